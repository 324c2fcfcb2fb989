/**
 * Compiles rules/risk/ into modules, one a model, so that no model is parsed at run time.
 *
 *   node build/dev/compile-risk-model.js [--check]      in the root of the repository
 */
import { parseRiskModel } from '../judge/risk/parse-risk-model.ts';
import { readFolder } from './repository-files.ts';
import { type Generated, runWhenStarted } from './run-generator.ts';

/** The compiled models of `root`, or what is wrong with them. */
export function compileRiskModels(root: string): Generated {
  const parsed = readFolder(root, 'rules/risk', '.yaml').map(({ path, text }) => ({ path, ...parseRiskModel(text) }));
  const faults = parsed.flatMap(({ path, model, faults }) => {
    const name = path.slice('rules/risk/'.length, -'.yaml'.length);
    const misnamed =
      model !== null && model.id !== name ? [`1:1: "id" is "${model.id}", but the file is called ${name}.yaml.`] : [];
    return [...faults, ...misnamed].map((fault) => `${path}:${fault}`);
  });
  const files = parsed.flatMap(({ path, model }) =>
    model === null ? [] : [{ path: `src/judge/risk/${model.id}.generated.ts`, text: moduleOf(model, path) }],
  );
  return { files, faults };
}

function moduleOf(model: { readonly id: string }, source: string): string {
  const name = model.id.toUpperCase().replaceAll('-', '_');
  return `/** The risk model of ${source}, compiled by src/dev/compile-risk-model.ts ("npm run generate"). Do not edit. */
import type { RiskModel } from './model.ts';

export const ${name}: RiskModel = ${JSON.stringify(model, null, 2)};
`;
}

runWhenStarted(import.meta.url, compileRiskModels);
