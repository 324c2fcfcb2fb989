export const id = 579;
export const ids = [579];
export const modules = {

/***/ 4579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _judge_drift_built_in_drift_kinds_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6065);
/* harmony import */ var _judge_rules_built_in_generated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);
/* harmony import */ var _report_render_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8243);
/* harmony import */ var _read_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1557);
/* harmony import */ var _run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(297);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8565);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9891);
/** `explain ID`: everything about one rule. */








/** Knows every built-in rule, whether a pack runs it or not. */
async function explain({ given, operands }) {
    const [id, ...more] = operands;
    if (id === undefined || more.length > 0)
        throw (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongOperands */ .O)('explain', 'the id of one rule');
    const format = (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .requireFormat */ .ZB)('explain', given.format, ['text', 'json', 'markdown']);
    const all = [..._judge_rules_built_in_generated_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILT_IN_RULES */ .J.posture, ..._judge_rules_built_in_generated_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILT_IN_RULES */ .J.changes, ..._judge_drift_built_in_drift_kinds_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_DRIFT_KINDS */ .x];
    const rule = all.find((candidate) => candidate.id === id);
    if (rule === undefined) {
        const known = all.map((candidate) => candidate.id);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('unknown-rule', `There is no rule ${(0,_read_value_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(id)}.`, `${(0,_read_value_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .au)(id, known)}"openapi-posture rules" lists them.`);
    }
    if (format === 'markdown')
        (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .yy)((await __webpack_require__.e(/* import() */ 804).then(__webpack_require__.bind(__webpack_require__, 3423))).renderRuleMarkdown(rule));
    else
        (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .yy)(format === 'json' ? (0,_report_render_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .renderRuleJson */ .rp)(_tool_js__WEBPACK_IMPORTED_MODULE_7__/* .TOOL */ .j, rule) : (0,_report_render_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .renderRuleText */ .wv)(rule, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalStyle */ .w)(given)));
    return 0;
}


/***/ }),

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
    return new errors/* UserError */.y('wrong-operands', `"${command}" takes ${wanted}.`, `"openapi-posture ${command} --help" shows how.`);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('output-failed', `${path} cannot be written (${error.code ?? error.message}).`);
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('output-refused', `${path} is not written: it ${why}.`, 'Choose a path inside the workspace or the temporary folder that passes through no link.');
}


/***/ }),

/***/ 6065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ BUILT_IN_DRIFT_KINDS)
/* harmony export */ });
const BUILT_IN_DRIFT_KINDS = JSON.parse("[{\"kind\":\"drift\",\"id\":\"control-lost\",\"posture\":\"worse\",\"mirror\":\"control-gained\",\"title\":\"An operation lost a control\",\"severity\":\"medium\",\"confidence\":\"high\",\"control\":\"authentication\",\"owasp\":[\"API8:2023\"],\"cwe\":[693],\"message\":\"{operation} no longer has the control {subject}: it was {from} and is {to}. What it held back can now happen. Bring it back, or say what takes its place.\",\"rationale\":\"A control that was there is one that others rely on: callers, reviewers, and the services behind. When it goes, nobody is\\ntold unless somebody compares the states.\",\"remediation\":\"Restore what the description said, or add evidence of what protects the operation instead.\",\"examples\":[{\"title\":\"The requirement of a key is removed\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      security: []\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"control-weakened\",\"posture\":\"worse\",\"mirror\":\"control-strengthened\",\"title\":\"A control of an operation became weaker\",\"severity\":\"low\",\"confidence\":\"high\",\"control\":\"authentication\",\"owasp\":[\"API8:2023\"],\"cwe\":[693],\"message\":\"The control {subject} of {operation} is weaker: {from} became {to}.\",\"rationale\":\"The control is still there, in a form that is easier to get past or that says less.\",\"remediation\":\"Restore the stronger form, or have the people responsible confirm that the weaker one is enough.\",\"examples\":[{\"title\":\"Only one of two inputs is described\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      parameters:\\n        - { name: page, in: query, schema: { type: integer } }\\n        - { name: sort, in: query, schema: { type: string } }\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      parameters:\\n        - { name: page, in: query, schema: { type: integer } }\\n        - { name: sort, in: query, schema: {} }\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"sensitive-data-gained\",\"posture\":\"worse\",\"mirror\":\"sensitive-data-withdrawn\",\"title\":\"An operation handles a new kind of sensitive data\",\"severity\":\"medium\",\"confidence\":\"medium\",\"control\":\"output-minimisation\",\"owasp\":[\"API3:2023\"],\"cwe\":[213],\"message\":\"{operation} handles a kind of sensitive data that it did not: {subject}. Check who may call it, and whether the data is needed.\",\"rationale\":\"What an operation carries decides what its misuse costs. A field that is added years later meets callers, logs and caches\\nthat were chosen when there was nothing to lose.\",\"remediation\":\"Leave the data out where it is not needed; otherwise review authentication, authorization and logging of the operation.\",\"examples\":[{\"title\":\"An answer now holds card numbers\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses:\\n        '200':\\n          description: OK\\n          content:\\n            application/json:\\n              schema: { type: object, properties: { id: { type: string } } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses:\\n        '200':\\n          description: OK\\n          content:\\n            application/json:\\n              schema: { type: object, properties: { id: { type: string }, cardNumber: { type: string } } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"audience-opened\",\"posture\":\"worse\",\"mirror\":\"audience-closed\",\"title\":\"An operation is for a wider audience\",\"severity\":\"medium\",\"confidence\":\"high\",\"control\":\"lifecycle\",\"owasp\":[\"API9:2023\"],\"cwe\":[668],\"message\":\"{operation} is for a wider audience: {from} became {to}. What was built for trusted callers now meets others.\",\"rationale\":\"Operations for a narrow audience often trust their callers: no limits, generous answers, rights that are checked elsewhere.\",\"remediation\":\"Review the operation as if it were new, or restore the mark.\",\"examples\":[{\"title\":\"The mark of an internal operation is removed\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      x-internal: true\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"risk-increased\",\"posture\":\"worse\",\"mirror\":\"risk-decreased\",\"title\":\"The predicted risk of an operation rose\",\"severity\":\"medium\",\"confidence\":\"medium\",\"control\":\"threat-protection\",\"owasp\":[\"API8:2023\"],\"cwe\":[1059],\"message\":\"The predicted risk of {operation} rose: {from} became {to}.\",\"rationale\":\"The score gathers what is broken, how bad that is, and how much the operation is worth attacking. A rise is worth a look\\neven where each part alone looks harmless.\",\"remediation\":\"Look at the lines that explain the score and mend the heaviest.\",\"examples\":[{\"title\":\"A key is no longer required\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      security: []\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"finding-appeared\",\"posture\":\"worse\",\"mirror\":\"finding-disappeared\",\"title\":\"A finding is there that was not\",\"severity\":\"medium\",\"confidence\":\"high\",\"control\":\"threat-protection\",\"owasp\":[\"API8:2023\"],\"cwe\":[693],\"message\":\"A finding of the rule {subject} is there that was not: {to}.\",\"rationale\":\"Since the state that was accepted something became wrong, or is seen now. The severity is that of the finding.\",\"remediation\":\"Mend the finding, waive it with a reason, or accept the new state.\",\"examples\":[{\"title\":\"A server without encryption is added\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: http://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"operation-appeared\",\"posture\":\"worse\",\"mirror\":\"operation-disappeared\",\"title\":\"An operation is there that was not\",\"severity\":\"low\",\"confidence\":\"high\",\"control\":\"lifecycle\",\"owasp\":[\"API9:2023\"],\"cwe\":[1059],\"message\":\"{operation} is there that was not, with a predicted risk of {to}. Somebody has to know it and own it.\",\"rationale\":\"Every operation is a way in. Inventories go stale when new ones come unseen (OWASP API9:2023).\",\"remediation\":\"Review it, and accept the new state.\",\"examples\":[{\"title\":\"A second path\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\n  /orders/latest:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"control-gained\",\"posture\":\"better\",\"mirror\":\"control-lost\",\"title\":\"An operation gained a control\",\"severity\":\"info\",\"confidence\":\"high\",\"control\":\"authentication\",\"owasp\":[\"API8:2023\"],\"cwe\":[693],\"message\":\"{operation} now has the control {subject}: it was {from} and is {to}.\",\"rationale\":\"The description says more about how the operation is protected than it did.\",\"remediation\":\"Nothing has to be mended.\",\"examples\":[{\"title\":\"A key is required\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      security: []\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"control-strengthened\",\"posture\":\"better\",\"mirror\":\"control-weakened\",\"title\":\"A control of an operation became stronger\",\"severity\":\"info\",\"confidence\":\"high\",\"control\":\"authentication\",\"owasp\":[\"API8:2023\"],\"cwe\":[693],\"message\":\"The control {subject} of {operation} is stronger: {from} became {to}.\",\"rationale\":\"The control holds more, or says more, than it did.\",\"remediation\":\"Nothing has to be mended.\",\"examples\":[{\"title\":\"Every input is described\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      parameters:\\n        - { name: page, in: query, schema: { type: integer } }\\n        - { name: sort, in: query, schema: {} }\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      parameters:\\n        - { name: page, in: query, schema: { type: integer } }\\n        - { name: sort, in: query, schema: { type: string } }\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"sensitive-data-withdrawn\",\"posture\":\"better\",\"mirror\":\"sensitive-data-gained\",\"title\":\"An operation no longer handles a kind of sensitive data\",\"severity\":\"info\",\"confidence\":\"medium\",\"control\":\"output-minimisation\",\"owasp\":[\"API3:2023\"],\"cwe\":[213],\"message\":\"{operation} no longer handles this kind of sensitive data: {subject}.\",\"rationale\":\"What is not carried cannot leak.\",\"remediation\":\"Nothing has to be mended.\",\"examples\":[{\"title\":\"An answer no longer holds card numbers\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses:\\n        '200':\\n          description: OK\\n          content:\\n            application/json:\\n              schema: { type: object, properties: { id: { type: string }, cardNumber: { type: string } } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses:\\n        '200':\\n          description: OK\\n          content:\\n            application/json:\\n              schema: { type: object, properties: { id: { type: string } } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"audience-closed\",\"posture\":\"better\",\"mirror\":\"audience-opened\",\"title\":\"An operation is for a narrower audience\",\"severity\":\"info\",\"confidence\":\"high\",\"control\":\"lifecycle\",\"owasp\":[\"API9:2023\"],\"cwe\":[668],\"message\":\"{operation} is for a narrower audience: {from} became {to}.\",\"rationale\":\"Fewer callers can misuse what fewer callers can reach.\",\"remediation\":\"Make sure that the network agrees with the description.\",\"examples\":[{\"title\":\"An operation is marked as internal\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      x-internal: true\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"risk-decreased\",\"posture\":\"better\",\"mirror\":\"risk-increased\",\"title\":\"The predicted risk of an operation fell\",\"severity\":\"info\",\"confidence\":\"medium\",\"control\":\"threat-protection\",\"owasp\":[\"API8:2023\"],\"cwe\":[1059],\"message\":\"The predicted risk of {operation} fell: {from} became {to}.\",\"rationale\":\"The score gathers what is broken, how bad that is, and how much the operation is worth attacking.\",\"remediation\":\"Nothing has to be mended.\",\"examples\":[{\"title\":\"A key is required\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      security: []\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"finding-disappeared\",\"posture\":\"better\",\"mirror\":\"finding-appeared\",\"title\":\"A finding is gone\",\"severity\":\"info\",\"confidence\":\"high\",\"control\":\"threat-protection\",\"owasp\":[\"API8:2023\"],\"cwe\":[693],\"message\":\"A finding of the rule {subject} is gone: {from}.\",\"rationale\":\"What was wrong is mended, or is no longer looked for.\",\"remediation\":\"Nothing has to be mended.\",\"examples\":[{\"title\":\"The server is encrypted\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: http://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"operation-disappeared\",\"posture\":\"better\",\"mirror\":\"operation-appeared\",\"title\":\"An operation is gone\",\"severity\":\"info\",\"confidence\":\"high\",\"control\":\"lifecycle\",\"owasp\":[\"API9:2023\"],\"cwe\":[1059],\"message\":\"{operation} is gone from the description; its predicted risk was {from}. Make sure that the server no longer answers there.\",\"rationale\":\"What is not there cannot be attacked. This only holds when the implementation is gone too, not just its description.\",\"remediation\":\"Check that the route is gone from gateway and server, and accept the new state.\",\"examples\":[{\"title\":\"The second path is removed\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\n  /orders/latest:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]}]");


/***/ })

};
