export const id = 840;
export const ids = [840];
export const modules = {

/***/ 2840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkAnnotations: () => (/* binding */ checkAnnotations),
/* harmony export */   renderCheckOutput: () => (/* binding */ renderCheckOutput),
/* harmony export */   renderFailedCheck: () => (/* binding */ renderFailedCheck)
/* harmony export */ });
/* harmony import */ var _safe_text_cut_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(147);
/* harmony import */ var _safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3760);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7883);
/* harmony import */ var _wording_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4327);
/* harmony import */ var _limited_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(368);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1954);
/* harmony import */ var _markdown_glance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20);







/** GitHub refuses more than 65,535 characters in either part; ours are counted in bytes, which are never fewer. */
const LIMIT = 65_000;
const FIRST = 5;
/** The output of the check run of a report. */
function renderCheckOutput(report, options) {
    const view = (0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewReport */ .ab)(report, options);
    return {
        conclusion: CONCLUSIONS[view.outcome],
        title: titleOf(view),
        summary: summaryOf(view, options),
        text: textOf(view, options),
    };
}
/** The output of the check run of a run that could not finish. */
function renderFailedCheck(message, isNeutral) {
    return {
        conclusion: isNeutral ? 'neutral' : 'failure',
        title: isNeutral ? 'Not checked' : 'Could not finish',
        summary: message.slice(0, LIMIT / 4),
        text: '',
    };
}
/** Annotations with a place; those without one are said by the summary. */
function checkAnnotations(annotations) {
    return annotations.flatMap(({ level, title, message, location }) => {
        if (location === null)
            return [];
        const { file, line, endLine, column, endColumn } = location;
        const isOneLine = line === endLine && endColumn >= column;
        return [
            {
                path: file,
                start_line: line,
                end_line: Math.max(line, endLine),
                ...(isOneLine ? { start_column: column, end_column: endColumn } : {}),
                annotation_level: level === 'error' ? 'failure' : level,
                title,
                message,
            },
        ];
    });
}
const CONCLUSIONS = { pass: 'success', warn: 'neutral', fail: 'failure', incomplete: 'failure' };
/** Shown in the list of checks, where there is room for a few words. */
function titleOf(view) {
    const introduced = view.apis.flatMap((api) => api.introduced.flatMap(({ members }) => members));
    const counts = introduced.length === 0 ? '' : `: ${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_4__/* .countBySeverity */ .O)(introduced.map(({ severity }) => severity))} introduced`;
    return (0,_safe_text_cut_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cutText */ .I)(`${view.title[0]?.toUpperCase()}${view.title.slice(1)}${counts}`, 200);
}
function summaryOf(view, links) {
    const text = new _limited_text_js__WEBPACK_IMPORTED_MODULE_6__/* .LimitedText */ .e(LIMIT);
    text.add([...(0,_markdown_glance_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictLines */ .rz)(view).slice(1), ...(0,_markdown_glance_js__WEBPACK_IMPORTED_MODULE_3__/* .riskLines */ .fD)(view)].join('\n'), 0);
    for (const problem of view.problems.slice(0, 20))
        text.add((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .problemItem */ .Dk)(problem, links), 0);
    if (view.quiet !== null)
        text.add(`**${view.quiet}**\n`, 0);
    if (view.first.length > 0)
        text.add('### What to do first\n', 0);
    for (const [index, group] of view.first.slice(0, FIRST).entries()) {
        text.add((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .findingItem */ .dY)(group, view, links, `${index + 1}.`), group.members.length);
    }
    text.add(`\n${(0,_markdown_glance_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionsText */ .uZ)(view)}, as of ${view.subject.asOf}\n`, 0);
    text.add((0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeLine */ .U_)(view.subject.repeat, 'sh'), 0);
    return String(text);
}
/** Everything that the change introduced, touched or breaks, by API. */
function textOf(view, links) {
    const text = new _limited_text_js__WEBPACK_IMPORTED_MODULE_6__/* .LimitedText */ .e(LIMIT - 200);
    for (const api of view.apis) {
        const told = [...api.introduced, ...api.touched];
        if (told.length + api.changes.breaking.length === 0)
            continue;
        text.add((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .apiHeading */ .Pq)(api), 0);
        for (const group of told)
            text.add((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .findingItem */ .dY)(group, view, links), group.members.length);
        for (const change of api.changes.breaking)
            text.add((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .changeItem */ .it)(change, links));
        text.add('', 0);
    }
    return text.omitted === 0 ? String(text) : `${text}\n**${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .p)(text.omitted, 'more item')}** left out.\n`;
}


/***/ }),

/***/ 368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ LimitedText),
/* harmony export */   w: () => (/* binding */ utf8Length)
/* harmony export */ });
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

/***/ 20:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fD: () => (/* binding */ riskLines),
/* harmony export */   rz: () => (/* binding */ verdictLines),
/* harmony export */   uZ: () => (/* binding */ revisionsText)
/* harmony export */ });
/* unused harmony export signOf */
/* harmony import */ var _safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3760);
/* harmony import */ var _wording_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9144);
/* harmony import */ var _wording_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(896);
/* harmony import */ var _wording_risk_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5067);
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
        `${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(view.sentence)}\n`,
        ...view.reasons.map((reason) => `- ${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(reason)}`),
        ...(view.reasons.length === 0 ? [] : ['']),
    ];
}
/** The largest rise of a single operation, before → after, and what it is made of. */
function riskLines(view) {
    const { largestIncrease } = view.risk;
    if (largestIncrease === null)
        return [];
    const { operation, base, head, contributions } = largestIncrease;
    const rise = `**${(0,_wording_risk_number_js__WEBPACK_IMPORTED_MODULE_1__/* .riskNumber */ .B)(base)} → ${(0,_wording_risk_number_js__WEBPACK_IMPORTED_MODULE_1__/* .riskNumber */ .B)(head)}** (${(0,_wording_risk_number_js__WEBPACK_IMPORTED_MODULE_1__/* .riskDelta */ .s)(head - (base ?? 0))})`;
    const reasons = contributions.map((line) => `${line.reason} (${(0,_wording_risk_number_js__WEBPACK_IMPORTED_MODULE_1__/* .riskDelta */ .s)(line.points)})`);
    const why = reasons.length === 0 ? '' : `  \n${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_wording_names_js__WEBPACK_IMPORTED_MODULE_2__/* .someOf */ .yU)(reasons, 3))}`;
    return [`Largest rise in risk, on a scale of 0 to 100: ${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)((0,_wording_names_js__WEBPACK_IMPORTED_MODULE_3__/* .operationName */ .X)(operation))} ${rise}${why}\n`];
}
/** The two commits, short. */
function revisionsText({ subject: { base, head } }) {
    return base === null
        ? (0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)((0,_wording_names_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionName */ .pd)(head))
        : `${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)((0,_wording_names_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionName */ .pd)(base))} → ${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)((0,_wording_names_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionName */ .pd)(head))}`;
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
