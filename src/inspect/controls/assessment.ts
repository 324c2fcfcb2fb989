/** Makes assessments with evidence from the description. Places are left to the reports that show evidence. */
import type { ControlAssessment, Evidence } from '../../model/control.ts';

export type Assessment = Omit<ControlAssessment, 'control'>;

/** The description says that the control is there. */
export function present(strength: 'strong' | 'moderate' | 'weak', ...says: readonly string[]): Assessment {
  return { state: 'present', strength, evidence: says.map(documented) };
}

/** The description says that it is not. */
export function absent(...says: readonly string[]): Assessment {
  return { state: 'absent', strength: 'none', evidence: says.map(documented) };
}

/** The description is silent, or says something that proves nothing. */
export function unknown(): Assessment {
  return { state: 'unknown', strength: 'unknown', evidence: [] };
}

/** There is nothing that the control could protect. */
export function notApplicable(): Assessment {
  return { state: 'not-applicable', strength: 'none', evidence: [] };
}

/** A description documents; only a gateway or traffic shows that something is enforced. */
function documented(says: string): Evidence {
  return { source: 'spec', says, enforcement: 'documented', place: null };
}
