export const id = 334;
export const ids = [334];
export const modules = {

/***/ 3495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ applyOptions)
/* harmony export */ });
/** The configuration with everything replaced that was given; globs are relative to `folder`, as in the file. */
function applyOptions(configuration, given, folder = '') {
    const { gate } = configuration;
    const below = (globs) => (folder === '' ? globs : globs.map((glob) => `${folder}/${glob}`));
    return {
        ...configuration,
        specs: below(given.specs ?? configuration.specs),
        exclude: below(given.exclude ?? configuration.exclude),
        packs: given.packs ?? configuration.packs,
        validate: given.validate ?? configuration.validate,
        gate: {
            failOn: given['fail-on'] ?? gate.failOn,
            failOnBreaking: given['fail-on-breaking'] ?? gate.failOnBreaking,
            failOnRiskScore: given['fail-on-risk-score'] ?? gate.failOnRiskScore,
            failOnRiskIncrease: given['fail-on-risk-increase'] ?? gate.failOnRiskIncrease,
            warnOnly: given['warn-only'] ?? gate.warnOnly,
        },
    };
}


/***/ }),

/***/ 908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ gitArguments),
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/** The environment and configuration under which every git process runs: nothing asks, hooks in, translates or rewrites. */

/** Inherited `GIT_*` variables that say how to reach a remote or where configuration lies; all others are dropped. */
const inherited = new Set([
    'GIT_ASKPASS',
    'GIT_CONFIG_COUNT',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_CONFIG_SYSTEM',
    'GIT_EXEC_PATH',
    'GIT_SSH',
    'GIT_SSH_COMMAND',
    'GIT_SSH_VARIANT',
    'GIT_SSL_CAINFO',
    'GIT_SSL_CAPATH',
]);
const inheritedConfiguration = /^GIT_CONFIG_(?:KEY|VALUE)_\d+$/;
const fixed = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    LC_ALL: 'C',
    LANGUAGE: 'C',
};
/** The variables for a git process. `settings` are handed over here because arguments are visible in process lists. */
function gitEnvironment(environment, settings = []) {
    const kept = Object.entries(environment).filter(([name]) => !name.startsWith('GIT_') || inherited.has(name) || inheritedConfiguration.test(name));
    const result = { ...Object.fromEntries(kept), ...fixed };
    if (settings.length === 0)
        return result;
    const first = Number.parseInt(environment.GIT_CONFIG_COUNT ?? '0', 10) || 0;
    result.GIT_CONFIG_COUNT = String(first + settings.length);
    settings.forEach(([key, value], index) => {
        result[`GIT_CONFIG_KEY_${first + index}`] = key;
        result[`GIT_CONFIG_VALUE_${first + index}`] = value;
    });
    return result;
}
/** The arguments that stand before every git command. */
function gitArguments(directory, environment) {
    const settings = [
        'core.hooksPath=/dev/null',
        'core.fsmonitor=false',
        'protocol.ext.allow=never',
        'gc.auto=0',
        'maintenance.auto=false',
        ...trustedFolders(directory, environment).map((folder) => `safe.directory=${folder}`),
    ];
    return ['-C', directory, ...settings.flatMap((setting) => ['-c', setting])];
}
/**
 * In a container job the workspace often belongs to another user, and git refuses it. The runner's workspace is what we
 * are asked to read; anywhere else git's own check of the owner stands.
 */
function trustedFolders(directory, environment) {
    if (!environment.GITHUB_WORKSPACE)
        return [];
    const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.GITHUB_WORKSPACE);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory);
    if (folder === workspace)
        return [workspace];
    return folder.startsWith(workspace + node_path__WEBPACK_IMPORTED_MODULE_0__.sep) ? [workspace, folder] : [];
}


/***/ }),

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openGitObjects)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(6024);
// EXTERNAL MODULE: ./build/io/git-environment.js
var git_environment = __webpack_require__(908);
// EXTERNAL MODULE: ./build/io/limits.js
var limits = __webpack_require__(4646);
// EXTERNAL MODULE: ./build/io/object-id.js
var object_id = __webpack_require__(4775);
;// CONCATENATED MODULE: ./build/io/read-batch.js
/** Cuts the output of `git cat-file --batch` into answers, in the order of the questions, however it is chunked. */
const lineFeed = 0x0a;
/** A function to be fed with each chunk; it calls `onAnswer` for each complete answer. */
function batchReader(maximumBytes, onAnswer) {
    let header = '';
    let body = null;
    return (chunk) => {
        let at = 0;
        while (at < chunk.length) {
            if (body === null) {
                const end = chunk.indexOf(lineFeed, at);
                header += chunk.toString('latin1', at, end === -1 ? chunk.length : end);
                if (end === -1)
                    return;
                at = end + 1;
                body = startBody(header, maximumBytes);
                if (body === null)
                    onAnswer({ id: header.split(' ', 1)[0] ?? '', bytes: null });
                header = '';
                continue;
            }
            const taken = Math.min(body.size - body.received, chunk.length - at);
            if (body.target !== null)
                chunk.copy(body.target, body.received, at, at + taken);
            body.received += taken;
            at += taken;
            // One line feed, not part of the object, closes it.
            if (body.received === body.size && at < chunk.length) {
                at += 1;
                onAnswer({ id: body.id, bytes: body.target });
                body = null;
            }
        }
    };
}
/** `null` when the header says that nothing follows. */
function startBody(header, maximumBytes) {
    const [id = '', type, sizeText] = header.split(' ');
    if (sizeText === undefined)
        return null;
    const size = Number(sizeText);
    const isWanted = type === 'blob' && size <= maximumBytes;
    return { id, size, target: isWanted ? Buffer.allocUnsafeSlow(size) : null, received: 0 };
}

// EXTERNAL MODULE: ./build/io/run-git.js
var run_git = __webpack_require__(9592);
;// CONCATENATED MODULE: ./build/io/git-objects.js
/**
 * The contents of git objects, from one long-lived `git cat-file --batch` per repository. Asks by object id only, so that
 * no name can be taken for anything else.
 */







const commandLine = ['cat-file', '--batch'];
/** Opens the objects of the repository around `directory`; the process starts with the first question. */
function openGitObjects(directory) {
    const waiting = [];
    let child = null;
    let failure = null;
    const fail = (error) => {
        failure ??= error;
        for (const question of waiting.splice(0))
            question.fail(failure);
    };
    const start = () => {
        const started = (0,external_node_child_process_.spawn)('git', [...(0,git_environment/* gitArguments */.D)(directory, process.env), ...commandLine], {
            env: (0,git_environment/* gitEnvironment */._)(process.env),
            windowsHide: true,
        });
        let complaint = '';
        started.stdout.on('data', batchReader(limits/* maximumFileBytes */.W, (answer) => {
            waiting.shift()?.answer(answer);
            if (waiting.length === 0)
                holdProgram(started, false);
        }));
        started.stderr.on('data', (chunk) => {
            complaint = (complaint + chunk.toString('utf8')).slice(-500);
        });
        // A broken pipe is followed by `close`, which knows the reason.
        started.stdin.on('error', () => undefined);
        started.on('error', (error) => fail((0,run_git/* startFailure */.xn)(error)));
        started.on('close', () => fail((0,run_git/* gitFailure */.tv)(commandLine, complaint.trim())));
        return started;
    };
    const ask = (id) => new Promise((answer, reject) => {
        waiting.push({ answer, fail: reject });
        child?.stdin.write(`${(0,object_id/* requireObjectId */.Wx)(id)}\n`);
    });
    return {
        async read(ids) {
            const wanted = [...new Set(ids)].map(object_id/* requireObjectId */.Wx);
            if (wanted.length === 0)
                return new Map();
            if (failure !== null)
                throw failure;
            child ??= start();
            holdProgram(child, true);
            child.stdin.cork();
            const answers = Promise.all(wanted.map(ask));
            child.stdin.uncork();
            const found = (await answers).flatMap(({ id, bytes }) => (bytes === null ? [] : [[id, bytes]]));
            return new Map(found);
        },
        close() {
            child?.stdin.end();
            fail(new errors/* UserError */.y('git-failed', 'The git objects were closed while they were read.'));
        },
    };
}
/** An idle process must not keep the program alive when somebody forgets to close it; a busy one must. */
function holdProgram(child, hold) {
    // Pipes of a child process are sockets, which the general stream types do not say.
    const handles = [child, ...[child.stdin, child.stdout, child.stderr]];
    for (const handle of handles) {
        if (hold)
            handle.ref();
        else
            handle.unref();
    }
}


/***/ }),

/***/ 3697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ gitTree),
/* harmony export */   z: () => (/* binding */ kindOfMode)
/* harmony export */ });
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4775);
/* harmony import */ var _order_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6105);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6927);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9592);




/**
 * The tree of `commit` in the repository around `directory`. Listing starts at once, so that two trees list side by
 * side. Sizes are not known: asking git for them is slow for loose objects and fetches each file of a partial clone.
 */
function gitTree(directory, commit, objects) {
    const listed = listCommit(directory, commit);
    // Whoever asks for entries gets the error; without this line Node would end the program before anybody asked.
    listed.catch(() => undefined);
    const byPath = listed.then((entries) => new Map(entries.map((entry) => [entry.path, entry])));
    byPath.catch(() => undefined);
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
    return (0,_order_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .orderEntries */ .N)((0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRecords */ .DQ)(output).flatMap(entryOf));
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

/***/ 4646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ maximumFileBytes),
/* harmony export */   t: () => (/* binding */ maximumEntries)
/* harmony export */ });
/** How much is read at all. Larger things are reported, never loaded. */
/** The largest file whose bytes are read. The largest public API description has 13 MB. */
const maximumFileBytes = 64 * 1024 * 1024;
/** The most entries that a folder outside git may have before we refuse to walk on. */
const maximumEntries = 500_000;


/***/ }),

/***/ 4775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ isObjectId),
/* harmony export */   Wx: () => (/* binding */ requireObjectId)
/* harmony export */ });
/* unused harmony export isNullId */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6024);
/** What counts as the name of a git object: SHA-1 or SHA-256, complete, lower case. */

const pattern = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** True for a complete object id. */
function isObjectId(text) {
    return pattern.test(text);
}
/** True for the id of zeros that events use for "nothing there". */
function isNullId(text) {
    return isObjectId(text) && /^0+$/.test(text);
}
/** The same text, or a `revision-unknown` error when it is no object id. */
function requireObjectId(text) {
    if (isObjectId(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('revision-unknown', `${JSON.stringify(text.slice(0, 100))} is not a complete git object id.`);
}


/***/ }),

/***/ 6105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ orderEntries)
/* harmony export */ });
/** A sorted copy. */
function orderEntries(entries) {
    return entries.toSorted((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
}


/***/ }),

/***/ 9592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   tv: () => (/* binding */ gitFailure),
/* harmony export */   xn: () => (/* binding */ startFailure)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6024);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(908);
/** Runs git without a shell. The one place, with `git-objects.ts`, that starts a process. */



/** The output of a git command that has to succeed; anything else is a `git-failed` error. */
async function runGit(directory, commandLine, options = {}) {
    const answer = await askGit(directory, commandLine, options);
    if (answer.exitCode !== 0)
        throw gitFailure(commandLine, answer.complaint);
    return answer.output;
}
/** The answer of a git command whose failure is an answer too. Throws only when git cannot be started. */
function askGit(directory, commandLine, options = {}) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...(0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .gitArguments */ .D)(directory, process.env), ...commandLine], {
        env: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .gitEnvironment */ ._)(process.env, options.settings),
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true,
        ...(options.timeoutMilliseconds === undefined ? {} : { timeout: options.timeoutMilliseconds }),
    });
    const output = [];
    const complaint = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => complaint.push(chunk));
    return new Promise((resolve, reject) => {
        child.on('error', (error) => reject(startFailure(error)));
        child.on('close', (exitCode, signal) => {
            const said = signal === null ? Buffer.concat(complaint).toString('utf8') : `git was stopped by ${signal}`;
            resolve({ exitCode: exitCode ?? 128, output: Buffer.concat(output), complaint: readable(said) });
        });
    });
}
/** The first line of a text output. */
function firstLine(output) {
    return output.toString('utf8').split('\n', 1)[0] ?? '';
}
/** The error for a command that failed although nothing in its input was wrong. */
function gitFailure(commandLine, complaint) {
    const hint = /dubious ownership/.test(complaint)
        ? 'Run "git config --global --add safe.directory <folder>" if you trust the owner of this repository.'
        : 'Run the command by hand to see whether the repository is intact ("git fsck").';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('git-failed', `git ${commandLine[0] ?? ''} failed: ${complaint || 'no reason given'}`, hint);
}
/** The error for a git that cannot be started. */
function startFailure(error) {
    if (error.code === 'ENOENT') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('git-missing', 'The program git was not found.', 'Install git, or add it to PATH.');
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('git-failed', `git could not be started: ${error.message}`);
}
/** Without control characters and credentials, and short: git repeats names and URLs that anybody may have chosen. */
function readable(complaint) {
    return complaint
        .replaceAll(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ')
        .replaceAll(/(\w:\/\/)[^/@\s]*@/g, '$1***@')
        .trim()
        .slice(0, 500);
}


/***/ }),

/***/ 9384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ DEFAULT_CONFIGURATION)
/* harmony export */ });
/** Every member has its built-in value. */
const DEFAULT_CONFIGURATION = {
    source: null,
    specs: [],
    exclude: [],
    audience: [],
    packs: ['builtin:recommended'],
    overrides: [],
    gate: { failOn: 'high', failOnBreaking: false, failOnRiskScore: null, failOnRiskIncrease: null, warnOnly: false },
    validate: 'auto',
};


/***/ }),

/***/ 3515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadRuleSet)
/* harmony export */ });
/* unused harmony export PACK_PREFIX */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6024);
/* harmony import */ var _knowledge_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(798);
/* harmony import */ var _knowledge_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1380);
/** Built-in rules + the packs and overrides that a run asks for → the rule set of that run. */



const PACK_PREFIX = 'builtin:';
/**
 * Throws a UserError for names that do not exist. Rules of the named packs run; where two packs give a rule a severity, the
 * later one wins. An override that is not `off` also brings in a rule of no named pack, only where its selector matches.
 */
function loadRuleSet(builtIn, { packs, overrides }) {
    const chosen = packs.map((name) => findPack(name, builtIn.packs));
    for (const { rule } of overrides)
        requireRule(rule, builtIn);
    const severities = new Map(chosen.flatMap(({ rules }) => rules.map(({ id, severity }) => [id, severity])));
    const extra = new Set(overrides.filter(({ rule, severity }) => severity !== 'off' && !severities.has(rule)).map(({ rule }) => rule));
    const enabled = builtIn.posture
        .filter(({ id }) => (severities.has(id) || extra.has(id)) && !isSwitchedOff(id, overrides))
        .map((rule) => ({ ...rule, severity: severities.get(rule.id) ?? rule.severity }));
    const rules = [...enabled, ...builtIn.changes];
    const onlyWhereAsked = builtIn.posture
        .filter(({ id }) => extra.has(id))
        .map(({ id }) => ({ rule: id, severity: 'off', selector: {} }));
    return {
        rules: new Map(rules.map((rule) => [rule.id, rule])),
        enabled,
        overrides: [...onlyWhereAsked, ...overrides],
        packs: chosen.map((pack) => ({
            id: `${PACK_PREFIX}${pack.id}`,
            version: pack.version,
            digest: digestOfPack(pack, builtIn),
        })),
    };
}
function findPack(name, packs) {
    const id = name.startsWith(PACK_PREFIX) ? name.slice(PACK_PREFIX.length) : name;
    const found = packs.find((pack) => pack.id === id);
    if (found !== undefined)
        return found;
    const known = packs.map((pack) => pack.id);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('unknown-pack', `There is no rule pack "${name}".`, `${didYouMean(id, known)}Built-in packs: ${known.join(', ')}.`);
}
function requireRule(id, { posture, changes }) {
    const known = [...posture, ...changes].map((rule) => rule.id);
    if (known.includes(id))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('unknown-rule', `There is no rule "${id}".`, `${didYouMean(id, known)}"openapi-posture rules" lists them all.`);
}
function didYouMean(name, known) {
    const nearest = (0,_knowledge_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(name, known);
    return nearest === null ? '' : `Did you mean "${nearest}"? `;
}
/** Nothing can bring the rule back, so it need not run. */
function isSwitchedOff(id, overrides) {
    const last = overrides.findLast(({ rule }) => rule === id);
    return last?.severity === 'off' && Object.keys(last.selector).length === 0;
}
/** Covers what decides findings: the list, and the rules on it. Wording and examples are the version's business. */
function digestOfPack(pack, { posture }) {
    const byId = new Map(posture.map((rule) => [rule.id, rule]));
    const content = pack.rules.map(({ id, severity }) => {
        const rule = byId.get(id);
        return [id, severity ?? rule?.severity, rule?.confidence, rule?.control, rule?.on, rule?.where, rule?.check];
    });
    return (0,_knowledge_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .b)(JSON.stringify([pack.id, pack.version, content]));
}


/***/ }),

/***/ 798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** The one hash of the product: SHA-256 as lower-case hex. */

/** Digest of a text in UTF-8; lone surrogates count as U+FFFD. */
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}


/***/ }),

/***/ 3221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   jv: () => (/* binding */ escapeKey),
/* harmony export */   po: () => (/* binding */ pointerText),
/* harmony export */   vp: () => (/* binding */ parsePointer)
/* harmony export */ });
/** The pointer `keys` below `pointer`. */
function below(pointer, ...keys) {
    let result = pointer;
    for (const key of keys)
        result = { parent: result, key };
    return result;
}
/** The keys from the root down. */
function keysOf(pointer) {
    const keys = [];
    for (let step = pointer; step !== null; step = step.parent)
        keys.push(step.key);
    return keys.reverse();
}
/** RFC 6901 text: `` for the root, `/paths/~1users/get`. */
function pointerText(pointer) {
    let text = '';
    for (let step = pointer; step !== null; step = step.parent)
        text = `/${escapeKey(String(step.key))}${text}`;
    return text;
}
/** One key as it stands in a pointer's text. */
function escapeKey(key) {
    return key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}
/** The keys of a pointer's text, or `null` when it is not one (it must be empty or start with a slash). */
function parsePointer(text) {
    if (text === '')
        return [];
    if (!text.startsWith('/'))
        return null;
    return text
        .slice(1)
        .split('/')
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}


/***/ }),

/***/ 9797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   E0: () => (/* binding */ placeOfValue),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Jv: () => (/* binding */ placeOfMember),
/* harmony export */   Qr: () => (/* binding */ arrayMember),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p_: () => (/* binding */ childIfPresent),
/* harmony export */   sk: () => (/* binding */ stringMember)
/* harmony export */ });
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3221);

/** True for mappings; arrays and null are not objects here. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** An own member, or `undefined`. */
function member(value, key) {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function stringMember(value, key) {
    const found = member(value, key);
    return typeof found === 'string' ? found : null;
}
function arrayMember(value, key) {
    const found = member(value, key);
    return Array.isArray(found) ? found : [];
}
/** The node of a member or array item that exists. */
function child(node, key) {
    const value = Array.isArray(node.value) ? node.value[key] : member(node.value, String(key));
    const result = { value: value, file: node.file, pointer: (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(node.pointer, key) };
    return node.resource === undefined ? result : { ...result, resource: node.resource };
}
/** The node of a member, or `undefined` when there is none. */
function childIfPresent(node, key) {
    return isObject(node.value) && Object.hasOwn(node.value, key) ? child(node, key) : undefined;
}
/** The members of a mapping in document order; nothing for any other value. */
function* members(node) {
    if (!isObject(node.value))
        return;
    for (const key of Object.keys(node.value))
        yield [key, child(node, key)];
}
/** The items of an array; nothing for any other value. */
function* items(node) {
    if (!Array.isArray(node.value))
        return;
    for (let index = 0; index < node.value.length; index += 1)
        yield child(node, index);
}
/** The place of a node's name. */
function placeOf(node) {
    return { file: node.file, pointer: node.pointer, part: 'key' };
}
/** The place of a node's value, for what is wrong with the value itself (a bad reference). */
function placeOfValue(node) {
    return { file: node.file, pointer: node.pointer, part: 'value' };
}
/** The place of a member's name when it exists, else of the node that lacks it. */
function placeOfMember(node, key) {
    const found = childIfPresent(node, key);
    return placeOf(found ?? node);
}


/***/ })

};
