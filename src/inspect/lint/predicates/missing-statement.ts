/** Finds what a document says nothing about as a whole: once for each API. */
import { childIfPresent, isObject, member, placeOf, stringMember } from '../../../knowledge/value.ts';
import type { Api } from '../../../model/api.ts';
import type { Place } from '../../../model/node.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';

/** True when the document says it, or when it would not matter. */
const STATEMENTS: Readonly<Record<string, (api: Api) => boolean>> = {
  'security-schemes': (api) => api.schemes.size > 0 || !hasCalls(api),
  'default-security': (api) => api.security.declared || api.schemes.size === 0 || !hasCalls(api),
  servers: (api) => api.servers.length > 0 || api.operations.every(({ servers }) => servers.length > 0),
  contact: (api) => {
    const contact = member(member(api.root.value, 'info'), 'contact');
    return ['email', 'url', 'name'].some((name) => stringMember(contact, name) !== null);
  },
  'api-id': (api) =>
    ['x-api-id', 'x-id'].some(
      (name) =>
        stringMember(member(api.root.value, 'info'), name) !== null || stringMember(api.root.value, name) !== null,
    ),
  licence: (api) => isObject(member(member(api.root.value, 'info'), 'license')),
  'terms-of-service': (api) => stringMember(member(api.root.value, 'info'), 'termsOfService') !== null,
  audience: (api) => !hasCalls(api) || api.operations.some(({ audience }) => audience.source !== 'default'),
  'current-version': (api) => api.dialect !== '2.0',
};

export const missingStatement: Predicate<'document'> = {
  name: 'missing-statement',
  targets: ['document'],
  options: {
    what: {
      type: 'string',
      default: 'contact',
      allowed: Object.keys(STATEMENTS),
      help: 'What the document should say.',
    },
  },
  check({ api }, { what }): readonly Hit[] {
    const isSaid = STATEMENTS[what as string] as (api: Api) => boolean;
    if (isSaid(api)) return NO_HIT;
    return [{ place: placeFor(api, what as string), detail: `states ${what}`, arguments: { title: api.title } }];
  },
};

function hasCalls({ operations }: Api): boolean {
  return operations.length > 0;
}

/** Where the statement would be added. */
function placeFor(api: Api, what: string): Place {
  const key = what === 'current-version' ? 'swagger' : IN_INFO.has(what) ? 'info' : null;
  const node = key === null ? undefined : childIfPresent(api.root, key);
  return placeOf(node ?? api.root);
}

const IN_INFO: ReadonlySet<string> = new Set(['contact', 'api-id', 'licence', 'terms-of-service', 'audience']);
