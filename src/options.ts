/**
 * Every option once: its flag, its action input, its configuration key, what it may hold, and what it is for. The command
 * line, the inputs of the action, the help and the tables of the documentation derive from this list.
 */
import { SEVERITIES } from './model/severity.ts';
import { DELIVERY_OPTIONS } from './options/delivery-options.ts';
import { type Command, FORMATS, type Option } from './options/option.ts';
import { PACK_OPTIONS } from './options/pack-options.ts';
import { WAIVER_OPTIONS } from './options/waiver-options.ts';

export { type Command, FORMATS, type Format, type Option, type OptionType } from './options/option.ts';

const READING: readonly Command[] = ['check', 'diff', 'lint', 'score'];
const EVERY: readonly Command[] = [
  'check',
  'diff',
  'lint',
  'score',
  'rules',
  'explain',
  'waive',
  'pack',
  'baseline',
  'init',
  'demo',
];
/** Those that compare two states of the repository. */
const COMPARING: readonly Command[] = ['check', 'waive'];

const GATE = { type: 'number', minimum: 0, maximum: 100, value: 'NUMBER' } as const;

export const OPTIONS = [
  {
    name: 'base',
    flag: { name: 'base', commands: COMPARING },
    input: 'base-ref',
    key: null,
    type: 'text',
    value: 'REV',
    default: 'where HEAD left origin/HEAD, main or master; in a known CI system the target of the change',
    inputDefault: 'what the event says: the first parent of the merge commit, or the commit before the push',
    help: 'The commit to compare with.',
  },
  {
    name: 'head',
    flag: { name: 'head', commands: ['check'] },
    input: 'head-ref',
    key: null,
    type: 'text',
    value: 'REV',
    default: 'worktree, the files as they are',
    inputDefault: 'the commit that is checked out',
    help: 'The commit to judge.',
  },
  {
    name: 'base-path',
    flag: { name: 'base-path', commands: ['check'] },
    input: 'base-spec',
    key: null,
    type: 'text',
    value: 'PATH',
    default: 'none',
    help: 'A file, a folder or REV:path to compare with, for descriptions that a build makes.',
  },
  {
    name: 'head-path',
    flag: { name: 'head-path', commands: ['check'] },
    input: 'head-spec',
    key: null,
    type: 'text',
    value: 'PATH',
    default: 'none',
    help: 'A file, a folder or REV:path to judge.',
  },
  {
    name: 'specs',
    flag: { name: 'specs', commands: ['check'] },
    input: 'specs',
    key: 'specs',
    type: 'list',
    value: 'GLOB',
    default: 'every OpenAPI document, found by its content',
    help: 'Globs of the documents to judge.',
  },
  {
    name: 'exclude',
    flag: { name: 'exclude', commands: ['check', 'lint', 'score', 'diff'] },
    input: 'exclude',
    key: 'exclude',
    type: 'list',
    value: 'GLOB',
    default: 'folders of dependencies, builds and tests',
    help: 'Globs of files that are never judged as documents of their own.',
  },
  {
    name: 'working-directory',
    flag: null,
    input: 'working-directory',
    key: null,
    type: 'text',
    value: 'FOLDER',
    default: 'the root of the repository',
    help: 'A folder of the repository: only documents below it are judged, and globs and configuration are relative to it.',
  },
  {
    name: 'config',
    flag: { name: 'config', commands: [...READING, 'rules', 'waive', 'baseline'] },
    input: 'config-file',
    key: null,
    type: 'text',
    value: 'FILE',
    default: '.github/openapi-posture.yml, then .openapi-posture.yml',
    help: 'The configuration file.',
  },
  {
    name: 'packs',
    flag: { name: 'pack', commands: ['check', 'lint', 'score', 'rules'] },
    input: 'packs',
    key: 'packs',
    type: 'list',
    value: 'PACK',
    default: 'builtin:recommended',
    help: 'Rule packs that run.',
  },
  {
    name: 'pack-token',
    flag: null,
    input: 'pack-token',
    key: null,
    type: 'text',
    value: 'TOKEN',
    default: 'the token of the workflow run',
    help: 'Read access to the repositories of rule packs on this GitHub server, where they are not vendored.',
  },
  {
    name: 'fail-on',
    flag: { name: 'fail-on', commands: ['check', 'diff', 'lint'] },
    input: 'fail-on',
    key: 'gate.fail-on',
    type: 'choice',
    values: ['none', ...SEVERITIES],
    default: 'high for check, none for diff and lint',
    inputDefault: 'high',
    help: 'Fail on introduced findings at least this severe; never on those of low confidence.',
  },
  {
    name: 'fail-on-breaking',
    flag: { name: 'fail-on-breaking', commands: ['check', 'diff'] },
    input: 'fail-on-breaking',
    key: 'gate.fail-on-breaking',
    type: 'boolean',
    default: 'false',
    help: 'Fail on changes that break clients.',
  },
  {
    name: 'fail-on-risk-score',
    flag: { name: 'fail-on-risk-score', commands: ['check'] },
    input: 'fail-on-risk-score',
    key: 'gate.fail-on-risk-score',
    ...GATE,
    default: 'off',
    help: 'Fail when an operation that the change touches scores at least this.',
  },
  {
    name: 'fail-on-risk-increase',
    flag: { name: 'fail-on-risk-increase', commands: ['check'] },
    input: 'fail-on-risk-increase',
    key: 'gate.fail-on-risk-increase',
    ...GATE,
    default: 'off',
    help: "Fail when an operation's score rises by at least this.",
  },
  {
    name: 'warn-only',
    flag: { name: 'warn-only', commands: ['check'] },
    input: 'warn-only',
    key: 'gate.warn-only',
    type: 'boolean',
    default: 'false',
    help: 'Turn every failure of the gate into a warning.',
  },
  {
    name: 'validate',
    flag: { name: 'validate', commands: ['check', 'lint'] },
    input: 'validate',
    key: 'validate',
    type: 'choice',
    values: ['auto', 'always', 'never'],
    default: 'never',
    inputDefault: 'auto',
    help: 'Check documents against the schemas of the specification: changed documents up to 2 MB (auto), all, or none.',
  },
  {
    name: 'per-operation',
    flag: { name: 'per-operation', commands: ['diff'] },
    input: null,
    key: null,
    type: 'boolean',
    default: 'false: each change once, with the operations that it reaches',
    help: 'Tell each change once for every operation that it reaches, with what it means there.',
  },
  {
    name: 'format',
    flag: { name: 'format', commands: [...READING, 'rules', 'explain', 'baseline', 'pack'] },
    input: null,
    key: null,
    type: 'choice',
    values: FORMATS,
    default: 'text',
    help: 'How the answer is written.',
  },
  {
    name: 'output',
    flag: { name: 'output', commands: [...READING, 'baseline'] },
    input: null,
    key: null,
    type: 'text',
    value: 'FILE',
    default: 'standard output',
    help: 'Write the answer to a file; standard output then shows the text report.',
  },
  {
    name: 'sarif-key',
    flag: { name: 'sarif-key', commands: ['check', 'lint'] },
    input: 'sarif-key',
    key: null,
    type: 'text',
    value: 'KEY',
    default: '"default"',
    inputDefault: 'the working directory',
    help: 'What tells several analyses of one repository apart in code scanning: the category is openapi-posture/KEY/.',
  },
  {
    name: 'as-of',
    flag: { name: 'as-of', commands: [...READING, 'waive', 'baseline', 'pack'] },
    input: null,
    key: null,
    type: 'date',
    value: 'DATE',
    default: 'today in UTC',
    help: 'The day that counts as today, as YYYY-MM-DD; the same day gives the same report.',
  },
  {
    name: 'root',
    flag: { name: 'root', commands: [...READING, 'waive', 'baseline'] },
    input: null,
    key: null,
    type: 'text',
    value: 'FOLDER',
    default: 'the git work tree around a file, else the working directory',
    help: 'The folder that paths in the report are relative to and that references may not leave.',
  },
  ...WAIVER_OPTIONS,
  ...PACK_OPTIONS,
  {
    name: 'color',
    flag: { name: 'color', commands: EVERY },
    input: null,
    key: null,
    type: 'choice',
    values: ['auto', 'always', 'never'],
    default: 'auto: on a terminal, unless NO_COLOR is set',
    help: 'Colours in text.',
  },
  {
    name: 'force',
    flag: { name: 'force', commands: ['init', 'demo', 'baseline', 'pack'] },
    input: null,
    key: null,
    type: 'boolean',
    default: 'false',
    help: 'Replace files that are already there.',
  },
  ...DELIVERY_OPTIONS,
] as const satisfies readonly Option[];

type KnownOption = (typeof OPTIONS)[number];
export type OptionName = KnownOption['name'];

type ValueOf<O> = O extends { readonly type: 'choice'; readonly values: readonly (infer V)[] }
  ? V
  : O extends { readonly type: 'boolean' }
    ? boolean
    : O extends { readonly type: 'number' }
      ? number
      : O extends { readonly type: 'list' }
        ? readonly string[]
        : string;

/** The options that somebody gave, each with a checked value; what is missing was not given. */
export type Given = { readonly [O in KnownOption as O['name']]?: ValueOf<O> };
