/** Says numbers of things: `1 finding`, `3 findings`, `1 critical, 2 high`. */
import { SEVERITIES, type Severity } from '../../model/severity.ts';

/** `1 operation`, `2 operations`, `1 API`; give `plural` where an s does not do it. */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${groupDigits(count)} ${count === 1 ? noun : plural}`;
}

/** How many of each severity, worst first, leaving out zeros; empty text for nothing. */
export function countBySeverity(severities: Iterable<Severity>): string {
  const counts = new Map<Severity, number>();
  for (const severity of severities) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return SEVERITIES.filter((severity) => counts.has(severity))
    .map((severity) => `${groupDigits(counts.get(severity) ?? 0)} ${severity}`)
    .join(', ');
}

/** `12,345`: written by hand because locale data differs between builds of Node. */
function groupDigits(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
