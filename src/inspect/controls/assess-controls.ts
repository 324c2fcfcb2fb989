/**
 * What the description alone says of each control, operation by operation. Silence is `unknown`, never credit and never
 * blame; `absent` only where the description states that a control is not there.
 */
import type { Api, Operation } from '../../model/api.ts';
import { CONTROLS, type Control, type ControlAssessment } from '../../model/control.ts';
import type { OperationControls } from '../../model/report.ts';
import { assessAuthentication, assessAuthorization } from './assess-access.ts';
import { assessCors, assessRateLimiting, assessSecurityHeaders } from './assess-answers.ts';
import { assessInput, assessOutput } from './assess-data.ts';
import { assessDocumentation, assessLifecycle } from './assess-inventory.ts';
import { assessTransport } from './assess-transport.ts';
import { type Assessment, unknown } from './assessment.ts';

type Assessor = (operation: Operation, api: Api) => Assessment;

/** Every control of every operation, in the order of the APIs and of the list of controls. */
export function assessControls(apis: readonly Api[]): readonly OperationControls[] {
  return apis.flatMap((api) =>
    [...api.operations, ...api.outbound].map((operation) => ({
      operation: operation.key,
      controls: CONTROLS.map((control): ControlAssessment => ({ control, ...ASSESSORS[control](operation, api) })),
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
