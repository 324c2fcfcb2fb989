/** How text is shown: colours on a terminal only, as wide as the terminal but never wider than what reads well. */
import type { Given } from '../options.ts';

export interface TerminalStyle {
  readonly colour: boolean;
  readonly width: number;
}

/** For files. */
export const PLAIN: TerminalStyle = { colour: false, width: 80 };

const WIDEST = 100;

/** `NO_COLOR` (https://no-color.org) counts when it is set and not empty; `--color` beats it. */
export function terminalStyle(given: Given): TerminalStyle {
  const { isTTY = false, columns } = process.stdout;
  const wanted = given.color ?? 'auto';
  const byEnvironment = isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return {
    colour: wanted === 'always' || (wanted === 'auto' && byEnvironment),
    width: isTTY ? Math.min(columns || 80, WIDEST) : 80,
  };
}
