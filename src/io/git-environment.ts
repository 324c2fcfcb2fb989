/** The environment and configuration under which every git process runs: nothing asks, hooks in, translates or rewrites. */
import { resolve, sep } from 'node:path';

/** Inherited `GIT_*` variables that say how to reach a remote or where configuration lies; all others are dropped. */
const inherited = new Set([
  'GIT_ASKPASS',
  'GIT_CONFIG_COUNT',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CONFIG_SYSTEM',
  'GIT_EXEC_PATH',
  'GIT_SSH',
  'GIT_SSH_COMMAND',
  'GIT_SSH_VARIANT',
  'GIT_SSL_CAINFO',
  'GIT_SSL_CAPATH',
]);
const inheritedConfiguration = /^GIT_CONFIG_(?:KEY|VALUE)_\d+$/;

const fixed = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_LITERAL_PATHSPECS: '1',
  LC_ALL: 'C',
  LANGUAGE: 'C',
};

/** The variables for a git process. `settings` are handed over here because arguments are visible in process lists. */
export function gitEnvironment(
  environment: NodeJS.ProcessEnv,
  settings: readonly (readonly [key: string, value: string])[] = [],
): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(
    ([name]) => !name.startsWith('GIT_') || inherited.has(name) || inheritedConfiguration.test(name),
  );
  const result: NodeJS.ProcessEnv = { ...Object.fromEntries(kept), ...fixed };
  if (settings.length === 0) return result;

  const first = Number.parseInt(environment.GIT_CONFIG_COUNT ?? '0', 10) || 0;
  result.GIT_CONFIG_COUNT = String(first + settings.length);
  settings.forEach(([key, value], index) => {
    result[`GIT_CONFIG_KEY_${first + index}`] = key;
    result[`GIT_CONFIG_VALUE_${first + index}`] = value;
  });
  return result;
}

/** The arguments that stand before every git command. */
export function gitArguments(directory: string, environment: NodeJS.ProcessEnv): string[] {
  const settings = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'protocol.ext.allow=never',
    'gc.auto=0',
    'maintenance.auto=false',
    ...trustedFolders(directory, environment).map((folder) => `safe.directory=${folder}`),
  ];
  return ['-C', directory, ...settings.flatMap((setting) => ['-c', setting])];
}

/**
 * In a container job the workspace often belongs to another user, and git refuses it. The runner's workspace is what we
 * are asked to read; anywhere else git's own check of the owner stands.
 */
function trustedFolders(directory: string, environment: NodeJS.ProcessEnv): readonly string[] {
  if (!environment.GITHUB_WORKSPACE) return [];
  const workspace = resolve(environment.GITHUB_WORKSPACE);
  const folder = resolve(directory);
  if (folder === workspace) return [workspace];
  return folder.startsWith(workspace + sep) ? [workspace, folder] : [];
}
