/** The commands: what each is for, how it is called, and the module that runs it, loaded only when it is. */
import type { Command } from '../options.ts';
import type { Arguments } from './parse-arguments.ts';

/** Runs a command and answers with its exit code. */
export type RunCommand = (commandLine: Arguments) => Promise<number>;

export interface CommandEntry {
  readonly operands: string;
  readonly summary: string;
  readonly about: string;
  readonly examples: readonly (readonly [commandLine: string, says: string])[];
  readonly load: () => Promise<RunCommand>;
}

export const COMMANDS: Readonly<Record<Command, CommandEntry>> = {
  check: {
    operands: '',
    summary: 'What a change does to the security posture of your APIs',
    about:
      'Compares two states of the repository and judges the difference: findings introduced, changes, risk, and whether the gate passes. Without options it compares your work tree with the point where it left the main branch.',
    examples: [
      ['check', 'the work tree against the main branch'],
      ['check --base origin/release --head HEAD', 'two commits'],
      ['check --format sarif --output posture.sarif', 'for code scanning'],
      ['check --base-path old/ --head-path build/api.yaml', 'files that a build makes'],
    ],
    load: async () => (await import('./commands/check.ts')).check,
  },
  diff: {
    operands: 'BASE HEAD',
    summary: 'What changed between two descriptions, for clients and for security',
    about: 'Lists every change with both verdicts. BASE and HEAD are a file, a folder or REV:path.',
    examples: [
      ['diff old.yaml new.yaml', 'two files'],
      ['diff origin/main:api/openapi.yaml api/openapi.yaml', 'a commit and a file'],
      ['diff v1.0: v1.1: --format markdown', 'a changelog of everything between two tags'],
    ],
    load: async () => (await import('./commands/diff.ts')).diff,
  },
  lint: {
    operands: 'FILE…',
    summary: 'Findings in a description as it stands',
    about: 'Reads files, folders or REV:path and lists what is wrong, worst first.',
    examples: [
      ['lint api/openapi.yaml', 'one file'],
      ['lint . --fail-on high', 'all below a folder; exit 1 when a finding is high or critical'],
    ],
    load: async () => (await import('./commands/lint.ts')).lint,
  },
  score: {
    operands: 'FILE…',
    summary: 'The predicted risk of every operation, with the reason for every point',
    about: 'Reads files, folders or REV:path. Risk runs from 0 to 100; higher is worse.',
    examples: [
      ['score api/openapi.yaml', 'one file'],
      ['score HEAD: --format json', 'everything in a commit'],
    ],
    load: async () => (await import('./commands/score.ts')).score,
  },
  rules: {
    operands: '',
    summary: 'What is looked for',
    about: 'Lists every rule that runs, worst first.',
    examples: [
      ['rules', 'the rules of the configuration'],
      ['rules --pack builtin:strict', 'the rules of a pack'],
    ],
    load: async () => (await import('./commands/rules.ts')).rules,
  },
  explain: {
    operands: 'ID',
    summary: 'Why a rule or a change matters and what to do',
    about:
      'Shows everything about one rule, with a bad and a good example, or what one kind of change means for clients and for security.',
    examples: [
      ['explain authentication-removed', 'one rule'],
      ['explain request-parameter-became-required', 'one kind of change'],
    ],
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  pack: {
    operands: 'ACTION …',
    summary: 'Write, test, pin and trust rule packs',
    about:
      'new ID [FOLDER] writes a pack; lint FOLDER… tells its faults; test FOLDER runs its examples and scenarios; docs FOLDER writes a page for each rule. add SOURCE pins a pack in configuration and lock; update brings the lock in line with the configuration and says what that changes; fetch gets what the lock pins, vendor copies it into the repository, verify holds it against the lock. impact OLD NEW PATH… shows what a new version would change in any number of checkouts. Only add, update, fetch, vendor and impact use a network, and only for the sources named.',
    examples: [
      ['pack new acme security/acme', 'a pack that runs, to start from'],
      ['pack test security/acme --watch', 'its tests, again with every change'],
      ['pack add npm:@acme/posture-pack@1.2.0 --vendor', 'pin a pack, and keep its files in the repository'],
      ['pack update --dry-run', 'what another version would change here'],
      ['pack impact security/acme acme-next checkouts/*', 'what it would change elsewhere'],
    ],
    load: async () => (await import('./commands/pack.ts')).pack,
  },
  waive: {
    operands: '[FINGERPRINT… | RULE]',
    summary: 'Live with a finding for a while: who answers for it, why, and until when',
    about:
      'Writes waivers into openapi-posture-waivers.yml, for review like any other change. Findings are named by the fingerprints that "check" prints (the first eight digits or more), or by a rule and a selector. The gate looks away from what is waived; reports go on naming it.',
    examples: [
      ['waive 3f2a9c81b04d --category accepted-risk --owner shop-team --reason "Internal until May"', 'one finding'],
      [
        'waive read-without-authentication --path "/public/**" --category accepted-risk --owner shop-team --reason "Open data"',
        'findings of a rule',
      ],
      ['waive --prune', 'remove what is spent or covers nothing'],
    ],
    load: async () => (await import('./commands/waive.ts')).waive,
  },
  baseline: {
    operands: 'create|update|prune|show',
    summary: 'Accept the present posture, and see how it drifts from there',
    about:
      'Keeps the posture of every operation (controls, sensitive data, audience, risk, findings) in openapi-posture-baseline.json, for review. "show" says what drifted since, "update" accepts the present state, "prune" only drops what is gone. Runs on the default branch, on a schedule and without a base tell the drift by themselves.',
    examples: [
      ['baseline create', 'accept the state of the work tree'],
      ['baseline show', 'what drifted since'],
      ['baseline show --format json', 'the same for programs'],
    ],
    load: async () => (await import('./commands/baseline.ts')).baseline,
  },
  init: {
    operands: '',
    summary: 'Set up this repository',
    about:
      'Shows the documents found, their risk and findings, and what the proposed gate would have said to the last 20 commits that touched one; then writes the configuration and the workflow.',
    examples: [['init', 'in your repository']],
    load: async () => (await import('./commands/init.ts')).init,
  },
  demo: {
    operands: '[FOLDER]',
    summary: 'See it work on a small API history',
    about:
      'Builds a real git repository from the example history, checks its last change and leaves the reports to open.',
    examples: [['demo', 'into openapi-posture-demo/']],
    load: async () => (await import('./commands/demo.ts')).demo,
  },
};
