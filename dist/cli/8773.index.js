export const id = 8773;
export const ids = [8773,2063];
export const modules = {

/***/ 8773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pack: () => (/* binding */ pack)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/io/pack-cache.js
var pack_cache = __webpack_require__(2063);
// EXTERNAL MODULE: ./build/io/write-file.js
var write_file = __webpack_require__(9529);
// EXTERNAL MODULE: ./build/judge/configuration/default-configuration.js
var default_configuration = __webpack_require__(5695);
// EXTERNAL MODULE: ./build/judge/configuration/read-configuration.js + 5 modules
var read_configuration = __webpack_require__(2866);
// EXTERNAL MODULE: ./build/judge/rules/built-in.generated.js
var built_in_generated = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/judge/rules/pack-lock.js
var pack_lock = __webpack_require__(9315);
// EXTERNAL MODULE: ./build/knowledge/pack-source.js
var pack_source = __webpack_require__(7782);
// EXTERNAL MODULE: ./build/cli/edit-yaml/edit-list.js
var edit_list = __webpack_require__(7673);
// EXTERNAL MODULE: ./build/cli/packs/decode-files.js
var decode_files = __webpack_require__(4290);
// EXTERNAL MODULE: ./build/cli/packs/open-pack.js
var open_pack = __webpack_require__(6094);
;// CONCATENATED MODULE: ./build/cli/packs/workspace.js
/** The configuration, the lock and the vendored packs of the repository around us, to be read and written by `pack`. */













const USUAL = ['.github/openapi-posture.yml', '.openapi-posture.yml'];
class Workspace {
    repository;
    /** Of the configuration, the lock and vendored packs, relative to the repository. */
    folder;
    configuration;
    lock;
    #path;
    #text;
    #cache;
    /** Throws a UserError for a configuration or lock that cannot be read. */
    constructor(repository, environment) {
        this.repository = repository;
        this.#cache = (0,pack_cache.cacheFolder)(environment);
        this.#path = USUAL.find((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(repository, path))) ?? USUAL[0];
        this.folder = (0,external_node_path_.dirname)(this.#path) === '.' ? '' : (0,external_node_path_.dirname)(this.#path);
        this.#text = textOf((0,external_node_path_.join)(repository, this.#path)) ?? '';
        this.configuration = this.#text === '' ? default_configuration/* DEFAULT_CONFIGURATION */.P : configurationOf(this.#path, this.#text);
        const path = (0,open_pack/* joined */.oR)(this.folder, pack_lock/* LOCK_FILE */.FI);
        const { lock, faults } = (0,pack_lock/* parseLock */.PG)(path, textOf((0,external_node_path_.join)(repository, path)));
        if (faults[0] !== undefined)
            throw new errors.UserError('pack-lock-unreadable', `${path} cannot be used: ${faults[0].message}`, 'Take the version of one side of the merge, then run "openapi-posture pack update".');
        this.lock = lock;
    }
    /** The packs from outside that the configuration names. */
    get outside() {
        return this.configuration.packs.filter(isOutside);
    }
    /** Adds a pack; where none was named, the built-in one that ran so far stays. */
    addToConfiguration(source, allowCode) {
        const hasPacks = /^packs:/m.test(this.#text);
        const packs = hasPacks ? [source] : [...default_configuration/* DEFAULT_CONFIGURATION */.P.packs, source];
        const listed = this.configuration.packs.includes(source) ? this.#text : (0,edit_list/* addEntries */.S)(this.#text, 'packs', packs);
        const isNew = allowCode && !this.configuration.allowCode.includes(source);
        const text = isNew ? (0,edit_list/* addEntries */.S)(listed, 'allow-code', [source]) : listed;
        configurationOf(this.#path, text);
        if (text !== this.#text)
            this.write(this.#path, text);
    }
    writeLock(packs) {
        this.write((0,open_pack/* joined */.oR)(this.folder, pack_lock/* LOCK_FILE */.FI), (0,pack_lock/* lockText */.li)({ packs }));
    }
    /** Replaces what is vendored; other folders below the vendor folder go. */
    vendor(packs) {
        const folder = (0,open_pack/* joined */.oR)(this.folder, pack_lock/* VENDOR_FOLDER */.QX);
        const wanted = new Set(packs.map(({ locked }) => (0,pack_lock/* vendorName */.gR)(locked)));
        const onDisk = (0,external_node_path_.join)(this.repository, folder);
        for (const entry of (0,external_node_fs_.existsSync)(onDisk) ? (0,external_node_fs_.readdirSync)(onDisk, { withFileTypes: true }) : [])
            if (entry.isDirectory() && !wanted.has(entry.name))
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(onDisk, entry.name), { recursive: true });
        // The lock counts bytes, so nobody may change line ends on the way in or out.
        if (packs.length > 0)
            this.write(`${folder}/.gitattributes`, '* -text\n');
        for (const { locked, files } of packs)
            for (const [path, text] of files)
                this.write(`${folder}/${(0,pack_lock/* vendorName */.gR)(locked)}/${path}`, text);
    }
    get isVendoring() {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.repository, this.folder, pack_lock/* VENDOR_FOLDER */.QX));
    }
    /** The files of a locked pack as vendored or fetched before, or `null`; nobody has compared them with the lock yet. */
    async findFiles(locked) {
        const paths = Object.keys(locked.files);
        const folder = (0,external_node_path_.join)(this.repository, this.folder, pack_lock/* VENDOR_FOLDER */.QX, (0,pack_lock/* vendorName */.gR)(locked));
        const vendored = new Map();
        for (const path of paths) {
            const text = textOf((0,external_node_path_.join)(folder, path));
            if (text !== null)
                vendored.set(path, Buffer.from(text));
        }
        const bytes = vendored.size > 0 ? vendored : await (0,pack_cache.readCache)(this.#cache, locked.digest, paths);
        if (bytes === null || bytes.size === 0)
            return null;
        const decoded = (0,decode_files/* decodePackFiles */.j)(bytes);
        return 'fault' in decoded ? null : decoded.files;
    }
    keep(locked, files) {
        (0,pack_cache/* writeCache */.a)(this.#cache, locked.digest, files);
    }
    write(path, text) {
        (0,write_file/* writeOutput */.z)((0,external_node_path_.join)(this.repository, path), text, [this.repository]);
    }
}
function isOutside(name) {
    const source = (0,pack_source/* parsePackSource */.k5)(name);
    return !('fault' in source) && (0,pack_source/* isFromOutside */._S)(source);
}
function configurationOf(file, text) {
    const { configuration, problems } = (0,read_configuration/* readConfiguration */.T)({ file, revision: 'head', text }, built_in_generated/* BUILT_IN_RULES */.J);
    if (configuration !== null)
        return configuration;
    const places = problems.map(({ location, message }) => `${file}:${location?.line}:${location?.column}: ${message}`);
    throw new errors.UserError('configuration', `The configuration cannot be used.\n${places.slice(0, 10).join('\n')}`, 'Correct these lines first.');
}
function textOf(path) {
    return (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : null;
}

// EXTERNAL MODULE: ./build/cli/read-value.js
var read_value = __webpack_require__(1557);
// EXTERNAL MODULE: ./build/cli/run/deliver-answer.js + 1 modules
var deliver_answer = __webpack_require__(297);
// EXTERNAL MODULE: ./build/cli/run/workbench.js + 2 modules
var workbench = __webpack_require__(62);
;// CONCATENATED MODULE: ./build/cli/commands/pack.js
/** `pack ACTION …`: write, test, pin and trust rule packs. */





const ACTIONS = {
    new: async () => (await __webpack_require__.e(/* import() */ 6332).then(__webpack_require__.bind(__webpack_require__, 6332))).newPack,
    lint: async () => (await Promise.all(/* import() */[__webpack_require__.e(819), __webpack_require__.e(3950), __webpack_require__.e(2388), __webpack_require__.e(8029)]).then(__webpack_require__.bind(__webpack_require__, 8029))).lintPack,
    test: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(819), __webpack_require__.e(3950), __webpack_require__.e(6052), __webpack_require__.e(1414), __webpack_require__.e(2388), __webpack_require__.e(4750)]).then(__webpack_require__.bind(__webpack_require__, 4750))).testPack,
    docs: async () => (await Promise.all(/* import() */[__webpack_require__.e(819), __webpack_require__.e(3950), __webpack_require__.e(2388), __webpack_require__.e(3423), __webpack_require__.e(1161)]).then(__webpack_require__.bind(__webpack_require__, 5795))).docsPack,
    add: async () => (await Promise.all(/* import() */[__webpack_require__.e(819), __webpack_require__.e(3950), __webpack_require__.e(2388), __webpack_require__.e(2925)]).then(__webpack_require__.bind(__webpack_require__, 2925))).addPack,
    update: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(819), __webpack_require__.e(3950), __webpack_require__.e(6052), __webpack_require__.e(1414), __webpack_require__.e(2388), __webpack_require__.e(7040)]).then(__webpack_require__.bind(__webpack_require__, 7040))).updatePacks,
    fetch: async () => (await __webpack_require__.e(/* import() */ 4780).then(__webpack_require__.bind(__webpack_require__, 4780))).fetchPacks,
    vendor: async () => (await __webpack_require__.e(/* import() */ 4780).then(__webpack_require__.bind(__webpack_require__, 4780))).vendorPacks,
    verify: async () => (await __webpack_require__.e(/* import() */ 4780).then(__webpack_require__.bind(__webpack_require__, 4780))).verifyPacks,
    impact: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(819), __webpack_require__.e(3950), __webpack_require__.e(6052), __webpack_require__.e(1414), __webpack_require__.e(2388), __webpack_require__.e(2448)]).then(__webpack_require__.bind(__webpack_require__, 2448))).impactPack,
};
async function pack({ given, operands: [name, ...operands] }) {
    const load = name !== undefined && Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
    if (load === undefined) {
        const known = Object.keys(ACTIONS);
        throw new errors.UserError('wrong-operands', name === undefined ? '"pack" takes an action.' : `${(0,read_value/* quoted */.TL)(name)} is no action of "pack".`, `${name === undefined ? '' : (0,read_value/* didYouMean */.au)(name, known)}Actions: ${known.join(', ')}.`);
    }
    const action = await load();
    return (0,workbench/* withWorkbench */.y)(given, async (bench) => {
        let workspace = null;
        return action({
            operands,
            given,
            bench,
            environment: process.env,
            get workspace() {
                workspace ??= new Workspace(requireRepository(bench.repository, bench.workingDirectory), process.env);
                return workspace;
            },
            print(text) {
                bench.progress.stop();
                (0,deliver_answer/* print */.yy)(text);
            },
        });
    });
}
function requireRepository(repository, folder) {
    if (repository !== null)
        return repository;
    throw new errors.UserError('no-repository', `There is no git repository around ${folder}.`, 'Run inside a repository.');
}


/***/ }),

/***/ 7673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ addEntries),
/* harmony export */   n: () => (/* binding */ removeEntries)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/**
 * Adds and removes entries of a list in a YAML file that people keep: every other byte, comments and line breaks included,
 * stays as it is. The package yaml says where things stand and writes the new entries.
 */

/** The text with the entries at the end of the list under `key` of the root; the list is made when it is missing. */
function addEntries(text, key, entries) {
    if (text.includes('\r\n'))
        return addEntries(text.replaceAll('\r\n', '\n'), key, entries).replaceAll('\n', '\r\n');
    const { list, offset } = findList(text, key);
    if (list === null) {
        const head = offset === null ? `${endLine(text)}${key}:\n` : `${text.slice(0, offset)}\n`;
        const tail = offset === null ? '' : text.slice(lineEnd(text, offset));
        return `${head}${block(entries, 2)}${tail}`;
    }
    const [start, end] = rangeOf(list);
    if (list.items.length === 0)
        return `${text.slice(0, start).trimEnd()}\n${block(entries, 2)}${text.slice(lineEnd(text, end))}`;
    if (list.flow === true)
        return rewritten(text, key, (items) => items.push(...entries));
    const last = lineEnd(text, rangeOf(list.items.at(-1))[1]);
    const dash = dashOf(text, list, 0);
    return `${endLine(text.slice(0, last))}${block(entries, dash - lineStart(text, dash))}${text.slice(last)}`;
}
/** The text without those entries and the comments right above them. */
function removeEntries(text, key, indexes) {
    const { list } = findList(text, key);
    if (list === null)
        return text;
    if (list.flow === true)
        return rewritten(text, key, (items) => {
            for (const index of [...indexes].sort(descending))
                items.splice(index, 1);
        });
    let result = text;
    for (const index of [...indexes].sort(descending)) {
        const start = commentsAbove(text, lineStart(text, dashOf(text, list, index)));
        result = result.slice(0, start) + result.slice(lineEnd(text, rangeOf(list.items[index])[1]));
    }
    const isEmptied = new Set(indexes).size >= list.items.length;
    return isEmptied ? result.replace(new RegExp(`^${key}:`, 'm'), `${key}: []`) : result;
}
/** `offset`: behind the colon of a key that has no value. */
function findList(text, key) {
    const root = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text).contents;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root))
        return { list: null, offset: null };
    const value = root.get(key, true);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value))
        return { list: value, offset: null };
    const at = new RegExp(`^${key}:`, 'm').exec(text);
    return { list: null, offset: at === null ? null : at.index + at[0].length };
}
/** Flow style has no lines of its own to keep, so the whole list is written anew. */
function rewritten(text, key, change) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text);
    const items = document.toJS()[key] ?? [];
    change(items);
    const list = document.createNode(items);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(list))
        list.flow = items.length === 0;
    document.set(key, list);
    return document.toString({ lineWidth: 0 });
}
/** Start and end of a node's own text. Every node of a parsed document has a range. */
function rangeOf(node) {
    const range = node.range ?? [0, 0];
    return [range[0] ?? 0, range[1] ?? 0];
}
/** Where the dash of an entry stands. */
function dashOf(text, list, index) {
    return text.lastIndexOf('-', rangeOf(list.items[index])[0] - 1);
}
function block(entries, indent) {
    const margin = ' '.repeat(indent);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(entries, { lineWidth: 0 }).replace(/^(?=.)/gm, margin);
}
function lineStart(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}
/** Behind the line break that ends the line of the last character before `offset`. */
function lineEnd(text, offset) {
    if (text[offset - 1] === '\n')
        return offset;
    const end = text.indexOf('\n', offset);
    return end === -1 ? text.length : end + 1;
}
function endLine(text) {
    return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
function commentsAbove(text, start) {
    let result = start;
    while (result > 0) {
        const above = lineStart(text, result - 1);
        if (!/^[ \t]+#/.test(text.slice(above, result)))
            break;
        result = above;
    }
    return result;
}
function descending(left, right) {
    return right - left;
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

/***/ 2063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeCache),
/* harmony export */   cacheFolder: () => (/* binding */ cacheFolder),
/* harmony export */   readCache: () => (/* binding */ readCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _directory_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4507);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9529);
/** Packs that were fetched before, by what they hold. Nothing here is trusted: whoever reads it compares it with the lock. */





/** `OPENAPI_POSTURE_CACHE`, else the cache folder of the user. */
function cacheFolder(environment) {
    if (environment.OPENAPI_POSTURE_CACHE)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(environment.OPENAPI_POSTURE_CACHE);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache'), 'openapi-posture');
}
/** The files kept under a digest, or `null`. */
async function readCache(folder, digest, paths) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'packs', digest);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place) ? (0,_directory_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryTree */ .u)(place).read(paths) : null;
}
function writeCache(folder, digest, files) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'packs', digest);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(place, { recursive: true });
    for (const [path, text] of files)
        (0,_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOutput */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, path), text, [place]);
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


/***/ })

};
