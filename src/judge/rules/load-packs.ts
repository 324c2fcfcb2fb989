/**
 * The packs that a configuration names → a catalogue that holds them beside the built-in ones, and the Spectral rulesets to be
 * run apart. A pack that cannot run becomes a problem; the others count.
 */
import { digest } from '../../knowledge/digest.ts';
import { isFromOutside, type PackSource, parsePackSource } from '../../knowledge/pack-source.ts';
import type { Location } from '../../model/location.ts';
import type { OpenedPack, RuleCatalogue, RulePack, SpectralPack } from '../../model/pack.ts';
import type { Problem } from '../../model/problem.ts';
import type { PostureRule } from '../../model/rule.ts';
import type { Revision } from '../../model/source-file.ts';
import { extensionSource } from './extension-source.ts';
import {
  builtInPack,
  type Extension,
  MANIFEST,
  type PackContext,
  parsePackFiles,
  type ReadPack,
  readExtensions,
} from './parse-pack-files.ts';
import type { FileFault } from './parse-rule-files.ts';
import { spectralEntry } from './spectral-entry.ts';

/** Finds the files of a pack; what cannot be found or is not what was locked is a problem. */
export type OpenPack = (source: PackSource, name: string) => Promise<OpenedPack | Problem>;

export interface PackRequest {
  readonly names: readonly string[];
  /** Packs that may run JavaScript of their own. */
  readonly allowCode: readonly string[];
  readonly open: OpenPack;
  /** The revision that packs of the repository are read from. */
  readonly revision: Revision;
}

export interface LoadedPacks {
  readonly catalogue: RuleCatalogue;
  /** The packs of `names` that are ours and can run, in their order. */
  readonly runnable: readonly string[];
  readonly spectral: readonly SpectralPack[];
  readonly problems: readonly Problem[];
}

/** Never throws for what a pack says. Names that no source has are left to `loadRuleSet`, which knows the nearest one. */
export async function loadPacks(request: PackRequest, context: PackContext): Promise<LoadedPacks> {
  const loader = new PackLoader(request, context);
  const packs: RulePack[] = [...context.builtIn.packs];
  const rules = new Map(context.builtIn.posture.map((rule): [string, PostureRule] => [rule.id, rule]));
  const spectral: SpectralPack[] = [];
  const runnable: string[] = [];
  for (const name of request.names) {
    const loaded = await loader.load(name);
    if (loaded === null) continue;
    if (loaded.kind === 'spectral') {
      spectral.push(loaded.pack);
      continue;
    }
    runnable.push(name);
    if (loaded.pack === null) continue;
    const clash = [...loaded.known.values()].find((rule) => !isSame(rules.get(rule.id), rule));
    if (clash !== undefined) {
      runnable.pop();
      loader.problems.push(failed(name, `its rule "${clash.id}" is another one in a pack named before.`, null));
      continue;
    }
    packs.push(loaded.pack);
    for (const [id, rule] of loaded.known) rules.set(id, rule);
  }
  const posture = [...rules.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  return { catalogue: { ...context.builtIn, posture, packs }, runnable, spectral, problems: loader.problems };
}

type Loaded =
  | { readonly kind: 'spectral'; readonly pack: SpectralPack }
  /** `pack` is null for a built-in one, which the catalogue has already. */
  | { readonly kind: 'native'; readonly pack: RulePack | null; readonly known: ReadonlyMap<string, PostureRule> };

class PackLoader {
  readonly problems: Problem[] = [];
  readonly #request: PackRequest;
  readonly #context: PackContext;

  constructor(request: PackRequest, context: PackContext) {
    this.#request = request;
    this.#context = context;
  }

  async load(name: string): Promise<Loaded | null> {
    const source = parsePackSource(name);
    if ('fault' in source) return this.#fail(failed(name, `"${name}" ${source.fault}`, null));
    if (source.kind === 'built-in') return { kind: 'native', pack: null, known: new Map() };
    if (source.kind === 'spectral') return { kind: 'spectral', pack: ownRuleset(name, source.id) };
    const opened = await this.#request.open(source, name);
    if ('code' in opened) return this.#fail(opened);
    if (!opened.files.has(MANIFEST)) return this.#spectral(name, source, opened);
    const read = await this.#read(name, source, opened, []);
    if (read === null) return null;
    const pack: RulePack = { ...read.pack, id: name, digest: opened.digest, rules: heldBack(read.pack, opened.held) };
    return { kind: 'native', pack, known: new Map(read.rules.map((rule) => [rule.id, rule])) };
  }

  /** A pack of ours with what it extends; `chain` are the packs that led here. */
  async #read(
    name: string,
    source: PackSource,
    opened: OpenedPack,
    chain: readonly string[],
  ): Promise<ReadPack | null> {
    const extended: ReadPack[] = [];
    for (const extension of readExtensions(opened.files)) {
      const found = await this.#extend(extension, source, opened, [...chain, keyOf(source, name)]);
      if (typeof found === 'string') return this.#fail(this.#faulty(name, opened, [extension.fault(found)]));
      if (found === null) return null;
      extended.push(found);
    }
    const { value, faults } = parsePackFiles(opened.files, extended, this.#context);
    return value ?? this.#fail(this.#faulty(name, opened, faults));
  }

  /** The extended pack, `null` when it failed and that was said, or what is wrong with the entry. */
  async #extend(
    { source: text }: Extension,
    from: PackSource,
    opened: OpenedPack,
    chain: readonly string[],
  ): Promise<ReadPack | string | null> {
    const extension = extensionSource(text, from, opened);
    if ('fault' in extension) return `"${text}" ${extension.fault}`;
    const { source } = extension;
    if (source.kind === 'built-in') {
      const pack = this.#context.builtIn.packs.find(({ id }) => id === source.id);
      const known = this.#context.builtIn.packs.map(({ id }) => id).join(', ');
      return pack === undefined ? `There is no built-in pack "${source.id}". Known: ${known}.` : builtInPack(pack);
    }
    const key = keyOf(source, text);
    if (chain.includes(key)) return `The packs extend each other in a circle: ${[...chain, key].join(' → ')}.`;
    const inner = extension.opened ?? (await this.#request.open(source, text));
    if ('code' in inner) return this.#fail(inner);
    if (!inner.files.has(MANIFEST))
      return `"${text}" is no pack of openapi-posture. Name Spectral rulesets under "packs".`;
    return this.#read(text, source, inner, chain);
  }

  #spectral(name: string, source: PackSource, opened: OpenedPack): Loaded | null {
    const entry = spectralEntry(opened);
    if (typeof entry !== 'string') return this.#fail(failed(name, entry.fault, null));
    const allowsCode = this.#request.allowCode.includes(name);
    const version = opened.version ?? (isFromOutside(source) ? 'unknown' : opened.digest.slice(0, 12));
    return {
      kind: 'spectral',
      pack: { source: name, version, digest: opened.digest, files: opened.files, entry, allowsCode },
    };
  }

  #faulty(name: string, { folder }: OpenedPack, faults: readonly FileFault[]): Problem {
    const [first, ...more] = faults as [FileFault, ...FileFault[]];
    const rest =
      more.length === 0
        ? ''
        : ` (and ${more.length} more ${more.length === 1 ? 'fault' : 'faults'}; "openapi-posture pack lint" lists them)`;
    const { path, line, column } = first;
    const location: Location | null =
      folder === null
        ? null
        : {
            file: folder === '' ? path : `${folder}/${path}`,
            revision: this.#request.revision,
            line,
            column,
            endLine: line,
            endColumn: column,
            pointer: '',
          };
    return failed(name, `${path}:${line}:${column}: ${first.message}${rest}`, location);
  }

  #fail(problem: Problem): null {
    this.problems.push(problem);
    return null;
  }
}

function failed(name: string, why: string, location: Location | null): Problem {
  return { code: 'pack-failed', severity: 'error', message: `The rule pack "${name}" did not run: ${why}`, location };
}

/** What tells two packs apart, however they are named. */
function keyOf(source: PackSource, name: string): string {
  return source.kind === 'path' ? `./${source.path}` : name;
}

function heldBack({ rules }: RulePack, held: readonly string[]): RulePack['rules'] {
  if (held.length === 0) return rules;
  return rules.map((entry) =>
    held.includes(entry.id) && (entry.stage ?? 'enforce') === 'enforce' && entry.enforceOn === undefined
      ? { ...entry, stage: 'warn' }
      : entry,
  );
}

function ownRuleset(source: string, id: string): SpectralPack {
  return {
    source,
    version: 'built-in',
    digest: digest(source),
    files: new Map(),
    entry: `spectral:${id}`,
    allowsCode: false,
  };
}

/** Two packs may both extend a third, and then hold the same rule. */
function isSame(one: PostureRule | undefined, other: PostureRule): boolean {
  return one === undefined || JSON.stringify(one) === JSON.stringify(other);
}
