/** What the words of a path say about the operations under it. */
import { wordsOf } from './words.ts';

const HEALTH = new Set(['health', 'healthz', 'healthcheck', 'livez', 'readyz', 'ready', 'live', 'liveness', 'readiness', 'ping', 'status', 'version', 'alive']);
const ADMINISTRATIVE = new Set(['admin', 'administration', 'administrator', 'internal', 'manage', 'management', 'debug', 'actuator', 'system', 'root', 'sudo', 'superuser', 'console', 'backoffice', 'metadata']);

/** A liveness or version probe: anonymous on purpose nearly everywhere. */
export function isHealthPath(path: string): boolean {
  const last = path.split('/').filter((segment) => segment !== '').at(-1) ?? '';
  return !last.startsWith('{') && HEALTH.has(wordsOf(last).join(''));
}

/** Administration, debugging, internals. */
export function isAdministrativePath(path: string): boolean {
  return path.split('/').some((segment) => !segment.startsWith('{') && wordsOf(segment).some((word) => ADMINISTRATIVE.has(word)));
}
