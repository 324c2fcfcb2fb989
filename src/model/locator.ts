import type { Location } from './location.ts';
import type { Place } from './node.ts';

/** Turns places into lines. Implemented by inspect/spec/locate.ts; collected places are found in one scan a file. */
export interface Locator {
  /** Says that a place may be asked for: all that were announced in a file are found in the scan for the first. */
  announce(place: Place): void;
  /** The location of a place, in whichever revision its file belongs to. */
  locate(place: Place): Location;
  /**
   * Where text that stands at a base place and is gone from head shows in head: the surviving line nearest to the deleted
   * text. `null` when the whole file is gone.
   */
  locateRemoval(place: Place): Location | null;
}
