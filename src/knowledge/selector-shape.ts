/** The table of the one selector of the product, for every file of ours that selects: configuration, packs, waivers. */

import type { JsonObject } from '../model/node.ts';
import type { Selector } from '../model/rule.ts';

const GLOB = { type: 'text' } as const;

/** Every member that is given must match. */
export const SELECTOR = {
  file: { ...GLOB, help: 'Glob of the document, relative to the root of the repository.' },
  api: { ...GLOB, help: 'Glob of the API: its x-api-id, else its title.' },
  path: { ...GLOB, help: 'Glob of the path as the document writes it: * stops at a slash, ** does not.' },
  method: { ...GLOB, help: 'HTTP method, in any case.' },
  tag: { ...GLOB, help: 'Glob of a tag of the operation.' },
  operation: { ...GLOB, help: 'Glob of the operationId.' },
  audience: {
    type: 'choice',
    values: ['external', 'internal', 'partner', 'unknown'],
    help: 'Who the operation is for.',
  },
} as const;

export const SELECTOR_KEYS = Object.keys(SELECTOR) as readonly (keyof typeof SELECTOR)[];

/** The selector of an entry that was checked against the table, without the entry's other members. */
export function selectorOf(entry: JsonObject): Selector {
  return Object.fromEntries(SELECTOR_KEYS.filter((key) => Object.hasOwn(entry, key)).map((key) => [key, entry[key]]));
}
