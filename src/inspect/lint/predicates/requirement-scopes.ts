/** Finds requirements whose scopes mean nothing, or that ask for none where the scheme has some. */
import { placeOf } from '../../../knowledge/value.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const scopeWithoutEffect: Predicate<'security-requirement'> = {
  name: 'scope-without-effect',
  targets: ['security-requirement'],
  options: {},
  check({ required, api }): readonly Hit[] {
    const { scheme, scopes, node, name } = required;
    // OpenAPI 3.1 lets other schemes name roles, for information.
    if (scheme === null || scopes.length === 0 || api.dialect === '3.1' || api.dialect === '3.2') return NO_HIT;
    if (scheme.type === 'oauth2' || scheme.type === 'openIdConnect') return NO_HIT;
    return [{ place: placeOf(node), arguments: { scheme: name, scopes: scopes.join(', ') } }];
  },
};

export const requirementWithoutScope: Predicate<'security-requirement'> = {
  name: 'requirement-without-scope',
  targets: ['security-requirement'],
  options: {},
  check({ required }): readonly Hit[] {
    const { scheme, scopes, node, name } = required;
    if (scheme?.type !== 'oauth2' || scopes.length > 0) return NO_HIT;
    const offered = scheme.flows.reduce((sum, flow) => sum + flow.scopes.length, 0);
    return offered === 0 ? NO_HIT : [{ place: placeOf(node), arguments: { scheme: name } }];
  },
};
