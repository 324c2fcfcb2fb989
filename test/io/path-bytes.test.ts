import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesFromPath, pathFromBytes, splitRecords } from '../../src/io/path-bytes.ts';

describe('path names', () => {
  test('a UTF-8 name is itself', () => {
    expect(pathFromBytes(Buffer.from('api/größe 🛒.yaml'))).toBe('api/größe 🛒.yaml');
  });

  test('a byte that is not UTF-8 stays visible and can be found again', () => {
    const latin1 = Buffer.from('caf\xe9.yaml', 'latin1');
    expect(pathFromBytes(latin1)).toBe('caf\uFFFDE9.yaml');
    expect(bytesFromPath('caf\uFFFDE9.yaml')).toEqual(latin1);
  });

  test('any name survives the way there and back, and no two names meet', () => {
    const anyName = fc.uint8Array({ minLength: 1, maxLength: 12 });
    const nearUtf8 = fc.array(fc.constantFrom(0x41, 0xef, 0xbf, 0xbd, 0xc3, 0xa9, 0xf0, 0x9f, 0xed, 0xa0, 0x80));
    fc.assert(
      fc.property(fc.oneof(anyName, nearUtf8), (bytes) => {
        expect([...bytesFromPath(pathFromBytes(Uint8Array.from(bytes)))]).toEqual([...bytes]);
      }),
    );
  });

  test('a list is cut at NUL only', () => {
    const list = Buffer.concat([Buffer.from('a\nb\0'), Buffer.from('caf\xe9\0', 'latin1'), Buffer.from('c\0')]);
    expect(splitRecords(list)).toEqual(['a\nb', 'caf\uFFFDE9', 'c']);
  });
});
