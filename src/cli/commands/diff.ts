/** `diff BASE HEAD`: every change between two descriptions, with what it means for clients and for security. */
import type { Report, ReportedChange } from '../../model/report.ts';
import { SEVERITIES } from '../../model/severity.ts';
import type { Given } from '../../options.ts';
import { exitCodeUnlessUnread } from '../exit-code.ts';
import type { Arguments } from '../parse-arguments.ts';
import { deliverAnswer, requireFormat, wrongOperands } from '../run/deliver-answer.ts';
import { locateOperand } from '../run/locate-operand.ts';
import { pairOperands } from '../run/pair-operands.ts';
import { policyOnDisk } from '../run/policy-on-disk.ts';
import { withoutSpecs } from '../run/read-policy.ts';
import { NO_WAIVERS } from '../run/read-waivers.ts';
import { repeatCommand } from '../run/repeat-command.ts';
import { runAssessment } from '../run/run-assessment.ts';
import { withWorkbench } from '../run/workbench.ts';

/** Exit 1 only when `--fail-on` or `--fail-on-breaking` is given and met. */
export function diff({ given, operands }: Arguments): Promise<number> {
  const [before, after, ...more] = operands;
  if (before === undefined || after === undefined || more.length > 0)
    throw wrongOperands('diff', 'two operands, BASE and HEAD');
  const format = requireFormat('diff', given.format, ['text', 'json', 'sarif', 'markdown']);
  const perOperation = given['per-operation'] === true;
  return withWorkbench(given, async (bench) => {
    const base = await locateOperand(before, bench);
    const head = await locateOperand(after, bench);
    const report = await runAssessment({
      ...pairOperands(base, head),
      policy: withoutSpecs(await policyOnDisk(bench)),
      waivers: NO_WAIVERS,
      isTrusted: true,
      isState: false,
      given,
      folder: '',
      subject: {
        repository: null,
        base: base.name,
        head: head.name,
        event: null,
        asOf: bench.asOf,
        repeat: repeatCommand('diff', given, { base: null, head: null, asOf: bench.asOf, operands }),
      },
      validator: null,
      notices: [],
      perOperation,
      changesOnly: true,
    });
    await deliverAnswer(bench, format, {
      text: async (style) =>
        (await import('../../report/render/diff-text.ts')).renderDiffText(report, { ...style, perOperation }),
      sarif: async () => {
        const { explainChange } = await import('../../compare/diff/explain-kind.ts');
        return (await import('../../report/render/diff-sarif.ts')).renderDiffSarif(report, explainChange);
      },
      json: async () => (await import('../../report/render/json.ts')).renderDiffJson(report),
      markdown: async () =>
        (await import('../../report/render/markdown-changelog.ts')).renderMarkdownChangelog(report, { perOperation }),
    });
    return exitCodeUnlessUnread(report, isMet(report, given) ? 1 : 0);
  });
}

/** What could not be read may hide what was asked for, so it counts as met. */
function isMet({ changes, problems }: Report, given: Given): boolean {
  const failOn = given['fail-on'] ?? 'none';
  const isAsked = failOn !== 'none' || given['fail-on-breaking'] === true;
  const isUnread = problems.some(({ severity }) => severity === 'error');
  const isSevere = ({ posture, severity }: ReportedChange) =>
    failOn !== 'none' && posture === 'worse' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
  const isBreaking = ({ compatibility }: ReportedChange) =>
    given['fail-on-breaking'] === true && compatibility === 'breaking';
  return isAsked && (isUnread || changes.some((change) => isSevere(change) || isBreaking(change)));
}
