/** What must hold for the files of the repository itself: workflows, documents, bundles, what is committed. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: 1 << 26,
});
const tracked = [...new Set(listed.split('\0'))].filter((file) => file !== '' && existsSync(join(ROOT, file))).sort();
const manifest = JSON.parse(read('package.json')) as {
  name: string;
  version: string;
  scripts: Record<string, string>;
  files: string[];
  bin: Record<string, string>;
};

/** What an entry point may cost before it does anything; everything heavier is loaded when it is needed. */
const ENTRY_LIMIT_BYTES = 900_000;

describe('what is committed', () => {
  it('names no registry in the lock file', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved":/);
  });

  it('holds no path of a machine', () => {
    const path =
      /(?:\/home\/(?!runner\/|me\/)[a-z][\w-]*\/|\/Users\/[A-Za-z][\w-]*\/|\/root\/[\w.]|\/work\/(?:main|shared)\b|[A-Z]:\\Users\\)/;
    expect(tracked.filter((file) => file !== 'test/repository.test.ts' && path.test(read(file)))).toEqual([]);
  });

  it('holds no credential', () => {
    const credential =
      /gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}|npm_[A-Za-z0-9]{36}|\bAKIA(?!IOSFODNN7EXAMPLE)[0-9A-Z]{16}\b|-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\s+[A-Za-z0-9+/]{40}/;
    expect(tracked.filter((file) => credential.test(read(file)))).toEqual([]);
  });

  it('includes everything the package promises', () => {
    for (const file of [
      'LICENSE',
      'SECURITY.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      'README.md',
      'action.yml',
      'dist/package.json',
      ...Object.values(manifest.bin),
      ...manifest.files,
    ]) {
      expect(
        tracked.some((entry) => entry === file || entry.startsWith(`${file}/`)),
        file,
      ).toBe(true);
    }
    expect(read('CHANGELOG.md')).toMatch(/^## \[(?:Unreleased|\d)/m);
  });
});

describe('dist', () => {
  for (const name of ['cli', 'action']) {
    it(`starts ${name} without its heavy parts`, () => {
      const entry = join(ROOT, 'dist', name, 'index.js');
      expect(statSync(entry).size).toBeLessThan(ENTRY_LIMIT_BYTES);
      // Marks of packages that must stay in chunks of their own.
      for (const heavy of [
        'swagger-parser',
        'node_modules/undici',
        'node_modules/@octokit',
        'node_modules/yaml/',
        'spectral',
      ])
        expect(readFileSync(entry, 'utf8').includes(`CONCATENATED MODULE: ./${heavy}`)).toBe(false);
    });

    it(`carries the licence of every package that ${name} contains`, () => {
      const licences = read(`dist/${name}/licenses.txt`);
      for (const package_ of ['js-yaml', 'picomatch']) expect(licences).toMatch(new RegExp(`^${package_}@\\d`, 'm'));
    });
  }

  it('is bundled as what it says it is', () => {
    expect(JSON.parse(read('dist/package.json'))).toEqual({ type: 'module' });
  });
});

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly steps: readonly Step[];
        readonly permissions?: Readonly<Record<string, string>>;
        readonly 'timeout-minutes'?: number;
      }
    >
  >;
}

describe('the workflows', () => {
  const ours = tracked.filter((file) => /^\.github\/workflows\/.*\.yml$/.test(file));
  const examples = tracked.filter((file) => /^examples\/workflows\/.*\.yml$/.test(file));

  for (const file of ours) {
    const text = read(file);
    const workflow = load(text) as Workflow;
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

    it(`${file} pins every action by commit, with its version`, () => {
      const uses = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
      expect(uses.length).toBeGreaterThan(0);
      expect(
        uses.filter(
          (line) => !/uses: \.\/$/.test(line) && !/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line),
        ),
      ).toEqual([]);
    });

    it(`${file} grants nothing by default and explains what it grants`, () => {
      expect(workflow.permissions).toEqual({});
      expect(workflow.concurrency).toBeDefined();
      const granted = text.split('\n').filter((line) => /^ {6}[a-z-]+: (?:read|write)\b/.test(line));
      expect(granted.length).toBe(
        Object.values(workflow.jobs).flatMap((job) => Object.keys(job.permissions ?? {})).length,
      );
      expect(granted.filter((line) => !/ # \w/.test(line))).toEqual([]);
    });

    it(`${file} leaves no token behind and ends`, () => {
      for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
        expect(step.with?.['persist-credentials']).toBe(false);
      for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
    });

    it(`${file} puts no expression into a script`, () => {
      expect(text.match(/^\s*(?:- )?run:[^\n]*\$\{\{/m)).toBeNull();
      expect(text).not.toMatch(/pull_request_target|workflow_run/);
    });
  }

  it('use one commit for each action', () => {
    const pins = new Map<string, Set<string>>();
    for (const file of [...ours, ...examples]) {
      for (const [, action = '', commit = ''] of read(file).matchAll(
        /uses: ([\w.-]+\/[\w.-]+)[\w./-]*@([0-9a-f]{40})/g,
      ))
        pins.set(action, (pins.get(action) ?? new Set()).add(commit));
    }
    expect([...pins].filter(([, commits]) => commits.size > 1).map(([action]) => action)).toEqual([]);
  });

  it('give our action only inputs that it declares', () => {
    const action = load(read('action.yml')) as { inputs: Record<string, unknown>; outputs: Record<string, unknown> };
    expect(examples.length).toBeGreaterThan(0);
    for (const file of [...ours, ...examples]) {
      const steps = Object.values((load(read(file)) as Workflow).jobs).flatMap((job) => job.steps);
      const own = steps.filter(
        ({ uses }) => uses === './' || uses?.startsWith('openapi-posture/openapi-posture@') === true,
      );
      for (const step of own)
        expect(Object.keys(action.inputs), file).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
      for (const [, output = ''] of read(file).matchAll(/steps\.posture\.outputs\.([\w-]+)/g))
        expect(Object.keys(action.outputs), file).toContain(output);
    }
  });
});

describe('the documents', () => {
  const documents = tracked.filter((file) => /^(?:[A-Z]+\.md|docs\/[\w-]+\.md|examples\/.*\.md)$/.test(file));

  it('link to files and headings that exist', () => {
    const broken = documents.flatMap((file) =>
      [...read(file).matchAll(/\]\((?!https?:|mailto:)([^)\s]*)\)/g)].flatMap(([, link = '']) => {
        const [path = '', heading] = link.split('#');
        const target = path === '' ? file : join(dirname(file), path);
        if (!existsSync(join(ROOT, target))) return [`${file}: ${link}`];
        if (heading === undefined || !target.endsWith('.md')) return [];
        return headingsOf(read(target)).includes(heading) ? [] : [`${file}: ${link}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('name only scripts and commands that exist', () => {
    const help = execFileSync(process.execPath, [join(ROOT, 'dist', 'cli', 'index.js'), '--help'], {
      encoding: 'utf8',
    });
    for (const file of documents) {
      const text = read(file);
      for (const [, script = ''] of text.matchAll(/npm run ([\w-]+)/g))
        expect(Object.keys(manifest.scripts), file).toContain(script);
      for (const [, command = ''] of text.matchAll(/(?:dist\/cli\/index\.js|npx openapi-posture) ([a-z]+)/g))
        expect(help, file).toMatch(new RegExp(`^\\s+${command}\\b`, 'm'));
      for (const [, script = ''] of text.matchAll(/node ((?:scripts|bench)\/[\w-]+\.mjs)/g))
        expect(tracked, file).toContain(script);
    }
  });

  it('list every input and output of the action, and no others', () => {
    const action = load(read('action.yml')) as { inputs: Record<string, unknown>; outputs: Record<string, unknown> };
    const names = (heading: string): readonly string[] => {
      const section =
        read('README.md')
          .split(/^## /m)
          .find((text) => text.startsWith(`${heading}\n`)) ?? '';
      return [...section.matchAll(/^\| `([\w-]+)` \|/gm)].map((match) => match[1] ?? '').sort();
    };
    expect(names('Inputs')).toEqual(Object.keys(action.inputs).sort());
    expect(names('Outputs')).toEqual(Object.keys(action.outputs).sort());
  });

  it('promise in README.md what CI runs', () => {
    expect(read('README.md')).toContain('npm ci && npm test');
    expect(read('.ci/run')).toContain('npm ci && npm test');
    expect(read('README.md')).toContain('node dist/cli/index.js demo');
  });

  it('explain every code of an error or a problem', () => {
    const documented = [...read('docs/troubleshooting.md').matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(
      (match) => match[1] ?? '',
    );
    const used = codesInSource();
    expect(used.filter((code) => !documented.includes(code))).toEqual([]);
    expect(documented.filter((code) => !used.includes(code))).toEqual([]);
    expect(documented).toEqual([...new Set(documented)]);
  });
});

/** Codes of UserError and Problem. Notes of the comparison and reasons of the gate have codes of their own, explained elsewhere. */
function codesInSource(): readonly string[] {
  const sources = tracked.filter(
    (file) =>
      /^src\/.*\.ts$/.test(file) &&
      !/^src\/(?:compare(?!\/diff\/versions\/find-renderings)|judge\/gate(?!\/waivers)|report|dev|model|inspect\/lint\/grammar)\//.test(
        file,
      ),
  );
  const patterns = [
    /new UserError\(\s*'([a-z0-9-]+)'/g,
    /\bcode: '([a-z0-9-]+)'/g,
    /\bcode: [^,\n]*\? '([a-z0-9-]+)' : '([a-z0-9-]+)'/g,
    /\bfaulty\(\s*'[^']+',\s*'([a-z0-9-]+)'/g,
    /\b(?:other|stop|problem|fault|failed|refuse)\(\s*'([a-z0-9-]+)'/g,
  ];
  const refusals = [
    ...(/type FileRefusal = ([^;]*);/.exec(read('src/model/source-file.ts'))?.[1] ?? '').matchAll(/'([a-z-]+)'/g),
  ].map((match) => match[1] ?? '');
  const codes = sources.flatMap((file) =>
    patterns.flatMap((pattern) => [...read(file).matchAll(pattern)].flatMap((match) => match.slice(1))),
  );
  return [...new Set([...codes, ...refusals])].sort();
}

function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[`*]/g, '')
      .replace(/[^\w\- ]/g, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}
