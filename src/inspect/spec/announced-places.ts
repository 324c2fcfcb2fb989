/** Places that somebody may ask for: the first that is asked for finds all that were announced in its file, in one scan. */
import type { Location } from '../../model/location.ts';
import type { Place } from '../../model/node.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { locatePlaces } from './locate.ts';

export class AnnouncedPlaces {
  readonly #found = new Map<Place, Location>();
  readonly #announced = new Map<SourceFile, Place[]>();
  readonly #scan: typeof locatePlaces;

  constructor(scan: typeof locatePlaces = locatePlaces) {
    this.#scan = scan;
  }

  /** Costs nothing as long as nobody asks. */
  announce(place: Place): void {
    const announced = this.#announced.get(place.file);
    if (announced === undefined) this.#announced.set(place.file, [place]);
    else announced.push(place);
  }

  /** Finds places that will be asked for without doubt. */
  find(places: readonly Place[]): void {
    for (const [place, location] of this.#scan(places)) this.#found.set(place, location);
  }

  locate(place: Place): Location {
    if (!this.#found.has(place)) {
      const announced = this.#announced.get(place.file) ?? [];
      this.#announced.delete(place.file);
      this.find([...announced, place]);
    }
    return this.#found.get(place) as Location; // what is looked for is found: at worst at the top of its file
  }
}
