/** Every finding, by the control that it concerns: what is wrong, where, what to do, and the source around it. */
import type { Finding } from '../../../model/finding.ts';
import type { AnyRule } from '../../../model/rule.ts';
import { SEVERITIES } from '../../../model/severity.ts';
import { visibleText } from '../../safe-text/make-visible.ts';
import { describeFinding } from '../../view/describe-finding.ts';
import { type ControlSection, type ListedGroup, STANDINGS } from '../../view/findings-by-control.ts';
import { operationsOf } from '../../view/sort-changes.ts';
import type { View } from '../../view.ts';
import { countOf } from '../../wording/count.ts';
import { operationName } from '../../wording/names.ts';
import {
  anchorOf,
  apiKey,
  Empty,
  type Links,
  Mark,
  Name,
  PlaceName,
  Reached,
  RuleLink,
  SeverityBadge,
  Text,
  titleOf,
} from './parts.tsx';
import { type Excerpts, Source } from './source.tsx';

interface FindingsProps {
  readonly view: View;
  readonly sections: readonly ControlSection[];
  readonly excerpts: Excerpts;
  readonly links: Links;
}

/** Of that many cards everything is told; more keep their message and place, so that the page stays small. */
const TOLD_IN_FULL = 1000;

/** Opened from the start: enough to read without a click, few enough to see what else there is. */
const OPENED = 5;

export function FindingsSection({ view, sections, excerpts, links }: FindingsProps) {
  const remedies = new Remedies();
  const places = new Map(sections.flatMap(({ listed }) => listed).map((each, index) => [each, index]));
  const opened = new Set(view.first.slice(0, OPENED).map(({ first }) => first.fingerprint));
  return (
    <section id="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">Findings</h2>
      {sections.length === 0 ? <Empty says="No finding." /> : <Filters view={view} sections={sections} />}
      {sections.map(({ control, listed }) => (
        <section class="control" aria-labelledby={`control-${control}`}>
          <h3 id={`control-${control}`}>
            {titleOf(control)}{' '}
            <small>
              {countOf(
                listed.reduce((sum, { group }) => sum + group.members.length, 0),
                'finding',
              )}
            </small>
          </h3>
          {listed.map((each) => (
            <FindingCard
              listed={each}
              view={view}
              excerpts={excerpts}
              remedies={remedies}
              links={links}
              isOpen={opened.has(each.group.first.fingerprint)}
              isBrief={(places.get(each) ?? 0) >= TOLD_IN_FULL}
            />
          ))}
        </section>
      ))}
      <p class="empty" id="nothing-found" hidden>
        Nothing matches.{' '}
        <button type="button" data-reset>
          Show everything
        </button>
      </p>
    </section>
  );
}

const WORDS = {
  introduced: 'New',
  touched: 'Touched',
  existing: 'Existing',
  resolved: 'Resolved',
  waived: 'Waived',
} as const;

/** Without a script everything is shown, so the controls are only offered by one. */
function Filters({ view, sections }: Pick<FindingsProps, 'view' | 'sections'>) {
  const listed = sections.flatMap(({ listed: each }) => each);
  const countsOf = (holds: (each: ListedGroup) => boolean) =>
    listed.filter(holds).reduce((sum, { group }) => sum + group.members.length, 0);
  const standings = STANDINGS.filter((standing) => listed.some((each) => each.standing === standing));
  const severities = SEVERITIES.filter((severity) => listed.some(({ group }) => group.first.severity === severity));
  const isChange = view.mode === 'comparison' && standings.some((each) => each === 'introduced' || each === 'touched');
  return (
    <form class="filters needs-script" id="filters" aria-label="Filter findings">
      {view.apis.length > 1 ? (
        <label class="field">
          API{' '}
          <select name="api">
            <option value="">all</option>
            {view.apis.map(({ id, title }) => (
              <option value={apiKey(view.apis, id)}>{visibleText(title, 80)}</option>
            ))}
          </select>
        </label>
      ) : null}
      <fieldset>
        <legend>Severity</legend>
        {severities.map((severity) => (
          <label class={`chip ${severity}`}>
            <input type="checkbox" name="severity" value={severity} checked />
            {severity} <small>{countsOf(({ group }) => group.first.severity === severity)}</small>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>Status</legend>
        {standings.map((standing) => (
          <label class="chip">
            <input
              type="checkbox"
              name="status"
              value={standing}
              checked={!isChange || standing === 'introduced' || standing === 'touched'}
            />
            {WORDS[standing]} <small>{countsOf((each) => each.standing === standing)}</small>
          </label>
        ))}
      </fieldset>
      <output id="shown" aria-live="polite" />
      <button type="button" data-reset>
        Show everything
      </button>
    </form>
  );
}

interface CardProps {
  readonly remedies: Remedies;
  readonly listed: ListedGroup;
  readonly view: View;
  readonly excerpts: Excerpts;
  readonly links: Links;
  readonly isOpen: boolean;
  readonly isBrief: boolean;
}

function FindingCard({
  listed: { group, api, standing },
  view,
  excerpts,
  remedies,
  links,
  isOpen,
  isBrief,
}: CardProps) {
  const { first, members } = group;
  const text = describeFinding(group, view);
  const rule = view.rules.get(first.rule);
  return (
    <details
      class={`card item ${first.severity}`}
      id={anchorOf('f', first.fingerprint)}
      data-severity={first.severity}
      data-status={standing}
      data-api={apiKey(view.apis, api.id)}
      data-count={members.length === 1 ? undefined : members.length}
      open={isOpen}
    >
      <summary>
        <SeverityBadge severity={first.severity} />
        <span class="what">{text.isOperation ? <Name of={text.what} /> : visibleText(text.what, 200)}</span>
        <span class="gist">{visibleText(rule?.title ?? first.rule, 200)}</span>
        {members.length > 1 ? <Mark of={`${members.length} places`} /> : null}
        {standing === 'introduced' ? <Mark of="new" kind="new" /> : <Mark of={standing} />}
        {text.marks
          .filter((mark) => mark !== 'existing, touched')
          .map((mark) => (
            <Mark of={mark} kind={mark === 'breaks clients' ? 'breaks' : ''} />
          ))}
      </summary>
      <div class="body">
        <p class="message">
          <Text of={text.message} limit={isBrief ? 400 : 2000} />
        </p>
        <SourceOf finding={first} excerpts={excerpts} />
        {text.fix === null ? null : (
          <p class="fix">
            <Text of={text.fix} />
          </p>
        )}
        {isBrief ? null : <Remedy rule={remedies.first(rule)} />}
        <Waiver finding={first} />
        <Consequences finding={first} links={links} />
        {members.length > 1 ? (
          <Members members={members} links={links} />
        ) : (
          <Reached by={first.reachedBy} shown={NAMES_SHOWN} />
        )}
        {text.waive === null ? null : (
          <p class="waive">
            To accept it: <code>{visibleText(text.waive, 300)}</code>
          </p>
        )}
        <p class="facts">
          {first.location === null ? null : <PlaceName at={first.location} links={links} />}{' '}
          {isBrief ? <span class="rule">{visibleText(first.rule, 200)}</span> : <Facts finding={first} api={api} />}
        </p>
      </div>
    </details>
  );
}

function Facts({ finding, api }: { readonly finding: Finding; readonly api: ListedGroup['api'] }) {
  return (
    <>
      <RuleLink rule={finding.rule} />
      {[...finding.owasp, ...finding.cwe.map((id) => `CWE-${id}`)].map((id) => (
        <span> {id}</span>
      ))}
      {api.owners.length === 0 ? null : <span> owned by {visibleText(api.owners.join(', '), 200)}</span>}{' '}
      <a class="anchor" href={`#${anchorOf('f', finding.fingerprint)}`} aria-label="Link to this finding">
        #
      </a>
    </>
  );
}

/** What to do is said once a rule: the page of the rule has the rest. */
class Remedies {
  readonly #said = new Set<string>();

  first(rule: AnyRule | undefined): AnyRule | null {
    if (rule === undefined || this.#said.has(rule.id)) return null;
    this.#said.add(rule.id);
    return rule;
  }
}

function Remedy({ rule }: { readonly rule: AnyRule | null }) {
  if (rule === null) return null;
  return (
    <p class="remedy">
      <b>What to do.</b> <Text of={rule.remediation.trim().replace(/\s+/g, ' ')} limit={600} />
    </p>
  );
}

/** Base beside head where a change caused it. */
function SourceOf({ finding, excerpts }: { readonly finding: Finding; readonly excerpts: Excerpts }) {
  const { location, related } = finding;
  const before = related.find(({ revision }) => revision === 'base') ?? null;
  const isGone = location?.revision === 'base';
  return <Source base={excerpts.of(isGone ? location : before)} head={isGone ? null : excerpts.of(location)} />;
}

function Waiver({ finding: { waiver } }: { readonly finding: Finding }) {
  if (waiver === null) return null;
  return (
    <p>
      Waived by {visibleText(waiver.owner, 100)} until {visibleText(waiver.expires, 20)} (
      {visibleText(waiver.category, 60)}): <Text of={waiver.reason} />
    </p>
  );
}

function Consequences({ finding, links }: { readonly finding: Finding; readonly links: Links }) {
  if (finding.consequences.length === 0) return null;
  return (
    <details class="more">
      <summary>With it: {countOf(finding.consequences.length, 'further finding')} of the same cause</summary>
      <ul class="places">
        {finding.consequences.map((each) => (
          <li>
            <SeverityBadge severity={each.severity} /> <RuleLink rule={each.rule} />{' '}
            {each.operation === null ? null : <Name of={operationName(each.operation)} />}{' '}
            {each.location === null ? null : <PlaceName at={each.location} links={links} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** All places of a group: this report leaves none out. */
function Members({ members, links }: { readonly members: readonly Finding[]; readonly links: Links }) {
  return (
    <details class="more">
      <summary>All {members.length} places</summary>
      <ul class="places">
        {members.map((finding) => (
          <li>
            {operationsOf(finding).length === 1 ? <Name of={operationName(operationsOf(finding)[0] as never)} /> : null}{' '}
            {finding.location === null ? null : <PlaceName at={finding.location} links={links} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

const NAMES_SHOWN = 200;
