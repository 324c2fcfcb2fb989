/** The operations of an API in the order that every list of users has, and sets of them that share their arrays. */
import { operationSubject } from '../../knowledge/subject.ts';
import type { Api, Operation, OperationKey } from '../../model/api.ts';

/** Operations, webhooks and callbacks sorted by subject; the position is the rank. */
export class RankedOperations {
  readonly list: readonly Operation[];
  readonly ranks: ReadonlyMap<Operation, number>;
  readonly none: UserSet;
  readonly #singles: (UserSet | undefined)[] = [];

  constructor(api: Api) {
    const named = [...api.operations, ...api.outbound].map((operation) => ({
      operation,
      subject: operationSubject(operation.key),
    }));
    named.sort((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0));
    this.list = named.map(({ operation }) => operation);
    this.ranks = new Map(this.list.map((operation, rank) => [operation, rank]));
    this.none = new UserSet(this, []);
  }

  /** The set of one operation. */
  single(rank: number): UserSet {
    let set = this.#singles[rank];
    if (set === undefined) this.#singles[rank] = set = new UserSet(this, [rank]);
    return set;
  }

  /** The union; one of the sets itself when it holds all others. */
  union(sets: ReadonlySet<UserSet>): UserSet {
    let largest = this.none;
    for (const set of sets) if (set.members.length > largest.members.length) largest = set;
    let missing = false;
    const bits = new Uint8Array(this.list.length);
    for (const rank of largest.members) bits[rank] = 1;
    for (const set of sets) {
      if (set === largest) continue;
      for (const rank of set.members) {
        if (bits[rank] === 1) continue;
        bits[rank] = 1;
        missing = true;
      }
    }
    if (!missing) return largest;
    const members: number[] = [];
    for (let rank = 0; rank < bits.length; rank += 1) if (bits[rank] === 1) members.push(rank);
    return new UserSet(this, members);
  }

  /** The set of operations given in any order. */
  setOf(operations: Iterable<Operation>): UserSet {
    const ranks = new Set<number>();
    for (const operation of operations) ranks.add(this.ranks.get(operation) as number);
    const [first] = ranks;
    if (first === undefined) return this.none;
    return ranks.size === 1
      ? this.single(first)
      : new UserSet(
          this,
          [...ranks].sort((a, b) => a - b),
        );
  }
}

/** Some operations of an API, by ascending rank. */
export class UserSet {
  readonly members: readonly number[];
  readonly #ranked: RankedOperations;
  #operations: readonly Operation[] | undefined;
  #keys: readonly OperationKey[] | undefined;

  constructor(ranked: RankedOperations, members: readonly number[]) {
    this.#ranked = ranked;
    this.members = members;
  }

  operations(): readonly Operation[] {
    this.#operations ??= this.members.map((rank) => this.#ranked.list[rank] as Operation);
    return this.#operations;
  }

  keys(): readonly OperationKey[] {
    this.#keys ??= this.operations().map((operation) => operation.key);
    return this.#keys;
  }
}
