/** Validates JSON answers against the published schema, and closed: a member that the schema does not name is a breach too. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

export type AnswerKind = 'check' | 'diff' | 'lint' | 'score' | 'rules' | 'explain' | 'explainChange' | 'drift';

const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8')) as {
  $id: string;
};
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
formats.default(ajv);
ajv.addSchema(closed(schema) as object);

/** Every breach in words; empty when the text is a valid answer of its command. */
export function validateAnswer(kind: AnswerKind, text: string): readonly string[] {
  const validate = ajv.getSchema(`${schema.$id}#/$defs/${kind}`);
  if (validate === undefined) throw new Error(`The schema has no ${kind}.`);
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(
    (error) => `${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`,
  );
}

/** The published schema lets readers meet new members; ours must not appear by accident. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, closed(item)]));
  return 'properties' in members ? { ...members, additionalProperties: false } : members;
}
