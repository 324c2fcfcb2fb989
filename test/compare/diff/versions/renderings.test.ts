/** One API in several documents is judged once, at its source, whatever comes and goes. */
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/model/report.ts';
import { assessTexts } from '../../../support/assess-texts.ts';
import type { Files } from '../../../support/tree-of.ts';
import { library } from './library.ts';

const yaml = library();
const json = JSON.stringify(load(yaml), null, 2);
const open = library({ booksAreOpen: true });
const openJson = JSON.stringify(load(open), null, 2);

const check = (
  base: Files | null,
  head: Files,
  configuration?: string,
  explicit?: readonly string[],
): Promise<Report> =>
  assessTexts({
    base,
    head,
    ...(configuration === undefined ? {} : { configuration }),
    ...(explicit === undefined ? {} : { explicit }),
  });

function filesWithFindings({ findings }: Report): readonly string[] {
  return [...new Set(findings.map(({ location }) => location?.file ?? ''))].sort();
}

function reasons({ documents }: Report): Readonly<Record<string, string>> {
  return Object.fromEntries(documents.map(({ file, reason }) => [file, reason]));
}

const changed = ({ changes }: Report) => changes.map(({ id }) => id);
const codes = ({ problems }: Report) => problems.map(({ code }) => code);

describe('a copy in another format', () => {
  it('is reported at its source only', async () => {
    const report = await check(null, { 'openapi.yaml': yaml, 'openapi.json': json });
    expect(filesWithFindings(report)).toEqual(['openapi.yaml']);
    expect(reasons(report)['openapi.json']).toBe('rendering of openapi.yaml, reported there');
    expect(report.apis.map(({ id }) => id)).toEqual(['Library']);
    expect(report.documents.find(({ file }) => file === 'openapi.json')).toMatchObject({
      api: 'Library',
      renderingOf: 'openapi.yaml',
    });
  });

  it('changes with its source as one change', async () => {
    const report = await check(
      { 'openapi.yaml': yaml, 'openapi.json': json },
      { 'openapi.yaml': open, 'openapi.json': openJson },
    );
    expect(changed(report)).toEqual(['api-security-removed']);
    expect(filesWithFindings(report)).toEqual(['openapi.yaml']);
  });

  it('that was forgotten is named, and nothing of it is new', async () => {
    const report = await check(
      { 'openapi.yaml': yaml, 'openapi.json': json },
      { 'openapi.yaml': open, 'openapi.json': json },
    );
    expect(changed(report)).toEqual(['api-security-removed']);
    expect(codes(report)).toEqual(['rendering-differs']);
    expect(report.problems[0]?.location?.file).toBe('openapi.json');
    const fresh = report.findings.filter(({ status }) => status === 'introduced');
    expect(fresh.every(({ location }) => location?.file === 'openapi.yaml')).toBe(true);
  });

  it('that alone is edited is judged for itself', async () => {
    const report = await check(
      { 'openapi.yaml': yaml, 'openapi.json': json },
      { 'openapi.yaml': yaml, 'openapi.json': openJson },
    );
    expect(changed(report)).toEqual(['api-security-removed']);
    expect(report.findings.find(({ status }) => status === 'introduced')?.location?.file).toBe('openapi.json');
  });

  it('keeps everything old when it is added, made again or removed, or the source is', async () => {
    const both = { 'openapi.yaml': yaml, 'openapi.json': json };
    const steps: readonly (readonly [string, Files, Files])[] = [
      ['added', { 'openapi.yaml': yaml }, both],
      ['source added', { 'openapi.json': json }, both],
      ['made again', { 'openapi.yaml': yaml, 'openapi.json': openJson }, both],
      ['removed', both, { 'openapi.yaml': yaml }],
      ['source removed', both, { 'openapi.json': json }],
      ['source moved', both, { 'api/openapi.yaml': yaml, 'openapi.json': json }],
      ['both moved', both, { 'api/openapi.yaml': yaml, 'api/openapi.json': json }],
    ];
    for (const [step, base, head] of steps) {
      const report = await check(base, head);
      expect(changed(report), step).toEqual([]);
      expect(
        report.findings.filter(({ status }) => status !== 'existing'),
        step,
      ).toEqual([]);
      expect(
        report.apis.map(({ id }) => id),
        step,
      ).toEqual(['Library']);
      expect(codes(report), step).toEqual([]);
    }
  });

  it('is judged when a person names it', async () => {
    const report = await check(null, { 'openapi.yaml': yaml, 'openapi.json': json }, undefined, ['openapi.json']);
    expect(filesWithFindings(report)).toEqual(['openapi.json']);
    const both = await check(null, { 'a.yaml': yaml, 'a.json': json }, undefined, ['a.json', 'a.yaml']);
    expect(filesWithFindings(both)).toEqual(['a.json', 'a.yaml']);
  });

  it('is none when the title, the version, an operation or anything effective differs', async () => {
    const others = [
      library({ title: 'Archive' }),
      library({ version: '1.0.1' }),
      library({ titleLimit: 100 }),
      library({ server: 'https://other.example.com' }),
      library({ more: '  /fines: { get: { responses: { "200": { description: Fines. } } } }\n' }),
    ];
    for (const other of others) {
      const report = await check(null, { 'openapi.yaml': yaml, 'other.yaml': other });
      expect(filesWithFindings(report)).toEqual(['openapi.yaml', 'other.yaml']);
    }
  });

  it('is none where no operation says which API it is', async () => {
    const parts = (limit: number) =>
      `openapi: 3.0.3\ninfo: { title: Parts, version: 1.0.0 }\npaths: {}\ncomponents: { schemas: { A: { type: string, maxLength: ${limit} } } }\n`;
    const report = await check(null, { 'a.yaml': parts(1), 'b.yaml': parts(2) });
    expect(report.documents.every(({ judged }) => judged)).toBe(true);
  });
});

describe('a bundle', () => {
  const book = 'type: object\nadditionalProperties: false\nproperties:\n  title: { type: string }\n';
  const source = (schema: string) => `openapi: 3.1.0
info: { title: Books, version: 1.0.0 }
servers: [{ url: https://books.example.com }]
paths:
  /books:
    post:
      requestBody: { content: { application/json: { schema: ${schema} } } }
      responses: { '201': { description: Added. } }
`;
  const bundle = source('{ type: object, additionalProperties: false, properties: { title: { type: string } } }');
  const split = { 'src/openapi.yaml': source("{ $ref: './book.yaml' }"), 'src/book.yaml': book };

  it('is reported at the document that is made of parts, wherever the two lie', async () => {
    for (const path of ['openapi.yaml', 'a/bundled.json', 'z.yaml']) {
      const text = path.endsWith('json') ? JSON.stringify(load(bundle)) : bundle;
      const report = await check(null, { ...split, [path]: text });
      expect(reasons(report)[path]).toBe('rendering of src/openapi.yaml, reported there');
      expect(filesWithFindings(report).every((file) => file.startsWith('src/'))).toBe(true);
    }
  });
});

describe('what the configuration calls derived', () => {
  const configuration = `apis:
  - name: library
    files: [openapi.yaml]
    derived: [public/*.json]
`;
  const filtered = JSON.stringify(load(library({ titleLimit: 100 })));

  it('is reported at its source although it says something else, and that is told when one of them is edited', async () => {
    const base = { 'openapi.yaml': yaml, 'public/api.json': json };
    const report = await check(base, { 'openapi.yaml': open, 'public/api.json': filtered }, configuration);
    expect(filesWithFindings(report)).toEqual(['openapi.yaml']);
    expect(changed(report)).toEqual(['api-security-removed']);
    expect(report.problems.map(({ code, location }) => `${code} ${location?.file}`)).toEqual([
      'rendering-differs public/api.json',
    ]);
    expect(report.verdict.reasons.map(({ code }) => code)).toEqual(['severity']);
    const untouched = { 'openapi.yaml': yaml, 'public/api.json': filtered };
    expect(
      codes(await check(untouched, { ...untouched, 'other.yaml': library({ title: 'Other' }) }, configuration)),
    ).toEqual([]);
  });

  it('is judged for itself while its source is not there', async () => {
    const report = await check(null, { 'public/api.json': json, 'openapi.yaml': 'openapi: [' }, configuration);
    expect(filesWithFindings(report)).toEqual(['public/api.json']);
  });

  it('may be said from the other side: files that are generated from OpenAPI documents', async () => {
    const other = `apis:
  - name: library
    files: [openapi.json]
    generated-from: [openapi.yaml]
`;
    const report = await check(null, { 'openapi.yaml': yaml, 'openapi.json': filtered }, other);
    expect(filesWithFindings(report)).toEqual(['openapi.yaml']);
  });

  it('names the place to edit where that is no OpenAPI document', async () => {
    const other = 'apis: [{ name: library, files: [openapi.json], generated-from: ["src/**/*.ts"] }]';
    const report = await check(null, { 'openapi.json': json }, other);
    expect(report.documents[0]).toMatchObject({ judged: true, generatedFrom: ['src/**/*.ts'] });
  });

  it('is warned of when it lists files that do not exist, with the line and the nearest name', async () => {
    const other = '# ours\napis:\n  - name: library\n    files: [openapi.yml]\n';
    const report = await check(null, { 'openapi.yaml': yaml }, other);
    expect(report.problems).toMatchObject([
      { code: 'api-matches-nothing', severity: 'warning', location: { file: '.github/openapi-posture.yml', line: 3 } },
    ]);
    expect(report.problems[0]?.message).toContain('Did you mean "openapi.yaml"?');
    expect(report.verdict.outcome).toBe('pass');
  });
});
