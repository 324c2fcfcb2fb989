/** Drift events → what is reported: severity and words of their kind, places, and the finding of their cause. */

import { operationName } from '../../knowledge/operation-name.ts';
import { plainText } from '../../knowledge/plain-text.ts';
import { operationSubject } from '../../knowledge/subject.ts';
import type { DriftEvent, PlaceFinder, ReportedDrift } from '../../model/drift.ts';
import type { DriftKindId } from '../../model/drift-kind.ts';
import type { Finding } from '../../model/finding.ts';
import type { Locator } from '../../model/locator.ts';
import type { DriftKind } from '../../model/rule.ts';
import { SEVERITIES } from '../../model/severity.ts';
import { BUILT_IN_DRIFT_KINDS } from './built-in-drift-kinds.generated.ts';

const KINDS: ReadonlyMap<string, DriftKind> = new Map(BUILT_IN_DRIFT_KINDS.map((kind) => [kind.id, kind]));

/** In the order given. `findings`: those that the change introduces, worst first. */
export function judgeDrift(
  events: readonly DriftEvent[],
  placesOf: PlaceFinder,
  locator: Pick<Locator, 'locate'>,
  findings: readonly Finding[],
): readonly ReportedDrift[] {
  return events.map((event): ReportedDrift => {
    const kind = KINDS.get(event.kind) as DriftKind; // a test holds that every kind has a file
    const { api, operation, subject, from, to } = event;
    const places = placesOf(event);
    return {
      kind: event.kind,
      posture: kind.posture,
      severity: event.severity !== null && kind.posture === 'worse' ? event.severity : kind.severity,
      control: event.control ?? kind.control,
      message: fill(kind.message, event),
      api,
      operation,
      subject,
      from,
      to,
      get base() {
        return places.base === null ? null : locator.locate(places.base);
      },
      get head() {
        return places.head === null ? null : locator.locate(places.head);
      },
      finding: kind.posture === 'worse' ? causeOf(event, findings) : null,
    };
  });
}

/** How many of each kind, in the order of the kinds. */
export function countDrift(events: readonly { readonly kind: DriftKindId }[]): Partial<Record<DriftKindId, number>> {
  const counts: Partial<Record<DriftKindId, number>> = {};
  for (const { id } of BUILT_IN_DRIFT_KINDS) {
    const count = events.filter(({ kind }) => kind === id).length;
    if (count > 0) counts[id] = count;
  }
  return counts;
}

/** One cause is one finding: of the same control where there is one, for a risen score the worst. */
function causeOf({ kind, operation, control }: DriftEvent, findings: readonly Finding[]): string | null {
  if (operation === null) return null;
  const subject = operationSubject(operation);
  const reaching = findings.filter((finding) =>
    [...(finding.operation === null ? [] : [finding.operation]), ...finding.reachedBy].some(
      (key) => key.api === operation.api && operationSubject(key) === subject,
    ),
  );
  const isOf = (finding: Finding) => [finding, ...finding.consequences].some((each) => each.control === control);
  const causes = kind === 'risk-increased' ? reaching : reaching.filter(isOf);
  const worst = SEVERITIES.map((severity) => causes.find((finding) => finding.severity === severity)).find(
    (finding) => finding !== undefined,
  );
  return worst?.fingerprint ?? null;
}

function fill(template: string, { operation, subject, from, to }: DriftEvent): string {
  const values: Readonly<Record<string, string>> = {
    operation: operation === null ? 'The API' : operationName(operation),
    subject,
    from,
    to,
  };
  return template.replace(/\{(operation|subject|from|to)\}/g, (_, name: string) => plainText(values[name] ?? ''));
}
