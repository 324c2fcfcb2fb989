/** Of several documents that describe one API, the one that people write: there its findings are reported. */
import { compareText } from '../../../knowledge/compare-text.ts';
import type { Api } from '../../../model/api.ts';

const MADE =
  /(?:^|[^a-z])(?:bundled?|resolved|dereferenced|generated|compiled|flat(?:tened)?|full|merged|converted|out(?:put)?|dist|public|build|min)(?:[^a-z]|$)/i;

/** The likely source first. Everything that decides is in the documents, so base and head decide alike. */
export function inOrderOfOrigin(apis: readonly Api[]): readonly Api[] {
  return apis.toSorted(
    (left, right) =>
      // A bundle is made from parts, never parts from a bundle.
      Number(refersToFiles(right)) - Number(refersToFiles(left)) ||
      Number(MADE.test(left.file.path)) - Number(MADE.test(right.file.path)) ||
      Number(left.file.format === 'json') - Number(right.file.format === 'json') ||
      Number(left.dialect === '2.0') - Number(right.dialect === '2.0') ||
      left.file.path.split('/').length - right.file.path.split('/').length ||
      compareText(left.file.path, right.file.path),
  );
}

/** Whether anything in the document refers to another file. */
function refersToFiles({ file }: Api): boolean {
  const pending: unknown[] = [file.root];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, item] of Object.entries(value)) {
      if (key === '$ref' && typeof item === 'string' && item !== '' && !item.startsWith('#')) return true;
      if (typeof item === 'object' && item !== null) pending.push(item);
    }
  }
  return false;
}
