/** Names of schemes that mean the same on both sides, so that renaming one is no change of any requirement. */
import { wireIdentity } from '../../../knowledge/scheme-strength.ts';
import type { Api, SecurityScheme } from '../../../model/api.ts';

export interface SchemeKeys {
  /** Base name → key. */
  readonly base: ReadonlyMap<string, string>;
  /** Renamed schemes: base scheme and head scheme that are the same on the wire. */
  readonly renamed: readonly (readonly [SecurityScheme, SecurityScheme])[];
}

/** Head names are the keys. A base name that head lacks takes the name of the new head scheme with the same wire identity. */
export function matchSchemes(base: Api, head: Api): SchemeKeys {
  const keys = new Map<string, string>();
  const renamed: [SecurityScheme, SecurityScheme][] = [];
  const fresh = [...head.schemes.values()].filter(({ name }) => !base.schemes.has(name));
  for (const scheme of base.schemes.values()) {
    if (head.schemes.has(scheme.name)) {
      keys.set(scheme.name, scheme.name);
      continue;
    }
    const index = fresh.findIndex((candidate) => wireIdentity(candidate) === wireIdentity(scheme));
    const successor = index === -1 ? undefined : fresh[index];
    keys.set(scheme.name, successor?.name ?? `only in base: ${scheme.name}`);
    if (successor === undefined) continue;
    renamed.push([scheme, successor]);
    fresh.splice(index, 1);
  }
  return { base: keys, renamed };
}
