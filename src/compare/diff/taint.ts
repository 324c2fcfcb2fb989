/**
 * Says of values that are the same object in base and head whether they still differ in meaning, because a reference inside
 * them reaches something that changed. One walk over head, one reverse search; then look-ups.
 */
import { isReferenceKey, resolvePath } from '../../knowledge/reference.ts';
import { isObject } from '../../knowledge/value.ts';
import type { SourceFile } from '../../model/source-file.ts';

export class Taint {
  private readonly base: SourceFile;
  private readonly head: SourceFile;
  /** Definitions (`path#/a/b/c`) that changed or reach one that did. */
  private readonly tainted: ReadonlySet<string>;
  private readonly units = new Units();
  private readonly memo = new Map<string, WeakMap<object, boolean>>();

  constructor(base: SourceFile, head: SourceFile) {
    this.base = base;
    this.head = head;
    this.tainted = this.findTainted();
  }

  /** True when a value that base and head share reaches something that differs. `path` is the file it stands in. */
  reaches(value: unknown, path: string): boolean {
    if (this.tainted.size === 0 || typeof value !== 'object' || value === null) return false;
    const noted = path === this.head.path ? this.head.references?.get(value) : undefined;
    if (noted !== undefined)
      return noted.some((reference) => {
        const unit = this.units.of(path, reference);
        return unit !== null && this.tainted.has(unit);
      });
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
      else if (isReferenceKey(key) && typeof item === 'string') {
        const unit = this.units.of(path, item);
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
      const file = path === this.head.path ? this.head : this.head.siblings.get(path);
      for (const target of this.units.in(value, path, file?.references ?? null)) {
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
class Units {
  private readonly known = new Map<string, Map<string, string | null>>();

  of(path: string, reference: string): string | null {
    let inFile = this.known.get(path);
    if (inFile === undefined) {
      inFile = new Map();
      this.known.set(path, inFile);
    }
    let unit = inFile.get(reference);
    if (unit === undefined) {
      unit = unitOf(path, reference);
      inFile.set(reference, unit);
    }
    return unit;
  }

  /** The units that a value refers to. */
  in(value: unknown, path: string, noted: ReadonlyMap<unknown, readonly string[]> | null): ReadonlySet<string> {
    const units = new Set<string>();
    const add = (reference: string): void => {
      const unit = this.of(path, reference);
      if (unit !== null) units.add(unit);
    };
    // The parser bounds depth and expansion, so the walk needs no memory of where it was.
    const visit = (object: object): void => {
      const references = noted?.get(object);
      if (references !== undefined) {
        for (const reference of references) add(reference);
        return;
      }
      for (const key in object) {
        const item = (object as Record<string, unknown>)[key];
        if (typeof item === 'object' && item !== null) visit(item);
        else if (isReferenceKey(key) && typeof item === 'string') add(item);
      }
    };
    if (typeof value === 'object' && value !== null) visit(value);
    return units;
  }
}

function unitOf(path: string, reference: string): string | null {
  const hash = reference.indexOf('#');
  const location = hash === -1 ? reference : reference.slice(0, hash);
  const fragment = hash === -1 ? '' : reference.slice(hash + 1);
  const file = location === '' ? path : resolvePath(path, location);
  if (typeof file !== 'string') return null;
  return `${file}#${fragment.split('/').slice(0, 4).join('/')}`;
}
