/** What a reader sees in the first seconds, in whatever Markdown we write: how it ended, why, and the operation that got worst. */
import { inlineCode, markdownText } from '../safe-text/escape-markdown.ts';
import type { View } from '../view.ts';
import { operationName, revisionName, someOf } from '../wording/names.ts';
import { riskDelta, riskNumber } from '../wording/risk-number.ts';

const SIGNS = { pass: '✅', warn: '⚠️', fail: '❌', incomplete: '❌' } as const;

/** A sign that is understood before a word is read. */
export function signOf(view: View): string {
  if (view.isNothingJudged) return SIGNS.warn;
  return view.outcome === 'pass' && view.subject.base === null ? '📋' : SIGNS[view.outcome];
}

/** The heading, one or two sentences, the reasons of the gate. */
export function verdictLines(view: View): string[] {
  return [
    `## ${signOf(view)} OpenAPI posture: ${view.title}\n`,
    `${markdownText(view.sentence)}\n`,
    ...view.reasons.map((reason) => `- ${markdownText(reason)}`),
    ...(view.reasons.length === 0 ? [] : ['']),
  ];
}

/** The largest rise of a single operation, before → after, and what it is made of. */
export function riskLines(view: View): string[] {
  const { largestIncrease } = view.risk;
  if (largestIncrease === null) return [];
  const { operation, base, head, contributions } = largestIncrease;
  const rise = `**${riskNumber(base)} → ${riskNumber(head)}** (${riskDelta(head - (base ?? 0))})`;
  const reasons = contributions.map((line) => `${line.reason} (${riskDelta(line.points)})`);
  const why = reasons.length === 0 ? '' : `  \n${markdownText(someOf(reasons, 3))}`;
  return [`Largest rise in risk, on a scale of 0 to 100: ${inlineCode(operationName(operation))} ${rise}${why}\n`];
}

/** The two commits, short. */
export function revisionsText({ subject: { base, head } }: View): string {
  return base === null
    ? inlineCode(revisionName(head))
    : `${inlineCode(revisionName(base))} → ${inlineCode(revisionName(head))}`;
}
