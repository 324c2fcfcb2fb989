/** Safe reading of parsed values: own members only, so that `__proto__` and `constructor` are ordinary names. */
import type { JsonObject, Node, Place } from '../model/node.ts';

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
  return childAt(node, key, value as T);
}

/** The node of a member or item whose value is at hand. */
export function childAt<T>(node: Node, key: string | number, value: T): Node<T> {
  const pointer = { parent: node.pointer, key };
  if (node.resource === undefined) return { value, file: node.file, pointer };
  return { value, file: node.file, pointer, resource: node.resource };
}

/** The node of a member, or `undefined` when there is none. */
export function childIfPresent(node: Node, key: string): Node | undefined {
  const { value } = node;
  return isObject(value) && Object.hasOwn(value, key) ? childAt(node, key, value[key]) : undefined;
}

/** The members of a mapping in document order; nothing for any other value. Arrays, since generators cost twice as much here. */
export function members(node: Node): [string, Node][] {
  const { value } = node;
  return isObject(value) ? Object.keys(value).map((key): [string, Node] => [key, childAt(node, key, value[key])]) : [];
}

/** The items of an array; nothing for any other value. */
export function items(node: Node): Node[] {
  return Array.isArray(node.value) ? node.value.map((value, index) => childAt(node, index, value)) : [];
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
