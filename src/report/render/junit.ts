/** JUnit XML, which every CI system shows: a suite for each API, a failure for each finding that the change introduced or touched. */
import type { Report } from '../../model/report.ts';
import { visibleText } from '../safe-text/make-visible.ts';
import { describeFinding, detailsOf } from '../view/describe-finding.ts';
import type { FindingGroup } from '../view/group-findings.ts';
import type { ApiView } from '../view/view-apis.ts';
import { type View, viewReport } from '../view.ts';
import { placeName } from '../wording/names.ts';

/** The document, ending with a line break. Without a base it holds the whole state. */
export function renderJunit(report: Report): string {
  const view = viewReport(report);
  const suites = view.apis.map((api) => suiteOf(api, view));
  const problems = view.problems.filter(({ severity }) => severity === 'error');
  const unread = problems.map(({ code, message, location }) => {
    const text = location === null ? message : `${placeName(location)}: ${message}`;
    return testCase('OpenAPI posture', code, `<error message="${attribute(text)}"/>`);
  });
  const all = unread.length === 0 ? suites : [suite('OpenAPI posture', unread, 0, unread.length), ...suites];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="OpenAPI posture">\n${all.join('\n')}\n</testsuites>\n`;
}

function suiteOf(api: ApiView, view: View): string {
  const told = [...api.introduced, ...api.touched, ...(view.subject.base === null ? api.folded : [])];
  const cases = told.map((group) => failure(group, api, view));
  return suite(api.title, cases.length === 0 ? [testCase(api.title, 'no finding', '')] : cases, cases.length, 0);
}

function suite(name: string, cases: readonly string[], failures: number, errors: number): string {
  const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}"`;
  return `  <testsuite name="${attribute(name)}" ${counts}>\n${cases.join('\n')}\n  </testsuite>`;
}

function failure(group: FindingGroup, api: ApiView, view: View): string {
  const text = describeFinding(group, view);
  const place = text.location === null ? [] : [placeName(text.location)];
  const body = [...place, ...detailsOf(text)].map((line) => attribute(line)).join('\n');
  const message = attribute(text.message);
  const kind = `${group.first.severity} ${text.rule}`;
  return testCase(
    api.title,
    `${text.rule}: ${text.what}`,
    `<failure type="${attribute(kind)}" message="${message}">${body}</failure>`,
  );
}

function testCase(suiteName: string, name: string, content: string): string {
  const names = `classname="${attribute(suiteName)}" name="${attribute(name)}"`;
  return content === '' ? `    <testcase ${names}/>` : `    <testcase ${names}>${content}</testcase>`;
}

/** Fit for attributes and text; characters that XML has no way to write are written out before. */
function attribute(text: string): string {
  return visibleText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
    .replaceAll(/[\ufffe\uffff]/g, '\ufffd');
}
