/** The four faces of a type family as TTF or OTF bytes. */
export interface FontFamily {
  readonly name: string;
  readonly regular: Uint8Array;
  readonly italic: Uint8Array;
  readonly bold: Uint8Array;
  readonly boldItalic: Uint8Array;
}

/** A picture that was read, checked for size, and measured. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly format: 'png' | 'jpeg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** How documents look; from `tema:` in aftale.yaml. Lengths in points (1/72 inch). */
export interface Theme {
  /** `#rrggbb`, with a contrast to white of at least 4.5 (WCAG AA). */
  readonly colour: string;
  readonly fonts: FontFamily;
  readonly logo: Picture | undefined;
  readonly page: PageGeometry;
  /** Danish hyphenation at line ends. */
  readonly hyphenation: boolean;
}

export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

/** The same paper lying down; the margins stay at their sides. */
export function landscape(page: PageGeometry): PageGeometry {
  return { ...page, width: page.height, height: page.width };
}

/** Width between the margins. */
export function textWidth({ width, margin }: PageGeometry): number {
  return width - margin.left - margin.right;
}

/** Height between the margins. */
export function textHeight({ height, margin }: PageGeometry): number {
  return height - margin.top - margin.bottom;
}

const MILLIMETRE = 72 / 25.4;

/** A4 with the margins of the design: 25 mm left, 20 mm right. */
export const A4: PageGeometry = {
  width: 210 * MILLIMETRE,
  height: 297 * MILLIMETRE,
  margin: { top: 24 * MILLIMETRE, right: 20 * MILLIMETRE, bottom: 24 * MILLIMETRE, left: 25 * MILLIMETRE },
};
