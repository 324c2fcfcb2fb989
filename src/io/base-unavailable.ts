/** The error for a base that the clone does not have and the remote did not give. */
import { UserError } from '../errors.ts';

/** Names the remedy that always works. */
export function baseUnavailable(what: string): UserError {
  return new UserError(
    'base-unavailable',
    `The base of the comparison, ${what}, is not in this clone and could not be fetched.`,
    'Check out with "fetch-depth: 0" (actions/checkout), or fetch the base branch before this step; in a private repository, also pass a token that can read it.',
  );
}
