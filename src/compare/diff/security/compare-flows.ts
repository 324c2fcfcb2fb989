/** Compares the flows of an OAuth scheme: the addresses that clients turn to, and the scopes that can be asked for. */
import { child, childIfPresent, member } from '../../../knowledge/value.ts';
import type { OAuthFlow, SecurityScheme } from '../../../model/api.ts';
import type { ChangedPlace } from '../../../model/change.ts';
import { joinByKey } from '../joins.ts';
import { changedAt, changedMember } from '../node-place.ts';
import { addressMeaning } from './scheme-addresses.ts';
import type { SchemeReport } from './scheme-edit.ts';

/** Flows that came or went are told by the scheme as a whole. */
export function compareFlows(before: SecurityScheme, after: SecurityScheme, report: SchemeReport): void {
  const { both } = joinByKey<OAuthFlow>(before.flows, after.flows, ({ kind }) => kind);
  for (const [old, now] of both) {
    compareAddresses(old, now, report);
    compareScopes(old, now, report);
  }
}

const IDS: Readonly<Record<string, string>> = {
  authorizationUrl: 'oauth-url-changed',
  tokenUrl: 'oauth-token-url-changed',
  refreshUrl: 'oauth-refresh-url-changed',
  deviceAuthorizationUrl: 'oauth-device-authorization-url-changed',
};

function compareAddresses(old: OAuthFlow, now: OAuthFlow, report: SchemeReport): void {
  for (const [name, id] of Object.entries(IDS)) {
    const [from, to] = [old.urls.get(name) ?? '', now.urls.get(name) ?? ''];
    if (from === to) continue;
    report({
      id,
      base: changedMember(old.node, name) ?? changedAt(old.node),
      head: changedMember(now.node, name) ?? changedAt(now.node),
      from,
      to,
      meaning: addressMeaning(from, to),
    });
  }
}

/** Scopes that a flow declares: what can be asked for, not what an operation asks. */
function compareScopes(old: OAuthFlow, now: OAuthFlow, report: SchemeReport): void {
  const gone = old.scopes.filter((scope) => !now.scopes.includes(scope));
  const fresh = now.scopes.filter((scope) => !old.scopes.includes(scope));
  if (gone.length > 0)
    report({
      id: 'oauth-scope-removed',
      what: `scopes removed ${now.kind}`,
      base: scopePlace(old, gone[0]),
      head: scopePlace(now),
      from: gone.join(', '),
      to: '',
    });
  if (fresh.length > 0)
    report({
      id: 'oauth-scope-added',
      what: `scopes added ${now.kind}`,
      base: scopePlace(old),
      head: scopePlace(now, fresh[0]),
      from: '',
      to: fresh.join(', '),
    });
  for (const scope of now.scopes) {
    const [from, to] = [descriptionOf(old, scope), descriptionOf(now, scope)];
    if (from === to || !old.scopes.includes(scope)) continue;
    report({ id: 'oauth-scope-changed', base: scopePlace(old, scope), head: scopePlace(now, scope), from, to });
  }
}

function descriptionOf({ node }: OAuthFlow, scope: string): string {
  return String(member(member(node.value, 'scopes'), scope) ?? '').trim();
}

function scopePlace(flow: OAuthFlow, scope?: string): ChangedPlace {
  const scopes = childIfPresent(flow.node, 'scopes');
  if (scopes === undefined) return changedAt(flow.node);
  return changedAt(scope === undefined ? scopes : child(scopes, scope));
}
