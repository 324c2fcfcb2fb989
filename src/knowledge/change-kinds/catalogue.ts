/** Every kind of change of what is not a schema. Schemas have a grammar of their own: compare/diff/schema/. */
import type { ChangeKind } from '../../model/change-kind.ts';
import { BODY_KINDS } from './body-kinds.ts';
import { DOCUMENT_KINDS, SERVER_KINDS } from './document-kinds.ts';
import { OPERATION_KINDS } from './operation-kinds.ts';
import { PARAMETER_KINDS } from './parameter-kinds.ts';
import { HEADER_KINDS, LINK_KINDS, RESPONSE_KINDS } from './response-kinds.ts';
import { REQUIREMENT_KINDS, SCHEME_KINDS } from './security-kinds.ts';

/** In the order of the headings of docs/changes.md. */
export const CHANGE_KINDS: readonly ChangeKind[] = [
  ...DOCUMENT_KINDS,
  ...SERVER_KINDS,
  ...REQUIREMENT_KINDS,
  ...SCHEME_KINDS,
  ...OPERATION_KINDS,
  ...PARAMETER_KINDS,
  ...BODY_KINDS,
  ...RESPONSE_KINDS,
  ...HEADER_KINDS,
  ...LINK_KINDS,
];

const BY_ID: ReadonlyMap<string, ChangeKind> = new Map(CHANGE_KINDS.map((kind) => [kind.id, kind]));

/** The kind that an id names, also inside a webhook or callback; `null`: it is the id of a schema, or of nothing. */
export function findChangeKind(id: string): ChangeKind | null {
  const own = BY_ID.get(id);
  if (own !== undefined) return own;
  const outbound = /^(?:webhook|callback)-(.+)$/.exec(id)?.[1];
  if (outbound === undefined) return null;
  return BY_ID.get(outbound) ?? BY_ID.get(`api-${outbound}`) ?? BY_ID.get(`endpoint-${outbound}`) ?? null;
}

/** What an id is called in a webhook or callback: what is sent there is what leaves, so verdicts differ, and so do ids. */
export function outboundId(id: string, kind: 'webhook' | 'callback'): string {
  return id.startsWith(`${kind}-`) ? id : `${kind}-${id.replace(/^(?:api|endpoint)-/, '')}`;
}
