/** Controls that the policy requires: what is known to be absent, and what nothing says anything about. */
import { operationName } from '../../knowledge/operation-name.ts';
import type { TargetFinder } from '../../knowledge/targets.ts';
import type { Control } from '../../model/control.ts';
import type { ControlRequirement } from '../../model/policy.ts';
import type { OperationControls } from '../../model/report.ts';
import { selectorTest } from './condition-reasons.ts';
import { countOf, examplesOf, type Reason } from './reason.ts';
import { keyOf, type Operations, operationsOf } from './touched-operations.ts';

export interface WhatIsControlled extends Operations {
  readonly controls: readonly OperationControls[];
  readonly targetsOf: TargetFinder;
}

/** At most two reasons for each requirement. What does not apply to an operation is not asked of it. */
export function controlReasons(
  outcomes: WhatIsControlled,
  requirements: readonly ControlRequirement[],
): readonly Reason[] {
  if (requirements.length === 0) return [];
  const states = new Map(
    outcomes.controls.map(({ operation, controls }) => [
      keyOf(operation),
      new Map(controls.map(({ control, state }) => [control, state])),
    ]),
  );
  return requirements.flatMap((requirement) => {
    const isSelected = selectorTest(requirement, outcomes.targetsOf);
    const required = operationsOf(outcomes, requirement.status).filter((operation) =>
      isSelected({ api: operation.api, operation, reachedBy: [] }),
    );
    const namesOf = (state: 'absent' | 'unknown') =>
      required
        .filter((operation) => states.get(keyOf(operation))?.get(requirement.control) === state)
        .map(operationName);
    return [...absentReason(namesOf('absent'), requirement), ...unknownReason(namesOf('unknown'), requirement)];
  });
}

function absentReason(names: readonly string[], { control, absent }: ControlRequirement): readonly Reason[] {
  if (names.length === 0 || absent === 'pass') return [];
  const message = `${countOf(names.length, 'operation')} ${names.length === 1 ? 'lacks' : 'lack'} the required control ${control}: ${examplesOf(names)}.`;
  return [{ code: 'control-absent', outcome: absent, api: null, message }];
}

function unknownReason(names: readonly string[], { control, unknown }: ControlRequirement): readonly Reason[] {
  if (names.length === 0 || unknown === 'pass') return [];
  const message = `Nothing says whether ${countOf(names.length, 'operation')} ${names.length === 1 ? 'has' : 'have'} the required control ${control}: ${examplesOf(names)}. ${EVIDENCE[control]} would settle it.`;
  return [{ code: 'control-unknown', outcome: unknown, api: null, message }];
}

/** What would tell, for people who have to provide it. */
const EVIDENCE: Readonly<Record<Control, string>> = {
  authentication: '`security` at the operation or the document, with schemes that are declared,',
  authorization: 'Scopes in `security`, or a response 403,',
  'transport-encryption': 'Servers with https addresses',
  'rate-limiting': 'A response 429 with Retry-After or RateLimit headers',
  'cors-policy': 'Access-Control-Allow-Origin among the headers of the responses',
  'security-headers': 'Headers such as Strict-Transport-Security and X-Content-Type-Options in the responses',
  'input-validation': 'Schemas for parameters and bodies',
  'output-minimisation': 'Schemas for the responses',
  documentation: 'A summary and responses',
  lifecycle: 'A version of the API',
  'access-logging': 'The configuration of a gateway',
  'threat-protection': 'The configuration of a gateway',
};
