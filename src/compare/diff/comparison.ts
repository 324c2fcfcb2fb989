/** What comparing the parts of one API needs to know and where it writes what it finds. */
import type { Note } from '../../model/change.ts';
import type { SchemaComparison } from './compare-schemas.ts';
import type { LifecycleClock } from './lifecycle.ts';

export interface Comparison extends SchemaComparison {
  readonly notes: Note[];
  readonly clock: LifecycleClock;
}
