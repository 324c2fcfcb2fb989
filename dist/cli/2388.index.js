export const id = 2388;
export const ids = [2388];
export const modules = {

/***/ 2388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadFromPlace: () => (/* binding */ loadFromPlace),
  J: () => (/* binding */ packContext)
});

// UNUSED EXPORTS: readLock

// EXTERNAL MODULE: ./build/inspect/lint/predicates/registry.js + 102 modules
var registry = __webpack_require__(3950);
;// CONCATENATED MODULE: ./build/inspect/lint/predicates/predicate-contracts.js

/** Targets and options of every predicate, by name. */
function predicateContracts() {
    return new Map(registry/* PREDICATES */.J.map(({ name, targets, options }) => [
        name,
        { targets, options: Object.fromEntries(Object.entries(options).map(([key, option]) => [key, shapeOf(option)])) },
    ]));
}
function shapeOf({ type, allowed, help }) {
    const text = allowed === undefined ? { type: 'text' } : { type: 'choice', values: allowed };
    if (type === 'strings')
        return { type: 'list', items: text, help };
    if (type === 'string')
        return { ...text, help };
    return type === 'number'
        ? { type, minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER, help }
        : { type, help };
}

// EXTERNAL MODULE: ./build/judge/rules/built-in.generated.js
var built_in_generated = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/judge/rules/load-packs.js + 1 modules
var load_packs = __webpack_require__(3506);
// EXTERNAL MODULE: ./build/judge/rules/pack-lock.js
var pack_lock = __webpack_require__(9315);
// EXTERNAL MODULE: ./build/cli/tool.js
var tool = __webpack_require__(9891);
// EXTERNAL MODULE: ./build/cli/packs/open-pack.js
var open_pack = __webpack_require__(6094);
;// CONCATENATED MODULE: ./build/cli/packs/load-from-place.js
/** Opens and reads the packs of a configuration where they are kept; loaded only when a pack from outside is named. */






/** Never throws for what a pack or the lock says. */
async function loadFromPlace({ packs, allowCode }, place, stores) {
    const { lock, problems } = await readLock(place);
    const open = (0,open_pack/* packOpener */.jo)(place, lock, stores);
    const loaded = await (0,load_packs/* loadPacks */.r)({ names: packs, allowCode, open, revision: place.revision }, packContext());
    return { ...loaded, problems: [...problems, ...loaded.problems] };
}
/** What packs are read against. */
function packContext() {
    return { builtIn: built_in_generated/* BUILT_IN_RULES */.J, predicates: predicateContracts(), version: tool/* TOOL */.j.version };
}
/** The lock of a state; one that cannot be read locks nothing. */
async function readLock({ tree, folder, revision, }) {
    const path = (0,open_pack/* joined */.oR)(folder, pack_lock/* LOCK_FILE */.FI);
    const bytes = (await tree.read([path])).get(path);
    const { lock, faults } = (0,pack_lock/* parseLock */.PG)(path, bytes === undefined ? null : Buffer.from(bytes).toString('utf8'));
    const problems = faults.map(({ path: file, line, column, message }) => ({
        code: 'pack-lock-unreadable',
        severity: 'error',
        message: `The lock of the rule packs cannot be used: ${message}`,
        location: { file, revision, line, column, endLine: line, endColumn: column, pointer: '' },
    }));
    return { lock, problems };
}


/***/ }),

/***/ 3506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ loadPacks)
});

// EXTERNAL MODULE: ./build/knowledge/digest.js
var digest = __webpack_require__(1539);
// EXTERNAL MODULE: ./build/knowledge/pack-source.js
var pack_source = __webpack_require__(7782);
;// CONCATENATED MODULE: ./build/judge/rules/extension-source.js
/** An entry of `extends` → a source. A relative one is a folder of the pack, or of the repository where the pack is part of it. */

/** `opened` of the answer holds the files where they came with the extending pack. */
function extensionSource(text, from, opened) {
    if (!/^\.\.?(?:\/|$)/.test(text)) {
        const source = (0,pack_source/* parsePackSource */.k5)(text);
        return 'fault' in source ? source : { source, opened: null };
    }
    if (from.kind === 'path') {
        const path = join(from.path, text);
        return path === null ? { fault: 'leaves the repository.' } : { source: { kind: 'path', path }, opened: null };
    }
    const path = join('', text);
    if (path === null)
        return { fault: 'leaves the pack.' };
    const prefix = path === '' ? '' : `${path}/`;
    const files = new Map([...opened.files].flatMap(([name, body]) => name.startsWith(prefix) ? [[name.slice(prefix.length), body]] : []));
    return { source: { kind: 'path', path: `${JSON.stringify(from)}/${path}` }, opened: { ...opened, files } };
}
function join(folder, relative) {
    const segments = folder.split('/').filter((segment) => segment !== '');
    for (const segment of relative.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            return null;
    }
    return segments.join('/');
}

// EXTERNAL MODULE: ./build/judge/rules/parse-pack-files.js + 1 modules
var parse_pack_files = __webpack_require__(5724);
// EXTERNAL MODULE: ./build/judge/rules/spectral-entry.js
var spectral_entry = __webpack_require__(4211);
;// CONCATENATED MODULE: ./build/judge/rules/load-packs.js
/**
 * The packs that a configuration names → a catalogue that holds them beside the built-in ones, and the Spectral rulesets to be
 * run apart. A pack that cannot run becomes a problem; the others count.
 */





/** Never throws for what a pack says. Names that no source has are left to `loadRuleSet`, which knows the nearest one. */
async function loadPacks(request, context) {
    const loader = new PackLoader(request, context);
    const packs = [...context.builtIn.packs];
    const rules = new Map(context.builtIn.posture.map((rule) => [rule.id, rule]));
    const spectral = [];
    const runnable = [];
    for (const name of request.names) {
        const loaded = await loader.load(name);
        if (loaded === null)
            continue;
        if (loaded.kind === 'spectral') {
            spectral.push(loaded.pack);
            continue;
        }
        runnable.push(name);
        if (loaded.pack === null)
            continue;
        const clash = [...loaded.known.values()].find((rule) => !isSame(rules.get(rule.id), rule));
        if (clash !== undefined) {
            runnable.pop();
            loader.problems.push(failed(name, `its rule "${clash.id}" is another one in a pack named before.`, null));
            continue;
        }
        packs.push(loaded.pack);
        for (const [id, rule] of loaded.known)
            rules.set(id, rule);
    }
    const posture = [...rules.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
    return { catalogue: { ...context.builtIn, posture, packs }, runnable, spectral, problems: loader.problems };
}
class PackLoader {
    problems = [];
    #request;
    #context;
    constructor(request, context) {
        this.#request = request;
        this.#context = context;
    }
    async load(name) {
        const source = (0,pack_source/* parsePackSource */.k5)(name);
        if ('fault' in source)
            return this.#fail(failed(name, `"${name}" ${source.fault}`, null));
        if (source.kind === 'built-in')
            return { kind: 'native', pack: null, known: new Map() };
        if (source.kind === 'spectral')
            return { kind: 'spectral', pack: ownRuleset(name, source.id) };
        const opened = await this.#request.open(source, name);
        if ('code' in opened)
            return this.#fail(opened);
        if (!opened.files.has(parse_pack_files/* MANIFEST */.e0))
            return this.#spectral(name, source, opened);
        const read = await this.#read(name, source, opened, []);
        if (read === null)
            return null;
        const pack = { ...read.pack, id: name, digest: opened.digest, rules: heldBack(read.pack, opened.held) };
        return { kind: 'native', pack, known: new Map(read.rules.map((rule) => [rule.id, rule])) };
    }
    /** A pack of ours with what it extends; `chain` are the packs that led here. */
    async #read(name, source, opened, chain) {
        const extended = [];
        for (const extension of (0,parse_pack_files/* readExtensions */.HW)(opened.files)) {
            const found = await this.#extend(extension, source, opened, [...chain, keyOf(source, name)]);
            if (typeof found === 'string')
                return this.#fail(this.#faulty(name, opened, [extension.fault(found)]));
            if (found === null)
                return null;
            extended.push(found);
        }
        const { value, faults } = (0,parse_pack_files/* parsePackFiles */.Qf)(opened.files, extended, this.#context);
        return value ?? this.#fail(this.#faulty(name, opened, faults));
    }
    /** The extended pack, `null` when it failed and that was said, or what is wrong with the entry. */
    async #extend({ source: text }, from, opened, chain) {
        const extension = extensionSource(text, from, opened);
        if ('fault' in extension)
            return `"${text}" ${extension.fault}`;
        const { source } = extension;
        if (source.kind === 'built-in') {
            const pack = this.#context.builtIn.packs.find(({ id }) => id === source.id);
            const known = this.#context.builtIn.packs.map(({ id }) => id).join(', ');
            return pack === undefined ? `There is no built-in pack "${source.id}". Known: ${known}.` : (0,parse_pack_files/* builtInPack */.HB)(pack);
        }
        const key = keyOf(source, text);
        if (chain.includes(key))
            return `The packs extend each other in a circle: ${[...chain, key].join(' → ')}.`;
        const inner = extension.opened ?? (await this.#request.open(source, text));
        if ('code' in inner)
            return this.#fail(inner);
        if (!inner.files.has(parse_pack_files/* MANIFEST */.e0))
            return `"${text}" is no pack of openapi-posture. Name Spectral rulesets under "packs".`;
        return this.#read(text, source, inner, chain);
    }
    #spectral(name, source, opened) {
        const entry = (0,spectral_entry/* spectralEntry */.L)(opened);
        if (typeof entry !== 'string')
            return this.#fail(failed(name, entry.fault, null));
        const allowsCode = this.#request.allowCode.includes(name);
        const version = opened.version ?? ((0,pack_source/* isFromOutside */._S)(source) ? 'unknown' : opened.digest.slice(0, 12));
        return {
            kind: 'spectral',
            pack: { source: name, version, digest: opened.digest, files: opened.files, entry, allowsCode },
        };
    }
    #faulty(name, { folder }, faults) {
        const [first, ...more] = faults;
        const rest = more.length === 0
            ? ''
            : ` (and ${more.length} more ${more.length === 1 ? 'fault' : 'faults'}; "openapi-posture pack lint" lists them)`;
        const { path, line, column } = first;
        const location = folder === null
            ? null
            : {
                file: folder === '' ? path : `${folder}/${path}`,
                revision: this.#request.revision,
                line,
                column,
                endLine: line,
                endColumn: column,
                pointer: '',
            };
        return failed(name, `${path}:${line}:${column}: ${first.message}${rest}`, location);
    }
    #fail(problem) {
        this.problems.push(problem);
        return null;
    }
}
function failed(name, why, location) {
    return { code: 'pack-failed', severity: 'error', message: `The rule pack "${name}" did not run: ${why}`, location };
}
/** What tells two packs apart, however they are named. */
function keyOf(source, name) {
    return source.kind === 'path' ? `./${source.path}` : name;
}
function heldBack({ rules }, held) {
    if (held.length === 0)
        return rules;
    return rules.map((entry) => held.includes(entry.id) && (entry.stage ?? 'enforce') === 'enforce' && entry.enforceOn === undefined
        ? { ...entry, stage: 'warn' }
        : entry);
}
function ownRuleset(source, id) {
    return {
        source,
        version: 'built-in',
        digest: (0,digest/* digest */.b)(source),
        files: new Map(),
        entry: `spectral:${id}`,
        allowsCode: false,
    };
}
/** Two packs may both extend a third, and then hold the same rule. */
function isSame(one, other) {
    return one === undefined || JSON.stringify(one) === JSON.stringify(other);
}


/***/ }),

/***/ 5724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e0: () => (/* binding */ MANIFEST),
  HB: () => (/* binding */ builtInPack),
  Qf: () => (/* binding */ parsePackFiles),
  HW: () => (/* binding */ readExtensions)
});

// EXTERNAL MODULE: ./build/knowledge/shape.js
var shape = __webpack_require__(7682);
// EXTERNAL MODULE: ./build/knowledge/yaml-text.js
var yaml_text = __webpack_require__(8482);
;// CONCATENATED MODULE: ./build/judge/rules/compare-versions.js
/** Orders versions by the numbers of semver 2.0.0 §11; a pre-release comes before its release. */
/** True when `left` comes before `right`. Both are `MAJOR.MINOR.PATCH`, with or without a pre-release. */
function isOlder(left, right) {
    const [one, other] = [partsOf(left), partsOf(right)];
    for (let index = 0; index < 3; index += 1) {
        const difference = (one.numbers[index] ?? 0) - (other.numbers[index] ?? 0);
        if (difference !== 0)
            return difference < 0;
    }
    if (one.preRelease === other.preRelease)
        return false;
    if (one.preRelease === '')
        return false;
    return other.preRelease === '' || one.preRelease < other.preRelease;
}
function partsOf(version) {
    const [core = '', ...rest] = version.split('-');
    return { numbers: core.split('.').map(Number), preRelease: rest.join('-') };
}

// EXTERNAL MODULE: ./build/judge/rules/pack-shapes.js
var pack_shapes = __webpack_require__(438);
// EXTERNAL MODULE: ./build/judge/rules/parse-rule-files.js + 1 modules
var parse_rule_files = __webpack_require__(9727);
// EXTERNAL MODULE: ./build/judge/rules/read-pack-entries.js
var read_pack_entries = __webpack_require__(7663);
;// CONCATENATED MODULE: ./build/judge/rules/parse-pack-files.js
/**
 * The files of a pack from outside → the pack with everything that it extends in its own lists, and its rules. Every mistake
 * is a fault at its line; a pack with a fault does not run at all, for half a pack looks like a clean description.
 */






const MANIFEST = 'pack.yaml';
const RULE_FILE = /^rules\/[^/]+\.yaml$/;
/** The entries of `extends`, before anything else is known of the pack; none where the file cannot be read. */
function readExtensions(files) {
    const text = files.get(MANIFEST);
    if (text === undefined)
        return [];
    const { root } = (0,yaml_text/* parseYamlText */.c)(text);
    const list = root === null ? undefined : (0,parse_rule_files/* memberOf */.C5)(root, 'extends');
    return (list?.items ?? []).flatMap((item) => typeof item.value === 'string'
        ? [{ source: item.value, fault: (message) => (0,parse_rule_files/* located */.t4)({ path: MANIFEST, text }, faultAt(item, message)) }]
        : []);
}
/** `extended` are the packs that `extends` names, in its order. */
function parsePackFiles(files, extended, context) {
    const text = files.get(MANIFEST);
    if (text === undefined)
        return { value: null, faults: [{ path: MANIFEST, line: 1, column: 1, message: 'There is no pack.yaml.' }] };
    const manifest = { path: MANIFEST, text };
    const ruleFiles = [...files].filter(([path]) => RULE_FILE.test(path)).map(([path, body]) => ({ path, text: body }));
    const parsed = ruleFiles.map((file) => ({ file, ...(0,parse_rule_files/* parsePostureRule */.az)(file, context.predicates) }));
    // Rules of others have no page of ours.
    const ownRules = parsed.flatMap(({ value }) => (value === null ? [] : [{ ...value, page: null }]));
    const inherited = extended.flatMap(({ rules }) => rules);
    const known = new Map([...context.builtIn.posture, ...inherited, ...ownRules].map((rule) => [rule.id, rule]));
    // A rule that could not be read is not unknown too.
    const names = [...known.keys(), ...ruleFiles.map(({ path }) => path.slice('rules/'.length, -'.yaml'.length))];
    const { root, faults } = (0,parse_rule_files/* readRuleFile */.RQ)(manifest, pack_shapes/* PACK */.Y, { 'posture rule': names });
    const ofManifest = root === null || faults.length > 0 ? faults : checkManifest(root, manifest, known, context);
    const ofRules = parsed.flatMap(({ file, value, faults: found }) => [
        ...found,
        ...(value === null ? [] : checkRuleId(file, value, String(root && (0,parse_rule_files/* memberOf */.C5)(root, 'id')?.value), context)),
    ]);
    const all = [...ofManifest, ...ofRules];
    if (root === null || all.length > 0)
        return { value: null, faults: all };
    const own = (0,read_pack_entries/* packOf */.F)(root.value);
    return {
        value: { pack: extendPack(own, extended), rules: withoutRepeats([...inherited, ...ownRules]), ownRules },
        faults: [],
    };
}
/** Faults of the manifest that need the rules: options, repeated entries, the version of the product. */
function checkManifest(root, file, known, context) {
    const faults = [
        ...(0,parse_rule_files/* checkRepeatedRules */.WM)(root),
        ...checkMinimum(root, context.version),
        ...checkOptions(root, known, context),
    ];
    return faults.map((fault) => (0,parse_rule_files/* located */.t4)(file, fault));
}
function checkMinimum(root, current) {
    const minimum = (0,parse_rule_files/* memberOf */.C5)(root, 'minimum-version');
    if (minimum === undefined || !isOlder(current, String(minimum.value)))
        return [];
    return [faultAt(minimum, `The pack needs openapi-posture ${minimum.value} or newer; this is ${current}.`)];
}
/** Options that entries give to rules, against what the predicate of the rule takes. */
function checkOptions(root, known, { predicates }) {
    return ((0,parse_rule_files/* memberOf */.C5)(root, 'rules')?.items ?? []).flatMap((entry) => {
        const options = (0,parse_rule_files/* memberOf */.C5)(entry, 'options');
        const rule = known.get(String((0,parse_rule_files/* memberOf */.C5)(entry, 'id')?.value));
        const contract = rule === undefined ? undefined : predicates.get(rule.check.predicate);
        if (options === undefined || contract === undefined)
            return [];
        return (0,shape/* checkShape */.e)(options, { type: 'mapping', members: contract.options });
    });
}
/** Ids stay apart for ever when they start with the id of their pack: no later version of the product can take one. */
function checkRuleId(file, rule, pack, { builtIn }) {
    if (rule.id.startsWith(`${pack}-`) && !builtIn.posture.some(({ id }) => id === rule.id))
        return [];
    const { root } = (0,yaml_text/* parseYamlText */.c)(file.text);
    const id = root === null ? undefined : (0,parse_rule_files/* memberOf */.C5)(root, 'id');
    if (id === undefined)
        throw new Error('parsePostureRule let a rule without an id pass');
    return [(0,parse_rule_files/* located */.t4)(file, faultAt(id, `The ids of this pack's rules start with "${pack}-", so that they stay its own.`))];
}
/** The lists of the extended packs in order, then the pack's own; what an entry leaves out it takes over. */
function extendPack(own, extended) {
    const entries = new Map();
    for (const { rules } of [...extended.map(({ pack }) => pack), own])
        for (const entry of rules)
            entries.set(entry.id, { ...entries.get(entry.id), ...entry });
    const overrides = [...extended.flatMap(({ pack }) => pack.overrides ?? []), ...(own.overrides ?? [])];
    const controls = [...extended.flatMap(({ pack }) => pack.controls ?? []), ...(own.controls ?? [])];
    return {
        ...own,
        rules: [...entries.values()],
        ...(overrides.length === 0 ? {} : { overrides }),
        ...(controls.length === 0 ? {} : { controls }),
    };
}
function withoutRepeats(rules) {
    return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}
function faultAt(node, message) {
    return { message, span: node.span, path: node.path };
}
/** A built-in pack as something to extend. */
function builtInPack(pack) {
    return { pack, rules: [], ownRules: [] };
}


/***/ }),

/***/ 4211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ spectralEntry)
/* harmony export */ });
/* harmony import */ var _knowledge_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5718);
/** Finds the file of a Spectral ruleset that the others hang on: the one named, the usual names, or the main file of a package. */

const USUAL = ['.spectral', 'spectral', 'ruleset'].flatMap((name) => ['yaml', 'yml', 'json', 'js', 'mjs', 'cjs'].map((ending) => `${name}.${ending}`));
/** A path inside the pack, or why there is none, as the end of a sentence. */
function spectralEntry({ files, entry }) {
    if (entry !== null)
        return entry;
    const usual = USUAL.find((name) => files.has(name));
    if (usual !== undefined)
        return usual;
    const manifest = files.get('package.json');
    const main = manifest === undefined ? null : mainOf(manifest);
    const found = main === null ? undefined : [main, `${main}.js`, `${main}/index.js`].find((path) => files.has(path));
    if (found !== undefined)
        return found;
    return { fault: `it has neither a pack.yaml nor a Spectral ruleset (${USUAL.slice(0, 3).join(', ')} …).` };
}
/** `exports["."]` beats `main`, as in Node; of its conditions the one for `require` counts first. */
function mainOf(text) {
    let manifest;
    try {
        manifest = JSON.parse(text);
    }
    catch {
        return null; // not a manifest, so it names nothing
    }
    const exported = (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(manifest, 'exports');
    const named = conditionOf((0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(exported) && Object.hasOwn(exported, '.') ? exported['.'] : exported);
    const main = named ?? (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(manifest, 'main') ?? 'index.js';
    return main.replace(/^\.\//, '').replace(/\/$/, '');
}
function conditionOf(value) {
    if (typeof value === 'string')
        return value;
    for (const condition of ['require', 'node', 'import', 'default']) {
        const found = (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, condition);
        if (found !== undefined)
            return conditionOf(found);
    }
    return null;
}


/***/ })

};
