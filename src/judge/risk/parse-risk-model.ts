/** A file of rules/risk/ → a risk model, or every mistake in it. Used by the build; none is parsed at run time. */
import { checkShape, type Shape } from '../../knowledge/shape.ts';
import { positionAt } from '../../knowledge/text-position.ts';
import { parseYamlText, type TextFault } from '../../knowledge/yaml-text.ts';
import { CONTROLS } from '../../model/control.ts';
import { EXPOSURE_FACTS } from '../../model/exposure.ts';
import { BANDS } from '../../model/risk.ts';
import { CONFIDENCES, SEVERITIES } from '../../model/severity.ts';
import type { RiskModel } from './model.ts';

export interface ParsedRiskModel {
  readonly model: RiskModel | null;
  /** `line:column: message`. */
  readonly faults: readonly string[];
}

/** Reads a model and holds it to what makes scores lawful: bounded chances, ordered severities and bands. */
export function parseRiskModel(text: string): ParsedRiskModel {
  const { root, faults } = parseYamlText(text);
  if (root === null)
    return {
      model: null,
      faults: faults.length > 0 ? faults.map((fault) => say(fault, text)) : ['1:1: The file is empty.'],
    };
  const wrong = [...faults, ...checkShape(root, SHAPE)];
  if (wrong.length > 0) return { model: null, faults: wrong.map((fault) => say(fault, text)) };
  const model = root.value as RiskModel; // checkShape proved the members
  const unordered = findUnordered(model);
  return { model: unordered.length === 0 ? model : null, faults: unordered.map((message) => `1:1: ${message}`) };
}

function say({ message, span }: TextFault, text: string): string {
  const { line, column } = positionAt(text, span.start);
  return `${line}:${column}: ${message}`;
}

/** A weaker severity that counts more would let a raised severity lower a score. */
function findUnordered({ severities, confidences, bands, rules }: RiskModel): readonly string[] {
  const lists: readonly [string, readonly number[]][] = [
    ['severities', SEVERITIES.map((each) => severities[each])],
    ['confidences', CONFIDENCES.map((each) => confidences[each])],
    ['bands', BANDS.toReversed().map((each) => bands[each])],
  ];
  const falls = (numbers: readonly number[]) =>
    numbers.every((each, index) => index === 0 || each < (numbers[index - 1] as number));
  const messages = lists
    .filter(([, numbers]) => !falls(numbers))
    .map(([name]) => `"${name}" must fall from the worst to the mildest.`);
  const weights = Object.entries(rules).filter(([, weight]) => typeof weight !== 'number' || weight < 0 || weight > 2);
  messages.push(...weights.map(([id]) => `"rules.${id}" must be a number from 0 to 2.`));
  return bands.minimal === 0 ? messages : [...messages, '"bands.minimal" must be 0.'];
}

const TEXT = { type: 'text', required: true } as const;

function number(minimum: number, maximum: number): Shape {
  return { type: 'number', minimum, maximum, required: true };
}

function each(names: readonly string[], shape: Shape): Shape {
  return { type: 'mapping', required: true, members: Object.fromEntries(names.map((name) => [name, shape])) };
}

const FACT: Shape = { type: 'mapping', required: true, members: { weight: number(0, 10), says: TEXT } };
const FLOOR: Shape = {
  type: 'mapping',
  members: {
    facts: { type: 'list', items: { type: 'choice', values: EXPOSURE_FACTS }, notEmpty: true, required: true },
    control: { type: 'choice', values: CONTROLS, required: true },
    weight: number(0, 1),
    score: number(0, 100),
    says: TEXT,
  },
};

const SHAPE: Shape = {
  type: 'mapping',
  members: {
    id: TEXT,
    // Nothing is certain: with a chance of 1 no further finding could count.
    severities: each(SEVERITIES, number(0, 0.95)),
    confidences: each(CONFIDENCES, number(0, 1)),
    rules: { type: 'open-mapping', required: true },
    caps: each(CONTROLS, number(0.01, 0.99)),
    exposure: {
      type: 'mapping',
      required: true,
      members: { lowest: number(0.01, 1), logOdds: number(-20, 20), facts: each(EXPOSURE_FACTS, FACT) },
    },
    floors: { type: 'list', items: FLOOR, required: true },
    aggregate: { type: 'mapping', required: true, members: { spread: number(0.1, 1000) } },
    bands: each(BANDS, number(0, 100)),
  },
};
