import { describe, expect, it } from 'vitest';
import { collectFindings, type Observed } from '../../../src/judge/findings/collect-findings.ts';
import { pointerText } from '../../../src/knowledge/pointer.ts';
import type { Location } from '../../../src/model/location.ts';
import type { Locator } from '../../../src/model/locator.ts';
import type { Place } from '../../../src/model/node.ts';
import { changeOf } from '../../support/change-of.ts';
import {
  BASE_FILE,
  fileOf,
  meaningOf,
  operationOf,
  placeAt,
  ruleOf,
  ruleSetOf,
  SHOP,
  violationOf,
} from '../../support/violation-of.ts';

const RULES = [
  ruleOf('write-without-authentication'),
  ruleOf('anonymous-default', { severity: 'medium', message: 'The document lets everyone in.' }),
  ruleOf('unbounded-string', {
    control: 'input-validation',
    severity: 'low',
    message: '{name} has no maxLength on {operations}.',
  }),
  meaningOf('authentication-removed', { severity: 'high', owasp: ['API2:2023'], cwe: [306] }),
  meaningOf('authentication-weakened', { severity: 'medium' }),
  meaningOf('input-bound-relaxed', { control: 'input-validation', severity: 'medium' }),
  meaningOf('authentication-added', { posture: 'better' }),
];

/** A line a pointer's length, so that places can be told apart; removals show on line 99. */
const locator: Locator = {
  announce: () => undefined,
  locate: (place: Place): Location => locationOf(place, Math.max(1, pointerText(place.pointer).length)),
  locateRemoval: (place: Place) => ({ ...locationOf(place, 99), revision: 'head' }),
};

function locationOf({ file, pointer }: Place, line: number): Location {
  return {
    file: file.path,
    revision: file.revision,
    line,
    column: 1,
    endLine: line,
    endColumn: 2,
    pointer: pointerText(pointer),
  };
}

function collect(observed: Partial<Observed>) {
  return collectFindings({
    changes: [],
    notes: [],
    violations: { base: [], head: [] },
    pairs: { unchanged: new Map(), successions: [], apis: new Map(), operations: new Map() },
    rules: ruleSetOf(RULES),
    apis: { base: [], head: [] },
    locator,
    inherited: 'existing',
    ...observed,
  });
}

const open = (operation: string, more = {}) => violationOf('write-without-authentication', operation, more);

describe('status', () => {
  it('tells introduced, existing and resolved apart', () => {
    const { findings } = collect({
      violations: {
        base: [open('PUT /books/{id}'), open('POST /orders')],
        head: [open('PUT /books/{id}'), open('POST /books')],
      },
    });
    expect(findings.map(({ operation, status }) => `${operation?.method} ${operation?.path} ${status}`)).toEqual([
      'POST /books introduced',
      'PUT /books/{id} existing',
      'POST /orders resolved',
    ]);
  });

  it('knows a violation again whose operation and API were renamed', () => {
    const { findings } = collect({
      violations: {
        base: [open('PUT /book/{id}', { api: 'Old shop' })],
        head: [open('PUT /books/{bookId}')],
      },
      pairs: {
        unchanged: new Map(),
        successions: [],
        apis: new Map([['Old shop', SHOP]]),
        operations: new Map([[SHOP, new Map([['operation path PUT /book/{}', 'operation path PUT /books/{}']])]]),
      },
    });
    expect(findings.map(({ status }) => status)).toEqual(['existing']);
  });

  it('knows a violation again that moved into a shared component', () => {
    const below = 'operation path POST /books | title';
    const { findings } = collect({
      violations: {
        base: [violationOf('unbounded-string', 'POST /books', { subjects: [below] })],
        head: [violationOf('unbounded-string', null, { subjects: ['component schemas/Book | title', below] })],
      },
    });
    expect(findings.map(({ status }) => status)).toEqual(['existing']);
  });

  it('counts a second violation of the same subject as introduced', () => {
    const first = violationOf('unbounded-string', null, { place: placeAt('/a') });
    const second = violationOf('unbounded-string', null, { place: placeAt('/b') });
    const { findings } = collect({ violations: { base: [first], head: [second, first] } });
    expect(findings.map(({ status, location }) => `${status} ${location?.pointer}`)).toEqual([
      'introduced /b',
      'existing /a',
    ]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it('calls nothing new without a base', () => {
    const { findings } = collect({
      violations: { base: [], head: [open('POST /books')] },
      apis: { base: null, head: [] },
    });
    expect(findings.map(({ status, touched }) => ({ status, touched }))).toEqual([
      { status: 'existing', touched: false },
    ]);
  });

  it('does not take two operations for one because both are in the document', () => {
    const inherited = (operation: string) =>
      open(operation, { subjects: [`operation path ${operation}`, 'document security'] });
    const { findings } = collect({
      violations: { base: [inherited('POST /books')], head: [inherited('POST /books'), inherited('POST /orders')] },
    });
    expect(findings.map(({ status }) => status)).toEqual(['introduced', 'existing']);
  });
});

describe('identity', () => {
  it('does not depend on place or order', () => {
    const here = collect({ violations: { base: [], head: [open('POST /books'), open('POST /orders')] } }).findings;
    const there = collect({
      violations: { base: [], head: [open('POST /orders', { place: placeAt('/x/y/z') }), open('POST /books')] },
    }).findings;
    expect(there.map(({ fingerprint }) => fingerprint).sort()).toEqual(
      here.map(({ fingerprint }) => fingerprint).sort(),
    );
  });
});

describe('touched', () => {
  it('marks existing findings of the edited operation only', () => {
    const existing = [open('POST /books'), open('POST /orders')];
    const { findings } = collect({
      violations: { base: existing, head: existing },
      changes: [changeOf(null, 'POST /books')],
    });
    expect(findings.filter(({ touched }) => touched).map(({ operation }) => operation?.path)).toEqual(['/books']);
  });

  it('marks findings of the edited component, not of everything that uses it', () => {
    const ofComponent = violationOf('unbounded-string', null, { subjects: ['component schemas/Book | title'] });
    const ofOperation = violationOf('unbounded-string', 'POST /books', {
      subjects: ['operation path POST /books | query q'],
    });
    const change = changeOf(null, 'POST /books', {
      operation: null,
      subjects: ['component schemas/Book | author', 'operation path POST /books | request author'],
    });
    const both = [ofComponent, ofOperation];
    const { findings } = collect({ violations: { base: both, head: both }, changes: [change] });
    expect(findings.map(({ operation, touched }) => ({ component: operation === null, touched }))).toContainEqual({
      component: true,
      touched: true,
    });
    expect(findings.filter(({ touched }) => touched)).toHaveLength(1);
  });
});

describe('severity', () => {
  it('follows the overrides of the configuration where they select', () => {
    const overrides = [
      { rule: 'write-without-authentication', severity: 'critical', selector: { path: '/orders' } },
      { rule: 'write-without-authentication', severity: 'off', selector: { path: '/ping' } },
    ] as const;
    const { findings } = collect({
      violations: { base: [], head: [open('POST /books'), open('POST /orders'), open('POST /ping')] },
      rules: ruleSetOf(RULES, overrides),
    });
    expect(findings.map(({ operation, severity }) => `${operation?.path} ${severity}`)).toEqual([
      '/orders critical',
      '/books high',
    ]);
  });

  it('refuses a violation of a rule that does not run, since that is our fault', () => {
    expect(() => collect({ violations: { base: [], head: [violationOf('no-such-rule', 'GET /books')] } })).toThrow(
      /no-such-rule/,
    );
  });
});

describe('wording', () => {
  it('fills placeholders with one bounded line of plain text', () => {
    const hostile = `title\n::error::${'x'.repeat(500)}`;
    const [finding] = collect({
      violations: {
        base: [],
        head: [violationOf('unbounded-string', 'POST /books', { arguments: { name: hostile } })],
      },
    }).findings;
    expect(finding?.message).toMatch(/^title ::error::x+… has no maxLength on POST \/books\.$/);
    expect(finding?.message.length).toBeLessThan(250);
  });

  it('says what is not known', () => {
    const [finding] = collect({
      violations: { base: [], head: [violationOf('unbounded-string', 'POST /books')] },
    }).findings;
    expect(finding?.message).toBe('none has no maxLength on POST /books.');
  });

  it('says changes without a meaning in plain words', () => {
    const change = changeOf(null, 'POST /books', {
      id: 'request-property-max-length-decreased',
      arguments: {
        subject: 'property title',
        facet: 'max-length',
        action: 'decreased',
        side: 'request',
        from: '100',
        to: '20',
      },
    });
    expect(collect({ changes: [change] }).changes.map(({ message }) => message)).toEqual([
      '`maxLength` of the property title was lowered in the request of POST /books: 100 → 20.',
    ]);
  });
});

describe('one cause', () => {
  it('is one finding: identity and place of the rule, words and severity of the change', () => {
    const { findings, changes } = collect({
      violations: { base: [], head: [open('POST /books')] },
      changes: [changeOf('authentication-removed', 'POST /books', { severity: 'critical' })],
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'write-without-authentication',
      source: 'rule',
      severity: 'critical',
      message: 'POST /books: token → none.',
      change: changes[0]?.fingerprint,
      location: { pointer: '/paths/~1books/post' },
      owasp: ['API2:2023'],
      consequences: [],
    });
  });

  it('keeps the fingerprint that the rule has after the merge', () => {
    const head = [open('POST /books')];
    const before = collect({
      violations: { base: [], head },
      changes: [changeOf('authentication-removed', 'POST /books')],
    }).findings;
    const after = collect({ violations: { base: head, head } }).findings;
    expect(before[0]?.fingerprint).toBe(after[0]?.fingerprint);
  });

  it('gathers what one edit of the document did to all operations', () => {
    const names = ['POST /books', 'PUT /books', 'DELETE /books'];
    const removed = changeOf('authentication-removed', 'POST /books', {
      operation: null,
      base: { place: placeAt('/security', BASE_FILE), value: [{ token: [] }] },
      head: null,
      reachedBy: names.map((name) => ({
        ...operationOf(name),
        id: 'api-security-removed',
        compatibility: 'safe',
        posture: 'worse',
      })),
      subjects: ['document security', ...names.map((name) => `operation path ${name}`)],
    });
    const { findings } = collect({
      violations: {
        base: [],
        head: [...names.map((name) => open(name)), violationOf('unbounded-string', 'POST /books')],
      },
      changes: [removed],
    });
    expect(findings.map(({ rule, consequences }) => [rule, consequences.length])).toEqual([
      ['write-without-authentication', 2],
      ['unbounded-string', 0],
    ]);
    expect(findings[0]).toMatchObject({ operation: null, location: { line: 99, revision: 'head' } });
    expect(findings[0]?.reachedBy).toHaveLength(3);
  });

  it('does not fold what concerns another control or another subject', () => {
    const { findings } = collect({
      violations: { base: [], head: [open('POST /orders'), violationOf('unbounded-string', 'POST /books')] },
      changes: [changeOf('authentication-removed', 'POST /books')],
    });
    expect(findings.map(({ rule }) => rule).sort()).toEqual([
      'authentication-removed',
      'unbounded-string',
      'write-without-authentication',
    ]);
  });

  it('gathers several changes of the same thing, worst first', () => {
    const { findings } = collect({
      changes: [
        changeOf('authentication-weakened', 'POST /books', { severity: 'medium' }),
        changeOf('authentication-removed', 'POST /books', { severity: 'high' }),
      ],
    });
    expect(findings.map(({ rule, consequences }) => [rule, consequences.map((each) => each.rule)])).toEqual([
      ['authentication-removed', ['authentication-weakened']],
    ]);
  });

  it('never leaves existing violations to a change', () => {
    const existing = [open('POST /books')];
    const { findings } = collect({
      violations: { base: existing, head: existing },
      changes: [changeOf('authentication-weakened', 'POST /books')],
    });
    expect(findings.map(({ rule, status }) => `${rule} ${status}`).sort()).toEqual([
      'authentication-weakened introduced',
      'write-without-authentication existing',
    ]);
  });
});

describe('changes', () => {
  it('are findings only when they make things worse', () => {
    const better = changeOf('authentication-added', 'POST /books', { posture: 'better', severity: 'info' });
    const { findings, changes } = collect({
      changes: [better, changeOf(null, 'POST /orders', { compatibility: 'breaking' })],
    });
    expect(findings).toEqual([]);
    expect(changes).toHaveLength(2);
  });

  it('that delete are placed where the deletion shows, with the deleted text beside', () => {
    const base = fileOf('base', 'openapi: 3.1.0\nsecurity:\n  - token: []\n  - key: []\npaths: {}\n');
    const place = { file: base, pointer: { parent: null, key: 'security' }, part: 'key' } as const;
    const change = changeOf('authentication-removed', 'POST /books', { base: { place, value: [] }, head: null });
    const onLine: Locator = { ...locator, locate: (each) => locationOf(each, 2) };
    const [finding] = collect({ changes: [change], locator: onLine }).findings;
    expect(finding?.location).toMatchObject({ line: 99, revision: 'head' });
    expect(finding?.related).toEqual([
      expect.objectContaining({ revision: 'base', line: 2, message: 'Deleted: security: - token: [] - key: []' }),
    ]);
  });

  it('of a deleted file have only their place in base', () => {
    const gone: Locator = { ...locator, locateRemoval: () => null };
    const [finding] = collect({
      changes: [changeOf('authentication-removed', 'POST /books', { head: null })],
      locator: gone,
    }).findings;
    expect(finding?.location?.revision).toBe('base');
  });

  it('have an identity of their own that other values do not share', () => {
    const first = changeOf('authentication-weakened', 'POST /books', {
      head: { place: placeAt('/a'), value: [{ key: [] }] },
    });
    const second = changeOf('authentication-weakened', 'POST /books', {
      head: { place: placeAt('/b'), value: [{ basic: [] }] },
    });
    const fingerprints = collect({ changes: [first, second, first] }).changes.map(({ fingerprint }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(3);
  });
});

it('orders findings by severity, confidence, status and place, whatever order they come in', () => {
  const rules = ruleSetOf([...RULES, ruleOf('doubtful', { confidence: 'low' })]);
  const base = [open('PUT /a')];
  const head = [
    violationOf('unbounded-string', 'POST /b'),
    violationOf('doubtful', 'POST /a'),
    open('PUT /a'),
    open('POST /bb'),
    open('POST /a'),
  ];
  const names = (violations: typeof head) =>
    collect({ violations: { base, head: violations }, rules }).findings.map(
      ({ rule, operation }) => `${rule} ${operation?.method} ${operation?.path}`,
    );
  expect(names(head)).toEqual([
    'write-without-authentication POST /a',
    'write-without-authentication POST /bb',
    'write-without-authentication PUT /a',
    'doubtful POST /a',
    'unbounded-string POST /b',
  ]);
  expect(names(head.toReversed())).toEqual(names(head));
});
