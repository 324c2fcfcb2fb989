/** A posture meaning of an edit: which rule of rules/changes/ applies, and how severe it is at this place. */
import type { Severity } from '../../model/severity.ts';

export interface Meaning {
  readonly rule: string;
  readonly severity: Severity;
}

export function meaning(rule: string, severity: Severity): Meaning {
  return { rule, severity };
}
