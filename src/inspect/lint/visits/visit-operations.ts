/** Makes the visits of documents, paths, operations and their parts, each object once. Webhooks and callbacks are not called by clients and are left to the schema visits. */

import { DOCUMENT_SUBJECT, operationSubject } from '../../../knowledge/subject.ts';
import { placeOf } from '../../../knowledge/value.ts';
import type {
  Api,
  Header,
  MediaType,
  Operation,
  OperationKey,
  Parameter,
  RequestBody,
  Response,
} from '../../../model/api.ts';
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
import type { Visit, VisitBase } from '../target.ts';
import { lazyVisit, OwnedVisit } from './lazy-visit.ts';

export function visitOperations(api: Api, owners: Owners, inspector: Inspector): void {
  if (inspector.wants('document')) inspector.visit('document', documentVisit(api, owners));
  if (inspector.wants('path')) visitPaths(api, owners, inspector);
  if (inspector.wants('operation')) {
    for (const operation of api.operations)
      inspector.visit('operation', new OperationVisit(api, owners.ranked.single(rankOf(operation, owners)), operation));
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

function rankOf(operation: Operation, owners: Owners): number {
  return owners.ranked.ranks.get(operation) as number;
}

class OperationVisit implements Visit<'operation'> {
  readonly api: Api;
  readonly operation: Operation;
  readonly #users: UserSet;

  constructor(api: Api, users: UserSet, operation: Operation) {
    this.api = api;
    this.operation = operation;
    this.#users = users;
  }

  get place(): Place {
    return placeOf(this.operation.node);
  }

  users(): readonly Operation[] {
    return this.#users.operations();
  }

  reachedBy(): readonly OperationKey[] {
    return this.#users.keys();
  }

  subjects(): readonly string[] {
    return [operationSubject(this.operation.key)];
  }
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
abstract class PartVisit extends OwnedVisit {
  readonly #owners: Owners;

  constructor(api: Api, owners: Owners) {
    super(api);
    this.#owners = owners;
  }

  protected abstract get node(): Node;
  /** What the part is called inside an operation that uses it. */
  protected abstract detailIn(operation: Operation): string;

  get place(): Place {
    return placeOf(this.node);
  }

  get operations(): readonly Operation[] {
    return this.findUsers().operations();
  }

  protected findUsers(): UserSet {
    return this.#owners.usersOf(this.node.value);
  }

  protected findOwner(): Owner {
    return this.#owners.ofPart(this.node, (operation) => this.detailIn(operation));
  }
}

class ParameterVisit extends PartVisit implements Visit<'parameter'> {
  readonly parameter: Parameter;

  constructor(api: Api, owners: Owners, parameter: Parameter) {
    super(api, owners);
    this.parameter = parameter;
  }

  protected get node(): Node {
    return this.parameter.node;
  }

  protected detailIn(operation: Operation): string {
    return parameterDetail(operation, this.parameter);
  }
}

class BodyVisit extends PartVisit implements Visit<'request-body'> {
  readonly body: RequestBody;

  constructor(api: Api, owners: Owners, body: RequestBody) {
    super(api, owners);
    this.body = body;
  }

  protected get node(): Node {
    return this.body.node;
  }

  protected detailIn(): string {
    return 'request';
  }
}

class ResponseVisit extends PartVisit implements Visit<'response'> {
  readonly response: Response;

  constructor(api: Api, owners: Owners, response: Response) {
    super(api, owners);
    this.response = response;
  }

  protected get node(): Node {
    return this.response.node;
  }

  protected detailIn(): string {
    return responseDetail(this.response);
  }
}

class HeaderVisit extends PartVisit implements Visit<'header'> {
  readonly header: Header;
  readonly response: Response;

  constructor(api: Api, owners: Owners, header: Header, response: Response) {
    super(api, owners);
    this.header = header;
    this.response = response;
  }

  protected get node(): Node {
    return this.header.node;
  }

  protected detailIn(): string {
    return headerDetail(this.response, this.header);
  }
}

class MediaTypeVisit extends PartVisit implements Visit<'media-type'> {
  readonly mediaType: MediaType;
  readonly status: string | null;
  readonly inRequest: boolean;
  readonly inResponse: boolean;
  readonly #detail: string;

  constructor(api: Api, owners: Owners, mediaType: MediaType, response: Response | null, isSent: boolean) {
    super(api, owners);
    this.mediaType = mediaType;
    this.status = response?.status ?? null;
    this.inRequest = isSent;
    this.inResponse = !isSent;
    this.#detail = response === null ? requestDetail(mediaType) : responseContentDetail(response, mediaType);
  }

  protected get node(): Node {
    return this.mediaType.node;
  }

  protected detailIn(): string {
    return this.#detail;
  }
}

function visitParameters(api: Api, owners: Owners, inspector: Inspector): void {
  const isNew = once();
  for (const { parameters } of api.operations)
    for (const parameter of parameters)
      if (isNew(parameter.node.value)) inspector.visit('parameter', new ParameterVisit(api, owners, parameter));
}

function visitBodies(api: Api, owners: Owners, inspector: Inspector): void {
  const isNew = once();
  for (const { requestBody: body } of api.operations)
    if (body !== null && isNew(body.node.value)) inspector.visit('request-body', new BodyVisit(api, owners, body));
}

function visitResponses(api: Api, owners: Owners, inspector: Inspector): void {
  const isNew = once();
  const wantsHeaders = inspector.wants('header');
  for (const { responses } of api.operations) {
    for (const response of responses) {
      if (!isNew(response.node.value)) continue;
      inspector.visit('response', new ResponseVisit(api, owners, response));
      if (!wantsHeaders) continue;
      for (const header of response.headers)
        if (isNew(header.node.value)) inspector.visit('header', new HeaderVisit(api, owners, header, response));
    }
  }
}

function visitMediaTypes(api: Api, owners: Owners, inspector: Inspector): void {
  const isNew = once();
  const visit = (mediaType: MediaType, response: Response | null, isSent: boolean): void => {
    // Swagger 2.0 has one object for all its media types: the first one stands for them.
    if (isNew(mediaType.node.value))
      inspector.visit('media-type', new MediaTypeVisit(api, owners, mediaType, response, isSent));
  };
  for (const [operations, outbound] of [
    [api.operations, false],
    [api.outbound, true],
  ] as const) {
    for (const { requestBody, responses } of operations) {
      for (const mediaType of requestBody?.content ?? []) visit(mediaType, null, !outbound);
      for (const response of responses) for (const mediaType of response.content) visit(mediaType, response, outbound);
    }
  }
}
