/** What the name of an input says about its danger. Words, never substrings. */
import { headWord, wordsOf } from './words.ts';

const URL_HEADS = new Set(['url', 'uri', 'urls', 'uris', 'href', 'webhook', 'callback', 'endpoint', 'redirect', 'link']);

/** An input that the server may fetch or redirect to: `url`, `callback_url`, `webhookUri` (OWASP API7:2023). */
export function isUrlName(name: string): boolean {
  const head = headWord(name);
  if (head === 'link' || head === 'endpoint') return false;
  return URL_HEADS.has(head) || (wordsOf(name).includes('redirect') && (head === 'to' || head === 'target'));
}

const CREDENTIAL_HEADS = new Set(['password', 'passwd', 'pwd', 'secret', 'apikey', 'credential', 'credentials', 'passphrase', 'token', 'jwt']);
const HARMLESS_TOKENS = new Set(['page', 'next', 'continuation', 'csrf', 'xsrf', 'sync', 'pagination', 'cursor', 'previous', 'prev', 'skip', 'delta', 'device', 'upload']);

/** A credential by its head word: `access_token` and `api_key` are, `pageToken` and `passwordPolicy` are not. */
export function isCredentialName(name: string): boolean {
  const words = wordsOf(name);
  const head = headWord(name);
  if (head === 'token') return !words.some((word) => HARMLESS_TOKENS.has(word));
  if (head === 'key') return words.some((word) => word === 'api' || word === 'secret' || word === 'private' || word === 'access');
  return CREDENTIAL_HEADS.has(head);
}

const PAGE_SIZE = new Set(['limit', 'pagesize', 'perpage', 'count', 'top', 'first', 'last', 'size', 'max', 'maxresults', 'rows', 'take', 'pagelimit', 'numresults', 'maxitems']);

/** A parameter that says how many results to return. */
export function isPageSizeName(name: string): boolean {
  return PAGE_SIZE.has(wordsOf(name).join(''));
}
