/** Trees, blobs, contents and comparisons of the fake GitHub, answered from a real repository. */
import { execFileSync } from 'node:child_process';
import type { Handler } from './handler.ts';
import { refuse } from './handler.ts';

const REPOSITORY = '/repos/{owner}/{repo}';

function git(directory: string, ...commandLine: string[]): Buffer | null {
  try {
    return execFileSync('git', ['-C', directory, ...commandLine], { stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}

export const GIT_HANDLERS: Readonly<Record<string, Handler>> = {
  [`GET ${REPOSITORY}/git/trees/{tree_sha}`]: ({ directory, parameters, query }) => {
    const sha = parameters.tree_sha ?? '';
    const depth = query.get('recursive') === null ? [] : ['-r', '-t'];
    const listed = git(directory, 'ls-tree', '-z', '-l', ...depth, sha);
    if (listed === null) return refuse(404, 'Not Found');
    const tree = listed
      .toString('latin1')
      .split('\0')
      .filter((record) => record !== '')
      .map((record) => {
        const [head = '', path = ''] = record.split('\t');
        const [mode = '', type = '', id = '', size = '-'] = head.split(/ +/);
        const entry = { path: Buffer.from(path, 'latin1').toString('utf8'), mode, type, sha: id };
        return size === '-' ? entry : { ...entry, size: Number(size) };
      });
    return { status: 200, body: { sha, tree, truncated: false } };
  },
  [`GET ${REPOSITORY}/git/blobs/{file_sha}`]: ({ directory, parameters }) => {
    const bytes = git(directory, 'cat-file', 'blob', parameters.file_sha ?? '');
    if (bytes === null) return refuse(404, 'Not Found');
    const content = bytes.toString('base64').replace(/(.{60})/g, '$1\n');
    return { status: 200, body: { sha: parameters.file_sha, size: bytes.length, encoding: 'base64', content } };
  },
  [`GET ${REPOSITORY}/contents/{path}`]: ({ directory, parameters, query }) => {
    const bytes = git(directory, 'cat-file', 'blob', `${query.get('ref') ?? 'HEAD'}:${parameters.path}`);
    if (bytes === null) return refuse(404, 'Not Found');
    const id = git(directory, 'rev-parse', `${query.get('ref') ?? 'HEAD'}:${parameters.path}`)
      ?.toString('utf8')
      .trim();
    const content = bytes.toString('base64').replace(/(.{60})/g, '$1\n');
    const name = parameters.path?.split('/').at(-1);
    const file = {
      type: 'file',
      encoding: 'base64',
      size: bytes.length,
      name,
      path: parameters.path,
      content,
      sha: id,
    };
    return {
      status: 200,
      raw: { ...file, url: 'https://github.example/x', html_url: null, git_url: null, download_url: null },
    };
  },
  [`GET ${REPOSITORY}/compare/{basehead}`]: ({ directory, parameters }) => {
    const [base = '', head = ''] = (parameters.basehead ?? '').split('...');
    const id = git(directory, 'merge-base', base, head)?.toString('utf8').trim();
    if (id === undefined) return refuse(404, 'Not Found');
    const facts = { status: 'diverged', ahead_by: 1, behind_by: 1, total_commits: 1, commits: [] };
    return { status: 200, body: { merge_base_commit: { sha: id }, base_commit: { sha: base }, ...facts } };
  },
};
