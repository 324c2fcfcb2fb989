/** Laws of the comparison, over every example document that the rules carry. */
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { type MeaningId, MIRROR_OF } from '../../../src/model/meaning.ts';
import { compareFiles, compareTexts } from '../../support/compare-texts.ts';
import { POSTURE_RULES } from '../../support/lint-text.ts';

const pairs = POSTURE_RULES.flatMap(({ id, examples }) =>
  examples.bad.flatMap((bad, index) => {
    const good = examples.good[index] ?? examples.good[0];
    return good === undefined ? [] : [[`${id}: ${bad.title}`, bad.document, good.document] as const];
  }),
);

/** The meanings given; not how often, since a whole path that goes is one edit and each operation that comes is one. */
function kinds(meanings: readonly (string | null | undefined)[]): readonly string[] {
  return [...new Set(meanings.filter((meaning) => typeof meaning === 'string'))].sort();
}

describe.each(pairs)('%s', (_, bad, good) => {
  it('equals itself, also as JSON', async () => {
    expect((await compareTexts(bad, bad)).changes).toEqual([]);
    const json = JSON.stringify(load(bad), null, 2);
    const difference = await compareFiles({ 'openapi.yaml': bad }, { 'openapi.json': json });
    expect(difference.changes).toEqual([]);
  });

  it('means the reverse when base and head change places', async () => {
    const forward = await compareTexts(bad, good);
    const backward = await compareTexts(good, bad);
    const mirrored = backward.changes.map(({ meaning }) => meaning !== null && MIRROR_OF.get(meaning as MeaningId));
    expect(kinds(mirrored.map((meaning) => meaning || null))).toEqual(
      kinds(forward.changes.map(({ meaning }) => meaning)),
    );
  });
});
