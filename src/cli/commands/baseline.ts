/** `baseline`: accepts the posture of the work tree in a file, and says how it drifted from there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../errors.ts';
import { workTree } from '../../io/work-tree.ts';
import { writeOutput } from '../../io/write-file.ts';
import { yardstickOf } from '../../knowledge/yardstick.ts';
import type { ApiPosture, Baseline } from '../../model/drift.ts';
import type { Report } from '../../model/report.ts';
import type { Arguments } from '../parse-arguments.ts';
import { unknownValue } from '../read-value.ts';
import type { CheckSource } from '../run/check-source.ts';
import { deliverAnswer, print, requireFormat, wrongOperands } from '../run/deliver-answer.ts';
import { assessSource, rulesOf } from '../run/judge-source.ts';
import { baselineFilesIn } from '../run/read-baseline.ts';
import { type Workbench, withWorkbench } from '../run/workbench.ts';

const ACTIONS = ['create', 'update', 'prune', 'show'] as const;
type Action = (typeof ACTIONS)[number];

/** Exit 0 whatever drifted: `check` has the gate. */
export function baseline({ given, operands }: Arguments): Promise<number> {
  const [action, ...more] = operands;
  if (action === undefined || more.length > 0) throw wrongOperands('baseline', `one of ${ACTIONS.join(', ')}`);
  if (!isAction(action)) throw unknownValue('The operand of "baseline"', action, ACTIONS);
  const format = requireFormat('baseline', given.format, ['text', 'json', 'markdown']);
  return withWorkbench(given, async (bench) => {
    const { repository } = bench;
    if (repository === null) {
      throw new UserError(
        'no-repository',
        `There is no git repository around ${bench.workingDirectory}.`,
        'Run inside a repository.',
      );
    }
    const path = pathIn(repository);
    const isThere = existsSync(join(repository, path));
    if (action === 'create' && isThere && given.force !== true) {
      throw new UserError(
        'already-set-up',
        `${path} is already there.`,
        'Run "baseline update", or give --force to replace it.',
      );
    }
    const source = stateOf(bench, repository);
    const report = await assessSource(bench, source, await rulesOf(bench, source));
    refuseHalf(report);
    const drift = report.drift.sinceBaseline;
    if (action === 'create' || (action === 'update' && drift === null && isThere)) {
      await write(repository, path, presentState(report, bench.asOf));
      return said(bench, `Wrote ${path}. Commit it: it is the state that later ones are compared with.\n`);
    }
    if (drift === null) {
      throw new UserError('no-such-file', 'There is no baseline yet.', 'Run "openapi-posture baseline create".');
    }
    if (action === 'show') {
      await deliverAnswer(bench, format, {
        text: async (style) => {
          const { renderDriftText } = await import('../../report/render/drift-text.ts');
          return renderDriftText(drift, { ...style, all: true });
        },
        json: async () => (await import('../../report/render/json.ts')).renderDriftJson(report, drift),
        markdown: async () =>
          (await import('../../report/render/drift-markdown.ts')).driftMarkdown(drift, { blobs: null }),
      });
      return 0;
    }
    const { renderDriftText } = await import('../../report/render/drift-text.ts');
    const accepted = await acceptedState(source, path);
    if (action === 'prune') {
      await write(repository, path, withoutGone(accepted, report.drift.posture()));
      return said(bench, `Wrote ${path} without what is gone. Nothing new was accepted.\n`);
    }
    await write(repository, path, presentState(report, bench.asOf));
    return said(
      bench,
      `${renderDriftText(drift, { colour: false, all: true })}\nWrote ${path}: all of this is accepted now.\n`,
    );
  });
}

function isAction(text: string): text is Action {
  return (ACTIONS as readonly string[]).includes(text);
}

function pathIn(repository: string): string {
  const [usual = '', other = ''] = baselineFilesIn('');
  return existsSync(join(repository, other)) && !existsSync(join(repository, usual)) ? other : usual;
}

/** The work tree by itself, so that its baseline is what it is compared with. */
function stateOf(bench: Workbench, repository: string): CheckSource {
  const head = workTree(repository, bench.objectsOf(repository));
  const trees = { base: null, head };
  return { trees, explicit: [], folders: [], base: null, head: 'worktree', isRepository: true, notices: [] };
}

/** Half a state accepted would hide the other half for good. */
function refuseHalf({ problems }: Report): void {
  const fault = problems.find(({ severity }) => severity === 'error');
  if (fault === undefined) return;
  const { location, message } = fault;
  const place = location === null ? '' : `${location.file}:${location.line}:${location.column}: `;
  throw new UserError('baseline', `The state cannot be judged as a whole. ${place}${message}`, 'Mend it first.');
}

function presentState({ drift, inputs, risk }: Report, created: string): Baseline {
  return { created, ...yardstickOf(inputs), score: risk.head ?? 0, apis: drift.posture() };
}

async function acceptedState({ trees }: CheckSource, path: string): Promise<Baseline> {
  const { readBaselineFile } = await import('../run/read-baseline.ts');
  const { found } = await readBaselineFile(trees.head, '');
  if (found === null) throw new Error(`${path} was there a moment ago.`);
  return found.baseline;
}

/** What head no longer has is taken out; what is there keeps the words in which it was accepted. */
function withoutGone(accepted: Baseline, present: readonly ApiPosture[]): Baseline {
  const now = new Map(present.map((api) => [api.id, api]));
  const apis = accepted.apis.flatMap((api): readonly ApiPosture[] => {
    const current = now.get(api.id);
    if (current === undefined) return [];
    const subjects = new Set(current.operations.map(({ key }) => `${key.kind} ${key.method} ${key.path}`));
    const fingerprints = new Set(current.findings.map(({ fingerprint }) => fingerprint));
    return [
      {
        ...api,
        operations: api.operations.filter(({ key }) => subjects.has(`${key.kind} ${key.method} ${key.path}`)),
        findings: api.findings.filter(({ fingerprint }) => fingerprints.has(fingerprint)),
      },
    ];
  });
  return { ...accepted, apis };
}

async function write(repository: string, path: string, state: Baseline): Promise<void> {
  const { renderBaseline } = await import('../../report/render/baseline.ts');
  writeOutput(join(repository, path), renderBaseline(state), [repository]);
}

function said(bench: Workbench, text: string): number {
  bench.progress.stop();
  print(text);
  return 0;
}
