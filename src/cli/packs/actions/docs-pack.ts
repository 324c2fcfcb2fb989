/** `pack docs FOLDER`: a page for each rule of the pack and a list of them, in its folder docs/. */
import { join } from 'node:path';
import { UserError } from '../../../errors.ts';
import { writeOutput } from '../../../io/write-file.ts';
import { BUILT_IN_RULES } from '../../../judge/rules/built-in.generated.ts';
import { renderRuleMarkdown, renderRulesMarkdown } from '../../../report/render/markdown-state.ts';
import type { PackAction } from '../action.ts';
import { openPackFolder } from '../pack-folder.ts';
import { loadNamed, rulesOfPack } from '../read-pack.ts';

export const docsPack: PackAction = async ({ operands: [path, ...more], bench, print }) => {
  if (path === undefined || more.length > 0)
    throw new UserError('wrong-operands', '"pack docs" takes the folder of a pack.');
  const pack = openPackFolder(path, bench);
  const loaded = await loadNamed(pack.name, pack.open, [pack.name]);
  const { rules } = rulesOfPack(pack.name, loaded, bench.asOf);
  const listed = loaded.catalogue.packs.find(({ id }) => id === pack.name);
  const builtIn = new Set(BUILT_IN_RULES.posture.map(({ id }) => id));
  const own = rules.enabled.filter(({ id }) => !builtIn.has(id));
  const write = (name: string, text: string) => writeOutput(join(pack.folder, 'docs', name), text, [pack.folder]);
  for (const rule of own) write(`${rule.id}.md`, renderRuleMarkdown(rule));
  write(
    'README.md',
    `# ${listed?.title ?? path}\n\n${listed?.description ?? ''}\n\n${renderRulesMarkdown(rules.enabled)}`,
  );
  print(`Wrote ${own.length + 1} pages into ${path}/docs/.\n`);
  return 0;
};
