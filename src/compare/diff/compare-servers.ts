/** Compares the servers of documents, path items and operations by the URLs that they stand for. */

import { isInsecureUrl, isLocalUrl, isLoopbackUrl, registrableDomain } from '../../knowledge/host.ts';
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
  if (gone.length === 0 && fresh.length === 0) {
    // The same URLs with another default: what clients take when they are not told otherwise.
    for (const [index, now] of after.entries()) {
      const old = before[index];
      if (old === undefined || old.expanded[0] === now.expanded[0] || old.url !== now.url) continue;
      gone.push(defaultOf(old));
      fresh.push(defaultOf(now));
    }
  }
  if (isBasePathMove(gone, fresh, base, operations)) return;
  for (let index = 0; index < Math.max(gone.length, fresh.length); index += 1) {
    const [old, now] = [gone[index], fresh[index]];
    const means = meaningOf([...before, ...base.servers], [...after, ...head.servers], old, now);
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

function defaultOf(server: Server): Server {
  return { ...server, expanded: server.expanded.slice(0, 1) };
}

/** Host names in lower case and without the port that their scheme has anyway (RFC 3986 §6.2.3). */
function normalise(url: string): string {
  return url.replace(/\/+$/, '').replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, (origin) =>
    origin
      .toLowerCase()
      .replace(/^(https|wss)(:.*):443$/, '$1$2')
      .replace(/^(http|ws)(:.*):80$/, '$1$2'),
  );
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
  const text = normalise(url);
  return text.slice(0, text.length - serverPath(text).length);
}

/** `before` and `after`: every server that the operations could name, the document's included. */
function meaningOf(
  before: readonly Server[],
  after: readonly Server[],
  old: Server | undefined,
  now: Server | undefined,
): Meaning | null {
  if (now !== undefined) {
    const urls = now.expanded.filter((url) => !isLoopbackUrl(url));
    const wasSame = old?.expanded.some(isInsecureUrl) === true;
    if (urls.some(isInsecureUrl) && !wasSame) return meaning('transport-downgraded', 'high');
    if (
      isForeign(
        urls.filter((url) => !isLocalUrl(url)),
        before,
      )
    )
      return meaning('host-added', 'medium');
  }
  if (old === undefined) return null;
  const urls = old.expanded.filter((url) => !isLocalUrl(url));
  const isInsecure = (url: string): boolean => isInsecureUrl(url) && !isLoopbackUrl(url);
  if (urls.some(isInsecureUrl) && now?.expanded.some(isInsecure) !== true) return meaning('transport-secured', 'info');
  return isForeign(urls, after) ? meaning('host-removed', 'info') : null;
}

/** True when a URL leads to a registered domain that none of the servers has. */
function isForeign(urls: readonly string[], servers: readonly Server[]): boolean {
  const domains = new Set(servers.flatMap(({ expanded }) => expanded.map(registrableDomain)));
  domains.delete(null);
  return domains.size > 0 && urls.map(registrableDomain).some((domain) => domain !== null && !domains.has(domain));
}
