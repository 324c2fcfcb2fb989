export const id = 2830;
export const ids = [2830];
export const modules = {

/***/ 2830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   score: () => (/* binding */ score)
/* harmony export */ });
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5123);
/* harmony import */ var _run_assess_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1595);
/* harmony import */ var _run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(297);
/* harmony import */ var _run_workbench_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62);
/** `score FILE…`: the predicted risk of every operation and the reason for every point. */




/** Exit 0 whatever the risk: `check` has the gate. */
function score({ given, operands }) {
    if (operands.length === 0)
        throw (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongOperands */ .O)('score', 'files, folders or REV:path');
    const format = (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireFormat */ .ZB)('score', given.format, ['text', 'json', 'markdown']);
    return (0,_run_workbench_js__WEBPACK_IMPORTED_MODULE_2__/* .withWorkbench */ .y)(given, async (bench) => {
        const report = await (0,_run_assess_files_js__WEBPACK_IMPORTED_MODULE_0__/* .assessFiles */ .U)('score', bench, operands, () => null);
        await (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .deliverAnswer */ .O4)(bench, format, {
            text: async (style) => (await __webpack_require__.e(/* import() */ 720).then(__webpack_require__.bind(__webpack_require__, 720))).renderScoreText(report, style),
            json: async () => (await __webpack_require__.e(/* import() */ 2140).then(__webpack_require__.bind(__webpack_require__, 2140))).renderScoreJson(report),
            markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e(3423), __webpack_require__.e(7235)]).then(__webpack_require__.bind(__webpack_require__, 3423))).renderScoreMarkdown(report, { blobs: null }),
        });
        return (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeUnlessUnread */ .D)(report, 0);
    });
}


/***/ })

};
