/** Decides whether a visit is one that a rule's `where` asks for: by its place, which is cheap, and by who uses it. */
import type { Operation } from '../../model/api.ts';
import type { RuleFilter } from '../../model/rule.ts';
import type { Visit } from './target.ts';

/** Direction and kind of parameter. */
export function matchesPlace(filter: RuleFilter, visit: Visit): boolean {
  if (filter.direction !== undefined && !flows(visit, filter.direction)) return false;
  return filter.parameterIn === undefined || filter.parameterIn.includes(parameterPlace(visit) ?? '');
}

/** Method, audience and access: what several operations share matches when one of them does. */
export function matchesUsers(filter: RuleFilter, visit: Visit): boolean {
  if (filter.methods === undefined && filter.audience === undefined && filter.access === undefined) return true;
  return visit.users().some((operation) => operationMatches(filter, operation));
}

function operationMatches(filter: RuleFilter, operation: Operation): boolean {
  return (
    (filter.methods?.includes(operation.key.method) ?? true) &&
    (filter.audience?.includes(operation.audience.value) ?? true) &&
    (filter.access?.includes(operation.security.access) ?? true)
  );
}

function flows(visit: Visit, direction: 'request' | 'response'): boolean {
  if ('inRequest' in visit) return direction === 'request' ? visit.inRequest : visit.inResponse;
  if ('parameter' in visit || 'body' in visit) return direction === 'request';
  if ('response' in visit) return direction === 'response';
  return true;
}

function parameterPlace(visit: Visit): string | null {
  if ('parameter' in visit) return visit.parameter.in;
  return 'usedAs' in visit ? visit.usedAs.parameterIn : null;
}
