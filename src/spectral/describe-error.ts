import { TimeIsOver } from './limit-time.ts';

/** What somebody else's code threw, as one short line. */
export function describeError(error: unknown): string {
  const isOver =
    error instanceof TimeIsOver || (error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
  if (isOver) return 'it took too long and was stopped';
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.replace(/\s+/g, ' ').slice(0, 300);
}
