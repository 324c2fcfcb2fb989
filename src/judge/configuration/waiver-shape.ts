/** The tables of waivers, in their file and inside a description: the check, the JSON Schema and the docs come from them. */

import { SELECTOR } from '../../knowledge/selector-shape.ts';
import type { Shape } from '../../knowledge/shape.ts';
import { SEVERITIES } from '../../model/severity.ts';
import { WAIVER_CATEGORIES } from '../../model/waiver.ts';

const DAY = { type: 'text', pattern: { source: '^\\d{4}-\\d{2}-\\d{2}$', says: 'a day as YYYY-MM-DD' } } as const;

/** What every waiver says, wherever it stands. */
const DECISION = {
  category: {
    type: 'choice',
    values: WAIVER_CATEGORIES,
    required: true,
    help: 'Why it is right to live with it: the rule is mistaken, the risk is accepted, something else protects, or a fix is on its way.',
  },
  owner: { type: 'text', required: true, help: 'Who answers for it: a team or a person.' },
  reason: { type: 'text', required: true, help: 'The reason, for whoever reviews it later.' },
  created: { ...DAY, required: true, help: 'The day that it was decided.' },
  expires: { ...DAY, required: true, help: 'The last day that it counts. The policy may end it earlier.' },
  'up-to': {
    type: 'choice',
    values: SEVERITIES,
    help: 'Covers findings up to this severity only, so that what gets worse is told again. Default: any.',
  },
} as const satisfies Readonly<Record<string, Shape>>;

const RULE: Shape = { type: 'text', required: true, help: 'Id of the rule whose findings it covers.' };

export const WAIVERS: Shape = {
  type: 'mapping',
  help: 'Waivers of openapi-posture, openapi-posture-waivers.yml.',
  members: {
    waivers: {
      type: 'list',
      required: true,
      help: 'Findings that the owners decided to live with for a while. "openapi-posture waive" writes entries.',
      items: {
        type: 'mapping',
        members: {
          rule: RULE,
          fingerprint: {
            type: 'text',
            pattern: { source: '^[0-9a-f]{32}$', says: 'a fingerprint of 32 hexadecimal digits' },
            help: 'The one finding that it covers. Without it, a selector says which ones.',
          },
          finding: {
            type: 'mapping',
            help: 'The finding in words, for reviewers; nothing depends on it.',
            members: {
              operation: { type: 'text', help: 'The operation or operations.' },
              file: { type: 'text', help: 'The document.' },
              message: { type: 'text', help: 'What was said.' },
            },
          },
          ...SELECTOR,
          ...DECISION,
        },
      },
    },
  },
};

/** The extension of a description that accepts what stands at its object or below. */
export const ACCEPTANCE_KEY = 'x-openapi-posture-accept';

export const ACCEPTANCES: Shape = {
  type: 'list',
  items: { type: 'mapping', members: { rule: RULE, ...DECISION } },
};
