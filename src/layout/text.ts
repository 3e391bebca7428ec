import type { Inline } from '../doc/index.ts';
import type { Owner } from './canvas.ts';
import type { Column } from './column.ts';
import { breakLines } from './lines.ts';
import { LinePiece } from './piece.ts';
import type { TextStyle } from './style.ts';
import { WordMaker } from './word-maker.ts';

/** Which lines stay with what follows, apart from widows and orphans. */
export type Keeping = 'all' | 'last' | 'none';

/** The lines of a paragraph or heading in a column. */
export function textPieces(
  inlines: readonly Inline[],
  style: TextStyle,
  owner: Owner,
  column: Column,
  keeping: Keeping,
): readonly LinePiece[] {
  const { look, lacking } = column.shared;
  const right = column.fullWidth ? column.width : Math.min(column.width, look.textWidth);
  const width = Math.max(1, right - column.x);
  const words = new WordMaker(look, style, lacking).wordsOf(inlines);
  const lines = breakLines(words, width, style.hyphenate && look.theme.hyphenation);
  return lines.map(
    (line, index) =>
      new LinePiece(line, owner, {
        x: column.x + (column.align === 'right' ? width - line.width : 0),
        height: style.leading,
        before: index === 0 ? style.before : 0,
        keep: keeping === 'all' || keepsWithNext(index, lines.length, keeping === 'last'),
      }),
  );
}

/** Neither the first line of a paragraph nor its last stands alone on a page. */
function keepsWithNext(index: number, count: number, last: boolean): boolean {
  if (index === count - 1) return last;
  return index === 0 || index === count - 2;
}
