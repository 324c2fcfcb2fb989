/** What an operation is for, by the words of its path and id. */
import type { Api, Operation } from '../model/api.ts';
import { carriesData } from './carried-data.ts';
import { pathSegments } from './path-names.ts';
import { isCredentialName } from './sensitive.ts';
import { wordsOf } from './words.ts';

/** The segments of a path that are no parameters, each as one word. */
export function fixedSegments(path: string): readonly string[] {
  return pathSegments(path)
    .filter((segment) => !segment.startsWith('{'))
    .map((segment) => wordsOf(segment).join(''));
}

/** Ways in which somebody proves who they are, or gets back what proves it; each try must cost something. */
const SIGN_IN: ReadonlySet<string> = new Set(
  `login signin logon authenticate oauthtoken oauth2token authtoken connecttoken passwordreset passwordresets resetpassword forgotpassword
   forgottenpassword recoverpassword passwordrecovery changepassword otp otps verifyotp sendotp validateotp totp mfa 2fa twofactor mfaverify verifymfa
   verificationcode verifycode sendcode resendcode checkcode validatecode magiclink verifypin accountrecovery recoveraccount passcode`.split(
    /\s+/,
  ),
);

/** The same words name a shopping session or a token of a list: here the operation has to take a credential. */
const SIGN_IN_WITH_CREDENTIAL: ReadonlySet<string> = new Set('token tokens session sessions'.split(' '));

/** What costs money or reaches people, so that doing it a thousand times is an attack by itself (OWASP API6:2023). */
const ABUSABLE: ReadonlySet<string> = new Set(
  `checkout purchase purchases buy pay redeem applycoupon applyvoucher coupons vouchers giftcards sendsms sms sendemail sendmail sendmessage
   invite invites invitations refer referrals transfer transfers withdraw withdrawal withdrawals payout payouts signup register registration vote votes export exports
   bookings reservations reserve tickets topup loans contact contactus feedback`.split(/\s+/),
);

/** Signing in, one-time codes, resetting a password, issuing tokens. */
export function isSignInFlow(operation: Operation, api: Api): boolean {
  return isFlow(operation, SIGN_IN) || (isFlow(operation, SIGN_IN_WITH_CREDENTIAL) && takesCredential(operation, api));
}

function takesCredential({ parameters, requestBody }: Operation, { dialect }: Api): boolean {
  return (
    parameters.some(({ name }) => isCredentialName(name)) ||
    (requestBody?.content ?? []).some(
      ({ schema }) => schema !== null && carriesData(schema, dialect, 'request').has('credential'),
    )
  );
}

/** Buying, paying out, sending to people, signing up. */
export function isAbusableFlow(operation: Operation): boolean {
  return isFlow(operation, ABUSABLE);
}

/** By the last fixed segment, the last two together (`password/reset`), or the operation's id as a whole. */
function isFlow({ key, operationId }: Operation, names: ReadonlySet<string>): boolean {
  const segments = fixedSegments(key.path);
  const last = segments.at(-1);
  if (last === undefined) return false;
  // What stands behind `/tokens/{id}` is about one that exists.
  const endsFixed = !pathSegments(key.path).at(-1)?.startsWith('{');
  const isNamed = endsFixed && (names.has(last) || names.has(`${segments.at(-2) ?? ''}${last}`));
  return isNamed || (operationId !== null && names.has(wordsOf(operationId).join('')));
}

/** Operations that read although their method may change something: a search with a body, a calculation. */
const READING: ReadonlySet<string> = new Set(
  `search query find lookup retrieve get fetch read filter list count validate verify check preview calculate estimate quote simulate compare export batchget
   graphql introspect introspection resolve match suggest autocomplete dryrun test`.split(/\s+/),
);

/** True when the words say that a POST only asks. */
export function onlyAsks({ key, operationId }: Operation): boolean {
  const words = [...wordsOf(fixedSegments(key.path).at(-1) ?? ''), ...wordsOf(operationId ?? '').slice(0, 1)];
  const last = wordsOf(pathSegments(key.path).findLast((segment) => !segment.startsWith('{')) ?? '');
  return [...words, ...last].some((word) => READING.has(word));
}
