/** Two versions of a pack → what a reviewer has to know: rules that come and go, severities and stages that change. */

import type { LoadedPacks } from '../../judge/rules/load-packs.ts';
import { loadRuleSet, stageOf } from '../../judge/rules/load-rule-set.ts';
import type { RulePack } from '../../model/pack.ts';

interface Effective {
  readonly severity: string;
  readonly stage: string;
}

export interface PackDifference {
  readonly lines: readonly string[];
  /** New rules that would be enforced at once without a stated reason. */
  readonly held: readonly string[];
}

/** `name` is how each of the two calls the pack. */
export function describeUpdate(
  before: { readonly name: string; readonly loaded: LoadedPacks } | null,
  after: { readonly name: string; readonly loaded: LoadedPacks },
  asOf: string,
): PackDifference {
  const old = before === null ? null : effectiveOf(before.name, before.loaded, asOf);
  const fresh = effectiveOf(after.name, after.loaded, asOf);
  if (old === null)
    return {
      lines: [...fresh].map(
        ([rule, { severity, stage }]) => `  ${severity.padEnd(8)} ${rule}${stage === 'enforce' ? '' : ` (${stage})`}`,
      ),
      held: [],
    };
  const reasons = reasonsOf(after.name, after.loaded);
  const added = [...fresh].filter(([rule]) => !old.has(rule));
  const held = added.filter(([rule, { stage }]) => stage === 'enforce' && !reasons.has(rule)).map(([rule]) => rule);
  return {
    held,
    lines: [
      ...added.map(
        ([rule, { severity, stage }]) => `  + ${rule}: ${severity}, ${sayStage(rule, stage, held, reasons)}`,
      ),
      ...[...old]
        .filter(([rule]) => !fresh.has(rule))
        .map(([rule, { severity }]) => `  - ${rule}: was ${severity}, no longer runs`),
      ...[...fresh].flatMap(([rule, now]) => {
        const was = old.get(rule);
        if (was === undefined || (was.severity === now.severity && was.stage === now.stage)) return [];
        return [`  ~ ${rule}: ${was.severity}, ${was.stage} → ${now.severity}, ${now.stage}`];
      }),
    ],
  };
}

function sayStage(rule: string, stage: string, held: readonly string[], reasons: ReadonlyMap<string, string>): string {
  if (held.includes(rule)) return 'new and enforced without a stated reason: held at "warn"';
  const reason = reasons.get(rule);
  return stage === 'enforce' && reason !== undefined ? `enforced at once: ${reason}` : stage;
}

function effectiveOf(name: string, { catalogue, runnable }: LoadedPacks, asOf: string): ReadonlyMap<string, Effective> {
  if (runnable.length === 0) return new Map();
  const pack = packCalled(name, catalogue.packs);
  const { enabled } = loadRuleSet(catalogue, { packs: [name], overrides: [] }, asOf);
  return new Map(
    enabled
      .map(({ id, severity }): [string, Effective] => [
        id,
        {
          severity,
          stage: stageOf(
            pack?.rules.find((entry) => entry.id === id),
            asOf,
          ),
        },
      ])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function reasonsOf(name: string, { catalogue }: LoadedPacks): ReadonlyMap<string, string> {
  const entries = packCalled(name, catalogue.packs)?.rules ?? [];
  return new Map(entries.flatMap(({ id, reason }): [string, string][] => (reason === undefined ? [] : [[id, reason]])));
}

function packCalled(name: string, packs: readonly RulePack[]): RulePack | undefined {
  return packs.find(({ id }) => id === name);
}
