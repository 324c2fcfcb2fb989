export const id = 6181;
export const ids = [6181];
export const modules = {

/***/ 6181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6271);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5123);
/* harmony import */ var _run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(297);
/* harmony import */ var _run_locate_operand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9453);
/* harmony import */ var _run_pair_operands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9418);
/* harmony import */ var _run_policy_on_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7397);
/* harmony import */ var _run_read_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9337);
/* harmony import */ var _run_read_waivers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9515);
/* harmony import */ var _run_repeat_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9448);
/* harmony import */ var _run_run_assessment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7710);
/* harmony import */ var _run_workbench_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62);











/** Exit 1 only when `--fail-on` or `--fail-on-breaking` is given and met. */
function diff({ given, operands }) {
    const [before, after, ...more] = operands;
    if (before === undefined || after === undefined || more.length > 0)
        throw (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongOperands */ .O)('diff', 'two operands, BASE and HEAD');
    const format = (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFormat */ .ZB)('diff', given.format, ['text', 'json', 'sarif', 'markdown']);
    const perOperation = given['per-operation'] === true;
    return (0,_run_workbench_js__WEBPACK_IMPORTED_MODULE_8__/* .withWorkbench */ .y)(given, async (bench) => {
        const base = await (0,_run_locate_operand_js__WEBPACK_IMPORTED_MODULE_1__/* .locateOperand */ .G)(before, bench);
        const head = await (0,_run_locate_operand_js__WEBPACK_IMPORTED_MODULE_1__/* .locateOperand */ .G)(after, bench);
        const report = await (0,_run_run_assessment_js__WEBPACK_IMPORTED_MODULE_7__/* .runAssessment */ .K)({
            ...(0,_run_pair_operands_js__WEBPACK_IMPORTED_MODULE_2__/* .pairOperands */ .j)(base, head),
            policy: (0,_run_read_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutSpecs */ .Fy)(await (0,_run_policy_on_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .policyOnDisk */ .BJ)(bench)),
            waivers: _run_read_waivers_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_WAIVERS */ .q2,
            isTrusted: true,
            isState: false,
            given,
            folder: '',
            subject: {
                repository: null,
                base: base.name,
                head: head.name,
                event: null,
                asOf: bench.asOf,
                repeat: (0,_run_repeat_command_js__WEBPACK_IMPORTED_MODULE_6__/* .repeatCommand */ .p)('diff', given, { base: null, head: null, asOf: bench.asOf, operands }),
            },
            validator: null,
            notices: [],
            perOperation,
            changesOnly: true,
        });
        await (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .deliverAnswer */ .O4)(bench, format, {
            text: async (style) => (await __webpack_require__.e(/* import() */ 3837).then(__webpack_require__.bind(__webpack_require__, 3837))).renderDiffText(report, { ...style, perOperation }),
            sarif: async () => {
                const { explainChange } = await __webpack_require__.e(/* import() */ 3959).then(__webpack_require__.bind(__webpack_require__, 3959));
                return (await Promise.all(/* import() */[__webpack_require__.e(7825), __webpack_require__.e(7288)]).then(__webpack_require__.bind(__webpack_require__, 593))).renderDiffSarif(report, explainChange);
            },
            json: async () => (await __webpack_require__.e(/* import() */ 2140).then(__webpack_require__.bind(__webpack_require__, 2140))).renderDiffJson(report),
            markdown: async () => (await __webpack_require__.e(/* import() */ 4264).then(__webpack_require__.bind(__webpack_require__, 4264))).renderMarkdownChangelog(report, { perOperation }),
        });
        return (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodeUnlessUnread */ .D)(report, isMet(report, given) ? 1 : 0);
    });
}
/** What could not be read may hide what was asked for, so it counts as met. */
function isMet({ changes, problems }, given) {
    const failOn = given['fail-on'] ?? 'none';
    const isAsked = failOn !== 'none' || given['fail-on-breaking'] === true;
    const isUnread = problems.some(({ severity }) => severity === 'error');
    const isSevere = ({ posture, severity }) => failOn !== 'none' && posture === 'worse' && _model_severity_js__WEBPACK_IMPORTED_MODULE_10__/* .SEVERITIES */ .o.indexOf(severity) <= _model_severity_js__WEBPACK_IMPORTED_MODULE_10__/* .SEVERITIES */ .o.indexOf(failOn);
    const isBreaking = ({ compatibility }) => given['fail-on-breaking'] === true && compatibility === 'breaking';
    return isAsked && (isUnread || changes.some((change) => isSevere(change) || isBreaking(change)));
}


/***/ }),

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


/***/ })

};
