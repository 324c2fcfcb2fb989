/** Decides whether two revisions of an API say the same, so that one of them need not be linted. */
import { haveSameText, refersToOtherFiles } from '../../knowledge/file-text.ts';
import type { Api } from '../../model/api.ts';

/**
 * True only when the document is the same object in both and refers to nothing outside itself: a referenced file could
 * differ, or be missing on one side only.
 */
export function sameContents(base: Api, head: Api): boolean {
  if (
    base.id !== head.id ||
    base.file.path !== head.file.path ||
    base.root.value !== head.root.value ||
    base.dialect !== head.dialect
  )
    return false;
  return haveSameText(base.file, head.file) && !refersToOtherFiles(head.file);
}
