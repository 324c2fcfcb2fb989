/** Compares request bodies, responses, their media types and headers. */
import { componentSubject, operationSubject, subjectBelow } from '../../knowledge/subject.ts';
import { childIfPresent } from '../../knowledge/value.ts';
import type { Header, MediaType, Operation, Response } from '../../model/api.ts';
import type { ChangedPlace } from '../../model/change.ts';
import type { Node } from '../../model/node.ts';
import { compareSchemas, type SchemaComparison, type SchemaUse } from './compare-schemas.ts';
import type { Judged } from './edit.ts';
import { joinByKey } from './joins.ts';
import { meaning } from './meaning.ts';
import { changedAt, changedMember } from './node-place.ts';
import { changedEncodings } from './serialisation.ts';

/** The flow is inverted for what the API calls: there the request is what leaves. */
function flows(operation: Operation): {
  readonly sent: 'request' | 'response';
  readonly answered: 'request' | 'response';
} {
  return operation.key.kind === 'path'
    ? { sent: 'request', answered: 'response' }
    : { sent: 'response', answered: 'request' };
}

interface Said {
  readonly operation: Operation;
  readonly what: string;
  readonly base: ChangedPlace | null;
  readonly head: ChangedPlace | null;
  readonly node: Node;
  readonly subject: string;
  readonly detail: string;
  readonly judged: Judged;
}

function say(
  { log, rootFile }: SchemaComparison,
  { operation, what, base, head, node, subject, detail, judged }: Said,
  from = '',
  to = '',
): void {
  const component = componentSubject(node, rootFile);
  log.add({
    what,
    base,
    head,
    arguments: { subject, from, to },
    subjects: component === null ? [] : [component],
    owner: component === null ? operation : null,
    reached: [
      {
        ...judged,
        operation,
        flow: 'none',
        effect: 'unknown',
        subjects: [subjectBelow(operationSubject(operation.key), detail)],
      },
    ],
    otherwise: judged,
  });
}

export function compareRequestBodies(before: Operation, after: Operation, comparison: SchemaComparison): void {
  const [old, now] = [before.requestBody, after.requestBody];
  const common = { operation: after, subject: 'request body', detail: 'request' };
  if (old === null && now === null) return;
  if (old === null || now === null) {
    const body = (now ?? old) as NonNullable<typeof now>;
    const judged: Judged =
      now === null
        ? { id: 'request-body-removed', compatibility: 'maybe', meaning: null }
        : {
            id: now.required ? 'request-body-added-required' : 'request-body-added-optional',
            compatibility: now.required ? 'breaking' : 'safe',
            meaning: null,
          };
    say(comparison, {
      ...common,
      what: 'body',
      base: old === null ? null : changedAt(old.node),
      head: now === null ? null : changedAt(now.node),
      node: body.node,
      judged,
    });
    return;
  }
  if (old.required !== now.required) {
    const judged: Judged = {
      id: now.required ? 'request-body-became-required' : 'request-body-became-optional',
      compatibility: now.required ? 'breaking' : 'safe',
      meaning: null,
    };
    say(comparison, {
      ...common,
      what: 'body required',
      base: changedMember(old.node, 'required'),
      head: changedMember(now.node, 'required') ?? changedAt(now.node),
      node: now.node,
      judged,
    });
  }
  compareContent(
    old.content,
    now.content,
    {
      operation: after,
      flow: flows(after).sent,
      root: 'body',
      name: null,
      parameterIn: null,
      mediaType: null,
      label: 'request',
    },
    comparison,
  );
}

export function compareResponses(before: Operation, after: Operation, comparison: SchemaComparison): void {
  const { both, added, removed } = joinByKey<Response>(before.responses, after.responses, ({ status }) => status);
  for (const response of removed) sayResponse(after, response, null, comparison);
  for (const response of added) sayResponse(after, null, response, comparison);
  for (const [old, now] of both) {
    const detail = `response ${now.status}`;
    compareContent(
      old.content,
      now.content,
      {
        operation: after,
        flow: flows(after).answered,
        root: 'body',
        name: null,
        parameterIn: null,
        mediaType: null,
        label: detail,
      },
      comparison,
    );
    compareHeaders(after, old, now, comparison);
  }
}

/** Responses that document a control: losing one means that clients, and testers, no longer expect it. */
const CONTROL_RESPONSES: ReadonlySet<string> = new Set(['401', '403', '429']);

function sayResponse(
  operation: Operation,
  old: Response | null,
  now: Response | null,
  comparison: SchemaComparison,
): void {
  const response = (now ?? old) as Response;
  const succeeds = /^2/.test(response.status);
  const action = now === null ? 'removed' : 'added';
  const covered = now === null && operation.responses.some(({ status }) => status === '4XX' || status === 'default');
  const means =
    CONTROL_RESPONSES.has(response.status) && !covered
      ? now === null
        ? meaning('control-undocumented', 'low')
        : meaning('control-documented', 'info')
      : null;
  const judged: Judged = {
    id: `response-${succeeds ? 'success' : 'non-success'}-status-${action}`,
    compatibility: succeeds && now === null ? 'breaking' : 'safe',
    meaning: means,
  };
  const detail = `response ${response.status}`;
  say(
    comparison,
    {
      operation,
      what: `response ${response.status}`,
      base: old === null ? null : atUse(operation, old),
      head: now === null ? null : atUse(operation, now),
      node: { ...response.node, pointer: operation.node.pointer, file: operation.node.file },
      subject: detail,
      detail,
      judged,
    },
    now === null ? response.status : '',
    now === null ? '' : response.status,
  );
}

/** Where the operation lists the response: a shared definition that loses one user did not change itself. */
function atUse(operation: Operation, response: Response): ChangedPlace {
  const revision = response.node.file.revision;
  const isOwn = operation.node.file.revision === revision;
  const found = isOwn
    ? changedMember(
        {
          ...operation.node,
          value: operation.node.value.responses,
          pointer: { parent: operation.node.pointer, key: 'responses' },
        },
        response.status,
      )
    : null;
  return found ?? changedAt(response.node);
}

function compareContent(
  before: readonly MediaType[],
  after: readonly MediaType[],
  use: SchemaUse,
  comparison: SchemaComparison,
): void {
  const name = (mediaType: MediaType) => mediaType.name.toLowerCase().replace(/\s*;\s*charset=.*$/, '');
  const { both, added, removed } = joinByKey(before, after, name);
  const prefix = use.flow === 'request' ? 'request-body-media-type' : 'response-media-type';
  for (const mediaType of removed)
    sayMediaType(
      use,
      mediaType,
      null,
      { id: `${prefix}-removed`, compatibility: 'breaking', meaning: null },
      comparison,
    );
  for (const mediaType of added)
    sayMediaType(use, null, mediaType, { id: `${prefix}-added`, compatibility: 'safe', meaning: null }, comparison);
  for (const [old, now] of both) {
    if (use.flow === 'request') sayEncodings(use, old, now, comparison);
    if (old.schema !== null && now.schema !== null)
      compareSchemas(
        old.schema,
        now.schema,
        { ...use, mediaType: now.name, label: `${use.label} ${now.name}` },
        comparison,
      );
    else if (old.schema !== null || now.schema !== null)
      sayMediaType(use, old, now, judgeSchemaPresence(use, now.schema !== null), comparison);
  }
}

function judgeSchemaPresence(use: SchemaUse, added: boolean): Judged {
  const isRequest = use.flow === 'request';
  const means = isRequest
    ? added
      ? meaning('input-constraint-tightened', 'info')
      : meaning('input-constraint-relaxed', 'medium')
    : added
      ? meaning('response-closed', 'info')
      : meaning('response-opened', 'low');
  return {
    id: `${use.flow}-body-media-type-schema-${added ? 'added' : 'removed'}`,
    compatibility: added === isRequest ? 'maybe' : isRequest ? 'safe' : 'maybe',
    meaning: means,
  };
}

function sayMediaType(
  use: SchemaUse,
  old: MediaType | null,
  now: MediaType | null,
  judged: Judged,
  comparison: SchemaComparison,
): void {
  const mediaType = (now ?? old) as MediaType;
  const detail = `${use.label} ${mediaType.name}`;
  say(
    comparison,
    {
      operation: use.operation,
      what: `media type ${mediaType.name}`,
      base: old === null ? null : changedAt(old.node),
      head: now === null ? null : changedAt(now.node),
      node: mediaType.node,
      subject: `${use.label} ${mediaType.name}`,
      detail,
      judged,
    },
    old === null ? '' : old.name,
    now === null ? '' : now.name,
  );
}

function sayEncodings(use: SchemaUse, old: MediaType, now: MediaType, comparison: SchemaComparison): void {
  const dialects = { base: comparison.relation.baseDialect, head: comparison.relation.headDialect };
  for (const { field, from, to } of changedEncodings(old, now, dialects)) {
    const judged: Judged = { id: 'request-body-encoding-changed', compatibility: 'maybe', meaning: null };
    const place = (mediaType: MediaType) => {
      const encoding = childIfPresent(mediaType.node, 'encoding');
      return encoding === undefined ? null : (changedMember(encoding, field) ?? changedAt(encoding));
    };
    const said = {
      operation: use.operation,
      what: `encoding ${field}`,
      base: place(old),
      head: place(now) ?? changedAt(now.node),
      node: now.node,
      subject: field,
      detail: `${use.label} ${now.name} | .${field}`,
      judged,
    };
    say(comparison, said, from, to);
  }
}

/** Response headers that carry a control. */
const CONTROL_HEADERS =
  /^(ratelimit|x-ratelimit|x-rate-limit|retry-after|strict-transport-security|content-security-policy|x-content-type-options|x-frame-options|cache-control)/;

function compareHeaders(operation: Operation, before: Response, after: Response, comparison: SchemaComparison): void {
  const { both, added, removed } = joinByKey<Header>(before.headers, after.headers, ({ name }) => name.toLowerCase());
  const sayHeader = (header: Header, gone: boolean): void => {
    const isControl = CONTROL_HEADERS.test(header.name.toLowerCase());
    const judged: Judged = gone
      ? {
          id: `${header.required ? 'required' : 'optional'}-response-header-removed`,
          compatibility: header.required ? 'breaking' : 'maybe',
          meaning: isControl ? meaning('control-undocumented', 'low') : null,
        }
      : {
          id: 'response-header-added',
          compatibility: 'safe',
          meaning: isControl ? meaning('control-documented', 'info') : null,
        };
    const detail = `response ${after.status} header ${header.name.toLowerCase()}`;
    say(
      comparison,
      {
        operation,
        what: `header ${header.name.toLowerCase()}`,
        base: gone ? changedAt(header.node) : null,
        head: gone ? null : changedAt(header.node),
        node: header.node,
        subject: detail,
        detail,
        judged,
      },
      gone ? header.name : '',
      gone ? '' : header.name,
    );
  };
  for (const header of removed) sayHeader(header, true);
  for (const header of added) sayHeader(header, false);
  for (const [old, now] of both) {
    if (old.required !== now.required) {
      const judged: Judged = {
        id: now.required ? 'response-header-became-required' : 'response-header-became-optional',
        compatibility: now.required ? 'safe' : 'breaking',
        meaning: null,
      };
      const detail = `response ${after.status} header ${now.name.toLowerCase()}`;
      say(comparison, {
        operation,
        what: 'header required',
        base: changedMember(old.node, 'required'),
        head: changedMember(now.node, 'required') ?? changedAt(now.node),
        node: now.node,
        subject: detail,
        detail,
        judged,
      });
    }
    if (old.schema === null || now.schema === null) continue;
    compareSchemas(
      old.schema,
      now.schema,
      {
        operation,
        flow: flows(operation).answered,
        root: 'header',
        name: now.name,
        parameterIn: null,
        mediaType: null,
        label: `response ${after.status} header ${now.name.toLowerCase()}`,
      },
      comparison,
    );
  }
}
