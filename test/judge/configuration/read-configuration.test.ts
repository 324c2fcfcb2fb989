import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIGURATION } from '../../../src/judge/configuration/default-configuration.ts';
import { readConfiguration } from '../../../src/judge/configuration/read-configuration.ts';
import { SHOP_RULES } from '../rules/rule-fixtures.ts';

function read(text: string) {
  return readConfiguration({ file: '.github/openapi-posture.yml', revision: 'base', text }, SHOP_RULES);
}

function problemsOf(text: string): string[] {
  return read(text).problems.map(({ message, location }) => `${location?.line}:${location?.column} ${message}`);
}

describe('a configuration file', () => {
  test('may say everything', () => {
    const { configuration, problems } = read(`
specs: [api/**/openapi.yaml]
exclude: [api/old/**]
audience:
  - { value: internal, path: /internal/** }
apis:
  - name: Shop
    files: [api/shop-v1.yaml, api/shop-v2.yaml]
    derived: [public/*.json]
    generated-from: [src/**]
packs: [builtin:recommended, strict]
lifecycle: {notice-days: {stable: 180}}
waivers:
  in-change: low
  unwaivable: [critical]
  maximum-days: { high: 14 }
gate:
  inherited: introduced
  fail-on: medium
  fail-on-breaking: true
  fail-on-risk-score: 80
  fail-on-risk-increase: 2.5
  warn-only: true
overrides:
  - rule: plain-http
    severity: off
    file: api/shop.yaml
    api: Shop*
    method: get
    tag: health
    operation: get*
    audience: internal
validate: never
`);
    expect(problems).toEqual([]);
    expect(configuration).toEqual({
      source: {
        file: '.github/openapi-posture.yml',
        revision: 'base',
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      specs: ['api/**/openapi.yaml'],
      exclude: ['api/old/**'],
      audience: [{ value: 'internal', selector: { path: '/internal/**' } }],
      apis: [
        {
          name: 'Shop',
          files: ['api/shop-v1.yaml', 'api/shop-v2.yaml'],
          derived: ['public/*.json'],
          generatedFrom: ['src/**'],
          line: 7,
        },
      ],
      packs: ['builtin:recommended', 'strict'],
      waivers: {
        ...DEFAULT_CONFIGURATION.waivers,
        inChange: 'low',
        unwaivable: ['critical'],
        maximumDays: { ...DEFAULT_CONFIGURATION.waivers.maximumDays, high: 14 },
      },
      allowCode: [],
      spectralMode: 'definition',
      foreignRules: [],
      lifecycle: { noticeDays: { stable: 180, beta: 0 } },
      gate: {
        failOn: 'medium',
        failOnBreaking: true,
        failOnRiskScore: 80,
        failOnRiskIncrease: 2.5,
        conditions: [],
        requiredControls: [],
        warnOnly: true,
        inherited: 'introduced',
      },
      overrides: [
        {
          rule: 'plain-http',
          severity: 'off',
          selector: {
            file: 'api/shop.yaml',
            api: 'Shop*',
            method: 'get',
            tag: 'health',
            operation: 'get*',
            audience: 'internal',
          },
        },
      ],
      validate: 'never',
    });
  });

  test.each(['', '\n\n', '# nothing yet\n', '{}', '\uFEFF# marked\n'])(
    'that says nothing (%j) leaves the built-in values',
    (text) => {
      expect(read(text)).toEqual({
        configuration: { ...DEFAULT_CONFIGURATION, source: expect.objectContaining({ revision: 'base' }) },
        problems: [],
      });
    },
  );

  test.each(['0', '100'])('may set a threshold to %s', (value) => {
    expect(read(`gate: { fail-on-risk-score: ${value} }`).configuration?.gate.failOnRiskScore).toBe(Number(value));
  });
});

describe('mistakes', () => {
  test('are all reported, in the order of the file, and then there is no configuration', () => {
    const text = `spec: [a.yaml]
gate:
  fail-on: hgih
  fail_on_breaking: true
  fail-on-risk-score: 120
overrides:
  - rule: plain-htpp
    severity: none
  - severity: low
    pat: /x
packs: []
validate: on
`;
    expect(read(text).configuration).toBeNull();
    expect(problemsOf(text)).toEqual([
      '1:1 Unknown key "spec". Did you mean "specs"? Allowed: specs, exclude, audience, apis, packs, allow-code, spectral-mode, lifecycle, gate, waivers, overrides, validate.',
      '3:12 "gate.fail-on" must be one of none, critical, high, medium, low, info, not "hgih". Did you mean "high"?',
      '4:3 Unknown key "fail_on_breaking" in "gate". Did you mean "fail-on-breaking"? Allowed: fail-on, fail-on-breaking, fail-on-risk-score, fail-on-risk-increase, conditions, required-controls, warn-only, inherited.',
      '5:23 "gate.fail-on-risk-score" must be a number from 0 to 100, not 120.',
      '7:11 "overrides[0].rule" names an unknown rule, "plain-htpp". Did you mean "plain-http"? Known: anonymous-write, plain-http, unbounded-string, authentication-removed.',
      '8:15 "overrides[0].severity" must be one of critical, high, medium, low, info, off, not "none".',
      '9:5 "overrides[1].rule" is missing.',
      '10:5 Unknown key "pat" in "overrides[1]". Did you mean "path"? Allowed: rule, severity, file, api, path, method, tag, operation, audience.',
      '11:8 "packs" must not be empty.',
      '12:11 "validate" must be one of auto, always, never, not "on".',
    ]);
  });

  test('of documents that belong together name the entry', () => {
    const text = `apis:
  - name: Shop
    file: [a.yaml]
  - files: []
  - { name: Shop, files: [b.yaml], derived: c.yaml }
`;
    expect(problemsOf(text)).toEqual([
      '2:5 "apis[0].files" is missing.',
      '3:5 Unknown key "file" in "apis[0]". Did you mean "files"? Allowed: name, files, derived, generated-from.',
      '4:5 "apis[1].name" is missing.',
      '4:12 "apis[1].files" must not be empty.',
      '5:13 The API "Shop" stands twice under "apis". Put its files into one entry.',
      '5:45 "apis[2].derived" must be a list, not "c.yaml".',
    ]);
  });

  test('have a whole location', () => {
    expect(read('gate:\r\n  fail-on: hgih\r\n').problems).toEqual([
      {
        code: 'configuration',
        severity: 'error',
        message: expect.any(String),
        location: {
          file: '.github/openapi-posture.yml',
          revision: 'base',
          line: 2,
          column: 12,
          endLine: 2,
          endColumn: 16,
          pointer: '/gate/fail-on',
        },
      },
    ]);
  });

  test.each([
    ['- a', ['1:1 The file must be a mapping, not a list.']],
    ['specs: api.yaml', ['1:8 "specs" must be a list, not "api.yaml".']],
    ['specs: [1]', ['1:9 "specs[0]" must be text, not 1.']],
    ['specs:\n  -\n', ['2:3 "specs[0]" must be text, not empty.']],
    ['gate:', ['1:1 "gate" must be a mapping, not empty.']],
    [
      'gate: { conditions: [{ outcome: fail }] }',
      [expect.stringMatching(/^1:22 "gate.conditions\[0\]" names nothing/)],
    ],
    [
      'gate: { conditions: [{ outcome: fail, severity: low, risk-score: 3 }] }',
      [expect.stringMatching(/^1:22 .* is about findings and operations at once/)],
    ],
    ['gate: { required-controls: [{ absent: fail }] }', ['1:29 "gate.required-controls[0].control" is missing.']],
    ['gate: { warn-only: yes }', ['1:20 "gate.warn-only" must be true or false, not "yes".']],
    [
      'packs: [builtin:stict]',
      [
        '1:9 "packs[0]" names an unknown rule pack, "builtin:stict". Did you mean "strict"? Built in: builtin:recommended, builtin:strict. A folder starts with "./".',
      ],
    ],
    ['__proto__: 1\n', [expect.stringMatching(/^1:1 Unknown key "__proto__"\. Allowed/)]],
    ['constructor: { }', [expect.stringMatching(/^1:1 Unknown key "constructor"\. Allowed/)]],
    ['gate: { toString: 1 }', [expect.stringMatching(/^1:9 Unknown key "toString" in "gate"/)]],
    ['specs: [a]\nspecs: [b]\n', ['2:1 The key "specs" is given twice.']],
    ['specs: [a]\n---\nspecs: [b]\n', ['3:1 A second YAML document starts here; the file must hold one.']],
    ['specs: !!set {a}', ['1:8 YAML tags are not allowed in this file.']],
    ['\tspecs: [a]', [expect.stringMatching(/This is not YAML/)]],
  ])('%j', (text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  test('stay short whatever the file holds', () => {
    for (const message of problemsOf(`${'x'.repeat(5000)}: 1\nvalidate: ${'y'.repeat(5000)}\n`))
      expect(message.length).toBeLessThan(300);
  });

  test('of hostile depth and length end in one problem', () => {
    expect(read(`specs: ${'['.repeat(5000)}`).problems).toHaveLength(1);
  });
});
