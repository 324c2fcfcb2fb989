/** IP addresses in all the notations that URL parsers accept (WHATWG URL §3.5), as groups of bits. */

export type Address =
  | { readonly version: 4; readonly value: number }
  | { readonly version: 6; readonly groups: readonly number[] };

/** The address that a host is, or `null` for a name. IPv6 stands in brackets. */
export function parseAddress(host: string): Address | null {
  if (host.length > 60) return null;
  return host.startsWith('[') ? parseVersion6(host.slice(1, host.endsWith(']') ? -1 : undefined)) : parseVersion4(host);
}

/** 127.0.0.0/8, 0.0.0.0, ::1, :: and their mapped forms. */
export function isLoopbackAddress(address: Address): boolean {
  if (address.version === 4) return inBlock(address.value, 0x7f000000, 8) || address.value === 0;
  const mapped = mappedAddress(address);
  return mapped === null
    ? address.groups.slice(0, 7).every((group) => group === 0) && (address.groups[7] as number) <= 1
    : isLoopbackAddress(mapped);
}

/** RFC 1918, link-local (RFC 3927), carrier-grade NAT (RFC 6598), unique local and link-local IPv6. */
export function isPrivateAddress(address: Address): boolean {
  if (address.version === 4) {
    const { value } = address;
    return (
      inBlock(value, 0x0a000000, 8) ||
      inBlock(value, 0xac100000, 12) ||
      inBlock(value, 0xc0a80000, 16) ||
      inBlock(value, 0xa9fe0000, 16) ||
      inBlock(value, 0x64400000, 10)
    );
  }
  const mapped = mappedAddress(address);
  if (mapped !== null) return isPrivateAddress(mapped);
  const first = address.groups[0] as number;
  return (first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfe80;
}

function inBlock(value: number, start: number, bits: number): boolean {
  const size = 2 ** (32 - bits);
  return value >= start && value < start + size;
}

/** Decimal, octal and hexadecimal parts, one to four of them; the last fills what is left. */
function parseVersion4(host: string): Address | null {
  const parts = host.split('.');
  if (parts.length > 4) return null;
  const numbers: number[] = [];
  for (const part of parts) {
    if (!/^(0x[0-9a-f]*|\d+)$/i.test(part)) return null;
    const number = /^0x/i.test(part)
      ? Number(part.length === 2 ? 0 : part)
      : /^0\d/.test(part)
        ? Number.parseInt(part, 8)
        : Number(part);
    if (!Number.isSafeInteger(number)) return null;
    numbers.push(number);
  }
  const last = numbers.pop() as number;
  if (numbers.some((number) => number > 255) || last >= 256 ** (4 - numbers.length)) return null;
  return { version: 4, value: numbers.reduce((value, number, index) => value + number * 256 ** (3 - index), last) };
}

function parseVersion6(text: string): Address | null {
  const halves = text.split('%')[0]?.split('::') ?? [];
  if (halves.length > 2) return null;
  const [left, right] = halves.map((half) => (half === '' ? [] : half.split(':').flatMap(toGroups)));
  if (left === undefined || [...left, ...(right ?? [])].some((group) => Number.isNaN(group))) return null;
  const missing = 8 - left.length - (right?.length ?? 0);
  if (right === undefined ? missing !== 0 : missing < 0) return null;
  return { version: 6, groups: [...left, ...Array<number>(missing).fill(0), ...(right ?? [])] };
}

function toGroups(part: string): number[] {
  const embedded = part.includes('.') ? parseVersion4(part) : null;
  if (embedded !== null && embedded.version === 4) return [Math.floor(embedded.value / 65536), embedded.value % 65536];
  return [/^[0-9a-f]{1,4}$/i.test(part) ? Number.parseInt(part, 16) : Number.NaN];
}

/** The IPv4 address inside `::ffff:a.b.c.d`, or `null`. */
function mappedAddress(address: Address): Address | null {
  if (
    address.version !== 6 ||
    !address.groups.slice(0, 5).every((group) => group === 0) ||
    address.groups[5] !== 0xffff
  )
    return null;
  return { version: 4, value: (address.groups[6] as number) * 65536 + (address.groups[7] as number) };
}
