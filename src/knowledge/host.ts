/**
 * What a URL says about transport and host. Text only: nothing is looked up. Linear time on hostile input; relative
 * references and templates with variables are ordinary input.
 */
import { isLoopbackAddress, isPrivateAddress, parseAddress } from './network-address.ts';

/** Longer URLs are cut: the host stands at the start. */
const MAXIMUM_LENGTH = 4000;

export interface Authority {
  /** Lower case; `null` for protocol-relative URLs. */
  readonly scheme: string | null;
  /** What stands before the last `@`, or `null`. */
  readonly userInfo: string | null;
  /** Lower case, without a trailing dot; an IPv6 address keeps its brackets. */
  readonly host: string;
}

/** Scheme, user and host of an absolute or protocol-relative URL; `null` for relative ones. */
export function readAuthority(url: string): Authority | null {
  const start = /^\s*(?:([a-z][a-z0-9+.-]{0,40}):)?[/\\]{2}/i.exec(url.slice(0, MAXIMUM_LENGTH));
  if (start === null) return null;
  const rest = url.slice(start[0].length, MAXIMUM_LENGTH);
  const end = rest.search(/[/\\?#\s]/);
  const authority = end === -1 ? rest : rest.slice(0, end);
  const at = authority.lastIndexOf('@');
  const place = authority.slice(at + 1).toLowerCase();
  const host = place.startsWith('[') ? place.slice(0, place.indexOf(']') + 1) : place.replace(/:(\d*|\{[^{}]*\})$/, '');
  return {
    scheme: start[1]?.toLowerCase() ?? null,
    userInfo: at === -1 ? null : authority.slice(0, at),
    host: host.endsWith('.') ? host.slice(0, -1) : host,
  };
}

/** Lower-case host of an absolute or protocol-relative URL; `null` for relative ones. */
export function hostOf(url: string): string | null {
  const host = readAuthority(url)?.host ?? '';
  return host === '' ? null : host;
}

const INSECURE: ReadonlySet<string> = new Set('http ws mqtt amqp ftp stomp coap ldap smtp redis tcp'.split(' '));

/** True for `http`, `ws`, `mqtt` …, in any case: whoever is on the way reads along. Relative URLs are not insecure by themselves. */
export function isInsecureUrl(url: string): boolean {
  return INSECURE.has(readAuthority(url)?.scheme ?? '');
}

const LOOPBACK_NAMES: ReadonlySet<string> = new Set(['localhost', 'host.docker.internal', 'localhost.localdomain']);

/** Loopback addresses, in every notation that clients accept, and names: traffic that stays on the machine. */
export function isLoopbackUrl(url: string): boolean {
  const host = hostOf(url);
  if (host === null) return false;
  const address = parseAddress(host);
  return address === null ? LOOPBACK_NAMES.has(host) || host.endsWith('.localhost') : isLoopbackAddress(address);
}

/** Names that public DNS does not serve: RFC 6762, RFC 8375, RFC 6761 and what companies use inside. */
const PRIVATE_NAMES = /\.(internal|intranet|corp|private|local|localdomain|lan|home|home\.arpa|cluster\.local)$/;

/** Loopback, private ranges (RFC 1918, RFC 4193, RFC 6598, link-local) and names that public DNS does not serve. */
export function isLocalUrl(url: string): boolean {
  const host = hostOf(url);
  if (host === null) return false;
  const address = parseAddress(host);
  if (address !== null) return isPrivateAddress(address) || isLoopbackAddress(address);
  return isLoopbackUrl(url) || PRIVATE_NAMES.test(host) || isSingleLabel(host);
}

/** `api`, `orders-service`: found by a search list or a container network only. */
function isSingleLabel(host: string): boolean {
  return /^[a-z0-9_-]+$/.test(host);
}

/** Hosts that nobody can own (RFC 2606, RFC 6761): an example was left in place. */
export function isReservedUrl(url: string): boolean {
  const host = hostOf(url) ?? '';
  return /(^|\.)example\.(com|net|org|edu)$/.test(host) || /(^|\.)(example|invalid|test)$/.test(host);
}

const PLACEHOLDER_WORDS =
  /(^|[.-])(your|my|some|the)[-.]?(company|domain|host|hostname|api|org|organization|site|server|tenant|app|instance|name)([.-]|$)|(^|\.)(domain|host|hostname|foo|bar|todo|changeme|placeholder)\.(com|tld|org|net|local)$|[<>]|\.tld$/;

/** A host that a person was to replace: `your-domain.com`, `<host>`, `api.mycompany.tld`. */
export function isPlaceholderUrl(url: string): boolean {
  return PLACEHOLDER_WORDS.test((hostOf(url) ?? '').slice(0, 255));
}

/** Second-level labels under which registrations happen one level deeper. */
const SECOND_LEVEL: ReadonlySet<string> = new Set('co com net org gov edu ac go or ne gob mil nom govt'.split(' '));

/** The domain somebody registered (last two labels, three under `co.uk` and the like); `null` without a host or with a variable in it. */
export function registrableDomain(url: string): string | null {
  const host = hostOf(url);
  if (host === null || /[{}]/.test(host)) return null;
  if (parseAddress(host) !== null || host.startsWith('[')) return host;
  const labels = host.split('.');
  const isDeep =
    labels.length > 2 && SECOND_LEVEL.has(labels.at(-2) as string) && (labels.at(-1) as string).length === 2;
  return labels.slice(isDeep ? -3 : -2).join('.');
}

/** The URL with the password of its user part hidden; other text unchanged. */
export function maskUserInfo(url: string): string {
  const userInfo = readAuthority(url)?.userInfo;
  if (userInfo === null || userInfo === undefined) return url;
  const colon = userInfo.indexOf(':');
  const shown = colon === -1 ? '***' : `${userInfo.slice(0, colon)}:***`;
  const start = url.indexOf(`${userInfo}@`);
  return `${url.slice(0, start)}${shown}${url.slice(start + userInfo.length)}`;
}
