import type { AgreementYear, Decimal, LocalDate, Term, YearlyDay } from '../core/index.ts';
import {
  type Reading,
  readAgreementYear,
  readAmount,
  readDate,
  readNumber,
  readTerm,
  readYearlyDay,
  readYesNo,
  unitName,
} from '../text/index.ts';
import type { Format } from './field.ts';
import { quoted, refused, understood, write } from './words.ts';

/** What a scalar can mean. */
export type LeafValue = string | number | boolean | Decimal | LocalDate | Term | YearlyDay | AgreementYear;

/** One line: what YAML folds over several lines becomes spaces, but a no-break space stays. */
function readLine(text: string): Reading<string> {
  return understood((/[\t\r\n]| {2}/.test(text) ? text.replace(/[ \t\r\n]+/g, ' ') : text).trim());
}

/** Several lines as they are written, each tidied as one line is. */
function readLines(text: string): Reading<string> {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/[ \t]+/g, ' ').trim());
  return understood(lines.filter((line) => line !== '').join('\n'));
}

function readWhole(text: string): Reading<number> {
  const reading = readNumber(text);
  if (!reading.ok) return reading;
  const { coefficient, scale } = reading.value;
  const value = Number(coefficient);
  if (scale === 0 && value >= 0 && Number.isSafeInteger(value)) return understood(value);
  return refused(
    { da: `${quoted(text)} er ikke et helt tal fra 0 og op.`, en: `${quoted(text)} is not a whole number from 0 up.` },
    { da: 'Skriv et helt tal, fx `3`.', en: 'Write a whole number such as `3`.' },
  );
}

/** What the user wrote as an id of letters, digits and hyphens; empty when nothing is left of it. */
export function proposedId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-zæøå0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function readId(text: string): Reading<string> {
  if (/^[A-Za-zÆØÅæøå0-9][A-Za-zÆØÅæøå0-9-]*$/.test(text)) return understood(text);
  return refused(
    {
      da: `${quoted(text)} kan ikke være et id. Et id har kun bogstaver, tal og bindestreger.`,
      en: `${quoted(text)} cannot be an id. An id has letters, digits and hyphens only.`,
    },
    write(proposedId(text) || 'jordsalg'),
  );
}

/** The letter of a delmål that was probably meant by `b`, `B)` or `b.`. */
export function proposedLetter(text: string): string | undefined {
  return /^[a-z]{1,2}(?=[).:]?$)/i.exec(text)?.[0].toUpperCase();
}

function readLetter(text: string): Reading<string> {
  if (/^[A-Z]{1,2}$/.test(text)) return understood(text);
  return refused(
    {
      da: `${quoted(text)} er ikke bogstavet på et delmål. Delmål har store bogstaver.`,
      en: `${quoted(text)} is not the letter of a delmål. They have capital letters.`,
    },
    write(proposedLetter(text) ?? 'A'),
  );
}

/** The number that was probably meant by `01`, `1.` or `nr. 1`. */
export function proposedNumber(text: string): string | undefined {
  return /[1-9][0-9]{0,8}/.exec(text)?.[0];
}

function readOrdinal(text: string): Reading<string> {
  if (/^[1-9][0-9]{0,8}$/.test(text)) return understood(text);
  return refused(
    { da: `${quoted(text)} er ikke et nummer.`, en: `${quoted(text)} is not a number in a row.` },
    write(proposedNumber(text) ?? '1'),
  );
}

/** Only addresses that a reader may safely be led to: `javascript:` runs, `file:` opens what lies on the machine. */
function readWebAddress(text: string): Reading<string> {
  const address = text.trim();
  if (/^https?:\/\/[^\s/]\S*$/i.test(address) && URL.canParse(address)) return understood(address);
  const bare = /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:\/\S*)?$/iu.test(address);
  return refused(
    {
      da: `${quoted(text)} er ikke en adresse på nettet, som et dokument kan føre til.`,
      en: `${quoted(text)} is no address on the web that a document may lead to.`,
    },
    bare
      ? write(`https://${address}`)
      : {
          da: 'Skriv hele adressen, så den begynder med `https://`, eller slet linjen.',
          en: 'Write the whole address, beginning with `https://`, or delete the line.',
        },
  );
}

function readColour(text: string): Reading<string> {
  if (/^#[0-9A-Fa-f]{6}$/.test(text)) return understood(text.toLowerCase());
  return refused(
    { da: `${quoted(text)} er ikke en farvekode.`, en: `${quoted(text)} is not a colour code.` },
    {
      da: 'Skriv `#` og seks tegn (0–9 og a–f) i anførselstegn, fx `"#1d4f73"`.',
      en: 'Write `#` and six signs (0–9 and a–f) in quotation marks, such as `"#1d4f73"`.',
    },
  );
}

const READERS: Readonly<Record<Format, (text: string) => Reading<LeafValue>>> = {
  tekst: readLine,
  linjer: readLines,
  markdown: (text) => understood(text.trimEnd()),
  tal: readNumber,
  beløb: readAmount,
  heltal: readWhole,
  dato: readDate,
  frist: readTerm,
  'dag-på-året': readYearlyDay,
  aftaleår: readAgreementYear,
  'ja-nej': readYesNo,
  enhed: (text) => understood(unitName(text)),
  id: readId,
  bogstav: readLetter,
  nummer: readOrdinal,
  sti: readLine,
  netadresse: readWebAddress,
  farve: readColour,
};

/** Reads a scalar's text as its schema says. */
export function readLeaf(format: Format, text: string): Reading<LeafValue> {
  return READERS[format](text);
}
