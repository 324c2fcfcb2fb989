/** The locator of a run: finds every place that will be reported in one scan a file, and where deletions show in head. */

import { haveSameText } from '../../knowledge/file-text.ts';
import { linesOf } from '../../knowledge/lines.ts';
import { keysOf } from '../../knowledge/pointer.ts';
import { blankParameters } from '../../knowledge/subject.ts';
import type { Change, Note } from '../../model/change.ts';
import type { Location } from '../../model/location.ts';
import type { Locator } from '../../model/locator.ts';
import type { Place } from '../../model/node.ts';
import type { Report } from '../../model/report.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Violation } from '../../model/violation.ts';
import { AnnouncedPlaces } from './announced-places.ts';
import { type LineMap, mapFileLines } from './map-lines.ts';
import type { Revisions } from './read-revisions.ts';

export interface RevisionLocator extends Locator {
  readonly changedLines: Report['changedLines'];
}

export function locateRevisions(
  revisions: Revisions,
  { changes, notes }: { readonly changes: readonly Change[]; readonly notes: readonly Note[] },
  violations: { readonly base: readonly Violation[]; readonly head: readonly Violation[] },
): RevisionLocator {
  const places: Place[] = [];
  for (const { base, head } of changes)
    places.push(...[base?.place, head?.place].filter((place) => place !== undefined));
  for (const { base, head } of notes) places.push(...[base, head].filter((place) => place !== null));
  for (const { place, related } of violations.head) places.push(place, ...related);
  const headFiles = filesOf(
    revisions.head.map(({ file }) => file),
    places,
  );
  const baseFiles = filesOf(
    revisions.base.map(({ file }) => file),
    places,
  );
  const successors = new Map(
    notes.flatMap(({ code, base, head }) =>
      code === 'document-renamed' && base !== null && head !== null ? [[base.file.path, head.file] as const] : [],
    ),
  );
  const counterparts = new Map<string, SourceFile | null>();
  const counterpart = (file: SourceFile): SourceFile | null => {
    let other = counterparts.get(file.path);
    if (other === undefined) {
      other = headFiles.get(file.path) ?? successors.get(file.path) ?? renamed(file, revisions) ?? null;
      counterparts.set(file.path, other);
    }
    return other;
  };
  const ancestors = new Map<Place, Place | null>();
  const ancestorOf = (place: Place): Place | null => {
    let ancestor = ancestors.get(place);
    if (ancestor === undefined) {
      ancestor = survivingAncestor(place, counterpart(place.file));
      ancestors.set(place, ancestor);
    }
    return ancestor;
  };
  for (const { base, head } of changes) {
    const ancestor = head === null && base !== null ? ancestorOf(base.place) : null;
    if (ancestor !== null) places.push(ancestor);
  }
  const announced = new AnnouncedPlaces();
  announced.find(places);
  // Most base violations are still there in head and never shown.
  for (const { place } of violations.base) announced.announce(place);
  const locate = (place: Place): Location => announced.locate(place);
  return {
    announce: (place) => announced.announce(place),
    locate,
    locateRemoval: (place) => {
      const other = counterpart(place.file);
      if (other === null) return null;
      const map = mapFileLines(place.file, other);
      const ancestor = ancestorOf(place);
      const edited = ancestor === null ? null : locate(ancestor);
      return edited !== null && isEdited(edited, map) ? edited : locateRemoval(locate(place), place, other, map);
    },
    changedLines: (path) => {
      const file = headFiles.get(path);
      if (file === undefined) return null;
      const before = baseFiles.get(path) ?? revisions.base[0]?.file.siblings.get(path);
      if (before === undefined) return [[1, linesOf(file).count]];
      return haveSameText(before, file) ? null : mapFileLines(before, file).changed;
    },
  };
}

function filesOf(roots: readonly SourceFile[], places: readonly Place[]): ReadonlyMap<string, SourceFile> {
  const revision = roots[0]?.revision;
  const files = new Map(roots.map((file) => [file.path, file]));
  for (const { file } of places) if (file.revision === revision) files.set(file.path, file);
  return files;
}

/** The head document that a base document became, by title. */
function renamed(file: SourceFile, { base, head }: Revisions): SourceFile | undefined {
  const sibling = head[0]?.file.siblings.get(file.path);
  if (sibling !== undefined) return sibling;
  if (!base.some((document) => document.file === file)) return undefined;
  const title = (document: SourceFile) =>
    blankParameters(String((document.root as { info?: { title?: unknown } }).info?.title ?? ''));
  return head.find(
    (document) => !base.some((other) => other.file.path === document.file.path) && title(document.file) === title(file),
  )?.file;
}

/** Nearest ancestors looked at: further up they say nothing about what was deleted. */
const NEAR = 4;

/** The nearest key above a deleted place that is still there: what is deleted from the middle of a line leaves it edited. */
function survivingAncestor(place: Place, counterpart: SourceFile | null): Place | null {
  if (counterpart === null) return null;
  let pointer = place.pointer?.parent ?? null;
  for (let step = 0; step < NEAR && pointer !== null; step += 1, pointer = pointer.parent)
    if (exists(counterpart.root, keysOf(pointer))) return { file: counterpart, pointer, part: 'key' };
  return null;
}

function isEdited({ line }: Location, { changed }: LineMap): boolean {
  return changed.some(([from, to]) => from <= line && line <= to);
}

function exists(root: unknown, keys: readonly (string | number)[]): boolean {
  let value = root;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<string | number, unknown>)[key];
  }
  return true;
}

/** The surviving line just above the deleted text, else the first one below it, else the first line of the file. */
function locateRemoval(location: Location, place: Place, counterpart: SourceFile, map: LineMap): Location {
  const baseLines = linesOf(place.file).count;
  let line: number | null = null;
  for (let above = location.line - 1; above >= 1 && line === null; above -= 1) line = map.toHead(above);
  for (let below = location.line; below <= baseLines && line === null; below += 1) line = map.toHead(below);
  const lines = linesOf(counterpart);
  const start = lines.start(line ?? 1);
  const indent = /^\s*/.exec(lines.text(start, lines.size, 500))?.[0].replace(/[\r\n].*/s, '').length ?? 0;
  const end = lines.endOfLine(start);
  const from = lines.position(Math.min(start + indent, end));
  const to = lines.position(end);
  return {
    file: counterpart.path,
    revision: 'head',
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    pointer: location.pointer,
  };
}
