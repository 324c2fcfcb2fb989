/** `diff --format markdown`: what changed, for a changelog or a release note. */
import type { Report } from '../../model/report.ts';
import { inlineCode, markdownText } from '../safe-text/escape-markdown.ts';
import { type ChangelogEntry, type ChangelogLabel, type ChangelogOptions, viewChangelog } from '../view/changelog.ts';
import { type MarkdownLinks, placeLink, problemItem, severityBadge } from './markdown-blocks.ts';

/** Per API, operation and component, worst first. Ends with a line break. */
export function renderMarkdownChangelog(
  report: Pick<Report, 'problems' | 'changes' | 'notes' | 'apis'>,
  { blobs = null, ...options }: Partial<MarkdownLinks> & ChangelogOptions = {},
): string {
  const links = { blobs };
  const { apis, summary } = viewChangelog(report, options);
  const blocks = [
    '## API changes',
    report.changes.length === 0 ? 'No API changed.' : summary,
    report.problems.map((problem) => problemItem(problem, links)).join('\n'),
    ...apis.flatMap(({ title, file, groups }) => [
      `### ${markdownText(title, 200)}${file === '' ? '' : ` ${inlineCode(file)}`}`,
      ...groups.flatMap(({ heading, isName, entries }) => [
        `#### ${isName ? inlineCode(heading) : heading}`,
        entries.map((entry) => entryItem(entry, links)).join('\n'),
      ]),
    ]),
    report.notes.length === 0 ? '' : '### Without effect on any API',
    report.notes.map((note) => `- ${markdownText(note.message)}`).join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function entryItem({ change, label, message, details, place, marks }: ChangelogEntry, links: MarkdownLinks): string {
  const facts = [...(place === null ? [] : [placeLink(place, links)]), inlineCode(change.id), ...marks];
  return [
    `- ${badge(label)}${markdownText(message)}`,
    ...details.map((detail) => `  ${markdownText(detail)}`),
    `  ${facts.join(' · ')}`,
  ].join('  \n');
}

function badge(label: ChangelogLabel): string {
  if (label === 'safe') return '';
  if (label === 'better') return '🟢 **better** ';
  if (label === 'breaks') return '💥 **breaks clients** ';
  if (label === 'may break') return '❔ **may break clients** ';
  return `${severityBadge(label)} `;
}
