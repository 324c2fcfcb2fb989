import { expect, test } from 'vitest';
import { renderDiffText } from '../../../src/report/render/diff-text.ts';
import { renderLintText } from '../../../src/report/render/lint-text.ts';
import { renderMarkdownChangelog } from '../../../src/report/render/markdown-changelog.ts';
import {
  renderLintMarkdown,
  renderRuleMarkdown,
  renderRulesMarkdown,
  renderScoreMarkdown,
} from '../../../src/report/render/markdown-state.ts';
import { renderRulesText, renderRuleText } from '../../../src/report/render/rules.ts';
import { renderScoreText } from '../../../src/report/render/score-text.ts';
import { expectInert } from '../../support/expect-inert.ts';
import { HOSTILE_TEXTS, hostileReport } from '../hostile.ts';
import { api, change, eventfulReport, meaning, reportOf, rule } from '../report-of.ts';

const plain = { colour: false };
const notes = [
  { code: 'version-upgraded', message: 'The parameter `id` is now called `orderId`.', base: null, head: null },
];

test('diff reads as a changelog, in text and in Markdown', () => {
  const report = { ...eventfulReport(), notes };
  expect(renderDiffText(report, plain)).toMatchSnapshot();
  expect(renderMarkdownChangelog(report)).toMatchSnapshot();
  expect(renderDiffText(reportOf(), plain)).toContain('No API changed.');
  expect(renderMarkdownChangelog(reportOf())).toContain('No API changed.');
});

test('a changelog leaves no change out', () => {
  const changes = Array.from({ length: 500 }, (_, index) =>
    change({
      id: `change-${index}`,
      posture: index % 2 === 0 ? 'neutral' : 'worse',
      severity: 'info',
      message: `number ${index}`,
    }),
  );
  expect(renderDiffText(reportOf({ changes }), plain).match(/number \d+/g)).toHaveLength(500);
  expect(renderMarkdownChangelog(reportOf({ changes })).match(/number \d+/g)).toHaveLength(500);
});

test('lint lists findings per API and counts them', () => {
  expect(
    renderLintText({ ...eventfulReport(), findings: eventfulReport().findings.slice(0, 8) }, plain),
  ).toMatchSnapshot();
  expect(renderLintText(reportOf(), plain)).toBe('0 findings.\n');
});

test('score explains every point', () => {
  expect(renderScoreText(reportOf({ apis: [api(), api({ id: 'Billing API', score: 80 })] }), plain)).toMatchSnapshot();
  expect(renderScoreText(reportOf({ apis: [] }), plain)).toContain('Nothing to score');
});

test('rules and explain say what we look for', () => {
  const rules = [rule('b-rule', { severity: 'low' }), rule('a-rule'), meaning('c-meaning', { severity: 'critical' })];
  expect(renderRulesText(rules, plain)).toMatchSnapshot();
  expect(renderRuleText(rule('operation-without-authentication'), plain)).toMatchSnapshot();
  expect(renderRuleText(meaning('authentication-removed'), plain)).toMatchSnapshot();
});

test('all of them also speak Markdown', () => {
  const report = { ...eventfulReport(), findings: eventfulReport().findings.slice(0, 8) };
  const rules = [rule('a-rule'), meaning('c-meaning', { severity: 'critical' })];
  expect(renderLintMarkdown(report)).toMatchSnapshot();
  expect(renderScoreMarkdown(report)).toMatchSnapshot();
  expect(renderRulesMarkdown(rules)).toMatchSnapshot();
  expect(renderRuleMarkdown(rule('a-rule'))).toMatchSnapshot();
});

test('a long rationale is told in full', () => {
  const rationale = `${'word '.repeat(1000)}end`;
  expect(renderRuleText(rule('x', { rationale }), plain)).toContain('end');
});

test('no text is obeyed in any of them', () => {
  for (const text of HOSTILE_TEXTS) {
    const report = hostileReport(text);
    for (const printed of [
      renderDiffText(report, plain),
      renderLintText(report, plain),
      renderScoreText(report, plain),
    ]) {
      expect(printed).not.toMatch(/^\s*::|##[a-z-]{0,30}\[|[^\P{Cc}\n]|[\p{Cf}\p{Surrogate}]/imu);
    }
  }
});

test('no text is more than text in their Markdown', () => {
  for (const text of HOSTILE_TEXTS) {
    const report = hostileReport(text);
    for (const printed of [renderMarkdownChangelog(report), renderLintMarkdown(report), renderScoreMarkdown(report)]) {
      expectInert(printed);
    }
  }
});
