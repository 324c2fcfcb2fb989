/** Compares the extensions that matter for security: what gateways enforce by them, and checks that they silence. */
import { type ExtensionKind, extensionKind } from '../../knowledge/extensions.ts';
import { canonicalText } from '../../knowledge/schema.ts';
import { DOCUMENT_SUBJECT, operationSubject } from '../../knowledge/subject.ts';
import { childIfPresent, isObject } from '../../knowledge/value.ts';
import type { Api, Operation } from '../../model/api.ts';
import type { Node } from '../../model/node.ts';
import type { EditLog } from './edit-log.ts';
import { type Meaning, meaning } from './meaning.ts';
import { changedMember } from './node-place.ts';
import { tellMany } from './tell.ts';

export function compareExtensions(
  base: Api,
  head: Api,
  pairs: readonly (readonly [Operation, Operation])[],
  log: EditLog,
): void {
  const everything = pairs.map(([, after]) => after);
  const subjects = [DOCUMENT_SUBJECT];
  compareOwners(base.root, head.root, { operations: everything, subjects, owner: null }, log);
  for (const name of ['info', 'paths', 'components']) {
    const [before, after] = [childIfPresent(base.root, name), childIfPresent(head.root, name)];
    if (before !== undefined && after !== undefined)
      compareOwners(before, after, { operations: everything, subjects, owner: null }, log);
  }
  for (const [before, after] of pairs) {
    const place = { operations: [after], subjects: [operationSubject(after.key)], owner: after };
    compareOwners(before.node, after.node, place, log);
    // Reached by each of its operations: one edit, since its places are the same.
    compareOwners(before.pathItem, after.pathItem, { ...place, owner: null }, log);
  }
}

interface Holder {
  readonly operations: readonly Operation[];
  readonly subjects: readonly string[];
  readonly owner: Operation | null;
}

function compareOwners(before: Node, after: Node, holder: Holder, log: EditLog): void {
  if (before.value === after.value || !isObject(before.value) || !isObject(after.value)) return;
  const names = new Set([...Object.keys(before.value), ...Object.keys(after.value)]);
  for (const name of names) {
    const kind = name.startsWith('x-') ? extensionKind(name) : null;
    if (kind === null) continue;
    const [was, is] = [textOf(before.value[name]), textOf(after.value[name])];
    if (was === is) continue;
    const action = was === null ? 'added' : is === null ? 'removed' : 'changed';
    tellMany(log, {
      ...holder,
      id: idOf(kind, action),
      what: `extension ${name}`,
      base: changedMember(before, name),
      head: changedMember(after, name),
      subject: kind === 'suppression' ? name : `extension ${name}`,
      from: was ?? 'none',
      to: is ?? 'none',
      meaning: meaningOf(kind, action),
    });
  }
}

type Action = 'added' | 'removed' | 'changed';

function idOf(kind: ExtensionKind, action: Action): string {
  return kind === 'suppression' ? `api-suppression-${action}` : `api-extension-${action}`;
}

function meaningOf(kind: ExtensionKind, action: Action): Meaning | null {
  if (action === 'changed') return null;
  if (kind === 'suppression')
    return action === 'added' ? meaning('suppression-added', 'low') : meaning('suppression-removed', 'info');
  return action === 'added' ? meaning('control-documented', 'info') : meaning('control-undocumented', 'low');
}

/** `null`: absent, or switched off. */
function textOf(value: unknown): string | null {
  return value === undefined || value === false || value === null ? null : canonicalText(value).slice(0, 500);
}
