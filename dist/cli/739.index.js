export const id = 739;
export const ids = [739];
export const modules = {

/***/ 8739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lint: () => (/* binding */ lint)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6271);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5123);
/* harmony import */ var _run_assess_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1595);
/* harmony import */ var _run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(297);
/* harmony import */ var _run_structure_validator_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2885);
/* harmony import */ var _run_workbench_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62);






/** Exit 1 only when `--fail-on` is given and met. */
function lint({ given, operands }) {
    if (operands.length === 0)
        throw (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongOperands */ .O)('lint', 'files, folders or REV:path');
    const format = (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireFormat */ .ZB)('lint', given.format, ['text', 'json', 'sarif', 'markdown']);
    return (0,_run_workbench_js__WEBPACK_IMPORTED_MODULE_2__/* .withWorkbench */ .y)(given, async (bench) => {
        const report = await (0,_run_assess_files_js__WEBPACK_IMPORTED_MODULE_0__/* .assessFiles */ .U)('lint', bench, operands, ({ validate }) => (0,_run_structure_validator_js__WEBPACK_IMPORTED_MODULE_3__/* .structureValidator */ .q)(validate ?? 'never'));
        await (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .deliverAnswer */ .O4)(bench, format, {
            text: async (style) => (await __webpack_require__.e(/* import() */ 775).then(__webpack_require__.bind(__webpack_require__, 2775))).renderLintText(report, style),
            json: async () => (await __webpack_require__.e(/* import() */ 140).then(__webpack_require__.bind(__webpack_require__, 2140))).renderLintJson(report),
            sarif: async () => {
                const { renderSarif } = await Promise.all(/* import() */[__webpack_require__.e(825), __webpack_require__.e(144)]).then(__webpack_require__.bind(__webpack_require__, 7825));
                return renderSarif(report, { key: given['sarif-key'] ?? 'default' }).text;
            },
            markdown: async () => (await __webpack_require__.e(/* import() */ 423).then(__webpack_require__.bind(__webpack_require__, 3423))).renderLintMarkdown(report, { blobs: null }),
        });
        return (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeUnlessUnread */ .D)(report, isMet(report, given) ? 1 : 0);
    });
}
/** As the gate counts: never on doubtful or waived findings. What could not be read may hide some, so it counts as met. */
function isMet({ findings, problems }, { 'fail-on': failOn = 'none' }) {
    if (failOn === 'none')
        return false;
    const isUnread = problems.some(({ severity }) => severity === 'error');
    return (isUnread ||
        findings.some(({ confidence, severity, waiver }) => confidence !== 'low' && waiver === null && _model_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .o.indexOf(severity) <= _model_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .o.indexOf(failOn)));
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


/***/ }),

/***/ 2885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ structureValidator)
/* harmony export */ });
/* harmony import */ var _knowledge_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5718);

/** The validator, or none where nobody asks for it; the library is loaded with the first document. */
function structureValidator(mode) {
    return mode === 'never' ? null : validate;
}
/** One broken member often breaks many rules of a schema; the first are enough to act on. */
const FAULTS = 20;
async function validate(document) {
    const { default: Parser } = await __webpack_require__.e(/* import() */ 559).then(__webpack_require__.t.bind(__webpack_require__, 5559, 19));
    try {
        await new Parser().validate(documentCopy(document), {
            resolve: { external: false, file: false, http: false },
            dereference: { excludedPathMatcher: () => true },
            validate: { schema: true, spec: false },
        });
        return [];
    }
    catch (error) {
        // The library answers by throwing: a SyntaxError, with the details when a schema was broken.
        if (!(error instanceof SyntaxError))
            throw error;
        const { details } = error;
        return details === undefined ? [{ message: error.message, keys: [] }] : faultsOf(details, document.file.root);
    }
}
/** The library changes what it is given. It knows no patch versions to come, which all follow the same schema. */
function documentCopy({ file, dialect }) {
    const copy = structuredClone(file.root);
    if (dialect !== '2.0')
        copy.openapi = dialect === '3.0' ? '3.0.4' : '3.1.2';
    return copy; // its type is that of a valid document, which is the question here
}
/** Of nested complaints the innermost: what stands above only repeats that something below is wrong. */
function faultsOf(errors, root) {
    // "It is no reference either" is said beside everything that may also be one.
    const real = errors.filter(({ keyword, params }) => !(keyword === 'required' && params.missingProperty === '$ref'));
    const paths = new Set(real.map(({ instancePath }) => instancePath));
    const outer = new Set([...paths].flatMap(pathsAbove));
    const byPath = new Map();
    for (const error of real) {
        const { instancePath } = error;
        if (outer.has(instancePath) || byPath.has(instancePath))
            continue;
        byPath.set(instancePath, { message: messageOf(error), keys: keysOf(instancePath) });
    }
    // What a reference leads to was not looked at, so nothing can be missing there.
    const seen = [...byPath.values()].filter(({ keys }) => !isReference(keys, root));
    return seen.slice(0, FAULTS);
}
function isReference(keys, root) {
    const value = keys.reduce((parent, key) => (Array.isArray(parent) ? parent[Number(key)] : (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(parent, key)), root);
    return (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, '$ref') !== undefined;
}
function pathsAbove(path) {
    const keys = path.split('/');
    return keys.slice(0, -1).map((_, index) => keys.slice(0, index + 1).join('/'));
}
function keysOf(path) {
    return path
        .split('/')
        .slice(1)
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function messageOf({ instancePath, message = 'is not valid', params }) {
    const extra = params.additionalProperty ?? params.unevaluatedProperty;
    const name = typeof extra === 'string' ? ` (${JSON.stringify(extra)})` : '';
    return `${instancePath === '' ? 'the document' : instancePath} ${message}${name}.`;
}


/***/ })

};
