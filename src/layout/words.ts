import type { Inline, Origin } from '../doc/index.ts';
import type { Element, Owner } from './canvas.ts';
import type { Face } from './face.ts';
import type { Shape } from './pages.ts';

/** What parts of a text have in common that are drawn in one run. */
export interface RunLook {
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
  readonly link: LinkSpec | undefined;
  /** Drawn in place of the text, which the font lacks. */
  readonly shape?: Shape;
}

interface LinkSpec {
  readonly target: string;
  readonly text: string;
  readonly element: Element;
  /** True as soon as the element stands in its paragraph. */
  attached: boolean;
}

export interface Part {
  readonly text: string;
  readonly width: number;
  readonly look: RunLook;
  readonly actual: string | undefined;
}

/** What is not broken but by hyphenation: parts in one or several looks. */
export interface Word {
  readonly parts: readonly Part[];
  readonly width: number;
  /** Width of the space that follows when the line goes on; 0 where there is none (after `drifts-/`). */
  readonly gap: number;
  readonly end: 'space' | 'join' | 'line';
  /** Where the writer put soft hyphens. */
  readonly softCuts: readonly number[];
}

/** Collects the characters that a font lacks, by the place they come from. */
export type Lacking = (characters: string, origin: Origin | undefined) => void;

export const SOFT_HYPHEN = '\u00ad';
export function totalWidth(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + part.width, 0);
}

/** Cuts a word in two at an offset in its text. */
export function cutWord(word: Word, at: number): readonly [Word, Word] {
  const head: Part[] = [];
  const tail: Part[] = [];
  let position = 0;
  for (const part of word.parts) {
    const end = position + part.text.length;
    if (end <= at) head.push(part);
    else if (position >= at) tail.push(part);
    else {
      head.push(slice(part, 0, at - position));
      tail.push(slice(part, at - position, part.text.length));
    }
    position = end;
  }
  const later = word.softCuts.filter((cut) => cut > at).map((cut) => cut - at);
  return [
    { parts: head, width: totalWidth(head), gap: 0, end: 'join', softCuts: [] },
    { ...word, parts: tail, width: totalWidth(tail), softCuts: later },
  ];
}

function slice(part: Part, from: number, to: number): Part {
  const text = part.text.slice(from, to);
  return { ...part, text, width: (part.look.face.width(text) * part.look.size) / 1000 };
}

export function wordText(word: Word): string {
  return word.parts.length === 1 ? (word.parts[0]?.text ?? '') : word.parts.map((part) => part.text).join('');
}

/** The words of inline content, for bookmarks and the names of links. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join('').replace(/\s+/g, ' ').trim();
}

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text.replaceAll(SOFT_HYPHEN, '');
    case 'light':
      return `${inline.colour}: ${inline.word}`;
    case 'line-break':
      return ' ';
    default:
      return inline.inlines.map(inlineText).join('');
  }
}

/** The element that owns a part: its link, or the paragraph it stands in. */
export function ownerOf(look: RunLook, base: Owner): Owner {
  if (look.link === undefined || typeof base === 'string') return base;
  if (!look.link.attached) {
    base.children.push(look.link.element);
    look.link.attached = true;
  }
  return look.link.element;
}
