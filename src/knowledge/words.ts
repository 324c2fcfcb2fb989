/** Names as words: `userAccountID`, `user_account_id` and `user-account-ids` are all user, account, id(s). Linear time. */

/** Longer names are cut: nobody reads meaning into more, and hostile ones have 50,000 characters. */
const MAXIMUM_LENGTH = 200;

/**
 * In turn: a plural acronym (`URLs`), an acronym up to the capital that opens the next word (`HTTP` of `HTTPServer`), a
 * word, letters of scripts without case, digits.
 */
const WORD = /\p{Lu}{2,}s(?!\p{Ll})|\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+|\p{N}+/gu;

/** The same for ASCII: compiling the one above takes 10 ms, and most descriptions never need it. */
const ASCII_WORD = /[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g;

const ASCII = /^[\0-\x7f]*$/;

/** The lower-case words of a name. */
export function wordsOf(name: string): readonly string[] {
  const known = memo.get(name);
  if (known !== undefined) return known;
  const words = split(name);
  if (memo.size < 20_000 && name.length <= MAXIMUM_LENGTH) memo.set(name, words);
  return words;
}

/** Descriptions repeat their names, and many rules ask about each. */
const memo = new Map<string, readonly string[]>();

function split(name: string): readonly string[] {
  const read = name.slice(0, MAXIMUM_LENGTH);
  // NFKC: full-width and ligature letters are the letters they look like.
  const words = ASCII.test(read) ? read.match(ASCII_WORD) : read.normalize('NFKC').match(WORD);
  return words === null ? [] : words.map((word) => word.toLowerCase());
}

/** The word that says what the thing is: the last one that is not a number (`pageToken` is a token, `tokenCount` a count). */
export function headWord(name: string): string {
  return wordsOf(name).findLast((word) => !isNumber(word)) ?? '';
}

/** The words without spelling differences: `card_number`, `CardNumber` and `cardnumber` are all `cardnumber`. */
export function joinedName(name: string): string {
  return wordsOf(name).join('');
}

/** An ending of a name, joined, and how many words stand before it. */
export interface Ending {
  readonly ending: string;
  readonly start: number;
}

/**
 * The endings of a name, longest first, each joined: `userCardNumber` gives usercardnumber, cardnumber, number. Numbers at
 * the end (`phone2`, `address_line_1`) do not count, but stay in the first ending, so that `cvv2` is found too.
 */
export function endings(words: readonly string[], longest = 5): readonly Ending[] {
  const found: Ending[] = [];
  const add = (start: number, end: number): void => {
    found.push({ ending: words.slice(start, end).join(''), start });
  };
  let end = words.length;
  if (end > 0 && isNumber(words[end - 1] as string)) add(Math.max(0, end - longest), end);
  while (end > 0 && isNumber(words[end - 1] as string)) end -= 1;
  for (let start = Math.max(0, end - longest); start < end; start += 1) add(start, end);
  return found;
}

function isNumber(word: string): boolean {
  return ASCII.test(word) ? /^[0-9]+$/.test(word) : /^\p{N}+$/u.test(word);
}
