import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMPILED_RULES, compileRules } from '../../src/dev/compile-rules.ts';
import { fillBlocks } from '../../src/dev/fill-blocks.ts';
import { generateDocs, rulePages } from '../../src/dev/generate-docs.ts';
import { renderLineDiff } from '../../src/dev/render-line-diff.ts';
import { staleFiles, writeFiles } from '../../src/dev/repository-files.ts';
import { BUILT_IN_RULES } from '../../src/judge/rules/built-in.generated.ts';
import { DRIFT_KINDS } from '../../src/model/drift-kind.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'openapi-posture-dev-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe('this repository', () => {
  test('holds what its rules compile to', () => {
    const { files, faults } = compileRules('.');
    expect(faults).toEqual([]);
    expect(staleFiles('.', files).map(({ path }) => path)).toEqual([]);
  });

  test('holds the pages, schema and blocks that are generated', () => {
    const { files, faults } = generateDocs('.');
    expect(faults).toEqual([]);
    expect(staleFiles('.', files).map(({ path }) => path)).toEqual([]);
  });
});

describe('compiling rules', () => {
  test('names the file, line and column of a mistake', () => {
    put('rules/changes/scope-weakened.yaml', 'id: scope-weakened\nposture: worser\n');
    expect(compileRules(root).faults).toContainEqual(
      expect.stringContaining(
        'rules/changes/scope-weakened.yaml:2:10: "posture" must be one of worse, better, not "worser".',
      ),
    );
  });

  test('misses the meanings and packs that are not there', () => {
    const { faults } = compileRules(root);
    expect(faults).toContain('rules/changes/scope-weakened.yaml is missing: src/model/meaning.ts names it.');
    expect(faults).toContain('rules/packs/strict.yaml is missing.');
  });

  test('makes the same module every time', () => {
    expect(compileRules('.')).toEqual(compileRules('.'));
    expect(readFileSync(COMPILED_RULES, 'utf8').split('\n').length).toBeLessThan(12);
  });
});

describe('pages of rules', () => {
  test('are removed with their rule', () => {
    put('docs/rules/forgotten-rule.md', 'old');
    const files = rulePages(root, { ...BUILT_IN_RULES, posture: [], changes: [] });
    const written = writeFiles(root, files).filter(({ path }) => !DRIFT_PAGES.has(path));
    expect(written.map(({ path, text }) => [path, text === null])).toEqual([
      ['docs/rules/README.md', false],
      ['docs/rules/forgotten-rule.md', true],
    ]);
    expect(staleFiles(root, files)).toEqual([]);
  });
});

/** Those of the kinds of drift, which belong to no list that a test can empty. */
const DRIFT_PAGES: ReadonlySet<string> = new Set(DRIFT_KINDS.map((id) => `docs/rules/${id}.md`));

describe('marked blocks', () => {
  const blocks = [{ name: 'answer', render: () => '42 $& $1' }];

  test('are replaced, whatever stands in them, and the rest stays', () => {
    const { file, faults } = fillBlocks(
      'README.md',
      '# Shop\n<!-- generated: answer -->\nold\n\ntext\n<!-- /generated -->\nend\n',
      blocks,
    );
    expect(faults).toEqual([]);
    expect(file.text).toBe('# Shop\n<!-- generated: answer -->\n42 $& $1\n<!-- /generated -->\nend\n');
    expect(fillBlocks('README.md', file.text ?? '', blocks).file).toEqual(file);
  });

  test('may be empty', () => {
    expect(fillBlocks('README.md', '<!-- generated: answer -->\n<!-- /generated -->', blocks).file.text).toContain(
      '42',
    );
  });

  test.each([
    [
      'that nobody generates',
      '<!-- generated: question -->\n<!-- /generated -->',
      'README.md: nobody generates the block "question". Known: answer.',
    ],
    ['without an end', '<!-- generated: answer -->\n', 'README.md: a generated block has no beginning or no end.'],
    ['without a beginning', '<!-- /generated -->\n', 'README.md: a generated block has no beginning or no end.'],
    [
      'inside another',
      '<!-- generated: answer -->\n<!-- generated: answer -->\n<!-- /generated -->\n',
      'README.md: a generated block has no beginning or no end.',
    ],
  ])('%s are faults', (_, text, fault) => {
    expect(fillBlocks('README.md', text, blocks).faults).toEqual([fault]);
  });
});

test('a diff of lines keeps what both have', () => {
  expect(renderLineDiff('a\nb\nc\n', 'a\nx\nc\nd\n')).toBe(' a\n-b\n+x\n c\n+d\n');
});
