/**
 * Decides whose configuration counts. A change cannot relax the rule that it is judged by: the file of base counts, that of
 * head only where base has none. What a change does to the file is said.
 */
import { UserError } from '../../errors.ts';
import { DEFAULT_CONFIGURATION } from '../../judge/configuration/default-configuration.ts';
import type { PolicyText } from '../../judge/configuration/file-problem.ts';
import { readConfiguration } from '../../judge/configuration/read-configuration.ts';
import { BUILT_IN_RULES } from '../../judge/rules/built-in.generated.ts';
import { packsBelow } from '../../knowledge/pack-source.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { Problem } from '../../model/problem.ts';
import type { Revision } from '../../model/source-file.ts';
import type { Tree } from '../../model/tree.ts';
import { havePacksChanged } from '../packs/have-packs-changed.ts';
import { joined, type PackPlace } from '../packs/open-pack.ts';
import { quoted } from '../read-value.ts';

export interface Policy {
  readonly configuration: Configuration;
  /** What the reader has to know about it. */
  readonly problems: readonly Problem[];
  /** The configuration that holds after the change, where that is another one, or has other packs. */
  readonly after: Configuration | null;
  /** Where the packs of each come from. */
  readonly packs: { readonly now: PackPlace; readonly after: PackPlace } | null;
}

export interface PolicyPlace {
  readonly trees: { readonly base: Tree | null; readonly head: Tree };
  /** The folder that it is looked for in; empty: the root. */
  readonly folder: string;
  /** A file that the user names, relative to the folder. */
  readonly file: string | null;
  /** The change comes from somebody who may decide what counts in this repository. */
  readonly isTrusted: boolean;
}

const USUAL_FILES = ['.github/openapi-posture.yml', '.openapi-posture.yml'];

/** Reads both files; throws a UserError when the one that counts, or the one that will count after the change, is wrong. */
export async function readPolicy(place: PolicyPlace): Promise<Policy> {
  const policy = await readConfigurations(place);
  const { trees, folder } = place;
  const now = policy.configuration.source ?? policy.after?.source ?? null;
  const lockFolder = now === null ? joined(folder, '.github') : now.file.split('/').slice(0, -1).join('/');
  const head = { tree: trees.head, folder: lockFolder, revision: 'head' } as const;
  const isOfBase = trees.base !== null && policy.configuration.source?.revision !== 'head';
  const base = trees.base === null || !isOfBase ? head : { ...head, tree: trees.base, revision: 'base' as const };
  const packs = { now: base, after: head };
  if (
    policy.after !== null ||
    base === head ||
    !(await havePacksChanged(packsBelow(policy.configuration.packs, folder), base, head))
  )
    return { ...policy, packs };
  return { ...policy, packs, after: policy.configuration };
}

async function readConfigurations({ trees, folder, file, isTrusted }: PolicyPlace): Promise<Omit<Policy, 'packs'>> {
  const paths = (file === null ? USUAL_FILES : [file]).map((path) => (folder === '' ? path : `${folder}/${path}`));
  const base = trees.base === null ? null : await findPolicyFile(trees.base, paths, 'base', 'configuration');
  const head = await findPolicyFile(trees.head, paths, 'head', 'configuration');
  if (file !== null && base === null && head === null) throw noSuchConfiguration(file);
  if (base === null) return policyOfHead(head, isTrusted);
  if (head !== null && base.text === head.text) return { configuration: read(base), problems: [], after: null };
  const after = head === null ? DEFAULT_CONFIGURATION : read(head);
  const before = readRepairable(base);
  if (before === null) return repaired(base, after, isTrusted);
  return { configuration: before, problems: [], after };
}

/** The configuration of a file that the user named on the command line, whatever it is relative to. */
export function policyOfText(path: string, text: string): Policy {
  return { configuration: read({ file: path, revision: 'head', text }), problems: [], after: null, packs: null };
}

/** For commands whose operands say what is read: the globs of the configuration do not count there. */
export function withoutSpecs(policy: Policy): Policy {
  return { ...policy, configuration: { ...policy.configuration, specs: [] } };
}

/** The error for a named file that is not there. */
export function noSuchConfiguration(file: string): UserError {
  return new UserError('no-such-file', `There is no configuration file ${quoted(file)}.`, 'Check the path.');
}

/** The first of the paths that is there; throws a UserError for one that is there and cannot be read. */
export async function findPolicyFile(
  tree: Tree,
  paths: readonly string[],
  revision: Revision,
  what: 'configuration' | 'waivers' | 'baseline',
): Promise<PolicyText | null> {
  const contents = await tree.read(paths);
  for (const file of paths) {
    const bytes = contents.get(file);
    if (bytes !== undefined) return { file, revision, text: Buffer.from(bytes).toString('utf8') };
  }
  const hidden = (await tree.entries()).find(({ path }) => paths.includes(path));
  if (hidden === undefined) return null;
  // To go on without it would be to judge by another rule than the one that stands there.
  throw new UserError(
    what,
    `The file ${quoted(hidden.path)} ${hidden.kind === 'symbolic-link' ? 'is a symbolic link, and links are not followed' : 'cannot be read'}.`,
    'Put a regular file there.',
  );
}

function policyOfHead(head: PolicyText | null, isTrusted: boolean): Omit<Policy, 'packs'> {
  if (head === null) return { configuration: DEFAULT_CONFIGURATION, problems: [], after: null };
  const own = read(head);
  if (isTrusted) return { configuration: own, problems: [], after: null };
  const message =
    'The configuration of this change does not count, because the change comes from another repository. A maintainer can commit it to the base branch.';
  const problems = [problem('configuration-ignored', head, message)];
  return { configuration: DEFAULT_CONFIGURATION, problems, after: own };
}

/** A broken file of base does not fail the change that repairs it. */
function repaired(base: PolicyText, after: Configuration, isTrusted: boolean): Omit<Policy, 'packs'> {
  const message = `The configuration of base cannot be read; ${isTrusted ? 'that of the change' : 'the built-in one'} counts here.`;
  const problems = [problem('configuration-repaired', base, message)];
  return { configuration: isTrusted ? after : DEFAULT_CONFIGURATION, problems, after: isTrusted ? null : after };
}

function read(input: PolicyText): Configuration {
  const { configuration, problems } = readConfiguration(input, BUILT_IN_RULES);
  if (configuration !== null) return configuration;
  const places = problems.map(
    ({ location, message }) => `${location?.file}:${location?.line}:${location?.column}: ${message}`,
  );
  const shown = places.length > 10 ? [...places.slice(0, 10), `and ${places.length - 10} more`] : places;
  throw new UserError(
    'configuration',
    `The configuration cannot be used.\n${shown.join('\n')}`,
    'The page docs/configuration.md lists every key.',
  );
}

function readRepairable(input: PolicyText): Configuration | null {
  return readConfiguration(input, BUILT_IN_RULES).configuration;
}

function problem(code: string, { file, revision }: PolicyText, message: string): Problem {
  const location = { file, revision, line: 1, column: 1, endLine: 1, endColumn: 1, pointer: '' };
  return { code, severity: 'warning', message, location };
}
