/** Text of a waivers file → waivers, or everything that is wrong with it, each at its line. */

import { isDay } from '../../knowledge/day.ts';
import { digest } from '../../knowledge/digest.ts';
import { SELECTOR_KEYS, selectorOf } from '../../knowledge/selector-shape.ts';
import { checkShape } from '../../knowledge/shape.ts';
import { stringMember } from '../../knowledge/value.ts';
import { parseYamlText, type TextFault, type YamlNode } from '../../knowledge/yaml-text.ts';
import type { JsonObject } from '../../model/node.ts';
import type { Problem } from '../../model/problem.ts';
import type { Waiver } from '../../model/waiver.ts';
import { fileLocation, fileProblem, type PolicyText } from './file-problem.ts';
import { WAIVERS } from './waiver-shape.ts';

export interface ReadWaivers {
  readonly waivers: readonly Waiver[];
  readonly digest: string;
  /** Errors; then there are no waivers, since a file that is half understood grants nothing. */
  readonly problems: readonly Problem[];
}

/** An empty file holds no waiver. */
export function readWaivers(input: PolicyText): ReadWaivers {
  const { root, faults } = parseYamlText(input.text);
  const wrong = [...faults, ...(root === null ? [] : checkShape(root, WAIVERS))];
  const entries = root === null || wrong.length > 0 ? [] : entriesOf(root);
  const all = [...wrong, ...entries.flatMap(faultsOfEntry)].sort((left, right) => left.span.start - right.span.start);
  const problems = all.map((fault) => fileProblem('waivers', fault, input));
  return {
    waivers: problems.length > 0 ? [] : entries.map((entry) => waiverOf(entry, input)),
    digest: digest(input.text),
    problems,
  };
}

/** The entry is a mapping that WAIVERS or ACCEPTANCES describes, so the casts hold. */
export function decisionOf(entry: unknown): Omit<Waiver, 'fingerprint' | 'selector' | 'within' | 'location'> {
  const text = (key: string): string => stringMember(entry, key) ?? '';
  return {
    rule: text('rule'),
    upTo: (stringMember(entry, 'up-to') as Waiver['upTo']) ?? null,
    category: text('category') as Waiver['category'],
    owner: text('owner'),
    reason: text('reason'),
    created: text('created'),
    expires: text('expires'),
  };
}

/** What a table cannot say about days. */
export function dayFaults(entry: YamlNode): readonly TextFault[] {
  const [created, expires] = ['created', 'expires'].map((key) => entry.members.find((each) => each.key === key)?.node);
  const unreal = [created, expires].flatMap((node) =>
    node === undefined || isDay(String(node.value))
      ? []
      : [{ message: `There is no day ${String(node.value)}.`, span: node.span, path: node.path }],
  );
  if (unreal.length > 0 || created === undefined || expires === undefined) return unreal;
  const isBackward = String(expires.value) < String(created.value);
  return isBackward ? [{ message: 'It expires before it was created.', span: expires.span, path: expires.path }] : [];
}

function entriesOf(root: YamlNode): readonly YamlNode[] {
  return root.members.find(({ key }) => key === 'waivers')?.node.items ?? [];
}

function faultsOfEntry(entry: YamlNode): readonly TextFault[] {
  const isScoped = entry.members.some(
    ({ key }) => key === 'fingerprint' || (SELECTOR_KEYS as readonly string[]).includes(key),
  );
  const message = `This waiver covers every finding of its rule. Say which ones by "fingerprint" or a selector (${SELECTOR_KEYS.join(', ')}); to silence a rule everywhere, use "overrides" in the configuration.`;
  return [...(isScoped ? [] : [{ message, span: entry.span, path: entry.path }]), ...dayFaults(entry)];
}

function waiverOf(entry: YamlNode, input: PolicyText): Waiver {
  return {
    ...decisionOf(entry.value),
    fingerprint: stringMember(entry.value, 'fingerprint'),
    selector: selectorOf(entry.value as JsonObject),
    within: null,
    location: fileLocation(entry.span, entry.path, input),
  };
}
