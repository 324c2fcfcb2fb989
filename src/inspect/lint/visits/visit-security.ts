/** Makes the visits of security schemes, requirement entries and servers, each where it is declared. */
import { pointerText } from '../../../knowledge/pointer.ts';
import {
  DOCUMENT_SECURITY_SUBJECT,
  operationSubject,
  schemeSubject,
  serverSubject,
  subjectBelow,
} from '../../../knowledge/subject.ts';
import { childIfPresent, placeOf } from '../../../knowledge/value.ts';
import type { Api, Operation, RequiredScheme, SecurityScheme, Server } from '../../../model/api.ts';
import type { Inspector } from '../apply-rules.ts';
import type { Owner, Owners } from '../owners.ts';
import { shortenSubject } from '../subject-text.ts';
import { lazyVisit } from './lazy-visit.ts';

export function visitSecurity(api: Api, owners: Owners, inspector: Inspector): void {
  if (inspector.wants('security-scheme')) visitSchemes(api, owners, inspector);
  if (inspector.wants('security-requirement')) visitRequirements(api, owners, inspector);
  if (inspector.wants('server')) visitServers(api, owners, inspector);
}

function visitSchemes(api: Api, owners: Owners, inspector: Inspector): void {
  const users = new Map<SecurityScheme, Set<Operation>>();
  for (const operation of api.operations) {
    for (const { schemes } of operation.security.alternatives) {
      for (const { scheme } of schemes)
        if (scheme !== null) users.set(scheme, (users.get(scheme) ?? new Set()).add(operation));
    }
  }
  for (const scheme of api.schemes.values()) {
    const set = owners.ranked.setOf(users.get(scheme) ?? []);
    const owner = {
      operation: null,
      users: set,
      subjects: [schemeSubject(scheme.name), schemeSubject(describeScheme(scheme))],
    };
    inspector.visit(
      'security-scheme',
      Object.assign(
        lazyVisit(api, placeOf(scheme.node), () => owner, null),
        { scheme, operations: set.operations() },
      ),
    );
  }
}

/** A renamed scheme is the same scheme: what it asks for is its second name. */
function describeScheme(scheme: SecurityScheme): string {
  const flows = scheme.flows.map((flow) => `${flow.kind} ${[...flow.urls.values()].join(' ')}`);
  return shortenSubject(
    `as ${[scheme.type, scheme.scheme, scheme.in, scheme.parameterName, scheme.openIdConnectUrl, ...flows].filter((part) => part !== null).join(' ')}`,
  );
}

function visitRequirements(api: Api, owners: Owners, inspector: Inspector): void {
  const inheriting = api.operations.filter((operation) => operation.security.decidedBy === 'document');
  const visit = (
    required: RequiredScheme,
    declaredAt: 'document' | 'operation',
    operations: readonly Operation[],
  ): void => {
    const detail = `requires ${required.name}`;
    const owner = (): Owner => ({
      operation: declaredAt === 'operation' && operations.length === 1 ? (operations[0] as Operation) : null,
      users: owners.ranked.setOf(operations),
      // Moved between the document and its operations, a requirement stays the same one.
      subjects: [
        ...(declaredAt === 'document' ? [subjectBelow(DOCUMENT_SECURITY_SUBJECT, detail)] : []),
        ...operations.map((operation) => subjectBelow(operationSubject(operation.key), detail)),
      ],
    });
    const operation = declaredAt === 'operation' ? (operations[0] ?? null) : null;
    inspector.visit(
      'security-requirement',
      Object.assign(lazyVisit(api, placeOf(required.node), owner, operation), { required, declaredAt, operations }),
    );
  };
  for (const alternative of api.security.alternatives) {
    for (const required of alternative.schemes) visit(required, 'document', inheriting);
  }
  for (const operation of api.operations) {
    if (operation.security.decidedBy !== 'operation') continue;
    for (const alternative of operation.security.alternatives) {
      for (const required of alternative.schemes) visit(required, 'operation', [operation]);
    }
  }
}

function visitServers(api: Api, owners: Owners, inspector: Inspector): void {
  const visit = (
    server: Server,
    declaredAt: 'document' | 'path' | 'operation',
    operations: readonly Operation[],
  ): void => {
    const [first] = operations;
    const subject = serverSubject(shortenSubject(server.url));
    const operation = declaredAt === 'operation' && first !== undefined ? first : null;
    const subjects =
      declaredAt === 'document' || first === undefined
        ? [subject]
        : [subjectBelow(operationSubject(first.key), subject), subject];
    const owner = { operation, users: owners.ranked.setOf(operations), subjects };
    inspector.visit(
      'server',
      Object.assign(
        lazyVisit(api, placeOf(server.node), () => owner, operation),
        { server, declaredAt, operations },
      ),
    );
  };
  const inheriting = api.operations.filter((operation) => operation.servers === api.servers);
  for (const server of api.servers) visit(server, 'document', inheriting);
  for (const { server, declaredAt, operations } of listNestedServers(api)) visit(server, declaredAt, operations);
}

interface NestedServer {
  readonly server: Server;
  readonly declaredAt: 'path' | 'operation';
  readonly operations: Operation[];
}

/** The servers of path items (once for all their operations) and of operations. */
function listNestedServers(api: Api): Iterable<NestedServer> {
  const found = new Map<string, NestedServer>();
  for (const operation of api.operations) {
    if (operation.servers === api.servers) continue;
    const isOwn =
      childIfPresent(operation.node, 'servers') !== undefined ||
      childIfPresent(operation.node, 'schemes') !== undefined;
    for (const server of operation.servers) {
      const key = `${server.node.file.path}#${pointerText(server.node.pointer)}`;
      const known = found.get(key);
      if (known === undefined)
        found.set(key, { server, declaredAt: isOwn ? 'operation' : 'path', operations: [operation] });
      else known.operations.push(operation);
    }
  }
  return found.values();
}
