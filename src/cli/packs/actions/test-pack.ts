/** `pack test FOLDER [FILE…]`: the examples of every rule, the scenarios beside them, and, if asked, a budget of noise. */
import { existsSync, readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../../errors.ts';
import { directoryTree } from '../../../io/directory-tree.ts';
import { DEFAULT_CONFIGURATION } from '../../../judge/configuration/default-configuration.ts';
import { BUILT_IN_RULES } from '../../../judge/rules/built-in.generated.ts';
import { checkShape, type Shape } from '../../../knowledge/shape.ts';
import { positionAt } from '../../../knowledge/text-position.ts';
import { parseYamlText } from '../../../knowledge/yaml-text.ts';
import type { Finding } from '../../../model/finding.ts';
import { assessRules } from '../../run/assess-rules.ts';
import { locateOperand } from '../../run/locate-operand.ts';
import type { PackAction, PackRun } from '../action.ts';
import { exampleFaults } from '../lint-example.ts';
import { openPackFolder } from '../pack-folder.ts';
import { loadNamed, rulesOfPack } from '../read-pack.ts';
import type { RulesOfRun } from '../resolve-rules.ts';

/** Exit 1 when something is not as expected. */
export const testPack: PackAction = async (run) => {
  const [path, ...files] = run.operands;
  if (path === undefined)
    throw new UserError(
      'wrong-operands',
      '"pack test" takes the folder of a pack, and descriptions for --noise-budget.',
    );
  if (run.given['noise-budget'] !== undefined && files.length === 0)
    throw new UserError(
      'wrong-operands',
      '--noise-budget needs descriptions to count on.',
      'Name them behind the folder.',
    );
  if (run.given.watch !== true) return testOnce(path, files, run);
  return testAgainAndAgain(path, files, run);
};

async function testOnce(path: string, files: readonly string[], run: PackRun): Promise<number> {
  const pack = openPackFolder(path, run.bench);
  const loaded = await loadNamed(pack.name, pack.open, [pack.name]);
  const rules = rulesOfPack(pack.name, loaded, run.bench.asOf);
  const own = loaded.catalogue.posture.filter(({ id }) => !BUILT_IN.has(id));
  const faults: string[] = [];
  for (const rule of own) faults.push(...(await exampleFaults(rule, run.bench.asOf)));
  const scenarios = scenariosOf(pack.folder);
  for (const scenario of scenarios) faults.push(...(await scenarioFaults(pack.folder, scenario, rules, run)));
  faults.push(...(await noiseFaults(files, rules, run)));
  for (const fault of faults) run.print(`${fault}\n`);
  const examples = own.reduce((sum, { examples: { bad, good } }) => sum + bad.length + good.length, 0);
  run.print(
    `${own.length} rules, ${examples} examples, ${scenarios.length} scenarios: ${faults.length === 0 ? 'all as expected' : `${faults.length} not as expected`}.\n`,
  );
  return faults.length === 0 ? 0 : 1;
}

/** Ends with the process. */
async function testAgainAndAgain(path: string, files: readonly string[], run: PackRun): Promise<number> {
  const { folder } = openPackFolder(path, run.bench);
  const once = async (): Promise<void> => {
    try {
      await testOnce(path, files, run);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      run.print(`${error.message}\n`);
    }
  };
  await once();
  return new Promise((_, reject) => {
    let timer: NodeJS.Timeout | undefined;
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => once().catch(reject), 150);
    });
  });
}

function scenariosOf(folder: string): readonly string[] {
  const scenarios = join(folder, 'scenarios');
  if (!existsSync(scenarios)) return [];
  return readdirSync(scenarios, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Rules of the product have tests of their own. */
const BUILT_IN: ReadonlySet<string> = new Set(BUILT_IN_RULES.posture.map(({ id }) => id));

const EXPECTED: Shape = {
  type: 'mapping',
  members: {
    findings: {
      type: 'list',
      required: true,
      items: {
        type: 'mapping',
        members: {
          rule: { type: 'text', required: true },
          file: { type: 'text', required: true },
          line: { type: 'number', minimum: 1, maximum: 1_000_000, integer: true, required: true },
        },
      },
    },
  },
};

/** `head/` against `base/` where there is one: what is introduced. Only rules that the file names, or that are the pack's own, count. */
async function scenarioFaults(
  folder: string,
  name: string,
  rules: RulesOfRun,
  { bench }: PackRun,
): Promise<readonly string[]> {
  const place = join(folder, 'scenarios', name);
  const shown = `scenarios/${name}`;
  if (!existsSync(join(place, 'head')) || !existsSync(join(place, 'expected.yaml')))
    return [`${shown}: a scenario has a folder head/ and a file expected.yaml.`];
  const text = readFileSync(join(place, 'expected.yaml'), 'utf8');
  const { root, faults } = parseYamlText(text);
  const wrong = [...faults, ...(root === null ? [] : checkShape(root, EXPECTED))];
  if (root === null || wrong.length > 0)
    return (wrong.length > 0 ? wrong : [{ message: 'The file is empty.', span: { start: 0, end: 1 }, path: [] }]).map(
      ({ message, span }) => `${shown}/expected.yaml:${positionAt(text, span.start).line}: ${message}`,
    );
  const { findings } = root.value as { findings: readonly { rule: string; file: string; line: number }[] };
  const base = existsSync(join(place, 'base')) ? directoryTree(join(place, 'base')) : null;
  const tree = directoryTree(join(place, 'head'));
  const report = await assessRules({
    tree,
    trees: { base },
    configuration: DEFAULT_CONFIGURATION,
    rules,
    asOf: bench.asOf,
  });
  const counts = ({ rule, status, source }: Finding) =>
    source === 'rule' &&
    (base === null ? status === 'existing' : status === 'introduced') &&
    (!BUILT_IN.has(rule) || findings.some((each) => each.rule === rule));
  const got = report.findings
    .filter(counts)
    .map(({ rule, location }) => `${rule} at ${location?.file}:${location?.line}`);
  const expected = findings.map(({ rule, file, line }) => `${rule} at ${file}:${line}`);
  return [
    ...difference(expected, got).map((each) => `${shown}: expected ${each}, not reported`),
    ...difference(got, expected).map((each) => `${shown}: ${each} is reported, not expected`),
  ];
}

/** What the first list has more of. */
function difference(left: readonly string[], right: readonly string[]): readonly string[] {
  const rest = [...right];
  return left.filter((each) => {
    const at = rest.indexOf(each);
    if (at === -1) return true;
    rest.splice(at, 1);
    return false;
  });
}

async function noiseFaults(
  files: readonly string[],
  rules: RulesOfRun,
  { given, bench }: PackRun,
): Promise<readonly string[]> {
  const budget = given['noise-budget'];
  if (budget === undefined) return [];
  let findings = 0;
  let operations = 0;
  for (const file of files) {
    const { tree, path, kind } = await locateOperand(file, bench);
    const report = await assessRules({
      tree,
      configuration: DEFAULT_CONFIGURATION,
      rules,
      asOf: bench.asOf,
      explicit: kind === 'file' ? [path] : [],
    });
    findings += report.findings.length;
    operations += report.apis.reduce((sum, api) => sum + api.operations.length, 0);
  }
  const noise = operations === 0 ? findings : findings / operations;
  return noise <= budget
    ? []
    : [`${findings} findings on ${operations} operations are ${noise.toFixed(2)} for each; the budget is ${budget}.`];
}
