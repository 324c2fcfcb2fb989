/** Keeps notes readable: a regenerated description renames thousands of things at once. */
import type { Note } from '../../model/change.ts';

/** As many of a code as a reader looks at. */
const SHOWN = 5;

/** The first notes of each code, and how many more there are, at the place of the first that is left out. */
export function abridged(notes: readonly Note[]): readonly Note[] {
  const byCode = new Map<string, Note[]>();
  for (const note of notes) {
    const known = byCode.get(note.code);
    if (known === undefined) byCode.set(note.code, [note]);
    else known.push(note);
  }
  return [...byCode.values()].flatMap((alike) => {
    const next = alike[SHOWN];
    // To name the last one costs no more than to say that it was left out.
    if (next === undefined || alike.length === SHOWN + 1) return alike;
    const left = alike.length - SHOWN;
    return [...alike.slice(0, SHOWN), { ...next, message: `The same holds for ${left} more.` }];
  });
}
