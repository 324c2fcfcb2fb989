/** Identity of findings and changes: never lines, key order, formatting, or the file inside one API. */
import { compareText } from '../../knowledge/compare-text.ts';
import { digest } from '../../knowledge/digest.ts';
import { pointerText } from '../../knowledge/pointer.ts';
import type { Place } from '../../model/node.ts';

const LENGTH = 32;

/** What makes something itself, and where it stands, to tell apart several of the same identity. */
export interface Identity {
  readonly parts: readonly string[];
  readonly place: Place | null;
}

/** One fingerprint for each identity, in the order given; the same identity met again is numbered in the order of its places. */
export function fingerprintsOf(identities: readonly Identity[]): readonly string[] {
  const alike = new Map<string, number[]>();
  identities.forEach(({ parts }, index) => {
    const key = JSON.stringify(parts);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [index]);
    else known.push(index);
  });
  const fingerprints: string[] = [];
  for (const [key, indexes] of alike) {
    const ordered = indexes.length === 1 ? indexes : inOrderOfPlace(indexes, identities);
    ordered.forEach((index, ordinal) => {
      fingerprints[index] = digest(ordinal === 0 ? key : `${key} ${ordinal}`).slice(0, LENGTH);
    });
  }
  return fingerprints;
}

function inOrderOfPlace(indexes: readonly number[], identities: readonly Identity[]): readonly number[] {
  const keyed = indexes.map((index) => {
    const place = identities[index]?.place ?? null;
    return { index, file: place?.file.path ?? '', pointer: place === null ? '' : pointerText(place.pointer) };
  });
  keyed.sort((left, right) => compareText(left.file, right.file) || compareText(left.pointer, right.pointer));
  return keyed.map(({ index }) => index);
}
