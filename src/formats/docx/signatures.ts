import type { Signatures, SigningParty } from '../../doc/index.ts';
import { run } from './inlines.ts';
import { closeParagraph, openParagraph, writeLine } from './paragraphs.ts';
import { cellStart, endTable, separateTables } from './tables.ts';
import type { Place, Writing } from './writing.ts';

const PER_ROW = 2;

/** The parties side by side, two in a row, on one page: no row breaks, and each is kept with the next. */
export function writeSignatures(writing: Writing, signatures: Signatures, place: Place): void {
  if (signatures.parties.length === 0) return;
  separateTables(writing);
  const left = Math.floor(place.width / PER_ROW);
  const widths = [left, place.width - left];
  writing.out.push(
    `<w:tbl><w:tblPr><w:tblStyle w:val="SignatureBlock"/><w:tblW w:w="${place.width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
      '<w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>' +
      `</w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
  );
  for (let at = 0; at < signatures.parties.length; at += PER_ROW) {
    const isLast = at + PER_ROW >= signatures.parties.length;
    const inside: Place = { ...place, inCell: true, keepNext: !isLast, origin: signatures.origin ?? place.origin };
    writing.out.push('<w:tr><w:trPr><w:cantSplit/></w:trPr>');
    widths.forEach((width, column) => {
      writing.out.push(cellStart(width, 1, undefined));
      writeParty(writing, signatures.parties[at + column], signatures.labels, inside);
      writing.fields.close();
      writing.out.push('</w:tc>');
    });
    writing.out.push('</w:tr>');
  }
  endTable(writing);
}

/** An odd number of parties leaves the last cell free; OOXML demands a paragraph there too. */
function writeParty(
  writing: Writing,
  party: SigningParty | undefined,
  labels: Signatures['labels'],
  { origin, keepNext }: Place,
): void {
  if (party === undefined) {
    openParagraph(writing, { style: 'SignatureText', keepNext });
    closeParagraph(writing);
    return;
  }
  writeLine(writing, party.heading, { style: 'SignatureParty' }, origin);
  for (const line of party.lines) writeLine(writing, line, { style: 'SignatureText', keepNext: true }, origin);
  writeRule(writing, labels.signature, true);
  writeRule(writing, labels.date, keepNext);
}

/** A line to write on, drawn by the style, with what belongs there below it. */
function writeRule(writing: Writing, label: string, keepNext: boolean): void {
  openParagraph(writing, { style: 'SignatureRule', keepNext });
  writing.fields.close();
  writing.out.push(run(label, undefined));
  closeParagraph(writing);
}
