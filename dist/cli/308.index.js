export const id = 308;
export const ids = [308];
export const modules = {

/***/ 3308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
;// CONCATENATED MODULE: ./build/judge/configuration/list-gate-relaxations.js

/** One sentence for each member that got laxer. */
function listGateRelaxations(base, head) {
    return [
        ...failOn(base.failOn, head.failOn),
        ...(base.failOnBreaking && !head.failOnBreaking ? ['Breaking changes no longer fail.'] : []),
        ...threshold('A risk score', base.failOnRiskScore, head.failOnRiskScore),
        ...threshold('A risk increase', base.failOnRiskIncrease, head.failOnRiskIncrease),
        ...(!base.warnOnly && head.warnOnly ? ['Nothing fails any more; there are only warnings.'] : []),
    ];
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

;// CONCATENATED MODULE: ./build/judge/configuration/list-relaxations.js


/** In the order of the file's keys; empty when nothing gets laxer. Texts of the file stand inside, so they are untrusted. */
function listRelaxations(base, head, rules) {
    return [
        ...scopeRelaxations(base, head),
        ...audienceRelaxations(base, head),
        ...packRelaxations(base, head, rules),
        ...listGateRelaxations(base.gate, head.gate),
        ...overrideRelaxations(base, head, rules),
    ];
}
function scopeRelaxations(base, head) {
    const narrowed = base.specs.length === 0 && head.specs.length > 0
        ? [`Only documents that match ${list(head.specs)} are judged; so far every document was.`]
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
    const change = `The rule packs change from ${list(base.packs)} to ${list(head.packs)}`;
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
function list(texts) {
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
// EXTERNAL MODULE: ./build/knowledge/pointer.js
var knowledge_pointer = __webpack_require__(182);
// EXTERNAL MODULE: ./build/knowledge/nearest-name.js
var nearest_name = __webpack_require__(1605);
;// CONCATENATED MODULE: ./build/knowledge/shape.js
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
                ? fault(`must be ${shape.pattern.says}, not ${shape_quoted(value)}.`)
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
    return fault(`names an unknown ${kind}, ${shape_quoted(node.value)}.${hint(name, known)}${allowed}`);
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
                message: `Unknown key ${shape_quoted(key)}${where}.${hint(key, names)} Allowed: ${names.join(', ')}.`,
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
    return `"${path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${shape_short(key)}`)).join('')}"`;
}
function kindOf(node) {
    if (node.kind !== 'scalar')
        return `a ${node.kind}`;
    if (node.value === null || node.value === '')
        return 'empty';
    return typeof node.value === 'string' ? shape_quoted(node.value) : `${node.value}`;
}
function hint(value, known) {
    const nearest = typeof value === 'string' ? (0,nearest_name/* nearestName */.q)(value, known) : null;
    return nearest === null ? '' : ` Did you mean "${nearest}"?`;
}
function shape_quoted(text) {
    return `"${shape_short(text)}"`;
}
function shape_short(text) {
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

;// CONCATENATED MODULE: ./build/knowledge/text-position.js
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

// EXTERNAL MODULE: ./build/knowledge/value.js
var knowledge_value = __webpack_require__(5718);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./build/knowledge/yaml-text.js
/**
 * YAML text of ours (configuration, rules, packs) → plain values with the place of every key and value. Stricter than YAML:
 * one document, no anchors, aliases, tags or repeated keys, so that what a reviewer reads is what counts.
 */

/** `root` is `null` when the text holds nothing or cannot be read; then `faults` says why. */
function parseYamlText(text) {
    const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
    try {
        const events = (0,js_yaml/* parseEvents */.PH)(source, { maxDepth: 64 });
        if (events.length === 0)
            return { root: null, faults: [] };
        return new Reading(source, events).run();
    }
    catch (error) {
        if (error instanceof Stop)
            return { root: null, faults: [error.fault] };
        if (!(error instanceof js_yaml/* YAMLException */.tB))
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
        if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
            return { kind: 'scalar', value: this.readScalar(event), span: spanOf(event), path, members: [], items: [] };
        if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
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
        const source = event.valueStart === -1 ? '' : (0,js_yaml/* getScalarValue */.KE)(this.text, event);
        return event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN ? resolve(source) : source;
    }
    readList(path, span) {
        const items = [];
        while (this.events[this.next]?.type !== js_yaml/* EVENT_ID */.hy.POP)
            items.push(placedAt(this.readNode([...path, items.length]), span));
        this.next += 1;
        return { kind: 'list', value: items.map(({ value }) => value), span, path, members: [], items };
    }
    readMapping(path, span) {
        const members = new Map();
        while (this.events[this.next]?.type !== js_yaml/* EVENT_ID */.hy.POP) {
            const event = this.take(path);
            if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR)
                throw new Stop({ message: 'A key must be plain text.', span: spanOf(event), path });
            const key = event.valueStart === -1 ? '' : (0,js_yaml/* getScalarValue */.KE)(this.text, event);
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
    for (const tag of [js_yaml/* nullCoreTag */.DX, js_yaml/* boolCoreTag */.G7, js_yaml/* intCoreTag */.Z7, js_yaml/* floatCoreTag */.ok]) {
        const value = tag.resolve(source, false, tag.tagName);
        if (value !== js_yaml/* NOT_RESOLVED */.Hg)
            return value;
    }
    return source;
}
function spanOf(event) {
    if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR) {
        const quote = event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED ? 1 : 0;
        return { start: event.valueStart - quote, end: event.valueEnd + quote };
    }
    const start = event.type === js_yaml/* EVENT_ID */.hy.MAPPING || event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE ? event.start : 0;
    return { start, end: start + 1 };
}

;// CONCATENATED MODULE: ./build/judge/configuration/configuration-shape.js

const GLOB = { type: 'text' };
const GLOBS = { type: 'list', items: GLOB };
/** The one selector of the product; every member that is given must match. */
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
            type: 'number',
            minimum: 0,
            maximum: 100,
            help: 'Fail when an operation that the change touches scores at least this. Default: off.',
        },
        'fail-on-risk-increase': {
            type: 'number',
            minimum: 0,
            maximum: 100,
            help: "Fail when an operation's score rises by at least this. Default: off.",
        },
        'warn-only': { type: 'boolean', help: 'Turn every failure into a warning. Default: false.' },
    },
};
const CONFIGURATION = {
    type: 'mapping',
    help: 'Configuration of openapi-posture, .github/openapi-posture.yml.',
    members: {
        specs: {
            ...GLOBS,
            help: 'Globs of the documents to judge. Default: every OpenAPI document, found by its content.',
        },
        exclude: { ...GLOBS, help: 'Globs of files that are never judged as documents of their own.' },
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
                    ...SELECTOR,
                },
            },
        },
        packs: {
            type: 'list',
            notEmpty: true,
            help: 'Rule packs that run. Default: builtin:recommended.',
            items: { type: 'name', of: 'rule pack', optionalPrefix: 'builtin:' },
        },
        gate: GATE,
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
                    ...SELECTOR,
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

;// CONCATENATED MODULE: ./build/judge/configuration/read-configuration.js
/** Text of a configuration file → configuration, or everything that is wrong with it, each at its line. */








/** An empty file is the built-in configuration. Names of packs and rules are checked against the built-in ones. */
function readConfiguration(input, builtIn) {
    const { root, faults } = parseYamlText(input.text);
    const rules = [...builtIn.posture, ...builtIn.changes].map(({ id }) => id);
    const names = { 'rule pack': builtIn.packs.map(({ id }) => id), rule: rules };
    const all = [...faults, ...(root === null ? [] : checkShape(root, CONFIGURATION, names))].sort((left, right) => left.span.start - right.span.start);
    if (all.length > 0)
        return { configuration: null, problems: all.map((fault) => problemOf(fault, input)) };
    return { configuration: configurationOf(root?.value ?? {}, input), problems: [] };
}
/** `value` has the shape of CONFIGURATION; the casts below rely on that. */
function configurationOf(value, { file, revision, text }) {
    const packs = (0,knowledge_value/* arrayMember */.Qr)(value, 'packs');
    return {
        source: { file, revision, digest: (0,digest/* digest */.b)(text) },
        specs: (0,knowledge_value/* arrayMember */.Qr)(value, 'specs'),
        exclude: (0,knowledge_value/* arrayMember */.Qr)(value, 'exclude'),
        audience: (0,knowledge_value/* arrayMember */.Qr)(value, 'audience').map((entry) => ({
            value: entry.value,
            selector: selectorOf(entry),
        })),
        packs: packs.length > 0 ? packs : default_configuration/* DEFAULT_CONFIGURATION */.P.packs,
        overrides: (0,knowledge_value/* arrayMember */.Qr)(value, 'overrides').map((entry) => ({
            rule: entry.rule,
            severity: entry.severity,
            selector: selectorOf(entry),
        })),
        gate: gateOf((0,knowledge_value/* member */.Dc)(value, 'gate')),
        validate: (0,knowledge_value/* stringMember */.sk)(value, 'validate') ?? default_configuration/* DEFAULT_CONFIGURATION */.P.validate,
    };
}
function selectorOf(entry) {
    return Object.fromEntries(SELECTOR_KEYS.filter((key) => Object.hasOwn(entry, key)).map((key) => [key, entry[key]]));
}
function gateOf(value) {
    const gate = (0,knowledge_value/* isObject */.Gv)(value) ? value : {};
    const given = (key, otherwise) => (Object.hasOwn(gate, key) ? gate[key] : otherwise);
    const { failOn, failOnBreaking, failOnRiskScore, failOnRiskIncrease, warnOnly } = default_configuration/* DEFAULT_CONFIGURATION */.P.gate;
    return {
        failOn: given('fail-on', failOn),
        failOnBreaking: given('fail-on-breaking', failOnBreaking),
        failOnRiskScore: given('fail-on-risk-score', failOnRiskScore),
        failOnRiskIncrease: given('fail-on-risk-increase', failOnRiskIncrease),
        warnOnly: given('warn-only', warnOnly),
    };
}
function problemOf({ message, span, path }, { file, revision, text }) {
    const [start, end] = [positionAt(text, span.start), positionAt(text, Math.max(span.end, span.start + 1))];
    const pointer = (0,knowledge_pointer/* pointerText */.po)((0,knowledge_pointer/* below */.Gz)(null, ...path));
    return {
        code: 'configuration',
        severity: 'error',
        message,
        location: {
            file,
            revision,
            line: start.line,
            column: start.column,
            endLine: end.line,
            endColumn: end.column,
            pointer,
        },
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
    const base = trees.base === null ? null : await findFile(trees.base, paths, 'base');
    const head = await findFile(trees.head, paths, 'head');
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
async function findFile(tree, paths, revision) {
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
    throw new errors/* UserError */.y('configuration', `The configuration ${(0,read_value/* quoted */.TL)(hidden.path)} ${hidden.kind === 'symbolic-link' ? 'is a symbolic link, and links are not followed' : 'cannot be read'}.`, 'Put a regular file there.');
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


/***/ })

};
