// Takes the place of `tiny-inflate` in the bundle: the same function, by Node. `room` is as long as the result.
const { inflateRawSync } = require('node:zlib');

module.exports = (packed, room) => inflateRawSync(packed, { maxOutputLength: room.length });
