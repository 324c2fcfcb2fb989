/** How the run was done: documents, what it was judged by, waivers, and how to repeat it. */
import type { InputUsed, Report } from '../../../model/report.ts';
import { visibleText } from '../../safe-text/make-visible.ts';
import type { View } from '../../view.ts';
import { countOf } from '../../wording/count.ts';
import { type Links, Name, PlaceName, RuleLink, Scroll, Text } from './parts.tsx';

interface RunProps {
  readonly report: Report;
  readonly view: View;
  readonly links: Links;
}

const MOST_DOCUMENTS = 1000;

export function RunSection({ report, view, links }: RunProps) {
  const documents = [...view.leftOut, ...view.judged];
  return (
    <section id="run" aria-labelledby="run-title">
      <h2 id="run-title">About this run</h2>
      <p>Repeat it with:</p>
      <pre class="command">{visibleText(view.subject.repeat, 4000)}</pre>
      {view.previews === null ? null : <p>{visibleText(view.previews)}</p>}
      <Waivers report={report} links={links} />
      <details class="more" open={view.leftOut.length > 0}>
        <summary>
          {countOf(view.judged.length, 'document')} judged, {view.leftOut.length} left out
        </summary>
        <Scroll says="Table of documents">
          <table>
            <thead>
              <tr>
                <th scope="col">Document</th>
                <th scope="col">API</th>
                <th scope="col">Why</th>
              </tr>
            </thead>
            <tbody>
              {documents.slice(0, MOST_DOCUMENTS).map(({ file, api, judged, reason }) => (
                <tr>
                  <th scope="row">
                    <Name of={file} />
                  </th>
                  <td>{api === null ? '' : visibleText(api, 200)}</td>
                  <td>
                    {judged ? '' : <b>left out: </b>}
                    <Text of={reason} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
        {documents.length > MOST_DOCUMENTS ? <p>and {documents.length - MOST_DOCUMENTS} more</p> : null}
      </details>
      <Inputs report={report} />
    </section>
  );
}

function Waivers({ report, links }: Pick<RunProps, 'report' | 'links'>) {
  if (report.waivers.length === 0) return null;
  return (
    <details class="more">
      <summary>{countOf(report.waivers.length, 'waiver')}</summary>
      <ul class="places">
        {report.waivers.map(({ waiver, state, covers }) => (
          <li>
            <b>{state}</b> <RuleLink rule={waiver.rule} /> by {visibleText(waiver.owner, 100)} until{' '}
            {visibleText(waiver.expires, 20)}, covers {countOf(covers.length, 'finding')}:{' '}
            <Text of={waiver.reason} limit={300} /> <PlaceName at={waiver.location} links={links} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What decided, so that a different answer tomorrow can be explained. */
function Inputs({ report }: { readonly report: Report }) {
  const { configuration, packs, model, waivers, baseline } = report.inputs;
  const rows: readonly (readonly [string, InputUsed])[] = [
    ['Configuration', configuration],
    ...packs.map((pack): readonly [string, InputUsed] => ['Rule pack', pack]),
    ['Risk model', model],
    ['Waivers', waivers],
    ['Baseline', baseline],
  ];
  return (
    <details class="more">
      <summary>What it was judged by</summary>
      <ul class="places">
        {rows.map(([name, { source, digest }]) => (
          <li>
            {name}: <Name of={source} /> {digest === null ? '' : <small>{visibleText(digest, 80)}</small>}
          </li>
        ))}
        <li>
          {visibleText(report.tool.name, 60)} {visibleText(report.tool.version, 60)}
        </li>
      </ul>
    </details>
  );
}
