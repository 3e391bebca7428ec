/** Makes spellings alike that people mix up: case, `ae`/`oe`/`aa` for `æ`/`ø`/`å`, and `_`, `-` and space. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ae', 'æ')
    .replaceAll('oe', 'ø')
    .replaceAll('aa', 'å')
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

/** Longer words are no typing slips, and comparing them costs the square of their length. */
const LONGEST_WORD = 80;

/** Typing slips between two words: letters missing, added, replaced, or two neighbours swapped (Damerau–Levenshtein). */
function slips(a: readonly string[], b: readonly string[]): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

/** Short words differ by a letter or two without being slips of each other. */
function mostSlips(length: number): number {
  if (length < 3) return 0;
  if (length < 5) return 1;
  return length < 9 ? 2 : 3;
}

/** The candidate meant by a mistyped word, the first of the nearest; undefined when none is near. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const meant = [...fold(word)];
  if (meant.length === 0 || meant.length > LONGEST_WORD) return undefined;
  // `aftlae` is a slip of `aftale`, but folding makes `aftlæ` of it.
  const asWritten = [...word.toLowerCase()];
  const bound = mostSlips(meant.length);
  let best: string | undefined;
  let fewest = bound + 1;
  for (const candidate of candidates) {
    const letters = [...fold(candidate)];
    if (Math.abs(letters.length - meant.length) >= fewest) continue;
    const count = Math.min(slips(meant, letters), slips(asWritten, [...candidate.toLowerCase()]));
    if (count >= fewest) continue;
    best = candidate;
    fewest = count;
  }
  return best;
}
