/**
 * What the description alone says of each control, operation by operation. Silence is `unknown`, never credit and never
 * blame; `absent` only where the description states that a control is not there.
 */
import type { Api, Operation } from '../../model/api.ts';
import { CONTROLS, type Control, type ControlAssessment, type Evidence } from '../../model/control.ts';
import type { Location } from '../../model/location.ts';
import type { Place } from '../../model/node.ts';
import type { OperationControls } from '../../model/report.ts';
import { assessAuthentication, assessAuthorization } from './assess-access.ts';
import { assessCors, assessRateLimiting, assessSecurityHeaders } from './assess-answers.ts';
import { assessInput, assessOutput } from './assess-data.ts';
import { assessDocumentation, assessLifecycle } from './assess-inventory.ts';
import { assessTransport } from './assess-transport.ts';
import { type Assessment, type FoundEvidence, unknown } from './assessment.ts';
import { isRequired } from './required-controls.ts';

type Assessor = (operation: Operation, api: Api) => Assessment;

/** Finds the lines of many places in one scan of each file. */
export type LocatePlaces = (places: readonly Place[]) => ReadonlyMap<Place, Location>;

/**
 * Every control of every operation that is wanted, in the order of the APIs and of the list of controls. Lines are found for all of them at
 * once when the first is asked for: most reports show none.
 */
export function assessControls(
  apis: readonly Api[],
  locate: LocatePlaces,
  isWanted: (operation: Operation) => boolean = () => true,
): readonly (OperationControls & { readonly of: Operation })[] {
  const places: Place[] = [];
  let found: ReadonlyMap<Place, Location> | undefined;
  const locationOf = (place: Place): Location | null => {
    found ??= locate(places);
    return found.get(place) ?? null;
  };
  const shown = ({ place, ...evidence }: FoundEvidence): Evidence => {
    places.push(place);
    return {
      ...evidence,
      get place() {
        return locationOf(place);
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
