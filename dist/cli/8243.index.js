export const id = 8243;
export const ids = [8243,2140,9144,7235,4514];
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

/***/ 4914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ ruleHelpMarkdown),
/* harmony export */   Ji: () => (/* binding */ ruleReferences),
/* harmony export */   Rp: () => (/* binding */ ruleHelpText)
/* harmony export */ });
/* unused harmony export exampleBlocks */
/* harmony import */ var _safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3760);
/* harmony import */ var _wording_rule_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3958);


/** For readers of plain text. */
function ruleHelpText(rule) {
    const page = (0,_wording_rule_page_js__WEBPACK_IMPORTED_MODULE_1__/* .pageOf */ .ZZ)(rule.id, rule);
    const parts = [rule.rationale.trim(), `What to do: ${rule.remediation.trim()}`, ...(page === null ? [] : [page])];
    return parts.join('\n\n');
}
/** For GitHub, which shows it beside an alert. */
function ruleHelpMarkdown(rule) {
    return [
        rule.rationale.trim(),
        `**What to do.** ${rule.remediation.trim()}`,
        ...exampleBlocks(rule),
        `${referenceLine(rule)}${moreLink(rule)}`,
    ].join('\n\n');
}
/** The first examples of a rule, each under a line that says what it is. */
function exampleBlocks(rule) {
    if (rule.kind !== 'posture') {
        const [example] = rule.examples;
        if (example === undefined)
            return [];
        return [
            `Before (${example.title}):`,
            (0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fencedBlock */ .zW)(example.base, 'yaml'),
            'After:',
            (0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fencedBlock */ .zW)(example.head, 'yaml'),
        ];
    }
    const [bad] = rule.examples.bad;
    const [good] = rule.examples.good;
    return [
        ...(bad === undefined ? [] : [`Reported (${bad.title}):`, (0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fencedBlock */ .zW)(bad.document, 'yaml')]),
        ...(good === undefined ? [] : [`Accepted (${good.title}):`, (0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fencedBlock */ .zW)(good.document, 'yaml')]),
    ];
}
/** `OWASP API2:2023 · CWE-306`; empty when a rule has neither. */
function ruleReferences(rule) {
    return [...rule.owasp.map((id) => `OWASP ${id}`), ...rule.cwe.map((id) => `CWE-${id}`)].join(' · ');
}
function referenceLine(rule) {
    const references = ruleReferences(rule);
    return references === '' ? '' : `${references} · `;
}
function moreLink(rule) {
    const page = (0,_wording_rule_page_js__WEBPACK_IMPORTED_MODULE_1__/* .pageOf */ .ZZ)(rule.id, rule);
    return page === null ? `\`${rule.id}\`` : `[More about \`${rule.id}\`](${page})`;
}


/***/ }),

/***/ 8243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rp: () => (/* binding */ renderRuleJson),
/* harmony export */   wv: () => (/* binding */ renderRuleText),
/* harmony export */   yr: () => (/* binding */ renderRulesJson),
/* harmony export */   z_: () => (/* binding */ renderRulesText)
/* harmony export */ });
/* harmony import */ var _safe_text_make_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/* harmony import */ var _view_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1457);
/* harmony import */ var _wording_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4327);
/* harmony import */ var _wording_rule_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3958);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2140);
/* harmony import */ var _rule_help_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4914);
/* harmony import */ var _serialise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1567);
/* harmony import */ var _terminal_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5211);
/* harmony import */ var _wrap_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5696);









/** A line per rule, worst first: severity, id, title. */
function renderRulesText(rules, options) {
    const page = (0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .pageFor */ .l6)(options);
    const sorted = sortRules(rules);
    const lines = sorted.flatMap((rule) => {
        const label = page.paint.severity(rule.severity, rule.severity.padEnd(8));
        return [`${label}  ${page.paint.bold(rule.id)}`, ...(0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(page, rule.title, ' '.repeat(10))];
    });
    return (0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .printLines */ .tj)([
        ...lines,
        '',
        `${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .p)(sorted.length, 'rule')}. \`explain ID\` says why one matters and what to do.`,
    ]);
}
/** Everything about one rule. */
function renderRuleText(rule, options) {
    const page = (0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .pageFor */ .l6)(options);
    const facts = [rule.severity, `confidence ${rule.confidence}`, rule.control, (0,_rule_help_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleReferences */ .Ji)(rule)].filter((fact) => fact !== '');
    return (0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .printLines */ .tj)([
        page.paint.bold(rule.id),
        ...(0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(page, rule.title),
        ...(0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(page, facts.join(' · ')).map(page.paint.dim),
        '',
        ...textBlock(page, rule.rationale),
        ...textBlock(page, `What to do: ${rule.remediation}`),
        ...examples(page, rule),
        (0,_wording_rule_page_js__WEBPACK_IMPORTED_MODULE_1__/* .pageOf */ .ZZ)(rule.id, rule) ?? '',
    ]);
}
/** The answer of `rules`. */
function renderRulesJson(tool, rules) {
    return (0,_serialise_js__WEBPACK_IMPORTED_MODULE_5__/* .serialise */ .GY)({ ...(0,_json_js__WEBPACK_IMPORTED_MODULE_6__.answerJson)({ tool, problems: [] }), rules: sortRules(rules).map(ruleJson) });
}
/** The answer of `explain ID`. */
function renderRuleJson(tool, rule) {
    return (0,_serialise_js__WEBPACK_IMPORTED_MODULE_5__/* .serialise */ .GY)({ ...(0,_json_js__WEBPACK_IMPORTED_MODULE_6__.answerJson)({ tool, problems: [] }), rule: { ...ruleJson(rule), examples: rule.examples } });
}
function ruleJson(rule) {
    const { id, kind, title, rationale, remediation, severity, confidence, control, owasp, cwe } = rule;
    return { id, kind, title, rationale, remediation, severity, confidence, control, owasp, cwe, page: (0,_wording_rule_page_js__WEBPACK_IMPORTED_MODULE_1__/* .pageOf */ .ZZ)(id, rule) };
}
function sortRules(rules) {
    return [...rules].sort((left, right) => (0,_view_order_js__WEBPACK_IMPORTED_MODULE_7__/* .severityRank */ .qs)(left.severity) - (0,_view_order_js__WEBPACK_IMPORTED_MODULE_7__/* .severityRank */ .qs)(right.severity) || (0,_view_order_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n6)(left.id, right.id));
}
/** Text of ours with its paragraphs kept. */
function textBlock(page, text) {
    const indents = { first: '', rest: '' };
    return text
        .trim()
        .split(/\n\s*\n/)
        .flatMap((part) => [...(0,_wrap_text_js__WEBPACK_IMPORTED_MODULE_8__/* .wrapText */ .C)((0,_safe_text_make_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(part.replace(/\s+/g, ' '), 10_000), page.width, indents), '']);
}
function examples(page, rule) {
    if (rule.kind !== 'posture') {
        return rule.examples.flatMap(({ title, base, head }) => [
            ...(0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(page, `Before (${title}):`),
            ...sourceLines(base),
            'After:',
            ...sourceLines(head),
        ]);
    }
    const { bad, good } = rule.examples;
    return [
        ...bad.flatMap(({ title, document }) => [...(0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(page, `Reported: ${title}`), ...sourceLines(document)]),
        ...good.flatMap(({ title, document }) => [...(0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(page, `Accepted: ${title}`), ...sourceLines(document)]),
    ];
}
/** Source keeps its line breaks; each line is made visible by itself. */
function sourceLines(source) {
    return [
        ...source
            .trimEnd()
            .split('\n')
            .map((line) => `    ${(0,_safe_text_make_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(line)}`),
        '',
    ];
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

/***/ 5211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sI: () => (/* binding */ changeBlock),
  Ix: () => (/* binding */ facts),
  nA: () => (/* binding */ findingBlock),
  l6: () => (/* binding */ pageFor),
  FY: () => (/* binding */ paragraph),
  tj: () => (/* binding */ printLines),
  pb: () => (/* binding */ problemLines),
  ie: () => (/* binding */ whereIs)
});

// EXTERNAL MODULE: ./build/report/safe-text/guard-log-line.js
var guard_log_line = __webpack_require__(9336);
// EXTERNAL MODULE: ./build/report/safe-text/make-visible.js
var make_visible = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/report/view/describe-finding.js
var describe_finding = __webpack_require__(1596);
// EXTERNAL MODULE: ./build/report/view/sort-changes.js
var sort_changes = __webpack_require__(2249);
// EXTERNAL MODULE: ./build/report/wording/count.js
var count = __webpack_require__(4327);
// EXTERNAL MODULE: ./build/report/wording/names.js
var names = __webpack_require__(9144);
;// CONCATENATED MODULE: ./build/report/render/paint.js
/** With `colour` false every function returns its text as it is, so that not one escape is printed. */
function paintFor(colour) {
    const wrap = (code) => (text) => (colour && text !== '' ? `\x1b[${code}m${text}\x1b[0m` : text);
    return {
        bold: wrap('1'),
        dim: wrap('2'),
        good: wrap('32'),
        severity: (severity, text) => wrap(SEVERITY_CODES[severity])(text),
        outcome: (outcome, text) => wrap(OUTCOME_CODES[outcome])(text),
    };
}
const SEVERITY_CODES = {
    critical: '1;31',
    high: '31',
    medium: '33',
    low: '36',
    info: '2',
};
const OUTCOME_CODES = {
    pass: '1;32',
    warn: '1;33',
    fail: '1;31',
    incomplete: '1;31',
};

// EXTERNAL MODULE: ./build/report/render/wrap-text.js
var wrap_text = __webpack_require__(5696);
;// CONCATENATED MODULE: ./build/report/render/terminal-blocks.js








/** The page that options ask for; never narrower than anything readable. */
function pageFor(options) {
    return { width: Math.max(40, options.width ?? 80), paint: paintFor(options.colour) };
}
/** The lines of an answer as one guarded text that ends with a line break; empty lines never follow each other. */
function printLines(lines) {
    const trimmed = lines.map((line) => line.trimEnd());
    const single = trimmed.filter((line, index) => line !== '' || trimmed[index - 1] !== '');
    if (single.at(-1) === '')
        single.pop();
    return `${single.map(guard_log_line/* logLine */.B).join('\n')}\n`;
}
/** A paragraph of untrusted text, wrapped behind an indent. */
function paragraph(page, text, indent = '', firstIndent = indent) {
    return (0,wrap_text/* wrapText */.C)((0,make_visible/* visibleText */.Q6)(text), page.width, { first: firstIndent, rest: indent });
}
/** Severity in the margin; beside it the operation, what is wrong, what to do, the place and the rule. */
function findingBlock(page, group, context) {
    const { severity } = group.first;
    const text = (0,describe_finding/* describeFinding */.jb)(group, context);
    const place = text.location === null ? [] : [whereIs(text.location)];
    return [
        ...labelled(page, severity, text.what, page.paint.bold),
        ...paragraph(page, text.message, BODY),
        ...(0,describe_finding/* detailsOf */.cz)(text).flatMap((line) => paragraph(page, line, BODY)),
        ...facts(page, [...place, text.rule, ...text.marks]),
        ...(text.waive === null ? [] : [`${BODY}${page.paint.dim(`to accept: ${text.waive}`)}`]),
    ];
}
/** One change in a list of changes: what it is, where, and its id. */
function changeBlock(page, change) {
    const place = (0,sort_changes/* placeOf */.$t)(change);
    const where = place === null ? [] : [whereIs(place)];
    const mark = (0,sort_changes/* compatibilityMark */.uH)(change);
    return [
        ...paragraph(page, change.message, '    ', '  - '),
        ...facts(page, [...where, change.id, ...(mark === null ? [] : [mark])], '    '),
    ];
}
/** What could not be read or done, under a heading of its own; nothing when all went well. */
function problemLines(page, problems) {
    if (problems.length === 0)
        return [];
    const lines = problems.slice(0, PROBLEMS_SHOWN).flatMap((problem) => {
        const place = problem.location === null ? '' : `${whereIs(problem.location)}: `;
        return paragraph(page, `${problem.severity}: ${place}${problem.message} (${problem.code})`, '    ', '  - ');
    });
    const left = problems.length - PROBLEMS_SHOWN;
    if (left > 0)
        lines.push(`  and ${(0,count/* countOf */.p)(left, 'more problem')}`);
    return [page.paint.bold('Problems'), '', ...lines, ''];
}
const PROBLEMS_SHOWN = 25;
const BODY = ' '.repeat(12);
/** A place; lines of base are not those that a reader sees. */
function whereIs(location) {
    return location.revision === 'base' ? `${(0,names/* placeName */.fW)(location)} (before)` : (0,names/* placeName */.fW)(location);
}
function labelled(page, severity, text, paint) {
    const label = page.paint.severity(severity, severity.padEnd(8));
    const [first = '', ...rest] = (0,wrap_text/* wrapText */.C)((0,make_visible/* visibleText */.Q6)(text), page.width - BODY.length, { first: '', rest: '' });
    return [`  ${label}  ${paint(first)}`, ...rest.map((line) => `${BODY}${paint(line)}`)];
}
/** Place, rule and marks, divided by wide gaps; as many to a line as fit. */
function facts(page, parts, indent = BODY) {
    const lines = [];
    let line = '';
    for (const part of parts.map((text) => (0,make_visible/* visibleText */.Q6)(text, 300))) {
        if (line !== '' && indent.length + line.length + 2 + part.length > page.width) {
            lines.push(line);
            line = part;
        }
        else
            line += line === '' ? part : `  ${part}`;
    }
    return [...lines, line].map((text) => `${indent}${page.paint.dim(text)}`);
}


/***/ }),

/***/ 5696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrapText),
/* harmony export */   F: () => (/* binding */ displayWidth)
/* harmony export */ });
/** Breaks text into lines of a given width at its blanks. */
/** Lines of at most `width` columns. A word that is longer (a path) is never broken, so that it can be copied. */
function wrapText(text, width, indents) {
    const lines = [];
    let line = indents.first;
    let isEmpty = true;
    for (const word of text.split(' ')) {
        if (word === '')
            continue;
        if (!isEmpty && displayWidth(line) + 1 + displayWidth(word) > width) {
            lines.push(line);
            line = indents.rest;
            isEmpty = true;
        }
        line += isEmpty ? word : ` ${word}`;
        isEmpty = false;
    }
    lines.push(line.trimEnd());
    return lines;
}
/** Columns of a terminal: East Asian wide characters and pictures take two, combining marks and colours none. */
function displayWidth(text) {
    if (ASCII.test(text))
        return text.length;
    let width = 0;
    for (const character of text.replace(COLOUR, '')) {
        if (/\p{M}/u.test(character))
            continue;
        width += WIDE.test(character) ? 2 : 1;
    }
    return width;
}
const ASCII = /^[\x20-\x7e]*$/;
const COLOUR = /\x1b\[[0-9;]*m/g;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;


/***/ }),

/***/ 3909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath),
/* harmony export */   u: () => (/* binding */ encodeSegment)
/* harmony export */ });
/* harmony import */ var _make_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/** Writes a repository path as a relative URI. */

/** Percent-encoded, without a leading slash; every `:` is encoded, so that no folder name reads as a scheme. */
function encodePath(path) {
    return (0,_make_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormedText */ .Nw)(path).split('/').map(encodeSegment).join('/');
}
/** One segment; also what encodeURIComponent leaves alone and Markdown would read: brackets, stars, quotes. */
function encodeSegment(segment) {
    return encodeURIComponent((0,_make_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormedText */ .Nw)(segment)).replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 3760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ codeLine),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* harmony import */ var _make_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/**
 * Puts untrusted text into GitHub Markdown so that it is shown and nothing else: no mention, link, autolink, emoji, closing
 * keyword, HTML, formula or table column comes out of it. GitHub looks for mentions and references after it has resolved
 * entities and backslashes, so escaping is not enough: whatever is not plain prose becomes a code span, where nothing is
 * looked for.
 */

/** A code span; also safe inside a table cell and a link's text. */
function inlineCode(text, limit = 300) {
    const visible = (0,_make_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text, limit);
    return visible === '' ? '(empty)' : codeSpan(visible);
}
/** A sentence: its plain words stay prose, everything else stands in code spans. Safe inside a table cell. */
function markdownText(text, limit) {
    const pieces = (0,_make_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text, limit).trim().split('`');
    // Our own messages quote names in backticks; a stray backtick in a name only moves where code begins.
    const parts = pieces.flatMap((piece, index) => (index % 2 === 1 ? [quoted(piece)] : partsOf(piece, index === 0)));
    return mergeParts(parts)
        .map((part) => (part.isCode ? codeSpan(part.text) : part.text))
        .join('');
}
/** A fenced block of one untrusted line. */
function codeLine(text, language) {
    return fencedBlock((0,_make_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text, 4000), language);
}
/** A fenced block that its content cannot end. The content is trusted or was made harmless before. */
function fencedBlock(content, language) {
    const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
    return `${fence}${language}\n${content.trimEnd()}\n${fence}`;
}
/** Two backticks with nothing between them stay visible: if they vanished, what stands around them would join. */
function quoted(piece) {
    return { text: piece === '' ? '``' : piece, isCode: true };
}
/** Words and blanks of a piece without backticks; punctuation around a word stays outside of its code span. */
function partsOf(piece, isStart) {
    const words = piece.split(/( +)/).filter((word) => word !== '');
    return words.flatMap((word, index) => {
        if (isStart && index === 0 ? isOpeningProse(word) : isProse(word))
            return [{ text: word, isCode: false }];
        const [, before = '', core = word, after = ''] = AROUND.exec(word) ?? [];
        return [
            { text: before, isCode: false },
            { text: core, isCode: true },
            { text: after, isCode: false },
        ];
    });
}
const AROUND = /^([("']{0,2})(.+?)([.,;:!?)"']{0,3})$/;
// Letters of any script, and punctuation that means nothing to Markdown between them. No underscore, star or tilde
// (emphasis), no colon inside (emoji, schemes), no at sign, hash, bracket, ampersand, dollar, pipe or backslash.
const PROSE = /^[("']*[\p{L}\p{M}\p{N}\p{So}%→×·–—=+/.,'’-]*[.,;:!?)"']*$/u;
// Commit ids, issue keys (`GH-1` and a repository's own), web addresses; paths because they read better as code.
const REFERENCE = /[0-9a-f]{7,}|[a-z]-\d|www\.|^["'(]*\//iu;
// A method stands in one code span with the path behind it.
const METHOD = /^(?:GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE|QUERY)$/;
// At the start of a line a dash, a plus sign or `1.` would begin a list.
const OPENING_PROSE = /^(?:["'(]*\p{L}.*|\d+)$/u;
function isProse(word) {
    return word.startsWith(' ') || (PROSE.test(word) && !REFERENCE.test(word) && !METHOD.test(word));
}
function isOpeningProse(word) {
    return isProse(word) && OPENING_PROSE.test(word);
}
/** Joins neighbours of a kind, and code spans that only blanks divide. */
function mergeParts(parts) {
    const merged = [];
    for (const part of parts) {
        if (part.text === '')
            continue;
        const last = merged.at(-1);
        const beforeLast = merged.at(-2);
        if (last !== undefined && last.isCode === part.isCode) {
            merged[merged.length - 1] = { text: last.text + part.text, isCode: part.isCode };
        }
        else if (part.isCode && last !== undefined && beforeLast?.isCode && last.text.trim() === '') {
            merged.splice(-2, 2, { text: `${beforeLast.text}${last.text}${part.text}`, isCode: true });
        }
        else
            merged.push(part);
    }
    return merged;
}
function codeSpan(visible) {
    // Parsers disagree on a backslash before an escaped pipe, so such a backslash is written out.
    const content = visible.replaceAll('\\|', '\\u{5c}|').replaceAll('|', '\\|');
    const fence = '`'.repeat(longestRun(content) + 1);
    return /^[ `]|[ `]$/.test(content) ? `${fence} ${content} ${fence}` : `${fence}${content}${fence}`;
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ whatOf),
/* harmony export */   cz: () => (/* binding */ detailsOf),
/* harmony export */   jb: () => (/* binding */ describeFinding),
/* harmony export */   v8: () => (/* binding */ beforeOf)
/* harmony export */ });
/* harmony import */ var _wording_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4327);
/* harmony import */ var _wording_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(896);
/* harmony import */ var _wording_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9144);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1530);
/* harmony import */ var _sort_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2249);




const NAMES_SHOWN = 3;
/** Describes a group by its first member. */
function describeFinding(group, context) {
    const { first } = group;
    return {
        what: whatOf(first),
        isOperation: first.operation !== null || first.reachedBy.length === 1,
        message: first.message,
        before: beforeOf(first),
        fix: first.fix === null ? null : `Fix: ${first.fix.description}`,
        elsewhere: elsewhereOf(group),
        consequences: consequencesOf(first.consequences),
        waive: waiveOf(group, context.gated),
        marks: marksOf(first, context.changes),
        location: first.location,
        rule: first.rule,
    };
}
/** The lines below the message, in order. */
function detailsOf(text) {
    return [text.before, text.fix, text.elsewhere, text.consequences].filter((line) => line !== null);
}
/** The operation a finding is about, else what it reaches, else that it concerns the API as a whole. */
function whatOf(finding) {
    const [only, ...others] = finding.reachedBy;
    if (finding.operation !== null)
        return (0,_wording_names_js__WEBPACK_IMPORTED_MODULE_1__/* .operationName */ .X)(finding.operation);
    if (only === undefined)
        return 'the whole API';
    return others.length === 0 ? (0,_wording_names_js__WEBPACK_IMPORTED_MODULE_1__/* .operationName */ .X)(only) : (0,_wording_count_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(finding.reachedBy.length, 'operation');
}
/** What stood in base, quoted by whoever collected the finding, with its place: lines of base are not those a reader sees. */
function beforeOf(finding) {
    const before = finding.related.find((place) => place.revision === 'base');
    if (before === undefined)
        return null;
    return before.message === '' ? `Before: ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .placeName */ .fW)(before)}.` : `${before.message} (${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .placeName */ .fW)(before)})`;
}
function elsewhereOf(group) {
    const others = group.members.slice(1);
    if (others.length > 0) {
        const names = [...new Set(others.map(nameOf))];
        return `The same in ${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(others.length, 'more place')}: ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .someOf */ .yU)(names, NAMES_SHOWN)}.`;
    }
    if (group.first.operation !== null || group.first.reachedBy.length < 2)
        return null;
    return `Reaches ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .someOf */ .yU)(group.first.reachedBy.map(_wording_names_js__WEBPACK_IMPORTED_MODULE_1__/* .operationName */ .X), NAMES_SHOWN)}.`;
}
function nameOf(finding) {
    if (finding.operation !== null)
        return (0,_wording_names_js__WEBPACK_IMPORTED_MODULE_1__/* .operationName */ .X)(finding.operation);
    return finding.location === null ? whatOf(finding) : (0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .placeName */ .fW)(finding.location);
}
function consequencesOf(consequences) {
    if (consequences.length === 0)
        return null;
    const kinds = [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(consequences, (consequence) => `${consequence.rule} (${consequence.severity})`)].map(([kind, members]) => (members.length === 1 ? kind : `${members.length} × ${kind}`));
    return `With it: ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .someOf */ .yU)(kinds, NAMES_SHOWN)}.`;
}
/** Twelve digits tell the findings of any repository apart. */
function waiveOf({ members }, gated) {
    const prefixes = members
        .filter(({ fingerprint }) => gated.has(fingerprint))
        .map(({ fingerprint }) => fingerprint.slice(0, 12));
    return prefixes.length === 0 || prefixes.length > NAMES_SHOWN ? null : `openapi-posture waive ${prefixes.join(' ')}`;
}
function marksOf(finding, changes) {
    const change = finding.change === null ? undefined : changes.get(finding.change);
    const marks = [];
    const compatibility = change === undefined ? null : (0,_sort_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .compatibilityMark */ .uH)(change);
    if (compatibility !== null)
        marks.push(compatibility);
    if (change?.predecessor)
        marks.push(`compared with ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .versionName */ .sh)(change.predecessor)}`);
    if (finding.status === 'existing' && finding.touched)
        marks.push('existing, touched');
    if (finding.inheritedFrom !== null)
        marks.push(`inherited from ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .versionName */ .sh)(finding.inheritedFrom)}`);
    if (finding.confidence === 'low')
        marks.push('low confidence');
    if (finding.stage === 'warn')
        marks.push('not enforced yet');
    return marks;
}


/***/ }),

/***/ 1530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Groups items by a text, keeping the order in which the texts first appear. */
/** A map, so that a title such as `__proto__` is an ordinary key. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
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


/***/ }),

/***/ 2249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   CF: () => (/* binding */ operationsOf),
/* harmony export */   gQ: () => (/* binding */ sortChanges),
/* harmony export */   uH: () => (/* binding */ compatibilityMark),
/* harmony export */   vF: () => (/* binding */ compareChanges)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1457);

/** Pass the changes of one API. */
function sortChanges(changes) {
    const sorted = changes.toSorted(compareChanges);
    // Findings of level info are folded, so a worse change of that level would not be seen to break clients.
    const untold = sorted.filter((change) => change.posture === 'neutral' || (change.posture === 'worse' && change.severity === 'info'));
    return {
        worse: sorted.filter((change) => change.posture === 'worse'),
        better: sorted.filter((change) => change.posture === 'better'),
        breaking: untold.filter((change) => change.compatibility !== 'safe'),
        other: untold.filter((change) => change.compatibility === 'safe'),
        breakingCount: changes.filter((change) => change.compatibility === 'breaking').length,
    };
}
/** Worst first: severity, then breaking before maybe before safe, then what concerns security, then place. */
function compareChanges(left, right) {
    return ((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(left.severity) - (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(right.severity) ||
        COMPATIBILITIES.indexOf(left.compatibility) - COMPATIBILITIES.indexOf(right.compatibility) ||
        POSTURES.indexOf(left.posture) - POSTURES.indexOf(right.posture) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(placeOf(left)?.file ?? '', placeOf(right)?.file ?? '') ||
        (placeOf(left)?.line ?? 0) - (placeOf(right)?.line ?? 0) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(left.id, right.id) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(left.operation?.path ?? '', right.operation?.path ?? '') ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(left.fingerprint, right.fingerprint));
}
/** Where to look: in head, or for what is gone in base. */
function placeOf(change) {
    return change.head ?? change.base;
}
/** The operations that something is about or reaches, without repeating one. */
function operationsOf(item) {
    return item.operation === null || item.reachedBy.length > 0 ? item.reachedBy : [item.operation];
}
const COMPATIBILITIES = ['breaking', 'maybe', 'safe'];
const POSTURES = ['worse', 'better', 'neutral'];
/** What a change does to clients, in two or three words; `null` when it is safe. */
function compatibilityMark(change) {
    return MARKS[change.compatibility];
}
const MARKS = { breaking: 'breaks clients', maybe: 'may break clients', safe: null };


/***/ }),

/***/ 4327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ countBySeverity),
/* harmony export */   p: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6271);
/** Says numbers of things: `1 finding`, `3 findings`, `1 critical, 2 high`. */

/** `1 operation`, `2 operations`, `1 API`; give `plural` where an s does not do it. */
function countOf(count, noun, plural = `${noun}s`) {
    return `${groupDigits(count)} ${count === 1 ? noun : plural}`;
}
/** How many of each severity, worst first, leaving out zeros; empty text for nothing. */
function countBySeverity(severities) {
    const counts = new Map();
    for (const severity of severities)
        counts.set(severity, (counts.get(severity) ?? 0) + 1);
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.filter((severity) => counts.has(severity))
        .map((severity) => `${groupDigits(counts.get(severity) ?? 0)} ${severity}`)
        .join(', ');
}
/** `12,345`: written by hand because locale data differs between builds of Node. */
function groupDigits(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
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


/***/ }),

/***/ 3958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   gd: () => (/* binding */ rulePage),
/* harmony export */   yU: () => (/* binding */ CHANGES_PAGE)
/* harmony export */ });
/* harmony import */ var _safe_text_encode_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3909);
/** Where the page of a rule is. */

const DOCUMENTS = 'https://github.com/openapi-posture/openapi-posture/blob/main/docs';
/** The page that explains all kinds of changes. */
const CHANGES_PAGE = `${DOCUMENTS}/changes.md`;
/** The address of a rule's page. */
function rulePage(rule) {
    return `${DOCUMENTS}/rules/${(0,_safe_text_encode_path_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeSegment */ .u)(rule)}.md`;
}
/** Where more is said about a rule, ours or not; `null`: nowhere. What a pack says is made safe for a Markdown link. */
function pageOf(id, rule) {
    if (rule?.page === undefined)
        return rulePage(id);
    if (rule.page === null || !/^https?:\/\/[^\s<>"'`\\[\]]+$/.test(rule.page))
        return null;
    return rule.page.replaceAll('(', '%28').replaceAll(')', '%29');
}


/***/ })

};
