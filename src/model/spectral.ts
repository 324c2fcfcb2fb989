/** What goes to the process that runs a Spectral ruleset, and what comes back. Plain JSON; the answer is untrusted. */

export interface SpectralRequest {
  readonly source: string;
  readonly entry: string;
  readonly files: Readonly<Record<string, string>>;
  /** The folder of the ruleset in the repository, which its `overrides` are relative to. */
  readonly folder: string;
  readonly allowsCode: boolean;
  readonly mode: SpectralMode;
  /** For each revision the texts of its files, by path. */
  readonly trees: readonly Readonly<Record<string, string>>[];
  readonly documents: readonly { readonly tree: number; readonly path: string }[];
  /** How long the process may work. */
  readonly milliseconds: number;
}

/** `definition`: schemas are linted once, where they stand; `full`: wherever a reference leads, as Spectral itself does. */
export type SpectralMode = 'definition' | 'full';

export interface SpectralAnswer {
  readonly rules: readonly SpectralRule[];
  /** In the order of the documents asked for. */
  readonly documents: readonly (readonly SpectralResult[])[];
  readonly failures: readonly SpectralFailure[];
}

export interface SpectralRule {
  readonly name: string;
  readonly description: string | null;
  /** 0 error, 1 warning, 2 information, 3 hint. */
  readonly severity: number;
  readonly documentationUrl: string | null;
}

export interface SpectralResult {
  readonly rule: string;
  readonly severity: number;
  readonly message: string;
  readonly file: string;
  readonly keys: readonly (string | number)[];
}

/** A rule that did not run, or (`null`) the whole ruleset. */
export interface SpectralFailure {
  readonly rule: string | null;
  readonly message: string;
}
