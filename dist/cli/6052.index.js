export const id = 6052;
export const ids = [6052];
export const modules = {

/***/ 3522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ EXCEPTIONS),
/* harmony export */   kG: () => (/* binding */ compatibilityOf),
/* harmony export */   ur: () => (/* binding */ lawOf)
/* harmony export */ });
/** What an effect on the accepted values means for existing clients, given where the data flows and what was edited. */
function compatibilityOf(effect, flow, edited) {
    if (flow === 'none')
        return 'safe';
    const exception = EXCEPTIONS.get(`${flow} ${edited}`);
    if (exception !== undefined && (exception.of === undefined || exception.of.includes(effect)))
        return exception.compatibility;
    return lawOf(effect, flow);
}
/** The law without exceptions. */
function lawOf(effect, flow) {
    if (effect === 'none' || flow === 'none')
        return 'safe';
    if (effect === 'unknown')
        return 'maybe';
    return effect === 'replaces' || (flow === 'request' ? effect === 'narrows' : effect === 'widens')
        ? 'breaking'
        : 'safe';
}
/** `<flow> <facet>-<action>` → what holds instead of the law. */
const EXCEPTIONS = new Map([
    [
        'request property-added',
        {
            compatibility: 'safe',
            reason: 'A client that did not know the property does not send it; values that happened to use the name are rare.',
        },
    ],
    [
        'request required-property-added',
        { compatibility: 'breaking', reason: 'Whoever does not send it yet is refused, whatever else becomes acceptable.' },
    ],
    [
        'request property-removed',
        {
            compatibility: 'maybe',
            of: ['widens', 'none', 'unknown'],
            reason: 'Requests are still accepted, but what the client sends is now ignored.',
        },
    ],
    [
        'request required-property-removed',
        {
            compatibility: 'maybe',
            of: ['widens', 'none', 'unknown'],
            reason: 'Requests are still accepted, but what the client sends is now ignored.',
        },
    ],
    [
        'response property-added',
        {
            compatibility: 'safe',
            reason: 'What arrives in addition does not break a reader, who ignores what it does not know.',
        },
    ],
    [
        'response required-property-added',
        {
            compatibility: 'safe',
            reason: 'What arrives in addition does not break a reader, who ignores what it does not know.',
        },
    ],
    [
        'response property-removed',
        { compatibility: 'maybe', reason: 'An optional property could already be absent; a client may still count on it.' },
    ],
    [
        'response required-property-removed',
        {
            compatibility: 'breaking',
            reason: 'A reader that was promised the property no longer finds it, also where objects are closed.',
        },
    ],
    [
        'response pattern-property-added',
        { compatibility: 'safe', reason: 'Members under new names are what a reader ignores.' },
    ],
    [
        'response enum-value-added',
        { compatibility: 'maybe', reason: 'Tolerant readers accept values they do not know; strict ones break.' },
    ],
    [
        'response x-extensible-enum-value-added',
        { compatibility: 'safe', reason: 'The list is declared to grow: readers have to accept values they do not know.' },
    ],
    [
        'request default-value-added',
        {
            compatibility: 'maybe',
            reason: 'The same requests are accepted, but an omitted value now means something else.',
        },
    ],
    [
        'request default-value-removed',
        {
            compatibility: 'maybe',
            reason: 'The same requests are accepted, but an omitted value now means something else.',
        },
    ],
    [
        'request default-value-changed',
        {
            compatibility: 'maybe',
            reason: 'The same requests are accepted, but an omitted value now means something else.',
        },
    ],
    [
        'request read-only-became-read-only',
        {
            compatibility: 'maybe',
            reason: 'Servers ignore what they call readOnly, or refuse it (OpenAPI 3.1.1 §4.24): the client is told neither.',
        },
    ],
    [
        'request required-became-read-only',
        {
            compatibility: 'maybe',
            reason: 'Servers ignore what they call readOnly, or refuse it (OpenAPI 3.1.1 §4.24): the client is told neither.',
        },
    ],
    [
        'response write-only-became-write-only',
        { compatibility: 'maybe', reason: 'An optional property that is no longer returned could already be absent.' },
    ],
    [
        'request discriminator-removed',
        {
            compatibility: 'maybe',
            reason: 'The same values are accepted, but nothing tells any more which alternative is meant.',
        },
    ],
    [
        'response discriminator-removed',
        {
            compatibility: 'maybe',
            reason: 'The same values are returned, but nothing tells any more which alternative is meant.',
        },
    ],
    [
        'request discriminator-property-name-changed',
        { compatibility: 'maybe', reason: 'Alternatives are told apart by another member than the one that clients fill.' },
    ],
    [
        'response discriminator-property-name-changed',
        { compatibility: 'maybe', reason: 'Alternatives are told apart by another member than the one that clients read.' },
    ],
    [
        'request discriminator-mapping-deleted',
        { compatibility: 'maybe', reason: 'Clients that send the value mean an alternative that it no longer stands for.' },
    ],
    [
        'request discriminator-mapping-changed',
        { compatibility: 'maybe', reason: 'The value that clients send stands for another alternative.' },
    ],
    [
        'response discriminator-mapping-changed',
        { compatibility: 'maybe', reason: 'The value that clients read stands for another alternative.' },
    ],
    [
        'response discriminator-mapping-added',
        { compatibility: 'maybe', reason: 'Clients may read a value that they cannot match to an alternative.' },
    ],
]);


/***/ }),

/***/ 1597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ meaning)
/* harmony export */ });
function meaning(rule, severity) {
    return { rule, severity };
}


/***/ }),

/***/ 4640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ meaningOfSchemaEdit)
/* harmony export */ });
/* harmony import */ var _knowledge_carried_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5302);
/* harmony import */ var _knowledge_identifier_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1149);
/* harmony import */ var _knowledge_input_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7262);
/* harmony import */ var _knowledge_path_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1241);
/* harmony import */ var _knowledge_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6876);
/* harmony import */ var _knowledge_sensitive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3830);
/* harmony import */ var _meaning_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1597);
/**
 * What an edit of a schema means for security, first match wins: by the direction of the data, the effect there, and the
 * names involved. The same effect has the opposite sign for compatibility (law.ts).
 */







function meaningOfSchemaEdit(edit, context) {
    return context.flow === 'request' ? requestMeaning(edit, context) : responseMeaning(edit, context);
}
const BOUNDS = new Set([
    'max-length',
    'max-items',
    'max-properties',
    'max',
    'exclusive-max',
    'max-contains',
]);
const LOWER_BOUNDS = new Set([
    'min-length',
    'min-items',
    'min-properties',
    'min',
    'exclusive-min',
    'min-contains',
    'unique-items',
    'multiple-of',
]);
/** Constraints whose loss lets in what was refused, and how much that matters. */
const CONSTRAINTS = {
    pattern: 'medium',
    enum: 'medium',
    const: 'medium',
    format: 'low',
    type: 'low',
    'list-of-types': 'low',
    'enum-value': 'info',
    'x-extensible-enum-value': 'info',
    required: 'info',
    nullable: 'info',
    items: 'low',
    not: 'low',
    if: 'info',
    then: 'low',
    else: 'low',
    contains: 'low',
    'property-names': 'low',
    'dependent-required': 'info',
    'dependent-schema': 'low',
    'prefix-items': 'low',
    'pattern-property': 'low',
    'unevaluated-items': 'low',
    'content-schema': 'low',
    'content-media-type': 'low',
    'content-encoding': 'low',
    'one-of': 'info',
    'any-of': 'info',
    wrapping: 'info',
    schema: 'medium',
};
function requestMeaning(edit, context) {
    const { effect, dialect } = context;
    if (edit.facet === 'property')
        return memberMeaning(edit, context);
    if (edit.facet === 'read-only')
        return edit.action === 'became-not-read-only'
            ? (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('mass-assignment-opened', (0,_knowledge_sensitive_js__WEBPACK_IMPORTED_MODULE_5__/* .isPrivilegedName */ .bW)(edit.property?.name ?? '') ? 'high' : 'medium')
            : (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('mass-assignment-closed', 'info');
    const isPrivileged = (node) => node !== null && holdsPrivilege({ name: '', node }, dialect);
    const [before, after] = [isPrivileged(edit.carries?.before ?? null), isPrivileged(edit.carries?.after ?? null)];
    if (after && !before && effect !== 'narrows')
        return (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('mass-assignment-opened', 'high');
    if (before && !after && effect !== 'widens')
        return (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('mass-assignment-closed', 'info');
    if (edit.facet === 'additional-properties' || edit.facet === 'unevaluated-properties')
        return effect === 'widens'
            ? (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('mass-assignment-opened', 'medium')
            : effect === 'narrows'
                ? (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('mass-assignment-closed', 'info')
                : null;
    const guess = identifierMeaning(edit, context);
    if (guess !== null)
        return guess;
    if (effect === 'widens')
        return relaxed(edit, context);
    if (effect !== 'narrows')
        return lifecycleMeaning(edit);
    if (BOUNDS.has(edit.facet) || LOWER_BOUNDS.has(edit.facet))
        return (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('input-bound-tightened', 'info');
    return edit.facet in CONSTRAINTS ? (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('input-constraint-tightened', 'info') : null;
}
function relaxed(edit, context) {
    if (BOUNDS.has(edit.facet)) {
        const isUnbounded = edit.to === null;
        const isLimit = context.parameterIn !== null && (0,_knowledge_input_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isPageSizeName */ .sF)(context.rootName ?? '');
        return (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('input-bound-relaxed', isUnbounded
            ? isLimit || context.parameterIn === 'path'
                ? 'high'
                : 'medium'
            : isFarHigher(edit)
                ? 'medium'
                : 'low');
    }
    if (LOWER_BOUNDS.has(edit.facet))
        return (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('input-bound-relaxed', 'info');
    const severity = CONSTRAINTS[edit.facet];
    return severity === undefined ? null : (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('input-constraint-relaxed', severity);
}
/** What is announced as going away is looked after until then; what stays after all, or longer, is forgotten (OWASP API9:2023). */
function lifecycleMeaning({ facet, action, from, to }) {
    const [risk, clarified] = [(0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('lifecycle-risk', 'low'), (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('lifecycle-clarified', 'info')];
    if (facet === 'deprecated')
        return action === 'reactivated' ? risk : clarified;
    if (facet === 'stability')
        return action === 'decreased' ? (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('lifecycle-risk', 'info') : action === 'increased' ? clarified : null;
    if (facet !== 'sunset' || action === 'date-too-small')
        return null;
    if (action === 'deleted')
        return risk;
    return action === 'date-added' || String(to) < String(from) ? clarified : (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('lifecycle-risk', 'info');
}
/** A bound raised tenfold is as good as none for whoever pays for the resources. */
function isFarHigher(edit) {
    return typeof edit.from === 'number' && typeof edit.to === 'number' && edit.to >= 10 * Math.max(1, edit.from);
}
function memberMeaning(edit, { dialect }) {
    const name = edit.property?.name ?? '';
    const added = edit.action === 'added';
    if (edit.property !== undefined && holdsPrivilege(edit.property, dialect))
        return added ? (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('mass-assignment-opened', 'high') : (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('mass-assignment-closed', 'info');
    if ((0,_knowledge_input_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isUrlName */ .D$)(name))
        return added ? (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('ssrf-input-added', 'medium') : (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('ssrf-input-removed', 'info');
    return null;
}
/** A path parameter that turns from a UUID or patterned text into a number can be counted through. */
function identifierMeaning(edit, context) {
    if (context.nested || context.parameterIn !== 'path' || !(0,_knowledge_identifier_names_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeIdentifier */ .z)(context.rootName ?? ''))
        return null;
    const unguessable = (value) => value === 'uuid' || value === 'uuid4' || value === 'guid';
    if (edit.facet === 'type' && edit.to === 'integer')
        return (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('identifier-made-guessable', 'medium');
    if (edit.facet === 'type' && edit.from === 'integer')
        return (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('identifier-made-unguessable', 'info');
    if (edit.facet !== 'format')
        return null;
    if (unguessable(edit.from))
        return (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('identifier-made-guessable', 'medium');
    return unguessable(edit.to) ? (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('identifier-made-unguessable', 'info') : null;
}
function responseMeaning(edit, context) {
    if (edit.facet === 'property')
        return edit.property?.writeOnly === true ? null : exposure(edit, context, edit.action === 'added');
    if (edit.facet === 'write-only')
        return edit.action === 'became-not-write-only'
            ? exposure(edit, context, true, 'medium')
            : exposure(edit, context, false);
    const carried = exposureInside(edit, context);
    if (carried !== null)
        return carried;
    const opens = edit.facet === 'additional-properties' ||
        edit.facet === 'unevaluated-properties' ||
        edit.facet === 'pattern-property';
    if (opens && context.effect === 'widens')
        return (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('response-opened', 'low');
    return opens && context.effect === 'narrows' ? (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('response-closed', 'info') : lifecycleMeaning(edit);
}
/** Schemas that only now describe what is returned, or no longer do: alternatives, items, a type with members. */
function exposureInside(edit, { dialect, effect, path }) {
    if (edit.carries === undefined)
        return null;
    const carried = (node) => (node === null ? [] : [...(0,_knowledge_carried_data_js__WEBPACK_IMPORTED_MODULE_0__/* .carriesData */ .Il)(node, dialect, 'response')]);
    const [before, now] = [carried(edit.carries.before), carried(edit.carries.after)];
    const fresh = now.filter((each) => !before.includes(each));
    if (fresh.length > 0 && effect !== 'narrows' && edit.action !== 'removed')
        return (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('sensitive-field-exposed', fresh.includes('credential') ? ((0,_knowledge_path_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isCredentialPath */ .bk)(path) ? 'low' : 'high') : 'low');
    const gone = before.filter((each) => !now.includes(each));
    return gone.length > 0 && effect !== 'widens' && edit.action !== 'added'
        ? (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('sensitive-field-withheld', 'info')
        : null;
}
/** A property of a response: sensitive by its name or by what it holds, or just one more thing that leaves. */
function exposure(edit, context, appears, atLeast = 'info') {
    const named = edit.property === undefined
        ? null
        : (0,_knowledge_sensitive_js__WEBPACK_IMPORTED_MODULE_5__/* .classifySchema */ .ol)(edit.property.name, (0,_knowledge_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .viewSchema */ .Nl)(edit.property.node, context.dialect));
    const own = named === null || named.confidence === 'low' ? null : named.class;
    const inside = edit.property === undefined
        ? new Set()
        : (0,_knowledge_carried_data_js__WEBPACK_IMPORTED_MODULE_0__/* .carriesData */ .Il)(edit.property.node, context.dialect, 'response');
    if (own === null && inside.size === 0) {
        return appears ? (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('response-field-exposed', atLeast) : (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('response-field-withheld', 'info');
    }
    if (!appears)
        return (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('sensitive-field-withheld', 'info');
    const hasCredential = own === 'credential' || inside.has('credential');
    // Whoever signs in is given credentials: that is what the operation is for.
    if (hasCredential)
        return (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('sensitive-field-exposed', (0,_knowledge_path_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isCredentialPath */ .bk)(context.path) ? 'low' : 'high');
    const isMinor = own === null || own === 'contact' || own === 'personal';
    return (0,_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaning */ .a)('sensitive-field-exposed', isMinor ? 'low' : 'medium');
}
/** True when the property, or one inside it, decides rights or money. */
function holdsPrivilege({ name, node }, dialect, depth = 3) {
    if ((0,_knowledge_sensitive_js__WEBPACK_IMPORTED_MODULE_5__/* .isPrivilegedName */ .bW)(name))
        return true;
    if (depth === 0)
        return false;
    const view = (0,_knowledge_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .viewSchema */ .Nl)(node, dialect);
    const lists = (0,_knowledge_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .itemSchemas */ .uT)(view).flatMap((item) => [...(0,_knowledge_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .propertiesOf */ .P1)((0,_knowledge_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .viewSchema */ .Nl)(item, dialect))]);
    const alternatives = [...(0,_knowledge_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .branches */ .J0)(view, 'oneOf'), ...(0,_knowledge_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .branches */ .J0)(view, 'anyOf')];
    if (alternatives.some((each) => each.value !== node.value && holdsPrivilege({ name: '', node: each }, dialect, depth - 1)))
        return true;
    return [...(0,_knowledge_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .propertiesOf */ .P1)(view), ...lists].some(([inner, nodes]) => {
        const [first] = nodes;
        return (first !== undefined &&
            first.value !== node.value &&
            holdsPrivilege({ name: inner, node: first }, dialect, depth - 1));
    });
}


/***/ }),

/***/ 9428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nameInLaw)
/* harmony export */ });
function nameInLaw(edit) {
    const isRequired = edit.property?.required === true;
    if (edit.facet === 'property')
        return `${isRequired ? 'required-' : ''}property-${edit.action}`;
    if ((edit.facet === 'read-only' || edit.facet === 'write-only') && isRequired)
        return `required-${edit.action}`;
    return `${edit.facet}-${edit.action}`;
}


/***/ }),

/***/ 3966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ spellSchemaId)
/* harmony export */ });
/* unused harmony export subjectName */
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6414);

/** `request-property-max-length-increased`, `new-required-request-property`, `response-optional-property-removed` … */
function spellSchemaId(edit, subject) {
    if (edit.facet === 'property')
        return spellExistence(edit, subject);
    if (edit.property !== undefined)
        return spellMember(edit, subject);
    const name = subjectName(subject);
    if (edit.facet === 'enum-value' && name === 'response-body')
        return `response-mediatype-enum-value-${edit.action}`;
    const { inIds } = _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .VOCABULARY */ .H[edit.facet];
    return inIds === '' ? `${name}-${edit.action}` : `${name}-${inIds}-${edit.action}`;
}
/** `request-body`, `request-property`, `request-parameter-property`, `response-write-only-property` … */
function subjectName({ side, root, nested, inHeader, keptOut }) {
    if (!nested)
        return `${side}-${root}`;
    const kept = keptOut === null ? '' : `${keptOut}-`;
    if (root === 'body')
        return `${side}-${kept}property`;
    return `${side}-${inHeader ? 'header' : root}-${kept}property`;
}
/** The name of a member of the root, whether the root itself or something inside holds it. */
function memberName(subject) {
    return subjectName({ ...subject, nested: true });
}
function spellExistence(edit, subject) {
    const property = edit.property;
    const presence = property.required ? 'required' : 'optional';
    const name = memberName(subject);
    if (subject.side === 'request') {
        if (edit.action === 'removed' || subject.keptOut !== null)
            return `${name}-${edit.action}`;
        return `new-${presence}-${name}${property.required && property.hasDefault ? '-with-default' : ''}`;
    }
    return `${name.replace(/^response-((?:header-|parameter-)?)/, `response-$1${presence}-`)}-${edit.action}`;
}
function spellMember(edit, subject) {
    const property = edit.property;
    if (edit.facet === 'read-only' || edit.facet === 'write-only') {
        const presence = property.required ? 'required' : 'optional';
        return `${memberName({ ...subject, keptOut: null }).replace(/property$/, `${presence}-property`)}-${edit.action}`;
    }
    const isDefaulted = subject.side === 'request' && edit.action === 'became-required' && property.hasDefault;
    return `${memberName(subject)}-${edit.action}${isDefaulted ? '-with-default' : ''}`;
}


/***/ }),

/***/ 6414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ VOCABULARY),
/* harmony export */   m: () => (/* binding */ FACET_ROWS)
/* harmony export */ });
const bound = (inIds, says, side) => ({
    inIds,
    says,
    actions: side === 'upper'
        ? { set: 'narrows', unset: 'widens', increased: 'widens', decreased: 'narrows', changed: 'unknown' }
        : { set: 'narrows', unset: 'widens', increased: 'narrows', decreased: 'widens', changed: 'unknown' },
});
/** A keyword that constrains as soon as it is there; what changes inside its schema is told there. */
const constraint = (inIds, says) => ({
    inIds,
    says,
    actions: { added: 'narrows', removed: 'widens' },
});
/** A keyword that says something about values without refusing any. */
const annotation = (inIds, says) => ({
    inIds,
    says,
    actions: { added: 'none', removed: 'none', changed: 'none' },
});
/** A schema that constrains some members or items: whether one more narrows depends on what held for them before. */
const member = (inIds, says) => ({ inIds, says, actions: { added: null, removed: null } });
const VOCABULARY = {
    type: {
        inIds: 'type',
        says: 'accepted types',
        actions: {
            generalized: 'widens',
            specialized: 'narrows',
            changed: 'replaces',
            compatible: 'none',
        },
    },
    'list-of-types': {
        inIds: 'list-of-types',
        says: 'accepted types, of several',
        actions: { widened: 'widens', narrowed: 'narrows' },
    },
    format: {
        inIds: 'type',
        says: '`format`',
        actions: { generalized: 'widens', specialized: 'narrows', changed: 'unknown', compatible: 'none' },
    },
    nullable: {
        inIds: '',
        says: 'whether null is accepted',
        actions: { 'became-nullable': 'widens', 'became-not-nullable': 'narrows' },
    },
    enum: { inIds: '', says: '`enum`', actions: { 'became-enum': 'narrows', 'became-not-enum': 'widens' } },
    'enum-value': { inIds: 'enum-value', says: 'a value of `enum`', actions: { added: 'widens', removed: 'narrows' } },
    const: {
        inIds: 'const',
        says: '`const`',
        actions: { added: 'narrows', removed: 'widens', changed: 'replaces' },
    },
    'x-extensible-enum-value': {
        inIds: 'x-extensible-enum-value',
        says: 'a value of `x-extensible-enum`',
        actions: { added: 'widens', removed: 'narrows' },
    },
    'max-length': bound('max-length', '`maxLength`', 'upper'),
    'min-length': bound('min-length', '`minLength`', 'lower'),
    'max-items': bound('max-items', '`maxItems`', 'upper'),
    'min-items': bound('min-items', '`minItems`', 'lower'),
    'max-properties': bound('max-properties', '`maxProperties`', 'upper'),
    'min-properties': bound('min-properties', '`minProperties`', 'lower'),
    'max-contains': {
        inIds: 'max-contains',
        says: '`maxContains`',
        actions: { set: 'narrows', unset: 'widens', increased: 'widens', decreased: 'narrows' },
    },
    'min-contains': {
        inIds: 'min-contains',
        says: '`minContains`',
        actions: { increased: 'narrows', decreased: 'widens' },
    },
    max: bound('max', '`maximum`', 'upper'),
    'exclusive-max': bound('exclusive-max', '`exclusiveMaximum`', 'upper'),
    min: bound('min', '`minimum`', 'lower'),
    'exclusive-min': bound('exclusive-min', '`exclusiveMinimum`', 'lower'),
    'multiple-of': {
        inIds: 'multiple-of',
        says: '`multipleOf`',
        actions: { set: 'narrows', unset: 'widens', generalized: 'widens', specialized: 'narrows', changed: 'unknown' },
    },
    'unique-items': { inIds: 'unique-items', says: '`uniqueItems`', actions: { set: 'narrows', unset: 'widens' } },
    pattern: {
        inIds: 'pattern',
        says: '`pattern`',
        actions: { added: 'narrows', removed: 'widens', generalized: 'widens', specialized: 'narrows', changed: 'unknown' },
    },
    'default-value': annotation('default-value', '`default`'),
    'content-media-type': {
        inIds: 'content-media-type',
        says: '`contentMediaType`',
        actions: { added: 'narrows', removed: 'widens', changed: 'replaces' },
    },
    'content-encoding': {
        inIds: 'content-encoding',
        says: '`contentEncoding`',
        actions: { added: 'narrows', removed: 'widens', changed: 'replaces' },
    },
    'content-schema': constraint('content-schema', '`contentSchema`'),
    discriminator: { inIds: 'discriminator', says: '`discriminator`', actions: { added: 'none', removed: 'none' } },
    'discriminator-property-name': {
        inIds: 'discriminator-property-name',
        says: '`propertyName` of the discriminator',
        actions: { changed: 'none' },
    },
    'discriminator-mapping': {
        inIds: 'discriminator-mapping',
        says: 'a value of the discriminator',
        actions: { added: 'none', deleted: 'none', changed: 'none' },
    },
    'discriminator-default-mapping': {
        inIds: 'discriminator-default-mapping',
        says: '`defaultMapping` of the discriminator',
        actions: { changed: 'none' },
    },
    xml: { inIds: 'xml', says: 'how it is written as XML', actions: { changed: 'replaces' } },
    property: { inIds: '', says: 'a property', actions: { added: null, removed: null } },
    required: {
        inIds: '',
        says: 'whether a property is required',
        actions: { 'became-required': 'narrows', 'became-optional': 'widens' },
    },
    'read-only': {
        inIds: '',
        says: '`readOnly` of a property',
        actions: { 'became-read-only': 'none', 'became-not-read-only': 'none' },
    },
    'write-only': {
        inIds: '',
        says: '`writeOnly` of a property',
        actions: { 'became-write-only': 'none', 'became-not-write-only': 'none' },
    },
    deprecated: {
        inIds: '',
        says: '`deprecated` of a property',
        actions: {
            deprecated: 'none',
            'deprecated-with-sunset': 'none',
            'deprecated-sunset-missing': 'none',
            'deprecated-sunset-invalid': 'none',
            reactivated: 'none',
        },
    },
    sunset: {
        inIds: 'sunset',
        says: 'the day on which a deprecated property goes',
        actions: { 'date-added': 'none', 'date-changed': 'none', 'date-too-small': 'none', deleted: 'none' },
    },
    stability: {
        inIds: 'stability',
        says: '`x-stability-level` of a property',
        actions: { increased: 'none', decreased: 'none', changed: 'none' },
    },
    'additional-properties': {
        inIds: 'additional-properties',
        says: 'whether members that are not declared are accepted',
        actions: { opened: 'widens', closed: 'narrows', changed: 'unknown' },
    },
    'pattern-property': member('pattern-property', 'an entry of `patternProperties`'),
    'property-names': constraint('property-names', '`propertyNames`'),
    'unevaluated-properties': {
        inIds: 'unevaluated-properties',
        says: '`unevaluatedProperties`',
        actions: { added: 'narrows', removed: 'widens', opened: 'widens', closed: 'narrows' },
    },
    'dependent-required': {
        inIds: 'dependent-required',
        says: 'an entry of `dependentRequired`',
        actions: { added: 'narrows', removed: 'widens', changed: null },
    },
    'dependent-schema': constraint('dependent-schema', 'an entry of `dependentSchemas`'),
    items: {
        inIds: 'items',
        says: '`items`',
        actions: { added: 'narrows', removed: 'widens', opened: 'widens', closed: 'narrows' },
    },
    'prefix-items': member('prefix-items', '`prefixItems`'),
    'unevaluated-items': {
        inIds: 'unevaluated-items',
        says: '`unevaluatedItems`',
        actions: { added: 'narrows', removed: 'widens', opened: 'widens', closed: 'narrows' },
    },
    contains: constraint('contains', '`contains`'),
    not: constraint('not', '`not`'),
    if: constraint('if', '`if`'),
    then: constraint('then', '`then`'),
    else: constraint('else', '`else`'),
    'all-of': {
        inIds: 'all-of',
        says: 'a member of `allOf`',
        actions: { added: null, removed: null, 'added-annotation-only': 'none', 'removed-annotation-only': 'none' },
    },
    'one-of': {
        inIds: 'one-of',
        says: 'an alternative of `oneOf`',
        actions: {
            added: 'widens',
            removed: 'narrows',
            set: 'narrows',
            unset: 'widens',
            generalized: 'widens',
        },
    },
    'any-of': {
        inIds: 'any-of',
        says: 'an alternative of `anyOf`',
        actions: { added: 'widens', removed: 'narrows', set: 'narrows', unset: 'widens', specialized: 'narrows' },
    },
    wrapping: {
        inIds: '',
        says: 'a schema that becomes one of several alternatives, or is left of them',
        actions: {
            'wrapped-in-one-of': 'widens',
            'wrapped-in-any-of': 'widens',
            'unwrapped-from-one-of': 'narrows',
            'unwrapped-from-any-of': 'narrows',
        },
    },
    schema: {
        inIds: 'schema',
        says: 'the schema as a whole',
        actions: {
            opened: 'widens',
            closed: 'narrows',
            resolved: 'unknown',
            unresolved: 'unknown',
            contradicted: 'unknown',
            reconciled: 'unknown',
            'not-compared': 'unknown',
        },
    },
    'dynamic-reference': {
        inIds: 'dynamic-reference',
        says: 'what `$recursiveRef` refers to',
        actions: { added: 'unknown', removed: 'unknown', changed: 'unknown' },
    },
};
/** The rows of the table with their names. */
const FACET_ROWS = Object.entries(VOCABULARY);


/***/ }),

/***/ 6763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ judgedAs),
/* harmony export */   g: () => (/* binding */ flowOf)
/* harmony export */ });
/* harmony import */ var _knowledge_change_kinds_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2485);
/* harmony import */ var _law_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3522);
/** From the kind of a change and the operation that it reaches to its verdict there: tables and law, nothing of its own. */


/** Which way the data goes that stands at a side of an operation: what the API calls sends its requests away. */
function flowOf(side, kind) {
    return (kind === 'path') === (side === 'request') ? 'request' : 'response';
}
/**
 * The verdict on a change that a table lists. `compatibility` decides between the cases of a kind that has several.
 *
 * @throws Error for an id that is in no table, and for a verdict that its row does not allow: both are mistakes of ours
 */
function judgedAs(id, kind, meaning = null, compatibility = null) {
    const row = (0,_knowledge_change_kinds_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .findChangeKind */ .gV)(id);
    if (row === null)
        throw new Error(`No table lists the change "${id}".`);
    if (meaning !== null && !row.meanings.includes(meaning.rule))
        throw new Error(`The table does not let "${id}" mean "${meaning.rule}".`);
    const spelled = kind === 'path' ? id : (0,_knowledge_change_kinds_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .outboundId */ .k1)(id, kind);
    return { id: spelled, meaning, compatibility: compatibilityIn(row.verdict, kind, compatibility, id) };
}
function compatibilityIn(verdict, kind, decided, id) {
    if (verdict.by === 'reason')
        return verdict.compatibility;
    if (verdict.by === 'law') {
        const flow = flowOf(verdict.side, kind);
        return verdict.except[flow]?.compatibility ?? (0,_law_js__WEBPACK_IMPORTED_MODULE_1__/* .compatibilityOf */ .kG)(verdict.effect, flow, '');
    }
    if (verdict.by === 'note' || decided === null || !verdict.compatibilities.includes(decided))
        throw new Error(`The table does not let "${id}" be ${decided ?? 'undecided'}.`);
    return decided;
}


/***/ }),

/***/ 6065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ BUILT_IN_DRIFT_KINDS)
/* harmony export */ });
const BUILT_IN_DRIFT_KINDS = JSON.parse("[{\"kind\":\"drift\",\"id\":\"control-lost\",\"posture\":\"worse\",\"mirror\":\"control-gained\",\"title\":\"An operation lost a control\",\"severity\":\"medium\",\"confidence\":\"high\",\"control\":\"authentication\",\"owasp\":[\"API8:2023\"],\"cwe\":[693],\"message\":\"{operation} no longer has the control {subject}: it was {from} and is {to}. What it held back can now happen. Bring it back, or say what takes its place.\",\"rationale\":\"A control that was there is one that others rely on: callers, reviewers, and the services behind. When it goes, nobody is\\ntold unless somebody compares the states.\",\"remediation\":\"Restore what the description said, or add evidence of what protects the operation instead.\",\"examples\":[{\"title\":\"The requirement of a key is removed\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      security: []\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"control-weakened\",\"posture\":\"worse\",\"mirror\":\"control-strengthened\",\"title\":\"A control of an operation became weaker\",\"severity\":\"low\",\"confidence\":\"high\",\"control\":\"authentication\",\"owasp\":[\"API8:2023\"],\"cwe\":[693],\"message\":\"The control {subject} of {operation} is weaker: {from} became {to}.\",\"rationale\":\"The control is still there, in a form that is easier to get past or that says less.\",\"remediation\":\"Restore the stronger form, or have the people responsible confirm that the weaker one is enough.\",\"examples\":[{\"title\":\"Only one of two inputs is described\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      parameters:\\n        - { name: page, in: query, schema: { type: integer } }\\n        - { name: sort, in: query, schema: { type: string } }\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      parameters:\\n        - { name: page, in: query, schema: { type: integer } }\\n        - { name: sort, in: query, schema: {} }\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"sensitive-data-gained\",\"posture\":\"worse\",\"mirror\":\"sensitive-data-withdrawn\",\"title\":\"An operation handles a new kind of sensitive data\",\"severity\":\"medium\",\"confidence\":\"medium\",\"control\":\"output-minimisation\",\"owasp\":[\"API3:2023\"],\"cwe\":[213],\"message\":\"{operation} handles a kind of sensitive data that it did not: {subject}. Check who may call it, and whether the data is needed.\",\"rationale\":\"What an operation carries decides what its misuse costs. A field that is added years later meets callers, logs and caches\\nthat were chosen when there was nothing to lose.\",\"remediation\":\"Leave the data out where it is not needed; otherwise review authentication, authorization and logging of the operation.\",\"examples\":[{\"title\":\"An answer now holds card numbers\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses:\\n        '200':\\n          description: OK\\n          content:\\n            application/json:\\n              schema: { type: object, properties: { id: { type: string } } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses:\\n        '200':\\n          description: OK\\n          content:\\n            application/json:\\n              schema: { type: object, properties: { id: { type: string }, cardNumber: { type: string } } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"audience-opened\",\"posture\":\"worse\",\"mirror\":\"audience-closed\",\"title\":\"An operation is for a wider audience\",\"severity\":\"medium\",\"confidence\":\"high\",\"control\":\"lifecycle\",\"owasp\":[\"API9:2023\"],\"cwe\":[668],\"message\":\"{operation} is for a wider audience: {from} became {to}. What was built for trusted callers now meets others.\",\"rationale\":\"Operations for a narrow audience often trust their callers: no limits, generous answers, rights that are checked elsewhere.\",\"remediation\":\"Review the operation as if it were new, or restore the mark.\",\"examples\":[{\"title\":\"The mark of an internal operation is removed\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      x-internal: true\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"risk-increased\",\"posture\":\"worse\",\"mirror\":\"risk-decreased\",\"title\":\"The predicted risk of an operation rose\",\"severity\":\"medium\",\"confidence\":\"medium\",\"control\":\"threat-protection\",\"owasp\":[\"API8:2023\"],\"cwe\":[1059],\"message\":\"The predicted risk of {operation} rose: {from} became {to}.\",\"rationale\":\"The score gathers what is broken, how bad that is, and how much the operation is worth attacking. A rise is worth a look\\neven where each part alone looks harmless.\",\"remediation\":\"Look at the lines that explain the score and mend the heaviest.\",\"examples\":[{\"title\":\"A key is no longer required\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      security: []\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"finding-appeared\",\"posture\":\"worse\",\"mirror\":\"finding-disappeared\",\"title\":\"A finding is there that was not\",\"severity\":\"medium\",\"confidence\":\"high\",\"control\":\"threat-protection\",\"owasp\":[\"API8:2023\"],\"cwe\":[693],\"message\":\"A finding of the rule {subject} is there that was not: {to}.\",\"rationale\":\"Since the state that was accepted something became wrong, or is seen now. The severity is that of the finding.\",\"remediation\":\"Mend the finding, waive it with a reason, or accept the new state.\",\"examples\":[{\"title\":\"A server without encryption is added\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: http://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"operation-appeared\",\"posture\":\"worse\",\"mirror\":\"operation-disappeared\",\"title\":\"An operation is there that was not\",\"severity\":\"low\",\"confidence\":\"high\",\"control\":\"lifecycle\",\"owasp\":[\"API9:2023\"],\"cwe\":[1059],\"message\":\"{operation} is there that was not, with a predicted risk of {to}. Somebody has to know it and own it.\",\"rationale\":\"Every operation is a way in. Inventories go stale when new ones come unseen (OWASP API9:2023).\",\"remediation\":\"Review it, and accept the new state.\",\"examples\":[{\"title\":\"A second path\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\n  /orders/latest:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"control-gained\",\"posture\":\"better\",\"mirror\":\"control-lost\",\"title\":\"An operation gained a control\",\"severity\":\"info\",\"confidence\":\"high\",\"control\":\"authentication\",\"owasp\":[\"API8:2023\"],\"cwe\":[693],\"message\":\"{operation} now has the control {subject}: it was {from} and is {to}.\",\"rationale\":\"The description says more about how the operation is protected than it did.\",\"remediation\":\"Nothing has to be mended.\",\"examples\":[{\"title\":\"A key is required\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      security: []\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"control-strengthened\",\"posture\":\"better\",\"mirror\":\"control-weakened\",\"title\":\"A control of an operation became stronger\",\"severity\":\"info\",\"confidence\":\"high\",\"control\":\"authentication\",\"owasp\":[\"API8:2023\"],\"cwe\":[693],\"message\":\"The control {subject} of {operation} is stronger: {from} became {to}.\",\"rationale\":\"The control holds more, or says more, than it did.\",\"remediation\":\"Nothing has to be mended.\",\"examples\":[{\"title\":\"Every input is described\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      parameters:\\n        - { name: page, in: query, schema: { type: integer } }\\n        - { name: sort, in: query, schema: {} }\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      parameters:\\n        - { name: page, in: query, schema: { type: integer } }\\n        - { name: sort, in: query, schema: { type: string } }\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"sensitive-data-withdrawn\",\"posture\":\"better\",\"mirror\":\"sensitive-data-gained\",\"title\":\"An operation no longer handles a kind of sensitive data\",\"severity\":\"info\",\"confidence\":\"medium\",\"control\":\"output-minimisation\",\"owasp\":[\"API3:2023\"],\"cwe\":[213],\"message\":\"{operation} no longer handles this kind of sensitive data: {subject}.\",\"rationale\":\"What is not carried cannot leak.\",\"remediation\":\"Nothing has to be mended.\",\"examples\":[{\"title\":\"An answer no longer holds card numbers\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses:\\n        '200':\\n          description: OK\\n          content:\\n            application/json:\\n              schema: { type: object, properties: { id: { type: string }, cardNumber: { type: string } } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses:\\n        '200':\\n          description: OK\\n          content:\\n            application/json:\\n              schema: { type: object, properties: { id: { type: string } } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"audience-closed\",\"posture\":\"better\",\"mirror\":\"audience-opened\",\"title\":\"An operation is for a narrower audience\",\"severity\":\"info\",\"confidence\":\"high\",\"control\":\"lifecycle\",\"owasp\":[\"API9:2023\"],\"cwe\":[668],\"message\":\"{operation} is for a narrower audience: {from} became {to}.\",\"rationale\":\"Fewer callers can misuse what fewer callers can reach.\",\"remediation\":\"Make sure that the network agrees with the description.\",\"examples\":[{\"title\":\"An operation is marked as internal\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      x-internal: true\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"risk-decreased\",\"posture\":\"better\",\"mirror\":\"risk-increased\",\"title\":\"The predicted risk of an operation fell\",\"severity\":\"info\",\"confidence\":\"medium\",\"control\":\"threat-protection\",\"owasp\":[\"API8:2023\"],\"cwe\":[1059],\"message\":\"The predicted risk of {operation} fell: {from} became {to}.\",\"rationale\":\"The score gathers what is broken, how bad that is, and how much the operation is worth attacking.\",\"remediation\":\"Nothing has to be mended.\",\"examples\":[{\"title\":\"A key is required\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      security: []\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"finding-disappeared\",\"posture\":\"better\",\"mirror\":\"finding-appeared\",\"title\":\"A finding is gone\",\"severity\":\"info\",\"confidence\":\"high\",\"control\":\"threat-protection\",\"owasp\":[\"API8:2023\"],\"cwe\":[693],\"message\":\"A finding of the rule {subject} is gone: {from}.\",\"rationale\":\"What was wrong is mended, or is no longer looked for.\",\"remediation\":\"Nothing has to be mended.\",\"examples\":[{\"title\":\"The server is encrypted\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: http://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]},{\"kind\":\"drift\",\"id\":\"operation-disappeared\",\"posture\":\"better\",\"mirror\":\"operation-appeared\",\"title\":\"An operation is gone\",\"severity\":\"info\",\"confidence\":\"high\",\"control\":\"lifecycle\",\"owasp\":[\"API9:2023\"],\"cwe\":[1059],\"message\":\"{operation} is gone from the description; its predicted risk was {from}. Make sure that the server no longer answers there.\",\"rationale\":\"What is not there cannot be attacked. This only holds when the implementation is gone too, not just its description.\",\"remediation\":\"Check that the route is gone from gateway and server, and accept the new state.\",\"examples\":[{\"title\":\"The second path is removed\",\"base\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\n  /orders/latest:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\",\"head\":\"openapi: 3.1.0\\ninfo: { title: Shop, version: 1.0.0 }\\nservers: [{ url: https://shop.example.com }]\\nsecurity: [{ key: [] }]\\npaths:\\n  /orders:\\n    get:\\n      responses: { '200': { description: OK } }\\ncomponents:\\n  securitySchemes:\\n    key: { type: apiKey, in: header, name: X-Key }\\n\"}]}]");


/***/ }),

/***/ 2485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tO: () => (/* binding */ CHANGE_KINDS),
  gV: () => (/* binding */ findChangeKind),
  k1: () => (/* binding */ outboundId)
});

// EXTERNAL MODULE: ./build/knowledge/change-kinds/rows.js
var rows = __webpack_require__(3969);
;// CONCATENATED MODULE: ./build/knowledge/change-kinds/body-kinds.js

const MAY_WRITE_DOWN = (0,rows/* except */.iu)('maybe', 'A schema that was missing may only write down what was refused before.');
/** How the parts of a form are written, the same for what is sent and what is answered. */
function encodingRows(side) {
    const subject = `${side}-body-encoding`;
    const where = side === 'request' ? 'the request body' : 'the answer';
    return [
        [
            `${subject}-content-type-changed`,
            (0,rows/* law */.TU)(side, 'unknown'),
            `The {subject} of ${where} is of another media type on {operations}: {from} → {to}.`,
        ],
        [
            `${subject}-style-changed`,
            (0,rows/* law */.TU)(side, 'unknown'),
            `The {subject} of ${where} is written differently on {operations}: {from} → {to}.`,
        ],
        [
            `${subject}-explode-changed`,
            (0,rows/* law */.TU)(side, 'unknown'),
            `Several values of the {subject} of ${where} are written differently on {operations}: {from} → {to}.`,
        ],
        [
            `${subject}-allow-reserved-changed`,
            (0,rows/* law */.TU)(side, 'unknown'),
            `Reserved characters of the {subject} of ${where} are written differently on {operations}: {from} → {to}.`,
        ],
        [`${subject}-header-added`, (0,rows/* law */.TU)(side, 'unknown'), `A part of ${where} now has the {subject} on {operations}.`],
        [
            `${subject}-header-removed`,
            (0,rows/* law */.TU)(side, 'unknown'),
            `A part of ${where} no longer has the {subject} on {operations}.`,
        ],
        [
            `${subject}-header-became-required`,
            (0,rows/* law */.TU)(side, 'narrows'),
            `The {subject} of a part of ${where} is now required on {operations}.`,
        ],
        [
            `${subject}-header-became-optional`,
            (0,rows/* law */.TU)(side, 'widens'),
            `The {subject} of a part of ${where} is now optional on {operations}.`,
        ],
        [
            `${subject}-changed`,
            (0,rows/* law */.TU)(side, 'unknown'),
            `The parts of ${where} are written differently on {operations}: {from} → {to}.`,
        ],
    ];
}
const BODY_KINDS = (0,rows/* kindsOf */.tG)('Request bodies', [
    ['request-body-added-required', (0,rows/* law */.TU)('request', 'narrows'), '{operations} now demands a request body.'],
    [
        'request-body-added-optional',
        (0,rows/* law */.TU)('request', 'widens', { response: (0,rows/* except */.iu)('maybe', 'Receivers that expect no body may refuse one.') }),
        '{operations} now takes a request body.',
    ],
    [
        'request-body-removed',
        (0,rows/* law */.TU)('request', 'widens', {
            request: (0,rows/* except */.iu)('maybe', 'Requests are still accepted, but what the client sends is now ignored.'),
        }),
        '{operations} no longer takes a request body.',
    ],
    ['request-body-became-required', (0,rows/* law */.TU)('request', 'narrows'), 'The request body of {operations} is now required.'],
    ['request-body-became-optional', (0,rows/* law */.TU)('request', 'widens'), 'The request body of {operations} is now optional.'],
    ['request-body-media-type-added', (0,rows/* law */.TU)('request', 'widens'), 'The request body of {operations} may also be {to}.'],
    [
        'request-body-media-type-removed',
        (0,rows/* law */.TU)('request', 'narrows'),
        'The request body of {operations} may no longer be {from}.',
    ],
    [
        'request-body-media-type-name-generalized',
        (0,rows/* law */.TU)('request', 'widens'),
        'The request body of {operations} may be of more media types: {from} → {to}.',
    ],
    [
        'request-body-media-type-name-specialized',
        (0,rows/* law */.TU)('request', 'narrows'),
        'The request body of {operations} may be of fewer media types: {from} → {to}.',
    ],
    [
        'request-body-media-type-name-changed',
        (0,rows/* law */.TU)('request', 'unknown'),
        'The request body of {operations} is of another media type: {from} → {to}.',
    ],
    [
        'request-body-media-type-schema-added',
        (0,rows/* law */.TU)('request', 'narrows', { request: MAY_WRITE_DOWN }),
        'It is now said what the {subject} of {operations} may hold.',
        'input-constraint-tightened',
        'response-closed',
    ],
    [
        'request-body-media-type-schema-removed',
        (0,rows/* law */.TU)('request', 'widens', { response: (0,rows/* except */.iu)('maybe', 'What is sent may be the same, only undescribed.') }),
        'It is no longer said what the {subject} of {operations} may hold.',
        'input-constraint-relaxed',
        'response-opened',
    ],
    ...encodingRows('request'),
]);

;// CONCATENATED MODULE: ./build/knowledge/change-kinds/document-kinds.js

const VERSION_POLICY = 'The number changes nothing on the wire: which clients break is said by the changes themselves.';
const NO_EFFECT = 'What is accepted and answered stays the same.';
const DOCUMENT_KINDS = (0,rows/* kindsOf */.tG)('Document', [
    ['api-added', (0,rows/* reason */.l)('safe', 'Nobody calls it yet.'), 'The API {subject} is new.', 'unauthenticated-surface-added'],
    [
        'api-document-removed',
        (0,rows/* cases */.Cz)(['breaking', 'safe'], 'Nothing that it offered is described any more; safe when every operation was announced as going away, or there was none.'),
        'The API {subject} is no longer described.',
        'unauthenticated-surface-removed',
    ],
    [
        'api-extension-added',
        (0,rows/* reason */.l)('safe', 'Extensions instruct tools and gateways; clients do not read them.'),
        'The {subject} was added on {operations}: {to}.',
        'control-documented',
    ],
    [
        'api-extension-removed',
        (0,rows/* reason */.l)('safe', 'Extensions instruct tools and gateways; clients do not read them.'),
        'The {subject} was removed on {operations}: it was {from}.',
        'control-undocumented',
    ],
    [
        'api-extension-changed',
        (0,rows/* reason */.l)('safe', 'Extensions instruct tools and gateways; clients do not read them.'),
        'The {subject} changed on {operations}: {from} → {to}.',
    ],
    [
        'api-suppression-added',
        (0,rows/* reason */.l)('safe', 'Only checks read it.'),
        'A check is told to look away on {operations}: {subject} is {to}.',
        'suppression-added',
    ],
    [
        'api-suppression-removed',
        (0,rows/* reason */.l)('safe', 'Only checks read it.'),
        'A check is no longer told to look away on {operations}: {subject} was {from}.',
        'suppression-removed',
    ],
    ['api-version-not-bumped', (0,rows/* note */.N4)(VERSION_POLICY), 'Clients break, and `info.version` stays as it was.'],
    ['api-version-decreased', (0,rows/* note */.N4)(VERSION_POLICY), 'Clients break, and `info.version` goes back.'],
    [
        'api-major-version-not-bumped',
        (0,rows/* note */.N4)(VERSION_POLICY),
        'Clients break without a new major version (below 1.0.0 a new minor one), as semantic versioning asks for.',
    ],
    ['document-renamed', (0,rows/* note */.N4)(NO_EFFECT), 'A file has another name.'],
    ['version-upgraded', (0,rows/* note */.N4)(NO_EFFECT), 'The description follows another version of OpenAPI.'],
    ['info-changed', (0,rows/* note */.N4)(NO_EFFECT), 'The title, the version, or another member of `info` changed.'],
    ['api-tag-added', (0,rows/* note */.N4)(NO_EFFECT), 'An operation has one more tag.'],
    ['api-tag-removed', (0,rows/* note */.N4)(NO_EFFECT), 'An operation has one tag less.'],
    ['tag-declaration-changed', (0,rows/* note */.N4)(NO_EFFECT), 'A tag is declared, no longer declared, or declared differently.'],
    ['api-schema-removed', (0,rows/* note */.N4)('No operation uses it.'), 'A schema under components that nobody uses is gone.'],
    ['component-added', (0,rows/* note */.N4)('No operation uses it.'), 'A definition that nobody uses is new.'],
    ['component-removed', (0,rows/* note */.N4)('No operation uses it.'), 'A definition that nobody uses is gone.'],
    ['component-changed', (0,rows/* note */.N4)('No operation uses it.'), 'A definition that nobody uses changed.'],
    ['component-renamed', (0,rows/* note */.N4)(NO_EFFECT), 'A definition has another name.'],
]);
const ADDRESS = 'Clients that were generated for the former address go on calling it, and it may still answer.';
const SERVER_KINDS = (0,rows/* kindsOf */.tG)('Servers', [
    [
        'api-server-added',
        (0,rows/* reason */.l)('safe', 'Clients go on using the address they have.'),
        'There is one more server for {operations}: {to}.',
        'transport-downgraded',
        'host-added',
    ],
    [
        'api-server-removed',
        (0,rows/* reason */.l)('maybe', ADDRESS),
        'A server is gone for {operations}: {from}.',
        'transport-secured',
        'host-removed',
    ],
    [
        'api-server-changed',
        (0,rows/* cases */.Cz)(['maybe', 'safe'], `${ADDRESS} Safe when only the scheme becomes an encrypted one.`),
        'The server of {operations} changed: {from} → {to}.',
        'transport-downgraded',
        'transport-secured',
        'host-added',
        'host-removed',
    ],
    [
        'api-server-variable-default-changed',
        (0,rows/* reason */.l)('maybe', 'Clients that set no value are now sent elsewhere.'),
        'The default of the server variable {subject} changed: {from} → {to}. This concerns {operations}.',
        'transport-downgraded',
        'transport-secured',
        'host-added',
        'host-removed',
    ],
    [
        'api-server-variable-enum-value-added',
        (0,rows/* reason */.l)('safe', 'Clients go on using the value they have.'),
        'The server variable {subject} has one more value: {to}. This concerns {operations}.',
        'transport-downgraded',
        'host-added',
    ],
    [
        'api-server-variable-enum-value-removed',
        (0,rows/* reason */.l)('maybe', ADDRESS),
        'The server variable {subject} lost a value: {from}. This concerns {operations}.',
        'transport-secured',
        'host-removed',
    ],
    [
        'api-server-variable-became-enum',
        (0,rows/* reason */.l)('maybe', 'Values outside the list were in use for all we know.'),
        'The server variable {subject} now has a closed list of values: {to}. This concerns {operations}.',
        'host-removed',
    ],
    [
        'api-server-variable-became-not-enum',
        (0,rows/* reason */.l)('safe', 'Every value that was listed is still accepted.'),
        'The server variable {subject} takes any value; it was one of {from}. This concerns {operations}.',
        'host-added',
    ],
    ['server-order-changed', (0,rows/* note */.N4)(NO_EFFECT), 'The same servers stand in another order.'],
]);

;// CONCATENATED MODULE: ./build/knowledge/change-kinds/operation-kinds.js

const GONE = (0,rows/* law */.TU)('request', 'narrows');
const ANNOUNCED = (0,rows/* reason */.l)('safe', 'It was announced as going away, and the day is past or was never set.');
const TOO_EARLY = (0,rows/* reason */.l)('breaking', 'It was announced for a later day, which clients count on.');
const SHORT_NOTICE = (0,rows/* reason */.l)('maybe', 'No request is refused yet, but clients get less notice than promised.');
const STILL_SERVED = (0,rows/* reason */.l)('safe', 'It still answers.');
const operation_kinds_NO_EFFECT = 'What is accepted and answered stays the same.';
const RECEIVER = 'Receivers count on being told; whether they break when nothing comes is for them to say.';
const OPERATION_KINDS = (0,rows/* kindsOf */.tG)('Operations', [
    [
        'endpoint-added',
        (0,rows/* law */.TU)('request', 'widens'),
        '{operations} is new; it asks for {to}.',
        'unauthenticated-surface-added',
    ],
    [
        'api-removed-without-deprecation',
        GONE,
        '{operations} is gone, and it was not announced as going away.',
        'unauthenticated-surface-removed',
    ],
    ['api-removed-with-deprecation', ANNOUNCED, '{operations} is gone, as announced.', 'unauthenticated-surface-removed'],
    [
        'api-removed-before-sunset',
        TOO_EARLY,
        '{operations} is gone before the day that was announced: {from}.',
        'unauthenticated-surface-removed',
    ],
    [
        'api-path-removed-without-deprecation',
        GONE,
        'The whole path is gone, and it was not announced as going away: {operations}.',
        'unauthenticated-surface-removed',
    ],
    [
        'api-path-removed-with-deprecation',
        ANNOUNCED,
        'The whole path is gone, as announced: {operations}.',
        'unauthenticated-surface-removed',
    ],
    [
        'api-path-removed-before-sunset',
        TOO_EARLY,
        'The whole path is gone before the day that was announced ({from}): {operations}.',
        'unauthenticated-surface-removed',
    ],
    [
        'api-path-sunset-parse',
        (0,rows/* reason */.l)('breaking', 'Nobody can say whether the day that was announced is past.'),
        '{operations} is gone, and the day that was announced for it cannot be read: {from}.',
        'unauthenticated-surface-removed',
    ],
    ['webhook-added', (0,rows/* reason */.l)('safe', 'Receivers subscribe to it when they want it.'), '{operations} is new.'],
    ['webhook-removed', (0,rows/* cases */.Cz)(['breaking', 'safe'], `${RECEIVER} Safe when it was announced.`), '{operations} is gone.'],
    ['callback-added', (0,rows/* reason */.l)('safe', 'Only clients that name an address for it are called.'), '{operations} is new.'],
    ['callback-removed', (0,rows/* cases */.Cz)(['breaking', 'safe'], `${RECEIVER} Safe when it was announced.`), '{operations} is gone.'],
    [
        'callback-expression-changed',
        (0,rows/* reason */.l)('breaking', 'Clients that name the address where it used to be read are no longer called.'),
        'The address that {operations} goes to is read from another place: {from} → {to}.',
    ],
    [
        'endpoint-deprecated',
        STILL_SERVED,
        '{operations} is announced as going away, without a day.',
        'lifecycle-clarified',
    ],
    [
        'endpoint-deprecated-with-sunset',
        STILL_SERVED,
        '{operations} is announced as going away on {to}.',
        'lifecycle-clarified',
    ],
    [
        'api-deprecated-sunset-missing',
        SHORT_NOTICE,
        '{operations} is announced as going away without the day that your configuration asks for.',
        'lifecycle-clarified',
    ],
    [
        'api-deprecated-sunset-parse',
        SHORT_NOTICE,
        '{operations} is announced as going away on a day that cannot be read: {to}.',
        'lifecycle-clarified',
        'lifecycle-risk',
    ],
    [
        'api-sunset-date-too-small',
        SHORT_NOTICE,
        '{operations} is announced as going away on {to}, which is sooner than the notice that clients are promised.',
        'lifecycle-clarified',
    ],
    [
        'api-sunset-date-changed-too-small',
        SHORT_NOTICE,
        '{operations} goes away sooner than announced, or sooner than the notice that clients are promised: {from} → {to}.',
        'lifecycle-clarified',
        'lifecycle-risk',
    ],
    [
        'api-sunset-date-changed',
        STILL_SERVED,
        '{operations} goes away on another day: {from} → {to}.',
        'lifecycle-risk',
        'lifecycle-clarified',
    ],
    ['sunset-added', STILL_SERVED, 'A day is set on which {operations} goes away: {to}.', 'lifecycle-clarified'],
    [
        'sunset-deleted',
        SHORT_NOTICE,
        '{operations} is still going away, but no day is set any more: it was {from}.',
        'lifecycle-risk',
    ],
    ['endpoint-reactivated', STILL_SERVED, '{operations} is no longer announced as going away.', 'lifecycle-risk'],
    [
        'api-stability-decreased',
        (0,rows/* reason */.l)('maybe', 'No request is refused, but less is promised than before.'),
        '{operations} is promised to be less stable: {from} → {to}.',
        'lifecycle-risk',
    ],
    [
        'api-stability-increased',
        (0,rows/* reason */.l)('safe', 'More is promised than before.'),
        '{operations} is promised to be more stable: {from} → {to}.',
        'lifecycle-clarified',
    ],
    [
        'api-invalid-stability-level',
        (0,rows/* reason */.l)('maybe', 'Nobody can say what is promised.'),
        'The stability of {operations} is no level that is known: {to}. Known are draft, alpha, beta and stable.',
    ],
    [
        'api-audience-widened',
        (0,rows/* reason */.l)('safe', 'Whoever may call it still may.'),
        '{operations} is meant for more callers: {from} → {to}.',
        'audience-widened',
    ],
    [
        'api-audience-narrowed',
        (0,rows/* reason */.l)('maybe', 'Callers outside may be shut out.'),
        '{operations} is meant for fewer callers: {from} → {to}.',
        'audience-narrowed',
    ],
    [
        'api-operation-id-added',
        (0,rows/* note */.N4)('Only generated code calls it by that name.'),
        'An operation has an `operationId` now.',
    ],
    [
        'api-operation-id-removed',
        (0,rows/* note */.N4)('Only generated code calls it by that name.'),
        'An operation lost its `operationId` or has another one.',
    ],
    ['operation-summary-changed', (0,rows/* note */.N4)(operation_kinds_NO_EFFECT), 'An operation is summed up differently.'],
]);

;// CONCATENATED MODULE: ./build/knowledge/change-kinds/parameter-kinds.js

const IGNORED = (0,rows/* except */.iu)('maybe', 'Requests are still accepted, but what the client sends is now ignored.');
const UNREAD = (0,rows/* except */.iu)('safe', 'What arrives in addition never breaks a reader.');
const parameter_kinds_SHORT_NOTICE = (0,rows/* reason */.l)('maybe', 'No request is refused yet, but clients get less notice than promised.');
const STILL_READ = (0,rows/* reason */.l)('safe', 'It is still read.');
const ON_THE_WIRE = (0,rows/* law */.TU)('request', 'replaces');
const PARAMETER_KINDS = (0,rows/* kindsOf */.tG)('Parameters', [
    [
        'new-required-request-parameter',
        (0,rows/* law */.TU)('request', 'narrows'),
        '{operations} now demands the {subject}.',
        'credential-input-added',
        'ssrf-input-added',
    ],
    [
        'new-optional-request-parameter',
        (0,rows/* law */.TU)('request', 'widens', { response: UNREAD }),
        '{operations} now takes the {subject}.',
        'credential-input-added',
        'ssrf-input-added',
    ],
    [
        'new-required-request-default-parameter-to-existing-path',
        (0,rows/* law */.TU)('request', 'narrows'),
        'Every operation of the path now demands the {subject}: {operations}.',
        'credential-input-added',
        'ssrf-input-added',
    ],
    [
        'new-optional-request-default-parameter-to-existing-path',
        (0,rows/* law */.TU)('request', 'widens', { response: UNREAD }),
        'Every operation of the path now takes the {subject}: {operations}.',
        'credential-input-added',
        'ssrf-input-added',
    ],
    [
        'new-request-path-parameter',
        (0,rows/* law */.TU)('request', 'narrows'),
        'The path of {operations} has one more parameter: the {subject}.',
        'credential-input-added',
        'ssrf-input-added',
    ],
    [
        'request-parameter-removed',
        (0,rows/* law */.TU)('request', 'widens', { request: IGNORED }),
        '{operations} no longer takes the {subject}.',
        'credential-input-removed',
        'ssrf-input-removed',
    ],
    [
        'request-parameter-removed-with-deprecation',
        (0,rows/* reason */.l)('safe', 'It was announced as going away, and the day is past or was never set.'),
        '{operations} no longer takes the {subject}, as announced.',
        'credential-input-removed',
        'ssrf-input-removed',
    ],
    [
        'request-parameter-removed-before-sunset',
        (0,rows/* reason */.l)('breaking', 'It was announced for a later day, which clients count on.'),
        '{operations} no longer takes the {subject}, and the day that was announced is not there yet: {from}.',
        'credential-input-removed',
        'ssrf-input-removed',
    ],
    [
        'request-parameter-in-changed',
        ON_THE_WIRE,
        '{operations} takes the {subject} from another place: {from} → {to}.',
        'credential-input-added',
        'credential-input-removed',
    ],
    ['request-parameter-became-required', (0,rows/* law */.TU)('request', 'narrows'), 'The {subject} is now required on {operations}.'],
    ['request-parameter-became-optional', (0,rows/* law */.TU)('request', 'widens'), 'The {subject} is now optional on {operations}.'],
    [
        'request-parameter-style-changed',
        ON_THE_WIRE,
        'The {subject} is written differently on {operations}: {from} → {to}.',
    ],
    [
        'request-parameter-explode-changed',
        ON_THE_WIRE,
        'Several values of the {subject} are written differently on {operations}: {from} → {to}.',
    ],
    [
        'request-parameter-content-changed',
        ON_THE_WIRE,
        'The {subject} is written as another media type on {operations}: {from} → {to}.',
    ],
    [
        'request-parameter-allow-reserved-set',
        (0,rows/* law */.TU)('request', 'unknown'),
        'Reserved characters of the {subject} are no longer escaped on {operations}.',
    ],
    [
        'request-parameter-allow-reserved-unset',
        (0,rows/* law */.TU)('request', 'unknown'),
        'Reserved characters of the {subject} have to be escaped on {operations}.',
    ],
    [
        'request-parameter-allow-empty-value-set',
        (0,rows/* law */.TU)('request', 'widens'),
        'The {subject} may be sent without a value on {operations}.',
        'input-constraint-relaxed',
    ],
    [
        'request-parameter-allow-empty-value-unset',
        (0,rows/* law */.TU)('request', 'narrows'),
        'The {subject} may no longer be sent without a value on {operations}.',
        'input-constraint-tightened',
    ],
    [
        'request-parameter-schema-added',
        (0,rows/* law */.TU)('request', 'narrows', {
            request: (0,rows/* except */.iu)('maybe', 'A schema that was missing may only write down what was refused before.'),
        }),
        'It is now said what the {subject} may be on {operations}.',
        'input-constraint-tightened',
    ],
    [
        'request-parameter-schema-removed',
        (0,rows/* law */.TU)('request', 'widens'),
        'It is no longer said what the {subject} may be on {operations}.',
        'input-constraint-relaxed',
    ],
    [
        'request-parameter-deprecated',
        STILL_READ,
        'The {subject} is announced as going away on {operations}: {to}.',
        'lifecycle-clarified',
    ],
    [
        'request-parameter-deprecated-sunset-missing',
        parameter_kinds_SHORT_NOTICE,
        'The {subject} is announced as going away on {operations} without the day that your configuration asks for.',
        'lifecycle-clarified',
    ],
    [
        'request-parameter-sunset-date-too-small',
        parameter_kinds_SHORT_NOTICE,
        'The {subject} goes away on {operations} on {to}, which is sooner than the notice that clients are promised.',
        'lifecycle-clarified',
    ],
    [
        'request-parameter-sunset-parse',
        parameter_kinds_SHORT_NOTICE,
        'The day on which the {subject} goes away on {operations} cannot be read: {to}.',
        'lifecycle-clarified',
        'lifecycle-risk',
    ],
    [
        'request-parameter-sunset-date-changed',
        STILL_READ,
        'The {subject} goes away on another day on {operations}: {from} → {to}.',
        'lifecycle-risk',
        'lifecycle-clarified',
    ],
    [
        'request-parameter-sunset-date-changed-too-small',
        parameter_kinds_SHORT_NOTICE,
        'The {subject} goes away on {operations} sooner than announced, or sooner than the notice that clients are promised: {from} → {to}.',
        'lifecycle-clarified',
        'lifecycle-risk',
    ],
    [
        'request-parameter-sunset-added',
        STILL_READ,
        'A day is set on which the {subject} goes away on {operations}: {to}.',
        'lifecycle-clarified',
    ],
    [
        'request-parameter-sunset-deleted',
        parameter_kinds_SHORT_NOTICE,
        'The {subject} is still going away on {operations}, but no day is set any more: it was {from}.',
        'lifecycle-risk',
    ],
    [
        'request-parameter-reactivated',
        STILL_READ,
        'The {subject} is no longer announced as going away on {operations}.',
        'lifecycle-risk',
    ],
    [
        'request-parameter-stability-decreased',
        (0,rows/* reason */.l)('maybe', 'No request is refused, but less is promised than before.'),
        'The {subject} is promised to be less stable on {operations}: {from} → {to}.',
        'lifecycle-risk',
    ],
    [
        'request-parameter-stability-increased',
        (0,rows/* reason */.l)('safe', 'More is promised than before.'),
        'The {subject} is promised to be more stable on {operations}: {from} → {to}.',
        'lifecycle-clarified',
    ],
    [
        'request-parameter-invalid-stability-level',
        (0,rows/* reason */.l)('maybe', 'Nobody can say what is promised.'),
        'The stability of the {subject} on {operations} is no level that is known: {to}. Known are draft, alpha, beta and stable.',
    ],
    ['path-parameter-renamed', (0,rows/* note */.N4)('Clients fill in the value, never the name.'), 'A path parameter has another name.'],
    [
        'path-parameter-declared',
        (0,rows/* note */.N4)('The path demanded it already.'),
        'A parameter that the path has is described now, or no longer.',
    ],
]);

;// CONCATENATED MODULE: ./build/knowledge/change-kinds/response-kinds.js


const KNOWN_CLASS = 'Clients have to understand every status by its class (RFC 9110 §15).';
const NEGOTIATED = 'Clients are answered in the media type that they ask for (RFC 9110 §12).';
const CONTROL = ['control-undocumented', 'control-documented'];
const RESPONSE_KINDS = (0,rows/* kindsOf */.tG)('Responses', [
    [
        'response-success-status-removed',
        (0,rows/* cases */.Cz)(['breaking', 'safe'], 'Clients that wait for this status no longer get it; safe where its class or `default` still describes it.'),
        '{operations} no longer answers {from}.',
    ],
    [
        'response-success-status-added',
        (0,rows/* law */.TU)('response', 'widens', { response: (0,rows/* except */.iu)('safe', KNOWN_CLASS) }),
        '{operations} may now answer {to}.',
    ],
    [
        'response-non-success-status-removed',
        (0,rows/* law */.TU)('response', 'narrows'),
        'It is no longer described that {operations} may answer {from}.',
        ...CONTROL,
    ],
    [
        'response-non-success-status-added',
        (0,rows/* law */.TU)('response', 'widens', { response: (0,rows/* except */.iu)('safe', KNOWN_CLASS) }),
        'It is now described that {operations} may answer {to}.',
        ...CONTROL,
    ],
    [
        'response-media-type-added',
        (0,rows/* law */.TU)('response', 'widens', { response: (0,rows/* except */.iu)('safe', NEGOTIATED) }),
        'The {subject} of {operations} may also be {to}.',
    ],
    [
        'response-media-type-removed',
        (0,rows/* law */.TU)('response', 'narrows', { response: (0,rows/* except */.iu)('breaking', NEGOTIATED) }),
        'The {subject} of {operations} may no longer be {from}.',
    ],
    [
        'response-media-type-name-generalized',
        (0,rows/* law */.TU)('response', 'widens'),
        'The {subject} of {operations} may be of more media types: {from} → {to}.',
    ],
    [
        'response-media-type-name-specialized',
        (0,rows/* law */.TU)('response', 'narrows'),
        'The {subject} of {operations} may be of fewer media types: {from} → {to}.',
    ],
    [
        'response-media-type-name-changed',
        (0,rows/* law */.TU)('response', 'unknown'),
        'The {subject} of {operations} is of another media type: {from} → {to}.',
    ],
    [
        'response-body-media-type-schema-added',
        (0,rows/* law */.TU)('response', 'narrows', {
            response: (0,rows/* except */.iu)('maybe', 'What is answered may be the same, only described.'),
            request: (0,rows/* except */.iu)('maybe', 'A schema that was missing may only write down what was refused before.'),
        }),
        'It is now said what the {subject} of {operations} may hold.',
        'response-closed',
        'input-constraint-tightened',
    ],
    [
        'response-body-media-type-schema-removed',
        (0,rows/* law */.TU)('response', 'widens', { response: (0,rows/* except */.iu)('maybe', 'What is answered may be the same, only undescribed.') }),
        'It is no longer said what the {subject} of {operations} may hold.',
        'response-opened',
        'input-constraint-relaxed',
    ],
    ...encodingRows('response'),
]);
const MISSING = (0,rows/* except */.iu)('maybe', 'It could already be missing; a client may still count on it.');
const EXTRA = (0,rows/* except */.iu)('safe', 'What arrives in addition never breaks a reader.');
const HEADER_KINDS = (0,rows/* kindsOf */.tG)('Headers', [
    [
        'response-header-added',
        (0,rows/* law */.TU)('response', 'widens', { response: EXTRA, request: (0,rows/* except */.iu)('maybe', 'It may be one that is now demanded.') }),
        'It is now described that {operations} sends the {subject}.',
        ...CONTROL,
    ],
    [
        'required-response-header-removed',
        (0,rows/* law */.TU)('response', 'widens'),
        '{operations} no longer sends the {subject}, which was always there.',
        ...CONTROL,
    ],
    [
        'optional-response-header-removed',
        (0,rows/* law */.TU)('response', 'widens', { response: MISSING }),
        'It is no longer described that {operations} sends the {subject}.',
        ...CONTROL,
    ],
    ['response-header-became-required', (0,rows/* law */.TU)('response', 'narrows'), 'The {subject} is now always there on {operations}.'],
    ['response-header-became-optional', (0,rows/* law */.TU)('response', 'widens'), 'The {subject} may now be missing on {operations}.'],
    [
        'response-header-deprecated',
        (0,rows/* reason */.l)('safe', 'It is still sent.'),
        'The {subject} is announced as going away on {operations}.',
    ],
    [
        'response-header-reactivated',
        (0,rows/* reason */.l)('safe', 'It is still sent.'),
        'The {subject} is no longer announced as going away on {operations}.',
    ],
    [
        'response-header-style-changed',
        (0,rows/* law */.TU)('response', 'replaces'),
        'The {subject} is written differently on {operations}: {from} → {to}.',
    ],
    [
        'response-header-schema-added',
        (0,rows/* law */.TU)('response', 'narrows'),
        'It is now said what the {subject} of {operations} may be.',
    ],
    [
        'response-header-schema-removed',
        (0,rows/* law */.TU)('response', 'widens', { response: (0,rows/* except */.iu)('maybe', 'What is sent may be the same, only undescribed.') }),
        'It is no longer said what the {subject} of {operations} may be.',
    ],
]);
const HINT = 'Links help clients to find their way; requests and answers stay the same.';
const LINK_KINDS = (0,rows/* kindsOf */.tG)('Links', [
    ['response-link-added', (0,rows/* reason */.l)('safe', HINT), 'The {subject} of {operations} is new: {to}.'],
    ['response-link-removed', (0,rows/* reason */.l)('maybe', HINT), 'The {subject} of {operations} is gone: {from}.'],
    ['response-link-changed', (0,rows/* reason */.l)('maybe', HINT), 'The {subject} of {operations} leads elsewhere: {from} → {to}.'],
]);

;// CONCATENATED MODULE: ./build/knowledge/change-kinds/security-kinds.js

const ACCESS = (0,rows/* cases */.Cz)(['breaking', 'safe'], 'Breaking when credentials that were enough are refused, safe when whoever was let in still is.');
const LOOSER = (0,rows/* cases */.Cz)(['safe', 'breaking'], 'Whoever was let in still is, unless credentials are no longer understood.');
const STRICTER = (0,rows/* cases */.Cz)(['breaking', 'safe'], 'Some credentials that were enough are refused.');
const AUTHENTICATION = [
    'authentication-removed',
    'authentication-added',
    'authentication-optional',
    'authentication-required',
    'authentication-method-added',
    'authentication-method-removed',
];
/** The same actions for the list of an operation and for the list of the document that operations inherit. */
function requirementRows(prefix, whose) {
    return [
        [
            `${prefix}-removed`,
            ACCESS,
            `${whose} lost a requirement: {from} → {to}. This concerns {operations}.`,
            ...AUTHENTICATION,
        ],
        [
            `${prefix}-added`,
            ACCESS,
            `${whose} gained a requirement: {from} → {to}. This concerns {operations}.`,
            ...AUTHENTICATION,
        ],
        [
            `${prefix}-became-optional`,
            LOOSER,
            `Credentials became optional: {from} → {to}. This concerns {operations}.`,
            'authentication-optional',
        ],
        [
            `${prefix}-became-required`,
            STRICTER,
            `Credentials are no longer optional: {from} → {to}. This concerns {operations}.`,
            'authentication-required',
        ],
        [
            `${prefix}-scope-added`,
            STRICTER,
            `More scopes are asked for: {from} → {to}. This concerns {operations}.`,
            'scope-strengthened',
        ],
        [
            `${prefix}-scope-removed`,
            LOOSER,
            `Fewer scopes are asked for: {from} → {to}. This concerns {operations}.`,
            'scope-weakened',
        ],
        [
            `${prefix}-scope-changed`,
            STRICTER,
            `Other scopes are asked for, neither more nor fewer: {from} → {to}. This concerns {operations}.`,
            'scope-weakened',
            'scope-strengthened',
        ],
        [
            `${prefix}-weakened`,
            ACCESS,
            `${whose} asks for less: {from} → {to}. This concerns {operations}.`,
            'authentication-weakened',
        ],
        [
            `${prefix}-strengthened`,
            ACCESS,
            `${whose} asks for more: {from} → {to}. This concerns {operations}.`,
            'authentication-strengthened',
        ],
        [
            `${prefix}-changed`,
            ACCESS,
            `${whose} asks for something else, neither clearly weaker nor stronger: {from} → {to}. This concerns {operations}.`,
        ],
    ];
}
const REQUIREMENT_KINDS = (0,rows/* kindsOf */.tG)('Security requirements', [
    ...requirementRows('api-security', 'The security of the operation'),
    ...requirementRows('api-global-security', 'The security of the document'),
    [
        'security-rewritten',
        (0,rows/* note */.N4)('It is asked for the same.'),
        'The requirements are written differently, or stand at another level.',
    ],
]);
const WIRE = (0,rows/* law */.TU)('request', 'replaces');
const URL_CHANGED = (0,rows/* reason */.l)('maybe', 'Clients read the address from the description or have it built in; tokens of the former address may still be accepted.');
const MOVED = ['transport-downgraded', 'transport-secured', 'host-added'];
const STRENGTH = ['scheme-weakened', 'scheme-strengthened'];
const SCHEME_KINDS = (0,rows/* kindsOf */.tG)('Security schemes', [
    [
        'api-security-component-added',
        (0,rows/* reason */.l)('safe', 'Nothing asks for it by being declared: the requirements tell.'),
        'The security scheme {subject} is declared.',
    ],
    [
        'api-security-component-removed',
        (0,rows/* reason */.l)('safe', 'The requirements that named it tell what that means.'),
        'The security scheme {subject} is no longer declared.',
    ],
    [
        'api-security-component-type-changed',
        WIRE,
        'The security scheme {subject} is of another type: {from} → {to}. It guards {operations}.',
        ...STRENGTH,
    ],
    [
        'api-security-component-scheme-changed',
        WIRE,
        'The security scheme {subject} uses another HTTP scheme: {from} → {to}. It guards {operations}.',
        ...STRENGTH,
    ],
    [
        'api-security-component-in-changed',
        WIRE,
        'The key of the security scheme {subject} is sent elsewhere: {from} → {to}. It guards {operations}.',
        ...STRENGTH,
    ],
    [
        'api-security-component-name-changed',
        WIRE,
        'The key of the security scheme {subject} has another name: {from} → {to}. It guards {operations}.',
        ...STRENGTH,
    ],
    [
        'api-security-component-oauth-flows-changed',
        WIRE,
        'The security scheme {subject} offers other OAuth flows: {from} → {to}. It guards {operations}.',
        ...STRENGTH,
    ],
    [
        'api-security-component-bearer-format-changed',
        (0,rows/* reason */.l)('maybe', '`bearerFormat` is a hint to clients (OpenAPI 3.1.1 §4.8.27), and they do not make the tokens.'),
        'Tokens of the security scheme {subject} have another format: {from} → {to}. It guards {operations}.',
    ],
    [
        'api-security-component-open-id-connect-url-changed',
        URL_CHANGED,
        'The discovery address of the security scheme {subject} changed: {from} → {to}. It guards {operations}.',
        ...MOVED,
    ],
    [
        'api-security-component-oauth-url-changed',
        URL_CHANGED,
        'The authorization address of the security scheme {subject} changed: {from} → {to}. It guards {operations}.',
        ...MOVED,
    ],
    [
        'api-security-component-oauth-token-url-changed',
        URL_CHANGED,
        'The token address of the security scheme {subject} changed: {from} → {to}. It guards {operations}.',
        ...MOVED,
    ],
    [
        'api-security-component-oauth-refresh-url-changed',
        URL_CHANGED,
        'The refresh address of the security scheme {subject} changed: {from} → {to}. It guards {operations}.',
        ...MOVED,
    ],
    [
        'api-security-component-oauth-device-authorization-url-changed',
        URL_CHANGED,
        'The device authorization address of the security scheme {subject} changed: {from} → {to}. It guards {operations}.',
        ...MOVED,
    ],
    [
        'api-security-component-oauth-metadata-url-changed',
        URL_CHANGED,
        'The metadata address of the security scheme {subject} changed: {from} → {to}. It guards {operations}.',
        ...MOVED,
    ],
    [
        'api-security-component-oauth-scope-added',
        (0,rows/* reason */.l)('safe', 'It can be asked for; operations say whether they do.'),
        'The security scheme {subject} declares scopes: {to}.',
    ],
    [
        'api-security-component-oauth-scope-removed',
        (0,rows/* reason */.l)('maybe', 'Clients that ask for it may be refused a token.'),
        'The security scheme {subject} no longer declares scopes: {from}.',
    ],
    [
        'api-security-component-oauth-scope-changed',
        (0,rows/* reason */.l)('safe', 'Only the description of the scope differs.'),
        'A scope of the security scheme {subject} is described differently: {from} → {to}.',
    ],
    [
        'api-security-component-deprecated',
        (0,rows/* reason */.l)('safe', 'It still works.'),
        'The security scheme {subject} is announced as going away. It guards {operations}.',
        'lifecycle-clarified',
    ],
    [
        'api-security-component-reactivated',
        (0,rows/* reason */.l)('safe', 'It still works.'),
        'The security scheme {subject} is no longer announced as going away. It guards {operations}.',
        'lifecycle-risk',
    ],
    ['security-scheme-renamed', (0,rows/* note */.N4)('The same credentials are asked for.'), 'A security scheme has another name.'],
]);

;// CONCATENATED MODULE: ./build/knowledge/change-kinds/catalogue.js






/** In the order of the headings of docs/changes.md. */
const CHANGE_KINDS = [
    ...DOCUMENT_KINDS,
    ...SERVER_KINDS,
    ...REQUIREMENT_KINDS,
    ...SCHEME_KINDS,
    ...OPERATION_KINDS,
    ...PARAMETER_KINDS,
    ...BODY_KINDS,
    ...RESPONSE_KINDS,
    ...HEADER_KINDS,
    ...LINK_KINDS,
];
const BY_ID = new Map(CHANGE_KINDS.map((kind) => [kind.id, kind]));
/** The kind that an id names, also inside a webhook or callback; `null`: it is the id of a schema, or of nothing. */
function findChangeKind(id) {
    const own = BY_ID.get(id);
    if (own !== undefined)
        return own;
    const outbound = /^(?:webhook|callback)-(.+)$/.exec(id)?.[1];
    if (outbound === undefined)
        return null;
    return BY_ID.get(outbound) ?? BY_ID.get(`api-${outbound}`) ?? BY_ID.get(`endpoint-${outbound}`) ?? null;
}
/** What an id is called in a webhook or callback: what is sent there is what leaves, so verdicts differ, and so do ids. */
function outboundId(id, kind) {
    return id.startsWith(`${kind}-`) ? id : `${kind}-${id.replace(/^(?:api|endpoint)-/, '')}`;
}


/***/ }),

/***/ 3969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ cases),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   TU: () => (/* binding */ law),
/* harmony export */   iu: () => (/* binding */ except),
/* harmony export */   l: () => (/* binding */ reason),
/* harmony export */   tG: () => (/* binding */ kindsOf)
/* harmony export */ });
/** About data: the law decides, except where `except` says otherwise. */
function law(side, effect, except = {}) {
    return { by: 'law', side, effect, except };
}
/** Not about data. */
function reason(compatibility, text) {
    return { by: 'reason', compatibility, reason: text };
}
/** Several cases under one id. */
function cases(compatibilities, text) {
    return { by: 'case', compatibilities, reason: text };
}
/** Without effect on the API. */
function note(text) {
    return { by: 'note', reason: text };
}
function except(compatibility, text) {
    return { compatibility, reason: text };
}
/** The rows of one object. */
function kindsOf(object, rows) {
    return rows.map(([id, verdict, message, ...meanings]) => ({ id, object, message, verdict, meanings }));
}


/***/ }),

/***/ 4648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ schemaSentence)
/* harmony export */ });
/** Sentences about edits of schemas, made from the facet and what was done to it. */
/** What is said of the subject as a whole; `{from}` and `{to}` where they tell more. */
const ABOUT_SUBJECT = {
    'property added': 'is new',
    'property removed': 'is gone',
    'became-required': 'is now required',
    'became-optional': 'is now optional',
    'became-nullable': 'may now be null',
    'became-not-nullable': 'may no longer be null',
    'became-read-only': 'is now read-only',
    'became-not-read-only': 'is no longer read-only',
    'became-write-only': 'is now write-only',
    'became-not-write-only': 'is no longer write-only',
    'became-enum': 'now has a closed list of values',
    'became-not-enum': 'no longer has a closed list of values',
    'enum-value added': 'has one more value: {to}',
    'enum-value removed': 'has one value less: {from}',
    'x-extensible-enum-value added': 'has one more value: {to}',
    'x-extensible-enum-value removed': 'has one value less: {from}',
    deprecated: 'is announced as going away',
    'deprecated-with-sunset': 'is announced as going away on {to}',
    'deprecated-sunset-missing': 'is announced as going away without the day that your configuration asks for',
    'deprecated-sunset-invalid': 'is announced as going away on a day that cannot be read: {to}',
    reactivated: 'is no longer announced as going away',
    'stability increased': 'is promised to be more stable: {from} → {to}',
    'stability decreased': 'is promised to be less stable: {from} → {to}',
    'type generalized': 'may be of more types: {from} → {to}',
    'type specialized': 'may be of fewer types: {from} → {to}',
    'type changed': 'is of another type: {from} → {to}',
    'type compatible': 'is of another type that is written the same: {from} → {to}',
    'format generalized': 'may have more formats: {from} → {to}',
    'format specialized': 'may have fewer formats: {from} → {to}',
    'format changed': 'has another format: {from} → {to}',
    'format compatible': 'has another format that is written the same: {from} → {to}',
    'list-of-types widened': 'may be of more types: {from} → {to}',
    'list-of-types narrowed': 'may be of fewer types: {from} → {to}',
    'additional-properties opened': 'now takes members that are not listed',
    'additional-properties closed': 'no longer takes members that are not listed',
    'additional-properties changed': 'takes other members that are not listed',
    'unevaluated-properties opened': 'now takes members that nothing describes',
    'unevaluated-properties closed': 'no longer takes members that nothing describes',
    'items opened': 'now takes any items',
    'items closed': 'no longer takes any items',
    'unevaluated-items opened': 'now takes items that nothing describes',
    'unevaluated-items closed': 'no longer takes items that nothing describes',
    'all-of added-annotation-only': 'has one more part, which constrains nothing',
    'all-of removed-annotation-only': 'has one part less, which constrained nothing',
    'one-of added': 'is one more alternative',
    'one-of removed': 'is no longer an alternative',
    'any-of added': 'is one more alternative',
    'any-of removed': 'is no longer an alternative',
    'schema contradicted': 'is described by schemas that contradict each other',
    'schema reconciled': 'is described by schemas that no longer contradict each other',
    'schema not-compared': 'was not compared, since its schemas are too deep',
    'schema opened': 'may now be anything',
    'schema closed': 'may no longer be anything',
    'schema unresolved': 'is described by a reference that leads nowhere',
    'schema resolved': 'is described again: its reference led nowhere',
    'wrapped-in-one-of': 'is now one of several alternatives',
    'wrapped-in-any-of': 'is now one of several alternatives',
    'unwrapped-from-one-of': 'no longer has alternatives',
    'unwrapped-from-any-of': 'no longer has alternatives',
};
/** What is said of a keyword. */
const ABOUT_KEYWORD = {
    increased: 'was raised: {from} → {to}',
    decreased: 'was lowered: {from} → {to}',
    set: 'was set: {to}',
    unset: 'was dropped: it was {from}',
    added: 'was added: {to}',
    removed: 'was removed: it was {from}',
    deleted: 'was removed: it was {from}',
    changed: 'changed: {from} → {to}',
    generalized: 'accepts more: {from} → {to}',
    specialized: 'accepts less: {from} → {to}',
};
/** Keywords that are not the facet in camel case. */
const KEYWORDS = {
    max: 'maximum',
    min: 'minimum',
    'exclusive-max': 'exclusiveMaximum',
    'exclusive-min': 'exclusiveMinimum',
    'default-value': 'default',
    'pattern-property': 'patternProperties',
    'dependent-schema': 'dependentSchemas',
    'x-extensible-enum-value': 'x-extensible-enum',
    'dynamic-reference': '$dynamicRef',
};
/** The template of a sentence. `side` is set for bodies, which an operation has two of. */
function schemaSentence(facet, action, side) {
    const where = side === '' ? 'on {operations}' : `in the ${side} of {operations}`;
    const subject = ABOUT_SUBJECT[`${facet} ${action}`] ?? ABOUT_SUBJECT[action];
    if (subject !== undefined) {
        const [words = '', values] = subject.split(': ', 2);
        return `The {subject} ${words} ${where}${values === undefined ? '' : `: ${values}`}.`;
    }
    const [words = '', values = '{from} → {to}'] = (ABOUT_KEYWORD[action] ?? `${action.replaceAll('-', ' ')}: {from} → {to}`)
        .replace(/^(?!was|changed|accepts)/, 'is ')
        .split(': ', 2);
    const keyword = KEYWORDS[facet] ?? facet.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
    return `\`${keyword}\` of the {subject} ${words} ${where}: ${values}.`;
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


/***/ })

};
