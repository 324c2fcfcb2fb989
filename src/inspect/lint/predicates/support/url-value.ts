/** Whether a value may be any address. */
import { judgePattern } from '../../../../knowledge/regular-expression.ts';
import { allKeywords, enumeration, type SchemaView, typesOf } from '../../../../knowledge/schema.ts';

const URL_FORMATS: ReadonlySet<unknown> = new Set(['uri', 'url', 'iri', 'uri-reference', 'iri-reference', 'http-url']);

/** Text that is an address by its format, or by its name where no other format says what it is; unless a list or an anchored pattern restricts it. */
export function takesAnyUrl(view: SchemaView | null, isNamedUrl: boolean): boolean {
  if (view === null) return isNamedUrl;
  const types = typesOf(view);
  const formats = allKeywords(view, 'format').map(({ value }) => value);
  const isUrl = formats.some((format) => URL_FORMATS.has(format)) || (isNamedUrl && formats.length === 0);
  if (!isUrl || (types !== null && !types.has('string') && !types.has('array')) || enumeration(view) !== null)
    return false;
  return !allKeywords(view, 'pattern').some(({ value }) => namesHost(value));
}

/** A pattern that starts with a scheme and a literal host, or with a slash, leaves no choice of host. */
function namesHost(pattern: unknown): boolean {
  return (
    judgePattern(pattern).valid &&
    typeof pattern === 'string' &&
    /^\^\(?(\\?\/(?!\\?\/)|https?(\(?s\)?\?)?:(\\?\/){2}(\(\?:)?[a-z0-9(])/i.test(pattern.slice(0, 200))
  );
}
