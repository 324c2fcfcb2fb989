/** Predicted risk of every operation, before and after, with the reasons. */
import type { ComparedOperation, ReportedApi } from '../../../model/report.ts';
import type { Band, Contribution } from '../../../model/risk.ts';
import { visibleText } from '../../safe-text/make-visible.ts';
import { compareText } from '../../view/order.ts';
import type { ApiView } from '../../view/view-apis.ts';
import type { View } from '../../view.ts';
import { countOf } from '../../wording/count.ts';
import { operationName } from '../../wording/names.ts';
import { riskDelta, riskNumber } from '../../wording/risk-number.ts';
import { apiKey, Empty, Name, Scroll, Text } from './parts.tsx';

/** More rows nobody scrolls through; the JSON report has all. */
const MOST_ROWS = 1500;
/** Reasons are folded, and for a page with many operations only those that matter are kept. */
const REASONS_SHOWN = 8;

interface Row {
  readonly api: ReportedApi;
  readonly operation: ComparedOperation;
}

export function RiskSection({ view }: { readonly view: View }) {
  const rows = view.apis
    .flatMap(({ risk }) => (risk === null ? [] : risk.operations.map((operation) => ({ api: risk, operation }))))
    .sort(compareRows);
  const shown = rows.slice(0, MOST_ROWS);
  const hasBase = view.subject.base !== null;
  const hasSeveral = new Set(rows.map(({ api }) => api.id)).size > 1;
  return (
    <section id="risk" aria-labelledby="risk-title">
      <h2 id="risk-title">Risk by operation</h2>
      {rows.length === 0 ? <Empty says="No operation could be scored." /> : null}
      {rows.length > shown.length ? (
        <p>{countOf(rows.length - shown.length, 'operation')} with less risk left out; the JSON report has all.</p>
      ) : null}
      {rows.length === 0 ? null : (
        <Scroll says="Table of risk by operation">
          <table class="risks">
            <caption class="hidden">
              Predicted risk of each operation from 0 to 100, higher is worse
              {hasBase ? ', before and after the change' : ''}
            </caption>
            <thead>
              <tr>
                <th scope="col">Operation</th>
                {hasSeveral ? <th scope="col">API</th> : null}
                <th scope="col">Risk</th>
                {hasBase ? (
                  <th scope="col" class="number">
                    Before
                  </th>
                ) : null}
                <th scope="col" class="number">
                  {hasBase ? 'After' : 'Score'}
                </th>
                {hasBase ? (
                  <th scope="col" class="number">
                    Change
                  </th>
                ) : null}
                <th scope="col">Why</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <OperationRow row={row} apis={view.apis} hasBase={hasBase} hasSeveral={hasSeveral} />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}

interface RowProps {
  readonly row: Row;
  readonly apis: readonly ApiView[];
  readonly hasBase: boolean;
  readonly hasSeveral: boolean;
}

function OperationRow({ row, apis, hasBase, hasSeveral }: RowProps) {
  const { api, operation } = row;
  const { base, head, delta } = operation;
  return (
    <tr class="item" data-api={apiKey(apis, api.id)}>
      <th scope="row">
        <Name of={operationName(operation)} />
      </th>
      {hasSeveral ? <td>{visibleText(api.title, 100)}</td> : null}
      <td>
        <RiskBar base={hasBase ? base : null} head={head} band={operation.band} />
      </td>
      {hasBase ? <td class="number">{base === null ? 'new' : riskNumber(base)}</td> : null}
      <td class="number">{head === null ? 'removed' : riskNumber(head)}</td>
      {hasBase ? (
        <td class={`number ${delta > 0 ? 'up' : delta < 0 ? 'down' : ''}`.trim()}>
          {delta === 0 ? '' : riskDelta(delta)}
        </td>
      ) : null}
      <td>
        <Reasons operation={operation} />
      </td>
    </tr>
  );
}

/** What moved the score where it moved, else what it is made of. */
function Reasons({ operation }: { readonly operation: ComparedOperation }) {
  const isMoved = operation.moved.length > 0;
  const lines = isMoved ? operation.moved : operation.contributions;
  const [first, ...rest] = lines;
  if (first === undefined) return null;
  if (rest.length === 0) return <Reason line={first} />;
  return (
    <details>
      <summary>
        <Reason line={first} /> and {rest.length} more
      </summary>
      <ul class="why">
        {rest.slice(0, REASONS_SHOWN).map((line) => (
          <li>
            <Reason line={line} />
          </li>
        ))}
        {rest.length > REASONS_SHOWN ? <li>{rest.length - REASONS_SHOWN} more in the JSON report</li> : null}
      </ul>
    </details>
  );
}

function Reason({ line }: { readonly line: Contribution }) {
  return (
    <>
      <b>{riskDelta(line.points)}</b> <Text of={line.reason} limit={200} />
    </>
  );
}

interface RiskBarProps {
  readonly base: number | null;
  readonly head: number | null;
  readonly band: Band;
}

/** A bar of the score in head, with a line where base was. The numbers stand beside it, so it says nothing of its own. */
export function RiskBar({ base, head, band }: RiskBarProps) {
  const value = Math.min(100, Math.max(0, head ?? 0));
  const before = base === null ? null : Math.min(100, Math.max(0, base));
  return (
    <svg class={`bar ${band}`} viewBox="0 0 100 10" width="110" height="11" aria-hidden="true">
      <rect class="track" width="100" height="10" rx="3" />
      <rect class="value" width={value.toFixed(1)} height="10" rx="3" />
      {before === null ? null : <rect class="before" x={Math.max(0, before - 1).toFixed(1)} width="2" height="10" />}
    </svg>
  );
}

/** What rose first, then what fell, then the rest, each by its size. */
function compareRows(left: Row, right: Row): number {
  return (
    movement(left.operation) - movement(right.operation) ||
    Math.abs(right.operation.delta) - Math.abs(left.operation.delta) ||
    right.operation.score - left.operation.score ||
    compareText(left.api.id, right.api.id) ||
    compareText(operationName(left.operation), operationName(right.operation))
  );
}

function movement({ delta }: ComparedOperation): number {
  return delta > 0 ? 0 : delta < 0 ? 1 : 2;
}
