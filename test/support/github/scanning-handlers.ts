/** Code scanning of the fake GitHub: takes a SARIF log apart as GitHub does, and opens and closes alerts by it. */
import { gunzipSync } from 'node:zlib';
import { checkSarif } from '../check-sarif.ts';
import { type Handler, refuse } from './handler.ts';
import type { Alert, RepositoryState } from './state.ts';

const REPOSITORY = '/repos/{owner}/{repo}';
const COMPRESSED = 10 * 1024 * 1024;
/** A log is looked at once before it is done. */
const POLLS = 1;

interface Log {
  readonly runs: readonly {
    readonly automationDetails?: { readonly id?: string };
    readonly results?: readonly {
      readonly ruleId: string;
      readonly partialFingerprints?: { readonly primaryLocationLineHash?: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: { readonly startLine: number };
        };
      }[];
    }[];
  }[];
}

export const SCANNING_HANDLERS: Readonly<Record<string, Handler>> = {
  [`POST ${REPOSITORY}/code-scanning/sarifs`]: ({ state, body }) => {
    const { sarif, ref, commit_sha: commit } = body as Record<string, string>;
    const compressed = Buffer.from(sarif ?? '', 'base64');
    if (compressed.length > COMPRESSED) return refuse(413, 'Payload Too Large');
    let text: string;
    try {
      text = gunzipSync(compressed).toString('utf8');
    } catch {
      return refuse(400, 'Bad Request: sarif is not valid gzip');
    }
    const id = `47177e22-5596-11eb-80a1-${String(state.nextId()).padStart(12, '0')}`;
    const log = JSON.parse(text) as Log;
    const category = log.runs[0]?.automationDetails?.id ?? '';
    const errors = [...checkSarif(text), ...(log.runs.length === 1 ? [] : ['multiple runs with the same category'])];
    const results = log.runs[0]?.results ?? [];
    if (errors.length === 0) applyAlerts(state, `${ref} ${category}`, alertsOf(results));
    state.uploads.push({
      id,
      ref: ref ?? '',
      commit: commit ?? '',
      category,
      results: results.length,
      compressed: compressed.length,
      errors,
      polls: 0,
    });
    return { status: 202, body: { id, url: `https://github.example/sarifs/${id}` } };
  },
  [`GET ${REPOSITORY}/code-scanning/sarifs/{sarif_id}`]: ({ state, parameters }) => {
    const upload = state.uploads.find(({ id }) => id === parameters.sarif_id);
    if (upload === undefined) return refuse(404, 'Not Found');
    upload.polls += 1;
    if (upload.polls <= POLLS) return { status: 200, body: { processing_status: 'pending' } };
    if (upload.errors.length > 0) {
      return { status: 200, body: { processing_status: 'failed', errors: upload.errors } };
    }
    return { status: 200, body: { processing_status: 'complete', analyses_url: 'https://github.example/analyses' } };
  },
};

function alertsOf(results: NonNullable<Log['runs'][number]['results']>): readonly Alert[] {
  return results.map(({ ruleId, partialFingerprints, locations }) => {
    const place = locations[0]?.physicalLocation;
    return {
      rule: ruleId,
      fingerprint: partialFingerprints?.primaryLocationLineHash ?? '',
      file: decodeURIComponent(place?.artifactLocation.uri ?? ''),
      line: place?.region.startLine ?? 0,
      state: 'open',
    };
  });
}

/** What the newest analysis of a category does not hold is fixed; what it holds is open. */
function applyAlerts(state: RepositoryState, key: string, found: readonly Alert[]): void {
  const known = state.alerts.get(key) ?? [];
  const same = (one: Alert, other: Alert) => one.rule === other.rule && one.fingerprint === other.fingerprint;
  const gone = known.filter((alert) => !found.some((other) => same(alert, other)));
  state.alerts.set(key, [...found, ...gone.map((alert): Alert => ({ ...alert, state: 'fixed' }))]);
}
