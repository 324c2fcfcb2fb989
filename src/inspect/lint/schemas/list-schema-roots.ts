/** Every place where an operation names a schema, with the direction in which its data flows. */
import type { Api, Operation } from '../../../model/api.ts';
import type { SchemaNode } from '../../../model/node.ts';
import { IN_REQUEST, IN_RESPONSE, SchemaRoot } from './schema-entry.ts';

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
    const { schema } = parameter;
    if (schema !== null) found.push({ schema, root: new SchemaRoot(operation, sent, { parameter }) });
  }
  for (const mediaType of operation.requestBody?.content ?? []) {
    const { schema } = mediaType;
    if (schema !== null) found.push({ schema, root: new SchemaRoot(operation, sent, { mediaType }) });
  }
  for (const response of operation.responses) {
    for (const mediaType of response.content) {
      const { schema } = mediaType;
      if (schema !== null) found.push({ schema, root: new SchemaRoot(operation, answered, { response, mediaType }) });
    }
    for (const header of response.headers) {
      const { schema } = header;
      if (schema !== null) found.push({ schema, root: new SchemaRoot(operation, answered, { response, header }) });
    }
  }
}
