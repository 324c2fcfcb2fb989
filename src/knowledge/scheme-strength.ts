/**
 * What one security scheme is to another: a partial order that only claims what is certain. Sources: OWASP API2:2023;
 * RFC 9700 §2.1.2 (implicit), §2.4 (password grant); RFC 6750 §5.3 (credentials in URLs); RFC 7617 §4 (Basic).
 */
import type { SecurityScheme } from '../model/api.ts';

/** The scheme as a client meets it: equal texts are the same scheme under two names. */
export function wireIdentity(scheme: SecurityScheme): string {
  const name = scheme.in === 'header' ? scheme.parameterName?.toLowerCase() : scheme.parameterName;
  const flows = scheme.flows
    .map((flow) => flow.kind)
    .sort()
    .join(',');
  return [scheme.type, scheme.scheme ?? '', scheme.in ?? '', name ?? '', flows].join(' ');
}

export type SchemeOrder = 'equal' | 'weaker' | 'stronger' | 'incomparable';

/** How `head` compares to `base`. */
export function compareSchemes(base: SecurityScheme, head: SecurityScheme): SchemeOrder {
  if (wireIdentity(base) === wireIdentity(head)) return 'equal';
  if (isWeaker(head, base)) return 'weaker';
  return isWeaker(base, head) ? 'stronger' : 'incomparable';
}

function isWeaker(scheme: SecurityScheme, than: SecurityScheme): boolean {
  if (scheme.type === 'unknown') return than.type !== 'unknown';
  if (scheme.type === 'apiKey' && than.type === 'apiKey') return keyRank(scheme) < keyRank(than);
  if (scheme.type === 'oauth2' && than.type === 'oauth2') return grantRank(scheme) < grantRank(than);
  if (isLongLived(scheme))
    return (
      isDelegated(than) ||
      (isKeyInUrl(scheme) && !isLongLived(than)) ||
      (isBasic(scheme) && isBearer(than)) ||
      (isKeyInUrl(scheme) && isBearer(than))
    );
  return than.type === 'mutualTLS' && scheme.type !== 'mutualTLS' && !isDelegated(scheme)
    ? true
    : isBasic(scheme) && isBearer(than);
}

/** Credentials that do not expire by themselves. */
function isLongLived(scheme: SecurityScheme): boolean {
  return scheme.type === 'apiKey' || isBasic(scheme);
}

function isDelegated(scheme: SecurityScheme): boolean {
  return scheme.type === 'oauth2' || scheme.type === 'openIdConnect' || scheme.type === 'mutualTLS';
}

function isBasic(scheme: SecurityScheme): boolean {
  return scheme.type === 'http' && (scheme.scheme === 'basic' || scheme.scheme === 'digest');
}

function isBearer(scheme: SecurityScheme): boolean {
  return scheme.type === 'http' && (scheme.scheme === 'bearer' || scheme.scheme === 'dpop');
}

function isKeyInUrl(scheme: SecurityScheme): boolean {
  return scheme.type === 'apiKey' && scheme.in === 'query';
}

/** Header before cookie (sent along by browsers) before query (kept in logs and histories). */
function keyRank(scheme: SecurityScheme): number {
  return ['query', 'cookie', 'header'].indexOf(scheme.in ?? '');
}

/** The weakest grant that is offered decides. */
function grantRank(scheme: SecurityScheme): number {
  const ranks = scheme.flows.map(({ kind }) => (kind === 'implicit' || kind === 'password' ? 0 : 1));
  return ranks.length === 0 ? 1 : Math.min(...ranks);
}
