/** The control that each meaning concerns, for folding with violations of the same control. The rules: rules/changes/. */
import type { Control } from '../../model/control.ts';
import { MEANING_PAIRS, MEANINGS_BETTER, type MeaningId, type WorseMeaning } from '../../model/meaning.ts';

const CONTROL_OF_WORSE: Readonly<Record<WorseMeaning, Control>> = {
  'authentication-removed': 'authentication',
  'authentication-optional': 'authentication',
  'authentication-weakened': 'authentication',
  'authentication-method-added': 'authentication',
  'scheme-weakened': 'authentication',
  'credential-input-added': 'authentication',
  'scope-weakened': 'authorization',
  'transport-downgraded': 'transport-encryption',
  'host-added': 'transport-encryption',
  'unauthenticated-surface-added': 'authentication',
  'input-bound-relaxed': 'input-validation',
  'input-constraint-relaxed': 'input-validation',
  'mass-assignment-opened': 'input-validation',
  'sensitive-field-exposed': 'output-minimisation',
  'response-field-exposed': 'output-minimisation',
  'response-opened': 'output-minimisation',
  'identifier-made-guessable': 'authorization',
  'control-undocumented': 'documentation',
  'lifecycle-risk': 'lifecycle',
  'ssrf-input-added': 'threat-protection',
  'audience-widened': 'lifecycle',
  'suppression-added': 'documentation',
};

/** A meaning and its mirror concern the same control. */
export const CONTROL_OF_MEANING: ReadonlyMap<MeaningId, Control> = new Map(
  MEANING_PAIRS.flatMap(([worse, better]): [MeaningId, Control][] => [
    [worse, CONTROL_OF_WORSE[worse]],
    [better, CONTROL_OF_WORSE[worse]],
  ]),
);

const BETTER: ReadonlySet<MeaningId> = new Set(MEANINGS_BETTER);

export function isBetter(meaning: MeaningId): boolean {
  return BETTER.has(meaning);
}
