/** `waive`: adds waivers to their file, or removes those that nothing needs any more. */
import { UserError } from '../../errors.ts';
import type { Arguments } from '../parse-arguments.ts';
import { findCheckSource } from '../run/check-source.ts';
import { print, wrongOperands } from '../run/deliver-answer.ts';
import { assessSource, rulesOf } from '../run/judge-source.ts';
import { withWorkbench } from '../run/workbench.ts';
import { proposeWaivers } from '../waive/propose-waivers.ts';
import { openWaiversFile } from '../waive/waivers-file.ts';

/** Exit 0 when the file was written, or nothing had to be. */
export function waive({ given, operands }: Arguments): Promise<number> {
  const isPrune = given.prune === true;
  if (isPrune === operands.length > 0)
    throw wrongOperands('waive', 'fingerprints, or a rule with a selector, or --prune');
  return withWorkbench(given, async (bench) => {
    if (bench.repository === null) {
      throw new UserError(
        'no-repository',
        `There is no git repository around ${bench.workingDirectory}.`,
        'Run inside a repository.',
      );
    }
    const source = await findCheckSource(bench);
    const rules = await rulesOf(bench, source);
    const report = await assessSource(bench, source, rules);
    const file = openWaiversFile(bench.repository);
    const { policy } = rules;
    const said = isPrune
      ? file.prune(report.waivers)
      : file.add(proposeWaivers({ report, given, operands, policy: policy.configuration.waivers, asOf: bench.asOf }));
    bench.progress.stop();
    print(said);
    return 0;
  });
}
