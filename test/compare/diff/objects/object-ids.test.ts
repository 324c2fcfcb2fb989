/** Every id of the leading differ that is not one of a schema: a smallest pair that shows it, or the reason why none does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LifecycleClock } from '../../../../src/compare/diff/lifecycle.ts';
import { CHANGE_KINDS, findChangeKind } from '../../../../src/knowledge/change-kinds/catalogue.ts';
import { type MeaningId, MIRROR_OF } from '../../../../src/model/meaning.ts';
import { compareTexts } from '../../../support/compare-texts.ts';
import { type Document, type Edit, edited } from './library.ts';

/** Base and head, as edits of the library; what stands in one list only is what the other side lacks. */
interface Pair {
  readonly base?: Edit;
  readonly head?: Edit;
  readonly noticeDays?: number;
}

const list = (document: Document) => document.paths['/books'].get;
const create = (document: Document) => document.paths['/books'].post;
const parameter = (document: Document) => list(document).parameters[0];
const filter = (document: Document) => list(document).parameters[1].schema;
const ok = (document: Document) => list(document).responses[200];
const total = (document: Document) => ok(document).headers['X-Total'];
const oauth = (document: Document) => document.components.securitySchemes.oauth;
const flow = (document: Document) => oauth(document).flows.authorizationCode;

const head = (edit: Edit): Pair => ({ head: edit });
const reverse = ({ base, head: edit }: Pair): Pair => ({
  ...(edit === undefined ? {} : { base: edit }),
  ...(base === undefined ? {} : { head: base }),
});

/** The schema of the parameter, from one to another. */
const limit = (before: object, after: object): Pair => ({
  base: (document) => Object.assign(parameter(document), { schema: before }),
  head: (document) => Object.assign(parameter(document), { schema: after }),
});
/** A property of the value of the parameter. */
const inLimit = (before: object, after: object): Pair =>
  limit({ type: 'object', properties: { a: before } }, { type: 'object', properties: { a: after } });
const headerSchema = (before: object, after: object): Pair => ({
  base: (document) => Object.assign(total(document), { schema: before }),
  head: (document) => Object.assign(total(document), { schema: after }),
});
const deprecate =
  (target: (document: Document) => object, sunset?: string): Edit =>
  (document) =>
    Object.assign(target(document), { deprecated: true, ...(sunset === undefined ? {} : { 'x-sunset': sunset }) });
const both =
  (...edits: readonly Edit[]): Edit =>
  (document) => {
    for (const edit of edits) edit(document);
  };
const answer =
  (mediaType: string): Edit =>
  (document) => {
    ok(document).content = { [mediaType]: Object.values(ok(document).content)[0] };
  };

const dropBook: Edit = (document) => {
  delete document.paths['/books/{id}'].delete;
};
const dropPath: Edit = (document) => {
  delete document.paths['/books'];
};
const dropLimit: Edit = (document) => {
  list(document).parameters.shift();
};
const remove = (target: (document: Document) => Document): Document => target;
const gone = (edit: Edit, announced: Edit): Pair => ({ base: announced, head: edit });
const book = (document: Document) => remove((each) => each.paths['/books/{id}'].delete)(document);

const STRING = { type: 'string' };
const INTEGER = { type: 'integer' };
const LISTED = { oneOf: [{ type: 'string' }, { type: 'integer' }] };
const MORE_LISTED = { oneOf: [{ type: 'string' }, { type: 'integer' }, { type: 'boolean' }] };

const breaking: Edit = (document) => Object.assign(parameter(document), { required: true });
const version =
  (to: string): Edit =>
  (document) => {
    document.info.version = to;
  };

const PAIRS: Readonly<Record<string, Pair>> = {
  'api-security-component-removed': head((document) => {
    delete document.components.securitySchemes.key;
  }),
  'api-security-component-added': head((document) => {
    document.components.securitySchemes.more = { type: 'http', scheme: 'bearer' };
  }),
  'api-security-component-oauth-scope-added': head((document) => {
    flow(document).scopes['books.list'] = 'List';
  }),
  'api-security-component-oauth-scope-removed': head((document) => {
    delete flow(document).scopes['books.read'];
  }),
  'api-security-component-oauth-scope-changed': head((document) => {
    flow(document).scopes['books.read'] = 'Read everything';
  }),
  'api-security-component-oauth-url-changed': head((document) => {
    flow(document).authorizationUrl = 'https://id.example.com/v2/authorize';
  }),
  'api-security-component-oauth-token-url-changed': head((document) => {
    flow(document).tokenUrl = 'https://id.example.com/v2/token';
  }),
  'api-security-component-type-changed': head((document) => {
    document.components.securitySchemes.key = { type: 'http', scheme: 'bearer' };
  }),
  'api-security-removed': head((document) => {
    create(document).security = [];
  }),
  'api-security-added': head((document) => {
    create(document).security.push({ key: [] });
  }),
  'api-security-scope-added': head((document) => {
    create(document).security[0].oauth.push('books.read');
  }),
  'api-security-scope-removed': head((document) => {
    create(document).security[0].oauth = [];
  }),
  'api-global-security-removed': head((document) => {
    delete document.security;
  }),
  'api-global-security-added': head((document) => {
    document.security.push({ oauth: [] });
  }),
  'api-global-security-scope-added': {
    base: (document) => {
      document.security = [{ oauth: [] }];
    },
    head: (document) => {
      document.security = [{ oauth: ['books.read'] }];
    },
  },
  'api-global-security-scope-removed': {
    base: (document) => {
      document.security = [{ oauth: ['books.read'] }];
    },
    head: (document) => {
      document.security = [{ oauth: [] }];
    },
  },

  'endpoint-added': head((document) => {
    document.paths['/books/{id}'].put = { responses: { 204: { description: 'ok' } } };
  }),
  'api-path-removed-without-deprecation': head(dropPath),
  'api-path-removed-with-deprecation': gone(dropPath, both(deprecate(list), deprecate(create))),
  'api-path-removed-before-sunset': gone(
    dropPath,
    both(deprecate(list, '2026-03-01'), deprecate(create, '2026-03-01')),
  ),
  'api-path-sunset-parse': gone(dropPath, deprecate(list, 'soon')),
  'api-removed-without-deprecation': head(dropBook),
  'api-removed-with-deprecation': gone(dropBook, deprecate(book)),
  'api-removed-before-sunset': gone(dropBook, deprecate(book, '2026-03-01')),
  'api-operation-id-removed': head((document) => {
    list(document).operationId = 'books';
  }),
  'api-operation-id-added': head((document) => {
    create(document).operationId = 'createBook';
  }),
  'api-stability-decreased': head((document) => {
    list(document)['x-stability-level'] = 'beta';
  }),
  'api-stability-increased': {
    base: (document) => {
      list(document)['x-stability-level'] = 'alpha';
    },
    head: (document) => {
      list(document)['x-stability-level'] = 'beta';
    },
  },
  'api-invalid-stability-level': head((document) => {
    list(document)['x-stability-level'] = 'rock-solid';
  }),
  'endpoint-reactivated': reverse(head(deprecate(list))),
  'endpoint-deprecated': head(deprecate(list)),
  'endpoint-deprecated-with-sunset': head(deprecate(list, '2027-01-01')),
  'api-deprecated-sunset-parse': head(deprecate(list, 'next year')),
  'api-deprecated-sunset-missing': { ...head(deprecate(list)), noticeDays: 180 },
  'api-sunset-date-too-small': { ...head(deprecate(list, '2026-02-01')), noticeDays: 180 },
  'api-sunset-date-changed-too-small': { base: deprecate(list, '2027-06-01'), head: deprecate(list, '2027-01-01') },
  'sunset-deleted': { base: deprecate(list, '2027-01-01'), head: deprecate(list) },

  'request-parameter-deprecated': head(deprecate(parameter)),
  'request-parameter-reactivated': reverse(head(deprecate(parameter))),
  'request-parameter-deprecated-sunset-missing': { ...head(deprecate(parameter)), noticeDays: 180 },
  'request-parameter-sunset-date-too-small': { ...head(deprecate(parameter, '2026-02-01')), noticeDays: 180 },
  'request-parameter-sunset-deleted': { base: deprecate(parameter, '2027-01-01'), head: deprecate(parameter) },
  'request-parameter-sunset-date-changed-too-small': {
    base: deprecate(parameter, '2027-06-01'),
    head: deprecate(parameter, '2027-01-01'),
  },
  'request-parameter-sunset-parse': head(deprecate(parameter, 'some day')),
  'new-required-request-default-parameter-to-existing-path': head((document) => {
    document.paths['/books'].parameters = [{ name: 'X-Tenant', in: 'header', required: true, schema: STRING }];
  }),
  'new-optional-request-default-parameter-to-existing-path': head((document) => {
    document.paths['/books'].parameters = [{ name: 'X-Tenant', in: 'header', schema: STRING }];
  }),
  'new-required-request-parameter': head((document) => {
    list(document).parameters.push({ name: 'shelf', in: 'query', required: true, schema: STRING });
  }),
  'new-optional-request-parameter': head((document) => {
    list(document).parameters.push({ name: 'shelf', in: 'query', schema: STRING });
  }),
  'new-request-path-parameter': {
    base: (document) => {
      document.servers[0].url = 'https://library.example.com/{tenant}';
      document.servers[0].variables = { tenant: { default: '{tenant}' } };
    },
    head: (document) => {
      document.paths['/{tenant}/books'] = document.paths['/books'];
      delete document.paths['/books'];
      document.paths['/{tenant}/books'].parameters = [{ name: 'tenant', in: 'path', required: true, schema: STRING }];
    },
  },
  'new-required-request-header-property': head((document) => {
    filter(document).properties.shelf = STRING;
    filter(document).required = ['shelf'];
  }),
  'request-parameter-removed': head(dropLimit),
  'request-parameter-removed-with-deprecation': gone(dropLimit, deprecate(parameter)),
  'request-parameter-removed-before-sunset': gone(dropLimit, deprecate(parameter, '2026-03-01')),
  'request-header-property-became-enum': head((document) => {
    filter(document).properties.kind = { type: 'string', enum: ['a', 'b'] };
  }),
  'request-header-property-became-required': head((document) => {
    filter(document).required = ['kind'];
  }),
  'request-parameter-became-enum': limit(STRING, { type: 'string', enum: ['a', 'b'] }),
  'request-parameter-default-value-added': limit(INTEGER, { type: 'integer', default: 10 }),
  'request-parameter-default-value-removed': limit({ type: 'integer', default: 10 }, INTEGER),
  'request-parameter-default-value-changed': limit({ type: 'integer', default: 10 }, { type: 'integer', default: 20 }),
  'request-parameter-enum-value-added': limit({ enum: ['a'] }, { enum: ['a', 'b'] }),
  'request-parameter-enum-value-removed': limit({ enum: ['a', 'b'] }, { enum: ['a'] }),
  'request-parameter-property-enum-value-added': inLimit({ enum: ['a'] }, { enum: ['a', 'b'] }),
  'request-parameter-property-enum-value-removed': inLimit({ enum: ['a', 'b'] }, { enum: ['a'] }),
  'request-parameter-x-extensible-enum-value-removed': limit(
    { type: 'string', 'x-extensible-enum': ['a', 'b'] },
    { type: 'string', 'x-extensible-enum': ['a'] },
  ),
  'request-parameter-became-nullable': limit(STRING, { type: ['string', 'null'] }),
  'request-parameter-became-not-nullable': limit({ type: ['string', 'null'] }, STRING),
  'request-parameter-property-became-nullable': inLimit(STRING, { type: ['string', 'null'] }),
  'request-parameter-property-became-not-nullable': inLimit({ type: ['string', 'null'] }, STRING),
  'request-parameter-became-required': head(breaking),
  'request-parameter-became-optional': reverse(head(breaking)),
  'request-parameter-max-items-increased': limit({ type: 'array', maxItems: 5 }, { type: 'array', maxItems: 9 }),
  'request-parameter-max-items-decreased': limit({ type: 'array', maxItems: 9 }, { type: 'array', maxItems: 5 }),
  'request-parameter-max-length-set': limit(STRING, { type: 'string', maxLength: 9 }),
  'request-parameter-max-length-increased': limit({ type: 'string', maxLength: 5 }, { type: 'string', maxLength: 9 }),
  'request-parameter-max-length-decreased': limit({ type: 'string', maxLength: 9 }, { type: 'string', maxLength: 5 }),
  'request-parameter-max-set': limit(INTEGER, { type: 'integer', maximum: 9 }),
  'request-parameter-exclusive-max-set': limit({ type: 'number' }, { type: 'number', exclusiveMaximum: 9 }),
  'request-parameter-max-increased': limit({ type: 'integer', maximum: 5 }, { type: 'integer', maximum: 9 }),
  'request-parameter-max-decreased': limit({ type: 'integer', maximum: 9 }, { type: 'integer', maximum: 5 }),
  'request-parameter-exclusive-max-increased': limit(
    { type: 'number', exclusiveMaximum: 5 },
    { type: 'number', exclusiveMaximum: 9 },
  ),
  'request-parameter-exclusive-max-decreased': limit(
    { type: 'number', exclusiveMaximum: 9 },
    { type: 'number', exclusiveMaximum: 5 },
  ),
  'request-parameter-min-items-set': limit({ type: 'array' }, { type: 'array', minItems: 2 }),
  'request-parameter-min-items-increased': limit({ type: 'array', minItems: 2 }, { type: 'array', minItems: 3 }),
  'request-parameter-min-items-decreased': limit({ type: 'array', minItems: 3 }, { type: 'array', minItems: 2 }),
  'request-parameter-min-length-increased': limit({ type: 'string', minLength: 2 }, { type: 'string', minLength: 3 }),
  'request-parameter-min-length-decreased': limit({ type: 'string', minLength: 3 }, { type: 'string', minLength: 2 }),
  'request-parameter-min-set': limit(INTEGER, { type: 'integer', minimum: 2 }),
  'request-parameter-exclusive-min-set': limit({ type: 'number' }, { type: 'number', exclusiveMinimum: 2 }),
  'request-parameter-min-increased': limit({ type: 'integer', minimum: 2 }, { type: 'integer', minimum: 3 }),
  'request-parameter-min-decreased': limit({ type: 'integer', minimum: 3 }, { type: 'integer', minimum: 2 }),
  'request-parameter-exclusive-min-increased': limit(
    { type: 'number', exclusiveMinimum: 2 },
    { type: 'number', exclusiveMinimum: 3 },
  ),
  'request-parameter-exclusive-min-decreased': limit(
    { type: 'number', exclusiveMinimum: 3 },
    { type: 'number', exclusiveMinimum: 2 },
  ),
  'request-parameter-pattern-added': limit(STRING, { type: 'string', pattern: '^[a-z]+$' }),
  'request-parameter-pattern-removed': limit({ type: 'string', pattern: '^[a-z]+$' }, STRING),
  'request-parameter-pattern-changed': limit(
    { type: 'string', pattern: '^[a-z]+$' },
    { type: 'string', pattern: '^[0-9]+$' },
  ),
  'request-parameter-pattern-generalized': limit(
    { type: 'string', pattern: '^[a-z]+$' },
    { type: 'string', pattern: '^[a-z0-9]+$' },
  ),
  'request-parameter-type-changed': limit({ type: 'boolean' }, INTEGER),
  'request-parameter-type-generalized': limit(INTEGER, { type: 'number' }),
  'request-parameter-property-type-changed': inLimit({ type: 'boolean' }, INTEGER),
  'request-parameter-property-type-generalized': inLimit(INTEGER, { type: 'number' }),
  'request-parameter-property-type-specialized': inLimit({ type: 'number' }, INTEGER),
  'request-parameter-list-of-types-widened': limit(LISTED, MORE_LISTED),
  'request-parameter-list-of-types-narrowed': limit(MORE_LISTED, LISTED),
  'request-parameter-property-list-of-types-widened': inLimit(LISTED, MORE_LISTED),
  'request-parameter-property-list-of-types-narrowed': inLimit(MORE_LISTED, LISTED),

  'request-body-added-required': reverse(
    head((document) => {
      delete create(document).requestBody;
    }),
  ),
  'request-body-added-optional': {
    base: (document) => {
      delete create(document).requestBody;
    },
    head: (document) => {
      create(document).requestBody.required = false;
    },
  },
  'request-body-media-type-added': head((document) => {
    create(document).requestBody.content['text/csv'] = {};
  }),
  'request-body-media-type-removed': reverse(
    head((document) => {
      create(document).requestBody.content['text/csv'] = {};
    }),
  ),
  'request-body-media-type-schema-added': reverse(
    head((document) => {
      delete create(document).requestBody.content['application/json'].schema;
    }),
  ),
  'request-body-media-type-schema-removed': head((document) => {
    delete create(document).requestBody.content['application/json'].schema;
  }),
  'request-body-became-optional': head((document) => {
    create(document).requestBody.required = false;
  }),
  'request-body-became-required': reverse(
    head((document) => {
      create(document).requestBody.required = false;
    }),
  ),
  'request-body-content-media-type-changed': {
    base: (document) => {
      create(document).requestBody.content['application/json'].schema = {
        type: 'string',
        contentMediaType: 'image/png',
      };
    },
    head: (document) => {
      create(document).requestBody.content['application/json'].schema = {
        type: 'string',
        contentMediaType: 'image/gif',
      };
    },
  },
  'request-body-content-encoding-changed': {
    base: (document) => {
      create(document).requestBody.content['application/json'].schema = { type: 'string', contentEncoding: 'base64' };
    },
    head: (document) => {
      create(document).requestBody.content['application/json'].schema = { type: 'string', contentEncoding: 'base32' };
    },
  },

  'response-body-media-type-schema-added': reverse(
    head((document) => {
      delete ok(document).content['application/json'].schema;
    }),
  ),
  'response-body-media-type-schema-removed': head((document) => {
    delete ok(document).content['application/json'].schema;
  }),
  'response-media-type-added': head((document) => {
    ok(document).content['text/csv'] = {};
  }),
  'response-media-type-removed': reverse(
    head((document) => {
      ok(document).content['text/csv'] = {};
    }),
  ),
  'response-success-status-removed': head((document) => {
    delete list(document).responses[202];
  }),
  'response-success-status-added': head((document) => {
    list(document).responses[203] = { description: 'Other' };
  }),
  'response-non-success-status-removed': head((document) => {
    delete list(document).responses[404];
  }),
  'response-non-success-status-added': head((document) => {
    list(document).responses[409] = { description: 'Conflict' };
  }),
  'response-media-type-name-changed': {
    base: answer('application/json; version=1'),
    head: answer('application/json; version=2'),
  },
  'response-media-type-name-generalized': {
    base: answer('application/problem+json'),
    head: answer('application/json'),
  },
  'response-media-type-name-specialized': {
    base: answer('application/json'),
    head: answer('application/problem+json'),
  },
  'response-body-content-media-type-changed': {
    base: (document) => {
      ok(document).content['application/json'].schema = { type: 'string', contentMediaType: 'image/png' };
    },
    head: (document) => {
      ok(document).content['application/json'].schema = { type: 'string', contentMediaType: 'image/gif' };
    },
  },
  'response-body-content-encoding-changed': {
    base: (document) => {
      ok(document).content['application/json'].schema = { type: 'string', contentEncoding: 'base64' };
    },
    head: (document) => {
      ok(document).content['application/json'].schema = { type: 'string', contentEncoding: 'base32' };
    },
  },

  'response-header-became-optional': head((document) => {
    total(document).required = false;
  }),
  'response-header-became-nullable': headerSchema(STRING, { type: ['string', 'null'] }),
  'response-header-became-not-nullable': headerSchema({ type: ['string', 'null'] }, STRING),
  'required-response-header-removed': head((document) => {
    delete ok(document).headers['X-Total'];
  }),
  'optional-response-header-removed': head((document) => {
    delete ok(document).headers['X-Note'];
  }),
  'response-header-added': head((document) => {
    ok(document).headers['X-More'] = { schema: STRING };
  }),
  'response-header-type-changed': headerSchema({ type: 'boolean' }, INTEGER),
  'response-header-type-generalized': headerSchema(INTEGER, { type: 'number' }),
  'response-header-type-specialized': headerSchema({ type: 'number' }, INTEGER),
  'response-header-type-compatible': headerSchema(STRING, { type: 'string', format: 'password' }),

  'webhook-added': head((document) => {
    document.webhooks.returned = document.webhooks.lent;
  }),
  'webhook-removed': head((document) => {
    delete document.webhooks.lent;
  }),
  'api-schema-removed': head((document) => {
    delete document.components.schemas.Unused;
  }),
  'api-tag-removed': head((document) => {
    list(document).tags = [];
  }),
  'api-tag-added': head((document) => {
    create(document).tags = ['books'];
  }),
  'api-version-not-bumped': head(breaking),
  'api-version-decreased': head(both(breaking, version('0.9.0'))),
  'api-major-version-not-bumped': head(both(breaking, version('1.1.0'))),
};

/** Told as notes, since the effective API stays equal (contract of the JSON answers): the id is the code of the note. */
const NOTED: readonly string[] = [
  'api-operation-id-removed',
  'api-operation-id-added',
  'api-schema-removed',
  'api-tag-removed',
  'api-tag-added',
  'api-version-not-bumped',
  'api-version-decreased',
  'api-major-version-not-bumped',
];

/** Ids that our law never spells, each with its reason. */
const NEVER: Readonly<Record<string, string>> = {};

const KNOWN: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'oasdiff-object-ids.json'), 'utf8'),
);
const ids = Object.values(KNOWN).flat();

async function told({ base, head: edit, noticeDays = 0 }: Pair) {
  const clock: LifecycleClock = { asOf: '2026-01-01', noticeDays: { stable: noticeDays, beta: noticeDays } };
  const nothing: Edit = () => {};
  return compareTexts(edited(base ?? nothing), edited(edit ?? nothing), clock);
}

describe('the ids of the leading differ', () => {
  it('have a pair each, or a reason', () => {
    expect(ids).toHaveLength(146);
    expect(Object.keys(PAIRS).sort()).toEqual(ids.filter((id) => !(id in NEVER)).sort());
  });

  it.each(Object.entries(PAIRS))('%s', async (id, pair) => {
    const { changes, notes } = await told(pair);
    if (NOTED.includes(id)) expect(notes.map(({ code }) => code)).toContain(id);
    else expect(changes.flatMap((change) => change.ids)).toContain(id);
  });

  it.each(NOTED)('%s stands in the tables as a note', (id) => {
    expect(findChangeKind(id)?.verdict.by).toBe('note');
  });
});

describe('the tables', () => {
  it('mirror every pair: what is worse one way is better the other way', async () => {
    const unequal: string[] = [];
    for (const [id, pair] of Object.entries(PAIRS)) {
      const meanings = async (each: Pair) => new Set((await told(each)).changes.map(({ meaning }) => meaning));
      const [forth, back] = [await meanings(pair), await meanings(reverse(pair))];
      const mirrored = [...back].map((meaning) => (meaning === null ? null : MIRROR_OF.get(meaning as MeaningId)));
      const text = (list: Iterable<unknown>) =>
        [...list]
          .filter((each) => each !== null)
          .map(String)
          .sort()
          .join();
      if (text(forth) !== text(mirrored)) unequal.push(`${id}: ${text(forth)} and back ${text(mirrored)}`);
    }
    expect(unequal).toEqual([]);
  });

  it('have a sentence for every change and note, without a gap', () => {
    for (const { id, message } of CHANGE_KINDS) {
      expect(message, id).toMatch(/\.$/);
      expect(
        [...message.matchAll(/\{([^}]*)\}/g)]
          .map((match) => match[1] as string)
          .filter((name) => !PLACEHOLDERS.has(name)),
        id,
      ).toEqual([]);
    }
    expect(new Set(CHANGE_KINDS.map(({ id }) => id)).size).toBe(CHANGE_KINDS.length);
  });
});

const PLACEHOLDERS: ReadonlySet<string> = new Set(['operations', 'subject', 'from', 'to']);
