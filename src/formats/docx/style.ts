import type { IParagraphStyleOptions } from 'docx';
import { twips } from './writing.ts';

export type ParagraphFormat = NonNullable<IParagraphStyleOptions['paragraph']>;
type RunFormat = NonNullable<IParagraphStyleOptions['run']>;

interface Look {
  /** Points. */
  readonly size?: number;
  readonly leading?: number;
  /** The leading holds even where the font asks for more: Source Sans 3 wants 1.42 times its size. */
  readonly exact?: boolean;
  readonly before?: number;
  readonly after?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly paragraph?: ParagraphFormat;
  readonly next?: string;
  readonly quick?: boolean;
}

/** A paragraph style as `docx` wants it. */
export function style(id: string, name: string, basedOn: string | undefined, look: Look): IParagraphStyleOptions {
  const { size, leading, exact, before, after, bold, colour, paragraph, next, quick } = look;
  const run: RunFormat = {
    ...(size === undefined ? {} : { size: size * 2 }),
    ...(bold === undefined ? {} : { bold }),
    ...(colour === undefined ? {} : { color: colour }),
  };
  const spacing = {
    ...(before === undefined ? {} : { before: twips(before) }),
    ...(after === undefined ? {} : { after: twips(after) }),
    ...(leading === undefined
      ? {}
      : { line: twips(leading), lineRule: exact === true ? ('exact' as const) : ('atLeast' as const) }),
  };
  return {
    id,
    name,
    ...(basedOn === undefined ? {} : { basedOn }),
    ...(next === undefined ? {} : { next }),
    ...(quick === true ? { quickFormat: true } : {}),
    run,
    paragraph: { ...(Object.keys(spacing).length === 0 ? {} : { spacing }), ...paragraph },
  };
}
