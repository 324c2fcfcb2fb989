/** Checks that Markdown of ours holds untrusted text as text only. */
import { cellCount, linesOutsideFences, withoutCodeSpans } from './read-markdown.ts';

/** Only our own tags and links, rows with the cells of their head, everything that was opened closed. */
export function expectInert(markdown: string): void {
  const lines = linesOutsideFences(markdown);
  let cells = 0;
  for (const line of lines) {
    const isRow = line.startsWith('|');
    if (!isRow) cells = 0;
    else if (cells === 0) cells = cellCount(line);
    else if (cellCount(line) !== cells) throw new Error(`A row of ${cellCount(line)} cells below ${cells}: ${line}`);
    const outside = withoutCodeSpans(line)
      .replace(
        /\]\(https:\/\/github\.com\/(?:acme\/shop\/blob|openapi-posture\/openapi-posture)\/[\w./%-]+(?:#L\d+)?\)/g,
        ']',
      )
      .replace(/^<details><summary>[\w ,.]*<\/summary>$|^<\/details>$/, '')
      .replaceAll('[␣]', '')
      .replace(/^#{2,4} /, '')
      .replaceAll('<br>', '')
      .replaceAll('**', '');
    if (/[@#<>&[\]*_~$`{}]|www\.|:\/\/|:[\w+-]+:/i.test(outside.replaceAll('---:', '')))
      throw new Error(`Not inert: ${line}`);
  }
  const opened = lines.filter((line) => line.startsWith('<details>')).length;
  const closed = lines.filter((line) => line === '</details>').length;
  if (closed !== opened) throw new Error(`${opened} folds are opened and ${closed} closed.`);
}
