/** How much of one API another one holds: whether the one continues the other, or has only a few names in common with it. */
import { isHealthPath, pathSegments } from '../../../knowledge/path-names.ts';
import { itemSchemas, propertiesOf, viewSchema } from '../../../knowledge/schema.ts';
import { pathWithoutVersion } from '../../../knowledge/version-names.ts';
import type { Api, MediaType, Operation } from '../../../model/api.ts';
import type { SchemaNode } from '../../../model/node.ts';
import { matchVersions } from './match-versions.ts';

export interface Resemblance {
  /** Telling operations that both have. */
  readonly common: number;
  /** Share of the telling operations of `after` that `before` has, 0–1. */
  readonly held: number;
  /** How alike the common ones are inside (parameters, properties, statuses), 0–1. */
  readonly alike: number;
}

const NONE: Resemblance = { common: 0, held: 0, alike: 0 };

/** Looks at what is particular to an API; health checks and the root are in all of them. */
export function resemblance(before: Api, after: Api): Resemblance {
  const telling = after.operations.filter(isTelling);
  if (telling.length === 0) return NONE;
  const pairs = matchVersions(before, after).both.filter(([, operation]) => isTelling(operation));
  if (pairs.length === 0) return NONE;
  const total = pairs.reduce(
    (sum, [old, now]) => sum + overlap(traitsOf(old, before.dialect), traitsOf(now, after.dialect)),
    0,
  );
  return { common: pairs.length, held: pairs.length / telling.length, alike: total / pairs.length };
}

/** Whether an operation says something about which API it belongs to. */
export function isTelling({ key }: Operation): boolean {
  return (
    key.kind === 'path' &&
    !isHealthPath(key.path) &&
    pathSegments(pathWithoutVersion(key.path)).some(
      (segment) => !segment.startsWith('{') && !EVERYWHERE.has(segment.toLowerCase()),
    )
  );
}

/** Segments that say nothing about which API it is. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  'api apis rest metrics info docs swagger openapi.json login logout token me'.split(' '),
);

function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const common = [...left].filter((trait) => right.has(trait)).length;
  const all = left.size + right.size - common;
  return all === 0 ? 1 : common / all;
}

/** Names inside an operation, one level deep: enough to tell the same endpoint of two services apart. */
function traitsOf({ parameters, requestBody, responses }: Operation, dialect: Api['dialect']): ReadonlySet<string> {
  const traits = new Set<string>();
  // Headers and the names of path parameters come and go with the tool that writes the description.
  for (const { name, in: where } of parameters) if (where === 'query' || where === 'formData') traits.add(`? ${name}`);
  for (const name of bodyNames(requestBody?.content ?? [], dialect)) traits.add(`> ${name}`);
  for (const { status, content } of responses) {
    if (!status.startsWith('2')) continue;
    traits.add(`< ${status}`);
    for (const name of bodyNames(content, dialect)) traits.add(`< ${name}`);
  }
  return traits;
}

function bodyNames(content: readonly MediaType[], dialect: Api['dialect']): readonly string[] {
  return content.flatMap(({ schema }) => (schema === null ? [] : namesOf(schema, dialect)));
}

/** Properties of the schema, and of the items of a list. */
function namesOf(schema: SchemaNode, dialect: Api['dialect']): readonly string[] {
  const view = viewSchema(schema, dialect);
  const names = [...propertiesOf(view).keys()];
  const ofItems = itemSchemas(view).flatMap((item) => [...propertiesOf(viewSchema(item, dialect)).keys()]);
  return [...names, ...ofItems];
}
