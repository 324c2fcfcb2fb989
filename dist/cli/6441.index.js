export const id = 6441;
export const ids = [6441];
export const modules = {

/***/ 6441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderBaseline: () => (/* binding */ renderBaseline)
/* harmony export */ });
/* harmony import */ var _serialise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1567);

const SCHEMA_VERSION = 1;
/** Ends with a line break. The same state gives the same text. */
function renderBaseline({ created, model, rules, score, apis }) {
    return `${[
        '{',
        `  "schemaVersion": ${SCHEMA_VERSION},`,
        `  "created": ${(0,_serialise_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(created)},`,
        `  "model": ${(0,_serialise_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(model)},`,
        `  "rules": ${(0,_serialise_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(rules)},`,
        `  "score": ${points(score)},`,
        `  "apis": ${list(apis.map(apiText), '  ')}`,
        '}',
    ].join('\n')}\n`;
}
function apiText({ id, file, title, version, score, operations, findings }) {
    return [
        '{',
        `      "id": ${(0,_serialise_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(id)},`,
        `      "file": ${(0,_serialise_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(file)},`,
        `      "title": ${(0,_serialise_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(title)},`,
        `      "version": ${(0,_serialise_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(version)},`,
        `      "score": ${points(score)},`,
        `      "operations": ${list(operations.map(operationText), '      ')},`,
        `      "findings": ${list(findings.map(({ fingerprint, rule, severity, where }) => entry({
            fingerprint: (0,_serialise_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(fingerprint),
            rule: (0,_serialise_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(rule),
            severity: (0,_serialise_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(severity),
            ...(where === '' ? {} : { where: (0,_serialise_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(where) }),
        })), '      ')}`,
        '    }',
    ].join('\n');
}
function operationText({ key, audience, controls, input, output, score }) {
    const states = Object.fromEntries([...controls].map(([control, state]) => [control, (0,_serialise_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(state)]));
    return entry({
        method: (0,_serialise_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(key.method),
        path: (0,_serialise_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(key.path),
        kind: (0,_serialise_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(key.kind),
        audience: (0,_serialise_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(audience),
        score: points(score),
        controls: entry(states),
        input: (0,_serialise_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(input),
        output: (0,_serialise_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(output),
    });
}
function entry(members) {
    const parts = Object.entries(members).map(([name, value]) => `${(0,_serialise_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .Nj)(name)}: ${value}`);
    return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}
function list(items, margin) {
    return items.length === 0 ? '[]' : `[\n${items.map((item) => `${margin}  ${item}`).join(',\n')}\n${margin}]`;
}
/** More digits only make noise in reviews; what is smaller is no event. */
function points(score) {
    return String(Math.round(score * 1000) / 1000);
}


/***/ }),

/***/ 1567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ serialise),
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   TQ: () => (/* binding */ serialiseIndented)
/* harmony export */ });
/** Writes JSON that is valid whatever stands in it, and harmless when it is printed to a log or terminal. */
/**
 * A line for each member of the answer and for each entry of its lists, so that answers can be compared line by line and
 * take no more room than they must. Strings keep their value; only their spelling is guarded.
 */
function serialise(value) {
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]) => `  ${guarded(name)}: ${memberText(member)}`);
    return `{\n${members.join(',\n')}\n}\n`;
}
/** The same with two blanks of indentation at every level: for what people open and read. */
function serialiseIndented(value) {
    return `${guard(JSON.stringify(value, null, 2))}\n`;
}
function memberText(member) {
    if (!Array.isArray(member) || member.length === 0)
        return guarded(member);
    return `[\n${member.map((entry) => `    ${guarded(entry)}`).join(',\n')}\n  ]`;
}
/** Inside JSON only strings can hold these, so writing them as escapes changes no value. */
/** A value as JSON in one line, with what a terminal or log would not show as it is written out. */
function guarded(value) {
    return guard(JSON.stringify(value));
}
function guard(text) {
    return UNUSUAL.test(text) ? text.replace(HIDDEN, escapeUnits).replace(HASH_COMMAND, '#\\u0023') : text;
}
/** Most entries hold nothing of the kind; this test costs a tenth of the replacements. */
const UNUSUAL = /[^\n -~]|##/;
// JSON.stringify escapes the controls below the blank and lone surrogates. C1 controls, direction marks and invisible
// characters would still reach the terminal.
const HIDDEN = /[\x7f-\x9f]|\p{Cf}|[\u2028\u2029]/gu;
const HASH_COMMAND = /##(?=[a-z-]{0,30}\[)/gi;
function escapeUnits(character) {
    return [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ })

};
