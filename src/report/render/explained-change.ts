/** `explain ID` of a change: what happened, what it means for clients and for security. */
import type { ExplainedChange } from '../../model/change-kind.ts';
import type { Report } from '../../model/report.ts';
import { inlineCode, markdownText } from '../safe-text/escape-markdown.ts';
import { CHANGES_PAGE } from '../wording/rule-page.ts';
import { answerJson } from './json.ts';
import { serialise } from './serialise.ts';
import { pageFor, paragraph, printLines, type TerminalOptions } from './terminal-blocks.ts';

export function renderExplainedChangeText(change: ExplainedChange, options: TerminalOptions): string {
  const page = pageFor(options);
  return printLines([
    page.paint.bold(change.id),
    ...paragraph(page, change.says),
    '',
    ...paragraph(page, `Clients: ${clients(change)}. ${change.reason}`),
    ...paragraph(page, `Security: ${security(change)}`),
    '',
    CHANGES_PAGE,
  ]);
}

export function renderExplainedChangeMarkdown(change: ExplainedChange): string {
  return `${[
    `## ${inlineCode(change.id)}`,
    markdownText(change.says),
    `**Clients**: ${clients(change)}. ${markdownText(change.reason)}`,
    `**Security**: ${markdownText(security(change))}`,
    `[All changes](${CHANGES_PAGE})`,
  ].join('\n\n')}\n`;
}

/** The answer of `explain ID` for a change. */
export function renderExplainedChangeJson(tool: Report['tool'], change: ExplainedChange): string {
  const { id, object, says, isNote, compatibilities, reason, meanings } = change;
  return serialise({
    ...answerJson({ tool, problems: [] }),
    change: { id, object, says, note: isNote, compatibilities, reason, meanings, page: CHANGES_PAGE },
  });
}

function clients({ isNote, compatibilities }: ExplainedChange): string {
  return isNote ? 'nothing changes' : compatibilities.join(' or ');
}

function security({ meanings }: ExplainedChange): string {
  return meanings.length === 0
    ? 'it makes nothing worse or better.'
    : `it may mean ${meanings.join(', ')}; explain one of them to see why it matters.`;
}
