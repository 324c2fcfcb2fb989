import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText } from '../../../src/report/safe-text/cut-text.ts';
import { encodePath } from '../../../src/report/safe-text/encode-path.ts';
import { visibleText } from '../../../src/report/safe-text/make-visible.ts';
import { maskCredentials } from '../../../src/report/safe-text/mask-credentials.ts';
import { HOSTILE_TEXTS } from '../hostile.ts';

describe('visibleText', () => {
  test('leaves ordinary text alone, in any script', () => {
    for (const text of ['GET /orders/{id}', 'Bestellübersicht', '注文', '😀 ☑️']) expect(visibleText(text)).toBe(text);
  });

  test('writes out what a terminal or browser would obey or hide', () => {
    expect(visibleText('a\u202eb')).toBe('a\\u{202e}b');
    expect(visibleText('a\u200bb\ufeff')).toBe('a\\u{200b}b\\u{feff}');
    expect(visibleText('\u001b[31mred\u009b2J')).toBe('\\u{1b}[31mred\\u{9b}2J');
    expect(visibleText('a\nb\r\tc\u2028d\u00a0e')).toBe('a\\nb\\r\\tc\\u{2028}d\\u{a0}e');
    expect(visibleText('\u{e0041}')).toBe('\\u{e0041}');
  });

  test('replaces halves of characters and never makes one', () => {
    expect(visibleText('/\udfff \ud800x 😀')).toBe('/\ufffd \ufffdx 😀');
    expect(cutText('ab😀cd', 4)).toBe('ab…');
    expect(cutText('ab😀cd', 5)).toBe('ab😀…');
  });

  test('is one printable, well-formed line within its limit, whatever comes', () => {
    const anyText = fc.oneof(
      fc.constantFrom(...HOSTILE_TEXTS),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 300 }), (text, limit) => {
        const visible = visibleText(text, limit);
        expect(visible.length).toBeLessThanOrEqual(limit);
        expect(visible).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u);
      }),
    );
  });

  test('takes no longer for megabytes', () => {
    const start = performance.now();
    for (const text of ['a'.repeat(5_000_000), '\u202e'.repeat(5_000_000), `://${'a:'.repeat(2_000_000)}@`])
      visibleText(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('maskCredentials', () => {
  test('hides what stands before the host', () => {
    expect(maskCredentials('see https://admin:hunter2@host/x')).toBe('see https://admin:***@host/x');
    expect(maskCredentials('wss://token@host')).toBe('wss://***@host');
    expect(maskCredentials('https://u:p@ss@host')).toBe('https://u:***@host');
  });

  test('leaves everything else alone', () => {
    for (const text of ['https://host/a@b', 'mail me@host', 'https://host?x=a@b'])
      expect(maskCredentials(text)).toBe(text);
  });

  test('hides a secret that a cut would have separated from its host', () => {
    expect(visibleText(`https://user:${'s'.repeat(100)}@host`, 40)).toBe('https://user:***@host');
  });
});

describe('encodePath', () => {
  test('gives a relative URI without anything Markdown or a parser could read', () => {
    expect(encodePath('api/shop v1.yaml')).toBe('api/shop%20v1.yaml');
    expect(encodePath('c:/x(1)#[a].yaml')).toBe('c%3A/x%281%29%23%5Ba%5D.yaml');
    expect(encodePath('a\ud800')).toBe('a%EF%BF%BD');
  });
});
