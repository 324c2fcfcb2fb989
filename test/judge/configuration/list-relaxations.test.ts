import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIGURATION } from '../../../src/judge/configuration/default-configuration.ts';
import { listRelaxations } from '../../../src/judge/configuration/list-relaxations.ts';
import { readConfiguration } from '../../../src/judge/configuration/read-configuration.ts';
import type { Configuration } from '../../../src/model/configuration.ts';
import { SHOP_RULES } from '../rules/rule-fixtures.ts';

function configuration(text: string): Configuration {
  const { configuration, problems } = readConfiguration({ file: 'x', revision: 'head', text }, SHOP_RULES);
  expect(problems).toEqual([]);
  return configuration ?? DEFAULT_CONFIGURATION;
}

const STRICT = `
specs: [api/*.yaml, admin/*.yaml]
exclude: [old/**]
audience: [{ value: external, path: /partners/** }]
packs: [strict]
gate: { fail-on: medium, fail-on-breaking: true, fail-on-risk-score: 60, fail-on-risk-increase: 5 }
overrides: [{ rule: unbounded-string, severity: high, path: /orders }]
`;

describe('what head would relax', () => {
  const relaxed = (base: string, head: string) =>
    listRelaxations(
      { configuration: configuration(base), catalogue: SHOP_RULES },
      { configuration: configuration(head), catalogue: SHOP_RULES },
    );

  test('is nothing when nothing changes, or when things only get stricter', () => {
    expect(relaxed(STRICT, STRICT)).toEqual([]);
    expect(
      relaxed('', 'packs: [strict]\ngate: { fail-on: low, fail-on-breaking: true, fail-on-risk-score: 50 }'),
    ).toEqual([]);
    expect(relaxed('gate: { warn-only: true }', '')).toEqual([]);
  });

  test('is everything that an emptied file gave up', () => {
    expect(relaxed(STRICT, '')).toEqual([
      'Operations where path is "/partners/**" no longer count as external by configuration.',
      'The rule packs change from "strict" to "builtin:recommended": 1 rule no longer runs (unbounded-string).',
      'The rule packs change from "strict" to "builtin:recommended": 1 rule becomes less severe (anonymous-write).',
      'Only findings of severity high or above fail; so far medium was enough.',
      'Breaking changes no longer fail.',
      'A risk score no longer fails; so far 60 was the limit.',
      'A risk increase no longer fails; so far 5 was the limit.',
      'The rule "unbounded-string" is no longer high where path is "/orders".',
    ]);
  });

  test('is what no longer counts by itself, or no longer as new', () => {
    const before = 'gate: { inherited: introduced }\napis: [{ name: Shop, files: [v1.yaml] }]';
    expect(relaxed(before, before)).toEqual([]);
    const after =
      'apis: [{ name: Shop, files: [v1.yaml, v2.yaml], derived: [bundle.yaml], generated-from: [parts/**] }]';
    expect(relaxed(before, after)).toEqual([
      'Documents that match "bundle.yaml" count as made from "Shop" and are not judged for themselves.',
      'What a new document that matches "v2.yaml" inherits from other versions of "Shop" is not new.',
      'Documents of "Shop" that are made from OpenAPI documents matching "parts/**" are not judged for themselves.',
      'A new version of an API no longer has to start clean: what it inherits does not count as introduced.',
    ]);
    expect(relaxed(after, before)).toEqual([]);
  });

  test.each([
    [
      'documents that are no longer looked at',
      'specs: [api/*.yaml, admin/*.yaml]',
      'specs: [api/*.yaml]',
      'Documents that match "admin/*.yaml" are no longer judged.',
    ],
    [
      'discovery that becomes a list',
      '',
      'specs: [api/*.yaml]',
      'Only documents that match "api/*.yaml" are judged; so far every document was.',
    ],
    ['documents left out', '', 'exclude: [admin/**]', 'Documents that match "admin/**" are left out.'],
    [
      'operations declared internal',
      '',
      'audience: [{ value: internal, tag: ops }]',
      'Operations where tag is "ops" count as internal.',
    ],
    ['a gate that is gone', '', 'gate: { fail-on: none }', 'Findings no longer fail, however severe; so far high did.'],
    [
      'a gate for the worst only',
      '',
      'gate: { fail-on: critical }',
      'Only findings of severity critical fail; so far high was enough.',
    ],
    ['warnings only', '', 'gate: { warn-only: true }', 'Nothing fails any more; there are only warnings.'],
    [
      'a higher threshold',
      'gate: { fail-on-risk-score: 60 }',
      'gate: { fail-on-risk-score: 90 }',
      'A risk score fails from 90 only; so far 60 was the limit.',
    ],
    [
      'a rule switched off',
      '',
      'overrides: [{ rule: plain-http, severity: off }]',
      'The rule "plain-http" is switched off everywhere.',
    ],
    [
      'a rule made milder somewhere',
      '',
      'overrides: [{ rule: plain-http, severity: low, path: /x, method: GET }]',
      'The rule "plain-http" is only low where path is "/x" and method is "GET".',
    ],
    [
      'a meaning made milder',
      '',
      'overrides: [{ rule: authentication-removed, severity: info }]',
      'The rule "authentication-removed" is only info everywhere.',
    ],
  ])('%s', (_, base, head, sentence) => {
    expect(relaxed(base, head)).toEqual([sentence]);
  });

  test('is not a rule that an override makes more severe', () => {
    expect(relaxed('', 'overrides: [{ rule: unbounded-string, severity: high }]')).toEqual([]);
  });

  test('is a condition or a required control that is gone, and waivers that may do more', () => {
    const base = `gate:
  conditions: [{ outcome: fail, severity: low, path: /admin/** }, { outcome: warn, severity: low }]
  required-controls: [{ control: authentication, audience: external }]
waivers: { in-change: low, unwaivable: [critical], maximum-days: { high: 14 } }`;
    expect(relaxed(base, base)).toEqual([]);
    expect(relaxed(base, '')).toEqual([
      '1 condition is no longer there, or is edited.',
      '1 required control is no longer there, or is edited.',
      'Waivers that a change adds count at once up to high; so far low was the limit.',
      'Findings of severity critical can be waived.',
      'Waivers for high count for 90 days; so far 14 was the limit.',
    ]);
  });
});
