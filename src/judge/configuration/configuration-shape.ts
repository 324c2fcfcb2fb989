/** The table of the configuration file: the check, the published JSON Schema and the documentation come from it. */
import type { Shape } from '../../knowledge/shape.ts';
import { SEVERITIES } from '../../model/severity.ts';

const GLOB = { type: 'text' } as const;
const GLOBS = { type: 'list', items: GLOB } as const;

/** The one selector of the product; every member that is given must match. */
const SELECTOR = {
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

const GATE: Shape = {
  type: 'mapping',
  help: 'When a change fails.',
  members: {
    'fail-on': {
      type: 'choice',
      values: ['none', ...SEVERITIES],
      help: 'Fail on introduced findings at least this severe; never on those of low confidence. Default: high.',
    },
    'fail-on-breaking': { type: 'boolean', help: 'Fail on changes that break clients. Default: false.' },
    'fail-on-risk-score': {
      type: 'number',
      minimum: 0,
      maximum: 100,
      help: 'Fail when an operation that the change touches scores at least this. Default: off.',
    },
    'fail-on-risk-increase': {
      type: 'number',
      minimum: 0,
      maximum: 100,
      help: "Fail when an operation's score rises by at least this. Default: off.",
    },
    'warn-only': { type: 'boolean', help: 'Turn every failure into a warning. Default: false.' },
  },
};

export const CONFIGURATION: Shape = {
  type: 'mapping',
  help: 'Configuration of openapi-posture, .github/openapi-posture.yml.',
  members: {
    specs: {
      ...GLOBS,
      help: 'Globs of the documents to judge. Default: every OpenAPI document, found by its content.',
    },
    exclude: { ...GLOBS, help: 'Globs of files that are never judged as documents of their own.' },
    audience: {
      type: 'list',
      help: 'Who operations are for, where the documents do not say it; the last entry that matches decides.',
      items: {
        type: 'mapping',
        members: {
          value: {
            type: 'choice',
            values: ['external', 'internal', 'partner'],
            required: true,
            help: 'Who may call what is selected.',
          },
          ...SELECTOR,
        },
      },
    },
    packs: {
      type: 'list',
      notEmpty: true,
      help: 'Rule packs that run. Default: builtin:recommended.',
      items: { type: 'name', of: 'rule pack', optionalPrefix: 'builtin:' },
    },
    gate: GATE,
    overrides: {
      type: 'list',
      help: 'Severities that differ from those of the packs; the last entry that matches decides.',
      items: {
        type: 'mapping',
        members: {
          rule: { type: 'name', of: 'rule', required: true, help: 'Id of a rule.' },
          severity: {
            type: 'choice',
            values: [...SEVERITIES, 'off'],
            required: true,
            help: 'Its severity where the rest of the entry matches; off silences it there.',
          },
          ...SELECTOR,
        },
      },
    },
    validate: {
      type: 'choice',
      values: ['auto', 'always', 'never'],
      help: 'Check documents against the schemas of the specification: changed documents up to 2 MB (auto), all, or none. Default: auto.',
    },
  },
};
