/** How operations and places are named in every text for people. Untrusted text inside: the channel makes it harmless. */
import type { Location } from '../../model/location.ts';
import type { Predecessor } from '../../model/pairs.ts';

export { operationName } from '../../knowledge/operation-name.ts';

/** `file:line:column`, which terminals and editors can follow. */
export function placeName(location: Location): string {
  return `${location.file}:${location.line}:${location.column}`;
}

/** The first few of many names, and how many more: `GET /a, GET /b and 7 more`. */
export function someOf(names: readonly string[], shown: number): string {
  const left = names.length - shown;
  // Naming the last one costs no more than saying that it was left out.
  if (left <= 1) return names.join(', ');
  return `${names.slice(0, shown).join(', ')} and ${left} more`;
}

/** Seven digits of a commit id, also in front of a path; other names stay whole. */
export function revisionName(revision: string): string {
  return revision.replace(/^([0-9a-f]{7})(?:[0-9a-f]{33}|[0-9a-f]{57})(?=$|:)/, '$1');
}

/** An older version of an API: `openapi-v1.yaml (1.4.0)`. */
export function versionName({ file, version }: Predecessor): string {
  return version === '' ? file : `${file} (${version})`;
}
