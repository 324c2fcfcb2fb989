/**
 * Which API of base a new document continues: grouped with it by the configuration, named like it but for the version, or
 * copied from it. A wrong pair would call new weaknesses old, so likeness of names alone is never enough.
 */

import type { ApiFamily } from '../../../knowledge/api-family.ts';
import { compareText } from '../../../knowledge/compare-text.ts';
import {
  compareVersions,
  fileWithoutVersion,
  titleWithoutVersion,
  versionIn,
} from '../../../knowledge/version-names.ts';
import type { Api } from '../../../model/api.ts';
import { wirePath } from '../match-operations.ts';
import { versionlessKey } from './match-versions.ts';
import { isTelling, type Resemblance, resemblance } from './resemblance.ts';

/** Of the operations of a new version that its predecessor has, and of what they say, where names agree too. */
const NAMED = { held: 0.5, alike: 0.5, common: 1 };
/** The same where nothing but the contents speaks for it. */
const COPIED = { held: 0.75, alike: 0.75, common: 3 };

export type PredecessorFinder = (api: Api) => Api | null;

/** Answers which API of `base` another one continues, if any. */
export function predecessorsIn(base: readonly Api[], families: readonly ApiFamily[]): PredecessorFinder {
  // Whoever groups versions says where each belongs.
  const loose = base.filter(({ file }) => !families.some(({ isVersion }) => isVersion(file.path)));
  const sharing = indexByOperation(loose);
  return (api) => {
    const own = families.find(({ isVersion }) => isVersion(api.file.path));
    const grouped = own === undefined ? [] : base.filter((each) => each !== api && own.isVersion(each.file.path));
    if (grouped.length > 0)
      return latestBefore(
        api,
        grouped.map((each) => [each, resemblance(each, api)] as const),
      );
    const candidates = sharing(api)
      .filter((each) => each !== api)
      .map((each) => [each, resemblance(each, api)] as const)
      .filter(([each, likeness]) => isEnough(likeness, isNamedAlike(each, api) ? NAMED : COPIED));
    return candidates.length === 0 ? null : latestBefore(api, candidates);
  };
}

/** The APIs that have enough operations in common by name; a look into thousands of documents each would take too long. */
function indexByOperation(apis: readonly Api[]): (api: Api) => readonly Api[] {
  const holders = new Map<string, Api[]>();
  for (const api of apis)
    for (const key of versionlessKeys(api)) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [api]);
      else known.push(api);
    }
  return (api) => {
    const keys = versionlessKeys(api);
    const counts = new Map<Api, number>();
    for (const key of keys) for (const each of holders.get(key) ?? []) counts.set(each, (counts.get(each) ?? 0) + 1);
    // Each operation has up to two keys, so half of what is wanted may be named by one of them only.
    const enough = (keys.size * NAMED.held) / 2;
    return apis.filter((each) => (counts.get(each) ?? 0) >= Math.max(1, enough));
  };
}

/** What the operations are called in every version, by their own path and by the one that a client calls. */
function versionlessKeys({ operations }: Api): ReadonlySet<string> {
  return new Set(
    operations
      .filter(isTelling)
      .flatMap((operation) => [
        versionlessKey(operation, operation.key.path),
        versionlessKey(operation, wirePath(operation)),
      ]),
  );
}

function isEnough({ held, alike, common }: Resemblance, wanted: Resemblance): boolean {
  return common >= wanted.common && held >= wanted.held && alike >= wanted.alike;
}

function isNamedAlike(before: Api, after: Api): boolean {
  const title = titleWithoutVersion(before.title);
  return (
    (title !== '' && title === titleWithoutVersion(after.title)) ||
    fileWithoutVersion(before.file.path) === fileWithoutVersion(after.file.path)
  );
}

/** The newest version that is older; without one, or without versions, the one that is most alike. */
function latestBefore(api: Api, candidates: readonly (readonly [Api, Resemblance])[]): Api | null {
  const own = versionOf(api);
  const ranked = candidates.toSorted(([left, one], [right, other]) => {
    const [before, after] = [versionOf(left), versionOf(right)];
    const isOlder = (version: readonly number[] | null) =>
      own !== null && version !== null && compareVersions(version, own) < 0 ? 1 : 0;
    return (
      isOlder(after) - isOlder(before) ||
      (isOlder(after) === 1 ? compareVersions(after ?? [], before ?? []) : 0) ||
      other.held * other.alike - one.held * one.alike ||
      compareText(left.file.path, right.file.path)
    );
  });
  return ranked[0]?.[0] ?? null;
}

/** As the file names it, else as `info.version` does. */
function versionOf({ file, version }: Api): readonly number[] | null {
  return versionIn(file.path) ?? versionIn(version);
}
