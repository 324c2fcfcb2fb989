/** `explain ID`: everything about one rule. */
import { UserError } from '../../errors.ts';
import { BUILT_IN_DRIFT_KINDS } from '../../judge/drift/built-in-drift-kinds.generated.ts';
import { BUILT_IN_RULES } from '../../judge/rules/built-in.generated.ts';
import { renderRuleJson, renderRuleText } from '../../report/render/rules.ts';
import type { Arguments } from '../parse-arguments.ts';
import { didYouMean, quoted } from '../read-value.ts';
import { print, requireFormat, wrongOperands } from '../run/deliver-answer.ts';
import { terminalStyle } from '../terminal.ts';
import { TOOL } from '../tool.ts';

/** Knows every built-in rule, whether a pack runs it or not. */
export async function explain({ given, operands }: Arguments): Promise<number> {
  const [id, ...more] = operands;
  if (id === undefined || more.length > 0) throw wrongOperands('explain', 'the id of one rule');
  const format = requireFormat('explain', given.format, ['text', 'json', 'markdown']);
  const all = [...BUILT_IN_RULES.posture, ...BUILT_IN_RULES.changes, ...BUILT_IN_DRIFT_KINDS];
  const rule = all.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const known = all.map((candidate) => candidate.id);
    throw new UserError(
      'unknown-rule',
      `There is no rule ${quoted(id)}.`,
      `${didYouMean(id, known)}"openapi-posture rules" lists them.`,
    );
  }
  if (format === 'markdown') print((await import('../../report/render/markdown-state.ts')).renderRuleMarkdown(rule));
  else print(format === 'json' ? renderRuleJson(TOOL, rule) : renderRuleText(rule, terminalStyle(given)));
  return 0;
}
