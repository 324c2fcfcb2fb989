import { describe, expect, test } from 'vitest';
import { selects } from '../../src/knowledge/select.ts';

const TARGET = {
  file: 'api/shop.yaml',
  api: 'Shop / Orders',
  path: '/orders/{id}',
  method: 'DELETE',
  tags: ['orders', 'admin/write'],
  operationId: 'deleteOrder',
  audience: 'internal',
};

describe('a selector', () => {
  test.each([
    [{}],
    [{ file: 'api/*.yaml' }],
    [{ file: '**/shop.yaml' }],
    [{ api: 'Shop*' }],
    [{ path: '/orders/{id}' }],
    [{ path: '/orders/*' }],
    [{ path: '/**' }],
    [{ method: 'delete' }],
    [{ method: '*' }],
    [{ tag: 'admin*' }],
    [{ operation: 'delete*' }],
    [{ audience: 'internal' }],
    [{ path: '/orders/**', method: 'DELETE', tag: 'orders' }],
  ])('%j matches', (selector) => {
    expect(selects(selector, TARGET)).toBe(true);
  });

  test.each([
    [{ file: '*.yaml' }],
    [{ path: '/orders' }],
    [{ path: '/*' }],
    [{ method: 'GET' }],
    [{ tag: 'admin' }],
    [{ path: '/orders/**', method: 'GET' }],
    [{ audience: 'external' }],
    [{ operation: 'order' }],
  ])('%j does not match', (selector) => {
    expect(selects(selector, TARGET)).toBe(false);
  });

  test('asks for nothing that is not there', () => {
    expect([
      selects({ path: '**' }, {}),
      selects({ tag: '*' }, { tags: [] }),
      selects({ operation: '*' }, { path: '/orders' }),
    ]).toEqual([false, false, false]);
  });

  test('takes braces, parentheses, bars and quotes as they are', () => {
    expect(selects({ path: "/Users('{id}')/*" }, { path: "/Users('{id}')/orders" })).toBe(true);
    expect(selects({ path: '/{a,b}/*' }, { path: '/a/x' })).toBe(false);
    expect(selects({ path: '/a|/b' }, { path: '/b' })).toBe(false);
    expect(selects({ path: '/x+/*' }, { path: '/xx/y' })).toBe(false);
  });

  test('is quick on hostile text', () => {
    const hostile = '/a'.repeat(100_000);
    const start = performance.now();
    expect(selects({ path: '/**/a/**/a/**/b' }, { path: hostile })).toBe(false);
    expect(selects({ path: '/**/a/**/b' }, { path: '/a'.repeat(500) })).toBe(false);
    expect(selects({ path: '**' }, { path: hostile })).toBe(true);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
