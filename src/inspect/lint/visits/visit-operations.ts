/** Makes the visits of documents, paths, operations and their parts, each object once. Webhooks and callbacks are not called by clients and are left to the schema visits. */

import { DOCUMENT_SUBJECT, operationSubject } from '../../../knowledge/subject.ts';
import { placeOf } from '../../../knowledge/value.ts';
import type { Api, MediaType, Operation } from '../../../model/api.ts';
import type { Node } from '../../../model/node.ts';
import type { Inspector } from '../apply-rules.ts';
import type { Owners } from '../owners.ts';
import {
  headerDetail,
  parameterDetail,
  requestDetail,
  responseContentDetail,
  responseDetail,
} from '../subject-text.ts';
import type { VisitBase } from '../target.ts';
import { lazyVisit } from './lazy-visit.ts';

export function visitOperations(api: Api, owners: Owners, inspector: Inspector): void {
  if (inspector.wants('document')) inspector.visit('document', documentVisit(api, owners));
  if (inspector.wants('path')) visitPaths(api, owners, inspector);
  if (inspector.wants('operation')) {
    for (const operation of api.operations)
      inspector.visit('operation', { ...operationVisit(api, owners, operation), operation });
  }
  if (inspector.wants('parameter')) visitParameters(api, owners, inspector);
  if (inspector.wants('request-body')) visitBodies(api, owners, inspector);
  if (inspector.wants('response') || inspector.wants('header')) visitResponses(api, owners, inspector);
  if (inspector.wants('media-type')) visitMediaTypes(api, owners, inspector);
}

function documentVisit(api: Api, owners: Owners): VisitBase {
  const users = owners.ranked.none;
  return lazyVisit(api, placeOf(api.root), () => ({ operation: null, users, subjects: [DOCUMENT_SUBJECT] }), null);
}

function operationVisit(api: Api, owners: Owners, operation: Operation): VisitBase {
  const users = owners.ranked.single(owners.ranked.ranks.get(operation) as number);
  return lazyVisit(
    api,
    placeOf(operation.node),
    () => ({ operation, users, subjects: [operationSubject(operation.key)] }),
    operation,
  );
}

function visitPaths(api: Api, owners: Owners, inspector: Inspector): void {
  const byPath = new Map<string, Operation[]>();
  for (const operation of api.operations) {
    const known = byPath.get(operation.key.path);
    if (known === undefined) byPath.set(operation.key.path, [operation]);
    else known.push(operation);
  }
  for (const [path, operations] of byPath) {
    const node: Node = (operations[0] as Operation).pathItem;
    const users = owners.ranked.setOf(operations);
    const subject = operationSubject({ kind: 'path', method: '*', path });
    const base = lazyVisit(api, placeOf(node), () => ({ operation: null, users, subjects: [subject] }), null);
    inspector.visit('path', Object.assign(base, { path, node, operations }));
  }
}

/** Visits an object once, at its first use in document order. */
function once(): (value: unknown) => boolean {
  const seen = new Set<unknown>();
  return (value) => {
    if (seen.has(value)) return false;
    seen.add(value);
    return true;
  };
}

/** The visit of a part that several operations may share. */
function partVisit(
  api: Api,
  owners: Owners,
  node: Node,
  detail: (operation: Operation) => string,
): VisitBase & { readonly operations: readonly Operation[] } {
  const owner = owners.ofPart(node, detail);
  return Object.assign(
    lazyVisit(api, placeOf(node), () => owner, owner.operation),
    { operations: owner.users.operations() },
  );
}

function visitParameters(api: Api, owners: Owners, inspector: Inspector): void {
  const isNew = once();
  for (const operation of api.operations) {
    for (const parameter of operation.parameters) {
      if (!isNew(parameter.node.value)) continue;
      inspector.visit(
        'parameter',
        Object.assign(
          partVisit(api, owners, parameter.node, (user) => parameterDetail(user, parameter)),
          { parameter },
        ),
      );
    }
  }
}

function visitBodies(api: Api, owners: Owners, inspector: Inspector): void {
  const isNew = once();
  for (const { requestBody: body } of api.operations) {
    if (body !== null && isNew(body.node.value))
      inspector.visit(
        'request-body',
        Object.assign(
          partVisit(api, owners, body.node, () => 'request'),
          { body },
        ),
      );
  }
}

function visitResponses(api: Api, owners: Owners, inspector: Inspector): void {
  const isNew = once();
  for (const operation of api.operations) {
    for (const response of operation.responses) {
      if (!isNew(response.node.value)) continue;
      inspector.visit(
        'response',
        Object.assign(
          partVisit(api, owners, response.node, () => responseDetail(response)),
          { response },
        ),
      );
      for (const header of inspector.wants('header') ? response.headers : []) {
        if (!isNew(header.node.value)) continue;
        inspector.visit(
          'header',
          Object.assign(
            partVisit(api, owners, header.node, () => headerDetail(response, header)),
            { header, response },
          ),
        );
      }
    }
  }
}

function visitMediaTypes(api: Api, owners: Owners, inspector: Inspector): void {
  const isNew = once();
  const visit = (mediaType: MediaType, status: string | null, isSent: boolean, detail: string): void => {
    // Swagger 2.0 has one object for all its media types: the first one stands for them.
    if (!isNew(mediaType.node.value)) return;
    const base = partVisit(api, owners, mediaType.node, () => detail);
    inspector.visit('media-type', Object.assign(base, { mediaType, status, inRequest: isSent, inResponse: !isSent }));
  };
  for (const [operations, outbound] of [
    [api.operations, false],
    [api.outbound, true],
  ] as const) {
    for (const operation of operations) {
      for (const mediaType of operation.requestBody?.content ?? [])
        visit(mediaType, null, !outbound, requestDetail(mediaType));
      for (const response of operation.responses) {
        for (const mediaType of response.content)
          visit(mediaType, response.status, outbound, responseContentDetail(response, mediaType));
      }
    }
  }
}
