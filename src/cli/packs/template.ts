/** The files of a new pack: small, and each line of them is used. */

export function templateFiles(id: string, version: string): ReadonlyMap<string, string> {
  return new Map([
    ['pack.yaml', manifest(id, version)],
    [`rules/${id}-retired-method.yaml`, rule(id)],
    ['scenarios/retired-method/head/openapi.yaml', SCENARIO],
    [
      'scenarios/retired-method/expected.yaml',
      `findings:\n  - rule: ${id}-retired-method\n    file: openapi.yaml\n    line: 6\n`,
    ],
    ['README.md', readme(id)],
  ]);
}

const SCHEMAS = 'https://raw.githubusercontent.com/openapi-posture/openapi-posture/main/schemas';

function manifest(id: string, version: string): string {
  return `# yaml-language-server: $schema=${SCHEMAS}/pack.schema.json
id: ${id}
title: ${title(id)}
description: What we ask of our APIs beyond what everybody should.
version: 0.1.0
publisher: Your team
licence: Apache-2.0
minimum-version: ${version}

# Rules of these packs run too.
extends:
  - builtin:recommended

# Controls of a framework, and the rules relevant to them.
controls:
  - id: API-7
    title: Retired methods are not used
    rules: [${id}-retired-method]

rules:
  # A new rule is best shown before it gates: stage preview (counted only), warn (shown) or enforce.
  - id: ${id}-retired-method
    stage: warn
  # Severity and options of any other rule, and where it runs (path, method, tag, audience …).
  - id: write-without-authentication
    severity: critical
    audience: external

# Severities that differ in some places.
overrides:
  - rule: ${id}-retired-method
    severity: low
    path: /internal/**
`;
}

function rule(id: string): string {
  return `# yaml-language-server: $schema=${SCHEMAS}/rule.schema.json
id: ${id}-retired-method
title: Retired method
severity: medium
confidence: high
control: lifecycle
owasp: [API9:2023]
cwe: [1059]
# What is looked at, which of it, and the check, one of the predicates that docs/rule-packs.md lists.
on: operation
where:
  methods: [PATCH]
check:
  predicate: missing-response
  options:
    statuses: ['410']
message: >-
  {operation} uses PATCH, which we retired, and does not say that it answers 410. Use PUT, or describe the answer.
rationale: Clients that still send PATCH have to learn from the answer that it is gone.
remediation: Use PUT, or describe the response 410.
# The examples are the tests of the rule and its documentation.
examples:
  bad:
    - title: PATCH without a word about its end
      lines: [6]
      document: |
        openapi: 3.1.0
        info: { title: Shop, version: 1.0.0 }
        paths:
          /orders/{id}:
            patch:
              responses:
                '200': { description: Changed }
  good:
    - title: PATCH that says it is gone
      document: |
        openapi: 3.1.0
        info: { title: Shop, version: 1.0.0 }
        paths:
          /orders/{id}:
            patch:
              responses:
                '410': { description: Gone }
`;
}

const SCENARIO = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /orders/{id}:
    patch:
      responses:
        '200': { description: Changed }
`;

function readme(id: string): string {
  return `# ${title(id)}

A rule pack for [openapi-posture](https://github.com/openapi-posture/openapi-posture).

    openapi-posture pack test .     examples and scenarios
    openapi-posture pack lint .     every fault, and what a reader would miss
    openapi-posture pack docs .     a page for each rule, in docs/

How to publish, pin and trust it: docs/rule-packs.md of openapi-posture.
`;
}

function title(id: string): string {
  return id.replace(/^./, (letter) => letter.toUpperCase()).replaceAll('-', ' ');
}
