export const id = 6932;
export const ids = [6932];
export const modules = {

/***/ 6932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4884);
/* harmony import */ var _run_check_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9096);
/* harmony import */ var _run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(297);
/* harmony import */ var _run_workbench_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62);
/** `check`: what a change does to the security posture of the APIs of a repository, and whether the gate passes. */




/** Exit 0: passed; 1: the gate failed; 2: something did not run, so that nobody can say. */
function check({ given, operands }) {
    if (operands.length > 0)
        throw (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongOperands */ .O)('check', 'no operand; name two states with --base and --head');
    const format = (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .requireFormat */ .ZB)('check', given.format, _options_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .h);
    return (0,_run_workbench_js__WEBPACK_IMPORTED_MODULE_3__/* .withWorkbench */ .y)(given, async (bench) => {
        // Git looks up and lists both states while the stages are loaded: a fifth of a small run.
        const [source, { judgeSource }] = await Promise.all([(0,_run_check_source_js__WEBPACK_IMPORTED_MODULE_1__/* .findCheckSource */ .f)(bench), Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3243), __webpack_require__.e(819), __webpack_require__.e(3950), __webpack_require__.e(6052), __webpack_require__.e(1414), __webpack_require__.e(7823), __webpack_require__.e(2139), __webpack_require__.e(1276), __webpack_require__.e(5237)]).then(__webpack_require__.bind(__webpack_require__, 5237))]);
        return judgeSource(bench, source, format);
    });
}


/***/ }),

/***/ 9096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ findCheckSource)
});

// UNUSED EXPORTS: pathSource

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/io/base-unavailable.js
/** The error for a base that the clone does not have and the remote did not give. */

/** Names the remedy that always works. */
function baseUnavailable(what) {
    return new errors.UserError('base-unavailable', `The base of the comparison, ${what}, is not in this clone and could not be fetched.`, 'Check out with "fetch-depth: 0" (actions/checkout), or fetch the base branch before this step; in a private repository, also pass a token that can read it.');
}

// EXTERNAL MODULE: ./build/io/fetch-commit.js
var fetch_commit = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/io/object-id.js
var object_id = __webpack_require__(330);
// EXTERNAL MODULE: ./build/io/run-git.js
var run_git = __webpack_require__(9085);
;// CONCATENATED MODULE: ./build/io/find-merge-base.js
/** The commit where two histories part, deepening a shallow clone as far as needed. */



/** Doubled from first to last: few round trips for a short branch, an end for an endless history. */
const firstDeepening = 32;
const lastDeepening = 65_536;
/** The best common ancestor of two commits, or `null` when there is none or it cannot be fetched. */
async function findMergeBase(directory, one, other, access) {
    const commits = [(0,object_id/* requireObjectId */.Wx)(one), (0,object_id/* requireObjectId */.Wx)(other)];
    for (const commit of commits) {
        if (!(await (0,fetch_commit/* ensureCommit */.q$)(directory, commit, access)))
            return null;
    }
    for (let count = firstDeepening;; count *= 2) {
        const found = await knownMergeBase(directory, commits);
        if (found !== null || count > lastDeepening || !(await (0,fetch_commit/* isShallow */.fE)(directory)))
            return found;
        if (!(await (0,fetch_commit/* deepenHistory */.YX)(directory, commits, count, access)))
            return null;
    }
}
async function knownMergeBase(directory, commits) {
    const answer = await (0,run_git/* askGit */.gG)(directory, ['merge-base', '--end-of-options', ...commits]);
    const id = (0,run_git/* firstLine */.TM)(answer.output);
    return answer.exitCode === 0 && (0,object_id/* isObjectId */.TS)(id) ? id : null;
}

// EXTERNAL MODULE: ./build/io/resolve-commit.js
var resolve_commit = __webpack_require__(6155);
;// CONCATENATED MODULE: ./build/io/find-base.js
/** Finds what the work tree should be compared with when nobody said it: the target of the change, in a CI or by habit. */






/** Variables in which a CI system names the branch that a change is to be merged into. */
const targetBranchVariables = [
    ['CI_MERGE_REQUEST_TARGET_BRANCH_NAME', 'GitLab'],
    ['CHANGE_TARGET', 'Jenkins'],
    ['SYSTEM_PULLREQUEST_TARGETBRANCH', 'Azure Pipelines'],
    ['BITBUCKET_PR_DESTINATION_BRANCH', 'Bitbucket'],
];
const habitualReferences = [
    'refs/remotes/origin/HEAD',
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'refs/heads/main',
    'refs/heads/master',
];
const noAccess = { token: null, serverUrl: null };
/** The default base of `check`. A base that a CI system names and that cannot be had is a `base-unavailable` error. */
async function findBase(directory, environment, access = noAccess) {
    const head = await (0,resolve_commit/* findCommit */.fq)(directory, 'HEAD');
    if (head === null)
        return { base: null, reason: 'the repository has no commit yet' };
    const named = environment.CI_MERGE_REQUEST_DIFF_BASE_SHA;
    if (named && (0,object_id/* isObjectId */.TS)(named)) {
        if (!(await (0,fetch_commit/* ensureCommit */.q$)(directory, named, access)))
            throw baseUnavailable(named);
        return { base: named, how: 'the base that GitLab names for the merge request' };
    }
    for (const [variable, system] of targetBranchVariables) {
        const branch = environment[variable]?.replace(/^refs\/heads\//, '');
        if (branch)
            return baseOfBranch(directory, { branch, system, head }, access);
    }
    return habitualBase(directory, head, access);
}
async function baseOfBranch(directory, { branch, system, head }, access) {
    const tip = (await (0,resolve_commit/* findCommit */.fq)(directory, `refs/remotes/origin/${branch}`)) ??
        (await (0,fetch_commit/* askBranchTip */.$I)(directory, branch, access)) ??
        (await (0,resolve_commit/* findCommit */.fq)(directory, `refs/heads/${branch}`));
    const base = tip === null ? null : await findMergeBase(directory, tip, head, access);
    if (base === null)
        throw baseUnavailable(`the target branch ${JSON.stringify(branch)}`);
    return { base, how: `where HEAD and ${branch} part, the target branch that ${system} names` };
}
async function habitualBase(directory, head, access) {
    const tips = await tipsOf(directory, habitualReferences);
    for (const reference of habitualReferences) {
        const tip = tips.get(reference);
        if (tip === undefined)
            continue;
        const base = tip === head ? head : await findMergeBase(directory, tip, head, access);
        const name = reference.replace(/^refs\/(?:remotes|heads)\//, '');
        if (base !== null)
            return { base, how: `where HEAD and ${name} part` };
        if (await (0,fetch_commit/* isShallow */.fE)(directory))
            throw baseUnavailable(`where HEAD and ${name} part`);
    }
    return {
        base: null,
        reason: tips.size === 0 ? 'there is no branch origin/HEAD, main or master' : 'no common history with the main branch',
    };
}
/** One process for all of them; what does not exist or is no commit is missing. */
async function tipsOf(directory, references) {
    const format = '--format=%(objecttype) %(objectname) %(refname)';
    const output = await (0,run_git/* runGit */.EO)(directory, ['for-each-ref', format, ...references]);
    const tips = new Map();
    for (const line of output.toString('utf8').split('\n')) {
        const [type, id = '', reference = ''] = line.split(' ');
        if (type === 'commit' && references.includes(reference))
            tips.set(reference, id);
    }
    return tips;
}

// EXTERNAL MODULE: ./build/io/git-tree.js
var git_tree = __webpack_require__(4350);
// EXTERNAL MODULE: ./build/io/work-tree.js
var work_tree = __webpack_require__(5469);
// EXTERNAL MODULE: ./build/cli/run/locate-operand.js + 1 modules
var locate_operand = __webpack_require__(9453);
// EXTERNAL MODULE: ./build/cli/run/pair-operands.js
var pair_operands = __webpack_require__(9418);
;// CONCATENATED MODULE: ./build/cli/run/check-source.js
/** The two states that `check` compares: commits, the work tree, or files and folders that a build made. */







/** Throws a UserError when one of them cannot be found. */
async function findCheckSource(bench) {
    const { given } = bench;
    if (given['base-path'] !== undefined || given['head-path'] !== undefined)
        return pathSource(bench);
    const { repository } = bench;
    if (repository === null) {
        throw new errors.UserError('no-repository', `There is no git repository around ${bench.root ?? bench.workingDirectory}.`, 'Run inside a repository, or name two files or folders with --base-path and --head-path.');
    }
    const objects = bench.objectsOf(repository);
    const [head, found, named] = await Promise.all([
        headSource(bench, repository),
        given.base === undefined ? findBase(repository, process.env) : null,
        given.base === undefined ? null : (0,resolve_commit/* resolveCommit */.WL)(repository, given.base),
    ]);
    const base = found === null ? named : found.base;
    return {
        trees: { base: base === null ? null : (0,git_tree/* gitTree */.$)(repository, base, objects), head: head.tree },
        explicit: [],
        folders: [],
        base,
        head: head.name,
        isRepository: true,
        notices: found !== null && found.base === null ? [noBase(found.reason)] : [],
    };
}
async function headSource(bench, repository) {
    const { head = 'worktree' } = bench.given;
    const objects = bench.objectsOf(repository);
    if (head === 'worktree')
        return { tree: (0,work_tree/* workTree */._)(repository, objects), name: 'worktree' };
    const commit = await (0,resolve_commit/* resolveCommit */.WL)(repository, head);
    return { tree: (0,git_tree/* gitTree */.$)(repository, commit, objects), name: commit };
}
/** Two files or folders that a build made, or one. */
async function pathSource(bench) {
    const { given } = bench;
    const [before, after] = [given['base-path'], given['head-path']];
    if (after === undefined || given.base !== undefined || given.head !== undefined) {
        throw new errors.UserError('wrong-operands', after === undefined
            ? '--base-path needs --head-path beside it.'
            : '--base and --head name commits; --base-path and --head-path name files and folders. They cannot be mixed.', 'Give both paths, or REV:path in one of them.');
    }
    const head = await (0,locate_operand/* locateOperand */.G)(after, bench);
    if (before === undefined) {
        const named = head.path === '' ? [] : [head.path];
        const [explicit, folders] = head.kind === 'file' ? [named, []] : [[], named];
        return {
            trees: { base: null, head: head.tree },
            explicit,
            folders,
            base: null,
            head: head.name,
            isRepository: false,
            notices: [],
        };
    }
    const base = await (0,locate_operand/* locateOperand */.G)(before, bench);
    return { ...(0,pair_operands/* pairOperands */.j)(base, head), base: base.name, head: head.name, isRepository: false, notices: [] };
}
function noBase(reason) {
    const message = `There is no base to compare with: ${reason}. The whole posture is shown.`;
    return { code: 'no-base', severity: 'warning', message, location: null };
}


/***/ }),

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


/***/ })

};
