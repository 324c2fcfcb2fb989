import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeLine, inlineCode, markdownText } from '../../../src/report/safe-text/escape-markdown.ts';
import { cellCount, linesOutsideFences, withoutCodeSpans } from '../../support/read-markdown.ts';
import { HOSTILE_TEXTS } from '../hostile.ts';

const SYNTAX = [
  '`',
  '|',
  '\\',
  '@',
  '#',
  '<',
  '&',
  '[',
  ']',
  '(',
  ')',
  ':',
  '*',
  '_',
  ' ',
  'a',
  '1',
  '-',
  '/',
  '.',
  'www.',
  'GH-',
  '~',
  '$',
  '\n',
];
const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: fc.constantFrom(...SYNTAX), maxLength: 40 }),
  fc.string({ unit: 'binary' }),
);

describe('inlineCode', () => {
  test('uses a fence that the text cannot close', () => {
    expect(inlineCode('/orders/{id}')).toBe('`/orders/{id}`');
    expect(inlineCode('a`b')).toBe('``a`b``');
    expect(inlineCode('`a')).toBe('`` `a ``');
    expect(inlineCode('')).toBe('(empty)');
  });

  test('keeps the columns of a table', () => {
    expect(inlineCode('a|b')).toBe('`a\\|b`');
    expect(inlineCode('a\\|b')).toBe('`a\\u{5c}\\|b`');
    fc.assert(fc.property(anyText, (text) => void expect(cellCount(`| x | ${inlineCode(text)} | y |`)).toBe(3)));
  });

  test('is all code', () => {
    fc.assert(
      fc.property(anyText, (text) => void expect(withoutCodeSpans(inlineCode(text))).toMatch(/^(?:␣|\(empty\))$/)),
    );
  });
});

describe('markdownText', () => {
  test('keeps prose and puts names into code', () => {
    expect(markdownText('GET /orders/{id} asks for nothing (bearerAuth → none), 100 → 20.')).toBe(
      '`GET /orders/{id}` asks for nothing (bearerAuth → none), 100 → 20.',
    );
    expect(markdownText('The property `note` of POST /orders: set "maxLength", please!')).toBe(
      'The property `note` of `POST /orders`: set "maxLength", please!',
    );
  });

  test('makes mentions, references and links inert', () => {
    expect(markdownText('@octocat fixes #1 at https://x.invalid :smile: GH-3')).toBe(
      '`@octocat` fixes `#1` at `https://x.invalid :smile`: `GH-3`',
    );
    expect(markdownText('GH-``1')).toBe('GH-``` `` ```1');
  });

  test('leaves nothing outside of code that GitHub acts upon, and keeps the columns of a table', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const markdown = markdownText(text);
        const outside = withoutCodeSpans(markdown);
        expect(outside).not.toMatch(/[@#<>&[\]*_~$|\\`{}^\n\r]/);
        expect(outside).not.toMatch(/www\.|:\/\/|[a-z]-\d|[0-9a-f]{7,}|:[\w+-]+:|^\s*(?:[-+]|\d+[.)])(?:\s|$)|^ /i);
        expect(cellCount(`| x | ${markdown} | y |`)).toBe(3);
      }),
      { numRuns: 500 },
    );
  });
});

describe('codeLine', () => {
  test('cannot be ended by its content', () => {
    for (const text of HOSTILE_TEXTS) expect(linesOutsideFences(codeLine(text, 'sh'))).toEqual([]);
  });
});
