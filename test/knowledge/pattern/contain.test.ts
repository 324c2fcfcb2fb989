import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsPattern, matchesPattern } from '../../../src/knowledge/pattern/contain.ts';

describe('containsPattern', () => {
  it.each([
    ['dropping the anchors', '[a-z]+', '^[a-z]+$', true],
    ['adding them', '^[a-z]+$', '[a-z]+', false],
    ['a larger class', '^[a-zA-Z]+$', '^[a-z]+$', true],
    ['a smaller class', '^[a-z]+$', '^[a-zA-Z]+$', false],
    ['a larger count', '^[a-z]{1,20}$', '^[a-z]{2,10}$', true],
    ['one more alternative', '^(cat|dog|cow)$', '^(dog|cat)$', true],
    ['the same, written otherwise', '^\\d\\d*$', '^[0-9]+$', true],
    ['anything', '', '^x$', true],
    ['sets that only touch', '^[a-m]+$', '^[k-z]+$', false],
    ['what looks around', '^(?=a).*$', '^a$', null],
    ['what refers back', '^(a)\\1$', '^aa$', null],
    ['a property of Unicode', '^\\p{L}+$', '^[a-z]+$', null],
    ['a text that is no pattern', '(', '^a$', null],
  ])('%s', (_, outer, inner, expected) => {
    expect(containsPattern(outer, inner)).toBe(expected);
  });

  it('ends on patterns that blow up', () => {
    const started = performance.now();
    expect(containsPattern(`(a|b)*a${'(a|b)'.repeat(200)}`, `(a|b)*b${'(b|a)'.repeat(200)}`)).not.toBe(undefined);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

const atom = fc.constantFrom('a', 'b', '[ab]', '[a-c]', '.', '[^a]', '(a|bc)', '(ab)*', 'a{1,2}');
const quantified = fc
  .tuple(atom, fc.constantFrom('', '', '*', '+', '?', '{2}', '{0,2}'))
  .map(([a, q]) => (a.endsWith('*') || a.endsWith('}') ? a : a + q));
const pattern = fc
  .tuple(fc.constantFrom('^', ''), fc.array(quantified, { maxLength: 4 }), fc.constantFrom('$', ''))
  .map(([start, items, end]) => `${start}${items.join('')}${end}`);
const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', '\n', '😀'), { maxLength: 6 })
  .map((letters) => letters.join(''));

describe('laws', () => {
  it('a text is found as RegExp finds it', () => {
    fc.assert(
      fc.property(pattern, text, (source, sample) => {
        expect(matchesPattern(source, sample)).toBe(new RegExp(source, 'u').test(sample));
      }),
      { numRuns: 1500 },
    );
  });

  it('no text contradicts a claim', () => {
    fc.assert(
      fc.property(pattern, pattern, fc.array(text, { minLength: 8, maxLength: 8 }), (outer, inner, samples) => {
        fc.pre(containsPattern(outer, inner) === true);
        for (const sample of samples)
          if (new RegExp(inner, 'u').test(sample)) expect(new RegExp(outer, 'u').test(sample)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
