/** Documents that describe the same effective API: copies in another format, bundles, conversions. */

import { digest } from '../../../knowledge/digest.ts';
import { operationSubject } from '../../../knowledge/subject.ts';
import type { Api } from '../../../model/api.ts';
import { diffApi } from '../diff-api.ts';
import type { LifecycleClock } from '../lifecycle.ts';

/** More different descriptions under one name nobody renders by hand; to compare each with each would take too long. */
const MOST_COMPARED = 20;

/** Groups of two and more, in the order given. What has no operation says too little to be the same as anything. */
export function findEquals(apis: readonly Api[], clock: LifecycleClock): readonly (readonly Api[])[] {
  return groupBySketch(apis).flatMap((alike) => groupEquals(alike, clock));
}

/** APIs that look the same from afar: all that can be equal stand in one list, lists of one are left out. */
export function groupBySketch(apis: readonly Api[]): readonly (readonly Api[])[] {
  const groups = new Map<string, Api[]>();
  for (const api of apis) {
    if (api.operations.length === 0) continue;
    const key = sketchOf(api);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [api]);
    else known.push(api);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Whether no change leads from one to the other. */
export function saysTheSame(left: Api, right: Api, clock: LifecycleClock): boolean {
  return (
    sketchOf(left) === sketchOf(right) &&
    diffApi(left, right, clock, new Map()).changes.length === 0 &&
    // What only one direction of the comparison sees is a difference all the same.
    diffApi(right, left, clock, new Map()).changes.length === 0
  );
}

function groupEquals(alike: readonly Api[], clock: LifecycleClock): readonly (readonly Api[])[] {
  const groups: Api[][] = [];
  for (const api of alike) {
    const group = groups.find(([first]) => first !== undefined && saysTheSame(first, api, clock));
    if (group !== undefined) group.push(api);
    else if (groups.length < MOST_COMPARED) groups.push([api]);
  }
  return groups.filter(({ length }) => length > 1);
}

const sketches = new WeakMap<Api, string>();

/** Title, version and the names of all operations. */
function sketchOf(api: Api): string {
  let sketch = sketches.get(api);
  if (sketch === undefined) {
    const operations = [...api.operations, ...api.outbound].map(({ key }) => operationSubject(key)).sort();
    sketch = digest(JSON.stringify([api.title, api.version, operations]));
    sketches.set(api, sketch);
  }
  return sketch;
}
