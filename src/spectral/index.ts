/**
 * The process that runs a Spectral ruleset. It gets everything on standard input and answers on standard output; started with
 * an empty environment, without rights to files, other processes or addons where Node can withhold them.
 */
import { Ruleset } from '@stoplight/spectral-core';
import type { FileSet, SourceFile } from '../model/source-file.ts';
import type { SpectralAnswer, SpectralFailure, SpectralRequest, SpectralResult } from '../model/spectral.ts';
import { describeError } from './describe-error.ts';
import { loadRuleset, RulesetFault } from './load-ruleset.ts';
import { parseText } from './parse-text.ts';
import { runRuleset } from './run-ruleset.ts';
import { takeAway } from './take-away.ts';

takeAway();

/** Nothing that a ruleset prints may be taken for the answer. */
const answer = process.stdout.write.bind(process.stdout);
process.stdout.write = () => true;
process.stderr.write = () => true;

let text = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (part: string) => {
  text += part;
});
process.stdin.on('end', () => {
  run(JSON.parse(text) as SpectralRequest).then(
    (result) => answer(JSON.stringify(result), () => process.exit(0)),
    (error: unknown) => answer(JSON.stringify(failure(error)), () => process.exit(0)),
  );
});

function failure(error: unknown): SpectralAnswer {
  const message = error instanceof RulesetFault ? error.message : `The ruleset cannot be used: ${describeError(error)}`;
  return { rules: [], documents: [], failures: [{ rule: null, message }] };
}

async function run(request: SpectralRequest): Promise<SpectralAnswer> {
  const started = performance.now();
  const definition = await loadRuleset(request);
  const base = request.folder === '' ? '' : `/${request.folder}`;
  const ruleset = new Ruleset(definition as never, {
    severity: 'recommended',
    source: `${base}/${request.entry.replace(/^spectral:/, '')}`,
  });
  const trees = request.trees.map(openTree);
  const failed = new Map<string, SpectralFailure>();
  const documents: (readonly SpectralResult[])[] = [];
  for (const { tree, path } of request.documents) {
    const file = trees[tree]?.get(path);
    if (file === undefined) throw new Error(`there is no document ${path}`);
    const source = `/${path}`;
    documents.push(
      await runRuleset({
        root: { value: file.root, file, pointer: null },
        ruleset: ruleset.fromSource(source),
        mode: request.mode,
        source,
        milliseconds: request.milliseconds - (performance.now() - started),
        failed,
      }),
    );
  }
  const counted = documents.map((results) => results.filter(({ rule }) => !failed.has(rule)));
  return { rules: rulesOf(ruleset), documents: counted, failures: [...failed.values()] };
}

function rulesOf(ruleset: Ruleset): SpectralAnswer['rules'] {
  return Object.values(ruleset.rules).map(({ name, description, severity, documentationUrl }) => ({
    name,
    description,
    severity,
    documentationUrl,
  }));
}

/** Parsed when they are asked for: most files of a tree are reached by no document. */
function openTree(texts: Readonly<Record<string, string>>): FileSet {
  const files = new Map<string, SourceFile | undefined>();
  const set: FileSet = {
    get(path) {
      if (!files.has(path))
        files.set(path, Object.hasOwn(texts, path) ? open(path, texts[path] as string, set) : undefined);
      return files.get(path);
    },
    refusal: (path) => (Object.hasOwn(texts, path) ? undefined : 'not-found'),
  };
  return set;
}

function open(path: string, content: string, siblings: FileSet): SourceFile | undefined {
  const { root, format, layout } = parseText(path, content);
  if (root === undefined) return undefined;
  // Nothing was noted, and aliases are possible: what reads this file looks for itself.
  const unknown = { references: null, isTree: false };
  return { path, revision: 'head', format, text: content, bytes: EMPTY, root, ...unknown, layout, siblings };
}

/** Nothing is located here, so nobody asks for bytes. */
const EMPTY = new Uint8Array();
