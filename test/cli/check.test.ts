/** `check` on real repositories: which states are compared, whose configuration counts, and how it ends. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { type Answer, runCli } from '../support/run-cli.ts';
import { shopYaml } from '../support/shop.ts';

const repositories: GitRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.remove();
});

function shop(files: Readonly<Record<string, string>> = {}): GitRepository {
  const repository = gitRepository();
  repositories.push(repository);
  repository.commit('The shop', { 'openapi.yaml': shopYaml(), ...files });
  return repository;
}

const open = { 'openapi.yaml': shopYaml({ orders: 'anonymous' }) };
const check = ({ directory }: GitRepository, ...words: string[]) => runCli(['check', ...words], { cwd: directory });

describe('what is compared', () => {
  it('the work tree with where it left main, when nothing is said', () => {
    const repository = shop();
    repository.git('checkout', '--quiet', '-b', 'change');
    repository.write(open);
    const { exitCode, stdout } = check(repository);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('GET /orders/{orderId}');
    expect(stdout).toMatch(/-> worktree/);
  });

  it('two commits, from any folder of the repository', () => {
    const repository = shop();
    repository.commit('Open', { ...open, 'docs/readme.md': 'x' });
    const report = runCli(['check', '--base', 'HEAD~1', '--head', 'HEAD', '--format', 'json'], {
      cwd: join(repository.directory, 'docs'),
    });
    expect(report.exitCode).toBe(1);
    expect(report.json().verdict.outcome).toBe('fail');
    expect(report.json().subject).toMatchObject({
      base: repository.git('rev-parse', 'HEAD~1'),
      head: repository.git('rev-parse', 'HEAD'),
    });
  });

  it('files that a build makes, ignored by git or not', () => {
    const repository = shop({ '.gitignore': 'build/\n' });
    mkdirSync(join(repository.directory, 'build'));
    writeFileSync(join(repository.directory, 'build', 'openapi.yaml'), open['openapi.yaml']);
    const report = check(
      repository,
      '--base-path',
      'HEAD:openapi.yaml',
      '--head-path',
      'build/openapi.yaml',
      '--format',
      'json',
    );
    expect(report.exitCode).toBe(1);
    expect(report.json().changes[0].head.file).toBe('build/openapi.yaml');
  });

  it('nothing when no file of a description differs: one line, no report', () => {
    const repository = shop();
    repository.write({ 'README.md': 'New\n' });
    const { exitCode, stdout } = check(repository);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^OpenAPI posture: no file of an API description differs between \w{7} and worktree\.\n$/);
    expect(check(repository, '--format', 'json').json().verdict.outcome).toBe('pass');
  });

  it('the whole posture when there is no base', () => {
    const repository = shop(open);
    repository.git('branch', '--move', 'trunk');
    const report = check(repository, '--format', 'json');
    expect(report.exitCode).toBe(0);
    expect(report.json().problems).toContainEqual(expect.objectContaining({ code: 'no-base' }));
    expect(report.json().subject.base).toBeNull();
  });
});

describe('how it ends', () => {
  it('a repository without a description never passes in silence', () => {
    const repository = gitRepository();
    repositories.push(repository);
    repository.commit('Nothing', { 'package.json': '{}', 'README.md': 'x' });
    for (const words of [[], ['--base', 'HEAD', '--head', 'HEAD']]) {
      const { exitCode, stdout } = check(repository, ...words);
      expect(exitCode).toBe(0);
      expect(stdout).toContain('nothing was judged');
      expect(stdout).not.toMatch(/\bpassed\b/);
    }
  });

  it('a document that the change breaks fails, one that was broken before does not', () => {
    const repository = shop();
    repository.write({ 'openapi.yaml': `${shopYaml()}\tx: [\n` });
    expect(check(repository).exitCode).toBe(1);
    repository.commit('Broken');
    repository.write({ 'openapi.yaml': shopYaml() });
    expect(check(repository, '--base', 'HEAD').exitCode).toBe(0);
  });

  it('globs that match nothing are an error', () => {
    const { exitCode, stderr } = check(shop(), '--specs', 'nowhere/*.yaml', '--format', 'json');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('nowhere/*.yaml');
  });

  it('options beat the configuration', () => {
    const repository = shop({ '.github/openapi-posture.yml': 'gate: { warn-only: true }\n' });
    repository.write(open);
    expect(check(repository).exitCode).toBe(0);
    expect(check(repository, '--warn-only=false').exitCode).toBe(1);
    expect(check(repository, '--warn-only=false', '--fail-on', 'none').exitCode).toBe(0);
  });

  it('each gate fails alone and says why', () => {
    const repository = shop();
    repository.write({ 'openapi.yaml': shopYaml({ orders: 'anonymous', noteLength: 20 }) });
    const codes = (...words: string[]) => {
      const { exitCode, json } = check(repository, '--fail-on', 'none', '--format', 'json', ...words);
      return [exitCode, json().verdict.reasons.map(({ code }: Answer) => code)];
    };
    expect(codes()).toEqual([0, []]);
    expect(codes('--fail-on-risk-increase', '1')).toEqual([1, ['risk-increase']]);
    expect(codes('--fail-on-risk-score', '1')).toEqual([1, ['risk-score']]);
    expect(codes('--fail-on-risk-score', '100')).toEqual([0, []]);
  });
});

describe('whose configuration counts', () => {
  it('that of base, and what the change relaxes is listed', () => {
    const repository = shop({ '.github/openapi-posture.yml': 'gate: { fail-on: high }\n' });
    repository.write({ ...open, '.github/openapi-posture.yml': 'gate: { fail-on: none }\n' });
    const report = check(repository, '--format', 'json');
    expect(report.exitCode).toBe(1);
    const codes = report.json().problems.map(({ code }: Answer) => code);
    expect(codes).toEqual(expect.arrayContaining(['configuration-changed', 'configuration-relaxed']));
    expect(report.json().inputs.configuration.source).toBe('base:.github/openapi-posture.yml');
  });

  it('that of head where base has none', () => {
    const repository = shop();
    repository.write({ ...open, '.openapi-posture.yml': 'gate: { fail-on: none }\n' });
    expect(check(repository).exitCode).toBe(0);
  });

  it('a named one before all', () => {
    const repository = shop({
      '.github/openapi-posture.yml': 'gate: { fail-on: none }\n',
      'strict.yml': 'gate: { fail-on: info }\n',
    });
    repository.write(open);
    expect(check(repository).exitCode).toBe(0);
    expect(check(repository, '--config', 'strict.yml').exitCode).toBe(1);
  });

  it('a wrong one is an error with line and nearest name', () => {
    const repository = shop();
    repository.write({ ...open, '.github/openapi-posture.yml': 'gate:\n  fail-on: hgih\n' });
    const { exitCode, stderr } = check(repository);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('.github/openapi-posture.yml:2:');
    expect(stderr).toContain('high');
  });

  it('a broken one of base does not fail the change that repairs it', () => {
    const repository = shop({ '.github/openapi-posture.yml': 'gate: [\n' });
    repository.write({
      '.github/openapi-posture.yml': 'gate: { fail-on: high }\n',
      'openapi.yaml': `# x\n${shopYaml()}`,
    });
    expect(check(repository).exitCode).toBe(0);
  });

  it('a link is not one', () => {
    const repository = shop();
    repository.write({ '.github/openapi-posture.yml': { link: '../openapi.yaml' } });
    const { exitCode, stderr } = check(repository);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('symbolic link');
  });
});

it('the command at the end of a report repeats it', () => {
  const repository = shop();
  repository.commit('Open', open);
  const first = check(repository, '--base', 'HEAD~1', '--head', 'HEAD', '--fail-on', 'low').stdout;
  const command = first.split('\n').find((line) => line.startsWith('  openapi-posture check')) ?? '';
  const again = runCli(command.trim().split(' ').slice(1), { cwd: repository.directory }).stdout;
  expect(again.replace(/--head \w+/, '')).toBe(first.replace(/--head \w+/, ''));
});

it('SARIF and Markdown are written to files', () => {
  const repository = shop();
  repository.write(open);
  check(repository, '--format', 'sarif', '--output', 'posture.sarif');
  expect(JSON.parse(readFileSync(join(repository.directory, 'posture.sarif'), 'utf8')).version).toBe('2.1.0');
  check(repository, '--format', 'markdown', '--output', 'posture.md');
  expect(readFileSync(join(repository.directory, 'posture.md'), 'utf8')).toMatch(/^## /);
});
