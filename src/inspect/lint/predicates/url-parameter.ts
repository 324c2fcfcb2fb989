/** Finds parameters that take an address which the server may open or send people to. */
import { isRedirectName, isUrlName } from '../../../knowledge/input-names.ts';
import { viewSchema } from '../../../knowledge/schema.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { takesAnyUrl } from './support/url-value.ts';

export const urlParameter: Predicate<'parameter'> = {
  name: 'url-parameter',
  targets: ['parameter'],
  options: {
    names: {
      type: 'string',
      default: 'other',
      allowed: ['redirect', 'other'],
      help: 'Addresses that a browser is sent to, or all others, which the server may open itself.',
    },
  },
  check({ parameter, api }, { names }): readonly Hit[] {
    if (isRedirectName(parameter.name) !== (names === 'redirect')) return NO_HIT;
    if (parameter.in !== 'query' && parameter.in !== 'path' && parameter.in !== 'header') return NO_HIT;
    const view = parameter.schema === null ? null : viewSchema(parameter.schema, api.dialect);
    return takesAnyUrl(view, isUrlName(parameter.name))
      ? [{ arguments: { name: parameter.name, where: parameter.in } }]
      : NO_HIT;
  },
};
