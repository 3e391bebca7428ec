/** Least contrast of text to what is behind it (WCAG 2.2, 1.4.3, AA). */
const AA = 4.5;

type Channels = readonly [red: number, green: number, blue: number];

function channelsOf(colour: string): Channels {
  const at = (start: number): number => Number.parseInt(colour.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}

/** Relative luminance, 0 to 1 (WCAG 2.2, definition of relative luminance). */
function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Contrast of two colours `#rrggbb`, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (bright + 0.05) / (dark + 0.05);
}

/** `share` of the one colour, the rest the other. */
export function mix(colour: string, other: string, share: number): string {
  const behind = channelsOf(other);
  const mixed = channelsOf(colour).map((value, index) =>
    Math.round(value * share + (behind[index] ?? 0) * (1 - share)),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour, moved towards `towards` by as little as makes it legible on everything that it stands on. */
export function legible(colour: string, backgrounds: readonly string[], towards: '#000000' | '#ffffff'): string {
  for (let percent = 0; percent < 100; percent += 2) {
    const candidate = mix(towards, colour, percent / 100);
    if (backgrounds.every((background) => contrast(candidate, background) >= AA)) return candidate;
  }
  return towards;
}
