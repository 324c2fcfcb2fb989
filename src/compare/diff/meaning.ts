/** A posture meaning of an edit: which rule of rules/changes/ applies, and how severe it is at this place. */
import type { MeaningId } from '../../model/meaning.ts';
import type { Severity } from '../../model/severity.ts';

export interface Meaning {
  readonly rule: MeaningId;
  readonly severity: Severity;
}

export function meaning(rule: MeaningId, severity: Severity): Meaning {
  return { rule, severity };
}
