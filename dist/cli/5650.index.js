export const id = 5650;
export const ids = [5650];
export const modules = {

/***/ 4639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rules: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _report_render_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8243);
/* harmony import */ var _packs_resolve_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7638);
/* harmony import */ var _run_apply_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8720);
/* harmony import */ var _run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(297);
/* harmony import */ var _run_policy_on_disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7397);
/* harmony import */ var _run_workbench_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8565);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9891);
/** `rules`: what is looked for, under the configuration around us or the packs named. */









/** Posture rules that run, and every meaning that a change can have. */
function rules({ given, operands }) {
    if (operands.length > 0)
        throw (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongOperands */ .O)('rules', 'no operand; "explain ID" shows one rule');
    const format = (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .requireFormat */ .ZB)('rules', given.format, ['text', 'json', 'markdown']);
    return (0,_run_workbench_js__WEBPACK_IMPORTED_MODULE_5__/* .withWorkbench */ .y)(given, async (bench) => {
        const { configuration, packs } = await (0,_run_policy_on_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .policyOnDisk */ .BJ)(bench);
        const { rules: set, problems } = await (0,_packs_resolve_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveRules */ .S)((0,_run_apply_options_js__WEBPACK_IMPORTED_MODULE_8__/* .applyOptions */ .V)(configuration, given), {
            place: packs?.now ?? null,
            stores: [],
            asOf: bench.asOf,
        });
        if (problems[0] !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError(problems[0].code, problems[0].message);
        const all = [...set.rules.values()];
        bench.progress.stop();
        if (format === 'markdown')
            (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .yy)((await __webpack_require__.e(/* import() */ 3423).then(__webpack_require__.bind(__webpack_require__, 3423))).renderRulesMarkdown(all));
        else
            (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .yy)(format === 'json' ? (0,_report_render_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRulesJson */ .yr)(_tool_js__WEBPACK_IMPORTED_MODULE_7__/* .TOOL */ .j, all) : (0,_report_render_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRulesText */ .z_)(all, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalStyle */ .w)(given)));
        return 0;
    });
}


/***/ }),

/***/ 7638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ resolveRules),
/* harmony export */   W: () => (/* binding */ rulesOfLoaded)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _judge_rules_built_in_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);
/* harmony import */ var _judge_rules_load_rule_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5012);
/* harmony import */ var _knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7782);
/** The configuration of a run → its rule set, with packs from outside opened and read where some are named. */




/** Costs nothing where every pack is built in. Throws a UserError for names that do not exist. */
async function resolveRules(configuration, { place, stores, asOf, }) {
    const { packs } = configuration;
    if (place === null || packs.every(isBuiltIn)) {
        const rules = (0,_judge_rules_load_rule_set_js__WEBPACK_IMPORTED_MODULE_2__/* .loadRuleSet */ .Z)(_judge_rules_built_in_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_RULES */ .J, { packs, overrides: withoutForeign(configuration, _judge_rules_built_in_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_RULES */ .J) }, asOf);
        return { rules, catalogue: _judge_rules_built_in_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_RULES */ .J, packs, spectral: [], problems: [] };
    }
    const { loadFromPlace } = await Promise.all(/* import() */[__webpack_require__.e(819), __webpack_require__.e(3950), __webpack_require__.e(2388)]).then(__webpack_require__.bind(__webpack_require__, 2388));
    return rulesOfLoaded(configuration, await loadFromPlace(configuration, place, stores), asOf);
}
/** The rules of a configuration whose packs are read. Throws a UserError for rules that no pack has. */
function rulesOfLoaded(configuration, loaded, asOf) {
    const { catalogue, runnable, spectral, problems } = loaded;
    refuseStrangers(configuration, loaded);
    const own = withoutForeign(configuration, catalogue);
    const rules = (0,_judge_rules_load_rule_set_js__WEBPACK_IMPORTED_MODULE_2__/* .loadRuleSet */ .Z)(catalogue, { packs: runnable, overrides: own }, asOf);
    // Which rules a Spectral ruleset has is known when it has run.
    const foreign = configuration.overrides.filter((override) => !own.includes(override));
    const used = spectral.map(({ source, version, digest }) => ({ id: source, version, digest }));
    const all = { ...rules, overrides: [...rules.overrides, ...foreign], packs: [...rules.packs, ...used] };
    return { rules: all, catalogue, packs: runnable, spectral, problems };
}
function isBuiltIn(name) {
    const source = (0,_knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePackSource */ .k5)(name);
    return 'fault' in source || source.kind === 'built-in';
}
/** Overrides of rules that no loaded pack has stay without effect where their pack does not run. */
function withoutForeign({ overrides, foreignRules }, catalogue) {
    if (foreignRules.length === 0)
        return overrides;
    const known = new Set([...catalogue.posture, ...catalogue.changes].map(({ id }) => id));
    const strangers = new Set(foreignRules.map(({ rule }) => rule).filter((rule) => !known.has(rule)));
    return overrides.filter(({ rule }) => !strangers.has(rule));
}
/** A rule that no pack has is a slip; where a pack did not run, or is Spectral's, nobody can tell. */
function refuseStrangers({ foreignRules }, { catalogue, spectral, problems }) {
    if (spectral.length > 0 || problems.length > 0)
        return;
    const known = new Set(catalogue.posture.map(({ id }) => id));
    const strangers = foreignRules.filter(({ rule }) => !known.has(rule));
    if (strangers.length === 0)
        return;
    const places = strangers.map(({ problem: { location, message } }) => `${location?.file}:${location?.line}: ${message}`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError('configuration', `The configuration cannot be used.\n${places.join('\n')}`, 'Built-in packs and those that the configuration names have no such rule.');
}


/***/ }),

/***/ 8720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ applyOptions)
/* harmony export */ });
/* harmony import */ var _knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7782);
/** Options beat the configuration file: the configuration of a run. */

/** The configuration with everything replaced that was given; globs are relative to `folder`, as in the file. */
function applyOptions(configuration, given, folder = '') {
    const { gate } = configuration;
    const below = (globs) => (folder === '' ? globs : globs.map((glob) => `${folder}/${glob}`));
    return {
        ...configuration,
        specs: below(given.specs ?? configuration.specs),
        exclude: below(given.exclude ?? configuration.exclude),
        apis: configuration.apis.map((api) => ({
            ...api,
            files: below(api.files),
            derived: below(api.derived),
            generatedFrom: below(api.generatedFrom),
        })),
        packs: (0,_knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_0__/* .packsBelow */ .Iu)(given.packs ?? configuration.packs, folder),
        allowCode: (0,_knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_0__/* .packsBelow */ .Iu)(configuration.allowCode, folder),
        validate: given.validate ?? configuration.validate,
        gate: {
            ...gate,
            failOn: given['fail-on'] ?? gate.failOn,
            failOnBreaking: given['fail-on-breaking'] ?? gate.failOnBreaking,
            failOnRiskScore: given['fail-on-risk-score'] ?? gate.failOnRiskScore,
            failOnRiskIncrease: given['fail-on-risk-increase'] ?? gate.failOnRiskIncrease,
            warnOnly: given['warn-only'] ?? gate.warnOnly,
            inherited: gate.inherited,
        },
    };
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

/***/ 9337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Oz: () => (/* binding */ findPolicyFile),
  fx: () => (/* binding */ noSuchConfiguration),
  N_: () => (/* binding */ policyOfText),
  T4: () => (/* binding */ readPolicy),
  Fy: () => (/* binding */ withoutSpecs)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/judge/configuration/default-configuration.js
var default_configuration = __webpack_require__(5695);
// EXTERNAL MODULE: ./build/judge/configuration/read-configuration.js + 5 modules
var read_configuration = __webpack_require__(2866);
// EXTERNAL MODULE: ./build/judge/rules/built-in.generated.js
var built_in_generated = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/knowledge/pack-source.js
var pack_source = __webpack_require__(7782);
// EXTERNAL MODULE: ./build/judge/rules/pack-lock.js
var pack_lock = __webpack_require__(9315);
// EXTERNAL MODULE: ./build/cli/packs/open-pack.js
var open_pack = __webpack_require__(6094);
;// CONCATENATED MODULE: ./build/cli/packs/have-packs-changed.js
/** Whether a change edits what the packs of a configuration are made of, although the configuration names the same ones. */



/** `packs` are named from the root of the repository. Looks at the folders of packs in the repository, the lock and what is vendored; equal ids mean equal files. */
async function havePacksChanged(packs, base, head) {
    const sources = packs.map(pack_source/* parsePackSource */.k5);
    const isOutside = sources.some((source) => !('fault' in source) && (source.kind === 'npm' || source.kind === 'git'));
    const paths = sources.flatMap((source) => ('kind' in source && source.kind === 'path' ? [source.path] : []));
    if (!isOutside && paths.length === 0)
        return false;
    const [before, after] = await Promise.all([base.tree.entries(), head.tree.entries()]);
    const folders = [
        (0,open_pack/* joined */.oR)(base.folder, pack_lock/* LOCK_FILE */.FI),
        (0,open_pack/* joined */.oR)(base.folder, pack_lock/* VENDOR_FOLDER */.QX),
        ...paths,
        // What they extend is a pack of the repository too.
        ...[...before, ...after].flatMap(({ path }) => path.endsWith('/pack.yaml') ? [path.slice(0, -'/pack.yaml'.length)] : []),
    ];
    const [left, right] = [entriesBelow(before, folders), entriesBelow(after, folders)];
    if (left.length !== right.length)
        return true;
    const isSame = (entry, index) => entry.path === right[index]?.path;
    if (!left.every(isSame))
        return true;
    const unsure = left.filter(({ id }, index) => id === null || id !== right[index]?.id).map(({ path }) => path);
    const [old, fresh] = await Promise.all([base.tree.read(unsure), head.tree.read(unsure)]);
    return unsure.some((path) => !Buffer.from(old.get(path) ?? []).equals(Buffer.from(fresh.get(path) ?? [])));
}
function entriesBelow(entries, folders) {
    return entries.filter(({ path }) => folders.some((folder) => folder === '' || path === folder || path.startsWith(`${folder}/`)));
}

// EXTERNAL MODULE: ./build/cli/read-value.js
var read_value = __webpack_require__(1557);
;// CONCATENATED MODULE: ./build/cli/run/read-policy.js
/**
 * Decides whose configuration counts. A change cannot relax the rule that it is judged by: the file of base counts, that of
 * head only where base has none. What a change does to the file is said.
 */








const USUAL_FILES = ['.github/openapi-posture.yml', '.openapi-posture.yml'];
/** Reads both files; throws a UserError when the one that counts, or the one that will count after the change, is wrong. */
async function readPolicy(place) {
    const policy = await readConfigurations(place);
    const { trees, folder } = place;
    const now = policy.configuration.source ?? policy.after?.source ?? null;
    const lockFolder = now === null ? (0,open_pack/* joined */.oR)(folder, '.github') : now.file.split('/').slice(0, -1).join('/');
    const head = { tree: trees.head, folder: lockFolder, revision: 'head' };
    const isOfBase = trees.base !== null && policy.configuration.source?.revision !== 'head';
    const base = trees.base === null || !isOfBase ? head : { ...head, tree: trees.base, revision: 'base' };
    const packs = { now: base, after: head };
    if (policy.after !== null ||
        base === head ||
        !(await havePacksChanged((0,pack_source/* packsBelow */.Iu)(policy.configuration.packs, folder), base, head)))
        return { ...policy, packs };
    return { ...policy, packs, after: policy.configuration };
}
async function readConfigurations({ trees, folder, file, isTrusted }) {
    const paths = (file === null ? USUAL_FILES : [file]).map((path) => (folder === '' ? path : `${folder}/${path}`));
    const base = trees.base === null ? null : await findPolicyFile(trees.base, paths, 'base', 'configuration');
    const head = await findPolicyFile(trees.head, paths, 'head', 'configuration');
    if (file !== null && base === null && head === null)
        throw noSuchConfiguration(file);
    if (base === null)
        return policyOfHead(head, isTrusted);
    if (head !== null && base.text === head.text)
        return { configuration: read(base), problems: [], after: null };
    const after = head === null ? default_configuration/* DEFAULT_CONFIGURATION */.P : read(head);
    const before = readRepairable(base);
    if (before === null)
        return repaired(base, after, isTrusted);
    return { configuration: before, problems: [], after };
}
/** The configuration of a file that the user named on the command line, whatever it is relative to. */
function policyOfText(path, text) {
    return { configuration: read({ file: path, revision: 'head', text }), problems: [], after: null, packs: null };
}
/** For commands whose operands say what is read: the globs of the configuration do not count there. */
function withoutSpecs(policy) {
    return { ...policy, configuration: { ...policy.configuration, specs: [] } };
}
/** The error for a named file that is not there. */
function noSuchConfiguration(file) {
    return new errors.UserError('no-such-file', `There is no configuration file ${(0,read_value/* quoted */.TL)(file)}.`, 'Check the path.');
}
/** The first of the paths that is there; throws a UserError for one that is there and cannot be read. */
async function findPolicyFile(tree, paths, revision, what) {
    const contents = await tree.read(paths);
    for (const file of paths) {
        const bytes = contents.get(file);
        if (bytes !== undefined)
            return { file, revision, text: Buffer.from(bytes).toString('utf8') };
    }
    const hidden = (await tree.entries()).find(({ path }) => paths.includes(path));
    if (hidden === undefined)
        return null;
    // To go on without it would be to judge by another rule than the one that stands there.
    throw new errors.UserError(what, `The file ${(0,read_value/* quoted */.TL)(hidden.path)} ${hidden.kind === 'symbolic-link' ? 'is a symbolic link, and links are not followed' : 'cannot be read'}.`, 'Put a regular file there.');
}
function policyOfHead(head, isTrusted) {
    if (head === null)
        return { configuration: default_configuration/* DEFAULT_CONFIGURATION */.P, problems: [], after: null };
    const own = read(head);
    if (isTrusted)
        return { configuration: own, problems: [], after: null };
    const message = 'The configuration of this change does not count, because the change comes from another repository. A maintainer can commit it to the base branch.';
    const problems = [problem('configuration-ignored', head, message)];
    return { configuration: default_configuration/* DEFAULT_CONFIGURATION */.P, problems, after: own };
}
/** A broken file of base does not fail the change that repairs it. */
function repaired(base, after, isTrusted) {
    const message = `The configuration of base cannot be read; ${isTrusted ? 'that of the change' : 'the built-in one'} counts here.`;
    const problems = [problem('configuration-repaired', base, message)];
    return { configuration: isTrusted ? after : default_configuration/* DEFAULT_CONFIGURATION */.P, problems, after: isTrusted ? null : after };
}
function read(input) {
    const { configuration, problems } = (0,read_configuration/* readConfiguration */.T)(input, built_in_generated/* BUILT_IN_RULES */.J);
    if (configuration !== null)
        return configuration;
    const places = problems.map(({ location, message }) => `${location?.file}:${location?.line}:${location?.column}: ${message}`);
    const shown = places.length > 10 ? [...places.slice(0, 10), `and ${places.length - 10} more`] : places;
    throw new errors.UserError('configuration', `The configuration cannot be used.\n${shown.join('\n')}`, 'The page docs/configuration.md lists every key.');
}
function readRepairable(input) {
    return (0,read_configuration/* readConfiguration */.T)(input, built_in_generated/* BUILT_IN_RULES */.J).configuration;
}
function problem(code, { file, revision }, message) {
    const location = { file, revision, line: 1, column: 1, endLine: 1, endColumn: 1, pointer: '' };
    return { code, severity: 'warning', message, location };
}


/***/ }),

/***/ 9515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ waiverFilesIn),
/* harmony export */   ei: () => (/* binding */ readWaiverFiles),
/* harmony export */   q2: () => (/* binding */ NO_WAIVERS)
/* harmony export */ });
/* harmony import */ var _judge_configuration_collect_acceptances_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4961);
/* harmony import */ var _judge_configuration_read_waivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1213);
/* harmony import */ var _read_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9337);
/**
 * Decides whose waivers count: those of base, beside them those that the change adds, each with who stands behind it. What
 * the change takes away counts until it is merged.
 */



const WAIVER_FILES = ['.github/openapi-posture-waivers.yml', 'openapi-posture-waivers.yml'];
const NO_WAIVERS = { waivers: [], after: null, used: { source: 'none', digest: null }, problems: [] };
/** Where the waivers of a folder may stand, best first. */
function waiverFilesIn(folder) {
    return WAIVER_FILES.map((path) => (folder === '' ? path : `${folder}/${path}`));
}
/** Never throws for what a file says: a file that cannot be understood grants nothing and is told. */
async function readWaiverFiles({ trees, folder, isTrusted }) {
    const base = trees.base === null ? null : await readOf(trees.base, folder, 'base');
    const head = await readOf(trees.head, folder, 'head');
    if (trees.base === null)
        return ofHead(head, isTrusted);
    const isSame = base?.digest === head?.digest;
    const known = new Map((base?.waivers ?? []).map((waiver) => [withoutFile(waiver), waiver]));
    const added = (head?.waivers ?? []).filter((waiver) => !known.has(withoutFile(waiver)));
    // Shown where head has them, if it still does.
    const still = new Map((head?.waivers ?? []).map((waiver) => [withoutFile(waiver), waiver]));
    const kept = [...known].map(([text, waiver]) => ({ ...(still.get(text) ?? waiver), standing: 'base' }));
    const used = base ?? head;
    return {
        waivers: [...kept, ...added.map((waiver) => ({ ...waiver, standing: isTrusted ? 'change' : 'fork' }))],
        after: isSame ? null : (head?.waivers ?? []).map((waiver) => ({ ...waiver, standing: 'base' })),
        used: used === null
            ? NO_WAIVERS.used
            : { source: `${base === null ? 'head' : 'base'}:${used.file}`, digest: used.digest },
        // What base could not understand either is no fault of the change.
        problems: (head?.problems ?? []).map((problem) => (isSame ? { ...problem, severity: 'warning' } : problem)),
    };
}
function ofHead(head, isTrusted) {
    if (head === null)
        return NO_WAIVERS;
    const standing = isTrusted ? 'base' : 'fork';
    return {
        waivers: head.waivers.map((waiver) => ({ ...waiver, standing })),
        after: null,
        used: { source: `head:${head.file}`, digest: head.digest },
        problems: head.problems,
    };
}
/** The file may move between its two places. */
function withoutFile(waiver) {
    return (0,_judge_configuration_collect_acceptances_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .c)({ ...waiver, location: { ...waiver.location, file: '' } });
}
async function readOf(tree, folder, revision) {
    const found = await (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .findPolicyFile */ .Oz)(tree, waiverFilesIn(folder), revision, 'waivers');
    return found === null ? null : { file: found.file, ...(0,_judge_configuration_read_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .readWaivers */ .Sr)(found) };
}


/***/ }),

/***/ 62:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ withWorkbench)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/io/find-root.js
var find_root = __webpack_require__(8543);
// EXTERNAL MODULE: ./build/io/git-objects.js + 1 modules
var git_objects = __webpack_require__(4023);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/cli/progress.js
/** Says on a terminal that a long run is alive. Prints nothing in the first second, and nothing at all elsewhere. */

const FIRST_MILLISECONDS = 1000;
/** A thread of its own prints, because reading and comparing keep ours busy for seconds at a time. */
function startProgress() {
    if (!process.stderr.isTTY)
        return { stop: () => undefined };
    const hasPrinted = new Int32Array(new SharedArrayBuffer(4));
    const worker = new external_node_worker_threads_.Worker(PRINTER, { eval: true, workerData: { hasPrinted, wait: FIRST_MILLISECONDS } });
    worker.unref();
    return {
        stop() {
            // 2 tells the thread to stop, and its old value whether there is something to wipe away.
            if (Atomics.exchange(hasPrinted, 0, 2) === 1)
                process.stderr.write('\r\x1b[K');
            void worker.terminate();
        },
    };
}
/** Writes to the terminal itself: the streams of a worker go through the busy thread. */
const PRINTER = `
const { writeSync } = require('node:fs');
const { workerData: { hasPrinted, wait } } = require('node:worker_threads');
const started = Date.now();
setTimeout(function print() {
  if (Atomics.load(hasPrinted, 0) === 2) return;
  Atomics.compareExchange(hasPrinted, 0, 0, 1);
  writeSync(2, '\\rReading and comparing: ' + Math.round((Date.now() - started) / 1000) + ' s ');
  setTimeout(print, 1000);
}, wait);
`;

;// CONCATENATED MODULE: ./build/cli/run/today.js
/** The only clock of the product. */
/** The date in UTC; every report prints it. */
function today() {
    return new Date().toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./build/cli/run/workbench.js
/** What a command needs of the world around it, gathered once: folders, git objects, the day, the terminal. */





/** Runs `work` and closes what it opened, however it ends. */
async function withWorkbench(given, work) {
    const opened = new Map();
    const progress = startProgress();
    const workingDirectory = process.cwd();
    const repository = (0,find_root/* findRoot */.w)(given.root ?? workingDirectory);
    try {
        return await work({
            given,
            workingDirectory,
            repository,
            root: given.root ?? null,
            asOf: given['as-of'] ?? today(),
            progress,
            outputRoots: [workingDirectory, ...(repository === null ? [] : [repository]), (0,external_node_os_.tmpdir)()],
            objectsOf(folder) {
                const objects = opened.get(folder) ?? (0,git_objects/* openGitObjects */.z)(folder);
                opened.set(folder, objects);
                return objects;
            },
        });
    }
    finally {
        progress.stop();
        for (const objects of opened.values())
            objects.close();
    }
}


/***/ }),

/***/ 4507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ realFolder),
/* harmony export */   u: () => (/* binding */ directoryTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2137);
/* harmony import */ var _on_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5148);
/* harmony import */ var _order_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2320);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9572);
/* harmony import */ var _read_regular_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3922);
/**
 * The files of a folder outside git. Links are listed and never followed; `.git` and `node_modules` are never entered;
 * pipes, sockets and devices do not exist here.
 */







/** Compared in lower case: on some file systems `.GIT` is the same folder, and it can hold a token. */
const neverEntered = new Set(['.git', 'node_modules']);
/**
 * The tree of the folder `root`. Reading alone looks only into the folders on the way to the files asked for, so that
 * one named file does not cost a walk. Each folder is listed once.
 */
function directoryTree(root) {
    const realRoot = realFolder(root);
    const listings = new Map();
    const listing = (folder) => {
        const known = listings.get(folder);
        if (known !== undefined)
            return known;
        const fresh = listFolder(realRoot, folder);
        listings.set(folder, fresh);
        return fresh;
    };
    /** By listings from the root on, so that `..`, links and spellings in another case lead nowhere. */
    const isListedFile = (path) => {
        const names = path.split('/');
        return names.every((name, index) => {
            const kind = listing(names.slice(0, index).join('/')).get(name);
            return kind === (index === names.length - 1 ? 'file' : 'folder');
        });
    };
    return {
        entries: async () => (0,_order_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .orderEntries */ .N)(walk(realRoot, listing)),
        read: async (paths) => (0,_read_regular_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFiles */ .g)(realRoot, paths.filter(isListedFile)),
    };
}
/** The real path of a folder, or a `folder-not-found` error. */
function realFolder(folder) {
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real).isDirectory())
            return real;
    }
    catch (error) {
        if (!(0,_on_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error))
            throw error;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UserError('folder-not-found', `${folder} is not a readable folder.`, 'Check the path.');
}
function walk(root, listing) {
    const entries = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const [name, kind] of listing(folder)) {
            const path = folder === '' ? name : `${folder}/${name}`;
            if (kind === 'folder')
                folders.push(path);
            else
                entries.push({ path, kind, id: null, size: kind === 'file' ? ((0,_on_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(root, path)?.size ?? null) : null });
        }
        if (entries.length + folders.length > _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .maximumEntries */ .t) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UserError('folder-too-large', `The folder ${root} holds more than ${_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .maximumEntries */ .t} files.`, 'Name the files, or a smaller folder.');
        }
    }
    return entries;
}
function listFolder(root, folder) {
    const result = new Map();
    for (const entry of folderEntries((0,_on_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .onDisk */ .FC)(root, folder))) {
        const name = (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFromBytes */ .nP)(entry.name);
        if (neverEntered.has(name.toLowerCase()))
            continue;
        if (entry.isSymbolicLink())
            result.set(name, 'symbolic-link');
        else if (entry.isDirectory())
            result.set(name, 'folder');
        else if (entry.isFile())
            result.set(name, 'file');
    }
    return result;
}
function folderEntries(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true, encoding: 'buffer' });
    }
    catch (error) {
        if (!(0,_on_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .isSystemError */ .Or)(error))
            throw error;
        // Going on as if it were empty could hide a document.
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UserError('folder-unreadable', `The folder ${(0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFromBytes */ .nP)(folder)} cannot be listed (${error.code ?? error.message}).`, 'Make it readable, or name the files to read.');
    }
}


/***/ }),

/***/ 4350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ gitTree),
/* harmony export */   z: () => (/* binding */ kindOfMode)
/* harmony export */ });
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(330);
/* harmony import */ var _order_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2320);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9572);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9085);
/* harmony import */ var _start_listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4268);





/**
 * The tree of `commit` in the repository around `directory`. Listing starts at once, so that two trees list side by
 * side. Sizes are not known: asking git for them is slow for loose objects and fetches each file of a partial clone.
 */
function gitTree(directory, commit, objects) {
    const { listed, byPath } = (0,_start_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .startListing */ .j)(listCommit(directory, commit));
    return {
        entries: () => listed,
        async read(paths) {
            const known = await byPath;
            const ids = new Map();
            for (const path of paths) {
                const entry = known.get(path);
                if (entry?.kind === 'file' && entry.id !== null)
                    ids.set(path, entry.id);
            }
            const contents = await objects.read(ids.values());
            const result = new Map();
            for (const [path, id] of ids) {
                const bytes = contents.get(id);
                if (bytes !== undefined)
                    result.set(path, bytes);
            }
            return result;
        },
    };
}
async function listCommit(directory, commit) {
    const output = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(directory, ['ls-tree', '-r', '-z', '--full-tree', (0,_object_id_js__WEBPACK_IMPORTED_MODULE_0__/* .requireObjectId */ .Wx)(commit)]);
    return (0,_order_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .orderEntries */ .N)((0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRecords */ .DQ)(output).flatMap(entryOf));
}
/** A record is `<mode> <type> <id> TAB <path>`. Submodules (160000) are other repositories and left out. */
function entryOf(record) {
    const tab = record.indexOf('\t');
    const [mode = '', , id = ''] = record.slice(0, tab).split(' ');
    const kind = kindOfMode(mode);
    return kind === null ? [] : [{ path: record.slice(tab + 1), kind, id, size: null }];
}
/** What a git mode says about an entry, or `null` for what is neither file nor link. */
function kindOfMode(mode) {
    if (mode === '120000')
        return 'symbolic-link';
    return mode.startsWith('100') ? 'file' : null;
}


/***/ }),

/***/ 3922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readRegularFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2137);
/* harmony import */ var _on_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5148);
/** Reads regular files inside a folder, whatever happens to the folder between listing and reading. */



// NOFOLLOW refuses a link as the last part; NONBLOCK keeps a pipe that took the file's place from holding us up.
const openFlags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * The bytes of the files below `root` (a real path). A path that is no longer a readable regular file reached without a
 * link, or is larger than 64 MB, is missing from the answer.
 */
function readRegularFiles(root, paths) {
    const folders = new Map();
    const result = new Map();
    for (const path of paths) {
        const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        const isPlain = folders.get(folder) ?? isReachedWithoutLink(root, folder);
        folders.set(folder, isPlain);
        const bytes = isPlain ? unlessRefused(() => readRegularFile((0,_on_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .onDisk */ .FC)(root, path))) : null;
        if (bytes !== null)
            result.set(path, bytes);
    }
    return result;
}
function isReachedWithoutLink(root, folder) {
    const name = (0,_on_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .onDisk */ .FC)(root, folder);
    return unlessRefused(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(name, { encoding: 'buffer' }))?.equals(name) ?? false;
}
function readRegularFile(file) {
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, openFlags);
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
        return status.isFile() && status.size <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maximumFileBytes */ .W ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(handle) : null;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}
/** "Cannot be read" is an answer, which the reader reports with the path; anything but a system error is our bug. */
function unlessRefused(look) {
    try {
        return look();
    }
    catch (error) {
        if ((0,_on_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .isSystemError */ .Or)(error))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 4268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ startListing)
/* harmony export */ });
/** Whoever asks for entries gets the error of `listed`. */
function startListing(listed) {
    const byPath = listed.then((entries) => new Map(entries.map((entry) => [entry.path, entry])));
    // Without these lines Node would end the program before anybody asked.
    listed.catch(() => undefined);
    byPath.catch(() => undefined);
    return { listed, byPath };
}


/***/ }),

/***/ 5469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ workTree)
/* harmony export */ });
/* harmony import */ var _directory_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4507);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4350);
/* harmony import */ var _on_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5148);
/* harmony import */ var _order_entries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2320);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9572);
/* harmony import */ var _read_regular_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3922);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9085);
/* harmony import */ var _start_listing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4268);








/** The tree of the work tree whose top folder is `root`. Listing starts at once. */
function workTree(root, objects) {
    const realRoot = (0,_directory_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .realFolder */ .P)(root);
    const { listed, byPath } = (0,_start_listing_js__WEBPACK_IMPORTED_MODULE_6__/* .startListing */ .j)(listWorkTree(realRoot));
    return {
        entries: () => listed,
        async read(paths) {
            const known = await byPath;
            const files = paths.filter((path) => known.get(path)?.kind === 'file');
            const result = (0,_read_regular_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFiles */ .g)(realRoot, files);
            const notOnDisk = new Map();
            for (const path of files) {
                const id = known.get(path)?.id;
                if (id && !result.has(path) && (0,_on_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(realRoot, path) === null)
                    notOnDisk.set(path, id);
            }
            // A sparse checkout leaves files out of the folder although they are part of it, unmodified.
            const contents = await objects.read(notOnDisk.values());
            for (const [path, id] of notOnDisk) {
                const bytes = contents.get(id);
                if (bytes !== undefined)
                    result.set(path, bytes);
            }
            return result;
        },
    };
}
async function listWorkTree(root) {
    const [tracked, modified, untracked] = await Promise.all([
        (0,_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(root, ['ls-files', '-s', '-z']),
        // Unlike `git status` it neither writes the index nor runs filters over files whose dates are unchanged.
        (0,_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(root, ['diff-files', '--raw', '-z', '--no-renames', '--ignore-submodules=all', '--no-ext-diff']),
        (0,_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(root, ['ls-files', '-o', '-z', '--exclude-standard', '--exclude=node_modules/']),
    ]);
    const entries = new Map();
    for (const record of (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRecords */ .DQ)(tracked))
        addTracked(entries, record);
    for (const { path, isDeleted } of modifications((0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRecords */ .DQ)(modified))) {
        if (isDeleted)
            entries.delete(path);
        else
            setFromDisk(entries, root, path);
    }
    for (const path of (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRecords */ .DQ)(untracked))
        setFromDisk(entries, root, path);
    return (0,_order_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .orderEntries */ .N)([...entries.values()]);
}
/** A record is `<mode> <id> <stage> TAB <path>`. In a merge conflict a path has several, and no id is the file's. */
function addTracked(entries, record) {
    const tab = record.indexOf('\t');
    const path = record.slice(tab + 1);
    const [mode = '', id = '', stage] = record.slice(0, tab).split(' ');
    const kind = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfMode */ .z)(mode);
    if (kind !== null)
        entries.set(path, { path, kind, id: stage === '0' ? id : null, size: null });
}
/** Records alternate: `:<modes> <ids> <status>`, then the path. Behind a folder that became a link, files are deleted. */
function modifications(records) {
    return records.flatMap((path, index) => {
        const isPath = index % 2 === 1;
        return isPath ? [{ path, isDeleted: records[index - 1]?.endsWith(' D') ?? false }] : [];
    });
}
/** What is on disk now replaces what the index says; what is no longer there, or no file, is no entry. */
function setFromDisk(entries, root, path) {
    const status = path.endsWith('/') ? null : (0,_on_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(root, path);
    if (status?.isFile())
        entries.set(path, { path, kind: 'file', id: null, size: status.size });
    else if (status?.isSymbolicLink())
        entries.set(path, { path, kind: 'symbolic-link', id: null, size: null });
    else
        entries.delete(path);
}


/***/ }),

/***/ 4961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ collectAcceptances),
  c: () => (/* binding */ identityOf)
});

// EXTERNAL MODULE: ./build/knowledge/file-text.js
var file_text = __webpack_require__(1473);
// EXTERNAL MODULE: ./build/knowledge/pointer.js
var pointer = __webpack_require__(182);
// EXTERNAL MODULE: ./build/knowledge/shape.js
var shape = __webpack_require__(7682);
// EXTERNAL MODULE: ./build/knowledge/value.js
var knowledge_value = __webpack_require__(5718);
// EXTERNAL MODULE: ./build/judge/configuration/read-waivers.js
var read_waivers = __webpack_require__(1213);
// EXTERNAL MODULE: ./build/judge/configuration/waiver-shape.js
var waiver_shape = __webpack_require__(3785);
;// CONCATENATED MODULE: ./build/judge/configuration/read-acceptances.js
/** Acceptances inside descriptions (x-openapi-posture-accept) → waivers for what stands at their object or below. */






/** Looks into files whose text names the extension only: nearly all are passed by at the cost of one search. */
function readAcceptances(files, locator) {
    const waivers = [];
    const problems = [];
    for (const file of files) {
        if (!(0,file_text/* mentions */.wy)(file, waiver_shape/* ACCEPTANCE_KEY */.Mg))
            continue;
        for (const { holder, value } of findExtensions(file.root)) {
            const location = locator.locate({ file, pointer: { parent: holder, key: waiver_shape/* ACCEPTANCE_KEY */.Mg }, part: 'key' });
            const node = nodeOf(value, []);
            const faults = [...(0,shape/* checkShape */.e)(node, waiver_shape/* ACCEPTANCES */.FF), ...node.items.flatMap(read_waivers/* dayFaults */.IR)];
            problems.push(...faults.map(({ message }) => {
                return {
                    code: 'acceptance',
                    severity: 'warning',
                    message: `This ${waiver_shape/* ACCEPTANCE_KEY */.Mg} grants nothing: ${message}`,
                    location,
                };
            }));
            if (faults.length > 0)
                continue;
            const within = { file: file.path, pointer: (0,pointer/* pointerText */.po)(holder) };
            waivers.push(...node.items.map((item) => ({ ...(0,read_waivers/* decisionOf */.uv)(item.value), fingerprint: null, selector: {}, within, location })));
        }
    }
    return { waivers, problems };
}
/** Every place of the extension. Aliases make one object stand at many places: only the first one counts. */
function findExtensions(root) {
    const found = [];
    const seen = new Set();
    const pending = [{ value: root, pointer: null }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { value, pointer } = next;
        if (typeof value !== 'object' || value === null || seen.has(value))
            continue;
        seen.add(value);
        if ((0,knowledge_value/* isObject */.Gv)(value) && Object.hasOwn(value, waiver_shape/* ACCEPTANCE_KEY */.Mg)) {
            found.push({ holder: pointer, value: value[waiver_shape/* ACCEPTANCE_KEY */.Mg] });
        }
        for (const key of Object.keys(value).reverse()) {
            const child = value[key];
            if (key !== waiver_shape/* ACCEPTANCE_KEY */.Mg && typeof child === 'object')
                pending.push({ value: child, pointer: { parent: pointer, key: Array.isArray(value) ? Number(key) : key } });
        }
    }
    return found;
}
/** Deeper than any acceptance: what is hostile is cut, and then faulty. */
const DEEPEST = 4;
/** A plain value as the checker of tables wants it. It has no spans: the extension as a whole is the place. */
function nodeOf(value, path) {
    const base = { value, span: { start: 0, end: 0 }, path, members: [], items: [] };
    if (path.length > DEEPEST)
        return { ...base, kind: 'scalar' };
    if (Array.isArray(value))
        return { ...base, kind: 'list', items: value.map((item, index) => nodeOf(item, [...path, index])) };
    if (!(0,knowledge_value/* isObject */.Gv)(value))
        return { ...base, kind: 'scalar' };
    const members = Object.keys(value).map((key) => ({ key, span: base.span, node: nodeOf(value[key], [...path, key]) }));
    return { ...base, kind: 'mapping', members };
}

;// CONCATENATED MODULE: ./build/judge/configuration/collect-acceptances.js

/** What base accepts at the same place in the same words is of base; the rest of head is of the change. */
function collectAcceptances({ apis, violations, locator, isTrusted, isState }) {
    const head = readAcceptances(filesOf(apis.head, violations.head), locator);
    if (apis.base === null)
        return { base: [], head: stand(head.waivers, isTrusted ? 'base' : 'fork'), problems: head.problems };
    const base = readAcceptances(filesOf(apis.base, violations.base), locator);
    const known = new Set(base.waivers.map(identityOf));
    return {
        base: stand(base.waivers, 'base'),
        head: head.waivers.map((waiver) => ({
            ...waiver,
            standing: isState || known.has(identityOf(waiver)) ? 'base' : isTrusted ? 'change' : 'fork',
        })),
        problems: head.problems,
    };
}
function stand(waivers, standing) {
    return waivers.map((waiver) => ({ ...waiver, standing }));
}
/** All but lines. */
function identityOf({ location, ...rest }) {
    return JSON.stringify([location.file, rest]);
}
/** Where acceptances can matter: files that hold a root, an operation or a violation. */
function filesOf(apis, violations) {
    const files = new Set(apis.map(({ file }) => file));
    for (const { operations, outbound } of apis)
        for (const { node, pathItem } of [...operations, ...outbound])
            files.add(node.file).add(pathItem.file);
    for (const { place } of violations)
        files.add(place.file);
    return files;
}


/***/ }),

/***/ 1213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ dayFaults),
/* harmony export */   Sr: () => (/* binding */ readWaivers),
/* harmony export */   uv: () => (/* binding */ decisionOf)
/* harmony export */ });
/* harmony import */ var _knowledge_day_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1545);
/* harmony import */ var _knowledge_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1539);
/* harmony import */ var _knowledge_selector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3322);
/* harmony import */ var _knowledge_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7682);
/* harmony import */ var _knowledge_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5718);
/* harmony import */ var _knowledge_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8482);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3017);
/* harmony import */ var _waiver_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3785);
/** Text of a waivers file → waivers, or everything that is wrong with it, each at its line. */








/** An empty file holds no waiver. */
function readWaivers(input) {
    const { root, faults } = (0,_knowledge_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYamlText */ .c)(input.text);
    const wrong = [...faults, ...(root === null ? [] : (0,_knowledge_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .checkShape */ .e)(root, _waiver_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .WAIVERS */ .E2))];
    const entries = root === null || wrong.length > 0 ? [] : entriesOf(root);
    const all = [...wrong, ...entries.flatMap(faultsOfEntry)].sort((left, right) => left.span.start - right.span.start);
    const problems = all.map((fault) => (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .fileProblem */ .W)('waivers', fault, input));
    return {
        waivers: problems.length > 0 ? [] : entries.map((entry) => waiverOf(entry, input)),
        digest: (0,_knowledge_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)(input.text),
        problems,
    };
}
/** The entry is a mapping that WAIVERS or ACCEPTANCES describes, so the casts hold. */
function decisionOf(entry) {
    const text = (key) => (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_6__/* .stringMember */ .sk)(entry, key) ?? '';
    return {
        rule: text('rule'),
        upTo: (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_6__/* .stringMember */ .sk)(entry, 'up-to') ?? null,
        category: text('category'),
        owner: text('owner'),
        reason: text('reason'),
        created: text('created'),
        expires: text('expires'),
    };
}
/** What a table cannot say about days. */
function dayFaults(entry) {
    const [created, expires] = ['created', 'expires'].map((key) => entry.members.find((each) => each.key === key)?.node);
    const unreal = [created, expires].flatMap((node) => node === undefined || (0,_knowledge_day_js__WEBPACK_IMPORTED_MODULE_7__/* .isDay */ .N)(String(node.value))
        ? []
        : [{ message: `There is no day ${String(node.value)}.`, span: node.span, path: node.path }]);
    if (unreal.length > 0 || created === undefined || expires === undefined)
        return unreal;
    const isBackward = String(expires.value) < String(created.value);
    return isBackward ? [{ message: 'It expires before it was created.', span: expires.span, path: expires.path }] : [];
}
function entriesOf(root) {
    return root.members.find(({ key }) => key === 'waivers')?.node.items ?? [];
}
function faultsOfEntry(entry) {
    const isScoped = entry.members.some(({ key }) => key === 'fingerprint' || _knowledge_selector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .SELECTOR_KEYS */ .NM.includes(key));
    const message = `This waiver covers every finding of its rule. Say which ones by "fingerprint" or a selector (${_knowledge_selector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .SELECTOR_KEYS */ .NM.join(', ')}); to silence a rule everywhere, use "overrides" in the configuration.`;
    return [...(isScoped ? [] : [{ message, span: entry.span, path: entry.path }]), ...dayFaults(entry)];
}
function waiverOf(entry, input) {
    return {
        ...decisionOf(entry.value),
        fingerprint: (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_6__/* .stringMember */ .sk)(entry.value, 'fingerprint'),
        selector: (0,_knowledge_selector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .selectorOf */ .Bk)(entry.value),
        within: null,
        location: (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .fileLocation */ .A)(entry.span, entry.path, input),
    };
}


/***/ }),

/***/ 3785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ WAIVERS),
/* harmony export */   FF: () => (/* binding */ ACCEPTANCES),
/* harmony export */   Mg: () => (/* binding */ ACCEPTANCE_KEY)
/* harmony export */ });
/* harmony import */ var _knowledge_selector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3322);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6271);
/* harmony import */ var _model_waiver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4012);
/** The tables of waivers, in their file and inside a description: the check, the JSON Schema and the docs come from them. */



const DAY = { type: 'text', pattern: { source: '^\\d{4}-\\d{2}-\\d{2}$', says: 'a day as YYYY-MM-DD' } };
/** What every waiver says, wherever it stands. */
const DECISION = {
    category: {
        type: 'choice',
        values: _model_waiver_js__WEBPACK_IMPORTED_MODULE_1__/* .WAIVER_CATEGORIES */ ._,
        required: true,
        help: 'Why it is right to live with it: the rule is mistaken, the risk is accepted, something else protects, or a fix is on its way.',
    },
    owner: { type: 'text', required: true, help: 'Who answers for it: a team or a person.' },
    reason: { type: 'text', required: true, help: 'The reason, for whoever reviews it later.' },
    created: { ...DAY, required: true, help: 'The day that it was decided.' },
    expires: { ...DAY, required: true, help: 'The last day that it counts. The policy may end it earlier.' },
    'up-to': {
        type: 'choice',
        values: _model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o,
        help: 'Covers findings up to this severity only, so that what gets worse is told again. Default: any.',
    },
};
const RULE = { type: 'text', required: true, help: 'Id of the rule whose findings it covers.' };
const WAIVERS = {
    type: 'mapping',
    help: 'Waivers of openapi-posture, openapi-posture-waivers.yml.',
    members: {
        waivers: {
            type: 'list',
            required: true,
            help: 'Findings that the owners decided to live with for a while. "openapi-posture waive" writes entries.',
            items: {
                type: 'mapping',
                members: {
                    rule: RULE,
                    fingerprint: {
                        type: 'text',
                        pattern: { source: '^[0-9a-f]{32}$', says: 'a fingerprint of 32 hexadecimal digits' },
                        help: 'The one finding that it covers. Without it, a selector says which ones.',
                    },
                    finding: {
                        type: 'mapping',
                        help: 'The finding in words, for reviewers; nothing depends on it.',
                        members: {
                            operation: { type: 'text', help: 'The operation or operations.' },
                            file: { type: 'text', help: 'The document.' },
                            message: { type: 'text', help: 'What was said.' },
                        },
                    },
                    ..._knowledge_selector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .SELECTOR */ .or,
                    ...DECISION,
                },
            },
        },
    },
};
/** The extension of a description that accepts what stands at its object or below. */
const ACCEPTANCE_KEY = 'x-openapi-posture-accept';
const ACCEPTANCES = {
    type: 'list',
    items: { type: 'mapping', members: { rule: RULE, ...DECISION } },
};


/***/ }),

/***/ 5012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadRuleSet),
/* harmony export */   g: () => (/* binding */ stageOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _knowledge_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1539);
/* harmony import */ var _knowledge_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1605);
/* harmony import */ var _knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7782);
/** The rules and packs that a run knows + the packs and overrides that it asks for → the rule set of that run. */




/**
 * Throws a UserError for names that do not exist. Rules of the named packs run; where two packs list a rule, what the later
 * one says about it counts. An override that is not `off` also brings in a rule of no named pack, only where its selector
 * matches. `asOf` decides which rules are enforced already.
 */
function loadRuleSet(catalogue, { packs, overrides }, asOf) {
    const chosen = packs.map((name) => findPack(name, catalogue.packs));
    for (const { rule } of overrides)
        requireRule(rule, catalogue);
    const entries = entriesOf(chosen);
    const extra = new Set(overrides.filter(({ rule, severity }) => severity !== 'off' && !entries.has(rule)).map(({ rule }) => rule));
    const known = catalogue.posture.filter(({ id }) => entries.has(id) || extra.has(id));
    const ofPacks = [...known.flatMap((rule) => selectorOverrides(rule, entries.get(rule.id))), ...overridesOf(chosen)];
    const all = [
        ...ofPacks,
        ...[...extra].map((rule) => ({ rule, severity: 'off', selector: {} })),
        ...overrides,
    ];
    const enabled = known
        .filter(({ id }) => !isSwitchedOff(id, all))
        .map((rule) => withEntry(rule, entries.get(rule.id)));
    const rules = [...enabled, ...catalogue.changes];
    return {
        rules: new Map(rules.map((rule) => [rule.id, rule])),
        enabled,
        overrides: all,
        stages: stagesOf(enabled, entries, asOf),
        packs: chosen.map((pack) => ({
            id: shownId(pack),
            version: pack.version,
            digest: pack.digest ?? digestOfPack(pack, catalogue),
        })),
    };
}
/** The entries of all packs by rule, later ones replacing earlier ones. */
function entriesOf(packs) {
    return new Map(packs.flatMap(({ rules }) => rules.map((entry) => [entry.id, entry])));
}
function overridesOf(packs) {
    return packs.flatMap(({ overrides }) => overrides ?? []);
}
/** What the entry of a pack says about severity and selector, in the words of overrides. */
function selectorOverrides({ id, severity: own }, entry) {
    if (entry?.severity === 'off')
        return [{ rule: id, severity: 'off', selector: {} }];
    if (entry?.selector === undefined)
        return [];
    return [
        { rule: id, severity: 'off', selector: {} },
        { rule: id, severity: entry.severity ?? own, selector: entry.selector },
    ];
}
function withEntry(rule, entry) {
    if (entry === undefined)
        return rule;
    const severity = entry.severity === undefined || entry.severity === 'off' ? rule.severity : entry.severity;
    const { predicate, options } = rule.check;
    return entry.options === undefined
        ? { ...rule, severity }
        : { ...rule, severity, check: { predicate, options: { ...options, ...entry.options } } };
}
function stagesOf(rules, entries, asOf) {
    const stages = [];
    for (const { id } of rules) {
        const stage = stageOf(entries.get(id), asOf);
        if (stage !== 'enforce')
            stages.push([id, stage]);
    }
    return new Map(stages);
}
/** The stage of a rule on a day. A date without a stage means: shown until then. */
function stageOf(entry, asOf) {
    if (entry === undefined)
        return 'enforce';
    const { stage, enforceOn } = entry;
    if (enforceOn === undefined)
        return stage ?? 'enforce';
    return asOf >= enforceOn ? 'enforce' : (stage ?? 'warn');
}
function findPack(name, packs) {
    const id = name.startsWith(_knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_2__/* .PACK_PREFIX */ .t) ? name.slice(_knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_2__/* .PACK_PREFIX */ .t.length) : name;
    const found = packs.find((pack) => pack.id === id);
    if (found !== undefined)
        return found;
    const known = packs.map((pack) => pack.id);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError('unknown-pack', `There is no rule pack "${name}".`, `${didYouMean(id, known)}Built-in packs: ${known.join(', ')}.`);
}
function requireRule(id, { posture, changes }) {
    const known = [...posture, ...changes].map((rule) => rule.id);
    if (known.includes(id))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError('unknown-rule', `There is no rule "${id}".`, `${didYouMean(id, known)}"openapi-posture rules" lists them all.`);
}
function didYouMean(name, known) {
    const nearest = (0,_knowledge_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(name, known);
    return nearest === null ? '' : `Did you mean "${nearest}"? `;
}
/** Nothing can bring the rule back, so it need not run. */
function isSwitchedOff(id, overrides) {
    const last = overrides.findLast(({ rule }) => rule === id);
    return last?.severity === 'off' && Object.keys(last.selector).length === 0;
}
/** Built-in packs are shown with their prefix; those from outside by their source, which has one of its own. */
function shownId({ id, digest }) {
    return digest === undefined ? `${_knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_2__/* .PACK_PREFIX */ .t}${id}` : id;
}
/** Covers what decides findings: the list, and the rules on it. Wording and examples are the version's business. */
function digestOfPack(pack, { posture }) {
    const byId = new Map(posture.map((rule) => [rule.id, rule]));
    const content = pack.rules.map(({ id, severity, options, stage, enforceOn, selector }) => {
        const rule = byId.get(id);
        const own = [rule?.confidence, rule?.control, rule?.on, rule?.where, rule?.check];
        return [id, severity ?? rule?.severity, options, stage, enforceOn, selector, ...own];
    });
    return (0,_knowledge_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .b)(JSON.stringify([pack.id, pack.version, content, pack.overrides]));
}


/***/ }),

/***/ 1473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ refersToOtherFiles),
/* harmony export */   qN: () => (/* binding */ haveSameText),
/* harmony export */   wy: () => (/* binding */ mentions)
/* harmony export */ });
/** True when both files hold the same text. */
function haveSameText(left, right) {
    // What the parser left behind is shared by files that were parsed once.
    if (left.layout !== null && left.layout === right.layout)
        return true;
    return Buffer.compare(left.bytes, right.bytes) === 0;
}
/** True when the text holds these characters as they are written. */
function mentions({ bytes }, words) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(words);
}
/** True when a reference may lead to another file. */
function refersToOtherFiles(file) {
    const { references } = file;
    if (references === null)
        return /\$ref["']?\s*:\s*["']?[^"'#\s]/.test(file.text);
    for (const written of references.values())
        if (written.some((reference) => !reference.startsWith('#')))
            return true;
    return false;
}


/***/ }),

/***/ 896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
