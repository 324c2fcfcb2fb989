/** Colours for a terminal, or none at all. */
import type { Severity } from '../../model/severity.ts';
import type { Outcome } from '../../model/verdict.ts';

export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
  readonly outcome: (outcome: Outcome, text: string) => string;
}

/** With `colour` false every function returns its text as it is, so that not one escape is printed. */
export function paintFor(colour: boolean): Paint {
  const wrap = (code: string) => (text: string) => (colour && text !== '' ? `\x1b[${code}m${text}\x1b[0m` : text);
  return {
    bold: wrap('1'),
    dim: wrap('2'),
    good: wrap('32'),
    severity: (severity, text) => wrap(SEVERITY_CODES[severity])(text),
    outcome: (outcome, text) => wrap(OUTCOME_CODES[outcome])(text),
  };
}

const SEVERITY_CODES: Readonly<Record<Severity, string>> = {
  critical: '1;31',
  high: '31',
  medium: '33',
  low: '36',
  info: '2',
};
const OUTCOME_CODES: Readonly<Record<Outcome, string>> = {
  pass: '1;32',
  warn: '1;33',
  fail: '1;31',
  incomplete: '1;31',
};
