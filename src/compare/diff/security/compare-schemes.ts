/** Compares security schemes under their own name: what a requirement that did not change now means. */
import { compareSchemes, wireIdentity } from '../../../knowledge/scheme-strength.ts';
import { schemeSubject } from '../../../knowledge/subject.ts';
import { member } from '../../../knowledge/value.ts';
import type { Api, Operation, SecurityScheme } from '../../../model/api.ts';
import type { EditLog } from '../edit-log.ts';
import { meaning } from '../meaning.ts';
import { changedAt, changedMember } from '../node-place.ts';
import { tellMany } from '../tell.ts';
import { compareFlows } from './compare-flows.ts';
import { addressMeaning } from './scheme-addresses.ts';
import type { SchemeReport } from './scheme-edit.ts';
import type { SchemeKeys } from './scheme-keys.ts';

/** Reports into the log. Schemes that only came or went reach no operation by themselves: the requirements tell. */
export function compareSchemeDefinitions(base: Api, head: Api, keys: SchemeKeys, log: EditLog): void {
  for (const before of base.schemes.values()) {
    const after = head.schemes.get(keys.base.get(before.name) ?? '');
    if (after === undefined) reportPresence(log, before, 'removed');
    else if (before.node.value !== after.node.value) compareScheme(before, after, usersOf(head, after.name), log);
  }
  const known = new Set([...base.schemes.keys()].map((name) => keys.base.get(name)));
  for (const after of head.schemes.values()) if (!known.has(after.name)) reportPresence(log, after, 'added');
}

function reportPresence(log: EditLog, scheme: SecurityScheme, action: 'added' | 'removed'): void {
  tellMany(log, {
    id: `api-security-component-${action}`,
    base: action === 'removed' ? changedAt(scheme.node) : null,
    head: action === 'added' ? changedAt(scheme.node) : null,
    subject: scheme.name,
    subjects: [schemeSubject(scheme.name)],
    owner: null,
    operations: [],
  });
}

function usersOf(api: Api, name: string): Operation[] {
  return api.operations.filter(({ security }) =>
    security.alternatives.some(({ schemes }) => schemes.some((required) => required.name === name)),
  );
}

function compareScheme(before: SecurityScheme, after: SecurityScheme, users: Operation[], log: EditLog): void {
  const report: SchemeReport = (edit) =>
    tellMany(log, {
      ...edit,
      id: `api-security-component-${edit.id}`,
      subject: after.name,
      subjects: [schemeSubject(after.name)],
      owner: null,
      operations: users,
    });
  compareKind(before, after, report);
  compareMembers(before, after, report);
  compareFlows(before, after, report);
}

function compareKind(before: SecurityScheme, after: SecurityScheme, report: SchemeReport): void {
  if (wireIdentity(before) === wireIdentity(after)) return;
  const order = compareSchemes(before, after);
  const [name, id] = changedField(before, after);
  report({
    id,
    base: changedMember(before.node, name) ?? changedAt(before.node),
    head: changedMember(after.node, name) ?? changedAt(after.node),
    from: describeScheme(before),
    to: describeScheme(after),
    meaning:
      order === 'weaker'
        ? meaning('scheme-weakened', after.type === 'unknown' ? 'critical' : 'high')
        : order === 'stronger'
          ? meaning('scheme-strengthened', 'info')
          : null,
  });
}

/** The member that tells the difference, and the id for it. */
function changedField(before: SecurityScheme, after: SecurityScheme): readonly [member: string, id: string] {
  if (before.type !== after.type) return ['type', 'type-changed'];
  if (before.scheme !== after.scheme) return ['scheme', 'scheme-changed'];
  if (before.in !== after.in) return ['in', 'in-changed'];
  if (before.parameterName !== after.parameterName) return ['name', 'name-changed'];
  return ['flows', 'oauth-flows-changed'];
}

/** A scheme in words: `API key in the query string (key)`, `HTTP bearer`, `OAuth 2.0 implicit`. */
export function describeScheme(scheme: SecurityScheme): string {
  switch (scheme.type) {
    case 'apiKey': {
      const place = scheme.in === 'query' ? 'the query string' : `a ${scheme.in ?? 'missing place'}`;
      return `API key in ${place} (${scheme.parameterName ?? 'unnamed'})`;
    }
    case 'http':
      return `HTTP ${scheme.scheme ?? 'without a scheme'}`;
    case 'oauth2':
      return `OAuth 2.0 ${scheme.flows.map(({ kind }) => kind).join(', ') || 'without a flow'}`;
    case 'openIdConnect':
      return 'OpenID Connect';
    case 'mutualTLS':
      return 'mutual TLS';
    case 'unknown':
      return 'no usable scheme';
  }
}

/** Members that do not make it another scheme on the wire. */
function compareMembers(before: SecurityScheme, after: SecurityScheme, report: SchemeReport): void {
  const places = (name: string) => ({
    base: changedMember(before.node, name) ?? changedAt(before.node),
    head: changedMember(after.node, name) ?? changedAt(after.node),
  });
  const text = ({ node }: SecurityScheme, name: string) => {
    const value = member(node.value, name);
    return typeof value === 'string' ? value : '';
  };
  for (const [name, id] of ADDRESSES) {
    const [from, to] = [text(before, name), text(after, name)];
    if (from !== to) report({ id, ...places(name), from, to, meaning: addressMeaning(from, to) });
  }
  if (before.bearerFormat?.toLowerCase() !== after.bearerFormat?.toLowerCase() && after.type === 'http')
    report({
      id: 'bearer-format-changed',
      ...places('bearerFormat'),
      from: before.bearerFormat ?? '',
      to: after.bearerFormat ?? '',
    });
  const [wasDeprecated, isDeprecated] = [before, after].map(({ node }) => member(node.value, 'deprecated') === true);
  if (wasDeprecated !== isDeprecated)
    report({
      id: isDeprecated ? 'deprecated' : 'reactivated',
      ...places('deprecated'),
      from: wasDeprecated ? 'deprecated' : 'current',
      to: isDeprecated ? 'deprecated' : 'current',
      meaning: isDeprecated ? meaning('lifecycle-clarified', 'info') : meaning('lifecycle-risk', 'low'),
    });
}

const ADDRESSES = [
  ['openIdConnectUrl', 'open-id-connect-url-changed'],
  ['oauth2MetadataUrl', 'oauth-metadata-url-changed'],
] as const;
