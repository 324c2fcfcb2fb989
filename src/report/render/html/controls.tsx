/** The control matrix as a heat map: what is known of each control for every operation. Every cell says its state in words. */
import { CONTROLS, type ControlAssessment } from '../../../model/control.ts';
import type { OperationControls } from '../../../model/report.ts';
import { visibleText } from '../../safe-text/make-visible.ts';
import { groupBy } from '../../view/group-by.ts';
import type { ApiView } from '../../view/view-apis.ts';
import type { View } from '../../view.ts';
import { countOf } from '../../wording/count.ts';
import { operationName } from '../../wording/names.ts';
import { apiKey, Empty, Name, Scroll, titleOf } from './parts.tsx';

/** Beyond this nobody scrolls; the JSON report has all. */
const MOST_ROWS = 1500;
/** Evidence is a tip of each cell where there is room for it. */
const MOST_WITH_EVIDENCE = 300;

interface ControlsProps {
  readonly controls: readonly OperationControls[];
  readonly view: View;
}

export function ControlsSection({ controls, view }: ControlsProps) {
  const ordered = controls.toSorted((left, right) => gaps(right) - gaps(left));
  const shown = ordered.slice(0, MOST_ROWS);
  const titles = new Map(view.apis.map(({ id, title }) => [id, title]));
  const hasEvidence = shown.length <= MOST_WITH_EVIDENCE;
  return (
    <section id="controls" aria-labelledby="controls-title">
      <h2 id="controls-title">Controls</h2>
      {shown.length === 0 ? (
        <Empty says="No operation to look at." />
      ) : (
        <>
          <p>
            What the descriptions say about each control, for every operation.{' '}
            <Cell state="none required" says="none" /> is known to be absent although operations of this audience need
            it, <Cell state="unknown" says="?" /> means that nothing says so.
          </p>
          {ordered.length > shown.length ? (
            <p>
              {countOf(ordered.length - shown.length, 'operation')} with fewer gaps left out; the JSON report has all.
            </p>
          ) : null}
          <Scroll says="Table of controls by operation">
            <table class="heat">
              <thead>
                <tr>
                  <th scope="col">Operation</th>
                  {CONTROLS.map((control) => (
                    <th scope="col" class="turned">
                      <span>{titleOf(control)}</span>
                    </th>
                  ))}
                </tr>
              </thead>
              {[...groupBy(shown, ({ operation }) => operation.api)].map(([api, rows]) => (
                <tbody>
                  {titles.size > 1 ? (
                    <tr>
                      <th scope="rowgroup" colSpan={CONTROLS.length + 1} class="api">
                        {visibleText(titles.get(api) ?? api, 200)}
                      </th>
                    </tr>
                  ) : null}
                  {rows.map((row) => (
                    <Row row={row} apis={view.apis} hasEvidence={hasEvidence} />
                  ))}
                </tbody>
              ))}
            </table>
          </Scroll>
        </>
      )}
    </section>
  );
}

interface RowProps {
  readonly row: OperationControls;
  readonly apis: readonly ApiView[];
  readonly hasEvidence: boolean;
}

function Row({ row: { operation, controls }, apis, hasEvidence }: RowProps) {
  const byName = new Map(controls.map((assessment) => [assessment.control, assessment]));
  return (
    <tr class="item" data-api={apiKey(apis, operation.api)}>
      <th scope="row">
        <Name of={operationName(operation)} />
      </th>
      {CONTROLS.map((control) => {
        const assessment = byName.get(control);
        if (assessment === undefined) return <td class="na">–</td>;
        const { kind, says } = cellOf(assessment);
        const evidence = hasEvidence ? assessment.evidence[0]?.says : undefined;
        return (
          <td class={kind} {...(evidence === undefined ? {} : { title: visibleText(evidence, 160) })}>
            {says}
          </td>
        );
      })}
    </tr>
  );
}

function Cell({ state, says }: { readonly state: string; readonly says: string }) {
  return <span class={`key ${state}`}>{says}</span>;
}

function cellOf({ state, strength, required }: ControlAssessment): { readonly kind: string; readonly says: string } {
  if (state === 'not-applicable') return { kind: 'na', says: '–' };
  if (state === 'unknown') return { kind: required ? 'unknown required' : 'unknown', says: '?' };
  if (state === 'absent') return { kind: required ? 'none required' : 'none', says: 'none' };
  return { kind: strength === 'unknown' || strength === 'none' ? 'fair' : strength, says: STRENGTHS[strength] };
}

const STRENGTHS = { strong: 'strong', moderate: 'fair', weak: 'weak', none: 'yes', unknown: 'yes' } as const;

function gaps({ controls }: OperationControls): number {
  return controls.reduce(
    (sum, { state, required }) =>
      sum + (state === 'absent' ? (required ? 100 : 10) : state === 'unknown' && required ? 1 : 0),
    0,
  );
}
