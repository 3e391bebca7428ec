import type { Signatures, SigningParty } from '../../doc/index.ts';
import { run } from './inlines.ts';
import { closeParagraph, openParagraph, writeLine } from './paragraphs.ts';
import { cellStart, endTable, separateTables, tableLook } from './tables.ts';
import type { Place, Twips, Writing } from './writing.ts';

/** Who, signature, date. */
const SHARES = [0.44, 0.36, 0.2] as const;

interface Widths {
  readonly who: Twips;
  readonly signature: Twips;
  readonly date: Twips;
}

/** A row for each party, on one page: no row breaks, and each is kept with the next. */
export function writeSignatures(writing: Writing, signatures: Signatures, place: Place): void {
  if (signatures.parties.length === 0) return;
  separateTables(writing);
  const widths = widthsOf(place.width);
  const columns = [widths.who, widths.signature, widths.date];
  writing.out.push(
    `<w:tbl><w:tblPr><w:tblStyle w:val="SignatureBlock"/><w:tblW w:w="${place.width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
      `${tableLook(false, false)}</w:tblPr><w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
  );
  signatures.parties.forEach((party, index) => {
    const keepNext = index < signatures.parties.length - 1;
    const inside: Place = { ...place, inCell: true, keepNext, origin: signatures.origin ?? place.origin };
    writing.out.push('<w:tr><w:trPr><w:cantSplit/></w:trPr>', cellStart(widths.who, 1, undefined));
    writeParty(writing, party, inside);
    writing.out.push('</w:tc>', cellStart(widths.signature, 1, undefined));
    writeRule(writing, signatures.labels.signature, keepNext);
    writing.out.push('</w:tc>', cellStart(widths.date, 1, undefined));
    writeRule(writing, signatures.labels.date, keepNext);
    writing.out.push('</w:tc></w:tr>');
  });
  endTable(writing);
}

function widthsOf(width: Twips): Widths {
  const who = Math.round(width * SHARES[0]);
  const date = Math.round(width * SHARES[2]);
  return { who, signature: width - who - date, date };
}

function writeParty(writing: Writing, party: SigningParty, { origin, keepNext }: Place): void {
  writeLine(writing, party.heading, { style: 'SignatureParty', keepNext }, origin);
  for (const line of party.lines) writeLine(writing, line, { style: 'SignatureText', keepNext }, origin);
  writing.fields.close();
}

/** A line to write on, drawn by the style, with what belongs there below it. */
function writeRule(writing: Writing, label: string, keepNext: boolean): void {
  openParagraph(writing, { style: 'SignatureRule', keepNext });
  writing.out.push(run(label, undefined));
  closeParagraph(writing);
}
