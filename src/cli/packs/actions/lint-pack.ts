/** `pack lint FOLDER…`: every fault of a pack, and what would surprise those who run it. */
import { UserError } from '../../../errors.ts';
import { MANIFEST, parsePackFiles } from '../../../judge/rules/parse-pack-files.ts';
import type { PackAction, PackRun } from '../action.ts';
import { describeUpdate } from '../describe-update.ts';
import { packContext } from '../load-from-place.ts';
import { filesOfFolder, loadAny, openPackFolder } from '../pack-folder.ts';
import { loadNamed } from '../read-pack.ts';

/** Exit 1 when one has a fault; advice alone is no fault. */
export const lintPack: PackAction = async (run) => {
  const { operands, print } = run;
  if (operands.length === 0) throw new UserError('wrong-operands', '"pack lint" takes folders of packs.');
  let faults = 0;
  for (const path of operands) {
    const { errors, advice } = await lintFolder(path, run);
    faults += errors.length;
    for (const line of errors) print(`${line}\n`);
    for (const line of advice) print(`${line} (advice)\n`);
    if (errors.length + advice.length === 0) print(`${path}: in order.\n`);
  }
  return faults === 0 ? 0 : 1;
};

interface Linted {
  readonly errors: readonly string[];
  readonly advice: readonly string[];
}

async function lintFolder(path: string, run: PackRun): Promise<Linted> {
  const pack = openPackFolder(path, run.bench);
  const loaded = await loadNamed(pack.name, pack.open, [pack.name]);
  const files = await filesOfFolder(pack.folder);
  // A pack that extends nothing tells all its faults at once; the first of those it extends is told by loading.
  const own = files.has(MANIFEST) ? parsePackFiles(files, [], packContext()) : { value: null, faults: [] };
  const isAlone = !/^extends:/m.test(files.get(MANIFEST) ?? '');
  const told = own.faults.filter(({ message }) => isAlone || !message.includes('names an unknown posture rule'));
  const ofOwn = told.map(({ path: file, line, column, message }) => `${path}/${file}:${line}:${column}: ${message}`);
  const ofLoading = loaded.problems.map(({ message }) => `${path}: ${message}`);
  const errors = ofOwn.length > 0 ? ofOwn : ofLoading;
  if (errors.length > 0) return { errors, advice: [] };
  return {
    errors: await newRuleFaults(path, { name: pack.name, loaded }, run),
    advice: advise(
      path,
      files,
      loaded.catalogue.packs.find(({ id }) => id === pack.name)?.rules.map(({ id }) => id) ?? [],
    ),
  };
}

/** With `--against`: what may not be enforced at once without a reason. */
async function newRuleFaults(
  path: string,
  after: Awaited<ReturnType<typeof loadAny>>,
  { given, bench, environment }: PackRun,
): Promise<readonly string[]> {
  if (given.against === undefined) return [];
  const before = await loadAny(given.against, bench, environment);
  const { held } = describeUpdate(before, after, bench.asOf);
  return held.map(
    (rule) =>
      `${path}/${MANIFEST}: the rule "${rule}" is new in this version and enforced at once. Give it stage "warn", a day in "enforce-on", or a "reason".`,
  );
}

function advise(path: string, files: ReadonlyMap<string, string>, listed: readonly string[]): readonly string[] {
  const own = [...files.keys()].flatMap((file) => /^rules\/([^/]+)\.yaml$/.exec(file)?.[1] ?? []);
  return own
    .filter((rule) => !listed.includes(rule))
    .map(
      (rule) =>
        `${path}/rules/${rule}.yaml: the pack does not list this rule, so it runs only where a configuration names it.`,
    );
}
