/** Compares the servers of documents, path items and operations by the URLs that they stand for. */

import { isInsecureUrl, isLocalUrl, registrableDomain } from '../../knowledge/host.ts';
import { operationSubject, serverSubject } from '../../knowledge/subject.ts';
import type { Api, Operation, Server } from '../../model/api.ts';
import type { Judged, ReachedPlace } from './edit.ts';
import type { EditLog } from './edit-log.ts';
import { serverPath } from './match-operations.ts';
import { type Meaning, meaning } from './meaning.ts';
import { changedAt } from './node-place.ts';

/** Each list of servers is compared once, for all operations that it holds for. */
export function compareServers(
  base: Api,
  head: Api,
  pairs: readonly (readonly [Operation, Operation])[],
  log: EditLog,
): void {
  const groups = new Map<readonly Server[], { readonly before: readonly Server[]; readonly operations: Operation[] }>();
  for (const [before, after] of pairs) {
    if (after.key.kind !== 'path') continue;
    const group = groups.get(after.servers);
    if (group === undefined) groups.set(after.servers, { before: before.servers, operations: [after] });
    else if (group.before === before.servers || sameUrls(group.before, before.servers)) group.operations.push(after);
    else compareLists(before.servers, after.servers, [after], base, head, log);
  }
  for (const [after, { before, operations }] of groups) compareLists(before, after, operations, base, head, log);
}

function sameUrls(left: readonly Server[], right: readonly Server[]): boolean {
  const text = (servers: readonly Server[]) => servers.flatMap(({ expanded }) => expanded).join(' ');
  return text(left) === text(right);
}

function compareLists(
  before: readonly Server[],
  after: readonly Server[],
  operations: readonly Operation[],
  base: Api,
  head: Api,
  log: EditLog,
): void {
  if (sameUrls(before, after)) return;
  const isDocument = after === head.servers || (after.length === 0 && head.servers.length === 0);
  const known = new Set(before.flatMap(({ expanded }) => expanded.map(normalise)));
  const kept = new Set(after.flatMap(({ expanded }) => expanded.map(normalise)));
  const gone = before.filter(({ expanded }) => expanded.some((url) => !kept.has(normalise(url))));
  const fresh = after.filter(({ expanded }) => expanded.some((url) => !known.has(normalise(url))));
  if (isBasePathMove(gone, fresh, base, operations)) return;
  for (let index = 0; index < Math.max(gone.length, fresh.length); index += 1) {
    const [old, now] = [gone[index], fresh[index]];
    const means = meaningOf(before, after, old, now);
    const action = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    const judged: Judged = {
      id: `api-server-${action}`,
      compatibility: action === 'added' || means?.rule === 'transport-secured' ? 'safe' : 'maybe',
      meaning: means,
    };
    const reached: ReachedPlace[] = operations.map((operation) => ({
      ...judged,
      operation,
      flow: 'none',
      effect: 'unknown',
      subjects: [],
    }));
    const [only] = operations;
    log.add({
      what: 'server',
      base: old === undefined ? null : { ...changedAt(old.node), value: old.url },
      head: now === undefined ? null : { ...changedAt(now.node), value: now.url },
      arguments: { from: old?.url ?? '', to: now?.url ?? '' },
      subjects: [
        serverSubject((now ?? old)?.url ?? ''),
        ...(isDocument || only === undefined || operations.length > 1 ? [] : [operationSubject(only.key)]),
      ],
      owner: !isDocument && operations.length === 1 ? (only ?? null) : null,
      reached,
      otherwise: judged,
    });
  }
}

function normalise(url: string): string {
  return url.replace(/\/+$/, '').replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, (origin) => origin.toLowerCase());
}

/** The path moved between servers and paths, so that every URL stays what it was. */
function isBasePathMove(
  gone: readonly Server[],
  fresh: readonly Server[],
  base: Api,
  operations: readonly Operation[],
): boolean {
  const [old, now] = [gone[0], fresh[0]];
  const [operation] = operations;
  if (now === undefined || operation === undefined || gone.length > 1 || fresh.length > 1) return false;
  const [from, to] = [serverPath(old?.expanded[0] ?? ''), serverPath(now.expanded[0] ?? '')];
  const origin = (url: string) => url.slice(0, url.length - serverPath(url).length).replace(/\/+$/, '');
  const sameOrigin =
    old === undefined || origin(normalise(old.expanded[0] ?? '')) === origin(normalise(now.expanded[0] ?? ''));
  if (!sameOrigin || from === to) return false;
  const paths = new Set(base.operations.map(({ key }) => `${from}${key.path}`));
  return operations.every(({ key }) => paths.has(`${to}${key.path}`));
}

function meaningOf(
  before: readonly Server[],
  after: readonly Server[],
  old: Server | undefined,
  now: Server | undefined,
): Meaning | null {
  const insecure = (servers: readonly Server[]) =>
    servers.some(({ expanded }) => expanded.some((url) => isInsecureUrl(url) && !isLocalUrl(url)));
  if (now !== undefined) {
    const urls = now.expanded.filter((url) => !isLocalUrl(url));
    const wasSame = old?.expanded.some(isInsecureUrl) === true;
    if (urls.some(isInsecureUrl) && !wasSame) return meaning('transport-downgraded', 'high');
    const domains = new Set(
      before.flatMap(({ expanded }) => expanded.map(registrableDomain)).filter((domain) => domain !== null),
    );
    const foreign = urls.map(registrableDomain).find((domain) => domain !== null && !domains.has(domain));
    if (foreign !== undefined && domains.size > 0) return meaning('host-added', 'medium');
  }
  if (insecure(before) && !insecure(after)) return meaning('transport-secured', 'info');
  const left = new Set(after.flatMap(({ expanded }) => expanded.map(registrableDomain)));
  const domain = now === undefined && old !== undefined ? registrableDomain(old.expanded[0] ?? '') : null;
  if (domain !== null && !left.has(domain) && left.size > 0) return meaning('host-removed', 'info');
  return null;
}
