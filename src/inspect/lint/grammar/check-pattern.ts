/** Checks that a pattern is a regular expression of ECMA-262 that bounds something. It is never run. */
import { judgePattern } from '../../../knowledge/regular-expression.ts';
import { placeOf } from '../../../knowledge/value.ts';
import type { Node } from '../../../model/node.ts';
import type { ReportFault } from './report-fault.ts';

export function checkPattern(node: Node, report: ReportFault): void {
  const { value } = node;
  const { valid, complaint, looksLikeLiteral, acceptsEverything } = judgePattern(value);
  const pattern = String(value).slice(0, 100);
  if (!valid)
    report('invalid-pattern', node, placeOf(node), { pattern, reason: complaint ?? 'it is not a regular expression' });
  else if (looksLikeLiteral && typeof value === 'string' && LITERAL.test(value))
    report('invalid-pattern', node, placeOf(node), {
      pattern,
      reason: 'the slashes and flags around it are part of what must match',
    });
  else if (acceptsEverything) report('ineffective-pattern', node, placeOf(node), { pattern });
}

/** `/^a$/i`: a literal of a program. `/api/` alone may well mean its slashes. */
const LITERAL = /^\/(\^.*|.*\$)\/[a-z]*$/s;
