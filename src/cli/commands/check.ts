/** `check`: what a change does to the security posture of the APIs of a repository, and whether the gate passes. */
import { FORMATS } from '../../options.ts';
import type { Arguments } from '../parse-arguments.ts';
import { findCheckSource } from '../run/check-source.ts';
import { requireFormat, wrongOperands } from '../run/deliver-answer.ts';
import { withWorkbench } from '../run/workbench.ts';

/** Exit 0: passed; 1: the gate failed; 2: something did not run, so that nobody can say. */
export function check({ given, operands }: Arguments): Promise<number> {
  if (operands.length > 0) throw wrongOperands('check', 'no operand; name two states with --base and --head');
  const format = requireFormat('check', given.format, FORMATS);
  return withWorkbench(given, async (bench) => {
    // Git looks up and lists both states while the stages are loaded: a fifth of a small run.
    const [source, { judgeSource }] = await Promise.all([findCheckSource(bench), import('../run/judge-source.ts')]);
    return judgeSource(bench, source, format);
  });
}
