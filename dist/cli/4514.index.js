export const id = 4514;
export const ids = [4514];
export const modules = {

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
