/** From a comparison of requirements to an id and two verdicts for one operation. */
import type { Operation } from '../../../model/api.ts';
import type { Compatibility } from '../../../model/change.ts';
import type { Severity } from '../../../model/severity.ts';
import { type Meaning, meaning } from '../meaning.ts';
import type { Comparison } from './compare-requirements.ts';

/** Everything but the safe methods (RFC 9110 §9.2.1, and QUERY): a method of one's own may do anything. */
export function isWriting(method: string): boolean {
  return !SAFE_METHODS.has(method);
}

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'QUERY']);

/** `scope`: `api-security` for an operation's own list, `api-global-security` for the document's. */
export function judgeRequirements(
  comparison: Comparison,
  operation: Operation,
  scope: 'api-security' | 'api-global-security',
): { readonly id: string; readonly compatibility: Compatibility; readonly meaning: Meaning | null } {
  return {
    id: `${scope}-${actionOf(comparison)}`,
    compatibility: comparison.breaks ? 'breaking' : 'safe',
    meaning: meaningOf(comparison, operation),
  };
}

function actionOf({ before, after, order, onlyScopes, onlyAlternatives }: Comparison): string {
  if (before === 'required' && after === 'optional') return 'became-optional';
  if (before === 'optional' && after === 'required') return 'became-required';
  if (after === 'none') return 'removed';
  if (before === 'none') return 'added';
  if (onlyAlternatives) return order === 'weaker' ? 'added' : 'removed';
  if (onlyScopes) return order === 'weaker' ? 'scope-removed' : order === 'stronger' ? 'scope-added' : 'scope-changed';
  return order === 'weaker' ? 'weakened' : order === 'stronger' ? 'strengthened' : 'changed';
}

function meaningOf(
  { before, after, order, onlyScopes, onlyAlternatives, addsWeakMethod }: Comparison,
  operation: Operation,
): Meaning | null {
  const writes = isWriting(operation.key.method);
  const lost: Severity = writes ? 'critical' : 'high';
  if (after === 'none' && before !== 'none')
    return meaning('authentication-removed', before === 'required' ? lost : 'medium');
  if (after === 'optional' && before === 'required') return meaning('authentication-optional', 'high');
  if (before === 'none' && after !== 'none') return meaning('authentication-added', 'info');
  if (before === 'optional' && after === 'required') return meaning('authentication-required', 'info');
  if (onlyAlternatives)
    return order === 'weaker'
      ? meaning('authentication-method-added', addsWeakMethod ? 'high' : 'medium')
      : meaning('authentication-method-removed', 'info');
  if (order === 'weaker')
    return onlyScopes
      ? meaning('scope-weakened', writes ? 'high' : 'medium')
      : meaning('authentication-weakened', 'high');
  if (order === 'stronger')
    return onlyScopes ? meaning('scope-strengthened', 'info') : meaning('authentication-strengthened', 'info');
  return null;
}
