export const id = 7288;
export const ids = [7288,9144];
export const modules = {

/***/ 593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDiffSarif: () => (/* binding */ renderDiffSarif)
/* harmony export */ });
/* harmony import */ var _view_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1457);
/* harmony import */ var _view_sort_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2249);
/* harmony import */ var _wording_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(896);
/* harmony import */ var _wording_rule_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3958);
/* harmony import */ var _sarif_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7825);
/* harmony import */ var _sarif_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(154);
/* harmony import */ var _sarif_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9923);







/** Complete, in the order of the report. `explain` knows the kinds of changes by their ids. Ends with a line break. */
function renderDiffSarif(report, explain) {
    const worst = worstById(report.changes);
    const ids = [...worst.keys()].sort();
    const indexes = new Map(ids.map((id, index) => [id, index]));
    const before = (0,_sarif_results_js__WEBPACK_IMPORTED_MODULE_3__/* .sarifText */ .BC)(report.subject.base ?? 'nothing') || 'base';
    return (0,_sarif_js__WEBPACK_IMPORTED_MODULE_2__/* .sarifLog */ .e)(report, {
        rules: ids.map((id) => {
            const { meaning, severity } = worst.get(id);
            const rule = meaning === null ? undefined : report.rules.get(meaning);
            const kind = explain(id);
            return kind === null ? (0,_sarif_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .sarifRule */ .ob)(id, rule, severity, _wording_rule_page_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGES_PAGE */ .yU) : (0,_sarif_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .sarifChangeRule */ .k9)(kind, rule, severity);
        }),
        category: 'openapi-posture/diff/',
        omitted: 0,
        originalUriBaseIds: { BASE: { description: { text: `What the change starts from: ${before}` } } },
        results: report.changes.map((change) => resultOf(change, indexes.get(change.id) ?? -1)),
    });
}
function worstById(changes) {
    const worst = new Map();
    for (const change of changes) {
        const known = worst.get(change.id);
        if (known === undefined || (0,_view_order_js__WEBPACK_IMPORTED_MODULE_5__/* .severityRank */ .qs)(change.severity) < (0,_view_order_js__WEBPACK_IMPORTED_MODULE_5__/* .severityRank */ .qs)(known.severity))
            worst.set(change.id, change);
    }
    return worst;
}
function resultOf(change, ruleIndex) {
    const { id, base, head, compatibility, posture, meaning, severity, fingerprint } = change;
    const places = [head, base].filter((place) => place !== null);
    const [place, other] = places;
    return {
        ruleId: id,
        ruleIndex,
        level: levelOf(posture === 'worse' ? severity : 'info', compatibility),
        message: { text: (0,_sarif_results_js__WEBPACK_IMPORTED_MODULE_3__/* .sarifText */ .BC)(change.message) || id },
        locations: place === undefined ? [] : [{ physicalLocation: located(place) }],
        ...(other === undefined
            ? {}
            : {
                relatedLocations: [{ id: 1, message: { text: 'What stood here before.' }, physicalLocation: located(other) }],
            }),
        partialFingerprints: { primaryLocationLineHash: fingerprint },
        properties: {
            compatibility,
            posture,
            meaning,
            severity,
            operations: (0,_view_sort_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .operationsOf */ .CF)(change).map((operation) => (0,_sarif_results_js__WEBPACK_IMPORTED_MODULE_3__/* .sarifText */ .BC)((0,_wording_names_js__WEBPACK_IMPORTED_MODULE_6__/* .operationName */ .X)(operation))),
        },
    };
}
/** Either verdict can make a change worth a warning. */
function levelOf(severity, compatibility) {
    const level = _sarif_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .SARIF_LEVELS */ .MP[severity];
    return level === 'note' && compatibility !== 'safe' ? 'warning' : level;
}
function located(location) {
    return (0,_sarif_results_js__WEBPACK_IMPORTED_MODULE_3__/* .physicalLocation */ .bE)(location, location.revision === 'base' ? 'BASE' : undefined);
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


/***/ })

};
