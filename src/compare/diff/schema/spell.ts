/** Spells change ids of schema edits: subject-facet-action, computed from how the edit is reached. */
import type { SchemaEdit } from './schema-edit.ts';

export interface Subject {
  readonly flow: 'request' | 'response';
  /** What the root is: a body, a parameter, a header. */
  readonly root: 'body' | 'parameter' | 'header';
  readonly nested: boolean;
}

/** `request-property-max-length-increased`, `new-required-request-property`, `response-optional-property-removed` … */
export function spellSchemaId(edit: SchemaEdit, subject: Subject): string {
  if (edit.facet === 'property') return spellExistence(edit, subject);
  if (edit.property !== undefined) return spellMember(edit, subject);
  const name = subjectName(subject);
  if (edit.facet === 'enum-value' && name === 'response-body') return `response-mediatype-enum-value-${edit.action}`;
  const facet = edit.idFacet ?? edit.facet;
  return facet === '' ? `${name}-${edit.action}` : `${name}-${facet}-${edit.action}`;
}

function subjectName({ flow, root, nested }: Subject): string {
  if (root === 'body') return `${flow}-${nested ? 'property' : 'body'}`;
  return `${flow}-${root}${nested ? '-property' : ''}`;
}

/** The name of a member of the root, whether the root itself or something inside holds it. */
function memberName(subject: Subject): string {
  return subjectName({ ...subject, nested: true });
}

function spellExistence(edit: SchemaEdit, subject: Subject): string {
  const property = edit.property as NonNullable<SchemaEdit['property']>;
  const presence = property.required ? 'required' : 'optional';
  if (subject.flow === 'request') {
    if (edit.action === 'removed') return `${memberName(subject)}-removed`;
    return `new-${presence}-${memberName(subject)}${property.required && property.hasDefault ? '-with-default' : ''}`;
  }
  const writeOnly = property.writeOnly ? 'write-only-' : '';
  return (
    memberName(subject).replace(/^response-(header-)?property$/, `response-$1${presence}-${writeOnly}property`) +
    `-${edit.action}`
  );
}

function spellMember(edit: SchemaEdit, subject: Subject): string {
  const property = edit.property as NonNullable<SchemaEdit['property']>;
  if (edit.facet === 'read-only' || edit.facet === 'write-only')
    return `${subject.flow}-${property.required ? 'required' : 'optional'}-property-${edit.action}`;
  if (edit.facet === 'required') {
    if (subject.flow === 'request')
      return `${memberName(subject)}-${edit.action}${edit.action === 'became-required' && property.hasDefault ? '-with-default' : ''}`;
    return `response-${property.writeOnly ? 'write-only-' : ''}property-${edit.action}`;
  }
  return `${memberName(subject)}-${edit.action}`;
}
