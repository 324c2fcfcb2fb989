/** What must hold over all rules together: laws that no single file can show. */
import { MIRROR_OF } from '../model/meaning.ts';
import type { BuiltInRules } from '../model/pack.ts';

/** One line for every breach. */
export function checkCatalogue(rules: BuiltInRules): readonly string[] {
  return [...repeatedIds(rules), ...checkMeanings(rules), ...checkPacks(rules)];
}

function repeatedIds({ posture, changes }: BuiltInRules): readonly string[] {
  const ids = new Set(posture.map(({ id }) => id));
  return changes
    .filter(({ id }) => ids.has(id))
    .map(({ id }) => `rules/changes/${id}.yaml: a posture rule has the same id.`);
}

/** The files and src/model/meaning.ts say the same. */
function checkMeanings({ changes }: BuiltInRules): readonly string[] {
  const present = new Set<string>(changes.map(({ id }) => id));
  const missing = [...MIRROR_OF.keys()]
    .filter((id) => !present.has(id))
    .map((id) => `rules/changes/${id}.yaml is missing: src/model/meaning.ts names it.`);
  const mirrors: ReadonlyMap<string, string> = MIRROR_OF;
  return [
    ...missing,
    ...changes
      .filter(({ id }) => !mirrors.has(id))
      .map(({ id }) => `rules/changes/${id}.yaml: src/model/meaning.ts does not name it.`),
    ...changes
      .filter(({ id, mirror }) => mirrors.has(id) && mirror !== mirrors.get(id))
      .map(({ id }) => `rules/changes/${id}.yaml: "mirror" must be "${mirrors.get(id)}", as in src/model/meaning.ts.`),
    ...changes
      .filter(({ posture, severity }) => posture === 'better' && severity !== 'info')
      .map(({ id }) => `rules/changes/${id}.yaml: what is better has severity info.`),
  ];
}

/** `strict` holds everything; `recommended` is a part of it. */
function checkPacks({ posture, packs }: BuiltInRules): readonly string[] {
  const strict = new Set(packs.find(({ id }) => id === 'strict')?.rules.map(({ id }) => id));
  const named = ['recommended', 'strict']
    .filter((id) => !packs.some((pack) => pack.id === id))
    .map((id) => `rules/packs/${id}.yaml is missing.`);
  return [
    ...named,
    ...posture
      .filter(({ id }) => !strict.has(id))
      .map(({ id }) => `rules/packs/strict.yaml: the rule "${id}" is missing; strict holds every posture rule.`),
  ];
}
