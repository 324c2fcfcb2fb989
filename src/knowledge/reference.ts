/**
 * Follows `$ref` (RFC 3986 reference with an RFC 6901 fragment) inside one revision. Lazy, memoised, own members only;
 * never opens anything: a file that the revision does not hold is a failure, whatever the disk or network could answer.
 */
import type { Node } from '../model/node.ts';
import type { FileRefusal, SourceFile } from '../model/source-file.ts';
import { parsePointer } from './pointer.ts';
import { child, isObject, member } from './value.ts';

export type ReferenceFailureKind =
  | 'not-a-string'
  | 'remote'
  | 'unsupported-scheme'
  | 'absolute-path'
  | 'leaves-tree'
  | 'git-directory'
  | 'missing-target'
  | 'loop'
  | FileRefusal;

export interface ReferenceFailure {
  readonly kind: ReferenceFailureKind;
  /** The node whose `$ref` fails (in a chain, the last one that could be read). */
  readonly at: Node;
  /** The reference as written; for a loop, the references walked, in order. */
  readonly written: readonly string[];
}

export type Resolution =
  | { readonly node: Node; readonly failure?: undefined }
  | { readonly node?: undefined; readonly failure: ReferenceFailure };

/** True when the value is a mapping with a `$ref` member, of whatever type. Call it only where a reference may stand. */
export function isReference(value: unknown): boolean {
  return isObject(value) && Object.hasOwn(value, '$ref');
}

/** The value that a reference node finally stands for; a node that is no reference stands for itself. */
export function follow(node: Node): Resolution {
  if (!isReference(node.value)) return { node };
  // Nearly every reference leads straight to a value.
  const first = followOnce(node);
  if (first.failure !== undefined || !isReference(first.node.value)) return first;
  const walked = new Set<unknown>();
  const written: string[] = [];
  let current = node;
  while (isReference(current.value)) {
    written.push(String(member(current.value, '$ref')));
    if (walked.has(current.value)) return { failure: { kind: 'loop', at: node, written } };
    walked.add(current.value);
    const next = followOnce(current);
    if (next.failure) return next;
    current = next.node;
  }
  return { node: current };
}

/** One step: the node that `$ref` names directly, which may be a reference again. */
export function followOnce(node: Node): Resolution {
  return followWritten(node, member(node.value, '$ref'));
}

/** The node that a reference names, as seen from a node: the value of `$ref`, or of another keyword that refers. */
export function followWritten(node: Node, written: unknown): Resolution {
  if (typeof written !== 'string') return fail('not-a-string', node, '');
  if (node.resource !== undefined) return followInResource(node, node.resource, written);
  let targets = memo.get(node.file);
  if (targets === undefined) {
    targets = new Map();
    memo.set(node.file, targets);
  }
  let target = targets.get(written);
  if (target === undefined) {
    const found = findTarget(node.file, written);
    target = typeof found === 'string' ? found : { node: found };
    targets.set(written, target);
  }
  return typeof target === 'string' ? fail(target, node, written) : target;
}

const memo = new WeakMap<SourceFile, Map<string, { readonly node: Node } | ReferenceFailureKind>>();

function fail(kind: ReferenceFailureKind, at: Node, written: string): Resolution {
  return { failure: { kind, at, written: [written] } };
}

/** JSON Schema 2020-12 §8.2.1: below an `$id` every reference is relative to that id, and `#/…` to that schema. */
function followInResource(node: Node, resource: Node, written: string): Resolution {
  if (written.startsWith('#')) {
    const target = walkFragment(resource, written.slice(1));
    return target === null ? fail('missing-target', node, written) : { node: target };
  }
  return fail('remote', node, written);
}

function findTarget(file: SourceFile, written: string): Node | ReferenceFailureKind {
  const hash = written.indexOf('#');
  const location = hash === -1 ? written : written.slice(0, hash);
  const fragment = hash === -1 ? '' : written.slice(hash + 1);
  let target = file;
  if (location !== '') {
    const path = resolvePath(file.path, location);
    if (typeof path !== 'string') return path.refused;
    const found = file.siblings.get(path);
    if (found === undefined) return file.siblings.refusal(path) ?? 'not-found';
    target = found;
  }
  return walkFragment({ value: target.root, file: target, pointer: null }, fragment) ?? 'missing-target';
}

/**
 * The path that `location` names as seen from the file `from`, relative to the root of the tree, or why it may not be used.
 * Pure text: nothing is looked up.
 */
export function resolvePath(from: string, location: string): string | { readonly refused: ReferenceFailureKind } {
  if (/^(https?:)?\/\//i.test(location) || /^https?:/i.test(location)) return { refused: 'remote' };
  if (/^[a-z]:[\\/]/i.test(location)) return { refused: 'absolute-path' };
  if (/^[a-z][a-z0-9+.-]*:/i.test(location)) return { refused: 'unsupported-scheme' };
  const decoded = decode(location);
  if (decoded === null) return { refused: 'not-found' };
  const text = decoded.replaceAll('\\', '/');
  if (text.startsWith('/')) return { refused: 'absolute-path' };
  const segments = from.split('/').slice(0, -1);
  for (const segment of text.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment.toLowerCase() === '.git') return { refused: 'git-directory' };
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return { refused: 'leaves-tree' };
  }
  return segments.join('/');
}

/** Percent-decoding (RFC 3986 §2.1); `null` when malformed or when it hides a NUL. */
function decode(text: string): string | null {
  try {
    const decoded = decodeURIComponent(text);
    return decoded.includes('\0') ? null : decoded;
  } catch {
    return null; // a malformed escape names no file
  }
}

/** The node a fragment names below `start`, or `null`. */
function walkFragment(start: Node, fragment: string): Node | null {
  const decoded = decode(fragment);
  if (decoded === null) return null;
  const keys = parsePointer(decoded);
  if (keys === null) return findAnchor(start, decoded);
  let node = start;
  for (const key of keys) {
    const next = step(node, key);
    if (next === null) return null;
    node = next;
  }
  return node;
}

/** One pointer step; a reference on the way is looked through, as every resolver does. */
function step(node: Node, key: string): Node | null {
  if (Array.isArray(node.value)) {
    return /^(0|[1-9]\d*)$/.test(key) && Number(key) < node.value.length ? child(node, Number(key)) : null;
  }
  if (!isObject(node.value)) return null;
  if (Object.hasOwn(node.value, key)) return child(node, key);
  if (!Object.hasOwn(node.value, '$ref')) return null;
  const target = followThrough(node);
  return target === null ? null : step(target, key);
}

const followingThrough = new Set<unknown>();

/** `follow`, refusing to enter a look-up that is under way: `#/a/b` where `a` is `{$ref: '#/a/b'}` never ends otherwise. */
function followThrough(node: Node): Node | null {
  if (followingThrough.has(node.value)) return null;
  followingThrough.add(node.value);
  try {
    const target = follow(node).node ?? null;
    return target !== null && isReference(target.value) ? null : target;
  } finally {
    followingThrough.delete(node.value);
  }
}

/** `$anchor` and `$dynamicAnchor` (JSON Schema 2020-12 §8.2.2) below a node, found by one iterative walk. */
function findAnchor(start: Node, name: string): Node | null {
  if (name === '') return start;
  const queue: Node[] = [start];
  const seen = new Set<unknown>();
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (typeof node.value !== 'object' || node.value === null || seen.has(node.value)) continue;
    seen.add(node.value);
    if (member(node.value, '$anchor') === name || member(node.value, '$dynamicAnchor') === name) return node;
    const keys = Array.isArray(node.value) ? node.value.keys() : Object.keys(node.value);
    for (const key of keys) queue.push(child(node, key));
  }
  return null;
}

/** Members that lead to another place: what they name decides what an object means. JSON Schema 2020-12 §8.2.3. */
export function isReferenceKey(key: string): boolean {
  return key === '$ref' || key === '$dynamicRef';
}
