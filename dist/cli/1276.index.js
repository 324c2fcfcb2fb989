export const id = 1276;
export const ids = [1276];
export const modules = {

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

/***/ 254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ NO_BASELINE),
  w: () => (/* binding */ baselineFilesIn),
  readBaselineFile: () => (/* binding */ readBaselineFile)
});

// EXTERNAL MODULE: ./build/knowledge/digest.js
var digest = __webpack_require__(1539);
// EXTERNAL MODULE: ./build/knowledge/shape.js
var shape = __webpack_require__(7682);
// EXTERNAL MODULE: ./build/knowledge/yaml-text.js
var yaml_text = __webpack_require__(8482);
// EXTERNAL MODULE: ./build/model/control.js
var control = __webpack_require__(5375);
// EXTERNAL MODULE: ./build/model/sensitive-class.js
var sensitive_class = __webpack_require__(6583);
// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(6271);
;// CONCATENATED MODULE: ./build/judge/configuration/baseline-shape.js



const TEXT = { type: 'text', required: true };
const SCORE = { type: 'number', minimum: 0, maximum: 100, required: true };
const CLASSES = { type: 'list', items: { type: 'choice', values: sensitive_class/* SENSITIVE_CLASSES */.A }, required: true };
const STATES = ['present strong', 'present moderate', 'present weak', 'absent'];
const OPERATION = {
    type: 'mapping',
    members: {
        method: TEXT,
        path: TEXT,
        kind: { type: 'choice', values: ['path', 'webhook', 'callback'], required: true },
        audience: { type: 'choice', values: ['external', 'internal', 'partner', 'unknown'], required: true },
        score: SCORE,
        controls: {
            type: 'mapping',
            required: true,
            members: Object.fromEntries(control/* CONTROLS */.V.map((control) => [control, { type: 'choice', values: STATES }])),
        },
        input: CLASSES,
        output: CLASSES,
    },
};
const FINDING = {
    type: 'mapping',
    members: {
        fingerprint: TEXT,
        rule: TEXT,
        severity: { type: 'choice', values: severity/* SEVERITIES */.o, required: true },
        where: { type: 'text', mayBeEmpty: true },
    },
};
const API = {
    type: 'mapping',
    members: {
        id: TEXT,
        file: TEXT,
        title: { type: 'text', mayBeEmpty: true, required: true },
        version: { type: 'text', mayBeEmpty: true, required: true },
        score: SCORE,
        operations: { type: 'list', items: OPERATION, required: true },
        findings: { type: 'list', items: FINDING, required: true },
    },
};
const BASELINE = {
    type: 'mapping',
    help: 'The accepted posture of the APIs of a repository, openapi-posture-baseline.json.',
    members: {
        schemaVersion: { type: 'number', minimum: 1, maximum: 1, integer: true, required: true },
        created: {
            type: 'text',
            required: true,
            pattern: { source: '^\\d{4}-\\d{2}-\\d{2}$', says: 'a day as YYYY-MM-DD' },
        },
        model: { ...TEXT, help: 'The risk model that made the scores.' },
        rules: { ...TEXT, help: 'Digest of the rule packs that made the findings.' },
        score: SCORE,
        apis: { type: 'list', items: API, required: true },
    },
};

// EXTERNAL MODULE: ./build/judge/configuration/file-problem.js
var file_problem = __webpack_require__(3017);
;// CONCATENATED MODULE: ./build/judge/configuration/read-baseline.js
/** Text of a baseline file → the accepted state, or everything that is wrong with it, each at its line. */





/** JSON is read as the YAML that it also is, which gives every value a line. */
function readBaseline(input) {
    const { root, faults } = (0,yaml_text/* parseYamlText */.c)(input.text);
    const empty = { message: 'The file is empty.', span: { start: 0, end: 1 }, path: [] };
    const wrong = root === null ? (faults.length > 0 ? faults : [empty]) : [...faults, ...(0,shape/* checkShape */.e)(root, BASELINE)];
    const problems = wrong.map((fault) => (0,file_problem/* fileProblem */.W)('baseline', fault, input));
    // checkShape proved the members.
    const baseline = root === null || problems.length > 0 ? null : baselineOf(root.value);
    return { baseline, digest: (0,digest/* digest */.b)(input.text), problems };
}
function baselineOf({ created, model, rules, score, apis }) {
    return {
        created,
        model,
        rules,
        score,
        apis: apis.map((api) => ({
            ...api,
            operations: api.operations.map(({ kind, method, path, controls, ...operation }) => ({
                ...operation,
                key: { api: api.id, kind, method, path },
                controls: new Map(Object.entries(controls)),
            })),
            findings: api.findings.map((finding) => ({ where: '', ...finding })),
        })),
    };
}

// EXTERNAL MODULE: ./build/cli/run/read-policy.js + 1 modules
var read_policy = __webpack_require__(9337);
;// CONCATENATED MODULE: ./build/cli/run/read-baseline.js


const BASELINE_FILES = ['.github/openapi-posture-baseline.json', 'openapi-posture-baseline.json'];
const NO_BASELINE = { found: null, used: { source: 'none', digest: null }, problems: [] };
/** Where the baseline of a folder may stand, best first. */
function baselineFilesIn(folder) {
    return BASELINE_FILES.map((path) => (folder === '' ? path : `${folder}/${path}`));
}
/** A file that cannot be understood is no baseline and is told. */
async function readBaselineFile(tree, folder) {
    const file = await (0,read_policy/* findPolicyFile */.Oz)(tree, baselineFilesIn(folder), 'head', 'baseline');
    if (file === null)
        return NO_BASELINE;
    const { baseline, digest, problems } = readBaseline(file);
    return {
        found: baseline === null ? null : { baseline, source: file.file },
        used: { source: `head:${file.file}`, digest },
        problems,
    };
}


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

/***/ 7710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ runAssessment)
});

// EXTERNAL MODULE: ./build/assess.js + 72 modules
var assess = __webpack_require__(5069);
// EXTERNAL MODULE: ./build/io/run-spectral.js
var run_spectral = __webpack_require__(8241);
// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(6271);
;// CONCATENATED MODULE: ./build/judge/configuration/list-api-relaxations.js
/** One sentence for each API that gets laxer. */
function listApiRelaxations(base, head) {
    const before = (key) => new Set(base.flatMap((api) => api[key]));
    const [files, derived, origins] = [before('files'), before('derived'), before('generatedFrom')];
    return head.flatMap((api) => {
        const made = api.derived.filter((glob) => !derived.has(glob));
        const versions = api.files.filter((glob) => !files.has(glob));
        const from = api.generatedFrom.filter((glob) => !origins.has(glob));
        return [
            ...(made.length === 0
                ? []
                : [`Documents that match ${list(made)} count as made from "${api.name}" and are not judged for themselves.`]),
            ...(versions.length === 0 || (api.files.length === 1 && !/[*?[{]/.test(api.files[0] ?? ''))
                ? []
                : [
                    `What a new document that matches ${list(versions)} inherits from other versions of "${api.name}" is not new.`,
                ]),
            ...(from.length === 0
                ? []
                : [
                    `Documents of "${api.name}" that are made from OpenAPI documents matching ${list(from)} are not judged for themselves.`,
                ]),
        ];
    });
}
function list(globs) {
    return globs.map((glob) => `"${glob}"`).join(', ');
}

;// CONCATENATED MODULE: ./build/judge/configuration/list-gate-relaxations.js

/** One sentence for each member that got laxer. */
function list_gate_relaxations_listGateRelaxations(base, head) {
    return [
        ...failOn(base.failOn, head.failOn),
        ...(base.failOnBreaking && !head.failOnBreaking ? ['Breaking changes no longer fail.'] : []),
        ...threshold('A risk score', base.failOnRiskScore, head.failOnRiskScore),
        ...threshold('A risk increase', base.failOnRiskIncrease, head.failOnRiskIncrease),
        ...dropped('condition', base.conditions.filter(({ outcome }) => outcome === 'fail'), head.conditions),
        ...dropped('required control', base.requiredControls, head.requiredControls),
        ...(base.inherited === 'introduced' && head.inherited === 'existing'
            ? ['A new version of an API no longer has to start clean: what it inherits does not count as introduced.']
            : []),
        ...(!base.warnOnly && head.warnOnly ? ['Nothing fails any more; there are only warnings.'] : []),
    ];
}
/** An entry that is edited counts as dropped: only people can tell whether the new one is stricter. */
function dropped(what, base, head) {
    const kept = new Set(head.map((entry) => JSON.stringify(entry)));
    const gone = base.filter((entry) => !kept.has(JSON.stringify(entry))).length;
    if (gone === 0)
        return [];
    return [`${gone} ${what}${gone === 1 ? ' is' : 's are'} no longer there, or ${gone === 1 ? 'is' : 'are'} edited.`];
}
function failOn(base, head) {
    const order = ['none', ...model_severity/* SEVERITIES */.o];
    if (order.indexOf(head) >= order.indexOf(base))
        return [];
    return [
        head === 'none'
            ? `Findings no longer fail, however severe; so far ${base} did.`
            : `Only findings of severity ${head === 'critical' ? head : `${head} or above`} fail; so far ${base} was enough.`,
    ];
}
function threshold(what, base, head) {
    if (base === null || (head !== null && head <= base))
        return [];
    return [
        head === null
            ? `${what} no longer fails; so far ${base} was the limit.`
            : `${what} fails from ${head} only; so far ${base} was the limit.`,
    ];
}

// EXTERNAL MODULE: ./build/model/waiver.js
var waiver = __webpack_require__(4012);
;// CONCATENATED MODULE: ./build/judge/configuration/list-waiver-relaxations.js
/** Says what a changed policy would let waivers do that the one before does not. */


/** One sentence for each member that got laxer. */
function list_waiver_relaxations_listWaiverRelaxations(base, head) {
    const order = [...model_severity/* SEVERITIES */.o, 'none'];
    const isWider = order.indexOf(head.inChange) < order.indexOf(base.inChange);
    const freed = base.unwaivable.filter((severity) => !head.unwaivable.includes(severity));
    const longer = [...model_severity/* SEVERITIES */.o, ...waiver/* WAIVER_CATEGORIES */._].filter((name) => head.maximumDays[name] > base.maximumDays[name]);
    return [
        ...(isWider
            ? [`Waivers that a change adds count at once up to ${head.inChange}; so far ${base.inChange} was the limit.`]
            : []),
        ...freed.map((severity) => `Findings of severity ${severity} can be waived.`),
        ...longer.map((name) => `Waivers for ${name} count for ${head.maximumDays[name]} days; so far ${base.maximumDays[name]} was the limit.`),
    ];
}

;// CONCATENATED MODULE: ./build/judge/configuration/list-relaxations.js




/** In the order of the file's keys; empty when nothing gets laxer. Texts of the files stand inside, so they are untrusted. */
function listRelaxations(base, head) {
    const [before, after] = [base.configuration, head.configuration];
    return [
        ...scopeRelaxations(before, after),
        ...audienceRelaxations(before, after),
        ...listApiRelaxations(before.apis, after.apis),
        ...packRelaxations(base, head),
        ...codeRelaxations(before, after),
        ...noticeRelaxations(before, after),
        ...list_gate_relaxations_listGateRelaxations(before.gate, after.gate),
        ...list_waiver_relaxations_listWaiverRelaxations(before.waivers, after.waivers),
        ...overrideRelaxations(base, head),
    ];
}
function noticeRelaxations(base, head) {
    const [before, after] = [base.lifecycle.noticeDays, head.lifecycle.noticeDays];
    return ['stable', 'beta']
        .filter((level) => after[level] < before[level])
        .map((level) => `Clients of what is ${level} get ${after[level]} days of notice; so far it was ${before[level]}.`);
}
function scopeRelaxations(base, head) {
    const narrowed = base.specs.length === 0 && head.specs.length > 0
        ? [`Only documents that match ${list_relaxations_list(head.specs)} are judged; so far every document was.`]
        : [];
    const dropped = head.specs.length === 0
        ? []
        : base.specs
            .filter((glob) => !head.specs.includes(glob))
            .map((glob) => `Documents that match ${quoted(glob)} are no longer judged.`);
    const excluded = head.exclude
        .filter((glob) => !base.exclude.includes(glob))
        .map((glob) => `Documents that match ${quoted(glob)} are left out.`);
    return [...narrowed, ...dropped, ...excluded];
}
/** Operations that count as internal weigh less than those for everybody. */
function audienceRelaxations(base, head) {
    const known = new Set(base.audience.map((entry) => JSON.stringify(entry)));
    const kept = new Set(head.audience.map((entry) => JSON.stringify(entry)));
    const fresh = head.audience.filter((entry) => entry.value !== 'external' && !known.has(JSON.stringify(entry)));
    const gone = base.audience.filter((entry) => entry.value === 'external' && !kept.has(JSON.stringify(entry)));
    return [
        ...fresh.map(({ value, selector }) => `Operations ${describe(selector)} count as ${value}.`),
        ...gone.map(({ selector }) => `Operations ${describe(selector)} no longer count as external by configuration.`),
    ];
}
function packRelaxations(base, head) {
    const [before, after] = [severitiesOf(base), severitiesOf(head)];
    const gone = [...before.keys()].filter((rule) => !after.has(rule));
    const lower = [...before]
        .filter(([rule, severity]) => isLower(after.get(rule) ?? severity, severity))
        .map(([rule]) => rule);
    const [named, renamed] = [list_relaxations_list(base.configuration.packs), list_relaxations_list(head.configuration.packs)];
    const change = named === renamed ? 'The rule packs change' : `The rule packs change from ${named} to ${renamed}`;
    return [
        ...(gone.length === 0
            ? []
            : [`${change}: ${count(gone.length)} no longer run${gone.length === 1 ? 's' : ''} (${some(gone)}).`]),
        ...(lower.length === 0
            ? []
            : [`${change}: ${count(lower.length)} become${lower.length === 1 ? 's' : ''} less severe (${some(lower)}).`]),
    ];
}
/** Code of a pack may read every description and say whatever it likes about them. */
function codeRelaxations(base, head) {
    return head.allowCode
        .filter((pack) => !base.allowCode.includes(pack))
        .map((pack) => `The rule pack ${quoted(pack)} may run JavaScript of its own.`);
}
/** What each rule of the packs is worth; a rule that is only shown, or counted, is worth nothing to the gate. */
function severitiesOf({ configuration, catalogue: { packs: known, posture } }) {
    const own = new Map(posture.map(({ id, severity }) => [id, severity]));
    const entries = configuration.packs.flatMap((name) => known.find(({ id }) => id === name.replace(/^builtin:/, ''))?.rules ?? []);
    return new Map(entries
        .filter(({ severity }) => severity !== 'off')
        .map(({ id, severity, stage }) => [
        id,
        (stage ?? 'enforce') === 'enforce' ? (severity ?? own.get(id) ?? 'info') : 'info',
    ]));
}
function overrideRelaxations(baseSide, headSide) {
    const [base, head] = [baseSide.configuration, headSide.configuration];
    const { posture, changes } = headSide.catalogue;
    const own = new Map([...posture, ...changes].map(({ id, severity }) => [id, severity]));
    const packed = { base: severitiesOf(baseSide), head: severitiesOf(headSide) };
    const fresh = withoutThoseOf(head.overrides, base.overrides).filter(({ rule, severity }) => isLower(severity, packed.head.get(rule) ?? own.get(rule) ?? 'info'));
    const gone = withoutThoseOf(base.overrides, head.overrides).filter(({ rule, severity }) => isLower(packed.base.get(rule) ?? own.get(rule) ?? 'info', severity));
    return [
        ...fresh.map(({ rule, severity, selector }) => severity === 'off'
            ? `The rule ${quoted(rule)} is switched off ${describe(selector)}.`
            : `The rule ${quoted(rule)} is only ${severity} ${describe(selector)}.`),
        ...gone.map(({ rule, severity, selector }) => `The rule ${quoted(rule)} is no longer ${severity} ${describe(selector)}.`),
    ];
}
function withoutThoseOf(overrides, others) {
    const known = new Set(others.map((override) => JSON.stringify(override)));
    return overrides.filter((override) => !known.has(JSON.stringify(override)));
}
function isLower(severity, than) {
    const order = [...model_severity/* SEVERITIES */.o, 'off'];
    return order.indexOf(severity) > order.indexOf(than);
}
/** `everywhere`, or `where path is "/health" and method is "GET"`. */
function describe(selector) {
    const parts = Object.entries(selector).map(([key, glob]) => `${key} is ${quoted(glob)}`);
    return parts.length === 0 ? 'everywhere' : `where ${parts.join(' and ')}`;
}
function list_relaxations_list(texts) {
    return texts.map(quoted).join(', ');
}
function some(texts) {
    const shown = texts.slice(0, 5).join(', ');
    return texts.length > 5 ? `${shown} and ${texts.length - 5} more` : shown;
}
function count(rules) {
    return `${rules} ${rules === 1 ? 'rule' : 'rules'}`;
}
function quoted(text) {
    return `"${text}"`;
}

// EXTERNAL MODULE: ./build/judge/configuration/default-configuration.js
var default_configuration = __webpack_require__(5695);
;// CONCATENATED MODULE: ./build/judge/configuration/tighten.js





/** The configuration of a repository with everything at least as strict as the shared one. */
function tighten(own, shared, catalogue) {
    const kept = own.overrides.filter((override) => !isBelow(override, floorOf(override.rule, shared, catalogue)));
    return {
        ...own,
        packs: [...new Set([...shared.packs, ...own.packs])],
        overrides: [...shared.overrides, ...kept],
        gate: tightenGate(own.gate, shared.gate),
        waivers: tightenWaivers(own.waivers, shared.waivers),
    };
}
/** What the repository tried to relax, a sentence each. Members that it leaves as they are built in ask for nothing. */
function listRefused(own, shared, catalogue) {
    const isDefaultPacks = same(own.packs, DEFAULT_CONFIGURATION.packs);
    const gone = isDefaultPacks ? [] : shared.packs.filter((pack) => !own.packs.includes(pack));
    const lowered = own.overrides.filter((override) => isBelow(override, floorOf(override.rule, shared, catalogue)));
    return [
        ...gone.map((pack) => `The pack ${pack} does not run.`),
        ...lowered.map(({ rule, severity }) => `${rule} is ${severity}; the policy asks for ${floorOf(rule, shared, catalogue)}.`),
        ...listGateRelaxations(shared.gate, {
            ...asked(own.gate, shared.gate, DEFAULT_CONFIGURATION.gate),
            conditions: shared.gate.conditions,
            requiredControls: shared.gate.requiredControls,
        }),
        ...listWaiverRelaxations(shared.waivers, {
            ...asked(own.waivers, shared.waivers, DEFAULT_CONFIGURATION.waivers),
            maximumDays: asked(own.waivers.maximumDays, shared.waivers.maximumDays, DEFAULT_CONFIGURATION.waivers.maximumDays),
            unwaivable: own.waivers.unwaivable.length === 0 ? shared.waivers.unwaivable : own.waivers.unwaivable,
        }),
    ];
}
function asked(own, shared, builtIn) {
    const entries = Object.entries(own).map(([name, value]) => {
        const key = name;
        return [name, same(value, builtIn[key]) ? shared[key] : value];
    });
    return Object.fromEntries(entries); // the same names with values of the same members
}
function same(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}
/** The least severe that the shared policy lets a rule be; `null` where it says nothing of the rule. */
function floorOf(rule, shared, { posture, changes }) {
    const said = shared.overrides.filter((override) => override.rule === rule).map(({ severity }) => severity);
    const least = said.toSorted((one, other) => rank(other) - rank(one))[0];
    if (least !== undefined)
        return least === 'off' ? null : least;
    return [...posture, ...changes].find(({ id }) => id === rule)?.severity ?? null;
}
function isBelow({ severity }, floor) {
    return floor !== null && rank(severity) > rank(floor);
}
/** `off` and `none` are laxer than everything. */
function rank(severity) {
    return severity === 'off' || severity === 'none' ? model_severity/* SEVERITIES */.o.length : model_severity/* SEVERITIES */.o.indexOf(severity);
}
function tightenGate(own, shared) {
    return {
        // A lower threshold fails more: of two severities the less severe one, and `none` never.
        failOn: stricterThreshold(own.failOn, shared.failOn),
        failOnBreaking: own.failOnBreaking || shared.failOnBreaking,
        failOnRiskScore: lower(own.failOnRiskScore, shared.failOnRiskScore),
        failOnRiskIncrease: lower(own.failOnRiskIncrease, shared.failOnRiskIncrease),
        conditions: union(shared.conditions, own.conditions),
        requiredControls: union(shared.requiredControls, own.requiredControls),
        warnOnly: own.warnOnly && shared.warnOnly,
        inherited: own.inherited === 'introduced' ? 'introduced' : shared.inherited,
    };
}
function stricterThreshold(one, other) {
    if (one === 'none')
        return other;
    if (other === 'none')
        return one;
    return rank(one) >= rank(other) ? one : other;
}
function lower(one, other) {
    return one === null ? other : other === null ? one : Math.min(one, other);
}
function union(shared, own) {
    const known = new Set(shared.map((entry) => JSON.stringify(entry)));
    return [...shared, ...own.filter((entry) => !known.has(JSON.stringify(entry)))];
}
function tightenWaivers(own, shared) {
    const days = [...model_severity/* SEVERITIES */.o, ...waiver/* WAIVER_CATEGORIES */._].map((name) => [
        name,
        Math.min(own.maximumDays[name], shared.maximumDays[name]),
    ]);
    return {
        inChange: rank(own.inChange) >= rank(shared.inChange) ? own.inChange : shared.inChange,
        unwaivable: model_severity/* SEVERITIES */.o.filter((name) => own.unwaivable.includes(name) || shared.unwaivable.includes(name)),
        maximumDays: Object.fromEntries(days), // every name is in the two lists
    };
}

// EXTERNAL MODULE: ./build/judge/risk/posture-1.generated.js
var posture_1_generated = __webpack_require__(1727);
// EXTERNAL MODULE: ./build/judge/rules/built-in.generated.js
var built_in_generated = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/knowledge/digest.js
var digest = __webpack_require__(1539);
// EXTERNAL MODULE: ./build/cli/packs/resolve-rules.js
var resolve_rules = __webpack_require__(7638);
// EXTERNAL MODULE: ./build/cli/tool.js
var tool = __webpack_require__(9891);
// EXTERNAL MODULE: ./build/cli/run/apply-options.js
var apply_options = __webpack_require__(8720);
// EXTERNAL MODULE: ./build/cli/run/read-baseline.js + 2 modules
var read_baseline = __webpack_require__(254);
// EXTERNAL MODULE: ./build/knowledge/api-family.js
var api_family = __webpack_require__(8856);
// EXTERNAL MODULE: ./build/knowledge/nearest-name.js
var nearest_name = __webpack_require__(1605);
// EXTERNAL MODULE: ./build/cli/read-value.js
var read_value = __webpack_require__(1557);
;// CONCATENATED MODULE: ./build/cli/run/unmatched-apis.js
/** Says which entries under "apis" name no file any more: a grouping that matches nothing would be missed by nobody. */



/** One warning for each glob under "files" that matches in neither state, at its entry. */
async function unmatchedApis({ apis, source }, trees) {
    if (apis.length === 0 || source === null)
        return [];
    const entries = [...((await trees.base?.entries()) ?? []), ...(await trees.head.entries())];
    const paths = [...new Set(entries.map(({ path }) => path))];
    return apis.flatMap(({ name, files, line }) => files
        .filter((glob) => !paths.some((0,api_family/* matcherOf */.K)([glob])))
        .map((glob) => {
        const nearest = (0,nearest_name/* nearestName */.q)(glob, paths);
        const hint = nearest === null ? '' : ` Did you mean ${(0,read_value/* quoted */.TL)(nearest)}?`;
        const place = { line, column: 1, endLine: line, endColumn: 1, pointer: '' };
        return {
            code: 'api-matches-nothing',
            severity: 'warning',
            message: `No file matches ${(0,read_value/* quoted */.TL)(glob)}, which "apis" lists for ${(0,read_value/* quoted */.TL)(name)}.${hint}`,
            location: { file: source.file, revision: source.revision, ...place },
        };
    }));
}

;// CONCATENATED MODULE: ./build/cli/run/run-assessment.js
/** What every entry point does once it has two trees and a policy: the real assessment, and what to say beside it. */












/** The report, with what the change does to the configuration said first. */
async function runAssessment(request) {
    const { policy, given, folder, waivers } = request;
    const configuration = strict(request, (0,apply_options/* applyOptions */.V)(policy.configuration, given, folder));
    const own = await rulesFor(request, configuration, policy.packs?.now ?? null);
    const next = policy.after === null && waivers.after === null ? null : await nextState(request);
    const broken = next === null ? [] : next.resolved.problems.map((problem) => packChangeProblem(problem, next.location));
    const resolved = { ...own, problems: [...own.problems, ...broken] };
    const report = await assessWith(request, configuration, resolved, waivers.waivers);
    const unmatched = isWhole(request) ? await unmatchedApis(configuration, request.trees) : [];
    const after = next === null ? [] : await sayAfter(request, resolved, report, next);
    return { ...report, problems: [...request.notices, ...after, ...policy.problems, ...unmatched, ...report.problems] };
}
/** At least as strict as the policy that is shared. */
function strict({ shared }, configuration) {
    return shared == null ? configuration : tighten(configuration, shared, built_in_generated/* BUILT_IN_RULES */.J);
}
async function assessWith(request, configuration, { rules, problems, spectral }, waivers) {
    const { baseline = read_baseline/* NO_BASELINE */.g } = request;
    return (0,assess/* assess */.n)({
        trees: request.trees,
        scope: {
            specs: request.explicit.length > 0 ? [] : configuration.specs,
            exclude: configuration.exclude,
            explicit: request.explicit,
            folders: request.folders,
        },
        configuration,
        waivers,
        baseline: baseline.found,
        isTrusted: request.isTrusted,
        isState: request.isState,
        isWhole: isWhole(request),
        problems: [...problems, ...request.waivers.problems, ...baseline.problems],
        rules,
        spectral: spectral.length === 0 ? null : { packs: spectral, mode: configuration.spectralMode, run: run_spectral/* runSpectralProcess */.F },
        riskModel: posture_1_generated/* POSTURE_1 */.B,
        subject: request.subject,
        inputsUsed: {
            configuration: configurationUsed(configuration, request.shared ?? null),
            packs: rules.packs.map(({ id, version, digest }) => ({ source: `${id}@${version}`, digest })),
            model: { source: posture_1_generated/* POSTURE_1 */.B.id, digest: (0,digest/* digest */.b)(JSON.stringify(posture_1_generated/* POSTURE_1 */.B)) },
            waivers: request.waivers.used,
            baseline: baseline.used,
        },
        tool: tool/* TOOL */.j,
        validator: request.validator,
        perOperation: request.perOperation === true,
        changesOnly: request.changesOnly === true,
    });
}
/** The rules of a configuration, with its packs as they are in one state. */
function rulesFor(request, configuration, place) {
    return (0,resolve_rules/* resolveRules */.S)(configuration, { place, stores: request.packStores ?? [], asOf: request.subject.asOf });
}
async function nextState(request) {
    const { policy } = request;
    const configuration = strict(request, (0,apply_options/* applyOptions */.V)(policy.after ?? policy.configuration, request.given, request.folder));
    const resolved = await rulesFor(request, configuration, policy.packs?.after ?? null);
    const file = (policy.after?.source ?? policy.configuration.source)?.file;
    const revision = policy.after?.source == null ? 'base' : 'head';
    const place = { line: 1, column: 1, endLine: 1, endColumn: 1, pointer: '' };
    const location = policy.after === null || file === undefined ? null : { file, revision, ...place };
    return { configuration, resolved, location };
}
/**
 * A second verdict, for information: the one that the change would get if what it edits counted already; with what that
 * would let pass from the merge on, and how many findings the edit adds by itself.
 */
async function sayAfter(request, before, { findings }, { configuration, resolved, location }) {
    const { policy, waivers } = request;
    const trusted = { ...request, isTrusted: true };
    const after = await assessWith(trusted, configuration, resolved, waivers.after ?? waivers.waivers);
    const ofPolicy = policy.after === null ? [] : [policy.after === policy.configuration ? 'rule packs' : 'configuration'];
    const edited = [...ofPolicy, ...(waivers.after === null ? [] : ['waivers'])];
    const it = edited.length === 1 && edited[0] === 'configuration' ? 'it' : 'them';
    const difference = policy.after === null ? 0 : countHere(after.findings) - countHere(findings);
    const added = difference === 0 ? '' : ` ${difference > 0 ? '+' : '−'}${Math.abs(difference)} findings by policy alone.`;
    const message = `This change edits the ${edited.join(' and the ')}. With ${it}, the verdict on this change would be: ${SAID[after.verdict.outcome]}.${added}`;
    return [
        { code: 'configuration-changed', severity: 'warning', message, location },
        ...relaxationProblems(policy, before.catalogue, resolved.catalogue, location),
    ];
}
function relaxationProblems({ configuration, after }, before, catalogue, location) {
    if (after === null)
        return [];
    const relaxations = listRelaxations({ configuration, catalogue: before }, { configuration: after, catalogue });
    return relaxations.map((sentence) => ({
        code: 'configuration-relaxed',
        severity: 'warning',
        message: `This change relaxes the configuration, from the merge on: ${sentence}`,
        location,
    }));
}
function countHere(findings) {
    return findings.filter(({ status }) => status !== 'resolved').length;
}
/** A change whose own packs cannot run would break every run after the merge: it fails alone, by the packs of base. */
function packChangeProblem({ code, message }, location) {
    const isByLock = code === 'pack-not-locked' || code === 'pack-differs-from-lock';
    const remedy = isByLock ? ' Run "openapi-posture pack update" on this branch and commit the lock.' : '';
    const said = `With this change a rule pack would no longer run; until then those of base count. ${message}${remedy}`;
    return { code: 'pack-change-incomplete', severity: 'error', message: said, location };
}
/** Files, folders or globs that a user names leave things out that waivers may be about. */
function isWhole({ explicit, folders, folder, given }) {
    const others = folders.filter((each) => each !== folder);
    return explicit.length === 0 && others.length === 0 && given.specs === undefined && given.exclude === undefined;
}
const SAID = { pass: 'passed', warn: 'passed with warnings', fail: 'failed', incomplete: 'incomplete' };
function configurationUsed({ source }, shared) {
    const own = source === null ? 'built-in' : `${source.revision}:${source.file}`;
    if (shared?.source == null)
        return { source: own, digest: source?.digest ?? null };
    const digests = `${source?.digest ?? ''} ${shared.source.digest}`;
    return { source: `${own}, at least ${shared.source.file}`, digest: (0,digest/* digest */.b)(digests) };
}


/***/ })

};
