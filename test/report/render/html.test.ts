/** The HTML report as text: what it holds, that it reaches nowhere, that hostile text stays text. The browser has its own tests. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Excerpt } from '../../../src/model/excerpt.ts';
import type { Location } from '../../../src/model/location.ts';
import { renderHtml } from '../../../src/report/render/html.tsx';
import { logText } from '../../../src/report/safe-text/guard-log-line.ts';
import { breachesOf } from '../../support/read-page.ts';
import { HOSTILE_TEXTS, hostileReport } from '../hostile.ts';
import { api, change, eventfulReport, finding, location, operation, reportOf } from '../report-of.ts';

const excerptOf = ({ file, revision, line }: Location): Excerpt => ({
  file,
  revision,
  first: line - 1,
  lines: ['  before: 1', `  here: ${revision}`, '  after: 1'],
  marked: [line, line],
});

describe('the page', () => {
  const page = renderHtml({ ...eventfulReport(), excerptOf }, { blobs: 'https://github.com/acme/shop/blob/abc' });

  test('is one inert document', () => {
    expect(breachesOf(page)).toEqual([]);
    expect(renderHtml({ ...eventfulReport(), excerptOf }, { blobs: 'https://github.com/acme/shop/blob/abc' })).toBe(
      page,
    );
  });

  test('allows its own style and script by digest, and nothing else', () => {
    const policy =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? '';
    const digest = (name: string) => {
      const text = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(page)?.[1] ?? '';
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    };
    expect(policy.split('; ').sort()).toEqual([
      "base-uri 'none'",
      "default-src 'none'",
      "form-action 'none'",
      `script-src ${digest('script')}`,
      `style-src ${digest('style')}`,
    ]);
    expect(page).not.toMatch(/\sstyle="|\son[a-z]+="/);
  });

  test('says how it ended, what is wrong, and what to do', () => {
    expect(page).toContain('OpenAPI posture: failed');
    expect(page).toContain('DELETE /orders/{id}');
    expect(page).toContain('What to do first');
    expect(page).toContain('What to do.');
    expect(page).toContain('href="https://github.com/acme/shop/blob/abc/api/openapi.yaml#L42"');
    expect(page).toContain('docs/rules/operation-without-authentication.md');
  });

  test('shows base beside head where a change caused a finding', () => {
    expect(page).toMatch(
      /class="sources two"[\s\S]*?<b>before<\/b>[\s\S]*?<mark> *here: base<\/mark>[\s\S]*?<b>after<\/b>[\s\S]*?<mark> *here: head<\/mark>/,
    );
  });

  test('is the same when it is printed where a CI system listens', () => {
    expect(logText(page)).toBe(page);
  });

  test('shows the whole state when there is nothing to compare with', () => {
    const state = renderHtml(
      reportOf({ subject: { ...reportOf().subject, base: null }, findings: [finding({ status: 'existing' })] }),
    );
    expect(state).not.toContain('id="changes"');
    expect(state).not.toContain('Introduced');
    expect(state).toContain('state of the APIs');
  });
});

describe('hostile text', () => {
  test.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text).slice(0, 60), text]))('%s stays text', (_, text) => {
    const hostile = {
      ...hostileReport(text),
      excerptOf: (place: Location): Excerpt => ({ ...excerptOf(place), lines: [text, text, text] }),
    };
    const page = renderHtml(hostile, { blobs: 'https://github.com/acme/shop/blob/abc', ownersOf: () => [text] });
    expect(breachesOf(page)).toEqual([]);
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\ud800-\udbff](?![\udc00-\udfff])/);
    // A link to a file names the file as it is; the fingerprints of these reports hold the text, real ones do not.
    expect(page.replace(/(?:href|id)="[^"]*"/g, '')).not.toContain('hunter2');
  });

  test('as the name of an id or an API can leave no attribute', () => {
    const text = '"><script>alert(1)</script>';
    const report = reportOf({
      findings: [finding({ api: text, fingerprint: text, rule: text })],
      changes: [change({ api: text, fingerprint: text })],
      apis: [api({ id: text, title: text, file: text })],
    });
    expect(breachesOf(renderHtml(report))).toEqual([]);
  });
});

test('five thousand findings, none like another, fit into five megabytes', () => {
  const many = Array.from({ length: 5000 }, (_, index) =>
    finding({
      rule: `rule-${Math.floor(index / 3)}`,
      severity: index % 2 === 0 ? 'medium' : 'high',
      operation: operation(`POST /a/rather/long/path/of/an/operation/number/${index}/{identifier}`),
      location: location(index + 2),
      fingerprint: createHash('sha256').update(String(index)).digest('hex').slice(0, 32),
      change: index % 5 === 0 ? 'x' : null,
      message: `The property \`p${index}\` of POST /a/rather/long/path/of/an/operation/number/${index}/{identifier} takes text of any length, and whoever sends it pays nothing. Set \`maxLength\` to what clients need (shape ${'abcdefghij'.slice(0, index % 10)}).`,
    }),
  );
  const page = renderHtml({ ...reportOf({ findings: many }), excerptOf });
  expect(page.length).toBeLessThan(5_000_000);
  for (const index of [0, 1234, 4999]) expect(page).toContain(`/number/${index}/{identifier}`);
});
