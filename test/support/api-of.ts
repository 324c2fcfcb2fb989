/** One API from a text, read as the product reads it. */
import { buildApis } from '../../src/inspect/api/build-apis.ts';
import { readRevisions } from '../../src/inspect/spec/read-revisions.ts';
import type { Api } from '../../src/model/api.ts';
import { treeOf } from './tree-of.ts';

/** The API of an OpenAPI document in YAML, as head. */
export async function apiOf(text: string): Promise<Api> {
  const trees = { base: null, head: treeOf({ 'openapi.yaml': text }) };
  const { head, problems } = await readRevisions(trees, { specs: [], exclude: [], explicit: [] });
  const [api] = buildApis(head, []);
  if (api === undefined)
    throw new Error(`The text is no OpenAPI document: ${problems.map(({ message }) => message).join(' ')}`);
  return api;
}
