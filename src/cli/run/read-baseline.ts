/** The accepted state of the posture: only where a state is judged, since a proposed change is compared with its base. */
import type { FoundBaseline } from '../../assess-drift.ts';
import { readBaseline } from '../../judge/configuration/read-baseline.ts';
import type { Problem } from '../../model/problem.ts';
import type { InputUsed } from '../../model/report.ts';
import type { Tree } from '../../model/tree.ts';
import { findPolicyFile } from './read-policy.ts';

export interface BaselineSet {
  readonly found: FoundBaseline | null;
  readonly used: InputUsed;
  readonly problems: readonly Problem[];
}

const BASELINE_FILES = ['.github/openapi-posture-baseline.json', 'openapi-posture-baseline.json'];

export const NO_BASELINE: BaselineSet = { found: null, used: { source: 'none', digest: null }, problems: [] };

/** Where the baseline of a folder may stand, best first. */
export function baselineFilesIn(folder: string): readonly string[] {
  return BASELINE_FILES.map((path) => (folder === '' ? path : `${folder}/${path}`));
}

/** A file that cannot be understood is no baseline and is told. */
export async function readBaselineFile(tree: Tree, folder: string): Promise<BaselineSet> {
  const file = await findPolicyFile(tree, baselineFilesIn(folder), 'head', 'baseline');
  if (file === null) return NO_BASELINE;
  const { baseline, digest, problems } = readBaseline(file);
  return {
    found: baseline === null ? null : { baseline, source: file.file },
    used: { source: `head:${file.file}`, digest },
    problems,
  };
}
