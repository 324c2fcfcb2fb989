export const id = 4532;
export const ids = [4532,2151];
export const modules = {

/***/ 7943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ askBranchTip),
/* harmony export */   YX: () => (/* binding */ deepenHistory),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   q$: () => (/* binding */ ensureCommit)
/* harmony export */ });
/* unused harmony export fetchRevision */
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(330);
/* harmony import */ var _resolve_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6155);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9085);
/**
 * Gets a missing commit from `origin` without touching what belongs to the user: no reference, no FETCH_HEAD, no index,
 * no work tree, no shorter history.
 */



const timeoutMilliseconds = 120_000;
const fetchCommand = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-prune',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    // Without this, git would also move the remote-tracking branches that the fetched names belong to.
    '--refmap=',
];
/** True when the commit is there, if need be after fetching it alone. */
async function ensureCommit(directory, commit, access) {
    if ((await (0,_resolve_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .findCommit */ .fq)(directory, (0,_object_id_js__WEBPACK_IMPORTED_MODULE_0__/* .requireObjectId */ .Wx)(commit))) !== null)
        return true;
    // Only a shallow clone stays shallow; a complete one must not be cut off at the new commit.
    const depth = (await isShallow(directory)) ? ['--depth=1'] : [];
    await reachOrigin(directory, [...fetchCommand, ...depth, 'origin', commit], access);
    return (await (0,_resolve_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .findCommit */ .fq)(directory, commit)) !== null;
}
/** The commit that a revision names here or at `origin`, as an id or a branch, fetched if need be; else `revision-unknown`. */
async function fetchRevision(directory, revision, access) {
    const known = (await findCommit(directory, revision)) ?? (await findCommit(directory, `refs/remotes/origin/${revision}`));
    if (known !== null)
        return known;
    const commit = isObjectId(revision) ? revision : await askBranchTip(directory, revision, access);
    if (commit !== null && (await ensureCommit(directory, commit, access)))
        return commit;
    throw revisionUnknown(revision);
}
/** Adds `count` commits to the known history of these commits. False when the remote could not be reached. */
async function deepenHistory(directory, commits, count, access) {
    const ids = commits.map(_object_id_js__WEBPACK_IMPORTED_MODULE_0__/* .requireObjectId */ .Wx);
    const answer = await reachOrigin(directory, [...fetchCommand, `--deepen=${count}`, 'origin', ...ids], access);
    return answer.exitCode === 0;
}
/** The commit at the tip of a branch of `origin`, asked over the network, or `null`. */
async function askBranchTip(directory, branch, access) {
    const answer = await reachOrigin(directory, ['ls-remote', 'origin', `refs/heads/${branch}`], access);
    const [id = '', name = ''] = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLine */ .TM)(answer.output).split('\t');
    return answer.exitCode === 0 && name === `refs/heads/${branch}` ? (0,_object_id_js__WEBPACK_IMPORTED_MODULE_0__/* .requireObjectId */ .Wx)(id) : null;
}
/** True when the repository has only the newest part of its history. */
async function isShallow(directory) {
    return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLine */ .TM)(await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(directory, ['rev-parse', '--is-shallow-repository'])) === 'true';
}
/** First with the credentials that git has of its own; a second header beside those makes GitHub refuse both. */
async function reachOrigin(directory, commandLine, access) {
    const answer = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)(directory, commandLine, { timeoutMilliseconds });
    const { token, serverUrl } = access;
    if (answer.exitCode === 0 || !token || !serverUrl?.startsWith('https://'))
        return answer;
    const key = `http.${serverUrl.replace(/\/+$/, '')}/.extraheader`;
    const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    // An empty value takes back the headers configured before it.
    const settings = [[key, ''], [key, header]];
    return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)(directory, commandLine, { timeoutMilliseconds, settings });
}


/***/ }),

/***/ 4532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchGitPack: () => (/* binding */ fetchGitPack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _fetch_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7943);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4023);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4350);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9085);
/** A folder of one commit of a repository on the configured GitHub server → its files, by git, into a repository of no one's. */








/** Throws a UserError when the commit cannot be had. */
async function fetchGitPack({ repository, path, commit }, { url, token }) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'openapi-posture-pack-'));
    const objects = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .openGitObjects */ .z)(folder);
    try {
        const format = commit.length === 64 ? ['--object-format=sha256'] : [];
        await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_7__/* .runGit */ .EO)(folder, ['init', '--quiet', ...format, folder]);
        await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_7__/* .runGit */ .EO)(folder, ['remote', 'add', 'origin', `${url.replace(/\/+$/, '')}/${repository}.git`]);
        if (!(await (0,_fetch_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .ensureCommit */ .q$)(folder, commit, { token, serverUrl: url }))) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UserError('pack-fetch-failed', `The commit ${commit} of ${repository} could not be fetched from ${url}.`, 'Check owner, repository and commit; for a private repository give a token that may read it (OPENAPI_POSTURE_PACK_TOKEN).');
        }
        const tree = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .gitTree */ .$)(folder, commit, objects);
        const prefix = path === '' ? '' : `${path}/`;
        const paths = (await tree.entries())
            .filter((entry) => entry.kind === 'file' && entry.path.startsWith(prefix))
            .map((entry) => entry.path);
        const contents = await tree.read(paths);
        return new Map([...contents].map(([name, bytes]) => [name.slice(prefix.length), bytes]));
    }
    finally {
        objects.close();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 4350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ gitTree),
/* harmony export */   z: () => (/* binding */ kindOfMode)
/* harmony export */ });
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(330);
/* harmony import */ var _order_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2320);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9572);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9085);
/* harmony import */ var _start_listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4268);





/**
 * The tree of `commit` in the repository around `directory`. Listing starts at once, so that two trees list side by
 * side. Sizes are not known: asking git for them is slow for loose objects and fetches each file of a partial clone.
 */
function gitTree(directory, commit, objects) {
    const { listed, byPath } = (0,_start_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .startListing */ .j)(listCommit(directory, commit));
    return {
        entries: () => listed,
        async read(paths) {
            const known = await byPath;
            const ids = new Map();
            for (const path of paths) {
                const entry = known.get(path);
                if (entry?.kind === 'file' && entry.id !== null)
                    ids.set(path, entry.id);
            }
            const contents = await objects.read(ids.values());
            const result = new Map();
            for (const [path, id] of ids) {
                const bytes = contents.get(id);
                if (bytes !== undefined)
                    result.set(path, bytes);
            }
            return result;
        },
    };
}
async function listCommit(directory, commit) {
    const output = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(directory, ['ls-tree', '-r', '-z', '--full-tree', (0,_object_id_js__WEBPACK_IMPORTED_MODULE_0__/* .requireObjectId */ .Wx)(commit)]);
    return (0,_order_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .orderEntries */ .N)((0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRecords */ .DQ)(output).flatMap(entryOf));
}
/** A record is `<mode> <type> <id> TAB <path>`. Submodules (160000) are other repositories and left out. */
function entryOf(record) {
    const tab = record.indexOf('\t');
    const [mode = '', , id = ''] = record.slice(0, tab).split(' ');
    const kind = kindOfMode(mode);
    return kind === null ? [] : [{ path: record.slice(tab + 1), kind, id, size: null }];
}
/** What a git mode says about an entry, or `null` for what is neither file nor link. */
function kindOfMode(mode) {
    if (mode === '120000')
        return 'symbolic-link';
    return mode.startsWith('100') ? 'file' : null;
}


/***/ }),

/***/ 6155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   fq: () => (/* binding */ findCommit)
/* harmony export */ });
/* unused harmony exports parentsOf, revisionUnknown */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(330);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9085);
/** From what people write for a revision to the id of its commit. */



/** The id of the commit that `revision` names; a `revision-unknown` error when it names none. */
async function resolveCommit(directory, revision) {
    const commit = await findCommit(directory, revision);
    if (commit !== null)
        return commit;
    throw revisionUnknown(revision);
}
/** The id of the commit that `revision` names, or `null`. */
async function findCommit(directory, revision) {
    if (revision === '' || revision.includes('\0'))
        return null;
    const commandLine = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const answer = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)(directory, commandLine);
    const id = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLine */ .TM)(answer.output);
    if (answer.exitCode === 0 && (0,_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .TS)(id))
        return id;
    // Quiet about unknown names, so that what it does say is about the repository.
    if (/not a git repository|dubious ownership|cannot change to/.test(answer.complaint)) {
        throw (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitFailure */ .tv)(commandLine, answer.complaint);
    }
    return null;
}
/** The parents that a commit names, also those that a shallow clone does not have. */
async function parentsOf(directory, commit) {
    // `rev-parse HEAD^1` and `log` hide the parents at the edge of a shallow clone; the object itself does not.
    const commandLine = ['cat-file', 'commit', '--end-of-options', commit];
    const answer = await askGit(directory, commandLine);
    if (answer.exitCode !== 0)
        throw gitFailure(commandLine, answer.complaint);
    const header = answer.output.toString('utf8').split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, id]) => (id && isObjectId(id) ? [id] : []));
}
/** The error for a name that leads to no commit. */
function revisionUnknown(revision) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError('revision-unknown', `The revision ${JSON.stringify(revision.slice(0, 200))} does not name a commit of this repository.`, 'Check the name. In a shallow clone, fetch it first, or check out with "fetch-depth: 0".');
}


/***/ }),

/***/ 4268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ startListing)
/* harmony export */ });
/** Whoever asks for entries gets the error of `listed`. */
function startListing(listed) {
    const byPath = listed.then((entries) => new Map(entries.map((entry) => [entry.path, entry])));
    // Without these lines Node would end the program before anybody asked.
    listed.catch(() => undefined);
    byPath.catch(() => undefined);
    return { listed, byPath };
}


/***/ })

};
