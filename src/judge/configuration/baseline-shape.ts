/** The table of the baseline file: the check and the JSON Schema come from it. */
import type { Shape } from '../../knowledge/shape.ts';
import { CONTROLS } from '../../model/control.ts';
import { SENSITIVE_CLASSES } from '../../model/sensitive-class.ts';
import { SEVERITIES } from '../../model/severity.ts';

const TEXT = { type: 'text', required: true } as const;
const SCORE = { type: 'number', minimum: 0, maximum: 100, required: true } as const;
const CLASSES: Shape = { type: 'list', items: { type: 'choice', values: SENSITIVE_CLASSES }, required: true };
const STATES = ['present strong', 'present moderate', 'present weak', 'absent'] as const;

const OPERATION: Shape = {
  type: 'mapping',
  members: {
    method: TEXT,
    path: TEXT,
    kind: { type: 'choice', values: ['path', 'webhook', 'callback'], required: true },
    audience: { type: 'choice', values: ['external', 'internal', 'partner', 'unknown'], required: true },
    score: SCORE,
    controls: {
      type: 'mapping',
      required: true,
      members: Object.fromEntries(CONTROLS.map((control) => [control, { type: 'choice', values: STATES }])),
    },
    input: CLASSES,
    output: CLASSES,
  },
};

const FINDING: Shape = {
  type: 'mapping',
  members: {
    fingerprint: TEXT,
    rule: TEXT,
    severity: { type: 'choice', values: SEVERITIES, required: true },
    where: { type: 'text', mayBeEmpty: true },
  },
};

const API: Shape = {
  type: 'mapping',
  members: {
    id: TEXT,
    file: TEXT,
    title: { type: 'text', mayBeEmpty: true, required: true },
    version: { type: 'text', mayBeEmpty: true, required: true },
    score: SCORE,
    operations: { type: 'list', items: OPERATION, required: true },
    findings: { type: 'list', items: FINDING, required: true },
  },
};

export const BASELINE: Shape = {
  type: 'mapping',
  help: 'The accepted posture of the APIs of a repository, openapi-posture-baseline.json.',
  members: {
    schemaVersion: { type: 'number', minimum: 1, maximum: 1, integer: true, required: true },
    created: {
      type: 'text',
      required: true,
      pattern: { source: '^\\d{4}-\\d{2}-\\d{2}$', says: 'a day as YYYY-MM-DD' },
    },
    model: { ...TEXT, help: 'The risk model that made the scores.' },
    rules: { ...TEXT, help: 'Digest of the rule packs that made the findings.' },
    score: SCORE,
    apis: { type: 'list', items: API, required: true },
  },
};
