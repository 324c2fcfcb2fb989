/** Our reading of what a step prints, held to the vectors of the runner's own tests (ActionCommandL0). */
import { describe, expect, it } from 'vitest';
import { parseCommand, readStream } from '../support/runner-commands.ts';
import { readEnvironmentFile } from '../support/runner-files.ts';

const known = new Set(['do-something']);
const parse = (line: string) => parseCommand(line, null, known);
const command = (properties: Record<string, string>, data: string) => ({ name: 'do-something', properties, data });

describe('a line', () => {
  it.each([
    ['##[do-something k1=v1;]msg', command({ k1: 'v1' }, 'msg')],
    ['##[do-something]', command({}, '')],
    ['##[do-something k1=%3B=%0D=%0A=%5D;]%3B-%0D-%0A-%5D', command({ k1: ';=\r=\n=]' }, ';-\r-\n-]')],
    [
      '##[do-something k1=%253B=%250D=%250A=%255D;]%253B-%250D-%250A-%255D',
      command({ k1: '%3B=%0D=%0A=%5D' }, '%3B-%0D-%0A-%5D'),
    ],
    ['##[do-something k1=;k2=;]', command({}, '')],
    ['##[do-something k1=v1]', command({ k1: 'v1' }, '')],
    ['>>>   ##[do-something k1=v1;]msg', command({ k1: 'v1' }, 'msg')],
    ['::do-something k1=v1,::msg', command({ k1: 'v1' }, 'msg')],
    ['::do-something::', command({}, '')],
    ['::do-something k1=;=%2C=%0D=%0A=]=%3A,::;-%0D-%0A-]-:-,', command({ k1: ';=,=\r=\n=]=:' }, ';-\r-\n-]-:-,')],
    [
      '::do-something k1=;=%252C=%250D=%250A=]=%253A,::;-%250D-%250A-]-:-,',
      command({ k1: ';=%2C=%0D=%0A=]=%3A' }, ';-%0D-%0A-]-:-,'),
    ],
    ['::do-something k1=,k2=,::', command({}, '')],
    ['::do-something k1=v1::', command({ k1: 'v1' }, '')],
    ['   ::do-something k1=v1,::msg', command({ k1: 'v1' }, 'msg')],
    ['   >>>   ::do-something k1=v1,::msg', null],
    ['::unknown::msg', null],
  ])('%s', (line, expected) => {
    expect(parse(line)).toEqual(expected);
  });
});

it('a stream keeps ten annotations of a level and cuts long messages', () => {
  const lines = Array.from(
    { length: 12 },
    (_, index) => `::error file=/w/a.yaml,line=${index + 1},endLine=${index + 2},col=3::${'x'.repeat(5000)}`,
  );
  const { annotations, dropped } = readStream(lines.join('\n'), '/w');
  expect(annotations).toHaveLength(10);
  expect(dropped).toBe(2);
  expect(annotations[0]).toMatchObject({ file: 'a.yaml', line: 1, endLine: 2, column: null });
  expect(annotations[0]?.message).toHaveLength(4096);
});

it('a stream gives no command between stop-commands and its token', () => {
  const { commands } = readStream('::stop-commands::abc\n::error::no\n##[error]no\n::abc::\n::error::yes', '/w');
  expect(commands.map(({ data }) => data)).toEqual(['abc', 'yes']);
});

describe('an environment file', () => {
  it('holds single lines and blocks', () => {
    expect(readEnvironmentFile('a=1\n\nb<<END\ntwo\nlines=\nEND\nc=<<x\n')).toEqual({
      a: '1',
      b: 'two\nlines=',
      c: '<<x',
    });
  });
  it.each(['a<<END\nx\n', 'a=1', 'nothing\n', '=x\n', 'a<<\nx\n'])('%j fails the step', (text) => {
    expect(() => readEnvironmentFile(text)).toThrow();
  });
});
