/** Relative luminance of one sRGB channel 0 to 255 (WCAG 2.2, definition of relative luminance). */
function channelLuminance(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Contrast of `#rrggbb` against white, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrastToWhite(colour: string): number {
  const channel = (start: number): number => channelLuminance(Number.parseInt(colour.slice(start, start + 2), 16));
  const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  return 1.05 / (luminance + 0.05);
}
