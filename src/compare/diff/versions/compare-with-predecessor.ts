/**
 * A new version against the API it continues. Nobody is broken by it, since the older one is compared for itself; what counts
 * is what gets worse for security, and what is only inherited.
 */

import { keysOf } from '../../../knowledge/pointer.ts';
import { operationSubject, serverSubject } from '../../../knowledge/subject.ts';
import { placeOf } from '../../../knowledge/value.ts';
import { pathWithoutVersion } from '../../../knowledge/version-names.ts';
import type { Api, Operation } from '../../../model/api.ts';
import type { Change, ChangedPlace, Note } from '../../../model/change.ts';
import type { Place } from '../../../model/node.ts';
import type { Succession } from '../../../model/pairs.ts';
import { diffApi } from '../diff-api.ts';
import type { LifecycleClock } from '../lifecycle.ts';
import type { MatchedOperations } from '../match-operations.ts';
import { matchVersions } from './match-versions.ts';

export interface ComparedVersions {
  /** What the new version does better or worse than the one before it; never breaking. */
  readonly changes: readonly Change[];
  readonly note: Note;
  readonly succession: Succession;
}

/** `clock` as in diffApis. */
export function compareWithPredecessor(before: Api, after: Api, clock: LifecycleClock): ComparedVersions {
  const matched = matchVersions(before, after);
  // What the new version lacks is still offered by the older one, or was removed there.
  const { changes } = diffApi(before, after, clock, new Map(), { ...matched, removed: [] });
  const told = changes.filter(({ posture, control }) => posture !== 'neutral' && control !== 'lifecycle');
  const predecessor = { api: before.id, file: before.file.path, version: before.version };
  return {
    changes: told.map((change) => ({ ...inNewVersion(change, before, after, matched), predecessor })),
    note: noteOf(before, after, changes.length - told.length),
    succession: {
      predecessor,
      successor: after.id,
      subjects: subjectsOf(before, after, matched),
    },
  };
}

function noteOf(before: Api, after: Api, others: number): Note {
  const rest =
    others === 0
      ? ''
      : others === 1
        ? ' One further difference does not concern security.'
        : ` ${others} further differences do not concern security.`;
  return {
    code: 'version-continued',
    message: `"${after.file.path}" continues "${before.file.path}": what it inherits from there is not new.${rest}`,
    base: placeOf(before.root),
    head: placeOf(after.root),
  };
}

/** Nothing that is written in the new document breaks a client of the older one. */
function inNewVersion(change: Change, before: Api, after: Api, matched: MatchedOperations): Change {
  return {
    ...change,
    compatibility: 'safe',
    reachedBy: change.reachedBy.map((reached) => ({ ...reached, compatibility: 'safe' })),
    head: change.head ?? (change.base === null ? null : lackingPlace(change.base.place, before, after, matched)),
  };
}

/** What the new document leaves out was never deleted from it: the nearest thing that it has stands for it. */
function lackingPlace({ pointer, file }: Place, before: Api, after: Api, { both }: MatchedOperations): ChangedPlace {
  const renamed = new Map(both.map(([old, now]) => [old.key.path, now.key.path]));
  const keys = keysOf(pointer).map((key, index, all) =>
    index === 1 && all[0] === 'paths' ? (renamed.get(String(key)) ?? key) : key,
  );
  const isShared = file.path !== before.file.path;
  const target = (isShared ? after.file.siblings.get(file.path) : undefined) ?? after.file;
  let place: Place = { file: target, pointer: null, part: 'key' };
  let value: unknown = target.root;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) break;
    value = (value as Readonly<Record<string, unknown>>)[key];
    place = { ...place, pointer: { parent: place.pointer, key } };
  }
  return { place, value: undefined };
}

/** What the older version calls operations and servers → what the new one calls them. */
function subjectsOf(before: Api, after: Api, { both }: MatchedOperations): ReadonlyMap<string, string> {
  const operations = both.map(([old, now]) => [operationSubject(old.key), operationSubject(now.key)] as const);
  const servers = urlsOf(before).flatMap((url) => {
    const counterpart = urlsOf(after).find((other) => pathWithoutVersion(other) === pathWithoutVersion(url));
    return counterpart === undefined ? [] : [[serverSubject(url), serverSubject(counterpart)] as const];
  });
  return new Map([...operations, ...servers].filter(([old, now]) => old !== now));
}

function urlsOf({ servers, operations }: Api): readonly string[] {
  return [
    ...new Set([servers, ...operations.map((operation: Operation) => operation.servers)].flat().map(({ url }) => url)),
  ];
}
