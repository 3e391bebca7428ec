import { XML_DECLARATION } from './xml.ts';

/** Levels that Word can number. */
const LEVELS = 9;
const INDENT = 360;
const BULLETS = ['•', '–', '·'] as const;

const BULLET_DEFINITION = 1;
const NUMBER_DEFINITION = 2;

/** How far the text of a list item stands to the right, in twips; `level` from 0. */
export function listIndent(level: number): number {
  return INDENT * (Math.min(level, LEVELS - 1) + 1);
}

function level(index: number, format: string, text: string): string {
  return (
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:ind w:left="${listIndent(index)}" w:hanging="${INDENT}"/></w:pPr></w:lvl>`
  );
}

function definition(id: number, levelOf: (index: number) => string): string {
  const levels = Array.from({ length: LEVELS }, (_, index) => levelOf(index)).join('');
  // The nsid tells Word which lists are the same when text is copied between documents.
  return `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="0AF7A1E${id}"/><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`;
}

const DEFINITIONS =
  definition(BULLET_DEFINITION, (index) => level(index, 'bullet', BULLETS[index % BULLETS.length] ?? '•')) +
  definition(NUMBER_DEFINITION, (index) => level(index, 'decimal', `%${index + 1}.`));

/** Every list is a numbering instance of its own: two lists that share one would count on. */
export class Lists {
  readonly #instances: string[] = [];

  /** Opens a list; its properties for a paragraph that carries a number. `depth` is the number of lists around it. */
  open(ordered: boolean, start: number, depth: number): string {
    const id = this.#instances.length + 1;
    const at = Math.min(depth, LEVELS - 1);
    const first = ordered ? Math.max(0, Math.trunc(start)) : 1;
    this.#instances.push(
      `<w:num w:numId="${id}"><w:abstractNumId w:val="${ordered ? NUMBER_DEFINITION : BULLET_DEFINITION}"/>` +
        `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${first}"/></w:lvlOverride></w:num>`,
    );
    return `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;
  }

  /** word/numbering.xml */
  part(): string {
    return `${XML_DECLARATION}<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${DEFINITIONS}${this.#instances.join('')}</w:numbering>`;
  }
}
