import { describe, expect, it } from 'vitest';
import { AnnouncedPlaces } from '../../../src/inspect/spec/announced-places.ts';
import { locatePlaces } from '../../../src/inspect/spec/locate.ts';
import type { Place } from '../../../src/model/node.ts';
import { apiOf } from '../../support/api-of.ts';

const { file } = await apiOf(`openapi: 3.1.0
info:
  title: Shop
  version: 1.0.0
paths: {}
`);

const placeOf = (key: string): Place => ({ file, pointer: { parent: null, key }, part: 'key' });

/** With the number of places that each scan looked for. */
function countScans() {
  const scans: number[] = [];
  const places = new AnnouncedPlaces((wanted) => {
    const list = [...wanted];
    scans.push(list.length);
    return locatePlaces(list);
  });
  return { places, scans };
}

describe('places that were announced', () => {
  it('are found in the one scan for the first that is asked for', () => {
    const { places, scans } = countScans();
    const announced = ['openapi', 'info', 'paths'].map(placeOf);
    for (const place of announced) places.announce(place);
    expect(scans).toEqual([]);
    expect(announced.map((place) => places.locate(place).line)).toEqual([1, 2, 5]);
    expect(scans).toHaveLength(1);
  });

  it('do not hinder others from being found', () => {
    const { places, scans } = countScans();
    expect(places.locate(placeOf('info')).line).toBe(2);
    places.announce(placeOf('openapi'));
    expect(places.locate(placeOf('paths')).line).toBe(5);
    expect(scans).toEqual([1, 2]);
  });
});
