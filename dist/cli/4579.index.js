export const id = 4579;
export const ids = [4579,3959];
export const modules = {

/***/ 4579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _compare_diff_explain_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3959);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _judge_drift_built_in_drift_kinds_generated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6065);
/* harmony import */ var _judge_rules_built_in_generated_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4429);
/* harmony import */ var _knowledge_change_kinds_catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2485);
/* harmony import */ var _report_render_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8243);
/* harmony import */ var _read_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1557);
/* harmony import */ var _run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(297);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8565);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9891);
/** `explain ID`: everything about one rule, or about one kind of change. */










/** Knows every built-in rule, whether a pack runs it or not, and every id that a change or note can have. */
async function explain({ given, operands }) {
    const [id, ...more] = operands;
    if (id === undefined || more.length > 0)
        throw (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_7__/* .wrongOperands */ .O)('explain', 'the id of one rule or change');
    const format = (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_7__/* .requireFormat */ .ZB)('explain', given.format, ['text', 'json', 'markdown']);
    const all = [..._judge_rules_built_in_generated_js__WEBPACK_IMPORTED_MODULE_3__/* .BUILT_IN_RULES */ .J.posture, ..._judge_rules_built_in_generated_js__WEBPACK_IMPORTED_MODULE_3__/* .BUILT_IN_RULES */ .J.changes, ..._judge_drift_built_in_drift_kinds_generated_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILT_IN_DRIFT_KINDS */ .x];
    const rule = all.find((candidate) => candidate.id === id);
    if (rule === undefined) {
        const change = (0,_compare_diff_explain_kind_js__WEBPACK_IMPORTED_MODULE_0__.explainChange)(id);
        if (change === null)
            throw unknownId(id, [...all, ..._knowledge_change_kinds_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .CHANGE_KINDS */ .tO]);
        await printChange(change, format, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalStyle */ .w)(given));
        return 0;
    }
    if (format === 'markdown')
        (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_7__/* .print */ .yy)((await __webpack_require__.e(/* import() */ 3423).then(__webpack_require__.bind(__webpack_require__, 3423))).renderRuleMarkdown(rule));
    else
        (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_7__/* .print */ .yy)(format === 'json' ? (0,_report_render_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .renderRuleJson */ .rp)(_tool_js__WEBPACK_IMPORTED_MODULE_9__/* .TOOL */ .j, rule) : (0,_report_render_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .renderRuleText */ .wv)(rule, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalStyle */ .w)(given)));
    return 0;
}
function unknownId(id, known) {
    const guess = (0,_read_value_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .au)(id, known.map((each) => each.id));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UserError('unknown-rule', `There is no rule and no change ${(0,_read_value_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(id)}.`, `${guess}"openapi-posture rules" lists the rules, docs/changes.md the changes.`);
}
async function printChange(change, format, style) {
    const render = await __webpack_require__.e(/* import() */ 7755).then(__webpack_require__.bind(__webpack_require__, 7755));
    if (format === 'markdown')
        (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_7__/* .print */ .yy)(render.renderExplainedChangeMarkdown(change));
    else
        (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_7__/* .print */ .yy)(format === 'json'
            ? render.renderExplainedChangeJson(_tool_js__WEBPACK_IMPORTED_MODULE_9__/* .TOOL */ .j, change)
            : render.renderExplainedChangeText(change, style));
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

/***/ 3959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainChange: () => (/* binding */ explainChange)
});

// UNUSED EXPORTS: explainKind, lawInWords

// EXTERNAL MODULE: ./build/knowledge/change-kinds/catalogue.js + 6 modules
var catalogue = __webpack_require__(2485);
// EXTERNAL MODULE: ./build/compare/diff/law.js
var law = __webpack_require__(3522);
// EXTERNAL MODULE: ./build/knowledge/change-kinds/rows.js
var rows = __webpack_require__(3969);
// EXTERNAL MODULE: ./build/knowledge/change-kinds/schema-sentences.js
var schema_sentences = __webpack_require__(4648);
// EXTERNAL MODULE: ./build/compare/diff/schema-meanings.js
var schema_meanings = __webpack_require__(4640);
// EXTERNAL MODULE: ./build/compare/diff/schema/name-in-law.js
var name_in_law = __webpack_require__(9428);
// EXTERNAL MODULE: ./build/compare/diff/schema/spell.js
var spell = __webpack_require__(3966);
// EXTERNAL MODULE: ./build/compare/diff/schema/vocabulary.js
var vocabulary = __webpack_require__(6414);
;// CONCATENATED MODULE: ./build/compare/diff/schema/schema-kinds.js
/** Every kind of change of a schema: each facet and action of the vocabulary at each subject, spelled by the grammar of ids. */







/** By id. Made for documentation and `explain`, never during a comparison. */
function schemaKinds() {
    const kinds = new Map();
    for (const [facet, { actions }] of vocabulary/* FACET_ROWS */.m)
        for (const [action, effect] of Object.entries(actions))
            for (const subject of SUBJECTS)
                for (const property of variantsOf(facet)) {
                    const edit = editOf(facet, action, effect ?? 'unknown', property);
                    const id = (0,spell/* spellSchemaId */.d)(edit, subject);
                    if (!kinds.has(id))
                        kinds.set(id, kindOf(id, edit, effect, subject));
                }
    return kinds;
}
const SUBJECTS = ['request', 'response'].flatMap((side) => ['body', 'parameter', 'header']
    .filter((root) => root !== 'parameter' || side === 'request')
    .flatMap((root) => [false, true].flatMap((nested) => [false, root === 'parameter'].flatMap((inHeader) => [
    { side, root, nested, inHeader, keptOut: null },
    ...(nested ? [{ side, root, nested, inHeader, keptOut: keptOutBy(side) }] : []),
]))));
function keptOutBy(side) {
    return side === 'request' ? 'read-only' : 'write-only';
}
/** Facets that are about a member of an object, and those that may be. */
const OF_MEMBERS = new Set(['property', 'required', 'read-only', 'write-only']);
function variantsOf(facet) {
    if (!OF_MEMBERS.has(facet))
        return [undefined];
    return [false, true].flatMap((required) => [false, true].map((hasDefault) => ({ ...MEMBER, required, hasDefault })));
}
/** A member without a schema of its own: nothing about it is sensitive or privileged. */
const MEMBER = {
    name: 'member',
    node: { value: true, file: { path: '' }, pointer: null },
    readOnly: false,
    writeOnly: false,
};
function editOf(facet, action, effect, property) {
    const common = { facet, action, effect, base: null, head: null, from: null, to: null };
    return property === undefined ? common : { ...common, property };
}
function kindOf(id, edit, effect, subject) {
    const { side, keptOut, root } = subject;
    const exceptionFor = (flow) => {
        const found = law/* EXCEPTIONS */.BJ.get(`${flow} ${(0,name_in_law/* nameInLaw */.p)(edit)}`);
        return found === undefined || (found.of !== undefined && !found.of.includes(edit.effect)) ? undefined : found;
    };
    const except = Object.fromEntries(['request', 'response'].flatMap((flow) => {
        const found = exceptionFor(flow);
        return found === undefined ? [] : [[flow, found]];
    }));
    return {
        id,
        object: 'Schemas',
        message: (0,schema_sentences/* schemaSentence */.B)(edit.facet, edit.action, root === 'body' ? (side === 'request' ? 'request' : 'answer') : ''),
        verdict: keptOut !== null
            ? (0,rows/* law */.TU)(side, 'none')
            : effect === null && except[side] === undefined
                ? (0,rows/* cases */.Cz)(['breaking', 'maybe', 'safe'], 'What it does depends on what else the schema says.')
                : (0,rows/* law */.TU)(side, effect ?? 'unknown', except),
        meanings: keptOut === null ? meaningsOf(edit, side) : [],
    };
}
/** What a member means depends on its name and on what is inside it. */
const MEANINGS_OF_MEMBERS = {
    'request added': ['mass-assignment-opened', 'ssrf-input-added'],
    'request removed': ['mass-assignment-closed', 'ssrf-input-removed'],
    'response added': ['sensitive-field-exposed', 'response-field-exposed'],
    'response removed': ['sensitive-field-withheld', 'response-field-withheld'],
    'response became-not-write-only': ['sensitive-field-exposed', 'response-field-exposed'],
    'response became-write-only': ['sensitive-field-withheld', 'response-field-withheld'],
};
function meaningsOf(edit, side) {
    const ofMember = edit.property === undefined ? undefined : MEANINGS_OF_MEMBERS[`${side} ${edit.action}`];
    if (ofMember !== undefined)
        return ofMember;
    const means = (0,schema_meanings/* meaningOfSchemaEdit */.U)(edit, {
        flow: side,
        nested: true,
        effect: edit.effect,
        rootName: null,
        parameterIn: null,
        path: '/',
        dialect: '3.1',
    });
    return means === null ? [] : [means.rule];
}

// EXTERNAL MODULE: ./build/compare/diff/verdict.js
var diff_verdict = __webpack_require__(6763);
;// CONCATENATED MODULE: ./build/compare/diff/explain-kind.js
/** Says of the id of a change what is known before it happens: by the tables, the grammar of schemas and the law. */




/** `null`: there is no such change. */
function explainChange(id) {
    const prefix = /^(webhook|callback)-/.exec(id)?.[1];
    const listed = (0,catalogue/* findChangeKind */.gV)(id);
    if (listed !== null)
        return explainKind({ ...listed, id }, prefix ?? 'path');
    const kinds = schemaKinds();
    const own = kinds.get(id) ?? kinds.get(id.replace(/^(?:webhook|callback)-/, ''));
    return own === undefined ? null : explainKind({ ...own, id }, prefix ?? 'path');
}
/** The kind as it is in operations, or where the API is who calls. */
function explainKind({ id, object, message, verdict, meanings }, kind) {
    const common = { id, object, says: sentenceOf(message), meanings, isNote: verdict.by === 'note' };
    if (verdict.by === 'note')
        return { ...common, compatibilities: ['safe'], reason: verdict.reason };
    if (verdict.by === 'reason')
        return { ...common, compatibilities: [verdict.compatibility], reason: verdict.reason };
    if (verdict.by === 'case')
        return { ...common, compatibilities: verdict.compatibilities, reason: verdict.reason };
    const flow = (0,diff_verdict/* flowOf */.g)(verdict.side, kind);
    const exception = verdict.except[flow];
    const compatibility = exception?.compatibility ?? (0,law/* lawOf */.ur)(verdict.effect, flow);
    return { ...common, compatibilities: [compatibility], reason: exception?.reason ?? lawInWords(verdict.effect, flow) };
}
const LAW_IN_WORDS = {
    request: {
        narrows: 'Something that could be sent is no longer accepted.',
        widens: 'Everything that could be sent still is accepted, and more.',
        replaces: 'What is sent is no longer understood.',
        unknown: 'Whether more or less is accepted cannot be decided.',
        none: 'The same is accepted.',
    },
    response: {
        narrows: 'Nothing arrives that could not arrive before.',
        widens: 'Something may arrive that readers never met.',
        replaces: 'Something else arrives than before.',
        unknown: 'Whether more or less may arrive cannot be decided.',
        none: 'The same arrives.',
    },
};
/** The law of an effect, by the direction of the data. */
function lawInWords(effect, flow) {
    return LAW_IN_WORDS[flow][effect];
}
/** The sentence that a reader is told, with what it names left open. */
function sentenceOf(message) {
    return message.replace(/\{([a-z]+)\}/g, (whole, name) => OPEN[name] ?? whole);
}
const OPEN = {
    operations: '‹operation›',
    subject: '‹subject›',
    from: '‹old›',
    to: '‹new›',
};


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
