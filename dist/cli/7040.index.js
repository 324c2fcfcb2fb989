export const id = 7040;
export const ids = [7040];
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

/***/ 7040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  updatePacks: () => (/* binding */ updatePacks)
});

// EXTERNAL MODULE: ./build/knowledge/pack-source.js
var pack_source = __webpack_require__(7782);
// EXTERNAL MODULE: ./build/cli/packs/describe-update.js
var describe_update = __webpack_require__(4825);
// EXTERNAL MODULE: ./build/cli/packs/fetch-pack.js
var fetch_pack = __webpack_require__(2560);
// EXTERNAL MODULE: ./build/cli/packs/lock-pack.js
var lock_pack = __webpack_require__(479);
// EXTERNAL MODULE: ./build/cli/packs/read-pack.js
var read_pack = __webpack_require__(1050);
// EXTERNAL MODULE: ./build/cli/packs/actions/add-pack.js
var add_pack = __webpack_require__(2925);
// EXTERNAL MODULE: ./build/io/work-tree.js
var work_tree = __webpack_require__(5469);
// EXTERNAL MODULE: ./build/judge/rules/load-packs.js + 1 modules
var load_packs = __webpack_require__(3506);
// EXTERNAL MODULE: ./build/cli/packs/compare-states.js
var compare_states = __webpack_require__(6798);
// EXTERNAL MODULE: ./build/cli/packs/load-from-place.js + 1 modules
var load_from_place = __webpack_require__(2388);
// EXTERNAL MODULE: ./build/cli/packs/open-pack.js
var open_pack = __webpack_require__(6094);
// EXTERNAL MODULE: ./build/cli/packs/resolve-rules.js
var resolve_rules = __webpack_require__(7638);
;// CONCATENATED MODULE: ./build/cli/packs/actions/impact-here.js
/** What a new lock would change in this repository: findings that come and go by rule, before anything is written. */







/** Text to print; empty where nothing can be compared. */
async function describeImpactHere({ workspace, bench }, entries) {
    const tree = (0,work_tree/* workTree */._)(workspace.repository, bench.objectsOf(workspace.repository));
    const { configuration } = workspace;
    const place = { tree, folder: workspace.folder, revision: 'head' };
    const now = await (0,load_from_place.loadFromPlace)(configuration, place, [
        storeOf(workspace.lock.packs, workspace.findFiles.bind(workspace)),
    ]);
    const files = new Map(entries.map((entry) => [entry.locked.source, entry.files]));
    const open = (0,read_pack/* openerOf */.zi)(files, (0,open_pack/* packOpener */.jo)(place, { packs: [] }, []));
    const next = await (0,load_packs/* loadPacks */.r)({ names: configuration.packs, allowCode: configuration.allowCode, open, revision: 'head' }, (0,load_from_place/* packContext */.J)());
    const [before, after] = [now, next].map((loaded) => (0,resolve_rules/* rulesOfLoaded */.W)(configuration, loaded, bench.asOf));
    if (before === undefined || after === undefined)
        return '';
    const assess = (rules) => (0,compare_states/* assessState */.C0)(tree, configuration, rules, bench.asOf);
    const difference = (0,compare_states/* compareStates */.CD)(await assess(before), await assess(after), configuration.gate.failOn);
    return (0,compare_states/* describeDifference */.hF)('In this repository', difference);
}
function storeOf(packs, find) {
    return async (locked) => {
        if (!packs.includes(locked))
            return null;
        const files = await find(locked);
        return files === null ? null : new Map([...files].map(([path, text]) => [path, Buffer.from(text)]));
    };
}

;// CONCATENATED MODULE: ./build/cli/packs/actions/update-packs.js
/** `pack update`: brings the lock in line with the configuration, saying first what that changes. */







const updatePacks = async (run) => {
    const { given, workspace, bench, print } = run;
    const known = new Map();
    for (const locked of workspace.lock.packs) {
        const files = await workspace.findFiles(locked);
        // What does not hold against the lock is fetched again.
        if (files !== null && (0,lock_pack/* lockPack */.d)(locked.source, files).digest === locked.digest)
            known.set(locked.source, files);
    }
    const wanted = await wantedPacks(run, known);
    const entries = [];
    let isChanged = wanted.size !== workspace.lock.packs.length;
    for (const [source, files] of wanted) {
        const locked = (0,lock_pack/* lockPack */.d)(source, files);
        const same = workspace.lock.packs.find((pack) => pack.source === source);
        if (same?.digest === locked.digest) {
            entries.push({ locked: same, files });
            continue;
        }
        isChanged = true;
        if (same !== undefined)
            print(`! ${source}: the lock pins other files than the source has now. Find out why before you go on.\n`);
        const before = workspace.lock.packs.find((pack) => isSamePack(pack.source, source) && !wanted.has(pack.source));
        const old = before === undefined ? null : await oldFiles(before, run);
        const after = { name: source, loaded: await (0,read_pack/* loadNamed */.gW)(source, (0,read_pack/* openerOf */.zi)(wanted), [source]) };
        const earlier = before === undefined || old === null
            ? null
            : {
                name: before.source,
                loaded: await (0,read_pack/* loadNamed */.gW)(before.source, (0,read_pack/* openerOf */.zi)(new Map([...wanted, [before.source, old]])), [
                    before.source,
                ]),
            };
        const { lines, held } = (0,describe_update/* describeUpdate */.L)(earlier, after, bench.asOf);
        print(`${source}: ${before === undefined ? 'new' : `${before.version} → ${locked.version}`}\n${lines.map((line) => `${line}\n`).join('')}`);
        if (locked.code && before?.code !== true)
            print('  ! It holds JavaScript now.\n');
        entries.push({ locked: { ...locked, held }, files });
    }
    for (const { source } of workspace.lock.packs)
        if (!wanted.has(source))
            print(`- ${source}: no longer named\n`);
    if (!isChanged) {
        print('The lock is up to date.\n');
        return 0;
    }
    print(await describeImpactHere(run, entries));
    if (given['dry-run'] === true)
        return 0;
    workspace.writeLock(entries.map(({ locked }) => locked));
    for (const { locked, files } of entries)
        workspace.keep(locked, files);
    if (workspace.isVendoring)
        workspace.vendor(entries);
    print(`Wrote the lock${workspace.isVendoring ? ' and the vendored files' : ''}. Review and commit ${workspace.isVendoring ? 'them' : 'it'}.\n`);
    return 0;
};
/** The packs that the configuration names and those that these extend. */
async function wantedPacks({ workspace, environment }, known) {
    const all = await (0,add_pack.fetchWithExtended)(workspace.outside, environment, known);
    const wanted = new Map();
    const pending = [...workspace.outside];
    for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
        const files = all.get(name);
        if (files === undefined || wanted.has(name))
            continue;
        wanted.set(name, files);
        pending.push(...(0,lock_pack/* extendedSources */.i)(files));
    }
    return wanted;
}
/** The version before, to compare with: as kept, else from its source, else not at all. */
async function oldFiles(locked, { workspace, environment }) {
    const kept = await workspace.findFiles(locked);
    if (kept !== null)
        return kept;
    const source = (0,pack_source/* parsePackSource */.k5)(locked.source);
    if ('fault' in source || (source.kind !== 'npm' && source.kind !== 'git'))
        return null;
    return (0,fetch_pack/* fetchPack */.q)(source, locked.source, environment);
}
function isSamePack(one, other) {
    const [left, right] = [(0,pack_source/* parsePackSource */.k5)(one), (0,pack_source/* parsePackSource */.k5)(other)];
    if ('fault' in left || 'fault' in right)
        return false;
    if (left.kind === 'npm' && right.kind === 'npm')
        return left.name === right.name;
    return (left.kind === 'git' && right.kind === 'git' && left.repository === right.repository && left.path === right.path);
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
