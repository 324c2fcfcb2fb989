/** What another address means for security: traffic that loses or gains encryption, hosts of domains that were not there. */
import { hostOf, isInsecureUrl, isLocalUrl, isLoopbackUrl, registrableDomain } from '../../knowledge/host.ts';
import type { Server } from '../../model/api.ts';
import { type Meaning, meaning } from './meaning.ts';

type Addresses = Pick<Server, 'expanded'>;

/**
 * From one server to another; `undefined`: there is none on that side. `before` and `after`: every server that the operations
 * could name, the document's included.
 */
export function serverMeaning(
  before: readonly Addresses[],
  after: readonly Addresses[],
  old: Addresses | undefined,
  now: Addresses | undefined,
): Meaning | null {
  const isInsecure = (url: string): boolean => isInsecureUrl(url) && !isLoopbackUrl(url);
  const [was, is] = [old?.expanded.some(isInsecure) === true, now?.expanded.some(isInsecure) === true];
  if (is && !was) return meaning('transport-downgraded', 'high');
  if (isForeign(now, before)) return meaning('host-added', 'medium');
  if (was && !is) return meaning('transport-secured', 'info');
  return isForeign(old, after) ? meaning('host-removed', 'info') : null;
}

/** True when one of its URLs leads to a registered domain that none of the servers has, or to one that a variable decides. */
function isForeign(server: Addresses | undefined, servers: readonly Addresses[]): boolean {
  const urls = (server?.expanded ?? []).filter((url) => !isLocalUrl(url));
  const domains = new Set(servers.flatMap(({ expanded }) => expanded.map(domainOf)));
  domains.delete(null);
  return domains.size > 0 && urls.map(domainOf).some((domain) => domain !== null && !domains.has(domain));
}

/** `any` where whoever fills in the variable chooses the domain, not only the name below it. */
function domainOf(url: string): string | null {
  const labels = (hostOf(url) ?? '').split('.');
  if (labels.slice(-2).some((label) => label.includes('{'))) return 'any';
  return registrableDomain(url.replace(/\{[^{}]*\}/g, 'x'));
}

/** Host names in lower case and without the port that their scheme has anyway (RFC 3986 §6.2.3). */
export function normalisedUrl(url: string): string {
  return url.replace(/\/+$/, '').replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, (origin) =>
    origin
      .replace(/\{[^{}]*\}|[^{}]+/g, (part) => (part.startsWith('{') ? part : part.toLowerCase()))
      .replace(/^(https|wss)(:.*):443$/, '$1$2')
      .replace(/^(http|ws)(:.*):80$/, '$1$2'),
  );
}
