/** Reads the event that GitHub hands to a step. The payload is JSON from outside: every look into it is checked. */
import { readFileSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { isObjectId } from './object-id.ts';
import { isSystemError } from './on-disk.ts';

/** The parsed file behind `GITHUB_EVENT_PATH`; an empty object where there is none. */
export function readGitHubPayload(environment: Readonly<Record<string, string | undefined>>): unknown {
  const path = environment.GITHUB_EVENT_PATH;
  if (!path) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (!isSystemError(error) && !(error instanceof SyntaxError)) throw error;
    throw new UserError(
      'event-unreadable',
      `The event file of GITHUB_EVENT_PATH cannot be read (${error.message}).`,
      'The runner writes it; run this step on a runner, or unset GITHUB_EVENT_PATH.',
    );
  }
}

/** The value at the end of a path of own members, or `undefined`. */
export function payloadValue(payload: unknown, ...path: readonly string[]): unknown {
  let value = payload;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

/** A text at the end of a path, or `null`. */
export function payloadText(payload: unknown, ...path: readonly string[]): string | null {
  const value = payloadValue(payload, ...path);
  return typeof value === 'string' ? value : null;
}

/** A whole positive number at the end of a path, or `null`. */
export function payloadNumber(payload: unknown, ...path: readonly string[]): number | null {
  const value = payloadValue(payload, ...path);
  return Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : null;
}

/** A complete object id at the end of a path, or `null`. */
export function payloadId(payload: unknown, ...path: readonly string[]): string | null {
  const text = payloadText(payload, ...path);
  return text !== null && isObjectId(text) ? text : null;
}
