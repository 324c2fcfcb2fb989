/** Edits → changes: the worst place decides the id and both verdicts, the order is fixed. */

import { pointerText } from '../../knowledge/pointer.ts';
import { operationSubject } from '../../knowledge/subject.ts';
import type { Api } from '../../model/api.ts';
import type { Change, Posture } from '../../model/change.ts';
import { SEVERITIES } from '../../model/severity.ts';
import { COMPATIBILITY_ORDER, type Edit, type Judged, POSTURE_ORDER } from './edit.ts';
import { CONTROL_OF_MEANING, isBetter } from './meaning-table.ts';

export function toChanges(edits: readonly Edit[], api: Api): readonly Change[] {
  return edits
    .map((edit) => toChange(edit, api))
    .filter((change) => change !== null)
    .sort((left, right) => compareText(sortKey(left), sortKey(right)));
}

/** Edits of things that nobody uses change no effective API. */
function toChange(edit: Edit, api: Api): Change | null {
  const places = edit.reached
    .map((place) => ({ place, rank: rank(place), subject: operationSubject(place.operation.key) }))
    .sort((left, right) => left.rank - right.rank || compareText(left.subject, right.subject))
    .map(({ place }) => place);
  const worst: Judged = places[0] ?? edit.otherwise;
  const posture = postureOf(worst);
  const byOperation = new Map(places.toReversed().map((place) => [operationSubject(place.operation.key), place]));
  const reached = [...byOperation.entries()]
    .sort(([left], [right]) => compareText(left, right))
    .map(([, place]) => place);
  const subjects = [
    ...edit.subjects,
    ...reached.flatMap((place) =>
      place.subjects === null || place.subjects.length > 0
        ? (place.subjects ?? [])
        : [operationSubject(place.operation.key)],
    ),
  ];
  return {
    id: worst.id,
    ids: [...new Set([worst.id, ...places.map(({ id }) => id)])].sort(compareText),
    compatibility:
      COMPATIBILITY_ORDER.find((each) =>
        (places.length > 0 ? places : [worst]).some(({ compatibility }) => compatibility === each),
      ) ?? 'safe',
    posture,
    meaning: worst.meaning?.rule ?? null,
    severity: worst.meaning?.severity ?? 'info',
    control: worst.meaning === null ? null : (CONTROL_OF_MEANING.get(worst.meaning.rule) ?? null),
    arguments: edit.arguments,
    operation:
      edit.owner?.key ??
      (reached.length === 1 &&
      reached[0] !== undefined &&
      edit.subjects.every((subject) => subject.startsWith('operation '))
        ? reached[0].operation.key
        : null),
    reachedBy: reached.map((place) => ({
      ...place.operation.key,
      id: place.id,
      compatibility: place.compatibility,
      posture: postureOf(place),
    })),
    api: api.id,
    base: edit.base,
    head: edit.head,
    subjects: [...new Set(subjects)],
  };
}

function postureOf({ meaning }: Judged): Posture {
  return meaning === null ? 'neutral' : isBetter(meaning.rule) ? 'better' : 'worse';
}

/** Worse before better before neutral, then by severity, then by compatibility. */
function rank(judged: Judged): number {
  const severity = judged.meaning === null ? SEVERITIES.length : SEVERITIES.indexOf(judged.meaning.severity);
  return (
    POSTURE_ORDER.indexOf(postureOf(judged)) * 100 + severity * 10 + COMPATIBILITY_ORDER.indexOf(judged.compatibility)
  );
}

function sortKey(change: Change): string {
  const place = change.head?.place ?? change.base?.place;
  const posture = POSTURE_ORDER.indexOf(change.posture);
  const severity = SEVERITIES.indexOf(change.severity);
  const compatibility = COMPATIBILITY_ORDER.indexOf(change.compatibility);
  return `${posture}${severity}${compatibility} ${place?.file.path ?? ''} ${place === undefined ? '' : pointerText(place.pointer)} ${change.id}`;
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
