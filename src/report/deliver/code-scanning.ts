/** Uploads a SARIF log to code scanning, waits until it is taken, and says what to do about each way in which that fails. */
import { gzipSync } from 'node:zlib';
import type { GitHubClient } from '../../io/github/client.ts';
import { GitHubRefusal } from '../../io/github/refusal.ts';
import { payloadText, payloadValue } from '../../io/github-payload.ts';

export interface UploadTarget {
  readonly client: GitHubClient;
  /** A commit and the reference that it belongs to; the two are never mixed. */
  readonly commit: string;
  readonly ref: string;
  readonly toolName: string;
}

/** `https://docs.github.com/en/rest/code-scanning`: more is refused. */
const COMPRESSED_LIMIT = 10 * 1024 * 1024;
/** Checks after 5, 15, 35, 75 and 155 seconds, as the uploader of GitHub itself does. */
const WAITS = [5000, 10_000, 20_000, 40_000, 80_000];

/** The id of the upload. Throws a GitHubRefusal. */
export async function uploadSarif(text: string, { client, commit, ref, toolName }: UploadTarget): Promise<string> {
  const compressed = gzipSync(text);
  if (compressed.length > COMPRESSED_LIMIT)
    throw new GitHubRefusal(413, 'the file is larger than 10 MB compressed', null);
  const { data } = await client.request('POST /repos/{owner}/{repo}/code-scanning/sarifs', {
    commit_sha: commit,
    ref,
    sarif: compressed.toString('base64'),
    tool_name: toolName,
  });
  const id = payloadText(data, 'id');
  if (id === null) throw new GitHubRefusal(202, 'GitHub took the file and gave it no number', null);
  return id;
}

export interface Processed {
  readonly state: 'complete' | 'failed' | 'pending' | 'unknown';
  readonly errors: readonly string[];
}

/** Waits until the upload was taken, at most 155 seconds. That GitHub does not answer is no failure of the upload. */
export async function waitForProcessing(id: string, client: GitHubClient): Promise<Processed> {
  try {
    for (const wait of WAITS) {
      await client.sleep(wait);
      const { data } = await client.request('GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}', {
        sarif_id: id,
      });
      const state = payloadText(data, 'processing_status');
      const errors = payloadValue(data, 'errors');
      if (state === 'complete' || state === 'failed') {
        return { state, errors: Array.isArray(errors) ? errors.map(String).slice(0, 5) : [] };
      }
    }
    return { state: 'pending', errors: [] };
  } catch (error) {
    if (!(error instanceof GitHubRefusal)) throw error;
    return { state: 'unknown', errors: [] };
  }
}

/** What to do about a refused upload. */
export function uploadAdvice({ status, message }: GitHubRefusal): string {
  if (/advanced security|code security/i.test(message)) {
    return 'A private repository needs GitHub Code Security (Advanced Security) for this. Switch it on in the settings, or set upload-sarif to false.';
  }
  if (/not enabled/i.test(message)) return 'Switch code scanning on: Settings, Advanced Security, Code scanning.';
  if (/archived/i.test(message)) return 'The repository is archived, so nothing can be written to it.';
  if (/default setup/i.test(message))
    return 'Code scanning runs in its default setup, which takes results of CodeQL alone. Switch to the advanced setup.';
  if (status === 404) return 'Either code scanning is not available here, or the token does not see this repository.';
  if (status === 413) return 'Judge fewer documents at once: several jobs with their own specs and sarif-key.';
  if (status === 0 || status >= 500) return 'GitHub did not take it this time. The file is there; run the job again.';
  return 'The file is there, and github/codeql-action/upload-sarif can upload it in a job that may.';
}

/** What to do about a file that was taken and then failed, by what GitHub said. */
export function processingAdvice(errors: readonly string[]): string {
  const said = errors.join('; ');
  if (/multiple runs with the same category|same tool and category/i.test(said)) {
    return 'Two jobs upload under one category: give each its own sarif-key.';
  }
  if (/too many (?:logical )?alerts|too many results/i.test(said))
    return 'There are too many alerts for one category: split the documents over several jobs with their own sarif-key.';
  if (/default setup/i.test(said))
    return 'Code scanning runs in its default setup, which takes results of CodeQL alone. Switch to the advanced setup.';
  return 'Please report this with the SARIF file: https://github.com/openapi-posture/openapi-posture/issues';
}
