export const id = 687;
export const ids = [687,825];
export const modules = {

/***/ 4687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/inspect/spec/read-revisions.js + 4 modules
var read_revisions = __webpack_require__(1053);
// EXTERNAL MODULE: ./build/options.js
var options = __webpack_require__(4485);
// EXTERNAL MODULE: ./build/report/wording/names.js
var names = __webpack_require__(8825);
;// CONCATENATED MODULE: ./build/cli/exit-code.js
/** 0 passed, 1 the gate failed, 2 something did not run, so that nobody can say. */
function exitCodeOf({ outcome }) {
    return outcome === 'fail' ? 1 : outcome === 'incomplete' ? 2 : 0;
}

// EXTERNAL MODULE: ./build/cli/run/apply-options.js
var apply_options = __webpack_require__(3495);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(6024);
;// CONCATENATED MODULE: ./build/io/base-unavailable.js
/** The error for a base that the clone does not have and the remote did not give. */

/** Names the remedy that always works. */
function baseUnavailable(what) {
    return new errors/* UserError */.y('base-unavailable', `The base of the comparison, ${what}, is not in this clone and could not be fetched.`, 'Check out with "fetch-depth: 0" (actions/checkout), or fetch the base branch before this step; in a private repository, also pass a token that can read it.');
}

// EXTERNAL MODULE: ./build/io/fetch-commit.js
var fetch_commit = __webpack_require__(3484);
// EXTERNAL MODULE: ./build/io/object-id.js
var object_id = __webpack_require__(4775);
// EXTERNAL MODULE: ./build/io/run-git.js
var run_git = __webpack_require__(9592);
;// CONCATENATED MODULE: ./build/io/find-merge-base.js
/** The commit where two histories part, deepening a shallow clone as far as needed. */



/** Doubled from first to last: few round trips for a short branch, an end for an endless history. */
const firstDeepening = 32;
const lastDeepening = 65_536;
/** The best common ancestor of two commits, or `null` when there is none or it cannot be fetched. */
async function findMergeBase(directory, one, other, access) {
    const commits = [(0,object_id/* requireObjectId */.Wx)(one), (0,object_id/* requireObjectId */.Wx)(other)];
    for (const commit of commits) {
        if (!(await (0,fetch_commit/* ensureCommit */.q$)(directory, commit, access)))
            return null;
    }
    for (let count = firstDeepening;; count *= 2) {
        const found = await knownMergeBase(directory, commits);
        if (found !== null || count > lastDeepening || !(await (0,fetch_commit/* isShallow */.fE)(directory)))
            return found;
        if (!(await (0,fetch_commit/* deepenHistory */.YX)(directory, commits, count, access)))
            return null;
    }
}
async function knownMergeBase(directory, commits) {
    const answer = await (0,run_git/* askGit */.gG)(directory, ['merge-base', '--end-of-options', ...commits]);
    const id = (0,run_git/* firstLine */.TM)(answer.output);
    return answer.exitCode === 0 && (0,object_id/* isObjectId */.TS)(id) ? id : null;
}

// EXTERNAL MODULE: ./build/io/resolve-commit.js
var resolve_commit = __webpack_require__(4076);
;// CONCATENATED MODULE: ./build/io/find-base.js
/** Finds what the work tree should be compared with when nobody said it: the target of the change, in a CI or by habit. */






/** Variables in which a CI system names the branch that a change is to be merged into. */
const targetBranchVariables = [
    ['CI_MERGE_REQUEST_TARGET_BRANCH_NAME', 'GitLab'],
    ['CHANGE_TARGET', 'Jenkins'],
    ['SYSTEM_PULLREQUEST_TARGETBRANCH', 'Azure Pipelines'],
    ['BITBUCKET_PR_DESTINATION_BRANCH', 'Bitbucket'],
];
const habitualReferences = [
    'refs/remotes/origin/HEAD',
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'refs/heads/main',
    'refs/heads/master',
];
const noAccess = { token: null, serverUrl: null };
/** The default base of `check`. A base that a CI system names and that cannot be had is a `base-unavailable` error. */
async function findBase(directory, environment, access = noAccess) {
    const head = await (0,resolve_commit/* findCommit */.fq)(directory, 'HEAD');
    if (head === null)
        return { base: null, reason: 'the repository has no commit yet' };
    const named = environment.CI_MERGE_REQUEST_DIFF_BASE_SHA;
    if (named && (0,object_id/* isObjectId */.TS)(named)) {
        if (!(await (0,fetch_commit/* ensureCommit */.q$)(directory, named, access)))
            throw baseUnavailable(named);
        return { base: named, how: 'the base that GitLab names for the merge request' };
    }
    for (const [variable, system] of targetBranchVariables) {
        const branch = environment[variable]?.replace(/^refs\/heads\//, '');
        if (branch)
            return baseOfBranch(directory, { branch, system, head }, access);
    }
    return habitualBase(directory, head, access);
}
async function baseOfBranch(directory, { branch, system, head }, access) {
    const tip = (await (0,resolve_commit/* findCommit */.fq)(directory, `refs/remotes/origin/${branch}`)) ??
        (await (0,fetch_commit/* askBranchTip */.$I)(directory, branch, access)) ??
        (await (0,resolve_commit/* findCommit */.fq)(directory, `refs/heads/${branch}`));
    const base = tip === null ? null : await findMergeBase(directory, tip, head, access);
    if (base === null)
        throw baseUnavailable(`the target branch ${JSON.stringify(branch)}`);
    return { base, how: `where HEAD and ${branch} part, the target branch that ${system} names` };
}
async function habitualBase(directory, head, access) {
    const tips = await tipsOf(directory, habitualReferences);
    for (const reference of habitualReferences) {
        const tip = tips.get(reference);
        if (tip === undefined)
            continue;
        const base = tip === head ? head : await findMergeBase(directory, tip, head, access);
        const name = reference.replace(/^refs\/(?:remotes|heads)\//, '');
        if (base !== null)
            return { base, how: `where HEAD and ${name} part` };
        if (await (0,fetch_commit/* isShallow */.fE)(directory))
            throw baseUnavailable(`where HEAD and ${name} part`);
    }
    return {
        base: null,
        reason: tips.size === 0 ? 'there is no branch origin/HEAD, main or master' : 'no common history with the main branch',
    };
}
/** One process for all of them; what does not exist or is no commit is missing. */
async function tipsOf(directory, references) {
    const format = '--format=%(objecttype) %(objectname) %(refname)';
    const output = await (0,run_git/* runGit */.EO)(directory, ['for-each-ref', format, ...references]);
    const tips = new Map();
    for (const line of output.toString('utf8').split('\n')) {
        const [type, id = '', reference = ''] = line.split(' ');
        if (type === 'commit' && references.includes(reference))
            tips.set(reference, id);
    }
    return tips;
}

// EXTERNAL MODULE: ./build/io/git-tree.js
var git_tree = __webpack_require__(3697);
// EXTERNAL MODULE: ./build/io/work-tree.js
var work_tree = __webpack_require__(7536);
// EXTERNAL MODULE: ./build/cli/run/locate-operand.js + 1 modules
var locate_operand = __webpack_require__(6305);
// EXTERNAL MODULE: ./build/cli/run/pair-operands.js
var pair_operands = __webpack_require__(2733);
;// CONCATENATED MODULE: ./build/cli/run/check-source.js
/** The two states that `check` compares: commits, the work tree, or files and folders that a build made. */







/** Throws a UserError when one of them cannot be found. */
async function findCheckSource(bench) {
    const { given } = bench;
    if (given['base-path'] !== undefined || given['head-path'] !== undefined)
        return pathSource(bench);
    const { repository } = bench;
    if (repository === null) {
        throw new errors/* UserError */.y('no-repository', `There is no git repository around ${bench.root ?? bench.workingDirectory}.`, 'Run inside a repository, or name two files or folders with --base-path and --head-path.');
    }
    const objects = bench.objectsOf(repository);
    const head = await headSource(bench, repository);
    const found = given.base === undefined ? await findBase(repository, process.env) : null;
    const base = given.base === undefined ? (found?.base ?? null) : await (0,resolve_commit/* resolveCommit */.WL)(repository, given.base);
    return {
        trees: { base: base === null ? null : (0,git_tree/* gitTree */.$)(repository, base, objects), head: head.tree },
        explicit: [],
        folders: [],
        base,
        head: head.name,
        isRepository: true,
        notices: found !== null && found.base === null ? [noBase(found.reason)] : [],
    };
}
async function headSource(bench, repository) {
    const { head = 'worktree' } = bench.given;
    const objects = bench.objectsOf(repository);
    if (head === 'worktree')
        return { tree: (0,work_tree/* workTree */._)(repository, objects), name: 'worktree' };
    const commit = await (0,resolve_commit/* resolveCommit */.WL)(repository, head);
    return { tree: (0,git_tree/* gitTree */.$)(repository, commit, objects), name: commit };
}
async function pathSource(bench) {
    const { given } = bench;
    const [before, after] = [given['base-path'], given['head-path']];
    if (after === undefined || given.base !== undefined || given.head !== undefined) {
        throw new errors/* UserError */.y('wrong-operands', after === undefined
            ? '--base-path needs --head-path beside it.'
            : '--base and --head name commits; --base-path and --head-path name files and folders. They cannot be mixed.', 'Give both paths, or REV:path in one of them.');
    }
    const head = await (0,locate_operand/* locateOperand */.G)(after, bench);
    if (before === undefined) {
        const named = head.path === '' ? [] : [head.path];
        const [explicit, folders] = head.kind === 'file' ? [named, []] : [[], named];
        return {
            trees: { base: null, head: head.tree },
            explicit,
            folders,
            base: null,
            head: head.name,
            isRepository: false,
            notices: [],
        };
    }
    const base = await (0,locate_operand/* locateOperand */.G)(before, bench);
    return { ...(0,pair_operands/* pairOperands */.j)(base, head), base: base.name, head: head.name, isRepository: false, notices: [] };
}
function noBase(reason) {
    const message = `There is no base to compare with: ${reason}. The whole posture is shown.`;
    return { code: 'no-base', severity: 'warning', message, location: null };
}

// EXTERNAL MODULE: ./build/cli/run/deliver-answer.js + 1 modules
var deliver_answer = __webpack_require__(9267);
;// CONCATENATED MODULE: ./build/cli/run/find-setup-change.js
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const CONFIGURATION = /(?:^|\/)\.?openapi-posture\.yml$/;
/** True when a configuration file, or a workflow that names us, differs between the trees. */
async function changesSetup(trees) {
    if (trees.base === null)
        return false;
    const [base, head] = await Promise.all([trees.base.entries(), trees.head.entries()]);
    const before = new Map(base.map(({ path, id }) => [path, id]));
    const edited = head
        .filter(({ path, id, kind }) => kind === 'file' && (id === null || id !== before.get(path)))
        .map(({ path }) => path);
    const configuration = edited.filter((path) => CONFIGURATION.test(path));
    const workflows = edited.filter((path) => WORKFLOW.test(path));
    const [old, fresh] = await Promise.all([
        trees.base.read([...configuration, ...workflows]),
        trees.head.read([...configuration, ...workflows]),
    ]);
    const text = (contents, path) => Buffer.from(contents.get(path) ?? []).toString('utf8');
    return [...fresh.keys()].some((path) => text(fresh, path) !== text(old, path) &&
        (CONFIGURATION.test(path) || text(fresh, path).includes('openapi-posture')));
}

// EXTERNAL MODULE: ./build/inspect/spec/discover.js
var discover = __webpack_require__(8935);
;// CONCATENATED MODULE: ./build/cli/run/holds-description.js
/** Whether a tree holds any OpenAPI description at all: what a run that ends early must know before it says that all is well. */

const LIKELY_NAME = /openapi|swagger|api/i;
const READ_AT_ONCE = 200;
/** Reads as little as possible: likely names first, a few at a time, until one looks like a description. */
async function holdsDescription(tree, scope) {
    const paths = (0,discover/* listCandidates */.jU)(await tree.entries(), scope)
        .filter(({ entry, excluded }) => entry.kind === 'file' && excluded === null)
        .map(({ entry }) => entry.path);
    const ordered = [
        ...paths.filter((path) => LIKELY_NAME.test(path)),
        ...paths.filter((path) => !LIKELY_NAME.test(path)),
    ];
    for (let at = 0; at < ordered.length; at += READ_AT_ONCE) {
        const contents = await tree.read(ordered.slice(at, at + READ_AT_ONCE));
        for (const bytes of contents.values())
            if ((0,discover/* looksLikeDescription */.qd)(Buffer.from(bytes).toString('utf8')))
                return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/cli/run/read-policy.js + 7 modules
var read_policy = __webpack_require__(4714);
// EXTERNAL MODULE: ./build/cli/run/repeat-command.js
var repeat_command = __webpack_require__(4921);
// EXTERNAL MODULE: ./build/cli/run/run-assessment.js + 192 modules
var run_assessment = __webpack_require__(9319);
// EXTERNAL MODULE: ./build/cli/run/structure-validator.js
var structure_validator = __webpack_require__(4146);
// EXTERNAL MODULE: ./build/cli/run/workbench.js + 2 modules
var workbench = __webpack_require__(6244);
// EXTERNAL MODULE: ./build/cli/terminal.js
var terminal = __webpack_require__(2828);
;// CONCATENATED MODULE: ./build/cli/commands/check.js
/** `check`: what a change does to the security posture of the APIs of a repository, and whether the gate passes. */















/** Exit 0: passed; 1: the gate failed; 2: something did not run, so that nobody can say. */
function check({ given, operands }) {
    if (operands.length > 0)
        throw (0,deliver_answer/* wrongOperands */.O)('check', 'no operand; name two states with --base and --head');
    const format = (0,deliver_answer/* requireFormat */.ZB)('check', given.format, options/* FORMATS */.hR);
    return (0,workbench/* withWorkbench */.yX)(given, async (bench) => {
        const source = await findCheckSource(bench);
        const policy = await policyOf(bench, source);
        if (format === 'text' && given.output === undefined && (await isOutOfReach(bench, source, policy))) {
            bench.progress.stop();
            const states = `${(0,names/* revisionName */.pd)(source.base ?? '')} and ${(0,names/* revisionName */.pd)(source.head)}`;
            (0,deliver_answer/* print */.yy)(`OpenAPI posture: no file of an API description differs between ${states}.\n`);
            return 0;
        }
        const report = await (0,run_assessment/* runAssessment */.K)({
            ...source,
            policy,
            given,
            folder: '',
            subject: {
                repository: null,
                base: source.base,
                head: source.head,
                event: null,
                asOf: bench.asOf,
                repeat: (0,repeat_command/* repeatCommand */.p)('check', given, { base: source.base, asOf: bench.asOf }),
            },
            validator: (0,structure_validator/* structureValidator */.q)(given.validate ?? onlyIfAlways(policy)),
            notices: source.notices,
        });
        await deliver(bench, format, report, source);
        return exitCodeOf(report.verdict);
    });
}
async function policyOf(bench, source) {
    const named = (0,workbench/* namedPolicy */.W0)(bench);
    if (named !== null)
        return named;
    if (source.isRepository)
        return (0,read_policy/* readPolicy */.T4)({ trees: source.trees, folder: '', file: null, isTrusted: true });
    return (0,workbench/* policyOnDisk */.BJ)(bench);
}
/** Nothing that could matter differs, and there is something that we would have seen. */
async function isOutOfReach({ given }, { trees, explicit, folders }, policy) {
    if (trees.base === null || policy.after !== null)
        return false;
    const { specs, exclude } = (0,apply_options/* applyOptions */.V)(policy.configuration, given);
    const scope = { specs, exclude, explicit, folders };
    const both = { base: trees.base, head: trees.head };
    return (await (0,read_revisions/* haveSameCandidates */.x)(both, scope)) && (await holdsDescription(trees.head, scope));
}
/** On the command line validation is on request, by option or by a configuration that says "always". */
function onlyIfAlways({ configuration }) {
    return configuration.validate === 'always' ? 'always' : 'never';
}
async function deliver(bench, format, report, { trees }) {
    const { given } = bench;
    const wholePosture = await changesSetup(trees);
    await (0,deliver_answer/* deliverAnswer */.O4)(bench, format, {
        text: async () => {
            const { renderTerminal } = await __webpack_require__.e(/* import() */ 554).then(__webpack_require__.bind(__webpack_require__, 5554));
            return renderTerminal(report, { ...(0,terminal/* terminalStyle */.w)(given), wholePosture });
        },
        json: async () => (await __webpack_require__.e(/* import() */ 445).then(__webpack_require__.bind(__webpack_require__, 6826))).renderCheckJson(report),
        sarif: async () => {
            const { renderSarif } = await __webpack_require__.e(/* import() */ 423).then(__webpack_require__.bind(__webpack_require__, 4804));
            return renderSarif(report, { key: given['sarif-key'] ?? 'default' }).text;
        },
        markdown: async () => {
            const { renderMarkdown } = await __webpack_require__.e(/* import() */ 895).then(__webpack_require__.bind(__webpack_require__, 895));
            return renderMarkdown(report, { blobs: null, wholePosture });
        },
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

/***/ 3484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ askBranchTip),
/* harmony export */   YX: () => (/* binding */ deepenHistory),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   q$: () => (/* binding */ ensureCommit)
/* harmony export */ });
/* unused harmony export fetchRevision */
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4775);
/* harmony import */ var _resolve_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4076);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9592);
/**
 * Gets a missing commit from `origin` without touching what belongs to the user: no reference, no FETCH_HEAD, no index,
 * no work tree, no shorter history.
 */



const timeoutMilliseconds = 120_000;
const fetchCommand = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-prune',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    // Without this, git would also move the remote-tracking branches that the fetched names belong to.
    '--refmap=',
];
/** True when the commit is there, if need be after fetching it alone. */
async function ensureCommit(directory, commit, access) {
    if ((await (0,_resolve_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .findCommit */ .fq)(directory, (0,_object_id_js__WEBPACK_IMPORTED_MODULE_0__/* .requireObjectId */ .Wx)(commit))) !== null)
        return true;
    // Only a shallow clone stays shallow; a complete one must not be cut off at the new commit.
    const depth = (await isShallow(directory)) ? ['--depth=1'] : [];
    await reachOrigin(directory, [...fetchCommand, ...depth, 'origin', commit], access);
    return (await (0,_resolve_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .findCommit */ .fq)(directory, commit)) !== null;
}
/** The commit that a revision names here or at `origin`, as an id or a branch, fetched if need be; else `revision-unknown`. */
async function fetchRevision(directory, revision, access) {
    const known = (await findCommit(directory, revision)) ?? (await findCommit(directory, `refs/remotes/origin/${revision}`));
    if (known !== null)
        return known;
    const commit = isObjectId(revision) ? revision : await askBranchTip(directory, revision, access);
    if (commit !== null && (await ensureCommit(directory, commit, access)))
        return commit;
    throw revisionUnknown(revision);
}
/** Adds `count` commits to the known history of these commits. False when the remote could not be reached. */
async function deepenHistory(directory, commits, count, access) {
    const ids = commits.map(_object_id_js__WEBPACK_IMPORTED_MODULE_0__/* .requireObjectId */ .Wx);
    const answer = await reachOrigin(directory, [...fetchCommand, `--deepen=${count}`, 'origin', ...ids], access);
    return answer.exitCode === 0;
}
/** The commit at the tip of a branch of `origin`, asked over the network, or `null`. */
async function askBranchTip(directory, branch, access) {
    const answer = await reachOrigin(directory, ['ls-remote', 'origin', `refs/heads/${branch}`], access);
    const [id = '', name = ''] = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLine */ .TM)(answer.output).split('\t');
    return answer.exitCode === 0 && name === `refs/heads/${branch}` ? (0,_object_id_js__WEBPACK_IMPORTED_MODULE_0__/* .requireObjectId */ .Wx)(id) : null;
}
/** True when the repository has only the newest part of its history. */
async function isShallow(directory) {
    return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLine */ .TM)(await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(directory, ['rev-parse', '--is-shallow-repository'])) === 'true';
}
/** First with the credentials that git has of its own; a second header beside those makes GitHub refuse both. */
async function reachOrigin(directory, commandLine, access) {
    const answer = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)(directory, commandLine, { timeoutMilliseconds });
    const { token, serverUrl } = access;
    if (answer.exitCode === 0 || !token || !serverUrl?.startsWith('https://'))
        return answer;
    const key = `http.${serverUrl.replace(/\/+$/, '')}/.extraheader`;
    const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    // An empty value takes back the headers configured before it.
    const settings = [[key, ''], [key, header]];
    return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)(directory, commandLine, { timeoutMilliseconds, settings });
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


/***/ }),

/***/ 8825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xn: () => (/* binding */ operationName),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   pd: () => (/* binding */ revisionName),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/** `GET /users`, `webhook POST order.created`. */
function operationName(operation) {
    const name = `${operation.method} ${operation.path}`;
    return operation.kind === 'path' ? name : `${operation.kind} ${name}`;
}
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
/** Seven digits of a commit id; paths and names stay whole. */
function revisionName(revision) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision) ? revision.slice(0, 7) : revision;
}


/***/ })

};
