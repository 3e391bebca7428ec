import type { Block, Cell, Doc, Inline, Origin, Row, Signatures, Table } from './doc.ts';

/** What {@link dump} shows besides structure and words. */
export interface DumpOptions {
  /** Where each text comes from, as `«file at»`. */
  readonly origins?: boolean;
}

/** Any document as indented text: the golden format of tests, and what to print when something looks wrong. */
export function dump(doc: Doc, options: DumpOptions = {}): string {
  const printer = new Printer(options.origins ?? false);
  return `${[...metaLines(doc), ...doc.body.flatMap((block) => printer.block(block))].join('\n')}\n`;
}

function metaLines({ meta }: Doc): string[] {
  const properties = Object.entries(meta.properties).map(([name, value]) => `property ${name} = ${value}`);
  return [
    `doc "${meta.title}" ${meta.language}`,
    ...indented([
      `author "${meta.author}", subject "${meta.subject}", date ${meta.date}`,
      `keywords ${meta.keywords.join(', ')}`,
      `footer ${meta.footer.join(' | ')}`,
      ...(meta.watermark === undefined ? [] : [`watermark ${meta.watermark}`]),
      ...(meta.copy === undefined ? [] : [`copy ${meta.copy}`]),
      ...properties,
    ]),
  ];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

class Printer {
  readonly #origins: boolean;

  constructor(origins: boolean) {
    this.#origins = origins;
  }

  block(block: Block): string[] {
    switch (block.kind) {
      case 'section':
        return [
          `section ${block.role}${block.landscape ? ' (landscape)' : ''}`,
          ...indented(this.#blocks(block.blocks)),
        ];
      case 'heading': {
        const listed = block.inContents ? '' : ' (not in contents)';
        return [`h${block.level} #${block.id}${listed} ${this.#inlines(block.inlines)}`];
      }
      case 'paragraph':
        return [`p${block.role === 'brødtekst' ? '' : `.${block.role}`} ${this.#inlines(block.inlines)}`];
      case 'list': {
        const items = block.items.flatMap((item) => ['li', ...indented(this.#blocks(item))]);
        return [block.ordered ? `ol from ${block.start}` : 'ul', ...indented(items)];
      }
      case 'table':
        return this.#table(block);
      case 'figure':
        return [`figure "${block.alt}" ${block.picture.format} ${block.height}pt`];
      case 'diagram':
        return [`diagram "${block.alt}"`];
      case 'signatures':
        return this.#signatures(block);
      case 'contents':
        return [`contents to h${block.depth}`];
      case 'page-break':
        return ['page-break'];
    }
  }

  #blocks(blocks: readonly Block[]): string[] {
    return blocks.flatMap((block) => this.block(block));
  }

  #table(table: Table): string[] {
    const widths = table.widths.map((width) => `${Math.round(width * 1000) / 10}%`).join(' ');
    return [
      `table ${table.role} [${widths}] "${table.description}"`,
      ...indented([
        ...(table.caption === undefined ? [] : [`caption ${this.#inlines(table.caption)}`]),
        ...(table.continued === undefined ? [] : [`continued ${this.#inlines(table.continued)}`]),
        ...table.head.flatMap((row) => this.#row('head', row)),
        ...table.body.flatMap((row) => this.#row('row', row)),
      ]),
    ];
  }

  #row(name: string, row: Row): string[] {
    const cells = row.cells.flatMap((cell) => this.#cell(cell));
    return [row.role === undefined ? name : `${name}.${row.role}`, ...indented(cells)];
  }

  #cell(cell: Cell): string[] {
    const name = cell.header === undefined ? 'td' : `th ${cell.header}`;
    const span = cell.span > 1 ? ` span ${cell.span}` : '';
    const align = cell.align === 'right' ? ' right' : '';
    return [`${name}${span}${align}`, ...indented(this.#blocks(cell.blocks))];
  }

  #signatures(block: Signatures): string[] {
    const parties = block.parties.flatMap((party) => [
      `party ${party.field} ${this.#inlines(party.heading)}`,
      ...indented(party.lines.map((line) => this.#inlines(line))),
    ]);
    return [`signatures "${block.labels.signature}" "${block.labels.date}"`, ...indented(parties)];
  }

  #inlines(inlines: readonly Inline[]): string {
    return inlines.map((inline) => this.#inline(inline)).join('');
  }

  #inline(inline: Inline): string {
    switch (inline.kind) {
      case 'text':
        return this.#origins ? `${inline.text}${originText(inline.origin)}` : inline.text;
      case 'strong':
        return `**${this.#inlines(inline.inlines)}**`;
      case 'emphasis':
        return `_${this.#inlines(inline.inlines)}_`;
      case 'link':
        return `[${this.#inlines(inline.inlines)}](${inline.target})`;
      case 'light':
        return `{${inline.colour} ${inline.shape} ${inline.word}}`;
      case 'line-break':
        return '⏎';
    }
  }
}

function originText(place: Origin | undefined): string {
  return place === undefined ? '' : `«${place.file} ${place.at}»`;
}
