/** What the selector of an override is held against: every operation that a violation or change concerns. */

import type { Api, OperationKey } from '../model/api.ts';
import type { Selectable } from './select.ts';

/** Whatever belongs to an operation or reaches some. */
export interface Concerned {
  readonly api: string;
  readonly operation: OperationKey | null;
  readonly reachedBy: readonly OperationKey[];
}

export type TargetFinder = (concerned: Concerned) => readonly Selectable[];

/** Looks operations up by their keys. The index is made for the first question: most runs have no overrides and ask none. */
export function findTargets(apis: readonly Api[]): TargetFinder {
  let answer: TargetFinder | undefined;
  return (concerned) => {
    answer ??= indexTargets(apis);
    return answer(concerned);
  };
}

function indexTargets(apis: readonly Api[]): TargetFinder {
  const documents = new Map<string, Selectable>();
  const operations = new Map<string, Selectable>();
  for (const api of apis) {
    const document = { file: api.file.path, api: api.id };
    documents.set(api.id, document);
    for (const { key, tags, operationId, audience } of [...api.operations, ...api.outbound]) {
      const own = operationId === null ? {} : { operationId };
      operations.set(textOf(api.id, key), {
        ...document,
        path: key.path,
        method: key.method,
        tags,
        audience: audience.value,
        ...own,
      });
    }
  }
  return ({ api, operation, reachedBy }) => {
    const document = documents.get(api) ?? { api };
    const keys = operation === null ? reachedBy : [operation];
    if (keys.length === 0) return [document];
    return keys.map((key) => operations.get(textOf(api, key)) ?? { ...document, path: key.path, method: key.method });
  };
}

function textOf(api: string, { kind, method, path }: OperationKey): string {
  return JSON.stringify([api, kind, method, path]);
}
