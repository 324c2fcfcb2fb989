export const id = 4750;
export const ids = [4750];
export const modules = {

/***/ 4750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testPack: () => (/* binding */ testPack)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/io/directory-tree.js
var directory_tree = __webpack_require__(4507);
// EXTERNAL MODULE: ./build/judge/configuration/default-configuration.js
var default_configuration = __webpack_require__(5695);
// EXTERNAL MODULE: ./build/judge/rules/built-in.generated.js
var built_in_generated = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/knowledge/shape.js
var shape = __webpack_require__(7682);
// EXTERNAL MODULE: ./build/knowledge/text-position.js
var text_position = __webpack_require__(1502);
// EXTERNAL MODULE: ./build/knowledge/yaml-text.js
var yaml_text = __webpack_require__(8482);
// EXTERNAL MODULE: ./build/cli/run/assess-rules.js
var assess_rules = __webpack_require__(5051);
// EXTERNAL MODULE: ./build/cli/run/locate-operand.js + 1 modules
var locate_operand = __webpack_require__(9453);
// EXTERNAL MODULE: ./build/inspect/api/build-apis.js + 6 modules
var build_apis = __webpack_require__(4789);
// EXTERNAL MODULE: ./build/inspect/lint/lint-apis.js + 29 modules
var lint_apis = __webpack_require__(3451);
// EXTERNAL MODULE: ./build/inspect/spec/locate.js + 3 modules
var locate = __webpack_require__(2055);
// EXTERNAL MODULE: ./build/inspect/spec/read-revisions.js + 7 modules
var read_revisions = __webpack_require__(5999);
;// CONCATENATED MODULE: ./build/cli/packs/lint-example.js
/** The examples of one rule, run as the product runs rules: the bad ones report at exactly their lines, the good ones do not. */




/** One line of text for each example that is not as the rule says. */
async function exampleFaults(rule, asOf) {
    const faults = [];
    for (const { title, document, lines } of [...rule.examples.bad, ...rule.examples.good]) {
        const expected = lines ?? [];
        const reported = await reportedLines(rule, document, asOf);
        if (typeof reported === 'string')
            faults.push(`${rule.id}: the example "${title}" cannot be read: ${reported}`);
        else if (reported.join() !== expected.join())
            faults.push(`${rule.id}: the example "${title}" is reported at ${say(reported)}, expected at ${say(expected)}.`);
    }
    return faults;
}
async function reportedLines(rule, document, asOf) {
    const scope = { specs: [], exclude: [], explicit: ['openapi.yaml'], folders: [] };
    const revisions = await (0,read_revisions/* readRevisions */.p)({ base: null, head: treeOf(document) }, scope);
    const unread = revisions.problems.find(({ severity }) => severity === 'error');
    if (unread !== undefined)
        return unread.message;
    const { head, failedRules } = (0,lint_apis/* lintApis */.F)({ base: [], head: (0,build_apis/* buildApis */.c)(revisions.head, []) }, [rule], { asOf });
    if (failedRules[0] !== undefined)
        return failedRules[0].message;
    const places = (0,locate/* locatePlaces */.t)(head.map(({ place }) => place));
    return head.map(({ place }) => places.get(place)?.line ?? 0).sort((one, other) => one - other);
}
function treeOf(document) {
    const bytes = Buffer.from(document);
    return {
        entries: async () => [{ path: 'openapi.yaml', kind: 'file', id: null, size: bytes.length }],
        read: async (paths) => new Map(paths.includes('openapi.yaml') ? [['openapi.yaml', bytes]] : []),
    };
}
function say(lines) {
    return lines.length === 0 ? 'no line' : `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
}

// EXTERNAL MODULE: ./build/cli/packs/pack-folder.js
var pack_folder = __webpack_require__(5240);
// EXTERNAL MODULE: ./build/cli/packs/read-pack.js
var read_pack = __webpack_require__(1050);
;// CONCATENATED MODULE: ./build/cli/packs/actions/test-pack.js
/** `pack test FOLDER [FILE…]`: the examples of every rule, the scenarios beside them, and, if asked, a budget of noise. */














/** Exit 1 when something is not as expected. */
const testPack = async (run) => {
    const [path, ...files] = run.operands;
    if (path === undefined)
        throw new errors.UserError('wrong-operands', '"pack test" takes the folder of a pack, and descriptions for --noise-budget.');
    if (run.given['noise-budget'] !== undefined && files.length === 0)
        throw new errors.UserError('wrong-operands', '--noise-budget needs descriptions to count on.', 'Name them behind the folder.');
    if (run.given.watch !== true)
        return testOnce(path, files, run);
    return testAgainAndAgain(path, files, run);
};
async function testOnce(path, files, run) {
    const pack = (0,pack_folder/* openPackFolder */.oZ)(path, run.bench);
    const loaded = await (0,read_pack/* loadNamed */.gW)(pack.name, pack.open, [pack.name]);
    const rules = (0,read_pack/* rulesOfPack */.YB)(pack.name, loaded, run.bench.asOf);
    const own = loaded.catalogue.posture.filter(({ id }) => !BUILT_IN.has(id));
    const faults = [];
    for (const rule of own)
        faults.push(...(await exampleFaults(rule, run.bench.asOf)));
    const scenarios = scenariosOf(pack.folder);
    for (const scenario of scenarios)
        faults.push(...(await scenarioFaults(pack.folder, scenario, rules, run)));
    faults.push(...(await noiseFaults(files, rules, run)));
    for (const fault of faults)
        run.print(`${fault}\n`);
    const examples = own.reduce((sum, { examples: { bad, good } }) => sum + bad.length + good.length, 0);
    run.print(`${own.length} rules, ${examples} examples, ${scenarios.length} scenarios: ${faults.length === 0 ? 'all as expected' : `${faults.length} not as expected`}.\n`);
    return faults.length === 0 ? 0 : 1;
}
/** Ends with the process. */
async function testAgainAndAgain(path, files, run) {
    const { folder } = (0,pack_folder/* openPackFolder */.oZ)(path, run.bench);
    const once = async () => {
        try {
            await testOnce(path, files, run);
        }
        catch (error) {
            if (!(error instanceof errors.UserError))
                throw error;
            run.print(`${error.message}\n`);
        }
    };
    await once();
    return new Promise((_, reject) => {
        let timer;
        (0,external_node_fs_.watch)(folder, { recursive: true }, () => {
            clearTimeout(timer);
            timer = setTimeout(() => once().catch(reject), 150);
        });
    });
}
function scenariosOf(folder) {
    const scenarios = (0,external_node_path_.join)(folder, 'scenarios');
    if (!(0,external_node_fs_.existsSync)(scenarios))
        return [];
    return (0,external_node_fs_.readdirSync)(scenarios, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort();
}
/** Rules of the product have tests of their own. */
const BUILT_IN = new Set(built_in_generated/* BUILT_IN_RULES */.J.posture.map(({ id }) => id));
const EXPECTED = {
    type: 'mapping',
    members: {
        findings: {
            type: 'list',
            required: true,
            items: {
                type: 'mapping',
                members: {
                    rule: { type: 'text', required: true },
                    file: { type: 'text', required: true },
                    line: { type: 'number', minimum: 1, maximum: 1_000_000, integer: true, required: true },
                },
            },
        },
    },
};
/** `head/` against `base/` where there is one: what is introduced. Only rules that the file names, or that are the pack's own, count. */
async function scenarioFaults(folder, name, rules, { bench }) {
    const place = (0,external_node_path_.join)(folder, 'scenarios', name);
    const shown = `scenarios/${name}`;
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(place, 'head')) || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(place, 'expected.yaml')))
        return [`${shown}: a scenario has a folder head/ and a file expected.yaml.`];
    const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(place, 'expected.yaml'), 'utf8');
    const { root, faults } = (0,yaml_text/* parseYamlText */.c)(text);
    const wrong = [...faults, ...(root === null ? [] : (0,shape/* checkShape */.e)(root, EXPECTED))];
    if (root === null || wrong.length > 0)
        return (wrong.length > 0 ? wrong : [{ message: 'The file is empty.', span: { start: 0, end: 1 }, path: [] }]).map(({ message, span }) => `${shown}/expected.yaml:${(0,text_position/* positionAt */.t)(text, span.start).line}: ${message}`);
    const { findings } = root.value;
    const base = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(place, 'base')) ? (0,directory_tree/* directoryTree */.u)((0,external_node_path_.join)(place, 'base')) : null;
    const tree = (0,directory_tree/* directoryTree */.u)((0,external_node_path_.join)(place, 'head'));
    const report = await (0,assess_rules/* assessRules */.U)({
        tree,
        trees: { base },
        configuration: default_configuration/* DEFAULT_CONFIGURATION */.P,
        rules,
        asOf: bench.asOf,
    });
    const counts = ({ rule, status, source }) => source === 'rule' &&
        (base === null ? status === 'existing' : status === 'introduced') &&
        (!BUILT_IN.has(rule) || findings.some((each) => each.rule === rule));
    const got = report.findings
        .filter(counts)
        .map(({ rule, location }) => `${rule} at ${location?.file}:${location?.line}`);
    const expected = findings.map(({ rule, file, line }) => `${rule} at ${file}:${line}`);
    return [
        ...difference(expected, got).map((each) => `${shown}: expected ${each}, not reported`),
        ...difference(got, expected).map((each) => `${shown}: ${each} is reported, not expected`),
    ];
}
/** What the first list has more of. */
function difference(left, right) {
    const rest = [...right];
    return left.filter((each) => {
        const at = rest.indexOf(each);
        if (at === -1)
            return true;
        rest.splice(at, 1);
        return false;
    });
}
async function noiseFaults(files, rules, { given, bench }) {
    const budget = given['noise-budget'];
    if (budget === undefined)
        return [];
    let findings = 0;
    let operations = 0;
    for (const file of files) {
        const { tree, path, kind } = await (0,locate_operand/* locateOperand */.G)(file, bench);
        const report = await (0,assess_rules/* assessRules */.U)({
            tree,
            configuration: default_configuration/* DEFAULT_CONFIGURATION */.P,
            rules,
            asOf: bench.asOf,
            explicit: kind === 'file' ? [path] : [],
        });
        findings += report.findings.length;
        operations += report.apis.reduce((sum, api) => sum + api.operations.length, 0);
    }
    const noise = operations === 0 ? findings : findings / operations;
    return noise <= budget
        ? []
        : [`${findings} findings on ${operations} operations are ${noise.toFixed(2)} for each; the budget is ${budget}.`];
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

/***/ 9453:
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
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/io/directory-tree.js
var directory_tree = __webpack_require__(4507);
// EXTERNAL MODULE: ./build/io/find-root.js
var find_root = __webpack_require__(8543);
// EXTERNAL MODULE: ./build/io/git-tree.js
var git_tree = __webpack_require__(4350);
// EXTERNAL MODULE: ./build/io/resolve-commit.js
var resolve_commit = __webpack_require__(6155);
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
var work_tree = __webpack_require__(5469);
// EXTERNAL MODULE: ./build/cli/read-value.js
var read_value = __webpack_require__(1557);
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
        throw new errors.UserError('outside-root', `${(0,read_value/* quoted */.TL)(text)} lies outside the root ${(0,read_value/* quoted */.TL)(root)}.`, 'Choose another --root.');
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
    return new errors.UserError('no-such-file', `There is no file or folder ${(0,read_value/* quoted */.TL)(text)}.`, 'Name a file, a folder, or REV:path such as origin/main:api/openapi.yaml.');
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

/***/ 6155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   fq: () => (/* binding */ findCommit)
/* harmony export */ });
/* unused harmony exports parentsOf, revisionUnknown */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(330);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9085);
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError('revision-unknown', `The revision ${JSON.stringify(revision.slice(0, 200))} does not name a commit of this repository.`, 'Check the name. In a shallow clone, fetch it first, or check out with "fetch-depth: 0".');
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
