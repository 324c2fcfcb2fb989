/** Every place where an operation names a schema, with the direction in which its data flows. */
import type { Api, MediaType, Operation } from '../../../model/api.ts';
import type { SchemaNode } from '../../../model/node.ts';
import { headerDetail, parameterDetail, requestDetail, responseContentDetail } from '../subject-text.ts';
import { IN_REQUEST, IN_RESPONSE, type SchemaRoot } from './schema-entry.ts';

export interface RootedSchema {
  readonly root: SchemaRoot;
  readonly schema: SchemaNode;
}

/** Operations first, then webhooks and callbacks, whose requests are what the API sends. */
export function listSchemaRoots(api: Api): RootedSchema[] {
  const found: RootedSchema[] = [];
  for (const operation of api.operations) addRoots(operation, IN_REQUEST, IN_RESPONSE, found);
  for (const operation of api.outbound) addRoots(operation, IN_RESPONSE, IN_REQUEST, found);
  return found;
}

function addRoots(operation: Operation, sent: number, answered: number, found: RootedSchema[]): void {
  for (const parameter of operation.parameters) {
    if (parameter.schema === null) continue;
    const use = { as: 'parameter', name: parameter.name, parameterIn: parameter.in } as const;
    found.push({
      schema: parameter.schema,
      root: { operation, detail: parameterDetail(operation, parameter), flow: sent, use },
    });
  }
  for (const mediaType of operation.requestBody?.content ?? [])
    addBody(operation, mediaType, requestDetail(mediaType), sent, found);
  for (const response of operation.responses) {
    for (const mediaType of response.content)
      addBody(operation, mediaType, responseContentDetail(response, mediaType), answered, found);
    for (const header of response.headers) {
      if (header.schema === null) continue;
      const use = { as: 'header', name: header.name, parameterIn: null } as const;
      found.push({
        schema: header.schema,
        root: { operation, detail: headerDetail(response, header), flow: answered, use },
      });
    }
  }
}

const BODY = { as: 'body', name: null, parameterIn: null } as const;

function addBody(
  operation: Operation,
  mediaType: MediaType,
  detail: string,
  flow: number,
  found: RootedSchema[],
): void {
  if (mediaType.schema !== null) found.push({ schema: mediaType.schema, root: { operation, detail, flow, use: BODY } });
}
