/** What the grammar was silent about in head, so that base need not be walked again below objects that both share. */
import { followOnce } from '../../../knowledge/reference.ts';
import type { Api } from '../../../model/api.ts';
import type { Node } from '../../../model/node.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import { LoopFinder } from './find-loop.ts';
import type { Grammar, Kind } from './grammar.ts';
import { kindAt } from './kind-at.ts';

export class GrammarMemory {
  readonly #api: Api;
  readonly #visited = new Map<Kind, Set<unknown>>();
  /** Objects with something to report in or below them. */
  readonly #reported = new Set<unknown>();
  readonly #accepted = new Map<Kind, Map<SourceFile, Set<string>>>();
  #hasResources = false;

  constructor(api: Api, grammar: Grammar) {
    this.#api = api;
    for (const kind of grammar.values()) this.#visited.set(kind, new Set());
  }

  /** True the first time. */
  visit(kind: Kind, value: unknown): boolean {
    return isNew(this.#visited.get(kind) as Set<unknown>, value);
  }

  /** Everything around the node has something to report below it. */
  reportAt(node: Node): void {
    const keys: (string | number)[] = [];
    for (let step = node.pointer; step !== null; step = step.parent) keys.push(step.key);
    let value: unknown = node.file.root;
    this.#reported.add(value);
    for (let index = keys.length - 1; index >= 0 && typeof value === 'object' && value !== null; index -= 1) {
      value = (value as Record<string | number, unknown>)[keys[index] as string | number];
      this.#reported.add(value);
    }
  }

  /** The same text in the same file, good for the same kind: thousands of references name a few hundred targets. */
  isAccepted(node: Node, written: string, kind: Kind): boolean {
    return node.resource === undefined && this.isAcceptedIn(node.file, written, kind);
  }

  isAcceptedIn(file: SourceFile, written: string, kind: Kind): boolean {
    return this.#accepted.get(kind)?.get(file)?.has(written) === true;
  }

  accept(node: Node, written: string, kind: Kind): void {
    if (node.resource !== undefined) {
      this.#hasResources = true;
      return;
    }
    let files = this.#accepted.get(kind);
    if (files === undefined) {
      files = new Map();
      this.#accepted.set(kind, files);
    }
    const known = files.get(node.file);
    if (known === undefined) files.set(node.file, new Set([written]));
    else known.add(written);
  }

  /** True when nothing was reported in or below the object, as this kind. */
  isSilentAbout(kind: Kind, value: unknown): boolean {
    return this.#visited.get(kind)?.has(value) === true && !this.#reported.has(value);
  }

  /**
   * Whether the memory holds for another revision: every reference that was good here must be good there, and what it leads
   * to must be walked there at its own place or be the same object. A document of several files is walked again.
   */
  holdsFor(other: Api, grammar: Grammar): boolean {
    if (this.#hasResources || other.dialect !== this.#api.dialect) return false;
    const loops = new LoopFinder();
    for (const [kind, files] of this.#accepted) {
      for (const [file, texts] of files) {
        if (file !== this.#api.file) return false;
        for (const written of texts) {
          if (!/^#/.test(written)) return false;
          const reference = { value: { $ref: written }, pointer: null };
          const there = followOnce({ ...reference, file: other.file }).node;
          const here = followOnce({ ...reference, file }).node;
          if (there === undefined || here === undefined || loops.find(there) !== null) return false;
          if (there.value !== here.value && kindAt(there, grammar) !== kind) return false;
        }
      }
    }
    return true;
  }
}

/** True the first time. */
export function isNew(seen: Set<unknown>, value: unknown): boolean {
  const before = seen.size;
  return seen.add(value).size !== before;
}
