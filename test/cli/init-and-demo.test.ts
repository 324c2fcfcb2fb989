/** `init` and `demo`: what they write, and that they never replace what is not theirs. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_CONFIGURATION } from '../../src/judge/configuration/default-configuration.ts';
import { readConfiguration } from '../../src/judge/configuration/read-configuration.ts';
import { BUILT_IN_RULES } from '../../src/judge/rules/built-in.generated.ts';
import { type GitRepository, gitRepository, temporaryFolder } from '../support/git-repository.ts';
import { runCli } from '../support/run-cli.ts';
import { shopYaml } from '../support/shop.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const repositories: GitRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.remove();
});

describe('init', () => {
  function shop(): GitRepository {
    const repository = gitRepository();
    repositories.push(repository);
    repository.commit('The shop', { 'openapi.yaml': shopYaml() });
    repository.commit('Open the orders', { 'openapi.yaml': shopYaml({ orders: 'anonymous' }) });
    repository.commit('Unrelated', { 'README.md': 'x' });
    return repository;
  }
  const init = ({ directory }: GitRepository, ...words: string[]) => runCli(['init', ...words], { cwd: directory });

  it('shows what is here and what the gate would have said, and writes both files', () => {
    const repository = shop();
    const { exitCode, stdout } = init(repository);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('1 OpenAPI document found');
    expect(stdout).toMatch(/openapi\.yaml: Shop, 1 operation\n\s+risk \d+\.\d of 100/);
    expect(stdout).toContain('1 of the last 1 commit');
    expect(stdout).toMatch(/FAIL {2}\w{7} {2}\d{4}-\d\d-\d\d {2}Open the orders/);
    expect(stdout).not.toContain('Unrelated');
    const text = readFileSync(join(repository.directory, '.github/openapi-posture.yml'), 'utf8');
    const { configuration } = readConfiguration({ file: 'x', revision: 'head', text }, BUILT_IN_RULES);
    expect(configuration?.gate).toEqual(DEFAULT_CONFIGURATION.gate);
  });

  it('proposes which documents belong to one API, in a file that reads as it was meant', () => {
    const repository = shop();
    const next = shopYaml().replace('version: 1.0.0', 'version: 2.0.0');
    repository.write({
      'v2/openapi.yaml': next,
      'v2/odd [name], {x} # "1".json': JSON.stringify(load(next)),
      'other.yaml': shopYaml({ title: 'Other' }).replaceAll('order', 'book'),
    });
    expect(init(repository).exitCode).toBe(0);
    const text = readFileSync(join(repository.directory, '.github/openapi-posture.yml'), 'utf8');
    const { configuration } = readConfiguration({ file: 'x', revision: 'head', text }, BUILT_IN_RULES);
    expect(configuration?.apis).toMatchObject([
      { name: 'Shop', files: ['openapi.yaml', 'v2/openapi.yaml'], derived: [expect.stringContaining('odd')] },
    ]);
    repository.commit('Configured');
    const { documents } = runCli(['check', '--base', 'HEAD', '--format', 'json'], { cwd: repository.directory }).json();
    expect(documents.filter(({ renderingOf }: { renderingOf: string | null }) => renderingOf !== null)).toHaveLength(1);
  });

  it('proposes the workflow of the examples', () => {
    const repository = shop();
    init(repository);
    const read = (file: string) => load(readFileSync(file, 'utf8'));
    const proposed = read(join(repository.directory, '.github/workflows/openapi-posture.yml'));
    expect(proposed).toEqual(read(join(ROOT, 'examples/workflows/pull-request.yml')));
  });

  it('replaces nothing unless it is told to', () => {
    const repository = shop();
    repository.write({ '.github/openapi-posture.yml': 'packs: [builtin:strict]\n' });
    const refused = init(repository);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('--force');
    expect(existsSync(join(repository.directory, '.github/workflows'))).toBe(false);
    expect(init(repository, '--force').exitCode).toBe(0);
  });

  it('works in a repository without commit and without document', () => {
    const repository = gitRepository();
    repositories.push(repository);
    const { exitCode, stdout } = init(repository);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('No OpenAPI document was found');
  });
});

describe('demo', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  const demo = (cwd: string, ...words: string[]) => runCli(['demo', ...words], { cwd });
  function emptyFolder(): string {
    const folder = temporaryFolder();
    folders.push(folder);
    return folder;
  }

  it('checks the last change of a real history and leaves reports to open', () => {
    const cwd = emptyFolder();
    const { exitCode, stdout, stderr } = demo(cwd);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('The gate fails');
    const file = (name: string) => readFileSync(join(cwd, 'openapi-posture-demo', name), 'utf8');
    const report = JSON.parse(file('report.json'));
    expect(report.verdict.outcome).toBe('fail');
    expect(JSON.parse(file('report.sarif')).runs[0].results.length).toBeGreaterThan(0);
    expect(file('report.md')).toContain(report.findings[0].rule);
    expect(file('report.html')).toContain('OpenAPI posture: failed');
    expect(stdout).toContain('openapi-posture-demo/report.md');
  });

  it('is the same everywhere, and may run again', () => {
    const [one, two] = [emptyFolder(), emptyFolder()];
    expect(demo(one).stdout).toBe(demo(two).stdout);
    expect(demo(one).exitCode).toBe(0);
  });

  it('deletes nothing that is not its own', () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'mine'));
    writeFileSync(join(cwd, 'mine', 'precious.txt'), 'x');
    expect(demo(cwd, 'mine', '--force').exitCode).toBe(2);
    expect(existsSync(join(cwd, 'mine', 'precious.txt'))).toBe(true);
    demo(cwd, 'demo');
    writeFileSync(join(cwd, 'demo', 'repository', 'openapi.yaml'), 'worked: in\n');
    expect(demo(cwd, 'demo').stderr).toContain('was worked in');
    expect(demo(cwd, 'demo', '--force').exitCode).toBe(0);
  });
});
