/** Where the run can be looked at. */
import type { Environment } from './runner-files.ts';

/** The page of this workflow run, or `null` outside of one. */
export function runPageOf(environment: Environment): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
  if (!server || !repository || !run) return null;
  const attempt = environment.GITHUB_RUN_ATTEMPT;
  return `${server}/${repository}/actions/runs/${run}${attempt ? `/attempts/${attempt}` : ''}`;
}
