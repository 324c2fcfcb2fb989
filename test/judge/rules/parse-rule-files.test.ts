import { describe, expect, test } from 'vitest';
import {
  type FileFault,
  type PredicateContract,
  parseMeaningRule,
  parsePack,
  parsePostureRule,
} from '../../../src/judge/rules/parse-rule-files.ts';

const PREDICATES = new Map<string, PredicateContract>([
  ['anonymous', { targets: ['operation'], options: { write: { type: 'boolean' } } }],
]);

const RULE = `id: anonymous-write
title: A write that everyone may call
severity: high
confidence: high
control: authentication
owasp: ['API2:2023']
cwe: [306]
on: operation
where: { methods: [POST, PUT] }
check:
  predicate: anonymous
  options: { write: true }
message: >-
  {operation} can be called
  without credentials.
rationale: |
  Everyone can.

  Really.
remediation: Require a scheme.
examples:
  bad:
    - title: An order that everyone may place
      lines: [5]
      document: |
        openapi: 3.1.0
        info: { title: Shop, version: 1.0.0 }
  good:
    - title: A key is asked for
      document: |
        openapi: 3.1.0
        info: { title: Shop, version: 1.0.0 }
`;

function faultsOf(text: string, path = 'rules/posture/anonymous-write.yaml'): string[] {
  return describeAll(parsePostureRule({ path, text }, PREDICATES).faults);
}

function describeAll(faults: readonly FileFault[]): string[] {
  return faults.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('a posture rule', () => {
  test('becomes data, with texts trimmed and documents ending in one line break', () => {
    const { value, faults } = parsePostureRule({ path: 'rules/posture/anonymous-write.yaml', text: RULE }, PREDICATES);
    expect(faults).toEqual([]);
    expect(value).toMatchObject({
      kind: 'posture',
      id: 'anonymous-write',
      message: '{operation} can be called without credentials.',
      rationale: 'Everyone can.\n\nReally.',
      check: { predicate: 'anonymous', options: { write: true } },
      where: { methods: ['POST', 'PUT'] },
    });
    expect(value?.examples.bad[0]).toEqual({
      title: 'An order that everyone may place',
      lines: [5],
      document: 'openapi: 3.1.0\ninfo: { title: Shop, version: 1.0.0 }\n',
    });
  });

  test.each([
    [
      'an unknown key',
      RULE.replace('title: A write', 'titel: A write'),
      [
        '1:1 "title" is missing.',
        '2:1 Unknown key "titel". Did you mean "title"? Allowed: id, title, severity, confidence, control, owasp, cwe, message, rationale, remediation, on, where, check, examples.',
      ],
    ],
    [
      'an unknown value',
      RULE.replace('severity: high', 'severity: hihg'),
      ['3:11 "severity" must be one of critical, high, medium, low, info, not "hihg". Did you mean "high"?'],
    ],
    [
      'an OWASP id that does not exist',
      RULE.replace('API2:2023', 'API11:2023'),
      ['6:9 "owasp[0]" must be API1:2023 to API10:2023, not "API11:2023".'],
    ],
    [
      'a CWE that is text',
      RULE.replace('[306]', '[CWE-306]'),
      ['7:7 "cwe[0]" must be a whole number from 1 to 9999, not "CWE-306".'],
    ],
    [
      'an unknown predicate',
      RULE.replace('predicate: anonymous', 'predicate: anonymos'),
      ['11:14 "check.predicate" names an unknown predicate, "anonymos". Did you mean "anonymous"? Known: anonymous.'],
    ],
    [
      'an option that the predicate does not have',
      RULE.replace('{ write:', '{ writes:'),
      ['12:14 Unknown key "writes" in "check.options". Did you mean "write"? Allowed: write.'],
    ],
    [
      'a target that the predicate does not look at',
      RULE.replace('on: operation', 'on: server'),
      ['11:14 The predicate "anonymous" does not look at "server". It looks at: operation.'],
    ],
    [
      'a bad example without lines',
      RULE.replace('      lines: [5]\n', ''),
      ['23:7 "examples.bad[0].lines" is missing.'],
    ],
    [
      'a broken placeholder',
      RULE.replace('{operation}', '{operation'),
      ['14:1 "message" has a brace that is not part of a placeholder such as {subject}.'],
    ],
    [
      'an empty text',
      RULE.replace('remediation: Require a scheme.', 'remediation:'),
      ['20:1 "remediation" must be text, not empty.'],
    ],
    ['no text at all', '', ['1:1 The file is empty.']],
    ['text that is not YAML', 'id: [', [expect.stringMatching(/^1:6 This is not YAML: /)]],
    [
      'an alias',
      'id: &a x\ntitle: *a\n',
      ['1:5 Anchors and aliases are not allowed in this file; write the value out.'],
    ],
    ['a key given twice', `${RULE}title: Again\n`, ['33:1 The key "title" is given twice.']],
  ])('with %s is refused at its line', (_, text, expected) => {
    expect(faultsOf(text)).toEqual(expected);
  });

  test('stands in the file of its name', () => {
    expect(faultsOf(RULE, 'rules/posture/anonymous-read.yaml')).toEqual([
      '1:5 "id" must be "anonymous-read", the name of the file.',
    ]);
  });
});

describe('a meaning of a change', () => {
  test('may only use arguments that every change has', () => {
    const { faults } = parseMeaningRule({
      path: 'rules/changes/scope-weakened.yaml',
      text: MEANING.replace('{to}', '{predicate}'),
    });
    expect(describeAll(faults)).toEqual([
      '10:10 "message" has the unknown placeholder {predicate}. Known: subject, from, to, operation, operations.',
    ]);
  });

  test('has a reverse only when it says so', () => {
    expect(parseMeaningRule({ path: 'rules/changes/scope-weakened.yaml', text: MEANING }).value).toMatchObject({
      kind: 'change',
      mirror: null,
    });
  });
});

const MEANING = `id: scope-weakened
posture: worse
title: A required scope was dropped
severity: medium
confidence: high
control: authorization
owasp: []
cwe: []
rationale: Fewer rights are needed.
message: "{operations}: {from} → {to}"
remediation: Restore it.
examples: [{ title: Dropped, base: "a: 1", head: "a: 2", id: api-security-scope-removed }]
`;

describe('a pack', () => {
  const pack = (rules: string) =>
    describeAll(
      parsePack(
        {
          path: 'rules/packs/strict.yaml',
          text: `id: strict\ntitle: Strict\ndescription: All\nversion: 1.0.0\nrules: ${rules}\n`,
        },
        ['plain-http'],
      ).faults,
    );

  test('names rules that exist, once each', () => {
    expect(pack('[{ id: plain-http, severity: low }]')).toEqual([]);
    expect(pack('[{ id: plane-http }]')).toEqual([
      '5:15 "rules[0].id" names an unknown posture rule, "plane-http". Did you mean "plain-http"? Known: plain-http.',
    ]);
    expect(pack('[{ id: plain-http }, { id: plain-http }]')).toEqual(['5:35 The rule "plain-http" is listed twice.']);
  });
});
