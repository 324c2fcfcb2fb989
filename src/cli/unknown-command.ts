/** The error for a first word that is no command. */
import { UserError } from '../errors.ts';
import { didYouMean, quoted } from './read-value.ts';

/** Names the nearest command, and all of them. */
export function unknownCommand(name: string, known: readonly string[]): UserError {
  return new UserError(
    'unknown-command',
    `${quoted(name)} is no command.`,
    `${didYouMean(name, known)}Commands: ${known.join(', ')}.`,
  );
}
