/** Names in a configuration that the table cannot judge: sources of packs, and rules that only those packs can know. */
import { nearestName } from '../../knowledge/nearest-name.ts';
import { PACK_PREFIX, parsePackSource } from '../../knowledge/pack-source.ts';
import type { TextFault, YamlNode } from '../../knowledge/yaml-text.ts';
import type { RuleCatalogue } from '../../model/pack.ts';

/** Sources that are none, built-in packs that do not exist, and code allowed to packs that do not run. */
export function checkPacks(root: YamlNode, builtIn: RuleCatalogue): readonly TextFault[] {
  const packs = itemsOf(root, 'packs');
  const names = packs.map(({ value }) => value);
  const needless = itemsOf(root, 'allow-code').filter(({ value }) => !names.includes(value));
  return [
    ...packs.flatMap((item) => checkPack(item, builtIn)),
    ...needless.map((item) => faultAt(item, `allows code to "${item.value}", which is not among "packs".`)),
  ];
}

/** Of the faults of the table those that name a rule which a pack from outside may have. */
export function foreignRules(root: YamlNode, faults: readonly TextFault[]): readonly TextFault[] {
  const hasForeignPack = itemsOf(root, 'packs').some(({ value }) => {
    const source = parsePackSource(String(value));
    return !('fault' in source) && source.kind !== 'built-in';
  });
  return hasForeignPack ? faults.filter((fault) => ruleNamed(root, fault) !== '') : [];
}

/** The rule that an override names at the place of a fault; empty where it names none. */
export function ruleNamed(root: YamlNode | null, { path }: TextFault): string {
  const [list, index, key] = path;
  if (root === null || list !== 'overrides' || typeof index !== 'number' || key !== 'rule') return '';
  const rule = itemsOf(root, 'overrides')[index]?.members.find((each) => each.key === 'rule')?.node.value;
  return typeof rule === 'string' ? rule : '';
}

function checkPack(item: YamlNode, { packs }: RuleCatalogue): readonly TextFault[] {
  const name = String(item.value);
  const source = parsePackSource(name);
  if ('fault' in source) return [faultAt(item, `"${name}" ${source.fault}`)];
  if (source.kind !== 'built-in' || packs.some(({ id }) => id === source.id)) return [];
  const known = packs.map(({ id }) => id);
  const nearest = nearestName(source.id, known);
  const hint = nearest === null ? '' : ` Did you mean "${nearest}"?`;
  const listed = known.map((id) => PACK_PREFIX + id).join(', ');
  return [
    faultAt(item, `names an unknown rule pack, "${name}".${hint} Built in: ${listed}. A folder starts with "./".`),
  ];
}

function itemsOf(root: YamlNode, key: string): readonly YamlNode[] {
  return root.members.find((each) => each.key === key)?.node.items ?? [];
}

function faultAt({ span, path }: YamlNode, what: string): TextFault {
  const where = path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${key}`))
    .join('');
  return { message: `"${where}" ${what}`, span, path };
}
