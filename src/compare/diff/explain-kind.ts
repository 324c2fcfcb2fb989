/** Says of the id of a change what is known before it happens: by the tables, the grammar of schemas and the law. */
import { findChangeKind } from '../../knowledge/change-kinds/catalogue.ts';
import type { OperationKind } from '../../model/api.ts';
import type { Effect } from '../../model/change.ts';
import type { ChangeKind, ExplainedChange, Side } from '../../model/change-kind.ts';
import { lawOf } from './law.ts';
import { schemaKinds } from './schema/schema-kinds.ts';
import { flowOf } from './verdict.ts';

/** `null`: there is no such change. */
export function explainChange(id: string): ExplainedChange | null {
  const prefix = /^(webhook|callback)-/.exec(id)?.[1] as OperationKind | undefined;
  const listed = findChangeKind(id);
  if (listed !== null) return explainKind({ ...listed, id }, prefix ?? 'path');
  const kinds = schemaKinds();
  const own = kinds.get(id) ?? kinds.get(id.replace(/^(?:webhook|callback)-/, ''));
  return own === undefined ? null : explainKind({ ...own, id }, prefix ?? 'path');
}

/** The kind as it is in operations, or where the API is who calls. */
export function explainKind(
  { id, object, message, verdict, meanings }: ChangeKind,
  kind: OperationKind,
): ExplainedChange {
  const common = { id, object, says: sentenceOf(message), meanings, isNote: verdict.by === 'note' };
  if (verdict.by === 'note') return { ...common, compatibilities: ['safe'], reason: verdict.reason };
  if (verdict.by === 'reason') return { ...common, compatibilities: [verdict.compatibility], reason: verdict.reason };
  if (verdict.by === 'case') return { ...common, compatibilities: verdict.compatibilities, reason: verdict.reason };
  const flow = flowOf(verdict.side, kind);
  const exception = verdict.except[flow];
  const compatibility = exception?.compatibility ?? lawOf(verdict.effect, flow);
  return { ...common, compatibilities: [compatibility], reason: exception?.reason ?? lawInWords(verdict.effect, flow) };
}

const LAW_IN_WORDS: Readonly<Record<Side, Readonly<Record<Effect, string>>>> = {
  request: {
    narrows: 'Something that could be sent is no longer accepted.',
    widens: 'Everything that could be sent still is accepted, and more.',
    replaces: 'What is sent is no longer understood.',
    unknown: 'Whether more or less is accepted cannot be decided.',
    none: 'The same is accepted.',
  },
  response: {
    narrows: 'Nothing arrives that could not arrive before.',
    widens: 'Something may arrive that readers never met.',
    replaces: 'Something else arrives than before.',
    unknown: 'Whether more or less may arrive cannot be decided.',
    none: 'The same arrives.',
  },
};

/** The law of an effect, by the direction of the data. */
export function lawInWords(effect: Effect, flow: Side): string {
  return LAW_IN_WORDS[flow][effect];
}

/** The sentence that a reader is told, with what it names left open. */
function sentenceOf(message: string): string {
  return message.replace(/\{([a-z]+)\}/g, (whole, name: string) => OPEN[name] ?? whole);
}

const OPEN: Readonly<Record<string, string>> = {
  operations: '‹operation›',
  subject: '‹subject›',
  from: '‹old›',
  to: '‹new›',
};
