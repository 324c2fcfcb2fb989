/** Compares responses by status: a status is also described by its class (`4XX`) and by `default`. */
import type { Operation, Response } from '../../model/api.ts';
import type { ChangedPlace } from '../../model/change.ts';
import { compareContent } from './compare-content.ts';
import { compareHeaderLists } from './compare-headers.ts';
import { compareLinks } from './compare-links.ts';
import type { SchemaUse } from './compare-schemas.ts';
import type { Comparison } from './comparison.ts';
import { joinByKey } from './joins.ts';
import { type Meaning, meaning } from './meaning.ts';
import { changedAt, changedMember } from './node-place.ts';
import { tell } from './tell.ts';
import { flowOf } from './verdict.ts';

export function compareResponses(before: Operation, after: Operation, comparison: Comparison): void {
  const { both, added, removed } = joinByKey(before.responses, after.responses, ({ status }) => status);
  for (const [old, now] of both) compareResponse(after, old, now, comparison);
  for (const old of removed) {
    const fallback = fallbackFor(old.status, after.responses);
    reportStatus(before, after, { response: old, action: 'removed', isCovered: fallback !== null }, comparison);
    if (fallback !== null) compareResponse(after, old, fallback, comparison);
  }
  for (const now of added) {
    const fallback = fallbackFor(now.status, before.responses);
    reportStatus(before, after, { response: now, action: 'added', isCovered: fallback !== null }, comparison);
    if (fallback !== null) compareResponse(after, fallback, now, comparison);
  }
}

/** What describes a status that is not listed by itself (OpenAPI 3.1.1 §4.8.16). */
function fallbackFor(status: string, responses: readonly Response[]): Response | null {
  const named = (name: string) => (name === status ? undefined : responses.find((each) => each.status === name));
  const ofClass = /^[1-5]\d\d$/.test(status) ? named(`${status[0]}XX`) : undefined;
  return ofClass ?? named('default') ?? null;
}

function compareResponse(operation: Operation, old: Response, now: Response, comparison: Comparison): void {
  const label = `response ${now.status}`;
  const use: SchemaUse = {
    operation,
    side: 'response',
    flow: flowOf('response', operation.key.kind),
    root: 'body',
    name: null,
    parameterIn: null,
    mediaType: null,
    label,
  };
  compareContent(old.content, now.content, use, comparison);
  compareHeaderLists(old.headers, now.headers, use, 'response-header', comparison);
  compareLinks(old, now, use, comparison);
}

/** Responses that document a control: losing one means that clients, and testers, no longer expect it. */
const CONTROL_RESPONSES: ReadonlySet<string> = new Set(['401', '403', '429']);

interface StatusEdit {
  readonly response: Response;
  readonly action: 'added' | 'removed';
  /** The other side describes it by its class or by `default`. */
  readonly isCovered: boolean;
}

function reportStatus(before: Operation, after: Operation, edit: StatusEdit, comparison: Comparison): void {
  const { response, action, isCovered } = edit;
  const isSuccess = /^2/.test(response.status);
  const isRemoved = action === 'removed';
  const detail = `response ${response.status}`;
  tell(comparison, {
    operation: after,
    id: `response-${isSuccess ? 'success' : 'non-success'}-status-${action}`,
    base: isRemoved ? atUse(before, response) : null,
    head: isRemoved ? null : atUse(after, response),
    // A shared response that one operation more or less refers to did not change itself.
    node: after.node,
    detail,
    subject: detail,
    from: isRemoved ? response.status : '',
    to: isRemoved ? '' : response.status,
    meaning: controlMeaning(after, edit),
    compatibility: isSuccess && isRemoved ? (isCovered ? 'safe' : 'breaking') : null,
  });
}

function controlMeaning({ key }: Operation, { response, action, isCovered }: StatusEdit): Meaning | null {
  if (isCovered || !CONTROL_RESPONSES.has(response.status) || key.kind !== 'path') return null;
  return action === 'removed' ? meaning('control-undocumented', 'low') : meaning('control-documented', 'info');
}

/** Where the operation lists the response. */
function atUse({ node }: Operation, response: Response): ChangedPlace {
  const responses = { ...node, value: node.value.responses, pointer: { parent: node.pointer, key: 'responses' } };
  const { status } = response;
  return changedMember(responses, status) ?? changedMember(responses, status.toLowerCase()) ?? changedAt(response.node);
}
