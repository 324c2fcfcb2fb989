/** JSON answers, version 1: it only grows. Described by schemas/report.schema.json. */

import type { BaselineDrift } from '../../model/drift.ts';
import type { Preview } from '../../model/finding.ts';
import type { InputUsed, Report } from '../../model/report.ts';
import type { GateReason } from '../../model/verdict.ts';
import { compareText } from '../view/order.ts';
import {
  baselineDriftJson,
  changeJson,
  comparedApiJson,
  controlsJson,
  driftJson,
  judgedFindingJson,
  noteJson,
  operationJson,
  problemJson,
  scoredApiJson,
  stateFindingJson,
  waiverJson,
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
    documents: report.documents.map(({ file, api, judged, reason, renderingOf = null, generatedFrom = [] }) => ({
      file,
      api,
      judged,
      reason,
      renderingOf,
      generatedFrom,
    })),
    changes: report.changes.map(changeJson),
    notes: report.notes.map(noteJson),
    findings: report.findings.map(judgedFindingJson),
    previews: report.previews.map(previewJson),
    controls: report.controls.map(controlsJson),
    apis: report.apis.map(comparedApiJson),
    risk: {
      base: risk.base,
      head: risk.head,
      delta: risk.delta,
      raw: risk.raw,
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
    drift: {
      sinceBase: report.drift.sinceBase.map(driftJson),
      sinceBaseline: baselineDriftJson(report.drift.sinceBaseline),
    },
    waivers: report.waivers.map(waiverJson),
    falsePositives: falsePositivesOf(report.waivers),
  });
}

/** The answer of `baseline show`. */
export function renderDriftJson(report: Answer, drift: BaselineDrift): string {
  return serialise({ ...answerJson(report), drift: baselineDriftJson(drift) });
}

/** How often each rule was mistaken in the eyes of the owners: what its publisher should see. */
function falsePositivesOf(waivers: Report['waivers']): object[] {
  const byRule = new Map<string, Set<string>>();
  for (const { waiver, covers } of waivers) {
    if (waiver.category !== 'false-positive' || covers.length === 0) continue;
    byRule.set(waiver.rule, new Set([...(byRule.get(waiver.rule) ?? []), ...covers]));
  }
  return [...byRule]
    .map(([rule, fingerprints]) => ({ rule, findings: fingerprints.size }))
    .sort((left, right) => compareText(left.rule, right.rule));
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
export function renderLintJson(report: Answer & Pick<Report, 'findings' | 'previews'>): string {
  return serialise({
    ...answerJson(report),
    findings: report.findings.map(stateFindingJson),
    previews: report.previews.map(previewJson),
  });
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

function previewJson({ rule, introduced, existing, resolved }: Preview): object {
  return { rule, introduced, existing, resolved };
}

function inputJson({ source, digest }: InputUsed): object {
  return { source, digest };
}

function reasonJson({ code, message, findings = [] }: GateReason): object {
  return { code, message, findings };
}
