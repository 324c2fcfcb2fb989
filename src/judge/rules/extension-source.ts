/** An entry of `extends` → a source. A relative one is a folder of the pack, or of the repository where the pack is part of it. */

import { type PackSource, parsePackSource } from '../../knowledge/pack-source.ts';
import type { OpenedPack } from '../../model/pack.ts';

export type ExtensionSource =
  | { readonly source: PackSource; readonly opened: OpenedPack | null }
  | { readonly fault: string };

/** `opened` of the answer holds the files where they came with the extending pack. */
export function extensionSource(text: string, from: PackSource, opened: OpenedPack): ExtensionSource {
  if (!/^\.\.?(?:\/|$)/.test(text)) {
    const source = parsePackSource(text);
    return 'fault' in source ? source : { source, opened: null };
  }
  if (from.kind === 'path') {
    const path = join(from.path, text);
    return path === null ? { fault: 'leaves the repository.' } : { source: { kind: 'path', path }, opened: null };
  }
  const path = join('', text);
  if (path === null) return { fault: 'leaves the pack.' };
  const prefix = path === '' ? '' : `${path}/`;
  const files = new Map(
    [...opened.files].flatMap(([name, body]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), body] as const] : [],
    ),
  );
  return { source: { kind: 'path', path: `${JSON.stringify(from)}/${path}` }, opened: { ...opened, files } };
}

function join(folder: string, relative: string): string | null {
  const segments = folder.split('/').filter((segment) => segment !== '');
  for (const segment of relative.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  return segments.join('/');
}
