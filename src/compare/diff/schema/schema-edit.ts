/** Edits of schemas: what a facet demanded before and after, independent of who uses the schema and which way data flows. */
import type { ChangedPlace, Effect } from '../../../model/change.ts';
import type { SchemaNode } from '../../../model/node.ts';
import type { Facet } from './vocabulary.ts';

export interface SchemaEdit {
  readonly facet: Facet;
  readonly action: string;
  readonly effect: Effect;
  readonly base: ChangedPlace | null;
  readonly head: ChangedPlace | null;
  /** Short texts for people; untrusted. */
  readonly from: string | number | boolean | null;
  readonly to: string | number | boolean | null;
  /** Set for edits of a member of the object: the subject is the property, not the object. */
  readonly property?: EditedProperty;
  /** What it does where values travel as text (parameters, headers, forms), when that differs. */
  readonly asText?: { readonly action: string; readonly effect: Effect };
  /** The edits that it consists of, when one edit of the document changes several facets: each is judged too. */
  readonly parts?: readonly SchemaEdit[];
  /** The effect holds if the alternatives of a `oneOf` exclude each other, which was not proved. */
  readonly assumes?: boolean;
  /** Schemas whose values only now occur, or no longer, beside all that could occur before: for what it means to security. */
  readonly carries?: { readonly before: SchemaNode | null; readonly after: SchemaNode | null };
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
  edits: SchemaEdit[];
  readonly children: ChildPair[];
  /** One side says what members or items are left when all others are evaluated. */
  leavesUnevaluated?: boolean;
}

/** Where the schemas of a child pair stand in those of its parent. */
export type Role = 'property' | 'items' | 'additional' | 'names' | 'content' | 'in-place';

/**
 * How an effect below shows above: the same, reversed (`not`), or undecidable (`if`).
 * `assumed`: the same, if the alternatives of a `oneOf` exclude each other, as authors mean them to.
 */
export type Polarity = 'same' | 'reversed' | 'assumed' | 'undecided';

export interface ChildPair {
  readonly pair: Pair;
  readonly role: Role;
  readonly name: string | null;
  readonly polarity: Polarity;
  /** `readOnly` (`writeOnly`) before and after: requests (responses) never carry it. */
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  /** What the parent calls unevaluated depends on which members and items these schemas name. */
  readonly decidesEvaluation: boolean;
  /** Whether null is accepted is told by the parent. */
  readonly nullElsewhere: boolean;
}

export type ChildLink = Pick<ChildPair, 'role'> & Partial<Omit<ChildPair, 'pair' | 'role'>>;

/** What comparators ask of the relation they are part of. */
export interface Linker {
  /** Adds the pair of two conjunctions of schemas below a pair, unless they are equal. */
  link(parent: Pair, base: readonly SchemaNode[], head: readonly SchemaNode[], how: ChildLink): void;
}
