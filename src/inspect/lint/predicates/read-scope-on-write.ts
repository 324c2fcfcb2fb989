/** Finds operations that change data for whoever may read it, as far as the names of scopes tell. */
import { onlyAsks } from '../../../knowledge/operation-words.ts';
import { wordsOf } from '../../../knowledge/words.ts';
import type { SecurityAlternative } from '../../../model/api.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

const READS: ReadonlySet<string> = new Set('read readonly reader ro view viewer get list'.split(' '));
const WRITES: ReadonlySet<string> = new Set(
  `write writer readwrite rw edit editor manage manager admin administrator full create update delete modify post put patch all owner remove
   add insert execute run send publish upload import approve cancel`.split(/\s+/),
);

export const readScopeOnWrite: Predicate<'operation'> = {
  name: 'read-scope-on-write',
  targets: ['operation'],
  options: {},
  check({ operation }): readonly Hit[] {
    const { security, key } = operation;
    if (key.kind !== 'path' || security.access !== 'required' || onlyAsks(operation)) return NO_HIT;
    const way = security.alternatives.find(asksOnlyToRead);
    if (way === undefined) return NO_HIT;
    return [{ arguments: { scopes: way.schemes.flatMap(({ scopes }) => scopes).join(', ') } }];
  },
};

function asksOnlyToRead({ schemes }: SecurityAlternative): boolean {
  const scopes = schemes.flatMap((each) => each.scopes);
  return scopes.length > 0 && schemes.every((each) => each.scopes.length > 0) && scopes.every(isReadScope);
}

function isReadScope(scope: string): boolean {
  const words = wordsOf(scope.slice(0, 200));
  return words.some((word) => READS.has(word)) && !words.some((word) => WRITES.has(word));
}
