import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGitObjects } from '../../src/io/git-objects.ts';
import { gitTree } from '../../src/io/git-tree.ts';
import { workTree } from '../../src/io/work-tree.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';

const count = 10_000;

let shop: GitRepository;
beforeAll(() => {
  shop = gitRepository();
  const files = Array.from({ length: count }, (_, index) => {
    const content = `openapi: 3.1.0 # ${index}\n`;
    return `M 100644 inline api/${index % 100}/${index}.yaml\ndata ${content.length}\n${content}`;
  });
  const stream = `commit refs/heads/main\ncommitter Test <test@example.invalid> 0 +0000\ndata 4\nShop\n${files.join('\n')}\n`;
  execFileSync('git', ['fast-import', '--quiet'], { cwd: shop.directory, input: stream });
  shop.git('reset', '--quiet', '--hard');
});
afterAll(() => shop.remove());

test('10,000 files are listed, found equal and read in a moment', async () => {
  const commit = shop.git('rev-parse', 'HEAD');
  const objects = openGitObjects(shop.directory);
  const start = performance.now();
  const base = gitTree(shop.directory, commit, objects);
  const head = workTree(shop.directory, objects);
  const [before, after] = await Promise.all([base.entries(), head.entries()]);
  expect(after).toEqual(before);
  expect(before).toHaveLength(count);
  expect((await base.read(before.map(({ path }) => path))).size).toBe(count);
  objects.close();
  // It takes about 0.2 s; far above that, somebody starts a process per file.
  expect(performance.now() - start).toBeLessThan(5_000);
});
