export const id = 1161;
export const ids = [1161,9144,7235,4514];
export const modules = {

/***/ 5795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   docsPack: () => (/* binding */ docsPack)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _io_write_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9529);
/* harmony import */ var _judge_rules_built_in_generated_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4429);
/* harmony import */ var _report_render_markdown_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3423);
/* harmony import */ var _pack_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5240);
/* harmony import */ var _read_pack_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1050);
/** `pack docs FOLDER`: a page for each rule of the pack and a list of them, in its folder docs/. */







const docsPack = async ({ operands: [path, ...more], bench, print }) => {
    if (path === undefined || more.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.UserError('wrong-operands', '"pack docs" takes the folder of a pack.');
    const pack = (0,_pack_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .openPackFolder */ .oZ)(path, bench);
    const loaded = await (0,_read_pack_js__WEBPACK_IMPORTED_MODULE_6__/* .loadNamed */ .gW)(pack.name, pack.open, [pack.name]);
    const { rules } = (0,_read_pack_js__WEBPACK_IMPORTED_MODULE_6__/* .rulesOfPack */ .YB)(pack.name, loaded, bench.asOf);
    const listed = loaded.catalogue.packs.find(({ id }) => id === pack.name);
    const builtIn = new Set(_judge_rules_built_in_generated_js__WEBPACK_IMPORTED_MODULE_3__/* .BUILT_IN_RULES */ .J.posture.map(({ id }) => id));
    const own = rules.enabled.filter(({ id }) => !builtIn.has(id));
    const write = (name, text) => (0,_io_write_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOutput */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(pack.folder, 'docs', name), text, [pack.folder]);
    for (const rule of own)
        write(`${rule.id}.md`, (0,_report_render_markdown_state_js__WEBPACK_IMPORTED_MODULE_4__.renderRuleMarkdown)(rule));
    write('README.md', `# ${listed?.title ?? path}\n\n${listed?.description ?? ''}\n\n${(0,_report_render_markdown_state_js__WEBPACK_IMPORTED_MODULE_4__.renderRulesMarkdown)(rules.enabled)}`);
    print(`Wrote ${own.length + 1} pages into ${path}/docs/.\n`);
    return 0;
};


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


/***/ }),

/***/ 4914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ ruleHelpMarkdown),
/* harmony export */   Ji: () => (/* binding */ ruleReferences),
/* harmony export */   Rp: () => (/* binding */ ruleHelpText)
/* harmony export */ });
/* unused harmony export exampleBlocks */
/* harmony import */ var _safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3760);
/* harmony import */ var _wording_rule_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3958);


/** For readers of plain text. */
function ruleHelpText(rule) {
    const page = (0,_wording_rule_page_js__WEBPACK_IMPORTED_MODULE_1__/* .pageOf */ .ZZ)(rule.id, rule);
    const parts = [rule.rationale.trim(), `What to do: ${rule.remediation.trim()}`, ...(page === null ? [] : [page])];
    return parts.join('\n\n');
}
/** For GitHub, which shows it beside an alert. */
function ruleHelpMarkdown(rule) {
    return [
        rule.rationale.trim(),
        `**What to do.** ${rule.remediation.trim()}`,
        ...exampleBlocks(rule),
        `${referenceLine(rule)}${moreLink(rule)}`,
    ].join('\n\n');
}
/** The first examples of a rule, each under a line that says what it is. */
function exampleBlocks(rule) {
    if (rule.kind !== 'posture') {
        const [example] = rule.examples;
        if (example === undefined)
            return [];
        return [
            `Before (${example.title}):`,
            (0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fencedBlock */ .zW)(example.base, 'yaml'),
            'After:',
            (0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fencedBlock */ .zW)(example.head, 'yaml'),
        ];
    }
    const [bad] = rule.examples.bad;
    const [good] = rule.examples.good;
    return [
        ...(bad === undefined ? [] : [`Reported (${bad.title}):`, (0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fencedBlock */ .zW)(bad.document, 'yaml')]),
        ...(good === undefined ? [] : [`Accepted (${good.title}):`, (0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fencedBlock */ .zW)(good.document, 'yaml')]),
    ];
}
/** `OWASP API2:2023 · CWE-306`; empty when a rule has neither. */
function ruleReferences(rule) {
    return [...rule.owasp.map((id) => `OWASP ${id}`), ...rule.cwe.map((id) => `CWE-${id}`)].join(' · ');
}
function referenceLine(rule) {
    const references = ruleReferences(rule);
    return references === '' ? '' : `${references} · `;
}
function moreLink(rule) {
    const page = (0,_wording_rule_page_js__WEBPACK_IMPORTED_MODULE_1__/* .pageOf */ .ZZ)(rule.id, rule);
    return page === null ? `\`${rule.id}\`` : `[More about \`${rule.id}\`](${page})`;
}


/***/ }),

/***/ 3909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath),
/* harmony export */   u: () => (/* binding */ encodeSegment)
/* harmony export */ });
/* harmony import */ var _make_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/** Writes a repository path as a relative URI. */

/** Percent-encoded, without a leading slash; every `:` is encoded, so that no folder name reads as a scheme. */
function encodePath(path) {
    return (0,_make_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormedText */ .Nw)(path).split('/').map(encodeSegment).join('/');
}
/** One segment; also what encodeURIComponent leaves alone and Markdown would read: brackets, stars, quotes. */
function encodeSegment(segment) {
    return encodeURIComponent((0,_make_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormedText */ .Nw)(segment)).replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 3760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ codeLine),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* harmony import */ var _make_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/**
 * Puts untrusted text into GitHub Markdown so that it is shown and nothing else: no mention, link, autolink, emoji, closing
 * keyword, HTML, formula or table column comes out of it. GitHub looks for mentions and references after it has resolved
 * entities and backslashes, so escaping is not enough: whatever is not plain prose becomes a code span, where nothing is
 * looked for.
 */

/** A code span; also safe inside a table cell and a link's text. */
function inlineCode(text, limit = 300) {
    const visible = (0,_make_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text, limit);
    return visible === '' ? '(empty)' : codeSpan(visible);
}
/** A sentence: its plain words stay prose, everything else stands in code spans. Safe inside a table cell. */
function markdownText(text, limit) {
    const pieces = (0,_make_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text, limit).trim().split('`');
    // Our own messages quote names in backticks; a stray backtick in a name only moves where code begins.
    const parts = pieces.flatMap((piece, index) => (index % 2 === 1 ? [quoted(piece)] : partsOf(piece, index === 0)));
    return mergeParts(parts)
        .map((part) => (part.isCode ? codeSpan(part.text) : part.text))
        .join('');
}
/** A fenced block of one untrusted line. */
function codeLine(text, language) {
    return fencedBlock((0,_make_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text, 4000), language);
}
/** A fenced block that its content cannot end. The content is trusted or was made harmless before. */
function fencedBlock(content, language) {
    const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
    return `${fence}${language}\n${content.trimEnd()}\n${fence}`;
}
/** Two backticks with nothing between them stay visible: if they vanished, what stands around them would join. */
function quoted(piece) {
    return { text: piece === '' ? '``' : piece, isCode: true };
}
/** Words and blanks of a piece without backticks; punctuation around a word stays outside of its code span. */
function partsOf(piece, isStart) {
    const words = piece.split(/( +)/).filter((word) => word !== '');
    return words.flatMap((word, index) => {
        if (isStart && index === 0 ? isOpeningProse(word) : isProse(word))
            return [{ text: word, isCode: false }];
        const [, before = '', core = word, after = ''] = AROUND.exec(word) ?? [];
        return [
            { text: before, isCode: false },
            { text: core, isCode: true },
            { text: after, isCode: false },
        ];
    });
}
const AROUND = /^([("']{0,2})(.+?)([.,;:!?)"']{0,3})$/;
// Letters of any script, and punctuation that means nothing to Markdown between them. No underscore, star or tilde
// (emphasis), no colon inside (emoji, schemes), no at sign, hash, bracket, ampersand, dollar, pipe or backslash.
const PROSE = /^[("']*[\p{L}\p{M}\p{N}\p{So}%→×·–—=+/.,'’-]*[.,;:!?)"']*$/u;
// Commit ids, issue keys (`GH-1` and a repository's own), web addresses; paths because they read better as code.
const REFERENCE = /[0-9a-f]{7,}|[a-z]-\d|www\.|^["'(]*\//iu;
// A method stands in one code span with the path behind it.
const METHOD = /^(?:GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE|QUERY)$/;
// At the start of a line a dash, a plus sign or `1.` would begin a list.
const OPENING_PROSE = /^(?:["'(]*\p{L}.*|\d+)$/u;
function isProse(word) {
    return word.startsWith(' ') || (PROSE.test(word) && !REFERENCE.test(word) && !METHOD.test(word));
}
function isOpeningProse(word) {
    return isProse(word) && OPENING_PROSE.test(word);
}
/** Joins neighbours of a kind, and code spans that only blanks divide. */
function mergeParts(parts) {
    const merged = [];
    for (const part of parts) {
        if (part.text === '')
            continue;
        const last = merged.at(-1);
        const beforeLast = merged.at(-2);
        if (last !== undefined && last.isCode === part.isCode) {
            merged[merged.length - 1] = { text: last.text + part.text, isCode: part.isCode };
        }
        else if (part.isCode && last !== undefined && beforeLast?.isCode && last.text.trim() === '') {
            merged.splice(-2, 2, { text: `${beforeLast.text}${last.text}${part.text}`, isCode: true });
        }
        else
            merged.push(part);
    }
    return merged;
}
function codeSpan(visible) {
    // Parsers disagree on a backslash before an escaped pipe, so such a backslash is written out.
    const content = visible.replaceAll('\\|', '\\u{5c}|').replaceAll('|', '\\|');
    const fence = '`'.repeat(longestRun(content) + 1);
    return /^[ `]|[ `]$/.test(content) ? `${fence} ${content} ${fence}` : `${fence}${content}${fence}`;
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ whatOf),
/* harmony export */   cz: () => (/* binding */ detailsOf),
/* harmony export */   jb: () => (/* binding */ describeFinding),
/* harmony export */   v8: () => (/* binding */ beforeOf)
/* harmony export */ });
/* harmony import */ var _wording_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4327);
/* harmony import */ var _wording_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(896);
/* harmony import */ var _wording_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9144);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1530);
/* harmony import */ var _sort_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2249);




const NAMES_SHOWN = 3;
/** Describes a group by its first member. */
function describeFinding(group, context) {
    const { first } = group;
    return {
        what: whatOf(first),
        isOperation: first.operation !== null || first.reachedBy.length === 1,
        message: first.message,
        before: beforeOf(first),
        fix: first.fix === null ? null : `Fix: ${first.fix.description}`,
        elsewhere: elsewhereOf(group),
        consequences: consequencesOf(first.consequences),
        waive: waiveOf(group, context.gated),
        marks: marksOf(first, context.changes),
        location: first.location,
        rule: first.rule,
    };
}
/** The lines below the message, in order. */
function detailsOf(text) {
    return [text.before, text.fix, text.elsewhere, text.consequences].filter((line) => line !== null);
}
/** The operation a finding is about, else what it reaches, else that it concerns the API as a whole. */
function whatOf(finding) {
    const [only, ...others] = finding.reachedBy;
    if (finding.operation !== null)
        return (0,_wording_names_js__WEBPACK_IMPORTED_MODULE_1__/* .operationName */ .X)(finding.operation);
    if (only === undefined)
        return 'the whole API';
    return others.length === 0 ? (0,_wording_names_js__WEBPACK_IMPORTED_MODULE_1__/* .operationName */ .X)(only) : (0,_wording_count_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(finding.reachedBy.length, 'operation');
}
/** What stood in base, quoted by whoever collected the finding, with its place: lines of base are not those a reader sees. */
function beforeOf(finding) {
    const before = finding.related.find((place) => place.revision === 'base');
    if (before === undefined)
        return null;
    return before.message === '' ? `Before: ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .placeName */ .fW)(before)}.` : `${before.message} (${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .placeName */ .fW)(before)})`;
}
function elsewhereOf(group) {
    const others = group.members.slice(1);
    if (others.length > 0) {
        const names = [...new Set(others.map(nameOf))];
        return `The same in ${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(others.length, 'more place')}: ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .someOf */ .yU)(names, NAMES_SHOWN)}.`;
    }
    if (group.first.operation !== null || group.first.reachedBy.length < 2)
        return null;
    return `Reaches ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .someOf */ .yU)(group.first.reachedBy.map(_wording_names_js__WEBPACK_IMPORTED_MODULE_1__/* .operationName */ .X), NAMES_SHOWN)}.`;
}
function nameOf(finding) {
    if (finding.operation !== null)
        return (0,_wording_names_js__WEBPACK_IMPORTED_MODULE_1__/* .operationName */ .X)(finding.operation);
    return finding.location === null ? whatOf(finding) : (0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .placeName */ .fW)(finding.location);
}
function consequencesOf(consequences) {
    if (consequences.length === 0)
        return null;
    const kinds = [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(consequences, (consequence) => `${consequence.rule} (${consequence.severity})`)].map(([kind, members]) => (members.length === 1 ? kind : `${members.length} × ${kind}`));
    return `With it: ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .someOf */ .yU)(kinds, NAMES_SHOWN)}.`;
}
/** Twelve digits tell the findings of any repository apart. */
function waiveOf({ members }, gated) {
    const prefixes = members
        .filter(({ fingerprint }) => gated.has(fingerprint))
        .map(({ fingerprint }) => fingerprint.slice(0, 12));
    return prefixes.length === 0 || prefixes.length > NAMES_SHOWN ? null : `openapi-posture waive ${prefixes.join(' ')}`;
}
function marksOf(finding, changes) {
    const change = finding.change === null ? undefined : changes.get(finding.change);
    const marks = [];
    const compatibility = change === undefined ? null : (0,_sort_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .compatibilityMark */ .uH)(change);
    if (compatibility !== null)
        marks.push(compatibility);
    if (change?.predecessor)
        marks.push(`compared with ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .versionName */ .sh)(change.predecessor)}`);
    if (finding.status === 'existing' && finding.touched)
        marks.push('existing, touched');
    if (finding.inheritedFrom !== null)
        marks.push(`inherited from ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .versionName */ .sh)(finding.inheritedFrom)}`);
    if (finding.confidence === 'low')
        marks.push('low confidence');
    if (finding.stage === 'warn')
        marks.push('not enforced yet');
    return marks;
}


/***/ }),

/***/ 1530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Groups items by a text, keeping the order in which the texts first appear. */
/** A map, so that a title such as `__proto__` is an ordinary key. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 1457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
/* unused harmony export isAtLeast */
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6271);

/** 0 for critical. */
function severityRank(severity) {
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(severity);
}
/** True when `severity` is at least as bad as `threshold`. */
function isAtLeast(severity, threshold) {
    return severityRank(severity) <= severityRank(threshold);
}
/** Findings: severity, introduced first, confidence, place, rule, identity. */
function compareFindings(left, right) {
    return (severityRank(left.severity) - severityRank(right.severity) ||
        statusRank(left) - statusRank(right) ||
        confidenceRank(left.confidence) - confidenceRank(right.confidence) ||
        compareText(left.location?.file ?? '', right.location?.file ?? '') ||
        (left.location?.line ?? 0) - (right.location?.line ?? 0) ||
        (left.location?.column ?? 0) - (right.location?.column ?? 0) ||
        compareText(left.rule, right.rule) ||
        compareText(left.fingerprint, right.fingerprint));
}
/** Code units, as everywhere. */
function compareText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
function statusRank(finding) {
    return finding.status === 'introduced' ? 0 : finding.touched ? 1 : 2;
}
function confidenceRank(confidence) {
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIDENCES */ .i.indexOf(confidence);
}


/***/ }),

/***/ 2249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   CF: () => (/* binding */ operationsOf),
/* harmony export */   gQ: () => (/* binding */ sortChanges),
/* harmony export */   uH: () => (/* binding */ compatibilityMark),
/* harmony export */   vF: () => (/* binding */ compareChanges)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1457);

/** Pass the changes of one API. */
function sortChanges(changes) {
    const sorted = changes.toSorted(compareChanges);
    // Findings of level info are folded, so a worse change of that level would not be seen to break clients.
    const untold = sorted.filter((change) => change.posture === 'neutral' || (change.posture === 'worse' && change.severity === 'info'));
    return {
        worse: sorted.filter((change) => change.posture === 'worse'),
        better: sorted.filter((change) => change.posture === 'better'),
        breaking: untold.filter((change) => change.compatibility !== 'safe'),
        other: untold.filter((change) => change.compatibility === 'safe'),
        breakingCount: changes.filter((change) => change.compatibility === 'breaking').length,
    };
}
/** Worst first: severity, then breaking before maybe before safe, then what concerns security, then place. */
function compareChanges(left, right) {
    return ((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(left.severity) - (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(right.severity) ||
        COMPATIBILITIES.indexOf(left.compatibility) - COMPATIBILITIES.indexOf(right.compatibility) ||
        POSTURES.indexOf(left.posture) - POSTURES.indexOf(right.posture) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(placeOf(left)?.file ?? '', placeOf(right)?.file ?? '') ||
        (placeOf(left)?.line ?? 0) - (placeOf(right)?.line ?? 0) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(left.id, right.id) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(left.operation?.path ?? '', right.operation?.path ?? '') ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(left.fingerprint, right.fingerprint));
}
/** Where to look: in head, or for what is gone in base. */
function placeOf(change) {
    return change.head ?? change.base;
}
/** The operations that something is about or reaches, without repeating one. */
function operationsOf(item) {
    return item.operation === null || item.reachedBy.length > 0 ? item.reachedBy : [item.operation];
}
const COMPATIBILITIES = ['breaking', 'maybe', 'safe'];
const POSTURES = ['worse', 'better', 'neutral'];
/** What a change does to clients, in two or three words; `null` when it is safe. */
function compatibilityMark(change) {
    return MARKS[change.compatibility];
}
const MARKS = { breaking: 'breaks clients', maybe: 'may break clients', safe: null };


/***/ }),

/***/ 4327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ countBySeverity),
/* harmony export */   p: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6271);
/** Says numbers of things: `1 finding`, `3 findings`, `1 critical, 2 high`. */

/** `1 operation`, `2 operations`, `1 API`; give `plural` where an s does not do it. */
function countOf(count, noun, plural = `${noun}s`) {
    return `${groupDigits(count)} ${count === 1 ? noun : plural}`;
}
/** How many of each severity, worst first, leaving out zeros; empty text for nothing. */
function countBySeverity(severities) {
    const counts = new Map();
    for (const severity of severities)
        counts.set(severity, (counts.get(severity) ?? 0) + 1);
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.filter((severity) => counts.has(severity))
        .map((severity) => `${groupDigits(counts.get(severity) ?? 0)} ${severity}`)
        .join(', ');
}
/** `12,345`: written by hand because locale data differs between builds of Node. */
function groupDigits(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}


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


/***/ }),

/***/ 3958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   gd: () => (/* binding */ rulePage),
/* harmony export */   yU: () => (/* binding */ CHANGES_PAGE)
/* harmony export */ });
/* harmony import */ var _safe_text_encode_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3909);
/** Where the page of a rule is. */

const DOCUMENTS = 'https://github.com/openapi-posture/openapi-posture/blob/main/docs';
/** The page that explains all kinds of changes. */
const CHANGES_PAGE = `${DOCUMENTS}/changes.md`;
/** The address of a rule's page. */
function rulePage(rule) {
    return `${DOCUMENTS}/rules/${(0,_safe_text_encode_path_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeSegment */ .u)(rule)}.md`;
}
/** Where more is said about a rule, ours or not; `null`: nowhere. What a pack says is made safe for a Markdown link. */
function pageOf(id, rule) {
    if (rule?.page === undefined)
        return rulePage(id);
    if (rule.page === null || !/^https?:\/\/[^\s<>"'`\\[\]]+$/.test(rule.page))
        return null;
    return rule.page.replaceAll('(', '%28').replaceAll(')', '%29');
}


/***/ })

};
