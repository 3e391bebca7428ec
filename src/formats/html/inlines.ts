import type { Inline, Light, Link, Origin } from '../../doc/index.ts';
import { escapeHtml } from './escape.ts';
import { reportIllegal, reportLink, type Writing } from './writing.ts';

const ADDRESS = /^(?:https?|mailto|tel):/i;
const WEB = /^https?:/i;

/** What stands around a piece of text. */
interface Around {
  readonly origin: Origin | undefined;
  /** HTML knows no link in a link. */
  readonly inLink: boolean;
}

export const LIGHT_CLASSES: Readonly<Record<Light['colour'], string>> = {
  grøn: 'x-green',
  gul: 'x-yellow',
  rød: 'x-red',
  grå: 'x-grey',
};

export function inlinesHtml(writing: Writing, inlines: readonly Inline[], origin: Origin | undefined): string {
  return piecesHtml(writing, inlines, { origin, inLink: false });
}

/** Text that is no inline of its own: a caption's label, a signature's. */
export function textHtml(writing: Writing, text: string, origin: Origin | undefined): string {
  reportIllegal(writing, text, origin);
  return escapeHtml(text);
}

function piecesHtml(writing: Writing, inlines: readonly Inline[], around: Around): string {
  return inlines.map((inline) => pieceHtml(writing, inline, around)).join('');
}

function pieceHtml(writing: Writing, inline: Inline, around: Around): string {
  const inside: Around = { ...around, origin: inline.origin ?? around.origin };
  switch (inline.kind) {
    case 'text':
      return textHtml(writing, inline.text, inside.origin);
    case 'light':
      return lightHtml(writing, inline, inside.origin);
    case 'line-break':
      return '<br>';
    case 'strong':
      return `<strong>${piecesHtml(writing, inline.inlines, inside)}</strong>`;
    case 'emphasis':
      return `<em>${piecesHtml(writing, inline.inlines, inside)}</em>`;
    case 'link':
      return linkHtml(writing, inline, inside);
  }
}

/** Read aloud as `grøn: følger planen`, as in the PDF: the shape alone says nothing, and colour is what people speak of. */
function lightHtml(writing: Writing, { colour, shape, word }: Light, origin: Origin | undefined): string {
  const text = textHtml(writing, `${shape} ${word}`, origin);
  return `<span class="x-light ${LIGHT_CLASSES[colour]}" role="img" aria-label="${escapeHtml(`${colour}: ${word}`)}">${text}</span>`;
}

function linkHtml(writing: Writing, link: Link, around: Around): string {
  if (around.inLink) return piecesHtml(writing, link.inlines, around);
  const start = linkStart(writing, link.target);
  if (start === undefined) {
    // A heading that is not there is reported by the document's own check.
    if (!link.target.startsWith('#')) reportLink(writing, link.target, around.origin);
    return piecesHtml(writing, link.inlines, around);
  }
  return `${start}${piecesHtml(writing, link.inlines, { ...around, inLink: true })}</a>`;
}

function linkStart(writing: Writing, target: string): string | undefined {
  if (target.startsWith('#')) {
    return writing.headings.has(target.slice(1)) ? `<a href="${escapeHtml(target)}">` : undefined;
  }
  if (!ADDRESS.test(target) || !URL.canParse(target)) return undefined;
  return `<a href="${escapeHtml(new URL(target).href)}"${WEB.test(target) ? ' rel="external"' : ''}>`;
}
