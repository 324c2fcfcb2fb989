/** `rules`: what is looked for, under the configuration around us or the packs named. */
import { UserError } from '../../errors.ts';
import { renderRulesJson, renderRulesText } from '../../report/render/rules.ts';
import { resolveRules } from '../packs/resolve-rules.ts';
import type { Arguments } from '../parse-arguments.ts';
import { applyOptions } from '../run/apply-options.ts';
import { print, requireFormat, wrongOperands } from '../run/deliver-answer.ts';
import { policyOnDisk } from '../run/policy-on-disk.ts';
import { withWorkbench } from '../run/workbench.ts';
import { terminalStyle } from '../terminal.ts';
import { TOOL } from '../tool.ts';

/** Posture rules that run, and every meaning that a change can have. */
export function rules({ given, operands }: Arguments): Promise<number> {
  if (operands.length > 0) throw wrongOperands('rules', 'no operand; "explain ID" shows one rule');
  const format = requireFormat('rules', given.format, ['text', 'json', 'markdown']);
  return withWorkbench(given, async (bench) => {
    const { configuration, packs } = await policyOnDisk(bench);
    const { rules: set, problems } = await resolveRules(applyOptions(configuration, given), {
      place: packs?.now ?? null,
      stores: [],
      asOf: bench.asOf,
    });
    if (problems[0] !== undefined) throw new UserError(problems[0].code, problems[0].message);
    const all = [...set.rules.values()];
    bench.progress.stop();
    if (format === 'markdown') print((await import('../../report/render/markdown-state.ts')).renderRulesMarkdown(all));
    else print(format === 'json' ? renderRulesJson(TOOL, all) : renderRulesText(all, terminalStyle(given)));
    return 0;
  });
}
