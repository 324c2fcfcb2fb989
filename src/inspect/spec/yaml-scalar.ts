/** The YAML 1.2 core schema (YAML 1.2.2 §10.3.2) for plain scalars. */

const NULL = new Set(['', '~', 'null', 'Null', 'NULL']);
const BOOLEAN: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);
const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const SPECIAL: ReadonlyMap<string, number> = new Map(
  [
    ['inf', Number.POSITIVE_INFINITY],
    ['Inf', Number.POSITIVE_INFINITY],
    ['INF', Number.POSITIVE_INFINITY],
  ].flatMap(([word, value]) => [
    [`.${word}`, value as number],
    [`+.${word}`, value as number],
    [`-.${word}`, -(value as number)],
  ]),
);

/** The value of an untagged plain scalar: null, boolean, number or the text itself. */
export function resolvePlainScalar(source: string): unknown {
  if (source.length > 5 && !/^[-+.0-9]/.test(source)) return source;
  if (NULL.has(source)) return null;
  const boolean = BOOLEAN.get(source);
  if (boolean !== undefined) return boolean;
  if (!/^[-+.0-9]/.test(source)) return source;
  if (DECIMAL.test(source)) return Number(source);
  if (/^0o[0-7]+$/.test(source) || /^0x[0-9a-fA-F]+$/.test(source)) return Number(source);
  if (/^\.(nan|NaN|NAN)$/.test(source)) return Number.NaN;
  return SPECIAL.get(source) ?? source;
}
