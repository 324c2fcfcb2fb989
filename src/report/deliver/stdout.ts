/** Prints an answer. */
import { logText } from '../safe-text/guard-log-line.ts';
import type { Print } from './ports.ts';

/** Every line is guarded once more here; answers that are guarded already pass unchanged. */
export function printAnswer(text: string, print: Print): void {
  print(logText(text));
}
