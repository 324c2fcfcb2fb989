/** Finds servers that can be reached without encryption, also by the value of a variable. */
import { isInsecureUrl, isLoopbackUrl, maskUserInfo } from '../../../knowledge/host.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const insecureServer: Predicate<'server'> = {
  name: 'insecure-server',
  targets: ['server'],
  options: {},
  check({ server, operations }): readonly Hit[] {
    const insecure = server.expanded.find((url) => isInsecureUrl(url) && !isLoopbackUrl(url));
    if (insecure === undefined) return NO_HIT;
    const credentials = operations.some(({ security }) => security.access !== 'none');
    return [
      {
        arguments: {
          url:
            insecure === server.url ? maskUserInfo(insecure) : `${maskUserInfo(insecure)} (by the value of a variable)`,
          carries: credentials ? 'the credentials that operations ask for, and everything else,' : 'everything',
        },
      },
    ];
  },
};
