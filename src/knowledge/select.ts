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
    matches(selector.file, target.file) &&
    matches(selector.api, target.api) &&
    matches(selector.path, target.path) &&
    matches(selector.method?.toUpperCase(), target.method?.toUpperCase()) &&
    (selector.tag === undefined || (target.tags ?? []).some((tag) => matches(selector.tag, tag))) &&
    matches(selector.operation, target.operationId) &&
    matches(selector.audience, target.audience)
  );
}

const compiled = new Map<string, (text: string) => boolean>();

function matches(glob: string | undefined, text: string | undefined): boolean {
  if (glob === undefined) return true;
  if (text === undefined) return false;
  if (glob === text) return true;
  let matcher = compiled.get(glob);
  // Path templates hold braces, which are literal here: `/users/{id}` selects itself.
  if (matcher === undefined) compiled.set(glob, (matcher = picomatch(glob, { dot: true, nobrace: true, noextglob: true })));
  return matcher(text);
}
