/** Authentication and authorization, by the effective requirements of an operation. */
import { wireIdentity } from '../../knowledge/scheme-strength.ts';
import type { Operation, RequiredScheme, SecurityAlternative, SecurityScheme } from '../../model/api.ts';
import { type Assessment, absent, notApplicable, present, type Said, unknown } from './assessment.ts';

type Strength = 'weak' | 'moderate' | 'strong';
const WEAKEST_FIRST: readonly Strength[] = ['weak', 'moderate', 'strong'];

/** The weakest alternative decides, since every caller may choose it. */
export function assessAuthentication({ key, security }: Operation): Assessment {
  // What our API sends to others is authenticated by them.
  if (key.kind !== 'path') return notApplicable();
  if (!security.declared || security.decidedBy === 'nobody') return unknown();
  if (security.access === 'none')
    return absent([
      `No credentials that are defined are asked for (decided by the ${security.decidedBy}).`,
      security.node,
    ]);
  if (security.access === 'optional') return absent(['Callers may also come without credentials.', security.node]);
  const alternatives = security.alternatives.map(strengthOfAlternative);
  // A scheme that is not declared secures nothing that anybody could check.
  if (alternatives.length === 0 || alternatives.includes(null)) return unknown();
  const weakest = WEAKEST_FIRST.find((strength) => alternatives.includes(strength)) ?? 'weak';
  return present(
    weakest,
    ...security.alternatives.map(({ schemes, node }): Said => [`Asks for ${schemes.map(nameOf).join(' and ')}.`, node]),
  );
}

/** All schemes of an alternative are asked for: the strongest decides. */
function strengthOfAlternative({ schemes }: SecurityAlternative): Strength | null {
  const strengths = schemes.map(({ scheme }) => (scheme === null ? null : strengthOfScheme(scheme)));
  return WEAKEST_FIRST.findLast((strength) => strengths.includes(strength)) ?? null;
}

function strengthOfScheme({ type, scheme, in: place, flows }: SecurityScheme): Strength | null {
  switch (type) {
    case 'mutualTLS':
    case 'openIdConnect':
      return 'strong';
    case 'oauth2':
      return flows.some(({ kind }) => kind === 'implicit' || kind === 'password') ? 'moderate' : 'strong';
    case 'http':
      return scheme === 'bearer' || scheme === 'dpop' ? 'moderate' : 'weak';
    case 'apiKey':
      return place === 'header' ? 'moderate' : 'weak';
    case 'unknown':
      return null;
  }
}

function nameOf({ name, scheme }: RequiredScheme): string {
  return scheme === null ? name : `${name} (${wireIdentity(scheme).trim().replaceAll(/ +/g, ' ')})`;
}

/** Scopes in every alternative, or a documented 403. */
export function assessAuthorization({ key, security, responses }: Operation): Assessment {
  if (key.kind !== 'path') return notApplicable();
  if (security.declared && security.access === 'none')
    return absent(['Without authentication nobody can be told apart.', security.node]);
  const scopes = security.alternatives.map(({ schemes }) => schemes.flatMap((required) => required.scopes));
  const asksForScopes = security.access === 'required' && scopes.length > 0 && scopes.every((each) => each.length > 0);
  const refusal = responses.find(({ status }) => status === '403');
  const said: Said[] = [];
  if (asksForScopes) said.push([`Asks for the scopes ${[...new Set(scopes.flat())].join(', ')}.`, security.node]);
  if (refusal !== undefined) said.push(['Describes a refusal with 403.', refusal.node]);
  if (said.length === 0) return unknown();
  return present(asksForScopes ? 'moderate' : 'weak', ...said);
}
