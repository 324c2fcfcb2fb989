/** Compares the schemas of one body, parameter or header for one operation, and logs what is reached with its verdicts. */
import { outboundId } from '../../knowledge/change-kinds/catalogue.ts';
import { isCredentialPath } from '../../knowledge/path-names.ts';
import { componentSubject, operationSubject, subjectBelow } from '../../knowledge/subject.ts';
import type { Dialect, Operation } from '../../model/api.ts';
import type { Effect } from '../../model/change.ts';
import type { Side } from '../../model/change-kind.ts';
import type { SchemaNode } from '../../model/node.ts';
import type { Judged } from './edit.ts';
import type { EditLog, OpenEdit } from './edit-log.ts';
import { compatibilityOf } from './law.ts';
import { effectAt } from './schema/effects.ts';
import { nameInLaw } from './schema/name-in-law.ts';
import { type Reach, type ReachedEdit, WAYS, wayOf } from './schema/reach.ts';
import type { SchemaRelation } from './schema/relation.ts';
import type { SchemaEdit } from './schema/schema-edit.ts';
import { spellSchemaId } from './schema/spell.ts';
import { meaningOfSchemaEdit } from './schema-meanings.ts';

export interface SchemaUse {
  readonly operation: Operation;
  /** Beside what the description lists it: decides how ids are spelled. */
  readonly side: Side;
  /** Which way the data goes: decides the verdicts. Webhooks and callbacks turn it round. */
  readonly flow: Side;
  readonly root: 'body' | 'parameter' | 'header';
  /** The parameter's or header's name. */
  readonly name: string | null;
  readonly parameterIn: string | null;
  /** The media type that the schema describes; `null`: a parameter or header that is written in a style. */
  readonly mediaType: string | null;
  /** `request application/json`, `response 200 application/json`, `query limit`: for subjects. */
  readonly label: string;
}

export interface SchemaComparison {
  readonly relation: SchemaRelation;
  readonly reach: Reach;
  readonly log: EditLog;
  readonly rootFile: string;
  /** Memory of what holds for an edit whoever reaches it; starts empty. */
  readonly prepared: WeakMap<SchemaEdit, Prepared>;
}

export function compareSchemas(base: SchemaNode, head: SchemaNode, use: SchemaUse, comparison: SchemaComparison): void {
  const root = comparison.relation.compare(base, head);
  if (root === null) return;
  const key = `${use.operation.key.kind} ${use.side} ${use.root} ${use.parameterIn} ${use.name} ${use.mediaType} ${isCredentialPath(use.operation.key.path)}`;
  for (const reached of comparison.reach.of(root, use.flow)) {
    const { edit } = reached;
    if (edit.facet === 'xml' && !isXml(use.mediaType)) continue;
    const pathTo = () => comparison.reach.pathTo(reached, root, use.flow);
    const prepared = prepare(reached, use, pathTo, comparison);
    let places = prepared.byWay[wayOf(reached)]?.get(key);
    if (places === undefined) {
      places = [edit, ...(edit.parts ?? [])].map((each) => judge(each, reached, use, comparison.relation.headDialect));
      prepared.byWay[wayOf(reached)]?.set(key, places);
    }
    addPlaces(prepared.open, places, use, () => subjectsOf(edit, pathTo(), use));
  }
}

function addPlaces(
  open: OpenEdit,
  places: readonly JudgedPlace[],
  use: SchemaUse,
  subjects: () => readonly string[],
): void {
  for (const { judged, effect } of places) {
    const last = open.reached.at(-1);
    if (last?.operation === use.operation && last.id === judged.id && last.flow === use.flow) continue;
    const named = open.reached.length < NAMED_PLACES ? subjects() : null;
    open.reached.push({ ...judged, operation: use.operation, flow: use.flow, effect, subjects: named });
  }
}

/** As many use places as lint names: enough to recognise a schema that moves between an operation and a shared definition. */
const NAMED_PLACES = 8;

interface JudgedPlace {
  readonly judged: Judged;
  readonly effect: Effect;
}

/** What is the same for every operation that reaches an edit: worked out once. */
export interface Prepared {
  readonly open: OpenEdit;
  /** For each way of reaching it, by the use: what it is there, and what each edit is that it consists of. */
  readonly byWay: readonly Map<string, readonly JudgedPlace[]>[];
}

function prepare(
  reached: ReachedEdit,
  use: SchemaUse,
  pathTo: () => string,
  { log, rootFile, prepared, relation }: SchemaComparison,
): Prepared {
  const { edit } = reached;
  let found = prepared.get(edit);
  if (found === undefined) {
    const { judged } = judge(edit, reached, use, relation.headDialect);
    const open = log.open({
      what: `${edit.facet} ${edit.action} ${edit.property?.name ?? ''}`,
      base: edit.base,
      head: edit.head,
      arguments: argumentsOf(edit, pathTo(), use),
      subjects: componentSubjects(edit, rootFile),
      owner: null,
      otherwise: { ...judged, compatibility: 'safe', meaning: null },
    });
    found = { open, byWay: Array.from({ length: WAYS }, () => new Map()) };
    prepared.set(edit, found);
  }
  return found;
}

function judge(edit: SchemaEdit, reached: ReachedEdit, use: SchemaUse, dialect: Dialect): JudgedPlace {
  const { nested, keptOut } = reached;
  const keptOutBy = use.flow === 'request' ? ('read-only' as const) : ('write-only' as const);
  const told = edit.asText !== undefined && isText(use) ? { ...edit, ...edit.asText } : edit;
  const spelled = spellSchemaId(told, {
    side: use.side,
    root: use.root,
    nested,
    inHeader: use.parameterIn === 'header',
    keptOut: keptOut ? keptOutBy : null,
  });
  const { kind } = use.operation.key;
  const id = kind === 'path' ? spelled : outboundId(spelled, kind);
  if (keptOut) return { judged: { id, compatibility: 'safe', meaning: null }, effect: 'none' };
  const effect = effectAt(told.effect, reached.polarity);
  const judged = {
    id,
    compatibility: compatibilityOf(crossing(told, effect, use.flow), use.flow, nameInLaw(told)),
    meaning: meaningOfSchemaEdit(told, {
      flow: use.flow,
      nested,
      effect,
      rootName: use.name,
      parameterIn: use.parameterIn,
      path: use.operation.key.path,
      dialect,
    }),
  };
  return { judged, effect };
}

/** A property that becomes readOnly (writeOnly) leaves requests (responses), one that stops being so enters them. */
function crossing(edit: SchemaEdit, effect: Effect, flow: 'request' | 'response'): Effect {
  const isOwn = edit.facet === 'read-only' ? flow === 'request' : edit.facet === 'write-only' && flow === 'response';
  if (!isOwn) return effect;
  const isRequired = edit.property?.required === true;
  const enters = edit.action.startsWith('became-not-');
  return isRequired ? (enters ? 'narrows' : 'widens') : 'none';
}

/** Values that travel as text: parameters and headers without a media type of their own, forms, plain text. */
function isText({ root, mediaType }: SchemaUse): boolean {
  return mediaType === null ? root !== 'body' : TEXT.test(mediaType);
}

const TEXT = /^(text\/|application\/x-www-form-urlencoded|multipart\/form-data|application\/xml|.*\+xml)/i;

function isXml(mediaType: string | null): boolean {
  return mediaType !== null && /[/+]xml\b/i.test(mediaType);
}

/** The schema that holds the edit, or the property that it is about. */
function placeNode(edit: SchemaEdit): SchemaNode | null {
  if (edit.property !== undefined) return edit.property.node;
  const changed = edit.head ?? edit.base;
  if (changed === null) return null;
  const { file, pointer } = changed.place;
  return { file, pointer: pointer?.parent ?? null, value: {} };
}

function componentSubjects(edit: SchemaEdit, rootFile: string): readonly string[] {
  const node = placeNode(edit);
  const subject = node === null ? null : componentSubject(node, rootFile);
  if (node === null || subject === null) return [];
  const owner = edit.property === undefined ? null : node.pointer?.parent?.parent;
  const declaring =
    owner === null || owner === undefined ? null : componentSubject({ ...node, pointer: owner }, rootFile);
  return declaring === null || edit.property === undefined
    ? [subject]
    : [subject, subjectBelow(declaring, `.${edit.property.name}`)];
}

/** A property is named by its own path and, as rules about names do, as a part of the object that declares it. */
function subjectsOf(edit: SchemaEdit, path: string, use: SchemaUse): readonly string[] {
  const root = subjectBelow(operationSubject(use.operation.key), use.label);
  const owner = path === '' ? root : subjectBelow(root, path);
  if (edit.property === undefined) return [owner];
  const step = `.${edit.property.name}`;
  return [subjectBelow(root, path + step), subjectBelow(owner, step)];
}

function argumentsOf(
  edit: SchemaEdit,
  path: string,
  use: SchemaUse,
): Readonly<Record<string, string | number | boolean>> {
  const member = memberOf(edit, path);
  const subject =
    member === ''
      ? use.root === 'body'
        ? `${use.side} body`
        : `${use.root === 'header' ? 'header' : `${use.parameterIn} parameter`} ${use.name}`
      : `property ${use.root === 'body' ? member : `${use.name}.${member}`}`;
  const [only, ...more] = edit.parts ?? [];
  const told = only !== undefined && more.length === 0 ? only : edit;
  const alternative = edit.facet === 'one-of' || edit.facet === 'any-of' ? (edit.to ?? edit.from) : null;
  return {
    subject: alternative === null ? subject : `${subject} as ${alternative}`,
    facet: edit.facet,
    action: edit.action,
    from: told.from ?? edit.from ?? '',
    to: told.to ?? edit.to ?? '',
    // Bodies only: an operation has two of them.
    side: use.root === 'body' ? (use.side === 'request' ? 'request' : 'answer') : '',
  };
}

/** Where it is, as people say it: `a.b[]`; of an edit that consists of several, the members that they are about. */
function memberOf({ property, parts }: SchemaEdit, path: string): string {
  const inside = (name: string) => `${path}.${name}`.replace(/^\./, '');
  if (property !== undefined) return inside(property.name);
  const names = (parts ?? []).map((part) => part.property?.name);
  if (names.length === 0 || names.includes(undefined)) return path.replace(/^\./, '');
  const shown = names.slice(0, 3).map((name) => inside(name as string));
  return names.length > 3 ? `${shown.join(', ')} and ${names.length - 3} more` : shown.join(', ');
}
