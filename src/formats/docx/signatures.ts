import { inlineText, type Signatures, type SigningParty } from '../../doc/index.ts';
import { run } from './inlines.ts';
import { lineCount } from './line-count.ts';
import { SIGNATURE_GUTTER, SIGNATURE_SIZE } from './paragraph-styles.ts';
import { closeParagraph, openParagraph, writeLine } from './paragraphs.ts';
import { hasSignatureLines, writeSignatureLine } from './signature-lines.ts';
import { cellStart, endTable, separateTables, tableLook } from './tables.ts';
import { type Place, type Twips, twips, type Writing } from './writing.ts';

/**
 * The parties side by side, as in the PDF; no row breaks over a page, and each is kept with the next. The table has Word's style of no style:
 * only such a table is layout to Word's checker, and needs no header row.
 */
export function writeSignatures(writing: Writing, signatures: Signatures, place: Place): void {
  const { parties } = signatures;
  if (parties.length === 0) return;
  separateTables(writing);
  const perRow = parties.length === 3 ? 3 : 2;
  const width = Math.floor(place.width / perRow);
  const columns = Math.min(perRow, parties.length);
  writing.out.push(
    `<w:tbl><w:tblPr><w:tblStyle w:val="TableNormal"/><w:tblW w:w="${width * columns}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
      `${tableLook(false, false)}</w:tblPr><w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid>`,
  );
  for (let i = 0; i < parties.length; i += perRow) {
    const keepNext = i + perRow < parties.length;
    const inside: Place = { ...place, cells: 'Table', keepNext, origin: signatures.origin ?? place.origin };
    writeRow(writing, signatures, parties.slice(i, i + perRow), { width, columns, inside });
  }
  endTable(writing);
}

interface RowPlace {
  readonly width: Twips;
  readonly columns: number;
  readonly inside: Place;
}

function writeRow(
  writing: Writing,
  { labels }: Signatures,
  parties: readonly SigningParty[],
  { width, columns, inside }: RowPlace,
): void {
  const ems = (width / 20 - SIGNATURE_GUTTER) / SIGNATURE_SIZE;
  const lines = parties.map((party) => linesOf(party, ems));
  const most = Math.max(...lines);
  writing.out.push('<w:tr><w:trPr><w:cantSplit/></w:trPr>');
  for (const [index, party] of parties.entries()) {
    writing.out.push(cellStart(width, 1, undefined));
    writeParty(writing, party, most - (lines[index] ?? most), inside);
    if (hasSignatureLines(writing)) {
      writeSignatureLine(writing, party, width - twips(SIGNATURE_GUTTER), inside.keepNext);
      writeRule(writing, labels.signature, 'SignatureRuleBelow', inside.keepNext);
    } else writeRule(writing, labels.signature, 'SignatureRule', inside.keepNext);
    writeRule(writing, labels.date, 'SignatureDate', inside.keepNext);
    writing.out.push('</w:tc>');
  }
  const free = columns - parties.length;
  if (free > 0) {
    writing.out.push(cellStart(width * free, free, undefined));
    openParagraph(writing, { style: 'SignatureText', keepNext: inside.keepNext });
    closeParagraph(writing);
    writing.out.push('</w:tc>');
  }
  writing.out.push('</w:tr>');
}

function linesOf({ heading, lines }: SigningParty, ems: number): number {
  return [heading, ...lines]
    .map(inlineText)
    .filter((line) => line !== '')
    .reduce((sum, line) => sum + lineCount(line, ems), 0);
}

/** `missing` lines are broken at the end, so that the lines to sign on stand at one height without empty paragraphs. */
function writeParty(writing: Writing, party: SigningParty, missing: number, { origin, keepNext }: Place): void {
  const breaks = '<w:r><w:br/></w:r>'.repeat(missing);
  const paragraphs = [party.heading, ...party.lines].filter((line) => inlineText(line) !== '');
  paragraphs.forEach((line, index) => {
    const style = index === 0 ? 'SignatureParty' : 'SignatureText';
    writeLine(writing, line, { style, keepNext }, origin, index === paragraphs.length - 1 ? breaks : '');
  });
  writing.fields.close();
}

/** A line to write on, drawn by the style, with what belongs there below it. */
function writeRule(writing: Writing, label: string, style: string, keepNext: boolean): void {
  openParagraph(writing, { style, keepNext });
  writing.out.push(run(label, undefined));
  closeParagraph(writing);
}
