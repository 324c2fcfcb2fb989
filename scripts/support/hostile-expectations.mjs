/** Compares one answer with what its row, pair or case expects. Adds to `faults`; returns a few words for the table. */
import { readdirSync } from 'node:fs';

export function judgeRow(row, { lint, score, controls }, faults) {
  const places = reportedPlaces(lint.report, row.file);
  const errors = (lint.report?.problems ?? []).filter(({ severity }) => severity === 'error');
  const got =
    lint.report === null
      ? `exit ${lint.status}: ${firstLine(lint.stderr)}`
      : `${lint.report.problems.length} problems, ${lint.report.findings.length} findings`;
  const isReported = row.line === undefined ? errors.length > 0 || lint.status === 2 : places.includes(row.line);
  const expectations = row.expect.split('|');
  if (expectations.includes('ok')) {
    if (errors.length > 0 && !expectations.includes('error'))
      faults.push(`an error was reported: ${errors[0].message.slice(0, 120)}`);
  } else if (!isReported)
    faults.push(
      row.line === undefined
        ? 'no error was reported'
        : `nothing was reported at line ${row.line}, but at ${[...new Set(places)].slice(0, 12).join(', ') || 'none'}`,
    );
  const count = new Set(places).size;
  if (row.count !== undefined && count < row.count) faults.push(`reported at ${count} places, expected ${row.count}`);
  if (row.expect === 'error' && errors.length === 0 && lint.status === 0 && lint.report?.findings.length === 0)
    faults.push('nothing was reported');
  if (errors.length > 0 || lint.status === 2) checkNamesFile(row, lint, faults);
  if (row.facts !== undefined) checkFacts(row.facts, score.report, controls, faults);
  for (const api of score.report?.apis ?? [])
    if (typeof api.score !== 'number') faults.push(`the score is ${api.score}`);
  return got;
}

function reportedPlaces(report, file) {
  if (report === null) return [];
  const locations = [...report.problems, ...report.findings].flatMap((entry) => [
    entry.location,
    ...(entry.related ?? []),
  ]);
  return locations.filter((location) => location?.file.endsWith(file.split('/').at(-1))).map(({ line }) => line);
}

function checkNamesFile(row, lint, faults) {
  const everything = `${lint.stdout}\n${lint.stderr}`;
  if (!everything.includes(row.file.split('/').at(-1))) faults.push('the error does not name the file');
}

function checkFacts(facts, score, check, faults) {
  const operations = (score?.apis ?? []).flatMap((api) => api.operations).filter(({ kind }) => kind === 'path');
  expectEqual('operations', operations.length, facts.operations, faults);
  const webhooks = (check?.controls ?? []).filter(({ operation }) => operation.kind === 'webhook');
  expectEqual('webhooks', webhooks.length, facts.webhooks, faults);
  const isSecured = new Map(authentication(check).map(({ path, state }) => [path, state === 'present']));
  expectEqual(
    'secured',
    [...isSecured.values()].filter(Boolean).length,
    facts.secured !== undefined && !Array.isArray(facts.secured) ? facts.secured : undefined,
    faults,
  );
  expectEqual('public', [...isSecured.values()].filter((secured) => !secured).length, facts.public, faults);
  for (const path of Array.isArray(facts.secured) ? facts.secured : [])
    if (isSecured.get(path) !== true) faults.push(`${path} does not count as secured`);
  for (const path of [...(facts.not_secured ?? []), ...(facts.anonymous_allowed ?? [])])
    if (isSecured.get(path) !== false) faults.push(`${path} counts as secured`);
}

function authentication(check) {
  return (check?.controls ?? [])
    .filter(({ operation }) => operation.kind === 'path')
    .map(({ operation, controls }) => ({
      path: operation.path,
      state: controls.find(({ control }) => control === 'authentication')?.state,
    }));
}

function expectEqual(name, got, wanted, faults) {
  if (wanted !== undefined && got !== wanted) faults.push(`${name}: ${got}, expected ${wanted}`);
}

/** What a pair must come out as, beyond "equal" or "different". */
const PAIRS = {
  'bounds-loosened': { worse: 2 },
  'bounds-tightened': { better: 1, breaking: 1 },
  'http-downgrade': { worse: 1 },
  'operation-made-public': { worse: 1, introduced: 'high' },
  'optional-security': { worse: 1, introduced: 'high' },
  'ref-target-changes-only': { worse: 1 },
  'renamed-and-changed': { worse: 1, introduced: 'high' },
  'scheme-swapped-under-name': { worse: 1 },
  'security-and-to-or': { worse: 1, introduced: 'high' },
  'security-or-to-and': { worse: 0 },
  'two-specs-one-broken': { worse: 1, problem: true },
  'broken-base': { problem: true, exit: 0 },
  'broken-head': { problem: true, exit: 1, changes: 0 },
};

const RANK = ['info', 'low', 'medium', 'high', 'critical'];

export function judgePair(name, pair, run, faults) {
  const { report } = run;
  if (report === null) {
    faults.push(`no report: exit ${run.status} ${firstLine(run.stderr)}`);
    return 'no report';
  }
  const introduced = report.findings.filter(({ status }) => status === 'introduced');
  const number = (key, value) => report.changes.filter((change) => change[key] === value).length;
  if (pair.same_meaning === true) {
    if (report.changes.length > 0)
      faults.push(
        `${report.changes.length} changes, for example ${report.changes[0].id}: ${report.changes[0].message.slice(0, 120)}`,
      );
    if (introduced.length > 0)
      faults.push(`${introduced.length} introduced findings, for example ${introduced[0].rule}`);
    if (report.risk.delta !== 0) faults.push(`the risk changes by ${report.risk.delta}`);
  }
  if (pair.same_meaning === false && report.changes.length === 0 && introduced.length === 0)
    faults.push('nothing was reported');
  const wanted = PAIRS[name] ?? {};
  if (wanted.worse > 0 && number('posture', 'worse') < wanted.worse)
    faults.push(`${number('posture', 'worse')} worse changes, expected ${wanted.worse}`);
  if (wanted.worse === 0 && number('posture', 'worse') > 0) faults.push('a worse change was reported');
  if (wanted.better !== undefined && number('posture', 'better') < wanted.better)
    faults.push('no better change was reported');
  if (wanted.breaking !== undefined && number('compatibility', 'breaking') < wanted.breaking)
    faults.push('no breaking change was reported');
  if (
    wanted.introduced !== undefined &&
    !introduced.some(({ severity }) => RANK.indexOf(severity) >= RANK.indexOf(wanted.introduced))
  )
    faults.push(`no introduced finding of severity ${wanted.introduced}`);
  if (wanted.problem === true && report.problems.length === 0) faults.push('no problem was reported');
  if (wanted.exit !== undefined && run.status !== wanted.exit)
    faults.push(`exit ${run.status}, expected ${wanted.exit}`);
  if (wanted.changes !== undefined && report.changes.length !== wanted.changes)
    faults.push(`${report.changes.length} changes, expected ${wanted.changes}`);
  return `${report.verdict.outcome}: ${number('posture', 'worse')} worse, ${number('posture', 'better')} better, ${introduced.length} introduced, ${report.notes.length} notes`;
}

export function judgeGenerated(name, runs, root, faults) {
  const reports = runs.filter(({ format, report }) => format === 'json' && report !== null).map(({ report }) => report);
  if (reports.length === 0) faults.push(`no report: exit ${runs[0].status} ${firstLine(runs[0].stderr)}`);
  const created = readdirSync(root).filter((file) => file.startsWith('pwned'));
  if (created.length > 0) faults.push(`${created.join(', ')} was created`);
  const [first] = reports;
  if (name === 'operations-10k-pair' && first !== undefined) {
    const affected = new Set(
      first.changes
        .filter(({ posture }) => posture === 'worse')
        .flatMap(({ operation, reachedBy }) => [operation, ...reachedBy])
        .filter((operation) => operation?.method === 'DELETE')
        .map(({ path }) => path),
    );
    if (affected.size !== 100) faults.push(`${affected.size} operations became public, expected 100`);
  }
  if (name === 'file-becomes-directory' && first !== undefined && first.verdict === undefined)
    faults.push('no verdict');
  if (
    name === 'links' &&
    first !== undefined &&
    ![...first.problems, ...first.findings].some(({ location, message }) =>
      /uses-links|openapi\.yaml/.test(`${location?.file} ${message}`),
    )
  )
    faults.push('no link was refused');
  const total = (key) => reports.reduce((sum, report) => sum + (report[key]?.length ?? 0), 0);
  return `${total('problems')} problems, ${total('findings')} findings, ${total('changes')} changes`;
}

function firstLine(text) {
  return text.trim().split('\n')[0]?.slice(0, 120) ?? '';
}
