/** Says on standard error what ended a run: what the user can mend in two lines, our own bugs with their stack. */
import { UserError } from '../errors.ts';
import { logLine } from '../report/safe-text/guard-log-line.ts';
import { visibleText } from '../report/safe-text/make-visible.ts';
import { TOOL } from './tool.ts';

const ISSUES = 'https://github.com/openapi-posture/openapi-posture/issues';

/** Prints an error; whatever stands in it, it is shown and nothing else. */
export function printError(error: unknown, print: (text: string) => void): void {
  const lines = error instanceof UserError ? userLines(error) : bugLines(error);
  print(`${lines.map((line) => logLine(visibleText(line))).join('\n')}\n`);
}

function userLines({ message, hint, code }: UserError): readonly string[] {
  const [first = '', ...rest] = message.split('\n');
  return [
    `${TOOL.name}: ${first}${rest.length === 0 ? ` (${code})` : ''}`,
    ...rest.map((line) => `  ${line}`),
    ...(hint === null ? [] : [`  ${hint}`]),
  ];
}

function bugLines(error: unknown): readonly string[] {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [`${TOOL.name} ${TOOL.version}: this is a bug. Please report it at ${ISSUES}`, ...stack.split('\n')];
}
