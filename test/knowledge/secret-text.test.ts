import { describe, expect, test } from 'vitest';
import { findSecrets } from '../../src/knowledge/secret-text.ts';

/** Written in two halves, so that scanners of repositories do not take this file for a leak. */
const joined = (...parts: string[]): string => parts.join('');

const prose = { name: null, isValue: false };
const underName = (name: string | null) => ({ name, isValue: true });

describe('keys by the form of their issuer', () => {
  test.each([
    ['aws-access-key', joined('AKIA', 'Z7Q2WXN5RT3VBKLM')],
    ['github-token', joined('ghp', '_Zq8vN2wLr5KdTy7HbGcP4sXm9aJe6QfUo3Wi')],
    ['gitlab-token', joined('glpat', '-Zq8vN2wLr5KdTy7HbGcP')],
    ['slack-token', joined('xoxb', '-2948571036-Zq8vN2wLr5KdTy7HbGcP')],
    ['stripe-key', joined('sk', '_live_Zq8vN2wLr5KdTy7HbGcP')],
    ['google-api-key', joined('AIza', 'SyZq8vN2wLr5KdTy7HbGcP4sXm9aJe6QfUo')],
    ['npm-token', joined('npm', '_Zq8vN2wLr5KdTy7HbGcP4sXm9aJe6QfUo3Wi')],
  ])('%s', (kind, key) => {
    for (const text of [key, `Send it as \`Authorization: ${key}\`.`]) {
      const [found] = findSecrets(text, prose);
      expect(found).toMatchObject({ kind, confidence: 'high' });
      expect(found?.masked).not.toContain(key.slice(0, 12));
    }
  });

  test('a private key, with line breaks written in either way', () => {
    const body = 'MIIEpAIBAAKCAQEAuuxbZvyEjQ7sK2wLr5KdTy7HbGcP4sXm9aJe';
    for (const lineBreak of ['\n', '\\n', ' ']) {
      const text = joined('-----BEGIN RSA PRIVATE', ` KEY-----${lineBreak}${body}${lineBreak}`);
      expect(findSecrets(text, prose)).toMatchObject([{ kind: 'private-key' }]);
    }
    expect(findSecrets(joined('-----BEGIN PRIVATE', ' KEY-----\n...'), prose)).toEqual([]);
  });

  test.each([
    ['AKIAIOSFODNN7EXAMPLE'],
    [joined('ghp', '_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx')],
    [joined('ghp', '_', 'a'.repeat(36))],
    [joined('sk', '_test_Zq8vN2wLr5KdTy7HbGcP')],
    [joined('pk', '_live_Zq8vN2wLr5KdTy7HbGcP')],
    [`AC${'a'.repeat(32)}`],
    ['<token>'],
    ['your-api-key'],
    ['changeme'],
    ['Bearer {access_token}'],
  ])('%s is a placeholder', (text) => {
    expect(findSecrets(text, underName('apiKey'))).toEqual([]);
  });
});

describe('tokens', () => {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = (claims: unknown): string =>
    `${encode({ alg: 'HS256' })}.${encode(claims)}.Zq8vN2wLr5KdTy7HbGcP4sXm9aJe6QfUo3Wi`;

  test('a signed one', () => {
    expect(findSecrets(`Bearer ${token({ sub: 'reader-77', scope: 'loans' })}`, prose)).toMatchObject([
      { kind: 'json-web-token', confidence: 'medium' },
    ]);
  });

  test.each([[{ sub: '1234567890', name: 'John Doe' }], [{ iss: 'https://example.com' }]])(
    'one of documentation',
    (claims) => {
      expect(findSecrets(token(claims), prose)).toEqual([]);
    },
  );
});

describe('passwords in URLs', () => {
  test.each([
    ['postgres://shop:kR7wq2Zt@db.shop.internal/orders'],
    ['see https://reader:kR7wq2Zt@library.example.org, please'],
  ])('%s', (text) => {
    expect(findSecrets(text, prose)).toMatchObject([
      { kind: 'password-in-url', masked: expect.not.stringContaining('kR7wq2Zt') },
    ]);
  });

  test.each([
    ['https://user:password@shop.example.com'],
    ['https://{user}:{password}@shop.example.com'],
    ['https://shop.example.com:8443/a@b'],
    ['mailto:help@shop.example.com'],
    ['https://shop.example.com/?next=a:b@c'],
    ['http://reader@library.example.org'],
  ])('%s holds none', (text) => {
    expect(findSecrets(text, prose)).toEqual([]);
  });
});

describe('values', () => {
  test('something random counts only under the name of a credential', () => {
    const random = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b';
    expect(findSecrets(random, underName('api_key'))).toMatchObject([{ kind: 'random-value' }]);
    expect(findSecrets(random, underName('commit'))).toEqual([]);
    expect(findSecrets(random, underName('pageToken'))).toEqual([]);
    expect(findSecrets(random, prose)).toEqual([]);
    expect(findSecrets('123e4567-e89b-12d3-a456-426614174000', underName('api_key'))).toEqual([]);
    expect(findSecrets('a-long-name-of-something', underName('token'))).toEqual([]);
  });

  test('a card number with a right check digit', () => {
    expect(findSecrets('4539 5787 6362 1486', underName('cardNumber'))).toMatchObject([
      { kind: 'card-number', confidence: 'medium', masked: '4539… (16 digits)' },
    ]);
    expect(findSecrets('4539578763621486', underName('serial'))).toMatchObject([{ confidence: 'low' }]);
    expect(findSecrets('4539578763621487', underName('cardNumber'))).toEqual([]);
    expect(findSecrets('4111111111111111', underName('cardNumber'))).toEqual([]);
    expect(findSecrets('1234567890123456', underName('id'))).toEqual([]);
  });
});

describe('hostile text', () => {
  test.each([
    ['a@'.repeat(2_500_000)],
    ['a://'.repeat(1_250_000)],
    ['a:a:a:'.repeat(800_000)],
    ['http://a:b'.repeat(500_000)],
    ['eyJ.'.repeat(1_250_000)],
    ['eyJaaaaaaaaaa.'.repeat(350_000)],
    [`eyJ${'a'.repeat(5_000_000)}`],
    ['xoxb-a-a-a-'.repeat(450_000)],
    ['-----BEGIN PRIVATE KEY-----'.repeat(180_000)],
    ['sk-'.repeat(1_600_000)],
    ['A'.repeat(5_000_000)],
    [' '.repeat(5_000_000)],
  ])('5 MB of it take no time (%#)', (text) => {
    const start = performance.now();
    findSecrets(text, underName('password'));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
