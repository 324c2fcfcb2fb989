/** Says, in sentences, what the configuration of a change would let pass that the one before it does not. */
import type { Configuration } from '../../model/configuration.ts';
import type { BuiltInRules } from '../../model/pack.ts';
import type { Override, Selector } from '../../model/rule.ts';
import { SEVERITIES } from '../../model/severity.ts';
import { listApiRelaxations } from './list-api-relaxations.ts';
import { listGateRelaxations } from './list-gate-relaxations.ts';
import { listWaiverRelaxations } from './list-waiver-relaxations.ts';

/** In the order of the file's keys; empty when nothing gets laxer. Texts of the file stand inside, so they are untrusted. */
export function listRelaxations(base: Configuration, head: Configuration, rules: BuiltInRules): readonly string[] {
  return [
    ...scopeRelaxations(base, head),
    ...audienceRelaxations(base, head),
    ...listApiRelaxations(base.apis, head.apis),
    ...packRelaxations(base, head, rules),
    ...listGateRelaxations(base.gate, head.gate),
    ...listWaiverRelaxations(base.waivers, head.waivers),
    ...overrideRelaxations(base, head, rules),
  ];
}

function scopeRelaxations(base: Configuration, head: Configuration): readonly string[] {
  const narrowed =
    base.specs.length === 0 && head.specs.length > 0
      ? [`Only documents that match ${list(head.specs)} are judged; so far every document was.`]
      : [];
  const dropped =
    head.specs.length === 0
      ? []
      : base.specs
          .filter((glob) => !head.specs.includes(glob))
          .map((glob) => `Documents that match ${quoted(glob)} are no longer judged.`);
  const excluded = head.exclude
    .filter((glob) => !base.exclude.includes(glob))
    .map((glob) => `Documents that match ${quoted(glob)} are left out.`);
  return [...narrowed, ...dropped, ...excluded];
}

/** Operations that count as internal weigh less than those for everybody. */
function audienceRelaxations(base: Configuration, head: Configuration): readonly string[] {
  const known = new Set(base.audience.map((entry) => JSON.stringify(entry)));
  const kept = new Set(head.audience.map((entry) => JSON.stringify(entry)));
  const fresh = head.audience.filter((entry) => entry.value !== 'external' && !known.has(JSON.stringify(entry)));
  const gone = base.audience.filter((entry) => entry.value === 'external' && !kept.has(JSON.stringify(entry)));
  return [
    ...fresh.map(({ value, selector }) => `Operations ${describe(selector)} count as ${value}.`),
    ...gone.map(({ selector }) => `Operations ${describe(selector)} no longer count as external by configuration.`),
  ];
}

function packRelaxations(base: Configuration, head: Configuration, rules: BuiltInRules): readonly string[] {
  const [before, after] = [severitiesOf(base.packs, rules), severitiesOf(head.packs, rules)];
  const gone = [...before.keys()].filter((rule) => !after.has(rule));
  const lower = [...before]
    .filter(([rule, severity]) => isLower(after.get(rule) ?? severity, severity))
    .map(([rule]) => rule);
  const change = `The rule packs change from ${list(base.packs)} to ${list(head.packs)}`;
  return [
    ...(gone.length === 0
      ? []
      : [`${change}: ${count(gone.length)} no longer run${gone.length === 1 ? 's' : ''} (${some(gone)}).`]),
    ...(lower.length === 0
      ? []
      : [`${change}: ${count(lower.length)} become${lower.length === 1 ? 's' : ''} less severe (${some(lower)}).`]),
  ];
}

function severitiesOf(packs: readonly string[], { packs: known, posture }: BuiltInRules): ReadonlyMap<string, string> {
  const own = new Map(posture.map(({ id, severity }) => [id, severity]));
  const entries = packs.flatMap((name) => known.find(({ id }) => id === name.replace(/^builtin:/, ''))?.rules ?? []);
  return new Map(entries.map(({ id, severity }) => [id, severity ?? own.get(id) ?? 'info']));
}

function overrideRelaxations(base: Configuration, head: Configuration, rules: BuiltInRules): readonly string[] {
  const own = new Map([...rules.posture, ...rules.changes].map(({ id, severity }): [string, string] => [id, severity]));
  const packed = { base: severitiesOf(base.packs, rules), head: severitiesOf(head.packs, rules) };
  const fresh = withoutThoseOf(head.overrides, base.overrides).filter(({ rule, severity }) =>
    isLower(severity, packed.head.get(rule) ?? own.get(rule) ?? 'info'),
  );
  const gone = withoutThoseOf(base.overrides, head.overrides).filter(({ rule, severity }) =>
    isLower(packed.base.get(rule) ?? own.get(rule) ?? 'info', severity),
  );
  return [
    ...fresh.map(({ rule, severity, selector }) =>
      severity === 'off'
        ? `The rule ${quoted(rule)} is switched off ${describe(selector)}.`
        : `The rule ${quoted(rule)} is only ${severity} ${describe(selector)}.`,
    ),
    ...gone.map(
      ({ rule, severity, selector }) => `The rule ${quoted(rule)} is no longer ${severity} ${describe(selector)}.`,
    ),
  ];
}

function withoutThoseOf(overrides: readonly Override[], others: readonly Override[]): readonly Override[] {
  const known = new Set(others.map((override) => JSON.stringify(override)));
  return overrides.filter((override) => !known.has(JSON.stringify(override)));
}

function isLower(severity: string, than: string): boolean {
  const order: readonly string[] = [...SEVERITIES, 'off'];
  return order.indexOf(severity) > order.indexOf(than);
}

/** `everywhere`, or `where path is "/health" and method is "GET"`. */
function describe(selector: Selector): string {
  const parts = Object.entries(selector).map(([key, glob]) => `${key} is ${quoted(glob)}`);
  return parts.length === 0 ? 'everywhere' : `where ${parts.join(' and ')}`;
}

function list(texts: readonly string[]): string {
  return texts.map(quoted).join(', ');
}

function some(texts: readonly string[]): string {
  const shown = texts.slice(0, 5).join(', ');
  return texts.length > 5 ? `${shown} and ${texts.length - 5} more` : shown;
}

function count(rules: number): string {
  return `${rules} ${rules === 1 ? 'rule' : 'rules'}`;
}

function quoted(text: string): string {
  return `"${text}"`;
}
