/** What rules look at: one visit per thing, at its definition, with everything about its use computed on demand. */

import type { ReferenceFailure } from '../../knowledge/reference.ts';
import type { SchemaView } from '../../knowledge/schema.ts';
import type {
  Api,
  Header,
  MediaType,
  Operation,
  OperationKey,
  Parameter,
  RequestBody,
  RequiredScheme,
  Response,
  SecurityScheme,
  Server,
} from '../../model/api.ts';
import type { MessageArguments } from '../../model/change.ts';
import type { JsonObject, Node, Place, SchemaNode } from '../../model/node.ts';
import type { RuleTarget } from '../../model/rule.ts';

/** Common to all visits. */
export interface VisitBase {
  readonly api: Api;
  readonly place: Place;
  /** The single operation it belongs to; `null` for documents and for shared definitions. */
  readonly operation: Operation | null;
  /** Every operation that uses it, webhooks and callbacks included; computed on demand, sorted. */
  readonly users: () => readonly Operation[];
  /** The keys of `users()`; the array is shared, so asking twice costs nothing. */
  readonly reachedBy: () => readonly OperationKey[];
  /** See Violation.subjects; computed on demand. */
  readonly subjects: () => readonly string[];
}

/** Which way data flows through it: what the client sends, what the API answers (inverted for webhooks and callbacks). */
export interface Flow {
  readonly inRequest: boolean;
  readonly inResponse: boolean;
}

export interface VisitByTarget {
  document: VisitBase;
  path: VisitBase & { readonly path: string; readonly node: Node; readonly operations: readonly Operation[] };
  operation: VisitBase & { readonly operation: Operation };
  parameter: VisitBase & { readonly parameter: Parameter; readonly operations: readonly Operation[] };
  'request-body': VisitBase & { readonly body: RequestBody; readonly operations: readonly Operation[] };
  'media-type': VisitBase & Flow & { readonly mediaType: MediaType; readonly status: string | null };
  response: VisitBase & { readonly response: Response; readonly operations: readonly Operation[] };
  header: VisitBase & { readonly header: Header; readonly response: Response };
  /** A schema at its definition (an object with keywords of its own, not a bare reference); once however often it is used. */
  schema: VisitBase &
    Flow & {
      readonly node: SchemaNode;
      readonly view: SchemaView;
      readonly usedAs: SchemaUse /** Met only inside `allOf` or behind a reference with keywords beside it: what it lacks the whole may have, and the whole has a visit of its own. */;
      readonly isPart: boolean;
    };
  /** A named property of an object schema: the name, and the property's schema through references. */
  property: VisitBase &
    Flow & {
      readonly name: string;
      readonly node: SchemaNode;
      readonly view: SchemaView;
      readonly owner: SchemaNode;
      readonly required: boolean;
      readonly readOnly: boolean;
      readonly writeOnly: boolean;
    };
  'security-scheme': VisitBase & {
    readonly scheme: SecurityScheme /** Operations that some alternative lets in with it. */;
    readonly operations: readonly Operation[];
  };
  'security-requirement': VisitBase & {
    readonly required: RequiredScheme;
    readonly declaredAt: 'document' | 'operation';
    readonly operations: readonly Operation[];
  };
  server: VisitBase & {
    readonly server: Server;
    readonly declaredAt: 'document' | 'path' | 'operation';
    readonly operations: readonly Operation[];
  };
  /** Any text of the document that people write: descriptions, examples, defaults, enum values, server URLs … */
  text: VisitBase & {
    readonly text: string;
    readonly role: TextRole;
    readonly name: string | null;
    readonly node: Node;
  };
  /** A reference that cannot be followed, or that leads to a value of another kind. */
  reference: VisitBase & {
    readonly node: Node<JsonObject>;
    readonly failure:
      | ReferenceFailure
      | {
          readonly kind: 'wrong-kind';
          readonly expected: string;
          readonly written: readonly string[];
          readonly misplaced: number | null;
        };
  };
  /** Something that the specification's own grammar forbids or gives no meaning; see grammar/. */
  fault: VisitBase & { readonly fault: FaultKind; readonly node: Node; readonly arguments: MessageArguments };
}

/** What can be wrong with a document's form. */
export type FaultKind =
  | 'misspelt-keyword'
  | 'unknown-keyword'
  | 'keyword-of-another-version'
  | 'unknown-method'
  | 'wrong-type'
  | 'missing-field'
  | 'ignored-sibling'
  | 'malformed-path'
  | 'duplicate-path'
  | 'malformed-status'
  | 'malformed-parameter'
  | 'ignored-header'
  | 'authorization-header'
  | 'duplicate-parameter'
  | 'malformed-server'
  | 'malformed-scheme'
  | 'ineffective-bound'
  | 'invalid-pattern'
  | 'ineffective-pattern';

/** Where a schema is first met: the parameter, header, body or property that it describes; decides wording and weight. */
export interface SchemaUse {
  readonly as: 'parameter' | 'header' | 'body' | 'property' | 'items' | 'other';
  readonly name: string | null;
  /** `path`, `query` … when used as a parameter. */
  readonly parameterIn: string | null;
}

export type TextRole = 'description' | 'example' | 'default' | 'enum' | 'server-url' | 'other';

export type Target = RuleTarget | 'media-type';
export type Visit<T extends Target = Target> = VisitByTarget[T];

/** What a predicate reports. Members left out are taken from the visit. */
export interface Hit {
  readonly place?: Place;
  readonly related?: readonly Place[];
  readonly arguments?: MessageArguments;
  /** Appended to the visit's subjects when one visit can hit several times (the header's name, the enum value's index …). */
  readonly detail?: string;
  readonly reachedBy?: readonly OperationKey[];
}

/** What a check may know besides the document. */
export interface Circumstances {
  /** The day that counts as today, YYYY-MM-DD. */
  readonly asOf: string;
}

/** A named check. Pure: the same visit and options give the same hits, in document order. */
export interface Predicate<T extends Target = Target> {
  readonly name: string;
  readonly targets: readonly T[];
  /** JSON-Schema-like table of options: name → allowed type and default. Unknown options are errors. */
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly check: (
    visit: Visit<T>,
    options: Readonly<Record<string, unknown>>,
    circumstances: Circumstances,
  ) => readonly Hit[];
  /**
   * For targets that come by the hundred thousand: a look at the bare value before a visit is made of it. False only when
   * `check` would find nothing, whatever the options and whoever uses it. Left out: every visit is checked.
   */
  readonly glance?: Glance;
  /**
   * For properties, beside `glance`: a look at the name alone, taken once for each name of a run however often it occurs. True:
   * the property is checked, whatever its value; false: `glance` decides, and where there is none nothing would be found.
   */
  readonly glanceAtName?: (name: string) => boolean;
}

/** The value of a schema, property or text; the name of a property or of what a text belongs to; the role of a text. */
export type Glance = (value: unknown, name: string | null, role: TextRole | null) => boolean;

export interface OptionSpec {
  readonly type: 'boolean' | 'number' | 'string' | 'strings';
  readonly default: boolean | number | string | readonly string[];
  readonly allowed?: readonly string[];
  readonly help: string;
}

export const NO_HIT: readonly Hit[] = [];
