/** How a changelog is put together: below what each change belongs to, worst first, alike edits once. */
import { describe, expect, test } from 'vitest';
import type { ReportedChange } from '../../../src/model/report.ts';
import { type ChangelogOptions, viewChangelog } from '../../../src/report/view/changelog.ts';
import { api, change, location, operation, reportOf, SHOP_FILE } from '../report-of.ts';

const neutral = { posture: 'neutral', severity: 'info', meaning: null, operation: null } as const;

function at(pointer: string, over: Partial<ReportedChange> = {}): ReportedChange {
  return change({ ...neutral, message: pointer, head: { ...location(7, { pointer }), value: 1 }, base: null, ...over });
}

function view(changes: readonly ReportedChange[], options: ChangelogOptions = {}) {
  return viewChangelog(reportOf({ changes, apis: [api()] }), options).apis[0];
}

const headings = (changes: readonly ReportedChange[]) => view(changes)?.groups.map(({ heading }) => heading);

describe('a change stands below', () => {
  test.each([
    ['/components/schemas/Order/properties/note', 'schema Order'],
    ['/definitions/Order', 'schema Order'],
    ['/components/parameters/a~1b~0c', 'parameter a/b~c'],
    ['/securityDefinitions/token/in', 'security scheme token'],
    ['/security', 'The API as a whole'],
    ['', 'The API as a whole'],
    ['/paths/~1orders~1{id}', '/orders/{id}'],
  ])('%s: %s', (pointer, heading) => {
    expect(headings([at(pointer)])).toEqual([heading]);
  });

  test('its operation, when it is of one', () => {
    expect(headings([change(), at('/paths/~1a/get', { reachedBy: [reached('GET /a')] })])).toEqual([
      'DELETE /orders/{id}',
      'GET /a',
    ]);
  });

  test('the file that references lead to', () => {
    const inFile = (pointer: string) =>
      at('', { head: { ...location(1, { file: 'common.yaml', pointer }), value: 1 } });
    expect(headings([inFile('/components/schemas/Order')])).toEqual(['schema Order in common.yaml']);
    expect(headings([inFile('/properties/note')])).toEqual(['common.yaml']);
    expect(headings([inFile('/Order/properties/note')])).toEqual(['Order in common.yaml']);
  });

  test('nothing foreign when the document has another name in base', () => {
    const gone = at('', {
      head: null,
      base: { ...location(3, { file: 'old.yaml', revision: 'base', pointer: '/components/schemas/Order' }), value: 1 },
    });
    const root = (file: string, revision: 'base' | 'head') => location(1, { file, revision, pointer: '' });
    const notes = [
      { code: 'version-upgraded', message: 'renamed', base: root('old.yaml', 'base'), head: root(SHOP_FILE, 'head') },
    ];
    const report = reportOf({ changes: [gone], apis: [api()], notes });
    expect(viewChangelog(report).apis[0]?.groups[0]?.heading).toBe('schema Order');
  });
});

describe('the order', () => {
  test('is that of the worst change of each group, with the label that says why', () => {
    const groups = view([
      at('/components/schemas/Safe', { compatibility: 'safe' }),
      at('/components/schemas/Better', { posture: 'better' }),
      at('/components/schemas/Doubtful', { compatibility: 'maybe' }),
      at('/components/schemas/Broken', { compatibility: 'breaking' }),
      at('/components/schemas/Worse', { posture: 'worse', severity: 'high', compatibility: 'breaking' }),
    ])?.groups.map(({ heading, entries }) => `${entries[0]?.label}: ${heading} ${entries[0]?.marks.join()}`);
    expect(groups).toEqual([
      'high: schema Worse breaks clients',
      'breaks: schema Broken ',
      'may break: schema Doubtful ',
      'better: schema Better ',
      'safe: schema Safe ',
    ]);
  });
});

describe('the same edit in many places', () => {
  const paths = ['/a', '/b', '/c', '/d', '/e', '/f'];
  const alike = paths.map((path, index) =>
    change({
      ...neutral,
      operation: operation(`GET ${path}`),
      reachedBy: [reached(`GET ${path}`)],
      message: `Response 422 is new, on GET ${path}.`,
      head: { ...location(10 + index), value: 1 },
      base: null,
    }),
  );

  test('is one entry that names the others', () => {
    expect(view(alike)?.groups).toMatchObject([
      {
        heading: 'The same in several places',
        isName: false,
        entries: [
          {
            message: 'Response 422 is new, on GET /a.',
            details: ['The same in 5 more places: GET /b, GET /c, GET /d, GET /e, GET /f.'],
          },
        ],
      },
    ]);
  });

  test('is told at each operation when there are few, or when that was asked for', () => {
    expect(view(alike.slice(0, 3))?.groups).toHaveLength(3);
    expect(view(alike, { perOperation: true })?.groups).toHaveLength(6);
    // The heading says where, so the sentence does not.
    expect(view(alike.slice(0, 1))?.groups[0]?.entries[0]?.message).toBe('Response 422 is new.');
  });
});

test('the summary counts changes, not entries', () => {
  expect(viewChangelog(reportOf({ changes: [change(), change({ compatibility: 'breaking' })] })).summary).toBe(
    '2 changes: 1 breaking, 2 worse for security, 0 better.',
  );
});

function reached(name: string): ReportedChange['reachedBy'][number] {
  return { ...operation(name), id: 'x', compatibility: 'safe', posture: 'neutral' };
}
