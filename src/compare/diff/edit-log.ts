/** Collects edits while the comparison runs; the same edit met on many ways is one edit with many places reached. */
import { pointerText } from '../../knowledge/pointer.ts';
import type { Operation } from '../../model/api.ts';
import type { ChangedPlace, MessageArguments } from '../../model/change.ts';
import type { Edit, Judged, ReachedPlace } from './edit.ts';

export interface EditInput {
  /** Facet and action, and what else tells edits at the same place apart. */
  readonly what: string;
  readonly base: ChangedPlace | null;
  readonly head: ChangedPlace | null;
  readonly arguments: MessageArguments;
  readonly subjects: readonly string[];
  readonly owner: Operation | null;
  readonly reached: readonly ReachedPlace[];
  readonly otherwise: Judged;
}

/** An edit to which places are still added. */
export type OpenEdit = Edit & { readonly reached: ReachedPlace[]; readonly subjects: string[] };

export class EditLog {
  private readonly edits = new Map<string, OpenEdit>();

  add(input: EditInput): void {
    const known = this.open(input);
    known.reached.push(...input.reached);
    for (const subject of input.subjects) if (!known.subjects.includes(subject)) known.subjects.push(subject);
  }

  /** The edit with these places, made when it is not known yet; what is reached is left for the caller to add. */
  open(input: Omit<EditInput, 'reached'>): OpenEdit {
    const key = `${input.what} ${placeKey(input.base)} ${placeKey(input.head)}`;
    let edit = this.edits.get(key);
    if (edit === undefined) {
      edit = {
        key,
        base: input.base,
        head: input.head,
        arguments: input.arguments,
        subjects: [...input.subjects],
        owner: input.owner,
        otherwise: input.otherwise,
        reached: [],
      };
      this.edits.set(key, edit);
    }
    return edit;
  }

  all(): readonly Edit[] {
    return [...this.edits.values()];
  }
}

function placeKey(changed: ChangedPlace | null): string {
  if (changed === null) return '-';
  const { file, pointer, part } = changed.place;
  return `${file.path}#${pointerText(pointer)}:${part}`;
}
