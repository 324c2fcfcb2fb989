/** A listing that starts at once, so that two trees list side by side. */
import type { TreeEntry } from '../model/tree.ts';

export interface Listing {
  readonly listed: Promise<readonly TreeEntry[]>;
  readonly byPath: Promise<ReadonlyMap<string, TreeEntry>>;
}

/** Whoever asks for entries gets the error of `listed`. */
export function startListing(listed: Promise<readonly TreeEntry[]>): Listing {
  const byPath = listed.then((entries) => new Map(entries.map((entry) => [entry.path, entry])));
  // Without these lines Node would end the program before anybody asked.
  listed.catch(() => undefined);
  byPath.catch(() => undefined);
  return { listed, byPath };
}
