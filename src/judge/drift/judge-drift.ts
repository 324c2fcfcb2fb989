/** Drift events → what is reported: severity and words of their kind, places, and the finding of their cause. */

import { operationName } from '../../knowledge/operation-name.ts';
import { plainText } from '../../knowledge/plain-text.ts';
import { operationSubject } from '../../knowledge/subject.ts';
import type { OperationKey } from '../../model/api.ts';
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
  locator: Pick<Locator, 'announce' | 'locate'>,
  findings: readonly Finding[],
): readonly ReportedDrift[] {
  const reaching = byOperation(findings);
  return events.map((event): ReportedDrift => {
    const kind = KINDS.get(event.kind) as DriftKind; // a test holds that every kind has a file
    const { api, operation, subject, from, to } = event;
    const places = placesOf(event);
    for (const place of [places.base, places.head]) if (place !== null) locator.announce(place);
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
      finding: kind.posture === 'worse' ? causeOf(event, reaching) : null,
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

/** The findings of each operation, in the order given. */
function byOperation(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const reaching = new Map<string, Finding[]>();
  for (const finding of findings) {
    const keys = [...(finding.operation === null ? [] : [finding.operation]), ...finding.reachedBy];
    for (const operation of new Set(keys.map(identityOf))) {
      const known = reaching.get(operation);
      if (known === undefined) reaching.set(operation, [finding]);
      else known.push(finding);
    }
  }
  return reaching;
}

function identityOf(operation: OperationKey): string {
  return JSON.stringify([operation.api, operationSubject(operation)]);
}

/** One cause is one finding: of the same control where there is one, for a risen score the worst. */
function causeOf(
  { kind, operation, control }: DriftEvent,
  byOperation: ReadonlyMap<string, readonly Finding[]>,
): string | null {
  if (operation === null) return null;
  const reaching = byOperation.get(identityOf(operation)) ?? [];
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
