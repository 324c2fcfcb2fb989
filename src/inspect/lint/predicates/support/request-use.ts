/** Which use a schema is put to in requests, for weight and wording. */
import { isPageSizeName } from '../../../../knowledge/input-names.ts';
import type { SchemaUse, Visit } from '../../target.ts';
import { operationsThatWrite } from './write-operations.ts';

/** How much of what clients send a rule about bounds looks at; the two values leave nothing out and overlap nowhere. */
export const INPUT = {
  type: 'string',
  default: 'open',
  allowed: ['open', 'other'],
  help: 'Bodies and query parameters that anyone may send without credentials, or all other parts of requests.',
} as const;

/** True when the schema stands for a part of a request that the option `input` names. */
export function isInput(visit: Visit<'schema'>, input: unknown): boolean {
  const { usedAs } = visit;
  if (!visit.inRequest || usedAs.as === 'other' || visit.isPart) return false;
  // How many results to return is the matter of a rule of its own.
  if (usedAs.as === 'parameter' && usedAs.parameterIn === 'query' && isPageSizeName(usedAs.name ?? '')) return false;
  return isOpen(visit) === (input === 'open');
}

function isOpen(visit: Visit<'schema'>): boolean {
  const { usedAs } = visit;
  if (usedAs.as === 'header' || (usedAs.as === 'parameter' && usedAs.parameterIn !== 'query')) return false;
  // Where nothing at all is said about authentication, nobody has decided that anyone may send it.
  if (visit.api.schemes.size === 0 && !visit.api.security.declared) return false;
  const operations =
    usedAs.as === 'parameter'
      ? visit.users().filter(({ key }) => key.kind === 'path')
      : operationsThatWrite(visit.users());
  return operations.some(({ security }) => security.access !== 'required');
}

/** What the schema describes, to start a sentence with: `Property "name"`, `Query parameter "limit"`, `The body`. */
export function describeUse({ as, name, parameterIn }: SchemaUse): string {
  switch (as) {
    case 'parameter':
      return `${capitalise(`${parameterIn ?? ''} parameter`.trim())} "${name ?? ''}"`;
    case 'header':
      return `Header "${name ?? ''}"`;
    case 'property':
      return `Property "${name ?? ''}"`;
    case 'items':
      return name === null ? 'Each item of the list' : `Each item of "${name}"`;
    case 'body':
      return 'The body';
    case 'other':
      return 'This value';
  }
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
