/** Places → locations: one scan of each file that something is reported in, nothing for files without. */
import { type Lines, linesOf } from '../../knowledge/lines.ts';
import { pointerText } from '../../knowledge/pointer.ts';
import type { Location } from '../../model/location.ts';
import type { Place } from '../../model/node.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { locateInJson } from './locate-json.ts';
import { locateInYaml } from './locate-yaml.ts';
import type { JsonLayout } from './parse-json.ts';
import type { YamlLayout } from './parse-yaml.ts';
import { makeWanted, type Span, type Wanted, want } from './pointer-tree.ts';

/** Locates every place; the answer has an entry for each object given. */
export function locatePlaces(places: Iterable<Place>): ReadonlyMap<Place, Location> {
  const byFile = new Map<
    SourceFile,
    { readonly root: Wanted; readonly leaves: { readonly place: Place; readonly chain: readonly Wanted[] }[] }
  >();
  for (const place of places) {
    let entry = byFile.get(place.file);
    if (entry === undefined) {
      entry = { root: makeWanted(), leaves: [] };
      byFile.set(place.file, entry);
    }
    entry.leaves.push({ place, chain: chainOf(entry.root, place) });
  }
  const result = new Map<Place, Location>();
  for (const [file, { root, leaves }] of byFile) {
    if (file.format === 'json') locateInJson(file.layout as JsonLayout, root);
    else if (file.layout !== null) locateInYaml(file.text, file.layout as YamlLayout, root);
    const lines = linesOf(file);
    for (const { place, chain } of leaves) result.set(place, toLocation(place, chain, lines));
  }
  return result;
}

/** The wanted nodes from the root to the place: where the place itself is not in the text, its nearest ancestor counts. */
function chainOf(root: Wanted, place: Place): Wanted[] {
  const chain: Wanted[] = [want(root, place.pointer)];
  for (let step = place.pointer; step !== null; step = step.parent) chain.push(want(root, step.parent));
  return chain;
}

function toLocation(place: Place, chain: readonly Wanted[], lines: Lines): Location {
  const found = chain.findIndex((wanted) => wanted.span !== null);
  const span = found === -1 ? null : (chain[found] as Wanted).span;
  const [start, end] =
    span === null ? [0, Math.min(1, lines.size)] : offsetsOf(place.file, span, found === 0 ? place.part : 'key', lines);
  const from = lines.position(start);
  const to = lines.position(Math.max(start, end));
  return {
    file: place.file.path,
    revision: place.file.revision,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    pointer: pointerText(place.pointer),
  };
}

/** The key token; for array items, roots and values asked for, the first line of the value. */
function offsetsOf(file: SourceFile, span: Span, part: Place['part'], lines: Lines): [number, number] {
  if (part === 'key' && span.keyStart !== null && span.keyEnd !== null) return [span.keyStart, span.keyEnd];
  const start = file.format === 'json' ? span.valueStart : quotedStart(span.valueStart, file.text);
  const quoted = start !== span.valueStart;
  return [start, Math.min(lines.endOfLine(start), Math.max(span.valueEnd + (quoted ? 1 : 0), start))];
}

/** js-yaml gives the inside of a quoted scalar; the token starts at its quote. */
function quotedStart(start: number, text: string): number {
  const before = text[start - 1];
  return (before === '"' || before === "'") && text[start] !== before ? start - 1 : start;
}
