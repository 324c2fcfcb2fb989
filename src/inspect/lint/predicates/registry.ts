/** Every predicate that a rule file can name. Plain objects in an array; a rule says which one and with what options. */
import type { Predicate } from '../target.ts';
import { ambiguousPaths } from './ambiguous-paths.ts';
import { anonymousObjectAccess } from './anonymous-object-access.ts';
import { apiKeyLocation } from './api-key-location.ts';
import { cacheableAnswer } from './cacheable-answer.ts';
import { callbackToRequestedAddress } from './callback-to-requested-address.ts';
import { closedPart, contradictingBounds, misplacedConstraint, numberFormat } from './contradiction.ts';
import { credentialParameter } from './credential-parameter.ts';
import { credentialedWildcardOrigin } from './credentialed-wildcard-origin.ts';
import { defaultParameter, defaultProperty } from './default-value.ts';
import { deprecatedWithoutSunset } from './deprecated-without-sunset.ts';
import { emptyDefaultSecurity } from './empty-default-security.ts';
import { enumerableIdentifier } from './enumerable-identifier.ts';
import { defaultOfRequired, enumerationValue, unfitDefault } from './enumeration-values.ts';
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
import { missingStatement } from './missing-statement.ts';
import { oauthFlow } from './oauth-flow.ts';
import { flowWithoutRefresh, malformedAuthorizationUrl } from './oauth-flow-detail.ts';
import { openBackendAnswer } from './open-backend-answer.ts';
import { openObject } from './open-object.ts';
import { openResponse } from './open-response.ts';
import { operationAccess } from './operation-access.ts';
import { operationOnPath } from './operation-on-path.ts';
import { ordinaryAdministration } from './ordinary-administration.ts';
import { parallelVersions } from './parallel-versions.ts';
import { parameterWithoutSchema } from './parameter-without-schema.ts';
import { pathParameters } from './path-parameters.ts';
import { personalDataInText } from './personal-data-in-text.ts';
import { personalDataInUrl } from './personal-data-in-url.ts';
import { plainLink } from './plain-link.ts';
import { privilegedProperty } from './privileged-property.ts';
import { readScopeOnWrite } from './read-scope-on-write.ts';
import { recursiveInput } from './recursive-input.ts';
import { anyMediaType, optionalBody, undiscriminatedChoice, unexpectedBody } from './request-bodies.ts';
import { requestBodyWithoutSchema } from './request-body-without-schema.ts';
import { requirementWithoutScope, scopeWithoutEffect } from './requirement-scopes.ts';
import {
  cookieWithoutProtection,
  responseWithoutHeader,
  revealingHeader,
  undescribedHeader,
  vagueHeader,
  wildcardOrigin,
} from './response-headers.ts';
import { responseWithoutSchema } from './response-without-schema.ts';
import { revealingError } from './revealing-error.ts';
import { schemaForBothDirections } from './schema-for-both-directions.ts';
import { sessionParameter, unstatedBearerFormat } from './scheme-detail.ts';
import { secretInText } from './secret-in-text.ts';
import { undescribedServer } from './server-detail.ts';
import { slowPattern } from './slow-pattern.ts';
import { suppression, unasked } from './stated-exception.ts';
import { structuralFault } from './structural-fault.ts';
import { sunsetPassed } from './sunset-passed.ts';
import { unanchoredPattern } from './unanchored-pattern.ts';
import { unboundedArray } from './unbounded-array.ts';
import { unboundedExpansion } from './unbounded-expansion.ts';
import { unboundedMap } from './unbounded-map.ts';
import { unboundedNumber } from './unbounded-number.ts';
import { unboundedPageSize } from './unbounded-page-size.ts';
import { unboundedServerHost } from './unbounded-server-host.ts';
import { unboundedString } from './unbounded-string.ts';
import { undefinedScheme } from './undefined-scheme.ts';
import { undefinedScope } from './undefined-scope.ts';
import { impossibleContent, looseRedirect, missingSuccess, ownErrorFormat } from './undescribed-answers.ts';
import { repeatedOperationId, undescribedOperation } from './undescribed-operation.ts';
import { undocumentedRateLimit } from './undocumented-rate-limit.ts';
import { unencryptedCredential } from './unencrypted-credential.ts';
import { unfitExample, unfitSchemaExample } from './unfit-example.ts';
import { unlimitedUpload } from './unlimited-upload.ts';
import { unmarkedBytes, unmarkedPassword } from './unmarked-data.ts';
import { unpagedList } from './unpaged-list.ts';
import { unreachableServer } from './unreachable-server.ts';
import { unrestrictedString } from './unrestricted-string.ts';
import { scriptInText, unsignedToken } from './unsafe-text.ts';
import { unthrottledFlow } from './unthrottled-flow.ts';
import { unusedComponent } from './unused-component.ts';
import { urlParameter } from './url-parameter.ts';
import { urlProperty } from './url-property.ts';
import { vagueSchema } from './vague-schema.ts';

// biome-ignore lint/suspicious/noExplicitAny: predicates of different targets share one list; compile-rules.ts pairs each with visits of its target.
export type AnyPredicate = Predicate<any>;

export const PREDICATES: readonly AnyPredicate[] = [
  ambiguousPaths,
  anonymousObjectAccess,
  anyMediaType,
  apiKeyLocation,
  cacheableAnswer,
  callbackToRequestedAddress,
  closedPart,
  contradictingBounds,
  cookieWithoutProtection,
  credentialParameter,
  credentialedWildcardOrigin,
  defaultOfRequired,
  defaultParameter,
  defaultProperty,
  deprecatedWithoutSunset,
  emptyDefaultSecurity,
  enumerableIdentifier,
  enumerationValue,
  exposedProperty,
  failedReference,
  flowWithoutRefresh,
  foreignServer,
  httpAuthentication,
  impossibleContent,
  insecureAuthorizationUrl,
  insecureBackend,
  insecureServer,
  interpretedParameter,
  interpretedProperty,
  looseRedirect,
  malformedAuthorizationUrl,
  methodOverride,
  misplacedConstraint,
  missingResponse,
  missingStatement,
  missingSuccess,
  numberFormat,
  oauthFlow,
  openBackendAnswer,
  openObject,
  openResponse,
  operationAccess,
  operationOnPath,
  optionalBody,
  ordinaryAdministration,
  ownErrorFormat,
  parallelVersions,
  parameterWithoutSchema,
  pathParameters,
  personalDataInText,
  personalDataInUrl,
  plainLink,
  privilegedProperty,
  readScopeOnWrite,
  recursiveInput,
  repeatedOperationId,
  requestBodyWithoutSchema,
  requirementWithoutScope,
  responseWithoutHeader,
  responseWithoutSchema,
  revealingError,
  revealingHeader,
  schemaForBothDirections,
  scopeWithoutEffect,
  scriptInText,
  secretInText,
  sessionParameter,
  slowPattern,
  structuralFault,
  sunsetPassed,
  suppression,
  unanchoredPattern,
  unasked,
  unboundedArray,
  unboundedExpansion,
  unboundedMap,
  unboundedNumber,
  unboundedPageSize,
  unboundedServerHost,
  unboundedString,
  undefinedScheme,
  undefinedScope,
  undescribedHeader,
  undescribedOperation,
  undescribedServer,
  undiscriminatedChoice,
  undocumentedRateLimit,
  unencryptedCredential,
  unexpectedBody,
  unfitDefault,
  unfitExample,
  unfitSchemaExample,
  unlimitedUpload,
  unmarkedBytes,
  unmarkedPassword,
  unpagedList,
  unreachableServer,
  unrestrictedString,
  unsignedToken,
  unstatedBearerFormat,
  unthrottledFlow,
  unusedComponent,
  urlParameter,
  urlProperty,
  vagueHeader,
  vagueSchema,
  wildcardOrigin,
];
