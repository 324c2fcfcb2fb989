/** Reads `REV:path`, the way git itself names a file in a commit. */

export interface RevisionPath {
  readonly revision: string;
  /** Relative to the top of the tree; empty for the whole tree. */
  readonly path: string;
}

/**
 * The parts of `REV:path`, or `null` for a plain path. The caller asks first whether a file of that whole name exists,
 * because file names may contain colons.
 *
 * @example parseRevisionPath('origin/main:api/openapi.yaml') // { revision: 'origin/main', path: 'api/openapi.yaml' }
 */
export function parseRevisionPath(argument: string): RevisionPath | null {
  const colon = colonOutsideBraces(argument);
  if (colon < 1 || isDriveLetter(argument) || argument.startsWith('//', colon + 1)) return null;
  const path = argument.slice(colon + 1).replace(/^(?:\.\/)+/, '');
  return { revision: argument.slice(0, colon), path: path.replace(/\/+$/, '') };
}

function isDriveLetter(argument: string): boolean {
  return /^[A-Za-z]:[\\/]/.test(argument);
}

/** As git does it: `main@{10:00}:api.yaml` and `HEAD^{/fix: typo}:api.yaml` have a colon in the revision. */
function colonOutsideBraces(argument: string): number {
  let depth = 0;
  for (let at = 0; at < argument.length; at += 1) {
    if (argument[at] === '{') depth += 1;
    else if (argument[at] === '}') depth = Math.max(0, depth - 1);
    else if (argument[at] === ':' && depth === 0) return at;
  }
  return -1;
}
