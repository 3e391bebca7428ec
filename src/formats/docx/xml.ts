/** Everything XML 1.0 cannot carry: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** True when XML 1.0 can carry the text as it is. */
export function isLegalXml(text: string): boolean {
  return text.search(ILLEGAL) === -1;
}

/** Text for an element or an attribute in double quotes; what XML cannot carry becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(ILLEGAL, '\uFFFD').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
