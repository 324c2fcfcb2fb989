/** Where the page of a rule is. */
import { encodeSegment } from '../safe-text/encode-path.ts';

const DOCUMENTS = 'https://github.com/openapi-posture/openapi-posture/blob/main/docs';

/** The page that explains all kinds of changes. */
export const CHANGES_PAGE = `${DOCUMENTS}/changes.md`;

/** The address of a rule's page. */
export function rulePage(rule: string): string {
  return `${DOCUMENTS}/rules/${encodeSegment(rule)}.md`;
}
