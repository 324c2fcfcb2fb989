/** The second half of `check`: two states → the policy that counts, the assessment, the answer, the exit code. */
import type { Scope } from '../../inspect/spec/discover.ts';
import { haveSameCandidates } from '../../inspect/spec/read-revisions.ts';
import type { Report } from '../../model/report.ts';
import type { Format } from '../../options.ts';
import { revisionName } from '../../report/wording/names.ts';
import { exitCodeOf } from '../exit-code.ts';
import { cacheStore } from '../packs/pack-stores.ts';
import { applyOptions } from './apply-options.ts';
import type { CheckSource } from './check-source.ts';
import { deliverAnswer, print } from './deliver-answer.ts';
import { findOwners } from './find-owners.ts';
import { changesSetup } from './find-setup-change.ts';
import { holdsDescription } from './holds-description.ts';
import { namedPolicy, placeOnDisk, policyOnDisk, waiversOnDisk } from './policy-on-disk.ts';
import { type BaselineSet, NO_BASELINE, readBaselineFile } from './read-baseline.ts';
import { type Policy, readPolicy } from './read-policy.ts';
import { readWaiverFiles, type WaiverSet } from './read-waivers.ts';
import { repeatCommand } from './repeat-command.ts';
import { runAssessment } from './run-assessment.ts';
import { structureValidator } from './structure-validator.ts';
import type { Workbench } from './workbench.ts';

/** Ends with one line when nothing differs that we would read, and nobody wants a file of it. */
export async function judgeSource(bench: Workbench, source: CheckSource, format: Format): Promise<number> {
  const { given } = bench;
  const rules = await rulesOf(bench, source);
  if (format === 'text' && given.output === undefined && (await isOutOfReach(bench, source, rules))) {
    bench.progress.stop();
    const states = `${revisionName(source.base ?? '')} and ${revisionName(source.head)}`;
    print(`OpenAPI posture: no file of an API description differs between ${states}.\n`);
    return 0;
  }
  const report = await assessSource(bench, source, rules);
  await deliver(bench, format, report, source);
  return exitCodeOf(report.verdict);
}

/** What counts in a comparison, from wherever it is written. */
export interface RulesOfRun {
  readonly policy: Policy;
  readonly waivers: WaiverSet;
  readonly baseline: BaselineSet;
}

export async function rulesOf(bench: Workbench, source: CheckSource): Promise<RulesOfRun> {
  return {
    policy: await policyOf(bench, source),
    waivers: await waiversOf(bench, source),
    baseline: await baselineOf(source),
  };
}

/** The report of a comparison. */
export function assessSource(
  bench: Workbench,
  source: CheckSource,
  { policy, waivers, baseline }: RulesOfRun,
): Promise<Report> {
  const { given, asOf } = bench;
  const head = source.head === 'worktree' ? null : source.head;
  return runAssessment({
    ...source,
    policy,
    waivers,
    baseline,
    isTrusted: true,
    isState: false,
    packStores: [cacheStore(process.env)],
    given,
    folder: '',
    subject: {
      repository: null,
      base: source.base,
      head: source.head,
      event: null,
      asOf,
      repeat: repeatCommand('check', given, { base: source.base, head, asOf }),
    },
    validator: structureValidator(given.validate ?? onlyIfAlways(policy)),
    notices: source.notices,
  });
}

/** A change is compared with its base; a state with what was accepted. */
async function baselineOf({ isRepository, trees }: CheckSource): Promise<BaselineSet> {
  return isRepository && trees.base === null ? readBaselineFile(trees.head, '') : NO_BASELINE;
}

async function policyOf(bench: Workbench, source: CheckSource): Promise<Policy> {
  const policy = await configuredPolicy(bench, source);
  // Packs that are named on the command line are the caller's, who may be writing one.
  return bench.given.packs === undefined ? policy : { ...policy, packs: placeOnDisk(bench) };
}

async function configuredPolicy(bench: Workbench, source: CheckSource): Promise<Policy> {
  const named = namedPolicy(bench);
  if (named !== null) return { ...named, packs: placeOnDisk(bench) };
  if (source.isRepository) return readPolicy({ trees: source.trees, folder: '', file: null, isTrusted: true });
  return policyOnDisk(bench);
}

async function waiversOf(bench: Workbench, { isRepository, trees }: CheckSource): Promise<WaiverSet> {
  return isRepository ? readWaiverFiles({ trees, folder: '', isTrusted: true }) : waiversOnDisk(bench);
}

/** Nothing that could matter differs, and there is something that we would have seen. */
async function isOutOfReach(
  { given }: Workbench,
  { trees, explicit, folders }: CheckSource,
  { policy, waivers }: RulesOfRun,
): Promise<boolean> {
  if (trees.base === null || policy.after !== null || waivers.after !== null) return false;
  const { specs, exclude } = applyOptions(policy.configuration, given);
  const scope: Scope = { specs, exclude, explicit, folders };
  const both = { base: trees.base, head: trees.head };
  return (await haveSameCandidates(both, scope)) && (await holdsDescription(trees.head, scope));
}

/** On the command line validation is on request, by option or by a configuration that says "always". */
function onlyIfAlways({ configuration }: Policy): 'always' | 'never' {
  return configuration.validate === 'always' ? 'always' : 'never';
}

async function deliver(bench: Workbench, format: Format, report: Report, { trees }: CheckSource): Promise<void> {
  const { given } = bench;
  const wholePosture = await changesSetup(trees);
  await deliverAnswer(bench, format, {
    text: async (style) => {
      const { renderTerminal } = await import('../../report/render/terminal.ts');
      return renderTerminal(report, { ...style, wholePosture });
    },
    json: async () => (await import('../../report/render/json.ts')).renderCheckJson(report),
    sarif: async () => {
      const { renderSarif } = await import('../../report/render/sarif.ts');
      return renderSarif(report, { key: given['sarif-key'] ?? 'default' }).text;
    },
    junit: async () => (await import('../../report/render/junit.ts')).renderJunit(report),
    'code-quality': async () =>
      (await import('../../report/render/code-quality.ts')).renderCodeQuality(report.findings),
    html: async () => {
      const [{ renderHtml }, ownersOf] = await Promise.all([import('../../report/render/html.tsx'), findOwners(trees)]);
      return renderHtml(report, { wholePosture, ownersOf });
    },
    markdown: async () => {
      const { renderMarkdown } = await import('../../report/render/markdown.ts');
      return renderMarkdown(report, { blobs: null, wholePosture });
    },
  });
}
