/** The meanings the comparison can give, with the control each concerns. The rules behind them: rules/changes/. */
import type { Control } from '../../model/control.ts';

const WORSE: Readonly<Record<string, Control>> = {
  'authentication-removed': 'authentication',
  'authentication-optional': 'authentication',
  'authentication-weakened': 'authentication',
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
};

const BETTER: Readonly<Record<string, Control>> = {
  'authentication-added': 'authentication',
  'authentication-required': 'authentication',
  'authentication-strengthened': 'authentication',
  'scheme-strengthened': 'authentication',
  'scope-strengthened': 'authorization',
  'transport-secured': 'transport-encryption',
  'unauthenticated-surface-removed': 'authentication',
  'input-bound-tightened': 'input-validation',
  'input-constraint-tightened': 'input-validation',
  'mass-assignment-closed': 'input-validation',
  'sensitive-field-withheld': 'output-minimisation',
  'response-field-withheld': 'output-minimisation',
  'response-closed': 'output-minimisation',
  'identifier-made-unguessable': 'authorization',
  'control-documented': 'documentation',
  'lifecycle-clarified': 'lifecycle',
  'ssrf-input-removed': 'threat-protection',
  'audience-narrowed': 'lifecycle',
};

export const CONTROL_OF_MEANING: Readonly<Record<string, Control>> = { ...WORSE, ...BETTER };

export function isBetter(meaning: string): boolean {
  return Object.hasOwn(BETTER, meaning);
}
