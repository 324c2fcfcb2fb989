/** `diff --format markdown`: what changed, for a changelog or a release note. */
import type { Report } from '../../model/report.ts';
import { markdownText } from '../safe-text/escape-markdown.ts';
import { viewChangelog } from '../view/changelog.ts';
import { changeItem, type MarkdownLinks, problemItem } from './markdown-blocks.ts';

/** Sections per API: worse for security, breaks clients, better for security, other. Ends with a line break. */
export function renderMarkdownChangelog(
  report: Pick<Report, 'problems' | 'changes' | 'notes'>,
  links: MarkdownLinks = { blobs: null },
): string {
  const blocks = [
    '## API changes',
    report.problems.map((problem) => problemItem(problem, links)).join('\n'),
    report.changes.length === 0 ? 'No API changed.' : '',
    ...viewChangelog(report.changes).flatMap(({ api, sections }) => [
      `### ${markdownText(api, 200)}`,
      ...sections.flatMap(({ heading, changes }) => [
        `**${heading}** (${changes.length})`,
        changes.map((change) => changeItem(change, links)).join('\n'),
      ]),
    ]),
    report.notes.length === 0 ? '' : '### Without effect on any API',
    report.notes.map((note) => `- ${markdownText(note.message)}`).join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
