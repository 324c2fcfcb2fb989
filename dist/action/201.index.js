export const id = 201;
export const ids = [201];
export const modules = {

/***/ 8582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  clientFor: () => (/* binding */ clientFor),
  tellGitHub: () => (/* binding */ tellGitHub)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./build/io/github/refusal.js
var refusal = __webpack_require__(9265);
// EXTERNAL MODULE: ./build/io/github-payload.js
var github_payload = __webpack_require__(5941);
;// CONCATENATED MODULE: ./build/io/github/retry.js
/** Decides whether a failed request is worth another try, and when. What GitHub forbids is never asked for again. */

const TRIES = 4;
const FIRST_WAIT = 1000;
const LIMIT_WAIT = 60_000;
/** Milliseconds to wait, or `null` to give up. `tried` counts the attempts made, `now` is the clock. */
function waitBeforeRetry(error, tried, now) {
    if (tried >= TRIES)
        return null;
    const status = (0,github_payload/* payloadValue */.Ei)(error, 'status');
    if (isLimit(error, status))
        return limitWait(error, now);
    const isTransient = typeof status !== 'number' || status >= 500;
    return isTransient ? FIRST_WAIT * 2 ** (tried - 1) : null;
}
function isLimit(error, status) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    const message = (0,github_payload/* payloadText */.Ai)(error, 'message') ?? '';
    return (header(error, 'retry-after') !== null ||
        header(error, 'x-ratelimit-remaining') === '0' ||
        /secondary rate limit|abuse detection/i.test(message));
}
function limitWait(error, now) {
    const seconds = Number(header(error, 'retry-after') ?? Number.NaN);
    if (Number.isFinite(seconds))
        return seconds * 1000;
    const reset = Number(header(error, 'x-ratelimit-reset') ?? Number.NaN);
    if (header(error, 'x-ratelimit-remaining') === '0' && Number.isFinite(reset))
        return Math.max(1000, reset * 1000 - now);
    return LIMIT_WAIT;
}
function header(error, name) {
    const value = (0,github_payload/* payloadValue */.Ei)(error, 'response', 'headers', name);
    return value === undefined || value === null ? null : String(value);
}

;// CONCATENATED MODULE: ./build/io/github/client.js
/**
 * Requests to the API of the GitHub instance that runs us, and to nobody else: one at a time, with bounded patience, never
 * following a redirect. Loading it takes longer than a small run, so nothing that runs always may import it but by `import()`.
 */



const PATIENCE = 60_000;
const ATTEMPT_TIMEOUT = 20_000;
const PAGE = 100;
const PAGES = 30;
/** Opens no connection yet. */
function connectGitHub({ token, apiUrl, repository, sleep = pause }) {
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl, log: SILENT, userAgent: 'openapi-posture' });
    let patience = PATIENCE;
    let viewer;
    const attempt = async (route, parameters) => {
        const signal = AbortSignal.timeout(ATTEMPT_TIMEOUT);
        const response = await octokit.request(route, { ...parameters, request: { signal, redirect: 'manual' } });
        if (response.status >= 300)
            throw new refusal/* GitHubRefusal */.k(response.status, 'GitHub answered with a redirect', null);
        return {
            status: response.status,
            data: response.data,
            hasNextPage: /rel="next"/.test(String(response.headers.link ?? '')),
        };
    };
    const request = async (route, parameters = {}) => {
        for (let tried = 1;; tried += 1) {
            try {
                return await attempt(route, { ...repository, ...parameters });
            }
            catch (error) {
                const wait = waitBeforeRetry(error, tried, Date.now());
                if (wait === null || wait > patience)
                    throw (0,refusal/* refusalOf */.O)(error);
                patience -= wait;
                await sleep(wait);
            }
        }
    };
    return {
        request,
        sleep,
        async list(route, parameters = {}) {
            const items = [];
            for (let page = 1; page <= PAGES; page += 1) {
                const { data, hasNextPage } = await request(route, { ...parameters, per_page: PAGE, page });
                if (!Array.isArray(data))
                    throw new refusal/* GitHubRefusal */.k(200, 'GitHub answered with something that is no list', null);
                items.push(...data);
                if (!hasNextPage)
                    break;
            }
            return items;
        },
        viewer() {
            viewer ??= askViewer(octokit);
            return viewer;
        },
    };
}
/** The only way that every kind of token answers: the REST API tells people who they are, and not the token of a run. */
async function askViewer(octokit) {
    try {
        const answer = (await octokit.graphql('{ viewer { login } }'));
        return typeof answer.viewer?.login === 'string' ? answer.viewer.login : null;
    }
    catch {
        // Not knowing is an answer: the caller then trusts the login of the workflow token alone.
        return null;
    }
}
/** Deprecations and debugging of the library are no text for a job log. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore() { }
function pause(milliseconds) {
    return new Promise((done) => setTimeout(done, milliseconds));
}

;// CONCATENATED MODULE: ./build/report/deliver/check-run.js

/** GitHub's limit per request. */
const BATCH = 50;
/** The address of the check run, or `null` when GitHub did not say. Throws a GitHubRefusal. */
async function deliverCheckRun(output, annotations, { client, name, headSha, runPage }) {
    const { conclusion, title, summary, text } = output;
    const shown = { title, summary, ...(text === '' ? {} : { text }) };
    const { data } = await client.request('POST /repos/{owner}/{repo}/check-runs', {
        name,
        head_sha: headSha,
        status: 'completed',
        conclusion,
        ...(runPage === null ? {} : { details_url: runPage }),
        output: { ...shown, annotations: annotations.slice(0, BATCH) },
    });
    const id = (0,github_payload/* payloadNumber */.gV)(data, 'id');
    for (let at = BATCH; id !== null && at < annotations.length; at += BATCH) {
        await client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
            check_run_id: id,
            conclusion,
            output: { ...shown, annotations: annotations.slice(at, at + BATCH) },
        });
    }
    return (0,github_payload/* payloadText */.Ai)(data, 'html_url');
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/report/deliver/code-scanning.js
/** Uploads a SARIF log to code scanning, waits until it is taken, and says what to do about each way in which that fails. */



/** `https://docs.github.com/en/rest/code-scanning`: more is refused. */
const COMPRESSED_LIMIT = 10 * 1024 * 1024;
/** Checks after 5, 15, 35, 75 and 155 seconds, as the uploader of GitHub itself does. */
const WAITS = [5000, 10_000, 20_000, 40_000, 80_000];
/** The id of the upload. Throws a GitHubRefusal. */
async function uploadSarif(text, { client, commit, ref, toolName }) {
    const compressed = (0,external_node_zlib_.gzipSync)(text);
    if (compressed.length > COMPRESSED_LIMIT)
        throw new refusal/* GitHubRefusal */.k(413, 'the file is larger than 10 MB compressed', null);
    const { data } = await client.request('POST /repos/{owner}/{repo}/code-scanning/sarifs', {
        commit_sha: commit,
        ref,
        sarif: compressed.toString('base64'),
        tool_name: toolName,
    });
    const id = (0,github_payload/* payloadText */.Ai)(data, 'id');
    if (id === null)
        throw new refusal/* GitHubRefusal */.k(202, 'GitHub took the file and gave it no number', null);
    return id;
}
/** Waits until the upload was taken, at most 155 seconds. That GitHub does not answer is no failure of the upload. */
async function waitForProcessing(id, client) {
    try {
        for (const wait of WAITS) {
            await client.sleep(wait);
            const { data } = await client.request('GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}', {
                sarif_id: id,
            });
            const state = (0,github_payload/* payloadText */.Ai)(data, 'processing_status');
            const errors = (0,github_payload/* payloadValue */.Ei)(data, 'errors');
            if (state === 'complete' || state === 'failed') {
                return { state, errors: Array.isArray(errors) ? errors.map(String).slice(0, 5) : [] };
            }
        }
        return { state: 'pending', errors: [] };
    }
    catch (error) {
        if (!(error instanceof refusal/* GitHubRefusal */.k))
            throw error;
        return { state: 'unknown', errors: [] };
    }
}
/** What to do about a refused upload. */
function uploadAdvice({ status, message }) {
    if (/advanced security|code security/i.test(message)) {
        return 'A private repository needs GitHub Code Security (Advanced Security) for this. Switch it on in the settings, or set upload-sarif to false.';
    }
    if (/not enabled/i.test(message))
        return 'Switch code scanning on: Settings, Advanced Security, Code scanning.';
    if (/archived/i.test(message))
        return 'The repository is archived, so nothing can be written to it.';
    if (/default setup/i.test(message))
        return 'Code scanning runs in its default setup, which takes results of CodeQL alone. Switch to the advanced setup.';
    if (status === 404)
        return 'Either code scanning is not available here, or the token does not see this repository.';
    if (status === 413)
        return 'Judge fewer documents at once: several jobs with their own specs and sarif-key.';
    if (status === 0 || status >= 500)
        return 'GitHub did not take it this time. The file is there; run the job again.';
    return 'The file is there, and github/codeql-action/upload-sarif can upload it in a job that may.';
}
/** What to do about a file that was taken and then failed, by what GitHub said. */
function processingAdvice(errors) {
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/report/deliver/pull-request-comment.js
/**
 * Keeps one comment per pull request and key. Found by its hidden first line, and only where we wrote it: a marker that
 * somebody else planted is a text like any other. Of two that racing runs made the older one stays.
 */


/** `null` for `whenNew`: with nothing to tell no comment is begun, and one that is there gets `otherwise`. Throws a GitHubRefusal. */
async function deliverComment({ whenNew, otherwise }, target) {
    const [oldest, ...others] = await ownComments(otherwise.marker, target);
    if (oldest !== undefined) {
        await deleteComments(others, target);
        return updateComment(oldest, whenNew ?? otherwise, target);
    }
    if (whenNew === null)
        return { done: 'none', url: null };
    const { data } = await target.client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        issue_number: target.pullRequest,
        body: signed(whenNew),
    });
    return settleRace(whenNew, (0,github_payload/* payloadNumber */.gV)(data, 'id'), (0,github_payload/* payloadText */.Ai)(data, 'html_url'), target);
}
/** The login of the token that every workflow run gets. */
const WORKFLOW_LOGIN = 'github-actions[bot]';
/** Our comments with that marker, oldest first. */
async function ownComments(marker, { client, pullRequest }) {
    const comments = await client.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        issue_number: pullRequest,
    });
    const candidates = comments.flatMap((comment) => {
        const id = (0,github_payload/* payloadNumber */.gV)(comment, 'id');
        const body = (0,github_payload/* payloadText */.Ai)(comment, 'body') ?? '';
        const login = (0,github_payload/* payloadText */.Ai)(comment, 'user', 'login');
        if (id === null || !body.startsWith(marker))
            return [];
        return [{ id, body, login, url: (0,github_payload/* payloadText */.Ai)(comment, 'html_url') }];
    });
    if (candidates.length === 0)
        return [];
    const viewer = (await client.viewer()) ?? WORKFLOW_LOGIN;
    return candidates.filter(({ login }) => login === viewer).toSorted((one, other) => one.id - other.id);
}
async function updateComment(known, comment, { client }) {
    const body = signed(comment);
    // The signature and not the text is compared: GitHub may store line ends in its own way.
    if (signatureOf(known.body) === signatureOf(body))
        return { done: 'unchanged', url: known.url };
    await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: known.id, body });
    return { done: 'updated', url: known.url };
}
/** Two runs may both have found none. Whoever sees an older one takes the own one back. */
async function settleRace(comment, id, url, target) {
    const [oldest, ...others] = await ownComments(comment.marker, target);
    if (oldest === undefined || oldest.id === id)
        return { done: 'created', url };
    await deleteComments(others.filter((other) => other.id === id), target);
    return updateComment(oldest, comment, target);
}
async function deleteComments(comments, { client }) {
    for (const { id } of comments) {
        await client.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id });
    }
}
/** The body with what tells whether it changed, behind the marker. */
function signed({ marker, body }) {
    const signature = (0,external_node_crypto_.createHash)('sha256').update(body).digest('hex').slice(0, 16);
    return `${marker}<!-- ${signature} -->${body.slice(marker.length)}`;
}
function signatureOf(body) {
    return /^<!--[^\n]*?--><!-- ([0-9a-f]{16}) -->/.exec(body)?.[1];
}

// EXTERNAL MODULE: ./build/action/run-page.js
var run_page = __webpack_require__(1480);
// EXTERNAL MODULE: ./build/action/runner-files.js + 1 modules
var runner_files = __webpack_require__(8347);
;// CONCATENATED MODULE: ./build/action/tell-github.js
/**
 * Tells a report through the API of GitHub: check run, comment, code scanning. What GitHub refuses is lost to no reader: it is
 * in the summary and the files, and a note says what was refused and which permission was missing.
 */







/** Writes one after the other, as GitHub asks; the upload is waited for last, when everything else is said. */
async function tellGitHub(wishes, telling) {
    const notes = [];
    const told = { isUploaded: false, checked: null, sarifId: null, checkUrl: null, commentUrl: null };
    const client = clientFor(telling);
    if (client === null) {
        const message = 'There is no token, so nothing was written to GitHub but this log and the summary.';
        const channel = wishes.sarif !== null ? 'sarif' : wishes.check !== null ? 'check' : 'comment';
        return { ...told, notes: [{ channel, message }] };
    }
    const attempt = async (channel, what, work) => {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof refusal/* GitHubRefusal */.k))
                throw error;
            const advice = channel === 'sarif' ? ` ${uploadAdvice(error)}` : '';
            notes.push({ channel, message: `${what} was not delivered: ${sayRefusal(error, telling)}${advice}` });
            return null;
        }
    };
    const { sarif, check, comment } = wishes;
    const { event } = telling;
    const sarifId = sarif === null
        ? null
        : await attempt('sarif', 'The upload to code scanning', () => uploadSarif(sarif.text, { client, commit: event.head, ref: sarif.ref, toolName: sarif.toolName }));
    const runPage = (0,run_page/* runPageOf */.Y)(telling.environment);
    let checked = null;
    let checkUrl = null;
    if (check !== null) {
        const headSha = event.pullRequestHead ?? event.head;
        const answer = await attempt('check', 'The check run', async () => ({
            url: await deliverCheckRun(check.output, check.annotations(sarifId !== null), {
                client,
                name: check.name,
                headSha,
                runPage,
            }),
        }));
        if (answer !== null)
            checked = sarifId === null ? 'all' : 'rest';
        checkUrl = answer?.url ?? null;
    }
    const pullRequest = event.pullRequestNumber;
    const delivered = comment === null || pullRequest === null
        ? null
        : await attempt('comment', 'The comment', () => deliverComment(comment, { client, pullRequest }));
    if (sarif?.wait === true && sarifId !== null) {
        (0,runner_files/* printText */.n)('Waiting for code scanning to take the results…\n');
        const { state, errors } = await waitForProcessing(sarifId, client);
        if (state === 'failed') {
            const message = `Code scanning refused the results: ${errors.join('; ') || 'no reason given'}. ${processingAdvice(errors)}`;
            notes.push({ channel: 'sarif', message });
            return { isUploaded: false, checked, sarifId, checkUrl, commentUrl: delivered?.url ?? null, notes };
        }
        if (state !== 'complete')
            (0,runner_files/* printText */.n)('Code scanning has not said yet that it took the results; it will go on by itself.\n');
    }
    return { isUploaded: sarifId !== null, checked, sarifId, checkUrl, commentUrl: delivered?.url ?? null, notes };
}
/** `null` without a token or a repository. */
function clientFor({ environment, token, sleep, }) {
    const [owner, repo] = (environment.GITHUB_REPOSITORY ?? '').split('/');
    if (!token || !owner || !repo)
        return null;
    const apiUrl = environment.GITHUB_API_URL || 'https://api.github.com';
    return connectGitHub({ token, apiUrl, repository: { owner, repo }, ...(sleep === undefined ? {} : { sleep }) });
}
function sayRefusal({ status, message, permission }, { event }) {
    const answer = status === 0 ? `${message}.` : `GitHub answered ${status} (${message}).`;
    if (status !== 403 && status !== 404)
        return answer;
    const missing = permission === null ? '' : ` The job needs the permission ${permission}.`;
    return `${answer}${missing}${whoseToken(event)}`;
}
/** Why no permission of the workflow would help. */
function whoseToken({ isFork, isDependabot }) {
    if (isFork)
        return ' The pull request comes from a fork, whose token can only read; docs/github.md shows how to comment on these.';
    if (isDependabot)
        return ' Dependabot started the run, whose token can only read.';
    return '';
}


/***/ }),

/***/ 9265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf),
/* harmony export */   k: () => (/* binding */ GitHubRefusal)
/* harmony export */ });
/* harmony import */ var _github_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5941);
/** What GitHub would not do, and which permission was missing. No text of the token and no address is in it. */

class GitHubRefusal extends Error {
    /** 0 when GitHub could not be reached. */
    status;
    /** What the token would need, as a workflow writes it: `issues: write or pull-requests: write`. */
    permission;
    constructor(status, message, permission) {
        super(message);
        this.name = 'GitHubRefusal';
        this.status = status;
        this.permission = permission;
    }
}
/** Makes whatever a request threw into one. */
function refusalOf(error) {
    if (error instanceof GitHubRefusal)
        return error;
    const status = (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .payloadNumber */ .gV)(error, 'status') ?? 0;
    const isAnswer = (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .payloadValue */ .Ei)(error, 'response') !== undefined && (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .payloadValue */ .Ei)(error, 'response') !== null;
    if (!isAnswer)
        return new GitHubRefusal(0, 'GitHub could not be reached, or its answer broke off', null);
    const said = (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .payloadText */ .Ai)(error, 'response', 'data', 'message') ?? 'no reason given';
    const accepted = (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .payloadText */ .Ai)(error, 'response', 'headers', 'x-accepted-github-permissions');
    return new GitHubRefusal(status, said.slice(0, 300), accepted === null ? null : permissionText(accepted));
}
/** `issues=write; pull_requests=write` lists alternatives; a comma joins what is needed together. */
function permissionText(accepted) {
    const alternatives = accepted
        .split(';')
        .map((set) => set
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => /^[a-z_]+=(?:read|write|admin)$/.test(entry))
        .map((entry) => entry.replaceAll('_', '-').replace('=', ': '))
        .join(' and '))
        .filter((set) => set !== '');
    return alternatives.length === 0 ? null : alternatives.join(' or ');
}


/***/ })

};
