import { textHeight } from '../core/index.ts';
import { inlineText, type Signatures, type SigningParty } from '../doc/index.ts';
import type { Canvas, Element, Owner } from './canvas.ts';
import type { Column } from './column.ts';
import { densityAt } from './density.ts';
import { drawPieces, heightOf, type Piece } from './piece.ts';
import { cellStyle, furnitureStyle, labelStyle, type TextStyle } from './style.ts';
import { textPieces } from './text.ts';

const GUTTER = 26;
const SPACE_ABOVE = 22;
const SPACE_BETWEEN_ROWS = 30;
const TOP_RULE = 1.5;
const UNDER_TOP_RULE = 8;
/** Height left free to write in, above a line. */
const WRITING_SPACE = 46;
const LINE = 0.75;
const UNDER_LINE = 3;
/** From this width on, signature and date stand side by side. */
const WIDE_PARTY = 200;
const SIGNATURE_SHARE = 0.64;

/** Where a digital signature goes, and what it is called. */
interface Field {
  readonly name: string;
  readonly label: string;
  readonly element: Element;
}

interface Party {
  readonly text: readonly Piece[];
  readonly textHeight: number;
  readonly signature: readonly Piece[];
  readonly date: readonly Piece[];
  /** Undefined in a draft. */
  readonly field: Field | undefined;
}

/** The signature block: parties side by side, each with lines to sign and date on. Never broken, unless one row alone is longer than a page. */
export function signaturePieces(block: Signatures, column: Column): readonly Piece[] {
  const perRow = block.parties.length === 3 ? 3 : Math.min(2, Math.max(1, block.parties.length));
  const available = column.width - column.x;
  const width = (available - GUTTER * (Math.max(2, perRow) - 1)) / Math.max(2, perRow);
  const rows: PartyRow[] = [];
  for (let i = 0; i < block.parties.length; i += perRow) {
    const parties = block.parties.slice(i, i + perRow).map((party) => layOutParty(party, block, column, width));
    const last = i + perRow >= block.parties.length;
    rows.push(new PartyRow(parties, { width, x: column.x, column, first: i === 0, keep: !last }));
  }
  return heightOf(rows) <= textHeight(column.page) ? rows : rows.flatMap((row) => row.asLines());
}

function layOutParty(party: SigningParty, block: Signatures, column: Column, width: number): Party {
  const { palette } = column.shared.look;
  const owner = typeof column.parent === 'string' ? column.parent : column.parent.add('Div');
  const inner: Column = { ...column, x: 0, width, parent: owner, fullWidth: true };
  const lines = (inlines: SigningParty['heading'], style: TextStyle): readonly Piece[] =>
    textPieces(inlines, style, paragraphIn(owner), inner, 'all');
  const density = densityAt('tabel', 0);
  const plain = { ...cellStyle(palette, density), before: 0, hyphenate: false };
  const label = furnitureStyle(palette);
  const said = (text: string): SigningParty['heading'] => [{ kind: 'text', text, origin: block.origin }];
  const text = [
    ...lines(party.heading, labelStyle(palette, density)),
    ...party.lines.flatMap((line) => lines(line, plain)),
  ];
  const signature = lines(said(block.labels.signature), label);
  // Between the two labels, because elements are read in the order in which they are made.
  const field = fieldOf(party, block, column, owner);
  return { text, textHeight: heightOf(text), signature, date: lines(said(block.labels.date), label), field };
}

/** Named to people by what is printed of the party: who, name and title. */
function fieldOf(party: SigningParty, block: Signatures, column: Column, owner: Owner): Field | undefined {
  if (typeof owner === 'string' || !column.shared.reserves(party.field)) return undefined;
  const who = [party.heading, ...party.lines.slice(0, 2)].map((line) => inlineText(line).trim());
  const label = `${block.labels.signature}: ${who.filter((text) => text !== '').join(', ')}`;
  return { name: party.field, label, element: owner.add('Form') };
}

function paragraphIn(owner: Owner): Owner {
  return typeof owner === 'string' ? owner : owner.add('P');
}

interface RowPlace {
  readonly width: number;
  readonly x: number;
  readonly column: Column;
  readonly first: boolean;
  readonly keep: boolean;
}

class PartyRow implements Piece {
  readonly height: number;
  readonly before: number;
  readonly keep: boolean;
  readonly #parties: readonly Party[];
  readonly #place: RowPlace;
  readonly #textHeight: number;

  constructor(parties: readonly Party[], place: RowPlace) {
    this.#parties = parties;
    this.#place = place;
    this.before = place.first ? SPACE_ABOVE : SPACE_BETWEEN_ROWS;
    this.keep = place.keep;
    this.#textHeight = Math.max(0, ...parties.map((party) => party.textHeight));
    const lines = this.#wide ? Math.max(...parties.map(fieldsHeight)) : Math.max(...parties.map(stackedHeight));
    this.height = TOP_RULE + UNDER_TOP_RULE + this.#textHeight + lines;
  }

  get least(): number {
    return this.height;
  }

  get #wide(): boolean {
    return this.#place.width >= WIDE_PARTY;
  }

  draw(canvas: Canvas, x: number, y: number): void {
    const { width } = this.#place;
    this.#parties.forEach((party, index) => {
      this.#drawParty(party, canvas, x + this.#place.x + index * (width + GUTTER), y);
    });
  }

  #drawParty(party: Party, canvas: Canvas, x: number, y: number): void {
    const { width, column } = this.#place;
    const colour = column.shared.look.palette.colour;
    canvas.draw('decoration', { kind: 'fill', x, y, width, height: TOP_RULE, colour });
    const top = y + TOP_RULE + UNDER_TOP_RULE;
    drawPieces(party.text, canvas, x, top);
    const fields = top + this.#textHeight;
    if (party.field !== undefined) {
      const { element, ...named } = party.field;
      // Down to the line for the date, so that a digital signature fills in both.
      const height = this.#wide ? WRITING_SPACE : 2 * WRITING_SPACE + fieldHeight(party.signature);
      canvas.field({ x, y: fields, width, height, ...named }, element);
    }
    if (this.#wide) {
      const signature = width * SIGNATURE_SHARE;
      const date = x + signature + GUTTER / 2;
      this.#drawField(party.signature, canvas, x, fields, signature);
      this.#drawField(party.date, canvas, date, fields, x + width - date);
    } else {
      this.#drawField(party.signature, canvas, x, fields, width);
      this.#drawField(party.date, canvas, x, fields + WRITING_SPACE + fieldHeight(party.signature), width);
    }
  }

  #drawField(label: readonly Piece[], canvas: Canvas, x: number, y: number, width: number): void {
    const line = { x, y: y + WRITING_SPACE, width, height: LINE };
    const colour = this.#place.column.shared.look.palette.ink;
    canvas.draw('decoration', { kind: 'fill', ...line, colour });
    drawPieces(label, canvas, x, y + WRITING_SPACE + UNDER_LINE);
  }

  /** For parties with more lines than a page holds: everything one below the other. */
  asLines(): readonly Piece[] {
    return this.#parties.flatMap((party) => [...party.text, ...party.signature, ...party.date].map(loosened));
  }
}

function fieldHeight(label: readonly Piece[]): number {
  return UNDER_LINE + heightOf(label);
}

function fieldsHeight(party: Party): number {
  return WRITING_SPACE + Math.max(fieldHeight(party.signature), fieldHeight(party.date));
}

function stackedHeight(party: Party): number {
  return 2 * WRITING_SPACE + fieldHeight(party.signature) + fieldHeight(party.date);
}

function loosened(piece: Piece): Piece {
  const { height, before, least } = piece;
  return { height, before, least, keep: false, draw: (canvas, x, y) => piece.draw(canvas, x, y) };
}
