/** The rules of a SARIF log: what GitHub shows beside an alert and sorts it by. */
import type { ExplainedChange } from '../../model/change-kind.ts';
import type { AnyRule } from '../../model/rule.ts';
import type { Severity } from '../../model/severity.ts';
import { cutText } from '../safe-text/cut-text.ts';
import { visibleText } from '../safe-text/make-visible.ts';
import { CHANGES_PAGE, pageOf } from '../wording/rule-page.ts';
import { ruleHelpMarkdown, ruleHelpText } from './rule-help.ts';

/** `error`, `warning` or `note`: all that SARIF and GitHub know. */
export const SARIF_LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

// GitHub reads over 9.0 as critical, from 7.0 high, from 4.0 medium, from 0.1 low; it has no word for info.
const SECURITY_SEVERITIES: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.5',
  info: '0.1',
};

/** GitHub keeps ten. */
const TAGS = 10;

/**
 * One rule. GitHub takes the severity of an alert from its rule, so the worst severity that the rule has in this log decides:
 * an override of the configuration then reads the same here as in the gate.
 */
export function sarifRule(id: string, rule: AnyRule | undefined, worst: Severity, page = pageOf(id, rule)): object {
  const title = visibleText(rule?.title ?? id, 1024);
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: title },
    fullDescription: {
      text: rule === undefined ? title : cutText(rule.rationale.trim().replace(/\s+/g, ' '), 1024) || title,
    },
    help: rule === undefined ? { text: title } : { text: ruleHelpText(rule), markdown: ruleHelpMarkdown(rule) },
    ...(page === null ? {} : { helpUri: page }),
    defaultConfiguration: { level: SARIF_LEVELS[worst] },
    properties: {
      tags: tagsOf(rule),
      ...(rule === undefined ? {} : { precision: rule.confidence }),
      'security-severity': SECURITY_SEVERITIES[worst],
    },
  };
}

/** The rule of a kind of change: what happened, and the help of the meaning that it has in this log. */
export function sarifChangeRule(change: ExplainedChange, rule: AnyRule | undefined, worst: Severity): object {
  const title = visibleText(change.says, 1024);
  const clients = `Clients: ${change.compatibilities.join(' or ')}. ${change.reason}`;
  const own = sarifRule(change.id, rule, worst, CHANGES_PAGE);
  return {
    ...own,
    shortDescription: { text: title },
    fullDescription: { text: cutText(`${title} ${clients}`, 1024) },
    help: {
      text: [clients, ...(rule === undefined ? [] : [ruleHelpText(rule)])].join('\n\n'),
      markdown: [clients, ...(rule === undefined ? [] : [ruleHelpMarkdown(rule)])].join('\n\n'),
    },
  };
}

function tagsOf(rule: AnyRule | undefined): string[] {
  if (rule === undefined) return ['security'];
  const owasp = rule.owasp.map((id) => `external/owasp/${id.toLowerCase().replaceAll(':', '-')}`);
  const cwe = rule.cwe.map((id) => `external/cwe/cwe-${String(id).padStart(3, '0')}`);
  return [...new Set(['security', rule.control, ...owasp, ...cwe])].slice(0, TAGS);
}

function pascalCase(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .slice(0, 255);
}
