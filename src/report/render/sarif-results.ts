/** Chooses the results of a SARIF log and writes each. */
import type { Consequence, Finding } from '../../model/finding.ts';
import type { Location } from '../../model/location.ts';
import { encodePath } from '../safe-text/encode-path.ts';
import { visibleText } from '../safe-text/make-visible.ts';
import { beforeOf, whatOf } from '../view/describe-finding.ts';
import { compareText, severityRank } from '../view/order.ts';
import { SARIF_LEVELS } from './sarif-rules.ts';

/** A finding, or what hangs below one, at a place of head. */
export interface SarifItem extends Consequence {
  readonly location: Location;
  readonly related: Finding['related'];
}

/** GitHub shows the first 100 places of a result. */
const RELATED = 20;

/**
 * All findings about the state of head, whether the change touches them or not, so that an upload never closes an alert
 * by accident; findings that exist only as a change on request. Introduced first, then by severity and place.
 */
export function sarifItems(findings: readonly Finding[], includeChanges: boolean): SarifItem[] {
  const items: SarifItem[] = [];
  for (const finding of findings) {
    const parts = [
      // A waiver covers the finding itself. What hangs below it has an identity of its own and stays.
      ...(finding.waiver === null ? [{ ...finding, related: finding.related }] : []),
      ...finding.consequences.map((consequence) => ({ ...consequence, related: [] })),
    ];
    for (const part of parts) {
      const { location } = part;
      const isState = part.source === 'rule' && part.status !== 'resolved';
      if (!isState && !(includeChanges && part.source !== 'rule' && part.status !== 'resolved')) continue;
      if (location !== null && location.revision === 'head') items.push({ ...part, location });
    }
  }
  return items.sort(compareItems);
}

/** One result. Places in base are told in words: their lines do not exist in the commit that GitHub shows. */
export function sarifResult(item: SarifItem, ruleIndex: number): object {
  const related = item.related.filter((place) => place.revision === 'head').slice(0, RELATED);
  return {
    ruleId: item.rule,
    ruleIndex,
    level: SARIF_LEVELS[item.severity],
    message: { text: messageOf(item) },
    locations: [{ physicalLocation: physicalLocation(item.location) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, index) => ({
            id: index + 1,
            message: { text: sarifText(place.message) || 'related' },
            physicalLocation: physicalLocation(place),
          })),
        }),
    partialFingerprints: { primaryLocationLineHash: item.fingerprint },
    properties: {
      severity: item.severity,
      confidence: item.confidence,
      control: item.control,
      status: item.status,
      operation: visibleText(whatOf(item)),
    },
  };
}

/** One line in which nothing reads as an embedded link (SARIF 2.1.0 §3.11.6). */
export function sarifText(text: string): string {
  return visibleText(text, 2000).replaceAll('](', '] (');
}

/** Where GitHub finds a place; `uriBaseId` names what the path is relative to, where that is not the commit shown. */
export function physicalLocation(location: Location, uriBaseId?: string): object {
  return {
    artifactLocation: { uri: encodePath(location.file), ...(uriBaseId === undefined ? {} : { uriBaseId }) },
    region: {
      startLine: location.line,
      startColumn: location.column,
      endLine: location.endLine,
      endColumn: location.endColumn,
    },
  };
}

function messageOf(item: SarifItem): string {
  const before = beforeOf(item);
  return sarifText(before === null ? item.message : `${item.message} ${before}`) || item.rule;
}

function compareItems(left: SarifItem, right: SarifItem): number {
  return (
    Number(right.status === 'introduced') - Number(left.status === 'introduced') ||
    severityRank(left.severity) - severityRank(right.severity) ||
    compareText(left.location.file, right.location.file) ||
    left.location.line - right.location.line ||
    left.location.column - right.location.column ||
    compareText(left.rule, right.rule) ||
    compareText(left.fingerprint, right.fingerprint)
  );
}
