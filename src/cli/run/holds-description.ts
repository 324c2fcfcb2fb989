/** Whether a tree holds any OpenAPI description at all: what a run that ends early must know before it says that all is well. */
import { listCandidates, looksLikeDescription, type Scope } from '../../inspect/spec/discover.ts';
import { SourceText } from '../../inspect/spec/source-text.ts';
import type { Tree } from '../../model/tree.ts';

const LIKELY_NAME = /openapi|swagger|api/i;
const READ_AT_ONCE = 200;

/** Reads as little as possible: likely names first, a few at a time, until one looks like a description. */
export async function holdsDescription(tree: Tree, scope: Scope): Promise<boolean> {
  const paths = listCandidates(await tree.entries(), scope)
    .filter(({ entry, excluded }) => entry.kind === 'file' && excluded === null)
    .map(({ entry }) => entry.path);
  const ordered = [
    ...paths.filter((path) => LIKELY_NAME.test(path)),
    ...paths.filter((path) => !LIKELY_NAME.test(path)),
  ];
  for (let at = 0; at < ordered.length; at += READ_AT_ONCE) {
    const contents = await tree.read(ordered.slice(at, at + READ_AT_ONCE));
    for (const bytes of contents.values())
      if (looksLikeDescription(new SourceText(Buffer.from(bytes), false))) return true;
  }
  return false;
}
