import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineMap, mapLines as mapBytes } from '../../../src/inspect/spec/map-lines.ts';

const mapLines = (base: string, head: string): LineMap => mapBytes(Buffer.from(base), Buffer.from(head));

const lines = (...all: string[]): string => all.map((line) => `${line}\n`).join('');

describe('mapLines', () => {
  it('keeps what stands before and after an edit', () => {
    const map = mapLines(lines('a', 'b', 'c', 'd', 'e'), lines('a', 'b', 'X', 'Y', 'd', 'e'));
    expect([1, 2, 3, 4, 5].map(map.toHead)).toEqual([1, 2, null, 5, 6]);
    expect(map.changed).toEqual([[3, 4]]);
  });

  it('knows deletions, insertions and equal texts', () => {
    expect([1, 2, 3].map(mapLines(lines('a', 'b', 'c'), lines('a', 'c')).toHead)).toEqual([1, null, 2]);
    expect(mapLines(lines('a', 'c'), lines('a', 'b', 'c')).changed).toEqual([[2, 2]]);
    expect(mapLines('a\nb', 'a\nb')).toMatchObject({ changed: [] });
    expect([1, 2].map(mapLines('a\nb', 'a\nb').toHead)).toEqual([1, 2]);
  });

  it('takes line endings for no content', () => {
    const map = mapLines('a\r\nb\r\n', 'a\nb\n');
    expect([1, 2].map(map.toHead)).toEqual([1, 2]);
    expect(map.changed).toEqual([]);
  });

  it('maps only equal lines, in order, and calls every other line of head changed', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', '', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, fc.boolean(), (base, head, ends) => {
        const [before, after] = [base, head].map((all) => all.join('\n') + (ends && all.length > 0 ? '\n' : ''));
        const map = mapLines(before as string, after as string);
        let last = 0;
        const kept = new Set<number>();
        for (let line = 1; line <= base.length; line += 1) {
          const mapped = map.toHead(line);
          if (mapped === null) continue;
          expect(head[mapped - 1] ?? '').toBe(base[line - 1] ?? '');
          expect(mapped).toBeGreaterThan(last);
          last = mapped;
          kept.add(mapped);
        }
        const changed = map.changed.flatMap(([from, to]) =>
          Array.from({ length: to - from + 1 }, (_, at) => from + at),
        );
        for (const line of changed) expect(kept.has(line)).toBe(false);
      }),
    );
  });
});
