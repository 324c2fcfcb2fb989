/** Finds APIs that say nothing about limits on how often they may be called: once for each API, naming the operations. */
import { isHealthPath } from '../../../knowledge/path-names.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { hasLimitExtension, saysLimit } from './support/stated-limits.ts';

export const undocumentedRateLimit: Predicate<'document'> = {
  name: 'undocumented-rate-limit',
  targets: ['document'],
  options: {},
  check({ api }): readonly Hit[] {
    if (hasLimitExtension(api.root)) return NO_HIT;
    const callable = api.operations.filter(({ key }) => !isHealthPath(key.path));
    const unlimited = callable.filter((operation) => !saysLimit(operation, api));
    if (unlimited.length === 0) return NO_HIT;
    const count =
      unlimited.length === callable.length
        ? callable.length === 1
          ? 'its only operation'
          : `any of its ${callable.length} operations`
        : `${unlimited.length} of its ${callable.length} operations`;
    return [{ arguments: { count, title: api.title }, reachedBy: unlimited.map(({ key }) => key) }];
  },
};
