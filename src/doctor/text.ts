import { type Finding, fine, whenSome } from './finding.ts';

interface TextFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const CR = 13;
const LF = 10;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !bytes.includes(0);
  } catch {
    return false;
  }
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** How lines end: as on Windows, as elsewhere, both, or there is but one line. */
function lineEnds(bytes: Uint8Array): 'windows' | 'plain' | 'both' | 'none' {
  let windows = false;
  let plain = false;
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at - 1] === CR) windows = true;
    else plain = true;
  }
  return windows && plain ? 'both' : windows ? 'windows' : plain ? 'plain' : 'none';
}

function paths(files: readonly TextFile[]): readonly string[] {
  return files.map(({ path }) => path);
}

/** How the files are encoded and how their lines end: programs that do not agree show whole files as changed. */
export function ofText(files: readonly TextFile[]): readonly Finding[] {
  const foreign = files.filter(({ bytes }) => !isUtf8(bytes));
  const readable = files.filter((file) => !foreign.includes(file));
  const both = readable.filter(({ bytes }) => lineEnds(bytes) === 'both');
  const windows = readable.filter(({ bytes }) => lineEnds(bytes) === 'windows');
  const plain = readable.filter(({ bytes }) => lineEnds(bytes) === 'plain');
  const marked = readable.filter(({ bytes }) => hasMark(bytes));
  const rarer = windows.length <= plain.length ? windows : plain;
  const odd = [
    ...whenSome(paths(foreign), {
      check: 'kodning',
      state: 'wrong',
      message: { da: 'Filer, der ikke er gemt som UTF-8:', en: 'Files that are not saved as UTF-8:' },
      remedy: {
        da: 'Gem filen som UTF-8. I Notesblok: Gem som → Kodning → UTF-8.',
        en: 'Save the file as UTF-8. In Notepad: Save as → Encoding → UTF-8.',
      },
    }),
    ...whenSome(paths(both), {
      check: 'linjeskift',
      state: 'odd',
      message: {
        da: 'Filer med begge slags linjeskift (CRLF og LF):',
        en: 'Files with both kinds of line ends (CRLF and LF):',
      },
      remedy: {
        da: 'Vælg LF nederst til højre i VS Code, og gem.',
        en: 'Choose LF at the lower right of VS Code, and save.',
      },
    }),
    ...whenSome(windows.length > 0 && plain.length > 0 ? paths(rarer) : [], {
      check: 'linjeskift',
      state: 'odd',
      message: {
        da: `${windows.length} filer har Windows-linjeskift (CRLF), ${plain.length} har ikke (LF). De færreste:`,
        en: `${windows.length} files have line ends of Windows (CRLF), ${plain.length} have not (LF). The fewer:`,
      },
      remedy: {
        da: 'Vælg det samme overalt, helst LF: nederst til højre i VS Code.',
        en: 'Choose the same everywhere, LF if you can: at the lower right of VS Code.',
      },
    }),
    ...whenSome(marked.length > 0 && marked.length < readable.length ? paths(marked) : [], {
      check: 'usynligt-mærke',
      state: 'odd',
      message: {
        da: 'Nogle filer begynder med et usynligt mærke (BOM), andre ikke:',
        en: 'Some files begin with an invisible mark (BOM), others do not:',
      },
      remedy: {
        da: 'Gem dem som UTF-8 uden BOM, så git ikke viser dem som ændret.',
        en: 'Save them as UTF-8 without BOM, so that git does not show them as changed.',
      },
    }),
  ];
  if (odd.length > 0 || readable.length === 0) return odd;
  return [
    fine('kodning', {
      da: 'Alle filer er UTF-8 med samme linjeskift.',
      en: 'All files are UTF-8 with the same line ends.',
    }),
  ];
}
