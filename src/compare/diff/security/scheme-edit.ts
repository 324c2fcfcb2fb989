/** What the parts of the comparison of a scheme report: one edit, spelled without `api-security-component-`. */
import type { ChangedPlace } from '../../../model/change.ts';
import type { Meaning } from '../meaning.ts';

/** An edit of one scheme. */
export interface SchemeEdit {
  readonly id: string;
  readonly what?: string;
  readonly base: ChangedPlace | null;
  readonly head: ChangedPlace | null;
  readonly from: string;
  readonly to: string;
  readonly meaning?: Meaning | null;
}

export type SchemeReport = (edit: SchemeEdit) => void;
