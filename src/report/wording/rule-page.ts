/** Where the page of a rule is. */
import { encodeSegment } from '../safe-text/encode-path.ts';

const DOCUMENTS = 'https://github.com/openapi-posture/openapi-posture/blob/main/docs';

/** The page that explains all kinds of changes. */
export const CHANGES_PAGE = `${DOCUMENTS}/changes.md`;

/** The address of a rule's page. */
export function rulePage(rule: string): string {
  return `${DOCUMENTS}/rules/${encodeSegment(rule)}.md`;
}

/** Where more is said about a rule, ours or not; `null`: nowhere. What a pack says is made safe for a Markdown link. */
export function pageOf(id: string, rule: { readonly page?: string | null } | undefined): string | null {
  if (rule?.page === undefined) return rulePage(id);
  if (rule.page === null || !/^https?:\/\/[^\s<>"'`\\[\]]+$/.test(rule.page)) return null;
  return rule.page.replaceAll('(', '%28').replaceAll(')', '%29');
}
