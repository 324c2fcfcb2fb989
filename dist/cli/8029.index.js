export const id = 8029;
export const ids = [8029];
export const modules = {

/***/ 8029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintPack: () => (/* binding */ lintPack)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _judge_rules_parse_pack_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5724);
/* harmony import */ var _describe_update_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4825);
/* harmony import */ var _load_from_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2388);
/* harmony import */ var _pack_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5240);
/* harmony import */ var _read_pack_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1050);
/** `pack lint FOLDER…`: every fault of a pack, and what would surprise those who run it. */






/** Exit 1 when one has a fault; advice alone is no fault. */
const lintPack = async (run) => {
    const { operands, print } = run;
    if (operands.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError('wrong-operands', '"pack lint" takes folders of packs.');
    let faults = 0;
    for (const path of operands) {
        const { errors, advice } = await lintFolder(path, run);
        faults += errors.length;
        for (const line of errors)
            print(`${line}\n`);
        for (const line of advice)
            print(`${line} (advice)\n`);
        if (errors.length + advice.length === 0)
            print(`${path}: in order.\n`);
    }
    return faults === 0 ? 0 : 1;
};
async function lintFolder(path, run) {
    const pack = (0,_pack_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .openPackFolder */ .oZ)(path, run.bench);
    const loaded = await (0,_read_pack_js__WEBPACK_IMPORTED_MODULE_5__/* .loadNamed */ .gW)(pack.name, pack.open, [pack.name]);
    const files = await (0,_pack_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .filesOfFolder */ .rt)(pack.folder);
    // A pack that extends nothing tells all its faults at once; the first of those it extends is told by loading.
    const own = files.has(_judge_rules_parse_pack_files_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST */ .e0) ? (0,_judge_rules_parse_pack_files_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePackFiles */ .Qf)(files, [], (0,_load_from_place_js__WEBPACK_IMPORTED_MODULE_3__/* .packContext */ .J)()) : { value: null, faults: [] };
    const isAlone = !/^extends:/m.test(files.get(_judge_rules_parse_pack_files_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST */ .e0) ?? '');
    const told = own.faults.filter(({ message }) => isAlone || !message.includes('names an unknown posture rule'));
    const ofOwn = told.map(({ path: file, line, column, message }) => `${path}/${file}:${line}:${column}: ${message}`);
    const ofLoading = loaded.problems.map(({ message }) => `${path}: ${message}`);
    const errors = ofOwn.length > 0 ? ofOwn : ofLoading;
    if (errors.length > 0)
        return { errors, advice: [] };
    return {
        errors: await newRuleFaults(path, { name: pack.name, loaded }, run),
        advice: advise(path, files, loaded.catalogue.packs.find(({ id }) => id === pack.name)?.rules.map(({ id }) => id) ?? []),
    };
}
/** With `--against`: what may not be enforced at once without a reason. */
async function newRuleFaults(path, after, { given, bench, environment }) {
    if (given.against === undefined)
        return [];
    const before = await (0,_pack_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .loadAny */ .Tb)(given.against, bench, environment);
    const { held } = (0,_describe_update_js__WEBPACK_IMPORTED_MODULE_2__/* .describeUpdate */ .L)(before, after, bench.asOf);
    return held.map((rule) => `${path}/${_judge_rules_parse_pack_files_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST */ .e0}: the rule "${rule}" is new in this version and enforced at once. Give it stage "warn", a day in "enforce-on", or a "reason".`);
}
function advise(path, files, listed) {
    const own = [...files.keys()].flatMap((file) => /^rules\/([^/]+)\.yaml$/.exec(file)?.[1] ?? []);
    return own
        .filter((rule) => !listed.includes(rule))
        .map((rule) => `${path}/rules/${rule}.yaml: the pack does not list this rule, so it runs only where a configuration names it.`);
}


/***/ }),

/***/ 4825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ describeUpdate)
/* harmony export */ });
/* harmony import */ var _judge_rules_load_rule_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5012);
/** Two versions of a pack → what a reviewer has to know: rules that come and go, severities and stages that change. */

/** `name` is how each of the two calls the pack. */
function describeUpdate(before, after, asOf) {
    const old = before === null ? null : effectiveOf(before.name, before.loaded, asOf);
    const fresh = effectiveOf(after.name, after.loaded, asOf);
    if (old === null)
        return {
            lines: [...fresh].map(([rule, { severity, stage }]) => `  ${severity.padEnd(8)} ${rule}${stage === 'enforce' ? '' : ` (${stage})`}`),
            held: [],
        };
    const reasons = reasonsOf(after.name, after.loaded);
    const added = [...fresh].filter(([rule]) => !old.has(rule));
    const held = added.filter(([rule, { stage }]) => stage === 'enforce' && !reasons.has(rule)).map(([rule]) => rule);
    return {
        held,
        lines: [
            ...added.map(([rule, { severity, stage }]) => `  + ${rule}: ${severity}, ${sayStage(rule, stage, held, reasons)}`),
            ...[...old]
                .filter(([rule]) => !fresh.has(rule))
                .map(([rule, { severity }]) => `  - ${rule}: was ${severity}, no longer runs`),
            ...[...fresh].flatMap(([rule, now]) => {
                const was = old.get(rule);
                if (was === undefined || (was.severity === now.severity && was.stage === now.stage))
                    return [];
                return [`  ~ ${rule}: ${was.severity}, ${was.stage} → ${now.severity}, ${now.stage}`];
            }),
        ],
    };
}
function sayStage(rule, stage, held, reasons) {
    if (held.includes(rule))
        return 'new and enforced without a stated reason: held at "warn"';
    const reason = reasons.get(rule);
    return stage === 'enforce' && reason !== undefined ? `enforced at once: ${reason}` : stage;
}
function effectiveOf(name, { catalogue, runnable }, asOf) {
    if (runnable.length === 0)
        return new Map();
    const pack = packCalled(name, catalogue.packs);
    const { enabled } = (0,_judge_rules_load_rule_set_js__WEBPACK_IMPORTED_MODULE_0__/* .loadRuleSet */ .Z)(catalogue, { packs: [name], overrides: [] }, asOf);
    return new Map(enabled
        .map(({ id, severity }) => [
        id,
        {
            severity,
            stage: (0,_judge_rules_load_rule_set_js__WEBPACK_IMPORTED_MODULE_0__/* .stageOf */ .g)(pack?.rules.find((entry) => entry.id === id), asOf),
        },
    ])
        .sort(([one], [other]) => (one < other ? -1 : 1)));
}
function reasonsOf(name, { catalogue }) {
    const entries = packCalled(name, catalogue.packs)?.rules ?? [];
    return new Map(entries.flatMap(({ id, reason }) => (reason === undefined ? [] : [[id, reason]])));
}
function packCalled(name, packs) {
    return packs.find(({ id }) => id === name);
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


/***/ })

};
