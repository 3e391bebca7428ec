import type { Severity, Words } from '../core/index.ts';
import type { Origin } from './doc.ts';

/** A problem in a finished document, with the origin of what causes it; the pipeline makes a place in a file of it. */
export interface DocProblem {
  readonly rule: DocRule;
  readonly severity: Severity;
  readonly message: Words;
  readonly hint: Words;
  readonly origin: Origin | undefined;
}

/** Every problem that {@link checkDoc} can give. */
export type DocRule =
  | 'billede-uden-tekst'
  | 'dokument-uden-titel'
  | 'flere-hovedoverskrifter'
  | 'hovedoverskrift-mangler'
  | 'link-siger-intet'
  | 'link-uden-mål'
  | 'overskrift-springer-niveau'
  | 'række-passer-ikke'
  | 'samme-anker-to-gange'
  | 'tabel-uden-navn'
  | 'tabel-uden-overskrifter'
  | 'tom-overskrift'
  | 'tomt-link';

interface Saying {
  readonly severity: Severity;
  readonly message: (a: string, b: string) => Words;
  readonly hint: Words;
}

const SAYINGS: Readonly<Record<DocRule, Saying>> = {
  'billede-uden-tekst': {
    severity: 'error',
    message: () => ({
      da: 'Billedet har ingen tekst, så den, der ikke kan se det, får intet at vide.',
      en: 'The picture has no text alternative.',
    }),
    hint: { da: 'Skriv i alt="…", hvad billedet viser.', en: 'Say in alt="…" what the picture shows.' },
  },
  'dokument-uden-titel': {
    severity: 'error',
    message: () => ({ da: 'Dokumentet har ingen titel.', en: 'The document has no title.' }),
    hint: { da: 'Udfyld feltet titel.', en: 'Fill in the field titel.' },
  },
  'flere-hovedoverskrifter': {
    severity: 'error',
    message: (text) => ({
      da: `»${text}« er en hovedoverskrift mere. Et dokument har én.`,
      en: `"${text}" is a second main heading. A document has one.`,
    }),
    hint: { da: 'Brug h2 i stedet for h1.', en: 'Use h2 instead of h1.' },
  },
  'hovedoverskrift-mangler': {
    severity: 'error',
    message: () => ({ da: 'Dokumentet har ingen hovedoverskrift.', en: 'The document has no main heading.' }),
    hint: { da: 'Sæt dokumentets navn i <h1> på forsiden.', en: "Put the document's name in <h1> on the front page." },
  },
  'link-siger-intet': {
    severity: 'warning',
    message: (text) => ({
      da: `Linkteksten »${text}« siger ikke, hvor linket fører hen. Den, der bruger skærmlæser, hører ofte kun linkene.`,
      en: `The link text "${text}" does not say where it leads; screen-reader users often hear the links alone.`,
    }),
    hint: { da: 'Skriv navnet på det, linket fører til.', en: 'Write the name of what the link leads to.' },
  },
  'link-uden-mål': {
    severity: 'error',
    message: (target) => ({
      da: `Linket fører til ${target}, men intet i dokumentet hedder sådan.`,
      en: `The link leads to ${target}, but nothing in the document has that name.`,
    }),
    hint: { da: 'Ret linket, eller giv overskriften det id.', en: 'Correct the link, or give the heading that id.' },
  },
  'overskrift-springer-niveau': {
    severity: 'error',
    message: (text) => ({
      da: `Overskriften »${text}« springer et niveau over. Så kan den, der bruger skærmlæser, tro, at noget mangler.`,
      en: `The heading "${text}" skips a level; screen-reader users may think that something is missing.`,
    }),
    hint: {
      da: 'Brug det næste niveau efter overskriften over.',
      en: 'Use the level next to that of the heading above.',
    },
  },
  'række-passer-ikke': {
    severity: 'error',
    message: (has, wants) => ({
      da: `Rækken fylder ${has} kolonner, men tabellen har ${wants}.`,
      en: `The row fills ${has} columns, but the table has ${wants}.`,
    }),
    hint: { da: 'Tilføj en celle, eller brug colspan.', en: 'Add a cell, or use colspan.' },
  },
  'samme-anker-to-gange': {
    severity: 'error',
    message: (id) => ({
      da: `To overskrifter har samme id »${id}«, så et link ved ikke, hvor det skal hen.`,
      en: `Two headings have the id "${id}", so a link cannot know where to lead.`,
    }),
    hint: { da: 'Giv dem hver sit id.', en: 'Give each its own id.' },
  },
  'tabel-uden-navn': {
    severity: 'error',
    message: () => ({
      da: 'Tabellen har ingen overskrift, så det fremgår ikke, hvad den handler om.',
      en: 'The table has no caption, so nothing says what it is about.',
    }),
    hint: {
      da: 'Sæt <caption> først i tabellen, eller skriv summary="…".',
      en: 'Add <caption>, or write summary="…".',
    },
  },
  'tabel-uden-overskrifter': {
    severity: 'error',
    message: (name) => ({
      da: `Tabellen »${name}« har ingen overskrifter over kolonner eller foran rækker.`,
      en: `The table "${name}" has no header cells.`,
    }),
    hint: { da: 'Brug <th scope="col"> eller <th scope="row">.', en: 'Use <th scope="col"> or <th scope="row">.' },
  },
  'tom-overskrift': {
    severity: 'error',
    message: () => ({ da: 'En overskrift er tom.', en: 'A heading is empty.' }),
    hint: { da: 'Skriv en tekst, eller fjern overskriften.', en: 'Write a text, or remove the heading.' },
  },
  'tomt-link': {
    severity: 'error',
    message: (target) => ({ da: `Linket til ${target} har ingen tekst.`, en: `The link to ${target} has no text.` }),
    hint: { da: 'Skriv navnet på det, linket fører til.', en: 'Write the name of what the link leads to.' },
  },
};

/** Every name of a problem in a document, sorted; for lists and the test that each has a reproducer. */
export const DOC_RULES: readonly string[] = Object.keys(SAYINGS).sort();

/** A problem in the words of its rule. */
export function docProblem(rule: DocRule, origin: Origin | undefined, a = '', b = ''): DocProblem {
  const saying = SAYINGS[rule];
  return { rule, severity: saying.severity, message: saying.message(a, b), hint: saying.hint, origin };
}
