/** Colours as Word writes them, `rrggbb`; the PDF's own palette beside it. */
export interface Palette {
  readonly ink: string;
  readonly quiet: string;
  readonly colour: string;
  /** Behind labels. */
  readonly tint: string;
  /** Behind rows that divide a form. */
  readonly band: string;
  readonly hairline: string;
  readonly lights: Readonly<Record<'grøn' | 'gul' | 'rød' | 'grå', string>>;
}

/** `share` of the colour, the rest white. */
function mixWithWhite(colour: string, share: number): string {
  return [1, 3, 5]
    .map((at) => Math.round(255 - (255 - Number.parseInt(colour.slice(at, at + 2), 16)) * share))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('');
}

/** The palette of a theme's colour, `#rrggbb`. */
export function paletteOf(colour: string): Palette {
  return {
    ink: '1a1a1a',
    quiet: '595959',
    colour: mixWithWhite(colour, 1),
    tint: mixWithWhite(colour, 0.07),
    band: mixWithWhite(colour, 0.16),
    hairline: mixWithWhite(colour, 0.35),
    lights: { grøn: '1b7a3d', gul: '8a6100', rød: 'b3261e', grå: '595959' },
  };
}
