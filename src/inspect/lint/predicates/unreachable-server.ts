/** Finds servers that clients of the API cannot mean: of the author's machine or network, or an example left in place. */
import { hostOf, isLocalUrl, isPlaceholderUrl, isReservedUrl } from '../../../knowledge/host.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

const KINDS: Readonly<Record<string, (url: string) => boolean>> = {
  local: isLocalUrl,
  placeholder: (url) => isPlaceholderUrl(url) || isReservedUrl(url),
};

export const unreachableServer: Predicate<'server'> = {
  name: 'unreachable-server',
  targets: ['server'],
  options: {
    kind: { type: 'string', default: 'local', allowed: Object.keys(KINDS), help: 'What makes the host unfit.' },
  },
  check({ server }, options): readonly Hit[] {
    const isUnfit = KINDS[options.kind as string] as (url: string) => boolean;
    const isInternal = options.kind === 'local' && server.internal;
    const found = isInternal ? undefined : server.expanded.find(isUnfit);
    return found === undefined ? NO_HIT : [{ arguments: { host: hostOf(found) ?? found } }];
  },
};
