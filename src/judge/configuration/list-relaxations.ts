/** Says, in sentences, what the configuration of a change would let pass that the one before it does not. */
import type { Configuration } from '../../model/configuration.ts';
import type { RuleCatalogue } from '../../model/pack.ts';
import type { Override, Selector } from '../../model/rule.ts';
import { SEVERITIES } from '../../model/severity.ts';
import { listApiRelaxations } from './list-api-relaxations.ts';
import { listGateRelaxations } from './list-gate-relaxations.ts';
import { listWaiverRelaxations } from './list-waiver-relaxations.ts';

/** A configuration with the rules and packs that its names mean. */
export interface Side {
  readonly configuration: Configuration;
  readonly catalogue: RuleCatalogue;
}

/** In the order of the file's keys; empty when nothing gets laxer. Texts of the files stand inside, so they are untrusted. */
export function listRelaxations(base: Side, head: Side): readonly string[] {
  const [before, after] = [base.configuration, head.configuration];
  return [
    ...scopeRelaxations(before, after),
    ...audienceRelaxations(before, after),
    ...listApiRelaxations(before.apis, after.apis),
    ...packRelaxations(base, head),
    ...codeRelaxations(before, after),
    ...noticeRelaxations(before, after),
    ...listGateRelaxations(before.gate, after.gate),
    ...listWaiverRelaxations(before.waivers, after.waivers),
    ...overrideRelaxations(base, head),
  ];
}

function noticeRelaxations(base: Configuration, head: Configuration): readonly string[] {
  const [before, after] = [base.lifecycle.noticeDays, head.lifecycle.noticeDays];
  return (['stable', 'beta'] as const)
    .filter((level) => after[level] < before[level])
    .map((level) => `Clients of what is ${level} get ${after[level]} days of notice; so far it was ${before[level]}.`);
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

function packRelaxations(base: Side, head: Side): readonly string[] {
  const [before, after] = [severitiesOf(base), severitiesOf(head)];
  const gone = [...before.keys()].filter((rule) => !after.has(rule));
  const lower = [...before]
    .filter(([rule, severity]) => isLower(after.get(rule) ?? severity, severity))
    .map(([rule]) => rule);
  const [named, renamed] = [list(base.configuration.packs), list(head.configuration.packs)];
  const change = named === renamed ? 'The rule packs change' : `The rule packs change from ${named} to ${renamed}`;
  return [
    ...(gone.length === 0
      ? []
      : [`${change}: ${count(gone.length)} no longer run${gone.length === 1 ? 's' : ''} (${some(gone)}).`]),
    ...(lower.length === 0
      ? []
      : [`${change}: ${count(lower.length)} become${lower.length === 1 ? 's' : ''} less severe (${some(lower)}).`]),
  ];
}

/** Code of a pack may read every description and say whatever it likes about them. */
function codeRelaxations(base: Configuration, head: Configuration): readonly string[] {
  return head.allowCode
    .filter((pack) => !base.allowCode.includes(pack))
    .map((pack) => `The rule pack ${quoted(pack)} may run JavaScript of its own.`);
}

/** What each rule of the packs is worth; a rule that is only shown, or counted, is worth nothing to the gate. */
function severitiesOf({ configuration, catalogue: { packs: known, posture } }: Side): ReadonlyMap<string, string> {
  const own = new Map(posture.map(({ id, severity }) => [id, severity]));
  const entries = configuration.packs.flatMap(
    (name) => known.find(({ id }) => id === name.replace(/^builtin:/, ''))?.rules ?? [],
  );
  return new Map(
    entries
      .filter(({ severity }) => severity !== 'off')
      .map(({ id, severity, stage }) => [
        id,
        (stage ?? 'enforce') === 'enforce' ? (severity ?? own.get(id) ?? 'info') : 'info',
      ]),
  );
}

function overrideRelaxations(baseSide: Side, headSide: Side): readonly string[] {
  const [base, head] = [baseSide.configuration, headSide.configuration];
  const { posture, changes } = headSide.catalogue;
  const own = new Map([...posture, ...changes].map(({ id, severity }): [string, string] => [id, severity]));
  const packed = { base: severitiesOf(baseSide), head: severitiesOf(headSide) };
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
