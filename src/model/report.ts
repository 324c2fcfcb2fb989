import type { OperationKey } from './api.ts';
import type { Compatibility, Posture } from './change.ts';
import type { ControlAssessment } from './control.ts';
import type { ApiPosture, BaselineDrift, ReportedDrift } from './drift.ts';
import type { Excerpt } from './excerpt.ts';
import type { Finding, Preview } from './finding.ts';
import type { Location } from './location.ts';
import type { Predecessor } from './pairs.ts';
import type { Problem } from './problem.ts';
import type { Band, Contribution, OperationRisk } from './risk.ts';
import type { AnyRule } from './rule.ts';
import type { Severity } from './severity.ts';
import type { Verdict } from './verdict.ts';
import type { ReportedWaiver } from './waiver.ts';

/** The answer of `check`: complete, with places found, ready to render. Holds no clock, no environment, no machine path. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  readonly problems: readonly Problem[];
  readonly subject: Subject;
  readonly inputs: InputsUsed;
  readonly documents: readonly JudgedDocument[];
  readonly changes: readonly ReportedChange[];
  readonly notes: readonly ReportedNote[];
  /** Rules that a pack only tries out: counted here, shown nowhere else. */
  readonly previews: readonly Preview[];
  readonly findings: readonly Finding[];
  readonly controls: readonly OperationControls[];
  readonly apis: readonly ReportedApi[];
  readonly risk: RunRisk;
  readonly verdict: Verdict;
  readonly drift: {
    readonly sinceBase: readonly ReportedDrift[];
    /** Where a state is judged and has a baseline. */
    readonly sinceBaseline: BaselineDrift | null;
    /** The posture of head, for a baseline; worked out when it is asked for. */
    readonly posture: () => readonly ApiPosture[];
  };
  readonly waivers: readonly ReportedWaiver[];
  /** Every rule that a finding, consequence or change names, for help texts. */
  readonly rules: ReadonlyMap<string, AnyRule>;
  /** Lines of a head file that the change added or edited: `[first, last]` ranges, both included; `null`: none at all. */
  readonly changedLines: (file: string) => readonly (readonly [number, number])[] | null;
  /** The lines of source around a place, taken when asked for; `null` where they are not at hand. */
  readonly excerptOf: (location: Location) => Excerpt | null;
}

export interface Subject {
  readonly repository: string | null;
  /** Commit ids, or paths for plain files; `null`: no base. */
  readonly base: string | null;
  readonly head: string;
  readonly event: string | null;
  readonly asOf: string;
  /** The command that repeats the run locally. */
  readonly repeat: string;
}

export interface InputUsed {
  readonly source: string;
  readonly digest: string | null;
}

export interface InputsUsed {
  readonly configuration: InputUsed;
  readonly packs: readonly InputUsed[];
  readonly model: InputUsed;
  readonly waivers: InputUsed;
  readonly baseline: InputUsed;
}

export interface JudgedDocument {
  readonly file: string;
  readonly api: string | null;
  readonly judged: boolean;
  /** Why it was left out or could not be judged, or how it was found. */
  readonly reason: string;
  /** The document that it only renders: its API is judged there. */
  readonly renderingOf?: string;
  /** Globs of what it is made from, by the configuration. */
  readonly generatedFrom?: readonly string[];
}

export interface ReportedChange {
  readonly id: string;
  readonly ids: readonly string[];
  readonly compatibility: Compatibility;
  readonly posture: Posture;
  readonly meaning: string | null;
  readonly severity: Severity;
  readonly message: string;
  readonly api: string;
  readonly operation: OperationKey | null;
  readonly reachedBy: readonly (OperationKey & {
    readonly id: string;
    readonly compatibility: Compatibility;
    readonly posture: Posture;
  })[];
  readonly base: (Location & { readonly value: unknown }) | null;
  readonly head: (Location & { readonly value: unknown }) | null;
  /** Where a deletion shows in head: the surviving line nearest to it. `null` for every other change, and when the file is gone. */
  readonly deletedAt: Location | null;
  readonly fingerprint: string;
  /** The older version that a new document was compared with; `null` for a comparison with base. */
  readonly predecessor: Predecessor | null;
}

export interface ReportedNote {
  /** Stable kebab-case code, a row of docs/changes.md. */
  readonly code: string;
  readonly message: string;
  readonly base: Location | null;
  readonly head: Location | null;
}

export interface OperationControls {
  readonly operation: OperationKey;
  readonly controls: readonly ControlAssessment[];
}

export interface Delta {
  /** `null`: that side has no such API or operation. */
  readonly base: number | null;
  readonly head: number | null;
  readonly delta: number;
}

export interface ReportedApi {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly version: string;
  /** Head's score, or base's when the API was removed. */
  readonly score: number;
  readonly band: Band;
  /** What the score would be if nothing were waived. */
  readonly raw: number;
  readonly base: number | null;
  readonly head: number | null;
  readonly delta: number;
  /** The API of base that this new document continues: its scores stand for base then. */
  readonly continues: Predecessor | null;
  readonly operations: readonly ComparedOperation[];
}

export interface ComparedOperation extends OperationRisk, Delta {
  readonly raw: number;
  /** What moved the score between base and head, the largest increase first; together the delta. Empty where nothing did. */
  readonly moved: readonly Contribution[];
}

export interface RunRisk extends Delta {
  readonly band: Band;
  /** What head would score if nothing were waived. */
  readonly raw: number;
  readonly largestIncrease: {
    readonly operation: OperationKey;
    readonly base: number | null;
    readonly head: number;
    readonly contributions: readonly Contribution[];
  } | null;
}
