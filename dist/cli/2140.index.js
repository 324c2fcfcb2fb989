export const id = 2140;
export const ids = [2140];
export const modules = {

/***/ 2140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SCHEMA_VERSION: () => (/* binding */ SCHEMA_VERSION),
  answerJson: () => (/* binding */ answerJson),
  renderCheckJson: () => (/* binding */ renderCheckJson),
  renderDiffJson: () => (/* binding */ renderDiffJson),
  renderDriftJson: () => (/* binding */ renderDriftJson),
  renderLintJson: () => (/* binding */ renderLintJson),
  renderScoreJson: () => (/* binding */ renderScoreJson)
});

// EXTERNAL MODULE: ./build/report/view/order.js
var order = __webpack_require__(1457);
// EXTERNAL MODULE: ./build/report/safe-text/mask-credentials.js
var mask_credentials = __webpack_require__(3312);
// EXTERNAL MODULE: ./build/report/safe-text/cut-text.js
var cut_text = __webpack_require__(147);
;// CONCATENATED MODULE: ./build/report/render/bounded-value.js
/**
 * Makes values of a specification fit for JSON: numbers that JSON has no words for become text, and what is huge, deep or
 * refers to itself (YAML aliases) ends in `…`.
 */


/** A copy of at most about 500 values. */
function boundedValue(value) {
    return copy(value, { left: VALUES }, DEPTH);
}
const VALUES = 500;
const DEPTH = 20;
const TEXT = 2000;
function copy(value, budget, depth) {
    budget.left -= 1;
    if (typeof value === 'string')
        return (0,cut_text/* cutText */.I)((0,mask_credentials/* maskCredentials */.B)(value), TEXT);
    if (typeof value === 'number' && !Number.isFinite(value))
        return String(value);
    if (typeof value === 'bigint')
        return String(value);
    if (value === null || typeof value !== 'object')
        return value;
    if (depth === 0)
        return '…';
    return Array.isArray(value) ? copyItems(value, budget, depth) : copyMembers(value, budget, depth);
}
function copyItems(value, budget, depth) {
    const items = [];
    for (const item of value) {
        if (budget.left <= 0)
            return [...items, '…'];
        items.push(copy(item, budget, depth - 1));
    }
    return items;
}
function copyMembers(value, budget, depth) {
    const members = [];
    for (const [key, item] of Object.entries(value)) {
        if (budget.left <= 0)
            return Object.fromEntries([...members, ['…', '…']]);
        members.push([(0,cut_text/* cutText */.I)(key, TEXT), copy(item, budget, depth - 1)]);
    }
    // Object.fromEntries defines members, so `__proto__` stays an ordinary name.
    return Object.fromEntries(members);
}

;// CONCATENATED MODULE: ./build/report/render/json-parts.js


/** A place, or `null`. */
function locationJson(location) {
    if (location === null)
        return null;
    const { file, revision, line, column, endLine, endColumn, pointer } = location;
    return { file, revision, line, column, endLine, endColumn, pointer };
}
/** What could not be read or done. */
function problemJson(problem) {
    const { code, severity, message, location } = problem;
    return { code, severity, message: (0,mask_credentials/* maskCredentials */.B)(message), location: locationJson(location) };
}
/** An operation by its key. */
function operationJson(operation) {
    const { api, kind, method, path } = operation;
    return { api, kind, method, path };
}
/** One edit with both places and what it reaches. */
function changeJson(change) {
    return {
        id: change.id,
        ids: change.ids,
        compatibility: change.compatibility,
        posture: change.posture,
        meaning: change.meaning,
        severity: change.severity,
        message: (0,mask_credentials/* maskCredentials */.B)(change.message),
        api: change.api,
        operation: change.operation === null ? null : operationJson(change.operation),
        reachedBy: change.reachedBy.map((reached) => ({
            ...operationJson(reached),
            id: reached.id,
            compatibility: reached.compatibility,
            posture: reached.posture,
        })),
        base: changedPlaceJson(change.base),
        head: changedPlaceJson(change.head),
        fingerprint: change.fingerprint,
        predecessor: predecessorJson(change.predecessor),
    };
}
/** An edit without effect. */
function noteJson(note) {
    return {
        code: note.code,
        message: (0,mask_credentials/* maskCredentials */.B)(note.message),
        base: locationJson(note.base),
        head: locationJson(note.head),
    };
}
/** The members that `lint` and `check` share. */
function findingJson(finding) {
    return {
        rule: finding.rule,
        source: finding.source,
        severity: finding.severity,
        confidence: finding.confidence,
        control: finding.control,
        message: (0,mask_credentials/* maskCredentials */.B)(finding.message),
        api: finding.api,
        operation: finding.operation === null ? null : operationJson(finding.operation),
        reachedBy: finding.reachedBy.map(operationJson),
        location: locationJson(finding.location),
        related: finding.related.map((place) => ({ ...locationJson(place), message: (0,mask_credentials/* maskCredentials */.B)(place.message) })),
        change: finding.change,
        consequences: finding.consequences.map(consequenceJson),
        owasp: finding.owasp,
        cwe: finding.cwe,
        fix: finding.fix === null ? null : { description: finding.fix.description },
        fingerprint: finding.fingerprint,
        stage: finding.stage ?? 'enforce',
    };
}
/** A finding of `check`: also how it relates to the change. */
function judgedFindingJson(finding) {
    return {
        ...findingJson(finding),
        status: finding.status,
        touched: finding.touched,
        waiver: waiverMarkJson(finding.waiver),
        inheritedFrom: predecessorJson(finding.inheritedFrom),
    };
}
/** A finding of `lint`. */
function stateFindingJson(finding) {
    return { ...findingJson(finding), waiver: waiverMarkJson(finding.waiver) };
}
function waiverMarkJson(waiver) {
    if (waiver === null)
        return null;
    const { owner, reason, category, expires } = waiver;
    return { owner, reason: (0,mask_credentials/* maskCredentials */.B)(reason), category, expires };
}
/** A waiver and what became of it. */
function waiverJson({ waiver, state, covers, refused }) {
    return {
        rule: waiver.rule,
        fingerprint: waiver.fingerprint,
        selector: waiver.selector,
        category: waiver.category,
        owner: waiver.owner,
        reason: (0,mask_credentials/* maskCredentials */.B)(waiver.reason),
        created: waiver.created,
        expires: waiver.expires,
        location: locationJson(waiver.location),
        state,
        covers,
        refused,
    };
}
/** One drift event. */
function driftJson(event) {
    const { kind, posture, severity, control, message, api, operation, subject, from, to, base, head, finding } = event;
    return {
        kind,
        posture,
        severity,
        control,
        message,
        api,
        operation: operation === null ? null : operationJson(operation),
        subject,
        from,
        to,
        base: locationJson(base),
        head: locationJson(head),
        finding,
    };
}
/** Drift since a baseline. */
function baselineDriftJson(drift) {
    if (drift === null)
        return null;
    const { source, created, events, counts, risk, notCompared } = drift;
    return {
        source,
        created,
        counts,
        risk: { then: risk.then, now: risk.now },
        notCompared,
        events: events.map(driftJson),
    };
}
/** What is known of the controls of an operation. */
function controlsJson(entry) {
    return { operation: operationJson(entry.operation), controls: entry.controls.map(controlJson) };
}
/** An API with the score of head (of base when it was removed). */
function scoredApiJson(api) {
    return {
        ...apiJson(api),
        operations: api.operations.map((operation) => ({
            ...operationJson(operation),
            score: operation.score,
            band: operation.band,
            contributions: operation.contributions.map(contributionJson),
        })),
    };
}
/** The same with both sides of the comparison. */
function comparedApiJson(api) {
    return {
        ...apiJson(api),
        raw: api.raw,
        base: api.base,
        head: api.head,
        delta: api.delta,
        continues: predecessorJson(api.continues),
        operations: api.operations.map((operation) => ({
            ...operationJson(operation),
            score: operation.score,
            band: operation.band,
            raw: operation.raw,
            base: operation.base,
            head: operation.head,
            delta: operation.delta,
            contributions: operation.contributions.map(contributionJson),
        })),
    };
}
function apiJson(api) {
    const { id, file, title, version, score, band } = api;
    return { id, file, title, version, score, band };
}
/** The older version of an API. */
function predecessorJson(predecessor) {
    if (predecessor === null)
        return null;
    const { api, file, version } = predecessor;
    return { api, file, version };
}
/** `value` is missing where the member is. */
function changedPlaceJson(place) {
    return place === null ? null : { ...locationJson(place), value: boundedValue(place.value) };
}
function consequenceJson(consequence) {
    return {
        rule: consequence.rule,
        source: consequence.source,
        severity: consequence.severity,
        confidence: consequence.confidence,
        control: consequence.control,
        message: (0,mask_credentials/* maskCredentials */.B)(consequence.message),
        operation: consequence.operation === null ? null : operationJson(consequence.operation),
        reachedBy: consequence.reachedBy.map(operationJson),
        location: locationJson(consequence.location),
        fingerprint: consequence.fingerprint,
        status: consequence.status,
    };
}
function controlJson(assessment) {
    return {
        control: assessment.control,
        state: assessment.state,
        strength: assessment.strength,
        required: assessment.required,
        evidence: assessment.evidence.map(({ source, says, enforcement, place }) => ({
            source,
            says: (0,mask_credentials/* maskCredentials */.B)(says),
            enforcement,
            place: locationJson(place),
        })),
    };
}
function contributionJson({ points, reason, rule, location }) {
    return { points, reason: (0,mask_credentials/* maskCredentials */.B)(reason), rule, location: locationJson(location) };
}

// EXTERNAL MODULE: ./build/report/render/serialise.js
var serialise = __webpack_require__(1567);
;// CONCATENATED MODULE: ./build/report/render/json.js
/** JSON answers, version 1: it only grows. Described by schemas/report.schema.json. */



const SCHEMA_VERSION = 1;
/** The answer of `check`. */
function renderCheckJson(report) {
    const { repository, base, head, event, asOf } = report.subject;
    const { inputs, risk, verdict } = report;
    return (0,serialise/* serialise */.GY)({
        ...answerJson(report),
        subject: { repository, base, head, event, asOf },
        inputs: {
            configuration: inputJson(inputs.configuration),
            packs: inputs.packs.map(inputJson),
            model: inputJson(inputs.model),
            waivers: inputJson(inputs.waivers),
            baseline: inputJson(inputs.baseline),
        },
        documents: report.documents.map(({ file, api, judged, reason, renderingOf = null, generatedFrom = [] }) => ({
            file,
            api,
            judged,
            reason,
            renderingOf,
            generatedFrom,
        })),
        changes: report.changes.map(changeJson),
        notes: report.notes.map(noteJson),
        findings: report.findings.map(judgedFindingJson),
        previews: report.previews.map(previewJson),
        controls: report.controls.map(controlsJson),
        apis: report.apis.map(comparedApiJson),
        risk: {
            base: risk.base,
            head: risk.head,
            delta: risk.delta,
            raw: risk.raw,
            largestIncrease: risk.largestIncrease === null
                ? null
                : {
                    operation: operationJson(risk.largestIncrease.operation),
                    base: risk.largestIncrease.base,
                    head: risk.largestIncrease.head,
                },
        },
        verdict: {
            outcome: verdict.outcome,
            reasons: verdict.reasons.map(reasonJson),
            byApi: verdict.byApi.map(({ api, outcome, reasons }) => ({ api, outcome, reasons: reasons.map(reasonJson) })),
        },
        drift: {
            sinceBase: report.drift.sinceBase.map(driftJson),
            sinceBaseline: baselineDriftJson(report.drift.sinceBaseline),
        },
        waivers: report.waivers.map(waiverJson),
        falsePositives: falsePositivesOf(report.waivers),
    });
}
/** The answer of `baseline show`. */
function renderDriftJson(report, drift) {
    return (0,serialise/* serialise */.GY)({ ...answerJson(report), drift: baselineDriftJson(drift) });
}
/** How often each rule was mistaken in the eyes of the owners: what its publisher should see. */
function falsePositivesOf(waivers) {
    const byRule = new Map();
    for (const { waiver, covers } of waivers) {
        if (waiver.category !== 'false-positive' || covers.length === 0)
            continue;
        byRule.set(waiver.rule, new Set([...(byRule.get(waiver.rule) ?? []), ...covers]));
    }
    return [...byRule]
        .map(([rule, fingerprints]) => ({ rule, findings: fingerprints.size }))
        .sort((left, right) => (0,order/* compareText */.n6)(left.rule, right.rule));
}
/** The answer of `diff`. */
function renderDiffJson(report) {
    return (0,serialise/* serialise */.GY)({
        ...answerJson(report),
        changes: report.changes.map(changeJson),
        notes: report.notes.map(noteJson),
    });
}
/** The answer of `lint`. */
function renderLintJson(report) {
    return (0,serialise/* serialise */.GY)({
        ...answerJson(report),
        findings: report.findings.map(stateFindingJson),
        previews: report.previews.map(previewJson),
    });
}
/** The answer of `score`. */
function renderScoreJson(report) {
    return (0,serialise/* serialise */.GY)({ ...answerJson(report), apis: report.apis.map(scoredApiJson) });
}
/** The members every answer begins with. */
function answerJson({ tool, problems }) {
    return {
        schemaVersion: SCHEMA_VERSION,
        tool: { name: tool.name, version: tool.version },
        problems: problems.map(problemJson),
    };
}
function previewJson({ rule, introduced, existing, resolved }) {
    return { rule, introduced, existing, resolved };
}
function inputJson({ source, digest }) {
    return { source, digest };
}
function reasonJson({ code, message, findings = [] }) {
    return { code, message, findings };
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


/***/ }),

/***/ 1457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
/* unused harmony export isAtLeast */
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6271);

/** 0 for critical. */
function severityRank(severity) {
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(severity);
}
/** True when `severity` is at least as bad as `threshold`. */
function isAtLeast(severity, threshold) {
    return severityRank(severity) <= severityRank(threshold);
}
/** Findings: severity, introduced first, confidence, place, rule, identity. */
function compareFindings(left, right) {
    return (severityRank(left.severity) - severityRank(right.severity) ||
        statusRank(left) - statusRank(right) ||
        confidenceRank(left.confidence) - confidenceRank(right.confidence) ||
        compareText(left.location?.file ?? '', right.location?.file ?? '') ||
        (left.location?.line ?? 0) - (right.location?.line ?? 0) ||
        (left.location?.column ?? 0) - (right.location?.column ?? 0) ||
        compareText(left.rule, right.rule) ||
        compareText(left.fingerprint, right.fingerprint));
}
/** Code units, as everywhere. */
function compareText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
function statusRank(finding) {
    return finding.status === 'introduced' ? 0 : finding.touched ? 1 : 2;
}
function confidenceRank(confidence) {
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIDENCES */ .i.indexOf(confidence);
}


/***/ })

};
