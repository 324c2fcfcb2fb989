/** A document and every file that its references lead to, as texts by path. */
import { resolvePath } from '../../../knowledge/reference.ts';
import type { SourceFile } from '../../../model/source-file.ts';

export function reachableTexts(root: SourceFile): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  const pending = [root];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (Object.hasOwn(texts, file.path)) continue;
    texts[file.path] = file.text;
    for (const path of pathsIn(file)) {
      const target = file.siblings.get(path);
      if (target !== undefined && !Object.hasOwn(texts, path)) pending.push(target);
    }
  }
  return texts;
}

function pathsIn(file: SourceFile): ReadonlySet<string> {
  const paths = new Set<string>();
  const seen = new Set<unknown>();
  const pending: unknown[] = [file.root];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const key of Object.keys(value)) {
      const item = (value as Record<string, unknown>)[key];
      if (key === '$ref' && typeof item === 'string' && !item.startsWith('#')) {
        const path = resolvePath(file.path, item.split('#', 1)[0] as string);
        if (typeof path === 'string') paths.add(path);
      } else if (typeof item === 'object' && item !== null) pending.push(item);
    }
  }
  return paths;
}
