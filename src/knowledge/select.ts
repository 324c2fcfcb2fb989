/** The one selector of the product: says whether it matches something, whatever is selected. */
import picomatch from 'picomatch';
import type { Selector } from '../model/rule.ts';

/** What a selector is held against. A member that is absent matches no selector that asks for it. */
export interface Selectable {
  readonly file?: string;
  readonly api?: string;
  readonly path?: string;
  readonly method?: string;
  readonly tags?: readonly string[];
  readonly operationId?: string;
  readonly audience?: string;
}

/** True when every member of the selector matches; the empty selector matches everything. Text members are globs. */
export function selects(selector: Selector, target: Selectable): boolean {
  return (
    matchesPath(selector.file, target.file) &&
    matchesText(selector.api, target.api) &&
    matchesPath(selector.path, target.path) &&
    matchesText(selector.method?.toUpperCase(), target.method?.toUpperCase()) &&
    (selector.tag === undefined || (target.tags ?? []).some((tag) => matchesText(selector.tag, tag))) &&
    matchesText(selector.operation, target.operationId) &&
    matchesText(selector.audience, target.audience)
  );
}

/** In a path `*` stops at a slash and `**` does not. */
function matchesPath(glob: string | undefined, text: string | undefined): boolean {
  if (glob === undefined) return true;
  return text !== undefined && (glob === text || matchesGlob(glob, text));
}

/** In a title, tag or name a slash is an ordinary character, so `Shop*` matches `Shop / Orders`. */
function matchesText(glob: string | undefined, text: string | undefined): boolean {
  if (glob === undefined) return true;
  return (
    text !== undefined && (glob === text || matchesGlob(glob.replaceAll('/', DIVISION), text.replaceAll('/', DIVISION)))
  );
}

const DIVISION = '\u2215';

/** Globs with several `**` take time that grows with a power of the length; no real path or name is longer than this. */
const LONGEST_TEXT = 1024;

const compiled = new Map<string, (text: string) => boolean>();

function matchesGlob(glob: string, text: string): boolean {
  if (text.length > LONGEST_TEXT) return glob === '*' || glob === '**';
  const known = compiled.get(glob);
  if (known !== undefined) return known(text);
  const matcher = picomatch(literal(glob), OPTIONS);
  compiled.set(glob, matcher);
  return matcher(text);
}

/** Path templates hold braces, which are literal here: `/users/{id}` selects itself. Nothing depends on the platform. */
const OPTIONS = { dot: true, nobrace: true, noextglob: true, windows: false } as const;

/** OData writes `/Users('{id}')`: parentheses, bars and quotes are ordinary characters too. */
function literal(glob: string): string {
  return glob.replace(/(?<!\\)[()|"]/g, '\\$&');
}
