/** Compares the servers of documents, path items and operations by the URLs that they stand for, and their variables. */

import { operationSubject, serverSubject } from '../../knowledge/subject.ts';
import { placeOf } from '../../knowledge/value.ts';
import type { Api, Operation, Server, ServerVariable } from '../../model/api.ts';
import type { ChangedPlace } from '../../model/change.ts';
import type { Comparison } from './comparison.ts';
import { joinByKey } from './joins.ts';
import { serverPath } from './match-operations.ts';
import { changedAt, changedMember } from './node-place.ts';
import { normalisedUrl, serverMeaning } from './server-meanings.ts';
import { tellMany } from './tell.ts';

interface Servers {
  readonly before: readonly Server[];
  readonly after: readonly Server[];
  /** Whom the two lists hold for. */
  readonly operations: readonly Operation[];
}

/** Each list of servers is compared once, for all operations that it holds for. */
export function compareServers(
  base: Api,
  head: Api,
  pairs: readonly (readonly [Operation, Operation])[],
  comparison: Comparison,
): void {
  const groups = new Map<readonly Server[], { readonly before: readonly Server[]; readonly operations: Operation[] }>();
  const apart: Servers[] = [];
  for (const [before, after] of pairs) {
    if (after.key.kind !== 'path') continue;
    const group = groups.get(after.servers);
    if (group === undefined) groups.set(after.servers, { before: before.servers, operations: [after] });
    else if (group.before === before.servers || sameUrls(group.before, before.servers)) group.operations.push(after);
    else apart.push({ before: before.servers, after: after.servers, operations: [after] });
  }
  const shared = [...groups].map(([after, group]): Servers => ({ ...group, after }));
  for (const servers of [...shared, ...apart]) compareLists(servers, base, head, comparison);
}

function sameUrls(left: readonly Server[], right: readonly Server[]): boolean {
  return textOf(left) === textOf(right);
}

function textOf(servers: readonly Server[]): string {
  return servers
    .map(({ url, expanded, variables }) =>
      [url, ...expanded, ...variables.map((each) => `${each.name}=${each.default} ${each.enum ?? '*'}`)].join(' '),
    )
    .join('\n');
}

function compareLists(servers: Servers, base: Api, head: Api, comparison: Comparison): void {
  const { before, after, operations } = servers;
  if (sameUrls(before, after)) return;
  const known = new Set(before.flatMap(({ expanded }) => expanded.map(normalisedUrl)));
  const kept = new Set(after.flatMap(({ expanded }) => expanded.map(normalisedUrl)));
  const templates = joinByKey(before, after, ({ url }) => normalisedUrl(url));
  for (const [old, now] of templates.both) compareVariables(old, now, servers, base, head, comparison);
  const gone = templates.removed.filter(({ expanded }) => expanded.some((url) => !kept.has(normalisedUrl(url))));
  const fresh = templates.added.filter(({ expanded }) => expanded.some((url) => !known.has(normalisedUrl(url))));
  if (gone.length + fresh.length === 0) noteOrder(before, after, comparison);
  if (isBasePathMove(gone, fresh, base, operations)) return;
  for (let index = 0; index < Math.max(gone.length, fresh.length); index += 1) {
    const [old, now] = [gone[index], fresh[index]];
    const means = serverMeaning([...before, ...base.servers], [...after, ...head.servers], old, now);
    const action = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    tellMany(comparison.log, {
      ...of(servers, (now ?? old) as Server, head),
      id: `api-server-${action}`,
      base: old === undefined ? null : { ...changedAt(old.node), value: old.url },
      head: now === undefined ? null : { ...changedAt(now.node), value: now.url },
      from: old?.url ?? '',
      to: now?.url ?? '',
      meaning: means,
      compatibility: action !== 'changed' ? null : means?.rule === 'transport-secured' ? 'safe' : 'maybe',
    });
  }
}

/** Clients take the first server when they are not told otherwise. */
function noteOrder(before: readonly Server[], after: readonly Server[], { notes }: Comparison): void {
  const [old, now] = [before[0], after[0]];
  if (old === undefined || now === undefined || normalisedUrl(old.url) === normalisedUrl(now.url)) return;
  notes.push({
    code: 'server-order-changed',
    message: `The first server is now ${now.url}; it was ${old.url}.`,
    base: placeOf(old.node),
    head: placeOf(now.node),
  });
}

/** What every edit of these servers says. */
function of({ after, operations }: Servers, server: Server, head: Api) {
  const isDocument = after === head.servers || (after.length === 0 && head.servers.length === 0);
  const [only, another] = operations;
  const owner = isDocument || only === undefined || another !== undefined ? null : only;
  return {
    subjects: [serverSubject(server.url), ...(owner === null ? [] : [operationSubject(owner.key)])],
    owner,
    operations,
  };
}

function compareVariables(
  old: Server,
  now: Server,
  servers: Servers,
  base: Api,
  head: Api,
  comparison: Comparison,
): void {
  const report = (
    action: string,
    variable: ServerVariable,
    places: { readonly base: ChangedPlace | null; readonly head: ChangedPlace | null },
    values: { readonly from: string; readonly to: string },
    urls: { readonly old: readonly string[]; readonly now: readonly string[] },
  ): void => {
    const side = (server: Server, expanded: readonly string[]) =>
      expanded.length === 0 ? undefined : { ...server, expanded };
    tellMany(comparison.log, {
      ...of(servers, now, head),
      ...places,
      ...values,
      id: `api-server-variable-${action}`,
      what: `${action} ${variable.name} ${values.from} ${values.to}`,
      subject: variable.name,
      meaning: serverMeaning(
        [...servers.before, ...base.servers],
        [...servers.after, ...head.servers],
        side(old, urls.old),
        side(now, urls.now),
      ),
    });
  };
  const { both } = joinByKey(old.variables, now.variables, ({ name }) => name);
  for (const [was, is] of both) {
    if (was.default !== is.default)
      report(
        'default-changed',
        is,
        { base: changedMember(was.node, 'default'), head: changedMember(is.node, 'default') ?? changedAt(is.node) },
        { from: was.default ?? 'none', to: is.default ?? 'none' },
        { old: [filled(old, was, was.default)], now: [filled(now, is, is.default)] },
      );
    compareValues(was, is, (action, places, values, urls) =>
      report(action, is, places, values, {
        old: urls.old.map((value) => filled(old, was, value)),
        now: urls.now.map((value) => filled(now, is, value)),
      }),
    );
  }
}

type ValueReport = (
  action: string,
  places: { readonly base: ChangedPlace | null; readonly head: ChangedPlace | null },
  values: { readonly from: string; readonly to: string },
  urls: { readonly old: readonly (string | null)[]; readonly now: readonly (string | null)[] },
) => void;

/** A list of values that is missing stands for every value. */
function compareValues(was: ServerVariable, is: ServerVariable, report: ValueReport): void {
  const places = {
    base: changedMember(was.node, 'enum') ?? changedAt(was.node),
    head: changedMember(is.node, 'enum') ?? changedAt(is.node),
  };
  if (was.enum === null || is.enum === null) {
    if (was.enum === is.enum) return;
    const values = { from: listed(was.enum), to: listed(is.enum) };
    if (is.enum === null) report('became-not-enum', places, values, { old: [], now: [null] });
    else report('became-enum', places, values, { old: [null], now: [] });
    return;
  }
  const [had, has] = [was.enum, is.enum];
  for (const value of has.filter((each) => !had.includes(each)))
    report('enum-value-added', places, { from: '', to: value }, { old: [], now: [value] });
  for (const value of had.filter((each) => !has.includes(each)))
    report('enum-value-removed', places, { from: value, to: '' }, { old: [value], now: [] });
}

function listed(values: readonly string[] | null): string {
  return values === null ? 'any value' : values.slice(0, 6).join(', ');
}

/** The URL with this value, `null` for any, and the defaults of the other variables. */
function filled(server: Server, variable: ServerVariable, value: string | null): string {
  let { url } = server;
  for (const { name, default: fallback } of server.variables) {
    const text = name === variable.name ? value : fallback;
    if (text !== null) url = url.replaceAll(`{${name}}`, () => text);
  }
  return url;
}

/** The path moved between servers and paths, so that every URL stays what it was. */
function isBasePathMove(
  gone: readonly Server[],
  fresh: readonly Server[],
  base: Api,
  operations: readonly Operation[],
): boolean {
  if (gone.length > 1 || fresh.length > 1 || operations.length === 0) return false;
  const [before, after] = [gone[0]?.expanded[0] ?? '', fresh[0]?.expanded[0] ?? ''];
  const [from, to] = [serverPath(before), serverPath(after)];
  if (from === to || originOf(before) !== originOf(after)) return false;
  const paths = new Set(base.operations.map(({ key }) => `${from}${key.path}`));
  return operations.every(({ key }) => paths.has(`${to}${key.path}`));
}

/** What stands before the path; nothing for relative URLs. */
function originOf(url: string): string {
  const text = normalisedUrl(url);
  return text.slice(0, text.length - serverPath(text).length);
}
