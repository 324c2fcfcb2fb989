/** Puts edits of what is not a schema into the log: judged by their row of the tables, for every operation that they reach. */
import { componentSubject, operationSubject, subjectBelow } from '../../knowledge/subject.ts';
import type { Operation } from '../../model/api.ts';
import type { ChangedPlace, Compatibility } from '../../model/change.ts';
import type { Node } from '../../model/node.ts';
import type { EditLog } from './edit-log.ts';
import type { Meaning } from './meaning.ts';
import { judgedAs } from './verdict.ts';

interface Told {
  readonly id: string;
  /** What tells edits at the same two places apart, where that is not the id. */
  readonly what?: string;
  readonly base: ChangedPlace | null;
  readonly head: ChangedPlace | null;
  /** Words for the message: what it is about, without an article, and from what to what. */
  readonly subject?: string;
  readonly from?: string;
  readonly to?: string;
  readonly meaning?: Meaning | null;
  /** Between the cases of a kind that has several. */
  readonly compatibility?: Compatibility | null;
}

/** An edit of something that belongs to an operation or stands in a definition that operations share. */
export interface ToldOfOperation extends Told {
  readonly operation: Operation;
  /** What the edit is in: decides whether it is shared. */
  readonly node: Node;
  /** Its name below the operation, the words that lint uses for the same thing. */
  readonly detail: string;
}

export function tell(
  { log, rootFile }: { readonly log: EditLog; readonly rootFile: string },
  told: ToldOfOperation,
): void {
  const { operation } = told;
  const component = componentSubject(told.node, rootFile);
  const subjects = [subjectBelow(operationSubject(operation.key), told.detail)];
  log.add({
    ...common(told),
    subjects: component === null ? [] : [component],
    owner: component === null ? operation : null,
    reached: [
      {
        ...judgedAs(told.id, operation.key.kind, told.meaning, told.compatibility),
        operation,
        flow: 'none',
        effect: 'unknown',
        subjects,
      },
    ],
  });
}

/** An edit at the level of operations, or above: what it is about is named by its own subjects. */
export interface ToldOfMany extends Told {
  readonly subjects: readonly string[];
  readonly owner: Operation | null;
  readonly operations: readonly Operation[];
  /** What it means for one of the operations, where that differs; else `meaning` counts for all. */
  readonly meaningFor?: (operation: Operation) => Meaning | null;
}

export function tellMany(log: EditLog, told: ToldOfMany): void {
  const meaningFor = told.meaningFor ?? (() => told.meaning ?? null);
  log.add({
    ...common(told),
    subjects: told.subjects,
    owner: told.owner,
    reached: told.operations.map((operation) => ({
      ...judgedAs(told.id, operation.key.kind, meaningFor(operation), told.compatibility),
      operation,
      flow: 'none',
      effect: 'unknown',
      subjects: [],
    })),
  });
}

/** What reaches no operation makes nothing worse or better. */
function common({ id, what = id, base, head, subject = '', from = '', to = '', compatibility }: Told) {
  return {
    what,
    base,
    head,
    arguments: { subject, from, to },
    otherwise: judgedAs(id, 'path', null, compatibility),
  };
}
