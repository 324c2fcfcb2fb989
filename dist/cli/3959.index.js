export const id = 3959;
export const ids = [3959];
export const modules = {

/***/ 3959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainChange: () => (/* binding */ explainChange)
});

// UNUSED EXPORTS: explainKind, lawInWords

// EXTERNAL MODULE: ./build/knowledge/change-kinds/catalogue.js + 6 modules
var catalogue = __webpack_require__(2485);
// EXTERNAL MODULE: ./build/compare/diff/law.js
var law = __webpack_require__(3522);
// EXTERNAL MODULE: ./build/knowledge/change-kinds/rows.js
var rows = __webpack_require__(3969);
// EXTERNAL MODULE: ./build/knowledge/change-kinds/schema-sentences.js
var schema_sentences = __webpack_require__(4648);
// EXTERNAL MODULE: ./build/compare/diff/schema-meanings.js
var schema_meanings = __webpack_require__(4640);
// EXTERNAL MODULE: ./build/compare/diff/schema/name-in-law.js
var name_in_law = __webpack_require__(9428);
// EXTERNAL MODULE: ./build/compare/diff/schema/spell.js
var spell = __webpack_require__(3966);
// EXTERNAL MODULE: ./build/compare/diff/schema/vocabulary.js
var vocabulary = __webpack_require__(6414);
;// CONCATENATED MODULE: ./build/compare/diff/schema/schema-kinds.js
/** Every kind of change of a schema: each facet and action of the vocabulary at each subject, spelled by the grammar of ids. */







/** By id. Made for documentation and `explain`, never during a comparison. */
function schemaKinds() {
    const kinds = new Map();
    for (const [facet, { actions }] of vocabulary/* FACET_ROWS */.m)
        for (const [action, effect] of Object.entries(actions))
            for (const subject of SUBJECTS)
                for (const property of variantsOf(facet)) {
                    const edit = editOf(facet, action, effect ?? 'unknown', property);
                    const id = (0,spell/* spellSchemaId */.d)(edit, subject);
                    if (!kinds.has(id))
                        kinds.set(id, kindOf(id, edit, effect, subject));
                }
    return kinds;
}
const SUBJECTS = ['request', 'response'].flatMap((side) => ['body', 'parameter', 'header']
    .filter((root) => root !== 'parameter' || side === 'request')
    .flatMap((root) => [false, true].flatMap((nested) => [false, root === 'parameter'].flatMap((inHeader) => [
    { side, root, nested, inHeader, keptOut: null },
    ...(nested ? [{ side, root, nested, inHeader, keptOut: keptOutBy(side) }] : []),
]))));
function keptOutBy(side) {
    return side === 'request' ? 'read-only' : 'write-only';
}
/** Facets that are about a member of an object, and those that may be. */
const OF_MEMBERS = new Set(['property', 'required', 'read-only', 'write-only']);
function variantsOf(facet) {
    if (!OF_MEMBERS.has(facet))
        return [undefined];
    return [false, true].flatMap((required) => [false, true].map((hasDefault) => ({ ...MEMBER, required, hasDefault })));
}
/** A member without a schema of its own: nothing about it is sensitive or privileged. */
const MEMBER = {
    name: 'member',
    node: { value: true, file: { path: '' }, pointer: null },
    readOnly: false,
    writeOnly: false,
};
function editOf(facet, action, effect, property) {
    const common = { facet, action, effect, base: null, head: null, from: null, to: null };
    return property === undefined ? common : { ...common, property };
}
function kindOf(id, edit, effect, subject) {
    const { side, keptOut, root } = subject;
    const exceptionFor = (flow) => {
        const found = law/* EXCEPTIONS */.BJ.get(`${flow} ${(0,name_in_law/* nameInLaw */.p)(edit)}`);
        return found === undefined || (found.of !== undefined && !found.of.includes(edit.effect)) ? undefined : found;
    };
    const except = Object.fromEntries(['request', 'response'].flatMap((flow) => {
        const found = exceptionFor(flow);
        return found === undefined ? [] : [[flow, found]];
    }));
    return {
        id,
        object: 'Schemas',
        message: (0,schema_sentences/* schemaSentence */.B)(edit.facet, edit.action, root === 'body' ? (side === 'request' ? 'request' : 'answer') : ''),
        verdict: keptOut !== null
            ? (0,rows/* law */.TU)(side, 'none')
            : effect === null && except[side] === undefined
                ? (0,rows/* cases */.Cz)(['breaking', 'maybe', 'safe'], 'What it does depends on what else the schema says.')
                : (0,rows/* law */.TU)(side, effect ?? 'unknown', except),
        meanings: keptOut === null ? meaningsOf(edit, side) : [],
    };
}
/** What a member means depends on its name and on what is inside it. */
const MEANINGS_OF_MEMBERS = {
    'request added': ['mass-assignment-opened', 'ssrf-input-added'],
    'request removed': ['mass-assignment-closed', 'ssrf-input-removed'],
    'response added': ['sensitive-field-exposed', 'response-field-exposed'],
    'response removed': ['sensitive-field-withheld', 'response-field-withheld'],
    'response became-not-write-only': ['sensitive-field-exposed', 'response-field-exposed'],
    'response became-write-only': ['sensitive-field-withheld', 'response-field-withheld'],
};
function meaningsOf(edit, side) {
    const ofMember = edit.property === undefined ? undefined : MEANINGS_OF_MEMBERS[`${side} ${edit.action}`];
    if (ofMember !== undefined)
        return ofMember;
    const means = (0,schema_meanings/* meaningOfSchemaEdit */.U)(edit, {
        flow: side,
        nested: true,
        effect: edit.effect,
        rootName: null,
        parameterIn: null,
        path: '/',
        dialect: '3.1',
    });
    return means === null ? [] : [means.rule];
}

// EXTERNAL MODULE: ./build/compare/diff/verdict.js
var diff_verdict = __webpack_require__(6763);
;// CONCATENATED MODULE: ./build/compare/diff/explain-kind.js
/** Says of the id of a change what is known before it happens: by the tables, the grammar of schemas and the law. */




/** `null`: there is no such change. */
function explainChange(id) {
    const prefix = /^(webhook|callback)-/.exec(id)?.[1];
    const listed = (0,catalogue/* findChangeKind */.gV)(id);
    if (listed !== null)
        return explainKind({ ...listed, id }, prefix ?? 'path');
    const kinds = schemaKinds();
    const own = kinds.get(id) ?? kinds.get(id.replace(/^(?:webhook|callback)-/, ''));
    return own === undefined ? null : explainKind({ ...own, id }, prefix ?? 'path');
}
/** The kind as it is in operations, or where the API is who calls. */
function explainKind({ id, object, message, verdict, meanings }, kind) {
    const common = { id, object, says: sentenceOf(message), meanings, isNote: verdict.by === 'note' };
    if (verdict.by === 'note')
        return { ...common, compatibilities: ['safe'], reason: verdict.reason };
    if (verdict.by === 'reason')
        return { ...common, compatibilities: [verdict.compatibility], reason: verdict.reason };
    if (verdict.by === 'case')
        return { ...common, compatibilities: verdict.compatibilities, reason: verdict.reason };
    const flow = (0,diff_verdict/* flowOf */.g)(verdict.side, kind);
    const exception = verdict.except[flow];
    const compatibility = exception?.compatibility ?? (0,law/* lawOf */.ur)(verdict.effect, flow);
    return { ...common, compatibilities: [compatibility], reason: exception?.reason ?? lawInWords(verdict.effect, flow) };
}
const LAW_IN_WORDS = {
    request: {
        narrows: 'Something that could be sent is no longer accepted.',
        widens: 'Everything that could be sent still is accepted, and more.',
        replaces: 'What is sent is no longer understood.',
        unknown: 'Whether more or less is accepted cannot be decided.',
        none: 'The same is accepted.',
    },
    response: {
        narrows: 'Nothing arrives that could not arrive before.',
        widens: 'Something may arrive that readers never met.',
        replaces: 'Something else arrives than before.',
        unknown: 'Whether more or less may arrive cannot be decided.',
        none: 'The same arrives.',
    },
};
/** The law of an effect, by the direction of the data. */
function lawInWords(effect, flow) {
    return LAW_IN_WORDS[flow][effect];
}
/** The sentence that a reader is told, with what it names left open. */
function sentenceOf(message) {
    return message.replace(/\{([a-z]+)\}/g, (whole, name) => OPEN[name] ?? whole);
}
const OPEN = {
    operations: '‹operation›',
    subject: '‹subject›',
    from: '‹old›',
    to: '‹new›',
};


/***/ })

};
