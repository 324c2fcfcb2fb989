/** Decides whether a failed request is worth another try, and when. What GitHub forbids is never asked for again. */
import { payloadText, payloadValue } from '../github-payload.ts';

const TRIES = 4;
const FIRST_WAIT = 1000;
const LIMIT_WAIT = 60_000;

/** Milliseconds to wait, or `null` to give up. `tried` counts the attempts made, `now` is the clock. */
export function waitBeforeRetry(error: unknown, tried: number, now: number): number | null {
  if (tried >= TRIES) return null;
  const status = payloadValue(error, 'status');
  if (isLimit(error, status)) return limitWait(error, now);
  const isTransient = typeof status !== 'number' || status >= 500;
  return isTransient ? FIRST_WAIT * 2 ** (tried - 1) : null;
}

function isLimit(error: unknown, status: unknown): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  const message = payloadText(error, 'message') ?? '';
  return (
    header(error, 'retry-after') !== null ||
    header(error, 'x-ratelimit-remaining') === '0' ||
    /secondary rate limit|abuse detection/i.test(message)
  );
}

function limitWait(error: unknown, now: number): number {
  const seconds = Number(header(error, 'retry-after') ?? Number.NaN);
  if (Number.isFinite(seconds)) return seconds * 1000;
  const reset = Number(header(error, 'x-ratelimit-reset') ?? Number.NaN);
  if (header(error, 'x-ratelimit-remaining') === '0' && Number.isFinite(reset))
    return Math.max(1000, reset * 1000 - now);
  return LIMIT_WAIT;
}

function header(error: unknown, name: string): string | null {
  const value = payloadValue(error, 'response', 'headers', name);
  return value === undefined || value === null ? null : String(value);
}
