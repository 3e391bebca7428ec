import type { Block, Doc, Heading, Inline, Link, Table } from './doc.ts';
import { type DocProblem, docProblem } from './doc-problems.ts';
import { inlineText } from './text.ts';
import { walk } from './walk.ts';

/**
 * Whether everyone can use the document: title and language, one main heading and no level skipped, tables with names
 * and headers, pictures with text, links that say where they lead and lead somewhere, names that are unique.
 */
export function checkDoc(doc: Doc): readonly DocProblem[] {
  const headings: Heading[] = [];
  const links: Link[] = [];
  const problems: DocProblem[] = [];
  walk(doc.body, {
    block: (block) => {
      if (block.kind === 'heading') headings.push(block);
      problems.push(...checkBlock(block));
    },
    inline: (inline) => {
      if (inline.kind === 'link') links.push(inline);
    },
  });
  return [...checkMeta(doc), ...checkHeadings(headings, doc), ...problems, ...checkLinks(links, headings)];
}

function checkMeta({ meta }: Doc): DocProblem[] {
  return meta.title.trim() === '' ? [docProblem('dokument-uden-titel', undefined)] : [];
}

function checkHeadings(headings: readonly Heading[], doc: Doc): DocProblem[] {
  const problems: DocProblem[] = [];
  const seen = new Set<string>();
  const main = headings.filter((heading) => heading.level === 1);
  const start = doc.body[0]?.origin;
  if (main.length === 0) problems.push(docProblem('hovedoverskrift-mangler', start));
  for (const extra of main.slice(1)) problems.push(docProblem('flere-hovedoverskrifter', extra.origin, said(extra)));
  let previous = 0;
  for (const heading of headings) {
    if (heading.level > previous + 1) {
      problems.push(docProblem('overskrift-springer-niveau', placeOf(heading), said(heading)));
    }
    if (said(heading) === '') problems.push(docProblem('tom-overskrift', heading.origin));
    if (seen.has(heading.id)) problems.push(docProblem('samme-anker-to-gange', heading.origin, heading.id));
    seen.add(heading.id);
    previous = heading.level;
  }
  return problems;
}

function checkBlock(block: Block): DocProblem[] {
  if (block.kind === 'table') return checkTable(block);
  if ((block.kind === 'figure' || block.kind === 'diagram') && block.alt.trim() === '')
    return [docProblem('billede-uden-tekst', block.origin)];
  return [];
}

function checkTable(table: Table): DocProblem[] {
  const problems: DocProblem[] = [];
  const rows = [...table.head, ...table.body];
  const cells = rows.flatMap((row) => row.cells);
  const name = table.caption === undefined ? table.description : inlineText(table.caption);
  if (name.trim() === '') problems.push(docProblem('tabel-uden-navn', table.origin));
  if (!cells.some((cell) => cell.header !== undefined)) {
    problems.push(docProblem('tabel-uden-overskrifter', table.origin, name));
  }
  for (const row of rows) {
    const width = row.cells.reduce((sum, cell) => sum + cell.span, 0);
    if (width !== table.widths.length) {
      problems.push(docProblem('række-passer-ikke', row.origin ?? table.origin, `${width}`, `${table.widths.length}`));
    }
  }
  return problems;
}

function checkLinks(links: readonly Link[], headings: readonly Heading[]): DocProblem[] {
  const anchors = new Set(headings.map((heading) => `#${heading.id}`));
  return links.flatMap((link) => {
    const text = inlineText(link.inlines).trim();
    const place = placeOf(link);
    if (text === '') return [docProblem('tomt-link', place, link.target)];
    if (EMPTY_WORDS.has(text.toLowerCase().replace(/[.!:\s]+$/, ''))) {
      return [docProblem('link-siger-intet', place, text)];
    }
    if (link.target.startsWith('#') && !anchors.has(link.target)) {
      return [docProblem('link-uden-mål', place, link.target)];
    }
    return [];
  });
}

/** Link texts that tell a screen-reader user nothing, who hears the links of a page as a list (WCAG 2.4.4, 2.4.9). */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'her',
  'klik her',
  'læs her',
  'læs mere',
  'læs mere her',
  'se her',
  'se mere',
  'mere',
  'link',
  'dette link',
]);

function said(heading: Heading): string {
  return inlineText(heading.inlines).trim();
}

/** The words' own place where they have one: a field in the YAML says more than the line of a template. */
function placeOf(part: Heading | Link): Heading['origin'] {
  return firstField(part.inlines) ?? part.origin;
}

function firstField(inlines: readonly Inline[]): Heading['origin'] {
  for (const inline of inlines) {
    const place = 'inlines' in inline ? firstField(inline.inlines) : inline.origin;
    if (place?.kind === 'field') return place;
  }
  return undefined;
}
