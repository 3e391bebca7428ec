/** Sixteen bytes that stand for a document, as the file identifier; not cryptographic. */
export function fingerprint(texts: readonly string[]): Uint8Array {
  const lanes = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
  for (const text of texts) {
    for (let i = 0; i < text.length; i += 1) {
      const lane = i & 3;
      lanes[lane] = Math.imul((lanes[lane] ?? 0) ^ text.charCodeAt(i), 0x01000193);
    }
    mix(lanes, text.length);
  }
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  lanes.forEach((lane, index) => {
    view.setUint32(index * 4, lane >>> 0);
  });
  return bytes;
}

function mix(lanes: number[], length: number): void {
  for (let i = 0; i < lanes.length; i += 1) {
    const before = lanes[(i + 3) & 3] ?? 0;
    lanes[i] = Math.imul((lanes[i] ?? 0) ^ (before >>> 13) ^ length, 0x5bd1e995);
  }
}
