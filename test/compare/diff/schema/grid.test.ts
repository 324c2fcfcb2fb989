/** The audit: every subject × facet × edit yields a verdict, mirrored edits mirrored effects, and every known id is spelled. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FACET_ROWS } from '../../../../src/compare/diff/schema/vocabulary.ts';
import type { Change, ReachedOperation } from '../../../../src/model/change.ts';
import { claimsOf, documentOf } from '../../../support/compare-schema-effects.ts';
import { compareTexts } from '../../../support/compare-texts.ts';
import { DEFINITIONS, SAMPLES, type Sample } from './samples.ts';
import { everywhere, SUBJECTS, type SubjectName, subjectOf } from './subjects.ts';

interface Told {
  readonly sample: Sample;
  readonly direction: 'forth' | 'back';
  readonly changes: readonly Change[];
}

const told: Told[] = [];

beforeAll(async () => {
  for (const sample of SAMPLES) {
    const mediaType = sample.facet === 'xml' ? 'application/xml' : 'application/json';
    const [base, head] = [everywhere(sample.base, mediaType), everywhere(sample.head, mediaType)];
    told.push({ sample, direction: 'forth', changes: (await compareTexts(base, head)).changes });
    told.push({ sample, direction: 'back', changes: (await compareTexts(head, base)).changes });
  }
});

/** Combinations that say nothing, and why. */
const WAIVERS: readonly { readonly facet: string; readonly subjects: readonly SubjectName[]; readonly why: string }[] =
  [
    {
      facet: 'xml',
      subjects: [
        'request-parameter',
        'request-parameter-property',
        'request-header-property',
        'response-header',
        'response-header-property',
      ],
      why: 'Parameters and headers are never written as XML.',
    },
  ];

function placesOf(changes: readonly Change[]): Map<SubjectName, ReachedOperation[]> {
  const places = new Map<SubjectName, ReachedOperation[]>();
  for (const place of changes.flatMap(({ reachedBy }) => reachedBy)) {
    const subject = subjectOf(place);
    places.set(subject, [...(places.get(subject) ?? []), place]);
  }
  return places;
}

describe('the grid', () => {
  it('yields a verdict for every subject, facet and edit, or waives it with a reason', () => {
    const silent = told.flatMap(({ sample, direction, changes }) => {
      const places = placesOf(changes);
      return SUBJECTS.filter(
        (subject) =>
          !places.has(subject) &&
          !WAIVERS.some(({ facet, subjects }) => facet === sample.facet && subjects.includes(subject)),
      ).map((subject) => `${sample.facet}: ${sample.title}, ${direction}: ${subject}`);
    });
    expect(silent).toEqual([]);
  });

  it('waives nothing that yields a verdict', () => {
    const needless = told.flatMap(({ sample, changes }) =>
      WAIVERS.filter(({ facet }) => facet === sample.facet).flatMap(({ subjects }) =>
        subjects.filter((subject) => placesOf(changes).has(subject)),
      ),
    );
    expect(needless).toEqual([]);
  });

  it('turns what is worse in one direction into better in the other', () => {
    const unequal = SAMPLES.flatMap((sample) => {
      const [forth, back] = (['forth', 'back'] as const).map((direction) => {
        const found = told.find((each) => each.sample === sample && each.direction === direction) as Told;
        return posturesBySubject(found.changes);
      }) as [Map<SubjectName, string>, Map<SubjectName, string>];
      return SUBJECTS.filter((subject) => mirror(forth.get(subject) ?? '') !== (back.get(subject) ?? '')).map(
        (subject) =>
          `${sample.facet}: ${sample.title}: ${subject}: ${forth.get(subject)} and back ${back.get(subject)}`,
      );
    });
    expect(unequal).toEqual([]);
  });

  it('mirrors effects', async () => {
    const reversed = { narrows: 'widens', widens: 'narrows' } as Record<string, string>;
    const unequal: string[] = [];
    for (const { facet, title, base, head } of SAMPLES) {
      const [one, other] = [documentOf(base, DEFINITIONS), documentOf(head, DEFINITIONS)];
      const [forth, back] = [await claimsOf(one, other), await claimsOf(other, one)];
      if ((reversed[forth.effect] ?? forth.effect) !== back.effect)
        unequal.push(`${facet}: ${title}: ${forth.effect} and back ${back.effect}`);
    }
    expect(unequal).toEqual([]);
  });

  it('shows every row of the vocabulary, with the effect that the row names', async () => {
    const seen = new Map<string, Set<string>>();
    for (const { base, head } of SAMPLES)
      for (const [left, right] of [
        [base, head],
        [head, base],
      ] as const) {
        const claims = await claimsOf(documentOf(left, DEFINITIONS), documentOf(right, DEFINITIONS));
        for (const { facet, action, effect } of claims.all) {
          const key = `${facet} ${action}`;
          seen.set(key, (seen.get(key) ?? new Set()).add(effect));
        }
      }
    const wrong = FACET_ROWS.flatMap(([facet, { actions }]) =>
      Object.entries(actions).flatMap(([action, effect]) => {
        const effects = seen.get(`${facet} ${action}`);
        if (effects === undefined)
          return UNSEEN.has(`${facet} ${action}`) ? [] : [`${facet} ${action} is in no sample`];
        return effect === null || effects.has(effect) ? [] : [`${facet} ${action} ${[...effects].join()}`];
      }),
    );
    expect(wrong).toEqual([]);
    const unknown = [...seen.keys()].filter((key) => {
      const [facet, action] = key.split(' ') as [string, string];
      return !FACET_ROWS.some(([name, { actions }]) => name === facet && action in actions);
    });
    expect(unknown).toEqual([]);
  });
});

/** Actions that one sample cannot show; other tests do. */
const UNSEEN: ReadonlySet<string> = new Set([
  'deprecated deprecated-sunset-missing',
  'schema not-compared',
  // Only where values travel as text.
  'type compatible',
]);

function posturesBySubject(changes: readonly Change[]): Map<SubjectName, string> {
  const postures = new Map<SubjectName, string>();
  for (const [subject, places] of placesOf(changes))
    postures.set(
      subject,
      [...new Set(places.map(({ posture }) => posture))]
        .filter((posture) => posture !== 'neutral')
        .sort()
        .join(' '),
    );
  return postures;
}

function mirror(postures: string): string {
  const mirrored = postures
    .split(' ')
    .map((each) => (each === 'worse' ? 'better' : each === 'better' ? 'worse' : each));
  return mirrored.sort().join(' ');
}

/** Ids that our law does not spell, each with its reason. */
const UNSPELLED: Readonly<Record<string, string>> = {
  'request-property-deprecated-sunset-missing': 'No policy demands a day yet; the comparison spells it when one does.',
  'response-property-deprecated-sunset-missing': 'No policy demands a day yet; the comparison spells it when one does.',
};

/** Edits around schemas whose ids the leading differ counts among those of schemas. */
const AROUND: readonly (readonly [string, string])[] = [
  [
    everywhere({ type: 'object' }),
    everywhere({ type: 'object' }).replace(
      '"requestBody":{"content":{"application/json":{"schema":{"type":"object"}}}},',
      '',
    ),
  ],
];

const KNOWN: readonly string[] = JSON.parse(readFileSync(join(import.meta.dirname, 'oasdiff-schema-ids.json'), 'utf8'));

describe('the ids of the leading differ', () => {
  it('are all spelled', async () => {
    const spelled = new Set(told.flatMap(({ changes }) => changes.flatMap(({ ids }) => ids)));
    for (const [base, head] of AROUND)
      for (const { ids } of (await compareTexts(base, head)).changes) for (const id of ids) spelled.add(id);
    expect(KNOWN.filter((id) => !spelled.has(id) && !(id in UNSPELLED))).toEqual([]);
    expect(Object.keys(UNSPELLED).filter((id) => spelled.has(id))).toEqual([]);
  });
});
