/** JSON answers, version 1: it only grows. Described by schemas/report.schema.json. */
import type { InputUsed, Report } from '../../model/report.ts';
import {
  changeJson,
  comparedApiJson,
  controlsJson,
  findingJson,
  judgedFindingJson,
  noteJson,
  operationJson,
  problemJson,
  scoredApiJson,
} from './json-parts.ts';
import { serialise } from './serialise.ts';

export const SCHEMA_VERSION = 1;

type Answer = Pick<Report, 'tool' | 'problems'>;

/** The answer of `check`. */
export function renderCheckJson(report: Report): string {
  const { repository, base, head, event, asOf } = report.subject;
  const { inputs, risk, verdict } = report;
  return serialise({
    ...answerJson(report),
    subject: { repository, base, head, event, asOf },
    inputs: {
      configuration: inputJson(inputs.configuration),
      packs: inputs.packs.map(inputJson),
      model: inputJson(inputs.model),
      waivers: inputJson(inputs.waivers),
      baseline: inputJson(inputs.baseline),
    },
    documents: report.documents.map(({ file, api, judged, reason }) => ({ file, api, judged, reason })),
    changes: report.changes.map(changeJson),
    notes: report.notes.map(noteJson),
    findings: report.findings.map(judgedFindingJson),
    controls: report.controls.map(controlsJson),
    apis: report.apis.map(comparedApiJson),
    risk: {
      base: risk.base,
      head: risk.head,
      delta: risk.delta,
      largestIncrease:
        risk.largestIncrease === null
          ? null
          : {
              operation: operationJson(risk.largestIncrease.operation),
              base: risk.largestIncrease.base,
              head: risk.largestIncrease.head,
            },
    },
    verdict: {
      outcome: verdict.outcome,
      reasons: verdict.reasons.map(reasonJson),
      byApi: verdict.byApi.map(({ api, outcome, reasons }) => ({ api, outcome, reasons: reasons.map(reasonJson) })),
    },
  });
}

/** The answer of `diff`. */
export function renderDiffJson(report: Answer & Pick<Report, 'changes' | 'notes'>): string {
  return serialise({
    ...answerJson(report),
    changes: report.changes.map(changeJson),
    notes: report.notes.map(noteJson),
  });
}

/** The answer of `lint`. */
export function renderLintJson(report: Answer & Pick<Report, 'findings'>): string {
  return serialise({ ...answerJson(report), findings: report.findings.map(findingJson) });
}

/** The answer of `score`. */
export function renderScoreJson(report: Answer & Pick<Report, 'apis'>): string {
  return serialise({ ...answerJson(report), apis: report.apis.map(scoredApiJson) });
}

/** The members every answer begins with. */
export function answerJson({ tool, problems }: Answer): object {
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: tool.name, version: tool.version },
    problems: problems.map(problemJson),
  };
}

function inputJson({ source, digest }: InputUsed): object {
  return { source, digest };
}

function reasonJson({ code, message }: { readonly code: string; readonly message: string }): object {
  return { code, message };
}
