/** Texts that specifications use against whoever prints them. Written out here, so that a reader sees every character. */
import type { Report } from '../../src/model/report.ts';
import { api, change, finding, location, operation, reportOf } from './report-of.ts';

export const HOSTILE_TEXTS: readonly string[] = [
  '::error file=README.md,line=1::forged by a spec',
  '/a\n::error::forged by a path',
  'y\r\n::notice title=forged,file=a,line=1::z',
  'mid ##[error]old style ###[group]x ##vso[task.complete]',
  'a,b::c%0A::error::forged by percent encoding',
  '/a|b`c/<img src=x onerror=alert(1)>',
  '[click](javascript:alert(1)) ![pixel](https://example.invalid/p.png?leak=1)',
  '@octocat please look, fixes #1, closes owner/repo#2, GH-3, https://example.invalid/autolink www.example.invalid',
  '</details></table><!-- hidden --> <script>alert(1)</script> &lt;b&gt; &#64;octocat',
  '| fake | row |\n|------|-----|\n```\nunclosed fence\n~~~',
  ':smile: **bold** _under_ ~~gone~~ $x^2$ me@example.invalid \\| \\` deadbeefcafe GH-``1 a`b`@c',
  '- item',
  '1. item',
  '# heading',
  '> quote',
  '    indented',
  'ansi \u001b[31mred\u001b[0m \u001b]0;title\u0007 \u009b2J del \u007f nel \u0085 ls \u2028 ps \u2029',
  'rtl \u202egnp.exe\u202c zero \u200b width \ufeff tag \u{e0041} nbsp\u00a0end',
  'lone \ud800 surrogate \udfff',
  'https://admin:hunter2@api.example.invalid/v1 and https://ghp_token@api.example.invalid',
  `/${'long'.repeat(5000)}`,
  '`'.repeat(50),
  '',
  ' ',
  '__proto__',
];

/** Every text of the report is the hostile one. */
export function hostileReport(text: string): Report {
  const place = location(1, { file: text || 'a' });
  const where = operation(`GET ${text}`, text);
  return reportOf({
    subject: { ...reportOf().subject, base: text, head: text, repeat: text },
    findings: [
      finding({ message: text, api: text, operation: where, location: place, related: [{ ...place, message: text }] }),
      finding({
        message: text,
        api: text,
        operation: null,
        reachedBy: [where, where],
        location: place,
        status: 'existing',
        touched: true,
      }),
      finding({ message: text, api: text, operation: where, location: place, status: 'existing' }),
      finding({ message: text, api: text, waiver: { owner: text, reason: text, category: text, expires: text } }),
      finding({ message: text, api: text, status: 'resolved' }),
    ],
    changes: [
      change({
        message: text,
        api: text,
        compatibility: 'breaking',
        posture: 'neutral',
        head: { ...place, value: text },
      }),
      change({
        message: text,
        api: text,
        posture: 'better',
        head: null,
        base: { ...place, revision: 'base', value: text },
      }),
    ],
    drift: {
      sinceBase: [],
      sinceBaseline: {
        source: text,
        created: '2026-11-01',
        events: [
          {
            kind: 'control-lost',
            posture: 'worse',
            severity: 'medium',
            control: 'authentication',
            message: text,
            api: text,
            operation: where,
            subject: text,
            from: text,
            to: text,
            base: null,
            head: place,
            finding: null,
          },
        ],
        counts: { 'control-lost': 1 },
        risk: { then: 1, now: 2 },
        notCompared: text,
      },
      posture: () => [],
    },
    notes: [{ code: 'version-upgraded', message: text, base: null, head: null }],
    problems: [{ code: 'yaml-syntax', severity: 'error', message: text, location: place }],
    documents: [
      { file: text, api: text, judged: true, reason: text },
      { file: text, api: null, judged: false, reason: text },
    ],
    apis: [api({ id: text, title: text, file: text })],
    risk: {
      ...reportOf().risk,
      largestIncrease: {
        operation: where,
        base: 1,
        head: 2,
        contributions: [{ points: 1, reason: text, rule: null, location: place }],
      },
    },
    verdict: {
      outcome: 'fail',
      reasons: [{ code: 'severity', message: text }],
      byApi: [{ api: text, outcome: 'fail', reasons: [] }],
    },
  });
}
