/** An accepted state → the text of its file: one operation and one finding a line, in a fixed order, for review. */
import type { ApiPosture, Baseline, OperationPosture } from '../../model/drift.ts';
import { guarded } from './serialise.ts';

const SCHEMA_VERSION = 1;

/** Ends with a line break. The same state gives the same text. */
export function renderBaseline({ created, model, rules, score, apis }: Baseline): string {
  return `${[
    '{',
    `  "schemaVersion": ${SCHEMA_VERSION},`,
    `  "created": ${guarded(created)},`,
    `  "model": ${guarded(model)},`,
    `  "rules": ${guarded(rules)},`,
    `  "score": ${points(score)},`,
    `  "apis": ${list(apis.map(apiText), '  ')}`,
    '}',
  ].join('\n')}\n`;
}

function apiText({ id, file, title, version, score, operations, findings }: ApiPosture): string {
  return [
    '{',
    `      "id": ${guarded(id)},`,
    `      "file": ${guarded(file)},`,
    `      "title": ${guarded(title)},`,
    `      "version": ${guarded(version)},`,
    `      "score": ${points(score)},`,
    `      "operations": ${list(operations.map(operationText), '      ')},`,
    `      "findings": ${list(
      findings.map(({ fingerprint, rule, severity, where }) =>
        entry({
          fingerprint: guarded(fingerprint),
          rule: guarded(rule),
          severity: guarded(severity),
          ...(where === '' ? {} : { where: guarded(where) }),
        }),
      ),
      '      ',
    )}`,
    '    }',
  ].join('\n');
}

function operationText({ key, audience, controls, input, output, score }: OperationPosture): string {
  const states = Object.fromEntries([...controls].map(([control, state]) => [control, guarded(state)]));
  return entry({
    method: guarded(key.method),
    path: guarded(key.path),
    kind: guarded(key.kind),
    audience: guarded(audience),
    score: points(score),
    controls: entry(states),
    input: guarded(input),
    output: guarded(output),
  });
}

function entry(members: Readonly<Record<string, string>>): string {
  const parts = Object.entries(members).map(([name, value]) => `${guarded(name)}: ${value}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

function list(items: readonly string[], margin: string): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `${margin}  ${item}`).join(',\n')}\n${margin}]`;
}

/** More digits only make noise in reviews; what is smaller is no event. */
function points(score: number): string {
  return String(Math.round(score * 1000) / 1000);
}
