/**
 * Compares what two requirement lists demand. A list is a disjunction of conjunctions of schemes with scopes; order,
 * repetition and names of schemes carry no meaning.
 */
import { compareSchemes } from '../../../knowledge/scheme-strength.ts';
import { wordsOf } from '../../../knowledge/words.ts';
import type { DeclaredSecurity, SecurityScheme } from '../../../model/api.ts';

/** One alternative as a set: scheme key → what it is and the scopes asked for. Empty: anonymous. */
export type Alternative = ReadonlyMap<
  string,
  { readonly scheme: SecurityScheme | null; readonly scopes: ReadonlySet<string> }
>;

export type Access = 'none' | 'optional' | 'required';

/** What a scope lets its holder do, by its words; `null`: they do not say. */
function privilegeOf(scope: string): number | null {
  const words = wordsOf(scope);
  if (words.some((word) => ADMINISTER.has(word))) return 3;
  if (words.some((word) => CHANGE.has(word))) return 2;
  return words.some((word) => LOOK.has(word)) ? 1 : null;
}

const ADMINISTER = new Set(['admin', 'administer', 'manage', 'owner', 'root', 'all', 'full']);
const CHANGE = new Set([
  'write',
  'edit',
  'update',
  'create',
  'delete',
  'modify',
  'change',
  'send',
  'execute',
  'publish',
]);
const LOOK = new Set(['read', 'readonly', 'view', 'list', 'get', 'search']);

/** How far the strongest scope of a list reaches, when every alternative that asks for scopes says so in words. */
function highestPrivilege(list: readonly Alternative[]): number | null {
  const ranks = list.flatMap((alternative) =>
    [...alternative.values()].flatMap(({ scopes }) => [...scopes].map(privilegeOf)),
  );
  return ranks.length === 0 || ranks.includes(null) ? null : Math.max(...(ranks as number[]));
}

export interface Comparison {
  readonly before: Access;
  readonly after: Access;
  /** `scopes`: only scopes differ. */
  readonly order: 'equal' | 'weaker' | 'stronger' | 'incomparable';
  readonly onlyScopes: boolean;
  /** Every alternative of base is still there, and others were added beside them (or the reverse). */
  readonly onlyAlternatives: boolean;
  /** An alternative that head adds lets in with a credential in the URL or with a password on every request. */
  readonly addsWeakMethod: boolean;
  /** A request that base accepts may be refused by head. */
  readonly breaks: boolean;
}

/** The alternatives of a list under common keys. No list at all, and an empty one, are the one anonymous alternative. */
export function alternativesOf(security: DeclaredSecurity, keyOf: (name: string) => string): readonly Alternative[] {
  const list = security.alternatives.map(
    ({ schemes }) =>
      new Map(
        schemes
          .filter(({ scheme }) => scheme !== null)
          .map(({ name, scheme, scopes }) => [keyOf(name), { scheme, scopes: new Set(scopes) }]),
      ),
  );
  return list.length === 0 ? [new Map()] : list;
}

export function compareRequirements(base: readonly Alternative[], head: readonly Alternative[]): Comparison {
  // First by what is literally asked; only what that cannot decide is asked of the order of schemes.
  const literal = orderOf(base, head, (strong, weak) => satisfies(strong, weak));
  const ranked = literal === 'incomparable' ? orderOf(base, head, demandsAtLeast) : literal;
  const settled = literal === 'incomparable' && ranked === 'equal' ? 'incomparable' : ranked;
  const [before, after] = [accessOf(base), accessOf(head)];
  // Whoever wants in needs nothing either way; that credentials are no longer understood is a loss all the same.
  const order = settled !== 'equal' || before === after ? settled : before === 'optional' ? 'weaker' : 'stronger';
  const onlyScopes = order !== 'equal' && sameWithoutScopes(base, head);
  const [most, now] = [highestPrivilege(base), highestPrivilege(head)];
  // A scope to write that turns into one to read asks for less, though neither contains the other.
  const shifted = onlyScopes && order === 'incomparable' && most !== null && now !== null && most !== now;
  return {
    before,
    after,
    order: shifted ? (now < most ? 'weaker' : 'stronger') : order,
    onlyScopes,
    onlyAlternatives: order === 'weaker' ? isSubset(base, head) : order === 'stronger' && isSubset(head, base),
    addsWeakMethod: head.some(
      (after) =>
        !base.some((before) => isSame(before, after)) &&
        [...after.values()].some(({ scheme }) => scheme?.in === 'query' || scheme?.scheme === 'basic'),
    ),
    breaks: base.some((before) => !head.some((after) => satisfies(before, after))),
  };
}

function isSubset(inner: readonly Alternative[], outer: readonly Alternative[]): boolean {
  return inner.every((left) => outer.some((right) => isSame(left, right)));
}

function isSame(left: Alternative, right: Alternative): boolean {
  return satisfies(left, right) && satisfies(right, left);
}

function orderOf(
  base: readonly Alternative[],
  head: readonly Alternative[],
  isAtLeast: (strong: Alternative, weak: Alternative) => boolean,
): Comparison['order'] {
  const noneIsWeaker = head.every((after) => base.some((before) => isAtLeast(after, before)));
  const noneIsStronger = base.every((before) => head.some((after) => isAtLeast(before, after)));
  return noneIsWeaker && noneIsStronger
    ? 'equal'
    : noneIsWeaker
      ? 'stronger'
      : noneIsStronger
        ? 'weaker'
        : 'incomparable';
}

function accessOf(list: readonly Alternative[]): Access {
  const anonymous = list.filter((alternative) => alternative.size === 0).length;
  return anonymous === 0 ? 'required' : anonymous === list.length ? 'none' : 'optional';
}

/** True when whoever passes `strong` also shows everything that `weak` asks, or something at least as strong. */
function demandsAtLeast(strong: Alternative, weak: Alternative): boolean {
  for (const [key, asked] of weak) {
    const same = strong.get(key);
    const covered =
      same !== undefined
        ? [...asked.scopes].every((scope) => same.scopes.has(scope))
        : asked.scheme !== null &&
          [...strong.values()].some(
            ({ scheme }) => scheme !== null && asked.scheme !== null && isStronger(scheme, asked.scheme),
          );
    if (!covered) return false;
  }
  return true;
}

function isStronger(scheme: SecurityScheme, than: SecurityScheme): boolean {
  return compareSchemes(than, scheme) === 'stronger';
}

/** True when credentials for `before` are enough for `after`. */
function satisfies(before: Alternative, after: Alternative): boolean {
  for (const [key, asked] of after) {
    const shown = before.get(key);
    if (shown === undefined || ![...asked.scopes].every((scope) => shown.scopes.has(scope))) return false;
  }
  return true;
}

function sameWithoutScopes(base: readonly Alternative[], head: readonly Alternative[]): boolean {
  const text = (list: readonly Alternative[]) =>
    [...new Set(list.map((alternative) => [...alternative.keys()].sort().join(' & ')))].sort().join(' | ');
  return text(base) === text(head);
}

/** A list in words: `bearer (read, write) or key`. */
export function describeRequirements(list: readonly Alternative[]): string {
  const words = list.map((alternative) =>
    alternative.size === 0
      ? 'nothing (anonymous)'
      : [...alternative]
          .map(
            ([key, { scopes }]) =>
              `${key.replace(/^only in base: /, '')}${scopes.size > 0 ? ` (${[...scopes].slice(0, 6).join(', ')}${scopes.size > 6 ? ', …' : ''})` : ''}`,
          )
          .join(' and '),
  );
  return [...new Set(words)].join(' or ');
}
