/** Orders versions by the numbers of semver 2.0.0 §11; a pre-release comes before its release. */

/** True when `left` comes before `right`. Both are `MAJOR.MINOR.PATCH`, with or without a pre-release. */
export function isOlder(left: string, right: string): boolean {
  const [one, other] = [partsOf(left), partsOf(right)];
  for (let index = 0; index < 3; index += 1) {
    const difference = (one.numbers[index] ?? 0) - (other.numbers[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  if (one.preRelease === other.preRelease) return false;
  if (one.preRelease === '') return false;
  return other.preRelease === '' || one.preRelease < other.preRelease;
}

function partsOf(version: string): { readonly numbers: readonly number[]; readonly preRelease: string } {
  const [core = '', ...rest] = version.split('-');
  return { numbers: core.split('.').map(Number), preRelease: rest.join('-') };
}
