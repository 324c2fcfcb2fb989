export const id = 819;
export const ids = [819];
export const modules = {

/***/ 5302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ classBits),
/* harmony export */   Il: () => (/* binding */ carriesData),
/* harmony export */   vk: () => (/* binding */ carriedClasses)
/* harmony export */ });
/* harmony import */ var _model_sensitive_class_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6583);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6876);
/* harmony import */ var _sensitive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3830);
/* harmony import */ var _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2112);




/** Envelopes and lists stand around the data; what is nested deeper belongs to something else. */
const DEPTH = 4;
function classBits(classes) {
    return classes.reduce((bits, each) => bits | (1 << _model_sensitive_class_js__WEBPACK_IMPORTED_MODULE_3__/* .SENSITIVE_CLASSES */ .A.indexOf(each)), 0);
}
/** The classes that travel in that direction: `writeOnly` properties are never answered, `readOnly` ones never sent. */
function carriedClasses(schema, dialect, flow) {
    return carriedBy(schema, dialect, flow === 'request' ? 0 : 1, DEPTH);
}
/** The same as a set. */
function carriesData(schema, dialect, flow) {
    const bits = carriedClasses(schema, dialect, flow);
    return new Set(_model_sensitive_class_js__WEBPACK_IMPORTED_MODULE_3__/* .SENSITIVE_CLASSES */ .A.filter((_, index) => (bits & (1 << index)) !== 0));
}
function carriedBy(node, dialect, flow, depth) {
    const contents = contentsOf(node, dialect)?.[flow];
    if (contents === undefined)
        return 0;
    if (depth === 0 || contents.below.length === 0)
        return contents.classes;
    let carried = contents.carried[depth];
    if (carried === undefined) {
        carried = contents.classes;
        for (const below of contents.below)
            carried |= carriedBy(below, dialect, flow, depth - 1);
        contents.carried[depth] = carried;
    }
    return carried;
}
const memos = {
    '2.0': new WeakMap(),
    '3.0': new WeakMap(),
    '3.1': new WeakMap(),
    '3.2': new WeakMap(),
};
function contentsOf(node, dialect) {
    if (typeof node.value !== 'object')
        return null;
    let byValue = memos[dialect].get(node.file);
    if (byValue === undefined) {
        byValue = new Map();
        memos[dialect].set(node.file, byValue);
    }
    let contents = byValue.get(node.value);
    if (contents === undefined) {
        contents = readContents((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .viewSchema */ .Nl)(node, dialect));
        byValue.set(node.value, contents);
    }
    return contents;
}
function readContents(view) {
    const around = [...(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .itemSchemas */ .uT)(view), ...(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0)(view, 'oneOf'), ...(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0)(view, 'anyOf')];
    const request = { classes: 0, below: [...around], carried: [] };
    const response = { classes: 0, below: around, carried: [] };
    const siblings = () => [...(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .propertiesOf */ .P1)(view).keys()];
    const read = (name, node) => {
        const property = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .viewSchema */ .Nl)(node, view.dialect);
        const found = classOf(name, property, siblings);
        const isNested = hasBelow(property);
        if (found === null && !isNested)
            return;
        const classes = found === null ? 0 : classBits([found]);
        for (const [contents, hiding] of [
            [request, 'readOnly'],
            [response, 'writeOnly'],
        ]) {
            if ((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(property, hiding))
                continue;
            contents.classes |= classes;
            if (isNested)
                contents.below.push(node);
        }
    };
    const [only] = view.parts;
    if (view.parts.length === 1)
        (0,_sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .eachProperty */ .N)(only, (name, value) => !holdsNothing(name, value), read);
    else
        for (const [name, nodes] of (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .propertiesOf */ .P1)(view))
            for (const node of nodes)
                if (!holdsNothing(name, node.value))
                    read(name, node);
    return [request, response];
}
/** A first look that answers for most properties: scalars of a harmless name. What refers or is composed is read whole. */
function holdsNothing(name, value) {
    if ((0,_sensitive_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyName */ .Ce)(name) !== null)
        return false;
    if (typeof value === 'boolean')
        return true;
    for (const keyword in value)
        if (SAYING.has(keyword) || keyword.startsWith('x-'))
            return false;
    return true;
}
const BELOW = ['properties', 'items', 'oneOf', 'anyOf'];
const SAYING = new Set([...BELOW, 'format', 'allOf', '$ref']);
/** Most properties are scalars: nothing is remembered for them. */
function hasBelow({ parts }) {
    return parts.some(({ value }) => BELOW.some((keyword) => Object.hasOwn(value, keyword)));
}
function classOf(name, view, siblings) {
    const found = (0,_sensitive_js__WEBPACK_IMPORTED_MODULE_1__/* .classifySchema */ .ol)(name, view, siblings);
    return found === null || found.confidence === 'low' ? null : found.class;
}


/***/ }),

/***/ 1425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ formSchema),
/* harmony export */   KU: () => (/* binding */ isFormSchema),
/* harmony export */   RR: () => (/* binding */ formFieldsOf)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5718);

/**
 * A schema for the `formData` parameters of Swagger 2.0, which together are the body. It stands nowhere in the document;
 * its properties are the parameter objects, at their places.
 */
function formSchema(fields, place) {
    const required = fields.filter(([, node]) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(node.value, 'required') === true).map(([name]) => name);
    const value = {
        type: 'object',
        properties: Object.fromEntries(fields.map(([name, node]) => [name, node.value])),
        required,
    };
    formFields.set(value, new Map(fields));
    return { value, file: place.file, pointer: place.pointer };
}
/** The properties of what `formSchema` made, at their places; `undefined` for every other object. */
function formFieldsOf(value) {
    return formFields.get(value);
}
/** True for what `formSchema` made: its properties do not stand below it. */
function isFormSchema(value) {
    return formFields.has(value);
}
const formFields = new WeakMap();


/***/ }),

/***/ 1149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isNamedAfterCollection),
/* harmony export */   z: () => (/* binding */ looksLikeIdentifier)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6398);
/** Names of identifiers of stored objects. */

const HEADS = new Set('id ids identifier identifiers pk uid oid'.split(' '));
/** Objects whose number is their identifier; `pageNumber` and `houseNumber` are not. */
const NUMBERED = new Set('account order invoice customer client member employee patient policy contract booking reservation ticket case card loan claim transaction payment receipt'.split(' '));
/** `id`, `userId`, `order_no`; not `valid`, `paid` or `page_number`. */
function looksLikeIdentifier(name) {
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(name);
    const head = words.at(-1) ?? '';
    if (HEADS.has(head))
        return true;
    const isNumber = head === 'number' || head === 'no' || head === 'ref' || head === 'reference';
    return isNumber && NUMBERED.has(words.at(-2) ?? '');
}
/** True for a path parameter named after the collection before it: `/users/{user}`, `/companies/{companyId}`. */
function isNamedAfterCollection(parameter, segment) {
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(parameter);
    const name = (words.length > 1 && HEADS.has(words.at(-1)) ? words.slice(0, -1) : words).join('');
    const collection = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(segment).join('');
    if (name === '')
        return false;
    return (collection === `${name}s` ||
        collection === `${name}es` ||
        (name.endsWith('y') && collection === `${name.slice(0, -1)}ies`));
}


/***/ }),

/***/ 7262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ isUrlName),
/* harmony export */   Kp: () => (/* binding */ isPagingName),
/* harmony export */   ay: () => (/* binding */ isFetchedUrlName),
/* harmony export */   hN: () => (/* reexport safe */ _sensitive_js__WEBPACK_IMPORTED_MODULE_1__.hN),
/* harmony export */   sF: () => (/* binding */ isPageSizeName),
/* harmony export */   wS: () => (/* binding */ isRedirectName)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6398);
/* harmony import */ var _sensitive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3830);
/** What the name of an input says about its danger. Words, never substrings. */


const URL_HEADS = new Set('url urls uri uris href hrefs webhook webhooks callback'.split(' '));
/** Whole names that say where to go next without a URL word. */
const REDIRECT_NAMES = new Set('redirect redirectto redirecttarget redirectpath returnto returnpath goto continueto forwardto backto'.split(' '));
/** An input that the server may fetch or redirect to: `url`, `callback_url`, `webhookUris` (OWASP API7:2023). */
function isUrlName(name) {
    let isUrl = urlNames.get(name);
    if (isUrl === undefined) {
        const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(name);
        isUrl = URL_HEADS.has(words.at(-1) ?? '') || REDIRECT_NAMES.has(words.join(''));
        if (urlNames.size < 20_000 && name.length <= 200)
            urlNames.set(name, isUrl);
    }
    return isUrl;
}
/** Descriptions repeat their names. */
const urlNames = new Map();
/** Words of addresses that a person is sent to afterwards. */
const REDIRECT_WORDS = new Set('redirect return continue success failure cancel back landing goto'.split(' '));
/** An address that a browser is sent to: `redirect_uri`, `returnTo`, `success_url`. */
function isRedirectName(name) {
    return (isUrlName(name) && (REDIRECT_NAMES.has((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .joinedName */ .B9)(name)) || (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(name).some((word) => REDIRECT_WORDS.has(word))));
}
/** Words that say the server itself will open the address. */
const FETCH_WORDS = new Set(`webhook webhooks callback callbacks hook notify notification notifications fetch import download source src feed proxy target destination
   endpoint remote upload origin crawl scrape ping forward postback ipn git repo repository clone pull image avatar picture icon logo file template`.split(/\s+/));
/** A URL that the server will most likely open itself: `webhookUrl`, `import_uri`, plain `url`; not `homepage_url`. */
function isFetchedUrlName(name) {
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(name);
    return isUrlName(name) && (words.length === 1 || words.some((word) => FETCH_WORDS.has(word)));
}
const PAGE_SIZE = new Set(`limit pagesize perpage pagelimit pagecount count top first last size max maxresults maxitems maxcount rows take numresults numitems
   numrows resultsperpage itemsperpage recordsperpage limitto querylimit batchsize resultsize`.split(/\s+/));
/** A parameter that says how many results to return. */
function isPageSizeName(name) {
    return PAGE_SIZE.has((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .joinedName */ .B9)(name));
}
const PAGING = new Set(`page pagenumber pageindex pagetoken pageno nextpage nextpagetoken offset skip start startindex startat cursor nextcursor after before startingafter
   endingbefore sinceid maxid marker nextmarker continuationtoken continue from range nexttoken pagekey pagination paging next nextlink hasmore bookmark lastkey
   exclusivestartkey scrollid lastid since top first last take`.split(/\s+/));
/** A parameter, or a member of an answer, by which a client goes from one part of a list to the next. */
function isPagingName(name) {
    return PAGING.has((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .joinedName */ .B9)(name));
}


/***/ }),

/***/ 1241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ isAdministrativePath),
/* harmony export */   Mz: () => (/* binding */ pathSegments),
/* harmony export */   SI: () => (/* binding */ isHealthPath),
/* harmony export */   bk: () => (/* binding */ isCredentialPath),
/* harmony export */   fk: () => (/* binding */ isOpenByNature),
/* harmony export */   uC: () => (/* binding */ isGrantingPath)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6398);
/** What the words of a path say about the operations under it. */

const HEALTH = new Set('health healthz healthcheck healthchecks livez readyz ready live liveness readiness ping status version alive heartbeat'.split(' '));
const ADMINISTRATIVE = new Set('admin admins administration administrator internal manage management debug actuator system root sudo superuser console backoffice metadata'.split(' '));
/** A longer path is hostile; its start says enough. */
const MAXIMUM_LENGTH = 2000;
/** The segments of a path template, empty ones left out. */
function pathSegments(path) {
    let segments = memo.get(path);
    if (segments === undefined) {
        segments = path
            .slice(0, MAXIMUM_LENGTH)
            .split('/')
            .filter((segment) => segment !== '');
        if (memo.size < 20_000 && path.length <= MAXIMUM_LENGTH)
            memo.set(path, segments);
    }
    return segments;
}
/** Many rules ask about each path. */
const memo = new Map();
/** A liveness or version probe, anonymous on purpose nearly everywhere. `/orders/{id}/status` is none. */
function isHealthPath(path) {
    return !path.includes('{') && HEALTH.has((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(pathSegments(path).at(-1) ?? '').join(''));
}
/** Administration, debugging, internals. */
function isAdministrativePath(path) {
    return pathSegments(path).some((segment) => !segment.startsWith('{') && (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(segment).some((word) => ADMINISTRATIVE.has(word)));
}
const GRANTS = new Set('role roles permission permissions member members membership memberships collaborator collaborators invitation invitations invite invites grant grants access acl acls'.split(' '));
/** Operations whose purpose is to give rights to somebody: administration, memberships, invitations. */
function isGrantingPath(path) {
    return (isAdministrativePath(path) ||
        pathSegments(path).some((segment) => !segment.startsWith('{') && (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(segment).some((word) => GRANTS.has(word))));
}
const ISSUES_CREDENTIALS = new Set(`login signin logon auth authenticate authentication authorize authorise authorization oauth oauth2 token tokens jwt session sessions sso saml oidc
   signup register registration refresh apikey apikeys key keys credential credentials secret secrets password passwords mfa otp totp 2fa invite invites
   invitation invitations passwordreset forgot serviceaccount serviceaccounts accesskeys certificates webhooks vault`.split(/\s+/));
/** Operations whose purpose is to hand out or manage credentials. */
function isCredentialPath(path) {
    return pathSegments(path).some((segment) => !segment.startsWith('{') &&
        [...(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(segment), (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(segment).join('')].some((word) => ISSUES_CREDENTIALS.has(word)));
}
const OPEN_BY_NATURE = new Set(`login signin logon authenticate session sessions token authorize refresh refreshtoken introspect revoke logout signup
   register registration forgotpassword resetpassword passwordreset verifyemail callback jwks jwksjson openapi openapijson openapiyaml`.split(/\s+/));
/** Operations that nobody can have credentials for yet, or that are meant for everybody (RFC 8615): signing in, discovery. */
function isOpenByNature(path) {
    const segments = pathSegments(path);
    const last = segments.findLast((segment) => !segment.startsWith('{'));
    return segments[0] === '.well-known' || (last !== undefined && OPEN_BY_NATURE.has((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(last).join('')));
}


/***/ }),

/***/ 6074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ isReference),
/* harmony export */   Fg: () => (/* binding */ isReferenceKey),
/* harmony export */   Hc: () => (/* binding */ followWritten),
/* harmony export */   PF: () => (/* binding */ followOnce),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(182);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5718);


/** True when the value is a mapping with a `$ref` member, of whatever type. Call it only where a reference may stand. */
function isReference(value) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.hasOwn(value, '$ref');
}
/** The value that a reference node finally stands for; a node that is no reference stands for itself. */
function follow(node) {
    if (!isReference(node.value))
        return { node };
    // Nearly every reference leads straight to a value.
    const first = followOnce(node);
    if (first.failure !== undefined || !isReference(first.node.value))
        return first;
    const walked = new Set();
    const written = [];
    let current = node;
    while (isReference(current.value)) {
        written.push(String((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(current.value, '$ref')));
        if (walked.has(current.value))
            return { failure: { kind: 'loop', at: node, written } };
        walked.add(current.value);
        const next = followOnce(current);
        if (next.failure)
            return next;
        current = next.node;
    }
    return { node: current };
}
/** One step: the node that `$ref` names directly, which may be a reference again. */
function followOnce(node) {
    return followWritten(node, (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(node.value, '$ref'));
}
/** The node that a reference names, as seen from a node: the value of `$ref`, or of another keyword that refers. */
function followWritten(node, written) {
    if (typeof written !== 'string')
        return fail('not-a-string', node, '');
    if (node.resource !== undefined)
        return followInResource(node, node.resource, written);
    let targets = memo.get(node.file);
    if (targets === undefined) {
        targets = new Map();
        memo.set(node.file, targets);
    }
    let target = targets.get(written);
    if (target === undefined) {
        const found = findTarget(node.file, written);
        target = typeof found === 'string' ? found : { node: found };
        targets.set(written, target);
    }
    return typeof target === 'string' ? fail(target, node, written) : target;
}
const memo = new WeakMap();
function fail(kind, at, written) {
    return { failure: { kind, at, written: [written] } };
}
/** JSON Schema 2020-12 §8.2.1: below an `$id` every reference is relative to that id, and `#/…` to that schema. */
function followInResource(node, resource, written) {
    if (written.startsWith('#')) {
        const target = walkFragment(resource, written.slice(1));
        return target === null ? fail('missing-target', node, written) : { node: target };
    }
    return fail('remote', node, written);
}
function findTarget(file, written) {
    const hash = written.indexOf('#');
    const location = hash === -1 ? written : written.slice(0, hash);
    const fragment = hash === -1 ? '' : written.slice(hash + 1);
    let target = file;
    if (location !== '') {
        const path = resolvePath(file.path, location);
        if (typeof path !== 'string')
            return path.refused;
        const found = file.siblings.get(path);
        if (found === undefined)
            return file.siblings.refusal(path) ?? 'not-found';
        target = found;
    }
    return walkFragment({ value: target.root, file: target, pointer: null }, fragment) ?? 'missing-target';
}
/**
 * The path that `location` names as seen from the file `from`, relative to the root of the tree, or why it may not be used.
 * Pure text: nothing is looked up.
 */
function resolvePath(from, location) {
    if (/^(https?:)?\/\//i.test(location) || /^https?:/i.test(location))
        return { refused: 'remote' };
    if (/^[a-z]:[\\/]/i.test(location))
        return { refused: 'absolute-path' };
    if (/^[a-z][a-z0-9+.-]*:/i.test(location))
        return { refused: 'unsupported-scheme' };
    const decoded = decode(location);
    if (decoded === null)
        return { refused: 'not-found' };
    const text = decoded.replaceAll('\\', '/');
    if (text.startsWith('/'))
        return { refused: 'absolute-path' };
    const segments = from.split('/').slice(0, -1);
    for (const segment of text.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment.toLowerCase() === '.git')
            return { refused: 'git-directory' };
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            return { refused: 'leaves-tree' };
    }
    return segments.join('/');
}
/** Percent-decoding (RFC 3986 §2.1); `null` when malformed or when it hides a NUL. */
function decode(text) {
    try {
        const decoded = decodeURIComponent(text);
        return decoded.includes('\0') ? null : decoded;
    }
    catch {
        return null; // a malformed escape names no file
    }
}
/** The node a fragment names below `start`, or `null`. */
function walkFragment(start, fragment) {
    const decoded = decode(fragment);
    if (decoded === null)
        return null;
    const keys = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePointer */ .vp)(decoded);
    if (keys === null)
        return findAnchor(start, decoded);
    let node = start;
    for (const key of keys) {
        const next = step(node, key);
        if (next === null)
            return null;
        node = next;
    }
    return node;
}
/** One pointer step; a reference on the way is looked through, as every resolver does. */
function step(node, key) {
    if (Array.isArray(node.value)) {
        return /^(0|[1-9]\d*)$/.test(key) && Number(key) < node.value.length ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, Number(key)) : null;
    }
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node.value))
        return null;
    if (Object.hasOwn(node.value, key))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, key);
    if (!Object.hasOwn(node.value, '$ref'))
        return null;
    const target = followThrough(node);
    return target === null ? null : step(target, key);
}
const followingThrough = new Set();
/** `follow`, refusing to enter a look-up that is under way: `#/a/b` where `a` is `{$ref: '#/a/b'}` never ends otherwise. */
function followThrough(node) {
    if (followingThrough.has(node.value))
        return null;
    followingThrough.add(node.value);
    try {
        const target = follow(node).node ?? null;
        return target !== null && isReference(target.value) ? null : target;
    }
    finally {
        followingThrough.delete(node.value);
    }
}
/** `$anchor` and `$dynamicAnchor` (JSON Schema 2020-12 §8.2.2) below a node, found by one iterative walk. */
function findAnchor(start, name) {
    if (name === '')
        return start;
    const queue = [start];
    const seen = new Set();
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
        if (typeof node.value !== 'object' || node.value === null || seen.has(node.value))
            continue;
        seen.add(node.value);
        if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(node.value, '$anchor') === name || (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(node.value, '$dynamicAnchor') === name)
            return node;
        const keys = Array.isArray(node.value) ? node.value.keys() : Object.keys(node.value);
        for (const key of keys)
            queue.push((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, key));
    }
    return null;
}
/** Members that lead to another place: what they name decides what an object means. JSON Schema 2020-12 §8.2.3. */
function isReferenceKey(key) {
    return key === '$ref' || key === '$dynamicRef';
}


/***/ }),

/***/ 6876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ firstKeyword),
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   A6: () => (/* binding */ schemaList),
/* harmony export */   J0: () => (/* binding */ branches),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   N1: () => (/* binding */ isSchemaValue),
/* harmony export */   Nl: () => (/* binding */ viewSchema),
/* harmony export */   P1: () => (/* binding */ propertiesOf),
/* harmony export */   Rv: () => (/* binding */ appliesReferenceSiblings),
/* harmony export */   UY: () => (/* binding */ acceptsType),
/* harmony export */   _: () => (/* binding */ sizeBound),
/* harmony export */   _n: () => (/* binding */ ownProperties),
/* harmony export */   eG: () => (/* binding */ enumeration),
/* harmony export */   g_: () => (/* binding */ openness),
/* harmony export */   lk: () => (/* binding */ enterResource),
/* harmony export */   m_: () => (/* binding */ requiredNames),
/* harmony export */   of: () => (/* binding */ allKeywords),
/* harmony export */   pl: () => (/* binding */ typesOf),
/* harmony export */   rn: () => (/* binding */ upperBound),
/* harmony export */   uT: () => (/* binding */ itemSchemas),
/* harmony export */   yz: () => (/* binding */ lowerBound)
/* harmony export */ });
/* harmony import */ var _form_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1425);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6074);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5718);



/** Within a file the memo is an ordinary map: its schemas live as long as the file, and weak keys are dear to collect. */
const views = {
    '2.0': new WeakMap(),
    '3.0': new WeakMap(),
    '3.1': new WeakMap(),
    '3.2': new WeakMap(),
};
/** The view of a schema; memoised by the schema object, cycles through `allOf` are cut. */
function viewSchema(node, dialect) {
    if (typeof node.value !== 'object' || node.value === null || node.resource !== undefined)
        return makeView(node, dialect);
    let byValue = views[dialect].get(node.file);
    if (byValue === undefined) {
        byValue = new Map();
        views[dialect].set(node.file, byValue);
    }
    let view = byValue.get(node.value);
    if (view === undefined) {
        view = makeView(node, dialect);
        byValue.set(node.value, view);
    }
    return view;
}
/** Whether keywords beside `$ref` count: OpenAPI 3.0.4 §4.8.23 ignores them, JSON Schema 2020-12 §8.2.3.1 applies them. */
function appliesReferenceSiblings(dialect) {
    return dialect === '3.1' || dialect === '3.2';
}
function makeView(start, dialect) {
    const { value } = start;
    // Most schemas are one object: nothing to follow, nothing to compose.
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) &&
        !Object.hasOwn(value, '$ref') &&
        !Object.hasOwn(value, 'allOf') &&
        !Object.hasOwn(value, '$dynamicRef'))
        return {
            node: start,
            dialect,
            parts: [enterResource(start)],
            never: false,
            incomplete: false,
            types: undefined,
        };
    const parts = [];
    const seen = new Set();
    const queue = [start];
    let never = false;
    let incomplete = false;
    for (let index = 0; index < queue.length; index += 1) {
        const node = enterResource(queue[index]);
        if (node.value === false)
            never = true;
        // Neither an object nor a truth value is a schema: nobody knows what it demands.
        if (!isSchemaValue(node.value))
            incomplete = true;
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(node.value) || seen.has(node.value))
            continue;
        seen.add(node.value);
        if (typeof (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(node.value, '$ref') === 'string') {
            const target = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .followOnce */ .PF)(node);
            if (target.failure)
                incomplete = true;
            else
                queue.push(target.node);
            if (!appliesReferenceSiblings(dialect))
                continue;
        }
        // What a dynamic reference names where nobody overrides it (JSON Schema 2020-12 §8.2.3.2).
        const dynamic = appliesReferenceSiblings(dialect) ? (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(node.value, '$dynamicRef') : undefined;
        if (dynamic !== undefined) {
            const target = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .followWritten */ .Hc)(node, dynamic);
            if (target.failure)
                incomplete = true;
            else
                queue.push(target.node);
        }
        parts.push(node);
        const all = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(node.value, 'allOf');
        if (Array.isArray(all)) {
            const list = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(node, 'allOf');
            for (let item = 0; item < all.length; item += 1)
                queue.push((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(list, item));
        }
    }
    return { node: start, dialect, parts, never, incomplete, types: undefined };
}
/** A schema with an absolute `$id` opens a resource of its own, in which its references are resolved. */
function enterResource(node) {
    const id = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(node.value, '$id');
    return typeof id === 'string' && !id.startsWith('#') ? { ...node, resource: { ...node } } : node;
}
/** The accepted types, `null` for all. `number` includes integers; `nullable` (3.0) and `x-nullable` (2.0) add `null`. */
function typesOf(view) {
    const memo = view;
    if (memo.types === undefined)
        memo.types = findTypes(view);
    return memo.types;
}
function findTypes(view) {
    let types = null;
    for (const part of view.parts) {
        const own = ownTypes(part.value, view.dialect);
        if (own !== null)
            types = types === null ? own : intersectTypes(types, own);
    }
    return types;
}
function ownTypes(schema, dialect) {
    const type = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(schema, 'type');
    if (typeof type === 'string') {
        const shared = SINGLE_TYPES.get(type);
        if (shared !== undefined && !acceptsNull(schema, dialect))
            return shared;
    }
    const list = Array.isArray(type)
        ? type.filter((item) => typeof item === 'string')
        : typeof type === 'string'
            ? [type]
            : null;
    if (list === null || list.length === 0)
        return null;
    const types = new Set(list);
    if (acceptsNull(schema, dialect))
        types.add('null');
    return types;
}
function acceptsNull(schema, dialect) {
    return ((dialect === '3.0' && (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(schema, 'nullable') === true) ||
        (dialect === '2.0' && (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(schema, 'x-nullable') === true));
}
/** One set for each type: tens of thousands of schemas name nothing else. */
const SINGLE_TYPES = new Map(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object', 'file'].map((type) => [type, new Set([type])]));
function intersectTypes(left, right) {
    const result = new Set();
    for (const type of left) {
        if (right.has(type) || (type === 'integer' && right.has('number')))
            result.add(type);
        else if (type === 'number' && right.has('integer'))
            result.add('integer');
    }
    return result;
}
/** True when the schema may accept a value of the type. */
function acceptsType(view, type) {
    const types = typesOf(view);
    return types === null || types.has(type) || (type === 'integer' && types.has('number'));
}
/** The tightest size bound; only non-negative finite integers count (JSON Schema 2020-12 validation §6). */
function sizeBound(view, keyword) {
    let tightest = null;
    for (const node of view.parts) {
        const value = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(node.value, keyword);
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
            continue;
        const tighter = tightest === null || (keyword.startsWith('max') ? value < tightest.value : value > tightest.value);
        if (tighter)
            tightest = { value, exclusive: false, node, keyword };
    }
    return tightest;
}
/** The tightest `maximum` or `exclusiveMaximum`, in either spelling of exclusiveness. */
function upperBound(view) {
    return rangeBound(view, 'maximum', 'exclusiveMaximum', (a, b) => a < b);
}
/** The tightest `minimum` or `exclusiveMinimum`. */
function lowerBound(view) {
    return rangeBound(view, 'minimum', 'exclusiveMinimum', (a, b) => a > b);
}
function rangeBound(view, inclusiveKey, exclusiveKey, tighter) {
    let tightest = null;
    const offer = (value, exclusive, node, keyword) => {
        if (typeof value !== 'number' || !Number.isFinite(value))
            return;
        if (tightest === null ||
            tighter(value, tightest.value) ||
            (value === tightest.value && exclusive && !tightest.exclusive)) {
            tightest = { value, exclusive, node, keyword };
        }
    };
    for (const node of view.parts) {
        const exclusive = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(node.value, exclusiveKey);
        offer((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(node.value, inclusiveKey), exclusive === true, node, inclusiveKey);
        offer(exclusive, true, node, exclusiveKey);
    }
    return tightest;
}
/** A keyword's first value over the parts that has it, with the part. */
function firstKeyword(view, keyword) {
    for (const node of view.parts)
        if (Object.hasOwn(node.value, keyword))
            return { value: node.value[keyword], node };
    return null;
}
/** A keyword's values over all parts that have it. */
function allKeywords(view, keyword) {
    const found = [];
    for (const node of view.parts) {
        if (Object.hasOwn(node.value, keyword))
            found.push({ value: node.value[keyword], node });
    }
    return found;
}
/** True when some part says `true` (readOnly, writeOnly, deprecated, uniqueItems). */
function flag(view, keyword) {
    for (const { value } of view.parts)
        if (value[keyword] === true && Object.hasOwn(value, keyword))
            return true;
    return false;
}
/** The closed list of values (`enum`, `const`), the intersection over the parts by JSON text; `null` when there is none. */
function enumeration(view) {
    let result = null;
    for (const node of view.parts) {
        const hasConstant = Object.hasOwn(node.value, 'const');
        if (!hasConstant && !Object.hasOwn(node.value, 'enum'))
            continue;
        for (const values of [(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(node.value, 'enum'), hasConstant ? [node.value.const] : undefined]) {
            if (!Array.isArray(values))
                continue;
            const own = new Map(values.map((value) => [canonicalText(value), { value, node }]));
            if (result === null)
                result = own;
            else
                for (const key of result.keys())
                    if (!own.has(key))
                        result.delete(key);
        }
    }
    return result;
}
/** JSON text with sorted keys, to compare values by meaning (JSON Schema 2020-12 §4.2.2). Bounded for hostile depth. */
function canonicalText(value, depth = 0) {
    if (typeof value !== 'object' || value === null)
        return typeof value === 'number' && !Number.isFinite(value)
            ? String(value)
            : (JSON.stringify(value) ?? 'undefined');
    if (depth > 64)
        return '…';
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalText(item, depth + 1)).join(',')}]`;
    const object = value;
    return `{${Object.keys(object)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonicalText(object[key], depth + 1)}`)
        .join(',')}}`;
}
/** Required names with the part that requires each. */
function requiredNames(view) {
    const names = new Map();
    for (const part of view.parts) {
        const required = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(part.value, 'required');
        if (!Array.isArray(required))
            continue;
        for (const name of required)
            if (typeof name === 'string' && !names.has(name))
                names.set(name, part);
    }
    return names;
}
/** Declared properties: name → every schema that constrains it. */
function propertiesOf(view) {
    const result = new Map();
    for (const part of view.parts) {
        for (const [name, node] of ownProperties(part)) {
            const known = result.get(name);
            if (known === undefined)
                result.set(name, [node]);
            else
                known.push(node);
        }
    }
    return result;
}
/** The members of one schema object's `properties`. */
function ownProperties(part) {
    const properties = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(part.value, 'properties');
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(properties))
        return NO_PROPERTIES;
    const places = (0,_form_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .formFieldsOf */ .RR)(part.value);
    if (places !== undefined)
        return [...places];
    const parent = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .childAt */ .Ut)(part, 'properties', properties);
    const found = [];
    for (const name of Object.keys(properties)) {
        const value = properties[name];
        if (isSchemaValue(value))
            found.push([name, (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .childAt */ .Ut)(parent, name, value)]);
    }
    return found;
}
const NO_PROPERTIES = [];
/** Whether members beside the declared ones are accepted: the strictest over the parts, `unevaluatedProperties` included. */
function openness(view) {
    let result = { kind: 'open', explicit: null };
    for (const part of view.parts) {
        for (const keyword of appliesReferenceSiblings(view.dialect)
            ? ['additionalProperties', 'unevaluatedProperties']
            : ['additionalProperties']) {
            const value = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(part.value, keyword);
            if (value === false)
                return { kind: 'closed', part, keyword };
            if ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) && Object.keys(value).length > 0)
                result = { kind: 'schema', schema: (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(part, keyword), part };
            else if ((value === true || (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value)) && result.kind === 'open')
                result = { kind: 'open', explicit: part };
        }
    }
    return result;
}
/** Schemas for array items (the single-schema form), one for each part that has it. */
function itemSchemas(view) {
    const found = [];
    for (const part of view.parts) {
        if (isSchemaValue((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(part.value, 'items')))
            found.push((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(part, 'items'));
    }
    return found;
}
/** The branches of `oneOf` or `anyOf`, over all parts. */
function branches(view, keyword) {
    let found;
    for (const part of view.parts) {
        if (!Object.hasOwn(part.value, keyword))
            continue;
        const own = schemaList(part, keyword);
        found = found === undefined ? own : [...found, ...own];
    }
    return found ?? [];
}
/** The schemas in an array member. */
function schemaList(part, keyword) {
    const list = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(part.value, keyword);
    if (!Array.isArray(list))
        return [];
    const parent = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(part, keyword);
    return list.flatMap((value, index) => (isSchemaValue(value) ? [(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(parent, index)] : []));
}
function isSchemaValue(value) {
    return typeof value === 'boolean' || (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value);
}


/***/ }),

/***/ 3830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fz: () => (/* binding */ classifyData),
  Ce: () => (/* reexport */ classifyName),
  ol: () => (/* binding */ classifySchema),
  hN: () => (/* binding */ isCredentialName),
  bW: () => (/* reexport */ isPrivilegedName),
  Ld: () => (/* reexport */ privilegeOf),
  ro: () => (/* binding */ saysKind)
});

// UNUSED EXPORTS: statesClass

// EXTERNAL MODULE: ./build/knowledge/schema.js
var schema = __webpack_require__(6876);
;// CONCATENATED MODULE: ./build/knowledge/vocabulary.generated.js
const VOCABULARY = JSON.parse("{\"terms\":[[\"2facode\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"2fasecret\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"aadhaar\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"aadhaarnumber\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"aadharnumber\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"abanumber\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"abaroutingnumber\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"accesskey\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"accesskeysecret\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"accesstoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"accesstokens\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"accountbalance\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"accountholdername\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"accountiban\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"accountkey\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"accountnumber\",{\"class\":\"financial\",\"confidence\":\"medium\"}],[\"activationcode\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"activationtoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"addr1\",{\"class\":\"contact\",\"confidence\":\"medium\"}],[\"addr2\",{\"class\":\"contact\",\"confidence\":\"medium\"}],[\"address\",{\"class\":\"contact\",\"confidence\":\"low\"}],[\"address1\",{\"class\":\"contact\",\"confidence\":\"medium\"}],[\"address2\",{\"class\":\"contact\",\"confidence\":\"medium\"}],[\"address3\",{\"class\":\"contact\",\"confidence\":\"medium\"}],[\"adresse\",{\"class\":\"contact\",\"confidence\":\"low\"}],[\"adressecourriel\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"adressedefacturation\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"adressedelivraison\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"adressedomicile\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"adresseelectronique\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"adresseemail\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"adressefacturation\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"adresselivraison\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"adressemail\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"adressepersonnelle\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"adressepostale\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"afiliacionpolitica\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"afiliacionsindical\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"agegroup\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"ahvnummer\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"alergias\",{\"class\":\"health\",\"confidence\":\"medium\",\"headFirst\":true}],[\"alienregistrationnumber\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"allergien\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"allergies\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"allergy\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"aniversario\",{\"class\":\"birth-date\",\"confidence\":\"high\",\"headFirst\":true}],[\"anmeldedaten\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"anneedenaissance\",{\"class\":\"birth-date\",\"confidence\":\"high\",\"headFirst\":true}],[\"anneenaissance\",{\"class\":\"birth-date\",\"confidence\":\"high\",\"headFirst\":true}],[\"annualincome\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"annualsalary\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"anodenacimiento\",{\"class\":\"birth-date\",\"confidence\":\"high\",\"headFirst\":true}],[\"anodenascimento\",{\"class\":\"birth-date\",\"confidence\":\"high\",\"headFirst\":true}],[\"anonacimiento\",{\"class\":\"birth-date\",\"confidence\":\"high\",\"headFirst\":true}],[\"anonascimento\",{\"class\":\"birth-date\",\"confidence\":\"high\",\"headFirst\":true}],[\"anschrift\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"antecedentesmedicos\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"antecedentsmedicaux\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"apelido\",{\"class\":\"personal\",\"confidence\":\"low\",\"headFirst\":true}],[\"apellido\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"apellidodesoltera\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"apellidomaterno\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"apellidopaterno\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"apellidos\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"apellidosoltera\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"apikey\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"apikeys\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"apischluessel\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"apischlussel\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"apitoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"apitokens\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"appartenancesyndicale\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"aufenthaltsort\",{\"class\":\"location\",\"confidence\":\"high\"}],[\"ausweisnummer\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"authcode\",{\"class\":\"credential\",\"confidence\":\"low\"}],[\"authenticationtoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"authkey\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"authorizationcode\",{\"class\":\"credential\",\"confidence\":\"low\"}],[\"authorizationtoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"authtoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"backupcode\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"backupcodes\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"bairro\",{\"class\":\"contact\",\"confidence\":\"low\",\"headFirst\":true}],[\"bankaccount\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"bankaccountno\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"bankaccountnumber\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"bankbalance\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"bankcardnumber\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"bankcode\",{\"class\":\"financial\",\"confidence\":\"low\"}],[\"bankdetails\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"bankkartennummer\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"bankkonto\",{\"class\":\"financial\",\"confidence\":\"medium\"}],[\"bankleitzahl\",{\"class\":\"financial\",\"confidence\":\"low\"}],[\"bankverbindung\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"basesalary\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"basicauth\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"bearer\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"bearertoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"befund\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"befunde\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"behinderung\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"beneficiaryname\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"benutzername\",{\"class\":\"personal\",\"confidence\":\"low\"}],[\"bestaetigungscode\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"bestatigungscode\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"bic\",{\"class\":\"financial\",\"confidence\":\"low\"}],[\"bilhetedeidentidade\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"bilheteidentidade\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"billingaddress\",{\"class\":\"contact\",\"confidence\":\"medium\"}],[\"biometric\",{\"class\":\"biometric\",\"confidence\":\"medium\"}],[\"biometricdata\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"biometrics\",{\"class\":\"biometric\",\"confidence\":\"medium\"}],[\"biometrictemplate\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"biometrictoken\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"birthdate\",{\"class\":\"birth-date\",\"confidence\":\"high\"}],[\"birthday\",{\"class\":\"birth-date\",\"confidence\":\"high\"}],[\"birthdaydate\",{\"class\":\"birth-date\",\"confidence\":\"high\"}],[\"birthname\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"birthplace\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"birthyear\",{\"class\":\"birth-date\",\"confidence\":\"high\"}],[\"blikcode\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"bloodgroup\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"bloodpressure\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"bloodtype\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"blutgruppe\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"blz\",{\"class\":\"financial\",\"confidence\":\"low\"}],[\"bmi\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"born\",{\"class\":\"birth-date\",\"confidence\":\"high\"}],[\"bornat\",{\"class\":\"birth-date\",\"confidence\":\"high\"}],[\"bornon\",{\"class\":\"birth-date\",\"confidence\":\"high\"}],[\"breitengrad\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"browserip\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"bruttogehalt\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"bruttolohn\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"bsbnumber\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"calle\",{\"class\":\"contact\",\"confidence\":\"low\",\"headFirst\":true}],[\"cardcvc\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"cardcvv\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"cardexpiration\",{\"class\":\"payment\",\"confidence\":\"medium\"}],[\"cardexpirationdate\",{\"class\":\"payment\",\"confidence\":\"medium\"}],[\"cardexpiry\",{\"class\":\"payment\",\"confidence\":\"medium\"}],[\"cardexpirydate\",{\"class\":\"payment\",\"confidence\":\"medium\"}],[\"cardholder\",{\"class\":\"payment\",\"confidence\":\"low\"}],[\"cardholdername\",{\"class\":\"payment\",\"confidence\":\"medium\"}],[\"cardnumber\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"cardpan\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"cardsecuritycode\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"cardtoken\",{\"class\":\"payment\",\"confidence\":\"low\"}],[\"cardverification\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"cardverificationcode\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"cardverificationnumber\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"cardverificationvalue\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"carnetdeidentidad\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"carnetidentidad\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"cartaocidadao\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"cartaocredito\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"cartaodebito\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"cartaodecidadao\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"cartaodecredito\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"cartaodedebito\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"cartaosus\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"cartebancaire\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"cartecredit\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"cartedecredit\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"cartedidentite\",{\"class\":\"government-id\",\"confidence\":\"medium\",\"headFirst\":true}],[\"carteidentite\",{\"class\":\"government-id\",\"confidence\":\"medium\",\"headFirst\":true}],[\"carteiradeidentidade\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"carteirademotorista\",{\"class\":\"government-id\",\"confidence\":\"medium\",\"headFirst\":true}],[\"carteiraidentidade\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"carteiramotorista\",{\"class\":\"government-id\",\"confidence\":\"medium\",\"headFirst\":true}],[\"cbu\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"ccnum\",{\"class\":\"payment\",\"confidence\":\"medium\"}],[\"ccnumber\",{\"class\":\"payment\",\"confidence\":\"medium\"}],[\"cedula\",{\"class\":\"government-id\",\"confidence\":\"medium\",\"headFirst\":true}],[\"cedulaciudadania\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"ceduladeciudadania\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"ceduladeidentidad\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"cedulaidentidad\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"cell\",{\"class\":\"contact\",\"confidence\":\"low\"}],[\"cellnumber\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"cellphone\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"cellphonenumber\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"celular\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"cep\",{\"class\":\"contact\",\"confidence\":\"low\",\"headFirst\":true}],[\"chaveacesso\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"chaveapi\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"chavedaapi\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"chavedeacesso\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"chavepix\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"chaveprivada\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"chavesecreta\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"chronicconditions\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"cidade\",{\"class\":\"contact\",\"confidence\":\"low\",\"headFirst\":true}],[\"citizenid\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"citizenship\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"ciudad\",{\"class\":\"contact\",\"confidence\":\"low\",\"headFirst\":true}],[\"clabe\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"clave\",{\"class\":\"credential\",\"confidence\":\"low\",\"neverReadBack\":true,\"headFirst\":true}],[\"claveacceso\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"claveapi\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"clavedeacceso\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"clavedeelector\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"claveelector\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"claveprivada\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"clavesecreta\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"cleacces\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"cleapi\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"cledacces\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"cledapi\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"cleprivee\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"clesecrete\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"clientcertificatekey\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"clientcredentials\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"clientip\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"clientipaddress\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"clientkeydata\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"clinicalnotes\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"cnh\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"cnic\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"cnpj\",{\"class\":\"government-id\",\"confidence\":\"low\",\"headFirst\":true}],[\"codeacces\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"codeactivation\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"codeconfidentiel\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true,\"headFirst\":true}],[\"codeconfirmation\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"codedacces\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"codedactivation\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"codedeconfirmation\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"codederecuperation\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"codedeverification\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"codepostal\",{\"class\":\"contact\",\"confidence\":\"low\",\"headFirst\":true}],[\"coderecuperation\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"codesecret\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"codeverification\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"codeverifier\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"codigoacceso\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"codigoacesso\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"codigoactivacion\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"codigoativacao\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"codigocvv\",{\"class\":\"payment\",\"confidence\":\"high\",\"headFirst\":true}],[\"codigodeacceso\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"codigodeacesso\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"codigodeactivacion\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"codigodeativacao\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"codigoderecuperacion\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"codigodesegurancaacesso\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"codigodesegurancadocartao\",{\"class\":\"payment\",\"confidence\":\"high\",\"headFirst\":true}],[\"codigodeseguridadtarjeta\",{\"class\":\"payment\",\"confidence\":\"high\",\"headFirst\":true}],[\"codigodeverificacao\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"codigodeverificacion\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"codigodeverificacionotp\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"codigootp\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"codigopostal\",{\"class\":\"contact\",\"confidence\":\"low\",\"headFirst\":true}],[\"codigorecuperacion\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"codigosegurancaacesso\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"codigosegurancacartao\",{\"class\":\"payment\",\"confidence\":\"high\",\"headFirst\":true}],[\"codigoseguridadtarjeta\",{\"class\":\"payment\",\"confidence\":\"high\",\"headFirst\":true}],[\"codigoverificacao\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"codigoverificacion\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"codigoverificacionotp\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"comptebancaire\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"confessionreligieuse\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"confirmationcode\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"confirmationtoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"connectionstring\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"connectionuri\",{\"class\":\"credential\",\"confidence\":\"low\"}],[\"connectionurl\",{\"class\":\"credential\",\"confidence\":\"low\"}],[\"contabancaria\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"contactname\",{\"class\":\"personal\",\"confidence\":\"low\"}],[\"contactnumber\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"contrasena\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true,\"headFirst\":true}],[\"contrasenia\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true,\"headFirst\":true}],[\"coordonneesbancaires\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"correioeletronico\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"correo\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"correoelectronico\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"countrybirth\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"countryofbirth\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"courriel\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"cpf\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"cpfcnpj\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"credenciais\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"credenciales\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"credential\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"credentials\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"credentialsjson\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"creditcard\",{\"class\":\"payment\",\"confidence\":\"medium\"}],[\"creditcardexpiry\",{\"class\":\"payment\",\"confidence\":\"medium\"}],[\"creditcardnumber\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"creditorname\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"creditscore\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"criminalconvictions\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"criminalrecord\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"cryptogramme\",{\"class\":\"payment\",\"confidence\":\"high\",\"headFirst\":true}],[\"cryptogrammevisuel\",{\"class\":\"payment\",\"confidence\":\"high\",\"headFirst\":true}],[\"cuentabancaria\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"cuil\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"cuit\",{\"class\":\"government-id\",\"confidence\":\"medium\",\"headFirst\":true}],[\"cumpleanos\",{\"class\":\"birth-date\",\"confidence\":\"high\",\"headFirst\":true}],[\"curp\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"currentlocation\",{\"class\":\"location\",\"confidence\":\"high\"}],[\"customerip\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"customername\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"cvc\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"cvccode\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"cvv\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"cvvcode\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"cvvnumber\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"dadosbiometricos\",{\"class\":\"biometric\",\"confidence\":\"high\",\"headFirst\":true}],[\"databaseurl\",{\"class\":\"credential\",\"confidence\":\"low\"}],[\"datadenascimento\",{\"class\":\"birth-date\",\"confidence\":\"high\",\"headFirst\":true}],[\"datanasc\",{\"class\":\"birth-date\",\"confidence\":\"high\",\"headFirst\":true}],[\"datanascimento\",{\"class\":\"birth-date\",\"confidence\":\"high\",\"headFirst\":true}],[\"datebirth\",{\"class\":\"birth-date\",\"confidence\":\"high\"}],[\"datedenaissance\",{\"class\":\"birth-date\",\"confidence\":\"high\",\"headFirst\":true}],[\"dateexpirationcarte\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"datenaissance\",{\"class\":\"birth-date\",\"confidence\":\"high\",\"headFirst\":true}],[\"dateofbirth\",{\"class\":\"birth-date\",\"confidence\":\"high\"}],[\"datosbiometricos\",{\"class\":\"biometric\",\"confidence\":\"high\",\"headFirst\":true}],[\"debitcard\",{\"class\":\"payment\",\"confidence\":\"medium\"}],[\"debitcardnumber\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"debtorname\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"decryptionkey\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"deficiencia\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"deliveryaddress\",{\"class\":\"contact\",\"confidence\":\"medium\"}],[\"deviceid\",{\"class\":\"personal\",\"confidence\":\"low\"}],[\"deviceip\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"devicesecret\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"diagnosen\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"diagnoses\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"diagnosis\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"diagnosiscode\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"diagnostic\",{\"class\":\"health\",\"confidence\":\"medium\",\"headFirst\":true}],[\"diagnostico\",{\"class\":\"health\",\"confidence\":\"medium\",\"headFirst\":true}],[\"diagnosticos\",{\"class\":\"health\",\"confidence\":\"medium\",\"headFirst\":true}],[\"direccion\",{\"class\":\"contact\",\"confidence\":\"low\",\"headFirst\":true}],[\"direcciondeenvio\",{\"class\":\"contact\",\"confidence\":\"medium\",\"headFirst\":true}],[\"direcciondefacturacion\",{\"class\":\"contact\",\"confidence\":\"medium\",\"headFirst\":true}],[\"direcciondomicilio\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"direccionenvio\",{\"class\":\"contact\",\"confidence\":\"medium\",\"headFirst\":true}],[\"direccionfacturacion\",{\"class\":\"contact\",\"confidence\":\"medium\",\"headFirst\":true}],[\"direccionparticular\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"direccionpostal\",{\"class\":\"contact\",\"confidence\":\"medium\",\"headFirst\":true}],[\"disabilities\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"disability\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"disabilitystatus\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"discapacidad\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"dnaprofile\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"dnasequence\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"dni\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"dob\",{\"class\":\"birth-date\",\"confidence\":\"high\"}],[\"dobdate\",{\"class\":\"birth-date\",\"confidence\":\"high\"}],[\"documentnumber\",{\"class\":\"government-id\",\"confidence\":\"low\"}],[\"documentodeidentidad\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"documentodeidentidade\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"documentoidentidad\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"documentoidentidade\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"documentonacional\",{\"class\":\"government-id\",\"confidence\":\"medium\",\"headFirst\":true}],[\"doenca\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"doencas\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"domicilio\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"domiciliofiscal\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"donneesbiometriques\",{\"class\":\"biometric\",\"confidence\":\"high\",\"headFirst\":true}],[\"dossiermedical\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"driverlicence\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"driverlicense\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"driverlicensenumber\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"driverslicence\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"driverslicencenumber\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"driverslicense\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"driverslicensenumber\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"drivinglicence\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"drivinglicencenumber\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"drivinglicense\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"drivinglicensenumber\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"dtnasc\",{\"class\":\"birth-date\",\"confidence\":\"high\",\"headFirst\":true}],[\"dtnascimento\",{\"class\":\"birth-date\",\"confidence\":\"high\",\"headFirst\":true}],[\"ein\",{\"class\":\"government-id\",\"confidence\":\"low\"}],[\"einkommen\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"einmalkennwort\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"einmalpasswort\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"email\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"emailaddress\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"emailaddresses\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"emailadresse\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"emails\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"emergencycontact\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"emergencycontactname\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"emiratesid\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"employeename\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"empreintedigitale\",{\"class\":\"biometric\",\"confidence\":\"high\",\"headFirst\":true}],[\"empreintesdigitales\",{\"class\":\"biometric\",\"confidence\":\"high\",\"headFirst\":true}],[\"empreintevocale\",{\"class\":\"biometric\",\"confidence\":\"high\",\"headFirst\":true}],[\"encryptedpassword\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"encryptionkey\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"endereco\",{\"class\":\"contact\",\"confidence\":\"low\",\"headFirst\":true}],[\"enderecocobranca\",{\"class\":\"contact\",\"confidence\":\"medium\",\"headFirst\":true}],[\"enderecodecobranca\",{\"class\":\"contact\",\"confidence\":\"medium\",\"headFirst\":true}],[\"enderecodeemail\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"enderecodeentrega\",{\"class\":\"contact\",\"confidence\":\"medium\",\"headFirst\":true}],[\"enderecoemail\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"enderecoentrega\",{\"class\":\"contact\",\"confidence\":\"medium\",\"headFirst\":true}],[\"enderecoresidencial\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"enfermedad\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"enfermedades\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"estadocivil\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"estadodesalud\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"estadodesaude\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"estadosalud\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"estadosaude\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"etatcivil\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"etatdesante\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"etatsante\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"ethnicgroup\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"ethnicity\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"ethnicorigin\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"etnia\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"faceembedding\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"faceid\",{\"class\":\"biometric\",\"confidence\":\"medium\"}],[\"faceprint\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"facetemplate\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"facialfeatures\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"familienname\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"familienstand\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"familyname\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"fax\",{\"class\":\"contact\",\"confidence\":\"medium\"}],[\"faxnumber\",{\"class\":\"contact\",\"confidence\":\"medium\"}],[\"faxnummer\",{\"class\":\"contact\",\"confidence\":\"medium\"}],[\"fechadenacimiento\",{\"class\":\"birth-date\",\"confidence\":\"high\",\"headFirst\":true}],[\"fechanac\",{\"class\":\"birth-date\",\"confidence\":\"high\",\"headFirst\":true}],[\"fechanacimiento\",{\"class\":\"birth-date\",\"confidence\":\"high\",\"headFirst\":true}],[\"fechavencimientotarjeta\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"filiacaosindical\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"fingerabdruck\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"fingerprintdata\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"fingerprintimage\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"fingerprintscan\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"fingerprinttemplate\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"firstname\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"frasesemente\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"frasesemilla\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"freischaltcode\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"fuehrerschein\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"fuehrerscheinnummer\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"fuhrerschein\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"fuhrerscheinnummer\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"fullname\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"fullpan\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"gebdatum\",{\"class\":\"birth-date\",\"confidence\":\"high\"}],[\"geburtsdatum\",{\"class\":\"birth-date\",\"confidence\":\"high\"}],[\"geburtsjahr\",{\"class\":\"birth-date\",\"confidence\":\"high\"}],[\"geburtsland\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"geburtsname\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"geburtsort\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"geburtstag\",{\"class\":\"birth-date\",\"confidence\":\"high\"}],[\"gehalt\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"geheimantwort\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"geheimerschluessel\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"geheimerschlussel\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"geheimnis\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"geheimzahl\",{\"class\":\"credential\",\"confidence\":\"medium\",\"neverReadBack\":true}],[\"gender\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"genderidentity\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"geneticdata\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"geneticsequence\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"genomesequence\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"genreclient\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"geolocalisation\",{\"class\":\"location\",\"confidence\":\"high\",\"headFirst\":true}],[\"geolocalizacao\",{\"class\":\"location\",\"confidence\":\"high\",\"headFirst\":true}],[\"geolocalizacion\",{\"class\":\"location\",\"confidence\":\"high\",\"headFirst\":true}],[\"geolocation\",{\"class\":\"location\",\"confidence\":\"high\"}],[\"geschlecht\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"gesichtsmerkmale\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"gesundheitszustand\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"gewerkschaftszugehoerigkeit\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"gewerkschaftszugehorigkeit\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"givenname\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"glucoselevel\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"governmentid\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"governmentidnumber\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"gps\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"gpscoordinates\",{\"class\":\"location\",\"confidence\":\"high\"}],[\"gpslocation\",{\"class\":\"location\",\"confidence\":\"high\"}],[\"gpsposition\",{\"class\":\"location\",\"confidence\":\"high\"}],[\"grossincome\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"grosspay\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"grosssalary\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"groupesanguin\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"gruposanguineo\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"handicap\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"handy\",{\"class\":\"contact\",\"confidence\":\"medium\"}],[\"handynummer\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"hashedpassword\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"hausnummer\",{\"class\":\"contact\",\"confidence\":\"low\"}],[\"healthcardnumber\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"healthcondition\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"healthconditions\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"healthinsurancenumber\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"healthrecord\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"healthrecords\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"healthstatus\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"heartrate\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"herkunftethnisch\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"historiaclinica\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"historialclinico\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"historialmedico\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"historicomedico\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"historiquemedical\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"hivpositive\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"hivstatus\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"hkid\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"hmackey\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"holdername\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"homeaddress\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"homelocation\",{\"class\":\"location\",\"confidence\":\"high\"}],[\"homephone\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"hourlywage\",{\"class\":\"financial\",\"confidence\":\"medium\"}],[\"householdincome\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"huelladactilar\",{\"class\":\"biometric\",\"confidence\":\"high\",\"headFirst\":true}],[\"huelladigital\",{\"class\":\"biometric\",\"confidence\":\"high\",\"headFirst\":true}],[\"huellasdactilares\",{\"class\":\"biometric\",\"confidence\":\"high\",\"headFirst\":true}],[\"iban\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"icd10\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"icd10code\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"icdcode\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"idcardnumber\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"identifiantsconnexion\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"identifiantsdeconnexion\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"identificationnumber\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"identitycardnumber\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"identitydocumentnumber\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"identitynumber\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"idnumber\",{\"class\":\"government-id\",\"confidence\":\"low\"}],[\"idtoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"ifsccode\",{\"class\":\"financial\",\"confidence\":\"medium\"}],[\"imei\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"immigrationnumber\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"immigrationstatus\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"immunisations\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"immunizations\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"impfstatus\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"impressaodigital\",{\"class\":\"biometric\",\"confidence\":\"high\",\"headFirst\":true}],[\"impressoesdigitais\",{\"class\":\"biometric\",\"confidence\":\"high\",\"headFirst\":true}],[\"imsi\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"income\",{\"class\":\"financial\",\"confidence\":\"medium\"}],[\"ingreso\",{\"class\":\"financial\",\"confidence\":\"medium\",\"headFirst\":true}],[\"ingresoanual\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"ingresomensual\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"ingresos\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"ingresosmensuales\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"insurancememberid\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"invitationtoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"ipaddress\",{\"class\":\"location\",\"confidence\":\"low\"}],[\"irisscan\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"ispregnant\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"issmoker\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"itin\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"jahresgehalt\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"jeton\",{\"class\":\"credential\",\"confidence\":\"medium\",\"headFirst\":true}],[\"jetonacces\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"jetonactualisation\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"jetonauthentification\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"jetondacces\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"jetondactualisation\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"jetondauthentification\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"jetonderafraichissement\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"jetonrafraichissement\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"jourdenaissance\",{\"class\":\"birth-date\",\"confidence\":\"high\",\"headFirst\":true}],[\"journaissance\",{\"class\":\"birth-date\",\"confidence\":\"high\",\"headFirst\":true}],[\"jsessionid\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"jwt\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"jwttoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"kartenablauf\",{\"class\":\"payment\",\"confidence\":\"medium\"}],[\"kartenablaufdatum\",{\"class\":\"payment\",\"confidence\":\"medium\"}],[\"karteninhaber\",{\"class\":\"payment\",\"confidence\":\"medium\"}],[\"kartennummer\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"kartenpruefnummer\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"kartenpruefziffer\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"kartenprufnummer\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"kartenprufziffer\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"kennwort\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"keypem\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"knowntravelernumber\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"konfession\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"kontoinhaber\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"kontonummer\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"kontostand\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"krankengeschichte\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"krankenkasse\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"krankenversichertennummer\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"krankenversicherungsnummer\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"krankheit\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"krankheiten\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"kreditkarte\",{\"class\":\"payment\",\"confidence\":\"medium\"}],[\"kreditkartennummer\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"kubeconfig\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"labresults\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"laengengrad\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"langengrad\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"lastip\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"lastknownlocation\",{\"class\":\"location\",\"confidence\":\"high\"}],[\"lastloginip\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"lastname\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"lat\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"latitud\",{\"class\":\"location\",\"confidence\":\"medium\",\"headFirst\":true}],[\"latitude\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"legalname\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"licenciaconducir\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"licenciadeconducir\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"licensesecret\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"lieferadresse\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"lieudenaissance\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"lieunaissance\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"llaveprivada\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"llavesecreta\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"lng\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"localdenascimento\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"localisation\",{\"class\":\"location\",\"confidence\":\"low\",\"headFirst\":true}],[\"localizacao\",{\"class\":\"location\",\"confidence\":\"low\",\"headFirst\":true}],[\"localizacaoatual\",{\"class\":\"location\",\"confidence\":\"high\",\"headFirst\":true}],[\"localnascimento\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"logincode\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"loginip\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"logintoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"logradouro\",{\"class\":\"contact\",\"confidence\":\"medium\",\"headFirst\":true}],[\"lohn\",{\"class\":\"financial\",\"confidence\":\"medium\"}],[\"lon\",{\"class\":\"location\",\"confidence\":\"low\"}],[\"longitude\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"lugardenacimiento\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"lugarnacimiento\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"macaddress\",{\"class\":\"personal\",\"confidence\":\"low\"}],[\"madchenname\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"maedchenname\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"magiclinktoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"magneticstripedata\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"magstripe\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"magstripedata\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"maidenname\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"mail\",{\"class\":\"contact\",\"confidence\":\"low\"}],[\"mailadresse\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"mailingaddress\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"maladie\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"maladies\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"maritalstatus\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"masterkey\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"mdp\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true,\"headFirst\":true}],[\"medicaidid\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"medicalcondition\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"medicalconditions\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"medicalhistory\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"medicalrecord\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"medicalrecordnumber\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"medicalrecords\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"medicamento\",{\"class\":\"health\",\"confidence\":\"medium\",\"headFirst\":true}],[\"medicamentos\",{\"class\":\"health\",\"confidence\":\"medium\",\"headFirst\":true}],[\"medicaments\",{\"class\":\"health\",\"confidence\":\"medium\",\"headFirst\":true}],[\"medicarenumber\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"medication\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"medications\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"medikament\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"medikamente\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"mentalhealth\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"mfacode\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"mfasecret\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"middlename\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"mnemonicphrase\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"mnemonicseed\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"mobile\",{\"class\":\"contact\",\"confidence\":\"low\"}],[\"mobileno\",{\"class\":\"contact\",\"confidence\":\"medium\"}],[\"mobilenumber\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"mobilephone\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"mobilephonenumber\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"mobilfunknummer\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"mobilnummer\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"mobiltelefon\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"monatslohn\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"monthlyincome\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"monthlysalary\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"morada\",{\"class\":\"contact\",\"confidence\":\"medium\",\"headFirst\":true}],[\"motdepasse\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true,\"headFirst\":true}],[\"mothermaidenname\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"mothersmaidenname\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"motpasse\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true,\"headFirst\":true}],[\"motsdepasse\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true,\"headFirst\":true}],[\"motspasse\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true,\"headFirst\":true}],[\"movil\",{\"class\":\"contact\",\"confidence\":\"medium\",\"headFirst\":true}],[\"mrn\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"msisdn\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"nachname\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"nacionalidad\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"nacionalidade\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"namecard\",{\"class\":\"payment\",\"confidence\":\"medium\"}],[\"nameoncard\",{\"class\":\"payment\",\"confidence\":\"medium\"}],[\"nationalid\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"nationalidentificationnumber\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"nationalidentitynumber\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"nationalidnumber\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"nationalinsurancenumber\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"nationalitaet\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"nationalitat\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"nationalite\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"nationality\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"naturalidade\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"ne\",{\"class\":\"birth-date\",\"confidence\":\"high\",\"headFirst\":true}],[\"nele\",{\"class\":\"birth-date\",\"confidence\":\"high\",\"headFirst\":true}],[\"netincome\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"netpay\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"netsalary\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"nettogehalt\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"nettolohn\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"networth\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"nextkin\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"nextofkin\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"nhsnumber\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"nickname\",{\"class\":\"personal\",\"confidence\":\"low\"}],[\"nie\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"nif\",{\"class\":\"government-id\",\"confidence\":\"low\",\"headFirst\":true}],[\"nino\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"nir\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"nis\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"niss\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"nom\",{\"class\":\"personal\",\"confidence\":\"low\",\"headFirst\":true}],[\"nombre\",{\"class\":\"personal\",\"confidence\":\"low\",\"headFirst\":true}],[\"nombreapellido\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"nombreapellidos\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"nombrecompleto\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"nombres\",{\"class\":\"personal\",\"confidence\":\"low\",\"headFirst\":true}],[\"nombreyapellido\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"nombreyapellidos\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"nomcomplet\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"nomdefamille\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"nomdejeunefille\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"nomdenaissance\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"nome\",{\"class\":\"personal\",\"confidence\":\"low\",\"headFirst\":true}],[\"nomecartao\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"nomecompleto\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"nomedamae\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"nomedesolteira\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"nomedopai\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"nomedotitular\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"nomeimpressocartao\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"nomeimpressonocartao\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"nomemae\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"nomenocartao\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"nomepai\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"nomesocial\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"nomesolteira\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"nometitular\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"nomfamille\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"nomina\",{\"class\":\"financial\",\"confidence\":\"medium\",\"headFirst\":true}],[\"nomjeunefille\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"nomnaissance\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"nompatronymique\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"nric\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"nss\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numbersecu\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerocartao\",{\"class\":\"payment\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerocartaocidadao\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerocartaocredito\",{\"class\":\"payment\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerocarte\",{\"class\":\"payment\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerocartebancaire\",{\"class\":\"payment\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerocartebleue\",{\"class\":\"payment\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerocartecredit\",{\"class\":\"payment\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerocartedecredit\",{\"class\":\"payment\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerocartedidentite\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerocarteidentite\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerocedula\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerocelular\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerocnh\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerocni\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerocns\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerocompte\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerocomptebancaire\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"numeroconta\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerocontabancaria\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerocpf\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerocuenta\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerocuentabancaria\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodaconta\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodecarte\",{\"class\":\"payment\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodecartebancaire\",{\"class\":\"payment\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodecartedidentite\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodecedula\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodecompte\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodecuenta\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodedocumento\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodeidentidade\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodeidentificacaofiscal\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodeidentificacion\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodepaciente\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodepasaporte\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodepasseport\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodesecuritesociale\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodeseguridadsocial\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodetarjeta\",{\"class\":\"payment\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodetarjetadecredito\",{\"class\":\"payment\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodetarjetadedebito\",{\"class\":\"payment\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodetelefone\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodetelefono\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodetelephone\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodidentificationnationale\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodocartao\",{\"class\":\"payment\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodocartaodecredito\",{\"class\":\"payment\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodocelular\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodocumento\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodopaciente\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodopassaporte\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerodorg\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerofiscal\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numeroidentidade\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numeroidentificacaofiscal\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numeroidentificacion\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numeroidentificationnationale\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numeropaciente\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"numeropasaporte\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numeropassaporte\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numeropasseport\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numeropatient\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"numeropermisconduire\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numeropermisdeconduire\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numeroportable\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"numeroregistrenational\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerorg\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerosecu\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerosecuritesociale\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numeroseguridadsocial\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerotarjeta\",{\"class\":\"payment\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerotarjetacredito\",{\"class\":\"payment\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerotarjetadebito\",{\"class\":\"payment\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerotelefone\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerotelefono\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"numerotelephone\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"numsecu\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"oauthtoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"onetimecode\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"onetimepasscode\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"onetimepassword\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"opinionspolitiques\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"ordonnancemedicale\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"orientacaosexual\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"orientacionsexual\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"orientationsexuelle\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"origemetnica\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"origenetnico\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"origineethnique\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"otp\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"otpcode\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"ownername\",{\"class\":\"personal\",\"confidence\":\"low\"}],[\"paisdenacimiento\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"paisnacimiento\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"palabraclavesecreta\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"palavrachavesecreta\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"palavrapasse\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true,\"headFirst\":true}],[\"palmprint\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"pancard\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"pancardnumber\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"pasaporte\",{\"class\":\"government-id\",\"confidence\":\"medium\",\"headFirst\":true}],[\"pasep\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"passaporte\",{\"class\":\"government-id\",\"confidence\":\"medium\",\"headFirst\":true}],[\"passcode\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"passengername\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"passeport\",{\"class\":\"government-id\",\"confidence\":\"medium\",\"headFirst\":true}],[\"passnummer\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"passphrase\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"passport\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"passportnumber\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"passwoerter\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"password\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"passworddigest\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"passwordhash\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"passwordresettoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"passwords\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"passwordsalt\",{\"class\":\"credential\",\"confidence\":\"medium\",\"neverReadBack\":true}],[\"passwort\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"passworter\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"patientenname\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"patientennummer\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"patientid\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"patientidentifier\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"patientname\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"patientnumber\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"payeename\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"payername\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"paymentcardnumber\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"payrollamount\",{\"class\":\"financial\",\"confidence\":\"medium\"}],[\"paysdenaissance\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"paysnaissance\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"permisconduire\",{\"class\":\"government-id\",\"confidence\":\"medium\",\"headFirst\":true}],[\"permisdeconduire\",{\"class\":\"government-id\",\"confidence\":\"medium\",\"headFirst\":true}],[\"personalaccesstoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"personalausweis\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"personalausweisnummer\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"personalemail\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"personalidentificationnumber\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"personalidentitynumber\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"personalnumber\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"personenkennzahl\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"phone\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"phonenumber\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"phonenumbers\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"phpsessid\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"phrasesecrete\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"piecedidentite\",{\"class\":\"government-id\",\"confidence\":\"medium\",\"headFirst\":true}],[\"pieceidentite\",{\"class\":\"government-id\",\"confidence\":\"medium\",\"headFirst\":true}],[\"pinblock\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"pis\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"pixkey\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"placebirth\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"placeofbirth\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"plz\",{\"class\":\"contact\",\"confidence\":\"low\"}],[\"politicalaffiliation\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"politicalopinion\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"politicalopinions\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"positiongps\",{\"class\":\"location\",\"confidence\":\"high\",\"headFirst\":true}],[\"postaladdress\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"postalcode\",{\"class\":\"contact\",\"confidence\":\"low\"}],[\"postanschrift\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"postcode\",{\"class\":\"contact\",\"confidence\":\"low\"}],[\"postleitzahl\",{\"class\":\"contact\",\"confidence\":\"low\"}],[\"pregnancystatus\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"pregnant\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"prenom\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"prenoms\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"prescription\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"prescriptions\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"presharedkey\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"primaryaccountnumber\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"primeironome\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"primerapellido\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"primernombre\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"privatadresse\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"privatekey\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"privatekeydata\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"privatekeypem\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"privaterschluessel\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"privaterschlussel\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"privatesshkey\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"prontuario\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"prontuariomedico\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"pruefnummerkarte\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"prufnummerkarte\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"pseudo\",{\"class\":\"personal\",\"confidence\":\"low\",\"headFirst\":true}],[\"psk\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"racacor\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"racialorigin\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"receitamedica\",{\"class\":\"health\",\"confidence\":\"medium\",\"headFirst\":true}],[\"recetamedica\",{\"class\":\"health\",\"confidence\":\"medium\",\"headFirst\":true}],[\"rechnungsadresse\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"recipientname\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"reconhecimentofacial\",{\"class\":\"biometric\",\"confidence\":\"high\",\"headFirst\":true}],[\"reconocimientofacial\",{\"class\":\"biometric\",\"confidence\":\"high\",\"headFirst\":true}],[\"recoverycode\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"recoverycodes\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"recoverykey\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"redressnumber\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"refreshtoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"refreshtokens\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"registrationip\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"reisepass\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"reisepassnummer\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"religiao\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"religion\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"religionszugehoerigkeit\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"religionszugehorigkeit\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"religiousbelief\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"religiousbeliefs\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"remembertoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"remoteaddress\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"remoteip\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"renda\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"rendafamiliar\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"rendamensal\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"rendimento\",{\"class\":\"financial\",\"confidence\":\"medium\",\"headFirst\":true}],[\"rendimentos\",{\"class\":\"financial\",\"confidence\":\"medium\",\"headFirst\":true}],[\"rentenversicherungsnummer\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"reponsesecrete\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true,\"headFirst\":true}],[\"resettoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"residencepermitnumber\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"residentialaddress\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"residentid\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"respostadeseguranca\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true,\"headFirst\":true}],[\"respostasecreta\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true,\"headFirst\":true}],[\"respostaseguranca\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true,\"headFirst\":true}],[\"respuestadeseguridad\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true,\"headFirst\":true}],[\"respuestasecreta\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true,\"headFirst\":true}],[\"respuestaseguridad\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true,\"headFirst\":true}],[\"retinascan\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"revenu\",{\"class\":\"financial\",\"confidence\":\"medium\",\"headFirst\":true}],[\"revenuannuel\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"revenufiscal\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"revenus\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"rfc\",{\"class\":\"government-id\",\"confidence\":\"low\",\"headFirst\":true}],[\"rg\",{\"class\":\"government-id\",\"confidence\":\"medium\",\"headFirst\":true}],[\"rib\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"routingnumber\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"rua\",{\"class\":\"contact\",\"confidence\":\"low\",\"headFirst\":true}],[\"rue\",{\"class\":\"contact\",\"confidence\":\"low\",\"headFirst\":true}],[\"rufnummer\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"rut\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"salaire\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"salairebrut\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"salairenet\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"salario\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"salariobase\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"salariobruto\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"salarioliquido\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"salary\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"saldo\",{\"class\":\"financial\",\"confidence\":\"medium\"}],[\"saldoconta\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"saldocuenta\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"saldodaconta\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"saldodecuenta\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"salt\",{\"class\":\"credential\",\"confidence\":\"medium\",\"neverReadBack\":true}],[\"sastoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"schwerbehinderung\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"secret\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"secretaccesskey\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"secretanswer\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"secretkey\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"securityanswer\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"securitypin\",{\"class\":\"credential\",\"confidence\":\"medium\",\"neverReadBack\":true}],[\"securityquestionanswer\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"securitytoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"seedphrase\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"segundoapellido\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"segundonombre\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"selfieimage\",{\"class\":\"biometric\",\"confidence\":\"medium\"}],[\"sendername\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"senha\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true,\"headFirst\":true}],[\"senhas\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true,\"headFirst\":true}],[\"serviceaccountjson\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"serviceaccountkey\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"servicekey\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"sessioncookie\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"sessionid\",{\"class\":\"credential\",\"confidence\":\"low\"}],[\"sessionkey\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"sessiontoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"sexualorientation\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"sexuelleorientierung\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"sharedkey\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"shippingaddress\",{\"class\":\"contact\",\"confidence\":\"medium\"}],[\"shopperip\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"shoppername\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"sicherheitsantwort\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"sicherheitscodekarte\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"sicherheitstoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"signingkey\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"signupip\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"sintomas\",{\"class\":\"health\",\"confidence\":\"medium\",\"headFirst\":true}],[\"situationfamiliale\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"situationmatrimoniale\",{\"class\":\"personal\",\"confidence\":\"high\",\"headFirst\":true}],[\"smokingstatus\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"smscode\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"sobrenome\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"socialinsurancenumber\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"socialsecurity\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"socialsecurityno\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"socialsecuritynumber\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"solde\",{\"class\":\"financial\",\"confidence\":\"medium\",\"headFirst\":true}],[\"soldecompte\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"soldeducompte\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"sortcode\",{\"class\":\"financial\",\"confidence\":\"medium\"}],[\"sourceip\",{\"class\":\"location\",\"confidence\":\"low\"}],[\"sozialversicherungsnummer\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"spousename\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"sshprivatekey\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"sslkey\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"ssn\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"staatsangehoerigkeit\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"staatsangehorigkeit\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"staatsbuergerschaft\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"staatsburgerschaft\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"standort\",{\"class\":\"location\",\"confidence\":\"low\"}],[\"statutvaccinal\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"steuerid\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"steueridentifikationsnummer\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"steuernummer\",{\"class\":\"government-id\",\"confidence\":\"low\"}],[\"stimmabdruck\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"storagekey\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"strasse\",{\"class\":\"contact\",\"confidence\":\"medium\"}],[\"street\",{\"class\":\"contact\",\"confidence\":\"low\"}],[\"streetaddress\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"streetname\",{\"class\":\"contact\",\"confidence\":\"low\"}],[\"stundenlohn\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"subscriptionkey\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"sueldo\",{\"class\":\"financial\",\"confidence\":\"high\",\"headFirst\":true}],[\"surname\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"swift\",{\"class\":\"financial\",\"confidence\":\"low\"}],[\"swiftcode\",{\"class\":\"financial\",\"confidence\":\"low\"}],[\"symmetrickey\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"symptome\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"symptomes\",{\"class\":\"health\",\"confidence\":\"medium\",\"headFirst\":true}],[\"symptoms\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"takehomepay\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"tarjetacredito\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"tarjetadebito\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"tarjetadecredito\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"tarjetadedebito\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"taxfilenumber\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"taxid\",{\"class\":\"government-id\",\"confidence\":\"low\"}],[\"taxidentificationnumber\",{\"class\":\"government-id\",\"confidence\":\"low\"}],[\"taxnumber\",{\"class\":\"government-id\",\"confidence\":\"low\"}],[\"taxpayerid\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"taxpayeridentificationnumber\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"telecopie\",{\"class\":\"contact\",\"confidence\":\"medium\",\"headFirst\":true}],[\"telefax\",{\"class\":\"contact\",\"confidence\":\"medium\"}],[\"telefon\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"telefone\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"telefonecelular\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"telefonefixo\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"telefonnummer\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"telefono\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"telefonocelular\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"telefonomovil\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"telemovel\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"telephone\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"telephonemobile\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"telephonenumber\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"telephoneportable\",{\"class\":\"contact\",\"confidence\":\"high\",\"headFirst\":true}],[\"tin\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"tipodesangre\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"tiposangre\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"tiposanguineo\",{\"class\":\"health\",\"confidence\":\"high\",\"headFirst\":true}],[\"titredesejour\",{\"class\":\"government-id\",\"confidence\":\"medium\",\"headFirst\":true}],[\"titresejour\",{\"class\":\"government-id\",\"confidence\":\"medium\",\"headFirst\":true}],[\"titulairecarte\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"titulairecompte\",{\"class\":\"financial\",\"confidence\":\"medium\",\"headFirst\":true}],[\"titularcartao\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"titulardelatarjeta\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"titulardocartao\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"titulartarjeta\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"titulodeeleitor\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"tituloeleitor\",{\"class\":\"government-id\",\"confidence\":\"high\",\"headFirst\":true}],[\"tlskey\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"token\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"tokenacceso\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"tokenacesso\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"tokendeacceso\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"tokendeacesso\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"tokendesesion\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"tokensesion\",{\"class\":\"credential\",\"confidence\":\"high\",\"headFirst\":true}],[\"totp\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"totpcode\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"totpsecret\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"track1data\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"track2data\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"trackdata\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"tradeunionmembership\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"traitementmedical\",{\"class\":\"health\",\"confidence\":\"medium\",\"headFirst\":true}],[\"treatmentplan\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"twofactorcode\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"twofactorsecret\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"ubicacion\",{\"class\":\"location\",\"confidence\":\"low\",\"headFirst\":true}],[\"ubicacionactual\",{\"class\":\"location\",\"confidence\":\"high\",\"headFirst\":true}],[\"ultimonome\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"umsatzsteuerid\",{\"class\":\"government-id\",\"confidence\":\"low\"}],[\"unionmembership\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"unlockcode\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"upiid\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"userip\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"userlocation\",{\"class\":\"location\",\"confidence\":\"high\"}],[\"username\",{\"class\":\"personal\",\"confidence\":\"low\"}],[\"userpass\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"usertoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"vaccinations\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"vaccinationstatus\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"validadecartao\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"validadedocartao\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"vencimientotarjeta\",{\"class\":\"payment\",\"confidence\":\"medium\",\"headFirst\":true}],[\"verificationcode\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"verificationtoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"versichertennummer\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"ville\",{\"class\":\"contact\",\"confidence\":\"low\",\"headFirst\":true}],[\"villedenaissance\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"villenaissance\",{\"class\":\"personal\",\"confidence\":\"medium\",\"headFirst\":true}],[\"virtualpaymentaddress\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"visanumber\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"visitorip\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"vitalsigns\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"voiceprint\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"vorerkrankungen\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"vorname\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"voterid\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"voteridnumber\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"vpa\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"wages\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"walletaddress\",{\"class\":\"financial\",\"confidence\":\"low\"}],[\"whatsapp\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"whatsappnumber\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"wiederherstellungscode\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"wifikey\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"wohnanschrift\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"wohnort\",{\"class\":\"contact\",\"confidence\":\"medium\"}],[\"workpermitnumber\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"workphone\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"wpakey\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"xapikey\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"yearbirth\",{\"class\":\"birth-date\",\"confidence\":\"high\"}],[\"yearofbirth\",{\"class\":\"birth-date\",\"confidence\":\"high\"}],[\"zip\",{\"class\":\"contact\",\"confidence\":\"low\"}],[\"zipcode\",{\"class\":\"contact\",\"confidence\":\"low\"}],[\"zugangscode\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"zugangsdaten\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"zugangsschluessel\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"zugangsschlussel\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"zugangstoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"zugriffsschluessel\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"zugriffsschlussel\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"zugriffstoken\",{\"class\":\"credential\",\"confidence\":\"high\"}]],\"compounds\":[[\"passwort\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"passworter\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"passwoerter\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"kennwort\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"zugangscode\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"zugangsschlussel\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"zugangsschluessel\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"zugriffstoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"zugangstoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"sicherheitstoken\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"einmalpasswort\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"einmalkennwort\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"wiederherstellungscode\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"sicherheitsantwort\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"geheimantwort\",{\"class\":\"credential\",\"confidence\":\"high\",\"neverReadBack\":true}],[\"zugangsdaten\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"anmeldedaten\",{\"class\":\"credential\",\"confidence\":\"high\"}],[\"geheimnis\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"geheimzahl\",{\"class\":\"credential\",\"confidence\":\"medium\",\"neverReadBack\":true}],[\"zugriffsschlussel\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"zugriffsschluessel\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"bestatigungscode\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"bestaetigungscode\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"freischaltcode\",{\"class\":\"credential\",\"confidence\":\"medium\"}],[\"kartennummer\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"kreditkartennummer\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"kartenprufnummer\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"kartenpruefnummer\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"kartenprufziffer\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"kartenpruefziffer\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"kartenprufnummer\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"kartenpruefnummer\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"bankkartennummer\",{\"class\":\"payment\",\"confidence\":\"high\"}],[\"kreditkarte\",{\"class\":\"payment\",\"confidence\":\"medium\"}],[\"karteninhaber\",{\"class\":\"payment\",\"confidence\":\"medium\"}],[\"kartenablauf\",{\"class\":\"payment\",\"confidence\":\"medium\"}],[\"kartenablaufdatum\",{\"class\":\"payment\",\"confidence\":\"medium\"}],[\"sozialversicherungsnummer\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"rentenversicherungsnummer\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"personalausweisnummer\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"ausweisnummer\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"reisepassnummer\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"passnummer\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"fuhrerscheinnummer\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"fuehrerscheinnummer\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"steueridentifikationsnummer\",{\"class\":\"government-id\",\"confidence\":\"high\"}],[\"personalausweis\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"reisepass\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"fuhrerschein\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"fuehrerschein\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"personenkennzahl\",{\"class\":\"government-id\",\"confidence\":\"medium\"}],[\"diagnosen\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"blutgruppe\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"krankheit\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"krankheiten\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"vorerkrankungen\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"krankenversicherungsnummer\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"krankenversichertennummer\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"versichertennummer\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"patientennummer\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"behinderung\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"schwerbehinderung\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"krankengeschichte\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"gesundheitszustand\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"impfstatus\",{\"class\":\"health\",\"confidence\":\"high\"}],[\"medikament\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"medikamente\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"allergien\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"befunde\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"symptome\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"krankenkasse\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"patientenname\",{\"class\":\"health\",\"confidence\":\"medium\"}],[\"fingerabdruck\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"gesichtsmerkmale\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"stimmabdruck\",{\"class\":\"biometric\",\"confidence\":\"high\"}],[\"geburtsdatum\",{\"class\":\"birth-date\",\"confidence\":\"high\"}],[\"geburtstag\",{\"class\":\"birth-date\",\"confidence\":\"high\"}],[\"geburtsjahr\",{\"class\":\"birth-date\",\"confidence\":\"high\"}],[\"kontonummer\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"bruttogehalt\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"nettogehalt\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"jahresgehalt\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"monatslohn\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"bruttolohn\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"nettolohn\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"stundenlohn\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"einkommen\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"bankverbindung\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"kontostand\",{\"class\":\"financial\",\"confidence\":\"high\"}],[\"bankkonto\",{\"class\":\"financial\",\"confidence\":\"medium\"}],[\"telefon\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"telefonnummer\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"handynummer\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"mobilnummer\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"mobiltelefon\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"rufnummer\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"mobilfunknummer\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"mailadresse\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"emailadresse\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"anschrift\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"privatadresse\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"wohnanschrift\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"postanschrift\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"rechnungsadresse\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"lieferadresse\",{\"class\":\"contact\",\"confidence\":\"high\"}],[\"faxnummer\",{\"class\":\"contact\",\"confidence\":\"medium\"}],[\"telefax\",{\"class\":\"contact\",\"confidence\":\"medium\"}],[\"strasse\",{\"class\":\"contact\",\"confidence\":\"medium\"}],[\"wohnort\",{\"class\":\"contact\",\"confidence\":\"medium\"}],[\"aufenthaltsort\",{\"class\":\"location\",\"confidence\":\"high\"}],[\"breitengrad\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"langengrad\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"laengengrad\",{\"class\":\"location\",\"confidence\":\"medium\"}],[\"konfession\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"religionszugehorigkeit\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"religionszugehoerigkeit\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"familienstand\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"madchenname\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"maedchenname\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"geburtsname\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"gewerkschaftszugehorigkeit\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"gewerkschaftszugehoerigkeit\",{\"class\":\"personal\",\"confidence\":\"high\"}],[\"vorname\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"nachname\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"familienname\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"staatsangehorigkeit\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"staatsangehoerigkeit\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"staatsburgerschaft\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"staatsbuergerschaft\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"nationalitat\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"nationalitaet\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"geschlecht\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"geburtsort\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"geburtsland\",{\"class\":\"personal\",\"confidence\":\"medium\"}],[\"kontoinhaber\",{\"class\":\"personal\",\"confidence\":\"medium\"}]],\"ambiguous\":[[\"pass\",{\"class\":\"credential\",\"confidence\":\"medium\",\"alone\":true,\"neverReadBack\":true,\"after\":[\"user\",\"db\",\"database\",\"smtp\",\"imap\",\"mail\",\"ftp\",\"login\",\"admin\",\"root\",\"proxy\",\"auth\",\"ldap\",\"basic\",\"mqtt\",\"redis\",\"sudo\"]}],[\"pin\",{\"class\":\"credential\",\"confidence\":\"medium\",\"alone\":true,\"neverReadBack\":true,\"after\":[\"card\",\"user\",\"login\",\"access\",\"atm\",\"debit\",\"sms\",\"payment\",\"transaction\",\"unlock\",\"door\",\"otp\",\"admin\",\"customer\",\"employee\",\"secret\",\"new\",\"old\",\"current\",\"confirm\",\"sim\",\"account\",\"wallet\",\"reset\",\"device\"],\"notBeside\":[\"x\",\"y\",\"pinned\",\"pinnedby\",\"board\",\"lat\",\"latitude\",\"gpio\"]}],[\"pincode\",{\"class\":\"credential\",\"confidence\":\"medium\",\"alone\":true,\"neverReadBack\":true,\"after\":[\"card\",\"user\",\"login\",\"access\",\"security\",\"new\",\"old\",\"current\",\"reset\"],\"notBeside\":[\"city\",\"state\",\"district\",\"country\",\"street\",\"landmark\",\"locality\",\"town\",\"address\",\"addressline1\",\"taluk\",\"village\"]}],[\"postalpincode\",{\"class\":\"contact\",\"confidence\":\"low\",\"alone\":true}],[\"pan\",{\"class\":\"payment\",\"confidence\":\"medium\",\"alone\":true,\"after\":[\"card\",\"primary\",\"funding\",\"token\",\"device\"],\"notBeside\":[\"tilt\",\"zoom\",\"gstin\",\"aadhaar\",\"ifsc\",\"x\",\"y\"]}],[\"pan\",{\"class\":\"government-id\",\"confidence\":\"medium\",\"alone\":true,\"beside\":[\"gstin\",\"aadhaar\",\"ifsc\",\"aadhar\"]}],[\"pannumber\",{\"class\":\"government-id\",\"confidence\":\"medium\",\"alone\":true,\"beside\":[\"gstin\",\"aadhaar\",\"ifsc\",\"aadhar\"]}],[\"verificationvalue\",{\"class\":\"payment\",\"confidence\":\"medium\",\"alone\":true,\"after\":[\"card\",\"cvv\",\"cvc\"],\"beside\":[\"cardnumber\",\"number\",\"expirymonth\",\"month\",\"brand\"]}],[\"securitycode\",{\"class\":\"payment\",\"confidence\":\"medium\",\"alone\":true,\"after\":[\"card\"],\"beside\":[\"cardnumber\",\"expirymonth\",\"expirydate\",\"card\",\"expiration\",\"pan\",\"number\",\"expmonth\"]}],[\"race\",{\"class\":\"personal\",\"confidence\":\"high\",\"alone\":true,\"after\":[\"patient\",\"applicant\",\"ethnicity\"],\"beside\":[\"ethnicity\",\"gender\",\"sex\",\"religion\",\"age\",\"birthdate\",\"dateofbirth\",\"datebirth\",\"nationality\",\"firstname\"]}],[\"sex\",{\"class\":\"personal\",\"confidence\":\"medium\",\"alone\":true,\"after\":[\"patient\",\"person\",\"legal\",\"birth\",\"biological\",\"customer\"]}],[\"balance\",{\"class\":\"financial\",\"confidence\":\"medium\",\"alone\":true,\"after\":[\"account\",\"wallet\",\"cash\",\"bank\",\"current\",\"available\",\"opening\",\"closing\",\"starting\",\"ending\",\"ledger\",\"outstanding\",\"loan\",\"customer\",\"user\",\"savings\",\"card\",\"pending\",\"total\",\"main\"],\"notAfter\":[\"white\",\"load\",\"leave\",\"holiday\",\"vacation\",\"sick\",\"pto\",\"inventory\",\"stock\",\"point\",\"points\",\"minutes\"]}],[\"mobile\",{\"class\":\"contact\",\"confidence\":\"high\",\"alone\":true,\"after\":[\"customer\",\"user\",\"contact\",\"recipient\",\"home\",\"work\",\"personal\",\"primary\",\"secondary\",\"alternate\",\"employee\"],\"notBeside\":[\"desktop\",\"tablet\",\"web\",\"tv\",\"ios\"]}],[\"cell\",{\"class\":\"contact\",\"confidence\":\"medium\",\"alone\":true,\"beside\":[\"phone\",\"email\",\"homephone\",\"workphone\",\"firstname\"]}],[\"mail\",{\"class\":\"contact\",\"confidence\":\"medium\",\"alone\":true,\"after\":[\"e\",\"user\",\"contact\",\"customer\",\"personal\",\"work\"],\"notBeside\":[\"smtp\",\"mailbox\"]}],[\"address\",{\"class\":\"contact\",\"confidence\":\"medium\",\"alone\":true,\"after\":[\"home\",\"street\",\"customer\",\"user\",\"contact\",\"patient\",\"employee\",\"residential\",\"postal\",\"person\",\"billing\",\"shipping\",\"delivery\"],\"beside\":[\"city\",\"zip\",\"zipcode\",\"postalcode\",\"postcode\",\"phone\",\"firstname\",\"lastname\",\"fullname\",\"email\"],\"notBeside\":[\"port\",\"subnet\",\"netmask\",\"cidr\",\"gas\",\"chainid\",\"blockchain\",\"tokensymbol\"]}],[\"addressline\",{\"class\":\"contact\",\"confidence\":\"medium\",\"alone\":true,\"notAfter\":[\"bank\",\"merchant\",\"store\",\"branch\",\"company\",\"business\",\"warehouse\",\"issuer\",\"venue\",\"hotel\",\"restaurant\",\"airport\",\"station\",\"seller\",\"vendor\",\"supplier\",\"manufacturer\",\"facility\"]}],[\"street\",{\"class\":\"contact\",\"confidence\":\"medium\",\"alone\":true,\"after\":[\"address\",\"home\",\"billing\",\"shipping\",\"delivery\"],\"beside\":[\"city\",\"zip\",\"zipcode\",\"postalcode\",\"postcode\",\"housenumber\",\"country\"]}],[\"postalcode\",{\"class\":\"contact\",\"confidence\":\"medium\",\"alone\":true,\"after\":[\"address\",\"home\",\"billing\",\"shipping\",\"delivery\"],\"notAfter\":[\"bank\",\"merchant\",\"store\",\"seller\",\"company\"],\"beside\":[\"street\",\"addressline1\",\"housenumber\",\"streetaddress\",\"address1\"]}],[\"postcode\",{\"class\":\"contact\",\"confidence\":\"medium\",\"alone\":true,\"after\":[\"address\",\"home\",\"billing\",\"shipping\",\"delivery\"],\"notAfter\":[\"bank\",\"merchant\",\"store\",\"seller\",\"company\"],\"beside\":[\"street\",\"addressline1\",\"housenumber\",\"streetaddress\",\"address1\"]}],[\"zipcode\",{\"class\":\"contact\",\"confidence\":\"medium\",\"alone\":true,\"after\":[\"address\",\"home\",\"billing\",\"shipping\",\"delivery\"],\"notAfter\":[\"bank\",\"merchant\",\"store\",\"seller\",\"company\"],\"beside\":[\"street\",\"addressline1\",\"housenumber\",\"streetaddress\",\"address1\"]}],[\"zip\",{\"class\":\"contact\",\"confidence\":\"medium\",\"alone\":true,\"after\":[\"address\",\"home\",\"billing\",\"shipping\",\"delivery\"],\"notAfter\":[\"bank\",\"merchant\",\"store\",\"seller\",\"company\"],\"beside\":[\"street\",\"addressline1\",\"housenumber\",\"streetaddress\",\"address1\"]}],[\"expirymonth\",{\"class\":\"payment\",\"confidence\":\"medium\",\"alone\":true,\"after\":[\"card\"],\"beside\":[\"cvc\",\"cvv\",\"cardnumber\",\"encryptedcardnumber\",\"pan\"]}],[\"expiryyear\",{\"class\":\"payment\",\"confidence\":\"medium\",\"alone\":true,\"after\":[\"card\"],\"beside\":[\"cvc\",\"cvv\",\"cardnumber\",\"encryptedcardnumber\",\"pan\"]}],[\"expmonth\",{\"class\":\"payment\",\"confidence\":\"medium\",\"alone\":true,\"after\":[\"card\"],\"beside\":[\"cvc\",\"cvv\",\"cardnumber\",\"encryptedcardnumber\",\"pan\"]}],[\"expirymonth\",{\"class\":\"payment\",\"confidence\":\"medium\",\"alone\":true,\"after\":[\"card\"],\"beside\":[\"cvc\",\"cvv\",\"cardnumber\",\"encryptedcardnumber\",\"pan\"]}],[\"expyear\",{\"class\":\"payment\",\"confidence\":\"medium\",\"alone\":true,\"after\":[\"card\"],\"beside\":[\"cvc\",\"cvv\",\"cardnumber\",\"encryptedcardnumber\",\"pan\"]}],[\"expiryyear\",{\"class\":\"payment\",\"confidence\":\"medium\",\"alone\":true,\"after\":[\"card\"],\"beside\":[\"cvc\",\"cvv\",\"cardnumber\",\"encryptedcardnumber\",\"pan\"]}],[\"expirydate\",{\"class\":\"payment\",\"confidence\":\"medium\",\"alone\":true,\"after\":[\"card\"],\"beside\":[\"cvc\",\"cvv\",\"cardnumber\",\"encryptedcardnumber\",\"pan\"]}],[\"expirationdate\",{\"class\":\"payment\",\"confidence\":\"medium\",\"alone\":true,\"after\":[\"card\"],\"beside\":[\"cvc\",\"cvv\",\"cardnumber\",\"encryptedcardnumber\",\"pan\"]}],[\"taxid\",{\"class\":\"government-id\",\"confidence\":\"medium\",\"alone\":true,\"after\":[\"owner\",\"personal\",\"holder\",\"individual\",\"person\",\"employee\",\"patient\",\"applicant\"],\"notAfter\":[\"company\",\"business\",\"merchant\",\"vendor\",\"seller\"],\"beside\":[\"firstname\",\"lastname\",\"dateofbirth\",\"datebirth\",\"birthdate\",\"ssn\",\"accountholdername\",\"holdername\",\"ownername\"]}],[\"routing\",{\"class\":\"financial\",\"confidence\":\"medium\",\"alone\":true,\"after\":[\"wire\",\"ach\",\"aba\"],\"beside\":[\"account\",\"accountnumber\",\"wirerouting\"]}],[\"pem\",{\"class\":\"credential\",\"confidence\":\"medium\",\"whole\":true,\"alone\":true,\"beside\":[\"clientsecret\",\"webhooksecret\",\"privatekey\"]}],[\"streetname\",{\"class\":\"contact\",\"confidence\":\"medium\",\"alone\":true,\"beside\":[\"city\",\"zip\",\"zipcode\",\"postalcode\",\"postcode\",\"housenumber\",\"country\"]}],[\"lon\",{\"class\":\"location\",\"confidence\":\"medium\",\"alone\":true,\"beside\":[\"lat\",\"latitude\"]}],[\"age\",{\"class\":\"personal\",\"confidence\":\"medium\",\"alone\":true,\"after\":[\"patient\",\"user\",\"customer\",\"person\",\"applicant\"],\"beside\":[\"gender\",\"sex\",\"firstname\",\"fullname\",\"birthdate\",\"dateofbirth\",\"datebirth\",\"height\",\"weight\"]}],[\"sessionid\",{\"class\":\"credential\",\"confidence\":\"medium\",\"alone\":false,\"after\":[\"http\",\"web\",\"loginsso\",\"cookie\",\"php\",\"j\",\"aspnet\"],\"beside\":[\"csrftoken\",\"cookie\",\"expiresin\",\"accesstoken\"]}],[\"token\",{\"class\":\"credential\",\"confidence\":\"medium\",\"alone\":true,\"notBeside\":[\"logprob\",\"logprobs\",\"lemma\",\"offset\",\"startoffset\",\"bytes\",\"pos\"]}],[\"authorizationcode\",{\"class\":\"credential\",\"confidence\":\"medium\",\"alone\":true,\"beside\":[\"redirecturi\",\"codeverifier\",\"granttype\",\"state\",\"clientid\"]}],[\"authcode\",{\"class\":\"credential\",\"confidence\":\"medium\",\"alone\":true,\"beside\":[\"redirecturi\",\"codeverifier\",\"granttype\",\"state\",\"clientid\"]}],[\"documentnumber\",{\"class\":\"government-id\",\"confidence\":\"medium\",\"alone\":true,\"after\":[\"identity\",\"id\",\"identification\",\"travel\"],\"beside\":[\"documenttype\",\"issuingcountry\",\"nationality\",\"birthdate\",\"dateofbirth\",\"datebirth\",\"expirydate\",\"issuingauthority\"]}],[\"idnumber\",{\"class\":\"government-id\",\"confidence\":\"medium\",\"alone\":true,\"beside\":[\"birthdate\",\"dateofbirth\",\"datebirth\",\"nationality\",\"firstname\",\"lastname\",\"idtype\",\"documenttype\"]}],[\"fullname\",{\"class\":\"personal\",\"confidence\":\"medium\",\"alone\":true,\"notAfter\":[\"repository\",\"repo\",\"repositories\",\"project\",\"resource\",\"class\",\"package\",\"branch\",\"file\",\"product\",\"template\",\"role\",\"path\",\"team\",\"organization\",\"image\",\"module\",\"column\",\"table\",\"api\",\"environment\",\"machine\"]}],[\"legalname\",{\"class\":\"personal\",\"confidence\":\"medium\",\"alone\":true,\"beside\":[\"firstname\",\"lastname\",\"birthdate\",\"dateofbirth\",\"datebirth\"]}],[\"fingerprint\",{\"class\":\"biometric\",\"confidence\":\"medium\",\"whole\":true,\"alone\":true,\"beside\":[\"finger\",\"iris\",\"biometrictype\",\"face\",\"hand\"]}],[\"code\",{\"class\":\"credential\",\"confidence\":\"medium\",\"whole\":true,\"alone\":true,\"beside\":[\"codeverifier\",\"redirecturi\",\"granttype\",\"clientsecret\"]}],[\"wages\",{\"class\":\"financial\",\"confidence\":\"medium\",\"alone\":true,\"notAfter\":[\"and\"]}],[\"location\",{\"class\":\"location\",\"confidence\":\"medium\",\"alone\":false,\"after\":[\"user\",\"current\",\"last\",\"device\",\"driver\",\"customer\",\"courier\",\"home\",\"patient\",\"gps\",\"live\",\"rider\",\"person\"]}],[\"coordinates\",{\"class\":\"location\",\"confidence\":\"medium\",\"alone\":false,\"after\":[\"user\",\"current\",\"device\",\"driver\",\"gps\",\"home\",\"customer\"]}],[\"clave\",{\"class\":\"credential\",\"confidence\":\"medium\",\"alone\":true,\"neverReadBack\":true,\"beside\":[\"usuario\",\"correo\",\"email\",\"login\",\"nombredeusuario\",\"nombreusuario\"]}],[\"longitud\",{\"class\":\"location\",\"confidence\":\"medium\",\"alone\":true,\"beside\":[\"latitud\"]}],[\"sexo\",{\"class\":\"personal\",\"confidence\":\"medium\",\"alone\":true}],[\"genero\",{\"class\":\"personal\",\"confidence\":\"medium\",\"alone\":true,\"beside\":[\"fechadenacimiento\",\"fechanacimiento\",\"apellido\",\"apellidos\",\"nombre\",\"edad\"]}],[\"rfc\",{\"class\":\"government-id\",\"confidence\":\"medium\",\"alone\":true,\"beside\":[\"curp\",\"razonsocial\",\"nombre\",\"apellidopaterno\",\"regimenfiscal\"]}],[\"nombre\",{\"class\":\"personal\",\"confidence\":\"medium\",\"alone\":true,\"beside\":[\"apellido\",\"apellidos\",\"primerapellido\",\"apellidopaterno\",\"fechadenacimiento\",\"fechanacimiento\"]}],[\"edad\",{\"class\":\"personal\",\"confidence\":\"medium\",\"alone\":true,\"beside\":[\"sexo\",\"genero\",\"nombre\",\"apellido\"]}],[\"sexe\",{\"class\":\"personal\",\"confidence\":\"medium\",\"alone\":true}],[\"nom\",{\"class\":\"personal\",\"confidence\":\"medium\",\"alone\":true,\"beside\":[\"prenom\",\"datedenaissance\",\"datenaissance\",\"civilite\"]}],[\"civilite\",{\"class\":\"personal\",\"confidence\":\"medium\",\"alone\":true,\"beside\":[\"prenom\",\"nom\"]}],[\"longitude\",{\"class\":\"location\",\"confidence\":\"medium\",\"alone\":true}],[\"raca\",{\"class\":\"personal\",\"confidence\":\"high\",\"alone\":true,\"beside\":[\"sexo\",\"genero\",\"datadenascimento\",\"datanascimento\",\"etnia\",\"cor\",\"nome\"]}],[\"sexo\",{\"class\":\"personal\",\"confidence\":\"medium\",\"alone\":true}],[\"genero\",{\"class\":\"personal\",\"confidence\":\"medium\",\"alone\":true,\"beside\":[\"datadenascimento\",\"datanascimento\",\"nome\",\"cpf\",\"sobrenome\",\"idade\"]}],[\"nome\",{\"class\":\"personal\",\"confidence\":\"medium\",\"alone\":true,\"beside\":[\"cpf\",\"sobrenome\",\"datadenascimento\",\"datanascimento\",\"rg\"]}],[\"endereco\",{\"class\":\"contact\",\"confidence\":\"medium\",\"alone\":true,\"beside\":[\"cep\",\"bairro\",\"cidade\",\"telefone\",\"nome\"]}],[\"idade\",{\"class\":\"personal\",\"confidence\":\"medium\",\"alone\":true,\"beside\":[\"sexo\",\"genero\",\"nome\"]}]],\"statements\":[\"accept\",\"accepts\",\"afficher\",\"allow\",\"allowed\",\"allows\",\"anzahl\",\"are\",\"avec\",\"can\",\"cantidad\",\"change\",\"count\",\"darf\",\"debe\",\"deve\",\"did\",\"disable\",\"disabled\",\"doit\",\"enable\",\"enabled\",\"encrypted\",\"est\",\"exclude\",\"expire\",\"expires\",\"expose\",\"force\",\"forgot\",\"generate\",\"gultig\",\"has\",\"hashed\",\"hat\",\"hide\",\"ignore\",\"include\",\"includes\",\"invalid\",\"is\",\"ist\",\"mask\",\"masked\",\"maskierte\",\"masquer\",\"max\",\"maximum\",\"min\",\"minimum\",\"missing\",\"mit\",\"mostrar\",\"muss\",\"must\",\"nb\",\"need\",\"needs\",\"nombre\",\"num\",\"obfuscated\",\"ocultar\",\"ohne\",\"peut\",\"pode\",\"possui\",\"puede\",\"qtd\",\"quantidade\",\"redact\",\"redacted\",\"requiere\",\"require\",\"required\",\"requires\",\"rotate\",\"sans\",\"sem\",\"send\",\"set\",\"should\",\"show\",\"sin\",\"skip\",\"soll\",\"support\",\"supported\",\"supports\",\"tem\",\"tiene\",\"tokenized\",\"total\",\"truncated\",\"update\",\"use\",\"uses\",\"using\",\"valid\",\"validate\",\"vergessenes\",\"verify\",\"verschlusseltes\",\"was\",\"will\",\"with\",\"without\",\"zeige\"],\"harmlessTokens\":[\"1155\",\"20\",\"721\",\"apn\",\"apns\",\"base\",\"bookmark\",\"bos\",\"cached\",\"cancel\",\"cancellation\",\"cart\",\"change\",\"checkout\",\"checkpoint\",\"color\",\"completion\",\"concurrency\",\"consistency\",\"continuation\",\"continue\",\"contract\",\"crypto\",\"csrf\",\"cursor\",\"delta\",\"design\",\"device\",\"end\",\"eos\",\"erc\",\"etag\",\"event\",\"fcm\",\"gift\",\"governance\",\"idempotency\",\"input\",\"list\",\"lp\",\"marker\",\"mask\",\"native\",\"next\",\"nft\",\"notification\",\"order\",\"output\",\"pad\",\"page\",\"pagination\",\"placeholder\",\"poll\",\"pool\",\"position\",\"prev\",\"previous\",\"prompt\",\"public\",\"publishable\",\"push\",\"queue\",\"quote\",\"reasoning\",\"registration\",\"request\",\"results\",\"resume\",\"revision\",\"reward\",\"scroll\",\"search\",\"skip\",\"snapshot\",\"sort\",\"spacing\",\"span\",\"special\",\"staking\",\"start\",\"stop\",\"style\",\"subword\",\"swap\",\"sync\",\"theme\",\"trace\",\"tracing\",\"tracking\",\"trading\",\"typography\",\"upload\",\"version\",\"watch\",\"word\",\"wrapped\",\"xsrf\"],\"possessors\":[\"account\",\"admin\",\"alternate\",\"applicant\",\"bank\",\"beneficiary\",\"billing\",\"buyer\",\"candidate\",\"card\",\"client\",\"company\",\"confirm\",\"contact\",\"current\",\"cust\",\"customer\",\"database\",\"db\",\"driver\",\"emp\",\"employee\",\"father\",\"guest\",\"holder\",\"home\",\"login\",\"mail\",\"member\",\"mother\",\"my\",\"new\",\"old\",\"owner\",\"parent\",\"patient\",\"person\",\"personal\",\"primary\",\"private\",\"profile\",\"proxy\",\"recipient\",\"repeat\",\"retype\",\"root\",\"secondary\",\"seller\",\"sender\",\"shipping\",\"shopper\",\"smtp\",\"spouse\",\"student\",\"temp\",\"user\",\"work\"],\"owners\":[\"adherent\",\"afiliado\",\"alumno\",\"aluno\",\"asegurado\",\"associado\",\"assure\",\"beneficiaire\",\"beneficiario\",\"client\",\"cliente\",\"conjoint\",\"conjuge\",\"contact\",\"contacto\",\"contato\",\"conyuge\",\"eleve\",\"empleado\",\"employe\",\"empregado\",\"estudante\",\"estudiante\",\"etudiant\",\"funcionario\",\"madre\",\"mae\",\"paciente\",\"padre\",\"pai\",\"patient\",\"persona\",\"personnel\",\"pessoa\",\"principal\",\"professionnel\",\"responsavel\",\"salarie\",\"secondaire\",\"secundario\",\"segurado\",\"solicitante\",\"titulaire\",\"titular\",\"trabajador\",\"usager\",\"usuario\",\"utilisateur\"],\"variants\":[\"again\",\"confirmation\",\"hiragana\",\"kana\",\"kanji\",\"katakana\",\"plain\",\"raw\",\"repeat\",\"romaji\",\"str\",\"string\",\"text\",\"value\"],\"fillers\":[\"a\",\"al\",\"an\",\"au\",\"d\",\"da\",\"das\",\"de\",\"del\",\"den\",\"der\",\"des\",\"die\",\"do\",\"dos\",\"du\",\"e\",\"el\",\"en\",\"for\",\"l\",\"la\",\"las\",\"le\",\"les\",\"los\",\"na\",\"no\",\"o\",\"of\",\"on\",\"the\",\"von\",\"y\",\"zum\",\"zur\"],\"abbreviations\":{\"acct\":\"account\",\"addr\":\"address\",\"num\":\"number\",\"nbr\":\"number\",\"nr\":\"number\",\"no\":\"number\",\"pwd\":\"password\",\"passwd\":\"password\",\"pswd\":\"password\",\"passw\":\"password\",\"psw\":\"password\",\"tel\":\"telephone\",\"tok\":\"token\",\"cred\":\"credential\",\"creds\":\"credentials\",\"sec\":\"security\",\"exp\":\"expiry\",\"cust\":\"customer\",\"usr\":\"user\",\"emp\":\"employee\",\"lic\":\"license\",\"lng\":\"longitude\",\"lat\":\"latitude\",\"soc\":\"social\",\"fname\":\"first name\",\"lname\":\"last name\",\"ipaddr\":\"ip address\"},\"privileged\":[[\"accesslevel\",\"high\"],[\"accountbalance\",\"high\"],[\"accountid\",\"low\"],[\"accounttype\",\"low\"],[\"admin\",\"medium\"],[\"administrador\",\"medium\"],[\"administrator\",\"medium\"],[\"adminrole\",\"high\"],[\"approuve\",\"medium\"],[\"approved\",\"medium\"],[\"approvedby\",\"low\"],[\"aprobado\",\"medium\"],[\"aprovado\",\"medium\"],[\"authorities\",\"medium\"],[\"autorisations\",\"medium\"],[\"balance\",\"medium\"],[\"benutzergruppe\",\"low\"],[\"benutzerrolle\",\"medium\"],[\"berechtigung\",\"medium\"],[\"berechtigungen\",\"medium\"],[\"berechtigungsstufe\",\"high\"],[\"besitzer\",\"low\"],[\"bypassapproval\",\"high\"],[\"canapprove\",\"high\"],[\"clearancelevel\",\"high\"],[\"compteverifie\",\"high\"],[\"correoverificado\",\"high\"],[\"createdat\",\"low\"],[\"createdby\",\"low\"],[\"creditlimit\",\"medium\"],[\"credits\",\"medium\"],[\"desconto\",\"low\"],[\"descuento\",\"low\"],[\"discount\",\"low\"],[\"dono\",\"low\"],[\"droits\",\"medium\"],[\"eadmin\",\"high\"],[\"eadministrador\",\"high\"],[\"eigentuemer\",\"low\"],[\"eigentumer\",\"low\"],[\"emailverificado\",\"high\"],[\"emailverifie\",\"high\"],[\"emailverified\",\"high\"],[\"emailverifiziert\",\"high\"],[\"entitlements\",\"medium\"],[\"esadmin\",\"high\"],[\"esadministrador\",\"high\"],[\"estadmin\",\"high\"],[\"estadministrateur\",\"high\"],[\"estado\",\"low\"],[\"freigegeben\",\"medium\"],[\"genehmigt\",\"medium\"],[\"grants\",\"medium\"],[\"group\",\"low\"],[\"groupe\",\"low\"],[\"groupids\",\"medium\"],[\"groups\",\"low\"],[\"grupo\",\"low\"],[\"guthaben\",\"medium\"],[\"habilitations\",\"medium\"],[\"hasadminaccess\",\"high\"],[\"impersonate\",\"high\"],[\"internalnotes\",\"low\"],[\"isactive\",\"medium\"],[\"isadmin\",\"high\"],[\"isadministrator\",\"high\"],[\"isapproved\",\"medium\"],[\"isapprovedbyadmin\",\"high\"],[\"isbanned\",\"medium\"],[\"isblocked\",\"medium\"],[\"isdeleted\",\"low\"],[\"isemailverified\",\"high\"],[\"isenabledadmin\",\"medium\"],[\"isfeatured\",\"low\"],[\"isinternal\",\"medium\"],[\"ismoderator\",\"high\"],[\"isowner\",\"high\"],[\"isphoneverified\",\"high\"],[\"ispremium\",\"medium\"],[\"isprivileged\",\"high\"],[\"isroot\",\"high\"],[\"isstaff\",\"high\"],[\"issuperadmin\",\"high\"],[\"issuperuser\",\"high\"],[\"istadmin\",\"high\"],[\"istadministrator\",\"high\"],[\"istrusted\",\"medium\"],[\"isverified\",\"high\"],[\"kontostand\",\"high\"],[\"kycstatus\",\"high\"],[\"kycverified\",\"high\"],[\"limite\",\"low\"],[\"mailverifiziert\",\"high\"],[\"mandant\",\"low\"],[\"modifiedby\",\"low\"],[\"niveauacces\",\"high\"],[\"niveaudacces\",\"high\"],[\"nivelacceso\",\"high\"],[\"nivelacesso\",\"high\"],[\"niveldeacceso\",\"high\"],[\"niveldeacesso\",\"high\"],[\"organizationid\",\"low\"],[\"orgid\",\"low\"],[\"owner\",\"low\"],[\"ownerid\",\"low\"],[\"papeis\",\"medium\"],[\"papel\",\"medium\"],[\"perfilacesso\",\"medium\"],[\"perfildeacesso\",\"medium\"],[\"permisos\",\"medium\"],[\"permission\",\"medium\"],[\"permissionlevel\",\"high\"],[\"permissions\",\"medium\"],[\"permissoes\",\"medium\"],[\"phoneverified\",\"high\"],[\"plafond\",\"low\"],[\"plan\",\"low\"],[\"precio\",\"low\"],[\"preco\",\"low\"],[\"preis\",\"low\"],[\"price\",\"low\"],[\"privilegelevel\",\"high\"],[\"privileges\",\"high\"],[\"privilegios\",\"medium\"],[\"prix\",\"low\"],[\"propietario\",\"low\"],[\"proprietaire\",\"low\"],[\"proprietario\",\"low\"],[\"quota\",\"low\"],[\"rabatt\",\"low\"],[\"ratelimit\",\"low\"],[\"rechte\",\"medium\"],[\"remise\",\"low\"],[\"rol\",\"medium\"],[\"role\",\"medium\"],[\"roleid\",\"high\"],[\"roleids\",\"high\"],[\"roles\",\"medium\"],[\"rolle\",\"medium\"],[\"rollen\",\"medium\"],[\"saldo\",\"medium\"],[\"scope\",\"low\"],[\"scopes\",\"medium\"],[\"situacao\",\"low\"],[\"solde\",\"medium\"],[\"status\",\"low\"],[\"statut\",\"low\"],[\"subscriptiontier\",\"low\"],[\"superuser\",\"high\"],[\"tenantid\",\"low\"],[\"tier\",\"low\"],[\"updatedat\",\"low\"],[\"updatedby\",\"low\"],[\"usergroup\",\"medium\"],[\"usergroups\",\"medium\"],[\"userid\",\"low\"],[\"userrole\",\"high\"],[\"userroles\",\"high\"],[\"usertype\",\"medium\"],[\"valide\",\"medium\"],[\"verificado\",\"medium\"],[\"verifie\",\"medium\"],[\"verified\",\"medium\"],[\"verifiziert\",\"high\"],[\"walletbalance\",\"high\"]]}");

// EXTERNAL MODULE: ./build/knowledge/words.js
var knowledge_words = __webpack_require__(6398);
;// CONCATENATED MODULE: ./build/knowledge/vocabulary.js

/** The words of a name without accents: `Größe` is grosse, `contraseña` contrasena. */
function plainWordsOf(name) {
    const words = (0,knowledge_words/* wordsOf */.Z9)(name);
    return words.some((word) => ACCENTED.test(word)) ? words.map(withoutAccents) : words;
}
/** Latin letters with marks, and letters that stand for two. */
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/;
function withoutAccents(word) {
    return word.replace(/ß/g, 'ss').replace(/æ/g, 'ae').replace(/ø/g, 'o').normalize('NFD').replace(/\p{M}/gu, '');
}
/** Abbreviations written out and fillers left out; the same array when there is nothing to do. */
function spellOut(words, { abbreviations, fillers }) {
    if (!words.some((word) => abbreviations.has(word) || fillers.has(word)))
        return words;
    return words.flatMap((word, index) => {
        const isLast = index === words.length - 1;
        // "no" is a number at the end ("account_no") and a filler or a denial elsewhere.
        if (fillers.has(word) && !(isLast && word === 'no'))
            return words.length > 1 ? [] : [word];
        if (word === 'no' && !isLast)
            return [word];
        return abbreviations.get(word) ?? [word];
    });
}

;// CONCATENATED MODULE: ./build/knowledge/sensitive-names.js



/**
 * The class of a property, parameter or header by its name alone, or `null`. A name that only its surroundings could
 * decide has confidence `low`.
 */
function classifyName(name) {
    return lookUp(name).byName;
}
/** The class of a name among others. */
function classifyAmong(name, siblings) {
    const found = lookUp(name);
    if (found.open.length === 0)
        return found.byName;
    const around = new Set(siblings().flatMap((sibling) => (sibling === name ? [] : spellingsOf(plainWordsOf(sibling)))));
    for (const { term, needsBeside } of found.open) {
        const isMet = term.beside?.some((each) => around.has(each)) ?? false;
        if (needsBeside && !isMet)
            continue;
        if (!isMet && term.notBeside?.some((each) => around.has(each)))
            continue;
        return toSensitivity(term);
    }
    return found.otherwise;
}
const NOTHING = { open: [], otherwise: null, byName: null };
function lookUp(name) {
    let found = memo.get(name);
    if (found === undefined) {
        found = find(plainWordsOf(name));
        if (memo.size < 20_000 && name.length <= 200)
            memo.set(name, found);
    }
    return found;
}
/** Descriptions repeat their names, and several rules ask about each. */
const memo = new Map();
const TERMS = new Map(VOCABULARY.terms);
const AMBIGUOUS = groupTerms(VOCABULARY.ambiguous);
const STATEMENTS = new Set(VOCABULARY.statements);
const HARMLESS_TOKENS = new Set(VOCABULARY.harmlessTokens);
const OWNERS = new Set(VOCABULARY.owners);
const VARIANTS = new Set(VOCABULARY.variants);
const SPELLING = {
    abbreviations: new Map(Object.entries(VOCABULARY.abbreviations).map(([short, long]) => [short, long.split(' ')])),
    fillers: new Set(VOCABULARY.fillers),
};
function groupTerms(entries) {
    const groups = new Map();
    for (const [key, term] of entries)
        groups.set(key, [...(groups.get(key) ?? []), term]);
    return groups;
}
function find(words) {
    const whole = words.join('');
    const stated = TERMS.get(whole);
    // `hashedPassword` is a term although it starts like a statement.
    if (stated === undefined && STATEMENTS.has(words[0] ?? '') && words.length > 1)
        return NOTHING;
    const spelled = spellOut(words, SPELLING);
    return (byEnding(words) ??
        (spelled === words ? null : byEnding(spelled)) ??
        beforeLastWords(words) ??
        (spelled === words ? null : beforeLastWords(spelled)) ??
        byLastWord(words) ??
        NOTHING);
}
/** The longest ending of the name that is a term decides. What an ambiguous term does not allow here it does not say. */
function byEnding(words) {
    for (const { ending, start } of (0,knowledge_words/* endings */.V1)(words)) {
        const open = AMBIGUOUS.has(ending) ? openTerms(ending, words.slice(0, start)) : [];
        const term = TERMS.get(ending);
        const isExcluded = AMBIGUOUS.has(ending) && term?.confidence !== 'low';
        if (open.length === 0 && (term === undefined || isExcluded))
            continue;
        if (isHarmlessToken(ending, words))
            return NOTHING;
        return open.length === 0 ? plain(term) : undecided(open, term);
    }
    return null;
}
function plain(term) {
    const found = toSensitivity(term);
    return { open: [], otherwise: found, byName: found };
}
function undecided(open, term) {
    const first = open[0];
    const sure = first.needsBeside ? null : toSensitivity(first.term);
    const otherwise = term === undefined || term.confidence !== 'low' ? null : toSensitivity(term);
    return {
        open,
        otherwise,
        byName: sure ?? otherwise ?? { class: first.term.class, confidence: 'low', neverReadBack: false },
    };
}
/** The meanings of an ambiguous term that the words before it allow. */
function openTerms(ending, before) {
    const found = [];
    const previous = before.at(-1);
    for (const term of AMBIGUOUS.get(ending) ?? []) {
        if (previous !== undefined && term.whole)
            continue;
        if (term.notAfter !== undefined && before.some((word) => term.notAfter?.includes(word)))
            continue;
        const isIntroduced = previous !== undefined && term.after?.includes(previous) === true;
        const isPlaced = previous === undefined ? term.alone : term.after === undefined;
        if (isIntroduced)
            found.push({ term, needsBeside: false });
        else if (isPlaced || term.beside !== undefined)
            found.push({ term, needsBeside: term.beside !== undefined });
    }
    return found;
}
/** `pageToken` and `csrfToken` let nobody in. */
function isHarmlessToken(ending, words) {
    return /tokens?$/.test(ending) && words.slice(0, -1).some((word) => HARMLESS_TOKENS.has(word));
}
/** `first_name_kana`, `password_confirmation`; and `fecha_nacimiento_titular`: where the head stands first, an owner may follow. */
function beforeLastWords(words) {
    const last = words.at(-1) ?? '';
    if (words.length > 1 && VARIANTS.has(last))
        return byEnding(words.slice(0, -1));
    let end = words.length;
    while (end > 1 && OWNERS.has(words[end - 1]))
        end -= 1;
    if (end === words.length)
        return null;
    for (const { ending } of (0,knowledge_words/* endings */.V1)(words.slice(0, end))) {
        const term = TERMS.get(ending);
        if (term?.headFirst)
            return plain(term);
    }
    return null;
}
/** Names without capitals: `useremail`, `newpassword`, and German compounds. */
function byLastWord(words) {
    const word = words.at(-1) ?? '';
    if (word.length < 7)
        return null;
    for (const possessor of VOCABULARY.possessors) {
        if (!word.startsWith(possessor))
            continue;
        const term = TERMS.get(word.slice(possessor.length));
        if (term !== undefined && term.confidence !== 'low' && word.length - possessor.length >= 4)
            return plain(term);
    }
    for (const [compound, term] of VOCABULARY.compounds)
        if (word.endsWith(compound))
            return plain(term);
    return null;
}
function toSensitivity({ class: kind, confidence, neverReadBack }) {
    return { class: kind, confidence, neverReadBack: neverReadBack === true };
}
function spellingsOf(words) {
    const spelled = spellOut(words, SPELLING);
    return spelled === words ? [words.join('')] : [words.join(''), spelled.join('')];
}
/** How surely a property decides rights or money, so that clients must not set it freely (OWASP API3:2023); `null`: not at all. */
function privilegeOf(name) {
    let found = privileges.get(name);
    if (found === undefined) {
        found = spellingsOf(plainWordsOf(name)).reduce((known, spelling) => known ?? PRIVILEGED.get(spelling) ?? null, null);
        if (privileges.size < 20_000 && name.length <= 200)
            privileges.set(name, found);
    }
    return found;
}
const PRIVILEGED = new Map(VOCABULARY.privileged);
const privileges = new Map();
/** `privilegeOf` without the doubtful names. */
function isPrivilegedName(name) {
    const confidence = privilegeOf(name);
    return confidence === 'high' || confidence === 'medium';
}

;// CONCATENATED MODULE: ./build/knowledge/sensitive.js
/** Classifies data by name, format, types, surroundings and what its author says about it. */



/** What a schema says about the data of this name. A list is what its items are. */
function classifySchema(name, view, siblings) {
    const format = (0,schema/* firstKeyword */.A1)(view, 'format')?.value;
    const found = classifyData({
        name,
        format: typeof format === 'string' ? format : null,
        types: scalarTypesOf(view),
        schemas: view.parts.map(({ value }) => value),
        ...(siblings === undefined ? {} : { siblings }),
    });
    // What a person is may be one of a list; what only one person has cannot.
    const isListed = found !== null && found.class !== 'personal' && found.class !== 'health' && (0,schema/* enumeration */.eG)(view) !== null;
    return isListed ? null : found;
}
/** The types of single values: of the value itself, or of the items where it is a list. */
function scalarTypesOf(view) {
    const types = (0,schema/* typesOf */.pl)(view);
    if (types === null || !types.has('array'))
        return types;
    const [items] = (0,schema/* itemSchemas */.uT)(view);
    const inside = items === undefined ? null : (0,schema/* typesOf */.pl)((0,schema/* viewSchema */.Nl)(items, view.dialect));
    return inside === null ? types : new Set([...[...types].filter((type) => type !== 'array'), ...inside]);
}
/** As `classifyName`, with format, types and extensions: a boolean `password` holds none, `format: password` always does. */
function classifyData(data) {
    const types = data.types ?? null;
    const stated = statedClass(data.schemas ?? []);
    if (stated !== null)
        return holdsText(types) ? stated : null;
    const named = data.siblings === undefined ? classifyName(data.name) : classifyAmong(data.name, data.siblings);
    if (!holdsText(types))
        return named?.class === 'health' && types?.has('boolean') === true ? named : null;
    const format = data.format?.toLowerCase() ?? null;
    if (format === 'password' && named?.class !== 'payment')
        return { class: 'credential', confidence: 'high', neverReadBack: named?.neverReadBack ?? true };
    const byFormat = format === null ? undefined : FORMATS.get(format);
    if (byFormat !== undefined)
        return { class: byFormat, confidence: 'high', neverReadBack: false };
    return named === null || isSomethingElse(named, format, types) ? null : named;
}
/** Values that can hold the data: text and numbers, or lists whose items nobody described. */
function holdsText(types) {
    return types === null || types.has('string') || types.has('integer') || types.has('number') || types.has('array');
}
/** Formats that say what data is, whatever its name. */
const FORMATS = new Map([
    ['email', 'contact'],
    ['idn-email', 'contact'],
    ['phone', 'contact'],
    ['phone-number', 'contact'],
    ['msisdn', 'contact'],
    ['iban', 'financial'],
    ['credit-card', 'payment'],
    ['card-number', 'payment'],
    ['ssn', 'government-id'],
    ['cpf', 'government-id'],
    ['jwt', 'credential'],
    ['secret', 'credential'],
]);
/** True when the schema's own format says what data is. */
function saysKind(format) {
    return typeof format === 'string' && (/^password$/i.test(format) || FORMATS.has(format.toLowerCase()));
}
/** Formats of what is about the data: when it was made, where it is found. */
const TIMES = new Set(['date', 'date-time', 'time', 'duration']);
const ADDRESSES = new Set(['uri', 'url', 'uri-reference', 'iri']);
/** A date called password is when it was set, an address called passport where its picture is, a number called token a count. */
function isSomethingElse(found, format, types) {
    const isDate = format !== null && TIMES.has(format);
    if (isDate)
        return found.class !== 'birth-date' && found.class !== 'health';
    if (format !== null && ADDRESSES.has(format))
        return true;
    if (format === 'uuid' && found.class !== 'credential' && found.class !== 'health')
        return true;
    const isNumber = types !== null && !types.has('string') && !types.has('array');
    if (!isNumber)
        return false;
    if (found.class === 'credential')
        return found.confidence !== 'high' && !found.neverReadBack;
    return found.class === 'personal' && found.confidence !== 'high';
}
/** True when the name says that the value lets somebody in: `access_token`, `api_key`, `password`; not `pageToken`, `tokenId`. */
function isCredentialName(name) {
    const found = classifyName(name);
    return found?.class === 'credential' && found.confidence !== 'low';
}
/** Extensions by which authors classify data themselves, on any schema object that describes it. */
const EXTENSIONS = {
    'x-pii': 'personal',
    'x-personal-data': 'personal',
    'x-sensitive': 'personal',
    'x-sensitive-data': 'personal',
    'x-phi': 'health',
    'x-pci': 'payment',
    'x-secret': 'credential',
    'x-ms-secret': 'credential',
    'x-data-classification': 'personal',
    'x-data-class': 'personal',
    'x-gdpr': 'personal',
    'x-privacy': 'personal',
};
/** What authors write for "this is nothing special". */
const HARMLESS_VALUES = /^(no|none|false|public|non[-_ ]?sensitive|internal|not[-_ ]?applicable|n\/a)?$/i;
/** A class in the author's words. */
const STATED_WORDS = [
    [/secret|credential|password/i, 'credential'],
    [/\bpci\b|card|payment/i, 'payment'],
    [/\bphi\b|health|medical/i, 'health'],
    [/biometric/i, 'biometric'],
    [/financial|bank/i, 'financial'],
    [/contact|e-?mail|phone/i, 'contact'],
    [/location/i, 'location'],
];
/** True when an extension of the schema object itself says what data it describes. */
function statesClass(schema) {
    for (const key in schema)
        if (key.startsWith('x-') && statedBy(schema, key) !== null)
            return true;
    return false;
}
function statedClass(schemas) {
    for (const schema of schemas) {
        for (const key in schema) {
            const kind = key.startsWith('x-') ? statedBy(schema, key) : null;
            if (kind !== null)
                return { class: kind, confidence: 'high', neverReadBack: false };
        }
    }
    return null;
}
function statedBy(schema, key) {
    if (!Object.hasOwn(EXTENSIONS, key) || !Object.hasOwn(schema, key))
        return null;
    const value = schema[key];
    if (value === true)
        return EXTENSIONS[key];
    if (typeof value !== 'string' || HARMLESS_VALUES.test(value.trim().slice(0, 100)))
        return null;
    const text = value.slice(0, 100);
    return STATED_WORDS.find(([words]) => words.test(text))?.[1] ?? EXTENSIONS[key];
}


/***/ }),

/***/ 2112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ subSchemas),
/* harmony export */   N: () => (/* binding */ eachProperty)
/* harmony export */ });
/* harmony import */ var _form_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1425);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6074);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6876);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5718);




const SINGLE = [
    'items',
    'additionalProperties',
    'not',
    'additionalItems',
    'contains',
    'propertyNames',
    'if',
    'then',
    'else',
    'unevaluatedItems',
    'unevaluatedProperties',
    'contentSchema',
];
const LISTS = ['allOf', 'oneOf', 'anyOf', 'prefixItems', 'items'];
const MAPS = ['patternProperties', 'dependentSchemas'];
/** Every schema that stands directly below a schema object, the reference's target included; `$defs` are not used, so not here. */
function subSchemas(node, dialect) {
    const found = [];
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(node.value))
        return found;
    const schema = (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .enterResource */ .lk)(node);
    const value = schema.value;
    if (typeof (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(value, '$ref') === 'string') {
        const target = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .followOnce */ .PF)(schema);
        if (target.node !== undefined && (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .isSchemaValue */ .N1)(target.node.value))
            found.push({ keyword: '$ref', name: null, node: target.node });
        if (!(0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .appliesReferenceSiblings */ .Rv)(dialect))
            return found;
    }
    for (const [name, property] of (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .ownProperties */ ._n)(schema))
        found.push({ keyword: 'properties', name, node: property });
    for (const keyword of SINGLE) {
        if (Object.hasOwn(value, keyword) && (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .isSchemaValue */ .N1)(value[keyword]))
            found.push({ keyword, name: null, node: (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(schema, keyword) });
    }
    for (const keyword of LISTS) {
        if (Object.hasOwn(value, keyword))
            for (const item of (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaList */ .A6)(schema, keyword))
                found.push({ keyword, name: null, node: item });
    }
    for (const keyword of MAPS) {
        const map = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(value, keyword);
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(map))
            continue;
        const parent = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(schema, keyword);
        for (const name of Object.keys(map))
            if ((0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .isSchemaValue */ .N1)(map[name]))
                found.push({ keyword, name, node: (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(parent, name) });
    }
    return found;
}
/** Visits the properties of one schema object that `isWanted` picks by name and value: only those get a node. */
function eachProperty(part, isWanted, visit) {
    const properties = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(part.value, 'properties');
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(properties))
        return;
    if ((0,_form_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .formFieldsOf */ .RR)(part.value) !== undefined) {
        for (const [name, node] of (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .ownProperties */ ._n)(part))
            if (isWanted(name, node.value))
                visit(name, node);
        return;
    }
    let parent;
    for (const name of Object.keys(properties)) {
        const value = properties[name];
        if (!(0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .isSchemaValue */ .N1)(value) || !isWanted(name, value))
            continue;
        parent ??= (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .childAt */ .Ut)(part, 'properties', properties);
        visit(name, (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .childAt */ .Ut)(parent, name, value));
    }
}


/***/ }),

/***/ 6398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ joinedName),
/* harmony export */   V1: () => (/* binding */ endings),
/* harmony export */   Z9: () => (/* binding */ wordsOf)
/* harmony export */ });
/* unused harmony export headWord */
/** Names as words: `userAccountID`, `user_account_id` and `user-account-ids` are all user, account, id(s). Linear time. */
/** Longer names are cut: nobody reads meaning into more, and hostile ones have 50,000 characters. */
const MAXIMUM_LENGTH = 200;
/**
 * In turn: a plural acronym (`URLs`), an acronym up to the capital that opens the next word (`HTTP` of `HTTPServer`), a
 * word, letters of scripts without case, digits.
 */
const WORD = /\p{Lu}{2,}s(?!\p{Ll})|\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+|\p{N}+/gu;
/** The same for ASCII: compiling the one above takes 10 ms, and most descriptions never need it. */
const ASCII_WORD = /[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g;
const ASCII = /^[\0-\x7f]*$/;
/** The lower-case words of a name. */
function wordsOf(name) {
    const known = memo.get(name);
    if (known !== undefined)
        return known;
    const words = split(name);
    if (memo.size < 20_000 && name.length <= MAXIMUM_LENGTH)
        memo.set(name, words);
    return words;
}
/** Descriptions repeat their names, and many rules ask about each. */
const memo = new Map();
function split(name) {
    const read = name.slice(0, MAXIMUM_LENGTH);
    // NFKC: full-width and ligature letters are the letters they look like.
    const words = ASCII.test(read) ? read.match(ASCII_WORD) : read.normalize('NFKC').match(WORD);
    return words === null ? [] : words.map((word) => word.toLowerCase());
}
/** The word that says what the thing is: the last one that is not a number (`pageToken` is a token, `tokenCount` a count). */
function headWord(name) {
    return wordsOf(name).findLast((word) => !isNumber(word)) ?? '';
}
/** The words without spelling differences: `card_number`, `CardNumber` and `cardnumber` are all `cardnumber`. */
function joinedName(name) {
    return wordsOf(name).join('');
}
/**
 * The endings of a name, longest first, each joined: `userCardNumber` gives usercardnumber, cardnumber, number. Numbers at
 * the end (`phone2`, `address_line_1`) do not count, but stay in the first ending, so that `cvv2` is found too.
 */
function endings(words, longest = 5) {
    const found = [];
    const add = (start, end) => {
        found.push({ ending: words.slice(start, end).join(''), start });
    };
    let end = words.length;
    if (end > 0 && isNumber(words[end - 1]))
        add(Math.max(0, end - longest), end);
    while (end > 0 && isNumber(words[end - 1]))
        end -= 1;
    for (let start = Math.max(0, end - longest); start < end; start += 1)
        add(start, end);
    return found;
}
function isNumber(word) {
    return ASCII.test(word) ? /^[0-9]+$/.test(word) : /^\p{N}+$/u.test(word);
}


/***/ }),

/***/ 6583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ SENSITIVE_CLASSES)
/* harmony export */ });
/** Kinds of data whose leak hurts somebody. */
const SENSITIVE_CLASSES = [
    'credential',
    'payment',
    'government-id',
    'health',
    'biometric',
    'birth-date',
    'financial',
    'contact',
    'location',
    'personal',
];


/***/ })

};
