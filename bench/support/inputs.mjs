/** The inputs of the benchmark: real ones from a corpus when there is one, else generated ones of a similar shape. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { dump } from 'js-yaml';

/** `[{ name, base, head, targets }]`: paths of two files each, and what the run may cost. */
export function makeInputs(scratch, corpus) {
  const large =
    corpus === null
      ? generatedPair(scratch, 'large', 1200, '.json')
      : storedPair(scratch, corpus, 'perf-github', 'api.github.com.json', 'github.json');
  const edited = {
    name: `${large.name}, two-line edit`,
    base: large.head,
    head: editTwoLines(scratch, large.head),
    targets: { ratio: 3, megabytes: 350 },
  };
  const yaml =
    corpus === null
      ? generatedPair(scratch, 'medium', 330, '.yaml')
      : storedPair(scratch, corpus, 'perf-stripe-yaml', 'openapi/spec3.yaml', 'stripe.yaml');
  const medium =
    corpus === null
      ? generatedPair(scratch, 'medium', 330, '.json')
      : storedPair(scratch, corpus, 'perf-kubernetes', 'kubernetes/swagger.json.unprocessed', 'kubernetes.json');
  return [
    edited,
    { ...large, name: `${large.name}, full step`, targets: { ratio: 4, megabytes: 450 } },
    { ...yaml, targets: { ratio: 3 } },
    { ...medium, targets: {} },
    { ...generatedPair(scratch, 'small', 5, '.yaml'), targets: { overEmpty: 60 } },
  ];
}

function storedPair(scratch, corpus, pair, file, name) {
  const [base, head] = ['base', 'head'].map((side) =>
    write(scratch, pair, side, name, gunzipSync(readFileSync(join(corpus, pair, side, `${file}.gz`)))),
  );
  return { name, base, head };
}

function generatedPair(scratch, name, paths, ending) {
  const text = (document) =>
    ending === '.json' ? JSON.stringify(document, null, 2) : dump(document, { noRefs: true });
  const [base, head] = ['base', 'head'].map((side) =>
    write(scratch, `generated-${name}`, side, `api${ending}`, text(describeApi(paths, side === 'head'))),
  );
  return { name: `generated ${name} ${ending.slice(1)}`, base, head };
}

/** A head that a pull request could hold: one bound and one sentence differ. */
function editTwoLines(scratch, file) {
  const before = readFileSync(file, 'utf8');
  const after = before
    .replace(/"maxLength": (\d+)/, (_, bound) => `"maxLength": ${Number(bound) + 1}`)
    .replace(/"summary": "/, '"summary": "Now: ');
  const lines = before.split('\n');
  const changed = after.split('\n').filter((line, index) => line !== lines[index]);
  if (before === after || changed.length !== 2)
    throw new Error('The edit of the benchmark did not find its two lines.');
  return write(scratch, 'two-line-edit', 'head', file.slice(file.lastIndexOf('/') + 1), after);
}

function write(scratch, pair, side, name, content) {
  const target = join(scratch, pair, side, name);
  mkdirSync(dirname(target), { recursive: true });
  if (!existsSync(target)) writeFileSync(target, content);
  return target;
}

/** An API whose operations share schemas, as real ones do. In head every tenth path differs. */
function describeApi(paths, isHead) {
  const document = {
    openapi: '3.0.3',
    info: { title: `Warehouse with ${paths} paths`, version: isHead ? '2.0.0' : '1.0.0' },
    servers: [{ url: 'https://api.warehouse.example' }],
    security: [{ login: ['stock'] }],
    paths: {},
    components: {
      schemas: {},
      securitySchemes: {
        login: {
          type: 'oauth2',
          flows: {
            clientCredentials: { tokenUrl: 'https://login.warehouse.example/token', scopes: { stock: 'Stock' } },
          },
        },
      },
    },
  };
  const schemas = Math.ceil(paths / 2);
  for (let index = 0; index < schemas; index += 1)
    document.components.schemas[`Item${index}`] = describeSchema(index, schemas, isHead && index % 20 === 0);
  for (let index = 0; index < paths; index += 1) {
    const content = (number) => ({
      'application/json': { schema: { $ref: `#/components/schemas/Item${number % schemas}` } },
    });
    const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string', maxLength: 40 } }];
    const responses = {
      200: { description: 'The item as it is now', content: content(index) },
      404: { description: 'There is no such item in this warehouse' },
    };
    document.paths[`/areas/${index}/items/{id}`] = {
      get: {
        operationId: `getItem${index}`,
        summary: `Read an item of area ${index}`,
        parameters,
        responses,
        ...(isHead && index % 30 === 0 ? { security: [] } : {}),
      },
      put: {
        operationId: `putItem${index}`,
        summary: `Replace an item of area ${index}`,
        parameters,
        requestBody: { required: true, content: content(index + 1) },
        responses,
      },
    };
  }
  return document;
}

function describeSchema(index, schemas, isChanged) {
  const properties = { next: { $ref: `#/components/schemas/Item${(index + 1) % schemas}` } };
  for (let number = 0; number < 40; number += 1) {
    const bound = isChanged && number === 3 ? {} : { maxLength: 20 + number };
    properties[`attribute${number}`] = {
      type: 'string',
      description: `Attribute ${number} of the items in this part of the warehouse, as the scale or the scanner reported it last`,
      ...bound,
    };
  }
  return { type: 'object', additionalProperties: false, required: ['attribute0'], properties };
}

/** A repository of many files whose second commit leaves the description alone. */
export function makeRepository(scratch, files) {
  const target = join(scratch, 'repository');
  execFileSync('git', ['init', '-q', '-b', 'main', target]);
  const blob = (path, text) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  const commit = (message, number, changes) =>
    `commit refs/heads/main\ncommitter Bench <bench@example.invalid> ${1_700_000_000 + number} +0000\ndata ${message.length}\n${message}\n${changes}`;
  const tree = Array.from({ length: files }, (_, index) =>
    blob(`src/part${index % 100}/file${index}.${index % 5 === 0 ? 'json' : 'ts'}`, `{"value": ${index}}\n`),
  ).join('');
  const script =
    commit('first', 0, `${tree}${blob('api/openapi.yaml', dump(describeApi(5, false), { noRefs: true }))}`) +
    commit('second', 1, blob('src/part0/file0.json', '{"value": "changed"}\n'));
  execFileSync('git', ['fast-import', '--quiet'], { cwd: target, input: script });
  execFileSync('git', ['checkout', '-q', 'main'], { cwd: target });
  return target;
}
