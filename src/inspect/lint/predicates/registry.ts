/** Every predicate that a rule file can name. Plain objects in an array; a rule says which one and with what options. */
import type { Predicate } from '../target.ts';
import { anonymousObjectAccess } from './anonymous-object-access.ts';
import { apiKeyLocation } from './api-key-location.ts';
import { credentialParameter } from './credential-parameter.ts';
import { credentialedWildcardOrigin } from './credentialed-wildcard-origin.ts';
import { deprecatedWithoutSunset } from './deprecated-without-sunset.ts';
import { emptyDefaultSecurity } from './empty-default-security.ts';
import { enumerableIdentifier } from './enumerable-identifier.ts';
import { exposedProperty } from './exposed-property.ts';
import { failedReference } from './failed-reference.ts';
import { foreignServer } from './foreign-server.ts';
import { httpAuthentication } from './http-authentication.ts';
import { insecureAuthorizationUrl } from './insecure-authorization-url.ts';
import { insecureServer } from './insecure-server.ts';
import { missingResponse } from './missing-response.ts';
import { oauthFlow } from './oauth-flow.ts';
import { openObject } from './open-object.ts';
import { operationAccess } from './operation-access.ts';
import { operationOnPath } from './operation-on-path.ts';
import { parameterWithoutSchema } from './parameter-without-schema.ts';
import { privilegedProperty } from './privileged-property.ts';
import { requestBodyWithoutSchema } from './request-body-without-schema.ts';
import { responseWithoutSchema } from './response-without-schema.ts';
import { secretInText } from './secret-in-text.ts';
import { slowPattern } from './slow-pattern.ts';
import { structuralFault } from './structural-fault.ts';
import { unboundedArray } from './unbounded-array.ts';
import { unboundedMap } from './unbounded-map.ts';
import { unboundedNumber } from './unbounded-number.ts';
import { unboundedPageSize } from './unbounded-page-size.ts';
import { unboundedServerHost } from './unbounded-server-host.ts';
import { unboundedString } from './unbounded-string.ts';
import { undefinedScheme } from './undefined-scheme.ts';
import { undefinedScope } from './undefined-scope.ts';
import { undocumentedRateLimit } from './undocumented-rate-limit.ts';
import { unreachableServer } from './unreachable-server.ts';
import { unrestrictedString } from './unrestricted-string.ts';
import { urlParameter } from './url-parameter.ts';
import { urlProperty } from './url-property.ts';

// biome-ignore lint/suspicious/noExplicitAny: predicates of different targets share one list; compile-rules.ts pairs each with visits of its target.
export type AnyPredicate = Predicate<any>;

export const PREDICATES: readonly AnyPredicate[] = [
  anonymousObjectAccess,
  apiKeyLocation,
  credentialParameter,
  credentialedWildcardOrigin,
  deprecatedWithoutSunset,
  emptyDefaultSecurity,
  enumerableIdentifier,
  exposedProperty,
  failedReference,
  foreignServer,
  httpAuthentication,
  insecureAuthorizationUrl,
  insecureServer,
  missingResponse,
  oauthFlow,
  openObject,
  operationAccess,
  operationOnPath,
  parameterWithoutSchema,
  privilegedProperty,
  requestBodyWithoutSchema,
  responseWithoutSchema,
  secretInText,
  slowPattern,
  structuralFault,
  unboundedArray,
  unboundedMap,
  unboundedNumber,
  unboundedPageSize,
  unboundedServerHost,
  unboundedString,
  undefinedScheme,
  undefinedScope,
  undocumentedRateLimit,
  unreachableServer,
  unrestrictedString,
  urlParameter,
  urlProperty,
];
