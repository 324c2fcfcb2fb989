/** Finds what the headers of answers leave out or give away. */

import { isCredentialPath, isHealthPath } from '../../../knowledge/path-names.ts';
import {
  enumeration,
  lowerBound,
  type SchemaView,
  sizeBound,
  typesOf,
  upperBound,
  viewSchema,
} from '../../../knowledge/schema.ts';
import { isCredentialName } from '../../../knowledge/sensitive.ts';
import { boundsLength, limitsLength } from '../../../knowledge/string-bounds.ts';
import { placeOf } from '../../../knowledge/value.ts';
import { wordsOf } from '../../../knowledge/words.ts';
import type { Header, Operation, OperationKey } from '../../../model/api.ts';
import { type Hit, NO_HIT, type Predicate } from '../target.ts';
import { headerTexts } from './support/header-texts.ts';

export const undescribedHeader: Predicate<'document'> = {
  name: 'undescribed-header',
  targets: ['document'],
  options: {
    headers: { type: 'strings', default: [], help: 'Names in lower case; any of them at any answer is enough.' },
    when: {
      type: 'string',
      default: 'any',
      allowed: ['any', 'limited'],
      help: 'For every API, or only for one that answers 429.',
    },
  },
  check({ api }, { headers, when }): readonly Hit[] {
    const wanted = headers as readonly string[];
    const callable = api.operations.filter(({ key }) => !isHealthPath(key.path));
    if (callable.length === 0 || (when === 'limited' && !callable.some(answersTooMany))) return NO_HIT;
    const isSaid = callable.some(({ responses }) =>
      responses.some((response) => response.headers.some(({ name }) => wanted.some((each) => matches(name, each)))),
    );
    return isSaid
      ? NO_HIT
      : [{ detail: `header ${wanted[0]}`, arguments: { header: wanted.join(', '), title: api.title } }];
  },
};

function answersTooMany({ responses }: Operation): boolean {
  return responses.some(({ status }) => status === '429');
}

/** A trailing star stands for any ending. */
function matches(name: string, wanted: string): boolean {
  const lower = name.toLowerCase();
  return wanted.endsWith('*') ? lower.startsWith(wanted.slice(0, -1)) : lower === wanted;
}

export const responseWithoutHeader: Predicate<'response'> = {
  name: 'response-without-header',
  targets: ['response'],
  options: {
    statuses: { type: 'strings', default: ['429'], help: 'Statuses of the answers to look at.' },
    headers: { type: 'strings', default: ['retry-after'], help: 'Names in lower case; any of them is enough.' },
  },
  check({ response }, { statuses, headers }): readonly Hit[] {
    if (!(statuses as readonly string[]).includes(response.status)) return NO_HIT;
    const wanted = headers as readonly string[];
    return response.headers.some(({ name }) => wanted.some((each) => matches(name, each)))
      ? NO_HIT
      : [{ arguments: { status: response.status, header: wanted.join(', ') } }];
  },
};

/** What frameworks put there to advertise themselves. */
const TECHNOLOGY: ReadonlySet<string> = new Set(
  'server xpoweredby xaspnetversion xaspnetmvcversion xgenerator xruntime xdrupalcache xversion xphpversion xpoweredcms via'.split(
    ' ',
  ),
);

export const revealingHeader: Predicate<'header'> = {
  name: 'revealing-header',
  targets: ['header'],
  options: {
    what: {
      type: 'string',
      default: 'technology',
      allowed: ['technology', 'credential'],
      help: 'Names and versions of software, or tokens and keys.',
    },
  },
  check(visit, { what }): readonly Hit[] {
    const { name } = visit.header;
    const isMeant =
      what === 'technology'
        ? TECHNOLOGY.has(wordsOf(name).join(''))
        : !/^access-control-/i.test(name) &&
          (isCredentialName(name) || /^(authorization|x-auth)$/i.test(name)) &&
          visit.users().some(({ key }) => key.method === 'GET' && !isCredentialPath(key.path));
    return isMeant ? [{ arguments: { name } }] : NO_HIT;
  },
};

export const wildcardOrigin: Predicate<'document'> = {
  name: 'wildcard-origin',
  targets: ['document'],
  options: {},
  check({ api }): readonly Hit[] {
    let first: Header | undefined;
    const reachedBy: OperationKey[] = [];
    for (const { responses, security, key } of api.operations) {
      const header =
        security.access === 'none' ? undefined : responses.flatMap(({ headers }) => headers).find(allowsAny);
      if (header === undefined) continue;
      first ??= header;
      reachedBy.push(key);
    }
    return first === undefined ? NO_HIT : [{ place: placeOf(first.node), detail: 'any origin', reachedBy }];
  },
};

function allowsAny(header: Header): boolean {
  return header.name.toLowerCase() === 'access-control-allow-origin' && headerTexts(header).has('*');
}

/** RFC 6265 §4.1.2: what keeps a cookie out of scripts, plain connections and requests of other sites. */
const ATTRIBUTES = ['Secure', 'HttpOnly', 'SameSite'];

export const cookieWithoutProtection: Predicate<'header'> = {
  name: 'cookie-without-protection',
  targets: ['header'],
  options: {},
  check({ header }): readonly Hit[] {
    if (header.name.toLowerCase() !== 'set-cookie') return NO_HIT;
    for (const text of headerTexts(header)) {
      if (!/^[^=;\s]{1,100}=/.test(text)) continue;
      const missing = ATTRIBUTES.filter((name) => !new RegExp(`;\\s*${name}\\b`, 'i').test(text.slice(0, 4000)));
      if (missing.length > 0) return [{ arguments: { missing: missing.join(', ') } }];
    }
    return NO_HIT;
  },
};

export const vagueHeader: Predicate<'header'> = {
  name: 'vague-header',
  targets: ['header'],
  options: {
    lacks: {
      type: 'string',
      default: 'schema',
      allowed: ['schema', 'bound'],
      help: 'A schema, or a largest length or value.',
    },
  },
  check({ header, api }, { lacks }): readonly Hit[] {
    const { schema, name, node } = header;
    if (lacks === 'schema')
      return schema === null || Object.keys(schema.value as object).length === 0 ? [{ arguments: { name } }] : NO_HIT;
    if (schema === null || isBoundedValue(viewSchema(schema, api.dialect))) return NO_HIT;
    return [{ place: placeOf(node), arguments: { name } }];
  },
};

function isBoundedValue(view: SchemaView): boolean {
  const types = typesOf(view);
  if (types === null || enumeration(view) !== null) return true;
  if (types.has('string')) return sizeBound(view, 'maxLength') !== null || boundsLength(view) || limitsLength(view);
  if (types.has('integer') || types.has('number')) return upperBound(view) !== null && lowerBound(view) !== null;
  return true;
}
