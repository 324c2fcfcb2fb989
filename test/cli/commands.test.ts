/** The built command line: what each command answers, and with which exit code. */
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/git-repository.ts';
import { type Answer, runCli } from '../support/run-cli.ts';
import { shopYaml } from '../support/shop.ts';

let folder = '';

beforeAll(() => {
  folder = temporaryFolder();
  writeFileSync(join(folder, 'old.yaml'), shopYaml());
  writeFileSync(join(folder, 'new.yaml'), shopYaml({ orders: 'anonymous' }));
  writeFileSync(join(folder, 'broken.yaml'), 'openapi: 3.1.0\ninfo: [\n');
  mkdirSync(join(folder, 'apis'));
  writeFileSync(join(folder, 'apis', 'shop.yaml'), shopYaml());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: string[]) => runCli(words, { cwd: folder });

describe('usage', () => {
  it('without a command shows help and exits with 2', () => {
    expect(run().exitCode).toBe(2);
    expect(run('--help')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(run('check', '--help').stdout).toContain('--fail-on');
  });

  it.each([
    [['chekc'], 'Did you mean "check"?'],
    [['check', 'extra'], '"check" takes no operand'],
    [['lint'], '"lint" takes files'],
    [['diff', 'old.yaml'], 'two operands'],
    [['lint', 'nowhere.yaml'], 'There is no file or folder "nowhere.yaml"'],
    [['score', 'old.yaml', '--format', 'sarif'], 'Allowed: text, json'],
    [['explain', 'sensitive-field-expose'], 'Did you mean "sensitive-field-exposed"?'],
    [['lint', 'old.yaml', '--config', 'nowhere.yml'], 'no configuration file "nowhere.yml"'],
    [['lint', 'old.yaml', '--pack', 'builtin:recomended'], 'recommended'],
    [['check'], 'no git repository'],
    [['check', '--base-path', 'old.yaml'], '--head-path'],
    [['check', '--base-path', 'old.yaml', '--head-path', 'apis'], 'two files or two folders'],
  ])('%j exits with 2 and says what to do', (words, says) => {
    const { exitCode, stdout, stderr } = run(...words);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('lint', () => {
  it('lists findings of a file and exits with 0 whatever they are', () => {
    const { exitCode, stdout } = run('lint', 'new.yaml', '--as-of', '2026-01-01');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('GET /orders/{orderId}');
    expect(stdout).toMatch(/\d+ findings? \(/);
  });

  it('fails only when --fail-on is given and met', () => {
    expect(run('lint', 'new.yaml', '--fail-on', 'medium').exitCode).toBe(1);
    expect(run('lint', 'new.yaml', '--fail-on', 'none').exitCode).toBe(0);
  });

  it('never answers 0 for a document that could not be read', () => {
    expect(run('lint', 'broken.yaml', '--fail-on', 'critical').exitCode).toBe(2);
    expect(run('lint', 'broken.yaml').exitCode).toBe(2);
  });

  it('reads folders, and names files from the working directory on', () => {
    const report = run('lint', 'apis', 'new.yaml', '--format', 'json');
    expect(report.stderr).toContain('do not lie in the same tree');
    const rooted = run('lint', 'apis', 'new.yaml', '--root', '.', '--format', 'json').json();
    expect(rooted.schemaVersion).toBe(1);
    expect(new Set(rooted.findings.map((finding: Answer) => finding.location.file))).toContain('new.yaml');
  });

  it.each(['json', 'sarif'])('writes %s that can be parsed', (format) => {
    expect(run('lint', 'new.yaml', '--format', format).json()).toBeTypeOf('object');
  });

  it('validates against the schemas of the specification on request', () => {
    writeFileSync(join(folder, 'invalid.yaml'), shopYaml().replace('operationId: getOrder', 'operationId: [1]'));
    const codes = (...words: string[]) =>
      run('lint', 'invalid.yaml', '--format', 'json', ...words)
        .json()
        .problems.map(({ code }: Answer) => code);
    expect(codes()).not.toContain('invalid-structure');
    const { problems } = run('lint', 'invalid.yaml', '--format', 'json', '--validate', 'always').json();
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'invalid-structure', location: expect.objectContaining({ line: 12 }) }),
    );
  });
});

describe('score', () => {
  it('gives a reason for every point', () => {
    const { apis } = run('score', 'new.yaml', '--format', 'json').json();
    for (const { score, contributions } of apis[0].operations)
      expect(contributions.reduce((sum: number, { points }: Answer) => sum + points, 0)).toBeCloseTo(score, 6);
  });
});

describe('diff', () => {
  it('lists changes between two files, and fails only on request', () => {
    const plain = run('diff', 'old.yaml', 'new.yaml');
    expect(plain.exitCode).toBe(0);
    expect(plain.stdout).toContain('GET /orders/{orderId}');
    expect(run('diff', 'old.yaml', 'new.yaml', '--fail-on', 'high').exitCode).toBe(1);
    expect(run('diff', 'new.yaml', 'old.yaml', '--fail-on', 'high').exitCode).toBe(0);
    expect(run('diff', 'new.yaml', 'old.yaml', '--fail-on-breaking').exitCode).toBe(1);
  });

  it('finds no change between a file and itself', () => {
    expect(run('diff', 'old.yaml', 'old.yaml', '--format', 'json').json().changes).toEqual([]);
  });

  it('writes SARIF with base as related places, and tells each change by operation on request', () => {
    const twice = (text: string) =>
      text.replace(
        /( {2}\/orders[\s\S]*)(components:)/,
        (_, path: string, rest: string) =>
          path + path.replace('/orders/', '/returns/').replace('getOrder', 'getReturn') + rest,
      );
    writeFileSync(join(folder, 'shared.yaml'), twice(shopYaml()));
    writeFileSync(join(folder, 'loosened.yaml'), twice(shopYaml({ noteLength: 900 })));
    const log = run('diff', 'shared.yaml', 'loosened.yaml', '--format', 'sarif').json();
    const results: Answer[] = log.runs[0].results;
    const placed = (place: Answer) => place.physicalLocation.artifactLocation.uriBaseId === 'BASE';
    expect(results.some(({ locations, relatedLocations }) => placed((relatedLocations ?? locations)[0]))).toBe(true);
    const once = run('diff', 'shared.yaml', 'loosened.yaml', '--format', 'json').json().changes;
    const each = run('diff', 'shared.yaml', 'loosened.yaml', '--format', 'json', '--per-operation').json().changes;
    expect(once.map(({ reachedBy }: Answer) => reachedBy.length)).toEqual([2]);
    expect(each.map(({ operation, reachedBy }: Answer) => [operation.path, reachedBy.length])).toEqual([
      ['/orders/{orderId}', 1],
      ['/returns/{orderId}', 1],
    ]);
  });

  it('compares two folders by the names inside', () => {
    mkdirSync(join(folder, 'next'), { recursive: true });
    writeFileSync(join(folder, 'next', 'shop.yaml'), shopYaml({ orders: 'anonymous' }));
    const { changes } = run('diff', 'apis', 'next', '--format', 'json').json();
    expect(changes[0].head.file).toBe('shop.yaml');
    expect(changes.some(({ posture }: Answer) => posture === 'worse')).toBe(true);
  });
});

describe('rules and explain', () => {
  it('list what runs, and explain each of it', () => {
    const { rules } = run('rules', '--format', 'json').json();
    expect(rules.length).toBeGreaterThan(20);
    const { id } = rules[0];
    expect(run('explain', id).stdout).toContain('What to do:');
    expect(run('explain', id, '--format', 'json').json().rule.id).toBe(id);
  });
});

describe('an answer', () => {
  it('goes to a file, with the text report beside it', () => {
    const { exitCode, stdout } = run('lint', 'new.yaml', '--format', 'json', '--output', 'out/report.json');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/finding/);
    expect(JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8')).schemaVersion).toBe(1);
  });

  it('is never written through a link or outside', () => {
    symlinkSync(join(folder, 'old.yaml'), join(folder, 'link.json'));
    for (const output of ['link.json', '/etc/openapi-posture.json']) {
      const { exitCode, stderr } = run('lint', 'new.yaml', '--output', output);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('is not written');
    }
    expect(existsSync('/etc/openapi-posture.json')).toBe(false);
  });

  it('is the same bytes every time', () => {
    const [one, two] = [1, 2].map(() => run('lint', 'new.yaml', '--format', 'json', '--as-of', '2026-01-01').stdout);
    expect(one).toBe(two);
  });

  it('has no colour unless it is asked for', () => {
    expect(run('lint', 'new.yaml').stdout).not.toContain('\u001b');
    expect(run('lint', 'new.yaml', '--color', 'always').stdout).toContain('\u001b[');
    run('lint', 'new.yaml', '--color', 'always', '--output', 'plain.txt');
    expect(readFileSync(join(folder, 'plain.txt'), 'utf8')).not.toContain('\u001b');
    expect(run('lint', 'new.yaml', '--color', 'never').stdout).not.toContain('\u001b');
  });
});
