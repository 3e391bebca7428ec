import { type Diagnostic, type Failure, type SourceFile, type Span, type Words, wholeFile } from '../core/index.ts';

/** A place for problems with a path that has no text to point into. */
export function unreadable(path: string): Span {
  const file: SourceFile = { path, text: '' };
  return wholeFile(file);
}

/** Every problem of folders, files and settings, with one line of Danish. */
export const pipelineRules = {
  'aftale-yaml-mangler': 'Der er ingen aftale.yaml i mappen eller mapperne over.',
  'dokument-findes-allerede': 'Et dokument ville blive skrevet oven i et andet med samme navn.',
  'dokument-underskrevet': 'Et dokument ville blive skrevet oven i en underskrevet PDF-fil.',
  'farve-for-lys': 'Farven i aftale.yaml er for lys til at blive læst på hvidt.',
  'fil-for-stor': 'Et logo eller en skrifttype fylder for meget.',
  'fil-kan-ikke-læses': 'En fil eller mappe kan ikke læses.',
  'fil-kan-ikke-skrives': 'Et dokument kan ikke skrives, fx fordi det er åbent i Word.',
  'filnavn-kan-ikke-læses': 'Et filnavn er skrevet i et gammelt tegnsæt, så filen ikke kan åbnes.',
  'flere-år': 'En enhed har aftaler for flere år, og året er ikke valgt.',
  'for-mange-filer': 'Mappen med aftaler har flere filer, end en kommune kan have.',
  'godkendt-indhold-mangler': 'Det godkendte indhold er ikke gemt, så en senere ændring ikke kan vises.',
  'godkendt-uden-lås': 'En godkendt aftale står ikke i aftale.lock.',
  'ingen-aftaler': 'Der er ingen aftaler at danne dokumenter af.',
  'ingen-filer': 'Der er ingen filer at arbejde med.',
  'kildepakke-anden-version':
    'En kildepakke er lavet af en anden version af programmet, så siderne kan se anderledes ud.',
  'kildepakke-beskadiget': 'En kildepakke mangler noget, der skal til for at danne dokumentet igen.',
  'logo-for-stort': 'Logoet har for mange billedpunkter.',
  'logo-kan-ikke-læses': 'Logoet er ikke et billede i PNG eller JPEG.',
  'lås-anden-version': 'Aftalen siger en anden version end aftale.lock.',
  'lås-kan-ikke-læses': 'En linje i aftale.lock kan ikke læses.',
  'lås-uden-aftale': 'aftale.lock har en linje om en aftale, der ikke er i mappen.',
  'lås-uden-godkendelse': 'aftale.lock siger, at aftalen er godkendt, men det siger aftalen ikke selv.',
  'samme-dokument-to-gange': 'To aftaler ville give et dokument med samme navn.',
  'skrifttype-kan-ikke-bruges': 'Skrifttypen er ikke en hel TTF- eller OTF-fil.',
  'sti-findes-ikke': 'Det, der er nævnt i kommandoen, findes ikke.',
  'sti-uden-for-mappen': 'En sti eller en genvej fører ud af mappen med aftale.yaml.',
  'ændret-efter-godkendelse': 'Aftalen er ændret, efter at den blev godkendt.',
} as const;

export type PipelineRule = keyof typeof pipelineRules;

interface Problem {
  readonly rule: PipelineRule;
  readonly message: Words;
  readonly hint?: Words;
  readonly span: Span;
  readonly path?: string;
}

export function error(problem: Problem): Diagnostic {
  return { ...problem, path: problem.path ?? '', severity: 'error' };
}

const REASON: Readonly<Record<Failure, Words>> = {
  missing: { da: 'den findes ikke', en: 'it does not exist' },
  'not-a-file': { da: 'det er ikke en fil', en: 'it is not a file' },
  'not-a-directory': {
    da: 'en del af stien er en fil og ikke en mappe',
    en: 'a part of the path is a file, not a folder',
  },
  'not-permitted': { da: 'du har ikke adgang til den', en: 'you may not open it' },
  busy: { da: 'et andet program har den åben', en: 'another program holds it open' },
  exists: { da: 'den findes allerede', en: 'it exists already' },
  'no-space': { da: 'der er ikke mere plads', en: 'there is no space left' },
  'read-only': { da: 'drevet kan kun læses', en: 'the drive is read-only' },
  'too-large': { da: 'den er for stor', en: 'it is too large' },
  changed: { da: 'en anden har ændret den imens', en: 'somebody else changed it meanwhile' },
  other: { da: 'systemet afviste det', en: 'the system refused' },
};

const REMEDY: Partial<Readonly<Record<Failure, Words>>> = {
  missing: { da: 'Ret stien, eller læg filen der.', en: 'Correct the path, or put the file there.' },
  'not-permitted': { da: 'Bed om adgang til filen.', en: 'Ask for access to the file.' },
  busy: {
    da: 'Luk filen i Word eller det program, der har den åben, og prøv igen.',
    en: 'Close the file in Word or whatever holds it open, and try again.',
  },
  'no-space': { da: 'Ryd op på drevet, og prøv igen.', en: 'Free some space, and try again.' },
  changed: { da: 'Prøv igen: så læses den, som den er nu.', en: 'Try again: then it is read as it is now.' },
  'read-only': { da: 'Vælg en anden mappe med --out.', en: 'Choose another folder with --out.' },
};

/** Folders that are missing are made; where even that is refused, there can be none. */
const NO_FOLDER: Words = { da: 'mappen kan ikke laves', en: 'its folder cannot be made' };

/** Why the outside refused to read or write a file, in words. */
export function refusal(kind: 'read' | 'write', path: string, failure: Failure, span?: Span): Diagnostic {
  const noFolder = kind === 'write' && failure === 'missing';
  const hint = noFolder ? REMEDY['read-only'] : REMEDY[failure];
  const reason = noFolder ? NO_FOLDER : REASON[failure];
  const verb: Words = kind === 'read' ? { da: 'læses', en: 'read' } : { da: 'skrives', en: 'written' };
  return error({
    rule: kind === 'read' ? 'fil-kan-ikke-læses' : 'fil-kan-ikke-skrives',
    message: {
      da: `\`${path}\` kan ikke ${verb.da}: ${reason.da}.`,
      en: `\`${path}\` cannot be ${verb.en}: ${reason.en}.`,
    },
    ...(hint === undefined ? {} : { hint }),
    span: span ?? unreadable(path),
  });
}
