/**
 * The report as one page for a browser: self-contained, without network, and inert. Its policy allows the one style sheet and
 * the one script that are part of the page, by their digests, and nothing else.
 */
import { createHash } from 'node:crypto';
import { renderToString } from 'preact-render-to-string';
import type { Report } from '../../model/report.ts';
import { visibleText, wellFormedText } from '../safe-text/make-visible.ts';
import { findingsByControl } from '../view/findings-by-control.ts';
import { type View, type ViewOptions, viewReport } from '../view.ts';
import { revisionName } from '../wording/names.ts';
import { ChangesSection } from './html/changes.tsx';
import { ControlsSection } from './html/controls.tsx';
import { FindingsSection } from './html/findings.tsx';
import { Overview } from './html/overview.tsx';
import { PAGE_SCRIPT, PAGE_STYLE } from './html/page.generated.ts';
import type { Links } from './html/parts.tsx';
import { RiskSection } from './html/risk.tsx';
import { RunSection } from './html/run.tsx';
import { Excerpts } from './html/source.tsx';

export interface HtmlOptions extends ViewOptions, Partial<Links> {}

/** A page with more excerpts opens slowly and shows nobody more; findings come before changes. */
const EXCERPTS_OF_FINDINGS = 400;
const EXCERPTS_OF_CHANGES = 400;

/** The whole page. Equal reports give equal pages, byte for byte. */
export function renderHtml(report: Report, options: HtmlOptions = {}): string {
  const view = viewReport(report, options);
  const links = { blobs: options.blobs ?? null };
  const body = renderToString(<Page report={report} view={view} links={links} />);
  return wellFormedText(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="openapi-posture">
${renderToString(<title>{titleOf(view)}</title>)}
<style>${PAGE_STYLE}</style>
</head>
<body>
${body}
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`);
}

function policy(): string {
  const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `style-src ${digest(PAGE_STYLE)}`,
    `script-src ${digest(PAGE_SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function titleOf({ title, subject }: View): string {
  return visibleText(`OpenAPI posture: ${title}, ${revisionName(subject.head)}`, 200);
}

function Page({ report, view, links }: { readonly report: Report; readonly view: View; readonly links: Links }) {
  const sections = findingsByControl(view.apis);
  const count = sections.flatMap(({ listed }) => listed).reduce((sum, { group }) => sum + group.members.length, 0);
  const operations = report.apis.reduce((sum, api) => sum + api.operations.length, 0);
  const hasBase = view.subject.base !== null;
  const findings = new Excerpts(report.excerptOf, EXCERPTS_OF_FINDINGS);
  const changes = new Excerpts(report.excerptOf, EXCERPTS_OF_CHANGES);
  return (
    <>
      <a class="skip" href="#main">
        Skip to the report
      </a>
      <header class="top">
        <a class="brand" href="#overview">
          OpenAPI posture
        </a>
        <nav aria-label="Sections">
          <a href="#findings">Findings {count}</a>
          {hasBase ? <a href="#changes">Changes {report.changes.length}</a> : null}
          <a href="#risk">Risk {operations}</a>
          <a href="#controls">Controls</a>
          <a href="#run">Run</a>
        </nav>
        <div class="tools needs-script">
          <input id="search" type="search" placeholder="Search  /" aria-label="Search the report" />
          <button type="button" id="theme" aria-label="Light or dark">
            ◐
          </button>
          <button type="button" id="help-button" aria-label="Keyboard shortcuts">
            ?
          </button>
        </div>
      </header>
      <main id="main">
        <Overview view={view} sections={sections} links={links} />
        <FindingsSection view={view} sections={sections} excerpts={findings} links={links} />
        {hasBase ? <ChangesSection report={report} view={view} excerpts={changes} links={links} /> : null}
        <RiskSection view={view} />
        <ControlsSection controls={report.controls} view={view} />
        <RunSection report={report} view={view} links={links} />
      </main>
      <Help />
    </>
  );
}

const KEYS = [
  ['/', 'search'],
  ['j', 'next finding or change'],
  ['k', 'the one before'],
  ['Enter', 'open or close it'],
  ['e', 'open all that is shown, or close it'],
  ['t', 'light or dark'],
  ['Escape', 'leave the search, close this'],
] as const;

function Help() {
  return (
    <dialog id="help" aria-labelledby="help-title">
      <h2 id="help-title">Keyboard</h2>
      <dl>
        {KEYS.map(([key, does]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" data-close>
        Close
      </button>
    </dialog>
  );
}
