/** The table of the gate's keys: thresholds, conditions, required controls. */

import { SELECTOR } from '../../knowledge/selector-shape.ts';
import type { Shape } from '../../knowledge/shape.ts';
import { CONTROLS } from '../../model/control.ts';
import { DRIFT_KINDS } from '../../model/drift-kind.ts';
import { CONFIDENCES, SEVERITIES } from '../../model/severity.ts';

const STATUS = { type: 'choice', values: ['introduced', 'touched', 'all'] } as const;
const OUTCOME = { type: 'choice', values: ['pass', 'warn', 'fail'] } as const;
const POINTS = { type: 'number', minimum: 0, maximum: 100 } as const;
const CONTROL = { type: 'choice', values: CONTROLS } as const;

/** Keys of a condition by what they are about; one condition is about one thing. */
export const CONDITION_KEYS = {
  findings: ['severity', 'confidence', 'rules', 'control'],
  changes: ['compatibility'],
  operations: ['risk-score', 'risk-increase'],
  drift: ['drift'],
} as const;

const CONDITION: Shape = {
  type: 'mapping',
  members: {
    outcome: {
      type: 'choice',
      values: ['fail', 'warn'],
      required: true,
      help: 'What it leads to when something matches.',
    },
    name: { type: 'text', help: 'What reports call it.' },
    severity: { type: 'choice', values: SEVERITIES, help: 'Findings at least this severe. Default: info.' },
    confidence: { type: 'choice', values: CONFIDENCES, help: 'Findings at least this certain. Default: medium.' },
    rules: {
      type: 'list',
      notEmpty: true,
      items: { type: 'name', of: 'rule' },
      help: 'Findings of these rules and meanings of changes only.',
    },
    control: { ...CONTROL, help: 'Findings of this control only.' },
    compatibility: {
      type: 'choice',
      values: ['breaking', 'maybe'],
      help: 'Changes that break clients, or at least may.',
    },
    drift: {
      type: 'list',
      notEmpty: true,
      items: { type: 'choice', values: DRIFT_KINDS },
      help: 'Drift of these kinds: since base, and since the baseline where a state is judged.',
    },
    'risk-score': { ...POINTS, help: 'Operations that score at least this.' },
    'risk-increase': { ...POINTS, help: 'Operations whose score rises by at least this.' },
    status: {
      ...STATUS,
      help: 'Which findings or operations count: what the change introduced, also what it touched, or all. Default: introduced for findings, touched for operations.',
    },
    ...SELECTOR,
  },
};

const REQUIREMENT: Shape = {
  type: 'mapping',
  members: {
    control: { ...CONTROL, required: true, help: 'The control that selected operations must have.' },
    absent: { ...OUTCOME, help: 'When it is known not to be there. Default: fail.' },
    unknown: { ...OUTCOME, help: 'When nothing says whether it is there. Default: warn.' },
    status: {
      ...STATUS,
      help: 'Which operations count: new ones, also those that the change touches, or all. Default: touched.',
    },
    ...SELECTOR,
  },
};

export const GATE: Shape = {
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
      ...POINTS,
      help: 'Fail when an operation that the change touches scores at least this. Default: off.',
    },
    'fail-on-risk-increase': {
      ...POINTS,
      help: "Fail when an operation's score rises by at least this. Default: off.",
    },
    conditions: {
      type: 'list',
      items: CONDITION,
      help: 'More that fails or warns: findings, changes, operations or drift, where a selector matches. Each is about one of them.',
    },
    'required-controls': { type: 'list', items: REQUIREMENT, help: 'Controls that operations must have, by selector.' },
    'warn-only': { type: 'boolean', help: 'Turn every failure into a warning. Default: false.' },
    inherited: {
      type: 'choice',
      values: ['existing', 'introduced'],
      help: 'What a new version of an API has from the version before it counts as existing, or as introduced where every version has to start clean. Default: existing.',
    },
  },
};
