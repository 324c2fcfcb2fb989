import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deliverAnnotations } from '../../../src/report/deliver/annotations.ts';
import { deliverJobSummary } from '../../../src/report/deliver/job-summary.ts';
import { deliverOutputs, environmentEntry } from '../../../src/report/deliver/outputs.ts';
import { printAnswer } from '../../../src/report/deliver/stdout.ts';
import { failureAnnotation } from '../../../src/report/render/annotations.ts';

const DELIMITER = 'delimiter_0123456789';

test('annotations are printed one a line', () => {
  const printed: string[] = [];
  deliverAnnotations(
    [failureAnnotation({ message: 'a\nb', hint: null }), failureAnnotation({ message: 'c', hint: null })],
    (text) => {
      printed.push(text);
    },
  );
  expect(printed.join('').split('\n')).toHaveLength(3);
});

test('an answer is guarded once more when it is printed', () => {
  let printed = '';
  printAnswer('fine\n::error::x\n', (text) => {
    printed += text;
  });
  expect(printed).toBe('fine\n: :error::x\n');
});

test('outputs are appended in the grammar of environment files', async () => {
  const appended: [string, string][] = [];
  const append = async (path: string, text: string) => {
    appended.push([path, text]);
  };
  await deliverOutputs({ failed: 'true', 'risk-score': '' }, { path: 'out', delimiter: DELIMITER, append });
  expect(appended).toEqual([
    ['out', `failed<<${DELIMITER}\ntrue\n${DELIMITER}\nrisk-score<<${DELIMITER}\n\n${DELIMITER}\n`],
  ]);
  await deliverOutputs({}, { path: 'out', delimiter: DELIMITER, append });
  expect(appended).toHaveLength(1);
});

test('no value forges an output: a reader of the grammar gets back exactly what was written', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('x\nforged=1', `a\n${'x<<y'}\n1\ny`, '', '\n', 'a\r\nb'),
  );
  fc.assert(
    fc.property(value, value, (first, second) => {
      const text = environmentEntry('one', first, DELIMITER) + environmentEntry('two', second, DELIMITER);
      expect(readEntries(text)).toEqual([
        ['one', first],
        ['two', second],
      ]);
    }),
  );
});

test('a name or delimiter that would break the grammar is our own fault and fails loudly', () => {
  expect(() => environmentEntry('a=b', 'x', DELIMITER)).toThrow(/name of an output/);
  expect(() => environmentEntry('a', 'x', '')).toThrow(/delimiter/);
  expect(() => environmentEntry('a', `x\n${DELIMITER}\n`, DELIMITER)).toThrow(/contains its delimiter/);
});

test('the summary always ends its last line', async () => {
  const appended: string[] = [];
  const append = async (_path: string, text: string) => {
    appended.push(text);
  };
  await deliverJobSummary('a', { path: 'summary', append });
  await deliverJobSummary('b\n', { path: 'summary', append });
  expect(appended.join('')).toBe('a\nb\n');
});

/** Reads heredoc entries as the runner does: the value ends at the line that is the delimiter. */
function readEntries(text: string): [string, string][] {
  const entries: [string, string][] = [];
  const lines = text.split('\n');
  for (let index = 0; index < lines.length - 1; index += 1) {
    const [name = '', delimiter = ''] = (lines[index] ?? '').split('<<');
    const end = lines.indexOf(delimiter, index + 1);
    entries.push([name, lines.slice(index + 1, end).join('\n')]);
    index = end;
  }
  return entries;
}
