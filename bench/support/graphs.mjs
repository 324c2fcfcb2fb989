/**
 * Generated descriptions for the comparison alone: schemas in layers, a strongly cyclic graph, many operations. Every
 * second number is made from the position, so that two runs write the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const reference = (index) => ({ $ref: `#/components/schemas/Item${index}` });

/** Layered: a property of each fourth place refers to a schema of a later layer. No cycles. */
export function layered({ paths, schemas, layers = 10, properties = 12, edits = 30 }) {
  const perLayer = Math.ceil(schemas / layers);
  return describe({
    title: 'Layered',
    paths,
    schemas,
    edits,
    properties: (index, name) => {
      const layer = Math.floor(index / perLayer);
      if (name % 4 !== 0 || layer >= layers - 1) return null;
      const from = (layer + 1) * perLayer;
      return from + ((index * 7 + name * 13) % Math.max(1, schemas - from));
    },
    count: properties,
  });
}

/** Cyclic: every schema refers to the next one and to two others, so that each reaches each. */
export function cyclic({ paths, schemas, properties = 12, edits = 30 }) {
  return describe({
    title: 'Cyclic',
    paths,
    schemas,
    edits,
    properties: (index, name) => {
      if (name % 4 !== 0) return null;
      return name === 0 ? (index + 1) % schemas : (index * (name + 3) + name * 17) % schemas;
    },
    count: properties,
  });
}

/** Base and head of a description; in head some schemas have one bound lowered. */
function describe({ title, paths, schemas, edits, properties, count }) {
  const edited = new Set(
    Array.from({ length: Math.min(edits, schemas) }, (_, each) => Math.floor((each * schemas) / edits)),
  );
  const document = (isHead) => ({
    openapi: '3.0.3',
    info: { title, version: '1.0.0' },
    servers: [{ url: 'https://api.graph.example' }],
    security: [{ key: [] }],
    paths: Object.fromEntries(
      Array.from({ length: paths }, (_, path) => [`/items/${path}`, operations(path, schemas)]),
    ),
    components: {
      securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
      schemas: Object.fromEntries(
        Array.from({ length: schemas }, (_, index) => [
          `Item${index}`,
          {
            type: 'object',
            properties: Object.fromEntries(
              Array.from({ length: count }, (_, name) => {
                const target = properties(index, name);
                const bound = isHead && name === 1 && edited.has(index) ? 50 : 100;
                return [`attribute${name}`, target === null ? { type: 'string', maxLength: bound } : reference(target)];
              }),
            ),
          },
        ]),
      ),
    },
  });
  return { base: document(false), head: document(true), edits: edited.size };
}

function operations(path, schemas) {
  const content = { 'application/json': { schema: reference(path % schemas) } };
  return {
    get: { operationId: `get${path}`, responses: { 200: { description: 'ok', content } } },
    post: { operationId: `post${path}`, requestBody: { content }, responses: { 200: { description: 'ok' } } },
  };
}

/** Writes both sides and answers with their paths. */
export function writePair(folder, name, { base, head }) {
  const files = { base: join(folder, `${name}-base.json`), head: join(folder, `${name}-head.json`) };
  writeFileSync(files.base, JSON.stringify(base, null, 2));
  writeFileSync(files.head, JSON.stringify(head, null, 2));
  return files;
}
