export const id = 6199;
export const ids = [6199];
export const modules = {

/***/ 6199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ driftLines),
/* harmony export */   renderDriftText: () => (/* binding */ renderDriftText)
/* harmony export */ });
/* harmony import */ var _safe_text_make_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/* harmony import */ var _wording_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4327);
/* harmony import */ var _wording_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9144);
/* harmony import */ var _wording_risk_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5067);
/* harmony import */ var _terminal_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5211);





const EVENTS_SHOWN = 20;
/** The whole answer of `baseline show`. */
function renderDriftText(drift, options) {
    return (0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .printLines */ .tj)(driftLines((0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .pageFor */ .l6)(options), drift, options.all === true ? Number.POSITIVE_INFINITY : EVENTS_SHOWN));
}
/** A heading, the numbers, and the first events. */
function driftLines(page, drift, shown = EVENTS_SHOWN) {
    const { created, source, events, counts, risk, notCompared } = drift;
    const names = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
    const worse = events.filter(({ posture }) => posture === 'worse');
    const better = events.filter(({ posture }) => posture === 'better');
    const all = [...worse, ...better];
    const moved = `risk ${(0,_wording_risk_number_js__WEBPACK_IMPORTED_MODULE_2__/* .riskNumber */ .B)(risk.then)} -> ${(0,_wording_risk_number_js__WEBPACK_IMPORTED_MODULE_2__/* .riskNumber */ .B)(risk.now)} (${(0,_wording_risk_number_js__WEBPACK_IMPORTED_MODULE_2__/* .riskDelta */ .s)(risk.now - risk.then)})`;
    return [
        ...(0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(page, `Since the baseline of ${created} (${source})`).map(page.paint.bold),
        '',
        ...(0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(page, names.length === 0 ? `Nothing drifted; ${moved}.` : `${names.join(', ')}; ${moved}.`, '  '),
        ...(notCompared === null ? [] : (0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(page, notCompared, '  ')),
        '',
        ...all.slice(0, shown).flatMap((event) => eventLines(page, event)),
        ...(all.length > shown ? [`  and ${(0,_wording_count_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .p)(all.length - shown, 'more event')}`] : []),
        '',
    ];
}
function eventLines(page, { kind, severity, message, head }) {
    const place = head === null ? '' : `  ${(0,_safe_text_make_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)((0,_wording_names_js__WEBPACK_IMPORTED_MODULE_4__/* .placeName */ .fW)(head), 300)}`;
    return [
        ...(0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(page, message, '    ', '  - '),
        `    ${page.paint.severity(severity, severity)}  ${page.paint.dim(`${kind}${place}`)}`,
    ];
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
