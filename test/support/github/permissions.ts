/** Which scope of a token opens which operation, as the documentation of each operation says; `null`: any token will do. */

export type Scope = 'checks' | 'contents' | 'issues' | 'pull-requests' | 'security-events';
export type Permissions = Readonly<Partial<Record<Scope, 'read' | 'write'>>>;

type Need = readonly (readonly [Scope, 'read' | 'write'])[];

const REPOSITORY = '/repos/{owner}/{repo}';
/** Any one of a list is enough. */
const NEEDS: Readonly<Record<string, Need>> = {
  [`POST ${REPOSITORY}/check-runs`]: [['checks', 'write']],
  [`PATCH ${REPOSITORY}/check-runs/{check_run_id}`]: [['checks', 'write']],
  [`POST ${REPOSITORY}/code-scanning/sarifs`]: [['security-events', 'write']],
  [`GET ${REPOSITORY}/code-scanning/sarifs/{sarif_id}`]: [['security-events', 'read']],
  [`GET ${REPOSITORY}/compare/{basehead}`]: [['contents', 'read']],
  [`GET ${REPOSITORY}/contents/{path}`]: [['contents', 'read']],
  [`GET ${REPOSITORY}/git/blobs/{file_sha}`]: [['contents', 'read']],
  [`GET ${REPOSITORY}/git/trees/{tree_sha}`]: [['contents', 'read']],
  [`GET ${REPOSITORY}/issues`]: [['issues', 'read']],
  [`POST ${REPOSITORY}/issues`]: [['issues', 'write']],
  [`PATCH ${REPOSITORY}/issues/{issue_number}`]: [['issues', 'write']],
  [`GET ${REPOSITORY}/issues/{issue_number}/comments`]: [
    ['issues', 'read'],
    ['pull-requests', 'read'],
  ],
  [`POST ${REPOSITORY}/issues/{issue_number}/comments`]: [
    ['issues', 'write'],
    ['pull-requests', 'write'],
  ],
  [`PATCH ${REPOSITORY}/issues/comments/{comment_id}`]: [
    ['issues', 'write'],
    ['pull-requests', 'write'],
  ],
  [`DELETE ${REPOSITORY}/issues/comments/{comment_id}`]: [
    ['issues', 'write'],
    ['pull-requests', 'write'],
  ],
  [`GET ${REPOSITORY}/pulls`]: [['pull-requests', 'read']],
  [`GET ${REPOSITORY}/pulls/{pull_number}`]: [['pull-requests', 'read']],
  [`POST ${REPOSITORY}/pulls/{pull_number}/reviews`]: [['pull-requests', 'write']],
};

/** The header `x-accepted-github-permissions` of the refusal, or `null` when the token may. */
export function missingPermission(operation: string, permissions: Permissions): string | null {
  const need = NEEDS[operation];
  if (need === undefined) throw new Error(`Nobody said what ${operation} needs.`);
  const may = need.some(
    ([scope, level]) => permissions[scope] === 'write' || (level === 'read' && permissions[scope] === 'read'),
  );
  return may ? null : need.map(([scope, level]) => `${scope.replaceAll('-', '_')}=${level}`).join('; ');
}

/** The scopes that a request makes use of, for proving that a documented block grants no more than is needed. */
export function usedScopes(operation: string): readonly Scope[] {
  return (NEEDS[operation] ?? []).map(([scope]) => scope);
}
