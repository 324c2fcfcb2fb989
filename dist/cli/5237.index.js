export const id = 5237;
export const ids = [5237,9144];
export const modules = {

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

/***/ 1266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ cacheStore)
/* harmony export */ });
/* unused harmony export gitHubStore */
/** Where the files of locked packs may be when they are not vendored. Whoever asks compares them with the lock. */

/** What `pack fetch` got before on this machine. */
function cacheStore(environment) {
    return async (locked) => {
        const { cacheFolder, readCache } = await __webpack_require__.e(/* import() */ 2063).then(__webpack_require__.bind(__webpack_require__, 2063));
        return readCache(cacheFolder(environment), locked.digest, Object.keys(locked.files));
    };
}
/** A commit on the configured GitHub server. `null` when it cannot be had, which the run then says with a remedy. */
function gitHubStore(server) {
    return async (locked) => {
        const source = parsePackSource(locked.source);
        if ('fault' in source || source.kind !== 'git')
            return null;
        const [{ fetchGitPack }, { UserError }] = await Promise.all([
            __webpack_require__.e(/* import() */ 2151).then(__webpack_require__.bind(__webpack_require__, 4532)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9473)),
        ]);
        try {
            const files = await fetchGitPack(source, server);
            return new Map([...files].filter(([path]) => Object.hasOwn(locked.files, path)));
        }
        catch (error) {
            if (error instanceof UserError)
                return null;
            throw error;
        }
    };
}


/***/ }),

/***/ 5237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assessSource: () => (/* binding */ assessSource),
  judgeSource: () => (/* binding */ judgeSource),
  rulesOf: () => (/* binding */ rulesOf)
});

// EXTERNAL MODULE: ./build/inspect/spec/read-revisions.js + 7 modules
var read_revisions = __webpack_require__(5999);
// EXTERNAL MODULE: ./build/report/wording/names.js
var names = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/cli/exit-code.js
var exit_code = __webpack_require__(5123);
// EXTERNAL MODULE: ./build/cli/packs/pack-stores.js
var pack_stores = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/cli/run/apply-options.js
var apply_options = __webpack_require__(8720);
// EXTERNAL MODULE: ./build/cli/run/deliver-answer.js + 1 modules
var deliver_answer = __webpack_require__(297);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/knowledge/code-owners.js
/** Says who answers for a file, from the text of a CODEOWNERS file. The last line that matches decides, as on GitHub. */

/** Where GitHub looks, in order. */
const CODE_OWNER_FILES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** The owners by path; lines that say nothing that we understand match nothing. */
function readCodeOwners(text) {
    const rules = text.split(/\r?\n/).flatMap(readLine).reverse();
    return (file) => rules.find(({ matches }) => matches(file))?.owners ?? [];
}
/** A pattern longer than this is no path, and globs take time that grows with their length. */
const LONGEST_PATTERN = 500;
function readLine(line) {
    const [pattern, ...names] = (line.replace(/(?:^|\s)#.*$/, '').match(/(?:\\ |\S)+/g) ?? []).map(unescapeBlank);
    if (pattern === undefined || pattern.length > LONGEST_PATTERN)
        return [];
    const globs = globsOf(pattern);
    const matchers = globs.map((glob) => picomatch(glob, OPTIONS));
    return [
        {
            matches: (file) => matchers.some((matches) => matches(file)),
            owners: names.filter((name) => name.includes('@')),
        },
    ];
}
/** A pattern without a slash matches at any depth; the name of a folder stands for what is in it, `folder/*` for its files alone. */
function globsOf(pattern) {
    const isAnchored = pattern.slice(0, -1).includes('/');
    const path = pattern.startsWith('/') ? pattern.slice(1) : pattern;
    const base = isAnchored ? path : `**/${path}`;
    if (base.endsWith('/'))
        return [`${base}**`];
    return path.split('/').at(-1)?.includes('*') === true ? [base] : [base, `${base}/**`];
}
function unescapeBlank(word) {
    return word.replaceAll('\\ ', ' ');
}
/** Braces, brackets and negation mean nothing there. */
const OPTIONS = { dot: true, nobrace: true, nobracket: true, noextglob: true, nonegate: true, windows: false };

;// CONCATENATED MODULE: ./build/cli/run/find-owners.js
/** Who answers for a document: the code owners that base names, because a change does not choose who is asked about it. */

/** By path; nobody where the repository names nobody. */
async function findOwners(trees) {
    const contents = await (trees.base ?? trees.head).read(CODE_OWNER_FILES);
    const file = CODE_OWNER_FILES.find((path) => contents.has(path));
    return file === undefined ? () => [] : readCodeOwners(Buffer.from(contents.get(file) ?? []).toString('utf8'));
}

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
var discover = __webpack_require__(3424);
// EXTERNAL MODULE: ./build/inspect/spec/source-text.js
var source_text = __webpack_require__(9731);
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
            if ((0,discover/* looksLikeDescription */.qd)(new source_text/* SourceText */.D(Buffer.from(bytes), false)))
                return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/cli/run/policy-on-disk.js
var policy_on_disk = __webpack_require__(7397);
// EXTERNAL MODULE: ./build/cli/run/read-baseline.js + 2 modules
var read_baseline = __webpack_require__(254);
// EXTERNAL MODULE: ./build/cli/run/read-policy.js + 1 modules
var read_policy = __webpack_require__(9337);
// EXTERNAL MODULE: ./build/cli/run/read-waivers.js
var read_waivers = __webpack_require__(9515);
// EXTERNAL MODULE: ./build/cli/run/repeat-command.js
var repeat_command = __webpack_require__(9448);
// EXTERNAL MODULE: ./build/cli/run/run-assessment.js + 6 modules
var run_assessment = __webpack_require__(7710);
// EXTERNAL MODULE: ./build/cli/run/structure-validator.js
var structure_validator = __webpack_require__(2885);
;// CONCATENATED MODULE: ./build/cli/run/judge-source.js
















/** Ends with one line when nothing differs that we would read, and nobody wants a file of it. */
async function judgeSource(bench, source, format) {
    const { given } = bench;
    const rules = await rulesOf(bench, source);
    if (format === 'text' && given.output === undefined && (await isOutOfReach(bench, source, rules))) {
        bench.progress.stop();
        const states = `${(0,names/* revisionName */.pd)(source.base ?? '')} and ${(0,names/* revisionName */.pd)(source.head)}`;
        (0,deliver_answer/* print */.yy)(`OpenAPI posture: no file of an API description differs between ${states}.\n`);
        return 0;
    }
    const report = await assessSource(bench, source, rules);
    await deliver(bench, format, report, source);
    return (0,exit_code/* exitCodeOf */.F)(report.verdict);
}
async function rulesOf(bench, source) {
    return {
        policy: await policyOf(bench, source),
        waivers: await waiversOf(bench, source),
        baseline: await baselineOf(source),
    };
}
/** The report of a comparison. */
function assessSource(bench, source, { policy, waivers, baseline }) {
    const { given, asOf } = bench;
    const head = source.head === 'worktree' ? null : source.head;
    return (0,run_assessment/* runAssessment */.K)({
        ...source,
        policy,
        waivers,
        baseline,
        isTrusted: true,
        isState: false,
        packStores: [(0,pack_stores/* cacheStore */.w)(process.env)],
        given,
        folder: '',
        subject: {
            repository: null,
            base: source.base,
            head: source.head,
            event: null,
            asOf,
            repeat: (0,repeat_command/* repeatCommand */.p)('check', given, { base: source.base, head, asOf }),
        },
        validator: (0,structure_validator/* structureValidator */.q)(given.validate ?? onlyIfAlways(policy)),
        notices: source.notices,
    });
}
/** A change is compared with its base; a state with what was accepted. */
async function baselineOf({ isRepository, trees }) {
    return isRepository && trees.base === null ? (0,read_baseline.readBaselineFile)(trees.head, '') : read_baseline/* NO_BASELINE */.g;
}
async function policyOf(bench, source) {
    const policy = await configuredPolicy(bench, source);
    // Packs that are named on the command line are the caller's, who may be writing one.
    return bench.given.packs === undefined ? policy : { ...policy, packs: (0,policy_on_disk/* placeOnDisk */.sV)(bench) };
}
async function configuredPolicy(bench, source) {
    const named = (0,policy_on_disk/* namedPolicy */.W0)(bench);
    if (named !== null)
        return { ...named, packs: (0,policy_on_disk/* placeOnDisk */.sV)(bench) };
    if (source.isRepository)
        return (0,read_policy/* readPolicy */.T4)({ trees: source.trees, folder: '', file: null, isTrusted: true });
    return (0,policy_on_disk/* policyOnDisk */.BJ)(bench);
}
async function waiversOf(bench, { isRepository, trees }) {
    return isRepository ? (0,read_waivers/* readWaiverFiles */.ei)({ trees, folder: '', isTrusted: true }) : (0,policy_on_disk/* waiversOnDisk */.aN)(bench);
}
/** Nothing that could matter differs, and there is something that we would have seen. */
async function isOutOfReach({ given }, { trees, explicit, folders }, { policy, waivers }) {
    if (trees.base === null || policy.after !== null || waivers.after !== null)
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
        text: async (style) => {
            const { renderTerminal } = await __webpack_require__.e(/* import() */ 1555).then(__webpack_require__.bind(__webpack_require__, 1555));
            return renderTerminal(report, { ...style, wholePosture });
        },
        json: async () => (await __webpack_require__.e(/* import() */ 2140).then(__webpack_require__.bind(__webpack_require__, 2140))).renderCheckJson(report),
        sarif: async () => {
            const { renderSarif } = await __webpack_require__.e(/* import() */ 7825).then(__webpack_require__.bind(__webpack_require__, 7825));
            return renderSarif(report, { key: given['sarif-key'] ?? 'default' }).text;
        },
        junit: async () => (await __webpack_require__.e(/* import() */ 976).then(__webpack_require__.bind(__webpack_require__, 976))).renderJunit(report),
        'code-quality': async () => (await __webpack_require__.e(/* import() */ 9027).then(__webpack_require__.bind(__webpack_require__, 9027))).renderCodeQuality(report.findings),
        html: async () => {
            const [{ renderHtml }, ownersOf] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6834), __webpack_require__.e(6134), __webpack_require__.e(6071)]).then(__webpack_require__.bind(__webpack_require__, 6134)), findOwners(trees)]);
            return renderHtml(report, { wholePosture, ownersOf });
        },
        markdown: async () => {
            const { renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(6628), __webpack_require__.e(4514)]).then(__webpack_require__.bind(__webpack_require__, 4247));
            return renderMarkdown(report, { blobs: null, wholePosture });
        },
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
    const { default: Parser } = await __webpack_require__.e(/* import() */ 5559).then(__webpack_require__.t.bind(__webpack_require__, 5559, 19));
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


/***/ }),

/***/ 9144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
