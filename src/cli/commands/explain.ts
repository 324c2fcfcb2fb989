/** `explain ID`: everything about one rule, or about one kind of change. */
import { explainChange } from '../../compare/diff/explain-kind.ts';
import { UserError } from '../../errors.ts';
import { BUILT_IN_DRIFT_KINDS } from '../../judge/drift/built-in-drift-kinds.generated.ts';
import { BUILT_IN_RULES } from '../../judge/rules/built-in.generated.ts';
import { CHANGE_KINDS } from '../../knowledge/change-kinds/catalogue.ts';
import type { ExplainedChange } from '../../model/change-kind.ts';
import { renderRuleJson, renderRuleText } from '../../report/render/rules.ts';
import type { TerminalOptions } from '../../report/render/terminal-blocks.ts';
import type { Arguments } from '../parse-arguments.ts';
import { didYouMean, quoted } from '../read-value.ts';
import { print, requireFormat, wrongOperands } from '../run/deliver-answer.ts';
import { terminalStyle } from '../terminal.ts';
import { TOOL } from '../tool.ts';

/** Knows every built-in rule, whether a pack runs it or not, and every id that a change or note can have. */
export async function explain({ given, operands }: Arguments): Promise<number> {
  const [id, ...more] = operands;
  if (id === undefined || more.length > 0) throw wrongOperands('explain', 'the id of one rule or change');
  const format = requireFormat('explain', given.format, ['text', 'json', 'markdown']);
  const all = [...BUILT_IN_RULES.posture, ...BUILT_IN_RULES.changes, ...BUILT_IN_DRIFT_KINDS];
  const rule = all.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const change = explainChange(id);
    if (change === null) throw unknownId(id, [...all, ...CHANGE_KINDS]);
    await printChange(change, format, terminalStyle(given));
    return 0;
  }
  if (format === 'markdown') print((await import('../../report/render/markdown-state.ts')).renderRuleMarkdown(rule));
  else print(format === 'json' ? renderRuleJson(TOOL, rule) : renderRuleText(rule, terminalStyle(given)));
  return 0;
}

function unknownId(id: string, known: readonly { readonly id: string }[]): UserError {
  const guess = didYouMean(
    id,
    known.map((each) => each.id),
  );
  return new UserError(
    'unknown-rule',
    `There is no rule and no change ${quoted(id)}.`,
    `${guess}"openapi-posture rules" lists the rules, docs/changes.md the changes.`,
  );
}

async function printChange(change: ExplainedChange, format: string, style: TerminalOptions): Promise<void> {
  const render = await import('../../report/render/explained-change.ts');
  if (format === 'markdown') print(render.renderExplainedChangeMarkdown(change));
  else
    print(
      format === 'json'
        ? render.renderExplainedChangeJson(TOOL, change)
        : render.renderExplainedChangeText(change, style),
    );
}
