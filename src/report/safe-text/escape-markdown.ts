/**
 * Puts untrusted text into GitHub Markdown so that it is shown and nothing else: no mention, link, autolink, emoji, closing
 * keyword, HTML, formula or table column comes out of it. GitHub looks for mentions and references after it has resolved
 * entities and backslashes, so escaping is not enough: whatever is not plain prose becomes a code span, where nothing is
 * looked for.
 */
import { visibleText } from './make-visible.ts';

/** A code span; also safe inside a table cell and a link's text. */
export function inlineCode(text: string, limit = 300): string {
  const visible = visibleText(text, limit);
  return visible === '' ? '(empty)' : codeSpan(visible);
}

/** A sentence: its plain words stay prose, everything else stands in code spans. Safe inside a table cell. */
export function markdownText(text: string, limit?: number): string {
  const pieces = visibleText(text, limit).trim().split('`');
  // Our own messages quote names in backticks; a stray backtick in a name only moves where code begins.
  const parts = pieces.flatMap((piece, index) => (index % 2 === 1 ? [quoted(piece)] : partsOf(piece, index === 0)));
  return mergeParts(parts)
    .map((part) => (part.isCode ? codeSpan(part.text) : part.text))
    .join('');
}

/** A fenced block of one untrusted line. */
export function codeLine(text: string, language: string): string {
  return fencedBlock(visibleText(text, 4000), language);
}

/** A fenced block that its content cannot end. The content is trusted or was made harmless before. */
export function fencedBlock(content: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
  return `${fence}${language}\n${content.trimEnd()}\n${fence}`;
}

interface Part {
  readonly text: string;
  readonly isCode: boolean;
}

/** Two backticks with nothing between them stay visible: if they vanished, what stands around them would join. */
function quoted(piece: string): Part {
  return { text: piece === '' ? '``' : piece, isCode: true };
}

/** Words and blanks of a piece without backticks; punctuation around a word stays outside of its code span. */
function partsOf(piece: string, isStart: boolean): Part[] {
  const words = piece.split(/( +)/).filter((word) => word !== '');
  return words.flatMap((word, index) => {
    if (isStart && index === 0 ? isOpeningProse(word) : isProse(word)) return [{ text: word, isCode: false }];
    const [, before = '', core = word, after = ''] = AROUND.exec(word) ?? [];
    return [
      { text: before, isCode: false },
      { text: core, isCode: true },
      { text: after, isCode: false },
    ];
  });
}

const AROUND = /^([("']{0,2})(.+?)([.,;:!?)"']{0,3})$/;

// Letters of any script, and punctuation that means nothing to Markdown between them. No underscore, star or tilde
// (emphasis), no colon inside (emoji, schemes), no at sign, hash, bracket, ampersand, dollar, pipe or backslash.
const PROSE = /^[("']*[\p{L}\p{M}\p{N}\p{So}%→×·–—=+/.,'’-]*[.,;:!?)"']*$/u;
// Commit ids, issue keys (`GH-1` and a repository's own), web addresses; paths because they read better as code.
const REFERENCE = /[0-9a-f]{7,}|[a-z]-\d|www\.|^["'(]*\//iu;
// A method stands in one code span with the path behind it.
const METHOD = /^(?:GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE|QUERY)$/;
// At the start of a line a dash, a plus sign or `1.` would begin a list.
const OPENING_PROSE = /^(?:["'(]*\p{L}.*|\d+)$/u;

function isProse(word: string): boolean {
  return word.startsWith(' ') || (PROSE.test(word) && !REFERENCE.test(word) && !METHOD.test(word));
}

function isOpeningProse(word: string): boolean {
  return isProse(word) && OPENING_PROSE.test(word);
}

/** Joins neighbours of a kind, and code spans that only blanks divide. */
function mergeParts(parts: readonly Part[]): Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    if (part.text === '') continue;
    const last = merged.at(-1);
    const beforeLast = merged.at(-2);
    if (last !== undefined && last.isCode === part.isCode) {
      merged[merged.length - 1] = { text: last.text + part.text, isCode: part.isCode };
    } else if (part.isCode && last !== undefined && beforeLast?.isCode && last.text.trim() === '') {
      merged.splice(-2, 2, { text: `${beforeLast.text}${last.text}${part.text}`, isCode: true });
    } else merged.push(part);
  }
  return merged;
}

function codeSpan(visible: string): string {
  // Parsers disagree on a backslash before an escaped pipe, so such a backslash is written out.
  const content = visible.replaceAll('\\|', '\\u{5c}|').replaceAll('|', '\\|');
  const fence = '`'.repeat(longestRun(content) + 1);
  return /^[ `]|[ `]$/.test(content) ? `${fence} ${content} ${fence}` : `${fence}${content}${fence}`;
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}
