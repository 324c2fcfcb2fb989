import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgePattern } from '../../src/knowledge/regular-expression.ts';

describe('validity', () => {
  test.each([['['], ['(?<name>a'], ['*'], ['(?i)abc'], ['a++b'], ['(?i:abc)'], [42], [null], [{}]])(
    '%s is invalid',
    (pattern) => {
      expect(judgePattern(pattern)).toMatchObject({ valid: false, complaint: expect.any(String) });
    },
  );

  test.each([
    ['^\\p{L}+$'],
    ['^\\\\p{L}+$'],
    ['[\\w-.]'],
    ['^(?<year>\\d{4})$'],
    ['a{,3}'],
    ['\\u{1F600}'],
    ['/^a$/i'],
  ])('%s is valid', (pattern) => {
    expect(judgePattern(pattern)).toMatchObject({ valid: true, complaint: null });
  });

  test('a literal of a program is recognised', () => {
    expect(judgePattern('/^a$/i').looksLikeLiteral).toBe(true);
    expect(judgePattern('^/a$').looksLikeLiteral).toBe(false);
  });

  test('the complaint does not repeat the pattern', () => {
    expect(judgePattern('secret(').complaint).not.toContain('secret');
  });
});

describe('slow patterns', () => {
  test.each([
    ['^(a+)+$', '(a+)+'],
    ['^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+$', '(([\\-.]|[_]+)?([a-zA-Z0-9]+))*'],
    ['(.*a){25}', '(.*a){25}'],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', '(([a-z])+.)+'],
    ['(x+x+)+y', '(x+x+)+'],
    ['^(a|aa)+$', '(a|aa)+'],
    ['^(.|\\s)*\\S(.|\\s)*$', '(.|\\s)*'],
    ['^\\w+([.-]?\\w+)*@', '([.-]?\\w+)*'],
    ['(a*)*b', '(a*)*'],
    ['^(?=(\\d+)+$)x', '(\\d+)+'],
    ['^(\\d{2,10},?)+$', '(\\d{2,10},?)+'],
  ])('%s', (pattern, part) => {
    expect(judgePattern(pattern).slowPart).toBe(part);
  });

  test.each([
    ['^[a-z]{1,10}$'],
    ['^[a-z0-9]+(?:-[a-z0-9]+)*$'],
    ['^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-]*[A-Za-z0-9])$'],
    ['^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$'],
    ['^(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])){3}$'],
    ['^([0-9a-f]{8})*$'],
    ['^(\\d{10},?)+$'],
    ['^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$'],
    ['^https?://([\\w-]+\\.)+[\\w-]+(/[\\w-./?%&=]*)?$'],
    ['^(a+)+'], // succeeds at once, whatever follows
    ['^(.|\\s)*$'], // cannot fail
  ])('%s is not', (pattern) => {
    expect(judgePattern(pattern).slowPart).toBeNull();
  });

  test('what is reported does keep an engine busy, and each further character doubles it', () => {
    const steps = (length: number): number => {
      const start = performance.now();
      /^(a|aa)+$/.test(`${'a'.repeat(length)}!`);
      return performance.now() - start;
    };
    steps(10);
    expect(steps(34)).toBeGreaterThan(steps(24));
  });
});

describe('bounds', () => {
  test.each([
    ['^[A-Z]{2}$', 2],
    ['^\\d{3}-?\\d{2}-?\\d{4}$', 11],
    ['^(?:ab|c{1,4})$', 4],
    ['^a$|^bcd$', 3],
    ['^$', 0],
    ['^[a-z]+$', null],
    ['[a-z]{1,3}', null],
    ['^a|b$', null],
    ['^(a)\\1$', null],
    ['^(?!x)[a-z]{1,3}$', 3],
  ])('%s accepts at most %s characters', (pattern, longest) => {
    expect(judgePattern(pattern).maximumLength).toBe(longest);
  });

  test.each([
    ['', true],
    ['.*', true],
    ['^.*$', true],
    ['[\\s\\S]*', true],
    ['a*', true],
    ['^', true],
    ['^$', false],
    ['^a*$', false],
    ['.+', false],
    ['\\b', false],
  ])('%j accepts everything: %s', (pattern, accepts) => {
    expect(judgePattern(pattern).acceptsEverything).toBe(accepts);
  });
});

describe('hostile patterns', () => {
  test.each([
    ['('.repeat(59) + '){4}'.repeat(59)],
    ['(a?){4}'.repeat(200)],
    ['(a|b)*'.repeat(300)],
    ['('.repeat(1_000_000)],
    ['(x+'.repeat(60) + ')+'.repeat(60)],
    [`${'(?:a|b|c|[a-z]|\\w)*'.repeat(18)}$`],
    [`${'[a-z]*'.repeat(300)}$`],
    ['a{999999999}{999999999}{999999999}'.replaceAll('}{', '}){').replace('a', '((a')],
  ])('number %# is judged at once', (pattern) => {
    const start = performance.now();
    judgePattern(pattern);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('no pattern makes it throw', () => {
    const piece = fc.constantFrom(
      'a',
      '.',
      '\\d',
      '[a-z]',
      '(',
      ')',
      '(?:',
      '(?=',
      '|',
      '*',
      '+',
      '?',
      '{2}',
      '{1,9}',
      '^',
      '$',
      '\\b',
      '\\1',
      '[^',
      ']',
      '\\',
      '\\u{',
      '{',
      '💥',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { valid, maximumLength } = judgePattern(pieces.join(''));
        return typeof valid === 'boolean' && (maximumLength === null || maximumLength >= 0);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test('no text that an anchored pattern accepts is longer than it says', () => {
    const atom = fc.constantFrom('a', 'b', '[ab]', '(a|bb)', 'a?', 'b{1,3}', '(?:ab){2}');
    fc.assert(
      fc.property(
        fc.array(atom, { maxLength: 5 }),
        fc.array(fc.constantFrom('a', 'b'), { maxLength: 20 }),
        (atoms, letters) => {
          const pattern = `^${atoms.join('')}$`;
          const text = letters.join('');
          const { maximumLength } = judgePattern(pattern);
          return maximumLength !== null && (!new RegExp(pattern).test(text) || text.length <= maximumLength);
        },
      ),
      { numRuns: 2000, seed: 1 },
    );
  });
});
