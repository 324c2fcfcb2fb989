/** Finds paths and operations that send their requests, credentials included, to a domain that the document's servers are not on. */
import { hostOf, isLocalUrl, registrableDomain } from '../../../knowledge/host.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const foreignServer: Predicate<'server'> = {
  name: 'foreign-server',
  targets: ['server'],
  options: {},
  check({ server, declaredAt, api }): readonly Hit[] {
    if (declaredAt === 'document') return NO_HIT;
    const usual = domainsOf(api.servers.flatMap(({ expanded }) => expanded));
    if (usual.size === 0) return NO_HIT;
    const foreign = server.expanded.find(
      (url) => !isLocalUrl(url) && [...domainsOf([url])].some((domain) => !usual.has(domain)),
    );
    return foreign === undefined
      ? NO_HIT
      : [{ arguments: { host: hostOf(foreign) ?? foreign, usual: [...usual].join(', ') } }];
  },
};

function domainsOf(urls: readonly string[]): ReadonlySet<string> {
  return new Set(urls.map(registrableDomain).filter((domain) => domain !== null));
}
