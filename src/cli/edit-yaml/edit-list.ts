/**
 * Adds and removes entries of a list in a YAML file that people keep: every other byte, comments and line breaks included,
 * stays as it is. The package yaml says where things stand and writes the new entries.
 */
import { isCollection, isMap, isSeq, parseDocument, stringify, type YAMLSeq } from 'yaml';

/** The text with the entries at the end of the list under `key` of the root; the list is made when it is missing. */
export function addEntries(text: string, key: string, entries: readonly unknown[]): string {
  if (text.includes('\r\n')) return addEntries(text.replaceAll('\r\n', '\n'), key, entries).replaceAll('\n', '\r\n');
  const { list, offset } = findList(text, key);
  if (list === null) {
    const head = offset === null ? `${endLine(text)}${key}:\n` : `${text.slice(0, offset)}\n`;
    const tail = offset === null ? '' : text.slice(lineEnd(text, offset));
    return `${head}${block(entries, 2)}${tail}`;
  }
  const [start, end] = rangeOf(list);
  if (list.items.length === 0)
    return `${text.slice(0, start).trimEnd()}\n${block(entries, 2)}${text.slice(lineEnd(text, end))}`;
  if (list.flow === true) return rewritten(text, key, (items) => items.push(...entries));
  const last = lineEnd(text, rangeOf(list.items.at(-1))[1]);
  const dash = dashOf(text, list, 0);
  return `${endLine(text.slice(0, last))}${block(entries, dash - lineStart(text, dash))}${text.slice(last)}`;
}

/** The text without those entries and the comments right above them. */
export function removeEntries(text: string, key: string, indexes: readonly number[]): string {
  const { list } = findList(text, key);
  if (list === null) return text;
  if (list.flow === true)
    return rewritten(text, key, (items) => {
      for (const index of [...indexes].sort(descending)) items.splice(index, 1);
    });
  let result = text;
  for (const index of [...indexes].sort(descending)) {
    const start = commentsAbove(text, lineStart(text, dashOf(text, list, index)));
    result = result.slice(0, start) + result.slice(lineEnd(text, rangeOf(list.items[index])[1]));
  }
  const isEmptied = new Set(indexes).size >= list.items.length;
  return isEmptied ? result.replace(new RegExp(`^${key}:`, 'm'), `${key}: []`) : result;
}

/** `offset`: behind the colon of a key that has no value. */
function findList(text: string, key: string): { readonly list: YAMLSeq | null; readonly offset: number | null } {
  const root = parseDocument(text).contents;
  if (!isMap(root)) return { list: null, offset: null };
  const value = root.get(key, true);
  if (isSeq(value)) return { list: value, offset: null };
  const at = new RegExp(`^${key}:`, 'm').exec(text);
  return { list: null, offset: at === null ? null : at.index + at[0].length };
}

/** Flow style has no lines of its own to keep, so the whole list is written anew. */
function rewritten(text: string, key: string, change: (items: unknown[]) => void): string {
  const document = parseDocument(text);
  const items = (document.toJS() as Record<string, unknown[]>)[key] ?? [];
  change(items);
  const list = document.createNode(items);
  if (isCollection(list)) list.flow = items.length === 0;
  document.set(key, list);
  return document.toString({ lineWidth: 0 });
}

/** Start and end of a node's own text. Every node of a parsed document has a range. */
function rangeOf(node: unknown): readonly [number, number] {
  const range = (node as { range?: readonly number[] | null }).range ?? [0, 0];
  return [range[0] ?? 0, range[1] ?? 0];
}

/** Where the dash of an entry stands. */
function dashOf(text: string, list: YAMLSeq, index: number): number {
  return text.lastIndexOf('-', rangeOf(list.items[index])[0] - 1);
}

function block(entries: readonly unknown[], indent: number): string {
  const margin = ' '.repeat(indent);
  return stringify(entries, { lineWidth: 0 }).replace(/^(?=.)/gm, margin);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Behind the line break that ends the line of the last character before `offset`. */
function lineEnd(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

function endLine(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function commentsAbove(text: string, start: number): number {
  let result = start;
  while (result > 0) {
    const above = lineStart(text, result - 1);
    if (!/^[ \t]+#/.test(text.slice(above, result))) break;
    result = above;
  }
  return result;
}

function descending(left: number, right: number): number {
  return right - left;
}
