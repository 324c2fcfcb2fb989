/** Fills the {placeholders} of a rule's message. What comes from a document becomes one bounded line of plain text. */
import { operationName } from '../../knowledge/operation-name.ts';
import { plainText } from '../../knowledge/plain-text.ts';
import type { OperationKey } from '../../model/api.ts';
import type { MessageArguments } from '../../model/change.ts';

const NAMES_SHOWN = 3;
const ABSENT = 'none';

/** Who a message is about, for `{operation}` and `{operations}`. */
export interface MessageContext {
  readonly operation: OperationKey | null;
  readonly reachedBy: readonly OperationKey[];
}

/** The message with every placeholder filled; a value that is missing or empty reads as `none`. */
export function fillMessage(template: string, values: MessageArguments, context: MessageContext): string {
  const text = template.trim().replace(/\{([a-z][A-Za-z]*)\}/g, (_, name: string) => textFor(name, values, context));
  // A sentence may begin with `webhook POST …`.
  return text.replace(/^(?:webhook|callback|the) /, (word) => word.slice(0, 1).toUpperCase() + word.slice(1));
}

function textFor(name: string, values: MessageArguments, context: MessageContext): string {
  if (name === 'operations') return operationNames(context);
  const own = Object.hasOwn(values, name) ? plainText(valueText(values[name])) : '';
  if (own !== '') return own;
  return name === 'operation' ? operationNames(context) : ABSENT;
}

/** A number that JSON cannot write is named, so that no report holds one. */
function valueText(value: MessageArguments[string] | undefined): string {
  if (typeof value === 'number' && !Number.isFinite(value))
    return Number.isNaN(value) ? 'not a number' : 'beyond all numbers';
  return String(value);
}

/** The operations by name, the first three of many; `the API` where none is reached. */
export function operationNames({ operation, reachedBy }: MessageContext): string {
  const reached = reachedBy.length > 0 ? reachedBy : operation === null ? [] : [operation];
  if (reached.length === 0) return 'the API';
  // Shared definitions reach thousands: no more names are made than are shown.
  const named = reached.slice(0, NAMES_SHOWN + 1).map((each) => plainText(operationName(each)));
  const more = reached.length - NAMES_SHOWN;
  return more <= 1 ? named.join(', ') : `${named.slice(0, NAMES_SHOWN).join(', ')} and ${more} more`;
}
