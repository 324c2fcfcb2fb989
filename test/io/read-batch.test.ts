import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BatchAnswer, batchReader } from '../../src/io/read-batch.ts';

const output = Buffer.from(
  [
    'aaaa blob 6\nshop:\n\n',
    'bbbb missing\n',
    'cccc blob 0\n\n',
    'dddd tree 3\nx\ny\n',
    'eeee blob 11\nlonger than\n',
    'ffff blob 2\nok\n',
  ].join(''),
);

function readInChunks(sizes: readonly number[]): BatchAnswer[] {
  const answers: BatchAnswer[] = [];
  const feed = batchReader(10, (answer) => answers.push(answer));
  let at = 0;
  for (const size of [...sizes, output.length]) {
    feed(output.subarray(at, at + size));
    at += size;
  }
  return answers;
}

test('answers come in order however the output is cut; what is missing, no file or too large has no bytes', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (sizes) => {
      expect(readInChunks(sizes).map(({ id, bytes }) => [id, bytes?.toString() ?? null])).toEqual([
        ['aaaa', 'shop:\n'],
        ['bbbb', null],
        ['cccc', ''],
        ['dddd', null],
        ['eeee', null],
        ['ffff', 'ok'],
      ]);
    }),
  );
});
