/**
 * Says of values that are the same object in base and head whether they still differ in meaning, because a reference inside
 * them reaches something that changed. One walk over head, one reverse search; then look-ups.
 */
import { resolvePath } from '../../knowledge/reference.ts';
import { isObject } from '../../knowledge/value.ts';
import type { SourceFile } from '../../model/source-file.ts';

export class Taint {
  private readonly base: SourceFile;
  private readonly head: SourceFile;
  /** Definitions (`path#/a/b/c`) that changed or reach one that did. */
  private readonly tainted: ReadonlySet<string>;
  private readonly memo = new Map<string, WeakMap<object, boolean>>();

  constructor(base: SourceFile, head: SourceFile) {
    this.base = base;
    this.head = head;
    this.tainted = this.findTainted();
  }

  /** True when a value that base and head share reaches something that differs. `path` is the file it stands in. */
  reaches(value: unknown, path: string): boolean {
    if (this.tainted.size === 0 || typeof value !== 'object' || value === null) return false;
    let memo = this.memo.get(path);
    if (memo === undefined) {
      memo = new WeakMap();
      this.memo.set(path, memo);
    }
    return this.search(value, path, memo);
  }

  private search(value: object, path: string, memo: WeakMap<object, boolean>): boolean {
    const known = memo.get(value);
    if (known !== undefined) return known;
    memo.set(value, false);
    let found = false;
    for (const key in value) {
      const item = (value as Record<string, unknown>)[key];
      if (typeof item === 'object' && item !== null) found = this.search(item, path, memo);
      else if (isReferring(key) && typeof item === 'string') {
        const unit = unitOf(path, item);
        found = unit !== null && this.tainted.has(unit);
      }
      if (found) break;
    }
    memo.set(value, found);
    return found;
  }

  private findTainted(): ReadonlySet<string> {
    const referrers = new Map<string, Set<string>>();
    const known = new Set<string>();
    const queue: string[] = [];
    const visit = (unit: string, value: unknown, path: string): void => {
      for (const target of referencesIn(value, path)) {
        let from = referrers.get(target);
        if (from === undefined) {
          from = new Set();
          referrers.set(target, from);
        }
        from.add(unit);
        if (known.has(target)) continue;
        known.add(target);
        queue.push(target);
      }
    };
    visit('', this.head.root, this.head.path);
    const changed: string[] = [];
    for (let unit = queue.pop(); unit !== undefined; unit = queue.pop()) {
      const [after, path] = this.valueOf(this.head, unit);
      const [before] = this.valueOf(this.base, unit);
      if (before !== after || after === undefined) changed.push(unit);
      if (path !== this.head.path || after !== this.head.root) visit(unit, after, path);
    }
    const tainted = new Set(changed);
    for (let unit = changed.pop(); unit !== undefined; unit = changed.pop()) {
      for (const from of referrers.get(unit) ?? []) {
        if (from === '' || tainted.has(from)) continue;
        tainted.add(from);
        changed.push(from);
      }
    }
    return tainted;
  }

  /** The value that a unit names in one revision, and the file it stands in. */
  private valueOf(root: SourceFile, unit: string): readonly [unknown, string] {
    const hash = unit.indexOf('#');
    const path = unit.slice(0, hash);
    const file = path === root.path || (root === this.base && path === this.head.path) ? root : root.siblings.get(path);
    let value: unknown = file?.root;
    for (const key of unit
      .slice(hash + 1)
      .split('/')
      .slice(1)) {
      value =
        isObject(value) || Array.isArray(value)
          ? Object.hasOwn(value, decode(key))
            ? (value as Record<string, unknown>)[decode(key)]
            : undefined
          : undefined;
    }
    return [value, path];
  }
}

function isReferring(key: string): boolean {
  return key === '$ref' || key === '$dynamicRef';
}

function decode(key: string): string {
  const text = key.includes('%') ? safeDecode(key) : key;
  return text.replaceAll('~1', '/').replaceAll('~0', '~');
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a malformed escape names nothing, whatever we return
  }
}

/** References as units: the file and at most three steps of the pointer, the grain of `#/components/schemas/Name`. */
function unitOf(path: string, reference: string): string | null {
  const hash = reference.indexOf('#');
  const location = hash === -1 ? reference : reference.slice(0, hash);
  const fragment = hash === -1 ? '' : reference.slice(hash + 1);
  const file = location === '' ? path : resolvePath(path, location);
  if (typeof file !== 'string') return null;
  return `${file}#${fragment.split('/').slice(0, 4).join('/')}`;
}

function referencesIn(value: unknown, path: string): ReadonlySet<string> {
  const written = new Set<string>();
  // The parser bounds depth and expansion, so the walk needs no memory of where it was.
  const visit = (object: object): void => {
    for (const key in object) {
      const item = (object as Record<string, unknown>)[key];
      if (typeof item === 'object' && item !== null) visit(item);
      else if (isReferring(key) && typeof item === 'string') written.add(item);
    }
  };
  if (typeof value === 'object' && value !== null) visit(value);
  const units = new Set<string>();
  for (const reference of written) {
    const unit = unitOf(path, reference);
    if (unit !== null) units.add(unit);
  }
  return units;
}
