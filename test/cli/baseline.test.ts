/** `baseline` on real repositories: create, show, update, prune. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { runCli } from '../support/run-cli.ts';
import { shopYaml } from '../support/shop.ts';
import { validateAnswer } from '../support/validate-answer.ts';

const repositories: GitRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.remove();
});

const FILE = '.github/openapi-posture-baseline.json';
const OPEN = { 'openapi.yaml': shopYaml({ orders: 'anonymous' }) };

function shop(): GitRepository {
  const repository = gitRepository();
  repositories.push(repository);
  repository.commit('The shop', { 'openapi.yaml': shopYaml() });
  return repository;
}

const baseline = ({ directory }: GitRepository, ...words: string[]) =>
  runCli(['baseline', ...words, '--as-of', '2025-06-15'], { cwd: directory });
const read = ({ directory }: GitRepository) => readFileSync(join(directory, FILE), 'utf8');

describe('baseline', () => {
  it('keeps a state, says what drifted since, and accepts it', () => {
    const repository = shop();
    expect(baseline(repository, 'create')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(baseline(repository, 'show').stdout).toContain('Nothing drifted; risk');
    repository.write(OPEN);
    const shown = baseline(repository, 'show');
    expect(shown.exitCode).toBe(0);
    expect(shown.stdout).toMatch(/2 control-lost, .*1 risk-increased/);
    const json = baseline(repository, 'show', '--format', 'json');
    expect(validateAnswer('drift', json.stdout)).toEqual([]);
    expect(json.json().drift.counts).toMatchObject({ 'control-lost': 2 });
    expect(baseline(repository, 'show', '--format', 'markdown').stdout).toContain(
      '### Since the baseline of 2025-06-15',
    );
    expect(baseline(repository, 'update').stdout).toContain('all of this is accepted now');
    expect(baseline(repository, 'show').stdout).toContain('Nothing drifted');
  });

  it('is told by a check of a state', () => {
    const repository = shop();
    baseline(repository, 'create');
    repository.git('branch', '--move', 'trunk');
    repository.write(OPEN);
    const { stdout } = runCli(['check', '--as-of', '2025-06-20'], { cwd: repository.directory });
    expect(stdout).toContain(`Since the baseline of 2025-06-15 (${FILE})`);
    expect(stdout).toContain('control-lost');
  });

  it('writes the same state in the same bytes, one operation a line', () => {
    const repository = shop();
    baseline(repository, 'create');
    const first = read(repository);
    baseline(repository, 'create', '--force');
    expect(read(repository)).toBe(first);
    expect(first.split('\n').filter((line) => line.includes('"path": "/orders/{orderId}"'))).toHaveLength(1);
  });

  it('prunes what is gone and accepts nothing new', () => {
    const repository = shop();
    const two = shopYaml().replace(
      'components:',
      '  /books:\n    get:\n      responses: { "200": { description: Books } }\ncomponents:',
    );
    repository.write({ 'openapi.yaml': two });
    baseline(repository, 'create');
    repository.write(OPEN);
    expect(baseline(repository, 'prune').stdout).toContain('Nothing new was accepted');
    expect(read(repository)).not.toContain('"path": "/books"');
    const { counts } = baseline(repository, 'show', '--format', 'json').json().drift;
    expect(counts).toMatchObject({ 'control-lost': 2 });
    expect(counts).not.toHaveProperty('operation-disappeared');
  });

  it('refuses to replace, to show what is not there, and to accept half a state', () => {
    const repository = shop();
    expect(baseline(repository, 'show').stderr).toContain('There is no baseline yet.');
    expect(baseline(repository, 'drop').stderr).toContain('create, update, prune, show');
    baseline(repository, 'create');
    expect(baseline(repository, 'create').stderr).toContain('is already there');
    repository.write({ 'other.yaml': 'openapi: 3.1.0\ninfo: { title: [\n' });
    const half = baseline(repository, 'update');
    expect(half.exitCode).toBe(2);
    expect(half.stderr).toMatch(/The state cannot be judged as a whole\. other\.yaml:\d+/);
  });
});
