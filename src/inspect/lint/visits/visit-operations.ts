/** Makes the visits of documents, paths, operations and their parts, each object once. Webhooks and callbacks are not called by clients and are left to the schema visits. */

import { DOCUMENT_SUBJECT, operationSubject } from '../../../knowledge/subject.ts';
import { placeOf } from '../../../knowledge/value.ts';
import type { Api, MediaType, Operation } from '../../../model/api.ts';
import type { Node, Place } from '../../../model/node.ts';
import type { Inspector } from '../apply-rules.ts';
import type { Owner, Owners } from '../owners.ts';
import type { UserSet } from '../ranked-operations.ts';
import {
  headerDetail,
  parameterDetail,
  requestDetail,
  responseContentDetail,
  responseDetail,
} from '../subject-text.ts';
import type { VisitBase } from '../target.ts';
import { lazyVisit, OwnedVisit } from './lazy-visit.ts';

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
class PartVisit extends OwnedVisit {
  readonly #owners: Owners;
  readonly #node: Node;
  readonly #detail: (operation: Operation) => string;

  constructor(api: Api, owners: Owners, node: Node, detail: (operation: Operation) => string) {
    super(api);
    this.#owners = owners;
    this.#node = node;
    this.#detail = detail;
  }

  get place(): Place {
    return placeOf(this.#node);
  }

  get operations(): readonly Operation[] {
    return this.findUsers().operations();
  }

  protected findUsers(): UserSet {
    return this.#owners.usersOf(this.#node.value);
  }

  protected findOwner(): Owner {
    return this.#owners.ofPart(this.#node, this.#detail);
  }
}

function visitParameters(api: Api, owners: Owners, inspector: Inspector): void {
  const isNew = once();
  for (const operation of api.operations) {
    for (const parameter of operation.parameters) {
      if (!isNew(parameter.node.value)) continue;
      inspector.visit(
        'parameter',
        Object.assign(new PartVisit(api, owners, parameter.node, (user) => parameterDetail(user, parameter)), {
          parameter,
        }),
      );
    }
  }
}

function visitBodies(api: Api, owners: Owners, inspector: Inspector): void {
  const isNew = once();
  for (const { requestBody: body } of api.operations) {
    if (body !== null && isNew(body.node.value))
      inspector.visit('request-body', Object.assign(new PartVisit(api, owners, body.node, () => 'request'), { body }));
  }
}

function visitResponses(api: Api, owners: Owners, inspector: Inspector): void {
  const isNew = once();
  for (const operation of api.operations) {
    for (const response of operation.responses) {
      if (!isNew(response.node.value)) continue;
      inspector.visit(
        'response',
        Object.assign(new PartVisit(api, owners, response.node, () => responseDetail(response)), { response }),
      );
      for (const header of inspector.wants('header') ? response.headers : []) {
        if (!isNew(header.node.value)) continue;
        inspector.visit(
          'header',
          Object.assign(new PartVisit(api, owners, header.node, () => headerDetail(response, header)), {
            header,
            response,
          }),
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
    const base = new PartVisit(api, owners, mediaType.node, () => detail);
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
