/** Spells change ids of schema edits: subject-facet-action, computed from how the edit is reached. */
import type { Side } from '../../../model/change-kind.ts';
import type { SchemaEdit } from './schema-edit.ts';
import { VOCABULARY } from './vocabulary.ts';

export interface Subject {
  /** Beside what the description lists it. */
  readonly side: Side;
  /** What the root is: a body, a parameter, a header. */
  readonly root: 'body' | 'parameter' | 'header';
  readonly nested: boolean;
  /** A parameter that is a header: what is inside it has a name of its own. */
  readonly inHeader: boolean;
  /** Inside something that this direction never carries, by this member of it. */
  readonly keptOut: 'read-only' | 'write-only' | null;
}

/** `request-property-max-length-increased`, `new-required-request-property`, `response-optional-property-removed` … */
export function spellSchemaId(edit: SchemaEdit, subject: Subject): string {
  if (edit.facet === 'property') return spellExistence(edit, subject);
  if (edit.property !== undefined) return spellMember(edit, subject);
  const name = subjectName(subject);
  if (edit.facet === 'enum-value' && name === 'response-body') return `response-mediatype-enum-value-${edit.action}`;
  const { inIds } = VOCABULARY[edit.facet];
  return inIds === '' ? `${name}-${edit.action}` : `${name}-${inIds}-${edit.action}`;
}

/** `request-body`, `request-property`, `request-parameter-property`, `response-write-only-property` … */
export function subjectName({ side, root, nested, inHeader, keptOut }: Subject): string {
  if (!nested) return `${side}-${root}`;
  const kept = keptOut === null ? '' : `${keptOut}-`;
  if (root === 'body') return `${side}-${kept}property`;
  return `${side}-${inHeader ? 'header' : root}-${kept}property`;
}

/** The name of a member of the root, whether the root itself or something inside holds it. */
function memberName(subject: Subject): string {
  return subjectName({ ...subject, nested: true });
}

function spellExistence(edit: SchemaEdit, subject: Subject): string {
  const property = edit.property as NonNullable<SchemaEdit['property']>;
  const presence = property.required ? 'required' : 'optional';
  const name = memberName(subject);
  if (subject.side === 'request') {
    if (edit.action === 'removed' || subject.keptOut !== null) return `${name}-${edit.action}`;
    return `new-${presence}-${name}${property.required && property.hasDefault ? '-with-default' : ''}`;
  }
  return `${name.replace(/^response-((?:header-|parameter-)?)/, `response-$1${presence}-`)}-${edit.action}`;
}

function spellMember(edit: SchemaEdit, subject: Subject): string {
  const property = edit.property as NonNullable<SchemaEdit['property']>;
  if (edit.facet === 'read-only' || edit.facet === 'write-only') {
    const presence = property.required ? 'required' : 'optional';
    return `${memberName({ ...subject, keptOut: null }).replace(/property$/, `${presence}-property`)}-${edit.action}`;
  }
  const isDefaulted = subject.side === 'request' && edit.action === 'became-required' && property.hasDefault;
  return `${memberName(subject)}-${edit.action}${isDefaulted ? '-with-default' : ''}`;
}
