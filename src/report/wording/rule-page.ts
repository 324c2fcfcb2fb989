/** Where the page of a rule is. */
import { encodeSegment } from '../safe-text/encode-path.ts';

const PAGES = 'https://github.com/openapi-posture/openapi-posture/blob/main/docs/rules';

/** The address of a rule's page. */
export function rulePage(rule: string): string {
  return `${PAGES}/${encodeSegment(rule)}.md`;
}
