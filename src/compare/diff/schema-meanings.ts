/**
 * What an edit of a schema means for security, first match wins: by the direction of the data, the effect there, and the
 * names involved. The same effect has the opposite sign for compatibility (law.ts).
 */

import { carriesData } from '../../knowledge/carried-data.ts';
import { looksLikeIdentifier } from '../../knowledge/identifier-names.ts';
import { isPageSizeName, isUrlName } from '../../knowledge/input-names.ts';
import { isCredentialPath } from '../../knowledge/path-names.ts';
import { branches, itemSchemas, propertiesOf, viewSchema } from '../../knowledge/schema.ts';
import { classifySchema, isPrivilegedName } from '../../knowledge/sensitive.ts';
import type { Dialect } from '../../model/api.ts';
import type { Effect } from '../../model/change.ts';
import type { Side } from '../../model/change-kind.ts';
import type { SchemaNode } from '../../model/node.ts';
import type { SensitiveClass } from '../../model/sensitive-class.ts';
import type { Severity } from '../../model/severity.ts';
import { type Meaning, meaning } from './meaning.ts';
import type { EditedProperty, SchemaEdit } from './schema/schema-edit.ts';
import type { Facet } from './schema/vocabulary.ts';

export interface SchemaContext {
  /** Which way the data goes. */
  readonly flow: Side;
  /** Inside the root: a property, an item. */
  readonly nested: boolean;
  /** The effect as seen from the root (flipped under `not`). */
  readonly effect: Effect;
  /** The parameter's or header's name, when the root is one. */
  readonly rootName: string | null;
  readonly parameterIn: string | null;
  /** The path of the operation. */
  readonly path: string;
  /** The version that head is written in. */
  readonly dialect: Dialect;
}

export function meaningOfSchemaEdit(edit: SchemaEdit, context: SchemaContext): Meaning | null {
  return context.flow === 'request' ? requestMeaning(edit, context) : responseMeaning(edit, context);
}

const BOUNDS: ReadonlySet<string> = new Set([
  'max-length',
  'max-items',
  'max-properties',
  'max',
  'exclusive-max',
  'max-contains',
]);
const LOWER_BOUNDS: ReadonlySet<string> = new Set([
  'min-length',
  'min-items',
  'min-properties',
  'min',
  'exclusive-min',
  'min-contains',
  'unique-items',
  'multiple-of',
]);

/** Constraints whose loss lets in what was refused, and how much that matters. */
const CONSTRAINTS: Readonly<Partial<Record<Facet, Severity>>> = {
  pattern: 'medium',
  enum: 'medium',
  const: 'medium',
  format: 'low',
  type: 'low',
  'list-of-types': 'low',
  'enum-value': 'info',
  'x-extensible-enum-value': 'info',
  required: 'info',
  nullable: 'info',
  items: 'low',
  not: 'low',
  if: 'info',
  then: 'low',
  else: 'low',
  contains: 'low',
  'property-names': 'low',
  'dependent-required': 'info',
  'dependent-schema': 'low',
  'prefix-items': 'low',
  'pattern-property': 'low',
  'unevaluated-items': 'low',
  'content-schema': 'low',
  'content-media-type': 'low',
  'content-encoding': 'low',
  'one-of': 'info',
  'any-of': 'info',
  wrapping: 'info',
  schema: 'medium',
};

function requestMeaning(edit: SchemaEdit, context: SchemaContext): Meaning | null {
  const { effect, dialect } = context;
  if (edit.facet === 'property') return memberMeaning(edit, context);
  if (edit.facet === 'read-only')
    return edit.action === 'became-not-read-only'
      ? meaning('mass-assignment-opened', isPrivilegedName(edit.property?.name ?? '') ? 'high' : 'medium')
      : meaning('mass-assignment-closed', 'info');
  const isPrivileged = (node: SchemaNode | null) => node !== null && holdsPrivilege({ name: '', node }, dialect);
  const [before, after] = [isPrivileged(edit.carries?.before ?? null), isPrivileged(edit.carries?.after ?? null)];
  if (after && !before && effect !== 'narrows') return meaning('mass-assignment-opened', 'high');
  if (before && !after && effect !== 'widens') return meaning('mass-assignment-closed', 'info');
  if (edit.facet === 'additional-properties' || edit.facet === 'unevaluated-properties')
    return effect === 'widens'
      ? meaning('mass-assignment-opened', 'medium')
      : effect === 'narrows'
        ? meaning('mass-assignment-closed', 'info')
        : null;
  const guess = identifierMeaning(edit, context);
  if (guess !== null) return guess;
  if (effect === 'widens') return relaxed(edit, context);
  if (effect !== 'narrows') return lifecycleMeaning(edit);
  if (BOUNDS.has(edit.facet) || LOWER_BOUNDS.has(edit.facet)) return meaning('input-bound-tightened', 'info');
  return edit.facet in CONSTRAINTS ? meaning('input-constraint-tightened', 'info') : null;
}

function relaxed(edit: SchemaEdit, context: SchemaContext): Meaning | null {
  if (BOUNDS.has(edit.facet)) {
    const isUnbounded = edit.to === null;
    const isLimit = context.parameterIn !== null && isPageSizeName(context.rootName ?? '');
    return meaning(
      'input-bound-relaxed',
      isUnbounded
        ? isLimit || context.parameterIn === 'path'
          ? 'high'
          : 'medium'
        : isFarHigher(edit)
          ? 'medium'
          : 'low',
    );
  }
  if (LOWER_BOUNDS.has(edit.facet)) return meaning('input-bound-relaxed', 'info');
  const severity = CONSTRAINTS[edit.facet];
  return severity === undefined ? null : meaning('input-constraint-relaxed', severity);
}

/** What is announced as going away is looked after until then; what stays after all, or longer, is forgotten (OWASP API9:2023). */
function lifecycleMeaning({ facet, action, from, to }: SchemaEdit): Meaning | null {
  const [risk, clarified] = [meaning('lifecycle-risk', 'low'), meaning('lifecycle-clarified', 'info')];
  if (facet === 'deprecated') return action === 'reactivated' ? risk : clarified;
  if (facet === 'stability')
    return action === 'decreased' ? meaning('lifecycle-risk', 'info') : action === 'increased' ? clarified : null;
  if (facet !== 'sunset' || action === 'date-too-small') return null;
  if (action === 'deleted') return risk;
  return action === 'date-added' || String(to) < String(from) ? clarified : meaning('lifecycle-risk', 'info');
}

/** A bound raised tenfold is as good as none for whoever pays for the resources. */
function isFarHigher(edit: SchemaEdit): boolean {
  return typeof edit.from === 'number' && typeof edit.to === 'number' && edit.to >= 10 * Math.max(1, edit.from);
}

function memberMeaning(edit: SchemaEdit, { dialect }: SchemaContext): Meaning | null {
  const name = edit.property?.name ?? '';
  const added = edit.action === 'added';
  if (edit.property !== undefined && holdsPrivilege(edit.property, dialect))
    return added ? meaning('mass-assignment-opened', 'high') : meaning('mass-assignment-closed', 'info');
  if (isUrlName(name)) return added ? meaning('ssrf-input-added', 'medium') : meaning('ssrf-input-removed', 'info');
  return null;
}

/** A path parameter that turns from a UUID or patterned text into a number can be counted through. */
function identifierMeaning(edit: SchemaEdit, context: SchemaContext): Meaning | null {
  if (context.nested || context.parameterIn !== 'path' || !looksLikeIdentifier(context.rootName ?? '')) return null;
  const unguessable = (value: unknown) => value === 'uuid' || value === 'uuid4' || value === 'guid';
  if (edit.facet === 'type' && edit.to === 'integer') return meaning('identifier-made-guessable', 'medium');
  if (edit.facet === 'type' && edit.from === 'integer') return meaning('identifier-made-unguessable', 'info');
  if (edit.facet !== 'format') return null;
  if (unguessable(edit.from)) return meaning('identifier-made-guessable', 'medium');
  return unguessable(edit.to) ? meaning('identifier-made-unguessable', 'info') : null;
}

function responseMeaning(edit: SchemaEdit, context: SchemaContext): Meaning | null {
  if (edit.facet === 'property')
    return edit.property?.writeOnly === true ? null : exposure(edit, context, edit.action === 'added');
  if (edit.facet === 'write-only')
    return edit.action === 'became-not-write-only'
      ? exposure(edit, context, true, 'medium')
      : exposure(edit, context, false);
  const carried = exposureInside(edit, context);
  if (carried !== null) return carried;
  const opens =
    edit.facet === 'additional-properties' ||
    edit.facet === 'unevaluated-properties' ||
    edit.facet === 'pattern-property';
  if (opens && context.effect === 'widens') return meaning('response-opened', 'low');
  return opens && context.effect === 'narrows' ? meaning('response-closed', 'info') : lifecycleMeaning(edit);
}

/** Schemas that only now describe what is returned, or no longer do: alternatives, items, a type with members. */
function exposureInside(edit: SchemaEdit, { dialect, effect, path }: SchemaContext): Meaning | null {
  if (edit.carries === undefined) return null;
  const carried = (node: SchemaNode | null) => (node === null ? [] : [...carriesData(node, dialect, 'response')]);
  const [before, now] = [carried(edit.carries.before), carried(edit.carries.after)];
  const fresh = now.filter((each) => !before.includes(each));
  if (fresh.length > 0 && effect !== 'narrows' && edit.action !== 'removed')
    return meaning(
      'sensitive-field-exposed',
      fresh.includes('credential') ? (isCredentialPath(path) ? 'low' : 'high') : 'low',
    );
  const gone = before.filter((each) => !now.includes(each));
  return gone.length > 0 && effect !== 'widens' && edit.action !== 'added'
    ? meaning('sensitive-field-withheld', 'info')
    : null;
}

/** A property of a response: sensitive by its name or by what it holds, or just one more thing that leaves. */
function exposure(
  edit: SchemaEdit,
  context: SchemaContext,
  appears: boolean,
  atLeast: 'info' | 'medium' = 'info',
): Meaning {
  const named =
    edit.property === undefined
      ? null
      : classifySchema(edit.property.name, viewSchema(edit.property.node, context.dialect));
  const own = named === null || named.confidence === 'low' ? null : named.class;
  const inside =
    edit.property === undefined
      ? new Set<SensitiveClass>()
      : carriesData(edit.property.node, context.dialect, 'response');
  if (own === null && inside.size === 0) {
    return appears ? meaning('response-field-exposed', atLeast) : meaning('response-field-withheld', 'info');
  }
  if (!appears) return meaning('sensitive-field-withheld', 'info');
  const hasCredential = own === 'credential' || inside.has('credential');
  // Whoever signs in is given credentials: that is what the operation is for.
  if (hasCredential) return meaning('sensitive-field-exposed', isCredentialPath(context.path) ? 'low' : 'high');
  const isMinor = own === null || own === 'contact' || own === 'personal';
  return meaning('sensitive-field-exposed', isMinor ? 'low' : 'medium');
}

/** True when the property, or one inside it, decides rights or money. */
function holdsPrivilege({ name, node }: Pick<EditedProperty, 'name' | 'node'>, dialect: Dialect, depth = 3): boolean {
  if (isPrivilegedName(name)) return true;
  if (depth === 0) return false;
  const view = viewSchema(node, dialect);
  const lists = itemSchemas(view).flatMap((item) => [...propertiesOf(viewSchema(item, dialect))]);
  const alternatives = [...branches(view, 'oneOf'), ...branches(view, 'anyOf')];
  if (
    alternatives.some(
      (each) => each.value !== node.value && holdsPrivilege({ name: '', node: each }, dialect, depth - 1),
    )
  )
    return true;
  return [...propertiesOf(view), ...lists].some(([inner, nodes]) => {
    const [first] = nodes;
    return (
      first !== undefined &&
      first.value !== node.value &&
      holdsPrivilege({ name: inner, node: first }, dialect, depth - 1)
    );
  });
}
