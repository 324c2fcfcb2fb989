/** Kinds of data whose leak hurts somebody. */
export const SENSITIVE_CLASSES = [
  'credential',
  'payment',
  'government-id',
  'health',
  'biometric',
  'birth-date',
  'financial',
  'contact',
  'location',
  'personal',
] as const;
export type SensitiveClass = (typeof SENSITIVE_CLASSES)[number];
