/** What the files under rules/ may hold. Kept beside src/model/rule.ts, which says what the members mean. */
import type { Shape } from '../../knowledge/shape.ts';
import { CONTROLS } from '../../model/control.ts';
import { DRIFT_KINDS } from '../../model/drift-kind.ts';
import type { RuleTarget } from '../../model/rule.ts';
import { CONFIDENCES, SEVERITIES } from '../../model/severity.ts';

const TARGETS = Object.keys({
  document: true,
  operation: true,
  parameter: true,
  'request-body': true,
  response: true,
  header: true,
  schema: true,
  property: true,
  'security-scheme': true,
  'security-requirement': true,
  server: true,
  text: true,
  reference: true,
  path: true,
  'media-type': true,
  fault: true,
} satisfies Record<RuleTarget, true>);

const TEXT = { type: 'text' } as const;
const TEXTS = { type: 'list', items: TEXT } as const;
export const ID = {
  type: 'text',
  required: true,
  pattern: { source: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', says: 'words in lower case joined by hyphens' },
} as const;

/** Members that every rule has, whatever detects it. */
const METADATA = {
  id: ID,
  title: { ...TEXT, required: true },
  severity: { type: 'choice', values: SEVERITIES, required: true },
  confidence: { type: 'choice', values: CONFIDENCES, required: true },
  control: { type: 'choice', values: CONTROLS, required: true },
  owasp: {
    type: 'list',
    items: { type: 'text', pattern: { source: '^API([1-9]|10):2023$', says: 'API1:2023 to API10:2023' } },
    required: true,
  },
  cwe: { type: 'list', items: { type: 'number', minimum: 1, maximum: 9999, integer: true }, required: true },
  message: { ...TEXT, required: true },
  rationale: { ...TEXT, required: true },
  remediation: { ...TEXT, required: true },
} as const;

const FILTER: Shape = {
  type: 'mapping',
  members: {
    methods: TEXTS,
    audience: TEXTS,
    access: { type: 'list', items: { type: 'choice', values: ['none', 'optional', 'required'] } },
    direction: { type: 'choice', values: ['request', 'response'] },
    parameterIn: TEXTS,
    dialects: { type: 'list', items: { type: 'choice', values: ['2.0', '3.0', '3.1', '3.2'] } },
  },
};

const LINES: Shape = {
  type: 'list',
  items: { type: 'number', minimum: 1, maximum: 9999, integer: true },
  notEmpty: true,
  required: true,
};
const EXAMPLE = { title: { ...TEXT, required: true }, document: { ...TEXT, required: true } } as const;

/** rules/posture/<id>.yaml */
export const POSTURE_RULE: Shape = {
  type: 'mapping',
  members: {
    ...METADATA,
    on: { type: 'choice', values: TARGETS, required: true },
    where: FILTER,
    check: {
      type: 'mapping',
      members: { predicate: { type: 'name', of: 'predicate', required: true }, options: { type: 'open-mapping' } },
      required: true,
    },
    examples: {
      type: 'mapping',
      members: {
        bad: {
          type: 'list',
          items: { type: 'mapping', members: { ...EXAMPLE, lines: LINES } },
          notEmpty: true,
          required: true,
        },
        good: { type: 'list', items: { type: 'mapping', members: EXAMPLE }, notEmpty: true, required: true },
      },
      required: true,
    },
  },
};

/** rules/changes/<id>.yaml */
export const MEANING_RULE: Shape = {
  type: 'mapping',
  members: {
    ...METADATA,
    posture: { type: 'choice', values: ['worse', 'better'], required: true },
    mirror: { type: 'text', pattern: ID.pattern },
    outbound: TEXT,
    examples: {
      type: 'list',
      items: {
        type: 'mapping',
        members: {
          title: { ...TEXT, required: true },
          base: { ...TEXT, required: true },
          head: { ...TEXT, required: true },
          id: ID,
        },
      },
      notEmpty: true,
      required: true,
    },
  },
};

/** rules/drift/<id>.yaml */
export const DRIFT_KIND: Shape = {
  type: 'mapping',
  members: {
    ...METADATA,
    id: { type: 'choice', values: DRIFT_KINDS, required: true },
    posture: { type: 'choice', values: ['worse', 'better'], required: true },
    mirror: { type: 'choice', values: DRIFT_KINDS, required: true },
    examples: {
      type: 'list',
      items: {
        type: 'mapping',
        members: {
          title: { ...TEXT, required: true },
          base: { ...TEXT, required: true },
          head: { ...TEXT, required: true },
        },
      },
      notEmpty: true,
      required: true,
    },
  },
};
