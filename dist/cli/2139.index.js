export const id = 2139;
export const ids = [2139];
export const modules = {

/***/ 4290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ decodePackFiles)
/* harmony export */ });
/** The bytes of a pack's files → text, within the limits of a pack. */
/** Large enough for a Spectral package with all that it needs; our own format stays far below. */
const MAXIMUM_FILES = 5000;
const MAXIMUM_BYTES = 32 * 1024 * 1024;
/** The texts by path, or why they are none, as the end of a sentence. */
function decodePackFiles(bytes) {
    if (bytes.size > MAXIMUM_FILES)
        return { fault: `it has ${bytes.size} files; ${MAXIMUM_FILES} are allowed.` };
    const total = [...bytes.values()].reduce((sum, each) => sum + each.length, 0);
    if (total > MAXIMUM_BYTES)
        return { fault: `it holds ${total} bytes; ${MAXIMUM_BYTES} are allowed.` };
    const files = new Map();
    for (const [path, content] of [...bytes].sort(([one], [other]) => (one < other ? -1 : 1))) {
        try {
            files.set(path, STRICT.decode(content));
        }
        catch (error) {
            if (error instanceof TypeError)
                return { fault: `${path} is not UTF-8.` };
            throw error;
        }
    }
    return { files };
}
/** Refuses what is not UTF-8, and keeps a byte order mark: two files that differ must not get the same digest. */
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });


/***/ }),

/***/ 6094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ belongsToPack),
/* harmony export */   jo: () => (/* binding */ packOpener),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _judge_rules_pack_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9315);
/* harmony import */ var _decode_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4290);
/**
 * Finds the files of a pack: in the repository, or, where the lock vouches for them, vendored or fetched before. What is not
 * locked, or not what was locked, is never opened. Nothing here uses the network by itself.
 */


/** `stores` are asked in order when a pack is not vendored in the tree. */
function packOpener({ tree, folder }, lock, stores) {
    const vendored = (locked) => filesBelow(tree, joined(folder, _judge_rules_pack_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .VENDOR_FOLDER */ .QX, (0,_judge_rules_pack_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .vendorName */ .gR)(locked)));
    return (source, name) => source.kind === 'path' ? openPath(tree, source.path, name) : openLocked(name, source, lock, [vendored, ...stores]);
}
async function openLocked(name, source, lock, stores) {
    const locked = lock.packs.find((pack) => pack.source === name);
    if (locked === undefined)
        return problem('pack-not-locked', name, `it is not in the lock, so nobody knows what it should hold. Run "openapi-posture pack add ${name}" and commit the lock.`);
    for (const store of stores) {
        const bytes = await store(locked);
        if (bytes === null)
            continue;
        const decoded = (0,_decode_files_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePackFiles */ .j)(bytes);
        if ('fault' in decoded)
            return problem('pack-failed', name, decoded.fault);
        const [first, ...more] = (0,_judge_rules_pack_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .compareWithLock */ .Pq)(decoded.files, locked);
        if (first !== undefined) {
            const rest = more.length === 0 ? '' : ` (and ${more.length} more)`;
            return problem('pack-differs-from-lock', name, `it is not what was locked: ${first}${rest}. Run "openapi-posture pack update" and review what changes.`);
        }
        const { digest, version, held } = locked;
        return { files: decoded.files, folder: null, entry: null, digest, version, held };
    }
    const remedy = source.kind === 'git' ? ', or give the action a pack-token that may read it' : '';
    return problem('pack-unavailable', name, `its files are not here. Commit them with "openapi-posture pack vendor", or run "openapi-posture pack fetch" before this${remedy}.`);
}
/** A folder of the repository, or one file of it with the files beside and below. */
async function openPath(tree, path, name) {
    const entry = (await tree.entries()).find((each) => each.path === path);
    if (entry?.kind === 'symbolic-link')
        return problem('pack-failed', name, 'it is a symbolic link, and links are not followed.');
    if (entry !== undefined && /\.(?:tgz|tar\.gz)$/.test(path))
        return openTarball(tree, path, name);
    const folder = entry === undefined ? path : path.split('/').slice(0, -1).join('/');
    const bytes = await filesBelow(tree, folder);
    if (bytes === null)
        return problem('pack-failed', name, `there is no folder or file "${path}" in the repository.`);
    const decoded = (0,_decode_files_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePackFiles */ .j)(bytes);
    if ('fault' in decoded)
        return problem('pack-failed', name, decoded.fault);
    const digest = (0,_judge_rules_pack_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfFiles */ .v0)((0,_judge_rules_pack_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .hashFiles */ .yQ)(decoded.files));
    const file = entry === undefined ? null : path.slice(folder === '' ? 0 : folder.length + 1);
    // A manifest that is named itself stands for its folder.
    return { files: decoded.files, folder, entry: file === 'pack.yaml' ? null : file, digest, version: null, held: [] };
}
async function openTarball(tree, path, name) {
    const bytes = (await tree.read([path])).get(path);
    if (bytes === undefined)
        return problem('pack-failed', name, 'the tarball cannot be read.');
    const { readTarball } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(4778)]).then(__webpack_require__.bind(__webpack_require__, 4778));
    const unpacked = await readTarball(bytes);
    if ('fault' in unpacked)
        return problem('pack-failed', name, unpacked.fault);
    const decoded = (0,_decode_files_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePackFiles */ .j)(unpacked.files);
    if ('fault' in decoded)
        return problem('pack-failed', name, decoded.fault);
    const digest = (0,_judge_rules_pack_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfFiles */ .v0)((0,_judge_rules_pack_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .hashFiles */ .yQ)(decoded.files));
    return { files: decoded.files, folder: null, entry: null, digest, version: null, held: [] };
}
async function filesBelow(tree, folder) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const paths = (await tree.entries())
        .filter(({ path, kind }) => kind === 'file' && path.startsWith(prefix) && belongsToPack(path.slice(prefix.length)))
        .map(({ path }) => path);
    if (paths.length === 0)
        return null;
    const contents = await tree.read(paths);
    return new Map([...contents].map(([path, bytes]) => [path.slice(prefix.length), bytes]));
}
/** What a pack is made of: text that says or does something. Everything else in its folder is not read and not locked. */
function belongsToPack(path) {
    return (/\.(?:ya?ml|json|[cm]?js)$/i.test(path) &&
        !/(?:^|\/)(?:node_modules|\.git|test|tests|__tests__|examples|scenarios)\//.test(path) &&
        !/(?:^|\/)(?:package-lock\.json|tsconfig[\w.]*\.json)$/.test(path));
}
function joined(...parts) {
    return parts.filter((part) => part !== '').join('/');
}
function problem(code, name, why) {
    return { code, severity: 'error', message: `The rule pack "${name}" did not run: ${why}`, location: null };
}


/***/ }),

/***/ 5695:
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
    apis: [],
    packs: ['builtin:recommended'],
    allowCode: [],
    spectralMode: 'definition',
    overrides: [],
    foreignRules: [],
    lifecycle: { noticeDays: { stable: 0, beta: 0 } },
    gate: {
        failOn: 'high',
        failOnBreaking: false,
        failOnRiskScore: null,
        failOnRiskIncrease: null,
        conditions: [],
        requiredControls: [],
        warnOnly: false,
        inherited: 'existing',
    },
    waivers: {
        inChange: 'high',
        unwaivable: [],
        maximumDays: {
            critical: 30,
            high: 90,
            medium: 180,
            low: 365,
            info: 365,
            'false-positive': 365,
            'accepted-risk': 365,
            'compensating-control': 180,
            'fix-planned': 30,
        },
    },
    validate: 'auto',
};


/***/ }),

/***/ 3017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fileLocation),
/* harmony export */   W: () => (/* binding */ fileProblem)
/* harmony export */ });
/* harmony import */ var _knowledge_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(182);
/* harmony import */ var _knowledge_text_position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1502);
/** What is wrong in a file of the repository's own policy (configuration, waivers, baseline), as a problem at its line. */


/** The fault as an error of that code. */
function fileProblem(code, { message, span, path }, input) {
    return { code, severity: 'error', message, location: fileLocation(span, path, input) };
}
/** Lines and columns of a span of the file. */
function fileLocation(span, path, { file, revision, text }) {
    const [start, end] = [(0,_knowledge_text_position_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t)(text, span.start), (0,_knowledge_text_position_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t)(text, Math.max(span.end, span.start + 1))];
    return {
        file,
        revision,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
        pointer: (0,_knowledge_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerText */ .po)((0,_knowledge_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(null, ...path)),
    };
}


/***/ }),

/***/ 2866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readConfiguration)
});

// EXTERNAL MODULE: ./build/knowledge/digest.js
var digest = __webpack_require__(1539);
// EXTERNAL MODULE: ./build/knowledge/selector-shape.js
var selector_shape = __webpack_require__(3322);
// EXTERNAL MODULE: ./build/knowledge/shape.js
var shape = __webpack_require__(7682);
// EXTERNAL MODULE: ./build/knowledge/value.js
var knowledge_value = __webpack_require__(5718);
// EXTERNAL MODULE: ./build/knowledge/yaml-text.js
var yaml_text = __webpack_require__(8482);
// EXTERNAL MODULE: ./build/knowledge/text-position.js
var text_position = __webpack_require__(1502);
;// CONCATENATED MODULE: ./build/judge/configuration/apis.js


const GLOBS = { type: 'list', items: { type: 'text' } };
const APIS = {
    type: 'list',
    help: 'Documents that belong together: versions of one API, what is made from them, what they are made from.',
    items: {
        type: 'mapping',
        members: {
            name: { type: 'text', required: true, help: 'What the API is called in reports. Each name stands once.' },
            files: {
                ...GLOBS,
                required: true,
                notEmpty: true,
                help: 'Globs of its documents, one for each version. A new one is compared with the version before it.',
            },
            derived: {
                ...GLOBS,
                help: 'Globs of documents that are made from them, such as bundles and conversions. They are reported at their source.',
            },
            'generated-from': {
                ...GLOBS,
                help: 'Globs of what the documents are made from. Findings say that this is the place to edit; where it holds OpenAPI documents, they are the source.',
            },
        },
    },
};
/** What no shape can say: a name stands once. */
function repeatedNames(root) {
    const seen = new Set();
    return entriesOf(root).flatMap((entry) => {
        const name = entry.members.find(({ key }) => key === 'name')?.node;
        if (name === undefined || !seen.has(name.value)) {
            seen.add(name?.value);
            return [];
        }
        return [
            {
                message: `The API "${name.value}" stands twice under "apis". Put its files into one entry.`,
                span: name.span,
                path: name.path,
            },
        ];
    });
}
/** `root` has the shape of the configuration. */
function apisOf(root, text) {
    return (root === null ? [] : entriesOf(root)).map((entry) => {
        const value = entry.value;
        const globs = (key) => (0,knowledge_value/* arrayMember */.Qr)(value, key);
        return {
            name: value.name,
            files: globs('files'),
            derived: globs('derived'),
            generatedFrom: globs('generated-from'),
            line: (0,text_position/* positionAt */.t)(text, entry.span.start).line,
        };
    });
}
function entriesOf(root) {
    return root.members.find(({ key }) => key === 'apis')?.node.items ?? [];
}

// EXTERNAL MODULE: ./build/knowledge/nearest-name.js
var nearest_name = __webpack_require__(1605);
// EXTERNAL MODULE: ./build/knowledge/pack-source.js
var pack_source = __webpack_require__(7782);
;// CONCATENATED MODULE: ./build/judge/configuration/check-names.js
/** Names in a configuration that the table cannot judge: sources of packs, and rules that only those packs can know. */


/** Sources that are none, built-in packs that do not exist, and code allowed to packs that do not run. */
function checkPacks(root, builtIn) {
    const packs = itemsOf(root, 'packs');
    const names = packs.map(({ value }) => value);
    const needless = itemsOf(root, 'allow-code').filter(({ value }) => !names.includes(value));
    return [
        ...packs.flatMap((item) => checkPack(item, builtIn)),
        ...needless.map((item) => faultAt(item, `allows code to "${item.value}", which is not among "packs".`)),
    ];
}
/** Of the faults of the table those that name a rule which a pack from outside may have. */
function foreignRules(root, faults) {
    const hasForeignPack = itemsOf(root, 'packs').some(({ value }) => {
        const source = (0,pack_source/* parsePackSource */.k5)(String(value));
        return !('fault' in source) && source.kind !== 'built-in';
    });
    return hasForeignPack ? faults.filter((fault) => ruleNamed(root, fault) !== '') : [];
}
/** The rule that an override names at the place of a fault; empty where it names none. */
function ruleNamed(root, { path }) {
    const [list, index, key] = path;
    if (root === null || list !== 'overrides' || typeof index !== 'number' || key !== 'rule')
        return '';
    const rule = itemsOf(root, 'overrides')[index]?.members.find((each) => each.key === 'rule')?.node.value;
    return typeof rule === 'string' ? rule : '';
}
function checkPack(item, { packs }) {
    const name = String(item.value);
    const source = (0,pack_source/* parsePackSource */.k5)(name);
    if ('fault' in source)
        return [faultAt(item, `"${name}" ${source.fault}`)];
    if (source.kind !== 'built-in' || packs.some(({ id }) => id === source.id))
        return [];
    const known = packs.map(({ id }) => id);
    const nearest = (0,nearest_name/* nearestName */.q)(source.id, known);
    const hint = nearest === null ? '' : ` Did you mean "${nearest}"?`;
    const listed = known.map((id) => pack_source/* PACK_PREFIX */.t + id).join(', ');
    return [
        faultAt(item, `names an unknown rule pack, "${name}".${hint} Built in: ${listed}. A folder starts with "./".`),
    ];
}
function itemsOf(root, key) {
    return root.members.find((each) => each.key === key)?.node.items ?? [];
}
function faultAt({ span, path }, what) {
    const where = path
        .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${key}`))
        .join('');
    return { message: `"${where}" ${what}`, span, path };
}

// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(6271);
// EXTERNAL MODULE: ./build/model/waiver.js
var waiver = __webpack_require__(4012);
// EXTERNAL MODULE: ./build/judge/configuration/default-configuration.js
var default_configuration = __webpack_require__(5695);
// EXTERNAL MODULE: ./build/model/control.js
var control = __webpack_require__(5375);
// EXTERNAL MODULE: ./build/model/drift-kind.js
var drift_kind = __webpack_require__(8912);
;// CONCATENATED MODULE: ./build/judge/configuration/gate-shape.js
/** The table of the gate's keys: thresholds, conditions, required controls. */




const STATUS = { type: 'choice', values: ['introduced', 'touched', 'all'] };
const OUTCOME = { type: 'choice', values: ['pass', 'warn', 'fail'] };
const POINTS = { type: 'number', minimum: 0, maximum: 100 };
const CONTROL = { type: 'choice', values: control/* CONTROLS */.V };
/** Keys of a condition by what they are about; one condition is about one thing. */
const CONDITION_KEYS = {
    findings: ['severity', 'confidence', 'rules', 'control'],
    changes: ['compatibility'],
    operations: ['risk-score', 'risk-increase'],
    drift: ['drift'],
};
const CONDITION = {
    type: 'mapping',
    members: {
        outcome: {
            type: 'choice',
            values: ['fail', 'warn'],
            required: true,
            help: 'What it leads to when something matches.',
        },
        name: { type: 'text', help: 'What reports call it.' },
        severity: { type: 'choice', values: severity/* SEVERITIES */.o, help: 'Findings at least this severe. Default: info.' },
        confidence: { type: 'choice', values: severity/* CONFIDENCES */.i, help: 'Findings at least this certain. Default: medium.' },
        rules: {
            type: 'list',
            notEmpty: true,
            items: { type: 'name', of: 'rule' },
            help: 'Findings of these rules and meanings of changes only.',
        },
        control: { ...CONTROL, help: 'Findings of this control only.' },
        compatibility: {
            type: 'choice',
            values: ['breaking', 'maybe'],
            help: 'Changes that break clients, or at least may.',
        },
        drift: {
            type: 'list',
            notEmpty: true,
            items: { type: 'choice', values: drift_kind/* DRIFT_KINDS */.K },
            help: 'Drift of these kinds: since base, and since the baseline where a state is judged.',
        },
        'risk-score': { ...POINTS, help: 'Operations that score at least this.' },
        'risk-increase': { ...POINTS, help: 'Operations whose score rises by at least this.' },
        status: {
            ...STATUS,
            help: 'Which findings or operations count: what the change introduced, also what it touched, or all. Default: introduced for findings, touched for operations.',
        },
        ...selector_shape/* SELECTOR */.or,
    },
};
const REQUIREMENT = {
    type: 'mapping',
    members: {
        control: { ...CONTROL, required: true, help: 'The control that selected operations must have.' },
        absent: { ...OUTCOME, help: 'When it is known not to be there. Default: fail.' },
        unknown: { ...OUTCOME, help: 'When nothing says whether it is there. Default: warn.' },
        status: {
            ...STATUS,
            help: 'Which operations count: new ones, also those that the change touches, or all. Default: touched.',
        },
        ...selector_shape/* SELECTOR */.or,
    },
};
const GATE = {
    type: 'mapping',
    help: 'When a change fails.',
    members: {
        'fail-on': {
            type: 'choice',
            values: ['none', ...severity/* SEVERITIES */.o],
            help: 'Fail on introduced findings at least this severe; never on those of low confidence. Default: high.',
        },
        'fail-on-breaking': { type: 'boolean', help: 'Fail on changes that break clients. Default: false.' },
        'fail-on-risk-score': {
            ...POINTS,
            help: 'Fail when an operation that the change touches scores at least this. Default: off.',
        },
        'fail-on-risk-increase': {
            ...POINTS,
            help: "Fail when an operation's score rises by at least this. Default: off.",
        },
        conditions: {
            type: 'list',
            items: CONDITION,
            help: 'More that fails or warns: findings, changes, operations or drift, where a selector matches. Each is about one of them.',
        },
        'required-controls': { type: 'list', items: REQUIREMENT, help: 'Controls that operations must have, by selector.' },
        'warn-only': { type: 'boolean', help: 'Turn every failure into a warning. Default: false.' },
        inherited: {
            type: 'choice',
            values: ['existing', 'introduced'],
            help: 'What a new version of an API has from the version before it counts as existing, or as introduced where every version has to start clean. Default: existing.',
        },
    },
};

;// CONCATENATED MODULE: ./build/judge/configuration/configuration-shape.js
/** The table of the configuration file: the check, the published JSON Schema and the documentation come from it. */






const GLOB = { type: 'text' };
const configuration_shape_GLOBS = { type: 'list', items: GLOB };
const DAYS = { type: 'number', integer: true, minimum: 0, maximum: 3650 };
const CONFIGURATION = {
    type: 'mapping',
    help: 'Configuration of openapi-posture, .github/openapi-posture.yml.',
    members: {
        specs: {
            ...configuration_shape_GLOBS,
            help: 'Globs of the documents to judge. Default: every OpenAPI document, found by its content.',
        },
        exclude: { ...configuration_shape_GLOBS, help: 'Globs of files that are never judged as documents of their own.' },
        audience: {
            type: 'list',
            help: 'Who operations are for, where the documents do not say it; the last entry that matches decides.',
            items: {
                type: 'mapping',
                members: {
                    value: {
                        type: 'choice',
                        values: ['external', 'internal', 'partner'],
                        required: true,
                        help: 'Who may call what is selected.',
                    },
                    ...selector_shape/* SELECTOR */.or,
                },
            },
        },
        apis: APIS,
        packs: {
            type: 'list',
            notEmpty: true,
            help: 'Rule packs that run: builtin:name, ./folder, npm:name@version, owner/repository/path@commit, spectral:oas. Default: builtin:recommended.',
            items: { type: 'text' },
        },
        'allow-code': {
            type: 'list',
            help: 'Packs named above that may run JavaScript of their own (Spectral rulesets with functions).',
            items: { type: 'text' },
        },
        'spectral-mode': {
            type: 'choice',
            values: ['definition', 'full'],
            help: 'Spectral rulesets look at schemas once, where they stand (definition), or wherever a reference leads, as Spectral itself does (full). Default: definition.',
        },
        lifecycle: {
            type: 'mapping',
            help: 'What clients are promised about changes of the descriptions.',
            members: {
                'notice-days': {
                    type: 'mapping',
                    help: 'Days between the announcement that something goes (deprecated) and the day on which it does (x-sunset), by x-stability-level. Changes that give less notice say so.',
                    members: {
                        stable: { ...DAYS, help: 'For what is stable or says nothing. Default: 0, which asks for no day.' },
                        beta: { ...DAYS, help: 'For what is beta. Default: 0, which asks for no day.' },
                    },
                },
            },
        },
        gate: GATE,
        waivers: {
            type: 'mapping',
            help: 'What waivers may do. The waivers themselves stand in openapi-posture-waivers.yml beside this file.',
            members: {
                'in-change': {
                    type: 'choice',
                    values: ['none', ...severity/* SEVERITIES */.o],
                    help: 'A waiver that a change adds covers findings of that change up to this severity; those above wait for the merge. Default: high.',
                },
                unwaivable: {
                    type: 'list',
                    items: { type: 'choice', values: severity/* SEVERITIES */.o },
                    help: 'Severities that no waiver covers. Default: none.',
                },
                'maximum-days': {
                    type: 'mapping',
                    help: 'How long a waiver counts at most from the day of its creation, by the severity of the finding and by its category; the shorter one holds. For false positives the severity does not matter.',
                    members: Object.fromEntries([...severity/* SEVERITIES */.o, ...waiver/* WAIVER_CATEGORIES */._].map((name) => [
                        name,
                        {
                            type: 'number',
                            integer: true,
                            minimum: 1,
                            maximum: 3650,
                            help: `Default: ${default_configuration/* DEFAULT_CONFIGURATION */.P.waivers.maximumDays[name]}.`,
                        },
                    ])),
                },
            },
        },
        overrides: {
            type: 'list',
            help: 'Severities that differ from those of the packs; the last entry that matches decides.',
            items: {
                type: 'mapping',
                members: {
                    rule: { type: 'name', of: 'rule', required: true, help: 'Id of a rule.' },
                    severity: {
                        type: 'choice',
                        values: [...severity/* SEVERITIES */.o, 'off'],
                        required: true,
                        help: 'Its severity where the rest of the entry matches; off silences it there.',
                    },
                    ...selector_shape/* SELECTOR */.or,
                },
            },
        },
        validate: {
            type: 'choice',
            values: ['auto', 'always', 'never'],
            help: 'Check documents against the schemas of the specification: changed documents up to 2 MB (auto), all, or none. Default: auto.',
        },
    },
};

// EXTERNAL MODULE: ./build/judge/configuration/file-problem.js
var file_problem = __webpack_require__(3017);
;// CONCATENATED MODULE: ./build/judge/configuration/read-gate.js
/** The member `gate` of a configuration that its table has been checked of → the policy. */




/** Missing members get their built-in values. */
function readGate(value) {
    const gate = (0,knowledge_value/* isObject */.Gv)(value) ? value : {};
    const given = (key, otherwise) => (Object.hasOwn(gate, key) ? gate[key] : otherwise);
    const { failOn, failOnBreaking, failOnRiskScore, failOnRiskIncrease, warnOnly, inherited } = default_configuration/* DEFAULT_CONFIGURATION */.P.gate;
    return {
        failOn: given('fail-on', failOn),
        failOnBreaking: given('fail-on-breaking', failOnBreaking),
        failOnRiskScore: given('fail-on-risk-score', failOnRiskScore),
        failOnRiskIncrease: given('fail-on-risk-increase', failOnRiskIncrease),
        conditions: (0,knowledge_value/* arrayMember */.Qr)(gate, 'conditions').map(conditionOf),
        requiredControls: (0,knowledge_value/* arrayMember */.Qr)(gate, 'required-controls').map(requirementOf),
        warnOnly: given('warn-only', warnOnly),
        inherited: given('inherited', inherited),
    };
}
/** What the table cannot say: a condition is about one thing. */
function conditionFaults(root) {
    const gate = root.members.find(({ key }) => key === 'gate')?.node;
    const list = gate?.members.find(({ key }) => key === 'conditions')?.node;
    return (list?.items ?? []).flatMap((entry, index) => {
        const subjects = subjectsOf(entry.value);
        if (subjects.length === 1)
            return [];
        const keys = Object.values(CONDITION_KEYS).flat().join(', ');
        const message = subjects.length === 0
            ? `"gate.conditions[${index}]" names nothing to look for. Add one of ${keys}.`
            : `"gate.conditions[${index}]" is about ${subjects.join(' and ')} at once. Make one condition of each.`;
        return [{ message, span: entry.span, path: entry.path }];
    });
}
function subjectsOf(entry) {
    const subjects = Object.keys(CONDITION_KEYS);
    return subjects.filter((subject) => CONDITION_KEYS[subject].some((key) => (0,knowledge_value/* member */.Dc)(entry, key) !== undefined));
}
function conditionOf(entry) {
    const base = {
        outcome: entry.outcome,
        name: (0,knowledge_value/* stringMember */.sk)(entry, 'name'),
        selector: (0,selector_shape/* selectorOf */.Bk)(entry),
    };
    const [of] = subjectsOf(entry);
    const given = (key, otherwise) => (Object.hasOwn(entry, key) ? entry[key] : otherwise);
    switch (of) {
        case 'changes':
            return { ...base, of, compatibility: entry.compatibility };
        case 'drift':
            return { ...base, of, kinds: (0,knowledge_value/* arrayMember */.Qr)(entry, 'drift') };
        case 'operations':
            return {
                ...base,
                of,
                status: given('status', 'touched'),
                score: given('risk-score', null),
                increase: given('risk-increase', null),
            };
        default:
            return {
                ...base,
                of: 'findings',
                severity: given('severity', 'info'),
                confidence: given('confidence', 'medium'),
                status: given('status', 'introduced'),
                rules: (0,knowledge_value/* arrayMember */.Qr)(entry, 'rules'),
                control: given('control', null),
            };
    }
}
function requirementOf(entry) {
    const outcome = (key, otherwise) => (0,knowledge_value/* stringMember */.sk)(entry, key) ?? otherwise;
    return {
        control: entry.control,
        selector: (0,selector_shape/* selectorOf */.Bk)(entry),
        status: (0,knowledge_value/* stringMember */.sk)(entry, 'status') ?? 'touched',
        absent: outcome('absent', 'fail'),
        unknown: outcome('unknown', 'warn'),
    };
}

;// CONCATENATED MODULE: ./build/judge/configuration/read-configuration.js
/** Text of a configuration file → configuration, or everything that is wrong with it, each at its line. */











/** An empty file is the built-in configuration. Names of packs and rules are checked against the built-in ones. */
function readConfiguration(input, builtIn) {
    const { root, faults } = (0,yaml_text/* parseYamlText */.c)(input.text);
    const rules = [...builtIn.posture, ...builtIn.changes].map(({ id }) => id);
    const ofShape = root === null ? [] : [...(0,shape/* checkShape */.e)(root, CONFIGURATION, { rule: rules }), ...repeatedNames(root)];
    const foreign = root === null ? [] : foreignRules(root, ofShape);
    const ofPacks = root === null || ofShape.some(({ path }) => path[0] === 'packs') ? [] : checkPacks(root, builtIn);
    const misshapen = ofShape.filter((fault) => !foreign.includes(fault));
    const mixed = root === null || misshapen.length > 0 ? [] : conditionFaults(root);
    const all = [...faults, ...misshapen, ...ofPacks, ...mixed].sort((left, right) => left.span.start - right.span.start);
    if (all.length > 0)
        return { configuration: null, problems: all.map((fault) => (0,file_problem/* fileProblem */.W)('configuration', fault, input)) };
    const deferred = foreign.map((fault) => ({
        rule: ruleNamed(root, fault),
        problem: (0,file_problem/* fileProblem */.W)('configuration', fault, input),
    }));
    return { configuration: configurationOf(root, input, deferred), problems: [] };
}
/** The root has the shape of CONFIGURATION; the casts below rely on that. */
function configurationOf(root, { file, revision, text }, foreign) {
    const value = root?.value ?? {};
    const packs = (0,knowledge_value/* arrayMember */.Qr)(value, 'packs');
    return {
        source: { file, revision, digest: (0,digest/* digest */.b)(text) },
        specs: (0,knowledge_value/* arrayMember */.Qr)(value, 'specs'),
        exclude: (0,knowledge_value/* arrayMember */.Qr)(value, 'exclude'),
        audience: (0,knowledge_value/* arrayMember */.Qr)(value, 'audience').map((entry) => ({
            value: entry.value,
            selector: (0,selector_shape/* selectorOf */.Bk)(entry),
        })),
        apis: apisOf(root, text),
        packs: packs.length > 0 ? packs : default_configuration/* DEFAULT_CONFIGURATION */.P.packs,
        allowCode: (0,knowledge_value/* arrayMember */.Qr)(value, 'allow-code'),
        spectralMode: (0,knowledge_value/* stringMember */.sk)(value, 'spectral-mode') ??
            default_configuration/* DEFAULT_CONFIGURATION */.P.spectralMode,
        foreignRules: foreign,
        overrides: (0,knowledge_value/* arrayMember */.Qr)(value, 'overrides').map((entry) => ({
            rule: entry.rule,
            severity: entry.severity,
            selector: (0,selector_shape/* selectorOf */.Bk)(entry),
        })),
        lifecycle: {
            noticeDays: {
                ...default_configuration/* DEFAULT_CONFIGURATION */.P.lifecycle.noticeDays,
                ...(0,knowledge_value/* member */.Dc)((0,knowledge_value/* member */.Dc)(value, 'lifecycle'), 'notice-days'),
            },
        },
        gate: readGate((0,knowledge_value/* member */.Dc)(value, 'gate')),
        waivers: waiversOf((0,knowledge_value/* member */.Dc)(value, 'waivers')),
        validate: (0,knowledge_value/* stringMember */.sk)(value, 'validate') ?? default_configuration/* DEFAULT_CONFIGURATION */.P.validate,
    };
}
function waiversOf(value) {
    const { inChange, maximumDays } = default_configuration/* DEFAULT_CONFIGURATION */.P.waivers;
    return {
        inChange: (0,knowledge_value/* stringMember */.sk)(value, 'in-change') ?? inChange,
        unwaivable: (0,knowledge_value/* arrayMember */.Qr)(value, 'unwaivable'),
        maximumDays: { ...maximumDays, ...(0,knowledge_value/* member */.Dc)(value, 'maximum-days') },
    };
}


/***/ }),

/***/ 9315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ LOCK_FILE),
/* harmony export */   PG: () => (/* binding */ parseLock),
/* harmony export */   Pq: () => (/* binding */ compareWithLock),
/* harmony export */   QX: () => (/* binding */ VENDOR_FOLDER),
/* harmony export */   gR: () => (/* binding */ vendorName),
/* harmony export */   li: () => (/* binding */ lockText),
/* harmony export */   v0: () => (/* binding */ digestOfFiles),
/* harmony export */   yQ: () => (/* binding */ hashFiles)
/* harmony export */ });
/* unused harmony export LOCK */
/* harmony import */ var _knowledge_compare_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2562);
/* harmony import */ var _knowledge_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1539);
/* harmony import */ var _knowledge_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7682);
/* harmony import */ var _knowledge_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5718);
/* harmony import */ var _knowledge_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8482);
/* harmony import */ var _parse_rule_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9727);
/**
 * The lock file: for every pack from outside its source and the SHA-256 of each of its files. What is not locked, or is not
 * what was locked, does not run.
 */






const LOCK_FILE = 'openapi-posture.lock';
const VENDOR_FOLDER = 'openapi-posture-packs';
const HEX = {
    type: 'text',
    required: true,
    pattern: { source: '^[0-9a-f]{64}$', says: 'a SHA-256 in hexadecimal digits' },
};
/** openapi-posture.lock */
const LOCK = {
    type: 'mapping',
    help: 'The packs from outside that this repository runs. Written by "openapi-posture pack"; not meant to be edited.',
    members: {
        lockVersion: {
            type: 'number',
            minimum: 1,
            maximum: 1,
            integer: true,
            required: true,
            help: 'The version of this format.',
        },
        packs: {
            type: 'list',
            required: true,
            items: {
                type: 'mapping',
                members: {
                    source: { type: 'text', required: true, help: 'As the configuration names it.' },
                    id: { type: 'text', required: true, help: 'The id of the pack.' },
                    version: { type: 'text', required: true, help: 'The version of the pack.' },
                    code: { type: 'boolean', required: true, help: 'Whether it holds JavaScript of its own.' },
                    held: { type: 'list', items: { type: 'text' }, required: true, help: 'New rules that are only shown.' },
                    digest: { ...HEX, help: 'SHA-256 over the list of files.' },
                    files: { type: 'open-mapping', required: true, help: 'SHA-256 of every file.' },
                },
            },
        },
    },
};
/** An empty lock where there is no file. */
function parseLock(path, text) {
    const empty = { packs: [] };
    if (text === null)
        return { lock: empty, faults: [] };
    const { root, faults } = (0,_knowledge_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYamlText */ .c)(text);
    const all = [...faults, ...(root === null ? [] : (0,_knowledge_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .checkShape */ .e)(root, LOCK))];
    if (all.length > 0 || root === null)
        return { lock: empty, faults: all.map((fault) => (0,_parse_rule_files_js__WEBPACK_IMPORTED_MODULE_2__/* .located */ .t4)({ path, text }, fault)) };
    const lock = root.value; // checkShape proved the members
    const wrong = lock.packs.find((pack) => !isConsistent(pack));
    if (wrong === undefined)
        return { lock, faults: [] };
    const message = `The digest of "${wrong.source}" is not that of its files: the file was edited by hand, or a merge went wrong.`;
    return { lock: empty, faults: [{ path, line: 1, column: 1, message }] };
}
function isConsistent({ files, digest: claimed }) {
    return ((0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(files) &&
        Object.values(files).every((hash) => typeof hash === 'string') &&
        digestOfFiles(files) === claimed);
}
/** The text of a lock: packs by source, files by path, so that the same packs give the same bytes. */
function lockText({ packs }) {
    const sorted = [...packs]
        .sort((one, other) => (0,_knowledge_compare_text_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n)(one.source, other.source))
        .map(({ source, id, version, code, held, digest: total, files }) => ({
        source,
        id,
        version,
        code,
        held: [...held].sort(_knowledge_compare_text_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n),
        digest: total,
        files: sortedFiles(files),
    }));
    return `${JSON.stringify({ lockVersion: 1, packs: sorted }, null, 2)}\n`;
}
/** The SHA-256 of each file by path. */
function hashFiles(files) {
    return sortedFiles(Object.fromEntries([...files].map(([path, text]) => [path, (0,_knowledge_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)(text)])));
}
/** One digest for a list of files, whatever their order. */
function digestOfFiles(files) {
    return (0,_knowledge_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)(Object.entries(sortedFiles(files))
        .map(([path, hash]) => `${hash}  ${path}\n`)
        .join(''));
}
/** Where the files are not what was locked: one sentence each, none when all is well. */
function compareWithLock(files, { files: locked }) {
    const actual = hashFiles(files);
    return [
        ...Object.keys(locked)
            .filter((path) => !Object.hasOwn(actual, path))
            .map((path) => `${path} is missing`),
        ...Object.keys(actual)
            .filter((path) => !Object.hasOwn(locked, path))
            .map((path) => `${path} is not in the lock`),
        ...Object.keys(locked)
            .filter((path) => Object.hasOwn(actual, path) && actual[path] !== locked[path])
            .map((path) => `${path} differs`),
    ];
}
/** The folder of a vendored pack below VENDOR_FOLDER: readable, and another one for another content. */
function vendorName({ id, version, digest: total }) {
    return `${id}-${version}-${total.slice(0, 12)}`.replace(/[^\w.-]+/g, '-');
}
function sortedFiles(files) {
    return Object.fromEntries(Object.entries(files).sort(([one], [other]) => (0,_knowledge_compare_text_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n)(one, other)));
}


/***/ }),

/***/ 438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ PACK)
/* harmony export */ });
/* unused harmony export BUILT_IN_PACK */
/* harmony import */ var _knowledge_selector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3322);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6271);
/* harmony import */ var _rule_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5735);
/** What a pack.yaml may hold, from outside and built in. Kept beside src/model/pack.ts, which says what the members mean. */



const TEXT = { type: 'text' };
const VERSION = {
    type: 'text',
    pattern: { source: '^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$', says: 'a version such as "1.0.0"' },
};
const RULE = { type: 'name', of: 'posture rule', required: true };
const ENTRY = {
    type: 'mapping',
    members: {
        id: { ...RULE, help: 'Id of a rule: of this pack, of a pack that it extends, or built in.' },
        severity: { type: 'choice', values: [..._model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o, 'off'], help: "Replaces the rule's own; off leaves it out." },
        options: {
            type: 'open-mapping',
            help: "Options of the rule's predicate; those that are left out keep their value.",
        },
        stage: {
            type: 'choice',
            values: ['preview', 'warn', 'enforce'],
            help: 'preview: counted in the report only; warn: shown, never gates; enforce: gates. Default: enforce.',
        },
        'enforce-on': {
            type: 'text',
            pattern: { source: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$', says: 'a day, as "YYYY-MM-DD"' },
            help: 'The day from which on the rule is enforced.',
        },
        reason: { ...TEXT, help: 'Why a rule that is new in this version is enforced at once.' },
        ..._knowledge_selector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .SELECTOR */ .or,
    },
};
const OVERRIDE = {
    type: 'mapping',
    members: {
        rule: { ...RULE, help: 'Id of a rule that the pack runs.' },
        severity: {
            type: 'choice',
            values: [..._model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o, 'off'],
            required: true,
            help: 'Its severity where the rest of the entry matches; off silences it there.',
        },
        ..._knowledge_selector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .SELECTOR */ .or,
    },
};
const CONTROL = {
    type: 'mapping',
    members: {
        id: { ...TEXT, required: true, help: 'As the framework numbers it.' },
        title: { ...TEXT, required: true, help: 'What it asks for, in a few words.' },
        rules: { type: 'list', items: { type: 'name', of: 'posture rule' }, required: true, help: 'Rules relevant to it.' },
    },
};
const MEMBERS = {
    id: _rule_shapes_js__WEBPACK_IMPORTED_MODULE_1__.ID,
    title: { ...TEXT, required: true, help: 'Its name for people.' },
    description: { ...TEXT, required: true, help: 'What it is for, in one or two sentences.' },
    version: { ...VERSION, required: true, help: 'The version of the pack.' },
    publisher: { ...TEXT, help: 'Who answers for it.' },
    licence: { ...TEXT, help: 'SPDX identifier of its licence.' },
    'minimum-version': { ...VERSION, help: 'The oldest version of openapi-posture that can run it.' },
    extends: {
        type: 'list',
        items: TEXT,
        help: 'Packs whose rules it takes over: a built-in one, a folder of this pack, or any other pinned source.',
    },
    controls: { type: 'list', items: CONTROL, help: 'Controls of a framework and the rules relevant to them.' },
    rules: { type: 'list', items: ENTRY, help: 'The rules that run.' },
    overrides: {
        type: 'list',
        items: OVERRIDE,
        help: 'Severities that differ in some places; the last entry that matches decides.',
    },
};
/** rules/packs/<id>.yaml */
const BUILT_IN_PACK = {
    type: 'mapping',
    members: { ...MEMBERS, rules: { ...MEMBERS.rules, required: true } },
};
/** The pack.yaml of a pack from outside; a reader must know whose it is and under what terms. */
const PACK = {
    type: 'mapping',
    help: 'A rule pack of openapi-posture, pack.yaml.',
    members: {
        ...MEMBERS,
        publisher: { ...MEMBERS.publisher, required: true },
        licence: { ...MEMBERS.licence, required: true },
    },
};


/***/ }),

/***/ 9727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WM: () => (/* binding */ checkRepeatedRules),
  t4: () => (/* binding */ located),
  C5: () => (/* binding */ memberOf),
  az: () => (/* binding */ parsePostureRule),
  RQ: () => (/* binding */ readRuleFile)
});

// UNUSED EXPORTS: parseDriftKind, parseMeaningRule, parsePack, trimmed

// EXTERNAL MODULE: ./build/knowledge/shape.js
var knowledge_shape = __webpack_require__(7682);
// EXTERNAL MODULE: ./build/knowledge/text-position.js
var text_position = __webpack_require__(1502);
// EXTERNAL MODULE: ./build/knowledge/value.js
var knowledge_value = __webpack_require__(5718);
// EXTERNAL MODULE: ./build/knowledge/yaml-text.js
var yaml_text = __webpack_require__(8482);
;// CONCATENATED MODULE: ./build/judge/rules/check-placeholders.js
/** What every change can fill; an absent value reads as `none`. */
const check_placeholders_MEANING_PLACEHOLDERS = (/* unused pure expression or super */ null && (['subject', 'from', 'to', 'operation', 'operations']));
/** What every drift event can fill. */
const check_placeholders_DRIFT_PLACEHOLDERS = (/* unused pure expression or super */ null && (['subject', 'from', 'to', 'operation']));
/** Faults of the members that are messages; `known` is `null` where the arguments depend on a predicate. */
function check_placeholders_checkPlaceholders(rule, known) {
    return rule.members.flatMap(({ key, node }) => key === 'message' || key === 'outbound' ? checkMessage(key, node, known) : []);
}
function checkMessage(name, node, known) {
    const text = String(node.value);
    const fault = (what) => ({ message: `"${name}" ${what}`, span: node.span, path: node.path });
    const names = placeholdersOf(text);
    const unknown = known === null ? [] : names.filter((each) => !known.includes(each));
    const faults = unknown.map((each) => fault(`has the unknown placeholder {${each}}. Known: ${known?.join(', ')}.`));
    const rest = text.replace(PLACEHOLDER, '');
    return /[{}]/.test(rest)
        ? [...faults, fault('has a brace that is not part of a placeholder such as {subject}.')]
        : faults;
}
const PLACEHOLDER = /\{([a-z][A-Za-z]*)\}/g;
/** The names of the placeholders, once each, in order. */
function placeholdersOf(text) {
    return [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1]))];
}

// EXTERNAL MODULE: ./build/judge/rules/pack-shapes.js
var pack_shapes = __webpack_require__(438);
// EXTERNAL MODULE: ./build/judge/rules/read-pack-entries.js
var read_pack_entries = __webpack_require__(7663);
// EXTERNAL MODULE: ./build/judge/rules/rule-shapes.js
var rule_shapes = __webpack_require__(5735);
;// CONCATENATED MODULE: ./build/judge/rules/parse-rule-files.js
/**
 * Files under rules/ → rules and packs, with every mistake at its line. The build reads the built-in ones, so that no such
 * file is read at run time; packs from outside are read by parse-pack-files.ts, with the same eyes.
 */








/** Reads one file of rules/posture/. */
function parsePostureRule(file, predicates) {
    const { root, faults } = readRuleFile(file, rule_shapes/* POSTURE_RULE */.A6, { predicate: [...predicates.keys()] });
    if (root === null || faults.length > 0)
        return { value: null, faults };
    const more = [...checkPredicate(root, predicates), ...check_placeholders_checkPlaceholders(root, null)];
    const value = { kind: 'posture', where: {}, ...trimmed(root.value) }; // checkShape proved the members
    const check = { predicate: value.check.predicate, options: value.check.options ?? {} };
    return { value: { ...value, check }, faults: more.map((fault) => located(file, fault)) };
}
/** Reads one file of rules/changes/. */
function parseMeaningRule(file) {
    const { root, faults } = readRuleFile(file, MEANING_RULE, {});
    if (root === null || faults.length > 0)
        return { value: null, faults };
    const value = { kind: 'change', mirror: null, outbound: null, ...trimmed(root.value) }; // checkShape proved the members
    return { value, faults: checkPlaceholders(root, MEANING_PLACEHOLDERS).map((fault) => located(file, fault)) };
}
/** Reads one file of rules/drift/. */
function parseDriftKind(file) {
    const { root, faults } = readRuleFile(file, DRIFT_KIND, {});
    if (root === null || faults.length > 0)
        return { value: null, faults };
    const value = { kind: 'drift', ...trimmed(root.value) }; // checkShape proved the members
    return { value, faults: checkPlaceholders(root, DRIFT_PLACEHOLDERS).map((fault) => located(file, fault)) };
}
/** Reads one file of rules/packs/. */
function parsePack(file, rules) {
    const { root, faults } = readRuleFile(file, BUILT_IN_PACK, { 'posture rule': rules });
    if (root === null || faults.length > 0)
        return { value: null, faults };
    return {
        value: packOf(root.value),
        faults: checkRepeatedRules(root).map((fault) => located(file, fault)),
    };
}
/** The parsed file and everything that its shape forbids. */
function readRuleFile(file, shape, known) {
    const { root, faults } = (0,yaml_text/* parseYamlText */.c)(file.text);
    if (root === null)
        return { root, faults: (faults.length > 0 ? faults : [EMPTY]).map((fault) => located(file, fault)) };
    const all = [
        ...faults,
        ...(0,knowledge_shape/* checkShape */.e)(root, shape, known),
        ...(file.path.endsWith('pack.yaml') ? [] : checkId(root, file)),
    ];
    return { root, faults: all.map((fault) => located(file, fault)) };
}
const EMPTY = { message: 'The file is empty.', span: { start: 0, end: 1 }, path: [] };
function located(file, { message, span }) {
    return { path: file.path, ...(0,text_position/* positionAt */.t)(file.text, span.start), message };
}
/** One rule a file, found by its id. */
function checkId(root, file) {
    const id = root.members.find(({ key }) => key === 'id')?.node;
    const expected = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
    return id === undefined || id.value === expected
        ? []
        : [{ message: `"id" must be "${expected}", the name of the file.`, span: id.span, path: id.path }];
}
function checkPredicate(root, predicates) {
    const check = memberOf(root, 'check');
    const name = check && memberOf(check, 'predicate');
    const contract = predicates.get(String(name?.value));
    if (check === undefined || name === undefined || contract === undefined)
        throw new Error('checkShape let an unknown predicate pass');
    const target = memberOf(root, 'on');
    const fits = contract.targets.includes(String(target?.value));
    const faults = fits
        ? []
        : [
            {
                message: `The predicate "${name.value}" does not look at "${target?.value}". It looks at: ${contract.targets.join(', ')}.`,
                span: name.span,
                path: name.path,
            },
        ];
    const options = memberOf(check, 'options');
    return options === undefined
        ? faults
        : [...faults, ...(0,knowledge_shape/* checkShape */.e)(options, { type: 'mapping', members: contract.options })];
}
function checkRepeatedRules(root) {
    const seen = new Set();
    return (memberOf(root, 'rules')?.items ?? []).flatMap((item) => {
        const id = memberOf(item, 'id');
        if (id === undefined || !seen.has(id.value))
            return seen.add(id?.value) && [];
        return [{ message: `The rule "${id.value}" is listed twice.`, span: id.span, path: id.path }];
    });
}
function memberOf(node, key) {
    return node.members.find((member) => member.key === key)?.node;
}
/** Block strings end with a line break that no message or page wants; a document keeps exactly one. */
function trimmed(value, key = '') {
    const walk = (part, name) => {
        if (typeof part === 'string')
            return DOCUMENTS.has(name) ? `${part.trimEnd()}\n` : part.trim();
        if (Array.isArray(part))
            return part.map((item) => walk(item, name));
        return (0,knowledge_value/* isObject */.Gv)(part) ? Object.fromEntries(Object.keys(part).map((each) => [each, walk(part[each], each)])) : part;
    };
    return walk(value, key);
}
const DOCUMENTS = new Set(['document', 'base', 'head']);


/***/ }),

/***/ 7663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ packOf)
/* harmony export */ });
/* harmony import */ var _knowledge_selector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3322);
/* harmony import */ var _knowledge_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5718);
/** The checked value of a pack.yaml → the lists of a pack, in the words of the model. */


/** `value` has the shape of a pack; the casts below rely on that. */
function packOf(value) {
    const text = (key) => String((0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(value, key)).trim();
    const controls = (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_1__/* .arrayMember */ .Qr)(value, 'controls');
    const overrides = (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_1__/* .arrayMember */ .Qr)(value, 'overrides');
    return {
        id: text('id'),
        title: text('title'),
        description: text('description'),
        version: text('version'),
        ...(controls.length === 0 ? {} : { controls: controls.map(controlOf) }),
        rules: (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_1__/* .arrayMember */ .Qr)(value, 'rules').map(entryOf),
        ...(overrides.length === 0 ? {} : { overrides: overrides.map(overrideOf) }),
    };
}
function controlOf(entry) {
    return {
        id: String(entry.id).trim(),
        title: String(entry.title).trim(),
        rules: (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_1__/* .arrayMember */ .Qr)(entry, 'rules'),
    };
}
function entryOf(entry) {
    const selector = (0,_knowledge_selector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .selectorOf */ .Bk)(entry);
    return {
        id: entry.id,
        ...part(entry, 'severity', 'severity'),
        ...part(entry, 'options', 'options'),
        ...part(entry, 'stage', 'stage'),
        ...part(entry, 'enforce-on', 'enforceOn'),
        ...part(entry, 'reason', 'reason'),
        ...(Object.keys(selector).length === 0 ? {} : { selector }),
    };
}
function overrideOf(entry) {
    return {
        rule: entry.rule,
        severity: entry.severity,
        selector: (0,_knowledge_selector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .selectorOf */ .Bk)(entry),
    };
}
function part(entry, key, name) {
    return Object.hasOwn(entry, key) ? { [name]: entry[key] } : {};
}


/***/ }),

/***/ 5735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ POSTURE_RULE),
/* harmony export */   ID: () => (/* binding */ ID)
/* harmony export */ });
/* unused harmony exports MEANING_RULE, DRIFT_KIND */
/* harmony import */ var _model_control_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5375);
/* harmony import */ var _model_drift_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8912);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6271);



const TARGETS = Object.keys({
    document: true,
    operation: true,
    parameter: true,
    'request-body': true,
    response: true,
    header: true,
    schema: true,
    property: true,
    'security-scheme': true,
    'security-requirement': true,
    server: true,
    text: true,
    reference: true,
    path: true,
    'media-type': true,
    fault: true,
});
const TEXT = { type: 'text' };
const TEXTS = { type: 'list', items: TEXT };
const ID = {
    type: 'text',
    required: true,
    pattern: { source: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', says: 'words in lower case joined by hyphens' },
};
/** Members that every rule has, whatever detects it. */
const METADATA = {
    id: ID,
    title: { ...TEXT, required: true },
    severity: { type: 'choice', values: _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o, required: true },
    confidence: { type: 'choice', values: _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIDENCES */ .i, required: true },
    control: { type: 'choice', values: _model_control_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTROLS */ .V, required: true },
    owasp: {
        type: 'list',
        items: { type: 'text', pattern: { source: '^API([1-9]|10):2023$', says: 'API1:2023 to API10:2023' } },
        required: true,
    },
    cwe: { type: 'list', items: { type: 'number', minimum: 1, maximum: 9999, integer: true }, required: true },
    message: { ...TEXT, required: true },
    rationale: { ...TEXT, required: true },
    remediation: { ...TEXT, required: true },
};
const FILTER = {
    type: 'mapping',
    members: {
        methods: TEXTS,
        audience: TEXTS,
        access: { type: 'list', items: { type: 'choice', values: ['none', 'optional', 'required'] } },
        direction: { type: 'choice', values: ['request', 'response'] },
        parameterIn: TEXTS,
        dialects: { type: 'list', items: { type: 'choice', values: ['2.0', '3.0', '3.1', '3.2'] } },
    },
};
const LINES = {
    type: 'list',
    items: { type: 'number', minimum: 1, maximum: 9999, integer: true },
    notEmpty: true,
    required: true,
};
const EXAMPLE = { title: { ...TEXT, required: true }, document: { ...TEXT, required: true } };
/** rules/posture/<id>.yaml */
const POSTURE_RULE = {
    type: 'mapping',
    members: {
        ...METADATA,
        on: { type: 'choice', values: TARGETS, required: true },
        where: FILTER,
        check: {
            type: 'mapping',
            members: { predicate: { type: 'name', of: 'predicate', required: true }, options: { type: 'open-mapping' } },
            required: true,
        },
        examples: {
            type: 'mapping',
            members: {
                bad: {
                    type: 'list',
                    items: { type: 'mapping', members: { ...EXAMPLE, lines: LINES } },
                    notEmpty: true,
                    required: true,
                },
                good: { type: 'list', items: { type: 'mapping', members: EXAMPLE }, notEmpty: true, required: true },
            },
            required: true,
        },
    },
};
/** rules/changes/<id>.yaml */
const MEANING_RULE = {
    type: 'mapping',
    members: {
        ...METADATA,
        posture: { type: 'choice', values: ['worse', 'better'], required: true },
        mirror: { type: 'text', pattern: ID.pattern },
        outbound: TEXT,
        examples: {
            type: 'list',
            items: {
                type: 'mapping',
                members: {
                    title: { ...TEXT, required: true },
                    base: { ...TEXT, required: true },
                    head: { ...TEXT, required: true },
                    id: ID,
                },
            },
            notEmpty: true,
            required: true,
        },
    },
};
/** rules/drift/<id>.yaml */
const DRIFT_KIND = {
    type: 'mapping',
    members: {
        ...METADATA,
        id: { type: 'choice', values: _model_drift_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .DRIFT_KINDS */ .K, required: true },
        posture: { type: 'choice', values: ['worse', 'better'], required: true },
        mirror: { type: 'choice', values: _model_drift_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .DRIFT_KINDS */ .K, required: true },
        examples: {
            type: 'list',
            items: {
                type: 'mapping',
                members: {
                    title: { ...TEXT, required: true },
                    base: { ...TEXT, required: true },
                    head: { ...TEXT, required: true },
                },
            },
            notEmpty: true,
            required: true,
        },
    },
};


/***/ }),

/***/ 2562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** The one order of texts: by UTF-16 code units, so that no locale changes an output. */
/** Negative, zero or positive, for `sort`. */
function compareText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}


/***/ }),

/***/ 1539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** The one hash of the product: SHA-256 as lower-case hex. */

/** Digest of a text in UTF-8; lone surrogates count as U+FFFD. */
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'hex');
}


/***/ }),

/***/ 7782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ packsBelow),
/* harmony export */   _S: () => (/* binding */ isFromOutside),
/* harmony export */   k5: () => (/* binding */ parsePackSource),
/* harmony export */   t: () => (/* binding */ PACK_PREFIX)
/* harmony export */ });
/* unused harmony export SPECTRAL_RULESETS */
/**
 * The text by which a configuration names a pack → where the pack comes from. Sources from outside the repository are exact:
 * a version or a commit, never a range, tag or branch that somebody could move.
 */
const PACK_PREFIX = 'builtin:';
const SPECTRAL_RULESETS = ['oas'];
/** A source, or what is wrong with the text, as the end of a sentence that starts with its name. */
function parsePackSource(text) {
    if (text.startsWith('npm:'))
        return parseNpm(text.slice('npm:'.length));
    if (text.startsWith('spectral:'))
        return parseSpectral(text.slice('spectral:'.length));
    if (text.startsWith(PACK_PREFIX))
        return { kind: 'built-in', id: text.slice(PACK_PREFIX.length) };
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || text.startsWith('git@'))
        return { fault: 'is a URL. Name a pack on GitHub as owner/repository/path@commit, or vendor it.' };
    if (text.startsWith('./') || text === '.')
        return parsePath(text);
    if (text.startsWith('../') || text.startsWith('/'))
        return { fault: 'leaves the repository. Name a folder as ./path from the root of the repository.' };
    if (text.includes('/'))
        return parseGit(text);
    return { kind: 'built-in', id: text };
}
/** True for sources whose files are not part of the repository, so that the lock has to vouch for them. */
function isFromOutside(source) {
    return source.kind === 'npm' || source.kind === 'git';
}
/** Names as written relative to a folder of the repository → names from its root on. */
function packsBelow(names, folder) {
    return folder === '' ? names : names.map((name) => (name.startsWith('./') ? `./${folder}/${name.slice(2)}` : name));
}
function parseNpm(text) {
    const at = text.lastIndexOf('@');
    const [name, version] = at <= 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
    if (!/^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(name))
        return { fault: 'is not the name of a package: write npm:@scope/name@1.2.3.' };
    if (!/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(version))
        return { fault: 'needs an exact version, as in npm:@scope/name@1.2.3: ranges and tags can be moved.' };
    return { kind: 'npm', name, version };
}
function parseSpectral(id) {
    return SPECTRAL_RULESETS.includes(id)
        ? { kind: 'spectral', id }
        : {
            fault: `is not a ruleset of Spectral's own. Known: ${SPECTRAL_RULESETS.map((each) => `spectral:${each}`).join(', ')}.`,
        };
}
function parsePath(text) {
    const segments = [];
    for (const segment of text.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment.toLowerCase() === '.git')
            return { fault: 'lies inside .git.' };
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            return { fault: 'leaves the repository.' };
    }
    return { kind: 'path', path: segments.join('/') };
}
function parseGit(text) {
    const at = text.lastIndexOf('@');
    const [place, commit] = at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
    const [owner = '', name = '', ...path] = place.split('/').filter((part) => part !== '');
    if (![owner, name, ...path].every((part) => /^[\w.-]+$/.test(part) && part !== '.' && part !== '..') || name === '')
        return {
            fault: 'names no pack: write ./folder for one of this repository, owner/repository/path@commit for one on GitHub.',
        };
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
        return {
            fault: 'needs a whole commit id, as in owner/repository/path@<40 hex digits>: branches and tags can be moved. A folder of this repository starts with "./".',
        };
    return { kind: 'git', repository: `${owner}/${name}`, path: path.join('/'), commit };
}


/***/ }),

/***/ 3322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ selectorOf),
/* harmony export */   NM: () => (/* binding */ SELECTOR_KEYS),
/* harmony export */   or: () => (/* binding */ SELECTOR)
/* harmony export */ });
/** The table of the one selector of the product, for every file of ours that selects: configuration, packs, waivers. */
const GLOB = { type: 'text' };
/** Every member that is given must match. */
const SELECTOR = {
    file: { ...GLOB, help: 'Glob of the document, relative to the root of the repository.' },
    api: { ...GLOB, help: 'Glob of the API: its x-api-id, else its title.' },
    path: { ...GLOB, help: 'Glob of the path as the document writes it: * stops at a slash, ** does not.' },
    method: { ...GLOB, help: 'HTTP method, in any case.' },
    tag: { ...GLOB, help: 'Glob of a tag of the operation.' },
    operation: { ...GLOB, help: 'Glob of the operationId.' },
    audience: {
        type: 'choice',
        values: ['external', 'internal', 'partner', 'unknown'],
        help: 'Who the operation is for.',
    },
};
const SELECTOR_KEYS = Object.keys(SELECTOR);
/** The selector of an entry that was checked against the table, without the entry's other members. */
function selectorOf(entry) {
    return Object.fromEntries(SELECTOR_KEYS.filter((key) => Object.hasOwn(entry, key)).map((key) => [key, entry[key]]));
}


/***/ }),

/***/ 7682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkShape)
/* harmony export */ });
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1605);
/**
 * Tables that say what a file of ours may hold, and the check of a parsed file against one. The same table gives the
 * published JSON Schema (shape-json-schema.ts), so that editors and the program agree.
 */

/** Every place where the value is not what the shape says, in document order. */
function checkShape(node, shape, known = {}) {
    const { span, path, value } = node;
    const fault = (message) => [{ message: `${subjectOf(path)} ${message}`, span, path }];
    switch (shape.type) {
        case 'text':
            if (typeof value !== 'string' || (value.trim() === '' && !shape.mayBeEmpty))
                return fault(`must be text, not ${kindOf(node)}.`);
            return shape.pattern !== undefined && !new RegExp(shape.pattern.source).test(value)
                ? fault(`must be ${shape.pattern.says}, not ${quoted(value)}.`)
                : [];
        case 'choice':
            return typeof value === 'string' && shape.values.includes(value)
                ? []
                : fault(`must be one of ${shape.values.join(', ')}, not ${kindOf(node)}.${hint(value, shape.values)}`);
        case 'name':
            return checkName(node, shape.of, known[shape.of] ?? [], shape.optionalPrefix ?? '', fault);
        case 'boolean':
            return typeof value === 'boolean' ? [] : fault(`must be true or false, not ${kindOf(node)}.`);
        case 'number':
            return isWithin(value, shape)
                ? []
                : fault(`must be a ${shape.integer ? 'whole ' : ''}number from ${shape.minimum} to ${shape.maximum}, not ${kindOf(node)}.`);
        case 'list':
            if (node.kind !== 'list')
                return fault(`must be a list, not ${kindOf(node)}.`);
            if (shape.notEmpty && node.items.length === 0)
                return fault('must not be empty.');
            return node.items.flatMap((item) => checkShape(item, shape.items, known));
        case 'mapping':
            return node.kind === 'mapping'
                ? checkMembers(node, shape.members, known)
                : fault(`must be a mapping, not ${kindOf(node)}.`);
        case 'open-mapping':
            return node.kind === 'mapping' ? [] : fault(`must be a mapping, not ${kindOf(node)}.`);
    }
}
function isWithin(value, shape) {
    if (typeof value !== 'number' || (shape.integer && !Number.isInteger(value)))
        return false;
    return value >= shape.minimum && value <= shape.maximum;
}
function checkName(node, kind, known, prefix, fault) {
    if (typeof node.value !== 'string')
        return fault(`must be the name of a ${kind}, not ${kindOf(node)}.`);
    const name = node.value.startsWith(prefix) ? node.value.slice(prefix.length) : node.value;
    if (known.includes(name))
        return [];
    const allowed = known.length <= 12 ? ` Known: ${known.join(', ')}.` : '';
    return fault(`names an unknown ${kind}, ${quoted(node.value)}.${hint(name, known)}${allowed}`);
}
function checkMembers(node, members, known) {
    const present = new Set(node.members.map(({ key }) => key));
    const missing = Object.keys(members)
        .filter((key) => members[key]?.required === true && !present.has(key))
        .map((key) => ({ message: `${subjectOf([...node.path, key])} is missing.`, span: node.span, path: node.path }));
    const faults = node.members.flatMap(({ key, span, node: child }) => {
        const shape = Object.hasOwn(members, key) ? members[key] : undefined;
        if (shape !== undefined)
            return checkShape(child, shape, known);
        const names = Object.keys(members);
        const where = node.path.length === 0 ? '' : ` in ${subjectOf(node.path)}`;
        return [
            {
                message: `Unknown key ${quoted(key)}${where}.${hint(key, names)} Allowed: ${names.join(', ')}.`,
                span,
                path: child.path,
            },
        ];
    });
    return [...missing, ...faults];
}
/** `overrides[0].rule`; the file itself has no name here. */
function subjectOf(path) {
    if (path.length === 0)
        return 'The file';
    return `"${path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${short(key)}`)).join('')}"`;
}
function kindOf(node) {
    if (node.kind !== 'scalar')
        return `a ${node.kind}`;
    if (node.value === null || node.value === '')
        return 'empty';
    return typeof node.value === 'string' ? quoted(node.value) : `${node.value}`;
}
function hint(value, known) {
    const nearest = typeof value === 'string' ? (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(value, known) : null;
    return nearest === null ? '' : ` Did you mean "${nearest}"?`;
}
function quoted(text) {
    return `"${short(text)}"`;
}
function short(text) {
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}


/***/ }),

/***/ 1502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ positionAt)
/* harmony export */ });
/** Turns an offset of a text into a line and a column. */
/** Both count from 1; columns in UTF-16 code units, a byte order mark not counted. A line ends with LF, CRLF or CR. */
function positionAt(text, offset) {
    let line = 1;
    let lineStart = text.startsWith('\uFEFF') ? 1 : 0;
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
        if (index + end.length > offset)
            break;
        line += 1;
        lineStart = index + end.length;
    }
    return { line, column: Math.max(0, offset - lineStart) + 1 };
}


/***/ }),

/***/ 8482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ parseYamlText)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/**
 * YAML text of ours (configuration, rules, packs) → plain values with the place of every key and value. Stricter than YAML:
 * one document, no anchors, aliases, tags or repeated keys, so that what a reviewer reads is what counts.
 */

/** `root` is `null` when the text holds nothing or cannot be read; then `faults` says why. */
function parseYamlText(text) {
    const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
    try {
        const events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(source, { maxDepth: 64 });
        if (events.length === 0)
            return { root: null, faults: [] };
        return new Reading(source, events).run();
    }
    catch (error) {
        if (error instanceof Stop)
            return { root: null, faults: [error.fault] };
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB))
            throw error;
        const start = Math.max(0, Math.min(error.mark?.position ?? 0, source.length));
        return {
            root: null,
            faults: [{ message: `This is not YAML: ${error.reason}.`, span: { start, end: start + 1 }, path: [] }],
        };
    }
}
class Stop extends Error {
    fault;
    constructor(fault) {
        super(fault.message);
        this.fault = fault;
    }
}
class Reading {
    text;
    events;
    faults = [];
    next = 1; // after the document event
    constructor(text, events) {
        this.text = text;
        this.events = events;
    }
    run() {
        const root = this.readNode([]);
        const second = this.events[this.next + 2];
        if (second !== undefined)
            throw new Stop({
                message: 'A second YAML document starts here; the file must hold one.',
                span: visible(spanOf(second)),
                path: [],
            });
        const isEmpty = root.kind === 'scalar' && root.value === null;
        return { root: isEmpty ? null : root, faults: this.faults };
    }
    readNode(path) {
        const event = this.take(path);
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
            return { kind: 'scalar', value: this.readScalar(event), span: spanOf(event), path, members: [], items: [] };
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE)
            return this.readList(path, spanOf(event));
        return this.readMapping(path, spanOf(event));
    }
    /** The next event, refused when it brings more than a value. */
    take(path) {
        const event = this.events[this.next];
        this.next += 1;
        if ('anchorStart' in event && event.anchorStart !== -1) {
            throw new Stop({
                message: 'Anchors and aliases are not allowed in this file; write the value out.',
                span: { start: event.anchorStart - 1, end: event.anchorEnd },
                path,
            });
        }
        if ('tagStart' in event && event.tagStart !== -1) {
            throw new Stop({
                message: 'YAML tags are not allowed in this file.',
                span: { start: event.tagStart, end: event.tagEnd },
                path,
            });
        }
        return event;
    }
    readScalar(event) {
        const source = event.valueStart === -1 ? '' : (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(this.text, event);
        return event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN ? resolve(source) : source;
    }
    readList(path, span) {
        const items = [];
        while (this.events[this.next]?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP)
            items.push(placedAt(this.readNode([...path, items.length]), span));
        this.next += 1;
        return { kind: 'list', value: items.map(({ value }) => value), span, path, members: [], items };
    }
    readMapping(path, span) {
        const members = new Map();
        while (this.events[this.next]?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            const event = this.take(path);
            if (event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
                throw new Stop({ message: 'A key must be plain text.', span: spanOf(event), path });
            const key = event.valueStart === -1 ? '' : (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(this.text, event);
            const below = [...path, key];
            const keySpan = spanOf(event);
            const node = placedAt(this.readNode(below), keySpan);
            if (members.has(key))
                this.faults.push({ message: `The key "${key}" is given twice.`, span: keySpan, path: below });
            else
                members.set(key, { key, span: keySpan, node });
        }
        this.next += 1;
        const list = [...members.values()];
        const value = Object.fromEntries(list.map((member) => [member.key, member.node.value]));
        return { kind: 'mapping', value, span, path, members: list, items: [] };
    }
}
function visible({ start, end }) {
    return { start: Math.max(0, start), end: Math.max(1, end) };
}
/** An empty value has no text of its own, so it is shown at its key or list. */
function placedAt(node, span) {
    return node.span.start < 0 ? { ...node, span } : node;
}
/** The YAML 1.2 core schema: `on`, `off`, `yes`, `no` and dates are text. */
function resolve(source) {
    for (const tag of [js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .nullCoreTag */ .DX, js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .boolCoreTag */ .G7, js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .intCoreTag */ .Z7, js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .floatCoreTag */ .ok]) {
        const value = tag.resolve(source, false, tag.tagName);
        if (value !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .NOT_RESOLVED */ .Hg)
            return value;
    }
    return source;
}
function spanOf(event) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR) {
        const quote = event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED || event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED ? 1 : 0;
        return { start: event.valueStart - quote, end: event.valueEnd + quote };
    }
    const start = event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE ? event.start : 0;
    return { start, end: start + 1 };
}


/***/ }),

/***/ 5375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ CONTROLS)
/* harmony export */ });
/** The closed list of controls. What they mean: docs/architecture.md. */
const CONTROLS = [
    'authentication',
    'authorization',
    'transport-encryption',
    'rate-limiting',
    'cors-policy',
    'security-headers',
    'input-validation',
    'output-minimisation',
    'documentation',
    'lifecycle',
    'access-logging',
    'threat-protection',
];


/***/ }),

/***/ 8912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ DRIFT_KINDS)
/* harmony export */ });
/** What can drift between two states of the posture, worse kinds first. */
const DRIFT_KINDS = [
    'control-lost',
    'control-weakened',
    'sensitive-data-gained',
    'audience-opened',
    'risk-increased',
    'finding-appeared',
    'operation-appeared',
    'control-gained',
    'control-strengthened',
    'sensitive-data-withdrawn',
    'audience-closed',
    'risk-decreased',
    'finding-disappeared',
    'operation-disappeared',
];


/***/ })

};
