import type { Location } from './location.ts';

/** Something that could not be read or done. A problem is never also a finding. */
export interface Problem {
  /** Stable kebab-case code, documented in docs/troubleshooting.md. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly location: Location | null;
}
