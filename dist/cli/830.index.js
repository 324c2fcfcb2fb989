export const id = 830;
export const ids = [830];
export const modules = {

/***/ 2830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   score: () => (/* binding */ score)
/* harmony export */ });
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5123);
/* harmony import */ var _run_assess_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1595);
/* harmony import */ var _run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(297);
/* harmony import */ var _run_workbench_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62);
/** `score FILE…`: the predicted risk of every operation and the reason for every point. */




/** Exit 0 whatever the risk: `check` has the gate. */
function score({ given, operands }) {
    if (operands.length === 0)
        throw (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongOperands */ .O)('score', 'files, folders or REV:path');
    const format = (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireFormat */ .ZB)('score', given.format, ['text', 'json', 'markdown']);
    return (0,_run_workbench_js__WEBPACK_IMPORTED_MODULE_2__/* .withWorkbench */ .y)(given, async (bench) => {
        const report = await (0,_run_assess_files_js__WEBPACK_IMPORTED_MODULE_0__/* .assessFiles */ .U)('score', bench, operands, () => null);
        await (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .deliverAnswer */ .O4)(bench, format, {
            text: async (style) => (await __webpack_require__.e(/* import() */ 720).then(__webpack_require__.bind(__webpack_require__, 720))).renderScoreText(report, style),
            json: async () => (await __webpack_require__.e(/* import() */ 140).then(__webpack_require__.bind(__webpack_require__, 2140))).renderScoreJson(report),
            markdown: async () => (await __webpack_require__.e(/* import() */ 423).then(__webpack_require__.bind(__webpack_require__, 3423))).renderScoreMarkdown(report, { blobs: null }),
        });
        return (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeUnlessUnread */ .D)(report, 0);
    });
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

/***/ 1595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ assessFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _locate_operand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9453);
/* harmony import */ var _policy_on_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7397);
/* harmony import */ var _read_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5316);
/* harmony import */ var _repeat_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9448);
/* harmony import */ var _run_assessment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7310);
/** What `lint` and `score` share: named files and folders of one state → the report on that state. */






/** Everything is read from one tree, so that references between the files work and their names are comparable. */
async function assessFiles(command, bench, operands, validatorFor) {
    const located = [];
    for (const operand of operands)
        located.push(await (0,_locate_operand_js__WEBPACK_IMPORTED_MODULE_1__/* .locateOperand */ .G)(operand, bench));
    const [first, ...others] = located;
    const stranger = others.find(({ treeName }) => treeName !== first.treeName);
    if (stranger !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('operands-differ', `${first.name} and ${stranger.name} do not lie in the same tree.`, 'Give --root with a folder that holds both, or run the command once for each.');
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
/* harmony import */ var _read_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5316);
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
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3223);
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
