/** Literal violations and rules for tests of what is said about them. */

import { parsePointer } from '../../src/knowledge/pointer.ts';
import { operationSubject } from '../../src/knowledge/subject.ts';
import type { OperationKey } from '../../src/model/api.ts';
import type { Place } from '../../src/model/node.ts';
import type { Pointer } from '../../src/model/pointer.ts';
import type { MeaningRule, PostureRule, RuleSet } from '../../src/model/rule.ts';
import type { Revision, SourceFile } from '../../src/model/source-file.ts';
import type { Violation } from '../../src/model/violation.ts';

export const SHOP = 'Shop';

/** `operationOf('GET /books/{id}')`. */
export function operationOf(name: string, api: string = SHOP): OperationKey {
  const [method = '', path = ''] = name.split(' ');
  return { api, kind: 'path', method, path };
}

/** A file of a revision that holds this text. */
export function fileOf(revision: Revision, text = '', path = 'shop.yaml'): SourceFile {
  return {
    path,
    revision,
    format: 'yaml',
    text,
    bytes: Buffer.from(text),
    root: {},
    references: null,
    isTree: true,
    layout: null,
    siblings: { get: () => undefined, refusal: () => 'not-found' },
  };
}

export const BASE_FILE = fileOf('base');
export const HEAD_FILE = fileOf('head');

export function placeAt(pointer: string, file: SourceFile = HEAD_FILE): Place {
  let result: Pointer = null;
  for (const key of parsePointer(pointer) ?? []) result = { parent: result, key };
  return { file, pointer: result, part: 'key' };
}

/** A violation at an operation: `violationOf('write-without-authentication', 'POST /books')`. */
export function violationOf(rule: string, operation: string | null, more: Partial<Violation> = {}): Violation {
  const key = operation === null ? null : operationOf(operation, more.api);
  return {
    rule,
    api: SHOP,
    place: placeAt(key === null ? '' : `/paths/${key.path.replaceAll('/', '~1')}/${key.method.toLowerCase()}`),
    related: [],
    arguments: {},
    operation: key,
    reachedBy: key === null ? [] : [key],
    subjects: key === null ? ['document'] : [operationSubject(key)],
    ...more,
  };
}

export function ruleOf(id: string, more: Partial<PostureRule> = {}): PostureRule {
  return {
    kind: 'posture',
    id,
    title: id,
    rationale: '',
    message: `{operation} breaks ${id}.`,
    remediation: '',
    severity: 'high',
    confidence: 'high',
    control: 'authentication',
    owasp: [],
    cwe: [],
    on: 'operation',
    where: {},
    check: { predicate: 'always', options: {} },
    examples: { bad: [], good: [] },
    ...more,
  };
}

export function meaningOf(id: string, more: Partial<MeaningRule> = {}): MeaningRule {
  const { kind: _, on: _on, where: _where, check: _check, examples: _examples, ...metadata } = ruleOf(id);
  return {
    ...metadata,
    kind: 'change',
    posture: 'worse',
    mirror: null,
    outbound: null,
    message: '{operations}: {from} → {to}.',
    examples: [],
    ...more,
  };
}

export function ruleSetOf(
  rules: readonly (PostureRule | MeaningRule)[],
  overrides: RuleSet['overrides'] = [],
): RuleSet {
  return {
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    enabled: rules.filter((rule) => rule.kind === 'posture'),
    overrides,
    stages: new Map(),
    packs: [],
  };
}
