export const id = 689;
export const ids = [689];
export const modules = {

/***/ 8720:
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
        apis: configuration.apis.map((api) => ({
            ...api,
            files: below(api.files),
            derived: below(api.derived),
            generatedFrom: below(api.generatedFrom),
        })),
        packs: given.packs ?? configuration.packs,
        validate: given.validate ?? configuration.validate,
        gate: {
            ...gate,
            failOn: given['fail-on'] ?? gate.failOn,
            failOnBreaking: given['fail-on-breaking'] ?? gate.failOnBreaking,
            failOnRiskScore: given['fail-on-risk-score'] ?? gate.failOnRiskScore,
            failOnRiskIncrease: given['fail-on-risk-increase'] ?? gate.failOnRiskIncrease,
            warnOnly: given['warn-only'] ?? gate.warnOnly,
            inherited: gate.inherited,
        },
    };
}


/***/ }),

/***/ 3194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Oz: () => (/* binding */ findPolicyFile),
  fx: () => (/* binding */ noSuchConfiguration),
  N_: () => (/* binding */ policyOfText),
  T4: () => (/* binding */ readPolicy),
  Fy: () => (/* binding */ withoutSpecs)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/judge/configuration/default-configuration.js
var default_configuration = __webpack_require__(5695);
// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(6271);
;// CONCATENATED MODULE: ./build/judge/configuration/list-api-relaxations.js
/** One sentence for each API that gets laxer. */
function listApiRelaxations(base, head) {
    const before = (key) => new Set(base.flatMap((api) => api[key]));
    const [files, derived, origins] = [before('files'), before('derived'), before('generatedFrom')];
    return head.flatMap((api) => {
        const made = api.derived.filter((glob) => !derived.has(glob));
        const versions = api.files.filter((glob) => !files.has(glob));
        const from = api.generatedFrom.filter((glob) => !origins.has(glob));
        return [
            ...(made.length === 0
                ? []
                : [`Documents that match ${list(made)} count as made from "${api.name}" and are not judged for themselves.`]),
            ...(versions.length === 0 || (api.files.length === 1 && !/[*?[{]/.test(api.files[0] ?? ''))
                ? []
                : [
                    `What a new document that matches ${list(versions)} inherits from other versions of "${api.name}" is not new.`,
                ]),
            ...(from.length === 0
                ? []
                : [
                    `Documents of "${api.name}" that are made from OpenAPI documents matching ${list(from)} are not judged for themselves.`,
                ]),
        ];
    });
}
function list(globs) {
    return globs.map((glob) => `"${glob}"`).join(', ');
}

;// CONCATENATED MODULE: ./build/judge/configuration/list-gate-relaxations.js

/** One sentence for each member that got laxer. */
function listGateRelaxations(base, head) {
    return [
        ...failOn(base.failOn, head.failOn),
        ...(base.failOnBreaking && !head.failOnBreaking ? ['Breaking changes no longer fail.'] : []),
        ...threshold('A risk score', base.failOnRiskScore, head.failOnRiskScore),
        ...threshold('A risk increase', base.failOnRiskIncrease, head.failOnRiskIncrease),
        ...dropped('condition', base.conditions.filter(({ outcome }) => outcome === 'fail'), head.conditions),
        ...dropped('required control', base.requiredControls, head.requiredControls),
        ...(base.inherited === 'introduced' && head.inherited === 'existing'
            ? ['A new version of an API no longer has to start clean: what it inherits does not count as introduced.']
            : []),
        ...(!base.warnOnly && head.warnOnly ? ['Nothing fails any more; there are only warnings.'] : []),
    ];
}
/** An entry that is edited counts as dropped: only people can tell whether the new one is stricter. */
function dropped(what, base, head) {
    const kept = new Set(head.map((entry) => JSON.stringify(entry)));
    const gone = base.filter((entry) => !kept.has(JSON.stringify(entry))).length;
    if (gone === 0)
        return [];
    return [`${gone} ${what}${gone === 1 ? ' is' : 's are'} no longer there, or ${gone === 1 ? 'is' : 'are'} edited.`];
}
function failOn(base, head) {
    const order = ['none', ...model_severity/* SEVERITIES */.o];
    if (order.indexOf(head) >= order.indexOf(base))
        return [];
    return [
        head === 'none'
            ? `Findings no longer fail, however severe; so far ${base} did.`
            : `Only findings of severity ${head === 'critical' ? head : `${head} or above`} fail; so far ${base} was enough.`,
    ];
}
function threshold(what, base, head) {
    if (base === null || (head !== null && head <= base))
        return [];
    return [
        head === null
            ? `${what} no longer fails; so far ${base} was the limit.`
            : `${what} fails from ${head} only; so far ${base} was the limit.`,
    ];
}

// EXTERNAL MODULE: ./build/model/waiver.js
var waiver = __webpack_require__(4012);
;// CONCATENATED MODULE: ./build/judge/configuration/list-waiver-relaxations.js
/** Says what a changed policy would let waivers do that the one before does not. */


/** One sentence for each member that got laxer. */
function listWaiverRelaxations(base, head) {
    const order = [...model_severity/* SEVERITIES */.o, 'none'];
    const isWider = order.indexOf(head.inChange) < order.indexOf(base.inChange);
    const freed = base.unwaivable.filter((severity) => !head.unwaivable.includes(severity));
    const longer = [...model_severity/* SEVERITIES */.o, ...waiver/* WAIVER_CATEGORIES */._].filter((name) => head.maximumDays[name] > base.maximumDays[name]);
    return [
        ...(isWider
            ? [`Waivers that a change adds count at once up to ${head.inChange}; so far ${base.inChange} was the limit.`]
            : []),
        ...freed.map((severity) => `Findings of severity ${severity} can be waived.`),
        ...longer.map((name) => `Waivers for ${name} count for ${head.maximumDays[name]} days; so far ${base.maximumDays[name]} was the limit.`),
    ];
}

;// CONCATENATED MODULE: ./build/judge/configuration/list-relaxations.js




/** In the order of the file's keys; empty when nothing gets laxer. Texts of the file stand inside, so they are untrusted. */
function listRelaxations(base, head, rules) {
    return [
        ...scopeRelaxations(base, head),
        ...audienceRelaxations(base, head),
        ...listApiRelaxations(base.apis, head.apis),
        ...packRelaxations(base, head, rules),
        ...listGateRelaxations(base.gate, head.gate),
        ...listWaiverRelaxations(base.waivers, head.waivers),
        ...overrideRelaxations(base, head, rules),
    ];
}
function scopeRelaxations(base, head) {
    const narrowed = base.specs.length === 0 && head.specs.length > 0
        ? [`Only documents that match ${list_relaxations_list(head.specs)} are judged; so far every document was.`]
        : [];
    const dropped = head.specs.length === 0
        ? []
        : base.specs
            .filter((glob) => !head.specs.includes(glob))
            .map((glob) => `Documents that match ${quoted(glob)} are no longer judged.`);
    const excluded = head.exclude
        .filter((glob) => !base.exclude.includes(glob))
        .map((glob) => `Documents that match ${quoted(glob)} are left out.`);
    return [...narrowed, ...dropped, ...excluded];
}
/** Operations that count as internal weigh less than those for everybody. */
function audienceRelaxations(base, head) {
    const known = new Set(base.audience.map((entry) => JSON.stringify(entry)));
    const kept = new Set(head.audience.map((entry) => JSON.stringify(entry)));
    const fresh = head.audience.filter((entry) => entry.value !== 'external' && !known.has(JSON.stringify(entry)));
    const gone = base.audience.filter((entry) => entry.value === 'external' && !kept.has(JSON.stringify(entry)));
    return [
        ...fresh.map(({ value, selector }) => `Operations ${describe(selector)} count as ${value}.`),
        ...gone.map(({ selector }) => `Operations ${describe(selector)} no longer count as external by configuration.`),
    ];
}
function packRelaxations(base, head, rules) {
    const [before, after] = [severitiesOf(base.packs, rules), severitiesOf(head.packs, rules)];
    const gone = [...before.keys()].filter((rule) => !after.has(rule));
    const lower = [...before]
        .filter(([rule, severity]) => isLower(after.get(rule) ?? severity, severity))
        .map(([rule]) => rule);
    const change = `The rule packs change from ${list_relaxations_list(base.packs)} to ${list_relaxations_list(head.packs)}`;
    return [
        ...(gone.length === 0
            ? []
            : [`${change}: ${count(gone.length)} no longer run${gone.length === 1 ? 's' : ''} (${some(gone)}).`]),
        ...(lower.length === 0
            ? []
            : [`${change}: ${count(lower.length)} become${lower.length === 1 ? 's' : ''} less severe (${some(lower)}).`]),
    ];
}
function severitiesOf(packs, { packs: known, posture }) {
    const own = new Map(posture.map(({ id, severity }) => [id, severity]));
    const entries = packs.flatMap((name) => known.find(({ id }) => id === name.replace(/^builtin:/, ''))?.rules ?? []);
    return new Map(entries.map(({ id, severity }) => [id, severity ?? own.get(id) ?? 'info']));
}
function overrideRelaxations(base, head, rules) {
    const own = new Map([...rules.posture, ...rules.changes].map(({ id, severity }) => [id, severity]));
    const packed = { base: severitiesOf(base.packs, rules), head: severitiesOf(head.packs, rules) };
    const fresh = withoutThoseOf(head.overrides, base.overrides).filter(({ rule, severity }) => isLower(severity, packed.head.get(rule) ?? own.get(rule) ?? 'info'));
    const gone = withoutThoseOf(base.overrides, head.overrides).filter(({ rule, severity }) => isLower(packed.base.get(rule) ?? own.get(rule) ?? 'info', severity));
    return [
        ...fresh.map(({ rule, severity, selector }) => severity === 'off'
            ? `The rule ${quoted(rule)} is switched off ${describe(selector)}.`
            : `The rule ${quoted(rule)} is only ${severity} ${describe(selector)}.`),
        ...gone.map(({ rule, severity, selector }) => `The rule ${quoted(rule)} is no longer ${severity} ${describe(selector)}.`),
    ];
}
function withoutThoseOf(overrides, others) {
    const known = new Set(others.map((override) => JSON.stringify(override)));
    return overrides.filter((override) => !known.has(JSON.stringify(override)));
}
function isLower(severity, than) {
    const order = [...model_severity/* SEVERITIES */.o, 'off'];
    return order.indexOf(severity) > order.indexOf(than);
}
/** `everywhere`, or `where path is "/health" and method is "GET"`. */
function describe(selector) {
    const parts = Object.entries(selector).map(([key, glob]) => `${key} is ${quoted(glob)}`);
    return parts.length === 0 ? 'everywhere' : `where ${parts.join(' and ')}`;
}
function list_relaxations_list(texts) {
    return texts.map(quoted).join(', ');
}
function some(texts) {
    const shown = texts.slice(0, 5).join(', ');
    return texts.length > 5 ? `${shown} and ${texts.length - 5} more` : shown;
}
function count(rules) {
    return `${rules} ${rules === 1 ? 'rule' : 'rules'}`;
}
function quoted(text) {
    return `"${text}"`;
}

// EXTERNAL MODULE: ./build/knowledge/digest.js
var digest = __webpack_require__(1539);
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

// EXTERNAL MODULE: ./build/model/control.js
var control = __webpack_require__(5375);
// EXTERNAL MODULE: ./build/judge/configuration/selector-shape.js
var selector_shape = __webpack_require__(3900);
;// CONCATENATED MODULE: ./build/judge/configuration/gate-shape.js



const STATUS = { type: 'choice', values: ['introduced', 'touched', 'all'] };
const OUTCOME = { type: 'choice', values: ['pass', 'warn', 'fail'] };
const POINTS = { type: 'number', minimum: 0, maximum: 100 };
const CONTROL = { type: 'choice', values: control/* CONTROLS */.V };
/** Keys of a condition by what they are about; one condition is about one thing. */
const CONDITION_KEYS = {
    findings: ['severity', 'confidence', 'rules', 'control'],
    changes: ['compatibility'],
    operations: ['risk-score', 'risk-increase'],
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
        severity: { type: 'choice', values: model_severity/* SEVERITIES */.o, help: 'Findings at least this severe. Default: info.' },
        confidence: { type: 'choice', values: model_severity/* CONFIDENCES */.i, help: 'Findings at least this certain. Default: medium.' },
        rules: {
            type: 'list',
            notEmpty: true,
            items: { type: 'name', of: 'rule' },
            help: 'Findings of these rules, meanings of changes and kinds of drift only.',
        },
        control: { ...CONTROL, help: 'Findings of this control only.' },
        compatibility: {
            type: 'choice',
            values: ['breaking', 'maybe'],
            help: 'Changes that break clients, or at least may.',
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
            values: ['none', ...model_severity/* SEVERITIES */.o],
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
            help: 'More that fails or warns: findings, changes or operations, where a selector matches. Each is about one of the three.',
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






const GLOB = { type: 'text' };
const configuration_shape_GLOBS = { type: 'list', items: GLOB };
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
            help: 'Rule packs that run. Default: builtin:recommended.',
            items: { type: 'name', of: 'rule pack', optionalPrefix: 'builtin:' },
        },
        gate: GATE,
        waivers: {
            type: 'mapping',
            help: 'What waivers may do. The waivers themselves stand in openapi-posture-waivers.yml beside this file.',
            members: {
                'in-change': {
                    type: 'choice',
                    values: ['none', ...model_severity/* SEVERITIES */.o],
                    help: 'A waiver that a change adds covers findings of that change up to this severity; those above wait for the merge. Default: high.',
                },
                unwaivable: {
                    type: 'list',
                    items: { type: 'choice', values: model_severity/* SEVERITIES */.o },
                    help: 'Severities that no waiver covers. Default: none.',
                },
                'maximum-days': {
                    type: 'mapping',
                    help: 'How long a waiver counts at most from the day of its creation, by the severity of the finding and by its category; the shorter one holds. For false positives the severity does not matter.',
                    members: Object.fromEntries([...model_severity/* SEVERITIES */.o, ...waiver/* WAIVER_CATEGORIES */._].map((name) => [
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
                        values: [...model_severity/* SEVERITIES */.o, 'off'],
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
/** What the table cannot say: a condition is about findings, changes or operations. */
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
    const names = { 'rule pack': builtIn.packs.map(({ id }) => id), rule: rules };
    const misshapen = root === null ? [] : [...(0,shape/* checkShape */.e)(root, CONFIGURATION, names), ...repeatedNames(root)];
    const mixed = root === null || misshapen.length > 0 ? [] : conditionFaults(root);
    const all = [...faults, ...misshapen, ...mixed].sort((left, right) => left.span.start - right.span.start);
    if (all.length > 0)
        return { configuration: null, problems: all.map((fault) => (0,file_problem/* fileProblem */.W)('configuration', fault, input)) };
    return { configuration: configurationOf(root, input), problems: [] };
}
/** The root has the shape of CONFIGURATION; the casts below rely on that. */
function configurationOf(root, { file, revision, text }) {
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
        overrides: (0,knowledge_value/* arrayMember */.Qr)(value, 'overrides').map((entry) => ({
            rule: entry.rule,
            severity: entry.severity,
            selector: (0,selector_shape/* selectorOf */.Bk)(entry),
        })),
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

// EXTERNAL MODULE: ./build/judge/rules/built-in.generated.js
var built_in_generated = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/cli/read-value.js
var read_value = __webpack_require__(1557);
;// CONCATENATED MODULE: ./build/cli/run/read-policy.js
/**
 * Decides whose configuration counts. A change cannot relax the rule that it is judged by: the file of base counts, that of
 * head only where base has none. What a change does to the file is said.
 */






const USUAL_FILES = ['.github/openapi-posture.yml', '.openapi-posture.yml'];
/** Reads both files; throws a UserError when the one that counts, or the one that will count after the change, is wrong. */
async function readPolicy({ trees, folder, file, isTrusted }) {
    const paths = (file === null ? USUAL_FILES : [file]).map((path) => (folder === '' ? path : `${folder}/${path}`));
    const base = trees.base === null ? null : await findPolicyFile(trees.base, paths, 'base', 'configuration');
    const head = await findPolicyFile(trees.head, paths, 'head', 'configuration');
    if (file !== null && base === null && head === null)
        throw noSuchConfiguration(file);
    if (base === null)
        return policyOfHead(head, isTrusted);
    if (head !== null && base.text === head.text)
        return { configuration: read(base), problems: [], after: null };
    const after = head === null ? default_configuration/* DEFAULT_CONFIGURATION */.P : read(head);
    const before = readRepairable(base);
    if (before === null)
        return repaired(base, after, isTrusted);
    return { configuration: before, problems: [...changeOf(before, after, head ?? base)], after };
}
/** The configuration of a file that the user named on the command line, whatever it is relative to. */
function policyOfText(path, text) {
    return { configuration: read({ file: path, revision: 'head', text }), problems: [], after: null };
}
/** For commands whose operands say what is read: the globs of the configuration do not count there. */
function withoutSpecs(policy) {
    return { ...policy, configuration: { ...policy.configuration, specs: [] } };
}
/** The error for a named file that is not there. */
function noSuchConfiguration(file) {
    return new errors/* UserError */.y('no-such-file', `There is no configuration file ${(0,read_value/* quoted */.TL)(file)}.`, 'Check the path.');
}
/** The first of the paths that is there; throws a UserError for one that is there and cannot be read. */
async function findPolicyFile(tree, paths, revision, what) {
    const contents = await tree.read(paths);
    for (const file of paths) {
        const bytes = contents.get(file);
        if (bytes !== undefined)
            return { file, revision, text: Buffer.from(bytes).toString('utf8') };
    }
    const hidden = (await tree.entries()).find(({ path }) => paths.includes(path));
    if (hidden === undefined)
        return null;
    // To go on without it would be to judge by another rule than the one that stands there.
    throw new errors/* UserError */.y(what, `The file ${(0,read_value/* quoted */.TL)(hidden.path)} ${hidden.kind === 'symbolic-link' ? 'is a symbolic link, and links are not followed' : 'cannot be read'}.`, 'Put a regular file there.');
}
function policyOfHead(head, isTrusted) {
    if (head === null)
        return { configuration: default_configuration/* DEFAULT_CONFIGURATION */.P, problems: [], after: null };
    const own = read(head);
    if (isTrusted)
        return { configuration: own, problems: [], after: null };
    const message = 'The configuration of this change does not count, because the change comes from another repository. A maintainer can commit it to the base branch.';
    const problems = [problem('configuration-ignored', head, message)];
    return { configuration: default_configuration/* DEFAULT_CONFIGURATION */.P, problems, after: own };
}
/** A broken file of base does not fail the change that repairs it. */
function repaired(base, after, isTrusted) {
    const message = `The configuration of base cannot be read; ${isTrusted ? 'that of the change' : 'the built-in one'} counts here.`;
    const problems = [problem('configuration-repaired', base, message)];
    return { configuration: isTrusted ? after : default_configuration/* DEFAULT_CONFIGURATION */.P, problems, after: isTrusted ? null : after };
}
function changeOf(before, after, place) {
    return listRelaxations(before, after, built_in_generated/* BUILT_IN_RULES */.J).map((sentence) => problem('configuration-relaxed', place, `This change relaxes the configuration, from the merge on: ${sentence}`));
}
function read(input) {
    const { configuration, problems } = readConfiguration(input, built_in_generated/* BUILT_IN_RULES */.J);
    if (configuration !== null)
        return configuration;
    const places = problems.map(({ location, message }) => `${location?.file}:${location?.line}:${location?.column}: ${message}`);
    const shown = places.length > 10 ? [...places.slice(0, 10), `and ${places.length - 10} more`] : places;
    throw new errors/* UserError */.y('configuration', `The configuration cannot be used.\n${shown.join('\n')}`, 'The page docs/configuration.md lists every key.');
}
function readRepairable(input) {
    return readConfiguration(input, built_in_generated/* BUILT_IN_RULES */.J).configuration;
}
function problem(code, { file, revision }, message) {
    const location = { file, revision, line: 1, column: 1, endLine: 1, endColumn: 1, pointer: '' };
    return { code, severity: 'warning', message, location };
}


/***/ }),

/***/ 9515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ waiverFilesIn),
/* harmony export */   ei: () => (/* binding */ readWaiverFiles),
/* harmony export */   q2: () => (/* binding */ NO_WAIVERS)
/* harmony export */ });
/* harmony import */ var _judge_configuration_collect_acceptances_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4961);
/* harmony import */ var _judge_configuration_read_waivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1213);
/* harmony import */ var _read_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3194);
/**
 * Decides whose waivers count: those of base, beside them those that the change adds, each with who stands behind it. What
 * the change takes away counts until it is merged.
 */



const WAIVER_FILES = ['.github/openapi-posture-waivers.yml', 'openapi-posture-waivers.yml'];
const NO_WAIVERS = { waivers: [], after: null, used: { source: 'none', digest: null }, problems: [] };
/** Where the waivers of a folder may stand, best first. */
function waiverFilesIn(folder) {
    return WAIVER_FILES.map((path) => (folder === '' ? path : `${folder}/${path}`));
}
/** Never throws for what a file says: a file that cannot be understood grants nothing and is told. */
async function readWaiverFiles({ trees, folder, isTrusted }) {
    const base = trees.base === null ? null : await readOf(trees.base, folder, 'base');
    const head = await readOf(trees.head, folder, 'head');
    if (trees.base === null)
        return ofHead(head, isTrusted);
    const isSame = base?.digest === head?.digest;
    const known = new Map((base?.waivers ?? []).map((waiver) => [withoutFile(waiver), waiver]));
    const added = (head?.waivers ?? []).filter((waiver) => !known.has(withoutFile(waiver)));
    // Shown where head has them, if it still does.
    const still = new Map((head?.waivers ?? []).map((waiver) => [withoutFile(waiver), waiver]));
    const kept = [...known].map(([text, waiver]) => ({ ...(still.get(text) ?? waiver), standing: 'base' }));
    const used = base ?? head;
    return {
        waivers: [...kept, ...added.map((waiver) => ({ ...waiver, standing: isTrusted ? 'change' : 'fork' }))],
        after: isSame ? null : (head?.waivers ?? []).map((waiver) => ({ ...waiver, standing: 'base' })),
        used: used === null
            ? NO_WAIVERS.used
            : { source: `${base === null ? 'head' : 'base'}:${used.file}`, digest: used.digest },
        // What base could not understand either is no fault of the change.
        problems: (head?.problems ?? []).map((problem) => (isSame ? { ...problem, severity: 'warning' } : problem)),
    };
}
function ofHead(head, isTrusted) {
    if (head === null)
        return NO_WAIVERS;
    const standing = isTrusted ? 'base' : 'fork';
    return {
        waivers: head.waivers.map((waiver) => ({ ...waiver, standing })),
        after: null,
        used: { source: `head:${head.file}`, digest: head.digest },
        problems: head.problems,
    };
}
/** The file may move between its two places. */
function withoutFile(waiver) {
    return (0,_judge_configuration_collect_acceptances_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .c)({ ...waiver, location: { ...waiver.location, file: '' } });
}
async function readOf(tree, folder, revision) {
    const found = await (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .findPolicyFile */ .Oz)(tree, waiverFilesIn(folder), revision, 'waivers');
    return found === null ? null : { file: found.file, ...(0,_judge_configuration_read_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .readWaivers */ .Sr)(found) };
}


/***/ }),

/***/ 4961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ collectAcceptances),
  c: () => (/* binding */ identityOf)
});

// EXTERNAL MODULE: ./build/knowledge/pointer.js
var pointer = __webpack_require__(182);
// EXTERNAL MODULE: ./build/knowledge/shape.js
var shape = __webpack_require__(7682);
// EXTERNAL MODULE: ./build/knowledge/value.js
var knowledge_value = __webpack_require__(5718);
// EXTERNAL MODULE: ./build/judge/configuration/read-waivers.js
var read_waivers = __webpack_require__(1213);
// EXTERNAL MODULE: ./build/judge/configuration/waiver-shape.js
var waiver_shape = __webpack_require__(3785);
;// CONCATENATED MODULE: ./build/judge/configuration/read-acceptances.js
/** Acceptances inside descriptions (x-openapi-posture-accept) → waivers for what stands at their object or below. */





/** Looks into files whose text names the extension only: nearly all are passed by at the cost of one search. */
function readAcceptances(files, locator) {
    const waivers = [];
    const problems = [];
    for (const file of files) {
        if (!file.text.includes(waiver_shape/* ACCEPTANCE_KEY */.Mg))
            continue;
        for (const { holder, value } of findExtensions(file.root)) {
            const location = locator.locate({ file, pointer: { parent: holder, key: waiver_shape/* ACCEPTANCE_KEY */.Mg }, part: 'key' });
            const node = nodeOf(value, []);
            const faults = [...(0,shape/* checkShape */.e)(node, waiver_shape/* ACCEPTANCES */.FF), ...node.items.flatMap(read_waivers/* dayFaults */.IR)];
            problems.push(...faults.map(({ message }) => {
                return {
                    code: 'acceptance',
                    severity: 'warning',
                    message: `This ${waiver_shape/* ACCEPTANCE_KEY */.Mg} grants nothing: ${message}`,
                    location,
                };
            }));
            if (faults.length > 0)
                continue;
            const within = { file: file.path, pointer: (0,pointer/* pointerText */.po)(holder) };
            waivers.push(...node.items.map((item) => ({ ...(0,read_waivers/* decisionOf */.uv)(item.value), fingerprint: null, selector: {}, within, location })));
        }
    }
    return { waivers, problems };
}
/** Every place of the extension. Aliases make one object stand at many places: only the first one counts. */
function findExtensions(root) {
    const found = [];
    const seen = new Set();
    const pending = [{ value: root, pointer: null }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { value, pointer } = next;
        if (typeof value !== 'object' || value === null || seen.has(value))
            continue;
        seen.add(value);
        if ((0,knowledge_value/* isObject */.Gv)(value) && Object.hasOwn(value, waiver_shape/* ACCEPTANCE_KEY */.Mg)) {
            found.push({ holder: pointer, value: value[waiver_shape/* ACCEPTANCE_KEY */.Mg] });
        }
        for (const key of Object.keys(value).reverse()) {
            const child = value[key];
            if (key !== waiver_shape/* ACCEPTANCE_KEY */.Mg && typeof child === 'object')
                pending.push({ value: child, pointer: { parent: pointer, key: Array.isArray(value) ? Number(key) : key } });
        }
    }
    return found;
}
/** Deeper than any acceptance: what is hostile is cut, and then faulty. */
const DEEPEST = 4;
/** A plain value as the checker of tables wants it. It has no spans: the extension as a whole is the place. */
function nodeOf(value, path) {
    const base = { value, span: { start: 0, end: 0 }, path, members: [], items: [] };
    if (path.length > DEEPEST)
        return { ...base, kind: 'scalar' };
    if (Array.isArray(value))
        return { ...base, kind: 'list', items: value.map((item, index) => nodeOf(item, [...path, index])) };
    if (!(0,knowledge_value/* isObject */.Gv)(value))
        return { ...base, kind: 'scalar' };
    const members = Object.keys(value).map((key) => ({ key, span: base.span, node: nodeOf(value[key], [...path, key]) }));
    return { ...base, kind: 'mapping', members };
}

;// CONCATENATED MODULE: ./build/judge/configuration/collect-acceptances.js

/** What base accepts at the same place in the same words is of base; the rest of head is of the change. */
function collectAcceptances({ apis, violations, locator, isTrusted, isState }) {
    const head = readAcceptances(filesOf(apis.head, violations.head), locator);
    if (apis.base === null)
        return { base: [], head: stand(head.waivers, isTrusted ? 'base' : 'fork'), problems: head.problems };
    const base = readAcceptances(filesOf(apis.base, violations.base), locator);
    const known = new Set(base.waivers.map(identityOf));
    return {
        base: stand(base.waivers, 'base'),
        head: head.waivers.map((waiver) => ({
            ...waiver,
            standing: isState || known.has(identityOf(waiver)) ? 'base' : isTrusted ? 'change' : 'fork',
        })),
        problems: head.problems,
    };
}
function stand(waivers, standing) {
    return waivers.map((waiver) => ({ ...waiver, standing }));
}
/** All but lines. */
function identityOf({ location, ...rest }) {
    return JSON.stringify([location.file, rest]);
}
/** Where acceptances can matter: files that hold a root, an operation or a violation. */
function filesOf(apis, violations) {
    const files = new Set(apis.map(({ file }) => file));
    for (const { operations, outbound } of apis)
        for (const { node, pathItem } of [...operations, ...outbound])
            files.add(node.file).add(pathItem.file);
    for (const { place } of violations)
        files.add(place.file);
    return files;
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
    overrides: [],
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

/***/ 1213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ dayFaults),
/* harmony export */   Sr: () => (/* binding */ readWaivers),
/* harmony export */   uv: () => (/* binding */ decisionOf)
/* harmony export */ });
/* harmony import */ var _knowledge_day_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1545);
/* harmony import */ var _knowledge_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1539);
/* harmony import */ var _knowledge_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7682);
/* harmony import */ var _knowledge_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5718);
/* harmony import */ var _knowledge_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8482);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3017);
/* harmony import */ var _selector_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3900);
/* harmony import */ var _waiver_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3785);
/** Text of a waivers file → waivers, or everything that is wrong with it, each at its line. */








/** An empty file holds no waiver. */
function readWaivers(input) {
    const { root, faults } = (0,_knowledge_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYamlText */ .c)(input.text);
    const wrong = [...faults, ...(root === null ? [] : (0,_knowledge_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .checkShape */ .e)(root, _waiver_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .WAIVERS */ .E2))];
    const entries = root === null || wrong.length > 0 ? [] : entriesOf(root);
    const all = [...wrong, ...entries.flatMap(faultsOfEntry)].sort((left, right) => left.span.start - right.span.start);
    const problems = all.map((fault) => (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .fileProblem */ .W)('waivers', fault, input));
    return {
        waivers: problems.length > 0 ? [] : entries.map((entry) => waiverOf(entry, input)),
        digest: (0,_knowledge_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)(input.text),
        problems,
    };
}
/** The entry is a mapping that WAIVERS or ACCEPTANCES describes, so the casts hold. */
function decisionOf(entry) {
    const text = (key) => (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_6__/* .stringMember */ .sk)(entry, key) ?? '';
    return {
        rule: text('rule'),
        upTo: (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_6__/* .stringMember */ .sk)(entry, 'up-to') ?? null,
        category: text('category'),
        owner: text('owner'),
        reason: text('reason'),
        created: text('created'),
        expires: text('expires'),
    };
}
/** What a table cannot say about days. */
function dayFaults(entry) {
    const [created, expires] = ['created', 'expires'].map((key) => entry.members.find((each) => each.key === key)?.node);
    const unreal = [created, expires].flatMap((node) => node === undefined || (0,_knowledge_day_js__WEBPACK_IMPORTED_MODULE_7__/* .isDay */ .N)(String(node.value))
        ? []
        : [{ message: `There is no day ${String(node.value)}.`, span: node.span, path: node.path }]);
    if (unreal.length > 0 || created === undefined || expires === undefined)
        return unreal;
    const isBackward = String(expires.value) < String(created.value);
    return isBackward ? [{ message: 'It expires before it was created.', span: expires.span, path: expires.path }] : [];
}
function entriesOf(root) {
    return root.members.find(({ key }) => key === 'waivers')?.node.items ?? [];
}
function faultsOfEntry(entry) {
    const isScoped = entry.members.some(({ key }) => key === 'fingerprint' || _selector_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .SELECTOR_KEYS */ .NM.includes(key));
    const message = `This waiver covers every finding of its rule. Say which ones by "fingerprint" or a selector (${_selector_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .SELECTOR_KEYS */ .NM.join(', ')}); to silence a rule everywhere, use "overrides" in the configuration.`;
    return [...(isScoped ? [] : [{ message, span: entry.span, path: entry.path }]), ...dayFaults(entry)];
}
function waiverOf(entry, input) {
    return {
        ...decisionOf(entry.value),
        fingerprint: (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_6__/* .stringMember */ .sk)(entry.value, 'fingerprint'),
        selector: (0,_selector_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorOf */ .Bk)(entry.value),
        within: null,
        location: (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .fileLocation */ .A)(entry.span, entry.path, input),
    };
}


/***/ }),

/***/ 3900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ selectorOf),
/* harmony export */   NM: () => (/* binding */ SELECTOR_KEYS),
/* harmony export */   or: () => (/* binding */ SELECTOR)
/* harmony export */ });
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
/** The selector inside an entry that its shape has been checked of. */
function selectorOf(entry) {
    return Object.fromEntries(SELECTOR_KEYS.filter((key) => Object.hasOwn(entry, key)).map((key) => [key, entry[key]]));
}


/***/ }),

/***/ 3785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ WAIVERS),
/* harmony export */   FF: () => (/* binding */ ACCEPTANCES),
/* harmony export */   Mg: () => (/* binding */ ACCEPTANCE_KEY)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6271);
/* harmony import */ var _model_waiver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4012);
/* harmony import */ var _selector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3900);



const DAY = { type: 'text', pattern: { source: '^\\d{4}-\\d{2}-\\d{2}$', says: 'a day as YYYY-MM-DD' } };
/** What every waiver says, wherever it stands. */
const DECISION = {
    category: {
        type: 'choice',
        values: _model_waiver_js__WEBPACK_IMPORTED_MODULE_1__/* .WAIVER_CATEGORIES */ ._,
        required: true,
        help: 'Why it is right to live with it: the rule is mistaken, the risk is accepted, something else protects, or a fix is on its way.',
    },
    owner: { type: 'text', required: true, help: 'Who answers for it: a team or a person.' },
    reason: { type: 'text', required: true, help: 'The reason, for whoever reviews it later.' },
    created: { ...DAY, required: true, help: 'The day that it was decided.' },
    expires: { ...DAY, required: true, help: 'The last day that it counts. The policy may end it earlier.' },
    'up-to': {
        type: 'choice',
        values: _model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o,
        help: 'Covers findings up to this severity only, so that what gets worse is told again. Default: any.',
    },
};
const RULE = { type: 'text', required: true, help: 'Id of the rule whose findings it covers.' };
const WAIVERS = {
    type: 'mapping',
    help: 'Waivers of openapi-posture, openapi-posture-waivers.yml.',
    members: {
        waivers: {
            type: 'list',
            required: true,
            help: 'Findings that the owners decided to live with for a while. "openapi-posture waive" writes entries.',
            items: {
                type: 'mapping',
                members: {
                    rule: RULE,
                    fingerprint: {
                        type: 'text',
                        pattern: { source: '^[0-9a-f]{32}$', says: 'a fingerprint of 32 hexadecimal digits' },
                        help: 'The one finding that it covers. Without it, a selector says which ones.',
                    },
                    finding: {
                        type: 'mapping',
                        help: 'The finding in words, for reviewers; nothing depends on it.',
                        members: {
                            operation: { type: 'text', help: 'The operation or operations.' },
                            file: { type: 'text', help: 'The document.' },
                            message: { type: 'text', help: 'What was said.' },
                        },
                    },
                    ..._selector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .SELECTOR */ .or,
                    ...DECISION,
                },
            },
        },
    },
};
/** The extension of a description that accepts what stands at its object or below. */
const ACCEPTANCE_KEY = 'x-openapi-posture-accept';
const ACCEPTANCES = {
    type: 'list',
    items: { type: 'mapping', members: { rule: RULE, ...DECISION } },
};


/***/ }),

/***/ 5012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadRuleSet)
/* harmony export */ });
/* unused harmony export PACK_PREFIX */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _knowledge_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1539);
/* harmony import */ var _knowledge_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1605);
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

/***/ 1539:
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

/***/ 182:
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
            if (typeof value !== 'string' || value.trim() === '')
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

/***/ 5718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   E0: () => (/* binding */ placeOfValue),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Jv: () => (/* binding */ placeOfMember),
/* harmony export */   Qr: () => (/* binding */ arrayMember),
/* harmony export */   Ut: () => (/* binding */ childAt),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p_: () => (/* binding */ childIfPresent),
/* harmony export */   sk: () => (/* binding */ stringMember)
/* harmony export */ });
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
    return childAt(node, key, value);
}
/** The node of a member or item whose value is at hand. */
function childAt(node, key, value) {
    const pointer = { parent: node.pointer, key };
    if (node.resource === undefined)
        return { value, file: node.file, pointer };
    return { value, file: node.file, pointer, resource: node.resource };
}
/** The node of a member, or `undefined` when there is none. */
function childIfPresent(node, key) {
    const { value } = node;
    return isObject(value) && Object.hasOwn(value, key) ? childAt(node, key, value[key]) : undefined;
}
/** The members of a mapping in document order; nothing for any other value. Arrays, since generators cost twice as much here. */
function members(node) {
    const { value } = node;
    return isObject(value) ? Object.keys(value).map((key) => [key, childAt(node, key, value[key])]) : [];
}
/** The items of an array; nothing for any other value. */
function items(node) {
    return Array.isArray(node.value) ? node.value.map((value, index) => childAt(node, index, value)) : [];
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


/***/ })

};
