/** Safe reading of parsed values: own members only, so that `__proto__` and `constructor` are ordinary names. */
import type { JsonObject, Node, Place } from '../model/node.ts';
import { below } from './pointer.ts';

/** True for mappings; arrays and null are not objects here. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own member, or `undefined`. */
export function member(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function stringMember(value: unknown, key: string): string | null {
  const found = member(value, key);
  return typeof found === 'string' ? found : null;
}

export function arrayMember(value: unknown, key: string): readonly unknown[] {
  const found = member(value, key);
  return Array.isArray(found) ? found : [];
}

/** The node of a member or array item that exists. */
export function child<T = unknown>(node: Node, key: string | number): Node<T> {
  const value = Array.isArray(node.value) ? node.value[key as number] : member(node.value, String(key));
  const result = { value: value as T, file: node.file, pointer: below(node.pointer, key) };
  return node.resource === undefined ? result : { ...result, resource: node.resource };
}

/** The node of a member, or `undefined` when there is none. */
export function childIfPresent(node: Node, key: string): Node | undefined {
  return isObject(node.value) && Object.hasOwn(node.value, key) ? child(node, key) : undefined;
}

/** The members of a mapping in document order; nothing for any other value. */
export function* members(node: Node): Generator<[string, Node]> {
  if (!isObject(node.value)) return;
  for (const key of Object.keys(node.value)) yield [key, child(node, key)];
}

/** The items of an array; nothing for any other value. */
export function* items(node: Node): Generator<Node> {
  if (!Array.isArray(node.value)) return;
  for (let index = 0; index < node.value.length; index += 1) yield child(node, index);
}

/** The place of a node's name. */
export function placeOf(node: Node): Place {
  return { file: node.file, pointer: node.pointer, part: 'key' };
}

/** The place of a node's value, for what is wrong with the value itself (a bad reference). */
export function placeOfValue(node: Node): Place {
  return { file: node.file, pointer: node.pointer, part: 'value' };
}

/** The place of a member's name when it exists, else of the node that lacks it. */
export function placeOfMember(node: Node, key: string): Place {
  const found = childIfPresent(node, key);
  return placeOf(found ?? node);
}
