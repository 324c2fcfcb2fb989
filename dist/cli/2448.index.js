export const id = 2448;
export const ids = [2448];
export const modules = {

/***/ 2448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   impactPack: () => (/* binding */ impactPack)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _io_directory_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4507);
/* harmony import */ var _io_find_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8543);
/* harmony import */ var _io_work_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5469);
/* harmony import */ var _run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(297);
/* harmony import */ var _run_read_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9337);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9891);
/* harmony import */ var _compare_states_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6798);
/* harmony import */ var _pack_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5240);
/* harmony import */ var _read_pack_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1050);
/** `pack impact OLD NEW PATH…`: what a new version of a pack would change in any number of checkouts. */











/** Exit 1 when the gate of some repository would newly fail. */
const impactPack = async ({ operands: [old, fresh, ...paths], given, bench, environment, print, }) => {
    if (old === undefined || fresh === undefined || paths.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UserError('wrong-operands', '"pack impact" takes two versions of a pack and at least one checkout.', 'pack impact OLD NEW PATH…');
    const format = (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .requireFormat */ .ZB)('pack', given.format, ['text', 'json']);
    const [before, after] = [await (0,_pack_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .loadAny */ .Tb)(old, bench, environment), await (0,_pack_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .loadAny */ .Tb)(fresh, bench, environment)];
    const rules = [
        (0,_read_pack_js__WEBPACK_IMPORTED_MODULE_10__/* .rulesOfPack */ .YB)(before.name, before.loaded, bench.asOf),
        (0,_read_pack_js__WEBPACK_IMPORTED_MODULE_10__/* .rulesOfPack */ .YB)(after.name, after.loaded, bench.asOf),
    ];
    const repositories = [];
    for (const path of paths) {
        const tree = treeAt((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(bench.workingDirectory, path), bench.objectsOf);
        const { configuration } = await (0,_run_read_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .readPolicy */ .T4)({
            trees: { base: null, head: tree },
            folder: '',
            file: null,
            isTrusted: true,
        });
        const [one, other] = [
            await (0,_compare_states_js__WEBPACK_IMPORTED_MODULE_8__/* .assessState */ .C0)(tree, configuration, rules[0], bench.asOf),
            await (0,_compare_states_js__WEBPACK_IMPORTED_MODULE_8__/* .assessState */ .C0)(tree, configuration, rules[1], bench.asOf),
        ];
        repositories.push({ path, ...(0,_compare_states_js__WEBPACK_IMPORTED_MODULE_8__/* .compareStates */ .CD)(one, other, configuration.gate.failOn) });
    }
    const failing = repositories.filter(({ wouldFail }) => wouldFail.length > 0);
    if (format === 'json') {
        const answer = { schemaVersion: 1, tool: _tool_js__WEBPACK_IMPORTED_MODULE_7__/* .TOOL */ .j, old, new: fresh, asOf: bench.asOf, repositories };
        print(`${JSON.stringify(answer, null, 2)}\n`);
    }
    else {
        for (const { path, ...difference } of repositories)
            print((0,_compare_states_js__WEBPACK_IMPORTED_MODULE_8__/* .describeDifference */ .hF)(path, difference));
        print(`${failing.length} of ${repositories.length} ${repositories.length === 1 ? 'gate' : 'gates'} would newly fail on what is there.\n`);
    }
    return failing.length === 0 ? 0 : 1;
};
function treeAt(folder, objectsOf) {
    return (0,_io_find_root_js__WEBPACK_IMPORTED_MODULE_3__/* .findRoot */ .w)(folder) === folder ? (0,_io_work_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .workTree */ ._)(folder, objectsOf(folder)) : (0,_io_directory_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryTree */ .u)(folder);
}


/***/ }),

/***/ 6798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ assessState),
/* harmony export */   CD: () => (/* binding */ compareStates),
/* harmony export */   hF: () => (/* binding */ describeDifference)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6271);
/* harmony import */ var _run_assess_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5051);
/** One state judged by two sets of rules → the findings that come and go, and whether the gate would newly fail. */


/** The findings of a state under some rules, without waivers and without a base. */
function assessState(tree, configuration, rules, asOf) {
    return (0,_run_assess_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .assessRules */ .U)({ tree, configuration, rules, asOf });
}
function compareStates(before, after, failOn) {
    const [old, fresh] = [byIdentity(before.findings), byIdentity(after.findings)];
    const gained = [...fresh.values()].filter((finding) => !old.has(identity(finding)));
    const lost = [...old.values()].filter((finding) => !fresh.has(identity(finding)));
    const names = [...new Set([...gained, ...lost].map(({ rule }) => rule))].sort();
    const count = (findings, name) => findings.filter(({ rule }) => rule === name).length;
    const gates = (finding) => isGating(finding, failOn);
    const newlyGating = [...fresh.values()].filter((finding) => {
        const was = old.get(identity(finding));
        return gates(finding) && (was === undefined || !gates(was));
    });
    return {
        rules: names.map((rule) => ({ rule, gained: count(gained, rule), lost: count(lost, rule) })),
        wouldFail: [...new Set(newlyGating.map(({ rule }) => rule))]
            .sort()
            .map((rule) => ({ rule, findings: count(newlyGating, rule) })),
        problems: after.problems.filter(({ severity }) => severity === 'error').map(({ message }) => message),
    };
}
function isGating({ severity, confidence, stage }, failOn) {
    if (failOn === 'none' || stage !== undefined || confidence === 'low')
        return false;
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.indexOf(severity) <= _model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.indexOf(failOn);
}
function byIdentity(findings) {
    return new Map(findings.map((finding) => [identity(finding), finding]));
}
function identity({ rule, fingerprint }) {
    return `${rule} ${fingerprint}`;
}
/** For people. */
function describeDifference(title, { rules, wouldFail, problems }) {
    if (rules.length === 0 && wouldFail.length === 0 && problems.length === 0)
        return `${title}: no finding changes.\n`;
    const lines = [
        ...rules.map(({ rule, gained, lost }) => `  ${`+${gained}`.padStart(6)} ${`-${lost}`.padStart(6)}  ${rule}`),
        ...wouldFail.map(({ rule, findings }) => `  the gate would newly fail on ${rule} (${findings})`),
        ...problems.map((problem) => `  ! ${problem}`),
    ];
    return `${title}:\n${lines.join('\n')}\n`;
}


/***/ }),

/***/ 2560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ fetchPack)
/* harmony export */ });
/* unused harmony export gitServer */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _decode_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4290);
/* harmony import */ var _open_pack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6094);
/** A source → the files of the pack as they come from there. The only place where packs are got over a network. */



/** Throws a UserError when it cannot be had, or is no pack by size or encoding. */
async function fetchPack(source, name, environment) {
    const bytes = await fetchBytes(source, environment);
    const own = new Map([...bytes].filter(([path]) => (0,_open_pack_js__WEBPACK_IMPORTED_MODULE_2__/* .belongsToPack */ .D2)(path)));
    const decoded = (0,_decode_files_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePackFiles */ .j)(own);
    if ('fault' in decoded)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError('pack-fetch-failed', `The pack "${name}" cannot be used: ${decoded.fault}`);
    return decoded.files;
}
async function fetchBytes(source, environment) {
    if (source.kind === 'npm')
        return (await __webpack_require__.e(/* import() */ 6195).then(__webpack_require__.bind(__webpack_require__, 6195))).fetchNpmPack(source.name, source.version);
    const { fetchGitPack } = await __webpack_require__.e(/* import() */ 4532).then(__webpack_require__.bind(__webpack_require__, 4532));
    return fetchGitPack(source, gitServer(environment));
}
/** The GitHub server of the run, and the token for packs, which is another one than that of the repository. */
function gitServer(environment) {
    return {
        url: environment.GITHUB_SERVER_URL || 'https://github.com',
        token: environment.OPENAPI_POSTURE_PACK_TOKEN || environment.GITHUB_TOKEN || null,
    };
}


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tb: () => (/* binding */ loadAny),
/* harmony export */   oZ: () => (/* binding */ openPackFolder),
/* harmony export */   rt: () => (/* binding */ filesOfFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _io_directory_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4507);
/* harmony import */ var _io_find_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8543);
/* harmony import */ var _knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7782);
/* harmony import */ var _decode_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4290);
/* harmony import */ var _fetch_pack_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2560);
/* harmony import */ var _open_pack_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6094);
/* harmony import */ var _read_pack_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1050);
/** A pack that somebody writes, as it lies on the disk. */










/** The folder and the tree around it, so that it may extend its neighbours. Throws a UserError when it is not there. */
function openPackFolder(path, bench) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bench.workingDirectory, path);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UserError('no-such-file', `There is no folder "${path}".`, 'Name the folder of a pack.');
    const root = (0,_io_find_root_js__WEBPACK_IMPORTED_MODULE_4__/* .findRoot */ .w)(folder) ?? folder;
    const tree = (0,_io_directory_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryTree */ .u)(root);
    const name = `./${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')}`;
    return {
        name,
        shown: path,
        folder,
        tree,
        open: (0,_open_pack_js__WEBPACK_IMPORTED_MODULE_7__/* .packOpener */ .jo)({ tree, folder: '', revision: 'head' }, { packs: [] }, []),
    };
}
/** A folder on the disk, or any pinned source. */
async function loadAny(text, bench, environment) {
    const isOnDisk = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bench.workingDirectory, text));
    const source = isOnDisk ? { fault: 'a folder' } : (0,_knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_9__/* .parsePackSource */ .k5)(text);
    if (!('fault' in source) && (0,_knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_9__/* .isFromOutside */ ._S)(source)) {
        const files = await (0,_fetch_pack_js__WEBPACK_IMPORTED_MODULE_6__/* .fetchPack */ .q)(source, text, environment);
        return { name: text, loaded: await (0,_read_pack_js__WEBPACK_IMPORTED_MODULE_8__/* .loadNamed */ .gW)(text, async () => (0,_read_pack_js__WEBPACK_IMPORTED_MODULE_8__/* .openedFrom */ .ek)(files), [text]) };
    }
    if (!('fault' in source) && source.kind !== 'path')
        return { name: text, loaded: await (0,_read_pack_js__WEBPACK_IMPORTED_MODULE_8__/* .loadNamed */ .gW)(text, async () => (0,_read_pack_js__WEBPACK_IMPORTED_MODULE_8__/* .openedFrom */ .ek)(new Map())) };
    const pack = openPackFolder(text, bench);
    return { name: pack.name, loaded: await (0,_read_pack_js__WEBPACK_IMPORTED_MODULE_8__/* .loadNamed */ .gW)(pack.name, pack.open, [pack.name]) };
}
/** The texts of a pack's folder, for what looks at the files themselves. */
async function filesOfFolder(folder) {
    const tree = (0,_io_directory_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryTree */ .u)(folder);
    const paths = (await tree.entries())
        .filter(({ kind, path }) => kind === 'file' && (0,_open_pack_js__WEBPACK_IMPORTED_MODULE_7__/* .belongsToPack */ .D2)(path))
        .map(({ path }) => path);
    const decoded = (0,_decode_files_js__WEBPACK_IMPORTED_MODULE_5__/* .decodePackFiles */ .j)(await tree.read(paths));
    if ('fault' in decoded)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.UserError('pack-failed', `The pack cannot be read: ${decoded.fault}`);
    return decoded.files;
}


/***/ }),

/***/ 1050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YB: () => (/* binding */ rulesOfPack),
/* harmony export */   ek: () => (/* binding */ openedFrom),
/* harmony export */   gW: () => (/* binding */ loadNamed),
/* harmony export */   zi: () => (/* binding */ openerOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _judge_rules_load_packs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3506);
/* harmony import */ var _judge_rules_load_rule_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5012);
/* harmony import */ var _judge_rules_pack_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9315);
/* harmony import */ var _load_from_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2388);
/** Packs read outside of a run: from files at hand, for commands that write, test and compare them. */





/** Opens a pack whose files are at hand under its name; what it extends by name has to be at hand too. */
function openerOf(packs, otherwise = null) {
    return async (source, name) => {
        const files = packs.get(name);
        if (files !== undefined)
            return openedFrom(files);
        if (otherwise !== null)
            return otherwise(source, name);
        const message = `The rule pack "${name}" is extended and not here. Add it first.`;
        return { code: 'pack-unavailable', severity: 'error', message, location: null };
    };
}
function openedFrom(files, folder = null) {
    return { files, folder, entry: null, digest: (0,_judge_rules_pack_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfFiles */ .v0)((0,_judge_rules_pack_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .hashFiles */ .yQ)(files)), version: null, held: [] };
}
function loadNamed(name, open, allowCode = []) {
    return (0,_judge_rules_load_packs_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPacks */ .r)({ names: [name], allowCode, open, revision: 'head' }, (0,_load_from_place_js__WEBPACK_IMPORTED_MODULE_4__/* .packContext */ .J)());
}
/** The rules of one pack by itself. Throws a UserError when it is broken. */
function rulesOfPack(name, { catalogue, runnable, spectral, problems }, asOf) {
    const [problem] = problems;
    if (problem !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError(problem.code, problem.message, '"openapi-posture pack lint" lists every fault.');
    const rules = (0,_judge_rules_load_rule_set_js__WEBPACK_IMPORTED_MODULE_2__/* .loadRuleSet */ .Z)(catalogue, { packs: runnable, overrides: [] }, asOf);
    return { rules, catalogue, packs: [name], spectral, problems };
}


/***/ }),

/***/ 5051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ assessRules)
/* harmony export */ });
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5069);
/* harmony import */ var _io_run_spectral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8241);
/* harmony import */ var _judge_risk_posture_1_generated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1727);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9891);
/** One state of files judged by some rules alone: no base, no waivers, no policy. What commands about packs compare. */




const NONE = { source: 'none', digest: null };
/** The report on that state; only its findings and problems are of interest. */
function assessRules({ tree, trees, configuration, rules, asOf, explicit = [] }) {
    const { specs, exclude, spectralMode } = configuration;
    return (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .assess */ .n)({
        trees: { base: trees?.base ?? null, head: tree },
        scope: { specs: explicit.length > 0 ? [] : specs, exclude, explicit, folders: [] },
        configuration,
        waivers: [],
        baseline: null,
        perOperation: false,
        isTrusted: true,
        isState: true,
        isWhole: true,
        changesOnly: false,
        problems: rules.problems,
        rules: rules.rules,
        spectral: rules.spectral.length === 0 ? null : { packs: rules.spectral, mode: spectralMode, run: _io_run_spectral_js__WEBPACK_IMPORTED_MODULE_1__/* .runSpectralProcess */ .F },
        riskModel: _judge_risk_posture_1_generated_js__WEBPACK_IMPORTED_MODULE_2__/* .POSTURE_1 */ .B,
        subject: { repository: null, base: null, head: 'worktree', event: null, asOf, repeat: '' },
        inputsUsed: { configuration: NONE, packs: [], model: NONE, waivers: NONE, baseline: NONE },
        tool: _tool_js__WEBPACK_IMPORTED_MODULE_3__/* .TOOL */ .j,
        validator: null,
    });
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


/***/ })

};
