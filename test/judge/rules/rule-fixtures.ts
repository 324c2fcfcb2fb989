/** A rule set small enough to see through. */
import type { BuiltInRules } from '../../../src/model/pack.ts';
import type { MeaningRule, PostureRule } from '../../../src/model/rule.ts';
import type { Severity } from '../../../src/model/severity.ts';

function metadata(id: string, severity: Severity) {
  return {
    id,
    title: id,
    rationale: 'why',
    message: 'what',
    remediation: 'how',
    severity,
    confidence: 'high',
    control: 'authentication',
    owasp: [],
    cwe: [],
  } as const;
}

function posture(id: string, severity: Severity): PostureRule {
  return {
    ...metadata(id, severity),
    kind: 'posture',
    on: 'operation',
    where: {},
    check: { predicate: 'always', options: {} },
    examples: { bad: [], good: [] },
  };
}

function meaning(id: string, severity: Severity): MeaningRule {
  return { ...metadata(id, severity), kind: 'change', posture: 'worse', mirror: null, outbound: null, examples: [] };
}

export const SHOP_RULES: BuiltInRules = {
  posture: [posture('anonymous-write', 'high'), posture('plain-http', 'high'), posture('unbounded-string', 'low')],
  changes: [meaning('authentication-removed', 'high')],
  packs: [
    {
      id: 'recommended',
      title: 'Recommended',
      description: 'Few',
      version: '1.0.0',
      rules: [{ id: 'anonymous-write' }, { id: 'plain-http' }],
    },
    {
      id: 'strict',
      title: 'Strict',
      description: 'All',
      version: '1.0.0',
      rules: [{ id: 'anonymous-write', severity: 'critical' }, { id: 'plain-http' }, { id: 'unbounded-string' }],
    },
  ],
};
