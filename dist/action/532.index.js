export const id = 532;
export const ids = [532];
export const modules = {

/***/ 4532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchGitPack: () => (/* binding */ fetchGitPack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _fetch_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7943);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4023);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4350);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9085);
/** A folder of one commit of a repository on the configured GitHub server → its files, by git, into a repository of no one's. */








/** Throws a UserError when the commit cannot be had. */
async function fetchGitPack({ repository, path, commit }, { url, token }) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'openapi-posture-pack-'));
    const objects = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .openGitObjects */ .z)(folder);
    try {
        const format = commit.length === 64 ? ['--object-format=sha256'] : [];
        await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_7__/* .runGit */ .EO)(folder, ['init', '--quiet', ...format, folder]);
        await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_7__/* .runGit */ .EO)(folder, ['remote', 'add', 'origin', `${url.replace(/\/+$/, '')}/${repository}.git`]);
        if (!(await (0,_fetch_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .ensureCommit */ .q$)(folder, commit, { token, serverUrl: url }))) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.UserError('pack-fetch-failed', `The commit ${commit} of ${repository} could not be fetched from ${url}.`, 'Check owner, repository and commit; for a private repository give a token that may read it (OPENAPI_POSTURE_PACK_TOKEN).');
        }
        const tree = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .gitTree */ .$)(folder, commit, objects);
        const prefix = path === '' ? '' : `${path}/`;
        const paths = (await tree.entries())
            .filter((entry) => entry.kind === 'file' && entry.path.startsWith(prefix))
            .map((entry) => entry.path);
        const contents = await tree.read(paths);
        return new Map([...contents].map(([name, bytes]) => [name.slice(prefix.length), bytes]));
    }
    finally {
        objects.close();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}


/***/ })

};
