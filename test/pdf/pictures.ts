function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'));
}

/** A PNG of one pixel, without and with transparency. */
export const OPAQUE: Uint8Array = fromBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGOQ9S8GAAFsAOBK7ojEAAAAAElFTkSuQmCC',
);
export const TRANSPARENT: Uint8Array = fromBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGOQ9S9uAAACzAFgguNgfwAAAABJRU5ErkJggg==',
);
