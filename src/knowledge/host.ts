/** What a URL says about transport and host. Text only: nothing is looked up. Linear time on hostile input. */

const MAXIMUM_LENGTH = 2000;

interface Authority {
  readonly scheme: string | null;
  readonly host: string;
}

function parse(url: string): Authority | null {
  const match = /^(?:([a-z][a-z0-9+.-]*):)?\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(url.slice(0, MAXIMUM_LENGTH).trim());
  return match === null ? null : { scheme: match[1]?.toLowerCase() ?? null, host: (match[2] ?? '').toLowerCase().replace(/\.$/, '') };
}

/** Lower-case host of an absolute or protocol-relative URL; `null` for relative ones. */
export function hostOf(url: string): string | null {
  const host = parse(url)?.host ?? '';
  return host === '' ? null : host;
}

/** True for `http`, `ws`, `mqtt`, `amqp`, `ftp`: whoever is on the way reads along. Relative URLs are not insecure by themselves. */
export function isInsecureUrl(url: string): boolean {
  return ['http', 'ws', 'mqtt', 'amqp', 'ftp'].includes(parse(url)?.scheme ?? '');
}

/** Loopback addresses and names: traffic that stays on the machine. */
export function isLoopbackUrl(url: string): boolean {
  const host = hostOf(url) ?? '';
  return host === 'localhost' || host.endsWith('.localhost') || /^127\.\d+\.\d+\.\d+$/.test(host) || host === '[::1]' || host === '0.0.0.0' || host === 'host.docker.internal';
}

/** Loopback, private ranges (RFC 1918, RFC 4193) and names that public DNS does not serve. */
export function isLocalUrl(url: string): boolean {
  const host = hostOf(url) ?? '';
  return isLoopbackUrl(url) || /^(10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(1[6-9]|2\d|3[01])\.\d+\.\d+|169\.254\.\d+\.\d+)$/.test(host) || /^\[f[cd]/.test(host) || /\.(internal|intranet|corp|local|lan|home|test)$/.test(host);
}

/** Second-level labels under which registrations happen one level deeper. */
const SECOND_LEVEL = new Set(['co', 'com', 'net', 'org', 'gov', 'edu', 'ac', 'go', 'or', 'ne']);

/** The domain somebody registered (last two labels, three under `co.uk` and the like); `null` without a host or with a variable in it. */
export function registrableDomain(url: string): string | null {
  const host = hostOf(url);
  if (host === null || /[{}]/.test(host)) return null;
  if (/^[\d.]+$/.test(host) || host.startsWith('[')) return host;
  const labels = host.split('.');
  const deep = labels.length > 2 && SECOND_LEVEL.has(labels.at(-2) as string) && (labels.at(-1) as string).length === 2;
  return labels.slice(deep ? -3 : -2).join('.');
}
