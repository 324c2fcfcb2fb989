/** Compares what the document says about itself: `info`, declared tags, and whether its version follows from its changes. */
import { canonicalText } from '../../knowledge/schema.ts';
import { childIfPresent, items, member, placeOf, stringMember } from '../../knowledge/value.ts';
import type { Api } from '../../model/api.ts';
import type { Change, Note } from '../../model/change.ts';
import type { Node } from '../../model/node.ts';

/** Texts and numbers that no client meets on the wire. */
export function compareInfo(base: Api, head: Api): readonly Note[] {
  return [...noteInfo(base, head), ...noteTags(base, head)];
}

/** Members of `info` that people read; extensions are compared elsewhere. */
const INFO = ['title', 'version', 'summary', 'description', 'termsOfService', 'contact', 'license'];

function noteInfo(base: Api, head: Api): readonly Note[] {
  const [before, after] = [childIfPresent(base.root, 'info'), childIfPresent(head.root, 'info')];
  if (before === undefined || after === undefined || before.value === after.value) return [];
  return INFO.flatMap((name): Note[] => {
    const [was, is] = [member(before.value, name), member(after.value, name)];
    if (textOf(was) === textOf(is)) return [];
    const isShort = name === 'title' || name === 'version';
    const change = isShort ? `: ${was === undefined ? 'none' : was} → ${is === undefined ? 'none' : is}` : '';
    return [
      {
        code: 'info-changed',
        message: `info.${name} changed${change}.`,
        base: placeOf(childIfPresent(before, name) ?? before),
        head: placeOf(childIfPresent(after, name) ?? after),
      },
    ];
  });
}

function textOf(value: unknown): string {
  return value === undefined ? '' : canonicalText(value);
}

function noteTags(base: Api, head: Api): readonly Note[] {
  const [before, after] = [tagsOf(base), tagsOf(head)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name): Note[] => {
    const [was, is] = [before.get(name), after.get(name)];
    if (was !== undefined && is !== undefined && textOf(was.value) === textOf(is.value)) return [];
    const what =
      was === undefined ? 'is declared' : is === undefined ? 'is no longer declared' : 'is declared differently';
    return [
      {
        code: 'tag-declaration-changed',
        message: `The tag "${name}" ${what}.`,
        base: was === undefined ? null : placeOf(was),
        head: is === undefined ? null : placeOf(is),
      },
    ];
  });
}

function tagsOf({ root }: Api): ReadonlyMap<string, Node> {
  const tags = childIfPresent(root, 'tags');
  if (tags === undefined) return new Map();
  return new Map(
    items(tags).flatMap((tag) => {
      const name = stringMember(tag.value, 'name');
      return name === null ? [] : [[name, tag] as const];
    }),
  );
}

/** Whether a version that breaks clients says so in its number. Only for numbers of semantic versioning. */
export function noteVersionPolicy(base: Api, head: Api, changes: readonly Change[]): readonly Note[] {
  const code = versionBreach(base.version, head.version);
  const breaking = changes.filter(({ compatibility }) => compatibility === 'breaking').length;
  if (code === null || breaking === 0) return [];
  const place = ({ root }: Api) => {
    const info = childIfPresent(root, 'info');
    return placeOf((info === undefined ? undefined : childIfPresent(info, 'version')) ?? info ?? root);
  };
  const what = `${breaking === 1 ? 'One change breaks' : `${breaking} changes break`} clients`;
  const said: Readonly<Record<VersionBreach, string>> = {
    'api-version-not-bumped': `${what}, and info.version is still ${head.version}.`,
    'api-version-decreased': `${what}, and info.version goes back from ${base.version} to ${head.version}.`,
    'api-major-version-not-bumped': `${what}, and info.version only goes from ${base.version} to ${head.version}: semantic versioning asks for a new ${isInitial(base.version) ? 'minor' : 'major'} version.`,
  };
  return [{ code, message: said[code], base: place(base), head: place(head) }];
}

type VersionBreach = 'api-version-not-bumped' | 'api-version-decreased' | 'api-major-version-not-bumped';

function isInitial(version: string): boolean {
  return numbersOf(version)?.[0] === 0;
}

function versionBreach(before: string, after: string): VersionBreach | null {
  const [was, is] = [numbersOf(before), numbersOf(after)];
  if (was === null || is === null) return null;
  const [major, minor, patch] = [0, 1, 2].map((index) => (is[index] as number) - (was[index] as number)) as [
    number,
    number,
    number,
  ];
  const direction = major !== 0 ? major : minor !== 0 ? minor : patch;
  if (direction < 0) return 'api-version-decreased';
  if (direction === 0) return before === after ? 'api-version-not-bumped' : 'api-major-version-not-bumped';
  // Below 1.0.0 the minor number counts what breaks (semver.org, 4 and its FAQ).
  const isBumped = major > 0 || (was[0] === 0 && minor > 0);
  return isBumped ? null : 'api-major-version-not-bumped';
}

function numbersOf(version: string): readonly number[] | null {
  const found = /^v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:[-+].*)?$/.exec(version.trim());
  return found === null ? null : found.slice(1, 4).map(Number);
}
