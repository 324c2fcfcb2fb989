/** Checks the {placeholders} of a rule's message. */
import type { TextFault, YamlNode } from '../../knowledge/yaml-text.ts';

/** What every change can fill; an absent value reads as `none`. */
export const MEANING_PLACEHOLDERS: readonly string[] = ['subject', 'from', 'to', 'operation', 'operations'];

/** What every drift event can fill. */
export const DRIFT_PLACEHOLDERS: readonly string[] = ['subject', 'from', 'to', 'operation'];

/** Faults of the members that are messages; `known` is `null` where the arguments depend on a predicate. */
export function checkPlaceholders(rule: YamlNode, known: readonly string[] | null): readonly TextFault[] {
  return rule.members.flatMap(({ key, node }) =>
    key === 'message' || key === 'outbound' ? checkMessage(key, node, known) : [],
  );
}

function checkMessage(name: string, node: YamlNode, known: readonly string[] | null): readonly TextFault[] {
  const text = String(node.value);
  const fault = (what: string): TextFault => ({ message: `"${name}" ${what}`, span: node.span, path: node.path });
  const names = placeholdersOf(text);
  const unknown = known === null ? [] : names.filter((each) => !known.includes(each));
  const faults = unknown.map((each) => fault(`has the unknown placeholder {${each}}. Known: ${known?.join(', ')}.`));
  const rest = text.replace(PLACEHOLDER, '');
  return /[{}]/.test(rest)
    ? [...faults, fault('has a brace that is not part of a placeholder such as {subject}.')]
    : faults;
}

const PLACEHOLDER = /\{([a-z][A-Za-z]*)\}/g;

/** The names of the placeholders, once each, in order. */
export function placeholdersOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1] as string))];
}
