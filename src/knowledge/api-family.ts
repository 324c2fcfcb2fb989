/** Says which documents the configuration puts together as one API (`apis`). */
import picomatch from 'picomatch';
import type { ConfiguredApi } from '../model/configuration.ts';

export interface ApiFamily {
  readonly name: string;
  /** Whether a path is one of its versions (`files`). */
  readonly isVersion: (path: string) => boolean;
  /** Whether a path is made from one of its versions (`derived`). */
  readonly isDerived: (path: string) => boolean;
  /** Whether a path is what its versions are made from (`generated-from`). */
  readonly isOrigin: (path: string) => boolean;
}

/** The families in the order of the configuration; where several claim a path, the first counts. */
export function familiesOf(apis: readonly ConfiguredApi[]): readonly ApiFamily[] {
  return apis.map(({ name, files, derived, generatedFrom }) => ({
    name,
    isVersion: matcherOf(files),
    isDerived: matcherOf(derived),
    isOrigin: matcherOf(generatedFrom),
  }));
}

/** The globs as they select files everywhere in the configuration. */
export function matcherOf(globs: readonly string[]): (path: string) => boolean {
  return globs.length === 0 ? () => false : picomatch([...globs], { dot: true });
}
