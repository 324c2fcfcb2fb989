/** Finds credentials that travel in the URL, where logs, histories and other sites read along. */
import { isNamedAfterCollection } from '../../../knowledge/identifier-names.ts';
import { pathSegments } from '../../../knowledge/path-names.ts';
import { enumeration, viewSchema } from '../../../knowledge/schema.ts';
import { classifyData, classifySchema } from '../../../knowledge/sensitive.ts';
import { isObject } from '../../../knowledge/value.ts';
import type { Api, Operation, Parameter } from '../../../model/api.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

export const credentialParameter: Predicate<'parameter'> = {
  name: 'credential-parameter',
  targets: ['parameter'],
  options: {},
  check({ parameter, operations, api }): readonly Hit[] {
    if ((parameter.in !== 'path' && parameter.in !== 'query') || !isCredential(parameter, api)) return NO_HIT;
    // The API key in the query is a scheme of its own, and another rule speaks about it.
    if (isDeclaredScheme(parameter, api) || isIdentifierOfSecret(parameter, operations)) return NO_HIT;
    return [{ arguments: { name: parameter.name, where: parameter.in } }];
  },
};

function isCredential({ name, schema, node }: Parameter, api: Api): boolean {
  const view = schema === null ? null : viewSchema(schema, api.dialect);
  if (view !== null && enumeration(view) !== null) return false;
  const found =
    view === null
      ? classifyData({ name, schemas: isObject(node.value) ? [node.value] : [] })
      : classifySchema(name, view);
  return found?.class === 'credential' && found.confidence !== 'low';
}

function isDeclaredScheme({ name, in: place }: Parameter, api: Api): boolean {
  return [...api.schemes.values()].some(
    (scheme) => scheme.type === 'apiKey' && scheme.in === place && scheme.parameterName === name,
  );
}

/** `/secrets/{secret}` and `/api_keys/{api_key}` name an entry of a store; they do not carry it. */
function isIdentifierOfSecret({ name, in: place }: Parameter, operations: readonly Operation[]): boolean {
  if (place !== 'path' || operations.length === 0) return false;
  return operations.every(({ key }) => {
    const segments = pathSegments(key.path);
    return isNamedAfterCollection(name, segments[segments.indexOf(`{${name}}`) - 1] ?? '');
  });
}
