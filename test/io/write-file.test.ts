import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeOutput } from '../../src/io/write-file.ts';
import { temporaryFolder } from '../support/git-repository.ts';

let folder: string;
let workspace: string;
beforeEach(() => {
  folder = temporaryFolder();
  workspace = join(folder, 'workspace');
  mkdirSync(workspace);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string): void => writeOutput(path, 'report', [workspace]);

test('writes with missing parents, replaces what was there, and leaves nothing else behind', () => {
  write(join(workspace, 'reports/api/posture.sarif'));
  writeOutput(join(workspace, 'reports/api/posture.sarif'), 'second', [workspace]);
  expect(readFileSync(join(workspace, 'reports/api/posture.sarif'), 'utf8')).toBe('second');
  expect(readdirSync(join(workspace, 'reports/api'))).toEqual(['posture.sarif']);
});

test('a root reached through a link is the caller’s choice', () => {
  symlinkSync('workspace', join(folder, 'alias'));
  writeOutput(join(folder, 'alias/report.json'), 'report', [join(folder, 'alias')]);
  expect(readFileSync(join(workspace, 'report.json'), 'utf8')).toBe('report');
});

describe('refuses', () => {
  const refused = (path: string): void => {
    expect(() => write(path)).toThrow(expect.objectContaining({ code: 'output-refused' }));
  };

  test('a link, to a file or to nothing', () => {
    writeFileSync(join(folder, 'precious'), 'precious');
    symlinkSync(join(folder, 'precious'), join(workspace, 'report.json'));
    symlinkSync(join(folder, 'created'), join(workspace, 'dangling.json'));
    refused(join(workspace, 'report.json'));
    refused(join(workspace, 'dangling.json'));
    expect(readFileSync(join(folder, 'precious'), 'utf8')).toBe('precious');
    expect(existsSync(join(folder, 'created'))).toBe(false);
  });

  test('a folder that is a link, even one that stays inside', () => {
    mkdirSync(join(workspace, 'real'));
    symlinkSync('real', join(workspace, 'reports'));
    refused(join(workspace, 'reports/report.json'));
    refused(join(workspace, 'reports/deeper/report.json'));
    expect(readdirSync(join(workspace, 'real'))).toEqual([]);
  });

  test('anything outside the roots', () => {
    refused(join(folder, 'report.json'));
    refused(`${workspace}/../report.json`);
    refused(workspace);
    refused('/dev/stdout');
    expect(readdirSync(folder)).toEqual(['workspace']);
  });

  test('anything in .git, however spelled', () => {
    mkdirSync(join(workspace, '.git/hooks'), { recursive: true });
    refused(join(workspace, '.git/hooks/post-commit'));
    refused(join(workspace, '.GIT/config'));
  });

  test('a folder, and a path through a file', () => {
    mkdirSync(join(workspace, 'reports'));
    writeFileSync(join(workspace, 'file'), 'file');
    refused(join(workspace, 'reports'));
    refused(join(workspace, 'file/report.json'));
  });
});

test('what the file system refuses is an error with the path, not a stack', () => {
  expect(() => write(join(workspace, `${'long'.repeat(100)}.json`))).toThrow(
    expect.objectContaining({ code: 'output-failed' }),
  );
});
