/** Builds reports of a shop API from few arguments, so that a test states only what it is about. */
import type { OperationKey } from '../../src/model/api.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Location } from '../../src/model/location.ts';
import type { Report, ReportedApi, ReportedChange } from '../../src/model/report.ts';
import type { AnyRule, MeaningRule, PostureRule } from '../../src/model/rule.ts';

export const SHOP = 'Shop API';
export const SHOP_FILE = 'api/openapi.yaml';

/** `operation('DELETE /orders/{id}')`, of the shop unless told otherwise. */
export function operation(name: string, api = SHOP): OperationKey {
  const blank = name.indexOf(' ');
  return { api, kind: 'path', method: name.slice(0, blank), path: name.slice(blank + 1) };
}

/** A place of one token on `line`. */
export function location(line: number, over: Partial<Location> = {}): Location {
  return {
    file: SHOP_FILE,
    revision: 'head',
    line,
    column: 5,
    endLine: line,
    endColumn: 11,
    pointer: '/paths',
    ...over,
  };
}

/** An introduced finding of a posture rule about `DELETE /orders/{id}` on line 42. */
export function finding(over: Partial<Finding> = {}): Finding {
  const rule = over.rule ?? 'operation-without-authentication';
  const where = over.operation === undefined ? operation('DELETE /orders/{id}') : over.operation;
  return {
    rule,
    source: 'rule',
    severity: 'high',
    confidence: 'high',
    control: 'authentication',
    message:
      'The operation no longer asks for authentication (bearerAuth → none): anybody who reaches the API can delete orders. Require `bearerAuth` again.',
    api: SHOP,
    operation: where,
    reachedBy: [],
    location: location(42),
    related: [],
    change: null,
    consequences: [],
    owasp: ['API2:2023'],
    cwe: [306],
    fix: null,
    fingerprint: `${rule} ${where?.method ?? ''} ${where?.path ?? ''} ${over.location?.line ?? 42} ${over.api ?? SHOP}`,
    status: 'introduced',
    touched: false,
    waiver: null,
    inheritedFrom: null,
    ...over,
  };
}

/** A breaking change that is worse for security, on line 42. */
export function change(over: Partial<ReportedChange> = {}): ReportedChange {
  const id = over.id ?? 'operation-security-removed';
  return {
    id,
    ids: [id],
    compatibility: 'safe',
    posture: 'worse',
    meaning: 'authentication-removed',
    severity: 'high',
    message: 'DELETE /orders/{id} no longer asks for authentication (bearerAuth → none)',
    api: SHOP,
    operation: operation('DELETE /orders/{id}'),
    reachedBy: [],
    base: { ...location(40, { revision: 'base' }), value: [{ bearerAuth: [] }] },
    head: { ...location(42), value: [] },
    deletedAt: null,
    fingerprint: `change ${id} ${over.head?.line ?? 42}`,
    predecessor: null,
    ...over,
  };
}

/** The shop with one scored operation. */
export function api(over: Partial<ReportedApi> = {}): ReportedApi {
  const id = over.id ?? SHOP;
  return {
    id,
    file: SHOP_FILE,
    title: id,
    version: '1.2.0',
    score: 31.4567,
    band: 'medium',
    raw: 31.4567,
    base: 10.2,
    head: 31.4567,
    delta: 21.2567,
    continues: null,
    operations: [
      {
        ...operation('DELETE /orders/{id}', id),
        score: 64.04,
        band: 'high',
        raw: 64.04,
        base: 12.3,
        head: 64.04,
        delta: 51.74,
        moved: [],
        contributions: [
          {
            points: 52.04,
            reason: 'no authentication',
            rule: 'operation-without-authentication',
            location: location(42),
          },
          { points: 12, reason: 'deletes data', rule: null, location: null },
        ],
      },
    ],
    ...over,
  };
}

/** A posture rule with everything that pages need. */
export function rule(id: string, over: Partial<PostureRule> = {}): PostureRule {
  return {
    kind: 'posture',
    id,
    title: 'Operation without authentication',
    rationale: 'Without authentication **anybody** who can reach the API can call the operation.',
    message: '{operation} asks for no authentication.',
    remediation: 'Name a security scheme under `security` of the operation.',
    severity: 'high',
    confidence: 'high',
    control: 'authentication',
    owasp: ['API2:2023'],
    cwe: [306],
    on: 'operation',
    where: {},
    check: { predicate: 'has-authentication', options: {} },
    examples: {
      bad: [{ title: 'nothing is asked', document: 'openapi: 3.0.3\npaths: {}\n', lines: [2] }],
      good: [{ title: 'a token is asked', document: 'openapi: 3.0.3\npaths: {}\nsecurity: [{bearerAuth: []}]\n' }],
    },
    ...over,
  };
}

/** A meaning of a change. */
export function meaning(id: string, over: Partial<MeaningRule> = {}): MeaningRule {
  const { on: _on, where: _where, check: _check, examples: _examples, ...metadata } = rule(id);
  return {
    ...metadata,
    kind: 'change',
    title: 'Authentication removed',
    posture: 'worse',
    mirror: null,
    outbound: null,
    examples: [
      {
        title: 'a requirement goes',
        base: 'security: [{a: []}]',
        head: 'security: []',
        id: 'operation-security-removed',
      },
    ],
    ...over,
  };
}

/** A comparison of the shop that passes and finds nothing, unless told otherwise; every rule named is described. */
export function reportOf(over: Partial<Report> = {}): Report {
  const findings = over.findings ?? [];
  const named = new Set(
    findings.flatMap((item) => [item.rule, ...item.consequences.map((consequence) => consequence.rule)]),
  );
  return {
    tool: { name: 'openapi-posture', version: '0.1.0' },
    problems: [],
    subject: {
      repository: 'acme/shop',
      base: 'a1b2c3d4a1b2c3d4a1b2c3d4a1b2c3d4a1b2c3d4',
      head: 'd4e5f6a7d4e5f6a7d4e5f6a7d4e5f6a7d4e5f6a7',
      event: 'pull_request',
      asOf: '2026-11-25',
      repeat: 'npx openapi-posture check --base a1b2c3d --head d4e5f6a',
    },
    inputs: {
      configuration: { source: 'built-in', digest: null },
      packs: [{ source: 'recommended', digest: 'sha256:1' }],
      model: { source: 'default', digest: 'sha256:2' },
      waivers: { source: 'none', digest: null },
      baseline: { source: 'none', digest: null },
    },
    documents: [{ file: SHOP_FILE, api: SHOP, judged: true, reason: 'found by content' }],
    changes: [],
    notes: [],
    previews: [],
    findings: [],
    controls: [],
    apis: [api()],
    risk: { base: 10.2, head: 31.4567, delta: 21.2567, raw: 31.4567, band: 'medium', largestIncrease: null },
    verdict: { outcome: 'pass', reasons: [], byApi: [] },
    drift: { sinceBase: [], sinceBaseline: null, posture: () => [] },
    waivers: [],
    rules: new Map<string, AnyRule>([...named].map((id) => [id, rule(id)])),
    changedLines: (file) => (file === SHOP_FILE ? [[40, 45]] : null),
    excerptOf: () => null,
    ...over,
  };
}

/** What a reader meets on an ordinary bad day: one critical regression, a touched finding, breaking and better changes. */
export function eventfulReport(): Report {
  const removed = change({ compatibility: 'safe' });
  const list = (line: number, name: string) =>
    finding({
      rule: 'list-without-limit',
      severity: 'low',
      control: 'input-validation',
      status: 'existing',
      operation: operation(name),
      location: location(line),
      message: `${name} returns a list without an upper bound. Set \`maxItems\`.`,
    });
  const unlimited = ['/carts', '/items', '/orders', '/users', '/vouchers', '/returns'].map((path, index) =>
    finding({
      rule: 'string-without-bound',
      severity: 'medium',
      control: 'input-validation',
      operation: operation(`POST ${path}`),
      location: location(100 + index * 10),
      message: `The property \`note\` of POST ${path} accepts text of any length. Set \`maxLength\`.`,
    }),
  );
  return reportOf({
    findings: [
      finding({
        severity: 'critical',
        change: removed.fingerprint,
        related: [{ ...location(40, { revision: 'base' }), message: 'Deleted: `security: [{ bearerAuth: [] }]`' }],
        consequences: ['DELETE /orders/{id}', 'DELETE /carts/{id}'].map((name, index) => ({
          ...finding({
            rule: 'write-without-rate-limit',
            severity: 'medium',
            operation: operation(name),
            location: location(42 + index),
          }),
        })),
      }),
      ...unlimited,
      finding({
        rule: 'scheme-over-http',
        severity: 'medium',
        status: 'existing',
        touched: true,
        operation: null,
        reachedBy: ['GET /orders', 'POST /orders', 'GET /carts', 'POST /carts', 'GET /users'].map((name) =>
          operation(name),
        ),
        location: location(12),
        message: 'The server `http://api.shop.example` sends tokens in clear text. Use `https`.',
      }),
      list(200, 'GET /orders'),
      list(210, 'GET /carts'),
      finding({
        rule: 'weak-password-flow',
        severity: 'high',
        status: 'resolved',
        location: location(7, { revision: 'base' }),
      }),
    ],
    changes: [
      removed,
      change({
        id: 'request-property-max-length-decreased',
        compatibility: 'breaking',
        posture: 'neutral',
        meaning: null,
        severity: 'info',
        message: 'POST /orders: `note` accepts at most 20 characters (100 → 20)',
        head: { ...location(77), value: 20 },
      }),
      change({
        id: 'api-scheme-flow-removed',
        posture: 'better',
        severity: 'info',
        message: 'The scheme `oauth` no longer offers the password flow',
        head: { ...location(8), value: undefined },
      }),
    ],
    risk: {
      base: 10.2,
      head: 31.4567,
      delta: 21.2567,
      raw: 31.4567,
      band: 'medium',
      largestIncrease: { operation: operation('DELETE /orders/{id}'), base: 12.3, head: 64.04, contributions: [] },
    },
    verdict: {
      outcome: 'fail',
      reasons: [{ code: 'severity', message: '1 introduced finding is high or worse (fail-on: high).' }],
      byApi: [{ api: SHOP, outcome: 'fail', reasons: [] }],
    },
    documents: [
      { file: SHOP_FILE, api: SHOP, judged: true, reason: 'found by content' },
      { file: 'vendor/petstore.yaml', api: null, judged: false, reason: 'in a vendor folder' },
    ],
  });
}
