/** Every predicate that a rule file can name. Plain objects in an array; a rule says which one and with what options. */
import type { Predicate } from '../target.ts';

// biome-ignore lint/suspicious/noExplicitAny: predicates of different targets share one list; compile-rules.ts pairs each with visits of its target.
export type AnyPredicate = Predicate<any>;

export const PREDICATES: readonly AnyPredicate[] = [
];
