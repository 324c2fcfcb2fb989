export const id = 2775;
export const ids = [2775,9144];
export const modules = {

/***/ 2775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderLintText: () => (/* binding */ renderLintText)
/* harmony export */ });
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7883);
/* harmony import */ var _wording_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4327);
/* harmony import */ var _terminal_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5211);



/** Every group of findings and a last line that counts them. */
function renderLintText(report, options) {
    const page = (0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .pageFor */ .l6)(options);
    const context = { changes: new Map(), gated: new Set() };
    const counting = report.findings.filter(({ waiver }) => waiver === null);
    const waived = report.findings.length - counting.length;
    const lines = (0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .problemLines */ .pb)(page, report.problems);
    for (const { api, groups } of (0,_view_js__WEBPACK_IMPORTED_MODULE_0__/* .viewState */ .tg)(counting)) {
        lines.push(...(0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(page, api).map(page.paint.bold), '');
        for (const group of groups)
            lines.push(...(0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .findingBlock */ .nA)(page, group, context), '');
    }
    const severities = (0,_wording_count_js__WEBPACK_IMPORTED_MODULE_2__/* .countBySeverity */ .O)(counting.map((finding) => finding.severity));
    const besides = waived === 0 ? '' : ` Waived: ${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(waived, 'finding')}.`;
    const summary = `${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(counting.length, 'finding')}${severities === '' ? '' : ` (${severities})`}.${besides}`;
    const previews = (0,_view_js__WEBPACK_IMPORTED_MODULE_0__/* .previewSentence */ .aV)(report.previews);
    return (0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .printLines */ .tj)([...lines, summary, ...(previews === null ? [] : (0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(page, previews))]);
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

/***/ 7883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aV: () => (/* binding */ previewSentence),
  ab: () => (/* binding */ viewReport),
  tg: () => (/* binding */ viewState)
});

// EXTERNAL MODULE: ./build/report/view/group-by.js
var group_by = __webpack_require__(1530);
// EXTERNAL MODULE: ./build/report/view/group-findings.js
var group_findings = __webpack_require__(1273);
// EXTERNAL MODULE: ./build/report/view/order.js
var order = __webpack_require__(1457);
// EXTERNAL MODULE: ./build/report/wording/count.js
var count = __webpack_require__(4327);
;// CONCATENATED MODULE: ./build/report/view/say-verdict.js

/** A heading of a few words. */
function verdictTitle(report) {
    if (isNothingJudged(report))
        return 'nothing was judged';
    switch (report.verdict.outcome) {
        case 'fail':
            return 'failed';
        case 'incomplete':
            return 'incomplete';
        case 'warn':
            return 'passed with warnings';
        case 'pass':
            // Nothing was compared, so nothing was put to the test.
            return report.subject.base === null ? 'state of the APIs' : 'passed';
    }
}
/** One or two sentences: how it ended and what the change introduces. The reasons stand in the verdict. */
function verdictSentence(report) {
    if (isNothingJudged(report))
        return sayNothingJudged(report);
    const counted = report.subject.base === null ? sayState(report) : sayIntroduced(report);
    switch (report.verdict.outcome) {
        case 'fail':
            return `The gate fails. ${counted}`;
        case 'incomplete':
            return `Something could not be judged, so this is not a clean bill of health. ${counted}`;
        case 'warn':
            return `The gate warns. ${counted}`;
        case 'pass':
            return counted;
    }
}
/** For a change that leaves every API as it was; `null` when there is something to tell. */
function quietSentence(report) {
    const isQuiet = report.subject.base !== null &&
        !isNothingJudged(report) &&
        report.changes.length === 0 &&
        !report.findings.some((finding) => finding.status === 'introduced');
    if (!isQuiet)
        return null;
    return report.notes.length === 0
        ? 'The change does not touch any API.'
        : 'The change only reformats, reorders, converts, renames or moves: every API accepts and answers exactly what it did before.';
}
/** True when no document was judged; such a run never reads as passed. */
function isNothingJudged(report) {
    return !report.documents.some((document) => document.judged) && report.apis.length === 0;
}
function sayNothingJudged(report) {
    return report.documents.length === 0
        ? 'No OpenAPI document was found, so nothing was judged. Name your documents under `specs` in the configuration.'
        : `No document was judged; ${(0,count/* countOf */.p)(report.documents.length, 'document')} could not be read or ${report.documents.length === 1 ? 'was' : 'were'} left out. The reasons stand below.`;
}
function sayIntroduced(report) {
    const introduced = report.findings.filter((finding) => finding.status === 'introduced' && finding.waiver === null);
    const breaking = report.changes.filter((change) => change.compatibility === 'breaking').length;
    const resolved = report.findings.filter((finding) => finding.status === 'resolved').length;
    const sentences = [
        introduced.length === 0
            ? 'The change introduces no finding.'
            : `The change introduces ${(0,count/* countOf */.p)(introduced.length, 'finding')} (${(0,count/* countBySeverity */.O)(introduced.map((finding) => finding.severity))}).`,
    ];
    if (breaking > 0)
        sentences.push(`${(0,count/* countOf */.p)(breaking, 'change')} ${breaking === 1 ? 'breaks' : 'break'} clients.`);
    if (resolved > 0)
        sentences.push(`It resolves ${(0,count/* countOf */.p)(resolved, 'finding')}.`);
    return sentences.join(' ');
}
function sayState(report) {
    const current = report.findings.filter((finding) => finding.status !== 'resolved' && finding.waiver === null);
    const scope = `${(0,count/* countOf */.p)(report.apis.length, 'API')} judged, nothing to compare with.`;
    return current.length === 0
        ? `${scope} No finding.`
        : `${scope} ${(0,count/* countOf */.p)(current.length, 'finding')} (${(0,count/* countBySeverity */.O)(current.map((finding) => finding.severity))}).`;
}

// EXTERNAL MODULE: ./build/report/view/view-apis.js
var view_apis = __webpack_require__(4848);
// EXTERNAL MODULE: ./build/report/wording/names.js
var names = __webpack_require__(9144);
;// CONCATENATED MODULE: ./build/report/view.js






const SHOWN_FIRST = 5;
const WORST_OPERATIONS = 10;
/** Builds the view of a report. */
function viewReport(report, options = {}) {
    const mode = report.subject.base === null || options.wholePosture === true ? 'posture' : 'comparison';
    const apis = (0,view_apis/* viewApis */.fD)(report, options.ownersOf);
    return {
        mode,
        tool: report.tool,
        subject: report.subject,
        outcome: report.verdict.outcome,
        isNothingJudged: isNothingJudged(report),
        title: verdictTitle(report),
        sentence: verdictSentence(report),
        quiet: quietSentence(report),
        reasons: report.verdict.reasons.map((reason) => reason.message),
        risk: report.risk,
        apis,
        first: firstGroups(apis, mode),
        worstOperations: worstOperations(report.apis),
        counts: {
            introduced: countMembers(apis.flatMap((api) => api.introduced)),
            touched: countMembers(apis.flatMap((api) => api.touched)),
            folded: countMembers(apis.flatMap((api) => api.folded)),
            resolved: countMembers(apis.flatMap((api) => api.resolved)),
            waived: apis.reduce((sum, api) => sum + api.waived.length, 0),
        },
        previews: previewSentence(report.previews),
        notes: report.notes,
        problems: report.problems.toSorted((left, right) => (0,order/* compareText */.n6)(left.severity, right.severity)),
        judged: report.documents.filter((document) => document.judged),
        leftOut: report.documents.filter((document) => !document.judged),
        rules: report.rules,
        changes: new Map(report.changes.map((change) => [change.fingerprint, change])),
        sinceBaseline: report.drift.sinceBaseline,
        gated: new Set(report.verdict.reasons.flatMap(({ findings = [] }) => findings)),
    };
}
/** Counts only: a rule that is tried out shows nothing yet. */
function previewSentence(previews) {
    const told = previews.filter(({ introduced, existing }) => introduced + existing > 0);
    if (told.length === 0)
        return null;
    const counts = told.map(({ rule, introduced, existing }) => `${rule} ${introduced + existing} (${introduced} new)`);
    return `Rules in preview, counted only: ${(0,names/* someOf */.yU)(counts, 5)}.`;
}
/** Findings for people who read state, such as `lint`: all that count, grouped, without regard to a change. */
function viewState(findings) {
    const current = findings.filter((finding) => finding.status !== 'resolved');
    return [...(0,group_by/* groupBy */.$)(current, (finding) => finding.api)].map(([api, members]) => ({
        api,
        groups: (0,group_findings/* groupFindings */.k)(members),
    }));
}
function firstGroups(apis, mode) {
    const told = apis.flatMap((api) => [...api.introduced, ...api.touched]);
    const all = mode === 'posture' ? [...told, ...apis.flatMap((api) => api.folded)] : told;
    return all.toSorted((left, right) => (0,order/* compareFindings */.Eg)(left.first, right.first)).slice(0, SHOWN_FIRST);
}
function worstOperations(apis) {
    return apis
        .flatMap((api) => api.operations.filter((operation) => operation.head !== null).map((operation) => ({ api, operation })))
        .toSorted((left, right) => right.operation.score - left.operation.score ||
        (0,order/* compareText */.n6)(left.api.id, right.api.id) ||
        (0,order/* compareText */.n6)(left.operation.path, right.operation.path) ||
        (0,order/* compareText */.n6)(left.operation.method, right.operation.method))
        .slice(0, WORST_OPERATIONS);
}
function countMembers(groups) {
    return groups.reduce((sum, group) => sum + group.members.length, 0);
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

/***/ 1273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ groupFindings)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1530);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1457);
/* harmony import */ var _sort_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2249);



/** Up to here each is worth a reading of its own. */
const LARGEST_UNGROUPED = 3;
/** Groups in the order of their first members. Pass findings of one API. */
function groupFindings(findings) {
    const alike = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(findings.toSorted(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareFindings */ .Eg), likeness);
    return [...alike.values()]
        .flatMap((members) => members.length > LARGEST_UNGROUPED ? [groupOf(members)] : members.map((member) => groupOf([member])))
        .toSorted((left, right) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareFindings */ .Eg)(left.first, right.first));
}
function groupOf(members) {
    return { first: members[0], members };
}
/**
 * What makes findings alike. A state says the same wherever its rule holds; a change is told as old → new, and only what
 * differs in names and numbers says the same.
 */
function likeness(finding) {
    const wording = finding.change === null ? '' : shapeOf(finding);
    return [finding.rule, finding.severity, finding.confidence, finding.status, wording].join('\n');
}
function shapeOf(finding) {
    let text = finding.message.slice(0, 1000);
    for (const { method, path } of (0,_sort_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .operationsOf */ .CF)(finding).slice(0, 3))
        text = text.replaceAll(`${method} ${path}`, '{}');
    return text.replace(/`[^`]*`|"[^"]*"/g, '{}').replace(/\d+/g, '0');
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

/***/ 4848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oe: () => (/* binding */ currentFindings),
/* harmony export */   fD: () => (/* binding */ viewApis),
/* harmony export */   x9: () => (/* binding */ byRisk)
/* harmony export */ });
/* harmony import */ var _wording_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4327);
/* harmony import */ var _wording_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9144);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1530);
/* harmony import */ var _group_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1273);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1457);
/* harmony import */ var _sort_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2249);






/** One view per API of the report, and per API that only a finding or change names. */
function viewApis(report, ownersOf = () => []) {
    const findings = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(report.findings, (finding) => finding.api);
    const changes = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(report.changes, (change) => change.api);
    const scored = new Map(report.apis.map((api) => [api.id, api]));
    const documents = new Map(report.documents.map((document) => [document.file, document]));
    const outcomes = new Map(report.verdict.byApi.map((api) => [api.api, api.outcome]));
    const ids = new Set([...scored.keys(), ...findings.keys(), ...changes.keys()]);
    return [...ids]
        .map((id) => viewApi({
        id,
        risk: scored.get(id) ?? null,
        outcome: outcomes.get(id) ?? null,
        standing: standingOf(documents.get(scored.get(id)?.file ?? ''), findings.get(id) ?? []),
    }, findings.get(id) ?? [], changes.get(id) ?? []))
        .map((api) => ({ ...api, owners: api.file === '' ? [] : ownersOf(api.file) }))
        .toSorted(compareApis);
}
/** The current findings of an API that count, as `1 critical, 2 high`. */
function currentFindings(api) {
    const groups = [...api.introduced, ...api.touched, ...api.folded];
    return (0,_wording_count_js__WEBPACK_IMPORTED_MODULE_3__/* .countBySeverity */ .O)(groups.flatMap((group) => group.members.map((finding) => finding.severity)));
}
/** The API with the higher score first. */
function byRisk(left, right) {
    return (right.risk?.score ?? -1) - (left.risk?.score ?? -1);
}
function viewApi(api, findings, changes) {
    const counting = findings.filter((finding) => finding.waiver === null);
    const current = counting.filter((finding) => finding.status !== 'resolved');
    const isTold = (finding) => finding.severity !== 'info' && (finding.status === 'introduced' || finding.touched);
    return {
        ...api,
        title: api.risk?.title ?? api.id,
        file: api.risk?.file ?? findings[0]?.location?.file ?? '',
        introduced: (0,_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .k)(current.filter((finding) => isTold(finding) && finding.status === 'introduced')),
        touched: (0,_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .k)(current.filter((finding) => isTold(finding) && finding.status === 'existing')),
        folded: (0,_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .k)(current.filter((finding) => !isTold(finding))),
        resolved: (0,_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .k)(counting.filter((finding) => finding.status === 'resolved')),
        waived: findings.filter((finding) => finding.waiver !== null && finding.status !== 'resolved'),
        changes: (0,_sort_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .sortChanges */ .gQ)(changes),
    };
}
function standingOf(document, findings) {
    const inherited = findings.filter(({ inheritedFrom, status }) => inheritedFrom !== null && status === 'existing');
    const older = findings.find(({ inheritedFrom }) => inheritedFrom !== null)?.inheritedFrom;
    const made = document?.generatedFrom ?? [];
    return [
        ...(older === undefined || older === null
            ? []
            : [`${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .p)(inherited.length, 'finding')} inherited from ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_4__/* .versionName */ .sh)(older)}, so not new.`]),
        ...(made.length === 0 ? [] : [`Made from ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_4__/* .someOf */ .yU)(made, 3)}: make changes there.`]),
    ];
}
function compareApis(left, right) {
    return (attention(left) - attention(right) ||
        (right.risk?.delta ?? 0) - (left.risk?.delta ?? 0) ||
        (right.risk?.score ?? 0) - (left.risk?.score ?? 0) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n6)(left.title, right.title) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n6)(left.id, right.id));
}
/** Introduced before touched before only existing; inside each by the worst severity. */
function attention(api) {
    const lists = [api.introduced, api.touched, api.folded];
    const index = lists.findIndex((list) => list.length > 0);
    const worst = lists[index]?.[0]?.first.severity;
    return worst === undefined ? 100 : index * 10 + (0,_order_js__WEBPACK_IMPORTED_MODULE_5__/* .severityRank */ .qs)(worst);
}


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


/***/ })

};
