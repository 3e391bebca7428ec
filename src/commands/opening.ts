import type { Failure, Words, World } from '../core/index.ts';
import { inOneLine } from '../reporters/index.ts';
import { type OpeningFailure, openTables, type Table } from '../sheets/index.ts';

/** A workbook above 10 MB is refused in words of its own; this keeps the rest out of memory. */
const LARGEST = 20_000_000;

const SAVE_AS_XLSX: Words = {
  da: 'Åbn det i Excel, og gem det som »Excel-projektmappe (.xlsx)«.',
  en: 'Open it in Excel, and save it as "Excel workbook (.xlsx)".',
};

function saveAsXlsx({ da, en }: Words): Words {
  return { da: `${da} ${SAVE_AS_XLSX.da}`, en: `${en} ${SAVE_AS_XLSX.en}` };
}

/** What is wrong with a file, and what to do. */
const FAILURES: Readonly<Record<OpeningFailure, Words>> = {
  'no-workbook': saveAsXlsx({ da: 'er ikke et regneark.', en: 'is no spreadsheet.' }),
  'old-or-encrypted': saveAsXlsx({
    da: 'er gemt i det gamle format .xls eller med adgangskode.',
    en: 'is saved in the old format .xls or with a password.',
  }),
  'open-document': saveAsXlsx({ da: 'er gemt som OpenDocument.', en: 'is saved as OpenDocument.' }),
  damaged: {
    da: 'er beskadiget og kan ikke læses. Hent filen igen, eller gem den på ny i Excel.',
    en: 'is damaged and cannot be read. Get the file again, or save it anew in Excel.',
  },
  'too-large': {
    da: 'er for stor: højst 10 MB, og højst 50 MB pakket ud. Gem kun det ark, der skal læses.',
    en: 'is too large: 10 MB at most, and 50 MB unpacked. Save only the sheet that is to be read.',
  },
  'too-many-rows': {
    da: 'har mere end 20.000 rækker. Del den i flere filer.',
    en: 'has more than 20,000 rows. Divide it into several files.',
  },
  suspicious: {
    da: 'er pakket på en måde, som Excel ikke pakker på, og er ikke pakket ud. Gem den på ny i Excel, hvis du stoler på den.',
    en: 'is packed as Excel never packs, and was not unpacked. Save it anew in Excel if you trust it.',
  },
  'no-separator': {
    da: 'har ingen semikolon, tabulator eller komma i første linje, så der er ingen kolonner. Gem den som CSV eller .xlsx.',
    en: 'has no semicolon, tab or comma in its first line, so that there are no columns. Save it as CSV or .xlsx.',
  },
  'open-quote': {
    da: 'har et anførselstegn, der ikke bliver lukket. Gem den på ny som CSV eller .xlsx.',
    en: 'has a quotation mark that is never closed. Save it anew as CSV or .xlsx.',
  },
  'no-text': saveAsXlsx({ da: 'er ikke en tekst med semikolon.', en: 'is no text with semicolons.' }),
};

function unreadable(failure: Failure): Words {
  switch (failure) {
    case 'missing':
      return { da: 'findes ikke. Ret stien.', en: 'does not exist. Correct the path.' };
    case 'too-large':
      return FAILURES['too-large'];
    case 'busy':
      return {
        da: 'er åben i et andet program. Luk filen, og prøv igen.',
        en: 'is open in another program. Close the file, and try again.',
      };
    default:
      return {
        da: 'kan ikke læses. Ret stien, eller bed om adgang.',
        en: 'cannot be read. Correct the path, or ask for access.',
      };
  }
}

/** The tables of a file that the user names, or why there are none. */
export type Opened = { readonly tables: readonly Table[] } | { readonly refusal: Words };

function refusal(path: string, { da, en }: Words): Opened {
  const shown = inOneLine(path);
  return { refusal: { da: `\`${shown}\` ${da}`, en: `\`${shown}\` ${en}` } };
}

/** Opens a spreadsheet, or a text with semicolons. */
export async function open(world: World, path: string): Promise<Opened> {
  const bytes = world.read(world.resolve(path), LARGEST);
  if (!bytes.ok) return refusal(path, unreadable(bytes.failure));
  const opened = await openTables(path, bytes.value);
  return opened.ok ? { tables: opened.tables } : refusal(path, FAILURES[opened.failure]);
}
