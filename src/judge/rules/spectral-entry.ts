/** Finds the file of a Spectral ruleset that the others hang on: the one named, the usual names, or the main file of a package. */
import { isObject, member, stringMember } from '../../knowledge/value.ts';
import type { OpenedPack } from '../../model/pack.ts';

const USUAL = ['.spectral', 'spectral', 'ruleset'].flatMap((name) =>
  ['yaml', 'yml', 'json', 'js', 'mjs', 'cjs'].map((ending) => `${name}.${ending}`),
);

/** A path inside the pack, or why there is none, as the end of a sentence. */
export function spectralEntry({ files, entry }: OpenedPack): string | { readonly fault: string } {
  if (entry !== null) return entry;
  const usual = USUAL.find((name) => files.has(name));
  if (usual !== undefined) return usual;
  const manifest = files.get('package.json');
  const main = manifest === undefined ? null : mainOf(manifest);
  const found = main === null ? undefined : [main, `${main}.js`, `${main}/index.js`].find((path) => files.has(path));
  if (found !== undefined) return found;
  return { fault: `it has neither a pack.yaml nor a Spectral ruleset (${USUAL.slice(0, 3).join(', ')} …).` };
}

/** `exports["."]` beats `main`, as in Node; of its conditions the one for `require` counts first. */
function mainOf(text: string): string | null {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return null; // not a manifest, so it names nothing
  }
  const exported = member(manifest, 'exports');
  const named = conditionOf(isObject(exported) && Object.hasOwn(exported, '.') ? exported['.'] : exported);
  const main = named ?? stringMember(manifest, 'main') ?? 'index.js';
  return main.replace(/^\.\//, '').replace(/\/$/, '');
}

function conditionOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  for (const condition of ['require', 'node', 'import', 'default']) {
    const found = member(value, condition);
    if (found !== undefined) return conditionOf(found);
  }
  return null;
}
