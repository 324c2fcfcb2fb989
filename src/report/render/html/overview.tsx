/** The verdict in one look: how it ended and why, the numbers behind it, what to do first, and how each API stands. */
import type { Finding } from '../../../model/finding.ts';
import { visibleText } from '../../safe-text/make-visible.ts';
import { describeFinding } from '../../view/describe-finding.ts';
import type { ControlSection, FindingStanding } from '../../view/findings-by-control.ts';
import { type ApiView, currentFindings } from '../../view/view-apis.ts';
import type { View } from '../../view.ts';
import { countBySeverity, countOf } from '../../wording/count.ts';
import { operationName, revisionName } from '../../wording/names.ts';
import { riskDelta, riskNumber } from '../../wording/risk-number.ts';
import { anchorOf, type Links, Name, PlaceName, Scroll, SeverityBadge, Text } from './parts.tsx';
import { RiskBar } from './risk.tsx';

interface OverviewProps {
  readonly view: View;
  readonly sections: readonly ControlSection[];
  readonly links: Links;
}

export function Overview({ view, sections, links }: OverviewProps) {
  const state = view.isNothingJudged ? 'warn' : view.outcome;
  return (
    <section id="overview" aria-labelledby="verdict">
      <div class={`verdict ${state}`}>
        <p class="subject">
          <Subject view={view} />
        </p>
        <h1 id="verdict">
          <OutcomeIcon outcome={state} /> <span>OpenAPI posture: {view.title}</span>
        </h1>
        <p class="lead">
          <Text of={view.sentence} />
        </p>
        {view.reasons.length === 0 ? null : (
          <ul class="reasons">
            {view.reasons.map((reason) => (
              <li>
                <Text of={reason} limit={2000} />
              </li>
            ))}
          </ul>
        )}
        {view.quiet === null ? null : <p>{view.quiet}</p>}
      </div>
      <Tiles view={view} sections={sections} />
      <Problems view={view} links={links} />
      <First view={view} links={links} />
      <Rise view={view} />
      <Apis view={view} />
    </section>
  );
}

function Subject({ view }: { readonly view: View }) {
  const { repository, base, head, asOf } = view.subject;
  return (
    <>
      {repository === null ? null : <span>{visibleText(repository, 200)} · </span>}
      {base === null ? null : (
        <>
          <Name of={revisionName(base)} /> →{' '}
        </>
      )}
      <Name of={revisionName(head)} /> · as of <time dateTime={asOf}>{visibleText(asOf, 20)}</time>
    </>
  );
}

/** Shape and colour say the same, so that neither is needed. */
function OutcomeIcon({ outcome }: { readonly outcome: View['outcome'] }) {
  const shape =
    outcome === 'pass' ? 'M6 12.5l4 4 8-9' : outcome === 'warn' ? 'M12 6v7M12 16.5v.5' : 'M7.5 7.5l9 9M16.5 7.5l-9 9';
  return (
    <svg class="icon" viewBox="0 0 24 24" width="36" height="36" aria-hidden="true">
      <circle cx="12" cy="12" r="11" />
      <path d={shape} fill="none" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

function Tiles({ view, sections }: Pick<OverviewProps, 'view' | 'sections'>) {
  const { counts, risk, apis, mode } = view;
  const listed = sections.flatMap(({ listed: each }) => each);
  const breaking = apis.reduce((sum, api) => sum + api.changes.breakingCount, 0);
  const findingsOf = (holds: (standing: FindingStanding) => boolean) =>
    listed.filter(({ standing }) => holds(standing)).flatMap(({ group }) => group.members);
  const introduced = findingsOf((standing) => standing === 'introduced');
  const existing = findingsOf((standing) => standing === 'existing' || standing === 'touched');
  const severitiesOf = (findings: readonly Finding[]) =>
    countBySeverity(findings.map(({ severity }) => severity)) || 'no finding';
  const hasBase = view.subject.base !== null;
  return (
    <dl class="tiles">
      <Tile
        name="Predicted risk"
        value={riskNumber(risk.head)}
        says={risk.base === null ? `${risk.band}, of 100` : `${riskNumber(risk.base)} before, ${riskDelta(risk.delta)}`}
        kind={risk.band}
      />
      {hasBase ? (
        <Tile
          name="Introduced"
          value={String(introduced.length)}
          says={severitiesOf(introduced)}
          kind={introduced.length > 0 ? 'bad' : 'good'}
        />
      ) : null}
      {hasBase ? (
        <Tile
          name="Break clients"
          value={String(breaking)}
          says={breaking === 1 ? 'change' : 'changes'}
          kind={breaking > 0 ? 'bad' : 'good'}
        />
      ) : null}
      {hasBase ? <Tile name="Resolved" value={String(counts.resolved)} says="findings" kind="good" /> : null}
      <Tile
        name={mode === 'comparison' ? 'Existing' : 'Findings'}
        value={String(existing.length)}
        says={counts.touched > 0 ? `${counts.touched} on what the change touches` : severitiesOf(existing)}
      />
      {counts.waived > 0 ? <Tile name="Waived" value={String(counts.waived)} says="somebody answers for them" /> : null}
    </dl>
  );
}

interface TileProps {
  readonly name: string;
  readonly value: string;
  readonly says: string;
  readonly kind?: string;
}

function Tile({ name, value, says, kind = '' }: TileProps) {
  return (
    <div class={`tile ${kind}`.trim()}>
      <dt>{name}</dt>
      <dd>
        <b>{value}</b> <span>{says}</span>
      </dd>
    </div>
  );
}

function Problems({ view, links }: Pick<OverviewProps, 'view' | 'links'>) {
  if (view.problems.length === 0) return null;
  return (
    <>
      <h2>Problems</h2>
      <ul class="problems">
        {view.problems.map(({ severity, code, message, location }) => (
          <li class={severity}>
            <b>{severity}</b> {location === null ? null : <PlaceName at={location} links={links} />}{' '}
            <Text of={message} limit={2000} /> <span class="rule">{code}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function First({ view, links }: Pick<OverviewProps, 'view' | 'links'>) {
  if (view.first.length === 0) return null;
  return (
    <>
      <h2>What to do first</h2>
      <ol class="first">
        {view.first.map((group) => {
          const { what, isOperation, location } = describeFinding(group, view);
          const title = view.rules.get(group.first.rule)?.title ?? group.first.rule;
          return (
            <li>
              <SeverityBadge severity={group.first.severity} />
              <span>
                <a href={`#${anchorOf('f', group.first.fingerprint)}`}>
                  {isOperation ? <Name of={what} /> : visibleText(what, 200)}: {visibleText(title, 200)}
                </a>
                {group.members.length > 1 ? ` and ${countOf(group.members.length - 1, 'more place')}` : ''}
              </span>
              {location === null ? null : <PlaceName at={location} links={links} />}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Rise({ view }: { readonly view: View }) {
  const { largestIncrease } = view.risk;
  if (largestIncrease === null) return null;
  const { operation, base, head, contributions } = largestIncrease;
  const scored = view.apis
    .find(({ id }) => id === operation.api)
    ?.risk?.operations.find((each) => operationName(each) === operationName(operation));
  return (
    <>
      <h2>What raised the risk most</h2>
      <div class="rise">
        <p>
          <Name of={operationName(operation)} />{' '}
          <RiskBar base={base} head={head} band={scored?.band ?? view.risk.band} />{' '}
          <span>
            {riskNumber(base)} → {riskNumber(head)} (<b>{riskDelta(head - (base ?? 0))}</b>)
          </span>
        </p>
        <ul class="why">
          {contributions.slice(0, 8).map(({ points, reason }) => (
            <li>
              <b>{riskDelta(points)}</b> <Text of={reason} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function Apis({ view }: { readonly view: View }) {
  if (view.apis.length === 0) return null;
  const hasBase = view.subject.base !== null;
  const hasOwners = view.apis.some(({ owners }) => owners.length > 0);
  return (
    <>
      <h2>APIs</h2>
      <Scroll says="Table of APIs">
        <table>
          <thead>
            <tr>
              <th scope="col">API</th>
              <th scope="col">Verdict</th>
              <th scope="col">Risk</th>
              {hasBase ? <th scope="col">Introduced</th> : null}
              <th scope="col">{hasBase ? 'All findings' : 'Findings'}</th>
              {hasOwners ? <th scope="col">Owners</th> : null}
            </tr>
          </thead>
          <tbody>
            {view.apis.map((api) => (
              <tr>
                <th scope="row">
                  {visibleText(api.title, 200)} {api.file === '' ? null : <Name of={api.file} />}
                  {api.standing.map((sentence) => (
                    <small>
                      <Text of={sentence} />
                    </small>
                  ))}
                </th>
                <td>{api.outcome === null ? '' : <span class={`outcome ${api.outcome}`}>{api.outcome}</span>}</td>
                <td>
                  <ApiRisk api={api} hasBase={hasBase} />
                </td>
                {hasBase ? <td>{introducedOf(api) || '0'}</td> : null}
                <td>{currentFindings(api) || '0'}</td>
                {hasOwners ? <td>{api.owners.map((owner) => visibleText(owner, 100)).join(', ')}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

function introducedOf(api: ApiView): string {
  return countBySeverity(api.introduced.flatMap(({ members }) => members.map(({ severity }) => severity)));
}

function ApiRisk({ api, hasBase }: { readonly api: ApiView; readonly hasBase: boolean }) {
  if (api.risk === null) return <>not scored</>;
  const { base, head, delta, band } = api.risk;
  return (
    <>
      <RiskBar base={hasBase ? base : null} head={head} band={band} />{' '}
      {hasBase ? `${riskNumber(base)} → ${riskNumber(head)} (${riskDelta(delta)})` : riskNumber(head)}
    </>
  );
}
