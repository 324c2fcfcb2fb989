/**
 * The message of a rule with its placeholders filled. Spectral evaluates `#{{…}}` with an expression library; here it is names,
 * texts, `print(…)`, `.toUpperCase()` and `+`, which is what rulesets use, and nothing that could compute more.
 */

export interface MessageValues {
  readonly property: string | number;
  readonly error: string;
  readonly path: string;
  readonly description: string | null;
  readonly value: unknown;
}

const LONGEST_MESSAGE = 2000;

/** What is unknown is left out, as in Spectral. */
export function writeMessage(template: string, values: MessageValues): string {
  return template
    .slice(0, LONGEST_MESSAGE * 2)
    .replace(/(#?)\{\{([^}\n]+)\}\}/g, (_, mark: string, inside: string) =>
      mark === '#' ? evaluate(inside, values) : named(inside, values),
    )
    .slice(0, LONGEST_MESSAGE);
}

function evaluate(expression: string, values: MessageValues): string {
  const parts = expression.match(/'[^']*'|"[^"]*"|[^+]+/g) ?? [];
  return parts.map((part) => evaluatePart(part.trim(), values)).join('');
}

function evaluatePart(part: string, values: MessageValues): string {
  const print = /^print\(\s*(?:'([^']*)'|"([^"]*)")\s*\)$/.exec(part);
  if (print !== null) return printed(print[1] ?? print[2] ?? '', values);
  const text = /^(?:'([^']*)'|"([^"]*)")$/.exec(part);
  if (text !== null) return text[1] ?? text[2] ?? '';
  const upper = /^(\w+)\.toUpperCase\(\)$/.exec(part);
  return upper === null ? named(part, values) : named(upper[1] ?? '', values).toUpperCase();
}

function printed(what: string, values: MessageValues): string {
  if (what === 'property') return values.property === '' ? 'The document ' : `"${values.property}" property `;
  if (what === 'value') return printedValue(values.value);
  return named(what, values);
}

function named(name: string, values: MessageValues): string {
  if (!Object.hasOwn(values, name)) return '';
  const value = values[name as keyof MessageValues];
  return value === null && name !== 'value' ? '' : String(value);
}

/** As `printValue` of Spectral's runtime: what kind of thing it is, or a short value itself. */
function printedValue(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (Array.isArray(value)) return 'Array[]';
  if (typeof value === 'object' && value !== null) return 'Object{}';
  return JSON.stringify(value);
}
