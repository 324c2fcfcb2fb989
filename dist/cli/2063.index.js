export const id = 2063;
export const ids = [2063];
export const modules = {

/***/ 2063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeCache),
/* harmony export */   cacheFolder: () => (/* binding */ cacheFolder),
/* harmony export */   readCache: () => (/* binding */ readCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _directory_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4507);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9529);
/** Packs that were fetched before, by what they hold. Nothing here is trusted: whoever reads it compares it with the lock. */





/** `OPENAPI_POSTURE_CACHE`, else the cache folder of the user. */
function cacheFolder(environment) {
    if (environment.OPENAPI_POSTURE_CACHE)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(environment.OPENAPI_POSTURE_CACHE);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache'), 'openapi-posture');
}
/** The files kept under a digest, or `null`. */
async function readCache(folder, digest, paths) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'packs', digest);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place) ? (0,_directory_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryTree */ .u)(place).read(paths) : null;
}
function writeCache(folder, digest, files) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'packs', digest);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(place, { recursive: true });
    for (const [path, text] of files)
        (0,_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOutput */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, path), text, [place]);
}


/***/ })

};
