/** What the user names → the entries of the waivers file, with the findings in words for whoever reviews them. */
import { UserError } from '../../errors.ts';
import { addDays } from '../../knowledge/day.ts';
import { operationName } from '../../knowledge/operation-name.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { Selector } from '../../model/rule.ts';
import { SEVERITIES, type Severity } from '../../model/severity.ts';
import type { WaiverCategory, WaiverPolicy } from '../../model/waiver.ts';
import type { Given } from '../../options.ts';
import { didYouMean, quoted } from '../read-value.ts';

/** One entry as it is written, in the order of its keys. */
export interface ProposedWaiver {
  readonly rule: string;
  readonly fingerprint?: string;
  readonly finding?: Readonly<Record<string, string>>;
  readonly selector: Selector;
  readonly upTo: Severity;
  readonly category: WaiverCategory;
  readonly owner: string;
  readonly reason: string;
  readonly created: string;
  readonly expires: string;
}

export interface WaiveRequest {
  readonly report: Report;
  readonly given: Given;
  readonly operands: readonly string[];
  readonly policy: WaiverPolicy;
  readonly asOf: string;
}

const SELECTOR_OPTIONS = ['file', 'api', 'path', 'method', 'tag', 'operation', 'audience'] as const;
const MESSAGE_LENGTH = 200;

/** Throws a UserError for what is missing, unknown, or more than the policy allows. */
export function proposeWaivers(request: WaiveRequest): readonly ProposedWaiver[] {
  const { given, operands } = request;
  const selector: Selector = Object.fromEntries(
    SELECTOR_OPTIONS.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])),
  );
  const [first = ''] = operands;
  if (operands.every(isFingerprint))
    return operands.map((prefix) => ofFinding(findingOf(prefix, request), selector, request));
  if (operands.length > 1) {
    throw new UserError('wrong-operands', '"waive" takes fingerprints, or one rule.', 'Waive one rule at a time.');
  }
  return [ofRule(first, selector, request)];
}

function isFingerprint(operand: string): boolean {
  return /^[0-9a-f]{8,32}$/.test(operand);
}

/** Findings of head; of several with the same beginning none is meant. */
function findingOf(prefix: string, { report }: WaiveRequest): Finding {
  const found = report.findings.filter(
    ({ fingerprint, status }) => status !== 'resolved' && fingerprint.startsWith(prefix),
  );
  const [only, another] = found;
  if (only === undefined) {
    throw new UserError(
      'no-such-finding',
      `No finding of this comparison has the fingerprint ${quoted(prefix)}.`,
      '"openapi-posture check --format json" lists all of them; give --base to compare with another commit.',
    );
  }
  if (another === undefined) return only;
  throw new UserError('no-such-finding', `${found.length} findings begin with ${quoted(prefix)}.`, 'Give more digits.');
}

function ofFinding(finding: Finding, selector: Selector, request: WaiveRequest): ProposedWaiver {
  const { rule, fingerprint, operation, reachedBy, location, message } = finding;
  const named = operation === null ? reachedBy : [operation];
  const names = named.slice(0, 3).map(operationName);
  const more = named.length > 3 ? ` and ${named.length - 3} more` : '';
  return {
    rule,
    fingerprint,
    finding: {
      ...(names.length === 0 ? {} : { operation: `${names.join(', ')}${more}` }),
      ...(location === null ? {} : { file: location.file }),
      message: message.length > MESSAGE_LENGTH ? `${message.slice(0, MESSAGE_LENGTH - 1)}…` : message,
    },
    selector,
    ...decisionOf(finding.severity, request),
  };
}

function ofRule(rule: string, selector: Selector, request: WaiveRequest): ProposedWaiver {
  const { report } = request;
  const known = report.rules.get(rule);
  if (known === undefined) {
    throw new UserError(
      'unknown-rule',
      `${quoted(rule)} is neither a rule of this run nor a fingerprint.`,
      `${didYouMean(rule, [...report.rules.keys()])}"openapi-posture rules" lists the rules, "openapi-posture check" the fingerprints.`,
    );
  }
  if (Object.keys(selector).length === 0) {
    throw new UserError(
      'invalid-value',
      `Nothing says which findings of ${rule} are meant.`,
      'Add --path, --method, --tag, --operation, --api, --file or --audience; to silence a rule everywhere, use "overrides" in the configuration.',
    );
  }
  const severities = report.findings.filter((finding) => finding.rule === rule).map(({ severity }) => severity);
  const worst = SEVERITIES.find((severity) => severity === known.severity || severities.includes(severity));
  return { rule, selector, ...decisionOf(worst ?? known.severity, request) };
}

type Decision = Pick<ProposedWaiver, 'upTo' | 'category' | 'owner' | 'reason' | 'created' | 'expires'>;

function decisionOf(severity: Severity, { given, policy, asOf }: WaiveRequest): Decision {
  const { category, owner, reason } = given;
  if (category === undefined || owner === undefined || reason === undefined) {
    const missing = Object.entries({ category, owner, reason }).flatMap(([name, value]) =>
      value === undefined ? [`--${name}`] : [],
    );
    throw new UserError(
      'invalid-value',
      `A waiver says who answers for it and why: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.`,
      'Add --category accepted-risk --owner NAME --reason "WHY" (categories: false-positive, accepted-risk, compensating-control, fix-planned).',
    );
  }
  if (policy.unwaivable.includes(severity)) {
    throw new UserError(
      'invalid-value',
      `The policy lets nobody waive findings of severity ${severity}.`,
      'Fix the finding.',
    );
  }
  const days =
    category === 'false-positive'
      ? policy.maximumDays[category]
      : Math.min(policy.maximumDays[category], policy.maximumDays[severity]);
  const latest = addDays(asOf, days);
  const expires = given.expires ?? latest;
  if (expires > latest || expires < asOf) {
    throw new UserError(
      'invalid-value',
      expires < asOf
        ? `${expires} is over already.`
        : `The policy ends a waiver of ${category} for severity ${severity} after ${days} days, on ${latest}.`,
      `Give --expires with a day up to ${latest}.`,
    );
  }
  return { upTo: severity, category, owner, reason, created: asOf, expires };
}
