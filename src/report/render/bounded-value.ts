/**
 * Makes values of a specification fit for JSON: numbers that JSON has no words for become text, and what is huge, deep or
 * refers to itself (YAML aliases) ends in `…`.
 */
import { cutText } from '../safe-text/cut-text.ts';
import { maskCredentials } from '../safe-text/mask-credentials.ts';

/** A copy of at most about 500 values. */
export function boundedValue(value: unknown): unknown {
  return copy(value, { left: VALUES }, DEPTH);
}

const VALUES = 500;
const DEPTH = 20;
const TEXT = 2000;

function copy(value: unknown, budget: { left: number }, depth: number): unknown {
  budget.left -= 1;
  if (typeof value === 'string') return cutText(maskCredentials(value), TEXT);
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value === 'bigint') return String(value);
  if (value === null || typeof value !== 'object') return value;
  if (depth === 0) return '…';
  return Array.isArray(value) ? copyItems(value, budget, depth) : copyMembers(value, budget, depth);
}

function copyItems(value: readonly unknown[], budget: { left: number }, depth: number): unknown[] {
  const items: unknown[] = [];
  for (const item of value) {
    if (budget.left <= 0) return [...items, '…'];
    items.push(copy(item, budget, depth - 1));
  }
  return items;
}

function copyMembers(value: object, budget: { left: number }, depth: number): object {
  const members: [string, unknown][] = [];
  for (const [key, item] of Object.entries(value)) {
    if (budget.left <= 0) return Object.fromEntries([...members, ['…', '…']]);
    members.push([cutText(key, TEXT), copy(item, budget, depth - 1)]);
  }
  // Object.fromEntries defines members, so `__proto__` stays an ordinary name.
  return Object.fromEntries(members);
}
