export const id = 2223;
export const ids = [2223];
export const modules = {

/***/ 4604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/io/resolve-commit.js
var resolve_commit = __webpack_require__(6155);
// EXTERNAL MODULE: ./build/io/run-git.js
var run_git = __webpack_require__(9085);
;// CONCATENATED MODULE: ./build/io/recent-commits.js
/** The history of a few files on the main line of development, newest first. */


/** What fits into the arguments of a process everywhere. */
const maximumPathBytes = 24_000;
/**
 * The last `limit` commits on the first-parent line of `revision` that changed one of `paths`. Of very many paths (some
 * 24,000 characters) only the first are followed.
 */
async function commitsTouching(directory, paths, { limit, revision = 'HEAD' }) {
    if (paths.length === 0)
        return [];
    const head = await (0,resolve_commit/* resolveCommit */.WL)(directory, revision);
    const output = await (0,run_git/* runGit */.EO)(directory, [
        'log',
        '--first-parent',
        '--no-show-signature',
        `--max-count=${limit}`,
        '-z',
        '--format=%H%n%P%n%aI%n%s',
        '--end-of-options',
        head,
        '--',
        ...fitting(paths),
    ]);
    return output
        .toString('utf8')
        .split('\0')
        .filter((record) => record !== '')
        .map((record) => {
        const [commit = '', parents = '', date = '', subject = ''] = record.split('\n');
        return { commit, parent: parents.split(' ')[0] || null, subject, date };
    });
}
function fitting(paths) {
    let bytes = 0;
    return paths.filter((path) => {
        bytes += Buffer.byteLength(path) + 1;
        return bytes <= maximumPathBytes && !path.includes('\0');
    });
}

// EXTERNAL MODULE: ./build/io/work-tree.js
var work_tree = __webpack_require__(5469);
// EXTERNAL MODULE: ./build/io/write-file.js
var write_file = __webpack_require__(9529);
;// CONCATENATED MODULE: ./build/cli/init/default-branch.js
/** The branch that pull requests of a repository usually go to. */


/** What `origin/HEAD` points at, else `main` or `master` where it exists, else `main`. */
async function defaultBranch(repository) {
    const answer = await (0,run_git/* askGit */.gG)(repository, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
    const name = (0,run_git/* firstLine */.TM)(answer.output).replace(/^origin\//, '');
    if (answer.exitCode === 0 && name !== '')
        return name;
    for (const candidate of ['main', 'master']) {
        if ((await (0,resolve_commit/* findCommit */.fq)(repository, `refs/heads/${candidate}`)) !== null)
            return candidate;
    }
    return 'main';
}

// EXTERNAL MODULE: ./build/report/safe-text/make-visible.js
var make_visible = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/report/wording/count.js
var count = __webpack_require__(4327);
// EXTERNAL MODULE: ./build/report/wording/risk-number.js
var risk_number = __webpack_require__(5067);
;// CONCATENATED MODULE: ./build/cli/init/describe-repository.js



const TITLE_LENGTH = 60;
/** A line for each document that is judged or left out, and each API. */
function describeState(report) {
    const judged = report.documents.filter((document) => document.judged);
    const leftOut = report.documents.filter((document) => !document.judged);
    if (judged.length === 0) {
        return lines([
            'No OpenAPI document was found. Name yours under "specs" in the configuration once there is one.',
            ...leftOut.map(({ file, reason }) => `  left out: ${(0,make_visible/* visibleText */.Q6)(file)} (${(0,make_visible/* visibleText */.Q6)(reason)})`),
            '',
        ]);
    }
    return lines([
        `${(0,count/* countOf */.p)(judged.length, 'OpenAPI document')} found:`,
        '',
        ...report.apis.flatMap((api) => describeApi(api, report)),
        ...leftOut.map(({ file, reason }) => `  left out: ${(0,make_visible/* visibleText */.Q6)(file)} (${(0,make_visible/* visibleText */.Q6)(reason)})`),
        '',
    ]);
}
function describeApi(api, { findings }) {
    const own = findings.filter(({ api: id, status }) => id === api.id && status !== 'resolved');
    const severities = (0,count/* countBySeverity */.O)(own.map(({ severity }) => severity));
    return [
        `  ${(0,make_visible/* visibleText */.Q6)(api.file)}: ${(0,make_visible/* visibleText */.Q6)(api.title, TITLE_LENGTH)}, ${(0,count/* countOf */.p)(api.operations.length, 'operation')}`,
        `      risk ${(0,risk_number/* riskNumber */.B)(api.score)} of 100 (${api.band}); ${own.length === 0 ? 'no finding' : `${(0,count/* countOf */.p)(own.length, 'finding')}: ${severities}`}`,
    ];
}
/** A line for each commit, newest first: what the gate would have said, and why. */
function describeHistory(replayed) {
    if (replayed.length === 0)
        return lines(['No commit so far has changed one of them: there is nothing to replay.', '']);
    const failed = replayed.filter(({ report }) => report.verdict.outcome === 'fail').length;
    return lines([
        `With the proposed gate, ${failed} of the last ${(0,count/* countOf */.p)(replayed.length, 'commit')} that touched them would have failed:`,
        '',
        ...replayed.flatMap(describeCommit),
        '',
    ]);
}
function describeCommit({ commit, report }) {
    const { outcome, reasons } = report.verdict;
    const subject = (0,make_visible/* visibleText */.Q6)(commit.subject, TITLE_LENGTH);
    const head = `  ${SAID[outcome]}  ${commit.commit.slice(0, 7)}  ${commit.date.slice(0, 10)}  ${subject}`;
    return [head, ...(outcome === 'pass' ? [] : reasons.map(({ message }) => `          ${(0,make_visible/* visibleText */.Q6)(message)}`))];
}
const SAID = { pass: 'pass', warn: 'warn', fail: 'FAIL', incomplete: 'stop' };
function lines(all) {
    return `${all.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/compare/diff/lifecycle.js
var lifecycle = __webpack_require__(7886);
// EXTERNAL MODULE: ./build/compare/diff/versions/find-predecessor.js
var find_predecessor = __webpack_require__(6063);
// EXTERNAL MODULE: ./build/compare/diff/versions/find-renderings.js + 2 modules
var find_renderings = __webpack_require__(2561);
// EXTERNAL MODULE: ./build/inspect/api/build-apis.js + 6 modules
var build_apis = __webpack_require__(4789);
// EXTERNAL MODULE: ./build/inspect/spec/read-revisions.js + 7 modules
var read_revisions = __webpack_require__(5999);
// EXTERNAL MODULE: ./build/knowledge/compare-text.js
var compare_text = __webpack_require__(2562);
;// CONCATENATED MODULE: ./build/cli/init/propose-apis.js
/** Finds documents that belong to one API, versions and renderings, for the configuration that `init` proposes. */






/** One entry for each API that several documents describe, in the order of their first files. */
async function proposeApis(head, asOf) {
    const revisions = await (0,read_revisions/* readRevisions */.p)({ base: null, head }, { specs: [], exclude: [], explicit: [] });
    const apis = (0,build_apis/* buildApis */.c)(revisions.head, []);
    const { head: sources } = (0,find_renderings/* findRenderings */.x)({ base: [], head: apis }, [], () => false, { asOf, noticeDays: lifecycle/* NO_NOTICE */.PA });
    const written = apis.filter(({ file }) => !sources.has(file.path));
    const names = new Map();
    return groupVersions(written)
        .map((versions) => ({ versions, files: versions.map(({ file }) => file.path).sort(compare_text/* compareText */.n) }))
        .map(({ versions, files }) => ({
        name: versions[0]?.title ?? '',
        files,
        derived: [...sources]
            .filter(([, source]) => files.includes(source))
            .map(([path]) => path)
            .sort(compare_text/* compareText */.n),
    }))
        .filter(({ files, derived }) => files.length + derived.length > 1)
        .sort((left, right) => (0,compare_text/* compareText */.n)(left.files[0] ?? '', right.files[0] ?? ''))
        .map((proposed) => {
        const count = (names.get(proposed.name) ?? 0) + 1;
        names.set(proposed.name, count);
        return count === 1 ? proposed : { ...proposed, name: `${proposed.name} (${count})` };
    });
}
/** APIs of which one continues another. */
function groupVersions(apis) {
    const predecessorOf = (0,find_predecessor/* predecessorsIn */.Q)(apis, []);
    const groups = new Map(apis.map((api) => [api, new Set([api])]));
    for (const api of apis) {
        const predecessor = predecessorOf(api);
        const [own, other] = [groups.get(api), predecessor === null ? undefined : groups.get(predecessor)];
        if (own === undefined || other === undefined || own === other)
            continue;
        for (const member of own) {
            other.add(member);
            groups.set(member, other);
        }
    }
    return [...new Set(groups.values())].map((group) => [...group]);
}

;// CONCATENATED MODULE: ./build/cli/init/proposed-configuration.js
/** The configuration that `init` proposes: the built-in gate, written out so that it can be discussed in a review. */
/** Every other key is explained in docs/configuration.md. */
function proposedConfiguration(apis = []) {
    return `# What openapi-posture judges, and when a change fails.
# All keys: https://github.com/openapi-posture/openapi-posture/blob/main/docs/configuration.md

# OpenAPI documents are found by their content. To name them instead:
# specs:
#   - apis/*/openapi.yaml

gate:
  # Findings that a change introduces fail from this severity on: critical, high, medium, low, info or none.
  fail-on: high
  # Changes that break clients are shown; true makes them fail.
  fail-on-breaking: false
${apis.length === 0 ? '' : apisText(apis)}`;
}
function apisText(apis) {
    return [
        '',
        '# Documents that describe one API: its versions, and what is made from them. A new version is compared with the one',
        '# before it, and what is made from another document is reported there.',
        'apis:',
        ...apis.flatMap(({ name, files, derived }) => [
            `  - name: ${scalar(name)}`,
            '    files:',
            ...files.map((file) => `      - ${glob(file)}`),
            ...(derived.length === 0 ? [] : ['    derived:', ...derived.map((file) => `      - ${glob(file)}`)]),
        ]),
        '',
    ].join('\n');
}
/** Names of files may hold what a glob would read as its own. */
function glob(path) {
    return scalar(path.replace(/[\\*?[\]{}()!+@|]/g, (sign) => `\\${sign}`));
}
/** JSON is YAML; what is plain in both stays so. Titles and file names are hostile. */
function scalar(text) {
    return /^[a-z][\w./ -]*[\w./-]$/i.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
        ? text
        : JSON.stringify(text);
}

;// CONCATENATED MODULE: ./build/cli/init/proposed-workflow.js
/** The workflow that `init` proposes: that of examples/workflows/pull-request.yml, as a test makes sure. */
/** Without a paths filter: a required check must report on every pull request. */
function proposedWorkflow(branch) {
    const name = /^[\w][\w./-]*$/.test(branch) ? branch : JSON.stringify(branch);
    return `# No paths filter: a required check must always report.
name: OpenAPI posture

on:
  pull_request:
  merge_group:
  push:
    branches: [${name}]

permissions: {}

jobs:
  posture:
    name: OpenAPI posture
    runs-on: ubuntu-latest
    permissions:
      contents: read # to check out the repository and to fetch the commit it is compared with
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: openapi-posture/openapi-posture@v0
`;
}

// EXTERNAL MODULE: ./build/io/fetch-commit.js
var fetch_commit = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/cli/run/assess-commits.js
var assess_commits = __webpack_require__(9306);
;// CONCATENATED MODULE: ./build/cli/init/replay-commits.js
/** Runs the real check on past commits, each against its parent, to show what the proposed gate would have said. */


const NO_ACCESS = { token: null, serverUrl: null };
/** Newest first, as given. A commit whose parent this clone does not have is left out. */
async function replayCommits(bench, repository, commits) {
    const replayed = [];
    for (const commit of commits) {
        if (commit.parent === null || !(await (0,fetch_commit/* ensureCommit */.q$)(repository, commit.parent, NO_ACCESS)))
            continue;
        const { asOf } = bench;
        const objects = bench.objectsOf(repository);
        const report = await (0,assess_commits/* assessCommits */.b)({ repository, base: commit.parent, head: commit.commit, asOf }, objects);
        replayed.push({ commit, report });
    }
    return replayed;
}

// EXTERNAL MODULE: ./build/cli/run/deliver-answer.js + 1 modules
var deliver_answer = __webpack_require__(297);
// EXTERNAL MODULE: ./build/cli/run/read-policy.js + 1 modules
var read_policy = __webpack_require__(9337);
// EXTERNAL MODULE: ./build/cli/run/read-waivers.js
var read_waivers = __webpack_require__(9515);
// EXTERNAL MODULE: ./build/cli/run/run-assessment.js + 6 modules
var run_assessment = __webpack_require__(7710);
// EXTERNAL MODULE: ./build/cli/run/workbench.js + 2 modules
var workbench = __webpack_require__(62);
;// CONCATENATED MODULE: ./build/cli/commands/init.js
/** `init`: shows what is here and what the proposed gate would have said, then writes configuration and workflow. */

















const CONFIGURATION = '.github/openapi-posture.yml';
const WORKFLOW = '.github/workflows/openapi-posture.yml';
const COMMITS = 20;
/** Writes nothing when one of the files is already there, unless `--force` is given. */
function init({ given, operands }) {
    if (operands.length > 0)
        throw (0,deliver_answer/* wrongOperands */.O)('init', 'no operand');
    return (0,workbench/* withWorkbench */.y)(given, async (bench) => {
        const { repository } = bench;
        if (repository === null) {
            throw new errors.UserError('no-repository', `There is no git repository around ${bench.workingDirectory}.`, 'Run "git init" first.');
        }
        refuseToReplace(repository, given.force === true);
        const state = await assessState(bench, repository);
        const documents = state.documents.filter(({ judged }) => judged).map(({ file }) => file);
        const commits = await commitsTouching(repository, documents, { limit: COMMITS }).catch(withoutHistory);
        const replayed = await replayCommits(bench, repository, commits);
        const head = (0,work_tree/* workTree */._)(repository, bench.objectsOf(repository));
        write(repository, CONFIGURATION, proposedConfiguration(await proposeApis(head, bench.asOf)));
        write(repository, WORKFLOW, proposedWorkflow(await defaultBranch(repository)));
        bench.progress.stop();
        (0,deliver_answer/* print */.yy)(describeState(state));
        (0,deliver_answer/* print */.yy)(describeHistory(replayed));
        (0,deliver_answer/* print */.yy)(`Wrote ${CONFIGURATION} and ${WORKFLOW}.\nNext: read both, commit them, and open a pull request.\n`);
        return 0;
    });
}
function refuseToReplace(repository, isForced) {
    const present = [CONFIGURATION, WORKFLOW].filter((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(repository, path)));
    if (present.length === 0 || isForced)
        return;
    throw new errors.UserError('already-set-up', `${present.join(' and ')} ${present.length === 1 ? 'is' : 'are'} already there.`, 'Give --force to replace them.');
}
async function assessState(bench, repository) {
    const head = (0,work_tree/* workTree */._)(repository, bench.objectsOf(repository));
    const trees = { base: null, head };
    // A file that is there is about to be replaced, so it is not asked.
    const policy = await (0,read_policy/* readPolicy */.T4)({ trees: NOTHING, folder: '', file: null, isTrusted: true });
    return (0,run_assessment/* runAssessment */.K)({
        trees,
        explicit: [],
        folders: [],
        folder: '',
        policy,
        waivers: read_waivers/* NO_WAIVERS */.q2,
        isTrusted: true,
        isState: false,
        given: bench.given,
        subject: {
            repository: null,
            base: null,
            head: 'worktree',
            event: null,
            asOf: bench.asOf,
            repeat: 'openapi-posture check',
        },
        validator: null,
        notices: [],
    });
}
const EMPTY = { entries: async () => [], read: async () => new Map() };
const NOTHING = { base: null, head: EMPTY };
/** A repository without a commit has no history to replay. */
function withoutHistory(error) {
    if (error instanceof errors.UserError && error.code === 'revision-unknown')
        return [];
    throw error;
}
function write(repository, path, text) {
    (0,write_file/* writeOutput */.z)((0,external_node_path_.join)(repository, path), text, [repository]);
}


/***/ }),

/***/ 9306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ assessCommits)
/* harmony export */ });
/* harmony import */ var _io_git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4350);
/* harmony import */ var _judge_configuration_default_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5695);
/* harmony import */ var _read_waivers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9515);
/* harmony import */ var _run_assessment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7710);




/** The report of `check` on them. */
function assessCommits({ repository, base, head, asOf }, objects) {
    return (0,_run_assessment_js__WEBPACK_IMPORTED_MODULE_3__/* .runAssessment */ .K)({
        trees: { base: (0,_io_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .gitTree */ .$)(repository, base, objects), head: (0,_io_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .gitTree */ .$)(repository, head, objects) },
        explicit: [],
        folders: [],
        folder: '',
        policy: { configuration: _judge_configuration_default_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_CONFIGURATION */ .P, problems: [], after: null, packs: null },
        waivers: _read_waivers_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_WAIVERS */ .q2,
        isTrusted: true,
        isState: false,
        given: {},
        subject: {
            repository: null,
            base,
            head,
            event: null,
            asOf,
            repeat: `openapi-posture check --base ${base} --head ${head} --as-of ${asOf}`,
        },
        validator: null,
        notices: [],
    });
}


/***/ }),

/***/ 62:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ withWorkbench)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/io/find-root.js
var find_root = __webpack_require__(8543);
// EXTERNAL MODULE: ./build/io/git-objects.js + 1 modules
var git_objects = __webpack_require__(4023);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/cli/progress.js
/** Says on a terminal that a long run is alive. Prints nothing in the first second, and nothing at all elsewhere. */

const FIRST_MILLISECONDS = 1000;
/** A thread of its own prints, because reading and comparing keep ours busy for seconds at a time. */
function startProgress() {
    if (!process.stderr.isTTY)
        return { stop: () => undefined };
    const hasPrinted = new Int32Array(new SharedArrayBuffer(4));
    const worker = new external_node_worker_threads_.Worker(PRINTER, { eval: true, workerData: { hasPrinted, wait: FIRST_MILLISECONDS } });
    worker.unref();
    return {
        stop() {
            // 2 tells the thread to stop, and its old value whether there is something to wipe away.
            if (Atomics.exchange(hasPrinted, 0, 2) === 1)
                process.stderr.write('\r\x1b[K');
            void worker.terminate();
        },
    };
}
/** Writes to the terminal itself: the streams of a worker go through the busy thread. */
const PRINTER = `
const { writeSync } = require('node:fs');
const { workerData: { hasPrinted, wait } } = require('node:worker_threads');
const started = Date.now();
setTimeout(function print() {
  if (Atomics.load(hasPrinted, 0) === 2) return;
  Atomics.compareExchange(hasPrinted, 0, 0, 1);
  writeSync(2, '\\rReading and comparing: ' + Math.round((Date.now() - started) / 1000) + ' s ');
  setTimeout(print, 1000);
}, wait);
`;

;// CONCATENATED MODULE: ./build/cli/run/today.js
/** The only clock of the product. */
/** The date in UTC; every report prints it. */
function today() {
    return new Date().toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./build/cli/run/workbench.js
/** What a command needs of the world around it, gathered once: folders, git objects, the day, the terminal. */





/** Runs `work` and closes what it opened, however it ends. */
async function withWorkbench(given, work) {
    const opened = new Map();
    const progress = startProgress();
    const workingDirectory = process.cwd();
    const repository = (0,find_root/* findRoot */.w)(given.root ?? workingDirectory);
    try {
        return await work({
            given,
            workingDirectory,
            repository,
            root: given.root ?? null,
            asOf: given['as-of'] ?? today(),
            progress,
            outputRoots: [workingDirectory, ...(repository === null ? [] : [repository]), (0,external_node_os_.tmpdir)()],
            objectsOf(folder) {
                const objects = opened.get(folder) ?? (0,git_objects/* openGitObjects */.z)(folder);
                opened.set(folder, objects);
                return objects;
            },
        });
    }
    finally {
        progress.stop();
        for (const objects of opened.values())
            objects.close();
    }
}


/***/ }),

/***/ 4507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ realFolder),
/* harmony export */   u: () => (/* binding */ directoryTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2137);
/* harmony import */ var _on_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5148);
/* harmony import */ var _order_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2320);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9572);
/* harmony import */ var _read_regular_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3922);
/**
 * The files of a folder outside git. Links are listed and never followed; `.git` and `node_modules` are never entered;
 * pipes, sockets and devices do not exist here.
 */







/** Compared in lower case: on some file systems `.GIT` is the same folder, and it can hold a token. */
const neverEntered = new Set(['.git', 'node_modules']);
/**
 * The tree of the folder `root`. Reading alone looks only into the folders on the way to the files asked for, so that
 * one named file does not cost a walk. Each folder is listed once.
 */
function directoryTree(root) {
    const realRoot = realFolder(root);
    const listings = new Map();
    const listing = (folder) => {
        const known = listings.get(folder);
        if (known !== undefined)
            return known;
        const fresh = listFolder(realRoot, folder);
        listings.set(folder, fresh);
        return fresh;
    };
    /** By listings from the root on, so that `..`, links and spellings in another case lead nowhere. */
    const isListedFile = (path) => {
        const names = path.split('/');
        return names.every((name, index) => {
            const kind = listing(names.slice(0, index).join('/')).get(name);
            return kind === (index === names.length - 1 ? 'file' : 'folder');
        });
    };
    return {
        entries: async () => (0,_order_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .orderEntries */ .N)(walk(realRoot, listing)),
        read: async (paths) => (0,_read_regular_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFiles */ .g)(realRoot, paths.filter(isListedFile)),
    };
}
/** The real path of a folder, or a `folder-not-found` error. */
function realFolder(folder) {
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real).isDirectory())
            return real;
    }
    catch (error) {
        if (!(0,_on_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error))
            throw error;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UserError('folder-not-found', `${folder} is not a readable folder.`, 'Check the path.');
}
function walk(root, listing) {
    const entries = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const [name, kind] of listing(folder)) {
            const path = folder === '' ? name : `${folder}/${name}`;
            if (kind === 'folder')
                folders.push(path);
            else
                entries.push({ path, kind, id: null, size: kind === 'file' ? ((0,_on_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(root, path)?.size ?? null) : null });
        }
        if (entries.length + folders.length > _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .maximumEntries */ .t) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UserError('folder-too-large', `The folder ${root} holds more than ${_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .maximumEntries */ .t} files.`, 'Name the files, or a smaller folder.');
        }
    }
    return entries;
}
function listFolder(root, folder) {
    const result = new Map();
    for (const entry of folderEntries((0,_on_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .onDisk */ .FC)(root, folder))) {
        const name = (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFromBytes */ .nP)(entry.name);
        if (neverEntered.has(name.toLowerCase()))
            continue;
        if (entry.isSymbolicLink())
            result.set(name, 'symbolic-link');
        else if (entry.isDirectory())
            result.set(name, 'folder');
        else if (entry.isFile())
            result.set(name, 'file');
    }
    return result;
}
function folderEntries(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true, encoding: 'buffer' });
    }
    catch (error) {
        if (!(0,_on_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error))
            throw error;
        // Going on as if it were empty could hide a document.
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UserError('folder-unreadable', `The folder ${(0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFromBytes */ .nP)(folder)} cannot be listed (${error.code ?? error.message}).`, 'Make it readable, or name the files to read.');
    }
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

/***/ 3922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readRegularFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2137);
/* harmony import */ var _on_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5148);
/** Reads regular files inside a folder, whatever happens to the folder between listing and reading. */



// NOFOLLOW refuses a link as the last part; NONBLOCK keeps a pipe that took the file's place from holding us up.
const openFlags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * The bytes of the files below `root` (a real path). A path that is no longer a readable regular file reached without a
 * link, or is larger than 64 MB, is missing from the answer.
 */
function readRegularFiles(root, paths) {
    const folders = new Map();
    const result = new Map();
    for (const path of paths) {
        const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        const isPlain = folders.get(folder) ?? isReachedWithoutLink(root, folder);
        folders.set(folder, isPlain);
        const bytes = isPlain ? unlessRefused(() => readRegularFile((0,_on_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .onDisk */ .FC)(root, path))) : null;
        if (bytes !== null)
            result.set(path, bytes);
    }
    return result;
}
function isReachedWithoutLink(root, folder) {
    const name = (0,_on_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .onDisk */ .FC)(root, folder);
    return unlessRefused(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(name, { encoding: 'buffer' }))?.equals(name) ?? false;
}
function readRegularFile(file) {
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, openFlags);
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
        return status.isFile() && status.size <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maximumFileBytes */ .W ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(handle) : null;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}
/** "Cannot be read" is an answer, which the reader reports with the path; anything but a system error is our bug. */
function unlessRefused(look) {
    try {
        return look();
    }
    catch (error) {
        if ((0,_on_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .isSystemError */ .Or)(error))
            return null;
        throw error;
    }
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


/***/ }),

/***/ 5469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ workTree)
/* harmony export */ });
/* harmony import */ var _directory_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4507);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4350);
/* harmony import */ var _on_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5148);
/* harmony import */ var _order_entries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2320);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9572);
/* harmony import */ var _read_regular_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3922);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9085);
/* harmony import */ var _start_listing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4268);








/** The tree of the work tree whose top folder is `root`. Listing starts at once. */
function workTree(root, objects) {
    const realRoot = (0,_directory_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .realFolder */ .P)(root);
    const { listed, byPath } = (0,_start_listing_js__WEBPACK_IMPORTED_MODULE_6__/* .startListing */ .j)(listWorkTree(realRoot));
    return {
        entries: () => listed,
        async read(paths) {
            const known = await byPath;
            const files = paths.filter((path) => known.get(path)?.kind === 'file');
            const result = (0,_read_regular_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFiles */ .g)(realRoot, files);
            const notOnDisk = new Map();
            for (const path of files) {
                const id = known.get(path)?.id;
                if (id && !result.has(path) && (0,_on_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(realRoot, path) === null)
                    notOnDisk.set(path, id);
            }
            // A sparse checkout leaves files out of the folder although they are part of it, unmodified.
            const contents = await objects.read(notOnDisk.values());
            for (const [path, id] of notOnDisk) {
                const bytes = contents.get(id);
                if (bytes !== undefined)
                    result.set(path, bytes);
            }
            return result;
        },
    };
}
async function listWorkTree(root) {
    const [tracked, modified, untracked] = await Promise.all([
        (0,_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(root, ['ls-files', '-s', '-z']),
        // Unlike `git status` it neither writes the index nor runs filters over files whose dates are unchanged.
        (0,_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(root, ['diff-files', '--raw', '-z', '--no-renames', '--ignore-submodules=all', '--no-ext-diff']),
        (0,_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(root, ['ls-files', '-o', '-z', '--exclude-standard', '--exclude=node_modules/']),
    ]);
    const entries = new Map();
    for (const record of (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRecords */ .DQ)(tracked))
        addTracked(entries, record);
    for (const { path, isDeleted } of modifications((0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRecords */ .DQ)(modified))) {
        if (isDeleted)
            entries.delete(path);
        else
            setFromDisk(entries, root, path);
    }
    for (const path of (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRecords */ .DQ)(untracked))
        setFromDisk(entries, root, path);
    return (0,_order_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .orderEntries */ .N)([...entries.values()]);
}
/** A record is `<mode> <id> <stage> TAB <path>`. In a merge conflict a path has several, and no id is the file's. */
function addTracked(entries, record) {
    const tab = record.indexOf('\t');
    const path = record.slice(tab + 1);
    const [mode = '', id = '', stage] = record.slice(0, tab).split(' ');
    const kind = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfMode */ .z)(mode);
    if (kind !== null)
        entries.set(path, { path, kind, id: stage === '0' ? id : null, size: null });
}
/** Records alternate: `:<modes> <ids> <status>`, then the path. Behind a folder that became a link, files are deleted. */
function modifications(records) {
    return records.flatMap((path, index) => {
        const isPath = index % 2 === 1;
        return isPath ? [{ path, isDeleted: records[index - 1]?.endsWith(' D') ?? false }] : [];
    });
}
/** What is on disk now replaces what the index says; what is no longer there, or no file, is no entry. */
function setFromDisk(entries, root, path) {
    const status = path.endsWith('/') ? null : (0,_on_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(root, path);
    if (status?.isFile())
        entries.set(path, { path, kind: 'file', id: null, size: status.size });
    else if (status?.isSymbolicLink())
        entries.set(path, { path, kind: 'symbolic-link', id: null, size: null });
    else
        entries.delete(path);
}


/***/ }),

/***/ 4327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ countBySeverity),
/* harmony export */   p: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6271);
/** Says numbers of things: `1 finding`, `3 findings`, `1 critical, 2 high`. */

/** `1 operation`, `2 operations`, `1 API`; give `plural` where an s does not do it. */
function countOf(count, noun, plural = `${noun}s`) {
    return `${groupDigits(count)} ${count === 1 ? noun : plural}`;
}
/** How many of each severity, worst first, leaving out zeros; empty text for nothing. */
function countBySeverity(severities) {
    const counts = new Map();
    for (const severity of severities)
        counts.set(severity, (counts.get(severity) ?? 0) + 1);
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.filter((severity) => counts.has(severity))
        .map((severity) => `${groupDigits(counts.get(severity) ?? 0)} ${severity}`)
        .join(', ');
}
/** `12,345`: written by hand because locale data differs between builds of Node. */
function groupDigits(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 5067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ riskNumber),
/* harmony export */   s: () => (/* binding */ riskDelta)
/* harmony export */ });
/** Rounds risk for display, to one decimal; numbers in JSON stay as they are. */
/** `31.5`; `none` for a side that does not exist. */
function riskNumber(score) {
    return score === null ? 'none' : oneDecimal(score);
}
/** `+21.3`, `-4.0`, `0.0`. */
function riskDelta(delta) {
    const text = oneDecimal(delta);
    return Number(text) > 0 ? `+${text}` : text;
}
function oneDecimal(value) {
    const text = value.toFixed(1);
    return text === '-0.0' ? '0.0' : text;
}


/***/ })

};
