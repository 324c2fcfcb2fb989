/** Findings in the making: with what they are about, so that those of one cause can be put together. */
import type { Finding, FindingStatus } from '../../model/finding.ts';
import type { Location } from '../../model/location.ts';
import type { Locator } from '../../model/locator.ts';
import type { Predecessor } from '../../model/pairs.ts';
import { affectedBy } from './describe-change.ts';
import type { JudgedChange } from './judge-changes.ts';
import type { IdentifiedViolation } from './judge-violations.ts';
import { quoteText } from './quote-text.ts';
import type { Aboutness } from './rekey.ts';

export interface Draft {
  readonly finding: Finding;
  readonly about: Aboutness;
  /** The text is gone from head: the finding stands where the deletion shows. */
  readonly isRemoval: boolean;
}

/** A violation with how it stands to the change. */
export interface Standing {
  readonly violation: IdentifiedViolation;
  readonly status: FindingStatus;
  readonly isTouched: boolean;
  readonly inherited: Predecessor | null;
}

/** The finding of a violation. */
export function draftOfViolation(
  { violation: identified, status, isTouched, inherited }: Standing,
  locator: Locator,
): Draft {
  const { judged, about } = identified;
  const { violation, rule } = judged;
  return {
    about,
    isRemoval: false,
    finding: {
      rule: rule.id,
      source: 'rule',
      severity: judged.severity,
      confidence: judged.confidence,
      control: judged.control,
      message: judged.message,
      api: about.api,
      operation: violation.operation,
      reachedBy: violation.reachedBy,
      location: judged.location,
      related: violation.related.map((place) => ({ ...locator.locate(place), message: 'Used here.' })),
      change: null,
      consequences: [],
      owasp: rule.owasp,
      cwe: rule.cwe,
      fix: null,
      fingerprint: judged.fingerprint,
      status,
      touched: isTouched,
      waiver: null,
      inheritedFrom: inherited,
    },
  };
}

/** The finding of a change that makes things worse; `null` for every other change. */
export function draftOfChange({ change, meaning, severity, reported }: JudgedChange): Draft | null {
  if (meaning === null || severity === 'off' || change.posture !== 'worse') return null;
  const isRemoval = change.head === null;
  const removedAt = reported.deletedAt;
  const before = reported.base === null || change.base === null ? null : placeOf(reported.base);
  const quoted = before === null || change.base === null ? '' : quoteText(change.base.place.file, before);
  const said = `${isRemoval ? 'Deleted' : 'Before'}: ${quoted}`;
  return {
    about: { api: change.api, subjects: change.subjects },
    isRemoval,
    finding: {
      rule: meaning.id,
      source: 'change',
      severity,
      confidence: meaning.confidence,
      control: change.control ?? meaning.control,
      message: reported.message,
      api: change.api,
      operation: change.operation,
      reachedBy: affectedBy(change).map(({ api, kind, method, path }) => ({ api, kind, method, path })),
      // A deleted file has only its base place.
      location: reported.head === null ? (removedAt ?? before) : placeOf(reported.head),
      related: before === null ? [] : [{ ...before, message: said }],
      change: reported.fingerprint,
      consequences: [],
      owasp: meaning.owasp,
      cwe: meaning.cwe,
      fix: null,
      fingerprint: reported.fingerprint,
      status: 'introduced',
      touched: false,
      waiver: null,
      inheritedFrom: null,
    },
  };
}

function placeOf({ file, revision, line, column, endLine, endColumn, pointer }: Location): Location {
  return { file, revision, line, column, endLine, endColumn, pointer };
}
