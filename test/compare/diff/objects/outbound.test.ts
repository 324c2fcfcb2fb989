/** Webhooks and callbacks: the API is who calls, so the data goes the other way, and ids and sentences say so. */
import { describe, expect, it } from 'vitest';
import { operationName } from '../../../../src/knowledge/operation-name.ts';
import { compareTexts } from '../../../support/compare-texts.ts';
import { type Document, type Edit, edited } from './library.ts';

const nothing: Edit = () => {};
const lent = (document: Document) => document.webhooks.lent.post;
const made = (document: Document) => document.paths['/books'].post.callbacks.made;

async function verdicts(base: Edit, head: Edit): Promise<string[]> {
  const { changes } = await compareTexts(edited(base), edited(head));
  return changes.map(({ id, compatibility, meaning }) => `${id} ${compatibility} ${meaning ?? '-'}`);
}

describe('what the API sends', () => {
  it('breaks receivers when less is promised, not when more is demanded', async () => {
    const optional: Edit = (document) => {
      lent(document).requestBody.required = true;
    };
    expect(await verdicts(optional, nothing)).toEqual(['webhook-request-body-became-optional breaking -']);
    expect(await verdicts(nothing, optional)).toEqual(['webhook-request-body-became-required safe -']);
  });

  it('is exposed where a path would take it in', async () => {
    const body =
      (schema: object): Edit =>
      (document) => {
        lent(document).requestBody.content['application/json'].schema = schema;
      };
    const text = { type: 'string' };
    expect(
      await verdicts(
        body({ type: 'object', properties: { a: text } }),
        body({ type: 'object', properties: { a: text, password: text } }),
      ),
    ).toEqual(['webhook-new-optional-request-property safe sensitive-field-exposed']);
  });

  it('goes elsewhere when the expression of a callback changes', async () => {
    const moved: Edit = (document) => {
      const callbacks = made(document);
      callbacks['{$request.query.to}'] = callbacks['{$request.query.url}'];
      delete callbacks['{$request.query.url}'];
    };
    expect(await verdicts(nothing, moved)).toEqual(['callback-expression-changed breaking -']);
  });

  it('goes with the operation that has it', async () => {
    const gone: Edit = (document) => {
      delete document.paths['/books'].post;
    };
    expect(await verdicts(nothing, gone)).toEqual(['api-removed-without-deprecation breaking -']);
  });

  it('is named by what it belongs to', () => {
    const path = 'POST /books callback made {$request.query.url}';
    expect(operationName({ kind: 'callback', method: 'POST', path })).toBe(
      'callback made of POST /books (POST {$request.query.url})',
    );
  });
});
