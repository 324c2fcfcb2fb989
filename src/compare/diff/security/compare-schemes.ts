/** Compares security schemes under their own name: what a requirement that did not change now means. */
import { compareSchemes, wireIdentity } from '../../../knowledge/scheme-strength.ts';
import { schemeSubject } from '../../../knowledge/subject.ts';
import { child, childIfPresent } from '../../../knowledge/value.ts';
import type { Api, OAuthFlow, Operation, SecurityScheme } from '../../../model/api.ts';
import type { ChangedPlace, Compatibility } from '../../../model/change.ts';
import type { Judged, ReachedPlace } from '../edit.ts';
import type { EditLog } from '../edit-log.ts';
import { joinByKey } from '../joins.ts';
import { type Meaning, meaning } from '../meaning.ts';
import { changedAt, changedMember } from '../node-place.ts';
import type { SchemeKeys } from './scheme-keys.ts';

/** Reports into the log. Schemes that only came or went reach no operation by themselves: the requirements tell. */
export function compareSchemeDefinitions(base: Api, head: Api, keys: SchemeKeys, log: EditLog): void {
  for (const before of base.schemes.values()) {
    const after = head.schemes.get(keys.base.get(before.name) ?? '');
    if (after === undefined) {
      note(log, 'api-security-component-removed', changedAt(before.node), null, before.name);
      continue;
    }
    if (before.node.value === after.node.value) continue;
    const users = usersOf(head, after.name);
    const report = (
      what: string,
      id: string,
      old: ChangedPlace | null,
      now: ChangedPlace | null,
      from: string,
      to: string,
      compatibility: Compatibility,
      means: Meaning | null,
    ): void => {
      const judged: Judged = { id, compatibility, meaning: means };
      const reached: ReachedPlace[] = users.map((operation) => ({
        ...judged,
        operation,
        flow: 'none',
        effect: 'unknown',
        subjects: [],
      }));
      log.add({
        what,
        base: old,
        head: now,
        arguments: { subject: after.name, from, to },
        subjects: [schemeSubject(after.name)],
        owner: null,
        reached,
        otherwise: users.length > 0 ? judged : { ...judged, meaning: null },
      });
    };
    compareKind(before, after, report);
    compareUrls(before, after, report);
    compareScopes(before, after, report);
  }
  const known = new Set([...base.schemes.keys()].map((name) => keys.base.get(name)));
  for (const after of head.schemes.values())
    if (!known.has(after.name)) note(log, 'api-security-component-added', null, changedAt(after.node), after.name);
}

type Report = (
  what: string,
  id: string,
  old: ChangedPlace | null,
  now: ChangedPlace | null,
  from: string,
  to: string,
  compatibility: Compatibility,
  means: Meaning | null,
) => void;

function note(log: EditLog, id: string, base: ChangedPlace | null, head: ChangedPlace | null, name: string): void {
  log.add({
    what: id,
    base,
    head,
    arguments: { subject: name },
    subjects: [schemeSubject(name)],
    owner: null,
    reached: [],
    otherwise: { id, compatibility: 'safe', meaning: null },
  });
}

function usersOf(api: Api, name: string): Operation[] {
  return api.operations.filter(({ security }) =>
    security.alternatives.some(({ schemes }) => schemes.some((required) => required.name === name)),
  );
}

function compareKind(before: SecurityScheme, after: SecurityScheme, report: Report): void {
  if (wireIdentity(before) === wireIdentity(after)) return;
  const order = compareSchemes(before, after);
  const means =
    order === 'weaker'
      ? meaning('scheme-weakened', after.type === 'unknown' ? 'critical' : 'high')
      : order === 'stronger'
        ? meaning('scheme-strengthened', 'info')
        : null;
  const [member, id] = changedField(before, after);
  report(
    'scheme',
    id,
    changedMember(before.node, member) ?? changedAt(before.node),
    changedMember(after.node, member) ?? changedAt(after.node),
    describeScheme(before),
    describeScheme(after),
    'breaking',
    means,
  );
}

/** The member that tells the difference, and the id for it. */
function changedField(before: SecurityScheme, after: SecurityScheme): readonly [string, string] {
  if (before.type !== after.type) return ['type', 'api-security-component-type-changed'];
  if (before.scheme !== after.scheme) return ['scheme', 'api-security-component-scheme-changed'];
  if (before.in !== after.in) return ['in', 'api-security-component-in-changed'];
  if (before.parameterName !== after.parameterName) return ['name', 'api-security-component-name-changed'];
  return ['flows', 'api-security-component-oauth-flows-changed'];
}

/** A scheme in words: `API key in the query (key)`, `HTTP bearer`, `OAuth 2.0 implicit`. */
export function describeScheme(scheme: SecurityScheme): string {
  if (scheme.type === 'apiKey')
    return `API key in ${scheme.in === 'query' ? 'the query string' : `a ${scheme.in ?? 'missing place'}`} (${scheme.parameterName ?? 'unnamed'})`;
  if (scheme.type === 'http') return `HTTP ${scheme.scheme ?? 'without a scheme'}`;
  if (scheme.type === 'oauth2')
    return `OAuth 2.0 ${scheme.flows.map(({ kind }) => kind).join(', ') || 'without a flow'}`;
  return scheme.type === 'openIdConnect'
    ? 'OpenID Connect'
    : scheme.type === 'mutualTLS'
      ? 'mutual TLS'
      : 'no usable scheme';
}

function compareUrls(before: SecurityScheme, after: SecurityScheme, report: Report): void {
  const compare = (
    name: string,
    id: string,
    from: string | undefined | null,
    to: string | undefined | null,
    old: ChangedPlace | null,
    now: ChangedPlace | null,
  ): void => {
    if (from === to || from === undefined || to === undefined || from === null || to === null) return;
    const downgraded = /^https:/i.test(from) && /^http:/i.test(to);
    const secured = /^http:/i.test(from) && /^https:/i.test(to);
    report(
      `url ${name}`,
      id,
      old,
      now,
      from,
      to,
      'maybe',
      downgraded
        ? meaning('transport-downgraded', 'high')
        : secured
          ? meaning('transport-secured', 'info')
          : hostOf(from) !== hostOf(to)
            ? meaning('host-added', 'medium')
            : null,
    );
  };
  compare(
    'openIdConnectUrl',
    'api-security-component-open-id-connect-url-changed',
    before.openIdConnectUrl,
    after.openIdConnectUrl,
    changedMember(before.node, 'openIdConnectUrl'),
    changedMember(after.node, 'openIdConnectUrl'),
  );
  for (const [old, now] of joinFlows(before, after).both) {
    for (const [name, url] of old.urls) {
      const id =
        name === 'tokenUrl'
          ? 'api-security-component-oauth-token-url-changed'
          : name === 'refreshUrl'
            ? 'api-security-component-oauth-refresh-url-changed'
            : 'api-security-component-oauth-url-changed';
      compare(
        `${now.kind} ${name}`,
        id,
        url,
        now.urls.get(name),
        changedMember(old.node, name),
        changedMember(now.node, name),
      );
    }
  }
}

function hostOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]*)/i.exec(url)?.[1]?.toLowerCase() ?? '';
}

function joinFlows(before: SecurityScheme, after: SecurityScheme) {
  return joinByKey<OAuthFlow>(before.flows, after.flows, ({ kind }) => kind);
}

/** Scopes that a flow declares: what can be asked for, not what an operation asks. */
function compareScopes(before: SecurityScheme, after: SecurityScheme, report: Report): void {
  for (const [old, now] of joinFlows(before, after).both) {
    const gone = old.scopes.filter((scope) => !now.scopes.includes(scope));
    const fresh = now.scopes.filter((scope) => !old.scopes.includes(scope));
    if (gone.length > 0)
      report(
        `scopes-removed ${now.kind}`,
        'api-security-component-oauth-scope-removed',
        scopePlace(old, gone[0]),
        scopePlace(now),
        gone.join(', '),
        '',
        'maybe',
        null,
      );
    if (fresh.length > 0)
      report(
        `scopes-added ${now.kind}`,
        'api-security-component-oauth-scope-added',
        scopePlace(old),
        scopePlace(now, fresh[0]),
        '',
        fresh.join(', '),
        'safe',
        null,
      );
  }
}

function scopePlace(flow: OAuthFlow, scope?: string): ChangedPlace | null {
  const scopes = childIfPresent(flow.node, 'scopes');
  if (scopes === undefined) return null;
  return changedAt(scope === undefined ? scopes : child(scopes, scope));
}
