/** Just enough of a Markdown reader, written from the CommonMark and GFM specifications, to see what is outside of code. */

/** A line without its code spans; a backtick run without a partner stays, as it would be shown. */
export function withoutCodeSpans(line: string): string {
  let rest = line;
  let outside = '';
  for (;;) {
    const open = /`+/.exec(rest);
    if (open === null) return outside + rest;
    const after = open.index + open[0].length;
    const close = [...rest.slice(after).matchAll(/`+/g)].find((run) => run[0].length === open[0].length);
    if (close === undefined) {
      outside += rest.slice(0, after);
      rest = rest.slice(after);
      continue;
    }
    outside += `${rest.slice(0, open.index)}␣`;
    rest = rest.slice(after + close.index + close[0].length);
  }
}

/** The number of cells of a table row: pipes count unless a backslash stands before them, even inside code. */
export function cellCount(row: string): number {
  return row.replace(/\\[\\|]/g, '').split('|').length - 2;
}

/** The lines outside of fenced blocks; what stands behind an opening of backticks has none, or it is a code span. */
export function linesOutsideFences(markdown: string): string[] {
  const lines: string[] = [];
  let fence: string | null = null;
  for (const line of markdown.split('\n')) {
    const mark = /^(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
    if (fence === null && mark !== undefined) fence = mark;
    else if (fence !== null && mark !== undefined && mark.length >= fence.length) fence = null;
    else if (fence === null) lines.push(line);
  }
  if (fence !== null) throw new Error('A fenced block stays open.');
  return lines;
}
