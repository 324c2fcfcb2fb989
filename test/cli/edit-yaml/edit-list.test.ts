import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addEntries, removeEntries } from '../../../src/cli/edit-yaml/edit-list.ts';

const ADDED = { name: 'new', note: 'a: b # c' };
const add = (text: string) => addEntries(text, 'books', [ADDED]);
const NEW = 'name: new\n    note: "a: b # c"\n';

describe('adding to a list', () => {
  it.each([
    ['an empty file', '', `books:\n  - ${NEW}`],
    ['a file without the list', 'other: 1', `other: 1\nbooks:\n  - ${NEW}`],
    ['a key without a value', 'books: # none yet\n# end\n', `books:\n  - ${NEW}# end\n`],
    ['an empty list', '# Ours\nbooks: [] # none\nother: 1\n', `# Ours\nbooks:\n  - ${NEW}other: 1\n`],
    [
      'a list without indent',
      'books:\n- name: a\nother: 1\n',
      `books:\n- name: a\n- ${NEW.replaceAll('    ', '  ')}other: 1\n`,
    ],
    [
      'a deep list without a last line break',
      'books:\n    - name: a',
      `books:\n    - name: a\n    - ${NEW.replaceAll('    ', '      ')}`,
    ],
    [
      'a list with a comment behind',
      'books:\n  - { name: a } # one\n\n# end\n',
      `books:\n  - { name: a } # one\n  - ${NEW}\n# end\n`,
    ],
    [
      'lines that end as on Windows',
      'books:\r\n  - name: a\r\n',
      `books:\r\n  - name: a\r\n  - ${NEW.replaceAll('\n', '\r\n')}`,
    ],
  ])('keeps the rest of %s', (_, text, expected) => {
    expect(add(text)).toBe(expected);
  });

  it('writes a list in flow style anew', () => {
    expect(parse(add('books: [{ name: a }, { name: b }]\n'))).toEqual({ books: [{ name: 'a' }, { name: 'b' }, ADDED] });
  });
});

describe('removing from a list', () => {
  const text =
    '# Ours\n\nbooks:\n  # one\n  - name: a\n\n  # two\n  # more\n  - name: b # c\n    note: >-\n      x\n      y\n  - { name: d }\nend: 1\n';

  it('takes the comments right above along', () => {
    expect(removeEntries(text, 'books', [1])).toBe(
      '# Ours\n\nbooks:\n  # one\n  - name: a\n\n  - { name: d }\nend: 1\n',
    );
    expect(removeEntries(text, 'books', [2, 0])).toBe(
      '# Ours\n\nbooks:\n\n  # two\n  # more\n  - name: b # c\n    note: >-\n      x\n      y\nend: 1\n',
    );
  });

  it('leaves an empty list when nothing is left', () => {
    expect(removeEntries(text, 'books', [0, 1, 2])).toBe('# Ours\n\nbooks: []\n\nend: 1\n');
    expect(removeEntries('books: [{ name: a }]\n', 'books', [0])).toBe('books: []\n');
  });

  it('leaves exactly the others, whatever they hold', () => {
    const value = fc.string({ maxLength: 20 }).filter((each) => !each.includes('\r'));
    const entries = fc.array(fc.record({ name: value, note: value }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(entries, fc.nat(4), (list, at) => {
        const index = at % list.length;
        const written = addEntries('# Ours\nbooks: []\n', 'books', list);
        expect(parse(written)).toEqual({ books: list });
        expect(parse(removeEntries(written, 'books', [index])).books).toEqual(list.toSpliced(index, 1));
      }),
    );
  });
});
