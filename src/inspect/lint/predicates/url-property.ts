/** Finds properties of requests that take an address which the server may open. */
import { isFetchedUrlName, isUrlName } from '../../../knowledge/input-names.ts';
import { isObject } from '../../../knowledge/value.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { isComposed } from './support/glances.ts';
import { takesAnyUrl } from './support/url-value.ts';
import { operationsThatWrite } from './support/write-operations.ts';

export const urlProperty: Predicate<'property'> = {
  name: 'url-property',
  targets: ['property'],
  options: {
    names: {
      type: 'string',
      default: 'fetched',
      allowed: ['fetched', 'other'],
      help: 'Names of addresses that the server will most likely open itself (webhook, import, plain url), or all other addresses.',
    },
  },
  glance: (value) => isObject(value) && (Object.hasOwn(value, 'format') || isComposed(value)),
  glanceAtName: isUrlName,
  check(visit, { names }): readonly Hit[] {
    if (isFetchedUrlName(visit.name) !== (names === 'fetched') || !visit.inRequest || visit.readOnly) return NO_HIT;
    if (!takesAnyUrl(visit.view, isUrlName(visit.name))) return NO_HIT;
    const writers = operationsThatWrite(visit.users());
    return writers.length === 0
      ? NO_HIT
      : [{ arguments: { name: visit.name }, reachedBy: writers.map(({ key }) => key) }];
  },
};
