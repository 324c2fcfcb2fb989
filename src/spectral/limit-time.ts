/** Runs code of others for a while and not longer: V8 stops it wherever it is, in an endless loop or a regular expression. */
import { Script } from 'node:vm';

/** Thrown when the time is over. What was running has no say in it. */
export class TimeIsOver extends Error {}

const NAME = 'openapi-posture work';
// The limit holds for what the script itself calls, so the work has to be reachable from inside.
const LIMITED = new Script(`globalThis[Symbol.for('${NAME}')]()`, { filename: 'spectral' });

/** The answer of `work`; only what it does before its first `await` is limited. */
export function limitTime<T>(milliseconds: number, work: () => T): T {
  const holder = globalThis as unknown as Record<symbol, unknown>;
  let answer: T | undefined;
  const name = Symbol.for(NAME);
  holder[name] = () => {
    answer = work();
  };
  try {
    LIMITED.runInThisContext({ timeout: Math.max(50, Math.floor(milliseconds)) });
    return answer as T;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new TimeIsOver('the time is over');
    throw error;
  } finally {
    delete holder[name];
  }
}
