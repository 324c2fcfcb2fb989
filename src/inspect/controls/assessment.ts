/** Makes assessments with evidence from the description, each with the place that says it. */
import { placeOf } from '../../knowledge/value.ts';
import type { ControlAssessment, Evidence } from '../../model/control.ts';
import type { Node, Place } from '../../model/node.ts';

export type FoundEvidence = Omit<Evidence, 'place'> & { readonly place: Place };

/** An assessment before lines are found and before anybody asks whether the control is required. */
export interface Assessment extends Pick<ControlAssessment, 'state' | 'strength'> {
  readonly evidence: readonly FoundEvidence[];
}

/** What is said, and where. */
export type Said = readonly [says: string, where: Node];

/** The description says that the control is there. */
export function present(strength: 'strong' | 'moderate' | 'weak', ...said: readonly Said[]): Assessment {
  return { state: 'present', strength, evidence: said.map(documented) };
}

/** The description says that it is not. */
export function absent(...said: readonly Said[]): Assessment {
  return { state: 'absent', strength: 'none', evidence: said.map(documented) };
}

const UNKNOWN: Assessment = { state: 'unknown', strength: 'unknown', evidence: [] };
const NOT_APPLICABLE: Assessment = { state: 'not-applicable', strength: 'none', evidence: [] };

/** The description is silent, or says something that proves nothing. */
export function unknown(): Assessment {
  return UNKNOWN;
}

/** There is nothing that the control could protect. */
export function notApplicable(): Assessment {
  return NOT_APPLICABLE;
}

/** A description documents; only a gateway or traffic shows that something is enforced. */
function documented([says, where]: Said): FoundEvidence {
  return { source: 'spec', says, enforcement: 'documented', place: placeOf(where) };
}
