export const id = 6134;
export const ids = [6134];
export const modules = {

/***/ 6134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var jsxRuntime = __webpack_require__(6339);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/preact-render-to-string/dist/index.mjs
var dist = __webpack_require__(3091);
// EXTERNAL MODULE: ./build/report/safe-text/make-visible.js
var make_visible = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/report/view/group-by.js
var group_by = __webpack_require__(1530);
// EXTERNAL MODULE: ./build/report/view/group-findings.js
var group_findings = __webpack_require__(1273);
// EXTERNAL MODULE: ./build/report/view/order.js
var order = __webpack_require__(1457);
;// CONCATENATED MODULE: ./build/report/view/findings-by-control.js



/** How a finding stands to the change, with those that somebody answers for set apart. */
const STANDINGS = ['introduced', 'touched', 'existing', 'resolved', 'waived'];
/** Every finding of the report, in sections whose worst comes first. */
function findingsByControl(apis) {
    const listed = apis.flatMap(listGroups).sort(compareListed);
    return [...(0,group_by/* groupBy */.$)(listed, ({ group }) => group.first.control)].map(([, members]) => ({
        control: members[0].group.first.control,
        listed: members,
    }));
}
function listGroups(api) {
    const list = (groups, standing) => groups.map((group) => ({ group, api, standing: standing(group) }));
    return [
        ...list(api.introduced, () => 'introduced'),
        ...list(api.touched, () => 'touched'),
        ...list(api.folded, ({ first }) => first.status === 'introduced' ? 'introduced' : first.touched ? 'touched' : 'existing'),
        ...list(api.resolved, () => 'resolved'),
        ...list((0,group_findings/* groupFindings */.k)(api.waived), () => 'waived'),
    ];
}
function compareListed(left, right) {
    return (STANDINGS.indexOf(left.standing) - STANDINGS.indexOf(right.standing) ||
        (0,order/* compareFindings */.Eg)(left.group.first, right.group.first));
}

// EXTERNAL MODULE: ./build/report/view.js + 1 modules
var report_view = __webpack_require__(7883);
// EXTERNAL MODULE: ./build/report/wording/names.js
var names = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/report/view/changelog.js
var changelog = __webpack_require__(4551);
// EXTERNAL MODULE: ./build/report/safe-text/encode-path.js
var encode_path = __webpack_require__(3909);
// EXTERNAL MODULE: ./build/report/wording/count.js
var count = __webpack_require__(4327);
// EXTERNAL MODULE: ./build/knowledge/operation-name.js
var operation_name = __webpack_require__(896);
// EXTERNAL MODULE: ./build/report/wording/rule-page.js
var rule_page = __webpack_require__(3958);
;// CONCATENATED MODULE: ./build/report/render/html/parts.js






/** A sentence; what our messages quote in backticks stands as code. */
function Text({ of, limit = 1000 }) {
    const pieces = (0,make_visible/* visibleText */.Q6)(of, limit).split('`');
    // A stray backtick in a name only moves where code begins.
    return ((0,jsxRuntime/* jsx */.Y)(jsxRuntime/* Fragment */.FK, { children: pieces.map((piece, index) => (index % 2 === 1 && index < pieces.length - 1 ? (0,jsxRuntime/* jsx */.Y)("code", { children: piece }) : piece)) }));
}
/** A name out of a description: an operation, a file, an id. */
function Name({ of }) {
    return (0,jsxRuntime/* jsx */.Y)("code", { children: (0,make_visible/* visibleText */.Q6)(of, 300) });
}
function SeverityBadge({ severity }) {
    return (0,jsxRuntime/* jsx */.Y)("b", { class: `badge ${severity}`, children: severity });
}
function Mark({ of, kind = '' }) {
    return (0,jsxRuntime/* jsx */.Y)("span", { class: `mark ${kind}`.trim(), children: (0,make_visible/* visibleText */.Q6)(of, 200) });
}
/** `file:line:column`, a link where we know what to link to. */
function PlaceName({ at, links }) {
    const name = (0,make_visible/* visibleText */.Q6)((0,names/* placeName */.fW)(at), 300);
    if (at.revision === 'base')
        return (0,jsxRuntime/* jsxs */.FD)("span", { class: "place", children: [name, " (before)"] });
    if (links.blobs === null)
        return (0,jsxRuntime/* jsx */.Y)("span", { class: "place", children: name });
    return ((0,jsxRuntime/* jsx */.Y)("a", { class: "place", href: `${links.blobs}/${(0,encode_path/* encodePath */.O)(at.file)}#L${at.line}`, children: name }));
}
function RuleLink({ rule }) {
    return ((0,jsxRuntime/* jsx */.Y)("a", { class: "rule", href: (0,rule_page/* rulePage */.gd)(rule), children: (0,make_visible/* visibleText */.Q6)(rule, 200) }));
}
/** An id that links can lead to, the same in every report that holds the finding. */
function anchorOf(kind, fingerprint) {
    return `${kind}-${fingerprint.slice(0, 80).replace(/[^0-9A-Za-z]/g, '-')}`;
}
const keys = new WeakMap();
/** What the script calls an API: its ids are texts of descriptions, and attributes show nobody what they hold. */
function apiKey(apis, id) {
    let known = keys.get(apis);
    if (known === undefined) {
        known = new Map(apis.map((api, index) => [api.id, String(index)]));
        keys.set(apis, known);
    }
    return known.get(id) ?? 'none';
}
/** `authentication`, as a title. */
function titleOf(words) {
    const text = words.replaceAll('-', ' ').replace(/^cors\b/, 'CORS');
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function Empty({ says }) {
    return (0,jsxRuntime/* jsx */.Y)("p", { class: "empty", children: says });
}
/** A table that may be wider than the page. Without a tab stop nobody could scroll it by keyboard. */
function Scroll({ says, children }) {
    return ((0,jsxRuntime/* jsx */.Y)("section", { class: "scroll", "aria-label": says, tabIndex: 0, children: children }));
}
/** The operations that something reaches, where it is more than the one it is listed under. */
function Reached({ by, shown, marks }) {
    if (by.length < 2)
        return null;
    const left = by.length - shown;
    return ((0,jsxRuntime/* jsxs */.FD)("details", { class: "more", children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: ["Reaches ", (0,count/* countOf */.p)(by.length, 'operation')] }), (0,jsxRuntime/* jsxs */.FD)("ul", { class: "places", children: [by.slice(0, shown).map((reached) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)(Name, { of: (0,operation_name/* operationName */.X)(reached) }), marks?.(reached)] }))), left > 0 ? (0,jsxRuntime/* jsxs */.FD)("li", { children: ["and ", left, " more"] }) : null] })] }));
}

;// CONCATENATED MODULE: ./build/report/render/html/source.js


/** Takes excerpts as long as there is room: a page with thousands of them opens slowly and shows nobody more. */
class Excerpts {
    #take;
    #left;
    constructor(take, limit) {
        this.#take = take;
        this.#left = limit;
    }
    of(location) {
        if (location === null || this.#left <= 0)
            return null;
        const excerpt = this.#take(location);
        if (excerpt !== null)
            this.#left -= 1;
        return excerpt;
    }
}
/** Nothing when neither side is at hand. */
function Source({ base, head }) {
    if (base === null && head === null)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("div", { class: base !== null && head !== null ? 'sources two' : 'sources', children: [base === null ? null : (0,jsxRuntime/* jsx */.Y)(Lines, { excerpt: base, says: "before", kind: "old" }), head === null ? null : ((0,jsxRuntime/* jsx */.Y)(Lines, { excerpt: head, says: base === null ? '' : 'after', kind: base === null ? '' : 'new' }))] }));
}
function Lines({ excerpt, says, kind }) {
    const { file, first, marked } = excerpt;
    const lines = withoutIndent(excerpt.lines);
    return ((0,jsxRuntime/* jsxs */.FD)("figure", { class: `source ${kind}`.trim(), children: [(0,jsxRuntime/* jsxs */.FD)("figcaption", { children: [says === '' ? null : (0,jsxRuntime/* jsx */.Y)("b", { children: says }), " ", (0,make_visible/* visibleText */.Q6)(file, 200)] }), (0,jsxRuntime/* jsx */.Y)("pre", { children: lines.map((line, index) => {
                    const number = first + index;
                    const isMarked = number >= marked[0] && number <= marked[1];
                    return ((0,jsxRuntime/* jsxs */.FD)("span", { children: [(0,jsxRuntime/* jsx */.Y)("i", { children: number }), isMarked ? (0,jsxRuntime/* jsx */.Y)("mark", { children: line }) : line, '\n'] }));
                }) })] }));
}
/** Deep indents leave no room for what stands behind them. Blanks of JSON and YAML are plain ones, the rest is shown. */
function withoutIndent(lines) {
    const indents = lines
        .filter((line) => line.trim() !== '')
        .map((line) => line.length - line.replace(/^ +/, '').length);
    const common = Math.min(...(indents.length === 0 ? [0] : indents));
    return lines.map((line) => {
        const rest = line.slice(common);
        const indent = /^ */.exec(rest)?.[0] ?? '';
        return indent + (0,make_visible/* visibleText */.Q6)(rest.slice(indent.length), 200);
    });
}

;// CONCATENATED MODULE: ./build/report/render/html/changes.js





function ChangesSection({ report, view, excerpts, links }) {
    const { apis, summary } = (0,changelog/* viewChangelog */.G)(report);
    return ((0,jsxRuntime/* jsxs */.FD)("section", { id: "changes", "aria-labelledby": "changes-title", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "changes-title", children: "Changes" }), report.changes.length === 0 ? (0,jsxRuntime/* jsx */.Y)(Empty, { says: "No API changed." }) : (0,jsxRuntime/* jsx */.Y)("p", { children: summary }), apis.map(({ title, file, groups }) => ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("h3", { children: [(0,make_visible/* visibleText */.Q6)(title, 200), " ", file === '' ? null : (0,jsxRuntime/* jsx */.Y)(Name, { of: file })] }), groups.map(({ heading, isName, entries }) => ((0,jsxRuntime/* jsxs */.FD)("div", { class: "group", children: [(0,jsxRuntime/* jsx */.Y)("h4", { children: isName ? (0,jsxRuntime/* jsx */.Y)(Name, { of: heading }) : heading }), entries.map((entry) => ((0,jsxRuntime/* jsx */.Y)(ChangeCard, { entry: entry, apis: view.apis, excerpts: excerpts, links: links })))] })))] }))), report.notes.length === 0 ? null : ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("h3", { children: "Without effect on any API" }), (0,jsxRuntime/* jsx */.Y)("ul", { class: "notes", children: report.notes.map(({ message }) => ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)(Text, { of: message }) }))) })] }))] }));
}
const COMPATIBILITY = { breaking: 'breaks clients', maybe: 'may break clients', safe: 'safe for clients' };
function ChangeCard({ entry, apis, excerpts, links }) {
    const { change, message, details, place } = entry;
    return ((0,jsxRuntime/* jsxs */.FD)("details", { class: `card item ${kindOf(change)}`, id: anchorOf('c', change.fingerprint), "data-api": apiKey(apis, change.api), children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [(0,jsxRuntime/* jsx */.Y)(Posture, { change: change }), (0,jsxRuntime/* jsx */.Y)(Mark, { of: COMPATIBILITY[change.compatibility], kind: change.compatibility === 'breaking' ? 'breaks' : '' }), (0,jsxRuntime/* jsx */.Y)("span", { class: "gist", children: (0,jsxRuntime/* jsx */.Y)(Text, { of: message, limit: 2000 }) })] }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "body", children: [(0,jsxRuntime/* jsx */.Y)(Source, { base: excerpts.of(change.base), head: excerpts.of(change.head ?? change.deletedAt) }), details.map((detail) => ((0,jsxRuntime/* jsx */.Y)("p", { children: (0,jsxRuntime/* jsx */.Y)(Text, { of: detail }) }))), (0,jsxRuntime/* jsx */.Y)(Reached, { by: change.reachedBy, shown: NAMES_SHOWN, marks: placeMarks }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "facts", children: [place === null ? null : (0,jsxRuntime/* jsx */.Y)(PlaceName, { at: place, links: links }), ' ', (0,jsxRuntime/* jsx */.Y)("span", { class: "rule", children: (0,make_visible/* visibleText */.Q6)(change.id, 200) })] })] })] }));
}
/** The colour of the margin: that of the worse verdict. */
function kindOf({ posture, severity, compatibility }) {
    if (posture === 'worse')
        return severity;
    if (compatibility === 'breaking')
        return 'breaks';
    return posture === 'better' ? 'better' : 'plain';
}
function Posture({ change }) {
    if (change.posture === 'worse')
        return (0,jsxRuntime/* jsx */.Y)(SeverityBadge, { severity: change.severity });
    if (change.posture === 'better')
        return (0,jsxRuntime/* jsx */.Y)("b", { class: "badge better", children: "better" });
    return (0,jsxRuntime/* jsx */.Y)("b", { class: "badge plain", children: "neutral" });
}
const NAMES_SHOWN = 100;
/** The verdicts of one place, where they are not the harmless ones. */
function placeMarks({ compatibility, posture }) {
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [' ', compatibility === 'safe' ? null : (0,jsxRuntime/* jsx */.Y)(Mark, { of: COMPATIBILITY[compatibility], kind: "breaks" }), ' ', posture === 'neutral' ? null : (0,jsxRuntime/* jsx */.Y)(Mark, { of: posture })] }));
}

// EXTERNAL MODULE: ./build/model/control.js
var control = __webpack_require__(5375);
;// CONCATENATED MODULE: ./build/report/render/html/controls.js

/** The control matrix as a heat map: what is known of each control for every operation. Every cell says its state in words. */






/** Beyond this nobody scrolls; the JSON report has all. */
const MOST_ROWS = 1500;
/** Evidence is a tip of each cell where there is room for it. */
const MOST_WITH_EVIDENCE = 300;
function ControlsSection({ controls, view }) {
    const ordered = controls.toSorted((left, right) => gaps(right) - gaps(left));
    const shown = ordered.slice(0, MOST_ROWS);
    const titles = new Map(view.apis.map(({ id, title }) => [id, title]));
    const hasEvidence = shown.length <= MOST_WITH_EVIDENCE;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { id: "controls", "aria-labelledby": "controls-title", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "controls-title", children: "Controls" }), shown.length === 0 ? ((0,jsxRuntime/* jsx */.Y)(Empty, { says: "No operation to look at." })) : ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("p", { children: ["What the descriptions say about each control, for every operation.", ' ', (0,jsxRuntime/* jsx */.Y)(Cell, { state: "none required", says: "none" }), " is known to be absent although operations of this audience need it, ", (0,jsxRuntime/* jsx */.Y)(Cell, { state: "unknown", says: "?" }), " means that nothing says so."] }), ordered.length > shown.length ? ((0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,count/* countOf */.p)(ordered.length - shown.length, 'operation'), " with fewer gaps left out; the JSON report has all."] })) : null, (0,jsxRuntime/* jsx */.Y)(Scroll, { says: "Table of controls by operation", children: (0,jsxRuntime/* jsxs */.FD)("table", { class: "heat", children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Operation" }), control/* CONTROLS */.V.map((control) => ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", class: "turned", children: (0,jsxRuntime/* jsx */.Y)("span", { children: titleOf(control) }) })))] }) }), [...(0,group_by/* groupBy */.$)(shown, ({ operation }) => operation.api)].map(([api, rows]) => ((0,jsxRuntime/* jsxs */.FD)("tbody", { children: [titles.size > 1 ? ((0,jsxRuntime/* jsx */.Y)("tr", { children: (0,jsxRuntime/* jsx */.Y)("th", { scope: "rowgroup", colSpan: control/* CONTROLS */.V.length + 1, class: "api", children: (0,make_visible/* visibleText */.Q6)(titles.get(api) ?? api, 200) }) })) : null, rows.map((row) => ((0,jsxRuntime/* jsx */.Y)(Row, { row: row, apis: view.apis, hasEvidence: hasEvidence })))] })))] }) })] }))] }));
}
function Row({ row: { operation, controls }, apis, hasEvidence }) {
    const byName = new Map(controls.map((assessment) => [assessment.control, assessment]));
    return ((0,jsxRuntime/* jsxs */.FD)("tr", { class: "item", "data-api": apiKey(apis, operation.api), children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "row", children: (0,jsxRuntime/* jsx */.Y)(Name, { of: (0,operation_name/* operationName */.X)(operation) }) }), control/* CONTROLS */.V.map((control) => {
                const assessment = byName.get(control);
                if (assessment === undefined)
                    return (0,jsxRuntime/* jsx */.Y)("td", { class: "na", children: "\u2013" });
                const { kind, says } = cellOf(assessment);
                const evidence = hasEvidence ? assessment.evidence[0]?.says : undefined;
                return ((0,jsxRuntime/* jsx */.Y)("td", { class: kind, ...(evidence === undefined ? {} : { title: (0,make_visible/* visibleText */.Q6)(evidence, 160) }), children: says }));
            })] }));
}
function Cell({ state, says }) {
    return (0,jsxRuntime/* jsx */.Y)("span", { class: `key ${state}`, children: says });
}
function cellOf({ state, strength, required }) {
    if (state === 'not-applicable')
        return { kind: 'na', says: '–' };
    if (state === 'unknown')
        return { kind: required ? 'unknown required' : 'unknown', says: '?' };
    if (state === 'absent')
        return { kind: required ? 'none required' : 'none', says: 'none' };
    return { kind: strength === 'unknown' || strength === 'none' ? 'fair' : strength, says: STRENGTHS[strength] };
}
const STRENGTHS = { strong: 'strong', moderate: 'fair', weak: 'weak', none: 'yes', unknown: 'yes' };
function gaps({ controls }) {
    return controls.reduce((sum, { state, required }) => sum + (state === 'absent' ? (required ? 100 : 10) : state === 'unknown' && required ? 1 : 0), 0);
}

// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(6271);
// EXTERNAL MODULE: ./build/report/view/describe-finding.js
var describe_finding = __webpack_require__(1596);
// EXTERNAL MODULE: ./build/report/view/sort-changes.js
var sort_changes = __webpack_require__(2249);
;// CONCATENATED MODULE: ./build/report/render/html/findings.js










/** Of that many cards everything is told; more keep their message and place, so that the page stays small. */
const TOLD_IN_FULL = 1000;
/** Opened from the start: enough to read without a click, few enough to see what else there is. */
const OPENED = 5;
function FindingsSection({ view, sections, excerpts, links }) {
    const remedies = new Remedies();
    const places = new Map(sections.flatMap(({ listed }) => listed).map((each, index) => [each, index]));
    const opened = new Set(view.first.slice(0, OPENED).map(({ first }) => first.fingerprint));
    return ((0,jsxRuntime/* jsxs */.FD)("section", { id: "findings", "aria-labelledby": "findings-title", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "findings-title", children: "Findings" }), sections.length === 0 ? (0,jsxRuntime/* jsx */.Y)(Empty, { says: "No finding." }) : (0,jsxRuntime/* jsx */.Y)(Filters, { view: view, sections: sections }), sections.map(({ control, listed }) => ((0,jsxRuntime/* jsxs */.FD)("section", { class: "control", "aria-labelledby": `control-${control}`, children: [(0,jsxRuntime/* jsxs */.FD)("h3", { id: `control-${control}`, children: [titleOf(control), ' ', (0,jsxRuntime/* jsx */.Y)("small", { children: (0,count/* countOf */.p)(listed.reduce((sum, { group }) => sum + group.members.length, 0), 'finding') })] }), listed.map((each) => ((0,jsxRuntime/* jsx */.Y)(FindingCard, { listed: each, view: view, excerpts: excerpts, remedies: remedies, links: links, isOpen: opened.has(each.group.first.fingerprint), isBrief: (places.get(each) ?? 0) >= TOLD_IN_FULL })))] }))), (0,jsxRuntime/* jsxs */.FD)("p", { class: "empty", id: "nothing-found", hidden: true, children: ["Nothing matches.", ' ', (0,jsxRuntime/* jsx */.Y)("button", { type: "button", "data-reset": true, children: "Show everything" })] })] }));
}
const WORDS = {
    introduced: 'New',
    touched: 'Touched',
    existing: 'Existing',
    resolved: 'Resolved',
    waived: 'Waived',
};
/** Without a script everything is shown, so the controls are only offered by one. */
function Filters({ view, sections }) {
    const listed = sections.flatMap(({ listed: each }) => each);
    const countsOf = (holds) => listed.filter(holds).reduce((sum, { group }) => sum + group.members.length, 0);
    const standings = STANDINGS.filter((standing) => listed.some((each) => each.standing === standing));
    const severities = severity/* SEVERITIES */.o.filter((severity) => listed.some(({ group }) => group.first.severity === severity));
    const isChange = view.mode === 'comparison' && standings.some((each) => each === 'introduced' || each === 'touched');
    return ((0,jsxRuntime/* jsxs */.FD)("form", { class: "filters needs-script", id: "filters", "aria-label": "Filter findings", children: [view.apis.length > 1 ? ((0,jsxRuntime/* jsxs */.FD)("label", { class: "field", children: ["API", ' ', (0,jsxRuntime/* jsxs */.FD)("select", { name: "api", children: [(0,jsxRuntime/* jsx */.Y)("option", { value: "", children: "all" }), view.apis.map(({ id, title }) => ((0,jsxRuntime/* jsx */.Y)("option", { value: apiKey(view.apis, id), children: (0,make_visible/* visibleText */.Q6)(title, 80) })))] })] })) : null, (0,jsxRuntime/* jsxs */.FD)("fieldset", { children: [(0,jsxRuntime/* jsx */.Y)("legend", { children: "Severity" }), severities.map((severity) => ((0,jsxRuntime/* jsxs */.FD)("label", { class: `chip ${severity}`, children: [(0,jsxRuntime/* jsx */.Y)("input", { type: "checkbox", name: "severity", value: severity, checked: true }), severity, " ", (0,jsxRuntime/* jsx */.Y)("small", { children: countsOf(({ group }) => group.first.severity === severity) })] })))] }), (0,jsxRuntime/* jsxs */.FD)("fieldset", { children: [(0,jsxRuntime/* jsx */.Y)("legend", { children: "Status" }), standings.map((standing) => ((0,jsxRuntime/* jsxs */.FD)("label", { class: "chip", children: [(0,jsxRuntime/* jsx */.Y)("input", { type: "checkbox", name: "status", value: standing, checked: !isChange || standing === 'introduced' || standing === 'touched' }), WORDS[standing], " ", (0,jsxRuntime/* jsx */.Y)("small", { children: countsOf((each) => each.standing === standing) })] })))] }), (0,jsxRuntime/* jsx */.Y)("output", { id: "shown", "aria-live": "polite" }), (0,jsxRuntime/* jsx */.Y)("button", { type: "button", "data-reset": true, children: "Show everything" })] }));
}
function FindingCard({ listed: { group, api, standing }, view, excerpts, remedies, links, isOpen, isBrief, }) {
    const { first, members } = group;
    const text = (0,describe_finding/* describeFinding */.jb)(group, view);
    const rule = view.rules.get(first.rule);
    return ((0,jsxRuntime/* jsxs */.FD)("details", { class: `card item ${first.severity}`, id: anchorOf('f', first.fingerprint), "data-severity": first.severity, "data-status": standing, "data-api": apiKey(view.apis, api.id), "data-count": members.length === 1 ? undefined : members.length, open: isOpen, children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [(0,jsxRuntime/* jsx */.Y)(SeverityBadge, { severity: first.severity }), (0,jsxRuntime/* jsx */.Y)("span", { class: "what", children: text.isOperation ? (0,jsxRuntime/* jsx */.Y)(Name, { of: text.what }) : (0,make_visible/* visibleText */.Q6)(text.what, 200) }), (0,jsxRuntime/* jsx */.Y)("span", { class: "gist", children: (0,make_visible/* visibleText */.Q6)(rule?.title ?? first.rule, 200) }), members.length > 1 ? (0,jsxRuntime/* jsx */.Y)(Mark, { of: `${members.length} places` }) : null, standing === 'introduced' ? (0,jsxRuntime/* jsx */.Y)(Mark, { of: "new", kind: "new" }) : (0,jsxRuntime/* jsx */.Y)(Mark, { of: standing }), text.marks
                        .filter((mark) => mark !== 'existing, touched')
                        .map((mark) => ((0,jsxRuntime/* jsx */.Y)(Mark, { of: mark, kind: mark === 'breaks clients' ? 'breaks' : '' })))] }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "body", children: [(0,jsxRuntime/* jsx */.Y)("p", { class: "message", children: (0,jsxRuntime/* jsx */.Y)(Text, { of: text.message, limit: isBrief ? 400 : 2000 }) }), (0,jsxRuntime/* jsx */.Y)(SourceOf, { finding: first, excerpts: excerpts }), text.fix === null ? null : ((0,jsxRuntime/* jsx */.Y)("p", { class: "fix", children: (0,jsxRuntime/* jsx */.Y)(Text, { of: text.fix }) })), isBrief ? null : (0,jsxRuntime/* jsx */.Y)(Remedy, { rule: remedies.first(rule) }), (0,jsxRuntime/* jsx */.Y)(Waiver, { finding: first }), (0,jsxRuntime/* jsx */.Y)(Consequences, { finding: first, links: links }), members.length > 1 ? ((0,jsxRuntime/* jsx */.Y)(Members, { members: members, links: links })) : ((0,jsxRuntime/* jsx */.Y)(Reached, { by: first.reachedBy, shown: findings_NAMES_SHOWN })), text.waive === null ? null : ((0,jsxRuntime/* jsxs */.FD)("p", { class: "waive", children: ["To accept it: ", (0,jsxRuntime/* jsx */.Y)("code", { children: (0,make_visible/* visibleText */.Q6)(text.waive, 300) })] })), (0,jsxRuntime/* jsxs */.FD)("p", { class: "facts", children: [first.location === null ? null : (0,jsxRuntime/* jsx */.Y)(PlaceName, { at: first.location, links: links }), ' ', isBrief ? (0,jsxRuntime/* jsx */.Y)("span", { class: "rule", children: (0,make_visible/* visibleText */.Q6)(first.rule, 200) }) : (0,jsxRuntime/* jsx */.Y)(Facts, { finding: first, api: api })] })] })] }));
}
function Facts({ finding, api }) {
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)(RuleLink, { rule: finding.rule }), [...finding.owasp, ...finding.cwe.map((id) => `CWE-${id}`)].map((id) => ((0,jsxRuntime/* jsxs */.FD)("span", { children: [" ", id] }))), api.owners.length === 0 ? null : (0,jsxRuntime/* jsxs */.FD)("span", { children: [" owned by ", (0,make_visible/* visibleText */.Q6)(api.owners.join(', '), 200)] }), ' ', (0,jsxRuntime/* jsx */.Y)("a", { class: "anchor", href: `#${anchorOf('f', finding.fingerprint)}`, "aria-label": "Link to this finding", children: "#" })] }));
}
/** What to do is said once a rule: the page of the rule has the rest. */
class Remedies {
    #said = new Set();
    first(rule) {
        if (rule === undefined || this.#said.has(rule.id))
            return null;
        this.#said.add(rule.id);
        return rule;
    }
}
function Remedy({ rule }) {
    if (rule === null)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("p", { class: "remedy", children: [(0,jsxRuntime/* jsx */.Y)("b", { children: "What to do." }), " ", (0,jsxRuntime/* jsx */.Y)(Text, { of: rule.remediation.trim().replace(/\s+/g, ' '), limit: 600 })] }));
}
/** Base beside head where a change caused it. */
function SourceOf({ finding, excerpts }) {
    const { location, related } = finding;
    const before = related.find(({ revision }) => revision === 'base') ?? null;
    const isGone = location?.revision === 'base';
    return (0,jsxRuntime/* jsx */.Y)(Source, { base: excerpts.of(isGone ? location : before), head: isGone ? null : excerpts.of(location) });
}
function Waiver({ finding: { waiver } }) {
    if (waiver === null)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("p", { children: ["Waived by ", (0,make_visible/* visibleText */.Q6)(waiver.owner, 100), " until ", (0,make_visible/* visibleText */.Q6)(waiver.expires, 20), " (", (0,make_visible/* visibleText */.Q6)(waiver.category, 60), "): ", (0,jsxRuntime/* jsx */.Y)(Text, { of: waiver.reason })] }));
}
function Consequences({ finding, links }) {
    if (finding.consequences.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("details", { class: "more", children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: ["With it: ", (0,count/* countOf */.p)(finding.consequences.length, 'further finding'), " of the same cause"] }), (0,jsxRuntime/* jsx */.Y)("ul", { class: "places", children: finding.consequences.map((each) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)(SeverityBadge, { severity: each.severity }), " ", (0,jsxRuntime/* jsx */.Y)(RuleLink, { rule: each.rule }), ' ', each.operation === null ? null : (0,jsxRuntime/* jsx */.Y)(Name, { of: (0,operation_name/* operationName */.X)(each.operation) }), ' ', each.location === null ? null : (0,jsxRuntime/* jsx */.Y)(PlaceName, { at: each.location, links: links })] }))) })] }));
}
/** All places of a group: this report leaves none out. */
function Members({ members, links }) {
    return ((0,jsxRuntime/* jsxs */.FD)("details", { class: "more", children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: ["All ", members.length, " places"] }), (0,jsxRuntime/* jsx */.Y)("ul", { class: "places", children: members.map((finding) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,sort_changes/* operationsOf */.CF)(finding).length === 1 ? (0,jsxRuntime/* jsx */.Y)(Name, { of: (0,operation_name/* operationName */.X)((0,sort_changes/* operationsOf */.CF)(finding)[0]) }) : null, ' ', finding.location === null ? null : (0,jsxRuntime/* jsx */.Y)(PlaceName, { at: finding.location, links: links })] }))) })] }));
}
const findings_NAMES_SHOWN = 200;

// EXTERNAL MODULE: ./build/report/view/view-apis.js
var view_apis = __webpack_require__(4848);
// EXTERNAL MODULE: ./build/report/wording/risk-number.js
var risk_number = __webpack_require__(5067);
;// CONCATENATED MODULE: ./build/report/render/html/risk.js







/** More rows nobody scrolls through; the JSON report has all. */
const risk_MOST_ROWS = 1500;
/** Reasons are folded, and for a page with many operations only those that matter are kept. */
const REASONS_SHOWN = 8;
function RiskSection({ view }) {
    const rows = view.apis
        .flatMap(({ risk }) => (risk === null ? [] : risk.operations.map((operation) => ({ api: risk, operation }))))
        .sort(compareRows);
    const shown = rows.slice(0, risk_MOST_ROWS);
    const hasBase = view.subject.base !== null;
    const hasSeveral = new Set(rows.map(({ api }) => api.id)).size > 1;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { id: "risk", "aria-labelledby": "risk-title", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "risk-title", children: "Risk by operation" }), rows.length === 0 ? (0,jsxRuntime/* jsx */.Y)(Empty, { says: "No operation could be scored." }) : null, rows.length > shown.length ? ((0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,count/* countOf */.p)(rows.length - shown.length, 'operation'), " with less risk left out; the JSON report has all."] })) : null, rows.length === 0 ? null : ((0,jsxRuntime/* jsx */.Y)(Scroll, { says: "Table of risk by operation", children: (0,jsxRuntime/* jsxs */.FD)("table", { class: "risks", children: [(0,jsxRuntime/* jsxs */.FD)("caption", { class: "hidden", children: ["Predicted risk of each operation from 0 to 100, higher is worse", hasBase ? ', before and after the change' : ''] }), (0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Operation" }), hasSeveral ? (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "API" }) : null, (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Risk" }), hasBase ? ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", class: "number", children: "Before" })) : null, (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", class: "number", children: hasBase ? 'After' : 'Score' }), hasBase ? ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", class: "number", children: "Change" })) : null, (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Why" })] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: shown.map((row) => ((0,jsxRuntime/* jsx */.Y)(OperationRow, { row: row, apis: view.apis, hasBase: hasBase, hasSeveral: hasSeveral }))) })] }) }))] }));
}
function OperationRow({ row, apis, hasBase, hasSeveral }) {
    const { api, operation } = row;
    const { base, head, delta } = operation;
    return ((0,jsxRuntime/* jsxs */.FD)("tr", { class: "item", "data-api": apiKey(apis, api.id), children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "row", children: (0,jsxRuntime/* jsx */.Y)(Name, { of: (0,operation_name/* operationName */.X)(operation) }) }), hasSeveral ? (0,jsxRuntime/* jsx */.Y)("td", { children: (0,make_visible/* visibleText */.Q6)(api.title, 100) }) : null, (0,jsxRuntime/* jsx */.Y)("td", { children: (0,jsxRuntime/* jsx */.Y)(RiskBar, { base: hasBase ? base : null, head: head, band: operation.band }) }), hasBase ? (0,jsxRuntime/* jsx */.Y)("td", { class: "number", children: base === null ? 'new' : (0,risk_number/* riskNumber */.B)(base) }) : null, (0,jsxRuntime/* jsx */.Y)("td", { class: "number", children: head === null ? 'removed' : (0,risk_number/* riskNumber */.B)(head) }), hasBase ? ((0,jsxRuntime/* jsx */.Y)("td", { class: `number ${delta > 0 ? 'up' : delta < 0 ? 'down' : ''}`.trim(), children: delta === 0 ? '' : (0,risk_number/* riskDelta */.s)(delta) })) : null, (0,jsxRuntime/* jsx */.Y)("td", { children: (0,jsxRuntime/* jsx */.Y)(Reasons, { operation: operation }) })] }));
}
/** What moved the score where it moved, else what it is made of. */
function Reasons({ operation }) {
    const isMoved = operation.moved.length > 0;
    const lines = isMoved ? operation.moved : operation.contributions;
    const [first, ...rest] = lines;
    if (first === undefined)
        return null;
    if (rest.length === 0)
        return (0,jsxRuntime/* jsx */.Y)(Reason, { line: first });
    return ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [(0,jsxRuntime/* jsx */.Y)(Reason, { line: first }), " and ", rest.length, " more"] }), (0,jsxRuntime/* jsxs */.FD)("ul", { class: "why", children: [rest.slice(0, REASONS_SHOWN).map((line) => ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)(Reason, { line: line }) }))), rest.length > REASONS_SHOWN ? (0,jsxRuntime/* jsxs */.FD)("li", { children: [rest.length - REASONS_SHOWN, " more in the JSON report"] }) : null] })] }));
}
function Reason({ line }) {
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("b", { children: (0,risk_number/* riskDelta */.s)(line.points) }), " ", (0,jsxRuntime/* jsx */.Y)(Text, { of: line.reason, limit: 200 })] }));
}
/** A bar of the score in head, with a line where base was. The numbers stand beside it, so it says nothing of its own. */
function RiskBar({ base, head, band }) {
    const value = Math.min(100, Math.max(0, head ?? 0));
    const before = base === null ? null : Math.min(100, Math.max(0, base));
    return ((0,jsxRuntime/* jsxs */.FD)("svg", { class: `bar ${band}`, viewBox: "0 0 100 10", width: "110", height: "11", "aria-hidden": "true", children: [(0,jsxRuntime/* jsx */.Y)("rect", { class: "track", width: "100", height: "10", rx: "3" }), (0,jsxRuntime/* jsx */.Y)("rect", { class: "value", width: value.toFixed(1), height: "10", rx: "3" }), before === null ? null : (0,jsxRuntime/* jsx */.Y)("rect", { class: "before", x: Math.max(0, before - 1).toFixed(1), width: "2", height: "10" })] }));
}
/** What rose first, then what fell, then the rest, each by its size. */
function compareRows(left, right) {
    return (movement(left.operation) - movement(right.operation) ||
        Math.abs(right.operation.delta) - Math.abs(left.operation.delta) ||
        right.operation.score - left.operation.score ||
        (0,order/* compareText */.n6)(left.api.id, right.api.id) ||
        (0,order/* compareText */.n6)((0,operation_name/* operationName */.X)(left.operation), (0,operation_name/* operationName */.X)(right.operation)));
}
function movement({ delta }) {
    return delta > 0 ? 0 : delta < 0 ? 1 : 2;
}

;// CONCATENATED MODULE: ./build/report/render/html/overview.js









function Overview({ view, sections, links }) {
    const state = view.isNothingJudged ? 'warn' : view.outcome;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { id: "overview", "aria-labelledby": "verdict", children: [(0,jsxRuntime/* jsxs */.FD)("div", { class: `verdict ${state}`, children: [(0,jsxRuntime/* jsx */.Y)("p", { class: "subject", children: (0,jsxRuntime/* jsx */.Y)(Subject, { view: view }) }), (0,jsxRuntime/* jsxs */.FD)("h1", { id: "verdict", children: [(0,jsxRuntime/* jsx */.Y)(OutcomeIcon, { outcome: state }), " ", (0,jsxRuntime/* jsxs */.FD)("span", { children: ["OpenAPI posture: ", view.title] })] }), (0,jsxRuntime/* jsx */.Y)("p", { class: "lead", children: (0,jsxRuntime/* jsx */.Y)(Text, { of: view.sentence }) }), view.reasons.length === 0 ? null : ((0,jsxRuntime/* jsx */.Y)("ul", { class: "reasons", children: view.reasons.map((reason) => ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,jsxRuntime/* jsx */.Y)(Text, { of: reason, limit: 2000 }) }))) })), view.quiet === null ? null : (0,jsxRuntime/* jsx */.Y)("p", { children: view.quiet })] }), (0,jsxRuntime/* jsx */.Y)(Tiles, { view: view, sections: sections }), (0,jsxRuntime/* jsx */.Y)(Problems, { view: view, links: links }), (0,jsxRuntime/* jsx */.Y)(First, { view: view, links: links }), (0,jsxRuntime/* jsx */.Y)(Rise, { view: view }), (0,jsxRuntime/* jsx */.Y)(Apis, { view: view })] }));
}
function Subject({ view }) {
    const { repository, base, head, asOf } = view.subject;
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [repository === null ? null : (0,jsxRuntime/* jsxs */.FD)("span", { children: [(0,make_visible/* visibleText */.Q6)(repository, 200), " \u00B7 "] }), base === null ? null : ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)(Name, { of: (0,names/* revisionName */.pd)(base) }), " \u2192", ' '] })), (0,jsxRuntime/* jsx */.Y)(Name, { of: (0,names/* revisionName */.pd)(head) }), " \u00B7 as of ", (0,jsxRuntime/* jsx */.Y)("time", { dateTime: asOf, children: (0,make_visible/* visibleText */.Q6)(asOf, 20) })] }));
}
/** Shape and colour say the same, so that neither is needed. */
function OutcomeIcon({ outcome }) {
    const shape = outcome === 'pass' ? 'M6 12.5l4 4 8-9' : outcome === 'warn' ? 'M12 6v7M12 16.5v.5' : 'M7.5 7.5l9 9M16.5 7.5l-9 9';
    return ((0,jsxRuntime/* jsxs */.FD)("svg", { class: "icon", viewBox: "0 0 24 24", width: "36", height: "36", "aria-hidden": "true", children: [(0,jsxRuntime/* jsx */.Y)("circle", { cx: "12", cy: "12", r: "11" }), (0,jsxRuntime/* jsx */.Y)("path", { d: shape, fill: "none", "stroke-width": "2.4", "stroke-linecap": "round", "stroke-linejoin": "round" })] }));
}
function Tiles({ view, sections }) {
    const { counts, risk, apis, mode } = view;
    const listed = sections.flatMap(({ listed: each }) => each);
    const breaking = apis.reduce((sum, api) => sum + api.changes.breakingCount, 0);
    const findingsOf = (holds) => listed.filter(({ standing }) => holds(standing)).flatMap(({ group }) => group.members);
    const introduced = findingsOf((standing) => standing === 'introduced');
    const existing = findingsOf((standing) => standing === 'existing' || standing === 'touched');
    const severitiesOf = (findings) => (0,count/* countBySeverity */.O)(findings.map(({ severity }) => severity)) || 'no finding';
    const hasBase = view.subject.base !== null;
    return ((0,jsxRuntime/* jsxs */.FD)("dl", { class: "tiles", children: [(0,jsxRuntime/* jsx */.Y)(Tile, { name: "Predicted risk", value: (0,risk_number/* riskNumber */.B)(risk.head), says: risk.base === null ? `${risk.band}, of 100` : `${(0,risk_number/* riskNumber */.B)(risk.base)} before, ${(0,risk_number/* riskDelta */.s)(risk.delta)}`, kind: risk.band }), hasBase ? ((0,jsxRuntime/* jsx */.Y)(Tile, { name: "Introduced", value: String(introduced.length), says: severitiesOf(introduced), kind: introduced.length > 0 ? 'bad' : 'good' })) : null, hasBase ? ((0,jsxRuntime/* jsx */.Y)(Tile, { name: "Break clients", value: String(breaking), says: breaking === 1 ? 'change' : 'changes', kind: breaking > 0 ? 'bad' : 'good' })) : null, hasBase ? (0,jsxRuntime/* jsx */.Y)(Tile, { name: "Resolved", value: String(counts.resolved), says: "findings", kind: "good" }) : null, (0,jsxRuntime/* jsx */.Y)(Tile, { name: mode === 'comparison' ? 'Existing' : 'Findings', value: String(existing.length), says: counts.touched > 0 ? `${counts.touched} on what the change touches` : severitiesOf(existing) }), counts.waived > 0 ? (0,jsxRuntime/* jsx */.Y)(Tile, { name: "Waived", value: String(counts.waived), says: "somebody answers for them" }) : null] }));
}
function Tile({ name, value, says, kind = '' }) {
    return ((0,jsxRuntime/* jsxs */.FD)("div", { class: `tile ${kind}`.trim(), children: [(0,jsxRuntime/* jsx */.Y)("dt", { children: name }), (0,jsxRuntime/* jsxs */.FD)("dd", { children: [(0,jsxRuntime/* jsx */.Y)("b", { children: value }), " ", (0,jsxRuntime/* jsx */.Y)("span", { children: says })] })] }));
}
function Problems({ view, links }) {
    if (view.problems.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "Problems" }), (0,jsxRuntime/* jsx */.Y)("ul", { class: "problems", children: view.problems.map(({ severity, code, message, location }) => ((0,jsxRuntime/* jsxs */.FD)("li", { class: severity, children: [(0,jsxRuntime/* jsx */.Y)("b", { children: severity }), " ", location === null ? null : (0,jsxRuntime/* jsx */.Y)(PlaceName, { at: location, links: links }), ' ', (0,jsxRuntime/* jsx */.Y)(Text, { of: message, limit: 2000 }), " ", (0,jsxRuntime/* jsx */.Y)("span", { class: "rule", children: code })] }))) })] }));
}
function First({ view, links }) {
    if (view.first.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "What to do first" }), (0,jsxRuntime/* jsx */.Y)("ol", { class: "first", children: view.first.map((group) => {
                    const { what, isOperation, location } = (0,describe_finding/* describeFinding */.jb)(group, view);
                    const title = view.rules.get(group.first.rule)?.title ?? group.first.rule;
                    return ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)(SeverityBadge, { severity: group.first.severity }), (0,jsxRuntime/* jsxs */.FD)("span", { children: [(0,jsxRuntime/* jsxs */.FD)("a", { href: `#${anchorOf('f', group.first.fingerprint)}`, children: [isOperation ? (0,jsxRuntime/* jsx */.Y)(Name, { of: what }) : (0,make_visible/* visibleText */.Q6)(what, 200), ": ", (0,make_visible/* visibleText */.Q6)(title, 200)] }), group.members.length > 1 ? ` and ${(0,count/* countOf */.p)(group.members.length - 1, 'more place')}` : ''] }), location === null ? null : (0,jsxRuntime/* jsx */.Y)(PlaceName, { at: location, links: links })] }));
                }) })] }));
}
function Rise({ view }) {
    const { largestIncrease } = view.risk;
    if (largestIncrease === null)
        return null;
    const { operation, base, head, contributions } = largestIncrease;
    const scored = view.apis
        .find(({ id }) => id === operation.api)
        ?.risk?.operations.find((each) => (0,operation_name/* operationName */.X)(each) === (0,operation_name/* operationName */.X)(operation));
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "What raised the risk most" }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "rise", children: [(0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,jsxRuntime/* jsx */.Y)(Name, { of: (0,operation_name/* operationName */.X)(operation) }), ' ', (0,jsxRuntime/* jsx */.Y)(RiskBar, { base: base, head: head, band: scored?.band ?? view.risk.band }), ' ', (0,jsxRuntime/* jsxs */.FD)("span", { children: [(0,risk_number/* riskNumber */.B)(base), " \u2192 ", (0,risk_number/* riskNumber */.B)(head), " (", (0,jsxRuntime/* jsx */.Y)("b", { children: (0,risk_number/* riskDelta */.s)(head - (base ?? 0)) }), ")"] })] }), (0,jsxRuntime/* jsx */.Y)("ul", { class: "why", children: contributions.slice(0, 8).map(({ points, reason }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("b", { children: (0,risk_number/* riskDelta */.s)(points) }), " ", (0,jsxRuntime/* jsx */.Y)(Text, { of: reason })] }))) })] })] }));
}
function Apis({ view }) {
    if (view.apis.length === 0)
        return null;
    const hasBase = view.subject.base !== null;
    const hasOwners = view.apis.some(({ owners }) => owners.length > 0);
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "APIs" }), (0,jsxRuntime/* jsx */.Y)(Scroll, { says: "Table of APIs", children: (0,jsxRuntime/* jsxs */.FD)("table", { children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "API" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Verdict" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Risk" }), hasBase ? (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Introduced" }) : null, (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: hasBase ? 'All findings' : 'Findings' }), hasOwners ? (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Owners" }) : null] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: view.apis.map((api) => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsxs */.FD)("th", { scope: "row", children: [(0,make_visible/* visibleText */.Q6)(api.title, 200), " ", api.file === '' ? null : (0,jsxRuntime/* jsx */.Y)(Name, { of: api.file }), api.standing.map((sentence) => ((0,jsxRuntime/* jsx */.Y)("small", { children: (0,jsxRuntime/* jsx */.Y)(Text, { of: sentence }) })))] }), (0,jsxRuntime/* jsx */.Y)("td", { children: api.outcome === null ? '' : (0,jsxRuntime/* jsx */.Y)("span", { class: `outcome ${api.outcome}`, children: api.outcome }) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,jsxRuntime/* jsx */.Y)(ApiRisk, { api: api, hasBase: hasBase }) }), hasBase ? (0,jsxRuntime/* jsx */.Y)("td", { children: introducedOf(api) || '0' }) : null, (0,jsxRuntime/* jsx */.Y)("td", { children: (0,view_apis/* currentFindings */.Oe)(api) || '0' }), hasOwners ? (0,jsxRuntime/* jsx */.Y)("td", { children: api.owners.map((owner) => (0,make_visible/* visibleText */.Q6)(owner, 100)).join(', ') }) : null] }))) })] }) })] }));
}
function introducedOf(api) {
    return (0,count/* countBySeverity */.O)(api.introduced.flatMap(({ members }) => members.map(({ severity }) => severity)));
}
function ApiRisk({ api, hasBase }) {
    if (api.risk === null)
        return (0,jsxRuntime/* jsx */.Y)(jsxRuntime/* Fragment */.FK, { children: "not scored" });
    const { base, head, delta, band } = api.risk;
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)(RiskBar, { base: hasBase ? base : null, head: head, band: band }), ' ', hasBase ? `${(0,risk_number/* riskNumber */.B)(base)} → ${(0,risk_number/* riskNumber */.B)(head)} (${(0,risk_number/* riskDelta */.s)(delta)})` : (0,risk_number/* riskNumber */.B)(head)] }));
}

;// CONCATENATED MODULE: ./build/report/render/html/page.generated.js
/** The style and script of the HTML report, from src/report/page/, by src/dev/compile-page.ts ("npm run generate"). Do not edit. */
const PAGE_STYLE = ":root {\n  color-scheme: light;\n  --ground: #f6f7f9;\n  --card: #ffffff;\n  --raised: #f0f2f5;\n  --line: #d5dae1;\n  --text: #1b2430;\n  --soft: #566173;\n  --link: #0b57b5;\n  --focus: #1a73e8;\n  --critical: #8f1239;\n  --critical-ground: #fde7ec;\n  --high: #b3261e;\n  --high-ground: #fdecea;\n  --medium: #8a4b00;\n  --medium-ground: #fdf0dd;\n  --low: #6b5900;\n  --low-ground: #fbf5d5;\n  --info: #4b5a6e;\n  --info-ground: #eaeef3;\n  --good: #146c3a;\n  --good-ground: #e2f4e8;\n  --code-ground: #f4f6f8;\n  --old-ground: #fde6e4;\n  --new-ground: #dff5e5;\n}\n@media (prefers-color-scheme: dark) {\n  :root:not([data-theme=\"light\"]) {\n    color-scheme: dark;\n    --ground: #0f141b;\n    --card: #171e28;\n    --raised: #1f2834;\n    --line: #313c4b;\n    --text: #e4e9f0;\n    --soft: #a3afbf;\n    --link: #7db4ff;\n    --focus: #8ab4f8;\n    --critical: #ff9db6;\n    --critical-ground: #4a1426;\n    --high: #ffa49c;\n    --high-ground: #471a17;\n    --medium: #ffc27a;\n    --medium-ground: #41290a;\n    --low: #ead77a;\n    --low-ground: #37300d;\n    --info: #b6c2d2;\n    --info-ground: #263241;\n    --good: #83dba5;\n    --good-ground: #12361f;\n    --code-ground: #121922;\n    --old-ground: #4b1c1c;\n    --new-ground: #143a22;\n  }\n}\n:root[data-theme=\"dark\"] {\n  color-scheme: dark;\n  --ground: #0f141b;\n  --card: #171e28;\n  --raised: #1f2834;\n  --line: #313c4b;\n  --text: #e4e9f0;\n  --soft: #a3afbf;\n  --link: #7db4ff;\n  --focus: #8ab4f8;\n  --critical: #ff9db6;\n  --critical-ground: #4a1426;\n  --high: #ffa49c;\n  --high-ground: #471a17;\n  --medium: #ffc27a;\n  --medium-ground: #41290a;\n  --low: #ead77a;\n  --low-ground: #37300d;\n  --info: #b6c2d2;\n  --info-ground: #263241;\n  --good: #83dba5;\n  --good-ground: #12361f;\n  --code-ground: #121922;\n  --old-ground: #4b1c1c;\n  --new-ground: #143a22;\n}\n* {\n  box-sizing: border-box;\n}\nhtml {\n  scroll-padding-top: 4.2rem;\n}\nbody {\n  margin: 0;\n  background: var(--ground);\n  color: var(--text);\n  font:\n    15px / 1.55 system-ui,\n    -apple-system,\n    \"Segoe UI\",\n    Roboto,\n    \"Helvetica Neue\",\n    Arial,\n    sans-serif;\n}\nmain {\n  max-width: 76rem;\n  margin: 0 auto;\n  padding: 1.25rem 1.25rem 4rem;\n}\nsection {\n  margin-bottom: 2.5rem;\n}\nh1,\nh2,\nh3,\nh4 {\n  line-height: 1.25;\n  margin: 0;\n}\nh2 {\n  font-size: 1.3rem;\n  margin: 2rem 0 0.75rem;\n}\nh3 {\n  font-size: 1.05rem;\n  margin: 1.5rem 0 0.5rem;\n}\nh4 {\n  font-size: 0.95rem;\n  margin: 1rem 0 0.4rem;\n}\nsmall {\n  color: var(--soft);\n  font-weight: 400;\n}\np {\n  margin: 0.5rem 0;\n}\na {\n  color: var(--link);\n}\na:hover {\n  text-decoration-thickness: 2px;\n}\n:focus-visible {\n  outline: 2px solid var(--focus);\n  outline-offset: 2px;\n  border-radius: 3px;\n}\ncode,\npre,\nkbd,\n.place,\n.rule {\n  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, \"Liberation Mono\", monospace;\n  font-size: 0.88em;\n}\ncode {\n  background: var(--code-ground);\n  border-radius: 3px;\n  padding: 0.05em 0.3em;\n  overflow-wrap: anywhere;\n}\nul,\nol {\n  margin: 0.5rem 0;\n  padding-left: 1.3rem;\n}\n[hidden] {\n  display: none !important;\n}\n.hidden {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n.skip {\n  position: absolute;\n  left: -999px;\n  top: 0.5rem;\n  padding: 0.5rem 1rem;\n  background: var(--card);\n  z-index: 20;\n}\n.skip:focus {\n  left: 0.5rem;\n}\n.needs-script {\n  display: none !important;\n}\n.js .needs-script {\n  display: flex !important;\n}\n.empty {\n  color: var(--soft);\n}\n.top {\n  position: sticky;\n  top: 0;\n  z-index: 10;\n  display: flex;\n  gap: 0.4rem 1.25rem;\n  align-items: center;\n  flex-wrap: wrap;\n  padding: 0.55rem 1.25rem;\n  background: var(--card);\n  border-bottom: 1px solid var(--line);\n}\n.brand {\n  font-weight: 700;\n  color: var(--text);\n  text-decoration: none;\n  white-space: nowrap;\n}\n.top nav {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.15rem 0.95rem;\n}\n.top nav a {\n  text-decoration: none;\n}\n.tools {\n  margin-left: auto;\n  gap: 0.4rem;\n  align-items: center;\n}\ninput[type=\"search\"],\nselect,\nbutton {\n  font: inherit;\n  color: var(--text);\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  padding: 0.25rem 0.6rem;\n}\ninput[type=\"search\"] {\n  width: 14rem;\n  max-width: 45vw;\n  background: var(--ground);\n}\nbutton {\n  cursor: pointer;\n}\nbutton:hover {\n  background: var(--raised);\n}\n.verdict {\n  border: 1px solid var(--line);\n  border-left: 6px solid var(--info);\n  border-radius: 10px;\n  background: var(--card);\n  padding: 1.1rem 1.4rem 1.2rem;\n}\n.verdict h1 {\n  font-size: 1.65rem;\n  display: flex;\n  align-items: center;\n  gap: 0.7rem;\n}\n.verdict .subject {\n  margin: 0 0 0.35rem;\n  color: var(--soft);\n  font-size: 0.9rem;\n  overflow-wrap: anywhere;\n}\n.verdict .lead {\n  font-size: 1.05rem;\n  margin: 0.6rem 0 0;\n}\n.verdict .reasons {\n  margin: 0.5rem 0 0;\n}\n.verdict .icon {\n  flex: none;\n}\n.icon circle {\n  fill: currentColor;\n}\n.icon path {\n  stroke: var(--card);\n}\n.verdict.fail,\n.verdict.incomplete {\n  border-left-color: var(--high);\n}\n.verdict.fail .icon,\n.verdict.incomplete .icon {\n  color: var(--high);\n}\n.verdict.warn {\n  border-left-color: var(--medium);\n}\n.verdict.warn .icon {\n  color: var(--medium);\n}\n.verdict.pass {\n  border-left-color: var(--good);\n}\n.verdict.pass .icon {\n  color: var(--good);\n}\n.tiles {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr));\n  gap: 0.8rem;\n  margin: 0.9rem 0 0;\n}\n.tile {\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-radius: 10px;\n  padding: 0.7rem 1rem 0.8rem;\n}\n.tile dt {\n  color: var(--soft);\n  font-size: 0.85rem;\n}\n.tile dd {\n  margin: 0;\n}\n.tile b {\n  display: block;\n  font-size: 1.9rem;\n  line-height: 1.2;\n  font-variant-numeric: tabular-nums;\n}\n.tile span {\n  color: var(--soft);\n  font-size: 0.85rem;\n}\n.tile.bad b,\n.tile.high b {\n  color: var(--high);\n}\n.tile.critical b {\n  color: var(--critical);\n}\n.tile.medium b {\n  color: var(--medium);\n}\n.tile.low b {\n  color: var(--low);\n}\n.tile.good b,\n.tile.minimal b {\n  color: var(--good);\n}\n.problems {\n  list-style: none;\n  padding: 0;\n}\n.problems li {\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-left: 4px solid var(--medium);\n  border-radius: 6px;\n  padding: 0.5rem 0.8rem;\n  margin: 0.4rem 0;\n  overflow-wrap: anywhere;\n}\n.problems li.error {\n  border-left-color: var(--high);\n}\n.first {\n  list-style: none;\n  padding: 0;\n  margin: 0;\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-radius: 10px;\n  overflow: hidden;\n}\n.first li {\n  display: grid;\n  grid-template-columns: 5.2rem 1fr auto;\n  gap: 0.3rem 0.8rem;\n  align-items: center;\n  padding: 0.55rem 0.9rem;\n}\n.first li + li {\n  border-top: 1px solid var(--line);\n}\n.first a code {\n  color: inherit;\n}\n.rise {\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-radius: 10px;\n  padding: 0.6rem 1rem;\n}\n.rise p {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.3rem 0.8rem;\n  align-items: center;\n  margin: 0.2rem 0;\n}\n.why {\n  list-style: none;\n  padding: 0;\n  margin: 0.3rem 0;\n}\n.why b {\n  display: inline-block;\n  min-width: 3.2rem;\n  text-align: right;\n  margin-right: 0.5rem;\n  font-variant-numeric: tabular-nums;\n}\n.scroll {\n  overflow-x: auto;\n  border: 1px solid var(--line);\n  border-radius: 10px;\n  background: var(--card);\n}\ntable {\n  border-collapse: collapse;\n  width: 100%;\n  font-size: 0.92rem;\n}\nth,\ntd {\n  text-align: left;\n  padding: 0.45rem 0.8rem;\n  vertical-align: top;\n}\ntr + tr > *,\ntbody > tr > * {\n  border-top: 1px solid var(--line);\n}\nthead th {\n  background: var(--raised);\n  font-weight: 600;\n  white-space: nowrap;\n  border-top: 0;\n}\ntbody th {\n  font-weight: 400;\n}\ntbody th small {\n  display: block;\n}\n.number {\n  text-align: right;\n  font-variant-numeric: tabular-nums;\n  white-space: nowrap;\n}\n.up {\n  color: var(--high);\n  font-weight: 600;\n}\n.down {\n  color: var(--good);\n  font-weight: 600;\n}\n.risks details {\n  min-width: 17rem;\n}\n.risks td b {\n  font-variant-numeric: tabular-nums;\n}\n.outcome {\n  font-weight: 600;\n}\n.outcome.fail,\n.outcome.incomplete {\n  color: var(--high);\n}\n.outcome.warn {\n  color: var(--medium);\n}\n.outcome.pass {\n  color: var(--good);\n}\n.bar {\n  vertical-align: -1px;\n  flex: none;\n}\n.bar .track {\n  fill: var(--raised);\n  stroke: var(--line);\n  stroke-width: 0.5;\n}\n.bar .before {\n  fill: var(--text);\n}\n.bar .value {\n  fill: var(--good);\n}\n.bar.low .value {\n  fill: var(--low);\n}\n.bar.medium .value {\n  fill: var(--medium);\n}\n.bar.high .value {\n  fill: var(--high);\n}\n.bar.critical .value {\n  fill: var(--critical);\n}\n.filters {\n  flex-wrap: wrap;\n  gap: 0.5rem 1.1rem;\n  align-items: center;\n  margin-bottom: 0.75rem;\n  padding: 0.6rem 0.9rem;\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-radius: 10px;\n}\n.filters fieldset {\n  border: 0;\n  margin: 0;\n  padding: 0;\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.35rem;\n  align-items: center;\n}\n.filters legend {\n  float: left;\n  padding: 0;\n  margin-right: 0.5rem;\n  color: var(--soft);\n  font-size: 0.88rem;\n}\n.field {\n  color: var(--soft);\n  font-size: 0.88rem;\n}\n.field select {\n  max-width: 16rem;\n}\n.chip {\n  display: inline-flex;\n  align-items: center;\n  gap: 0.35rem;\n  border: 1px solid var(--line);\n  border-radius: 99px;\n  padding: 0.08rem 0.65rem;\n  cursor: pointer;\n  font-size: 0.88rem;\n}\n.chip:has(input:checked) {\n  background: var(--raised);\n  border-color: var(--soft);\n}\n.chip input {\n  margin: 0;\n  accent-color: var(--focus);\n}\n.chip.critical {\n  color: var(--critical);\n}\n.chip.high {\n  color: var(--high);\n}\n.chip.medium {\n  color: var(--medium);\n}\n.chip.low {\n  color: var(--low);\n}\n#shown {\n  color: var(--soft);\n  font-size: 0.88rem;\n  margin-left: auto;\n}\n.card {\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-left: 4px solid var(--info);\n  border-radius: 8px;\n  margin: 0.45rem 0;\n  content-visibility: auto;\n  contain-intrinsic-size: auto 2.7rem;\n}\n.card.critical {\n  border-left-color: var(--critical);\n}\n.card.high,\n.card.breaks {\n  border-left-color: var(--high);\n}\n.card.medium {\n  border-left-color: var(--medium);\n}\n.card.low {\n  border-left-color: var(--low);\n}\n.card.better {\n  border-left-color: var(--good);\n}\n.card > summary {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.2rem 0.55rem;\n  align-items: baseline;\n  padding: 0.5rem 0.85rem;\n  cursor: pointer;\n  list-style: none;\n}\n.card > summary::-webkit-details-marker {\n  display: none;\n}\n.card > summary::before {\n  content: \"▸\";\n  color: var(--soft);\n  width: 0.8rem;\n}\n.card[open] > summary::before {\n  content: \"▾\";\n}\n.card > summary:hover {\n  background: var(--raised);\n  border-radius: 8px;\n}\n.what {\n  font-weight: 600;\n  overflow-wrap: anywhere;\n}\n.gist {\n  flex: 1 1 18rem;\n  overflow-wrap: anywhere;\n}\n.body {\n  padding: 0.1rem 1rem 0.8rem 2.2rem;\n  overflow-wrap: anywhere;\n}\n.message {\n  max-width: 60rem;\n}\n.badge {\n  font-size: 0.78rem;\n  font-weight: 600;\n  border-radius: 4px;\n  padding: 0.08rem 0.45rem;\n  min-width: 4.7rem;\n  text-align: center;\n  color: var(--info);\n  background: var(--info-ground);\n}\n.badge.critical {\n  color: var(--critical);\n  background: var(--critical-ground);\n}\n.badge.high {\n  color: var(--high);\n  background: var(--high-ground);\n}\n.badge.medium {\n  color: var(--medium);\n  background: var(--medium-ground);\n}\n.badge.low {\n  color: var(--low);\n  background: var(--low-ground);\n}\n.badge.better {\n  color: var(--good);\n  background: var(--good-ground);\n}\n.mark {\n  font-size: 0.8rem;\n  color: var(--soft);\n  border: 1px solid var(--line);\n  border-radius: 4px;\n  padding: 0 0.4rem;\n  white-space: nowrap;\n}\n.mark.new {\n  color: var(--link);\n  border-color: currentColor;\n}\n.mark.breaks {\n  color: var(--high);\n  border-color: currentColor;\n}\n.facts {\n  color: var(--soft);\n  font-size: 0.88rem;\n}\n.facts > * {\n  margin-right: 0.8rem;\n}\n.more {\n  margin: 0.4rem 0;\n}\n.more > summary {\n  cursor: pointer;\n  color: var(--link);\n  width: fit-content;\n}\n.places {\n  max-height: 24rem;\n  overflow-y: auto;\n  padding-left: 1.2rem;\n  font-size: 0.92rem;\n}\n.waive code {\n  user-select: all;\n}\n.sources {\n  display: grid;\n  gap: 0.7rem;\n  margin: 0.6rem 0;\n}\n.sources.two {\n  grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));\n}\n.source {\n  margin: 0;\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  overflow: hidden;\n  background: var(--code-ground);\n}\n.source figcaption {\n  padding: 0.15rem 0.7rem;\n  font-size: 0.82rem;\n  color: var(--soft);\n  background: var(--raised);\n  border-bottom: 1px solid var(--line);\n  overflow-wrap: anywhere;\n}\n.source pre {\n  margin: 0;\n  padding: 0.4rem 0.7rem 0.4rem 0;\n  white-space: pre-wrap;\n  overflow-wrap: anywhere;\n  line-height: 1.5;\n}\n.source pre span {\n  display: block;\n  padding-left: 4.2rem;\n  min-height: 1.5em;\n}\n.source i {\n  float: left;\n  width: 3.4rem;\n  margin-left: -4.2rem;\n  text-align: right;\n  color: var(--soft);\n  font-style: normal;\n  user-select: none;\n}\n.source mark {\n  background: var(--medium-ground);\n  color: inherit;\n  border-radius: 2px;\n  padding: 0.08em 0;\n}\n.source.old mark {\n  background: var(--old-ground);\n}\n.source.new mark {\n  background: var(--new-ground);\n}\n.command {\n  background: var(--code-ground);\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  padding: 0.6rem 0.9rem;\n  white-space: pre-wrap;\n  overflow-wrap: anywhere;\n  user-select: all;\n}\n.group {\n  border-left: 2px solid var(--line);\n  padding-left: 0.9rem;\n  margin: 0.8rem 0;\n}\n.heat {\n  font-size: 0.84rem;\n  width: auto;\n  min-width: 100%;\n}\n.heat th,\n.heat td {\n  padding: 0.28rem 0.45rem;\n}\n.heat tbody th {\n  min-width: 15rem;\n  position: sticky;\n  left: 0;\n  background: var(--card);\n}\n.heat tbody th.api {\n  background: var(--raised);\n  font-weight: 600;\n}\n.heat td {\n  text-align: center;\n  border-left: 1px solid var(--line);\n  white-space: nowrap;\n}\n.heat .turned {\n  vertical-align: bottom;\n  text-align: center;\n  padding: 0.5rem 0.2rem;\n}\n.heat .turned span {\n  writing-mode: vertical-rl;\n  transform: rotate(180deg);\n}\n.heat .strong,\n.key.strong {\n  background: var(--good-ground);\n  color: var(--good);\n}\n.heat .moderate,\n.heat .fair {\n  background: var(--low-ground);\n  color: var(--low);\n}\n.heat .weak {\n  background: var(--medium-ground);\n  color: var(--medium);\n}\n.heat .none,\n.key.none {\n  background: var(--info-ground);\n  color: var(--info);\n}\n.heat .none.required,\n.key.none.required {\n  background: var(--high-ground);\n  color: var(--high);\n  font-weight: 700;\n}\n.heat .unknown,\n.key.unknown {\n  color: var(--soft);\n}\n.heat .unknown.required {\n  background: var(--raised);\n  color: var(--text);\n  font-weight: 700;\n}\n.heat .na {\n  color: var(--soft);\n}\n.key {\n  border: 1px solid var(--line);\n  border-radius: 4px;\n  padding: 0 0.4rem;\n}\ndialog {\n  color: var(--text);\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-radius: 12px;\n  padding: 1.2rem 1.6rem;\n  min-width: 20rem;\n}\ndialog::backdrop {\n  background: rgb(0 0 0 / 0.5);\n}\ndialog h2 {\n  margin: 0 0 0.6rem;\n}\ndialog dl div {\n  display: flex;\n  gap: 1rem;\n  padding: 0.2rem 0;\n}\ndialog dt {\n  width: 5rem;\n}\ndialog dd {\n  margin: 0;\n}\nkbd {\n  border: 1px solid var(--line);\n  border-bottom-width: 2px;\n  border-radius: 4px;\n  padding: 0.05rem 0.45rem;\n  background: var(--raised);\n}\n@media (max-width: 44rem) {\n  main {\n    padding: 0.8rem 0.7rem 3rem;\n  }\n  .top {\n    padding: 0.5rem 0.7rem;\n    position: static;\n  }\n  html {\n    scroll-padding-top: 0.5rem;\n  }\n  .tools {\n    margin-left: 0;\n    width: 100%;\n  }\n  input[type=\"search\"] {\n    flex: 1;\n    max-width: none;\n  }\n  .verdict {\n    padding: 0.9rem 1rem;\n  }\n  .verdict h1 {\n    font-size: 1.3rem;\n  }\n  .tiles {\n    grid-template-columns: repeat(2, 1fr);\n    gap: 0.5rem;\n  }\n  .first li {\n    grid-template-columns: auto 1fr;\n  }\n  .first .place {\n    grid-column: 1 / -1;\n  }\n  .body {\n    padding-left: 0.9rem;\n  }\n  .heat tbody th {\n    min-width: 9rem;\n  }\n  .group {\n    padding-left: 0.5rem;\n  }\n}\n@media print {\n  body {\n    background: #fff;\n    font-size: 10pt;\n  }\n  .top,\n  .tools,\n  .filters,\n  .skip,\n  .anchor {\n    display: none !important;\n  }\n  .card,\n  .source,\n  .tile,\n  tr {\n    break-inside: avoid;\n    content-visibility: visible;\n  }\n  .places {\n    max-height: none;\n    overflow: visible;\n  }\n  .scroll {\n    overflow: visible;\n  }\n  a {\n    color: inherit;\n  }\n}";
const PAGE_SCRIPT = "\"use strict\";\nconst items = [...document.querySelectorAll('.item')];\nconst cards = items.filter((item) => item instanceof HTMLDetailsElement);\nconst findings = cards.filter((card) => card.dataset.status !== undefined);\nconst filters = document.querySelector('#filters');\nconst search = document.querySelector('#search');\nconst help = document.querySelector('#help');\nconst texts = new WeakMap();\nfunction textOf(item) {\n    let text = texts.get(item);\n    if (text === undefined) {\n        text = (item.textContent ?? '').toLowerCase();\n        texts.set(item, text);\n    }\n    return text;\n}\nfunction checked(name) {\n    const boxes = filters?.querySelectorAll(`input[name=\"${name}\"]:checked`) ?? [];\n    return new Set([...boxes].map(({ value }) => value));\n}\nfunction applyFilters() {\n    const words = (search?.value ?? '')\n        .toLowerCase()\n        .split(/\\s+/)\n        .filter((word) => word !== '');\n    const api = filters?.querySelector('select[name=\"api\"]')?.value ?? '';\n    const [severities, statuses] = [checked('severity'), checked('status')];\n    for (const item of items) {\n        const { severity, status, api: own } = item.dataset;\n        item.hidden =\n            (severity !== undefined && !severities.has(severity)) ||\n                (status !== undefined && !statuses.has(status)) ||\n                (api !== '' && own !== api) ||\n                !words.every((word) => textOf(item).includes(word));\n    }\n    for (const section of document.querySelectorAll('.control, .group, tbody'))\n        section.hidden = section.querySelector('.item') !== null && section.querySelector('.item:not([hidden])') === null;\n    sayShown();\n    remember(words.join(' '), api, severities, statuses);\n}\nconst count = (list) => list.reduce((sum, { dataset }) => sum + Number(dataset.count ?? 1), 0);\nconst totals = [...document.querySelectorAll('.control')].flatMap((section) => {\n    const says = section.querySelector('h3 small');\n    const own = findings.filter((card) => section.contains(card));\n    return says === null ? [] : [{ says, own, total: count(own), whole: says.textContent ?? '' }];\n});\nfunction sayShown() {\n    for (const { says, own, total, whole } of totals) {\n        const shown = count(own.filter(({ hidden }) => !hidden));\n        says.textContent = shown === total ? whole : `${shown} of ${whole}`;\n    }\n    const [all, shown] = [count(findings), count(findings.filter(({ hidden }) => !hidden))];\n    const output = document.querySelector('#shown');\n    if (output !== null)\n        output.textContent = shown === all ? `all ${all} shown` : `${shown} of ${all} shown`;\n    const nothing = document.querySelector('#nothing-found');\n    if (nothing !== null)\n        nothing.hidden = shown > 0 || all === 0;\n}\nfunction remember(words, api, severities, statuses) {\n    const parameters = new URLSearchParams();\n    if (words !== '')\n        parameters.set('q', words);\n    if (api !== '')\n        parameters.set('api', api);\n    for (const [name, chosen] of [\n        ['severity', severities],\n        ['status', statuses],\n    ]) {\n        const boxes = [...(filters?.querySelectorAll(`input[name=\"${name}\"]`) ?? [])];\n        if (boxes.some((box) => box.checked !== box.defaultChecked))\n            parameters.set(name, [...chosen].join(','));\n    }\n    const text = parameters.toString();\n    if (isRestored)\n        history.replaceState(null, '', text === '' ? '#findings' : `#filter:${text}`);\n}\nlet isRestored = false;\nfunction restoreFilters(text) {\n    const parameters = new URLSearchParams(text);\n    if (search !== null)\n        search.value = parameters.get('q') ?? '';\n    const select = filters?.querySelector('select[name=\"api\"]');\n    if (select)\n        select.value = parameters.get('api') ?? '';\n    for (const name of ['severity', 'status']) {\n        const given = parameters.get(name);\n        if (given === null)\n            continue;\n        const chosen = new Set(given.split(','));\n        for (const box of filters?.querySelectorAll(`input[name=\"${name}\"]`) ?? [])\n            box.checked = chosen.has(box.value);\n    }\n}\nfunction showEverything() {\n    if (search !== null)\n        search.value = '';\n    for (const box of filters?.querySelectorAll('input[type=\"checkbox\"]') ?? [])\n        box.checked = true;\n    const select = filters?.querySelector('select[name=\"api\"]');\n    if (select)\n        select.value = '';\n    applyFilters();\n}\nfunction follow() {\n    const name = location.hash.slice(1);\n    if (name.startsWith('filter:')) {\n        restoreFilters(name.slice('filter:'.length));\n        applyFilters();\n        document.querySelector('#findings')?.scrollIntoView();\n        return;\n    }\n    const target = name === '' ? null : document.getElementById(name);\n    if (!(target instanceof HTMLDetailsElement))\n        return;\n    if (target.hidden) {\n        const { hash } = location;\n        showEverything();\n        history.replaceState(null, '', hash);\n    }\n    target.open = true;\n    target.scrollIntoView();\n    target.querySelector('summary')?.focus({ preventScroll: true });\n}\nfunction move(step) {\n    const shown = cards.filter((card) => !card.hidden && card.closest('[hidden]') === null);\n    const current = shown.findIndex((card) => card.contains(document.activeElement));\n    const next = shown[current === -1 ? (step === 1 ? 0 : shown.length - 1) : current + step];\n    next?.scrollIntoView({ block: 'nearest' });\n    next?.querySelector('summary')?.focus();\n}\nfunction toggleAll() {\n    const shown = cards.filter(({ hidden }) => !hidden);\n    const isAnyClosed = shown.some(({ open }) => !open);\n    for (const card of shown)\n        card.open = isAnyClosed;\n}\nfunction toggleTheme() {\n    const root = document.documentElement;\n    const isDark = root.dataset.theme === undefined\n        ? matchMedia('(prefers-color-scheme: dark)').matches\n        : root.dataset.theme === 'dark';\n    setTheme(isDark ? 'light' : 'dark');\n}\nfunction setTheme(theme) {\n    document.documentElement.dataset.theme = theme;\n    try {\n        localStorage.setItem('openapi-posture-theme', theme);\n    }\n    catch {\n    }\n}\nfunction restoreTheme() {\n    try {\n        const theme = localStorage.getItem('openapi-posture-theme');\n        if (theme === 'dark' || theme === 'light')\n            document.documentElement.dataset.theme = theme;\n    }\n    catch {\n    }\n}\nconst KEYS = {\n    '/': () => search?.focus(),\n    j: () => move(1),\n    k: () => move(-1),\n    e: toggleAll,\n    t: toggleTheme,\n    '?': () => help?.showModal(),\n};\ndocument.addEventListener('keydown', (event) => {\n    const isTyping = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';\n    if (event.key === 'Escape' && event.target === search) {\n        search?.blur();\n        return;\n    }\n    if (isTyping || event.target instanceof HTMLSelectElement || event.ctrlKey || event.metaKey || event.altKey)\n        return;\n    const act = KEYS[event.key];\n    if (act === undefined || help?.open)\n        return;\n    event.preventDefault();\n    act();\n});\nlet waiting;\nsearch?.addEventListener('input', () => {\n    clearTimeout(waiting);\n    waiting = setTimeout(applyFilters, 120);\n});\nfilters?.addEventListener('change', applyFilters);\nfilters?.addEventListener('submit', (event) => event.preventDefault());\nfor (const button of document.querySelectorAll('[data-reset]'))\n    button.addEventListener('click', showEverything);\ndocument.querySelector('#theme')?.addEventListener('click', toggleTheme);\ndocument.querySelector('#help-button')?.addEventListener('click', () => help?.showModal());\ndocument.querySelector('[data-close]')?.addEventListener('click', () => help?.close());\nwindow.addEventListener('hashchange', follow);\nconst openedForPrint = [];\nwindow.addEventListener('beforeprint', () => {\n    for (const card of document.querySelectorAll('details:not([open])')) {\n        if (card.hidden)\n            continue;\n        card.open = true;\n        openedForPrint.push(card);\n    }\n});\nwindow.addEventListener('afterprint', () => {\n    for (const card of openedForPrint.splice(0))\n        card.open = false;\n});\ndocument.documentElement.classList.add('js');\nrestoreTheme();\napplyFilters();\nfollow();\nisRestored = true;";

;// CONCATENATED MODULE: ./build/report/render/html/run.js




const MOST_DOCUMENTS = 1000;
function RunSection({ report, view, links }) {
    const documents = [...view.leftOut, ...view.judged];
    return ((0,jsxRuntime/* jsxs */.FD)("section", { id: "run", "aria-labelledby": "run-title", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "run-title", children: "About this run" }), (0,jsxRuntime/* jsx */.Y)("p", { children: "Repeat it with:" }), (0,jsxRuntime/* jsx */.Y)("pre", { class: "command", children: (0,make_visible/* visibleText */.Q6)(view.subject.repeat, 4000) }), view.previews === null ? null : (0,jsxRuntime/* jsx */.Y)("p", { children: (0,make_visible/* visibleText */.Q6)(view.previews) }), (0,jsxRuntime/* jsx */.Y)(Waivers, { report: report, links: links }), (0,jsxRuntime/* jsxs */.FD)("details", { class: "more", open: view.leftOut.length > 0, children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [(0,count/* countOf */.p)(view.judged.length, 'document'), " judged, ", view.leftOut.length, " left out"] }), (0,jsxRuntime/* jsx */.Y)(Scroll, { says: "Table of documents", children: (0,jsxRuntime/* jsxs */.FD)("table", { children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Document" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "API" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Why" })] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: documents.slice(0, MOST_DOCUMENTS).map(({ file, api, judged, reason }) => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "row", children: (0,jsxRuntime/* jsx */.Y)(Name, { of: file }) }), (0,jsxRuntime/* jsx */.Y)("td", { children: api === null ? '' : (0,make_visible/* visibleText */.Q6)(api, 200) }), (0,jsxRuntime/* jsxs */.FD)("td", { children: [judged ? '' : (0,jsxRuntime/* jsx */.Y)("b", { children: "left out: " }), (0,jsxRuntime/* jsx */.Y)(Text, { of: reason })] })] }))) })] }) }), documents.length > MOST_DOCUMENTS ? (0,jsxRuntime/* jsxs */.FD)("p", { children: ["and ", documents.length - MOST_DOCUMENTS, " more"] }) : null] }), (0,jsxRuntime/* jsx */.Y)(Inputs, { report: report })] }));
}
function Waivers({ report, links }) {
    if (report.waivers.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("details", { class: "more", children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: (0,count/* countOf */.p)(report.waivers.length, 'waiver') }), (0,jsxRuntime/* jsx */.Y)("ul", { class: "places", children: report.waivers.map(({ waiver, state, covers }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("b", { children: state }), " ", (0,jsxRuntime/* jsx */.Y)(RuleLink, { rule: waiver.rule }), " by ", (0,make_visible/* visibleText */.Q6)(waiver.owner, 100), " until", ' ', (0,make_visible/* visibleText */.Q6)(waiver.expires, 20), ", covers ", (0,count/* countOf */.p)(covers.length, 'finding'), ":", ' ', (0,jsxRuntime/* jsx */.Y)(Text, { of: waiver.reason, limit: 300 }), " ", (0,jsxRuntime/* jsx */.Y)(PlaceName, { at: waiver.location, links: links })] }))) })] }));
}
/** What decided, so that a different answer tomorrow can be explained. */
function Inputs({ report }) {
    const { configuration, packs, model, waivers, baseline } = report.inputs;
    const rows = [
        ['Configuration', configuration],
        ...packs.map((pack) => ['Rule pack', pack]),
        ['Risk model', model],
        ['Waivers', waivers],
        ['Baseline', baseline],
    ];
    return ((0,jsxRuntime/* jsxs */.FD)("details", { class: "more", children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: "What it was judged by" }), (0,jsxRuntime/* jsxs */.FD)("ul", { class: "places", children: [rows.map(([name, { source, digest }]) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [name, ": ", (0,jsxRuntime/* jsx */.Y)(Name, { of: source }), " ", digest === null ? '' : (0,jsxRuntime/* jsx */.Y)("small", { children: (0,make_visible/* visibleText */.Q6)(digest, 80) })] }))), (0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,make_visible/* visibleText */.Q6)(report.tool.name, 60), " ", (0,make_visible/* visibleText */.Q6)(report.tool.version, 60)] })] })] }));
}

;// CONCATENATED MODULE: ./build/report/render/html.js

/**
 * The report as one page for a browser: self-contained, without network, and inert. Its policy allows the one style sheet and
 * the one script that are part of the page, by their digests, and nothing else.
 */














/** A page with more excerpts opens slowly and shows nobody more; findings come before changes. */
const EXCERPTS_OF_FINDINGS = 400;
const EXCERPTS_OF_CHANGES = 400;
/** The whole page. Equal reports give equal pages, byte for byte. */
function renderHtml(report, options = {}) {
    const view = (0,report_view/* viewReport */.ab)(report, options);
    const links = { blobs: options.blobs ?? null };
    const body = (0,dist/* renderToString */.F0)((0,jsxRuntime/* jsx */.Y)(Page, { report: report, view: view, links: links }));
    return (0,make_visible/* wellFormedText */.Nw)(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="openapi-posture">
${(0,dist/* renderToString */.F0)((0,jsxRuntime/* jsx */.Y)("title", { children: html_titleOf(view) }))}
<style>${PAGE_STYLE}</style>
</head>
<body>
${body}
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`);
}
function policy() {
    const digest = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
    return [
        "default-src 'none'",
        `style-src ${digest(PAGE_STYLE)}`,
        `script-src ${digest(PAGE_SCRIPT)}`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
function html_titleOf({ title, subject }) {
    return (0,make_visible/* visibleText */.Q6)(`OpenAPI posture: ${title}, ${(0,names/* revisionName */.pd)(subject.head)}`, 200);
}
function Page({ report, view, links }) {
    const sections = findingsByControl(view.apis);
    const count = sections.flatMap(({ listed }) => listed).reduce((sum, { group }) => sum + group.members.length, 0);
    const operations = report.apis.reduce((sum, api) => sum + api.operations.length, 0);
    const hasBase = view.subject.base !== null;
    const findings = new Excerpts(report.excerptOf, EXCERPTS_OF_FINDINGS);
    const changes = new Excerpts(report.excerptOf, EXCERPTS_OF_CHANGES);
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("a", { class: "skip", href: "#main", children: "Skip to the report" }), (0,jsxRuntime/* jsxs */.FD)("header", { class: "top", children: [(0,jsxRuntime/* jsx */.Y)("a", { class: "brand", href: "#overview", children: "OpenAPI posture" }), (0,jsxRuntime/* jsxs */.FD)("nav", { "aria-label": "Sections", children: [(0,jsxRuntime/* jsxs */.FD)("a", { href: "#findings", children: ["Findings ", count] }), hasBase ? (0,jsxRuntime/* jsxs */.FD)("a", { href: "#changes", children: ["Changes ", report.changes.length] }) : null, (0,jsxRuntime/* jsxs */.FD)("a", { href: "#risk", children: ["Risk ", operations] }), (0,jsxRuntime/* jsx */.Y)("a", { href: "#controls", children: "Controls" }), (0,jsxRuntime/* jsx */.Y)("a", { href: "#run", children: "Run" })] }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "tools needs-script", children: [(0,jsxRuntime/* jsx */.Y)("input", { id: "search", type: "search", placeholder: "Search  /", "aria-label": "Search the report" }), (0,jsxRuntime/* jsx */.Y)("button", { type: "button", id: "theme", "aria-label": "Light or dark", children: "\u25D0" }), (0,jsxRuntime/* jsx */.Y)("button", { type: "button", id: "help-button", "aria-label": "Keyboard shortcuts", children: "?" })] })] }), (0,jsxRuntime/* jsxs */.FD)("main", { id: "main", children: [(0,jsxRuntime/* jsx */.Y)(Overview, { view: view, sections: sections, links: links }), (0,jsxRuntime/* jsx */.Y)(FindingsSection, { view: view, sections: sections, excerpts: findings, links: links }), hasBase ? (0,jsxRuntime/* jsx */.Y)(ChangesSection, { report: report, view: view, excerpts: changes, links: links }) : null, (0,jsxRuntime/* jsx */.Y)(RiskSection, { view: view }), (0,jsxRuntime/* jsx */.Y)(ControlsSection, { controls: report.controls, view: view }), (0,jsxRuntime/* jsx */.Y)(RunSection, { report: report, view: view, links: links })] }), (0,jsxRuntime/* jsx */.Y)(Help, {})] }));
}
const KEYS = [
    ['/', 'search'],
    ['j', 'next finding or change'],
    ['k', 'the one before'],
    ['Enter', 'open or close it'],
    ['e', 'open all that is shown, or close it'],
    ['t', 'light or dark'],
    ['Escape', 'leave the search, close this'],
];
function Help() {
    return ((0,jsxRuntime/* jsxs */.FD)("dialog", { id: "help", "aria-labelledby": "help-title", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "help-title", children: "Keyboard" }), (0,jsxRuntime/* jsx */.Y)("dl", { children: KEYS.map(([key, does]) => ((0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsx */.Y)("dt", { children: (0,jsxRuntime/* jsx */.Y)("kbd", { children: key }) }), (0,jsxRuntime/* jsx */.Y)("dd", { children: does })] }))) }), (0,jsxRuntime/* jsx */.Y)("button", { type: "button", "data-close": true, children: "Close" })] }));
}


/***/ }),

/***/ 4551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ viewChangelog)
/* harmony export */ });
/* harmony import */ var _wording_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4327);
/* harmony import */ var _wording_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(896);
/* harmony import */ var _wording_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9144);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1530);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1457);
/* harmony import */ var _sort_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2249);





/** Every change; a changelog that leaves some out would mislead. */
function viewChangelog({ changes, apis, notes }, { perOperation = false } = {}) {
    const described = new Map(apis.map((api) => [api.id, api]));
    const byApi = [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(changes.toSorted(_sort_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .compareChanges */ .vF), (change) => change.api)];
    return {
        apis: byApi
            .sort(([left], [right]) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(left, right))
            .map(([id, members]) => {
            const file = described.get(id)?.file ?? '';
            const former = notes.filter(({ base, head }) => base?.pointer === '' && head?.file === file);
            const roots = [file, ...former.map(({ base }) => base?.file ?? '')];
            return { title: described.get(id)?.title ?? id, file, groups: groupsOf(members, roots, perOperation) };
        }),
        summary: summaryOf(changes),
    };
}
function summaryOf(changes) {
    const count = (holds) => changes.filter(holds).length;
    const breaking = count((change) => change.compatibility === 'breaking');
    const worse = count((change) => change.posture === 'worse');
    const better = count((change) => change.posture === 'better');
    return `${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .p)(changes.length, 'change')}: ${breaking} breaking, ${worse} worse for security, ${better} better.`;
}
/** Up to here each is worth a reading of its own. */
const MOST_ALONE = 3;
const WHOLE = 'The API as a whole';
const SEVERAL = 'The same in several places';
/** Groups in the order of their worst changes. */
function groupsOf(changes, roots, perOperation) {
    // What reaches several operations stands in a component, and is told there.
    const isOfOne = (change) => !perOperation && (0,_sort_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .operationsOf */ .CF)(change).length === 1;
    const alike = [
        ...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(changes.filter(isOfOne), likeness).values(),
        ...changes.filter((change) => !isOfOne(change)).map((change) => [change]),
    ];
    const entries = alike.flatMap((members) => members.length > MOST_ALONE
        ? [{ key: { heading: SEVERAL, isName: false }, members }]
        : members.map((change) => ({ key: headingOf(change, roots), members: [change] })));
    const groups = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(entries.toSorted((left, right) => (0,_sort_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .compareChanges */ .vF)(firstOf(left), firstOf(right))), ({ key }) => `${key.isName} ${key.heading}`);
    return [...groups.values()].map((group) => ({
        ...group[0].key,
        entries: group.map(({ key, members }) => entryOf(members, key)),
    }));
}
function firstOf({ members }) {
    return members[0];
}
/** What makes changes alike: the same words of the same kind of thing, whatever operation they are said of. */
function likeness(change) {
    const { id, meaning, severity, compatibility, posture } = change;
    let message = change.message.slice(0, 2000);
    for (const operation of (0,_sort_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .operationsOf */ .CF)(change))
        message = message.replaceAll((0,_wording_names_js__WEBPACK_IMPORTED_MODULE_4__/* .operationName */ .X)(operation), '{}');
    return JSON.stringify([id, meaning, severity, compatibility, posture, message]);
}
function headingOf(change, roots) {
    if (change.operation !== null)
        return { heading: (0,_wording_names_js__WEBPACK_IMPORTED_MODULE_4__/* .operationName */ .X)(change.operation), isName: true };
    const place = (0,_sort_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(change);
    const component = place === null ? null : componentName(place, roots);
    if (component !== null)
        return { heading: component, isName: true };
    const [only, ...others] = change.reachedBy;
    const isInline = place?.pointer.startsWith('/paths/') ?? false;
    if (only !== undefined && others.length === 0 && isInline)
        return { heading: (0,_wording_names_js__WEBPACK_IMPORTED_MODULE_4__/* .operationName */ .X)(only), isName: true };
    const path = isInline ? /^\/paths\/([^/]*)/.exec(place?.pointer ?? '')?.[1] : undefined;
    return path === undefined
        ? { heading: WHOLE, isName: false }
        : { heading: path.replaceAll('~1', '/').replaceAll('~0', '~'), isName: true };
}
/** `schema Order` of `/components/schemas/Order/properties/note`; for other files also the file. */
function componentName({ pointer, file }, roots) {
    const keys = pointer
        .split('/')
        .slice(1)
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    const isIn3 = keys[0] === 'components' && keys.length > 2;
    const kind = KINDS.get((isIn3 ? keys[1] : keys[0]) ?? '');
    const name = isIn3 ? keys[2] : keys[1];
    const where = roots[0] === '' || roots.includes(file) ? '' : ` in ${file}`;
    if (kind !== undefined && name !== undefined && (isIn3 || keys[0] !== 'headers'))
        return `${kind} ${name}${where}`;
    if (where === '')
        return null;
    // A file that references lead to is a component as a whole, or holds some.
    return keys[0] === undefined || keys[0] === 'properties' || keys[0] === 'paths' ? file : `${keys[0]}${where}`;
}
const KINDS = new Map([
    ['schemas', 'schema'],
    ['definitions', 'schema'],
    ['parameters', 'parameter'],
    ['responses', 'response'],
    ['requestBodies', 'request body'],
    ['headers', 'header'],
    ['securitySchemes', 'security scheme'],
    ['securityDefinitions', 'security scheme'],
    ['callbacks', 'callback'],
    ['links', 'link'],
    ['pathItems', 'path item'],
]);
const NAMES_SHOWN = 4;
function entryOf(members, { heading }) {
    const change = members[0];
    const others = members.slice(1);
    const names = others.map((other) => (0,_sort_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .operationsOf */ .CF)(other).map(_wording_names_js__WEBPACK_IMPORTED_MODULE_4__/* .operationName */ .X)[0] ?? placeText(other));
    const mark = (0,_sort_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .compatibilityMark */ .uH)(change);
    const label = labelOf(change);
    return {
        change,
        label,
        message: change.message.endsWith(`, on ${heading}.`)
            ? `${change.message.slice(0, -`, on ${heading}.`.length)}.`
            : change.message,
        details: [
            ...(others.length === 0
                ? []
                : [`The same in ${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .p)(others.length, 'more place')}: ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_5__/* .someOf */ .yU)(names, NAMES_SHOWN)}.`]),
            ...(change.predecessor === null ? [] : [`Compared with ${(0,_wording_names_js__WEBPACK_IMPORTED_MODULE_5__/* .versionName */ .sh)(change.predecessor)}.`]),
        ],
        place: (0,_sort_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(change),
        marks: mark === null || label === 'breaks' || label === 'may break' ? [] : [mark],
    };
}
function placeText(change) {
    const place = (0,_sort_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(change);
    return place === null ? change.id : (0,_wording_names_js__WEBPACK_IMPORTED_MODULE_5__/* .placeName */ .fW)(place);
}
function labelOf({ posture, severity, compatibility }) {
    if (posture === 'worse')
        return severity;
    if (posture === 'better')
        return 'better';
    return compatibility === 'breaking' ? 'breaks' : compatibility === 'maybe' ? 'may break' : 'safe';
}


/***/ })

};
