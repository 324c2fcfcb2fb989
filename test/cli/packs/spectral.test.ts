/** A Spectral ruleset in a real run: places across files, severities, identity, what a broken one does to the verdict. */
import { afterAll, expect, test } from 'vitest';
import { type GitRepository, gitRepository } from '../../support/git-repository.ts';
import { type Answer, runCli } from '../../support/run-cli.ts';

const API = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters: [{ $ref: 'parts.yaml#/page' }]
      responses: { '200': { description: OK } }
`;
const PARTS = 'page:\n  name: page\n  in: query\n  schema: { type: integer }\n';
const RULESET = `rules:
  parameter-described:
    given: $.paths[*][*].parameters[*]
    severity: error
    message: "{{property}} is missing"
    then: { field: description, function: truthy }
  version-known: { given: $.info, severity: hint, then: { field: version, function: enumeration, functionOptions: { values: ["2.0.0"] } } }
`;
const CONFIGURATION = `gate: { fail-on: critical }
packs: [./style/.spectral.yaml]
overrides: [{ rule: version-known, severity: medium }]
`;

const repositories: GitRepository[] = [];
afterAll(() => {
  for (const repository of repositories) repository.remove();
});

function repositoryWith(ruleset: string): GitRepository {
  const repository = gitRepository();
  repositories.push(repository);
  repository.commit('Begin', {
    'openapi.yaml': API,
    'parts.yaml': PARTS,
    'style/.spectral.yaml': ruleset,
    '.github/openapi-posture.yml': CONFIGURATION,
  });
  repository.commit('More', {
    'openapi.yaml': `${API}    post:\n      parameters: [{ name: dry-run, in: query, schema: { type: boolean } }]\n      responses: { '200': { description: OK } }\n`,
  });
  return repository;
}

test('its results are findings with places, severities, status and overrides', () => {
  const { directory } = repositoryWith(RULESET);
  const { exitCode, json } = runCli(['check', '--base', 'HEAD~1', '--head', 'HEAD', '--format', 'json'], {
    cwd: directory,
  });
  const { findings, inputs, problems, verdict } = json();
  const ofRules = findings.filter(({ source }: { source: string }) => source === 'rule');
  const told = ofRules.map(({ rule, severity, status, location, message }: Answer) => [
    rule,
    severity,
    status,
    `${location.file}:${location.line}`,
    message,
  ]);
  expect(told).toEqual([
    ['parameter-described', 'high', 'introduced', 'openapi.yaml:9', '[0].description is missing'],
    ['parameter-described', 'high', 'existing', 'parts.yaml:1', 'page.description is missing'],
    [
      'version-known',
      'medium',
      'existing',
      'openapi.yaml:2',
      '"1.0.0" must be equal to one of the allowed values: "2.0.0"',
    ],
  ]);
  expect(problems).toEqual([]);
  expect(inputs.packs).toEqual([
    {
      source: `./style/.spectral.yaml@${inputs.packs[0].digest.slice(0, 12)}`,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  ]);
  expect([exitCode, verdict.outcome]).toEqual([0, 'pass']);
});

test('one that does not run makes the run incomplete, never passed', () => {
  const { directory } = repositoryWith('rules: { x: { given: $, then: { function: truhty } } }\n');
  const { exitCode, json } = runCli(['check', '--base', 'HEAD~1', '--head', 'HEAD', '--format', 'json'], {
    cwd: directory,
  });
  expect(json().problems[0]).toMatchObject({ code: 'pack-failed', message: expect.stringContaining('"truhty"') });
  expect([exitCode, json().verdict.outcome]).toEqual([2, 'incomplete']);
});
