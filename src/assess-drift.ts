/** The part of the story about drift: from base to head, and from an accepted baseline to a state. */
import {
  findDriftPlaces,
  type ObservedRun,
  observeBaselineDrift,
  observeChangeDrift,
  observePosture,
} from './compare/drift/observe-drift.ts';
import { countDrift, judgeDrift } from './judge/drift/judge-drift.ts';
import { yardstickOf } from './knowledge/yardstick.ts';
import type { ApiPosture, Baseline, BaselineDrift, ReportedDrift } from './model/drift.ts';
import type { Finding } from './model/finding.ts';
import type { Locator } from './model/locator.ts';
import type { InputsUsed } from './model/report.ts';

/** A baseline as it was found. */
export interface FoundBaseline {
  readonly baseline: Baseline;
  readonly source: string;
}

export interface DriftInputs {
  readonly run: ObservedRun;
  readonly findings: readonly Finding[];
  readonly locator: Pick<Locator, 'announce' | 'locate'>;
  /** `null`: there is none, or a proposed change is judged, which is compared with its base only. */
  readonly baseline: FoundBaseline | null;
  readonly inputsUsed: InputsUsed;
}

export interface RunDrift {
  readonly sinceBase: readonly ReportedDrift[];
  readonly sinceBaseline: BaselineDrift | null;
  /** The posture of head, for a baseline; worked out when it is asked for. */
  readonly posture: () => readonly ApiPosture[];
}

/** Everything that drifted. Events point to the findings that the change introduces. */
export function assessDrift({ run, findings, locator, baseline, inputsUsed }: DriftInputs): RunDrift {
  const { apis, pairs, risk, assess } = run;
  const placesOf = findDriftPlaces({ base: apis.base ?? [], head: apis.head }, pairs);
  const introduced = findings.filter(({ status }) => status === 'introduced');
  const posture = () => observePosture({ apis: apis.head, risk: risk.head, findings, assess });
  const judge = (events: Parameters<typeof judgeDrift>[0]) => judgeDrift(events, placesOf, locator, introduced);
  return {
    sinceBase: judge(observeChangeDrift(run)),
    sinceBaseline: baseline === null ? null : sinceBaseline(baseline),
    posture,
  };

  function sinceBaseline({ baseline: accepted, source }: FoundBaseline): BaselineDrift {
    const now = yardstickOf(inputsUsed);
    const inHeadOnly = findDriftPlaces({ base: [], head: apis.head }, { apis: new Map(), operations: new Map() });
    const events = judgeDrift(observeBaselineDrift(accepted, posture(), now), inHeadOnly, locator, []);
    return {
      source,
      created: accepted.created,
      events,
      counts: countDrift(events),
      risk: { then: accepted.score, now: risk.head.score },
      notCompared: notCompared(accepted, now),
    };
  }
}

/** Another yardstick measures something else: what it adds is no drift. */
function notCompared(accepted: Baseline, now: { readonly model: string; readonly rules: string }): string | null {
  const others = [
    ...(accepted.model === now.model ? [] : ['scores, because the risk model is another one']),
    ...(accepted.rules === now.rules ? [] : ['findings, because the rule packs are others']),
  ];
  return others.length === 0
    ? null
    : `Not compared: ${others.join('; ')}. "baseline update" accepts the present state.`;
}
