/** Whether an example is what its schema describes: the first thing that is not, in words. Bounded; patterns are never run. */
import {
  branches,
  canonicalText,
  enumeration,
  itemSchemas,
  lowerBound,
  openness,
  propertiesOf,
  requiredNames,
  type SchemaView,
  sizeBound,
  typesOf,
  upperBound,
  viewSchema,
} from './schema.ts';
import { isObject } from './value.ts';

/** Larger examples are looked at in part. */
const MOST_VALUES = 2000;
const DEPTH = 24;

/** `null`: nothing is wrong as far as it can be told. */
export function whatContradicts(value: unknown, view: SchemaView, flow: 'request' | 'response' | 'any'): string | null {
  return new Check(flow).judge(value, view, '', 0);
}

class Check {
  readonly #flow: 'request' | 'response' | 'any';
  #left = MOST_VALUES;

  constructor(flow: 'request' | 'response' | 'any') {
    this.#flow = flow;
  }

  judge(value: unknown, view: SchemaView, path: string, depth: number): string | null {
    this.#left -= 1;
    if (this.#left <= 0 || depth > DEPTH || view.incomplete || view.never) return null;
    // Where an object is meant, a text is often that object written down as text.
    if (path === '' && typeof value === 'string' && /^\s*[{[<]/.test(value)) return null;
    const at = path === '' ? 'it' : `"${path.slice(0, 80)}"`;
    return (
      judgeType(value, view, at) ??
      judgeList(value, view, at) ??
      judgeBounds(value, view, at) ??
      this.#judgeMembers(value, view, path, depth) ??
      this.#judgeBranches(value, view, at, path, depth)
    );
  }

  #judgeMembers(value: unknown, view: SchemaView, path: string, depth: number): string | null {
    if (Array.isArray(value)) {
      const [items] = itemSchemas(view);
      if (items === undefined) return null;
      const inside = viewSchema(items, view.dialect);
      for (let index = 0; index < value.length; index += 1) {
        const wrong = this.judge(value[index], inside, `${path}[${index}]`, depth + 1);
        if (wrong !== null) return wrong;
      }
      return null;
    }
    if (!isObject(value)) return null;
    const properties = propertiesOf(view);
    for (const name of requiredNames(view).keys()) {
      if (!Object.hasOwn(value, name) && !this.#isLeftOut(properties.get(name)?.[0], view))
        return `"${join(path, name)}" is missing`;
    }
    const isClosed =
      openness(view).kind === 'closed' && branches(view, 'oneOf').length + branches(view, 'anyOf').length === 0;
    for (const name of Object.keys(value)) {
      const nodes = properties.get(name);
      if (nodes === undefined) {
        if (isClosed && !name.startsWith('x-') && !hasPatterns(view)) return `"${join(path, name)}" is not allowed`;
        continue;
      }
      for (const node of nodes) {
        const wrong = this.judge(value[name], viewSchema(node, view.dialect), join(path, name), depth + 1);
        if (wrong !== null) return wrong;
      }
    }
    return null;
  }

  /** A required `readOnly` property is not sent, a `writeOnly` one not answered (3.0.4 §4.7.24.1). */
  #isLeftOut(node: Parameters<typeof viewSchema>[0] | undefined, view: SchemaView): boolean {
    if (node === undefined) return false;
    const { parts } = viewSchema(node, view.dialect);
    const says = (keyword: string): boolean => parts.some(({ value }) => value[keyword] === true);
    return (this.#flow !== 'response' && says('readOnly')) || (this.#flow !== 'request' && says('writeOnly'));
  }

  #judgeBranches(value: unknown, view: SchemaView, at: string, path: string, depth: number): string | null {
    for (const keyword of ['oneOf', 'anyOf'] as const) {
      const options = branches(view, keyword);
      if (options.length === 0) continue;
      const fits = options.some(
        (option) => this.judge(value, viewSchema(option, view.dialect), path, depth + 1) === null,
      );
      if (!fits) return `${at} fits none of the ${options.length} alternatives`;
    }
    return null;
  }
}

function judgeType(value: unknown, view: SchemaView, at: string): string | null {
  const types = typesOf(view);
  if (types === null || types.size === 0 || types.has('file')) return null;
  const type = typeOf(value);
  const fits = types.has(type) || (type === 'integer' && types.has('number'));
  return fits ? null : `${at} is ${withArticle(type)}, not ${withArticle([...types].join(' or '))}`;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function withArticle(type: string): string {
  if (type === 'null') return type;
  return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`;
}

function judgeList(value: unknown, view: SchemaView, at: string): string | null {
  const values = enumeration(view);
  return values === null || values.has(canonicalText(value)) || value === null
    ? null
    : `${at} is not one of the listed values`;
}

function judgeBounds(value: unknown, view: SchemaView, at: string): string | null {
  if (typeof value === 'string') {
    const length = [...value].length;
    const [most, least] = [sizeBound(view, 'maxLength'), sizeBound(view, 'minLength')];
    if (most !== null && length > most.value) return `${at} has ${length} characters, more than ${most.value}`;
    if (least !== null && length < least.value) return `${at} has ${length} characters, fewer than ${least.value}`;
  }
  if (Array.isArray(value)) {
    const [most, least] = [sizeBound(view, 'maxItems'), sizeBound(view, 'minItems')];
    if (most !== null && value.length > most.value) return `${at} has ${value.length} items, more than ${most.value}`;
    if (least !== null && value.length < least.value)
      return `${at} has ${value.length} items, fewer than ${least.value}`;
  }
  if (typeof value === 'number') {
    const [most, least] = [upperBound(view), lowerBound(view)];
    if (most !== null && (value > most.value || (most.exclusive && value === most.value)))
      return `${at} is above ${most.value}`;
    if (least !== null && (value < least.value || (least.exclusive && value === least.value)))
      return `${at} is below ${least.value}`;
  }
  return null;
}

function hasPatterns({ parts }: SchemaView): boolean {
  return parts.some(({ value }) => Object.hasOwn(value, 'patternProperties'));
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
