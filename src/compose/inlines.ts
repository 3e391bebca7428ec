import type { Inline } from '../doc/index.ts';

/** More than one space, or white space that is none: only then must a text be rewritten. */
const UNTIDY = /[\t\r\n\f]| {2}/;
const WHITE_SPACE = /[ \t\r\n\f]+/g;

/**
 * Inlines as they are printed: runs of white space become one space, none at the ends or around a line break, and nothing
 * is left that says nothing. A no-break space is a letter like any other.
 */
export function tidy(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.length === 0 ? inlines : trimEnd(new Collapser().collapse(inlines));
}

class Collapser {
  #afterSpace = true;

  collapse(inlines: readonly Inline[]): Inline[] {
    const collapsed: Inline[] = [];
    for (const inline of inlines) {
      const one = this.#one(inline);
      if (one !== undefined) collapsed.push(one);
    }
    return collapsed;
  }

  #one(inline: Inline): Inline | undefined {
    switch (inline.kind) {
      case 'text': {
        const words = UNTIDY.test(inline.text) ? inline.text.replace(WHITE_SPACE, ' ') : inline.text;
        const text = this.#afterSpace && words.startsWith(' ') ? words.slice(1) : words;
        if (text === '') return undefined;
        this.#afterSpace = text.endsWith(' ');
        return text === inline.text ? inline : { ...inline, text };
      }
      case 'line-break':
        this.#afterSpace = true;
        return inline;
      case 'light':
        this.#afterSpace = false;
        return inline;
      default: {
        const inside = this.collapse(inline.inlines);
        return inside.length === 0 ? undefined : { ...inline, inlines: inside };
      }
    }
  }
}

function trimEnd(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1);
  if (last === undefined || last.kind === 'light') return inlines;
  const rest = (): readonly Inline[] => inlines.slice(0, -1);
  if (last.kind === 'line-break') return trimEnd(rest());
  if (last.kind === 'text') {
    if (!last.text.endsWith(' ')) return inlines;
    const text = last.text.slice(0, -1);
    return text === '' ? trimEnd(rest()) : [...rest(), { ...last, text }];
  }
  const inside = trimEnd(last.inlines);
  if (inside.length === 0) return trimEnd(rest());
  return inside === last.inlines ? inlines : [...rest(), { ...last, inlines: inside }];
}
