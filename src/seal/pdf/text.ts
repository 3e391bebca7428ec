/** The codes of PDFDocEncoding that Latin-1 has otherwise (ISO 32000-1, annex D.2); the rest are the same. */
const OTHER_THAN_LATIN_1 = new Map([
  ...lettersFrom(0x18, '˘ˇˆ˙˝˛˚˜'),
  ...lettersFrom(0x80, '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž'),
  ...lettersFrom(0xa0, '€'),
]);

function lettersFrom(first: number, letters: string): (readonly [number, string])[] {
  return [...letters].map((letter, index) => [first + index, letter]);
}

/** Language codes may stand between escapes in UTF-16 (ISO 32000-1, 7.9.2.2); they are no letters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what marks them
const LANGUAGE = /\u001b[^\u001b]*\u001b/g;

/** What a text string says (ISO 32000-1, 7.9.2.2; UTF-8 as of ISO 32000-2): `bytes` has one character a byte. */
export function textOf(bytes: string): string {
  if (bytes.startsWith('\u00fe\u00ff')) return decoded('utf-16be', bytes.slice(2)).replace(LANGUAGE, '');
  if (bytes.startsWith('\u00ff\u00fe')) return decoded('utf-16le', bytes.slice(2)).replace(LANGUAGE, '');
  if (bytes.startsWith('\u00ef\u00bb\u00bf')) return decoded('utf-8', bytes.slice(3));
  return bytes.replace(/[\0-\u00ff]/g, (sign) => OTHER_THAN_LATIN_1.get(sign.charCodeAt(0)) ?? sign);
}

function decoded(encoding: string, bytes: string): string {
  return new TextDecoder(encoding).decode(bytesOf(bytes));
}

/** The bytes behind a text that has one character a byte. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at) & 0xff;
  return bytes;
}

/**
 * One sign a byte, with the byte's number. Not by `TextDecoder('latin1')`, which is Windows-1252 and has other signs from 80 to 9f; UTF-16 with
 * zeros between is ten times as quick as `String.fromCharCode`.
 */
export function signsOf(bytes: Uint8Array): string {
  const wide = new Uint8Array(bytes.length * 2);
  for (let at = 0; at < bytes.length; at += 1) wide[at * 2] = bytes[at] ?? 0;
  return new TextDecoder('utf-16le').decode(wide);
}
