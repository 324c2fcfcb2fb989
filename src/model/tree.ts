/**
 * The files of one state of a repository or folder: the only way any stage sees files. Implemented in io/ for git
 * objects and folders, and in tests for literals.
 */
export interface Tree {
  /** Every entry, sorted by path. Folders are not entries; submodules are left out. */
  entries(): Promise<readonly TreeEntry[]>;
  /** The bytes of regular files, by exact path; a path that cannot be read is missing from the answer. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

export interface TreeEntry {
  /** Relative, forward slashes, exactly as stored. */
  readonly path: string;
  readonly kind: 'file' | 'symbolic-link';
  /** Equal ids mean equal bytes (a git blob id); `null` when unknown. */
  readonly id: string | null;
  /** Bytes, when known without reading. */
  readonly size: number | null;
}
