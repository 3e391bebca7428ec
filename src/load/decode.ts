import type { Problem } from './problem.ts';

/** A file's text, and what makes it unreadable; the text is then as good as can be had, for showing the place. */
export interface Decoded {
  readonly text: string;
  readonly problem: Problem | undefined;
}

/** Bytes of a file that people write. */
export const LARGEST = 1_048_576;
/** What no keyboard gives: control characters but tab and line breaks, a lone carriage return, the two non-characters. */
const CONTROL = /\r(?!\n)|[^\t\n\r -~\u00a0-\ufffd]/;
const SAVE_AS_UTF8 = {
  da: 'Gem filen som UTF-8. I VS Code: klik på tegnsættet nederst til højre, vælg »Save with Encoding« og »UTF-8«. I Notesblok: »Gem som« og tegnkodning UTF-8.',
  en: 'Save the file as UTF-8. In VS Code: click the encoding at the bottom right, choose "Save with Encoding" and "UTF-8".',
};

/** Bytes to text: UTF-8 with or without byte order mark, and nothing else. */
export function decode(bytes: Uint8Array, largest: number): Decoded {
  if (bytes.length > largest) return { text: '', problem: tooLarge(bytes.length) };
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), problem: savedAsUtf16() };
  const text = utf8(bytes, false);
  if (text === undefined) {
    // One character a byte, so that offsets of bytes are offsets of the text.
    const letters = new TextDecoder('windows-1252').decode(bytes);
    return { text: letters, problem: savedInOldEncoding(letters, firstBadByte(bytes)) };
  }
  const control = CONTROL.exec(text);
  return { text, problem: control === null ? undefined : controlCharacter(text, control.index) };
}

function tooLarge(size: number): Problem {
  const megabytes = (size / LARGEST).toFixed(1).replace('.', ',');
  return {
    rule: 'yaml-for-stor',
    start: 0,
    end: 0,
    message: {
      da: `Filen fylder ${megabytes} MB. En fil kan højst fylde 1 MB.`,
      en: `The file is ${megabytes} MB. A file may be 1 MB at most.`,
    },
    hint: {
      da: 'Del teksten i flere filer, eller flyt billeder og bilag ud af filen.',
      en: 'Divide the text into several files, or move pictures and attachments out of the file.',
    },
  };
}

/** UTF-16 by its mark, or by every second byte being zero, as it is in Danish text. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 1000);
  if (!sample.includes(0)) return undefined;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 4 && even < sample.length / 16) return 'utf-16le';
  if (even > sample.length / 4 && odd < sample.length / 16) return 'utf-16be';
  return undefined;
}

function savedAsUtf16(): Problem {
  return {
    rule: 'yaml-tegnsæt-utf-16',
    start: 0,
    end: 0,
    message: {
      da: 'Filen er gemt i tegnsættet UTF-16 (»Unicode« i nogle programmer) og kan ikke læses.',
      en: 'The file is saved as UTF-16 ("Unicode" in some programs) and cannot be read.',
    },
    hint: SAVE_AS_UTF8,
  };
}

/** The text without a byte order mark; undefined where the bytes are no UTF-8. */
function utf8(bytes: Uint8Array, mayBreakOff: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayBreakOff });
  } catch {
    return undefined;
  }
}

function isUtf8(bytes: Uint8Array, mayBreakOff: boolean): boolean {
  return utf8(bytes, mayBreakOff) !== undefined;
}

/** Offset of the first byte that begins no character, in what is no UTF-8; found by halving, because TextDecoder does not tell it. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  let start = good;
  while (start > 0 && !isUtf8(bytes.subarray(0, start), false)) start -= 1;
  return start;
}

function savedInOldEncoding(text: string, bad: number): Problem {
  const line = text.slice(0, bad).split('\n').length;
  const letter = text[bad] ?? '';
  const likely = /\p{L}|\p{P}/u.test(letter);
  return {
    rule: 'yaml-tegnsæt-windows',
    start: bad,
    end: bad + 1,
    message: {
      da: `Filen er gemt i et gammelt tegnsæt (Windows-1252). Første sted er linje ${line}${likely ? `, hvor der nok skulle stå »${letter}«` : ''}.`,
      en: `The file is saved in an old encoding (Windows-1252). The first place is line ${line}${likely ? `, where "${letter}" was probably meant` : ''}.`,
    },
    hint: SAVE_AS_UTF8,
  };
}

function controlCharacter(text: string, at: number): Problem {
  const code = (text.charCodeAt(at) || 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    rule: 'yaml-styretegn',
    start: at,
    end: at + 1,
    message: {
      da: `Her står et usynligt tegn (U+${code}), som ikke hører til i tekst. Det følger ofte med, når man kopierer.`,
      en: `An invisible character (U+${code}) stands here that is no text. It often comes along when copying.`,
    },
    hint: {
      da: 'Slet tegnet: slet ordet, og skriv det igen.',
      en: 'Delete the character: delete the word and type it again.',
    },
  };
}
