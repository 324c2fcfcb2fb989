#!/usr/bin/env node
/**
 * Holds our SARIF logs to the validator of its makers, with the rules that GitHub adds: every example document of the rules and the
 * example history, as a state and as a comparison.
 *
 *   node scripts/validate-sarif.mjs FOLDER    where @microsoft/sarif-multitool-linux is installed
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder that holds node_modules/@microsoft/sarif-multitool-linux.');
const validator = join(folder, 'node_modules', '@microsoft', 'sarif-multitool-linux', 'Sarif.Multitool');
// Install scripts are switched off, and one of them would have made it executable.
chmodSync(validator, 0o755);
/** Off by default although GitHub asks for it. GH1004 stays off: its limits are older than GitHub's. */
const STRICT = [
  'GH1001.ProvideRequiredLocationProperties',
  'GH1002.InlineThreadFlowLocations',
  'GH1003.ProvideRequiredRegionProperties',
  'GH1005.LocationsMustBeRelativeUrisOrFilePaths',
  'GH1006.ProvideCheckoutPath',
  'GH1007.ProvideFullyFormattedMessageStrings',
];

const scratch = mkdtempSync(join(tmpdir(), 'openapi-posture-sarif-'));
try {
  const settings = join(scratch, 'settings.xml');
  execFileSync(validator, ['export-validation-config', settings], { stdio: 'ignore' });
  const text = STRICT.reduce(
    (all, rule) => {
      const at = all.indexOf(`Key="${rule}.Options"`);
      if (at === -1) throw new Error(`The validator knows no rule ${rule}.`);
      return all.slice(0, at) + all.slice(at).replace('Value="Default"', 'Value="Error"');
    },
    readFileSync(settings, 'utf8'),
  );
  writeFileSync(settings, text);
  const logs = writeLogs();
  const faults = logs.flatMap((log) => faultsOf(log, settings));
  for (const fault of faults) console.error(fault);
  console.log(`${logs.length} SARIF logs, ${faults.length} errors`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** The states of the example history, each change of it, and a log without a result. */
function writeLogs() {
  const history = join(ROOT, 'examples', 'history');
  const states = readdirSync(history, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(history, name))
    .sort();
  const clean = join(scratch, 'clean.json');
  writeFileSync(clean, JSON.stringify({ openapi: '3.1.0', info: { title: 'Nothing', version: '1' }, paths: {} }));
  const commands = [
    ...states.map((state) => ['lint', state]),
    ...states.slice(1).map((state, index) => ['check', '--base-path', states[index], '--head-path', state]),
    ['lint', clean],
  ];
  return commands.map((command, index) => {
    const log = join(scratch, `${index}.sarif`);
    const main = join(ROOT, 'dist', 'cli', 'index.js');
    try {
      execFileSync(process.execPath, [main, ...command, '--format', 'sarif', '--output', log], {
        stdio: 'ignore',
        cwd: scratch,
      });
    } catch (error) {
      // 1: the gate of the change fails, which is no matter here.
      if (error.status !== 1) throw error;
    }
    return log;
  });
}

/** Its exit code is 0 even with errors: its own answer is a SARIF log. */
function faultsOf(log, settings) {
  const answer = `${log}.answer`;
  const options = [
    '--rule-kind',
    'Sarif;Ghas',
    '--quiet',
    'true',
    '-c',
    settings,
    '-o',
    answer,
    '--log',
    'ForceOverwrite',
  ];
  execFileSync(validator, ['validate', log, ...options], { stdio: 'ignore' });
  const { runs } = JSON.parse(readFileSync(answer, 'utf8').replace(/^\uFEFF/, ''));
  return runs.flatMap(({ results = [] }) =>
    results
      .filter(({ level }) => level === 'error')
      .map(({ ruleId, message, locations }) => {
        const { startLine } = locations?.[0]?.physicalLocation?.region ?? {};
        return `${log}:${startLine ?? 1}: ${ruleId} ${(message.arguments ?? []).join(' | ') || message.text}`;
      }),
  );
}
