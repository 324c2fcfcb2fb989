/** `waive` on real repositories: what it writes, what it keeps, what it refuses, and what `check` then says. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { runCli } from '../support/run-cli.ts';
import { shopYaml } from '../support/shop.ts';

const repositories: GitRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.remove();
});

const FILE = '.github/openapi-posture-waivers.yml';
const ROOT_FILE = 'openapi-posture-waivers.yml';
const DAY = ['--as-of', '2025-06-15'];
const WHY = ['--category', 'accepted-risk', '--owner', 'shop-team', '--reason', 'Open data: "free" # for all'];

/** A branch that opens the shop. */
function openedShop(files: Readonly<Record<string, string>> = {}): GitRepository {
  const repository = gitRepository();
  repositories.push(repository);
  repository.commit('The shop', { 'openapi.yaml': shopYaml(), ...files });
  repository.git('checkout', '--quiet', '-b', 'open');
  repository.write({ 'openapi.yaml': shopYaml({ orders: 'anonymous' }) });
  return repository;
}

const run = ({ directory }: GitRepository, ...words: string[]) => runCli([...words, ...DAY], { cwd: directory });
const read = ({ directory }: GitRepository, file = FILE) => readFileSync(join(directory, file), 'utf8');
const commands = (text: string) =>
  [...text.matchAll(/to accept: openapi-posture (waive .+)/g)].map(([, words]) => words?.split(' ') ?? []);

describe('waive', () => {
  it('with the commands that check prints, makes check pass', () => {
    const repository = openedShop();
    const before = run(repository, 'check');
    expect(before.exitCode).toBe(1);
    const printed = commands(before.stdout);
    expect(printed.length).toBeGreaterThan(0);
    for (const words of printed) expect(run(repository, ...words, ...WHY)).toMatchObject({ exitCode: 0, stderr: '' });
    const after = run(repository, 'check');
    expect(after.exitCode).toBe(0);
    expect(after.stdout).toContain('Waived until 2025-09-13 by shop-team (accepted-risk)');
    const sarif = JSON.parse(run(repository, 'check', '--format', 'sarif').stdout);
    expect(sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).not.toContain(
      'read-without-authentication',
    );
  });

  it('writes the finding in words beside its fingerprint', () => {
    const repository = openedShop();
    const [fingerprint] = JSON.parse(run(repository, 'check', '--format', 'json').stdout).verdict.reasons[0].findings;
    expect(run(repository, 'waive', fingerprint.slice(0, 10), ...WHY).stdout).toContain('Waived until 2025-09-13');
    expect(read(repository)).toContain(
      `waivers:
  - rule: read-without-authentication
    fingerprint: "${fingerprint}"
    finding:
      operation: GET /orders/{orderId}
      file: openapi.yaml
      message: `.replaceAll('"', /[a-f]/.test(fingerprint) && !/^\d+e\d+$/.test(fingerprint) ? '' : '"'),
    );
    expect(read(repository)).toContain(`    up-to: high
    category: accepted-risk
    owner: shop-team
    reason: 'Open data: "free" # for all'
    created: 2025-06-15
    expires: 2025-09-13
`);
  });

  it('keeps comments, blank lines and other entries as they are', () => {
    const own = `# Ask #shop before you add to this.

waivers:
  # Agreed in May.
  - rule: string-without-limit # as everywhere
    path: "/legacy/**"
    category: fix-planned
    owner: 'legacy team'
    reason: >-
      Goes away
      in June.
    created: 2025-06-01
    expires: 2025-06-30
`;
    const repository = openedShop({ [ROOT_FILE]: own });
    const added = run(repository, 'waive', 'read-without-authentication', '--path', '/orders/*', ...WHY);
    expect(added).toMatchObject({ exitCode: 0, stderr: '' });
    const text = read(repository, ROOT_FILE);
    expect(text.startsWith(own)).toBe(true);
    expect(text.slice(own.length)).toMatch(/^ {2}- rule: read-without-authentication\n {4}path: \/orders\/\*\n/);
  });

  it('removes what is spent or covers nothing, and says what', () => {
    const entry = (rule: string, comment: string) =>
      `  # ${comment}\n  - { rule: ${rule}, path: /orders/*, category: accepted-risk, owner: shop-team, reason: r, created: 2025-06-01, expires: 2025-08-01 }\n`;
    const file = `waivers:\n${entry('trace-method', 'one')}${entry('read-without-authentication', 'two')}${entry('scope-weakened', 'three')}`;
    const repository = openedShop({ [FILE]: file });
    expect(run(repository, 'waive', '--prune').stdout).toBe(
      `Removed the waiver of shop-team for trace-method: covers nothing.\nRemoved the waiver of shop-team for scope-weakened: spent.\nWrote ${FILE}.\n`,
    );
    expect(read(repository)).toContain('read-without-authentication');
    expect(read(repository)).not.toMatch(/trace-method|scope-weakened/);
    expect(run(repository, 'waive', '--prune').stdout).toBe('Every waiver is needed; nothing was changed.\n');
  });
});

describe('waive refuses', () => {
  const refused = (...words: string[]) => {
    const repository = openedShop();
    const { exitCode, stderr } = run(repository, 'waive', ...words);
    expect(exitCode).toBe(2);
    expect(() => read(repository)).toThrow();
    return stderr;
  };

  it('a decision without an owner or a reason', () => {
    expect(refused('read-without-authentication', '--path', '/x', '--owner', 'me')).toContain(
      '--category, --reason are missing',
    );
  });

  it('a rule everywhere', () => {
    expect(refused('read-without-authentication', ...WHY)).toContain('Nothing says which findings');
  });

  it('unknown rules and fingerprints', () => {
    expect(refused('read-without-authentification', '--path', '/x', ...WHY)).toContain('Did you mean');
    expect(refused('0123456789ab', ...WHY)).toContain('No finding of this comparison');
  });

  it('more days than the policy allows, and days that are over', () => {
    const rule = ['read-without-authentication', '--path', '/orders/*', ...WHY];
    expect(refused(...rule, '--expires', '2026-01-01')).toContain('on 2025-09-13');
    expect(refused(...rule, '--expires', '2025-06-14')).toContain('is over already');
  });

  it('to touch a file that it does not understand', () => {
    const repository = openedShop();
    mkdirSync(join(repository.directory, '.github'), { recursive: true });
    writeFileSync(join(repository.directory, FILE), 'waivers: [1]\n');
    const { exitCode, stderr } = run(repository, 'waive', 'trace-method', '--path', '/x', ...WHY);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`${FILE}:1:11: "waivers[0]" must be a mapping, not 1.`);
    expect(read(repository)).toBe('waivers: [1]\n');
  });
});

describe('lint', () => {
  it('leaves out what is waived, in what it shows and in how it ends', () => {
    const repository = openedShop();
    for (const words of commands(run(repository, 'check').stdout)) run(repository, ...words, ...WHY);
    const linted = run(repository, 'lint', 'openapi.yaml', '--fail-on', 'high');
    expect(linted.exitCode).toBe(0);
    expect(linted.stdout).toMatch(/Waived: \d findings?\./);
    const { findings } = run(repository, 'lint', 'openapi.yaml', '--format', 'json').json();
    expect(findings.filter(({ waiver }: { waiver: unknown }) => waiver !== null).length).toBeGreaterThan(0);
  });
});
