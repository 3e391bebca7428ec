/**
 * Everything that HTML forbids in text: control characters other than white space, halves of surrogate pairs,
 * noncharacters.
 */
const ILLEGAL = /(?![\t\n\f\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** True when HTML can carry the text as it is. */
export function isLegalHtml(text: string): boolean {
  return text.search(ILLEGAL) === -1;
}

/** Text for an element or a quoted attribute; what HTML forbids becomes U+FFFD. */
export function escapeHtml(text: string): string {
  return text.replace(ILLEGAL, '\uFFFD').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * A string in a style sheet, with its quotes. Everything but letters, digits and spaces is written as a number, so that
 * nothing can end the string, or the `style` element around it.
 */
export function cssString(text: string): string {
  const safe = text.replace(ILLEGAL, '\uFFFD').replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${hex(sign)} `);
  return `"${safe}"`;
}

function hex(sign: string): string {
  return (sign.codePointAt(0) ?? 0xfffd).toString(16);
}
