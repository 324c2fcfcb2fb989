/** What a pack.yaml may hold, from outside and built in. Kept beside src/model/pack.ts, which says what the members mean. */
import { SELECTOR } from '../../knowledge/selector-shape.ts';
import type { Shape } from '../../knowledge/shape.ts';
import { SEVERITIES } from '../../model/severity.ts';
import { ID } from './rule-shapes.ts';

const TEXT = { type: 'text' } as const;
const VERSION = {
  type: 'text',
  pattern: { source: '^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$', says: 'a version such as "1.0.0"' },
} as const;
const RULE = { type: 'name', of: 'posture rule', required: true } as const;

const ENTRY: Shape = {
  type: 'mapping',
  members: {
    id: { ...RULE, help: 'Id of a rule: of this pack, of a pack that it extends, or built in.' },
    severity: { type: 'choice', values: [...SEVERITIES, 'off'], help: "Replaces the rule's own; off leaves it out." },
    options: {
      type: 'open-mapping',
      help: "Options of the rule's predicate; those that are left out keep their value.",
    },
    stage: {
      type: 'choice',
      values: ['preview', 'warn', 'enforce'],
      help: 'preview: counted in the report only; warn: shown, never gates; enforce: gates. Default: enforce.',
    },
    'enforce-on': {
      type: 'text',
      pattern: { source: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$', says: 'a day, as "YYYY-MM-DD"' },
      help: 'The day from which on the rule is enforced.',
    },
    reason: { ...TEXT, help: 'Why a rule that is new in this version is enforced at once.' },
    ...SELECTOR,
  },
};

const OVERRIDE: Shape = {
  type: 'mapping',
  members: {
    rule: { ...RULE, help: 'Id of a rule that the pack runs.' },
    severity: {
      type: 'choice',
      values: [...SEVERITIES, 'off'],
      required: true,
      help: 'Its severity where the rest of the entry matches; off silences it there.',
    },
    ...SELECTOR,
  },
};

const CONTROL: Shape = {
  type: 'mapping',
  members: {
    id: { ...TEXT, required: true, help: 'As the framework numbers it.' },
    title: { ...TEXT, required: true, help: 'What it asks for, in a few words.' },
    rules: { type: 'list', items: { type: 'name', of: 'posture rule' }, required: true, help: 'Rules relevant to it.' },
  },
};

const MEMBERS = {
  id: ID,
  title: { ...TEXT, required: true, help: 'Its name for people.' },
  description: { ...TEXT, required: true, help: 'What it is for, in one or two sentences.' },
  version: { ...VERSION, required: true, help: 'The version of the pack.' },
  publisher: { ...TEXT, help: 'Who answers for it.' },
  licence: { ...TEXT, help: 'SPDX identifier of its licence.' },
  'minimum-version': { ...VERSION, help: 'The oldest version of openapi-posture that can run it.' },
  extends: {
    type: 'list',
    items: TEXT,
    help: 'Packs whose rules it takes over: a built-in one, a folder of this pack, or any other pinned source.',
  },
  controls: { type: 'list', items: CONTROL, help: 'Controls of a framework and the rules relevant to them.' },
  rules: { type: 'list', items: ENTRY, help: 'The rules that run.' },
  overrides: {
    type: 'list',
    items: OVERRIDE,
    help: 'Severities that differ in some places; the last entry that matches decides.',
  },
} as const;

/** rules/packs/<id>.yaml */
export const BUILT_IN_PACK: Shape = {
  type: 'mapping',
  members: { ...MEMBERS, rules: { ...MEMBERS.rules, required: true } },
};

/** The pack.yaml of a pack from outside; a reader must know whose it is and under what terms. */
export const PACK: Shape = {
  type: 'mapping',
  help: 'A rule pack of openapi-posture, pack.yaml.',
  members: {
    ...MEMBERS,
    publisher: { ...MEMBERS.publisher, required: true },
    licence: { ...MEMBERS.licence, required: true },
  },
};
