/** Every kind of change of a schema: each facet and action of the vocabulary at each subject, spelled by the grammar of ids. */
import { cases, law } from '../../../knowledge/change-kinds/rows.ts';
import { schemaSentence } from '../../../knowledge/change-kinds/schema-sentences.ts';
import type { Effect } from '../../../model/change.ts';
import type { ChangeKind, Side, VerdictException } from '../../../model/change-kind.ts';
import type { MeaningId } from '../../../model/meaning.ts';
import { EXCEPTIONS } from '../law.ts';
import { meaningOfSchemaEdit } from '../schema-meanings.ts';
import { nameInLaw } from './name-in-law.ts';
import type { EditedProperty, SchemaEdit } from './schema-edit.ts';
import { type Subject, spellSchemaId } from './spell.ts';
import { FACET_ROWS, type Facet } from './vocabulary.ts';

/** By id. Made for documentation and `explain`, never during a comparison. */
export function schemaKinds(): ReadonlyMap<string, ChangeKind> {
  const kinds = new Map<string, ChangeKind>();
  for (const [facet, { actions }] of FACET_ROWS)
    for (const [action, effect] of Object.entries(actions))
      for (const subject of SUBJECTS)
        for (const property of variantsOf(facet)) {
          const edit = editOf(facet, action, effect ?? 'unknown', property);
          const id = spellSchemaId(edit, subject);
          if (!kinds.has(id)) kinds.set(id, kindOf(id, edit, effect, subject));
        }
  return kinds;
}

const SUBJECTS: readonly Subject[] = (['request', 'response'] as const).flatMap((side) =>
  (['body', 'parameter', 'header'] as const)
    .filter((root) => root !== 'parameter' || side === 'request')
    .flatMap((root) =>
      [false, true].flatMap((nested) =>
        [false, root === 'parameter'].flatMap((inHeader): Subject[] => [
          { side, root, nested, inHeader, keptOut: null },
          ...(nested ? [{ side, root, nested, inHeader, keptOut: keptOutBy(side) }] : []),
        ]),
      ),
    ),
);

function keptOutBy(side: Side): 'read-only' | 'write-only' {
  return side === 'request' ? 'read-only' : 'write-only';
}

/** Facets that are about a member of an object, and those that may be. */
const OF_MEMBERS: ReadonlySet<Facet> = new Set(['property', 'required', 'read-only', 'write-only']);

function variantsOf(facet: Facet): readonly (EditedProperty | undefined)[] {
  if (!OF_MEMBERS.has(facet)) return [undefined];
  return [false, true].flatMap((required) =>
    [false, true].map((hasDefault) => ({ ...MEMBER, required, hasDefault }) as EditedProperty),
  );
}

/** A member without a schema of its own: nothing about it is sensitive or privileged. */
const MEMBER = {
  name: 'member',
  node: { value: true, file: { path: '' }, pointer: null },
  readOnly: false,
  writeOnly: false,
};

function editOf(facet: Facet, action: string, effect: Effect, property: EditedProperty | undefined): SchemaEdit {
  const common = { facet, action, effect, base: null, head: null, from: null, to: null };
  return property === undefined ? common : { ...common, property };
}

function kindOf(id: string, edit: SchemaEdit, effect: Effect | null, subject: Subject): ChangeKind {
  const { side, keptOut, root } = subject;
  const exceptionFor = (flow: Side): VerdictException | undefined => {
    const found = EXCEPTIONS.get(`${flow} ${nameInLaw(edit)}`);
    return found === undefined || (found.of !== undefined && !found.of.includes(edit.effect)) ? undefined : found;
  };
  const except = Object.fromEntries(
    (['request', 'response'] as const).flatMap((flow) => {
      const found = exceptionFor(flow);
      return found === undefined ? [] : [[flow, found] as const];
    }),
  );
  return {
    id,
    object: 'Schemas',
    message: schemaSentence(
      edit.facet,
      edit.action,
      root === 'body' ? (side === 'request' ? 'request' : 'answer') : '',
    ),
    verdict:
      keptOut !== null
        ? law(side, 'none')
        : effect === null && except[side] === undefined
          ? cases(['breaking', 'maybe', 'safe'], 'What it does depends on what else the schema says.')
          : law(side, effect ?? 'unknown', except),
    meanings: keptOut === null ? meaningsOf(edit, side) : [],
  };
}

/** What a member means depends on its name and on what is inside it. */
const MEANINGS_OF_MEMBERS: Readonly<Record<string, readonly MeaningId[]>> = {
  'request added': ['mass-assignment-opened', 'ssrf-input-added'],
  'request removed': ['mass-assignment-closed', 'ssrf-input-removed'],
  'response added': ['sensitive-field-exposed', 'response-field-exposed'],
  'response removed': ['sensitive-field-withheld', 'response-field-withheld'],
  'response became-not-write-only': ['sensitive-field-exposed', 'response-field-exposed'],
  'response became-write-only': ['sensitive-field-withheld', 'response-field-withheld'],
};

function meaningsOf(edit: SchemaEdit, side: Side): readonly MeaningId[] {
  const ofMember = edit.property === undefined ? undefined : MEANINGS_OF_MEMBERS[`${side} ${edit.action}`];
  if (ofMember !== undefined) return ofMember;
  const means = meaningOfSchemaEdit(edit, {
    flow: side,
    nested: true,
    effect: edit.effect,
    rootName: null,
    parameterIn: null,
    path: '/',
    dialect: '3.1',
  });
  return means === null ? [] : [means.rule];
}
