/** What `lint` and `score` share: named files and folders of one state → the report on that state. */
import { UserError } from '../../errors.ts';
import type { StructureValidator } from '../../inspect/spec/validate-structure.ts';
import type { Report } from '../../model/report.ts';
import type { Command, Given } from '../../options.ts';
import { cacheStore } from '../packs/pack-stores.ts';
import { locateOperand, type Operand } from './locate-operand.ts';
import { policyOnDisk, waiversOnDisk } from './policy-on-disk.ts';
import { withoutSpecs } from './read-policy.ts';
import { repeatCommand } from './repeat-command.ts';
import { runAssessment } from './run-assessment.ts';
import type { Workbench } from './workbench.ts';

/** Everything is read from one tree, so that references between the files work and their names are comparable. */
export async function assessFiles(
  command: Command,
  bench: Workbench,
  operands: readonly string[],
  validatorFor: (given: Given) => StructureValidator | null,
): Promise<Report> {
  const located: Operand[] = [];
  for (const operand of operands) located.push(await locateOperand(operand, bench));
  const [first, ...others] = located as [Operand, ...Operand[]];
  const stranger = others.find(({ treeName }) => treeName !== first.treeName);
  if (stranger !== undefined) {
    throw new UserError(
      'operands-differ',
      `${first.name} and ${stranger.name} do not lie in the same tree.`,
      'Give --root with a folder that holds both, or run the command once for each.',
    );
  }
  return runAssessment({
    trees: { base: null, head: (located.find(({ isIgnored }) => isIgnored) ?? first).tree },
    explicit: located.filter(({ kind }) => kind === 'file').map(({ path }) => path),
    folders: located.filter(({ kind, path }) => kind === 'folder' && path !== '').map(({ path }) => path),
    folder: '',
    policy: withoutSpecs(await policyOnDisk(bench)),
    waivers: await waiversOnDisk(bench),
    isTrusted: true,
    isState: false,
    packStores: [cacheStore(process.env)],
    given: bench.given,
    subject: {
      repository: null,
      base: null,
      head: located.map(({ name }) => name).join(' '),
      event: null,
      asOf: bench.asOf,
      repeat: repeatCommand(command, bench.given, { base: null, head: null, asOf: bench.asOf, operands }),
    },
    validator: validatorFor(bench.given),
    notices: [],
  });
}
