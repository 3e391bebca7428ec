// Takes the place of `brotli/decompress.js` in the bundle: the same function, by Node.
const { brotliDecompressSync } = require('node:zlib');

module.exports = (packed, length) => brotliDecompressSync(packed, { maxOutputLength: length });
