/**
 * Finds what an expression selects, for those that Spectral's engine cannot compile. Nothing is compiled here, and a test of
 * text on something else is false instead of an error.
 */
import type { Condition, Operand, Step } from './parse-expression.ts';

export interface Selected {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

interface Spot {
  readonly value: unknown;
  readonly key: string | number;
  readonly parent: Spot | null;
}

/** Calls `found` for each, in document order. */
export function evaluateExpression(root: unknown, steps: readonly Step[], found: (selected: Selected) => void): void {
  let spots: readonly Spot[] = [{ value: root, key: '$', parent: null }];
  for (const step of steps) spots = spots.flatMap((spot) => take(step, spot, root));
  const seen = new Set<string>();
  for (const spot of spots) {
    const path = pathOf(spot);
    const name = JSON.stringify(path);
    if (seen.has(name)) continue;
    seen.add(name);
    found({ path, value: spot.value });
  }
}

function take(step: Step, spot: Spot, root: unknown): readonly Spot[] {
  switch (step.kind) {
    case 'names':
      return step.names.flatMap((name) => childNamed(spot, name));
    case 'all':
      return childrenOf(spot);
    case 'descend':
      return descendantsOf(spot);
    case 'parent':
      return spot.parent === null ? [] : [spot.parent];
    case 'key':
      return [{ ...spot, value: spot.key }];
    case 'slice':
      return sliceOf(childrenOf(spot), step);
    case 'filter':
      return childrenOf(spot).filter((each) => holds(step.condition, each, root));
  }
}

function childNamed(spot: Spot, name: string): readonly Spot[] {
  const { value } = spot;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return [];
  const key = Array.isArray(value) ? Number(name) : name;
  return [{ value: (value as Record<string, unknown>)[name], key, parent: spot }];
}

function childrenOf(spot: Spot): readonly Spot[] {
  const { value } = spot;
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.map((item, key): Spot => ({ value: item, key, parent: spot }));
  return Object.entries(value).map(([key, item]): Spot => ({ value: item, key, parent: spot }));
}

/** The value itself and everything below it. */
function descendantsOf(spot: Spot): readonly Spot[] {
  const all: Spot[] = [];
  const pending = [spot];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    all.push(next);
    pending.push(
      ...childrenOf(next)
        .filter(({ value }) => typeof value === 'object' && value !== null)
        .reverse(),
    );
  }
  return all;
}

function sliceOf(
  spots: readonly Spot[],
  { from, to, by }: { readonly from: number; readonly to: number | null; readonly by: number },
): readonly Spot[] {
  return spots.slice(from, to ?? undefined).filter((_, index) => by <= 1 || index % by === 0);
}

function holds(condition: Condition, spot: Spot, root: unknown): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.parts.every((part) => holds(part, spot, root));
    case 'or':
      return condition.parts.some((part) => holds(part, spot, root));
    case 'not':
      return !holds(condition.part, spot, root);
    case 'operand':
      return Boolean(operandValue(condition.operand, spot, root));
    case 'compare':
      return compare(
        condition.operator,
        operandValue(condition.left, spot, root),
        operandValue(condition.right, spot, root),
      );
  }
}

function compare(operator: string, left: unknown, right: unknown): boolean {
  switch (operator) {
    case '===':
      return left === right;
    case '!==':
      return left !== right;
    case '==':
      return (
        left === right ||
        (isNothing(left) && isNothing(right)) ||
        (isPlain(left) && isPlain(right) && String(left) === String(right))
      );
    case '!=':
      return !compare('==', left, right);
    default:
      return isPlain(left) && isPlain(right) && ordered(operator, Number(left), Number(right));
  }
}

function ordered(operator: string, left: number, right: number): boolean {
  if (operator === '<') return left < right;
  if (operator === '>') return left > right;
  return operator === '<=' ? left <= right : left >= right;
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function operandValue(operand: Operand, spot: Spot, root: unknown): unknown {
  if (operand.kind === 'literal') return operand.value;
  if (operand.kind === 'test') return operand.pattern.test(textOf(operandValue(operand.of, spot, root)));
  let value = startOf(operand.start, spot, root);
  for (const name of operand.names) value = memberOf(value, name);
  return operand.method === null ? value : call(operand.method, value);
}

function startOf(start: string, spot: Spot, root: unknown): unknown {
  const { value, key, parent } = spot;
  switch (start) {
    case '@property':
      return typeof key === 'number' ? key : String(key);
    case '@parent':
      return parent?.value;
    case '@parentProperty':
      return parent?.key;
    case '@root':
      return root;
    case '@path':
      return `$${pathOf(spot)
        .map((step) => (typeof step === 'number' ? `[${step}]` : `['${step}']`))
        .join('')}`;
    case '@string()':
      return typeof value === 'string';
    case '@number()':
      return typeof value === 'number';
    case '@integer()':
      return Number.isInteger(value);
    case '@boolean()':
      return typeof value === 'boolean';
    case '@null()':
      return value === null;
    case '@array()':
      return Array.isArray(value);
    case '@object()':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    default:
      return value;
  }
}

function memberOf(value: unknown, name: string): unknown {
  if (name === 'length' && (typeof value === 'string' || Array.isArray(value))) return value.length;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

function call(
  { name, argument }: { readonly name: string; readonly argument: string | RegExp },
  value: unknown,
): unknown {
  if (Array.isArray(value) && typeof argument === 'string')
    return name === 'includes' ? value.includes(argument) : name === 'indexOf' ? value.indexOf(argument) : undefined;
  if (typeof value !== 'string') return undefined;
  if (typeof argument !== 'string') return name === 'match' ? value.match(argument) : undefined;
  switch (name) {
    case 'match':
      return value.match(argument);
    case 'includes':
      return value.includes(argument);
    case 'startsWith':
      return value.startsWith(argument);
    case 'endsWith':
      return value.endsWith(argument);
    default:
      return value.indexOf(argument);
  }
}

function textOf(value: unknown): string {
  return isPlain(value) ? String(value) : '';
}

function pathOf(spot: Spot): readonly (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = spot; at.parent !== null; at = at.parent) path.push(at.key);
  return path.reverse();
}
