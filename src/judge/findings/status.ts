/** Introduced, existing or resolved: whether a violation of one revision is there in the other too. */
import { DOCUMENT_SECURITY_SUBJECT, DOCUMENT_SUBJECT } from '../../knowledge/subject.ts';
import type { IdentifiedViolation } from './judge-violations.ts';

/** Answers for one revision whether it holds the same violation as another one. */
export type Presence = (violation: IdentifiedViolation) => boolean;

/**
 * The same: equal fingerprint, or a shared subject that is not the first of both. Where it is, the fingerprints are equal
 * unless there are more on one side than on the other, and then the surplus is new or gone.
 */
export function presenceIn(violations: readonly IdentifiedViolation[]): Presence {
  const fingerprints = new Set<string>();
  const first = new Set<string>();
  const further = new Set<string>();
  for (const violation of violations) {
    fingerprints.add(violation.judged.fingerprint);
    keysOf(violation).forEach((key, index) => {
      (index === 0 ? first : further).add(key);
    });
  }
  return (violation) =>
    fingerprints.has(violation.judged.fingerprint) ||
    keysOf(violation).some((key, index) => further.has(key) || (index > 0 && first.has(key)));
}

function keysOf({ judged, about }: IdentifiedViolation): readonly string[] {
  return identifyingSubjects(about.subjects).map((subject) => JSON.stringify([judged.rule.id, about.api, subject]));
}

/** Everything in a document shares the document: it identifies only what is about nothing smaller. */
export function identifyingSubjects(subjects: readonly string[]): readonly string[] {
  return subjects.filter(
    (subject, index) => index === 0 || (subject !== DOCUMENT_SUBJECT && subject !== DOCUMENT_SECURITY_SUBJECT),
  );
}
