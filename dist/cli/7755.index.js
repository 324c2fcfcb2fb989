export const id = 7755;
export const ids = [7755];
export const modules = {

/***/ 7755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderExplainedChangeJson: () => (/* binding */ renderExplainedChangeJson),
/* harmony export */   renderExplainedChangeMarkdown: () => (/* binding */ renderExplainedChangeMarkdown),
/* harmony export */   renderExplainedChangeText: () => (/* binding */ renderExplainedChangeText)
/* harmony export */ });
/* harmony import */ var _safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3760);
/* harmony import */ var _wording_rule_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3958);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2140);
/* harmony import */ var _serialise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1567);
/* harmony import */ var _terminal_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5211);





function renderExplainedChangeText(change, options) {
    const page = (0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .pageFor */ .l6)(options);
    return (0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .printLines */ .tj)([
        page.paint.bold(change.id),
        ...(0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(page, change.says),
        '',
        ...(0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(page, `Clients: ${clients(change)}. ${change.reason}`),
        ...(0,_terminal_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(page, `Security: ${security(change)}`),
        '',
        _wording_rule_page_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGES_PAGE */ .yU,
    ]);
}
function renderExplainedChangeMarkdown(change) {
    return `${[
        `## ${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(change.id)}`,
        (0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(change.says),
        `**Clients**: ${clients(change)}. ${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(change.reason)}`,
        `**Security**: ${(0,_safe_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(security(change))}`,
        `[All changes](${_wording_rule_page_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGES_PAGE */ .yU})`,
    ].join('\n\n')}\n`;
}
/** The answer of `explain ID` for a change. */
function renderExplainedChangeJson(tool, change) {
    const { id, object, says, isNote, compatibilities, reason, meanings } = change;
    return (0,_serialise_js__WEBPACK_IMPORTED_MODULE_3__/* .serialise */ .GY)({
        ...(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.answerJson)({ tool, problems: [] }),
        change: { id, object, says, note: isNote, compatibilities, reason, meanings, page: _wording_rule_page_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGES_PAGE */ .yU },
    });
}
function clients({ isNote, compatibilities }) {
    return isNote ? 'nothing changes' : compatibilities.join(' or ');
}
function security({ meanings }) {
    return meanings.length === 0
        ? 'it makes nothing worse or better.'
        : `it may mean ${meanings.join(', ')}; explain one of them to see why it matters.`;
}


/***/ })

};
