export const id = 8739;
export const ids = [8739];
export const modules = {

/***/ 8739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lint: () => (/* binding */ lint)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6271);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5123);
/* harmony import */ var _run_assess_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1595);
/* harmony import */ var _run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(297);
/* harmony import */ var _run_structure_validator_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2885);
/* harmony import */ var _run_workbench_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62);






/** Exit 1 only when `--fail-on` is given and met. */
function lint({ given, operands }) {
    if (operands.length === 0)
        throw (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongOperands */ .O)('lint', 'files, folders or REV:path');
    const format = (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireFormat */ .ZB)('lint', given.format, ['text', 'json', 'sarif', 'markdown']);
    return (0,_run_workbench_js__WEBPACK_IMPORTED_MODULE_2__/* .withWorkbench */ .y)(given, async (bench) => {
        const report = await (0,_run_assess_files_js__WEBPACK_IMPORTED_MODULE_0__/* .assessFiles */ .U)('lint', bench, operands, ({ validate }) => (0,_run_structure_validator_js__WEBPACK_IMPORTED_MODULE_3__/* .structureValidator */ .q)(validate ?? 'never'));
        await (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .deliverAnswer */ .O4)(bench, format, {
            text: async (style) => (await __webpack_require__.e(/* import() */ 2775).then(__webpack_require__.bind(__webpack_require__, 2775))).renderLintText(report, style),
            json: async () => (await __webpack_require__.e(/* import() */ 2140).then(__webpack_require__.bind(__webpack_require__, 2140))).renderLintJson(report),
            sarif: async () => {
                const { renderSarif } = await Promise.all(/* import() */[__webpack_require__.e(7825), __webpack_require__.e(9144)]).then(__webpack_require__.bind(__webpack_require__, 7825));
                return renderSarif(report, { key: given['sarif-key'] ?? 'default' }).text;
            },
            markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e(3423), __webpack_require__.e(7235)]).then(__webpack_require__.bind(__webpack_require__, 3423))).renderLintMarkdown(report, { blobs: null }),
        });
        return (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeUnlessUnread */ .D)(report, isMet(report, given) ? 1 : 0);
    });
}
/** As the gate counts: never on doubtful or waived findings. What could not be read may hide some, so it counts as met. */
function isMet({ findings, problems }, { 'fail-on': failOn = 'none' }) {
    if (failOn === 'none')
        return false;
    const isUnread = problems.some(({ severity }) => severity === 'error');
    return (isUnread ||
        findings.some(({ confidence, severity, waiver }) => confidence !== 'low' && waiver === null && _model_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .o.indexOf(severity) <= _model_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .o.indexOf(failOn)));
}


/***/ }),

/***/ 2885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ structureValidator)
/* harmony export */ });
/* harmony import */ var _knowledge_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5718);

/** The validator, or none where nobody asks for it; the library is loaded with the first document. */
function structureValidator(mode) {
    return mode === 'never' ? null : validate;
}
/** One broken member often breaks many rules of a schema; the first are enough to act on. */
const FAULTS = 20;
async function validate(document) {
    const { default: Parser } = await __webpack_require__.e(/* import() */ 5559).then(__webpack_require__.t.bind(__webpack_require__, 5559, 19));
    try {
        await new Parser().validate(documentCopy(document), {
            resolve: { external: false, file: false, http: false },
            dereference: { excludedPathMatcher: () => true },
            validate: { schema: true, spec: false },
        });
        return [];
    }
    catch (error) {
        // The library answers by throwing: a SyntaxError, with the details when a schema was broken.
        if (!(error instanceof SyntaxError))
            throw error;
        const { details } = error;
        return details === undefined ? [{ message: error.message, keys: [] }] : faultsOf(details, document.file.root);
    }
}
/** The library changes what it is given. It knows no patch versions to come, which all follow the same schema. */
function documentCopy({ file, dialect }) {
    const copy = structuredClone(file.root);
    if (dialect !== '2.0')
        copy.openapi = dialect === '3.0' ? '3.0.4' : '3.1.2';
    return copy; // its type is that of a valid document, which is the question here
}
/** Of nested complaints the innermost: what stands above only repeats that something below is wrong. */
function faultsOf(errors, root) {
    // "It is no reference either" is said beside everything that may also be one.
    const real = errors.filter(({ keyword, params }) => !(keyword === 'required' && params.missingProperty === '$ref'));
    const paths = new Set(real.map(({ instancePath }) => instancePath));
    const outer = new Set([...paths].flatMap(pathsAbove));
    const byPath = new Map();
    for (const error of real) {
        const { instancePath } = error;
        if (outer.has(instancePath) || byPath.has(instancePath))
            continue;
        byPath.set(instancePath, { message: messageOf(error), keys: keysOf(instancePath) });
    }
    // What a reference leads to was not looked at, so nothing can be missing there.
    const seen = [...byPath.values()].filter(({ keys }) => !isReference(keys, root));
    return seen.slice(0, FAULTS);
}
function isReference(keys, root) {
    const value = keys.reduce((parent, key) => (Array.isArray(parent) ? parent[Number(key)] : (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(parent, key)), root);
    return (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, '$ref') !== undefined;
}
function pathsAbove(path) {
    const keys = path.split('/');
    return keys.slice(0, -1).map((_, index) => keys.slice(0, index + 1).join('/'));
}
function keysOf(path) {
    return path
        .split('/')
        .slice(1)
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function messageOf({ instancePath, message = 'is not valid', params }) {
    const extra = params.additionalProperty ?? params.unevaluatedProperty;
    const name = typeof extra === 'string' ? ` (${JSON.stringify(extra)})` : '';
    return `${instancePath === '' ? 'the document' : instancePath} ${message}${name}.`;
}


/***/ })

};
