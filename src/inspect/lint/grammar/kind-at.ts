/** Says which kind of object stands at a place, by the way that leads to it from the root of a description. */
import { keysOf } from '../../../knowledge/pointer.ts';
import { isObject } from '../../../knowledge/value.ts';
import type { Node } from '../../../model/node.ts';
import type { Field, Grammar, Kind } from './grammar.ts';

/** `null` where the specification says nothing: in a file that is no description, below an extension, inside data. */
export function kindAt(node: Node, grammar: Grammar): Kind | 'other' | null {
  const { root } = node.file;
  if (!isObject(root) || !(Object.hasOwn(root, 'openapi') || Object.hasOwn(root, 'swagger'))) return null;
  let kind: Kind = grammar.get('document') as Kind;
  /** Set after the key of a list or map: the next key names one of its objects. */
  let container: Field | null = null;
  for (const key of keysOf(node.pointer)) {
    if (container !== null) {
      kind = container.kind as Kind;
      container = null;
      continue;
    }
    const field: Field | null | undefined =
      kind.fields.get(String(key)) ?? (String(key).startsWith('x-') ? null : kind.other);
    if (field === undefined || field === null) return null;
    if (field.kind === null) return field.shape === 'value' ? 'other' : null;
    if (field.shape === 'object') kind = field.kind;
    else container = field;
  }
  return container === null ? kind : 'other';
}
