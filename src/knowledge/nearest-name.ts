/** Finds what a misspelt name was probably meant to be. */

/**
 * The known name with the fewest slips (letters missing, added, wrong or swapped), or `null` when none is near: by default a
 * third of the letters may be wrong.
 */
export function nearestName(
  name: string,
  known: Iterable<string>,
  mostSlips = Math.max(1, Math.floor(name.length / 3)),
): string | null {
  if (name.length > LONGEST_NAME) return null;
  const wanted = name.toLowerCase();
  let nearest: string | null = null;
  let fewest = mostSlips + 1;
  for (const candidate of [...known].sort()) {
    if (Math.abs(candidate.length - wanted.length) >= fewest) continue;
    const slips = countSlips(wanted, candidate.toLowerCase());
    if (slips < fewest) [nearest, fewest] = [candidate, slips];
  }
  return nearest;
}

const LONGEST_NAME = 100;

/** Optimal string alignment distance. */
function countSlips(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const wrong = left[row - 1] === right[column - 1] ? 0 : 1;
      let slips = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + wrong,
      );
      const isSwap =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (isSwap) slips = Math.min(slips, (beforeLast[column - 2] as number) + 1);
      current.push(slips);
    }
    [beforeLast, last] = [last, current];
  }
  return last[right.length] as number;
}
