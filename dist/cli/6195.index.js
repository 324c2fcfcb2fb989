export const id = 6195;
export const ids = [6195];
export const modules = {

/***/ 6195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchNpmPack: () => (/* binding */ fetchNpmPack)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/**
 * A package of the registry → its files, by the npm of this machine, so that registry, proxy and credentials are those that
 * npm is set up with. No script of any package runs; what it depends on comes along, but for what is provided.
 */





/** Libraries that whoever runs a ruleset has itself; none of them is taken from a package. */
const PROVIDED = /^@stoplight\/spectral-(?:core|formats|functions|rulesets|runtime)$/;
/** The folder that dependencies go to: no tool mistakes it for its own. */
const MODULES = 'modules';
const MOST_FILES = 20_000;
/** Throws a UserError when npm cannot get it. */
async function fetchNpmPack(name, version) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'openapi-posture-pack-'));
    try {
        const words = [
            'install',
            '--ignore-scripts',
            '--no-audit',
            '--no-fund',
            '--no-save',
            '--omit=dev',
            '--omit=optional',
        ];
        await npm([...words, '--legacy-peer-deps', '--prefix', folder, '--', `${name}@${version}`], folder, `${name}@${version}`);
        return collect((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'node_modules'), name);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
    }
}
function npm(words, cwd, what) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('npm', [...words], {
        cwd,
        stdio: ['ignore', 'ignore', 'pipe'],
        timeout: 300_000,
        windowsHide: true,
    });
    let complaint = '';
    child.stderr.on('data', (part) => {
        if (complaint.length < 20_000)
            complaint += part.toString('utf8');
    });
    return new Promise((resolve, reject) => {
        child.on('error', (error) => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_4__.UserError('pack-fetch-failed', `npm could not be started (${error.code ?? error.message}).`, 'Install npm, or add it to PATH.')));
        child.on('close', (code) => {
            if (code === 0)
                return resolve();
            const line = complaint.split('\n').find((each) => /^npm (?:error|ERR!) (?!code|A complete log)/.test(each)) ??
                complaint.split('\n')[0] ??
                '';
            const why = line
                .replace(/^npm (?:error|ERR!) /, '')
                .replace(/(\w:\/\/)[^/@\s]*@/g, '$1***@')
                .slice(0, 300);
            reject(new _errors_js__WEBPACK_IMPORTED_MODULE_4__.UserError('pack-fetch-failed', `npm could not get ${what}: ${why || `exit code ${code}`}.`, 'Check name, version and registry.'));
        });
    });
}
/** The files of the package at the root, those of its dependencies below `modules/`. */
function collect(modules, name) {
    const files = new Map();
    const done = new Set();
    const add = (folder, prefix) => {
        if (done.has(folder))
            return;
        done.add(folder);
        for (const path of filesOf(folder))
            files.set(`${prefix}${path}`, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path)));
        if (files.size > MOST_FILES)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.UserError('pack-fetch-failed', `${name} has more than ${MOST_FILES} files.`);
        for (const dependency of dependenciesOf(folder)) {
            if (PROVIDED.test(dependency))
                continue;
            const found = findModule(modules, folder, dependency);
            if (found !== null)
                add(found.folder, `${prefixOf(found.path)}`);
        }
    };
    const prefixOf = (path) => `${MODULES}/${path.split('/node_modules/').join(`/${MODULES}/`)}/`;
    add((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(modules, name), '');
    return files;
}
function dependenciesOf(folder) {
    const manifest = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'package.json'), 'utf8'));
    return Object.keys(manifest.dependencies ?? {}).sort();
}
/** Nested modules first, then those of the folders around, as Node looks for them. */
function findModule(modules, from, name) {
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(modules, from).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/').split('/node_modules/');
    for (let depth = parts.length; depth >= 0; depth -= 1) {
        const path = [...parts.slice(0, depth), name].join('/node_modules/');
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(modules, ...path.split('/'));
        if (isFolder(folder))
            return { folder, path };
    }
    return null;
}
function isFolder(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).length > 0;
    }
    catch (error) {
        if (error.code !== undefined)
            return false;
        throw error;
    }
}
function filesOf(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/'))
        .filter((path) => !path.startsWith('node_modules/') && !path.includes('/node_modules/'))
        .sort();
}


/***/ })

};
