/** What names of media types cover (RFC 9110 §12.5.1, RFC 6839): ranges, parameters, structured suffixes. */

interface Name {
  readonly type: string;
  readonly subtype: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** The name without what changes nothing: case, spaces, the order of parameters and the character set. */
export function canonicalName(name: string): string {
  const { type, subtype, parameters } = parse(name);
  const written = [...parameters].sort(([left], [right]) => (left < right ? -1 : 1));
  return [`${type}/${subtype}`, ...written.map(([key, value]) => `${key}=${value}`)].join(';');
}

/** How the second name follows the first, when they speak of the same; `null`: they do not. */
export function nameChange(from: string, to: string): 'generalized' | 'specialized' | 'changed' | null {
  const [before, after] = [parse(from), parse(to)];
  if (covers(after, before)) return 'generalized';
  if (covers(before, after)) return 'specialized';
  return before.type === after.type && before.subtype === after.subtype ? 'changed' : null;
}

/** True when everything of the second name is also of the first. */
export function coversName(wide: string, narrow: string): boolean {
  return covers(parse(wide), parse(narrow));
}

function covers(wide: Name, narrow: Name): boolean {
  if (wide.type === '*' && wide.subtype === '*') return true;
  if (wide.type !== narrow.type) return false;
  const isSame = wide.subtype === '*' || wide.subtype === narrow.subtype || isSuffixed(wide.subtype, narrow.subtype);
  return isSame && [...wide.parameters].every(([key, value]) => narrow.parameters.get(key) === value);
}

/** `problem+json` is `json`; `*+json` is every name that ends like it. */
function isSuffixed(wide: string, narrow: string): boolean {
  return narrow.endsWith(`+${wide}`) || (wide.startsWith('*+') && narrow.endsWith(wide.slice(1)));
}

function parse(name: string): Name {
  const [essence = '', ...rest] = name.slice(0, 500).toLowerCase().split(';');
  const [type = '', subtype = ''] = essence.trim().split('/');
  const parameters = rest.map((each): [string, string] => {
    const [key = '', value = ''] = each.split('=');
    return [key.trim(), value.trim().replace(/^"(.*)"$/, '$1')];
  });
  return { type, subtype, parameters: new Map(parameters.filter(([key]) => key !== '' && key !== 'charset')) };
}
