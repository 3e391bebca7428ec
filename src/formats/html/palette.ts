import { legible, mix } from './colour.ts';

/** Colours of one scheme, `#rrggbb`, each text colour legible (WCAG AA) on every surface. */
export interface Palette {
  /** Behind everything. */
  readonly paper: string;
  /** Behind labels and the front page. */
  readonly tint: string;
  /** Behind rows that divide a table. */
  readonly band: string;
  readonly hairline: string;
  readonly ink: string;
  readonly quiet: string;
  /** The theme's colour as text. */
  readonly accent: string;
  /** Behind the heading of a form and the bar above the page; `onBar` is text on it. */
  readonly bar: string;
  readonly onBar: string;
  readonly lights: Readonly<Record<'grøn' | 'gul' | 'rød' | 'grå', string>>;
}

/** Dark on white: the colours of the PDF, made darker where a tint behind them asks for it. */
export function lightPalette(colour: string): Palette {
  const paper = '#ffffff';
  const tint = mix(colour, paper, 0.07);
  const band = mix(colour, paper, 0.16);
  const text = (wanted: string): string => legible(wanted, [paper, tint, band], '#000000');
  return {
    paper,
    tint,
    band,
    hairline: mix(colour, paper, 0.35),
    ink: text('#1a1a1a'),
    quiet: text('#595959'),
    accent: text(colour),
    bar: colour,
    onBar: paper,
    lights: { grøn: text('#1b7a3d'), gul: text('#8a6100'), rød: text('#b3261e'), grå: text('#595959') },
  };
}

/** Light on nearly black, the theme's colour made lighter until it can be read. */
export function darkPalette(colour: string): Palette {
  const paper = '#15181c';
  const tint = mix(colour, paper, 0.16);
  const band = mix(colour, paper, 0.32);
  const text = (wanted: string): string => legible(wanted, [paper, tint, band], '#ffffff');
  const bar = mix(colour, paper, 0.45);
  return {
    paper,
    tint,
    band,
    hairline: mix(colour, '#5b636b', 0.3),
    ink: text('#e6e8ea'),
    quiet: text('#b4bac0'),
    accent: text(colour),
    bar,
    onBar: legible('#f2f4f5', [bar], '#ffffff'),
    lights: { grøn: text('#5fc98a'), gul: text('#e0b341'), rød: text('#ff8a80'), grå: text('#b4bac0') },
  };
}
