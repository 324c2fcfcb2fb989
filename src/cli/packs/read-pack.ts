/** Packs read outside of a run: from files at hand, for commands that write, test and compare them. */
import { UserError } from '../../errors.ts';
import { type LoadedPacks, loadPacks, type OpenPack } from '../../judge/rules/load-packs.ts';
import { loadRuleSet } from '../../judge/rules/load-rule-set.ts';
import { digestOfFiles, hashFiles } from '../../judge/rules/pack-lock.ts';
import type { OpenedPack } from '../../model/pack.ts';
import { packContext } from './load-from-place.ts';
import type { RulesOfRun } from './resolve-rules.ts';

/** Opens a pack whose files are at hand under its name; what it extends by name has to be at hand too. */
export function openerOf(
  packs: ReadonlyMap<string, ReadonlyMap<string, string>>,
  otherwise: OpenPack | null = null,
): OpenPack {
  return async (source, name) => {
    const files = packs.get(name);
    if (files !== undefined) return openedFrom(files);
    if (otherwise !== null) return otherwise(source, name);
    const message = `The rule pack "${name}" is extended and not here. Add it first.`;
    return { code: 'pack-unavailable', severity: 'error', message, location: null };
  };
}

export function openedFrom(files: ReadonlyMap<string, string>, folder: string | null = null): OpenedPack {
  return { files, folder, entry: null, digest: digestOfFiles(hashFiles(files)), version: null, held: [] };
}

export function loadNamed(name: string, open: OpenPack, allowCode: readonly string[] = []): Promise<LoadedPacks> {
  return loadPacks({ names: [name], allowCode, open, revision: 'head' }, packContext());
}

/** The rules of one pack by itself. Throws a UserError when it is broken. */
export function rulesOfPack(
  name: string,
  { catalogue, runnable, spectral, problems }: LoadedPacks,
  asOf: string,
): RulesOfRun {
  const [problem] = problems;
  if (problem !== undefined)
    throw new UserError(problem.code, problem.message, '"openapi-posture pack lint" lists every fault.');
  const rules = loadRuleSet(catalogue, { packs: runnable, overrides: [] }, asOf);
  return { rules, catalogue, packs: [name], spectral, problems };
}
