/** Two states of the posture → how they differ, event by event. Never says how bad that is. */
import { compareText } from '../../knowledge/compare-text.ts';
import { operationSubject } from '../../knowledge/subject.ts';
import type { OperationKey } from '../../model/api.ts';
import { CONTROLS, type Control } from '../../model/control.ts';
import type { ApiPosture, DriftEvent, OperationPosture } from '../../model/drift.ts';
import { DRIFT_KINDS, type DriftKindId } from '../../model/drift-kind.ts';

export interface DriftOptions {
  /** Base API id → head API id, and base operation subject → head subject per head API id, where they differ. */
  readonly apis?: ReadonlyMap<string, string>;
  readonly operations?: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Scores were made by the same model, findings by the same rules. */
  readonly sameModel?: boolean;
  readonly sameRules?: boolean;
}

/** Fewer points are told by scores, not as an event. */
const NOTICEABLE_POINTS = 1;

/** Events in a fixed order: API, operation, kind. */
export function detectDrift(
  before: readonly ApiPosture[],
  after: readonly ApiPosture[],
  options: DriftOptions = {},
): readonly DriftEvent[] {
  const now = new Map(after.map((api) => [api.id, api]));
  const then = new Map(before.map((api) => [options.apis?.get(api.id) ?? api.id, api]));
  const ids = [...new Set([...now.keys(), ...then.keys()])].sort(compareText);
  return ids.flatMap((id) => {
    const [old, fresh] = [then.get(id), now.get(id)];
    const renamed = options.operations?.get(id);
    const inHead = (key: OperationKey) => renamed?.get(operationSubject(key)) ?? operationSubject(key);
    const olds = new Map((old?.operations ?? []).map((operation) => [inHead(operation.key), operation]));
    const freshs = new Map((fresh?.operations ?? []).map((operation) => [operationSubject(operation.key), operation]));
    const subjects = [...new Set([...freshs.keys(), ...olds.keys()])].sort(compareText);
    return [
      ...subjects.flatMap((subject) => compareOperations(id, olds.get(subject), freshs.get(subject), options)),
      ...(options.sameRules === false ? [] : compareFindings(id, old, fresh)),
    ];
  });
}

function compareOperations(
  api: string,
  old: OperationPosture | undefined,
  fresh: OperationPosture | undefined,
  { sameModel = true }: DriftOptions,
): readonly DriftEvent[] {
  const key = fresh?.key ?? old?.key;
  if (key === undefined) return [];
  const operation = { ...key, api };
  const event = (kind: DriftKindId, more: Partial<DriftEvent>): DriftEvent => ({
    kind,
    api,
    operation,
    control: null,
    subject: '',
    from: 'none',
    to: 'none',
    severity: null,
    fingerprint: null,
    ...more,
  });
  if (old === undefined) return [event('operation-appeared', { to: pointsOf(fresh?.score ?? 0) })];
  if (fresh === undefined) return [event('operation-disappeared', { from: pointsOf(old.score) })];
  const events = [
    ...CONTROLS.flatMap((control) => compareControl(control, old, fresh, event)),
    ...compareData('input', old, fresh, event),
    ...compareData('output', old, fresh, event),
    ...compareAudience(old, fresh, event),
    ...(sameModel ? compareScore(old, fresh, event) : []),
  ];
  return events.sort((left, right) => DRIFT_KINDS.indexOf(left.kind) - DRIFT_KINDS.indexOf(right.kind));
}

type MakeEvent = (kind: DriftKindId, more: Partial<DriftEvent>) => DriftEvent;

const STRENGTHS: readonly string[] = ['none', 'weak', 'moderate', 'strong'];

/** Lost and gained is about being there; what nothing is known of is not there. */
function compareControl(
  control: Control,
  old: OperationPosture,
  fresh: OperationPosture,
  event: MakeEvent,
): readonly DriftEvent[] {
  const [from, to] = [old.controls.get(control) ?? 'unknown', fresh.controls.get(control) ?? 'unknown'];
  if (from === to) return [];
  const [was, is] = [from.startsWith('present'), to.startsWith('present')];
  const moved = { control, subject: control, from, to };
  if (was !== is) return [event(was ? 'control-lost' : 'control-gained', moved)];
  if (!was) return [];
  const rank = (state: string) => STRENGTHS.indexOf(state.slice('present '.length));
  return [event(rank(to) < rank(from) ? 'control-weakened' : 'control-strengthened', moved)];
}

function compareData(
  direction: 'input' | 'output',
  old: OperationPosture,
  fresh: OperationPosture,
  event: MakeEvent,
): readonly DriftEvent[] {
  const control = direction === 'output' ? 'output-minimisation' : 'input-validation';
  const word = direction === 'output' ? 'given out' : 'taken in';
  const moved = (name: string) => ({ control, subject: `${name.replaceAll('-', ' ')} ${word}` }) as const;
  return [
    ...fresh[direction]
      .filter((name) => !old[direction].includes(name))
      .map((name) => event('sensitive-data-gained', { ...moved(name), to: name })),
    ...old[direction]
      .filter((name) => !fresh[direction].includes(name))
      .map((name) => event('sensitive-data-withdrawn', { ...moved(name), from: name })),
  ];
}

/** From those who are trusted to those who are not. */
const AUDIENCES: readonly string[] = ['internal', 'partner', 'unknown', 'external'];

function compareAudience(old: OperationPosture, fresh: OperationPosture, event: MakeEvent): readonly DriftEvent[] {
  if (old.audience === fresh.audience) return [];
  const isOpened = AUDIENCES.indexOf(fresh.audience) > AUDIENCES.indexOf(old.audience);
  const moved = { control: 'lifecycle', subject: 'audience', from: old.audience, to: fresh.audience } as const;
  return [event(isOpened ? 'audience-opened' : 'audience-closed', moved)];
}

function compareScore(old: OperationPosture, fresh: OperationPosture, event: MakeEvent): readonly DriftEvent[] {
  const delta = fresh.score - old.score;
  if (Math.abs(delta) < NOTICEABLE_POINTS) return [];
  const moved = { subject: 'risk', from: pointsOf(old.score), to: pointsOf(fresh.score) };
  return [event(delta > 0 ? 'risk-increased' : 'risk-decreased', moved)];
}

function pointsOf(score: number): string {
  return score.toFixed(1);
}

function compareFindings(
  api: string,
  old: ApiPosture | undefined,
  fresh: ApiPosture | undefined,
): readonly DriftEvent[] {
  const known = new Set(old?.findings.map(({ fingerprint }) => fingerprint));
  const current = new Set(fresh?.findings.map(({ fingerprint }) => fingerprint));
  const moved = (kind: DriftKindId, list: ApiPosture['findings']): readonly DriftEvent[] =>
    list.map(({ rule, severity, where, fingerprint }) => {
      const place = where === '' ? 'the API' : where;
      const [from, to] = kind === 'finding-appeared' ? ['none', place] : [place, 'none'];
      return { kind, api, operation: null, control: null, subject: rule, from, to, severity, fingerprint };
    });
  return [
    ...moved(
      'finding-appeared',
      (fresh?.findings ?? []).filter(({ fingerprint }) => !known.has(fingerprint)),
    ),
    ...moved(
      'finding-disappeared',
      (old?.findings ?? []).filter(({ fingerprint }) => !current.has(fingerprint)),
    ),
  ];
}
