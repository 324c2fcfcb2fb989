export const id = 4264;
export const ids = [4264,9144,4514];
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

/***/ 4264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMarkdownChangelog: () => (/* binding */ renderMarkdownChangelog)
/* harmony export */ });
/* harmony import */ var _safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3760);
/* harmony import */ var _view_changelog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4551);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1954);



/** Per API, operation and component, worst first. Ends with a line break. */
function renderMarkdownChangelog(report, { blobs = null, ...options } = {}) {
    const links = { blobs };
    const { apis, summary } = (0,_view_changelog_js__WEBPACK_IMPORTED_MODULE_1__/* .viewChangelog */ .G)(report, options);
    const blocks = [
        '## API changes',
        report.changes.length === 0 ? 'No API changed.' : summary,
        report.problems.map((problem) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .problemItem */ .Dk)(problem, links)).join('\n'),
        ...apis.flatMap(({ title, file, groups }) => [
            `### ${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(title, 200)}${file === '' ? '' : ` ${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(file)}`}`,
            ...groups.flatMap(({ heading, isName, entries }) => [
                `#### ${isName ? (0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(heading) : heading}`,
                entries.map((entry) => entryItem(entry, links)).join('\n'),
            ]),
        ]),
        report.notes.length === 0 ? '' : '### Without effect on any API',
        report.notes.map((note) => `- ${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(note.message)}`).join('\n'),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function entryItem({ change, label, message, details, place, marks }, links) {
    const facts = [...(place === null ? [] : [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLink */ .aE)(place, links)]), (0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(change.id), ...marks];
    return [
        `- ${badge(label)}${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(message)}`,
        ...details.map((detail) => `  ${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(detail)}`),
        `  ${facts.join(' · ')}`,
    ].join('  \n');
}
function badge(label) {
    if (label === 'safe')
        return '';
    if (label === 'better')
        return '🟢 **better** ';
    if (label === 'breaks')
        return '💥 **breaks clients** ';
    if (label === 'may break')
        return '❔ **may break clients** ';
    return `${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .severityBadge */ .J8)(label)} `;
}


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
