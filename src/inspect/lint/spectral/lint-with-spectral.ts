/** Spectral rulesets × APIs of both revisions → violations like those of our own rules: places, owners, identity. */
import { childAt } from '../../../knowledge/value.ts';
import type { Api } from '../../../model/api.ts';
import type { Node } from '../../../model/node.ts';
import type { SpectralPack } from '../../../model/pack.ts';
import type { Problem } from '../../../model/problem.ts';
import type { PostureRule } from '../../../model/rule.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import type { SpectralMode, SpectralRequest, SpectralResult } from '../../../model/spectral.ts';
import type { Violation } from '../../../model/violation.ts';
import { Owners } from '../owners.ts';
import { foreignRule, severityOf } from './foreign-rule.ts';
import { reachableTexts } from './reachable-texts.ts';
import { readAnswer } from './read-answer.ts';

/** Runs a request in a process of its own. */
export type RunSpectral = (
  request: string,
  milliseconds: number,
) => Promise<{ readonly answer: string | null; readonly failure: string | null }>;

export interface SpectralSetup {
  readonly packs: readonly SpectralPack[];
  readonly mode: SpectralMode;
  readonly run: RunSpectral;
}

export interface SpectralLinted {
  readonly base: readonly Violation[];
  readonly head: readonly Violation[];
  readonly rules: readonly PostureRule[];
  /** Rulesets and rules that did not run. */
  readonly problems: readonly Problem[];
}

/** How long one ruleset may take over all documents. */
const MILLISECONDS = 120_000;

/** One process for each ruleset, so that one that breaks leaves the others alone. */
export async function lintWithSpectral(
  apis: { readonly base: readonly Api[]; readonly head: readonly Api[] },
  { packs, mode, run }: SpectralSetup,
  taken: (rule: string) => boolean,
): Promise<SpectralLinted> {
  const base: Violation[] = [];
  const head: Violation[] = [];
  const problems: Problem[] = [];
  const rules = new Map<string, PostureRule>();
  const owners = new Map<Api, Owners>();
  for (const pack of packs) {
    const { request, documents } = requestFor(pack, mode, apis);
    const { answer: text, failure } = await run(JSON.stringify(request), MILLISECONDS);
    const answer = text === null ? null : readAnswer(text, documents.length);
    if (answer === null) {
      problems.push(notRun(pack, failure ?? 'its answer cannot be read'));
      continue;
    }
    const idOf = (name: string): string => (taken(name) || rules.has(name) ? `${pack.source}#${name}` : name);
    const ids = new Map(answer.rules.map(({ name }) => [name, idOf(name)]));
    for (const rule of answer.rules) {
      const id = ids.get(rule.name) as string;
      rules.set(id, foreignRule(id, rule, pack.source));
    }
    for (const { rule, message } of answer.failures)
      problems.push(rule === null ? notRun(pack, message) : ruleNotRun(pack, rule, message));
    answer.documents.forEach((results, index) => {
      const { api, isBase } = documents[index] as Judged;
      let owner = owners.get(api);
      if (owner === undefined) {
        owner = new Owners(api);
        owners.set(api, owner);
      }
      for (const result of results) {
        const id = ids.get(result.rule) as string;
        const violation = toViolation(id, result, api, owner, rules.get(id) as PostureRule);
        if (violation !== null) (isBase ? base : head).push(violation);
      }
    });
  }
  return { base, head, rules: [...rules.values()], problems };
}

interface Judged {
  readonly api: Api;
  readonly isBase: boolean;
}

function requestFor(
  pack: SpectralPack,
  mode: SpectralMode,
  apis: { readonly base: readonly Api[]; readonly head: readonly Api[] },
): { readonly request: SpectralRequest; readonly documents: readonly Judged[] } {
  const documents: Judged[] = [
    ...apis.head.map((api) => ({ api, isBase: false })),
    ...apis.base.map((api) => ({ api, isBase: true })),
  ];
  const texts: [Record<string, string>, Record<string, string>] = [{}, {}];
  for (const { api, isBase } of documents) Object.assign(texts[isBase ? 1 : 0], reachableTexts(api.file));
  const folder = pack.source.startsWith('./') ? folderOf(pack) : '';
  const request: SpectralRequest = {
    source: pack.source,
    entry: pack.entry,
    files: Object.fromEntries(pack.files),
    folder,
    allowsCode: pack.allowsCode,
    mode,
    trees: texts,
    documents: documents.map(({ api, isBase }) => ({ tree: isBase ? 1 : 0, path: api.file.path })),
    milliseconds: MILLISECONDS,
  };
  return { request, documents };
}

/** The folder of the entry in the repository. */
function folderOf({ source, entry }: SpectralPack): string {
  const path = source.replace(/^\.\//, '');
  return path.endsWith(`/${entry}`) ? path.slice(0, -entry.length - 1) : path === entry ? '' : path;
}

function toViolation(
  id: string,
  result: SpectralResult,
  api: Api,
  owners: Owners,
  rule: PostureRule,
): Violation | null {
  const file = result.file === api.file.path ? api.file : api.file.siblings.get(result.file);
  if (file === undefined) return null;
  const node = walk(file, result.keys);
  const { operation, users, subjects } = owners.ofPlace(node);
  return {
    rule: id,
    api: api.id,
    place: { file, pointer: node.pointer, part: 'key' },
    related: [],
    arguments: { text: result.message },
    operation: operation?.key ?? null,
    reachedBy: users.keys(),
    subjects,
    ...(severityOf(result.severity) === rule.severity ? {} : { severity: severityOf(result.severity) }),
  };
}

/** As far as the keys lead; the process may say whatever it likes. */
function walk(file: SourceFile, keys: readonly (string | number)[]): Node {
  let node: Node = { value: file.root, file, pointer: null };
  for (const key of keys) {
    const { value } = node;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) break;
    node = childAt(node, key, (value as Record<string | number, unknown>)[key]);
  }
  return node;
}

function notRun({ source }: SpectralPack, why: string): Problem {
  const message = `The Spectral ruleset "${source}" did not run: ${why.replace(/\.$/, '')}.`;
  return { code: 'pack-failed', severity: 'error', message, location: null };
}

function ruleNotRun({ source }: SpectralPack, rule: string, why: string): Problem {
  const message = `The rule "${rule}" of the Spectral ruleset "${source}" did not run: ${why.replace(/\.$/, '')}. The other rules are not affected.`;
  return { code: 'rule-failed', severity: 'error', message, location: null };
}
