/** What GitHub demands of a SARIF log beyond its schema, and what we promise; written from GitHub's documentation, not from our renderer. */
import { gzipSync } from 'node:zlib';

interface Message {
  readonly text?: string;
}
interface PhysicalLocation {
  readonly artifactLocation?: { readonly uri?: string };
  readonly region?: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
}
interface Place {
  readonly message?: Message;
  readonly physicalLocation?: PhysicalLocation;
}
interface Rule {
  readonly id: string;
  readonly name?: string;
  readonly shortDescription?: Message;
  readonly fullDescription?: Message;
  readonly help?: Message & { readonly markdown?: string };
  readonly helpUri?: string;
  readonly defaultConfiguration?: { readonly level?: string };
  readonly properties?: {
    readonly tags?: readonly string[];
    readonly precision?: string;
    readonly 'security-severity'?: unknown;
  };
}
interface Result {
  readonly ruleId?: string;
  readonly ruleIndex?: number;
  readonly level?: string;
  readonly message?: Message;
  readonly locations?: readonly Place[];
  readonly relatedLocations?: readonly Place[];
  readonly partialFingerprints?: { readonly primaryLocationLineHash?: string };
  readonly suppressions?: unknown;
  readonly baselineState?: unknown;
}
interface Run {
  readonly tool?: { readonly driver?: { readonly name?: string; readonly rules?: readonly Rule[] } };
  readonly automationDetails?: { readonly id?: string };
  readonly columnKind?: string;
  readonly results?: readonly Result[];
}

const LEVELS = ['error', 'warning', 'note'];

/** Every breach in words; an empty list for a log that GitHub takes. */
export function checkSarif(text: string): readonly string[] {
  const breaches: string[] = [];
  const demand = (holds: boolean, breach: string): void => {
    if (!holds) breaches.push(breach);
  };
  const log = JSON.parse(text) as {
    readonly version?: string;
    readonly $schema?: string;
    readonly runs?: readonly Run[];
  };
  demand(log.version === '2.1.0', 'version is not 2.1.0');
  demand(log.$schema !== undefined, 'no $schema');
  demand(gzipSync(text).length <= 10_000_000, 'more than 10 MB compressed');
  const runs = log.runs ?? [];
  demand(runs.length === 1, 'not exactly one run');
  const categories = runs.map((run) => run.automationDetails?.id ?? '');
  demand(new Set(categories).size === runs.length, 'two runs of one category');
  for (const category of categories) demand(/^openapi-posture\/[^\s]+\/$/.test(category), `category ${category}`);
  for (const run of runs) breaches.push(...checkRun(run));
  return breaches;
}

function checkRun(run: Run): string[] {
  const rules = run.tool?.driver?.rules ?? [];
  const results = run.results;
  const breaches = [
    ...(run.columnKind === 'utf16CodeUnits' ? [] : ['columnKind']),
    ...((run.tool?.driver?.name ?? '') === '' ? ['no driver name'] : []),
    ...(results === undefined ? ['no results'] : []),
    ...((results?.length ?? 0) > 5000 ? ['more than 5,000 results'] : []),
    ...(rules.length > 25_000 ? ['more than 25,000 rules'] : []),
    ...(new Set(rules.map((rule) => rule.id)).size === rules.length ? [] : ['a rule stands twice']),
  ];
  for (const rule of rules) breaches.push(...checkRule(rule).map((breach) => `rule ${rule.id}: ${breach}`));
  for (const [index, result] of (results ?? []).entries()) {
    breaches.push(...checkResult(result, rules).map((breach) => `result ${index}: ${breach}`));
  }
  return breaches;
}

function checkRule(rule: Rule): string[] {
  const breaches: string[] = [];
  const tags = rule.properties?.tags ?? [];
  const severity = rule.properties?.['security-severity'];
  if (rule.id === '') breaches.push('no id');
  if (!isLengthWithin(rule.name, 255)) breaches.push('name');
  if (!isLengthWithin(rule.shortDescription?.text, 1024)) breaches.push('shortDescription');
  if (!isLengthWithin(rule.fullDescription?.text, 1024)) breaches.push('fullDescription');
  if ((rule.help?.text ?? '') === '') breaches.push('help');
  if (rule.help?.markdown === '') breaches.push('help.markdown');
  if (!/^https:\/\/\S+$/.test(rule.helpUri ?? '')) breaches.push('helpUri');
  if (!LEVELS.includes(rule.defaultConfiguration?.level ?? '')) breaches.push('level');
  if (!tags.includes('security') || tags.length > 10) breaches.push('tags');
  if (
    typeof severity !== 'string' ||
    !/^\d+\.\d$/.test(severity) ||
    !(Number(severity) > 0 && Number(severity) <= 10)
  ) {
    breaches.push('security-severity');
  }
  const precision = rule.properties?.precision;
  if (precision !== undefined && !['very-high', 'high', 'medium', 'low'].includes(precision))
    breaches.push('precision');
  return breaches;
}

function checkResult(result: Result, rules: readonly Rule[]): string[] {
  const breaches: string[] = [];
  if (rules[result.ruleIndex ?? -1]?.id !== result.ruleId) breaches.push('ruleIndex points elsewhere');
  if (!LEVELS.includes(result.level ?? '')) breaches.push('level');
  if (!isOneLine(result.message?.text)) breaches.push('message');
  if (result.locations?.length !== 1) breaches.push('not exactly one location');
  for (const place of [...(result.locations ?? []), ...(result.relatedLocations ?? [])]) {
    breaches.push(...checkPlace(place.physicalLocation));
  }
  if (result.relatedLocations?.some((place) => !isOneLine(place.message?.text)))
    breaches.push('related without message');
  if ((result.partialFingerprints?.primaryLocationLineHash ?? '') === '') breaches.push('no fingerprint');
  // GitHub ignores both, so what they hide would show as an open alert.
  if (result.suppressions !== undefined || result.baselineState !== undefined)
    breaches.push('suppressed or of a baseline');
  return breaches;
}

function checkPlace(place: PhysicalLocation | undefined): string[] {
  const uri = place?.artifactLocation?.uri ?? '';
  const region = place?.region;
  const breaches: string[] = [];
  if (!/^(?:[\w.,;=&$+!@/-]|%[0-9A-F]{2})+$/.test(uri) || uri.startsWith('/')) breaches.push(`uri ${uri}`);
  if (region === undefined) return [...breaches, 'no region'];
  const { startLine, startColumn, endLine, endColumn } = region;
  if (![startLine, startColumn, endLine, endColumn].every((value) => Number.isInteger(value) && value >= 1)) {
    breaches.push('region does not count from 1');
  }
  if (endLine < startLine || (endLine === startLine && endColumn < startColumn))
    breaches.push('region ends before it starts');
  return breaches;
}

function isLengthWithin(text: string | undefined, limit: number): boolean {
  return text !== undefined && text !== '' && text.length <= limit;
}

function isOneLine(text: string | undefined): boolean {
  return text !== undefined && text !== '' && !/[\r\n]/.test(text);
}
