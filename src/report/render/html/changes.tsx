/** What changed, by operation and component, each change with its two verdicts and both of its sides. */
import type { Report, ReportedChange } from '../../../model/report.ts';
import { visibleText } from '../../safe-text/make-visible.ts';
import { type ChangelogEntry, viewChangelog } from '../../view/changelog.ts';
import type { ApiView } from '../../view/view-apis.ts';
import type { View } from '../../view.ts';
import { anchorOf, apiKey, Empty, type Links, Mark, Name, PlaceName, Reached, SeverityBadge, Text } from './parts.tsx';
import { type Excerpts, Source } from './source.tsx';

interface ChangesProps {
  readonly report: Pick<Report, 'changes' | 'apis' | 'notes'>;
  readonly view: View;
  readonly excerpts: Excerpts;
  readonly links: Links;
}

export function ChangesSection({ report, view, excerpts, links }: ChangesProps) {
  const { apis, summary } = viewChangelog(report);
  return (
    <section id="changes" aria-labelledby="changes-title">
      <h2 id="changes-title">Changes</h2>
      {report.changes.length === 0 ? <Empty says="No API changed." /> : <p>{summary}</p>}
      {apis.map(({ title, file, groups }) => (
        <>
          <h3>
            {visibleText(title, 200)} {file === '' ? null : <Name of={file} />}
          </h3>
          {groups.map(({ heading, isName, entries }) => (
            <div class="group">
              <h4>{isName ? <Name of={heading} /> : heading}</h4>
              {entries.map((entry) => (
                <ChangeCard entry={entry} apis={view.apis} excerpts={excerpts} links={links} />
              ))}
            </div>
          ))}
        </>
      ))}
      {report.notes.length === 0 ? null : (
        <>
          <h3>Without effect on any API</h3>
          <ul class="notes">
            {report.notes.map(({ message }) => (
              <li>
                <Text of={message} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const COMPATIBILITY = { breaking: 'breaks clients', maybe: 'may break clients', safe: 'safe for clients' } as const;

interface CardProps extends Pick<ChangesProps, 'excerpts' | 'links'> {
  readonly entry: ChangelogEntry;
  readonly apis: readonly ApiView[];
}

function ChangeCard({ entry, apis, excerpts, links }: CardProps) {
  const { change, message, details, place } = entry;
  return (
    <details
      class={`card item ${kindOf(change)}`}
      id={anchorOf('c', change.fingerprint)}
      data-api={apiKey(apis, change.api)}
    >
      <summary>
        <Posture change={change} />
        <Mark of={COMPATIBILITY[change.compatibility]} kind={change.compatibility === 'breaking' ? 'breaks' : ''} />
        <span class="gist">
          <Text of={message} limit={2000} />
        </span>
      </summary>
      <div class="body">
        <Source base={excerpts.of(change.base)} head={excerpts.of(change.head ?? change.deletedAt)} />
        {details.map((detail) => (
          <p>
            <Text of={detail} />
          </p>
        ))}
        <Reached by={change.reachedBy} shown={NAMES_SHOWN} marks={placeMarks} />
        <p class="facts">
          {place === null ? null : <PlaceName at={place} links={links} />}{' '}
          <span class="rule">{visibleText(change.id, 200)}</span>
        </p>
      </div>
    </details>
  );
}

/** The colour of the margin: that of the worse verdict. */
function kindOf({ posture, severity, compatibility }: ReportedChange): string {
  if (posture === 'worse') return severity;
  if (compatibility === 'breaking') return 'breaks';
  return posture === 'better' ? 'better' : 'plain';
}

function Posture({ change }: { readonly change: ReportedChange }) {
  if (change.posture === 'worse') return <SeverityBadge severity={change.severity} />;
  if (change.posture === 'better') return <b class="badge better">better</b>;
  return <b class="badge plain">neutral</b>;
}

const NAMES_SHOWN = 100;

/** The verdicts of one place, where they are not the harmless ones. */
function placeMarks({ compatibility, posture }: ReportedChange['reachedBy'][number]) {
  return (
    <>
      {' '}
      {compatibility === 'safe' ? null : <Mark of={COMPATIBILITY[compatibility]} kind="breaks" />}{' '}
      {posture === 'neutral' ? null : <Mark of={posture} />}
    </>
  );
}
