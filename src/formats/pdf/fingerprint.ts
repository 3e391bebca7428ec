/** Sixteen bytes that stand for a document, as the file identifier; not cryptographic. */
export function fingerprint(parts: readonly Uint8Array[]): Uint8Array {
  const lanes = new Uint32Array([0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]);
  for (const part of parts) {
    const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
    let at = 0;
    for (; at + 4 <= part.length; at += 4) stir(lanes, at >> 2, view.getUint32(at));
    for (; at < part.length; at += 1) stir(lanes, at, part[at] ?? 0);
    for (let lane = 0; lane < 4; lane += 1) stir(lanes, lane, part.length ^ ((lanes[(lane + 3) & 3] ?? 0) >>> 13));
  }
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  lanes.forEach((lane, index) => {
    view.setUint32(index * 4, lane);
  });
  return bytes;
}

function stir(lanes: Uint32Array, at: number, value: number): void {
  const lane = at & 3;
  const mixed = Math.imul((lanes[lane] ?? 0) ^ value, 0x01000193);
  lanes[lane] = mixed ^ (mixed >>> 15);
}
