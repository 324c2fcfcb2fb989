/** What the `field` of a rule names below what its `given` selected. */
import { evaluateExpression } from './evaluate-expression.ts';
import { parseExpression } from './parse-expression.ts';

export interface LintTarget {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** One target without a value where the field is not there: rules also look for what is missing. */
export function targetsOf(value: unknown, field: string | undefined): readonly LintTarget[] {
  if (typeof value !== 'object' || value === null || field === undefined) return [{ path: [], value }];
  if (field === '@key') return orNothing(Object.keys(value).map((key) => ({ path: [key], value: key })));
  if (field.startsWith('$')) {
    const parsed = parseExpression(field);
    if ('fault' in parsed) throw new Error(`the field ${JSON.stringify(field)} cannot be evaluated: ${parsed.fault}`);
    const targets: LintTarget[] = [];
    evaluateExpression(value, parsed.steps, (selected) => targets.push(selected));
    return orNothing(targets);
  }
  const path = pathOf(field);
  return [{ path, value: path.reduce<unknown>(step, value) }];
}

function orNothing(targets: readonly LintTarget[]): readonly LintTarget[] {
  return targets.length > 0 ? targets : [{ path: [], value: undefined }];
}

/** As lodash reads paths: `info.contact`, `tags[0].name`, `headers["x-id"]`. */
function pathOf(field: string): readonly string[] {
  const steps = field.matchAll(/[^.[\]]+|\[(?:(-?\d+)|(["'])(.*?)\2)\]/g);
  return [...steps].map((match) => match[1] ?? match[3] ?? match[0]);
}

function step(value: unknown, key: string): unknown {
  if (value === null || value === undefined || !Object.hasOwn(Object(value), key)) return undefined;
  return (value as Record<string, unknown>)[key];
}
