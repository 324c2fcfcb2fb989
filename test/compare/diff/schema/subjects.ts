/** One document that uses a schema in every way there is, so that one comparison shows every subject. */
import { DEFINITIONS } from './samples.ts';

type Schema = Record<string, unknown>;

export const SUBJECTS = [
  'request-body',
  'request-property',
  'request-read-only-property',
  'request-parameter',
  'request-parameter-property',
  'request-header-property',
  'response-body',
  'response-property',
  'response-write-only-property',
  'response-header',
  'response-header-property',
  'webhook-body',
  'callback-body',
] as const;
export type SubjectName = (typeof SUBJECTS)[number];

const ok = { 200: { description: 'ok' } };
const inside = (schema: Schema, more: Schema = {}): Schema => ({
  type: 'object',
  properties: { x: { ...schema, ...more } },
});
const content = (schema: Schema, mediaType: string) => ({ content: { [mediaType]: { schema } } });
const sent = (schema: Schema, mediaType: string) => ({
  post: { requestBody: content(schema, mediaType), responses: ok },
});
const taken = (schema: Schema, where: string) => ({
  get: { parameters: [{ name: 'x', in: where, schema }], responses: ok },
});
const answered = (schema: Schema, mediaType: string) => ({
  get: { responses: { 200: { description: 'ok', ...content(schema, mediaType) } } },
});
const headed = (schema: Schema) => ({
  get: { responses: { 200: { description: 'ok', headers: { 'X-X': { schema } } } } },
});

/** The path (or webhook) of each subject is its name. */
export function everywhere(schema: Schema, mediaType = 'application/json'): string {
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Everywhere', version: '1.0.0' },
    paths: {
      '/request-body': sent(schema, mediaType),
      '/request-property': sent(inside(schema), mediaType),
      '/request-read-only-property': sent(inside(schema, { readOnly: true }), mediaType),
      '/request-parameter': taken(schema, 'query'),
      '/request-parameter-property': taken(inside(schema), 'query'),
      '/request-header-property': taken(inside(schema), 'header'),
      '/response-body': answered(schema, mediaType),
      '/response-property': answered(inside(schema), mediaType),
      '/response-write-only-property': answered(inside(schema, { writeOnly: true }), mediaType),
      '/response-header': headed(schema),
      '/response-header-property': headed(inside(schema)),
      '/callback': {
        post: { responses: ok, callbacks: { done: { '{$request.query.url}': sent(schema, mediaType) } } },
      },
    },
    webhooks: { 'webhook-body': sent(schema, mediaType) },
    components: { schemas: DEFINITIONS },
  });
}

export function subjectOf({ kind, path }: { readonly kind: string; readonly path: string }): SubjectName {
  if (kind === 'callback') return 'callback-body';
  return path.replace(/^\//, '') as SubjectName;
}
