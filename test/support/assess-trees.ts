/** A whole run on literal files, without git or a process: what counts is read from the trees as in a real run. */
import { NO_BASELINE, readBaselineFile } from '../../src/cli/run/read-baseline.ts';
import { readPolicy } from '../../src/cli/run/read-policy.ts';
import { readWaiverFiles } from '../../src/cli/run/read-waivers.ts';
import { runAssessment } from '../../src/cli/run/run-assessment.ts';
import type { Report } from '../../src/model/report.ts';
import type { Given } from '../../src/options.ts';
import { type Files, treeOf } from './tree-of.ts';

export interface TreesToAssess {
  /** Left out: nothing to compare with. */
  readonly base?: Files;
  readonly head: Files;
  readonly asOf?: string;
  readonly isTrusted?: boolean;
  readonly isState?: boolean;
  readonly given?: Given;
}

export async function assessTrees({
  base,
  head,
  asOf = '2025-06-15',
  isTrusted = true,
  isState = false,
  given = {},
}: TreesToAssess): Promise<Report> {
  const trees = { base: base === undefined ? null : treeOf(base), head: treeOf(head) };
  return runAssessment({
    trees,
    explicit: [],
    folders: [],
    folder: '',
    policy: await readPolicy({ trees, folder: '', file: null, isTrusted }),
    waivers: await readWaiverFiles({ trees, folder: '', isTrusted }),
    baseline: isState || base === undefined ? await readBaselineFile(trees.head, '') : NO_BASELINE,
    isTrusted,
    isState,
    given,
    subject: {
      repository: null,
      base: base === undefined ? null : 'base',
      head: 'head',
      event: null,
      asOf,
      repeat: 'openapi-posture check',
    },
    validator: null,
    notices: [],
  });
}
