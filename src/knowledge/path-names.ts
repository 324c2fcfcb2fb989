/** What the words of a path say about the operations under it. */
import { wordsOf } from './words.ts';

const HEALTH: ReadonlySet<string> = new Set(
  'health healthz healthcheck healthchecks livez readyz ready live liveness readiness ping status version alive heartbeat'.split(
    ' ',
  ),
);
const ADMINISTRATIVE: ReadonlySet<string> = new Set(
  'admin admins administration administrator internal manage management debug actuator system root sudo superuser console backoffice metadata'.split(
    ' ',
  ),
);

/** A longer path is hostile; its start says enough. */
const MAXIMUM_LENGTH = 2000;

/** The segments of a path template, empty ones left out. */
export function pathSegments(path: string): readonly string[] {
  let segments = memo.get(path);
  if (segments === undefined) {
    segments = path
      .slice(0, MAXIMUM_LENGTH)
      .split('/')
      .filter((segment) => segment !== '');
    if (memo.size < 20_000 && path.length <= MAXIMUM_LENGTH) memo.set(path, segments);
  }
  return segments;
}

/** Many rules ask about each path. */
const memo = new Map<string, readonly string[]>();

/** A liveness or version probe, anonymous on purpose nearly everywhere. `/orders/{id}/status` is none. */
export function isHealthPath(path: string): boolean {
  return !path.includes('{') && HEALTH.has(wordsOf(pathSegments(path).at(-1) ?? '').join(''));
}

/** Administration, debugging, internals. */
export function isAdministrativePath(path: string): boolean {
  return pathSegments(path).some(
    (segment) => !segment.startsWith('{') && wordsOf(segment).some((word) => ADMINISTRATIVE.has(word)),
  );
}

const GRANTS: ReadonlySet<string> = new Set(
  'role roles permission permissions member members membership memberships collaborator collaborators invitation invitations invite invites grant grants access acl acls'.split(
    ' ',
  ),
);

/** Operations whose purpose is to give rights to somebody: administration, memberships, invitations. */
export function isGrantingPath(path: string): boolean {
  return (
    isAdministrativePath(path) ||
    pathSegments(path).some((segment) => !segment.startsWith('{') && wordsOf(segment).some((word) => GRANTS.has(word)))
  );
}

const ISSUES_CREDENTIALS: ReadonlySet<string> = new Set(
  `login signin logon auth authenticate authentication authorize authorise authorization oauth oauth2 token tokens jwt session sessions sso saml oidc
   signup register registration refresh apikey apikeys key keys credential credentials secret secrets password passwords mfa otp totp 2fa invite invites
   invitation invitations passwordreset forgot serviceaccount serviceaccounts accesskeys certificates webhooks vault`.split(
    /\s+/,
  ),
);

/** Operations whose purpose is to hand out or manage credentials. */
export function isCredentialPath(path: string): boolean {
  return pathSegments(path).some(
    (segment) =>
      !segment.startsWith('{') &&
      [...wordsOf(segment), wordsOf(segment).join('')].some((word) => ISSUES_CREDENTIALS.has(word)),
  );
}

const OPEN_BY_NATURE: ReadonlySet<string> = new Set(
  `login signin logon authenticate session sessions token authorize refresh refreshtoken introspect revoke logout signup
   register registration forgotpassword resetpassword passwordreset verifyemail callback jwks jwksjson openapi openapijson openapiyaml`.split(
    /\s+/,
  ),
);

/** Operations that nobody can have credentials for yet, or that are meant for everybody (RFC 8615): signing in, discovery. */
export function isOpenByNature(path: string): boolean {
  const segments = pathSegments(path);
  const last = segments.findLast((segment) => !segment.startsWith('{'));
  return segments[0] === '.well-known' || (last !== undefined && OPEN_BY_NATURE.has(wordsOf(last).join('')));
}
