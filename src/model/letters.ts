/** `a` … `z`, `aa` … for 1 … 26, 27 …: the second half of a bilag's number. */
export function lowerLetters(number: number): string {
  let rest = number;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** `A` … `Z`, `AA` … for 1 … 26, 27 …: the key of a delmål. */
export function upperLetters(number: number): string {
  return lowerLetters(number).toUpperCase();
}

/** The number of `A` … `Z`, `AA` …; undefined for anything that is not capital letters. */
export function numberOfLetters(letters: string): number | undefined {
  if (!/^[A-Z]{1,4}$/.test(letters)) return undefined;
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
