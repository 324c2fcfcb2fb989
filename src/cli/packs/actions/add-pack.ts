/** `pack add SOURCE`: gets a pack, shows what it is, and pins it in configuration and lock. */
import { UserError } from '../../../errors.ts';
import type { LockedPack } from '../../../judge/rules/pack-lock.ts';
import { isFromOutside, parsePackSource } from '../../../knowledge/pack-source.ts';
import type { PackAction } from '../action.ts';
import { describeUpdate } from '../describe-update.ts';
import { type Environment, fetchPack } from '../fetch-pack.ts';
import { extendedSources, lockPack } from '../lock-pack.ts';
import { loadNamed, openerOf } from '../read-pack.ts';

export const addPack: PackAction = async ({
  operands: [source, ...more],
  given,
  workspace,
  environment,
  bench,
  print,
}) => {
  if (source === undefined || more.length > 0)
    throw new UserError(
      'wrong-operands',
      '"pack add" takes one source.',
      'For example npm:@acme/posture-pack@1.0.0 or acme/packs/base@<commit>.',
    );
  const parsed = parsePackSource(source);
  if ('fault' in parsed) throw new UserError('unknown-pack', `"${source}" ${parsed.fault}`);
  if (!isFromOutside(parsed)) {
    if (given['dry-run'] !== true) workspace.addToConfiguration(source, given['allow-code'] === true);
    print(
      `Added ${source} to the configuration. It is part of the repository or built in, so the lock need not vouch for it.\n`,
    );
    return 0;
  }
  const fetched = await fetchWithExtended([source], environment, new Map());
  const loaded = await loadNamed(source, openerOf(fetched), [source]);
  const [problem] = loaded.problems;
  if (problem !== undefined) throw new UserError(problem.code, problem.message, 'Nothing was written.');
  const locked = [...fetched].map(([name, files]) => ({ locked: lockPack(name, files), files }));
  print(
    summary(source, locked[0]?.locked as LockedPack, describeUpdate(null, { name: source, loaded }, bench.asOf).lines),
  );
  const isCode = locked.some(({ locked: { code } }) => code);
  if (isCode && given['allow-code'] !== true) print(CODE.replaceAll('SOURCE', source));
  if (given['dry-run'] === true) return 0;
  const others = workspace.lock.packs.filter(({ source: name }) => !fetched.has(name));
  workspace.addToConfiguration(source, given['allow-code'] === true);
  workspace.writeLock([...others, ...locked.map((each) => each.locked)]);
  for (const each of locked) workspace.keep(each.locked, each.files);
  if (given.vendor === true || workspace.isVendoring) {
    const kept = await Promise.all(
      others.map(async (each) => ({ locked: each, files: (await workspace.findFiles(each)) ?? new Map() })),
    );
    workspace.vendor([...kept.filter(({ files }) => files.size > 0), ...locked]);
  }
  print(
    `\nWrote the configuration and the lock${given.vendor === true ? ', and vendored the files' : ''}. Review and commit them.\n`,
  );
  return 0;
};

const CODE = `
This pack holds JavaScript. It does not run until the configuration of the base branch lists it:
  allow-code:
    - SOURCE
Read it before you do: docs/rule-packs.md says what it can and cannot do.
`;

/** Each with the packs that it extends. */
export async function fetchWithExtended(
  sources: readonly string[],
  environment: Environment,
  known: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const fetched = new Map(known);
  const pending = [...sources];
  for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
    if (fetched.has(name)) {
      pending.push(
        ...extendedSources(fetched.get(name) as ReadonlyMap<string, string>).filter((each) => !fetched.has(each)),
      );
      continue;
    }
    const source = parsePackSource(name);
    if ('fault' in source || !isFromOutside(source)) continue;
    const files = await fetchPack(source, name, environment);
    fetched.set(name, files);
    pending.push(...extendedSources(files));
  }
  return fetched;
}

function summary(source: string, { id, version, files, code }: LockedPack, rules: readonly string[]): string {
  const count = Object.keys(files).length;
  const kind = code
    ? 'a Spectral ruleset with code'
    : rules.length === 0
      ? 'a Spectral ruleset'
      : `${rules.length} rules`;
  return `${source}\n${id} ${version}: ${kind}, ${count} files\n${rules.join('\n')}${rules.length === 0 ? '' : '\n'}`;
}
