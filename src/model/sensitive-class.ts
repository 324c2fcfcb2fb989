/** Kinds of data whose leak hurts somebody. */
export type SensitiveClass =
  | 'credential'
  | 'payment'
  | 'government-id'
  | 'health'
  | 'biometric'
  | 'birth-date'
  | 'financial'
  | 'contact'
  | 'location'
  | 'personal';
