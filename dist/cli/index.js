#!/usr/bin/env node
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

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

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

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 1557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Uo: () => (/* binding */ unknownValue),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   wK: () => (/* binding */ readValue)
/* harmony export */ });
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
  h: () => (/* reexport */ FORMATS),
  l: () => (/* binding */ OPTIONS)
});

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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
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
/******/ 		8792: 0
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

;// CONCATENATED MODULE: ./build/cli/commands.js
const COMMANDS = {
    check: {
        operands: '',
        summary: 'What a change does to the security posture of your APIs',
        about: 'Compares two states of the repository and judges the difference: findings introduced, changes, risk, and whether the gate passes. Without options it compares your work tree with the point where it left the main branch.',
        examples: [
            ['check', 'the work tree against the main branch'],
            ['check --base origin/release --head HEAD', 'two commits'],
            ['check --format sarif --output posture.sarif', 'for code scanning'],
            ['check --base-path old/ --head-path build/api.yaml', 'files that a build makes'],
        ],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9774), __nccwpck_require__.e(4957), __nccwpck_require__.e(6932)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6932))).check,
    },
    diff: {
        operands: 'BASE HEAD',
        summary: 'What changed between two descriptions, for clients and for security',
        about: 'Lists every change with both verdicts. BASE and HEAD are a file, a folder or REV:path.',
        examples: [
            ['diff old.yaml new.yaml', 'two files'],
            ['diff origin/main:api/openapi.yaml api/openapi.yaml', 'a commit and a file'],
            ['diff v1.0: v1.1: --format markdown', 'a changelog of everything between two tags'],
        ],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(3243), __nccwpck_require__.e(819), __nccwpck_require__.e(3950), __nccwpck_require__.e(6052), __nccwpck_require__.e(1414), __nccwpck_require__.e(7823), __nccwpck_require__.e(2139), __nccwpck_require__.e(9774), __nccwpck_require__.e(1276), __nccwpck_require__.e(4957), __nccwpck_require__.e(6181)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6181))).diff,
    },
    lint: {
        operands: 'FILE…',
        summary: 'Findings in a description as it stands',
        about: 'Reads files, folders or REV:path and lists what is wrong, worst first.',
        examples: [
            ['lint api/openapi.yaml', 'one file'],
            ['lint . --fail-on high', 'all below a folder; exit 1 when a finding is high or critical'],
        ],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(3243), __nccwpck_require__.e(819), __nccwpck_require__.e(3950), __nccwpck_require__.e(6052), __nccwpck_require__.e(1414), __nccwpck_require__.e(7823), __nccwpck_require__.e(2139), __nccwpck_require__.e(9774), __nccwpck_require__.e(1276), __nccwpck_require__.e(6294), __nccwpck_require__.e(8739)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8739))).lint,
    },
    score: {
        operands: 'FILE…',
        summary: 'The predicted risk of every operation, with the reason for every point',
        about: 'Reads files, folders or REV:path. Risk runs from 0 to 100; higher is worse.',
        examples: [
            ['score api/openapi.yaml', 'one file'],
            ['score HEAD: --format json', 'everything in a commit'],
        ],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(3243), __nccwpck_require__.e(819), __nccwpck_require__.e(3950), __nccwpck_require__.e(6052), __nccwpck_require__.e(1414), __nccwpck_require__.e(7823), __nccwpck_require__.e(2139), __nccwpck_require__.e(9774), __nccwpck_require__.e(1276), __nccwpck_require__.e(6294), __nccwpck_require__.e(2830)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2830))).score,
    },
    rules: {
        operands: '',
        summary: 'What is looked for',
        about: 'Lists every rule that runs, worst first.',
        examples: [
            ['rules', 'the rules of the configuration'],
            ['rules --pack builtin:strict', 'the rules of a pack'],
        ],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(7823), __nccwpck_require__.e(2139), __nccwpck_require__.e(9774), __nccwpck_require__.e(8243), __nccwpck_require__.e(5650)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4639))).rules,
    },
    explain: {
        operands: 'ID',
        summary: 'Why a rule or a change matters and what to do',
        about: 'Shows everything about one rule, with a bad and a good example, or what one kind of change means for clients and for security.',
        examples: [
            ['explain authentication-removed', 'one rule'],
            ['explain request-parameter-became-required', 'one kind of change'],
        ],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(819), __nccwpck_require__.e(6052), __nccwpck_require__.e(7823), __nccwpck_require__.e(8243), __nccwpck_require__.e(4579)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4579))).explain,
    },
    pack: {
        operands: 'ACTION …',
        summary: 'Write, test, pin and trust rule packs',
        about: 'new ID [FOLDER] writes a pack; lint FOLDER… tells its faults; test FOLDER runs its examples and scenarios; docs FOLDER writes a page for each rule. add SOURCE pins a pack in configuration and lock; update brings the lock in line with the configuration and says what that changes; fetch gets what the lock pins, vendor copies it into the repository, verify holds it against the lock. impact OLD NEW PATH… shows what a new version would change in any number of checkouts. Only add, update, fetch, vendor and impact use a network, and only for the sources named.',
        examples: [
            ['pack new acme security/acme', 'a pack that runs, to start from'],
            ['pack test security/acme --watch', 'its tests, again with every change'],
            ['pack add npm:@acme/posture-pack@1.2.0 --vendor', 'pin a pack, and keep its files in the repository'],
            ['pack update --dry-run', 'what another version would change here'],
            ['pack impact security/acme acme-next checkouts/*', 'what it would change elsewhere'],
        ],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(8815), __nccwpck_require__.e(7823), __nccwpck_require__.e(2139), __nccwpck_require__.e(9774), __nccwpck_require__.e(8773)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8773))).pack,
    },
    waive: {
        operands: '[FINGERPRINT… | RULE]',
        summary: 'Live with a finding for a while: who answers for it, why, and until when',
        about: 'Writes waivers into openapi-posture-waivers.yml, for review like any other change. Findings are named by the fingerprints that "check" prints (the first eight digits or more), or by a rule and a selector. The gate looks away from what is waived; reports go on naming it.',
        examples: [
            ['waive 3f2a9c81b04d --category accepted-risk --owner shop-team --reason "Internal until May"', 'one finding'],
            [
                'waive read-without-authentication --path "/public/**" --category accepted-risk --owner shop-team --reason "Open data"',
                'findings of a rule',
            ],
            ['waive --prune', 'remove what is spent or covers nothing'],
        ],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(3243), __nccwpck_require__.e(8815), __nccwpck_require__.e(819), __nccwpck_require__.e(3950), __nccwpck_require__.e(6052), __nccwpck_require__.e(1414), __nccwpck_require__.e(7823), __nccwpck_require__.e(2139), __nccwpck_require__.e(9774), __nccwpck_require__.e(1276), __nccwpck_require__.e(4957), __nccwpck_require__.e(5237), __nccwpck_require__.e(7457)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7457))).waive,
    },
    baseline: {
        operands: 'create|update|prune|show',
        summary: 'Accept the present posture, and see how it drifts from there',
        about: 'Keeps the posture of every operation (controls, sensitive data, audience, risk, findings) in openapi-posture-baseline.json, for review. "show" says what drifted since, "update" accepts the present state, "prune" only drops what is gone. Runs on the default branch, on a schedule and without a base tell the drift by themselves.',
        examples: [
            ['baseline create', 'accept the state of the work tree'],
            ['baseline show', 'what drifted since'],
            ['baseline show --format json', 'the same for programs'],
        ],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(3243), __nccwpck_require__.e(819), __nccwpck_require__.e(3950), __nccwpck_require__.e(6052), __nccwpck_require__.e(1414), __nccwpck_require__.e(7823), __nccwpck_require__.e(2139), __nccwpck_require__.e(9774), __nccwpck_require__.e(1276), __nccwpck_require__.e(5237), __nccwpck_require__.e(8885)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8885))).baseline,
    },
    init: {
        operands: '',
        summary: 'Set up this repository',
        about: 'Shows the documents found, their risk and findings, and what the proposed gate would have said to the last 20 commits that touched one; then writes the configuration and the workflow.',
        examples: [['init', 'in your repository']],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(3243), __nccwpck_require__.e(819), __nccwpck_require__.e(3950), __nccwpck_require__.e(6052), __nccwpck_require__.e(1414), __nccwpck_require__.e(7823), __nccwpck_require__.e(2139), __nccwpck_require__.e(9774), __nccwpck_require__.e(1276), __nccwpck_require__.e(2223)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4604))).init,
    },
    demo: {
        operands: '[FOLDER]',
        summary: 'See it work on a small API history',
        about: 'Builds a real git repository from the example history, checks its last change and leaves the reports to open.',
        examples: [['demo', 'into openapi-posture-demo/']],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(3243), __nccwpck_require__.e(819), __nccwpck_require__.e(3950), __nccwpck_require__.e(6052), __nccwpck_require__.e(1414), __nccwpck_require__.e(7823), __nccwpck_require__.e(2139), __nccwpck_require__.e(9774), __nccwpck_require__.e(1276), __nccwpck_require__.e(7825), __nccwpck_require__.e(6628), __nccwpck_require__.e(4837)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4837))).demo,
    },
};

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/options.js + 4 modules
var build_options = __nccwpck_require__(4884);
// EXTERNAL MODULE: ./build/cli/read-value.js
var read_value = __nccwpck_require__(1557);
;// CONCATENATED MODULE: ./build/cli/parse-arguments.js
/** Arguments of the command line → the options given and the operands, checked against the table of options. */



/** Takes `--name value` and `--name=value`; a boolean flag stands alone or with `=false`. After `--` all are operands. */
function parseArguments(command, words) {
    const values = new Map();
    const operands = [];
    let help = false;
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at];
        if (word === '--') {
            operands.push(...words.slice(at + 1));
            break;
        }
        if (word === '--help' || word === '-h')
            help = true;
        else if (!word.startsWith('-') || word === '-')
            operands.push(word);
        else {
            const { option, flag, attached } = recognise(command, word);
            const needsNext = attached === null && option.type !== 'boolean';
            if (needsNext)
                at += 1;
            addValue(values, option, flag, attached ?? (needsNext ? words[at] : 'true'));
        }
    }
    // Each value was read by the type of its option.
    return { given: Object.fromEntries(values), operands, help };
}
/** The options that a command knows, in the order of the table. */
function optionsOf(command) {
    const options = build_options/* OPTIONS */.l;
    return options.filter(({ flag }) => flag?.commands.includes(command));
}
function recognise(command, word) {
    const equals = word.indexOf('=');
    const flag = equals === -1 ? word : word.slice(0, equals);
    const known = optionsOf(command);
    const option = known.find((candidate) => `--${candidate.flag?.name}` === flag);
    if (option !== undefined)
        return { option, flag, attached: equals === -1 ? null : word.slice(equals + 1) };
    const names = [...known.flatMap((candidate) => candidate.flag?.name ?? []), 'help'];
    const elsewhere = build_options/* OPTIONS */.l.some((candidate) => `--${candidate.flag?.name}` === flag);
    throw new errors.UserError('unknown-option', `${(0,read_value/* quoted */.TL)(flag)} is no option${elsewhere ? ` of "${command}", only of other commands` : ''}.`, `${(0,read_value/* didYouMean */.au)(flag.replace(/^-+/, ''), names, '--')}"openapi-posture ${command} --help" lists them all.`);
}
function addValue(values, option, flag, text) {
    if (text === undefined) {
        throw new errors.UserError('invalid-value', `${flag} needs a value.`, `Write ${flag} ${valueName(option)}.`);
    }
    const value = (0,read_value/* readValue */.wK)(option, text, flag);
    if (option.type === 'list') {
        values.set(option.name, [...(values.get(option.name) ?? []), value]);
        return;
    }
    if (values.has(option.name))
        throw new errors.UserError('invalid-value', `${flag} is given twice.`, 'Give it once.');
    values.set(option.name, value);
}
/** What help calls the value of an option: `REV`, `text|json`; empty for a flag that stands alone. */
function valueName(option) {
    if (option.type === 'choice')
        return option.values.join('|');
    return option.type === 'boolean' ? '' : option.value;
}

;// CONCATENATED MODULE: ./build/cli/help.js


const WIDTH = 80;
const PROGRAM = 'openapi-posture';
/** `openapi-posture --help`. */
function programHelp(version) {
    const rows = Object.entries(COMMANDS).map(([name, { operands, summary }]) => row(`${name} ${operands}`, summary));
    return lines(`${PROGRAM} ${version}`, ...wrap('Tells a team, before they merge, what a change does to the security posture of their APIs.', ''), '', `Usage: ${PROGRAM} COMMAND [options]`, '', 'Commands:', ...rows.flat(), '', 'Examples:', ...example('check', 'the work tree against the main branch'), ...example('check --help', 'every option of a command'), ...example('demo', 'see it work'), '', 'Exit codes: 0 finished, the gate passed; 1 the gate failed; 2 usage,', 'configuration, git, or a fault of the program.');
}
/** `openapi-posture COMMAND --help`. */
function commandHelp(command) {
    const { operands, about, examples } = COMMANDS[command];
    return lines(`Usage: ${PROGRAM} ${[command, operands, '[options]'].filter((part) => part !== '').join(' ')}`, '', ...wrap(about, ''), '', 'Options:', ...optionsOf(command).flatMap(optionRows), ...row('--help', 'This text.'), '', 'Examples:', ...examples.flatMap(([commandLine, says]) => example(commandLine, says)));
}
function optionRows(option) {
    const name = `--${option.flag?.name} ${valueName(option)}`.trim();
    const repeat = option.type === 'list' ? ' May be given several times.' : '';
    return row(name, `${option.help}${repeat} Default: ${option.default}.`);
}
/** A long command line is continued as a shell would have it. */
function example(commandLine, says) {
    const [first = '', ...rest] = commandLine.split(/ (?=--)/);
    const words = [`  ${PROGRAM} ${first}`];
    for (const word of rest) {
        const line = `${words.at(-1)} ${word}`;
        if (line.length <= WIDTH - 2)
            words[words.length - 1] = line;
        else
            words.push(`      ${word}`);
    }
    return [...words.map((line, index) => (index < words.length - 1 ? `${line} \\` : line)), `      ${says}`];
}
/** A name in the margin, its text beside it, or below when the name is long. */
function row(name, text) {
    const margin = ' '.repeat(22);
    const [first = '', ...rest] = wrap(text, margin);
    const label = `  ${name.trim()}`;
    return label.length < margin.length - 1
        ? [label.padEnd(margin.length) + first.slice(margin.length), ...rest]
        : [label, first, ...rest];
}
function wrap(text, indent) {
    const result = [];
    let line = indent;
    for (const word of text.split(' ')) {
        if (line !== indent && line.length + 1 + word.length > WIDTH) {
            result.push(line);
            line = indent;
        }
        line += line === indent ? word : ` ${word}`;
    }
    return [...result, line];
}
function lines(...all) {
    return `${all.join('\n')}\n`;
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

;// CONCATENATED MODULE: ./build/cli/unknown-command.js
/** The error for a first word that is no command. */


/** Names the nearest command, and all of them. */
function unknownCommand(name, known) {
    return new errors.UserError('unknown-command', `${(0,read_value/* quoted */.TL)(name)} is no command.`, `${(0,read_value/* didYouMean */.au)(name, known)}Commands: ${known.join(', ')}.`);
}

;// CONCATENATED MODULE: ./build/cli/index.js






// Whoever reads us may stop early (`| head`): that is no failure of ours.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
});
main(process.argv.slice(2)).then((exitCode) => {
    process.exitCode = exitCode;
}, (error) => {
    printError(error, (text) => process.stderr.write(text));
    process.exitCode = 2;
});
async function main([name, ...words]) {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        process.stdout.write(programHelp(tool/* TOOL */.j.version));
        return name === undefined ? 2 : 0;
    }
    if (name === '--version' || name === '-V') {
        process.stdout.write(`${tool/* TOOL */.j.version}\n`);
        return 0;
    }
    if (!isCommand(name))
        throw unknownCommand(name, Object.keys(COMMANDS));
    const commandLine = parseArguments(name, words);
    if (commandLine.help) {
        process.stdout.write(commandHelp(name));
        return 0;
    }
    const run = await COMMANDS[name].load();
    return run(commandLine);
}
function isCommand(name) {
    return Object.hasOwn(COMMANDS, name);
}

