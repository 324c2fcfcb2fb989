export const id = 8885;
export const ids = [8885];
export const modules = {

/***/ 8885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseline: () => (/* binding */ baseline)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _io_work_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5469);
/* harmony import */ var _io_write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9529);
/* harmony import */ var _knowledge_yardstick_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7435);
/* harmony import */ var _read_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1557);
/* harmony import */ var _run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(297);
/* harmony import */ var _run_judge_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5237);
/* harmony import */ var _run_read_baseline_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(254);
/* harmony import */ var _run_workbench_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62);
/** `baseline`: accepts the posture of the work tree in a file, and says how it drifted from there. */











const ACTIONS = ['create', 'update', 'prune', 'show'];
/** Exit 0 whatever drifted: `check` has the gate. */
function baseline({ given, operands }) {
    const [action, ...more] = operands;
    if (action === undefined || more.length > 0)
        throw (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_7__/* .wrongOperands */ .O)('baseline', `one of ${ACTIONS.join(', ')}`);
    if (!isAction(action))
        throw (0,_read_value_js__WEBPACK_IMPORTED_MODULE_6__/* .unknownValue */ .Uo)('The operand of "baseline"', action, ACTIONS);
    const format = (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_7__/* .requireFormat */ .ZB)('baseline', given.format, ['text', 'json', 'markdown']);
    return (0,_run_workbench_js__WEBPACK_IMPORTED_MODULE_10__/* .withWorkbench */ .y)(given, async (bench) => {
        const { repository } = bench;
        if (repository === null) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UserError('no-repository', `There is no git repository around ${bench.workingDirectory}.`, 'Run inside a repository.');
        }
        const path = pathIn(repository);
        const isThere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, path));
        if (action === 'create' && isThere && given.force !== true) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UserError('already-set-up', `${path} is already there.`, 'Run "baseline update", or give --force to replace it.');
        }
        const source = stateOf(bench, repository);
        const report = await (0,_run_judge_source_js__WEBPACK_IMPORTED_MODULE_8__.assessSource)(bench, source, await (0,_run_judge_source_js__WEBPACK_IMPORTED_MODULE_8__.rulesOf)(bench, source));
        refuseHalf(report);
        const drift = report.drift.sinceBaseline;
        if (action === 'create' || (action === 'update' && drift === null && isThere)) {
            await write(repository, path, presentState(report, bench.asOf));
            return said(bench, `Wrote ${path}. Commit it: it is the state that later ones are compared with.\n`);
        }
        if (drift === null) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UserError('no-such-file', 'There is no baseline yet.', 'Run "openapi-posture baseline create".');
        }
        if (action === 'show') {
            await (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_7__/* .deliverAnswer */ .O4)(bench, format, {
                text: async (style) => {
                    const { renderDriftText } = await __webpack_require__.e(/* import() */ 6199).then(__webpack_require__.bind(__webpack_require__, 6199));
                    return renderDriftText(drift, { ...style, all: true });
                },
                json: async () => (await __webpack_require__.e(/* import() */ 2140).then(__webpack_require__.bind(__webpack_require__, 2140))).renderDriftJson(report, drift),
                markdown: async () => (await __webpack_require__.e(/* import() */ 2645).then(__webpack_require__.bind(__webpack_require__, 2645))).driftMarkdown(drift, { blobs: null }),
            });
            return 0;
        }
        const { renderDriftText } = await __webpack_require__.e(/* import() */ 6199).then(__webpack_require__.bind(__webpack_require__, 6199));
        const accepted = await acceptedState(source, path);
        if (action === 'prune') {
            await write(repository, path, withoutGone(accepted, report.drift.posture()));
            return said(bench, `Wrote ${path} without what is gone. Nothing new was accepted.\n`);
        }
        await write(repository, path, presentState(report, bench.asOf));
        return said(bench, `${renderDriftText(drift, { colour: false, all: true })}\nWrote ${path}: all of this is accepted now.\n`);
    });
}
function isAction(text) {
    return ACTIONS.includes(text);
}
function pathIn(repository) {
    const [usual = '', other = ''] = (0,_run_read_baseline_js__WEBPACK_IMPORTED_MODULE_9__/* .baselineFilesIn */ .w)('');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, other)) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, usual)) ? other : usual;
}
/** The work tree by itself, so that its baseline is what it is compared with. */
function stateOf(bench, repository) {
    const head = (0,_io_work_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .workTree */ ._)(repository, bench.objectsOf(repository));
    const trees = { base: null, head };
    return { trees, explicit: [], folders: [], base: null, head: 'worktree', isRepository: true, notices: [] };
}
/** Half a state accepted would hide the other half for good. */
function refuseHalf({ problems }) {
    const fault = problems.find(({ severity }) => severity === 'error');
    if (fault === undefined)
        return;
    const { location, message } = fault;
    const place = location === null ? '' : `${location.file}:${location.line}:${location.column}: `;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UserError('baseline', `The state cannot be judged as a whole. ${place}${message}`, 'Mend it first.');
}
function presentState({ drift, inputs, risk }, created) {
    return { created, ...(0,_knowledge_yardstick_js__WEBPACK_IMPORTED_MODULE_5__/* .yardstickOf */ .M)(inputs), score: risk.head ?? 0, apis: drift.posture() };
}
async function acceptedState({ trees }, path) {
    const { readBaselineFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 254));
    const { found } = await readBaselineFile(trees.head, '');
    if (found === null)
        throw new Error(`${path} was there a moment ago.`);
    return found.baseline;
}
/** What head no longer has is taken out; what is there keeps the words in which it was accepted. */
function withoutGone(accepted, present) {
    const now = new Map(present.map((api) => [api.id, api]));
    const apis = accepted.apis.flatMap((api) => {
        const current = now.get(api.id);
        if (current === undefined)
            return [];
        const subjects = new Set(current.operations.map(({ key }) => `${key.kind} ${key.method} ${key.path}`));
        const fingerprints = new Set(current.findings.map(({ fingerprint }) => fingerprint));
        return [
            {
                ...api,
                operations: api.operations.filter(({ key }) => subjects.has(`${key.kind} ${key.method} ${key.path}`)),
                findings: api.findings.filter(({ fingerprint }) => fingerprints.has(fingerprint)),
            },
        ];
    });
    return { ...accepted, apis };
}
async function write(repository, path, state) {
    const { renderBaseline } = await __webpack_require__.e(/* import() */ 6441).then(__webpack_require__.bind(__webpack_require__, 6441));
    (0,_io_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOutput */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, path), renderBaseline(state), [repository]);
}
function said(bench, text) {
    bench.progress.stop();
    (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_7__/* .print */ .yy)(text);
    return 0;
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


/***/ })

};
