export const id = 4837;
export const ids = [4837,9144];
export const modules = {

/***/ 4837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/io/git-objects.js + 1 modules
var git_objects = __webpack_require__(4023);
// EXTERNAL MODULE: ./build/io/write-file.js
var write_file = __webpack_require__(9529);
// EXTERNAL MODULE: ./build/report/render/json.js + 2 modules
var json = __webpack_require__(2140);
// EXTERNAL MODULE: ./build/report/render/markdown.js + 3 modules
var markdown = __webpack_require__(4247);
// EXTERNAL MODULE: ./build/report/render/sarif.js
var sarif = __webpack_require__(7825);
// EXTERNAL MODULE: ./build/report/render/terminal.js + 1 modules
var terminal = __webpack_require__(1555);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/cli/demo/build-history.js
/** Makes a real git repository out of numbered folders, each of which is the whole tree of one commit. */




const ADDRESS = 'bookshop@example.com';
const FIRST_DAY = Date.UTC(2026, 0, 5, 9) / 1000;
const WEEK_SECONDS = 7 * 86_400;
/** Builds the repository in an empty folder and returns the ids of its commits, oldest first; the same on every machine. */
function buildHistory(source, target) {
    const history = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(source, 'history.json'), 'utf8'));
    (0,external_node_fs_.mkdirSync)(target, { recursive: true });
    git(target, FIRST_DAY, 'init', '--quiet', '--initial-branch=main');
    return history.commits.map(({ folder, message }, index) => {
        const day = FIRST_DAY + index * WEEK_SECONDS;
        for (const name of (0,external_node_fs_.readdirSync)(target))
            if (name !== '.git')
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(target, name), { recursive: true });
        (0,external_node_fs_.cpSync)((0,external_node_path_.join)(source, folder), target, { recursive: true });
        git(target, day, 'add', '--all');
        git(target, day, 'commit', '--quiet', '--no-gpg-sign', '--no-verify', '--message', message);
        return git(target, day, 'rev-parse', 'HEAD');
    });
}
/** True when the newest commit was made by us and nothing was changed since. */
function isUntouched(repository) {
    const author = git(repository, FIRST_DAY, 'log', '-1', '--format=%ae %ce');
    return author === `${ADDRESS} ${ADDRESS}` && git(repository, FIRST_DAY, 'status', '--porcelain') === '';
}
/** Git with nobody's settings, so that ids are the same everywhere and no hook of the user runs. */
function git(directory, day, ...commandLine) {
    const person = { NAME: 'Bookshop', EMAIL: ADDRESS, DATE: `${day} +0000` };
    const identity = Object.entries(person).flatMap(([key, value]) => [
        [`GIT_AUTHOR_${key}`, value],
        [`GIT_COMMITTER_${key}`, value],
    ]);
    const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    const { status, stdout, stderr, error } = (0,external_node_child_process_.spawnSync)('git', ['-c', 'core.autocrlf=false', '-c', 'core.hooksPath=', ...commandLine], {
        cwd: directory,
        encoding: 'utf8',
        env: {
            ...Object.fromEntries(kept),
            GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
            GIT_CONFIG_NOSYSTEM: '1',
            ...Object.fromEntries(identity),
        },
    });
    if (error !== undefined)
        throw new errors.UserError('git-missing', 'The program git was not found.', 'Install git, or add it to PATH.');
    if (status !== 0)
        throw new errors.UserError('git-failed', `git ${commandLine[0]} failed: ${stderr.trim().slice(0, 500)}`);
    return stdout.trim();
}

;// CONCATENATED MODULE: ./build/cli/demo/find-examples.js
/** Where the example history lies: with the program, wherever that was put. */



/** The nearest `examples/history` above the running program: beside `dist` in a clone and in the package. */
function findExamples(start) {
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        const candidate = (0,external_node_path_.join)(folder, 'examples', 'history');
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(candidate, 'history.json')))
            return candidate;
        if (folder === (0,external_node_path_.dirname)(folder))
            break;
    }
    throw new errors.UserError('examples-missing', 'The example history is not beside this program.', 'Run it from a clone of the repository, or install the package.');
}

// EXTERNAL MODULE: ./build/cli/run/assess-commits.js
var assess_commits = __webpack_require__(9306);
// EXTERNAL MODULE: ./build/cli/run/deliver-answer.js + 1 modules
var deliver_answer = __webpack_require__(297);
// EXTERNAL MODULE: ./build/cli/terminal.js
var cli_terminal = __webpack_require__(8565);
;// CONCATENATED MODULE: ./build/cli/commands/demo.js
/** `demo`: the real check on the last change of a small real repository, and reports to open. */














const FOLDER = 'openapi-posture-demo';
const REPOSITORY = 'repository';
const OURS = [REPOSITORY, 'report.txt', 'report.md', 'report.json', 'report.sarif', 'report.html'];
/** The reports are the same whenever the demo runs. */
const AS_OF = '2026-02-02';
/** Exit 0 although the gate fails: that is what the demo shows. */
async function demo({ given, operands }) {
    if (operands.length > 1)
        throw (0,deliver_answer/* wrongOperands */.O)('demo', 'one folder at most');
    const name = operands[0] ?? FOLDER;
    const folder = (0,external_node_path_.resolve)(name);
    makeRoom(folder, name, given.force === true);
    const repository = (0,external_node_path_.join)(folder, REPOSITORY);
    const commits = buildHistory(findExamples(import.meta.dirname), repository);
    const [base = '', head = ''] = commits.slice(-2);
    const report = await assessLast(repository, base, head);
    for (const { file, content } of await reportFiles(report))
        (0,write_file/* writeOutput */.z)((0,external_node_path_.join)(folder, file), content, [folder]);
    (0,deliver_answer/* print */.yy)((0,terminal.renderTerminal)(report, (0,cli_terminal/* terminalStyle */.w)(given)));
    (0,deliver_answer/* print */.yy)(epilogue(name, commits.length));
    return 0;
}
async function reportFiles(report) {
    const { renderHtml } = await Promise.all(/* import() */[__webpack_require__.e(6834), __webpack_require__.e(6134)]).then(__webpack_require__.bind(__webpack_require__, 6134));
    return [
        { file: 'report.txt', content: (0,terminal.renderTerminal)(report, { colour: false, width: 80 }) },
        { file: 'report.html', content: renderHtml(report) },
        { file: 'report.md', content: (0,markdown.renderMarkdown)(report, { blobs: null }) },
        { file: 'report.json', content: (0,json.renderCheckJson)(report) },
        { file: 'report.sarif', content: (0,sarif.renderSarif)(report, { key: 'demo', includeChanges: true }).text },
    ];
}
/** An older demo makes room for a new one; nothing else is ever deleted, not even a demo that somebody worked in. */
function makeRoom(folder, name, isForced) {
    const present = (0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.readdirSync)(folder) : [];
    if (present.length === 0)
        return;
    const isDemo = present.includes(REPOSITORY) && present.every((file) => OURS.includes(file));
    if (!isDemo || !(isForced || isUntouched((0,external_node_path_.join)(folder, REPOSITORY)))) {
        throw new errors.UserError('folder-not-empty', isDemo ? `The demo in ${name} was worked in.` : `The folder ${name} is not empty.`, `Name another folder ("openapi-posture demo FOLDER")${isDemo ? ', or give --force to replace it' : ''}.`);
    }
    for (const file of present)
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, file), { recursive: true });
}
async function assessLast(repository, base, head) {
    const objects = (0,git_objects/* openGitObjects */.z)(repository);
    try {
        return await (0,assess_commits/* assessCommits */.b)({ repository, base, head, asOf: AS_OF }, objects);
    }
    finally {
        objects.close();
    }
}
function epilogue(name, commits) {
    return [
        '',
        `That was the last of ${commits} commits in ${name}/${REPOSITORY}, an API history made for this demo.`,
        'Open:',
        `  ${name}/report.html    everything, in a browser`,
        `  ${name}/report.md      the job summary of the action, as GitHub shows it`,
        `  ${name}/report.json    everything, for programs`,
        `  ${name}/report.sarif   for code scanning and editors`,
        `  ${name}/report.txt     what you see above`,
        '',
    ].join('\n');
}


/***/ }),

/***/ 9306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ assessCommits)
/* harmony export */ });
/* harmony import */ var _io_git_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4350);
/* harmony import */ var _judge_configuration_default_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5695);
/* harmony import */ var _read_waivers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9515);
/* harmony import */ var _run_assessment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7710);




/** The report of `check` on them. */
function assessCommits({ repository, base, head, asOf }, objects) {
    return (0,_run_assessment_js__WEBPACK_IMPORTED_MODULE_3__/* .runAssessment */ .K)({
        trees: { base: (0,_io_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .gitTree */ .$)(repository, base, objects), head: (0,_io_git_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .gitTree */ .$)(repository, head, objects) },
        explicit: [],
        folders: [],
        folder: '',
        policy: { configuration: _judge_configuration_default_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_CONFIGURATION */ .P, problems: [], after: null, packs: null },
        waivers: _read_waivers_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_WAIVERS */ .q2,
        isTrusted: true,
        isState: false,
        given: {},
        subject: {
            repository: null,
            base,
            head,
            event: null,
            asOf,
            repeat: `openapi-posture check --base ${base} --head ${head} --as-of ${asOf}`,
        },
        validator: null,
        notices: [],
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

/***/ 6199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ driftLines),
/* harmony export */   renderDriftText: () => (/* binding */ renderDriftText)
/* harmony export */ });
/* harmony import */ var _safe_text_make_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/* harmony import */ var _wording_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4327);
/* harmony import */ var _wording_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9144);
/* harmony import */ var _wording_risk_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5067);
/* harmony import */ var _terminal_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5211);





const EVENTS_SHOWN = 20;
/** The whole answer of `baseline show`. */
function renderDriftText(drift, options) {
    return (0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .printLines */ .tj)(driftLines((0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .pageFor */ .l6)(options), drift, options.all === true ? Number.POSITIVE_INFINITY : EVENTS_SHOWN));
}
/** A heading, the numbers, and the first events. */
function driftLines(page, drift, shown = EVENTS_SHOWN) {
    const { created, source, events, counts, risk, notCompared } = drift;
    const names = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
    const worse = events.filter(({ posture }) => posture === 'worse');
    const better = events.filter(({ posture }) => posture === 'better');
    const all = [...worse, ...better];
    const moved = `risk ${(0,_wording_risk_number_js__WEBPACK_IMPORTED_MODULE_2__/* .riskNumber */ .B)(risk.then)} -> ${(0,_wording_risk_number_js__WEBPACK_IMPORTED_MODULE_2__/* .riskNumber */ .B)(risk.now)} (${(0,_wording_risk_number_js__WEBPACK_IMPORTED_MODULE_2__/* .riskDelta */ .s)(risk.now - risk.then)})`;
    return [
        ...(0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(page, `Since the baseline of ${created} (${source})`).map(page.paint.bold),
        '',
        ...(0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(page, names.length === 0 ? `Nothing drifted; ${moved}.` : `${names.join(', ')}; ${moved}.`, '  '),
        ...(notCompared === null ? [] : (0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(page, notCompared, '  ')),
        '',
        ...all.slice(0, shown).flatMap((event) => eventLines(page, event)),
        ...(all.length > shown ? [`  and ${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .p)(all.length - shown, 'more event')}`] : []),
        '',
    ];
}
function eventLines(page, { kind, severity, message, head }) {
    const place = head === null ? '' : `  ${(0,_safe_text_make_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)((0,_wording_names_js__WEBPACK_IMPORTED_MODULE_4__/* .placeName */ .fW)(head), 300)}`;
    return [
        ...(0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(page, message, '    ', '  - '),
        `    ${page.paint.severity(severity, severity)}  ${page.paint.dim(`${kind}${place}`)}`,
    ];
}


/***/ }),

/***/ 2140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SCHEMA_VERSION: () => (/* binding */ SCHEMA_VERSION),
  answerJson: () => (/* binding */ answerJson),
  renderCheckJson: () => (/* binding */ renderCheckJson),
  renderDiffJson: () => (/* binding */ renderDiffJson),
  renderDriftJson: () => (/* binding */ renderDriftJson),
  renderLintJson: () => (/* binding */ renderLintJson),
  renderScoreJson: () => (/* binding */ renderScoreJson)
});

// EXTERNAL MODULE: ./build/report/view/order.js
var order = __webpack_require__(1457);
// EXTERNAL MODULE: ./build/report/safe-text/mask-credentials.js
var mask_credentials = __webpack_require__(3312);
// EXTERNAL MODULE: ./build/report/safe-text/cut-text.js
var cut_text = __webpack_require__(147);
;// CONCATENATED MODULE: ./build/report/render/bounded-value.js
/**
 * Makes values of a specification fit for JSON: numbers that JSON has no words for become text, and what is huge, deep or
 * refers to itself (YAML aliases) ends in `…`.
 */


/** A copy of at most about 500 values. */
function boundedValue(value) {
    return copy(value, { left: VALUES }, DEPTH);
}
const VALUES = 500;
const DEPTH = 20;
const TEXT = 2000;
function copy(value, budget, depth) {
    budget.left -= 1;
    if (typeof value === 'string')
        return (0,cut_text/* cutText */.I)((0,mask_credentials/* maskCredentials */.B)(value), TEXT);
    if (typeof value === 'number' && !Number.isFinite(value))
        return String(value);
    if (typeof value === 'bigint')
        return String(value);
    if (value === null || typeof value !== 'object')
        return value;
    if (depth === 0)
        return '…';
    return Array.isArray(value) ? copyItems(value, budget, depth) : copyMembers(value, budget, depth);
}
function copyItems(value, budget, depth) {
    const items = [];
    for (const item of value) {
        if (budget.left <= 0)
            return [...items, '…'];
        items.push(copy(item, budget, depth - 1));
    }
    return items;
}
function copyMembers(value, budget, depth) {
    const members = [];
    for (const [key, item] of Object.entries(value)) {
        if (budget.left <= 0)
            return Object.fromEntries([...members, ['…', '…']]);
        members.push([(0,cut_text/* cutText */.I)(key, TEXT), copy(item, budget, depth - 1)]);
    }
    // Object.fromEntries defines members, so `__proto__` stays an ordinary name.
    return Object.fromEntries(members);
}

;// CONCATENATED MODULE: ./build/report/render/json-parts.js


/** A place, or `null`. */
function locationJson(location) {
    if (location === null)
        return null;
    const { file, revision, line, column, endLine, endColumn, pointer } = location;
    return { file, revision, line, column, endLine, endColumn, pointer };
}
/** What could not be read or done. */
function problemJson(problem) {
    const { code, severity, message, location } = problem;
    return { code, severity, message: (0,mask_credentials/* maskCredentials */.B)(message), location: locationJson(location) };
}
/** An operation by its key. */
function operationJson(operation) {
    const { api, kind, method, path } = operation;
    return { api, kind, method, path };
}
/** One edit with both places and what it reaches. */
function changeJson(change) {
    return {
        id: change.id,
        ids: change.ids,
        compatibility: change.compatibility,
        posture: change.posture,
        meaning: change.meaning,
        severity: change.severity,
        message: (0,mask_credentials/* maskCredentials */.B)(change.message),
        api: change.api,
        operation: change.operation === null ? null : operationJson(change.operation),
        reachedBy: change.reachedBy.map((reached) => ({
            ...operationJson(reached),
            id: reached.id,
            compatibility: reached.compatibility,
            posture: reached.posture,
        })),
        base: changedPlaceJson(change.base),
        head: changedPlaceJson(change.head),
        fingerprint: change.fingerprint,
        predecessor: predecessorJson(change.predecessor),
    };
}
/** An edit without effect. */
function noteJson(note) {
    return {
        code: note.code,
        message: (0,mask_credentials/* maskCredentials */.B)(note.message),
        base: locationJson(note.base),
        head: locationJson(note.head),
    };
}
/** The members that `lint` and `check` share. */
function findingJson(finding) {
    return {
        rule: finding.rule,
        source: finding.source,
        severity: finding.severity,
        confidence: finding.confidence,
        control: finding.control,
        message: (0,mask_credentials/* maskCredentials */.B)(finding.message),
        api: finding.api,
        operation: finding.operation === null ? null : operationJson(finding.operation),
        reachedBy: finding.reachedBy.map(operationJson),
        location: locationJson(finding.location),
        related: finding.related.map((place) => ({ ...locationJson(place), message: (0,mask_credentials/* maskCredentials */.B)(place.message) })),
        change: finding.change,
        consequences: finding.consequences.map(consequenceJson),
        owasp: finding.owasp,
        cwe: finding.cwe,
        fix: finding.fix === null ? null : { description: finding.fix.description },
        fingerprint: finding.fingerprint,
        stage: finding.stage ?? 'enforce',
    };
}
/** A finding of `check`: also how it relates to the change. */
function judgedFindingJson(finding) {
    return {
        ...findingJson(finding),
        status: finding.status,
        touched: finding.touched,
        waiver: waiverMarkJson(finding.waiver),
        inheritedFrom: predecessorJson(finding.inheritedFrom),
    };
}
/** A finding of `lint`. */
function stateFindingJson(finding) {
    return { ...findingJson(finding), waiver: waiverMarkJson(finding.waiver) };
}
function waiverMarkJson(waiver) {
    if (waiver === null)
        return null;
    const { owner, reason, category, expires } = waiver;
    return { owner, reason: (0,mask_credentials/* maskCredentials */.B)(reason), category, expires };
}
/** A waiver and what became of it. */
function waiverJson({ waiver, state, covers, refused }) {
    return {
        rule: waiver.rule,
        fingerprint: waiver.fingerprint,
        selector: waiver.selector,
        category: waiver.category,
        owner: waiver.owner,
        reason: (0,mask_credentials/* maskCredentials */.B)(waiver.reason),
        created: waiver.created,
        expires: waiver.expires,
        location: locationJson(waiver.location),
        state,
        covers,
        refused,
    };
}
/** One drift event. */
function driftJson(event) {
    const { kind, posture, severity, control, message, api, operation, subject, from, to, base, head, finding } = event;
    return {
        kind,
        posture,
        severity,
        control,
        message,
        api,
        operation: operation === null ? null : operationJson(operation),
        subject,
        from,
        to,
        base: locationJson(base),
        head: locationJson(head),
        finding,
    };
}
/** Drift since a baseline. */
function baselineDriftJson(drift) {
    if (drift === null)
        return null;
    const { source, created, events, counts, risk, notCompared } = drift;
    return {
        source,
        created,
        counts,
        risk: { then: risk.then, now: risk.now },
        notCompared,
        events: events.map(driftJson),
    };
}
/** What is known of the controls of an operation. */
function controlsJson(entry) {
    return { operation: operationJson(entry.operation), controls: entry.controls.map(controlJson) };
}
/** An API with the score of head (of base when it was removed). */
function scoredApiJson(api) {
    return {
        ...apiJson(api),
        operations: api.operations.map((operation) => ({
            ...operationJson(operation),
            score: operation.score,
            band: operation.band,
            contributions: operation.contributions.map(contributionJson),
        })),
    };
}
/** The same with both sides of the comparison. */
function comparedApiJson(api) {
    return {
        ...apiJson(api),
        raw: api.raw,
        base: api.base,
        head: api.head,
        delta: api.delta,
        continues: predecessorJson(api.continues),
        operations: api.operations.map((operation) => ({
            ...operationJson(operation),
            score: operation.score,
            band: operation.band,
            raw: operation.raw,
            base: operation.base,
            head: operation.head,
            delta: operation.delta,
            contributions: operation.contributions.map(contributionJson),
        })),
    };
}
function apiJson(api) {
    const { id, file, title, version, score, band } = api;
    return { id, file, title, version, score, band };
}
/** The older version of an API. */
function predecessorJson(predecessor) {
    if (predecessor === null)
        return null;
    const { api, file, version } = predecessor;
    return { api, file, version };
}
/** `value` is missing where the member is. */
function changedPlaceJson(place) {
    return place === null ? null : { ...locationJson(place), value: boundedValue(place.value) };
}
function consequenceJson(consequence) {
    return {
        rule: consequence.rule,
        source: consequence.source,
        severity: consequence.severity,
        confidence: consequence.confidence,
        control: consequence.control,
        message: (0,mask_credentials/* maskCredentials */.B)(consequence.message),
        operation: consequence.operation === null ? null : operationJson(consequence.operation),
        reachedBy: consequence.reachedBy.map(operationJson),
        location: locationJson(consequence.location),
        fingerprint: consequence.fingerprint,
        status: consequence.status,
    };
}
function controlJson(assessment) {
    return {
        control: assessment.control,
        state: assessment.state,
        strength: assessment.strength,
        required: assessment.required,
        evidence: assessment.evidence.map(({ source, says, enforcement, place }) => ({
            source,
            says: (0,mask_credentials/* maskCredentials */.B)(says),
            enforcement,
            place: locationJson(place),
        })),
    };
}
function contributionJson({ points, reason, rule, location }) {
    return { points, reason: (0,mask_credentials/* maskCredentials */.B)(reason), rule, location: locationJson(location) };
}

// EXTERNAL MODULE: ./build/report/render/serialise.js
var serialise = __webpack_require__(1567);
;// CONCATENATED MODULE: ./build/report/render/json.js
/** JSON answers, version 1: it only grows. Described by schemas/report.schema.json. */



const SCHEMA_VERSION = 1;
/** The answer of `check`. */
function renderCheckJson(report) {
    const { repository, base, head, event, asOf } = report.subject;
    const { inputs, risk, verdict } = report;
    return (0,serialise/* serialise */.GY)({
        ...answerJson(report),
        subject: { repository, base, head, event, asOf },
        inputs: {
            configuration: inputJson(inputs.configuration),
            packs: inputs.packs.map(inputJson),
            model: inputJson(inputs.model),
            waivers: inputJson(inputs.waivers),
            baseline: inputJson(inputs.baseline),
        },
        documents: report.documents.map(({ file, api, judged, reason, renderingOf = null, generatedFrom = [] }) => ({
            file,
            api,
            judged,
            reason,
            renderingOf,
            generatedFrom,
        })),
        changes: report.changes.map(changeJson),
        notes: report.notes.map(noteJson),
        findings: report.findings.map(judgedFindingJson),
        previews: report.previews.map(previewJson),
        controls: report.controls.map(controlsJson),
        apis: report.apis.map(comparedApiJson),
        risk: {
            base: risk.base,
            head: risk.head,
            delta: risk.delta,
            raw: risk.raw,
            largestIncrease: risk.largestIncrease === null
                ? null
                : {
                    operation: operationJson(risk.largestIncrease.operation),
                    base: risk.largestIncrease.base,
                    head: risk.largestIncrease.head,
                },
        },
        verdict: {
            outcome: verdict.outcome,
            reasons: verdict.reasons.map(reasonJson),
            byApi: verdict.byApi.map(({ api, outcome, reasons }) => ({ api, outcome, reasons: reasons.map(reasonJson) })),
        },
        drift: {
            sinceBase: report.drift.sinceBase.map(driftJson),
            sinceBaseline: baselineDriftJson(report.drift.sinceBaseline),
        },
        waivers: report.waivers.map(waiverJson),
        falsePositives: falsePositivesOf(report.waivers),
    });
}
/** The answer of `baseline show`. */
function renderDriftJson(report, drift) {
    return (0,serialise/* serialise */.GY)({ ...answerJson(report), drift: baselineDriftJson(drift) });
}
/** How often each rule was mistaken in the eyes of the owners: what its publisher should see. */
function falsePositivesOf(waivers) {
    const byRule = new Map();
    for (const { waiver, covers } of waivers) {
        if (waiver.category !== 'false-positive' || covers.length === 0)
            continue;
        byRule.set(waiver.rule, new Set([...(byRule.get(waiver.rule) ?? []), ...covers]));
    }
    return [...byRule]
        .map(([rule, fingerprints]) => ({ rule, findings: fingerprints.size }))
        .sort((left, right) => (0,order/* compareText */.n6)(left.rule, right.rule));
}
/** The answer of `diff`. */
function renderDiffJson(report) {
    return (0,serialise/* serialise */.GY)({
        ...answerJson(report),
        changes: report.changes.map(changeJson),
        notes: report.notes.map(noteJson),
    });
}
/** The answer of `lint`. */
function renderLintJson(report) {
    return (0,serialise/* serialise */.GY)({
        ...answerJson(report),
        findings: report.findings.map(stateFindingJson),
        previews: report.previews.map(previewJson),
    });
}
/** The answer of `score`. */
function renderScoreJson(report) {
    return (0,serialise/* serialise */.GY)({ ...answerJson(report), apis: report.apis.map(scoredApiJson) });
}
/** The members every answer begins with. */
function answerJson({ tool, problems }) {
    return {
        schemaVersion: SCHEMA_VERSION,
        tool: { name: tool.name, version: tool.version },
        problems: problems.map(problemJson),
    };
}
function previewJson({ rule, introduced, existing, resolved }) {
    return { rule, introduced, existing, resolved };
}
function inputJson({ source, digest }) {
    return { source, digest };
}
function reasonJson({ code, message, findings = [] }) {
    return { code, message, findings };
}


/***/ }),

/***/ 5211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sI: () => (/* binding */ changeBlock),
  Ix: () => (/* binding */ facts),
  nA: () => (/* binding */ findingBlock),
  l6: () => (/* binding */ pageFor),
  FY: () => (/* binding */ paragraph),
  tj: () => (/* binding */ printLines),
  pb: () => (/* binding */ problemLines),
  ie: () => (/* binding */ whereIs)
});

// EXTERNAL MODULE: ./build/report/safe-text/guard-log-line.js
var guard_log_line = __webpack_require__(9336);
// EXTERNAL MODULE: ./build/report/safe-text/make-visible.js
var make_visible = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/report/view/describe-finding.js
var describe_finding = __webpack_require__(1596);
// EXTERNAL MODULE: ./build/report/view/sort-changes.js
var sort_changes = __webpack_require__(2249);
// EXTERNAL MODULE: ./build/report/wording/count.js
var count = __webpack_require__(4327);
// EXTERNAL MODULE: ./build/report/wording/names.js
var names = __webpack_require__(9144);
;// CONCATENATED MODULE: ./build/report/render/paint.js
/** With `colour` false every function returns its text as it is, so that not one escape is printed. */
function paintFor(colour) {
    const wrap = (code) => (text) => (colour && text !== '' ? `\x1b[${code}m${text}\x1b[0m` : text);
    return {
        bold: wrap('1'),
        dim: wrap('2'),
        good: wrap('32'),
        severity: (severity, text) => wrap(SEVERITY_CODES[severity])(text),
        outcome: (outcome, text) => wrap(OUTCOME_CODES[outcome])(text),
    };
}
const SEVERITY_CODES = {
    critical: '1;31',
    high: '31',
    medium: '33',
    low: '36',
    info: '2',
};
const OUTCOME_CODES = {
    pass: '1;32',
    warn: '1;33',
    fail: '1;31',
    incomplete: '1;31',
};

// EXTERNAL MODULE: ./build/report/render/wrap-text.js
var wrap_text = __webpack_require__(5696);
;// CONCATENATED MODULE: ./build/report/render/terminal-blocks.js








/** The page that options ask for; never narrower than anything readable. */
function pageFor(options) {
    return { width: Math.max(40, options.width ?? 80), paint: paintFor(options.colour) };
}
/** The lines of an answer as one guarded text that ends with a line break; empty lines never follow each other. */
function printLines(lines) {
    const trimmed = lines.map((line) => line.trimEnd());
    const single = trimmed.filter((line, index) => line !== '' || trimmed[index - 1] !== '');
    if (single.at(-1) === '')
        single.pop();
    return `${single.map(guard_log_line/* logLine */.B).join('\n')}\n`;
}
/** A paragraph of untrusted text, wrapped behind an indent. */
function paragraph(page, text, indent = '', firstIndent = indent) {
    return (0,wrap_text/* wrapText */.C)((0,make_visible/* visibleText */.Q6)(text), page.width, { first: firstIndent, rest: indent });
}
/** Severity in the margin; beside it the operation, what is wrong, what to do, the place and the rule. */
function findingBlock(page, group, context) {
    const { severity } = group.first;
    const text = (0,describe_finding/* describeFinding */.jb)(group, context);
    const place = text.location === null ? [] : [whereIs(text.location)];
    return [
        ...labelled(page, severity, text.what, page.paint.bold),
        ...paragraph(page, text.message, BODY),
        ...(0,describe_finding/* detailsOf */.cz)(text).flatMap((line) => paragraph(page, line, BODY)),
        ...facts(page, [...place, text.rule, ...text.marks]),
        ...(text.waive === null ? [] : [`${BODY}${page.paint.dim(`to accept: ${text.waive}`)}`]),
    ];
}
/** One change in a list of changes: what it is, where, and its id. */
function changeBlock(page, change) {
    const place = (0,sort_changes/* placeOf */.$t)(change);
    const where = place === null ? [] : [whereIs(place)];
    const mark = (0,sort_changes/* compatibilityMark */.uH)(change);
    return [
        ...paragraph(page, change.message, '    ', '  - '),
        ...facts(page, [...where, change.id, ...(mark === null ? [] : [mark])], '    '),
    ];
}
/** What could not be read or done, under a heading of its own; nothing when all went well. */
function problemLines(page, problems) {
    if (problems.length === 0)
        return [];
    const lines = problems.slice(0, PROBLEMS_SHOWN).flatMap((problem) => {
        const place = problem.location === null ? '' : `${whereIs(problem.location)}: `;
        return paragraph(page, `${problem.severity}: ${place}${problem.message} (${problem.code})`, '    ', '  - ');
    });
    const left = problems.length - PROBLEMS_SHOWN;
    if (left > 0)
        lines.push(`  and ${(0,count/* countOf */.p)(left, 'more problem')}`);
    return [page.paint.bold('Problems'), '', ...lines, ''];
}
const PROBLEMS_SHOWN = 25;
const BODY = ' '.repeat(12);
/** A place; lines of base are not those that a reader sees. */
function whereIs(location) {
    return location.revision === 'base' ? `${(0,names/* placeName */.fW)(location)} (before)` : (0,names/* placeName */.fW)(location);
}
function labelled(page, severity, text, paint) {
    const label = page.paint.severity(severity, severity.padEnd(8));
    const [first = '', ...rest] = (0,wrap_text/* wrapText */.C)((0,make_visible/* visibleText */.Q6)(text), page.width - BODY.length, { first: '', rest: '' });
    return [`  ${label}  ${paint(first)}`, ...rest.map((line) => `${BODY}${paint(line)}`)];
}
/** Place, rule and marks, divided by wide gaps; as many to a line as fit. */
function facts(page, parts, indent = BODY) {
    const lines = [];
    let line = '';
    for (const part of parts.map((text) => (0,make_visible/* visibleText */.Q6)(text, 300))) {
        if (line !== '' && indent.length + line.length + 2 + part.length > page.width) {
            lines.push(line);
            line = part;
        }
        else
            line += line === '' ? part : `  ${part}`;
    }
    return [...lines, line].map((text) => `${indent}${page.paint.dim(text)}`);
}


/***/ }),

/***/ 1555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/report/safe-text/make-visible.js
var make_visible = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/report/view.js + 1 modules
var report_view = __webpack_require__(7883);
// EXTERNAL MODULE: ./build/report/wording/count.js
var wording_count = __webpack_require__(4327);
// EXTERNAL MODULE: ./build/report/wording/names.js
var names = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/knowledge/operation-name.js
var operation_name = __webpack_require__(896);
// EXTERNAL MODULE: ./build/report/wording/risk-number.js
var risk_number = __webpack_require__(5067);
// EXTERNAL MODULE: ./build/report/render/drift-text.js
var drift_text = __webpack_require__(6199);
// EXTERNAL MODULE: ./build/report/render/terminal-blocks.js + 1 modules
var terminal_blocks = __webpack_require__(5211);
// EXTERNAL MODULE: ./build/report/view/view-apis.js
var view_apis = __webpack_require__(4848);
// EXTERNAL MODULE: ./build/report/render/wrap-text.js
var wrap_text = __webpack_require__(5696);
;// CONCATENATED MODULE: ./build/report/render/terminal-posture.js
/** The whole state for a terminal: a row per API and the operations with the highest risk. */






const ROWS = 50;
/** Both tables, each with a heading and an empty line behind it. */
function postureTables(page, view) {
    const apis = view.apis.filter((api) => api.risk?.head !== null);
    return [
        ...table(page, 'APIs, highest risk first', apis.toSorted(view_apis/* byRisk */.x9).map(apiRow)),
        ...table(page, 'Operations with the highest risk', view.worstOperations.map(({ api, operation }) => [
            (0,risk_number/* riskNumber */.B)(operation.score),
            operation.band,
            (0,operation_name/* operationName */.X)(operation),
            view.apis.length > 1 ? api.title : '',
        ])),
    ];
}
function apiRow(api) {
    return [
        (0,risk_number/* riskNumber */.B)(api.risk?.head ?? null),
        api.risk?.band ?? '',
        api.file === '' ? api.title : `${api.title} (${api.file})`,
        (0,view_apis/* currentFindings */.Oe)(api) || 'no finding',
    ];
}
/** Risk, band and name in one row; what belongs to it below when the row would be too wide. */
function table(page, heading, rows) {
    if (rows.length === 0)
        return [];
    const lines = rows.slice(0, ROWS).flatMap(([risk = '', band = '', name = '', detail = '']) => {
        const start = `  ${risk.padStart(5)}  ${band.padEnd(8)}  ${(0,make_visible/* visibleText */.Q6)(name, 300)}`;
        const shownDetail = (0,make_visible/* visibleText */.Q6)(detail, 300);
        if (shownDetail === '')
            return [start];
        const gap = Math.max(2, 48 - (0,wrap_text/* displayWidth */.F)(start));
        const isShort = (0,wrap_text/* displayWidth */.F)(start) + gap + (0,wrap_text/* displayWidth */.F)(shownDetail) <= page.width;
        return isShort
            ? [`${start}${' '.repeat(gap)}${page.paint.dim(shownDetail)}`]
            : [start, `${' '.repeat(19)}${page.paint.dim(shownDetail)}`];
    });
    if (rows.length > ROWS)
        lines.push(`  and ${(0,wording_count/* countOf */.p)(rows.length - ROWS, 'more row')}`);
    return [page.paint.bold(heading), '', ...lines, ''];
}

;// CONCATENATED MODULE: ./build/report/render/terminal.js








/** More than this nobody reads; the rest is counted. */
const FINDINGS_SHOWN = 25;
const CHANGES_SHOWN = 10;
const APIS_SHOWN = 20;
/** The whole answer of `check`, ending with a line break. */
function renderTerminal(report, options) {
    const view = (0,report_view/* viewReport */.ab)(report, options);
    const page = (0,terminal_blocks/* pageFor */.l6)(options);
    return (0,terminal_blocks/* printLines */.tj)([
        ...verdict(page, view),
        ...(0,terminal_blocks/* problemLines */.pb)(page, view.problems),
        ...(view.sinceBaseline === null ? [] : (0,drift_text/* driftLines */.$)(page, view.sinceBaseline)),
        ...(view.mode === 'posture' ? postureTables(page, view) : []),
        ...(view.subject.base === null ? firstFindings(page, view) : comparison(page, view)),
        ...documents(page, view),
        ...(0,terminal_blocks/* paragraph */.FY)(page, 'Repeat this run with:'),
        `  ${(0,make_visible/* visibleText */.Q6)(view.subject.repeat, 4000)}`,
    ]);
}
function verdict(page, view) {
    const { base, head, asOf } = view.subject;
    const revisions = base === null ? (0,names/* revisionName */.pd)(head) : `${(0,names/* revisionName */.pd)(base)} -> ${(0,names/* revisionName */.pd)(head)}`;
    const lines = [
        `${page.paint.bold('OpenAPI posture:')} ${page.paint.outcome(view.isNothingJudged ? 'warn' : view.outcome, view.title)}`,
        ...(0,terminal_blocks/* paragraph */.FY)(page, `${revisions}, as of ${asOf}`).map(page.paint.dim),
        '',
        ...(0,terminal_blocks/* paragraph */.FY)(page, view.sentence),
        ...view.reasons.flatMap((reason) => (0,terminal_blocks/* paragraph */.FY)(page, reason, '    ', '  - ')),
    ];
    const { largestIncrease } = view.risk;
    if (largestIncrease !== null) {
        const { operation, base: before, head: after, contributions } = largestIncrease;
        const rise = `${(0,risk_number/* riskNumber */.B)(before)} -> ${(0,risk_number/* riskNumber */.B)(after)} (${(0,risk_number/* riskDelta */.s)(after - (before ?? 0))})`;
        lines.push(...(0,terminal_blocks/* paragraph */.FY)(page, `Largest rise in risk: ${(0,operation_name/* operationName */.X)(operation)}, ${rise}`));
        const reasons = contributions.map((line) => `${line.reason} (${(0,risk_number/* riskDelta */.s)(line.points)})`);
        if (reasons.length > 0)
            lines.push(...(0,terminal_blocks/* paragraph */.FY)(page, (0,names/* someOf */.yU)(reasons, 3), '  '));
    }
    return [...lines, ''];
}
function firstFindings(page, view) {
    if (view.first.length === 0)
        return [];
    const all = view.counts.introduced + view.counts.touched + view.counts.folded;
    const shown = view.first.reduce((sum, group) => sum + group.members.length, 0);
    return [
        page.paint.bold('What to do first'),
        '',
        ...view.first.flatMap((group) => [...(0,terminal_blocks/* findingBlock */.nA)(page, group, view), '']),
        ...(all > shown
            ? [`${(0,wording_count/* countOf */.p)(all - shown, 'more finding')}: \`--format json\` or \`--format markdown\` lists them.`, '']
            : []),
    ];
}
function comparison(page, view) {
    const told = view.apis.filter(hasSomethingToTell);
    const lines = view.quiet === null ? [] : [...(0,terminal_blocks/* paragraph */.FY)(page, view.quiet), ...notes(page, view), ''];
    for (const api of told.slice(0, APIS_SHOWN))
        lines.push(...apiSection(page, view, api));
    const silent = view.apis.length - Math.min(told.length, APIS_SHOWN);
    if (told.length > APIS_SHOWN)
        lines.push(`${(0,wording_count/* countOf */.p)(told.length - APIS_SHOWN, 'more API')} with findings or changes.`);
    else if (silent > 0 && told.length > 0)
        lines.push(`${(0,wording_count/* countOf */.p)(silent, 'other API')} without change.`);
    lines.push(...foldedLines(page, view));
    return lines.length === 0 ? [] : [...lines, ''];
}
function hasSomethingToTell(api) {
    const { worse, better, breaking, other } = api.changes;
    return [api.introduced, api.touched, api.resolved, worse, better, breaking, other].some((list) => list.length > 0);
}
function apiSection(page, view, api) {
    const where = api.file === '' ? '' : ` (${api.file})`;
    const risk = api.risk;
    return [
        ...(0,terminal_blocks/* paragraph */.FY)(page, `${api.title}${where}`).map(page.paint.bold),
        ...(risk === null
            ? []
            : [page.paint.dim(`risk ${(0,risk_number/* riskNumber */.B)(risk.base)} -> ${(0,risk_number/* riskNumber */.B)(risk.head)} (${(0,risk_number/* riskDelta */.s)(risk.delta)})`)]),
        ...api.standing.flatMap((sentence) => (0,terminal_blocks/* paragraph */.FY)(page, sentence)),
        '',
        ...findings(page, view, [...api.introduced, ...api.touched]),
        ...changes(page, 'Breaks clients', api.changes.breaking),
        ...changes(page, 'Better for security', api.changes.better),
        ...resolved(page, api),
        ...otherChanges(api),
    ];
}
function findings(page, view, groups) {
    const lines = groups.slice(0, FINDINGS_SHOWN).flatMap((group) => [...(0,terminal_blocks/* findingBlock */.nA)(page, group, view), '']);
    const left = groups.slice(FINDINGS_SHOWN).flatMap((group) => group.members);
    if (left.length > 0)
        lines.push(`  and ${(0,wording_count/* countOf */.p)(left.length, 'more finding')} (${(0,wording_count/* countBySeverity */.O)(left.map((finding) => finding.severity))})`, '');
    return lines;
}
function changes(page, heading, list) {
    if (list.length === 0)
        return [];
    const lines = list.slice(0, CHANGES_SHOWN).flatMap((change) => (0,terminal_blocks/* changeBlock */.sI)(page, change));
    if (list.length > CHANGES_SHOWN)
        lines.push(`  and ${(0,wording_count/* countOf */.p)(list.length - CHANGES_SHOWN, 'more change')}`);
    return [`  ${page.paint.bold(`${heading} (${list.length})`)}`, '', ...lines, ''];
}
function resolved(page, api) {
    if (api.resolved.length === 0)
        return [];
    const count = api.resolved.reduce((sum, group) => sum + group.members.length, 0);
    const rules = [...new Set(api.resolved.map((group) => group.first.rule))];
    return [
        ...(0,terminal_blocks/* paragraph */.FY)(page, `Resolves ${(0,wording_count/* countOf */.p)(count, 'finding')}: ${(0,names/* someOf */.yU)(rules, 5)}.`, '  ').map(page.paint.good),
        '',
    ];
}
function otherChanges(api) {
    const count = api.changes.other.length;
    return count === 0
        ? []
        : [`  ${(0,wording_count/* countOf */.p)(count, 'other change')}, safe for clients and without effect on security.`, ''];
}
function notes(page, view) {
    const lines = view.notes.slice(0, CHANGES_SHOWN).flatMap((note) => (0,terminal_blocks/* paragraph */.FY)(page, note.message, '    ', '  - '));
    if (view.notes.length > CHANGES_SHOWN)
        lines.push(`  and ${(0,wording_count/* countOf */.p)(view.notes.length - CHANGES_SHOWN, 'more note')}`);
    return lines;
}
function foldedLines(page, view) {
    const folded = view.apis.flatMap((api) => api.folded.flatMap((group) => group.members));
    const lines = [];
    if (folded.length > 0) {
        const severities = (0,wording_count/* countBySeverity */.O)(folded.map((finding) => finding.severity));
        lines.push(...(0,terminal_blocks/* paragraph */.FY)(page, `Not shown: ${(0,wording_count/* countOf */.p)(folded.length, 'finding')} that the change does not touch or that only inform (${severities}).`));
    }
    if (view.counts.waived > 0)
        lines.push(`Waived: ${(0,wording_count/* countOf */.p)(view.counts.waived, 'finding')}.`);
    if (view.previews !== null)
        lines.push(...(0,terminal_blocks/* paragraph */.FY)(page, view.previews));
    return lines;
}
function documents(page, view) {
    if (view.leftOut.length === 0)
        return [];
    const lines = view.leftOut
        .slice(0, CHANGES_SHOWN)
        .flatMap((document) => (0,terminal_blocks/* paragraph */.FY)(page, `${document.file}: ${document.reason}`, '    ', '  - '));
    if (view.leftOut.length > CHANGES_SHOWN)
        lines.push(`  and ${(0,wording_count/* countOf */.p)(view.leftOut.length - CHANGES_SHOWN, 'more document')}`);
    return [
        page.paint.bold(`Documents left out (${view.leftOut.length} of ${view.leftOut.length + view.judged.length})`),
        '',
        ...lines,
        '',
    ];
}


/***/ }),

/***/ 5696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrapText),
/* harmony export */   F: () => (/* binding */ displayWidth)
/* harmony export */ });
/** Breaks text into lines of a given width at its blanks. */
/** Lines of at most `width` columns. A word that is longer (a path) is never broken, so that it can be copied. */
function wrapText(text, width, indents) {
    const lines = [];
    let line = indents.first;
    let isEmpty = true;
    for (const word of text.split(' ')) {
        if (word === '')
            continue;
        if (!isEmpty && displayWidth(line) + 1 + displayWidth(word) > width) {
            lines.push(line);
            line = indents.rest;
            isEmpty = true;
        }
        line += isEmpty ? word : ` ${word}`;
        isEmpty = false;
    }
    lines.push(line.trimEnd());
    return lines;
}
/** Columns of a terminal: East Asian wide characters and pictures take two, combining marks and colours none. */
function displayWidth(text) {
    if (ASCII.test(text))
        return text.length;
    let width = 0;
    for (const character of text.replace(COLOUR, '')) {
        if (/\p{M}/u.test(character))
            continue;
        width += WIDE.test(character) ? 2 : 1;
    }
    return width;
}
const ASCII = /^[\x20-\x7e]*$/;
const COLOUR = /\x1b\[[0-9;]*m/g;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;


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
