export const id = 826;
export const ids = [826];
export const modules = {

/***/ 4826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7222);
/* harmony import */ var _run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9267);
/* harmony import */ var _run_locate_operand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6305);
/* harmony import */ var _run_pair_operands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2733);
/* harmony import */ var _run_read_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4714);
/* harmony import */ var _run_repeat_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4921);
/* harmony import */ var _run_run_assessment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9319);
/* harmony import */ var _run_workbench_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6244);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2828);









/** Exit 1 only when `--fail-on` or `--fail-on-breaking` is given and met. */
function diff({ given, operands }) {
    const [before, after, ...more] = operands;
    if (before === undefined || after === undefined || more.length > 0)
        throw (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongOperands */ .O)('diff', 'two operands, BASE and HEAD');
    const format = (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFormat */ .ZB)('diff', given.format, ['text', 'json', 'markdown']);
    return (0,_run_workbench_js__WEBPACK_IMPORTED_MODULE_6__/* .withWorkbench */ .yX)(given, async (bench) => {
        const base = await (0,_run_locate_operand_js__WEBPACK_IMPORTED_MODULE_1__/* .locateOperand */ .G)(before, bench);
        const head = await (0,_run_locate_operand_js__WEBPACK_IMPORTED_MODULE_1__/* .locateOperand */ .G)(after, bench);
        const report = await (0,_run_run_assessment_js__WEBPACK_IMPORTED_MODULE_5__/* .runAssessment */ .K)({
            ...(0,_run_pair_operands_js__WEBPACK_IMPORTED_MODULE_2__/* .pairOperands */ .j)(base, head),
            policy: (0,_run_read_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSpecs */ .Fy)(await (0,_run_workbench_js__WEBPACK_IMPORTED_MODULE_6__/* .policyOnDisk */ .BJ)(bench)),
            given,
            folder: '',
            subject: {
                repository: null,
                base: base.name,
                head: head.name,
                event: null,
                asOf: bench.asOf,
                repeat: (0,_run_repeat_command_js__WEBPACK_IMPORTED_MODULE_4__/* .repeatCommand */ .p)('diff', given, { base: null, asOf: bench.asOf, operands }),
            },
            validator: null,
            notices: [],
        });
        await (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .deliverAnswer */ .O4)(bench, format, {
            text: async () => (await __webpack_require__.e(/* import() */ 878).then(__webpack_require__.bind(__webpack_require__, 5878))).renderDiffText(report, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalStyle */ .w)(given)),
            json: async () => (await __webpack_require__.e(/* import() */ 445).then(__webpack_require__.bind(__webpack_require__, 6826))).renderDiffJson(report),
            markdown: async () => (await __webpack_require__.e(/* import() */ 449).then(__webpack_require__.bind(__webpack_require__, 9449))).renderMarkdownChangelog(report),
        });
        return isMet(report, given) ? 1 : 0;
    });
}
/** What could not be read may hide what was asked for, so it counts as met. */
function isMet({ changes, problems }, given) {
    const failOn = given['fail-on'] ?? 'none';
    const isAsked = failOn !== 'none' || given['fail-on-breaking'] === true;
    const isUnread = problems.some(({ severity }) => severity === 'error');
    const isSevere = ({ posture, severity }) => failOn !== 'none' && posture === 'worse' && _model_severity_js__WEBPACK_IMPORTED_MODULE_8__/* .SEVERITIES */ .o.indexOf(severity) <= _model_severity_js__WEBPACK_IMPORTED_MODULE_8__/* .SEVERITIES */ .o.indexOf(failOn);
    const isBreaking = ({ compatibility }) => given['fail-on-breaking'] === true && compatibility === 'breaking';
    return isAsked && (isUnread || changes.some((change) => isSevere(change) || isBreaking(change)));
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

/***/ 2733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ pairOperands)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6024);
/* harmony import */ var _io_directory_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3328);
/** Two operands → the two trees of a comparison, and which of their files are meant. */



/** The same path on both sides keeps its name from the root on; two folders that differ are each a root of their own. */
function pairOperands(base, head) {
    if (base.kind !== head.kind) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('operands-differ', `${base.name} is a ${base.kind} and ${head.name} is a ${head.kind}.`, 'Compare two files or two folders.');
    }
    const trees = { base: base.tree, head: head.tree };
    if (base.kind === 'file')
        return pairFiles(base, head);
    if (base.path === head.path)
        return { trees, explicit: [], folders: base.path === '' ? [] : [base.path] };
    return { trees: { base: below(base), head: below(head) }, explicit: [], folders: [] };
}
/** Where both files exist on both sides, each side shows only its own: the other would be taken for an API of its own. */
function pairFiles(base, head) {
    const explicit = base.path === head.path ? [base.path] : [base.path, head.path];
    if (base.path === head.path)
        return { trees: { base: base.tree, head: head.tree }, explicit, folders: [] };
    return { trees: { base: without(base.tree, head.path), head: without(head.tree, base.path) }, explicit, folders: [] };
}
function without(tree, path) {
    return {
        entries: async () => (await tree.entries()).filter((entry) => entry.path !== path),
        read: (paths) => tree.read(paths.filter((candidate) => candidate !== path)),
    };
}
/** A folder as a tree of its own; references may then not leave it. */
function below({ tree, path, folderOnDisk }) {
    if (path === '')
        return tree;
    if (folderOnDisk !== null)
        return (0,_io_directory_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryTree */ .u)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folderOnDisk, path));
    const prefix = `${path}/`;
    return {
        async entries() {
            const entries = (await tree.entries()).filter((entry) => entry.path.startsWith(prefix));
            return entries.map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) }));
        },
        async read(paths) {
            const contents = await tree.read(paths.map((name) => prefix + name));
            return new Map([...contents].map(([name, bytes]) => [name.slice(prefix.length), bytes]));
        },
    };
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
