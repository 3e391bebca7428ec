import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, legible, mix } from '../../src/formats/html/colour.ts';
import { darkPalette, lightPalette, type Palette } from '../../src/formats/html/palette.ts';

/** Any colour that a theme may have: one that cannot be read on white is refused above this stage. */
const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`)
  .filter((one) => contrast(one, '#ffffff') >= 4.5);

/** The contrasts of a palette at their worst: all that is read, on all that it may stand on. */
function worst({ paper, tint, band, ink, quiet, accent, lights }: Palette): number {
  const pairs = [ink, quiet, accent, ...Object.values(lights)].flatMap((text) =>
    [paper, tint, band].map((behind) => contrast(text, behind)),
  );
  return Math.min(...pairs);
}

describe('colours', () => {
  it('have the contrasts of the standard', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(legible('#1d4f73', ['#ffffff'], '#000000')).toBe('#1d4f73');
  });

  it('of text can be read on every surface, light and dark, whatever the theme', () => {
    fc.assert(
      fc.property(colour, (theme) => {
        for (const palette of [lightPalette(theme), darkPalette(theme)]) {
          expect(worst(palette)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(palette.onBar, palette.bar)).toBeGreaterThanOrEqual(4.5);
        }
      }),
      { numRuns: 300 },
    );
  });
});
