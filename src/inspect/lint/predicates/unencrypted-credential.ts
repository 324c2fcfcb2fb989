/** Finds security schemes whose credentials some server takes without encryption. */
import { isInsecureUrl, isLoopbackUrl, maskUserInfo } from '../../../knowledge/host.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const unencryptedCredential: Predicate<'security-scheme'> = {
  name: 'unencrypted-credential',
  targets: ['security-scheme'],
  options: {},
  check({ scheme, operations }): readonly Hit[] {
    if (scheme.type === 'mutualTLS' || scheme.type === 'unknown') return NO_HIT;
    for (const operation of operations) {
      for (const { expanded } of operation.servers) {
        const url = expanded.find((each) => isInsecureUrl(each) && !isLoopbackUrl(each));
        if (url !== undefined)
          return [
            {
              arguments: { scheme: scheme.name, what: KINDS[scheme.type] ?? 'The credential', url: maskUserInfo(url) },
            },
          ];
      }
    }
    return NO_HIT;
  },
};

const KINDS: Readonly<Record<string, string>> = {
  apiKey: 'The API key',
  http: 'The password or token',
  oauth2: 'The access token',
  openIdConnect: 'The token',
};
