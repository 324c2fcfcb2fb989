/** Secrets in the document: found wherever people write, and never repeated. */
import { describe, expect, it } from 'vitest';
import { lintText } from '../../support/lint-text.ts';

const RULES = ['secret-in-document', 'possible-secret-in-document', 'password-in-url'];
/** In two halves, so that scanners of repositories do not take this file for a leak. */
const KEY = ['glpat', '-Zq8vN2wLr5KdTy7HbGcP'].join('');

describe('secrets', () => {
  it('in descriptions, examples, defaults, lists and server addresses', async () => {
    const text = `openapi: 3.1.0
info:
  title: Shop
  version: 1.0.0
  description: Use ${KEY} to try it.
servers:
  - url: https://shop.example.com/?token=${KEY}
paths:
  /orders:
    get:
      parameters:
        - name: a
          in: query
          schema:
            type: string
            default: ${KEY}
            enum:
              - plain
              - ${KEY}
          examples:
            one: { value: ${KEY} }
      responses:
        '200':
          description: OK
          content:
            application/json:
              example: { nested: [{ deep: ${KEY} }] }
`;
    const reported = await lintText(text, { rules: RULES });
    expect(reported.map(({ line }) => line)).toEqual([5, 7, 16, 19, 21, 27]);
    expect(JSON.stringify(reported.map(({ arguments: values, subjects }) => [values, subjects]))).not.toContain(KEY);
  });

  it('several in one text are several findings with names of their own', async () => {
    const other = ['npm', '_Zq8vN2wLr5KdTy7HbGcP4sXm9aJe6QfUo3Wi'].join('');
    const text = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0, description: 'First ${KEY}, then ${other}' }
paths: {}
`;
    const reported = await lintText(text, { rules: RULES });
    expect(reported.map(({ line, arguments: { label } }) => [line, label])).toEqual([
      [2, 'a GitLab token'],
      [2, 'an npm token'],
    ]);
    expect(new Set(reported.map(({ subjects }) => subjects[0])).size).toBe(2);
  });

  it('an invented password in the address of a server is one, a variable is not', async () => {
    const text = `openapi: 3.0.3
info: { title: servers, version: 1.0.0 }
servers:
  - url: https://user:secret@api.example.com
  - url: https://{user}:{secret}@api.example.com
paths: {}
`;
    const reported = await lintText(text, { rules: RULES });
    expect(reported).toMatchObject([
      { rule: 'password-in-url', line: 4, arguments: { masked: 'https://user:***@api.example.com' } },
    ]);
  });
});
