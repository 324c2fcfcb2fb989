import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandData, commandProperty } from '../../../src/report/safe-text/escape-command.ts';
import { logLine, logText } from '../../../src/report/safe-text/guard-log-line.ts';
import { HOSTILE_TEXTS } from '../hostile.ts';

const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('#', '[', ':', 'e', ' ', '%', '\n', '\r', ',') }),
);

describe('commandData and commandProperty', () => {
  test('use the escapes of the runner', () => {
    expect(commandData('50% \r\n::x')).toBe('50%25 %0D%0A::x');
    expect(commandProperty('a:b,c%\n')).toBe('a%3Ab%2Cc%25%0A');
  });

  test('can be undone and never break out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const data = commandData(text);
        const property = commandProperty(text);
        expect(data).not.toMatch(/[\r\n]/);
        expect(property).not.toMatch(/[\r\n:,]/);
        expect(undo(data)).toBe(text);
        expect(undo(property.replaceAll('%3A', ':').replaceAll('%2C', ','))).toBe(text);
      }),
    );
  });
});

describe('logLine', () => {
  test('breaks both forms of commands', () => {
    expect(logLine('  ::error::x')).toBe('  : :error::x');
    expect(logLine('>>> ##[do-something k1=v1;]msg')).toBe('>>> # #[do-something k1=v1;]msg');
    expect(logLine('##vso[task.complete]')).toBe('# #vso[task.complete]');
  });

  test('leaves ordinary lines alone', () => {
    for (const line of ['GET /a::b', '## heading', 'a # b', 'x[1]']) expect(logLine(line)).toBe(line);
  });

  test('leaves no command in any text', () => {
    fc.assert(fc.property(anyText, (text) => void expect(commandsIn(logText(text))).toEqual([])));
  });
});

function undo(text: string): string {
  return text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}

/** Lines that a runner would obey. */
function commandsIn(text: string): string[] {
  return text.split(/\n/).filter((line) => line.trimStart().startsWith('::') || /##[a-z-]{0,30}\[/i.test(line));
}
