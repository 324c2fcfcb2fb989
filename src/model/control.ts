/** The closed list of controls. What they mean: docs/architecture.md. */
export const CONTROLS = [
  'authentication',
  'authorization',
  'transport-encryption',
  'rate-limiting',
  'cors-policy',
  'security-headers',
  'input-validation',
  'output-minimisation',
  'documentation',
  'lifecycle',
  'access-logging',
  'threat-protection',
] as const;
export type Control = (typeof CONTROLS)[number];

export type ControlState = 'present' | 'absent' | 'unknown' | 'not-applicable';

export interface Evidence {
  readonly source: 'spec' | 'gateway' | 'traffic' | 'declared';
  readonly says: string;
  readonly enforcement: 'enforced' | 'documented' | 'unknown';
  readonly place: import('./location.ts').Location | null;
}

export interface ControlAssessment {
  readonly control: Control;
  readonly state: ControlState;
  readonly strength: 'strong' | 'moderate' | 'weak' | 'none' | 'unknown';
  /** By the audience of the operation. */
  readonly required: boolean;
  readonly evidence: readonly Evidence[];
}
