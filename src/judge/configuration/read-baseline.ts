/** Text of a baseline file → the accepted state, or everything that is wrong with it, each at its line. */
import { digest } from '../../knowledge/digest.ts';
import { checkShape } from '../../knowledge/shape.ts';
import { parseYamlText } from '../../knowledge/yaml-text.ts';
import type { OperationKind } from '../../model/api.ts';
import type { Control } from '../../model/control.ts';
import type { Baseline } from '../../model/drift.ts';
import type { Problem } from '../../model/problem.ts';
import type { SensitiveClass } from '../../model/sensitive-class.ts';
import type { Severity } from '../../model/severity.ts';
import { BASELINE } from './baseline-shape.ts';
import { fileProblem, type PolicyText } from './file-problem.ts';

export interface ReadBaseline {
  /** `null` exactly when there are problems. */
  readonly baseline: Baseline | null;
  readonly digest: string;
  readonly problems: readonly Problem[];
}

/** JSON is read as the YAML that it also is, which gives every value a line. */
export function readBaseline(input: PolicyText): ReadBaseline {
  const { root, faults } = parseYamlText(input.text);
  const empty = { message: 'The file is empty.', span: { start: 0, end: 1 }, path: [] };
  const wrong = root === null ? (faults.length > 0 ? faults : [empty]) : [...faults, ...checkShape(root, BASELINE)];
  const problems = wrong.map((fault) => fileProblem('baseline', fault, input));
  // checkShape proved the members.
  const baseline = root === null || problems.length > 0 ? null : baselineOf(root.value as BaselineText);
  return { baseline, digest: digest(input.text), problems };
}

/** The file as its table describes it. */
export interface BaselineText {
  readonly schemaVersion: number;
  readonly created: string;
  readonly model: string;
  readonly rules: string;
  readonly score: number;
  readonly apis: readonly {
    readonly id: string;
    readonly file: string;
    readonly title: string;
    readonly version: string;
    readonly score: number;
    readonly operations: readonly {
      readonly method: string;
      readonly path: string;
      readonly kind: OperationKind;
      readonly audience: string;
      readonly score: number;
      readonly controls: Readonly<Partial<Record<Control, string>>>;
      readonly input: readonly SensitiveClass[];
      readonly output: readonly SensitiveClass[];
    }[];
    readonly findings: readonly {
      readonly fingerprint: string;
      readonly rule: string;
      readonly severity: Severity;
      readonly where?: string;
    }[];
  }[];
}

function baselineOf({ created, model, rules, score, apis }: BaselineText): Baseline {
  return {
    created,
    model,
    rules,
    score,
    apis: apis.map((api) => ({
      ...api,
      operations: api.operations.map(({ kind, method, path, controls, ...operation }) => ({
        ...operation,
        key: { api: api.id, kind, method, path },
        controls: new Map(Object.entries(controls) as [Control, string][]),
      })),
      findings: api.findings.map((finding) => ({ where: '', ...finding })),
    })),
  };
}
