/** Marks that stand on the letter before them, joiners, and the signs that turn the direction of text. */
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** East Asian wide signs and emoji take two places in a terminal. */
const DOUBLE_WIDTH =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]$|^\p{Emoji_Presentation}$/u;

/** Places that one sign takes in a terminal: 0, 1 or 2. */
function signWidth(sign: string): number {
  if (sign >= ' ' && sign <= '\u02ff') return 1;
  if (NO_WIDTH.test(sign)) return 0;
  return DOUBLE_WIDTH.test(sign) ? 2 : 1;
}

/** Places that a text takes in a terminal. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += signWidth(sign);
  return width;
}

/**
 * Control characters and signs that turn the direction of text shown as `·`, tabs as two spaces: a file must not be able
 * to paint over the terminal or show other words than it holds.
 */
export function harmless(text: string): string {
  return (
    text
      .replaceAll('\t', '  ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '·')
  );
}

/** Like {@link harmless}, for what stands in a line: the name of a file may hold a line break. */
export function inOneLine(text: string): string {
  return harmless(text).replaceAll('\n', '·');
}

/** Breaks text into lines of at most `columns` places at spaces; a longer word stands alone. Line breaks stay. */
export function wrapped(text: string, columns: number | undefined): readonly string[] {
  const lines = text.split('\n');
  return columns === undefined ? lines : lines.flatMap((line) => wrappedLine(line, columns));
}

function wrappedLine(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
