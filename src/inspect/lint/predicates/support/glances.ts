/** First looks at bare schema objects, which are very many: what a schema cannot be is seen without reading it whole. */
import { isObject } from '../../../../knowledge/value.ts';

/** Whether a schema may say that its values are of a type. What refers or is composed has to be read. */
export function mayState(value: unknown, type: string): boolean {
  if (!isObject(value)) return false;
  const stated = Object.hasOwn(value, 'type') ? value.type : undefined;
  return stated === type || (Array.isArray(stated) && stated.includes(type)) || isComposed(value);
}

/** True when other schemas say a part of what this one demands. */
export function isComposed(value: Readonly<Record<string, unknown>>): boolean {
  return Object.hasOwn(value, '$ref') || Object.hasOwn(value, 'allOf');
}

/** True when the schema itself names all its values. */
export function isClosedList(value: unknown): boolean {
  return isObject(value) && Object.hasOwn(value, 'enum') && Array.isArray(value.enum);
}
