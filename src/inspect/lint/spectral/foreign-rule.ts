/** A rule of a Spectral ruleset in the words of ours, so that every format, the gate and the risk can speak of it. */
import type { Control } from '../../../model/control.ts';
import type { PostureRule } from '../../../model/rule.ts';
import type { Severity } from '../../../model/severity.ts';
import type { SpectralRule } from '../../../model/spectral.ts';

/** Spectral's error is about correctness as often as about risk, so none of its severities is critical. */
const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low', 'info'];

/** The severity of a result or rule; rules that are off never report. */
export function severityOf(severity: number): Severity {
  return SEVERITIES[severity] ?? 'info';
}

/** The OWASP ruleset says in its names what its rules are about; of others nothing is known. */
const CONTROL_OF_RISK: ReadonlyMap<string, Control> = new Map<string, Control>([
  ['1', 'authorization'],
  ['2', 'authentication'],
  ['3', 'output-minimisation'],
  ['4', 'rate-limiting'],
  ['5', 'authorization'],
  ['6', 'threat-protection'],
  ['7', 'input-validation'],
  ['8', 'security-headers'],
  ['9', 'lifecycle'],
  ['10', 'threat-protection'],
]);

/** `id` is the rule's name, or with its source in front where another pack has one of that name. */
export function foreignRule(id: string, rule: SpectralRule, source: string): PostureRule {
  const risk = /^owasp:api(10|[1-9]):2023-/.exec(rule.name)?.[1];
  const description = plain(rule.description ?? rule.name);
  const page =
    rule.documentationUrl !== null && /^https?:\/\/[^\s<>"'`]+$/.test(rule.documentationUrl)
      ? rule.documentationUrl
      : null;
  return {
    kind: 'posture',
    id,
    title: description.length > 100 ? rule.name : description,
    severity: severityOf(rule.severity),
    confidence: 'medium',
    control: CONTROL_OF_RISK.get(risk ?? '') ?? 'documentation',
    owasp: risk === undefined ? [] : [`API${risk}:2023`],
    cwe: [],
    message: '{text}',
    rationale: description,
    remediation: `See the Spectral ruleset ${plain(source)}${page === null ? '' : `: ${page}`}.`,
    page,
    on: 'document',
    where: {},
    check: { predicate: 'spectral', options: {} },
    examples: { bad: [], good: [] },
  };
}

/** Text of a pack as one line. */
function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, 1000);
}
