/** Sets of characters as sorted, disjoint ranges of code points. */

export type CharacterSet = readonly (readonly [first: number, last: number])[];

const LAST = 0x10ffff;

export const EVERYTHING: CharacterSet = [[0, LAST]];

/** `\n \r \u2028 \u2029`: what `.` leaves out. */
const LINE_BREAKS: CharacterSet = [
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
];
export const DOT: CharacterSet = complement(LINE_BREAKS);

const DIGITS: CharacterSet = [[48, 57]];
const WORD: CharacterSet = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
const SPACE: CharacterSet = [
  [9, 13],
  [32, 32],
  [160, 160],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

/** The set of `\d`, `\W` …; `undefined` for any other letter. */
export function classEscape(letter: string): CharacterSet | undefined {
  const set = { d: DIGITS, w: WORD, s: SPACE }[letter.toLowerCase()];
  return set === undefined || letter === letter.toLowerCase() ? set : complement(set);
}

/** A property such as `\p{L}`: close enough to tell overlaps, without Unicode tables. */
export function propertySet(name: string): CharacterSet {
  const other: readonly [number, number] = [0x80, LAST];
  if (/^(L|Letter|Alphabetic|Alpha|gc=L)$/.test(name)) return [[65, 90], [97, 122], other];
  if (/^(Lu|Uppercase(_Letter)?|Upper)$/.test(name)) return [[65, 90], other];
  if (/^(Ll|Lowercase(_Letter)?|Lower)$/.test(name)) return [[97, 122], other];
  if (/^(N|Nd|Number|Decimal_Number)$/.test(name)) return [[48, 57], other];
  if (/^(Z|Zs|Separator|Space_Separator|White_Space)$/.test(name)) return SPACE;
  return EVERYTHING;
}

/** The union of ranges in any order. */
export function unionOf(ranges: readonly (readonly [number, number])[]): CharacterSet {
  const sorted = [...ranges].sort(([a], [b]) => a - b);
  const result: [number, number][] = [];
  for (const [first, last] of sorted) {
    const previous = result.at(-1);
    if (previous !== undefined && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else result.push([first, last]);
  }
  return result;
}

/** Every character that is not in the set. */
export function complement(set: CharacterSet): CharacterSet {
  const result: [number, number][] = [];
  let next = 0;
  for (const [first, last] of set) {
    if (first > next) result.push([next, first - 1]);
    next = last + 1;
  }
  if (next <= LAST) result.push([next, LAST]);
  return result;
}

/** True when some character is in both. */
export function overlaps(left: CharacterSet, right: CharacterSet): boolean {
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const [a, b] = [left[i] as readonly [number, number], right[j] as readonly [number, number]];
    if (a[1] < b[0]) i += 1;
    else if (b[1] < a[0]) j += 1;
    else return true;
  }
  return false;
}

/** True when every character, line breaks aside, is in the set. */
export function coversNearlyAll(set: CharacterSet): boolean {
  return complement(unionOf([...set, ...LINE_BREAKS])).length === 0;
}

/** The characters that are in both. */
export function intersect(left: CharacterSet, right: CharacterSet): CharacterSet {
  const result: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const [a, b] = [left[i] as readonly [number, number], right[j] as readonly [number, number]];
    const [first, last] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
    if (first <= last) result.push([first, last]);
    if (a[1] < b[1]) i += 1;
    else j += 1;
  }
  return result;
}

/** The characters of the one set that are not in the other. */
export function subtract(left: CharacterSet, right: CharacterSet): CharacterSet {
  return intersect(left, complement(right));
}

export function includesCharacter(set: CharacterSet, point: number): boolean {
  return set.some(([first, last]) => first <= point && point <= last);
}
