import type { Inline } from '../doc/index.ts';

/**
 * Inlines as they are printed: runs of white space become one space, none at the ends or around a line break, and nothing
 * is left that says nothing. A no-break space is a letter like any other.
 */
export function tidy(inlines: readonly Inline[]): readonly Inline[] {
  const state = { afterSpace: true };
  const collapsed = collapse(inlines, state);
  return trimEnd(collapsed);
}

function collapse(inlines: readonly Inline[], state: { afterSpace: boolean }): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    switch (inline.kind) {
      case 'text': {
        const words = inline.text.replace(/[ \t\r\n\f]+/g, ' ');
        const text = state.afterSpace && words.startsWith(' ') ? words.slice(1) : words;
        if (text === '') return [];
        state.afterSpace = text.endsWith(' ');
        return [text === inline.text ? inline : { ...inline, text }];
      }
      case 'line-break':
        state.afterSpace = true;
        return [inline];
      case 'light':
        state.afterSpace = false;
        return [inline];
      default: {
        const inside = collapse(inline.inlines, state);
        return inside.length === 0 ? [] : [{ ...inline, inlines: inside }];
      }
    }
  });
}

function trimEnd(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1);
  const rest = inlines.slice(0, -1);
  if (last === undefined || last.kind === 'light') return inlines;
  if (last.kind === 'line-break') return trimEnd(rest);
  if (last.kind === 'text') {
    const text = last.text.trimEnd() === '' ? '' : last.text.replace(/ +$/, '');
    if (text === '') return trimEnd(rest);
    return text === last.text ? inlines : [...rest, { ...last, text }];
  }
  const inside = trimEnd(last.inlines);
  if (inside.length === 0) return trimEnd(rest);
  return inside === last.inlines ? inlines : [...rest, { ...last, inlines: inside }];
}
