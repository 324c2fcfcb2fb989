/** What can drift between two states of the posture, worse kinds first. */
export const DRIFT_KINDS = [
  'control-lost',
  'control-weakened',
  'sensitive-data-gained',
  'audience-opened',
  'risk-increased',
  'finding-appeared',
  'operation-appeared',
  'control-gained',
  'control-strengthened',
  'sensitive-data-withdrawn',
  'audience-closed',
  'risk-decreased',
  'finding-disappeared',
  'operation-disappeared',
] as const;
export type DriftKindId = (typeof DRIFT_KINDS)[number];
