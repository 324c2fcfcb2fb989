/** Compares the parameters of matched operations: by place and name, path parameters by position. */
import { isCredentialName, isUrlName } from '../../knowledge/input-names.ts';
import { member, placeOf } from '../../knowledge/value.ts';
import type { Operation, Parameter, ParameterIn } from '../../model/api.ts';
import type { ChangedPlace, Note } from '../../model/change.ts';
import type { Node } from '../../model/node.ts';
import { compareSchemas } from './compare-schemas.ts';
import type { Comparison } from './comparison.ts';
import { joinByKey } from './joins.ts';
import { compareLifecycles, isDue, type Lifecycle, type LifecycleAction, lifecycleOf } from './lifecycle.ts';
import { type Meaning, meaning } from './meaning.ts';
import { changedAt, changedMember } from './node-place.ts';
import { type Serialisation, serialisationOf } from './serialisation.ts';
import { tell } from './tell.ts';
import { flowOf } from './verdict.ts';

export function compareParameters(before: Operation, after: Operation, comparison: Comparison): void {
  const { both, added, removed } = joinByKey(keyed(before), keyed(after), ({ key }) => key);
  for (const [{ parameter: old }, { parameter: now }] of both)
    compareParameter({ before, after, old, now }, comparison);
  const moved = pairMoved(removed, added);
  for (const [old, now] of moved) {
    reportMove(after, old, now, comparison);
    compareParameter({ before, after, old, now }, comparison);
  }
  const paired = new Set(moved.flat());
  for (const { parameter } of added) if (!paired.has(parameter)) reportAdded(before, after, parameter, comparison);
  for (const { parameter } of removed) if (!paired.has(parameter)) reportRemoved(after, parameter, comparison);
}

interface Keyed {
  readonly parameter: Parameter;
  readonly key: string;
}

function keyed(operation: Operation): readonly Keyed[] {
  const positions = pathPositions(operation.key.path);
  return operation.parameters.map((parameter) => ({ parameter, key: keyOf(parameter, positions) }));
}

/** `{id}` → its position, so that a renamed path parameter stays the same parameter. */
function pathPositions(path: string): ReadonlyMap<string, number> {
  return new Map([...path.matchAll(/\{([^{}]*)\}/g)].map((match, index) => [match[1] as string, index]));
}

function keyOf(parameter: Parameter, positions: ReadonlyMap<string, number>): string {
  if (parameter.in === 'path') return `path ${positions.get(parameter.name) ?? parameter.name}`;
  // The whole query string is one parameter, whatever it is called (OpenAPI 3.2.0 §4.12.2).
  if (parameter.in === 'querystring') return 'querystring';
  return `${parameter.in} ${parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name}`;
}

/** Parameters of one name that leave one place and appear at another, where there is one of each. */
function pairMoved(removed: readonly Keyed[], added: readonly Keyed[]): readonly (readonly [Parameter, Parameter])[] {
  const named = (list: readonly Keyed[], name: string) =>
    list.filter(({ parameter }) => parameter.name.toLowerCase() === name);
  return removed.flatMap(({ parameter }): [Parameter, Parameter][] => {
    const name = parameter.name.toLowerCase();
    const [candidate, another] = named(added, name);
    if (candidate === undefined || another !== undefined || named(removed, name).length > 1) return [];
    return [[parameter, candidate.parameter]];
  });
}

function isInAddress(where: ParameterIn): boolean {
  return where === 'query' || where === 'path' || where === 'querystring';
}

function reportMove(after: Operation, old: Parameter, now: Parameter, comparison: Comparison): void {
  const [was, is] = [isInAddress(old.in), isInAddress(now.in)];
  const means =
    !isCredentialName(now.name) || was === is
      ? null
      : is
        ? meaning('credential-input-added', 'medium')
        : meaning('credential-input-removed', 'info');
  tell(comparison, {
    ...of(after, now),
    id: 'request-parameter-in-changed',
    base: changedMember(old.node, 'in') ?? changedAt(old.node),
    head: changedMember(now.node, 'in') ?? changedAt(now.node),
    subject: `parameter ${now.name}`,
    from: old.in,
    to: now.in,
    meaning: means,
  });
}

function reportAdded(before: Operation, after: Operation, parameter: Parameter, comparison: Comparison): void {
  if (parameter.in === 'path' && before.key.path.includes(`{${parameter.name}}`)) {
    reportDeclared(after, null, parameter, comparison);
    return;
  }
  const presence = parameter.required ? 'required' : 'optional';
  tell(comparison, {
    ...of(after, parameter),
    node: parameter.use,
    id:
      parameter.in === 'path'
        ? 'new-request-path-parameter'
        : isForWholePath(after, parameter)
          ? `new-${presence}-request-default-parameter-to-existing-path`
          : `new-${presence}-request-parameter`,
    base: null,
    head: changedAt(parameter.use),
    meaning: meaningOf(parameter, 'added'),
  });
}

function isForWholePath({ pathItem, node }: Operation, { use }: Parameter): boolean {
  return (
    use.file === pathItem.file && use.pointer?.parent?.parent === pathItem.pointer && pathItem.pointer !== node.pointer
  );
}

function reportRemoved(after: Operation, parameter: Parameter, comparison: Comparison): void {
  if (parameter.in === 'path' && after.key.path.includes(`{${parameter.name}}`)) {
    reportDeclared(after, parameter, null, comparison);
    return;
  }
  const { deprecated, sunset } = lifecycleOf(parameter.node.value);
  tell(comparison, {
    ...of(after, parameter),
    node: parameter.use,
    id: !isDue(sunset, comparison.clock.asOf)
      ? 'request-parameter-removed-before-sunset'
      : deprecated
        ? 'request-parameter-removed-with-deprecation'
        : 'request-parameter-removed',
    base: changedAt(parameter.use),
    head: null,
    from: sunset ?? '',
    meaning: meaningOf(parameter, 'removed'),
  });
}

/** The path demands it on both sides; only one of them says what it may be. */
function reportDeclared(after: Operation, old: Parameter | null, now: Parameter | null, comparison: Comparison): void {
  const parameter = (now ?? old) as Parameter;
  if (parameter.schema !== null) {
    reportSchemaPresence(after, old, now, comparison);
    return;
  }
  comparison.notes.push({
    code: 'path-parameter-declared',
    message: `Path parameter "${parameter.name}" of ${after.key.method} ${after.key.path} is ${now === null ? 'no longer' : 'now'} listed.`,
    base: old === null ? null : placeOf(old.use),
    head: now === null ? null : placeOf(now.use),
  });
}

function meaningOf({ name, in: where }: Parameter, action: 'added' | 'removed'): Meaning | null {
  const isAdded = action === 'added';
  if (isCredentialName(name) && isInAddress(where))
    return isAdded ? meaning('credential-input-added', 'medium') : meaning('credential-input-removed', 'info');
  if (!isUrlName(name)) return null;
  return isAdded ? meaning('ssrf-input-added', 'medium') : meaning('ssrf-input-removed', 'info');
}

interface Matched {
  readonly before: Operation;
  readonly after: Operation;
  readonly old: Parameter;
  readonly now: Parameter;
}

function compareParameter({ before, after, old, now }: Matched, comparison: Comparison): void {
  if (old.in === 'path' && now.in === 'path' && old.name !== now.name)
    comparison.notes.push(noteRename(after, old, now));
  const edited = (
    id: string,
    name: string,
    words: { from?: string; to?: string; meaning?: Meaning | null } = {},
  ): void =>
    tell(comparison, {
      ...of(after, now),
      ...words,
      id,
      base: changedMember(old.node, name),
      head: changedMember(now.node, name) ?? changedAt(now.node),
    });
  if (old.required !== now.required)
    edited(now.required ? 'request-parameter-became-required' : 'request-parameter-became-optional', 'required');
  compareLifecycle(old, now, comparison, edited);
  compareEmptyValue(old, now, edited);
  if (old.in === now.in) compareSerialisation(after, old, now, comparison);
  if (old.schema === null || now.schema === null) {
    if (old.schema !== now.schema) reportSchemaPresence(after, old, now, comparison);
    return;
  }
  compareSchemas(
    old.schema,
    now.schema,
    {
      operation: after,
      side: 'request',
      flow: flowOf('request', before.key.kind),
      root: 'parameter',
      name: now.name,
      parameterIn: now.in,
      mediaType: now.mediaType,
      label: labelOf(after, now),
    },
    comparison,
  );
}

function noteRename(after: Operation, old: Parameter, now: Parameter): Note {
  return {
    code: 'path-parameter-renamed',
    message: `Path parameter "${old.name}" of ${after.key.method} ${after.key.path} is now called "${now.name}".`,
    base: placeOf(old.node),
    head: placeOf(now.node),
  };
}

type Report = (id: string, name: string, words?: { from?: string; to?: string; meaning?: Meaning | null }) => void;

/** How the actions of a life cycle are spelled for parameters, where not by the action itself. */
const LIFECYCLE_IDS: Readonly<Partial<Record<LifecycleAction, string>>> = {
  'deprecated-with-sunset': 'request-parameter-deprecated',
  'deprecated-sunset-parse': 'request-parameter-sunset-parse',
};

function compareLifecycle(old: Parameter, now: Parameter, { clock }: Comparison, report: Report): void {
  // A parameter without a stability of its own shares that of its operation, which is compared there.
  const stated = (parameter: Parameter): Lifecycle => lifecycleOf(parameter.node.value);
  for (const { action, member: name, ...words } of compareLifecycles(stated(old), stated(now), clock))
    report(LIFECYCLE_IDS[action] ?? `request-parameter-${action}`, name, words);
}

function compareEmptyValue(old: Parameter, now: Parameter, report: Report): void {
  // Only query parameters may be sent without a value (OpenAPI 3.1.1 §4.8.12.2).
  const mayBeEmpty = ({ node, in: where }: Parameter) =>
    where === 'query' && member(node.value, 'allowEmptyValue') === true;
  const [was, is] = [mayBeEmpty(old), mayBeEmpty(now)];
  if (was === is) return;
  report(`request-parameter-allow-empty-value-${is ? 'set' : 'unset'}`, 'allowEmptyValue', {
    meaning: is ? meaning('input-constraint-relaxed', 'info') : meaning('input-constraint-tightened', 'info'),
  });
}

function compareSerialisation(after: Operation, old: Parameter, now: Parameter, comparison: Comparison): void {
  const { baseDialect, headDialect } = comparison.relation;
  const [was, is] = [serialisationOf(old, baseDialect), serialisationOf(now, headDialect)];
  const said = (['mediaType', 'style', 'explode', 'allowReserved'] as const).find((name) => was[name] !== is[name]);
  if (said === undefined) return;
  const ids = {
    mediaType: 'request-parameter-content-changed',
    style: 'request-parameter-style-changed',
    explode: 'request-parameter-explode-changed',
    allowReserved: `request-parameter-allow-reserved-${is.allowReserved ? 'set' : 'unset'}`,
  };
  const text = (serialisation: Serialisation) => String(serialisation[said] ?? serialisation.style);
  const place = ({ node }: Parameter, { keyword }: Serialisation) => changedMember(node, keyword);
  tell(comparison, {
    ...of(after, now),
    id: ids[said],
    base: place(old, was) ?? changedAt(old.node),
    head: place(now, is) ?? changedAt(now.node),
    from: text(was),
    to: text(is),
  });
}

function reportSchemaPresence(
  after: Operation,
  old: Parameter | null,
  now: Parameter | null,
  comparison: Comparison,
): void {
  const has = now !== null && now.schema !== null;
  const place = (parameter: Parameter | null): ChangedPlace | null =>
    parameter === null ? null : changedAt(parameter.schema ?? parameter.node);
  tell(comparison, {
    ...of(after, (now ?? old) as Parameter),
    id: `request-parameter-schema-${has ? 'added' : 'removed'}`,
    base: place(old),
    head: place(now),
    meaning: inputMeaning(after, has),
  });
}

/** What receivers send us in answer is described by responses; parameters of what we call leave. */
function inputMeaning({ key }: Operation, isStated: boolean): Meaning | null {
  if (flowOf('request', key.kind) === 'response') return null;
  return isStated ? meaning('input-constraint-tightened', 'info') : meaning('input-constraint-relaxed', 'medium');
}

/** What every edit of a parameter says. */
function of(
  operation: Operation,
  parameter: Parameter,
): {
  readonly operation: Operation;
  readonly node: Node;
  readonly detail: string;
  readonly subject: string;
} {
  return {
    operation,
    node: parameter.node,
    detail: labelOf(operation, parameter),
    subject: `${parameter.in} parameter ${parameter.name}`,
  };
}

/** `parameter query limit`; a path parameter is named by its position: the words that lint uses for the same thing. */
function labelOf(operation: Operation, parameter: Parameter): string {
  if (parameter.in !== 'path') return `parameter ${parameter.in} ${parameter.name}`;
  const position = pathPositions(operation.key.path).get(parameter.name);
  return `parameter path ${position === undefined ? parameter.name : position + 1}`;
}
