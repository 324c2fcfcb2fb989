/** Fills an answer up: the members that a test cares about, and for everything else that a schema requires the plainest value. */
import type { Json } from './contract.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

const PLAIN: Readonly<Record<string, unknown>> = {
  uri: 'https://github.example/x',
  'date-time': '2026-01-05T12:00:00Z',
};

/** `members` stays as it is; what the schema requires beyond it is added, at every depth. */
export function sampleOf(schema: Json, members: unknown, resolve: (reference: string) => Json): unknown {
  return fill(schema as Schema, members);

  function fill(given: Schema, value: unknown): unknown {
    if (value === null) return null;
    const known = given.$ref === undefined ? given : (resolve(given.$ref) as Schema);
    const branches = known.anyOf ?? known.oneOf;
    if (branches !== undefined) {
      const hasNull = branches.some(({ type }) => type === 'null');
      if (value === undefined && hasNull) return null;
      return fill(branches.find(({ type }) => type !== 'null') as Schema, value);
    }
    if (known.allOf !== undefined) return known.allOf.reduce((filled: unknown, part) => fill(part, filled), value);
    if (Array.isArray(value)) return value.map((item) => fill(known.items ?? {}, item));
    if (value !== undefined && typeof value !== 'object') return value;
    if (known.properties === undefined) return value ?? plainValue(known);
    const object = (value ?? {}) as Record<string, unknown>;
    const filled = Object.entries(object).map(([name, item]) => [name, fill(known.properties?.[name] ?? {}, item)]);
    const missing = (known.required ?? [])
      .filter((name) => !(name in object))
      .map((name) => [name, fill(known.properties?.[name] ?? {}, undefined)]);
    return Object.fromEntries([...filled, ...missing]);
  }
}

function plainValue({ type, format, enum: values }: Schema): unknown {
  if (values !== undefined) return values[0];
  if (type === 'integer' || type === 'number') return 1;
  if (type === 'boolean') return false;
  if (type === 'array') return [];
  if (type === 'string') return PLAIN[format ?? ''] ?? 'x';
  return {};
}
