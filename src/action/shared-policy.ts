/** The policy of an organisation, `owner/repo/path@commit`: read through the API, and a minimum for every repository that names it. */
import { quoted } from '../cli/read-value.ts';
import { UserError } from '../errors.ts';
import type { GitHubApi } from '../io/github-comparison.ts';
import { isObjectId } from '../io/object-id.ts';
import { readConfiguration } from '../judge/configuration/read-configuration.ts';
import { listRefused } from '../judge/configuration/tighten.ts';
import { BUILT_IN_RULES } from '../judge/rules/built-in.generated.ts';
import type { Configuration } from '../model/configuration.ts';
import type { Problem } from '../model/problem.ts';
import type { Given } from '../options.ts';
import { lazyApi } from './lazy-api.ts';
import type { Environment } from './runner-files.ts';

/** `null` when the step names none. A policy that cannot be had or used ends the run: going on would be to judge by less. */
export async function readSharedPolicy(given: Given, environment: Environment): Promise<Configuration | null> {
  if (given.policy === undefined) return null;
  const place = parsePlace(given.policy);
  const token = given['policy-token'] ?? given['github-token'];
  const api: GitHubApi | null = token === undefined ? null : lazyApi(environment, token);
  const text = api === null ? null : await api.file(place);
  if (text === null) {
    throw new UserError(
      'policy-unavailable',
      `The policy ${quoted(given.policy)} cannot be read.`,
      'Check owner, repository, path and commit; for a private repository give policy-token a token that can read it.',
    );
  }
  const { configuration, problems } = readConfiguration({ file: given.policy, revision: 'base', text }, BUILT_IN_RULES);
  const [first] = problems;
  if (configuration === null) {
    throw new UserError(
      'configuration',
      `The policy cannot be used.\n${given.policy}:${first?.location?.line ?? 1}: ${first?.message ?? ''}`,
    );
  }
  const foreign = configuration.packs.find((pack) => !pack.startsWith('builtin:'));
  if (foreign === undefined) return configuration;
  throw new UserError(
    'configuration',
    `The policy names the pack ${quoted(foreign)}; a shared policy can name built-in packs only.`,
  );
}

/** What the repository tried to relax, each told in the report; the policy holds all the same. */
export function refusedRelaxations(own: Configuration, shared: Configuration): readonly Problem[] {
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1, pointer: '' };
  const location = own.source === null ? null : { file: own.source.file, revision: own.source.revision, ...place };
  return listRefused(own, shared, BUILT_IN_RULES).map((sentence) => ({
    code: 'policy-not-relaxed',
    severity: 'warning',
    message: `The policy of the organisation holds, and this repository asks for less: ${sentence}`,
    location,
  }));
}

function parsePlace(text: string): { owner: string; repo: string; path: string; commit: string } {
  const at = text.lastIndexOf('@');
  const commit = text.slice(at + 1);
  const [owner = '', repo = '', ...path] = text.slice(0, Math.max(at, 0)).split('/');
  const isPlain = [owner, repo].every((name) => /^[\w.-]+$/.test(name)) && path.length > 0 && !path.includes('..');
  if (isPlain && path.every((name) => name !== '') && isObjectId(commit))
    return { owner, repo, path: path.join('/'), commit };
  throw new UserError(
    'policy-unpinned',
    `The input policy cannot be ${quoted(text)}.`,
    'Write owner/repository/path@commit with the whole id of a commit: a branch or tag can be moved.',
  );
}
