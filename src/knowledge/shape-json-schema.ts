/** A shape (shape.ts) as a JSON Schema, draft 2020-12, for editors. */
import type { JsonObject } from '../model/node.ts';
import type { Shape } from './shape.ts';

/** Names that only the caller knows (rules, packs) are any text here, since other packs add to them. */
export function toJsonSchema(shape: Shape): JsonObject {
  const schema = constraintsOf(shape);
  return shape.help === undefined ? schema : { description: shape.help, ...schema };
}

function constraintsOf(shape: Shape): JsonObject {
  switch (shape.type) {
    case 'text':
      return {
        type: 'string',
        ...(shape.mayBeEmpty ? {} : { minLength: 1 }),
        ...(shape.pattern === undefined ? {} : { pattern: shape.pattern.source }),
      };
    case 'choice':
      return { enum: [...shape.values] };
    case 'name':
      return { type: 'string', minLength: 1 };
    case 'boolean':
      return { type: 'boolean' };
    case 'number':
      return { type: shape.integer ? 'integer' : 'number', minimum: shape.minimum, maximum: shape.maximum };
    case 'list':
      return { type: 'array', items: toJsonSchema(shape.items), ...(shape.notEmpty ? { minItems: 1 } : {}) };
    case 'mapping': {
      const entries = Object.entries(shape.members);
      const required = entries.filter(([, member]) => member.required).map(([name]) => name);
      return {
        type: 'object',
        properties: Object.fromEntries(entries.map(([name, member]) => [name, toJsonSchema(member)])),
        ...(required.length === 0 ? {} : { required }),
        additionalProperties: false,
      };
    }
    case 'open-mapping':
      return { type: 'object' };
  }
}
