/**
 * Tables that say what a file of ours may hold, and the check of a parsed file against one. The same table gives the
 * published JSON Schema (shape-json-schema.ts), so that editors and the program agree.
 */
import { nearestName } from './nearest-name.ts';
import type { TextFault, YamlNode } from './yaml-text.ts';

interface Described {
  /** One sentence for people; part of the JSON Schema. */
  readonly help?: string;
  /** A mapping without it is faulty. */
  readonly required?: true;
}

export type Shape = Described &
  (
    | {
        readonly type: 'text';
        readonly pattern?: { readonly source: string; readonly says: string };
        readonly mayBeEmpty?: true;
      }
    | { readonly type: 'choice'; readonly values: readonly string[] }
    /** Text out of a list that only the caller knows, such as the ids of rules. */
    | { readonly type: 'name'; readonly of: string; readonly optionalPrefix?: string }
    | { readonly type: 'boolean' }
    | { readonly type: 'number'; readonly minimum: number; readonly maximum: number; readonly integer?: true }
    | { readonly type: 'list'; readonly items: Shape; readonly notEmpty?: true }
    | { readonly type: 'mapping'; readonly members: Readonly<Record<string, Shape>> }
    /** A mapping whose members are checked elsewhere. */
    | { readonly type: 'open-mapping' }
  );

/** Lists of known names, by what `name` shapes call them. */
export type KnownNames = Readonly<Record<string, readonly string[]>>;

/** Every place where the value is not what the shape says, in document order. */
export function checkShape(node: YamlNode, shape: Shape, known: KnownNames = {}): readonly TextFault[] {
  const { span, path, value } = node;
  const fault = (message: string): readonly TextFault[] => [{ message: `${subjectOf(path)} ${message}`, span, path }];
  switch (shape.type) {
    case 'text':
      if (typeof value !== 'string' || (value.trim() === '' && !shape.mayBeEmpty))
        return fault(`must be text, not ${kindOf(node)}.`);
      return shape.pattern !== undefined && !new RegExp(shape.pattern.source).test(value)
        ? fault(`must be ${shape.pattern.says}, not ${quoted(value)}.`)
        : [];
    case 'choice':
      return typeof value === 'string' && shape.values.includes(value)
        ? []
        : fault(`must be one of ${shape.values.join(', ')}, not ${kindOf(node)}.${hint(value, shape.values)}`);
    case 'name':
      return checkName(node, shape.of, known[shape.of] ?? [], shape.optionalPrefix ?? '', fault);
    case 'boolean':
      return typeof value === 'boolean' ? [] : fault(`must be true or false, not ${kindOf(node)}.`);
    case 'number':
      return isWithin(value, shape)
        ? []
        : fault(
            `must be a ${shape.integer ? 'whole ' : ''}number from ${shape.minimum} to ${shape.maximum}, not ${kindOf(node)}.`,
          );
    case 'list':
      if (node.kind !== 'list') return fault(`must be a list, not ${kindOf(node)}.`);
      if (shape.notEmpty && node.items.length === 0) return fault('must not be empty.');
      return node.items.flatMap((item) => checkShape(item, shape.items, known));
    case 'mapping':
      return node.kind === 'mapping'
        ? checkMembers(node, shape.members, known)
        : fault(`must be a mapping, not ${kindOf(node)}.`);
    case 'open-mapping':
      return node.kind === 'mapping' ? [] : fault(`must be a mapping, not ${kindOf(node)}.`);
  }
}

function isWithin(
  value: unknown,
  shape: { readonly minimum: number; readonly maximum: number; readonly integer?: true },
): boolean {
  if (typeof value !== 'number' || (shape.integer && !Number.isInteger(value))) return false;
  return value >= shape.minimum && value <= shape.maximum;
}

function checkName(
  node: YamlNode,
  kind: string,
  known: readonly string[],
  prefix: string,
  fault: (message: string) => readonly TextFault[],
): readonly TextFault[] {
  if (typeof node.value !== 'string') return fault(`must be the name of a ${kind}, not ${kindOf(node)}.`);
  const name = node.value.startsWith(prefix) ? node.value.slice(prefix.length) : node.value;
  if (known.includes(name)) return [];
  const allowed = known.length <= 12 ? ` Known: ${known.join(', ')}.` : '';
  return fault(`names an unknown ${kind}, ${quoted(node.value)}.${hint(name, known)}${allowed}`);
}

function checkMembers(
  node: YamlNode,
  members: Readonly<Record<string, Shape>>,
  known: KnownNames,
): readonly TextFault[] {
  const present = new Set(node.members.map(({ key }) => key));
  const missing = Object.keys(members)
    .filter((key) => members[key]?.required === true && !present.has(key))
    .map((key) => ({ message: `${subjectOf([...node.path, key])} is missing.`, span: node.span, path: node.path }));
  const faults = node.members.flatMap(({ key, span, node: child }): readonly TextFault[] => {
    const shape = Object.hasOwn(members, key) ? members[key] : undefined;
    if (shape !== undefined) return checkShape(child, shape, known);
    const names = Object.keys(members);
    const where = node.path.length === 0 ? '' : ` in ${subjectOf(node.path)}`;
    return [
      {
        message: `Unknown key ${quoted(key)}${where}.${hint(key, names)} Allowed: ${names.join(', ')}.`,
        span,
        path: child.path,
      },
    ];
  });
  return [...missing, ...faults];
}

/** `overrides[0].rule`; the file itself has no name here. */
function subjectOf(path: readonly (string | number)[]): string {
  if (path.length === 0) return 'The file';
  return `"${path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${short(key)}`)).join('')}"`;
}

function kindOf(node: YamlNode): string {
  if (node.kind !== 'scalar') return `a ${node.kind}`;
  if (node.value === null || node.value === '') return 'empty';
  return typeof node.value === 'string' ? quoted(node.value) : `${node.value}`;
}

function hint(value: unknown, known: readonly string[]): string {
  const nearest = typeof value === 'string' ? nearestName(value, known) : null;
  return nearest === null ? '' : ` Did you mean "${nearest}"?`;
}

function quoted(text: string): string {
  return `"${short(text)}"`;
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
