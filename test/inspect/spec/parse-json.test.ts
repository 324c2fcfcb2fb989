import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/inspect/spec/decode-text.ts';
import { parseContent } from '../../../src/inspect/spec/load-files.ts';
import { locatePlaces } from '../../../src/inspect/spec/locate.ts';
import type { Parsed } from '../../../src/inspect/spec/parsed.ts';
import { share } from '../../../src/inspect/spec/share.ts';
import { below } from '../../../src/knowledge/pointer.ts';
import type { SourceFile } from '../../../src/model/source-file.ts';

function parse(text: string, similar: Parsed | null = null): Parsed {
  const { content, fault } = decodeText(Buffer.from(text));
  if (content === undefined) throw new Error(fault.message);
  return parseContent('shop.json', content, similar);
}

function fileOf(text: string, { root, layout }: Parsed): SourceFile {
  const siblings = { get: () => undefined, refusal: () => undefined };
  return {
    path: 'shop.json',
    revision: 'head',
    format: 'json',
    text,
    bytes: Buffer.from(text),
    root,
    references: null,
    isTree: true,
    layout,
    siblings,
  };
}

const key = fc.constantFrom('paths', '/books', 'get', 'schemas', 'ä', 'a"b', '😀', '$ref', '200', 'x', '');
const document = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    fc.string({ unit: fc.constantFrom('a', 'ä', '😀', '"', '\\', '\n', ':', '{', '}', '[', ',', '#') }),
    // JSON writes -0 as 0.
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.constantFrom(true, null),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
})).object;
const indentation = fc.constantFrom(undefined, 1, 2, '\t');

describe('parseJson', () => {
  it('reads what JSON.parse reads, alone and beside a similar document', () => {
    fc.assert(
      fc.property(document, document, fc.boolean(), indentation, (base, other, isClose, indent) => {
        const head = isClose ? { ...base, ...other } : other;
        const before = parse(JSON.stringify(base, null, indent));
        expect(before).toMatchObject({ root: base, faults: [] });
        const after = parse(JSON.stringify(head, null, indent), before);
        expect(after.root).toEqual(head);
        expect(Object.keys(after.root as object)).toEqual(Object.keys(head as object));
        // Shared as far as if both had been parsed by themselves.
        const shared = share(before.root, after.root) as Record<string, unknown>;
        for (const [name, value] of Object.entries(head as object))
          if (JSON.stringify((base as Record<string, unknown>)[name]) === JSON.stringify(value))
            expect(shared[name]).toBe((before.root as Record<string, unknown>)[name]);
      }),
    );
  });

  it('notes references by the member that holds them, whether read or taken over', () => {
    const text = (extra: string): string =>
      JSON.stringify({ paths: { '/a': { get: { $ref: 'a.json#/get' } } }, info: { $ref: '#/x' }, extra });
    const base = parse(text('one'));
    const noted = ({ root, references }: Parsed): unknown => {
      const { paths } = root as { paths: Record<string, Record<string, unknown>> };
      return [references?.get(paths['/a']?.get), [...(references?.values() ?? [])].flat()];
    };
    expect(noted(base)).toEqual([['a.json#/get'], ['a.json#/get', '#/x']]);
    expect(noted(parse(text('two'), base))).toEqual([['a.json#/get'], ['a.json#/get', '#/x']]);
  });

  it('notes references at every level', () => {
    for (const text of [
      '{"$ref": "a.json"}',
      '{"info": {"$ref": "a.json"}}',
      '{"paths": {"/a": {"$ref": "a.json"}}}',
      '{"paths": {"/a": {"get": {"$ref": "a.json"}}}}',
      '{"paths": {"/a": {"get": [{"$ref": "a.json"}]}}}',
      '{"paths": {"/a": {"get": {}, "x": {"y": {"$ref": "a.json"}}}}}',
      '{"tags": [{"$ref": "a.json"}]}',
    ]) {
      expect([...(parse(text).references?.values() ?? [])].flat(), text).toEqual(['a.json']);
      expect([...(parse(text, parse(`{"x": 1, ${text.slice(1)}`)).references?.values() ?? [])].flat()).toEqual([
        'a.json',
      ]);
    }
  });

  it('finds faults wherever they stand, and takes nothing over from a document with faults', () => {
    expect(parse('{"paths": {"/a": {"get": {"a": 1, "a": 2}}}}').faults).toMatchObject([{ code: 'duplicate-key' }]);
    expect(parse('{"paths": {"/a": 1, "/a": 2}}').faults).toMatchObject([{ code: 'duplicate-key' }]);
    const faulty = parse('{"paths": {"/a": {"get": {"a": 1, "a": 2}}}, "info": 1}');
    expect(parse('{"paths": {"/a": {"get": {"a": 1, "a": 2}}}, "info": 2}', faulty).faults).toHaveLength(1);
    for (const text of [
      '{"paths": {"/a": {"get": {"a": 1,}}}}',
      '{"paths": {"/a": {"get": {}},}}',
      '{"paths": {"/a": {"get": {}} "x": 1}}',
      '{"paths": {"/a": {"get": tru}}}',
      '{"paths": {"/a": {"get": {]}}}',
      '{"paths": {"/a": {"get": "x}}}',
      '{"paths" {}}',
      '{"a": {}} {}',
      '{"a": 1',
      '{"a\n": 1}',
      '{"a\\x": 1}',
      '{a: 1}',
    ])
      expect(parse(text), text).toMatchObject({ root: undefined, faults: [{ code: 'syntax' }] });
    expect(parse(`{"a": ${'['.repeat(1000)}${']'.repeat(1000)}}`)).toMatchObject({ faults: [{ code: 'too-deep' }] });
  });

  it('keeps names that mean something to JavaScript, and the last of those that differ only in writing', () => {
    const { root } = parse('{"__proto__": {"polluted": true}, "b": {"constructor": 1}}');
    expect(Object.keys(root as object)).toEqual(['__proto__', 'b']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(parse('{"paths": {"a": 1, "\\u0061": 2}}')).toMatchObject({
      root: { paths: { a: 2 } },
      faults: [{ code: 'duplicate-key' }],
    });
  });
});

describe('places in JSON', () => {
  it('are those of the text, in code units, whatever stands before them', () => {
    fc.assert(
      fc.property(document, indentation, (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const file = fileOf(text, parse(text));
        const paths: (string | number)[][] = [];
        const visit = (item: unknown, keys: (string | number)[]): void => {
          if (typeof item !== 'object' || item === null) return;
          for (const name of Object.keys(item)) {
            const step = Array.isArray(item) ? Number(name) : name;
            paths.push([...keys, step]);
            visit((item as Record<string, unknown>)[name], [...keys, step]);
          }
        };
        visit(value, []);
        const places = paths.map((keys) => ({ file, pointer: below(null, ...keys), part: 'key' as const }));
        const located = locatePlaces(places);
        const lines = text.split('\n');
        for (const [index, place] of places.entries()) {
          const { line, column, endColumn } = located.get(place) as { line: number; column: number; endColumn: number };
          const found = (lines[line - 1] as string).slice(column - 1, endColumn - 1);
          const name = paths[index]?.at(-1);
          if (typeof name === 'string') expect(JSON.parse(found)).toBe(name);
          else expect(found).not.toBe('');
        }
      }),
    );
  });
});
