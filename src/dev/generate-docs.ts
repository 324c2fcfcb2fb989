/**
 * Writes what is derived from rules and tables for people and editors: a page for each rule, the list of rules, the JSON
 * Schemas of the files that users write, and the marked blocks inside README.md and docs/.
 *
 *   node build/dev/generate-docs.js [--check]      in the root of the repository
 */
import { BASELINE } from '../judge/configuration/baseline-shape.ts';
import { CONFIGURATION } from '../judge/configuration/configuration-shape.ts';
import { WAIVERS } from '../judge/configuration/waiver-shape.ts';
import { BUILT_IN_DRIFT_KINDS } from '../judge/drift/built-in-drift-kinds.generated.ts';
import { BUILT_IN_RULES } from '../judge/rules/built-in.generated.ts';
import { LOCK } from '../judge/rules/pack-lock.ts';
import { PACK } from '../judge/rules/pack-shapes.ts';
import { POSTURE_RULE } from '../judge/rules/rule-shapes.ts';
import type { Shape } from '../knowledge/shape.ts';
import { toJsonSchema } from '../knowledge/shape-json-schema.ts';
import type { BuiltInRules } from '../model/pack.ts';
import { fillBlocks } from './fill-blocks.ts';
import { GENERATED_BLOCKS } from './generated-blocks.ts';
import { fillActionMetadata } from './render-action-metadata.ts';
import { renderChanges } from './render-changes.ts';
import { renderRequirements } from './render-requirements.ts';
import { renderRuleIndex } from './render-rule-index.ts';
import { renderRulePage } from './render-rule-page.ts';
import { type GeneratedFile, readFolder, readIfPresent } from './repository-files.ts';
import { type Generated, runWhenStarted } from './run-generator.ts';

/** Everything that is generated for people, as it should be below `root`. */
export function generateDocs(root: string): Generated {
  const pages = rulePages(root, BUILT_IN_RULES);
  const blocks = textsWithBlocks(root).map(({ path, text }) => fillBlocks(path, text, GENERATED_BLOCKS));
  const changes = { path: CHANGES_PAGE, text: renderChanges() };
  const files = [
    ...pages,
    changes,
    ...fileSchemas(),
    ...actionMetadata(root),
    ...requirements(root),
    ...blocks.map(({ file }) => file),
  ];
  return { files, faults: blocks.flatMap(({ faults }) => faults) };
}

/** Made as a whole, so it holds no blocks. */
const CHANGES_PAGE = 'docs/changes.md';

/** The pages of all rules, their index, and the removal of pages of rules that are gone. */
export function rulePages(root: string, rules: BuiltInRules): readonly GeneratedFile[] {
  const all = [...rules.posture, ...rules.changes, ...BUILT_IN_DRIFT_KINDS];
  const pages = [
    { path: 'docs/rules/README.md', text: renderRuleIndex(rules) },
    ...all.map((rule) => ({ path: `docs/rules/${rule.id}.md`, text: renderRulePage(rule, rules) })),
  ];
  const wanted = new Set(pages.map(({ path }) => path));
  const leftOver = readFolder(root, 'docs/rules', '.md').filter(({ path }) => !wanted.has(path));
  return [...pages, ...leftOver.map(({ path }) => ({ path, text: null }))];
}

/** The JSON Schemas of the files that users write. */
function fileSchemas(): readonly GeneratedFile[] {
  return [
    schemaOf('configuration', CONFIGURATION),
    schemaOf('waivers', WAIVERS),
    schemaOf('baseline', BASELINE),
    schemaOf('pack', PACK),
    schemaOf('rule', POSTURE_RULE),
    schemaOf('lock', LOCK),
  ];
}

function schemaOf(name: string, shape: Shape): GeneratedFile {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://raw.githubusercontent.com/openapi-posture/openapi-posture/main/schemas/${name}.schema.json`,
    title: `openapi-posture ${name}`,
    ...toJsonSchema(shape),
  };
  return { path: `schemas/${name}.schema.json`, text: `${JSON.stringify(schema, null, 2)}\n` };
}

function requirements(root: string): readonly GeneratedFile[] {
  const text = readIfPresent(root, 'test/requirements.yaml');
  return text === null ? [] : [{ path: 'docs/requirements.md', text: renderRequirements(text) }];
}

function actionMetadata(root: string): readonly GeneratedFile[] {
  const text = readIfPresent(root, 'action.yml');
  return text === null ? [] : [{ path: 'action.yml', text: fillActionMetadata(text) }];
}

/** The files that may hold marked blocks. */
function textsWithBlocks(root: string): { readonly path: string; readonly text: string }[] {
  const single = ['README.md', 'CONTRIBUTING.md'].flatMap((path) => {
    const text = readIfPresent(root, path);
    return text === null ? [] : [{ path, text }];
  });
  return [...single, ...readFolder(root, 'docs', '.md').filter(({ path }) => path !== CHANGES_PAGE)];
}

runWhenStarted(import.meta.url, generateDocs);
