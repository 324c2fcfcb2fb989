/** Compares the parameters of matched operations: by place and name, path parameters by position. */
import { isCredentialName, isUrlName } from '../../knowledge/input-names.ts';
import { componentSubject, operationSubject, subjectBelow } from '../../knowledge/subject.ts';
import { placeOf } from '../../knowledge/value.ts';
import type { Operation, Parameter } from '../../model/api.ts';
import type { ChangedPlace, Note } from '../../model/change.ts';
import { compareSchemas, type SchemaComparison } from './compare-schemas.ts';
import type { Judged } from './edit.ts';
import { joinByKey } from './joins.ts';
import { type Meaning, meaning } from './meaning.ts';
import { changedAt, changedMember } from './node-place.ts';
import { type Serialisation, serialisationOf } from './serialisation.ts';

export function compareParameters(
  before: Operation,
  after: Operation,
  comparison: SchemaComparison,
  notes: Note[],
): void {
  const positions = { base: pathPositions(before.key.path), head: pathPositions(after.key.path) };
  const keyed = (operation: Operation, position: ReadonlyMap<string, number>) =>
    operation.parameters.map((parameter) => ({ parameter, key: keyOf(parameter, position) }));
  const { both, added, removed } = joinByKey(
    keyed(before, positions.base),
    keyed(after, positions.head),
    ({ key }) => key,
  );
  for (const [{ parameter: old }, { parameter: now }] of both)
    compareParameter(before, after, old, now, comparison, notes);
  for (const { parameter } of added) report(after, null, parameter, 'added', judgeAdded(parameter, before), comparison);
  for (const { parameter } of removed)
    report(
      after,
      parameter,
      null,
      'removed',
      {
        id: parameter.deprecated ? 'request-parameter-removed-with-deprecation' : 'request-parameter-removed',
        compatibility: parameter.deprecated ? 'safe' : 'maybe',
        meaning: meaningOfRemoved(parameter),
      },
      comparison,
    );
}

/** `{id}` → its position, so that a renamed path parameter stays the same parameter. */
function pathPositions(path: string): ReadonlyMap<string, number> {
  return new Map([...path.matchAll(/\{([^{}]*)\}/g)].map((match, index) => [match[1] as string, index]));
}

function keyOf(parameter: Parameter, positions: ReadonlyMap<string, number>): string {
  if (parameter.in === 'path') return `path ${positions.get(parameter.name) ?? parameter.name}`;
  return `${parameter.in} ${parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name}`;
}

function judgeAdded(parameter: Parameter, before: Operation): Judged {
  const id =
    parameter.in === 'path'
      ? 'new-request-path-parameter'
      : `new-${parameter.required ? 'required' : 'optional'}-request-parameter`;
  const isKnown = parameter.in === 'path' && before.key.path.includes(`{${parameter.name}}`);
  const means =
    isCredentialName(parameter.name) && (parameter.in === 'query' || parameter.in === 'path')
      ? meaning('credential-input-added', 'medium')
      : isUrlName(parameter.name)
        ? meaning('ssrf-input-added', 'medium')
        : null;
  // A path parameter that only now is declared was demanded by the path before.
  return { id, compatibility: parameter.required && !isKnown ? 'breaking' : 'safe', meaning: means };
}

function compareSerialisation(after: Operation, old: Parameter, now: Parameter, comparison: SchemaComparison): void {
  const { baseDialect, headDialect } = comparison.relation;
  const [was, is] = [serialisationOf(old, baseDialect), serialisationOf(now, headDialect)];
  const facet =
    was.mediaType !== is.mediaType
      ? 'content'
      : was.style !== is.style
        ? 'style'
        : was.explode !== is.explode
          ? 'explode'
          : was.allowReserved !== is.allowReserved
            ? 'allow-reserved'
            : null;
  if (facet === null) return;
  const judged: Judged = {
    id: `request-parameter-${facet}-changed`,
    compatibility: facet === 'allow-reserved' ? 'maybe' : 'breaking',
    meaning: null,
  };
  const place = (parameter: Parameter, { keyword }: Serialisation) => changedMember(parameter.node, keyword);
  report(after, old, now, facet, judged, comparison, place(old, was), place(now, is) ?? changedAt(now.node));
}

function meaningOfRemoved(parameter: Parameter): Meaning | null {
  if (isCredentialName(parameter.name) && (parameter.in === 'query' || parameter.in === 'path'))
    return meaning('credential-input-removed', 'info');
  return isUrlName(parameter.name) ? meaning('ssrf-input-removed', 'info') : null;
}

function compareParameter(
  before: Operation,
  after: Operation,
  old: Parameter,
  now: Parameter,
  comparison: SchemaComparison,
  notes: Note[],
): void {
  if (old.in === 'path' && old.name !== now.name) {
    notes.push({
      code: 'path-parameter-renamed',
      message: `Path parameter "${old.name}" of ${after.key.method} ${after.key.path} is now called "${now.name}".`,
      base: placeOf(old.node),
      head: placeOf(now.node),
    });
  }
  if (old.required !== now.required) {
    const judged: Judged = {
      id: now.required ? 'request-parameter-became-required' : 'request-parameter-became-optional',
      compatibility: now.required ? 'breaking' : 'safe',
      meaning: null,
    };
    report(
      after,
      old,
      now,
      'required',
      judged,
      comparison,
      changedMember(old.node, 'required'),
      changedMember(now.node, 'required'),
    );
  }
  compareSerialisation(after, old, now, comparison);
  if (old.deprecated !== now.deprecated) {
    const judged: Judged = {
      id: now.deprecated ? 'request-parameter-deprecated' : 'request-parameter-reactivated',
      compatibility: 'safe',
      meaning: null,
    };
    report(
      after,
      old,
      now,
      'deprecated',
      judged,
      comparison,
      changedMember(old.node, 'deprecated'),
      changedMember(now.node, 'deprecated'),
    );
  }
  if (old.schema === null || now.schema === null) {
    if (old.schema !== now.schema) {
      const lost = now.schema === null;
      const judged: Judged = {
        id: `request-parameter-schema-${lost ? 'removed' : 'added'}`,
        compatibility: lost ? 'safe' : 'maybe',
        meaning: lost ? meaning('input-constraint-relaxed', 'medium') : meaning('input-constraint-tightened', 'info'),
      };
      report(after, old, now, 'schema', judged, comparison);
    }
    return;
  }
  compareSchemas(
    old.schema,
    now.schema,
    {
      operation: after,
      flow: before.key.kind === 'path' ? 'request' : 'response',
      root: 'parameter',
      name: now.name,
      parameterIn: now.in,
      mediaType: now.mediaType,
      label: labelOf(after, now),
    },
    comparison,
  );
}

/** `parameter query limit`; a path parameter is named by its position: the words that lint uses for the same thing. */
function labelOf(operation: Operation, parameter: Parameter): string {
  if (parameter.in !== 'path') return `parameter ${parameter.in} ${parameter.name}`;
  const position = pathPositions(operation.key.path).get(parameter.name);
  return `parameter path ${position === undefined ? parameter.name : position + 1}`;
}

function report(
  operation: Operation,
  old: Parameter | null,
  now: Parameter | null,
  what: string,
  judged: Judged,
  { log, rootFile }: SchemaComparison,
  base: ChangedPlace | null = null,
  head: ChangedPlace | null = null,
): void {
  const parameter = (now ?? old) as Parameter;
  const component = componentSubject(parameter.node, rootFile);
  log.add({
    what: `parameter ${what}`,
    base: base ?? (old === null ? null : changedAt(old.node)),
    head: head ?? (now === null ? null : changedAt(now.node)),
    arguments: {
      subject: `${parameter.in} parameter ${parameter.name}`,
      from: '',
      to: '',
      required: parameter.required,
    },
    subjects: component === null ? [] : [component],
    owner: component === null ? operation : null,
    reached: [
      {
        ...judged,
        operation,
        flow: 'request',
        effect: 'unknown',
        subjects: [subjectBelow(operationSubject(operation.key), labelOf(operation, parameter))],
      },
    ],
    otherwise: judged,
  });
}
