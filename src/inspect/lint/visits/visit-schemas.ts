/** Makes the visits of schemas and of their properties, each at its definition and once. */
import { flag, ownProperties, requiredNames, type SchemaView, viewSchema } from '../../../knowledge/schema.ts';
import { subjectBelow } from '../../../knowledge/subject.ts';
import { isObject, placeOf } from '../../../knowledge/value.ts';
import type { Api } from '../../../model/api.ts';
import type { JsonObject, Node, Place, SchemaNode } from '../../../model/node.ts';
import type { Inspector } from '../apply-rules.ts';
import type { Owner, Owners } from '../owners.ts';
import type { UserSet } from '../ranked-operations.ts';
import { stepText } from '../schemas/find-use-places.ts';
import {
  IN_REQUEST,
  IN_RESPONSE,
  NOWHERE,
  type SchemaEdge,
  type SchemaEntry,
  SILENT,
  type Silence,
} from '../schemas/schema-entry.ts';
import { findChanged, SchemaMemory } from '../schemas/schema-memory.ts';
import type { Glance, SchemaUse, Visit } from '../target.ts';
import { OwnedVisit } from './lazy-visit.ts';

/** Passes over what `precedent` knows to be silent; returns what the other revision need not ask again. */
export function visitSchemas(
  api: Api,
  owners: Owners,
  inspector: Inspector,
  precedent: SchemaMemory | null,
): SchemaMemory | null {
  const wantsSchemas = inspector.wants('schema');
  const wantsProperties = inspector.wants('property');
  if (!wantsSchemas && !wantsProperties) return null;
  const schemaGlances = glancesByFlow(inspector, 'schema');
  const propertyGlances = glancesByFlow(inspector, 'property');
  const memory = new SchemaMemory(owners.schemas);
  const changed = precedent === null ? null : findChanged(owners.schemas, precedent.index);
  const { entries } = owners.schemas;
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index] as SchemaEntry;
    const silence = changed?.has(entry) === false ? (entry.twin?.silence ?? null) : null;
    if (silence !== null && holdsFor(silence, entry)) continue;
    const about = wantsSchemas
      ? visitSchema(api, owners, inspector, schemaGlances, entry)
      : (SILENT[entry.flow] as Silence);
    let isSilent = !wantsSchemas || visitLeaves(api, owners, inspector, schemaGlances, entry);
    if (wantsProperties) isSilent = visitProperties(api, owners, inspector, propertyGlances, entry) && isSilent;
    if (isSilent) entry.silence = about;
  }
  return memory;
}

/** By the flow of a schema; a property flows nowhere that its owner does not. */
type Glances = readonly (Glance | null)[];

function glancesByFlow(inspector: Inspector, target: 'schema' | 'property'): Glances {
  return SILENT.map(({ flow }) => inspector.glance(target, flow | NOWHERE));
}

/** `null` when some rule had something to say. */
function visitSchema(
  api: Api,
  owners: Owners,
  inspector: Inspector,
  glances: Glances,
  entry: SchemaEntry,
): Silence | null {
  const look = glances[entry.flow];
  if (look === null || look === undefined || !look(entry.value, null, null)) return SILENT[entry.flow] as Silence;
  const visit = new SchemaVisit(api, owners, entry);
  if (!inspector.visit('schema', visit) || visit.isContextual) return null;
  return visit.statedUse === null && visit.statedPart === null
    ? (SILENT[entry.flow] as Silence)
    : { flow: entry.flow, use: visit.statedUse, isPart: visit.statedPart };
}

/** True when no rule had anything to say about the schemas of properties that have no entry. */
function visitLeaves(api: Api, owners: Owners, inspector: Inspector, glances: Glances, entry: SchemaEntry): boolean {
  const { value, flow, leaves } = entry;
  const look = glances[flow];
  if (look === null || look === undefined || leaves === null) return true;
  const properties = value.properties as JsonObject;
  let isSilent = true;
  for (let index = 0; index < leaves.length; index += 1) {
    const name = leaves[index] as string;
    if (!look(properties[name], null, null)) continue;
    // How a property is used follows from where it stands: only who uses it may differ in the other revision.
    const visit = new SchemaVisit(api, owners, entry.leaf(name));
    isSilent = inspector.visit('schema', visit) && !visit.isContextual && isSilent;
  }
  return isSilent;
}

/** True when no rule had anything to say. */
function visitProperties(
  api: Api,
  owners: Owners,
  inspector: Inspector,
  glances: Glances,
  entry: SchemaEntry,
): boolean {
  const { value } = entry;
  const look = glances[entry.flow];
  if (look === null || look === undefined || !Object.hasOwn(value, 'properties')) return true;
  const { properties } = value;
  if (!isObject(properties)) return true;
  let names: Set<string> | undefined;
  const all = Object.keys(properties);
  for (let index = 0; index < all.length; index += 1) {
    const name = all[index] as string;
    if (!look(properties[name], name, null)) continue;
    names ??= new Set();
    names.add(name);
  }
  if (names === undefined) return true;
  let isSilent = true;
  for (const [name, node] of ownProperties(entry.node)) {
    if (!names.has(name)) continue;
    const property = new PropertyVisit(api, owners, entry, name, node);
    isSilent = inspector.visit('property', property) && !property.isContextual && isSilent;
  }
  return isSilent;
}

/** A schema that is used otherwise may be a fault where it was none. */
function holdsFor({ flow, use, isPart }: Silence, entry: SchemaEntry): boolean {
  if (flow !== entry.flow || (isPart !== null && isPart !== isOnlyPart(entry))) return false;
  if (use === null) return true;
  const own = useOf(entry);
  return own.as === use.as && own.name === use.name && own.parameterIn === use.parameterIn;
}

class SchemaVisit extends OwnedVisit implements Visit<'schema'> {
  readonly #owners: Owners;
  readonly #entry: SchemaEntry;
  /** What was asked of its use; `null`: nothing. */
  statedUse: SchemaUse | null = null;
  statedPart: boolean | null = null;
  readonly inRequest: boolean;
  readonly inResponse: boolean;

  constructor(api: Api, owners: Owners, entry: SchemaEntry) {
    super(api);
    this.#owners = owners;
    this.#entry = entry;
    this.inRequest = (entry.flow & IN_REQUEST) !== 0;
    this.inResponse = (entry.flow & IN_RESPONSE) !== 0;
  }

  get node(): Node<JsonObject> {
    return this.#entry.node;
  }

  get view(): SchemaView {
    return this.#entry.view;
  }

  get place(): Place {
    return placeOf(this.#entry.node);
  }

  get usedAs(): SchemaUse {
    this.statedUse ??= useOf(this.#entry);
    return this.statedUse;
  }

  get isPart(): boolean {
    this.statedPart ??= isOnlyPart(this.#entry);
    return this.statedPart;
  }

  protected findOwner(): Owner {
    return this.#owners.ofSchema(this.#entry);
  }

  protected findUsers(): UserSet {
    return this.#owners.schemaUsers(this.#entry);
  }
}

class PropertyVisit extends OwnedVisit implements Visit<'property'> {
  readonly name: string;
  readonly node: SchemaNode;
  readonly #owners: Owners;
  readonly #entry: SchemaEntry;
  #flow: number | undefined;

  constructor(api: Api, owners: Owners, entry: SchemaEntry, name: string, node: SchemaNode) {
    super(api);
    this.name = name;
    this.node = node;
    this.#owners = owners;
    this.#entry = entry;
  }

  /** Of the property alone: what it refers to may flow both ways. */
  get #flows(): number {
    this.#flow ??= this.#entry.flow & this.#owners.schemas.flowOfProperty(this.node);
    return this.#flow;
  }

  get inRequest(): boolean {
    return (this.#flows & IN_REQUEST) !== 0;
  }

  get inResponse(): boolean {
    return (this.#flows & IN_RESPONSE) !== 0;
  }

  get view(): SchemaView {
    return viewSchema(this.node, this.#entry.dialect);
  }

  get owner(): SchemaNode {
    return this.#entry.node;
  }

  get required(): boolean {
    return requiredNames(this.#entry.view).has(this.name);
  }

  get readOnly(): boolean {
    return flag(this.view, 'readOnly');
  }

  get writeOnly(): boolean {
    return flag(this.view, 'writeOnly');
  }

  get place(): Place {
    return placeOf(this.node);
  }

  protected findUsers(): UserSet {
    return this.#owners.schemaUsers(this.#entry);
  }

  protected findOwner(): Owner {
    const owner = this.#owners.ofSchema(this.#entry);
    return {
      ...owner,
      subjects: owner.subjects.map((subject) => subjectBelow(subject, stepText('properties', this.name))),
    };
  }
}

const OTHER: SchemaUse = { as: 'other', name: null, parameterIn: null };

/** How far up a role is looked for; real documents nest composition a few levels deep. */
const MAXIMUM_STEPS = 32;

/** Through lists and composition up to what gives the schema its role: the first way in, in document order. */
function useOf(start: SchemaEntry): SchemaUse {
  let entry = start;
  let isItem = false;
  for (let step = 0; step < MAXIMUM_STEPS; step += 1) {
    const edge = wayInto(entry);
    if (edge === undefined) return OTHER;
    if (edge.root !== null)
      return isItem ? { as: 'items', name: edge.root.use.name, parameterIn: edge.root.use.parameterIn } : edge.root.use;
    if (edge.keyword === 'properties') return { as: isItem ? 'items' : 'property', name: edge.name, parameterIn: null };
    if (edge.keyword === 'items' || edge.keyword === 'prefixItems') isItem = true;
    else if (!COMPOSITION.has(edge.keyword)) return OTHER;
    entry = edge.from;
  }
  return OTHER;
}

const COMPOSITION: ReadonlySet<string> = new Set(['allOf', 'oneOf', 'anyOf', '$ref']);

function wayInto(entry: SchemaEntry): SchemaEdge | undefined {
  if (entry.parent !== null) return { root: null, from: entry.parent, keyword: entry.keyword, name: entry.name };
  return entry.edges?.find((edge) => edge.root !== null) ?? entry.edges?.[0];
}

const CONJUNCTION: ReadonlySet<string> = new Set(['allOf', '$ref']);

/** True when every way in leads through a conjunction. */
function isOnlyPart({ parent, keyword, edges }: SchemaEntry): boolean {
  if (parent === null && edges === null) return false;
  if (parent !== null && !CONJUNCTION.has(keyword)) return false;
  return (edges ?? []).every((edge) => edge.root === null && CONJUNCTION.has(edge.keyword));
}
