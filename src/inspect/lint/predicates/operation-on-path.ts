/** Finds operations whose path has one of the given segments; with none given, every operation that `where` lets through. */
import { pathSegments } from '../../../knowledge/path-names.ts';
import { wordsOf } from '../../../knowledge/words.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const operationOnPath: Predicate<'operation'> = {
  name: 'operation-on-path',
  targets: ['operation'],
  options: { segments: { type: 'strings', default: [], help: 'Whole segments, as one word in lower case.' } },
  check({ operation }, options): readonly Hit[] {
    const names = options.segments as readonly string[];
    if (names.length === 0) return [{}];
    const segment = pathSegments(operation.key.path).find(
      (each) => !each.startsWith('{') && names.includes(wordsOf(each).join('')),
    );
    return segment === undefined ? NO_HIT : [{ arguments: { segment } }];
  },
};
