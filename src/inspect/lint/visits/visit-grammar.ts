/** Makes the visits of texts, references and faults from one walk of the grammar. */

import type { ReferenceFailure } from '../../../knowledge/reference.ts';
import { child, placeOf, placeOfValue } from '../../../knowledge/value.ts';
import type { Api } from '../../../model/api.ts';
import type { MessageArguments } from '../../../model/change.ts';
import type { JsonObject, Node, Place } from '../../../model/node.ts';
import type { Inspector } from '../apply-rules.ts';
import type { GrammarMemory } from '../grammar/grammar-memory.ts';
import { type GrammarListener, type WrongKind, walkGrammar } from '../grammar/walk-grammar.ts';
import type { Owner, Owners } from '../owners.ts';
import type { UserSet } from '../ranked-operations.ts';
import { IN_REQUEST, IN_RESPONSE } from '../schemas/schema-entry.ts';
import type { FaultKind, TextRole, Visit } from '../target.ts';
import { lazyVisit, OwnedVisit } from './lazy-visit.ts';

/** Returns what base need not walk again; `null` when no rule wants the grammar. */
export function visitGrammar(
  api: Api,
  owners: Owners,
  inspector: Inspector,
  precedent: GrammarMemory | null,
): GrammarMemory | null {
  const glance = inspector.glance('text', IN_REQUEST | IN_RESPONSE);
  const isHeard = (isSilent: boolean): boolean => !isSilent;
  const listener: GrammarListener = {
    text:
      glance !== null
        ? {
            mayMatter: glance,
            tell: (text, role, name, parent, key) =>
              isHeard(inspector.visit('text', new TextVisit(api, owners, text, role, name, parent, key))),
          }
        : null,
    reference: inspector.wants('reference')
      ? (node, failure) => isHeard(inspector.visit('reference', referenceVisit(api, owners, node, failure)))
      : null,
    fault: inspector.wants('fault')
      ? (fault, node, place, args) =>
          isHeard(inspector.visit('fault', faultVisit(api, owners, fault, node, place, args)))
      : null,
  };
  const isWanted = listener.text !== null || listener.reference !== null || listener.fault !== null;
  return isWanted ? walkGrammar(api, listener, precedent) : null;
}

function faultVisit(
  api: Api,
  owners: Owners,
  fault: FaultKind,
  node: Node,
  place: Place,
  args: MessageArguments,
): Visit<'fault'> {
  const owner = owners.ofPlace(node);
  return Object.assign(
    lazyVisit(api, place, () => owner, owner.operation),
    { fault, node, arguments: args },
  );
}

/** The place of a bad reference is its value. */
function referenceVisit(
  api: Api,
  owners: Owners,
  node: Node<JsonObject>,
  failure: ReferenceFailure | WrongKind,
): Visit<'reference'> {
  const owner = owners.ofPlace(node);
  return Object.assign(
    lazyVisit(api, placeOfValue(child(node, '$ref')), () => owner, owner.operation),
    { node, failure },
  );
}

class TextVisit extends OwnedVisit implements Visit<'text'> {
  readonly text: string;
  readonly role: TextRole;
  readonly name: string | null;
  readonly #owners: Owners;
  readonly #parent: Node;
  readonly #key: string | number;

  constructor(
    api: Api,
    owners: Owners,
    text: string,
    role: TextRole,
    name: string | null,
    parent: Node,
    key: string | number,
  ) {
    super(api);
    this.text = text;
    this.role = role;
    this.name = name;
    this.#owners = owners;
    this.#parent = parent;
    this.#key = key;
  }

  get node(): Node {
    return child(this.#parent, this.#key);
  }

  get place(): Place {
    return placeOf(this.node);
  }

  protected findOwner(): Owner {
    return this.#owners.ofPlace(this.node);
  }

  protected findUsers(): UserSet {
    return this.ownership.users;
  }
}
