export const id = 553;
export const ids = [553];
export const modules = {

/***/ 7553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubApi: () => (/* binding */ gitHubApi)
/* harmony export */ });
/* harmony import */ var _base_unavailable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(247);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4350);
/* harmony import */ var _github_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5941);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2137);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(330);
/* harmony import */ var _order_entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2320);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9265);







/** Questions about commits. What GitHub refuses is an answer too: it does not know. */
function gitHubApi(client) {
    return {
        async mergeBase(one, other) {
            const basehead = `${(0,_object_id_js__WEBPACK_IMPORTED_MODULE_3__/* .requireObjectId */ .Wx)(one)}...${(0,_object_id_js__WEBPACK_IMPORTED_MODULE_3__/* .requireObjectId */ .Wx)(other)}`;
            const data = await unlessRefused(client, 'GET /repos/{owner}/{repo}/compare/{basehead}', {
                basehead,
                per_page: 1,
            });
            return (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadId */ .ER)(data, 'merge_base_commit', 'sha');
        },
        async pullRequestOf({ label, sha }) {
            const data = await unlessRefused(client, 'GET /repos/{owner}/{repo}/pulls', { head: label, state: 'open' });
            const found = Array.isArray(data) ? data.find((entry) => (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadId */ .ER)(entry, 'head', 'sha') === sha) : undefined;
            return found === undefined ? null : readPullRequest(found);
        },
        async file({ owner, repo, path, commit }) {
            const place = { owner, repo, path, ref: (0,_object_id_js__WEBPACK_IMPORTED_MODULE_3__/* .requireObjectId */ .Wx)(commit) };
            const data = await unlessRefused(client, 'GET /repos/{owner}/{repo}/contents/{path}', place);
            const content = (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadText */ .Ai)(data, 'content');
            const isText = content !== null && (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadText */ .Ai)(data, 'encoding') === 'base64';
            return isText ? Buffer.from(content, 'base64').toString('utf8') : null;
        },
        tree: (commit, objects) => apiTree(client, commit, objects),
    };
}
function readPullRequest(data) {
    const number = (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadNumber */ .gV)(data, 'number');
    const base = (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadId */ .ER)(data, 'base', 'sha');
    if (number === null || base === null)
        return null;
    const repository = (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadText */ .Ai)(data, 'head', 'repo', 'full_name');
    const isFork = repository === null || repository !== (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadText */ .Ai)(data, 'base', 'repo', 'full_name');
    return { number, base, merge: (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadId */ .ER)(data, 'merge_commit_sha'), isFork };
}
async function unlessRefused(client, route, parameters) {
    try {
        return (await client.request(route, parameters)).data;
    }
    catch (error) {
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .GitHubRefusal */ .k)
            return null;
        throw error;
    }
}
/** The files of a commit. Blobs that the clone has are read there: head holds all that the change left alone. */
function apiTree(client, commit, objects) {
    const listed = orRefused(commit, () => listCommit(client, commit));
    // Whoever asks for entries gets the error; without this line Node would end the program before anybody asked.
    listed.catch(() => undefined);
    return {
        entries: () => listed,
        async read(paths) {
            const byPath = new Map((await listed).map((entry) => [entry.path, entry]));
            const wanted = paths.flatMap((path) => {
                const entry = byPath.get(path);
                return entry?.kind === 'file' && entry.id !== null ? [{ path, id: entry.id, size: entry.size ?? 0 }] : [];
            });
            const known = new Map(await objects.read(wanted.map(({ id }) => id)));
            for (const { id, size } of wanted) {
                if (known.has(id) || size > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .maximumFileBytes */ .W)
                    continue;
                known.set(id, await orRefused(commit, () => readBlob(client, id)));
            }
            return new Map(wanted.flatMap(({ path, id }) => (known.has(id) ? [[path, known.get(id)]] : [])));
        },
    };
}
async function listCommit(client, commit) {
    const { data } = await client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        tree_sha: (0,_object_id_js__WEBPACK_IMPORTED_MODULE_3__/* .requireObjectId */ .Wx)(commit),
        recursive: '1',
    });
    const tree = (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadValue */ .Ei)(data, 'tree');
    // An incomplete list would make what it lacks look new.
    if (!Array.isArray(tree) || (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadValue */ .Ei)(data, 'truncated') === true)
        throw (0,_base_unavailable_js__WEBPACK_IMPORTED_MODULE_0__/* .baseUnavailable */ .M)(commit);
    return (0,_order_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .orderEntries */ .N)(tree.flatMap((entry) => {
        const kind = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfMode */ .z)((0,_github_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadText */ .Ai)(entry, 'mode') ?? '');
        const path = (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadText */ .Ai)(entry, 'path');
        const id = (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadId */ .ER)(entry, 'sha');
        if (kind === null || path === null || id === null)
            return [];
        return [{ path, kind, id, size: (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadNumber */ .gV)(entry, 'size') }];
    }));
}
async function readBlob(client, id) {
    const { data } = await client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: id });
    const content = (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadText */ .Ai)(data, 'content');
    if (content === null || (0,_github_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadText */ .Ai)(data, 'encoding') !== 'base64' || !(0,_object_id_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectId */ .TS)(id))
        throw (0,_base_unavailable_js__WEBPACK_IMPORTED_MODULE_0__/* .baseUnavailable */ .M)(id);
    return Buffer.from(content, 'base64');
}
async function orRefused(commit, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .GitHubRefusal */ .k)
            throw (0,_base_unavailable_js__WEBPACK_IMPORTED_MODULE_0__/* .baseUnavailable */ .M)(commit);
        throw error;
    }
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
