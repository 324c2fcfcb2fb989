export const id = 3950;
export const ids = [3950];
export const modules = {

/***/ 3950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ PREDICATES)
});

// EXTERNAL MODULE: ./build/knowledge/path-names.js
var path_names = __webpack_require__(1241);
// EXTERNAL MODULE: ./build/knowledge/value.js
var knowledge_value = __webpack_require__(5718);
;// CONCATENATED MODULE: ./build/inspect/lint/predicates/ambiguous-paths.js
/** Finds paths of which one request fits two, so that it depends on the router whose guard counts. */


const ambiguousPaths = {
    name: 'ambiguous-paths',
    targets: ['document'],
    options: {
        kind: {
            type: 'string',
            default: 'undecided',
            allowed: ['undecided', 'guards'],
            help: 'Paths of which neither is more concrete, or a concrete path that is guarded less than the template that it also fits.',
        },
    },
    check({ api }, { kind }) {
        const found = [];
        for (const [one, other] of overlapping(api)) {
            const isConcrete = isMoreConcrete(one.segments, other.segments);
            const pair = kind === 'undecided'
                ? isConcrete || isMoreConcrete(other.segments, one.segments)
                    ? null
                    : [other, one]
                : weakerFirst(one, other);
            if (pair === null)
                continue;
            const [reported, against] = pair;
            found.push({
                place: (0,knowledge_value/* placeOf */.$t)(reported.operation.pathItem),
                detail: `overlaps ${against.operation.key.method} ${against.operation.key.path}`.slice(0, 300),
                arguments: { path: reported.operation.key.path, other: against.operation.key.path },
                reachedBy: [reported.operation.key],
            });
        }
        return found;
    },
};
/** Pairs told, and pairs looked at: an API of ten thousand operations is not searched to the end. */
const MOST = 200;
const MOST_COMPARED = 200_000;
/** Pairs of operations of one method whose paths have a request in common; by number of segments, bounded. */
function* overlapping(api) {
    const groups = new Map();
    for (const [order, operation] of api.operations.entries()) {
        const segments = (0,path_names/* pathSegments */.Mz)(operation.key.path);
        const key = `${operation.key.method} ${segments.length}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [{ operation, segments, order }]);
        else
            group.push({ operation, segments, order });
    }
    let given = 0;
    let compared = 0;
    for (const group of groups.values()) {
        const templated = group.filter(({ segments }) => segments.some(isTemplate));
        for (const one of templated) {
            for (const other of group) {
                compared += 1;
                if (one === other || given >= MOST || compared > MOST_COMPARED || !overlaps(one.segments, other.segments))
                    continue;
                // Each pair once.
                if (other.order < one.order && other.segments.some(isTemplate))
                    continue;
                given += 1;
                yield [one, other];
            }
        }
    }
}
function overlaps(left, right) {
    let differs = false;
    for (let index = 0; index < left.length; index += 1) {
        const [one, other] = [left[index], right[index]];
        if (isTemplate(one) && isTemplate(other))
            continue;
        if (!isTemplate(one) && !isTemplate(other)) {
            if (one !== other)
                return false;
        }
        else
            differs = true;
    }
    return differs;
}
/** A whole segment: `{id}`; `{name}.json` fits less. */
function isTemplate(segment) {
    return segment.startsWith('{') && segment.endsWith('}');
}
/** OpenAPI 3.1.1 §4.8.8.2: concrete definitions are matched first. */
function isMoreConcrete(left, right) {
    return left.every((segment, index) => !isTemplate(segment) || isTemplate(right[index]));
}
/** The concrete path first, when fewer are let into the template: a router that prefers templates guards it, one that does not, not. */
function weakerFirst(one, other) {
    const [template, concrete] = isMoreConcrete(other.segments, one.segments) ? [one, other] : [other, one];
    if (!isMoreConcrete(concrete.segments, template.segments))
        return null;
    const isWeaker = concrete.operation.security.access === 'required' && template.operation.security.access !== 'required';
    return isWeaker ? [template, concrete] : null;
}

// EXTERNAL MODULE: ./build/knowledge/identifier-names.js
var identifier_names = __webpack_require__(1149);
// EXTERNAL MODULE: ./build/knowledge/words.js
var knowledge_words = __webpack_require__(6398);
;// CONCATENATED MODULE: ./build/knowledge/object-names.js
/** Kinds of stored objects by the name of their collection. */

const PERSONAL = new Set(`user users account accounts customer customers client clients patient patients member members employee employees person persons people contact
   contacts profile profiles subscriber subscribers guest guests student students driver drivers applicant applicants order orders invoice invoices payment
   payments card cards wallet wallets transaction transactions transfer transfers statement statements subscription subscriptions cart carts basket baskets
   booking bookings reservation reservations ticket tickets appointment appointments message messages conversation conversations mailbox mailboxes note notes
   document documents file files report reports record records prescription prescriptions claim claims policy policies loan loans vehicle vehicles device
   devices address addresses beneficiary beneficiaries payroll payrolls salary salaries`.split(/\s+/));
/** Objects that belong to a person or hold their money or words: nobody else may reach them by counting. */
function isPersonalObjectName(collection) {
    return PERSONAL.has((0,knowledge_words/* wordsOf */.Z9)(collection).at(-1) ?? '');
}

;// CONCATENATED MODULE: ./build/inspect/lint/target.js
/** What rules look at: one visit per thing, at its definition, with everything about its use computed on demand. */
const NO_HIT = [];

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/anonymous-object-access.js
/** Finds operations that hand out or change one person's object to whoever knows its identifier. */




const anonymousObjectAccess = {
    name: 'anonymous-object-access',
    targets: ['operation'],
    options: {},
    check({ operation, api }) {
        const { key, security } = operation;
        // Where nothing is said about authentication at all, that is what has to be said.
        const isDecided = api.schemes.size > 0 || security.declared;
        if (key.kind !== 'path' || security.access === 'required' || !isDecided || (0,path_names/* isHealthPath */.SI)(key.path))
            return NO_HIT;
        const object = personalObjectOf(key.path);
        return object === null ? NO_HIT : [{ arguments: { parameter: object.parameter, object: object.name } }];
    },
};
/** The last object of a path that belongs to somebody, with the parameter that picks it. */
function personalObjectOf(path) {
    const segments = (0,path_names/* pathSegments */.Mz)(path);
    for (let index = segments.length - 1; index > 0; index -= 1) {
        const [collection, segment] = [segments[index - 1], segments[index]];
        const parameter = /^\{([^{}]+)\}$/.exec(segment)?.[1];
        if (parameter === undefined || !isPersonalObjectName(collection))
            continue;
        if ((0,identifier_names/* looksLikeIdentifier */.z)(parameter) || (0,identifier_names/* isNamedAfterCollection */.M)(parameter, collection))
            return { parameter, name: collection };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/api-key-location.js
/** Finds API keys by where a request carries them. */


const apiKeyLocation = {
    name: 'api-key-location',
    targets: ['security-scheme'],
    options: {
        in: { type: 'strings', default: ['query'], allowed: ['query', 'header', 'cookie'], help: 'Where the key stands.' },
    },
    check({ scheme }, options) {
        if (scheme.type !== 'apiKey' || scheme.in === null || !options.in.includes(scheme.in))
            return NO_HIT;
        return [
            { place: (0,knowledge_value/* placeOfMember */.Jv)(scheme.node, 'in'), arguments: { scheme: scheme.name, key: scheme.parameterName ?? '' } },
        ];
    },
};

// EXTERNAL MODULE: ./build/knowledge/carried-data.js
var carried_data = __webpack_require__(5302);
;// CONCATENATED MODULE: ./build/inspect/lint/predicates/cacheable-answer.js
/** Finds answers with sensitive data that say nothing about caches, which then may keep them. */


const KEPT = [
    'credential',
    'payment',
    'government-id',
    'health',
    'biometric',
    'financial',
    'birth-date',
];
const cacheableAnswer = {
    name: 'cacheable-answer',
    targets: ['response'],
    options: {},
    check({ response, operations, api }) {
        if (!/^2/.test(response.status) || response.headers.some(({ name }) => name.toLowerCase() === 'cache-control'))
            return NO_HIT;
        // Caches keep answers to GET alone without being told to (RFC 9111 §3).
        const reads = operations.filter(({ key }) => key.kind === 'path' && key.method === 'GET');
        if (reads.length === 0)
            return NO_HIT;
        const carried = new Set(response.content.flatMap(({ schema }) => schema === null ? [] : [...(0,carried_data/* carriesData */.Il)(schema, api.dialect, 'response')]));
        const kind = KEPT.find((each) => carried.has(each));
        return kind === undefined
            ? NO_HIT
            : [
                {
                    arguments: { status: response.status, kind: kind.replace('-', ' ') },
                    reachedBy: reads.map(({ key }) => key),
                },
            ];
    },
};

// EXTERNAL MODULE: ./build/knowledge/pointer.js
var pointer = __webpack_require__(182);
// EXTERNAL MODULE: ./build/knowledge/schema.js
var knowledge_schema = __webpack_require__(6876);
// EXTERNAL MODULE: ./build/knowledge/regular-expression.js + 3 modules
var regular_expression = __webpack_require__(7199);
;// CONCATENATED MODULE: ./build/inspect/lint/predicates/support/url-value.js
/** Whether a value may be any address. */


const URL_FORMATS = new Set(['uri', 'url', 'iri', 'uri-reference', 'iri-reference', 'http-url']);
/** Text that is an address by its format, or by its name where no other format says what it is; unless a list or an anchored pattern restricts it. */
function takesAnyUrl(view, isNamedUrl) {
    if (view === null)
        return isNamedUrl;
    const types = (0,knowledge_schema/* typesOf */.pl)(view);
    const formats = (0,knowledge_schema/* allKeywords */.of)(view, 'format').map(({ value }) => value);
    const isUrl = formats.some((format) => URL_FORMATS.has(format)) || (isNamedUrl && formats.length === 0);
    if (!isUrl || (types !== null && !types.has('string') && !types.has('array')) || (0,knowledge_schema/* enumeration */.eG)(view) !== null)
        return false;
    return !(0,knowledge_schema/* allKeywords */.of)(view, 'pattern').some(({ value }) => namesHost(value));
}
/** A pattern that starts with a scheme and a literal host, or with a slash, leaves no choice of host. */
function namesHost(pattern) {
    return ((0,regular_expression/* judgePattern */.c)(pattern).valid &&
        typeof pattern === 'string' &&
        /^\^\(?(\\?\/(?!\\?\/)|https?(\(?s\)?\?)?:(\\?\/){2}(\(\?:)?[a-z0-9(])/i.test(pattern.slice(0, 200)));
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/callback-to-requested-address.js
/** Finds callbacks that go to an address which the client names and nothing restricts. */




const callbackToRequestedAddress = {
    name: 'callback-to-requested-address',
    targets: ['document'],
    options: {},
    check({ api }) {
        const owners = new Map(api.operations.map((operation) => [`${operation.key.method} ${operation.key.path}`, operation]));
        const found = new Map();
        for (const { key, pathItem } of api.outbound) {
            const parts = key.kind === 'callback' ? /^(.+) callback (\S+) (.+)$/s.exec(key.path) : null;
            const expression = /\$request\.[a-z]+[.#][^{}\s]*/.exec(parts?.[3] ?? '')?.[0];
            const owner = owners.get(parts?.[1] ?? '');
            if (expression === undefined || owner === undefined || isRestricted(expression, owner, api))
                continue;
            const where = `${pathItem.file.path}#${(0,pointer/* pointerText */.po)(pathItem.pointer)}`;
            if (!found.has(where))
                found.set(where, { place: (0,knowledge_value/* placeOf */.$t)(pathItem), expression, owner: owner.key });
        }
        return [...found.values()].map(({ place, expression, owner }) => ({
            place,
            detail: `callback ${owner.method} ${owner.path} ${expression}`.slice(0, 300),
            arguments: { expression },
            reachedBy: [owner],
        }));
    },
};
/** What the expression points at (OpenAPI 3.1.1 §4.8.20.4) takes no address that its author does not know. */
function isRestricted(expression, owner, { dialect }) {
    const views = expression.startsWith('$request.body#')
        ? (owner.requestBody?.content ?? []).flatMap(({ schema }) => schema === null ? [] : propertyAt((0,knowledge_schema/* viewSchema */.Nl)(schema, dialect), expression.slice('$request.body#/'.length)))
        : owner.parameters
            .filter(({ name, in: place }) => expression === `$request.${place}.${name}`)
            .flatMap(({ schema }) => (schema === null ? [] : [(0,knowledge_schema/* viewSchema */.Nl)(schema, dialect)]));
    return views.length > 0 && views.every((view) => !takesAnyUrl(view, true));
}
function propertyAt(view, pointer) {
    let views = [view];
    for (const key of pointer.split('/').slice(0, 16))
        views = views.flatMap((each) => ((0,knowledge_schema/* propertiesOf */.P1)(each).get(key) ?? []).map((node) => (0,knowledge_schema/* viewSchema */.Nl)(node, each.dialect)));
    return views;
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/support/glances.js
/** First looks at bare schema objects, which are very many: what a schema cannot be is seen without reading it whole. */

/** Whether a schema may say that its values are of a type. What refers or is composed has to be read. */
function mayState(value, type) {
    if (!(0,knowledge_value/* isObject */.Gv)(value))
        return false;
    const stated = Object.hasOwn(value, 'type') ? value.type : undefined;
    return stated === type || (Array.isArray(stated) && stated.includes(type)) || isComposed(value);
}
/** True when other schemas say a part of what this one demands. */
function isComposed(value) {
    return Object.hasOwn(value, '$ref') || Object.hasOwn(value, 'allOf');
}
/** True when the schema itself names all its values. */
function isClosedList(value) {
    return (0,knowledge_value/* isObject */.Gv)(value) && Object.hasOwn(value, 'enum') && Array.isArray(value.enum);
}

// EXTERNAL MODULE: ./build/knowledge/input-names.js
var input_names = __webpack_require__(7262);
// EXTERNAL MODULE: ./build/knowledge/methods.js
var methods = __webpack_require__(1789);
;// CONCATENATED MODULE: ./build/inspect/lint/predicates/support/write-operations.js
/** Operations by what they do to stored data. */

/** Operations of clients that change something. */
function operationsThatWrite(operations) {
    return operations.filter(({ key }) => key.kind === 'path' && (0,methods/* isWrite */.a)(key.method));
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/support/request-use.js
/** Which use a schema is put to in requests, for weight and wording. */


/** How much of what clients send a rule about bounds looks at; the two values leave nothing out and overlap nowhere. */
const INPUT = {
    type: 'string',
    default: 'open',
    allowed: ['open', 'other'],
    help: 'Bodies and query parameters that anyone may send without credentials, or all other parts of requests.',
};
/** True when the schema stands for a part of a request that the option `input` names. */
function isInput(visit, input) {
    const { usedAs } = visit;
    if (!visit.inRequest || usedAs.as === 'other' || visit.isPart)
        return false;
    // How many results to return is the matter of a rule of its own.
    if (usedAs.as === 'parameter' && usedAs.parameterIn === 'query' && (0,input_names/* isPageSizeName */.sF)(usedAs.name ?? ''))
        return false;
    return isOpen(visit) === (input === 'open');
}
function isOpen(visit) {
    const { usedAs } = visit;
    if (usedAs.as === 'header' || (usedAs.as === 'parameter' && usedAs.parameterIn !== 'query'))
        return false;
    // Where nothing at all is said about authentication, nobody has decided that anyone may send it.
    if (visit.api.schemes.size === 0 && !visit.api.security.declared)
        return false;
    const operations = usedAs.as === 'parameter'
        ? visit.users().filter(({ key }) => key.kind === 'path')
        : operationsThatWrite(visit.users());
    return operations.some(({ security }) => security.access !== 'required');
}
/** What the schema describes, to start a sentence with: `Property "name"`, `Query parameter "limit"`, `The body`. */
function describeUse({ as, name, parameterIn }) {
    switch (as) {
        case 'parameter':
            return `${capitalise(`${parameterIn ?? ''} parameter`.trim())} "${name ?? ''}"`;
        case 'header':
            return `Header "${name ?? ''}"`;
        case 'property':
            return `Property "${name ?? ''}"`;
        case 'items':
            return name === null ? 'Each item of the list' : `Each item of "${name}"`;
        case 'body':
            return 'The body';
        case 'other':
            return 'This value';
    }
}
function capitalise(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/contradiction.js
/** Finds schemas whose demands cannot be met, or do not concern the values that they describe. */





/** The type of value that a keyword speaks about. */
const CONCERNS = {
    maxLength: ['string'],
    minLength: ['string'],
    pattern: ['string'],
    maximum: ['number', 'integer'],
    minimum: ['number', 'integer'],
    multipleOf: ['number', 'integer'],
    maxItems: ['array'],
    minItems: ['array'],
    uniqueItems: ['array'],
    maxProperties: ['object'],
    minProperties: ['object'],
};
const KEYWORDS = Object.keys(CONCERNS);
const misplacedConstraint = {
    name: 'misplaced-constraint',
    targets: ['schema'],
    options: {},
    glance: (value) => (0,knowledge_value/* isObject */.Gv)(value) && KEYWORDS.some((key) => Object.hasOwn(value, key)),
    check(visit) {
        const types = (0,knowledge_schema/* typesOf */.pl)(visit.view);
        if (types === null || types.size === 0)
            return NO_HIT;
        return KEYWORDS.filter((key) => (0,knowledge_value/* isObject */.Gv)(visit.node.value) &&
            Object.hasOwn(visit.node.value, key) &&
            !CONCERNS[key].some((type) => types.has(type))).map((key) => ({
            place: (0,knowledge_value/* placeOfMember */.Jv)(visit.node, key),
            detail: key,
            arguments: { what: describeUse(visit.usedAs), keyword: key, type: [...types].join(' or ') },
        }));
    },
};
const SIZES = [
    ['minLength', 'maxLength'],
    ['minItems', 'maxItems'],
    ['minProperties', 'maxProperties'],
];
const contradictingBounds = {
    name: 'contradicting-bounds',
    targets: ['schema'],
    options: {},
    glance: (value) => (0,knowledge_value/* isObject */.Gv)(value) &&
        (Object.hasOwn(value, 'allOf') ||
            ['minLength', 'minItems', 'minProperties', 'minimum', 'exclusiveMinimum'].some((key) => Object.hasOwn(value, key))),
    check({ view, usedAs }) {
        const found = contradictionIn(view);
        return found === null
            ? NO_HIT
            : [
                {
                    place: (0,knowledge_value/* placeOfMember */.Jv)(found.node, found.keyword),
                    detail: found.keyword,
                    arguments: { what: describeUse(usedAs), least: found.least, most: found.most },
                },
            ];
    },
};
function contradictionIn(view) {
    for (const [low, high] of SIZES) {
        const [least, most] = [(0,knowledge_schema/* sizeBound */._)(view, low), (0,knowledge_schema/* sizeBound */._)(view, high)];
        if (least !== null && most !== null && least.value > most.value)
            return { node: least.node, keyword: low, least: least.value, most: most.value };
    }
    const [least, most] = [(0,knowledge_schema/* lowerBound */.yz)(view), (0,knowledge_schema/* upperBound */.rn)(view)];
    if (least === null || most === null)
        return null;
    const isEmpty = least.value > most.value || (least.value === most.value && (least.exclusive || most.exclusive));
    return isEmpty ? { node: least.node, keyword: least.keyword, least: least.value, most: most.value } : null;
}
const closedPart = {
    name: 'closed-part',
    targets: ['schema'],
    options: {},
    glance: (value) => (0,knowledge_value/* isObject */.Gv)(value) && Object.hasOwn(value, 'allOf'),
    check({ node, view }) {
        if (!(0,knowledge_value/* isObject */.Gv)(node.value) || view.parts.length < 2)
            return NO_HIT;
        const closed = view.parts.find(({ value }) => (0,knowledge_value/* member */.Dc)(value, 'additionalProperties') === false && (0,knowledge_value/* isObject */.Gv)((0,knowledge_value/* member */.Dc)(value, 'properties')));
        if (closed === undefined)
            return NO_HIT;
        const known = new Set(Object.keys((0,knowledge_value/* member */.Dc)(closed.value, 'properties')));
        // `additionalProperties` sees only the properties beside it (JSON Schema 2020-12 §10.3.2.3): what other parts demand is refused.
        const refused = view.parts.filter((part) => part !== closed).flatMap(({ value }) => demandedBeyond(value, known));
        return refused.length === 0
            ? NO_HIT
            : [{ place: (0,knowledge_value/* placeOfMember */.Jv)(closed, 'additionalProperties'), arguments: { name: String(refused[0]) } }];
    },
};
function demandedBeyond(schema, known) {
    const required = (0,knowledge_value/* member */.Dc)(schema, 'required');
    return Array.isArray(required) ? required.filter((name) => typeof name === 'string' && !known.has(name)) : [];
}
/** Formats that the registry knows for numbers, and those that are text. */
const NUMBER_FORMATS = /^(u?int(8|16|32|64)?|float|double|decimal|integer|number|long|single-integer|double-integer|unix-?time(stamp)?|timestamp|epoch.*|byte)$/i;
const TEXT_FORMATS = /^(date|date-time|time|duration|email|idn-email|hostname|ipv4|ipv6|uri|url|uri-reference|uuid|password|binary|regex)$/i;
const numberFormat = {
    name: 'number-format',
    targets: ['schema'],
    options: {
        fault: {
            type: 'string',
            default: 'wrong',
            allowed: ['missing', 'wrong'],
            help: 'No format, or one of another type.',
        },
    },
    glance: (value) => mayState(value, 'integer') || mayState(value, 'number'),
    check(visit, { fault }) {
        const types = (0,knowledge_schema/* typesOf */.pl)(visit.view);
        const isNumber = types !== null && (types.has('integer') || types.has('number')) && !types.has('string');
        if (!isNumber || !visit.inRequest || visit.usedAs.as === 'other')
            return NO_HIT;
        const formats = (0,knowledge_schema/* allKeywords */.of)(visit.view, 'format');
        const what = describeUse(visit.usedAs);
        if (fault === 'missing')
            return formats.length === 0 && !visit.isPart ? [{ arguments: { what } }] : NO_HIT;
        const wrong = formats.find(({ value }) => typeof value === 'string' && TEXT_FORMATS.test(value) && !NUMBER_FORMATS.test(value));
        return wrong === undefined
            ? NO_HIT
            : [{ place: (0,knowledge_value/* placeOfMember */.Jv)(wrong.node, 'format'), arguments: { what, format: String(wrong.value) } }];
    },
};

// EXTERNAL MODULE: ./build/knowledge/sensitive.js + 3 modules
var sensitive = __webpack_require__(3830);
;// CONCATENATED MODULE: ./build/inspect/lint/predicates/credential-parameter.js
/** Finds credentials that travel in the URL, where logs, histories and other sites read along. */






const credentialParameter = {
    name: 'credential-parameter',
    targets: ['parameter'],
    options: {},
    check({ parameter, operations, api }) {
        if ((parameter.in !== 'path' && parameter.in !== 'query') || !isCredential(parameter, api))
            return NO_HIT;
        // The API key in the query is a scheme of its own, and another rule speaks about it.
        if (isDeclaredScheme(parameter, api) || isIdentifierOfSecret(parameter, operations))
            return NO_HIT;
        return [{ arguments: { name: parameter.name, where: parameter.in } }];
    },
};
function isCredential({ name, schema, node }, api) {
    const view = schema === null ? null : (0,knowledge_schema/* viewSchema */.Nl)(schema, api.dialect);
    if (view !== null && (0,knowledge_schema/* enumeration */.eG)(view) !== null)
        return false;
    const found = view === null
        ? (0,sensitive/* classifyData */.Fz)({ name, schemas: (0,knowledge_value/* isObject */.Gv)(node.value) ? [node.value] : [] })
        : (0,sensitive/* classifySchema */.ol)(name, view);
    return found?.class === 'credential' && found.confidence !== 'low';
}
function isDeclaredScheme({ name, in: place }, api) {
    return [...api.schemes.values()].some((scheme) => scheme.type === 'apiKey' && scheme.in === place && scheme.parameterName === name);
}
/** `/secrets/{secret}` and `/api_keys/{api_key}` name an entry of a store; they do not carry it. */
function isIdentifierOfSecret({ name, in: place }, operations) {
    if (place !== 'path' || operations.length === 0)
        return false;
    return operations.every(({ key }) => {
        const segments = (0,path_names/* pathSegments */.Mz)(key.path);
        return (0,identifier_names/* isNamedAfterCollection */.M)(name, segments[segments.indexOf(`{${name}}`) - 1] ?? '');
    });
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/support/header-texts.js
/** What a response header is said to hold: its only value, its default, its examples. */


function headerTexts({ node, schema }) {
    const values = [(0,knowledge_value/* member */.Dc)(node.value, 'example'), (0,knowledge_value/* member */.Dc)(node.value, 'x-example')];
    for (const [, example] of (0,knowledge_value/* members */.ol)((0,knowledge_value/* childIfPresent */.p_)(node, 'examples') ?? (0,knowledge_value/* child */.jf)(node, 'examples')))
        values.push((0,knowledge_value/* member */.Dc)(example.value, 'value'));
    if (schema !== null) {
        const view = (0,knowledge_schema/* viewSchema */.Nl)(schema, '3.1');
        values.push(...[...((0,knowledge_schema/* enumeration */.eG)(view)?.values() ?? [])].map(({ value }) => value));
        for (const keyword of ['default', 'example'])
            values.push((0,knowledge_schema/* firstKeyword */.A1)(view, keyword)?.value);
    }
    return new Set(values.filter((value) => value !== undefined).map((value) => String(value).trim()));
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/credentialed-wildcard-origin.js
/** Finds answers that let pages of every origin read them with the user's credentials, in response headers and gateway settings. */


const credentialedWildcardOrigin = {
    name: 'credentialed-wildcard-origin',
    targets: ['document'],
    options: {},
    check({ api }) {
        return [
            ...inResponses(api),
            ...inSettings(api.root, api.operations.map(({ key }) => key), 'document'),
            ...api.operations.flatMap(({ node, key }) => inSettings(node, [key], `${key.method} ${key.path}`)),
        ];
    },
};
function inResponses(api) {
    const found = new Map();
    for (const { responses, key } of api.operations) {
        for (const response of responses) {
            const origin = headerWith(response, 'access-control-allow-origin', '*');
            if (origin === undefined || headerWith(response, 'access-control-allow-credentials', 'true') === undefined)
                continue;
            const known = found.get(response.node.value) ?? {
                origin,
                response,
                reachedBy: [],
                detail: `${key.method} ${key.path} ${response.status}`,
            };
            found.set(response.node.value, known);
            known.reachedBy.push(key);
        }
    }
    return [...found.values()].map(({ origin, reachedBy, detail }) => ({
        place: (0,knowledge_value/* placeOf */.$t)(origin.node),
        reachedBy,
        detail: `cors ${detail}`,
    }));
}
function headerWith({ headers }, name, value) {
    return headers.find((header) => header.name.toLowerCase() === name && headerTexts(header).has(value));
}
/** `x-amazon-apigateway-cors`, `x-cors`, and the response parameters of an AWS integration, whose values stand in quotes. */
function inSettings(owner, reachedBy, detail) {
    // Asked of every operation, and hardly any has an extension of that name.
    const names = (0,knowledge_value/* isObject */.Gv)(owner.value) ? Object.keys(owner.value).filter(isSetting) : [];
    return names
        .map((name) => (0,knowledge_value/* child */.jf)(owner, name))
        .filter(({ value }) => (0,knowledge_value/* isObject */.Gv)(value))
        .flatMap((node) => (/cors/i.test(String(node.pointer?.key)) ? [node] : integrationResponses(node)))
        .filter(isCredentialedWildcard)
        .map((node) => ({ place: (0,knowledge_value/* placeOf */.$t)(node), reachedBy, detail: `cors ${detail}` }));
}
function isSetting(name) {
    return name.startsWith('x-') && /cors|^x-amazon-apigateway-integration$/i.test(name);
}
function integrationResponses(integration) {
    const responses = (0,knowledge_value/* childIfPresent */.p_)(integration, 'responses');
    return responses === undefined
        ? []
        : [...(0,knowledge_value/* members */.ol)(responses)].flatMap(([, response]) => (0,knowledge_value/* childIfPresent */.p_)(response, 'responseParameters') ?? []);
}
function isCredentialedWildcard({ value }) {
    let [wildcard, credentials] = [false, false];
    for (const name of (0,knowledge_value/* isObject */.Gv)(value) ? Object.keys(value) : []) {
        const stated = [(0,knowledge_value/* member */.Dc)(value, name)].flat().map((item) => String(item).replace(/^'|'$/g, '').trim());
        if (/allow[-_]?origins?$/i.test(name))
            wildcard ||= stated.includes('*');
        if (/allow[-_]?credentials$/i.test(name))
            credentials ||= stated.includes('true');
    }
    return wildcard && credentials;
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/default-value.js
/** Finds defaults that hand out access: a password that is set unless somebody chooses another, a role that may do everything. */






const OPTIONS = {
    kind: {
        type: 'string',
        default: 'credential',
        allowed: ['credential', 'privilege'],
        help: 'Passwords, keys and the names that go with them, or roles and rights.',
    },
};
const defaultProperty = {
    name: 'default-property',
    targets: ['property'],
    options: OPTIONS,
    glance: (value) => (0,knowledge_value/* isObject */.Gv)(value) && (Object.hasOwn(value, 'default') || isComposed(value)),
    check(visit, { kind }) {
        if (!visit.inRequest || visit.readOnly)
            return NO_HIT;
        return judge(visit.name, visit.view, kind);
    },
};
const defaultParameter = {
    name: 'default-parameter',
    targets: ['parameter'],
    options: OPTIONS,
    check({ parameter, api }, { kind }) {
        return parameter.schema === null ? NO_HIT : judge(parameter.name, (0,knowledge_schema/* viewSchema */.Nl)(parameter.schema, api.dialect), kind);
    },
};
function judge(name, view, kind) {
    const stated = (0,knowledge_schema/* firstKeyword */.A1)(view, 'default');
    if (stated === null)
        return NO_HIT;
    const isFault = kind === 'privilege' ? grants(name, stated.value) : letsIn(name, stated.value);
    if (!isFault)
        return NO_HIT;
    const place = (0,knowledge_value/* placeOfMember */.Jv)(stated.node, 'default');
    // A credential is not repeated in a report.
    const shown = kind === 'privilege' || isAccountName(name) ? String(stated.value).slice(0, 60) : '…';
    return [{ place, arguments: { name, value: shown } }];
}
/** Descriptions made by programs have these where nothing was given. */
const NOTHING = new Set(['', 'string', 'null', 'none', 'undefined', '""', "''"]);
const ACCOUNTS = new Set('admin administrator root superuser sa system guest'.split(' '));
function letsIn(name, value) {
    if (typeof value !== 'string' || NOTHING.has(value.trim().toLowerCase()))
        return false;
    if (isAccountName(name))
        return ACCOUNTS.has(value.trim().toLowerCase());
    const found = (0,sensitive/* classifyName */.Ce)(name);
    if (found?.class !== 'credential' || found.confidence === 'low')
        return false;
    return !/[{<$]|^(your|my)[-_ ]/i.test(value);
}
function isAccountName(name) {
    return /^(user|username|login|account|accountname|userid|loginname)$/.test((0,knowledge_words/* joinedName */.B9)(name));
}
function grants(name, value) {
    if (!(0,sensitive/* isPrivilegedName */.bW)(name))
        return false;
    if (value === true)
        return /^(is|has|can)?(admin|administrator|superuser|staff|root|verified|approved|privileged|owner|moderator)/.test((0,knowledge_words/* joinedName */.B9)(name));
    const values = Array.isArray(value) ? value : [value];
    return values.some((each) => typeof each === 'string' &&
        (each === '*' || (0,knowledge_words/* wordsOf */.Z9)(each.slice(0, 100)).some((word) => ACCOUNTS.has(word) || word === 'owner')));
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/deprecated-without-sunset.js
/** Finds deprecated operations that do not say until when they work. */


const deprecatedWithoutSunset = {
    name: 'deprecated-without-sunset',
    targets: ['operation'],
    options: {},
    check({ operation }) {
        const hasHeader = operation.responses.some(({ headers }) => headers.some(({ name }) => name.toLowerCase() === 'sunset'));
        if (!operation.deprecated || operation.sunset !== null || hasHeader)
            return NO_HIT;
        return [{ place: (0,knowledge_value/* placeOfMember */.Jv)(operation.node, 'deprecated') }];
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/empty-default-security.js
/** Finds documents whose own requirement asks for nothing: what is added later is open until somebody thinks of it. */


const emptyDefaultSecurity = {
    name: 'empty-default-security',
    targets: ['document'],
    options: {},
    check({ api }) {
        const { declared, alternatives, node } = api.security;
        if (!declared || alternatives.some(({ schemes }) => schemes.length > 0))
            return NO_HIT;
        const inheriting = api.operations.filter(({ security }) => security.decidedBy === 'document');
        return [{ place: (0,knowledge_value/* placeOf */.$t)(node), detail: 'default security', reachedBy: inheriting.map(({ key }) => key) }];
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/support/alternatives.js
/** The forms that a value may take, where a schema offers a choice of its own (`anyOf: [{type: string}, {type: 'null'}]`). */


/**
 * The schema itself when it states a type, else its branches that are written in place and state one. Branches that refer
 * to a shared definition are judged there.
 */
function alternativesOf(view) {
    if ((0,knowledge_schema/* typesOf */.pl)(view) !== null)
        return [view];
    return [...(0,knowledge_schema/* branches */.J0)(view, 'anyOf'), ...(0,knowledge_schema/* branches */.J0)(view, 'oneOf')]
        .filter(({ value }) => (0,knowledge_value/* isObject */.Gv)(value) && !Object.hasOwn(value, '$ref'))
        .map((branch) => (0,knowledge_schema/* viewSchema */.Nl)(branch, view.dialect))
        .filter((branch) => (0,knowledge_schema/* typesOf */.pl)(branch) !== null);
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/enumerable-identifier.js
/** Finds identifiers that can be counted through: whoever holds one knows the next. */




const enumerableIdentifier = {
    name: 'enumerable-identifier',
    targets: ['parameter'],
    options: {
        guard: {
            type: 'string',
            default: 'any',
            allowed: ['any', 'scoped', 'unscoped'],
            help: 'Look at identifiers whose operations all demand a scope, at those of which some does not, or at any.',
        },
    },
    check(visit, { guard }) {
        const { parameter } = visit;
        if (parameter.in !== 'path' && parameter.in !== 'query')
            return NO_HIT;
        // The cheap question first: most identifiers are text.
        if (!isCountable(parameter, visit.api.dialect))
            return NO_HIT;
        const { operations } = visit;
        if (!isIdentifier(parameter, operations))
            return NO_HIT;
        const isScoped = operations.length > 0 && operations.every(demandsScope);
        if ((guard === 'scoped' && !isScoped) || (guard === 'unscoped' && isScoped))
            return NO_HIT;
        return [{ arguments: { name: parameter.name, where: parameter.in } }];
    },
};
function isIdentifier({ name, in: place }, operations) {
    if ((0,identifier_names/* looksLikeIdentifier */.z)(name))
        return true;
    return place === 'path' && operations.some(({ key }) => (0,identifier_names/* isNamedAfterCollection */.M)(name, segmentBefore(key.path, name)));
}
/** The segment that a path parameter hangs below: `users` for `/users/{user}`. */
function segmentBefore(path, name) {
    const segments = path.split('/');
    return segments[segments.indexOf(`{${name}}`) - 1] ?? '';
}
const NUMERIC_FORMATS = new Set(['int32', 'int64', 'integer', 'number', 'uint32', 'uint64']);
const DIGITS_ONLY = /^\^?\(?(\\d|\[0-9\])(\+|\*|\{[\d,]+\})\)?\$?$/;
/** Numbers, or text that only digits can match. Unknown and mixed types are not claimed to be numbers. */
function isCountable({ schema }, dialect) {
    if (schema === null)
        return false;
    const view = (0,knowledge_schema/* viewSchema */.Nl)(schema, dialect);
    const forms = alternativesOf(view).filter((form) => !isOnlyNull(form));
    return forms.length > 0 && forms.every((form) => (0,knowledge_schema/* enumeration */.eG)(form) === null && isNumeric(form));
}
function isOnlyNull(view) {
    const types = (0,knowledge_schema/* typesOf */.pl)(view);
    return types?.size === 1 && types.has('null');
}
function isNumeric(view) {
    const types = (0,knowledge_schema/* typesOf */.pl)(view);
    if (types?.has('string') !== true)
        return types?.has('integer') === true || types?.has('number') === true;
    const pattern = (0,knowledge_schema/* firstKeyword */.A1)(view, 'pattern')?.value;
    const isDigits = typeof pattern === 'string' && DIGITS_ONLY.test(pattern.slice(0, 100));
    return isDigits || NUMERIC_FORMATS.has((0,knowledge_schema/* firstKeyword */.A1)(view, 'format')?.value);
}
/** Every way in asks for a scope: the API distinguishes what callers may do. */
function demandsScope({ security }) {
    return (security.access === 'required' &&
        security.alternatives.every(({ schemes }) => schemes.some(({ scopes, scheme }) => scheme !== null && scopes.length > 0)));
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/enumeration-values.js
/** Finds lists of values, and defaults, that do not fit the type beside them. */




const enumerationValue = {
    name: 'enumeration-value',
    targets: ['schema'],
    options: {
        fault: { type: 'string', default: 'type', allowed: ['type', 'repeated'], help: 'Of another type, or there twice.' },
    },
    glance: (value) => (0,knowledge_value/* isObject */.Gv)(value) && Array.isArray(value.enum),
    check({ node, view, usedAs }, { fault }) {
        const values = (0,knowledge_value/* member */.Dc)(node.value, 'enum');
        if (!Array.isArray(values))
            return NO_HIT;
        const index = fault === 'repeated' ? firstRepeated(values) : firstMisfit(values, (0,knowledge_schema/* typesOf */.pl)(view));
        if (index === -1)
            return NO_HIT;
        return [
            {
                place: (0,knowledge_value/* placeOf */.$t)((0,knowledge_value/* child */.jf)((0,knowledge_value/* child */.jf)(node, 'enum'), index)),
                detail: (0,knowledge_schema/* canonicalText */.A4)(values[index]).slice(0, 100),
                arguments: { what: describeUse(usedAs), value: (0,knowledge_schema/* canonicalText */.A4)(values[index]).slice(0, 60) },
            },
        ];
    },
};
function firstRepeated(values) {
    const seen = new Set();
    return values.findIndex((value) => {
        const text = (0,knowledge_schema/* canonicalText */.A4)(value);
        if (seen.has(text))
            return true;
        seen.add(text);
        return false;
    });
}
function firstMisfit(values, types) {
    if (types === null || types.size === 0)
        return -1;
    // `null` in a list is how 3.0 writes that nothing is a value too (proposal 003).
    return values.findIndex((value) => value !== null && !fits(value, types));
}
function fits(value, types) {
    if (Array.isArray(value))
        return types.has('array');
    switch (typeof value) {
        case 'string':
            return types.has('string') || types.has('file');
        case 'boolean':
            return types.has('boolean');
        case 'number':
            return types.has('number') || (types.has('integer') && Number.isInteger(value));
        default:
            return types.has(value === null ? 'null' : 'object');
    }
}
const unfitDefault = {
    name: 'unfit-default',
    targets: ['schema'],
    options: {},
    glance: (value) => (0,knowledge_value/* isObject */.Gv)(value) && Object.hasOwn(value, 'default'),
    check({ node, view, usedAs }) {
        const stated = (0,knowledge_schema/* firstKeyword */.A1)(view, 'default');
        const types = (0,knowledge_schema/* typesOf */.pl)(view);
        if (stated === null || stated.node.value !== node.value || types === null || types.size === 0)
            return NO_HIT;
        if (stated.value === null || fits(stated.value, types))
            return NO_HIT;
        return [
            {
                place: (0,knowledge_value/* placeOfMember */.Jv)(stated.node, 'default'),
                arguments: {
                    what: describeUse(usedAs),
                    value: (0,knowledge_schema/* canonicalText */.A4)(stated.value).slice(0, 60),
                    type: [...types].join(' or '),
                },
            },
        ];
    },
};
const defaultOfRequired = {
    name: 'default-of-required',
    targets: ['parameter'],
    options: {},
    check({ parameter }) {
        const { schema, required, name, in: place } = parameter;
        if (!required || schema === null || !(0,knowledge_value/* isObject */.Gv)(schema.value) || !Object.hasOwn(schema.value, 'default'))
            return NO_HIT;
        return [{ place: (0,knowledge_value/* placeOfMember */.Jv)(schema, 'default'), arguments: { name, where: place } }];
    },
};

// EXTERNAL MODULE: ./build/model/sensitive-class.js
var sensitive_class = __webpack_require__(6583);
;// CONCATENATED MODULE: ./build/inspect/lint/predicates/exposed-property.js
/** Finds properties in answers that hold what would hurt if it leaked. */







const exposedProperty = {
    name: 'exposed-property',
    targets: ['property'],
    options: {
        classes: {
            type: 'strings',
            default: ['credential'],
            allowed: sensitive_class/* SENSITIVE_CLASSES */.A,
            help: 'Kinds of data to look for.',
        },
        alsoSent: {
            type: 'string',
            default: 'any',
            allowed: ['any', 'yes', 'no'],
            help: 'Whether clients also send the property: the same schema then serves request and response, and `writeOnly` would do.',
        },
    },
    glance: saysWhatItIs,
    glanceAtName: (name) => (0,sensitive/* classifyName */.Ce)(name) !== null,
    check(visit, { classes, alsoSent }) {
        if (!mayBeSensitive(visit) || !visit.inResponse || visit.writeOnly)
            return NO_HIT;
        if ((alsoSent === 'yes' && !visit.inRequest) || (alsoSent === 'no' && visit.inRequest))
            return NO_HIT;
        const found = classify(visit);
        if (found === null || found.confidence === 'low' || !classes.includes(found.class))
            return NO_HIT;
        // A closed list holds no secrets, and what is handed out on purpose does not leak.
        if (found.class === 'credential' && ((0,knowledge_schema/* enumeration */.eG)(visit.view) !== null || isHandedOutOnPurpose(visit, found)))
            return NO_HIT;
        return [{ arguments: { name: visit.name, kind: KINDS[found.class] } }];
    },
};
/** A cheap first look, for there are very many properties: the name, or what the schema itself says about its data. */
function mayBeSensitive({ name, node }) {
    return (0,sensitive/* classifyName */.Ce)(name) !== null || saysWhatItIs(node.value);
}
function saysWhatItIs(value) {
    if (!(0,knowledge_value/* isObject */.Gv)(value))
        return false;
    if (Object.hasOwn(value, 'format') && (isComposed(value) || (0,sensitive/* saysKind */.ro)(value.format)))
        return true;
    for (const key in value)
        if (key.startsWith('x-') && Object.hasOwn(value, key))
            return true;
    return false;
}
function classify({ name, view, owner }) {
    return (0,sensitive/* classifySchema */.ol)(name, view, () => Object.keys((0,knowledge_value/* member */.Dc)(owner.value, 'properties')));
}
/** Tokens and keys are given once, when they are made, and by operations that exist for it; passwords never are. */
function isHandedOutOnPurpose(visit, { neverReadBack }) {
    if (neverReadBack)
        return false;
    return !visit.users().some(({ key }) => key.method === 'GET' && !(0,path_names/* isCredentialPath */.bk)(key.path));
}
const KINDS = {
    credential: 'a credential',
    payment: 'payment card data',
    'government-id': 'an official identity number',
    health: 'health data',
    biometric: 'biometric data',
    'birth-date': 'a date of birth',
    financial: 'financial data',
    contact: 'contact data',
    location: 'a location',
    personal: 'personal data',
};

// EXTERNAL MODULE: ./build/knowledge/host.js + 1 modules
var host = __webpack_require__(9362);
;// CONCATENATED MODULE: ./build/inspect/lint/predicates/failed-reference.js
/** Reports references that cannot be followed, by the reason. */


/** The reason in words, after "because". */
const REASONS = {
    'not-a-string': 'it is not a string',
    remote: 'it leads to another machine',
    'unsupported-scheme': 'it names something that is not a file of the repository',
    'absolute-path': 'it is an absolute path',
    'leaves-tree': 'it leads out of the repository',
    'git-directory': 'it leads into the directory of git',
    'symbolic-link': 'a symbolic link stands there',
    'missing-target': 'nothing stands there',
    'not-found': 'there is no such file in the repository',
    directory: 'a directory stands there',
    unreadable: 'the file there cannot be read',
    'too-large': 'the file there is too large',
    loop: 'it leads back to itself',
    'wrong-kind': 'leads to something else',
};
const failedReference = {
    name: 'failed-reference',
    targets: ['reference'],
    options: {
        reasons: { type: 'strings', default: [], allowed: Object.keys(REASONS), help: 'Which failures to report.' },
        transport: {
            type: 'string',
            default: 'any',
            allowed: ['any', 'plain', 'encrypted'],
            help: 'For references to other machines: with or without encryption.',
        },
        target: {
            type: 'string',
            default: 'any',
            allowed: ['any', 'moving', 'fixed'],
            help: 'For references to other machines: to a branch or a latest version, whose contents change, or to anything else.',
        },
    },
    check({ failure }, options) {
        if (!options.reasons.includes(failure.kind))
            return NO_HIT;
        const written = failure.written.join(' → ');
        const isPlain = /^\s*http:/i.test(written);
        if (options.transport !== 'any' && isPlain !== (options.transport === 'plain'))
            return NO_HIT;
        if (options.target !== 'any' && isMoving(written) !== (options.target === 'moving'))
            return NO_HIT;
        const reference = failure.kind === 'not-a-string' ? '(no text)' : (0,host/* maskUserInfo */.e9)(written);
        if (failure.kind !== 'wrong-kind')
            return [{ arguments: { reference, reason: REASONS[failure.kind] } }];
        const { expected, misplaced } = failure;
        const others = misplaced === null || misplaced === 0 ? '' : `, nor at ${misplaced} other operations`;
        const reason = misplaced === null ? REASONS['wrong-kind'] : `no reference may stand there${others}`;
        return [{ arguments: { reference, expected, reason: reason } }];
    },
};
/** Branches and `latest` at code hosts and content networks: what stands there today is not what was reviewed. */
function isMoving(url) {
    return (/\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/(refs\/heads\/)?(main|master|develop|dev|trunk|head|latest)\//i.test(url) ||
        /\/\/(github|gitlab)\.com\/[^/]+\/[^/]+\/(-\/)?(raw|blob)\/(refs\/heads\/)?(main|master|develop|dev|trunk|head)\//i.test(url) ||
        /@(latest|main|master|next)\//i.test(url) ||
        /\/\/unpkg\.com\/(@[^/@]+\/)?[^/@]+\//i.test(url));
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/foreign-server.js
/** Finds paths and operations that send their requests, credentials included, to a domain that the document's servers are not on. */


const foreignServer = {
    name: 'foreign-server',
    targets: ['server'],
    options: {},
    check({ server, declaredAt, api }) {
        if (declaredAt === 'document')
            return NO_HIT;
        const usual = domainsOf(api.servers.flatMap(({ expanded }) => expanded));
        if (usual.size === 0)
            return NO_HIT;
        const foreign = server.expanded.find((url) => !(0,host/* isLocalUrl */.Lr)(url) && [...domainsOf([url])].some((domain) => !usual.has(domain)));
        return foreign === undefined
            ? NO_HIT
            : [{ arguments: { host: (0,host/* hostOf */.w4)(foreign) ?? foreign, usual: [...usual].join(', ') } }];
    },
};
function domainsOf(urls) {
    return new Set(urls.map(host/* registrableDomain */.jG).filter((domain) => domain !== null));
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/http-authentication.js
/** Finds security schemes by the HTTP authentication scheme that they use. */


const httpAuthentication = {
    name: 'http-authentication',
    targets: ['security-scheme'],
    options: {
        schemes: {
            type: 'strings',
            default: ['basic'],
            help: 'Names of HTTP authentication schemes in lower case (RFC 9110 §11.1 compares them without case).',
        },
        except: { type: 'boolean', default: false, help: 'All but these.' },
    },
    check({ scheme }, options) {
        const name = scheme.scheme;
        if (scheme.type !== 'http' || name === null)
            return NO_HIT;
        if (options.schemes.includes(name) === options.except)
            return NO_HIT;
        return [
            {
                place: (0,knowledge_value/* placeOfMember */.Jv)(scheme.node, Object.hasOwn(scheme.node.value, 'scheme') ? 'scheme' : 'type'),
                arguments: { scheme: scheme.name, authentication: name },
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/insecure-authorization-url.js
/** Finds places of an authorization server that are reached without encryption. */


const insecureAuthorizationUrl = {
    name: 'insecure-authorization-url',
    targets: ['security-scheme'],
    options: {},
    check({ scheme }) {
        return listUrls(scheme)
            .filter(({ url }) => (0,host/* isInsecureUrl */._C)(url) && !(0,host/* isLoopbackUrl */.tE)(url))
            .map(({ url, name, node, owner }) => ({
            place: (0,knowledge_value/* placeOfMember */.Jv)(node, name),
            detail: `${owner}${name}`,
            arguments: { scheme: scheme.name, name, url: (0,host/* maskUserInfo */.e9)(url) },
        }));
    },
};
function listUrls(scheme) {
    const found = scheme.flows.flatMap(({ urls, node, kind }) => [...urls].map(([name, url]) => ({ url, name, node, owner: `${kind} ` })));
    const discovery = scheme.openIdConnectUrl;
    return discovery === null
        ? found
        : [...found, { url: discovery, name: 'openIdConnectUrl', node: scheme.node, owner: '' }];
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/support/gateway-settings.js
/** Settings for a gateway that stand in a description as extensions, and the addresses behind it that they name. */

/** AWS, Google, Kong, WSO2, IBM, Tyk, Azure, APISIX and home-made ones: `x-…-integration`, `-backend`, `-endpoints` and their like. */
const SETTING = /^x-.*(integration|backend|upstream|service-defaults|route-defaults|endpoints|proxy|tyk-api-gateway|ibm-configuration|target)/i;
/** Deeper settings belong to plugins of plugins. */
const DEPTH = 6;
const gateway_settings_MOST = 50;
function gatewaySettings(owner) {
    if (!(0,knowledge_value/* isObject */.Gv)(owner.value))
        return [];
    const names = Object.keys(owner.value).filter((key) => key.startsWith('x-') && SETTING.test(key.slice(0, 100)));
    return names.map((name) => ({ name, urls: urlsIn((0,knowledge_value/* child */.jf)(owner, name)) }));
}
function urlsIn(start) {
    const found = [];
    const visit = (node, depth) => {
        if (found.length >= gateway_settings_MOST)
            return;
        if (typeof node.value === 'string') {
            if (/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(node.value))
                found.push({ url: node.value, node });
        }
        else if (depth > 0)
            for (const below of [...(0,knowledge_value/* members */.ol)(node).map(([, each]) => each), ...(0,knowledge_value/* items */.ld)(node)])
                visit(below, depth - 1);
    };
    visit(start, DEPTH);
    return found;
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/insecure-backend.js
/** Finds gateway settings inside a description that send requests on without encryption. */



const insecureBackend = {
    name: 'insecure-backend',
    targets: ['document'],
    options: {
        reach: {
            type: 'string',
            default: 'public',
            allowed: ['public', 'internal'],
            help: 'Backends of the internet, or those with private addresses and names.',
        },
    },
    check({ api }, { reach }) {
        const all = [
            ...hitsOf(api.root, api.operations.map(({ key }) => key), reach, 'document'),
            ...api.operations.flatMap(({ node, key }) => hitsOf(node, [key], reach, `${key.method} ${key.path}`)),
        ];
        const paths = new Map(api.operations.map(({ pathItem, key }) => [pathItem.value, { pathItem, key }]));
        for (const { pathItem, key } of paths.values())
            all.push(...hitsOf(pathItem, api.operations.filter((each) => each.pathItem.value === pathItem.value).map((each) => each.key), reach, key.path));
        return all;
    },
};
function hitsOf(owner, reachedBy, reach, detail) {
    return gatewaySettings(owner)
        .flatMap(({ urls }) => urls)
        .filter(({ url }) => (0,host/* isInsecureUrl */._C)(url) && !(0,host/* isLoopbackUrl */.tE)(url) && (0,host/* isLocalUrl */.Lr)(url) === (reach === 'internal'))
        .map(({ url, node }) => ({
        place: (0,knowledge_value/* placeOf */.$t)(node),
        reachedBy,
        detail: `backend ${detail}`,
        arguments: { url: (0,host/* maskUserInfo */.e9)(url.slice(0, 300)) },
    }));
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/insecure-server.js
/** Finds servers that can be reached without encryption, also by the value of a variable. */


const insecureServer = {
    name: 'insecure-server',
    targets: ['server'],
    options: {},
    check({ server, operations }) {
        const insecure = server.expanded.find((url) => (0,host/* isInsecureUrl */._C)(url) && !(0,host/* isLoopbackUrl */.tE)(url));
        if (insecure === undefined)
            return NO_HIT;
        const credentials = operations.some(({ security }) => security.access !== 'none');
        return [
            {
                arguments: {
                    url: insecure === server.url ? (0,host/* maskUserInfo */.e9)(insecure) : `${(0,host/* maskUserInfo */.e9)(insecure)} (by the value of a variable)`,
                    carries: credentials ? 'the credentials that operations ask for, and everything else,' : 'everything',
                },
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/knowledge/interpreted-names.js
/** Names of inputs that something behind the API may take for a path, a command, a query or a template. */

const NAMES = {
    'file-path': `filepath filename path pathname dir directory folder folderpath directorypath localpath fullpath absolutepath relativepath sourcepath
    destinationpath targetpath templatepath includefile documentpath logfile attachmentpath`,
    command: 'cmd command commandline shell exec execute bash shellcommand script commands powershell',
    query: `sql sqlquery rawquery rawsql whereclause where orderby orderbyclause sqlstatement hql jpql nosql mongoquery ldapfilter ldapquery xpath xquery dbquery
    querystring groupby having cypher gremlin soql`,
    template: 'template templatestring templatebody expression formula tpl jinja mustache handlebars freemarker velocity spel ognl eval',
};
const BY_NAME = new Map(Object.keys(NAMES).flatMap((kind) => NAMES[kind].split(/\s+/).map((name) => [name, kind])));
/** Which interpreter an input of this name may reach, or `null`. */
function interpreterOf(name) {
    return BY_NAME.get((0,knowledge_words/* joinedName */.B9)(name)) ?? null;
}

;// CONCATENATED MODULE: ./build/knowledge/string-bounds.js
/** What limits a text besides `maxLength`, and what else restricts it. */


/** Formats whose grammar ends: dates and times (RFC 3339), addresses, identifiers of fixed width, numbers as text. */
const BOUNDED_FORMATS = new Set(`date date-time datetime time duration uuid uuid4 guid ulid ipv4 ipv6 ip cidr mac hostname idn-hostname email idn-email int32 int64 uint32 uint64
   phone phone-number e164 country country-code currency iso-4217 language bcp47 objectid mongo-id color semver year month`.split(/\s+/));
/** RFC 1035 §2.3.4 bounds host names by 253 characters, RFC 5321 §4.5.3.1 mail addresses by 254. */
function boundsLength(view) {
    return (0,knowledge_schema/* allKeywords */.of)(view, 'format').some(({ value }) => typeof value === 'string' && BOUNDED_FORMATS.has(value.toLowerCase()));
}
/** True when a pattern is anchored at both ends and has a longest match. */
function limitsLength(view) {
    return (0,knowledge_schema/* allKeywords */.of)(view, 'pattern').some(({ value }) => (0,regular_expression/* judgePattern */.c)(value).maximumLength !== null);
}
/** Files and encoded bytes: their size is a matter of the server's limit on bodies. */
function isBinary(view) {
    const isBinaryFormat = (0,knowledge_schema/* allKeywords */.of)(view, 'format').some(({ value }) => value === 'binary' || value === 'byte' || value === 'base64' || value === 'file');
    return (isBinaryFormat ||
        (0,knowledge_schema/* allKeywords */.of)(view, 'contentEncoding').length > 0 ||
        (0,knowledge_schema/* allKeywords */.of)(view, 'contentMediaType').length > 0);
}
/** True when a format, list or pattern that refuses something says what the text may be. */
function string_bounds_isRestricted(view) {
    if ((0,knowledge_schema/* enumeration */.eG)(view) !== null)
        return true;
    if ((0,knowledge_schema/* allKeywords */.of)(view, 'format').some(({ value }) => typeof value === 'string' && value !== 'string' && value !== 'password'))
        return true;
    return (0,knowledge_schema/* allKeywords */.of)(view, 'pattern').some(({ value }) => {
        const judgement = (0,regular_expression/* judgePattern */.c)(value);
        return judgement.valid && !judgement.acceptsEverything;
    });
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/interpreted-input.js
/** Finds text that something behind the API may take for a path, a command, a query or a template, and that may be anything. */





const interpreted_input_KINDS = ['file-path', 'command', 'query', 'template'];
const interpreted_input_OPTIONS = {
    kinds: { type: 'strings', default: interpreted_input_KINDS, allowed: interpreted_input_KINDS, help: 'Which interpreters the name points at.' },
};
const interpretedParameter = {
    name: 'interpreted-parameter',
    targets: ['parameter'],
    options: interpreted_input_OPTIONS,
    check({ parameter, api }, { kinds }) {
        const kind = interpreterOf(parameter.name);
        if (kind === null || !kinds.includes(kind) || parameter.schema === null)
            return NO_HIT;
        return isAnyText((0,knowledge_schema/* viewSchema */.Nl)(parameter.schema, api.dialect))
            ? [{ arguments: { name: parameter.name, where: parameter.in } }]
            : NO_HIT;
    },
};
const interpretedProperty = {
    name: 'interpreted-property',
    targets: ['property'],
    options: interpreted_input_OPTIONS,
    glance: (_, name) => name === null || interpreterOf(name) !== null,
    check(visit, { kinds }) {
        const kind = interpreterOf(visit.name);
        if (kind === null || !kinds.includes(kind) || !visit.inRequest || visit.readOnly)
            return NO_HIT;
        if (!isAnyText(visit.view))
            return NO_HIT;
        const writers = operationsThatWrite(visit.users());
        return writers.length === 0
            ? NO_HIT
            : [{ arguments: { name: visit.name, kind }, reachedBy: writers.map(({ key }) => key) }];
    },
};
function isAnyText(view) {
    return (0,knowledge_schema/* typesOf */.pl)(view)?.has('string') === true && !string_bounds_isRestricted(view) && !isBinary(view);
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/method-override.js
/** Finds parameters by which a request says that it means another method than it uses. */


const method_override_NAMES = new Set('xhttpmethodoverride xhttpmethod xmethodoverride httpmethodoverride methodoverride httpmethod'.split(' '));
const methodOverride = {
    name: 'method-override',
    targets: ['parameter'],
    options: {},
    check({ parameter }) {
        const { name, in: place } = parameter;
        if (place !== 'header' && place !== 'query' && place !== 'cookie')
            return NO_HIT;
        return name === '_method' || method_override_NAMES.has((0,knowledge_words/* joinedName */.B9)(name)) ? [{ arguments: { name, where: place } }] : NO_HIT;
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/support/elsewhere.js
/** A rule of its own reports the reference; what an operation lacks cannot be told. */
function isWrittenElsewhere({ node }) {
    return Object.hasOwn(node.value, '$ref');
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/missing-response.js
/** Finds operations that do not describe a response with one of the given status codes. */



const CONDITIONS = {
    any: () => true,
    'takes-input': ({ parameters, requestBody }) => requestBody !== null || parameters.length > 0,
    'names-object': ({ key }) => key.path.includes('{'),
    'takes-body': ({ requestBody }) => requestBody !== null,
};
const missingResponse = {
    name: 'missing-response',
    targets: ['operation'],
    options: {
        statuses: {
            type: 'strings',
            default: ['401'],
            help: 'Any of these counts, and so do the range they lie in and `default`.',
        },
        when: {
            type: 'string',
            default: 'any',
            allowed: Object.keys(CONDITIONS),
            help: 'Which operations have such an answer.',
        },
    },
    check({ operation }, options) {
        if (isWrittenElsewhere(operation))
            return NO_HIT;
        if (!CONDITIONS[options.when](operation))
            return NO_HIT;
        const statuses = options.statuses;
        const accepted = new Set([...statuses, ...statuses.map((status) => `${status[0]}XX`), 'default']);
        if (operation.responses.some(({ status }) => accepted.has(status)))
            return NO_HIT;
        return [{ place: (0,knowledge_value/* placeOfMember */.Jv)(operation.node, 'responses'), arguments: { status: statuses.join(' or ') } }];
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/missing-statement.js
/** Finds what a document says nothing about as a whole: once for each API. */


/** True when the document says it, or when it would not matter. */
const STATEMENTS = {
    'security-schemes': (api) => api.schemes.size > 0 || !hasCalls(api),
    'default-security': (api) => api.security.declared || api.schemes.size === 0 || !hasCalls(api),
    servers: (api) => api.servers.length > 0 || api.operations.every(({ servers }) => servers.length > 0),
    contact: (api) => {
        const contact = (0,knowledge_value/* member */.Dc)((0,knowledge_value/* member */.Dc)(api.root.value, 'info'), 'contact');
        return ['email', 'url', 'name'].some((name) => (0,knowledge_value/* stringMember */.sk)(contact, name) !== null);
    },
    'api-id': (api) => ['x-api-id', 'x-id'].some((name) => (0,knowledge_value/* stringMember */.sk)((0,knowledge_value/* member */.Dc)(api.root.value, 'info'), name) !== null || (0,knowledge_value/* stringMember */.sk)(api.root.value, name) !== null),
    licence: (api) => (0,knowledge_value/* isObject */.Gv)((0,knowledge_value/* member */.Dc)((0,knowledge_value/* member */.Dc)(api.root.value, 'info'), 'license')),
    'terms-of-service': (api) => (0,knowledge_value/* stringMember */.sk)((0,knowledge_value/* member */.Dc)(api.root.value, 'info'), 'termsOfService') !== null,
    audience: (api) => !hasCalls(api) || api.operations.some(({ audience }) => audience.source !== 'default'),
    'current-version': (api) => api.dialect !== '2.0',
};
const missingStatement = {
    name: 'missing-statement',
    targets: ['document'],
    options: {
        what: {
            type: 'string',
            default: 'contact',
            allowed: Object.keys(STATEMENTS),
            help: 'What the document should say.',
        },
    },
    check({ api }, { what }) {
        const isSaid = STATEMENTS[what];
        if (isSaid(api))
            return NO_HIT;
        return [{ place: placeFor(api, what), detail: `states ${what}`, arguments: { title: api.title } }];
    },
};
function hasCalls({ operations }) {
    return operations.length > 0;
}
/** Where the statement would be added. */
function placeFor(api, what) {
    const key = what === 'current-version' ? 'swagger' : IN_INFO.has(what) ? 'info' : null;
    const node = key === null ? undefined : (0,knowledge_value/* childIfPresent */.p_)(api.root, key);
    return (0,knowledge_value/* placeOf */.$t)(node ?? api.root);
}
const IN_INFO = new Set(['contact', 'api-id', 'licence', 'terms-of-service', 'audience']);

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/oauth-flow.js
/** Finds OAuth 2.0 flows by kind. */

const oauth_flow_KINDS = ['implicit', 'password', 'clientCredentials', 'authorizationCode', 'deviceAuthorization'];
const oauthFlow = {
    name: 'oauth-flow',
    targets: ['security-scheme'],
    options: {
        kinds: { type: 'strings', default: [], allowed: oauth_flow_KINDS, help: 'Kinds of flows, in the names of OpenAPI 3.x.' },
    },
    check({ scheme, api }, options) {
        return scheme.flows
            .filter(({ kind }) => options.kinds.includes(kind))
            .map(({ kind, node }) => ({
            place: api.dialect === '2.0' ? (0,knowledge_value/* placeOfMember */.Jv)(node, 'flow') : (0,knowledge_value/* placeOf */.$t)(node),
            arguments: { scheme: scheme.name, flow: kind },
        }));
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/oauth-flow-detail.js
/** Finds OAuth 2.0 flows and OpenID Connect settings that lack what makes them safe, or cannot work. */


const flowWithoutRefresh = {
    name: 'flow-without-refresh',
    targets: ['security-scheme'],
    options: {},
    check({ scheme }) {
        return scheme.flows
            .filter(({ kind, urls }) => (kind === 'authorizationCode' || kind === 'deviceAuthorization') && !urls.has('refreshUrl'))
            .map(({ kind, node }) => ({
            place: (0,knowledge_value/* placeOf */.$t)(node),
            detail: kind,
            arguments: { scheme: scheme.name, flow: kind },
        }));
    },
};
const malformedAuthorizationUrl = {
    name: 'malformed-authorization-url',
    targets: ['security-scheme'],
    options: {},
    check({ scheme }) {
        return urlsOf(scheme).flatMap(({ url, name, node, owner }) => {
            const reason = whatIsWrong(url);
            return reason === null
                ? []
                : [
                    {
                        place: (0,knowledge_value/* placeOfMember */.Jv)(node, name),
                        detail: `${owner}${name}`,
                        arguments: { scheme: scheme.name, name, url: url === '' ? '(no text)' : url.slice(0, 200), reason },
                    },
                ];
        });
    },
};
function urlsOf({ flows, openIdConnectUrl, node }) {
    const found = flows.flatMap((flow) => [...flow.urls].map(([name, url]) => ({ url, name, node: flow.node, owner: `${flow.kind} ` })));
    return openIdConnectUrl === null
        ? found
        : [...found, { url: openIdConnectUrl, name: 'openIdConnectUrl', node, owner: '' }];
}
/** Relative references are resolved against the servers (3.1.1 §4.6) and are fine. */
function whatIsWrong(url) {
    if (url.trim() === '')
        return 'it is empty';
    if (/\s/.test(url.trim()))
        return 'it has blanks in it';
    if (/[<>{}]/.test(url))
        return 'a placeholder was left in it';
    if (/^\.{0,2}\//.test(url) && !url.startsWith('//'))
        return null;
    const authority = (0,host/* readAuthority */.AS)(url);
    if (authority === null)
        return 'it is neither an absolute URL nor a path';
    if ((0,host/* hostOf */.w4)(url) === null)
        return 'it names no host';
    return authority.scheme === 'http' || authority.scheme === 'https' ? null : 'it is no address for a browser';
}

;// CONCATENATED MODULE: ./build/knowledge/media-type.js
/** What a media type says about the content, parameters and case aside (RFC 9110 §8.3.1). */
/** Files, images, archives and other bytes: a schema has nothing to say about them. */
function isByteMediaType(name) {
    const [type = '', subtype = ''] = name.slice(0, 200).split(';', 1)[0]?.trim().toLowerCase().split('/') ?? [];
    if (/^(image|audio|video|font|model)$/.test(type))
        return true;
    return (type === 'application' &&
        /^(octet-stream|pdf|zip|gzip|x-.*|vnd\.(ms-|openxmlformats|oasis|android).*|epub\+zip|java-archive|wasm|protobuf|grpc.*)$/.test(subtype) &&
        subtype !== 'x-www-form-urlencoded' &&
        !/json|yaml|xml$/.test(subtype));
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/open-backend-answer.js
/** Finds operations whose answer is what some backend says, passed on without a schema. */





const openBackendAnswer = {
    name: 'open-backend-answer',
    targets: ['operation'],
    options: {},
    check({ operation, api }) {
        const settings = [...gatewaySettings(operation.node), ...gatewaySettings(operation.pathItem)];
        const setting = settings.find(({ urls }) => urls.length > 0);
        if (setting === undefined)
            return NO_HIT;
        const open = operation.responses.find((response) => /^2/.test(response.status) && open_backend_answer_isOpen(response, api));
        return open === undefined
            ? NO_HIT
            : [{ place: (0,knowledge_value/* placeOf */.$t)(open.node), detail: open.status, arguments: { status: open.status, setting: setting.name } }];
    },
};
function open_backend_answer_isOpen({ status, content }, { dialect }) {
    if (status === '204' || status === '205')
        return false;
    if (content.length === 0)
        return true;
    return content.some(({ name, schema }) => {
        if (isByteMediaType(name))
            return false;
        if (schema === null || schema.value === true)
            return true;
        if (!(0,knowledge_value/* isObject */.Gv)(schema.value))
            return false;
        const view = (0,knowledge_schema/* viewSchema */.Nl)(schema, dialect);
        const found = (0,knowledge_schema/* openness */.g_)(view);
        return (Object.keys(schema.value).length === 0 ||
            (found.kind === 'open' && (found.explicit !== null || (0,knowledge_schema/* propertiesOf */.P1)(view).size === 0)));
    });
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/open-object.js
/** Finds objects in requests that take members nobody declared. */






const openObject = {
    name: 'open-object',
    targets: ['schema'],
    options: {
        openness: {
            type: 'string',
            default: 'stated',
            allowed: ['stated', 'unstated'],
            help: 'Objects that say `additionalProperties: true` (or `{}`), or objects that say nothing, which JSON Schema takes for the same.',
        },
    },
    glance: (value) => (0,knowledge_value/* isObject */.Gv)(value) && (Object.hasOwn(value, 'properties') || isComposed(value)),
    check(visit, options) {
        const { node } = visit;
        const keyword = statedKeyword(node.value);
        if (options.openness === 'stated' && keyword === null)
            return NO_HIT;
        const { usedAs } = visit;
        if (!visit.inRequest || (usedAs.as !== 'body' && usedAs.as !== 'property' && usedAs.as !== 'items'))
            return NO_HIT;
        const found = (0,knowledge_schema/* openness */.g_)(visit.view);
        if (found.kind !== 'open' || !isRecord(visit))
            return NO_HIT;
        // Saying it is judged where it is said; silence is judged of the whole, for a part of a composition cannot be closed alone.
        const isMeant = options.openness === 'stated' || (!visit.isPart && found.explicit === null);
        if (!isMeant || operationsThatWrite(visit.users()).length === 0)
            return NO_HIT;
        const place = keyword === null ? (0,knowledge_value/* placeOf */.$t)(node) : (0,knowledge_value/* placeOfMember */.Jv)(node, keyword);
        return [{ place, arguments: { what: describeUse(usedAs) } }];
    },
};
/** An object with members of its own: free-form maps are meant to be open. */
function isRecord({ view }) {
    const types = (0,knowledge_schema/* typesOf */.pl)(view);
    return (types === null || types.has('object')) && (0,knowledge_schema/* propertiesOf */.P1)(view).size > 0;
}
/** The keyword by which the schema object itself welcomes any member. */
function statedKeyword(schema) {
    return (['additionalProperties', 'unevaluatedProperties'].find((keyword) => acceptsAnything((0,knowledge_value/* member */.Dc)(schema, keyword))) ??
        null);
}
function acceptsAnything(value) {
    return value === true || ((0,knowledge_value/* isObject */.Gv)(value) && Object.keys(value).length === 0);
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/open-response.js
/** Finds objects in answers that welcome any member, so that whatever the server knows may leave. */




const openResponse = {
    name: 'open-response',
    targets: ['schema'],
    options: {},
    glance: (value) => (0,knowledge_value/* isObject */.Gv)(value) && Object.hasOwn(value, 'properties') && accepts((0,knowledge_value/* member */.Dc)(value, 'additionalProperties')),
    check({ node, view, inRequest, inResponse, usedAs }) {
        if (!inResponse || inRequest || usedAs.as === 'other')
            return NO_HIT;
        if (!accepts((0,knowledge_value/* member */.Dc)(node.value, 'additionalProperties')) || (0,knowledge_schema/* propertiesOf */.P1)(view).size === 0)
            return NO_HIT;
        if ((0,knowledge_schema/* openness */.g_)(view).kind !== 'open')
            return NO_HIT;
        return [{ place: (0,knowledge_value/* placeOfMember */.Jv)(node, 'additionalProperties'), arguments: { what: describeUse(usedAs) } }];
    },
};
function accepts(value) {
    return value === true || ((0,knowledge_value/* isObject */.Gv)(value) && Object.keys(value).length === 0);
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/operation-access.js
/** Finds operations that answer without credentials. What holds for the operation decides, wherever it is written. */




const operationAccess = {
    name: 'operation-access',
    targets: ['operation'],
    options: {
        'open-by-nature': {
            type: 'strings',
            default: [],
            help: 'Names of the last segment of a path, as one word in lower case, of operations that nobody can have credentials for yet or that are meant for everybody.',
        },
    },
    check({ operation, api }, options) {
        const { security, key } = operation;
        if (key.kind !== 'path' ||
            security.access === 'required' ||
            isOpenByNature(key.path, options['open-by-nature']))
            return NO_HIT;
        // A name that leads to no scheme is a fault of its own, which says more than that nothing is asked for.
        if (security.alternatives.some(({ schemes }) => schemes.some(({ scheme }) => scheme === null)))
            return NO_HIT;
        const related = security.decidedBy === 'document' ? [(0,knowledge_value/* placeOf */.$t)(security.node)] : [];
        return [{ place: placeOfDecision(operation), related, arguments: { how: describe(operation, api) } }];
    },
};
/** The empty list or the anonymous alternative where the operation has it, else the operation. */
function placeOfDecision({ security, node }) {
    if (security.decidedBy !== 'operation')
        return (0,knowledge_value/* placeOf */.$t)(node);
    const anonymous = security.alternatives.find(isAnonymous);
    return security.access === 'optional' && anonymous !== undefined
        ? (0,knowledge_value/* placeOfValue */.E0)(anonymous.node)
        : (0,knowledge_value/* placeOf */.$t)(security.node);
}
function isAnonymous({ schemes }) {
    return schemes.every(({ scheme }) => scheme === null);
}
function describe({ security }, api) {
    const what = security.access === 'optional' ? 'lists an anonymous alternative' : 'is empty';
    if (security.decidedBy === 'nobody')
        return api.schemes.size > 0
            ? 'neither it nor the document has a "security" requirement, although schemes are declared'
            : 'nothing in the document asks for credentials';
    if (security.decidedBy === 'document')
        return `the "security" of the document ${what}`;
    const isOverride = api.security.alternatives.some((alternative) => !isAnonymous(alternative));
    return `its own "security" ${what}${isOverride && security.access === 'none' ? ' and so switches off what the document requires' : ''}`;
}
/** `/users/v1/login` and `/login/{provider}` are named login. */
function isOpenByNature(path, names) {
    const segment = (0,path_names/* pathSegments */.Mz)(path).findLast((each) => !each.startsWith('{'));
    return segment !== undefined && names.includes((0,knowledge_words/* wordsOf */.Z9)(segment).join(''));
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/operation-on-path.js
/** Finds operations whose path has one of the given segments; with none given, every operation that `where` lets through. */



const operationOnPath = {
    name: 'operation-on-path',
    targets: ['operation'],
    options: { segments: { type: 'strings', default: [], help: 'Whole segments, as one word in lower case.' } },
    check({ operation }, options) {
        const names = options.segments;
        if (names.length === 0)
            return [{}];
        const segment = (0,path_names/* pathSegments */.Mz)(operation.key.path).find((each) => !each.startsWith('{') && names.includes((0,knowledge_words/* wordsOf */.Z9)(each).join('')));
        return segment === undefined ? NO_HIT : [{ arguments: { segment } }];
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/ordinary-administration.js
/** Finds operations of administration that are guarded exactly like the ordinary ones. */



const ordinaryAdministration = {
    name: 'ordinary-administration',
    targets: ['operation'],
    options: {},
    check({ operation, api }) {
        const { key, security } = operation;
        if (key.kind !== 'path' || security.access !== 'required' || !(0,path_names/* isAdministrativePath */.Iz)(key.path))
            return NO_HIT;
        const guard = guardOf(operation);
        // Where the names say that it takes an administrator, it is no ordinary guard.
        if (ADMINISTRATORS.test((0,knowledge_words/* wordsOf */.Z9)(guard.slice(0, 500)).join(' ')))
            return NO_HIT;
        return ordinaryGuards(api).has(guard) ? [{ arguments: { guard: guard.slice(0, 120) } }] : NO_HIT;
    },
};
const ADMINISTRATORS = /\b(admin|admins|administrator|internal|root|superuser|staff|operator|system|management|manage|privileged)\b/;
function ordinaryGuards(api) {
    let guards = memo.get(api);
    if (guards === undefined) {
        guards = new Set(api.operations
            .filter(({ key, security }) => security.access === 'required' && !(0,path_names/* isAdministrativePath */.Iz)(key.path))
            .map(guardOf));
        memo.set(api, guards);
    }
    return guards;
}
const memo = new WeakMap();
/** Schemes and scopes, whatever their order. */
function guardOf({ security }) {
    return security.alternatives
        .map(({ schemes }) => schemes
        .map(({ name, scopes }) => (scopes.length === 0 ? name : `${name} (${[...scopes].sort().join(', ')})`))
        .sort()
        .join(' and '))
        .sort()
        .join(' or ');
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/parallel-versions.js
/** Finds APIs that serve an old version of an operation beside its successor without saying that it ends. */


const parallelVersions = {
    name: 'parallel-versions',
    targets: ['document'],
    options: {},
    check({ api }) {
        const newest = new Map();
        const read = api.operations.flatMap((operation) => {
            const version = versionOf(operation);
            if (version !== null)
                newest.set(version.rest, Math.max(newest.get(version.rest) ?? 0, version.number));
            return version === null ? [] : [{ operation, ...version }];
        });
        const old = read.filter(({ operation, rest, number }) => number < (newest.get(rest) ?? 0) && !operation.deprecated);
        const [first] = old;
        if (first === undefined)
            return [];
        return [
            {
                place: (0,knowledge_value/* placeOf */.$t)(first.operation.pathItem),
                detail: 'versions',
                arguments: {
                    count: old.length === 1 ? 'One operation' : `${old.length} operations`,
                    path: first.operation.key.path,
                    newest: `v${newest.get(first.rest)}`,
                },
                reachedBy: old.map(({ operation }) => operation.key),
            },
        ];
    },
};
/** The number of a version segment such as `v2`, and what the path is without it. */
function versionOf({ key }) {
    const segments = (0,path_names/* pathSegments */.Mz)(key.path);
    const index = segments.findIndex((segment) => /^v\d{1,3}$/i.test(segment));
    if (index === -1 || index > 2)
        return null;
    const rest = segments.map((segment, at) => (at === index ? '' : segment.replace(/^\{.*\}$/, '{}'))).join('/');
    return { number: Number(segments[index]?.slice(1)), rest: `${key.method} ${rest}` };
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/parameter-without-schema.js
/** Finds parameters of which nothing is said but their name. */


const parameterWithoutSchema = {
    name: 'parameter-without-schema',
    targets: ['parameter'],
    options: {},
    check({ parameter }) {
        const { schema } = parameter;
        const saysNothing = schema === null || schema.value === true || ((0,knowledge_value/* isObject */.Gv)(schema.value) && Object.keys(schema.value).length === 0);
        return saysNothing ? [{ arguments: { name: parameter.name, where: parameter.in } }] : NO_HIT;
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/path-parameters.js
/** Finds templates and declared path parameters that do not agree: what is not declared is not validated. */




const pathParameters = {
    name: 'path-parameters',
    targets: ['operation'],
    options: {
        fault: {
            type: 'string',
            default: 'undeclared',
            allowed: ['undeclared', 'unused'],
            help: 'In the path and not declared, or declared and not in the path.',
        },
    },
    check({ operation }, { fault }) {
        if (operation.key.kind !== 'path' || isWrittenElsewhere(operation))
            return NO_HIT;
        const named = new Set((0,path_names/* pathSegments */.Mz)(operation.key.path).flatMap((segment) => [...segment.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1])));
        const declared = operation.parameters.filter(({ in: place }) => place === 'path');
        if (fault === 'unused')
            return declared
                .filter(({ name }) => !named.has(name))
                .map(({ name, use }) => ({ place: (0,knowledge_value/* placeOf */.$t)(use), detail: name, arguments: { name } }));
        const known = new Set(declared.map(({ name }) => name));
        return [...named].filter((name) => !known.has(name)).map((name) => ({ detail: name, arguments: { name } }));
    },
};

;// CONCATENATED MODULE: ./build/knowledge/checksums.js
/** Check digits of numbers that belong to people and accounts. Text of digits in, yes or no out. */
/** ISO/IEC 7812-1, Annex B: card numbers, Canadian and Swedish personal numbers. */
function passesLuhn(digits) {
    let sum = 0;
    for (let index = 0; index < digits.length; index += 1) {
        const digit = Number(digits[digits.length - 1 - index]);
        sum += index % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9;
    }
    return sum % 10 === 0;
}
/** ISO 13616: an IBAN without blanks, in capitals. */
function passesIban(iban) {
    const turned = iban.slice(4) + iban.slice(0, 4);
    let rest = 0;
    for (const character of turned) {
        const value = Number.parseInt(character, 36);
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest === 1;
}
/** Brazilian CPF: two digits, each by a weighted sum modulo 11. */
function passesCpf(digits) {
    const check = (length) => {
        let sum = 0;
        for (let index = 0; index < length; index += 1)
            sum += Number(digits[index]) * (length + 1 - index);
        return ((sum * 10) % 11) % 10;
    };
    return !isRepeated(digits) && check(9) === Number(digits[9]) && check(10) === Number(digits[10]);
}
/** Spanish DNI and NIE: a letter by the number modulo 23. */
function passesDni(text) {
    const number = text.slice(0, -1).replace('X', '0').replace('Y', '1').replace('Z', '2');
    return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23] === text.at(-1);
}
/** French NIR: 97 minus the first thirteen digits modulo 97; Corsica counts as 19 and 18. */
function passesNir(text) {
    const number = text.slice(0, 13).replace('2A', '19').replace('2B', '18');
    return Number(97n - (BigInt(number) % 97n)) === Number(text.slice(13));
}
/** German tax identification number: ISO 7064 MOD 11,10. */
function passesSteuerId(digits) {
    let product = 10;
    for (let index = 0; index < 10; index += 1) {
        const sum = (Number(digits[index]) + product) % 10;
        product = ((sum === 0 ? 10 : sum) * 2) % 11;
    }
    const check = 11 - product;
    return (check === 10 ? 0 : check) === Number(digits[10]);
}
/** Portuguese NIF: a weighted sum modulo 11. */
function passesNif(digits) {
    let sum = 0;
    for (let index = 0; index < 8; index += 1)
        sum += Number(digits[index]) * (9 - index);
    const check = 11 - (sum % 11);
    return (check >= 10 ? 0 : check) === Number(digits[8]);
}
/** Indian Aadhaar: Verhoeff's scheme over the dihedral group of order ten. */
function passesVerhoeff(digits) {
    let check = 0;
    for (let index = 0; index < digits.length; index += 1)
        check = multiply(check, permute(index % 8, Number(digits[digits.length - 1 - index])));
    return check === 0;
}
function multiply(left, right) {
    if (left < 5)
        return right < 5 ? (left + right) % 5 : ((left + right) % 5) + 5;
    return right < 5 ? ((left - right + 5) % 5) + 5 : (left - right + 5) % 5;
}
const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
function permute(times, digit) {
    let result = digit;
    for (let step = 0; step < times; step += 1)
        result = PERMUTATION[result];
    return result;
}
/** Polish PESEL: a weighted sum modulo 10. */
function passesPesel(digits) {
    const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
    const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
    return (10 - (sum % 10)) % 10 === Number(digits[10]);
}
/** Dutch BSN: the weighted sum is a multiple of 11. */
function passesBsn(digits) {
    let sum = -Number(digits[8]);
    for (let index = 0; index < 8; index += 1)
        sum += Number(digits[index]) * (9 - index);
    return sum % 11 === 0 && !isRepeated(digits);
}
/** Italian codice fiscale: a letter by tables for odd and even places. */
function passesCodiceFiscale(text) {
    const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
    let sum = 0;
    for (let index = 0; index < 15; index += 1) {
        const character = text[index];
        const value = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65;
        sum += index % 2 === 0 ? odd[value] : value;
    }
    return String.fromCharCode(65 + (sum % 26)) === text[15];
}
function isRepeated(digits) {
    return /^(\d)\1*$/.test(digits);
}

;// CONCATENATED MODULE: ./build/knowledge/personal-values.js


const SHORTEST = 8;
const LONGEST = 64;
/** All forms end at both ends of the value and are bounded, so a match is linear. */
const FORMS = [
    {
        kind: 'iban',
        label: 'an IBAN',
        form: /^[A-Z]{2}\d{2}( ?[A-Z0-9]{4}){2,7}( ?[A-Z0-9]{1,3})?$/,
        passes: (iban) => iban.length >= 15 && iban.length <= 34 && passesIban(iban) && !EXAMPLE_IBANS.has(iban) && !isTypedIban(iban),
    },
    {
        kind: 'us-ssn',
        label: 'a US social security number',
        form: /^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/,
        passes: (ssn) => !EXAMPLE_SSNS.has(ssn),
        named: 'government-id',
    },
    { kind: 'brazilian-cpf', label: 'a Brazilian CPF', form: /^\d{3}\.\d{3}\.\d{3}-\d{2}$/, passes: passesCpf },
    { kind: 'brazilian-cpf', label: 'a Brazilian CPF', form: /^\d{11}$/, passes: passesCpf, named: 'government-id' },
    {
        kind: 'spanish-dni',
        label: 'a Spanish DNI or NIE',
        form: /^[XYZ\d]\d{7}-?[A-Z]$/,
        passes: passesDni,
        named: 'government-id',
    },
    {
        kind: 'french-nir',
        label: 'a French social security number',
        form: /^[12] ?\d{2} ?(0[1-9]|1[0-2]) ?(\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}$/,
        passes: passesNir,
    },
    {
        kind: 'german-tax-id',
        label: 'a German tax number',
        form: /^[1-9]\d ?\d{3} ?\d{3} ?\d{3}$/,
        passes: passesSteuerId,
        named: 'government-id',
    },
    {
        kind: 'portuguese-nif',
        label: 'a Portuguese NIF',
        form: /^[1-35]\d{8}$/,
        passes: passesNif,
        named: 'government-id',
    },
    {
        kind: 'aadhaar',
        label: 'an Indian Aadhaar number',
        form: /^[2-9]\d{3} ?\d{4} ?\d{4}$/,
        passes: passesVerhoeff,
        named: 'government-id',
    },
    {
        kind: 'polish-pesel',
        label: 'a Polish PESEL',
        form: /^\d{2}[0-3]\d[0-3]\d{6}$/,
        passes: passesPesel,
        named: 'government-id',
    },
    { kind: 'dutch-bsn', label: 'a Dutch BSN', form: /^\d{9}$/, passes: passesBsn, named: 'government-id' },
    {
        kind: 'italian-fiscal-code',
        label: 'an Italian fiscal code',
        form: /^[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]$/,
        passes: (code) => passesCodiceFiscale(code) && !EXAMPLE_CODES.has(code),
    },
    {
        kind: 'canadian-sin',
        label: 'a Canadian social insurance number',
        form: /^[1-79]\d{2}[- ]?\d{3}[- ]?\d{3}$/,
        passes: passesLuhn,
        named: 'government-id',
    },
    {
        kind: 'uk-nino',
        label: 'a British national insurance number',
        form: /^(?!BG|GB|NK|KN|TN|NT|ZZ|QQ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/,
        passes: (nino) => !/123456|000000/.test(nino),
        named: 'government-id',
    },
];
/** From the registry of ISO 13616, the documentation of banks, and encyclopaedias. */
const EXAMPLE_IBANS = new Set(`GB82WEST12345698765432 GB29NWBK60161331926819 GB33BUKB20201555555555 DE89370400440532013000 FR1420041010050500013M02606 FR7630006000011234567890189
   ES9121000418450200051332 IT60X0542811101000000123456 NL91ABNA0417164300 NL39RABO0300065264 BE68539007547034 CH9300762011623852957 AT611904300234573201
   PT50000201231234567890154 PL61109010140000071219812874 SE4550000000058398257466 DK5000400440116243 NO9386011117947 FI2112345600000785 IE29AIBK93115212345678
   LU280019400644750000 DE91100000000123456789 NL20INGB0001234567 GR1601101250000000012300695 BR1800360305000010009795493C1 SA0380000000608010167519 TR330006100519786457841326
   DE75512108001245126199 GB94BARC10201530093459 DE87123456781234567890 NL13TEST0123456789 NL02ABNA0123456789 AE070331234567890123456 IL620108000000099999999`.split(/\s+/));
/** Printed on sample cards, or used in advertisements and therefore never valid. */
const EXAMPLE_SSNS = new Set('078-05-1120 219-09-9999 123-45-6789 111-11-1111 222-22-2222 333-33-3333 123-12-1234 457-55-5462 001-01-0001'
    .split(' ')
    .map((ssn) => ssn.replaceAll('-', '')));
const EXAMPLE_CODES = new Set([
    'RSSMRA80A01H501U',
    'RSSMRA85T10A562S',
    'VRDGPP13R10B293P',
    'MRTMTT91D08F205J',
]);
/** `…123456789…`, `…00000000…`: nobody is given that. */
function isTypedIban(iban) {
    return /123456|(\d)\1{7}/.test(iban.slice(4));
}
/** The number of a person or account that a value is as a whole, or `null`. */
function findPersonalNumber(text, name) {
    if (text.length < SHORTEST || text.length > LONGEST)
        return null;
    const value = text.trim();
    const compact = value.replace(/[ .-]/g, '');
    if (/^(\w)\1*$|^1?23456789|^98765432/.test(compact))
        return null;
    const kind = name === null ? undefined : (0,sensitive/* classifyName */.Ce)(name)?.class;
    for (const { kind: found, label, form, passes, named } of FORMS) {
        if (named !== undefined && named !== kind)
            continue;
        if (form.test(value) && passes(compact))
            return { kind: found, label, masked: mask(value) };
    }
    return null;
}
/** Mail addresses of providers for private people, telephone numbers outside the blocks reserved for stories. */
function findContact(text, name) {
    if (text.length < SHORTEST || text.length > 254)
        return null;
    const value = text.trim();
    if (value.includes('@'))
        return isPrivateMail(value)
            ? { kind: 'mail-address', label: 'a private mail address', masked: maskMail(value) }
            : null;
    const isNamed = name !== null && (0,sensitive/* classifyName */.Ce)(name)?.class === 'contact';
    return isNamed && isRealNumber(value)
        ? { kind: 'telephone-number', label: 'a telephone number', masked: mask(value) }
        : null;
}
/** Providers where private people have their mail. */
const PROVIDERS = /^(gmail|googlemail|yahoo|hotmail|outlook|live|icloud|me|aol|gmx|web|mail|protonmail|proton|qq|163|126|yandex|libero|orange|wanadoo|free|t-online|laposte)\.(com|net|de|fr|it|es|co\.uk|ru|me|ch|at|com\.br|co\.in|ca|org)$/;
const INVENTED = /^(john|jane|jon|max|mustermann|erika|foo|bar|test|user|someone|somebody|name|email|mail|your|my|me|you|example|sample|demo|admin|info|hello|contact|abc|xyz|a|b|joe|bob|alice|jdoe|doe|customer|client|person|nobody|noreply|no-reply|fake|dummy)/;
function isPrivateMail(value) {
    const match = /^([a-z0-9._%+-]{3,64})@([a-z0-9.-]{4,100})$/i.exec(value);
    if (match === null)
        return false;
    const [, local = '', domain = ''] = match;
    return (PROVIDERS.test(domain.toLowerCase()) &&
        !INVENTED.test(local.toLowerCase()) &&
        !/doe|example|test|smith|sample|mustermann/i.test(local));
}
/** E.164 numbers; 555-01xx (North America), 07700 900xxx and 01632 960xxx (Ofcom) and their like are for stories. */
function isRealNumber(value) {
    const digits = value.replace(/[^\d]/g, '');
    if (!/^\+[\d ().-]{9,22}$/.test(value) || digits.length < 10 || digits.length > 15)
        return false;
    return !/555|123456|234567|345678|987654|(\d)\1{4}|^447700900|^441632960|^3363998|^3319900|^4930901820|^614915701|000000/.test(digits);
}
function mask(value) {
    return `${value.slice(0, 4)}… (${value.length} characters)`;
}
function maskMail(value) {
    return `${value.slice(0, 1)}…${value.slice(value.lastIndexOf('@'))}`;
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/personal-data-in-text.js
/** Finds numbers and addresses of real people in examples. Reports their kind and a masked form, never the value. */


const FINDERS = { numbers: findPersonalNumber, contacts: findContact };
/** A cheap first look: every form that is searched for starts like one of these and has a digit or an at sign. */
function mayBePersonal(text) {
    if (text.length < 8 || text.length > 254)
        return false;
    const first = text.charCodeAt(0);
    const isDigit = first >= 48 && first <= 57;
    if (isDigit || first === 43)
        return true;
    const second = text.charCodeAt(1);
    const isCapital = first >= 65 && first <= 90;
    return (isCapital && ((second >= 65 && second <= 90) || (second >= 48 && second <= 57))) || text.includes('@');
}
const personalDataInText = {
    name: 'personal-data-in-text',
    targets: ['text'],
    options: {
        what: {
            type: 'string',
            default: 'numbers',
            allowed: Object.keys(FINDERS),
            help: 'Numbers of people and accounts by their check digit, or private mail addresses and telephone numbers.',
        },
    },
    glance: (text, _, role) => (role === 'example' || role === 'default' || role === 'enum') && typeof text === 'string' && mayBePersonal(text),
    check({ text, role, name }, { what }) {
        if (role !== 'example' && role !== 'default' && role !== 'enum')
            return NO_HIT;
        const found = FINDERS[what](text, name);
        return found === null
            ? NO_HIT
            : [{ detail: found.kind, arguments: { label: found.label, masked: found.masked, name: name ?? '' } }];
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/personal-data-in-url.js
/** Finds data about people in addresses, which logs, histories and other sites keep. */




const personalDataInUrl = {
    name: 'personal-data-in-url',
    targets: ['parameter'],
    options: {
        classes: {
            type: 'strings',
            default: ['government-id', 'payment', 'health', 'financial', 'birth-date'],
            allowed: sensitive_class/* SENSITIVE_CLASSES */.A,
            help: 'Kinds of data to look for.',
        },
    },
    check({ parameter, operations, api }, { classes }) {
        if (parameter.in !== 'path' && parameter.in !== 'query')
            return NO_HIT;
        const view = parameter.schema === null ? null : (0,knowledge_schema/* viewSchema */.Nl)(parameter.schema, api.dialect);
        if (view !== null && (0,knowledge_schema/* enumeration */.eG)(view) !== null)
            return NO_HIT;
        const siblings = () => operations.flatMap((operation) => operation.parameters.map(({ name }) => name));
        const found = view === null ? (0,sensitive/* classifyData */.Fz)({ name: parameter.name, siblings }) : (0,sensitive/* classifySchema */.ol)(parameter.name, view, siblings);
        if (found === null || found.confidence === 'low' || !classes.includes(found.class))
            return NO_HIT;
        return [{ arguments: { name: parameter.name, where: parameter.in, kind: found.class.replace('-', ' ') } }];
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/plain-link.js
/** Finds links for readers that are reached without encryption. */


const plainLink = {
    name: 'plain-link',
    targets: ['document'],
    options: {},
    check({ api }) {
        const seen = new Set();
        return linksOf(api).flatMap(({ node, what }) => {
            const url = node.value;
            if (typeof url !== 'string' || !(0,host/* isInsecureUrl */._C)(url) || (0,host/* isLoopbackUrl */.tE)(url) || seen.has(url))
                return [];
            seen.add(url);
            return [
                { place: (0,knowledge_value/* placeOf */.$t)(node), detail: `link ${url}`.slice(0, 200), arguments: { url: url.slice(0, 200), what } },
            ];
        });
    },
};
function linksOf(api) {
    const info = (0,knowledge_value/* childIfPresent */.p_)(api.root, 'info');
    const tags = (0,knowledge_value/* childIfPresent */.p_)(api.root, 'tags');
    const owners = [
        [below(api.root, 'externalDocs'), 'The documentation'],
        ...(tags === undefined
            ? []
            : (0,knowledge_value/* items */.ld)(tags).map((tag) => [below(tag, 'externalDocs'), 'The documentation of a tag'])),
        ...api.operations.map(({ node, key }) => [below(node, 'externalDocs'), `The documentation of ${key.method} ${key.path}`]),
        [info === undefined ? undefined : below(info, 'contact'), 'The contact'],
        [info === undefined ? undefined : below(info, 'license'), 'The licence'],
    ];
    const terms = info === undefined ? undefined : (0,knowledge_value/* childIfPresent */.p_)(info, 'termsOfService');
    return [
        ...owners.flatMap(([owner, what]) => {
            const url = owner === undefined ? undefined : (0,knowledge_value/* childIfPresent */.p_)(owner, 'url');
            return url === undefined ? [] : [{ node: url, what }];
        }),
        ...(terms === undefined ? [] : [{ node: terms, what: 'The terms of service' }]),
    ];
}
function below(owner, key) {
    return (0,knowledge_value/* childIfPresent */.p_)(owner, key);
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/privileged-property.js
/** Finds properties that decide rights or money and that clients may set (mass assignment). */






const privilegedProperty = {
    name: 'privileged-property',
    targets: ['property'],
    options: {
        names: {
            type: 'string',
            default: 'privileges',
            allowed: ['privileges', 'ownership'],
            help: 'Names that hardly ever mean anything but rights or money, or names of ownership and state that often do.',
        },
    },
    glanceAtName: (name) => (0,sensitive/* privilegeOf */.Ld)(name) !== null,
    check(visit, { names }) {
        const confidence = (0,sensitive/* privilegeOf */.Ld)(visit.name);
        if (confidence === null || (confidence === 'low') !== (names === 'ownership'))
            return NO_HIT;
        if (!visit.inRequest || visit.readOnly || offersNoPrivilege(visit.view))
            return NO_HIT;
        // Where granting rights is the purpose, the property is no surprise.
        const writers = operationsThatWrite(visit.users()).filter(({ key }) => !(0,path_names/* isGrantingPath */.uC)(key.path));
        if (writers.length === 0)
            return NO_HIT;
        return [{ arguments: { name: visit.name }, reachedBy: writers.map(({ key }) => key) }];
    },
};
const PRIVILEGED_VALUES = new Set('admin administrator root owner superuser superadmin staff manager moderator maintainer operator editor internal verified approved'.split(' '));
/** A closed list without a privileged value (`user`, `assistant`) gives nothing away. */
function offersNoPrivilege(view) {
    const values = (0,knowledge_schema/* enumeration */.eG)(view) ?? enumerationOfItems(view);
    if (values === null)
        return false;
    return ![...values.values()].some(({ value }) => value === true || (typeof value === 'string' && (0,knowledge_words/* wordsOf */.Z9)(value).some((word) => PRIVILEGED_VALUES.has(word))));
}
function enumerationOfItems(view) {
    const [items] = (0,knowledge_schema/* itemSchemas */.uT)(view);
    return items === undefined ? null : (0,knowledge_schema/* enumeration */.eG)((0,knowledge_schema/* viewSchema */.Nl)(items, view.dialect));
}

;// CONCATENATED MODULE: ./build/knowledge/operation-words.js




/** The segments of a path that are no parameters, each as one word. */
function fixedSegments(path) {
    return (0,path_names/* pathSegments */.Mz)(path)
        .filter((segment) => !segment.startsWith('{'))
        .map((segment) => (0,knowledge_words/* wordsOf */.Z9)(segment).join(''));
}
/** Ways in which somebody proves who they are, or gets back what proves it; each try must cost something. */
const SIGN_IN = new Set(`login signin logon authenticate oauthtoken oauth2token authtoken connecttoken passwordreset passwordresets resetpassword forgotpassword
   forgottenpassword recoverpassword passwordrecovery changepassword otp otps verifyotp sendotp validateotp totp mfa 2fa twofactor mfaverify verifymfa
   verificationcode verifycode sendcode resendcode checkcode validatecode magiclink verifypin accountrecovery recoveraccount passcode`.split(/\s+/));
/** The same words name a shopping session or a token of a list: here the operation has to take a credential. */
const SIGN_IN_WITH_CREDENTIAL = new Set('token tokens session sessions'.split(' '));
/** What costs money or reaches people, so that doing it a thousand times is an attack by itself (OWASP API6:2023). */
const ABUSABLE = new Set(`checkout purchase purchases buy pay redeem applycoupon applyvoucher coupons vouchers giftcards sendsms sms sendemail sendmail sendmessage
   invite invites invitations refer referrals transfer transfers withdraw withdrawal withdrawals payout payouts signup register registration vote votes export exports
   bookings reservations reserve tickets topup loans contact contactus feedback`.split(/\s+/));
/** Signing in, one-time codes, resetting a password, issuing tokens. */
function isSignInFlow(operation, api) {
    return isFlow(operation, SIGN_IN) || (isFlow(operation, SIGN_IN_WITH_CREDENTIAL) && takesCredential(operation, api));
}
function takesCredential({ parameters, requestBody }, { dialect }) {
    return (parameters.some(({ name }) => (0,sensitive/* isCredentialName */.hN)(name)) ||
        (requestBody?.content ?? []).some(({ schema }) => schema !== null && (0,carried_data/* carriesData */.Il)(schema, dialect, 'request').has('credential')));
}
/** Buying, paying out, sending to people, signing up. */
function isAbusableFlow(operation) {
    return isFlow(operation, ABUSABLE);
}
/** By the last fixed segment, the last two together (`password/reset`), or the operation's id as a whole. */
function isFlow({ key, operationId }, names) {
    const segments = fixedSegments(key.path);
    const last = segments.at(-1);
    if (last === undefined)
        return false;
    // What stands behind `/tokens/{id}` is about one that exists.
    const endsFixed = !(0,path_names/* pathSegments */.Mz)(key.path).at(-1)?.startsWith('{');
    const isNamed = endsFixed && (names.has(last) || names.has(`${segments.at(-2) ?? ''}${last}`));
    return isNamed || (operationId !== null && names.has((0,knowledge_words/* wordsOf */.Z9)(operationId).join('')));
}
/** Operations that read although their method may change something: a search with a body, a calculation. */
const READING = new Set(`search query find lookup retrieve get fetch read filter list count validate verify check preview calculate estimate quote simulate compare export batchget
   graphql introspect introspection resolve match suggest autocomplete dryrun test`.split(/\s+/));
/** True when the words say that a POST only asks. */
function onlyAsks({ key, operationId }) {
    const words = [...(0,knowledge_words/* wordsOf */.Z9)(fixedSegments(key.path).at(-1) ?? ''), ...(0,knowledge_words/* wordsOf */.Z9)(operationId ?? '').slice(0, 1)];
    const last = (0,knowledge_words/* wordsOf */.Z9)((0,path_names/* pathSegments */.Mz)(key.path).findLast((segment) => !segment.startsWith('{')) ?? '');
    return [...words, ...last].some((word) => READING.has(word));
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/read-scope-on-write.js
/** Finds operations that change data for whoever may read it, as far as the names of scopes tell. */



const READS = new Set('read readonly reader ro view viewer get list'.split(' '));
const WRITES = new Set(`write writer readwrite rw edit editor manage manager admin administrator full create update delete modify post put patch all owner remove
   add insert execute run send publish upload import approve cancel`.split(/\s+/));
const readScopeOnWrite = {
    name: 'read-scope-on-write',
    targets: ['operation'],
    options: {},
    check({ operation }) {
        const { security, key } = operation;
        if (key.kind !== 'path' || security.access !== 'required' || onlyAsks(operation))
            return NO_HIT;
        const way = security.alternatives.find(asksOnlyToRead);
        if (way === undefined)
            return NO_HIT;
        return [{ arguments: { scopes: way.schemes.flatMap(({ scopes }) => scopes).join(', ') } }];
    },
};
function asksOnlyToRead({ schemes }) {
    const scopes = schemes.flatMap((each) => each.scopes);
    return scopes.length > 0 && schemes.every((each) => each.scopes.length > 0) && scopes.every(isReadScope);
}
function isReadScope(scope) {
    const words = (0,knowledge_words/* wordsOf */.Z9)(scope.slice(0, 200));
    return words.some((word) => READS.has(word)) && !words.some((word) => WRITES.has(word));
}

// EXTERNAL MODULE: ./build/knowledge/sub-schemas.js
var sub_schemas = __webpack_require__(2112);
;// CONCATENATED MODULE: ./build/inspect/lint/predicates/recursive-input.js
/** Finds schemas of requests that contain themselves without an end. */





const recursiveInput = {
    name: 'recursive-input',
    targets: ['schema'],
    options: {},
    glance: (value) => (0,knowledge_value/* isObject */.Gv)(value) &&
        ['properties', 'items', 'allOf', 'oneOf', 'anyOf', 'additionalProperties'].some((key) => Object.hasOwn(value, key)),
    check(visit) {
        if (!visit.inRequest || !recursiveDefinitions(visit.api).has(visit.node.value))
            return NO_HIT;
        return [{ arguments: { what: describeUse(visit.usedAs) } }];
    },
};
/** The shared definitions that lead back to themselves; found once for each API, in linear time. */
function recursiveDefinitions(api) {
    let found = recursive_input_memo.get(api);
    if (found === undefined) {
        found = findRecursive(definitionsOf(api), api);
        recursive_input_memo.set(api, found);
    }
    return found;
}
const recursive_input_memo = new WeakMap();
function definitionsOf(api) {
    const owner = api.dialect === '2.0' ? api.root : (0,knowledge_value/* childIfPresent */.p_)(api.root, 'components');
    const container = owner === undefined ? undefined : (0,knowledge_value/* childIfPresent */.p_)(owner, api.dialect === '2.0' ? 'definitions' : 'schemas');
    return container === undefined
        ? []
        : (0,knowledge_value/* members */.ol)(container).flatMap(([, node]) => ((0,knowledge_value/* isObject */.Gv)(node.value) ? [node] : []));
}
function findRecursive(definitions, api) {
    const known = new Set(definitions.map(({ value }) => value));
    const edges = new Map(definitions.map((node) => [node.value, reachedFrom(node, known, api)]));
    return componentsWithCycle(edges);
}
/** The definitions that a definition names, through everything that stands in it. */
function reachedFrom(start, known, { dialect }) {
    const found = [];
    const seen = new Set([start.value]);
    const queue = [start];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        for (const { node, keyword } of (0,sub_schemas/* subSchemas */.B)(next, dialect)) {
            // A bounded list of itself still ends; a definition of its own is a node of the graph.
            if (keyword === 'items' && (0,knowledge_schema/* sizeBound */._)((0,knowledge_schema/* viewSchema */.Nl)(next, dialect), 'maxItems') !== null)
                continue;
            if (known.has(node.value))
                found.push(node.value);
            else if (!seen.has(node.value)) {
                seen.add(node.value);
                queue.push(node);
            }
        }
    }
    return found;
}
/** Tarjan's strongly connected components, iterative. */
function componentsWithCycle(edges) {
    const index = new Map();
    const low = new Map();
    const onStack = new Set();
    const stack = [];
    const cyclic = new Set();
    for (const root of edges.keys()) {
        if (index.has(root))
            continue;
        const work = [{ node: root, next: 0 }];
        while (work.length > 0) {
            const frame = work.at(-1);
            const { node } = frame;
            if (frame.next === 0) {
                index.set(node, index.size);
                low.set(node, index.get(node));
                stack.push(node);
                onStack.add(node);
            }
            const targets = edges.get(node) ?? [];
            const target = targets[frame.next];
            frame.next += 1;
            if (frame.next <= targets.length) {
                if (!index.has(target))
                    work.push({ node: target, next: 0 });
                else if (onStack.has(target))
                    low.set(node, Math.min(low.get(node), index.get(target)));
                continue;
            }
            work.pop();
            const parent = work.at(-1);
            if (parent !== undefined)
                low.set(parent.node, Math.min(low.get(parent.node), low.get(node)));
            if (low.get(node) !== index.get(node))
                continue;
            const members = [];
            for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
                onStack.delete(top);
                members.push(top);
                if (top === node)
                    break;
            }
            if (members.length > 1 || targets.includes(node))
                for (const each of members)
                    cyclic.add(each);
        }
    }
    return cyclic;
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/request-bodies.js
/** Finds request bodies where none belongs, of any kind, or that may be left out although members are required. */




const unexpectedBody = {
    name: 'unexpected-body',
    targets: ['operation'],
    options: {},
    check({ operation, api }) {
        const { requestBody, node } = operation;
        if (requestBody === null || operation.key.kind !== 'path')
            return NO_HIT;
        // Programs that write descriptions leave an empty form where there is no body.
        if (requestBody.content.every((mediaType) => isEmptyForm(mediaType, api.dialect)))
            return NO_HIT;
        const place = Object.hasOwn(node.value, 'requestBody')
            ? (0,knowledge_value/* placeOfMember */.Jv)(node, 'requestBody')
            : (0,knowledge_value/* placeOf */.$t)(requestBody.node);
        return [{ place, detail: 'body', arguments: { method: operation.key.method } }];
    },
};
function isEmptyForm({ name, schema }, dialect) {
    return /form-urlencoded/i.test(name) && schema !== null && (0,knowledge_schema/* propertiesOf */.P1)((0,knowledge_schema/* viewSchema */.Nl)(schema, dialect)).size === 0;
}
const anyMediaType = {
    name: 'any-media-type',
    targets: ['request-body'],
    options: {},
    check({ body }) {
        const open = body.content.find(({ name }) => /^(\*|application|text)\/\*$/i.test(name.split(';', 1)[0]?.trim() ?? ''));
        return open === undefined ? NO_HIT : [{ place: (0,knowledge_value/* placeOf */.$t)(open.node), arguments: { mediaType: open.name } }];
    },
};
const optionalBody = {
    name: 'optional-body',
    targets: ['request-body'],
    options: {},
    check({ body, api }) {
        if (body.required)
            return NO_HIT;
        for (const { schema } of body.content) {
            const [name] = schema === null ? [] : [...(0,knowledge_schema/* requiredNames */.m_)((0,knowledge_schema/* viewSchema */.Nl)(schema, api.dialect)).keys()];
            if (name !== undefined)
                return [{ arguments: { name } }];
        }
        return NO_HIT;
    },
};
const undiscriminatedChoice = {
    name: 'undiscriminated-choice',
    targets: ['schema'],
    options: {},
    glance: (value) => (0,knowledge_value/* isObject */.Gv)(value) && (Array.isArray(value.oneOf) || Array.isArray(value.anyOf)),
    check(visit) {
        if (!visit.inRequest || visit.usedAs.as === 'other')
            return NO_HIT;
        const { view } = visit;
        if (view.parts.some(({ value }) => Object.hasOwn(value, 'discriminator')))
            return NO_HIT;
        const options = [...(0,knowledge_schema/* branches */.J0)(view, 'oneOf'), ...(0,knowledge_schema/* branches */.J0)(view, 'anyOf')]
            .map((branch) => (0,knowledge_schema/* viewSchema */.Nl)(branch, view.dialect))
            .filter((branch) => (0,knowledge_schema/* typesOf */.pl)(branch) !== null && (0,knowledge_schema/* acceptsType */.UY)(branch, 'object'));
        if (options.length < 2)
            return NO_HIT;
        // Branches that demand different members tell themselves apart.
        const demands = options.map((branch) => [...(0,knowledge_schema/* requiredNames */.m_)(branch).keys()].sort().join(' '));
        return new Set(demands).size === demands.length && !demands.includes('')
            ? NO_HIT
            : [{ arguments: { what: describeUse(visit.usedAs), count: options.length } }];
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/request-body-without-schema.js
/** Finds request bodies of which nothing is said but their media type. */



const requestBodyWithoutSchema = {
    name: 'request-body-without-schema',
    targets: ['request-body'],
    options: {},
    check({ body }) {
        if (body.content.length === 0)
            return [{ arguments: { mediaTypes: 'none given' } }];
        const open = body.content.filter(({ name, schema }) => !isByteMediaType(name) && saysNothing(schema));
        const [first] = open;
        if (first === undefined)
            return NO_HIT;
        return [{ place: (0,knowledge_value/* placeOf */.$t)(first.node), arguments: { mediaTypes: open.map(({ name }) => name).join(', ') } }];
    },
};
function saysNothing(schema) {
    return schema === null || schema.value === true || ((0,knowledge_value/* isObject */.Gv)(schema.value) && Object.keys(schema.value).length === 0);
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/requirement-scopes.js
/** Finds requirements whose scopes mean nothing, or that ask for none where the scheme has some. */


const scopeWithoutEffect = {
    name: 'scope-without-effect',
    targets: ['security-requirement'],
    options: {},
    check({ required, api }) {
        const { scheme, scopes, node, name } = required;
        // OpenAPI 3.1 lets other schemes name roles, for information.
        if (scheme === null || scopes.length === 0 || api.dialect === '3.1' || api.dialect === '3.2')
            return NO_HIT;
        if (scheme.type === 'oauth2' || scheme.type === 'openIdConnect')
            return NO_HIT;
        return [{ place: (0,knowledge_value/* placeOf */.$t)(node), arguments: { scheme: name, scopes: scopes.join(', ') } }];
    },
};
const requirementWithoutScope = {
    name: 'requirement-without-scope',
    targets: ['security-requirement'],
    options: {},
    check({ required }) {
        const { scheme, scopes, node, name } = required;
        if (scheme?.type !== 'oauth2' || scopes.length > 0)
            return NO_HIT;
        const offered = scheme.flows.reduce((sum, flow) => sum + flow.scopes.length, 0);
        return offered === 0 ? NO_HIT : [{ place: (0,knowledge_value/* placeOf */.$t)(node), arguments: { scheme: name } }];
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/response-headers.js
/** Finds what the headers of answers leave out or give away. */








const undescribedHeader = {
    name: 'undescribed-header',
    targets: ['document'],
    options: {
        headers: { type: 'strings', default: [], help: 'Names in lower case; any of them at any answer is enough.' },
        when: {
            type: 'string',
            default: 'any',
            allowed: ['any', 'limited'],
            help: 'For every API, or only for one that answers 429.',
        },
    },
    check({ api }, { headers, when }) {
        const wanted = headers;
        const callable = api.operations.filter(({ key }) => !(0,path_names/* isHealthPath */.SI)(key.path));
        if (callable.length === 0 || (when === 'limited' && !callable.some(answersTooMany)))
            return NO_HIT;
        const isSaid = callable.some(({ responses }) => responses.some((response) => response.headers.some(({ name }) => wanted.some((each) => matches(name, each)))));
        return isSaid
            ? NO_HIT
            : [{ detail: `header ${wanted[0]}`, arguments: { header: wanted.join(', '), title: api.title } }];
    },
};
function answersTooMany({ responses }) {
    return responses.some(({ status }) => status === '429');
}
/** A trailing star stands for any ending. */
function matches(name, wanted) {
    const lower = name.toLowerCase();
    return wanted.endsWith('*') ? lower.startsWith(wanted.slice(0, -1)) : lower === wanted;
}
const responseWithoutHeader = {
    name: 'response-without-header',
    targets: ['response'],
    options: {
        statuses: { type: 'strings', default: ['429'], help: 'Statuses of the answers to look at.' },
        headers: { type: 'strings', default: ['retry-after'], help: 'Names in lower case; any of them is enough.' },
    },
    check({ response }, { statuses, headers }) {
        if (!statuses.includes(response.status))
            return NO_HIT;
        const wanted = headers;
        return response.headers.some(({ name }) => wanted.some((each) => matches(name, each)))
            ? NO_HIT
            : [{ arguments: { status: response.status, header: wanted.join(', ') } }];
    },
};
/** What frameworks put there to advertise themselves. */
const TECHNOLOGY = new Set('server xpoweredby xaspnetversion xaspnetmvcversion xgenerator xruntime xdrupalcache xversion xphpversion xpoweredcms via'.split(' '));
const revealingHeader = {
    name: 'revealing-header',
    targets: ['header'],
    options: {
        what: {
            type: 'string',
            default: 'technology',
            allowed: ['technology', 'credential'],
            help: 'Names and versions of software, or tokens and keys.',
        },
    },
    check(visit, { what }) {
        const { name } = visit.header;
        const isMeant = what === 'technology'
            ? TECHNOLOGY.has((0,knowledge_words/* wordsOf */.Z9)(name).join(''))
            : !/^access-control-/i.test(name) &&
                ((0,sensitive/* isCredentialName */.hN)(name) || /^(authorization|x-auth)$/i.test(name)) &&
                visit.users().some(({ key }) => key.method === 'GET' && !(0,path_names/* isCredentialPath */.bk)(key.path));
        return isMeant ? [{ arguments: { name } }] : NO_HIT;
    },
};
const wildcardOrigin = {
    name: 'wildcard-origin',
    targets: ['document'],
    options: {},
    check({ api }) {
        let first;
        const reachedBy = [];
        for (const { responses, security, key } of api.operations) {
            const header = security.access === 'none' ? undefined : responses.flatMap(({ headers }) => headers).find(allowsAny);
            if (header === undefined)
                continue;
            first ??= header;
            reachedBy.push(key);
        }
        return first === undefined ? NO_HIT : [{ place: (0,knowledge_value/* placeOf */.$t)(first.node), detail: 'any origin', reachedBy }];
    },
};
function allowsAny(header) {
    return header.name.toLowerCase() === 'access-control-allow-origin' && headerTexts(header).has('*');
}
/** RFC 6265 §4.1.2: what keeps a cookie out of scripts, plain connections and requests of other sites. */
const ATTRIBUTES = ['Secure', 'HttpOnly', 'SameSite'];
const cookieWithoutProtection = {
    name: 'cookie-without-protection',
    targets: ['header'],
    options: {},
    check({ header }) {
        if (header.name.toLowerCase() !== 'set-cookie')
            return NO_HIT;
        for (const text of headerTexts(header)) {
            if (!/^[^=;\s]{1,100}=/.test(text))
                continue;
            const missing = ATTRIBUTES.filter((name) => !new RegExp(`;\\s*${name}\\b`, 'i').test(text.slice(0, 4000)));
            if (missing.length > 0)
                return [{ arguments: { missing: missing.join(', ') } }];
        }
        return NO_HIT;
    },
};
const vagueHeader = {
    name: 'vague-header',
    targets: ['header'],
    options: {
        lacks: {
            type: 'string',
            default: 'schema',
            allowed: ['schema', 'bound'],
            help: 'A schema, or a largest length or value.',
        },
    },
    check({ header, api }, { lacks }) {
        const { schema, name, node } = header;
        if (lacks === 'schema')
            return schema === null || Object.keys(schema.value).length === 0 ? [{ arguments: { name } }] : NO_HIT;
        if (schema === null || isBoundedValue((0,knowledge_schema/* viewSchema */.Nl)(schema, api.dialect)))
            return NO_HIT;
        return [{ place: (0,knowledge_value/* placeOf */.$t)(node), arguments: { name } }];
    },
};
function isBoundedValue(view) {
    const types = (0,knowledge_schema/* typesOf */.pl)(view);
    if (types === null || (0,knowledge_schema/* enumeration */.eG)(view) !== null)
        return true;
    if (types.has('string'))
        return (0,knowledge_schema/* sizeBound */._)(view, 'maxLength') !== null || boundsLength(view) || limitsLength(view);
    if (types.has('integer') || types.has('number'))
        return (0,knowledge_schema/* upperBound */.rn)(view) !== null && (0,knowledge_schema/* lowerBound */.yz)(view) !== null;
    return true;
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/response-without-schema.js
/** Finds answers of which nobody can tell what they may hold. */



const responseWithoutSchema = {
    name: 'response-without-schema',
    targets: ['response'],
    options: {},
    check(visit) {
        const { status, content } = visit.response;
        if (!/^2(\d\d|XX)$/.test(status) || status === '204' || status === '205')
            return NO_HIT;
        const open = content.find((mediaType) => !isByteMediaType(mediaType.name) && response_without_schema_saysNothing(mediaType));
        if (open !== undefined)
            return [{ place: (0,knowledge_value/* placeOf */.$t)(open.node), arguments: { status, mediaType: open.name } }];
        // Only a read that succeeds is sure to have a body; a write may well answer with nothing.
        if (content.length > 0 || (status !== '200' && status !== '2XX'))
            return NO_HIT;
        const reads = visit.operations.filter(({ key }) => key.kind === 'path' && key.method === 'GET');
        return reads.length > 0
            ? [{ arguments: { status, mediaType: 'none given' }, reachedBy: reads.map(({ key }) => key) }]
            : NO_HIT;
    },
};
/** An event stream is text of its own grammar; plain text needs no schema to be text. */
function response_without_schema_saysNothing({ name, schema }) {
    if (/^text\//i.test(name) && !/^text\/(json|xml)/i.test(name))
        return false;
    return schema === null || schema.value === true || ((0,knowledge_value/* isObject */.Gv)(schema.value) && Object.keys(schema.value).length === 0);
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/revealing-error.js
/** Finds errors that tell how the program is made: traces, queries, files, classes. */




const revealing_error_NAMES = new Set(`stacktrace stack stacktraces backtrace traceback exceptiontype exceptionclass exceptionmessage exceptionname sqlstate sqlerror sqlquery failedquery
   sourcefile linenumber classname methodname debuginfo debugmessage debugtrace innerexception rootcause causedby rawexception errorstack callstack internalmessage developermessage`.split(/\s+/));
const revealing_error_DEPTH = 3;
const revealingError = {
    name: 'revealing-error',
    targets: ['response'],
    options: {},
    check({ response, api }) {
        if (!/^(4|5|default)/.test(response.status))
            return NO_HIT;
        const found = new Map();
        for (const { schema } of response.content)
            if (schema !== null)
                collect((0,knowledge_schema/* viewSchema */.Nl)(schema, api.dialect), revealing_error_DEPTH, found);
        return [...found].map(([name, node]) => ({
            place: (0,knowledge_value/* placeOf */.$t)(node),
            detail: name,
            arguments: { name, status: response.status },
        }));
    },
};
function collect(view, depth, found) {
    for (const [name, [node]] of (0,knowledge_schema/* propertiesOf */.P1)(view)) {
        if (node === undefined)
            continue;
        if (revealing_error_NAMES.has((0,knowledge_words/* joinedName */.B9)(name))) {
            if (!found.has(name))
                found.set(name, node);
        }
        else if (depth > 0)
            collect((0,knowledge_schema/* viewSchema */.Nl)(node, view.dialect), depth - 1, found);
    }
    if (depth > 0)
        for (const items of (0,knowledge_schema/* itemSchemas */.uT)(view))
            collect((0,knowledge_schema/* viewSchema */.Nl)(items, view.dialect), depth - 1, found);
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/schema-for-both-directions.js
/** Finds schemas that serve requests and answers alike and let clients send what only the server knows. */






/** What the server gives every record. */
const SERVER_SET = new Set(`id uuid guid createdat created createdon creationdate createdby createdtime creationtime dateadded datecreated updatedat updated updatedon updatedby lastmodified lastmodifiedby
   lastupdated modifiedat modifiedby modifiedon datemodified lastmodifieddate deletedat etag revision`.split(/\s+/));
const schemaForBothDirections = {
    name: 'schema-for-both-directions',
    targets: ['schema'],
    options: {
        least: { type: 'number', default: 2, help: 'How many properties that only the server can know have to be there.' },
    },
    glance: (value) => (0,knowledge_value/* isObject */.Gv)(value) && (0,knowledge_value/* isObject */.Gv)((0,knowledge_value/* member */.Dc)(value, 'properties')),
    check(visit, { least }) {
        if (!visit.inRequest || !visit.inResponse)
            return NO_HIT;
        const open = [];
        for (const [name, node] of (0,knowledge_schema/* ownProperties */._n)(visit.node)) {
            const isSaid = (0,knowledge_schema/* viewSchema */.Nl)(node, visit.view.dialect).parts.some(({ value }) => value.readOnly === true || value.writeOnly === true);
            // Whoever marks one property has thought about it.
            if (isSaid)
                return NO_HIT;
            if (SERVER_SET.has((0,knowledge_words/* joinedName */.B9)(name)) && !(0,knowledge_schema/* requiredNames */.m_)(visit.view).has(name))
                open.push(name);
        }
        if (open.length < least)
            return NO_HIT;
        const writers = operationsThatWrite(visit.users());
        return writers.length === 0
            ? NO_HIT
            : [
                {
                    arguments: { what: describeUse(visit.usedAs), names: open.slice(0, 5).join(', ') },
                    reachedBy: writers.map(({ key }) => key),
                },
            ];
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/scheme-detail.js
/** Finds security schemes that leave out how their tokens are made, or that sessions ride on. */



const unstatedBearerFormat = {
    name: 'unstated-bearer-format',
    targets: ['security-scheme'],
    options: {},
    check({ scheme }) {
        if (scheme.type !== 'http' || scheme.scheme !== 'bearer' || (scheme.bearerFormat ?? '').trim() !== '')
            return NO_HIT;
        return [{ place: (0,knowledge_value/* placeOfMember */.Jv)(scheme.node, 'scheme'), arguments: { scheme: scheme.name } }];
    },
};
const SESSIONS = new Set('jsessionid phpsessid sessionid session sid connectsid aspnetsessionid xsessionid xsessiontoken sessiontoken cfid sess laravelsession'.split(' '));
const sessionParameter = {
    name: 'session-parameter',
    targets: ['parameter'],
    options: {},
    check({ parameter }) {
        const { name, in: place } = parameter;
        if (place !== 'cookie' && place !== 'header')
            return NO_HIT;
        return SESSIONS.has((0,knowledge_words/* joinedName */.B9)(name)) ? [{ arguments: { name, where: place } }] : NO_HIT;
    },
};

;// CONCATENATED MODULE: ./build/knowledge/secret-shapes.js
/**
 * How well-known secrets are written, from their issuers' documentation. Data only. Every expression is anchored at a fixed
 * prefix and bounded, so that a search is linear; keys that are public by design (publishable, test, client ids) are not here.
 */
const PEM = /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:\s|\\[nr]){0,40}(?:[A-Za-z0-9+/=:, -]|\s|\\[nr]){40}/g;
const SECRET_SHAPES = [
    { kind: 'private-key', label: 'a private key', marker: 'PRIVATE KEY', shape: PEM },
    {
        kind: 'aws-access-key',
        label: 'an AWS access key',
        marker: 'A(?:KI|SI|BI|CC)A',
        shape: /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9])/g,
    },
    {
        kind: 'github-token',
        label: 'a GitHub token',
        marker: 'gh[pousr]_',
        shape: /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36,255}(?![A-Za-z0-9])/g,
    },
    {
        kind: 'github-token',
        label: 'a GitHub token',
        marker: 'github_pat_',
        shape: /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![A-Za-z0-9])/g,
    },
    {
        kind: 'gitlab-token',
        label: 'a GitLab token',
        marker: 'glpat-',
        shape: /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{20,60}(?![A-Za-z0-9])/g,
    },
    {
        kind: 'slack-token',
        label: 'a Slack token',
        marker: 'xox[abeoprs]-',
        shape: /(?<![A-Za-z0-9])xox[abeoprs]-(?:[A-Za-z0-9]{1,64}-){0,4}[A-Za-z0-9]{16,64}(?![A-Za-z0-9])/g,
    },
    {
        kind: 'slack-webhook',
        label: 'a Slack webhook address',
        marker: 'hooks\\.slack\\.com/',
        shape: /hooks\.slack\.com\/services\/T[A-Z0-9]{7,12}\/B[A-Z0-9]{7,12}\/[A-Za-z0-9]{20,32}(?![A-Za-z0-9])/g,
    },
    {
        kind: 'stripe-key',
        label: 'a live Stripe key',
        marker: 'k_live_',
        shape: /(?<![A-Za-z0-9])[sr]k_live_[A-Za-z0-9]{16,247}(?![A-Za-z0-9])/g,
    },
    {
        kind: 'stripe-webhook-secret',
        label: 'a Stripe webhook secret',
        marker: 'whsec_',
        shape: /(?<![A-Za-z0-9])whsec_[A-Za-z0-9+/]{32,64}={0,2}(?![A-Za-z0-9])/g,
    },
    {
        kind: 'google-api-key',
        label: 'a Google API key',
        marker: 'AIza',
        shape: /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g,
    },
    {
        kind: 'google-oauth-secret',
        label: 'a Google OAuth client secret',
        marker: 'GOCSPX-',
        shape: /(?<![A-Za-z0-9])GOCSPX-[A-Za-z0-9_-]{28}(?![A-Za-z0-9_-])/g,
    },
    {
        kind: 'google-oauth-token',
        label: 'a Google OAuth token',
        marker: 'ya29\\.',
        shape: /(?<![A-Za-z0-9])ya29\.[A-Za-z0-9_-]{40,500}/g,
    },
    {
        kind: 'openai-key',
        label: 'an OpenAI key',
        marker: 'T3BlbkFJ',
        shape: /(?<![A-Za-z0-9])sk-(?:[a-z]{3,10}-)?[A-Za-z0-9_-]{20,80}T3BlbkFJ[A-Za-z0-9_-]{20,80}/g,
    },
    {
        kind: 'anthropic-key',
        label: 'an Anthropic key',
        marker: 'sk-ant-',
        shape: /(?<![A-Za-z0-9])sk-ant-[a-z0-9]{3,8}-[A-Za-z0-9_-]{80,120}/g,
    },
    {
        kind: 'sendgrid-key',
        label: 'a SendGrid key',
        marker: 'SG\\.',
        shape: /(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/g,
    },
    {
        kind: 'mailgun-key',
        label: 'a Mailgun key',
        marker: 'key-[0-9a-f]{8}',
        shape: /(?<![A-Za-z0-9-])key-[0-9a-f]{32}(?![A-Za-z0-9])/g,
    },
    {
        kind: 'npm-token',
        label: 'an npm token',
        marker: 'npm_',
        shape: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g,
    },
    {
        kind: 'digitalocean-token',
        label: 'a DigitalOcean token',
        marker: '_v1_',
        shape: /(?<![A-Za-z0-9])do[opr]_v1_[0-9a-f]{64}(?![A-Za-z0-9])/g,
    },
    {
        kind: 'shopify-token',
        label: 'a Shopify token',
        marker: 'shp(?:at|ca|pa|ss)_',
        shape: /(?<![A-Za-z0-9])shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}(?![A-Za-z0-9])/g,
    },
    {
        kind: 'figma-token',
        label: 'a Figma token',
        marker: 'figd_',
        shape: /(?<![A-Za-z0-9])figd_[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-])/g,
    },
    {
        kind: 'azure-storage-key',
        label: 'an Azure storage key',
        marker: 'AccountKey=',
        shape: /AccountKey=[A-Za-z0-9+/]{86}==/g,
    },
];
/** A JSON Web Token: header and payload are JSON objects in base64url, so both start with `eyJ`. */
const JSON_WEB_TOKEN = /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}(?![A-Za-z0-9_-])/g;
/** Something that a secret of any kind contains, passwords in URLs included. Nearly all texts have none of it. */
const ANY_MARKER = new RegExp([...new Set(SECRET_SHAPES.map(({ marker }) => marker)), 'eyJ', '://[^\\s/]{1,200}@'].join('|'));
/** Words of people who write examples, and a token that GitHub publishes; any of them makes a value a placeholder. */
const PLACEHOLDER_WORDS = /example|sample|dummy|fake|placeholder|redacted|changeme|change[-_ ]me|your[-_ ]?|insert|replace|secret[-_]?(key|token|value|here)|(my|some|the)[-_ ]?(secret|token|key|password)|xxx|\*\*\*|\.\.\.|…|<|>|\$\{|\{\{|1234567|abcdef|0000000|deadbeef|foobar|lorem|test|16C7e42F292c6912E7710c838347Ae178B4a/i;
/** Numbers that payment companies publish for tests, and what people type. */
const TEST_CARDS = new Set(`4111111111111111 4242424242424242 4012888888881881 4000056655665556 4000000000000002 4000000000003220 4000000000009995 4000002500003155
   4222222222222 4917610000000000 4444333322221111 4166676667666746 4988438843884305 4646464646464644 4977949494949497 4000000000000077
   5555555555554444 5105105105105100 5200828282828210 5454545454545454 5136333333333335 2222400070000005 2223003122003222 5425233430109903
   5500000000000004 5577000055770004 2222405343248877 378282246310005 371449635398431 378734493671000 370000000000002 374245455400126
   6011111111111117 6011000990139424 6011000000000004 30569309025904 38520000023237 36227206271667 3530111333300000 3566002020360505
   3569990010095841 6200000000000005 6243030000000001 4035501000000008 4360000001000005 4400000000000008 5100290029002909 5399999999999999`.split(/\s+/));

;// CONCATENATED MODULE: ./build/knowledge/secret-text.js



/** Beyond this a text is not read: secrets are written where people look. */
const MAXIMUM_LENGTH = 1_000_000;
const MAXIMUM_FOUND = 5;
const secret_text_SHORTEST = 8;
/** The secrets in a text, the surest first, at most five. */
function findSecrets(text, context) {
    if (text.length < secret_text_SHORTEST)
        return NONE;
    const read = text.length > MAXIMUM_LENGTH ? text.slice(0, MAXIMUM_LENGTH) : text;
    if (ANY_MARKER.test(read)) {
        const found = [...findIssued(read), ...findTokens(read), ...findPasswordsInUrls(read)];
        if (found.length > 0)
            return found.slice(0, MAXIMUM_FOUND);
    }
    return context.isValue ? judgeValue(read, context.name) : NONE;
}
/** A cheap first look: false only when `findSecrets` would find nothing. */
function mayHoldSecret(text, name, isValue) {
    if (text.length < secret_text_SHORTEST)
        return false;
    if (isValue && text.length >= SHORTEST_VALUE) {
        const first = text.charCodeAt(0);
        if ((first >= 48 && first <= 57) || (name !== null && (0,sensitive/* classifyName */.Ce)(name)?.class === 'credential'))
            return true;
    }
    return ANY_MARKER.test(text);
}
const NONE = [];
function findIssued(text) {
    return SECRET_SHAPES.flatMap(({ kind, label, shape }) => matchesOf(text, shape)
        .filter((secret) => !isPlaceholder(secret))
        .map((secret) => ({ kind, label, confidence: 'high', masked: secret_text_mask(secret) })));
}
function matchesOf(text, shape) {
    const found = [];
    for (const match of text.matchAll(shape)) {
        found.push(match[0]);
        if (found.length === MAXIMUM_FOUND)
            break;
    }
    return found;
}
function findTokens(text) {
    if (!text.includes('eyJ'))
        return [];
    return matchesOf(text, JSON_WEB_TOKEN)
        .filter((token) => !isSampleToken(token))
        .map((token) => ({
        kind: 'json-web-token',
        label: 'a JSON Web Token',
        confidence: 'medium',
        masked: secret_text_mask(token),
    }));
}
/** Tokens from documentation say so: their subject is John Doe, their issuer joe or example.com. */
function isSampleToken(token) {
    const [, payload = '', signature = ''] = token.split('.');
    const claims = decodeBase64(payload);
    return (claims === null ||
        /1234567890|john ?doe|jane ?doe|"joe"|example|test|sample|\buser1?\b|foo|bar/i.test(claims) ||
        PLACEHOLDER_WORDS.test(signature) ||
        isMonotonous(signature));
}
function decodeBase64(text) {
    try {
        return atob(text
            .slice(0, text.length - (text.length % 4 === 1 ? 1 : 0))
            .replaceAll('-', '+')
            .replaceAll('_', '/'));
    }
    catch {
        return null; // not base64, so not a token
    }
}
/** RFC 3986 §3.2.1: user information before a host. */
const USER_INFORMATION = /\b[a-z][a-z0-9+.-]{1,20}:\/\/([^\s:/?#@"'<>`]{1,100}):([^\s/?#@"'<>`]{1,200})@[A-Za-z0-9[]/gi;
/** Passwords inside URLs, wherever they stand. */
function findPasswordsInUrls(text) {
    if (!text.includes('://') || !text.includes('@'))
        return [];
    const found = [];
    for (const start of starts(text)) {
        const match = new RegExp(USER_INFORMATION.source, 'iy');
        match.lastIndex = start;
        const [whole, user = '', password = ''] = match.exec(text) ?? [];
        if (whole === undefined || isPlaceholderPassword(user, password))
            continue;
        found.push({
            kind: 'password-in-url',
            label: 'a password in a URL',
            confidence: 'high',
            masked: `${whole.slice(0, whole.indexOf('://') + 3)}${user}:***@…`,
        });
        if (found.length === MAXIMUM_FOUND)
            break;
    }
    return found;
}
/** Where schemes begin: only there is the expression tried, so that `a:a:a:…` costs nothing. */
function* starts(text) {
    for (let at = text.indexOf('://'), tried = 0; at !== -1 && tried < 5000; at = text.indexOf('://', at + 3), tried += 1) {
        let start = at;
        while (start > 0 && at - start < 20 && /[a-z0-9+.-]/i.test(text[start - 1]))
            start -= 1;
        if (start < at)
            yield start;
    }
}
function isPlaceholderPassword(user, password) {
    const plain = /^(password|passwd|pass|pwd|secret|token|user|username|pw|p|x+|\*+|key|api_?key|[{<[$%].*)$/i;
    return plain.test(password) || /[{<$]/.test(user) || PLACEHOLDER_WORDS.test(password);
}
/** A value on its own: a card number, or something random under the name of a credential. */
function judgeValue(text, name) {
    if (text.length < SHORTEST_VALUE || text.length > 512)
        return NONE;
    const first = text.charCodeAt(0);
    const digits = first >= 48 && first <= 57 && CARD_FORM.test(text) ? text.replace(/[ -]/g, '') : '';
    if (digits !== '') {
        const masked = `${digits.slice(0, 4)}… (${digits.length} digits)`;
        return isCardNumber(digits)
            ? [{ kind: 'card-number', label: 'a card number', confidence: cardConfidence(name), masked }]
            : NONE;
    }
    const isNamed = name !== null && (0,sensitive/* classifyName */.Ce)(name)?.class === 'credential';
    if (!isNamed || !looksRandom(text))
        return NONE;
    return [
        { kind: 'random-value', label: 'what looks like a real credential', confidence: 'medium', masked: secret_text_mask(text) },
    ];
}
/** Card numbers have 15 or 16 digits. */
const SHORTEST_VALUE = 15;
const CARD_FORM = /^\d[\d -]{13,22}\d$/;
const CARD_PREFIX = /^(4|5[1-5]|2(2[2-9]|[3-6]|7[01]|720)|3[47]|6(011|5|4[4-9]))/;
function isCardNumber(digits) {
    return (CARD_PREFIX.test(digits) &&
        (digits.length === 16 || (digits.length === 15 && digits.startsWith('3'))) &&
        !TEST_CARDS.has(digits) &&
        !isMonotonous(digits) &&
        passesLuhn(digits));
}
/** One number in ten passes the check digit by chance, so the name decides. */
function cardConfidence(name) {
    return name !== null && (0,sensitive/* classifyName */.Ce)(name)?.class === 'payment' ? 'medium' : 'low';
}
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Keys that are public by design. */
const PUBLISHABLE = /^(pk|pub|publishable|public)[_-]/;
/** Long, without blanks, of one alphabet, and varied: nobody types that. */
function looksRandom(value) {
    const text = value.replace(/^(Bearer|Basic|Token) /i, '');
    if (text.length < 20 ||
        text.length > 256 ||
        !/^[A-Za-z0-9+/=_.-]+$/.test(text) ||
        UUID.test(text) ||
        PUBLISHABLE.test(text) ||
        isPlaceholder(text))
        return false;
    if (/^[0-9a-f]+$/i.test(text))
        return text.length >= 32 && /[a-f]/i.test(text) && bitsPerCharacter(text) > 3;
    return /\d/.test(text) && /[A-Za-z]/.test(text) && bitsPerCharacter(text) > 3.8;
}
/** Shannon entropy of the characters. */
function bitsPerCharacter(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}
/** True for what people write instead of a secret. */
function isPlaceholder(secret) {
    return PLACEHOLDER_WORDS.test(secret) || isMonotonous(secret);
}
/** `aaaa…`, `12121212`: few different characters for its length, or one many times in a row. */
function isMonotonous(text) {
    return new Set(text).size < Math.min(6, text.length / 3) || /(.)\1{5}/.test(text);
}
/** The kind's prefix and the length: enough to find it, useless to whoever reads the report. */
function secret_text_mask(secret) {
    const visible = secret.startsWith('-----') ? secret.slice(0, secret.indexOf('-----', 5) + 5) : secret.slice(0, 4);
    return `${visible}… (${secret.length} characters)`;
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/secret-in-text.js
/** Finds secrets that were written into the document. Reports their kind and a masked form, never the secret. */



const VALUE_ROLES = new Set(['example', 'default', 'enum']);
const secretInText = {
    name: 'secret-in-text',
    targets: ['text'],
    options: {
        kinds: {
            type: 'string',
            default: 'issued',
            allowed: ['issued', 'possible', 'url-passwords'],
            help: 'Keys and tokens that are recognised by their issuer’s form, values that only look like secrets, or passwords in URLs.',
        },
    },
    glance: (text, name, role) => typeof text === 'string' &&
        (role === 'server-url' || mayHoldSecret(text, name, role === 'example' || role === 'default' || role === 'enum')),
    check(visit, { kinds }) {
        if (visit.text.length < 8)
            return NO_HIT;
        const all = rememberedSecrets(visit);
        if (all.length === 0)
            return NO_HIT;
        const found = all.filter((secret) => groupOf(secret) === kinds);
        return found.map(({ kind, label, masked }, index) => ({
            detail: index === 0 ? kind : `${kind} ${index + 1}`,
            arguments: { label, masked, role: ROLES[visit.role], name: visit.name ?? '' },
        }));
    },
};
/** Several rules look at the same text, one after the other. */
let last = null;
function rememberedSecrets(visit) {
    if (last?.visit !== visit)
        last = { visit, found: secretsOf(visit) };
    return last.found;
}
function secretsOf(visit) {
    const { text, role, name } = visit;
    if (role === 'server-url') {
        // In a server's address any user information is a mistake, also an invented one; a variable is not.
        const userInfo = (0,host/* readAuthority */.AS)(text)?.userInfo ?? null;
        if (userInfo?.includes(':') && !/[{<]/.test(userInfo)) {
            return [
                {
                    kind: 'password-in-url',
                    label: 'a password in a URL',
                    confidence: 'high',
                    masked: (0,host/* maskUserInfo */.e9)(text.slice(0, 300)),
                },
            ];
        }
    }
    return findSecrets(text, { name, isValue: VALUE_ROLES.has(role) });
}
function groupOf({ kind, confidence }) {
    if (kind === 'password-in-url')
        return 'url-passwords';
    return confidence === 'high' ? 'issued' : 'possible';
}
const ROLES = {
    description: 'description',
    example: 'example',
    default: 'default value',
    enum: 'list of values',
    'server-url': 'server address',
    other: 'text',
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/server-detail.js
/** Finds servers of which nobody can tell what they are for. */

const undescribedServer = {
    name: 'undescribed-server',
    targets: ['server'],
    options: {},
    check({ server, api, declaredAt }) {
        if (declaredAt !== 'document' || api.dialect === '2.0' || api.servers.length < 2)
            return NO_HIT;
        return (server.description ?? '').trim() === '' ? [{ arguments: { url: server.url } }] : NO_HIT;
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/slow-pattern.js
/** Finds patterns on which a backtracking engine can spend minutes for one short text. Nothing is ever matched here. */




const slowPattern = {
    name: 'slow-pattern',
    targets: ['schema'],
    options: {},
    glance: (value) => (0,knowledge_value/* isObject */.Gv)(value) && (typeof (0,knowledge_value/* member */.Dc)(value, 'pattern') === 'string' || Object.hasOwn(value, 'patternProperties')),
    check(visit) {
        if (!visit.inRequest)
            return NO_HIT;
        const what = describeUse(visit.usedAs);
        return patternsOf(visit.node).flatMap(({ text, place }) => {
            const { slowPart } = (0,regular_expression/* judgePattern */.c)(text);
            return slowPart === null
                ? []
                : [
                    {
                        place: (0,knowledge_value/* placeOf */.$t)(place),
                        detail: text.slice(0, 200),
                        arguments: { what, pattern: text.slice(0, 200), part: slowPart },
                    },
                ];
        });
    },
};
/** The `pattern` and the keys of `patternProperties` that stand in this very schema object. */
function patternsOf(node) {
    if (!(0,knowledge_value/* isObject */.Gv)(node.value))
        return [];
    const pattern = (0,knowledge_value/* member */.Dc)(node.value, 'pattern');
    const own = typeof pattern === 'string' ? [{ text: pattern, place: (0,knowledge_value/* child */.jf)(node, 'pattern') }] : [];
    const map = (0,knowledge_value/* childIfPresent */.p_)(node, 'patternProperties');
    return map === undefined ? own : [...own, ...[...(0,knowledge_value/* members */.ol)(map)].map(([text, place]) => ({ text, place }))];
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/stated-exception.js
/** Finds statements in a description by which some tool is told to look away, or a machine to act without asking. */


/** vacuum, Zally, 42Crunch, KICS, IBM, Redocly, and ours. */
const SUPPRESSIONS = /^x-(lint-ignore|zally-ignore|42c-(accept-.*|no-authentication|sensitivity-ignore)|kics-(ignore|scan).*|spectral-(ignore|disable).*|ignore-.*|redocly-ignore.*|ibm-.*-ignore|security-ignore.*|openapi-posture-accept)$/i;
const suppression = {
    name: 'suppression',
    targets: ['document'],
    options: {},
    check({ api }) {
        return ownersOf(api).flatMap(({ node, reachedBy, detail }) => (0,knowledge_value/* isObject */.Gv)(node.value)
            ? Object.keys(node.value)
                .filter((key) => SUPPRESSIONS.test(key.slice(0, 100)))
                .map((key) => ({
                place: (0,knowledge_value/* placeOf */.$t)((0,knowledge_value/* childIfPresent */.p_)(node, key)),
                detail: `${detail} ${key}`,
                arguments: { name: key },
                reachedBy,
            }))
            : []);
    },
};
function ownersOf(api) {
    const info = (0,knowledge_value/* childIfPresent */.p_)(api.root, 'info');
    const paths = new Map(api.operations.map(({ pathItem, key }) => [pathItem.value, { pathItem, key }]));
    return [
        { node: api.root, reachedBy: [], detail: 'document' },
        ...(info === undefined ? [] : [{ node: info, reachedBy: [], detail: 'info' }]),
        ...[...paths.values()].map(({ pathItem, key }) => ({ node: pathItem, reachedBy: [key], detail: key.path })),
        ...api.operations.map(({ node, key }) => ({ node, reachedBy: [key], detail: `${key.method} ${key.path}` })),
        ...[...api.schemes.values()].map(({ node, name }) => ({ node, reachedBy: [], detail: `scheme ${name}` })),
    ];
}
const unasked = {
    name: 'unasked-action',
    targets: ['operation'],
    options: {},
    check({ operation }) {
        const stated = (0,knowledge_value/* childIfPresent */.p_)(operation.node, 'x-openai-isConsequential');
        return stated?.value === false ? [{ place: (0,knowledge_value/* placeOf */.$t)(stated) }] : NO_HIT;
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/structural-fault.js
/** Reports what the grammar of the specification found wrong, by kind. The walk has done the work. */

const FAULTS = Object.keys({
    'misspelt-keyword': true,
    'unknown-keyword': true,
    'keyword-of-another-version': true,
    'unknown-method': true,
    'wrong-type': true,
    'missing-field': true,
    'ignored-sibling': true,
    'malformed-path': true,
    'duplicate-path': true,
    'malformed-status': true,
    'malformed-parameter': true,
    'ignored-header': true,
    'authorization-header': true,
    'duplicate-parameter': true,
    'malformed-server': true,
    'malformed-scheme': true,
    'ineffective-bound': true,
    'invalid-pattern': true,
    'ineffective-pattern': true,
});
const structuralFault = {
    name: 'structural-fault',
    targets: ['fault'],
    options: { faults: { type: 'strings', default: [], allowed: FAULTS, help: 'Which faults to report.' } },
    check(visit, options) {
        return options.faults.includes(visit.fault) ? [{ arguments: visit.arguments }] : NO_HIT;
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/sunset-passed.js
/** Finds operations that should no longer be there by the description's own word. */


const sunsetPassed = {
    name: 'sunset-passed',
    targets: ['operation'],
    options: {},
    check({ operation }, _, { asOf }) {
        const date = dateOf(operation.sunset);
        // An operation works on the day itself.
        if (date === null || date >= asOf)
            return NO_HIT;
        const place = (0,knowledge_value/* childIfPresent */.p_)(operation.node, 'x-sunset') === undefined
            ? {}
            : { place: (0,knowledge_value/* placeOfMember */.Jv)(operation.node, 'x-sunset') };
        return [{ ...place, arguments: { date } }];
    },
};
/** The day of a date or time (RFC 3339); anything else is no date. */
function dateOf(sunset) {
    const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?=$|T)/i.exec(sunset ?? '')?.[0];
    return day ?? null;
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/unanchored-pattern.js
/** Finds patterns that a longer text passes as well, because nothing holds them to both ends. */





const unanchoredPattern = {
    name: 'unanchored-pattern',
    targets: ['schema'],
    options: {},
    glance: (value) => (0,knowledge_value/* isObject */.Gv)(value) && typeof value.pattern === 'string',
    check(visit) {
        const pattern = (0,knowledge_value/* member */.Dc)(visit.node.value, 'pattern');
        if (!visit.inRequest || typeof pattern !== 'string')
            return NO_HIT;
        const { valid, anchored, acceptsEverything } = (0,regular_expression/* judgePattern */.c)(pattern);
        // What must only occur somewhere, with a length beside it, is often meant so.
        if (!valid || anchored || acceptsEverything || (0,knowledge_schema/* sizeBound */._)(visit.view, 'maxLength') !== null)
            return NO_HIT;
        return [
            {
                place: (0,knowledge_value/* placeOfMember */.Jv)(visit.node, 'pattern'),
                arguments: { what: describeUse(visit.usedAs), pattern: pattern.slice(0, 100) },
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/unbounded-array.js
/** Finds arrays of any length. */




const unboundedArray = {
    name: 'unbounded-array',
    targets: ['schema'],
    options: {
        input: INPUT,
        side: {
            type: 'string',
            default: 'request',
            allowed: ['request', 'response'],
            help: 'Arrays that clients send, or arrays that the API answers with and clients never send.',
        },
    },
    glance: (value) => mayState(value, 'array'),
    check(visit, { input, side }) {
        if ((0,knowledge_schema/* typesOf */.pl)(visit.view)?.has('array') !== true || isBounded(visit.view))
            return NO_HIT;
        const isAnswer = visit.inResponse && !visit.inRequest && !visit.isPart && visit.usedAs.as !== 'other';
        const isMeant = side === 'request' ? isInput(visit, input) : isAnswer;
        return isMeant ? [{ arguments: { what: describeUse(visit.usedAs) } }] : NO_HIT;
    },
};
function isBounded(view) {
    return (0,knowledge_schema/* sizeBound */._)(view, 'maxItems') !== null || (0,knowledge_schema/* enumeration */.eG)(view) !== null;
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/unbounded-expansion.js
/** Finds parameters by which one request asks for much more work: what to expand, which objects at once. */




const unbounded_expansion_NAMES = new Set('expand expands expansion include includes embed embeds populate relations with withrelations ids batch requests depth maxdepth'.split(' '));
const unboundedExpansion = {
    name: 'unbounded-expansion',
    targets: ['parameter'],
    options: {},
    check({ parameter, api }) {
        if (parameter.in !== 'query' || parameter.schema === null || !unbounded_expansion_NAMES.has((0,knowledge_words/* joinedName */.B9)(parameter.name)))
            return NO_HIT;
        const view = (0,knowledge_schema/* viewSchema */.Nl)(parameter.schema, api.dialect);
        const types = (0,knowledge_schema/* typesOf */.pl)(view);
        if (types === null || unbounded_expansion_isBounded(view, types))
            return NO_HIT;
        return [{ arguments: { name: parameter.name } }];
    },
};
function unbounded_expansion_isBounded(view, types) {
    if ((0,knowledge_schema/* enumeration */.eG)(view) !== null)
        return true;
    if (types.has('array')) {
        const [items] = (0,knowledge_schema/* itemSchemas */.uT)(view);
        const isListed = items !== undefined && string_bounds_isRestricted((0,knowledge_schema/* viewSchema */.Nl)(items, view.dialect));
        return (0,knowledge_schema/* sizeBound */._)(view, 'maxItems') !== null || (isListed && !types.has('string') && hasEnum(view));
    }
    return !types.has('string') || (0,knowledge_schema/* sizeBound */._)(view, 'maxLength') !== null || limitsLength(view);
}
/** Of a closed list no more can be asked for than it has. */
function hasEnum(view) {
    const [items] = (0,knowledge_schema/* itemSchemas */.uT)(view);
    return items !== undefined && (0,knowledge_schema/* enumeration */.eG)((0,knowledge_schema/* viewSchema */.Nl)(items, view.dialect)) !== null;
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/unbounded-map.js
/** Finds maps in requests that may have any number of members. */




const SAYING = ['additionalProperties', 'unevaluatedProperties'];
const unboundedMap = {
    name: 'unbounded-map',
    targets: ['schema'],
    options: {},
    // Judged where it is said: elsewhere the keyword stands in another part.
    glance: (value) => (0,knowledge_value/* isObject */.Gv)(value) && SAYING.some((keyword) => Object.hasOwn(value, keyword)),
    check({ view, node, inRequest, usedAs }) {
        if (!inRequest || usedAs.as === 'other')
            return NO_HIT;
        const found = (0,knowledge_schema/* openness */.g_)(view);
        // Judged where it is said, once, however many schemas are composed with it.
        if (found.kind !== 'schema' || found.part.value !== node.value || (0,knowledge_schema/* sizeBound */._)(view, 'maxProperties') !== null)
            return NO_HIT;
        return [{ place: (0,knowledge_value/* placeOfMember */.Jv)(found.part, 'additionalProperties'), arguments: { what: describeUse(usedAs) } }];
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/unbounded-number.js
/** Finds numbers without a smallest or largest value. */




const unboundedNumber = {
    name: 'unbounded-number',
    targets: ['schema'],
    options: { input: INPUT },
    glance: (value) => mayState(value, 'integer') || mayState(value, 'number'),
    check(visit, { input }) {
        const missing = visit.inRequest ? missingBounds(visit.view) : [];
        if (missing.length === 0 || !isInput(visit, input))
            return NO_HIT;
        return [{ arguments: { what: describeUse(visit.usedAs), missing: missing.join(' and ') } }];
    },
};
function missingBounds(view) {
    const types = (0,knowledge_schema/* typesOf */.pl)(view);
    if ((types?.has('integer') !== true && types?.has('number') !== true) || isNarrow(view))
        return [];
    return [(0,knowledge_schema/* lowerBound */.yz)(view) === null ? 'a smallest' : '', (0,knowledge_schema/* upperBound */.rn)(view) === null ? 'a largest' : ''].filter((bound) => bound !== '');
}
/** Integer formats that are ranges of their own (OpenAPI format registry); `int64` is wider than JSON numbers are safe. */
const NARROW_FORMATS = new Set(['int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32']);
function isNarrow(view) {
    return (0,knowledge_schema/* enumeration */.eG)(view) !== null || (0,knowledge_schema/* allKeywords */.of)(view, 'format').some(({ value }) => NARROW_FORMATS.has(value));
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/unbounded-page-size.js
/** Finds parameters that say how many results to return, without a largest value. */




const unboundedPageSize = {
    name: 'unbounded-page-size',
    targets: ['parameter'],
    options: {},
    check({ parameter, api }) {
        if (parameter.in !== 'query' || parameter.schema === null || !(0,input_names/* isPageSizeName */.sF)(parameter.name))
            return NO_HIT;
        const view = (0,knowledge_schema/* viewSchema */.Nl)(parameter.schema, api.dialect);
        const types = (0,knowledge_schema/* typesOf */.pl)(view);
        const isNumber = types === null ? false : types.has('integer') || types.has('number') || types.has('string');
        if (!isNumber || (0,knowledge_schema/* upperBound */.rn)(view) !== null || (0,knowledge_schema/* enumeration */.eG)(view) !== null || limitsLength(view))
            return NO_HIT;
        return [{ arguments: { name: parameter.name } }];
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/unbounded-server-host.js
/** Finds server URLs whose scheme or host is a variable that takes any value. */


const unboundedServerHost = {
    name: 'unbounded-server-host',
    targets: ['server'],
    options: {},
    check({ server }) {
        const variables = variablesOf(server.node);
        const start = /^[^:/?#]*:?\/\/[^/?#]*/.exec(server.url)?.[0] ?? '';
        for (const [, name] of start.matchAll(/\{([^{}]*)\}/g)) {
            const variable = (0,knowledge_value/* member */.Dc)(variables, name);
            const isBounded = Array.isArray((0,knowledge_value/* member */.Dc)(variable, 'enum'));
            // A part of the host below a fixed domain (`{tenant}.shop.com`) stays with its owner; a port is harmless.
            if (!isBounded && variable !== undefined && decidesOwner(start, name))
                return [{ arguments: { variable: name, url: server.url } }];
        }
        return NO_HIT;
    },
};
/** Server.node is the `url` member: its siblings are read from the object around it. */
function variablesOf(url) {
    let value = url.file.root;
    const keys = [];
    for (let step = url.pointer?.parent ?? null; step !== null; step = step.parent)
        keys.unshift(step.key);
    for (const key of keys)
        value = Array.isArray(value) ? value[Number(key)] : (0,knowledge_value/* member */.Dc)(value, String(key));
    return (0,knowledge_value/* member */.Dc)(value, 'variables');
}
function decidesOwner(start, name) {
    const placeholder = `{${name}}`;
    const [scheme, host = ''] = start.split('//');
    if (scheme?.includes(placeholder))
        return true;
    const labels = host.replace(/:[^:]*$/, '').split('.');
    return labels.slice(-2).some((label) => label.includes(placeholder));
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/unbounded-string.js
/** Finds text of any length. A format, list or anchored pattern that limits the length counts as a limit. */





const unboundedString = {
    name: 'unbounded-string',
    targets: ['schema'],
    options: { input: INPUT },
    // The cheap questions first: most texts without a limit are lists of values.
    glance: (value) => mayState(value, 'string') && !isClosedList(value),
    check(visit, { input }) {
        // The cheap questions first: who uses a schema is found by a search.
        if (!visit.inRequest || (0,knowledge_schema/* typesOf */.pl)(visit.view)?.has('string') !== true || unbounded_string_isBounded(visit.view))
            return NO_HIT;
        return isInput(visit, input) ? [{ arguments: { what: describeUse(visit.usedAs) } }] : NO_HIT;
    },
};
function unbounded_string_isBounded(view) {
    return ((0,knowledge_schema/* sizeBound */._)(view, 'maxLength') !== null ||
        (0,knowledge_schema/* enumeration */.eG)(view) !== null ||
        boundsLength(view) ||
        limitsLength(view) ||
        isBinary(view));
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/undefined-scheme.js
/** Finds requirements that name a security scheme which is not there: once for each name, with the operations it leaves open. */

const undefinedScheme = {
    name: 'undefined-scheme',
    targets: ['document'],
    options: {},
    check({ api }) {
        return [...listUndefined(api)].map(([name, { first, reachedBy }]) => ({
            place: (0,knowledge_value/* placeOf */.$t)(first.node),
            detail: `scheme ${name}`,
            reachedBy,
            arguments: {
                scheme: name,
                reason: api.schemes.has(name) ? 'is declared, but is no security scheme of this version' : 'is not declared',
            },
        }));
    },
};
function listUndefined(api) {
    const found = new Map();
    const add = (required, key) => {
        // OpenAPI 3.2 §4.30: a requirement may also name a scheme by URI.
        if (required.scheme !== null || (api.dialect === '3.2' && /[/#]/.test(required.name)))
            return;
        const known = found.get(required.name) ?? { first: required, reachedBy: [] };
        found.set(required.name, known);
        if (key !== null && known.reachedBy.at(-1) !== key)
            known.reachedBy.push(key);
    };
    for (const alternative of api.security.alternatives)
        for (const required of alternative.schemes)
            add(required, null);
    for (const operation of api.operations) {
        for (const alternative of operation.security.alternatives)
            for (const required of alternative.schemes)
                add(required, operation.key);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/undefined-scope.js
/** Finds scopes that a requirement asks for and no flow of the scheme offers. */


const undefinedScope = {
    name: 'undefined-scope',
    targets: ['security-requirement'],
    options: {},
    check({ required }) {
        const { scheme, node } = required;
        if (scheme?.type !== 'oauth2' || scheme.flows.length === 0)
            return NO_HIT;
        const offered = new Set(scheme.flows.flatMap(({ scopes }) => scopes));
        return [...(0,knowledge_value/* items */.ld)(node)]
            .filter(({ value }) => typeof value === 'string' && !offered.has(value))
            .map((item) => ({
            place: (0,knowledge_value/* placeOfValue */.E0)(item),
            detail: String(item.value),
            arguments: { scope: String(item.value), scheme: required.name },
        }));
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/undescribed-answers.js
/** Finds answers that nobody described, or that describe what cannot be. */



const missingSuccess = {
    name: 'missing-success',
    targets: ['operation'],
    options: {},
    check({ operation }) {
        const { responses, node } = operation;
        if (responses.length === 0 || responses.some(({ status }) => /^([123]|default)/.test(status)))
            return NO_HIT;
        return [{ place: (0,knowledge_value/* placeOfMember */.Jv)(node, 'responses'), detail: 'success' }];
    },
};
const impossibleContent = {
    name: 'impossible-content',
    targets: ['response'],
    options: {},
    check({ response, operations }) {
        const { status, content } = response;
        const [first] = content;
        if (first === undefined)
            return NO_HIT;
        // RFC 9110 §15.2, §15.3.5, §15.3.6, §15.4.5, §9.3.2.
        const isBodiless = /^(1..|204|205|304)$/.test(status);
        const isHead = operations.length > 0 && operations.every(({ key }) => key.method === 'HEAD');
        if (!isBodiless && !isHead)
            return NO_HIT;
        return [
            { place: (0,knowledge_value/* placeOf */.$t)(first.node), arguments: { status, why: isHead ? 'an answer to HEAD' : `an answer ${status}` } },
        ];
    },
};
const ownErrorFormat = {
    name: 'own-error-format',
    targets: ['document'],
    options: {},
    check({ api }) {
        const errors = api.operations.flatMap((operation) => operation.responses
            .filter(({ status, content }) => /^[45]/.test(status) && content.length > 0)
            .map((response) => ({ operation, response })));
        const own = errors.filter(({ response }) => !response.content.some(({ name }) => /^application\/problem\+/i.test(name)));
        const [first] = own;
        if (first === undefined)
            return [];
        const operations = new Map(own.map(({ operation }) => [operation, operation.key]));
        return [
            {
                place: (0,knowledge_value/* placeOf */.$t)(first.response.node),
                detail: 'error format',
                arguments: { count: own.length, all: errors.length },
                reachedBy: [...operations.values()],
            },
        ];
    },
};
const looseRedirect = {
    name: 'loose-redirect',
    targets: ['response'],
    options: {},
    check({ response, operations }) {
        if (!/^30[12378]$|^3XX$/.test(response.status) || operations.every(({ key }) => (0,path_names/* isHealthPath */.SI)(key.path)))
            return NO_HIT;
        const location = response.headers.find(({ name }) => name.toLowerCase() === 'location');
        if (location !== undefined && isRestrictedHeader(location.schema?.value))
            return NO_HIT;
        return [
            {
                place: (0,knowledge_value/* placeOf */.$t)(location?.node ?? response.node),
                arguments: {
                    status: response.status,
                    lack: location === undefined ? 'no Location header is described' : 'its Location header may be any address',
                },
            },
        ];
    },
};
function isRestrictedHeader(schema) {
    return (typeof schema === 'object' &&
        schema !== null &&
        ['enum', 'const', 'pattern'].some((key) => Object.hasOwn(schema, key)));
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/undescribed-operation.js
/** Finds operations that say too little about themselves to be looked after. */



const undescribed_operation_STATEMENTS = {
    id: ({ operationId }) => operationId !== null && operationId.trim() !== '',
    description: ({ node }) => ['description', 'summary'].some((name) => ((0,knowledge_value/* stringMember */.sk)(node.value, name) ?? '').trim() !== ''),
    successor: ({ node, deprecated, responses }) => !deprecated ||
        SUCCESSOR.test(((0,knowledge_value/* stringMember */.sk)(node.value, 'description') ?? '').slice(0, 5000)) ||
        SUCCESSOR.test(((0,knowledge_value/* stringMember */.sk)(node.value, 'summary') ?? '').slice(0, 1000)) ||
        Object.keys(node.value).some((key) => /^x-.*(successor|replac|alternative)/i.test(key.slice(0, 100))) ||
        (0,knowledge_value/* member */.Dc)(node.value, 'externalDocs') !== undefined ||
        responses.some(({ headers }) => headers.some(({ name }) => /^(link|deprecation)$/i.test(name))),
};
/** What people write to say where to go instead. */
const SUCCESSOR = /\binstead\b|\breplaced?\b|\bsupersed|\bsuccessor|\bin favou?r of\b|\bmigrat|\bnew (version|endpoint|operation)\b|\/v\d/i;
const undescribedOperation = {
    name: 'undescribed-operation',
    targets: ['operation'],
    options: {
        lacks: { type: 'string', default: 'description', allowed: Object.keys(undescribed_operation_STATEMENTS), help: 'What is missing.' },
    },
    check({ operation }, { lacks }) {
        const isSaid = undescribed_operation_STATEMENTS[lacks];
        if (isSaid(operation) || isWrittenElsewhere(operation))
            return NO_HIT;
        return [lacks === 'successor' ? { place: (0,knowledge_value/* placeOfMember */.Jv)(operation.node, 'deprecated') } : {}];
    },
};
const repeatedOperationId = {
    name: 'repeated-operation-id',
    targets: ['document'],
    options: {},
    check({ api }) {
        const first = new Map();
        return undescribed_operation_all(api).flatMap((operation) => {
            const { operationId, node, key } = operation;
            if (operationId === null)
                return NO_HIT;
            const other = first.get(operationId);
            if (other === undefined) {
                first.set(operationId, operation);
                return NO_HIT;
            }
            if (other.node.value === node.value)
                return NO_HIT;
            return [
                {
                    place: (0,knowledge_value/* placeOf */.$t)((0,knowledge_value/* childIfPresent */.p_)(node, 'operationId') ?? node),
                    detail: `operationId ${operationId}`.slice(0, 200),
                    arguments: { id: operationId, other: `${other.key.method} ${other.key.path}` },
                    reachedBy: [key],
                },
            ];
        });
    },
};
function undescribed_operation_all({ operations, outbound }) {
    return [...operations, ...outbound];
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/support/stated-limits.js
/** Where a description says how often something may be called: in answers, or in settings for a gateway. */

/** True when the operation answers with 429 or a header of limits, or a gateway is told to limit it. */
function saysLimit(operation, api) {
    const answers = operation.responses.some(({ status, headers }) => status === '429' || headers.some(({ name }) => isLimitHeader(name)));
    return (answers ||
        hasLimitExtension(operation.node) ||
        (operation.pathItem.value !== api.root.value && hasLimitExtension(operation.pathItem)));
}
/** RateLimit (IETF draft), X-RateLimit-…, X-Rate-Limit-…, Retry-After; header names have no case (RFC 9110 §5.1). */
function isLimitHeader(name) {
    return /^(x-)?rate-?limit|^retry-after$|^x-app-rate-limit/i.test(name);
}
/** Extensions by which gateways are told to limit: Kong, Google, WSO2, IBM, Azure, AWS usage plans and home-made ones. */
const LIMIT_EXTENSION = /^x-.*(rate-?limit|throttl|quota|usage-?plan|spike-?arrest)/i;
function hasLimitExtension(node) {
    return ((0,knowledge_value/* isObject */.Gv)(node.value) &&
        Object.keys(node.value).some((key) => key.startsWith('x-') && LIMIT_EXTENSION.test(key.slice(0, 100))));
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/undocumented-rate-limit.js
/** Finds APIs that say nothing about limits on how often they may be called: once for each API, naming the operations. */



const undocumentedRateLimit = {
    name: 'undocumented-rate-limit',
    targets: ['document'],
    options: {},
    check({ api }) {
        if (hasLimitExtension(api.root))
            return NO_HIT;
        const callable = api.operations.filter(({ key }) => !(0,path_names/* isHealthPath */.SI)(key.path));
        const unlimited = callable.filter((operation) => !saysLimit(operation, api));
        if (unlimited.length === 0)
            return NO_HIT;
        const count = unlimited.length === callable.length
            ? callable.length === 1
                ? 'its only operation'
                : `any of its ${callable.length} operations`
            : `${unlimited.length} of its ${callable.length} operations`;
        return [{ arguments: { count, title: api.title }, reachedBy: unlimited.map(({ key }) => key) }];
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/unencrypted-credential.js
/** Finds security schemes whose credentials some server takes without encryption. */


const unencryptedCredential = {
    name: 'unencrypted-credential',
    targets: ['security-scheme'],
    options: {},
    check({ scheme, operations }) {
        if (scheme.type === 'mutualTLS' || scheme.type === 'unknown')
            return NO_HIT;
        for (const operation of operations) {
            for (const { expanded } of operation.servers) {
                const url = expanded.find((each) => (0,host/* isInsecureUrl */._C)(each) && !(0,host/* isLoopbackUrl */.tE)(each));
                if (url !== undefined)
                    return [
                        {
                            arguments: { scheme: scheme.name, what: unencrypted_credential_KINDS[scheme.type] ?? 'The credential', url: (0,host/* maskUserInfo */.e9)(url) },
                        },
                    ];
            }
        }
        return NO_HIT;
    },
};
const unencrypted_credential_KINDS = {
    apiKey: 'The API key',
    http: 'The password or token',
    oauth2: 'The access token',
    openIdConnect: 'The token',
};

;// CONCATENATED MODULE: ./build/knowledge/check-example.js
/** Whether an example is what its schema describes: the first thing that is not, in words. Bounded; patterns are never run. */


/** Larger examples are looked at in part. */
const MOST_VALUES = 2000;
const check_example_DEPTH = 24;
/** `null`: nothing is wrong as far as it can be told. */
function whatContradicts(value, view, flow) {
    return new Check(flow).judge(value, view, '', 0);
}
class Check {
    #flow;
    #left = MOST_VALUES;
    constructor(flow) {
        this.#flow = flow;
    }
    judge(value, view, path, depth) {
        this.#left -= 1;
        if (this.#left <= 0 || depth > check_example_DEPTH || view.incomplete || view.never)
            return null;
        // Where an object is meant, a text is often that object written down as text.
        if (path === '' && typeof value === 'string' && /^\s*[{[<]/.test(value))
            return null;
        const at = path === '' ? 'it' : `"${path.slice(0, 80)}"`;
        return (judgeType(value, view, at) ??
            judgeList(value, view, at) ??
            judgeBounds(value, view, at) ??
            this.#judgeMembers(value, view, path, depth) ??
            this.#judgeBranches(value, view, at, path, depth));
    }
    #judgeMembers(value, view, path, depth) {
        if (Array.isArray(value)) {
            const [items] = (0,knowledge_schema/* itemSchemas */.uT)(view);
            if (items === undefined)
                return null;
            const inside = (0,knowledge_schema/* viewSchema */.Nl)(items, view.dialect);
            for (let index = 0; index < value.length; index += 1) {
                const wrong = this.judge(value[index], inside, `${path}[${index}]`, depth + 1);
                if (wrong !== null)
                    return wrong;
            }
            return null;
        }
        if (!(0,knowledge_value/* isObject */.Gv)(value))
            return null;
        const properties = (0,knowledge_schema/* propertiesOf */.P1)(view);
        for (const name of (0,knowledge_schema/* requiredNames */.m_)(view).keys()) {
            if (!Object.hasOwn(value, name) && !this.#isLeftOut(properties.get(name)?.[0], view))
                return `"${join(path, name)}" is missing`;
        }
        const isClosed = (0,knowledge_schema/* openness */.g_)(view).kind === 'closed' && (0,knowledge_schema/* branches */.J0)(view, 'oneOf').length + (0,knowledge_schema/* branches */.J0)(view, 'anyOf').length === 0;
        for (const name of Object.keys(value)) {
            const nodes = properties.get(name);
            if (nodes === undefined) {
                if (isClosed && !name.startsWith('x-') && !hasPatterns(view))
                    return `"${join(path, name)}" is not allowed`;
                continue;
            }
            for (const node of nodes) {
                const wrong = this.judge(value[name], (0,knowledge_schema/* viewSchema */.Nl)(node, view.dialect), join(path, name), depth + 1);
                if (wrong !== null)
                    return wrong;
            }
        }
        return null;
    }
    /** A required `readOnly` property is not sent, a `writeOnly` one not answered (3.0.4 §4.7.24.1). */
    #isLeftOut(node, view) {
        if (node === undefined)
            return false;
        const { parts } = (0,knowledge_schema/* viewSchema */.Nl)(node, view.dialect);
        const says = (keyword) => parts.some(({ value }) => value[keyword] === true);
        return (this.#flow !== 'response' && says('readOnly')) || (this.#flow !== 'request' && says('writeOnly'));
    }
    #judgeBranches(value, view, at, path, depth) {
        for (const keyword of ['oneOf', 'anyOf']) {
            const options = (0,knowledge_schema/* branches */.J0)(view, keyword);
            if (options.length === 0)
                continue;
            const fits = options.some((option) => this.judge(value, (0,knowledge_schema/* viewSchema */.Nl)(option, view.dialect), path, depth + 1) === null);
            if (!fits)
                return `${at} fits none of the ${options.length} alternatives`;
        }
        return null;
    }
}
function judgeType(value, view, at) {
    const types = (0,knowledge_schema/* typesOf */.pl)(view);
    if (types === null || types.size === 0 || types.has('file'))
        return null;
    const type = typeOf(value);
    const fits = types.has(type) || (type === 'integer' && types.has('number'));
    return fits ? null : `${at} is ${withArticle(type)}, not ${withArticle([...types].join(' or '))}`;
}
function typeOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'integer' : 'number';
    return typeof value;
}
function withArticle(type) {
    if (type === 'null')
        return type;
    return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`;
}
function judgeList(value, view, at) {
    const values = (0,knowledge_schema/* enumeration */.eG)(view);
    return values === null || values.has((0,knowledge_schema/* canonicalText */.A4)(value)) || value === null
        ? null
        : `${at} is not one of the listed values`;
}
function judgeBounds(value, view, at) {
    if (typeof value === 'string') {
        const length = [...value].length;
        const [most, least] = [(0,knowledge_schema/* sizeBound */._)(view, 'maxLength'), (0,knowledge_schema/* sizeBound */._)(view, 'minLength')];
        if (most !== null && length > most.value)
            return `${at} has ${length} characters, more than ${most.value}`;
        if (least !== null && length < least.value)
            return `${at} has ${length} characters, fewer than ${least.value}`;
    }
    if (Array.isArray(value)) {
        const [most, least] = [(0,knowledge_schema/* sizeBound */._)(view, 'maxItems'), (0,knowledge_schema/* sizeBound */._)(view, 'minItems')];
        if (most !== null && value.length > most.value)
            return `${at} has ${value.length} items, more than ${most.value}`;
        if (least !== null && value.length < least.value)
            return `${at} has ${value.length} items, fewer than ${least.value}`;
    }
    if (typeof value === 'number') {
        const [most, least] = [(0,knowledge_schema/* upperBound */.rn)(view), (0,knowledge_schema/* lowerBound */.yz)(view)];
        if (most !== null && (value > most.value || (most.exclusive && value === most.value)))
            return `${at} is above ${most.value}`;
        if (least !== null && (value < least.value || (least.exclusive && value === least.value)))
            return `${at} is below ${least.value}`;
    }
    return null;
}
function hasPatterns({ parts }) {
    return parts.some(({ value }) => Object.hasOwn(value, 'patternProperties'));
}
function join(path, name) {
    return path === '' ? name : `${path}.${name}`;
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/unfit-example.js
/** Finds examples that are not what the schema beside them describes: one of the two is wrong, and tests use both. */




const unfitExample = {
    name: 'unfit-example',
    targets: ['media-type'],
    options: {},
    check({ mediaType, inRequest, api }) {
        const { schema, node, name } = mediaType;
        // Of other types an example is text in that type's own grammar.
        if (schema === null || !/json/i.test(name))
            return NO_HIT;
        return unfit_example_judge(examplesOf(node), schema, inRequest ? 'request' : 'response', api.dialect);
    },
};
const unfitSchemaExample = {
    name: 'unfit-schema-example',
    targets: ['schema'],
    options: {},
    glance: (value) => (0,knowledge_value/* isObject */.Gv)(value) && (Object.hasOwn(value, 'example') || Array.isArray(value.examples)),
    check({ node, view }) {
        return unfit_example_judge(examplesOf(node), node, 'any', view.dialect);
    },
};
function unfit_example_judge(examples, schema, flow, dialect) {
    if (examples.length === 0)
        return NO_HIT;
    const view = (0,knowledge_schema/* viewSchema */.Nl)(schema, dialect);
    return examples.flatMap((example, index) => {
        const reason = whatContradicts(example.value, view, flow);
        return reason === null ? [] : [{ place: (0,knowledge_value/* placeOf */.$t)(example), detail: `example ${index}`, arguments: { reason } }];
    });
}
/** `example`, `examples` as a list (schemas of 3.1), `examples` by name (3.x media types) and by media type (2.0 responses). */
function examplesOf(node) {
    const single = (0,knowledge_value/* childIfPresent */.p_)(node, 'example');
    const several = (0,knowledge_value/* childIfPresent */.p_)(node, 'examples');
    const listed = several === undefined ? [] : (0,knowledge_value/* items */.ld)(several);
    const named = several === undefined || !(0,knowledge_value/* isObject */.Gv)(several.value)
        ? []
        : (0,knowledge_value/* members */.ol)(several).flatMap(([, example]) => {
            const value = (0,knowledge_value/* childIfPresent */.p_)(example, 'value');
            return value === undefined || (0,knowledge_value/* member */.Dc)(example.value, '$ref') !== undefined ? [] : [value];
        });
    return [...(single === undefined ? [] : [single]), ...listed, ...named];
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/unlimited-upload.js
/** Finds uploads of any size, or of any kind of file. */





const unlimitedUpload = {
    name: 'unlimited-upload',
    targets: ['request-body'],
    options: {
        missing: { type: 'string', default: 'size', allowed: ['size', 'type'], help: 'Which limit to look for.' },
    },
    check({ body, operations, api }, { missing }) {
        for (const mediaType of body.content) {
            const files = filesOf(mediaType, api);
            if (files.length === 0)
                continue;
            if (missing === 'size' && statesSize(body.node, operations))
                return NO_HIT;
            const open = files.find((file) => missing === 'size' ? !isSized(file.view) : !isTyped(file.view, file.name, mediaType));
            if (open === undefined)
                continue;
            return [{ place: open.place, arguments: { what: open.name ?? mediaType.name } }];
        }
        return NO_HIT;
    },
};
/** The whole body, or the parts of a form that are files. */
function filesOf(mediaType, { dialect }) {
    const { schema, name } = mediaType;
    const view = schema === null ? null : (0,knowledge_schema/* viewSchema */.Nl)(schema, dialect);
    if (isByteMediaType(name) && (view === null || (0,knowledge_schema/* typesOf */.pl)(view)?.has('object') !== true))
        return [{ name: null, view, place: (0,knowledge_value/* placeOf */.$t)(mediaType.node) }];
    if (view === null || !/^multipart\//i.test(name))
        return [];
    return [...(0,knowledge_schema/* propertiesOf */.P1)(view)].flatMap(([part, [node]]) => {
        if (node === undefined)
            return [];
        const own = (0,knowledge_schema/* viewSchema */.Nl)(node, dialect);
        return isFile(own) ? [{ name: part, view: own, place: (0,knowledge_value/* placeOf */.$t)(node) }] : [];
    });
}
function isFile(view) {
    return isBinary(view) || (0,knowledge_schema/* typesOf */.pl)(view)?.has('file') === true;
}
function isSized(view) {
    return view !== null && (0,knowledge_schema/* sizeBound */._)(view, 'maxLength') !== null;
}
const unlimited_upload_KINDS = /^[a-z]+\/[a-z0-9.+-]+$/i;
/** `contentMediaType` (3.1), `encoding.<part>.contentType` (3.x), or a media type that is not just bytes. */
function isTyped(view, part, { node, name }) {
    if (view?.parts.some(({ value }) => unlimited_upload_KINDS.test((0,knowledge_value/* stringMember */.sk)(value, 'contentMediaType') ?? '')))
        return true;
    if (part === null)
        return !/octet-stream/i.test(name);
    const encoding = (0,knowledge_value/* childIfPresent */.p_)(node, 'encoding');
    const own = encoding === undefined ? undefined : (0,knowledge_value/* member */.Dc)(encoding.value, part);
    return (0,knowledge_value/* isObject */.Gv)(own) && (0,knowledge_value/* stringMember */.sk)(own, 'contentType') !== null && !/octet-stream|\*/.test(String(own.contentType));
}
/** What people write where no keyword fits: a size in prose, the answer 413, or an extension. */
function statesSize(body, operations) {
    return operations.every(({ node, responses }) => responses.some(({ status }) => status === '413') ||
        [body, node].some(({ value }) => saysSize(value)) ||
        saysSize((0,knowledge_value/* childIfPresent */.p_)(node, 'requestBody') === undefined ? null : (0,knowledge_value/* child */.jf)(node, 'requestBody').value));
}
function saysSize(value) {
    if (!(0,knowledge_value/* isObject */.Gv)(value))
        return false;
    const text = `${(0,knowledge_value/* stringMember */.sk)(value, 'description') ?? ''} ${(0,knowledge_value/* stringMember */.sk)(value, 'summary') ?? ''}`.slice(0, 5000);
    if (/\d\s?(kb|mb|gb|kib|mib|gib|kilobytes?|megabytes?|gigabytes?|bytes)\b/i.test(text))
        return true;
    return Object.keys(value).some((key) => /^x-.*(max|limit).*(size|length|bytes)|^x-.*(size|body|upload)-?limit/i.test(key));
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/unmarked-data.js
/** Finds text whose schema does not say that it is a password, or bytes. */






const FORMLESS = (value) => (0,knowledge_value/* isObject */.Gv)(value) && !Object.hasOwn(value, 'format');
const unmarkedPassword = {
    name: 'unmarked-password',
    targets: ['property'],
    options: {},
    glance: (value, name) => name === null || (FORMLESS(value) && (0,sensitive/* classifyName */.Ce)(name)?.neverReadBack === true),
    check(visit) {
        if (!visit.inRequest || (0,sensitive/* classifyName */.Ce)(visit.name)?.neverReadBack !== true)
            return NO_HIT;
        const { view } = visit;
        if ((0,knowledge_schema/* typesOf */.pl)(view)?.has('string') !== true ||
            (0,knowledge_schema/* firstKeyword */.A1)(view, 'format') !== null ||
            (0,knowledge_schema/* firstKeyword */.A1)(view, 'enum') !== null)
            return NO_HIT;
        return [{ arguments: { name: visit.name } }];
    },
};
const unmarkedBytes = {
    name: 'unmarked-bytes',
    targets: ['property'],
    options: {},
    glance: (value, name) => name === null || (FORMLESS(value) && (0,knowledge_words/* wordsOf */.Z9)(name).some((word) => BYTES.has(word))),
    check({ name, view }) {
        const isNamed = (0,knowledge_words/* wordsOf */.Z9)(name).some((word) => BYTES.has(word));
        if (!isNamed || (0,knowledge_schema/* typesOf */.pl)(view)?.has('string') !== true || isBinary(view) || (0,knowledge_schema/* firstKeyword */.A1)(view, 'format') !== null)
            return NO_HIT;
        return (0,knowledge_schema/* firstKeyword */.A1)(view, 'pattern') === null && (0,knowledge_schema/* firstKeyword */.A1)(view, 'enum') === null
            ? [{ arguments: { name } }]
            : NO_HIT;
    },
};
/** `imageBase64`, `base_64`: wordsOf splits digits off. */
const BYTES = new Set(['base', 'base64', 'b64', 'bytes', 'blob', 'binary']);

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/unpaged-list.js
/** Finds operations that answer with a whole list and take nothing by which a client could ask for a part. */




const unpagedList = {
    name: 'unpaged-list',
    targets: ['operation'],
    options: {},
    check({ operation, api }) {
        const { key, parameters } = operation;
        if (key.kind !== 'path' || (0,path_names/* isHealthPath */.SI)(key.path))
            return NO_HIT;
        const canAskForPart = parameters.some(({ name, in: place }) => place !== 'path' && ((0,input_names/* isPageSizeName */.sF)(name) || (0,input_names/* isPagingName */.Kp)(name)));
        if (canAskForPart || hasPagingHeader(operation))
            return NO_HIT;
        const views = operation.responses
            .filter(({ status }) => status === '200' || status === '2XX')
            .flatMap(({ content }) => content)
            .flatMap(({ schema }) => (schema === null ? [] : [(0,knowledge_schema/* viewSchema */.Nl)(schema, api.dialect)]));
        return views.some(isEndlessList) ? [{}] : NO_HIT;
    },
};
/** RFC 8288 `Link` headers lead to the next page. */
function hasPagingHeader({ responses }) {
    return responses.some(({ headers }) => headers.some(({ name }) => /^(link|x-total-count|x-next-page)$/i.test(name)));
}
/** A list of objects, or an envelope whose only list it is. */
function isEndlessList(view) {
    if (isList(view))
        return true;
    if ((0,knowledge_schema/* typesOf */.pl)(view)?.has('object') === false)
        return false;
    const inside = [...(0,knowledge_schema/* propertiesOf */.P1)(view)].flatMap(([name, [node]]) => node === undefined ? [] : [{ name, view: (0,knowledge_schema/* viewSchema */.Nl)(node, view.dialect) }]);
    // An envelope holds little beside its list; a record with a list in it is no collection.
    if (inside.length > 4 || inside.some(({ name }) => (0,input_names/* isPagingName */.Kp)(name)))
        return false;
    return inside.filter((each) => isList(each.view)).length === 1;
}
function isList(view) {
    const types = (0,knowledge_schema/* typesOf */.pl)(view);
    if (types === null || !types.has('array') || (0,knowledge_schema/* sizeBound */._)(view, 'maxItems') !== null)
        return false;
    const [items] = (0,knowledge_schema/* itemSchemas */.uT)(view);
    return items !== undefined && (0,knowledge_schema/* typesOf */.pl)((0,knowledge_schema/* viewSchema */.Nl)(items, view.dialect))?.has('object') !== false;
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/unreachable-server.js
/** Finds servers that clients of the API cannot mean: of the author's machine or network, or an example left in place. */


const unreachable_server_KINDS = {
    local: host/* isLocalUrl */.Lr,
    placeholder: (url) => (0,host/* isPlaceholderUrl */.l1)(url) || (0,host/* isReservedUrl */.ke)(url),
};
const unreachableServer = {
    name: 'unreachable-server',
    targets: ['server'],
    options: {
        kind: { type: 'string', default: 'local', allowed: Object.keys(unreachable_server_KINDS), help: 'What makes the host unfit.' },
    },
    check({ server }, options) {
        const isUnfit = unreachable_server_KINDS[options.kind];
        const isInternal = options.kind === 'local' && server.internal;
        const found = isInternal ? undefined : server.expanded.find(isUnfit);
        return found === undefined ? NO_HIT : [{ arguments: { host: (0,host/* hostOf */.w4)(found) ?? found } }];
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/unrestricted-string.js
/** Finds text of which nothing is said but that it is text. */





const unrestrictedString = {
    name: 'unrestricted-string',
    targets: ['schema'],
    options: { input: INPUT },
    glance: (value) => mayState(value, 'string'),
    check(visit, { input }) {
        const { view } = visit;
        if (!visit.inRequest || (0,knowledge_schema/* typesOf */.pl)(view)?.has('string') !== true || string_bounds_isRestricted(view) || isBinary(view))
            return NO_HIT;
        return isInput(visit, input) ? [{ arguments: { what: describeUse(visit.usedAs) } }] : NO_HIT;
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/unsafe-text.js
/** Finds text in a description that runs, or that shows how tokens must not be made. */

/** Markup and schemes that execute where Markdown is shown as HTML (CommonMark lets HTML through). */
const SCRIPT = /<\s*script[\s>]|<\s*iframe[\s>]|\bjavascript\s*:|\bvbscript\s*:|\bon(error|load|click|mouseover|focus)\s*=\s*["']?[a-z_$]|\beval\s*\(|data:text\/html/i;
const scriptInText = {
    name: 'script-in-text',
    targets: ['text'],
    options: {},
    glance: (text, _, role) => role === 'description' && typeof text === 'string' && SCRIPT.test(text.slice(0, 200_000)),
    check({ text, role, name }) {
        if (role !== 'description')
            return NO_HIT;
        // What stands in code is shown, not run.
        const read = text.slice(0, 200_000).replace(/```[\s\S]*?(```|$)|`[^`\n]*`/g, ' ');
        const found = SCRIPT.exec(read)?.[0];
        return found === undefined ? NO_HIT : [{ arguments: { found: found.slice(0, 40), name: name ?? '' } }];
    },
};
const TOKEN = /(?<![A-Za-z0-9_-])(eyJ[A-Za-z0-9_-]{8,400})\.eyJ[A-Za-z0-9_-]{2,4000}\.[A-Za-z0-9_-]{0,1000}/;
const unsignedToken = {
    name: 'unsigned-token',
    targets: ['text'],
    options: {},
    glance: (text) => typeof text === 'string' && text.includes('eyJ'),
    check({ text, name }) {
        const header = TOKEN.exec(text.slice(0, 100_000))?.[1];
        if (header === undefined)
            return NO_HIT;
        return /"alg"\s*:\s*"none"/i.test(decode(header)) ? [{ arguments: { name: name ?? '' } }] : NO_HIT;
    },
};
function decode(part) {
    try {
        return atob(part.replaceAll('-', '+').replaceAll('_', '/'));
    }
    catch {
        return ''; // not base64, so no token
    }
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/unthrottled-flow.js
/** Finds operations that pay off when they are tried many times and say nothing about a limit. */



const FLOWS = { 'sign-in': isSignInFlow, abusable: isAbusableFlow };
const unthrottledFlow = {
    name: 'unthrottled-flow',
    targets: ['operation'],
    options: {
        flow: {
            type: 'string',
            default: 'sign-in',
            allowed: Object.keys(FLOWS),
            help: 'Signing in, one-time codes and password resets, or what costs money or reaches people.',
        },
    },
    check({ operation, api }, { flow }) {
        const isMeant = FLOWS[flow];
        if (operation.key.kind !== 'path' || hasLimitExtension(api.root) || !isMeant(operation, api))
            return NO_HIT;
        return saysLimit(operation, api) ? NO_HIT : [{}];
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/support/referenced-pointers.js
/** The definitions of a document that something in it refers to. */

/** Deeper documents are hostile, and their definitions count as used. */
const referenced_pointers_DEPTH = 200;
/**
 * Pointers as references write them, each cut to the definition: `/components/schemas/Order`. Every text called `$ref`
 * counts, wherever it stands, and so do the values of a discriminator's mapping: too many rather than too few. `null`:
 * other files take part, and what they refer to is not known here.
 */
function referencedPointers(api) {
    const found = new Set();
    referenced_pointers_collect(api.root.value, found, 0);
    return found.has(ELSEWHERE) ? null : found;
}
const ELSEWHERE = 'another file';
function referenced_pointers_collect(value, found, depth) {
    if (depth > referenced_pointers_DEPTH)
        return;
    if (Array.isArray(value)) {
        for (const item of value)
            referenced_pointers_collect(item, found, depth + 1);
        return;
    }
    if (!(0,knowledge_value/* isObject */.Gv)(value))
        return;
    for (const key of Object.keys(value)) {
        const inside = value[key];
        if (typeof inside === 'string' && (key === '$ref' || key === '$dynamicRef'))
            add(inside, found);
        else if (key === 'mapping' && (0,knowledge_value/* isObject */.Gv)(inside))
            for (const target of Object.values(inside)) {
                if (typeof target === 'string')
                    add(target.includes('/') ? target : `#/components/schemas/${target}`, found);
            }
        else
            referenced_pointers_collect(inside, found, depth + 1);
    }
}
function add(reference, found) {
    const hash = reference.indexOf('#/');
    if (hash !== 0)
        found.add(ELSEWHERE);
    if (hash === -1)
        return;
    const pointer = referenced_pointers_decode(reference.slice(hash + 1));
    const keys = pointer.split('/');
    found.add(keys.slice(0, keys[1] === 'components' ? 4 : 3).join('/'));
}
function referenced_pointers_decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text; // a stray percent sign is what it is
    }
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/unused-component.js
/** Finds definitions that nothing refers to: nobody checks them, and nobody knows whether they still hold. */


const unusedComponent = {
    name: 'unused-component',
    targets: ['document'],
    options: {
        kind: {
            type: 'string',
            default: 'security-scheme',
            allowed: ['security-scheme', 'other'],
            help: 'Security schemes that no requirement names, or any other definition.',
        },
    },
    check({ api }, { kind }) {
        return kind === 'security-scheme' ? unusedSchemes(api) : unusedDefinitions(api);
    },
};
function unusedSchemes(api) {
    const used = new Set([api.security, ...api.operations.map(({ security }) => security), ...api.outbound.map(({ security }) => security)]
        .flatMap(({ alternatives }) => alternatives)
        .flatMap(({ schemes }) => schemes.map(({ name }) => name)));
    return [...api.schemes.values()]
        .filter(({ name }) => !used.has(name))
        .map(({ name, node }) => ({
        place: (0,knowledge_value/* placeOf */.$t)(node),
        detail: `scheme ${name}`,
        arguments: { name, kind: 'security scheme' },
    }));
}
/** Kinds whose members are used by reference only. */
const unused_component_KINDS = [
    'schemas',
    'responses',
    'parameters',
    'examples',
    'requestBodies',
    'headers',
    'links',
    'callbacks',
    'pathItems',
];
function unusedDefinitions(api) {
    const used = referencedPointers(api);
    if (used === null)
        return [];
    const containers = api.dialect === '2.0'
        ? ['definitions', 'responses', 'parameters'].flatMap((kind) => entry(api.root, kind, `/${kind}`))
        : unused_component_KINDS.flatMap((kind) => {
            const components = (0,knowledge_value/* childIfPresent */.p_)(api.root, 'components');
            return components === undefined ? [] : entry(components, kind, `/components/${kind}`);
        });
    return containers.flatMap(([pointer, container]) => [...(0,knowledge_value/* members */.ol)(container)]
        .filter(([name, node]) => (0,knowledge_value/* isObject */.Gv)(node.value) && !used.has(`${pointer}/${toToken(name)}`))
        .map(([name]) => {
        const kind = pointer.slice(pointer.lastIndexOf('/') + 1);
        return {
            place: (0,knowledge_value/* placeOf */.$t)((0,knowledge_value/* child */.jf)(container, name)),
            detail: `${kind} ${name}`.slice(0, 200),
            arguments: { name, kind },
        };
    }));
}
function entry(owner, kind, pointer) {
    const found = (0,knowledge_value/* childIfPresent */.p_)(owner, kind);
    return found === undefined ? [] : [[pointer, found]];
}
/** RFC 6901 §3. */
function toToken(name) {
    return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/url-parameter.js
/** Finds parameters that take an address which the server may open or send people to. */




const urlParameter = {
    name: 'url-parameter',
    targets: ['parameter'],
    options: {
        names: {
            type: 'string',
            default: 'other',
            allowed: ['redirect', 'other'],
            help: 'Addresses that a browser is sent to, or all others, which the server may open itself.',
        },
    },
    check({ parameter, api }, { names }) {
        if ((0,input_names/* isRedirectName */.wS)(parameter.name) !== (names === 'redirect'))
            return NO_HIT;
        if (parameter.in !== 'query' && parameter.in !== 'path' && parameter.in !== 'header')
            return NO_HIT;
        const view = parameter.schema === null ? null : (0,knowledge_schema/* viewSchema */.Nl)(parameter.schema, api.dialect);
        return takesAnyUrl(view, (0,input_names/* isUrlName */.D$)(parameter.name))
            ? [{ arguments: { name: parameter.name, where: parameter.in } }]
            : NO_HIT;
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/url-property.js
/** Finds properties of requests that take an address which the server may open. */






const urlProperty = {
    name: 'url-property',
    targets: ['property'],
    options: {
        names: {
            type: 'string',
            default: 'fetched',
            allowed: ['fetched', 'other'],
            help: 'Names of addresses that the server will most likely open itself (webhook, import, plain url), or all other addresses.',
        },
    },
    glance: (value) => (0,knowledge_value/* isObject */.Gv)(value) && (Object.hasOwn(value, 'format') || isComposed(value)),
    glanceAtName: input_names/* isUrlName */.D$,
    check(visit, { names }) {
        if ((0,input_names/* isFetchedUrlName */.ay)(visit.name) !== (names === 'fetched') || !visit.inRequest || visit.readOnly)
            return NO_HIT;
        if (!takesAnyUrl(visit.view, (0,input_names/* isUrlName */.D$)(visit.name)))
            return NO_HIT;
        const writers = operationsThatWrite(visit.users());
        return writers.length === 0
            ? NO_HIT
            : [{ arguments: { name: visit.name }, reachedBy: writers.map(({ key }) => key) }];
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/vague-schema.js
/** Finds schemas that say next to nothing about what clients send. */




/** Members that describe and do not demand. */
const ANNOTATIONS = new Set('title description example examples default deprecated readOnly writeOnly externalDocs xml $comment nullable'.split(' '));
/** Members that say what a value is, without `type`. */
const TELLING = ['enum', 'const', '$ref', '$dynamicRef', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'type'];
const OBJECT_MEMBERS = [
    'properties',
    'additionalProperties',
    'patternProperties',
    'unevaluatedProperties',
    'allOf',
    'anyOf',
    'oneOf',
    '$ref',
    'maxProperties',
    'discriminator',
    'propertyNames',
    'dependentSchemas',
    'enum',
    'const',
];
const LOOKS = {
    empty: (schema) => Object.keys(schema).every((key) => ANNOTATIONS.has(key) || key.startsWith('x-')),
    untyped: (schema) => !TELLING.some((key) => Object.hasOwn(schema, key)) &&
        Object.keys(schema).some((key) => !ANNOTATIONS.has(key) && !key.startsWith('x-')),
    'object-without-properties': (schema) => schema.type === 'object' && !OBJECT_MEMBERS.some((key) => Object.hasOwn(schema, key)),
};
const vagueSchema = {
    name: 'vague-schema',
    targets: ['schema'],
    options: {
        lacks: { type: 'string', default: 'untyped', allowed: Object.keys(LOOKS), help: 'What is missing.' },
    },
    glance: (value) => (0,knowledge_value/* isObject */.Gv)(value) && (value.type === 'object' || !TELLING.some((key) => Object.hasOwn(value, key))),
    check(visit, { lacks }) {
        if (!visit.inRequest || visit.isPart || visit.usedAs.as === 'other')
            return NO_HIT;
        const { value } = visit.node;
        if (!(0,knowledge_value/* isObject */.Gv)(value) || !LOOKS[lacks](value))
            return NO_HIT;
        // In 2.0 the schema of a parameter is the parameter.
        if (lacks === 'empty' && (0,knowledge_schema/* typesOf */.pl)(visit.view) !== null)
            return NO_HIT;
        return [{ arguments: { what: describeUse(visit.usedAs) } }];
    },
};

;// CONCATENATED MODULE: ./build/inspect/lint/predicates/registry.js

















































































const PREDICATES = [
    ambiguousPaths,
    anonymousObjectAccess,
    anyMediaType,
    apiKeyLocation,
    cacheableAnswer,
    callbackToRequestedAddress,
    closedPart,
    contradictingBounds,
    cookieWithoutProtection,
    credentialParameter,
    credentialedWildcardOrigin,
    defaultOfRequired,
    defaultParameter,
    defaultProperty,
    deprecatedWithoutSunset,
    emptyDefaultSecurity,
    enumerableIdentifier,
    enumerationValue,
    exposedProperty,
    failedReference,
    flowWithoutRefresh,
    foreignServer,
    httpAuthentication,
    impossibleContent,
    insecureAuthorizationUrl,
    insecureBackend,
    insecureServer,
    interpretedParameter,
    interpretedProperty,
    looseRedirect,
    malformedAuthorizationUrl,
    methodOverride,
    misplacedConstraint,
    missingResponse,
    missingStatement,
    missingSuccess,
    numberFormat,
    oauthFlow,
    openBackendAnswer,
    openObject,
    openResponse,
    operationAccess,
    operationOnPath,
    optionalBody,
    ordinaryAdministration,
    ownErrorFormat,
    parallelVersions,
    parameterWithoutSchema,
    pathParameters,
    personalDataInText,
    personalDataInUrl,
    plainLink,
    privilegedProperty,
    readScopeOnWrite,
    recursiveInput,
    repeatedOperationId,
    requestBodyWithoutSchema,
    requirementWithoutScope,
    responseWithoutHeader,
    responseWithoutSchema,
    revealingError,
    revealingHeader,
    schemaForBothDirections,
    scopeWithoutEffect,
    scriptInText,
    secretInText,
    sessionParameter,
    slowPattern,
    structuralFault,
    sunsetPassed,
    suppression,
    unanchoredPattern,
    unasked,
    unboundedArray,
    unboundedExpansion,
    unboundedMap,
    unboundedNumber,
    unboundedPageSize,
    unboundedServerHost,
    unboundedString,
    undefinedScheme,
    undefinedScope,
    undescribedHeader,
    undescribedOperation,
    undescribedServer,
    undiscriminatedChoice,
    undocumentedRateLimit,
    unencryptedCredential,
    unexpectedBody,
    unfitDefault,
    unfitExample,
    unfitSchemaExample,
    unlimitedUpload,
    unmarkedBytes,
    unmarkedPassword,
    unpagedList,
    unreachableServer,
    unrestrictedString,
    unsignedToken,
    unstatedBearerFormat,
    unthrottledFlow,
    unusedComponent,
    urlParameter,
    urlProperty,
    vagueHeader,
    vagueSchema,
    wildcardOrigin,
];


/***/ }),

/***/ 9362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w4: () => (/* binding */ hostOf),
  _C: () => (/* binding */ isInsecureUrl),
  Lr: () => (/* binding */ isLocalUrl),
  tE: () => (/* binding */ isLoopbackUrl),
  l1: () => (/* binding */ isPlaceholderUrl),
  ke: () => (/* binding */ isReservedUrl),
  e9: () => (/* binding */ maskUserInfo),
  AS: () => (/* binding */ readAuthority),
  jG: () => (/* binding */ registrableDomain)
});

;// CONCATENATED MODULE: ./build/knowledge/network-address.js
/** IP addresses in all the notations that URL parsers accept (WHATWG URL §3.5), as groups of bits. */
/** The address that a host is, or `null` for a name. IPv6 stands in brackets. */
function parseAddress(host) {
    if (host.length > 60)
        return null;
    return host.startsWith('[') ? parseVersion6(host.slice(1, host.endsWith(']') ? -1 : undefined)) : parseVersion4(host);
}
/** 127.0.0.0/8, 0.0.0.0, ::1, :: and their mapped forms. */
function isLoopbackAddress(address) {
    if (address.version === 4)
        return inBlock(address.value, 0x7f000000, 8) || address.value === 0;
    const mapped = mappedAddress(address);
    return mapped === null
        ? address.groups.slice(0, 7).every((group) => group === 0) && address.groups[7] <= 1
        : isLoopbackAddress(mapped);
}
/** RFC 1918, link-local (RFC 3927), carrier-grade NAT (RFC 6598), unique local and link-local IPv6. */
function isPrivateAddress(address) {
    if (address.version === 4) {
        const { value } = address;
        return (inBlock(value, 0x0a000000, 8) ||
            inBlock(value, 0xac100000, 12) ||
            inBlock(value, 0xc0a80000, 16) ||
            inBlock(value, 0xa9fe0000, 16) ||
            inBlock(value, 0x64400000, 10));
    }
    const mapped = mappedAddress(address);
    if (mapped !== null)
        return isPrivateAddress(mapped);
    const first = address.groups[0];
    return (first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfe80;
}
function inBlock(value, start, bits) {
    const size = 2 ** (32 - bits);
    return value >= start && value < start + size;
}
/** Decimal, octal and hexadecimal parts, one to four of them; the last fills what is left. */
function parseVersion4(host) {
    const parts = host.split('.');
    if (parts.length > 4)
        return null;
    const numbers = [];
    for (const part of parts) {
        if (!/^(0x[0-9a-f]*|\d+)$/i.test(part))
            return null;
        const number = /^0x/i.test(part)
            ? Number(part.length === 2 ? 0 : part)
            : /^0\d/.test(part)
                ? Number.parseInt(part, 8)
                : Number(part);
        if (!Number.isSafeInteger(number))
            return null;
        numbers.push(number);
    }
    const last = numbers.pop();
    if (numbers.some((number) => number > 255) || last >= 256 ** (4 - numbers.length))
        return null;
    return { version: 4, value: numbers.reduce((value, number, index) => value + number * 256 ** (3 - index), last) };
}
function parseVersion6(text) {
    const halves = text.split('%')[0]?.split('::') ?? [];
    if (halves.length > 2)
        return null;
    const [left, right] = halves.map((half) => (half === '' ? [] : half.split(':').flatMap(toGroups)));
    if (left === undefined || [...left, ...(right ?? [])].some((group) => Number.isNaN(group)))
        return null;
    const missing = 8 - left.length - (right?.length ?? 0);
    if (right === undefined ? missing !== 0 : missing < 0)
        return null;
    return { version: 6, groups: [...left, ...Array(missing).fill(0), ...(right ?? [])] };
}
function toGroups(part) {
    const embedded = part.includes('.') ? parseVersion4(part) : null;
    if (embedded !== null && embedded.version === 4)
        return [Math.floor(embedded.value / 65536), embedded.value % 65536];
    return [/^[0-9a-f]{1,4}$/i.test(part) ? Number.parseInt(part, 16) : Number.NaN];
}
/** The IPv4 address inside `::ffff:a.b.c.d`, or `null`. */
function mappedAddress(address) {
    if (address.version !== 6 ||
        !address.groups.slice(0, 5).every((group) => group === 0) ||
        address.groups[5] !== 0xffff)
        return null;
    return { version: 4, value: address.groups[6] * 65536 + address.groups[7] };
}

;// CONCATENATED MODULE: ./build/knowledge/host.js
/**
 * What a URL says about transport and host. Text only: nothing is looked up. Linear time on hostile input; relative
 * references and templates with variables are ordinary input.
 */

/** Longer URLs are cut: the host stands at the start. */
const MAXIMUM_LENGTH = 4000;
/** Scheme, user and host of an absolute or protocol-relative URL; `null` for relative ones. */
function readAuthority(url) {
    const start = /^\s*(?:([a-z][a-z0-9+.-]{0,40}):)?[/\\]{2}/i.exec(url.slice(0, MAXIMUM_LENGTH));
    if (start === null)
        return null;
    const rest = url.slice(start[0].length, MAXIMUM_LENGTH);
    const end = rest.search(/[/\\?#\s]/);
    const authority = end === -1 ? rest : rest.slice(0, end);
    const at = authority.lastIndexOf('@');
    const place = authority.slice(at + 1).toLowerCase();
    const host = place.startsWith('[') ? place.slice(0, place.indexOf(']') + 1) : place.replace(/:(\d*|\{[^{}]*\})$/, '');
    return {
        scheme: start[1]?.toLowerCase() ?? null,
        userInfo: at === -1 ? null : authority.slice(0, at),
        host: host.endsWith('.') ? host.slice(0, -1) : host,
    };
}
/** Lower-case host of an absolute or protocol-relative URL; `null` for relative ones. */
function hostOf(url) {
    const host = readAuthority(url)?.host ?? '';
    return host === '' ? null : host;
}
const INSECURE = new Set('http ws mqtt amqp ftp stomp coap ldap smtp redis tcp'.split(' '));
/** True for `http`, `ws`, `mqtt` …, in any case: whoever is on the way reads along. Relative URLs are not insecure by themselves. */
function isInsecureUrl(url) {
    return INSECURE.has(readAuthority(url)?.scheme ?? '');
}
const LOOPBACK_NAMES = new Set(['localhost', 'host.docker.internal', 'localhost.localdomain']);
/** Loopback addresses, in every notation that clients accept, and names: traffic that stays on the machine. */
function isLoopbackUrl(url) {
    const host = hostOf(url);
    if (host === null)
        return false;
    const address = parseAddress(host);
    return address === null ? LOOPBACK_NAMES.has(host) || host.endsWith('.localhost') : isLoopbackAddress(address);
}
/** Names that public DNS does not serve: RFC 6762, RFC 8375, RFC 6761 and what companies use inside. */
const PRIVATE_NAMES = /\.(internal|intranet|corp|private|local|localdomain|lan|home|home\.arpa|cluster\.local)$/;
/** Loopback, private ranges (RFC 1918, RFC 4193, RFC 6598, link-local) and names that public DNS does not serve. */
function isLocalUrl(url) {
    const host = hostOf(url);
    if (host === null)
        return false;
    const address = parseAddress(host);
    if (address !== null)
        return isPrivateAddress(address) || isLoopbackAddress(address);
    return isLoopbackUrl(url) || PRIVATE_NAMES.test(host) || isSingleLabel(host);
}
/** `api`, `orders-service`: found by a search list or a container network only. */
function isSingleLabel(host) {
    return /^[a-z0-9_-]+$/.test(host);
}
/** Hosts that nobody can own (RFC 2606, RFC 6761): an example was left in place. */
function isReservedUrl(url) {
    const host = hostOf(url) ?? '';
    return /(^|\.)example\.(com|net|org|edu)$/.test(host) || /(^|\.)(example|invalid|test)$/.test(host);
}
const PLACEHOLDER_WORDS = /(^|[.-])(your|my|some|the)[-.]?(company|domain|host|hostname|api|org|organization|site|server|tenant|app|instance|name)([.-]|$)|(^|\.)(domain|host|hostname|foo|bar|todo|changeme|placeholder)\.(com|tld|org|net|local)$|[<>]|\.tld$/;
/** A host that a person was to replace: `your-domain.com`, `<host>`, `api.mycompany.tld`. */
function isPlaceholderUrl(url) {
    return PLACEHOLDER_WORDS.test((hostOf(url) ?? '').slice(0, 255));
}
/** Second-level labels under which registrations happen one level deeper. */
const SECOND_LEVEL = new Set('co com net org gov edu ac go or ne gob mil nom govt'.split(' '));
/** The domain somebody registered (last two labels, three under `co.uk` and the like); `null` without a host or with a variable in it. */
function registrableDomain(url) {
    const host = hostOf(url);
    if (host === null || /[{}]/.test(host))
        return null;
    if (parseAddress(host) !== null || host.startsWith('['))
        return host;
    const labels = host.split('.');
    const isDeep = labels.length > 2 && SECOND_LEVEL.has(labels.at(-2)) && labels.at(-1).length === 2;
    return labels.slice(isDeep ? -3 : -2).join('.');
}
/** The URL with the password of its user part hidden; other text unchanged. */
function maskUserInfo(url) {
    const userInfo = readAuthority(url)?.userInfo;
    if (userInfo === null || userInfo === undefined)
        return url;
    const colon = userInfo.indexOf(':');
    const shown = colon === -1 ? '***' : `${userInfo.slice(0, colon)}:***`;
    const start = url.indexOf(`${userInfo}@`);
    return `${url.slice(0, start)}${shown}${url.slice(start + userInfo.length)}`;
}


/***/ }),

/***/ 1789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ STANDARD_METHODS),
/* harmony export */   a: () => (/* binding */ isWrite)
/* harmony export */ });
/** HTTP methods by what they do to stored data. */
/** The methods that some version of OpenAPI has a field for. */
const STANDARD_METHODS = new Set('GET PUT POST DELETE OPTIONS HEAD PATCH TRACE QUERY'.split(' '));
/** Methods that change nothing (RFC 9110 §9.2.1, QUERY by its draft). */
const READS = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'QUERY']);
/** True for methods that may change something; of a method that nobody knows it has to be expected. */
function isWrite(method) {
    return !READS.has(method);
}


/***/ }),

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   D0: () => (/* binding */ coversNearlyAll),
/* harmony export */   ER: () => (/* binding */ classEscape),
/* harmony export */   Fp: () => (/* binding */ includesCharacter),
/* harmony export */   Qz: () => (/* binding */ EVERYTHING),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   Z6: () => (/* binding */ unionOf),
/* harmony export */   Zw: () => (/* binding */ complement),
/* harmony export */   gJ: () => (/* binding */ propertySet),
/* harmony export */   y$: () => (/* binding */ intersect),
/* harmony export */   y0: () => (/* binding */ DOT)
/* harmony export */ });
/** Sets of characters as sorted, disjoint ranges of code points. */
const LAST = 0x10ffff;
const EVERYTHING = [[0, LAST]];
/** `\n \r \u2028 \u2029`: what `.` leaves out. */
const LINE_BREAKS = [
    [10, 10],
    [13, 13],
    [0x2028, 0x2029],
];
const DOT = complement(LINE_BREAKS);
const DIGITS = [[48, 57]];
const WORD = [
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122],
];
const SPACE = [
    [9, 13],
    [32, 32],
    [160, 160],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
    [0x2028, 0x2029],
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
];
/** The set of `\d`, `\W` …; `undefined` for any other letter. */
function classEscape(letter) {
    const set = { d: DIGITS, w: WORD, s: SPACE }[letter.toLowerCase()];
    return set === undefined || letter === letter.toLowerCase() ? set : complement(set);
}
/** A property such as `\p{L}`: close enough to tell overlaps, without Unicode tables. */
function propertySet(name) {
    const other = [0x80, LAST];
    if (/^(L|Letter|Alphabetic|Alpha|gc=L)$/.test(name))
        return [[65, 90], [97, 122], other];
    if (/^(Lu|Uppercase(_Letter)?|Upper)$/.test(name))
        return [[65, 90], other];
    if (/^(Ll|Lowercase(_Letter)?|Lower)$/.test(name))
        return [[97, 122], other];
    if (/^(N|Nd|Number|Decimal_Number)$/.test(name))
        return [[48, 57], other];
    if (/^(Z|Zs|Separator|Space_Separator|White_Space)$/.test(name))
        return SPACE;
    return EVERYTHING;
}
/** The union of ranges in any order. */
function unionOf(ranges) {
    const sorted = [...ranges].sort(([a], [b]) => a - b);
    const result = [];
    for (const [first, last] of sorted) {
        const previous = result.at(-1);
        if (previous !== undefined && first <= previous[1] + 1)
            previous[1] = Math.max(previous[1], last);
        else
            result.push([first, last]);
    }
    return result;
}
/** Every character that is not in the set. */
function complement(set) {
    const result = [];
    let next = 0;
    for (const [first, last] of set) {
        if (first > next)
            result.push([next, first - 1]);
        next = last + 1;
    }
    if (next <= LAST)
        result.push([next, LAST]);
    return result;
}
/** True when some character is in both. */
function overlaps(left, right) {
    let i = 0;
    let j = 0;
    while (i < left.length && j < right.length) {
        const [a, b] = [left[i], right[j]];
        if (a[1] < b[0])
            i += 1;
        else if (b[1] < a[0])
            j += 1;
        else
            return true;
    }
    return false;
}
/** True when every character, line breaks aside, is in the set. */
function coversNearlyAll(set) {
    return complement(unionOf([...set, ...LINE_BREAKS])).length === 0;
}
/** The characters that are in both. */
function intersect(left, right) {
    const result = [];
    let i = 0;
    let j = 0;
    while (i < left.length && j < right.length) {
        const [a, b] = [left[i], right[j]];
        const [first, last] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
        if (first <= last)
            result.push([first, last]);
        if (a[1] < b[1])
            i += 1;
        else
            j += 1;
    }
    return result;
}
/** The characters of the one set that are not in the other. */
function subtract(left, right) {
    return intersect(left, complement(right));
}
function includesCharacter(set, point) {
    return set.some(([first, last]) => first <= point && point <= last);
}


/***/ }),

/***/ 6566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parsePattern)
/* harmony export */ });
/* harmony import */ var _character_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4944);
/**
 * The text of a valid ECMAScript regular expression → a tree, for analysis only. Bounded: what is too long or too deep is
 * `null`, which means that nothing is claimed about it.
 */

const MAXIMUM_LENGTH = 2000;
const MAXIMUM_DEPTH = 60;
/** Call it only with a pattern that `RegExp` accepts. */
function parsePattern(source) {
    if (source.length > MAXIMUM_LENGTH)
        return null;
    const reader = new PatternReader(source);
    const tree = reader.readChoice(0);
    return reader.isDone() ? tree : null;
}
class PatternReader {
    #source;
    #at = 0;
    constructor(source) {
        this.#source = source;
    }
    isDone() {
        return this.#at === this.#source.length;
    }
    readChoice(depth) {
        if (depth > MAXIMUM_DEPTH)
            return null;
        const branches = [];
        do {
            const branch = this.#readSequence(depth);
            if (branch === null)
                return null;
            branches.push(branch);
        } while (this.#take('|'));
        return branches.length === 1 ? branches[0] : { kind: 'choice', branches };
    }
    #readSequence(depth) {
        const items = [];
        while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
            const from = this.#at;
            const atom = this.#readAtom(depth);
            if (atom === null)
                return null;
            items.push(this.#readQuantifier(atom, from));
        }
        return items.length === 1 ? items[0] : { kind: 'sequence', items };
    }
    #readAtom(depth) {
        const at = this.#at;
        const character = this.#next();
        if (character === '(')
            return this.#readGroup(depth);
        if (character === '[')
            return { kind: 'set', set: this.#readClass(), at };
        if (character === '.')
            return { kind: 'set', set: _character_set_js__WEBPACK_IMPORTED_MODULE_0__/* .DOT */ .y0, at };
        if (character === '^')
            return { kind: 'start' };
        if (character === '$')
            return { kind: 'end' };
        if (character === '\\')
            return this.#readEscape(at);
        return { kind: 'set', set: single(character), at };
    }
    #readGroup(depth) {
        const look = this.#takeAny(['?=', '?!', '?<=', '?<!']);
        if (!look && !this.#take('?:') && this.#take('?<'))
            this.#at = this.#source.indexOf('>', this.#at) + 1;
        const body = this.readChoice(depth + 1);
        if (body === null || !this.#take(')'))
            return null;
        return look ? { kind: 'look', body } : body;
    }
    #readEscape(at) {
        const letter = this.#source[this.#at];
        if (letter === 'b' || letter === 'B') {
            this.#at += 1;
            return { kind: 'boundary' };
        }
        if (/[1-9]/.test(letter)) {
            while (/[0-9]/.test(this.#source[this.#at] ?? ''))
                this.#at += 1;
            return { kind: 'backreference' };
        }
        if (letter === 'k' && this.#source[this.#at + 1] === '<') {
            this.#at = this.#source.indexOf('>', this.#at) + 1;
            return { kind: 'backreference' };
        }
        return { kind: 'set', set: this.#readEscapedSet(), at };
    }
    /** What stands after a backslash, for sets and single characters; in a class `\b` is a backspace. */
    #readEscapedSet() {
        const letter = this.#next();
        const named = (0,_character_set_js__WEBPACK_IMPORTED_MODULE_0__/* .classEscape */ .ER)(letter);
        if (named !== undefined)
            return named;
        if ((letter === 'p' || letter === 'P') && this.#source[this.#at] === '{') {
            const end = this.#source.indexOf('}', this.#at);
            const set = (0,_character_set_js__WEBPACK_IMPORTED_MODULE_0__/* .propertySet */ .gJ)(this.#source.slice(this.#at + 1, end));
            this.#at = end + 1;
            return letter === 'p' || set === _character_set_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz ? set : (0,_character_set_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)(set);
        }
        const control = { n: '\n', r: '\r', t: '\t', v: '\v', f: '\f', b: '\b', 0: '\0' }[letter];
        if (control !== undefined)
            return single(control);
        const code = /^(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\})/i.exec(this.#source.slice(this.#at - 1, this.#at + 9));
        if (code === null)
            return single(letter);
        this.#at += code[0].length - 1;
        const point = Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '0', 16);
        return [[point, point]];
    }
    /** The members of `[…]`, the opening bracket already read. */
    #readClass() {
        const negated = this.#take('^');
        const ranges = [];
        while (this.#at < this.#source.length && !this.#take(']')) {
            const set = this.#readClassMember();
            const first = set[0]?.[0];
            const isSingle = set.length === 1 && set[0]?.[1] === first;
            if (isSingle && this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']') {
                this.#at += 1;
                const end = this.#readClassMember();
                ranges.push([first, Math.max(first, end.at(-1)?.[1])]);
            }
            else
                ranges.push(...set);
        }
        const union = (0,_character_set_js__WEBPACK_IMPORTED_MODULE_0__/* .unionOf */ .Z6)(ranges);
        return negated ? (0,_character_set_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)(union) : union;
    }
    #readClassMember() {
        const character = this.#next();
        return character === '\\' ? this.#readEscapedSet() : single(character);
    }
    #readQuantifier(atom, from) {
        const match = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.#source.slice(this.#at, this.#at + 30));
        if (match === null)
            return atom;
        this.#at += match[0].length;
        const [, sign, least, comma, most] = match;
        const minimum = sign === undefined ? Number(least) : sign === '+' ? 1 : 0;
        const maximum = sign === undefined
            ? comma === undefined
                ? minimum
                : most === ''
                    ? null
                    : Number(most)
            : sign === '?'
                ? 1
                : null;
        return { kind: 'repeat', body: atom, minimum, maximum, from, to: this.#at };
    }
    #next() {
        const character = String.fromCodePoint(this.#source.codePointAt(this.#at));
        this.#at += character.length;
        return character;
    }
    #take(text) {
        if (!this.#source.startsWith(text, this.#at))
            return false;
        this.#at += text.length;
        return true;
    }
    #takeAny(texts) {
        return texts.some((text) => this.#take(text));
    }
}
function single(character) {
    const point = character.codePointAt(0);
    return [[point, point]];
}


/***/ }),

/***/ 7199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ judgePattern)
});

// EXTERNAL MODULE: ./build/knowledge/pattern/character-set.js
var character_set = __webpack_require__(4944);
// EXTERNAL MODULE: ./build/knowledge/strong-components.js
var strong_components = __webpack_require__(5641);
;// CONCATENATED MODULE: ./build/knowledge/pattern/find-ambiguity.js
/**
 * Finds exponential ambiguity: a loop that can read the same text in two ways, so that a backtracking engine tries all of
 * them before it gives up. Exact on the position automaton: two different walks from a position to itself over the same
 * text. The work is bounded; beyond the bound nothing is claimed.
 */


const MAXIMUM_COMPONENT = 90;
const MAXIMUM_STEPS = 400_000;
/** The positions of an ambiguous loop after which the match can still fail, or `null`. */
function findAmbiguousLoop(automaton, endsAtEnd) {
    const positions = automaton.sets.map((_, position) => position);
    for (const component of (0,strong_components/* findComponents */.I)(positions, (position) => [
        ...automaton.next[position].keys(),
    ])) {
        if (!isLoop(component, automaton) || !canFailAfter(component, automaton, endsAtEnd))
            continue;
        if (hasDoubleEdge(component, automaton) || hasTwoWalks(component, automaton))
            return component;
    }
    return null;
}
function isLoop(component, { next }) {
    return component.length > 1 || next[component[0]]?.has(component[0]) === true;
}
/** Where the loop may end the match and nothing is demanded after it, the first, greedy attempt succeeds. */
function canFailAfter(component, { sets, last, demandsRounds }, endsAtEnd) {
    if (!component.some((position) => last.has(position)))
        return true;
    if (endsAtEnd)
        return !(0,character_set/* coversNearlyAll */.D0)((0,character_set/* unionOf */.Z6)(component.flatMap((position) => sets[position] ?? [])));
    return demandsRounds;
}
function hasDoubleEdge(component, { next }) {
    const inside = new Set(component);
    return component.some((position) => [...next[position]].some(([target, ways]) => ways === 2 && inside.has(target)));
}
/** Walks the loop twice at once: is a pair of different positions on a round trip from one position to itself? */
function hasTwoWalks(component, { next, sets }) {
    const size = component.length;
    if (size > MAXIMUM_COMPONENT)
        return false;
    const indices = new Map(component.map((position, index) => [position, index]));
    const edges = component.map((position) => [...next[position].keys()].flatMap((target) => indices.get(target) ?? []));
    const agree = component.map((one) => component.map((other) => (0,character_set/* overlaps */.$f)(sets[one] ?? [], sets[other] ?? [])));
    let steps = 0;
    const step = (pair) => {
        const found = [];
        for (const left of edges[Math.floor(pair / size)] ?? []) {
            for (const right of edges[pair % size] ?? []) {
                steps += 1;
                if (agree[left]?.[right] === true)
                    found.push(left <= right ? left * size + right : right * size + left);
            }
        }
        return steps > MAXIMUM_STEPS ? [] : found;
    };
    const isDiagonal = (pair) => Math.floor(pair / size) === pair % size;
    const starts = component.map((_, index) => index * size + index);
    const ambiguous = (0,strong_components/* findComponents */.I)(starts, step).some((pairs) => pairs.some(isDiagonal) && !pairs.every(isDiagonal));
    return ambiguous && steps <= MAXIMUM_STEPS;
}

;// CONCATENATED MODULE: ./build/knowledge/pattern/measure-pattern.js
/** The fewest characters of a match. */
function minimumLength(node) {
    switch (node.kind) {
        case 'set':
            return 1;
        case 'sequence':
            return node.items.reduce((sum, item) => sum + minimumLength(item), 0);
        case 'choice':
            return Math.min(...node.branches.map(minimumLength));
        case 'repeat':
            return node.minimum === 0 ? 0 : node.minimum * minimumLength(node.body);
        default:
            return 0;
    }
}
/** The most characters of a match; `Infinity` when there is no limit or none is known (a backreference). */
function maximumLength(node) {
    switch (node.kind) {
        case 'set':
            return 1;
        case 'backreference':
            return Number.POSITIVE_INFINITY;
        case 'sequence':
            return node.items.reduce((sum, item) => sum + maximumLength(item), 0);
        case 'choice':
            return Math.max(...node.branches.map(maximumLength));
        case 'repeat': {
            const body = maximumLength(node.body);
            return body === 0 || node.maximum === 0 ? 0 : (node.maximum ?? Number.POSITIVE_INFINITY) * body;
        }
        default:
            return 0;
    }
}
/** True when every match starts at the start (`^`), or for `end` ends at the end (`$`). */
function isAnchored(node, side) {
    switch (node.kind) {
        case 'sequence': {
            const items = side === 'start' ? node.items : node.items.toReversed();
            for (const item of items) {
                if (isAnchored(item, side))
                    return true;
                if (maximumLength(item) > 0)
                    return false;
            }
            return false;
        }
        case 'choice':
            return node.branches.every((branch) => isAnchored(branch, side));
        case 'repeat':
            return node.minimum > 0 && isAnchored(node.body, side);
        default:
            return node.kind === side;
    }
}
/** True when something besides `^` and `$` looks at the surroundings: nothing can then be said from lengths alone. */
function looksAround(node) {
    switch (node.kind) {
        case 'sequence':
            return node.items.some(looksAround);
        case 'choice':
            return node.branches.some(looksAround);
        case 'repeat':
            return looksAround(node.body);
        default:
            return node.kind === 'look' || node.kind === 'boundary' || node.kind === 'backreference';
    }
}

// EXTERNAL MODULE: ./build/knowledge/pattern/parse-pattern.js
var parse_pattern = __webpack_require__(6566);
;// CONCATENATED MODULE: ./build/knowledge/pattern/position-automaton.js

const MAXIMUM_POSITIONS = 400;
/** Counted repetitions up to this are written out; larger ones are loops, for they take as long. */
const WRITTEN_OUT = 4;
/** Nested repetitions of nothing multiply without making positions. */
const MAXIMUM_VISITS = 5000;
/** `null` when the pattern is too large to be judged. */
function buildAutomaton(tree) {
    const builder = new AutomatonBuilder();
    const { last } = builder.add(tree);
    if (builder.isFull())
        return null;
    return {
        sets: builder.sets,
        offsets: builder.offsets,
        next: builder.next,
        last: new Set(last),
        demandsRounds: builder.demandsRounds,
    };
}
const EMPTY = { first: [], last: [], nullable: true };
class AutomatonBuilder {
    sets = [];
    offsets = [];
    next = [];
    demandsRounds = false;
    #visits = 0;
    isFull() {
        return this.sets.length > MAXIMUM_POSITIONS || this.#visits > MAXIMUM_VISITS;
    }
    add(node) {
        this.#visits += 1;
        if (this.isFull())
            return EMPTY;
        switch (node.kind) {
            case 'set':
                return this.#addPosition(node.set, node.at);
            case 'sequence':
                return this.#addSequence(node.items);
            case 'choice': {
                const branches = node.branches.map((branch) => this.add(branch));
                return {
                    first: branches.flatMap(({ first }) => first),
                    last: branches.flatMap(({ last }) => last),
                    nullable: branches.some(({ nullable }) => nullable),
                };
            }
            case 'repeat':
                return this.#addRepeat(node);
            default:
                return EMPTY;
        }
    }
    #addPosition(set, at) {
        const position = this.sets.push(set) - 1;
        this.offsets.push(at);
        this.next.push(new Map());
        return { first: [position], last: [position], nullable: false };
    }
    #addSequence(items) {
        let whole = EMPTY;
        for (const item of items) {
            const part = this.add(item);
            this.#connect(whole.last, part.first);
            whole = {
                first: whole.nullable ? [...whole.first, ...part.first] : whole.first,
                last: part.nullable ? [...whole.last, ...part.last] : part.last,
                nullable: whole.nullable && part.nullable,
            };
        }
        return whole;
    }
    #addRepeat({ body, minimum, maximum }) {
        if (maximum === 0)
            return EMPTY;
        const isOptional = minimum === 0;
        const copies = maximum !== null && minimum === maximum && minimumLength(body) === maximumLength(body)
            ? Math.min(maximum, 2)
            : maximum;
        if (copies !== null && copies <= WRITTEN_OUT) {
            const optional = { kind: 'repeat', body, minimum: 0, maximum: 1, from: 0, to: 0 };
            if (copies === 1) {
                const part = this.add(body);
                return isOptional ? { ...part, nullable: true } : part;
            }
            return this.#addSequence(Array.from({ length: copies }, (_, index) => (index < minimum ? body : optional)));
        }
        if (minimum > 1)
            this.demandsRounds = true;
        const part = this.add(body);
        this.#connect(part.last, part.first);
        return isOptional ? { ...part, nullable: true } : part;
    }
    #connect(from, to) {
        for (const each of from) {
            const edges = this.next[each];
            for (const target of to)
                edges.set(target, edges.has(target) ? 2 : 1);
        }
    }
}

;// CONCATENATED MODULE: ./build/knowledge/regular-expression.js
/**
 * Judges the text of a `pattern` (ECMA-262 dialect, JSON Schema 2020-12 §6.4) without ever running it: `RegExp` is only
 * constructed, to learn whether the text is valid. Memoised, for descriptions repeat their patterns.
 */





const INVALID = {
    valid: false,
    complaint: null,
    anchored: false,
    maximumLength: null,
    acceptsEverything: false,
    slowPart: null,
    looksLikeLiteral: false,
};
/** Longer patterns are not even constructed. */
const MAXIMUM_LENGTH = 20_000;
const memo = new Map();
/** What can be said of a `pattern` member, whatever its type. */
function judgePattern(pattern) {
    if (typeof pattern !== 'string')
        return { ...INVALID, complaint: 'it is not text' };
    if (pattern.length > MAXIMUM_LENGTH)
        return { ...INVALID, valid: true };
    let judgement = memo.get(pattern);
    if (judgement === undefined) {
        judgement = judge(pattern);
        if (memo.size < 5000)
            memo.set(pattern, judgement);
    }
    return judgement;
}
function judge(pattern) {
    const complaint = findComplaint(pattern);
    if (complaint !== null)
        return { ...INVALID, complaint };
    const looksLikeLiteral = /^\/.*\/[dgimsuvy]*$/s.test(pattern) && pattern.length > 1;
    const tree = (0,parse_pattern/* parsePattern */.E)(pattern);
    if (tree === null)
        return { ...INVALID, valid: true, looksLikeLiteral };
    const anchored = isAnchored(tree, 'start') && isAnchored(tree, 'end');
    const longest = anchored ? maximumLength(tree) : Number.POSITIVE_INFINITY;
    return {
        valid: true,
        complaint: null,
        anchored,
        maximumLength: Number.isSafeInteger(longest) ? longest : null,
        acceptsEverything: acceptsEverything(tree, anchored),
        slowPart: findSlowPart(pattern, tree),
        looksLikeLiteral,
    };
}
/** Inline flags `(?i:…)` are newer than ES2024: engines of the same year disagree, so they are not accepted here. */
const MODIFIERS = /\(\?[a-z]*-?[a-z]+:/;
function findComplaint(pattern) {
    if (MODIFIERS.test(pattern))
        return 'inline flags are not part of the dialect';
    for (const flags of ['u', '']) {
        try {
            new RegExp(pattern, flags);
            return null;
        }
        catch (error) {
            // The text is a SyntaxError's `Invalid regular expression: /<pattern>/<flags>: <reason>`.
            if (flags === '')
                return error instanceof Error
                    ? error.message.slice(error.message.lastIndexOf(': ') + 2).toLowerCase()
                    : 'it is refused';
        }
    }
    return null;
}
/** A search finds the empty text anywhere, unless both ends are tied down; `^.*$` ties nothing down. */
function acceptsEverything(tree, anchored) {
    if (minimumLength(tree) > 0 || looksAround(tree))
        return false;
    return !anchored || repeatsAnything(tree);
}
function repeatsAnything(node) {
    if (node.kind === 'sequence')
        return node.items.some(repeatsAnything);
    if (node.kind === 'choice')
        return node.branches.some(repeatsAnything);
    if (node.kind !== 'repeat' || node.minimum > 0 || node.maximum !== null)
        return false;
    return node.body.kind === 'set' && (0,character_set/* coversNearlyAll */.D0)(node.body.set);
}
function findSlowPart(pattern, tree) {
    for (const { node, endsAtEnd } of separateParts(tree)) {
        const automaton = buildAutomaton(node);
        const loop = automaton === null ? null : findAmbiguousLoop(automaton, endsAtEnd);
        if (automaton !== null && loop !== null)
            return textOfLoop(pattern, tree, automaton, loop);
    }
    return null;
}
/** The pattern itself and the bodies of its look-arounds, which are matched on their own. */
function separateParts(tree) {
    const parts = [{ node: tree, endsAtEnd: isAnchored(tree, 'end') }];
    const queue = [tree];
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
        if (node.kind === 'look')
            parts.push({ node: node.body, endsAtEnd: isAnchored(node.body, 'end') });
        queue.push(...childrenOf(node));
    }
    return parts;
}
/** The smallest repetition that holds the whole loop. */
function textOfLoop(pattern, tree, automaton, loop) {
    const offsets = loop.map((position) => automaton.offsets[position]);
    const [first, last] = [Math.min(...offsets), Math.max(...offsets)];
    let best = [0, pattern.length];
    const queue = [tree];
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
        // The outermost of equal loops is the one that multiplies: `(a+)+`, not `a+`.
        const isAround = node.kind === 'repeat' && node.maximum !== 1 && node.from <= first && node.to > last && node.body.kind !== 'set';
        if (isAround && node.kind === 'repeat' && node.to - node.from < best[1] - best[0])
            best = [node.from, node.to];
        queue.push(...childrenOf(node));
    }
    return pattern.slice(...best);
}
function childrenOf(node) {
    if (node.kind === 'sequence')
        return node.items;
    if (node.kind === 'choice')
        return node.branches;
    return node.kind === 'repeat' || node.kind === 'look' ? [node.body] : [];
}


/***/ }),

/***/ 5641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findComponents)
/* harmony export */ });
/** Strongly connected components of a graph of numbers (Tarjan 1972), without recursion. */
/** The components that can be reached from `starts`, in the order in which they are finished. */
function findComponents(starts, next) {
    const order = new Map();
    const lowest = new Map();
    const open = new Set();
    const stack = [];
    const components = [];
    const enter = (node) => {
        order.set(node, order.size);
        lowest.set(node, order.size - 1);
        stack.push(node);
        open.add(node);
        return { node, targets: next(node), at: 0 };
    };
    const lower = (node, value) => void lowest.set(node, Math.min(lowest.get(node), value));
    for (const start of starts) {
        if (order.has(start))
            continue;
        const frames = [enter(start)];
        for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
            const target = frame.targets[frame.at];
            frame.at += 1;
            if (target === undefined) {
                frames.pop();
                const parent = frames.at(-1);
                if (parent !== undefined)
                    lower(parent.node, lowest.get(frame.node));
                if (lowest.get(frame.node) === order.get(frame.node))
                    components.push(closeComponent(frame.node, stack, open));
            }
            else if (!order.has(target))
                frames.push(enter(target));
            else if (open.has(target))
                lower(frame.node, order.get(target));
        }
    }
    return components;
}
function closeComponent(root, stack, open) {
    const component = stack.splice(stack.lastIndexOf(root));
    for (const node of component)
        open.delete(node);
    return component;
}


/***/ })

};
