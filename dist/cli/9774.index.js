export const id = 9774;
export const ids = [9774];
export const modules = {

/***/ 297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O4: () => (/* binding */ deliverAnswer),
  yy: () => (/* binding */ print),
  ZB: () => (/* binding */ requireFormat),
  O: () => (/* binding */ wrongOperands)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/io/write-file.js
var write_file = __webpack_require__(9529);
// EXTERNAL MODULE: ./build/report/safe-text/guard-log-line.js
var guard_log_line = __webpack_require__(9336);
;// CONCATENATED MODULE: ./build/report/deliver/stdout.js
/** Prints an answer. */

/** Every line is guarded once more here; answers that are guarded already pass unchanged. */
function printAnswer(text, print) {
    print((0,guard_log_line/* logText */.k)(text));
}

// EXTERNAL MODULE: ./build/cli/read-value.js
var read_value = __webpack_require__(1557);
// EXTERNAL MODULE: ./build/cli/terminal.js
var terminal = __webpack_require__(8565);
;// CONCATENATED MODULE: ./build/cli/run/deliver-answer.js
/** Writes an answer where the user wants it: to standard output, or to a file with the text report beside it. */






/** The format asked for; throws when this command cannot write it, before anything is read. */
function requireFormat(command, format, known) {
    if (format === undefined || known.includes(format))
        return format ?? 'text';
    throw (0,read_value/* unknownValue */.Uo)(`--format of "${command}"`, format, known);
}
/** Prints one answer, or writes it; a file never holds colours. */
async function deliverAnswer(bench, format, renderers) {
    const { output } = bench.given;
    if (output !== undefined) {
        (0,write_file/* writeOutput */.z)((0,external_node_path_.resolve)(bench.workingDirectory, output), await render(format, renderers, terminal/* PLAIN */.t), bench.outputRoots);
    }
    const shown = output === undefined ? format : 'text';
    const answer = await render(shown, renderers, (0,terminal/* terminalStyle */.w)(bench.given));
    bench.progress.stop();
    print(answer);
}
async function render(format, renderers, style) {
    const renderer = renderers[format];
    if (renderer === undefined)
        throw new Error(`No renderer for ${format}.`);
    return renderer(style);
}
/** Prints to standard output, guarded against what a CI system would obey. */
function print(text) {
    printAnswer(text, (guarded) => process.stdout.write(guarded));
}
/** The error for operands that a command does not take. */
function wrongOperands(command, wanted) {
    return new errors.UserError('wrong-operands', `"${command}" takes ${wanted}.`, `"openapi-posture ${command} --help" shows how.`);
}


/***/ }),

/***/ 8565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ PLAIN),
/* harmony export */   w: () => (/* binding */ terminalStyle)
/* harmony export */ });
/** For files. */
const PLAIN = { colour: false, width: 80 };
const WIDEST = 100;
/** `NO_COLOR` (https://no-color.org) counts when it is set and not empty; `--color` beats it. */
function terminalStyle(given) {
    const { isTTY = false, columns } = process.stdout;
    const wanted = given.color ?? 'auto';
    const byEnvironment = isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
    return {
        colour: wanted === 'always' || (wanted === 'auto' && byEnvironment),
        width: isTTY ? Math.min(columns || 80, WIDEST) : 80,
    };
}


/***/ }),

/***/ 8543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pathBelow),
/* harmony export */   w: () => (/* binding */ findRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _on_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5148);
/** Where a repository begins, and what a file is called relative to it. Asks the file system, not git, so it costs nothing. */



/** The top folder of the git work tree around a file or folder, which need not exist, or `null` outside git. */
function findRoot(path) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (isRepository((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return null;
    }
}
/** The path of `file` relative to `root` with forward slashes, or `null` when it lies outside. The root itself is ''. */
function pathBelow(root, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file));
    const isOutside = path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path) === path;
    return isOutside && path !== '' ? null : path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** A folder with a HEAD, or the file by which linked work trees and submodules name their folder. */
function isRepository(candidate) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(candidate).isDirectory()
            ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(candidate, 'HEAD')).isFile()
            : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(candidate, 'utf8').startsWith('gitdir:');
    }
    catch (error) {
        if ((0,_on_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error))
            return false;
        throw error;
    }
}


/***/ }),

/***/ 6717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ gitArguments),
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/** The environment and configuration under which every git process runs: nothing asks, hooks in, translates or rewrites. */

/** Inherited `GIT_*` variables that say how to reach a remote or where configuration lies; all others are dropped. */
const inherited = new Set([
    'GIT_ASKPASS',
    'GIT_CONFIG_COUNT',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_CONFIG_SYSTEM',
    'GIT_EXEC_PATH',
    'GIT_SSH',
    'GIT_SSH_COMMAND',
    'GIT_SSH_VARIANT',
    'GIT_SSL_CAINFO',
    'GIT_SSL_CAPATH',
]);
const inheritedConfiguration = /^GIT_CONFIG_(?:KEY|VALUE)_\d+$/;
const fixed = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    LC_ALL: 'C',
    LANGUAGE: 'C',
};
/** The variables for a git process. `settings` are handed over here because arguments are visible in process lists. */
function gitEnvironment(environment, settings = []) {
    const kept = Object.entries(environment).filter(([name]) => !name.startsWith('GIT_') || inherited.has(name) || inheritedConfiguration.test(name));
    const result = { ...Object.fromEntries(kept), ...fixed };
    if (settings.length === 0)
        return result;
    const first = Number.parseInt(environment.GIT_CONFIG_COUNT ?? '0', 10) || 0;
    result.GIT_CONFIG_COUNT = String(first + settings.length);
    settings.forEach(([key, value], index) => {
        result[`GIT_CONFIG_KEY_${first + index}`] = key;
        result[`GIT_CONFIG_VALUE_${first + index}`] = value;
    });
    return result;
}
/** The arguments that stand before every git command. */
function gitArguments(directory, environment) {
    const settings = [
        'core.hooksPath=/dev/null',
        'core.fsmonitor=false',
        'protocol.ext.allow=never',
        'gc.auto=0',
        'maintenance.auto=false',
        ...trustedFolders(directory, environment).map((folder) => `safe.directory=${folder}`),
    ];
    return ['-C', directory, ...settings.flatMap((setting) => ['-c', setting])];
}
/**
 * In a container job the workspace often belongs to another user, and git refuses it. The runner's workspace is what we
 * are asked to read; anywhere else git's own check of the owner stands.
 */
function trustedFolders(directory, environment) {
    if (!environment.GITHUB_WORKSPACE)
        return [];
    const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.GITHUB_WORKSPACE);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory);
    if (folder === workspace)
        return [workspace];
    return folder.startsWith(workspace + node_path__WEBPACK_IMPORTED_MODULE_0__.sep) ? [workspace, folder] : [];
}


/***/ }),

/***/ 4023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openGitObjects)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/io/git-environment.js
var git_environment = __webpack_require__(6717);
// EXTERNAL MODULE: ./build/io/limits.js
var limits = __webpack_require__(2137);
// EXTERNAL MODULE: ./build/io/object-id.js
var object_id = __webpack_require__(330);
;// CONCATENATED MODULE: ./build/io/read-batch.js
/** Cuts the output of `git cat-file --batch` into answers, in the order of the questions, however it is chunked. */
const lineFeed = 0x0a;
/** A function to be fed with each chunk; it calls `onAnswer` for each complete answer. */
function batchReader(maximumBytes, onAnswer) {
    let header = '';
    let body = null;
    return (chunk) => {
        let at = 0;
        while (at < chunk.length) {
            if (body === null) {
                const end = chunk.indexOf(lineFeed, at);
                header += chunk.toString('latin1', at, end === -1 ? chunk.length : end);
                if (end === -1)
                    return;
                at = end + 1;
                body = startBody(header, maximumBytes);
                if (body === null)
                    onAnswer({ id: header.split(' ', 1)[0] ?? '', bytes: null });
                header = '';
                continue;
            }
            const taken = Math.min(body.size - body.received, chunk.length - at);
            if (body.target !== null)
                chunk.copy(body.target, body.received, at, at + taken);
            body.received += taken;
            at += taken;
            // One line feed, not part of the object, closes it.
            if (body.received === body.size && at < chunk.length) {
                at += 1;
                onAnswer({ id: body.id, bytes: body.target });
                body = null;
            }
        }
    };
}
/** `null` when the header says that nothing follows. */
function startBody(header, maximumBytes) {
    const [id = '', type, sizeText] = header.split(' ');
    if (sizeText === undefined)
        return null;
    const size = Number(sizeText);
    const isWanted = type === 'blob' && size <= maximumBytes;
    return { id, size, target: isWanted ? Buffer.allocUnsafeSlow(size) : null, received: 0 };
}

// EXTERNAL MODULE: ./build/io/run-git.js
var run_git = __webpack_require__(9085);
;// CONCATENATED MODULE: ./build/io/git-objects.js
/**
 * The contents of git objects, from one long-lived `git cat-file --batch` per repository. Asks by object id only, so that
 * no name can be taken for anything else.
 */







const commandLine = ['cat-file', '--batch'];
/** Opens the objects of the repository around `directory`; the process starts with the first question. */
function openGitObjects(directory) {
    const waiting = [];
    let child = null;
    let failure = null;
    const fail = (error) => {
        failure ??= error;
        for (const question of waiting.splice(0))
            question.fail(failure);
    };
    const start = () => {
        const started = (0,external_node_child_process_.spawn)('git', [...(0,git_environment/* gitArguments */.D)(directory, process.env), ...commandLine], {
            env: (0,git_environment/* gitEnvironment */._)(process.env),
            windowsHide: true,
        });
        let complaint = '';
        started.stdout.on('data', batchReader(limits/* maximumFileBytes */.W, (answer) => {
            waiting.shift()?.answer(answer);
            if (waiting.length === 0)
                holdProgram(started, false);
        }));
        started.stderr.on('data', (chunk) => {
            complaint = (complaint + chunk.toString('utf8')).slice(-500);
        });
        // A broken pipe is followed by `close`, which knows the reason.
        started.stdin.on('error', () => undefined);
        started.on('error', (error) => fail((0,run_git/* startFailure */.xn)(error)));
        started.on('close', () => fail((0,run_git/* gitFailure */.tv)(commandLine, complaint.trim())));
        return started;
    };
    const ask = (id) => new Promise((answer, reject) => {
        waiting.push({ answer, fail: reject });
        child?.stdin.write(`${(0,object_id/* requireObjectId */.Wx)(id)}\n`);
    });
    return {
        async read(ids) {
            const wanted = [...new Set(ids)].map(object_id/* requireObjectId */.Wx);
            if (wanted.length === 0)
                return new Map();
            if (failure !== null)
                throw failure;
            child ??= start();
            holdProgram(child, true);
            child.stdin.cork();
            const answers = Promise.all(wanted.map(ask));
            child.stdin.uncork();
            const found = (await answers).flatMap(({ id, bytes }) => (bytes === null ? [] : [[id, bytes]]));
            return new Map(found);
        },
        close() {
            child?.stdin.end();
            fail(new errors.UserError('git-failed', 'The git objects were closed while they were read.'));
        },
    };
}
/** An idle process must not keep the program alive when somebody forgets to close it; a busy one must. */
function holdProgram(child, hold) {
    // Pipes of a child process are sockets, which the general stream types do not say.
    const handles = [child, ...[child.stdin, child.stdout, child.stderr]];
    for (const handle of handles) {
        if (hold)
            handle.ref();
        else
            handle.unref();
    }
}


/***/ }),

/***/ 2137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ maximumFileBytes),
/* harmony export */   t: () => (/* binding */ maximumEntries)
/* harmony export */ });
/** How much is read at all. Larger things are reported, never loaded. */
/** The largest file whose bytes are read. The largest public API description has 13 MB. */
const maximumFileBytes = 64 * 1024 * 1024;
/** The most entries that a folder outside git may have before we refuse to walk on. */
const maximumEntries = 500_000;


/***/ }),

/***/ 330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ isObjectId),
/* harmony export */   Wx: () => (/* binding */ requireObjectId)
/* harmony export */ });
/* unused harmony export isNullId */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/** What counts as the name of a git object: SHA-1 or SHA-256, complete, lower case. */

const pattern = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** True for a complete object id. */
function isObjectId(text) {
    return pattern.test(text);
}
/** True for the id of zeros that events use for "nothing there". */
function isNullId(text) {
    return isObjectId(text) && /^0+$/.test(text);
}
/** The same text, or a `revision-unknown` error when it is no object id. */
function requireObjectId(text) {
    if (isObjectId(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError('revision-unknown', `${JSON.stringify(text.slice(0, 100))} is not a complete git object id.`);
}


/***/ }),

/***/ 5148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ onDisk),
/* harmony export */   Or: () => (/* binding */ isSystemError),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9572);
/** The bridge from our paths to the operating system's: names as bytes, its separator, its errors. */



/** The name that the operating system knows for a path below `root`. */
function onDisk(root, path) {
    if (path === '')
        return Buffer.from(root);
    return Buffer.concat([Buffer.from((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, node_path__WEBPACK_IMPORTED_MODULE_1__.sep)), (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesFromPath */ .bq)(node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? path : path.replaceAll('/', node_path__WEBPACK_IMPORTED_MODULE_1__.sep))]);
}
/** What is at a path, a link itself and not its target, or `null` when nothing can be seen there. */
function statusOf(root, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(onDisk(root, path));
    }
    catch (error) {
        if (isSystemError(error))
            return null;
        throw error;
    }
}
/** True for what file system calls throw when the file system says no. */
function isSystemError(error) {
    return error instanceof Error && 'syscall' in error;
}


/***/ }),

/***/ 2320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ orderEntries)
/* harmony export */ });
/** A sorted copy. */
function orderEntries(entries) {
    return entries.toSorted((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
}


/***/ }),

/***/ 9572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ splitRecords),
/* harmony export */   bq: () => (/* binding */ bytesFromPath),
/* harmony export */   nP: () => (/* binding */ pathFromBytes)
/* harmony export */ });
/**
 * Path names between git's bytes and our strings, without loss: a name that is not UTF-8 has each bad byte written as
 * U+FFFD and two hexadecimal digits, so that no two files share a path and every path finds its bytes again.
 */
const replacement = '\uFFFD';
const escapedByte = /\uFFFD([0-9A-F]{2})/g;
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** The path that a name of these bytes gets. */
function pathFromBytes(bytes) {
    const plain = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    return plain.includes(replacement) ? escapeBadBytes(bytes) : plain;
}
/** The bytes of the name behind a path made by `pathFromBytes`. */
function bytesFromPath(path) {
    if (!path.includes(replacement))
        return Buffer.from(path, 'utf8');
    const parts = [];
    let end = 0;
    for (const match of path.matchAll(escapedByte)) {
        parts.push(Buffer.from(path.slice(end, match.index), 'utf8'), Buffer.from(match[1] ?? '', 'hex'));
        end = match.index + match[0].length;
    }
    parts.push(Buffer.from(path.slice(end), 'utf8'));
    return Buffer.concat(parts);
}
/** The records of a NUL-terminated list, as paths. One decoding for the whole list in the usual case. */
function splitRecords(output) {
    const text = output.toString('utf8');
    if (!text.includes(replacement))
        return text.split('\0').filter((record) => record !== '');
    const records = [];
    let start = 0;
    for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
        if (end > start)
            records.push(pathFromBytes(output.subarray(start, end)));
        start = end + 1;
    }
    return records;
}
function escapeBadBytes(bytes) {
    let path = '';
    for (let at = 0; at < bytes.length;) {
        const character = characterAt(bytes, at);
        path += character ?? `${replacement}${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
        at += character === null ? 1 : Buffer.byteLength(character);
    }
    return path;
}
/** The valid UTF-8 character at this offset, or `null`; also for a real U+FFFD, which would look like our own escape. */
function characterAt(bytes, at) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    try {
        const character = strict.decode(bytes.subarray(at, at + length));
        return [...character].length === 1 && character !== replacement ? character : null;
    }
    catch {
        // Not UTF-8 at this offset: the answer to the question asked, not a failure.
        return null;
    }
}


/***/ }),

/***/ 9085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   tv: () => (/* binding */ gitFailure),
/* harmony export */   xn: () => (/* binding */ startFailure)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6717);
/** Runs git without a shell. The one place, with `git-objects.ts`, that starts a process. */



/** The output of a git command that has to succeed; anything else is a `git-failed` error. */
async function runGit(directory, commandLine, options = {}) {
    const answer = await askGit(directory, commandLine, options);
    if (answer.exitCode !== 0)
        throw gitFailure(commandLine, answer.complaint);
    return answer.output;
}
/** The answer of a git command whose failure is an answer too. Throws only when git cannot be started. */
function askGit(directory, commandLine, options = {}) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...(0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .gitArguments */ .D)(directory, process.env), ...commandLine], {
        env: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .gitEnvironment */ ._)(process.env, options.settings),
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true,
        ...(options.timeoutMilliseconds === undefined ? {} : { timeout: options.timeoutMilliseconds }),
    });
    const output = [];
    const complaint = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => complaint.push(chunk));
    return new Promise((resolve, reject) => {
        child.on('error', (error) => reject(startFailure(error)));
        child.on('close', (exitCode, signal) => {
            const said = signal === null ? Buffer.concat(complaint).toString('utf8') : `git was stopped by ${signal}`;
            resolve({ exitCode: exitCode ?? 128, output: Buffer.concat(output), complaint: readable(said) });
        });
    });
}
/** The first line of a text output. */
function firstLine(output) {
    return output.toString('utf8').split('\n', 1)[0] ?? '';
}
/** The error for a command that failed although nothing in its input was wrong. */
function gitFailure(commandLine, complaint) {
    const hint = /dubious ownership/.test(complaint)
        ? 'Run "git config --global --add safe.directory <folder>" if you trust the owner of this repository.'
        : 'Run the command by hand to see whether the repository is intact ("git fsck").';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UserError('git-failed', `git ${commandLine[0] ?? ''} failed: ${complaint || 'no reason given'}`, hint);
}
/** The error for a git that cannot be started. */
function startFailure(error) {
    if (error.code === 'ENOENT') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UserError('git-missing', 'The program git was not found.', 'Install git, or add it to PATH.');
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UserError('git-failed', `git could not be started: ${error.message}`);
}
/** Without control characters and credentials, and short: git repeats names and URLs that anybody may have chosen. */
function readable(complaint) {
    return complaint
        .replaceAll(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ')
        .replaceAll(/(\w:\/\/)[^/@\s]*@/g, '$1***@')
        .trim()
        .slice(0, 500);
}


/***/ }),

/***/ 9529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _find_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8543);
/* harmony import */ var _on_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5148);
/** Writes reports. Never through a link, never outside the folders that we were given, never into `.git`. */






/**
 * Writes a file below one of `roots` (the workspace, the temporary folder), with its missing parents, replacing an older
 * one as a whole. Refuses with `output-refused`; what the file system refuses is `output-failed`.
 */
function writeOutput(path, content, roots) {
    try {
        const { root, names } = allowedTarget(path, roots);
        const folder = realFolderFor(path, root, names.slice(0, -1));
        replaceFile(path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, names.at(-1) ?? ''), content);
    }
    catch (error) {
        if (!(0,_on_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .isSystemError */ .Or)(error))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UserError('output-failed', `${path} cannot be written (${error.code ?? error.message}).`);
    }
}
/** The root that the path lies below, as a real path, and the names from there on. */
function allowedTarget(path, roots) {
    for (const root of roots) {
        const realRoot = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root);
        // The root may be reached by a link (/tmp on macOS): that is the caller's choice, not the file's.
        const below = (0,_find_root_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .B)(root, path) ?? (0,_find_root_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .B)(realRoot, path);
        if (below === null || below === '')
            continue;
        const names = below.split('/');
        if (names.some((name) => name.toLowerCase() === '.git'))
            throw refusal(path, 'lies inside .git');
        return { root: realRoot, names };
    }
    throw refusal(path, 'lies outside the workspace and the temporary folder');
}
/** Walks down name by name, making what is missing. */
function realFolderFor(path, root, names) {
    let folder = root;
    for (const name of names) {
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        const status = statusOrNull(folder);
        if (status === null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder);
        else if (status.isSymbolicLink())
            throw refusal(path, `passes through the link ${folder}`);
        else if (!status.isDirectory())
            throw refusal(path, `passes through ${folder}, which is no folder`);
    }
    return folder;
}
function replaceFile(path, file, content) {
    const status = statusOrNull(file);
    if (status?.isSymbolicLink())
        throw refusal(path, 'is a link');
    if (status !== null && !status.isFile())
        throw refusal(path, 'is no regular file');
    // A new file that takes the old one's place: readers see the old or the new, and a link put there meanwhile is
    // replaced, not followed. `wx` makes sure that the new file is ours.
    const draft = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, content, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
    }
}
function statusOrNull(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false }) ?? null;
}
function refusal(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UserError('output-refused', `${path} is not written: it ${why}.`, 'Choose a path inside the workspace or the temporary folder that passes through no link.');
}


/***/ })

};
