/** The definitions of a document that something in it refers to. */
import { isObject } from '../../../../knowledge/value.ts';
import type { Api } from '../../../../model/api.ts';

/** Deeper documents are hostile, and their definitions count as used. */
const DEPTH = 200;

/**
 * Pointers as references write them, each cut to the definition: `/components/schemas/Order`. Every text called `$ref`
 * counts, wherever it stands, and so do the values of a discriminator's mapping: too many rather than too few. `null`:
 * other files take part, and what they refer to is not known here.
 */
export function referencedPointers(api: Api): ReadonlySet<string> | null {
  const found = new Set<string>();
  collect(api.root.value, found, 0);
  return found.has(ELSEWHERE) ? null : found;
}

const ELSEWHERE = 'another file';

function collect(value: unknown, found: Set<string>, depth: number): void {
  if (depth > DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1);
    return;
  }
  if (!isObject(value)) return;
  for (const key of Object.keys(value)) {
    const inside = value[key];
    if (typeof inside === 'string' && (key === '$ref' || key === '$dynamicRef')) add(inside, found);
    else if (key === 'mapping' && isObject(inside))
      for (const target of Object.values(inside)) {
        if (typeof target === 'string') add(target.includes('/') ? target : `#/components/schemas/${target}`, found);
      }
    else collect(inside, found, depth + 1);
  }
}

function add(reference: string, found: Set<string>): void {
  const hash = reference.indexOf('#/');
  if (hash !== 0) found.add(ELSEWHERE);
  if (hash === -1) return;
  const pointer = decode(reference.slice(hash + 1));
  const keys = pointer.split('/');
  found.add(keys.slice(0, keys[1] === 'components' ? 4 : 3).join('/'));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray percent sign is what it is
  }
}
