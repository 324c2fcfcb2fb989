export const id = 1414;
export const ids = [1414];
export const modules = {

/***/ 5069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ assess)
});

// EXTERNAL MODULE: ./build/knowledge/subject.js
var knowledge_subject = __webpack_require__(2947);
// EXTERNAL MODULE: ./build/knowledge/value.js
var knowledge_value = __webpack_require__(5718);
// EXTERNAL MODULE: ./build/knowledge/carried-data.js
var carried_data = __webpack_require__(5302);
// EXTERNAL MODULE: ./build/knowledge/sensitive.js + 3 modules
var sensitive = __webpack_require__(3830);
;// CONCATENATED MODULE: ./build/knowledge/data-classes.js


/** Sorted, each once. Doubtful names do not count; of the answers only successful ones do. */
function dataClassesOf({ key, parameters, requestBody, responses }, api) {
    const named = parameters.flatMap(({ name }) => {
        const found = (0,sensitive/* classifyName */.Ce)(name);
        return found === null || found.confidence === 'low' ? [] : [found.class];
    });
    const sent = [...named, ...carriedBy(requestBody?.content ?? [], api, 'request')];
    const answered = responses
        .filter(({ status }) => status.startsWith('2') || status === 'default')
        .flatMap(({ content }) => carriedBy(content, api, 'response'));
    // What our API sends to others is what leaves it.
    const [input, output] = key.kind === 'path' ? [sent, answered] : [answered, sent];
    return { input: [...new Set(input)].sort(), output: [...new Set(output)].sort() };
}
function carriedBy(content, { dialect }, flow) {
    return content.flatMap(({ schema }) => (schema === null ? [] : [...(0,carried_data/* carriesData */.Il)(schema, dialect, flow)]));
}

// EXTERNAL MODULE: ./build/knowledge/operation-name.js
var operation_name = __webpack_require__(896);
;// CONCATENATED MODULE: ./build/compare/drift/describe-posture.js
/** What was found about the APIs of one state → their posture, small enough to be kept in a file. */


/** In the order of the APIs and their operations; only the operations that are asked for. */
function describePosture({ apis, controlsOf, risk, findings }, isWanted = () => true) {
    const scores = new Map(risk.map((api) => [api.api, api]));
    return apis.map((api) => {
        const scored = scores.get(api.id);
        const points = new Map((scored?.operations ?? []).map((operation) => [keyOf(operation), operation.score]));
        const operations = [...api.operations, ...api.outbound].filter(isWanted);
        return {
            id: api.id,
            file: api.file.path,
            title: api.title,
            version: api.version,
            score: scored?.score ?? 0,
            operations: operations.map((operation) => postureOf(operation, api, controlsOf(operation), points)),
            findings: findings.filter((finding) => finding.api === api.id).map(findingOf),
        };
    });
}
function postureOf(operation, api, controls, points) {
    const known = controls.filter(({ state }) => state === 'present' || state === 'absent');
    return {
        key: operation.key,
        audience: operation.audience.value,
        controls: new Map(known.map(({ control, state, strength }) => [control, state === 'absent' ? state : `${state} ${strength}`])),
        ...dataClassesOf(operation, api),
        score: points.get(keyOf(operation.key)) ?? 0,
    };
}
const NAMES_SHOWN = 3;
function findingOf({ fingerprint, rule, severity, operation, reachedBy }) {
    const named = operation === null ? reachedBy : [operation];
    const names = named.slice(0, NAMES_SHOWN).map(operation_name/* operationName */.X);
    const more = named.length - names.length;
    return { fingerprint, rule, severity, where: more === 0 ? names.join(', ') : `${names.join(', ')} and ${more} more` };
}
function keyOf({ kind, method, path }) {
    return `${kind} ${method} ${path}`;
}

// EXTERNAL MODULE: ./build/knowledge/compare-text.js
var compare_text = __webpack_require__(2562);
// EXTERNAL MODULE: ./build/model/control.js
var control = __webpack_require__(5375);
// EXTERNAL MODULE: ./build/model/drift-kind.js
var drift_kind = __webpack_require__(8912);
;// CONCATENATED MODULE: ./build/compare/drift/detect-drift.js
/** Two states of the posture → how they differ, event by event. Never says how bad that is. */




/** Fewer points are told by scores, not as an event. */
const NOTICEABLE_POINTS = 1;
/** Events in a fixed order: API, operation, kind. */
function detectDrift(before, after, options = {}) {
    const now = new Map(after.map((api) => [api.id, api]));
    const then = new Map(before.map((api) => [options.apis?.get(api.id) ?? api.id, api]));
    const ids = [...new Set([...now.keys(), ...then.keys()])].sort(compare_text/* compareText */.n);
    return ids.flatMap((id) => {
        const [old, fresh] = [then.get(id), now.get(id)];
        const renamed = options.operations?.get(id);
        const inHead = (key) => renamed?.get((0,knowledge_subject/* operationSubject */.O5)(key)) ?? (0,knowledge_subject/* operationSubject */.O5)(key);
        const olds = new Map((old?.operations ?? []).map((operation) => [inHead(operation.key), operation]));
        const freshs = new Map((fresh?.operations ?? []).map((operation) => [(0,knowledge_subject/* operationSubject */.O5)(operation.key), operation]));
        const subjects = [...new Set([...freshs.keys(), ...olds.keys()])].sort(compare_text/* compareText */.n);
        return [
            ...subjects.flatMap((subject) => compareOperations(id, olds.get(subject), freshs.get(subject), options)),
            ...(options.sameRules === false ? [] : compareFindings(id, old, fresh)),
        ];
    });
}
function compareOperations(api, old, fresh, { sameModel = true }) {
    const key = fresh?.key ?? old?.key;
    if (key === undefined)
        return [];
    const operation = { ...key, api };
    const event = (kind, more) => ({
        kind,
        api,
        operation,
        control: null,
        subject: '',
        from: 'none',
        to: 'none',
        severity: null,
        fingerprint: null,
        ...more,
    });
    if (old === undefined)
        return [event('operation-appeared', { to: pointsOf(fresh?.score ?? 0) })];
    if (fresh === undefined)
        return [event('operation-disappeared', { from: pointsOf(old.score) })];
    const events = [
        ...control/* CONTROLS */.V.flatMap((control) => compareControl(control, old, fresh, event)),
        ...compareData('input', old, fresh, event),
        ...compareData('output', old, fresh, event),
        ...compareAudience(old, fresh, event),
        ...(sameModel ? compareScore(old, fresh, event) : []),
    ];
    return events.sort((left, right) => drift_kind/* DRIFT_KINDS */.K.indexOf(left.kind) - drift_kind/* DRIFT_KINDS */.K.indexOf(right.kind));
}
const STRENGTHS = ['none', 'weak', 'moderate', 'strong'];
/** Lost and gained is about being there; what nothing is known of is not there. */
function compareControl(control, old, fresh, event) {
    const [from, to] = [old.controls.get(control) ?? 'unknown', fresh.controls.get(control) ?? 'unknown'];
    if (from === to)
        return [];
    const [was, is] = [from.startsWith('present'), to.startsWith('present')];
    const moved = { control, subject: control, from, to };
    if (was !== is)
        return [event(was ? 'control-lost' : 'control-gained', moved)];
    if (!was)
        return [];
    const rank = (state) => STRENGTHS.indexOf(state.slice('present '.length));
    return [event(rank(to) < rank(from) ? 'control-weakened' : 'control-strengthened', moved)];
}
function compareData(direction, old, fresh, event) {
    const control = direction === 'output' ? 'output-minimisation' : 'input-validation';
    const word = direction === 'output' ? 'given out' : 'taken in';
    const moved = (name) => ({ control, subject: `${name.replaceAll('-', ' ')} ${word}` });
    return [
        ...fresh[direction]
            .filter((name) => !old[direction].includes(name))
            .map((name) => event('sensitive-data-gained', { ...moved(name), to: name })),
        ...old[direction]
            .filter((name) => !fresh[direction].includes(name))
            .map((name) => event('sensitive-data-withdrawn', { ...moved(name), from: name })),
    ];
}
/** From those who are trusted to those who are not. */
const AUDIENCES = ['internal', 'partner', 'unknown', 'external'];
function compareAudience(old, fresh, event) {
    if (old.audience === fresh.audience)
        return [];
    const isOpened = AUDIENCES.indexOf(fresh.audience) > AUDIENCES.indexOf(old.audience);
    const moved = { control: 'lifecycle', subject: 'audience', from: old.audience, to: fresh.audience };
    return [event(isOpened ? 'audience-opened' : 'audience-closed', moved)];
}
function compareScore(old, fresh, event) {
    const delta = fresh.score - old.score;
    if (Math.abs(delta) < NOTICEABLE_POINTS)
        return [];
    const moved = { subject: 'risk', from: pointsOf(old.score), to: pointsOf(fresh.score) };
    return [event(delta > 0 ? 'risk-increased' : 'risk-decreased', moved)];
}
function pointsOf(score) {
    return score.toFixed(1);
}
function compareFindings(api, old, fresh) {
    const known = new Set(old?.findings.map(({ fingerprint }) => fingerprint));
    const current = new Set(fresh?.findings.map(({ fingerprint }) => fingerprint));
    const moved = (kind, list) => list.map(({ rule, severity, where, fingerprint }) => {
        const place = where === '' ? 'the API' : where;
        const [from, to] = kind === 'finding-appeared' ? ['none', place] : [place, 'none'];
        return { kind, api, operation: null, control: null, subject: rule, from, to, severity, fingerprint };
    });
    return [
        ...moved('finding-appeared', (fresh?.findings ?? []).filter(({ fingerprint }) => !known.has(fingerprint))),
        ...moved('finding-disappeared', (old?.findings ?? []).filter(({ fingerprint }) => !current.has(fingerprint))),
    ];
}

;// CONCATENATED MODULE: ./build/compare/drift/observe-drift.js
/**
 * The drift of a run: from base to head, for the operations that a change can have moved, and from a baseline to head where
 * a state is judged. Facts only.
 */




/** From base to head. Findings have a status of their own, so they are no events here. */
function observeChangeDrift({ apis, pairs, risk, assess }) {
    if (apis.base === null || risk.base === null)
        return [];
    const still = new Set(pairs.unchanged.values());
    const [isBase, isHead] = [
        (operation) => !pairs.unchanged.has(operation),
        (operation) => !still.has(operation),
    ];
    const describe = (list, scored, isWanted) => {
        const controls = assess(list, isWanted);
        return describePosture({ apis: list, controlsOf: (operation) => controls.get(operation) ?? [], risk: scored.apis, findings: [] }, isWanted);
    };
    return detectDrift(describe(apis.base, risk.base, isBase), describe(apis.head, risk.head, isHead), pairs);
}
/** Everything that a baseline keeps of a state. What is waived is accepted already. */
function observePosture({ apis, risk, findings, assess }) {
    const controls = assess(apis, () => true);
    return describePosture({
        apis,
        controlsOf: (operation) => controls.get(operation) ?? [],
        risk: risk.apis,
        findings: findings.filter(({ status, waiver, source }) => status !== 'resolved' && waiver === null && source === 'rule'),
    });
}
/** From a baseline to a state that was judged with that model and those rules. */
function observeBaselineDrift(baseline, state, yardstick) {
    return detectDrift(baseline.apis, state, {
        sameModel: baseline.model === yardstick.model,
        sameRules: baseline.rules === yardstick.rules,
    });
}
/** Where the operations of events stand. The index is made for the first question. */
function findDriftPlaces(apis, { apis: renamed, operations }) {
    let known;
    return ({ api, operation }) => {
        if (operation === null)
            return { base: null, head: null };
        known ??= {
            base: indexPlaces(apis.base, (id) => renamed.get(id) ?? id, (id, subject) => operations.get(id)?.get(subject) ?? subject),
            head: indexPlaces(apis.head, (id) => id, (_, subject) => subject),
        };
        const key = `${api}\n${(0,knowledge_subject/* operationSubject */.O5)(operation)}`;
        return { base: known.base.get(key) ?? null, head: known.head.get(key) ?? null };
    };
}
function indexPlaces(apis, idOf, subjectOf) {
    return new Map(apis.flatMap((api) => {
        const id = idOf(api.id);
        return [...api.operations, ...api.outbound].map(({ key, node }) => [
            `${id}\n${subjectOf(id, (0,knowledge_subject/* operationSubject */.O5)(key))}`,
            (0,knowledge_value/* placeOf */.$t)(node),
        ]);
    }));
}

;// CONCATENATED MODULE: ./build/knowledge/plain-text.js
/** Text of documents inside sentences of ours: one bounded line, whatever it holds. */
/** Longer values say no more to a reader, and hostile ones have no end. */
const LONGEST_VALUE = 160;
/** Text of a document as one line: control and direction characters become spaces, the end is cut. */
function plainText(text, longest = LONGEST_VALUE) {
    const line = text
        .slice(0, longest * 4)
        // Line ends and what turns the direction of text (Unicode TR 9) would let a document rewrite the sentence around it.
        .replace(/[\s\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ')
        .trim();
    return line.length <= longest ? line : `${cutBefore(line, longest - 1)}…`;
}
/** The first characters, without half of a surrogate pair at the end. */
function cutBefore(text, length) {
    const cut = text.slice(0, length);
    return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(6271);
// EXTERNAL MODULE: ./build/judge/drift/built-in-drift-kinds.generated.js
var built_in_drift_kinds_generated = __webpack_require__(6065);
;// CONCATENATED MODULE: ./build/judge/drift/judge-drift.js
/** Drift events → what is reported: severity and words of their kind, places, and the finding of their cause. */





const KINDS = new Map(built_in_drift_kinds_generated/* BUILT_IN_DRIFT_KINDS */.x.map((kind) => [kind.id, kind]));
/** In the order given. `findings`: those that the change introduces, worst first. */
function judgeDrift(events, placesOf, locator, findings) {
    const reaching = byOperation(findings);
    return events.map((event) => {
        const kind = KINDS.get(event.kind); // a test holds that every kind has a file
        const { api, operation, subject, from, to } = event;
        const places = placesOf(event);
        for (const place of [places.base, places.head])
            if (place !== null)
                locator.announce(place);
        return {
            kind: event.kind,
            posture: kind.posture,
            severity: event.severity !== null && kind.posture === 'worse' ? event.severity : kind.severity,
            control: event.control ?? kind.control,
            message: fill(kind.message, event),
            api,
            operation,
            subject,
            from,
            to,
            get base() {
                return places.base === null ? null : locator.locate(places.base);
            },
            get head() {
                return places.head === null ? null : locator.locate(places.head);
            },
            finding: kind.posture === 'worse' ? causeOf(event, reaching) : null,
        };
    });
}
/** How many of each kind, in the order of the kinds. */
function countDrift(events) {
    const counts = {};
    for (const { id } of built_in_drift_kinds_generated/* BUILT_IN_DRIFT_KINDS */.x) {
        const count = events.filter(({ kind }) => kind === id).length;
        if (count > 0)
            counts[id] = count;
    }
    return counts;
}
/** The findings of each operation, in the order given. */
function byOperation(findings) {
    const reaching = new Map();
    for (const finding of findings) {
        const keys = [...(finding.operation === null ? [] : [finding.operation]), ...finding.reachedBy];
        for (const operation of new Set(keys.map(identityOf))) {
            const known = reaching.get(operation);
            if (known === undefined)
                reaching.set(operation, [finding]);
            else
                known.push(finding);
        }
    }
    return reaching;
}
function identityOf(operation) {
    return JSON.stringify([operation.api, (0,knowledge_subject/* operationSubject */.O5)(operation)]);
}
/** One cause is one finding: of the same control where there is one, for a risen score the worst. */
function causeOf({ kind, operation, control }, byOperation) {
    if (operation === null)
        return null;
    const reaching = byOperation.get(identityOf(operation)) ?? [];
    const isOf = (finding) => [finding, ...finding.consequences].some((each) => each.control === control);
    const causes = kind === 'risk-increased' ? reaching : reaching.filter(isOf);
    const worst = model_severity/* SEVERITIES */.o.map((severity) => causes.find((finding) => finding.severity === severity)).find((finding) => finding !== undefined);
    return worst?.fingerprint ?? null;
}
function fill(template, { operation, subject, from, to }) {
    const values = {
        operation: operation === null ? 'The API' : (0,operation_name/* operationName */.X)(operation),
        subject,
        from,
        to,
    };
    return template.replace(/\{(operation|subject|from|to)\}/g, (_, name) => plainText(values[name] ?? ''));
}

// EXTERNAL MODULE: ./build/knowledge/yardstick.js
var yardstick = __webpack_require__(7435);
;// CONCATENATED MODULE: ./build/assess-drift.js
/** The part of the story about drift: from base to head, and from an accepted baseline to a state. */



/** Everything that drifted. Events point to the findings that the change introduces. */
function assessDrift({ run, findings, locator, baseline, inputsUsed }) {
    const { apis, pairs, risk, assess } = run;
    const placesOf = findDriftPlaces({ base: apis.base ?? [], head: apis.head }, pairs);
    const introduced = findings.filter(({ status }) => status === 'introduced');
    const posture = () => observePosture({ apis: apis.head, risk: risk.head, findings, assess });
    const judge = (events) => judgeDrift(events, placesOf, locator, introduced);
    return {
        sinceBase: judge(observeChangeDrift(run)),
        sinceBaseline: baseline === null ? null : sinceBaseline(baseline),
        posture,
    };
    function sinceBaseline({ baseline: accepted, source }) {
        const now = (0,yardstick/* yardstickOf */.M)(inputsUsed);
        const inHeadOnly = findDriftPlaces({ base: [], head: apis.head }, { apis: new Map(), operations: new Map() });
        const events = judgeDrift(observeBaselineDrift(accepted, posture(), now), inHeadOnly, locator, []);
        return {
            source,
            created: accepted.created,
            events,
            counts: countDrift(events),
            risk: { then: accepted.score, now: risk.head.score },
            notCompared: notCompared(accepted, now),
        };
    }
}
/** Another yardstick measures something else: what it adds is no drift. */
function notCompared(accepted, now) {
    const others = [
        ...(accepted.model === now.model ? [] : ['scores, because the risk model is another one']),
        ...(accepted.rules === now.rules ? [] : ['findings, because the rule packs are others']),
    ];
    return others.length === 0
        ? null
        : `Not compared: ${others.join('; ')}. "baseline update" accepts the present state.`;
}

// EXTERNAL MODULE: ./build/compare/diff/diff-api.js + 51 modules
var diff_api = __webpack_require__(2039);
;// CONCATENATED MODULE: ./build/compare/diff/match-apis.js
/** Pairs the APIs of two revisions: same file, then same name, then the same operations (a renamed file). */

/** Share of operations that two documents must have in common to be the same API under another name and file. */
const ENOUGH_IN_COMMON = 0.5;
function matchApis(base, head) {
    const left = new Set(base);
    const right = new Set(head);
    const both = [];
    const take = (isSame) => {
        for (const after of right) {
            const before = [...left].find((candidate) => isSame(candidate, after));
            if (before === undefined)
                continue;
            both.push([before, after]);
            left.delete(before);
            right.delete(after);
        }
    };
    take((before, after) => before.file.path === after.file.path);
    take((before, after) => before.root.value === after.root.value);
    take((before, after) => before.id === after.id || (before.title === after.title && before.version === after.version));
    take((before, after) => before.title === after.title);
    take((before, after) => withoutEnding(before) === withoutEnding(after));
    take((before, after) => overlap(before, after) > ENOUGH_IN_COMMON);
    return { both, added: [...right], removed: [...left] };
}
/** `api/openapi` of `api/openapi.yaml`: a description that changes its format keeps its name. */
function withoutEnding({ file }) {
    return file.path.replace(/\.(ya?ml|json)$/i, '');
}
function overlap(before, after) {
    const subjects = new Set(before.operations.map(({ key }) => (0,knowledge_subject/* operationSubject */.O5)(key)));
    const common = after.operations.filter(({ key }) => subjects.has((0,knowledge_subject/* operationSubject */.O5)(key))).length;
    const all = subjects.size + after.operations.length - common;
    return all === 0 ? 0 : common / all;
}

// EXTERNAL MODULE: ./build/compare/diff/compare-operations.js
var compare_operations = __webpack_require__(676);
// EXTERNAL MODULE: ./build/compare/diff/edit-log.js
var edit_log = __webpack_require__(1827);
// EXTERNAL MODULE: ./build/compare/diff/node-place.js
var node_place = __webpack_require__(5894);
// EXTERNAL MODULE: ./build/compare/diff/tell.js
var tell = __webpack_require__(911);
// EXTERNAL MODULE: ./build/compare/diff/to-changes.js + 3 modules
var to_changes = __webpack_require__(4652);
;// CONCATENATED MODULE: ./build/compare/diff/report-apis.js
/** A whole API that is new or gone is one edit, with what that means for each of its operations. */






/** `operations`: those that nothing else tells of. */
function reportAddedApi(api, operations = api.operations) {
    return report(api, operations, {
        id: 'api-added',
        base: null,
        head: (0,node_place/* changedAt */.E)(api.root),
        compatibility: null,
        meaningFor: compare_operations/* surfaceMeaning */.Z9,
    });
}
function reportRemovedApi(api, asOf, operations = api.operations) {
    return report(api, operations, {
        id: 'api-document-removed',
        base: (0,node_place/* changedAt */.E)(api.root),
        head: null,
        compatibility: operations.every((operation) => (0,compare_operations/* isAnnounced */.IQ)(operation, asOf)) ? 'safe' : 'breaking',
        meaningFor: compare_operations/* lostSurfaceMeaning */.pC,
    });
}
/** A new API of which another comparison tells what is new in it: by itself it means nothing. */
function asKnown(change) {
    if (change.id !== 'api-added')
        return change;
    const reachedBy = change.reachedBy.map((reached) => ({ ...reached, posture: 'neutral' }));
    return { ...change, posture: 'neutral', meaning: null, severity: 'info', control: null, reachedBy };
}
function report(api, operations, presence) {
    const log = new edit_log/* EditLog */.x();
    const to = operations.some(({ security }) => security.access !== 'required') ? 'nothing (anonymous)' : 'credentials';
    (0,tell/* tellMany */.p)(log, {
        ...presence,
        subject: api.title,
        to: presence.head === null ? '' : to,
        subjects: [knowledge_subject/* DOCUMENT_SUBJECT */.hN],
        owner: null,
        operations,
    });
    return (0,to_changes/* toChanges */.P)(log.all(), api);
}

;// CONCATENATED MODULE: ./build/compare/diff/diff-apis.js
/** Two revisions → every edit of the effective API, once, with two verdicts. Directionless facts first, direction last. */




/** `clock` is the only one: it decides whether a sunset has passed, and which notice clients get. */
function diffApis(base, head, clock) {
    const matched = matchApis(base, head);
    const changes = [];
    const notes = [];
    const apis = new Map();
    const operations = new Map();
    const unchanged = new Map();
    const troubles = [];
    for (const [before, after] of matched.both) {
        if (before.id !== after.id)
            apis.set(before.id, after.id);
        if (before.file.path !== after.file.path)
            notes.push({
                code: 'document-renamed',
                message: `"${before.file.path}" is now "${after.file.path}".`,
                base: (0,knowledge_value/* placeOf */.$t)(before.root),
                head: (0,knowledge_value/* placeOf */.$t)(after.root),
            });
        const difference = (0,diff_api/* diffApi */.e)(before, after, clock, unchanged);
        changes.push(...difference.changes);
        notes.push(...difference.notes);
        troubles.push(...difference.troubles);
        if (difference.operations.size > 0)
            operations.set(after.id, difference.operations);
    }
    for (const api of matched.added)
        changes.push(...reportAddedApi(api));
    for (const api of matched.removed)
        changes.push(...reportRemovedApi(api, clock.asOf));
    return { changes, notes, pairs: { apis, operations, unchanged, successions: [] }, troubles };
}

;// CONCATENATED MODULE: ./build/compare/diff/expand-operations.js
/** Tells an edit once for each operation that it reaches, for whoever reads a changelog by operation. */

/** Every change with at most one operation, with the verdicts that it has there. What reaches none stays as it is. */
function expandOperations(changes) {
    return changes.flatMap((change) => change.reachedBy.length === 0 ? [change] : change.reachedBy.map((reached) => at(change, reached)));
}
function at(change, reached) {
    const { api, kind, method, path, id, compatibility, posture } = reached;
    const operation = { api, kind, method, path };
    // What is neutral at this operation has no meaning there, whatever the edit means elsewhere.
    const isAsWhole = posture === change.posture;
    return {
        ...change,
        id,
        ids: [id],
        compatibility,
        posture,
        ...(isAsWhole ? {} : { meaning: null, severity: 'info', control: null }),
        operation,
        reachedBy: [reached],
        // Two operations that an edit reaches are two entries, so the operation is what they are about.
        subjects: [(0,knowledge_subject/* operationSubject */.O5)(operation), ...change.subjects],
    };
}

// EXTERNAL MODULE: ./build/knowledge/pointer.js
var knowledge_pointer = __webpack_require__(182);
// EXTERNAL MODULE: ./build/knowledge/version-names.js
var version_names = __webpack_require__(4950);
// EXTERNAL MODULE: ./build/compare/diff/versions/match-versions.js
var match_versions = __webpack_require__(4593);
;// CONCATENATED MODULE: ./build/compare/diff/versions/compare-with-predecessor.js
/**
 * A new version against the API it continues. Nobody is broken by it, since the older one is compared for itself; what counts
 * is what gets worse for security, and what is only inherited.
 */






/** `clock` as in diffApis. */
function compareWithPredecessor(before, after, clock) {
    const matched = (0,match_versions/* matchVersions */.H)(before, after);
    // What the new version lacks is still offered by the older one, or was removed there.
    const { changes } = (0,diff_api/* diffApi */.e)(before, after, clock, new Map(), { ...matched, removed: [] });
    const told = changes.filter(({ posture, control }) => posture !== 'neutral' && control !== 'lifecycle');
    const predecessor = { api: before.id, file: before.file.path, version: before.version };
    return {
        changes: told.map((change) => ({ ...inNewVersion(change, before, after, matched), predecessor })),
        note: noteOf(before, after, changes.length - told.length),
        succession: {
            predecessor,
            successor: after.id,
            subjects: subjectsOf(before, after, matched),
        },
    };
}
function noteOf(before, after, others) {
    const rest = others === 0
        ? ''
        : others === 1
            ? ' One further difference does not concern security.'
            : ` ${others} further differences do not concern security.`;
    return {
        code: 'version-continued',
        message: `"${after.file.path}" continues "${before.file.path}": what it inherits from there is not new.${rest}`,
        base: (0,knowledge_value/* placeOf */.$t)(before.root),
        head: (0,knowledge_value/* placeOf */.$t)(after.root),
    };
}
/** Nothing that is written in the new document breaks a client of the older one. */
function inNewVersion(change, before, after, matched) {
    return {
        ...change,
        compatibility: 'safe',
        reachedBy: change.reachedBy.map((reached) => ({ ...reached, compatibility: 'safe' })),
        head: change.head ?? (change.base === null ? null : lackingPlace(change.base.place, before, after, matched)),
    };
}
/** What the new document leaves out was never deleted from it: the nearest thing that it has stands for it. */
function lackingPlace({ pointer, file }, before, after, { both }) {
    const renamed = new Map(both.map(([old, now]) => [old.key.path, now.key.path]));
    const keys = (0,knowledge_pointer/* keysOf */.YD)(pointer).map((key, index, all) => index === 1 && all[0] === 'paths' ? (renamed.get(String(key)) ?? key) : key);
    const isShared = file.path !== before.file.path;
    const target = (isShared ? after.file.siblings.get(file.path) : undefined) ?? after.file;
    let place = { file: target, pointer: null, part: 'key' };
    let value = target.root;
    for (const key of keys) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            break;
        value = value[key];
        place = { ...place, pointer: { parent: place.pointer, key } };
    }
    return { place, value: undefined };
}
/** What the older version calls operations and servers → what the new one calls them. */
function subjectsOf(before, after, { both }) {
    const operations = both.map(([old, now]) => [(0,knowledge_subject/* operationSubject */.O5)(old.key), (0,knowledge_subject/* operationSubject */.O5)(now.key)]);
    const servers = urlsOf(before).flatMap((url) => {
        const counterpart = urlsOf(after).find((other) => (0,version_names/* pathWithoutVersion */.we)(other) === (0,version_names/* pathWithoutVersion */.we)(url));
        return counterpart === undefined ? [] : [[(0,knowledge_subject/* serverSubject */.en)(url), (0,knowledge_subject/* serverSubject */.en)(counterpart)]];
    });
    return new Map([...operations, ...servers].filter(([old, now]) => old !== now));
}
function urlsOf({ servers, operations }) {
    return [
        ...new Set([servers, ...operations.map((operation) => operation.servers)].flat().map(({ url }) => url)),
    ];
}

// EXTERNAL MODULE: ./build/compare/diff/versions/find-predecessor.js
var find_predecessor = __webpack_require__(6063);
;// CONCATENATED MODULE: ./build/compare/diff/versions/add-successions.js
/** Completes a difference: what is new in head and continues an API of base is compared with that API too. */




/** The difference with the changes, notes and pairs of every new version. `clock` as in diffApis. */
function addSuccessions(difference, apis, families, clock) {
    const { added } = matchApis(apis.base, apis.head);
    if (added.length === 0 || apis.base.length === 0)
        return difference;
    const predecessorOf = (0,find_predecessor/* predecessorsIn */.Q)(apis.base, families);
    const compared = added.flatMap((api) => {
        const predecessor = predecessorOf(api);
        return predecessor === null ? [] : [compareWithPredecessor(predecessor, api, clock)];
    });
    const successors = new Set(compared.map(({ succession }) => succession.successor));
    const own = difference.changes.map((change) => (successors.has(change.api) ? asKnown(change) : change));
    return {
        changes: [...own, ...compared.flatMap(({ changes }) => changes)],
        notes: [...difference.notes, ...compared.map(({ note }) => note)],
        troubles: difference.troubles,
        pairs: { ...difference.pairs, successions: compared.map(({ succession }) => succession) },
    };
}

// EXTERNAL MODULE: ./build/compare/diff/versions/find-renderings.js + 2 modules
var find_renderings = __webpack_require__(2561);
// EXTERNAL MODULE: ./build/inspect/api/build-apis.js + 6 modules
var build_apis = __webpack_require__(4789);
// EXTERNAL MODULE: ./build/knowledge/scheme-strength.js
var scheme_strength = __webpack_require__(7920);
;// CONCATENATED MODULE: ./build/inspect/controls/assessment.js
/** Makes assessments with evidence from the description, each with the place that says it. */

/** The description says that the control is there. */
function present(strength, ...said) {
    return { state: 'present', strength, evidence: said.map(documented) };
}
/** The description says that it is not. */
function absent(...said) {
    return { state: 'absent', strength: 'none', evidence: said.map(documented) };
}
const UNKNOWN = { state: 'unknown', strength: 'unknown', evidence: [] };
const NOT_APPLICABLE = { state: 'not-applicable', strength: 'none', evidence: [] };
/** The description is silent, or says something that proves nothing. */
function unknown() {
    return UNKNOWN;
}
/** There is nothing that the control could protect. */
function notApplicable() {
    return NOT_APPLICABLE;
}
/** A description documents; only a gateway or traffic shows that something is enforced. */
function documented([says, where]) {
    return { source: 'spec', says, enforcement: 'documented', place: (0,knowledge_value/* placeOf */.$t)(where) };
}

;// CONCATENATED MODULE: ./build/inspect/controls/assess-access.js
/** Authentication and authorization, by the effective requirements of an operation. */


const WEAKEST_FIRST = ['weak', 'moderate', 'strong'];
/** The weakest alternative decides, since every caller may choose it. */
function assessAuthentication({ key, security }) {
    // What our API sends to others is authenticated by them.
    if (key.kind !== 'path')
        return notApplicable();
    if (!security.declared || security.decidedBy === 'nobody')
        return unknown();
    if (security.access === 'none')
        return absent([
            `No credentials that are defined are asked for (decided by the ${security.decidedBy}).`,
            security.node,
        ]);
    if (security.access === 'optional')
        return absent(['Callers may also come without credentials.', security.node]);
    const alternatives = security.alternatives.map(strengthOfAlternative);
    // A scheme that is not declared secures nothing that anybody could check.
    if (alternatives.length === 0 || alternatives.includes(null))
        return unknown();
    const weakest = WEAKEST_FIRST.find((strength) => alternatives.includes(strength)) ?? 'weak';
    return present(weakest, ...security.alternatives.map(({ schemes, node }) => [`Asks for ${schemes.map(nameOf).join(' and ')}.`, node]));
}
/** All schemes of an alternative are asked for: the strongest decides. */
function strengthOfAlternative({ schemes }) {
    const strengths = schemes.map(({ scheme }) => (scheme === null ? null : strengthOfScheme(scheme)));
    return WEAKEST_FIRST.findLast((strength) => strengths.includes(strength)) ?? null;
}
function strengthOfScheme({ type, scheme, in: place, flows }) {
    switch (type) {
        case 'mutualTLS':
        case 'openIdConnect':
            return 'strong';
        case 'oauth2':
            return flows.some(({ kind }) => kind === 'implicit' || kind === 'password') ? 'moderate' : 'strong';
        case 'http':
            return scheme === 'bearer' || scheme === 'dpop' ? 'moderate' : 'weak';
        case 'apiKey':
            return place === 'header' ? 'moderate' : 'weak';
        case 'unknown':
            return null;
    }
}
function nameOf({ name, scheme }) {
    return scheme === null ? name : `${name} (${(0,scheme_strength/* wireIdentity */.g)(scheme).trim().replaceAll(/ +/g, ' ')})`;
}
/** Scopes in every alternative, or a documented 403. */
function assessAuthorization({ key, security, responses }) {
    if (key.kind !== 'path')
        return notApplicable();
    if (security.declared && security.access === 'none')
        return absent(['Without authentication nobody can be told apart.', security.node]);
    const scopes = security.alternatives.map(({ schemes }) => schemes.flatMap((required) => required.scopes));
    const asksForScopes = security.access === 'required' && scopes.length > 0 && scopes.every((each) => each.length > 0);
    const refusal = responses.find(({ status }) => status === '403');
    const said = [];
    if (asksForScopes)
        said.push([`Asks for the scopes ${[...new Set(scopes.flat())].join(', ')}.`, security.node]);
    if (refusal !== undefined)
        said.push(['Describes a refusal with 403.', refusal.node]);
    if (said.length === 0)
        return unknown();
    return present(asksForScopes ? 'moderate' : 'weak', ...said);
}

;// CONCATENATED MODULE: ./build/inspect/controls/assess-answers.js
/** Controls that show in the answers of an operation: rate limits, cross-origin access, security headers. */



/** Described headers tell a client its limit; a bare 429 only that there is one. */
function assessRateLimiting({ key, responses, node, pathItem }, api) {
    if (key.kind !== 'path')
        return notApplicable();
    const headers = headersOf(responses, /^(x-)?rate-?limit(-|$)|^retry-after$/);
    const refusal = responses.find(({ status }) => status === '429');
    const extension = [node, pathItem, api.root].map(limitExtension).find((found) => found !== undefined);
    const said = [...headers];
    if (refusal !== undefined)
        said.push(['Describes a refusal with 429.', refusal.node]);
    if (extension !== undefined)
        said.push([`Has the extension ${extension.name}.`, extension.node]);
    if (said.length === 0)
        return unknown();
    return present(headers.length > 0 || extension !== undefined ? 'moderate' : 'weak', ...said);
}
function limitExtension(owner) {
    const name = Object.keys(owner.value).find((key) => /^x-.*(rate-?limit|throttl|quota)/i.test(key));
    return name === undefined ? undefined : { name, node: (0,knowledge_value/* child */.jf)(owner, name) };
}
/** Only browsers ask; what is internal is not meant for them. */
function assessCors({ key, responses, audience }) {
    if (key.kind !== 'path' || audience.value === 'internal')
        return notApplicable();
    const origins = responses.flatMap(({ headers }) => headers.filter(({ name }) => name.toLowerCase() === 'access-control-allow-origin'));
    if (origins.length === 0)
        return unknown();
    const open = origins.find(allowsEveryone);
    return open === undefined
        ? present('moderate', ['Describes Access-Control-Allow-Origin.', origins[0].node])
        : present('weak', ['Describes Access-Control-Allow-Origin with the value *.', open.node]);
}
function allowsEveryone({ node, schema }) {
    const owners = [node.value, schema?.value].filter(knowledge_value/* isObject */.Gv);
    const values = owners.flatMap((owner) => {
        const listed = (0,knowledge_value/* member */.Dc)(owner, 'enum');
        return [
            (0,knowledge_value/* member */.Dc)(owner, 'example'),
            (0,knowledge_value/* member */.Dc)(owner, 'default'),
            (0,knowledge_value/* member */.Dc)(owner, 'const'),
            ...(Array.isArray(listed) ? listed : []),
        ];
    });
    return values.includes('*');
}
const PROTECTIVE = /^(strict-transport-security|x-content-type-options|x-frame-options|content-security-policy|cache-control)$/;
/** One header is a start; three and more are a policy. */
function assessSecurityHeaders({ key, responses }) {
    if (key.kind !== 'path')
        return notApplicable();
    const headers = headersOf(responses, PROTECTIVE);
    if (headers.length === 0)
        return unknown();
    return present(headers.length >= 3 ? 'moderate' : 'weak', ...headers);
}
/** Each header once, where it is met first, in the order of the names. */
function headersOf(responses, pattern) {
    const found = new Map();
    for (const { headers } of responses)
        for (const { name, node } of headers) {
            const lower = name.toLowerCase();
            if (pattern.test(lower) && !found.has(lower))
                found.set(lower, node);
        }
    return [...found]
        .sort(([left], [right]) => (0,compare_text/* compareText */.n)(left, right))
        .map(([name, node]) => [`Describes the header ${name}.`, node]);
}

// EXTERNAL MODULE: ./build/knowledge/schema.js
var knowledge_schema = __webpack_require__(6876);
// EXTERNAL MODULE: ./build/knowledge/sub-schemas.js
var sub_schemas = __webpack_require__(2112);
;// CONCATENATED MODULE: ./build/inspect/controls/assess-data.js
/** Input validation and output minimisation, by whether schemas say what goes in and out. */



/** Strong where every input is described and bodies accept nothing else. */
function assessInput({ parameters, requestBody, node }, { dialect }) {
    const bodies = (requestBody?.content ?? []).map(({ schema }) => schema);
    const inputs = [
        ...parameters
            .filter((parameter) => parameter.in !== 'body' && parameter.in !== 'formData')
            .map(({ schema }) => schema),
        ...bodies,
    ];
    if (inputs.length === 0)
        return notApplicable();
    const described = inputs.filter((schema) => schema !== null && constrains(schema, dialect)).length;
    if (described === 0)
        return absent(['No input is described: every value is accepted.', node]);
    if (described < inputs.length)
        return present('weak', [`${described} of ${inputs.length} inputs are described.`, node]);
    const isClosed = bodies.every((schema) => schema !== null && isClosedObject((0,knowledge_schema/* viewSchema */.Nl)(schema, dialect)));
    return isClosed
        ? present('strong', ['Every input is described, and bodies accept nothing else.', node])
        : present('moderate', ['Every input is described.', node]);
}
function constrains(schema, dialect) {
    const view = (0,knowledge_schema/* viewSchema */.Nl)(schema, dialect);
    return (view.never ||
        (0,knowledge_schema/* typesOf */.pl)(view) !== null ||
        view.parts.some((part) => Object.hasOwn(part.value, 'enum') || Object.hasOwn(part.value, 'const') || (0,sub_schemas/* subSchemas */.B)(part, dialect).length > 0));
}
function isClosedObject(view) {
    const types = (0,knowledge_schema/* typesOf */.pl)(view);
    return (types !== null && !types.has('object') && !types.has('array')) || (0,knowledge_schema/* openness */.g_)(view).kind === 'closed';
}
/** Whether successful answers have a schema, and whether that says what is in them. */
function assessOutput({ key, responses, node }, { dialect }) {
    if (key.kind !== 'path')
        return notApplicable();
    const bodies = responses
        .filter(({ status }) => status.startsWith('2') || status === 'default')
        .flatMap(({ content }) => content);
    if (bodies.length === 0)
        return responses.some(({ status }) => status === '204') ? notApplicable() : unknown();
    const described = bodies.filter(({ schema }) => schema !== null && constrains(schema, dialect)).length;
    if (described === 0)
        return absent(['No answer is described: anything may be in it.', node]);
    if (described < bodies.length)
        return present('weak', [`${described} of ${bodies.length} answers are described.`, node]);
    const isClosed = bodies.every(({ schema }) => schema !== null && isClosedObject((0,knowledge_schema/* viewSchema */.Nl)(schema, dialect)));
    return isClosed
        ? present('strong', ['Every answer is described, with nothing else in it.', node])
        : present('moderate', ['Every answer is described.', node]);
}

;// CONCATENATED MODULE: ./build/inspect/controls/assess-inventory.js
/** Documentation and lifecycle: whether people can know what an operation is for, and how long it stays. */


/** Being in the description is documentation; words and answers make it good. */
function assessDocumentation({ node, responses }) {
    const hasWords = (0,knowledge_value/* stringMember */.sk)(node.value, 'description') !== null || (0,knowledge_value/* stringMember */.sk)(node.value, 'summary') !== null;
    const says = [
        'Is described.',
        ...(hasWords ? ['Has a summary or description.'] : []),
        ...(responses.length > 0
            ? [`Describes ${responses.length === 1 ? 'one answer' : `${responses.length} answers`}.`]
            : []),
    ].map((text) => [text, node]);
    return present(hasWords && responses.length > 1 ? 'strong' : hasWords || responses.length > 0 ? 'moderate' : 'weak', ...says);
}
/** Deprecation with an end is a plan, without one a hope; otherwise the version is what clients can hold on to. */
function assessLifecycle({ deprecated, sunset, node }, { version, root }) {
    if (deprecated && sunset !== null)
        return present('strong', [`Is deprecated and ends on ${sunset}.`, node]);
    if (deprecated)
        return present('weak', ['Is deprecated without an end.', node]);
    return version === ''
        ? unknown()
        : present('moderate', [`Belongs to version ${version}.`, (0,knowledge_value/* childIfPresent */.p_)(root, 'info') ?? root]);
}

// EXTERNAL MODULE: ./build/knowledge/host.js + 1 modules
var host = __webpack_require__(9362);
;// CONCATENATED MODULE: ./build/inspect/controls/assess-transport.js
/** Encryption in transit, by the servers an operation is reached at. */


/** Loopback servers are for developers and say nothing about the rest. */
function assessTransport({ key, servers }) {
    // Where a webhook or callback goes is up to whoever registered it.
    if (key.kind !== 'path')
        return unknown();
    const reached = servers.flatMap(({ expanded, node }) => expanded.map((url) => ({ url, node })));
    const urls = reached.filter(({ url }) => !(0,host/* isLoopbackUrl */.tE)(url));
    const plain = urls.filter(({ url }) => (0,host/* isInsecureUrl */._C)(url));
    const secure = urls.filter(({ url }) => /^(https|wss|mqtts|amqps):/i.test(url.trim()));
    const [unencrypted] = plain;
    const [encrypted] = secure;
    if (unencrypted !== undefined) {
        const { url, node } = unencrypted;
        return encrypted === undefined
            ? absent([`Reached without encryption at ${url}.`, node])
            : present('weak', [`Also reached without encryption at ${url}.`, node]);
    }
    if (encrypted === undefined || secure.length < urls.length)
        return unknown();
    return present('strong', [`Reached at ${encrypted.url}.`, encrypted.node]);
}

;// CONCATENATED MODULE: ./build/inspect/controls/required-controls.js
/** Nobody knows the audience: then it may be anybody. */
const OUTSIDE = ['external', 'partner', 'unknown'];
const EVERYBODY = [...OUTSIDE, 'internal'];
const PUBLISHED = ['external', 'partner'];
const REQUIRED = {
    authentication: EVERYBODY,
    authorization: OUTSIDE,
    'transport-encryption': EVERYBODY,
    'rate-limiting': OUTSIDE,
    'cors-policy': ['external'],
    'security-headers': OUTSIDE,
    'input-validation': EVERYBODY,
    'output-minimisation': OUTSIDE,
    documentation: PUBLISHED,
    lifecycle: PUBLISHED,
    'access-logging': EVERYBODY,
    'threat-protection': ['external'],
};
function isRequired(control, audience) {
    return REQUIRED[control].includes(audience.value);
}

;// CONCATENATED MODULE: ./build/inspect/controls/assess-controls.js








/**
 * Every control of every operation that is wanted, in the order of the APIs and of the list of controls. Lines are announced and
 * found when they are asked for: most reports show none.
 */
function assessControls(apis, locator, isWanted = () => true) {
    const shown = ({ place, ...evidence }) => {
        locator.announce(place);
        return {
            ...evidence,
            get place() {
                return locator.locate(place);
            },
        };
    };
    return apis.flatMap((api) => [...api.operations, ...api.outbound].filter(isWanted).map((operation) => ({
        of: operation,
        operation: operation.key,
        controls: control/* CONTROLS */.V.map((control) => {
            const { state, strength, evidence } = ASSESSORS[control](operation, api);
            const required = state !== 'not-applicable' && isRequired(control, operation.audience);
            return { control, state, strength, required, evidence: evidence.map(shown) };
        }),
    })));
}
const ASSESSORS = {
    authentication: assessAuthentication,
    authorization: assessAuthorization,
    'transport-encryption': assessTransport,
    'rate-limiting': assessRateLimiting,
    'cors-policy': assessCors,
    'security-headers': assessSecurityHeaders,
    'input-validation': assessInput,
    'output-minimisation': assessOutput,
    documentation: assessDocumentation,
    lifecycle: assessLifecycle,
    // OpenAPI has no words for these two: gateways and traffic tell.
    'access-logging': unknown,
    'threat-protection': unknown,
};

// EXTERNAL MODULE: ./build/inspect/lint/lint-apis.js + 29 modules
var lint_apis = __webpack_require__(3451);
// EXTERNAL MODULE: ./build/inspect/lint/owners.js + 5 modules
var lint_owners = __webpack_require__(1386);
;// CONCATENATED MODULE: ./build/inspect/lint/spectral/foreign-rule.js
/** Spectral's error is about correctness as often as about risk, so none of its severities is critical. */
const SEVERITIES = ['high', 'medium', 'low', 'info'];
/** The severity of a result or rule; rules that are off never report. */
function severityOf(severity) {
    return SEVERITIES[severity] ?? 'info';
}
/** The OWASP ruleset says in its names what its rules are about; of others nothing is known. */
const CONTROL_OF_RISK = new Map([
    ['1', 'authorization'],
    ['2', 'authentication'],
    ['3', 'output-minimisation'],
    ['4', 'rate-limiting'],
    ['5', 'authorization'],
    ['6', 'threat-protection'],
    ['7', 'input-validation'],
    ['8', 'security-headers'],
    ['9', 'lifecycle'],
    ['10', 'threat-protection'],
]);
/** `id` is the rule's name, or with its source in front where another pack has one of that name. */
function foreignRule(id, rule, source) {
    const risk = /^owasp:api(10|[1-9]):2023-/.exec(rule.name)?.[1];
    const description = plain(rule.description ?? rule.name);
    const page = rule.documentationUrl !== null && /^https?:\/\/[^\s<>"'`]+$/.test(rule.documentationUrl)
        ? rule.documentationUrl
        : null;
    return {
        kind: 'posture',
        id,
        title: description.length > 100 ? rule.name : description,
        severity: severityOf(rule.severity),
        confidence: 'medium',
        control: CONTROL_OF_RISK.get(risk ?? '') ?? 'documentation',
        owasp: risk === undefined ? [] : [`API${risk}:2023`],
        cwe: [],
        message: '{text}',
        rationale: description,
        remediation: `See the Spectral ruleset ${plain(source)}${page === null ? '' : `: ${page}`}.`,
        page,
        on: 'document',
        where: {},
        check: { predicate: 'spectral', options: {} },
        examples: { bad: [], good: [] },
    };
}
/** Text of a pack as one line. */
function plain(text) {
    return text
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim()
        .slice(0, 1000);
}

// EXTERNAL MODULE: ./build/knowledge/reference.js
var reference = __webpack_require__(6074);
;// CONCATENATED MODULE: ./build/inspect/lint/spectral/reachable-texts.js
/** A document and every file that its references lead to, as texts by path. */

function reachableTexts(root) {
    const texts = {};
    const pending = [root];
    for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
        if (Object.hasOwn(texts, file.path))
            continue;
        texts[file.path] = file.text;
        for (const path of pathsIn(file)) {
            const target = file.siblings.get(path);
            if (target !== undefined && !Object.hasOwn(texts, path))
                pending.push(target);
        }
    }
    return texts;
}
function pathsIn(file) {
    const paths = new Set();
    const seen = new Set();
    const pending = [file.root];
    for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
        if (typeof value !== 'object' || value === null || seen.has(value))
            continue;
        seen.add(value);
        for (const key of Object.keys(value)) {
            const item = value[key];
            if (key === '$ref' && typeof item === 'string' && !item.startsWith('#')) {
                const path = (0,reference/* resolvePath */.o1)(file.path, item.split('#', 1)[0]);
                if (typeof path === 'string')
                    paths.add(path);
            }
            else if (typeof item === 'object' && item !== null)
                pending.push(item);
        }
    }
    return paths;
}

;// CONCATENATED MODULE: ./build/inspect/lint/spectral/read-answer.js
/** The answer of the Spectral process → typed values. It ran somebody else's code, so nothing in it is taken on trust. */

const LONGEST_NAME = 200;
const LONGEST_TEXT = 2000;
const MOST_RULES = 2000;
const MOST_RESULTS = 500_000;
/** `null` when it is not what an answer looks like. */
function readAnswer(text, documents) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return null; // whatever it is, it is no answer
    }
    if (!(0,knowledge_value/* isObject */.Gv)(value))
        return null;
    const { rules, failures } = value;
    if (!isList(rules, MOST_RULES, isRule) || !isList(failures, MOST_RULES, isFailure))
        return null;
    const lists = value.documents;
    const isWhole = Array.isArray(lists) && (lists.length === documents || lists.length === 0);
    if (!isWhole || !lists.every((list) => isList(list, MOST_RESULTS, isResult)))
        return null;
    const names = new Set(rules.map(({ name }) => name));
    const known = lists.map((list) => list.filter(({ rule }) => names.has(rule)));
    return { rules, documents: known, failures };
}
function isList(value, most, isItem) {
    return Array.isArray(value) && value.length <= most && value.every(isItem);
}
function isRule(value) {
    if (!(0,knowledge_value/* isObject */.Gv)(value))
        return false;
    const { name, description, severity, documentationUrl } = value;
    return isName(name) && isTextOrNull(description) && isSeverity(severity) && isTextOrNull(documentationUrl);
}
function isFailure(value) {
    if (!(0,knowledge_value/* isObject */.Gv)(value))
        return false;
    const { rule, message } = value;
    return (rule === null || isName(rule)) && typeof message === 'string' && message.length <= LONGEST_TEXT;
}
function isResult(value) {
    if (!(0,knowledge_value/* isObject */.Gv)(value))
        return false;
    const { rule, severity, message, file, keys } = value;
    return (isName(rule) &&
        isSeverity(severity) &&
        typeof message === 'string' &&
        message.length <= LONGEST_TEXT &&
        typeof file === 'string' &&
        Array.isArray(keys) &&
        keys.length <= 2000 &&
        keys.every((key) => typeof key === 'string' || (Number.isInteger(key) && key >= 0)));
}
function isName(value) {
    return typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME && !/[\p{Cc}\s]/u.test(value);
}
function isTextOrNull(value) {
    return value === null || (typeof value === 'string' && value.length <= LONGEST_TEXT * 5);
}
function isSeverity(value) {
    return value === -1 || value === 0 || value === 1 || value === 2 || value === 3;
}

;// CONCATENATED MODULE: ./build/inspect/lint/spectral/lint-with-spectral.js
/** Spectral rulesets × APIs of both revisions → violations like those of our own rules: places, owners, identity. */





/** How long one ruleset may take over all documents. */
const MILLISECONDS = 120_000;
/** One process for each ruleset, so that one that breaks leaves the others alone. */
async function lintWithSpectral(apis, { packs, mode, run }, taken) {
    const base = [];
    const head = [];
    const problems = [];
    const rules = new Map();
    const owners = new Map();
    for (const pack of packs) {
        const { request, documents } = requestFor(pack, mode, apis);
        const { answer: text, failure } = await run(JSON.stringify(request), MILLISECONDS);
        const answer = text === null ? null : readAnswer(text, documents.length);
        if (answer === null) {
            problems.push(notRun(pack, failure ?? 'its answer cannot be read'));
            continue;
        }
        const idOf = (name) => (taken(name) || rules.has(name) ? `${pack.source}#${name}` : name);
        const ids = new Map(answer.rules.map(({ name }) => [name, idOf(name)]));
        for (const rule of answer.rules) {
            const id = ids.get(rule.name);
            rules.set(id, foreignRule(id, rule, pack.source));
        }
        for (const { rule, message } of answer.failures)
            problems.push(rule === null ? notRun(pack, message) : ruleNotRun(pack, rule, message));
        answer.documents.forEach((results, index) => {
            const { api, isBase } = documents[index];
            let owner = owners.get(api);
            if (owner === undefined) {
                owner = new lint_owners/* Owners */.d(api);
                owners.set(api, owner);
            }
            for (const result of results) {
                const id = ids.get(result.rule);
                const violation = toViolation(id, result, api, owner, rules.get(id));
                if (violation !== null)
                    (isBase ? base : head).push(violation);
            }
        });
    }
    return { base, head, rules: [...rules.values()], problems };
}
function requestFor(pack, mode, apis) {
    const documents = [
        ...apis.head.map((api) => ({ api, isBase: false })),
        ...apis.base.map((api) => ({ api, isBase: true })),
    ];
    const texts = [{}, {}];
    for (const { api, isBase } of documents)
        Object.assign(texts[isBase ? 1 : 0], reachableTexts(api.file));
    const folder = pack.source.startsWith('./') ? folderOf(pack) : '';
    const request = {
        source: pack.source,
        entry: pack.entry,
        files: Object.fromEntries(pack.files),
        folder,
        allowsCode: pack.allowsCode,
        mode,
        trees: texts,
        documents: documents.map(({ api, isBase }) => ({ tree: isBase ? 1 : 0, path: api.file.path })),
        milliseconds: MILLISECONDS,
    };
    return { request, documents };
}
/** The folder of the entry in the repository. */
function folderOf({ source, entry }) {
    const path = source.replace(/^\.\//, '');
    return path.endsWith(`/${entry}`) ? path.slice(0, -entry.length - 1) : path === entry ? '' : path;
}
function toViolation(id, result, api, owners, rule) {
    const file = result.file === api.file.path ? api.file : api.file.siblings.get(result.file);
    if (file === undefined)
        return null;
    const node = walk(file, result.keys);
    const { operation, users, subjects } = owners.ofPlace(node);
    return {
        rule: id,
        api: api.id,
        place: { file, pointer: node.pointer, part: 'key' },
        related: [],
        arguments: { text: result.message },
        operation: operation?.key ?? null,
        reachedBy: users.keys(),
        subjects,
        ...(severityOf(result.severity) === rule.severity ? {} : { severity: severityOf(result.severity) }),
    };
}
/** As far as the keys lead; the process may say whatever it likes. */
function walk(file, keys) {
    let node = { value: file.root, file, pointer: null };
    for (const key of keys) {
        const { value } = node;
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            break;
        node = (0,knowledge_value/* childAt */.Ut)(node, key, value[key]);
    }
    return node;
}
function notRun({ source }, why) {
    const message = `The Spectral ruleset "${source}" did not run: ${why.replace(/\.$/, '')}.`;
    return { code: 'pack-failed', severity: 'error', message, location: null };
}
function ruleNotRun({ source }, rule, why) {
    const message = `The rule "${rule}" of the Spectral ruleset "${source}" did not run: ${why.replace(/\.$/, '')}. The other rules are not affected.`;
    return { code: 'rule-failed', severity: 'error', message, location: null };
}

// EXTERNAL MODULE: ./build/knowledge/file-text.js
var file_text = __webpack_require__(1473);
// EXTERNAL MODULE: ./build/knowledge/lines.js
var knowledge_lines = __webpack_require__(2860);
// EXTERNAL MODULE: ./build/inspect/spec/locate.js + 3 modules
var locate = __webpack_require__(2055);
;// CONCATENATED MODULE: ./build/inspect/spec/announced-places.js

class AnnouncedPlaces {
    #found = new Map();
    #announced = new Map();
    #scan;
    constructor(scan = locate/* locatePlaces */.t) {
        this.#scan = scan;
    }
    /** Costs nothing as long as nobody asks. */
    announce(place) {
        const announced = this.#announced.get(place.file);
        if (announced === undefined)
            this.#announced.set(place.file, [place]);
        else
            announced.push(place);
    }
    /** Finds places that will be asked for without doubt. */
    find(places) {
        for (const [place, location] of this.#scan(places))
            this.#found.set(place, location);
    }
    locate(place) {
        if (!this.#found.has(place)) {
            const announced = this.#announced.get(place.file) ?? [];
            this.#announced.delete(place.file);
            this.find([...announced, place]);
        }
        return this.#found.get(place); // what is looked for is found: at worst at the top of its file
    }
}

;// CONCATENATED MODULE: ./build/inspect/spec/map-lines.js
const known = new WeakMap();
/** The map of two revisions of a file, made once. */
function mapFileLines(base, head) {
    let entry = known.get(base);
    if (entry?.head !== head) {
        entry = { head, map: mapLines(base.bytes, head.bytes) };
        known.set(base, entry);
    }
    return entry.map;
}
/** Maps the lines of two texts in UTF-8. Line endings are not content: a file that only changes them keeps every line. */
function mapLines(base, head) {
    const before = linesBefore(base, head);
    const after = bytesAfter(base, head, before.offset);
    const ids = new LineIds();
    const baseLines = ids.of(base, before.offset, base.length - after);
    const headLines = ids.of(head, before.offset, head.length - after);
    const toHead = new Int32Array(baseLines.length).fill(-1);
    match(baseLines, headLines, ids.count, toHead);
    return {
        toHead: (line) => {
            if (line <= before.count)
                return line;
            const index = line - 1 - before.count;
            // Below the part that differs every line survives, moved by as many lines as that part grew.
            if (index >= baseLines.length)
                return after === 0 ? null : line + headLines.length - baseLines.length;
            const mapped = toHead[index];
            return mapped === -1 ? null : mapped + 1 + before.count;
        },
        changed: changedRanges(toHead, headLines.length).map(([first, last]) => [
            first + before.count,
            last + before.count,
        ]),
    };
}
/** Whole lines that both texts start with, since most of a large file is mostly unchanged. */
function linesBefore(base, head) {
    const equal = equalBytesBefore(base, head);
    let offset = 0;
    let count = 0;
    for (let at = 0; at < equal; at += 1) {
        const byte = base[at];
        // A bare carriage return ends a line too: then counting line feeds is not enough.
        if (byte === CARRIAGE_RETURN)
            return { offset: 0, count: 0 };
        if (byte !== LINE_FEED)
            continue;
        offset = at + 1;
        count += 1;
    }
    return { offset, count };
}
/** Bytes of the whole lines that both texts end with, as far as they lie behind `from`. */
function bytesAfter(base, head, from) {
    if (base.includes(CARRIAGE_RETURN) || head.includes(CARRIAGE_RETURN))
        return 0;
    const limit = Math.min(base.length, head.length) - from;
    let equal = 0;
    for (let block = equal + BLOCK; block <= limit && isEqual(base, base.length - block, head, head.length - block); block += BLOCK)
        equal = block;
    while (equal < limit && base[base.length - 1 - equal] === head[head.length - 1 - equal])
        equal += 1;
    const lineStart = base.indexOf(LINE_FEED, base.length - equal) + 1;
    return lineStart === 0 ? 0 : base.length - lineStart;
}
/** By blocks, which are compared natively, then byte by byte. */
function equalBytesBefore(base, head) {
    const length = Math.min(base.length, head.length);
    let at = 0;
    while (at + BLOCK <= length && isEqual(base, at, head, at))
        at += BLOCK;
    while (at < length && base[at] === head[at])
        at += 1;
    return at;
}
function isEqual(base, baseAt, head, headAt) {
    return Buffer.compare(base.subarray(baseAt, baseAt + BLOCK), head.subarray(headAt, headAt + BLOCK)) === 0;
}
const BLOCK = 1 << 16;
const LINE_FEED = 10;
const BLANK = 32;
const CARRIAGE_RETURN = 13;
/** Numbers lines so that equal lines have equal numbers: what follows compares numbers, never text. */
class LineIds {
    /** Open addressing: a number + 1 by hash, 0 where nothing is. */
    #slots = new Int32Array(1 << 12);
    #hashes = new Int32Array(1 << 11);
    /** Where a line of each number stands. */
    #texts = [];
    #starts = [];
    #ends = [];
    get count() {
        return this.#texts.length;
    }
    of(bytes, from, to) {
        const ids = [];
        for (let start = from; start < to;) {
            let end = start;
            // A third of a document is indentation: only its width is part of the hash.
            while (end < to && bytes[end] === BLANK)
                end += 1;
            let hash = end - start;
            for (let byte = bytes[end]; end < to && byte !== LINE_FEED && byte !== CARRIAGE_RETURN; byte = bytes[end]) {
                hash = Math.imul(hash ^ byte, 0x01000193) + 1;
                end += 1;
            }
            ids.push(this.#idOf(bytes, start, end, hash));
            start = bytes[end] === CARRIAGE_RETURN && bytes[end + 1] === LINE_FEED ? end + 2 : end + 1;
        }
        return Int32Array.from(ids);
    }
    #idOf(bytes, start, end, hash) {
        const mask = this.#slots.length - 1;
        let slot = spread(hash) & mask;
        for (let id = this.#slots[slot]; id !== 0; id = this.#slots[slot]) {
            const known = id - 1;
            if (this.#hashes[known] === hash && this.#isSame(known, bytes, start, end))
                return known;
            slot = (slot + 1) & mask;
        }
        const id = this.#texts.length;
        this.#slots[slot] = id + 1;
        this.#hashes[id] = hash;
        this.#texts.push(bytes);
        this.#starts.push(start);
        this.#ends.push(end);
        if (id + 1 === this.#hashes.length)
            this.#grow();
        return id;
    }
    #isSame(id, bytes, start, end) {
        const other = this.#texts[id];
        const offset = this.#starts[id] - start;
        if (this.#ends[id] - offset !== end)
            return false;
        for (let at = start; at < end; at += 1)
            if (bytes[at] !== other[at + offset])
                return false;
        return true;
    }
    #grow() {
        const hashes = new Int32Array(2 * this.#hashes.length);
        hashes.set(this.#hashes);
        const slots = new Int32Array(2 * this.#slots.length);
        const mask = slots.length - 1;
        for (let id = 0; id < this.#texts.length; id += 1) {
            let slot = spread(hashes[id]) & mask;
            while (slots[slot] !== 0)
                slot = (slot + 1) & mask;
            slots[slot] = id + 1;
        }
        this.#hashes = hashes;
        this.#slots = slots;
    }
}
/** The low bits of the hash depend on the last bytes most, and lines end alike. */
function spread(hash) {
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return mixed ^ (mixed >>> 12);
}
function match(base, head, lines, toHead) {
    const anchors = new AnchorFinder(lines);
    const work = [[0, base.length, 0, head.length]];
    for (let block = work.pop(); block !== undefined; block = work.pop()) {
        let [baseFrom, baseTo, headFrom, headTo] = block;
        while (baseFrom < baseTo && headFrom < headTo && base[baseFrom] === head[headFrom])
            toHead[baseFrom++] = headFrom++;
        while (baseFrom < baseTo && headFrom < headTo && base[baseTo - 1] === head[headTo - 1])
            toHead[--baseTo] = --headTo;
        if (baseFrom === baseTo || headFrom === headTo)
            continue;
        const found = anchors.find(base, head, [baseFrom, baseTo, headFrom, headTo]);
        if (found.length === 0)
            continue;
        let [lastBase, lastHead] = [baseFrom, headFrom];
        for (const [baseAt, headAt] of found) {
            toHead[baseAt] = headAt;
            work.push([lastBase, baseAt, lastHead, headAt]);
            [lastBase, lastHead] = [baseAt + 1, headAt + 1];
        }
        work.push([lastBase, baseTo, lastHead, headTo]);
    }
}
/** Finds the lines that stand once on each side of a block, in the longest order common to both. */
class AnchorFinder {
    /** By line number: where it stands in the block, or that it stands nowhere or more than once. */
    #inBase;
    #inHead;
    constructor(lines) {
        this.#inBase = new Int32Array(lines).fill(NOWHERE);
        this.#inHead = new Int32Array(lines).fill(NOWHERE);
    }
    find(base, head, [baseFrom, baseTo, headFrom, headTo]) {
        notePlaces(this.#inBase, base, baseFrom, baseTo);
        notePlaces(this.#inHead, head, headFrom, headTo);
        const unique = [];
        for (let at = baseFrom; at < baseTo; at += 1) {
            const line = base[at];
            const other = this.#inHead[line];
            if (other >= 0 && this.#inBase[line] === at)
                unique.push([at, other]);
        }
        for (let at = baseFrom; at < baseTo; at += 1)
            this.#inBase[base[at]] = NOWHERE;
        for (let at = headFrom; at < headTo; at += 1)
            this.#inHead[head[at]] = NOWHERE;
        return longestIncreasing(unique);
    }
}
const NOWHERE = -1;
const REPEATED = -2;
function notePlaces(places, lines, from, to) {
    for (let at = from; at < to; at += 1) {
        const line = lines[at];
        places[line] = places[line] === NOWHERE ? at : REPEATED;
    }
}
/** Longest subsequence with increasing head lines (patience sorting); the input is sorted by base line. */
function longestIncreasing(pairs) {
    const tops = [];
    const previous = new Int32Array(pairs.length).fill(-1);
    for (let index = 0; index < pairs.length; index += 1) {
        const value = pairs[index][1];
        let low = 0;
        let high = tops.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (pairs[tops[middle]][1] < value)
                low = middle + 1;
            else
                high = middle;
        }
        if (low > 0)
            previous[index] = tops[low - 1];
        tops[low] = index;
    }
    const result = [];
    for (let at = tops.at(-1) ?? -1; at !== -1; at = previous[at])
        result.push(pairs[at]);
    return result.reverse();
}
function changedRanges(toHead, headCount) {
    const survives = new Uint8Array(headCount);
    for (const line of toHead)
        if (line !== -1)
            survives[line] = 1;
    const ranges = [];
    for (let line = 0; line < headCount; line += 1) {
        if (survives[line] === 1)
            continue;
        const last = ranges.at(-1);
        if (last !== undefined && last[1] === line)
            last[1] = line + 1;
        else
            ranges.push([line + 1, line + 1]);
    }
    return ranges;
}

;// CONCATENATED MODULE: ./build/inspect/spec/locate-revisions.js
/** The locator of a run: finds every place that will be reported in one scan a file, and where deletions show in head. */






function locateRevisions(revisions, { changes, notes }, violations) {
    const places = [];
    for (const { base, head } of changes)
        places.push(...[base?.place, head?.place].filter((place) => place !== undefined));
    for (const { base, head } of notes)
        places.push(...[base, head].filter((place) => place !== null));
    for (const { place, related } of violations.head)
        places.push(place, ...related);
    const headFiles = filesOf(revisions.head.map(({ file }) => file), places);
    const baseFiles = filesOf(revisions.base.map(({ file }) => file), places);
    const successors = new Map(notes.flatMap(({ code, base, head }) => code === 'document-renamed' && base !== null && head !== null ? [[base.file.path, head.file]] : []));
    const counterparts = new Map();
    const counterpart = (file) => {
        let other = counterparts.get(file.path);
        if (other === undefined) {
            other = headFiles.get(file.path) ?? successors.get(file.path) ?? renamed(file, revisions) ?? null;
            counterparts.set(file.path, other);
        }
        return other;
    };
    const ancestors = new Map();
    const ancestorOf = (place) => {
        let ancestor = ancestors.get(place);
        if (ancestor === undefined) {
            ancestor = survivingAncestor(place, counterpart(place.file));
            ancestors.set(place, ancestor);
        }
        return ancestor;
    };
    for (const { base, head } of changes) {
        const ancestor = head === null && base !== null ? ancestorOf(base.place) : null;
        if (ancestor !== null)
            places.push(ancestor);
    }
    const announced = new AnnouncedPlaces();
    announced.find(places);
    // Most base violations are still there in head and never shown.
    for (const { place } of violations.base)
        announced.announce(place);
    const locate = (place) => announced.locate(place);
    return {
        announce: (place) => announced.announce(place),
        locate,
        locateRemoval: (place) => {
            const other = counterpart(place.file);
            if (other === null)
                return null;
            const map = mapFileLines(place.file, other);
            const ancestor = ancestorOf(place);
            const edited = ancestor === null ? null : locate(ancestor);
            return edited !== null && isEdited(edited, map) ? edited : locateRemoval(locate(place), place, other, map);
        },
        changedLines: (path) => {
            const file = headFiles.get(path);
            if (file === undefined)
                return null;
            const before = baseFiles.get(path) ?? revisions.base[0]?.file.siblings.get(path);
            if (before === undefined)
                return [[1, (0,knowledge_lines/* linesOf */.D)(file).count]];
            return (0,file_text/* haveSameText */.qN)(before, file) ? null : mapFileLines(before, file).changed;
        },
    };
}
function filesOf(roots, places) {
    const revision = roots[0]?.revision;
    const files = new Map(roots.map((file) => [file.path, file]));
    for (const { file } of places)
        if (file.revision === revision)
            files.set(file.path, file);
    return files;
}
/** The head document that a base document became, by title. */
function renamed(file, { base, head }) {
    const sibling = head[0]?.file.siblings.get(file.path);
    if (sibling !== undefined)
        return sibling;
    if (!base.some((document) => document.file === file))
        return undefined;
    const title = (document) => (0,knowledge_subject/* blankParameters */.Zs)(String(document.root.info?.title ?? ''));
    return head.find((document) => !base.some((other) => other.file.path === document.file.path) && title(document.file) === title(file))?.file;
}
/** Nearest ancestors looked at: further up they say nothing about what was deleted. */
const NEAR = 4;
/** The nearest key above a deleted place that is still there: what is deleted from the middle of a line leaves it edited. */
function survivingAncestor(place, counterpart) {
    if (counterpart === null)
        return null;
    let pointer = place.pointer?.parent ?? null;
    for (let step = 0; step < NEAR && pointer !== null; step += 1, pointer = pointer.parent)
        if (exists(counterpart.root, (0,knowledge_pointer/* keysOf */.YD)(pointer)))
            return { file: counterpart, pointer, part: 'key' };
    return null;
}
function isEdited({ line }, { changed }) {
    return changed.some(([from, to]) => from <= line && line <= to);
}
function exists(root, keys) {
    let value = root;
    for (const key of keys) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return false;
        value = value[key];
    }
    return true;
}
/** The surviving line just above the deleted text, else the first one below it, else the first line of the file. */
function locateRemoval(location, place, counterpart, map) {
    const baseLines = (0,knowledge_lines/* linesOf */.D)(place.file).count;
    let line = null;
    for (let above = location.line - 1; above >= 1 && line === null; above -= 1)
        line = map.toHead(above);
    for (let below = location.line; below <= baseLines && line === null; below += 1)
        line = map.toHead(below);
    const lines = (0,knowledge_lines/* linesOf */.D)(counterpart);
    const start = lines.start(line ?? 1);
    const indent = /^\s*/.exec(lines.text(start, lines.size, 500))?.[0].replace(/[\r\n].*/s, '').length ?? 0;
    const end = lines.endOfLine(start);
    const from = lines.position(Math.min(start + indent, end));
    const to = lines.position(end);
    return {
        file: counterpart.path,
        revision: 'head',
        line: from.line,
        column: from.column,
        endLine: to.line,
        endColumn: to.column,
        pointer: location.pointer,
    };
}

// EXTERNAL MODULE: ./build/inspect/spec/read-revisions.js + 7 modules
var read_revisions = __webpack_require__(5999);
;// CONCATENATED MODULE: ./build/inspect/spec/take-excerpt.js
/** Takes the lines around a place out of the text that was read, for whoever shows sources. */

const ABOVE = 2;
const BELOW = 4;
/** Minified files have one line: what stands around the column is shown of it. */
const LONGEST_LINE = 160;
/** Answers with the lines around a location, or `null` where the file was not read. */
function excerptsOf({ base, head }) {
    const filesOf = (documents) => {
        const roots = new Map(documents.map(({ file }) => [file.path, file]));
        return (path) => roots.get(path) ?? documents[0]?.file.siblings.get(path);
    };
    const files = { base: filesOf(base), head: filesOf(head) };
    return (location) => {
        const file = files[location.revision](location.file);
        return file === undefined ? null : take(file, location);
    };
}
function take(file, { line, endLine, column, revision }) {
    const lines = (0,knowledge_lines/* linesOf */.D)(file);
    const first = Math.max(1, line - ABOVE);
    const last = Math.min(lines.count, Math.max(line, Math.min(endLine, line + BELOW)) + BELOW);
    const texts = [];
    for (let each = first; each <= last; each += 1) {
        const whole = lines.text(lines.start(each), lines.start(each + 1), column + LONGEST_LINE).replace(/[\r\n]+$/, '');
        texts.push(cutAround(whole, each === line ? column : 1));
    }
    // The line break at the end of a file opens no line that a reader knows.
    if (texts.length > 1 && last === lines.count && texts.at(-1) === '')
        texts.pop();
    return { file: file.path, revision, first, lines: texts, marked: [line, Math.max(line, Math.min(endLine, last))] };
}
/** The part of a long line that a column stands in; what is left out shows. */
function cutAround(line, column) {
    const start = column > LONGEST_LINE ? column - LONGEST_LINE / 2 : 0;
    const part = line.slice(start, start + LONGEST_LINE);
    return `${start > 0 ? '…' : ''}${part}${line.length > start + LONGEST_LINE ? '…' : ''}`;
}

;// CONCATENATED MODULE: ./build/inspect/spec/validate-structure.js
/** Asks a validator of the specification's own schemas for a second opinion, and turns what it says into problems. */



/** Larger documents are validated only on request: the validator takes seconds on them (measured in docs/architecture.md). */
const AUTOMATIC_LIMIT = 2 * 1024 * 1024;
async function validateStructure(revisions, validator, mode) {
    if (validator === null || mode === 'never')
        return [];
    const problems = [];
    for (const document of revisions.head) {
        if (document.dialect === '3.2')
            continue; // the validator does not know 3.2
        const before = revisions.base.find(({ file }) => file.path === document.file.path);
        if (mode === 'auto' &&
            ((before !== undefined && (0,file_text/* haveSameText */.qN)(before.file, document.file)) ||
                document.file.text.length > AUTOMATIC_LIMIT))
            continue;
        problems.push(...describeFaults(document, await validator(document)));
    }
    return problems;
}
function describeFaults({ file, dialect }, faults) {
    const version = (0,knowledge_value/* stringMember */.sk)(file.root, 'openapi') ?? (0,knowledge_value/* stringMember */.sk)(file.root, 'swagger') ?? dialect;
    const placed = faults.map(({ message, keys }) => {
        const pointer = keys.reduce((parent, key) => ({ parent, key }), null);
        return { message, place: { file, pointer, part: 'key' } };
    });
    const locations = (0,locate/* locatePlaces */.t)(placed.map(({ place }) => place));
    return placed.map(({ message, place }) => ({
        code: 'invalid-structure',
        severity: 'warning',
        message: `Not valid OpenAPI ${version}: ${message}`,
        location: locations.get(place) ?? null,
    }));
}

// EXTERNAL MODULE: ./build/judge/configuration/collect-acceptances.js + 1 modules
var collect_acceptances = __webpack_require__(4961);
;// CONCATENATED MODULE: ./build/knowledge/targets.js
/** What the selector of an override is held against: every operation that a violation or change concerns. */
/** Looks operations up by their keys. The index is made for the first question: most runs have no overrides and ask none. */
function findTargets(apis) {
    let answer;
    return (concerned) => {
        answer ??= indexTargets(apis);
        return answer(concerned);
    };
}
function indexTargets(apis) {
    const documents = new Map();
    const operations = new Map();
    for (const api of apis) {
        const document = { file: api.file.path, api: api.id };
        documents.set(api.id, document);
        for (const { key, tags, operationId, audience } of [...api.operations, ...api.outbound]) {
            const own = operationId === null ? {} : { operationId };
            operations.set(textOf(api.id, key), {
                ...document,
                path: key.path,
                method: key.method,
                tags,
                audience: audience.value,
                ...own,
            });
        }
    }
    return ({ api, operation, reachedBy }) => {
        const document = documents.get(api) ?? { api };
        const keys = operation === null ? reachedBy : [operation];
        if (keys.length === 0)
            return [document];
        return keys.map((key) => operations.get(textOf(api, key)) ?? { ...document, path: key.path, method: key.method });
    };
}
function textOf(api, { kind, method, path }) {
    return JSON.stringify([api, kind, method, path]);
}

// EXTERNAL MODULE: ./build/knowledge/change-kinds/catalogue.js + 6 modules
var catalogue = __webpack_require__(2485);
// EXTERNAL MODULE: ./build/knowledge/change-kinds/schema-sentences.js
var schema_sentences = __webpack_require__(4648);
;// CONCATENATED MODULE: ./build/judge/findings/wording.js
/** Fills the {placeholders} of a rule's message. What comes from a document becomes one bounded line of plain text. */


const wording_NAMES_SHOWN = 3;
const ABSENT = 'none';
/** The message with every placeholder filled; a value that is missing or empty reads as `none`. */
function fillMessage(template, values, context) {
    const text = template.trim().replace(/\{([a-z][A-Za-z]*)\}/g, (_, name) => textFor(name, values, context));
    // A sentence may begin with `webhook POST …`.
    return text.replace(/^(?:webhook|callback|the) /, (word) => word.slice(0, 1).toUpperCase() + word.slice(1));
}
function textFor(name, values, context) {
    if (name === 'operations')
        return operationNames(context);
    const own = Object.hasOwn(values, name) ? plainText(valueText(values[name])) : '';
    if (own !== '')
        return own;
    return name === 'operation' ? operationNames(context) : ABSENT;
}
/** A number that JSON cannot write is named, so that no report holds one. */
function valueText(value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        return Number.isNaN(value) ? 'not a number' : 'beyond all numbers';
    return String(value);
}
/** The operations by name, the first three of many; `the API` where none is reached. */
function operationNames({ operation, reachedBy }) {
    const reached = reachedBy.length > 0 ? reachedBy : operation === null ? [] : [operation];
    if (reached.length === 0)
        return 'the API';
    // Shared definitions reach thousands: no more names are made than are shown.
    const named = reached.slice(0, wording_NAMES_SHOWN + 1).map((each) => plainText((0,operation_name/* operationName */.X)(each)));
    const more = reached.length - wording_NAMES_SHOWN;
    return more <= 1 ? named.join(', ') : `${named.slice(0, wording_NAMES_SHOWN).join(', ')} and ${more} more`;
}

;// CONCATENATED MODULE: ./build/judge/findings/describe-change.js
/** Says a change in plain words, whether or not it has a meaning for security. */



/** The sentence of its meaning, else that of its kind: `maxLength of the property name was raised in the request of POST /users: 20 → 50.` */
function describeChange(change, meaning) {
    const reachedBy = affectedBy(change);
    return fillMessage(templateOf(change, meaning, reachedBy), change.arguments, {
        operation: change.operation,
        reachedBy,
    });
}
/** A shared schema reaches operations that an edit makes neither worse nor better: the sentence is not about them. */
function affectedBy({ posture, reachedBy }) {
    const affected = reachedBy.filter((each) => each.posture === posture);
    return affected.length > 0 ? affected : reachedBy;
}
function templateOf(change, meaning, reachedBy) {
    if (meaning !== null) {
        // In webhooks and callbacks the API is who calls: its requests leave, and it takes in the answers.
        const isOutbound = reachedBy.length > 0 && reachedBy.every(({ kind }) => kind !== 'path');
        return isOutbound ? (meaning.outbound ?? meaning.message) : meaning.message;
    }
    const kind = (0,catalogue/* findChangeKind */.gV)(change.id);
    if (kind !== null)
        return kind.message;
    return (0,schema_sentences/* schemaSentence */.B)(describe_change_textOf(change, 'facet'), describe_change_textOf(change, 'action'), describe_change_textOf(change, 'side'));
}
function describe_change_textOf({ arguments: values }, name) {
    return Object.hasOwn(values, name) ? String(values[name]) : '';
}

;// CONCATENATED MODULE: ./build/judge/findings/quote-text.js
/** Quotes the text that stood at a place, so that a deletion can be read where it no longer is. */


const LINES_QUOTED = 3;
/** Minified files have one line. */
const quote_text_LONGEST_LINE = 400;
const LONGEST_QUOTE = 160;
/** The line at the location with what hangs below it, at most three lines, as one line. */
function quoteText(file, location) {
    const lines = linesFrom(file, location);
    const first = lines[0] ?? '';
    const further = lines.slice(1);
    const end = further.findIndex((line) => indentOf(line) <= indentOf(first) && !isListItemBelow(first, line));
    const own = [first, ...(end === -1 ? further : further.slice(0, end))];
    const isMinified = first.length >= quote_text_LONGEST_LINE;
    return plainText(isMinified ? first.slice(Math.max(0, location.column - 1)) : own.map((line) => line.trim()).join(' '), LONGEST_QUOTE);
}
function linesFrom(file, { line, column }) {
    const lines = (0,knowledge_lines/* linesOf */.D)(file);
    const found = [];
    for (let each = line; each < line + LINES_QUOTED && each <= lines.count; each += 1) {
        const longest = each === line ? column + quote_text_LONGEST_LINE : quote_text_LONGEST_LINE;
        found.push(lines.text(lines.start(each), lines.start(each + 1), longest));
    }
    return found;
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}
/** YAML lets the items of a list stand as deep as the key that holds it. */
function isListItemBelow(first, line) {
    return indentOf(line) === indentOf(first) && line.trimStart().startsWith('- ') && !first.trimStart().startsWith('- ');
}

;// CONCATENATED MODULE: ./build/judge/findings/draft.js


/** The finding of a violation. */
function draftOfViolation({ violation: identified, status, isTouched, inherited }, locator) {
    const { judged, about } = identified;
    const { violation, rule } = judged;
    return {
        about,
        isRemoval: false,
        finding: {
            rule: rule.id,
            source: 'rule',
            severity: judged.severity,
            confidence: judged.confidence,
            control: judged.control,
            message: judged.message,
            api: about.api,
            operation: violation.operation,
            reachedBy: violation.reachedBy,
            location: judged.location,
            related: violation.related.map((place) => ({ ...locator.locate(place), message: 'Used here.' })),
            change: null,
            consequences: [],
            owasp: rule.owasp,
            cwe: rule.cwe,
            fix: null,
            fingerprint: judged.fingerprint,
            status,
            touched: isTouched,
            waiver: null,
            inheritedFrom: inherited,
        },
    };
}
/** The finding of a change that makes things worse; `null` for every other change. */
function draftOfChange({ change, meaning, severity, reported }) {
    if (meaning === null || severity === 'off' || change.posture !== 'worse')
        return null;
    const isRemoval = change.head === null;
    const removedAt = reported.deletedAt;
    const before = reported.base === null || change.base === null ? null : placeOf(reported.base);
    const quoted = before === null || change.base === null ? '' : quoteText(change.base.place.file, before);
    const said = `${isRemoval ? 'Deleted' : 'Before'}: ${quoted}`;
    return {
        about: { api: change.api, subjects: change.subjects },
        isRemoval,
        finding: {
            rule: meaning.id,
            source: 'change',
            severity,
            confidence: meaning.confidence,
            control: change.control ?? meaning.control,
            message: reported.message,
            api: change.api,
            operation: change.operation,
            reachedBy: affectedBy(change).map(({ api, kind, method, path }) => ({ api, kind, method, path })),
            // A deleted file has only its base place.
            location: reported.head === null ? (removedAt ?? before) : placeOf(reported.head),
            related: before === null ? [] : [{ ...before, message: said }],
            change: reported.fingerprint,
            consequences: [],
            owasp: meaning.owasp,
            cwe: meaning.cwe,
            fix: null,
            fingerprint: reported.fingerprint,
            status: 'introduced',
            touched: false,
            waiver: null,
            inheritedFrom: null,
        },
    };
}
function placeOf({ file, revision, line, column, endLine, endColumn, pointer }) {
    return { file, revision, line, column, endLine, endColumn, pointer };
}

;// CONCATENATED MODULE: ./build/judge/findings/kinship.js
const GROUPS = {
    authentication: 'authentication-removed authentication-optional authentication-weakened authentication-method-added scheme-weakened unauthenticated-surface-added ' +
        'read-without-authentication write-without-authentication optional-authentication empty-default-security undefined-security-scheme ' +
        'authorization-as-parameter api-key-in-url basic-authentication digest-authentication negotiate-authentication oauth-1-authentication oauth-implicit-flow oauth-password-flow',
    transport: 'transport-downgraded server-without-encryption authorization-url-without-encryption credential-without-encryption',
    'mass-assignment': 'mass-assignment-opened privileged-property-writable ownership-property-writable open-request-object unstated-open-request-object',
    bounds: 'input-bound-relaxed page-size-without-limit anonymous-array-without-limit anonymous-number-without-limits anonymous-string-without-limit ' +
        'array-without-limit number-without-limits string-without-limit map-without-limit',
    constraints: 'input-constraint-relaxed unrestricted-string parameter-without-schema request-body-without-schema',
    'fetched-urls': 'ssrf-input-added redirect-target-unrestricted url-parameter-unrestricted url-property-unrestricted fetched-url-unrestricted',
    exposure: 'sensitive-field-exposed response-field-exposed credential-in-response sensitive-data-in-response personal-data-in-response credential-not-write-only',
    documentation: 'control-undocumented rate-limit-undocumented unauthorised-response-undocumented',
    suppressions: 'suppression-added',
    'credential-inputs': 'credential-input-added credential-in-url',
};
const KIN = new Map(Object.entries(GROUPS).flatMap(([group, ids]) => ids.split(' ').map((id) => [id, group])));
/** The group of a rule or meaning, or its control. */
function kinOf(id, control) {
    return KIN.get(id) ?? `control ${control}`;
}
/** Every id that the groups name, for the check that they all exist. */
const KIN_IDS = [...KIN.keys()];

;// CONCATENATED MODULE: ./build/judge/findings/order.js
/** The order of findings and changes: worst first, then by place. Total, so that the same findings always read the same. */


const STATUSES = ['introduced', 'existing', 'resolved'];
const POSTURES = ['worse', 'better', 'neutral'];
const COMPATIBILITIES = ['breaking', 'maybe', 'safe'];
/** Findings and consequences: severity, confidence, status, API, place, rule, identity. */
function order_compareFindings(left, right) {
    return (model_severity/* SEVERITIES */.o.indexOf(left.severity) - model_severity/* SEVERITIES */.o.indexOf(right.severity) ||
        model_severity/* CONFIDENCES */.i.indexOf(left.confidence) - model_severity/* CONFIDENCES */.i.indexOf(right.confidence) ||
        STATUSES.indexOf(left.status) - STATUSES.indexOf(right.status) ||
        (0,compare_text/* compareText */.n)(left.api, right.api) ||
        compareLocations(left.location, right.location) ||
        (0,compare_text/* compareText */.n)(left.rule, right.rule) ||
        (0,compare_text/* compareText */.n)(left.fingerprint, right.fingerprint));
}
/** Changes: posture, severity, compatibility, API, place, id, identity. */
function compareChanges(left, right) {
    return (POSTURES.indexOf(left.posture) - POSTURES.indexOf(right.posture) ||
        model_severity/* SEVERITIES */.o.indexOf(left.severity) - model_severity/* SEVERITIES */.o.indexOf(right.severity) ||
        COMPATIBILITIES.indexOf(left.compatibility) - COMPATIBILITIES.indexOf(right.compatibility) ||
        (0,compare_text/* compareText */.n)(left.api, right.api) ||
        compareLocations(left.head ?? left.base, right.head ?? right.base) ||
        (0,compare_text/* compareText */.n)(left.id, right.id) ||
        (0,compare_text/* compareText */.n)(left.operation?.path ?? '', right.operation?.path ?? '') ||
        (0,compare_text/* compareText */.n)(left.operation?.method ?? '', right.operation?.method ?? '') ||
        (0,compare_text/* compareText */.n)(left.fingerprint, right.fingerprint));
}
/** What has no place comes first. */
function compareLocations(left, right) {
    return ((0,compare_text/* compareText */.n)(left?.file ?? '', right?.file ?? '') ||
        (left?.line ?? 0) - (right?.line ?? 0) ||
        (left?.column ?? 0) - (right?.column ?? 0));
}

;// CONCATENATED MODULE: ./build/judge/findings/status.js
/** Introduced, existing or resolved: whether a violation of one revision is there in the other too. */

/**
 * The same: equal fingerprint, or a shared subject that is not the first of both. Where it is, the fingerprints are equal
 * unless there are more on one side than on the other, and then the surplus is new or gone.
 */
function presenceIn(violations) {
    const fingerprints = new Set();
    const first = new Set();
    const further = new Set();
    for (const violation of violations) {
        fingerprints.add(violation.judged.fingerprint);
        keysOf(violation).forEach((key, index) => {
            (index === 0 ? first : further).add(key);
        });
    }
    return (violation) => fingerprints.has(violation.judged.fingerprint) ||
        keysOf(violation).some((key, index) => further.has(key) || (index > 0 && first.has(key)));
}
function keysOf({ judged, about }) {
    return identifyingSubjects(about.subjects).map((subject) => JSON.stringify([judged.rule.id, about.api, subject]));
}
/** Everything in a document shares the document: it identifies only what is about nothing smaller. */
function identifyingSubjects(subjects) {
    return subjects.filter((subject, index) => index === 0 || (subject !== knowledge_subject/* DOCUMENT_SUBJECT */.hN && subject !== knowledge_subject/* DOCUMENT_SECURITY_SUBJECT */.sr));
}

;// CONCATENATED MODULE: ./build/judge/findings/fold.js
/**
 * One cause is one finding: what a change introduced of the same weakness at the same subject hangs below one finding, with
 * the rule's identity (so that it stays the same after the merge) and the change's words (old → new).
 */





/** Folds introduced violations into the changes that caused them; what has no cause stays as it is. */
function foldCauses(changes, introduced) {
    const causes = gatherChanges(changes.toSorted(compareDrafts));
    const byKey = new Map();
    for (const cause of causes) {
        for (const change of cause.changes)
            for (const key of fold_keysOf(change))
                if (!byKey.has(key))
                    byKey.set(key, cause);
    }
    const alone = [];
    for (const violation of introduced.toSorted(compareDrafts)) {
        const cause = fold_keysOf(violation)
            .map((key) => byKey.get(key))
            .find((found) => found !== undefined);
        if (cause === undefined)
            alone.push(violation.finding);
        else
            cause.violations.push(violation);
    }
    return [...causes.map(merge), ...alone];
}
/**
 * Changes of one control about the same thing. Only the first subject counts here: two servers that reach the same
 * operations are two causes.
 */
function gatherChanges(changes) {
    const causes = new Map();
    for (const change of changes) {
        const key = fold_keysOf(change)[0] ?? change.finding.fingerprint;
        const known = causes.get(key);
        if (known === undefined)
            causes.set(key, { changes: [change], violations: [] });
        else
            known.changes.push(change);
    }
    return [...causes.values()];
}
function fold_keysOf({ finding, about }) {
    return identifyingSubjects(about.subjects).map((subject) => JSON.stringify([about.api, kinOf(finding.rule, finding.control), subject]));
}
function compareDrafts(left, right) {
    return order_compareFindings(left.finding, right.finding);
}
function merge({ changes, violations }) {
    const change = changes[0];
    const violation = violations[0];
    const members = [...violations, ...changes];
    const identity = (violation ?? change).finding;
    const rest = members.filter((member) => member !== violation && member !== change).map(({ finding }) => finding);
    const worst = members.map(({ finding }) => finding).sort(order_compareFindings)[0] ?? identity;
    const reachedBy = operationsOf(members);
    const spans = violation !== undefined && reachedBy.length > 1 && change.finding.operation === null;
    return {
        ...identity,
        severity: worst.severity,
        confidence: worst.confidence,
        message: change.finding.message,
        operation: spans ? null : identity.operation,
        reachedBy: members.length === 1 ? identity.reachedBy : reachedBy,
        ...(violation === undefined ? {} : placesOf(violation, change, spans)),
        change: change.finding.change,
        consequences: rest.sort(order_compareFindings).map(toConsequence),
        owasp: [...new Set([...identity.owasp, ...change.finding.owasp])].sort(compare_text/* compareText */.n),
        cwe: [...new Set([...identity.cwe, ...change.finding.cwe])].sort((left, right) => left - right),
    };
}
/**
 * The rule's place, since it holds after the merge too. A deletion, and an edit that reaches many operations, show on the
 * pull request only where the edit is, so that place comes first there.
 */
function placesOf(violation, change, spans) {
    const rule = violation.finding;
    const edit = change.finding;
    const atEdit = (change.isRemoval || spans) && edit.location !== null;
    const [location, other, message] = atEdit
        ? [edit.location, rule.location, 'What is left stands here.']
        : [rule.location, edit.location, 'Changed here.'];
    const isSame = other === null || (location?.file === other.file && location.line === other.line);
    return { location, related: [...edit.related, ...(isSame ? [] : [{ ...other, message }]), ...rule.related] };
}
function operationsOf(members) {
    const operations = new Map();
    for (const { finding } of members) {
        for (const key of [...(finding.operation === null ? [] : [finding.operation]), ...finding.reachedBy]) {
            const subject = (0,knowledge_subject/* operationSubject */.O5)(key);
            if (!operations.has(subject))
                operations.set(subject, key);
        }
    }
    return [...operations].sort(([left], [right]) => (0,compare_text/* compareText */.n)(left, right)).map(([, key]) => key);
}
function toConsequence(finding) {
    const { rule, source, severity, confidence, control, message, operation, reachedBy, location, fingerprint, status } = finding;
    return { rule, source, severity, confidence, control, message, operation, reachedBy, location, fingerprint, status };
}

// EXTERNAL MODULE: ./build/knowledge/select.js
var knowledge_select = __webpack_require__(771);
;// CONCATENATED MODULE: ./build/knowledge/override-severity.js


/**
 * The last override that selects a target decides there. What concerns several targets (a shared component) is as severe
 * as it is at the worst of them, so that an override for one path never silences another.
 */
function overriddenSeverity(overrides, rule, targets, own) {
    const relevant = overrides.filter((override) => override.rule === rule);
    if (relevant.length === 0)
        return own;
    const severities = (targets.length > 0 ? targets : [{}]).map((target) => relevant.findLast(({ selector }) => (0,knowledge_select/* selects */.k)(selector, target))?.severity ?? own);
    return model_severity/* SEVERITIES */.o.find((severity) => severities.includes(severity)) ?? 'off';
}

// EXTERNAL MODULE: ./build/knowledge/digest.js
var digest = __webpack_require__(1539);
;// CONCATENATED MODULE: ./build/judge/findings/fingerprint.js
/** Identity of findings and changes: never lines, key order, formatting, or the file inside one API. */



const LENGTH = 32;
/** One fingerprint for each identity, in the order given; the same identity met again is numbered in the order of its places. */
function fingerprintsOf(identities) {
    const alike = new Map();
    identities.forEach(({ parts }, index) => {
        const key = JSON.stringify(parts);
        const known = alike.get(key);
        if (known === undefined)
            alike.set(key, [index]);
        else
            known.push(index);
    });
    const fingerprints = [];
    for (const [key, indexes] of alike) {
        const ordered = indexes.length === 1 ? indexes : inOrderOfPlace(indexes, identities);
        ordered.forEach((index, ordinal) => {
            fingerprints[index] = (0,digest/* digest */.b)(ordinal === 0 ? key : `${key} ${ordinal}`).slice(0, LENGTH);
        });
    }
    return fingerprints;
}
function inOrderOfPlace(indexes, identities) {
    const keyed = indexes.map((index) => {
        const place = identities[index]?.place ?? null;
        return { index, file: place?.file.path ?? '', pointer: place === null ? '' : (0,knowledge_pointer/* pointerText */.po)(place.pointer) };
    });
    keyed.sort((left, right) => (0,compare_text/* compareText */.n)(left.file, right.file) || (0,compare_text/* compareText */.n)(left.pointer, right.pointer));
    return keyed.map(({ index }) => index);
}

;// CONCATENATED MODULE: ./build/judge/findings/judge-violations.js
/** Violations → judged violations: severity after overrides, confidence, wording, place, identity. */




/** Judges every violation of one revision, in the order given; those that an override switches off are left out. */
function judgeViolations(violations, yardstick) {
    const targetsOf = findTargets(yardstick.apis);
    const kept = violations.flatMap((violation) => {
        const rule = ruleOf(violation, yardstick.rules);
        const severity = judge_violations_severityOf(violation, rule, yardstick.rules, targetsOf);
        return severity === 'off' ? [] : [{ violation, rule, severity, about: yardstick.aboutnessOf(violation) }];
    });
    const fingerprints = fingerprintsOf(kept.map(({ violation, about }) => ({
        parts: [violation.rule, about.api, about.subjects[0] ?? ''],
        place: violation.place,
    })));
    return kept.map(({ violation, rule, severity, about }, index) => ({
        about,
        judged: new Judgement(violation, rule, severity, fingerprints[index], yardstick.locator),
    }));
}
/** Words and lines are made when asked for: most of base is only counted. */
class Judgement {
    violation;
    rule;
    severity;
    confidence;
    control;
    fingerprint;
    #locator;
    constructor(violation, rule, severity, fingerprint, locator) {
        this.violation = violation;
        this.rule = rule;
        this.severity = severity;
        this.confidence = rule.confidence;
        this.control = rule.control;
        this.fingerprint = fingerprint;
        this.#locator = locator;
    }
    get message() {
        return fillMessage(this.rule.message, this.violation.arguments, this.violation);
    }
    get location() {
        return this.#locator.locate(this.violation.place);
    }
}
function ruleOf(violation, rules) {
    const rule = rules.rules.get(violation.rule);
    if (rule?.kind === 'posture')
        return rule;
    throw new Error(`A violation names "${violation.rule}", which is no posture rule of this run.`);
}
function judge_violations_severityOf(violation, rule, { overrides }, targetsOf) {
    const own = violation.severity ?? rule.severity;
    if (!overrides.some((override) => override.rule === rule.id))
        return own;
    return overriddenSeverity(overrides, rule.id, targetsOf(violation), own);
}

;// CONCATENATED MODULE: ./build/judge/findings/rekey.js
/** The API and subjects of a base violation as head calls them. */
function inNamesOfHead({ api, subjects }, pairs) {
    const headApi = pairs.apis.get(api) ?? api;
    const operations = pairs.operations.get(headApi);
    if (operations === undefined || operations.size === 0)
        return { api: headApi, subjects };
    return { api: headApi, subjects: subjects.map((subject) => rekey_renamed(subject, operations)) };
}
/** A violation of an older version as the version that continues it would have it. */
function inNamesOfSuccessor({ subjects }, { successor, subjects: names }) {
    return { api: successor, subjects: subjects.map((subject) => rekey_renamed(subject, names)) };
}
const DIVISION = ' | ';
/** Replaces what a subject starts with. Paths are hostile and may hold the division: the longest known name counts. */
function rekey_renamed(subject, names) {
    for (let end = subject.length; end > 0; end = subject.lastIndexOf(DIVISION, end - 1)) {
        const head = names.get(subject.slice(0, end));
        if (head === undefined)
            continue;
        const rest = subject.slice(end);
        // A server of an operation is named below it.
        const below = names.get(rest.slice(DIVISION.length));
        return head + (below === undefined ? rest : DIVISION + below);
    }
    return subject;
}

;// CONCATENATED MODULE: ./build/judge/findings/inheritance.js



/** Judges the violations of each older version once more, in the names of the version that continues it. */
function inheritanceOf(base, { successions }, yardstick) {
    const presences = new Map();
    for (const succession of successions) {
        const { predecessor, successor } = succession;
        const violations = judgeViolations(base.filter(({ api }) => api === predecessor.api), { ...yardstick, aboutnessOf: (violation) => inNamesOfSuccessor(violation, succession) });
        presences.set(successor, { predecessor, isThere: presenceIn(violations) });
    }
    return (violation) => {
        const known = presences.get(violation.about.api);
        return known?.isThere(violation) ? known.predecessor : null;
    };
}

;// CONCATENATED MODULE: ./build/judge/findings/judge-changes.js
/** Changes → reported changes with wording, places and identity. */





/** Judges every change, in the order given. */
function judgeChanges(changes, rules, locator, targetsOf) {
    const fingerprints = fingerprintsOf(changes.map((change) => ({ parts: judge_changes_identityOf(change), place: (change.head ?? change.base)?.place ?? null })));
    return changes.map((change, index) => {
        const meaning = meaningOf(change, rules);
        const severity = meaning === null || !rules.overrides.some((override) => override.rule === meaning.id)
            ? change.severity
            : overriddenSeverity(rules.overrides, meaning.id, targetsOf(change), change.severity);
        const { id, ids, compatibility, posture, api, operation, reachedBy } = change;
        const reported = {
            id,
            ids,
            compatibility,
            posture,
            meaning: change.meaning,
            severity: severity === 'off' ? 'info' : severity,
            message: describeChange(change, meaning),
            api,
            operation,
            reachedBy,
            base: located(change.base, locator),
            head: located(change.head, locator),
            deletedAt: change.head === null && change.base !== null ? locator.locateRemoval(change.base.place) : null,
            fingerprint: fingerprints[index],
            predecessor: change.predecessor ?? null,
        };
        return { change, meaning, severity, reported };
    });
}
/** What was edited and from what to what; not how many operations it reaches. */
function judge_changes_identityOf({ id, meaning, api, subjects, base, head }) {
    return ['change', meaning ?? id, api, subjects[0] ?? '', (0,digest/* digest */.b)(judge_changes_valueText(base)), (0,digest/* digest */.b)(judge_changes_valueText(head))];
}
function judge_changes_valueText(changed) {
    return changed === null || changed.value === undefined ? '' : (0,knowledge_schema/* canonicalText */.A4)(changed.value);
}
function meaningOf(change, { rules }) {
    if (change.meaning === null)
        return null;
    const rule = rules.get(change.meaning);
    if (rule?.kind === 'change')
        return rule;
    throw new Error(`A change means "${change.meaning}", which is no meaning of this run.`);
}
function located(changed, locator) {
    return changed === null ? null : { ...locator.locate(changed.place), value: changed.value };
}

;// CONCATENATED MODULE: ./build/judge/findings/touched.js
/** Whether an existing finding is on an operation or component that the change edits. */

/** A shared component that is edited touches what is said of the component, not everything that uses it. */
function touchedBy(changes) {
    const edited = new Set(changes.flatMap((change) => ownersOf(change).map((owner) => touched_keyOf(change.api, owner))));
    return ({ judged: { violation }, about }) => {
        const [only, another] = violation.reachedBy;
        const operation = violation.operation ?? (another === undefined ? only : undefined);
        const owners = about.subjects.map(ownerOf);
        if (operation !== undefined)
            owners.push((0,knowledge_subject/* operationSubject */.O5)(operation));
        return owners.some((owner) => edited.has(touched_keyOf(about.api, owner)));
    };
}
function ownersOf({ subjects, operation }) {
    const first = subjects[0] === undefined ? [] : [ownerOf(subjects[0])];
    // Written at the operation itself, or on a path item for all of its operations.
    const isInline = first[0]?.startsWith('operation ') === true;
    return [...(isInline ? subjects.map(ownerOf) : first), ...(operation === null ? [] : [(0,knowledge_subject/* operationSubject */.O5)(operation)])];
}
/** The operation, component or other thing that a subject is below. */
function ownerOf(subject) {
    const end = subject.indexOf(' | ');
    return end === -1 ? subject : subject.slice(0, end);
}
function touched_keyOf(api, owner) {
    return JSON.stringify([api, owner]);
}

;// CONCATENATED MODULE: ./build/judge/findings/collect-findings.js
/**
 * Joins what the detectors saw with the rule set: violations and changes → findings, reported changes and notes, with
 * severity, wording, places, identity and status. Nothing but the status depends on base.
 */











/** Collects everything a user can be told, worst first. */
function collectFindings({ changes, notes, violations, pairs, rules, apis, locator, inherited: inherits, }) {
    const base = judgeViolations(violations.base, {
        rules,
        locator,
        apis: apis.base ?? [],
        aboutnessOf: (violation) => inNamesOfHead(violation, pairs),
    });
    const head = judgeViolations(violations.head, {
        rules,
        locator,
        apis: apis.head,
        aboutnessOf: (violation) => violation,
    });
    const judgedChanges = judgeChanges(changes, rules, locator, findTargets([...(apis.base ?? []), ...apis.head]));
    const wasThere = apis.base === null ? () => true : presenceIn(base);
    const isStillThere = presenceIn(head);
    // That a document is new is no edit of what it inherits.
    const isTouched = touchedBy(changes.filter(({ id }) => id !== 'api-added'));
    const inheritedFrom = inheritanceOf(violations.base, pairs, { rules, locator, apis: apis.base ?? [] });
    const draft = (violation, status, inherited) => draftOfViolation({ violation, status, isTouched: status === 'existing' && isTouched(violation), inherited }, locator);
    const stageOf = ({ judged }) => rules.stages.get(judged.rule.id) ?? 'enforce';
    const introduced = [];
    const shown = [];
    const previews = new Map();
    const place = (violation, status, inherited = null) => {
        const stage = stageOf(violation);
        if (stage === 'preview') {
            countPreview(previews, violation.judged.rule.id, status);
            return;
        }
        const drafted = draft(violation, status, inherited);
        // What is only shown never lends its severity to a change that gates.
        if (stage === 'warn')
            shown.push({ ...drafted.finding, stage });
        else if (status === 'introduced')
            introduced.push(drafted);
        else
            shown.push(drafted.finding);
    };
    for (const violation of head) {
        const inherited = inheritedFrom(violation);
        const isOld = wasThere(violation) || (inherited !== null && inherits === 'existing');
        place(violation, isOld ? 'existing' : 'introduced', inherited);
    }
    for (const violation of base)
        if (!isStillThere(violation))
            place(violation, 'resolved');
    const worse = judgedChanges.map((change) => draftOfChange(change)).filter((each) => each !== null);
    return {
        findings: [...foldCauses(worse, introduced), ...shown].sort(order_compareFindings),
        changes: judgedChanges.map(({ reported }) => reported).sort(compareChanges),
        notes: notes.map((note) => reportNote(note, locator)),
        previews: [...previews.values()].sort((left, right) => (0,compare_text/* compareText */.n)(left.rule, right.rule)),
        state: { base: enforced(base, stageOf), head: enforced(head, stageOf) },
    };
}
function enforced(violations, stageOf) {
    return violations.filter((violation) => stageOf(violation) === 'enforce').map(({ judged }) => judged);
}
function countPreview(previews, rule, status) {
    const known = previews.get(rule) ?? { rule, introduced: 0, existing: 0, resolved: 0 };
    previews.set(rule, { ...known, [status]: known[status] + 1 });
}
function reportNote({ code, message, base, head }, locator) {
    return {
        code,
        message,
        base: base === null ? null : locator.locate(base),
        head: head === null ? null : locator.locate(head),
    };
}

;// CONCATENATED MODULE: ./build/judge/gate/reason.js
const EXAMPLES_SHOWN = 3;
/** `1 finding`, `2 findings`. */
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** The first three, and how many more: pass the worst first. */
function examplesOf(texts) {
    const distinct = [...new Set(texts)];
    const more = distinct.length - EXAMPLES_SHOWN;
    return more <= 0 ? distinct.join('; ') : `${distinct.slice(0, EXAMPLES_SHOWN).join('; ')}; and ${more} more`;
}
/** One decimal is enough for people; the gate itself decides on the exact number. */
function points(score) {
    return score.toFixed(1);
}

;// CONCATENATED MODULE: ./build/judge/gate/breaking-reasons.js
/** Whether the change breaks clients, where the policy asks. What only may break them does not count. */


/** One reason or none. */
function breakingReasons({ changes }, { failOnBreaking }) {
    if (!failOnBreaking)
        return [];
    const breaking = changes.filter(({ compatibility }) => compatibility === 'breaking');
    if (breaking.length === 0)
        return [];
    const verb = breaking.length === 1 ? 'breaks' : 'break';
    const message = `${countOf(breaking.length, 'change')} ${verb} clients: ${examplesOf(breakingNames(breaking))}.`;
    return [{ code: 'breaking', outcome: 'fail', api: null, message }];
}
/** How the sentences of the gate name changes. */
function breakingNames(changes) {
    return changes.map(breaking_reasons_nameOf);
}
function breaking_reasons_nameOf({ id, operation, reachedBy }) {
    const [only, another] = reachedBy;
    if (operation !== null)
        return `${id} on ${(0,operation_name/* operationName */.X)(operation)}`;
    if (only === undefined)
        return id;
    return another === undefined ? `${id} on ${(0,operation_name/* operationName */.X)(only)}` : `${id} on ${reachedBy.length} operations`;
}

;// CONCATENATED MODULE: ./build/judge/gate/finding-name.js
/** How the sentences of the gate name a finding. */

/** `read-without-authentication on GET /orders (high)`. */
function findingName({ rule, severity, operation, reachedBy, location }) {
    const [only, another] = reachedBy;
    const place = operation !== null
        ? ` on ${(0,operation_name/* operationName */.X)(operation)}`
        : another !== undefined
            ? ` on ${reachedBy.length} operations`
            : only !== undefined
                ? ` on ${(0,operation_name/* operationName */.X)(only)}`
                : location === null
                    ? ''
                    : ` at ${location.file}:${location.line}`;
    return `${rule}${place} (${severity})`;
}

;// CONCATENATED MODULE: ./build/judge/gate/touched-operations.js
/** The operations of head that count. */
function touched_operations_operationsOf({ apis, changes }, status) {
    const all = apis.flatMap((api) => api.operations).filter(({ head }) => head !== null);
    if (status === 'all')
        return all;
    const edited = new Set(changes.flatMap(({ operation, reachedBy }) => [...(operation === null ? [] : [operation]), ...reachedBy].map(touched_operations_keyOf)));
    const isEdited = (operation) => edited.has(touched_operations_keyOf(operation));
    // Where base could not be read nothing has a score in base, and nothing is new.
    if (status === 'introduced')
        return all.filter((operation) => operation.base === null && isEdited(operation));
    return all.filter((operation) => isEdited(operation) || operation.delta !== 0);
}
/** One text for an operation. */
function touched_operations_keyOf({ api, kind, method, path }) {
    return JSON.stringify([api, kind, method, path]);
}

;// CONCATENATED MODULE: ./build/judge/gate/risk-reasons.js
/** Whether operations are too risky, or became so, where the policy asks. */



/** At most one reason for the score and one for its increase. What nobody touched fails nobody. */
function riskReasons(outcomes, { failOnRiskScore, failOnRiskIncrease }) {
    return [
        ...(failOnRiskScore === null ? [] : scoreReason(touched_operations_operationsOf(outcomes, 'touched'), failOnRiskScore, 'touched ')),
        ...(failOnRiskIncrease === null ? [] : increaseReason(touched_operations_operationsOf(outcomes, 'all'), failOnRiskIncrease)),
    ];
}
/** `which`: what the operations are called, with a blank behind it. */
function scoreReason(operations, limit, which) {
    const risky = operations.filter(({ score }) => score >= limit).sort((left, right) => right.score - left.score);
    if (risky.length === 0)
        return [];
    const verb = risky.length === 1 ? 'scores' : 'score';
    const names = risky.map((operation) => `${(0,operation_name/* operationName */.X)(operation)} at ${points(operation.score)}`);
    const message = `${countOf(risky.length, `${which}operation`)} ${verb} ${limit} or more: ${examplesOf(names)}.`;
    return [{ code: 'risk-score', outcome: 'fail', api: null, message }];
}
function increaseReason(operations, limit) {
    const risen = operations
        .filter(({ delta }) => delta > 0 && delta >= limit)
        .sort((left, right) => right.delta - left.delta);
    if (risen.length === 0)
        return [];
    const names = risen.map((operation) => {
        const from = operation.base === null ? 'new' : `${points(operation.base)} → ${points(operation.score)}`;
        return `${(0,operation_name/* operationName */.X)(operation)} by ${points(operation.delta)} (${from})`;
    });
    const message = `The risk of ${countOf(risen.length, 'operation')} rises by ${limit} or more: ${examplesOf(names)}.`;
    return [{ code: 'risk-increase', outcome: 'fail', api: null, message }];
}

;// CONCATENATED MODULE: ./build/judge/gate/condition-reasons.js
/** The conditions of the policy, one after the other: at most one reason for each. */








/** In the order of the policy. Waived findings match nothing. */
function conditionReasons(outcomes, conditions) {
    return conditions.flatMap((condition, index) => reasonsFor(condition, outcomes).map((reason) => ({
        ...reason,
        code: 'condition',
        outcome: condition.outcome,
        message: `${condition.name ?? `Condition ${index + 1}`}: ${reason.message}`,
    })));
}
function reasonsFor(condition, outcomes) {
    const isSelected = selectorTest(condition, outcomes.targetsOf);
    switch (condition.of) {
        case 'findings':
            return findingReason(outcomes.findings.filter((finding) => matchesFinding(condition, finding, outcomes) && isSelected(finding)), condition.status);
        case 'changes':
            return changeReason(outcomes.changes.filter((change) => matchesChange(condition.compatibility, change) && isSelected(change)), condition.compatibility);
        case 'drift':
            return driftReason(outcomes.drift.filter(({ kind, api, operation }) => condition.kinds.includes(kind) && isSelected({ api, operation, reachedBy: [] })));
        case 'operations': {
            const operations = touched_operations_operationsOf(outcomes, condition.status).filter((operation) => isSelected({ api: operation.api, operation, reachedBy: [] }));
            return [
                ...(condition.score === null ? [] : scoreReason(operations, condition.score, wordOf(condition.status))),
                ...(condition.increase === null ? [] : increaseReason(operations, condition.increase)),
            ];
        }
    }
}
/** What concerns several operations is selected when one of them is: a condition must not be slipped past in company. */
function selectorTest({ selector }, targetsOf) {
    if (Object.keys(selector).length === 0)
        return () => true;
    return (concerned) => targetsOf(concerned).some((target) => (0,knowledge_select/* selects */.k)(selector, target));
}
function matchesFinding({ severity, confidence, status, rules, control }, finding, outcomes) {
    const isCounted = finding.status === 'introduced' ||
        (finding.status === 'existing' && (status === 'all' || (status === 'touched' && finding.touched)));
    return (isCounted &&
        finding.waiver === null &&
        model_severity/* SEVERITIES */.o.indexOf(finding.severity) <= model_severity/* SEVERITIES */.o.indexOf(severity) &&
        model_severity/* CONFIDENCES */.i.indexOf(finding.confidence) <= model_severity/* CONFIDENCES */.i.indexOf(confidence) &&
        (rules.length === 0 || namesOf(finding, outcomes).some((name) => rules.includes(name))) &&
        (control === null || [finding, ...finding.consequences].some((each) => each.control === control)));
}
/** The same cause by all its names: its rule, the meaning of the change behind it, what hangs below it. */
function namesOf(finding, { changes }) {
    const meaning = changes.find(({ fingerprint }) => fingerprint === finding.change)?.meaning ?? null;
    return [finding.rule, ...(meaning === null ? [] : [meaning]), ...finding.consequences.map(({ rule }) => rule)];
}
function findingReason(findings, status) {
    if (findings.length === 0)
        return [];
    const what = countOf(findings.length, `${wordOf(status)}finding`);
    const message = `${what} ${findings.length === 1 ? 'matches' : 'match'}: ${examplesOf(findings.map(findingName))}.`;
    const fingerprints = findings.map(({ fingerprint }) => fingerprint);
    return [{ code: 'condition', outcome: 'fail', api: null, message, findings: fingerprints }];
}
function matchesChange(compatibility, change) {
    return change.compatibility === 'breaking' || change.compatibility === compatibility;
}
function changeReason(changes, compatibility) {
    if (changes.length === 0)
        return [];
    const verb = compatibility === 'maybe' ? 'may break' : changes.length === 1 ? 'breaks' : 'break';
    const message = `${countOf(changes.length, 'change')} ${verb} clients: ${examplesOf(breakingNames(changes))}.`;
    return [{ code: 'condition', outcome: 'fail', api: null, message }];
}
function driftReason(events) {
    if (events.length === 0)
        return [];
    const names = events.map(({ kind, operation, subject }) => {
        const where = operation === null ? '' : ` on ${(0,operation_name/* operationName */.X)(operation)}`;
        return `${kind}${subject === '' ? '' : ` (${subject})`}${where}`;
    });
    const message = `${countOf(events.length, 'drift event')}: ${examplesOf(names)}.`;
    return [{ code: 'condition', outcome: 'fail', api: null, message }];
}
function wordOf(status) {
    return status === 'all' ? '' : `${status === 'introduced' ? 'introduced' : 'introduced or touched'} `;
}

;// CONCATENATED MODULE: ./build/judge/gate/control-reasons.js
/** Controls that the policy requires: what is known to be absent, and what nothing says anything about. */




/** At most two reasons for each requirement. What does not apply to an operation is not asked of it. */
function controlReasons(outcomes, requirements) {
    if (requirements.length === 0)
        return [];
    const states = new Map(outcomes.controls.map(({ operation, controls }) => [
        touched_operations_keyOf(operation),
        new Map(controls.map(({ control, state }) => [control, state])),
    ]));
    return requirements.flatMap((requirement) => {
        const isSelected = selectorTest(requirement, outcomes.targetsOf);
        const required = touched_operations_operationsOf(outcomes, requirement.status).filter((operation) => isSelected({ api: operation.api, operation, reachedBy: [] }));
        const namesOf = (state) => required
            .filter((operation) => states.get(touched_operations_keyOf(operation))?.get(requirement.control) === state)
            .map(operation_name/* operationName */.X);
        return [...absentReason(namesOf('absent'), requirement), ...unknownReason(namesOf('unknown'), requirement)];
    });
}
function absentReason(names, { control, absent }) {
    if (names.length === 0 || absent === 'pass')
        return [];
    const message = `${countOf(names.length, 'operation')} ${names.length === 1 ? 'lacks' : 'lack'} the required control ${control}: ${examplesOf(names)}.`;
    return [{ code: 'control-absent', outcome: absent, api: null, message }];
}
function unknownReason(names, { control, unknown }) {
    if (names.length === 0 || unknown === 'pass')
        return [];
    const message = `Nothing says whether ${countOf(names.length, 'operation')} ${names.length === 1 ? 'has' : 'have'} the required control ${control}: ${examplesOf(names)}. ${EVIDENCE[control]} would settle it.`;
    return [{ code: 'control-unknown', outcome: unknown, api: null, message }];
}
/** What would tell, for people who have to provide it. */
const EVIDENCE = {
    authentication: '`security` at the operation or the document, with schemes that are declared,',
    authorization: 'Scopes in `security`, or a response 403,',
    'transport-encryption': 'Servers with https addresses',
    'rate-limiting': 'A response 429 with Retry-After or RateLimit headers',
    'cors-policy': 'Access-Control-Allow-Origin among the headers of the responses',
    'security-headers': 'Headers such as Strict-Transport-Security and X-Content-Type-Options in the responses',
    'input-validation': 'Schemas for parameters and bodies',
    'output-minimisation': 'Schemas for the responses',
    documentation: 'A summary and responses',
    lifecycle: 'A version of the API',
    'access-logging': 'The configuration of a gateway',
    'threat-protection': 'The configuration of a gateway',
};

;// CONCATENATED MODULE: ./build/judge/gate/document-reasons.js

/** Problems that mean that a part of the run did not happen: our fault or the setup's, not the description's. */
const NOT_RUN = new Set([
    'rule-failed',
    'pack-failed',
    'pack-unavailable',
    'pack-not-locked',
    'pack-differs-from-lock',
    'pack-lock-unreadable',
    'validation-failed',
]);
/** Problems of files that are no descriptions but say what counts. */
const POLICY_FILES = new Set(['waivers', 'baseline', 'pack-change-incomplete']);
/** What a reader should know and what is judged elsewhere all the same. */
const ONLY_SAID = new Set(['rendering-differs', 'schema-not-compared']);
/** Reasons by document, in the order of the problems. Reading has already made warnings of what base and head share. */
function documentReasons({ problems, documents }) {
    const notRun = problems.filter(({ code }) => NOT_RUN.has(code));
    const byFile = groupByFile(problems.filter(({ code }) => !NOT_RUN.has(code) && !ONLY_SAID.has(code)));
    const ofFiles = byFile.flatMap((group) => fileReason(group, documents));
    return [...incompleteReason(notRun), ...ofFiles, ...(ofFiles.length === 0 ? emptyReason(documents) : [])];
}
function incompleteReason(notRun) {
    if (notRun.length === 0)
        return [];
    const message = `${countOf(notRun.length, 'part')} of the run did not finish: ${examplesOf(notRun.map((problem) => withoutStop(problem.message)))}.`;
    return [{ code: 'incomplete', outcome: 'incomplete', api: null, message }];
}
/** One broken reference or key often breaks several things in a file: the first is enough to act on. */
function fileReason(group, documents) {
    const worst = group.find(({ severity }) => severity === 'error') ?? group[0];
    const location = worst.location;
    const document = documents.find(({ file }) => file === location?.file);
    const isUnread = document?.judged === false;
    // A fault that does not keep a document from being judged, and that was there before, is no matter for the gate.
    if (worst.severity === 'warning' && (!isUnread || location?.revision !== 'head'))
        return [];
    const place = location === null ? '' : `${location.file}:${location.line}: `;
    const more = group.length === 1 ? '' : ` (and ${countOf(group.length - 1, 'more problem')} there)`;
    const code = POLICY_FILES.has(worst.code)
        ? worst.code
        : isUnread || document === undefined
            ? 'unreadable-document'
            : 'faulty-document';
    const api = document?.api ?? null;
    if (worst.severity === 'error')
        return [{ code, outcome: 'fail', api, message: `${place}${worst.message}${more}` }];
    return [{ code, outcome: 'warn', api, message: `Not judged, as in base: ${place}${worst.message}${more}` }];
}
function groupByFile(problems) {
    const groups = new Map();
    for (const problem of problems) {
        const key = problem.location === null ? problem.message : `${problem.location.revision} ${problem.location.file}`;
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, [problem]);
        else
            known.push(problem);
    }
    return [...groups.values()];
}
/** Finding nothing to judge is never a pass. */
function emptyReason(documents) {
    if (documents.some(({ judged }) => judged))
        return [];
    const message = 'No OpenAPI description was found, so nothing was judged.';
    return [{ code: 'no-documents', outcome: 'warn', api: null, message }];
}
function withoutStop(message) {
    return message.replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./build/judge/gate/severity-reasons.js



/** One reason or none. Findings come worst first. */
function severityReasons({ findings }, { failOn }) {
    if (failOn === 'none')
        return [];
    const severe = findings.filter(({ status, confidence, waiver, severity }) => status === 'introduced' &&
        confidence !== 'low' &&
        waiver === null &&
        model_severity/* SEVERITIES */.o.indexOf(severity) <= model_severity/* SEVERITIES */.o.indexOf(failOn));
    if (severe.length === 0)
        return [];
    const level = failOn === 'critical' ? 'critical' : `${failOn} or worse`;
    const verb = severe.length === 1 ? 'is' : 'are';
    const message = `${countOf(severe.length, 'introduced finding')} ${verb} ${level}: ${examplesOf(severe.map(findingName))}.`;
    return [
        { code: 'severity', outcome: 'fail', api: null, message, findings: severe.map(({ fingerprint }) => fingerprint) },
    ];
}

// EXTERNAL MODULE: ./build/knowledge/day.js
var day = __webpack_require__(1545);
;// CONCATENATED MODULE: ./build/judge/gate/waivers/describe-waivers.js
/** What people have to know about the waivers of a run: those that end, count for nothing, or were added by the change. */



/** One warning for each waiver that somebody has to look at, in the order of their places. */
function describeWaivers(outcomes, context) {
    return outcomes
        .flatMap((outcome) => {
        const said = sayOutcome(outcome, context);
        return said === null ? [] : [{ severity: 'warning', location: outcome.waiver.location, ...said }];
    })
        .sort((left, right) => (0,compare_text/* compareText */.n)(left.location.file, right.location.file) ||
        left.location.line - right.location.line ||
        (0,compare_text/* compareText */.n)(left.message, right.message));
}
function sayOutcome(outcome, context) {
    const { waiver, state, lastDay, covers, refused } = outcome;
    const name = describe_waivers_nameOf(waiver);
    switch (state) {
        case 'active':
            return waiver.standing === 'change'
                ? {
                    code: 'waiver-added',
                    message: `This change adds ${name}. It counts at once, until ${lastDay}: ${waiver.reason}`,
                }
                : null;
        case 'expiring': {
            const days = (0,day/* daysBetween */.YM)(context.asOf, lastDay);
            const when = days === 0 ? 'today' : `in ${countOf(days, 'day')}, on ${lastDay}`;
            return { code: 'waiver-expiring', message: `${capital(name)} ends ${when}. Fix what it covers, or renew it.` };
        }
        case 'expired': {
            const over = `${capital(name)} ended on ${lastDay}${endedBy(waiver, lastDay)}.`;
            const next = covers.length + refused.length === 0
                ? 'It covers nothing any more: remove it.'
                : 'Fix what it covered, or renew it.';
            return { code: 'waiver-expired', message: `${over} ${next}` };
        }
        case 'spent':
            return context.isWhole
                ? {
                    code: 'waiver-spent',
                    message: `${capital(name)} is spent: it was for a change that is not part of this comparison. Remove it once that change is merged ("openapi-posture waive --prune").`,
                }
                : null;
        case 'unused':
            return context.isWhole
                ? {
                    code: 'waiver-unused',
                    message: `${capital(name)} covers nothing: remove it ("openapi-posture waive --prune"), or correct what it names.`,
                }
                : null;
        case 'refused':
            return {
                code: 'waiver-refused',
                message: `${capital(name)} does not count for ${countOf(refused.length, 'finding')}: ${whyNot(outcome.refusal, waiver, context.policy)}`,
            };
    }
}
function endedBy({ expires }, lastDay) {
    return lastDay < expires ? `, earlier than the ${expires} that it names, because the policy allows no longer` : '';
}
function whyNot(refusal, { upTo, created }, { inChange }) {
    switch (refusal) {
        case 'fork':
            return 'it comes from another repository. A maintainer can commit it to the base branch and then press "Update branch".';
        case 'in-change':
            return inChange === 'none'
                ? 'the policy lets no waiver of a change count before it is merged. Somebody who may has to commit it to the base branch.'
                : `the policy lets waivers of a change count for severities up to ${inChange} only. Somebody who may has to commit it to the base branch.`;
        case 'unwaivable':
            return 'the policy lets nobody waive findings of that severity.';
        case 'more-severe':
            return `it covers severities up to ${upTo}, and they are worse now.`;
        default:
            return `it was created on ${created}, a day that is yet to come.`;
    }
}
/** `the waiver of shop-team for read-without-authentication on GET /orders`. */
function describe_waivers_nameOf({ owner, rule, selector, within, fingerprint }) {
    const members = Object.entries(selector).map(([key, glob]) => `${key} ${glob}`);
    const where = within !== null
        ? ` at ${within.file}#${within.pointer}`
        : members.length > 0
            ? ` on ${members.join(', ')}`
            : fingerprint === null
                ? ''
                : ` (${fingerprint.slice(0, 12)})`;
    return `the waiver of ${owner} for ${rule}${where}`;
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/judge/gate/waiver-reasons.js



/** One sentence for every finding of the change that is waived, one for all the others, one for what ended. */
function waiverReasons({ findings, waivers }, 
/** The run judges a state (the default branch, a schedule) and no proposed change. */
isState) {
    return [...expiredReason(waivers, isState), ...waivedReasons(findings)];
}
/** On the branch that everybody works from somebody has to act; a change is stopped only by what it touches. */
function expiredReason(waivers, isState) {
    const ended = waivers.filter(({ state, refused, isTouched }) => state === 'expired' && refused.length > 0 && (isState || isTouched));
    if (ended.length === 0)
        return [];
    const names = ended.map(({ waiver, lastDay }) => `${describe_waivers_nameOf(waiver)} ended on ${lastDay}`);
    const message = `${countOf(ended.length, 'waiver')} ended while what ${ended.length === 1 ? 'it covers' : 'they cover'} is still there: ${examplesOf(names)}.`;
    return [{ code: 'waiver-expired', outcome: 'fail', api: null, message }];
}
function waivedReasons(findings) {
    const waived = findings.filter(({ waiver, status }) => waiver !== null && status !== 'resolved');
    const isOfChange = ({ status, touched }) => status === 'introduced' || touched;
    const others = waived.filter((finding) => !isOfChange(finding)).length;
    const rest = `${countOf(others, 'finding')} that the change does not touch ${others === 1 ? 'is' : 'are'} waived.`;
    return [
        ...waived.filter(isOfChange).map((finding) => waivedReason(finding)),
        ...(others === 0 ? [] : [{ code: 'waived', outcome: 'pass', api: null, message: rest }]),
    ];
}
function waivedReason(finding) {
    const { owner = '', reason = '', category = '', expires = '' } = finding.waiver ?? {};
    const message = `Waived until ${expires} by ${owner} (${category}): ${findingName(finding)}. ${reason}`;
    return { code: 'waived', outcome: 'pass', api: finding.api, message };
}

;// CONCATENATED MODULE: ./build/judge/gate/decide-gate.js







/** The verdict for the run and for every API by itself. */
function decideGate(all, policy) {
    // What its pack does not enforce yet gates nothing.
    const outcomes = { ...all, findings: all.findings.filter(({ stage }) => stage === undefined) };
    const ofDocuments = documentReasons(outcomes);
    const byApi = outcomes.apis.map(({ id }) => {
        const reasons = [
            ...ofDocuments.filter(({ api }) => api === id),
            ...policyReasons(restrictTo(id, outcomes), policy),
        ];
        return { api: id, ...conclude(reasons, policy) };
    });
    return { ...conclude([...ofDocuments, ...policyReasons(outcomes, policy)], policy), byApi };
}
function policyReasons(outcomes, policy) {
    return [
        ...severityReasons(outcomes, policy),
        ...breakingReasons(outcomes, policy),
        ...riskReasons(outcomes, policy),
        ...conditionReasons(outcomes, policy.conditions),
        ...controlReasons(outcomes, policy.requiredControls),
        ...waiverReasons(outcomes, outcomes.isState),
    ];
}
function restrictTo(id, outcomes) {
    const findings = outcomes.findings.filter(({ api }) => api === id);
    const own = new Set(findings.map(({ fingerprint }) => fingerprint));
    return {
        ...outcomes,
        findings,
        changes: outcomes.changes.filter(({ api }) => api === id),
        drift: outcomes.drift.filter(({ api }) => api === id),
        apis: outcomes.apis.filter((api) => api.id === id),
        waivers: outcomes.waivers.filter(({ refused }) => refused.some((fingerprint) => own.has(fingerprint))),
    };
}
/** A failure that is known stands, whatever else did not run. */
const WORST_FIRST = ['fail', 'incomplete', 'warn', 'pass'];
function conclude(reasons, { warnOnly }) {
    const outcomes = reasons.map(({ outcome }) => outcome === 'fail' && warnOnly ? 'warn' : outcome);
    return {
        outcome: WORST_FIRST.find((outcome) => outcomes.includes(outcome)) ?? 'pass',
        reasons: reasons.map(({ code, message, findings }) => ({ code, message, ...(findings && { findings }) })),
    };
}

;// CONCATENATED MODULE: ./build/judge/gate/waivers/match-waiver.js
/** Whether a waiver is about a finding, and whether it then counts: by who stands behind it, its days and the policy. */





/** A fingerprint names one finding; a selector must match every operation that the finding concerns. */
function aboutIn(apis) {
    const targetsOf = findTargets(apis);
    const pointers = pointersOf(apis);
    return (waiver, waivable) => (waiver.fingerprint === null || waiver.fingerprint === waivable.fingerprint) &&
        isSelected(waiver, waivable, targetsOf) &&
        isWithin(waiver, waivable, pointers);
}
function isSelected({ selector }, waivable, targetsOf) {
    return Object.keys(selector).length === 0 || targetsOf(waivable).every((target) => (0,knowledge_select/* selects */.k)(selector, target));
}
/** Where each operation stands: made for the first question, since most runs ask none. */
function pointersOf(apis) {
    let known;
    return (key) => {
        known ??= new Map(apis.flatMap((api) => [...api.operations, ...api.outbound].map(({ key: each, node, pathItem }) => [
            match_waiver_textOf(each),
            // A path item in a file of its own is also reached through the path that names it.
            [node, pathItem]
                .map(({ file, pointer }) => placeText(file.path, (0,knowledge_pointer/* pointerText */.po)(pointer)))
                .concat(each.kind === 'path' ? placeText(api.file.path, `/paths/${(0,knowledge_pointer/* escapeKey */.jv)(each.path)}`) : []),
        ])));
        return known.get(match_waiver_textOf(key)) ?? [];
    };
}
function isWithin({ within }, { location, operation, reachedBy }, pointersOfOperation) {
    if (within === null)
        return true;
    const holder = placeText(within.file, within.pointer);
    const isBelow = (place) => place === holder || place.startsWith(`${holder}/`);
    if (location !== null && isBelow(placeText(location.file, location.pointer)))
        return true;
    const operations = operation === null ? reachedBy : [operation];
    return operations.length > 0 && operations.every((key) => pointersOfOperation(key).some(isBelow));
}
function match_waiver_textOf({ api, kind, method, path }) {
    return JSON.stringify([api, kind, method, path]);
}
function placeText(file, pointer) {
    return `${file}#${pointer}`;
}
/** Why a waiver that is about a finding does not cover it, or `null`: it does. */
function refusalOf(waiver, severity, policy, asOf) {
    if (waiver.standing === 'fork')
        return 'fork';
    if (policy.unwaivable.includes(severity))
        return 'unwaivable';
    if (waiver.upTo !== null && isWorse(severity, waiver.upTo))
        return 'more-severe';
    if (waiver.standing === 'change' && (policy.inChange === 'none' || isWorse(severity, policy.inChange)))
        return 'in-change';
    // A day of grace: people write the date of their own time zone.
    if (waiver.created > (0,day/* addDays */.fi)(asOf, 1))
        return 'early';
    return asOf > lastDayOf(waiver, severity, policy) ? 'expired' : null;
}
/** The last day that a waiver counts for a finding of that severity: its own, or an earlier one of the policy. */
function lastDayOf(waiver, severity, { maximumDays }) {
    const { category, created, expires } = waiver;
    const days = category === 'false-positive' ? maximumDays[category] : Math.min(maximumDays[category], maximumDays[severity]);
    const latest = (0,day/* addDays */.fi)(created, days);
    return [expires, latest].sort()[0];
}
function isWorse(severity, than) {
    return model_severity/* SEVERITIES */.o.indexOf(severity) < model_severity/* SEVERITIES */.o.indexOf(than);
}

;// CONCATENATED MODULE: ./build/judge/gate/waivers/apply-waivers.js
/**
 * Findings and waivers → findings that say who waived them, the violations that are left for the score, and what became of
 * every waiver. A waived finding stays in the report; only gate and score look away.
 */


/** Notice is given this many days before a waiver ends. */
const NOTICE_DAYS = 30;
/** Applies what counts; nothing else of a finding changes. */
function applyWaivers(judged, waivers, isOfChange) {
    const { findings, state, apis } = judged;
    const ofHead = [...waivers.filed, ...waivers.accepted.head];
    const ofBase = [...waivers.filed, ...waivers.accepted.base];
    if (ofHead.length === 0 && ofBase.length === 0)
        return { findings, state, waivers: [] };
    const head = coverage(ofHead, aboutIn(apis.head), waivers);
    const base = coverage(ofBase, aboutIn(apis.base), waivers);
    const marked = findings.map((finding) => markFinding(finding, head));
    const leftInHead = without(state.head, (violation) => head.decide(waivableOf(violation)) !== null);
    const covered = head.fingerprints;
    const leftInBase = without(state.base, (violation) => covered.has(violation.fingerprint) || base.decide(waivableOf(violation)) !== null);
    return {
        findings: marked,
        state: { head: leftInHead, base: leftInBase },
        waivers: ofHead.map((waiver) => head.outcomeOf(waiver, isOfChange(waiver.rule))),
    };
}
/** The same list when nothing is left out. */
function without(list, isLeftOut) {
    const left = list.filter((item) => !isLeftOut(item));
    return left.length === list.length ? list : left;
}
function markFinding(finding, head) {
    if (finding.status === 'resolved')
        return finding;
    const isNew = finding.status === 'introduced' || finding.touched;
    const found = head.decide(finding, isNew);
    if (found === null)
        return finding;
    const { owner, reason, category } = found.waiver;
    return { ...finding, waiver: { owner, reason, category, expires: found.lastDay } };
}
function waivableOf(judged) {
    const { violation, rule, severity, fingerprint } = judged;
    const { api, operation, reachedBy } = violation;
    return {
        rule: rule.id,
        severity,
        fingerprint,
        api,
        operation,
        reachedBy,
        // Finding a line means scanning a file: only where a waiver asks for it.
        get location() {
            return judged.location;
        },
    };
}
function coverage(waivers, isAbout, { policy, asOf }) {
    const byRule = groupByRule(waivers);
    const met = new Map();
    const fingerprints = new Set();
    const remember = (waiver) => {
        let entry = met.get(waiver);
        if (entry === undefined) {
            entry = { counts: new Set(), refused: new Set(), refusal: null, lastDay: null, isTouched: false };
            met.set(waiver, entry);
        }
        return entry;
    };
    return {
        fingerprints,
        decide(waivable, isTouched = false) {
            const about = (byRule.get(waivable.rule) ?? []).filter((waiver) => isAbout(waiver, waivable));
            if (about.length === 0)
                return null;
            const judged = about.map((waiver) => ({
                waiver,
                refusal: refusalOf(waiver, waivable.severity, policy, asOf),
                lastDay: lastDayOf(waiver, waivable.severity, policy),
            }));
            const chosen = judged.filter(({ refusal }) => refusal === null).sort(compareDecisions)[0] ?? null;
            for (const { waiver, refusal, lastDay } of judged) {
                const entry = remember(waiver);
                entry.lastDay = entry.lastDay === null || lastDay < entry.lastDay ? lastDay : entry.lastDay;
                if (refusal === null)
                    entry.counts.add(waivable.fingerprint);
                // What another waiver covers needs no word about this one.
                else if (chosen === null) {
                    entry.refused.add(waivable.fingerprint);
                    entry.refusal ??= refusal;
                    entry.isTouched ||= isTouched;
                }
            }
            if (chosen !== null)
                fingerprints.add(waivable.fingerprint);
            return chosen;
        },
        outcomeOf(waiver, isOfChange) {
            const entry = met.get(waiver);
            const lastDay = entry?.lastDay ?? waiver.expires;
            const refusal = entry?.refusal ?? null;
            return {
                waiver,
                state: stateOf(entry, {
                    isOver: asOf > lastDay,
                    isNearEnd: (0,day/* daysBetween */.YM)(asOf, lastDay) <= NOTICE_DAYS,
                    isOfChange,
                }),
                covers: [...(entry?.counts ?? [])].sort(),
                refused: [...(entry?.refused ?? [])].sort(),
                refusal,
                lastDay,
                isTouched: entry?.isTouched ?? false,
            };
        },
    };
}
function groupByRule(waivers) {
    const groups = new Map();
    for (const waiver of waivers) {
        const known = groups.get(waiver.rule);
        if (known === undefined)
            groups.set(waiver.rule, [waiver]);
        else
            known.push(waiver);
    }
    return groups;
}
/** The one of the people who may merge first, then the one that holds longest. */
function compareDecisions(left, right) {
    const byStanding = Number(left.waiver.standing !== 'base') - Number(right.waiver.standing !== 'base');
    if (byStanding !== 0 || left.lastDay === right.lastDay)
        return byStanding;
    return left.lastDay > right.lastDay ? -1 : 1;
}
function stateOf(entry, { isOver, isNearEnd, isOfChange, }) {
    if (entry !== undefined && entry.refusal !== null)
        return entry.refusal === 'expired' ? 'expired' : 'refused';
    if (entry !== undefined && entry.counts.size > 0)
        return isNearEnd ? 'expiring' : 'active';
    if (isOver)
        return 'expired';
    return isOfChange ? 'spent' : 'unused';
}

;// CONCATENATED MODULE: ./build/judge/risk/explain-increase.js
/** Which lines of an operation's score moved it, in points; together they are the increase. */

/** Points below this are the rounding of fractions. */
const NOTICEABLE = 1e-9;
/** Every line that is not what it was, the largest increase first. Lines that only base has count negative. */
function explainIncrease(before, now) {
    const old = new Map((before?.contributions ?? []).map((line) => [explain_increase_keyOf(line), line]));
    const current = new Set(now.contributions.map(explain_increase_keyOf));
    const moved = [];
    for (const line of now.contributions)
        moved.push({ line, points: line.points - (old.get(explain_increase_keyOf(line))?.points ?? 0) });
    for (const [key, line] of old)
        if (!current.has(key))
            moved.push({ line, points: -line.points });
    return moved
        .filter(({ points }) => Math.abs(points) > NOTICEABLE)
        .sort((left, right) => right.points - left.points || (0,compare_text/* compareText */.n)(explain_increase_keyOf(left.line), explain_increase_keyOf(right.line)))
        .map(({ line: { reason, rule, location }, points }) => ({ reason, rule, location, points }));
}
/** The same rule is one line, however many places it counts. */
function explain_increase_keyOf({ rule, reason }) {
    return rule === null ? `fact ${reason}` : `rule ${rule}`;
}

;// CONCATENATED MODULE: ./build/judge/risk/compare-risk.js
/** Risk of base and head side by side: per operation, per API and for the run, with the operation that rose most. */



/** Points below this are the rounding of fractions, not a change. */
const compare_risk_NOTICEABLE = 1e-9;
/** Compares two revisions. */
function compareRisk({ base, head, raw }, pairs, apis) {
    const before = new Map((base?.apis ?? []).map((api) => [pairs.apis.get(api.api) ?? api.api, api]));
    const successions = new Map(pairs.successions.map((succession) => [succession.successor, succession]));
    const now = new Map(head.apis.map((api) => [api.api, api]));
    const unwaived = new Map(raw.apis.map((api) => [api.api, api]));
    const compared = [...new Set([...now.keys(), ...before.keys()])].sort(compare_text/* compareText */.n).map((id) => {
        const old = before.get(id) ?? null;
        const current = now.get(id) ?? null;
        const described = current === null ? apis.base.find((api) => api.id === old?.api) : apis.head.find((api) => api.id === id);
        if (described === undefined)
            throw new Error(`The API "${id}" was scored but is not described.`);
        const succession = old === null ? successions.get(id) : undefined;
        const older = base?.apis.find(({ api }) => api === succession?.predecessor.api) ?? null;
        return compareApi({ ...described, id }, old ?? older, current, {
            renamed: succession?.subjects ?? pairs.operations.get(id),
            raw: unwaived.get(id) ?? null,
            hasBase: base !== null,
            continues: succession?.predecessor ?? null,
        });
    });
    return {
        apis: compared.map(({ reported }) => reported),
        risk: {
            band: head.band,
            raw: raw.score,
            ...deltaOf(base?.score ?? null, head.score, base !== null),
            largestIncrease: largestOf(compared.flatMap(({ increases }) => increases)),
        },
    };
}
function compareApi({ id, file, title, version }, before, now, { renamed, raw, hasBase, continues }) {
    const shown = now ?? before;
    if (shown === null)
        throw new Error(`The API "${id}" has no score on either side.`);
    const old = new Map((before?.operations ?? []).map((operation) => [
        renamed?.get((0,knowledge_subject/* operationSubject */.O5)(operation)) ?? (0,knowledge_subject/* operationSubject */.O5)(operation),
        operation,
    ]));
    const current = (now?.operations ?? []).map((operation) => ({
        now: operation,
        before: old.get((0,knowledge_subject/* operationSubject */.O5)(operation)) ?? null,
    }));
    const kept = new Set(current.map(({ now: { kind, method, path } }) => (0,knowledge_subject/* operationSubject */.O5)({ kind, method, path })));
    const removed = [...(continues === null ? old : [])]
        .filter(([subject]) => !kept.has(subject))
        .map(([, operation]) => ({
        ...operation,
        api: id,
        raw: operation.score,
        moved: [],
        ...deltaOf(operation.score, null, hasBase),
    }));
    const operations = current.map(({ now: operation, before: previous }, index) => {
        const delta = deltaOf(previous?.score ?? null, operation.score, hasBase);
        return {
            ...operation,
            raw: raw?.operations[index]?.score ?? operation.score,
            moved: delta.delta === 0 ? [] : explainIncrease(previous, operation),
            ...delta,
        };
    });
    return {
        reported: {
            id,
            file: file.path,
            title,
            version,
            score: shown.score,
            band: shown.band,
            raw: raw?.score ?? shown.score,
            ...deltaOf(before?.score ?? null, now?.score ?? null, hasBase),
            continues,
            operations: [...operations, ...removed],
        },
        increases: current.map((pair, index) => ({ ...pair, delta: operations[index]?.delta ?? 0 })),
    };
}
/** What is new rises from nothing, what is removed falls to it. */
function deltaOf(base, head, hasBase) {
    const delta = hasBase ? (head ?? 0) - (base ?? 0) : 0;
    return { base, head, delta: Math.abs(delta) < compare_risk_NOTICEABLE ? 0 : delta };
}
function largestOf(increases) {
    const [largest] = increases
        .filter(({ delta }) => delta > 0)
        .sort((left, right) => right.delta - left.delta ||
        (0,compare_text/* compareText */.n)(left.now.api, right.now.api) ||
        (0,compare_text/* compareText */.n)((0,knowledge_subject/* operationSubject */.O5)(left.now), (0,knowledge_subject/* operationSubject */.O5)(right.now)));
    if (largest === undefined)
        return null;
    const { before, now } = largest;
    return {
        operation: compare_risk_keyOf(now),
        base: before?.score ?? null,
        head: now.score,
        contributions: explainIncrease(before, now),
    };
}
function compare_risk_keyOf({ api, kind, method, path }) {
    return { api, kind, method, path };
}

;// CONCATENATED MODULE: ./build/model/exposure.js
/** What makes an operation worth attacking: facts of the description, none of them a fault by itself. */
const EXPOSURE_FACTS = [
    'anonymous',
    'external',
    'partner',
    'unknown-audience',
    'writes',
    'deletes',
    'sensitive-input',
    'sensitive-output',
    'personal-output',
    'object-id',
    'administrative',
    'money',
    'upload',
    'bulk',
    'outbound',
];

// EXTERNAL MODULE: ./build/knowledge/path-names.js
var path_names = __webpack_require__(1241);
// EXTERNAL MODULE: ./build/knowledge/words.js
var words = __webpack_require__(6398);
;// CONCATENATED MODULE: ./build/knowledge/exposure.js






/** Every fact that holds, in a fixed order; the same facts are the same array. */
function exposureOf(operation, api) {
    let bits = 0;
    for (let index = 0; index < EXPOSURE_FACTS.length; index += 1)
        if (QUESTIONS[EXPOSURE_FACTS[index]](operation, api))
            bits |= 1 << index;
    let facts = factsByBits.get(bits);
    if (facts === undefined) {
        facts = EXPOSURE_FACTS.filter((_, index) => (bits & (1 << index)) !== 0);
        factsByBits.set(bits, facts);
    }
    return facts;
}
const factsByBits = new Map();
/** Answers from memory what was asked before, also for an operation of base that head has unchanged. Ask for head first. */
function rememberExposures(unchanged) {
    const known = new Map();
    return (operation, api) => {
        const same = unchanged.get(operation) ?? operation;
        let facts = known.get(same);
        if (facts === undefined) {
            facts = exposureOf(operation, api);
            known.set(same, facts);
        }
        return facts;
    };
}
const MONEY = new Set('payment payments billing invoice invoices transaction transactions transfer transfers refund refunds payout payouts withdrawal withdrawals checkout wallet wallets'.split(' '));
const MANY = new Set('bulk batch batches export exports import imports dump all search'.split(' '));
/** Where credentials are handed over on purpose. */
const SIGN_IN = new Set('login signin logon auth authenticate authentication oauth oauth2 token tokens session sessions register registration signup password passwords otp mfa'.split(' '));
const QUESTIONS = {
    anonymous: ({ key, security }) => key.kind === 'path' && security.access !== 'required',
    external: ({ audience }) => audience.value === 'external',
    partner: ({ audience }) => audience.value === 'partner',
    'unknown-audience': ({ audience }) => audience.value === 'unknown',
    writes: ({ key }) => ['POST', 'PUT', 'PATCH', 'DELETE'].includes(key.method),
    deletes: ({ key }) => key.method === 'DELETE',
    'sensitive-input': (operation, api) => takesIn(operation, api, isSignIn(operation) ? SENSITIVE_BUT_CREDENTIALS : SENSITIVE),
    'sensitive-output': (operation, api) => givesOut(operation, api, SENSITIVE),
    'personal-output': (operation, api) => givesOut(operation, api, PERSONAL),
    'object-id': ({ key }) => key.kind === 'path' && /\{[^{}]+\}/.test(key.path),
    administrative: ({ key }) => key.kind === 'path' && (0,path_names/* isAdministrativePath */.Iz)(key.path),
    money: ({ key }) => hasWord(key.path, MONEY),
    upload: ({ requestBody }) => requestBody?.content.some(({ name }) => /^(multipart\/form-data|application\/octet-stream|(image|video|audio)\/)/i.test(name)) === true,
    bulk: (operation, api) => hasWord(operation.key.path, MANY) || answersWithList(operation, api),
    outbound: ({ key }) => key.kind !== 'path',
};
const CREDENTIAL = (0,carried_data/* classBits */.Bj)(['credential']);
const SENSITIVE_BUT_CREDENTIALS = (0,carried_data/* classBits */.Bj)([
    'payment',
    'government-id',
    'health',
    'biometric',
    'birth-date',
    'financial',
]);
const SENSITIVE = CREDENTIAL | SENSITIVE_BUT_CREDENTIALS;
const PERSONAL = (0,carried_data/* classBits */.Bj)(['contact', 'location', 'personal']);
function takesIn({ parameters, requestBody }, api, classes) {
    const isNamed = parameters.some(({ name }) => {
        const found = (0,sensitive/* classifyName */.Ce)(name);
        return found !== null && found.confidence !== 'low' && (classes & (0,carried_data/* classBits */.Bj)([found.class])) !== 0;
    });
    return isNamed || carriesAny(requestBody?.content ?? [], api, classes, 'request');
}
function givesOut({ responses }, api, classes) {
    return responses.some(({ status, content }) => isSuccess(status) && carriesAny(content, api, classes, 'response'));
}
function carriesAny(content, { dialect }, classes, flow) {
    return content.some(({ schema }) => schema !== null && ((0,carried_data/* carriedClasses */.vk)(schema, dialect, flow) & classes) !== 0);
}
function answersWithList({ responses }, { dialect }) {
    return responses.some(({ status, content }) => isSuccess(status) &&
        content.some(({ schema }) => {
            if (schema === null)
                return false;
            const view = (0,knowledge_schema/* viewSchema */.Nl)(schema, dialect);
            return (0,knowledge_schema/* typesOf */.pl)(view) !== null && (0,knowledge_schema/* acceptsType */.UY)(view, 'array') && !(0,knowledge_schema/* acceptsType */.UY)(view, 'object');
        }));
}
function isSuccess(status) {
    return status.startsWith('2') || status === 'default';
}
function isSignIn({ key }) {
    return hasWord(key.path, SIGN_IN);
}
/** Parameters are left out: `{token}` is a place for one. */
function hasWord(path, words) {
    if (last?.path !== path)
        last = { path, words: (0,path_names/* pathSegments */.Mz)(path).flatMap(wordsOfSegment) };
    for (const word of last.words)
        if (words.has(word))
            return true;
    return false;
}
function wordsOfSegment(segment) {
    return segment.startsWith('{') ? [] : (0,words/* wordsOf */.Z9)(segment);
}
/** Several questions are asked about each path, one after the other. */
let last = null;

;// CONCATENATED MODULE: ./build/judge/risk/aggregate-scores.js
/**
 * 100·(m + (1 − m)·(1 − exp(−Σ r⁴/S))), m the largest and r the others. The worst decides and further ones add: more never
 * lowers it, and a large harmless API stays below a small vulnerable one. 0 for nothing.
 */
function aggregateScores(scores, { aggregate }) {
    // Sorted, because sums of fractions depend on their order.
    const [largest, ...others] = scores.map((score) => score / 100).sort((left, right) => right - left);
    if (largest === undefined)
        return 0;
    const weight = others.reduce((sum, each) => sum + each ** 4, 0) / aggregate.spread;
    return 100 * (largest - (1 - largest) * Math.expm1(-weight));
}

;// CONCATENATED MODULE: ./build/model/risk.js
const BANDS = ['minimal', 'low', 'medium', 'high', 'critical'];

;// CONCATENATED MODULE: ./build/judge/risk/bands.js
/** Scores in words. */

/** The highest band whose lowest score is reached. */
function bandOf(score, { bands }) {
    return BANDS.findLast((band) => score >= bands[band]) ?? 'minimal';
}

;// CONCATENATED MODULE: ./build/judge/risk/weigh-violations.js
/** Nothing is certain, whatever a rule's weight says. */
const HIGHEST_CHANCE = 0.99;
/** One violation: severity × confidence × the rule's own weight. */
function weigh(judged, model) {
    const { id } = judged.rule;
    const weight = Object.hasOwn(model.rules, id) ? model.rules[id] : 1;
    const severity = model.severities[judged.severity] * model.confidences[judged.confidence];
    const chance = Math.min(HIGHEST_CHANCE, severity * weight);
    return { control: judged.control, count: 1, shares: -Math.log1p(-chance), worst: judged, chance };
}
/** Two lots of the same rule as one. */
function combine(known, more) {
    const { worst, chance } = more.chance > known.chance ? more : known;
    return { control: known.control, count: known.count + more.count, shares: known.shares + more.shares, worst, chance };
}
/** The controls that are broken, in the order in which they are met. */
function weighControls(rules, model) {
    const sums = new Map();
    for (const { control, shares } of rules)
        sums.set(control, (sums.get(control) ?? 0) + shares);
    return new Map([...sums].map(([control, shares]) => {
        const cap = model.caps[control];
        // −expm1(−x) is 1 − e^(−x), exact for small x.
        return [control, { shares, share: -Math.log1p(cap * Math.expm1(-shares / cap)) }];
    }));
}

;// CONCATENATED MODULE: ./build/judge/risk/score-operation.js
/** The risk of one operation and a reason for every point of it. */



/** The risk of one operation. What is shared by operations that are exposed and broken alike is worked out once. */
function scoreOperation(key, facts, evidence, model) {
    const { score, band, lines } = explanationOf(facts, evidence, model);
    const contributions = lines.map((line) => line.rule === null ? line : new FindingLine(line, evidence.get(line.rule).worst));
    return { api: key.api, kind: key.kind, method: key.method, path: key.path, score, band, contributions };
}
const score_operation_known = new WeakMap();
function explanationOf(facts, evidence, model) {
    let branch = score_operation_known.get(model);
    if (branch === undefined) {
        branch = { next: new Map(), explanation: undefined };
        score_operation_known.set(model, branch);
    }
    branch = branchAt(branch, facts);
    for (const { worst, control, count, shares, chance } of evidence.values()) {
        branch = branchAt(branchAt(branchAt(branch, worst.rule), control), count);
        branch = branchAt(branchAt(branch, shares), chance);
    }
    branch.explanation ??= explain(facts, evidence, model);
    return branch.explanation;
}
function branchAt(branch, key) {
    let next = branch.next.get(key);
    if (next === undefined) {
        next = { next: new Map(), explanation: undefined };
        branch.next.set(key, next);
    }
    return next;
}
/**
 * R₀ = 100 · exposure · likelihood, then R = floor + (100 − floor) · R₀/100. The score is the sum of its lines, so that it
 * is explained to the last digit.
 */
function explain(facts, evidence, model) {
    const controls = weighControls(evidence.values(), model);
    const total = [...controls.values()].reduce((sum, { share }) => sum + share, 0);
    const likelihood = -Math.expm1(-total);
    const exposures = exposureLines(facts, likelihood, model);
    const unexposed = 100 * exposureAt(model.exposure.logOdds, model) * likelihood;
    const findings = findingLines(evidence, controls, unexposed / total);
    const floors = floorLine(facts, evidence, sumOf([...findings, ...exposures]), model);
    const lines = [...findings, ...exposures, ...floors].filter(({ points }) => points > 0).sort(compareContributions);
    const score = Math.min(100, sumOf(lines));
    return { score, band: bandOf(score, model), lines };
}
function exposureAt(logOdds, { exposure }) {
    return exposure.lowest + (1 - exposure.lowest) / (1 + Math.exp(-logOdds));
}
/** What the facts add to the exposure of an operation about which nothing is known. */
function exposureLines(facts, likelihood, model) {
    const { logOdds, facts: table } = model.exposure;
    const weights = facts.map((fact) => table[fact].weight);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (total === 0)
        return [];
    const points = 100 * likelihood * (exposureAt(logOdds + total, model) - exposureAt(logOdds, model));
    return facts.map((fact) => ({
        points: (points * table[fact].weight) / total,
        reason: table[fact].says,
        rule: null,
        location: null,
    }));
}
/** One line a rule: its violations' part of what their control contributes. */
function findingLines(evidence, controls, pointsPerShare) {
    return [...evidence].map(([rule, { control, shares, count, worst }]) => {
        const { share, shares: all } = controls.get(control); // every rule's control was weighed
        const { title } = worst.rule;
        return {
            points: all === 0 ? 0 : pointsPerShare * share * (shares / all),
            reason: count === 1 ? title : `${title} (${count} places)`,
            rule,
            location: null,
        };
    });
}
class FindingLine {
    points;
    reason;
    rule;
    #worst;
    constructor({ points, reason, rule }, worst) {
        this.points = points;
        this.reason = reason;
        this.rule = rule;
        this.#worst = worst;
    }
    /** Asked for only where the line is shown: most of base never is, and finding a line means scanning a file. */
    get location() {
        return this.#worst.location;
    }
}
function floorLine(facts, evidence, unfloored, { floors }) {
    let highest;
    for (const floor of floors)
        if ((highest === undefined || floor.score > highest.score) && holds(floor, facts, evidence))
            highest = floor;
    if (highest === undefined)
        return [];
    return [{ points: highest.score * (1 - unfloored / 100), reason: highest.says, rule: null, location: null }];
}
function holds(floor, facts, evidence) {
    if (!floor.facts.every((fact) => facts.includes(fact)))
        return false;
    for (const { control, chance } of evidence.values())
        if (control === floor.control && chance >= floor.weight)
            return true;
    return false;
}
function sumOf(lines) {
    return lines.reduce((sum, { points }) => sum + points, 0);
}
function compareContributions(left, right) {
    return (right.points - left.points ||
        (0,compare_text/* compareText */.n)(left.rule ?? '', right.rule ?? '') ||
        (0,compare_text/* compareText */.n)(left.reason, right.reason));
}

;// CONCATENATED MODULE: ./build/judge/risk/score-risk.js
/**
 * Predicted risk of one revision, 0–100, from its violations and what its operations expose. Depends on that revision
 * alone: what changed never adds points.
 */






/** Scores every operation, API and the revision as a whole. APIs and operations keep the order they are given in. */
function scoreRisk({ apis, violations, exposures = exposureOf }, model) {
    const reaching = groupByOperation(violations, model);
    const scored = apis.map((api) => scoreApi(api, reaching, exposures, model));
    const score = aggregateScores(scored.map((api) => api.score), model);
    return { score, band: bandOf(score, model), apis: scored };
}
const NOTHING = new Map();
function scoreApi(api, reaching, exposures, model) {
    const operations = [...api.operations, ...api.outbound].map((operation) => scoreOperation(operation.key, exposures(operation, api), reaching.get(score_risk_keyOf(api.id, operation.key)) ?? NOTHING, model));
    const score = aggregateScores(operations.map((operation) => operation.score), model);
    return { api: api.id, score, band: bandOf(score, model), operations };
}
/** What reaches each operation, every violation once, in one order whatever order they come in. */
function groupByOperation(violations, model) {
    const byOperation = new Map();
    for (const judged of violations.toSorted((left, right) => (0,compare_text/* compareText */.n)(left.fingerprint, right.fingerprint))) {
        const weighed = weigh(judged, model);
        for (const key of score_risk_keysOf(judged.violation)) {
            let evidence = byOperation.get(key);
            if (evidence === undefined) {
                evidence = new Map();
                byOperation.set(key, evidence);
            }
            const known = evidence.get(judged.rule.id);
            evidence.set(judged.rule.id, known === undefined ? weighed : combine(known, weighed));
        }
    }
    return byOperation;
}
/** Thousands of violations in shared definitions reach the same thousand operations, and then share one list of them. */
const keysOfLists = new WeakMap();
function score_risk_keysOf({ api, operation, reachedBy }) {
    let keys = keysOfLists.get(reachedBy);
    if (keys === undefined) {
        keys = new Set(reachedBy.map((key) => score_risk_keyOf(key.api, key)));
        keysOfLists.set(reachedBy, keys);
    }
    return operation === null || keys.has(score_risk_keyOf(api, operation)) ? keys : new Set([...keys, score_risk_keyOf(api, operation)]);
}
function score_risk_keyOf(api, { kind, method, path }) {
    return `${api}\n${kind} ${method} ${path}`;
}

// EXTERNAL MODULE: ./build/knowledge/nearest-name.js
var nearest_name = __webpack_require__(1605);
;// CONCATENATED MODULE: ./build/judge/rules/add-foreign-rules.js
/** The rule set of a run + the rules that Spectral rulesets turned out to have. */

/** Overrides that name a rule which nobody has are said now that all rules are known. */
function addForeignRules(rules, foreign) {
    const all = new Map([...rules.rules, ...foreign.map((rule) => [rule.id, rule])]);
    const strangers = [...new Set(rules.overrides.map(({ rule }) => rule))].filter((rule) => !all.has(rule));
    const known = foreign.map(({ id }) => id);
    return {
        rules: { ...rules, rules: all },
        problems: strangers.map((rule) => add_foreign_rules_unknown(rule, (0,nearest_name/* nearestName */.q)(rule, known))),
    };
}
function add_foreign_rules_unknown(rule, nearest) {
    const hint = nearest === null ? '' : ` Did you mean "${nearest}"?`;
    const message = `The configuration overrides the rule "${rule}", which no pack of this run has.${hint}`;
    return { code: 'unknown-rule', severity: 'warning', message, location: null };
}

// EXTERNAL MODULE: ./build/knowledge/api-family.js
var api_family = __webpack_require__(8856);
;// CONCATENATED MODULE: ./build/assess.js
/** The whole program on one screen, without a side effect: inspect each revision, compare the two, judge the result. */
























/** Reads both revisions and concludes. Never throws for what a description says. */
async function assess(inputs) {
    const { configuration } = inputs;
    const read = await (0,read_revisions/* readRevisions */.p)(inputs.trees, inputs.scope);
    const families = (0,api_family/* familiesOf */.m)(configuration.apis);
    const { revisions, apis: built, renderings } = foldRenderings(read, families, inputs);
    const { head } = built;
    const base = inputs.trees.base === null ? null : withReadableBase(built.base, head, revisions.unreadableInBase);
    const structure = await validateStructure(revisions, inputs.validator, configuration.validate);
    const difference = base === null ? assess_NOTHING : compare({ base, head }, families, inputs);
    const { violations, rules, foreign } = await lint({ base: base ?? [], head }, inputs);
    const locator = locateRevisions(revisions, difference, violations);
    const { inherited } = configuration.gate;
    const collected = collectFindings({ ...difference, violations, rules, apis: { base, head }, locator, inherited });
    const accepted = (0,collect_acceptances/* collectAcceptances */.Z)({ ...inputs, apis: { base, head }, violations, locator });
    const waiving = { policy: configuration.waivers, asOf: inputs.subject.asOf };
    const { findings, state, waivers } = applyWaivers({ ...collected, apis: { base: base ?? [], head } }, { filed: inputs.waivers, accepted, ...waiving }, (rule) => rules.rules.get(rule)?.kind === 'change');
    const exposures = rememberExposures(difference.pairs.unchanged);
    const score = (apis, judged) => scoreRisk({ apis, violations: judged, exposures }, inputs.riskModel);
    const judged = inputs.changesOnly ? { base: null, head: [] } : { base, head };
    const headRisk = score(judged.head, state.head);
    const scored = {
        head: headRisk,
        base: judged.base === null ? null : score(judged.base, state.base),
        raw: state.head === collected.state.head ? headRisk : score(judged.head, collected.state.head),
    };
    const successions = inherited === 'existing' ? difference.pairs.successions : [];
    const { apis, risk } = compareRisk(scored, { ...difference.pairs, successions }, { base: judged.base ?? [], head: judged.head });
    const documents = listDocuments(revisions, head, renderings, difference, configuration.apis);
    const faults = [
        ...inputs.problems,
        ...revisions.problems,
        ...renderings.problems,
        ...structure,
        ...violations.failedRules,
        ...foreign,
        ...accepted.problems,
        ...difference.troubles.map((trouble) => assess_notCompared(trouble, locator)),
    ];
    const isWhole = inputs.isWhole && !faults.some(({ severity }) => severity === 'error');
    const problems = [...faults, ...describeWaivers(waivers, { ...waiving, isWhole })];
    const controls = assessControls(judged.head, locator);
    const drift = assessDrift({
        run: { apis: judged, pairs: difference.pairs, risk: scored, assess: operationAssessor(locator) },
        findings,
        locator,
        baseline: inputs.baseline,
        inputsUsed: inputs.inputsUsed,
    });
    const { changes, notes } = collected;
    const targetsOf = findTargets([...(base ?? []), ...head]);
    const { isState } = inputs;
    const verdict = decideGate({
        findings,
        changes,
        apis,
        risk,
        problems,
        documents,
        controls,
        drift: [...drift.sinceBase, ...(drift.sinceBaseline?.events ?? [])],
        waivers,
        targetsOf,
        isState,
    }, configuration.gate);
    return {
        tool: inputs.tool,
        problems,
        subject: inputs.subject,
        inputs: inputs.inputsUsed,
        documents,
        changes,
        notes,
        previews: collected.previews,
        findings,
        controls,
        apis,
        risk,
        verdict,
        drift,
        waivers: waivers.map(({ waiver, state, covers, refused }) => ({ waiver, state, covers, refused })),
        rules: rules.rules,
        changedLines: locator.changedLines,
        excerptOf: excerptsOf(revisions),
    };
}
function operationAssessor(locator) {
    return (apis, isWanted) => new Map(assessControls(apis, locator, isWanted).map(({ of, controls }) => [of, controls]));
}
function clockOf({ lifecycle }, { asOf }) {
    return { asOf, noticeDays: lifecycle.noticeDays };
}
const assess_NOTHING = {
    changes: [],
    notes: [],
    pairs: { apis: new Map(), operations: new Map(), unchanged: new Map(), successions: [] },
    troubles: [],
};
/** What a description contradicts itself in is judged as far as possible: the rest counts. */
function assess_notCompared({ message, place }, locator) {
    return { code: 'schema-not-compared', severity: 'warning', message, location: locator.locate(place) };
}
function compare(apis, families, inputs) {
    const { subject, perOperation } = inputs;
    const clock = clockOf(inputs.configuration, subject);
    const difference = addSuccessions(diffApis(apis.base, apis.head, clock), apis, families, clock);
    return perOperation ? { ...difference, changes: expandOperations(difference.changes) } : difference;
}
/** What several documents describe is judged once; the ids of APIs are given to those that are. */
function foldRenderings(read, families, { configuration, scope, subject }) {
    const build = ({ base, head }) => ({
        base: (0,build_apis/* buildApis */.c)(base, configuration.audience),
        head: (0,build_apis/* buildApis */.c)(head, configuration.audience),
    });
    const apis = build(read);
    const named = new Set(scope.explicit);
    const renderings = (0,find_renderings/* findRenderings */.x)(apis, families, (path) => named.has(path), clockOf(configuration, subject));
    if (renderings.head.size === 0 && renderings.base.size === 0)
        return { revisions: read, apis, renderings };
    const revisions = {
        ...read,
        base: read.base.filter(({ file }) => !renderings.base.has(file.path)),
        head: read.head.filter(({ file }) => !renderings.head.has(file.path)),
    };
    return { revisions, apis: build(revisions), renderings };
}
/** Every document with the API it describes and why it is judged or not. */
function listDocuments({ documents }, head, renderings, { pairs }, configured) {
    const apiOf = (path) => head.find(({ file }) => file.path === path)?.id ?? null;
    return documents.map((document) => {
        const source = renderings.head.get(document.file);
        if (source !== undefined) {
            const reason = `rendering of ${source}, reported there`;
            return { ...document, api: apiOf(source), judged: false, reason, renderingOf: source };
        }
        const api = apiOf(document.file);
        const older = pairs.successions.find(({ successor }) => successor === api)?.predecessor;
        const generatedFrom = configured.find(({ files }) => (0,api_family/* matcherOf */.K)(files)(document.file))?.generatedFrom ?? [];
        return {
            ...document,
            api,
            ...(older === undefined ? {} : { reason: `${document.reason}, continues ${older.file}` }),
            ...(generatedFrom.length === 0 ? {} : { generatedFrom }),
        };
    });
}
/** A document that base could not be read for is compared with itself: nothing in it can be called new. */
function withReadableBase(base, head, unreadable) {
    return [...base, ...head.filter(({ file }) => unreadable.has(file.path))];
}
/** Our rules, and beside them what Spectral's say. */
async function lint(apis, { rules, spectral, subject, changesOnly }) {
    const own = (0,lint_apis/* lintApis */.F)(apis, changesOnly ? [] : rules.enabled, { asOf: subject.asOf });
    if (spectral === null || changesOnly)
        return { violations: own, rules, foreign: [] };
    const theirs = await lintWithSpectral(apis, spectral, (rule) => rules.rules.has(rule));
    const all = addForeignRules(rules, theirs.rules);
    const violations = { ...own, base: [...own.base, ...theirs.base], head: [...own.head, ...theirs.head] };
    return { violations, rules: all.rules, foreign: [...theirs.problems, ...all.problems] };
}


/***/ }),

/***/ 676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ isAnnounced),
/* harmony export */   Tf: () => (/* binding */ reportRemoved),
/* harmony export */   Vf: () => (/* binding */ reportAdded),
/* harmony export */   Z9: () => (/* binding */ surfaceMeaning),
/* harmony export */   gX: () => (/* binding */ compareCallbacks),
/* harmony export */   pC: () => (/* binding */ lostSurfaceMeaning),
/* harmony export */   qy: () => (/* binding */ compareLifecycle)
/* harmony export */ });
/* harmony import */ var _knowledge_path_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1241);
/* harmony import */ var _knowledge_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2947);
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7886);
/* harmony import */ var _meaning_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1597);
/* harmony import */ var _node_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5894);
/* harmony import */ var _security_compare_requirements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7479);
/* harmony import */ var _security_judge_requirements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4331);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(911);
/** Operations that came, went, or changed their life cycle or audience. */








/** An operation that head has and base has not. */
function reportAdded(operation, log) {
    const { kind } = operation.key;
    (0,_tell_js__WEBPACK_IMPORTED_MODULE_5__/* .tellMany */ .p)(log, {
        id: kind === 'path' ? 'endpoint-added' : `${kind}-added`,
        base: null,
        head: (0,_node_place_js__WEBPACK_IMPORTED_MODULE_6__/* .changedAt */ .E)(operation.node),
        to: (0,_security_compare_requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRequirements */ .mE)((0,_security_compare_requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .alternativesOf */ .c3)(operation.security, (name) => name)),
        meaning: kind === 'path' ? surfaceMeaning(operation) : null,
        subjects: [(0,_knowledge_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .operationSubject */ .O5)(operation.key)],
        owner: operation,
        operations: [operation],
    });
}
/** What it means that an operation can be called at all. */
function surfaceMeaning(operation) {
    if (operation.security.access === 'required')
        return null;
    if ((0,_knowledge_path_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isHealthPath */ .SI)(operation.key.path) || (0,_knowledge_path_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpenByNature */ .fk)(operation.key.path)) {
        return (0,_meaning_js__WEBPACK_IMPORTED_MODULE_7__/* .meaning */ .a)('unauthenticated-surface-added', 'low');
    }
    const isDangerous = (0,_security_judge_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .isWriting */ .x)(operation.key.method) || (0,_knowledge_path_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isAdministrativePath */ .Iz)(operation.key.path);
    return (0,_meaning_js__WEBPACK_IMPORTED_MODULE_7__/* .meaning */ .a)('unauthenticated-surface-added', isDangerous ? 'high' : 'medium');
}
/** The reverse of `surfaceMeaning`. */
function lostSurfaceMeaning({ key, security }) {
    return key.kind === 'path' && security.access !== 'required'
        ? (0,_meaning_js__WEBPACK_IMPORTED_MODULE_7__/* .meaning */ .a)('unauthenticated-surface-removed', 'info')
        : null;
}
/** Operations that are gone; a whole path that is gone is one edit. */
function reportRemoved(operations, head, log, asOf) {
    const alive = new Set([...head.operations, ...head.outbound].map(({ key }) => `${key.kind} ${key.path}`));
    for (const operation of operations) {
        const isPath = operation.key.kind === 'path';
        const wholePath = isPath && !alive.has(`path ${operation.key.path}`);
        (0,_tell_js__WEBPACK_IMPORTED_MODULE_5__/* .tellMany */ .p)(log, {
            id: removalId(operation, wholePath, asOf),
            what: 'operation removed',
            base: wholePath
                ? (0,_node_place_js__WEBPACK_IMPORTED_MODULE_6__/* .changedAt */ .E)({
                    ...operation.node,
                    pointer: operation.node.pointer?.parent ?? null,
                    value: operation.pathItem.value,
                })
                : (0,_node_place_js__WEBPACK_IMPORTED_MODULE_6__/* .changedAt */ .E)(operation.node),
            head: null,
            from: operation.sunset ?? '',
            meaning: lostSurfaceMeaning(operation),
            compatibility: isPath ? null : isAnnounced(operation, asOf) ? 'safe' : 'breaking',
            subjects: [(0,_knowledge_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .operationSubject */ .O5)(operation.key)],
            owner: wholePath ? null : operation,
            operations: [operation],
        });
    }
}
function removalId({ key, deprecated, sunset }, wholePath, asOf) {
    if (key.kind !== 'path')
        return `${key.kind}-removed`;
    if (deprecated && sunset !== null && (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(sunset) === null)
        return 'api-path-sunset-parse';
    const prefix = wholePath ? 'api-path-removed' : 'api-removed';
    if (!(0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__/* .isDue */ .nZ)(sunset, asOf))
        return `${prefix}-before-sunset`;
    return `${prefix}-${deprecated ? 'with' : 'without'}-deprecation`;
}
/** Announced as going away, and the day is past or was never set. */
function isAnnounced({ deprecated, sunset }, asOf) {
    return deprecated && (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__/* .isDue */ .nZ)(sunset, asOf);
}
/** A callback that goes elsewhere than before. */
function compareCallbacks(before, after, { log }) {
    const [from, to] = [before.callback?.expression, after.callback?.expression];
    if (from === undefined || to === undefined || from === to)
        return;
    // The key of the path item is the expression.
    const place = ({ node, pathItem }) => (0,_node_place_js__WEBPACK_IMPORTED_MODULE_6__/* .changedAt */ .E)({ ...node, pointer: node.pointer?.parent ?? null, value: pathItem.value });
    (0,_tell_js__WEBPACK_IMPORTED_MODULE_5__/* .tellMany */ .p)(log, {
        id: 'callback-expression-changed',
        base: place(before),
        head: place(after),
        from,
        to,
        subjects: [(0,_knowledge_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .operationSubject */ .O5)(after.key)],
        owner: after,
        operations: [after],
    });
}
/** How the actions of a life cycle are spelled for operations. */
const OPERATION_IDS = {
    deprecated: 'endpoint-deprecated',
    'deprecated-with-sunset': 'endpoint-deprecated-with-sunset',
    'deprecated-sunset-missing': 'api-deprecated-sunset-missing',
    'deprecated-sunset-parse': 'api-deprecated-sunset-parse',
    reactivated: 'endpoint-reactivated',
    'sunset-date-too-small': 'api-sunset-date-too-small',
    'sunset-added': 'sunset-added',
    'sunset-deleted': 'sunset-deleted',
    'sunset-parse': 'api-deprecated-sunset-parse',
    'sunset-date-changed': 'api-sunset-date-changed',
    'sunset-date-changed-too-small': 'api-sunset-date-changed-too-small',
    'stability-decreased': 'api-stability-decreased',
    'stability-increased': 'api-stability-increased',
    'invalid-stability-level': 'api-invalid-stability-level',
};
/** Deprecation, sunset, stability and audience of an operation that stays. */
function compareLifecycle(before, after, { log, clock }) {
    const report = (id, member, from, to, means) => {
        const base = (0,_node_place_js__WEBPACK_IMPORTED_MODULE_6__/* .changedMember */ .V)(before.node, member);
        (0,_tell_js__WEBPACK_IMPORTED_MODULE_5__/* .tellMany */ .p)(log, {
            id,
            base,
            head: (0,_node_place_js__WEBPACK_IMPORTED_MODULE_6__/* .changedMember */ .V)(after.node, member) ?? (base === null ? (0,_node_place_js__WEBPACK_IMPORTED_MODULE_6__/* .changedAt */ .E)(after.node) : null),
            from,
            to,
            meaning: means,
            subjects: [(0,_knowledge_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .operationSubject */ .O5)(after.key)],
            owner: after,
            operations: [after],
        });
    };
    const edits = (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__/* .compareLifecycles */ .T9)((0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__/* .lifecycleOf */ .o0)(before.node.value), (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__/* .lifecycleOf */ .o0)(after.node.value), clock);
    for (const { action, member, from, to, meaning: means } of edits)
        report(OPERATION_IDS[action], member, from, to, means);
    compareAudience(before, after, report);
}
function compareAudience(before, after, report) {
    const [was, is] = [before.audience, after.audience];
    const [from, to] = [CIRCLES.indexOf(was.value), CIRCLES.indexOf(is.value)];
    if (from === -1 || to === -1)
        return;
    // What a path or a tag is called says little; whoever marks an operation means it.
    const isStated = ({ source }) => source.startsWith('x-');
    if (from < to && isStated(was))
        report('api-audience-widened', was.source, was.value, is.value, (0,_meaning_js__WEBPACK_IMPORTED_MODULE_7__/* .meaning */ .a)('audience-widened', 'medium'));
    if (from > to && isStated(is))
        report('api-audience-narrowed', is.source, was.value, is.value, (0,_meaning_js__WEBPACK_IMPORTED_MODULE_7__/* .meaning */ .a)('audience-narrowed', 'info'));
}
/** From the smallest circle of callers to the largest. */
const CIRCLES = ['internal', 'partner', 'external'];


/***/ }),

/***/ 2039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ diffApi)
});

// EXTERNAL MODULE: ./build/knowledge/subject.js
var knowledge_subject = __webpack_require__(2947);
// EXTERNAL MODULE: ./build/knowledge/value.js
var knowledge_value = __webpack_require__(5718);
// EXTERNAL MODULE: ./build/knowledge/reference.js
var knowledge_reference = __webpack_require__(6074);
// EXTERNAL MODULE: ./build/knowledge/schema.js
var knowledge_schema = __webpack_require__(6876);
;// CONCATENATED MODULE: ./build/compare/diff/compare-components.js
/** Notes on definitions under components that no operation uses, and on those that only got another name. */



/** What reaches operations is compared there; security schemes are compared by themselves. */
function compareComponents(base, head) {
    const [before, after] = [definitionsOf(base), definitionsOf(head)];
    const gone = [...before].filter(([name]) => !after.has(name));
    const fresh = new Map([...after].filter(([name]) => !before.has(name)));
    const edited = [...after].filter(([name, node]) => before.has(name) && before.get(name)?.value !== node.value);
    if (gone.length + fresh.size + edited.length === 0)
        return [];
    const renamed = noteRenames(gone, fresh);
    const [usedBefore, usedNow] = [usedIn(base), usedIn(head)];
    const unused = (list, used) => [...list].filter(([name]) => !used.has(name) && !renamed.names.has(name));
    return [
        ...renamed.notes,
        ...unused(gone, usedBefore).map(([name, node]) => ({
            code: name.startsWith('schemas/') ? 'api-schema-removed' : 'component-removed',
            message: `The definition ${name} is gone; nothing used it.`,
            base: (0,knowledge_value/* placeOf */.$t)(node),
            head: null,
        })),
        ...unused(fresh, usedNow).map(([name, node]) => ({
            code: 'component-added',
            message: `The definition ${name} is new; nothing uses it.`,
            base: null,
            head: (0,knowledge_value/* placeOf */.$t)(node),
        })),
        ...unused(edited, usedNow)
            .filter(([name]) => !usedBefore.has(name))
            .map(([name, node]) => ({
            code: 'component-changed',
            message: `The definition ${name} changed; nothing uses it.`,
            base: (0,knowledge_value/* placeOf */.$t)(before.get(name)),
            head: (0,knowledge_value/* placeOf */.$t)(node),
        })),
    ];
}
/** `schemas/Order` → its node. Swagger 2.0 names as their successors. */
function definitionsOf({ root }) {
    const components = (0,knowledge_value/* childIfPresent */.p_)(root, 'components');
    const kinds = components === undefined ? [] : (0,knowledge_value/* members */.ol)(components);
    for (const [old, name] of SWAGGER_KINDS) {
        const found = (0,knowledge_value/* childIfPresent */.p_)(root, old);
        if (found !== undefined)
            kinds.push([name, found]);
    }
    return new Map(kinds
        .filter(([kind]) => !APART.has(kind) && !kind.startsWith('x-'))
        .flatMap(([kind, node]) => (0,knowledge_value/* members */.ol)(node).map(([name, entry]) => [`${kind}/${name}`, entry])));
}
const SWAGGER_KINDS = [
    ['definitions', 'schemas'],
    ['parameters', 'parameters'],
    ['responses', 'responses'],
];
/** Compared elsewhere, and samples, which say nothing about what is accepted. */
const APART = new Set(['securitySchemes', 'examples']);
function noteRenames(gone, fresh) {
    const names = new Set();
    const texts = new Map();
    if (gone.length > 0)
        for (const [name, node] of fresh)
            texts.set(`${kindOf(name)} ${(0,knowledge_schema/* canonicalText */.A4)(node.value)}`, name);
    const notes = gone.flatMap(([name, node]) => {
        const successor = texts.get(`${kindOf(name)} ${(0,knowledge_schema/* canonicalText */.A4)(node.value)}`);
        if (successor === undefined || names.has(successor))
            return [];
        names.add(name).add(successor);
        const message = `The definition ${name} is now called ${successor}.`;
        return [{ code: 'component-renamed', message, base: (0,knowledge_value/* placeOf */.$t)(node), head: (0,knowledge_value/* placeOf */.$t)(fresh.get(successor)) }];
    });
    return { notes, names };
}
function kindOf(name) {
    return name.slice(0, name.indexOf('/'));
}
/** The definitions of the root document that something outside of definitions reaches. */
function usedIn({ file, root }) {
    const used = new Set();
    const seen = new Set();
    const pending = Object.entries(root.value)
        .filter(([key]) => !HOLDERS.has(key))
        .map(([, value]) => [value, file.path]);
    const reach = (reference, from) => {
        const [location = '', fragment = ''] = reference.split('#', 2);
        const path = location === '' ? from : (0,knowledge_reference/* resolvePath */.o1)(from, location);
        const target = typeof path !== 'string' ? undefined : path === file.path ? file : file.siblings.get(path);
        if (target === undefined)
            return;
        const keys = fragment.split('/').slice(1);
        if (target === file) {
            const name = nameOf(keys);
            if (name === null || used.has(name))
                return;
            used.add(name);
        }
        pending.push([valueAt(target.root, keys), target.path]);
    };
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const [value, path] = next;
        if (typeof value !== 'object' || value === null || seen.has(value))
            continue;
        seen.add(value);
        for (const [key, item] of Object.entries(value)) {
            if (key === '$ref' && typeof item === 'string')
                reach(item, path);
            else if (key === 'mapping' && (0,knowledge_value/* isObject */.Gv)(item))
                for (const target of Object.values(item))
                    if (typeof target === 'string')
                        reach(/[#/.]/.test(target) ? target : `#/components/schemas/${target}`, path);
            if (typeof item === 'object' && item !== null)
                pending.push([item, path]);
        }
    }
    return used;
}
/** Where definitions stand in a root document. */
const HOLDERS = new Set([
    'components',
    'securityDefinitions',
    ...SWAGGER_KINDS.map(([old]) => old),
]);
function nameOf(keys) {
    const [holder = '', kind = '', name] = keys.map(decoded);
    if (holder === 'components')
        return name === undefined ? null : `${kind}/${name}`;
    const successor = SWAGGER_KINDS.find(([old]) => old === holder)?.[1];
    return successor === undefined || kind === '' ? null : `${successor}/${kind}`;
}
function valueAt(root, keys) {
    let value = root;
    for (const key of keys.map(decoded)) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
function decoded(key) {
    const text = key.replaceAll('~1', '/').replaceAll('~0', '~');
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text; // a malformed escape names nothing, whatever we return
    }
}

;// CONCATENATED MODULE: ./build/knowledge/extensions.js
/** Extensions (`x-…`) that matter for security, by name: what gateways and frameworks enforce, and what silences checks. */
/** Tells a tool to look away. Our own acceptances are waivers and reported as such. */
const SUPPRESSIONS = /^x-(42c-(accept|ignore|skip|disable)|(zally|lint|linter|spectral|vacuum|redocly|ibm|kics|checkov|sonar|security|owasp)-(ignore|disable|skip|suppress)|nosec)/;
/** Authentication, authorization, limits and filters that a gateway or framework takes from the description. */
const CONTROLS = [
    /^x-amazon-apigateway-(auth|authorizer|authtype|policy|request-validators?|api-key-source|gateway-responses)$/,
    /^x-google-(management|quota|security|issuer|jwks_uri|audiences|allow|endpoints)$/,
    /^x-(kong|zuplo|tyk|apigee|krakend|gravitee|apisix|azure-api-management|3scale|mulesoft)-/,
    /^x-wso2-(auth|security|throttling|cors|disable-security|application-security|mutual-ssl|endpoint-security)/,
    /^x-42c-(local-strategy|strategy|protection)/,
    /^x-(rate-?limit|ratelimit|throttl|quota|cors|waf|auth-type|authorization|permissions?|required-(roles?|permissions?|scopes?)|roles?|scopes?|rbac|policies|policy)/,
];
/** What kind an extension is of; `null`: it says nothing about security. */
function extensionKind(name) {
    const text = name.slice(0, 100).toLowerCase();
    if (SUPPRESSIONS.test(text))
        return 'suppression';
    return CONTROLS.some((pattern) => pattern.test(text)) ? 'control' : null;
}

// EXTERNAL MODULE: ./build/compare/diff/meaning.js
var meaning = __webpack_require__(1597);
// EXTERNAL MODULE: ./build/compare/diff/node-place.js
var node_place = __webpack_require__(5894);
// EXTERNAL MODULE: ./build/compare/diff/tell.js
var tell = __webpack_require__(911);
;// CONCATENATED MODULE: ./build/compare/diff/compare-extensions.js
/** Compares the extensions that matter for security: what gateways enforce by them, and checks that they silence. */







function compareExtensions(base, head, pairs, log) {
    const everything = pairs.map(([, after]) => after);
    const subjects = [knowledge_subject/* DOCUMENT_SUBJECT */.hN];
    compareOwners(base.root, head.root, { operations: everything, subjects, owner: null }, log);
    for (const name of ['info', 'paths', 'components']) {
        const [before, after] = [(0,knowledge_value/* childIfPresent */.p_)(base.root, name), (0,knowledge_value/* childIfPresent */.p_)(head.root, name)];
        if (before !== undefined && after !== undefined)
            compareOwners(before, after, { operations: everything, subjects, owner: null }, log);
    }
    for (const [before, after] of pairs) {
        const place = { operations: [after], subjects: [(0,knowledge_subject/* operationSubject */.O5)(after.key)], owner: after };
        compareOwners(before.node, after.node, place, log);
        // Reached by each of its operations: one edit, since its places are the same.
        compareOwners(before.pathItem, after.pathItem, { ...place, owner: null }, log);
    }
}
function compareOwners(before, after, holder, log) {
    if (before.value === after.value || !(0,knowledge_value/* isObject */.Gv)(before.value) || !(0,knowledge_value/* isObject */.Gv)(after.value))
        return;
    const names = new Set([...Object.keys(before.value), ...Object.keys(after.value)]);
    for (const name of names) {
        const kind = name.startsWith('x-') ? extensionKind(name) : null;
        if (kind === null)
            continue;
        const [was, is] = [textOf(before.value[name]), textOf(after.value[name])];
        if (was === is)
            continue;
        const action = was === null ? 'added' : is === null ? 'removed' : 'changed';
        (0,tell/* tellMany */.p)(log, {
            ...holder,
            id: idOf(kind, action),
            what: `extension ${name}`,
            base: (0,node_place/* changedMember */.V)(before, name),
            head: (0,node_place/* changedMember */.V)(after, name),
            subject: kind === 'suppression' ? name : `extension ${name}`,
            from: was ?? 'none',
            to: is ?? 'none',
            meaning: meaningOf(kind, action),
        });
    }
}
function idOf(kind, action) {
    return kind === 'suppression' ? `api-suppression-${action}` : `api-extension-${action}`;
}
function meaningOf(kind, action) {
    if (action === 'changed')
        return null;
    if (kind === 'suppression')
        return action === 'added' ? (0,meaning/* meaning */.a)('suppression-added', 'low') : (0,meaning/* meaning */.a)('suppression-removed', 'info');
    return action === 'added' ? (0,meaning/* meaning */.a)('control-documented', 'info') : (0,meaning/* meaning */.a)('control-undocumented', 'low');
}
/** `null`: absent, or switched off. */
function textOf(value) {
    return value === undefined || value === false || value === null ? null : (0,knowledge_schema/* canonicalText */.A4)(value).slice(0, 500);
}

;// CONCATENATED MODULE: ./build/compare/diff/compare-info.js
/** Compares what the document says about itself: `info`, declared tags, and whether its version follows from its changes. */


/** Texts and numbers that no client meets on the wire. */
function compareInfo(base, head) {
    return [...noteInfo(base, head), ...noteTags(base, head)];
}
/** Members of `info` that people read; extensions are compared elsewhere. */
const INFO = ['title', 'version', 'summary', 'description', 'termsOfService', 'contact', 'license'];
function noteInfo(base, head) {
    const [before, after] = [(0,knowledge_value/* childIfPresent */.p_)(base.root, 'info'), (0,knowledge_value/* childIfPresent */.p_)(head.root, 'info')];
    if (before === undefined || after === undefined || before.value === after.value)
        return [];
    return INFO.flatMap((name) => {
        const [was, is] = [(0,knowledge_value/* member */.Dc)(before.value, name), (0,knowledge_value/* member */.Dc)(after.value, name)];
        if (compare_info_textOf(was) === compare_info_textOf(is))
            return [];
        const isShort = name === 'title' || name === 'version';
        const change = isShort ? `: ${was === undefined ? 'none' : was} → ${is === undefined ? 'none' : is}` : '';
        return [
            {
                code: 'info-changed',
                message: `info.${name} changed${change}.`,
                base: (0,knowledge_value/* placeOf */.$t)((0,knowledge_value/* childIfPresent */.p_)(before, name) ?? before),
                head: (0,knowledge_value/* placeOf */.$t)((0,knowledge_value/* childIfPresent */.p_)(after, name) ?? after),
            },
        ];
    });
}
function compare_info_textOf(value) {
    return value === undefined ? '' : (0,knowledge_schema/* canonicalText */.A4)(value);
}
function noteTags(base, head) {
    const [before, after] = [tagsOf(base), tagsOf(head)];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
        const [was, is] = [before.get(name), after.get(name)];
        if (was !== undefined && is !== undefined && compare_info_textOf(was.value) === compare_info_textOf(is.value))
            return [];
        const what = was === undefined ? 'is declared' : is === undefined ? 'is no longer declared' : 'is declared differently';
        return [
            {
                code: 'tag-declaration-changed',
                message: `The tag "${name}" ${what}.`,
                base: was === undefined ? null : (0,knowledge_value/* placeOf */.$t)(was),
                head: is === undefined ? null : (0,knowledge_value/* placeOf */.$t)(is),
            },
        ];
    });
}
function tagsOf({ root }) {
    const tags = (0,knowledge_value/* childIfPresent */.p_)(root, 'tags');
    if (tags === undefined)
        return new Map();
    return new Map((0,knowledge_value/* items */.ld)(tags).flatMap((tag) => {
        const name = (0,knowledge_value/* stringMember */.sk)(tag.value, 'name');
        return name === null ? [] : [[name, tag]];
    }));
}
/** Whether a version that breaks clients says so in its number. Only for numbers of semantic versioning. */
function noteVersionPolicy(base, head, changes) {
    const code = versionBreach(base.version, head.version);
    const breaking = changes.filter(({ compatibility }) => compatibility === 'breaking').length;
    if (code === null || breaking === 0)
        return [];
    const place = ({ root }) => {
        const info = (0,knowledge_value/* childIfPresent */.p_)(root, 'info');
        return (0,knowledge_value/* placeOf */.$t)((info === undefined ? undefined : (0,knowledge_value/* childIfPresent */.p_)(info, 'version')) ?? info ?? root);
    };
    const what = `${breaking === 1 ? 'One change breaks' : `${breaking} changes break`} clients`;
    const said = {
        'api-version-not-bumped': `${what}, and info.version is still ${head.version}.`,
        'api-version-decreased': `${what}, and info.version goes back from ${base.version} to ${head.version}.`,
        'api-major-version-not-bumped': `${what}, and info.version only goes from ${base.version} to ${head.version}: semantic versioning asks for a new ${isInitial(base.version) ? 'minor' : 'major'} version.`,
    };
    return [{ code, message: said[code], base: place(base), head: place(head) }];
}
function isInitial(version) {
    return numbersOf(version)?.[0] === 0;
}
function versionBreach(before, after) {
    const [was, is] = [numbersOf(before), numbersOf(after)];
    if (was === null || is === null)
        return null;
    const [major, minor, patch] = [0, 1, 2].map((index) => is[index] - was[index]);
    const direction = major !== 0 ? major : minor !== 0 ? minor : patch;
    if (direction < 0)
        return 'api-version-decreased';
    if (direction === 0)
        return before === after ? 'api-version-not-bumped' : 'api-major-version-not-bumped';
    // Below 1.0.0 the minor number counts what breaks (semver.org, 4 and its FAQ).
    const isBumped = major > 0 || (was[0] === 0 && minor > 0);
    return isBumped ? null : 'api-major-version-not-bumped';
}
function numbersOf(version) {
    const found = /^v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:[-+].*)?$/.exec(version.trim());
    return found === null ? null : found.slice(1, 4).map(Number);
}

// EXTERNAL MODULE: ./build/compare/diff/compare-operations.js
var compare_operations = __webpack_require__(676);
// EXTERNAL MODULE: ./build/knowledge/input-names.js
var input_names = __webpack_require__(7262);
// EXTERNAL MODULE: ./build/knowledge/change-kinds/catalogue.js + 6 modules
var catalogue = __webpack_require__(2485);
// EXTERNAL MODULE: ./build/knowledge/path-names.js
var path_names = __webpack_require__(1241);
// EXTERNAL MODULE: ./build/compare/diff/law.js
var law = __webpack_require__(3522);
;// CONCATENATED MODULE: ./build/compare/diff/schema/effects.js
/** Several effects on the same values, one after the other. */
function conjoinEffects(effects) {
    const counting = new Set(effects.filter((effect) => effect !== 'none'));
    if (counting.size === 0)
        return 'none';
    if (counting.has('replaces'))
        return 'replaces';
    return counting.size === 1 ? [...counting][0] : 'unknown';
}
/** The effect on the values of the root, of an edit that is reached in this way. */
function effectAt(effect, polarity) {
    if (effect === 'none' || polarity === 'same' || polarity === 'assumed')
        return effect;
    if (polarity === 'undecided' || effect === 'replaces')
        return 'unknown';
    return effect === 'narrows' ? 'widens' : effect === 'widens' ? 'narrows' : effect;
}

// EXTERNAL MODULE: ./build/compare/diff/schema/name-in-law.js
var name_in_law = __webpack_require__(9428);
// EXTERNAL MODULE: ./build/knowledge/strong-components.js
var strong_components = __webpack_require__(5641);
;// CONCATENATED MODULE: ./build/compare/diff/schema/evaluation.js
/** Facets that name members or items (JSON Schema 2020-12 §11). */
const NAMING = new Set([
    'property',
    'pattern-property',
    'additional-properties',
    'unevaluated-properties',
    'items',
    'prefix-items',
    'unevaluated-items',
]);
/** Facets that may hold such facets. */
const HOLDING = new Set([
    'contains',
    'if',
    'then',
    'else',
    'dependent-schema',
    'dynamic-reference',
]);
/** Inside an alternative, of a schema that says what is left unevaluated. */
function decidesEvaluation(edit) {
    return NAMING.has(edit.facet) || mayDecideEvaluation(edit);
}
/** In the schema itself that says what is left unevaluated: what it names there is reckoned with already. */
function mayDecideEvaluation({ facet, action }) {
    return HOLDING.has(facet) || ((facet === 'one-of' || facet === 'any-of') && (action === 'set' || action === 'unset'));
}

;// CONCATENATED MODULE: ./build/compare/diff/schema/reach.js
/**
 * From a root pair (a body, a parameter, a header) to every edit it reaches, each with how it is reached: as the root or as
 * something inside, on which side of `not`, kept out by `readOnly`. Schemas that reach each other are one component, and
 * what a component reaches is found once, so that a graph in which everything is connected costs no more than a tree.
 */


/** How many ways of reaching there are, and which one this is. */
const WAYS = 16;
function wayOf({ nested, polarity, keptOut }) {
    return POLARITIES.indexOf(polarity) * 4 + (nested ? 2 : 0) + (keptOut ? 1 : 0);
}
const POLARITIES = ['same', 'reversed', 'assumed', 'undecided'];
class Reach {
    graphs = { request: new StateGraph('request'), response: new StateGraph('response') };
    paths = null;
    /** Edits reachable from a root for one direction; each edit once for each way that matters. Call it with complete pairs. */
    of(root, flow) {
        return this.graphs[flow].reachedFrom(root);
    }
    /** The property names and `[]` on a shortest way from the root to the schema that holds the edit, for people: `.a.b[]`. */
    pathTo(reached, root, flow) {
        if (this.paths?.root !== root || this.paths.flow !== flow)
            this.paths = { root, flow, found: this.graphs[flow].pathsFrom(root) };
        return this.paths.found.get(reached) ?? '';
    }
}
/** Keeping what each of a long chain of edited schemas reaches would take memory with the square of its length. */
const MOST_KEPT = 2000;
class StateGraph {
    flow;
    states = new Map();
    components = new Map();
    entries = new Map();
    constructor(flow) {
        this.flow = flow;
    }
    reachedFrom(root) {
        const start = this.stateOf(rootOf(root));
        if (!this.components.has(start.id))
            this.explore(start);
        return collect(this.components.get(start.id));
    }
    /** Breadth first, so that the first way found is a shortest one. */
    pathsFrom(root) {
        const found = new Map();
        const start = this.stateOf(rootOf(root));
        const paths = new Map([[start, '']]);
        // A map that grows while it is walked visits what was added too.
        for (const [state, path] of paths) {
            for (const entry of this.entriesOf(state))
                if (!found.has(entry))
                    found.set(entry, path);
            for (const child of state.pair.children) {
                const next = this.stateOf(below(state, child, this.flow));
                if (!paths.has(next))
                    paths.set(next, path.length < LONGEST_PATH ? path + stepName(child) : path);
            }
        }
        return found;
    }
    /** Components are finished from the leaves up, and those of earlier roots are final. */
    explore(start) {
        const next = (id) => this.childrenOf(id)
            .map((child) => child.id)
            .filter((child) => !this.components.has(child));
        for (const members of (0,strong_components/* findComponents */.I)([start.id], next))
            this.finish(members);
    }
    finish(members) {
        const inside = new Set(members);
        const under = new Set();
        for (const id of members)
            for (const child of this.childrenOf(id)) {
                const component = inside.has(child.id) ? undefined : this.components.get(child.id);
                if (component !== undefined && !isBarren(component))
                    under.add(component);
            }
        const own = members.flatMap((id) => this.entriesOf(this.states.get(id)));
        const [only, ...others] = under;
        const component = { own, below: [...under], reached: null };
        if (own.length === 0 && only !== undefined && others.length === 0)
            component.reached = only.reached;
        else {
            const all = collect(component);
            if (all.length <= MOST_KEPT)
                component.reached = all;
        }
        for (const id of members)
            this.components.set(id, component);
    }
    childrenOf(id) {
        const state = this.states.get(id);
        return state.pair.children.map((child) => this.stateOf(below(state, child, this.flow)));
    }
    stateOf(state) {
        const id = (state.pair.id * WAYS + wayOf(state)) * 4 + (state.decidesEvaluation ? 2 : 0) + (state.nullElsewhere ? 1 : 0);
        let known = this.states.get(id);
        if (known === undefined) {
            known = { ...state, id };
            this.states.set(id, known);
        }
        return known;
    }
    /** One object for each edit and way, however many states show it. */
    entriesOf(state) {
        const found = [];
        for (const edit of state.pair.edits) {
            if (state.nullElsewhere && edit.facet === 'nullable')
                continue;
            const isUndecided = state.decidesEvaluation && decidesEvaluation(edit);
            const polarity = isUndecided
                ? 'undecided'
                : edit.assumes === true
                    ? through(state.polarity, 'assumed')
                    : state.polarity;
            const entry = { edit, nested: state.nested, polarity, keptOut: state.keptOut || isKeptOut(edit, this.flow) };
            let byWay = this.entries.get(edit);
            if (byWay === undefined) {
                byWay = [];
                this.entries.set(edit, byWay);
            }
            const way = wayOf(entry);
            byWay[way] ??= entry;
            found.push(byWay[way]);
        }
        return found;
    }
}
function rootOf(pair) {
    return { pair, nested: false, polarity: 'same', keptOut: false, decidesEvaluation: false, nullElsewhere: false };
}
function isBarren({ reached }) {
    return reached !== null && reached.length === 0;
}
/** What a component reaches: its own edits, and those of the components below, which mostly are known. */
function collect(component) {
    if (component.reached !== null)
        return component.reached;
    const found = new Set();
    const seen = new Set([component]);
    for (const each of seen) {
        if (each.reached !== null) {
            for (const entry of each.reached)
                found.add(entry);
            continue;
        }
        for (const entry of each.own)
            found.add(entry);
        for (const next of each.below)
            seen.add(next);
    }
    return [...found];
}
const LONGEST_PATH = 200;
function below(state, child, flow) {
    const isInside = child.role !== 'in-place';
    return {
        pair: child.pair,
        nested: state.nested || isInside,
        polarity: through(state.polarity, child.polarity),
        keptOut: state.keptOut || (flow === 'request' ? child.readOnly : child.writeOnly),
        nullElsewhere: child.nullElsewhere,
        decidesEvaluation: !isInside && (state.decidesEvaluation || (child.decidesEvaluation && state.pair.leavesUnevaluated === true)),
    };
}
function stepName({ role, name }) {
    return NAMES[role] ?? `.${name}`;
}
const NAMES = {
    items: '[]',
    additional: '.*',
    names: '.*',
    content: '',
    'in-place': '',
};
/** One polarity inside another: reversed twice is the same; what is not decided stays so. */
function through(outer, inner) {
    if (outer === 'undecided' || inner === 'undecided')
        return 'undecided';
    if (outer === 'same')
        return inner;
    if (inner === 'same')
        return outer;
    // An assumption that is reversed holds in neither direction.
    return outer === 'reversed' && inner === 'reversed' ? 'same' : outer === inner ? outer : 'undecided';
}
/** A property that this direction never carries, itself. */
function isKeptOut({ facet, property }, flow) {
    if (property === undefined || facet === 'read-only' || facet === 'write-only')
        return false;
    return flow === 'request' ? property.readOnly : property.writeOnly;
}

// EXTERNAL MODULE: ./build/compare/diff/schema/spell.js
var spell = __webpack_require__(3966);
// EXTERNAL MODULE: ./build/compare/diff/schema-meanings.js
var schema_meanings = __webpack_require__(4640);
;// CONCATENATED MODULE: ./build/compare/diff/compare-schemas.js
/** Compares the schemas of one body, parameter or header for one operation, and logs what is reached with its verdicts. */









function compareSchemas(base, head, use, comparison) {
    const root = comparison.relation.compare(base, head);
    if (root === null)
        return;
    const key = `${use.operation.key.kind} ${use.side} ${use.root} ${use.parameterIn} ${use.name} ${use.mediaType} ${(0,path_names/* isCredentialPath */.bk)(use.operation.key.path)}`;
    for (const reached of comparison.reach.of(root, use.flow)) {
        const { edit } = reached;
        if (edit.facet === 'xml' && !isXml(use.mediaType))
            continue;
        const pathTo = () => comparison.reach.pathTo(reached, root, use.flow);
        const prepared = prepare(reached, use, pathTo, comparison);
        let places = prepared.byWay[wayOf(reached)]?.get(key);
        if (places === undefined) {
            places = [edit, ...(edit.parts ?? [])].map((each) => judge(each, reached, use, comparison.relation.headDialect));
            prepared.byWay[wayOf(reached)]?.set(key, places);
        }
        addPlaces(prepared.open, places, use, () => subjectsOf(edit, pathTo(), use));
    }
}
function addPlaces(open, places, use, subjects) {
    for (const { judged, effect } of places) {
        const last = open.reached.at(-1);
        if (last?.operation === use.operation && last.id === judged.id && last.flow === use.flow)
            continue;
        const named = open.reached.length < NAMED_PLACES ? subjects() : null;
        open.reached.push({ ...judged, operation: use.operation, flow: use.flow, effect, subjects: named });
    }
}
/** As many use places as lint names: enough to recognise a schema that moves between an operation and a shared definition. */
const NAMED_PLACES = 8;
function prepare(reached, use, pathTo, { log, rootFile, prepared, relation }) {
    const { edit } = reached;
    let found = prepared.get(edit);
    if (found === undefined) {
        const { judged } = judge(edit, reached, use, relation.headDialect);
        const open = log.open({
            what: `${edit.facet} ${edit.action} ${edit.property?.name ?? ''}`,
            base: edit.base,
            head: edit.head,
            arguments: argumentsOf(edit, pathTo(), use),
            subjects: componentSubjects(edit, rootFile),
            owner: null,
            otherwise: { ...judged, compatibility: 'safe', meaning: null },
        });
        found = { open, byWay: Array.from({ length: WAYS }, () => new Map()) };
        prepared.set(edit, found);
    }
    return found;
}
function judge(edit, reached, use, dialect) {
    const { nested, keptOut } = reached;
    const keptOutBy = use.flow === 'request' ? 'read-only' : 'write-only';
    const told = edit.asText !== undefined && isText(use) ? { ...edit, ...edit.asText } : edit;
    const spelled = (0,spell/* spellSchemaId */.d)(told, {
        side: use.side,
        root: use.root,
        nested,
        inHeader: use.parameterIn === 'header',
        keptOut: keptOut ? keptOutBy : null,
    });
    const { kind } = use.operation.key;
    const id = kind === 'path' ? spelled : (0,catalogue/* outboundId */.k1)(spelled, kind);
    if (keptOut)
        return { judged: { id, compatibility: 'safe', meaning: null }, effect: 'none' };
    const effect = effectAt(told.effect, reached.polarity);
    const judged = {
        id,
        compatibility: (0,law/* compatibilityOf */.kG)(crossing(told, effect, use.flow), use.flow, (0,name_in_law/* nameInLaw */.p)(told)),
        meaning: (0,schema_meanings/* meaningOfSchemaEdit */.U)(told, {
            flow: use.flow,
            nested,
            effect,
            rootName: use.name,
            parameterIn: use.parameterIn,
            path: use.operation.key.path,
            dialect,
        }),
    };
    return { judged, effect };
}
/** A property that becomes readOnly (writeOnly) leaves requests (responses), one that stops being so enters them. */
function crossing(edit, effect, flow) {
    const isOwn = edit.facet === 'read-only' ? flow === 'request' : edit.facet === 'write-only' && flow === 'response';
    if (!isOwn)
        return effect;
    const isRequired = edit.property?.required === true;
    const enters = edit.action.startsWith('became-not-');
    return isRequired ? (enters ? 'narrows' : 'widens') : 'none';
}
/** Values that travel as text: parameters and headers without a media type of their own, forms, plain text. */
function isText({ root, mediaType }) {
    return mediaType === null ? root !== 'body' : TEXT.test(mediaType);
}
const TEXT = /^(text\/|application\/x-www-form-urlencoded|multipart\/form-data|application\/xml|.*\+xml)/i;
function isXml(mediaType) {
    return mediaType !== null && /[/+]xml\b/i.test(mediaType);
}
/** The schema that holds the edit, or the property that it is about. */
function placeNode(edit) {
    if (edit.property !== undefined)
        return edit.property.node;
    const changed = edit.head ?? edit.base;
    if (changed === null)
        return null;
    const { file, pointer } = changed.place;
    return { file, pointer: pointer?.parent ?? null, value: {} };
}
function componentSubjects(edit, rootFile) {
    const node = placeNode(edit);
    const subject = node === null ? null : (0,knowledge_subject/* componentSubject */.e2)(node, rootFile);
    if (node === null || subject === null)
        return [];
    const owner = edit.property === undefined ? null : node.pointer?.parent?.parent;
    const declaring = owner === null || owner === undefined ? null : (0,knowledge_subject/* componentSubject */.e2)({ ...node, pointer: owner }, rootFile);
    return declaring === null || edit.property === undefined
        ? [subject]
        : [subject, (0,knowledge_subject/* subjectBelow */.qw)(declaring, `.${edit.property.name}`)];
}
/** A property is named by its own path and, as rules about names do, as a part of the object that declares it. */
function subjectsOf(edit, path, use) {
    const root = (0,knowledge_subject/* subjectBelow */.qw)((0,knowledge_subject/* operationSubject */.O5)(use.operation.key), use.label);
    const owner = path === '' ? root : (0,knowledge_subject/* subjectBelow */.qw)(root, path);
    if (edit.property === undefined)
        return [owner];
    const step = `.${edit.property.name}`;
    return [(0,knowledge_subject/* subjectBelow */.qw)(root, path + step), (0,knowledge_subject/* subjectBelow */.qw)(owner, step)];
}
function argumentsOf(edit, path, use) {
    const member = memberOf(edit, path);
    const subject = member === ''
        ? use.root === 'body'
            ? `${use.side} body`
            : `${use.root === 'header' ? 'header' : `${use.parameterIn} parameter`} ${use.name}`
        : `property ${use.root === 'body' ? member : `${use.name}.${member}`}`;
    const [only, ...more] = edit.parts ?? [];
    const told = only !== undefined && more.length === 0 ? only : edit;
    const alternative = edit.facet === 'one-of' || edit.facet === 'any-of' ? (edit.to ?? edit.from) : null;
    return {
        subject: alternative === null ? subject : `${subject} as ${alternative}`,
        facet: edit.facet,
        action: edit.action,
        from: told.from ?? edit.from ?? '',
        to: told.to ?? edit.to ?? '',
        // Bodies only: an operation has two of them.
        side: use.root === 'body' ? (use.side === 'request' ? 'request' : 'answer') : '',
    };
}
/** Where it is, as people say it: `a.b[]`; of an edit that consists of several, the members that they are about. */
function memberOf({ property, parts }, path) {
    const inside = (name) => `${path}.${name}`.replace(/^\./, '');
    if (property !== undefined)
        return inside(property.name);
    const names = (parts ?? []).map((part) => part.property?.name);
    if (names.length === 0 || names.includes(undefined))
        return path.replace(/^\./, '');
    const shown = names.slice(0, 3).map((name) => inside(name));
    return names.length > 3 ? `${shown.join(', ')} and ${names.length - 3} more` : shown.join(', ');
}

;// CONCATENATED MODULE: ./build/compare/diff/joins.js
/** The keyed join that every part of the comparison uses: what is only in base, only in head, and in both. */
/** Joins two lists by key, in the order of the lists; of equal keys the last counts, as in a mapping. */
function joinByKey(base, head, keyOf) {
    const before = new Map();
    const after = new Map();
    for (const item of base)
        before.set(keyOf(item), item);
    for (const item of head)
        after.set(keyOf(item), item);
    const removed = [];
    const both = [];
    for (const [key, item] of before) {
        const counterpart = after.get(key);
        if (counterpart === undefined)
            removed.push(item);
        else
            both.push([item, counterpart]);
    }
    return { removed, added: [...after].filter(([key]) => !before.has(key)).map(([, item]) => item), both };
}

// EXTERNAL MODULE: ./build/compare/diff/lifecycle.js
var lifecycle = __webpack_require__(7886);
;// CONCATENATED MODULE: ./build/compare/diff/serialisation.js
/** How parameters, headers and parts of forms are written on the wire. Compared by effect, not by spelling. */


/** `collectionFormat` of Swagger 2.0 as style and explode (OpenAPI 3.0.4, appendix C). */
const COLLECTION_FORMATS = {
    csv: ['form', false],
    ssv: ['spaceDelimited', false],
    tsv: ['tabDelimited', false],
    pipes: ['pipeDelimited', false],
    multi: ['form', true],
};
/** The effective serialisation (OpenAPI 3.1.1 §4.8.12.2); styles do not matter for plain values. */
function serialisationOf(serialised, dialect) {
    const { value } = serialised.node;
    const isList = serialised.schema === null || isStructured(serialised.schema, dialect);
    const allowReserved = (0,knowledge_value/* member */.Dc)(value, 'allowReserved') === true;
    if (dialect === '2.0') {
        const [style, explode] = COLLECTION_FORMATS[(0,knowledge_value/* stringMember */.sk)(value, 'collectionFormat') ?? 'csv'] ?? ['form', false];
        const own = style === 'form' && (serialised.in === 'path' || serialised.in === 'header') ? 'simple' : style;
        return {
            style: isList ? own : '',
            explode: isList && explode,
            allowReserved,
            mediaType: null,
            keyword: 'collectionFormat',
        };
    }
    const style = (0,knowledge_value/* stringMember */.sk)(value, 'style') ?? (serialised.in === 'query' || serialised.in === 'cookie' ? 'form' : 'simple');
    const stated = (0,knowledge_value/* member */.Dc)(value, 'explode');
    const explode = typeof stated === 'boolean' ? stated : style === 'form';
    const keyword = serialised.mediaType !== null ? 'content' : stated === undefined ? 'style' : 'explode';
    if (serialised.mediaType !== null)
        return { style: '', explode: false, allowReserved: false, mediaType: serialised.mediaType, keyword };
    // Matrix and label styles change plain values too; the others only separate what has parts.
    const matters = isList || style === 'matrix' || style === 'label';
    return { style: matters ? style : '', explode: matters && explode, allowReserved, mediaType: null, keyword };
}
function isStructured(schema, dialect) {
    const view = (0,knowledge_schema/* viewSchema */.Nl)(schema, dialect);
    return (0,knowledge_schema/* acceptsType */.UY)(view, 'array') || (0,knowledge_schema/* acceptsType */.UY)(view, 'object');
}
/** The effective encoding of a property; `encoding` is its entry, or `undefined`. */
function encodingOf(encoding, schema, dialect) {
    const style = (0,knowledge_value/* stringMember */.sk)(encoding, 'style') ?? 'form';
    const explode = (0,knowledge_value/* member */.Dc)(encoding, 'explode');
    const matters = isStructured(schema, dialect);
    return {
        contentType: (0,knowledge_value/* stringMember */.sk)(encoding, 'contentType')?.toLowerCase().replace(/\s+/g, '') ?? usualType(schema, dialect),
        style: matters ? style : '',
        explode: matters && (typeof explode === 'boolean' ? explode : style === 'form'),
        allowReserved: (0,knowledge_value/* member */.Dc)(encoding, 'allowReserved') === true,
    };
}
/** The media type of a part that names none, by its schema. */
function usualType(schema, dialect, depth = 3) {
    const view = (0,knowledge_schema/* viewSchema */.Nl)(schema, dialect);
    if ((0,knowledge_schema/* firstKeyword */.A1)(view, 'contentEncoding') !== null || isBytes((0,knowledge_schema/* firstKeyword */.A1)(view, 'format')?.value))
        return 'application/octet-stream';
    const [items] = (0,knowledge_schema/* itemSchemas */.uT)(view);
    if ((0,knowledge_schema/* acceptsType */.UY)(view, 'array') && !(0,knowledge_schema/* acceptsType */.UY)(view, 'string') && items !== undefined && depth > 0)
        return usualType(items, dialect, depth - 1);
    return (0,knowledge_schema/* acceptsType */.UY)(view, 'object') && !(0,knowledge_schema/* acceptsType */.UY)(view, 'string') ? 'application/json' : 'text/plain';
}
function isBytes(format) {
    return format === 'binary' || format === 'byte' || format === 'base64';
}

// EXTERNAL MODULE: ./build/compare/diff/verdict.js
var verdict = __webpack_require__(6763);
;// CONCATENATED MODULE: ./build/compare/diff/compare-parameters.js
/** Compares the parameters of matched operations: by place and name, path parameters by position. */










function compareParameters(before, after, comparison) {
    const { both, added, removed } = joinByKey(keyed(before), keyed(after), ({ key }) => key);
    for (const [{ parameter: old }, { parameter: now }] of both)
        compareParameter({ before, after, old, now }, comparison);
    const moved = pairMoved(removed, added);
    for (const [old, now] of moved) {
        reportMove(after, old, now, comparison);
        compareParameter({ before, after, old, now }, comparison);
    }
    const paired = new Set(moved.flat());
    for (const { parameter } of added)
        if (!paired.has(parameter))
            reportAdded(before, after, parameter, comparison);
    for (const { parameter } of removed)
        if (!paired.has(parameter))
            reportRemoved(after, parameter, comparison);
}
function keyed(operation) {
    const positions = pathPositions(operation.key.path);
    return operation.parameters.map((parameter) => ({ parameter, key: keyOf(parameter, positions) }));
}
/** `{id}` → its position, so that a renamed path parameter stays the same parameter. */
function pathPositions(path) {
    return new Map([...path.matchAll(/\{([^{}]*)\}/g)].map((match, index) => [match[1], index]));
}
function keyOf(parameter, positions) {
    if (parameter.in === 'path')
        return `path ${positions.get(parameter.name) ?? parameter.name}`;
    // The whole query string is one parameter, whatever it is called (OpenAPI 3.2.0 §4.12.2).
    if (parameter.in === 'querystring')
        return 'querystring';
    return `${parameter.in} ${parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name}`;
}
/** Parameters of one name that leave one place and appear at another, where there is one of each. */
function pairMoved(removed, added) {
    const named = (list, name) => list.filter(({ parameter }) => parameter.name.toLowerCase() === name);
    return removed.flatMap(({ parameter }) => {
        const name = parameter.name.toLowerCase();
        const [candidate, another] = named(added, name);
        if (candidate === undefined || another !== undefined || named(removed, name).length > 1)
            return [];
        return [[parameter, candidate.parameter]];
    });
}
function isInAddress(where) {
    return where === 'query' || where === 'path' || where === 'querystring';
}
function reportMove(after, old, now, comparison) {
    const [was, is] = [isInAddress(old.in), isInAddress(now.in)];
    const means = !(0,input_names/* isCredentialName */.hN)(now.name) || was === is
        ? null
        : is
            ? (0,meaning/* meaning */.a)('credential-input-added', 'medium')
            : (0,meaning/* meaning */.a)('credential-input-removed', 'info');
    (0,tell/* tell */.q)(comparison, {
        ...of(after, now),
        id: 'request-parameter-in-changed',
        base: (0,node_place/* changedMember */.V)(old.node, 'in') ?? (0,node_place/* changedAt */.E)(old.node),
        head: (0,node_place/* changedMember */.V)(now.node, 'in') ?? (0,node_place/* changedAt */.E)(now.node),
        subject: `parameter ${now.name}`,
        from: old.in,
        to: now.in,
        meaning: means,
    });
}
function reportAdded(before, after, parameter, comparison) {
    if (parameter.in === 'path' && before.key.path.includes(`{${parameter.name}}`)) {
        reportDeclared(after, null, parameter, comparison);
        return;
    }
    const presence = parameter.required ? 'required' : 'optional';
    (0,tell/* tell */.q)(comparison, {
        ...of(after, parameter),
        node: parameter.use,
        id: parameter.in === 'path'
            ? 'new-request-path-parameter'
            : isForWholePath(after, parameter)
                ? `new-${presence}-request-default-parameter-to-existing-path`
                : `new-${presence}-request-parameter`,
        base: null,
        head: (0,node_place/* changedAt */.E)(parameter.use),
        meaning: compare_parameters_meaningOf(parameter, 'added'),
    });
}
function isForWholePath({ pathItem, node }, { use }) {
    return (use.file === pathItem.file && use.pointer?.parent?.parent === pathItem.pointer && pathItem.pointer !== node.pointer);
}
function reportRemoved(after, parameter, comparison) {
    if (parameter.in === 'path' && after.key.path.includes(`{${parameter.name}}`)) {
        reportDeclared(after, parameter, null, comparison);
        return;
    }
    const { deprecated, sunset } = (0,lifecycle/* lifecycleOf */.o0)(parameter.node.value);
    (0,tell/* tell */.q)(comparison, {
        ...of(after, parameter),
        node: parameter.use,
        id: !(0,lifecycle/* isDue */.nZ)(sunset, comparison.clock.asOf)
            ? 'request-parameter-removed-before-sunset'
            : deprecated
                ? 'request-parameter-removed-with-deprecation'
                : 'request-parameter-removed',
        base: (0,node_place/* changedAt */.E)(parameter.use),
        head: null,
        from: sunset ?? '',
        meaning: compare_parameters_meaningOf(parameter, 'removed'),
    });
}
/** The path demands it on both sides; only one of them says what it may be. */
function reportDeclared(after, old, now, comparison) {
    const parameter = (now ?? old);
    if (parameter.schema !== null) {
        reportSchemaPresence(after, old, now, comparison);
        return;
    }
    comparison.notes.push({
        code: 'path-parameter-declared',
        message: `Path parameter "${parameter.name}" of ${after.key.method} ${after.key.path} is ${now === null ? 'no longer' : 'now'} listed.`,
        base: old === null ? null : (0,knowledge_value/* placeOf */.$t)(old.use),
        head: now === null ? null : (0,knowledge_value/* placeOf */.$t)(now.use),
    });
}
function compare_parameters_meaningOf({ name, in: where }, action) {
    const isAdded = action === 'added';
    if ((0,input_names/* isCredentialName */.hN)(name) && isInAddress(where))
        return isAdded ? (0,meaning/* meaning */.a)('credential-input-added', 'medium') : (0,meaning/* meaning */.a)('credential-input-removed', 'info');
    if (!(0,input_names/* isUrlName */.D$)(name))
        return null;
    return isAdded ? (0,meaning/* meaning */.a)('ssrf-input-added', 'medium') : (0,meaning/* meaning */.a)('ssrf-input-removed', 'info');
}
function compareParameter({ before, after, old, now }, comparison) {
    if (old.in === 'path' && now.in === 'path' && old.name !== now.name)
        comparison.notes.push(noteRename(after, old, now));
    const edited = (id, name, words = {}) => (0,tell/* tell */.q)(comparison, {
        ...of(after, now),
        ...words,
        id,
        base: (0,node_place/* changedMember */.V)(old.node, name),
        head: (0,node_place/* changedMember */.V)(now.node, name) ?? (0,node_place/* changedAt */.E)(now.node),
    });
    if (old.required !== now.required)
        edited(now.required ? 'request-parameter-became-required' : 'request-parameter-became-optional', 'required');
    compareLifecycle(old, now, comparison, edited);
    compareEmptyValue(old, now, edited);
    if (old.in === now.in)
        compareSerialisation(after, old, now, comparison);
    if (old.schema === null || now.schema === null) {
        if (old.schema !== now.schema)
            reportSchemaPresence(after, old, now, comparison);
        return;
    }
    compareSchemas(old.schema, now.schema, {
        operation: after,
        side: 'request',
        flow: (0,verdict/* flowOf */.g)('request', before.key.kind),
        root: 'parameter',
        name: now.name,
        parameterIn: now.in,
        mediaType: now.mediaType,
        label: labelOf(after, now),
    }, comparison);
}
function noteRename(after, old, now) {
    return {
        code: 'path-parameter-renamed',
        message: `Path parameter "${old.name}" of ${after.key.method} ${after.key.path} is now called "${now.name}".`,
        base: (0,knowledge_value/* placeOf */.$t)(old.node),
        head: (0,knowledge_value/* placeOf */.$t)(now.node),
    };
}
/** How the actions of a life cycle are spelled for parameters, where not by the action itself. */
const LIFECYCLE_IDS = {
    'deprecated-with-sunset': 'request-parameter-deprecated',
    'deprecated-sunset-parse': 'request-parameter-sunset-parse',
};
function compareLifecycle(old, now, { clock }, report) {
    // A parameter without a stability of its own shares that of its operation, which is compared there.
    const stated = (parameter) => (0,lifecycle/* lifecycleOf */.o0)(parameter.node.value);
    for (const { action, member: name, ...words } of (0,lifecycle/* compareLifecycles */.T9)(stated(old), stated(now), clock))
        report(LIFECYCLE_IDS[action] ?? `request-parameter-${action}`, name, words);
}
function compareEmptyValue(old, now, report) {
    // Only query parameters may be sent without a value (OpenAPI 3.1.1 §4.8.12.2).
    const mayBeEmpty = ({ node, in: where }) => where === 'query' && (0,knowledge_value/* member */.Dc)(node.value, 'allowEmptyValue') === true;
    const [was, is] = [mayBeEmpty(old), mayBeEmpty(now)];
    if (was === is)
        return;
    report(`request-parameter-allow-empty-value-${is ? 'set' : 'unset'}`, 'allowEmptyValue', {
        meaning: is ? (0,meaning/* meaning */.a)('input-constraint-relaxed', 'info') : (0,meaning/* meaning */.a)('input-constraint-tightened', 'info'),
    });
}
function compareSerialisation(after, old, now, comparison) {
    const { baseDialect, headDialect } = comparison.relation;
    const [was, is] = [serialisationOf(old, baseDialect), serialisationOf(now, headDialect)];
    const said = ['mediaType', 'style', 'explode', 'allowReserved'].find((name) => was[name] !== is[name]);
    if (said === undefined)
        return;
    const ids = {
        mediaType: 'request-parameter-content-changed',
        style: 'request-parameter-style-changed',
        explode: 'request-parameter-explode-changed',
        allowReserved: `request-parameter-allow-reserved-${is.allowReserved ? 'set' : 'unset'}`,
    };
    const text = (serialisation) => String(serialisation[said] ?? serialisation.style);
    const place = ({ node }, { keyword }) => (0,node_place/* changedMember */.V)(node, keyword);
    (0,tell/* tell */.q)(comparison, {
        ...of(after, now),
        id: ids[said],
        base: place(old, was) ?? (0,node_place/* changedAt */.E)(old.node),
        head: place(now, is) ?? (0,node_place/* changedAt */.E)(now.node),
        from: text(was),
        to: text(is),
    });
}
function reportSchemaPresence(after, old, now, comparison) {
    const has = now !== null && now.schema !== null;
    const place = (parameter) => parameter === null ? null : (0,node_place/* changedAt */.E)(parameter.schema ?? parameter.node);
    (0,tell/* tell */.q)(comparison, {
        ...of(after, (now ?? old)),
        id: `request-parameter-schema-${has ? 'added' : 'removed'}`,
        base: place(old),
        head: place(now),
        meaning: inputMeaning(after, has),
    });
}
/** What receivers send us in answer is described by responses; parameters of what we call leave. */
function inputMeaning({ key }, isStated) {
    if ((0,verdict/* flowOf */.g)('request', key.kind) === 'response')
        return null;
    return isStated ? (0,meaning/* meaning */.a)('input-constraint-tightened', 'info') : (0,meaning/* meaning */.a)('input-constraint-relaxed', 'medium');
}
/** What every edit of a parameter says. */
function of(operation, parameter) {
    return {
        operation,
        node: parameter.node,
        detail: labelOf(operation, parameter),
        subject: `${parameter.in} parameter ${parameter.name}`,
    };
}
/** `parameter query limit`; a path parameter is named by its position: the words that lint uses for the same thing. */
function labelOf(operation, parameter) {
    if (parameter.in !== 'path')
        return `parameter ${parameter.in} ${parameter.name}`;
    const position = pathPositions(operation.key.path).get(parameter.name);
    return `parameter path ${position === undefined ? parameter.name : position + 1}`;
}

;// CONCATENATED MODULE: ./build/compare/diff/compare-headers.js
/** Compares the headers of responses, and of the parts of bodies: existence, requiredness, life cycle, how they are written. */









/** `use.label` is that of what has the headers. */
function compareHeaderLists(before, after, use, owner, comparison) {
    const described = (headers) => headers.filter(({ name }) => name.toLowerCase() !== 'content-type');
    const { both, added, removed } = joinByKey(described(before), described(after), ({ name }) => name.toLowerCase());
    for (const header of removed)
        reportPresence(header, 'removed', use, owner, comparison);
    for (const header of added)
        reportPresence(header, 'added', use, owner, comparison);
    for (const [old, now] of both)
        compareHeader(old, now, use, owner, comparison);
}
/** Response headers that carry a control. */
const CONTROL_HEADERS = /^(ratelimit|x-ratelimit|x-rate-limit|retry-after$|strict-transport-security$|content-security-policy|x-content-type-options$|x-frame-options$|cache-control$|referrer-policy$|permissions-policy$|cross-origin-|www-authenticate$)/;
function reportPresence(header, action, use, owner, comparison) {
    const isResponse = owner === 'response-header';
    const presence = header.required ? 'required' : 'optional';
    (0,tell/* tell */.q)(comparison, {
        ...about(header, use),
        id: isResponse && action === 'removed' ? `${presence}-response-header-removed` : `${owner}-${action}`,
        base: action === 'removed' ? (0,node_place/* changedAt */.E)(header.node) : null,
        head: action === 'added' ? (0,node_place/* changedAt */.E)(header.node) : null,
        meaning: isResponse ? controlMeaning(header, use, action) : null,
    });
}
/** What we promise to send; what receivers of a webhook answer protects nobody here. */
function controlMeaning(header, { flow }, action) {
    if (flow === 'request' || !CONTROL_HEADERS.test(header.name.toLowerCase()))
        return null;
    return action === 'removed' ? (0,meaning/* meaning */.a)('control-undocumented', 'low') : (0,meaning/* meaning */.a)('control-documented', 'info');
}
function compareHeader(old, now, use, owner, comparison) {
    const edited = (id, name, words = {}) => (0,tell/* tell */.q)(comparison, {
        ...about(now, use),
        ...words,
        id: `${owner}-${id}`,
        base: (0,node_place/* changedMember */.V)(old.node, name) ?? (0,node_place/* changedAt */.E)(old.node),
        head: (0,node_place/* changedMember */.V)(now.node, name) ?? (0,node_place/* changedAt */.E)(now.node),
    });
    if (old.required !== now.required)
        edited(now.required ? 'became-required' : 'became-optional', 'required');
    if (owner === 'response-header')
        compareHeaderDetails(old, now, comparison, edited);
    if (old.schema === null || now.schema === null)
        return;
    const label = about(now, use).detail;
    compareSchemas(old.schema, now.schema, { ...use, root: 'header', name: now.name, mediaType: mediaTypeOf(now), label }, comparison);
}
function compareHeaderDetails(old, now, { relation }, edited) {
    const isDeprecated = ({ node }) => (0,knowledge_value/* member */.Dc)(node.value, 'deprecated') === true;
    if (isDeprecated(old) !== isDeprecated(now))
        edited(isDeprecated(now) ? 'deprecated' : 'reactivated', 'deprecated');
    const written = (header, dialect) => {
        const { mediaType, style, explode } = serialisationOf({ node: header.node, in: 'header', schema: header.schema, mediaType: mediaTypeOf(header) }, dialect);
        return mediaType ?? (explode ? `${style}, exploded` : style);
    };
    const [from, to] = [written(old, relation.baseDialect), written(now, relation.headDialect)];
    if (from !== to)
        edited('style-changed', mediaTypeOf(now) === null ? 'explode' : 'content', { from, to });
    if ((old.schema === null) !== (now.schema === null))
        edited(now.schema === null ? 'schema-removed' : 'schema-added', 'schema');
}
function mediaTypeOf({ node }) {
    const content = (0,knowledge_value/* member */.Dc)(node.value, 'content');
    return (0,knowledge_value/* isObject */.Gv)(content) ? (Object.keys(content)[0] ?? null) : null;
}
function about(header, use) {
    const detail = `${use.label} header ${header.name.toLowerCase()}`;
    return { operation: use.operation, node: header.node, detail, subject: `header ${header.name}` };
}
/** The `headers` of a part; those of responses are part of the model. */
function readHeaderList(owner, dialect) {
    const headers = owner === undefined || dialect === '2.0' ? undefined : (0,knowledge_value/* childIfPresent */.p_)(owner, 'headers');
    if (headers === undefined)
        return [];
    return (0,knowledge_value/* members */.ol)(headers).flatMap(([name, use]) => {
        const node = (0,knowledge_reference/* follow */.e6)(use).node;
        if (node === undefined || !(0,knowledge_value/* isObject */.Gv)(node.value))
            return [];
        const schema = (0,knowledge_value/* childIfPresent */.p_)(node, 'schema');
        return [
            {
                name,
                node: node,
                required: (0,knowledge_value/* member */.Dc)(node.value, 'required') === true,
                schema: schema !== undefined && (0,knowledge_schema/* isSchemaValue */.N1)(schema.value) ? schema : null,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/compare/diff/compare-encodings.js
/** Compares how the parts of a form or multipart body are written, and the headers that go with them. */






/** Members that list the encodings of parts by position (OpenAPI 3.2.0 §4.15); compared as wholes. */
const POSITIONAL = ['prefixEncoding', 'itemEncoding'];
function compareEncodings(old, now, use, comparison) {
    for (const name of POSITIONAL)
        comparePositional(name, old, now, use, comparison);
    const [before, after] = [encodingsOf(old), encodingsOf(now)];
    if (before?.value === after?.value)
        return;
    const { baseDialect, headDialect } = comparison.relation;
    const [had, has] = [partsOf(old, baseDialect), partsOf(now, headDialect)];
    for (const name of new Set([...Object.keys(before?.value ?? {}), ...Object.keys(after?.value ?? {})])) {
        // A part that comes or goes tells its encoding with it.
        const [was, is] = [had.get(name)?.[0], has.get(name)?.[0]];
        if (was === undefined || is === undefined)
            continue;
        const sides = { old: entryOf(before, name), now: entryOf(after, name) };
        const from = encodingOf(sides.old?.value, was, baseDialect);
        const to = encodingOf(sides.now?.value, is, headDialect);
        const common = { use: { ...use, label: `${use.label} | .${name}` }, name, sides, mediaTypes: { old, now } };
        for (const facet of FACETS)
            if (from[facet] !== to[facet])
                reportFacet(facet, from, to, common, comparison);
        compareHeaderLists(readHeaderList(sides.old, baseDialect), readHeaderList(sides.now, headDialect), { ...common.use, root: 'header' }, `${use.side}-body-encoding-header`, comparison);
    }
}
const FACETS = ['contentType', 'style', 'explode', 'allowReserved'];
const IDS = {
    contentType: 'content-type',
    style: 'style',
    explode: 'explode',
    allowReserved: 'allow-reserved',
};
function reportFacet(facet, from, to, { use, name, sides, mediaTypes }, comparison) {
    const place = (entry, mediaType) => entry === undefined ? (0,node_place/* changedAt */.E)(mediaType.node) : ((0,node_place/* changedMember */.V)(entry, facet) ?? (0,node_place/* changedAt */.E)(entry));
    (0,tell/* tell */.q)(comparison, {
        operation: use.operation,
        id: `${use.side}-body-encoding-${IDS[facet]}-changed`,
        what: `encoding ${facet} ${name}`,
        base: place(sides.old, mediaTypes.old),
        head: place(sides.now, mediaTypes.now),
        node: mediaTypes.now.node,
        subject: `part ${name}`,
        detail: use.label,
        from: String(from[facet]),
        to: String(to[facet]),
    });
}
function comparePositional(name, old, now, use, comparison) {
    const [before, after] = [(0,knowledge_value/* member */.Dc)(old.node.value, name), (0,knowledge_value/* member */.Dc)(now.node.value, name)];
    const text = (value) => (value === undefined ? '' : (0,knowledge_schema/* canonicalText */.A4)(value));
    if (before === after || text(before) === text(after))
        return;
    (0,tell/* tell */.q)(comparison, {
        operation: use.operation,
        id: `${use.side}-body-encoding-changed`,
        what: `encoding ${name}`,
        base: (0,node_place/* changedMember */.V)(old.node, name) ?? (0,node_place/* changedAt */.E)(old.node),
        head: (0,node_place/* changedMember */.V)(now.node, name) ?? (0,node_place/* changedAt */.E)(now.node),
        node: now.node,
        subject: name,
        detail: use.label,
        from: text(before).slice(0, 200),
        to: text(after).slice(0, 200),
    });
}
function encodingsOf({ node }) {
    const found = (0,knowledge_value/* childIfPresent */.p_)(node, 'encoding');
    return found !== undefined && (0,knowledge_value/* isObject */.Gv)(found.value) ? found : undefined;
}
function entryOf(encodings, name) {
    return encodings === undefined ? undefined : (0,knowledge_value/* childIfPresent */.p_)(encodings, name);
}
function partsOf({ schema }, dialect) {
    return schema === null ? new Map() : (0,knowledge_schema/* propertiesOf */.P1)((0,knowledge_schema/* viewSchema */.Nl)(schema, dialect));
}

;// CONCATENATED MODULE: ./build/compare/diff/media-type-names.js
/** What names of media types cover (RFC 9110 §12.5.1, RFC 6839): ranges, parameters, structured suffixes. */
/** The name without what changes nothing: case, spaces, the order of parameters and the character set. */
function canonicalName(name) {
    const { type, subtype, parameters } = parse(name);
    const written = [...parameters].sort(([left], [right]) => (left < right ? -1 : 1));
    return [`${type}/${subtype}`, ...written.map(([key, value]) => `${key}=${value}`)].join(';');
}
/** How the second name follows the first, when they speak of the same; `null`: they do not. */
function nameChange(from, to) {
    const [before, after] = [parse(from), parse(to)];
    if (covers(after, before))
        return 'generalized';
    if (covers(before, after))
        return 'specialized';
    return before.type === after.type && before.subtype === after.subtype ? 'changed' : null;
}
/** True when everything of the second name is also of the first. */
function coversName(wide, narrow) {
    return covers(parse(wide), parse(narrow));
}
function covers(wide, narrow) {
    if (wide.type === '*' && wide.subtype === '*')
        return true;
    if (wide.type !== narrow.type)
        return false;
    const isSame = wide.subtype === '*' || wide.subtype === narrow.subtype || isSuffixed(wide.subtype, narrow.subtype);
    return isSame && [...wide.parameters].every(([key, value]) => narrow.parameters.get(key) === value);
}
/** `problem+json` is `json`; `*+json` is every name that ends like it. */
function isSuffixed(wide, narrow) {
    return narrow.endsWith(`+${wide}`) || (wide.startsWith('*+') && narrow.endsWith(wide.slice(1)));
}
function parse(name) {
    const [essence = '', ...rest] = name.slice(0, 500).toLowerCase().split(';');
    const [type = '', subtype = ''] = essence.trim().split('/');
    const parameters = rest.map((each) => {
        const [key = '', value = ''] = each.split('=');
        return [key.trim(), value.trim().replace(/^"(.*)"$/, '$1')];
    });
    return { type, subtype, parameters: new Map(parameters.filter(([key]) => key !== '' && key !== 'charset')) };
}

;// CONCATENATED MODULE: ./build/compare/diff/compare-content.js







/** `use` is that of the body; its label is completed by the media type. */
function compareContent(before, after, use, comparison) {
    const { both, added, removed } = joinByKey(before, after, ({ name }) => canonicalName(name));
    for (const [old, now] of both)
        compareMediaTypes(old, now, use, comparison);
    const fresh = [...added];
    for (const old of removed) {
        const index = fresh.findIndex((now) => nameChange(old.name, now.name) !== null);
        const successor = fresh[index];
        if (successor !== undefined) {
            fresh.splice(index, 1);
            reportName(use, old, successor, comparison);
            compareMediaTypes(old, successor, use, comparison);
            continue;
        }
        const wider = after.find(({ name }) => coversName(name, old.name));
        if (wider === undefined)
            report(use, 'removed', old, null, comparison);
        else
            compareMediaTypes(old, wider, use, comparison);
    }
    for (const now of fresh) {
        // What a range of base covered was there already, described by the range.
        const wider = before.find(({ name }) => coversName(name, now.name));
        if (wider === undefined)
            report(use, 'added', null, now, comparison);
        else
            compareMediaTypes(wider, now, use, comparison);
    }
}
/** `request-body-media-type-…`, `response-media-type-…`. */
function prefixOf({ side }) {
    return side === 'request' ? 'request-body-media-type' : 'response-media-type';
}
function report(use, action, old, now, comparison) {
    const { node, name } = (now ?? old);
    (0,tell/* tell */.q)(comparison, {
        operation: use.operation,
        id: `${prefixOf(use)}-${action}`,
        // Swagger 2.0 lists names apart from the body, so the places are the same for all.
        what: `media type ${action} ${name}`,
        base: old === null ? null : (0,node_place/* changedAt */.E)(old.node),
        head: now === null ? null : (0,node_place/* changedAt */.E)(now.node),
        node,
        subject: use.label,
        detail: `${use.label} ${name}`,
        from: old?.name ?? '',
        to: now?.name ?? '',
    });
}
function reportName(use, old, now, comparison) {
    (0,tell/* tell */.q)(comparison, {
        operation: use.operation,
        id: `${prefixOf(use)}-name-${nameChange(old.name, now.name)}`,
        what: `media type ${old.name} ${now.name}`,
        base: (0,node_place/* changedAt */.E)(old.node),
        head: (0,node_place/* changedAt */.E)(now.node),
        node: now.node,
        subject: use.label,
        detail: `${use.label} ${now.name}`,
        from: old.name,
        to: now.name,
    });
}
function compareMediaTypes(old, now, use, comparison) {
    const label = `${use.label} ${now.name}`;
    compareEncodings(old, now, { ...use, label }, comparison);
    if (old.schema !== null && now.schema !== null)
        compareSchemas(old.schema, now.schema, { ...use, mediaType: now.name, label }, comparison);
    else if (old.schema !== now.schema)
        reportSchema(use, old, now, comparison);
}
function reportSchema(use, old, now, comparison) {
    const added = now.schema !== null;
    (0,tell/* tell */.q)(comparison, {
        operation: use.operation,
        id: `${use.side}-body-media-type-schema-${added ? 'added' : 'removed'}`,
        base: (0,node_place/* changedAt */.E)(old.schema ?? old.node),
        head: (0,node_place/* changedAt */.E)(now.schema ?? now.node),
        node: now.node,
        subject: use.label === 'request' ? 'request body' : use.label,
        detail: `${use.label} ${now.name}`,
        meaning: schemaMeaning(use, added),
    });
}
function schemaMeaning({ flow }, added) {
    if (flow === 'request')
        return added ? (0,meaning/* meaning */.a)('input-constraint-tightened', 'info') : (0,meaning/* meaning */.a)('input-constraint-relaxed', 'medium');
    return added ? (0,meaning/* meaning */.a)('response-closed', 'info') : (0,meaning/* meaning */.a)('response-opened', 'low');
}

;// CONCATENATED MODULE: ./build/compare/diff/compare-request-body.js
/** Compares request bodies: whether there is one, whether it is required, and what it may hold. */





function compareRequestBodies(before, after, comparison) {
    const [old, now] = [before.requestBody, after.requestBody];
    const about = { operation: after, subject: 'request body', detail: 'request' };
    if (old === null || now === null) {
        if (old !== now)
            compare_request_body_reportPresence(before, after, comparison);
        return;
    }
    if (old.required !== now.required)
        (0,tell/* tell */.q)(comparison, {
            ...about,
            node: now.node,
            id: now.required ? 'request-body-became-required' : 'request-body-became-optional',
            base: (0,node_place/* changedMember */.V)(old.node, 'required') ?? (0,node_place/* changedAt */.E)(old.node),
            head: (0,node_place/* changedMember */.V)(now.node, 'required') ?? (0,node_place/* changedAt */.E)(now.node),
        });
    const place = {
        operation: after,
        side: 'request',
        flow: (0,verdict/* flowOf */.g)('request', after.key.kind),
        root: 'body',
        name: null,
        parameterIn: null,
        mediaType: null,
        label: 'request',
    };
    compareContent(old.content, now.content, place, comparison);
}
function compare_request_body_reportPresence(before, after, comparison) {
    const [old, now] = [before.requestBody, after.requestBody];
    (0,tell/* tell */.q)(comparison, {
        operation: after,
        // A shared body that one operation more or less refers to did not change itself.
        node: after.node,
        detail: 'request',
        id: now === null
            ? 'request-body-removed'
            : now.required
                ? 'request-body-added-required'
                : 'request-body-added-optional',
        base: old === null ? null : (0,node_place/* changedAt */.E)(useOf(before, old)),
        head: now === null ? null : (0,node_place/* changedAt */.E)(useOf(after, now)),
    });
}
/** Where the operation names its body; Swagger 2.0 has it among the parameters. */
function useOf({ node }, body) {
    return (0,knowledge_value/* childIfPresent */.p_)(node, 'requestBody') ?? body.node;
}

;// CONCATENATED MODULE: ./build/compare/diff/compare-links.js
/** Compares the links of responses: which operation they lead to, and with what. */






function compareLinks(old, now, use, comparison) {
    const { both, added, removed } = joinByKey(linksOf(old), linksOf(now), ({ name }) => name);
    const report = (action, before, after) => {
        const { name, node } = (after ?? before);
        (0,tell/* tell */.q)(comparison, {
            operation: use.operation,
            id: `response-link-${action}`,
            base: before === null ? null : (0,node_place/* changedAt */.E)(before.node),
            head: after === null ? null : (0,node_place/* changedAt */.E)(after.node),
            node,
            detail: `${use.label} link ${name}`,
            subject: `link ${name}`,
            from: before === null ? '' : targetOf(before.node.value),
            to: after === null ? '' : targetOf(after.node.value),
        });
    };
    for (const link of removed)
        report('removed', link, null);
    for (const link of added)
        report('added', null, link);
    for (const [before, after] of both)
        if (before.text !== after.text)
            report('changed', before, after);
}
function linksOf({ node }) {
    const links = (0,knowledge_value/* childIfPresent */.p_)(node, 'links');
    if (links === undefined)
        return [];
    return (0,knowledge_value/* members */.ol)(links).flatMap(([name, use]) => {
        const found = (0,knowledge_reference/* follow */.e6)(use).node;
        if (found === undefined || !(0,knowledge_value/* isObject */.Gv)(found.value))
            return [];
        const parts = ['operationRef', 'operationId', 'parameters', 'requestBody', 'server'];
        return [{ name, node: found, text: (0,knowledge_schema/* canonicalText */.A4)(parts.map((part) => (0,knowledge_value/* member */.Dc)(found.value, part) ?? null)) }];
    });
}
function targetOf(link) {
    return (0,knowledge_value/* stringMember */.sk)(link, 'operationId') ?? (0,knowledge_value/* stringMember */.sk)(link, 'operationRef') ?? 'no operation';
}

;// CONCATENATED MODULE: ./build/compare/diff/compare-responses.js








function compareResponses(before, after, comparison) {
    const { both, added, removed } = joinByKey(before.responses, after.responses, ({ status }) => status);
    for (const [old, now] of both)
        compareResponse(after, old, now, comparison);
    for (const old of removed) {
        const fallback = fallbackFor(old.status, after.responses);
        reportStatus(before, after, { response: old, action: 'removed', isCovered: fallback !== null }, comparison);
        if (fallback !== null)
            compareResponse(after, old, fallback, comparison);
    }
    for (const now of added) {
        const fallback = fallbackFor(now.status, before.responses);
        reportStatus(before, after, { response: now, action: 'added', isCovered: fallback !== null }, comparison);
        if (fallback !== null)
            compareResponse(after, fallback, now, comparison);
    }
}
/** What describes a status that is not listed by itself (OpenAPI 3.1.1 §4.8.16). */
function fallbackFor(status, responses) {
    const named = (name) => (name === status ? undefined : responses.find((each) => each.status === name));
    const ofClass = /^[1-5]\d\d$/.test(status) ? named(`${status[0]}XX`) : undefined;
    return ofClass ?? named('default') ?? null;
}
function compareResponse(operation, old, now, comparison) {
    const label = `response ${now.status}`;
    const use = {
        operation,
        side: 'response',
        flow: (0,verdict/* flowOf */.g)('response', operation.key.kind),
        root: 'body',
        name: null,
        parameterIn: null,
        mediaType: null,
        label,
    };
    compareContent(old.content, now.content, use, comparison);
    compareHeaderLists(old.headers, now.headers, use, 'response-header', comparison);
    compareLinks(old, now, use, comparison);
}
/** Responses that document a control: losing one means that clients, and testers, no longer expect it. */
const CONTROL_RESPONSES = new Set(['401', '403', '429']);
function reportStatus(before, after, edit, comparison) {
    const { response, action, isCovered } = edit;
    const isSuccess = /^2/.test(response.status);
    const isRemoved = action === 'removed';
    const detail = `response ${response.status}`;
    (0,tell/* tell */.q)(comparison, {
        operation: after,
        id: `response-${isSuccess ? 'success' : 'non-success'}-status-${action}`,
        base: isRemoved ? atUse(before, response) : null,
        head: isRemoved ? null : atUse(after, response),
        // A shared response that one operation more or less refers to did not change itself.
        node: after.node,
        detail,
        subject: detail,
        from: isRemoved ? response.status : '',
        to: isRemoved ? '' : response.status,
        meaning: compare_responses_controlMeaning(after, edit),
        compatibility: isSuccess && isRemoved ? (isCovered ? 'safe' : 'breaking') : null,
    });
}
function compare_responses_controlMeaning({ key }, { response, action, isCovered }) {
    if (isCovered || !CONTROL_RESPONSES.has(response.status) || key.kind !== 'path')
        return null;
    return action === 'removed' ? (0,meaning/* meaning */.a)('control-undocumented', 'low') : (0,meaning/* meaning */.a)('control-documented', 'info');
}
/** Where the operation lists the response. */
function atUse({ node }, response) {
    const responses = { ...node, value: node.value.responses, pointer: { parent: node.pointer, key: 'responses' } };
    const { status } = response;
    return (0,node_place/* changedMember */.V)(responses, status) ?? (0,node_place/* changedMember */.V)(responses, status.toLowerCase()) ?? (0,node_place/* changedAt */.E)(response.node);
}

// EXTERNAL MODULE: ./build/compare/diff/match-operations.js
var match_operations = __webpack_require__(674);
// EXTERNAL MODULE: ./build/knowledge/host.js + 1 modules
var host = __webpack_require__(9362);
;// CONCATENATED MODULE: ./build/compare/diff/server-meanings.js
/** What another address means for security: traffic that loses or gains encryption, hosts of domains that were not there. */


/**
 * From one server to another; `undefined`: there is none on that side. `before` and `after`: every server that the operations
 * could name, the document's included.
 */
function serverMeaning(before, after, old, now) {
    const isInsecure = (url) => (0,host/* isInsecureUrl */._C)(url) && !(0,host/* isLoopbackUrl */.tE)(url);
    const [was, is] = [old?.expanded.some(isInsecure) === true, now?.expanded.some(isInsecure) === true];
    if (is && !was)
        return (0,meaning/* meaning */.a)('transport-downgraded', 'high');
    if (isForeign(now, before))
        return (0,meaning/* meaning */.a)('host-added', 'medium');
    if (was && !is)
        return (0,meaning/* meaning */.a)('transport-secured', 'info');
    return isForeign(old, after) ? (0,meaning/* meaning */.a)('host-removed', 'info') : null;
}
/** True when one of its URLs leads to a registered domain that none of the servers has, or to one that a variable decides. */
function isForeign(server, servers) {
    const urls = (server?.expanded ?? []).filter((url) => !(0,host/* isLocalUrl */.Lr)(url));
    const domains = new Set(servers.flatMap(({ expanded }) => expanded.map(domainOf)));
    domains.delete(null);
    return domains.size > 0 && urls.map(domainOf).some((domain) => domain !== null && !domains.has(domain));
}
/** `any` where whoever fills in the variable chooses the domain, not only the name below it. */
function domainOf(url) {
    const labels = ((0,host/* hostOf */.w4)(url) ?? '').split('.');
    if (labels.slice(-2).some((label) => label.includes('{')))
        return 'any';
    return (0,host/* registrableDomain */.jG)(url.replace(/\{[^{}]*\}/g, 'x'));
}
/** Host names in lower case and without the port that their scheme has anyway (RFC 3986 §6.2.3). */
function normalisedUrl(url) {
    return url.replace(/\/+$/, '').replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, (origin) => origin
        .replace(/\{[^{}]*\}|[^{}]+/g, (part) => (part.startsWith('{') ? part : part.toLowerCase()))
        .replace(/^(https|wss)(:.*):443$/, '$1$2')
        .replace(/^(http|ws)(:.*):80$/, '$1$2'));
}

;// CONCATENATED MODULE: ./build/compare/diff/compare-servers.js
/** Compares the servers of documents, path items and operations by the URLs that they stand for, and their variables. */







/** Each list of servers is compared once, for all operations that it holds for. */
function compareServers(base, head, pairs, comparison) {
    const groups = new Map();
    const apart = [];
    for (const [before, after] of pairs) {
        if (after.key.kind !== 'path')
            continue;
        const group = groups.get(after.servers);
        if (group === undefined)
            groups.set(after.servers, { before: before.servers, operations: [after] });
        else if (group.before === before.servers || sameUrls(group.before, before.servers))
            group.operations.push(after);
        else
            apart.push({ before: before.servers, after: after.servers, operations: [after] });
    }
    const shared = [...groups].map(([after, group]) => ({ ...group, after }));
    for (const servers of [...shared, ...apart])
        compareLists(servers, base, head, comparison);
}
function sameUrls(left, right) {
    return compare_servers_textOf(left) === compare_servers_textOf(right);
}
function compare_servers_textOf(servers) {
    return servers
        .map(({ url, expanded, variables }) => [url, ...expanded, ...variables.map((each) => `${each.name}=${each.default} ${each.enum ?? '*'}`)].join(' '))
        .join('\n');
}
function compareLists(servers, base, head, comparison) {
    const { before, after, operations } = servers;
    if (sameUrls(before, after))
        return;
    const known = new Set(before.flatMap(({ expanded }) => expanded.map(normalisedUrl)));
    const kept = new Set(after.flatMap(({ expanded }) => expanded.map(normalisedUrl)));
    const templates = joinByKey(before, after, ({ url }) => normalisedUrl(url));
    for (const [old, now] of templates.both)
        compareVariables(old, now, servers, base, head, comparison);
    const gone = templates.removed.filter(({ expanded }) => expanded.some((url) => !kept.has(normalisedUrl(url))));
    const fresh = templates.added.filter(({ expanded }) => expanded.some((url) => !known.has(normalisedUrl(url))));
    if (gone.length + fresh.length === 0)
        noteOrder(before, after, comparison);
    if (isBasePathMove(gone, fresh, base, operations))
        return;
    for (let index = 0; index < Math.max(gone.length, fresh.length); index += 1) {
        const [old, now] = [gone[index], fresh[index]];
        const means = serverMeaning([...before, ...base.servers], [...after, ...head.servers], old, now);
        const action = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
        (0,tell/* tellMany */.p)(comparison.log, {
            ...compare_servers_of(servers, (now ?? old), head),
            id: `api-server-${action}`,
            base: old === undefined ? null : { ...(0,node_place/* changedAt */.E)(old.node), value: old.url },
            head: now === undefined ? null : { ...(0,node_place/* changedAt */.E)(now.node), value: now.url },
            from: old?.url ?? '',
            to: now?.url ?? '',
            meaning: means,
            compatibility: action !== 'changed' ? null : means?.rule === 'transport-secured' ? 'safe' : 'maybe',
        });
    }
}
/** Clients take the first server when they are not told otherwise. */
function noteOrder(before, after, { notes }) {
    const [old, now] = [before[0], after[0]];
    if (old === undefined || now === undefined || normalisedUrl(old.url) === normalisedUrl(now.url))
        return;
    notes.push({
        code: 'server-order-changed',
        message: `The first server is now ${now.url}; it was ${old.url}.`,
        base: (0,knowledge_value/* placeOf */.$t)(old.node),
        head: (0,knowledge_value/* placeOf */.$t)(now.node),
    });
}
/** What every edit of these servers says. */
function compare_servers_of({ after, operations }, server, head) {
    const isDocument = after === head.servers || (after.length === 0 && head.servers.length === 0);
    const [only, another] = operations;
    const owner = isDocument || only === undefined || another !== undefined ? null : only;
    return {
        subjects: [(0,knowledge_subject/* serverSubject */.en)(server.url), ...(owner === null ? [] : [(0,knowledge_subject/* operationSubject */.O5)(owner.key)])],
        owner,
        operations,
    };
}
function compareVariables(old, now, servers, base, head, comparison) {
    const report = (action, variable, places, values, urls) => {
        const side = (server, expanded) => expanded.length === 0 ? undefined : { ...server, expanded };
        (0,tell/* tellMany */.p)(comparison.log, {
            ...compare_servers_of(servers, now, head),
            ...places,
            ...values,
            id: `api-server-variable-${action}`,
            what: `${action} ${variable.name} ${values.from} ${values.to}`,
            subject: variable.name,
            meaning: serverMeaning([...servers.before, ...base.servers], [...servers.after, ...head.servers], side(old, urls.old), side(now, urls.now)),
        });
    };
    const { both } = joinByKey(old.variables, now.variables, ({ name }) => name);
    for (const [was, is] of both) {
        if (was.default !== is.default)
            report('default-changed', is, { base: (0,node_place/* changedMember */.V)(was.node, 'default'), head: (0,node_place/* changedMember */.V)(is.node, 'default') ?? (0,node_place/* changedAt */.E)(is.node) }, { from: was.default ?? 'none', to: is.default ?? 'none' }, { old: [filled(old, was, was.default)], now: [filled(now, is, is.default)] });
        compareValues(was, is, (action, places, values, urls) => report(action, is, places, values, {
            old: urls.old.map((value) => filled(old, was, value)),
            now: urls.now.map((value) => filled(now, is, value)),
        }));
    }
}
/** A list of values that is missing stands for every value. */
function compareValues(was, is, report) {
    const places = {
        base: (0,node_place/* changedMember */.V)(was.node, 'enum') ?? (0,node_place/* changedAt */.E)(was.node),
        head: (0,node_place/* changedMember */.V)(is.node, 'enum') ?? (0,node_place/* changedAt */.E)(is.node),
    };
    if (was.enum === null || is.enum === null) {
        if (was.enum === is.enum)
            return;
        const values = { from: listed(was.enum), to: listed(is.enum) };
        if (is.enum === null)
            report('became-not-enum', places, values, { old: [], now: [null] });
        else
            report('became-enum', places, values, { old: [null], now: [] });
        return;
    }
    const [had, has] = [was.enum, is.enum];
    for (const value of has.filter((each) => !had.includes(each)))
        report('enum-value-added', places, { from: '', to: value }, { old: [], now: [value] });
    for (const value of had.filter((each) => !has.includes(each)))
        report('enum-value-removed', places, { from: value, to: '' }, { old: [value], now: [] });
}
function listed(values) {
    return values === null ? 'any value' : values.slice(0, 6).join(', ');
}
/** The URL with this value, `null` for any, and the defaults of the other variables. */
function filled(server, variable, value) {
    let { url } = server;
    for (const { name, default: fallback } of server.variables) {
        const text = name === variable.name ? value : fallback;
        if (text !== null)
            url = url.replaceAll(`{${name}}`, () => text);
    }
    return url;
}
/** The path moved between servers and paths, so that every URL stays what it was. */
function isBasePathMove(gone, fresh, base, operations) {
    if (gone.length > 1 || fresh.length > 1 || operations.length === 0)
        return false;
    const [before, after] = [gone[0]?.expanded[0] ?? '', fresh[0]?.expanded[0] ?? ''];
    const [from, to] = [(0,match_operations/* serverPath */.Hl)(before), (0,match_operations/* serverPath */.Hl)(after)];
    if (from === to || originOf(before) !== originOf(after))
        return false;
    const paths = new Set(base.operations.map(({ key }) => `${from}${key.path}`));
    return operations.every(({ key }) => paths.has(`${to}${key.path}`));
}
/** What stands before the path; nothing for relative URLs. */
function originOf(url) {
    const text = normalisedUrl(url);
    return text.slice(0, text.length - (0,match_operations/* serverPath */.Hl)(text).length);
}

// EXTERNAL MODULE: ./build/compare/diff/edit-log.js
var edit_log = __webpack_require__(1827);
// EXTERNAL MODULE: ./build/knowledge/operation-name.js
var operation_name = __webpack_require__(896);
;// CONCATENATED MODULE: ./build/compare/diff/note-equivalences.js
/** Edits that leave the effective API equal are notes: said once, never judged. */


function noteEquivalences(base, head, keys, log) {
    const notes = [];
    for (const [before, after] of keys.renamed) {
        notes.push({
            code: 'security-scheme-renamed',
            message: `Security scheme "${before.name}" is now called "${after.name}".`,
            base: (0,knowledge_value/* placeOf */.$t)(before.node),
            head: (0,knowledge_value/* placeOf */.$t)(after.node),
        });
    }
    if (base.dialect !== head.dialect) {
        const key = head.dialect === '2.0' ? 'swagger' : 'openapi';
        notes.push({
            code: 'version-upgraded',
            message: `The description moved from OpenAPI ${base.dialect} to ${head.dialect}.`,
            base: (0,knowledge_value/* placeOf */.$t)((0,knowledge_value/* childIfPresent */.p_)(base.root, base.dialect === '2.0' ? 'swagger' : 'openapi') ?? base.root),
            head: (0,knowledge_value/* placeOf */.$t)((0,knowledge_value/* childIfPresent */.p_)(head.root, key) ?? head.root),
        });
    }
    const securityEdited = base.root.value.security !== head.root.value.security;
    if (securityEdited && keys.renamed.length === 0 && !log.all().some(({ key }) => key.startsWith('security '))) {
        notes.push({
            code: 'security-rewritten',
            message: 'The security requirements are written differently and demand the same.',
            base: (0,knowledge_value/* placeOf */.$t)(base.security.node),
            head: (0,knowledge_value/* placeOf */.$t)(head.security.node),
        });
    }
    return notes;
}
/** Schemas that are described in other words: one note, since nobody has to act on any of them. */
function noteRewordings(rewordings) {
    const [first] = rewordings;
    if (first === undefined)
        return [];
    const message = rewordings.length === 1
        ? 'A schema is described in other words.'
        : `${rewordings.length} schemas are described in other words.`;
    return [{ code: 'schemas-reworded', message, ...first }];
}
/** What an operation is called and how it is sorted: of no effect on requests and answers. */
function noteNames(before, after) {
    const name = (0,operation_name/* operationName */.X)(after.key);
    const note = (code, member, message) => ({
        code,
        message,
        base: (0,knowledge_value/* placeOf */.$t)((0,knowledge_value/* childIfPresent */.p_)(before.node, member) ?? before.node),
        head: (0,knowledge_value/* placeOf */.$t)((0,knowledge_value/* childIfPresent */.p_)(after.node, member) ?? after.node),
    });
    const notes = [];
    const [was, is] = [before.operationId, after.operationId];
    if (was === null && is !== null)
        notes.push(note('api-operation-id-added', 'operationId', `${name} has the operationId "${is}" now.`));
    if (was !== null && was !== is)
        notes.push(note('api-operation-id-removed', 'operationId', is === null
            ? `${name} lost its operationId "${was}".`
            : `The operationId of ${name} was "${was}" and is "${is}".`));
    for (const tag of after.tags)
        if (!before.tags.includes(tag))
            notes.push(note('api-tag-added', 'tags', `${name} has the tag "${tag}" now.`));
    for (const tag of before.tags)
        if (!after.tags.includes(tag))
            notes.push(note('api-tag-removed', 'tags', `${name} lost the tag "${tag}".`));
    const [old, now] = [before, after].map(({ node }) => (0,knowledge_value/* stringMember */.sk)(node.value, 'summary') ?? '');
    if (old !== now)
        notes.push(note('operation-summary-changed', 'summary', `The summary of ${name} changed.`));
    return notes;
}

;// CONCATENATED MODULE: ./build/compare/diff/notes.js
/** As many of a code as a reader looks at. */
const SHOWN = 5;
/** The first notes of each code, and how many more there are, at the place of the first that is left out. */
function abridged(notes) {
    const byCode = new Map();
    for (const note of notes) {
        const known = byCode.get(note.code);
        if (known === undefined)
            byCode.set(note.code, [note]);
        else
            known.push(note);
    }
    return [...byCode.values()].flatMap((alike) => {
        const next = alike[SHOWN];
        // To name the last one costs no more than to say that it was left out.
        if (next === undefined || alike.length === SHOWN + 1)
            return alike;
        const left = alike.length - SHOWN;
        return [...alike.slice(0, SHOWN), { ...next, message: `The same holds for ${left} more.` }];
    });
}

// EXTERNAL MODULE: ./build/knowledge/pointer.js
var knowledge_pointer = __webpack_require__(182);
;// CONCATENATED MODULE: ./build/compare/diff/schema/keyword-place.js
/** Places and short texts of keywords, for all comparators. */


/** The place of a keyword in a schema object. */
function keywordPlace(node, keyword, value) {
    const said = elsewhere.get(node.value);
    return { place: { file: node.file, pointer: (0,knowledge_pointer/* below */.Gz)(node.pointer, said ?? keyword), part: 'key' }, value };
}
/** The place of an item of a keyword's list. */
function itemPlace(node, keyword, index, value) {
    const said = elsewhere.get(node.value);
    const pointer = said === undefined ? (0,knowledge_pointer/* below */.Gz)(node.pointer, keyword, index) : (0,knowledge_pointer/* below */.Gz)(node.pointer, said);
    return { place: { file: node.file, pointer, part: 'key' }, value };
}
/** A schema object that stands for a keyword of another: what the keyword says in other words, at the keyword's place. */
function stateElsewhere(part, keyword, value) {
    elsewhere.set(value, keyword);
    return { ...part, value };
}
const elsewhere = new WeakMap();
/** The place of a schema itself. */
function schemaPlace(node) {
    return { place: { file: node.file, pointer: node.pointer, part: 'key' }, value: node.value };
}
/** A value as a short text. */
function displayed(value) {
    if (value === undefined || value === null)
        return null;
    if (typeof value === 'string')
        return value.length > 200 ? `${value.slice(0, 200)}…` : value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return value;
    const text = (0,knowledge_schema/* canonicalText */.A4)(value);
    return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

;// CONCATENATED MODULE: ./build/compare/diff/schema/conjunction.js
/**
 * One side of a comparison: everything that some schemas demand together, in a form in which spellings of the same look
 * the same. A union of one is that one; a union of plain types is a list of types, one of constants a list of values;
 * "this or null" is this, with null. Made of references to the document, so every keyword keeps its place.
 */



const UNIONS = ['oneOf', 'anyOf'];
function conjoin(nodes, dialect) {
    const [first] = nodes;
    if (first === undefined)
        throw new Error('a conjunction has at least one member');
    const reader = new Reader(dialect);
    for (const node of nodes)
        reader.add(node);
    reader.readUnions();
    const { parts, unions, never, incomplete } = reader;
    const alsoNull = reader.decideNull();
    return { node: first, nodes, dialect, parts, unions, never, incomplete, alsoNull };
}
class Reader {
    parts = [];
    unions = [];
    never = false;
    /** A union of OpenAPI 3.0 is called nullable as a whole. */
    saysNull = false;
    incomplete = false;
    dialect;
    seen = new Set();
    /** Parts that came out of "this or null": that they refuse null does not count. */
    lifted = new Set();
    constructor(dialect) {
        this.dialect = dialect;
    }
    add(node, lifted = false) {
        const view = (0,knowledge_schema/* viewSchema */.Nl)(node, this.dialect);
        this.never ||= view.never;
        this.incomplete ||= view.incomplete;
        for (const part of view.parts)
            this.addPart(part, lifted);
        if (!lifted && isNullableReference(view))
            for (const part of view.parts.slice(1))
                this.lifted.add(part.value);
    }
    addPart(part, lifted) {
        if (this.seen.has(part.value))
            return;
        this.seen.add(part.value);
        if (lifted)
            this.lifted.add(part.value);
        this.parts.push(part);
    }
    /** The parts grow while they are read, for a union of one adds its member. */
    readUnions() {
        const withNull = [];
        for (let index = 0; index < this.parts.length; index += 1) {
            const part = this.parts[index];
            for (const keyword of UNIONS) {
                if (!Object.hasOwn(part.value, keyword))
                    continue;
                const stated = (0,knowledge_schema/* schemaList */.A6)(part, keyword);
                const branches = stated.filter(({ value }) => value !== false);
                if (stated.length > 0 && branches.length === 0)
                    this.never = true;
                if (keyword === 'anyOf' && branches.some(({ value }) => value === true))
                    continue;
                const [only] = branches;
                if (only === undefined)
                    continue;
                const saysNull = isNullableUnion(part, this.dialect);
                if (saysNull)
                    this.saysNull = true;
                const lifted = this.lifted.has(part.value) || saysNull;
                const folded = branches.length === 1 ? null : this.fold(part, keyword, branches);
                if (branches.length === 1)
                    this.add(only, lifted);
                else if (folded !== null)
                    this.addPart(folded, lifted);
                else {
                    const union = { keyword, part, branches };
                    const others = branches.filter((branch) => !isNull(branch, this.dialect));
                    if (others.length === 1 && branches.length === 2)
                        withNull.push({ union, others });
                    else
                        this.unions.push(union);
                }
            }
            if (index === this.parts.length - 1 && withNull.length > 0)
                this.liftNull(withNull.splice(0));
        }
    }
    /** "This or null": this, where nothing else that is demanded could refuse null in a way we do not read. */
    liftNull(found) {
        const isPlain = this.unions.length === 0 &&
            !this.parts.some(({ value }) => NULL_SENSITIVE.some((key) => Object.hasOwn(value, key)));
        for (const { union, others } of found) {
            if (isPlain)
                this.add(others[0], true);
            else
                this.unions.push(union);
        }
    }
    decideNull() {
        return ((this.lifted.size > 0 || this.saysNull) &&
            this.parts.every((part) => this.lifted.has(part.value) || acceptsNull(part, this.dialect)));
    }
    /** The union as one keyword, when its branches are plain types or constants. */
    fold(part, keyword, branches) {
        return foldTypes(part, keyword, branches, this.dialect) ?? foldConstants(part, keyword, branches, this.dialect);
    }
}
/** Keywords that can refuse null beside `type`, `enum` and `const`. */
const NULL_SENSITIVE = ['not', 'if'];
/** OpenAPI 3.0 has no way to say that a reference may be null; this is how everybody says it. */
function isNullableReference({ dialect, parts }) {
    const [part] = parts;
    return (dialect === '3.0' &&
        part !== undefined &&
        parts.length > 1 &&
        part.value.nullable === true &&
        part.value.type === undefined);
}
/** Nor that a union may be null: strictly, `nullable` counts beside `type` only (OpenAPI 3.0.3 §4.7.24.1). */
function isNullableUnion({ value }, dialect) {
    return dialect === '3.0' && value.nullable === true && value.type === undefined;
}
function acceptsNull(part, dialect) {
    const types = (0,knowledge_schema/* typesOf */.pl)({ node: part, dialect, parts: [part], never: false, incomplete: false });
    if (types !== null && !types.has('null'))
        return false;
    const values = (0,knowledge_value/* member */.Dc)(part.value, 'enum');
    if (Array.isArray(values) && !values.includes(null))
        return false;
    return !Object.hasOwn(part.value, 'const') || part.value.const === null;
}
/** A branch that accepts null and nothing else. */
function isNull(branch, dialect) {
    const { parts } = (0,knowledge_schema/* viewSchema */.Nl)(branch, dialect);
    const [part] = parts;
    return parts.length === 1 && part !== undefined && (part.value.type === 'null' || part.value.const === null);
}
/** What says nothing about values. */
function isAnnotation(key) {
    return ANNOTATIONS.has(key) || key.startsWith('x-');
}
const ANNOTATIONS = new Set([
    'title',
    'description',
    'example',
    'examples',
    'default',
    'deprecated',
    'readOnly',
    'writeOnly',
    'externalDocs',
    'xml',
    'discriminator',
    'nullable',
    '$comment',
    '$anchor',
    '$schema',
    '$defs',
    'definitions',
]);
/** The branch's keywords that count, when it is one schema object with nothing but those. */
function onlyKeywords(branch, dialect, allowed) {
    const view = (0,knowledge_schema/* viewSchema */.Nl)(branch, dialect);
    const [part] = view.parts;
    if (view.parts.length !== 1 || part === undefined || view.never || view.incomplete)
        return null;
    const counting = Object.keys(part.value).filter((key) => !isAnnotation(key) || key === 'discriminator');
    return counting.length > 0 && counting.every((key) => allowed.includes(key)) ? part : null;
}
function foldTypes(part, keyword, branches, dialect) {
    const types = new Set();
    for (const branch of branches) {
        const plain = onlyKeywords(branch, dialect, ['type']);
        const own = plain === null ? null : (0,knowledge_schema/* typesOf */.pl)((0,knowledge_schema/* viewSchema */.Nl)(branch, dialect));
        if (own === null)
            return null;
        for (const type of own) {
            // A whole number is a number too: `oneOf` of both refuses whole numbers, which no list of types can say.
            const isDouble = types.has(type) || (type === 'integer' && types.has('number')) || (type === 'number' && types.has('integer'));
            if (keyword === 'oneOf' && isDouble)
                return null;
            types.add(type);
        }
    }
    return stateElsewhere(part, keyword, { type: [...types] });
}
function foldConstants(part, keyword, branches, dialect) {
    const values = [];
    for (const branch of branches) {
        const plain = onlyKeywords(branch, dialect, ['const', 'enum', 'type']);
        if (plain === null)
            return null;
        const own = constantsOf(plain.value);
        if (own === null)
            return null;
        const types = (0,knowledge_schema/* typesOf */.pl)((0,knowledge_schema/* viewSchema */.Nl)(branch, dialect));
        const fitting = types === null ? own : own.filter((value) => hasType(value, types));
        if (keyword === 'oneOf' && fitting.some((value) => values.includes(value)))
            return null;
        values.push(...fitting);
    }
    return stateElsewhere(part, keyword, { enum: values });
}
function constantsOf(value) {
    const list = (0,knowledge_value/* member */.Dc)(value, 'enum');
    const own = Object.hasOwn(value, 'const') ? [value.const] : Array.isArray(list) ? list : null;
    if (own === null || (Object.hasOwn(value, 'const') && list !== undefined))
        return null;
    return own.every((item) => !(0,knowledge_value/* isObject */.Gv)(item) && !Array.isArray(item)) ? own : null;
}
/** True when the value is of one of the types. */
function hasType(value, types) {
    if (value === null)
        return types.has('null');
    if (Array.isArray(value))
        return types.has('array');
    if (typeof value === 'number')
        return types.has('number') || (types.has('integer') && Number.isInteger(value));
    if (typeof value === 'string')
        return types.has('string') || types.has('file');
    return types.has(typeof value);
}

// EXTERNAL MODULE: ./build/knowledge/regular-expression.js + 3 modules
var regular_expression = __webpack_require__(7199);
// EXTERNAL MODULE: ./build/knowledge/pattern/character-set.js
var character_set = __webpack_require__(4944);
// EXTERNAL MODULE: ./build/knowledge/pattern/parse-pattern.js
var parse_pattern = __webpack_require__(6566);
;// CONCATENATED MODULE: ./build/knowledge/pattern/language.js
/**
 * A pattern's tree → a finite automaton that accepts exactly the texts in which the pattern is found. What cannot be said
 * with one (look-around, backreferences, `\b`, anchors in the middle) or is too large is `null`: nothing is claimed.
 */


const MAXIMUM_STATES = 1200;
/** `\p{…}` is parsed as an approximation, which is not good enough to claim that one set holds another. */
const UNICODE_PROPERTY = /\\[pP]\{/;
const memo = new Map();
/** The automaton of a pattern that `RegExp` accepts; memoised. */
function automatonOf(pattern) {
    let automaton = memo.get(pattern);
    if (automaton === undefined) {
        const tree = UNICODE_PROPERTY.test(pattern) ? null : (0,parse_pattern/* parsePattern */.E)(pattern);
        automaton = tree === null ? null : build(tree);
        if (memo.size < 2000)
            memo.set(pattern, automaton);
    }
    return automaton;
}
/** True when the automaton accepts the text; reads every character once. */
function acceptsText(automaton, text) {
    let states = closure(automaton, [automaton.start]);
    for (const character of text) {
        const point = character.codePointAt(0);
        const next = [];
        for (const state of states)
            for (const { set, to } of automaton.edges[state] ?? [])
                if ((0,character_set/* includesCharacter */.Fp)(set, point))
                    next.push(to);
        if (next.length === 0)
            return false;
        states = closure(automaton, next);
    }
    return states.has(automaton.accept);
}
/** The states reached from some states without reading, themselves included. */
function closure({ silent }, states) {
    const found = new Set(states);
    // A set that grows while it is walked visits what was added too.
    for (const state of found)
        for (const next of silent[state] ?? [])
            found.add(next);
    return found;
}
function build(tree) {
    const branches = tree.kind === 'choice' ? tree.branches : [tree];
    const builder = new Builder();
    const [start, accept] = [builder.state(), builder.state()];
    for (const branch of branches) {
        const items = branch.kind === 'sequence' ? branch.items : [branch];
        const first = items.findIndex(({ kind }) => kind !== 'start');
        const last = items.findLastIndex(({ kind }) => kind !== 'end');
        const isAnchored = { start: first !== 0 && items.length > 0, end: last !== items.length - 1 };
        const body = first === -1 ? [] : items.slice(first, last + 1);
        const from = isAnchored.start ? start : builder.loop(start, character_set/* EVERYTHING */.Qz);
        const to = builder.sequence(body, from);
        if (to === null)
            return null;
        builder.link(isAnchored.end ? to : builder.loop(to, character_set/* EVERYTHING */.Qz), accept);
    }
    return builder.isFull() ? null : { start, accept, silent: builder.silent, edges: builder.edges };
}
class Builder {
    silent = [];
    edges = [];
    isFull() {
        return this.silent.length > MAXIMUM_STATES;
    }
    state() {
        this.edges.push([]);
        return this.silent.push([]) - 1;
    }
    link(from, to) {
        this.silent[from].push(to);
    }
    /** A state behind `from` that reads any number of the characters. */
    loop(from, set) {
        const state = this.state();
        this.link(from, state);
        this.edges[state].push({ set, to: state });
        return state;
    }
    sequence(items, from) {
        let state = from;
        for (const item of items) {
            state = this.add(item, state);
            if (state === null)
                return null;
        }
        return state;
    }
    /** Reads the node from a state and answers with the state behind it; `null` when that cannot be said. */
    add(node, from) {
        if (this.isFull())
            return null;
        switch (node.kind) {
            case 'set': {
                const to = this.state();
                this.edges[from].push({ set: node.set, to });
                return to;
            }
            case 'sequence':
                return this.sequence(node.items, from);
            case 'choice': {
                const end = this.state();
                for (const branch of node.branches) {
                    // A state of its own keeps the loops of one branch out of the others.
                    const begin = this.state();
                    this.link(from, begin);
                    const to = this.add(branch, begin);
                    if (to === null)
                        return null;
                    this.link(to, end);
                }
                return end;
            }
            case 'repeat':
                return this.repeat(node, from);
            default:
                return null;
        }
    }
    repeat({ body, minimum, maximum }, from) {
        let state = this.state();
        this.link(from, state);
        for (let round = 0; round < minimum; round += 1) {
            state = this.add(body, state);
            if (state === null)
                return null;
        }
        const end = this.state();
        this.link(state, end);
        if (maximum === null) {
            const again = this.state();
            this.link(state, again);
            const to = this.add(body, again);
            if (to === null)
                return null;
            this.link(to, again);
            this.link(to, end);
            return end;
        }
        for (let round = minimum; round < maximum; round += 1) {
            state = this.add(body, state);
            if (state === null)
                return null;
            this.link(state, end);
        }
        return end;
    }
}

;// CONCATENATED MODULE: ./build/knowledge/pattern/contain.js
/** Says whether every text that one pattern accepts is accepted by another. Bounded: beyond the bound nothing is claimed. */



const MAXIMUM_PAIRS = 4000;
const MAXIMUM_WORK = 400_000;
/** `true` or `false` where it can be proved, `null` where it cannot. Both are `pattern` members of any type. */
function containsPattern(outer, inner) {
    if (outer === inner)
        return true;
    if (typeof outer !== 'string' || typeof inner !== 'string')
        return null;
    if (!(0,regular_expression/* judgePattern */.c)(outer).valid || !(0,regular_expression/* judgePattern */.c)(inner).valid)
        return null;
    const [wide, narrow] = [automatonOf(outer), automatonOf(inner)];
    return wide === null || narrow === null ? null : contains(wide, narrow);
}
/** Whether the pattern is found in the text, without running it; `null` where that cannot be said. */
function matchesPattern(pattern, text) {
    if (typeof pattern !== 'string' || !(0,regular_expression/* judgePattern */.c)(pattern).valid)
        return null;
    const automaton = automatonOf(pattern);
    return automaton === null || text.length > MAXIMUM_TEXT ? null : acceptsText(automaton, text);
}
const MAXIMUM_TEXT = 1000;
/** Walks one state of the narrow automaton and the set of states of the wide one at a time (subset construction). */
function contains(wide, narrow) {
    const alive = statesThatEnd(narrow);
    const seen = new Set();
    const queue = [];
    const visit = (states, others) => {
        const sorted = [...others].sort((a, b) => a - b);
        const key = sorted.join(',');
        for (const state of states) {
            if (!alive.has(state) || seen.has(`${state} ${key}`))
                continue;
            seen.add(`${state} ${key}`);
            queue.push({ state, others: sorted });
        }
    };
    visit(closure(narrow, [narrow.start]), closure(wide, [wide.start]));
    let work = 0;
    for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
        const { state, others } = pair;
        if (state === narrow.accept && !others.includes(wide.accept))
            return false;
        for (const { set, to } of narrow.edges[state] ?? []) {
            const targets = closure(narrow, [to]);
            for (const { targets: reached } of splitBy(set, wide, others)) {
                visit(targets, closure(wide, [...reached]));
                work += others.length + 1;
            }
        }
        if (seen.size > MAXIMUM_PAIRS || work > MAXIMUM_WORK)
            return null;
    }
    return true;
}
/** The characters in pieces that lead the other automaton from its states to the same states. */
function splitBy(set, { edges }, states) {
    let pieces = [{ set, targets: new Set() }];
    for (const state of states) {
        for (const edge of edges[state] ?? []) {
            pieces = pieces.flatMap(({ set: piece, targets }) => {
                const [inside, outside] = [(0,character_set/* intersect */.y$)(piece, edge.set), (0,character_set/* subtract */.Re)(piece, edge.set)];
                return [
                    ...(inside.length === 0 ? [] : [{ set: inside, targets: new Set([...targets, edge.to]) }]),
                    ...(outside.length === 0 ? [] : [{ set: outside, targets }]),
                ];
            });
        }
    }
    return pieces;
}
function statesThatEnd({ silent, edges, accept }) {
    const before = silent.map(() => []);
    silent.forEach((targets, state) => {
        for (const to of targets)
            before[to]?.push(state);
    });
    edges.forEach((targets, state) => {
        for (const { set, to } of targets)
            if (set.length > 0)
                before[to]?.push(state);
    });
    const found = new Set([accept]);
    for (const state of found)
        for (const previous of before[state] ?? [])
            found.add(previous);
    return found;
}

;// CONCATENATED MODULE: ./build/compare/diff/schema/multiple-of.js
/** Reads `multipleOf`, and says what divides what. */

function multiplesOf(view) {
    return (0,knowledge_schema/* allKeywords */.of)(view, 'multipleOf').flatMap(({ value, node }) => typeof value === 'number' && value > 0 && Number.isFinite(value) ? [{ value, node }] : []);
}
/** Fractions of decimals are not exact: 0.3 is three times 0.1. */
function divides(divisor, value) {
    const times = value / divisor;
    return Math.abs(times - Math.round(times)) < 1e-9;
}

;// CONCATENATED MODULE: ./build/compare/diff/schema/enumerations.js
/** Compares closed lists of values (`enum`, `const`), and open ones (`x-extensible-enum`). Linear in their length. */






const enumerations_memo = new WeakMap();
/** The values that the lists allow and nothing else refuses, as far as that can be decided; `null`: there is no list. */
function allowedValues(view) {
    let values = enumerations_memo.get(view);
    if (values === undefined) {
        values = findAllowed(view);
        enumerations_memo.set(view, values);
    }
    return values;
}
function findAllowed(view) {
    const listed = (0,knowledge_schema/* enumeration */.eG)(view);
    if (listed === null)
        return null;
    const types = (0,knowledge_schema/* typesOf */.pl)(view);
    const allowed = new Map();
    for (const [key, entry] of listed)
        if ((types === null || hasType(entry.value, types)) && !isRefused(entry.value, view))
            allowed.set(key, entry);
    const [first] = listed.values();
    if (view.alsoNull && first !== undefined)
        allowed.set('null', { value: null, node: first.node });
    return allowed;
}
function isRefused(value, view) {
    if (typeof value === 'string') {
        const length = [...value].length;
        const [most, least] = [(0,knowledge_schema/* sizeBound */._)(view, 'maxLength'), (0,knowledge_schema/* sizeBound */._)(view, 'minLength')];
        if ((most !== null && length > most.value) || (least !== null && length < least.value))
            return true;
        return (0,knowledge_schema/* allKeywords */.of)(view, 'pattern').some(({ value: pattern }) => matchesPattern(pattern, value) === false);
    }
    if (typeof value === 'number') {
        const [most, least] = [(0,knowledge_schema/* upperBound */.rn)(view), (0,knowledge_schema/* lowerBound */.yz)(view)];
        if (most !== null && (value > most.value || (value === most.value && most.exclusive)))
            return true;
        if (least !== null && (value < least.value || (value === least.value && least.exclusive)))
            return true;
        return multiplesOf(view).some((multiple) => !divides(multiple.value, value));
    }
    return false;
}
/** True when the schema certainly accepts the text, number, truth value or null: it says nothing that we do not read. */
function acceptsScalar(view, value) {
    if (typeof value === 'object' && value !== null)
        return false;
    if (view.never || view.incomplete || view.unions.length > 0)
        return false;
    const isRead = view.parts.every((part) => Object.keys(part.value).every((key) => READ.has(key) || isAnnotation(key)));
    const types = (0,knowledge_schema/* typesOf */.pl)(view);
    if (!isRead || !(types === null || hasType(value, types)) || isRefused(value, view))
        return false;
    const listed = (0,knowledge_schema/* enumeration */.eG)(view);
    return listed === null || listed.has((0,knowledge_schema/* canonicalText */.A4)(value));
}
/** Keywords that scalar values are checked against, or that only concern others. */
const READ = new Set([
    'type',
    'enum',
    'const',
    'minLength',
    'maxLength',
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
    'multipleOf',
    'properties',
    'required',
    'additionalProperties',
    'items',
    'minItems',
    'maxItems',
    '$ref',
    'allOf',
]);
function compareEnumerations(base, head) {
    const [before, after] = [allowedValues(base), allowedValues(head)];
    if (before === null && after === null)
        return [];
    const facet = isConstant(base) || isConstant(head) ? 'const' : 'enum';
    if (before === null)
        return [whole(facet, 'narrows', null, after)];
    if (after === null)
        return [whole(facet, 'widens', before, null)];
    // Null that comes or goes is told as nullability.
    const isCounting = ([key]) => key !== 'null' || before.size === 1 || after.size === 1;
    const gone = [...before].filter((entry) => !after.has(entry[0]) && isCounting(entry));
    const fresh = [...after].filter((entry) => !before.has(entry[0]) && isCounting(entry));
    if (gone.length === 0 && fresh.length === 0)
        return [];
    if (facet === 'const')
        return [
            {
                ...whole(facet, 'widens', before, after),
                action: 'changed',
                effect: gone.length === 0
                    ? 'widens'
                    : fresh.length === 0
                        ? 'narrows'
                        : gone.length === before.size && fresh.length === after.size
                            ? 'replaces'
                            : 'unknown',
            },
        ];
    return [
        ...(gone.length === 0 ? [] : [valueEdit('enum-value', 'removed', gone)]),
        ...(fresh.length === 0 ? [] : [valueEdit('enum-value', 'added', fresh)]),
    ];
}
function valueEdit(facet, action, values) {
    const place = placeOfFirst(values, facet === 'enum-value' ? 'enum' : EXTENSIBLE);
    return {
        facet,
        action,
        effect: action === 'added' ? 'widens' : 'narrows',
        base: action === 'removed' ? place : null,
        head: action === 'added' ? place : null,
        from: action === 'removed' ? enumerations_listed(values) : null,
        to: action === 'added' ? enumerations_listed(values) : null,
    };
}
function isConstant(view) {
    return (0,knowledge_schema/* firstKeyword */.A1)(view, 'const') !== null && (0,knowledge_schema/* firstKeyword */.A1)(view, 'enum') === null;
}
function whole(facet, effect, before, after) {
    const place = (values) => {
        const first = values === null ? undefined : [...values.values()][0];
        if (first === undefined)
            return null;
        const keyword = Object.hasOwn(first.node.value, facet) ? facet : facet === 'enum' ? 'const' : 'enum';
        return keywordPlace(first.node, keyword, (0,knowledge_value/* member */.Dc)(first.node.value, keyword));
    };
    return {
        facet,
        action: facet === 'enum'
            ? effect === 'narrows'
                ? 'became-enum'
                : 'became-not-enum'
            : effect === 'narrows'
                ? 'added'
                : 'removed',
        effect,
        base: place(before),
        head: place(after),
        from: before === null ? null : enumerations_listed([...before]),
        to: after === null ? null : enumerations_listed([...after]),
    };
}
function placeOfFirst(values, keyword) {
    const [first] = values;
    if (first === undefined)
        return null;
    const [key, { value, node }] = first;
    const index = (0,knowledge_value/* arrayMember */.Qr)(node.value, keyword).findIndex((item) => (0,knowledge_schema/* canonicalText */.A4)(item) === key);
    return index === -1 ? keywordPlace(node, 'const', value) : itemPlace(node, keyword, index, value);
}
const EXTENSIBLE = 'x-extensible-enum';
/** Lists that may grow (Zalando rule 112): values that are not listed are accepted too. */
function compareExtensibleEnumerations(base, head) {
    const [before, after] = [extensible(base), extensible(head)];
    const gone = [...before].filter(([key]) => !after.has(key));
    const fresh = [...after].filter(([key]) => !before.has(key));
    return [
        ...(gone.length === 0 ? [] : [valueEdit('x-extensible-enum-value', 'removed', gone)]),
        ...(fresh.length === 0 ? [] : [valueEdit('x-extensible-enum-value', 'added', fresh)]),
    ];
}
function extensible(view) {
    return new Map(view.parts.flatMap((node) => (0,knowledge_value/* arrayMember */.Qr)(node.value, EXTENSIBLE).map((value) => [(0,knowledge_schema/* canonicalText */.A4)(value), { value, node }])));
}
/** At most five values in words. */
function enumerations_listed(values) {
    const shown = values.slice(0, 5).map(([, { value }]) => String(displayed(value) ?? 'null'));
    return values.length > 5 ? `${shown.join(', ')} and ${values.length - 5} more` : shown.join(', ');
}

;// CONCATENATED MODULE: ./build/compare/diff/schema/types.js
/** Compares accepted types, null apart, and formats, which ids tell as types. */



/** The types that the schema accepts, null included; `null`: all. A closed list of values says them too. */
function typesAccepted(view) {
    const declared = (0,knowledge_schema/* typesOf */.pl)(view);
    const values = allowedValues(view);
    if (values !== null) {
        const held = new Set([...values.values()].map(({ value }) => typeOf(value)));
        return held.size === 0 ? withNull(declared, view) : held;
    }
    return withNull(declared, view);
}
/** With what a union around the schema adds, and `file` of Swagger 2.0 as the text that later versions call it. */
function withNull(types, { alsoNull }) {
    if (types === null)
        return null;
    const all = new Set([...types].map((type) => (type === 'file' ? 'string' : type)));
    // Every whole number is a number: naming both says no more.
    if (all.has('number'))
        all.delete('integer');
    if (alsoNull)
        all.add('null');
    return all;
}
function typeOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'integer' : 'number';
    return typeof value;
}
/** True where no value at all can be of an accepted type. */
function isContradictory(view) {
    return (0,knowledge_schema/* typesOf */.pl)(view)?.size === 0 && !view.alsoNull;
}
function compareTypes(base, head) {
    const [before, after] = [typesAccepted(base), typesAccepted(head)];
    const plain = compareSets(base, head, withoutNull(before), withoutNull(after));
    const isListed = allowedValues(base) !== null || allowedValues(head) !== null;
    const edits = plain === null ? (isListed ? [] : compareFormats(base, head)) : [plain];
    const [wasNull, isNull] = [nullAccepted(base, before), nullAccepted(head, after)];
    if (wasNull !== null && isNull !== null && wasNull !== isNull)
        edits.push(nullability(base, head, isNull));
    return edits;
}
/** `null`: nothing is said of types, or only inside alternatives. */
function nullAccepted(view, types) {
    if (types !== null)
        return types.has('null');
    if (view.alsoNull)
        return true;
    const isRefused = view.unions.some(({ branches }) => branches.every((branch) => (0,knowledge_schema/* typesOf */.pl)((0,knowledge_schema/* viewSchema */.Nl)(branch, view.dialect))?.has('null') === false));
    return isRefused ? false : null;
}
function withoutNull(types) {
    return types === null ? null : new Set([...types].filter((type) => type !== 'null'));
}
function compareSets(base, head, before, after) {
    const effect = effectOf(before, after);
    // What a list of values says about types is told with the values, unless the types are others altogether.
    const isListed = allowedValues(base) !== null && allowedValues(head) !== null;
    if (effect === 'none' || (isListed && effect !== 'replaces'))
        return null;
    // Only null, before or after: that is told as nullability.
    if ((before?.size === 0) !== (after?.size === 0) && isListed)
        return null;
    const isList = before !== null && after !== null && (before.size > 1 || after.size > 1);
    const action = isList && effect !== 'replaces' && effect !== 'unknown'
        ? effect === 'narrows'
            ? 'narrowed'
            : 'widened'
        : actionOf(effect);
    const text = asText(before, after, base, head);
    return {
        facet: action === 'narrowed' || action === 'widened' ? 'list-of-types' : 'type',
        action,
        effect,
        base: typePlace(base),
        head: typePlace(head),
        from: types_textOf(before),
        to: types_textOf(after),
        ...(text === effect || isList ? {} : { asText: { effect: text, action: actionOf(text) } }),
        carries: { before: base.node, after: head.node },
    };
}
function actionOf(effect) {
    return effect === 'narrows'
        ? 'specialized'
        : effect === 'widens'
            ? 'generalized'
            : effect === 'none'
                ? 'compatible'
                : 'changed';
}
function effectOf(before, after) {
    const [narrows, widens] = [includes(before, after), includes(after, before)];
    if (narrows && widens)
        return 'none';
    return narrows ? 'narrows' : widens ? 'widens' : areDisjoint(before, after) ? 'replaces' : 'unknown';
}
/** True when everything `inner` accepts is accepted by `outer`. */
function includes(outer, inner) {
    if (outer === null)
        return true;
    return inner !== null && [...inner].every((type) => outer.has(type) || (type === 'integer' && outer.has('number')));
}
/** True when no value is of a type of each. */
function areDisjoint(before, after) {
    if (before === null || after === null)
        return false;
    const isShared = (type) => after.has(type) || (type === 'integer' && after.has('number')) || (type === 'number' && after.has('integer'));
    return ![...before].some(isShared);
}
/** Where values travel as text every text is a string, and one value is a list of one (form style, OpenAPI 3.1.1 §4.12.2). */
function asText(before, after, base, head) {
    const asSet = (types, view) => {
        if (types === null || types.has('string'))
            return null;
        const items = types.has('array') ? (0,knowledge_schema/* itemSchemas */.uT)(view) : [];
        const inside = items.map((item) => (0,knowledge_schema/* typesOf */.pl)((0,knowledge_schema/* viewSchema */.Nl)(item, view.dialect)));
        if (types.has('array') && (inside.length === 0 || inside.some((each) => each === null || each.has('string'))))
            return null;
        return new Set([...types, ...inside.flatMap((each) => [...(each ?? [])])]);
    };
    return isAnyText(base) && isAnyText(head)
        ? effectOf(asSet(before, base), asSet(after, head))
        : effectOf(before, after);
}
/** No format, pattern or list says which texts. */
function isAnyText(view) {
    return (constraining(formatOf(view)) === null && (0,knowledge_schema/* firstKeyword */.A1)(view, 'pattern') === null && allowedValues(view) === null);
}
function types_textOf(types) {
    return types === null ? 'any type' : [...types].join(' or ') || 'null';
}
function typePlace(view) {
    return placeOfKeyword(view, 'type') ?? placeOfKeyword(view, 'enum') ?? placeOfKeyword(view, 'const');
}
function placeOfKeyword(view, keyword) {
    const found = (0,knowledge_schema/* firstKeyword */.A1)(view, keyword);
    return found === null ? null : keywordPlace(found.node, keyword, found.value);
}
function nullability(base, head, nullable) {
    const place = (view) => placeOfKeyword(view, 'nullable') ?? placeOfKeyword(view, 'x-nullable') ?? typePlace(view);
    return {
        facet: 'nullable',
        action: nullable ? 'became-nullable' : 'became-not-nullable',
        effect: nullable ? 'widens' : 'narrows',
        base: place(base),
        head: place(head),
        from: nullable ? 'null refused' : 'null accepted',
        to: nullable ? 'null accepted' : 'null refused',
    };
}
/** Formats whose values are all values of another: `<inner> <outer>`. */
const WIDER_FORMATS = new Set([
    'int32 int64',
    'float double',
    'email idn-email',
    'hostname idn-hostname',
    'uri uri-reference',
    'uri iri',
    'iri iri-reference',
    'uri-reference iri-reference',
    'int8 int16',
    'int8 int32',
    'int8 int64',
    'int16 int32',
    'int16 int64',
]);
/** Formats of which no value is a value of another. */
const DISTINCT_FORMATS = new Set(['uuid', 'date', 'date-time', 'email', 'ipv4', 'ipv6']);
/** Formats that tell a form how to show the value, and accept every text. */
const FORMATS_FOR_SHOW = new Set(['password', 'string', 'text', 'textarea', 'markdown', 'html']);
function compareFormats(base, head) {
    const [before, after] = [formatOf(base), formatOf(head)];
    if (before === after || (base.dialect !== head.dialect && isOpaque(before) && isOpaque(after)))
        return [];
    const effect = effectOfFormats(constraining(before), constraining(after));
    return [
        {
            facet: 'format',
            action: actionOf(effect),
            effect,
            base: placeOfKeyword(base, 'format'),
            head: placeOfKeyword(head, 'format'),
            from: before,
            to: after,
        },
    ];
}
function constraining(format) {
    return format === null || FORMATS_FOR_SHOW.has(format) ? null : format;
}
function effectOfFormats(before, after) {
    if (before === after)
        return 'none';
    if (before === null)
        return 'narrows';
    if (after === null || WIDER_FORMATS.has(`${before} ${after}`))
        return 'widens';
    if (WIDER_FORMATS.has(`${after} ${before}`))
        return 'narrows';
    return DISTINCT_FORMATS.has(before) && DISTINCT_FORMATS.has(after) ? 'replaces' : 'unknown';
}
/** The format; OpenAPI 3.1 says `byte` and `binary` of earlier versions by `contentEncoding` and `contentMediaType`. */
function formatOf(view) {
    const formats = new Set((0,knowledge_schema/* allKeywords */.of)(view, 'format').flatMap(({ value }) => (typeof value === 'string' ? [value] : [])));
    if (formats.size > 0)
        return [...formats].sort().join(' and ');
    if ((0,knowledge_schema/* firstKeyword */.A1)(view, 'type')?.value === 'file')
        return 'binary';
    if ((0,knowledge_schema/* firstKeyword */.A1)(view, 'contentEncoding')?.value === 'base64')
        return 'byte';
    return (0,knowledge_schema/* firstKeyword */.A1)(view, 'contentMediaType')?.value === 'application/octet-stream' ? 'binary' : null;
}
/** Bytes that are no text: 3.1 describes them by the media type alone. */
function isOpaque(format) {
    return format === 'binary' || format === null;
}

;// CONCATENATED MODULE: ./build/compare/diff/schema/similarity.js
/** How much two schemas look alike, at a glance: for pairing alternatives that were edited. Never decides an effect. */



function glanceAt(node, dialect) {
    // The view is remembered with the first place at which the schema was met.
    return { ...glanceOf((0,knowledge_schema/* viewSchema */.Nl)(node, dialect)), node };
}
function glanceOf(view) {
    const { node } = view;
    const values = (0,knowledge_schema/* enumeration */.eG)(view);
    const types = (0,knowledge_schema/* typesOf */.pl)(view);
    const members = (0,knowledge_schema/* propertiesOf */.P1)(view);
    return {
        node,
        name: referenceName(node),
        title: (0,knowledge_value/* stringMember */.sk)(node.value, 'title'),
        types: types === null ? null : new Set([...types].filter((type) => type !== 'null')),
        members: new Set(members.keys()),
        tags: similarity_tagsOf(members, view.dialect),
        values: values === null ? null : new Set(values.keys()),
        text: similarity_textOf(view.parts.flatMap(({ value }) => (Object.keys(value).every(isPassedThrough) ? [] : [value]))),
    };
}
/** Members that can have one value only tell alternatives apart. */
function similarity_tagsOf(members, dialect) {
    const tags = new Map();
    for (const [name, [node]] of members) {
        const values = node === undefined ? null : (0,knowledge_schema/* enumeration */.eG)((0,knowledge_schema/* viewSchema */.Nl)(node, dialect));
        const [only, more] = values === null ? [] : [...values.keys()];
        if (only !== undefined && more === undefined)
            tags.set(name, only);
    }
    return tags;
}
/** A reference's text without the file: a moved definition keeps its name. */
function referenceName(node) {
    const reference = (0,knowledge_value/* stringMember */.sk)(node.value, '$ref');
    return reference === null ? null : reference.slice(reference.lastIndexOf('/') + 1).replace(/\.(ya?ml|json)$/, '');
}
/** From 0 (another thing) to 1 (looks the same). */
function similarity(left, right) {
    if (left.node.value === right.node.value || left.text === right.text)
        return 1;
    if (areDisjoint(left.types, right.types))
        return 0;
    const tag = compareTags(left.tags, right.tags);
    if (tag !== null)
        return tag;
    if (left.values !== null || right.values !== null) {
        if (left.values === null || right.values === null)
            return 0.3;
        return shared(left.values, right.values);
    }
    if (left.members.size > 0 || right.members.size > 0)
        return shared(left.members, right.members);
    const isSameType = [...(left.types ?? [])].sort().join() === [...(right.types ?? [])].sort().join();
    return isSameType ? 0.6 : 0.3;
}
/** The same kind of thing, another, or nobody says. */
function compareTags(left, right) {
    const both = [...left.keys()].filter((name) => right.has(name));
    if (both.length === 0)
        return null;
    return both.every((name) => left.get(name) === right.get(name)) ? 0.9 : 0;
}
/** At least this much alike counts as the same thing, edited. */
const ALIKE = 0.5;
function shared(left, right) {
    const both = [...left].filter((each) => right.has(each)).length;
    return both / Math.max(1, Math.max(left.size, right.size));
}
/** Keywords by which a schema only stands for others. */
function isPassedThrough(key) {
    return key === '$ref' || key === 'allOf';
}
/** Long schemas differ soon enough. */
function similarity_textOf(value) {
    const text = (0,knowledge_schema/* canonicalText */.A4)(value);
    return text.length > 4000 ? text.slice(0, 4000) : text;
}

;// CONCATENATED MODULE: ./build/compare/diff/schema/all-of.js
/**
 * Members of `allOf` that came or went: what they change is one edit, at the member, that says what it consists of.
 * Members are told apart by what they refer to, or by their text; one that was edited in place is no new one.
 */







/** The edits of a pair, those that a member brought or took folded into one. */
function foldMembers(edits, base, head) {
    const [before, after] = [membersOf(base), membersOf(head)];
    if (before.every(({ isItem }) => !isItem) && after.every(({ isItem }) => !isItem))
        return [...edits];
    const gone = unmatched(before, after, base.dialect, head.dialect);
    const fresh = unmatched(after, before, head.dialect, base.dialect);
    const paired = new Set();
    for (const left of gone) {
        const right = fresh.find((each) => !paired.has(each) && isSameEdited(left, each, base.dialect, head.dialect));
        if (right !== undefined) {
            paired.add(left);
            paired.add(right);
        }
    }
    for (const moved of [movedInto(base, head, fresh), movedInto(head, base, gone)])
        if (moved !== null)
            paired.add(moved);
    let rest = [...edits];
    const folded = [];
    for (const [action, members] of [
        ['added', fresh],
        ['removed', gone],
    ]) {
        for (const member of members) {
            if (paired.has(member) || !member.isItem)
                continue;
            const own = rest.filter((edit) => stands(action === 'added' ? edit.head : edit.base, member));
            rest = rest.filter((edit) => !own.includes(edit));
            const edit = own.length > 0 ? fold(action, member, own) : describing(action, member, action === 'added' ? base : head);
            if (edit !== null)
                folded.push(edit);
        }
    }
    return [...rest, ...folded];
}
/** The member that the other side's plain schema became, when all that it demanded now stands in members. */
function movedInto(plain, composed, members) {
    const own = composed.parts.filter((part) => !members.some(({ within }) => within.some(({ value }) => value === part.value)));
    const demandsMore = own.some(({ value }) => Object.keys(value).some((key) => !isAnnotation(key) && key !== '$ref' && key !== 'allOf'));
    if (membersOf(plain).some(({ isItem }) => isItem) || demandsMore)
        return null;
    if (members.length === 1)
        return members[0];
    const glance = glanceAt(plain.node, plain.dialect);
    return members.find(({ node }) => similarity(glance, glanceAt(node, composed.dialect)) >= ALIKE) ?? null;
}
/** Everything that a value has to fit: what the schema refers to, and items of `allOf`, at every depth. */
function membersOf({ nodes, dialect }) {
    const found = [];
    const seen = new Set();
    const queue = nodes.map((node) => ({
        node,
        isItem: false,
    }));
    for (let index = 0; index < queue.length; index += 1) {
        const { node, isItem } = queue[index];
        if (!(0,knowledge_value/* isObject */.Gv)(node.value) || seen.has(node.value))
            continue;
        seen.add(node.value);
        found.push({ node, isItem, key: all_of_keyOf(node), within: (0,knowledge_schema/* viewSchema */.Nl)(node, dialect).parts });
        if ((0,knowledge_value/* stringMember */.sk)(node.value, '$ref') !== null) {
            const target = (0,knowledge_reference/* followOnce */.PF)(node);
            if (target.node !== undefined)
                queue.push({ node: target.node, isItem: false });
        }
        for (const item of (0,knowledge_schema/* schemaList */.A6)(node, 'allOf'))
            queue.push({ node: item, isItem: true });
    }
    return found;
}
function all_of_keyOf(node) {
    return referenceName(node) ?? (0,knowledge_schema/* canonicalText */.A4)(node.value);
}
/** The outermost members that the other side does not have: what stands inside another comes with it. */
function unmatched(members, others, dialect, otherDialect) {
    const known = new Set(others.flatMap(({ key, node }) => [key, (0,knowledge_schema/* canonicalText */.A4)(resolved(node, otherDialect))]));
    const inside = new Set();
    return members.filter(({ key, node, within, isItem }) => {
        if (!isItem || inside.has(node.value) || known.has(key) || known.has((0,knowledge_schema/* canonicalText */.A4)(resolved(node, dialect))))
            return false;
        for (const part of within)
            inside.add(part.value);
        return true;
    });
}
/** What a reference finally stands for, so that an inlined member is the same member. */
function resolved(node, dialect) {
    return (0,knowledge_value/* stringMember */.sk)(node.value, '$ref') === null
        ? node.value
        : ((0,knowledge_schema/* viewSchema */.Nl)(node, dialect).parts.at(-1)?.value ?? node.value);
}
function isSameEdited(left, right, base, head) {
    return similarity(glanceAt(left.node, base), glanceAt(right.node, head)) >= ALIKE;
}
/** The place is a keyword of the member, of what it refers to, or of one of its own members; not of a schema further inside. */
function stands(changed, { within }) {
    if (changed === null)
        return false;
    return within.some((part) => part.file === changed.place.file && distance(changed.place.pointer, part.pointer) <= DEEPEST);
}
/** `properties/name` and `required/0`: nothing that belongs to a schema object is further from it. */
const DEEPEST = 2;
/** How many steps the pointer is below the ancestor; `Infinity`: it is not. */
function distance(pointer, ancestor) {
    const [steps, start] = [stepsOf(pointer), stepsOf(ancestor)];
    return start.every((step, index) => steps[index] === step) ? steps.length - start.length : Number.POSITIVE_INFINITY;
}
function stepsOf(pointer) {
    const steps = [];
    for (let at = pointer; at !== null; at = at.parent)
        steps.push(String(at.key));
    return steps.reverse();
}
function fold(action, { node }, parts) {
    const place = schemaPlace(node);
    const [only] = parts;
    const effect = conjoinEffects(parts.map((part) => part.effect));
    const isAboutValues = parts.some((part) => part.effect !== 'none' || part.facet === 'property');
    return {
        facet: 'all-of',
        action: isAboutValues ? action : `${action}-annotation-only`,
        effect,
        base: action === 'removed' ? place : parts.length === 1 ? (only?.base ?? null) : null,
        head: action === 'added' ? place : null,
        from: action === 'removed' ? all_of_nameOf(node) : null,
        to: action === 'added' ? all_of_nameOf(node) : null,
        parts,
        assumes: parts.some(({ assumes }) => assumes === true),
    };
}
/** A member that demands nothing, and says something that the other side does not say. */
function describing(action, { node, within }, other) {
    const keys = within.flatMap(({ value }) => ((0,knowledge_value/* isObject */.Gv)(value) ? Object.entries(value) : []));
    const isPlain = keys.every(([key]) => isAnnotation(key) || key === '$ref' || key === 'allOf');
    const said = new Set(other.parts.flatMap(({ value }) => Object.entries(value).map(([key, each]) => `${key} ${(0,knowledge_schema/* canonicalText */.A4)(each)}`)));
    const saysMore = keys.some(([key, value]) => isAnnotation(key) && !said.has(`${key} ${(0,knowledge_schema/* canonicalText */.A4)(value)}`));
    return isPlain && saysMore
        ? { ...fold(action, { node, within, key: '', isItem: true }, []), action: `${action}-annotation-only` }
        : null;
}
function all_of_nameOf(node) {
    const name = referenceName(node) ?? (0,knowledge_value/* stringMember */.sk)(node.value, 'title');
    if (name !== null)
        return name;
    return (0,knowledge_value/* isObject */.Gv)(node.value) ? Object.keys(node.value).slice(0, 3).join(', ') : String(node.value);
}

;// CONCATENATED MODULE: ./build/compare/diff/schema/apart.js
/** Says whether two schemas exclude each other: no value fits both. Only what can be proved counts. */



const DEPTH = 3;
function areApart(left, right, dialects, depth = DEPTH) {
    const [one, other] = [(0,knowledge_schema/* viewSchema */.Nl)(left, dialects[0]), (0,knowledge_schema/* viewSchema */.Nl)(right, dialects[1])];
    if (one.never || other.never)
        return true;
    if (one.incomplete || other.incomplete)
        return false;
    if (areDisjoint((0,knowledge_schema/* typesOf */.pl)(one), (0,knowledge_schema/* typesOf */.pl)(other)))
        return true;
    if (listsExclude(one, other) || listsExclude(other, one))
        return true;
    if (areBothOnly('number', one, other) && rangesExclude(one, other))
        return true;
    return areBothOnly('object', one, other) && membersExclude(one, other, dialects, depth);
}
/** Every value of the list is refused by the other's list or type. */
function listsExclude(one, other) {
    const [values, others, types] = [(0,knowledge_schema/* enumeration */.eG)(one), (0,knowledge_schema/* enumeration */.eG)(other), (0,knowledge_schema/* typesOf */.pl)(other)];
    if (values === null)
        return false;
    return [...values].every(([key, { value }]) => (others !== null && !others.has(key)) || (types !== null && !hasType(value, types)));
}
function areBothOnly(type, one, other) {
    return [one, other].every((view) => {
        const types = (0,knowledge_schema/* typesOf */.pl)(view);
        return types !== null && [...types].every((each) => each === type || (type === 'number' && each === 'integer'));
    });
}
function rangesExclude(one, other) {
    const isAbove = (view, than) => {
        const [least, most] = [(0,knowledge_schema/* lowerBound */.yz)(view), (0,knowledge_schema/* upperBound */.rn)(than)];
        if (least === null || most === null)
            return false;
        return least.value > most.value || (least.value === most.value && (least.exclusive || most.exclusive));
    };
    return isAbove(one, other) || isAbove(other, one);
}
/** A member that both demand and that cannot be both, or that one demands and the other refuses. */
function membersExclude(one, other, dialects, depth) {
    const [own, others] = [(0,knowledge_schema/* propertiesOf */.P1)(one), (0,knowledge_schema/* propertiesOf */.P1)(other)];
    const [demanded, alsoDemanded] = [(0,knowledge_schema/* requiredNames */.m_)(one), (0,knowledge_schema/* requiredNames */.m_)(other)];
    if (refusesOneOf(demanded, others, other) || refusesOneOf(alsoDemanded, own, one))
        return true;
    if (depth === 0)
        return false;
    for (const name of demanded.keys()) {
        if (!alsoDemanded.has(name))
            continue;
        const [mine, theirs] = [own.get(name) ?? [], others.get(name) ?? []];
        if (mine.some((left) => theirs.some((right) => areApart(left, right, dialects, depth - 1))))
            return true;
    }
    return false;
}
function refusesOneOf(names, properties, view) {
    const closed = (0,knowledge_schema/* openness */.g_)(view);
    if (closed.kind !== 'closed' || closed.keyword !== 'additionalProperties' || view.parts.length > 1)
        return false;
    if (view.parts.some(({ value }) => Object.hasOwn(value, 'patternProperties')))
        return false;
    return [...names.keys()].some((name) => !properties.has(name));
}

;// CONCATENATED MODULE: ./build/compare/diff/schema/branches.js
/**
 * Compares `oneOf` and `anyOf` as sets of schemas: alternatives are paired by reference, by title, by equality, then with
 * the one most alike. What is left came or went. A plain schema is the union of one.
 */








/** Adds what differs between the unions. `true`: one side is the other wrapped in a union, and nothing else is left to compare. */
function compareUnions(base, head, pair, linker) {
    if (base.unions.length === 0 && head.unions.length === 0)
        return false;
    if (base.unions.length === 0 && isWrapped(base, head, pair, linker, 'wrapped'))
        return true;
    if (head.unions.length === 0 && isWrapped(head, base, pair, linker, 'unwrapped'))
        return true;
    const rest = [...head.unions];
    for (const before of base.unions) {
        const index = nearestUnion(before, rest);
        const [after] = index === -1 ? [] : rest.splice(index, 1);
        if (after === undefined)
            pair.edits.push(wholeUnion('unset', before));
        else
            compareAlternatives(before, after, base, head, pair, linker);
    }
    for (const after of rest)
        pair.edits.push(wholeUnion('set', after));
    return false;
}
/** The union with the most references in common, else one of the same kind, else any. */
function nearestUnion(union, candidates) {
    const names = new Set(union.branches.map(referenceName));
    const score = ({ keyword, branches }) => branches.filter((branch) => names.has(referenceName(branch))).length * 2 + (keyword === union.keyword ? 1 : 0);
    let best = candidates.length > 0 ? 0 : -1;
    for (const [index, candidate] of candidates.entries())
        if (score(candidate) > score(candidates[best]))
            best = index;
    return best;
}
function wholeUnion(action, { keyword, part, branches }) {
    const place = keywordPlace(part, keyword, part.value[keyword]);
    const said = branches.slice(0, 5).map(branches_nameOf).join(', ');
    return {
        facet: facetOf(keyword),
        action,
        effect: action === 'set' ? 'narrows' : 'widens',
        base: action === 'unset' ? place : null,
        head: action === 'set' ? place : null,
        from: action === 'unset' ? said : null,
        to: action === 'set' ? said : null,
    };
}
function facetOf(keyword) {
    return keyword === 'oneOf' ? 'one-of' : 'any-of';
}
function compareAlternatives(before, after, base, head, pair, linker) {
    const { matched, gone, fresh } = matchAlternatives(before, after, base, head);
    const isExclusive = before.keyword === 'oneOf' || after.keyword === 'oneOf';
    const certainty = isExclusive ? certaintyOf(before, after, base, head) : 'same';
    if (before.keyword !== after.keyword && certainty !== 'same')
        pair.edits.push(otherKeyword(before, after));
    for (const [left, right] of matched)
        linker.link(pair, [left], [right], { role: 'in-place', polarity: certainty, decidesEvaluation: true });
    const facet = facetOf(after.keyword);
    const counts = (branch, union, others, view) => union.keyword === 'oneOf' || !acceptsAllOf(others, branch, view);
    const [kept, known] = [matched.map(([left]) => left), matched.map(([, right]) => right)];
    for (const branch of gone)
        if (counts(branch, before, kept, base))
            pair.edits.push(existence(facet, 'removed', branch, base, head.node, certainty));
    for (const branch of fresh)
        if (counts(branch, after, known, head))
            pair.edits.push(existence(facet, 'added', branch, head, base.node, certainty));
}
/** Of `oneOf`, an alternative that accepts more can make values fit twice, which refuses them. */
function certaintyOf(before, after, base, head) {
    const isTagged = [before, after].every((union) => union.keyword === 'anyOf' || isDiscriminated(union));
    if (isTagged)
        return 'same';
    const states = [
        before.keyword === 'oneOf' ? exclusion(before.branches, base) : 'apart',
        after.keyword === 'oneOf' ? exclusion(after.branches, head) : 'apart',
    ];
    if (states.includes('overlapping'))
        return 'undecided';
    return states.every((state) => state === 'apart') ? 'same' : 'assumed';
}
/** A discriminator names the one alternative that counts (OpenAPI 3.1.1 §4.25). */
function isDiscriminated({ part, branches }) {
    return (0,knowledge_value/* isObject */.Gv)(part.value.discriminator) && branches.every((branch) => referenceName(branch) !== null);
}
const LARGEST_UNION = 40;
function exclusion(branches, { dialect }) {
    if (branches.length > LARGEST_UNION)
        return 'unproved';
    // The same alternative twice accepts everything twice, which is nothing.
    if (new Set(branches.map(({ value }) => (0,knowledge_schema/* canonicalText */.A4)(value))).size < branches.length)
        return 'overlapping';
    const areAllApart = branches.every((left, index) => branches.slice(index + 1).every((right) => areApart(left, right, [dialect, dialect])));
    return areAllApart ? 'apart' : 'unproved';
}
/** Where alternatives exclude each other the two keywords mean the same; else `anyOf` accepts what fits twice. */
function otherKeyword(before, after) {
    const generalizes = after.keyword === 'anyOf';
    return {
        facet: facetOf(before.keyword),
        action: generalizes ? 'generalized' : 'specialized',
        effect: generalizes ? 'widens' : 'narrows',
        base: keywordPlace(before.part, before.keyword, before.part.value[before.keyword]),
        head: keywordPlace(after.part, after.keyword, after.part.value[after.keyword]),
        from: before.keyword,
        to: after.keyword,
    };
}
/** Comparing each with each is for unions of a size that people write. */
const LARGEST_SEARCH = 64 * 64;
function matchAlternatives(before, after, base, head) {
    const matched = [];
    let [gone, fresh] = [[...before.branches], [...after.branches]];
    const matchBy = (key) => {
        const byKey = new Map();
        for (const right of fresh.toReversed())
            byKey.set(key(right, after), right);
        byKey.delete(null);
        const taken = new Set();
        gone = gone.filter((left) => {
            const found = byKey.get(key(left, before));
            if (found === undefined || taken.has(found))
                return true;
            taken.add(found);
            matched.push([left, found]);
            return false;
        });
        fresh = fresh.filter((right) => !taken.has(right));
    };
    matchBy(referenceName);
    matchBy(({ value }) => value);
    matchBy(discriminatingValue);
    matchBy((node) => (0,knowledge_value/* stringMember */.sk)(node.value, 'title'));
    if (gone.length > 0 && fresh.length > 0 && gone.length * fresh.length <= LARGEST_SEARCH) {
        const [lefts, rights] = [
            gone.map((node) => glanceAt(node, base.dialect)),
            fresh.map((node) => glanceAt(node, head.dialect)),
        ];
        for (const [left, right] of pairAlike(lefts, rights))
            matched.push([left.node, right.node]);
        gone = gone.filter((node) => !matched.some(([left]) => left === node));
        fresh = fresh.filter((node) => !matched.some(([, right]) => right === node));
    }
    return { matched, gone, fresh };
}
/** The value of the discriminator that stands for the alternative, where one is written down. */
function discriminatingValue(node, { part }) {
    const mapping = (0,knowledge_value/* member */.Dc)((0,knowledge_value/* member */.Dc)(part.value, 'discriminator'), 'mapping');
    const reference = (0,knowledge_value/* stringMember */.sk)(node.value, '$ref');
    if (reference === null || !(0,knowledge_value/* isObject */.Gv)(mapping))
        return null;
    const found = Object.keys(mapping).find((value) => mapping[value] === reference || mapping[value] === referenceName(node));
    return found ?? null;
}
/** The most alike first; what is less alike than `ALIKE` stays alone. */
function pairAlike(lefts, rights) {
    const scored = lefts.flatMap((left, row) => rights.map((right, column) => ({
        left,
        right,
        score: similarity(left, right),
        order: row * rights.length + column,
    })));
    scored.sort((a, b) => b.score - a.score || a.order - b.order);
    const taken = new Set();
    const pairs = [];
    for (const { left, right, score } of scored) {
        if (score < ALIKE || taken.has(left) || taken.has(right))
            continue;
        taken.add(left);
        taken.add(right);
        pairs.push([left, right]);
    }
    return pairs;
}
/** `X` → `oneOf [X, …]`: the plain schema is the union of one. Only when nothing but the union is left on that side. */
function isWrapped(plain, around, pair, linker, direction) {
    const [union] = around.unions;
    if (union === undefined || around.unions.length > 1 || demandsBesides(around, union, plain))
        return false;
    const inner = union.branches.find((branch) => isInside(plain, branch, around));
    if (inner === undefined)
        return false;
    const others = union.branches.filter((branch) => branch !== inner && (union.keyword === 'oneOf' || !acceptsAllOf([inner], branch, around)));
    const certainty = union.keyword === 'anyOf' ? 'same' : certaintyOf(union, union, around, around);
    const facet = facetOf(union.keyword);
    const action = direction === 'wrapped' ? 'added' : 'removed';
    const parts = others.map((branch) => existence(facet, action, branch, around, plain.node, certainty));
    const place = keywordPlace(union.part, union.keyword, union.part.value[union.keyword]);
    const said = others.slice(0, 5).map(branches_nameOf).join(', ');
    const [from, to] = [schemaPlace(plain.node), place];
    const [left, right] = direction === 'wrapped' ? [plain.nodes, [inner]] : [[inner], plain.nodes];
    linker.link(pair, left, right, { role: 'in-place', polarity: certainty, nullElsewhere: around.alsoNull });
    if (around.alsoNull && !branches_acceptsNull(plain))
        parts.push(branches_nullability(direction === 'wrapped', plain, union));
    if (parts.length === 0)
        return true;
    if (around.alsoNull && parts.length === 1 && others.length === 0) {
        pair.edits.push(parts[0]);
        return true;
    }
    pair.edits.push({
        facet: 'wrapping',
        action: direction === 'wrapped' ? `wrapped-in-${facet}` : `unwrapped-from-${facet}`,
        effect: certainty === 'undecided' ? 'unknown' : direction === 'wrapped' ? 'widens' : 'narrows',
        base: direction === 'wrapped' ? from : to,
        head: direction === 'wrapped' ? to : from,
        from: direction === 'wrapped' ? null : said,
        to: direction === 'wrapped' ? said : null,
        parts,
        assumes: certainty === 'assumed',
    });
    return true;
}
function branches_acceptsNull(view) {
    const types = typesAccepted(view);
    return types === null || types.has('null');
}
/** The union is said to accept null, too, beside its alternatives. */
function branches_nullability(appears, plain, { part, keyword }) {
    const said = keywordPlace(part, Object.hasOwn(part.value, 'nullable') ? 'nullable' : keyword, true);
    return {
        facet: 'nullable',
        action: appears ? 'became-nullable' : 'became-not-nullable',
        effect: appears ? 'widens' : 'narrows',
        base: appears ? schemaPlace(plain.node) : said,
        head: appears ? said : schemaPlace(plain.node),
        from: appears ? 'null refused' : 'null accepted',
        to: appears ? 'null accepted' : 'null refused',
    };
}
/** Every value that the branch lists is accepted by another: the branch adds nothing. */
function acceptsAllOf(others, branch, { dialect }) {
    const values = allowedValues(conjoin([branch], dialect));
    if (values === null || values.size === 0)
        return false;
    return others.some((other) => {
        const view = conjoin([other], dialect);
        return [...values.values()].every(({ value }) => acceptsScalar(view, value));
    });
}
/** What stands beside the union demands something, more than the type that the plain schema has anyway. */
function demandsBesides({ parts }, { keyword, part }, plain) {
    const types = (0,knowledge_schema/* typesOf */.pl)(plain);
    const isImplied = (type) => types !== null && [...types].every((each) => (Array.isArray(type) ? type : [type]).includes(each));
    return parts.some(({ value }) => Object.keys(value).some((key) => {
        if (isAnnotation(key) || key === '$ref' || key === 'allOf')
            return false;
        return !(value === part.value && key === keyword) && !(key === 'type' && isImplied(value.type));
    }));
}
/** The branch is the plain schema, perhaps with a change. */
function isInside(plain, branch, around) {
    if (branch.value === plain.node.value)
        return true;
    const name = referenceName(plain.node);
    if (name !== null && name === referenceName(branch))
        return true;
    const [left, right] = [glanceOf(plain), glanceAt(branch, around.dialect)];
    // A schema that says nothing is like everything.
    return (left.types !== null || left.members.size > 0) && similarity(left, right) >= ALIKE;
}
function existence(facet, action, branch, view, 
/** The other side: what could occur before it came, or can after it went. */
whole, certainty) {
    const place = schemaPlace(branch);
    const added = action === 'added';
    const isAboutNull = isNull(branch, view.dialect);
    const name = isAboutNull ? 'null' : branches_nameOf(branch);
    return {
        facet: isAboutNull ? 'nullable' : facet,
        action: isAboutNull ? (added ? 'became-nullable' : 'became-not-nullable') : action,
        effect: certainty === 'undecided' ? 'unknown' : added ? 'widens' : 'narrows',
        base: added ? null : place,
        head: added ? place : null,
        from: added ? null : name,
        to: added ? name : null,
        carries: added ? { before: whole, after: branch } : { before: branch, after: whole },
        assumes: certainty === 'assumed',
    };
}
/** An alternative in a few words. */
function branches_nameOf(node) {
    return referenceName(node) ?? (0,knowledge_value/* stringMember */.sk)(node.value, 'title') ?? describe(node);
}
function describe({ value }) {
    if (typeof value === 'boolean')
        return value ? 'anything' : 'nothing';
    const type = (0,knowledge_value/* stringMember */.sk)(value, 'type');
    const names = (0,knowledge_value/* isObject */.Gv)(value.properties) ? Object.keys(value.properties).slice(0, 3).join(', ') : '';
    return `${type === null ? 'an alternative' : `a ${type}`}${names === '' ? '' : ` with ${names}`}`;
}

;// CONCATENATED MODULE: ./build/compare/diff/schema/annotations.js
/** Compares what schemas say about values without refusing any: defaults, content, discriminators, XML. */



function placeOfFound(found, keyword) {
    return found === null ? null : keywordPlace(found.node, keyword, found.value);
}
function isSame(before, after) {
    return (before?.value === after?.value ||
        (before !== null && after !== null && (0,knowledge_schema/* canonicalText */.A4)(before.value) === (0,knowledge_schema/* canonicalText */.A4)(after.value)));
}
/** A keyword compared as a whole. */
function compareWhole(facet, keyword, effects, base, head) {
    const [before, after] = [(0,knowledge_schema/* firstKeyword */.A1)(base, keyword), (0,knowledge_schema/* firstKeyword */.A1)(head, keyword)];
    if (isSame(before, after))
        return [];
    const action = before === null ? 'added' : after === null ? 'removed' : 'changed';
    return [
        {
            facet,
            action,
            effect: effects[action],
            base: placeOfFound(before, keyword),
            head: placeOfFound(after, keyword),
            from: displayed(before?.value),
            to: displayed(after?.value),
        },
    ];
}
const SAYS = {
    added: 'none',
    removed: 'none',
    changed: 'none',
};
const REPLACES = { added: 'narrows', removed: 'widens', changed: 'replaces' };
const UNDECIDED = { added: 'unknown', removed: 'unknown', changed: 'unknown' };
function compareDefaults(base, head) {
    return compareWhole('default-value', 'default', SAYS, base, head);
}
/** Earlier versions say these as formats (types.ts compares those across versions). */
function annotations_compareContent(base, head) {
    if (base.dialect !== head.dialect)
        return [];
    return [
        ...compareWhole('content-media-type', 'contentMediaType', REPLACES, base, head),
        ...compareWhole('content-encoding', 'contentEncoding', REPLACES, base, head),
    ];
}
function compareDynamicReferences(base, head) {
    return compareWhole('dynamic-reference', '$recursiveRef', UNDECIDED, base, head);
}
/** Prefixes are a matter of taste; everything else decides what a document of XML looks like (OpenAPI 3.1.1 §4.26). */
function compareXml(base, head) {
    const read = (view) => {
        const said = (0,knowledge_schema/* firstKeyword */.A1)(view, 'xml')?.value;
        if (!(0,knowledge_value/* isObject */.Gv)(said))
            return '';
        return ['name', 'namespace', 'attribute', 'wrapped', 'nodeType']
            .filter((key) => said[key] !== undefined && said[key] !== false)
            .map((key) => `${key} ${String(displayed(said[key]))}`)
            .join(', ');
    };
    const [before, after] = [read(base), read(head)];
    if (before === after)
        return [];
    return [
        {
            facet: 'xml',
            action: 'changed',
            effect: 'replaces',
            base: placeOfFound((0,knowledge_schema/* firstKeyword */.A1)(base, 'xml'), 'xml'),
            head: placeOfFound((0,knowledge_schema/* firstKeyword */.A1)(head, 'xml'), 'xml'),
            from: before === '' ? null : before,
            to: after === '' ? null : after,
        },
    ];
}
/** In Swagger 2.0 the discriminator is the name of the property alone. */
function compareDiscriminators(base, head) {
    const [before, after] = [(0,knowledge_schema/* firstKeyword */.A1)(base, 'discriminator'), (0,knowledge_schema/* firstKeyword */.A1)(head, 'discriminator')];
    if (before === null && after === null)
        return [];
    const common = {
        base: placeOfFound(before, 'discriminator'),
        head: placeOfFound(after, 'discriminator'),
        effect: 'none',
    };
    const [old, now] = [readDiscriminator(before), readDiscriminator(after)];
    if (before === null || after === null)
        return [
            {
                ...common,
                facet: 'discriminator',
                action: before === null ? 'added' : 'removed',
                from: old.name,
                to: now.name,
            },
        ];
    const edits = [];
    if (old.name !== now.name)
        edits.push({ ...common, facet: 'discriminator-property-name', action: 'changed', from: old.name, to: now.name });
    if (old.fallback !== now.fallback)
        edits.push({
            ...common,
            facet: 'discriminator-default-mapping',
            action: 'changed',
            from: old.fallback,
            to: now.fallback,
        });
    const changes = (action, values) => values.length === 0
        ? []
        : [
            {
                ...common,
                facet: 'discriminator-mapping',
                action,
                from: action === 'added' ? null : annotations_listed(values, old.mapping),
                to: action === 'deleted' ? null : annotations_listed(values, now.mapping),
            },
        ];
    const shared = [...old.mapping.keys()].filter((value) => now.mapping.has(value));
    return [
        ...edits,
        ...changes('deleted', [...old.mapping.keys()].filter((value) => !now.mapping.has(value))),
        ...changes('added', [...now.mapping.keys()].filter((value) => !old.mapping.has(value))),
        ...changes('changed', shared.filter((value) => old.mapping.get(value) !== now.mapping.get(value))),
    ];
}
function readDiscriminator(found) {
    if (typeof found?.value === 'string')
        return { name: found.value, fallback: null, mapping: new Map() };
    const mapping = (0,knowledge_value/* member */.Dc)(found?.value, 'mapping');
    const fallback = (0,knowledge_value/* stringMember */.sk)(found?.value, 'defaultMapping');
    return {
        name: (0,knowledge_value/* stringMember */.sk)(found?.value, 'propertyName'),
        fallback: fallback === null ? null : targetName(fallback),
        mapping: new Map((0,knowledge_value/* isObject */.Gv)(mapping)
            ? Object.entries(mapping).flatMap(([value, target]) => typeof target === 'string' ? [[value, targetName(target)]] : [])
            : []),
    };
}
function targetName(reference) {
    return reference.slice(reference.lastIndexOf('/') + 1).replace(/\.(ya?ml|json)$/, '');
}
function annotations_listed(values, mapping) {
    const shown = values.slice(0, 5).map((value) => `${value} as ${mapping.get(value) ?? ''}`);
    return values.length > 5 ? `${shown.join(', ')} and ${values.length - 5} more` : shown.join(', ');
}

;// CONCATENATED MODULE: ./build/compare/diff/schema/bounds.js
/** Compares bounds of sizes and of numbers. Absent is a value: no bound. */




const SIZES = {
    'max-length': { keyword: 'maxLength', type: 'string' },
    'min-length': { keyword: 'minLength', type: 'string' },
    'max-items': { keyword: 'maxItems', type: 'array' },
    'min-items': { keyword: 'minItems', type: 'array' },
    'max-properties': { keyword: 'maxProperties', type: 'object' },
    'min-properties': { keyword: 'minProperties', type: 'object' },
};
function compareSizes(facet) {
    const { keyword, type } = SIZES[facet];
    const side = keyword.startsWith('max') ? 'upper' : 'lower';
    const read = (view) => {
        const bound = (0,knowledge_schema/* sizeBound */._)(view, keyword);
        return side === 'lower' && bound?.value === 0 ? null : bound; // zero is what an absent lower bound means
    };
    return (base, head) => {
        if (!(0,knowledge_schema/* acceptsType */.UY)(base, type) || !(0,knowledge_schema/* acceptsType */.UY)(head, type))
            return [];
        if (type === 'string' && areBothListed(base, head))
            return [];
        const [before, after] = [read(base), read(head)];
        const malformed = compareMalformed(facet, [keyword], base, head, isSize);
        if (malformed !== null)
            return [malformed];
        if (type === 'string' && side === 'upper' && (isImplied(before, after, head) || isImplied(after, before, base)))
            return [];
        return compareBounds({ facet, side, before, after, base, head, measure: sizeOf });
    };
}
/** What bounds refuse is in neither list. */
function areBothListed(base, head) {
    return allowedValues(base) !== null && allowedValues(head) !== null;
}
function isSize(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
/** The bound is gone, and the format bounds the text at least as well. */
function isImplied(stated, other, view) {
    if (stated === null || other !== null)
        return false;
    const format = (0,knowledge_schema/* firstKeyword */.A1)(view, 'format')?.value;
    const longest = typeof format === 'string' ? LONGEST[format] : undefined;
    return longest !== undefined && longest <= stated.value;
}
/** Formats whose texts have a longest: RFC 3339 (with fractions of seconds as people write them), RFC 9562, RFC 4291. */
const LONGEST = { date: 10, uuid: 36, ipv4: 15, ipv6: 45, time: 25, 'date-time': 35 };
function compareRanges(base, head) {
    if (!(0,knowledge_schema/* acceptsType */.UY)(base, 'integer') || !(0,knowledge_schema/* acceptsType */.UY)(head, 'integer') || areBothListed(base, head))
        return [];
    return [...compareRange('max', 'upper', base, head), ...compareRange('min', 'lower', base, head)];
}
function compareRange(name, side, base, head) {
    const read = side === 'upper' ? knowledge_schema/* upperBound */.rn : knowledge_schema/* lowerBound */.yz;
    const [inclusive, exclusive] = side === 'upper' ? ['maximum', 'exclusiveMaximum'] : ['minimum', 'exclusiveMinimum'];
    const [before, after] = [read(base), read(head)];
    const facet = (after ?? before)?.exclusive === true ? `exclusive-${name}` : name;
    const malformed = compareMalformed(facet, [inclusive, exclusive], base, head, isLimit);
    if (malformed !== null)
        return [malformed];
    return compareBounds({
        facet,
        side,
        before: wholeNumber(base, before, side),
        after: wholeNumber(head, after, side),
        base,
        head,
        measure: (value) => (typeof value === 'number' ? value : null),
    });
}
function isLimit(value) {
    return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}
/** A keyword whose value is none that it may have: nobody knows what it does, so a change of it is undecided. */
function compareMalformed(facet, keywords, base, head, isValid) {
    for (const keyword of keywords) {
        const [before, after] = [(0,knowledge_schema/* allKeywords */.of)(base, keyword), (0,knowledge_schema/* allKeywords */.of)(head, keyword)];
        const isBroken = [...before, ...after].some(({ value }) => !isValid(value));
        if (!isBroken ||
            JSON.stringify(before.map(({ value }) => value)) === JSON.stringify(after.map(({ value }) => value)))
            continue;
        const place = (found) => found === undefined ? null : keywordPlace(found.node, keyword, found.value);
        const text = (found) => found === undefined ? null : String(found.value).slice(0, 200);
        return {
            facet,
            action: 'changed',
            effect: 'unknown',
            base: place(before[0]),
            head: place(after[0]),
            from: text(before[0]),
            to: text(after[0]),
        };
    }
    return null;
}
function compareBounds(comparison) {
    const { facet, side, before, after, base, head, measure } = comparison;
    if (before === null && after === null)
        return [];
    if (before?.value === after?.value && before?.exclusive === after?.exclusive)
        return [];
    // A closed list says more than a bound: where it stands alone on one side, it decides whether the bound is missed.
    if (after === null && fitsAll(before, head, measure, facet, side))
        return [];
    if (before === null && fitsAll(after, base, measure, facet, side))
        return [];
    const { action, effect } = judgeBounds(side, before, after);
    return [
        {
            facet,
            action,
            effect,
            base: boundPlace(before),
            head: boundPlace(after),
            from: before?.value ?? null,
            to: after?.value ?? null,
        },
    ];
}
function fitsAll(bound, view, measure, facet, side) {
    const values = allowedValues(view);
    if (values === null)
        return false;
    return [...values.values()].every(({ value }) => {
        const size = measure(value, facet);
        return size === null || satisfies(size, bound, side);
    });
}
function satisfies(size, { value, exclusive }, side) {
    if (size === value)
        return !exclusive;
    return side === 'upper' ? size < value : size > value;
}
function sizeOf(value, facet) {
    if (facet === 'max-length' || facet === 'min-length')
        return typeof value === 'string' ? [...value].length : null;
    if (facet === 'max-items' || facet === 'min-items')
        return Array.isArray(value) ? value.length : null;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value).length : null;
}
function boundPlace(bound) {
    return bound === null ? null : keywordPlace(bound.node, bound.keyword, bound.value);
}
/** For whole numbers `exclusiveMaximum: 10` and `maximum: 9` are the same bound. */
function wholeNumber(view, bound, side) {
    const types = typesAccepted(view);
    const isWhole = types?.has('integer') === true && !types.has('number');
    if (bound === null || !isWhole)
        return bound;
    if (!Number.isInteger(bound.value))
        return { ...bound, exclusive: false, value: side === 'upper' ? Math.floor(bound.value) : Math.ceil(bound.value) };
    if (!bound.exclusive)
        return bound;
    return { ...bound, exclusive: false, value: side === 'upper' ? bound.value - 1 : bound.value + 1 };
}
function judgeBounds(side, before, after) {
    if (before === null || after === null)
        return before === null ? { action: 'set', effect: 'narrows' } : { action: 'unset', effect: 'widens' };
    if (before.value === after.value)
        return after.exclusive
            ? { action: side === 'upper' ? 'decreased' : 'increased', effect: 'narrows' }
            : { action: side === 'upper' ? 'increased' : 'decreased', effect: 'widens' };
    const rises = after.value > before.value;
    return { action: rises ? 'increased' : 'decreased', effect: rises === (side === 'upper') ? 'widens' : 'narrows' };
}

;// CONCATENATED MODULE: ./build/compare/diff/schema/governance.js
/** What becomes of the values that one member or item may have, when what governs it changes. */


/** The effect on the values accepted there; `unknown` where only a closer comparison could say. */
function effectOn(base, head) {
    if (base.refused && head.refused)
        return 'none';
    if (base.uncertain || head.uncertain)
        return 'unknown';
    if (base.refused)
        return 'widens';
    if (head.refused)
        return 'narrows';
    const [demandedBefore, demandedAfter] = [
        base.schemas.filter(demandsSomething),
        head.schemas.filter(demandsSomething),
    ];
    if (demandedBefore.length === 0 || demandedAfter.length === 0)
        return demandedAfter.length > 0 ? 'narrows' : demandedBefore.length > 0 ? 'widens' : 'none';
    const [before, after] = [textsOf(demandedBefore), textsOf(demandedAfter)];
    const isNarrower = [...before].every((text) => after.has(text));
    const isWider = [...after].every((text) => before.has(text));
    return isNarrower && isWider ? 'none' : isNarrower ? 'narrows' : isWider ? 'widens' : 'unknown';
}
/** Schemas that only describe accept everything. */
function demandsSomething({ value }) {
    return value !== true && (value === false || Object.keys(value).some((key) => !isAnnotation(key)));
}
function textsOf(schemas) {
    return new Set(schemas.map(({ value }) => (0,knowledge_schema/* canonicalText */.A4)(value)));
}

;// CONCATENATED MODULE: ./build/compare/diff/schema/conditions.js
/** Compares what a schema demands under conditions: `not`, `if`/`then`/`else`, `dependentRequired`, `dependentSchemas`, `propertyNames`. */




/** The schemas of a keyword over all parts, paired: equal ones cancel out, the rest in order; what is left came or went. */
function compareSchemaKeyword(facet, before, after, how, pair, linker) {
    const texts = (nodes) => new Set(nodes.map(({ value }) => (0,knowledge_schema/* canonicalText */.A4)(value)));
    const isAlone = before.length <= 1 && after.length <= 1;
    const [known, kept] = isAlone ? [new Set(), new Set()] : [texts(before), texts(after)];
    for (const [index, node] of before.entries()) {
        const same = kept.has((0,knowledge_schema/* canonicalText */.A4)(node.value)) && !isAlone
            ? after.find(({ value }) => (0,knowledge_schema/* canonicalText */.A4)(value) === (0,knowledge_schema/* canonicalText */.A4)(node.value))
            : undefined;
        if (same !== undefined)
            linker.link(pair, [before[index]], [same], how);
    }
    const gone = isAlone ? before : before.filter(({ value }) => !kept.has((0,knowledge_schema/* canonicalText */.A4)(value)));
    const fresh = isAlone ? after : after.filter(({ value }) => !known.has((0,knowledge_schema/* canonicalText */.A4)(value)));
    const paired = Math.min(gone.length, fresh.length);
    for (let index = 0; index < paired; index += 1)
        linker.link(pair, [gone[index]], [fresh[index]], how);
    for (const node of gone.slice(paired))
        pair.edits.push(presence(facet, 'removed', node));
    for (const node of fresh.slice(paired))
        pair.edits.push(presence(facet, 'added', node));
}
function presence(facet, action, node, said = null) {
    const place = schemaPlace(node);
    return {
        facet,
        action,
        effect: action === 'added' ? 'narrows' : 'widens',
        base: action === 'removed' ? place : null,
        head: action === 'added' ? place : null,
        from: action === 'removed' ? said : null,
        to: action === 'added' ? said : null,
    };
}
function schemasOf(view, keyword) {
    return (0,knowledge_schema/* allKeywords */.of)(view, keyword).flatMap(({ value, node }) => (0,knowledge_schema/* isSchemaValue */.N1)(value) ? [(0,knowledge_value/* child */.jf)(node, keyword)] : []);
}
function compareNot(base, head, pair, linker) {
    compareSchemaKeyword('not', schemasOf(base, 'not'), schemasOf(head, 'not'), { role: 'in-place', polarity: 'reversed' }, pair, linker);
}
function comparePropertyNames(base, head, pair, linker) {
    if (!(0,knowledge_schema/* acceptsType */.UY)(base, 'object') || !(0,knowledge_schema/* acceptsType */.UY)(head, 'object'))
        return;
    const read = (view) => schemasOf(view, 'propertyNames').filter(demandsSomething);
    compareSchemaKeyword('property-names', read(base), read(head), { role: 'names' }, pair, linker);
}
function compareContentSchemas(base, head, pair, linker) {
    const read = (view) => schemasOf(view, 'contentSchema').filter(demandsSomething);
    compareSchemaKeyword('content-schema', read(base), read(head), { role: 'content' }, pair, linker);
}
/** `then` and `else` mean nothing without `if`, and `if` nothing without them (JSON Schema 2020-12 §10.2.2). */
function conditionsOf(view) {
    if (!(0,knowledge_schema/* appliesReferenceSiblings */.Rv)(view.dialect))
        return [];
    return (0,knowledge_schema/* allKeywords */.of)(view, 'if').flatMap(({ value, node }) => {
        if (!(0,knowledge_schema/* isSchemaValue */.N1)(value))
            return [];
        const branch = (keyword) => {
            if (!(0,knowledge_schema/* isSchemaValue */.N1)(node.value[keyword]) || !Object.hasOwn(node.value, keyword))
                return null;
            const schema = (0,knowledge_value/* child */.jf)(node, keyword);
            return demandsSomething(schema) ? schema : null;
        };
        const condition = { part: node, if: (0,knowledge_value/* child */.jf)(node, 'if'), then: branch('then'), else: branch('else') };
        return condition.then === null && condition.else === null ? [] : [condition];
    });
}
function compareConditions(base, head, pair, linker) {
    const [before, after] = [[...conditionsOf(base)], [...conditionsOf(head)]];
    const text = ({ if: schema }) => (0,knowledge_schema/* canonicalText */.A4)(schema.value);
    for (const old of [...before]) {
        const index = after.findIndex((now) => text(now) === text(old));
        if (index === -1)
            continue;
        const [now] = after.splice(index, 1);
        before.splice(before.indexOf(old), 1);
        compareCondition(old, now, 'same', pair, linker);
    }
    while (before.length > 0 && after.length > 0)
        compareCondition(before.shift(), after.shift(), 'undecided', pair, linker);
    for (const old of before)
        pair.edits.push(wholeCondition('removed', old));
    for (const now of after)
        pair.edits.push(wholeCondition('added', now));
}
/** With the same condition a stricter `then` is stricter; with another one nothing is certain. */
function compareCondition(old, now, polarity, pair, linker) {
    linker.link(pair, [old.if], [now.if], { role: 'in-place', polarity: 'undecided', decidesEvaluation: true });
    for (const keyword of ['then', 'else']) {
        const [was, is] = [old[keyword], now[keyword]];
        if (was !== null && is !== null)
            linker.link(pair, [was], [is], { role: 'in-place', polarity, decidesEvaluation: true });
        else if (was !== null || is !== null) {
            const edit = presence(keyword, is === null ? 'removed' : 'added', (is ?? was));
            pair.edits.push(polarity === 'same' ? edit : { ...edit, effect: 'unknown' });
        }
    }
}
function wholeCondition(action, { if: condition, then: met, else: unmet }) {
    const parts = [
        ...(met === null ? [] : [presence('then', action, met)]),
        ...(unmet === null ? [] : [presence('else', action, unmet)]),
    ];
    return { ...presence('if', action, condition, displayed(condition.value)), parts };
}
/** `dependencies` of earlier drafts holds both kinds. */
function dependenciesOf(view) {
    const required = new Map();
    const schemas = new Map();
    for (const keyword of ['dependentRequired', 'dependentSchemas', 'dependencies']) {
        for (const { value, node } of (0,knowledge_schema/* allKeywords */.of)(view, keyword)) {
            if (!(0,knowledge_value/* isObject */.Gv)(value))
                continue;
            for (const [name, entry] of (0,knowledge_value/* members */.ol)((0,knowledge_value/* child */.jf)(node, keyword))) {
                if (Array.isArray(entry.value)) {
                    const known = required.get(name);
                    const names = entry.value.filter((item) => typeof item === 'string');
                    if (known === undefined)
                        required.set(name, { names, node: entry });
                    else
                        known.names.push(...names);
                }
                else if ((0,knowledge_schema/* isSchemaValue */.N1)(entry.value) && demandsSomething(entry)) {
                    const known = schemas.get(name);
                    if (known === undefined)
                        schemas.set(name, [entry]);
                    else
                        known.push(entry);
                }
            }
        }
    }
    return { required, schemas };
}
function compareDependencies(base, head, pair, linker) {
    if (!(0,knowledge_schema/* acceptsType */.UY)(base, 'object') || !(0,knowledge_schema/* acceptsType */.UY)(head, 'object'))
        return;
    const [before, after] = [dependenciesOf(base), dependenciesOf(head)];
    for (const name of new Set([...before.required.keys(), ...after.required.keys()])) {
        const edit = compareRequired(name, before.required.get(name), after.required.get(name));
        if (edit !== null)
            pair.edits.push(edit);
    }
    for (const name of new Set([...before.schemas.keys(), ...after.schemas.keys()])) {
        const [old, now] = [before.schemas.get(name), after.schemas.get(name)];
        if (old !== undefined && now !== undefined)
            linker.link(pair, old, now, { role: 'in-place', decidesEvaluation: true });
        else
            pair.edits.push(presence('dependent-schema', now === undefined ? 'removed' : 'added', (now ?? old)[0], name));
    }
}
function compareRequired(name, old, now) {
    const [before, after] = [new Set(old?.names), new Set(now?.names)];
    const isNarrower = [...before].every((each) => after.has(each));
    const isWider = [...after].every((each) => before.has(each));
    if (isNarrower && isWider)
        return null;
    const effect = isNarrower ? 'narrows' : isWider ? 'widens' : 'unknown';
    const says = (names) => names.size === 0 ? null : `${name}: ${[...names].slice(0, 5).join(', ')}`;
    return {
        facet: 'dependent-required',
        action: before.size === 0 ? 'added' : after.size === 0 ? 'removed' : 'changed',
        effect,
        base: old === undefined ? null : schemaPlace(old.node),
        head: now === undefined ? null : schemaPlace(now.node),
        from: says(before),
        to: says(after),
    };
}

;// CONCATENATED MODULE: ./build/compare/diff/schema/members.js
/**
 * Which schemas govern a member of an object, by name: its own, those of patterns that match the name, else what holds for
 * other members. Read part by part, for `additionalProperties` sees only what stands beside it (JSON Schema 2020-12 §10.3.2).
 */




/** The object keywords of a conjunction, read once. */
class Members {
    names;
    patterns;
    /** `additionalProperties` that constrain: the strictest over the parts decides what an undeclared member may be. */
    additional;
    unevaluated;
    /** Members named only inside alternatives may count as evaluated. */
    hasBranches;
    parts;
    constructor(view) {
        const parts = [];
        const names = new Map();
        const patterns = new Map();
        const unevaluated = [];
        for (const part of view.parts) {
            const own = readPart(part);
            if (own !== null) {
                parts.push(own);
                for (const [name, node] of own.properties)
                    append(names, name, node);
                for (const [pattern, node] of own.patterns)
                    append(patterns, pattern, node);
            }
            if ((0,knowledge_schema/* appliesReferenceSiblings */.Rv)(view.dialect)) {
                const rest = members_constraining(part, 'unevaluatedProperties');
                if (rest !== null)
                    unevaluated.push(rest);
            }
        }
        this.parts = parts;
        this.names = names;
        this.patterns = patterns;
        this.additional = parts.flatMap(({ additional }) => additional ?? []);
        // Beside `additionalProperties` nothing is left unevaluated.
        const leavesNothing = parts.some(({ part }) => Object.hasOwn(part.value, 'additionalProperties'));
        const isOutermost = isSaidOutermost(view, 'unevaluatedProperties');
        this.unevaluated = leavesNothing && isOutermost ? [] : unevaluated;
        this.hasBranches =
            view.unions.length > 0 ||
                view.parts.some(({ value }) => IN_PLACE.some((key) => Object.hasOwn(value, key))) ||
                !isOutermost;
    }
    govern(name) {
        const schemas = [];
        let refused = false;
        let uncertain = false;
        let isEvaluated = false;
        for (const { properties, patterns, additional } of this.parts) {
            const own = properties.get(name);
            const matching = [];
            let undecided = false;
            for (const [pattern, node] of patterns) {
                const matches = matchesPattern(pattern, name);
                if (matches === true)
                    matching.push(node);
                undecided ||= matches === null;
            }
            if (own !== undefined)
                schemas.push(own);
            schemas.push(...matching);
            uncertain ||= undecided;
            const isNamed = own !== undefined || matching.length > 0;
            isEvaluated ||= isNamed || additional !== null;
            if (isNamed || additional === null)
                continue;
            if (undecided)
                uncertain = true;
            else if (additional.value === false)
                refused = true;
            else
                schemas.push(additional);
        }
        if (!isEvaluated && this.unevaluated.length > 0) {
            if (this.hasBranches)
                uncertain = true;
            else {
                refused ||= this.unevaluated.some(({ value }) => value === false);
                schemas.push(...this.unevaluated.filter(({ value }) => value !== false));
            }
        }
        return { refused: refused || schemas.some(({ value }) => value === false), schemas, uncertain };
    }
    /** What holds for members that nothing names. */
    rest() {
        const all = [...this.additional, ...this.unevaluated];
        return {
            refused: all.some(({ value }) => value === false),
            schemas: all.filter(({ value }) => value !== false),
            uncertain: this.unevaluated.length > 0 && this.hasBranches,
        };
    }
    /** Whether names that match the pattern are certainly governed by nothing else than what holds for other members. */
    isAlone(pattern) {
        return (this.parts.length <= 1 &&
            [...this.patterns.keys()].every((other) => other === pattern) &&
            [...this.names.keys()].every((name) => matchesPattern(pattern, name) === false));
    }
}
/** Keywords whose schemas look at the same object and name members of it. */
const IN_PLACE = ['if', 'dependentSchemas', 'dependencies', '$recursiveRef'];
/** What is unevaluated is decided by the schema object and what stands inside it: only the outermost sees everything. */
function isSaidOutermost({ parts }, keyword) {
    const at = parts.findIndex(({ value }) => Object.hasOwn(value, keyword));
    const isOnlyOne = parts.filter(({ value }) => Object.hasOwn(value, keyword)).length <= 1;
    return (isOnlyOne &&
        parts
            .slice(0, Math.max(0, at))
            .every(({ value }) => Object.keys(value).every((key) => key === '$ref' || isAnnotation(key))));
}
function readPart(part) {
    const { value } = part;
    const hasOwn = (key) => Object.hasOwn(value, key);
    if (!hasOwn('properties') && !hasOwn('patternProperties') && !hasOwn('additionalProperties'))
        return null;
    return {
        part,
        properties: declared(part),
        patterns: (0,knowledge_value/* isObject */.Gv)((0,knowledge_value/* member */.Dc)(value, 'patternProperties'))
            ? (0,knowledge_value/* members */.ol)((0,knowledge_value/* child */.jf)(part, 'patternProperties')).filter((entry) => (0,knowledge_schema/* isSchemaValue */.N1)(entry[1].value))
            : [],
        additional: members_constraining(part, 'additionalProperties'),
    };
}
/** The members of `properties`, also those that are no schemas: what they demand is unknown, but they are declared. */
function declared(part) {
    const found = new Map((0,knowledge_schema/* ownProperties */._n)(part));
    const properties = (0,knowledge_value/* member */.Dc)(part.value, 'properties');
    if (!(0,knowledge_value/* isObject */.Gv)(properties) || found.size === Object.keys(properties).length)
        return found;
    for (const [name, node] of (0,knowledge_value/* members */.ol)((0,knowledge_value/* child */.jf)(part, 'properties')))
        if (!found.has(name))
            found.set(name, node);
    return found;
}
/** The schema of the keyword, unless it accepts everything: `true` and `{}` say what saying nothing says. */
function members_constraining(part, keyword) {
    const value = (0,knowledge_value/* member */.Dc)(part.value, keyword);
    if (value === false || ((0,knowledge_value/* isObject */.Gv)(value) && Object.keys(value).length > 0))
        return (0,knowledge_value/* child */.jf)(part, keyword);
    return null;
}
function append(map, key, node) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [node]);
    else
        known.push(node);
}

;// CONCATENATED MODULE: ./build/compare/diff/schema/items.js
/** Compares the items of arrays: by position (`prefixItems`), all others, what is left unevaluated, and `contains`. */






class Items {
    parts;
    rests;
    unevaluated;
    positions;
    isUncertain;
    constructor(view) {
        this.parts = view.parts.map((part) => items_readPart(part, view));
        this.rests = this.parts.flatMap(({ rest }) => rest ?? []);
        const isOutermost = isSaidOutermost(view, 'unevaluatedItems');
        // Beside `items` nothing is left unevaluated.
        const leavesNothing = isOutermost && view.parts.some(({ value }) => Object.hasOwn(value, 'items'));
        this.unevaluated =
            (0,knowledge_schema/* appliesReferenceSiblings */.Rv)(view.dialect) && !leavesNothing
                ? view.parts.flatMap((part) => items_constraining(part, 'unevaluatedItems') ?? [])
                : [];
        this.positions = Math.max(0, ...this.parts.map(({ prefix }) => prefix.length));
        this.isUncertain =
            this.unevaluated.length > 0 &&
                (view.unions.length > 0 ||
                    view.parts.some(({ value }) => EVALUATING.some((key) => Object.hasOwn(value, key))) ||
                    !isOutermost);
    }
    /** The schema that stands for the position alone, if any. */
    ownAt(position) {
        for (const { prefix } of this.parts)
            if (prefix[position] !== undefined)
                return prefix[position];
        return null;
    }
    govern(position) {
        const schemas = this.parts.flatMap(({ prefix, rest }) => prefix[position] ?? rest ?? []);
        return this.withUnevaluated(schemas, this.ownAt(position) !== null);
    }
    rest() {
        return this.withUnevaluated(this.rests, false);
    }
    withUnevaluated(schemas, isEvaluated) {
        const applies = !isEvaluated && this.parts.every(({ rest }) => rest === null) ? this.unevaluated : [];
        const all = [...schemas, ...(this.isUncertain ? [] : applies)];
        return {
            refused: all.some(({ value }) => value === false),
            schemas: all.filter(({ value }) => value !== false),
            uncertain: this.isUncertain && applies.length > 0,
        };
    }
}
/** Keywords that may evaluate items in a way that depends on the value. */
const EVALUATING = ['contains', 'if', 'dependentSchemas', '$recursiveRef'];
function items_readPart(part, { dialect }) {
    const list = (0,knowledge_value/* member */.Dc)(part.value, 'items');
    if (Array.isArray(list))
        return { prefix: (0,knowledge_schema/* schemaList */.A6)(part, 'items'), rest: items_constraining(part, 'additionalItems') };
    const prefix = (0,knowledge_schema/* appliesReferenceSiblings */.Rv)(dialect) ? (0,knowledge_schema/* schemaList */.A6)(part, 'prefixItems') : [];
    return { prefix, rest: items_constraining(part, 'items') };
}
function items_constraining(part, keyword) {
    const value = (0,knowledge_value/* member */.Dc)(part.value, keyword);
    return value === false || ((0,knowledge_value/* isObject */.Gv)(value) && Object.keys(value).length > 0)
        ? (0,knowledge_value/* child */.jf)(part, keyword)
        : null;
}
function compareItems(base, head, pair, linker) {
    if (!(0,knowledge_schema/* acceptsType */.UY)(base, 'array') || !(0,knowledge_schema/* acceptsType */.UY)(head, 'array'))
        return;
    const [before, after] = [new Items(base), new Items(head)];
    comparePositions(before, after, pair, linker);
    if (before.unevaluated.length + after.unevaluated.length === 0) {
        compareRests('items', before.rests, after.rests, pair, linker, null);
        return;
    }
    if (items_textOf(before.rests) === items_textOf(after.rests)) {
        compareRests('unevaluated-items', before.unevaluated, after.unevaluated, pair, linker, null);
        compareRests('items', before.rests, after.rests, pair, linker, null);
    }
    else {
        compareRests('items', before.rests, after.rests, pair, linker, effectOn(before.rest(), after.rest()));
    }
}
function comparePositions(before, after, pair, linker) {
    const found = {
        added: [],
        removed: [],
    };
    for (let position = 0; position < Math.max(before.positions, after.positions); position += 1) {
        const [old, now] = [before.ownAt(position), after.ownAt(position)];
        const [was, is] = [before.govern(position), after.govern(position)];
        if (old !== null && now !== null && was.refused === is.refused) {
            if (!was.refused)
                linker.link(pair, was.schemas, is.schemas, { role: 'items' });
            continue;
        }
        const action = old === null || (now !== null && was.refused) ? 'added' : 'removed';
        found[action].push({ effect: effectOn(was, is), node: (now ?? old) });
    }
    for (const action of ['removed', 'added']) {
        const [first] = found[action];
        if (first === undefined)
            continue;
        const place = schemaPlace(first.node);
        pair.edits.push({
            facet: 'prefix-items',
            action,
            effect: conjoinEffects(found[action].map(({ effect }) => effect)),
            base: action === 'removed' ? place : null,
            head: action === 'added' ? place : null,
            from: action === 'removed' ? found[action].length : null,
            to: action === 'added' ? found[action].length : null,
        });
    }
}
function compareRests(facet, before, after, pair, linker, effect) {
    const [from, to] = [rank(before), rank(after)];
    if (from === to) {
        if (from === 1)
            linker.link(pair, before, after, { role: 'items' });
        return;
    }
    const [first, fresh] = [before[0], after[0]];
    const opens = to > from;
    const isPresence = first === undefined || fresh === undefined;
    pair.edits.push({
        facet: facet,
        action: isPresence ? (opens ? 'removed' : 'added') : opens ? 'opened' : 'closed',
        effect: effect ?? (opens ? 'widens' : 'narrows'),
        base: first === undefined ? null : schemaPlace(first),
        head: fresh === undefined ? null : schemaPlace(fresh),
        from: RANKS[from],
        to: RANKS[to],
        ...(opens && fresh !== undefined ? { carries: { before: null, after: fresh } } : {}),
    });
}
function rank(schemas) {
    return schemas.some(({ value }) => value === false) ? 0 : schemas.length > 0 ? 1 : 2;
}
const RANKS = ['no other items', 'items of one kind', 'any items'];
function items_textOf(schemas) {
    return schemas
        .map(({ value }) => (0,knowledge_schema/* canonicalText */.A4)(value))
        .sort()
        .join();
}
/** `contains` with its bounds: without a bound at least one item fits it. */
function compareContains(base, head, pair, linker) {
    if (!(0,knowledge_schema/* acceptsType */.UY)(base, 'array') || !(0,knowledge_schema/* acceptsType */.UY)(head, 'array'))
        return;
    const [before, after] = [readContains(base), readContains(head)];
    const gone = before.filter((each) => !after.some((other) => other.text === each.text));
    const fresh = after.filter((each) => !before.some((other) => other.text === each.text));
    const paired = Math.min(gone.length, fresh.length);
    for (let index = 0; index < paired; index += 1) {
        const [old, now] = [gone[index], fresh[index]];
        const isPlain = (each) => each.least > 0 && each.most === null;
        const isOnlyBounded = (each) => each.least === 0;
        const polarity = isPlain(old) && isPlain(now) ? 'same' : isOnlyBounded(old) && isOnlyBounded(now) ? 'reversed' : 'undecided';
        linker.link(pair, [old.node], [now.node], {
            role: 'items',
            polarity: pair.leavesUnevaluated === true ? 'undecided' : polarity,
        });
        compareCounts(old, now, pair);
    }
    for (const each of gone.slice(paired)) {
        if (!each.isIdle)
            pair.edits.push(containsEdit('removed', each));
    }
    for (const each of fresh.slice(paired)) {
        if (!each.isIdle)
            pair.edits.push(containsEdit('added', each));
    }
}
function readContains(view) {
    if (!(0,knowledge_schema/* appliesReferenceSiblings */.Rv)(view.dialect))
        return [];
    return (0,knowledge_schema/* allKeywords */.of)(view, 'contains').flatMap(({ value, node: part }) => {
        if (!(0,knowledge_schema/* isSchemaValue */.N1)(value))
            return [];
        const least = countOf(part.value.minContains) ?? 1;
        const most = countOf(part.value.maxContains);
        const node = (0,knowledge_value/* child */.jf)(part, 'contains');
        return [
            {
                node,
                part,
                least,
                most,
                isIdle: least === 0 && most === null,
                text: `${(0,knowledge_schema/* canonicalText */.A4)(value)} ${least} ${most}`,
            },
        ];
    });
}
function countOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
function containsEdit(action, { node }) {
    const place = schemaPlace(node);
    return {
        facet: 'contains',
        action,
        effect: action === 'added' ? 'narrows' : 'widens',
        base: action === 'removed' ? place : null,
        head: action === 'added' ? place : null,
        from: null,
        to: null,
    };
}
function compareCounts(old, now, pair) {
    const place = ({ part, node }, keyword) => Object.hasOwn(part.value, keyword) ? schemaPlace((0,knowledge_value/* child */.jf)(part, keyword)) : schemaPlace(node);
    if (old.least !== now.least) {
        const rises = now.least > old.least;
        pair.edits.push({
            facet: 'min-contains',
            action: rises ? 'increased' : 'decreased',
            effect: rises ? 'narrows' : 'widens',
            base: place(old, 'minContains'),
            head: place(now, 'minContains'),
            from: old.least,
            to: now.least,
        });
    }
    if (old.most !== now.most) {
        const action = old.most === null ? 'set' : now.most === null ? 'unset' : now.most > old.most ? 'increased' : 'decreased';
        pair.edits.push({
            facet: 'max-contains',
            action,
            effect: action === 'set' || action === 'decreased' ? 'narrows' : 'widens',
            base: place(old, 'maxContains'),
            head: place(now, 'maxContains'),
            from: old.most,
            to: now.most,
        });
    }
}

;// CONCATENATED MODULE: ./build/compare/diff/schema/lifecycles.js
/** Compares how long schemas are promised to stay: `deprecated`, the day on which they go, how settled they are. */




const SUNSET = 'x-sunset';
const STABILITY = 'x-stability-level';
/** From the weakest promise to the strongest; what says nothing is stable. */
const LEVELS = ['draft', 'alpha', 'beta', 'stable'];
function compareLifecycles(base, head, clock) {
    return [...compareDeprecation(base, head, clock), ...compareStability(base, head)];
}
function compareDeprecation(base, head, clock) {
    const [was, is] = [(0,knowledge_schema/* flag */.Jt)(base, 'deprecated'), (0,knowledge_schema/* flag */.Jt)(head, 'deprecated')];
    const [before, after] = [(0,knowledge_schema/* firstKeyword */.A1)(base, SUNSET), (0,knowledge_schema/* firstKeyword */.A1)(head, SUNSET)];
    const edits = [];
    if (was !== is)
        edits.push({
            facet: 'deprecated',
            action: is ? announcement(after, noticeOf(head, clock)) : 'reactivated',
            effect: 'none',
            base: deprecatedPlace(base),
            head: deprecatedPlace(head),
            from: was,
            to: is,
        });
    if (!is || isSame(before, after))
        return edits;
    const action = sunsetAction(was, before, after, isTooSoon(after, head, clock));
    if (action !== null)
        edits.push({
            facet: 'sunset',
            action,
            effect: 'none',
            base: placeOfFound(before, SUNSET),
            head: placeOfFound(after, SUNSET),
            from: displayed(before?.value),
            to: displayed(after?.value),
        });
    return edits;
}
function announcement(sunset, notice) {
    if (sunset === null)
        return notice > 0 ? 'deprecated-sunset-missing' : 'deprecated';
    return (0,lifecycle/* dayOf */.kb)(String(sunset.value)) === null ? 'deprecated-sunset-invalid' : 'deprecated-with-sunset';
}
/** A day that leaves too little time is told even when it comes with the announcement. */
function sunsetAction(wasDeprecated, before, after, isSoon) {
    if (isSoon)
        return 'date-too-small';
    if (!wasDeprecated)
        return null;
    return after === null ? 'deleted' : before === null ? 'date-added' : 'date-changed';
}
function isTooSoon(sunset, view, clock) {
    const day = sunset === null ? null : (0,lifecycle/* dayOf */.kb)(String(sunset.value));
    if (day === null)
        return false;
    const earliest = Date.parse(`${clock.asOf}T00:00:00Z`) + noticeOf(view, clock) * 86_400_000;
    return Date.parse(`${day}T00:00:00Z`) < earliest;
}
function noticeOf(view, { noticeDays }) {
    const level = (0,knowledge_schema/* firstKeyword */.A1)(view, STABILITY)?.value;
    return level === 'beta' ? noticeDays.beta : level === 'draft' || level === 'alpha' ? 0 : noticeDays.stable;
}
function deprecatedPlace(view) {
    return placeOfFound((0,knowledge_schema/* allKeywords */.of)(view, 'deprecated').find(({ value }) => value === true) ?? null, 'deprecated');
}
function compareStability(base, head) {
    const [before, after] = [(0,knowledge_schema/* firstKeyword */.A1)(base, STABILITY), (0,knowledge_schema/* firstKeyword */.A1)(head, STABILITY)];
    const level = (found) => LEVELS.indexOf(found === null ? 'stable' : String(found.value));
    const [old, now] = [level(before), level(after)];
    if (isSame(before, after) || (old === now && old !== -1))
        return [];
    return [
        {
            facet: 'stability',
            action: old === -1 || now === -1 ? 'changed' : now > old ? 'increased' : 'decreased',
            effect: 'none',
            base: placeOfFound(before, STABILITY),
            head: placeOfFound(after, STABILITY),
            from: displayed(before?.value),
            to: displayed(after?.value),
        },
    ];
}

;// CONCATENATED MODULE: ./build/compare/diff/schema/multiples.js
/** Compares `multipleOf` by divisibility, and `uniqueItems`. */




function compareMultiples(base, head) {
    if (!(0,knowledge_schema/* acceptsType */.UY)(base, 'integer') || !(0,knowledge_schema/* acceptsType */.UY)(head, 'integer'))
        return [];
    if (allowedValues(base) !== null && allowedValues(head) !== null)
        return [];
    const [before, after] = [multiplesOf(base), multiplesOf(head)];
    // Every multiple of 6 is one of 3: the sides are compared as demands, each met or not by one of the other side.
    const isNarrower = before.every((old) => after.some((now) => divides(old.value, now.value)));
    const isWider = after.every((now) => before.some((old) => divides(now.value, old.value)));
    if (isNarrower && isWider)
        return [];
    const effect = isNarrower ? 'narrows' : isWider ? 'widens' : 'unknown';
    const [old, now] = [before[0], after[0]];
    const place = (multiple) => multiple === undefined ? null : keywordPlace(multiple.node, 'multipleOf', multiple.value);
    return [
        {
            facet: 'multiple-of',
            action: old === undefined
                ? 'set'
                : now === undefined
                    ? 'unset'
                    : isNarrower
                        ? 'specialized'
                        : isWider
                            ? 'generalized'
                            : 'changed',
            effect,
            base: place(old),
            head: place(now),
            from: old?.value ?? null,
            to: now?.value ?? null,
        },
    ];
}
function compareUniqueItems(base, head) {
    if (!(0,knowledge_schema/* acceptsType */.UY)(base, 'array') || !(0,knowledge_schema/* acceptsType */.UY)(head, 'array'))
        return [];
    const [before, after] = [(0,knowledge_schema/* flag */.Jt)(base, 'uniqueItems'), (0,knowledge_schema/* flag */.Jt)(head, 'uniqueItems')];
    if (before === after)
        return [];
    const place = (view) => {
        const found = (0,knowledge_schema/* firstKeyword */.A1)(view, 'uniqueItems');
        return found === null ? null : keywordPlace(found.node, 'uniqueItems', found.value);
    };
    return [
        {
            facet: 'unique-items',
            action: after ? 'set' : 'unset',
            effect: after ? 'narrows' : 'widens',
            base: place(base),
            head: place(head),
            from: before ? 'no repetitions' : 'repetitions accepted',
            to: after ? 'no repetitions' : 'repetitions accepted',
        },
    ];
}

;// CONCATENATED MODULE: ./build/compare/diff/schema/patterns.js
/** Compares patterns of texts: dropped, added, or replaced by one that provably accepts more or less. */





function comparePatterns(base, head) {
    if (!(0,knowledge_schema/* acceptsType */.UY)(base, 'string') || !(0,knowledge_schema/* acceptsType */.UY)(head, 'string'))
        return [];
    const [before, after] = [restricting(base), restricting(head)];
    const gone = before.filter(({ value }) => !after.some((other) => other.value === value));
    const fresh = after.filter(({ value }) => !before.some((other) => other.value === value));
    const [old, now] = [gone[0], fresh[0]];
    // A closed list says which texts there are; what patterns refuse is no longer in it.
    if ((old === undefined && now === undefined) || (allowedValues(base) !== null && allowedValues(head) !== null))
        return [];
    const { action, effect } = patterns_judge(gone, fresh, before, after);
    if (effect === 'none' || patterns_fitsAll(gone, fresh, head) || patterns_fitsAll(fresh, gone, base))
        return [];
    const isValid = [...gone, ...fresh].every(({ value }) => (0,regular_expression/* judgePattern */.c)(value).valid);
    return [
        {
            facet: 'pattern',
            action,
            effect: isValid ? effect : 'unknown',
            base: old === undefined ? null : keywordPlace(old.node, 'pattern', old.value),
            head: now === undefined ? null : keywordPlace(now.node, 'pattern', now.value),
            from: displayed(old?.value),
            to: displayed(now?.value),
        },
    ];
}
/** Patterns that refuse something, or of which nobody knows. */
function restricting(view) {
    return (0,knowledge_schema/* allKeywords */.of)(view, 'pattern').filter(({ value }) => !(0,regular_expression/* judgePattern */.c)(value).acceptsEverything);
}
/** The pattern is on one side only, and the list of the other side holds nothing that it would refuse. */
function patterns_fitsAll(patterns, others, view) {
    const values = allowedValues(view);
    if (values === null || others.length > 0)
        return false;
    return [...values.values()].every(({ value: text }) => typeof text !== 'string' || patterns.every(({ value }) => matchesPattern(value, text) === true));
}
function patterns_judge(gone, fresh, before, after) {
    const isWider = fresh.every(({ value }) => before.some((old) => containsPattern(value, old.value) === true));
    const isNarrower = gone.every(({ value }) => after.some((now) => containsPattern(value, now.value) === true));
    if (isWider && isNarrower)
        return { action: 'changed', effect: 'none' };
    if (gone.length === 0)
        return { action: 'added', effect: 'narrows' };
    if (fresh.length === 0)
        return { action: 'removed', effect: 'widens' };
    if (isWider)
        return { action: 'generalized', effect: 'widens' };
    return isNarrower ? { action: 'specialized', effect: 'narrows' } : { action: 'changed', effect: 'unknown' };
}

;// CONCATENATED MODULE: ./build/compare/diff/schema/properties.js
/** Compares the members of objects: declared, required, readOnly, writeOnly, by pattern, and all others. */






function compareProperties(base, head, pair, linker) {
    if (!(0,knowledge_schema/* acceptsType */.UY)(base, 'object') || !(0,knowledge_schema/* acceptsType */.UY)(head, 'object'))
        return;
    const [before, after] = [readSide(base), readSide(head)];
    for (const [name, nodes] of before.members.names) {
        const counterpart = after.members.names.get(name);
        if (counterpart === undefined)
            pair.edits.push(...properties_existence('removed', name, nodes, before, after));
        else
            compareShared(name, nodes, counterpart, { before, after, pair, linker });
    }
    for (const [name, nodes] of after.members.names)
        if (!before.members.names.has(name))
            pair.edits.push(...properties_existence('added', name, nodes, before, after));
    compareRequiredness(before, after, pair);
    properties_comparePatterns(before, after, pair, linker);
    compareRest(before, after, pair, linker);
}
function readSide(view) {
    return { view, members: new Members(view), required: (0,knowledge_schema/* requiredNames */.m_)(view) };
}
function properties_describe(name, nodes, { view, required }) {
    const views = nodes.map((node) => (0,knowledge_schema/* viewSchema */.Nl)(node, view.dialect));
    return {
        name,
        node: nodes[0],
        required: required.has(name),
        readOnly: views.some((each) => (0,knowledge_schema/* flag */.Jt)(each, 'readOnly')),
        writeOnly: views.some((each) => (0,knowledge_schema/* flag */.Jt)(each, 'writeOnly')),
        hasDefault: views.some((each) => (0,knowledge_schema/* firstKeyword */.A1)(each, 'default') !== null),
    };
}
/** From an open object a removed member widens (any value is accepted in its place); from a closed one it narrows. */
function properties_existence(action, name, nodes, before, after) {
    const [was, is] = [before.members.govern(name), after.members.govern(name)];
    // Declared beside something that refuses the name: nobody can send it, before or after.
    if (was.refused && is.refused)
        return [];
    const property = properties_describe(name, nodes, action === 'added' ? after : before);
    const place = schemaPlace(property.node);
    return [
        {
            facet: 'property',
            action,
            effect: withRequiredness(effectOn(was, is), name, before, after, was.refused || is.refused),
            base: action === 'removed' ? place : null,
            head: action === 'added' ? place : null,
            from: null,
            to: null,
            property,
        },
    ];
}
/** A member that comes or goes takes its requiredness with it. */
function withRequiredness(own, name, before, after, refused) {
    const [was, is] = [before.required.has(name), after.required.has(name)];
    if (was === is)
        return own;
    const required = is ? 'narrows' : 'widens';
    if (own === required || own === 'none')
        return required;
    // Refused on one side and demanded on the other: no object fits both.
    const isObject = [before, after].every(({ view }) => !acceptsOther(view));
    return refused && isObject ? 'replaces' : 'unknown';
}
function acceptsOther(view) {
    return (view.alsoNull || ['null', 'boolean', 'number', 'string', 'array'].some((type) => (0,knowledge_schema/* acceptsType */.UY)(view, type)));
}
function compareShared(name, nodes, counterpart, { before, after, pair, linker }) {
    const [old, now] = [properties_describe(name, nodes, before), properties_describe(name, counterpart, after)];
    pair.edits.push(...compareMutability(old, now, nodes, counterpart, before, after));
    const [was, is] = [before.members.govern(name), after.members.govern(name)];
    if (was.refused !== is.refused) {
        pair.edits.push(...properties_existence(is.refused ? 'removed' : 'added', name, is.refused ? nodes : counterpart, before, after));
        return;
    }
    if (was.refused)
        return;
    linker.link(pair, was.schemas.length === 0 ? nodes : was.schemas, is.schemas.length === 0 ? counterpart : is.schemas, {
        role: 'property',
        name,
        readOnly: old.readOnly && now.readOnly,
        writeOnly: old.writeOnly && now.writeOnly,
    });
}
function compareMutability(old, now, before, after, base, head) {
    const edits = [];
    for (const [keyword, word] of [
        ['readOnly', 'read-only'],
        ['writeOnly', 'write-only'],
    ]) {
        if (old[keyword] === now[keyword])
            continue;
        edits.push({
            facet: word,
            action: now[keyword] ? `became-${word}` : `became-not-${word}`,
            effect: 'none',
            base: flagPlace(before, base, keyword),
            head: flagPlace(after, head, keyword),
            from: old[keyword],
            to: now[keyword],
            property: now,
        });
    }
    return edits;
}
/** The keyword where it stands, else `null` (the edit is then placed at the other side). */
function flagPlace(nodes, { view }, keyword) {
    for (const node of nodes) {
        const found = (0,knowledge_schema/* firstKeyword */.A1)((0,knowledge_schema/* viewSchema */.Nl)(node, view.dialect), keyword);
        if (found !== null && found.value === true)
            return keywordPlace(found.node, keyword, true);
    }
    return null;
}
function compareRequiredness(before, after, pair) {
    for (const name of new Set([...before.required.keys(), ...after.required.keys()])) {
        const [was, is] = [before.required.get(name), after.required.get(name)];
        const [old, now] = [before.members.names.get(name), after.members.names.get(name)];
        // A property that comes or goes tells its requiredness with it.
        if ((was === undefined) === (is === undefined) || (old === undefined) !== (now === undefined))
            continue;
        const isRequired = is !== undefined;
        pair.edits.push({
            facet: 'required',
            action: isRequired ? 'became-required' : 'became-optional',
            effect: isRequired ? 'narrows' : 'widens',
            base: was === undefined ? propertyPlace(old) : requiredPlace(was, name),
            head: is === undefined ? null : requiredPlace(is, name),
            from: was === undefined ? 'optional' : 'required',
            to: is === undefined ? 'optional' : 'required',
            property: properties_describe(name, now ?? old ?? [(is ?? was)], now === undefined ? before : after),
        });
    }
}
function requiredPlace(part, name) {
    const index = (0,knowledge_value/* arrayMember */.Qr)(part.value, 'required').indexOf(name);
    return { place: { file: part.file, pointer: (0,knowledge_pointer/* below */.Gz)(part.pointer, 'required', index), part: 'key' }, value: name };
}
function propertyPlace(nodes) {
    const [node] = nodes ?? [];
    return node === undefined
        ? null
        : { place: { file: node.file, pointer: node.pointer, part: 'key' }, value: undefined };
}
function properties_comparePatterns(before, after, pair, linker) {
    const [old, now] = [before.members.patterns, after.members.patterns];
    for (const [pattern, nodes] of old) {
        const counterpart = now.get(pattern);
        if (counterpart === undefined)
            pair.edits.push(patternEdit('removed', pattern, nodes, before, after));
        else
            linker.link(pair, nodes, counterpart, { role: 'additional', name: pattern });
    }
    for (const [pattern, nodes] of now)
        if (!old.has(pattern))
            pair.edits.push(patternEdit('added', pattern, nodes, before, after));
}
function patternEdit(action, pattern, nodes, before, after) {
    const place = schemaPlace(nodes[0]);
    const without = (action === 'added' ? before : after).members;
    const governed = { refused: false, schemas: nodes, uncertain: false };
    const rest = without.rest();
    const isOpen = !rest.refused && rest.schemas.length === 0;
    const isCertain = isOpen ||
        (without.isAlone(pattern) && [before, after].every(({ members }) => members.rest().refused === rest.refused));
    const own = action === 'added' ? effectOn(rest, governed) : effectOn(governed, rest);
    return {
        facet: 'pattern-property',
        action,
        effect: isCertain ? own : 'unknown',
        base: action === 'removed' ? place : null,
        head: action === 'added' ? place : null,
        from: action === 'removed' ? pattern : null,
        to: action === 'added' ? pattern : null,
    };
}
/** What holds for members that nothing names. Saying that anything is accepted is the same as saying nothing. */
function compareRest(before, after, pair, linker) {
    const [was, is] = [before.members, after.members];
    if (was.unevaluated.length + is.unevaluated.length === 0) {
        compareRanks('additional-properties', was.additional, is.additional, 'certain', pair, linker);
        return;
    }
    const isSameAdditional = properties_textOf(was.additional) === properties_textOf(is.additional);
    if (isSameAdditional && properties_textOf(was.unevaluated) === properties_textOf(is.unevaluated)) {
        linkRest(was.rest(), is.rest(), pair, linker);
    }
    else if (isSameAdditional) {
        compareRanks('unevaluated-properties', was.unevaluated, is.unevaluated, 'certain', pair, linker);
    }
    else {
        const isSwapped = was.hasBranches || is.hasBranches;
        const all = (members) => [...members.additional, ...members.unevaluated];
        compareRanks('additional-properties', all(was), all(is), isSwapped ? 'uncertain' : 'certain', pair, linker);
    }
}
function linkRest(was, is, pair, linker) {
    if (was.schemas.length > 0 && is.schemas.length > 0)
        linker.link(pair, was.schemas, is.schemas, { role: 'additional', name: '*' });
}
function compareRanks(facet, before, after, certainty, pair, linker) {
    const [from, to] = [properties_rank(before), properties_rank(after)];
    if (from === to && certainty === 'certain') {
        if (from === 1)
            linker.link(pair, before, after, { role: 'additional', name: '*' });
        return;
    }
    const [first, fresh] = [before[0], after[0]];
    const opens = to > from;
    const isPresence = facet === 'unevaluated-properties' && (first === undefined || fresh === undefined);
    pair.edits.push({
        facet,
        action: from === to ? 'changed' : isPresence ? (opens ? 'removed' : 'added') : opens ? 'opened' : 'closed',
        effect: certainty === 'uncertain' ? 'unknown' : opens ? 'widens' : 'narrows',
        base: first === undefined ? null : schemaPlace(first),
        head: fresh === undefined ? null : schemaPlace(fresh),
        from: properties_RANKS[from],
        to: properties_RANKS[to],
        ...(opens && fresh !== undefined ? { carries: { before: null, after: fresh } } : {}),
    });
}
function properties_textOf(schemas) {
    return schemas
        .map(({ value }) => (0,knowledge_schema/* canonicalText */.A4)(value))
        .sort()
        .join();
}
function properties_rank(schemas) {
    return schemas.some(({ value }) => value === false) ? 0 : schemas.length > 0 ? 1 : 2;
}
const properties_RANKS = ['no other members', 'other members of one kind', 'any other members'];

;// CONCATENATED MODULE: ./build/compare/diff/schema/facets.js










/** A comparator that only reads. */
function reading(compare) {
    return (base, head, { pair, clock }) => void pair.edits.push(...compare(base, head, clock));
}
/** A comparator that compares schemas below, too. */
function linking(compare) {
    return (base, head, { pair, linker }) => compare(base, head, pair, linker);
}
/** In the order in which edits of one schema are told. */
const facets_FACETS = [
    {
        keywords: [
            'type',
            'nullable',
            'x-nullable',
            'format',
            'contentEncoding',
            'contentMediaType',
            'enum',
            'const',
            'oneOf',
            'anyOf',
        ],
        compare: reading(compareTypes),
    },
    { keywords: ['enum', 'const', 'oneOf', 'anyOf'], compare: reading(compareEnumerations) },
    { keywords: ['x-extensible-enum'], compare: reading(compareExtensibleEnumerations) },
    { keywords: ['maxLength'], compare: reading(compareSizes('max-length')) },
    { keywords: ['minLength'], compare: reading(compareSizes('min-length')) },
    { keywords: ['maxItems'], compare: reading(compareSizes('max-items')) },
    { keywords: ['minItems'], compare: reading(compareSizes('min-items')) },
    { keywords: ['maxProperties'], compare: reading(compareSizes('max-properties')) },
    { keywords: ['minProperties'], compare: reading(compareSizes('min-properties')) },
    { keywords: ['maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum'], compare: reading(compareRanges) },
    { keywords: ['pattern'], compare: reading(comparePatterns) },
    { keywords: ['multipleOf'], compare: reading(compareMultiples) },
    { keywords: ['uniqueItems'], compare: reading(compareUniqueItems) },
    { keywords: ['default'], compare: reading(compareDefaults) },
    { keywords: ['contentMediaType', 'contentEncoding'], compare: reading(annotations_compareContent) },
    { keywords: ['contentSchema'], compare: linking(compareContentSchemas) },
    { keywords: ['discriminator'], compare: reading(compareDiscriminators) },
    { keywords: ['xml'], compare: reading(compareXml) },
    { keywords: ['deprecated', 'x-sunset', 'x-stability-level'], compare: reading(compareLifecycles) },
    { keywords: ['$recursiveRef'], compare: reading(compareDynamicReferences) },
    {
        keywords: ['properties', 'required', 'patternProperties', 'additionalProperties', 'unevaluatedProperties'],
        compare: linking(compareProperties),
    },
    { keywords: ['propertyNames'], compare: linking(comparePropertyNames) },
    { keywords: ['dependentRequired', 'dependentSchemas', 'dependencies'], compare: linking(compareDependencies) },
    { keywords: ['items', 'prefixItems', 'additionalItems', 'unevaluatedItems'], compare: linking(compareItems) },
    { keywords: ['contains'], compare: linking(compareContains) },
    { keywords: ['not'], compare: linking(compareNot) },
    { keywords: ['if'], compare: linking(compareConditions) },
];
const ROWS_OF = rowsByKeyword();
function rowsByKeyword() {
    const rows = new Map();
    facets_FACETS.forEach(({ keywords }, index) => {
        for (const keyword of keywords)
            rows.set(keyword, [...(rows.get(keyword) ?? []), index]);
    });
    return rows;
}
/** Runs every comparator that has something to compare. */
function compareFacets(base, head, context) {
    const wanted = new Set();
    for (const { parts } of [base, head])
        for (const { value } of parts)
            for (const keyword in value)
                for (const row of ROWS_OF.get(keyword) ?? [])
                    wanted.add(row);
    for (const [index, { compare }] of facets_FACETS.entries())
        if (wanted.has(index))
            compare(base, head, context);
}

;// CONCATENATED MODULE: ./build/compare/diff/schema/relation.js
/**
 * Compares schemas pair by pair. A pair is compared once however many operations reach it, and a pair that is met again is
 * the pair it was (coinduction), so recursion of any kind ends and time is linear in the number of pairs.
 */









/** Hostile compositions multiply: so many members in one, or pairs of compositions, are not compared. */
const LARGEST_CONJUNCTION = 200;
const MOST_COMPOSED_PAIRS = 50_000;
class SchemaRelation {
    baseDialect;
    headDialect;
    /** What could not be compared. */
    troubles = [];
    /** Where schemas are described in other words. */
    rewordings = [];
    taint;
    clock;
    pairs = new Map();
    composed = new Map();
    numbers = new Map();
    queue = [];
    count = 0;
    constructor({ dialects, taint, clock }) {
        this.baseDialect = dialects.base;
        this.headDialect = dialects.head;
        this.taint = taint;
        this.clock = clock;
    }
    /** The pair of two schemas with all that is below it, or `null` when they are equal. */
    compare(base, head) {
        const pair = this.pairOf([base], [head]);
        for (let next = this.queue.pop(); next !== undefined; next = this.queue.pop())
            this.fill(next.pair, next.base, next.head);
        return pair;
    }
    link(parent, base, head, how) {
        const pair = this.pairOf(base, head);
        if (pair === null)
            return;
        parent.children.push({
            pair,
            role: how.role,
            name: how.name ?? null,
            polarity: how.polarity ?? 'same',
            readOnly: how.readOnly ?? false,
            writeOnly: how.writeOnly ?? false,
            decidesEvaluation: how.decidesEvaluation ?? false,
            nullElsewhere: how.nullElsewhere ?? false,
        });
    }
    pairOf(base, head) {
        const [left, right] = [base[0], head[0]];
        if (left === undefined || right === undefined)
            return null;
        if (base.length > 1 || head.length > 1)
            return this.composedPair(base, head);
        if (this.isSame(left, right))
            return null;
        // `true` and `false` stand in many places and hold nothing that could lead back to them.
        if (typeof left.value !== 'object' || typeof right.value !== 'object')
            return this.enqueue(base, head);
        let byHead = this.pairs.get(left.value);
        if (byHead === undefined) {
            byHead = new Map();
            this.pairs.set(left.value, byHead);
        }
        let pair = byHead.get(right.value);
        if (pair === undefined) {
            pair = this.enqueue(base, head);
            byHead.set(right.value, pair);
        }
        return pair;
    }
    composedPair(base, head) {
        if (base.every((left) => head.some((right) => this.isSame(left, right))) &&
            head.every((right) => base.some((left) => this.isSame(left, right))))
            return null;
        const [before, after] = [distinct(base), distinct(head)];
        if (before.length === 1 && after.length === 1)
            return this.pairOf(before, after);
        const key = `${this.keyOf(before)} ${this.keyOf(after)}`;
        let pair = this.composed.get(key);
        if (pair !== undefined)
            return pair;
        if (before.length + after.length > LARGEST_CONJUNCTION || this.composed.size > MOST_COMPOSED_PAIRS) {
            pair = { id: this.count++, base: before[0], head: after[0], edits: [], children: [] };
            this.giveUp(pair, 'not-compared', 'the schemas are composed of too many parts');
        }
        else
            pair = this.enqueue(before, after);
        this.composed.set(key, pair);
        return pair;
    }
    isSame(left, right) {
        return (left.value === right.value && left.resource === undefined && !this.taint.reaches(right.value, right.file.path));
    }
    keyOf(nodes) {
        const numbers = nodes.map(({ value }) => {
            let number = this.numbers.get(value);
            if (number === undefined) {
                number = this.numbers.size;
                this.numbers.set(value, number);
            }
            return number;
        });
        return numbers.sort((a, b) => a - b).join(',');
    }
    enqueue(base, head) {
        const pair = {
            id: this.count++,
            base: base[0],
            head: head[0],
            edits: [],
            children: [],
        };
        this.queue.push({ pair, base, head });
        return pair;
    }
    fill(pair, before, after) {
        const base = conjoin(before, this.baseDialect);
        const head = conjoin(after, this.headDialect);
        this.noteRewording(base, head);
        if (base.incomplete !== head.incomplete)
            pair.edits.push(wholeSchema(pair, head.incomplete ? 'unresolved' : 'resolved', 'unknown', [base.incomplete, head.incomplete], BROKEN));
        if (base.incomplete || head.incomplete)
            return; // what is broken is a finding of its own; what it demands is unknown
        const [wasEmpty, isEmpty] = [isContradictory(base), isContradictory(head)];
        if (wasEmpty || isEmpty) {
            if (wasEmpty !== isEmpty)
                this.giveUp(pair, isEmpty ? 'contradicted' : 'reconciled', CONTRADICTION, isEmpty ? head : base);
            return;
        }
        if (base.never || head.never) {
            if (base.never !== head.never)
                pair.edits.push(wholeSchema(pair, head.never ? 'closed' : 'opened', head.never ? 'narrows' : 'widens', [base.never, head.never], CLOSED));
            return;
        }
        if (leavesUnevaluated(base) || leavesUnevaluated(head))
            pair.leavesUnevaluated = true;
        if (!compareUnions(base, head, pair, this))
            compareFacets(base, head, { pair, linker: this, clock: this.clock });
        if (pair.leavesUnevaluated === true)
            pair.edits = pair.edits.map((edit) => (mayDecideEvaluation(edit) ? { ...edit, effect: 'unknown' } : edit));
        if (isComposed(base) || isComposed(head))
            pair.edits = foldMembers(pair.edits, base, head);
    }
    giveUp(pair, action, why, view) {
        const sides = [action === 'reconciled', action === 'contradicted'];
        pair.edits.push(wholeSchema(pair, action, 'unknown', sides, [why, 'what was said']));
        const at = view === undefined ? null : (0,knowledge_schema/* firstKeyword */.A1)(view, 'type');
        this.troubles.push({
            message: `A schema is not compared: ${why}.`,
            place: at === null ? (0,knowledge_value/* placeOf */.$t)(pair.head) : keywordPlace(at.node, 'type', at.value).place,
        });
    }
    noteRewording(base, head) {
        for (const keyword of ['title', 'description', 'example', 'examples', 'externalDocs']) {
            const [before, after] = [(0,knowledge_schema/* firstKeyword */.A1)(base, keyword), (0,knowledge_schema/* firstKeyword */.A1)(head, keyword)];
            if (before?.value === after?.value || typeof (before?.value ?? after?.value) === 'object')
                continue;
            this.rewordings.push({
                base: before === null ? (0,knowledge_value/* placeOf */.$t)(base.node) : keywordPlace(before.node, keyword, null).place,
                head: after === null ? (0,knowledge_value/* placeOf */.$t)(head.node) : keywordPlace(after.node, keyword, null).place,
            });
            return;
        }
    }
}
const BROKEN = ['a reference that leads nowhere', 'resolved'];
const CLOSED = ['refuses everything', 'accepts something'];
const CONTRADICTION = 'its parts demand types of which no value can be all';
/** An edit of the schema as a whole; `said`: what is told of a side that has it, and of one that has not. */
function wholeSchema({ base, head }, action, effect, [before, after], said) {
    return {
        facet: 'schema',
        action,
        effect,
        base: schemaPlace(base),
        head: schemaPlace(head),
        from: before ? said[0] : said[1],
        to: after ? said[0] : said[1],
        carries: { before: base, after: head },
    };
}
function isComposed({ parts }) {
    return parts.some(({ value }) => Object.hasOwn(value, 'allOf'));
}
function leavesUnevaluated({ parts }) {
    return parts.some(({ value }) => Object.hasOwn(value, 'unevaluatedProperties') || Object.hasOwn(value, 'unevaluatedItems'));
}
function distinct(nodes) {
    const seen = new Set();
    return nodes.filter(({ value }) => {
        if (seen.has(value))
            return false;
        seen.add(value);
        return true;
    });
}

// EXTERNAL MODULE: ./build/knowledge/scheme-strength.js
var scheme_strength = __webpack_require__(7920);
;// CONCATENATED MODULE: ./build/compare/diff/security/scheme-addresses.js
/** What it means that credentials are got from another address. */


/** From one URL to another; an empty text: none. */
function addressMeaning(from, to) {
    const isInsecure = (url) => (0,host/* isInsecureUrl */._C)(url) && !(0,host/* isLoopbackUrl */.tE)(url);
    if (isInsecure(to) && !isInsecure(from))
        return (0,meaning/* meaning */.a)('transport-downgraded', 'high');
    if (isInsecure(from) && !isInsecure(to))
        return (0,meaning/* meaning */.a)('transport-secured', 'info');
    const [was, is] = [(0,host/* hostOf */.w4)(from), (0,host/* hostOf */.w4)(to)];
    return was !== null && is !== null && was !== is ? (0,meaning/* meaning */.a)('host-added', 'medium') : null;
}

;// CONCATENATED MODULE: ./build/compare/diff/security/compare-flows.js
/** Compares the flows of an OAuth scheme: the addresses that clients turn to, and the scopes that can be asked for. */




/** Flows that came or went are told by the scheme as a whole. */
function compareFlows(before, after, report) {
    const { both } = joinByKey(before.flows, after.flows, ({ kind }) => kind);
    for (const [old, now] of both) {
        compareAddresses(old, now, report);
        compareScopes(old, now, report);
    }
}
const compare_flows_IDS = {
    authorizationUrl: 'oauth-url-changed',
    tokenUrl: 'oauth-token-url-changed',
    refreshUrl: 'oauth-refresh-url-changed',
    deviceAuthorizationUrl: 'oauth-device-authorization-url-changed',
};
function compareAddresses(old, now, report) {
    for (const [name, id] of Object.entries(compare_flows_IDS)) {
        const [from, to] = [old.urls.get(name) ?? '', now.urls.get(name) ?? ''];
        if (from === to)
            continue;
        report({
            id,
            base: (0,node_place/* changedMember */.V)(old.node, name) ?? (0,node_place/* changedAt */.E)(old.node),
            head: (0,node_place/* changedMember */.V)(now.node, name) ?? (0,node_place/* changedAt */.E)(now.node),
            from,
            to,
            meaning: addressMeaning(from, to),
        });
    }
}
/** Scopes that a flow declares: what can be asked for, not what an operation asks. */
function compareScopes(old, now, report) {
    const gone = old.scopes.filter((scope) => !now.scopes.includes(scope));
    const fresh = now.scopes.filter((scope) => !old.scopes.includes(scope));
    if (gone.length > 0)
        report({
            id: 'oauth-scope-removed',
            what: `scopes removed ${now.kind}`,
            base: scopePlace(old, gone[0]),
            head: scopePlace(now),
            from: gone.join(', '),
            to: '',
        });
    if (fresh.length > 0)
        report({
            id: 'oauth-scope-added',
            what: `scopes added ${now.kind}`,
            base: scopePlace(old),
            head: scopePlace(now, fresh[0]),
            from: '',
            to: fresh.join(', '),
        });
    for (const scope of now.scopes) {
        const [from, to] = [descriptionOf(old, scope), descriptionOf(now, scope)];
        if (from === to || !old.scopes.includes(scope))
            continue;
        report({ id: 'oauth-scope-changed', base: scopePlace(old, scope), head: scopePlace(now, scope), from, to });
    }
}
function descriptionOf({ node }, scope) {
    return String((0,knowledge_value/* member */.Dc)((0,knowledge_value/* member */.Dc)(node.value, 'scopes'), scope) ?? '').trim();
}
function scopePlace(flow, scope) {
    const scopes = (0,knowledge_value/* childIfPresent */.p_)(flow.node, 'scopes');
    if (scopes === undefined)
        return (0,node_place/* changedAt */.E)(flow.node);
    return (0,node_place/* changedAt */.E)(scope === undefined ? scopes : (0,knowledge_value/* child */.jf)(scopes, scope));
}

;// CONCATENATED MODULE: ./build/compare/diff/security/compare-schemes.js
/** Compares security schemes under their own name: what a requirement that did not change now means. */








/** Reports into the log. Schemes that only came or went reach no operation by themselves: the requirements tell. */
function compareSchemeDefinitions(base, head, keys, log) {
    for (const before of base.schemes.values()) {
        const after = head.schemes.get(keys.base.get(before.name) ?? '');
        if (after === undefined)
            compare_schemes_reportPresence(log, before, 'removed');
        else if (before.node.value !== after.node.value)
            compareScheme(before, after, usersOf(head, after.name), log);
    }
    const known = new Set([...base.schemes.keys()].map((name) => keys.base.get(name)));
    for (const after of head.schemes.values())
        if (!known.has(after.name))
            compare_schemes_reportPresence(log, after, 'added');
}
function compare_schemes_reportPresence(log, scheme, action) {
    (0,tell/* tellMany */.p)(log, {
        id: `api-security-component-${action}`,
        base: action === 'removed' ? (0,node_place/* changedAt */.E)(scheme.node) : null,
        head: action === 'added' ? (0,node_place/* changedAt */.E)(scheme.node) : null,
        subject: scheme.name,
        subjects: [(0,knowledge_subject/* schemeSubject */.S5)(scheme.name)],
        owner: null,
        operations: [],
    });
}
function usersOf(api, name) {
    return api.operations.filter(({ security }) => security.alternatives.some(({ schemes }) => schemes.some((required) => required.name === name)));
}
function compareScheme(before, after, users, log) {
    const report = (edit) => (0,tell/* tellMany */.p)(log, {
        ...edit,
        id: `api-security-component-${edit.id}`,
        subject: after.name,
        subjects: [(0,knowledge_subject/* schemeSubject */.S5)(after.name)],
        owner: null,
        operations: users,
    });
    compareKind(before, after, report);
    compareMembers(before, after, report);
    compareFlows(before, after, report);
}
function compareKind(before, after, report) {
    if ((0,scheme_strength/* wireIdentity */.g)(before) === (0,scheme_strength/* wireIdentity */.g)(after))
        return;
    const order = (0,scheme_strength/* compareSchemes */.m)(before, after);
    const [name, id] = changedField(before, after);
    report({
        id,
        base: (0,node_place/* changedMember */.V)(before.node, name) ?? (0,node_place/* changedAt */.E)(before.node),
        head: (0,node_place/* changedMember */.V)(after.node, name) ?? (0,node_place/* changedAt */.E)(after.node),
        from: describeScheme(before),
        to: describeScheme(after),
        meaning: order === 'weaker'
            ? (0,meaning/* meaning */.a)('scheme-weakened', after.type === 'unknown' ? 'critical' : 'high')
            : order === 'stronger'
                ? (0,meaning/* meaning */.a)('scheme-strengthened', 'info')
                : null,
    });
}
/** The member that tells the difference, and the id for it. */
function changedField(before, after) {
    if (before.type !== after.type)
        return ['type', 'type-changed'];
    if (before.scheme !== after.scheme)
        return ['scheme', 'scheme-changed'];
    if (before.in !== after.in)
        return ['in', 'in-changed'];
    if (before.parameterName !== after.parameterName)
        return ['name', 'name-changed'];
    return ['flows', 'oauth-flows-changed'];
}
/** A scheme in words: `API key in the query string (key)`, `HTTP bearer`, `OAuth 2.0 implicit`. */
function describeScheme(scheme) {
    switch (scheme.type) {
        case 'apiKey': {
            const place = scheme.in === 'query' ? 'the query string' : `a ${scheme.in ?? 'missing place'}`;
            return `API key in ${place} (${scheme.parameterName ?? 'unnamed'})`;
        }
        case 'http':
            return `HTTP ${scheme.scheme ?? 'without a scheme'}`;
        case 'oauth2':
            return `OAuth 2.0 ${scheme.flows.map(({ kind }) => kind).join(', ') || 'without a flow'}`;
        case 'openIdConnect':
            return 'OpenID Connect';
        case 'mutualTLS':
            return 'mutual TLS';
        case 'unknown':
            return 'no usable scheme';
    }
}
/** Members that do not make it another scheme on the wire. */
function compareMembers(before, after, report) {
    const places = (name) => ({
        base: (0,node_place/* changedMember */.V)(before.node, name) ?? (0,node_place/* changedAt */.E)(before.node),
        head: (0,node_place/* changedMember */.V)(after.node, name) ?? (0,node_place/* changedAt */.E)(after.node),
    });
    const text = ({ node }, name) => {
        const value = (0,knowledge_value/* member */.Dc)(node.value, name);
        return typeof value === 'string' ? value : '';
    };
    for (const [name, id] of ADDRESSES) {
        const [from, to] = [text(before, name), text(after, name)];
        if (from !== to)
            report({ id, ...places(name), from, to, meaning: addressMeaning(from, to) });
    }
    if (before.bearerFormat?.toLowerCase() !== after.bearerFormat?.toLowerCase() && after.type === 'http')
        report({
            id: 'bearer-format-changed',
            ...places('bearerFormat'),
            from: before.bearerFormat ?? '',
            to: after.bearerFormat ?? '',
        });
    const [wasDeprecated, isDeprecated] = [before, after].map(({ node }) => (0,knowledge_value/* member */.Dc)(node.value, 'deprecated') === true);
    if (wasDeprecated !== isDeprecated)
        report({
            id: isDeprecated ? 'deprecated' : 'reactivated',
            ...places('deprecated'),
            from: wasDeprecated ? 'deprecated' : 'current',
            to: isDeprecated ? 'deprecated' : 'current',
            meaning: isDeprecated ? (0,meaning/* meaning */.a)('lifecycle-clarified', 'info') : (0,meaning/* meaning */.a)('lifecycle-risk', 'low'),
        });
}
const ADDRESSES = [
    ['openIdConnectUrl', 'open-id-connect-url-changed'],
    ['oauth2MetadataUrl', 'oauth-metadata-url-changed'],
];

// EXTERNAL MODULE: ./build/compare/diff/security/compare-requirements.js
var compare_requirements = __webpack_require__(7479);
// EXTERNAL MODULE: ./build/compare/diff/security/judge-requirements.js
var judge_requirements = __webpack_require__(4331);
;// CONCATENATED MODULE: ./build/compare/diff/security/scheme-keys.js
/** Names of schemes that mean the same on both sides, so that renaming one is no change of any requirement. */

/** Head names are the keys. A base name that head lacks takes the name of the new head scheme with the same wire identity. */
function matchSchemes(base, head) {
    const keys = new Map();
    const renamed = [];
    const fresh = [...head.schemes.values()].filter(({ name }) => !base.schemes.has(name));
    for (const scheme of base.schemes.values()) {
        if (head.schemes.has(scheme.name)) {
            keys.set(scheme.name, scheme.name);
            continue;
        }
        const index = fresh.findIndex((candidate) => (0,scheme_strength/* wireIdentity */.g)(candidate) === (0,scheme_strength/* wireIdentity */.g)(scheme));
        const successor = index === -1 ? undefined : fresh[index];
        keys.set(scheme.name, successor?.name ?? `only in base: ${scheme.name}`);
        if (successor === undefined)
            continue;
        renamed.push([scheme, successor]);
        fresh.splice(index, 1);
    }
    return { base: keys, renamed };
}

;// CONCATENATED MODULE: ./build/compare/diff/security/compare-security.js
/** Compares the effective security of matched operations; one edit of the document's list is one edit, whoever inherits it. */







/** Reports into the log; returns how schemes were matched, for the comparison of the schemes themselves. */
function compareSecurity(base, head, pairs, log) {
    const keys = matchSchemes(base, head);
    const keyOfBase = (name) => keys.base.get(name) ?? `only in base: ${name}`;
    for (const [before, after] of pairs) {
        if (!isGuarded(before, after))
            continue;
        const [old, now] = [(0,compare_requirements/* alternativesOf */.c3)(before.security, keyOfBase), (0,compare_requirements/* alternativesOf */.c3)(after.security, (name) => name)];
        const comparison = (0,compare_requirements/* compareRequirements */.uu)(old, now);
        if (comparison.order === 'equal')
            continue;
        const inherited = before.security.decidedBy !== 'operation' && after.security.decidedBy !== 'operation';
        (0,tell/* tellMany */.p)(log, {
            ...(0,judge_requirements/* judgeRequirements */.W)(comparison, after, inherited ? 'api-global-security' : 'api-security'),
            what: 'security',
            base: placeOf(before.security, base, inherited),
            head: placeOf(after.security, head, inherited),
            from: (0,compare_requirements/* describeRequirements */.mE)(old),
            to: (0,compare_requirements/* describeRequirements */.mE)(now),
            subjects: inherited ? [knowledge_subject/* DOCUMENT_SECURITY_SUBJECT */.sr] : [(0,knowledge_subject/* operationSubject */.O5)(after.key)],
            owner: inherited ? null : after,
            operations: [after],
        });
    }
    return keys;
}
/** What calls out shows its credentials to receivers when it says so itself; the document's list is about being called. */
function isGuarded(before, after) {
    return (before.key.kind === 'path' || before.security.decidedBy === 'operation' || after.security.decidedBy === 'operation');
}
/** The list that decides; where none does, `null` (then the other side's place tells where it was). */
function placeOf(security, api, inherited) {
    if (security.decidedBy === 'operation')
        return (0,node_place/* changedAt */.E)(security.node);
    return inherited && security.declared ? (0,node_place/* changedAt */.E)((0,knowledge_value/* childIfPresent */.p_)(api.root, 'security') ?? api.root) : null;
}

;// CONCATENATED MODULE: ./build/compare/diff/taint.js
/**
 * Says of values that are the same object in base and head whether they still differ in meaning, because a reference inside
 * them reaches something that changed. One walk over head, one reverse search; then look-ups.
 */


class Taint {
    base;
    head;
    /** Definitions (`path#/a/b/c`) that changed or reach one that did. */
    tainted;
    units = new Units();
    memo = new Map();
    constructor(base, head) {
        this.base = base;
        this.head = head;
        this.tainted = this.findTainted();
    }
    /** True when a value that base and head share reaches something that differs. `path` is the file it stands in. */
    reaches(value, path) {
        if (this.tainted.size === 0 || typeof value !== 'object' || value === null)
            return false;
        const noted = path === this.head.path ? this.head.references?.get(value) : undefined;
        if (noted !== undefined)
            return noted.some((reference) => {
                const unit = this.units.of(path, reference);
                return unit !== null && this.tainted.has(unit);
            });
        let memo = this.memo.get(path);
        if (memo === undefined) {
            memo = new WeakMap();
            this.memo.set(path, memo);
        }
        return this.search(value, path, memo);
    }
    search(value, path, memo) {
        const known = memo.get(value);
        if (known !== undefined)
            return known;
        memo.set(value, false);
        let found = false;
        for (const key in value) {
            const item = value[key];
            if (typeof item === 'object' && item !== null)
                found = this.search(item, path, memo);
            else if ((0,knowledge_reference/* isReferenceKey */.Fg)(key) && typeof item === 'string') {
                const unit = this.units.of(path, item);
                found = unit !== null && this.tainted.has(unit);
            }
            if (found)
                break;
        }
        memo.set(value, found);
        return found;
    }
    findTainted() {
        const referrers = new Map();
        const known = new Set();
        const queue = [];
        const visit = (unit, value, path) => {
            const file = path === this.head.path ? this.head : this.head.siblings.get(path);
            for (const target of this.units.in(value, path, file?.references ?? null)) {
                let from = referrers.get(target);
                if (from === undefined) {
                    from = new Set();
                    referrers.set(target, from);
                }
                from.add(unit);
                if (known.has(target))
                    continue;
                known.add(target);
                queue.push(target);
            }
        };
        visit('', this.head.root, this.head.path);
        const changed = [];
        for (let unit = queue.pop(); unit !== undefined; unit = queue.pop()) {
            const [after, path] = this.valueOf(this.head, unit);
            const [before] = this.valueOf(this.base, unit);
            if (before !== after || after === undefined)
                changed.push(unit);
            if (path !== this.head.path || after !== this.head.root)
                visit(unit, after, path);
        }
        const tainted = new Set(changed);
        for (let unit = changed.pop(); unit !== undefined; unit = changed.pop()) {
            for (const from of referrers.get(unit) ?? []) {
                if (from === '' || tainted.has(from))
                    continue;
                tainted.add(from);
                changed.push(from);
            }
        }
        return tainted;
    }
    /** The value that a unit names in one revision, and the file it stands in. */
    valueOf(root, unit) {
        const hash = unit.indexOf('#');
        const path = unit.slice(0, hash);
        const file = path === root.path || (root === this.base && path === this.head.path) ? root : root.siblings.get(path);
        let value = file?.root;
        for (const key of unit
            .slice(hash + 1)
            .split('/')
            .slice(1)) {
            value =
                (0,knowledge_value/* isObject */.Gv)(value) || Array.isArray(value)
                    ? Object.hasOwn(value, decode(key))
                        ? value[decode(key)]
                        : undefined
                    : undefined;
        }
        return [value, path];
    }
}
function decode(key) {
    const text = key.includes('%') ? safeDecode(key) : key;
    return text.replaceAll('~1', '/').replaceAll('~0', '~');
}
function safeDecode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text; // a malformed escape names nothing, whatever we return
    }
}
/** References as units: the file and at most three steps of the pointer, the grain of `#/components/schemas/Name`. */
class Units {
    known = new Map();
    of(path, reference) {
        let inFile = this.known.get(path);
        if (inFile === undefined) {
            inFile = new Map();
            this.known.set(path, inFile);
        }
        let unit = inFile.get(reference);
        if (unit === undefined) {
            unit = unitOf(path, reference);
            inFile.set(reference, unit);
        }
        return unit;
    }
    /** The units that a value refers to. */
    in(value, path, noted) {
        const units = new Set();
        const add = (reference) => {
            const unit = this.of(path, reference);
            if (unit !== null)
                units.add(unit);
        };
        // The parser bounds depth and expansion, so the walk needs no memory of where it was.
        const visit = (object) => {
            const references = noted?.get(object);
            if (references !== undefined) {
                for (const reference of references)
                    add(reference);
                return;
            }
            for (const key in object) {
                const item = object[key];
                if (typeof item === 'object' && item !== null)
                    visit(item);
                else if ((0,knowledge_reference/* isReferenceKey */.Fg)(key) && typeof item === 'string')
                    add(item);
            }
        };
        if (typeof value === 'object' && value !== null)
            visit(value);
        return units;
    }
}
function unitOf(path, reference) {
    const hash = reference.indexOf('#');
    const location = hash === -1 ? reference : reference.slice(0, hash);
    const fragment = hash === -1 ? '' : reference.slice(hash + 1);
    const file = location === '' ? path : (0,knowledge_reference/* resolvePath */.o1)(path, location);
    if (typeof file !== 'string')
        return null;
    return `${file}#${fragment.split('/').slice(0, 4).join('/')}`;
}

// EXTERNAL MODULE: ./build/compare/diff/to-changes.js + 3 modules
var to_changes = __webpack_require__(4652);
;// CONCATENATED MODULE: ./build/compare/diff/diff-api.js
/** Two descriptions of one API → every edit that its operations see, and notes on those that they do not. */




















/** Pass `matched` where operations correspond by more than their names. Adds to `unchanged` what needs no second look. */
function diffApi(base, head, clock, unchanged, matched = (0,match_operations/* matchOperations */.cH)(base, head)) {
    const log = new edit_log/* EditLog */.x();
    const taint = new Taint(base.file, head.file);
    const comparison = {
        relation: new SchemaRelation({ dialects: { base: base.dialect, head: head.dialect }, taint, clock }),
        reach: new Reach(),
        log,
        rootFile: head.file.path,
        prepared: new WeakMap(),
        notes: [],
        clock,
    };
    const { notes } = comparison;
    const keys = compareSecurity(base, head, matched.both, log);
    compareSchemeDefinitions(base, head, keys, log);
    compareServers(base, head, matched.both, comparison);
    compareExtensions(base, head, matched.both, log);
    const inheritsTheSame = hasSameRoot(base, head);
    for (const [before, after] of matched.both) {
        if (isUnchanged(before, after, taint)) {
            if (inheritsTheSame)
                unchanged.set(before, after);
            continue;
        }
        compareOperation(before, after, comparison);
    }
    for (const operation of matched.added)
        (0,compare_operations/* reportAdded */.Vf)(operation, log);
    (0,compare_operations/* reportRemoved */.Tf)(matched.removed, head, log, clock.asOf);
    notes.push(...noteEquivalences(base, head, keys, log), ...noteRewordings(comparison.relation.rewordings), ...compareInfo(base, head), ...compareComponents(base, head));
    const renamed = matched.both.filter(([before, after]) => (0,knowledge_subject/* operationSubject */.O5)(before.key) !== (0,knowledge_subject/* operationSubject */.O5)(after.key));
    const changes = (0,to_changes/* toChanges */.P)(log.all(), head);
    return {
        changes,
        troubles: comparison.relation.troubles,
        notes: abridged([...notes, ...noteVersionPolicy(base, head, changes)]),
        operations: new Map(renamed.map(([before, after]) => [(0,knowledge_subject/* operationSubject */.O5)(before.key), (0,knowledge_subject/* operationSubject */.O5)(after.key)])),
    };
}
function compareOperation(before, after, comparison) {
    (0,compare_operations/* compareLifecycle */.qy)(before, after, comparison);
    (0,compare_operations/* compareCallbacks */.gX)(before, after, comparison);
    compareParameters(before, after, comparison);
    compareRequestBodies(before, after, comparison);
    compareResponses(before, after, comparison);
    comparison.notes.push(...noteNames(before, after));
}
/** What operations inherit from the document is the same object on both sides. */
function hasSameRoot(base, head) {
    const inherited = [
        'openapi',
        'swagger',
        'security',
        'servers',
        'schemes',
        'host',
        'basePath',
        'consumes',
        'produces',
    ];
    const [before, after] = [base.root.value, head.root.value];
    return (inherited.every((key) => before[key] === after[key]) &&
        before.securityDefinitions === after.securityDefinitions &&
        (0,knowledge_value/* member */.Dc)(before.components, 'securitySchemes') === (0,knowledge_value/* member */.Dc)(after.components, 'securitySchemes'));
}
/** The same objects on both sides, and nothing that they refer to differs: nothing to look at. */
function isUnchanged(before, after, taint) {
    const path = after.node.file.path;
    return (before.node.value === after.node.value &&
        before.key.path === after.key.path &&
        before.pathItem.value.parameters === after.pathItem.value.parameters &&
        before.node.file.path === path &&
        before.audience.value === after.audience.value &&
        !taint.reaches(after.node.value, path) &&
        !taint.reaches(after.pathItem.value.parameters, after.pathItem.file.path));
}


/***/ }),

/***/ 1827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ EditLog)
/* harmony export */ });
/* harmony import */ var _knowledge_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(182);
/** Collects edits while the comparison runs; the same edit met on many ways is one edit with many places reached. */

class EditLog {
    edits = new Map();
    add(input) {
        const known = this.open(input);
        known.reached.push(...input.reached);
        for (const subject of input.subjects)
            if (!known.subjects.includes(subject))
                known.subjects.push(subject);
    }
    /** The edit with these places, made when it is not known yet; what is reached is left for the caller to add. */
    open(input) {
        const key = `${input.what} ${placeKey(input.base)} ${placeKey(input.head)}`;
        let edit = this.edits.get(key);
        if (edit === undefined) {
            edit = {
                key,
                base: input.base,
                head: input.head,
                arguments: input.arguments,
                subjects: [...input.subjects],
                owner: input.owner,
                otherwise: input.otherwise,
                reached: [],
            };
            this.edits.set(key, edit);
        }
        return edit;
    }
    all() {
        return [...this.edits.values()];
    }
}
function placeKey(changed) {
    if (changed === null)
        return '-';
    const { file, pointer, part } = changed.place;
    return `${file.path}#${(0,_knowledge_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerText */ .po)(pointer)}:${part}`;
}


/***/ }),

/***/ 7886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ NO_NOTICE),
/* harmony export */   T9: () => (/* binding */ compareLifecycles),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   nZ: () => (/* binding */ isDue),
/* harmony export */   o0: () => (/* binding */ lifecycleOf)
/* harmony export */ });
/* harmony import */ var _knowledge_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5718);
/* harmony import */ var _meaning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1597);
/**
 * How long something is promised to stay: deprecation, the day on which it goes (`x-sunset`, RFC 8594 by another way) and
 * stability (`x-stability-level`). The same rules for operations and parameters.
 */


const NO_NOTICE = { stable: 0, beta: 0 };
function lifecycleOf(value) {
    const sunset = (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, 'x-sunset') : undefined;
    return {
        deprecated: (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, 'deprecated') === true,
        sunset: sunset === undefined || sunset === null ? null : String(sunset),
        stability: (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(value, 'x-stability-level'),
    };
}
/** What changed, at most one edit of the announcement and one of the stability. */
function compareLifecycles(before, after, clock) {
    return [compareAnnouncements(before, after, clock), compareStability(before, after)].filter((edit) => edit !== null);
}
const CLARIFIED = (0,_meaning_js__WEBPACK_IMPORTED_MODULE_1__/* .meaning */ .a)('lifecycle-clarified', 'info');
function risk(severity) {
    return (0,_meaning_js__WEBPACK_IMPORTED_MODULE_1__/* .meaning */ .a)('lifecycle-risk', severity);
}
function compareAnnouncements(before, after, clock) {
    const edit = (action, name, from, to, means) => ({
        action,
        member: name,
        from,
        to,
        meaning: means,
    });
    if (before.deprecated && !after.deprecated)
        return edit('reactivated', 'deprecated', 'deprecated', 'current', risk('low'));
    const [old, now] = [before.sunset, after.sunset];
    if (!before.deprecated && after.deprecated) {
        const announced = (action) => edit(action, 'deprecated', 'current', now === null ? 'deprecated' : now, CLARIFIED);
        if (now === null)
            return announced(noticeOf(after, clock) > 0 ? 'deprecated-sunset-missing' : 'deprecated');
        if (dayOf(now) === null)
            return announced('deprecated-sunset-parse');
        return announced(isTooSoon(now, after, clock) ? 'sunset-date-too-small' : 'deprecated-with-sunset');
    }
    if (old === now)
        return null;
    if (now === null)
        return edit('sunset-deleted', 'x-sunset', old ?? '', 'none', risk('low'));
    if (old === null) {
        const added = (action) => edit(action, 'x-sunset', 'none', now, CLARIFIED);
        if (dayOf(now) === null)
            return added('sunset-parse');
        return added(isTooSoon(now, after, clock) ? 'sunset-date-too-small' : 'sunset-added');
    }
    return compareDays(old, now, after, clock);
}
function compareDays(old, now, after, clock) {
    const [was, is] = [dayOf(old), dayOf(now)];
    if (was === is)
        return null;
    const common = { member: 'x-sunset', from: old, to: now };
    if (is === null)
        return { ...common, action: 'sunset-parse', meaning: risk('low') };
    if (was === null)
        return { ...common, action: 'sunset-date-changed', meaning: CLARIFIED };
    const sooner = is < was;
    const action = sooner || isTooSoon(now, after, clock) ? 'sunset-date-changed-too-small' : 'sunset-date-changed';
    // What stays for longer than planned is patched and watched less (OWASP API9:2023).
    return { ...common, action, meaning: sooner ? CLARIFIED : risk('info') };
}
/** The day in `2030-01-31` or `2030-01-31T00:00:00Z` (RFC 3339); `null` when it is no day. */
function dayOf(sunset) {
    const found = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:\d{2})?)?$/.exec(sunset.trim());
    if (found === null)
        return null;
    const day = found.slice(1, 4).join('-');
    const time = Date.parse(`${day}T00:00:00Z`);
    // The engine turns a 31st of February into a day of March.
    return Number.isNaN(time) || !new Date(time).toISOString().startsWith(day) ? null : day;
}
/** True when the day that was announced is past or none was. */
function isDue(sunset, asOf) {
    const day = sunset === null ? null : dayOf(sunset);
    return day === null || day <= asOf;
}
function isTooSoon(sunset, { stability }, clock) {
    const day = dayOf(sunset);
    if (day === null)
        return false;
    const earliest = Date.parse(`${clock.asOf}T00:00:00Z`) + noticeOf({ stability }, clock) * 86_400_000;
    return Date.parse(`${day}T00:00:00Z`) < earliest;
}
function noticeOf({ stability }, { noticeDays }) {
    const level = LEVELS.indexOf(stability ?? 'stable');
    if (level === LEVELS.indexOf('beta'))
        return noticeDays.beta;
    return level === LEVELS.indexOf('draft') || level === LEVELS.indexOf('alpha') ? 0 : noticeDays.stable;
}
/** From the weakest promise to the strongest; what says nothing is stable. */
const LEVELS = ['draft', 'alpha', 'beta', 'stable'];
function compareStability(before, after) {
    const common = {
        member: 'x-stability-level',
        from: before.stability ?? 'stable',
        to: after.stability ?? 'stable',
    };
    if (common.from === common.to)
        return null;
    const [was, is] = [LEVELS.indexOf(common.from), LEVELS.indexOf(common.to)];
    if (is === -1)
        return { ...common, action: 'invalid-stability-level', meaning: null };
    if (was === -1)
        return { ...common, action: 'stability-increased', meaning: null };
    return is < was
        ? { ...common, action: 'stability-decreased', meaning: risk('info') }
        : { ...common, action: 'stability-increased', meaning: CLARIFIED };
}


/***/ }),

/***/ 674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ serverPath),
/* harmony export */   XQ: () => (/* binding */ wirePath),
/* harmony export */   cH: () => (/* binding */ matchOperations)
/* harmony export */ });
/* harmony import */ var _knowledge_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(182);
/* harmony import */ var _knowledge_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2947);
/** Pairs the operations of two revisions. Says who corresponds to whom; never says what changed. */


/**
 * Pairs by method and path, then, for what is left, without the names of parameters, then by the path that the wire sees: a
 * base path may move from the paths to the servers. Callbacks are also known by their name and by their definition.
 */
function matchOperations(base, head) {
    let left = [...base.operations, ...base.outbound];
    let right = [...head.operations, ...head.outbound];
    const both = [];
    for (const keyOf of [
        writtenKey,
        ({ key }) => (0,_knowledge_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .operationSubject */ .O5)(key),
        wireKey,
        callbackKey,
        definitionKey,
    ]) {
        const pairs = pairBy(left, right, keyOf);
        if (pairs.length === 0)
            continue;
        both.push(...pairs);
        const paired = new Set(pairs.flat());
        left = left.filter((operation) => !paired.has(operation));
        right = right.filter((operation) => !paired.has(operation));
        if (left.length === 0 || right.length === 0)
            break;
    }
    return { both, removed: withoutImplied(left), added: withoutImplied(right) };
}
/** `null` keys pair nothing; what shares a key is paired in order. */
function pairBy(left, right, keyOf) {
    const waiting = new Map();
    for (const operation of right.toReversed()) {
        const key = keyOf(operation);
        if (key === null)
            continue;
        const known = waiting.get(key);
        if (known === undefined)
            waiting.set(key, [operation]);
        else
            known.push(operation);
    }
    return left.flatMap((operation) => {
        const key = keyOf(operation);
        const counterpart = key === null ? undefined : waiting.get(key)?.pop();
        return counterpart === undefined ? [] : [[operation, counterpart]];
    });
}
/** A callback comes and goes with the operation that has it. */
function withoutImplied(operations) {
    const own = new Set(operations.map(writtenKey));
    return operations.filter(({ callback }) => callback === null || !own.has(writtenKey({ key: callback.owner })));
}
function writtenKey({ key }) {
    return `${key.kind} ${key.method} ${key.path}`;
}
/** The same callback of the same operation, wherever it goes. */
function callbackKey({ key, callback }) {
    return callback === null ? null : `${(0,_knowledge_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .operationSubject */ .O5)(callback.owner)} ${callback.name} ${key.method}`;
}
/** A callback that operations share is read with the first of them; when that one goes, the callback is still the same. */
function definitionKey({ key, callback, node }) {
    return callback === null
        ? null
        : `${callback.name} ${callback.expression} ${key.method} ${node.file.path} ${(0,_knowledge_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerText */ .po)(node.pointer)}`;
}
/** Method and full path as a client calls it. */
function wireKey(operation) {
    return `${operation.key.kind} ${operation.key.method} ${(0,_knowledge_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .blankParameters */ .Zs)(wirePath(operation))}`;
}
/** The path with that of the first server in front. */
function wirePath({ key, servers }) {
    return (serverPath(servers[0]?.expanded[0] ?? '') + key.path).replace(/\/{2,}/g, '/');
}
/** `/v1` of `https://host/v1/`. */
function serverPath(url) {
    const path = /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*(\/[^?#]*)?/i.exec(url)?.[1] ?? (url.startsWith('/') ? url : '');
    return path.replace(/\/+$/, '');
}


/***/ }),

/***/ 5894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ changedAt),
/* harmony export */   V: () => (/* binding */ changedMember)
/* harmony export */ });
/* harmony import */ var _knowledge_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5718);
/** Places of changed things, made from nodes. */

/** The thing itself. */
function changedAt(node) {
    return { place: { file: node.file, pointer: node.pointer, part: 'key' }, value: node.value };
}
/** A member of it, `null` when it is absent. */
function changedMember(node, key) {
    const found = (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_0__/* .childIfPresent */ .p_)(node, key);
    return found === undefined ? null : changedAt(found);
}


/***/ }),

/***/ 7479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c3: () => (/* binding */ alternativesOf),
/* harmony export */   mE: () => (/* binding */ describeRequirements),
/* harmony export */   uu: () => (/* binding */ compareRequirements)
/* harmony export */ });
/* harmony import */ var _knowledge_scheme_strength_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7920);
/* harmony import */ var _knowledge_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6398);
/**
 * Compares what two requirement lists demand. A list is a disjunction of conjunctions of schemes with scopes; order,
 * repetition and names of schemes carry no meaning.
 */


/** What a scope lets its holder do, by its words; `null`: they do not say. */
function privilegeOf(scope) {
    const words = (0,_knowledge_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(scope);
    if (words.some((word) => ADMINISTER.has(word)))
        return 3;
    if (words.some((word) => CHANGE.has(word)))
        return 2;
    return words.some((word) => LOOK.has(word)) ? 1 : null;
}
const ADMINISTER = new Set(['admin', 'administer', 'manage', 'owner', 'root', 'all', 'full']);
const CHANGE = new Set([
    'write',
    'edit',
    'update',
    'create',
    'delete',
    'modify',
    'change',
    'send',
    'execute',
    'publish',
]);
const LOOK = new Set(['read', 'readonly', 'view', 'list', 'get', 'search']);
/** How far the strongest scope of a list reaches, when every alternative that asks for scopes says so in words. */
function highestPrivilege(list) {
    const ranks = list.flatMap((alternative) => [...alternative.values()].flatMap(({ scopes }) => [...scopes].map(privilegeOf)));
    return ranks.length === 0 || ranks.includes(null) ? null : Math.max(...ranks);
}
/** The alternatives of a list under common keys. No list at all, and an empty one, are the one anonymous alternative. */
function alternativesOf(security, keyOf) {
    const list = security.alternatives.map(({ schemes }) => new Map(schemes
        .filter(({ scheme }) => scheme !== null)
        .map(({ name, scheme, scopes }) => [keyOf(name), { scheme, scopes: new Set(scopes) }])));
    return list.length === 0 ? [new Map()] : list;
}
function compareRequirements(base, head) {
    // First by what is literally asked; only what that cannot decide is asked of the order of schemes.
    const literal = orderOf(base, head, (strong, weak) => satisfies(strong, weak));
    const ranked = literal === 'incomparable' ? orderOf(base, head, demandsAtLeast) : literal;
    const settled = literal === 'incomparable' && ranked === 'equal' ? 'incomparable' : ranked;
    const [before, after] = [accessOf(base), accessOf(head)];
    // Whoever wants in needs nothing either way; that credentials are no longer understood is a loss all the same.
    const order = settled !== 'equal' || before === after ? settled : before === 'optional' ? 'weaker' : 'stronger';
    const onlyScopes = order !== 'equal' && sameWithoutScopes(base, head);
    const [most, now] = [highestPrivilege(base), highestPrivilege(head)];
    // A scope to write that turns into one to read asks for less, though neither contains the other.
    const shifted = onlyScopes && order === 'incomparable' && most !== null && now !== null && most !== now;
    return {
        before,
        after,
        order: shifted ? (now < most ? 'weaker' : 'stronger') : order,
        onlyScopes,
        onlyAlternatives: order === 'weaker' ? isSubset(base, head) : order === 'stronger' && isSubset(head, base),
        addsWeakMethod: head.some((after) => !base.some((before) => isSame(before, after)) &&
            [...after.values()].some(({ scheme }) => scheme?.in === 'query' || scheme?.scheme === 'basic')),
        breaks: base.some((before) => !head.some((after) => satisfies(before, after))),
    };
}
function isSubset(inner, outer) {
    return inner.every((left) => outer.some((right) => isSame(left, right)));
}
function isSame(left, right) {
    return satisfies(left, right) && satisfies(right, left);
}
function orderOf(base, head, isAtLeast) {
    const noneIsWeaker = head.every((after) => base.some((before) => isAtLeast(after, before)));
    const noneIsStronger = base.every((before) => head.some((after) => isAtLeast(before, after)));
    return noneIsWeaker && noneIsStronger
        ? 'equal'
        : noneIsWeaker
            ? 'stronger'
            : noneIsStronger
                ? 'weaker'
                : 'incomparable';
}
function accessOf(list) {
    const anonymous = list.filter((alternative) => alternative.size === 0).length;
    return anonymous === 0 ? 'required' : anonymous === list.length ? 'none' : 'optional';
}
/** True when whoever passes `strong` also shows everything that `weak` asks, or something at least as strong. */
function demandsAtLeast(strong, weak) {
    for (const [key, asked] of weak) {
        const same = strong.get(key);
        const covered = same !== undefined
            ? [...asked.scopes].every((scope) => same.scopes.has(scope))
            : asked.scheme !== null &&
                [...strong.values()].some(({ scheme }) => scheme !== null && asked.scheme !== null && isStronger(scheme, asked.scheme));
        if (!covered)
            return false;
    }
    return true;
}
function isStronger(scheme, than) {
    return (0,_knowledge_scheme_strength_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSchemes */ .m)(than, scheme) === 'stronger';
}
/** True when credentials for `before` are enough for `after`. */
function satisfies(before, after) {
    for (const [key, asked] of after) {
        const shown = before.get(key);
        if (shown === undefined || ![...asked.scopes].every((scope) => shown.scopes.has(scope)))
            return false;
    }
    return true;
}
function sameWithoutScopes(base, head) {
    const text = (list) => [...new Set(list.map((alternative) => [...alternative.keys()].sort().join(' & ')))].sort().join(' | ');
    return text(base) === text(head);
}
/** A list in words: `bearer (read, write) or key`. */
function describeRequirements(list) {
    const words = list.map((alternative) => alternative.size === 0
        ? 'nothing (anonymous)'
        : [...alternative]
            .map(([key, { scopes }]) => `${key.replace(/^only in base: /, '')}${scopes.size > 0 ? ` (${[...scopes].slice(0, 6).join(', ')}${scopes.size > 6 ? ', …' : ''})` : ''}`)
            .join(' and '));
    return [...new Set(words)].join(' or ');
}


/***/ }),

/***/ 4331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ judgeRequirements),
/* harmony export */   x: () => (/* binding */ isWriting)
/* harmony export */ });
/* harmony import */ var _meaning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1597);

/** Everything but the safe methods (RFC 9110 §9.2.1, and QUERY): a method of one's own may do anything. */
function isWriting(method) {
    return !SAFE_METHODS.has(method);
}
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'QUERY']);
/** `scope`: `api-security` for an operation's own list, `api-global-security` for the document's. */
function judgeRequirements(comparison, operation, scope) {
    return {
        id: `${scope}-${actionOf(comparison)}`,
        compatibility: comparison.breaks ? 'breaking' : 'safe',
        meaning: meaningOf(comparison, operation),
    };
}
function actionOf({ before, after, order, onlyScopes, onlyAlternatives }) {
    if (before === 'required' && after === 'optional')
        return 'became-optional';
    if (before === 'optional' && after === 'required')
        return 'became-required';
    if (after === 'none')
        return 'removed';
    if (before === 'none')
        return 'added';
    if (onlyAlternatives)
        return order === 'weaker' ? 'added' : 'removed';
    if (onlyScopes)
        return order === 'weaker' ? 'scope-removed' : order === 'stronger' ? 'scope-added' : 'scope-changed';
    return order === 'weaker' ? 'weakened' : order === 'stronger' ? 'strengthened' : 'changed';
}
function meaningOf({ before, after, order, onlyScopes, onlyAlternatives, addsWeakMethod }, operation) {
    const writes = isWriting(operation.key.method);
    const lost = writes ? 'critical' : 'high';
    if (after === 'none' && before !== 'none')
        return (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .meaning */ .a)('authentication-removed', before === 'required' ? lost : 'medium');
    if (after === 'optional' && before === 'required')
        return (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .meaning */ .a)('authentication-optional', 'high');
    if (before === 'none' && after !== 'none')
        return (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .meaning */ .a)('authentication-added', 'info');
    if (before === 'optional' && after === 'required')
        return (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .meaning */ .a)('authentication-required', 'info');
    if (onlyAlternatives)
        return order === 'weaker'
            ? (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .meaning */ .a)('authentication-method-added', addsWeakMethod ? 'high' : 'medium')
            : (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .meaning */ .a)('authentication-method-removed', 'info');
    if (order === 'weaker')
        return onlyScopes
            ? (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .meaning */ .a)('scope-weakened', writes ? 'high' : 'medium')
            : (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .meaning */ .a)('authentication-weakened', 'high');
    if (order === 'stronger')
        return onlyScopes ? (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .meaning */ .a)('scope-strengthened', 'info') : (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .meaning */ .a)('authentication-strengthened', 'info');
    return null;
}


/***/ }),

/***/ 911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ tellMany),
/* harmony export */   q: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _knowledge_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2947);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6763);
/** Puts edits of what is not a schema into the log: judged by their row of the tables, for every operation that they reach. */


function tell({ log, rootFile }, told) {
    const { operation } = told;
    const component = (0,_knowledge_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .componentSubject */ .e2)(told.node, rootFile);
    const subjects = [(0,_knowledge_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectBelow */ .qw)((0,_knowledge_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .operationSubject */ .O5)(operation.key), told.detail)];
    log.add({
        ...common(told),
        subjects: component === null ? [] : [component],
        owner: component === null ? operation : null,
        reached: [
            {
                ...(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedAs */ .K)(told.id, operation.key.kind, told.meaning, told.compatibility),
                operation,
                flow: 'none',
                effect: 'unknown',
                subjects,
            },
        ],
    });
}
function tellMany(log, told) {
    const meaningFor = told.meaningFor ?? (() => told.meaning ?? null);
    log.add({
        ...common(told),
        subjects: told.subjects,
        owner: told.owner,
        reached: told.operations.map((operation) => ({
            ...(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedAs */ .K)(told.id, operation.key.kind, meaningFor(operation), told.compatibility),
            operation,
            flow: 'none',
            effect: 'unknown',
            subjects: [],
        })),
    });
}
/** What reaches no operation makes nothing worse or better. */
function common({ id, what = id, base, head, subject = '', from = '', to = '', compatibility }) {
    return {
        what,
        base,
        head,
        arguments: { subject, from, to },
        otherwise: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedAs */ .K)(id, 'path', null, compatibility),
    };
}


/***/ }),

/***/ 4652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ toChanges)
});

// EXTERNAL MODULE: ./build/knowledge/pointer.js
var pointer = __webpack_require__(182);
// EXTERNAL MODULE: ./build/knowledge/subject.js
var subject = __webpack_require__(2947);
// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(6271);
;// CONCATENATED MODULE: ./build/compare/diff/edit.js
const POSTURE_ORDER = ['worse', 'better', 'neutral'];
const COMPATIBILITY_ORDER = ['breaking', 'maybe', 'safe'];

;// CONCATENATED MODULE: ./build/model/meaning.js
/** The posture meanings of a change: a worse one and, for the reverse edit, its mirror. Their rules: rules/changes/. */
/** Worse → better. */
const MEANING_PAIRS = [
    ['authentication-removed', 'authentication-added'],
    ['authentication-optional', 'authentication-required'],
    ['authentication-weakened', 'authentication-strengthened'],
    ['authentication-method-added', 'authentication-method-removed'],
    ['scheme-weakened', 'scheme-strengthened'],
    ['scope-weakened', 'scope-strengthened'],
    ['credential-input-added', 'credential-input-removed'],
    ['transport-downgraded', 'transport-secured'],
    ['host-added', 'host-removed'],
    ['unauthenticated-surface-added', 'unauthenticated-surface-removed'],
    ['input-bound-relaxed', 'input-bound-tightened'],
    ['input-constraint-relaxed', 'input-constraint-tightened'],
    ['mass-assignment-opened', 'mass-assignment-closed'],
    ['sensitive-field-exposed', 'sensitive-field-withheld'],
    ['response-field-exposed', 'response-field-withheld'],
    ['response-opened', 'response-closed'],
    ['identifier-made-guessable', 'identifier-made-unguessable'],
    ['control-undocumented', 'control-documented'],
    ['lifecycle-risk', 'lifecycle-clarified'],
    ['ssrf-input-added', 'ssrf-input-removed'],
    ['audience-widened', 'audience-narrowed'],
    ['suppression-added', 'suppression-removed'],
];
const MEANINGS_WORSE = MEANING_PAIRS.map(([worse]) => worse);
const MEANINGS_BETTER = MEANING_PAIRS.map(([, better]) => better);
/** The meaning of the reverse edit, for every meaning. */
const MIRROR_OF = new Map(MEANING_PAIRS.flatMap(([worse, better]) => [
    [worse, better],
    [better, worse],
]));

;// CONCATENATED MODULE: ./build/compare/diff/meaning-table.js

const CONTROL_OF_WORSE = {
    'authentication-removed': 'authentication',
    'authentication-optional': 'authentication',
    'authentication-weakened': 'authentication',
    'authentication-method-added': 'authentication',
    'scheme-weakened': 'authentication',
    'credential-input-added': 'authentication',
    'scope-weakened': 'authorization',
    'transport-downgraded': 'transport-encryption',
    'host-added': 'transport-encryption',
    'unauthenticated-surface-added': 'authentication',
    'input-bound-relaxed': 'input-validation',
    'input-constraint-relaxed': 'input-validation',
    'mass-assignment-opened': 'input-validation',
    'sensitive-field-exposed': 'output-minimisation',
    'response-field-exposed': 'output-minimisation',
    'response-opened': 'output-minimisation',
    'identifier-made-guessable': 'authorization',
    'control-undocumented': 'documentation',
    'lifecycle-risk': 'lifecycle',
    'ssrf-input-added': 'threat-protection',
    'audience-widened': 'lifecycle',
    'suppression-added': 'documentation',
};
/** A meaning and its mirror concern the same control. */
const CONTROL_OF_MEANING = new Map(MEANING_PAIRS.flatMap(([worse, better]) => [
    [worse, CONTROL_OF_WORSE[worse]],
    [better, CONTROL_OF_WORSE[worse]],
]));
const BETTER = new Set(MEANINGS_BETTER);
function isBetter(meaning) {
    return BETTER.has(meaning);
}

;// CONCATENATED MODULE: ./build/compare/diff/to-changes.js
/** Edits → changes: the worst place decides the id and both verdicts, the order is fixed. */





function toChanges(edits, api) {
    return edits
        .map((edit) => toChange(edit, api))
        .filter((change) => change !== null)
        .sort((left, right) => compareText(sortKey(left), sortKey(right)));
}
/** Edits of things that nobody uses change no effective API. */
function toChange(edit, api) {
    const places = edit.reached
        .map((place) => ({ place, rank: rank(place), subject: (0,subject/* operationSubject */.O5)(place.operation.key) }))
        .sort((left, right) => left.rank - right.rank || compareText(left.subject, right.subject))
        .map(({ place }) => place);
    const worst = places[0] ?? edit.otherwise;
    const posture = postureOf(worst);
    const byOperation = new Map(places.toReversed().map((place) => [(0,subject/* operationSubject */.O5)(place.operation.key), place]));
    const reached = [...byOperation.entries()]
        .sort(([left], [right]) => compareText(left, right))
        .map(([, place]) => place);
    const subjects = [
        ...edit.subjects,
        ...reached.flatMap((place) => place.subjects === null || place.subjects.length > 0
            ? (place.subjects ?? [])
            : [(0,subject/* operationSubject */.O5)(place.operation.key)]),
    ];
    return {
        id: worst.id,
        ids: [...new Set([worst.id, ...places.map(({ id }) => id)])].sort(compareText),
        compatibility: COMPATIBILITY_ORDER.find((each) => (places.length > 0 ? places : [worst]).some(({ compatibility }) => compatibility === each)) ?? 'safe',
        posture,
        meaning: worst.meaning?.rule ?? null,
        severity: worst.meaning?.severity ?? 'info',
        control: worst.meaning === null ? null : (CONTROL_OF_MEANING.get(worst.meaning.rule) ?? null),
        arguments: edit.arguments,
        operation: edit.owner?.key ??
            (reached.length === 1 &&
                reached[0] !== undefined &&
                edit.subjects.every((subject) => subject.startsWith('operation '))
                ? reached[0].operation.key
                : null),
        reachedBy: reached.map((place) => ({
            ...place.operation.key,
            id: place.id,
            compatibility: place.compatibility,
            posture: postureOf(place),
        })),
        api: api.id,
        base: edit.base,
        head: edit.head,
        subjects: [...new Set(subjects)],
    };
}
function postureOf({ meaning }) {
    return meaning === null ? 'neutral' : isBetter(meaning.rule) ? 'better' : 'worse';
}
/** Worse before better before neutral, then by severity, then by compatibility. */
function rank(judged) {
    const severity = judged.meaning === null ? model_severity/* SEVERITIES */.o.length : model_severity/* SEVERITIES */.o.indexOf(judged.meaning.severity);
    return (POSTURE_ORDER.indexOf(postureOf(judged)) * 100 + severity * 10 + COMPATIBILITY_ORDER.indexOf(judged.compatibility));
}
function sortKey(change) {
    const place = change.head?.place ?? change.base?.place;
    const posture = POSTURE_ORDER.indexOf(change.posture);
    const severity = model_severity/* SEVERITIES */.o.indexOf(change.severity);
    const compatibility = COMPATIBILITY_ORDER.indexOf(change.compatibility);
    return `${posture}${severity}${compatibility} ${place?.file.path ?? ''} ${place === undefined ? '' : (0,pointer/* pointerText */.po)(place.pointer)} ${change.id}`;
}
function compareText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}


/***/ }),

/***/ 6063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ predecessorsIn)
/* harmony export */ });
/* harmony import */ var _knowledge_compare_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2562);
/* harmony import */ var _knowledge_version_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4950);
/* harmony import */ var _match_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(674);
/* harmony import */ var _match_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4593);
/* harmony import */ var _resemblance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9903);
/**
 * Which API of base a new document continues: grouped with it by the configuration, named like it but for the version, or
 * copied from it. A wrong pair would call new weaknesses old, so likeness of names alone is never enough.
 */





/** Of the operations of a new version that its predecessor has, and of what they say, where names agree too. */
const NAMED = { held: 0.5, alike: 0.5, common: 1 };
/** The same where nothing but the contents speaks for it. */
const COPIED = { held: 0.75, alike: 0.75, common: 3 };
/** Answers which API of `base` another one continues, if any. */
function predecessorsIn(base, families) {
    // Whoever groups versions says where each belongs.
    const loose = base.filter(({ file }) => !families.some(({ isVersion }) => isVersion(file.path)));
    const sharing = indexByOperation(loose);
    return (api) => {
        const own = families.find(({ isVersion }) => isVersion(api.file.path));
        const grouped = own === undefined ? [] : base.filter((each) => each !== api && own.isVersion(each.file.path));
        if (grouped.length > 0)
            return latestBefore(api, grouped.map((each) => [each, (0,_resemblance_js__WEBPACK_IMPORTED_MODULE_2__/* .resemblance */ .M)(each, api)]));
        const candidates = sharing(api)
            .filter((each) => each !== api)
            .map((each) => [each, (0,_resemblance_js__WEBPACK_IMPORTED_MODULE_2__/* .resemblance */ .M)(each, api)])
            .filter(([each, likeness]) => isEnough(likeness, isNamedAlike(each, api) ? NAMED : COPIED));
        return candidates.length === 0 ? null : latestBefore(api, candidates);
    };
}
/** The APIs that have enough operations in common by name; a look into thousands of documents each would take too long. */
function indexByOperation(apis) {
    const holders = new Map();
    for (const api of apis)
        for (const key of versionlessKeys(api)) {
            const known = holders.get(key);
            if (known === undefined)
                holders.set(key, [api]);
            else
                known.push(api);
        }
    return (api) => {
        const keys = versionlessKeys(api);
        const counts = new Map();
        for (const key of keys)
            for (const each of holders.get(key) ?? [])
                counts.set(each, (counts.get(each) ?? 0) + 1);
        // Each operation has up to two keys, so half of what is wanted may be named by one of them only.
        const enough = (keys.size * NAMED.held) / 2;
        return apis.filter((each) => (counts.get(each) ?? 0) >= Math.max(1, enough));
    };
}
/** What the operations are called in every version, by their own path and by the one that a client calls. */
function versionlessKeys({ operations }) {
    return new Set(operations
        .filter(_resemblance_js__WEBPACK_IMPORTED_MODULE_2__/* .isTelling */ .c)
        .flatMap((operation) => [
        (0,_match_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .versionlessKey */ .v)(operation, operation.key.path),
        (0,_match_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .versionlessKey */ .v)(operation, (0,_match_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .wirePath */ .XQ)(operation)),
    ]));
}
function isEnough({ held, alike, common }, wanted) {
    return common >= wanted.common && held >= wanted.held && alike >= wanted.alike;
}
function isNamedAlike(before, after) {
    const title = (0,_knowledge_version_names_js__WEBPACK_IMPORTED_MODULE_3__/* .titleWithoutVersion */ .jt)(before.title);
    return ((title !== '' && title === (0,_knowledge_version_names_js__WEBPACK_IMPORTED_MODULE_3__/* .titleWithoutVersion */ .jt)(after.title)) ||
        (0,_knowledge_version_names_js__WEBPACK_IMPORTED_MODULE_3__/* .fileWithoutVersion */ .hz)(before.file.path) === (0,_knowledge_version_names_js__WEBPACK_IMPORTED_MODULE_3__/* .fileWithoutVersion */ .hz)(after.file.path));
}
/** The newest version that is older; without one, or without versions, the one that is most alike. */
function latestBefore(api, candidates) {
    const own = versionOf(api);
    const ranked = candidates.toSorted(([left, one], [right, other]) => {
        const [before, after] = [versionOf(left), versionOf(right)];
        const isOlder = (version) => own !== null && version !== null && (0,_knowledge_version_names_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(version, own) < 0 ? 1 : 0;
        return (isOlder(after) - isOlder(before) ||
            (isOlder(after) === 1 ? (0,_knowledge_version_names_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(after ?? [], before ?? []) : 0) ||
            other.held * other.alike - one.held * one.alike ||
            (0,_knowledge_compare_text_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(left.file.path, right.file.path));
    });
    return ranked[0]?.[0] ?? null;
}
/** As the file names it, else as `info.version` does. */
function versionOf({ file, version }) {
    return (0,_knowledge_version_names_js__WEBPACK_IMPORTED_MODULE_3__/* .versionIn */ .It)(file.path) ?? (0,_knowledge_version_names_js__WEBPACK_IMPORTED_MODULE_3__/* .versionIn */ .It)(version);
}


/***/ }),

/***/ 2561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ findRenderings)
});

// EXTERNAL MODULE: ./build/compare/diff/diff-api.js + 51 modules
var diff_api = __webpack_require__(2039);
// EXTERNAL MODULE: ./build/knowledge/compare-text.js
var compare_text = __webpack_require__(2562);
;// CONCATENATED MODULE: ./build/compare/diff/versions/choose-source.js
/** Of several documents that describe one API, the one that people write: there its findings are reported. */

const MADE = /(?:^|[^a-z])(?:bundled?|resolved|dereferenced|generated|compiled|flat(?:tened)?|full|merged|converted|out(?:put)?|dist|public|build|min)(?:[^a-z]|$)/i;
/** The likely source first. Everything that decides is in the documents, so base and head decide alike. */
function inOrderOfOrigin(apis) {
    return apis.toSorted((left, right) => 
    // A bundle is made from parts, never parts from a bundle.
    Number(refersToFiles(right)) - Number(refersToFiles(left)) ||
        Number(MADE.test(left.file.path)) - Number(MADE.test(right.file.path)) ||
        Number(left.file.format === 'json') - Number(right.file.format === 'json') ||
        Number(left.dialect === '2.0') - Number(right.dialect === '2.0') ||
        left.file.path.split('/').length - right.file.path.split('/').length ||
        (0,compare_text/* compareText */.n)(left.file.path, right.file.path));
}
/** Whether anything in the document refers to another file. */
function refersToFiles({ file }) {
    const pending = [file.root];
    for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
        if (typeof value !== 'object' || value === null)
            continue;
        for (const [key, item] of Object.entries(value)) {
            if (key === '$ref' && typeof item === 'string' && item !== '' && !item.startsWith('#'))
                return true;
            if (typeof item === 'object' && item !== null)
                pending.push(item);
        }
    }
    return false;
}

// EXTERNAL MODULE: ./build/knowledge/digest.js
var digest = __webpack_require__(1539);
// EXTERNAL MODULE: ./build/knowledge/subject.js
var subject = __webpack_require__(2947);
;// CONCATENATED MODULE: ./build/compare/diff/versions/find-equals.js
/** Documents that describe the same effective API: copies in another format, bundles, conversions. */



/** More different descriptions under one name nobody renders by hand; to compare each with each would take too long. */
const MOST_COMPARED = 20;
/** Groups of two and more, in the order given. What has no operation says too little to be the same as anything. */
function findEquals(apis, clock) {
    return groupBySketch(apis).flatMap((alike) => groupEquals(alike, clock));
}
/** APIs that look the same from afar: all that can be equal stand in one list, lists of one are left out. */
function groupBySketch(apis) {
    const groups = new Map();
    for (const api of apis) {
        if (api.operations.length === 0)
            continue;
        const key = sketchOf(api);
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, [api]);
        else
            known.push(api);
    }
    return [...groups.values()].filter(({ length }) => length > 1);
}
/** Whether no change leads from one to the other. */
function saysTheSame(left, right, clock) {
    return (sketchOf(left) === sketchOf(right) &&
        (0,diff_api/* diffApi */.e)(left, right, clock, new Map()).changes.length === 0 &&
        // What only one direction of the comparison sees is a difference all the same.
        (0,diff_api/* diffApi */.e)(right, left, clock, new Map()).changes.length === 0);
}
function groupEquals(alike, clock) {
    const groups = [];
    for (const api of alike) {
        const group = groups.find(([first]) => first !== undefined && saysTheSame(first, api, clock));
        if (group !== undefined)
            group.push(api);
        else if (groups.length < MOST_COMPARED)
            groups.push([api]);
    }
    return groups.filter(({ length }) => length > 1);
}
const sketches = new WeakMap();
/** Title, version and the names of all operations. */
function sketchOf(api) {
    let sketch = sketches.get(api);
    if (sketch === undefined) {
        const operations = [...api.operations, ...api.outbound].map(({ key }) => (0,subject/* operationSubject */.O5)(key)).sort();
        sketch = (0,digest/* digest */.b)(JSON.stringify([api.title, api.version, operations]));
        sketches.set(api, sketch);
    }
    return sketch;
}

// EXTERNAL MODULE: ./build/compare/diff/versions/resemblance.js
var resemblance = __webpack_require__(9903);
;// CONCATENATED MODULE: ./build/compare/diff/versions/find-renderings.js
/**
 * Which documents are renderings of others: configured as derived, or the same effective API. Each API is then judged once, at
 * its source; what a rendering says otherwise is told.
 */




/** `isNamed`: documents that a person asked for by name are never left out. `clock` as in diffApis. */
function findRenderings(apis, families, isNamed, clock) {
    const configured = configuredRenderings(apis.head, families);
    const loose = apis.head.filter((api) => !configured.has(api));
    const equal = equalsOf(loose, families, clock).flatMap(([source, ...made]) => made.flatMap((rendering) => (source === undefined ? [] : [[rendering, source]])));
    const head = new Map([...configured, ...equal].filter(([{ file }]) => !isNamed(file.path)));
    const paths = new Map([...head].map(([rendering, source]) => [rendering.file.path, source.file.path]));
    const groups = groupsOfBase(apis, paths, families, clock);
    return {
        head: paths,
        base: superfluousInBase(groups, apis.head, paths),
        problems: [
            ...[...head].flatMap(([rendering, source]) => configured.has(rendering) ? differingRendering(rendering, source, apis.base, clock) : []),
            ...partedRenderings(groups, apis.head, paths, clock),
        ],
    };
}
/** Derived documents → the version that each is made from; without one of the run it is judged for itself. */
function configuredRenderings(apis, families) {
    const renderings = new Map();
    for (const { isVersion, isDerived, isOrigin } of families) {
        const versions = apis.filter(({ file }) => isVersion(file.path) && !isDerived(file.path));
        const origins = apis.filter(({ file }) => isOrigin(file.path) && !isVersion(file.path));
        const sources = origins.length > 0 ? origins : versions;
        const made = apis.filter(({ file }) => isDerived(file.path) || (origins.length > 0 && isVersion(file.path)));
        for (const rendering of made) {
            const source = mostAlike(rendering, sources.filter((each) => each !== rendering));
            if (source !== null && !renderings.has(rendering))
                renderings.set(rendering, source);
        }
    }
    return renderings;
}
function mostAlike(rendering, sources) {
    const ranked = sources
        .map((source) => {
        const { held, alike } = (0,resemblance/* resemblance */.M)(source, rendering);
        return { source, likeness: held + alike + (source.version === rendering.version ? 1 : 0) };
    })
        .sort((left, right) => right.likeness - left.likeness);
    return ranked[0]?.source ?? null;
}
/** Equal documents, the source first. Versions that the configuration lists are never taken for copies of each other. */
function equalsOf(apis, families, clock) {
    return findEquals(apis, clock).map((group) => {
        const isListed = ({ file }) => families.some(({ isVersion }) => isVersion(file.path));
        const ordered = inOrderOfOrigin(group);
        const [listed, rest] = [ordered.filter(isListed), ordered.filter((api) => !isListed(api))];
        return [...listed.slice(0, 1), ...rest];
    });
}
/** Documents of base that stand for one API, as far as head makes it matter: all others are paired by their paths. */
function groupsOfBase({ base, head }, renderings, families, clock) {
    const texts = new Map(head.map(({ file }) => [file.path, file.text]));
    const matters = (api) => texts.get(api.file.path) !== api.file.text || renderings.has(api.file.path);
    const alike = groupBySketch(base).filter((group) => group.some(matters));
    const groups = equalsOf(alike.flat(), families, clock).map((group) => [...group]);
    for (const [rendering, source] of renderings) {
        const [made, origin] = [rendering, source].map((path) => base.find(({ file }) => file.path === path));
        if (made === undefined || origin === undefined || groups.some((group) => group.includes(made)))
            continue;
        const known = groups.find((group) => group.includes(origin));
        if (known === undefined)
            groups.push([origin, made]);
        else
            known.push(made);
    }
    return groups;
}
/** Of each group stay those that head judges under the same path, else one that head can have renamed. */
function superfluousInBase(groups, head, renderings) {
    const judged = new Set(head.map(({ file }) => file.path).filter((path) => !renderings.has(path)));
    return new Set(groups.flatMap((group) => {
        const alive = group.filter(({ file }) => judged.has(file.path));
        const gone = inOrderOfOrigin(group.filter(({ file }) => !judged.has(file.path) && !renderings.has(file.path)));
        const kept = alive.length > 0 ? alive : [gone[0] ?? inOrderOfOrigin(group)[0]];
        return group.filter((api) => !kept.includes(api)).map(({ file }) => file.path);
    }));
}
/** What a derived document says otherwise, where the change edits one of the two: it was not made again, or by hand. */
function differingRendering(rendering, source, base, clock) {
    // A conversion to Swagger 2.0 loses what it cannot say.
    if ((rendering.dialect === '2.0') !== (source.dialect === '2.0'))
        return [];
    const isUnchanged = ({ file }) => base.some((before) => before.file.path === file.path && before.file.text === file.text);
    if (base.length > 0 && isUnchanged(rendering) && isUnchanged(source))
        return [];
    const { changes } = (0,diff_api/* diffApi */.e)(source, rendering, clock, new Map());
    if (changes.length === 0)
        return [];
    const count = `${changes.length} ${changes.length === 1 ? 'difference' : 'differences'}, such as ${changes[0]?.id}`;
    return [
        differs(rendering, `The configuration says that this is derived from "${source.file.path}", but it describes something else (${count}). It is not judged for itself: make it again, or take it out of "derived".`),
    ];
}
/** Documents that were the same API in base and are no longer: one of them was forgotten. */
function partedRenderings(groups, head, renderings, clock) {
    const now = new Map(head.filter(({ file }) => !renderings.has(file.path)).map((api) => [api.file.path, api]));
    return groups.flatMap((group) => {
        const alive = inOrderOfOrigin(group).flatMap(({ file }) => now.get(file.path) ?? []);
        const [source, ...others] = alive;
        if (source === undefined)
            return [];
        return others
            .filter((other) => !saysTheSame(source, other, clock))
            .map((other) => differs(other, `This described the same API as "${source.file.path}" before the change and no longer does. If it is made from that document, make it again.`));
    });
}
function differs({ file }, message) {
    const start = { line: 1, column: 1, endLine: 1, endColumn: 1, pointer: '' };
    return {
        code: 'rendering-differs',
        severity: 'warning',
        message,
        location: { file: file.path, revision: file.revision, ...start },
    };
}


/***/ }),

/***/ 4593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ matchVersions),
/* harmony export */   v: () => (/* binding */ versionlessKey)
/* harmony export */ });
/* harmony import */ var _knowledge_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2947);
/* harmony import */ var _knowledge_version_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4950);
/* harmony import */ var _match_operations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(674);
/** Pairs the operations of two versions of an API: first as they are, then by their paths without what names the version. */



/** Of several operations that differ by version only (`/v1/users` and `/v2/users`), the newest of each side are the pair. */
function matchVersions(before, after) {
    const exact = (0,_match_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .matchOperations */ .cH)(before, after);
    const byPath = pairBy(exact.removed, exact.added, ({ key }) => key.path);
    const byWire = pairBy(byPath.removed, byPath.added, _match_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .wirePath */ .XQ);
    return { ...byWire, both: [...exact.both, ...byPath.both, ...byWire.both] };
}
/** What an operation is called in every version. */
function versionlessKey({ key }, path) {
    return `${key.kind} ${key.method} ${(0,_knowledge_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .blankParameters */ .Zs)((0,_knowledge_version_names_js__WEBPACK_IMPORTED_MODULE_2__/* .pathWithoutVersion */ .we)(path))}`;
}
function pairBy(removed, added, pathOf) {
    const [before, after] = [newestByKey(removed, pathOf), newestByKey(added, pathOf)];
    const both = [...after].flatMap(([key, operation]) => {
        const counterpart = before.get(key);
        return counterpart === undefined ? [] : [[counterpart, operation]];
    });
    const paired = new Set(both.flat());
    return {
        both,
        removed: removed.filter((operation) => !paired.has(operation)),
        added: added.filter((operation) => !paired.has(operation)),
    };
}
function newestByKey(operations, pathOf) {
    const newest = new Map();
    for (const operation of operations) {
        const key = versionlessKey(operation, pathOf(operation));
        const known = newest.get(key);
        if (known === undefined || isNewer(pathOf(operation), pathOf(known)))
            newest.set(key, operation);
    }
    return newest;
}
function isNewer(path, than) {
    return (0,_knowledge_version_names_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)((0,_knowledge_version_names_js__WEBPACK_IMPORTED_MODULE_2__/* .versionIn */ .It)(path) ?? [], (0,_knowledge_version_names_js__WEBPACK_IMPORTED_MODULE_2__/* .versionIn */ .It)(than) ?? []) > 0;
}


/***/ }),

/***/ 9903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ resemblance),
/* harmony export */   c: () => (/* binding */ isTelling)
/* harmony export */ });
/* harmony import */ var _knowledge_path_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1241);
/* harmony import */ var _knowledge_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6876);
/* harmony import */ var _knowledge_version_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4950);
/* harmony import */ var _match_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4593);
/** How much of one API another one holds: whether the one continues the other, or has only a few names in common with it. */




const NONE = { common: 0, held: 0, alike: 0 };
/** Looks at what is particular to an API; health checks and the root are in all of them. */
function resemblance(before, after) {
    const telling = after.operations.filter(isTelling);
    if (telling.length === 0)
        return NONE;
    const pairs = (0,_match_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .matchVersions */ .H)(before, after).both.filter(([, operation]) => isTelling(operation));
    if (pairs.length === 0)
        return NONE;
    const total = pairs.reduce((sum, [old, now]) => sum + overlap(traitsOf(old, before.dialect), traitsOf(now, after.dialect)), 0);
    return { common: pairs.length, held: pairs.length / telling.length, alike: total / pairs.length };
}
/** Whether an operation says something about which API it belongs to. */
function isTelling({ key }) {
    return (key.kind === 'path' &&
        !(0,_knowledge_path_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isHealthPath */ .SI)(key.path) &&
        (0,_knowledge_path_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pathSegments */ .Mz)((0,_knowledge_version_names_js__WEBPACK_IMPORTED_MODULE_3__/* .pathWithoutVersion */ .we)(key.path)).some((segment) => !segment.startsWith('{') && !EVERYWHERE.has(segment.toLowerCase())));
}
/** Segments that say nothing about which API it is. */
const EVERYWHERE = new Set('api apis rest metrics info docs swagger openapi.json login logout token me'.split(' '));
function overlap(left, right) {
    const common = [...left].filter((trait) => right.has(trait)).length;
    const all = left.size + right.size - common;
    return all === 0 ? 1 : common / all;
}
/** Names inside an operation, one level deep: enough to tell the same endpoint of two services apart. */
function traitsOf({ parameters, requestBody, responses }, dialect) {
    const traits = new Set();
    // Headers and the names of path parameters come and go with the tool that writes the description.
    for (const { name, in: where } of parameters)
        if (where === 'query' || where === 'formData')
            traits.add(`? ${name}`);
    for (const name of bodyNames(requestBody?.content ?? [], dialect))
        traits.add(`> ${name}`);
    for (const { status, content } of responses) {
        if (!status.startsWith('2'))
            continue;
        traits.add(`< ${status}`);
        for (const name of bodyNames(content, dialect))
            traits.add(`< ${name}`);
    }
    return traits;
}
function bodyNames(content, dialect) {
    return content.flatMap(({ schema }) => (schema === null ? [] : namesOf(schema, dialect)));
}
/** Properties of the schema, and of the items of a list. */
function namesOf(schema, dialect) {
    const view = (0,_knowledge_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .viewSchema */ .Nl)(schema, dialect);
    const names = [...(0,_knowledge_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .propertiesOf */ .P1)(view).keys()];
    const ofItems = (0,_knowledge_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .itemSchemas */ .uT)(view).flatMap((item) => [...(0,_knowledge_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .propertiesOf */ .P1)((0,_knowledge_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .viewSchema */ .Nl)(item, dialect)).keys()]);
    return [...names, ...ofItems];
}


/***/ }),

/***/ 4789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ buildApis)
});

// EXTERNAL MODULE: ./build/knowledge/value.js
var knowledge_value = __webpack_require__(5718);
// EXTERNAL MODULE: ./build/knowledge/select.js
var knowledge_select = __webpack_require__(771);
;// CONCATENATED MODULE: ./build/inspect/api/decide-audience.js
/** Who an operation is for: configuration first, then what the document says, then hints; the source is recorded. */


/** Zalando's values (guideline 219) and plain ones. */
const STATED = new Map([
    ['component-internal', 'internal'],
    ['business-unit-internal', 'internal'],
    ['company-internal', 'internal'],
    ['internal', 'internal'],
    ['private', 'internal'],
    ['external-partner', 'partner'],
    ['partner', 'partner'],
    ['external-public', 'external'],
    ['external', 'external'],
    ['public', 'external'],
]);
/** Returns the decision for the operations of one document. */
function decideAudience(api, root, servers, configured) {
    const ofDocument = stated([(0,knowledge_value/* member */.Dc)(root.value, 'info'), root.value]) ?? fromServers(servers);
    const configuredFor = ({ path, method, tags, operationId }) => {
        const target = { file: root.file.path, api, path, method, tags, ...(operationId === null ? {} : { operationId }) };
        return configured.findLast(({ selector }) => (0,knowledge_select/* selects */.k)(selector, target));
    };
    return (question) => {
        const { path, tags } = question;
        const rule = configured.length === 0 ? undefined : configuredFor(question);
        if (rule !== undefined)
            return { value: rule.value, source: 'configuration' };
        return (stated([question.node.value, question.pathItem.value]) ??
            ofDocument ??
            fromWords(path, tags) ?? { value: 'external', source: 'default' });
    };
}
function stated(owners) {
    for (const owner of owners) {
        const audience = STATED.get((0,knowledge_value/* stringMember */.sk)(owner, 'x-audience')?.toLowerCase() ?? '');
        if (audience !== undefined)
            return { value: audience, source: 'x-audience' };
        if ((0,knowledge_value/* member */.Dc)(owner, 'x-internal') === true)
            return { value: 'internal', source: 'x-internal' };
    }
    return null;
}
/** Only when every server says so: one public server makes the API public. */
function fromServers(servers) {
    if (servers.length === 0)
        return null;
    if (servers.every((server) => server.internal))
        return { value: 'internal', source: 'x-internal of the servers' };
    const isInternal = (url) => /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*\.(internal|intranet|corp|local|cluster\.local)(:\d+)?([/?#]|$)/i.test(url);
    return servers.every((server) => server.expanded.every(isInternal))
        ? { value: 'internal', source: 'server host' }
        : null;
}
function fromWords(path, tags) {
    if (/internal/i.test(path) &&
        path
            .toLowerCase()
            .split('/')
            .some((segment) => segment === 'internal' || segment === '_internal'))
        return { value: 'internal', source: 'path' };
    if (tags.some((tag) => tag.toLowerCase() === 'internal'))
        return { value: 'internal', source: 'tag' };
    return null;
}

// EXTERNAL MODULE: ./build/knowledge/reference.js
var reference = __webpack_require__(6074);
// EXTERNAL MODULE: ./build/knowledge/form-schema.js
var form_schema = __webpack_require__(1425);
// EXTERNAL MODULE: ./build/knowledge/schema.js
var knowledge_schema = __webpack_require__(6876);
;// CONCATENATED MODULE: ./build/inspect/api/read-bodies.js
/** Reads request bodies, responses and headers with their content by media type, in either family of versions. */




/** The request body; in Swagger 2.0 the `body` parameter, or the `formData` parameters taken together. */
function readRequestBody(operation, parameters, root, dialect) {
    if (dialect === '2.0')
        return readSwaggerBody(operation, parameters, root);
    const use = (0,knowledge_value/* childIfPresent */.p_)(operation, 'requestBody');
    const node = use === undefined ? undefined : (0,reference/* follow */.e6)(use).node;
    if (node === undefined || !(0,knowledge_value/* isObject */.Gv)(node.value))
        return null;
    return { node, required: (0,knowledge_value/* member */.Dc)(node.value, 'required') === true, content: readContent(node) };
}
function readSwaggerBody(operation, parameters, root) {
    const body = parameters.find((parameter) => parameter.in === 'body');
    if (body !== undefined) {
        return {
            node: body.node,
            required: body.required || (0,knowledge_value/* member */.Dc)(body.node.value, 'required') === true,
            content: mediaTypes(operation, root, 'consumes', ['application/json'], body.schema, body.node),
        };
    }
    const fields = parameters.filter((parameter) => parameter.in === 'formData');
    const first = fields[0];
    if (first === undefined)
        return null;
    const schema = (0,form_schema/* formSchema */.E$)(fields.map((field) => [field.name, field.node]), first.node);
    const hasFile = fields.some((field) => (0,knowledge_value/* member */.Dc)(field.node.value, 'type') === 'file');
    return {
        node: first.node,
        required: fields.some((field) => field.required),
        content: mediaTypes(operation, root, 'consumes', [hasFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded'], schema, first.node),
    };
}
/** Swagger 2.0 names media types beside the schema: `consumes` or `produces` of the operation, else of the document. */
function mediaTypes(operation, root, key, fallback, schema, node) {
    const own = Array.isArray((0,knowledge_value/* member */.Dc)(operation.value, key))
        ? (0,knowledge_value/* arrayMember */.Qr)(operation.value, key)
        : (0,knowledge_value/* arrayMember */.Qr)(root.value, key);
    const names = own.filter((name) => typeof name === 'string');
    return [...new Set(names.length > 0 ? names : fallback)].map((name) => ({ name, node, schema }));
}
/** `content` of a request body, response or parameter. */
function readContent(owner) {
    const content = (0,knowledge_value/* childIfPresent */.p_)(owner, 'content');
    if (content === undefined)
        return NOTHING;
    const found = [];
    for (const [name, use] of (0,knowledge_value/* members */.ol)(content)) {
        const node = (0,reference/* follow */.e6)(use).node;
        if (node === undefined || !(0,knowledge_value/* isObject */.Gv)(node.value))
            continue;
        const schema = (0,knowledge_value/* childIfPresent */.p_)(node, 'schema') ?? (0,knowledge_value/* childIfPresent */.p_)(node, 'itemSchema');
        const isSchema = schema !== undefined && (0,knowledge_schema/* isSchemaValue */.N1)(schema.value);
        found.push({ name, node, schema: isSchema ? schema : null });
    }
    return found;
}
const NOTHING = [];
function readResponses(operation, root, dialect) {
    const responses = (0,knowledge_value/* childIfPresent */.p_)(operation, 'responses');
    if (responses === undefined)
        return [];
    const found = [];
    for (const [status, use] of (0,knowledge_value/* members */.ol)(responses)) {
        if (status.startsWith('x-'))
            continue;
        const node = (0,reference/* follow */.e6)(use).node;
        if (node === undefined || !(0,knowledge_value/* isObject */.Gv)(node.value))
            continue;
        const response = node;
        const { content, headers } = dialect === '2.0'
            ? { content: swaggerContent(operation, root, response), headers: readHeaders(response, dialect) }
            : readAnswer(response, node !== use, dialect);
        const upper = status.toUpperCase();
        found.push({ status: upper === 'DEFAULT' ? 'default' : upper, node: response, content, headers });
    }
    return found;
}
/** Answers that operations refer to are read once: a shared node is the same however many refer to it. */
const shared = new WeakMap();
function readAnswer(node, isShared, dialect) {
    const known = isShared ? shared.get(node) : undefined;
    if (known !== undefined)
        return known;
    const answer = { content: readContent(node), headers: readHeaders(node, dialect) };
    if (isShared)
        shared.set(node, answer);
    return answer;
}
function swaggerContent(operation, root, response) {
    const schema = (0,knowledge_value/* childIfPresent */.p_)(response, 'schema');
    return schema === undefined || !(0,knowledge_schema/* isSchemaValue */.N1)(schema.value)
        ? []
        : mediaTypes(operation, root, 'produces', ['application/json'], schema, response);
}
function readHeaders(response, dialect) {
    const headers = (0,knowledge_value/* childIfPresent */.p_)(response, 'headers');
    if (headers === undefined)
        return NOTHING;
    const found = [];
    for (const [name, use] of (0,knowledge_value/* members */.ol)(headers)) {
        const node = (0,reference/* follow */.e6)(use).node;
        if (node === undefined || !(0,knowledge_value/* isObject */.Gv)(node.value))
            continue;
        const schema = dialect === '2.0' ? node : ((0,knowledge_value/* childIfPresent */.p_)(node, 'schema') ?? readContent(node)[0]?.schema ?? undefined);
        found.push({
            name,
            node: node,
            required: (0,knowledge_value/* member */.Dc)(node.value, 'required') === true,
            schema: schema !== undefined && (0,knowledge_schema/* isSchemaValue */.N1)(schema.value) ? schema : null,
        });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/inspect/api/read-parameters.js
/** Reads the parameters that hold for an operation: the path item's, replaced by the operation's of the same name and place. */



/** Headers that OpenAPI ignores as parameters (3.1.1 §4.8.12.1): other parts of the document describe them. */
const IGNORED_HEADERS = new Set(['accept', 'content-type', 'authorization']);
const PLACES = new Set(['path', 'query', 'header', 'cookie', 'querystring', 'formData', 'body']);
function readParameters(pathItem, operation, dialect) {
    const parameters = new Map();
    for (const owner of [pathItem, operation]) {
        const list = (0,knowledge_value/* childIfPresent */.p_)(owner, 'parameters');
        if (list === undefined)
            continue;
        for (const use of (0,knowledge_value/* items */.ld)(list)) {
            const node = (0,reference/* follow */.e6)(use).node;
            if (node === undefined || !(0,knowledge_value/* isObject */.Gv)(node.value))
                continue;
            const parameter = readParameter(node, use, dialect);
            if (parameter !== null)
                parameters.set(keyOf(parameter), parameter);
        }
    }
    return [...parameters.values()];
}
function keyOf(parameter) {
    return `${parameter.in} ${parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name}`;
}
function readParameter(node, use, dialect) {
    const name = (0,knowledge_value/* stringMember */.sk)(node.value, 'name');
    if (name === null)
        return null;
    const stated = (0,knowledge_value/* stringMember */.sk)(node.value, 'in') ?? '';
    const place = PLACES.has(stated) ? stated : 'unknown';
    if (place === 'header' && IGNORED_HEADERS.has(name.toLowerCase()))
        return null;
    const { schema, mediaType } = readSchema(node, dialect, place);
    return {
        name,
        in: place,
        required: place === 'path' || (0,knowledge_value/* member */.Dc)(node.value, 'required') === true,
        deprecated: (0,knowledge_value/* member */.Dc)(node.value, 'deprecated') === true,
        node,
        use,
        schema,
        mediaType,
    };
}
/** In 2.0 the parameter itself is the schema; in 3.x it has one, or one media type that has it. */
function readSchema(node, dialect, place) {
    if (dialect === '2.0' && place !== 'body')
        return { schema: (0,knowledge_value/* member */.Dc)(node.value, 'type') === undefined ? null : node, mediaType: null };
    const schema = (0,knowledge_value/* childIfPresent */.p_)(node, 'schema');
    if (schema !== undefined && (0,knowledge_schema/* isSchemaValue */.N1)(schema.value))
        return { schema: schema, mediaType: null };
    const content = (0,knowledge_value/* childIfPresent */.p_)(node, 'content');
    if (content === undefined)
        return { schema: null, mediaType: null };
    for (const [name, mediaType] of (0,knowledge_value/* members */.ol)(content)) {
        const inside = (0,knowledge_value/* childIfPresent */.p_)(mediaType, 'schema');
        return {
            schema: inside !== undefined && (0,knowledge_schema/* isSchemaValue */.N1)(inside.value) ? inside : null,
            mediaType: name,
        };
    }
    return { schema: null, mediaType: null };
}

;// CONCATENATED MODULE: ./build/inspect/api/read-security.js
/** Reads security schemes and requirement lists; whatever is not a usable scheme secures nothing. */


/** The declared schemes by name: `securityDefinitions` (2.0) or `components.securitySchemes`. */
function readSchemes(root, dialect) {
    const parent = dialect === '2.0' ? (0,knowledge_value/* childIfPresent */.p_)(root, 'securityDefinitions') : securitySchemes(root);
    const schemes = new Map();
    if (parent === undefined)
        return schemes;
    for (const [name, use] of (0,knowledge_value/* members */.ol)(parent)) {
        const node = (0,reference/* follow */.e6)(use).node;
        if (node !== undefined && (0,knowledge_value/* isObject */.Gv)(node.value))
            schemes.set(name, readScheme(name, node, dialect));
    }
    return schemes;
}
function securitySchemes(root) {
    const components = (0,knowledge_value/* childIfPresent */.p_)(root, 'components');
    return components === undefined ? undefined : (0,knowledge_value/* childIfPresent */.p_)(components, 'securitySchemes');
}
const TYPES = new Set(['apiKey', 'http', 'oauth2', 'openIdConnect', 'mutualTLS']);
function readScheme(name, node, dialect) {
    const { value } = node;
    const stated = (0,knowledge_value/* stringMember */.sk)(value, 'type');
    const isBasic = dialect === '2.0' && stated === 'basic';
    const type = isBasic ? 'http' : stated !== null && TYPES.has(stated) ? stated : 'unknown';
    return {
        name,
        node,
        type,
        scheme: isBasic ? 'basic' : ((0,knowledge_value/* stringMember */.sk)(value, 'scheme')?.trim().toLowerCase() ?? null),
        bearerFormat: (0,knowledge_value/* stringMember */.sk)(value, 'bearerFormat'),
        in: type === 'apiKey' ? (0,knowledge_value/* stringMember */.sk)(value, 'in') : null,
        parameterName: type === 'apiKey' ? (0,knowledge_value/* stringMember */.sk)(value, 'name') : null,
        openIdConnectUrl: (0,knowledge_value/* stringMember */.sk)(value, 'openIdConnectUrl'),
        flows: type === 'oauth2' ? readFlows(node, dialect) : [],
    };
}
/** Swagger 2.0 has one flow, named by `flow`; its `accessCode` and `application` are today's names below. */
const SWAGGER_FLOWS = new Map([
    ['accessCode', 'authorizationCode'],
    ['application', 'clientCredentials'],
]);
function readFlows(node, dialect) {
    if (dialect === '2.0') {
        const flow = (0,knowledge_value/* stringMember */.sk)(node.value, 'flow');
        return flow === null ? [] : [readFlow(SWAGGER_FLOWS.get(flow) ?? flow, node)];
    }
    const flows = (0,knowledge_value/* childIfPresent */.p_)(node, 'flows');
    if (flows === undefined)
        return [];
    const found = [];
    for (const [kind, flow] of (0,knowledge_value/* members */.ol)(flows))
        if ((0,knowledge_value/* isObject */.Gv)(flow.value) && !kind.startsWith('x-'))
            found.push(readFlow(kind, flow));
    return found;
}
function readFlow(kind, node) {
    const urls = new Map();
    for (const name of ['authorizationUrl', 'tokenUrl', 'refreshUrl', 'deviceAuthorizationUrl']) {
        const url = (0,knowledge_value/* stringMember */.sk)(node.value, name);
        if (url !== null)
            urls.set(name, url);
    }
    const scopes = (0,knowledge_value/* member */.Dc)(node.value, 'scopes');
    return {
        kind,
        node,
        urls,
        scopes: (0,knowledge_value/* isObject */.Gv)(scopes) ? Object.keys(scopes).filter((scope) => !scope.startsWith('x-')) : [],
    };
}
/** The requirement list of a document or operation. `null` and anything that is not a list count as an empty list. */
function readDeclaredSecurity(owner, schemes) {
    const node = (0,knowledge_value/* childIfPresent */.p_)(owner, 'security');
    if (node === undefined)
        return { declared: false, node: owner, alternatives: [] };
    return {
        declared: true,
        node,
        alternatives: [...(0,knowledge_value/* items */.ld)(node)].filter(({ value }) => (0,knowledge_value/* isObject */.Gv)(value)).map((item) => readAlternative(item, schemes)),
    };
}
function readAlternative(node, schemes) {
    const required = [];
    for (const [name, use] of (0,knowledge_value/* members */.ol)(node)) {
        const scheme = schemes.get(name) ?? null;
        required.push({
            name,
            scopes: Array.isArray(use.value) ? use.value.filter((scope) => typeof scope === 'string') : [],
            scheme: scheme !== null && scheme.type === 'unknown' ? null : scheme,
            node: (0,knowledge_value/* child */.jf)(node, name),
        });
    }
    return { node, schemes: required };
}
/** What holds for an operation (OpenAPI 3.1.1 §4.8.10.1: the operation's list replaces the document's). */
function effectiveSecurity(operation, document) {
    if (operation.declared)
        return decideSecurity(operation, document);
    let inherited = inheritedSecurity.get(document);
    if (inherited === undefined) {
        inherited = decideSecurity(operation, document);
        inheritedSecurity.set(document, inherited);
    }
    return inherited;
}
/** What operations without a list of their own share. */
const inheritedSecurity = new WeakMap();
function decideSecurity(operation, document) {
    const declared = operation.declared ? operation : document;
    const asks = declared.alternatives.map((alternative) => alternative.schemes.some(({ scheme }) => scheme !== null));
    const access = !asks.includes(true) ? 'none' : asks.includes(false) ? 'optional' : 'required';
    return {
        ...declared,
        decidedBy: operation.declared ? 'operation' : document.declared ? 'document' : 'nobody',
        access,
    };
}

;// CONCATENATED MODULE: ./build/inspect/api/read-servers.js
/** Reads servers: `servers` of 3.x at any level, or `schemes`, `host` and `basePath` of Swagger 2.0. */

/** How many concrete URLs one server may stand for; more are not needed to judge it. */
const MAXIMUM_EXPANSIONS = 32;
/** The servers at the root. */
function readDocumentServers(root, dialect) {
    return dialect === '2.0' ? readSwaggerServers(root, root) : readServers(root);
}
/** What holds for an operation: its own servers, else the path item's, else the document's. */
function effectiveServers(operation, pathItem, root, document, dialect) {
    if (dialect === '2.0')
        return Array.isArray((0,knowledge_value/* member */.Dc)(operation.value, 'schemes')) ? readSwaggerServers(operation, root) : document;
    for (const owner of [operation, pathItem]) {
        const own = readServers(owner);
        if (own.length > 0)
            return own;
    }
    return document;
}
/** The `servers` of one object. Entries without a URL are left out (a rule reports them). */
function readServers(owner) {
    const list = (0,knowledge_value/* childIfPresent */.p_)(owner, 'servers');
    if (list === undefined)
        return [];
    return [...(0,knowledge_value/* items */.ld)(list)].flatMap((node) => {
        const url = (0,knowledge_value/* stringMember */.sk)(node.value, 'url');
        if (url === null)
            return [];
        return [
            {
                url,
                expanded: expand(url, (0,knowledge_value/* member */.Dc)(node.value, 'variables')),
                node: (0,knowledge_value/* childIfPresent */.p_)(node, 'url') ?? node,
                description: (0,knowledge_value/* stringMember */.sk)(node.value, 'description'),
                internal: (0,knowledge_value/* member */.Dc)(node.value, 'x-internal') === true,
                variables: readVariables(node, url),
            },
        ];
    });
}
/** The variables that the URL has, in the order in which they are declared. */
function readVariables(server, url) {
    const declared = (0,knowledge_value/* childIfPresent */.p_)(server, 'variables');
    if (declared === undefined)
        return [];
    return (0,knowledge_value/* members */.ol)(declared)
        .filter(([name]) => url.includes(`{${name}}`))
        .map(([name, node]) => {
        const values = (0,knowledge_value/* member */.Dc)(node.value, 'enum');
        const fallback = (0,knowledge_value/* member */.Dc)(node.value, 'default');
        return {
            name,
            node,
            default: fallback === undefined ? null : String(fallback),
            enum: Array.isArray(values) && values.length > 0 ? values.map(String) : null,
        };
    });
}
/** Replaces variables by their default and enum values; a variable without any stays as written. */
function expand(url, variables) {
    let urls = [url];
    if (!(0,knowledge_value/* isObject */.Gv)(variables))
        return urls;
    for (const name of Object.keys(variables)) {
        const placeholder = `{${name}}`;
        if (!url.includes(placeholder))
            continue;
        const variable = variables[name];
        const enumeration = (0,knowledge_value/* member */.Dc)(variable, 'enum');
        const values = new Set([(0,knowledge_value/* member */.Dc)(variable, 'default'), ...(Array.isArray(enumeration) ? enumeration : [])]
            .filter((value) => typeof value === 'string' || typeof value === 'number')
            .map(String));
        if (values.size === 0)
            continue;
        urls = urls
            .flatMap((each) => [...values].map((value) => each.split(placeholder).join(value)))
            .slice(0, MAXIMUM_EXPANSIONS);
    }
    return urls;
}
function readSwaggerServers(owner, root) {
    const host = (0,knowledge_value/* stringMember */.sk)(root.value, 'host');
    const basePath = (0,knowledge_value/* stringMember */.sk)(root.value, 'basePath') ?? '';
    const schemes = (0,knowledge_value/* childIfPresent */.p_)(owner, 'schemes');
    const names = schemes === undefined
        ? []
        : [...(0,knowledge_value/* items */.ld)(schemes)].filter((node) => typeof node.value === 'string');
    const make = (url, node) => ({
        url,
        expanded: [url],
        node,
        description: null,
        internal: false,
        variables: [],
    });
    // Without a host it is the one that serves the description (Swagger 2.0, "host"), which nobody here knows.
    if (names.length > 0)
        return names.map((node) => make(`${node.value}://${host ?? '{host}'}${basePath}`, node));
    const place = (0,knowledge_value/* childIfPresent */.p_)(root, 'host') ?? (0,knowledge_value/* childIfPresent */.p_)(root, 'basePath');
    return place === undefined ? [] : [make(host === null ? basePath : `//${host}${basePath}`, place)];
}

;// CONCATENATED MODULE: ./build/inspect/api/read-operations.js
/** Reads the operations of paths, webhooks and callbacks. Callbacks that contain themselves are read once. */






const SWAGGER_METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'];
/** The fixed methods of a path item in each version. */
const METHODS = {
    '2.0': SWAGGER_METHODS,
    '3.0': [...SWAGGER_METHODS, 'trace'],
    '3.1': [...SWAGGER_METHODS, 'trace'],
    '3.2': [...SWAGGER_METHODS, 'trace', 'query'],
};
function readOperations(context) {
    const operations = [];
    const outbound = [];
    const paths = (0,knowledge_value/* childIfPresent */.p_)(context.root, 'paths');
    if (paths !== undefined) {
        for (const [path, use] of (0,knowledge_value/* members */.ol)(paths))
            if (path.startsWith('/'))
                operations.push(...readPathItem(context, { kind: 'path', path, callback: null }, use));
    }
    const webhooks = context.dialect === '3.1' || context.dialect === '3.2' ? (0,knowledge_value/* childIfPresent */.p_)(context.root, 'webhooks') : undefined;
    if (webhooks !== undefined)
        for (const [name, use] of (0,knowledge_value/* members */.ol)(webhooks))
            outbound.push(...readPathItem(context, { kind: 'webhook', path: name, callback: null }, use));
    if (context.dialect !== '2.0')
        readCallbacks(context, [...operations, ...outbound], outbound);
    return { operations, outbound };
}
function readPathItem(context, location, use) {
    const target = (0,reference/* follow */.e6)(use).node;
    if (target === undefined || !(0,knowledge_value/* isObject */.Gv)(target.value))
        return [];
    const pathItem = target;
    const found = [];
    for (const [key, node] of (0,knowledge_value/* members */.ol)(pathItem)) {
        if (METHODS[context.dialect].includes(key) && (0,knowledge_value/* isObject */.Gv)(node.value))
            found.push(readOperation(context, location, key.toUpperCase(), node, pathItem));
    }
    const additional = context.dialect === '3.2' ? (0,knowledge_value/* childIfPresent */.p_)(pathItem, 'additionalOperations') : undefined;
    if (additional !== undefined) {
        // Spelled as it is sent (OpenAPI 3.2.0 §4.9.1): methods are case-sensitive.
        for (const [method, node] of (0,knowledge_value/* members */.ol)(additional))
            if ((0,knowledge_value/* isObject */.Gv)(node.value))
                found.push(readOperation(context, location, method, node, pathItem));
    }
    return found;
}
function readOperation(context, { kind, path, callback }, method, node, pathItem) {
    const { dialect, root } = context;
    const parameters = readParameters(pathItem, node, dialect);
    const key = { api: context.id, kind, method, path };
    const tags = (0,knowledge_value/* arrayMember */.Qr)(node.value, 'tags').filter((tag) => typeof tag === 'string');
    const operationId = (0,knowledge_value/* stringMember */.sk)(node.value, 'operationId');
    return {
        key,
        node,
        pathItem,
        operationId,
        tags,
        parameters: parameters.filter((parameter) => parameter.in !== 'body' && parameter.in !== 'formData'),
        requestBody: readRequestBody(node, parameters, root, dialect),
        responses: readResponses(node, root, dialect),
        security: effectiveSecurity(readDeclaredSecurity(node, context.schemes), context.security),
        servers: effectiveServers(node, pathItem, root, context.servers, dialect),
        deprecated: (0,knowledge_value/* member */.Dc)(node.value, 'deprecated') === true,
        sunset: (0,knowledge_value/* stringMember */.sk)(node.value, 'x-sunset'),
        audience: context.decideAudience({ path, method: key.method, tags, operationId, node, pathItem }),
        callback,
    };
}
/** Operations inside callbacks, and inside their callbacks; each callback object is read once for each document. */
function readCallbacks(context, owners, outbound) {
    const seen = new Set();
    const queue = [...owners];
    for (let next = 0; next < queue.length; next += 1) {
        const owner = queue[next];
        const callbacks = (0,knowledge_value/* childIfPresent */.p_)(owner.node, 'callbacks');
        if (callbacks === undefined)
            continue;
        for (const [name, use] of (0,knowledge_value/* members */.ol)(callbacks)) {
            const callback = (0,reference/* follow */.e6)(use).node;
            if (callback === undefined || !(0,knowledge_value/* isObject */.Gv)(callback.value) || seen.has(callback.value))
                continue;
            seen.add(callback.value);
            for (const [expression, item] of (0,knowledge_value/* members */.ol)(callback)) {
                if (expression.startsWith('x-'))
                    continue;
                const label = `${owner.key.method} ${owner.key.path} callback ${name} ${expression}`;
                const found = readPathItem(context, { kind: 'callback', path: label.slice(0, 2000), callback: { owner: owner.key, name, expression } }, item);
                outbound.push(...found);
                queue.push(...found);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/inspect/api/build-apis.js
/** Documents → APIs as the wire sees them: one model over OpenAPI 2.0, 3.0, 3.1 and 3.2, nothing of the document copied. */





/** Builds the model of each document; ids are unique within the answer. */
function buildApis(documents, audience) {
    const ids = uniqueIds(documents);
    return documents.map((document, index) => buildApi(document, ids[index], audience));
}
function buildApi({ file, dialect }, id, audience) {
    const root = { value: file.root, file, pointer: null };
    const info = (0,knowledge_value/* member */.Dc)(root.value, 'info');
    const schemes = readSchemes(root, dialect);
    const security = readDeclaredSecurity(root, schemes);
    const servers = readDocumentServers(root, dialect);
    const context = {
        id,
        dialect,
        root,
        schemes,
        security,
        servers,
        decideAudience: decideAudience(id, root, servers, audience),
    };
    return {
        id,
        title: (0,knowledge_value/* stringMember */.sk)(info, 'title') ?? file.path,
        version: (0,knowledge_value/* stringMember */.sk)(info, 'version') ?? '',
        dialect,
        file,
        root,
        security,
        schemes,
        servers,
        ...readOperations(context),
    };
}
/** `x-api-id`, else title, else path; a name that several documents share is completed by the path. */
function uniqueIds(documents) {
    const names = documents.map(({ file }) => {
        const info = (0,knowledge_value/* member */.Dc)(file.root, 'info');
        const stated = (0,knowledge_value/* stringMember */.sk)(file.root, 'x-api-id') ?? (0,knowledge_value/* stringMember */.sk)(info, 'x-api-id') ?? (0,knowledge_value/* stringMember */.sk)(info, 'title');
        return stated !== null && stated.trim() !== '' ? stated.trim().slice(0, 200) : file.path;
    });
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return names.map((name, index) => counts.get(name) > 1 ? `${name} (${documents[index]?.file.path})` : name);
}


/***/ }),

/***/ 3451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ lintApis)
});

// EXTERNAL MODULE: ./build/knowledge/subject.js
var knowledge_subject = __webpack_require__(2947);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/inspect/lint/predicates/registry.js + 102 modules
var registry = __webpack_require__(3950);
;// CONCATENATED MODULE: ./build/inspect/lint/compile-rules.js
/** Pairs the rules of a run with their predicates, by target, so that the walk knows what nobody asks for. */


/** Throws UserError when a rule names a predicate, target or option that does not exist. */
function compileRules(rules) {
    const byTarget = new Map();
    for (const rule of rules) {
        const predicate = findPredicate(rule);
        const compiled = { rule, predicate, options: completeOptions(rule, predicate) };
        const list = byTarget.get(rule.on);
        if (list === undefined)
            byTarget.set(rule.on, [compiled]);
        else
            list.push(compiled);
    }
    return byTarget;
}
/** The rules for a target that apply to a version of OpenAPI. */
function rulesFor(compiled, target, dialect) {
    return (compiled.get(target) ?? []).filter(({ rule }) => rule.where.dialects?.includes(dialect) ?? true);
}
function findPredicate(rule) {
    const name = rule.check.predicate;
    const predicate = registry/* PREDICATES */.J.find((candidate) => candidate.name === name);
    if (predicate === undefined) {
        throw new errors.UserError('unknown-predicate', `The rule "${rule.id}" checks "${name}", which does not exist.`, `Predicates are: ${registry/* PREDICATES */.J.map((known) => known.name)
            .sort()
            .join(', ')}.`);
    }
    if (!predicate.targets.includes(rule.on)) {
        throw new errors.UserError('unsuitable-predicate', `The rule "${rule.id}" looks at "${rule.on}", but "${name}" judges ${predicate.targets.join(', ')}.`, 'Correct the member "on" of the rule.');
    }
    return predicate;
}
function completeOptions(rule, predicate) {
    const options = {};
    for (const [name, spec] of Object.entries(predicate.options))
        options[name] = spec.default;
    for (const [name, value] of Object.entries(rule.check.options)) {
        const spec = Object.hasOwn(predicate.options, name) ? predicate.options[name] : undefined;
        const fits = spec !== undefined &&
            (spec.type === 'strings'
                ? Array.isArray(value) && value.every((item) => typeof item === 'string')
                : typeof value === spec.type);
        const values = Array.isArray(value) ? value : [value];
        const allowed = spec?.allowed === undefined || values.every((item) => spec.allowed?.includes(String(item)));
        if (!fits || !allowed) {
            throw new errors.UserError('invalid-rule-option', `The rule "${rule.id}" gives the option "${name}" a value that "${predicate.name}" does not take.`, `Options of "${predicate.name}": ${describeOptions(predicate)}.`);
        }
        options[name] = value;
    }
    return options;
}
function describeOptions(predicate) {
    const described = Object.entries(predicate.options).map(([name, spec]) => `${name} (${spec.allowed?.join(' | ') ?? spec.type})`);
    return described.length === 0 ? 'none' : described.join(', ');
}

// EXTERNAL MODULE: ./build/knowledge/methods.js
var knowledge_methods = __webpack_require__(1789);
;// CONCATENATED MODULE: ./build/inspect/lint/match-filter.js
/** Decides whether a visit is one that a rule's `where` asks for: by its place, which is cheap, and by who uses it. */

/** Direction and kind of parameter. */
function matchesPlace(filter, visit) {
    if (filter.direction !== undefined && !flows(visit, filter.direction))
        return false;
    return filter.parameterIn === undefined || filter.parameterIn.includes(parameterPlace(visit) ?? '');
}
/** Method, audience and access: what several operations share matches when one of them does. */
function matchesUsers(filter, visit) {
    if (filter.methods === undefined && filter.audience === undefined && filter.access === undefined)
        return true;
    return visit.users().some((operation) => operationMatches(filter, operation));
}
function operationMatches(filter, operation) {
    return ((filter.methods === undefined || matchesMethod(filter.methods, operation.key.method)) &&
        (filter.audience?.includes(operation.audience.value) ?? true) &&
        (filter.access?.includes(operation.security.access) ?? true));
}
/** `CUSTOM` stands for every method that OpenAPI has no field for (3.2 `additionalOperations`): nobody knows that it only reads. */
function matchesMethod(methods, method) {
    return methods.includes(method) || (!knowledge_methods/* STANDARD_METHODS */.F.has(method) && methods.includes('CUSTOM'));
}
function flows(visit, direction) {
    if ('inRequest' in visit)
        return direction === 'request' ? visit.inRequest : visit.inResponse;
    if ('parameter' in visit || 'body' in visit)
        return direction === 'request';
    if ('response' in visit)
        return direction === 'response';
    return true;
}
function parameterPlace(visit) {
    if ('parameter' in visit)
        return visit.parameter.in;
    return 'usedAs' in visit ? visit.usedAs.parameterIn : null;
}

// EXTERNAL MODULE: ./build/inspect/lint/schemas/schema-entry.js
var schema_entry = __webpack_require__(6198);
;// CONCATENATED MODULE: ./build/inspect/lint/apply-rules.js
/** Shows visits to the rules of their target and turns hits into violations. A rule that throws is out for the run. */




/** An inspector that collects violations of one API in `found`. */
function inspectorOf(api, compiled, failed, found, circumstances) {
    const byTarget = new Map();
    for (const target of compiled.keys()) {
        const rules = rulesFor(compiled, target, api.dialect);
        if (rules.length > 0)
            byTarget.set(target, rules);
    }
    const looks = new Map([...byTarget].map(([target, rules]) => [target, looksOf(rules)]));
    return {
        wants: (target) => byTarget.has(target),
        glance: (target, flow) => {
            const known = looks.get(target);
            if (known === undefined)
                return null;
            if (known === null)
                return always;
            return anyOf(known.filter(({ flows }) => (flow & flows) !== 0));
        },
        visit: (target, visit) => {
            const rules = byTarget.get(target);
            if (rules === undefined)
                return true;
            let isSilent = true;
            for (let index = 0; index < rules.length; index += 1)
                isSilent = applyRule(rules[index], visit, failed, found, circumstances) && isSilent;
            return isSilent;
        },
    };
}
const always = () => true;
/** `null` for no looks: nothing would be found. */
function anyOf(looks) {
    const byName = looks.map(({ atName }) => atName).filter((look) => look !== undefined);
    const byValue = anyGlance(looks.map(({ glance }) => glance).filter((look) => look !== undefined));
    if (byName.length === 0)
        return byValue;
    const known = new Map();
    const isTelling = (name) => {
        let answer = known.get(name);
        if (answer === undefined) {
            answer = byName.some((look) => look(name));
            known.set(name, answer);
        }
        return answer;
    };
    return (value, name, role) => (name !== null && isTelling(name)) || byValue?.(value, name, role) === true;
}
function anyGlance(glances) {
    if (glances.length <= 1)
        return glances[0] ?? null;
    return (value, name, role) => {
        for (let index = 0; index < glances.length; index += 1)
            if (glances[index](value, name, role))
                return true;
        return false;
    };
}
/** The looks of each predicate once, however many rules share it; `null` when some rule has none and wants to see everything. */
function looksOf(rules) {
    const found = new Map();
    for (const { rule, predicate } of rules) {
        if (predicate.glance === undefined && predicate.glanceAtName === undefined)
            return null;
        found.set(predicate, (found.get(predicate) ?? 0) | flowsOf(rule.where.direction));
    }
    return [...found].map(([{ glance, glanceAtName }, flows]) => ({ glance, atName: glanceAtName, flows }));
}
function flowsOf(direction) {
    if (direction === undefined)
        return schema_entry/* IN_REQUEST */.mm | schema_entry/* IN_RESPONSE */.od | schema_entry/* NOWHERE */.JW;
    return direction === 'request' ? schema_entry/* IN_REQUEST */.mm : schema_entry/* IN_RESPONSE */.od;
}
/** True when the rule has nothing to say about the visit itself. */
function applyRule({ rule, predicate, options }, visit, failed, found, circumstances) {
    if (!matchesPlace(rule.where, visit) || (failed.size > 0 && failed.has(rule.id)))
        return true;
    try {
        const hits = predicate.check(visit, options, circumstances);
        if (hits.length === 0)
            return true;
        // Who uses a schema is looked up for the few that are hit.
        if (matchesUsers(rule.where, visit))
            for (const hit of hits)
                found.push(toViolation(rule.id, visit, hit));
    }
    catch (error) {
        failed.set(rule.id, error); // told as a problem by lint-apis.ts; the other rules go on
    }
    return false;
}
function toViolation(rule, visit, hit) {
    const subjects = visit.subjects();
    const { detail } = hit;
    return {
        rule,
        api: visit.api.id,
        place: hit.place ?? visit.place,
        related: hit.related ?? [],
        arguments: hit.arguments ?? {},
        operation: visit.operation?.key ?? null,
        reachedBy: hit.reachedBy ?? visit.reachedBy(),
        subjects: detail === undefined ? subjects : subjects.map((subject) => (0,knowledge_subject/* subjectBelow */.qw)(subject, detail)),
    };
}

// EXTERNAL MODULE: ./build/inspect/lint/owners.js + 5 modules
var lint_owners = __webpack_require__(1386);
// EXTERNAL MODULE: ./build/knowledge/file-text.js
var file_text = __webpack_require__(1473);
;// CONCATENATED MODULE: ./build/inspect/lint/same-contents.js
/** Decides whether two revisions of an API say the same, so that one of them need not be linted. */

/**
 * True only when the document is the same object in both and refers to nothing outside itself: a referenced file could
 * differ, or be missing on one side only.
 */
function sameContents(base, head) {
    if (base.id !== head.id ||
        base.file.path !== head.file.path ||
        base.root.value !== head.root.value ||
        base.dialect !== head.dialect)
        return false;
    return (0,file_text/* haveSameText */.qN)(base.file, head.file) && !(0,file_text/* refersToOtherFiles */.Ik)(head.file);
}

// EXTERNAL MODULE: ./build/knowledge/value.js
var knowledge_value = __webpack_require__(5718);
// EXTERNAL MODULE: ./build/knowledge/reference.js
var knowledge_reference = __webpack_require__(6074);
// EXTERNAL MODULE: ./build/knowledge/schema.js
var schema = __webpack_require__(6876);
// EXTERNAL MODULE: ./build/knowledge/nearest-name.js
var nearest_name = __webpack_require__(1605);
;// CONCATENATED MODULE: ./build/inspect/lint/grammar/tables.js
/**
 * The objects of each version of OpenAPI and their members, as data. A member's value is written as `string`, `text` (prose),
 * `url`, `boolean`, `number`, `count` (a size: a non-negative integer), `any`, `strings`; `data:<role>` for values that only
 * look like a description (examples, defaults, enumerations); or the name of an object, `[object]` for a list and `{object}`
 * for a map of them. `&` means that a reference may stand there, `?` that `true` and `false` may, `!` that it is required.
 * `*` is every other member. The version itself is judged where documents are recognised, so it is `any` here. Sources: the OpenAPI 2.0, 3.0.4, 3.1.1 and 3.2.0 specifications, section "Schema".
 */
const NUMERIC = {
    multipleOf: 'number',
    maximum: 'number',
    minimum: 'number',
    exclusiveMaximum: 'boolean',
    exclusiveMinimum: 'boolean',
};
const SIZES = {
    maxLength: 'count',
    minLength: 'count',
    maxItems: 'count',
    minItems: 'count',
    pattern: 'pattern',
};
const VALUES = { enum: 'data:enum[]', default: 'data:default' };
const DOCUMENTATION = {
    contact: { name: 'string', url: 'url', email: 'string' },
    'external documentation': { description: 'text', url: 'url!' },
    xml: { name: 'string', namespace: 'string', prefix: 'string', attribute: 'boolean', wrapped: 'boolean' },
};
const SCHEMA_30 = {
    $ref: 'any',
    title: 'text',
    description: 'text',
    ...NUMERIC,
    ...SIZES,
    ...VALUES,
    uniqueItems: 'boolean',
    maxProperties: 'count',
    minProperties: 'count',
    required: 'strings',
    type: 'string',
    format: 'string',
    allOf: '[schema&]',
    oneOf: '[schema&]',
    anyOf: '[schema&]',
    not: 'schema&',
    items: 'schema&',
    properties: '{schema&}',
    additionalProperties: 'schema&?',
    nullable: 'boolean',
    discriminator: 'discriminator',
    readOnly: 'boolean',
    writeOnly: 'boolean',
    xml: 'xml',
    externalDocs: 'external documentation',
    example: 'data:example',
    deprecated: 'boolean',
};
const METHODS_30 = Object.fromEntries(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'].map((method) => [method, 'operation']));
const OPENAPI_30 = {
    ...DOCUMENTATION,
    document: {
        openapi: 'any!',
        info: 'info!',
        servers: '[server]',
        paths: 'paths!',
        components: 'components',
        security: '[security requirement]',
        tags: '[tag]',
        externalDocs: 'external documentation',
    },
    info: {
        title: 'string!',
        description: 'text',
        termsOfService: 'url',
        contact: 'contact',
        license: 'license',
        version: 'string!',
    },
    license: { name: 'string!', url: 'url' },
    server: { url: 'server-url!', description: 'text', variables: '{server variable}' },
    'server variable': { enum: 'data:enum[]', default: 'any!', description: 'text' },
    paths: { '*': 'path item&' },
    'path item': {
        $ref: 'any',
        summary: 'text',
        description: 'text',
        ...METHODS_30,
        servers: '[server]',
        parameters: '[parameter&]',
    },
    operation: {
        tags: 'strings',
        summary: 'text',
        description: 'text',
        externalDocs: 'external documentation',
        operationId: 'string',
        parameters: '[parameter&]',
        requestBody: 'request body&',
        responses: 'responses!',
        callbacks: '{callback&}',
        deprecated: 'boolean',
        security: '[security requirement]',
        servers: '[server]',
    },
    parameter: {
        name: 'string!',
        in: 'string!',
        description: 'text',
        required: 'boolean',
        deprecated: 'boolean',
        allowEmptyValue: 'boolean',
        style: 'string',
        explode: 'boolean',
        allowReserved: 'boolean',
        schema: 'schema&',
        example: 'data:example',
        examples: '{example&}',
        content: '{media type}',
    },
    'request body': { description: 'text', content: '{media type}!', required: 'boolean' },
    'media type': { schema: 'schema&', example: 'data:example', examples: '{example&}', encoding: '{encoding}' },
    encoding: {
        contentType: 'string',
        headers: '{header&}',
        style: 'string',
        explode: 'boolean',
        allowReserved: 'boolean',
    },
    responses: { '*': 'response&' },
    response: { description: 'text!', headers: '{header&}', content: '{media type}', links: '{link&}' },
    callback: { '*': 'path item&' },
    example: { summary: 'text', description: 'text', value: 'data:example', externalValue: 'url' },
    link: {
        operationRef: 'string',
        operationId: 'string',
        parameters: 'any',
        requestBody: 'any',
        description: 'text',
        server: 'server',
    },
    header: {
        description: 'text',
        required: 'boolean',
        deprecated: 'boolean',
        allowEmptyValue: 'boolean',
        style: 'string',
        explode: 'boolean',
        allowReserved: 'boolean',
        schema: 'schema&',
        example: 'data:example',
        examples: '{example&}',
        content: '{media type}',
    },
    tag: { name: 'string!', description: 'text', externalDocs: 'external documentation' },
    schema: SCHEMA_30,
    discriminator: { propertyName: 'string!', mapping: 'any' },
    'security scheme': {
        type: 'string!',
        description: 'text',
        name: 'string',
        in: 'string',
        scheme: 'string',
        bearerFormat: 'string',
        flows: 'OAuth flows',
        openIdConnectUrl: 'url',
    },
    'OAuth flows': {
        implicit: 'OAuth flow',
        password: 'OAuth flow',
        clientCredentials: 'OAuth flow',
        authorizationCode: 'OAuth flow',
    },
    'OAuth flow': { authorizationUrl: 'url', tokenUrl: 'url', refreshUrl: 'url', scopes: 'map!' },
    'security requirement': { '*': 'strings' },
    components: {
        schemas: '{schema&}',
        responses: '{response&}',
        parameters: '{parameter&}',
        examples: '{example&}',
        requestBodies: '{request body&}',
        headers: '{header&}',
        securitySchemes: '{security scheme&}',
        links: '{link&}',
        callbacks: '{callback&}',
    },
};
const { nullable: _nullable, ...SCHEMA_30_AND_LATER } = SCHEMA_30;
/** JSON Schema 2020-12; a member that is not listed is an annotation there and no fault. */
const SCHEMA_31 = {
    ...SCHEMA_30_AND_LATER,
    exclusiveMaximum: 'number',
    exclusiveMinimum: 'number',
    type: 'any',
    examples: 'data:example[]',
    const: 'data:enum',
    allOf: '[schema&?]',
    oneOf: '[schema&?]',
    anyOf: '[schema&?]',
    not: 'schema&?',
    items: 'schema&?',
    properties: '{schema&?}',
    $id: 'string',
    $schema: 'string',
    $anchor: 'string',
    $dynamicAnchor: 'string',
    $dynamicRef: 'string',
    $comment: 'text',
    $vocabulary: 'any',
    $defs: '{schema&?}',
    definitions: '{schema&?}',
    prefixItems: '[schema&?]',
    contains: 'schema&?',
    minContains: 'count',
    maxContains: 'count',
    patternProperties: '{schema&?}',
    propertyNames: 'schema&?',
    unevaluatedItems: 'schema&?',
    unevaluatedProperties: 'schema&?',
    dependentSchemas: '{schema&?}',
    dependentRequired: 'any',
    if: 'schema&?',
    then: 'schema&?',
    else: 'schema&?',
    contentEncoding: 'string',
    contentMediaType: 'string',
    contentSchema: 'schema&?',
};
const OPENAPI_31 = {
    ...OPENAPI_30,
    document: { ...OPENAPI_30.document, paths: 'paths', webhooks: '{path item&}', jsonSchemaDialect: 'string' },
    info: { ...OPENAPI_30.info, summary: 'text' },
    license: { ...OPENAPI_30.license, identifier: 'string' },
    operation: { ...OPENAPI_30.operation, responses: 'responses' },
    components: { ...OPENAPI_30.components, schemas: '{schema&?}', pathItems: '{path item&}' },
    parameter: { ...OPENAPI_30.parameter, schema: 'schema&?' },
    header: { ...OPENAPI_30.header, schema: 'schema&?' },
    'media type': { ...OPENAPI_30['media type'], schema: 'schema&?' },
    schema: SCHEMA_31,
};
const OPENAPI_32 = {
    ...OPENAPI_31,
    document: { ...OPENAPI_31.document, $self: 'string' },
    server: { ...OPENAPI_31.server, name: 'string' },
    'path item': { ...OPENAPI_31['path item'], query: 'operation', additionalOperations: '{operation}' },
    parameter: { ...OPENAPI_31.parameter, content: '{media type&}' },
    header: { ...OPENAPI_31.header, content: '{media type&}' },
    'request body': { ...OPENAPI_31['request body'], content: '{media type&}!' },
    response: { ...OPENAPI_31.response, description: 'text', summary: 'text', content: '{media type&}' },
    'media type': {
        ...OPENAPI_31['media type'],
        itemSchema: 'schema&?',
        prefixEncoding: '[encoding]',
        itemEncoding: 'encoding',
    },
    encoding: { ...OPENAPI_31.encoding, encoding: '{encoding}', prefixEncoding: '[encoding]', itemEncoding: 'encoding' },
    example: { ...OPENAPI_31.example, dataValue: 'data:example', serializedValue: 'data:example' },
    tag: { ...OPENAPI_31.tag, summary: 'text', parent: 'string', kind: 'string' },
    discriminator: { ...OPENAPI_31.discriminator, defaultMapping: 'string' },
    xml: { ...OPENAPI_31.xml, nodeType: 'string' },
    'security scheme': { ...OPENAPI_31['security scheme'], deprecated: 'boolean', oauth2MetadataUrl: 'url' },
    'OAuth flows': { ...OPENAPI_31['OAuth flows'], deviceAuthorization: 'OAuth flow' },
    'OAuth flow': { ...OPENAPI_31['OAuth flow'], deviceAuthorizationUrl: 'url' },
    components: { ...OPENAPI_31.components, mediaTypes: '{media type&}' },
};
const ITEMS_20 = {
    ...NUMERIC,
    ...SIZES,
    ...VALUES,
    type: 'string',
    format: 'string',
    items: 'items',
    collectionFormat: 'string',
    uniqueItems: 'boolean',
};
const SWAGGER_20 = {
    ...DOCUMENTATION,
    document: {
        swagger: 'any!',
        info: 'info!',
        host: 'string',
        basePath: 'string',
        schemes: 'strings',
        consumes: 'strings',
        produces: 'strings',
        paths: 'paths!',
        definitions: '{schema&}',
        parameters: '{parameter&}',
        responses: '{response&}',
        securityDefinitions: '{security scheme&}',
        security: '[security requirement]',
        tags: '[tag]',
        externalDocs: 'external documentation',
    },
    info: {
        title: 'string!',
        description: 'text',
        termsOfService: 'url',
        contact: 'contact',
        license: 'license',
        version: 'string!',
    },
    license: { name: 'string!', url: 'url' },
    paths: { '*': 'path item&' },
    'path item': {
        $ref: 'any',
        ...Object.fromEntries(Object.entries(METHODS_30).filter(([method]) => method !== 'trace')),
        parameters: '[parameter&]',
    },
    operation: {
        tags: 'strings',
        summary: 'text',
        description: 'text',
        externalDocs: 'external documentation',
        operationId: 'string',
        consumes: 'strings',
        produces: 'strings',
        parameters: '[parameter&]',
        responses: 'responses!',
        schemes: 'strings',
        deprecated: 'boolean',
        security: '[security requirement]',
    },
    parameter: {
        ...ITEMS_20,
        name: 'string!',
        in: 'string!',
        description: 'text',
        required: 'boolean',
        schema: 'schema&',
        allowEmptyValue: 'boolean',
    },
    items: ITEMS_20,
    responses: { '*': 'response&' },
    response: { description: 'text!', schema: 'schema&', headers: '{header}', examples: 'data:example' },
    header: { ...ITEMS_20, description: 'text' },
    tag: { name: 'string!', description: 'text', externalDocs: 'external documentation' },
    schema: {
        $ref: 'any',
        title: 'text',
        description: 'text',
        ...NUMERIC,
        ...SIZES,
        ...VALUES,
        uniqueItems: 'boolean',
        maxProperties: 'count',
        minProperties: 'count',
        required: 'strings',
        type: 'any',
        format: 'string',
        items: 'schema&',
        allOf: '[schema&]',
        properties: '{schema&}',
        additionalProperties: 'schema&?',
        discriminator: 'string',
        readOnly: 'boolean',
        xml: 'xml',
        externalDocs: 'external documentation',
        example: 'data:example',
    },
    'security scheme': {
        type: 'string!',
        description: 'text',
        name: 'string',
        in: 'string',
        flow: 'string',
        authorizationUrl: 'url',
        tokenUrl: 'url',
        scopes: 'map',
    },
    'security requirement': { '*': 'strings' },
};
const GRAMMARS = { '2.0': SWAGGER_20, '3.0': OPENAPI_30, '3.1': OPENAPI_31, '3.2': OPENAPI_32 };

;// CONCATENATED MODULE: ./build/inspect/lint/grammar/grammar.js

const grammars = new Map();
/** The grammar of a version, built on first use. */
function grammarOf(dialect) {
    let grammar = grammars.get(dialect);
    if (grammar === undefined) {
        grammar = buildGrammar(dialect);
        grammars.set(dialect, grammar);
    }
    return grammar;
}
const DIALECTS = ['2.0', '3.0', '3.1', '3.2'];
/** The other versions in which an object of this kind has the member. */
function dialectsThatKnow(kind, member) {
    return DIALECTS.filter((dialect) => dialect !== kind.dialect && grammarOf(dialect).get(kind.name)?.fields.has(member) === true);
}
function buildGrammar(dialect) {
    const tables = GRAMMARS[dialect];
    const kinds = new Map();
    for (const name of Object.keys(tables)) {
        const isOpen = name === 'schema' && (dialect === '3.1' || dialect === '3.2');
        kinds.set(name, { name, dialect, fields: new Map(), other: null, required: [], isOpen });
    }
    for (const [name, kind] of kinds) {
        const table = tables[name] ?? {};
        for (const [member, text] of Object.entries(table)) {
            const field = readField(text, kinds);
            if (member === '*')
                kind.other = field;
            else
                kind.fields.set(member, field);
        }
        kind.required = [...kind.fields].filter(([, field]) => field.required).map(([member]) => member);
    }
    return kinds;
}
const ROLES = new Map([
    ['text', 'description'],
    ['server-url', 'server-url'],
]);
const VALUE_TYPES = new Set([
    'string',
    'pattern',
    'boolean',
    'number',
    'count',
    'any',
    'strings',
    'map',
]);
function readField(text, kinds) {
    const required = text.endsWith('!');
    const written = required ? text.slice(0, -1) : text;
    const plain = {
        required,
        type: 'any',
        role: 'other',
        isList: false,
        kind: null,
        referable: false,
        acceptsBoolean: false,
    };
    if (written.startsWith('data:')) {
        const isList = written.endsWith('[]');
        return {
            ...plain,
            shape: 'data',
            role: written.slice('data:'.length, isList ? -2 : undefined),
            isList,
        };
    }
    if (VALUE_TYPES.has(written))
        return { ...plain, shape: 'value', type: written };
    if (written === 'url' || ROLES.has(written))
        return { ...plain, shape: 'value', type: 'string', role: ROLES.get(written) ?? 'other' };
    const shape = written.startsWith('[') ? 'list' : written.startsWith('{') ? 'map' : 'object';
    const name = written.replace(/[[\]{}&?]/g, '');
    const kind = kinds.get(name);
    if (kind === undefined)
        throw new Error(`The grammar names an object "${name}" that it does not define.`);
    return { ...plain, shape, kind, referable: written.includes('&'), acceptsBoolean: written.includes('?') };
}

;// CONCATENATED MODULE: ./build/inspect/lint/grammar/report-fault.js
/** `a schema`, `an operation`. */
function withArticle(name) {
    if (name === 'paths' || name === 'responses' || name === 'components' || name === 'OAuth flows' || name === 'info')
        return `the ${name} object`;
    if (name === 'external documentation')
        return `an ${name} object`;
    return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;
}
/** The type of a value in words. */
function describe(value) {
    if (value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'a map' : `a ${typeof value}`;
}

;// CONCATENATED MODULE: ./build/inspect/lint/grammar/check-keyword.js
/** Judges a member that an object of this kind does not have: a slip of the pen, a member of another version, or unknown. */




function checkKeyword(kind, parent, key, report) {
    const node = (0,knowledge_value/* child */.jf)(parent, key);
    const owner = withArticle(kind.name);
    if (kind.name === 'path item' && looksLikeOperation(node.value)) {
        report('unknown-method', node, (0,knowledge_value/* placeOf */.$t)(node), {
            name: key,
            suggestion: kind.fields.has(key.toLowerCase()) ? key.toLowerCase() : '',
            dialect: kind.dialect,
        });
        return;
    }
    const versions = dialectsThatKnow(kind, key);
    if (versions.length > 0) {
        if (!kind.isOpen || key === 'nullable')
            report('keyword-of-another-version', node, (0,knowledge_value/* placeOf */.$t)(node), {
                name: key,
                owner,
                dialect: kind.dialect,
                versions: versions.join(', '),
            });
        return;
    }
    const suggestion = misspeltName(key, kind, parent.value);
    if (suggestion !== null)
        report('misspelt-keyword', node, (0,knowledge_value/* placeOf */.$t)(node), { name: key, owner, suggestion });
    else if (!kind.isOpen)
        report('unknown-keyword', node, (0,knowledge_value/* placeOf */.$t)(node), { name: key, owner });
}
/** At most two slips (one in a short name), and never a member that is there already. */
function misspeltName(key, kind, present) {
    if (key.length < 3)
        return null;
    const missing = [...kind.fields.keys()].filter((name) => !Object.hasOwn(present, name));
    return (0,nearest_name/* nearestName */.q)(key, missing, key.length <= 5 ? 1 : 2);
}
function looksLikeOperation(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    return ['responses', 'operationId', 'parameters', 'requestBody', 'security', 'summary', 'tags'].some((name) => Object.hasOwn(value, name));
}

;// CONCATENATED MODULE: ./build/inspect/lint/grammar/check-parameters.js
/** Parameters: each whole by itself, none twice in a list. A malformed parameter is one that no server validates. */


const PLACES_3 = ['path', 'query', 'header', 'cookie'];
/** Where a parameter may stand, by version. */
const PLACES = {
    '2.0': ['path', 'query', 'header', 'formData', 'body'],
    '3.0': PLACES_3,
    '3.1': PLACES_3,
    '3.2': [...PLACES_3, 'querystring'],
};
/** Header parameters without effect (3.1.1 §4.8.12.1), and what describes the header instead. */
const IGNORED_HEADERS = new Map([
    ['authorization', 'a security scheme describes it'],
    ['accept', 'the media types of the answers describe it'],
    ['content-type', 'the media types of the body describe it'],
]);
function checkParameter(parameter, report, api) {
    const { value } = parameter;
    const name = ((0,knowledge_value/* stringMember */.sk)(value, 'name') ?? '').slice(0, 100);
    const malformed = (key, reason) => {
        const node = parameter.node();
        report('malformed-parameter', node, (0,knowledge_value/* placeOfMember */.Jv)(node, key), { name, reason });
    };
    const place = (0,knowledge_value/* stringMember */.sk)(value, 'in');
    const instead = place === 'header' ? IGNORED_HEADERS.get(name.toLowerCase()) : undefined;
    if (instead !== undefined) {
        const node = parameter.node();
        report(name.toLowerCase() === 'authorization' ? 'authorization-header' : 'ignored-header', node, (0,knowledge_value/* placeOfMember */.Jv)(node, 'name'), { name, instead });
    }
    const places = PLACES[api.dialect];
    if (place !== null && !places.includes(place))
        malformed('in', `"in" is "${place.slice(0, 60)}", where ${places.join(', ')} are possible`);
    if (place === 'path' && (0,knowledge_value/* member */.Dc)(value, 'required') !== true)
        malformed('required', 'a path parameter must say "required: true"');
    if (api.dialect === '2.0')
        checkSwaggerValue(value, place, malformed);
    else
        checkValue(value, malformed);
}
function checkValue(value, malformed) {
    const hasContent = Object.hasOwn(value, 'content');
    if (hasContent && Object.hasOwn(value, 'schema'))
        malformed('schema', 'it has both "schema" and "content", of which only one may be there');
    const content = hasContent ? value.content : undefined;
    if (typeof content === 'object' && content !== null && Object.keys(content).length !== 1)
        malformed('content', '"content" must name exactly one media type');
}
function checkSwaggerValue(value, place, malformed) {
    if (place === 'body' ? !Object.hasOwn(value, 'schema') : !Object.hasOwn(value, 'type')) {
        malformed('name', place === 'body' ? 'a body parameter needs a "schema"' : 'it has no "type"');
    }
}
/** The `parameters` of an operation or path item: one parameter for each name and place (3.0.4 §4.8.10). */
function checkParameterList(owner, report) {
    if (!Object.hasOwn(owner.value, 'parameters'))
        return;
    const list = (0,knowledge_value/* child */.jf)(owner.node(), 'parameters');
    const known = new Set();
    const bodies = [];
    for (const use of (0,knowledge_value/* items */.ld)(list)) {
        const node = (0,knowledge_reference/* follow */.e6)(use).node;
        const name = (0,knowledge_value/* stringMember */.sk)(node?.value, 'name');
        const place = (0,knowledge_value/* stringMember */.sk)(node?.value, 'in');
        if (place === 'body')
            bodies.push(use);
        if (name === null || place === null)
            continue;
        const key = `${place} ${place === 'header' ? name.toLowerCase() : name}`;
        if (known.has(key))
            report('duplicate-parameter', use, (0,knowledge_value/* placeOf */.$t)(use), { name: name.slice(0, 100), in: place.slice(0, 60) });
        known.add(key);
    }
    if (bodies.length > 1)
        report('duplicate-parameter', bodies[1], (0,knowledge_value/* placeOf */.$t)((0,knowledge_value/* child */.jf)(list, 0)), { name: 'body', in: 'body' });
}

;// CONCATENATED MODULE: ./build/inspect/lint/grammar/check-paths.js
/** Path templates: well formed, and no two that a server cannot tell apart. Read character by character; no expression is built from them. */


function checkPaths(node, report) {
    const known = new Map();
    for (const [path, item] of (0,knowledge_value/* members */.ol)(node)) {
        if (path.startsWith('x-'))
            continue;
        const reason = whatIsWrong(path);
        if (reason !== null)
            report('malformed-path', item, (0,knowledge_value/* placeOf */.$t)(item), { path: path.slice(0, 200), reason });
        const blank = (0,knowledge_subject/* blankParameters */.Zs)(path);
        const other = known.get(blank);
        if (other !== undefined)
            report('duplicate-path', item, (0,knowledge_value/* placeOf */.$t)(item), { path: path.slice(0, 200), other: other.slice(0, 200) });
        else
            known.set(blank, path);
    }
}
/** OpenAPI 3.0.4 §4.8.8: a path begins with a slash; RFC 3986 §3.3: query and fragment are not part of it. */
function whatIsWrong(path) {
    if (path === '')
        return 'it is empty';
    if (!path.startsWith('/'))
        return 'it does not begin with a slash, so its operations are not part of the API';
    if (path.startsWith('//'))
        return 'two slashes at the start make the next segment a host';
    if (path.includes('?'))
        return 'a query is not part of a path: declare parameters instead';
    if (path.includes('#'))
        return 'a fragment is never sent to a server';
    if (/\.|%2e/i.test(path) &&
        path.split('/').some((segment) => segment === '..' || segment === '.' || /^(%2e){1,2}$/i.test(segment)))
        return 'dot segments are removed before the request is sent';
    return whatIsWrongWithTemplate(path);
}
function whatIsWrongWithTemplate(path) {
    let open = -1;
    const names = new Set();
    for (let index = 0; index < path.length; index += 1) {
        if (path[index] === '{') {
            if (open !== -1)
                return 'a brace opens inside another';
            open = index;
        }
        else if (path[index] === '}') {
            if (open === -1)
                return 'a brace closes that was never opened';
            const name = path.slice(open + 1, index);
            if (name.trim() === '')
                return 'a parameter has no name';
            if (names.has(name))
                return `the parameter "${name.slice(0, 60)}" stands in it twice`;
            names.add(name);
            open = -1;
        }
    }
    return open === -1 ? null : 'a brace is never closed';
}

;// CONCATENATED MODULE: ./build/inspect/lint/grammar/check-responses.js
/** The keys of a responses object: a status code, a range such as `4XX` (3.x) or `default`. */

function checkResponses(responses, report, api) {
    const statuses = Object.keys(responses.value).filter((status) => !status.startsWith('x-'));
    if (statuses.length === 0) {
        const node = responses.node();
        report('malformed-status', node, (0,knowledge_value/* placeOf */.$t)(node), {
            status: 'responses',
            reason: 'no response is described: at least one is needed',
        });
    }
    for (const status of statuses) {
        const reason = check_responses_whatIsWrong(status, api);
        if (reason === null)
            continue;
        const response = (0,knowledge_value/* child */.jf)(responses.node(), status);
        report('malformed-status', response, (0,knowledge_value/* placeOf */.$t)(response), { status: status.slice(0, 60), reason });
    }
}
function check_responses_whatIsWrong(status, api) {
    if (status === 'default' || /^[1-5]\d\d$/.test(status))
        return null;
    if (/^[1-5]XX$/i.test(status)) {
        if (api.dialect === '2.0')
            return 'ranges of status codes exist since OpenAPI 3.0';
        return status.endsWith('XX') ? null : 'ranges are written with capital X';
    }
    return /^\d+$/.test(status)
        ? 'status codes lie between 100 and 599'
        : 'it is neither a status code, a range such as 4XX, nor default';
}

;// CONCATENATED MODULE: ./build/inspect/lint/grammar/check-schemes.js
/** Security schemes: of a type that the version knows, with the members without which nobody can use or enforce them. */

const TYPES = {
    '2.0': ['basic', 'apiKey', 'oauth2'],
    '3.0': ['apiKey', 'http', 'oauth2', 'openIdConnect'],
    '3.1': ['apiKey', 'http', 'mutualTLS', 'oauth2', 'openIdConnect'],
    '3.2': ['apiKey', 'http', 'mutualTLS', 'oauth2', 'openIdConnect'],
};
function checkScheme(node, report, api) {
    const name = node.pointer === null ? '' : String(node.pointer.key).slice(0, 100);
    const malformed = (key, reason) => report('malformed-scheme', node, key === '' ? (0,knowledge_value/* placeOf */.$t)(node) : (0,knowledge_value/* placeOfMember */.Jv)(node, key), { name, reason });
    const type = (0,knowledge_value/* stringMember */.sk)(node.value, 'type');
    if (type === null)
        return;
    const types = TYPES[api.dialect];
    if (!types.includes(type))
        malformed('type', `OpenAPI ${api.dialect} has no type "${type.slice(0, 60)}", only ${types.join(', ')}`);
    else if (type === 'apiKey')
        checkApiKey(node, api, malformed);
    else if (type === 'http' && (0,knowledge_value/* stringMember */.sk)(node.value, 'scheme') === null)
        malformed('', 'an http scheme must name its "scheme", such as bearer');
    else if (type === 'openIdConnect' && (0,knowledge_value/* stringMember */.sk)(node.value, 'openIdConnectUrl') === null)
        malformed('', '"openIdConnectUrl" is missing');
    else if (type === 'oauth2')
        checkFlows(node, api, malformed);
}
function checkApiKey(node, api, malformed) {
    const places = api.dialect === '2.0' ? ['query', 'header'] : ['query', 'header', 'cookie'];
    const place = (0,knowledge_value/* stringMember */.sk)(node.value, 'in');
    if (place === null || !places.includes(place))
        malformed('in', `an API key stands in ${places.join(' or ')}, not ${place === null ? 'nowhere' : `"${place.slice(0, 60)}"`}`);
    else if ((0,knowledge_value/* stringMember */.sk)(node.value, 'name') === null)
        malformed('', 'the "name" of the key is missing');
}
function checkFlows(node, api, malformed) {
    if (api.dialect === '2.0') {
        if (!['implicit', 'password', 'application', 'accessCode'].includes((0,knowledge_value/* stringMember */.sk)(node.value, 'flow') ?? ''))
            malformed('flow', '"flow" is missing or unknown');
        return;
    }
    const flows = (0,knowledge_value/* childIfPresent */.p_)(node, 'flows');
    if (flows === undefined || !(0,knowledge_value/* isObject */.Gv)(flows.value) || Object.keys(flows.value).length === 0)
        malformed('flows', 'no OAuth flow is described');
}

// EXTERNAL MODULE: ./build/knowledge/host.js + 1 modules
var host = __webpack_require__(9362);
;// CONCATENATED MODULE: ./build/inspect/lint/grammar/check-servers.js
/** Servers: a URL that a client can call once the variables are filled in. */


const SCHEMES = new Set(['http', 'https', 'ws', 'wss']);
function checkServer(node, report) {
    const url = (0,knowledge_value/* stringMember */.sk)(node.value, 'url');
    if (url === null)
        return;
    const malformed = (reason) => report('malformed-server', node, (0,knowledge_value/* placeOfMember */.Jv)(node, 'url'), { url: shown(url), reason });
    const variables = (0,knowledge_value/* member */.Dc)(node.value, 'variables');
    for (const name of variablesIn(url)) {
        if (!(0,knowledge_value/* isObject */.Gv)(variables) || !Object.hasOwn(variables, name)) {
            malformed(`the variable "${name.slice(0, 60)}" is not defined`);
            break;
        }
    }
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
    if (url === '')
        malformed('it is empty');
    else if (scheme !== undefined && !SCHEMES.has(scheme) && !/^[^/]*:\d+(\/|$)/.test(url))
        malformed(`"${scheme.slice(0, 60)}" is not a scheme that clients of an HTTP API speak`);
    checkVariables(node, report);
}
function checkVariables(server, report) {
    const variables = (0,knowledge_value/* childIfPresent */.p_)(server, 'variables');
    if (variables === undefined || !(0,knowledge_value/* isObject */.Gv)(variables.value))
        return;
    for (const name of Object.keys(variables.value)) {
        const variable = (0,knowledge_value/* child */.jf)(variables, name);
        const values = (0,knowledge_value/* member */.Dc)(variable.value, 'enum');
        if (!Array.isArray(values))
            continue;
        const fallback = (0,knowledge_value/* member */.Dc)(variable.value, 'default');
        const reason = values.length === 0
            ? `the enum of the variable "${name.slice(0, 60)}" is empty`
            : values.includes(fallback)
                ? null
                : `the default of the variable "${name.slice(0, 60)}" is not one of its values`;
        if (reason !== null)
            report('malformed-server', variable, (0,knowledge_value/* placeOf */.$t)(variable), {
                url: shown((0,knowledge_value/* stringMember */.sk)(server.value, 'url') ?? ''),
                reason,
            });
    }
}
function shown(url) {
    return url === '' ? '(no text)' : (0,host/* maskUserInfo */.e9)(url.slice(0, 200));
}
function variablesIn(url) {
    return [...url.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]);
}

;// CONCATENATED MODULE: ./build/inspect/lint/grammar/check-object.js





const CHECKS = new Map([
    ['paths', (object, report) => checkPaths(object.node(), report)],
    ['path item', checkParameterList],
    ['operation', checkParameterList],
    ['parameter', checkParameter],
    ['responses', checkResponses],
    ['server', (object, report) => checkServer(object.node(), report)],
    ['security scheme', (object, report, api) => checkScheme(object.node(), report, api)],
]);
function checkObject(kind, object, report, api) {
    CHECKS.get(kind.name)?.(object, report, api);
}

;// CONCATENATED MODULE: ./build/inspect/lint/grammar/check-siblings.js
/** Members beside a `$ref` that the version of OpenAPI drops although they look as if they counted. */

/** What decides about values accepted or given away; a dropped description harms nobody. */
const DECIDING = new Set([
    'maxLength',
    'minLength',
    'pattern',
    'maximum',
    'minimum',
    'exclusiveMaximum',
    'exclusiveMinimum',
    'multipleOf',
    'maxItems',
    'minItems',
    'uniqueItems',
    'maxProperties',
    'minProperties',
    'enum',
    'const',
    'format',
    'required',
    'properties',
    'additionalProperties',
    'allOf',
    'oneOf',
    'anyOf',
    'not',
    'readOnly',
    'writeOnly',
]);
/** OpenAPI 3.0.4 §4.8.23 and 2.0 "Reference Object": "cannot be extended with additional properties". */
function checkSiblings(kind, node, report) {
    if (kind.name !== 'schema' && kind.name !== 'parameter' && kind.name !== 'path item')
        return;
    for (const key of Object.keys(node.value)) {
        const counts = kind.name === 'path item' ? kind.fields.get(key)?.kind?.name === 'operation' : DECIDING.has(key);
        if (!counts)
            continue;
        const sibling = (0,knowledge_value/* child */.jf)(node, key);
        report('ignored-sibling', sibling, (0,knowledge_value/* placeOf */.$t)(sibling), { name: key, dialect: kind.dialect });
    }
}

// EXTERNAL MODULE: ./build/knowledge/regular-expression.js + 3 modules
var regular_expression = __webpack_require__(7199);
;// CONCATENATED MODULE: ./build/inspect/lint/grammar/check-pattern.js
/** Checks that a pattern is a regular expression of ECMA-262 that bounds something. It is never run. */


function checkPattern(node, report) {
    const { value } = node;
    const { valid, complaint, looksLikeLiteral, acceptsEverything } = (0,regular_expression/* judgePattern */.c)(value);
    const pattern = String(value).slice(0, 100);
    if (!valid)
        report('invalid-pattern', node, (0,knowledge_value/* placeOf */.$t)(node), { pattern, reason: complaint ?? 'it is not a regular expression' });
    else if (looksLikeLiteral && typeof value === 'string' && LITERAL.test(value))
        report('invalid-pattern', node, (0,knowledge_value/* placeOf */.$t)(node), {
            pattern,
            reason: 'the slashes and flags around it are part of what must match',
        });
    else if (acceptsEverything)
        report('ineffective-pattern', node, (0,knowledge_value/* placeOf */.$t)(node), { pattern });
}
/** `/^a$/i`: a literal of a program. `/api/` alone may well mean its slashes. */
const LITERAL = /^\/(\^.*|.*\$)\/[a-z]*$/s;

;// CONCATENATED MODULE: ./build/inspect/lint/grammar/check-value.js
/** Checks the type of a plain value, and that a bound is one. */



function check_value_checkValue(field, parent, key, report) {
    const value = parent.value[key];
    switch (field.type) {
        case 'any':
            return;
        case 'string':
            if (typeof value !== 'string')
                reportType(parent, key, 'a string', report);
            return;
        case 'boolean':
            if (typeof value !== 'boolean')
                reportType(parent, key, 'true or false', report);
            return;
        case 'map':
            if (typeof value !== 'object' || value === null || Array.isArray(value))
                reportType(parent, key, 'a map', report);
            return;
        case 'strings':
            checkStrings(parent, key, value, report);
            return;
        case 'number':
            if (typeof value !== 'number' || !Number.isFinite(value) || (key === 'multipleOf' && value <= 0))
                reportBound(parent, key, key === 'multipleOf' ? 'a number above zero' : 'a finite number', report);
            return;
        case 'count':
            if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
                reportBound(parent, key, 'a non-negative whole number', report);
            return;
        case 'pattern':
            checkPattern((0,knowledge_value/* child */.jf)(parent.node(), key), report);
    }
}
function checkStrings(parent, key, value, report) {
    if (!Array.isArray(value)) {
        reportType(parent, key, 'a list of strings', report);
        return;
    }
    let index = 0;
    while (index < value.length && typeof value[index] === 'string')
        index += 1;
    if (index === value.length)
        return;
    const node = (0,knowledge_value/* child */.jf)((0,knowledge_value/* child */.jf)(parent.node(), key), index);
    report('wrong-type', node, (0,knowledge_value/* placeOf */.$t)(node), { name: key, expected: 'strings', found: describe(node.value) });
}
function reportType(parent, key, expected, report) {
    const node = (0,knowledge_value/* child */.jf)(parent.node(), key);
    report('wrong-type', node, (0,knowledge_value/* placeOf */.$t)(node), { name: key, expected, found: describe(node.value) });
}
function reportBound(parent, key, expected, report) {
    const node = (0,knowledge_value/* child */.jf)(parent.node(), key);
    report('ineffective-bound', node, (0,knowledge_value/* placeOf */.$t)(node), {
        name: key,
        expected,
        value: typeof node.value === 'string'
            ? JSON.stringify(node.value.slice(0, 60))
            : typeof node.value === 'number'
                ? // A number of its own, so that whoever words it can name what no report may hold (infinity).
                    node.value
                : describe(node.value),
    });
}

;// CONCATENATED MODULE: ./build/inspect/lint/grammar/find-loop.js
/** Finds references that lead only to each other. A loop is told once, at the reference that closes it. */


class LoopFinder {
    /** Reference objects whose chain is known: it ends, or its loop was told. */
    #settled = new Set();
    /** The loop that a reference leads into, unless it was told before; recursion through a schema is none. */
    find(start) {
        const walked = new Map();
        const nodes = [];
        let node = start;
        while (node !== undefined && (0,knowledge_reference/* isReference */.A_)(node.value) && !this.#settled.has(node.value)) {
            const first = walked.get(node.value);
            if (first !== undefined) {
                this.#settle(nodes);
                const written = nodes.slice(first).map((each) => String((0,knowledge_value/* member */.Dc)(each.value, '$ref')));
                return { kind: 'loop', at: nodes.at(-1), written };
            }
            walked.set(node.value, nodes.length);
            nodes.push(node);
            node = (0,knowledge_reference/* followOnce */.PF)(node).node;
        }
        this.#settle(nodes);
        return null;
    }
    #settle(nodes) {
        for (const { value } of nodes)
            this.#settled.add(value);
    }
}

;// CONCATENATED MODULE: ./build/inspect/lint/grammar/frame.js
/** A value that the walk of the grammar has to look at. Its node is put together when something has to be said about it. */

class Frame {
    value;
    kind;
    referable;
    /** The property, parameter or header that texts here belong to. */
    name;
    file;
    #parent;
    #key;
    /** The key within the list or map at `key`; `null`: the value stands there itself. */
    #inner;
    #node = null;
    constructor(value, kind, referable, name, file, parent, key, inner) {
        this.value = value;
        this.kind = kind;
        this.referable = referable;
        this.name = name;
        this.file = file;
        this.#parent = parent;
        this.#key = key;
        this.#inner = inner;
    }
    /** Where the walk starts, or what a reference leads to. */
    static at(node, kind, referable, name) {
        const frame = new Frame(node.value, kind, referable, name, node.file, null, '', null);
        frame.#node = node;
        return frame;
    }
    /** The value at `key` of the frame's mapping, or at `inner` of the list or map there. */
    below(value, kind, referable, name, key, inner) {
        return new Frame(value, kind, referable, name, this.file, this, key, inner);
    }
    /** Iterative: a document may be nested as deep as its author likes. */
    node() {
        if (this.#node !== null)
            return this.#node;
        const missing = [];
        let known = this;
        while (known.#node === null) {
            missing.push(known);
            known = known.#parent;
        }
        let node = known.#node;
        for (let index = missing.length - 1; index >= 0; index -= 1) {
            const frame = missing[index];
            node = frame.#below(node);
            frame.#node = node;
        }
        return node;
    }
    /** From here on the node is another: a schema opens a resource of its own. */
    enter(node) {
        this.#node = node;
    }
    #below(parent) {
        const key = this.#key;
        if (this.#inner === null)
            return (0,knowledge_value/* childAt */.Ut)(parent, key, this.value);
        return (0,knowledge_value/* childAt */.Ut)((0,knowledge_value/* childAt */.Ut)(parent, key, parent.value[key]), this.#inner, this.value);
    }
}

// EXTERNAL MODULE: ./build/knowledge/pointer.js
var pointer = __webpack_require__(182);
;// CONCATENATED MODULE: ./build/inspect/lint/grammar/kind-at.js
/** Says which kind of object stands at a place, by the way that leads to it from the root of a description. */


/** `null` where the specification says nothing: in a file that is no description, below an extension, inside data. */
function kindAt(node, grammar) {
    const { root } = node.file;
    if (!(0,knowledge_value/* isObject */.Gv)(root) || !(Object.hasOwn(root, 'openapi') || Object.hasOwn(root, 'swagger')))
        return null;
    let kind = grammar.get('document');
    /** Set after the key of a list or map: the next key names one of its objects. */
    let container = null;
    for (const key of (0,pointer/* keysOf */.YD)(node.pointer)) {
        if (container !== null) {
            kind = container.kind;
            container = null;
            continue;
        }
        const field = kind.fields.get(String(key)) ?? (String(key).startsWith('x-') ? null : kind.other);
        if (field === undefined || field === null)
            return null;
        if (field.kind === null)
            return field.shape === 'value' ? 'other' : null;
        if (field.shape === 'object')
            kind = field.kind;
        else
            container = field;
    }
    return container === null ? kind : 'other';
}

;// CONCATENATED MODULE: ./build/inspect/lint/grammar/grammar-memory.js
/** What the grammar was silent about in head, so that base need not be walked again below objects that both share. */



class GrammarMemory {
    #api;
    #visited = new Map();
    /** Objects with something to report in or below them. */
    #reported = new Set();
    #accepted = new Map();
    #hasResources = false;
    constructor(api, grammar) {
        this.#api = api;
        for (const kind of grammar.values())
            this.#visited.set(kind, new Set());
    }
    /** True the first time. */
    visit(kind, value) {
        return isNew(this.#visited.get(kind), value);
    }
    /** Everything around the node has something to report below it. */
    reportAt(node) {
        const keys = [];
        for (let step = node.pointer; step !== null; step = step.parent)
            keys.push(step.key);
        let value = node.file.root;
        this.#reported.add(value);
        for (let index = keys.length - 1; index >= 0 && typeof value === 'object' && value !== null; index -= 1) {
            value = value[keys[index]];
            this.#reported.add(value);
        }
    }
    /** The same text in the same file, good for the same kind: thousands of references name a few hundred targets. */
    isAccepted(node, written, kind) {
        return node.resource === undefined && this.isAcceptedIn(node.file, written, kind);
    }
    isAcceptedIn(file, written, kind) {
        return this.#accepted.get(kind)?.get(file)?.has(written) === true;
    }
    accept(node, written, kind) {
        if (node.resource !== undefined) {
            this.#hasResources = true;
            return;
        }
        let files = this.#accepted.get(kind);
        if (files === undefined) {
            files = new Map();
            this.#accepted.set(kind, files);
        }
        const known = files.get(node.file);
        if (known === undefined)
            files.set(node.file, new Set([written]));
        else
            known.add(written);
    }
    /** True when nothing was reported in or below the object, as this kind. */
    isSilentAbout(kind, value) {
        return this.#visited.get(kind)?.has(value) === true && !this.#reported.has(value);
    }
    /**
     * Whether the memory holds for another revision: every reference that was good here must be good there, and what it leads
     * to must be walked there at its own place or be the same object. A document of several files is walked again.
     */
    holdsFor(other, grammar) {
        if (this.#hasResources || other.dialect !== this.#api.dialect)
            return false;
        const loops = new LoopFinder();
        for (const [kind, files] of this.#accepted) {
            for (const [file, texts] of files) {
                if (file !== this.#api.file)
                    return false;
                for (const written of texts) {
                    if (!/^#/.test(written))
                        return false;
                    const reference = { value: { $ref: written }, pointer: null };
                    const there = (0,knowledge_reference/* followOnce */.PF)({ ...reference, file: other.file }).node;
                    const here = (0,knowledge_reference/* followOnce */.PF)({ ...reference, file }).node;
                    if (there === undefined || here === undefined || loops.find(there) !== null)
                        return false;
                    if (there.value !== here.value && kindAt(there, grammar) !== kind)
                        return false;
                }
            }
        }
        return true;
    }
}
/** True the first time. */
function isNew(seen, value) {
    const before = seen.size;
    return seen.add(value).size !== before;
}

;// CONCATENATED MODULE: ./build/inspect/lint/grammar/read-texts.js
/**
 * Reads the texts inside examples, defaults, enumerations and extensions. Bare values are walked, for there are a hundred
 * thousand and next to none matters: what leads to a container is put together for a text that does.
 */


/** Reads for one walk; containers that aliases name again are passed over. */
class TextReader {
    #seen = new Set();
    #listener;
    #memory;
    #stack = [];
    constructor(listener, memory) {
        this.#listener = listener;
        this.#memory = memory;
    }
    /** Tells every string in the member `key` of `owner`, in document order. */
    read(owner, key, role, name) {
        const stack = this.#stack;
        this.#readValue(owner.value[key], owner, null, key, role, name);
        for (let container = stack.pop(); container !== undefined; container = stack.pop()) {
            const { value } = container;
            const start = stack.length;
            if (Array.isArray(value)) {
                for (let index = 0; index < value.length; index += 1)
                    this.#readValue(value[index], owner, container, index, role, container.name);
            }
            else {
                const members = value;
                const keys = Object.keys(members);
                for (let index = 0; index < keys.length; index += 1) {
                    const inner = keys[index];
                    this.#readValue(members[inner], owner, container, inner, role, inner);
                }
            }
            turnOver(stack, start);
        }
    }
    #readValue(value, owner, parent, key, role, name) {
        if (typeof value === 'string') {
            if (!this.#listener.mayMatter(value, name, role))
                return;
            const node = parent === null ? owner.node() : nodeOf(parent, owner.node());
            if (this.#listener.tell(value, role, name, node, key))
                this.#memory.reportAt(node);
        }
        else if (typeof value === 'object' && value !== null && (owner.file.isTree || isNew(this.#seen, value)))
            this.#stack.push({ value, name, parent, key });
    }
}
/** Iterative: data may be nested as deep as its author likes. */
function nodeOf(container, owner) {
    const keys = [];
    for (let step = container; step !== null; step = step.parent)
        keys.push(step.key);
    let node = owner;
    for (let index = keys.length - 1; index >= 0; index -= 1)
        node = (0,knowledge_value/* child */.jf)(node, keys[index]);
    return node;
}
/** A stack gives back the last first: turned over from `start`, things come in document order. */
function turnOver(stack, start) {
    for (let low = start, high = stack.length - 1; low < high; low += 1, high -= 1) {
        const swapped = stack[low];
        stack[low] = stack[high];
        stack[high] = swapped;
    }
}

;// CONCATENATED MODULE: ./build/inspect/lint/grammar/walk-grammar.js
/**
 * Walks the objects of a document as the specification names them, each once, following references where they may stand.
 * Examples, defaults and extensions are data: nothing inside them is taken for a schema or a reference. Iterative.
 */














function misplaced(kind, node, others) {
    const written = [String(node.value.$ref).slice(0, 500)];
    return { kind: 'wrong-kind', expected: withArticle(kind.name), written, misplaced: others };
}
/** Walks one revision; with the memory of another, only what differs and what mattered there. */
function walkGrammar(api, listener, precedent) {
    const walk = new GrammarWalk(api, listener, precedent);
    walk.run();
    return walk.memory;
}
class GrammarWalk {
    #api;
    #listener;
    #fault;
    #grammar;
    #stack = [];
    #texts;
    memory;
    #precedent;
    #loops = new LoopFinder();
    #referredOperations = [];
    #siblingsApply;
    constructor(api, listener, precedent) {
        this.#api = api;
        this.#listener = listener;
        this.#fault = (fault, node, place, args) => {
            if (listener.fault?.(fault, node, place, args) === true)
                this.memory.reportAt(node);
        };
        this.#grammar = grammarOf(api.dialect);
        this.#siblingsApply = (0,schema/* appliesReferenceSiblings */.Rv)(api.dialect);
        this.memory = new GrammarMemory(api, this.#grammar);
        this.#texts = listener.text === null ? null : new TextReader(listener.text, this.memory);
        this.#precedent = precedent?.holdsFor(api, this.#grammar) === true ? precedent : null;
    }
    run() {
        this.#stack.push(Frame.at(this.#api.root, this.#grammar.get('document'), false, null));
        for (let frame = this.#stack.pop(); frame !== undefined; frame = this.#stack.pop()) {
            const start = this.#stack.length;
            this.#visit(frame);
            turnOver(this.#stack, start);
        }
        this.#reportReferredOperations();
    }
    #visit(frame) {
        const { kind, value } = frame;
        if (!(0,knowledge_value/* isObject */.Gv)(value)) {
            const node = frame.node();
            this.#fault('wrong-type', node, (0,knowledge_value/* placeOf */.$t)(node), {
                name: lastKey(node),
                expected: withArticle(kind.name),
                found: describe(value),
            });
            return;
        }
        if (!this.memory.visit(kind, value) || this.#precedent?.isSilentAbout(kind, value) === true)
            return;
        const object = frame;
        if (this.#siblingsApply && kind.name === 'schema' && Object.hasOwn(value, '$id'))
            frame.enter(enterResource(object.node()));
        if (Object.hasOwn(value, '$ref') && kind.name !== 'security requirement') {
            // Thousands of references say the same few hundred things: no node is made of them.
            if (this.#isKnownReference(frame, value))
                return;
            if (!this.#visitReference(frame, object.node()))
                return;
        }
        if (this.#listener.fault !== null) {
            for (const name of kind.required) {
                if (!Object.hasOwn(value, name))
                    this.#fault('missing-field', frame.node(), (0,knowledge_value/* placeOf */.$t)(frame.node()), { name, owner: withArticle(kind.name) });
            }
            checkObject(kind, object, this.#fault, this.#api);
        }
        const name = kind.name === 'parameter' && typeof value.name === 'string' ? value.name : frame.name;
        const keys = Object.keys(value);
        for (let index = 0; index < keys.length; index += 1) {
            const key = keys[index];
            const field = kind.fields.get(key) ?? (kind.other !== null && !key.startsWith('x-') ? kind.other : undefined);
            if (field !== undefined)
                this.#visitField(field, object, key, name);
            else if (!key.startsWith('x-'))
                checkKeyword(kind, object.node(), key, this.#fault);
            else
                this.#texts?.read(object, key, 'other', key);
        }
    }
    /** A reference that was found good before, with nothing beside it. */
    #isKnownReference({ kind, file, referable }, value) {
        const written = value.$ref;
        return (referable &&
            !this.#siblingsApply &&
            typeof written === 'string' &&
            Object.keys(value).length === 1 &&
            this.memory.isAcceptedIn(file, written, kind));
    }
    /** True when the members beside the reference count too. */
    #visitReference(frame, node) {
        const written = node.value.$ref;
        if (!frame.referable) {
            this.#visitMisplacedReference(frame, node);
            return false;
        }
        if (typeof written === 'string' && this.memory.isAccepted(node, written, frame.kind))
            return this.#keepSiblings(frame.kind, node);
        const { node: target, failure } = (0,knowledge_reference/* followOnce */.PF)(node);
        if (failure !== undefined)
            this.#reportReference(node, failure);
        else if (!this.#fits(target, frame.kind))
            this.#reportReference(node, {
                kind: 'wrong-kind',
                expected: withArticle(frame.kind.name),
                written: [written],
                misplaced: null,
            });
        else {
            const loop = this.#loops.find(node);
            if (loop !== null)
                this.#reportReference(loop.at, loop);
            else {
                this.memory.accept(node, written, frame.kind);
                if ((0,knowledge_value/* isObject */.Gv)(target.value))
                    this.#stack.push(Frame.at(target, frame.kind, true, frame.name));
            }
        }
        return this.#keepSiblings(frame.kind, node);
    }
    /**
     * A reference where none may stand. Some bundlers follow it all the same, above all in place of operations, and then in
     * whole documents: what it names is walked, and operations are told together, at the first.
     */
    #visitMisplacedReference({ kind, name }, node) {
        const { node: target, failure } = (0,knowledge_reference/* followOnce */.PF)(node);
        if (failure !== undefined)
            this.#reportReference(node, failure);
        else if (kind.name === 'operation')
            this.#referredOperations.push(node);
        else
            this.#reportReference(node, misplaced(kind, node, 0));
        if (target !== undefined && (0,knowledge_value/* isObject */.Gv)(target.value))
            this.#stack.push(Frame.at(target, kind, false, name));
    }
    #reportReferredOperations() {
        const [first] = this.#referredOperations;
        if (first === undefined)
            return;
        const kind = this.#grammar.get('operation');
        this.#reportReference(first, misplaced(kind, first, this.#referredOperations.length - 1));
        for (const node of this.#referredOperations)
            this.memory.reportAt(node);
    }
    #keepSiblings(kind, node) {
        const isApplied = kind.name === 'schema' && this.#siblingsApply;
        if (!isApplied && this.#listener.fault !== null)
            checkSiblings(kind, node, this.#fault);
        return isApplied;
    }
    #reportReference(node, failure) {
        if (this.#listener.reference?.(node, failure) === true)
            this.memory.reportAt(node);
    }
    #tellText(text, role, name, parent, key) {
        const listener = this.#listener.text;
        if (listener?.mayMatter(text, name, role) !== true)
            return;
        const node = parent.node();
        if (listener.tell(text, role, name, node, key))
            this.memory.reportAt(node);
    }
    #fits(target, kind) {
        const isBoolean = typeof target.value === 'boolean' && kind.name === 'schema' && this.#siblingsApply;
        if (!(0,knowledge_value/* isObject */.Gv)(target.value) && !isBoolean)
            return false;
        const known = kindAt(target, this.#grammar);
        return known === null ? isBoolean || resembles(target.value, kind) : known === kind;
    }
    #visitField(field, frame, key, name) {
        const value = frame.value[key];
        switch (field.shape) {
            case 'object':
                if (!(field.acceptsBoolean && typeof value === 'boolean'))
                    this.#stack.push(frame.below(value, field.kind, field.referable, name, key, null));
                return;
            case 'list':
            case 'map': {
                const fits = field.shape === 'list' ? Array.isArray(value) : (0,knowledge_value/* isObject */.Gv)(value);
                if (!fits)
                    this.#reportType(frame.node(), key, field.shape === 'list' ? `a list of ${plural(field)}` : `a map of ${plural(field)}`);
                else
                    this.#pushAll(frame, key, field, field.shape === 'map' && NAMING.has(key) ? null : name, NAMING.has(key));
                return;
            }
            case 'data':
                if (field.isList && !Array.isArray(value))
                    this.#reportType(frame.node(), key, 'a list');
                this.#texts?.read(frame, key, field.role, name);
                return;
            default:
                if (this.#listener.fault !== null)
                    check_value_checkValue(field, frame, key, this.#fault);
                if (this.#listener.text !== null && typeof value === 'string')
                    this.#tellText(value, field.role, name, frame, key);
        }
    }
    #reportType(node, key, expected) {
        const found = (0,knowledge_value/* child */.jf)(node, key);
        this.#fault('wrong-type', found, (0,knowledge_value/* placeOf */.$t)(found), { name: key, expected, found: describe(found.value) });
    }
    #pushAll(frame, key, field, name, keysAreNames) {
        const container = frame.value[key];
        const kind = field.kind;
        if (Array.isArray(container)) {
            for (let index = 0; index < container.length; index += 1) {
                const value = container[index];
                if (field.acceptsBoolean && typeof value === 'boolean')
                    continue;
                this.#stack.push(frame.below(value, kind, field.referable, keysAreNames ? String(index) : name, key, index));
            }
            return;
        }
        for (const inner of Object.keys(container)) {
            const value = container[inner];
            if (field.acceptsBoolean && typeof value === 'boolean')
                continue;
            this.#stack.push(frame.below(value, kind, field.referable, keysAreNames ? inner : name, key, inner));
        }
    }
}
/** Maps whose keys name what their values describe. */
const NAMING = new Set([
    'properties',
    'patternProperties',
    'headers',
    'schemas',
    'definitions',
    'parameters',
    'variables',
    '$defs',
]);
function enterResource(node) {
    const id = Object.hasOwn(node.value, '$id') ? node.value.$id : undefined;
    return typeof id === 'string' && !id.startsWith('#') ? { ...node, resource: node } : node;
}
/** In a file that is no description nothing but its members says what an object is. */
function resembles(value, kind) {
    const keys = Object.keys(value);
    return (keys.length === 0 ||
        kind.other !== null ||
        kind.isOpen ||
        keys.some((key) => key === '$ref' || kind.fields.has(key) || key.startsWith('x-')));
}
/** The name of a member, or of the list that holds it. */
function lastKey(node) {
    const { pointer } = node;
    if (pointer === null)
        return 'document';
    return typeof pointer.key === 'string' || pointer.parent === null
        ? String(pointer.key)
        : `${pointer.parent.key}[${pointer.key}]`;
}
function plural(field) {
    const name = field.kind.name;
    return name.endsWith('s') ? name : `${name}s`;
}

;// CONCATENATED MODULE: ./build/inspect/lint/visits/lazy-visit.js
/** `operation` is given where it is known without looking for the owner. */
function lazyVisit(api, place, findOwner, operation) {
    let owner;
    const find = () => {
        owner ??= findOwner();
        return owner;
    };
    return {
        api,
        place,
        operation,
        users: () => find().users.operations(),
        reachedBy: () => find().users.keys(),
        subjects: () => find().subjects,
    };
}
/** The same as a class, for visits that are made by the hundred thousand: nothing is allocated beside the object. */
class OwnedVisit {
    #api;
    #owner;
    #isContextual = false;
    constructor(api) {
        this.#api = api;
    }
    /** Some rule asked for more than the thing visited: what it said holds for this revision only. */
    get isContextual() {
        return this.#isContextual;
    }
    get api() {
        this.#isContextual = true;
        return this.#api;
    }
    get ownership() {
        this.#isContextual = true;
        this.#owner ??= this.findOwner();
        return this.#owner;
    }
    get operation() {
        return this.ownership.operation;
    }
    users() {
        this.#isContextual = true;
        return this.findUsers().operations();
    }
    reachedBy() {
        this.#isContextual = true;
        return this.findUsers().keys();
    }
    subjects() {
        return this.ownership.subjects;
    }
}

;// CONCATENATED MODULE: ./build/inspect/lint/visits/visit-grammar.js
/** Makes the visits of texts, references and faults from one walk of the grammar. */




/** Returns what base need not walk again; `null` when no rule wants the grammar. */
function visitGrammar(api, owners, inspector, precedent) {
    const glance = inspector.glance('text', schema_entry/* IN_REQUEST */.mm | schema_entry/* IN_RESPONSE */.od);
    const isHeard = (isSilent) => !isSilent;
    const listener = {
        text: glance !== null
            ? {
                mayMatter: glance,
                tell: (text, role, name, parent, key) => isHeard(inspector.visit('text', new TextVisit(api, owners, text, role, name, parent, key))),
            }
            : null,
        reference: inspector.wants('reference')
            ? (node, failure) => isHeard(inspector.visit('reference', referenceVisit(api, owners, node, failure)))
            : null,
        fault: inspector.wants('fault')
            ? (fault, node, place, args) => isHeard(inspector.visit('fault', faultVisit(api, owners, fault, node, place, args)))
            : null,
    };
    const isWanted = listener.text !== null || listener.reference !== null || listener.fault !== null;
    return isWanted ? walkGrammar(api, listener, precedent) : null;
}
function faultVisit(api, owners, fault, node, place, args) {
    const owner = owners.ofPlace(node);
    return Object.assign(lazyVisit(api, place, () => owner, owner.operation), { fault, node, arguments: args });
}
/** The place of a bad reference is its value. */
function referenceVisit(api, owners, node, failure) {
    const owner = owners.ofPlace(node);
    return Object.assign(lazyVisit(api, (0,knowledge_value/* placeOfValue */.E0)((0,knowledge_value/* child */.jf)(node, '$ref')), () => owner, owner.operation), { node, failure });
}
class TextVisit extends OwnedVisit {
    text;
    role;
    name;
    #owners;
    #parent;
    #key;
    constructor(api, owners, text, role, name, parent, key) {
        super(api);
        this.text = text;
        this.role = role;
        this.name = name;
        this.#owners = owners;
        this.#parent = parent;
        this.#key = key;
    }
    get node() {
        return (0,knowledge_value/* child */.jf)(this.#parent, this.#key);
    }
    get place() {
        return (0,knowledge_value/* placeOf */.$t)(this.node);
    }
    findOwner() {
        return this.#owners.ofPlace(this.node);
    }
    findUsers() {
        return this.ownership.users;
    }
}

// EXTERNAL MODULE: ./build/inspect/lint/subject-text.js
var subject_text = __webpack_require__(9009);
;// CONCATENATED MODULE: ./build/inspect/lint/visits/visit-operations.js
/** Makes the visits of documents, paths, operations and their parts, each object once. Webhooks and callbacks are not called by clients and are left to the schema visits. */




function visitOperations(api, owners, inspector) {
    if (inspector.wants('document'))
        inspector.visit('document', documentVisit(api, owners));
    if (inspector.wants('path'))
        visitPaths(api, owners, inspector);
    if (inspector.wants('operation')) {
        for (const operation of api.operations)
            inspector.visit('operation', new OperationVisit(api, owners.ranked.single(rankOf(operation, owners)), operation));
    }
    if (inspector.wants('parameter'))
        visitParameters(api, owners, inspector);
    if (inspector.wants('request-body'))
        visitBodies(api, owners, inspector);
    if (inspector.wants('response') || inspector.wants('header'))
        visitResponses(api, owners, inspector);
    if (inspector.wants('media-type'))
        visitMediaTypes(api, owners, inspector);
}
function documentVisit(api, owners) {
    const users = owners.ranked.none;
    return lazyVisit(api, (0,knowledge_value/* placeOf */.$t)(api.root), () => ({ operation: null, users, subjects: [knowledge_subject/* DOCUMENT_SUBJECT */.hN] }), null);
}
function rankOf(operation, owners) {
    return owners.ranked.ranks.get(operation);
}
class OperationVisit {
    api;
    operation;
    #users;
    constructor(api, users, operation) {
        this.api = api;
        this.operation = operation;
        this.#users = users;
    }
    get place() {
        return (0,knowledge_value/* placeOf */.$t)(this.operation.node);
    }
    users() {
        return this.#users.operations();
    }
    reachedBy() {
        return this.#users.keys();
    }
    subjects() {
        return [(0,knowledge_subject/* operationSubject */.O5)(this.operation.key)];
    }
}
function visitPaths(api, owners, inspector) {
    const byPath = new Map();
    for (const operation of api.operations) {
        const known = byPath.get(operation.key.path);
        if (known === undefined)
            byPath.set(operation.key.path, [operation]);
        else
            known.push(operation);
    }
    for (const [path, operations] of byPath) {
        const node = operations[0].pathItem;
        const users = owners.ranked.setOf(operations);
        const subject = (0,knowledge_subject/* operationSubject */.O5)({ kind: 'path', method: '*', path });
        const base = lazyVisit(api, (0,knowledge_value/* placeOf */.$t)(node), () => ({ operation: null, users, subjects: [subject] }), null);
        inspector.visit('path', Object.assign(base, { path, node, operations }));
    }
}
/** Visits an object once, at its first use in document order. */
function once() {
    const seen = new Set();
    return (value) => {
        if (seen.has(value))
            return false;
        seen.add(value);
        return true;
    };
}
/** The visit of a part that several operations may share. */
class PartVisit extends OwnedVisit {
    #owners;
    constructor(api, owners) {
        super(api);
        this.#owners = owners;
    }
    get place() {
        return (0,knowledge_value/* placeOf */.$t)(this.node);
    }
    get operations() {
        return this.findUsers().operations();
    }
    findUsers() {
        return this.#owners.usersOf(this.node.value);
    }
    findOwner() {
        return this.#owners.ofPart(this.node, (operation) => this.detailIn(operation));
    }
}
class ParameterVisit extends PartVisit {
    parameter;
    constructor(api, owners, parameter) {
        super(api, owners);
        this.parameter = parameter;
    }
    get node() {
        return this.parameter.node;
    }
    detailIn(operation) {
        return (0,subject_text/* parameterDetail */.fL)(operation, this.parameter);
    }
}
class BodyVisit extends PartVisit {
    body;
    constructor(api, owners, body) {
        super(api, owners);
        this.body = body;
    }
    get node() {
        return this.body.node;
    }
    detailIn() {
        return 'request';
    }
}
class ResponseVisit extends PartVisit {
    response;
    constructor(api, owners, response) {
        super(api, owners);
        this.response = response;
    }
    get node() {
        return this.response.node;
    }
    detailIn() {
        return (0,subject_text/* responseDetail */.b6)(this.response);
    }
}
class HeaderVisit extends PartVisit {
    header;
    response;
    constructor(api, owners, header, response) {
        super(api, owners);
        this.header = header;
        this.response = response;
    }
    get node() {
        return this.header.node;
    }
    detailIn() {
        return (0,subject_text/* headerDetail */.BC)(this.response, this.header);
    }
}
class MediaTypeVisit extends PartVisit {
    mediaType;
    status;
    inRequest;
    inResponse;
    #detail;
    constructor(api, owners, mediaType, response, isSent) {
        super(api, owners);
        this.mediaType = mediaType;
        this.status = response?.status ?? null;
        this.inRequest = isSent;
        this.inResponse = !isSent;
        this.#detail = response === null ? (0,subject_text/* requestDetail */.RD)(mediaType) : (0,subject_text/* responseContentDetail */.OJ)(response, mediaType);
    }
    get node() {
        return this.mediaType.node;
    }
    detailIn() {
        return this.#detail;
    }
}
function visitParameters(api, owners, inspector) {
    const isNew = once();
    for (const { parameters } of api.operations)
        for (const parameter of parameters)
            if (isNew(parameter.node.value))
                inspector.visit('parameter', new ParameterVisit(api, owners, parameter));
}
function visitBodies(api, owners, inspector) {
    const isNew = once();
    for (const { requestBody: body } of api.operations)
        if (body !== null && isNew(body.node.value))
            inspector.visit('request-body', new BodyVisit(api, owners, body));
}
function visitResponses(api, owners, inspector) {
    const isNew = once();
    const wantsHeaders = inspector.wants('header');
    for (const { responses } of api.operations) {
        for (const response of responses) {
            if (!isNew(response.node.value))
                continue;
            inspector.visit('response', new ResponseVisit(api, owners, response));
            if (!wantsHeaders)
                continue;
            for (const header of response.headers)
                if (isNew(header.node.value))
                    inspector.visit('header', new HeaderVisit(api, owners, header, response));
        }
    }
}
function visitMediaTypes(api, owners, inspector) {
    const isNew = once();
    const visit = (mediaType, response, isSent) => {
        // Swagger 2.0 has one object for all its media types: the first one stands for them.
        if (isNew(mediaType.node.value))
            inspector.visit('media-type', new MediaTypeVisit(api, owners, mediaType, response, isSent));
    };
    for (const [operations, outbound] of [
        [api.operations, false],
        [api.outbound, true],
    ]) {
        for (const { requestBody, responses } of operations) {
            for (const mediaType of requestBody?.content ?? [])
                visit(mediaType, null, !outbound);
            for (const response of responses)
                for (const mediaType of response.content)
                    visit(mediaType, response, outbound);
        }
    }
}

// EXTERNAL MODULE: ./build/inspect/lint/schemas/find-use-places.js
var find_use_places = __webpack_require__(730);
;// CONCATENATED MODULE: ./build/inspect/lint/schemas/schema-memory.js
class SchemaMemory {
    index;
    constructor(index) {
        this.index = index;
    }
}
/** Introduces the twins. The entries of `index` that differ from those of `other`, or lead to one that does: shared objects are the same. */
function findChanged(index, other) {
    const changed = new Set();
    const queue = [];
    const add = (entry) => {
        if (changed.has(entry))
            return;
        changed.add(entry);
        queue.push(entry);
    };
    const { entries } = index;
    for (let position = 0; position < entries.length; position += 1) {
        const entry = entries[position];
        if (!hasCounterpart(entry, other))
            add(entry);
    }
    for (let entry = queue.pop(); entry !== undefined; entry = queue.pop()) {
        if (entry.parent !== null)
            add(entry.parent);
        if (entry.edges !== null)
            for (const { from } of entry.edges)
                if (from !== null)
                    add(from);
    }
    return changed;
}
const NONE = [];
/** Finds the twin: the same object, below which the same objects come: a reference may lead elsewhere although it reads the same. */
function hasCounterpart(entry, other) {
    const counterpart = other.find(entry.value);
    entry.twin = counterpart;
    if (counterpart === undefined)
        return false;
    const left = entry.children ?? NONE;
    const right = counterpart.children ?? NONE;
    if (left.length !== right.length)
        return false;
    for (let index = 0; index < left.length; index += 1)
        if (left[index]?.value !== right[index]?.value)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/inspect/lint/visits/visit-schemas.js
/** Makes the visits of schemas and of their properties, each at its definition and once. */







/** Passes over what `precedent` knows to be silent; returns what the other revision need not ask again. */
function visitSchemas(api, owners, inspector, precedent) {
    const wantsSchemas = inspector.wants('schema');
    const wantsProperties = inspector.wants('property');
    if (!wantsSchemas && !wantsProperties)
        return null;
    const schemaGlances = glancesByFlow(inspector, 'schema');
    const propertyGlances = glancesByFlow(inspector, 'property');
    const memory = new SchemaMemory(owners.schemas);
    const changed = precedent === null ? null : findChanged(owners.schemas, precedent.index);
    const { entries } = owners.schemas;
    for (let index = 0; index < entries.length; index += 1) {
        const entry = entries[index];
        const silence = changed?.has(entry) === false ? (entry.twin?.silence ?? null) : null;
        if (silence !== null && holdsFor(silence, entry))
            continue;
        const about = wantsSchemas
            ? visitSchema(api, owners, inspector, schemaGlances, entry)
            : schema_entry/* SILENT */.qY[entry.flow];
        let isSilent = !wantsSchemas || visitLeaves(api, owners, inspector, schemaGlances, entry);
        if (wantsProperties)
            isSilent = visitProperties(api, owners, inspector, propertyGlances, entry) && isSilent;
        if (isSilent)
            entry.silence = about;
    }
    return memory;
}
function glancesByFlow(inspector, target) {
    return schema_entry/* SILENT */.qY.map(({ flow }) => inspector.glance(target, flow | schema_entry/* NOWHERE */.JW));
}
/** `null` when some rule had something to say. */
function visitSchema(api, owners, inspector, glances, entry) {
    const look = glances[entry.flow];
    if (look === null || look === undefined || !look(entry.value, null, null))
        return schema_entry/* SILENT */.qY[entry.flow];
    const visit = new SchemaVisit(api, owners, entry);
    if (!inspector.visit('schema', visit) || visit.isContextual)
        return null;
    return visit.statedUse === null && visit.statedPart === null
        ? schema_entry/* SILENT */.qY[entry.flow]
        : { flow: entry.flow, use: visit.statedUse, isPart: visit.statedPart };
}
/** True when no rule had anything to say about the schemas of properties that have no entry. */
function visitLeaves(api, owners, inspector, glances, entry) {
    const { value, flow, leaves } = entry;
    const look = glances[flow];
    if (look === null || look === undefined || leaves === null)
        return true;
    const properties = value.properties;
    let isSilent = true;
    for (let index = 0; index < leaves.length; index += 1) {
        const name = leaves[index];
        if (!look(properties[name], null, null))
            continue;
        // How a property is used follows from where it stands: only who uses it may differ in the other revision.
        const visit = new SchemaVisit(api, owners, entry.leaf(name));
        isSilent = inspector.visit('schema', visit) && !visit.isContextual && isSilent;
    }
    return isSilent;
}
/** True when no rule had anything to say. */
function visitProperties(api, owners, inspector, glances, entry) {
    const { value } = entry;
    const look = glances[entry.flow];
    if (look === null || look === undefined || !Object.hasOwn(value, 'properties'))
        return true;
    const { properties } = value;
    if (!(0,knowledge_value/* isObject */.Gv)(properties))
        return true;
    let names;
    const all = Object.keys(properties);
    for (let index = 0; index < all.length; index += 1) {
        const name = all[index];
        if (!look(properties[name], name, null))
            continue;
        names ??= new Set();
        names.add(name);
    }
    if (names === undefined)
        return true;
    let isSilent = true;
    for (const [name, node] of (0,schema/* ownProperties */._n)(entry.node)) {
        if (!names.has(name))
            continue;
        const property = new PropertyVisit(api, owners, entry, name, node);
        isSilent = inspector.visit('property', property) && !property.isContextual && isSilent;
    }
    return isSilent;
}
/** A schema that is used otherwise may be a fault where it was none. */
function holdsFor({ flow, use, isPart }, entry) {
    if (flow !== entry.flow || (isPart !== null && isPart !== isOnlyPart(entry)))
        return false;
    if (use === null)
        return true;
    const own = useOf(entry);
    return own.as === use.as && own.name === use.name && own.parameterIn === use.parameterIn;
}
class SchemaVisit extends OwnedVisit {
    #owners;
    #entry;
    /** What was asked of its use; `null`: nothing. */
    statedUse = null;
    statedPart = null;
    inRequest;
    inResponse;
    constructor(api, owners, entry) {
        super(api);
        this.#owners = owners;
        this.#entry = entry;
        this.inRequest = (entry.flow & schema_entry/* IN_REQUEST */.mm) !== 0;
        this.inResponse = (entry.flow & schema_entry/* IN_RESPONSE */.od) !== 0;
    }
    get node() {
        return this.#entry.node;
    }
    get view() {
        return this.#entry.view;
    }
    get place() {
        return (0,knowledge_value/* placeOf */.$t)(this.#entry.node);
    }
    get usedAs() {
        this.statedUse ??= useOf(this.#entry);
        return this.statedUse;
    }
    get isPart() {
        this.statedPart ??= isOnlyPart(this.#entry);
        return this.statedPart;
    }
    findOwner() {
        return this.#owners.ofSchema(this.#entry);
    }
    findUsers() {
        return this.#owners.schemaUsers(this.#entry);
    }
}
class PropertyVisit extends OwnedVisit {
    name;
    node;
    #owners;
    #entry;
    #flow;
    constructor(api, owners, entry, name, node) {
        super(api);
        this.name = name;
        this.node = node;
        this.#owners = owners;
        this.#entry = entry;
    }
    /** Of the property alone: what it refers to may flow both ways. */
    get #flows() {
        this.#flow ??= this.#entry.flow & this.#owners.schemas.flowOfProperty(this.node);
        return this.#flow;
    }
    get inRequest() {
        return (this.#flows & schema_entry/* IN_REQUEST */.mm) !== 0;
    }
    get inResponse() {
        return (this.#flows & schema_entry/* IN_RESPONSE */.od) !== 0;
    }
    get view() {
        return (0,schema/* viewSchema */.Nl)(this.node, this.#entry.dialect);
    }
    get owner() {
        return this.#entry.node;
    }
    get required() {
        return (0,schema/* requiredNames */.m_)(this.#entry.view).has(this.name);
    }
    get readOnly() {
        return (0,schema/* flag */.Jt)(this.view, 'readOnly');
    }
    get writeOnly() {
        return (0,schema/* flag */.Jt)(this.view, 'writeOnly');
    }
    get place() {
        return (0,knowledge_value/* placeOf */.$t)(this.node);
    }
    findUsers() {
        return this.#owners.schemaUsers(this.#entry);
    }
    findOwner() {
        const owner = this.#owners.ofSchema(this.#entry);
        return {
            ...owner,
            subjects: owner.subjects.map((subject) => (0,knowledge_subject/* subjectBelow */.qw)(subject, (0,find_use_places/* stepText */.b)('properties', this.name))),
        };
    }
}
const OTHER = { as: 'other', name: null, parameterIn: null };
/** How far up a role is looked for; real documents nest composition a few levels deep. */
const MAXIMUM_STEPS = 32;
/** Through lists and composition up to what gives the schema its role: the first way in, in document order. */
function useOf(start) {
    let entry = start;
    let isItem = false;
    for (let step = 0; step < MAXIMUM_STEPS; step += 1) {
        const edge = wayInto(entry);
        if (edge === undefined)
            return OTHER;
        if (edge.root !== null)
            return isItem ? { as: 'items', name: edge.root.use.name, parameterIn: edge.root.use.parameterIn } : edge.root.use;
        if (edge.keyword === 'properties')
            return { as: isItem ? 'items' : 'property', name: edge.name, parameterIn: null };
        if (edge.keyword === 'items' || edge.keyword === 'prefixItems')
            isItem = true;
        else if (!COMPOSITION.has(edge.keyword))
            return OTHER;
        entry = edge.from;
    }
    return OTHER;
}
const COMPOSITION = new Set(['allOf', 'oneOf', 'anyOf', '$ref']);
function wayInto(entry) {
    if (entry.parent !== null)
        return { root: null, from: entry.parent, keyword: entry.keyword, name: entry.name };
    return entry.edges?.find((edge) => edge.root !== null) ?? entry.edges?.[0];
}
const CONJUNCTION = new Set(['allOf', '$ref']);
/** True when every way in leads through a conjunction. */
function isOnlyPart({ parent, keyword, edges }) {
    if (parent === null && edges === null)
        return false;
    if (parent !== null && !CONJUNCTION.has(keyword))
        return false;
    return (edges ?? []).every((edge) => edge.root === null && CONJUNCTION.has(edge.keyword));
}

;// CONCATENATED MODULE: ./build/inspect/lint/visits/visit-security.js
/** Makes the visits of security schemes, requirement entries and servers, each where it is declared. */





function visitSecurity(api, owners, inspector) {
    if (inspector.wants('security-scheme'))
        visitSchemes(api, owners, inspector);
    if (inspector.wants('security-requirement'))
        visitRequirements(api, owners, inspector);
    if (inspector.wants('server'))
        visitServers(api, owners, inspector);
}
function visitSchemes(api, owners, inspector) {
    const users = new Map();
    for (const operation of api.operations) {
        for (const { schemes } of operation.security.alternatives) {
            for (const { scheme } of schemes)
                if (scheme !== null)
                    users.set(scheme, (users.get(scheme) ?? new Set()).add(operation));
        }
    }
    for (const scheme of api.schemes.values()) {
        const set = owners.ranked.setOf(users.get(scheme) ?? []);
        const owner = {
            operation: null,
            users: set,
            subjects: [(0,knowledge_subject/* schemeSubject */.S5)(scheme.name), (0,knowledge_subject/* schemeSubject */.S5)(describeScheme(scheme))],
        };
        inspector.visit('security-scheme', Object.assign(lazyVisit(api, (0,knowledge_value/* placeOf */.$t)(scheme.node), () => owner, null), { scheme, operations: set.operations() }));
    }
}
/** A renamed scheme is the same scheme: what it asks for is its second name. */
function describeScheme(scheme) {
    const flows = scheme.flows.map((flow) => `${flow.kind} ${[...flow.urls.values()].join(' ')}`);
    return (0,subject_text/* shortenSubject */.Iu)(`as ${[scheme.type, scheme.scheme, scheme.in, scheme.parameterName, scheme.openIdConnectUrl, ...flows].filter((part) => part !== null).join(' ')}`);
}
function visitRequirements(api, owners, inspector) {
    const inheriting = api.operations.filter((operation) => operation.security.decidedBy === 'document');
    const visit = (required, declaredAt, operations) => {
        const detail = `requires ${required.name}`;
        const owner = () => ({
            operation: declaredAt === 'operation' && operations.length === 1 ? operations[0] : null,
            users: owners.ranked.setOf(operations),
            // Moved between the document and its operations, a requirement stays the same one.
            subjects: [
                ...(declaredAt === 'document' ? [(0,knowledge_subject/* subjectBelow */.qw)(knowledge_subject/* DOCUMENT_SECURITY_SUBJECT */.sr, detail)] : []),
                ...operations.map((operation) => (0,knowledge_subject/* subjectBelow */.qw)((0,knowledge_subject/* operationSubject */.O5)(operation.key), detail)),
            ],
        });
        const operation = declaredAt === 'operation' ? (operations[0] ?? null) : null;
        inspector.visit('security-requirement', Object.assign(lazyVisit(api, (0,knowledge_value/* placeOf */.$t)(required.node), owner, operation), { required, declaredAt, operations }));
    };
    for (const alternative of api.security.alternatives) {
        for (const required of alternative.schemes)
            visit(required, 'document', inheriting);
    }
    for (const operation of api.operations) {
        if (operation.security.decidedBy !== 'operation')
            continue;
        for (const alternative of operation.security.alternatives) {
            for (const required of alternative.schemes)
                visit(required, 'operation', [operation]);
        }
    }
}
function visitServers(api, owners, inspector) {
    const visit = (server, declaredAt, operations) => {
        const [first] = operations;
        const subject = (0,knowledge_subject/* serverSubject */.en)((0,subject_text/* shortenSubject */.Iu)(server.url));
        const operation = declaredAt === 'operation' && first !== undefined ? first : null;
        const subjects = declaredAt === 'document' || first === undefined
            ? [subject]
            : [(0,knowledge_subject/* subjectBelow */.qw)((0,knowledge_subject/* operationSubject */.O5)(first.key), subject), subject];
        const owner = { operation, users: owners.ranked.setOf(operations), subjects };
        inspector.visit('server', Object.assign(lazyVisit(api, (0,knowledge_value/* placeOf */.$t)(server.node), () => owner, operation), { server, declaredAt, operations }));
    };
    const inheriting = api.operations.filter((operation) => operation.servers === api.servers);
    for (const server of api.servers)
        visit(server, 'document', inheriting);
    for (const { server, declaredAt, operations } of listNestedServers(api))
        visit(server, declaredAt, operations);
}
/** The servers of path items (once for all their operations) and of operations. */
function listNestedServers(api) {
    const found = new Map();
    for (const operation of api.operations) {
        if (operation.servers === api.servers)
            continue;
        const isOwn = (0,knowledge_value/* childIfPresent */.p_)(operation.node, 'servers') !== undefined ||
            (0,knowledge_value/* childIfPresent */.p_)(operation.node, 'schemes') !== undefined;
        for (const server of operation.servers) {
            const key = `${server.node.file.path}#${(0,pointer/* pointerText */.po)(server.node.pointer)}`;
            const known = found.get(key);
            if (known === undefined)
                found.set(key, { server, declaredAt: isOwn ? 'operation' : 'path', operations: [operation] });
            else
                known.operations.push(operation);
        }
    }
    return found.values();
}

;// CONCATENATED MODULE: ./build/inspect/lint/lint-apis.js








function lintApis(apis, rules, circumstances) {
    const compiled = compileRules(rules);
    const failed = new Map();
    const results = apis.head.map((api) => ({ api, ...lintApi(api, compiled, failed, null, circumstances) }));
    const base = apis.base.flatMap((api) => {
        const same = results.find((result) => sameContents(api, result.api));
        if (same !== undefined)
            return same.violations.map((violation) => relabel(violation, api));
        const counterpart = results.find((result) => result.api.file.path === api.file.path) ??
            results.find((result) => result.api.id === api.id);
        return lintApi(api, compiled, failed, counterpart?.memory ?? null, circumstances).violations;
    });
    const counts = (violation) => !failed.has(violation.rule);
    return {
        base: base.filter(counts),
        head: results.flatMap(({ violations }) => violations).filter(counts),
        failedRules: [...failed].map(([rule, error]) => toProblem(rule, error)),
    };
}
/**
 * Everything that the rules find in one revision of an API, in the order of the visits. With the memory of the other
 * revision, what both share and nothing was said about is passed over.
 */
function lintApi(api, compiled, failed, precedent, circumstances) {
    const violations = [];
    const inspector = inspectorOf(api, compiled, failed, violations, circumstances);
    const owners = new lint_owners/* Owners */.d(api);
    const known = precedent?.dialect === api.dialect ? precedent : null;
    visitOperations(api, owners, inspector);
    visitSecurity(api, owners, inspector);
    const schemas = visitSchemas(api, owners, inspector, known?.schemas ?? null);
    const grammar = visitGrammar(api, owners, inspector, known?.grammar ?? null);
    return { violations, memory: { dialect: api.dialect, schemas, grammar } };
}
/** The same violation in the other revision's files. */
function relabel(violation, api) {
    const fileOf = (file) => file.path === api.file.path ? api.file : (api.file.siblings.get(file.path) ?? file);
    const move = (place) => ({ ...place, file: fileOf(place.file) });
    return { ...violation, place: move(violation.place), related: violation.related.map(move) };
}
function toProblem(rule, error) {
    const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
        code: 'rule-failed',
        severity: 'error',
        message: `The rule "${rule}" failed and reported nothing (${cause.slice(0, 300)}). This is a fault of openapi-posture or of the rule, not of the description; the other rules are not affected.`,
        location: null,
    };
}


/***/ }),

/***/ 1386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ Owners)
});

// EXTERNAL MODULE: ./build/knowledge/pointer.js
var knowledge_pointer = __webpack_require__(182);
// EXTERNAL MODULE: ./build/knowledge/subject.js
var knowledge_subject = __webpack_require__(2947);
;// CONCATENATED MODULE: ./build/inspect/lint/ranked-operations.js
/** The operations of an API in the order that every list of users has, and sets of them that share their arrays. */

/** Operations, webhooks and callbacks sorted by subject; the position is the rank. */
class RankedOperations {
    list;
    ranks;
    none;
    #singles = [];
    constructor(api) {
        const named = [...api.operations, ...api.outbound].map((operation) => ({
            operation,
            subject: (0,knowledge_subject/* operationSubject */.O5)(operation.key),
        }));
        named.sort((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0));
        this.list = named.map(({ operation }) => operation);
        this.ranks = new Map(this.list.map((operation, rank) => [operation, rank]));
        this.none = new UserSet(this, []);
    }
    /** The set of one operation. */
    single(rank) {
        let set = this.#singles[rank];
        if (set === undefined)
            this.#singles[rank] = set = new UserSet(this, [rank]);
        return set;
    }
    /** The union; one of the sets itself when it holds all others. */
    union(sets) {
        let largest = this.none;
        for (const set of sets)
            if (set.members.length > largest.members.length)
                largest = set;
        let missing = false;
        const bits = new Uint8Array(this.list.length);
        for (const rank of largest.members)
            bits[rank] = 1;
        for (const set of sets) {
            if (set === largest)
                continue;
            for (const rank of set.members) {
                if (bits[rank] === 1)
                    continue;
                bits[rank] = 1;
                missing = true;
            }
        }
        if (!missing)
            return largest;
        const members = [];
        for (let rank = 0; rank < bits.length; rank += 1)
            if (bits[rank] === 1)
                members.push(rank);
        return new UserSet(this, members);
    }
    /** The set of operations given in any order. */
    setOf(operations) {
        const ranks = new Set();
        for (const operation of operations)
            ranks.add(this.ranks.get(operation));
        const [first] = ranks;
        if (first === undefined)
            return this.none;
        return ranks.size === 1
            ? this.single(first)
            : new UserSet(this, [...ranks].sort((a, b) => a - b));
    }
}
/** Some operations of an API, by ascending rank. */
class UserSet {
    members;
    #ranked;
    #operations;
    #keys;
    constructor(ranked, members) {
        this.#ranked = ranked;
        this.members = members;
    }
    operations() {
        this.#operations ??= this.members.map((rank) => this.#ranked.list[rank]);
        return this.#operations;
    }
    keys() {
        this.#keys ??= this.operations().map((operation) => operation.key);
        return this.#keys;
    }
}

// EXTERNAL MODULE: ./build/inspect/lint/schemas/find-use-places.js
var find_use_places = __webpack_require__(730);
;// CONCATENATED MODULE: ./build/inspect/lint/schemas/find-users.js
class SchemaUsers {
    #ranked;
    #sets = new Map();
    constructor(ranked) {
        this.#ranked = ranked;
    }
    of(entry) {
        const head = entry.head();
        return this.#sets.get(head) ?? this.#find(head);
    }
    #find(start) {
        const open = new Map();
        const component = [];
        const stack = [];
        const enter = (entry) => {
            const frame = { entry, sources: sourcesOf(entry), next: 0, order: open.size, low: open.size };
            open.set(entry, frame);
            stack.push(frame);
            component.push(entry);
        };
        enter(start);
        for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
            const source = frame.sources[frame.next];
            frame.next += 1;
            if (source !== undefined) {
                if (this.#sets.has(source))
                    continue;
                const seen = open.get(source);
                if (seen === undefined)
                    enter(source);
                else
                    frame.low = Math.min(frame.low, seen.order);
                continue;
            }
            stack.pop();
            const below = stack.at(-1);
            if (below !== undefined)
                below.low = Math.min(below.low, frame.low);
            if (frame.low === frame.order)
                this.#close(component.splice(component.lastIndexOf(frame.entry)));
        }
        return this.#sets.get(start);
    }
    /** All members of a strongly connected component have the same users. */
    #close(members) {
        const sets = new Set();
        for (const member of members) {
            for (const edge of member.edges ?? [])
                if (edge.root !== null)
                    sets.add(this.#ranked.single(this.#ranked.ranks.get(edge.root.operation)));
            for (const source of sourcesOf(member)) {
                const known = this.#sets.get(source);
                if (known !== undefined)
                    sets.add(known);
            }
        }
        const [only] = sets;
        const users = sets.size === 1 ? only : this.#ranked.union(sets);
        for (const member of members)
            this.#sets.set(member, users);
    }
}
/** The heads from which an edge leads to this one. */
function sourcesOf(head) {
    const sources = new Set();
    if (head.parent !== null)
        sources.add(head.parent.head());
    for (const edge of head.edges ?? [])
        if (edge.from !== null)
            sources.add(edge.from.head());
    return [...sources];
}

// EXTERNAL MODULE: ./build/knowledge/form-schema.js
var form_schema = __webpack_require__(1425);
// EXTERNAL MODULE: ./build/knowledge/reference.js
var reference = __webpack_require__(6074);
// EXTERNAL MODULE: ./build/knowledge/schema.js
var schema = __webpack_require__(6876);
// EXTERNAL MODULE: ./build/knowledge/value.js
var knowledge_value = __webpack_require__(5718);
// EXTERNAL MODULE: ./build/inspect/lint/schemas/schema-entry.js
var schema_entry = __webpack_require__(6198);
;// CONCATENATED MODULE: ./build/inspect/lint/schemas/list-schema-roots.js

/** Operations first, then webhooks and callbacks, whose requests are what the API sends. */
function listSchemaRoots(api) {
    const found = [];
    for (const operation of api.operations)
        addRoots(operation, schema_entry/* IN_REQUEST */.mm, schema_entry/* IN_RESPONSE */.od, found);
    for (const operation of api.outbound)
        addRoots(operation, schema_entry/* IN_RESPONSE */.od, schema_entry/* IN_REQUEST */.mm, found);
    return found;
}
function addRoots(operation, sent, answered, found) {
    for (const parameter of operation.parameters) {
        const { schema } = parameter;
        if (schema !== null)
            found.push({ schema, root: new schema_entry/* SchemaRoot */.mp(operation, sent, { parameter }) });
    }
    for (const mediaType of operation.requestBody?.content ?? []) {
        const { schema } = mediaType;
        if (schema !== null)
            found.push({ schema, root: new schema_entry/* SchemaRoot */.mp(operation, sent, { mediaType }) });
    }
    for (const response of operation.responses) {
        for (const mediaType of response.content) {
            const { schema } = mediaType;
            if (schema !== null)
                found.push({ schema, root: new schema_entry/* SchemaRoot */.mp(operation, answered, { response, mediaType }) });
        }
        for (const header of response.headers) {
            const { schema } = header;
            if (schema !== null)
                found.push({ schema, root: new schema_entry/* SchemaRoot */.mp(operation, answered, { response, header }) });
        }
    }
}

;// CONCATENATED MODULE: ./build/inspect/lint/schemas/schema-keywords.js
/** The keywords of a schema that hold schemas, and in which shapes. */
const SINGLE = { single: true, list: false, map: false };
const LIST = { single: false, list: true, map: false };
const MAP = { single: false, list: false, map: true };
/** `$defs` is missing on purpose: what stands there is used only when something refers to it. */
const SCHEMA_KEYWORDS = new Map([
    ['properties', MAP],
    ['patternProperties', MAP],
    ['dependentSchemas', MAP],
    ['allOf', LIST],
    ['oneOf', LIST],
    ['anyOf', LIST],
    ['prefixItems', LIST],
    ['items', { single: true, list: true, map: false }],
    ['additionalProperties', SINGLE],
    ['additionalItems', SINGLE],
    ['unevaluatedProperties', SINGLE],
    ['unevaluatedItems', SINGLE],
    ['propertyNames', SINGLE],
    ['contains', SINGLE],
    ['contentSchema', SINGLE],
    ['not', SINGLE],
    ['if', SINGLE],
    ['then', SINGLE],
    ['else', SINGLE],
    ['$ref', { single: false, list: false, map: false }],
]);

;// CONCATENATED MODULE: ./build/inspect/lint/schemas/schema-index.js
/**
 * The graph of schema objects that an API's operations reach, and of the shared ones that nothing reaches. Each object
 * stands in it once; every walk is iterative and visits an edge a fixed number of times, whatever the document does.
 */








function indexSchemas(api) {
    const builder = new IndexBuilder(api);
    builder.addRoots();
    builder.addDefinitions();
    builder.spreadFlow();
    return builder;
}
class IndexBuilder {
    entries = [];
    roots = [];
    #api;
    #byValue = new Map();
    #targets = new Map();
    #siblingsApply;
    /** Some reference leads to a property, which then has an entry wherever it is met. */
    #refersToProperties = false;
    constructor(api) {
        this.#api = api;
        this.#siblingsApply = (0,schema/* appliesReferenceSiblings */.Rv)(api.dialect);
    }
    find(value) {
        return this.#byValue.get(value);
    }
    addRoots() {
        for (const { root, schema } of listSchemaRoots(this.#api)) {
            const target = this.#resolve(schema);
            if (target === null)
                continue;
            const entry = this.#entryOf(target);
            entry.edges ??= [];
            entry.edges.push({ root, from: null });
            this.roots.push({ root, entry });
        }
        this.#expandFrom(0);
    }
    /** `components.schemas` or `definitions`: whatever no operation reached is still part of the document. */
    addDefinitions() {
        const components = (0,knowledge_value/* childIfPresent */.p_)(this.#api.root, 'components');
        const parent = this.#api.dialect === '2.0'
            ? (0,knowledge_value/* childIfPresent */.p_)(this.#api.root, 'definitions')
            : components && (0,knowledge_value/* childIfPresent */.p_)(components, 'schemas');
        if (parent === undefined)
            return;
        const start = this.entries.length;
        for (const [, node] of (0,knowledge_value/* members */.ol)(parent)) {
            const target = (0,schema/* isSchemaValue */.N1)(node.value) ? this.#resolve(node) : null;
            if (target !== null)
                this.#entryOf(target);
        }
        this.#expandFrom(start);
    }
    /** Follows data from the operations down: what is readOnly is not sent, what is writeOnly is not answered. */
    spreadFlow() {
        const queue = [];
        const pending = [];
        const offer = (entry, flow) => {
            const added = flow & ~entry.flow;
            if (added === 0)
                return;
            entry.flow |= added;
            queue.push(entry);
            pending.push(added);
        };
        for (const { root, entry } of this.roots)
            offer(entry, root.flow);
        for (let entry = queue.pop(); entry !== undefined; entry = queue.pop()) {
            const flow = pending.pop();
            const { children, masks } = entry;
            if (children === null || masks === null)
                continue;
            for (let index = 0; index < children.length; index += 1) {
                offer(children[index], flow & masks[index]);
            }
        }
    }
    #expandFrom(start) {
        for (let index = start; index < this.entries.length; index += 1)
            this.#expand(this.entries[index]);
    }
    #expand(entry) {
        const { value } = entry;
        const keywords = Object.keys(value);
        for (let position = 0; position < keywords.length; position += 1) {
            const keyword = keywords[position];
            const shape = SCHEMA_KEYWORDS.get(keyword);
            if (shape === undefined)
                continue;
            if (keyword === 'properties') {
                if ((0,form_schema/* isFormSchema */.KU)(value))
                    this.#expandForm(entry);
                else if ((0,knowledge_value/* isObject */.Gv)(value.properties))
                    this.#expandProperties(entry, value.properties);
                continue;
            }
            if (keyword === '$ref') {
                // Only met where keywords beside it apply; elsewhere the entry is the target itself.
                const target = typeof value.$ref === 'string' ? (0,reference/* followOnce */.PF)(entry.node).node : undefined;
                if (target !== undefined && (0,schema/* isSchemaValue */.N1)(target.value))
                    this.#connect(entry, target, keyword, null, schema_entry/* IN_REQUEST */.mm | schema_entry/* IN_RESPONSE */.od, true);
                continue;
            }
            const found = value[keyword];
            if (shape.single && (0,schema/* isSchemaValue */.N1)(found))
                this.#connect(entry, (0,knowledge_value/* child */.jf)(entry.node, keyword), keyword, null, schema_entry/* IN_REQUEST */.mm | schema_entry/* IN_RESPONSE */.od);
            else if (shape.list && Array.isArray(found)) {
                const list = (0,knowledge_value/* child */.jf)(entry.node, keyword);
                for (let index = 0; index < found.length; index += 1)
                    this.#connectMember(entry, list, keyword, index);
            }
            else if (shape.map && (0,knowledge_value/* isObject */.Gv)(found)) {
                const map = (0,knowledge_value/* child */.jf)(entry.node, keyword);
                for (const key of Object.keys(found))
                    this.#connectMember(entry, map, keyword, key);
            }
        }
    }
    #expandForm(entry) {
        for (const [name, property] of (0,schema/* ownProperties */._n)(entry.node)) {
            const target = this.#resolve(property);
            if (target !== null)
                this.#connectTo(target, entry, property, 'properties', name, this.flowOfProperty(property), false);
        }
    }
    /** By far the most schemas are properties written in place: they get a node when something is said about them. */
    #expandProperties(entry, properties) {
        const names = Object.keys(properties);
        for (let index = 0; index < names.length; index += 1) {
            const name = names[index];
            const value = properties[name];
            if (!(0,knowledge_value/* isObject */.Gv)(value))
                continue;
            if (entry.isTree && isLeaf(value) && !(this.#refersToProperties && this.#byValue.has(value))) {
                if (entry.leaves === null)
                    entry.leaves = [name];
                else
                    entry.leaves.push(name);
                continue;
            }
            const isPlain = !Object.hasOwn(value, '$ref') && !(this.#siblingsApply && Object.hasOwn(value, '$id'));
            if (!isPlain || this.#byValue.has(value)) {
                const property = (0,knowledge_value/* childAt */.Ut)((0,knowledge_value/* childAt */.Ut)(entry.node, 'properties', properties), name, value);
                const target = this.#resolve(property);
                if (target !== null)
                    this.#connectTo(target, entry, property, 'properties', name, this.flowOfProperty(property), false);
                continue;
            }
            const inner = this.#add(entry.property(name, value));
            entry.addChild(inner, Object.hasOwn(value, 'allOf') ? this.flowOfProperty(inner.node) : plainFlow(value));
        }
    }
    #connectMember(entry, parent, keyword, key) {
        const node = (0,knowledge_value/* child */.jf)(parent, key);
        if ((0,schema/* isSchemaValue */.N1)(node.value))
            this.#connect(entry, node, keyword, String(key), schema_entry/* IN_REQUEST */.mm | schema_entry/* IN_RESPONSE */.od);
    }
    #connect(from, node, keyword, name, mask, referenced = false) {
        const target = this.#resolve(node);
        if (target !== null)
            this.#connectTo(target, from, node, keyword, name, mask, referenced);
    }
    #connectTo(target, from, node, keyword, name, mask, referenced) {
        const known = this.#byValue.get(target.value);
        const entry = known ?? this.#addEntry(target);
        if (known === undefined && target === node && !referenced) {
            entry.parent = from;
            entry.keyword = keyword;
            entry.name = name;
        }
        else {
            entry.edges ??= [];
            entry.edges.push({ root: null, from, keyword, name });
        }
        from.addChild(entry, mask);
    }
    #entryOf(node) {
        return this.#byValue.get(node.value) ?? this.#addEntry(node);
    }
    #addEntry(node) {
        const { dialect } = this.#api;
        const entry = new schema_entry/* SchemaEntry */.E6(node.value, this.#siblingsApply ? enterResource(node) : node, dialect, node.file.isTree);
        if (node.pointer?.parent?.key === 'properties')
            this.#takeFromLeaves(entry, node);
        return this.#add(entry);
    }
    /** What a reference leads to has an entry, also when it was a leaf before. */
    #takeFromLeaves(entry, { file, pointer }) {
        this.#refersToProperties = true;
        const keys = (0,knowledge_pointer/* keysOf */.YD)(pointer);
        const name = String(keys.at(-1));
        let owner = file.root;
        for (const key of keys.slice(0, -2))
            owner = owner[key];
        const holder = this.#byValue.get(owner);
        const at = holder?.leaves?.indexOf(name) ?? -1;
        if (holder === undefined || at === -1)
            return;
        holder.leaves?.splice(at, 1);
        entry.parent = holder;
        entry.keyword = 'properties';
        entry.name = name;
        holder.addChild(entry, schema_entry/* IN_REQUEST */.mm | schema_entry/* IN_RESPONSE */.od);
    }
    #add(entry) {
        this.#byValue.set(entry.value, entry);
        this.entries.push(entry);
        return entry;
    }
    flowOfProperty(property) {
        if (!(0,knowledge_value/* isObject */.Gv)(property.value))
            return schema_entry/* IN_REQUEST */.mm | schema_entry/* IN_RESPONSE */.od;
        const target = this.#resolve(property);
        if (target === null)
            return schema_entry/* IN_REQUEST */.mm | schema_entry/* IN_RESPONSE */.od;
        const { value } = target;
        if (!Object.hasOwn(value, 'allOf') && !Object.hasOwn(value, '$ref')) {
            return plainFlow(value);
        }
        // The target's view is made once, whatever refers to it.
        const view = (0,schema/* viewSchema */.Nl)(target, this.#api.dialect);
        return ((0,schema/* flag */.Jt)(view, 'readOnly') ? 0 : schema_entry/* IN_REQUEST */.mm) | ((0,schema/* flag */.Jt)(view, 'writeOnly') ? 0 : schema_entry/* IN_RESPONSE */.od);
    }
    /** The schema object that a node stands for after references with nothing of their own; `null` when there is none. */
    #resolve(node) {
        if (!(0,knowledge_value/* isObject */.Gv)(node.value))
            return null;
        if (!this.#isBareReference(node.value))
            return node;
        const written = node.value.$ref;
        if (node.resource !== undefined)
            return this.#followBare(node);
        let targets = this.#targets.get(node.file);
        if (targets === undefined) {
            targets = new Map();
            this.#targets.set(node.file, targets);
        }
        let target = targets.get(written);
        if (target === undefined) {
            target = this.#followBare(node);
            targets.set(written, target);
        }
        return target;
    }
    #followBare(start) {
        const walked = new Set();
        let node = start;
        while ((0,knowledge_value/* isObject */.Gv)(node.value) && this.#isBareReference(node.value)) {
            if (walked.has(node.value))
                return null;
            walked.add(node.value);
            const next = (0,reference/* followOnce */.PF)(node).node;
            if (next === undefined)
                return null;
            node = next;
        }
        return (0,knowledge_value/* isObject */.Gv)(node.value) ? node : null;
    }
    /** True when nothing but the reference counts. */
    #isBareReference(value) {
        if (!Object.hasOwn(value, '$ref') || typeof value.$ref !== 'string')
            return false;
        if (!this.#siblingsApply)
            return true;
        for (const key of Object.keys(value))
            if (key !== '$ref' && key !== 'description' && key !== 'summary')
                return false;
        return true;
    }
}
/** Nothing below it, and nothing that keeps it from flowing as its owner does. */
function isLeaf(value) {
    for (const keyword in value)
        if (NOT_IN_LEAVES.has(keyword))
            return false;
    return true;
}
const NOT_IN_LEAVES = new Set([...SCHEMA_KEYWORDS.keys(), '$id', 'readOnly', 'writeOnly']);
/** Of a schema that is neither composed nor a reference. */
function plainFlow(value) {
    return (((0,knowledge_value/* member */.Dc)(value, 'readOnly') === true ? 0 : schema_entry/* IN_REQUEST */.mm) | ((0,knowledge_value/* member */.Dc)(value, 'writeOnly') === true ? 0 : schema_entry/* IN_RESPONSE */.od));
}
/** JSON Schema 2020-12 §8.2.1: an absolute `$id` opens a resource, in which the references below are resolved. */
function enterResource(node) {
    const id = (0,knowledge_value/* member */.Dc)(node.value, '$id');
    return typeof id === 'string' && !id.startsWith('#') ? { ...node, resource: node } : node;
}

// EXTERNAL MODULE: ./build/inspect/lint/subject-text.js
var subject_text = __webpack_require__(9009);
;// CONCATENATED MODULE: ./build/inspect/lint/owners.js
/**
 * Says whom a place of the document belongs to: the operation it stands in or the shared definition, the operations that
 * use it, and its subjects. Everything is computed for what is reported and remembered for its neighbours.
 */







/** How many use places a shared definition is known by. */
const MAXIMUM_PLACES = 8;
class Owners {
    api;
    ranked;
    #definitions;
    #schemas;
    #schemaUsers;
    #usePlaces;
    constructor(api) {
        this.api = api;
        this.ranked = new RankedOperations(api);
    }
    get schemas() {
        this.#schemas ??= indexSchemas(this.api);
        return this.#schemas;
    }
    /** The operations that use a parameter, body, response or header object, path item or operation, by identity. */
    usersOf(value) {
        return this.#definedUsers(value) ?? this.ranked.none;
    }
    #definedUsers(value) {
        this.#definitions ??= new Definitions(this.ranked);
        return this.#definitions.usersOf(value);
    }
    schemaUsers(entry) {
        this.#schemaUsers ??= new SchemaUsers(this.ranked);
        return this.#schemaUsers.of(entry);
    }
    ofSchema(entry) {
        const users = this.schemaUsers(entry);
        const shared = this.#sharedSubject(entry.node, users);
        this.#usePlaces ??= new find_use_places/* UsePlaces */.u(this.schemas, this.ranked);
        const places = this.#usePlaces.of(entry);
        const subjects = shared !== null ? [shared, ...places] : places.length > 0 ? places : [this.#placeSubject(entry.node)];
        return {
            operation: shared === null && users.members.length === 1 ? users.operations()[0] : null,
            users,
            subjects,
        };
    }
    /** A part of operations that has an object of its own, named by `detail` in each of them. */
    ofPart(node, detail) {
        const users = this.usersOf(node.value);
        const shared = this.#sharedSubject(node, users);
        const places = placesOf(users, detail);
        return {
            operation: shared === null && users.members.length === 1 ? users.operations()[0] : null,
            users,
            subjects: shared === null ? places : [shared, ...places],
        };
    }
    /** Any other place, by the nearest object around it that operations are known to use. */
    ofPlace(node) {
        const keys = (0,knowledge_pointer/* keysOf */.YD)(node.pointer);
        const around = this.#nearestKnown(node, keys);
        const rest = keys.slice(around.depth).map(String).join('/');
        if (around.entry !== null) {
            const owner = this.ofSchema(around.entry);
            return {
                ...owner,
                subjects: owner.subjects.map((subject) => (0,subject_text/* shortenSubject */.Iu)(rest === '' ? subject : (0,knowledge_subject/* subjectBelow */.qw)(subject, rest))),
            };
        }
        const { users } = around;
        const shared = this.#sharedSubject(node, users);
        const subjects = shared !== null ? [shared] : users.members.length > 0 ? placesOf(users, () => rest) : [this.#placeSubject(node)];
        return {
            operation: shared === null && users.members.length === 1 ? users.operations()[0] : null,
            users,
            subjects,
        };
    }
    #nearestKnown(node, keys) {
        let value = node.file.root;
        let found = { depth: 0, users: this.ranked.none, entry: null };
        for (let depth = 0; depth <= keys.length; depth += 1) {
            const entry = this.schemas.find(value) ?? leafAt(found, keys, depth);
            const users = this.#definedUsers(value);
            if (entry !== null)
                found = { depth, users: this.ranked.none, entry };
            // Only operations and path items are anchors: a parameter has no name of its own below them but its position.
            else if (users !== undefined)
                found = { depth: isAnchor(value, users) ? depth : found.depth, users, entry: null };
            const key = keys[depth];
            if (depth === keys.length || typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
                break;
            value = value[key];
        }
        return found;
    }
    /** The name of the shared definition a node stands in; `null` inside an operation, even one in a file of its own. */
    #sharedSubject(node, users) {
        const subject = (0,knowledge_subject/* componentSubject */.e2)(node, this.api.file.path);
        if (subject === null)
            return null;
        if (node.file === this.api.file)
            return (0,subject_text/* shortenSubject */.Iu)(subject);
        const [first] = users.operations();
        const isInside = first !== undefined && (standsBelow(node, first.node) || standsBelow(node, first.pathItem));
        return isInside ? null : (0,subject_text/* shortenSubject */.Iu)(subject);
    }
    #placeSubject(node) {
        return (0,subject_text/* shortenSubject */.Iu)((0,knowledge_subject/* subjectBelow */.qw)(knowledge_subject/* DOCUMENT_SUBJECT */.hN, (0,knowledge_pointer/* keysOf */.YD)(node.pointer).map(String).join('/')));
    }
}
/** The property of the schema just above, where it has no entry of its own. */
function leafAt(above, keys, depth) {
    if (above.entry === null || above.depth !== depth - 2 || keys[depth - 2] !== 'properties')
        return null;
    const name = String(keys[depth - 1]);
    return above.entry.leaves?.includes(name) === true ? above.entry.leaf(name) : null;
}
function isAnchor(value, users) {
    const [first] = users.operations();
    return first !== undefined && (first.node.value === value || first.pathItem.value === value);
}
function placesOf(users, detail) {
    return users
        .operations()
        .slice(0, MAXIMUM_PLACES)
        .map((operation) => {
        const text = detail(operation);
        return text === ''
            ? (0,knowledge_subject/* operationSubject */.O5)(operation.key)
            : (0,subject_text/* shortenSubject */.Iu)((0,knowledge_subject/* subjectBelow */.qw)((0,knowledge_subject/* operationSubject */.O5)(operation.key), text));
    });
}
function standsBelow(node, container) {
    if (node.file !== container.file)
        return false;
    const keys = (0,knowledge_pointer/* keysOf */.YD)(node.pointer);
    return (0,knowledge_pointer/* keysOf */.YD)(container.pointer).every((key, index) => String(keys[index]) === String(key));
}
/** The objects below operations that several operations may share, with the ranks of those that do. */
class Definitions {
    #ranked;
    /** A rank for the many that one operation has for itself, else ascending ranks. */
    #ranks = new Map();
    #sets = new Map();
    constructor(ranked) {
        this.#ranked = ranked;
        ranked.list.forEach((operation, rank) => {
            this.#addParts(operation, rank);
        });
    }
    usersOf(value) {
        const ranks = this.#ranks.get(value);
        if (typeof ranks === 'number')
            return this.#ranked.single(ranks);
        if (ranks === undefined)
            return undefined;
        let set = this.#sets.get(ranks);
        if (set === undefined) {
            set = new UserSet(this.#ranked, ranks);
            this.#sets.set(ranks, set);
        }
        return set;
    }
    #addParts(operation, rank) {
        this.#add(operation.node.value, rank);
        this.#add(operation.pathItem.value, rank);
        for (const { node } of operation.parameters)
            this.#add(node.value, rank);
        if (operation.requestBody !== null)
            this.#add(operation.requestBody.node.value, rank);
        for (const { node } of operation.requestBody?.content ?? [])
            this.#add(node.value, rank);
        for (const { node, content, headers } of operation.responses) {
            this.#add(node.value, rank);
            for (const mediaType of content)
                this.#add(mediaType.node.value, rank);
            for (const header of headers)
                this.#add(header.node.value, rank);
        }
    }
    #add(value, rank) {
        const known = this.#ranks.get(value);
        if (known === undefined)
            this.#ranks.set(value, rank);
        else if (typeof known === 'number') {
            if (known !== rank)
                this.#ranks.set(value, [known, rank]);
        }
        else if (known.at(-1) !== rank)
            known.push(rank);
    }
}


/***/ }),

/***/ 730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ stepText),
/* harmony export */   u: () => (/* binding */ UsePlaces)
/* harmony export */ });
/* harmony import */ var _knowledge_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2947);
/* harmony import */ var _subject_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9009);
/**
 * How operations come to a shared schema, as subjects: `operation … | request application/json | .address.city`. At most
 * eight for each schema, those of the first operations by rank: enough to recognise it when it moves between an operation
 * and a shared definition. Computed once for a document, when first asked.
 */


const MAXIMUM_PLACES = 8;
class UsePlaces {
    #index;
    #ranked;
    #ways;
    constructor(index, ranked) {
        this.#index = index;
        this.#ranked = ranked;
    }
    /** The subjects of a schema's use places; empty when nothing uses it. */
    of(entry) {
        this.#ways ??= this.#findWays();
        const head = entry.head();
        const below = stepsWithin(head, entry);
        return (this.#ways.get(head) ?? []).map((way) => wayText(way, below));
    }
    #findWays() {
        const outgoing = this.#listOutgoing();
        const rootsByRank = new Map();
        for (const item of this.#index.roots) {
            const rank = this.#ranked.ranks.get(item.root.operation);
            const list = rootsByRank.get(rank);
            if (list === undefined)
                rootsByRank.set(rank, [item]);
            else
                list.push(item);
        }
        const ways = new Map();
        for (const rank of [...rootsByRank.keys()].sort((a, b) => a - b)) {
            const queue = [];
            for (const { root, entry } of rootsByRank.get(rank) ?? [])
                accept(ways, queue, { head: entry, root, from: null, step: null });
            for (let next = 0; next < queue.length; next += 1) {
                const way = queue[next];
                const steps = outgoing.get(way.head);
                if (steps === undefined)
                    continue;
                for (const step of steps) {
                    const { head } = step;
                    if (isOpen(ways, head) && !passes(way, head))
                        accept(ways, queue, { head, root: way.root, from: way, step });
                }
            }
        }
        return ways;
    }
    /** From each head, the heads that its own tree leads to. */
    #listOutgoing() {
        const outgoing = new Map();
        const add = (head, from, keyword, name) => {
            const source = from.head();
            const step = { head, from, keyword, name };
            const list = outgoing.get(source);
            if (list === undefined)
                outgoing.set(source, [step]);
            else
                list.push(step);
        };
        const { entries } = this.#index;
        for (let index = 0; index < entries.length; index += 1) {
            const entry = entries[index];
            if (entry.edges === null)
                continue;
            if (entry.parent !== null)
                add(entry, entry.parent, entry.keyword, entry.name);
            for (const edge of entry.edges)
                if (edge.root === null)
                    add(entry, edge.from, edge.keyword, edge.name);
        }
        return outgoing;
    }
}
/** False when enough ways are known already. */
function isOpen(ways, head) {
    const known = ways.get(head);
    return known === undefined || known.length < MAXIMUM_PLACES;
}
function accept(ways, queue, way) {
    const known = ways.get(way.head);
    if (known === undefined)
        ways.set(way.head, [way]);
    else if (known.length < MAXIMUM_PLACES)
        known.push(way);
    else
        return;
    queue.push(way);
}
/** A way that comes back to a schema says nothing new about it. */
function passes(way, head) {
    for (let step = way; step !== null; step = step.from)
        if (step.head === head)
            return true;
    return false;
}
function wayText(way, below) {
    const steps = [below];
    for (let each = way; each !== null; each = each.from)
        steps.push(textOf(each));
    const path = steps.reverse().join('');
    const start = `${(0,_knowledge_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .operationSubject */ .O5)(way.root.operation.key)} | ${way.root.detail}`;
    return (0,_subject_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenSubject */ .Iu)(path === '' ? start : `${start} | ${path}`);
}
function textOf({ from, step }) {
    if (from === null || step === null)
        return '';
    return stepsWithin(from.head, step.from) + stepText(step.keyword, step.name);
}
function stepsWithin(head, entry) {
    const steps = [];
    for (let step = entry; step !== head && step.parent !== null; step = step.parent)
        steps.push(stepText(step.keyword, step.name));
    return steps.reverse().join('');
}
/** `.name` for a property, `[]` for items, `.*` for other members; a reference is no step. */
function stepText(keyword, name) {
    if (keyword === 'properties')
        return `.${name}`;
    if (keyword === '$ref')
        return '';
    if (keyword === 'items')
        return '[]';
    if (keyword === 'additionalProperties')
        return '.*';
    return name === null ? `<${keyword}>` : `<${keyword} ${name}>`;
}


/***/ }),

/***/ 6198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ SchemaEntry),
/* harmony export */   JW: () => (/* binding */ NOWHERE),
/* harmony export */   mm: () => (/* binding */ IN_REQUEST),
/* harmony export */   mp: () => (/* binding */ SchemaRoot),
/* harmony export */   od: () => (/* binding */ IN_RESPONSE),
/* harmony export */   qY: () => (/* binding */ SILENT)
/* harmony export */ });
/* harmony import */ var _knowledge_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6876);
/* harmony import */ var _knowledge_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5718);
/* harmony import */ var _subject_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9009);
/**
 * A schema object of an API, met once however often it is used, with the ways that lead to it. Two schemas of three are
 * properties without schemas below them, written in place: those have no entry until something is said about them.
 */



const IN_REQUEST = 1;
const IN_RESPONSE = 2;
/** Added to a flow where it is compared with what rules ask for: those without a direction also see what nobody uses. */
const NOWHERE = 4;
/** Where an operation names a schema: its parameter, body, response or header. Words are made for what is reported. */
class SchemaRoot {
    operation;
    flow;
    #parameter;
    #response;
    #header;
    #mediaType;
    constructor(operation, flow, part) {
        this.operation = operation;
        this.flow = flow;
        this.#parameter = part.parameter ?? null;
        this.#response = part.response ?? null;
        this.#header = part.header ?? null;
        this.#mediaType = part.mediaType ?? null;
    }
    /** As in subjects: `request application/json`. */
    get detail() {
        if (this.#parameter !== null)
            return (0,_subject_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parameterDetail */ .fL)(this.operation, this.#parameter);
        if (this.#response === null)
            return (0,_subject_text_js__WEBPACK_IMPORTED_MODULE_1__/* .requestDetail */ .RD)(this.#mediaType);
        return this.#header !== null
            ? (0,_subject_text_js__WEBPACK_IMPORTED_MODULE_1__/* .headerDetail */ .BC)(this.#response, this.#header)
            : (0,_subject_text_js__WEBPACK_IMPORTED_MODULE_1__/* .responseContentDetail */ .OJ)(this.#response, this.#mediaType);
    }
    get use() {
        if (this.#parameter !== null)
            return { as: 'parameter', name: this.#parameter.name, parameterIn: this.#parameter.in };
        return this.#header !== null ? { as: 'header', name: this.#header.name, parameterIn: null } : BODY;
    }
}
const BODY = { as: 'body', name: null, parameterIn: null };
/** Silences that hold however the schema is used, by flow. */
const SILENT = [0, 1, 2, 3].map((flow) => ({ flow, use: null, isPart: null }));
class SchemaEntry {
    value;
    dialect;
    /** Stands in a file where every value has one place only. */
    isTree;
    /** `null`: a property of `parent`, whose node is made when somebody asks. */
    #node;
    /** The schema object that holds it, when it was first met there. */
    parent = null;
    /** The keyword of `parent` and the property's name or list index. */
    keyword = '';
    name = null;
    /** Ways in beside `parent`; `null` when there are none. */
    edges = null;
    /** The schemas below; `null` when there are none. */
    children = null;
    /** For each child, which flows go on to it. */
    masks = null;
    /** The names of properties without an entry; `null` when there are none. They flow as this schema does. */
    leaves = null;
    #leafEntries = null;
    flow = 0;
    /** The entry of the same object in the other revision, once somebody looked. */
    twin = undefined;
    /** Set when no rule had anything to say. */
    silence = null;
    constructor(value, node, dialect, isTree) {
        this.value = value;
        this.#node = node;
        this.dialect = dialect;
        this.isTree = isTree;
    }
    /** An entry for one of `leaves`, always the same. */
    leaf(name) {
        this.#leafEntries ??= new Map();
        let entry = this.#leafEntries.get(name);
        if (entry === undefined) {
            entry = this.property(name, this.value.properties[name]);
            entry.flow = this.flow;
            this.#leafEntries.set(name, entry);
        }
        return entry;
    }
    /** A new entry for a property written in place. */
    property(name, value) {
        const entry = new SchemaEntry(value, null, this.dialect, this.isTree);
        entry.parent = this;
        entry.keyword = 'properties';
        entry.name = name;
        return entry;
    }
    /** Iterative: schemas may be nested as deep as their author likes. */
    get node() {
        if (this.#node !== null)
            return this.#node;
        const missing = [];
        let known = this;
        while (known.#node === null) {
            missing.push(known);
            known = known.parent;
        }
        let node = known.#node;
        for (let index = missing.length - 1; index >= 0; index -= 1) {
            const entry = missing[index];
            node = (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_2__/* .childAt */ .Ut)((0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_2__/* .childAt */ .Ut)(node, 'properties', node.value.properties), entry.name, entry.value);
            entry.#node = node;
        }
        return node;
    }
    addChild(child, mask) {
        this.children ??= [];
        this.masks ??= [];
        this.children.push(child);
        this.masks.push(mask);
    }
    get view() {
        return (0,_knowledge_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .viewSchema */ .Nl)(this.node, this.dialect);
    }
    /** The nearest enclosing schema that is reached otherwise than from the one around it; itself, perhaps. */
    head() {
        let entry = this;
        while (entry.edges === null && entry.parent !== null)
            entry = entry.parent;
        return entry;
    }
}


/***/ }),

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ headerDetail),
/* harmony export */   Iu: () => (/* binding */ shortenSubject),
/* harmony export */   OJ: () => (/* binding */ responseContentDetail),
/* harmony export */   RD: () => (/* binding */ requestDetail),
/* harmony export */   b6: () => (/* binding */ responseDetail),
/* harmony export */   fL: () => (/* binding */ parameterDetail)
/* harmony export */ });
/* unused harmony export partSubject */
/* harmony import */ var _knowledge_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2947);
/** Words for the parts of an operation inside subjects, stable under renamed path parameters, and a bound on length. */

/** `parameter query limit`; a path parameter is named by its position, since its name is free. */
function parameterDetail(operation, parameter) {
    if (parameter.in !== 'path')
        return `parameter ${parameter.in} ${parameter.name}`;
    const before = operation.key.path.split(`{${parameter.name}}`, 1)[0];
    const position = before.length === operation.key.path.length ? parameter.name : String(before.split('{').length);
    return `parameter path ${position}`;
}
function requestDetail(mediaType) {
    return `request ${mediaType.name}`;
}
function responseDetail(response) {
    return `response ${response.status}`;
}
function responseContentDetail(response, mediaType) {
    return `response ${response.status} ${mediaType.name}`;
}
function headerDetail(response, header) {
    return `response ${response.status} header ${header.name.toLowerCase()}`;
}
/** A part of an operation as a subject. */
function partSubject(operation, detail) {
    return shortenSubject(subjectBelow(operationSubject(operation.key), detail));
}
const MAXIMUM_LENGTH = 500;
/** Keeps both ends of a very long subject and a digest of the whole: thousands of nested levels must not fill the memory. */
function shortenSubject(text) {
    if (text.length <= MAXIMUM_LENGTH)
        return text;
    return [text.slice(0, 200), '…', digest(text), '…', text.slice(-200)].join('');
}
/** FNV-1a (32 bits) twice with different seeds: told apart well enough, and the same everywhere. */
function digest(text) {
    let first = 0x811c9dc5;
    let second = 0x01234567;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        first = Math.imul(first ^ code, 0x01000193);
        second = Math.imul(second ^ code, 0x01000197);
    }
    return (first >>> 0).toString(16).padStart(8, '0') + (second >>> 0).toString(16).padStart(8, '0');
}


/***/ }),

/***/ 3424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dx: () => (/* binding */ mayMatter),
/* harmony export */   jU: () => (/* binding */ listCandidates),
/* harmony export */   qd: () => (/* binding */ looksLikeDescription)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/**
 * Which files of a tree are root documents: the ones named, the ones that match the configured globs, else every YAML or
 * JSON file whose content is an OpenAPI description outside vendor, build and test folders.
 */

const EXCLUDED_FOLDERS = new Set(('node_modules bower_components jspm_packages vendor third_party third-party external deps Pods Carthage .venv venv site-packages ' +
    'dist build out target bin obj .next .nuxt .output .gradle .terraform coverage tmp .cache ' +
    'test tests __tests__ spec_helper testdata test-data fixtures __fixtures__ testing mocks __mocks__ e2e cypress snapshots __snapshots__').split(' '));
const READABLE = /\.(ya?ml|json)$/i;
/** The entries that may be root documents, before anything is read. */
function listCandidates(entries, scope) {
    const folders = scope.folders ?? [];
    const wanted = new Set(scope.explicit);
    const named = entries
        .filter((entry) => wanted.has(entry.path))
        .map((entry) => ({ entry, named: true, excluded: null, reason: 'named on the command line' }));
    return wanted.size > 0 && folders.length === 0
        ? named
        : [
            ...named,
            ...discover(entries.filter(({ path }) => !wanted.has(path)), scope, folders),
        ];
}
function discover(entries, scope, folders) {
    const excluded = globMatcher(scope.exclude);
    const below = entries.filter(({ path }) => isBelow(path, folders));
    if (scope.specs.length > 0) {
        const included = globMatcher(scope.specs);
        return below
            .filter((entry) => included(entry.path))
            .map((entry) => ({
            entry,
            named: true,
            excluded: excluded(entry.path) ? 'matches "exclude" of the configuration' : null,
            reason: 'matches "specs" of the configuration',
        }));
    }
    return below
        .filter((entry) => READABLE.test(entry.path))
        .map((entry) => ({
        entry,
        named: false,
        excluded: excluded(entry.path) ? 'matches "exclude" of the configuration' : excludedFolder(entry.path, folders),
        reason: 'found by content',
    }));
}
/** True when a file could be, or be part of, an OpenAPI description: what decides whether a change needs a look at all. */
function mayMatter(path, scope) {
    return (READABLE.test(path) || scope.explicit.includes(path) || (scope.specs.length > 0 && globMatcher(scope.specs)(path)));
}
function isBelow(path, folders) {
    return folders.length === 0 || folders.some((folder) => path.startsWith(`${folder}/`));
}
/** A folder that a person named counts as it is; only what lies below it can be left out. */
function excludedFolder(path, named) {
    const above = named.find((folder) => path.startsWith(`${folder}/`));
    const below = above === undefined ? path : path.slice(above.length + 1);
    const folder = below
        .split('/')
        .slice(0, -1)
        .find((name) => EXCLUDED_FOLDERS.has(name));
    return folder === undefined ? null : `in the folder "${folder}", which is left out by default`;
}
function globMatcher(globs) {
    if (globs.length === 0)
        return () => false;
    return picomatch__WEBPACK_IMPORTED_MODULE_0__([...globs], { dot: true });
}
/** Whether text can be an OpenAPI description, without parsing it: a version member where a root may have one. */
function looksLikeDescription(content) {
    if (!content.includes('openapi') && !content.includes('swagger'))
        return false;
    const version = /(?:^|[{,]\s*)["']?(?:openapi|swagger)["']?\s*:/m;
    return version.test(content.start()) || version.test(content.text);
}


/***/ }),

/***/ 1143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dT: () => (/* binding */ skipValue),
/* harmony export */   pw: () => (/* binding */ skipBlanks),
/* harmony export */   t9: () => (/* binding */ skipString),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/** Steps over the tokens of JSON in UTF-8 bytes. The bytes that structure it are ASCII and stand in no other character. */
/** The offset of the first byte that is no blank. */
function skipBlanks(bytes, at) {
    let index = at;
    while (isBlank(bytes[index]))
        index += 1;
    return index;
}
function isBlank(byte) {
    return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
/** The offset behind the string that opens at `start`; the end of the bytes when it is not closed. */
function skipString(bytes, start) {
    let at = start + 1;
    for (let byte = bytes[at]; byte !== 34; byte = bytes[at]) {
        if (byte === undefined)
            return bytes.length;
        at += byte === 92 ? 2 : 1;
    }
    return at + 1;
}
/** The offset behind the value that starts at `start`, in valid JSON. */
function skipValue(bytes, start) {
    const first = bytes[start];
    if (first === 34)
        return skipString(bytes, start);
    let at = start;
    if (first !== 123 && first !== 91) {
        for (let byte = bytes[at]; byte !== undefined && byte !== 44 && byte !== 125 && byte !== 93 && !isBlank(byte); byte = bytes[at])
            at += 1;
        return at;
    }
    let depth = 0;
    while (at < bytes.length) {
        const byte = bytes[at];
        if (byte === 34) {
            at = skipString(bytes, at);
            continue;
        }
        at += 1;
        if (byte === 123 || byte === 91)
            depth += 1;
        else if (byte === 125 || byte === 93) {
            depth -= 1;
            if (depth === 0)
                return at;
        }
    }
    return at;
}


/***/ }),

/***/ 2055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ locatePlaces)
});

// EXTERNAL MODULE: ./build/knowledge/lines.js
var knowledge_lines = __webpack_require__(2860);
// EXTERNAL MODULE: ./build/knowledge/pointer.js
var knowledge_pointer = __webpack_require__(182);
// EXTERNAL MODULE: ./build/inspect/spec/json-bytes.js
var json_bytes = __webpack_require__(1143);
;// CONCATENATED MODULE: ./build/inspect/spec/locate-json.js
/**
 * Finds wanted pointers in the bytes of valid JSON: upper members where the parser's outline says, what lies deeper by one
 * scan of the member that holds it. Of repeated keys the last counts, as in `JSON.parse`.
 */

function locateInJson({ content: { bytes }, outline }, wanted) {
    const start = outline?.start ?? (0,json_bytes/* skipBlanks */.pw)(bytes, 0);
    if (outline !== null)
        locateOutlined(bytes, outline.members, start, wanted);
    const end = outline === null ? locateValue(bytes, start, wanted) : outline.end;
    wanted.span = { keyStart: null, keyEnd: null, valueStart: start, valueEnd: end };
}
function locateOutlined(bytes, members, origin, wanted) {
    for (const [name, child] of wanted.children) {
        const member = members.get(name);
        if (member === undefined)
            continue;
        const valueStart = origin + member.start;
        child.span = {
            keyStart: origin + member.keyStart,
            keyEnd: origin + member.keyEnd,
            valueStart,
            valueEnd: origin + member.end,
        };
        if (child.children.size === 0)
            continue;
        if (member.members !== null)
            locateOutlined(bytes, member.members, valueStart, child);
        else
            locateValue(bytes, valueStart, child);
    }
}
/** Scans the value at `at` and returns its end. */
function locateValue(bytes, at, wanted) {
    if (wanted.children.size === 0)
        return (0,json_bytes/* skipValue */.dT)(bytes, at);
    const opener = bytes[at];
    if (opener === 123)
        return locateMembers(bytes, at, wanted);
    if (opener === 91)
        return locateItems(bytes, at, wanted);
    return (0,json_bytes/* skipValue */.dT)(bytes, at);
}
function locateMembers(bytes, at, wanted) {
    let index = (0,json_bytes/* skipBlanks */.pw)(bytes, at + 1);
    while (bytes[index] === 34) {
        const keyStart = index;
        const keyEnd = (0,json_bytes/* skipString */.t9)(bytes, index);
        const valueStart = (0,json_bytes/* skipBlanks */.pw)(bytes, (0,json_bytes/* skipBlanks */.pw)(bytes, keyEnd) + 1);
        const child = wanted.children.get(nameAt(bytes, keyStart, keyEnd));
        const valueEnd = child === undefined ? (0,json_bytes/* skipValue */.dT)(bytes, valueStart) : locateValue(bytes, valueStart, child);
        if (child !== undefined)
            child.span = { keyStart, keyEnd, valueStart, valueEnd };
        index = (0,json_bytes/* skipBlanks */.pw)(bytes, valueEnd);
        if (bytes[index] === 44)
            index = (0,json_bytes/* skipBlanks */.pw)(bytes, index + 1);
    }
    return index + 1;
}
function nameAt(bytes, start, end) {
    const raw = Buffer.from(bytes.buffer, bytes.byteOffset + start + 1, end - start - 2).toString('utf8');
    return raw.includes('\\') ? JSON.parse(`"${raw}"`) : raw;
}
function locateItems(bytes, at, wanted) {
    let index = (0,json_bytes/* skipBlanks */.pw)(bytes, at + 1);
    for (let item = 0; bytes[index] !== 93 && index < bytes.length; item += 1) {
        const child = wanted.children.get(String(item));
        const valueEnd = child === undefined ? (0,json_bytes/* skipValue */.dT)(bytes, index) : locateValue(bytes, index, child);
        if (child !== undefined)
            child.span = { keyStart: null, keyEnd: null, valueStart: index, valueEnd };
        index = (0,json_bytes/* skipBlanks */.pw)(bytes, valueEnd);
        if (bytes[index] === 44)
            index = (0,json_bytes/* skipBlanks */.pw)(bytes, index + 1);
    }
    return index + 1;
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/inspect/spec/parse-yaml.js + 1 modules
var parse_yaml = __webpack_require__(3508);
;// CONCATENATED MODULE: ./build/inspect/spec/pointer-tree.js
/** The pointers wanted in one file as a tree, so that one scan finds them all and skips every subtree nobody asked for. */

function makeWanted() {
    return { children: new Map(), span: null };
}
/** Adds a pointer and returns its leaf. */
function want(root, pointer) {
    let node = root;
    for (const key of (0,knowledge_pointer/* keysOf */.YD)(pointer)) {
        const name = String(key);
        let next = node.children.get(name);
        if (next === undefined) {
            next = makeWanted();
            node.children.set(name, next);
        }
        node = next;
    }
    return node;
}

;// CONCATENATED MODULE: ./build/inspect/spec/locate-yaml.js
/** Finds wanted pointers in YAML by walking the parser's events, through aliases and merge keys to where the text stands. */



function locateInYaml(text, layout, wanted) {
    if (layout.events.length < 2)
        return;
    const walk = new Walk(text, layout);
    const { end, start } = walk.visit(1, wanted);
    wanted.span = { keyStart: null, keyEnd: null, valueStart: start, valueEnd: end };
}
class Walk {
    text;
    layout;
    constructor(text, layout) {
        this.text = text;
        this.layout = layout;
    }
    visit(index, wanted) {
        const event = this.layout.events[index];
        if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING)
            return this.visitMapping(index, wanted);
        if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            return this.visitSequence(index, wanted);
        if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS) {
            const target = this.layout.aliases.get(index);
            if (target !== undefined && wanted !== undefined && wanted.children.size > 0)
                this.visit(target, wanted);
            return { next: index + 1, start: event.anchorStart - 1, end: event.anchorEnd };
        }
        const scalar = event;
        return { next: index + 1, start: scalar.valueStart, end: scalar.valueEnd };
    }
    visitMapping(index, wanted) {
        const start = (0,parse_yaml/* startOf */.G)(this.layout.events[index]);
        const merges = [];
        let end = start;
        let at = index + 1;
        while (this.layout.events[at].type !== js_yaml/* EVENT_ID */.hy.POP) {
            const key = this.readKey(at);
            const child = wanted?.children.get(key.text);
            if (key.isMerge)
                merges.push(key.next);
            const value = this.visit(key.next, child);
            if (child !== undefined) {
                const empty = value.start === -1;
                child.span = {
                    keyStart: key.start,
                    keyEnd: key.end,
                    valueStart: empty ? key.start : value.start,
                    valueEnd: empty ? key.end : value.end,
                };
            }
            end = Math.max(end, key.end, value.end);
            at = value.next;
        }
        if (wanted !== undefined)
            for (const merge of merges)
                this.visitMerged(merge, wanted);
        return { next: at + 1, start, end };
    }
    /** What a merge key brings in stands at the merged mapping, unless the mapping has a member of that name. */
    visitMerged(index, wanted) {
        const missing = makeWanted();
        for (const [name, child] of wanted.children)
            if (child.span === null)
                missing.children.set(name, child);
        if (missing.children.size === 0)
            return;
        const event = this.layout.events[index];
        const target = this.layout.aliases.get(index);
        if (target !== undefined)
            this.visitMerged(target, missing);
        else if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING)
            this.visitMapping(index, missing);
        else if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE) {
            for (let at = index + 1; this.layout.events[at].type !== js_yaml/* EVENT_ID */.hy.POP; at = this.visit(at, undefined).next)
                this.visitMerged(at, missing);
        }
    }
    visitSequence(index, wanted) {
        const start = (0,parse_yaml/* startOf */.G)(this.layout.events[index]);
        let end = start;
        let at = index + 1;
        for (let item = 0; this.layout.events[at].type !== js_yaml/* EVENT_ID */.hy.POP; item += 1) {
            const child = wanted?.children.get(String(item));
            const value = this.visit(at, child);
            if (child !== undefined)
                child.span = {
                    keyStart: null,
                    keyEnd: null,
                    valueStart: Math.max(value.start, start),
                    valueEnd: Math.max(value.end, start),
                };
            end = Math.max(end, value.end);
            at = value.next;
        }
        return { next: at + 1, start, end };
    }
    readKey(index) {
        let event = this.layout.events[index];
        const target = this.layout.aliases.get(index);
        const extent = this.visit(index, undefined);
        if (target !== undefined)
            event = this.layout.events[target];
        const scalar = event;
        const text = scalar.valueStart === -1
            ? ''
            : scalar.fast
                ? this.text.slice(scalar.valueStart, scalar.valueEnd)
                : (0,js_yaml/* getScalarValue */.KE)(this.text, scalar);
        // The token includes its quotes.
        const quoted = scalar.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || scalar.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
        const widen = quoted && target === undefined ? 1 : 0;
        return {
            text,
            isMerge: text === '<<' && !quoted,
            start: extent.start - widen,
            end: extent.end + widen,
            next: extent.next,
        };
    }
}

;// CONCATENATED MODULE: ./build/inspect/spec/locate.js
/** Places → locations: one scan of each file that something is reported in, nothing for files without. */





/** Locates every place; the answer has an entry for each object given. */
function locatePlaces(places) {
    const byFile = new Map();
    for (const place of places) {
        let entry = byFile.get(place.file);
        if (entry === undefined) {
            entry = { root: makeWanted(), leaves: [] };
            byFile.set(place.file, entry);
        }
        entry.leaves.push({ place, chain: chainOf(entry.root, place) });
    }
    const result = new Map();
    for (const [file, { root, leaves }] of byFile) {
        if (file.format === 'json')
            locateInJson(file.layout, root);
        else if (file.layout !== null)
            locateInYaml(file.text, file.layout, root);
        const lines = (0,knowledge_lines/* linesOf */.D)(file);
        for (const { place, chain } of leaves)
            result.set(place, toLocation(place, chain, lines));
    }
    return result;
}
/** The wanted nodes from the root to the place: where the place itself is not in the text, its nearest ancestor counts. */
function chainOf(root, place) {
    const chain = [want(root, place.pointer)];
    for (let step = place.pointer; step !== null; step = step.parent)
        chain.push(want(root, step.parent));
    return chain;
}
function toLocation(place, chain, lines) {
    const found = chain.findIndex((wanted) => wanted.span !== null);
    const span = found === -1 ? null : chain[found].span;
    const [start, end] = span === null ? [0, Math.min(1, lines.size)] : offsetsOf(place.file, span, found === 0 ? place.part : 'key', lines);
    const from = lines.position(start);
    const to = lines.position(Math.max(start, end));
    return {
        file: place.file.path,
        revision: place.file.revision,
        line: from.line,
        column: from.column,
        endLine: to.line,
        endColumn: to.column,
        pointer: (0,knowledge_pointer/* pointerText */.po)(place.pointer),
    };
}
/** The key token; for array items, roots and values asked for, the first line of the value. */
function offsetsOf(file, span, part, lines) {
    if (part === 'key' && span.keyStart !== null && span.keyEnd !== null)
        return [span.keyStart, span.keyEnd];
    const start = file.format === 'json' ? span.valueStart : quotedStart(span.valueStart, file.text);
    const quoted = start !== span.valueStart;
    return [start, Math.min(lines.endOfLine(start), Math.max(span.valueEnd + (quoted ? 1 : 0), start))];
}
/** js-yaml gives the inside of a quoted scalar; the token starts at its quote. */
function quotedStart(start, text) {
    const before = text[start - 1];
    return (before === '"' || before === "'") && text[start] !== before ? start - 1 : start;
}


/***/ }),

/***/ 3508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml),
  G: () => (/* binding */ startOf)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/inspect/spec/parsed.js
var parsed = __webpack_require__(4862);
;// CONCATENATED MODULE: ./build/inspect/spec/yaml-scalar.js
/** The YAML 1.2 core schema (YAML 1.2.2 §10.3.2) for plain scalars. */
const NULL = new Set(['', '~', 'null', 'Null', 'NULL']);
const BOOLEAN = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const SPECIAL = new Map([
    ['inf', Number.POSITIVE_INFINITY],
    ['Inf', Number.POSITIVE_INFINITY],
    ['INF', Number.POSITIVE_INFINITY],
].flatMap(([word, value]) => [
    [`.${word}`, value],
    [`+.${word}`, value],
    [`-.${word}`, -value],
]));
/** The value of an untagged plain scalar: null, boolean, number or the text itself. */
function resolvePlainScalar(source) {
    if (source.length > 5 && !/^[-+.0-9]/.test(source))
        return source;
    if (NULL.has(source))
        return null;
    const boolean = BOOLEAN.get(source);
    if (boolean !== undefined)
        return boolean;
    if (!/^[-+.0-9]/.test(source))
        return source;
    if (DECIMAL.test(source))
        return Number(source);
    if (/^0o[0-7]+$/.test(source) || /^0x[0-9a-fA-F]+$/.test(source))
        return Number(source);
    if (/^\.(nan|NaN|NAN)$/.test(source))
        return Number.NaN;
    return SPECIAL.get(source) ?? source;
}

;// CONCATENATED MODULE: ./build/inspect/spec/parse-yaml.js
/**
 * YAML 1.2 text → value, with the parser's events kept for the locator. Keys are their source text (`200`, not 200),
 * timestamps stay strings, aliases are shared objects, and every expansion is counted before anybody walks it.
 */



/** Parses one document; a second one in the same stream is an error, since readers disagree about which counts. */
function parseYaml(text) {
    let events;
    try {
        events = (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: parsed/* MAXIMUM_DEPTH */.t });
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const offset = Math.max(0, Math.min(error.mark?.position ?? 0, text.length - 1));
        return failed({
            code: 'syntax',
            message: `This is not YAML: ${error.reason}.`,
            offset,
            endOffset: offset + 1,
            severity: 'error',
        });
    }
    return new Construction(text, events).run();
}
function failed(...faults) {
    return { format: 'yaml', root: undefined, isTree: true, layout: null, faults, references: null };
}
class Stop extends Error {
    fault;
    constructor(fault) {
        super(fault.message);
        this.fault = fault;
    }
}
class Construction {
    text;
    events;
    anchors = new Map();
    aliases = new Map();
    faults = [];
    next = 0;
    nodes = 0;
    constructor(text, events) {
        this.text = text;
        this.events = events;
    }
    run() {
        if (this.events.length === 0)
            return failed();
        try {
            this.next = 1; // the document event
            const root = this.readNode();
            this.next += 1; // its end
            const second = this.events[this.next];
            if (second !== undefined)
                this.rejectSecondDocument();
            return {
                format: 'yaml',
                root,
                isTree: this.aliases.size === 0,
                layout: { events: this.events, aliases: this.aliases },
                faults: this.faults,
                references: null,
            };
        }
        catch (error) {
            if (error instanceof Stop)
                return failed(...this.faults, error.fault);
            throw error;
        }
    }
    rejectSecondDocument() {
        const content = this.events[this.next + 1];
        const start = content === undefined ? this.text.length : startOf(content);
        const marker = this.text.lastIndexOf('\n---', start);
        throw this.stop('multiple-documents', 'A second YAML document starts here; a description must be one document.', marker === -1 ? 0 : marker + 1, 3);
    }
    stop(code, message, offset, length) {
        return new Stop({ code, message, offset, endOffset: offset + length, severity: 'error' });
    }
    readNode() {
        const index = this.next;
        const event = this.events[index];
        this.next += 1;
        if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            return this.readAlias(event, index);
        const before = this.nodes;
        this.count(1, event);
        const anchor = event.type === js_yaml/* EVENT_ID */.hy.SCALAR || event.type === js_yaml/* EVENT_ID */.hy.MAPPING || event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE
            ? this.openAnchor(event, index)
            : null;
        let value;
        if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
            value = this.readScalar(event);
        else if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            value = this.readSequence(event);
        else if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING)
            value = this.readMapping(event);
        else
            throw new Error(`unexpected YAML event ${event.type}`);
        if (anchor !== null)
            anchor.value = { of: value, nodes: this.nodes - before };
        return value;
    }
    count(nodes, event) {
        this.nodes += nodes;
        if (this.nodes > parsed/* MAXIMUM_EXPANDED_NODES */.N) {
            throw this.stop('alias-bomb', `Aliases expand this document to more than ${parsed/* MAXIMUM_EXPANDED_NODES */.N.toLocaleString('en')} values.`, startOf(event), 1);
        }
    }
    openAnchor(event, index) {
        if (event.anchorStart === -1)
            return null;
        const anchor = { event: index, value: undefined };
        this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), anchor);
        return anchor;
    }
    readAlias(event, index) {
        const name = this.text.slice(event.anchorStart, event.anchorEnd);
        const anchor = this.anchors.get(name);
        if (anchor === undefined)
            throw this.stop('unknown-alias', 'The alias names an anchor that does not exist.', event.anchorStart - 1, name.length + 1);
        if (anchor.value === undefined)
            throw this.stop('alias-cycle', 'The alias stands inside the value it names, so the value would never end.', event.anchorStart - 1, name.length + 1);
        this.aliases.set(index, anchor.event);
        this.count(anchor.value.nodes, event);
        return anchor.value.of;
    }
    readScalar(event) {
        const source = event.valueStart === -1 ? '' : (0,js_yaml/* getScalarValue */.KE)(this.text, event);
        if (event.tagStart === -1)
            return event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN ? resolvePlainScalar(source) : source;
        const tag = this.text.slice(event.tagStart, event.tagEnd);
        if (tag === '!!str' || tag === '!')
            return source;
        if (/^!!(null|bool|int|float)$/.test(tag))
            return resolvePlainScalar(source);
        this.ignoreTag(event);
        return source;
    }
    ignoreTag(event) {
        if (event.tagStart === -1)
            return;
        const tag = this.text.slice(event.tagStart, event.tagEnd);
        if (tag === '!!map' || tag === '!!seq')
            return;
        this.faults.push({
            code: 'yaml-tag-ignored',
            message: 'This YAML tag has no meaning in an OpenAPI description and is ignored.',
            offset: event.tagStart,
            endOffset: event.tagEnd,
            severity: 'warning',
        });
    }
    readSequence(event) {
        this.ignoreTag(event);
        const list = [];
        while (this.events[this.next].type !== js_yaml/* EVENT_ID */.hy.POP)
            list.push(this.readNode());
        this.next += 1;
        return list;
    }
    readMapping(event) {
        this.ignoreTag(event);
        const result = {};
        const merged = [];
        while (this.events[this.next].type !== js_yaml/* EVENT_ID */.hy.POP) {
            const key = this.readKey();
            if (key.isMerge) {
                merged.push(this.readNode());
                continue;
            }
            if (Object.hasOwn(result, key.text)) {
                this.faults.push({
                    code: 'duplicate-key',
                    message: `The key ${JSON.stringify(key.text.slice(0, 80))} stands twice in this mapping; readers disagree about which one counts.`,
                    offset: key.start,
                    endOffset: key.end,
                    severity: 'error',
                });
            }
            parse_yaml_define(result, key.text, this.readNode());
        }
        this.next += 1;
        for (const source of merged.flat()) {
            if (typeof source !== 'object' || source === null || Array.isArray(source)) {
                throw this.stop('merge-key', 'A merge key (<<) must name a mapping or a list of mappings.', event.start, 1);
            }
            for (const [key, value] of Object.entries(source))
                if (!Object.hasOwn(result, key))
                    parse_yaml_define(result, key, value);
        }
        return result;
    }
    readKey() {
        const event = this.events[this.next];
        if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS) {
            const value = this.readNode();
            const start = event.anchorStart - 1;
            if (typeof value === 'object' && value !== null)
                throw this.stop('complex-key', 'A key must be a scalar; this alias names a collection.', start, 1);
            return { text: String(value), isMerge: false, start, end: event.anchorEnd };
        }
        if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR)
            throw this.stop('complex-key', 'A key must be a scalar, as in JSON; this one is a collection.', startOf(event), 1);
        this.next += 1;
        this.count(1, event);
        const text = event.valueStart === -1 ? '' : (0,js_yaml/* getScalarValue */.KE)(this.text, event);
        const anchor = this.openAnchor(event, this.next - 1);
        if (anchor !== null)
            anchor.value = { of: text, nodes: 1 };
        return {
            text,
            isMerge: text === '<<' && event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN,
            start: event.valueStart,
            end: event.valueEnd,
        };
    }
}
/** An own member even for `__proto__`. */
function parse_yaml_define(target, key, value) {
    if (key === '__proto__')
        Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
    else
        target[key] = value;
}
/** Where an event's node starts in the text. */
function startOf(event) {
    if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
        return Math.max(0, event.valueStart);
    if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
        return event.anchorStart - 1;
    return event.type === js_yaml/* EVENT_ID */.hy.MAPPING || event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE ? event.start : 0;
}


/***/ }),

/***/ 4862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ MAXIMUM_EXPANDED_NODES),
/* harmony export */   t: () => (/* binding */ MAXIMUM_DEPTH)
/* harmony export */ });
/** What parsing a text gives: never an exception, always everything that could be read. */
/** Levels of nesting; deeper documents are refused, so that every later walk may recurse. */
const MAXIMUM_DEPTH = 1000;
/** Nodes after every alias is expanded: real documents stay far below, alias bombs (2^24 and more) far above. */
const MAXIMUM_EXPANDED_NODES = 5_000_000;


/***/ }),

/***/ 5999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ haveSameCandidates),
  p: () => (/* binding */ readRevisions)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/knowledge/lines.js
var knowledge_lines = __webpack_require__(2860);
// EXTERNAL MODULE: ./build/knowledge/pointer.js
var pointer = __webpack_require__(182);
// EXTERNAL MODULE: ./build/knowledge/value.js
var value = __webpack_require__(5718);
// EXTERNAL MODULE: ./build/inspect/spec/discover.js
var discover = __webpack_require__(3424);
// EXTERNAL MODULE: ./build/knowledge/reference.js
var knowledge_reference = __webpack_require__(6074);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/inspect/spec/source-text.js
var source_text = __webpack_require__(9731);
;// CONCATENATED MODULE: ./build/inspect/spec/decode-text.js
/** Bytes → text: UTF-8 only, without a byte order mark; says where and why other bytes cannot be a specification. */


/** Decodes a file; `line` of a fault is where the first bad byte stands, counted by line feeds. */
function decodeText(bytes) {
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
        return {
            fault: {
                code: 'not-utf8',
                message: 'The file is UTF-16, but JSON and YAML descriptions must be UTF-8 (RFC 8259 §8.1).',
                line: null,
            },
        };
    }
    const content = startsWith(bytes, 0xef, 0xbb, 0xbf) ? bytes.subarray(3) : bytes;
    const nul = content.indexOf(0);
    if (nul !== -1)
        return { fault: { code: 'nul-byte', message: 'The file holds a NUL byte.', line: lineOf(content, nul) } };
    const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    if ((0,external_node_buffer_.isAscii)(buffer))
        return { content: new source_text/* SourceText */.D(buffer, true) };
    if ((0,external_node_buffer_.isUtf8)(buffer))
        return { content: new source_text/* SourceText */.D(buffer, false) };
    const bad = firstInvalid(content);
    return { fault: { code: 'not-utf8', message: 'The file is not valid UTF-8.', line: lineOf(content, bad) } };
}
function startsWith(bytes, ...prefix) {
    return prefix.every((byte, index) => bytes[index] === byte);
}
function lineOf(bytes, offset) {
    let line = 1;
    for (let index = bytes.indexOf(10); index !== -1 && index < offset; index = bytes.indexOf(10, index + 1))
        line += 1;
    return line;
}
/** The longest valid prefix by bisection: decoding a prefix fails exactly when it holds a bad byte or a cut character. */
function firstInvalid(bytes) {
    const decoder = new TextDecoder('utf-8');
    let low = 0;
    let high = bytes.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (decoder.decode(bytes.subarray(0, middle)).slice(0, -1).includes('\ufffd'))
            high = middle;
        else
            low = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./build/inspect/spec/json-bytes.js
var json_bytes = __webpack_require__(1143);
;// CONCATENATED MODULE: ./build/inspect/spec/json-outline.js
/**
 * Where the upper members of a JSON object stand in its bytes: down to operations and component definitions. Found by one
 * scan that also counts names and nesting; what lies deeper is skipped unread, and what the members say is not checked.
 */

/** `paths` → path → method, `components` → kind → name. */
const LEVELS = 3;
/**
 * `null` when the root is no object, or a reference, or when its upper levels are not plainly valid JSON: repeated names,
 * `__proto__`, errors.
 */
function outlineJson(bytes) {
    return new OutlineReader(bytes).read();
}
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN = 123;
const CLOSE = 125;
class OutlineReader {
    #bytes;
    #at = 0;
    #names = 0;
    #depth = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    read() {
        const bytes = this.#bytes;
        this.#at = (0,json_bytes/* skipBlanks */.pw)(bytes, 0);
        const start = this.#at;
        if (bytes[start] !== OPEN)
            return null;
        const members = this.#readMembers(1);
        if (members === null || members.has('$ref'))
            return null;
        const end = this.#at;
        return (0,json_bytes/* skipBlanks */.pw)(bytes, end) === bytes.length ? { start, end, depth: this.#depth, members } : null;
    }
    /** Reads the object that opens here and stands behind it then. */
    #readMembers(level) {
        const bytes = this.#bytes;
        const members = new Map();
        const origin = this.#at;
        this.#depth = Math.max(this.#depth, level);
        this.#at = (0,json_bytes/* skipBlanks */.pw)(bytes, origin + 1);
        if (bytes[this.#at] === CLOSE) {
            this.#at += 1;
            return members;
        }
        for (;;) {
            const keyStart = this.#at;
            if (bytes[keyStart] !== QUOTE)
                return null;
            const keyEnd = (0,json_bytes/* skipString */.t9)(bytes, keyStart);
            const name = readName(bytes, keyStart + 1, keyEnd - 1);
            const colon = (0,json_bytes/* skipBlanks */.pw)(bytes, keyEnd);
            if (name === null || members.has(name) || bytes[colon] !== COLON)
                return null;
            const start = (0,json_bytes/* skipBlanks */.pw)(bytes, colon + 1);
            this.#at = start;
            const before = this.#names;
            const nested = level < LEVELS && bytes[start] === OPEN ? this.#readMembers(level + 1) : undefined;
            if (nested === null)
                return null;
            if (nested === undefined)
                this.#skipValue(level);
            const end = this.#at;
            members.set(name, {
                keyStart: keyStart - origin,
                keyEnd: keyEnd - origin,
                start: start - origin,
                end: end - origin,
                names: this.#names - before,
                // A reference is read as a whole, so that whoever looks for references finds it.
                members: nested === undefined || nested.has('$ref') ? null : nested,
            });
            this.#names += 1;
            const next = (0,json_bytes/* skipBlanks */.pw)(bytes, end);
            if (bytes[next] === CLOSE) {
                this.#at = next + 1;
                return members;
            }
            if (bytes[next] !== COMMA)
                return null;
            this.#at = (0,json_bytes/* skipBlanks */.pw)(bytes, next + 1);
        }
    }
    /** The one loop that sees every byte of a file (2 ns each): everything it needs is in local variables. */
    #skipValue(level) {
        const bytes = this.#bytes;
        const { length } = bytes;
        let at = this.#at;
        let depth = 0;
        let deepest = 0;
        let names = 0;
        const first = bytes[at];
        if (first === OPEN || first === OPEN_LIST) {
            do {
                const byte = bytes[at];
                if (byte === QUOTE) {
                    at += 1;
                    for (let inner = bytes[at]; inner !== QUOTE && at < length; inner = bytes[at])
                        at += inner === BACKSLASH ? 2 : 1;
                }
                else if (byte === COLON)
                    names += 1;
                else if (byte === OPEN || byte === OPEN_LIST) {
                    depth += 1;
                    if (depth > deepest)
                        deepest = depth;
                }
                else if (byte === CLOSE || byte === CLOSE_LIST)
                    depth -= 1;
                at += 1;
            } while (depth > 0 && at < length);
        }
        else if (first === QUOTE)
            at = (0,json_bytes/* skipString */.t9)(bytes, at);
        else {
            for (let byte = bytes[at]; at < length && byte !== COMMA && byte !== CLOSE && byte !== CLOSE_LIST && !(0,json_bytes/* isBlank */.z3)(byte); byte = bytes[at])
                at += 1;
        }
        this.#at = at;
        this.#names += names;
        this.#depth = Math.max(this.#depth, level + deepest);
    }
}
/** `null` for a name that is no JSON string, or that an assignment would not make a member. */
function readName(bytes, from, to) {
    const raw = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8');
    if (raw === '__proto__')
        return null;
    if (!/[\\\u0000-\u001f]/.test(raw))
        return raw;
    try {
        const name = JSON.parse(`"${raw}"`);
        return name === '__proto__' ? null : name;
    }
    catch {
        return null; // the scanner that reads the whole text says what is wrong with it
    }
}

// EXTERNAL MODULE: ./build/inspect/spec/parsed.js
var parsed = __webpack_require__(4862);
;// CONCATENATED MODULE: ./build/inspect/spec/scan-json.js
/** Scans without recursion; `error` is the first place where the text stops being JSON. */
function scanJson(text) {
    const duplicates = [];
    const stack = [];
    let at = 0;
    /** What may come next. */
    let state = 'value';
    const stop = (message, offset = at, length = 1) => ({
        error: {
            code: 'syntax',
            message,
            offset: Math.min(offset, Math.max(0, text.length - 1)),
            endOffset: Math.min(offset + length, text.length),
            severity: 'error',
        },
        duplicates,
    });
    for (;;) {
        while (isBlank(text.charCodeAt(at)))
            at += 1;
        if (at >= text.length) {
            if (state === 'after' && stack.length === 0)
                return { error: null, duplicates };
            return stop(text.trim() === '' ? 'The file is empty.' : 'The file ends in the middle of a value.', text.trimEnd().length - 1);
        }
        const char = text[at];
        if (char === '/' && (text[at + 1] === '/' || text[at + 1] === '*'))
            return stop('JSON has no comments.', at, 2);
        if (state === 'after') {
            const container = stack.at(-1);
            if (container === undefined)
                return stop('Text follows the end of the JSON value.');
            if (char === ',')
                state = container.kind === 'object' ? 'key' : 'value';
            else if (char === (container.kind === 'object' ? '}' : ']'))
                stack.pop();
            else
                return stop(`Expected "," or "${container.kind === 'object' ? '}' : ']'}" here.`);
            at += 1;
        }
        else if (state === 'colon') {
            if (char !== ':')
                return stop('Expected ":" after the member name.');
            state = 'value';
            at += 1;
        }
        else if (state === 'first-key' || state === 'key') {
            if (char === '}' && state === 'first-key') {
                stack.pop();
                state = 'after';
                at += 1;
                continue;
            }
            if (char === '}')
                return stop('Trailing comma: a member name must follow ",".', text.lastIndexOf(',', at));
            if (char !== '"')
                return stop('Expected a member name in double quotes.');
            const end = scanString(text, at);
            if (typeof end !== 'number')
                return stop(end.message, end.offset);
            const name = JSON.parse(text.slice(at, end));
            const keys = stack.at(-1).keys;
            if (keys.has(name)) {
                duplicates.push({
                    code: 'duplicate-key',
                    message: `The key ${JSON.stringify(shorten(name))} stands twice in this object; readers disagree about which one counts.`,
                    offset: at,
                    endOffset: end,
                    severity: 'error',
                });
            }
            keys.add(name);
            at = end;
            state = 'colon';
        }
        else {
            if (char === ']' && state === 'first-value') {
                stack.pop();
                state = 'after';
                at += 1;
                continue;
            }
            if (char === ']')
                return stop('Trailing comma: a value must follow ",".', text.lastIndexOf(',', at));
            if (char === '{') {
                stack.push({ kind: 'object', keys: new Set() });
                state = 'first-key';
                at += 1;
            }
            else if (char === '[') {
                stack.push({ kind: 'array' });
                state = 'first-value';
                at += 1;
            }
            else {
                const end = scanScalar(text, at);
                if (typeof end !== 'number')
                    return stop(end.message, end.offset);
                at = end;
                state = 'after';
            }
        }
    }
}
function isBlank(code) {
    return code === 32 || code === 10 || code === 13 || code === 9;
}
function shorten(name) {
    return name.length > 80 ? `${name.slice(0, 80)}…` : name;
}
function scanScalar(text, at) {
    if (text[at] === '"')
        return scanString(text, at);
    const word = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
    word.lastIndex = at;
    return word.test(text) ? word.lastIndex : { message: 'Expected a JSON value.', offset: at };
}
function scanString(text, at) {
    for (let index = at + 1; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code === 34)
            return index + 1;
        if (code < 32)
            return { message: 'A string may not hold a raw control character or line break.', offset: index };
        if (code !== 92)
            continue;
        const sequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
        sequence.lastIndex = index;
        if (!sequence.test(text))
            return { message: 'Unknown escape sequence in a string.', offset: index };
        index = sequence.lastIndex - 1;
    }
    return { message: 'A string is not closed.', offset: at };
}

;// CONCATENATED MODULE: ./build/inspect/spec/parse-json.js
/**
 * JSON → value (RFC 8259), with exact places for syntax errors and for duplicate keys, which `JSON.parse` hides. Upper
 * members are parsed one by one, so that what a similar file says in the same bytes is taken over instead of parsed.
 */





/** Parses strictly: no comments, no trailing commas. `similar` may share any of its values with the answer. */
function parseJson(content, similar = null) {
    const outline = outlineJson(content.bytes);
    if (outline === null || outline.depth > parsed/* MAXIMUM_DEPTH */.t)
        return parseWhole(content);
    const assembly = new Assembly(content, similar);
    let root;
    try {
        root = assembly.build(outline);
    }
    catch {
        return parseWhole(content); // which says what is wrong and where
    }
    if (assembly.repeatsNames)
        return parseWhole(content);
    const layout = { content, outline };
    return { format: 'json', root, isTree: true, layout, faults: [], references: assembly.references };
}
/**
 * Puts the value of an outlined file together. Measured on two revisions of GitHub's description (13 MB) that differ in two
 * lines: 5 ms for the second, where decoding, parsing and sharing it took 140 ms.
 */
class Assembly {
    references = new Map();
    repeatsNames = false;
    #content;
    #similar;
    constructor(content, similar) {
        this.#content = content;
        const layout = similar?.format === 'json' ? similar.layout : null;
        const references = similar?.references ?? null;
        this.#similar =
            layout === null || layout.outline === null || references === null
                ? null
                : { root: similar?.root, content: layout.content, outline: layout.outline, references };
    }
    build(outline) {
        const similar = this.#similar;
        return this.#buildMembers(outline.members, outline.start, similar && { value: similar.root, members: similar.outline.members, start: similar.outline.start });
    }
    #buildMembers(members, origin, similar) {
        const result = {};
        for (const [name, member] of members) {
            const start = origin + member.start;
            const end = origin + member.end;
            const other = similar === null ? null : counterpartOf(similar, name);
            if (other !== null && this.#isSame(start, end, other.start, other.end))
                result[name] = this.#takeOver(other);
            else if (member.members !== null)
                result[name] = this.#buildMembers(member.members, start, other);
            else
                result[name] = this.#parse(start, end, member.names);
        }
        return result;
    }
    #isSame(start, end, otherStart, otherEnd) {
        if (end - start !== otherEnd - otherStart || this.#similar === null)
            return false;
        return this.#content.bytes.compare(this.#similar.content.bytes, otherStart, otherEnd, start, end) === 0;
    }
    #takeOver(taken) {
        const references = this.#similar?.references.get(taken.value);
        if (references !== undefined)
            this.references.set(taken.value, references);
        for (const name of taken.members?.keys() ?? [])
            this.#takeOver(counterpartOf(taken, name));
        return taken.value;
    }
    #parse(start, end, names) {
        const value = JSON.parse(this.#content.slice(start, end));
        if (typeof value !== 'object' || value === null)
            return value;
        const survey = surveyValue(value);
        if (survey.names !== names)
            this.repeatsNames = true;
        this.references.set(value, survey.references);
        return value;
    }
}
function counterpartOf(similar, name) {
    const member = similar.members?.get(name);
    if (member === undefined || !(0,value/* isObject */.Gv)(similar.value))
        return null;
    return {
        value: similar.value[name],
        members: member.members,
        start: similar.start + member.start,
        end: similar.start + member.end,
    };
}
/** For what is wrong or unusual: slower, and exact about the place. */
function parseWhole(content) {
    const { text } = content;
    const tooDeep = findTooDeep(text);
    if (tooDeep !== -1) {
        return failed({
            code: 'too-deep',
            message: `Nested deeper than ${parsed/* MAXIMUM_DEPTH */.t} levels.`,
            offset: tooDeep,
            endOffset: tooDeep + 1,
            severity: 'error',
        });
    }
    let root;
    try {
        root = JSON.parse(text);
    }
    catch {
        // V8's messages differ between versions and often lack a position, so our own scanner says what and where.
        return failed(scanJson(text).error ?? {
            code: 'syntax',
            message: 'This is not JSON.',
            offset: 0,
            endOffset: 1,
            severity: 'error',
        });
    }
    const layout = { content, outline: null };
    const references = new Map([[root, surveyValue(root).references]]);
    return { format: 'json', root, isTree: true, layout, faults: scanJson(text).duplicates, references };
}
function failed(fault) {
    return { format: 'json', root: undefined, isTree: true, layout: null, faults: [fault], references: null };
}
/** The offset of the first bracket that opens a level too many, or -1. */
function findTooDeep(text) {
    let depth = 0;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code === 34) {
            index = endOfString(text, index);
            if (index === -1)
                break;
        }
        else if (code === 123 || code === 91) {
            depth += 1;
            if (depth > parsed/* MAXIMUM_DEPTH */.t)
                return index;
        }
        else if (code === 125 || code === 93)
            depth -= 1;
    }
    return -1;
}
/** The offset of the closing quote of the string that opens at `start`, or -1. */
function endOfString(text, start) {
    let quote = text.indexOf('"', start + 1);
    while (quote !== -1) {
        let slashes = 0;
        while (text.charCodeAt(quote - 1 - slashes) === 92)
            slashes += 1;
        if (slashes % 2 === 0)
            return quote;
        quote = text.indexOf('"', quote + 1);
    }
    return -1;
}
/** How many member names a value has, and which references, each text once. Examples may hold some too. */
function surveyValue(root) {
    let names = 0;
    const found = new Set();
    const visit = (value) => {
        if (Array.isArray(value)) {
            for (const item of value)
                if (typeof item === 'object' && item !== null)
                    visit(item);
            return;
        }
        for (const key in value) {
            names += 1;
            const item = value[key];
            if (typeof item === 'object' && item !== null)
                visit(item);
            else if ((0,knowledge_reference/* isReferenceKey */.Fg)(key) && typeof item === 'string')
                found.add(item);
        }
    };
    if (typeof root === 'object' && root !== null)
        visit(root);
    return { names, references: [...found] };
}

// EXTERNAL MODULE: ./build/inspect/spec/parse-yaml.js + 1 modules
var parse_yaml = __webpack_require__(3508);
;// CONCATENATED MODULE: ./build/inspect/spec/share.js
/** Makes equal parts of base and head the same object, so that "unchanged" is `===` from here on. */

/**
 * Returns `head` with every subtree that equals its counterpart in `base` replaced by that counterpart; `base` itself when
 * they are equal. Key order does not matter. Edits `head` in place: call it only on values nobody else holds yet. The parser
 * bounds depth and expansion, so the walk is bounded too.
 */
function share(base, head) {
    if (typeof base !== 'object' || typeof head !== 'object' || base === null || head === null)
        return Object.is(base, head) ? base : head;
    if (base === head)
        return base;
    if (Array.isArray(head))
        return Array.isArray(base) ? shareArrays(base, head) : head;
    return (0,value/* isObject */.Gv)(base) ? shareObjects(base, head) : head;
}
function shareArrays(base, head) {
    let equal = base.length === head.length;
    const common = Math.min(base.length, head.length);
    for (let index = 0; index < common; index += 1) {
        const item = share(base[index], head[index]);
        if (!Object.is(item, base[index]))
            equal = false;
        head[index] = item;
    }
    return equal ? base : head;
}
function shareObjects(base, head) {
    let count = 0;
    let equal = true;
    for (const key in head) {
        count += 1;
        if (!Object.hasOwn(base, key)) {
            equal = false;
            continue;
        }
        const value = share(base[key], head[key]);
        if (!Object.is(value, base[key]))
            equal = false;
        if (key !== '__proto__')
            head[key] = value;
    }
    return equal && count === Object.keys(base).length ? base : head;
}

;// CONCATENATED MODULE: ./build/inspect/spec/load-files.js
/** Loads what references reach: the root documents of one revision and, round by round, the files they name. */





/** Bytes of one file; larger ones are refused. */
const MAXIMUM_FILE_SIZE = 64 * 1024 * 1024;
/** The files of one revision; knows what is there, and parses each file once. */
class LoadedFiles {
    revision;
    entries;
    faults = new Map();
    tree;
    folders;
    files = new Map();
    parses = new Map();
    /** The base revision, whose equal files and parts are shared. */
    counterpart;
    constructor(revision, tree, entries, counterpart) {
        this.revision = revision;
        this.tree = tree;
        this.entries = new Map(entries.map((entry) => [entry.path, entry]));
        this.folders = foldersOf(entries);
        this.counterpart = counterpart;
    }
    get(path) {
        return this.files.get(path);
    }
    refusal(path) {
        const entry = this.entries.get(path);
        if (entry === undefined)
            return this.folders.has(path) || path === '' ? 'directory' : undefined;
        if (entry.kind === 'symbolic-link')
            return 'symbolic-link';
        return (entry.size ?? 0) > MAXIMUM_FILE_SIZE ? 'too-large' : 'unreadable';
    }
    /** Reads files that are not loaded yet; what is no text is in `faults`. */
    async readTexts(paths) {
        const bytes = await this.tree.read(paths.filter((path) => this.isReadable(path)));
        const texts = new Map();
        for (const [path, content] of bytes) {
            const decoded = decodeText(content);
            if (decoded.content === undefined) {
                this.faults.set(path, [{ ...decoded.fault, severity: 'error', offset: null, endOffset: null }]);
            }
            else
                texts.set(path, decoded.content);
        }
        return texts;
    }
    isReadable(path) {
        const entry = this.entries.get(path);
        return entry !== undefined && entry.kind === 'file' && (entry.size ?? 0) <= MAXIMUM_FILE_SIZE;
    }
    /** Parses a text read by `readTexts`; `similarTo` names the base file whose equal parts are shared (same path by default). */
    parse(path, content, similarTo = path) {
        const known = this.files.get(path);
        if (known !== undefined)
            return known;
        const parsed = this.reuse(path, content) ?? this.parseFresh(path, content, similarTo);
        this.parses.set(path, parsed);
        if (parsed.faults.length > 0)
            this.faults.set(path, parsed.faults.map((fault) => ({ ...fault, line: null })));
        this.contents.set(path, content);
        if (parsed.root === undefined)
            return null;
        const file = new LoadedFile(path, content, parsed, this);
        this.files.set(path, file);
        return file;
    }
    /** The parse of an equal file: in the other revision, under this or another name. */
    reuse(path, content) {
        const id = this.entries.get(path)?.id ?? null;
        if (id !== null) {
            const twin = this.counterpart?.parsedById(id);
            if (twin !== undefined)
                return twin;
        }
        const same = this.counterpart?.parses.get(path);
        return same !== undefined && this.counterpart?.contentOf(path)?.equals(content) === true ? same : null;
    }
    contents = new Map();
    /** The content of a file that was parsed, whether or not it had a value. */
    contentOf(path) {
        return this.contents.get(path);
    }
    byId = null;
    parsedById(id) {
        if (this.byId === null) {
            this.byId = new Map();
            for (const [path, parsed] of this.parses) {
                const known = this.entries.get(path)?.id;
                if (known !== null && known !== undefined)
                    this.byId.set(known, parsed);
            }
        }
        return this.byId.get(id);
    }
    parseFresh(path, content, similarTo) {
        const base = this.counterpart?.parses.get(similarTo);
        const similar = base?.root === undefined ? null : base;
        const parsed = parseContent(path, content, similar);
        return similar === null || parsed.root === undefined
            ? parsed
            : { ...parsed, root: share(similar.root, parsed.root) };
    }
    /** Loads every file of the tree that references of the loaded files name, and what those name, until nothing is new. */
    async loadReferenced() {
        const looked = new Set();
        for (;;) {
            const wanted = new Set();
            for (const file of this.files.values()) {
                if (looked.has(file.path))
                    continue;
                looked.add(file.path);
                for (const path of referencedPaths(file))
                    if (!this.files.has(path) && !this.faults.has(path) && this.isReadable(path))
                        wanted.add(path);
            }
            if (wanted.size === 0)
                return;
            const texts = await this.readTexts([...wanted].sort());
            for (const [path, text] of texts)
                this.parse(path, text);
        }
    }
}
/** By content, not by name: text that starts as JSON is held to JSON's rules only under a JSON name. */
function parseContent(path, content, similar) {
    if (!/\.json$/i.test(path))
        return (0,parse_yaml/* parseYaml */.h)(content.text);
    const start = content.start().trimStart() === '' ? content.text : content.start();
    return /^\s*[{["]/.test(start) || start.trim() === '' ? parseJson(content, similar) : (0,parse_yaml/* parseYaml */.h)(content.text);
}
/** A file whose text is decoded when somebody asks for it. */
class LoadedFile {
    path;
    revision;
    format;
    bytes;
    root;
    layout;
    references;
    isTree;
    siblings;
    #content;
    constructor(path, content, { format, root, layout, isTree, references }, files) {
        this.path = path;
        this.revision = files.revision;
        this.format = format;
        this.bytes = content.bytes;
        this.root = root;
        this.layout = layout;
        this.references = references;
        this.isTree = isTree;
        this.siblings = files;
        this.#content = content;
    }
    get text() {
        return this.#content.text;
    }
}
function foldersOf(entries) {
    const folders = new Set();
    for (const { path } of entries) {
        for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            const folder = path.slice(0, slash);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return folders;
}
/** Paths of other files that any reference in the file names. Examples may name some too: reading one more file does no harm. */
function referencedPaths(file) {
    const paths = new Set();
    const add = (reference) => {
        if (reference.startsWith('#'))
            return;
        const hash = reference.indexOf('#');
        const path = (0,knowledge_reference/* resolvePath */.o1)(file.path, hash === -1 ? reference : reference.slice(0, hash));
        if (typeof path === 'string')
            paths.add(path);
    };
    if (file.references !== null) {
        for (const references of file.references.values())
            for (const reference of references)
                add(reference);
        return paths;
    }
    if (!/\$(?:ref|dynamicRef)["']?\s*:\s*["']?[^#"'\s]/.test(file.text))
        return paths;
    const seen = new Set();
    const visit = (value) => {
        if (seen.has(value))
            return;
        seen.add(value);
        for (const key of Object.keys(value)) {
            const item = value[key];
            if (typeof item === 'object' && item !== null)
                visit(item);
            else if ((0,knowledge_reference/* isReferenceKey */.Fg)(key) && typeof item === 'string')
                add(item);
        }
    };
    if (typeof file.root === 'object' && file.root !== null)
        visit(file.root);
    return paths;
}

// EXTERNAL MODULE: ./build/inspect/spec/locate.js + 3 modules
var locate = __webpack_require__(2055);
;// CONCATENATED MODULE: ./build/inspect/spec/recognise.js
/** Says whether a parsed file is an OpenAPI description, and which version's rules apply. */


const SUPPORTED = '2.0, 3.0.x, 3.1.x and 3.2.x';
/** `other`: something else than an OpenAPI description; `faulty`: one whose version cannot be used. */
function recognise(root) {
    if (root === undefined)
        return other('empty-document', 'The file is empty: it holds no OpenAPI description.');
    if (!(0,value/* isObject */.Gv)(root))
        return other('not-a-mapping', `The root is ${describe(root)}, but an OpenAPI description is a mapping (object).`);
    const hasOpenApi = Object.hasOwn(root, 'openapi');
    const hasSwagger = Object.hasOwn(root, 'swagger');
    if (hasOpenApi && hasSwagger)
        return ambiguous(root);
    if (!hasOpenApi && !hasSwagger) {
        const version = (0,value/* member */.Dc)(root, 'swaggerVersion');
        if (version !== undefined)
            return faulty('swaggerVersion', 'unsupported-version', `Swagger ${printable(version)} is not supported; supported are ${SUPPORTED}.`);
        return other('not-openapi', 'This is not an OpenAPI description: neither "openapi" nor "swagger" is given.');
    }
    return hasOpenApi ? readOpenApi(root.openapi) : readSwagger(root.swagger);
}
function ambiguous(root) {
    const [first, second] = Object.keys(root).filter((key) => key === 'openapi' || key === 'swagger');
    const complaint = {
        code: 'ambiguous-version',
        message: 'Both "openapi" and "swagger" are given; tools disagree about which one counts. Keep one.',
        pointer: (0,pointer/* below */.Gz)(null, first),
        also: (0,pointer/* below */.Gz)(null, second),
    };
    return { kind: 'faulty', complaint };
}
/** What every description must have at its root (OpenAPI 2.0 §Swagger Object, 3.0 §4.7.1, 3.1 §4.8.1). */
function missingMembers(root, dialect) {
    const complaints = [];
    const has = (key) => (0,value/* member */.Dc)(root, key) !== undefined;
    if (!has('info'))
        complaints.push({
            code: 'missing-info',
            message: 'The required member "info" is missing, so the API has no name and no version.',
            pointer: null,
        });
    const needsPaths = dialect === '2.0' || dialect === '3.0' ? !has('paths') : !has('paths') && !has('webhooks') && !has('components');
    if (needsPaths)
        complaints.push({
            code: 'missing-paths',
            message: 'The required member "paths" is missing: the description holds no operation.',
            pointer: null,
        });
    return complaints;
}
function readOpenApi(value) {
    if (typeof value === 'number' && (value === 3 || value === 3.1 || value === 3.2)) {
        return openapi(value === 3 ? '3.0' : value === 3.1 ? '3.1' : '3.2', notText('openapi', value, `${value === 3 ? '3.0' : value}.0`));
    }
    if (typeof value !== 'string')
        return faulty('openapi', 'invalid-version', `"openapi" must be a string such as "3.1.0", not ${describe(value)}.`);
    const match = /^(3\.[0-2])\.\d+(?:-[\w.]+)?$/.exec(value);
    if (match !== null)
        return openapi(match[1], null);
    if (/^3\.[0-2]$/.test(value)) {
        return openapi(value, {
            code: 'invalid-version',
            message: `"openapi" must have three parts, such as "${value}.0".`,
            pointer: (0,pointer/* below */.Gz)(null, 'openapi'),
        });
    }
    const wellFormed = /^\d+\.\d+\.\d+$/.test(value);
    return wellFormed
        ? faulty('openapi', 'unsupported-version', `OpenAPI ${value} is not supported; supported are ${SUPPORTED}.`)
        : faulty('openapi', 'invalid-version', `${printable(value)} is not a version of OpenAPI; supported are ${SUPPORTED}.`);
}
function readSwagger(value) {
    if (value === '2.0')
        return openapi('2.0', null);
    if (value === 2)
        return openapi('2.0', notText('swagger', '2.0', '2.0'));
    if (typeof value === 'string' && /^\d+(\.\d+)*$/.test(value))
        return faulty('swagger', 'unsupported-version', `Swagger ${value} is not supported; supported are ${SUPPORTED}.`);
    return faulty('swagger', 'invalid-version', `"swagger" must be the string "2.0", not ${describe(value)}.`);
}
function notText(key, value, wanted) {
    return {
        code: 'invalid-version',
        message: `"${key}" is the number ${value}; it must be a string: "${wanted}".`,
        pointer: (0,pointer/* below */.Gz)(null, key),
    };
}
function openapi(dialect, warning) {
    return { kind: 'openapi', dialect, warning };
}
function other(code, message) {
    return { kind: 'other', complaint: { code, message, pointer: null } };
}
function faulty(key, code, message) {
    return { kind: 'faulty', complaint: { code, message, pointer: (0,pointer/* below */.Gz)(null, key) } };
}
function describe(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'an array';
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value === 'string')
        return 'a string';
    return `a ${typeof value}`;
}
/** A short value as it may stand in a message. */
function printable(value) {
    return JSON.stringify(typeof value === 'string' ? value.slice(0, 40) : value) ?? 'undefined';
}

;// CONCATENATED MODULE: ./build/inspect/spec/read-revisions.js
/**
 * Trees → documents of both revisions. Never fails for what a file says: broken files become problems with a place, and
 * the rest of the run goes on. Equal parts of base and head are the same objects afterwards.
 */








/** Reads, parses, shares and recognises. Throws UserError when named files or globs match nothing. */
async function readRevisions(trees, scope) {
    const [baseEntries, headEntries] = await Promise.all([trees.base?.entries() ?? [], trees.head.entries()]);
    const base = trees.base === null ? null : await readRevision('base', trees.base, baseEntries, scope, null);
    const head = await readRevision('head', trees.head, headEntries, scope, base);
    rejectEmptySelection(scope, base, head);
    return reconcile(base, head, await moved(base, head), scope.explicit.length > 0);
}
/** True when no file that could be part of a description differs: known from the trees alone, nothing is read. */
async function haveSameCandidates(trees, scope) {
    const [base, head] = await Promise.all([trees.base.entries(), trees.head.entries()]);
    const relevant = (entries) => entries.filter((entry) => (0,discover/* mayMatter */.dx)(entry.path, scope));
    const [left, right] = [relevant(base), relevant(head)];
    return (left.length === right.length &&
        left.every((entry, index) => entry.id !== null &&
            entry.id === right[index]?.id &&
            entry.path === right[index]?.path &&
            entry.kind === right[index]?.kind));
}
async function readRevision(revision, tree, entries, scope, base) {
    const files = new LoadedFiles(revision, tree, entries, base?.files ?? null);
    const candidates = (0,discover/* listCandidates */.jU)(entries, scope);
    const documents = [];
    const broken = new Set();
    const problems = [];
    const outcomes = [];
    const excluded = [];
    const refuse = (path, problem) => {
        broken.add(path);
        problems.push(problem);
        outcomes.push({ file: path, api: null, judged: false, reason: problem.message });
    };
    const texts = await files.readTexts(candidates.map(({ entry }) => entry.path));
    const renames = findRenames(candidates, texts, base);
    for (const candidate of candidates) {
        const { path } = candidate.entry;
        const content = texts.get(path);
        if (content === undefined) {
            if (candidate.named || wasDocument(base, path))
                refuse(path, unreadableProblem(revision, path, files));
            continue;
        }
        if (!candidate.named && !(0,discover/* looksLikeDescription */.qd)(content)) {
            if (wasDocument(base, path))
                refuse(path, lostProblem(revision, path));
            continue;
        }
        if (candidate.excluded !== null) {
            excluded.push({ path, reason: candidate.excluded });
            outcomes.push({ file: path, api: null, judged: false, reason: candidate.excluded });
            continue;
        }
        const file = files.parse(path, content, renames.get(path));
        const faults = files.faults.get(path) ?? [];
        if (file === null) {
            const fault = faults[0] ?? {
                code: 'empty-document',
                message: 'The file is empty: it holds no OpenAPI description.',
                severity: 'error',
                line: 1,
                offset: null,
                endOffset: null,
            };
            refuse(path, faultProblem(revision, path, content.text, fault));
            continue;
        }
        const recognised = recognise(file.root);
        if (recognised.kind === 'openapi') {
            documents.push({ file, dialect: recognised.dialect });
            outcomes.push({ file: path, api: null, judged: true, reason: candidate.reason });
            if (recognised.warning !== null)
                problems.push(complaintProblem(file, recognised.warning, 'warning'));
            for (const complaint of missingMembers(file.root, recognised.dialect))
                problems.push(complaintProblem(file, complaint, complaint.code === 'missing-paths' ? 'error' : 'warning'));
            for (const fault of faults)
                problems.push(faultProblem(revision, path, content.text, fault));
        }
        else if (recognised.kind === 'faulty' || candidate.named || wasDocument(base, path))
            refuse(path, complaintProblem(file, recognised.complaint, 'error'));
    }
    await files.loadReferenced();
    problems.push(...referencedFileProblems(revision, files, new Set(candidates.map(({ entry }) => entry.path))));
    return { files, documents, broken, problems, outcomes, excluded };
}
function wasDocument(base, path) {
    return base !== null && (base.documents.some(({ file }) => file.path === path) || base.broken.has(path));
}
/** Head paths without a base file of that name → the base document with the same title, so that a renamed file shares its parts. */
function findRenames(candidates, texts, base) {
    const renames = new Map();
    if (base === null)
        return renames;
    const headPaths = new Set(candidates.map(({ entry }) => entry.path));
    const gone = base.documents.filter(({ file }) => !headPaths.has(file.path));
    for (const { entry } of candidates) {
        if (base.files.entries.has(entry.path) || gone.length === 0)
            continue;
        const content = texts.get(entry.path);
        if (content === undefined)
            continue;
        const match = gone.find(({ file }) => {
            const info = (0,value/* stringMember */.sk)(file.root.info, 'title');
            return info !== null && content.includes(info);
        });
        if (match !== undefined)
            renames.set(entry.path, match.file.path);
    }
    return renames;
}
function unreadableProblem(revision, path, files) {
    const refusal = files.refusal(path);
    const fault = files.faults.get(path)?.[0];
    if (fault !== undefined)
        return faultProblem(revision, path, '', fault);
    const message = refusal === 'symbolic-link'
        ? 'This is a symbolic link; links are not followed, since they can lead out of the repository.'
        : refusal === 'too-large'
            ? 'The file is larger than 64 MB and is not read.'
            : 'The file could not be read.';
    return { code: refusal ?? 'unreadable', severity: 'error', message, location: wholeFile(revision, path) };
}
/** What was judged before must not stop being judged without a word: a misspelt version line would hide everything. */
function lostProblem(revision, path) {
    return {
        code: 'no-longer-a-description',
        severity: 'error',
        message: 'This was an OpenAPI description in base and is none now: neither "openapi" nor "swagger" is given.',
        location: wholeFile(revision, path),
    };
}
function wholeFile(revision, path) {
    return { file: path, revision, line: 1, column: 1, endLine: 1, endColumn: 1, pointer: '' };
}
function faultProblem(revision, path, text, fault) {
    const location = fault.offset === null
        ? { ...wholeFile(revision, path), line: fault.line ?? 1, endLine: fault.line ?? 1 }
        : spanLocation(revision, path, text, fault.offset, fault.endOffset ?? fault.offset);
    return { code: fault.code, severity: fault.severity, message: fault.message, location };
}
function spanLocation(revision, file, text, offset, endOffset) {
    const lines = (0,knowledge_lines/* linesOfText */.u)(text);
    const from = lines.position(offset);
    const to = lines.position(Math.max(offset, endOffset));
    return { file, revision, line: from.line, column: from.column, endLine: to.line, endColumn: to.column, pointer: '' };
}
function complaintProblem(file, complaint, severity) {
    const place = { file, pointer: complaint.pointer, part: 'key' };
    const location = (0,locate/* locatePlaces */.t)([place]).get(place) ?? {
        ...wholeFile(file.revision, file.path),
        pointer: (0,pointer/* pointerText */.po)(complaint.pointer),
    };
    if (complaint.also === undefined)
        return { code: complaint.code, severity, message: complaint.message, location };
    const other = { file, pointer: complaint.also, part: 'key' };
    const line = (0,locate/* locatePlaces */.t)([other]).get(other)?.line;
    return {
        code: complaint.code,
        severity,
        message: `${complaint.message} The other stands in line ${line}.`,
        location,
    };
}
/** Files that references name and that cannot be parsed, or that repeat a key: a root document's faults are told with it. */
function referencedFileProblems(revision, files, roots) {
    const problems = [];
    for (const [path, faults] of files.faults) {
        if (roots.has(path) || !/\.(ya?ml|json)$/i.test(path))
            continue;
        const text = files.contentOf(path)?.text ?? '';
        problems.push(...faults.map((fault) => faultProblem(revision, path, text, fault)));
    }
    return problems;
}
function rejectEmptySelection(scope, base, head) {
    const known = (path) => head.files.entries.has(path) || base?.files.entries.has(path) === true;
    for (const path of scope.explicit)
        if (!known(path))
            throw new errors.UserError('no-such-file', `There is no file "${path}".`, 'Name an existing OpenAPI description, relative to the root shown by `git rev-parse --show-toplevel`.');
    const nothing = head.outcomes.length === 0 && (base?.outcomes.length ?? 0) === 0;
    if (scope.specs.length > 0 && nothing)
        throw new errors.UserError('specs-match-nothing', `No file matches "specs": ${scope.specs.join(', ')}.`, 'Correct the globs in the configuration, or remove "specs" to search by content.');
}
/** Documents of base that head no longer judges because they now stand where nothing is judged. */
async function moved(base, head) {
    if (base === null)
        return [];
    const gone = base.documents.filter(({ file }) => !head.documents.some((other) => other.file.path === file.path) && !head.broken.has(file.path));
    if (gone.length === 0 || head.excluded.length === 0)
        return [];
    const texts = await head.files.readTexts(head.excluded.map(({ path }) => path));
    return gone.flatMap(({ file }) => {
        const title = (0,value/* stringMember */.sk)(file.root.info, 'title');
        const hiding = head.excluded.find(({ path }) => !base.files.entries.has(path) &&
            (texts.get(path)?.text === file.text || (title !== null && texts.get(path)?.includes(title) === true)));
        if (hiding === undefined ||
            head.documents.some(({ file: other }) => title !== null && (0,value/* stringMember */.sk)(other.root.info, 'title') === title))
            return [];
        return [
            {
                code: 'moved-out-of-sight',
                severity: 'error',
                message: `The description "${file.path}" of base moved to "${hiding.path}", which is not judged: ${hiding.reason}. List it under "specs", or move it elsewhere.`,
                location: wholeFile('head', hiding.path),
            },
        ];
    });
}
/** What counts when the two sides are put together: a file broken on one side is neither deleted nor new. */
function reconcile(base, head, extra, isNamed) {
    // Files named for the comparison are each other's counterpart, whatever they are called.
    const isUnreadable = (path) => base?.broken.has(path) === true || (isNamed && (base?.broken.size ?? 0) > 0);
    const unreadableInBase = new Set(head.documents.map(({ file }) => file.path).filter(isUnreadable));
    const unchanged = (path) => {
        const [before, after] = [base?.files.entries.get(path)?.id, head.files.entries.get(path)?.id];
        if (before !== undefined && before !== null && before === after)
            return true;
        const [left, right] = [base?.files.contentOf(path), head.files.contentOf(path)];
        return left !== undefined && right !== undefined && left.equals(right);
    };
    const soften = (problem) => problem.location !== null && unchanged(problem.location.file) ? { ...problem, severity: 'warning' } : problem;
    const repeated = new Set(head.problems.map((problem) => `${problem.code} ${problem.location?.file}`));
    const baseProblems = (base?.problems ?? []).filter((problem) => problem.severity === 'error' && !repeated.has(`${problem.code} ${problem.location?.file}`));
    return {
        base: (base?.documents ?? []).filter(({ file }) => !head.broken.has(file.path) && !(isNamed && head.broken.size > 0)),
        head: head.documents,
        unreadableInBase,
        problems: [
            ...head.problems.map(soften),
            ...extra,
            ...baseProblems.map((problem) => ({
                ...problem,
                severity: 'warning',
                message: `In base: ${problem.message}`,
            })),
        ],
        documents: [...head.outcomes].sort((a, b) => (a.file < b.file ? -1 : 1)),
    };
}


/***/ }),

/***/ 9731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText)
/* harmony export */ });
/**
 * The content of a file: its bytes, which are known to be UTF-8, and the text that they spell, decoded when somebody asks.
 * JSON is read from the bytes (see json-outline.ts), so that of two 13 MB revisions most often neither is ever decoded.
 */
class SourceText {
    /** Without a byte order mark. */
    bytes;
    isAscii;
    #text;
    constructor(bytes, isAscii) {
        this.bytes = bytes;
        this.isAscii = isAscii;
    }
    get text() {
        this.#text ??= this.slice(0, this.bytes.length);
        return this.#text;
    }
    /** The text between two offsets in bytes, neither of which may stand inside a character. */
    slice(from, to) {
        // One byte a character where that is the whole truth: half the memory, and faster to scan.
        return this.bytes.toString(this.isAscii ? 'latin1' : 'utf8', from, to);
    }
    /** The first characters, enough to tell what kind of file this is. */
    start() {
        return this.slice(0, Math.min(this.bytes.length, START));
    }
    includes(part) {
        return this.bytes.includes(part);
    }
    equals(other) {
        return this.bytes.equals(other.bytes);
    }
}
const START = 4096;


/***/ }),

/***/ 8241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ runSpectralProcess)
/* harmony export */ });
/* unused harmony export permissionFlag */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/**
 * Starts the process that runs a Spectral ruleset: an empty environment, no rights to files beyond its own program, to other
 * processes, workers or addons, a limit of memory, time and answer; and without a network where the system lets us take it
 * away. What it answers is returned as text and trusted by nobody.
 */



const MEMORY_MEGABYTES = 2048;
const MOST_ANSWER_BYTES = 256 * 1024 * 1024;
/** The process stops its own rules first; this is for when it cannot. */
const GRACE_MILLISECONDS = 15_000;
/** Never throws for what a ruleset does. */
function runSpectralProcess(request, milliseconds) {
    const program = findProgram(import.meta.dirname);
    if (program === null)
        return Promise.resolve({ answer: null, failure: 'the program dist/spectral/index.js is missing' });
    const [command, words] = commandLine(program);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, words, {
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(program),
        env: {},
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    return new Promise((resolve) => {
        const parts = [];
        let size = 0;
        let complaint = '';
        let stopped = null;
        const stop = (why) => {
            stopped ??= why;
            child.kill('SIGKILL');
        };
        const timer = setTimeout(() => stop('it took too long and was stopped'), milliseconds + GRACE_MILLISECONDS);
        child.stdout.on('data', (part) => {
            size += part.length;
            if (size > MOST_ANSWER_BYTES)
                stop('its answer is too large');
            else
                parts.push(part);
        });
        child.stderr.on('data', (part) => {
            if (complaint.length < 10_000)
                complaint += part.toString('utf8');
        });
        child.on('error', (error) => stop(`it could not be started (${error.message})`));
        child.stdin.on('error', () => undefined); // the process ended before it had read everything; its end says why
        child.on('close', (code, signal) => {
            clearTimeout(timer);
            if (stopped !== null)
                return resolve({ answer: null, failure: stopped });
            const answer = Buffer.concat(parts).toString('utf8');
            if (code === 0 && answer !== '')
                return resolve({ answer, failure: null });
            const isMemory = /heap out of memory|Array buffer allocation failed/.test(complaint) || signal === 'SIGABRT' || code === 134;
            const why = isMemory
                ? `it needed more than ${MEMORY_MEGABYTES} MB of memory`
                : `it ended with ${signal ?? `exit code ${code}`}`;
            resolve({ answer: null, failure: why });
        });
        child.stdin.end(request);
    });
}
/** `dist/spectral/index.js` beside the bundle that runs us, or above the sources. */
function findProgram(start) {
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        for (const candidate of [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'spectral', 'index.js'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'dist', 'spectral', 'index.js')])
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(candidate, '..', '..', 'package.json')) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(candidate) && isBundle(candidate))
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(candidate);
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder))
            return null;
    }
}
/** Sources compiled by `tsc` lie in a folder of the same name; only the bundle has its licences beside it. */
function isBundle(candidate) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(candidate, '..', 'licenses.txt'));
}
function commandLine(program) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(program));
    const node = [
        permissionFlag(process.versions.node),
        `--allow-fs-read=${folder}/*`,
        `--max-old-space-size=${MEMORY_MEGABYTES}`,
        '--experimental-vm-modules',
        '--no-warnings',
        '--no-deprecation',
        '--no-addons',
        program,
    ];
    return hasNetworkNamespaces() ? [UNSHARE, ['--net', '--', process.execPath, ...node]] : [process.execPath, node];
}
/** The flag lost its prefix in 22.13 and 23.5. */
function permissionFlag(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const isStable = major > 23 || (major === 23 && minor >= 5) || (major === 22 && minor >= 13);
    return isStable ? '--permission' : '--experimental-permission';
}
const UNSHARE = '/usr/bin/unshare';
let namespaces = null;
/** A namespace without any interface: Linux, and whoever may make one. */
function hasNetworkNamespaces() {
    namespaces ??=
        process.platform === 'linux' &&
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(UNSHARE) &&
            (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(UNSHARE, ['--net', '--', '/bin/true'], { env: {}, stdio: 'ignore', timeout: 2000 }).status === 0;
    return namespaces;
}


/***/ }),

/***/ 4961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ collectAcceptances),
  c: () => (/* binding */ identityOf)
});

// EXTERNAL MODULE: ./build/knowledge/file-text.js
var file_text = __webpack_require__(1473);
// EXTERNAL MODULE: ./build/knowledge/pointer.js
var pointer = __webpack_require__(182);
// EXTERNAL MODULE: ./build/knowledge/shape.js
var shape = __webpack_require__(7682);
// EXTERNAL MODULE: ./build/knowledge/value.js
var knowledge_value = __webpack_require__(5718);
// EXTERNAL MODULE: ./build/judge/configuration/read-waivers.js
var read_waivers = __webpack_require__(1213);
// EXTERNAL MODULE: ./build/judge/configuration/waiver-shape.js
var waiver_shape = __webpack_require__(3785);
;// CONCATENATED MODULE: ./build/judge/configuration/read-acceptances.js
/** Acceptances inside descriptions (x-openapi-posture-accept) → waivers for what stands at their object or below. */






/** Looks into files whose text names the extension only: nearly all are passed by at the cost of one search. */
function readAcceptances(files, locator) {
    const waivers = [];
    const problems = [];
    for (const file of files) {
        if (!(0,file_text/* mentions */.wy)(file, waiver_shape/* ACCEPTANCE_KEY */.Mg))
            continue;
        for (const { holder, value } of findExtensions(file.root)) {
            const location = locator.locate({ file, pointer: { parent: holder, key: waiver_shape/* ACCEPTANCE_KEY */.Mg }, part: 'key' });
            const node = nodeOf(value, []);
            const faults = [...(0,shape/* checkShape */.e)(node, waiver_shape/* ACCEPTANCES */.FF), ...node.items.flatMap(read_waivers/* dayFaults */.IR)];
            problems.push(...faults.map(({ message }) => {
                return {
                    code: 'acceptance',
                    severity: 'warning',
                    message: `This ${waiver_shape/* ACCEPTANCE_KEY */.Mg} grants nothing: ${message}`,
                    location,
                };
            }));
            if (faults.length > 0)
                continue;
            const within = { file: file.path, pointer: (0,pointer/* pointerText */.po)(holder) };
            waivers.push(...node.items.map((item) => ({ ...(0,read_waivers/* decisionOf */.uv)(item.value), fingerprint: null, selector: {}, within, location })));
        }
    }
    return { waivers, problems };
}
/** Every place of the extension. Aliases make one object stand at many places: only the first one counts. */
function findExtensions(root) {
    const found = [];
    const seen = new Set();
    const pending = [{ value: root, pointer: null }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { value, pointer } = next;
        if (typeof value !== 'object' || value === null || seen.has(value))
            continue;
        seen.add(value);
        if ((0,knowledge_value/* isObject */.Gv)(value) && Object.hasOwn(value, waiver_shape/* ACCEPTANCE_KEY */.Mg)) {
            found.push({ holder: pointer, value: value[waiver_shape/* ACCEPTANCE_KEY */.Mg] });
        }
        for (const key of Object.keys(value).reverse()) {
            const child = value[key];
            if (key !== waiver_shape/* ACCEPTANCE_KEY */.Mg && typeof child === 'object')
                pending.push({ value: child, pointer: { parent: pointer, key: Array.isArray(value) ? Number(key) : key } });
        }
    }
    return found;
}
/** Deeper than any acceptance: what is hostile is cut, and then faulty. */
const DEEPEST = 4;
/** A plain value as the checker of tables wants it. It has no spans: the extension as a whole is the place. */
function nodeOf(value, path) {
    const base = { value, span: { start: 0, end: 0 }, path, members: [], items: [] };
    if (path.length > DEEPEST)
        return { ...base, kind: 'scalar' };
    if (Array.isArray(value))
        return { ...base, kind: 'list', items: value.map((item, index) => nodeOf(item, [...path, index])) };
    if (!(0,knowledge_value/* isObject */.Gv)(value))
        return { ...base, kind: 'scalar' };
    const members = Object.keys(value).map((key) => ({ key, span: base.span, node: nodeOf(value[key], [...path, key]) }));
    return { ...base, kind: 'mapping', members };
}

;// CONCATENATED MODULE: ./build/judge/configuration/collect-acceptances.js

/** What base accepts at the same place in the same words is of base; the rest of head is of the change. */
function collectAcceptances({ apis, violations, locator, isTrusted, isState }) {
    const head = readAcceptances(filesOf(apis.head, violations.head), locator);
    if (apis.base === null)
        return { base: [], head: stand(head.waivers, isTrusted ? 'base' : 'fork'), problems: head.problems };
    const base = readAcceptances(filesOf(apis.base, violations.base), locator);
    const known = new Set(base.waivers.map(identityOf));
    return {
        base: stand(base.waivers, 'base'),
        head: head.waivers.map((waiver) => ({
            ...waiver,
            standing: isState || known.has(identityOf(waiver)) ? 'base' : isTrusted ? 'change' : 'fork',
        })),
        problems: head.problems,
    };
}
function stand(waivers, standing) {
    return waivers.map((waiver) => ({ ...waiver, standing }));
}
/** All but lines. */
function identityOf({ location, ...rest }) {
    return JSON.stringify([location.file, rest]);
}
/** Where acceptances can matter: files that hold a root, an operation or a violation. */
function filesOf(apis, violations) {
    const files = new Set(apis.map(({ file }) => file));
    for (const { operations, outbound } of apis)
        for (const { node, pathItem } of [...operations, ...outbound])
            files.add(node.file).add(pathItem.file);
    for (const { place } of violations)
        files.add(place.file);
    return files;
}


/***/ }),

/***/ 1213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ dayFaults),
/* harmony export */   Sr: () => (/* binding */ readWaivers),
/* harmony export */   uv: () => (/* binding */ decisionOf)
/* harmony export */ });
/* harmony import */ var _knowledge_day_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1545);
/* harmony import */ var _knowledge_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1539);
/* harmony import */ var _knowledge_selector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3322);
/* harmony import */ var _knowledge_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7682);
/* harmony import */ var _knowledge_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5718);
/* harmony import */ var _knowledge_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8482);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3017);
/* harmony import */ var _waiver_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3785);
/** Text of a waivers file → waivers, or everything that is wrong with it, each at its line. */








/** An empty file holds no waiver. */
function readWaivers(input) {
    const { root, faults } = (0,_knowledge_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYamlText */ .c)(input.text);
    const wrong = [...faults, ...(root === null ? [] : (0,_knowledge_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .checkShape */ .e)(root, _waiver_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .WAIVERS */ .E2))];
    const entries = root === null || wrong.length > 0 ? [] : entriesOf(root);
    const all = [...wrong, ...entries.flatMap(faultsOfEntry)].sort((left, right) => left.span.start - right.span.start);
    const problems = all.map((fault) => (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .fileProblem */ .W)('waivers', fault, input));
    return {
        waivers: problems.length > 0 ? [] : entries.map((entry) => waiverOf(entry, input)),
        digest: (0,_knowledge_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)(input.text),
        problems,
    };
}
/** The entry is a mapping that WAIVERS or ACCEPTANCES describes, so the casts hold. */
function decisionOf(entry) {
    const text = (key) => (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_6__/* .stringMember */ .sk)(entry, key) ?? '';
    return {
        rule: text('rule'),
        upTo: (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_6__/* .stringMember */ .sk)(entry, 'up-to') ?? null,
        category: text('category'),
        owner: text('owner'),
        reason: text('reason'),
        created: text('created'),
        expires: text('expires'),
    };
}
/** What a table cannot say about days. */
function dayFaults(entry) {
    const [created, expires] = ['created', 'expires'].map((key) => entry.members.find((each) => each.key === key)?.node);
    const unreal = [created, expires].flatMap((node) => node === undefined || (0,_knowledge_day_js__WEBPACK_IMPORTED_MODULE_7__/* .isDay */ .N)(String(node.value))
        ? []
        : [{ message: `There is no day ${String(node.value)}.`, span: node.span, path: node.path }]);
    if (unreal.length > 0 || created === undefined || expires === undefined)
        return unreal;
    const isBackward = String(expires.value) < String(created.value);
    return isBackward ? [{ message: 'It expires before it was created.', span: expires.span, path: expires.path }] : [];
}
function entriesOf(root) {
    return root.members.find(({ key }) => key === 'waivers')?.node.items ?? [];
}
function faultsOfEntry(entry) {
    const isScoped = entry.members.some(({ key }) => key === 'fingerprint' || _knowledge_selector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .SELECTOR_KEYS */ .NM.includes(key));
    const message = `This waiver covers every finding of its rule. Say which ones by "fingerprint" or a selector (${_knowledge_selector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .SELECTOR_KEYS */ .NM.join(', ')}); to silence a rule everywhere, use "overrides" in the configuration.`;
    return [...(isScoped ? [] : [{ message, span: entry.span, path: entry.path }]), ...dayFaults(entry)];
}
function waiverOf(entry, input) {
    return {
        ...decisionOf(entry.value),
        fingerprint: (0,_knowledge_value_js__WEBPACK_IMPORTED_MODULE_6__/* .stringMember */ .sk)(entry.value, 'fingerprint'),
        selector: (0,_knowledge_selector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .selectorOf */ .Bk)(entry.value),
        within: null,
        location: (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .fileLocation */ .A)(entry.span, entry.path, input),
    };
}


/***/ }),

/***/ 3785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ WAIVERS),
/* harmony export */   FF: () => (/* binding */ ACCEPTANCES),
/* harmony export */   Mg: () => (/* binding */ ACCEPTANCE_KEY)
/* harmony export */ });
/* harmony import */ var _knowledge_selector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3322);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6271);
/* harmony import */ var _model_waiver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4012);
/** The tables of waivers, in their file and inside a description: the check, the JSON Schema and the docs come from them. */



const DAY = { type: 'text', pattern: { source: '^\\d{4}-\\d{2}-\\d{2}$', says: 'a day as YYYY-MM-DD' } };
/** What every waiver says, wherever it stands. */
const DECISION = {
    category: {
        type: 'choice',
        values: _model_waiver_js__WEBPACK_IMPORTED_MODULE_1__/* .WAIVER_CATEGORIES */ ._,
        required: true,
        help: 'Why it is right to live with it: the rule is mistaken, the risk is accepted, something else protects, or a fix is on its way.',
    },
    owner: { type: 'text', required: true, help: 'Who answers for it: a team or a person.' },
    reason: { type: 'text', required: true, help: 'The reason, for whoever reviews it later.' },
    created: { ...DAY, required: true, help: 'The day that it was decided.' },
    expires: { ...DAY, required: true, help: 'The last day that it counts. The policy may end it earlier.' },
    'up-to': {
        type: 'choice',
        values: _model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o,
        help: 'Covers findings up to this severity only, so that what gets worse is told again. Default: any.',
    },
};
const RULE = { type: 'text', required: true, help: 'Id of the rule whose findings it covers.' };
const WAIVERS = {
    type: 'mapping',
    help: 'Waivers of openapi-posture, openapi-posture-waivers.yml.',
    members: {
        waivers: {
            type: 'list',
            required: true,
            help: 'Findings that the owners decided to live with for a while. "openapi-posture waive" writes entries.',
            items: {
                type: 'mapping',
                members: {
                    rule: RULE,
                    fingerprint: {
                        type: 'text',
                        pattern: { source: '^[0-9a-f]{32}$', says: 'a fingerprint of 32 hexadecimal digits' },
                        help: 'The one finding that it covers. Without it, a selector says which ones.',
                    },
                    finding: {
                        type: 'mapping',
                        help: 'The finding in words, for reviewers; nothing depends on it.',
                        members: {
                            operation: { type: 'text', help: 'The operation or operations.' },
                            file: { type: 'text', help: 'The document.' },
                            message: { type: 'text', help: 'What was said.' },
                        },
                    },
                    ..._knowledge_selector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .SELECTOR */ .or,
                    ...DECISION,
                },
            },
        },
    },
};
/** The extension of a description that accepts what stands at its object or below. */
const ACCEPTANCE_KEY = 'x-openapi-posture-accept';
const ACCEPTANCES = {
    type: 'list',
    items: { type: 'mapping', members: { rule: RULE, ...DECISION } },
};


/***/ }),

/***/ 1727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ POSTURE_1)
/* harmony export */ });
const POSTURE_1 = {
    "id": "posture-1",
    "severities": {
        "critical": 0.75,
        "high": 0.5,
        "medium": 0.25,
        "low": 0.1,
        "info": 0.02
    },
    "confidences": {
        "high": 1,
        "medium": 0.8,
        "low": 0.4
    },
    "rules": {},
    "caps": {
        "authentication": 0.99,
        "authorization": 0.99,
        "transport-encryption": 0.9,
        "output-minimisation": 0.8,
        "threat-protection": 0.8,
        "cors-policy": 0.6,
        "rate-limiting": 0.5,
        "input-validation": 0.35,
        "security-headers": 0.3,
        "lifecycle": 0.3,
        "access-logging": 0.2,
        "documentation": 0.2
    },
    "exposure": {
        "lowest": 0.3,
        "logOdds": -2,
        "facts": {
            "anonymous": {
                "weight": 1.5,
                "says": "Callers need no credentials"
            },
            "external": {
                "weight": 1,
                "says": "Meant for the public"
            },
            "partner": {
                "weight": 0.5,
                "says": "Meant for partners"
            },
            "unknown-audience": {
                "weight": 0.5,
                "says": "Nothing says that it is internal"
            },
            "writes": {
                "weight": 0.6,
                "says": "Changes data"
            },
            "deletes": {
                "weight": 0.4,
                "says": "Deletes data"
            },
            "sensitive-input": {
                "weight": 0.8,
                "says": "Takes in sensitive data"
            },
            "sensitive-output": {
                "weight": 1.2,
                "says": "Gives out sensitive data"
            },
            "personal-output": {
                "weight": 0.6,
                "says": "Gives out personal data"
            },
            "object-id": {
                "weight": 0.5,
                "says": "Names one object by an identifier in the path"
            },
            "administrative": {
                "weight": 1.2,
                "says": "Administration or internals by its path"
            },
            "money": {
                "weight": 1,
                "says": "Moves money by its path"
            },
            "upload": {
                "weight": 0.6,
                "says": "Takes in files"
            },
            "bulk": {
                "weight": 0.4,
                "says": "Handles many records at once"
            },
            "outbound": {
                "weight": 0.5,
                "says": "Sends data to an address that others choose"
            }
        }
    },
    "floors": [
        {
            "facts": [
                "anonymous",
                "writes",
                "sensitive-input"
            ],
            "control": "authentication",
            "weight": 0.2,
            "score": 85,
            "says": "Anyone can write sensitive data"
        },
        {
            "facts": [
                "anonymous",
                "writes",
                "money"
            ],
            "control": "authentication",
            "weight": 0.2,
            "score": 85,
            "says": "Anyone can move money"
        },
        {
            "facts": [
                "anonymous",
                "writes",
                "administrative"
            ],
            "control": "authentication",
            "weight": 0.2,
            "score": 85,
            "says": "Anyone can administrate"
        },
        {
            "facts": [
                "anonymous",
                "sensitive-output"
            ],
            "control": "authentication",
            "weight": 0.2,
            "score": 75,
            "says": "Anyone can read sensitive data"
        },
        {
            "facts": [
                "anonymous",
                "administrative"
            ],
            "control": "authentication",
            "weight": 0.2,
            "score": 70,
            "says": "Anyone can see administration or internals"
        },
        {
            "facts": [
                "anonymous",
                "deletes"
            ],
            "control": "authentication",
            "weight": 0.2,
            "score": 65,
            "says": "Anyone can delete data"
        },
        {
            "facts": [
                "anonymous",
                "writes"
            ],
            "control": "authentication",
            "weight": 0.2,
            "score": 50,
            "says": "Anyone can write data"
        }
    ],
    "aggregate": {
        "spread": 10
    },
    "bands": {
        "minimal": 0,
        "low": 10,
        "medium": 25,
        "high": 50,
        "critical": 75
    }
};


/***/ }),

/***/ 5012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadRuleSet),
/* harmony export */   g: () => (/* binding */ stageOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _knowledge_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1539);
/* harmony import */ var _knowledge_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1605);
/* harmony import */ var _knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7782);
/** The rules and packs that a run knows + the packs and overrides that it asks for → the rule set of that run. */




/**
 * Throws a UserError for names that do not exist. Rules of the named packs run; where two packs list a rule, what the later
 * one says about it counts. An override that is not `off` also brings in a rule of no named pack, only where its selector
 * matches. `asOf` decides which rules are enforced already.
 */
function loadRuleSet(catalogue, { packs, overrides }, asOf) {
    const chosen = packs.map((name) => findPack(name, catalogue.packs));
    for (const { rule } of overrides)
        requireRule(rule, catalogue);
    const entries = entriesOf(chosen);
    const extra = new Set(overrides.filter(({ rule, severity }) => severity !== 'off' && !entries.has(rule)).map(({ rule }) => rule));
    const known = catalogue.posture.filter(({ id }) => entries.has(id) || extra.has(id));
    const ofPacks = [...known.flatMap((rule) => selectorOverrides(rule, entries.get(rule.id))), ...overridesOf(chosen)];
    const all = [
        ...ofPacks,
        ...[...extra].map((rule) => ({ rule, severity: 'off', selector: {} })),
        ...overrides,
    ];
    const enabled = known
        .filter(({ id }) => !isSwitchedOff(id, all))
        .map((rule) => withEntry(rule, entries.get(rule.id)));
    const rules = [...enabled, ...catalogue.changes];
    return {
        rules: new Map(rules.map((rule) => [rule.id, rule])),
        enabled,
        overrides: all,
        stages: stagesOf(enabled, entries, asOf),
        packs: chosen.map((pack) => ({
            id: shownId(pack),
            version: pack.version,
            digest: pack.digest ?? digestOfPack(pack, catalogue),
        })),
    };
}
/** The entries of all packs by rule, later ones replacing earlier ones. */
function entriesOf(packs) {
    return new Map(packs.flatMap(({ rules }) => rules.map((entry) => [entry.id, entry])));
}
function overridesOf(packs) {
    return packs.flatMap(({ overrides }) => overrides ?? []);
}
/** What the entry of a pack says about severity and selector, in the words of overrides. */
function selectorOverrides({ id, severity: own }, entry) {
    if (entry?.severity === 'off')
        return [{ rule: id, severity: 'off', selector: {} }];
    if (entry?.selector === undefined)
        return [];
    return [
        { rule: id, severity: 'off', selector: {} },
        { rule: id, severity: entry.severity ?? own, selector: entry.selector },
    ];
}
function withEntry(rule, entry) {
    if (entry === undefined)
        return rule;
    const severity = entry.severity === undefined || entry.severity === 'off' ? rule.severity : entry.severity;
    const { predicate, options } = rule.check;
    return entry.options === undefined
        ? { ...rule, severity }
        : { ...rule, severity, check: { predicate, options: { ...options, ...entry.options } } };
}
function stagesOf(rules, entries, asOf) {
    const stages = [];
    for (const { id } of rules) {
        const stage = stageOf(entries.get(id), asOf);
        if (stage !== 'enforce')
            stages.push([id, stage]);
    }
    return new Map(stages);
}
/** The stage of a rule on a day. A date without a stage means: shown until then. */
function stageOf(entry, asOf) {
    if (entry === undefined)
        return 'enforce';
    const { stage, enforceOn } = entry;
    if (enforceOn === undefined)
        return stage ?? 'enforce';
    return asOf >= enforceOn ? 'enforce' : (stage ?? 'warn');
}
function findPack(name, packs) {
    const id = name.startsWith(_knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_2__/* .PACK_PREFIX */ .t) ? name.slice(_knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_2__/* .PACK_PREFIX */ .t.length) : name;
    const found = packs.find((pack) => pack.id === id);
    if (found !== undefined)
        return found;
    const known = packs.map((pack) => pack.id);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError('unknown-pack', `There is no rule pack "${name}".`, `${didYouMean(id, known)}Built-in packs: ${known.join(', ')}.`);
}
function requireRule(id, { posture, changes }) {
    const known = [...posture, ...changes].map((rule) => rule.id);
    if (known.includes(id))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError('unknown-rule', `There is no rule "${id}".`, `${didYouMean(id, known)}"openapi-posture rules" lists them all.`);
}
function didYouMean(name, known) {
    const nearest = (0,_knowledge_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(name, known);
    return nearest === null ? '' : `Did you mean "${nearest}"? `;
}
/** Nothing can bring the rule back, so it need not run. */
function isSwitchedOff(id, overrides) {
    const last = overrides.findLast(({ rule }) => rule === id);
    return last?.severity === 'off' && Object.keys(last.selector).length === 0;
}
/** Built-in packs are shown with their prefix; those from outside by their source, which has one of its own. */
function shownId({ id, digest }) {
    return digest === undefined ? `${_knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_2__/* .PACK_PREFIX */ .t}${id}` : id;
}
/** Covers what decides findings: the list, and the rules on it. Wording and examples are the version's business. */
function digestOfPack(pack, { posture }) {
    const byId = new Map(posture.map((rule) => [rule.id, rule]));
    const content = pack.rules.map(({ id, severity, options, stage, enforceOn, selector }) => {
        const rule = byId.get(id);
        const own = [rule?.confidence, rule?.control, rule?.on, rule?.where, rule?.check];
        return [id, severity ?? rule?.severity, options, stage, enforceOn, selector, ...own];
    });
    return (0,_knowledge_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .b)(JSON.stringify([pack.id, pack.version, content, pack.overrides]));
}


/***/ }),

/***/ 8856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ matcherOf),
/* harmony export */   m: () => (/* binding */ familiesOf)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/** Says which documents the configuration puts together as one API (`apis`). */

/** The families in the order of the configuration; where several claim a path, the first counts. */
function familiesOf(apis) {
    return apis.map(({ name, files, derived, generatedFrom }) => ({
        name,
        isVersion: matcherOf(files),
        isDerived: matcherOf(derived),
        isOrigin: matcherOf(generatedFrom),
    }));
}
/** The globs as they select files everywhere in the configuration. */
function matcherOf(globs) {
    return globs.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_0__([...globs], { dot: true });
}


/***/ }),

/***/ 1473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ refersToOtherFiles),
/* harmony export */   qN: () => (/* binding */ haveSameText),
/* harmony export */   wy: () => (/* binding */ mentions)
/* harmony export */ });
/** True when both files hold the same text. */
function haveSameText(left, right) {
    // What the parser left behind is shared by files that were parsed once.
    if (left.layout !== null && left.layout === right.layout)
        return true;
    return Buffer.compare(left.bytes, right.bytes) === 0;
}
/** True when the text holds these characters as they are written. */
function mentions({ bytes }, words) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(words);
}
/** True when a reference may lead to another file. */
function refersToOtherFiles(file) {
    const { references } = file;
    if (references === null)
        return /\$ref["']?\s*:\s*["']?[^"'#\s]/.test(file.text);
    for (const written of references.values())
        if (written.some((reference) => !reference.startsWith('#')))
            return true;
    return false;
}


/***/ }),

/***/ 2860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   u: () => (/* binding */ linesOfText)
/* harmony export */ });
const known = new WeakMap();
/** The lines of a file, found once. */
function linesOf(file) {
    let lines = known.get(file);
    if (lines === undefined) {
        lines = file.format === 'json' ? new ByteLines(file.bytes) : linesOfText(file.text);
        known.set(file, lines);
    }
    return lines;
}
/** The lines of a text, with offsets in code units. */
function linesOfText(text) {
    return new TextLines(text);
}
/** The line that holds an offset, from 0: by bisection. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
class TextLines {
    #text;
    #starts;
    constructor(text) {
        this.#text = text;
        this.#starts = lineStartsOfText(text);
    }
    get count() {
        return this.#starts.length;
    }
    get size() {
        return this.#text.length;
    }
    start(line) {
        return this.#starts[line - 1] ?? this.size;
    }
    position(offset) {
        const index = lineAt(this.#starts, offset);
        return { line: index + 1, column: offset - this.#starts[index] + 1 };
    }
    endOfLine(offset) {
        let end = this.#starts[lineAt(this.#starts, offset) + 1] ?? this.size;
        while (end > offset && /\s/.test(this.#text[end - 1]))
            end -= 1;
        return end;
    }
    text(from, to, longest) {
        return this.#text.slice(from, Math.min(to, from + longest));
    }
}
function lineStartsOfText(text) {
    const starts = [0];
    if (text.includes('\r') && /\r(?!\n)/.test(text)) {
        for (const match of text.matchAll(/\r\n|\r|\n/g))
            starts.push(match.index + match[0].length);
    }
    else {
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            starts.push(at + 1);
    }
    return starts;
}
class ByteLines {
    #bytes;
    #starts;
    /** By the start of a long line: the code units before each of its steps. */
    #longLines = new Map();
    constructor(bytes) {
        this.#bytes = bytes;
        this.#starts = lineStartsOfBytes(bytes);
    }
    get count() {
        return this.#starts.length;
    }
    get size() {
        return this.#bytes.length;
    }
    start(line) {
        return this.#starts[line - 1] ?? this.size;
    }
    position(offset) {
        const index = lineAt(this.#starts, offset);
        return { line: index + 1, column: this.#codeUnits(this.#starts[index], offset) + 1 };
    }
    /** UTF-16 code units between the start of a line and an offset in it. A minified file is one long line. */
    #codeUnits(start, offset) {
        if (offset - start < STEP)
            return codeUnits(this.#bytes, start, offset);
        let before = this.#longLines.get(start);
        if (before === undefined) {
            before = [0];
            this.#longLines.set(start, before);
        }
        const step = Math.floor((offset - start) / STEP);
        for (let next = before.length; next <= step; next += 1) {
            const from = start + (next - 1) * STEP;
            before.push(before[next - 1] + codeUnits(this.#bytes, from, from + STEP));
        }
        return before[step] + codeUnits(this.#bytes, start + step * STEP, offset);
    }
    /** Blanks between the tokens of JSON are ASCII. */
    endOfLine(offset) {
        let end = this.#starts[lineAt(this.#starts, offset) + 1] ?? this.size;
        while (end > offset && this.#bytes[end - 1] <= 32)
            end -= 1;
        return end;
    }
    text(from, to, longest) {
        // A code unit takes three bytes at most; what is cut in the middle of a character lies behind the cut that counts.
        const end = Math.min(to, from + 3 * longest + 4);
        const { buffer, byteOffset } = this.#bytes;
        return Buffer.from(buffer, byteOffset + from, Math.max(0, end - from))
            .toString('utf8')
            .slice(0, longest);
    }
}
/** Bytes whose code units are counted at once. */
const STEP = 8192;
function lineStartsOfBytes(bytes) {
    let starts = new Uint32Array(1024 + (bytes.length >> 4));
    let count = 1;
    for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (byte > 13 || (byte !== 10 && (byte !== 13 || bytes[at + 1] === 10)))
            continue;
        if (count === starts.length) {
            const larger = new Uint32Array(2 * count);
            larger.set(starts);
            starts = larger;
        }
        starts[count] = at + 1;
        count += 1;
    }
    return starts.subarray(0, count);
}
/** How many UTF-16 code units some bytes of UTF-8 spell: one a character, two where it takes four bytes. */
function codeUnits(bytes, from, to) {
    let units = 0;
    for (let at = from; at < to; at += 1) {
        const byte = bytes[at];
        if ((byte & 0xc0) !== 0x80)
            units += byte >= 0xf0 ? 2 : 1;
    }
    return units;
}


/***/ }),

/***/ 7920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ wireIdentity),
/* harmony export */   m: () => (/* binding */ compareSchemes)
/* harmony export */ });
/** The scheme as a client meets it: equal texts are the same scheme under two names. */
function wireIdentity(scheme) {
    const name = scheme.in === 'header' ? scheme.parameterName?.toLowerCase() : scheme.parameterName;
    const flows = scheme.flows
        .map((flow) => flow.kind)
        .sort()
        .join(',');
    return [scheme.type, scheme.scheme ?? '', scheme.in ?? '', name ?? '', flows].join(' ');
}
/** How `head` compares to `base`. */
function compareSchemes(base, head) {
    if (wireIdentity(base) === wireIdentity(head))
        return 'equal';
    if (isWeaker(head, base))
        return 'weaker';
    return isWeaker(base, head) ? 'stronger' : 'incomparable';
}
function isWeaker(scheme, than) {
    if (scheme.type === 'unknown')
        return than.type !== 'unknown';
    if (scheme.type === 'apiKey' && than.type === 'apiKey')
        return keyRank(scheme) < keyRank(than);
    if (scheme.type === 'oauth2' && than.type === 'oauth2')
        return grantRank(scheme) < grantRank(than);
    if (isLongLived(scheme))
        return (isDelegated(than) ||
            (isKeyInUrl(scheme) && !isLongLived(than)) ||
            (isBasic(scheme) && isBearer(than)) ||
            (isKeyInUrl(scheme) && isBearer(than)));
    return than.type === 'mutualTLS' && scheme.type !== 'mutualTLS' && !isDelegated(scheme)
        ? true
        : isBasic(scheme) && isBearer(than);
}
/** Credentials that do not expire by themselves. */
function isLongLived(scheme) {
    return scheme.type === 'apiKey' || isBasic(scheme);
}
function isDelegated(scheme) {
    return scheme.type === 'oauth2' || scheme.type === 'openIdConnect' || scheme.type === 'mutualTLS';
}
function isBasic(scheme) {
    return scheme.type === 'http' && (scheme.scheme === 'basic' || scheme.scheme === 'digest');
}
function isBearer(scheme) {
    return scheme.type === 'http' && (scheme.scheme === 'bearer' || scheme.scheme === 'dpop');
}
function isKeyInUrl(scheme) {
    return scheme.type === 'apiKey' && scheme.in === 'query';
}
/** Header before cookie (sent along by browsers) before query (kept in logs and histories). */
function keyRank(scheme) {
    return ['query', 'cookie', 'header'].indexOf(scheme.in ?? '');
}
/** The weakest grant that is offered decides. */
function grantRank(scheme) {
    const ranks = scheme.flows.map(({ kind }) => (kind === 'implicit' || kind === 'password' ? 0 : 1));
    return ranks.length === 0 ? 1 : Math.min(...ranks);
}


/***/ }),

/***/ 771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ selects)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/** The one selector of the product: says whether it matches something, whatever is selected. */

/** True when every member of the selector matches; the empty selector matches everything. Text members are globs. */
function selects(selector, target) {
    return (matchesPath(selector.file, target.file) &&
        matchesText(selector.api, target.api) &&
        matchesPath(selector.path, target.path) &&
        matchesText(selector.method?.toUpperCase(), target.method?.toUpperCase()) &&
        (selector.tag === undefined || (target.tags ?? []).some((tag) => matchesText(selector.tag, tag))) &&
        matchesText(selector.operation, target.operationId) &&
        matchesText(selector.audience, target.audience));
}
/** In a path `*` stops at a slash and `**` does not. */
function matchesPath(glob, text) {
    if (glob === undefined)
        return true;
    return text !== undefined && (glob === text || matchesGlob(glob, text));
}
/** In a title, tag or name a slash is an ordinary character, so `Shop*` matches `Shop / Orders`. */
function matchesText(glob, text) {
    if (glob === undefined)
        return true;
    return (text !== undefined && (glob === text || matchesGlob(glob.replaceAll('/', DIVISION), text.replaceAll('/', DIVISION))));
}
const DIVISION = '\u2215';
/** Globs with several `**` take time that grows with a power of the length; no real path or name is longer than this. */
const LONGEST_TEXT = 1024;
const compiled = new Map();
function matchesGlob(glob, text) {
    if (text.length > LONGEST_TEXT)
        return glob === '*' || glob === '**';
    const known = compiled.get(glob);
    if (known !== undefined)
        return known(text);
    const matcher = picomatch__WEBPACK_IMPORTED_MODULE_0__(literal(glob), OPTIONS);
    compiled.set(glob, matcher);
    return matcher(text);
}
/** Path templates hold braces, which are literal here: `/users/{id}` selects itself. Nothing depends on the platform. */
const OPTIONS = { dot: true, nobrace: true, noextglob: true, windows: false };
/** OData writes `/Users('{id}')`: parentheses, bars and quotes are ordinary characters too. */
function literal(glob) {
    return glob.replace(/(?<!\\)[()|"]/g, '\\$&');
}


/***/ }),

/***/ 2947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O5: () => (/* binding */ operationSubject),
/* harmony export */   S5: () => (/* binding */ schemeSubject),
/* harmony export */   Zs: () => (/* binding */ blankParameters),
/* harmony export */   e2: () => (/* binding */ componentSubject),
/* harmony export */   en: () => (/* binding */ serverSubject),
/* harmony export */   hN: () => (/* binding */ DOCUMENT_SUBJECT),
/* harmony export */   qw: () => (/* binding */ subjectBelow),
/* harmony export */   sr: () => (/* binding */ DOCUMENT_SECURITY_SUBJECT)
/* harmony export */ });
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(182);

const DOCUMENT_SUBJECT = 'document';
const DOCUMENT_SECURITY_SUBJECT = 'document security';
/** `operation path GET /users/{}`: parameter names are blanked, since renaming one leaves the endpoint the same. */
function operationSubject(key) {
    let subject = operationSubjects.get(key);
    if (subject === undefined) {
        subject = `operation ${key.kind} ${key.method} ${blankParameters(key.path)}`;
        operationSubjects.set(key, subject);
    }
    return subject;
}
/** Asked for hundreds of times for each operation of a large description. */
const operationSubjects = new WeakMap();
/** A thing below another, for example a parameter of an operation. */
function subjectBelow(subject, detail) {
    return `${subject} | ${detail}`;
}
function schemeSubject(name) {
    return `scheme ${name}`;
}
function serverSubject(url) {
    return `server ${url}`;
}
/** A path template without the names of its parameters. */
function blankParameters(path) {
    return path.replace(/\{[^{}]*\}/g, '{}');
}
/**
 * The name of a node that stands in a shared definition (components of 3.x, definitions, parameters and responses of 2.0,
 * or a file of its own), or `null` when it stands inside an operation of a root document.
 */
function componentSubject(node, rootFile) {
    const keys = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(node.pointer).map(String);
    const text = keys.map(_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeKey */ .jv).join('/');
    if (node.file.path !== rootFile)
        return `component ${fileName(node.file.path)}#${text}`;
    if (keys[0] === 'components' && keys.length > 2)
        return `component ${text.slice('components/'.length)}`;
    const kind = SWAGGER_COMPONENTS.get(keys[0] ?? '');
    return kind !== undefined && keys.length > 1 ? `component ${kind}/${keys.slice(1).map(_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeKey */ .jv).join('/')}` : null;
}
/** Swagger 2.0 names as their 3.x successors, so that an upgrade keeps identities. */
const SWAGGER_COMPONENTS = new Map([
    ['definitions', 'schemas'],
    ['parameters', 'parameters'],
    ['responses', 'responses'],
    ['securityDefinitions', 'securitySchemes'],
]);
/** Folders are left out: moving a file is not a change of what it says. */
function fileName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    return dot > 0 ? name.slice(0, dot) : name;
}


/***/ }),

/***/ 4950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   hz: () => (/* binding */ fileWithoutVersion),
/* harmony export */   jt: () => (/* binding */ titleWithoutVersion),
/* harmony export */   we: () => (/* binding */ pathWithoutVersion)
/* harmony export */ });
/** What names say about versions: `/v2/users` is `/v1/users` under another version, `openapi-v2.yaml` is `openapi-v1.yaml`. */
/** `v2`, `v1.4`, `v1beta1`; a date; a number with a point. A bare number counts only where it is a whole segment of a path. */
const VERSION = /(?<![a-z0-9])(?:v(?:ersion)?[-_. ]?\d{1,6}(?:[._]\d{1,6}){0,3}(?:[-_.]?(?:alpha|beta|rc|pre|preview|p)[-_.]?\d{0,4})?|\d{4}-\d{2}(?:-\d{2})?(?:-preview)?|\d{1,6}(?:\.\d{1,6}){1,3})(?![a-z0-9])/gi;
const NUMBER_ONLY = /^\d{1,8}$/;
const ENDING = /\.(?:ya?ml|json)$/i;
/** A longer name is hostile. */
const LONGEST = 1000;
/** The path of an operation without what names a version: `/users/{}` of `/v2/users/{id}`. */
function pathWithoutVersion(path) {
    const segments = path.slice(0, LONGEST).split('/').map(withoutVersionToken);
    return `/${segments.filter((segment) => segment !== '').join('/')}`;
}
/** A file name without version, ending and the signs around: `api/orders` of `api/v2/orders.v2.yaml`. */
function fileWithoutVersion(path) {
    return path
        .slice(0, LONGEST)
        .toLowerCase()
        .replace(ENDING, '')
        .split('/')
        .map(withoutVersionToken)
        .filter((segment) => segment !== '')
        .join('/');
}
/** A title without version: `orders api` of `Orders API (v2)`. */
function titleWithoutVersion(title) {
    return title
        .slice(0, LONGEST)
        .toLowerCase()
        .replace(VERSION, ' ')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
/** The first version that a text names, as numbers that can be compared; `null` when it names none. */
function versionIn(text) {
    const found = text.slice(0, LONGEST).match(VERSION)?.[0] ?? text.split('/').find((part) => NUMBER_ONLY.test(part));
    const numbers = found?.match(/\d+/g);
    return numbers === undefined || numbers === null ? null : numbers.map(Number);
}
/** Negative when `left` is the older version. */
function compareVersions(left, right) {
    const length = Math.max(left.length, right.length);
    for (let index = 0; index < length; index += 1) {
        const difference = (left[index] ?? 0) - (right[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function withoutVersionToken(segment) {
    if (NUMBER_ONLY.test(segment))
        return '';
    const rest = segment.replace(VERSION, '');
    return rest === segment ? segment : rest.replace(/^[-_. ]+|[-_. ]+$/g, '');
}


/***/ }),

/***/ 7435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ yardstickOf)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1539);

const DIGITS = 12;
function yardstickOf({ model, packs }) {
    const names = packs.map(({ source, digest: of }) => `${source} ${of}`);
    return {
        model: `${model.source} ${(model.digest ?? '').slice(0, DIGITS)}`,
        rules: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)(names.join('\n')).slice(0, DIGITS),
    };
}


/***/ })

};
