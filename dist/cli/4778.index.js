export const id = 4778;
export const ids = [4778];
export const modules = {

/***/ 4778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTarball: () => (/* binding */ readTarball)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8697);
/** A gzipped tarball in memory → its regular files. Links, devices and names that lead elsewhere are refused, not skipped. */


const MAXIMUM_UNPACKED_BYTES = 64 * 1024 * 1024;
/** The files by path below the one folder that such tarballs hold, or what is wrong, as the end of a sentence. */
async function readTarball(bytes) {
    let unpacked;
    try {
        unpacked = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: MAXIMUM_UNPACKED_BYTES });
    }
    catch (error) {
        return { fault: `the tarball cannot be unpacked (${error instanceof Error ? error.message : error}).` };
    }
    const files = new Map();
    const faults = [];
    const parser = new tar__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .iX({
        strict: true,
        onReadEntry: (entry) => {
            const fault = faultOf(entry);
            if (fault !== null)
                faults.push(fault);
            if (fault !== null || entry.type === 'Directory')
                return void entry.resume();
            const parts = [];
            entry.on('data', (part) => parts.push(part));
            entry.on('end', () => files.set(entry.path.replace(/^(?:\.\/)?[^/]+\//, ''), new Uint8Array(Buffer.concat(parts))));
        },
    });
    const ended = new Promise((resolve, reject) => {
        parser.on('end', resolve);
        parser.on('error', reject);
    });
    parser.end(unpacked);
    try {
        await ended;
    }
    catch (error) {
        return { fault: `the tarball is damaged (${error instanceof Error ? error.message : error}).` };
    }
    return faults[0] === undefined ? { files } : { fault: faults[0] };
}
function faultOf({ type, path }) {
    if (path.startsWith('/') || path.split('/').includes('..') || path.includes('\\'))
        return `the tarball holds a path that leads out of it: ${JSON.stringify(path)}.`;
    if (type === 'Directory' || type === 'File' || type === 'OldFile' || type === 'ContiguousFile')
        return null;
    return `the tarball holds ${JSON.stringify(path)}, which is no regular file (${type}).`;
}


/***/ })

};
