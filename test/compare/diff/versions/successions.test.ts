/** A new document that continues another: what it inherits is not new, what is worse is, and nothing is inherited by chance. */
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/model/report.ts';
import { renderTerminal } from '../../../../src/report/render/terminal.ts';
import { type Assessed, assessTexts } from '../../../support/assess-texts.ts';
import { POSTURE_RULES } from '../../../support/lint-text.ts';
import { CINEMA, library } from './library.ts';

const v1 = library();

async function addVersion(file: string, text: string, more: Partial<Assessed> = {}): Promise<Report> {
  return assessTexts({ base: { 'openapi-v1.yaml': v1 }, head: { 'openapi-v1.yaml': v1, [file]: text }, ...more });
}

/** `rule status` of the findings in a document. */
function findingsIn(file: string, { findings }: Report): readonly string[] {
  return findings
    .filter(({ location }) => location?.file === file)
    .map(
      ({ rule, status, inheritedFrom }) =>
        `${rule} ${status}${inheritedFrom === null ? '' : ` from ${inheritedFrom.file}`}`,
    )
    .sort();
}

function introduced({ findings }: Report): readonly string[] {
  return findings.filter(({ status }) => status === 'introduced').map(({ rule }) => rule);
}

const OPEN_LOANS = 'write-without-authentication';

describe('a new version', () => {
  const same: readonly (readonly [string, string, string])[] = [
    ['copied beside it', 'openapi-v2.yaml', library({ version: '2.0.0' })],
    ['with its version in the paths', 'openapi-v2.yaml', library({ version: '2.0.0', prefix: '/v2' })],
    [
      'with its version in the server',
      'openapi-v2.yaml',
      library({ server: 'https://library.example.com/v2', version: '2.0.0' }),
    ],
    ['under another title', 'api/v2/library.yaml', library({ title: 'Library v2', version: '2.0.0', prefix: '/v2' })],
    ['in JSON', 'openapi-v2.json', JSON.stringify(load(library({ version: '2.0.0' })))],
  ];
  it.each(same)('%s inherits everything', async (_, file, text) => {
    const report = await addVersion(file, text);
    expect(introduced(report)).toEqual([]);
    expect(findingsIn(file, report)).toContain(`${OPEN_LOANS} existing from openapi-v1.yaml`);
    expect(report.verdict.outcome).toBe('pass');
    expect(report.documents.find((document) => document.file === file)?.reason).toContain('continues openapi-v1.yaml');
    expect(report.risk.largestIncrease).toBeNull();
  });

  it('introduces only what is worse', async () => {
    const text = library({ version: '2.0.0', prefix: '/v2', booksAreOpen: true, titleLimit: null });
    const report = await addVersion('openapi-v2.yaml', text);
    expect(introduced(report)).toContain('read-without-authentication');
    expect(introduced(report)).not.toContain(OPEN_LOANS);
    const change = report.changes.find(({ meaning }) => meaning === 'authentication-removed');
    expect(change).toMatchObject({
      compatibility: 'safe',
      operation: { path: '/v2/books' },
      predecessor: { api: 'Library', file: 'openapi-v1.yaml', version: '1.0.0' },
      head: { file: 'openapi-v2.yaml' },
    });
    const loosened = report.changes.find(({ meaning }) => meaning === 'input-bound-relaxed');
    // The keyword is nowhere in the new document: the property that lacks it is.
    expect(loosened?.head).toMatchObject({
      file: 'openapi-v2.yaml',
      pointer: '/components/schemas/Book/properties/title',
    });
    expect(report.risk.largestIncrease?.operation.path).toBe('/v2/books');
    expect(report.risk.largestIncrease?.base).toBeGreaterThan(0);
  });

  it('breaks no client, and what it lacks is not called removed', async () => {
    const text = library({ version: '2.0.0', prefix: '/v2' }).replace(
      / {2}\/v2\/loans\/\{id\}:[\s\S]*(?=components:)/,
      '',
    );
    const report = await addVersion('openapi-v2.yaml', text, { configuration: 'gate: { fail-on-breaking: true }' });
    expect(report.verdict.outcome).toBe('pass');
    expect(report.changes.map(({ id }) => id)).toEqual(['api-added']);
    expect(report.apis.find(({ file }) => file === 'openapi-v2.yaml')?.operations).toHaveLength(2);
  });

  it('answers for operations that are new in it', async () => {
    const more = '  /v2/members:\n    delete: { security: [], responses: { "204": { description: Gone. } } }\n';
    const report = await addVersion('openapi-v2.yaml', library({ version: '2.0.0', prefix: '/v2', more }));
    expect(introduced(report)).toContain(OPEN_LOANS);
    expect(report.findings.find(({ status }) => status === 'introduced')?.operation?.path).toBe('/v2/members');
  });

  it('has to start clean where the policy says so', async () => {
    const report = await addVersion('openapi-v2.yaml', library({ version: '2.0.0' }), {
      configuration: 'gate: { inherited: introduced }',
    });
    expect(findingsIn('openapi-v2.yaml', report)).toContain(`${OPEN_LOANS} introduced from openapi-v1.yaml`);
    expect(report.verdict.outcome).toBe('fail');
  });

  it('says in the text what it inherits and from where', async () => {
    const text = library({ version: '2.0.0', prefix: '/v2', booksAreOpen: true });
    const shown = renderTerminal(await addVersion('openapi-v2.yaml', text), { colour: false });
    expect(shown).toMatch(/\d+ findings inherited from openapi-v1.yaml \(1.0.0\), so not new\./);
    expect(shown).toContain('compared with openapi-v1.yaml (1.0.0)');
  });

  it('takes the newest older version of several', async () => {
    const v2 = library({ version: '2.0.0', booksAreOpen: true });
    const base = { 'openapi-v1.yaml': v1, 'openapi-v2.yaml': v2 };
    const report = await assessTexts({
      base,
      head: { ...base, 'openapi-v3.yaml': library({ version: '3.0.0', booksAreOpen: true }) },
    });
    expect(introduced(report)).toEqual([]);
    expect(findingsIn('openapi-v3.yaml', report)).toContain(
      'read-without-authentication existing from openapi-v2.yaml',
    );
  });

  it('is what the configuration groups, whatever it looks like', async () => {
    const text = CINEMA.replaceAll('/loans', '/lendings');
    const configuration = 'apis: [{ name: media, files: [openapi-v1.yaml, cinema.yaml] }]';
    const grouped = await addVersion('cinema.yaml', text, { configuration });
    expect(grouped.notes.map(({ message }) => message).join()).toContain('continues');
    const elsewhere = 'apis: [{ name: library, files: [openapi-v1.yaml] }]';
    const kept = await addVersion('openapi-v2.yaml', library({ version: '2.0.0' }), { configuration: elsewhere });
    expect(introduced(kept)).toContain(OPEN_LOANS);
  });
});

describe('no version of another API', () => {
  const strangers: readonly (readonly [string, string, string])[] = [
    ['an API with a path of the same name', 'cinema.yaml', CINEMA],
    ['the same under the same title', 'cinema.yaml', CINEMA.replace('title: Cinema', 'title: Library')],
    ['the same under a name that looks like a version', 'openapi-v2.yaml', CINEMA],
    [
      'an API that shares its paths and nothing inside them',
      'openapi-v2.yaml',
      library({ title: 'Library' })
        .replace('author', 'shelf')
        .replace(/properties:[\s\S]*$/, 'properties: { colour: { type: string }, weight: { type: number } }\n')
        .replaceAll("'201'", "'200'"),
    ],
    [
      'an API of health checks',
      'probe.yaml',
      'openapi: 3.0.3\ninfo: { title: Library, version: 2.0.0 }\npaths:\n  /health: { post: { responses: { "200": { description: Alive. } } } }\n',
    ],
  ];
  it.each(strangers)('is %s', async (_, file, text) => {
    const report = await addVersion(file, text);
    expect(report.findings.filter(({ inheritedFrom }) => inheritedFrom !== null)).toEqual([]);
    expect(report.notes).toEqual([]);
  });
});

it('an operation of another kind at the same path inherits nothing', async () => {
  const text = library({ version: '2.0.0' }).replace('    post:\n', '    put:\n');
  const report = await addVersion('openapi-v2.yaml', text);
  expect(introduced(report)).toContain(OPEN_LOANS);
});

describe('the examples of all rules', () => {
  const documents = POSTURE_RULES.flatMap(({ id, examples }) =>
    [...examples.bad, ...examples.good].map(({ title, document }) => [`${id}: ${title}`, document] as const),
  );

  it('introduce nothing as a new version of themselves', async () => {
    let continued = 0;
    for (const [name, text] of documents) {
      const next = text.replace(/\bversion: *[^,}\s]+/, 'version: 9.9.9');
      const report = await assessTexts({ base: { 'a-v1.yaml': text }, head: { 'a-v1.yaml': text, 'a-v2.yaml': next } });
      if (!report.notes.some(({ message }) => message.includes('continues'))) continue;
      continued += 1;
      expect(introduced(report), name).toEqual([]);
    }
    // The rest has no operation that tells which API it is.
    expect(continued).toBeGreaterThan(documents.length * 0.6);
  });
});
