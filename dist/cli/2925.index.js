export const id = 2925;
export const ids = [2925];
export const modules = {

/***/ 2925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addPack: () => (/* binding */ addPack),
/* harmony export */   fetchWithExtended: () => (/* binding */ fetchWithExtended)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7782);
/* harmony import */ var _describe_update_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4825);
/* harmony import */ var _fetch_pack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2560);
/* harmony import */ var _lock_pack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(479);
/* harmony import */ var _read_pack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1050);
/** `pack add SOURCE`: gets a pack, shows what it is, and pins it in configuration and lock. */






const addPack = async ({ operands: [source, ...more], given, workspace, environment, bench, print, }) => {
    if (source === undefined || more.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError('wrong-operands', '"pack add" takes one source.', 'For example npm:@acme/posture-pack@1.0.0 or acme/packs/base@<commit>.');
    const parsed = (0,_knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePackSource */ .k5)(source);
    if ('fault' in parsed)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError('unknown-pack', `"${source}" ${parsed.fault}`);
    if (!(0,_knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_5__/* .isFromOutside */ ._S)(parsed)) {
        if (given['dry-run'] !== true)
            workspace.addToConfiguration(source, given['allow-code'] === true);
        print(`Added ${source} to the configuration. It is part of the repository or built in, so the lock need not vouch for it.\n`);
        return 0;
    }
    const fetched = await fetchWithExtended([source], environment, new Map());
    const loaded = await (0,_read_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .loadNamed */ .gW)(source, (0,_read_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .openerOf */ .zi)(fetched), [source]);
    const [problem] = loaded.problems;
    if (problem !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError(problem.code, problem.message, 'Nothing was written.');
    const locked = [...fetched].map(([name, files]) => ({ locked: (0,_lock_pack_js__WEBPACK_IMPORTED_MODULE_3__/* .lockPack */ .d)(name, files), files }));
    print(summary(source, locked[0]?.locked, (0,_describe_update_js__WEBPACK_IMPORTED_MODULE_1__/* .describeUpdate */ .L)(null, { name: source, loaded }, bench.asOf).lines));
    const isCode = locked.some(({ locked: { code } }) => code);
    if (isCode && given['allow-code'] !== true)
        print(CODE.replaceAll('SOURCE', source));
    if (given['dry-run'] === true)
        return 0;
    const others = workspace.lock.packs.filter(({ source: name }) => !fetched.has(name));
    workspace.addToConfiguration(source, given['allow-code'] === true);
    workspace.writeLock([...others, ...locked.map((each) => each.locked)]);
    for (const each of locked)
        workspace.keep(each.locked, each.files);
    if (given.vendor === true || workspace.isVendoring) {
        const kept = await Promise.all(others.map(async (each) => ({ locked: each, files: (await workspace.findFiles(each)) ?? new Map() })));
        workspace.vendor([...kept.filter(({ files }) => files.size > 0), ...locked]);
    }
    print(`\nWrote the configuration and the lock${given.vendor === true ? ', and vendored the files' : ''}. Review and commit them.\n`);
    return 0;
};
const CODE = `
This pack holds JavaScript. It does not run until the configuration of the base branch lists it:
  allow-code:
    - SOURCE
Read it before you do: docs/rule-packs.md says what it can and cannot do.
`;
/** Each with the packs that it extends. */
async function fetchWithExtended(sources, environment, known) {
    const fetched = new Map(known);
    const pending = [...sources];
    for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
        if (fetched.has(name)) {
            pending.push(...(0,_lock_pack_js__WEBPACK_IMPORTED_MODULE_3__/* .extendedSources */ .i)(fetched.get(name)).filter((each) => !fetched.has(each)));
            continue;
        }
        const source = (0,_knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePackSource */ .k5)(name);
        if ('fault' in source || !(0,_knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_5__/* .isFromOutside */ ._S)(source))
            continue;
        const files = await (0,_fetch_pack_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchPack */ .q)(source, name, environment);
        fetched.set(name, files);
        pending.push(...(0,_lock_pack_js__WEBPACK_IMPORTED_MODULE_3__/* .extendedSources */ .i)(files));
    }
    return fetched;
}
function summary(source, { id, version, files, code }, rules) {
    const count = Object.keys(files).length;
    const kind = code
        ? 'a Spectral ruleset with code'
        : rules.length === 0
            ? 'a Spectral ruleset'
            : `${rules.length} rules`;
    return `${source}\n${id} ${version}: ${kind}, ${count} files\n${rules.join('\n')}${rules.length === 0 ? '' : '\n'}`;
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

/***/ 479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ lockPack),
/* harmony export */   i: () => (/* binding */ extendedSources)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _judge_rules_pack_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9315);
/* harmony import */ var _judge_rules_parse_pack_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5724);
/* harmony import */ var _judge_rules_spectral_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4211);
/* harmony import */ var _knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7782);
/* harmony import */ var _knowledge_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5718);
/* harmony import */ var _knowledge_yaml_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8482);
/** The files of a pack from outside → its entry in the lock, and the packs that it extends, which need entries too. */







/** `held` is left empty: whoever knows the version before fills it. */
function lockPack(source, files) {
    const hashes = (0,_judge_rules_pack_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .hashFiles */ .yQ)(files);
    const digest = (0,_judge_rules_pack_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfFiles */ .v0)(hashes);
    const { id, version } = namesOf(source, files, digest);
    return { source, id, version, code: holdsCode(source, files), held: [], digest, files: hashes };
}
/** Packs from outside that this one extends. */
function extendedSources(files) {
    return (0,_judge_rules_parse_pack_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readExtensions */ .HW)(files)
        .map(({ source }) => source)
        .filter((text) => {
        if (text.startsWith('.'))
            return false;
        const source = (0,_knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePackSource */ .k5)(text);
        return !('fault' in source) && (0,_knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_5__/* .isFromOutside */ ._S)(source);
    });
}
function namesOf(source, files, digest) {
    const manifest = files.get(_judge_rules_parse_pack_files_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0);
    const root = manifest === undefined ? null : (0,_knowledge_yaml_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYamlText */ .c)(manifest).root;
    const [id, version] = [(0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_6__/* .stringMember */ .sk)(root?.value, 'id'), (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_6__/* .stringMember */ .sk)(root?.value, 'version')];
    if (id !== null && version !== null)
        return { id, version };
    const parsed = (0,_knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePackSource */ .k5)(source);
    if ('fault' in parsed)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError('pack-fetch-failed', `"${source}" ${parsed.fault}`);
    if (parsed.kind === 'npm')
        return { id: parsed.name.replace(/^@/, '').replaceAll('/', '-'), version: parsed.version };
    if (parsed.kind === 'git')
        return { id: parsed.repository.replaceAll('/', '-'), version: parsed.commit.slice(0, 12) };
    return { id: 'pack', version: digest.slice(0, 12) };
}
/** JavaScript that would run: a pack of ours has none, whatever lies beside it. */
function holdsCode(source, files) {
    if (files.has(_judge_rules_parse_pack_files_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0))
        return false;
    const entry = (0,_judge_rules_spectral_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .spectralEntry */ .L)({ files, folder: null, entry: null, digest: '', version: null, held: [] });
    if (typeof entry !== 'string')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError('pack-fetch-failed', `"${source}" cannot be used: ${entry.fault}`);
    return /\.[cm]?js$/.test(entry) || [...files.keys()].some((path) => /\.[cm]?js$/.test(path));
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
