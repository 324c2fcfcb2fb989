/**
 * Which documents are renderings of others: configured as derived, or the same effective API. Each API is then judged once, at
 * its source; what a rendering says otherwise is told.
 */

import type { ApiFamily } from '../../../knowledge/api-family.ts';
import type { Api } from '../../../model/api.ts';
import type { Problem } from '../../../model/problem.ts';
import { diffApi } from '../diff-api.ts';
import type { LifecycleClock } from '../lifecycle.ts';
import { inOrderOfOrigin } from './choose-source.ts';
import { findEquals, groupBySketch, saysTheSame } from './find-equals.ts';
import { resemblance } from './resemblance.ts';

export interface Renderings {
  /** Path of a rendering in head → path of the document that it is reported at. */
  readonly head: ReadonlyMap<string, string>;
  /** Paths of base documents that stand for an API that another document of base stands for. */
  readonly base: ReadonlySet<string>;
  /** Renderings that do not say what their source says. */
  readonly problems: readonly Problem[];
}

export interface Sides {
  readonly base: readonly Api[];
  readonly head: readonly Api[];
}

/** `isNamed`: documents that a person asked for by name are never left out. `clock` as in diffApis. */
export function findRenderings(
  apis: Sides,
  families: readonly ApiFamily[],
  isNamed: (path: string) => boolean,
  clock: LifecycleClock,
): Renderings {
  const configured = configuredRenderings(apis.head, families);
  const loose = apis.head.filter((api) => !configured.has(api));
  const equal = equalsOf(loose, families, clock).flatMap(([source, ...made]) =>
    made.flatMap((rendering) => (source === undefined ? [] : [[rendering, source] as const])),
  );
  const head = new Map([...configured, ...equal].filter(([{ file }]) => !isNamed(file.path)));
  const paths = new Map([...head].map(([rendering, source]) => [rendering.file.path, source.file.path]));
  const groups = groupsOfBase(apis, paths, families, clock);
  return {
    head: paths,
    base: superfluousInBase(groups, apis.head, paths),
    problems: [
      ...[...head].flatMap(([rendering, source]) =>
        configured.has(rendering) ? differingRendering(rendering, source, apis.base, clock) : [],
      ),
      ...partedRenderings(groups, apis.head, paths, clock),
    ],
  };
}

/** Derived documents → the version that each is made from; without one of the run it is judged for itself. */
function configuredRenderings(apis: readonly Api[], families: readonly ApiFamily[]): ReadonlyMap<Api, Api> {
  const renderings = new Map<Api, Api>();
  for (const { isVersion, isDerived, isOrigin } of families) {
    const versions = apis.filter(({ file }) => isVersion(file.path) && !isDerived(file.path));
    const origins = apis.filter(({ file }) => isOrigin(file.path) && !isVersion(file.path));
    const sources = origins.length > 0 ? origins : versions;
    const made = apis.filter(({ file }) => isDerived(file.path) || (origins.length > 0 && isVersion(file.path)));
    for (const rendering of made) {
      const source = mostAlike(
        rendering,
        sources.filter((each) => each !== rendering),
      );
      if (source !== null && !renderings.has(rendering)) renderings.set(rendering, source);
    }
  }
  return renderings;
}

function mostAlike(rendering: Api, sources: readonly Api[]): Api | null {
  const ranked = sources
    .map((source) => {
      const { held, alike } = resemblance(source, rendering);
      return { source, likeness: held + alike + (source.version === rendering.version ? 1 : 0) };
    })
    .sort((left, right) => right.likeness - left.likeness);
  return ranked[0]?.source ?? null;
}

/** Equal documents, the source first. Versions that the configuration lists are never taken for copies of each other. */
function equalsOf(
  apis: readonly Api[],
  families: readonly ApiFamily[],
  clock: LifecycleClock,
): readonly (readonly Api[])[] {
  return findEquals(apis, clock).map((group) => {
    const isListed = ({ file }: Api) => families.some(({ isVersion }) => isVersion(file.path));
    const ordered = inOrderOfOrigin(group);
    const [listed, rest] = [ordered.filter(isListed), ordered.filter((api) => !isListed(api))];
    return [...listed.slice(0, 1), ...rest];
  });
}

/** Documents of base that stand for one API, as far as head makes it matter: all others are paired by their paths. */
function groupsOfBase(
  { base, head }: Sides,
  renderings: ReadonlyMap<string, string>,
  families: readonly ApiFamily[],
  clock: LifecycleClock,
): readonly Api[][] {
  const texts = new Map(head.map(({ file }) => [file.path, file.text]));
  const matters = (api: Api) => texts.get(api.file.path) !== api.file.text || renderings.has(api.file.path);
  const alike = groupBySketch(base).filter((group) => group.some(matters));
  const groups = equalsOf(alike.flat(), families, clock).map((group) => [...group]);
  for (const [rendering, source] of renderings) {
    const [made, origin] = [rendering, source].map((path) => base.find(({ file }) => file.path === path));
    if (made === undefined || origin === undefined || groups.some((group) => group.includes(made))) continue;
    const known = groups.find((group) => group.includes(origin));
    if (known === undefined) groups.push([origin, made]);
    else known.push(made);
  }
  return groups;
}

/** Of each group stay those that head judges under the same path, else one that head can have renamed. */
function superfluousInBase(
  groups: readonly Api[][],
  head: readonly Api[],
  renderings: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const judged = new Set(head.map(({ file }) => file.path).filter((path) => !renderings.has(path)));
  return new Set(
    groups.flatMap((group) => {
      const alive = group.filter(({ file }) => judged.has(file.path));
      const gone = inOrderOfOrigin(group.filter(({ file }) => !judged.has(file.path) && !renderings.has(file.path)));
      const kept = alive.length > 0 ? alive : [gone[0] ?? inOrderOfOrigin(group)[0]];
      return group.filter((api) => !kept.includes(api)).map(({ file }) => file.path);
    }),
  );
}

/** What a derived document says otherwise, where the change edits one of the two: it was not made again, or by hand. */
function differingRendering(
  rendering: Api,
  source: Api,
  base: readonly Api[],
  clock: LifecycleClock,
): readonly Problem[] {
  // A conversion to Swagger 2.0 loses what it cannot say.
  if ((rendering.dialect === '2.0') !== (source.dialect === '2.0')) return [];
  const isUnchanged = ({ file }: Api) =>
    base.some((before) => before.file.path === file.path && before.file.text === file.text);
  if (base.length > 0 && isUnchanged(rendering) && isUnchanged(source)) return [];
  const { changes } = diffApi(source, rendering, clock, new Map());
  if (changes.length === 0) return [];
  const count = `${changes.length} ${changes.length === 1 ? 'difference' : 'differences'}, such as ${changes[0]?.id}`;
  return [
    differs(
      rendering,
      `The configuration says that this is derived from "${source.file.path}", but it describes something else (${count}). It is not judged for itself: make it again, or take it out of "derived".`,
    ),
  ];
}

/** Documents that were the same API in base and are no longer: one of them was forgotten. */
function partedRenderings(
  groups: readonly Api[][],
  head: readonly Api[],
  renderings: ReadonlyMap<string, string>,
  clock: LifecycleClock,
): readonly Problem[] {
  const now = new Map(head.filter(({ file }) => !renderings.has(file.path)).map((api) => [api.file.path, api]));
  return groups.flatMap((group) => {
    const alive = inOrderOfOrigin(group).flatMap(({ file }) => now.get(file.path) ?? []);
    const [source, ...others] = alive;
    if (source === undefined) return [];
    return others
      .filter((other) => !saysTheSame(source, other, clock))
      .map((other) =>
        differs(
          other,
          `This described the same API as "${source.file.path}" before the change and no longer does. If it is made from that document, make it again.`,
        ),
      );
  });
}

function differs({ file }: Api, message: string): Problem {
  const start = { line: 1, column: 1, endLine: 1, endColumn: 1, pointer: '' };
  return {
    code: 'rendering-differs',
    severity: 'warning',
    message,
    location: { file: file.path, revision: file.revision, ...start },
  };
}
