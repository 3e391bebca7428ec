import { type Finding, fine, whenSome } from './finding.ts';
import type { Found } from './tree.ts';

const YAML = /\.ya?ml$/i;

/** Windows hides the last ending, so that Notepad's `skole.yaml.txt` looks like `skole.yaml`. */
const DISGUISED = /\.ya?ml\.(?:txt|docx?|rtf|html?|md)$/i;

/** What editors and git leave beside a file that they changed. */
const BACKUP = /\.ya?ml(?:~|\.(?:bak|old|orig|swp))$/i;

/** Word's and LibreOffice's mark that a document is open. */
const LOCK = /^(?:~\$|\.~lock\.)/;

/** As Windows, Dropbox, Syncthing and Nextcloud name a second copy, in Danish and in English; nobody names an agreement so. */
const COPY =
  /(?: \(\d+\)| - (?:kopi|copy)(?: \(\d+\))?|\.sync-conflict-[^.]+|[ (_-](?:konfliktkopi|conflicted copy|conflict)[^.]*)\.ya?ml$|^(?:kopi af|copy of) /i;

/**
 * As a Mac names it, and OneDrive, which adds the name of the computer (at most fifteen capitals, digits and hyphens). That may
 * be a name as well, so the file that it was copied from must lie beside it.
 */
const PERHAPS_COPY = /^(.+?)(?: (?:kopi|copy)(?: \d+)?| \d+|-[A-Z][A-Z0-9-]{3,14})(\.ya?ml)$/;

function placeOf(folder: string, name: string): string {
  return `${folder}\n${name}`;
}

function isCopy({ name, folder }: Found, all: ReadonlySet<string>): boolean {
  const [, stem, ending] = PERHAPS_COPY.exec(name) ?? [];
  return COPY.test(name) || (stem !== undefined && all.has(placeOf(folder, `${stem}${ending}`)));
}

/** Names that are one name on a Mac or on Windows: they differ in capitals only, or in how an å is put together. */
function twins(files: readonly Found[]): readonly string[] {
  const key = ({ folder, name }: Found): string => placeOf(folder, name).normalize('NFC').toLowerCase();
  const counts = new Map<string, number>();
  for (const file of files) counts.set(key(file), (counts.get(key(file)) ?? 0) + 1);
  return files.filter((file) => (counts.get(key(file)) ?? 0) > 1).map(({ path }) => path);
}

function paths(files: readonly Found[], isMeant: (file: Found) => boolean): readonly string[] {
  return files.filter(isMeant).map(({ path }) => path);
}

/** `docx, pdf`. */
function endings(files: readonly Found[]): string {
  const known = files.map(({ name }) => /[^.]\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? name);
  return [...new Set(known)].sort().join(', ');
}

/** The names of all files under `mapper.aftaler`: which are read, which are not, and which should not be there. */
export function ofNames(files: readonly Found[]): readonly Finding[] {
  const all = new Set(files.map(({ folder, name }) => placeOf(folder, name)));
  const isRead = ({ name }: Found): boolean => YAML.test(name) && !name.startsWith('.');
  const isTold = ({ name }: Found): boolean => [DISGUISED, BACKUP, LOCK].some((pattern) => pattern.test(name));
  const others = files.filter((file) => !YAML.test(file.name) && !file.name.startsWith('.') && !isTold(file));
  const read = files.filter(isRead);
  return [
    ...whenSome(
      paths(files, ({ name }) => DISGUISED.test(name)),
      {
        check: 'forkert-endelse',
        state: 'wrong',
        message: { da: 'Filer, der ender forkert, bliver ikke læst:', en: 'Files with a wrong ending are not read:' },
        remedy: {
          da: 'Giv filen et navn, der ender på .yaml. I Windows: slå »Filtypenavne« til under Vis i Stifinder.',
          en: 'Rename it so that it ends in .yaml. On Windows show file name extensions first.',
        },
      },
    ),
    ...whenSome(
      paths(files, ({ name }) => name.startsWith('.') && YAML.test(name)),
      {
        check: 'skjult-fil',
        state: 'odd',
        message: {
          da: 'Filer med punktum først i navnet bliver ikke læst:',
          en: 'Files whose name begins with a dot are not read:',
        },
        remedy: { da: 'Fjern punktummet, hvis det er en aftale.', en: 'Remove the dot if it is an agreement.' },
      },
    ),
    ...whenSome(
      paths(files, ({ name }) => BACKUP.test(name)),
      {
        check: 'sikkerhedskopi',
        state: 'odd',
        message: {
          da: 'Sikkerhedskopier fra en editor eller git bliver ikke læst:',
          en: 'Backups of an editor or of git are not read:',
        },
        remedy: { da: 'Slet dem, når I ikke skal bruge dem.', en: 'Delete them when you no longer need them.' },
      },
    ),
    ...whenSome(twins(files), {
      check: 'samme-navn',
      state: 'wrong',
      message: {
        da: 'Navne, som Windows og Mac ikke kan kende fra hinanden (store og små bogstaver, eller å skrevet på to måder):',
        en: 'Names that Windows and Mac cannot tell apart (capitals, or an å that is put together differently):',
      },
      remedy: { da: 'Slet den ene, eller giv den et andet navn.', en: 'Delete one, or rename it.' },
    }),
    ...whenSome(
      paths(read, (file) => isCopy(file, all)),
      {
        check: 'kopi',
        state: 'odd',
        message: {
          da: 'Filer, der ligner kopier, bliver læst som aftaler:',
          en: 'Files that look like copies are read as agreements:',
        },
        remedy: {
          da: 'Sammenlign med originalen, og slet kopien.',
          en: 'Compare with the original, and delete the copy.',
        },
      },
    ),
    fine('filer', {
      da: `${read.length} YAML-${read.length === 1 ? 'fil' : 'filer'} bliver læst${others.length === 0 ? '' : `; ${others.length} ${others.length === 1 ? 'anden gør' : 'andre gør'} ikke (${endings(others)})`}.`,
      en: `${read.length} YAML ${read.length === 1 ? 'file is' : 'files are'} read${others.length === 0 ? '' : `; ${others.length} ${others.length === 1 ? 'other is' : 'others are'} not (${endings(others)})`}.`,
    }),
  ];
}

/** Our own temporary file: `.skole.pdf.4711-3.tmp`. */
const TEMPORARY = /^\..+\.\d+-\d+\.tmp$/;

/** What programs left behind in the folder, its agreements and its documents. */
export function ofRemains(files: readonly Found[]): readonly Finding[] {
  return [
    ...whenSome(
      paths(files, ({ name }) => LOCK.test(name)),
      {
        check: 'åben-i-word',
        state: 'odd',
        message: {
          da: 'Dokumenter er åbne i Word eller et lignende program, eller det gik ned:',
          en: 'Documents are open in Word or the like, or it crashed:',
        },
        remedy: {
          da: 'Luk dokumentet, før I danner det igen. Er det lukket, så slet filen.',
          en: 'Close the document before you build it again. If it is closed, delete the file.',
        },
      },
    ),
    ...whenSome(
      paths(files, ({ name }) => TEMPORARY.test(name)),
      {
        check: 'midlertidig-fil',
        state: 'odd',
        message: {
          da: 'Midlertidige filer er blevet liggende efter en kørsel, der blev afbrudt:',
          en: 'Temporary files were left by a run that was interrupted:',
        },
        remedy: {
          da: 'Slet dem, hvis programmet ikke kører lige nu.',
          en: 'Delete them, if the program is not running.',
        },
      },
    ),
  ];
}
