/** From the template to a pack that other repositories pin: as a git commit, as a package, vendored, updated, tampered with. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { type GitRepository, gitRepository, temporaryFolder } from '../../support/git-repository.ts';
import { packFiles, SHOP_API } from '../../support/pack-files.ts';
import { type CliRun, runCli } from '../../support/run-cli.ts';

const made: GitRepository[] = [];
const folders: string[] = [];
const children: ChildProcess[] = [];
afterAll(() => {
  for (const repository of made) repository.remove();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  for (const child of children) child.kill();
});

function repositoryOf(files: Readonly<Record<string, string>>): GitRepository {
  const repository = gitRepository();
  made.push(repository);
  repository.commit('Begin', files);
  return repository;
}

function folder(): string {
  const path = temporaryFolder();
  folders.push(path);
  return path;
}

const check = (cwd: string, environment: Readonly<Record<string, string>> = {}): CliRun =>
  runCli(['check', '--base', 'HEAD~1', '--head', 'HEAD', '--format', 'json'], { cwd, environment });

const rulesIn = (run: CliRun): readonly string[] => run.json().findings.map(({ rule }: { rule: string }) => rule);

describe('a pack from the template', () => {
  test('passes its own tests, is in order, and has pages', () => {
    const { directory } = repositoryOf({});
    expect(runCli(['pack', 'new', 'acme', 'security/acme'], { cwd: directory }).exitCode).toBe(0);
    const tested = runCli(['pack', 'test', 'security/acme'], { cwd: directory });
    expect([tested.exitCode, tested.stdout]).toEqual([0, '1 rules, 2 examples, 1 scenarios: all as expected.\n']);
    expect(runCli(['pack', 'lint', 'security/acme'], { cwd: directory }).stdout).toBe('security/acme: in order.\n');
    runCli(['pack', 'docs', 'security/acme'], { cwd: directory });
    expect(readdirSync(join(directory, 'security/acme/docs'))).toEqual(['README.md', 'acme-retired-method.md']);
  });

  test('fails them when a rule says something else', () => {
    const { directory } = repositoryOf({});
    runCli(['pack', 'new', 'acme'], { cwd: directory });
    const rule = join(directory, 'acme/rules/acme-retired-method.yaml');
    writeFileSync(rule, readFileSync(rule, 'utf8').replace('methods: [PATCH]', 'methods: [PUT]'));
    const { exitCode, stdout } = runCli(['pack', 'test', 'acme'], { cwd: directory });
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      'the example "PATCH without a word about its end" is reported at no line, expected at line 6.',
    );
    expect(stdout).toContain('scenarios/retired-method: expected acme-retired-method at openapi.yaml:6, not reported');
  });

  test('is told every fault with its line', () => {
    const { directory } = repositoryOf(packFiles('acme', { 'pack.yaml': 'id: acme\nrule: []\n' }));
    const { exitCode, stdout } = runCli(['pack', 'lint', 'acme'], { cwd: directory });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('acme/pack.yaml:2:1: Unknown key "rule". Did you mean "rules"?');
    expect(stdout).toContain('acme/pack.yaml:1:1: "version" is missing.');
  });

  test('may not enforce a new rule at once without a reason', () => {
    const manifest = packFiles('x')['x/pack.yaml'] as string;
    const { directory } = repositoryOf({
      ...packFiles('old'),
      ...packFiles('new', { 'pack.yaml': manifest.replace('1.0.0', '1.1.0').concat('  - id: trace-method\n') }),
    });
    const { exitCode, stdout } = runCli(['pack', 'lint', 'new', '--against', 'old'], { cwd: directory });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('the rule "trace-method" is new in this version and enforced at once');
  });
});

describe('a pack published as a git commit', () => {
  const server = folder();
  const published = repositoryOf(packFiles('base'));
  const first = published.git('rev-parse', 'HEAD');
  mkdirSync(join(server, 'acme'));
  execFileSync('git', ['clone', '--quiet', '--bare', published.directory, join(server, 'acme', 'packs.git')]);
  execFileSync('git', ['-C', join(server, 'acme', 'packs.git'), 'config', 'uploadpack.allowAnySHA1InWant', 'true']);
  const publish = (files: Readonly<Record<string, string>>): string => {
    const commit = published.commit('Next', files);
    execFileSync(
      'git',
      ['-C', published.directory, 'push', '--quiet', join(server, 'acme', 'packs.git'), 'HEAD:main'],
      { stdio: 'ignore' },
    );
    return commit;
  };
  const environment = { GITHUB_SERVER_URL: pathToFileURL(server).href, OPENAPI_POSTURE_CACHE: join(server, 'cache') };
  const consumer = (): GitRepository => repositoryOf({ 'openapi.yaml': SHOP_API });
  const change = (repository: GitRepository): void => {
    repository.commit('Change', { 'openapi.yaml': SHOP_API.replace('1.0.0', '1.0.1') });
  };

  test('is pinned, vendored, and runs from base without network', () => {
    const repository = consumer();
    const added = runCli(['pack', 'add', `acme/packs/base@${first}`, '--vendor'], {
      cwd: repository.directory,
      environment,
    });
    expect(added.stderr).toBe('');
    expect(added.stdout).toContain('acme 1.0.0: 1 rules, 2 files');
    expect(readFileSync(join(repository.directory, '.github/openapi-posture.yml'), 'utf8')).toBe(
      `packs:\n  - builtin:recommended\n  - acme/packs/base@${first}\n`,
    );
    repository.commit('Pin');
    change(repository);
    const run = check(repository.directory, { GITHUB_SERVER_URL: 'file:///nowhere' });
    expect(rulesIn(run)).toContain('acme-retired-method');
    expect(run.json().problems).toEqual([]);
    expect(run.json().inputs.packs[1]).toEqual({
      source: `acme/packs/base@${first}@1.0.0`,
      digest: expect.any(String),
    });
    expect(runCli(['pack', 'verify'], { cwd: repository.directory, environment }).stdout).toBe(
      '1 locked, all as pinned.\n',
    );
  });

  test('whose vendored files a change edits is judged by those of base, and fails alone', () => {
    const repository = consumer();
    runCli(['pack', 'add', `acme/packs/base@${first}`, '--vendor'], { cwd: repository.directory, environment });
    repository.commit('Pin');
    const vendored = execFileSync('git', ['-C', repository.directory, 'ls-files', '*retired-method.yaml'], {
      encoding: 'utf8',
    }).trim();
    const text = readFileSync(join(repository.directory, vendored), 'utf8');
    repository.commit('Weaken', { [vendored]: text.replace('severity: high', 'severity: info') });
    const { exitCode, json } = check(repository.directory);
    const finding = json().findings.find(({ rule }: { rule: string }) => rule === 'acme-retired-method');
    expect(finding.severity).toBe('high');
    const problem = json().problems.find(({ code }: { code: string }) => code === 'pack-change-incomplete');
    expect(problem.severity).toBe('error');
    expect(problem.message).toContain('Run "openapi-posture pack update"');
    expect(exitCode).toBe(1);
  });

  test('is moved by "pack update", which says what changes and holds a new rule back', () => {
    const second = publish(
      packFiles('base', {
        'pack.yaml':
          `${packFiles('x')['x/pack.yaml']}    severity: low\n  - id: write-without-authentication\n`.replace(
            '1.0.0',
            '1.1.0',
          ),
      }),
    );
    const repository = consumer();
    runCli(['pack', 'add', `acme/packs/base@${first}`, '--vendor'], { cwd: repository.directory, environment });
    repository.commit('Pin');
    const configuration = readFileSync(join(repository.directory, '.github/openapi-posture.yml'), 'utf8');
    repository.commit('A bot moves the pin', { '.github/openapi-posture.yml': configuration.replace(first, second) });

    const before = check(repository.directory);
    expect(before.json().problems.map(({ code }: { code: string }) => code)).toEqual([
      'configuration-changed',
      'configuration-relaxed',
      'pack-change-incomplete',
    ]);
    expect(rulesIn(before)).toContain('acme-retired-method');
    expect(before.exitCode).toBe(1);

    const updated = runCli(['pack', 'update'], { cwd: repository.directory, environment });
    expect(updated.stderr).toBe('');
    expect(updated.stdout).toContain('1.0.0 → 1.1.0');
    expect(updated.stdout).toContain('~ acme-retired-method: high, enforce → low, enforce');
    expect(updated.stdout).toContain(
      '+ write-without-authentication: high, new and enforced without a stated reason: held at "warn"',
    );
    repository.commit('Refresh the lock');
    expect(runCli(['pack', 'verify'], { cwd: repository.directory, environment }).exitCode).toBe(0);
    const after = runCli(['check', '--base', 'HEAD~2', '--head', 'HEAD', '--format', 'json'], {
      cwd: repository.directory,
    });
    expect(after.exitCode).toBe(0);
    expect(after.json().problems.map(({ code }: { code: string }) => code)).toEqual([
      'configuration-changed',
      'configuration-relaxed',
    ]);
  });

  test('that is neither vendored nor fetched makes the run incomplete, until it is fetched', () => {
    const repository = consumer();
    const cold = { ...environment, OPENAPI_POSTURE_CACHE: join(server, 'cold') };
    runCli(['pack', 'add', `acme/packs/base@${first}`], { cwd: repository.directory, environment });
    repository.commit('Pin');
    change(repository);
    const { exitCode, json } = check(repository.directory, cold);
    expect([exitCode, json().verdict.outcome]).toEqual([2, 'incomplete']);
    expect(json().verdict.reasons[0].message).toContain('Commit them with "openapi-posture pack vendor"');
    expect(runCli(['pack', 'fetch'], { cwd: repository.directory, environment: cold }).exitCode).toBe(0);
    expect(check(repository.directory, cold).json().verdict.outcome).not.toBe('incomplete');
  });

  test('shows the impact of its next version on other checkouts', () => {
    const repository = consumer();
    const next = repositoryOf(
      packFiles('base', {
        'rules/acme-retired-method.yaml': null,
        'pack.yaml': `${packFiles('x')['x/pack.yaml']}`.replace(/ {2}- id: .*\n/, '  - id: strange\n'),
      }),
    );
    const broken = runCli(
      ['pack', 'impact', join(published.directory, 'base'), join(next.directory, 'base'), repository.directory],
      { cwd: repository.directory },
    );
    expect([broken.exitCode, broken.stderr]).toEqual([2, expect.stringContaining('unknown posture rule, "strange"')]);
    const words = [
      'pack',
      'impact',
      `acme/packs/base@${first}`,
      join(published.directory, 'base'),
      repository.directory,
      '--format',
      'json',
    ];
    const { exitCode, json } = runCli(words, { cwd: repository.directory, environment });
    expect(exitCode).toBe(0);
    expect(json().repositories).toEqual([{ path: repository.directory, rules: [], wouldFail: [], problems: [] }]);
  });
});

test('a pack published as a package is pinned by version and never runs a script', async () => {
  const registry = folder();
  const source = join(registry, 'source');
  for (const [path, text] of Object.entries(packFiles('x'))) {
    const file = join(source, path.slice(2));
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  const scripts = { postinstall: `node -e "require('fs').writeFileSync('${registry}/ran', '')"` };
  writeFileSync(join(source, 'package.json'), JSON.stringify({ name: '@acme/posture', version: '1.0.0', scripts }));
  const npm = { cwd: source, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: registry } } as const;
  execFileSync('npm', ['pack', '--silent', '--pack-destination', registry], { ...npm, stdio: 'pipe' });
  const server = spawn(process.execPath, ['-e', REGISTRY, registry], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(server);
  const port = await new Promise<string>((resolve) =>
    server.stdout.once('data', (text: Buffer) => resolve(text.toString().trim())),
  );
  const repository = repositoryOf({ 'openapi.yaml': SHOP_API });
  const environment = {
    npm_config_registry: `http://127.0.0.1:${port}/`,
    OPENAPI_POSTURE_CACHE: join(registry, 'cache'),
  };
  const added = runCli(['pack', 'add', 'npm:@acme/posture@1.0.0', '--vendor'], {
    cwd: repository.directory,
    environment,
  });
  expect(added.stderr).toBe('');
  expect(readdirSync(registry)).not.toContain('ran');
  repository.commit('Pin');
  repository.commit('Change', { 'openapi.yaml': SHOP_API.replace('1.0.0', '1.0.1') });
  expect(rulesIn(check(repository.directory))).toContain('acme-retired-method');
  const refused = runCli(['pack', 'add', 'npm:@acme/posture@^1.0.0'], { cwd: repository.directory, environment });
  expect(refused.stderr).toContain('needs an exact version');
}, 60_000);

/** The least of a registry: one package with one version. */
const REGISTRY = `
const { createServer } = require('node:http');
const { readFileSync, readdirSync } = require('node:fs');
const { createHash } = require('node:crypto');
const folder = process.argv[1];
const file = folder + '/' + readdirSync(folder).find((name) => name.endsWith('.tgz'));
const bytes = readFileSync(file);
const server = createServer((request, response) => {
  if (request.url.endsWith('.tgz')) return response.end(bytes);
  const base = 'http://127.0.0.1:' + server.address().port;
  const integrity = 'sha512-' + createHash('sha512').update(bytes).digest('base64');
  const version = { name: '@acme/posture', version: '1.0.0', dist: { tarball: base + '/posture.tgz', integrity } };
  response.end(JSON.stringify({ name: '@acme/posture', 'dist-tags': { latest: '1.0.0' }, versions: { '1.0.0': version } }));
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;
