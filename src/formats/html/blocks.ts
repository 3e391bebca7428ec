import {
  type Block,
  type Figure,
  type Heading,
  type List,
  type Paragraph,
  type Section,
  type Signatures,
  splitItem,
} from '../../doc/index.ts';
import { contentsHtml } from './contents.ts';
import { diagramHtml } from './diagram.ts';
import { escapeHtml } from './escape.ts';
import { inlinesHtml, textHtml } from './inlines.ts';
import { pictureUri } from './picture.ts';
import { tableHtml } from './tables.ts';
import type { Place, Writing } from './writing.ts';

/** Roles that the style sheet knows; any other looks like plain text, so its name is not written. */
const SECTION_ROLES = new Set(['forside', 'overblik', 'indhold', 'kapitel', 'bilag']);
const PARAGRAPH_ROLES = new Set(['titel', 'undertitel', 'kommune', 'forsidelinje', 'manchet', 'note', 'mellemrubrik']);

export function blocksHtml(writing: Writing, blocks: readonly Block[], place: Place): string {
  return blocks.map((block) => blockHtml(writing, block, place)).join('');
}

function blockHtml(writing: Writing, block: Block, place: Place): string {
  switch (block.kind) {
    case 'section':
      return sectionHtml(writing, block, place);
    case 'heading':
      return headingHtml(writing, block, place);
    case 'paragraph':
      return paragraphHtml(writing, block, place);
    case 'list':
      return listHtml(writing, block, place);
    case 'table':
      return tableHtml(writing, block, place, blocksHtml);
    case 'figure':
      return figureHtml(writing, block, place);
    case 'diagram':
      return diagramHtml(writing, block);
    case 'signatures':
      return signaturesHtml(writing, block, place);
    case 'contents':
      return contentsHtml(writing, block, place);
    case 'page-break':
      return '<div class="x-break"></div>\n';
  }
}

function classOf({ role, landscape }: Section): string {
  const names = [...(SECTION_ROLES.has(role) ? [`role-${role}`] : []), ...(landscape ? ['x-landscape'] : [])];
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
}

/** A section; the one of the contents is the landmark by which one moves about. */
function sectionHtml(writing: Writing, section: Section, place: Place): string {
  const isContents =
    !place.inContents && section.blocks.some(({ kind }) => kind === 'contents') && writing.openContents();
  const inside: Place = {
    inContents: place.inContents || isContents,
    origin: section.origin ?? place.origin,
  };
  const role = classOf(section);
  if (!isContents) return `<section${role}>\n${blocksHtml(writing, section.blocks, inside)}</section>\n`;
  const heading = section.blocks.find((block) => block.kind === 'heading');
  const isNamed = heading !== undefined && !writing.taken.has(heading.id);
  const name = isNamed ? `aria-labelledby="${escapeHtml(heading.id)}"` : 'aria-label="Indhold"';
  return `<nav${role} ${name}>\n${blocksHtml(writing, section.blocks, inside)}</nav>\n`;
}

function headingHtml(writing: Writing, heading: Heading, place: Place): string {
  const { level, id } = heading;
  const name = writing.taken.has(id) ? '' : ` id="${escapeHtml(id)}"`;
  writing.taken.add(id);
  return `<h${level}${name}>${inlinesHtml(writing, heading.inlines, heading.origin ?? place.origin)}</h${level}>\n`;
}

function paragraphHtml(writing: Writing, paragraph: Paragraph, place: Place): string {
  const { role, inlines } = paragraph;
  const item = splitItem(paragraph) === undefined ? ' class="x-item"' : ' class="x-item x-numbered"';
  const text = inlinesHtml(writing, inlines, paragraph.origin ?? place.origin);
  return `<p${role === 'punkt' ? item : PARAGRAPH_ROLES.has(role) ? ` class="role-${role}"` : ''}>${text}</p>\n`;
}

function listHtml(writing: Writing, list: List, place: Place): string {
  const inside: Place = { ...place, origin: list.origin ?? place.origin };
  const items = list.items.map((item) => `<li>${blocksHtml(writing, item, inside).trimEnd()}</li>\n`);
  const tag = list.ordered ? 'ol' : 'ul';
  const start = list.ordered && list.start !== 1 ? ` start="${list.start}"` : '';
  return `<${tag}${start}>\n${items.join('')}</${tag}>\n`;
}

/** CSS pixels in a point. */
const PIXELS = 96 / 72;

function figureHtml(writing: Writing, { picture, alt, height, origin }: Figure, place: Place): string {
  const pixels = Math.max(1, Math.round(height * PIXELS));
  const width = Math.max(1, Math.round((pixels * Math.max(1, picture.width)) / Math.max(1, picture.height)));
  const said = textHtml(writing, alt, origin ?? place.origin);
  return `<div class="x-figure"><img src="${pictureUri(picture)}" alt="${said}" width="${width}" height="${pixels}"></div>\n`;
}

/** A list of parties, each with its two lines to write on when the page is printed. */
function signaturesHtml(writing: Writing, { parties, labels, origin }: Signatures, place: Place): string {
  if (parties.length === 0) return '';
  const from = origin ?? place.origin;
  const rule = (label: string): string => `<p class="x-rule">${textHtml(writing, label, from)}</p>`;
  const items = parties.map(({ heading, lines }) => {
    const who = lines.map((line) => `<p>${inlinesHtml(writing, line, from)}</p>`).join('');
    const name = `<p class="x-party">${inlinesHtml(writing, heading, from)}</p>`;
    return `<li><div>${name}${who}</div>${rule(labels.signature)}${rule(labels.date)}</li>\n`;
  });
  return `<ul class="x-signatures" role="list">\n${items.join('')}</ul>\n`;
}
