/** What names say about versions: `/v2/users` is `/v1/users` under another version, `openapi-v2.yaml` is `openapi-v1.yaml`. */

/** `v2`, `v1.4`, `v1beta1`; a date; a number with a point. A bare number counts only where it is a whole segment of a path. */
const VERSION =
  /(?<![a-z0-9])(?:v(?:ersion)?[-_. ]?\d{1,6}(?:[._]\d{1,6}){0,3}(?:[-_.]?(?:alpha|beta|rc|pre|preview|p)[-_.]?\d{0,4})?|\d{4}-\d{2}(?:-\d{2})?(?:-preview)?|\d{1,6}(?:\.\d{1,6}){1,3})(?![a-z0-9])/gi;
const NUMBER_ONLY = /^\d{1,8}$/;
const ENDING = /\.(?:ya?ml|json)$/i;

/** A longer name is hostile. */
const LONGEST = 1000;

/** The path of an operation without what names a version: `/users/{}` of `/v2/users/{id}`. */
export function pathWithoutVersion(path: string): string {
  const segments = path.slice(0, LONGEST).split('/').map(withoutVersionToken);
  return `/${segments.filter((segment) => segment !== '').join('/')}`;
}

/** A file name without version, ending and the signs around: `api/orders` of `api/v2/orders.v2.yaml`. */
export function fileWithoutVersion(path: string): string {
  return path
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(ENDING, '')
    .split('/')
    .map(withoutVersionToken)
    .filter((segment) => segment !== '')
    .join('/');
}

/** A title without version: `orders api` of `Orders API (v2)`. */
export function titleWithoutVersion(title: string): string {
  return title
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(VERSION, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The first version that a text names, as numbers that can be compared; `null` when it names none. */
export function versionIn(text: string): readonly number[] | null {
  const found = text.slice(0, LONGEST).match(VERSION)?.[0] ?? text.split('/').find((part) => NUMBER_ONLY.test(part));
  const numbers = found?.match(/\d+/g);
  return numbers === undefined || numbers === null ? null : numbers.map(Number);
}

/** Negative when `left` is the older version. */
export function compareVersions(left: readonly number[], right: readonly number[]): number {
  const length = Math.max(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function withoutVersionToken(segment: string): string {
  if (NUMBER_ONLY.test(segment)) return '';
  const rest = segment.replace(VERSION, '');
  return rest === segment ? segment : rest.replace(/^[-_. ]+|[-_. ]+$/g, '');
}
