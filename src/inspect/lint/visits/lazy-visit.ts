/** A visit whose owner is computed when a rule reports, and then once. */
import type { Api, Operation, OperationKey } from '../../../model/api.ts';
import type { Place } from '../../../model/node.ts';
import type { Owner } from '../owners.ts';
import type { UserSet } from '../ranked-operations.ts';
import type { VisitBase } from '../target.ts';

/** `operation` is given where it is known without looking for the owner. */
export function lazyVisit(api: Api, place: Place, findOwner: () => Owner, operation: Operation | null): VisitBase {
  let owner: Owner | undefined;
  const find = (): Owner => {
    owner ??= findOwner();
    return owner;
  };
  return {
    api,
    place,
    operation,
    users: () => find().users.operations(),
    reachedBy: () => find().users.keys(),
    subjects: () => find().subjects,
  };
}

/** The same as a class, for visits that are made by the hundred thousand: nothing is allocated beside the object. */
export abstract class OwnedVisit implements VisitBase {
  readonly #api: Api;
  #owner: Owner | undefined;
  #isContextual = false;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Some rule asked for more than the thing visited: what it said holds for this revision only. */
  get isContextual(): boolean {
    return this.#isContextual;
  }

  get api(): Api {
    this.#isContextual = true;
    return this.#api;
  }

  abstract get place(): Place;
  protected abstract findOwner(): Owner;
  /** Asked more often than the rest of the owner, by filters. */
  protected abstract findUsers(): UserSet;

  get ownership(): Owner {
    this.#isContextual = true;
    this.#owner ??= this.findOwner();
    return this.#owner;
  }

  get operation(): Operation | null {
    return this.ownership.operation;
  }

  users(): readonly Operation[] {
    this.#isContextual = true;
    return this.findUsers().operations();
  }

  reachedBy(): readonly OperationKey[] {
    this.#isContextual = true;
    return this.findUsers().keys();
  }

  subjects(): readonly string[] {
    return this.ownership.subjects;
  }
}
