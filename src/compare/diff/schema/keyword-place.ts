/** Places and short texts of keywords, for all comparators. */
import { below } from '../../../knowledge/pointer.ts';
import { canonicalText } from '../../../knowledge/schema.ts';
import type { ChangedPlace } from '../../../model/change.ts';
import type { JsonObject, Node } from '../../../model/node.ts';

/** The place of a keyword in a schema object. */
export function keywordPlace(node: Node<JsonObject>, keyword: string, value: unknown): ChangedPlace {
  return { place: { file: node.file, pointer: below(node.pointer, keyword), part: 'key' }, value };
}

/** A value as a short text. */
export function displayed(value: unknown): string | number | boolean | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value.length > 200 ? `${value.slice(0, 200)}…` : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = canonicalText(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
