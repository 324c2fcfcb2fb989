/** `score FILE…`: the predicted risk of every operation and the reason for every point. */
import { exitCodeUnlessUnread } from '../exit-code.ts';
import type { Arguments } from '../parse-arguments.ts';
import { assessFiles } from '../run/assess-files.ts';
import { deliverAnswer, requireFormat, wrongOperands } from '../run/deliver-answer.ts';
import { withWorkbench } from '../run/workbench.ts';

/** Exit 0 whatever the risk: `check` has the gate. */
export function score({ given, operands }: Arguments): Promise<number> {
  if (operands.length === 0) throw wrongOperands('score', 'files, folders or REV:path');
  const format = requireFormat('score', given.format, ['text', 'json', 'markdown']);
  return withWorkbench(given, async (bench) => {
    const report = await assessFiles('score', bench, operands, () => null);
    await deliverAnswer(bench, format, {
      text: async (style) => (await import('../../report/render/score-text.ts')).renderScoreText(report, style),
      json: async () => (await import('../../report/render/json.ts')).renderScoreJson(report),
      markdown: async () =>
        (await import('../../report/render/markdown-state.ts')).renderScoreMarkdown(report, { blobs: null }),
    });
    return exitCodeUnlessUnread(report, 0);
  });
}
