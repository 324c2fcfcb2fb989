/** The posture meanings of a change: a worse one and, for the reverse edit, its mirror. Their rules: rules/changes/. */

/** Worse → better. */
export const MEANING_PAIRS = [
  ['authentication-removed', 'authentication-added'],
  ['authentication-optional', 'authentication-required'],
  ['authentication-weakened', 'authentication-strengthened'],
  ['authentication-method-added', 'authentication-method-removed'],
  ['scheme-weakened', 'scheme-strengthened'],
  ['scope-weakened', 'scope-strengthened'],
  ['credential-input-added', 'credential-input-removed'],
  ['transport-downgraded', 'transport-secured'],
  ['host-added', 'host-removed'],
  ['unauthenticated-surface-added', 'unauthenticated-surface-removed'],
  ['input-bound-relaxed', 'input-bound-tightened'],
  ['input-constraint-relaxed', 'input-constraint-tightened'],
  ['mass-assignment-opened', 'mass-assignment-closed'],
  ['sensitive-field-exposed', 'sensitive-field-withheld'],
  ['response-field-exposed', 'response-field-withheld'],
  ['response-opened', 'response-closed'],
  ['identifier-made-guessable', 'identifier-made-unguessable'],
  ['control-undocumented', 'control-documented'],
  ['lifecycle-risk', 'lifecycle-clarified'],
  ['ssrf-input-added', 'ssrf-input-removed'],
  ['audience-widened', 'audience-narrowed'],
  ['suppression-added', 'suppression-removed'],
] as const;

export type WorseMeaning = (typeof MEANING_PAIRS)[number][0];
export type BetterMeaning = (typeof MEANING_PAIRS)[number][1];
export type MeaningId = WorseMeaning | BetterMeaning;

export const MEANINGS_WORSE: readonly WorseMeaning[] = MEANING_PAIRS.map(([worse]) => worse);
export const MEANINGS_BETTER: readonly BetterMeaning[] = MEANING_PAIRS.map(([, better]) => better);

/** The meaning of the reverse edit, for every meaning. */
export const MIRROR_OF: ReadonlyMap<MeaningId, MeaningId> = new Map<MeaningId, MeaningId>(
  MEANING_PAIRS.flatMap(([worse, better]): [MeaningId, MeaningId][] => [
    [worse, better],
    [better, worse],
  ]),
);
