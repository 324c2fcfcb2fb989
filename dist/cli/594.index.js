export const id = 594;
export const ids = [594];
export const modules = {

/***/ 5594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6024);
/* harmony import */ var _judge_rules_built_in_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5859);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4485);
/* harmony import */ var _report_render_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8876);
/* harmony import */ var _run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9267);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2828);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3830);
/** `explain ID`: everything about one rule. */







/** Knows every built-in rule, whether a pack runs it or not. */
async function explain({ given, operands }) {
    const [id, ...more] = operands;
    if (id === undefined || more.length > 0)
        throw (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongOperands */ .O)('explain', 'the id of one rule');
    const format = (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .requireFormat */ .ZB)('explain', given.format, ['text', 'json']);
    const all = [..._judge_rules_built_in_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_RULES */ .J.posture, ..._judge_rules_built_in_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_RULES */ .J.changes];
    const rule = all.find((candidate) => candidate.id === id);
    if (rule === undefined) {
        const known = all.map((candidate) => candidate.id);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('unknown-rule', `There is no rule ${(0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(id)}.`, `${(0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(id, known)}"openapi-posture rules" lists them.`);
    }
    (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .yy)(format === 'json' ? (0,_report_render_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .renderRuleJson */ .rp)(_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .TOOL */ .j, rule) : (0,_report_render_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .renderRuleText */ .wv)(rule, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalStyle */ .w)(given)));
    return 0;
}


/***/ })

};
