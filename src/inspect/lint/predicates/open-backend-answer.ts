/** Finds operations whose answer is what some backend says, passed on without a schema. */

import { isByteMediaType } from '../../../knowledge/media-type.ts';
import { openness, propertiesOf, viewSchema } from '../../../knowledge/schema.ts';
import { isObject, placeOf } from '../../../knowledge/value.ts';
import type { Api, Response } from '../../../model/api.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { gatewaySettings } from './support/gateway-settings.ts';

export const openBackendAnswer: Predicate<'operation'> = {
  name: 'open-backend-answer',
  targets: ['operation'],
  options: {},
  check({ operation, api }): readonly Hit[] {
    const settings = [...gatewaySettings(operation.node), ...gatewaySettings(operation.pathItem)];
    const setting = settings.find(({ urls }) => urls.length > 0);
    if (setting === undefined) return NO_HIT;
    const open = operation.responses.find((response) => /^2/.test(response.status) && isOpen(response, api));
    return open === undefined
      ? NO_HIT
      : [{ place: placeOf(open.node), detail: open.status, arguments: { status: open.status, setting: setting.name } }];
  },
};

function isOpen({ status, content }: Response, { dialect }: Api): boolean {
  if (status === '204' || status === '205') return false;
  if (content.length === 0) return true;
  return content.some(({ name, schema }) => {
    if (isByteMediaType(name)) return false;
    if (schema === null || schema.value === true) return true;
    if (!isObject(schema.value)) return false;
    const view = viewSchema(schema, dialect);
    const found = openness(view);
    return (
      Object.keys(schema.value).length === 0 ||
      (found.kind === 'open' && (found.explicit !== null || propertiesOf(view).size === 0))
    );
  });
}
