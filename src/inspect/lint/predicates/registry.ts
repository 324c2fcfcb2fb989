/** Every predicate that a rule file can name. Plain objects in an array; a rule says which one and with what options. */
import type { Predicate } from '../target.ts';
import { anonymousObjectAccess } from './anonymous-object-access.ts';
import { apiKeyLocation } from './api-key-location.ts';
import { callbackToRequestedAddress } from './callback-to-requested-address.ts';
import { credentialParameter } from './credential-parameter.ts';
import { credentialedWildcardOrigin } from './credentialed-wildcard-origin.ts';
import { defaultParameter, defaultProperty } from './default-value.ts';
import { deprecatedWithoutSunset } from './deprecated-without-sunset.ts';
import { emptyDefaultSecurity } from './empty-default-security.ts';
import { enumerableIdentifier } from './enumerable-identifier.ts';
import { exposedProperty } from './exposed-property.ts';
import { failedReference } from './failed-reference.ts';
import { foreignServer } from './foreign-server.ts';
import { httpAuthentication } from './http-authentication.ts';
import { insecureAuthorizationUrl } from './insecure-authorization-url.ts';
import { insecureBackend } from './insecure-backend.ts';
import { insecureServer } from './insecure-server.ts';
import { interpretedParameter, interpretedProperty } from './interpreted-input.ts';
import { methodOverride } from './method-override.ts';
import { missingResponse } from './missing-response.ts';
import { oauthFlow } from './oauth-flow.ts';
import { openBackendAnswer } from './open-backend-answer.ts';
import { openObject } from './open-object.ts';
import { operationAccess } from './operation-access.ts';
import { operationOnPath } from './operation-on-path.ts';
import { parallelVersions } from './parallel-versions.ts';
import { parameterWithoutSchema } from './parameter-without-schema.ts';
import { personalDataInText } from './personal-data-in-text.ts';
import { privilegedProperty } from './privileged-property.ts';
import { readScopeOnWrite } from './read-scope-on-write.ts';
import { requestBodyWithoutSchema } from './request-body-without-schema.ts';
import { responseWithoutSchema } from './response-without-schema.ts';
import { schemaForBothDirections } from './schema-for-both-directions.ts';
import { secretInText } from './secret-in-text.ts';
import { slowPattern } from './slow-pattern.ts';
import { structuralFault } from './structural-fault.ts';
import { sunsetPassed } from './sunset-passed.ts';
import { unboundedArray } from './unbounded-array.ts';
import { unboundedExpansion } from './unbounded-expansion.ts';
import { unboundedMap } from './unbounded-map.ts';
import { unboundedNumber } from './unbounded-number.ts';
import { unboundedPageSize } from './unbounded-page-size.ts';
import { unboundedServerHost } from './unbounded-server-host.ts';
import { unboundedString } from './unbounded-string.ts';
import { undefinedScheme } from './undefined-scheme.ts';
import { undefinedScope } from './undefined-scope.ts';
import { undocumentedRateLimit } from './undocumented-rate-limit.ts';
import { unlimitedUpload } from './unlimited-upload.ts';
import { unpagedList } from './unpaged-list.ts';
import { unreachableServer } from './unreachable-server.ts';
import { unrestrictedString } from './unrestricted-string.ts';
import { unthrottledFlow } from './unthrottled-flow.ts';
import { urlParameter } from './url-parameter.ts';
import { urlProperty } from './url-property.ts';

// biome-ignore lint/suspicious/noExplicitAny: predicates of different targets share one list; compile-rules.ts pairs each with visits of its target.
export type AnyPredicate = Predicate<any>;

export const PREDICATES: readonly AnyPredicate[] = [
  anonymousObjectAccess,
  apiKeyLocation,
  callbackToRequestedAddress,
  credentialParameter,
  credentialedWildcardOrigin,
  defaultParameter,
  defaultProperty,
  deprecatedWithoutSunset,
  emptyDefaultSecurity,
  enumerableIdentifier,
  exposedProperty,
  failedReference,
  foreignServer,
  httpAuthentication,
  insecureAuthorizationUrl,
  insecureBackend,
  insecureServer,
  interpretedParameter,
  interpretedProperty,
  methodOverride,
  missingResponse,
  oauthFlow,
  openBackendAnswer,
  openObject,
  operationAccess,
  operationOnPath,
  parallelVersions,
  parameterWithoutSchema,
  personalDataInText,
  privilegedProperty,
  readScopeOnWrite,
  requestBodyWithoutSchema,
  responseWithoutSchema,
  schemaForBothDirections,
  secretInText,
  slowPattern,
  structuralFault,
  sunsetPassed,
  unboundedArray,
  unboundedExpansion,
  unboundedMap,
  unboundedNumber,
  unboundedPageSize,
  unboundedServerHost,
  unboundedString,
  undefinedScheme,
  undefinedScope,
  undocumentedRateLimit,
  unlimitedUpload,
  unpagedList,
  unreachableServer,
  unrestrictedString,
  unthrottledFlow,
  urlParameter,
  urlProperty,
];
