/**
 * Sorts changes into a changelog: per API, below the operation or component that each belongs to, worst first. The same edit
 * made in many places is told once, with all of its places.
 */
import type { Location } from '../../model/location.ts';
import type { Report, ReportedChange } from '../../model/report.ts';
import { countOf } from '../wording/count.ts';
import { operationName, placeName, someOf, versionName } from '../wording/names.ts';
import { groupBy } from './group-by.ts';
import { compareText } from './order.ts';
import { compareChanges, compatibilityMark, operationsOf, placeOf } from './sort-changes.ts';

export interface Changelog {
  readonly apis: readonly ChangelogApi[];
  /** `6 changes: 1 breaking, 5 worse for security, 0 better.` */
  readonly summary: string;
}

export interface ChangelogApi {
  readonly title: string;
  /** Where it is described in head, else in base; empty when nobody knows. */
  readonly file: string;
  readonly groups: readonly ChangelogGroup[];
}

export interface ChangelogGroup {
  /** `POST /orders`, `schema Order`, `The API as a whole`. Untrusted text inside. */
  readonly heading: string;
  /** Whether the heading is a name out of a description, from end to end. */
  readonly isName: boolean;
  readonly entries: readonly ChangelogEntry[];
}

export interface ChangelogEntry {
  readonly change: ReportedChange;
  /** What it does in one word: a severity, `better`, `breaks`, `may break` or `safe`. */
  readonly label: ChangelogLabel;
  readonly message: string;
  /** Where else the same was done, and what it was compared with. */
  readonly details: readonly string[];
  readonly place: Location | null;
  /** Short marks: `breaks clients` … */
  readonly marks: readonly string[];
}

export type ChangelogLabel = ReportedChange['severity'] | 'better' | 'breaks' | 'may break' | 'safe';

export interface ChangelogOptions {
  /** The changes are told once for each operation: then nothing that is alike is put together. */
  readonly perOperation?: boolean;
}

/** Every change; a changelog that leaves some out would mislead. */
export function viewChangelog(
  { changes, apis, notes }: Pick<Report, 'changes' | 'apis' | 'notes'>,
  { perOperation = false }: ChangelogOptions = {},
): Changelog {
  const described = new Map(apis.map((api) => [api.id, api]));
  const byApi = [...groupBy(changes.toSorted(compareChanges), (change) => change.api)];
  return {
    apis: byApi
      .sort(([left], [right]) => compareText(left, right))
      .map(([id, members]) => {
        const file = described.get(id)?.file ?? '';
        const former = notes.filter(({ base, head }) => base?.pointer === '' && head?.file === file);
        const roots = [file, ...former.map(({ base }) => base?.file ?? '')];
        return { title: described.get(id)?.title ?? id, file, groups: groupsOf(members, roots, perOperation) };
      }),
    summary: summaryOf(changes),
  };
}

function summaryOf(changes: readonly ReportedChange[]): string {
  const count = (holds: (change: ReportedChange) => boolean): number => changes.filter(holds).length;
  const breaking = count((change) => change.compatibility === 'breaking');
  const worse = count((change) => change.posture === 'worse');
  const better = count((change) => change.posture === 'better');
  return `${countOf(changes.length, 'change')}: ${breaking} breaking, ${worse} worse for security, ${better} better.`;
}

/** Up to here each is worth a reading of its own. */
const MOST_ALONE = 3;
const WHOLE = 'The API as a whole';
const SEVERAL = 'The same in several places';

/** Groups in the order of their worst changes. */
function groupsOf(
  changes: readonly ReportedChange[],
  roots: readonly string[],
  perOperation: boolean,
): readonly ChangelogGroup[] {
  // What reaches several operations stands in a component, and is told there.
  const isOfOne = (change: ReportedChange) => !perOperation && operationsOf(change).length === 1;
  const alike = [
    ...groupBy(changes.filter(isOfOne), likeness).values(),
    ...changes.filter((change) => !isOfOne(change)).map((change) => [change]),
  ];
  const entries = alike.flatMap((members) =>
    members.length > MOST_ALONE
      ? [{ key: { heading: SEVERAL, isName: false }, members }]
      : members.map((change) => ({ key: headingOf(change, roots), members: [change] })),
  );
  const groups = groupBy(
    entries.toSorted((left, right) => compareChanges(firstOf(left), firstOf(right))),
    ({ key }) => `${key.isName} ${key.heading}`,
  );
  return [...groups.values()].map((group) => ({
    ...(group[0] as (typeof group)[number]).key,
    entries: group.map(({ key, members }) => entryOf(members, key)),
  }));
}

function firstOf({ members }: { readonly members: readonly ReportedChange[] }): ReportedChange {
  return members[0] as ReportedChange;
}

/** What makes changes alike: the same words of the same kind of thing, whatever operation they are said of. */
function likeness(change: ReportedChange): string {
  const { id, meaning, severity, compatibility, posture } = change;
  let message = change.message.slice(0, 2000);
  for (const operation of operationsOf(change)) message = message.replaceAll(operationName(operation), '{}');
  return JSON.stringify([id, meaning, severity, compatibility, posture, message]);
}

type Heading = Pick<ChangelogGroup, 'heading' | 'isName'>;

function headingOf(change: ReportedChange, roots: readonly string[]): Heading {
  if (change.operation !== null) return { heading: operationName(change.operation), isName: true };
  const place = placeOf(change);
  const component = place === null ? null : componentName(place, roots);
  if (component !== null) return { heading: component, isName: true };
  const [only, ...others] = change.reachedBy;
  const isInline = place?.pointer.startsWith('/paths/') ?? false;
  if (only !== undefined && others.length === 0 && isInline) return { heading: operationName(only), isName: true };
  const path = isInline ? /^\/paths\/([^/]*)/.exec(place?.pointer ?? '')?.[1] : undefined;
  return path === undefined
    ? { heading: WHOLE, isName: false }
    : { heading: path.replaceAll('~1', '/').replaceAll('~0', '~'), isName: true };
}

/** `schema Order` of `/components/schemas/Order/properties/note`; for other files also the file. */
function componentName({ pointer, file }: Location, roots: readonly string[]): string | null {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const isIn3 = keys[0] === 'components' && keys.length > 2;
  const kind = KINDS.get((isIn3 ? keys[1] : keys[0]) ?? '');
  const name = isIn3 ? keys[2] : keys[1];
  const where = roots[0] === '' || roots.includes(file) ? '' : ` in ${file}`;
  if (kind !== undefined && name !== undefined && (isIn3 || keys[0] !== 'headers')) return `${kind} ${name}${where}`;
  if (where === '') return null;
  // A file that references lead to is a component as a whole, or holds some.
  return keys[0] === undefined || keys[0] === 'properties' || keys[0] === 'paths' ? file : `${keys[0]}${where}`;
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['schemas', 'schema'],
  ['definitions', 'schema'],
  ['parameters', 'parameter'],
  ['responses', 'response'],
  ['requestBodies', 'request body'],
  ['headers', 'header'],
  ['securitySchemes', 'security scheme'],
  ['securityDefinitions', 'security scheme'],
  ['callbacks', 'callback'],
  ['links', 'link'],
  ['pathItems', 'path item'],
]);

const NAMES_SHOWN = 4;

function entryOf(members: readonly ReportedChange[], { heading }: Heading): ChangelogEntry {
  const change = members[0] as ReportedChange;
  const others = members.slice(1);
  const names = others.map((other) => operationsOf(other).map(operationName)[0] ?? placeText(other));
  const mark = compatibilityMark(change);
  const label = labelOf(change);
  return {
    change,
    label,
    message: change.message.endsWith(`, on ${heading}.`)
      ? `${change.message.slice(0, -`, on ${heading}.`.length)}.`
      : change.message,
    details: [
      ...(others.length === 0
        ? []
        : [`The same in ${countOf(others.length, 'more place')}: ${someOf(names, NAMES_SHOWN)}.`]),
      ...(change.predecessor === null ? [] : [`Compared with ${versionName(change.predecessor)}.`]),
    ],
    place: placeOf(change),
    marks: mark === null || label === 'breaks' || label === 'may break' ? [] : [mark],
  };
}

function placeText(change: ReportedChange): string {
  const place = placeOf(change);
  return place === null ? change.id : placeName(place);
}

function labelOf({ posture, severity, compatibility }: ReportedChange): ChangelogLabel {
  if (posture === 'worse') return severity;
  if (posture === 'better') return 'better';
  return compatibility === 'breaking' ? 'breaks' : compatibility === 'maybe' ? 'may break' : 'safe';
}
