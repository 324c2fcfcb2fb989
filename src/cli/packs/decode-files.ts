/** The bytes of a pack's files → text, within the limits of a pack. */

/** Large enough for a Spectral package with all that it needs; our own format stays far below. */
const MAXIMUM_FILES = 5000;
const MAXIMUM_BYTES = 32 * 1024 * 1024;

/** The texts by path, or why they are none, as the end of a sentence. */
export function decodePackFiles(
  bytes: ReadonlyMap<string, Uint8Array>,
): { readonly files: ReadonlyMap<string, string> } | { readonly fault: string } {
  if (bytes.size > MAXIMUM_FILES) return { fault: `it has ${bytes.size} files; ${MAXIMUM_FILES} are allowed.` };
  const total = [...bytes.values()].reduce((sum, each) => sum + each.length, 0);
  if (total > MAXIMUM_BYTES) return { fault: `it holds ${total} bytes; ${MAXIMUM_BYTES} are allowed.` };
  const files = new Map<string, string>();
  for (const [path, content] of [...bytes].sort(([one], [other]) => (one < other ? -1 : 1))) {
    try {
      files.set(path, STRICT.decode(content));
    } catch (error) {
      if (error instanceof TypeError) return { fault: `${path} is not UTF-8.` };
      throw error;
    }
  }
  return { files };
}

/** Refuses what is not UTF-8, and keeps a byte order mark: two files that differ must not get the same digest. */
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
