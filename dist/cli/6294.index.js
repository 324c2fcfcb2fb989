export const id = 6294;
export const ids = [6294];
export const modules = {

/***/ 5123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ exitCodeUnlessUnread),
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/** 2 when a document that was named could not be read, or a rule did not run: then no answer is one. Else what the command says. */
function exitCodeUnlessUnread({ documents, problems, verdict }, otherwise) {
    if (verdict.reasons.some(({ code }) => code === 'incomplete'))
        return 2;
    const faulty = new Set(problems.filter(isReadingFault).map(({ location }) => location?.file));
    const isUnread = documents.some(({ file, judged }) => !judged && faulty.has(file));
    return isUnread ||
        problems.some(({ location, message }) => location?.revision === 'base' && message.startsWith('In base: '))
        ? 2
        : otherwise;
}
function isReadingFault({ severity }) {
    return severity === 'error';
}
/** 0 passed, 1 the gate failed, 2 something did not run, so that nobody can say. */
function exitCodeOf({ outcome }) {
    return outcome === 'fail' ? 1 : outcome === 'incomplete' ? 2 : 0;
}


/***/ }),

/***/ 1266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ cacheStore)
/* harmony export */ });
/* unused harmony export gitHubStore */
/** Where the files of locked packs may be when they are not vendored. Whoever asks compares them with the lock. */

/** What `pack fetch` got before on this machine. */
function cacheStore(environment) {
    return async (locked) => {
        const { cacheFolder, readCache } = await __webpack_require__.e(/* import() */ 2063).then(__webpack_require__.bind(__webpack_require__, 2063));
        return readCache(cacheFolder(environment), locked.digest, Object.keys(locked.files));
    };
}
/** A commit on the configured GitHub server. `null` when it cannot be had, which the run then says with a remedy. */
function gitHubStore(server) {
    return async (locked) => {
        const source = parsePackSource(locked.source);
        if ('fault' in source || source.kind !== 'git')
            return null;
        const [{ fetchGitPack }, { UserError }] = await Promise.all([
            __webpack_require__.e(/* import() */ 2151).then(__webpack_require__.bind(__webpack_require__, 4532)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9473)),
        ]);
        try {
            const files = await fetchGitPack(source, server);
            return new Map([...files].filter(([path]) => Object.hasOwn(locked.files, path)));
        }
        catch (error) {
            if (error instanceof UserError)
                return null;
            throw error;
        }
    };
}


/***/ }),

/***/ 1595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ assessFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _packs_pack_stores_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1266);
/* harmony import */ var _locate_operand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9453);
/* harmony import */ var _policy_on_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7397);
/* harmony import */ var _read_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9337);
/* harmony import */ var _repeat_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9448);
/* harmony import */ var _run_assessment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7710);
/** What `lint` and `score` share: named files and folders of one state → the report on that state. */







/** Everything is read from one tree, so that references between the files work and their names are comparable. */
async function assessFiles(command, bench, operands, validatorFor) {
    const located = [];
    for (const operand of operands)
        located.push(await (0,_locate_operand_js__WEBPACK_IMPORTED_MODULE_1__/* .locateOperand */ .G)(operand, bench));
    const [first, ...others] = located;
    const stranger = others.find(({ treeName }) => treeName !== first.treeName);
    if (stranger !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError('operands-differ', `${first.name} and ${stranger.name} do not lie in the same tree.`, 'Give --root with a folder that holds both, or run the command once for each.');
    }
    return (0,_run_assessment_js__WEBPACK_IMPORTED_MODULE_5__/* .runAssessment */ .K)({
        trees: { base: null, head: (located.find(({ isIgnored }) => isIgnored) ?? first).tree },
        explicit: located.filter(({ kind }) => kind === 'file').map(({ path }) => path),
        folders: located.filter(({ kind, path }) => kind === 'folder' && path !== '').map(({ path }) => path),
        folder: '',
        policy: (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSpecs */ .Fy)(await (0,_policy_on_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .policyOnDisk */ .BJ)(bench)),
        waivers: await (0,_policy_on_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .waiversOnDisk */ .aN)(bench),
        isTrusted: true,
        isState: false,
        packStores: [(0,_packs_pack_stores_js__WEBPACK_IMPORTED_MODULE_6__/* .cacheStore */ .w)(process.env)],
        given: bench.given,
        subject: {
            repository: null,
            base: null,
            head: located.map(({ name }) => name).join(' '),
            event: null,
            asOf: bench.asOf,
            repeat: (0,_repeat_command_js__WEBPACK_IMPORTED_MODULE_4__/* .repeatCommand */ .p)(command, bench.given, { base: null, head: null, asOf: bench.asOf, operands }),
        },
        validator: validatorFor(bench.given),
        notices: [],
    });
}


/***/ }),

/***/ 9453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ locateOperand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/io/directory-tree.js
var directory_tree = __webpack_require__(4507);
// EXTERNAL MODULE: ./build/io/find-root.js
var find_root = __webpack_require__(8543);
// EXTERNAL MODULE: ./build/io/git-tree.js
var git_tree = __webpack_require__(4350);
// EXTERNAL MODULE: ./build/io/resolve-commit.js
var resolve_commit = __webpack_require__(6155);
;// CONCATENATED MODULE: ./build/io/revision-path.js
/** Reads `REV:path`, the way git itself names a file in a commit. */
/**
 * The parts of `REV:path`, or `null` for a plain path. The caller asks first whether a file of that whole name exists,
 * because file names may contain colons.
 *
 * @example parseRevisionPath('origin/main:api/openapi.yaml') // { revision: 'origin/main', path: 'api/openapi.yaml' }
 */
function parseRevisionPath(argument) {
    const colon = colonOutsideBraces(argument);
    if (colon < 1 || isDriveLetter(argument) || argument.startsWith('//', colon + 1))
        return null;
    const path = argument.slice(colon + 1).replace(/^(?:\.\/)+/, '');
    return { revision: argument.slice(0, colon), path: path.replace(/\/+$/, '') };
}
function isDriveLetter(argument) {
    return /^[A-Za-z]:[\\/]/.test(argument);
}
/** As git does it: `main@{10:00}:api.yaml` and `HEAD^{/fix: typo}:api.yaml` have a colon in the revision. */
function colonOutsideBraces(argument) {
    let depth = 0;
    for (let at = 0; at < argument.length; at += 1) {
        if (argument[at] === '{')
            depth += 1;
        else if (argument[at] === '}')
            depth = Math.max(0, depth - 1);
        else if (argument[at] === ':' && depth === 0)
            return at;
    }
    return -1;
}

// EXTERNAL MODULE: ./build/io/work-tree.js
var work_tree = __webpack_require__(5469);
// EXTERNAL MODULE: ./build/cli/read-value.js
var read_value = __webpack_require__(1557);
;// CONCATENATED MODULE: ./build/cli/run/locate-operand.js
/** From `FILE`, `FOLDER` or `REV:path` on the command line to a tree and a path inside it. */










/** A path on disk wins over `REV:path`, since names of files may contain colons. */
async function locateOperand(text, context) {
    const onDisk = (0,external_node_path_.resolve)(context.workingDirectory, text);
    const status = (0,external_node_fs_.statSync)(onDisk, { throwIfNoEntry: false });
    if (status !== undefined)
        return locateOnDisk(text, onDisk, status.isDirectory() ? 'folder' : 'file', context);
    const inCommit = parseRevisionPath(text);
    if (inCommit === null)
        throw noSuchFile(text);
    const repository = (0,find_root/* findRoot */.w)(context.root ?? context.workingDirectory);
    if (repository === null)
        throw noSuchFile(text);
    return locateInCommit(text, inCommit, repository, context.objectsOf(repository));
}
async function locateOnDisk(text, onDisk, kind, context) {
    const { root, isRepository } = rootOf(onDisk, kind, context);
    const path = (0,find_root/* pathBelow */.B)(root, onDisk);
    if (path === null) {
        throw new errors.UserError('outside-root', `${(0,read_value/* quoted */.TL)(text)} lies outside the root ${(0,read_value/* quoted */.TL)(root)}.`, 'Choose another --root.');
    }
    const found = { treeName: root, folderOnDisk: root, kind, path, name: text, isIgnored: false };
    if (!isRepository)
        return { ...found, tree: (0,directory_tree/* directoryTree */.u)(root) };
    const tree = (0,work_tree/* workTree */._)(root, context.objectsOf(root));
    // A named file that git ignores is there all the same: descriptions are often built.
    const isSeen = kind === 'folder' || (await tree.entries()).some((entry) => entry.path === path);
    return isSeen ? { ...found, tree } : { ...found, tree: (0,directory_tree/* directoryTree */.u)(root), isIgnored: true };
}
/** `--root`, else the git work tree around it, else the working directory, else its own folder. */
function rootOf(onDisk, kind, { root, workingDirectory }) {
    if (root !== null)
        return { root: (0,external_node_path_.resolve)(workingDirectory, root), isRepository: false };
    const repository = (0,find_root/* findRoot */.w)(onDisk);
    if (repository !== null)
        return { root: repository, isRepository: true };
    if (kind === 'folder')
        return { root: onDisk, isRepository: false };
    const isBelow = (0,find_root/* pathBelow */.B)(workingDirectory, onDisk) !== null;
    return { root: isBelow ? workingDirectory : (0,external_node_path_.dirname)(onDisk), isRepository: false };
}
async function locateInCommit(text, { revision, path }, repository, objects) {
    const commit = await (0,resolve_commit/* resolveCommit */.WL)(repository, revision);
    const tree = (0,git_tree/* gitTree */.$)(repository, commit, objects);
    const entries = await tree.entries();
    const isFile = entries.some((entry) => entry.path === path);
    if (!isFile && path !== '' && !entries.some((entry) => entry.path.startsWith(`${path}/`)))
        throw noSuchFile(text);
    const kind = isFile ? 'file' : 'folder';
    return {
        tree,
        treeName: commit,
        folderOnDisk: null,
        kind,
        path,
        isIgnored: false,
        name: path === '' ? commit : `${commit}:${path}`,
    };
}
function noSuchFile(text) {
    return new errors.UserError('no-such-file', `There is no file or folder ${(0,read_value/* quoted */.TL)(text)}.`, 'Name a file, a folder, or REV:path such as origin/main:api/openapi.yaml.');
}


/***/ }),

/***/ 7397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ policyOnDisk),
/* harmony export */   W0: () => (/* binding */ namedPolicy),
/* harmony export */   aN: () => (/* binding */ waiversOnDisk),
/* harmony export */   sV: () => (/* binding */ placeOnDisk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _io_directory_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4507);
/* harmony import */ var _io_on_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5148);
/* harmony import */ var _io_work_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5469);
/* harmony import */ var _read_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9337);
/* harmony import */ var _read_waivers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9515);
/** Configuration and waivers of commands whose operands say what is read, and the configuration of `--config`. */







/** `--config`, else the file of the repository around us, else what is built in. */
async function policyOnDisk(bench) {
    const named = namedPolicy(bench);
    if (named !== null)
        return { ...named, packs: placeOnDisk(bench) };
    const trees = { base: null, head: treeAround(bench) };
    const policy = await (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .readPolicy */ .T4)({ trees, folder: '', file: null, isTrusted: true });
    return bench.repository === null ? { ...policy, packs: placeOnDisk(bench) } : policy;
}
/** The waivers of the repository around us. */
function waiversOnDisk(bench) {
    return (0,_read_waivers_js__WEBPACK_IMPORTED_MODULE_6__/* .readWaiverFiles */ .ei)({ trees: { base: null, head: treeAround(bench) }, folder: '', isTrusted: true });
}
/** Packs that whoever calls the command line names: as they lie on the disk. */
function placeOnDisk({ repository, workingDirectory, objectsOf }) {
    const tree = onDemand(() => repository === null ? (0,_io_directory_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryTree */ .u)(workingDirectory) : (0,_io_work_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .workTree */ ._)(repository, objectsOf(repository)));
    const place = { tree, folder: repository === null ? '' : '.github', revision: 'head' };
    return { now: place, after: place };
}
function treeAround(bench) {
    const { repository } = bench;
    return repository === null ? EMPTY : (0,_io_work_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .workTree */ ._)(repository, bench.objectsOf(repository));
}
/** The policy of `--config FILE`: whoever calls the command line decides what counts. */
function namedPolicy({ given, workingDirectory }) {
    const path = given.config;
    if (path === undefined)
        return null;
    try {
        return (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .policyOfText */ .N_)(path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path), 'utf8'));
    }
    catch (error) {
        if ((0,_io_on_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemError */ .Or)(error))
            throw (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .noSuchConfiguration */ .fx)(path);
        throw error;
    }
}
/** A tree that is listed when somebody asks: most runs have no pack to look for. */
function onDemand(open) {
    let tree = null;
    const opened = () => {
        tree ??= open();
        return tree;
    };
    return { entries: () => opened().entries(), read: (paths) => opened().read(paths) };
}
const EMPTY = { entries: async () => [], read: async () => new Map() };


/***/ }),

/***/ 9448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ repeatCommand)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4884);
/** The command that repeats a run, to be copied from a report. */

/** Options that say how the answer is shown, not what it is. */
const SHOWING = ['format', 'output', 'color', 'sarif-key', 'base', 'head', 'as-of'];
/** Commits and the date are written out, so that the same command gives the same answer tomorrow. */
function repeatCommand(command, given, { base, head, asOf, operands = [] }) {
    const options = _options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l;
    const values = given;
    const kept = options
        .filter(({ name, flag }) => flag?.commands.includes(command) && !SHOWING.includes(name) && values[name] !== undefined)
        .flatMap((option) => words(option.flag?.name ?? '', values[option.name]));
    const isByPath = given['base-path'] !== undefined || given['head-path'] !== undefined;
    const commits = isByPath
        ? []
        : [...(base === null ? [] : ['--base', base]), ...(head === null ? [] : ['--head', head])];
    return ['openapi-posture', command, ...operands, ...commits, ...kept, '--as-of', asOf].map(shellWord).join(' ');
}
function words(flag, value) {
    if (Array.isArray(value))
        return value.flatMap((item) => [`--${flag}`, String(item)]);
    return typeof value === 'boolean' ? [value ? `--${flag}` : `--${flag}=false`] : [`--${flag}`, String(value)];
}
/** Quoted for a POSIX shell where needed. */
function shellWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
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


/***/ })

};
