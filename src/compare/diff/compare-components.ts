/** Notes on definitions under components that no operation uses, and on those that only got another name. */
import { resolvePath } from '../../knowledge/reference.ts';
import { canonicalText } from '../../knowledge/schema.ts';
import { childIfPresent, isObject, members, placeOf } from '../../knowledge/value.ts';
import type { Api } from '../../model/api.ts';
import type { Note } from '../../model/change.ts';
import type { Node } from '../../model/node.ts';

/** What reaches operations is compared there; security schemes are compared by themselves. */
export function compareComponents(base: Api, head: Api): readonly Note[] {
  const [before, after] = [definitionsOf(base), definitionsOf(head)];
  const gone = [...before].filter(([name]) => !after.has(name));
  const fresh = new Map([...after].filter(([name]) => !before.has(name)));
  const edited = [...after].filter(([name, node]) => before.has(name) && before.get(name)?.value !== node.value);
  if (gone.length + fresh.size + edited.length === 0) return [];
  const renamed = noteRenames(gone, fresh);
  const [usedBefore, usedNow] = [usedIn(base), usedIn(head)];
  const unused = (list: Iterable<readonly [string, Node]>, used: ReadonlySet<string>) =>
    [...list].filter(([name]) => !used.has(name) && !renamed.names.has(name));
  return [
    ...renamed.notes,
    ...unused(gone, usedBefore).map(([name, node]) => ({
      code: name.startsWith('schemas/') ? 'api-schema-removed' : 'component-removed',
      message: `The definition ${name} is gone; nothing used it.`,
      base: placeOf(node),
      head: null,
    })),
    ...unused(fresh, usedNow).map(([name, node]) => ({
      code: 'component-added',
      message: `The definition ${name} is new; nothing uses it.`,
      base: null,
      head: placeOf(node),
    })),
    ...unused(edited, usedNow)
      .filter(([name]) => !usedBefore.has(name))
      .map(([name, node]) => ({
        code: 'component-changed',
        message: `The definition ${name} changed; nothing uses it.`,
        base: placeOf(before.get(name) as Node),
        head: placeOf(node),
      })),
  ];
}

/** `schemas/Order` → its node. Swagger 2.0 names as their successors. */
function definitionsOf({ root }: Api): ReadonlyMap<string, Node> {
  const components = childIfPresent(root, 'components');
  const kinds: (readonly [string, Node])[] = components === undefined ? [] : members(components);
  for (const [old, name] of SWAGGER_KINDS) {
    const found = childIfPresent(root, old);
    if (found !== undefined) kinds.push([name, found]);
  }
  return new Map(
    kinds
      .filter(([kind]) => !APART.has(kind) && !kind.startsWith('x-'))
      .flatMap(([kind, node]) => members(node).map(([name, entry]) => [`${kind}/${name}`, entry] as const)),
  );
}

const SWAGGER_KINDS = [
  ['definitions', 'schemas'],
  ['parameters', 'parameters'],
  ['responses', 'responses'],
] as const;

/** Compared elsewhere, and samples, which say nothing about what is accepted. */
const APART: ReadonlySet<string> = new Set(['securitySchemes', 'examples']);

function noteRenames(
  gone: readonly (readonly [string, Node])[],
  fresh: ReadonlyMap<string, Node>,
): { readonly notes: readonly Note[]; readonly names: ReadonlySet<string> } {
  const names = new Set<string>();
  const texts = new Map<string, string>();
  if (gone.length > 0)
    for (const [name, node] of fresh) texts.set(`${kindOf(name)} ${canonicalText(node.value)}`, name);
  const notes = gone.flatMap(([name, node]): Note[] => {
    const successor = texts.get(`${kindOf(name)} ${canonicalText(node.value)}`);
    if (successor === undefined || names.has(successor)) return [];
    names.add(name).add(successor);
    const message = `The definition ${name} is now called ${successor}.`;
    return [{ code: 'component-renamed', message, base: placeOf(node), head: placeOf(fresh.get(successor) as Node) }];
  });
  return { notes, names };
}

function kindOf(name: string): string {
  return name.slice(0, name.indexOf('/'));
}

/** The definitions of the root document that something outside of definitions reaches. */
function usedIn({ file, root }: Api): ReadonlySet<string> {
  const used = new Set<string>();
  const seen = new Set<unknown>();
  const pending: (readonly [unknown, string])[] = Object.entries(root.value)
    .filter(([key]) => !HOLDERS.has(key))
    .map(([, value]) => [value, file.path] as const);
  const reach = (reference: string, from: string): void => {
    const [location = '', fragment = ''] = reference.split('#', 2);
    const path = location === '' ? from : resolvePath(from, location);
    const target = typeof path !== 'string' ? undefined : path === file.path ? file : file.siblings.get(path);
    if (target === undefined) return;
    const keys = fragment.split('/').slice(1);
    if (target === file) {
      const name = nameOf(keys);
      if (name === null || used.has(name)) return;
      used.add(name);
    }
    pending.push([valueAt(target.root, keys), target.path]);
  };
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [value, path] = next;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [key, item] of Object.entries(value)) {
      if (key === '$ref' && typeof item === 'string') reach(item, path);
      else if (key === 'mapping' && isObject(item))
        for (const target of Object.values(item))
          if (typeof target === 'string') reach(/[#/.]/.test(target) ? target : `#/components/schemas/${target}`, path);
      if (typeof item === 'object' && item !== null) pending.push([item, path]);
    }
  }
  return used;
}

/** Where definitions stand in a root document. */
const HOLDERS: ReadonlySet<string> = new Set([
  'components',
  'securityDefinitions',
  ...SWAGGER_KINDS.map(([old]) => old),
]);

function nameOf(keys: readonly string[]): string | null {
  const [holder = '', kind = '', name] = keys.map(decoded);
  if (holder === 'components') return name === undefined ? null : `${kind}/${name}`;
  const successor = SWAGGER_KINDS.find(([old]) => old === holder)?.[1];
  return successor === undefined || kind === '' ? null : `${successor}/${kind}`;
}

function valueAt(root: unknown, keys: readonly string[]): unknown {
  let value = root;
  for (const key of keys.map(decoded)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

function decoded(key: string): string {
  const text = key.replaceAll('~1', '/').replaceAll('~0', '~');
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a malformed escape names nothing, whatever we return
  }
}
