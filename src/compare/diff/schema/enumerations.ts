/** Compares closed lists of values (`enum`, `const`), and open ones (`x-extensible-enum`). Linear in their length. */
import { matchesPattern } from '../../../knowledge/pattern/contain.ts';
import {
  allKeywords,
  canonicalText,
  enumeration,
  firstKeyword,
  lowerBound,
  sizeBound,
  typesOf,
  upperBound,
} from '../../../knowledge/schema.ts';
import { arrayMember, member } from '../../../knowledge/value.ts';
import type { ChangedPlace } from '../../../model/change.ts';
import type { JsonObject, Node } from '../../../model/node.ts';
import { type Conjunction, hasType, isAnnotation } from './conjunction.ts';
import { displayed, itemPlace, keywordPlace } from './keyword-place.ts';
import { divides, multiplesOf } from './multiple-of.ts';
import type { SchemaEdit } from './schema-edit.ts';

interface Value {
  readonly value: unknown;
  readonly node: Node<JsonObject>;
}
type Values = ReadonlyMap<string, Value>;

const memo = new WeakMap<Conjunction, Values | null>();

/** The values that the lists allow and nothing else refuses, as far as that can be decided; `null`: there is no list. */
export function allowedValues(view: Conjunction): Values | null {
  let values = memo.get(view);
  if (values === undefined) {
    values = findAllowed(view);
    memo.set(view, values);
  }
  return values;
}

function findAllowed(view: Conjunction): Values | null {
  const listed = enumeration(view);
  if (listed === null) return null;
  const types = typesOf(view);
  const allowed = new Map<string, Value>();
  for (const [key, entry] of listed)
    if ((types === null || hasType(entry.value, types)) && !isRefused(entry.value, view)) allowed.set(key, entry);
  const [first] = listed.values();
  if (view.alsoNull && first !== undefined) allowed.set('null', { value: null, node: first.node });
  return allowed;
}

function isRefused(value: unknown, view: Conjunction): boolean {
  if (typeof value === 'string') {
    const length = [...value].length;
    const [most, least] = [sizeBound(view, 'maxLength'), sizeBound(view, 'minLength')];
    if ((most !== null && length > most.value) || (least !== null && length < least.value)) return true;
    return allKeywords(view, 'pattern').some(({ value: pattern }) => matchesPattern(pattern, value) === false);
  }
  if (typeof value === 'number') {
    const [most, least] = [upperBound(view), lowerBound(view)];
    if (most !== null && (value > most.value || (value === most.value && most.exclusive))) return true;
    if (least !== null && (value < least.value || (value === least.value && least.exclusive))) return true;
    return multiplesOf(view).some((multiple) => !divides(multiple.value, value));
  }
  return false;
}

/** True when the schema certainly accepts the text, number, truth value or null: it says nothing that we do not read. */
export function acceptsScalar(view: Conjunction, value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return false;
  if (view.never || view.incomplete || view.unions.length > 0) return false;
  const isRead = view.parts.every((part) => Object.keys(part.value).every((key) => READ.has(key) || isAnnotation(key)));
  const types = typesOf(view);
  if (!isRead || !(types === null || hasType(value, types)) || isRefused(value, view)) return false;
  const listed = enumeration(view);
  return listed === null || listed.has(canonicalText(value));
}

/** Keywords that scalar values are checked against, or that only concern others. */
const READ: ReadonlySet<string> = new Set([
  'type',
  'enum',
  'const',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'minItems',
  'maxItems',
  '$ref',
  'allOf',
]);

export function compareEnumerations(base: Conjunction, head: Conjunction): SchemaEdit[] {
  const [before, after] = [allowedValues(base), allowedValues(head)];
  if (before === null && after === null) return [];
  const facet = isConstant(base) || isConstant(head) ? 'const' : 'enum';
  if (before === null) return [whole(facet, 'narrows', null, after as Values)];
  if (after === null) return [whole(facet, 'widens', before, null)];
  // Null that comes or goes is told as nullability.
  const isCounting = ([key]: readonly [string, Value]) => key !== 'null' || before.size === 1 || after.size === 1;
  const gone = [...before].filter((entry) => !after.has(entry[0]) && isCounting(entry));
  const fresh = [...after].filter((entry) => !before.has(entry[0]) && isCounting(entry));
  if (gone.length === 0 && fresh.length === 0) return [];
  if (facet === 'const')
    return [
      {
        ...whole(facet, 'widens', before, after),
        action: 'changed',
        effect:
          gone.length === 0
            ? 'widens'
            : fresh.length === 0
              ? 'narrows'
              : gone.length === before.size && fresh.length === after.size
                ? 'replaces'
                : 'unknown',
      },
    ];
  return [
    ...(gone.length === 0 ? [] : [valueEdit('enum-value', 'removed', gone)]),
    ...(fresh.length === 0 ? [] : [valueEdit('enum-value', 'added', fresh)]),
  ];
}

function valueEdit(
  facet: 'enum-value' | 'x-extensible-enum-value',
  action: 'added' | 'removed',
  values: readonly (readonly [string, Value])[],
): SchemaEdit {
  const place = placeOfFirst(values, facet === 'enum-value' ? 'enum' : EXTENSIBLE);
  return {
    facet,
    action,
    effect: action === 'added' ? 'widens' : 'narrows',
    base: action === 'removed' ? place : null,
    head: action === 'added' ? place : null,
    from: action === 'removed' ? listed(values) : null,
    to: action === 'added' ? listed(values) : null,
  };
}

function isConstant(view: Conjunction): boolean {
  return firstKeyword(view, 'const') !== null && firstKeyword(view, 'enum') === null;
}

function whole(
  facet: 'const' | 'enum',
  effect: 'narrows' | 'widens',
  before: Values | null,
  after: Values | null,
): SchemaEdit {
  const place = (values: Values | null): ChangedPlace | null => {
    const first = values === null ? undefined : [...values.values()][0];
    if (first === undefined) return null;
    const keyword = Object.hasOwn(first.node.value, facet) ? facet : facet === 'enum' ? 'const' : 'enum';
    return keywordPlace(first.node, keyword, member(first.node.value, keyword));
  };
  return {
    facet,
    action:
      facet === 'enum'
        ? effect === 'narrows'
          ? 'became-enum'
          : 'became-not-enum'
        : effect === 'narrows'
          ? 'added'
          : 'removed',
    effect,
    base: place(before),
    head: place(after),
    from: before === null ? null : listed([...before]),
    to: after === null ? null : listed([...after]),
  };
}

function placeOfFirst(values: readonly (readonly [string, Value])[], keyword: string): ChangedPlace | null {
  const [first] = values;
  if (first === undefined) return null;
  const [key, { value, node }] = first;
  const index = arrayMember(node.value, keyword).findIndex((item) => canonicalText(item) === key);
  return index === -1 ? keywordPlace(node, 'const', value) : itemPlace(node, keyword, index, value);
}

const EXTENSIBLE = 'x-extensible-enum';

/** Lists that may grow (Zalando rule 112): values that are not listed are accepted too. */
export function compareExtensibleEnumerations(base: Conjunction, head: Conjunction): SchemaEdit[] {
  const [before, after] = [extensible(base), extensible(head)];
  const gone = [...before].filter(([key]) => !after.has(key));
  const fresh = [...after].filter(([key]) => !before.has(key));
  return [
    ...(gone.length === 0 ? [] : [valueEdit('x-extensible-enum-value', 'removed', gone)]),
    ...(fresh.length === 0 ? [] : [valueEdit('x-extensible-enum-value', 'added', fresh)]),
  ];
}

function extensible(view: Conjunction): Values {
  return new Map(
    view.parts.flatMap((node) =>
      arrayMember(node.value, EXTENSIBLE).map((value) => [canonicalText(value), { value, node }] as const),
    ),
  );
}

/** At most five values in words. */
function listed(values: readonly (readonly [string, { readonly value: unknown }])[]): string {
  const shown = values.slice(0, 5).map(([, { value }]) => String(displayed(value) ?? 'null'));
  return values.length > 5 ? `${shown.join(', ')} and ${values.length - 5} more` : shown.join(', ');
}
