export const id = 3423;
export const ids = [3423];
export const modules = {

/***/ 1954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ problemItem),
/* harmony export */   J8: () => (/* binding */ severityBadge),
/* harmony export */   OO: () => (/* binding */ whatText),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   Pq: () => (/* binding */ apiHeading),
/* harmony export */   Vj: () => (/* binding */ resolvedLine),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   dY: () => (/* binding */ findingItem),
/* harmony export */   it: () => (/* binding */ changeItem),
/* harmony export */   lN: () => (/* binding */ ruleLink),
/* harmony export */   nM: () => (/* binding */ row)
/* harmony export */ });
/* harmony import */ var _safe_text_encode_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3909);
/* harmony import */ var _safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3760);
/* harmony import */ var _view_describe_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1596);
/* harmony import */ var _view_sort_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2249);
/* harmony import */ var _wording_count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4327);
/* harmony import */ var _wording_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9144);
/* harmony import */ var _wording_rule_page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3958);







/** A list item: severity, operation, what is wrong, what to do; below it the place and the rule. */
function findingItem(group, context, links, marker = '-') {
    const text = (0,_view_describe_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFinding */ .jb)(group, context);
    const indent = ' '.repeat(marker.length + 1);
    const facts = [
        ...(text.location === null ? [] : [placeLink(text.location, links)]),
        ruleLink(text.rule, context.rules?.get(text.rule)),
        ...text.marks,
    ];
    return [
        `${marker} ${severityBadge(group.first.severity)} ${whatText(text)}: ${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(text.message)}`,
        ...(0,_view_describe_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .detailsOf */ .cz)(text).map((detail) => `${indent}${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(detail)}`),
        `${indent}${facts.join(' · ')}`,
        ...(text.waive === null ? [] : [`${indent}To accept it: ${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(text.waive)}`]),
    ].join('  \n');
}
/** What a finding is about. */
function whatText(text) {
    return text.isOperation ? (0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(text.what) : text.what;
}
/** A list item of a change: what it is, where, its id. */
function changeItem(change, links) {
    const place = (0,_view_sort_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(change);
    const mark = (0,_view_sort_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .compatibilityMark */ .uH)(change);
    const facts = [
        ...(place === null ? [] : [placeLink(place, links)]),
        (0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(change.id),
        ...(mark === null ? [] : [mark]),
    ];
    return `- ${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(change.message)}  \n  ${facts.join(' · ')}`;
}
/** A list item of something that could not be read or done. */
function problemItem(problem, links) {
    const place = problem.location === null ? '' : `${placeLink(problem.location, links)}: `;
    return `- **${problem.severity}** ${place}${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(problem.message)} (${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(problem.code)})`;
}
/** The heading of an API, with who answers for it. Names stand in code spans, so that nobody is notified. */
function apiHeading(api) {
    const owners = api.owners.length === 0 ? '' : ` · owned by ${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_wording_names_js__WEBPACK_IMPORTED_MODULE_5__/* .someOf */ .yU)(api.owners, 3), 200)}`;
    return `### ${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(api.title, 200)}${owners}\n`;
}
/** What an API is rid of. */
function resolvedLine(api) {
    const findings = api.resolved.flatMap((group) => group.members);
    const rules = [...new Set(findings.map((finding) => finding.rule))];
    const counts = (0,_wording_count_js__WEBPACK_IMPORTED_MODULE_6__/* .countBySeverity */ .O)(findings.map((finding) => finding.severity));
    return `Resolves ${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .p)(findings.length, 'finding')} (${counts}): ${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_wording_names_js__WEBPACK_IMPORTED_MODULE_5__/* .someOf */ .yU)(rules, 5))}.`;
}
/** A row of a table; cells are Markdown already. */
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** The two lines that begin a table; `right` names the columns that hold numbers. */
function tableHead(names, right = []) {
    return `${row(names)}\n${row(names.map((name) => (right.includes(name) ? '---:' : '---')))}`;
}
/** `file:line:column`, a link to the exact line when we know where head can be read. */
function placeLink(location, links) {
    const name = (0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_wording_names_js__WEBPACK_IMPORTED_MODULE_5__/* .placeName */ .fW)(location));
    if (location.revision === 'base')
        return `${name} (before)`;
    return links.blobs === null ? name : `[${name}](${links.blobs}/${(0,_safe_text_encode_path_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O)(location.file)}#L${location.line})`;
}
/** The id of a rule, a link to its page where it has one. */
function ruleLink(id, rule) {
    const page = (0,_wording_rule_page_js__WEBPACK_IMPORTED_MODULE_4__/* .pageOf */ .ZZ)(id, rule);
    return page === null ? (0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(id) : `[${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(id)}](${page})`;
}
/** The severity, with a sign that is seen when skimming. */
function severityBadge(severity) {
    return `${SIGNS[severity]} **${severity}**`;
}
const SIGNS = { critical: '🟣', high: '🔴', medium: '🟠', low: '🟡', info: '⚪' };


/***/ }),

/***/ 3423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderLintMarkdown: () => (/* binding */ renderLintMarkdown),
/* harmony export */   renderRuleMarkdown: () => (/* binding */ renderRuleMarkdown),
/* harmony export */   renderRulesMarkdown: () => (/* binding */ renderRulesMarkdown),
/* harmony export */   renderScoreMarkdown: () => (/* binding */ renderScoreMarkdown)
/* harmony export */ });
/* harmony import */ var _safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3760);
/* harmony import */ var _view_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1457);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7883);
/* harmony import */ var _wording_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4327);
/* harmony import */ var _wording_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(896);
/* harmony import */ var _wording_risk_number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5067);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1954);
/* harmony import */ var _rule_help_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4914);








const UNLINKED = { blobs: null };
/** Every group of findings, per API, worst first. */
function renderLintMarkdown(report, links = UNLINKED) {
    const counting = report.findings.filter(({ waiver }) => waiver === null);
    const waived = report.findings.length - counting.length;
    const severities = (0,_wording_count_js__WEBPACK_IMPORTED_MODULE_4__/* .countBySeverity */ .O)(counting.map((finding) => finding.severity));
    const context = { changes: new Map(), gated: new Set() };
    return joinBlocks([
        `## ${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .p)(counting.length, 'finding')}${severities === '' ? '' : ` (${severities})`}${waived === 0 ? '' : `, ${waived} waived`}`,
        report.problems.map((problem) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .problemItem */ .Dk)(problem, links)).join('\n'),
        ...(0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewState */ .tg)(counting).flatMap(({ api, groups }) => [
            `### ${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(api, 200)}`,
            groups.map((group) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .findingItem */ .dY)(group, context, links)).join('\n'),
        ]),
    ]);
}
/** The score of every operation with its reasons, per API, riskiest first. */
function renderScoreMarkdown(report, links = UNLINKED) {
    return joinBlocks([
        '## Predicted risk',
        'From 0 to 100; higher is worse.',
        report.problems.map((problem) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .problemItem */ .Dk)(problem, links)).join('\n'),
        report.apis.length === 0 ? 'Nothing to score: no OpenAPI document was judged.' : '',
        ...sortByScore(report.apis).flatMap((api) => [
            `### ${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(api.title, 200)}: ${(0,_wording_risk_number_js__WEBPACK_IMPORTED_MODULE_5__/* .riskNumber */ .B)(api.score)}, ${api.band}`,
            [
                (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .PP)(['risk', 'band', 'operation', 'why'], ['risk']),
                ...sortByScore(api.operations).map((each) => scoreRow(each, links)),
            ].join('\n'),
        ]),
    ]);
}
/** A row per rule, worst first. */
function renderRulesMarkdown(rules) {
    const sorted = [...rules].sort((left, right) => (0,_view_order_js__WEBPACK_IMPORTED_MODULE_6__/* .severityRank */ .qs)(left.severity) - (0,_view_order_js__WEBPACK_IMPORTED_MODULE_6__/* .severityRank */ .qs)(right.severity) || (0,_view_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n6)(left.id, right.id));
    const rows = sorted.map((rule) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)([(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .severityBadge */ .J8)(rule.severity), (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleLink */ .lN)(rule.id, rule), (0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(rule.title), rule.control]));
    return joinBlocks([
        `## ${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .p)(sorted.length, 'rule')}`,
        [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .PP)(['severity', 'rule', 'what it finds', 'control']), ...rows].join('\n'),
    ]);
}
/** Everything about one rule. */
function renderRuleMarkdown(rule) {
    return joinBlocks([
        `## ${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(rule.title)}`,
        `${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(rule.id)} · ${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .severityBadge */ .J8)(rule.severity)} · confidence ${rule.confidence} · ${rule.control}`,
        (0,_rule_help_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleHelpMarkdown */ .JG)(rule),
    ]);
}
function scoreRow(operation, links) {
    const reasons = operation.contributions.map(({ points, reason, location }) => {
        const place = location === null ? '' : ` ${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLink */ .aE)(location, links)}`;
        return `${(0,_wording_risk_number_js__WEBPACK_IMPORTED_MODULE_5__/* .riskNumber */ .B)(points)} ${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(reason, 200)}${place}`;
    });
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)([(0,_wording_risk_number_js__WEBPACK_IMPORTED_MODULE_5__/* .riskNumber */ .B)(operation.score), operation.band, (0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)((0,_wording_names_js__WEBPACK_IMPORTED_MODULE_7__/* .operationName */ .X)(operation)), reasons.join('<br>')]);
}
function sortByScore(items) {
    return items.toSorted((left, right) => right.score - left.score);
}
function joinBlocks(blocks) {
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
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

/***/ 5067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ riskNumber),
/* harmony export */   s: () => (/* binding */ riskDelta)
/* harmony export */ });
/** Rounds risk for display, to one decimal; numbers in JSON stay as they are. */
/** `31.5`; `none` for a side that does not exist. */
function riskNumber(score) {
    return score === null ? 'none' : oneDecimal(score);
}
/** `+21.3`, `-4.0`, `0.0`. */
function riskDelta(delta) {
    const text = oneDecimal(delta);
    return Number(text) > 0 ? `+${text}` : text;
}
function oneDecimal(value) {
    const text = value.toFixed(1);
    return text === '-0.0' ? '0.0' : text;
}


/***/ })

};
