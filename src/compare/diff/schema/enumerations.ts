/** Compares closed lists of values (`enum`, `const`). Linear in their length; order does not matter. */
import { below } from '../../../knowledge/pointer.ts';
import { canonicalText, enumeration, firstKeyword, type SchemaView } from '../../../knowledge/schema.ts';
import { member } from '../../../knowledge/value.ts';
import type { ChangedPlace } from '../../../model/change.ts';
import type { JsonObject, Node } from '../../../model/node.ts';
import { displayed } from './keyword-place.ts';
import type { SchemaEdit } from './schema-edit.ts';

type Values = NonNullable<ReturnType<typeof enumeration>>;

export function compareEnumerations(base: SchemaView, head: SchemaView): SchemaEdit[] {
  const [before, after] = [enumeration(base), enumeration(head)];
  if (before === null && after === null) return [];
  const facet = isConstant(base) || isConstant(head) ? 'const' : 'enum';
  if (before === null) return [whole(facet, 'narrows', null, after as Values)];
  if (after === null) return [whole(facet, 'widens', before, null)];
  const gone = [...before].filter(([key]) => !after.has(key));
  const fresh = [...after].filter(([key]) => !before.has(key));
  if (gone.length === 0 && fresh.length === 0) return [];
  if (facet === 'const')
    return [
      {
        ...whole(facet, 'widens', before, after),
        action: 'changed',
        effect: gone.length === 0 ? 'widens' : fresh.length === 0 ? 'narrows' : 'replaces',
      },
    ];
  const edits: SchemaEdit[] = [];
  if (gone.length > 0)
    edits.push({
      facet: 'enum-value',
      action: 'removed',
      effect: 'narrows',
      base: placeOfFirst(gone),
      head: null,
      from: listed(gone),
      to: null,
    });
  if (fresh.length > 0)
    edits.push({
      facet: 'enum-value',
      action: 'added',
      effect: 'widens',
      base: null,
      head: placeOfFirst(fresh),
      from: null,
      to: listed(fresh),
    });
  return edits;
}

function isConstant(view: SchemaView): boolean {
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
    return {
      place: { file: first.node.file, pointer: below(first.node.pointer, facet), part: 'key' },
      value: member(first.node.value, facet),
    };
  };
  const becameEnum = facet === 'enum' && effect === 'narrows';
  return {
    facet: becameEnum ? 'became-enum' : facet,
    idFacet: becameEnum ? '' : facet,
    action: becameEnum ? 'became-enum' : effect === 'narrows' ? 'added' : 'removed',
    effect,
    base: place(before),
    head: place(after),
    from: before === null ? null : listed([...before]),
    to: after === null ? null : listed([...after]),
  };
}

function placeOfFirst(
  values: readonly (readonly [string, { readonly value: unknown; readonly node: Node<JsonObject> }])[],
): ChangedPlace | null {
  const [first] = values;
  if (first === undefined) return null;
  const [key, { value, node }] = first;
  const list = member(node.value, 'enum');
  const index = Array.isArray(list) ? list.findIndex((item) => canonicalText(item) === key) : -1;
  const pointer = index === -1 ? below(node.pointer, 'const') : below(node.pointer, 'enum', index);
  return { place: { file: node.file, pointer, part: 'key' }, value };
}

/** At most five values in words. */
function listed(values: readonly (readonly [string, { readonly value: unknown }])[]): string {
  const shown = values.slice(0, 5).map(([, { value }]) => String(displayed(value) ?? 'null'));
  return values.length > 5 ? `${shown.join(', ')} and ${values.length - 5} more` : shown.join(', ');
}
