/** Says which entries under "apis" name no file any more: a grouping that matches nothing would be missed by nobody. */
import { matcherOf } from '../../knowledge/api-family.ts';
import { nearestName } from '../../knowledge/nearest-name.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { Problem } from '../../model/problem.ts';
import type { Tree } from '../../model/tree.ts';
import { quoted } from '../read-value.ts';

/** One warning for each glob under "files" that matches in neither state, at its entry. */
export async function unmatchedApis(
  { apis, source }: Configuration,
  trees: { readonly base: Tree | null; readonly head: Tree },
): Promise<readonly Problem[]> {
  if (apis.length === 0 || source === null) return [];
  const entries = [...((await trees.base?.entries()) ?? []), ...(await trees.head.entries())];
  const paths = [...new Set(entries.map(({ path }) => path))];
  return apis.flatMap(({ name, files, line }) =>
    files
      .filter((glob) => !paths.some(matcherOf([glob])))
      .map((glob): Problem => {
        const nearest = nearestName(glob, paths);
        const hint = nearest === null ? '' : ` Did you mean ${quoted(nearest)}?`;
        const place = { line, column: 1, endLine: line, endColumn: 1, pointer: '' };
        return {
          code: 'api-matches-nothing',
          severity: 'warning',
          message: `No file matches ${quoted(glob)}, which "apis" lists for ${quoted(name)}.${hint}`,
          location: { file: source.file, revision: source.revision, ...place },
        };
      }),
  );
}
