import { describe, expect, test } from 'vitest';
import { endings, headWord, wordsOf } from '../../src/knowledge/words.ts';

describe('names as words', () => {
  test.each([
    ['orderId', 'order id'],
    ['order_id', 'order id'],
    ['Order-ID', 'order id'],
    ['orderIDs', 'order ids'],
    ['HTTPServerURL', 'http server url'],
    ['imageURLs', 'image urls'],
    ['cvv2', 'cvv 2'],
    ['X-API-Key', 'x api key'],
    ['filter[author.name]', 'filter author name'],
    ['größeInCm', 'größe in cm'],
    ['ａｐｉKey', 'api key'],
    ['', ''],
    ['__proto__', 'proto'],
  ])('%s', (name, words) => {
    expect(wordsOf(name).join(' ')).toBe(words);
  });

  test('the head says what it is, numbers aside', () => {
    expect(headWord('pageToken')).toBe('token');
    expect(headWord('tokenCount')).toBe('count');
    expect(headWord('phone2')).toBe('phone');
    expect(headWord('42')).toBe('');
  });

  test('endings go from the longest to the last word', () => {
    const endingsOf = (name: string) => endings(wordsOf(name)).map(({ start, ending }) => [start, ending]);
    expect(endingsOf('userCardNumber')).toEqual([
      [0, 'usercardnumber'],
      [1, 'cardnumber'],
      [2, 'number'],
    ]);
    expect(endingsOf('cvv2')).toEqual([
      [0, 'cvv2'],
      [0, 'cvv'],
    ]);
  });

  test.each([['aA'.repeat(25_000)], ['_'.repeat(50_000)], ['A'.repeat(50_000)], ['\ud800'.repeat(50_000)]])(
    'a hostile name of 50,000 characters takes no time',
    (name) => {
      const start = performance.now();
      for (let round = 0; round < 200; round += 1) wordsOf(`${name}${round}`);
      expect(performance.now() - start).toBeLessThan(500);
    },
  );
});
