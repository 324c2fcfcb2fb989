/** `lint FILE…`: what is wrong with descriptions as they stand. */
import type { Report } from '../../model/report.ts';
import { SEVERITIES } from '../../model/severity.ts';
import type { Given } from '../../options.ts';
import { exitCodeUnlessUnread } from '../exit-code.ts';
import type { Arguments } from '../parse-arguments.ts';
import { assessFiles } from '../run/assess-files.ts';
import { deliverAnswer, requireFormat, wrongOperands } from '../run/deliver-answer.ts';
import { structureValidator } from '../run/structure-validator.ts';
import { withWorkbench } from '../run/workbench.ts';

/** Exit 1 only when `--fail-on` is given and met. */
export function lint({ given, operands }: Arguments): Promise<number> {
  if (operands.length === 0) throw wrongOperands('lint', 'files, folders or REV:path');
  const format = requireFormat('lint', given.format, ['text', 'json', 'sarif', 'markdown']);
  return withWorkbench(given, async (bench) => {
    const report = await assessFiles('lint', bench, operands, ({ validate }) =>
      structureValidator(validate ?? 'never'),
    );
    await deliverAnswer(bench, format, {
      text: async (style) => (await import('../../report/render/lint-text.ts')).renderLintText(report, style),
      json: async () => (await import('../../report/render/json.ts')).renderLintJson(report),
      sarif: async () => {
        const { renderSarif } = await import('../../report/render/sarif.ts');
        return renderSarif(report, { key: given['sarif-key'] ?? 'default' }).text;
      },
      markdown: async () =>
        (await import('../../report/render/markdown-state.ts')).renderLintMarkdown(report, { blobs: null }),
    });
    return exitCodeUnlessUnread(report, isMet(report, given) ? 1 : 0);
  });
}

/** As the gate counts: never on doubtful or waived findings. What could not be read may hide some, so it counts as met. */
function isMet({ findings, problems }: Report, { 'fail-on': failOn = 'none' }: Given): boolean {
  if (failOn === 'none') return false;
  const isUnread = problems.some(({ severity }) => severity === 'error');
  return (
    isUnread ||
    findings.some(
      ({ confidence, severity, waiver }) =>
        confidence !== 'low' && waiver === null && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn),
    )
  );
}
