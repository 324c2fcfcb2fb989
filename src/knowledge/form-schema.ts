/** The body that `formData` parameters of Swagger 2.0 make together, as a schema like any other. */
import type { JsonObject, Node, SchemaNode } from '../model/node.ts';
import { member } from './value.ts';

/**
 * A schema for the `formData` parameters of Swagger 2.0, which together are the body. It stands nowhere in the document;
 * its properties are the parameter objects, at their places.
 */
export function formSchema(fields: readonly (readonly [string, Node<JsonObject>])[], place: Node): SchemaNode {
  const required = fields.filter(([, node]) => member(node.value, 'required') === true).map(([name]) => name);
  const value: JsonObject = {
    type: 'object',
    properties: Object.fromEntries(fields.map(([name, node]) => [name, node.value])),
    required,
  };
  formFields.set(value, new Map(fields));
  return { value, file: place.file, pointer: place.pointer };
}

/** The properties of what `formSchema` made, at their places; `undefined` for every other object. */
export function formFieldsOf(value: object): ReadonlyMap<string, Node<JsonObject>> | undefined {
  return formFields.get(value);
}

/** True for what `formSchema` made: its properties do not stand below it. */
export function isFormSchema(value: object): boolean {
  return formFields.has(value);
}

const formFields = new WeakMap<object, ReadonlyMap<string, Node<JsonObject>>>();
