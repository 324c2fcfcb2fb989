export const id = 7457;
export const ids = [7457];
export const modules = {

/***/ 7457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  waive: () => (/* binding */ waive)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/cli/run/check-source.js + 3 modules
var check_source = __webpack_require__(9096);
// EXTERNAL MODULE: ./build/cli/run/deliver-answer.js + 1 modules
var deliver_answer = __webpack_require__(297);
// EXTERNAL MODULE: ./build/cli/run/judge-source.js + 4 modules
var judge_source = __webpack_require__(5237);
// EXTERNAL MODULE: ./build/cli/run/workbench.js + 2 modules
var workbench = __webpack_require__(62);
// EXTERNAL MODULE: ./build/knowledge/day.js
var day = __webpack_require__(1545);
// EXTERNAL MODULE: ./build/knowledge/operation-name.js
var operation_name = __webpack_require__(896);
// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(6271);
// EXTERNAL MODULE: ./build/cli/read-value.js
var read_value = __webpack_require__(1557);
;// CONCATENATED MODULE: ./build/cli/waive/propose-waivers.js
/** What the user names → the entries of the waivers file, with the findings in words for whoever reviews them. */





const SELECTOR_OPTIONS = ['file', 'api', 'path', 'method', 'tag', 'operation', 'audience'];
const MESSAGE_LENGTH = 200;
/** Throws a UserError for what is missing, unknown, or more than the policy allows. */
function proposeWaivers(request) {
    const { given, operands } = request;
    const selector = Object.fromEntries(SELECTOR_OPTIONS.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])));
    const [first = ''] = operands;
    if (operands.every(isFingerprint))
        return operands.map((prefix) => ofFinding(findingOf(prefix, request), selector, request));
    if (operands.length > 1) {
        throw new errors.UserError('wrong-operands', '"waive" takes fingerprints, or one rule.', 'Waive one rule at a time.');
    }
    return [ofRule(first, selector, request)];
}
function isFingerprint(operand) {
    return /^[0-9a-f]{8,32}$/.test(operand);
}
/** Findings of head; of several with the same beginning none is meant. */
function findingOf(prefix, { report }) {
    const found = report.findings.filter(({ fingerprint, status }) => status !== 'resolved' && fingerprint.startsWith(prefix));
    const [only, another] = found;
    if (only === undefined) {
        throw new errors.UserError('no-such-finding', `No finding of this comparison has the fingerprint ${(0,read_value/* quoted */.TL)(prefix)}.`, '"openapi-posture check --format json" lists all of them; give --base to compare with another commit.');
    }
    if (another === undefined)
        return only;
    throw new errors.UserError('no-such-finding', `${found.length} findings begin with ${(0,read_value/* quoted */.TL)(prefix)}.`, 'Give more digits.');
}
function ofFinding(finding, selector, request) {
    const { rule, fingerprint, operation, reachedBy, location, message } = finding;
    const named = operation === null ? reachedBy : [operation];
    const names = named.slice(0, 3).map(operation_name/* operationName */.X);
    const more = named.length > 3 ? ` and ${named.length - 3} more` : '';
    return {
        rule,
        fingerprint,
        finding: {
            ...(names.length === 0 ? {} : { operation: `${names.join(', ')}${more}` }),
            ...(location === null ? {} : { file: location.file }),
            message: message.length > MESSAGE_LENGTH ? `${message.slice(0, MESSAGE_LENGTH - 1)}…` : message,
        },
        selector,
        ...decisionOf(finding.severity, request),
    };
}
function ofRule(rule, selector, request) {
    const { report } = request;
    const known = report.rules.get(rule);
    if (known === undefined) {
        throw new errors.UserError('unknown-rule', `${(0,read_value/* quoted */.TL)(rule)} is neither a rule of this run nor a fingerprint.`, `${(0,read_value/* didYouMean */.au)(rule, [...report.rules.keys()])}"openapi-posture rules" lists the rules, "openapi-posture check" the fingerprints.`);
    }
    if (Object.keys(selector).length === 0) {
        throw new errors.UserError('invalid-value', `Nothing says which findings of ${rule} are meant.`, 'Add --path, --method, --tag, --operation, --api, --file or --audience; to silence a rule everywhere, use "overrides" in the configuration.');
    }
    const severities = report.findings.filter((finding) => finding.rule === rule).map(({ severity }) => severity);
    const worst = severity/* SEVERITIES */.o.find((severity) => severity === known.severity || severities.includes(severity));
    return { rule, selector, ...decisionOf(worst ?? known.severity, request) };
}
function decisionOf(severity, { given, policy, asOf }) {
    const { category, owner, reason } = given;
    if (category === undefined || owner === undefined || reason === undefined) {
        const missing = Object.entries({ category, owner, reason }).flatMap(([name, value]) => value === undefined ? [`--${name}`] : []);
        throw new errors.UserError('invalid-value', `A waiver says who answers for it and why: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.`, 'Add --category accepted-risk --owner NAME --reason "WHY" (categories: false-positive, accepted-risk, compensating-control, fix-planned).');
    }
    if (policy.unwaivable.includes(severity)) {
        throw new errors.UserError('invalid-value', `The policy lets nobody waive findings of severity ${severity}.`, 'Fix the finding.');
    }
    const days = category === 'false-positive'
        ? policy.maximumDays[category]
        : Math.min(policy.maximumDays[category], policy.maximumDays[severity]);
    const latest = (0,day/* addDays */.fi)(asOf, days);
    const expires = given.expires ?? latest;
    if (expires > latest || expires < asOf) {
        throw new errors.UserError('invalid-value', expires < asOf
            ? `${expires} is over already.`
            : `The policy ends a waiver of ${category} for severity ${severity} after ${days} days, on ${latest}.`, `Give --expires with a day up to ${latest}.`);
    }
    return { upTo: severity, category, owner, reason, created: asOf, expires };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/io/write-file.js
var write_file = __webpack_require__(9529);
// EXTERNAL MODULE: ./build/judge/configuration/read-waivers.js
var read_waivers = __webpack_require__(1213);
// EXTERNAL MODULE: ./build/cli/edit-yaml/edit-list.js
var edit_list = __webpack_require__(7673);
// EXTERNAL MODULE: ./build/cli/run/read-waivers.js
var run_read_waivers = __webpack_require__(9515);
;// CONCATENATED MODULE: ./build/cli/waive/waivers-file.js
/** The waivers file of a repository on disk: entries are added and removed, comments and all other entries stay. */







const HEADING = `# Findings that their owners decided to live with for a while. "openapi-posture waive" adds entries,
# "openapi-posture waive --prune" removes those that nothing needs any more. Review them like code.
waivers: []
`;
/** Nothing is written before add or prune; both throw a UserError for a file that cannot be understood. */
function openWaiversFile(repository) {
    const [usual = '', other = ''] = (0,run_read_waivers/* waiverFilesIn */.$_)('');
    const path = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(repository, other)) && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(repository, usual)) ? other : usual;
    const edit = (change) => {
        const file = (0,external_node_path_.join)(repository, path);
        const text = (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8') : '';
        refuseFaults(path, text);
        const edited = change(text.trim() === '' ? HEADING : text);
        // What we write must be what we read.
        refuseFaults(path, edited);
        (0,write_file/* writeOutput */.z)(file, edited, [repository]);
    };
    return {
        add(proposed) {
            edit((text) => (0,edit_list/* addEntries */.S)(text, 'waivers', proposed.map(entryOf)));
            return `${proposed.map(sayAdded).join('')}Wrote ${path}. Commit it with your change, or to the base branch when the policy asks for that.\n`;
        },
        prune(waivers) {
            const useless = waivers.filter(isUseless);
            if (useless.length === 0)
                return 'Every waiver is needed; nothing was changed.\n';
            const indexes = useless.map(({ waiver }) => Number(waiver.location.pointer.split('/').at(-1)));
            edit((text) => (0,edit_list/* removeEntries */.n)(text, 'waivers', indexes));
            return `${useless.map(sayRemoved).join('')}Wrote ${path}.\n`;
        },
    };
}
/** Those of the file as it stands; acceptances inside descriptions are edited there. */
function isUseless({ waiver, state, covers, refused }) {
    const coversNothing = covers.length + refused.length === 0;
    return waiver.within === null && waiver.location.revision === 'head' && coversNothing && state !== 'refused';
}
function refuseFaults(path, text) {
    const { problems } = (0,read_waivers/* readWaivers */.Sr)({ file: path, revision: 'head', text });
    if (problems.length === 0)
        return;
    const places = problems.map(({ location, message }) => `${path}:${location?.line}:${location?.column}: ${message}`);
    throw new errors.UserError('waivers', `The waivers file cannot be used.\n${places.slice(0, 10).join('\n')}`, 'Correct these lines; docs/gate-and-waivers.md lists every key.');
}
function entryOf({ selector, upTo, rule, fingerprint, finding, ...decision }) {
    return {
        rule,
        ...(fingerprint === undefined ? {} : { fingerprint }),
        ...(finding === undefined ? {} : { finding }),
        ...selector,
        'up-to': upTo,
        ...decision,
    };
}
function sayAdded({ rule, finding, selector, upTo, owner, expires }) {
    const where = finding?.operation ??
        Object.entries(selector)
            .map(([key, glob]) => `${key} ${glob}`)
            .join(', ');
    return `Waived until ${expires}: ${rule} on ${where} (up to ${upTo}), by ${owner}.\n`;
}
function sayRemoved({ waiver, state }) {
    return `Removed the waiver of ${waiver.owner} for ${waiver.rule}: ${state === 'spent' ? 'spent' : 'covers nothing'}.\n`;
}

;// CONCATENATED MODULE: ./build/cli/commands/waive.js
/** `waive`: adds waivers to their file, or removes those that nothing needs any more. */







/** Exit 0 when the file was written, or nothing had to be. */
function waive({ given, operands }) {
    const isPrune = given.prune === true;
    if (isPrune === operands.length > 0)
        throw (0,deliver_answer/* wrongOperands */.O)('waive', 'fingerprints, or a rule with a selector, or --prune');
    return (0,workbench/* withWorkbench */.y)(given, async (bench) => {
        if (bench.repository === null) {
            throw new errors.UserError('no-repository', `There is no git repository around ${bench.workingDirectory}.`, 'Run inside a repository.');
        }
        const source = await (0,check_source/* findCheckSource */.f)(bench);
        const rules = await (0,judge_source.rulesOf)(bench, source);
        const report = await (0,judge_source.assessSource)(bench, source, rules);
        const file = openWaiversFile(bench.repository);
        const { policy } = rules;
        const said = isPrune
            ? file.prune(report.waivers)
            : file.add(proposeWaivers({ report, given, operands, policy: policy.configuration.waivers, asOf: bench.asOf }));
        bench.progress.stop();
        (0,deliver_answer/* print */.yy)(said);
        return 0;
    });
}


/***/ }),

/***/ 7673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ addEntries),
/* harmony export */   n: () => (/* binding */ removeEntries)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/**
 * Adds and removes entries of a list in a YAML file that people keep: every other byte, comments and line breaks included,
 * stays as it is. The package yaml says where things stand and writes the new entries.
 */

/** The text with the entries at the end of the list under `key` of the root; the list is made when it is missing. */
function addEntries(text, key, entries) {
    if (text.includes('\r\n'))
        return addEntries(text.replaceAll('\r\n', '\n'), key, entries).replaceAll('\n', '\r\n');
    const { list, offset } = findList(text, key);
    if (list === null) {
        const head = offset === null ? `${endLine(text)}${key}:\n` : `${text.slice(0, offset)}\n`;
        const tail = offset === null ? '' : text.slice(lineEnd(text, offset));
        return `${head}${block(entries, 2)}${tail}`;
    }
    const [start, end] = rangeOf(list);
    if (list.items.length === 0)
        return `${text.slice(0, start).trimEnd()}\n${block(entries, 2)}${text.slice(lineEnd(text, end))}`;
    if (list.flow === true)
        return rewritten(text, key, (items) => items.push(...entries));
    const last = lineEnd(text, rangeOf(list.items.at(-1))[1]);
    const dash = dashOf(text, list, 0);
    return `${endLine(text.slice(0, last))}${block(entries, dash - lineStart(text, dash))}${text.slice(last)}`;
}
/** The text without those entries and the comments right above them. */
function removeEntries(text, key, indexes) {
    const { list } = findList(text, key);
    if (list === null)
        return text;
    if (list.flow === true)
        return rewritten(text, key, (items) => {
            for (const index of [...indexes].sort(descending))
                items.splice(index, 1);
        });
    let result = text;
    for (const index of [...indexes].sort(descending)) {
        const start = commentsAbove(text, lineStart(text, dashOf(text, list, index)));
        result = result.slice(0, start) + result.slice(lineEnd(text, rangeOf(list.items[index])[1]));
    }
    const isEmptied = new Set(indexes).size >= list.items.length;
    return isEmptied ? result.replace(new RegExp(`^${key}:`, 'm'), `${key}: []`) : result;
}
/** `offset`: behind the colon of a key that has no value. */
function findList(text, key) {
    const root = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text).contents;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root))
        return { list: null, offset: null };
    const value = root.get(key, true);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value))
        return { list: value, offset: null };
    const at = new RegExp(`^${key}:`, 'm').exec(text);
    return { list: null, offset: at === null ? null : at.index + at[0].length };
}
/** Flow style has no lines of its own to keep, so the whole list is written anew. */
function rewritten(text, key, change) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text);
    const items = document.toJS()[key] ?? [];
    change(items);
    const list = document.createNode(items);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(list))
        list.flow = items.length === 0;
    document.set(key, list);
    return document.toString({ lineWidth: 0 });
}
/** Start and end of a node's own text. Every node of a parsed document has a range. */
function rangeOf(node) {
    const range = node.range ?? [0, 0];
    return [range[0] ?? 0, range[1] ?? 0];
}
/** Where the dash of an entry stands. */
function dashOf(text, list, index) {
    return text.lastIndexOf('-', rangeOf(list.items[index])[0] - 1);
}
function block(entries, indent) {
    const margin = ' '.repeat(indent);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(entries, { lineWidth: 0 }).replace(/^(?=.)/gm, margin);
}
function lineStart(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}
/** Behind the line break that ends the line of the last character before `offset`. */
function lineEnd(text, offset) {
    if (text[offset - 1] === '\n')
        return offset;
    const end = text.indexOf('\n', offset);
    return end === -1 ? text.length : end + 1;
}
function endLine(text) {
    return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
function commentsAbove(text, start) {
    let result = start;
    while (result > 0) {
        const above = lineStart(text, result - 1);
        if (!/^[ \t]+#/.test(text.slice(above, result)))
            break;
        result = above;
    }
    return result;
}
function descending(left, right) {
    return right - left;
}


/***/ }),

/***/ 9096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ findCheckSource)
});

// UNUSED EXPORTS: pathSource

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/io/base-unavailable.js
/** The error for a base that the clone does not have and the remote did not give. */

/** Names the remedy that always works. */
function baseUnavailable(what) {
    return new errors.UserError('base-unavailable', `The base of the comparison, ${what}, is not in this clone and could not be fetched.`, 'Check out with "fetch-depth: 0" (actions/checkout), or fetch the base branch before this step; in a private repository, also pass a token that can read it.');
}

// EXTERNAL MODULE: ./build/io/fetch-commit.js
var fetch_commit = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/io/object-id.js
var object_id = __webpack_require__(330);
// EXTERNAL MODULE: ./build/io/run-git.js
var run_git = __webpack_require__(9085);
;// CONCATENATED MODULE: ./build/io/find-merge-base.js
/** The commit where two histories part, deepening a shallow clone as far as needed. */



/** Doubled from first to last: few round trips for a short branch, an end for an endless history. */
const firstDeepening = 32;
const lastDeepening = 65_536;
/** The best common ancestor of two commits, or `null` when there is none or it cannot be fetched. */
async function findMergeBase(directory, one, other, access) {
    const commits = [(0,object_id/* requireObjectId */.Wx)(one), (0,object_id/* requireObjectId */.Wx)(other)];
    for (const commit of commits) {
        if (!(await (0,fetch_commit/* ensureCommit */.q$)(directory, commit, access)))
            return null;
    }
    for (let count = firstDeepening;; count *= 2) {
        const found = await knownMergeBase(directory, commits);
        if (found !== null || count > lastDeepening || !(await (0,fetch_commit/* isShallow */.fE)(directory)))
            return found;
        if (!(await (0,fetch_commit/* deepenHistory */.YX)(directory, commits, count, access)))
            return null;
    }
}
async function knownMergeBase(directory, commits) {
    const answer = await (0,run_git/* askGit */.gG)(directory, ['merge-base', '--end-of-options', ...commits]);
    const id = (0,run_git/* firstLine */.TM)(answer.output);
    return answer.exitCode === 0 && (0,object_id/* isObjectId */.TS)(id) ? id : null;
}

// EXTERNAL MODULE: ./build/io/resolve-commit.js
var resolve_commit = __webpack_require__(6155);
;// CONCATENATED MODULE: ./build/io/find-base.js
/** Finds what the work tree should be compared with when nobody said it: the target of the change, in a CI or by habit. */






/** Variables in which a CI system names the branch that a change is to be merged into. */
const targetBranchVariables = [
    ['CI_MERGE_REQUEST_TARGET_BRANCH_NAME', 'GitLab'],
    ['CHANGE_TARGET', 'Jenkins'],
    ['SYSTEM_PULLREQUEST_TARGETBRANCH', 'Azure Pipelines'],
    ['BITBUCKET_PR_DESTINATION_BRANCH', 'Bitbucket'],
];
const habitualReferences = [
    'refs/remotes/origin/HEAD',
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'refs/heads/main',
    'refs/heads/master',
];
const noAccess = { token: null, serverUrl: null };
/** The default base of `check`. A base that a CI system names and that cannot be had is a `base-unavailable` error. */
async function findBase(directory, environment, access = noAccess) {
    const head = await (0,resolve_commit/* findCommit */.fq)(directory, 'HEAD');
    if (head === null)
        return { base: null, reason: 'the repository has no commit yet' };
    const named = environment.CI_MERGE_REQUEST_DIFF_BASE_SHA;
    if (named && (0,object_id/* isObjectId */.TS)(named)) {
        if (!(await (0,fetch_commit/* ensureCommit */.q$)(directory, named, access)))
            throw baseUnavailable(named);
        return { base: named, how: 'the base that GitLab names for the merge request' };
    }
    for (const [variable, system] of targetBranchVariables) {
        const branch = environment[variable]?.replace(/^refs\/heads\//, '');
        if (branch)
            return baseOfBranch(directory, { branch, system, head }, access);
    }
    return habitualBase(directory, head, access);
}
async function baseOfBranch(directory, { branch, system, head }, access) {
    const tip = (await (0,resolve_commit/* findCommit */.fq)(directory, `refs/remotes/origin/${branch}`)) ??
        (await (0,fetch_commit/* askBranchTip */.$I)(directory, branch, access)) ??
        (await (0,resolve_commit/* findCommit */.fq)(directory, `refs/heads/${branch}`));
    const base = tip === null ? null : await findMergeBase(directory, tip, head, access);
    if (base === null)
        throw baseUnavailable(`the target branch ${JSON.stringify(branch)}`);
    return { base, how: `where HEAD and ${branch} part, the target branch that ${system} names` };
}
async function habitualBase(directory, head, access) {
    const tips = await tipsOf(directory, habitualReferences);
    for (const reference of habitualReferences) {
        const tip = tips.get(reference);
        if (tip === undefined)
            continue;
        const base = tip === head ? head : await findMergeBase(directory, tip, head, access);
        const name = reference.replace(/^refs\/(?:remotes|heads)\//, '');
        if (base !== null)
            return { base, how: `where HEAD and ${name} part` };
        if (await (0,fetch_commit/* isShallow */.fE)(directory))
            throw baseUnavailable(`where HEAD and ${name} part`);
    }
    return {
        base: null,
        reason: tips.size === 0 ? 'there is no branch origin/HEAD, main or master' : 'no common history with the main branch',
    };
}
/** One process for all of them; what does not exist or is no commit is missing. */
async function tipsOf(directory, references) {
    const format = '--format=%(objecttype) %(objectname) %(refname)';
    const output = await (0,run_git/* runGit */.EO)(directory, ['for-each-ref', format, ...references]);
    const tips = new Map();
    for (const line of output.toString('utf8').split('\n')) {
        const [type, id = '', reference = ''] = line.split(' ');
        if (type === 'commit' && references.includes(reference))
            tips.set(reference, id);
    }
    return tips;
}

// EXTERNAL MODULE: ./build/io/git-tree.js
var git_tree = __webpack_require__(4350);
// EXTERNAL MODULE: ./build/io/work-tree.js
var work_tree = __webpack_require__(5469);
// EXTERNAL MODULE: ./build/cli/run/locate-operand.js + 1 modules
var locate_operand = __webpack_require__(9453);
// EXTERNAL MODULE: ./build/cli/run/pair-operands.js
var pair_operands = __webpack_require__(9418);
;// CONCATENATED MODULE: ./build/cli/run/check-source.js
/** The two states that `check` compares: commits, the work tree, or files and folders that a build made. */







/** Throws a UserError when one of them cannot be found. */
async function findCheckSource(bench) {
    const { given } = bench;
    if (given['base-path'] !== undefined || given['head-path'] !== undefined)
        return pathSource(bench);
    const { repository } = bench;
    if (repository === null) {
        throw new errors.UserError('no-repository', `There is no git repository around ${bench.root ?? bench.workingDirectory}.`, 'Run inside a repository, or name two files or folders with --base-path and --head-path.');
    }
    const objects = bench.objectsOf(repository);
    const [head, found, named] = await Promise.all([
        headSource(bench, repository),
        given.base === undefined ? findBase(repository, process.env) : null,
        given.base === undefined ? null : (0,resolve_commit/* resolveCommit */.WL)(repository, given.base),
    ]);
    const base = found === null ? named : found.base;
    return {
        trees: { base: base === null ? null : (0,git_tree/* gitTree */.$)(repository, base, objects), head: head.tree },
        explicit: [],
        folders: [],
        base,
        head: head.name,
        isRepository: true,
        notices: found !== null && found.base === null ? [noBase(found.reason)] : [],
    };
}
async function headSource(bench, repository) {
    const { head = 'worktree' } = bench.given;
    const objects = bench.objectsOf(repository);
    if (head === 'worktree')
        return { tree: (0,work_tree/* workTree */._)(repository, objects), name: 'worktree' };
    const commit = await (0,resolve_commit/* resolveCommit */.WL)(repository, head);
    return { tree: (0,git_tree/* gitTree */.$)(repository, commit, objects), name: commit };
}
/** Two files or folders that a build made, or one. */
async function pathSource(bench) {
    const { given } = bench;
    const [before, after] = [given['base-path'], given['head-path']];
    if (after === undefined || given.base !== undefined || given.head !== undefined) {
        throw new errors.UserError('wrong-operands', after === undefined
            ? '--base-path needs --head-path beside it.'
            : '--base and --head name commits; --base-path and --head-path name files and folders. They cannot be mixed.', 'Give both paths, or REV:path in one of them.');
    }
    const head = await (0,locate_operand/* locateOperand */.G)(after, bench);
    if (before === undefined) {
        const named = head.path === '' ? [] : [head.path];
        const [explicit, folders] = head.kind === 'file' ? [named, []] : [[], named];
        return {
            trees: { base: null, head: head.tree },
            explicit,
            folders,
            base: null,
            head: head.name,
            isRepository: false,
            notices: [],
        };
    }
    const base = await (0,locate_operand/* locateOperand */.G)(before, bench);
    return { ...(0,pair_operands/* pairOperands */.j)(base, head), base: base.name, head: head.name, isRepository: false, notices: [] };
}
function noBase(reason) {
    const message = `There is no base to compare with: ${reason}. The whole posture is shown.`;
    return { code: 'no-base', severity: 'warning', message, location: null };
}


/***/ }),

/***/ 7943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ askBranchTip),
/* harmony export */   YX: () => (/* binding */ deepenHistory),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   q$: () => (/* binding */ ensureCommit)
/* harmony export */ });
/* unused harmony export fetchRevision */
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(330);
/* harmony import */ var _resolve_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6155);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9085);
/**
 * Gets a missing commit from `origin` without touching what belongs to the user: no reference, no FETCH_HEAD, no index,
 * no work tree, no shorter history.
 */



const timeoutMilliseconds = 120_000;
const fetchCommand = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-prune',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    // Without this, git would also move the remote-tracking branches that the fetched names belong to.
    '--refmap=',
];
/** True when the commit is there, if need be after fetching it alone. */
async function ensureCommit(directory, commit, access) {
    if ((await (0,_resolve_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .findCommit */ .fq)(directory, (0,_object_id_js__WEBPACK_IMPORTED_MODULE_0__/* .requireObjectId */ .Wx)(commit))) !== null)
        return true;
    // Only a shallow clone stays shallow; a complete one must not be cut off at the new commit.
    const depth = (await isShallow(directory)) ? ['--depth=1'] : [];
    await reachOrigin(directory, [...fetchCommand, ...depth, 'origin', commit], access);
    return (await (0,_resolve_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .findCommit */ .fq)(directory, commit)) !== null;
}
/** The commit that a revision names here or at `origin`, as an id or a branch, fetched if need be; else `revision-unknown`. */
async function fetchRevision(directory, revision, access) {
    const known = (await findCommit(directory, revision)) ?? (await findCommit(directory, `refs/remotes/origin/${revision}`));
    if (known !== null)
        return known;
    const commit = isObjectId(revision) ? revision : await askBranchTip(directory, revision, access);
    if (commit !== null && (await ensureCommit(directory, commit, access)))
        return commit;
    throw revisionUnknown(revision);
}
/** Adds `count` commits to the known history of these commits. False when the remote could not be reached. */
async function deepenHistory(directory, commits, count, access) {
    const ids = commits.map(_object_id_js__WEBPACK_IMPORTED_MODULE_0__/* .requireObjectId */ .Wx);
    const answer = await reachOrigin(directory, [...fetchCommand, `--deepen=${count}`, 'origin', ...ids], access);
    return answer.exitCode === 0;
}
/** The commit at the tip of a branch of `origin`, asked over the network, or `null`. */
async function askBranchTip(directory, branch, access) {
    const answer = await reachOrigin(directory, ['ls-remote', 'origin', `refs/heads/${branch}`], access);
    const [id = '', name = ''] = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLine */ .TM)(answer.output).split('\t');
    return answer.exitCode === 0 && name === `refs/heads/${branch}` ? (0,_object_id_js__WEBPACK_IMPORTED_MODULE_0__/* .requireObjectId */ .Wx)(id) : null;
}
/** True when the repository has only the newest part of its history. */
async function isShallow(directory) {
    return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLine */ .TM)(await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(directory, ['rev-parse', '--is-shallow-repository'])) === 'true';
}
/** First with the credentials that git has of its own; a second header beside those makes GitHub refuse both. */
async function reachOrigin(directory, commandLine, access) {
    const answer = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)(directory, commandLine, { timeoutMilliseconds });
    const { token, serverUrl } = access;
    if (answer.exitCode === 0 || !token || !serverUrl?.startsWith('https://'))
        return answer;
    const key = `http.${serverUrl.replace(/\/+$/, '')}/.extraheader`;
    const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    // An empty value takes back the headers configured before it.
    const settings = [[key, ''], [key, header]];
    return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)(directory, commandLine, { timeoutMilliseconds, settings });
}


/***/ })

};
