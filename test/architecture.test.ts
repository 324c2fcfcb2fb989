/** The architecture of docs/architecture.md as an executable table: who may import whom, and who may touch the world. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Layer {
  /** Folder or file below src/. */
  readonly path: string;
  readonly mayImport: readonly string[];
  readonly packages: readonly string[];
  readonly why: string;
}

const LANGUAGE = ['model', 'errors.ts', 'knowledge'];
const PURE_PACKAGES = ['js-yaml', 'picomatch', 'node:crypto', 'node:buffer'];

const stage = (path: string, why: string): Layer => ({ path, mayImport: LANGUAGE, packages: PURE_PACKAGES, why });

/** More specific paths come first. */
const LAYERS: readonly Layer[] = [
  {
    path: 'model',
    mayImport: [],
    packages: [],
    why: 'The shared language depends on nobody, so that everybody can speak it.',
  },
  { path: 'errors.ts', mayImport: [], packages: [], why: 'Anybody may throw it.' },
  {
    path: 'knowledge',
    mayImport: ['model', 'errors.ts'],
    packages: PURE_PACKAGES,
    why: 'Facts about OpenAPI that several stages need; it knows no stage.',
  },
  stage('inspect/spec', 'Knows bytes and syntax; never what an operation is.'),
  stage('inspect/api', 'Knows the meaning of a document; never how it was read.'),
  stage('inspect/lint', 'Finds facts in one revision; never compares and never judges.'),
  stage('inspect/controls', 'Says what is known of each control; never judges.'),
  stage('compare/diff', 'Says how two APIs differ; never how bad that is for the gate.'),
  stage('compare/drift', 'Says how declared and observed differ; never how bad that is.'),
  stage('judge/rules', 'Holds what we look for; never looks for it.'),
  stage('judge/configuration', 'Reads what the user wants; never applies it.'),
  stage('judge/findings', 'Joins facts with rules; never touches syntax.'),
  stage('judge/drift', 'Says in words what drifted; never looks for it.'),
  stage('judge/risk', 'Reads findings; never makes one.'),
  stage('judge/gate', 'Reads findings and scores; never makes either.'),
  {
    path: 'report/safe-text',
    mayImport: ['model'],
    packages: [],
    why: 'Escapes text for each channel; the only way spec text reaches an output.',
  },
  {
    path: 'report/wording',
    // Findings are worded before any format is known, and name operations as every format does.
    mayImport: ['model', 'report/safe-text', 'knowledge/operation-name.ts'],
    packages: [],
    why: 'Sentences that several formats share.',
  },
  {
    path: 'report/view',
    mayImport: ['model', 'report/safe-text', 'report/wording', 'report/view.ts'],
    packages: [],
    why: 'Groups, sorts and cuts once for every format.',
  },
  {
    path: 'report/view.ts',
    mayImport: ['model', 'report/safe-text', 'report/wording', 'report/view'],
    packages: [],
    why: 'The front door of the view.',
  },
  {
    path: 'report/page',
    mayImport: [],
    packages: [],
    why: 'Runs in the browser of whoever reads the HTML report; it knows the page and nothing else.',
  },
  {
    path: 'report/render/html',
    mayImport: ['model', 'report/safe-text', 'report/wording', 'report/view', 'report/view.ts', 'report/render/html'],
    packages: ['preact'],
    why: 'The parts of the page.',
  },
  {
    path: 'report/render/html.tsx',
    mayImport: ['model', 'report/safe-text', 'report/wording', 'report/view', 'report/view.ts', 'report/render/html'],
    packages: ['node:crypto', 'preact-render-to-string'],
    why: 'Makes the page of its parts. Nobody imports it but by import(): its library is for those who ask for a page.',
  },
  {
    path: 'report/render',
    mayImport: ['model', 'errors.ts', 'report/safe-text', 'report/wording', 'report/view', 'report/view.ts'],
    packages: ['node:crypto'],
    why: 'Turns a report into text or an object; never sends it anywhere.',
  },
  {
    path: 'report/deliver',
    mayImport: [
      'model',
      'errors.ts',
      'io',
      'report/safe-text',
      'report/wording',
      'report/view',
      'report/view.ts',
      'report/render',
    ],
    packages: ['node:crypto', 'node:zlib'],
    why: 'Sends what was rendered; one destination per file.',
  },
  {
    path: 'assess-drift.ts',
    mayImport: [...LANGUAGE, 'compare/drift', 'judge/drift'],
    packages: [],
    why: 'The part of the story about drift.',
  },
  {
    path: 'assess.ts',
    mayImport: [...LANGUAGE, 'inspect', 'compare', 'judge', 'assess-drift.ts'],
    packages: [],
    why: 'The story: stages only, no edge, no format.',
  },
  {
    path: 'io',
    mayImport: ['model', 'errors.ts'],
    packages: ['node:*', '@actions/github', 'tar'],
    why: 'The only code that meets git, disk and network; it knows no stage.',
  },
  { path: 'options', mayImport: LANGUAGE, packages: [], why: 'The options of single commands.' },
  {
    path: 'options.ts',
    mayImport: [...LANGUAGE, 'options'],
    packages: [],
    why: 'Every option once; the command line, action.yml and the docs derive from it.',
  },
  {
    path: 'spectral',
    mayImport: [...LANGUAGE, 'inspect/spec'],
    packages: ['*'],
    why: 'A program of its own, which runs code of others: it parses as we do and knows nothing else.',
  },
  { path: 'dev', mayImport: ['*'], packages: ['*'], why: 'Generators for contributors; nothing imports them.' },
  { path: 'cli', mayImport: ['*'], packages: ['*'], why: 'An edge: reads arguments, calls the story, delivers.' },
  { path: 'action', mayImport: ['*'], packages: ['*'], why: 'An edge: reads inputs, calls the story, delivers.' },
];

/** Breaches that are right. Each says why; an entry that nothing needs fails. */
const EXCEPTIONS: readonly { readonly from: string; readonly to: string; readonly why: string }[] = [];

/** What only these may use: everybody else is given text, trees, the date and options as arguments. */
const EDGES = ['io', 'cli', 'action', 'dev', 'spectral'];
const WORLD = [
  { pattern: /\bprocess\.(?:env|argv|cwd|exit|stdout|stderr|hrtime)\b/, name: 'process' },
  { pattern: /\bDate\.now\b|\bnew Date\(\)/, name: 'the clock' },
  { pattern: /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/, name: 'chance' },
  { pattern: /\bconsole\./, name: 'console' },
  {
    pattern: /'node:(?:fs|fs\/promises|child_process|net|http|https|os|worker_threads)'/,
    name: 'disk, processes or network',
  },
  { pattern: /\bfetch\(/, name: 'network' },
  { pattern: /\blocaleCompare\b/, name: 'the locale' },
  { pattern: /\beval\(|\bnew Function\b/, name: 'code from text' },
];

/** Programs that the build bundles. */
// The script of the HTML report becomes a text that html.tsx puts into the page (src/dev/compile-page.ts).
const ENTRY_POINTS = ['cli/index.ts', 'action/index.ts', 'spectral/index.ts', 'report/page/page.ts'];

const MAXIMUM_LINES = 400;

const SOURCE = join(import.meta.dirname, '..', 'src');
const files = new Map(
  readdirSync(SOURCE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(SOURCE, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .map((file) => [file, readFileSync(join(SOURCE, file), 'utf8')] as const),
);
const imports = new Map([...files].map(([file, text]) => [file, importsOf(file, text)] as const));

describe('the layers', () => {
  it('place every file', () => {
    expect([...files.keys()].filter((file) => layerOf(file) === undefined)).toEqual([]);
  });

  it('are imported downwards only', () => {
    const breaches = [...imports].flatMap(([file, { local }]) =>
      local
        .filter((target) => !mayImport(file, target) && !isExcepted(file, target))
        .map((target) => `${file} imports ${target}; ${layerOf(file)?.why}`),
    );
    expect(breaches).toEqual([]);
  });

  it('use only the packages that are theirs', () => {
    const breaches = [...imports].flatMap(([file, { packages }]) =>
      packages
        .filter((name) => !mayUse(file, name) && !isExcepted(file, name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(breaches).toEqual([]);
  });

  it('list no exception that nothing needs', () => {
    const needless = EXCEPTIONS.filter(({ from, to }) => {
      const used = imports.get(from);
      return (
        used === undefined ||
        ![...used.local, ...used.packages].some((target) => isBelow(target, to) && !mayImport(from, target))
      );
    });
    expect(needless).toEqual([]);
  });
});

describe('the world outside', () => {
  it('is touched at the edges only', () => {
    const inside = [...files].filter(([file]) => !EDGES.some((edge) => isBelow(file, edge)));
    const breaches = inside.flatMap(([file, text]) =>
      WORLD.filter(({ pattern }) => pattern.test(withoutComments(text))).map(({ name }) => `${file} touches ${name}`),
    );
    expect(breaches).toEqual([]);
  });

  it('is never asked for code or for the locale, edges included', () => {
    const everywhere = WORLD.filter(({ name }) => name === 'code from text' || name === 'the locale');
    const breaches = [...files].flatMap(([file, text]) =>
      everywhere.filter(({ pattern }) => pattern.test(withoutComments(text))).map(({ name }) => `${file} uses ${name}`),
    );
    expect(breaches).toEqual([]);
  });
});

describe('the files', () => {
  it('import each other without a cycle', () => {
    expect(findCycle()).toEqual([]);
  });

  it('load the library of the HTML report for those who ask for one', () => {
    const loaders = [...files]
      .filter(([, text]) => /^import [^;]*render\/html\.tsx'/m.test(text))
      .map(([file]) => file);
    expect(loaders).toEqual([]);
  });

  it('are each reached from an entry point', () => {
    const entryPoints = [...files.keys()].filter((file) => ENTRY_POINTS.includes(file) || isBelow(file, 'dev'));
    const reached = new Set<string>();
    const pending = [...entryPoints];
    for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
      if (reached.has(file)) continue;
      reached.add(file);
      pending.push(...(imports.get(file)?.local ?? []));
    }
    expect([...files.keys()].filter((file) => !reached.has(file))).toEqual([]);
  });

  it('never import what is for contributors', () => {
    const breaches = [...imports].flatMap(([file, { local }]) =>
      local
        .filter((target) => isBelow(target, 'dev') && !isBelow(file, 'dev'))
        .map((target) => `${file} imports ${target}`),
    );
    expect(breaches).toEqual([]);
  });

  it('import only files that exist', () => {
    const missing = [...imports].flatMap(([file, { local }]) =>
      local.filter((target) => !files.has(target)).map((target) => `${file} imports ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it(`stay below ${MAXIMUM_LINES} lines and open with a comment`, () => {
    const written = [...files].filter(([file]) => !file.endsWith('.generated.ts'));
    expect(written.filter(([, text]) => text.split('\n').length > MAXIMUM_LINES).map(([file]) => file)).toEqual([]);
    const commented = written.filter(([file]) => !isBelow(file, 'model'));
    expect(
      commented.filter(([, text]) => !/^(?:#![^\n]*\n)?(?:import [^;]*;\s*)*\/\*\*/.test(text)).map(([file]) => file),
    ).toEqual([]);
  });
});

interface Imports {
  readonly local: readonly string[];
  readonly packages: readonly string[];
}

function importsOf(file: string, text: string): Imports {
  // Generators hold the imports of what they write inside template literals.
  const code = isBelow(file, 'dev') ? withoutComments(text).replace(/`[^`]*`/g, '``') : withoutComments(text);
  const found = [
    ...code.matchAll(/^(?:import|export)\s(?:[^'"`;]*?\sfrom\s+)?'([^'\n]+)'/gm),
    ...code.matchAll(/\bimport\('([^'\n]+)'\)/g),
  ].map((match) => match[1] ?? '');
  const local = found
    .filter((target) => target.startsWith('.'))
    .map((target) => join(file, '..', target).replaceAll('\\', '/'));
  return { local, packages: found.filter((target) => !target.startsWith('.')) };
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function layerOf(file: string): Layer | undefined {
  return LAYERS.find(({ path }) => isBelow(file, path));
}

function isBelow(file: string, path: string): boolean {
  return file === path || file.startsWith(`${path}/`);
}

function mayImport(file: string, target: string): boolean {
  const layer = layerOf(file);
  if (layer === undefined) return false;
  return isBelow(target, layer.path) || layer.mayImport.some((path) => path === '*' || isBelow(target, path));
}

function mayUse(file: string, name: string): boolean {
  const allowed = layerOf(file)?.packages ?? [];
  return allowed.some((entry) => entry === '*' || entry === name || (entry === 'node:*' && name.startsWith('node:')));
}

function isExcepted(file: string, target: string): boolean {
  return EXCEPTIONS.some(({ from, to }) => from === file && isBelow(target, to));
}

/** The files of one cycle, or none. */
function findCycle(): readonly string[] {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const target of imports.get(file)?.local ?? []) {
      const cycle = visit(target, [...trail, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of files.keys()) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
