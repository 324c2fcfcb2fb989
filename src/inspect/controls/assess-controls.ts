/**
 * What the description alone says of each control, operation by operation. Silence is `unknown`, never credit and never
 * blame; `absent` only where the description states that a control is not there.
 */
import type { Api, Operation } from '../../model/api.ts';
import { CONTROLS, type Control, type ControlAssessment, type Evidence } from '../../model/control.ts';
import type { Locator } from '../../model/locator.ts';
import type { OperationControls } from '../../model/report.ts';
import { assessAuthentication, assessAuthorization } from './assess-access.ts';
import { assessCors, assessRateLimiting, assessSecurityHeaders } from './assess-answers.ts';
import { assessInput, assessOutput } from './assess-data.ts';
import { assessDocumentation, assessLifecycle } from './assess-inventory.ts';
import { assessTransport } from './assess-transport.ts';
import { type Assessment, type FoundEvidence, unknown } from './assessment.ts';
import { isRequired } from './required-controls.ts';

type Assessor = (operation: Operation, api: Api) => Assessment;

/**
 * Every control of every operation that is wanted, in the order of the APIs and of the list of controls. Lines are announced and
 * found when they are asked for: most reports show none.
 */
export function assessControls(
  apis: readonly Api[],
  locator: Pick<Locator, 'announce' | 'locate'>,
  isWanted: (operation: Operation) => boolean = () => true,
): readonly (OperationControls & { readonly of: Operation })[] {
  const shown = ({ place, ...evidence }: FoundEvidence): Evidence => {
    locator.announce(place);
    return {
      ...evidence,
      get place() {
        return locator.locate(place);
      },
    };
  };
  return apis.flatMap((api) =>
    [...api.operations, ...api.outbound].filter(isWanted).map((operation) => ({
      of: operation,
      operation: operation.key,
      controls: CONTROLS.map((control): ControlAssessment => {
        const { state, strength, evidence } = ASSESSORS[control](operation, api);
        const required = state !== 'not-applicable' && isRequired(control, operation.audience);
        return { control, state, strength, required, evidence: evidence.map(shown) };
      }),
    })),
  );
}

const ASSESSORS: Readonly<Record<Control, Assessor>> = {
  authentication: assessAuthentication,
  authorization: assessAuthorization,
  'transport-encryption': assessTransport,
  'rate-limiting': assessRateLimiting,
  'cors-policy': assessCors,
  'security-headers': assessSecurityHeaders,
  'input-validation': assessInput,
  'output-minimisation': assessOutput,
  documentation: assessDocumentation,
  lifecycle: assessLifecycle,
  // OpenAPI has no words for these two: gateways and traffic tell.
  'access-logging': unknown,
  'threat-protection': unknown,
};
