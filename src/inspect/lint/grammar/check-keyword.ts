/** Judges a member that an object of this kind does not have: a slip of the pen, a member of another version, or unknown. */
import { nearestName } from '../../../knowledge/nearest-name.ts';
import { child, placeOf } from '../../../knowledge/value.ts';
import type { JsonObject, Node } from '../../../model/node.ts';
import { dialectsThatKnow, type Kind } from './grammar.ts';
import { type ReportFault, withArticle } from './report-fault.ts';

export function checkKeyword(kind: Kind, parent: Node<JsonObject>, key: string, report: ReportFault): void {
  const node = child(parent, key);
  const owner = withArticle(kind.name);
  if (kind.name === 'path item' && looksLikeOperation(node.value)) {
    report('unknown-method', node, placeOf(node), {
      name: key,
      suggestion: kind.fields.has(key.toLowerCase()) ? key.toLowerCase() : '',
      dialect: kind.dialect,
    });
    return;
  }
  const versions = dialectsThatKnow(kind, key);
  if (versions.length > 0) {
    if (!kind.isOpen || key === 'nullable')
      report('keyword-of-another-version', node, placeOf(node), {
        name: key,
        owner,
        dialect: kind.dialect,
        versions: versions.join(', '),
      });
    return;
  }
  const suggestion = misspeltName(key, kind, parent.value);
  if (suggestion !== null) report('misspelt-keyword', node, placeOf(node), { name: key, owner, suggestion });
  else if (!kind.isOpen) report('unknown-keyword', node, placeOf(node), { name: key, owner });
}

/** At most two slips (one in a short name), and never a member that is there already. */
function misspeltName(key: string, kind: Kind, present: JsonObject): string | null {
  if (key.length < 3) return null;
  const missing = [...kind.fields.keys()].filter((name) => !Object.hasOwn(present, name));
  return nearestName(key, missing, key.length <= 5 ? 1 : 2);
}

function looksLikeOperation(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return ['responses', 'operationId', 'parameters', 'requestBody', 'security', 'summary', 'tags'].some((name) =>
    Object.hasOwn(value, name),
  );
}
