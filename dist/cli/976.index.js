export const id = 976;
export const ids = [976];
export const modules = {

/***/ 976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _safe_text_make_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/* harmony import */ var _view_describe_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1596);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7883);
/* harmony import */ var _wording_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9144);




/** The document, ending with a line break. Without a base it holds the whole state. */
function renderJunit(report) {
    const view = (0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .viewReport */ .ab)(report);
    const suites = view.apis.map((api) => suiteOf(api, view));
    const problems = view.problems.filter(({ severity }) => severity === 'error');
    const unread = problems.map(({ code, message, location }) => {
        const text = location === null ? message : `${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .placeName */ .fW)(location)}: ${message}`;
        return testCase('OpenAPI posture', code, `<error message="${attribute(text)}"/>`);
    });
    const all = unread.length === 0 ? suites : [suite('OpenAPI posture', unread, 0, unread.length), ...suites];
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="OpenAPI posture">\n${all.join('\n')}\n</testsuites>\n`;
}
function suiteOf(api, view) {
    const told = [...api.introduced, ...api.touched, ...(view.subject.base === null ? api.folded : [])];
    const cases = told.map((group) => failure(group, api, view));
    return suite(api.title, cases.length === 0 ? [testCase(api.title, 'no finding', '')] : cases, cases.length, 0);
}
function suite(name, cases, failures, errors) {
    const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}"`;
    return `  <testsuite name="${attribute(name)}" ${counts}>\n${cases.join('\n')}\n  </testsuite>`;
}
function failure(group, api, view) {
    const text = (0,_view_describe_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFinding */ .jb)(group, view);
    const place = text.location === null ? [] : [(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .placeName */ .fW)(text.location)];
    const body = [...place, ...(0,_view_describe_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .detailsOf */ .cz)(text)].map((line) => attribute(line)).join('\n');
    const message = attribute(text.message);
    const kind = `${group.first.severity} ${text.rule}`;
    return testCase(api.title, `${text.rule}: ${text.what}`, `<failure type="${attribute(kind)}" message="${message}">${body}</failure>`);
}
function testCase(suiteName, name, content) {
    const names = `classname="${attribute(suiteName)}" name="${attribute(name)}"`;
    return content === '' ? `    <testcase ${names}/>` : `    <testcase ${names}>${content}</testcase>`;
}
/** Fit for attributes and text; characters that XML has no way to write are written out before. */
function attribute(text) {
    return (0,_safe_text_make_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&apos;')
        .replaceAll(/[\ufffe\uffff]/g, '\ufffd');
}


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


/***/ })

};
