/** Finds text whose schema does not say that it is a password, or bytes. */
import { firstKeyword, typesOf } from '../../../knowledge/schema.ts';
import { classifyName } from '../../../knowledge/sensitive.ts';
import { isBinary } from '../../../knowledge/string-bounds.ts';
import { isObject } from '../../../knowledge/value.ts';
import { wordsOf } from '../../../knowledge/words.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

const FORMLESS = (value: unknown): boolean => isObject(value) && !Object.hasOwn(value, 'format');

export const unmarkedPassword: Predicate<'property'> = {
  name: 'unmarked-password',
  targets: ['property'],
  options: {},
  glance: (value, name) => name === null || (FORMLESS(value) && classifyName(name)?.neverReadBack === true),
  check(visit): readonly Hit[] {
    if (!visit.inRequest || classifyName(visit.name)?.neverReadBack !== true) return NO_HIT;
    const { view } = visit;
    if (
      typesOf(view)?.has('string') !== true ||
      firstKeyword(view, 'format') !== null ||
      firstKeyword(view, 'enum') !== null
    )
      return NO_HIT;
    return [{ arguments: { name: visit.name } }];
  },
};

export const unmarkedBytes: Predicate<'property'> = {
  name: 'unmarked-bytes',
  targets: ['property'],
  options: {},
  glance: (value, name) => name === null || (FORMLESS(value) && wordsOf(name).some((word) => BYTES.has(word))),
  check({ name, view }): readonly Hit[] {
    const isNamed = wordsOf(name).some((word) => BYTES.has(word));
    if (!isNamed || typesOf(view)?.has('string') !== true || isBinary(view) || firstKeyword(view, 'format') !== null)
      return NO_HIT;
    return firstKeyword(view, 'pattern') === null && firstKeyword(view, 'enum') === null
      ? [{ arguments: { name } }]
      : NO_HIT;
  },
};

/** `imageBase64`, `base_64`: wordsOf splits digits off. */
const BYTES: ReadonlySet<string> = new Set(['base', 'base64', 'b64', 'bytes', 'blob', 'binary']);
