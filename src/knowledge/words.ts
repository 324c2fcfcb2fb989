/** Names as words: `userAccountID`, `user_account_id` and `user-account-id` are all user, account, id. Linear time. */

/** Longer names are cut: nobody reads meaning into more. */
const MAXIMUM_LENGTH = 200;

/** The lower-case words of a name. */
export function wordsOf(name: string): readonly string[] {
  const text = name.slice(0, MAXIMUM_LENGTH);
  const words = text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\x00-\x7f]+/g);
  return words === null ? [] : words.map((word) => word.toLowerCase());
}

/** The word that says what the thing is: the last one that is not a number (`pageToken` is a token, `tokenCount` a count). */
export function headWord(name: string): string {
  return wordsOf(name).findLast((word) => !/^[0-9]+$/.test(word)) ?? '';
}
