/**
 * How often the classifier is right about real names, judged by hand: whether the property itself holds data whose leak
 * would hurt a person or let somebody in. `corpus`: drawn from 7,240 names of real descriptions; `elsewhere`: names of other
 * public APIs and other languages, written down before the first run. docs/sensitive-data.md tells the method.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classifyData } from '../../src/knowledge/sensitive.ts';

interface Labelled {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  /** Some names beside it. */
  readonly beside?: string;
  /** A closed list of values. */
  readonly closed?: true;
  readonly is: string | readonly string[] | null;
}

const LABELLED = JSON.parse(
  readFileSync(new URL('./fixtures/labelled-names.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly Labelled[]>>;

function judge(names: readonly Labelled[]) {
  let [right, invented, missed] = [0, 0, 0];
  for (const { name, type, format, beside, closed, is } of names) {
    const found = closed
      ? null
      : classifyData({
          name,
          types: new Set(type.split('|')),
          format: format ?? null,
          ...(beside === undefined ? {} : { siblings: () => beside.split(' ') }),
        });
    const said = found === null || found.confidence === 'low' ? null : found.class;
    const wanted = is === null ? [] : [is].flat();
    if (said !== null && wanted.includes(said)) right += 1;
    else {
      if (said !== null) invented += 1;
      if (wanted.length > 0) missed += 1;
    }
  }
  return { precision: right / (right + invented), recall: right / (right + missed) };
}

describe('what the classifier says about names', () => {
  test.each([
    ['corpus', 0.93, 0.92],
    ['elsewhere', 0.98, 0.95],
  ])('%s: precision at least %d, recall at least %d', (list, precision, recall) => {
    const measured = judge(LABELLED[list] as readonly Labelled[]);
    expect(measured.precision).toBeGreaterThanOrEqual(precision);
    expect(measured.recall).toBeGreaterThanOrEqual(recall);
  });
});
