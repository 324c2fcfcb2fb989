/** The table of the configuration file: the check, the published JSON Schema and the documentation come from it. */
import { SELECTOR } from '../../knowledge/selector-shape.ts';
import type { Shape } from '../../knowledge/shape.ts';
import { SEVERITIES } from '../../model/severity.ts';
import { WAIVER_CATEGORIES } from '../../model/waiver.ts';
import { APIS } from './apis.ts';
import { DEFAULT_CONFIGURATION } from './default-configuration.ts';
import { GATE } from './gate-shape.ts';

const GLOB = { type: 'text' } as const;
const GLOBS = { type: 'list', items: GLOB } as const;

const DAYS = { type: 'number', integer: true, minimum: 0, maximum: 3650 } as const;

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
    apis: APIS,
    packs: {
      type: 'list',
      notEmpty: true,
      help: 'Rule packs that run: builtin:name, ./folder, npm:name@version, owner/repository/path@commit, spectral:oas. Default: builtin:recommended.',
      items: { type: 'text' },
    },
    'allow-code': {
      type: 'list',
      help: 'Packs named above that may run JavaScript of their own (Spectral rulesets with functions).',
      items: { type: 'text' },
    },
    'spectral-mode': {
      type: 'choice',
      values: ['definition', 'full'],
      help: 'Spectral rulesets look at schemas once, where they stand (definition), or wherever a reference leads, as Spectral itself does (full). Default: definition.',
    },
    lifecycle: {
      type: 'mapping',
      help: 'What clients are promised about changes of the descriptions.',
      members: {
        'notice-days': {
          type: 'mapping',
          help: 'Days between the announcement that something goes (deprecated) and the day on which it does (x-sunset), by x-stability-level. Changes that give less notice say so.',
          members: {
            stable: { ...DAYS, help: 'For what is stable or says nothing. Default: 0, which asks for no day.' },
            beta: { ...DAYS, help: 'For what is beta. Default: 0, which asks for no day.' },
          },
        },
      },
    },
    gate: GATE,
    waivers: {
      type: 'mapping',
      help: 'What waivers may do. The waivers themselves stand in openapi-posture-waivers.yml beside this file.',
      members: {
        'in-change': {
          type: 'choice',
          values: ['none', ...SEVERITIES],
          help: 'A waiver that a change adds covers findings of that change up to this severity; those above wait for the merge. Default: high.',
        },
        unwaivable: {
          type: 'list',
          items: { type: 'choice', values: SEVERITIES },
          help: 'Severities that no waiver covers. Default: none.',
        },
        'maximum-days': {
          type: 'mapping',
          help: 'How long a waiver counts at most from the day of its creation, by the severity of the finding and by its category; the shorter one holds. For false positives the severity does not matter.',
          members: Object.fromEntries(
            [...SEVERITIES, ...WAIVER_CATEGORIES].map((name) => [
              name,
              {
                type: 'number',
                integer: true,
                minimum: 1,
                maximum: 3650,
                help: `Default: ${DEFAULT_CONFIGURATION.waivers.maximumDays[name]}.`,
              },
            ]),
          ),
        },
      },
    },
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
