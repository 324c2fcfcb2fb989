/**
 * Which schemas govern a member of an object, by name: its own, those of patterns that match the name, else what holds for
 * other members. Read part by part, for `additionalProperties` sees only what stands beside it (JSON Schema 2020-12 §10.3.2).
 */
import { matchesPattern } from '../../../knowledge/pattern/contain.ts';
import { appliesReferenceSiblings, isSchemaValue, ownProperties } from '../../../knowledge/schema.ts';
import { child, isObject, member, members } from '../../../knowledge/value.ts';
import type { JsonObject, Node, SchemaNode } from '../../../model/node.ts';
import { type Conjunction, isAnnotation } from './conjunction.ts';

/** What is demanded of one member. */
export interface Governance {
  /** No value is accepted under that name. */
  readonly refused: boolean;
  readonly schemas: readonly SchemaNode[];
  /** A pattern that cannot be decided, or alternatives that decide what is unevaluated: more may be demanded. */
  readonly uncertain: boolean;
}

interface ObjectPart {
  readonly part: Node<JsonObject>;
  readonly properties: ReadonlyMap<string, SchemaNode>;
  readonly patterns: readonly (readonly [string, SchemaNode])[];
  readonly additional: SchemaNode | null;
}

/** The object keywords of a conjunction, read once. */
export class Members {
  readonly names: ReadonlyMap<string, readonly SchemaNode[]>;
  readonly patterns: ReadonlyMap<string, readonly SchemaNode[]>;
  /** `additionalProperties` that constrain: the strictest over the parts decides what an undeclared member may be. */
  readonly additional: readonly SchemaNode[];
  readonly unevaluated: readonly SchemaNode[];
  /** Members named only inside alternatives may count as evaluated. */
  readonly hasBranches: boolean;
  private readonly parts: readonly ObjectPart[];

  constructor(view: Conjunction) {
    const parts: ObjectPart[] = [];
    const names = new Map<string, SchemaNode[]>();
    const patterns = new Map<string, SchemaNode[]>();
    const unevaluated: SchemaNode[] = [];
    for (const part of view.parts) {
      const own = readPart(part);
      if (own !== null) {
        parts.push(own);
        for (const [name, node] of own.properties) append(names, name, node);
        for (const [pattern, node] of own.patterns) append(patterns, pattern, node);
      }
      if (appliesReferenceSiblings(view.dialect)) {
        const rest = constraining(part, 'unevaluatedProperties');
        if (rest !== null) unevaluated.push(rest);
      }
    }
    this.parts = parts;
    this.names = names;
    this.patterns = patterns;
    this.additional = parts.flatMap(({ additional }) => additional ?? []);
    // Beside `additionalProperties` nothing is left unevaluated.
    const leavesNothing = parts.some(({ part }) => Object.hasOwn(part.value, 'additionalProperties'));
    const isOutermost = isSaidOutermost(view, 'unevaluatedProperties');
    this.unevaluated = leavesNothing && isOutermost ? [] : unevaluated;
    this.hasBranches =
      view.unions.length > 0 ||
      view.parts.some(({ value }) => IN_PLACE.some((key) => Object.hasOwn(value, key))) ||
      !isOutermost;
  }

  govern(name: string): Governance {
    const schemas: SchemaNode[] = [];
    let refused = false;
    let uncertain = false;
    let isEvaluated = false;
    for (const { properties, patterns, additional } of this.parts) {
      const own = properties.get(name);
      const matching: SchemaNode[] = [];
      let undecided = false;
      for (const [pattern, node] of patterns) {
        const matches = matchesPattern(pattern, name);
        if (matches === true) matching.push(node);
        undecided ||= matches === null;
      }
      if (own !== undefined) schemas.push(own);
      schemas.push(...matching);
      uncertain ||= undecided;
      const isNamed = own !== undefined || matching.length > 0;
      isEvaluated ||= isNamed || additional !== null;
      if (isNamed || additional === null) continue;
      if (undecided) uncertain = true;
      else if (additional.value === false) refused = true;
      else schemas.push(additional);
    }
    if (!isEvaluated && this.unevaluated.length > 0) {
      if (this.hasBranches) uncertain = true;
      else {
        refused ||= this.unevaluated.some(({ value }) => value === false);
        schemas.push(...this.unevaluated.filter(({ value }) => value !== false));
      }
    }
    return { refused: refused || schemas.some(({ value }) => value === false), schemas, uncertain };
  }

  /** What holds for members that nothing names. */
  rest(): Governance {
    const all = [...this.additional, ...this.unevaluated];
    return {
      refused: all.some(({ value }) => value === false),
      schemas: all.filter(({ value }) => value !== false),
      uncertain: this.unevaluated.length > 0 && this.hasBranches,
    };
  }

  /** Whether names that match the pattern are certainly governed by nothing else than what holds for other members. */
  isAlone(pattern: string): boolean {
    return (
      this.parts.length <= 1 &&
      [...this.patterns.keys()].every((other) => other === pattern) &&
      [...this.names.keys()].every((name) => matchesPattern(pattern, name) === false)
    );
  }
}

/** Keywords whose schemas look at the same object and name members of it. */
const IN_PLACE = ['if', 'dependentSchemas', 'dependencies', '$recursiveRef'];

/** What is unevaluated is decided by the schema object and what stands inside it: only the outermost sees everything. */
export function isSaidOutermost({ parts }: Conjunction, keyword: string): boolean {
  const at = parts.findIndex(({ value }) => Object.hasOwn(value, keyword));
  const isOnlyOne = parts.filter(({ value }) => Object.hasOwn(value, keyword)).length <= 1;
  return (
    isOnlyOne &&
    parts
      .slice(0, Math.max(0, at))
      .every(({ value }) => Object.keys(value).every((key) => key === '$ref' || isAnnotation(key)))
  );
}

function readPart(part: Node<JsonObject>): ObjectPart | null {
  const { value } = part;
  const hasOwn = (key: string) => Object.hasOwn(value, key);
  if (!hasOwn('properties') && !hasOwn('patternProperties') && !hasOwn('additionalProperties')) return null;
  return {
    part,
    properties: declared(part),
    patterns: isObject(member(value, 'patternProperties'))
      ? members(child(part, 'patternProperties')).filter((entry): entry is [string, SchemaNode] =>
          isSchemaValue(entry[1].value),
        )
      : [],
    additional: constraining(part, 'additionalProperties'),
  };
}

/** The members of `properties`, also those that are no schemas: what they demand is unknown, but they are declared. */
function declared(part: Node<JsonObject>): ReadonlyMap<string, SchemaNode> {
  const found = new Map(ownProperties(part));
  const properties = member(part.value, 'properties');
  if (!isObject(properties) || found.size === Object.keys(properties).length) return found;
  for (const [name, node] of members(child(part, 'properties')))
    if (!found.has(name)) found.set(name, node as SchemaNode);
  return found;
}

/** The schema of the keyword, unless it accepts everything: `true` and `{}` say what saying nothing says. */
function constraining(part: Node<JsonObject>, keyword: string): SchemaNode | null {
  const value = member(part.value, keyword);
  if (value === false || (isObject(value) && Object.keys(value).length > 0)) return child(part, keyword) as SchemaNode;
  return null;
}

function append(map: Map<string, SchemaNode[]>, key: string, node: SchemaNode): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [node]);
  else known.push(node);
}
