import type { Theme } from '../core/index.ts';
import type { Table } from '../doc/index.ts';
import type { Density } from './density.ts';
import type { Face, FaceName, Faces } from './face.ts';
import { KnownWords, RunLooks } from './known-words.ts';

/** How a piece of running text looks. */
export interface TextStyle {
  readonly face: FaceName;
  /** Points. */
  readonly size: number;
  /** Points from baseline to baseline. */
  readonly leading: number;
  readonly colour: string;
  /** Points above, unless it stands at the top of a page. */
  readonly before: number;
  readonly hyphenate: boolean;
}

export interface Palette {
  readonly ink: string;
  readonly quiet: string;
  readonly colour: string;
  /** Light tint behind labels. */
  readonly tint: string;
  /** Behind rows that divide a form. */
  readonly band: string;
  readonly hairline: string;
  readonly watermark: string;
  readonly lights: Readonly<Record<'grøn' | 'gul' | 'rød' | 'grå', string>>;
}

/** Everything that decides how a document looks, made once from the theme. */
export interface Look {
  readonly theme: Theme;
  readonly faces: Faces;
  readonly palette: Palette;
  readonly runLooks: RunLooks;
  readonly words: KnownWords;
  /** Width of running text where there is room: 75 characters. */
  readonly textWidth: number;
}

const CHARACTERS_PER_LINE = 75;
const BODY_SIZE = 10.5;

/** Danish prose in its usual mix of letters, to measure what 75 characters take. */
const TYPICAL_PROSE = 'kommunen og enheden aftaler hvert år, hvad der skal nås, og hvordan det måles over tid';

const looks = new WeakMap<Theme, Look>();

/** Made once for a theme, so that measured words are known over documents. */
export function lookOf(theme: Theme, faces: Faces): Look {
  const known = looks.get(theme);
  if (known !== undefined) return known;
  const look = makeLook(theme, faces);
  looks.set(theme, look);
  return look;
}

function makeLook(theme: Theme, faces: Faces): Look {
  const perCharacter = (faces.regular.width(TYPICAL_PROSE) / TYPICAL_PROSE.length / 1000) * BODY_SIZE;
  return {
    theme,
    faces,
    palette: paletteOf(theme.colour),
    runLooks: new RunLooks(),
    words: new KnownWords(),
    textWidth: CHARACTERS_PER_LINE * perCharacter,
  };
}

function paletteOf(colour: string): Palette {
  return {
    ink: '#1a1a1a',
    quiet: '#595959',
    colour,
    tint: mixWithWhite(colour, 0.07),
    band: mixWithWhite(colour, 0.16),
    hairline: mixWithWhite(colour, 0.35),
    watermark: mixWithWhite('#808080', 0.14),
    lights: { grøn: '#1b7a3d', gul: '#8a6100', rød: '#b3261e', grå: '#595959' },
  };
}

/** `share` of the colour, the rest white. */
function mixWithWhite(colour: string, share: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `#${channels.map((c) => hex(Math.round(255 - (255 - c) * share))).join('')}`;
}

function hex(channel: number): string {
  return channel.toString(16).padStart(2, '0');
}

function style(palette: Palette, change: Partial<TextStyle>): TextStyle {
  const plain: TextStyle = {
    face: 'regular',
    size: BODY_SIZE,
    leading: 15,
    colour: palette.ink,
    before: 7,
    hyphenate: true,
  };
  return { ...plain, ...change };
}

export function headingStyle(palette: Palette, level: 1 | 2 | 3 | 4): TextStyle {
  const colour = palette.colour;
  switch (level) {
    case 1:
      return style(palette, { face: 'bold', size: 24, leading: 29, colour, before: 36, hyphenate: false });
    case 2:
      return style(palette, { face: 'bold', size: 19, leading: 24, colour, before: 30, hyphenate: false });
    case 3:
      return style(palette, { face: 'bold', size: 13, leading: 17, colour, before: 18, hyphenate: false });
    case 4:
      return style(palette, { face: 'bold', size: 11, leading: 15, before: 13, hyphenate: false });
  }
}

/** The style of a paragraph role; unknown roles look like body text. */
export function paragraphStyle(palette: Palette, role: string): TextStyle {
  const { colour, quiet } = palette;
  switch (role) {
    case 'titel':
      return style(palette, { face: 'bold', size: 38, leading: 44, colour, before: 12, hyphenate: false });
    case 'undertitel':
      return style(palette, { size: 20, leading: 27, before: 8, hyphenate: false });
    case 'kommune':
      return style(palette, { face: 'bold', size: 17, leading: 22, colour, before: 14, hyphenate: false });
    case 'forsidelinje':
      return style(palette, { size: 12, leading: 17, colour: quiet, before: 4, hyphenate: false });
    case 'manchet':
      return style(palette, { size: 12.5, leading: 18, colour: quiet, before: 9 });
    case 'note':
      return style(palette, { size: 9, leading: 13, colour: quiet, before: 6 });
    case 'mellemrubrik':
      return style(palette, { face: 'bold', before: 12, hyphenate: false });
    default:
      return style(palette, {});
  }
}

export function cellStyle(palette: Palette, { size, leading, between }: Density): TextStyle {
  return style(palette, { size, leading, before: between });
}

/** Particulars of what stands above them in a cell: closer to it than to what follows. */
export function cellNoteStyle(palette: Palette, { note }: Density): TextStyle {
  return { ...paragraphStyle(palette, 'note'), ...note, before: 0.5 };
}

export function tableHeadStyle(palette: Palette, role: Table['role'], { size, leading }: Density): TextStyle {
  return role === 'skema'
    ? style(palette, { face: 'bold', size: 11, leading: 15, colour: '#ffffff', before: 3 })
    : style(palette, { face: 'bold', size, leading, colour: palette.colour, before: 3 });
}

export function labelStyle(palette: Palette, { size, leading }: Density): TextStyle {
  return style(palette, { face: 'bold', size, leading, colour: palette.colour, before: 3 });
}

/** Row headers of a table of data: the numbers are what the eye looks for. */
export function rowHeaderStyle(palette: Palette, { size, leading }: Density): TextStyle {
  return style(palette, { size, leading, before: 3 });
}

export function captionStyle(palette: Palette): TextStyle {
  return style(palette, { face: 'bold', size: 10, leading: 14, colour: palette.colour, before: 16, hyphenate: false });
}

export function furnitureStyle(palette: Palette): TextStyle {
  return style(palette, { size: 8.5, leading: 11.5, colour: palette.quiet, before: 0, hyphenate: false });
}

export function contentsStyle(palette: Palette, level: number): TextStyle {
  return level === 1
    ? style(palette, { face: 'bold', size: 11, leading: 15, before: 7, hyphenate: false })
    : style(palette, { before: 2, hyphenate: false });
}

/** The face of a style with emphasis laid over it. */
export function emphasised(face: FaceName, bold: boolean, italic: boolean): FaceName {
  const isBold = bold || face === 'bold' || face === 'boldItalic';
  const isItalic = italic || face === 'italic' || face === 'boldItalic';
  if (isBold) return isItalic ? 'boldItalic' : 'bold';
  return isItalic ? 'italic' : 'regular';
}

export function faceOf(look: Look, name: FaceName): Face {
  return look.faces[name];
}
