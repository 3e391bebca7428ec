import type { Inline, Light, Link, Origin } from '../../doc/index.ts';
import { headingBookmark } from './field-bookmarks.ts';
import { reportIllegal, reportLink, type Writing } from './writing.ts';
import { escapeXml } from './xml.ts';

/** Emphasis laid over a piece of text; a run can have one character style only, so each combination is a style. */
interface Tone {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly link: boolean;
}

export const PLAIN: Tone = { strong: false, emphasis: false, link: false };

const ADDRESS = /^(?:https?|mailto|tel):/i;

const LIGHT_STYLES: Readonly<Record<Light['colour'], string>> = {
  grøn: 'LysGroen',
  gul: 'LysGul',
  rød: 'LysRoed',
  grå: 'LysGraa',
};

/** The character style of a tone, undefined for plain text. */
function characterStyle({ strong, emphasis, link }: Tone): string | undefined {
  const name = `${link ? 'Hyperlink' : ''}${strong ? 'Strong' : ''}${emphasis ? 'Emphasis' : ''}`;
  return name === '' ? undefined : name;
}

/** A run of text; a soft hyphen is an element of Word's own, because the sign itself would be seen. */
export function run(text: string, style: string | undefined): string {
  const properties = style === undefined ? '' : `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`;
  const content = escapeXml(text.replace(/[\t\r\n]/g, ' ')).replaceAll(
    '\u00AD',
    '</w:t><w:softHyphen/><w:t xml:space="preserve">',
  );
  return `<w:r>${properties}<w:t xml:space="preserve">${content}</w:t></w:r>`;
}

export function writeInlines(
  writing: Writing,
  inlines: readonly Inline[],
  origin: Origin | undefined,
  tone: Tone,
): void {
  for (const inline of inlines) writeInline(writing, inline, inline.origin ?? origin, tone);
}

function writeInline(writing: Writing, inline: Inline, origin: Origin | undefined, tone: Tone): void {
  switch (inline.kind) {
    case 'text':
      reportIllegal(writing, inline.text, origin);
      if (inline.text !== '') writePiece(writing, run(inline.text, characterStyle(tone)), origin);
      break;
    case 'light':
      writePiece(writing, run(`${inline.shape} ${inline.word}`, LIGHT_STYLES[inline.colour]), origin);
      break;
    case 'line-break':
      writePiece(writing, '<w:r><w:br/></w:r>', origin);
      break;
    case 'strong':
      writeInlines(writing, inline.inlines, origin, { ...tone, strong: true });
      break;
    case 'emphasis':
      writeInlines(writing, inline.inlines, origin, { ...tone, emphasis: true });
      break;
    case 'link':
      writeLink(writing, inline, origin, tone);
      break;
  }
}

function writePiece(writing: Writing, xml: string, origin: Origin | undefined): void {
  writing.fields.enter(origin);
  writing.out.push(xml);
  writing.fields.leave();
}

/** Word knows no link in a link; an address that it cannot have stays plain text, and is reported. */
function writeLink(writing: Writing, link: Link, origin: Origin | undefined, tone: Tone): void {
  const start = tone.link ? undefined : linkStart(writing, link.target);
  if (start === undefined) {
    if (!tone.link) reportLink(writing, link.target, origin);
    writeInlines(writing, link.inlines, origin, tone);
    return;
  }
  writing.out.push(start);
  writeInlines(writing, link.inlines, origin, { ...tone, link: true });
  writing.out.push('</w:hyperlink>');
}

function linkStart(writing: Writing, target: string): string | undefined {
  if (target.startsWith('#')) {
    return `<w:hyperlink w:anchor="${escapeXml(headingBookmark(target.slice(1)))}" w:history="1">`;
  }
  const address = addressOf(target);
  return address === undefined ? undefined : `<w:hyperlink r:id="${writing.relations.link(address)}" w:history="1">`;
}

/** The address with its spaces and æøå encoded: a relationship that is no URI makes Word call the file damaged. */
function addressOf(target: string): string | undefined {
  if (!ADDRESS.test(target) || !URL.canParse(target)) return undefined;
  return new URL(target).href;
}
