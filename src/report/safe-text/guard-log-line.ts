/** Keeps a printed line from being read as a command by the CI system that watches our output. */

/**
 * Runners obey `::name::` at the start of a line and the older `##[name]` anywhere in it (Azure Pipelines `##vso[`,
 * TeamCity `##teamcity[`). A space breaks both.
 */
export function logLine(line: string): string {
  return line.replace(LEADING_COMMAND, '$1: :').replace(HASH_COMMAND, '# #');
}

/** Several lines, each guarded. */
export function logText(text: string): string {
  return text.split('\n').map(logLine).join('\n');
}

const LEADING_COMMAND = /^(\s*)::/;
// Consumes all but the last two hashes, so that `####[` is broken too.
const HASH_COMMAND = /##(?=[a-z-]{0,30}\[)/gi;
