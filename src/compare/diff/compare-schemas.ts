/** Compares the schemas of one body, parameter or header for one operation, and logs what is reached with its verdicts. */
import { isCredentialPath } from '../../knowledge/path-names.ts';
import { componentSubject, operationSubject, subjectBelow } from '../../knowledge/subject.ts';
import type { Dialect, Operation } from '../../model/api.ts';
import type { Effect } from '../../model/change.ts';
import type { SchemaNode } from '../../model/node.ts';
import type { Judged } from './edit.ts';
import type { EditLog, OpenEdit } from './edit-log.ts';
import { compatibilityOf } from './law.ts';
import type { Reach, ReachedEdit } from './schema/reach.ts';
import type { SchemaRelation } from './schema/relation.ts';
import type { SchemaEdit } from './schema/schema-edit.ts';
import { spellSchemaId } from './schema/spell.ts';
import { meaningOfSchemaEdit } from './schema-meanings.ts';

export interface SchemaUse {
  readonly operation: Operation;
  readonly flow: 'request' | 'response';
  readonly root: 'body' | 'parameter' | 'header';
  /** The parameter's or header's name. */
  readonly name: string | null;
  readonly parameterIn: string | null;
  /** `request application/json`, `response 200 application/json`, `query limit`: for subjects. */
  readonly label: string;
}

export interface SchemaComparison {
  readonly relation: SchemaRelation;
  readonly reach: Reach;
  readonly log: EditLog;
  readonly rootFile: string;
  /** Memory of what holds for an edit whoever reaches it; starts empty. */
  readonly prepared: WeakMap<SchemaEdit, Map<string, Prepared>[]>;
}

export function compareSchemas(base: SchemaNode, head: SchemaNode, use: SchemaUse, comparison: SchemaComparison): void {
  const pair = comparison.relation.compare(base, head);
  if (pair === null) return;
  const way = `${use.flow} ${use.root} ${use.parameterIn} ${use.name} ${isCredentialPath(use.operation.key.path)}`;
  for (const reached of comparison.reach.of(pair, use.flow)) {
    const { edit, judged, effect } = prepare(reached, way, use, comparison);
    const last = edit.reached.at(-1);
    if (last?.operation === use.operation && last.id === judged.id && last.flow === use.flow) continue;
    const subjects = edit.reached.length < NAMED_PLACES ? subjectsOf(reached.edit, reached, use) : null;
    edit.reached.push({ ...judged, operation: use.operation, flow: use.flow, effect, subjects });
  }
}

/** As many use places as lint names: enough to recognise a schema that moves between an operation and a shared definition. */
const NAMED_PLACES = 8;

interface Prepared {
  readonly edit: OpenEdit;
  readonly judged: Judged;
  readonly effect: Effect;
}

/** What is the same for every operation that reaches an edit in the same way: worked out once. */
function prepare(
  reached: ReachedEdit,
  way: string,
  use: SchemaUse,
  { log, rootFile, prepared, relation }: SchemaComparison,
): Prepared {
  let bySide = prepared.get(reached.edit);
  if (bySide === undefined) {
    bySide = [new Map(), new Map(), new Map(), new Map()];
    prepared.set(reached.edit, bySide);
  }
  const byRoot = bySide[(reached.nested ? 2 : 0) + (reached.negated ? 1 : 0)] as Map<string, Prepared>;
  let found = byRoot.get(way);
  if (found === undefined) {
    const { edit } = reached;
    const { judged, effect } = judge(edit, reached, use, relation.headDialect);
    const open = log.open({
      what: `${edit.facet} ${edit.action} ${edit.property?.name ?? ''}`,
      base: edit.base,
      head: edit.head,
      arguments: argumentsOf(edit, reached, use),
      subjects: componentSubjects(edit, rootFile),
      owner: null,
      otherwise: { ...judged, compatibility: 'safe', meaning: null },
    });
    found = { edit: open, judged, effect };
    byRoot.set(way, found);
  }
  return found;
}

function judge(
  edit: SchemaEdit,
  { nested, negated }: ReachedEdit,
  use: SchemaUse,
  dialect: Dialect,
): { readonly judged: Judged; readonly effect: Effect } {
  const subject = { flow: use.flow, root: use.root, nested };
  const effect = negated ? mirrored(edit.effect) : edit.effect;
  const facet = edit.facet === 'property' ? `property-${edit.action}` : edit.facet;
  const judged = {
    id: spellSchemaId(edit, subject),
    compatibility: compatibilityOf(adjusted(edit, effect, use.flow), use.flow, exceptionFacet(edit, facet)),
    meaning: meaningOfSchemaEdit(edit, {
      subject,
      effect,
      rootName: use.name,
      parameterIn: use.parameterIn,
      path: use.operation.key.path,
      dialect,
    }),
  };
  return { judged, effect };
}

function mirrored(effect: Effect): Effect {
  return effect === 'narrows' ? 'widens' : effect === 'widens' ? 'narrows' : effect;
}

/** A required member that is new in a request narrows for every client; a required one gone from a response widens. */
function exceptionFacet(edit: SchemaEdit, facet: string): string {
  return edit.facet === 'property' && edit.property?.required === true ? `required-${facet}` : facet;
}

/** What arrives in addition never breaks a reader of responses; a new default changes what omitting means. */
function adjusted(edit: SchemaEdit, effect: Effect, flow: 'request' | 'response'): Effect {
  if (edit.facet === 'property' && edit.action === 'added') {
    if (flow === 'response') return 'narrows';
    return edit.property?.required === true && !edit.property.readOnly ? 'narrows' : 'widens';
  }
  if (edit.facet === 'default-value' && flow === 'request') return 'narrows';
  return effect;
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
function subjectsOf(edit: SchemaEdit, { path }: ReachedEdit, use: SchemaUse): readonly string[] {
  const root = subjectBelow(operationSubject(use.operation.key), use.label);
  const owner = path === '' ? root : subjectBelow(root, path);
  if (edit.property === undefined) return [owner];
  const step = `.${edit.property.name}`;
  return [subjectBelow(root, path + step), subjectBelow(owner, step)];
}

function argumentsOf(
  edit: SchemaEdit,
  { path, nested }: ReachedEdit,
  use: SchemaUse,
): Readonly<Record<string, string | number | boolean>> {
  const member = (edit.property === undefined ? path : `${path}.${edit.property.name}`).replace(/^\./, '');
  const subject =
    use.root === 'body'
      ? member === ''
        ? `${use.flow} body`
        : member
      : member === ''
        ? `${use.parameterIn ?? 'response header'} parameter ${use.name ?? ''}`.replace(
            'response header parameter',
            'response header',
          )
        : `${use.name ?? ''}.${member}`;
  return {
    subject,
    facet: edit.facet,
    action: edit.action,
    from: edit.from ?? '',
    to: edit.to ?? '',
    flow: use.flow,
    nested,
  };
}
