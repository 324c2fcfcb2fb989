/** Finds answers with sensitive data that say nothing about caches, which then may keep them. */
import { carriesData } from '../../../knowledge/carried-data.ts';
import type { SensitiveClass } from '../../../model/sensitive-class.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

const KEPT: readonly SensitiveClass[] = [
  'credential',
  'payment',
  'government-id',
  'health',
  'biometric',
  'financial',
  'birth-date',
];

export const cacheableAnswer: Predicate<'response'> = {
  name: 'cacheable-answer',
  targets: ['response'],
  options: {},
  check({ response, operations, api }): readonly Hit[] {
    if (!/^2/.test(response.status) || response.headers.some(({ name }) => name.toLowerCase() === 'cache-control'))
      return NO_HIT;
    // Caches keep answers to GET alone without being told to (RFC 9111 §3).
    const reads = operations.filter(({ key }) => key.kind === 'path' && key.method === 'GET');
    if (reads.length === 0) return NO_HIT;
    const carried = new Set(
      response.content.flatMap(({ schema }) =>
        schema === null ? [] : [...carriesData(schema, api.dialect, 'response')],
      ),
    );
    const kind = KEPT.find((each) => carried.has(each));
    return kind === undefined
      ? NO_HIT
      : [
          {
            arguments: { status: response.status, kind: kind.replace('-', ' ') },
            reachedBy: reads.map(({ key }) => key),
          },
        ];
  },
};
