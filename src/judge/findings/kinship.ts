/**
 * Which meanings of a change and which rules speak of the same weakness: only those are one cause. What is in no group is
 * kin to everything of its control.
 */
import type { Control } from '../../model/control.ts';

const GROUPS: Readonly<Record<string, string>> = {
  authentication:
    'authentication-removed authentication-optional authentication-weakened authentication-method-added scheme-weakened unauthenticated-surface-added ' +
    'read-without-authentication write-without-authentication optional-authentication empty-default-security undefined-security-scheme ' +
    'authorization-as-parameter api-key-in-url basic-authentication digest-authentication negotiate-authentication oauth-1-authentication oauth-implicit-flow oauth-password-flow',
  transport:
    'transport-downgraded server-without-encryption authorization-url-without-encryption credential-without-encryption',
  'mass-assignment':
    'mass-assignment-opened privileged-property-writable ownership-property-writable open-request-object unstated-open-request-object',
  bounds:
    'input-bound-relaxed page-size-without-limit anonymous-array-without-limit anonymous-number-without-limits anonymous-string-without-limit ' +
    'array-without-limit number-without-limits string-without-limit map-without-limit',
  constraints: 'input-constraint-relaxed unrestricted-string parameter-without-schema request-body-without-schema',
  'fetched-urls':
    'ssrf-input-added redirect-target-unrestricted url-parameter-unrestricted url-property-unrestricted fetched-url-unrestricted',
  exposure:
    'sensitive-field-exposed response-field-exposed credential-in-response sensitive-data-in-response personal-data-in-response credential-not-write-only',
  documentation: 'control-undocumented rate-limit-undocumented unauthorised-response-undocumented',
  suppressions: 'suppression-added',
  'credential-inputs': 'credential-input-added credential-in-url',
};

const KIN: ReadonlyMap<string, string> = new Map(
  Object.entries(GROUPS).flatMap(([group, ids]) => ids.split(' ').map((id) => [id, group] as const)),
);

/** The group of a rule or meaning, or its control. */
export function kinOf(id: string, control: Control): string {
  return KIN.get(id) ?? `control ${control}`;
}

/** Every id that the groups name, for the check that they all exist. */
export const KIN_IDS: readonly string[] = [...KIN.keys()];
