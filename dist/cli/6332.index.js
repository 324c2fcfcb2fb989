export const id = 6332;
export const ids = [6332];
export const modules = {

/***/ 6332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  newPack: () => (/* binding */ newPack)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/io/write-file.js
var write_file = __webpack_require__(9529);
// EXTERNAL MODULE: ./build/cli/tool.js
var tool = __webpack_require__(9891);
;// CONCATENATED MODULE: ./build/cli/packs/template.js
/** The files of a new pack: small, and each line of them is used. */
function templateFiles(id, version) {
    return new Map([
        ['pack.yaml', manifest(id, version)],
        [`rules/${id}-retired-method.yaml`, rule(id)],
        ['scenarios/retired-method/head/openapi.yaml', SCENARIO],
        [
            'scenarios/retired-method/expected.yaml',
            `findings:\n  - rule: ${id}-retired-method\n    file: openapi.yaml\n    line: 6\n`,
        ],
        ['README.md', readme(id)],
    ]);
}
const SCHEMAS = 'https://raw.githubusercontent.com/openapi-posture/openapi-posture/main/schemas';
function manifest(id, version) {
    return `# yaml-language-server: $schema=${SCHEMAS}/pack.schema.json
id: ${id}
title: ${title(id)}
description: What we ask of our APIs beyond what everybody should.
version: 0.1.0
publisher: Your team
licence: Apache-2.0
minimum-version: ${version}

# Rules of these packs run too.
extends:
  - builtin:recommended

# Controls of a framework, and the rules relevant to them.
controls:
  - id: API-7
    title: Retired methods are not used
    rules: [${id}-retired-method]

rules:
  # A new rule is best shown before it gates: stage preview (counted only), warn (shown) or enforce.
  - id: ${id}-retired-method
    stage: warn
  # Severity and options of any other rule, and where it runs (path, method, tag, audience …).
  - id: write-without-authentication
    severity: critical
    audience: external

# Severities that differ in some places.
overrides:
  - rule: ${id}-retired-method
    severity: low
    path: /internal/**
`;
}
function rule(id) {
    return `# yaml-language-server: $schema=${SCHEMAS}/rule.schema.json
id: ${id}-retired-method
title: Retired method
severity: medium
confidence: high
control: lifecycle
owasp: [API9:2023]
cwe: [1059]
# What is looked at, which of it, and the check, one of the predicates that docs/rule-packs.md lists.
on: operation
where:
  methods: [PATCH]
check:
  predicate: missing-response
  options:
    statuses: ['410']
message: >-
  {operation} uses PATCH, which we retired, and does not say that it answers 410. Use PUT, or describe the answer.
rationale: Clients that still send PATCH have to learn from the answer that it is gone.
remediation: Use PUT, or describe the response 410.
# The examples are the tests of the rule and its documentation.
examples:
  bad:
    - title: PATCH without a word about its end
      lines: [6]
      document: |
        openapi: 3.1.0
        info: { title: Shop, version: 1.0.0 }
        paths:
          /orders/{id}:
            patch:
              responses:
                '200': { description: Changed }
  good:
    - title: PATCH that says it is gone
      document: |
        openapi: 3.1.0
        info: { title: Shop, version: 1.0.0 }
        paths:
          /orders/{id}:
            patch:
              responses:
                '410': { description: Gone }
`;
}
const SCENARIO = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /orders/{id}:
    patch:
      responses:
        '200': { description: Changed }
`;
function readme(id) {
    return `# ${title(id)}

A rule pack for [openapi-posture](https://github.com/openapi-posture/openapi-posture).

    openapi-posture pack test .     examples and scenarios
    openapi-posture pack lint .     every fault, and what a reader would miss
    openapi-posture pack docs .     a page for each rule, in docs/

How to publish, pin and trust it: docs/rule-packs.md of openapi-posture.
`;
}
function title(id) {
    return id.replace(/^./, (letter) => letter.toUpperCase()).replaceAll('-', ' ');
}

;// CONCATENATED MODULE: ./build/cli/packs/actions/new-pack.js
/** `pack new ID [FOLDER]`: a pack that runs, with one rule of its own, its examples and a scenario. */






const newPack = async ({ operands: [id, folder, ...more], given, bench, print }) => {
    if (id === undefined || more.length > 0)
        throw new errors.UserError('wrong-operands', '"pack new" takes an id and, if need be, a folder.', 'For example: pack new acme security/acme');
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
        throw new errors.UserError('wrong-operands', `"${id}" cannot be the id of a pack.`, 'Use words in lower case joined by hyphens.');
    const target = (0,external_node_path_.resolve)(bench.workingDirectory, folder ?? id);
    if ((0,external_node_fs_.existsSync)(target) && (0,external_node_fs_.readdirSync)(target).length > 0 && given.force !== true)
        throw new errors.UserError('folder-not-empty', `${folder ?? id} is not empty.`, 'Name another folder, or give --force.');
    for (const [path, text] of templateFiles(id, tool/* TOOL */.j.version))
        (0,write_file/* writeOutput */.z)((0,external_node_path_.join)(target, path), text, [...bench.outputRoots]);
    print(`Wrote ${folder ?? id}/. Next:
  openapi-posture pack test ${folder ?? id}
  openapi-posture lint api/openapi.yaml --pack ./${folder ?? id}
and then name ./${folder ?? id} under "packs" in the configuration.
`);
    return 0;
};


/***/ })

};
