export const id = 4780;
export const ids = [4780];
export const modules = {

/***/ 4780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchPacks: () => (/* binding */ fetchPacks),
/* harmony export */   vendorPacks: () => (/* binding */ vendorPacks),
/* harmony export */   verifyPacks: () => (/* binding */ verifyPacks)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _judge_rules_pack_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9315);
/* harmony import */ var _knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7782);
/* harmony import */ var _fetch_pack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2560);
/** `pack fetch`, `pack vendor` and `pack verify`: the files that the lock pins, brought here and held against it. */




/** Into the cache of this machine, for the runs after it. */
const fetchPacks = async (run) => {
    refuseOperands(run, 'fetch');
    const kept = await collect(run);
    for (const { locked, files } of kept)
        run.workspace.keep(locked, files);
    run.print(kept.length === 0
        ? 'The lock names no pack.\n'
        : `Fetched ${kept.map(({ locked }) => locked.source).join(', ')}.\n`);
    return 0;
};
/** Into the repository, so that a run needs neither network nor token. */
const vendorPacks = async (run) => {
    refuseOperands(run, 'vendor');
    const kept = await collect(run);
    run.workspace.vendor(kept);
    const folder = run.workspace.folder === '' ? '' : `${run.workspace.folder}/`;
    run.print(kept.length === 0
        ? 'The lock names no pack; nothing is vendored.\n'
        : `Vendored ${kept.length} ${kept.length === 1 ? 'pack' : 'packs'} into ${folder}openapi-posture-packs/. Commit the folder.\n`);
    return 0;
};
/** Exit 1 when something is not what was locked, or not locked at all. */
const verifyPacks = async (run) => {
    refuseOperands(run, 'verify');
    const { workspace, print } = run;
    const missing = workspace.outside.filter((source) => !workspace.lock.packs.some((pack) => pack.source === source));
    const faults = missing.map((source) => `${source}: not in the lock; run "openapi-posture pack update"`);
    for (const locked of workspace.lock.packs) {
        const files = await workspace.findFiles(locked);
        const differences = files === null ? ['its files are neither vendored nor fetched'] : (0,_judge_rules_pack_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .compareWithLock */ .Pq)(files, locked);
        faults.push(...differences.map((difference) => `${locked.source}: ${difference}`));
    }
    print(faults.length === 0 ? `${workspace.lock.packs.length} locked, all as pinned.\n` : `${faults.join('\n')}\n`);
    return faults.length === 0 ? 0 : 1;
};
/** The files of every locked pack: those at hand where they hold, else from their source. */
async function collect({ workspace, environment }) {
    const kept = [];
    for (const locked of workspace.lock.packs) {
        const atHand = await workspace.findFiles(locked);
        if (atHand !== null && (0,_judge_rules_pack_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .compareWithLock */ .Pq)(atHand, locked).length === 0) {
            kept.push({ locked, files: atHand });
            continue;
        }
        const source = (0,_knowledge_pack_source_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePackSource */ .k5)(locked.source);
        if ('fault' in source || (source.kind !== 'npm' && source.kind !== 'git'))
            continue;
        const files = await (0,_fetch_pack_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchPack */ .q)(source, locked.source, environment);
        const [difference] = (0,_judge_rules_pack_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .compareWithLock */ .Pq)(files, locked);
        if (difference !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError('pack-differs-from-lock', `What ${locked.source} holds now is not what was locked: ${difference}.`, 'Nothing was written. Find out why; if it is right, run "openapi-posture pack update".');
        }
        kept.push({ locked, files });
    }
    return kept;
}
function refuseOperands({ operands }, action) {
    if (operands.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError('wrong-operands', `"pack ${action}" takes no operand.`);
}


/***/ }),

/***/ 2560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ fetchPack)
/* harmony export */ });
/* unused harmony export gitServer */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _decode_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4290);
/* harmony import */ var _open_pack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6094);
/** A source → the files of the pack as they come from there. The only place where packs are got over a network. */



/** Throws a UserError when it cannot be had, or is no pack by size or encoding. */
async function fetchPack(source, name, environment) {
    const bytes = await fetchBytes(source, environment);
    const own = new Map([...bytes].filter(([path]) => (0,_open_pack_js__WEBPACK_IMPORTED_MODULE_2__/* .belongsToPack */ .D2)(path)));
    const decoded = (0,_decode_files_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePackFiles */ .j)(own);
    if ('fault' in decoded)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.UserError('pack-fetch-failed', `The pack "${name}" cannot be used: ${decoded.fault}`);
    return decoded.files;
}
async function fetchBytes(source, environment) {
    if (source.kind === 'npm')
        return (await __webpack_require__.e(/* import() */ 6195).then(__webpack_require__.bind(__webpack_require__, 6195))).fetchNpmPack(source.name, source.version);
    const { fetchGitPack } = await __webpack_require__.e(/* import() */ 4532).then(__webpack_require__.bind(__webpack_require__, 4532));
    return fetchGitPack(source, gitServer(environment));
}
/** The GitHub server of the run, and the token for packs, which is another one than that of the repository. */
function gitServer(environment) {
    return {
        url: environment.GITHUB_SERVER_URL || 'https://github.com',
        token: environment.OPENAPI_POSTURE_PACK_TOKEN || environment.GITHUB_TOKEN || null,
    };
}


/***/ })

};
