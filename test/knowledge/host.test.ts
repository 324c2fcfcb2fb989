import { describe, expect, test } from 'vitest';
import {
  hostOf,
  isInsecureUrl,
  isLocalUrl,
  isLoopbackUrl,
  isPlaceholderUrl,
  isReservedUrl,
  maskUserInfo,
  readAuthority,
  registrableDomain,
} from '../../src/knowledge/host.ts';

describe('parts of a URL', () => {
  test.each([
    ['HTTPS://API.Shop.example.com:8443/v1', 'https', 'api.shop.example.com'],
    ['//shop.example.com/v1', null, 'shop.example.com'],
    ['https://a@b@shop.example.com', 'https', 'shop.example.com'],
    ['https://shop.example.com\\@evil.example', 'https', 'shop.example.com'],
    ['http://[::1]:8080/', 'http', '[::1]'],
    ['https://shop.example.com./', 'https', 'shop.example.com'],
    ['https://{region}.shop.example.com:{port}/v1', 'https', '{region}.shop.example.com'],
  ])('%s', (url, scheme, host) => {
    expect(readAuthority(url)).toMatchObject({ scheme, host });
  });

  test.each([['/v1'], ['v1'], [''], ['javascript:alert(1)'], ['{server}/v1']])('%s has no host', (url) => {
    expect(hostOf(url)).toBeNull();
  });

  test('user information is hidden', () => {
    expect(maskUserInfo('https://shop:kR7wq2Zt@api.example.com/v1')).toBe('https://shop:***@api.example.com/v1');
    expect(maskUserInfo('https://token@api.example.com')).toBe('https://***@api.example.com');
    expect(maskUserInfo('https://api.example.com/a@b')).toBe('https://api.example.com/a@b');
  });
});

describe('transport', () => {
  test('plain schemes in any case', () => {
    expect(['http://a.example', 'HTTP://a.example', 'ws://a.example', 'ftp://a.example'].every(isInsecureUrl)).toBe(
      true,
    );
    expect(['https://a.example', 'wss://a.example', '//a.example', '/v1', 'httpx://a'].some(isInsecureUrl)).toBe(false);
  });
});

describe('strength of hosts', () => {
  test.each([
    ['http://localhost:3000'],
    ['http://api.localhost'],
    ['http://127.0.0.1'],
    ['http://127.1'],
    ['http://2130706433'],
    ['http://0x7f000001'],
    ['http://0177.0.0.1'],
    ['http://[::1]'],
    ['http://[0:0:0:0:0:0:0:1]'],
    ['http://[::ffff:127.0.0.1]'],
    ['http://0.0.0.0'],
  ])('%s stays on the machine', (url) => {
    expect(isLoopbackUrl(url)).toBe(true);
    expect(isLocalUrl(url)).toBe(true);
  });

  test.each([
    ['http://10.1.2.3'],
    ['http://172.31.0.1'],
    ['http://192.168.1.1'],
    ['http://169.254.169.254'],
    ['http://100.64.0.1'],
    ['http://[fd00::1]'],
    ['http://[fe80::1]'],
    ['http://orders'],
    ['http://orders.shop.svc.cluster.local'],
    ['http://printer.lan'],
  ])('%s is inside', (url) => {
    expect(isLocalUrl(url)).toBe(true);
    expect(isLoopbackUrl(url)).toBe(false);
  });

  test.each([
    ['http://172.32.0.1'],
    ['http://8.8.8.8'],
    ['http://11.0.0.1'],
    ['http://[2001:db8::1]'],
    ['https://shop.example.com'],
    ['https://local.shop.com'],
    ['/v1'],
  ])('%s is not', (url) => {
    expect(isLocalUrl(url)).toBe(false);
  });

  test('examples and placeholders', () => {
    expect(['https://api.example.com', 'https://shop.example', 'https://x.invalid'].every(isReservedUrl)).toBe(true);
    expect(['https://example.shop.com', 'https://myexample.com'].some(isReservedUrl)).toBe(false);
    expect(
      ['https://your-domain.com', 'https://<host>/v1', 'https://api.yourcompany.com', 'https://my-host.tld'].every(
        isPlaceholderUrl,
      ),
    ).toBe(true);
    expect(['https://shop.com', 'https://youtube.com', 'https://mydomino.com'].some(isPlaceholderUrl)).toBe(false);
  });

  test('the registered domain', () => {
    expect(registrableDomain('https://api.eu.shop.com')).toBe('shop.com');
    expect(registrableDomain('https://api.shop.co.uk/v1')).toBe('shop.co.uk');
    expect(registrableDomain('http://10.0.0.1')).toBe('10.0.0.1');
    expect(registrableDomain('https://{tenant}.shop.com')).toBeNull();
    expect(registrableDomain('/v1')).toBeNull();
  });
});

test.each([
  [`https://${'a'.repeat(50_000)}`],
  [`http://${'{x}'.repeat(20_000)}`],
  ['@'.repeat(50_000)],
  [`http://${'a.'.repeat(25_000)}`],
  [' '.repeat(50_000)],
  [`http://${'-my'.repeat(20_000)}`],
])('hostile URLs of 50,000 characters take no time (%#)', (url) => {
  const start = performance.now();
  for (let round = 0; round < 50; round += 1)
    for (const judge of [isInsecureUrl, isLocalUrl, isReservedUrl, isPlaceholderUrl, registrableDomain, maskUserInfo])
      judge(url);
  expect(performance.now() - start).toBeLessThan(500);
});
