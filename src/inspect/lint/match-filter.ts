/** Decides whether a visit is one that a rule's `where` asks for: by its place, which is cheap, and by who uses it. */
import { STANDARD_METHODS } from '../../knowledge/methods.ts';
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
    (filter.methods === undefined || matchesMethod(filter.methods, operation.key.method)) &&
    (filter.audience?.includes(operation.audience.value) ?? true) &&
    (filter.access?.includes(operation.security.access) ?? true)
  );
}

/** `CUSTOM` stands for every method that OpenAPI has no field for (3.2 `additionalOperations`): nobody knows that it only reads. */
function matchesMethod(methods: readonly string[], method: string): boolean {
  return methods.includes(method) || (!STANDARD_METHODS.has(method) && methods.includes('CUSTOM'));
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
