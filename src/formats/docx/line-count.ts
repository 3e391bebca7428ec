/** Advances in ems, as in Source Sans 3; other fonts come near enough. */
const ADVANCES: readonly (readonly [letters: RegExp, advance: number])[] = [
  [/\s/, 0.2],
  [/[iljI.,:;'’]/, 0.25],
  [/[frt-]/, 0.33],
  [/[csvxyz]/, 0.45],
  [/[mwæMWÆ]/, 0.78],
  [/\p{Lu}/u, 0.58],
];
const OTHER = 0.52;

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => {
    const [, advance] = ADVANCES.find(([letters]) => letters.test(letter)) ?? [undefined, OTHER];
    return sum + advance;
  }, 0);
}

/**
 * Lines that a text takes in a width of so many ems, broken at spaces and behind hyphens. An estimate, for looks alone: only
 * Word knows which font it has.
 */
export function lineCount(text: string, width: number): number {
  let count = 1;
  let used = 0;
  for (const [word] of text.matchAll(/[^\s-]*(?:-|\s+|$)/g)) {
    if (used > 0 && used + widthOf(word.trimEnd()) > width) {
      count += 1;
      used = 0;
    }
    used += widthOf(word);
  }
  return count;
}
