export const id = 576;
export const ids = [576];
export const modules = {

/***/ 8576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lint: () => (/* binding */ lint)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7222);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4485);
/* harmony import */ var _run_assess_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2730);
/* harmony import */ var _run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9267);
/* harmony import */ var _run_structure_validator_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4146);
/* harmony import */ var _run_workbench_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6244);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2828);







/** Exit 1 only when `--fail-on` is given and met. */
function lint({ given, operands }) {
    if (operands.length === 0)
        throw (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongOperands */ .O)('lint', 'files, folders or REV:path');
    const format = (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .requireFormat */ .ZB)('lint', given.format, _options_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .hR);
    return (0,_run_workbench_js__WEBPACK_IMPORTED_MODULE_3__/* .withWorkbench */ .yX)(given, async (bench) => {
        const report = await (0,_run_assess_files_js__WEBPACK_IMPORTED_MODULE_1__/* .assessFiles */ .U)('lint', bench, operands, ({ validate }) => (0,_run_structure_validator_js__WEBPACK_IMPORTED_MODULE_4__/* .structureValidator */ .q)(validate ?? 'never'));
        await (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .deliverAnswer */ .O4)(bench, format, {
            text: async () => (await __webpack_require__.e(/* import() */ 4).then(__webpack_require__.bind(__webpack_require__, 5004))).renderLintText(report, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalStyle */ .w)(given)),
            json: async () => (await __webpack_require__.e(/* import() */ 445).then(__webpack_require__.bind(__webpack_require__, 6826))).renderLintJson(report),
            sarif: async () => {
                const { renderSarif } = await __webpack_require__.e(/* import() */ 804).then(__webpack_require__.bind(__webpack_require__, 4804));
                return renderSarif(report, { key: given['sarif-key'] ?? 'default' }).text;
            },
            markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(825)]).then(__webpack_require__.bind(__webpack_require__, 895))).renderMarkdown(report, { blobs: null }),
        });
        return isMet(report, given) ? 1 : 0;
    });
}
/** As the gate counts: never on doubtful findings. What could not be read may hide some, so it counts as met. */
function isMet({ findings, problems }, { 'fail-on': failOn = 'none' }) {
    if (failOn === 'none')
        return false;
    const isUnread = problems.some(({ severity }) => severity === 'error');
    return (isUnread ||
        findings.some(({ confidence, severity }) => confidence !== 'low' && _model_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .SEVERITIES */ .o.indexOf(severity) <= _model_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .SEVERITIES */ .o.indexOf(failOn)));
}


/***/ }),

/***/ 2730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ assessFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6024);
/* harmony import */ var _locate_operand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6305);
/* harmony import */ var _read_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4714);
/* harmony import */ var _repeat_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4921);
/* harmony import */ var _run_assessment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9319);
/* harmony import */ var _workbench_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6244);
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
    return (0,_run_assessment_js__WEBPACK_IMPORTED_MODULE_4__/* .runAssessment */ .K)({
        trees: { base: null, head: (located.find(({ isIgnored }) => isIgnored) ?? first).tree },
        explicit: located.filter(({ kind }) => kind === 'file').map(({ path }) => path),
        folders: located.filter(({ kind, path }) => kind === 'folder' && path !== '').map(({ path }) => path),
        folder: '',
        policy: (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSpecs */ .Fy)(await (0,_workbench_js__WEBPACK_IMPORTED_MODULE_5__/* .policyOnDisk */ .BJ)(bench)),
        given: bench.given,
        subject: {
            repository: null,
            base: null,
            head: located.map(({ name }) => name).join(' '),
            event: null,
            asOf: bench.asOf,
            repeat: (0,_repeat_command_js__WEBPACK_IMPORTED_MODULE_3__/* .repeatCommand */ .p)(command, bench.given, { base: null, asOf: bench.asOf, operands }),
        },
        validator: validatorFor(bench.given),
        notices: [],
    });
}


/***/ }),

/***/ 6305:
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
var errors = __webpack_require__(6024);
// EXTERNAL MODULE: ./build/io/directory-tree.js
var directory_tree = __webpack_require__(3328);
// EXTERNAL MODULE: ./build/io/find-root.js
var find_root = __webpack_require__(7150);
// EXTERNAL MODULE: ./build/io/git-tree.js
var git_tree = __webpack_require__(3697);
// EXTERNAL MODULE: ./build/io/resolve-commit.js
var resolve_commit = __webpack_require__(4076);
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
var work_tree = __webpack_require__(7536);
// EXTERNAL MODULE: ./build/options.js
var options = __webpack_require__(4485);
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
        throw new errors/* UserError */.y('outside-root', `${(0,options/* quoted */.TL)(text)} lies outside the root ${(0,options/* quoted */.TL)(root)}.`, 'Choose another --root.');
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
    return new errors/* UserError */.y('no-such-file', `There is no file or folder ${(0,options/* quoted */.TL)(text)}.`, 'Name a file, a folder, or REV:path such as origin/main:api/openapi.yaml.');
}


/***/ }),

/***/ 4921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ repeatCommand)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4485);
/** The command that repeats a run, to be copied from a report. */

/** Options that say how the answer is shown, not what it is. */
const SHOWING = ['format', 'output', 'color', 'sarif-key', 'base', 'head', 'as-of'];
/** Commits and the date are written out, so that the same command gives the same answer tomorrow. */
function repeatCommand(command, given, { base, head, asOf, operands = [] }) {
    const options = _options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .lw;
    const values = given;
    const kept = options
        .filter(({ name, flag }) => flag?.commands.includes(command) && !SHOWING.includes(name) && values[name] !== undefined)
        .flatMap((option) => words(option.flag?.name ?? '', values[option.name]));
    const isByPath = given['base-path'] !== undefined || given['head-path'] !== undefined;
    const commits = isByPath
        ? []
        : [...(base === null ? [] : ['--base', base]), ...(head === undefined ? headOf(given) : ['--head', head])];
    return ['openapi-posture', command, ...operands, ...commits, ...kept, '--as-of', asOf].map(shellWord).join(' ');
}
function headOf({ head }) {
    return head === undefined ? [] : ['--head', head];
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

/***/ 4146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ structureValidator)
/* harmony export */ });
/** The validator, or none where nobody asks for it; the library is loaded with the first document. */
function structureValidator(mode) {
    return mode === 'never' ? null : validate;
}
/** One broken member often breaks many rules of a schema; the first are enough to act on. */
const FAULTS = 20;
async function validate(document) {
    const { default: Parser } = await __webpack_require__.e(/* import() */ 791).then(__webpack_require__.t.bind(__webpack_require__, 2791, 19));
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
        return details === undefined ? [{ message: error.message, keys: [] }] : faultsOf(details);
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
function faultsOf(errors) {
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
    return [...byPath.values()].slice(0, FAULTS);
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


/***/ }),

/***/ 2828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ terminalStyle)
/* harmony export */ });
const WIDEST = 100;
/** `NO_COLOR` (https://no-color.org) counts when it is set and not empty; `--color` beats it. */
function terminalStyle(given) {
    const { isTTY = false, columns = 80 } = process.stdout;
    const wanted = given.color ?? 'auto';
    const byEnvironment = isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
    return {
        colour: wanted === 'always' || (wanted === 'auto' && byEnvironment),
        width: isTTY ? Math.min(columns, WIDEST) : 80,
    };
}


/***/ }),

/***/ 4076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   fq: () => (/* binding */ findCommit)
/* harmony export */ });
/* unused harmony exports parentsOf, revisionUnknown */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6024);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4775);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9592);
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('revision-unknown', `The revision ${JSON.stringify(revision.slice(0, 200))} does not name a commit of this repository.`, 'Check the name. In a shallow clone, fetch it first, or check out with "fetch-depth: 0".');
}


/***/ })

};
