/** Places and short texts of keywords, for all comparators. */
import { below } from '../../../knowledge/pointer.ts';
import { canonicalText } from '../../../knowledge/schema.ts';
import type { ChangedPlace } from '../../../model/change.ts';
import type { JsonObject, Node } from '../../../model/node.ts';

/** The place of a keyword in a schema object. */
export function keywordPlace(node: Node<JsonObject>, keyword: string, value: unknown): ChangedPlace {
  const said = elsewhere.get(node.value);
  return { place: { file: node.file, pointer: below(node.pointer, said ?? keyword), part: 'key' }, value };
}

/** The place of an item of a keyword's list. */
export function itemPlace(node: Node<JsonObject>, keyword: string, index: number, value: unknown): ChangedPlace {
  const said = elsewhere.get(node.value);
  const pointer = said === undefined ? below(node.pointer, keyword, index) : below(node.pointer, said);
  return { place: { file: node.file, pointer, part: 'key' }, value };
}

/** A schema object that stands for a keyword of another: what the keyword says in other words, at the keyword's place. */
export function stateElsewhere(part: Node<JsonObject>, keyword: string, value: JsonObject): Node<JsonObject> {
  elsewhere.set(value, keyword);
  return { ...part, value };
}

const elsewhere = new WeakMap<object, string>();

/** The place of a schema itself. */
export function schemaPlace(node: Node): ChangedPlace {
  return { place: { file: node.file, pointer: node.pointer, part: 'key' }, value: node.value };
}

/** A value as a short text. */
export function displayed(value: unknown): string | number | boolean | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value.length > 200 ? `${value.slice(0, 200)}…` : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = canonicalText(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
