/**
 * Reads the texts inside examples, defaults, enumerations and extensions. Bare values are walked, for there are a hundred
 * thousand and next to none matters: what leads to a container is put together for a text that does.
 */
import { child } from '../../../knowledge/value.ts';
import type { Node } from '../../../model/node.ts';
import type { Glance, TextRole } from '../target.ts';
import type { Located } from './frame.ts';
import { type GrammarMemory, isNew } from './grammar-memory.ts';

/** Whether it matters to anybody: what matters to nobody in one revision is passed over in the other. */
export type Heard = boolean;

/** Who is told of texts. */
export interface TextListener {
  /** False: nothing would be made of the text. */
  readonly mayMatter: Glance;
  readonly tell: (text: string, role: TextRole, name: string | null, parent: Node, key: string | number) => Heard;
}

/** A container inside data, with the name that texts in it belong to. */
interface Container {
  readonly value: object;
  readonly name: string | null;
  /** `null`: it is the member of the owner. */
  readonly parent: Container | null;
  readonly key: string | number;
}

/** Reads for one walk; containers that aliases name again are passed over. */
export class TextReader {
  readonly #seen = new Set<unknown>();
  readonly #listener: TextListener;
  readonly #memory: GrammarMemory;
  readonly #stack: Container[] = [];

  constructor(listener: TextListener, memory: GrammarMemory) {
    this.#listener = listener;
    this.#memory = memory;
  }

  /** Tells every string in the member `key` of `owner`, in document order. */
  read(owner: Located, key: string, role: TextRole, name: string | null): void {
    const stack = this.#stack;
    this.#readValue(owner.value[key], owner, null, key, role, name);
    for (let container = stack.pop(); container !== undefined; container = stack.pop()) {
      const { value } = container;
      const start = stack.length;
      if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index += 1)
          this.#readValue(value[index], owner, container, index, role, container.name);
      } else {
        const members = value as Record<string, unknown>;
        const keys = Object.keys(members);
        for (let index = 0; index < keys.length; index += 1) {
          const inner = keys[index] as string;
          this.#readValue(members[inner], owner, container, inner, role, inner);
        }
      }
      turnOver(stack, start);
    }
  }

  #readValue(
    value: unknown,
    owner: Located,
    parent: Container | null,
    key: string | number,
    role: TextRole,
    name: string | null,
  ): void {
    if (typeof value === 'string') {
      if (!this.#listener.mayMatter(value, name, role)) return;
      const node = parent === null ? owner.node() : nodeOf(parent, owner.node());
      if (this.#listener.tell(value, role, name, node, key)) this.#memory.reportAt(node);
    } else if (typeof value === 'object' && value !== null && (owner.file.isTree || isNew(this.#seen, value)))
      this.#stack.push({ value, name, parent, key });
  }
}

/** Iterative: data may be nested as deep as its author likes. */
function nodeOf(container: Container, owner: Node): Node {
  const keys: (string | number)[] = [];
  for (let step: Container | null = container; step !== null; step = step.parent) keys.push(step.key);
  let node = owner;
  for (let index = keys.length - 1; index >= 0; index -= 1) node = child(node, keys[index] as string | number);
  return node;
}

/** A stack gives back the last first: turned over from `start`, things come in document order. */
export function turnOver(stack: unknown[], start: number): void {
  for (let low = start, high = stack.length - 1; low < high; low += 1, high -= 1) {
    const swapped = stack[low];
    stack[low] = stack[high];
    stack[high] = swapped;
  }
}
