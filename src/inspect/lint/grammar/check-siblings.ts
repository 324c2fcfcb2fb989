/** Members beside a `$ref` that the version of OpenAPI drops although they look as if they counted. */
import { child, placeOf } from '../../../knowledge/value.ts';
import type { JsonObject, Node } from '../../../model/node.ts';
import type { Kind } from './grammar.ts';
import type { ReportFault } from './report-fault.ts';

/** What decides about values accepted or given away; a dropped description harms nobody. */
const DECIDING: ReadonlySet<string> = new Set([
  'maxLength',
  'minLength',
  'pattern',
  'maximum',
  'minimum',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'multipleOf',
  'maxItems',
  'minItems',
  'uniqueItems',
  'maxProperties',
  'minProperties',
  'enum',
  'const',
  'format',
  'required',
  'properties',
  'additionalProperties',
  'allOf',
  'oneOf',
  'anyOf',
  'not',
  'readOnly',
  'writeOnly',
]);

/** OpenAPI 3.0.4 §4.8.23 and 2.0 "Reference Object": "cannot be extended with additional properties". */
export function checkSiblings(kind: Kind, node: Node<JsonObject>, report: ReportFault): void {
  if (kind.name !== 'schema' && kind.name !== 'parameter' && kind.name !== 'path item') return;
  for (const key of Object.keys(node.value)) {
    const counts = kind.name === 'path item' ? kind.fields.get(key)?.kind?.name === 'operation' : DECIDING.has(key);
    if (!counts) continue;
    const sibling = child(node, key);
    report('ignored-sibling', sibling, placeOf(sibling), { name: key, dialect: kind.dialect });
  }
}
