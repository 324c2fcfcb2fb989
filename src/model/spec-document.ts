import type { Dialect } from './api.ts';
import type { SourceFile } from './source-file.ts';

/** A root document that states a supported version of OpenAPI. */
export interface SpecDocument {
  readonly file: SourceFile;
  readonly dialect: Dialect;
}
