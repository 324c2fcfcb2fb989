/** Reports what the grammar of the specification found wrong, by kind. The walk has done the work. */
import { type FaultKind, type Hit, NO_HIT, type Predicate } from '../target.ts';

const FAULTS = Object.keys({
  'misspelt-keyword': true,
  'unknown-keyword': true,
  'keyword-of-another-version': true,
  'unknown-method': true,
  'wrong-type': true,
  'missing-field': true,
  'ignored-sibling': true,
  'malformed-path': true,
  'duplicate-path': true,
  'malformed-status': true,
  'malformed-parameter': true,
  'ignored-header': true,
  'authorization-header': true,
  'duplicate-parameter': true,
  'malformed-server': true,
  'malformed-scheme': true,
  'ineffective-bound': true,
  'invalid-pattern': true,
  'ineffective-pattern': true,
} satisfies Record<FaultKind, true>);

export const structuralFault: Predicate<'fault'> = {
  name: 'structural-fault',
  targets: ['fault'],
  options: { faults: { type: 'strings', default: [], allowed: FAULTS, help: 'Which faults to report.' } },
  check(visit, options): readonly Hit[] {
    return (options.faults as readonly string[]).includes(visit.fault) ? [{ arguments: visit.arguments }] : NO_HIT;
  },
};
