/** Two short texts → the lines of both, marked like a diff. */

/** Lines that stand in both (longest common subsequence) have a blank before them, the others - and +. */
export function renderLineDiff(base: string, head: string): string {
  const [before, after] = [base.trimEnd().split('\n'), head.trimEnd().split('\n')];
  const common = commonLengths(before, after);
  const lines: string[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    if (row < before.length && before[row] === after[column]) {
      lines.push(` ${before[row]}`);
      [row, column] = [row + 1, column + 1];
    } else if (
      row < before.length &&
      (column === after.length || at(common, row + 1, column) >= at(common, row, column + 1))
    ) {
      lines.push(`-${before[row]}`);
      row += 1;
    } else {
      lines.push(`+${after[column]}`);
      column += 1;
    }
  }
  return `${lines.join('\n')}\n`;
}

/** How many lines the rests of both texts have in common, for every pair of starts. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const same = before[row] === after[column];
      (table[row] as number[])[column] = same
        ? at(table, row + 1, column + 1) + 1
        : Math.max(at(table, row + 1, column), at(table, row, column + 1));
    }
  }
  return table;
}

function at(table: readonly (readonly number[])[], row: number, column: number): number {
  return table[row]?.[column] ?? 0;
}
