export const id = 622;
export const ids = [622];
export const modules = {

/***/ 3622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rules: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _judge_rules_built_in_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5859);
/* harmony import */ var _judge_rules_load_rule_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3515);
/* harmony import */ var _report_render_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8876);
/* harmony import */ var _run_apply_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3495);
/* harmony import */ var _run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9267);
/* harmony import */ var _run_workbench_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6244);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2828);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3830);
/** `rules`: what is looked for, under the configuration around us or the packs named. */








/** Posture rules that run, and every meaning that a change can have. */
function rules({ given, operands }) {
    if (operands.length > 0)
        throw (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongOperands */ .O)('rules', 'no operand; "explain ID" shows one rule');
    const format = (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .requireFormat */ .ZB)('rules', given.format, ['text', 'json']);
    return (0,_run_workbench_js__WEBPACK_IMPORTED_MODULE_4__/* .withWorkbench */ .yX)(given, async (bench) => {
        const { configuration } = await (0,_run_workbench_js__WEBPACK_IMPORTED_MODULE_4__/* .policyOnDisk */ .BJ)(bench);
        const set = (0,_judge_rules_load_rule_set_js__WEBPACK_IMPORTED_MODULE_1__/* .loadRuleSet */ .Z)(_judge_rules_built_in_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILT_IN_RULES */ .J, (0,_run_apply_options_js__WEBPACK_IMPORTED_MODULE_6__/* .applyOptions */ .V)(configuration, given));
        const all = [...set.rules.values()];
        bench.progress.stop();
        (0,_run_deliver_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .yy)(format === 'json' ? (0,_report_render_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRulesJson */ .yr)(_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .TOOL */ .j, all) : (0,_report_render_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRulesText */ .z_)(all, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalStyle */ .w)(given)));
        return 0;
    });
}


/***/ })

};
