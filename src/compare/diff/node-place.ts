/** Places of changed things, made from nodes. */
import { childIfPresent } from '../../knowledge/value.ts';
import type { ChangedPlace } from '../../model/change.ts';
import type { Node } from '../../model/node.ts';

/** The thing itself. */
export function changedAt(node: Node): ChangedPlace {
  return { place: { file: node.file, pointer: node.pointer, part: 'key' }, value: node.value };
}

/** A member of it, `null` when it is absent. */
export function changedMember(node: Node, key: string): ChangedPlace | null {
  const found = childIfPresent(node, key);
  return found === undefined ? null : changedAt(found);
}
