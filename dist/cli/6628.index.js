export const id = 6628;
export const ids = [6628];
export const modules = {

/***/ 2645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftMarkdown: () => (/* binding */ driftMarkdown)
/* harmony export */ });
/* harmony import */ var _safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3760);
/* harmony import */ var _wording_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4327);
/* harmony import */ var _wording_risk_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5067);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1954);




const ROWS = 50;
/** A section of its own. */
function driftMarkdown(drift, links) {
    const { created, source, events, counts, risk, notCompared } = drift;
    const names = Object.entries(counts).map(([kind, count]) => `${count} ${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleLink */ .lN)(kind)}`);
    const moved = `risk ${(0,_wording_risk_number_js__WEBPACK_IMPORTED_MODULE_2__/* .riskNumber */ .B)(risk.then)} → ${(0,_wording_risk_number_js__WEBPACK_IMPORTED_MODULE_2__/* .riskNumber */ .B)(risk.now)} (${(0,_wording_risk_number_js__WEBPACK_IMPORTED_MODULE_2__/* .riskDelta */ .s)(risk.now - risk.then)})`;
    const ordered = [
        ...events.filter((each) => each.posture === 'worse'),
        ...events.filter((each) => each.posture === 'better'),
    ];
    const rows = ordered
        .slice(0, ROWS)
        .map(({ severity, message, kind, head }) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)([
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .severityBadge */ .J8)(severity),
        (0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(message, 400),
        head === null ? '' : (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .placeLink */ .aE)(head, links),
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleLink */ .lN)(kind),
    ]));
    const left = ordered.length - rows.length;
    return [
        `### Since the baseline of ${created} (${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(source)})\n`,
        `${names.length === 0 ? 'Nothing drifted' : names.join(', ')}; ${moved}.`,
        ...(notCompared === null ? [] : [(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(notCompared)]),
        '',
        ...(rows.length === 0 ? [] : [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHead */ .PP)(['severity', 'what', 'place', 'kind']), ...rows]),
        ...(left > 0 ? [`\nand ${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .p)(left, 'more event')}`] : []),
        '',
    ].join('\n');
}


/***/ }),

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

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/report/safe-text/escape-markdown.js
var escape_markdown = __webpack_require__(3760);
// EXTERNAL MODULE: ./build/report/view.js + 1 modules
var report_view = __webpack_require__(7883);
// EXTERNAL MODULE: ./build/report/wording/count.js
var wording_count = __webpack_require__(4327);
// EXTERNAL MODULE: ./build/report/render/drift-markdown.js
var drift_markdown = __webpack_require__(2645);
;// CONCATENATED MODULE: ./build/report/render/limited-text.js
/** Text that never outgrows a number of bytes: whole pieces are added while they fit, and what did not fit is counted. */
class LimitedText {
    #pieces = [];
    #left;
    #omitted = 0;
    #closing = null;
    /** Bytes of UTF-8 that all pieces together may take. */
    constructor(limit) {
        this.#left = limit;
    }
    /** Adds a piece and its line break when it fits and nothing before it was omitted; says whether it did. */
    add(piece, count = 1) {
        const size = utf8Length(piece) + 1;
        if (this.#omitted > 0 || size > this.#left) {
            this.#omitted += count;
            return false;
        }
        this.#left -= size;
        this.#pieces.push(piece);
        return true;
    }
    /** Adds the opening of something that must be closed, when it fits together with its closing; says whether it did. */
    open(opening, closing, count = 1) {
        const reserved = utf8Length(closing) + 1;
        this.#left -= reserved;
        if (!this.add(opening, count)) {
            this.#left += reserved;
            return false;
        }
        this.#closing = closing;
        return true;
    }
    /** Closes what was opened; there is always room for it. */
    close() {
        if (this.#closing === null)
            throw new Error('Nothing is open.');
        this.#pieces.push(this.#closing);
        this.#closing = null;
    }
    /** What the pieces that did not fit stand for. */
    get omitted() {
        return this.#omitted;
    }
    toString() {
        return this.#pieces.map((piece) => `${piece}\n`).join('');
    }
}
/** The length of well-formed text in UTF-8. */
function utf8Length(text) {
    let length = text.length;
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        // Each half of a surrogate pair counts two of the four bytes.
        if (unit > 0x7f)
            length += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
    }
    return length;
}

// EXTERNAL MODULE: ./build/report/render/markdown-blocks.js
var markdown_blocks = __webpack_require__(1954);
// EXTERNAL MODULE: ./build/report/wording/names.js
var names = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/knowledge/operation-name.js
var operation_name = __webpack_require__(896);
// EXTERNAL MODULE: ./build/report/wording/risk-number.js
var risk_number = __webpack_require__(5067);
;// CONCATENATED MODULE: ./build/report/render/markdown-glance.js
/** What a reader sees in the first seconds, in whatever Markdown we write: how it ended, why, and the operation that got worst. */



const SIGNS = { pass: '✅', warn: '⚠️', fail: '❌', incomplete: '❌' };
/** A sign that is understood before a word is read. */
function signOf(view) {
    if (view.isNothingJudged)
        return SIGNS.warn;
    return view.outcome === 'pass' && view.subject.base === null ? '📋' : SIGNS[view.outcome];
}
/** The heading, one or two sentences, the reasons of the gate. */
function verdictLines(view) {
    return [
        `## ${signOf(view)} OpenAPI posture: ${view.title}\n`,
        `${(0,escape_markdown/* markdownText */.p7)(view.sentence)}\n`,
        ...view.reasons.map((reason) => `- ${(0,escape_markdown/* markdownText */.p7)(reason)}`),
        ...(view.reasons.length === 0 ? [] : ['']),
    ];
}
/** The largest rise of a single operation, before → after, and what it is made of. */
function riskLines(view) {
    const { largestIncrease } = view.risk;
    if (largestIncrease === null)
        return [];
    const { operation, base, head, contributions } = largestIncrease;
    const rise = `**${(0,risk_number/* riskNumber */.B)(base)} → ${(0,risk_number/* riskNumber */.B)(head)}** (${(0,risk_number/* riskDelta */.s)(head - (base ?? 0))})`;
    const reasons = contributions.map((line) => `${line.reason} (${(0,risk_number/* riskDelta */.s)(line.points)})`);
    const why = reasons.length === 0 ? '' : `  \n${(0,escape_markdown/* markdownText */.p7)((0,names/* someOf */.yU)(reasons, 3))}`;
    return [`Largest rise in risk, on a scale of 0 to 100: ${(0,escape_markdown/* inlineCode */.ti)((0,operation_name/* operationName */.X)(operation))} ${rise}${why}\n`];
}
/** The two commits, short. */
function revisionsText({ subject: { base, head } }) {
    return base === null
        ? (0,escape_markdown/* inlineCode */.ti)((0,names/* revisionName */.pd)(head))
        : `${(0,escape_markdown/* inlineCode */.ti)((0,names/* revisionName */.pd)(base))} → ${(0,escape_markdown/* inlineCode */.ti)((0,names/* revisionName */.pd)(head))}`;
}

// EXTERNAL MODULE: ./build/report/view/describe-finding.js
var describe_finding = __webpack_require__(1596);
// EXTERNAL MODULE: ./build/report/view/view-apis.js
var view_apis = __webpack_require__(4848);
;// CONCATENATED MODULE: ./build/report/render/markdown-sections.js
/** The tables, lists and folds of the job summary that stand around the findings. */







const ROWS = 200;
const PROBLEMS = 50;
/** What could not be read or done; above every list, so that nobody takes an incomplete run for a clean one. */
function problemList(view, links) {
    if (view.problems.length === 0)
        return '';
    const items = view.problems.slice(0, PROBLEMS).map((problem) => (0,markdown_blocks/* problemItem */.Dk)(problem, links));
    const left = view.problems.length - items.length;
    return ['### Problems\n', ...items, ...(left > 0 ? [`- and ${(0,wording_count/* countOf */.p)(left, 'more problem')}`] : []), ''].join('\n');
}
/** A row per API: verdict, risk before and after, and how many findings of each kind. */
function apiTable(view) {
    if (view.apis.length === 0)
        return [];
    if (view.subject.base === null)
        return stateTable(view);
    const names = [
        'API',
        'verdict',
        'risk before',
        'risk after',
        'change',
        'introduced',
        'touched',
        'other',
        'resolved',
        'breaking',
    ];
    const rows = view.apis
        .slice(0, ROWS)
        .map((api) => (0,markdown_blocks/* row */.nM)([
        apiCell(api),
        api.outcome ?? '',
        (0,risk_number/* riskNumber */.B)(api.risk?.base ?? null),
        (0,risk_number/* riskNumber */.B)(api.risk?.head ?? null),
        api.risk === null ? '' : (0,risk_number/* riskDelta */.s)(api.risk.delta),
        ...[api.introduced, api.touched, api.folded, api.resolved].map((groups) => severitiesOf(groups) || '0'),
        String(api.changes.breakingCount),
    ]));
    const left = view.apis.length - rows.length;
    return [
        '### APIs\n',
        (0,markdown_blocks/* tableHead */.PP)(names, RIGHT),
        ...rows,
        ...(left > 0 ? [`\nand ${(0,wording_count/* countOf */.p)(left, 'more API')}`] : []),
        '',
    ];
}
/** The table of a run that compares nothing. */
function stateTable(view) {
    const rows = view.apis
        .toSorted(view_apis/* byRisk */.x9)
        .slice(0, ROWS)
        .map((api) => (0,markdown_blocks/* row */.nM)([
        apiCell(api),
        api.outcome ?? '',
        (0,risk_number/* riskNumber */.B)(api.risk?.head ?? null),
        api.risk?.band ?? '',
        (0,view_apis/* currentFindings */.Oe)(api) || '0',
    ]));
    const left = view.apis.length - rows.length;
    return [
        '### APIs\n',
        (0,markdown_blocks/* tableHead */.PP)(['API', 'verdict', 'risk', 'band', 'findings'], RIGHT),
        ...rows,
        ...(left > 0 ? [`\nand ${(0,wording_count/* countOf */.p)(left, 'more API')}`] : []),
        '',
    ];
}
function apiCell(api) {
    const title = (0,escape_markdown/* markdownText */.p7)(api.title, 200);
    return api.file === '' ? title : `${title} ${(0,escape_markdown/* inlineCode */.ti)(api.file)}`;
}
/** The ten operations of head with the highest risk. */
function worstTable(view) {
    if (view.worstOperations.length === 0)
        return [];
    const rows = view.worstOperations.map(({ api, operation }) => (0,markdown_blocks/* row */.nM)([
        (0,risk_number/* riskNumber */.B)(operation.score),
        operation.band,
        (0,escape_markdown/* inlineCode */.ti)((0,operation_name/* operationName */.X)(operation)),
        (0,escape_markdown/* markdownText */.p7)(api.title, 200),
        operation.contributions
            .slice(0, 3)
            .map((line) => `${(0,escape_markdown/* markdownText */.p7)(line.reason, 150)} (${(0,risk_number/* riskDelta */.s)(line.points)})`)
            .join(', '),
    ]));
    return [
        '### Operations with the highest risk\n',
        (0,markdown_blocks/* tableHead */.PP)(['risk', 'band', 'operation', 'API', 'why'], RIGHT),
        ...rows,
        '',
    ];
}
/** Findings that the change does not touch, folded, one row each; as many as fit. */
function existingFold(text, api, view, links) {
    const count = api.folded.reduce((sum, group) => sum + group.members.length, 0);
    if (count === 0)
        return;
    const scope = view.subject.base === null ? '' : ' not touched by the change, or only informing';
    const title = `### ${(0,escape_markdown/* markdownText */.p7)(api.title, 200)}: ${(0,wording_count/* countOf */.p)(count, 'finding')}${scope}\n`;
    const opening = `${title}\n<details><summary>${severitiesOf(api.folded)}</summary>\n\n${(0,markdown_blocks/* tableHead */.PP)(['severity', 'where', 'what', 'place', 'rule'])}`;
    if (!text.open(opening, '\n</details>\n', count))
        return;
    for (const group of api.folded) {
        const description = (0,describe_finding/* describeFinding */.jb)(group, view);
        const { message, location, rule } = description;
        const details = [message, ...(0,describe_finding/* detailsOf */.cz)(description)].join(' ');
        const place = location === null ? '' : (0,markdown_blocks/* placeLink */.aE)(location, links);
        const cells = [
            (0,markdown_blocks/* severityBadge */.J8)(group.first.severity),
            (0,markdown_blocks/* whatText */.OO)(description),
            (0,escape_markdown/* markdownText */.p7)(details, 600),
            place,
            (0,markdown_blocks/* ruleLink */.lN)(rule, view.rules.get(rule)),
        ];
        text.add((0,markdown_blocks/* row */.nM)(cells), group.members.length);
    }
    text.close();
}
/** What somebody answers for, with the name and the last day. */
function waivedList(text, view) {
    const waived = view.apis.flatMap((api) => api.waived);
    if (waived.length === 0)
        return;
    text.add(`### Waived (${waived.length})\n`, 0);
    for (const finding of waived) {
        const { owner = '', reason = '', expires = '' } = finding.waiver ?? {};
        const waiver = (0,escape_markdown/* markdownText */.p7)(`by ${owner} until ${expires}: ${reason}`, 500);
        text.add(`- ${(0,markdown_blocks/* severityBadge */.J8)(finding.severity)} ${(0,escape_markdown/* inlineCode */.ti)((0,describe_finding/* whatOf */.Em)(finding))} ${(0,markdown_blocks/* ruleLink */.lN)(finding.rule, view.rules.get(finding.rule))}, ${waiver}`);
    }
    text.add('', 0);
}
/** How often rules that are only tried out would have spoken. */
function previewLine(text, { previews }) {
    if (previews !== null)
        text.add(`${(0,escape_markdown/* markdownText */.p7)(previews, 1000)}\n`, 0);
}
/** Which documents were judged and which were not, and why. */
function documentsFold(view) {
    const documents = [...view.leftOut, ...view.judged];
    if (documents.length === 0)
        return '';
    const rows = documents
        .slice(0, ROWS)
        .map(({ file, api, judged, reason }) => (0,markdown_blocks/* row */.nM)([
        (0,escape_markdown/* inlineCode */.ti)(file),
        judged ? 'judged' : '**left out**',
        api === null ? '' : (0,escape_markdown/* markdownText */.p7)(api, 200),
        (0,escape_markdown/* markdownText */.p7)(reason, 300),
    ]));
    const left = documents.length - rows.length;
    const summary = `${(0,wording_count/* countOf */.p)(view.judged.length, 'document')} judged, ${view.leftOut.length} left out`;
    return [
        `<details><summary>${summary}</summary>\n`,
        (0,markdown_blocks/* tableHead */.PP)(['document', '', 'API', 'reason']),
        ...rows,
        ...(left > 0 ? [`\nand ${(0,wording_count/* countOf */.p)(left, 'more document')}`] : []),
        '\n</details>\n',
    ].join('\n');
}
const RIGHT = ['risk', 'risk before', 'risk after', 'change', 'breaking'];
function severitiesOf(groups) {
    return (0,wording_count/* countBySeverity */.O)(groups.flatMap((group) => group.members.map((finding) => finding.severity)));
}

;// CONCATENATED MODULE: ./build/report/render/markdown.js








/** One step's summary, exactly the size of the file. */
const LIMIT = 1024 * 1024;
/** Kept free for the sentence that says what was cut and for closing what is open. */
const RESERVE = 500;
/** The summary of a run, ending with a line break. */
function renderMarkdown(report, options) {
    const view = (0,report_view/* viewReport */.ab)(report, options);
    const limit = options.limit ?? LIMIT;
    const documents = documentsFold(view);
    // Thousands of documents must not take the place of what was found in them.
    const end = `\n${utf8Length(documents) > limit / 4 ? '' : documents}\n${footer(view)}`;
    const text = new LimitedText(limit - utf8Length(end) - RESERVE);
    text.add(header(view), 0);
    text.add(problemList(view, options), 0);
    if (view.quiet !== null)
        text.add(quiet(view), 0);
    if (view.sinceBaseline !== null)
        text.add((0,drift_markdown.driftMarkdown)(view.sinceBaseline, options), 0);
    text.add(overview(view, options), 0);
    for (const api of view.apis)
        addApi(text, api, view, options);
    for (const api of view.apis)
        existingFold(text, api, view, options);
    waivedList(text, view);
    previewLine(text, view);
    const cut = text.omitted === 0
        ? ''
        : `\n**${(0,wording_count/* countOf */.p)(text.omitted, 'more item')}** left out: this summary is full. The JSON report holds everything.\n`;
    return `${text}${cut}${end}`.replace(/\n{3,}/g, '\n\n');
}
function header(view) {
    return [...verdictLines(view), ...riskLines(view), `${revisionsText(view)}, as of ${view.subject.asOf}\n`].join('\n');
}
function quiet(view) {
    const notes = view.notes.slice(0, 20).map((note) => `- ${(0,escape_markdown/* markdownText */.p7)(note.message)}`);
    const left = view.notes.length - notes.length;
    return [`**${view.quiet}**\n`, ...notes, ...(left > 0 ? [`- and ${(0,wording_count/* countOf */.p)(left, 'more note')}`] : []), ''].join('\n');
}
/** What to look at first, when there is more than a reader sees at once, and the tables. */
function overview(view, links) {
    const told = view.apis.reduce((sum, api) => sum + api.introduced.length + api.touched.length, 0);
    const isLong = view.subject.base === null || view.first.length < told;
    const first = isLong && view.first.length > 0
        ? [
            '### What to do first\n',
            ...view.first.map((group, index) => (0,markdown_blocks/* findingItem */.dY)(group, view, links, `${index + 1}.`)),
            '',
        ]
        : [];
    return [...first, ...apiTable(view), ...(view.mode === 'posture' ? worstTable(view) : [])].join('\n');
}
function addApi(text, api, view, links) {
    const { better, breaking, other } = api.changes;
    const told = [...api.introduced, ...api.touched];
    if ([told, api.resolved, better, breaking, other].every((list) => list.length === 0))
        return;
    text.add((0,markdown_blocks/* apiHeading */.Pq)(api), 0);
    for (const sentence of api.standing)
        text.add(`${(0,escape_markdown/* markdownText */.p7)(sentence)}\n`, 0);
    for (const group of told)
        text.add((0,markdown_blocks/* findingItem */.dY)(group, view, links), group.members.length);
    if (told.length > 0)
        text.add('', 0);
    addChanges(text, 'Breaks clients', breaking, links);
    addChanges(text, 'Better for security', better, links);
    if (api.resolved.length > 0)
        text.add(`${(0,markdown_blocks/* resolvedLine */.Vj)(api)}\n`, 0);
    if (other.length > 0)
        text.add(`${(0,wording_count/* countOf */.p)(other.length, 'other change')}, safe for clients and without effect on security.\n`, 0);
}
function addChanges(text, heading, changes, links) {
    if (changes.length === 0)
        return;
    text.add(`**${heading}** (${changes.length})\n`, 0);
    for (const change of changes)
        text.add((0,markdown_blocks/* changeItem */.it)(change, links));
    text.add('', 0);
}
function footer(view) {
    return ['Repeat this run with:', '', (0,escape_markdown/* codeLine */.U_)(view.subject.repeat, 'sh'), ''].join('\n');
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
