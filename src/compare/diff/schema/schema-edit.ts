/** Edits of schemas: what a facet demanded before and after, independent of who uses the schema and which way data flows. */
import type { ChangedPlace, Effect } from '../../../model/change.ts';
import type { SchemaNode } from '../../../model/node.ts';

export interface SchemaEdit {
  /** `max-length`, `property`, `enum-value` … */
  readonly facet: string;
  /** How the facet is called in ids when several share a name (format is told as type). */
  readonly idFacet?: string;
  readonly action: string;
  readonly effect: Effect;
  readonly base: ChangedPlace | null;
  readonly head: ChangedPlace | null;
  /** Short texts for people; untrusted. */
  readonly from: string | number | boolean | null;
  readonly to: string | number | boolean | null;
  /** Set for edits of a member of the object: the subject is the property, not the object. */
  readonly property?: EditedProperty;
}

export interface EditedProperty {
  readonly name: string;
  /** Its schema in head, or in base when it was removed. */
  readonly node: SchemaNode;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly hasDefault: boolean;
}

/** Two schemas that are not known to be equal. Pairs form a graph; cycles are ordinary. */
export interface Pair {
  readonly id: number;
  readonly base: SchemaNode;
  readonly head: SchemaNode;
  readonly edits: SchemaEdit[];
  readonly children: ChildPair[];
}

export interface ChildPair {
  readonly pair: Pair;
  readonly role: 'property' | 'items' | 'branch' | 'not' | 'additional' | 'whole';
  readonly name: string | null;
  /** `readOnly` (`writeOnly`) before and after: requests (responses) never carry it. */
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
}

/** What comparing unions asks of the relation it is part of. */
export interface BranchRelation {
  /** True when no edit is reachable from the pair of the two schemas. */
  areEqual(base: SchemaNode, head: SchemaNode): boolean;
  /** Adds the pair of two schemas below a pair, unless they are equal. */
  link(parent: Pair, base: SchemaNode, head: SchemaNode, role: 'branch' | 'whole'): void;
}
