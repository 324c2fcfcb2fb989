/** Extensions (`x-…`) that matter for security, by name: what gateways and frameworks enforce, and what silences checks. */

export type ExtensionKind = 'control' | 'suppression';

/** Tells a tool to look away. Our own acceptances are waivers and reported as such. */
const SUPPRESSIONS =
  /^x-(42c-(accept|ignore|skip|disable)|(zally|lint|linter|spectral|vacuum|redocly|ibm|kics|checkov|sonar|security|owasp)-(ignore|disable|skip|suppress)|nosec)/;

/** Authentication, authorization, limits and filters that a gateway or framework takes from the description. */
const CONTROLS = [
  /^x-amazon-apigateway-(auth|authorizer|authtype|policy|request-validators?|api-key-source|gateway-responses)$/,
  /^x-google-(management|quota|security|issuer|jwks_uri|audiences|allow|endpoints)$/,
  /^x-(kong|zuplo|tyk|apigee|krakend|gravitee|apisix|azure-api-management|3scale|mulesoft)-/,
  /^x-wso2-(auth|security|throttling|cors|disable-security|application-security|mutual-ssl|endpoint-security)/,
  /^x-42c-(local-strategy|strategy|protection)/,
  /^x-(rate-?limit|ratelimit|throttl|quota|cors|waf|auth-type|authorization|permissions?|required-(roles?|permissions?|scopes?)|roles?|scopes?|rbac|policies|policy)/,
];

/** What kind an extension is of; `null`: it says nothing about security. */
export function extensionKind(name: string): ExtensionKind | null {
  const text = name.slice(0, 100).toLowerCase();
  if (SUPPRESSIONS.test(text)) return 'suppression';
  return CONTROLS.some((pattern) => pattern.test(text)) ? 'control' : null;
}
