/** Prints rows in columns, with the header of each column above it. */

export function printTable(header, rows) {
  const lines = [header, header.map((cell) => '-'.repeat(cell.length)), ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) => Math.max(...lines.map((row) => row[column].length)));
  for (const row of lines)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}
