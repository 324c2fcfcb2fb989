/**
 * A JSON pointer (RFC 6901) as a linked list, so that walking a document allocates one small object a step and
 * text is made only for what is reported. `null` is the root of a file.
 */
export type Pointer = PointerStep | null;

export interface PointerStep {
  readonly parent: Pointer;
  readonly key: string | number;
}
