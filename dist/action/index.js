import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 8347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  WZ: () => (/* binding */ appendToFile),
  fh: () => (/* binding */ deliverOutputsTo),
  n: () => (/* binding */ printText)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/report/deliver/outputs.js
/**
 * Appends every output to the file that `GITHUB_OUTPUT` names. `delimiter` must be random, so that no value can end itself
 * and forge an output of its own.
 */
async function deliverOutputs(outputs, target) {
    const entries = Object.entries(outputs).map(([name, value]) => environmentEntry(name, value, target.delimiter));
    if (entries.length > 0)
        await target.append(target.path, entries.join(''));
}
/** One entry in the grammar of environment files, `name<<delimiter`, the value, `delimiter`; it always ends its last line. */
function environmentEntry(name, value, delimiter) {
    if (!/^[A-Za-z_][\w-]*$/.test(name))
        throw new Error(`"${name}" cannot be the name of an output.`);
    if (!/^\w{8,}$/.test(delimiter))
        throw new Error('The delimiter of an output must be at least eight letters or digits.');
    if (value.includes(delimiter))
        throw new Error(`The value of output "${name}" contains its delimiter.`);
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

;// CONCATENATED MODULE: ./build/action/runner-files.js
/** What the runner gives a step to write to: standard output and the files that its variables name. */



/** Appends to a file that the runner made. */
async function appendToFile(path, text) {
    (0,external_node_fs_.appendFileSync)(path, text, 'utf8');
}
/** Prints text as it is; callers have made it harmless. */
function printText(text) {
    process.stdout.write(text);
}
/** Sets outputs. Outside a runner there is nobody to set them for. */
async function deliverOutputsTo(environment, outputs) {
    const path = environment.GITHUB_OUTPUT;
    if (!path)
        return;
    // Nobody can know it beforehand, so no value can end itself and forge another output.
    const delimiter = `end_${(0,external_node_crypto_.randomUUID)().replaceAll('-', '')}`;
    await deliverOutputs(outputs, { path, delimiter, append: appendToFile });
}


/***/ }),

/***/ 1557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   wK: () => (/* binding */ readValue)
/* harmony export */ });
/* unused harmony exports unknownValue, didYouMean */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _knowledge_day_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1545);
/* harmony import */ var _knowledge_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1605);
/** Texts that users write, from a flag or an input, → values of options, or an error that says what is allowed. */



/** One text → the value of an option that holds one; `shown` is how the user calls the option (`--fail-on`, input `fail-on`). */
function readValue(option, text, shown) {
    switch (option.type) {
        case 'choice':
            if (option.values.includes(text))
                return text;
            throw unknownValue(shown, text, option.values);
        case 'boolean':
            // The spellings of YAML's core schema, which are also what GitHub's own toolkit takes.
            if (/^(?:true|True|TRUE)$/.test(text))
                return true;
            if (/^(?:false|False|FALSE)$/.test(text))
                return false;
            throw unknownValue(shown, text, ['true', 'false']);
        case 'number':
            return readNumber(option, text, shown);
        case 'date':
            if ((0,_knowledge_day_js__WEBPACK_IMPORTED_MODULE_1__/* .isDay */ .N)(text))
                return text;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError('invalid-value', `${shown} is not a day: ${quoted(text)}.`, 'Write it as YYYY-MM-DD.');
        case 'text':
        case 'list':
            if (text.trim() !== '' && !text.includes('\0'))
                return text;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError('invalid-value', `${shown} is empty.`, `Give it a value (${option.value}) or leave it out.`);
    }
}
/** The error for a value outside a closed list: names the allowed ones and the nearest. */
function unknownValue(shown, text, values) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError('invalid-value', `${shown} cannot be ${quoted(text)}.`, `${didYouMean(text, values)}Allowed: ${values.join(', ')}.`);
}
/** `Did you mean "high"? `, or nothing when no name is near. */
function didYouMean(name, known, prefix = '') {
    const nearest = (0,_knowledge_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(name, known);
    return nearest === null ? '' : `Did you mean "${prefix}${nearest}"? `;
}
/** A text of the user inside a message: on one line, short, with what is invisible written out. */
function quoted(text) {
    return JSON.stringify(text.length > 100 ? `${text.slice(0, 99)}…` : text);
}
function readNumber(option, text, shown) {
    const number = /^\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
    const isWhole = option.integer !== true || Number.isInteger(number);
    if (isWhole && number >= option.minimum && number <= option.maximum)
        return number;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError('invalid-value', `${shown} cannot be ${quoted(text)}.`, `Allowed: a ${option.integer === true ? 'whole ' : ''}number from ${option.minimum} to ${option.maximum}.`);
}


/***/ }),

/***/ 9891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Who we are, as every answer says it. The version is that of package.json; a test holds them together. */
const TOOL = { name: 'openapi-posture', version: '0.1.0' };


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UserError: () => (/* binding */ UserError)
/* harmony export */ });
/** Trouble that the user can mend: printed as message and hint, without a stack. Anything else thrown is our bug. */
class UserError extends Error {
    /** Stable kebab-case code, listed in docs/troubleshooting.md. */
    code;
    /** What to do next. */
    hint;
    constructor(code, message, hint = null) {
        super(message);
        this.name = 'UserError';
        this.code = code;
        this.hint = hint;
    }
}


/***/ }),

/***/ 5941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ payloadText),
/* harmony export */   ER: () => (/* binding */ payloadId),
/* harmony export */   Ei: () => (/* binding */ payloadValue),
/* harmony export */   gV: () => (/* binding */ payloadNumber),
/* harmony export */   ii: () => (/* binding */ readGitHubPayload)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9473);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(330);
/* harmony import */ var _on_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5148);
/** Reads the event that GitHub hands to a step. The payload is JSON from outside: every look into it is checked. */




/** The parsed file behind `GITHUB_EVENT_PATH`; an empty object where there is none. */
function readGitHubPayload(environment) {
    const path = environment.GITHUB_EVENT_PATH;
    if (!path)
        return {};
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        if (!(0,_on_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemError */ .Or)(error) && !(error instanceof SyntaxError))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UserError('event-unreadable', `The event file of GITHUB_EVENT_PATH cannot be read (${error.message}).`, 'The runner writes it; run this step on a runner, or unset GITHUB_EVENT_PATH.');
    }
}
/** The value at the end of a path of own members, or `undefined`. */
function payloadValue(payload, ...path) {
    let value = payload;
    for (const name of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
            return undefined;
        value = value[name];
    }
    return value;
}
/** A text at the end of a path, or `null`. */
function payloadText(payload, ...path) {
    const value = payloadValue(payload, ...path);
    return typeof value === 'string' ? value : null;
}
/** A whole positive number at the end of a path, or `null`. */
function payloadNumber(payload, ...path) {
    const value = payloadValue(payload, ...path);
    return Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : null;
}
/** A complete object id at the end of a path, or `null`. */
function payloadId(payload, ...path) {
    const text = payloadText(payload, ...path);
    return text !== null && (0,_object_id_js__WEBPACK_IMPORTED_MODULE_2__/* .isObjectId */ .TS)(text) ? text : null;
}


/***/ }),

/***/ 330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ isNullId),
/* harmony export */   TS: () => (/* binding */ isObjectId),
/* harmony export */   Wx: () => (/* binding */ requireObjectId)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ onDisk),
/* harmony export */   Or: () => (/* binding */ isSystemError),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9572);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 1545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays)
/* harmony export */ });
/** Days as `YYYY-MM-DD` texts: they compare as text, and these count between them. */
const MILLISECONDS = 86_400_000;
/** False for what is written like a day and is none (`2025-02-30`). */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    // A day that does not exist becomes another one, or none.
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** The day that many days later; earlier for a negative number. */
function addDays(day, days) {
    return new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS).toISOString().slice(0, 10);
}
/** How many days lie between two; negative when `to` is the earlier one. */
function daysBetween(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS);
}


/***/ }),

/***/ 1605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/** Finds what a misspelt name was probably meant to be. */
/**
 * The known name with the fewest slips (letters missing, added, wrong or swapped), or `null` when none is near: by default a
 * third of the letters may be wrong.
 */
function nearestName(name, known, mostSlips = Math.max(1, Math.floor(name.length / 3))) {
    if (name.length > LONGEST_NAME)
        return null;
    const wanted = name.toLowerCase();
    let nearest = null;
    let fewest = mostSlips + 1;
    for (const candidate of [...known].sort()) {
        if (Math.abs(candidate.length - wanted.length) >= fewest)
            continue;
        const slips = countSlips(wanted, candidate.toLowerCase());
        if (slips < fewest)
            [nearest, fewest] = [candidate, slips];
    }
    return nearest;
}
const LONGEST_NAME = 100;
/** Optimal string alignment distance. */
function countSlips(left, right) {
    let beforeLast = [];
    let last = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let row = 1; row <= left.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= right.length; column += 1) {
            const wrong = left[row - 1] === right[column - 1] ? 0 : 1;
            let slips = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + wrong);
            const isSwap = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
            if (isSwap)
                slips = Math.min(slips, beforeLast[column - 2] + 1);
            current.push(slips);
        }
        [beforeLast, last] = [last, current];
    }
    return last[right.length];
}


/***/ }),

/***/ 896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ operationName)
/* harmony export */ });
/** `GET /users`, `webhook POST order.created`, `callback onEvent of POST /orders`. */
function operationName(operation) {
    if (operation.kind === 'callback')
        return callbackName(operation);
    const name = `${operation.method} ${operation.path}`;
    return operation.kind === 'path' ? name : `${operation.kind} ${name}`;
}
/** The path of a callback is `<operation> callback <name> <expression>`; those inside others are named by the innermost. */
function callbackName({ method, path }) {
    const [, owner, name, expression] = /^(.+) callback (\S+) (.+)$/s.exec(path) ?? [];
    return owner === undefined ? `callback ${method} ${path}` : `callback ${name} of ${owner} (${method} ${expression})`;
}


/***/ }),

/***/ 6271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ CONFIDENCES),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
const CONFIDENCES = ['high', 'medium', 'low'];


/***/ }),

/***/ 4012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ WAIVER_CATEGORIES)
/* harmony export */ });
const WAIVER_CATEGORIES = ['false-positive', 'accepted-risk', 'compensating-control', 'fix-planned'];


/***/ }),

/***/ 4884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ OPTIONS)
});

// UNUSED EXPORTS: FORMATS

// EXTERNAL MODULE: ./build/model/severity.js
var severity = __nccwpck_require__(6271);
;// CONCATENATED MODULE: ./build/options/delivery-options.js
const DELIVERY_OPTIONS = [
    {
        name: 'policy',
        flag: null,
        input: 'policy',
        key: null,
        type: 'text',
        value: 'PLACE',
        default: 'none',
        help: 'The policy of an organisation, as owner/repository/path@commit: a configuration file whose packs, severities, gates and waiver limits this repository may tighten and never relax.',
    },
    {
        name: 'policy-token',
        flag: null,
        input: 'policy-token',
        key: null,
        type: 'text',
        value: 'TOKEN',
        default: 'github-token',
        help: 'Read access to a private repository that holds the policy.',
    },
    {
        name: 'annotations',
        flag: null,
        input: 'annotations',
        key: null,
        type: 'choice',
        values: ['auto', 'commands', 'checks', 'off'],
        default: 'auto',
        help: 'Show findings beside the changed lines: by workflow commands (ten of each level), by a check run (checks; needs checks: write), by commands unless there are too many for them (auto), or not at all.',
    },
    {
        name: 'annotation-scope',
        flag: null,
        input: 'annotation-scope',
        key: null,
        type: 'choice',
        values: ['lines', 'files', 'all'],
        default: 'lines',
        help: 'Which places are annotated: changed lines (what a deletion causes counts as one), changed files, or wherever the change reaches.',
    },
    {
        name: 'max-annotations',
        flag: null,
        input: 'max-annotations',
        key: null,
        type: 'number',
        minimum: 2,
        maximum: 1000,
        integer: true,
        value: 'NUMBER',
        default: '50',
        help: 'The most annotations, worst first; the last one says how many were left out.',
    },
    {
        name: 'check-name',
        flag: null,
        input: 'check-name',
        key: null,
        type: 'text',
        value: 'NAME',
        default: 'OpenAPI posture',
        help: 'The name of the check run; each job that makes one needs its own.',
    },
    {
        name: 'comment',
        flag: null,
        input: 'comment',
        key: null,
        type: 'choice',
        values: ['never', 'on-findings', 'on-change', 'always'],
        default: 'never',
        help: 'Keep one comment on the pull request up to date (needs pull-requests: write): while there is something to do, once an API changed, or always.',
    },
    {
        name: 'comment-key',
        flag: null,
        input: 'comment-key',
        key: null,
        type: 'text',
        value: 'KEY',
        default: 'the working directory',
        help: 'What tells the comments of several jobs on one pull request apart.',
    },
    {
        name: 'summary',
        flag: null,
        input: 'summary',
        key: null,
        type: 'boolean',
        default: 'true',
        help: 'Write the whole report to the job summary.',
    },
    {
        name: 'sarif-file',
        flag: null,
        input: 'sarif-file',
        key: null,
        type: 'text',
        value: 'FILE',
        default: "openapi-posture.sarif in the runner's temporary folder",
        help: 'Where the SARIF file is written. A run that could not judge everything writes none, so that no alert is closed by accident.',
    },
    {
        name: 'upload-sarif',
        flag: null,
        input: 'upload-sarif',
        key: null,
        type: 'choice',
        values: ['false', 'auto', 'true'],
        default: 'false',
        help: 'Upload the SARIF file to code scanning (needs security-events: write): not at all, where it is permitted (auto), or else the step fails (true).',
    },
    {
        name: 'wait-for-processing',
        flag: null,
        input: 'wait-for-processing',
        key: null,
        type: 'boolean',
        default: 'true',
        help: 'After an upload, wait until code scanning has taken the file, at most two and a half minutes.',
    },
    {
        name: 'on-tool-failure',
        flag: null,
        input: 'on-tool-failure',
        key: null,
        type: 'choice',
        values: ['fail', 'neutral'],
        default: 'fail',
        help: 'What a run that could not finish does to the step: fail it, or let it pass as not checked. Neither ever reads as a success.',
    },
    {
        name: 'report-file',
        flag: null,
        input: 'report-file',
        key: null,
        type: 'text',
        value: 'FILE',
        default: 'none',
        help: 'Where the whole report is written as JSON.',
    },
    {
        name: 'markdown-file',
        flag: null,
        input: 'markdown-file',
        key: null,
        type: 'text',
        value: 'FILE',
        default: 'none',
        help: 'Where the text of the job summary is written as a file.',
    },
    {
        name: 'html-file',
        flag: null,
        input: 'html-file',
        key: null,
        type: 'text',
        value: 'FILE',
        default: 'none',
        help: 'Where the whole report is written as one page for a browser, to be uploaded as an artefact.',
    },
    {
        name: 'github-token',
        flag: null,
        input: 'github-token',
        key: null,
        type: 'text',
        value: 'TOKEN',
        default: 'the token of the workflow run',
        help: 'For what the job permits: reading the base commit where the checkout kept no credentials, the check run, the comment, the upload. Without a token everything else works.',
    },
];

;// CONCATENATED MODULE: ./build/options/option.js
/** What an option is: its names at every door, what it may hold, what it is for. */
/** The last three are of `check` alone, two of them for other CI systems. */
const FORMATS = ['text', 'json', 'sarif', 'markdown', 'junit', 'code-quality', 'html'];

;// CONCATENATED MODULE: ./build/options/pack-options.js
const common = { input: null, key: null };
const PACK_OPTIONS = [
    {
        name: 'against',
        flag: { name: 'against', commands: ['pack'] },
        ...common,
        type: 'text',
        value: 'FOLDER',
        default: 'none',
        help: 'For "pack lint": the version before, to find new rules that would be enforced at once.',
    },
    {
        name: 'vendor',
        flag: { name: 'vendor', commands: ['pack'] },
        ...common,
        type: 'boolean',
        default: 'false',
        help: 'For "pack add": also copy the files into the repository.',
    },
    {
        name: 'allow-code',
        flag: { name: 'allow-code', commands: ['pack'] },
        ...common,
        type: 'boolean',
        default: 'false',
        help: 'For "pack add": let the JavaScript of the pack run.',
    },
    {
        name: 'dry-run',
        flag: { name: 'dry-run', commands: ['pack'] },
        ...common,
        type: 'boolean',
        default: 'false',
        help: 'For "pack add" and "pack update": say what would change and write nothing.',
    },
    {
        name: 'watch',
        flag: { name: 'watch', commands: ['pack'] },
        ...common,
        type: 'boolean',
        default: 'false',
        help: 'For "pack test": run again whenever a file of the pack changes.',
    },
    {
        name: 'noise-budget',
        flag: { name: 'noise-budget', commands: ['pack'] },
        ...common,
        type: 'number',
        minimum: 0,
        maximum: 1000,
        value: 'NUMBER',
        default: 'off',
        help: 'For "pack test": the most findings for each operation over the descriptions that are named.',
    },
];

// EXTERNAL MODULE: ./build/model/waiver.js
var waiver = __nccwpck_require__(4012);
;// CONCATENATED MODULE: ./build/options/waiver-options.js
/** The options of `waive`: the decision, and the selector of the findings that it is about. */

const WAIVER_OPTIONS = [
    {
        name: 'category',
        flag: { name: 'category', commands: ['waive'] },
        input: null,
        key: null,
        type: 'choice',
        values: waiver/* WAIVER_CATEGORIES */._,
        default: 'none; it must be given',
        help: 'Why it is right to live with the finding.',
    },
    {
        name: 'owner',
        flag: { name: 'owner', commands: ['waive'] },
        input: null,
        key: null,
        type: 'text',
        value: 'NAME',
        default: 'none; it must be given',
        help: 'Who answers for it: a team or a person.',
    },
    {
        name: 'reason',
        flag: { name: 'reason', commands: ['waive'] },
        input: null,
        key: null,
        type: 'text',
        value: 'TEXT',
        default: 'none; it must be given',
        help: 'The reason, for whoever reviews it later.',
    },
    {
        name: 'expires',
        flag: { name: 'expires', commands: ['waive'] },
        input: null,
        key: null,
        type: 'date',
        value: 'DATE',
        default: 'the last day that the policy allows',
        help: 'The last day that the waiver counts, as YYYY-MM-DD.',
    },
    {
        name: 'prune',
        flag: { name: 'prune', commands: ['waive'] },
        input: null,
        key: null,
        type: 'boolean',
        default: 'false',
        help: 'Remove waivers that are spent or cover nothing, instead of adding one.',
    },
    {
        name: 'file',
        flag: { name: 'file', commands: ['waive'] },
        input: null,
        key: null,
        type: 'text',
        value: 'GLOB',
        default: 'any',
        help: 'Only findings in documents that match.',
    },
    {
        name: 'api',
        flag: { name: 'api', commands: ['waive'] },
        input: null,
        key: null,
        type: 'text',
        value: 'GLOB',
        default: 'any',
        help: 'Only findings of APIs whose name matches.',
    },
    {
        name: 'path',
        flag: { name: 'path', commands: ['waive'] },
        input: null,
        key: null,
        type: 'text',
        value: 'GLOB',
        default: 'any',
        help: 'Only findings on paths that match; * stops at a slash, ** does not.',
    },
    {
        name: 'method',
        flag: { name: 'method', commands: ['waive'] },
        input: null,
        key: null,
        type: 'text',
        value: 'METHOD',
        default: 'any',
        help: 'Only findings on operations with this HTTP method.',
    },
    {
        name: 'tag',
        flag: { name: 'tag', commands: ['waive'] },
        input: null,
        key: null,
        type: 'text',
        value: 'GLOB',
        default: 'any',
        help: 'Only findings on operations with a tag that matches.',
    },
    {
        name: 'operation',
        flag: { name: 'operation', commands: ['waive'] },
        input: null,
        key: null,
        type: 'text',
        value: 'GLOB',
        default: 'any',
        help: 'Only findings on operations whose operationId matches.',
    },
    {
        name: 'audience',
        flag: { name: 'audience', commands: ['waive'] },
        input: null,
        key: null,
        type: 'choice',
        values: ['external', 'internal', 'partner', 'unknown'],
        default: 'any',
        help: 'Only findings on operations for this audience.',
    },
];

;// CONCATENATED MODULE: ./build/options.js
/**
 * Every option once: its flag, its action input, its configuration key, what it may hold, and what it is for. The command
 * line, the inputs of the action, the help and the tables of the documentation derive from this list.
 */






const READING = ['check', 'diff', 'lint', 'score'];
const EVERY = [
    'check',
    'diff',
    'lint',
    'score',
    'rules',
    'explain',
    'waive',
    'pack',
    'baseline',
    'init',
    'demo',
];
/** Those that compare two states of the repository. */
const COMPARING = ['check', 'waive'];
const GATE = { type: 'number', minimum: 0, maximum: 100, value: 'NUMBER' };
const OPTIONS = [
    {
        name: 'base',
        flag: { name: 'base', commands: COMPARING },
        input: 'base-ref',
        key: null,
        type: 'text',
        value: 'REV',
        default: 'where HEAD left origin/HEAD, main or master; in a known CI system the target of the change',
        inputDefault: 'what the event says: the first parent of the merge commit, or the commit before the push',
        help: 'The commit to compare with.',
    },
    {
        name: 'head',
        flag: { name: 'head', commands: ['check'] },
        input: 'head-ref',
        key: null,
        type: 'text',
        value: 'REV',
        default: 'worktree, the files as they are',
        inputDefault: 'the commit that is checked out',
        help: 'The commit to judge.',
    },
    {
        name: 'base-path',
        flag: { name: 'base-path', commands: ['check'] },
        input: 'base-spec',
        key: null,
        type: 'text',
        value: 'PATH',
        default: 'none',
        help: 'A file, a folder or REV:path to compare with, for descriptions that a build makes.',
    },
    {
        name: 'head-path',
        flag: { name: 'head-path', commands: ['check'] },
        input: 'head-spec',
        key: null,
        type: 'text',
        value: 'PATH',
        default: 'none',
        help: 'A file, a folder or REV:path to judge.',
    },
    {
        name: 'specs',
        flag: { name: 'specs', commands: ['check'] },
        input: 'specs',
        key: 'specs',
        type: 'list',
        value: 'GLOB',
        default: 'every OpenAPI document, found by its content',
        help: 'Globs of the documents to judge.',
    },
    {
        name: 'exclude',
        flag: { name: 'exclude', commands: ['check', 'lint', 'score', 'diff'] },
        input: 'exclude',
        key: 'exclude',
        type: 'list',
        value: 'GLOB',
        default: 'folders of dependencies, builds and tests',
        help: 'Globs of files that are never judged as documents of their own.',
    },
    {
        name: 'working-directory',
        flag: null,
        input: 'working-directory',
        key: null,
        type: 'text',
        value: 'FOLDER',
        default: 'the root of the repository',
        help: 'A folder of the repository: only documents below it are judged, and globs and configuration are relative to it.',
    },
    {
        name: 'config',
        flag: { name: 'config', commands: [...READING, 'rules', 'waive', 'baseline'] },
        input: 'config-file',
        key: null,
        type: 'text',
        value: 'FILE',
        default: '.github/openapi-posture.yml, then .openapi-posture.yml',
        help: 'The configuration file.',
    },
    {
        name: 'packs',
        flag: { name: 'pack', commands: ['check', 'lint', 'score', 'rules'] },
        input: 'packs',
        key: 'packs',
        type: 'list',
        value: 'PACK',
        default: 'builtin:recommended',
        help: 'Rule packs that run.',
    },
    {
        name: 'pack-token',
        flag: null,
        input: 'pack-token',
        key: null,
        type: 'text',
        value: 'TOKEN',
        default: 'the token of the workflow run',
        help: 'Read access to the repositories of rule packs on this GitHub server, where they are not vendored.',
    },
    {
        name: 'fail-on',
        flag: { name: 'fail-on', commands: ['check', 'diff', 'lint'] },
        input: 'fail-on',
        key: 'gate.fail-on',
        type: 'choice',
        values: ['none', ...severity/* SEVERITIES */.o],
        default: 'high for check, none for diff and lint',
        inputDefault: 'high',
        help: 'Fail on introduced findings at least this severe; never on those of low confidence.',
    },
    {
        name: 'fail-on-breaking',
        flag: { name: 'fail-on-breaking', commands: ['check', 'diff'] },
        input: 'fail-on-breaking',
        key: 'gate.fail-on-breaking',
        type: 'boolean',
        default: 'false',
        help: 'Fail on changes that break clients.',
    },
    {
        name: 'fail-on-risk-score',
        flag: { name: 'fail-on-risk-score', commands: ['check'] },
        input: 'fail-on-risk-score',
        key: 'gate.fail-on-risk-score',
        ...GATE,
        default: 'off',
        help: 'Fail when an operation that the change touches scores at least this.',
    },
    {
        name: 'fail-on-risk-increase',
        flag: { name: 'fail-on-risk-increase', commands: ['check'] },
        input: 'fail-on-risk-increase',
        key: 'gate.fail-on-risk-increase',
        ...GATE,
        default: 'off',
        help: "Fail when an operation's score rises by at least this.",
    },
    {
        name: 'warn-only',
        flag: { name: 'warn-only', commands: ['check'] },
        input: 'warn-only',
        key: 'gate.warn-only',
        type: 'boolean',
        default: 'false',
        help: 'Turn every failure of the gate into a warning.',
    },
    {
        name: 'validate',
        flag: { name: 'validate', commands: ['check', 'lint'] },
        input: 'validate',
        key: 'validate',
        type: 'choice',
        values: ['auto', 'always', 'never'],
        default: 'never',
        inputDefault: 'auto',
        help: 'Check documents against the schemas of the specification: changed documents up to 2 MB (auto), all, or none.',
    },
    {
        name: 'per-operation',
        flag: { name: 'per-operation', commands: ['diff'] },
        input: null,
        key: null,
        type: 'boolean',
        default: 'false: each change once, with the operations that it reaches',
        help: 'Tell each change once for every operation that it reaches, with what it means there.',
    },
    {
        name: 'format',
        flag: { name: 'format', commands: [...READING, 'rules', 'explain', 'baseline', 'pack'] },
        input: null,
        key: null,
        type: 'choice',
        values: FORMATS,
        default: 'text',
        help: 'How the answer is written.',
    },
    {
        name: 'output',
        flag: { name: 'output', commands: [...READING, 'baseline'] },
        input: null,
        key: null,
        type: 'text',
        value: 'FILE',
        default: 'standard output',
        help: 'Write the answer to a file; standard output then shows the text report.',
    },
    {
        name: 'sarif-key',
        flag: { name: 'sarif-key', commands: ['check', 'lint'] },
        input: 'sarif-key',
        key: null,
        type: 'text',
        value: 'KEY',
        default: '"default"',
        inputDefault: 'the working directory',
        help: 'What tells several analyses of one repository apart in code scanning: the category is openapi-posture/KEY/.',
    },
    {
        name: 'as-of',
        flag: { name: 'as-of', commands: [...READING, 'waive', 'baseline', 'pack'] },
        input: null,
        key: null,
        type: 'date',
        value: 'DATE',
        default: 'today in UTC',
        help: 'The day that counts as today, as YYYY-MM-DD; the same day gives the same report.',
    },
    {
        name: 'root',
        flag: { name: 'root', commands: [...READING, 'waive', 'baseline'] },
        input: null,
        key: null,
        type: 'text',
        value: 'FOLDER',
        default: 'the git work tree around a file, else the working directory',
        help: 'The folder that paths in the report are relative to and that references may not leave.',
    },
    ...WAIVER_OPTIONS,
    ...PACK_OPTIONS,
    {
        name: 'color',
        flag: { name: 'color', commands: EVERY },
        input: null,
        key: null,
        type: 'choice',
        values: ['auto', 'always', 'never'],
        default: 'auto: on a terminal, unless NO_COLOR is set',
        help: 'Colours in text.',
    },
    {
        name: 'force',
        flag: { name: 'force', commands: ['init', 'demo', 'baseline', 'pack'] },
        input: null,
        key: null,
        type: 'boolean',
        default: 'false',
        help: 'Replace files that are already there.',
    },
    ...DELIVERY_OPTIONS,
];


/***/ }),

/***/ 6539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ deliverAnnotations)
/* harmony export */ });
/* harmony import */ var _render_annotation_command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(839);
/** Sends annotations to GitHub by workflow commands on standard output. */

/** One command a line. */
function deliverAnnotations(annotations, print) {
    for (const annotation of annotations)
        print(`${(0,_render_annotation_command_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationCommand */ .j)(annotation)}\n`);
}


/***/ }),

/***/ 3299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ deliverJobSummary)
/* harmony export */ });
/** Appends to the file that `GITHUB_STEP_SUMMARY` names; earlier text of the same step stays. */
async function deliverJobSummary(markdown, target) {
    await target.append(target.path, markdown.endsWith('\n') ? markdown : `${markdown}\n`);
}


/***/ }),

/***/ 839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ annotationCommand),
/* harmony export */   l: () => (/* binding */ annotationOf)
/* harmony export */ });
/* harmony import */ var _safe_text_cut_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(147);
/* harmony import */ var _safe_text_escape_command_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4948);
/* harmony import */ var _safe_text_make_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6046);
/* harmony import */ var _wording_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9144);




/** What the runner records; it cuts longer messages in silence. */
const MESSAGE = 4096;
const TITLE = 255;
/** Makes untrusted parts into an annotation; the last line of the message (the rule) survives every cut. */
function annotationOf(parts) {
    const { location } = parts;
    const isInHead = location !== null && location.revision === 'head';
    const before = location === null || isInHead ? [] : [`Before the change: ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_1__/* .placeName */ .fW)(location)}.`];
    const lines = [...parts.message.slice(0, 1), ...before, ...parts.message.slice(1)].map((line) => (0,_safe_text_make_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(line));
    const last = lines.length > 1 ? `\n${lines.at(-1) ?? ''}` : '';
    const body = (0,_safe_text_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)((last === '' ? lines : lines.slice(0, -1)).join('\n'), MESSAGE - last.length);
    return {
        level: parts.level,
        title: (0,_safe_text_make_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(parts.title, TITLE),
        message: `${body}${last}`,
        location: isInHead ? location : null,
    };
}
/** `::error file=api.yaml,line=3,…::message`, one line whatever stands in it. */
function annotationCommand(annotation) {
    const properties = [...placeProperties(annotation.location), `title=${(0,_safe_text_escape_command_js__WEBPACK_IMPORTED_MODULE_3__/* .commandProperty */ .N)(annotation.title)}`];
    return `::${annotation.level} ${properties.join(',')}::${(0,_safe_text_escape_command_js__WEBPACK_IMPORTED_MODULE_3__/* .commandData */ .w)(annotation.message)}`;
}
/** GitHub accepts columns on a single line only. */
function placeProperties(location) {
    if (location === null)
        return [];
    const { file, line, endLine, column, endColumn } = location;
    const lines = [`file=${(0,_safe_text_escape_command_js__WEBPACK_IMPORTED_MODULE_3__/* .commandProperty */ .N)((0,_safe_text_make_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormedText */ .Nw)(file))}`, `line=${line}`, `endLine=${endLine}`];
    return line === endLine ? [...lines, `col=${column}`, `endColumn=${endColumn}`] : lines;
}


/***/ }),

/***/ 5470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qp: () => (/* binding */ failureAnnotation),
/* harmony export */   eZ: () => (/* binding */ chooseAnnotations),
/* harmony export */   lb: () => (/* binding */ limitToCommands),
/* harmony export */   xh: () => (/* binding */ fitsCommands)
/* harmony export */ });
/* unused harmony export renderAnnotations */
/* harmony import */ var _view_describe_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1596);
/* harmony import */ var _view_order_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1457);
/* harmony import */ var _view_sort_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2249);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7883);
/* harmony import */ var _wording_count_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4327);
/* harmony import */ var _wording_names_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9144);
/* harmony import */ var _wording_rule_page_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3958);
/* harmony import */ var _annotation_command_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(839);








/** Per level and step; the notice about what was left out is one of the ten. */
const CAP = 10;
/** What there is to show, errors first; the very first says whether the gate or the tool failed. */
function chooseAnnotations(report, options) {
    const view = (0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .viewReport */ .ab)(report);
    const all = [
        ...headline(view, options),
        ...problems(view),
        ...findings(report, view, options),
        ...breaking(report, view, options),
    ];
    return LEVELS.flatMap((level) => all.filter((annotation) => annotation.level === level));
}
/** As many as workflow commands can show, with a last one that counts the rest. */
function limitToCommands(candidates, maximum = Number.POSITIVE_INFINITY) {
    const [errors = [], warnings = [], notices = []] = LEVELS.map((level) => candidates.filter((candidate) => candidate.level === level).slice(0, CAP));
    const all = [...errors, ...warnings, ...notices];
    if (all.length === candidates.length && all.length <= maximum)
        return all;
    // Making room for the notice may leave out one more.
    const shown = [...errors, ...warnings, ...notices.slice(0, CAP - 1)].slice(0, Math.max(1, maximum - 1));
    return [...shown, leftOutNotice(candidates.length - shown.length)];
}
/** True when workflow commands show all of them. */
function fitsCommands(candidates) {
    return LEVELS.every((level) => candidates.filter((candidate) => candidate.level === level).length <= CAP);
}
/** The annotations of a run as workflow commands show them. */
function renderAnnotations(report, options) {
    return limitToCommands(chooseAnnotations(report, options), options.maximum);
}
/** For a run that ended without a report: usage, configuration, git, or our own fault. */
function failureAnnotation(failure, isNeutral = false) {
    return (0,_annotation_command_js__WEBPACK_IMPORTED_MODULE_4__/* .annotationOf */ .l)({
        level: isNeutral ? 'warning' : 'error',
        title: isNeutral ? 'OpenAPI posture: not checked' : 'OpenAPI posture could not finish',
        message: [failure.message, ...(failure.hint === null ? [] : [failure.hint])],
        location: null,
    });
}
const LEVELS = ['error', 'warning', 'notice'];
function headline(view, { isNeutralFailure }) {
    const of = (level, title) => [
        (0,_annotation_command_js__WEBPACK_IMPORTED_MODULE_4__/* .annotationOf */ .l)({ level, title, message: [view.sentence, ...view.reasons], location: null }),
    ];
    if (view.outcome === 'incomplete' && isNeutralFailure)
        return of('warning', 'OpenAPI posture: not checked');
    if (view.outcome === 'incomplete')
        return of('error', 'OpenAPI posture is incomplete');
    if (view.outcome === 'fail')
        return of('error', 'OpenAPI posture: the gate fails');
    if (view.outcome === 'warn')
        return of('warning', 'OpenAPI posture: the gate warns');
    return view.isNothingJudged ? of('warning', 'OpenAPI posture judged nothing') : [];
}
function problems(view) {
    return view.problems.map((problem) => (0,_annotation_command_js__WEBPACK_IMPORTED_MODULE_4__/* .annotationOf */ .l)({
        level: problem.severity,
        title: problem.severity === 'error' ? 'Could not be judged' : 'Could not be judged in full',
        message: [problem.message, problem.code],
        location: problem.location,
    }));
}
function findings(report, view, options) {
    const deletions = new Set(report.changes.filter((change) => change.head?.value === undefined).map((change) => change.fingerprint));
    // What a deletion causes is shown on a line that survived, which counts as changed.
    const isDeletion = ({ first }) => first.change !== null && deletions.has(first.change);
    return view.apis
        .flatMap((api) => [...api.introduced, ...api.touched])
        .map((group) => ({ group, inDiff: isDeletion(group) || isChangedLine(report, group.first.location) }))
        .filter(({ group, inDiff }) => inDiff || isInScope(report, group.first.location, options.scope))
        .filter(({ group }) => options.isOnCodeScanning !== true || !isShownByCodeScanning(report, group.first))
        .toSorted((left, right) => Number(right.inDiff) - Number(left.inDiff) || (0,_view_order_js__WEBPACK_IMPORTED_MODULE_5__/* .compareFindings */ .Eg)(left.group.first, right.group.first))
        .map(({ group }) => findingAnnotation(group, view, options));
}
/** What has no place in head has no line to be quiet about. */
function isInScope(report, location, scope = 'all') {
    if (scope === 'all' || location === null || location.revision === 'base')
        return true;
    return scope === 'files' && report.changedLines(location.file) !== null;
}
/** It shows alerts that are new on the pull request, and of these only those whose lines are all in the diff. */
function isShownByCodeScanning(report, { status, location }) {
    if (status !== 'introduced' || location === null || location.revision === 'base')
        return false;
    const ranges = report.changedLines(location.file) ?? [];
    return ranges.some(([first, last]) => location.line >= first && location.endLine <= last);
}
function isChangedLine(report, location) {
    if (location === null || location.revision === 'base')
        return false;
    const ranges = report.changedLines(location.file) ?? [];
    return ranges.some(([first, last]) => location.line >= first && location.line <= last);
}
function findingAnnotation(group, view, options) {
    const text = (0,_view_describe_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFinding */ .jb)(group, view);
    const level = levelOf(group.first, options);
    return (0,_annotation_command_js__WEBPACK_IMPORTED_MODULE_4__/* .annotationOf */ .l)({
        // `warn-only` turns failures into warnings wherever they show.
        level: level === 'error' && view.outcome === 'warn' ? 'warning' : level,
        title: view.rules.get(text.rule)?.title ?? text.rule,
        message: [
            `${text.what}: ${text.message}`,
            ...(0,_view_describe_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .detailsOf */ .cz)(text),
            [text.rule, ...text.marks, (0,_wording_rule_page_js__WEBPACK_IMPORTED_MODULE_3__/* .pageOf */ .ZZ)(text.rule, view.rules.get(text.rule)) ?? []].flat().join(' · '),
        ],
        location: text.location,
    });
}
function levelOf(finding, options) {
    const fails = options.failOn !== 'none' && (0,_view_order_js__WEBPACK_IMPORTED_MODULE_5__/* .isAtLeast */ .du)(finding.severity, options.failOn);
    const isSure = finding.status === 'introduced' && finding.confidence !== 'low' && finding.stage === undefined;
    if (isSure && (fails || (0,_view_order_js__WEBPACK_IMPORTED_MODULE_5__/* .isAtLeast */ .du)(finding.severity, 'high')))
        return 'error';
    return (0,_view_order_js__WEBPACK_IMPORTED_MODULE_5__/* .isAtLeast */ .du)(finding.severity, 'medium') ? 'warning' : 'notice';
}
/** Changes that break clients and that no finding tells of. */
function breaking(report, view, { scope }) {
    const changes = view.apis.flatMap((api) => [...api.changes.breaking, ...api.changes.better]);
    return (changes
        .filter((change) => change.compatibility === 'breaking')
        // A removal stands on a line that survived.
        .filter(({ head }) => head?.value === undefined || isChangedLine(report, head) || isInScope(report, head, scope))
        .toSorted(_view_sort_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .compareChanges */ .vF)
        .map((change) => breakingAnnotation(change)));
}
function breakingAnnotation(change) {
    return (0,_annotation_command_js__WEBPACK_IMPORTED_MODULE_4__/* .annotationOf */ .l)({
        level: 'warning',
        title: 'Breaks clients',
        message: [
            change.message,
            ...(change.deletedAt !== null && change.base !== null ? [`It stood at ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_6__/* .placeName */ .fW)(change.base)}.`] : []),
            change.id,
        ],
        location: change.deletedAt ?? (0,_view_sort_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(change),
    });
}
function leftOutNotice(count) {
    return (0,_annotation_command_js__WEBPACK_IMPORTED_MODULE_4__/* .annotationOf */ .l)({
        level: 'notice',
        title: 'OpenAPI posture: more in the job summary',
        message: [
            `${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_7__/* .countOf */ .p)(count, 'more annotation')} left out: GitHub shows ten of each level of a step. The job summary and the report files hold all.`,
        ],
        location: null,
    });
}


/***/ }),

/***/ 147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText)
/* harmony export */ });
/** Shortens text without ever splitting a character in two. */
/** At most `limit` UTF-16 code units; shortened text ends with an ellipsis. */
function cutText(text, limit) {
    if (text.length <= limit)
        return text;
    if (limit < 1)
        return '';
    let end = limit - 1;
    if (isHighSurrogate(text.charCodeAt(end - 1)))
        end -= 1;
    return `${text.slice(0, end)}…`;
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}


/***/ }),

/***/ 3909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath),
/* harmony export */   u: () => (/* binding */ encodeSegment)
/* harmony export */ });
/* harmony import */ var _make_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6046);
/** Writes a repository path as a relative URI. */

/** Percent-encoded, without a leading slash; every `:` is encoded, so that no folder name reads as a scheme. */
function encodePath(path) {
    return (0,_make_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormedText */ .Nw)(path).split('/').map(encodeSegment).join('/');
}
/** One segment; also what encodeURIComponent leaves alone and Markdown would read: brackets, stars, quotes. */
function encodeSegment(segment) {
    return encodeURIComponent((0,_make_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormedText */ .Nw)(segment)).replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 4948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ commandProperty),
/* harmony export */   w: () => (/* binding */ commandData)
/* harmony export */ });
/** The escapes of GitHub workflow commands (`::name key=value::message`), as the runner undoes them. */
/** The message of a command. */
function commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** The value of a command's property. */
function commandProperty(text) {
    return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 3760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ codeLine),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* harmony import */ var _make_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6046);
/**
 * Puts untrusted text into GitHub Markdown so that it is shown and nothing else: no mention, link, autolink, emoji, closing
 * keyword, HTML, formula or table column comes out of it. GitHub looks for mentions and references after it has resolved
 * entities and backslashes, so escaping is not enough: whatever is not plain prose becomes a code span, where nothing is
 * looked for.
 */

/** A code span; also safe inside a table cell and a link's text. */
function inlineCode(text, limit = 300) {
    const visible = (0,_make_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text, limit);
    return visible === '' ? '(empty)' : codeSpan(visible);
}
/** A sentence: its plain words stay prose, everything else stands in code spans. Safe inside a table cell. */
function markdownText(text, limit) {
    const pieces = (0,_make_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text, limit).trim().split('`');
    // Our own messages quote names in backticks; a stray backtick in a name only moves where code begins.
    const parts = pieces.flatMap((piece, index) => (index % 2 === 1 ? [quoted(piece)] : partsOf(piece, index === 0)));
    return mergeParts(parts)
        .map((part) => (part.isCode ? codeSpan(part.text) : part.text))
        .join('');
}
/** A fenced block of one untrusted line. */
function codeLine(text, language) {
    return fencedBlock((0,_make_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text, 4000), language);
}
/** A fenced block that its content cannot end. The content is trusted or was made harmless before. */
function fencedBlock(content, language) {
    const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
    return `${fence}${language}\n${content.trimEnd()}\n${fence}`;
}
/** Two backticks with nothing between them stay visible: if they vanished, what stands around them would join. */
function quoted(piece) {
    return { text: piece === '' ? '``' : piece, isCode: true };
}
/** Words and blanks of a piece without backticks; punctuation around a word stays outside of its code span. */
function partsOf(piece, isStart) {
    const words = piece.split(/( +)/).filter((word) => word !== '');
    return words.flatMap((word, index) => {
        if (isStart && index === 0 ? isOpeningProse(word) : isProse(word))
            return [{ text: word, isCode: false }];
        const [, before = '', core = word, after = ''] = AROUND.exec(word) ?? [];
        return [
            { text: before, isCode: false },
            { text: core, isCode: true },
            { text: after, isCode: false },
        ];
    });
}
const AROUND = /^([("']{0,2})(.+?)([.,;:!?)"']{0,3})$/;
// Letters of any script, and punctuation that means nothing to Markdown between them. No underscore, star or tilde
// (emphasis), no colon inside (emoji, schemes), no at sign, hash, bracket, ampersand, dollar, pipe or backslash.
const PROSE = /^[("']*[\p{L}\p{M}\p{N}\p{So}%→×·–—=+/.,'’-]*[.,;:!?)"']*$/u;
// Commit ids, issue keys (`GH-1` and a repository's own), web addresses; paths because they read better as code.
const REFERENCE = /[0-9a-f]{7,}|[a-z]-\d|www\.|^["'(]*\//iu;
// A method stands in one code span with the path behind it.
const METHOD = /^(?:GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE|QUERY)$/;
// At the start of a line a dash, a plus sign or `1.` would begin a list.
const OPENING_PROSE = /^(?:["'(]*\p{L}.*|\d+)$/u;
function isProse(word) {
    return word.startsWith(' ') || (PROSE.test(word) && !REFERENCE.test(word) && !METHOD.test(word));
}
function isOpeningProse(word) {
    return isProse(word) && OPENING_PROSE.test(word);
}
/** Joins neighbours of a kind, and code spans that only blanks divide. */
function mergeParts(parts) {
    const merged = [];
    for (const part of parts) {
        if (part.text === '')
            continue;
        const last = merged.at(-1);
        const beforeLast = merged.at(-2);
        if (last !== undefined && last.isCode === part.isCode) {
            merged[merged.length - 1] = { text: last.text + part.text, isCode: part.isCode };
        }
        else if (part.isCode && last !== undefined && beforeLast?.isCode && last.text.trim() === '') {
            merged.splice(-2, 2, { text: `${beforeLast.text}${last.text}${part.text}`, isCode: true });
        }
        else
            merged.push(part);
    }
    return merged;
}
function codeSpan(visible) {
    // Parsers disagree on a backslash before an escaped pipe, so such a backslash is written out.
    const content = visible.replaceAll('\\|', '\\u{5c}|').replaceAll('|', '\\|');
    const fence = '`'.repeat(longestRun(content) + 1);
    return /^[ `]|[ `]$/.test(content) ? `${fence} ${content} ${fence}` : `${fence}${content}${fence}`;
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ }),

/***/ 9336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine),
/* harmony export */   k: () => (/* binding */ logText)
/* harmony export */ });
/** Keeps a printed line from being read as a command by the CI system that watches our output. */
/**
 * Runners obey `::name::` at the start of a line and the older `##[name]` anywhere in it (Azure Pipelines `##vso[`,
 * TeamCity `##teamcity[`). A space breaks both.
 */
function logLine(line) {
    return line.replace(LEADING_COMMAND, '$1: :').replace(HASH_COMMAND, '# #');
}
/** Several lines, each guarded. */
function logText(text) {
    return text.split('\n').map(logLine).join('\n');
}
const LEADING_COMMAND = /^(\s*)::/;
// Consumes all but the last two hashes, so that `####[` is broken too.
const HASH_COMMAND = /##(?=[a-z-]{0,30}\[)/gi;


/***/ }),

/***/ 6046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ wellFormedText),
/* harmony export */   Q6: () => (/* binding */ visibleText)
/* harmony export */ });
/* unused harmony export TEXT_LIMIT */
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(147);
/* harmony import */ var _mask_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3312);
/**
 * Turns untrusted text into one harmless line: what a terminal or browser would obey or hide is written out, such as
 * `\u{202e}`, so that a reader sees what is really there.
 */


/** Enough for any sentence of ours; names in specs can be megabytes long. */
const TEXT_LIMIT = 1000;
/** One line without control, direction or invisible characters, well-formed, at most `limit` code units. */
function visibleText(text, limit = TEXT_LIMIT) {
    const masked = (0,_mask_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .maskCredentials */ .B)(text);
    // Writing out only lengthens text, so what lies beyond the limit can go first.
    const short = masked.length > limit + 1 ? masked.slice(0, limit + 1) : masked;
    if (PLAIN.test(short))
        return (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(short, limit);
    return (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(short.replace(LONE_SURROGATE, '\ufffd').replace(HIDDEN, writeOut), limit);
}
/** The same text with lone surrogates replaced, so that it can be encoded as UTF-8. */
function wellFormedText(text) {
    return text.replace(LONE_SURROGATE, '\ufffd');
}
const PLAIN = /^[\x20-\x7e]*$/;
const LONE_SURROGATE = /\p{Surrogate}/gu;
// Controls, formats (direction marks, zero width), separators other than the space, and whatever else Unicode says may be
// shown as nothing; U+FE0F stays because it only asks for the coloured form of a symbol, U+2800 is a blank that is a letter.
const HIDDEN = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;
const SHORT_FORMS = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
function writeOut(character) {
    return SHORT_FORMS.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ }),

/***/ 3312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ maskCredentials)
/* harmony export */ });
/** Hides what a URL carries before its host: people paste tokens into server URLs, and a report travels further than its spec. */
/** `https://user:secret@host` becomes `https://user:***@host`; a lone name may be a token and is hidden as well. */
function maskCredentials(text) {
    if (!text.includes('://') || !text.includes('@'))
        return text;
    return text.replace(USER_INFORMATION, (_, scheme, userInformation) => {
        const colon = userInformation.indexOf(':');
        return colon < 0 ? `${scheme}***@` : `${scheme}${userInformation.slice(0, colon)}:***@`;
    });
}
// The bounds keep the search linear on megabytes of letters; the greedy part ends at the last @ before the path.
const USER_INFORMATION = /([a-z][a-z0-9+.-]{0,30}:\/\/)([^\s/?#]{1,1000})@/gi;


/***/ }),

/***/ 7883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ab: () => (/* binding */ viewReport)
});

// UNUSED EXPORTS: previewSentence, viewState

// EXTERNAL MODULE: ./build/report/view/group-findings.js
var group_findings = __nccwpck_require__(1273);
// EXTERNAL MODULE: ./build/report/view/order.js
var order = __nccwpck_require__(1457);
// EXTERNAL MODULE: ./build/report/wording/count.js
var count = __nccwpck_require__(4327);
;// CONCATENATED MODULE: ./build/report/view/say-verdict.js

/** A heading of a few words. */
function verdictTitle(report) {
    if (isNothingJudged(report))
        return 'nothing was judged';
    switch (report.verdict.outcome) {
        case 'fail':
            return 'failed';
        case 'incomplete':
            return 'incomplete';
        case 'warn':
            return 'passed with warnings';
        case 'pass':
            // Nothing was compared, so nothing was put to the test.
            return report.subject.base === null ? 'state of the APIs' : 'passed';
    }
}
/** One or two sentences: how it ended and what the change introduces. The reasons stand in the verdict. */
function verdictSentence(report) {
    if (isNothingJudged(report))
        return sayNothingJudged(report);
    const counted = report.subject.base === null ? sayState(report) : sayIntroduced(report);
    switch (report.verdict.outcome) {
        case 'fail':
            return `The gate fails. ${counted}`;
        case 'incomplete':
            return `Something could not be judged, so this is not a clean bill of health. ${counted}`;
        case 'warn':
            return `The gate warns. ${counted}`;
        case 'pass':
            return counted;
    }
}
/** For a change that leaves every API as it was; `null` when there is something to tell. */
function quietSentence(report) {
    const isQuiet = report.subject.base !== null &&
        !isNothingJudged(report) &&
        report.changes.length === 0 &&
        !report.findings.some((finding) => finding.status === 'introduced');
    if (!isQuiet)
        return null;
    return report.notes.length === 0
        ? 'The change does not touch any API.'
        : 'The change only reformats, reorders, converts, renames or moves: every API accepts and answers exactly what it did before.';
}
/** True when no document was judged; such a run never reads as passed. */
function isNothingJudged(report) {
    return !report.documents.some((document) => document.judged) && report.apis.length === 0;
}
function sayNothingJudged(report) {
    return report.documents.length === 0
        ? 'No OpenAPI document was found, so nothing was judged. Name your documents under `specs` in the configuration.'
        : `No document was judged; ${(0,count/* countOf */.p)(report.documents.length, 'document')} could not be read or ${report.documents.length === 1 ? 'was' : 'were'} left out. The reasons stand below.`;
}
function sayIntroduced(report) {
    const introduced = report.findings.filter((finding) => finding.status === 'introduced' && finding.waiver === null);
    const breaking = report.changes.filter((change) => change.compatibility === 'breaking').length;
    const resolved = report.findings.filter((finding) => finding.status === 'resolved').length;
    const sentences = [
        introduced.length === 0
            ? 'The change introduces no finding.'
            : `The change introduces ${(0,count/* countOf */.p)(introduced.length, 'finding')} (${(0,count/* countBySeverity */.O)(introduced.map((finding) => finding.severity))}).`,
    ];
    if (breaking > 0)
        sentences.push(`${(0,count/* countOf */.p)(breaking, 'change')} ${breaking === 1 ? 'breaks' : 'break'} clients.`);
    if (resolved > 0)
        sentences.push(`It resolves ${(0,count/* countOf */.p)(resolved, 'finding')}.`);
    return sentences.join(' ');
}
function sayState(report) {
    const current = report.findings.filter((finding) => finding.status !== 'resolved' && finding.waiver === null);
    const scope = `${(0,count/* countOf */.p)(report.apis.length, 'API')} judged, nothing to compare with.`;
    return current.length === 0
        ? `${scope} No finding.`
        : `${scope} ${(0,count/* countOf */.p)(current.length, 'finding')} (${(0,count/* countBySeverity */.O)(current.map((finding) => finding.severity))}).`;
}

// EXTERNAL MODULE: ./build/report/view/view-apis.js
var view_apis = __nccwpck_require__(4848);
// EXTERNAL MODULE: ./build/report/wording/names.js
var names = __nccwpck_require__(9144);
;// CONCATENATED MODULE: ./build/report/view.js






const SHOWN_FIRST = 5;
const WORST_OPERATIONS = 10;
/** Builds the view of a report. */
function viewReport(report, options = {}) {
    const mode = report.subject.base === null || options.wholePosture === true ? 'posture' : 'comparison';
    const apis = (0,view_apis/* viewApis */.fD)(report, options.ownersOf);
    return {
        mode,
        tool: report.tool,
        subject: report.subject,
        outcome: report.verdict.outcome,
        isNothingJudged: isNothingJudged(report),
        title: verdictTitle(report),
        sentence: verdictSentence(report),
        quiet: quietSentence(report),
        reasons: report.verdict.reasons.map((reason) => reason.message),
        risk: report.risk,
        apis,
        first: firstGroups(apis, mode),
        worstOperations: worstOperations(report.apis),
        counts: {
            introduced: countMembers(apis.flatMap((api) => api.introduced)),
            touched: countMembers(apis.flatMap((api) => api.touched)),
            folded: countMembers(apis.flatMap((api) => api.folded)),
            resolved: countMembers(apis.flatMap((api) => api.resolved)),
            waived: apis.reduce((sum, api) => sum + api.waived.length, 0),
        },
        previews: previewSentence(report.previews),
        notes: report.notes,
        problems: report.problems.toSorted((left, right) => (0,order/* compareText */.n6)(left.severity, right.severity)),
        judged: report.documents.filter((document) => document.judged),
        leftOut: report.documents.filter((document) => !document.judged),
        rules: report.rules,
        changes: new Map(report.changes.map((change) => [change.fingerprint, change])),
        sinceBaseline: report.drift.sinceBaseline,
        gated: new Set(report.verdict.reasons.flatMap(({ findings = [] }) => findings)),
    };
}
/** Counts only: a rule that is tried out shows nothing yet. */
function previewSentence(previews) {
    const told = previews.filter(({ introduced, existing }) => introduced + existing > 0);
    if (told.length === 0)
        return null;
    const counts = told.map(({ rule, introduced, existing }) => `${rule} ${introduced + existing} (${introduced} new)`);
    return `Rules in preview, counted only: ${(0,names/* someOf */.yU)(counts, 5)}.`;
}
/** Findings for people who read state, such as `lint`: all that count, grouped, without regard to a change. */
function viewState(findings) {
    const current = findings.filter((finding) => finding.status !== 'resolved');
    return [...groupBy(current, (finding) => finding.api)].map(([api, members]) => ({
        api,
        groups: groupFindings(members),
    }));
}
function firstGroups(apis, mode) {
    const told = apis.flatMap((api) => [...api.introduced, ...api.touched]);
    const all = mode === 'posture' ? [...told, ...apis.flatMap((api) => api.folded)] : told;
    return all.toSorted((left, right) => (0,order/* compareFindings */.Eg)(left.first, right.first)).slice(0, SHOWN_FIRST);
}
function worstOperations(apis) {
    return apis
        .flatMap((api) => api.operations.filter((operation) => operation.head !== null).map((operation) => ({ api, operation })))
        .toSorted((left, right) => right.operation.score - left.operation.score ||
        (0,order/* compareText */.n6)(left.api.id, right.api.id) ||
        (0,order/* compareText */.n6)(left.operation.path, right.operation.path) ||
        (0,order/* compareText */.n6)(left.operation.method, right.operation.method))
        .slice(0, WORST_OPERATIONS);
}
function countMembers(groups) {
    return groups.reduce((sum, group) => sum + group.members.length, 0);
}


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ whatOf),
/* harmony export */   cz: () => (/* binding */ detailsOf),
/* harmony export */   jb: () => (/* binding */ describeFinding),
/* harmony export */   v8: () => (/* binding */ beforeOf)
/* harmony export */ });
/* harmony import */ var _wording_count_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4327);
/* harmony import */ var _wording_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(896);
/* harmony import */ var _wording_names_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9144);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1530);
/* harmony import */ var _sort_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2249);




const NAMES_SHOWN = 3;
/** Describes a group by its first member. */
function describeFinding(group, context) {
    const { first } = group;
    return {
        what: whatOf(first),
        isOperation: first.operation !== null || first.reachedBy.length === 1,
        message: first.message,
        before: beforeOf(first),
        fix: first.fix === null ? null : `Fix: ${first.fix.description}`,
        elsewhere: elsewhereOf(group),
        consequences: consequencesOf(first.consequences),
        waive: waiveOf(group, context.gated),
        marks: marksOf(first, context.changes),
        location: first.location,
        rule: first.rule,
    };
}
/** The lines below the message, in order. */
function detailsOf(text) {
    return [text.before, text.fix, text.elsewhere, text.consequences].filter((line) => line !== null);
}
/** The operation a finding is about, else what it reaches, else that it concerns the API as a whole. */
function whatOf(finding) {
    const [only, ...others] = finding.reachedBy;
    if (finding.operation !== null)
        return (0,_wording_names_js__WEBPACK_IMPORTED_MODULE_1__/* .operationName */ .X)(finding.operation);
    if (only === undefined)
        return 'the whole API';
    return others.length === 0 ? (0,_wording_names_js__WEBPACK_IMPORTED_MODULE_1__/* .operationName */ .X)(only) : (0,_wording_count_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(finding.reachedBy.length, 'operation');
}
/** What stood in base, quoted by whoever collected the finding, with its place: lines of base are not those a reader sees. */
function beforeOf(finding) {
    const before = finding.related.find((place) => place.revision === 'base');
    if (before === undefined)
        return null;
    return before.message === '' ? `Before: ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .placeName */ .fW)(before)}.` : `${before.message} (${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .placeName */ .fW)(before)})`;
}
function elsewhereOf(group) {
    const others = group.members.slice(1);
    if (others.length > 0) {
        const names = [...new Set(others.map(nameOf))];
        return `The same in ${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(others.length, 'more place')}: ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .someOf */ .yU)(names, NAMES_SHOWN)}.`;
    }
    if (group.first.operation !== null || group.first.reachedBy.length < 2)
        return null;
    return `Reaches ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .someOf */ .yU)(group.first.reachedBy.map(_wording_names_js__WEBPACK_IMPORTED_MODULE_1__/* .operationName */ .X), NAMES_SHOWN)}.`;
}
function nameOf(finding) {
    if (finding.operation !== null)
        return (0,_wording_names_js__WEBPACK_IMPORTED_MODULE_1__/* .operationName */ .X)(finding.operation);
    return finding.location === null ? whatOf(finding) : (0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .placeName */ .fW)(finding.location);
}
function consequencesOf(consequences) {
    if (consequences.length === 0)
        return null;
    const kinds = [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(consequences, (consequence) => `${consequence.rule} (${consequence.severity})`)].map(([kind, members]) => (members.length === 1 ? kind : `${members.length} × ${kind}`));
    return `With it: ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .someOf */ .yU)(kinds, NAMES_SHOWN)}.`;
}
/** Twelve digits tell the findings of any repository apart. */
function waiveOf({ members }, gated) {
    const prefixes = members
        .filter(({ fingerprint }) => gated.has(fingerprint))
        .map(({ fingerprint }) => fingerprint.slice(0, 12));
    return prefixes.length === 0 || prefixes.length > NAMES_SHOWN ? null : `openapi-posture waive ${prefixes.join(' ')}`;
}
function marksOf(finding, changes) {
    const change = finding.change === null ? undefined : changes.get(finding.change);
    const marks = [];
    const compatibility = change === undefined ? null : (0,_sort_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .compatibilityMark */ .uH)(change);
    if (compatibility !== null)
        marks.push(compatibility);
    if (change?.predecessor)
        marks.push(`compared with ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .versionName */ .sh)(change.predecessor)}`);
    if (finding.status === 'existing' && finding.touched)
        marks.push('existing, touched');
    if (finding.inheritedFrom !== null)
        marks.push(`inherited from ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .versionName */ .sh)(finding.inheritedFrom)}`);
    if (finding.confidence === 'low')
        marks.push('low confidence');
    if (finding.stage === 'warn')
        marks.push('not enforced yet');
    return marks;
}


/***/ }),

/***/ 1530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Groups items by a text, keeping the order in which the texts first appear. */
/** A map, so that a title such as `__proto__` is an ordinary key. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 1273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ groupFindings)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1530);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1457);
/* harmony import */ var _sort_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2249);



/** Up to here each is worth a reading of its own. */
const LARGEST_UNGROUPED = 3;
/** Groups in the order of their first members. Pass findings of one API. */
function groupFindings(findings) {
    const alike = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(findings.toSorted(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareFindings */ .Eg), likeness);
    return [...alike.values()]
        .flatMap((members) => members.length > LARGEST_UNGROUPED ? [groupOf(members)] : members.map((member) => groupOf([member])))
        .toSorted((left, right) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareFindings */ .Eg)(left.first, right.first));
}
function groupOf(members) {
    return { first: members[0], members };
}
/**
 * What makes findings alike. A state says the same wherever its rule holds; a change is told as old → new, and only what
 * differs in names and numbers says the same.
 */
function likeness(finding) {
    const wording = finding.change === null ? '' : shapeOf(finding);
    return [finding.rule, finding.severity, finding.confidence, finding.status, wording].join('\n');
}
function shapeOf(finding) {
    let text = finding.message.slice(0, 1000);
    for (const { method, path } of (0,_sort_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .operationsOf */ .CF)(finding).slice(0, 3))
        text = text.replaceAll(`${method} ${path}`, '{}');
    return text.replace(/`[^`]*`|"[^"]*"/g, '{}').replace(/\d+/g, '0');
}


/***/ }),

/***/ 1457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6271);

/** 0 for critical. */
function severityRank(severity) {
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(severity);
}
/** True when `severity` is at least as bad as `threshold`. */
function isAtLeast(severity, threshold) {
    return severityRank(severity) <= severityRank(threshold);
}
/** Findings: severity, introduced first, confidence, place, rule, identity. */
function compareFindings(left, right) {
    return (severityRank(left.severity) - severityRank(right.severity) ||
        statusRank(left) - statusRank(right) ||
        confidenceRank(left.confidence) - confidenceRank(right.confidence) ||
        compareText(left.location?.file ?? '', right.location?.file ?? '') ||
        (left.location?.line ?? 0) - (right.location?.line ?? 0) ||
        (left.location?.column ?? 0) - (right.location?.column ?? 0) ||
        compareText(left.rule, right.rule) ||
        compareText(left.fingerprint, right.fingerprint));
}
/** Code units, as everywhere. */
function compareText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
function statusRank(finding) {
    return finding.status === 'introduced' ? 0 : finding.touched ? 1 : 2;
}
function confidenceRank(confidence) {
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIDENCES */ .i.indexOf(confidence);
}


/***/ }),

/***/ 2249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   CF: () => (/* binding */ operationsOf),
/* harmony export */   gQ: () => (/* binding */ sortChanges),
/* harmony export */   uH: () => (/* binding */ compatibilityMark),
/* harmony export */   vF: () => (/* binding */ compareChanges)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1457);

/** Pass the changes of one API. */
function sortChanges(changes) {
    const sorted = changes.toSorted(compareChanges);
    // Findings of level info are folded, so a worse change of that level would not be seen to break clients.
    const untold = sorted.filter((change) => change.posture === 'neutral' || (change.posture === 'worse' && change.severity === 'info'));
    return {
        worse: sorted.filter((change) => change.posture === 'worse'),
        better: sorted.filter((change) => change.posture === 'better'),
        breaking: untold.filter((change) => change.compatibility !== 'safe'),
        other: untold.filter((change) => change.compatibility === 'safe'),
        breakingCount: changes.filter((change) => change.compatibility === 'breaking').length,
    };
}
/** Worst first: severity, then breaking before maybe before safe, then what concerns security, then place. */
function compareChanges(left, right) {
    return ((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(left.severity) - (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(right.severity) ||
        COMPATIBILITIES.indexOf(left.compatibility) - COMPATIBILITIES.indexOf(right.compatibility) ||
        POSTURES.indexOf(left.posture) - POSTURES.indexOf(right.posture) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(placeOf(left)?.file ?? '', placeOf(right)?.file ?? '') ||
        (placeOf(left)?.line ?? 0) - (placeOf(right)?.line ?? 0) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(left.id, right.id) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(left.operation?.path ?? '', right.operation?.path ?? '') ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(left.fingerprint, right.fingerprint));
}
/** Where to look: in head, or for what is gone in base. */
function placeOf(change) {
    return change.head ?? change.base;
}
/** The operations that something is about or reaches, without repeating one. */
function operationsOf(item) {
    return item.operation === null || item.reachedBy.length > 0 ? item.reachedBy : [item.operation];
}
const COMPATIBILITIES = ['breaking', 'maybe', 'safe'];
const POSTURES = ['worse', 'better', 'neutral'];
/** What a change does to clients, in two or three words; `null` when it is safe. */
function compatibilityMark(change) {
    return MARKS[change.compatibility];
}
const MARKS = { breaking: 'breaks clients', maybe: 'may break clients', safe: null };


/***/ }),

/***/ 4848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Oe: () => (/* binding */ currentFindings),
/* harmony export */   fD: () => (/* binding */ viewApis),
/* harmony export */   x9: () => (/* binding */ byRisk)
/* harmony export */ });
/* harmony import */ var _wording_count_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4327);
/* harmony import */ var _wording_names_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9144);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1530);
/* harmony import */ var _group_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1273);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1457);
/* harmony import */ var _sort_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2249);






/** One view per API of the report, and per API that only a finding or change names. */
function viewApis(report, ownersOf = () => []) {
    const findings = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(report.findings, (finding) => finding.api);
    const changes = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(report.changes, (change) => change.api);
    const scored = new Map(report.apis.map((api) => [api.id, api]));
    const documents = new Map(report.documents.map((document) => [document.file, document]));
    const outcomes = new Map(report.verdict.byApi.map((api) => [api.api, api.outcome]));
    const ids = new Set([...scored.keys(), ...findings.keys(), ...changes.keys()]);
    return [...ids]
        .map((id) => viewApi({
        id,
        risk: scored.get(id) ?? null,
        outcome: outcomes.get(id) ?? null,
        standing: standingOf(documents.get(scored.get(id)?.file ?? ''), findings.get(id) ?? []),
    }, findings.get(id) ?? [], changes.get(id) ?? []))
        .map((api) => ({ ...api, owners: api.file === '' ? [] : ownersOf(api.file) }))
        .toSorted(compareApis);
}
/** The current findings of an API that count, as `1 critical, 2 high`. */
function currentFindings(api) {
    const groups = [...api.introduced, ...api.touched, ...api.folded];
    return (0,_wording_count_js__WEBPACK_IMPORTED_MODULE_3__/* .countBySeverity */ .O)(groups.flatMap((group) => group.members.map((finding) => finding.severity)));
}
/** The API with the higher score first. */
function byRisk(left, right) {
    return (right.risk?.score ?? -1) - (left.risk?.score ?? -1);
}
function viewApi(api, findings, changes) {
    const counting = findings.filter((finding) => finding.waiver === null);
    const current = counting.filter((finding) => finding.status !== 'resolved');
    const isTold = (finding) => finding.severity !== 'info' && (finding.status === 'introduced' || finding.touched);
    return {
        ...api,
        title: api.risk?.title ?? api.id,
        file: api.risk?.file ?? findings[0]?.location?.file ?? '',
        introduced: (0,_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .k)(current.filter((finding) => isTold(finding) && finding.status === 'introduced')),
        touched: (0,_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .k)(current.filter((finding) => isTold(finding) && finding.status === 'existing')),
        folded: (0,_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .k)(current.filter((finding) => !isTold(finding))),
        resolved: (0,_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .k)(counting.filter((finding) => finding.status === 'resolved')),
        waived: findings.filter((finding) => finding.waiver !== null && finding.status !== 'resolved'),
        changes: (0,_sort_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .sortChanges */ .gQ)(changes),
    };
}
function standingOf(document, findings) {
    const inherited = findings.filter(({ inheritedFrom, status }) => inheritedFrom !== null && status === 'existing');
    const older = findings.find(({ inheritedFrom }) => inheritedFrom !== null)?.inheritedFrom;
    const made = document?.generatedFrom ?? [];
    return [
        ...(older === undefined || older === null
            ? []
            : [`${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .p)(inherited.length, 'finding')} inherited from ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_4__/* .versionName */ .sh)(older)}, so not new.`]),
        ...(made.length === 0 ? [] : [`Made from ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_4__/* .someOf */ .yU)(made, 3)}: make changes there.`]),
    ];
}
function compareApis(left, right) {
    return (attention(left) - attention(right) ||
        (right.risk?.delta ?? 0) - (left.risk?.delta ?? 0) ||
        (right.risk?.score ?? 0) - (left.risk?.score ?? 0) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n6)(left.title, right.title) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n6)(left.id, right.id));
}
/** Introduced before touched before only existing; inside each by the worst severity. */
function attention(api) {
    const lists = [api.introduced, api.touched, api.folded];
    const index = lists.findIndex((list) => list.length > 0);
    const worst = lists[index]?.[0]?.first.severity;
    return worst === undefined ? 100 : index * 10 + (0,_order_js__WEBPACK_IMPORTED_MODULE_5__/* .severityRank */ .qs)(worst);
}


/***/ }),

/***/ 4327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ countBySeverity),
/* harmony export */   p: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6271);
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

/***/ 9144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   pd: () => (/* binding */ revisionName),
/* harmony export */   sh: () => (/* binding */ versionName),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });

/** `file:line:column`, which terminals and editors can follow. */
function placeName(location) {
    return `${location.file}:${location.line}:${location.column}`;
}
/** The first few of many names, and how many more: `GET /a, GET /b and 7 more`. */
function someOf(names, shown) {
    const left = names.length - shown;
    // Naming the last one costs no more than saying that it was left out.
    if (left <= 1)
        return names.join(', ');
    return `${names.slice(0, shown).join(', ')} and ${left} more`;
}
/** Seven digits of a commit id, also in front of a path; other names stay whole. */
function revisionName(revision) {
    return revision.replace(/^([0-9a-f]{7})(?:[0-9a-f]{33}|[0-9a-f]{57})(?=$|:)/, '$1');
}
/** An older version of an API: `openapi-v1.yaml (1.4.0)`. */
function versionName({ file, version }) {
    return version === '' ? file : `${file} (${version})`;
}


/***/ }),

/***/ 3958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   gd: () => (/* binding */ rulePage)
/* harmony export */ });
/* unused harmony export CHANGES_PAGE */
/* harmony import */ var _safe_text_encode_path_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3909);
/** Where the page of a rule is. */

const DOCUMENTS = 'https://github.com/openapi-posture/openapi-posture/blob/main/docs';
/** The page that explains all kinds of changes. */
const CHANGES_PAGE = (/* unused pure expression or super */ null && (`${DOCUMENTS}/changes.md`));
/** The address of a rule's page. */
function rulePage(rule) {
    return `${DOCUMENTS}/rules/${(0,_safe_text_encode_path_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeSegment */ .u)(rule)}.md`;
}
/** Where more is said about a rule, ours or not; `null`: nowhere. What a pack says is made safe for a Markdown link. */
function pageOf(id, rule) {
    if (rule?.page === undefined)
        return rulePage(id);
    if (rule.page === null || !/^https?:\/\/[^\s<>"'`\\[\]]+$/.test(rule.page))
        return null;
    return rule.page.replaceAll('(', '%28').replaceAll(')', '%29');
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/cli/read-value.js
var read_value = __nccwpck_require__(1557);
// EXTERNAL MODULE: ./build/options.js + 4 modules
var build_options = __nccwpck_require__(4884);
;// CONCATENATED MODULE: ./build/action/read-inputs.js
/**
 * Inputs of the action → options. The runner hands them over as `INPUT_<NAME>`, empty when not given. Reading them
 * ourselves, and writing outputs through report/deliver, spares loading @actions/core: 55 to 70 ms, which is more than a
 * small run takes.
 */


/** The options given, each checked. Throws a UserError that names the input and what it may hold. */
function readInputs(environment) {
    const options = build_options/* OPTIONS */.l;
    const given = options.flatMap((option) => {
        if (option.input === null)
            return [];
        const text = (environment[inputVariable(option.input)] ?? '').trim();
        return text === '' ? [] : [[option.name, readInput(option, text, `The input ${option.input}`)]];
    });
    return Object.fromEntries(given); // each value was read by the type of its option
}
/** Hyphens stay, blanks would become underscores; our names have none. */
function inputVariable(name) {
    return `INPUT_${name.toUpperCase()}`;
}
function readInput(option, text, shown) {
    if (option.type !== 'list')
        return (0,read_value/* readValue */.wK)(option, text, shown);
    const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    return lines.map((line) => (0,read_value/* readValue */.wK)(option, line, shown));
}

// EXTERNAL MODULE: ./build/report/safe-text/guard-log-line.js
var guard_log_line = __nccwpck_require__(9336);
// EXTERNAL MODULE: ./build/report/safe-text/make-visible.js
var make_visible = __nccwpck_require__(6046);
// EXTERNAL MODULE: ./build/cli/tool.js
var tool = __nccwpck_require__(9891);
;// CONCATENATED MODULE: ./build/cli/print-error.js
/** Says on standard error what ended a run: what the user can mend in two lines, our own bugs with their stack. */




const ISSUES = 'https://github.com/openapi-posture/openapi-posture/issues';
/** Prints an error; whatever stands in it, it is shown and nothing else. */
function printError(error, print) {
    const lines = error instanceof errors.UserError ? userLines(error) : bugLines(error);
    print(`${lines.map((line) => (0,guard_log_line/* logLine */.B)((0,make_visible/* visibleText */.Q6)(line))).join('\n')}\n`);
}
function userLines({ message, hint, code }) {
    const [first = '', ...rest] = message.split('\n');
    return [
        `${tool/* TOOL */.j.name}: ${first}${rest.length === 0 ? ` (${code})` : ''}`,
        ...rest.map((line) => `  ${line}`),
        ...(hint === null ? [] : [`  ${hint}`]),
    ];
}
function bugLines(error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [`${tool/* TOOL */.j.name} ${tool/* TOOL */.j.version}: this is a bug. Please report it at ${ISSUES}`, ...stack.split('\n')];
}

// EXTERNAL MODULE: ./build/io/github-payload.js
var github_payload = __nccwpck_require__(5941);
// EXTERNAL MODULE: ./build/io/object-id.js
var object_id = __nccwpck_require__(330);
// EXTERNAL MODULE: ./build/report/deliver/annotations.js
var annotations = __nccwpck_require__(6539);
// EXTERNAL MODULE: ./build/report/deliver/job-summary.js
var job_summary = __nccwpck_require__(3299);
// EXTERNAL MODULE: ./build/report/render/annotations.js
var render_annotations = __nccwpck_require__(5470);
// EXTERNAL MODULE: ./build/report/safe-text/escape-markdown.js
var escape_markdown = __nccwpck_require__(3760);
// EXTERNAL MODULE: ./build/action/runner-files.js + 1 modules
var runner_files = __nccwpck_require__(8347);
;// CONCATENATED MODULE: ./build/action/report-failure.js
/** Tells GitHub that the run ended without a verdict, in every channel that a reader may look at. */










/**
 * First the annotation, whose title tells a failure of the tool from one of the gate; then summary, outputs and check run.
 * Returns the exit code: 2, or 0 where a run that could not finish shall pass as not checked.
 */
async function reportFailure(error, environment) {
    const failure = describe(error);
    const isNeutral = isNeutralFailure(environment);
    (0,annotations/* deliverAnnotations */.u)([(0,render_annotations/* failureAnnotation */.Qp)(failure, isNeutral)], runner_files/* printText */.n);
    printError(error, (text) => process.stderr.write(text));
    const path = environment.GITHUB_STEP_SUMMARY;
    const text = summary(failure, isNeutral);
    if (path)
        await (0,job_summary/* deliverJobSummary */.D)(text, { path, append: runner_files/* appendToFile */.WZ });
    await (0,runner_files/* deliverOutputsTo */.fh)(environment, { conclusion: 'incomplete', failed: String(!isNeutral) });
    await completeCheck(text, isNeutral, environment);
    return isNeutral ? 0 : 2;
}
/** Whether a run that could not finish passes as not checked. Read by hand: it must count when another input is wrong. */
function isNeutralFailure(environment) {
    return inputOf('on-tool-failure', environment) === 'neutral';
}
function describe(error) {
    if (error instanceof errors.UserError)
        return { message: error.message.replaceAll('\n', ' '), hint: error.hint };
    const message = error instanceof Error ? error.message : String(error);
    return {
        message: `This is a fault of openapi-posture itself: ${message}`,
        hint: 'The log of this step shows where. Please report it: https://github.com/openapi-posture/openapi-posture/issues',
    };
}
/** Said in words, because an empty summary would look as if nothing had been found. */
function summary({ message, hint }, isNeutral) {
    return [
        isNeutral ? '## ⚪ OpenAPI posture: not checked' : '## ❌ OpenAPI posture could not finish',
        '',
        (0,escape_markdown/* markdownText */.p7)(message, 4000),
        ...(hint === null ? [] : ['', (0,escape_markdown/* markdownText */.p7)(hint)]),
        '',
        'Nothing was judged, so this says nothing about the change.',
        '',
    ].join('\n');
}
/** Whoever waits for our check run by name gets one. That this does not work either changes nothing any more. */
async function completeCheck(text, isNeutral, environment) {
    const token = inputOf('github-token', environment);
    if (inputOf('annotations', environment) !== 'checks' || token === '')
        return;
    const head = headOf(environment);
    if (head === null)
        return;
    const [{ tellGitHub }, { renderFailedCheck }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(413), __nccwpck_require__.e(582)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8582)),
        __nccwpck_require__.e(/* import() */ 840).then(__nccwpck_require__.bind(__nccwpck_require__, 2840)),
    ]);
    const name = inputOf('check-name', environment) || 'OpenAPI posture';
    const { notes } = await tellGitHub({ sarif: null, comment: null, check: { name, output: renderFailedCheck(text, isNeutral), annotations: () => [] } }, {
        environment,
        event: { head, pullRequestHead: head, pullRequestNumber: null, isFork: false, isDependabot: false },
        token,
    });
    for (const { message } of notes)
        printError(new errors.UserError('not-delivered', message), runner_files/* printText */.n);
}
function headOf(environment) {
    const sha = environment.GITHUB_SHA ?? '';
    try {
        return (0,github_payload/* payloadId */.ER)((0,github_payload/* readGitHubPayload */.ii)(environment), 'pull_request', 'head', 'sha') ?? ((0,object_id/* isObjectId */.TS)(sha) ? sha : null);
    }
    catch (error) {
        if (!(error instanceof errors.UserError))
            throw error;
        return (0,object_id/* isObjectId */.TS)(sha) ? sha : null;
    }
}
function inputOf(name, environment) {
    return (environment[inputVariable(name)] ?? '').trim();
}

;// CONCATENATED MODULE: ./build/action/index.js
/** The action: reads inputs and the event, runs the check, tells GitHub. A run that could not finish never looks clean. */




// The runner sends SIGINT and gives 7.5 seconds: enough to say that nothing was concluded.
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
        void reportFailure(new errors.UserError('cancelled', 'The run was cancelled.'), process.env).then((exitCode) => process.exit(exitCode), () => process.exit(2));
    });
}
main().then((exitCode) => {
    process.exitCode = exitCode;
}, async (error) => {
    process.exitCode = 2;
    process.exitCode = await reportFailure(error, process.env);
});
/** Inputs are checked before the stages are loaded. */
async function main() {
    const given = readInputs(process.env);
    (0,runner_files/* printText */.n)('openapi-posture: reading the event and the two states\n');
    const { runAction } = await Promise.all(/* import() */[__nccwpck_require__.e(956), __nccwpck_require__.e(989)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9989));
    return runAction(given, process.env);
}

