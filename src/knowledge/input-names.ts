/** What the name of an input says about its danger. Words, never substrings. */
import { joinedName, wordsOf } from './words.ts';

export { isCredentialName } from './sensitive.ts';

const URL_HEADS: ReadonlySet<string> = new Set('url urls uri uris href hrefs webhook webhooks callback'.split(' '));

/** Whole names that say where to go next without a URL word. */
const REDIRECT_NAMES: ReadonlySet<string> = new Set(
  'redirect redirectto redirecttarget redirectpath returnto returnpath goto continueto forwardto backto'.split(' '),
);

/** An input that the server may fetch or redirect to: `url`, `callback_url`, `webhookUris` (OWASP API7:2023). */
export function isUrlName(name: string): boolean {
  let isUrl = urlNames.get(name);
  if (isUrl === undefined) {
    const words = wordsOf(name);
    isUrl = URL_HEADS.has(words.at(-1) ?? '') || REDIRECT_NAMES.has(words.join(''));
    if (urlNames.size < 20_000 && name.length <= 200) urlNames.set(name, isUrl);
  }
  return isUrl;
}

/** Descriptions repeat their names. */
const urlNames = new Map<string, boolean>();

/** Words of addresses that a person is sent to afterwards. */
const REDIRECT_WORDS: ReadonlySet<string> = new Set(
  'redirect return continue success failure cancel back landing goto'.split(' '),
);

/** An address that a browser is sent to: `redirect_uri`, `returnTo`, `success_url`. */
export function isRedirectName(name: string): boolean {
  return (
    isUrlName(name) && (REDIRECT_NAMES.has(joinedName(name)) || wordsOf(name).some((word) => REDIRECT_WORDS.has(word)))
  );
}

/** Words that say the server itself will open the address. */
const FETCH_WORDS: ReadonlySet<string> = new Set(
  `webhook webhooks callback callbacks hook notify notification notifications fetch import download source src feed proxy target destination
   endpoint remote upload origin crawl scrape ping forward postback ipn git repo repository clone pull image avatar picture icon logo file template`.split(
    /\s+/,
  ),
);

/** A URL that the server will most likely open itself: `webhookUrl`, `import_uri`, plain `url`; not `homepage_url`. */
export function isFetchedUrlName(name: string): boolean {
  const words = wordsOf(name);
  return isUrlName(name) && (words.length === 1 || words.some((word) => FETCH_WORDS.has(word)));
}

const PAGE_SIZE: ReadonlySet<string> = new Set(
  `limit pagesize perpage pagelimit pagecount count top first last size max maxresults maxitems maxcount rows take numresults numitems
   numrows resultsperpage itemsperpage recordsperpage limitto querylimit batchsize resultsize`.split(/\s+/),
);

/** A parameter that says how many results to return. */
export function isPageSizeName(name: string): boolean {
  return PAGE_SIZE.has(joinedName(name));
}

const PAGING: ReadonlySet<string> = new Set(
  `page pagenumber pageindex pagetoken pageno nextpage nextpagetoken offset skip start startindex startat cursor nextcursor after before startingafter
   endingbefore sinceid maxid marker nextmarker continuationtoken continue from range nexttoken pagekey pagination paging next nextlink hasmore bookmark lastkey
   exclusivestartkey scrollid lastid since top first last take`.split(/\s+/),
);

/** A parameter, or a member of an answer, by which a client goes from one part of a list to the next. */
export function isPagingName(name: string): boolean {
  return PAGING.has(joinedName(name));
}
