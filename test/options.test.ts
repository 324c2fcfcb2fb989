/** The table of options, and that the command line and action.yml say what it says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { inputVariable, readInputs } from '../src/action/read-inputs.ts';
import { OUTPUTS } from '../src/action/report-outputs.ts';
import { COMMANDS } from '../src/cli/commands.ts';
import { commandHelp, programHelp } from '../src/cli/help.ts';
import { optionsOf, parseArguments } from '../src/cli/parse-arguments.ts';
import { TOOL } from '../src/cli/tool.ts';
import { UserError } from '../src/errors.ts';
import { CONFIGURATION } from '../src/judge/configuration/configuration-shape.ts';
import { DEFAULT_CONFIGURATION } from '../src/judge/configuration/default-configuration.ts';
import { type Command, OPTIONS, type Option } from '../src/options.ts';
import type { Answer } from './support/run-cli.ts';

const ROOT = join(import.meta.dirname, '..');
const options: readonly Option[] = OPTIONS;
const commands = Object.keys(COMMANDS) as Command[];

function failure(act: () => unknown): { message: string; hint: string | null; code: string } {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return { message: error.message, hint: error.hint, code: error.code };
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

describe('the table', () => {
  it('has one option for each name, flag and input', () => {
    for (const names of [
      options.map(({ name }) => name),
      options.flatMap(({ flag }) => flag?.name ?? []),
      options.flatMap(({ input }) => input ?? []),
    ])
      expect(names).toEqual([...new Set(names)]);
  });

  it('has no option that nobody can give', () => {
    expect(options.filter(({ flag, input }) => flag === null && input === null)).toEqual([]);
  });

  it('names keys that the configuration has, with the same values', () => {
    for (const option of options.filter(({ key }) => key !== null)) {
      const shape = (option.key as string)
        .split('.')
        .reduce<Answer>((found, name) => found?.members?.[name], CONFIGURATION);
      expect(shape, option.name).toBeDefined();
      if (option.type === 'choice') expect(shape.values).toEqual(option.values);
      else expect(shape.type).toBe(option.type);
      if (option.type === 'number') expect([shape.minimum, shape.maximum]).toEqual([option.minimum, option.maximum]);
    }
  });

  it('tells the defaults that hold', () => {
    const inWords = (name: string) => options.find((option) => option.name === name)?.default ?? '';
    expect(inWords('fail-on')).toContain(`${DEFAULT_CONFIGURATION.gate.failOn} for check`);
    expect(inWords('fail-on-breaking')).toBe(String(DEFAULT_CONFIGURATION.gate.failOnBreaking));
    expect(inWords('packs')).toBe(DEFAULT_CONFIGURATION.packs.join(', '));
  });
});

describe('the command line', () => {
  it('takes a value beside or behind an equals sign, lists several times, booleans alone', () => {
    const { given, operands } = parseArguments('check', [
      '--base',
      'main',
      '--fail-on=high',
      '--specs',
      'a',
      '--specs=b',
      '--warn-only',
      '--fail-on-breaking=false',
    ]);
    expect(given).toEqual({
      base: 'main',
      'fail-on': 'high',
      specs: ['a', 'b'],
      'warn-only': true,
      'fail-on-breaking': false,
    });
    expect(operands).toEqual([]);
  });

  it('takes everything behind -- as operands', () => {
    expect(parseArguments('lint', ['--format', 'json', '--', '--odd.yaml', '-']).operands).toEqual(['--odd.yaml', '-']);
  });

  it.each([
    [['--fail-onn', 'high'], 'unknown-option', 'Did you mean "--fail-on"?'],
    [['-x'], 'unknown-option', 'check --help'],
    [['--fail-on', 'hgih'], 'invalid-value', 'Did you mean "high"? Allowed: none, critical'],
    [['--fail-on-risk-score', '101'], 'invalid-value', 'from 0 to 100'],
    [['--fail-on-risk-score', '1e1'], 'invalid-value', 'from 0 to 100'],
    [['--as-of', '2026-02-30'], 'invalid-value', 'YYYY-MM-DD'],
    [['--base'], 'invalid-value', '--base REV'],
    [['--base', ''], 'invalid-value', 'leave it out'],
    [['--base', 'a', '--base', 'b'], 'invalid-value', 'once'],
    [['--warn-only=yes'], 'invalid-value', 'true, false'],
  ])('%j is an error with a remedy', (words, code, hint) => {
    const error = failure(() => parseArguments('check', words));
    expect(error.code).toBe(code);
    expect(error.hint).toContain(hint);
  });

  it('knows an option of another command as such', () => {
    expect(failure(() => parseArguments('score', ['--fail-on', 'high'])).message).toContain('only of other commands');
  });

  it.each(commands)('%s has help with every option and an example', (command) => {
    const help = commandHelp(command);
    for (const option of optionsOf(command)) expect(help).toContain(`--${option.flag?.name}`);
    expect(help).toMatch(new RegExp(`^ {2}openapi-posture ${command}`, 'm'));
    for (const line of help.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it.each(commands)('%s has examples that its options allow', (command) => {
    for (const [example] of COMMANDS[command].examples) {
      const [name, ...words] = example.split(' ');
      expect(name).toBe(command);
      expect(() => parseArguments(command, words)).not.toThrow();
    }
  });

  it('lists every command', () => {
    for (const command of commands) expect(programHelp('1.2.3')).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
  });
});

describe('the action', () => {
  const action = load(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { description: string; required: boolean; default?: string }>;
    outputs: Record<string, { description: string }>;
    runs: object;
  };

  it('declares exactly the inputs of the table, with their help', () => {
    const inputs = options.filter(({ input }) => input !== null);
    expect(Object.keys(action.inputs)).toEqual(inputs.map(({ input }) => input));
    for (const option of inputs) {
      const repeat = option.type === 'list' ? ' One a line.' : '';
      const text = `${option.help}${repeat} Default: ${option.inputDefault ?? option.default}.`;
      expect(action.inputs[option.input as string]?.description).toBe(text);
    }
  });

  it('gives no default to what the configuration may say', () => {
    const withDefault = options.filter(({ input }) => input !== null && action.inputs[input]?.default !== undefined);
    expect(withDefault.map(({ name }) => name)).toEqual(['github-token']);
  });

  it('declares exactly the outputs that are set, and runs on Node 24', () => {
    const described = Object.entries(OUTPUTS).map(([name, text]) => [
      name,
      { description: `${text[0]?.toUpperCase()}${text.slice(1)}` },
    ]);
    expect(action.outputs).toEqual(Object.fromEntries(described));
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
  });

  it('reads inputs as the runner hands them over', () => {
    expect(inputVariable('fail-on')).toBe('INPUT_FAIL-ON');
    expect(
      readInputs({
        'INPUT_FAIL-ON': '',
        INPUT_SPECS: ' a.yaml \n\n b/*.yaml\n',
        'INPUT_WARN-ONLY': 'True',
        'INPUT_FAIL-ON-RISK-SCORE': '40',
      }),
    ).toEqual({
      specs: ['a.yaml', 'b/*.yaml'],
      'warn-only': true,
      'fail-on-risk-score': 40,
    });
  });

  it('names the input whose value is wrong', () => {
    const error = failure(() => readInputs({ INPUT_ANNOTATIONS: 'comands' }));
    expect(error.message).toContain('input annotations');
    expect(error.hint).toContain('Did you mean "commands"? Allowed: auto, commands, checks, off.');
  });
});

it('the version is that of the package', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect({ name: manifest.name, version: manifest.version }).toEqual(TOOL);
});
