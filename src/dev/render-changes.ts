/** The tables of changes → docs/changes.md: every id, what it means for clients and for security, every exception with its reason. */
import { explainKind, lawInWords } from '../compare/diff/explain-kind.ts';
import { EXCEPTIONS, lawOf } from '../compare/diff/law.ts';
import { FACET_ROWS, type FacetRow } from '../compare/diff/schema/vocabulary.ts';
import { CHANGE_KINDS } from '../knowledge/change-kinds/catalogue.ts';
import type { Effect } from '../model/change.ts';
import { CHANGE_OBJECTS, type ChangeKind, type ExplainedChange } from '../model/change-kind.ts';
import { MEANING_PAIRS } from '../model/meaning.ts';
import { renderTable } from './render-table.ts';

export function renderChanges(): string {
  const told = CHANGE_KINDS.filter(({ verdict }) => verdict.by !== 'note');
  const notes = CHANGE_KINDS.filter(({ verdict }) => verdict.by === 'note');
  return `${[
    '# Changes',
    'Made from the tables in `src/knowledge/change-kinds/` and `src/compare/diff/` by `npm run generate`. `openapi-posture explain ID` says the same of one change.',
    INTRODUCTION,
    '## Clients: one law',
    'What an edit does to the values that are accepted, and which way the data goes, decide whether clients break. In webhooks and callbacks the API is who calls: there the requests are what arrives at receivers.',
    lawTable(),
    '## Security: meanings',
    `An edit makes things worse or better exactly when one of these applies. Everything else is neutral. The severity depends on what is reached.`,
    renderTable(
      ['Worse', 'Better, for the reverse edit'],
      MEANING_PAIRS.map((pair) => pair.map(meaningLink)),
    ),
    ...CHANGE_OBJECTS.filter((object) => object !== 'Schemas').flatMap((object) => [
      `## ${object}`,
      kindTable(told.filter((kind) => kind.object === object)),
    ]),
    '## Schemas',
    SCHEMA_IDS,
    schemaTable(),
    '### Exceptions of the law',
    'Where experience speaks against the law, this holds instead.',
    renderTable(
      ['Data of', 'Edit', 'Clients', 'Reason'],
      [...EXCEPTIONS].map(([key, { compatibility, reason }]) => {
        const [flow = '', edit = ''] = key.split(' ');
        return [flow === 'request' ? 'requests' : 'answers', `\`${edit}\``, compatibility, reason];
      }),
    ),
    '## Notes',
    'These leave what is accepted and answered as it was. They are told under `notes`, never as a change, and fail nothing.',
    renderTable(
      ['Code', 'What happened', 'Why it is no change'],
      notes.map((kind) => [`\`${kind.id}\``, kind.message, kind.verdict.by === 'note' ? kind.verdict.reason : '']),
    ),
  ].join('\n\n')}\n`;
}

const INTRODUCTION = `A change is one edit of the API as clients see it, however many operations it reaches. Its id is spelled
*subject-facet-action* and stable: configurations, SARIF files and dashboards may rely on it. Where a change means something else
at another place that it reaches, \`ids\` lists all of its ids, and \`reachedBy\` says which one holds where.

In a webhook or a callback the id begins with \`webhook-\` or \`callback-\` instead of \`api-\` or \`endpoint-\`:
\`webhook-request-property-removed\`, \`callback-deprecated\`. The words *request* and *response* say where the description lists
something. Which way the data goes decides the verdicts.`;

const SCHEMA_IDS = `An id begins with what the schema describes:

- \`request-body\`, \`response-body\`: the whole body. \`request-parameter\`, \`response-header\`: the whole value.
- \`request-property\`, \`response-property\`: something inside a body. \`request-parameter-property\`, \`request-header-property\`,
  \`response-header-property\`: something inside the value of a parameter or header.
- \`request-read-only-property\`, \`response-write-only-property\`: something that this direction never carries. It breaks nobody.

Properties that come or go are spelled \`new-required-request-property\`, \`new-optional-request-property\`,
\`request-property-removed\`, \`response-required-property-added\`, \`response-optional-property-removed\` and so on.`;

const EFFECTS: readonly Effect[] = ['narrows', 'widens', 'replaces', 'unknown', 'none'];

function lawTable(): string {
  return renderTable(
    ['Effect on what is accepted', 'Sent to the API', 'Why', 'Sent by the API', 'Why'],
    EFFECTS.map((effect) => [
      effect,
      lawOf(effect, 'request'),
      lawInWords(effect, 'request'),
      lawOf(effect, 'response'),
      lawInWords(effect, 'response'),
    ]),
  );
}

function kindTable(kinds: readonly ChangeKind[]): string {
  return renderTable(
    ['Change', 'What a reader is told', 'Clients', 'Why', 'Receivers of webhooks and callbacks', 'Meanings'],
    kinds.map((kind) => {
      const [own, outbound] = [explainKind(kind, 'path'), explainKind(kind, 'webhook')];
      const isSame = compatibilityOf(own) === compatibilityOf(outbound);
      return [
        `\`${kind.id}\``,
        own.says,
        compatibilityOf(own),
        own.reason,
        isSame ? 'the same' : `${compatibilityOf(outbound)}: ${outbound.reason}`,
        kind.meanings.map(meaningLink).join(', '),
      ];
    }),
  );
}

function compatibilityOf({ compatibilities }: ExplainedChange): string {
  return compatibilities.join(' or ');
}

function schemaTable(): string {
  return renderTable(
    ['What is edited', 'Ids end with', 'Effect'],
    FACET_ROWS.flatMap(([, row]) => Object.entries(row.actions).map((action) => schemaRow(row, action))),
  );
}

function schemaRow({ inIds, says }: FacetRow, [action, effect]: readonly [string, Effect | null]): readonly string[] {
  return [says, `\`${inIds === '' ? action : `${inIds}-${action}`}\``, effect ?? 'depends on the rest of the schema'];
}

function meaningLink(id: string): string {
  return `[\`${id}\`](rules/${id}.md)`;
}
