import type { ErrorCode, YAMLError } from 'yaml';
import type { Words } from '../core/index.ts';
import { cited, correctedLine, inQuotes, lineEnd, writeLine } from './lines.ts';
import type { LoadRuleName } from './load-rules.ts';
import type { Problem } from './problem.ts';

/** The rule under which each of yaml's errors is told when no trap has explained it better. */
export const ruleOfError: Readonly<Record<ErrorCode, LoadRuleName>> = {
  ALIAS_PROPS: 'yaml-henvisning',
  BAD_ALIAS: 'yaml-henvisning',
  BAD_COLLECTION_TYPE: 'yaml-mærke',
  BAD_DIRECTIVE: 'yaml-direktiv',
  BAD_DQ_ESCAPE: 'yaml-omvendt-skråstreg',
  BAD_INDENT: 'yaml-indrykning',
  BAD_PROP_ORDER: 'yaml-anker',
  BAD_SCALAR_START: 'yaml-tegn-først',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-kolon-i-tekst',
  BLOCK_IN_FLOW: 'yaml-liste-i-parentes',
  DUPLICATE_KEY: 'yaml-felt-to-gange',
  IMPOSSIBLE: 'yaml-uventet-tegn',
  KEY_OVER_1024_CHARS: 'yaml-for-langt-feltnavn',
  MISSING_CHAR: 'yaml-kolon-mangler',
  MULTILINE_IMPLICIT_KEY: 'yaml-feltnavn-over-flere-linjer',
  MULTIPLE_ANCHORS: 'yaml-anker',
  MULTIPLE_DOCS: 'yaml-flere-dokumenter',
  MULTIPLE_TAGS: 'yaml-mærke',
  NON_STRING_KEY: 'yaml-feltnavn',
  RESOURCE_EXHAUSTION: 'yaml-for-dybt',
  TAB_AS_INDENT: 'yaml-tabulator',
  TAG_RESOLVE_FAILED: 'yaml-mærke',
  UNEXPECTED_TOKEN: 'yaml-uventet-tegn',
};

/** The words of one problem for the line in which it stands. */
type Telling = (line: string, sign: string) => { readonly message: Words; readonly hint: Words };

function telling(message: Words, hint: Words): Telling {
  return () => ({ message, hint });
}

/** Words for the rules that only yaml's own errors give, and for those it shares with the traps. */
const tellings: Readonly<Partial<Record<LoadRuleName, Telling>>> = {
  'yaml-indrykning': telling(
    {
      da: 'Linjen er rykket forkert ind: felter, der hører sammen, begynder lige langt inde.',
      en: 'The line is indented wrongly: fields that belong together begin at the same column.',
    },
    {
      da: 'Ryk linjen, så den står lige under de felter, den hører sammen med. Hvert niveau er to mellemrum.',
      en: 'Move the line so that it stands right below the fields it belongs with. Each level is two spaces.',
    },
  ),
  'yaml-omvendt-skråstreg': telling(
    {
      da: 'En omvendt skråstreg \\ har en særlig betydning i en tekst med dobbelte anførselstegn.',
      en: 'A backslash \\ has a special meaning in a text with double quotes.',
    },
    {
      da: "Skriv teksten i enkelte anførselstegn '…', eller skriv stregen to gange: \\\\.",
      en: "Write the text in single quotes '…', or write the backslash twice: \\\\.",
    },
  ),
  'yaml-liste-i-parentes': telling(
    {
      da: 'En liste eller et felt på sin egen linje kan ikke stå inde i { } eller [ ].',
      en: 'A list or field on a line of its own cannot stand inside { } or [ ].',
    },
    {
      da: 'Slet { } eller [ ], og skriv hvert felt og hvert punkt på sin egen linje.',
      en: 'Delete { } or [ ], and write each field and item on a line of its own.',
    },
  ),
  'yaml-for-langt-feltnavn': telling(
    {
      da: 'Kolonet kommer først efter mere end 1024 tegn, så linjen kan ikke være et felt.',
      en: 'The colon comes after more than 1024 characters, so that the line can be no field.',
    },
    {
      da: 'Er linjen en tekst, så sæt den i anførselstegn. Ellers skriv et kort feltnavn.',
      en: 'If the line is a text, put it in quotes. Otherwise write a short key.',
    },
  ),
  'yaml-feltnavn': telling(
    {
      da: 'Foran kolonet står en liste eller en gruppe af felter. Et feltnavn er et enkelt ord.',
      en: 'A list or a group of fields stands before the colon. A key is a single word.',
    },
    {
      da: 'Skriv et feltnavn foran kolonet, eller sæt hele teksten i anførselstegn.',
      en: 'Write a key before the colon, or put the whole text in quotes.',
    },
  ),
  'yaml-feltnavn-over-flere-linjer': telling(
    {
      da: 'Feltnavnet foran kolonet strækker sig over flere linjer.',
      en: 'The key before the colon runs over several lines.',
    },
    { da: 'Skriv feltnavnet på én linje.', en: 'Write the key on one line.' },
  ),
  'yaml-liste-blandt-felter': telling(
    {
      da: 'Et punkt, der begynder med `- `, står her mellem felter.',
      en: 'An item that begins with `- ` stands here among fields.',
    },
    {
      da: 'Ryk punktet ind under det felt, det hører til. Er det en tekst, så ryk den ind under feltet med `|`.',
      en: 'Indent the item below the field it belongs to. If it is text, indent it below the field with `|`.',
    },
  ),
  'yaml-kolon-mangler': (line) => ({
    message: {
      da: `${cited(line)} er hverken et felt med kolon eller et punkt i en liste.`,
      en: `${cited(line)} is neither a field with a colon nor an item of a list.`,
    },
    hint: {
      da: 'Er det et felt, så skriv kolon og mellemrum efter navnet. Hører linjen til teksten ovenover, så ryk den ind.',
      en: 'If it is a field, write a colon and a space after its name. If the line belongs to the text above, indent it.',
    },
  }),
  'yaml-kolon-i-tekst': telling(
    {
      da: 'Kolonet bliver læst som et nyt felt, for der står allerede et felt på linjen.',
      en: 'The colon is read as a new field, because the line has a field already.',
    },
    { da: 'Sæt teksten i anførselstegn.', en: 'Put the text in quotes.' },
  ),
  'yaml-mellemrum-foran-havelåge': (line) => ({
    message: {
      da: 'Der mangler et mellemrum foran #, så det er uklart, om resten er en kommentar.',
      en: 'A space is missing before #, so it is unclear whether the rest is a comment.',
    },
    hint: writeLine(line.replace(/(?<=\S)#/, ' #')),
  }),
  'yaml-tabulator': telling(
    { da: 'Her står en tabulator, hvor linjen er rykket ind.', en: 'A tab stands where the line is indented.' },
    { da: 'Slet tabulatoren, og ryk linjen ind med mellemrum.', en: 'Delete the tab, and indent with spaces.' },
  ),
  'yaml-tegn-først': (line) => ({
    message: {
      da: 'Teksten begynder med et tegn, der betyder noget andet i filen.',
      en: 'The text begins with a sign that means something else in the file.',
    },
    hint: { da: `Sæt teksten i anførselstegn: ${inQuotes(line)}`, en: `Put the text in quotes: ${inQuotes(line)}` },
  }),
};

const unexpected: Telling = (_, sign) => ({
  message: { da: `\`${sign}\` kan ikke stå her.`, en: `\`${sign}\` cannot stand here.` },
  hint: {
    da: `Slet \`${sign}\`, eller sæt hele teksten i anførselstegn.`,
    en: `Delete \`${sign}\`, or put the whole text in quotes.`,
  },
});

/** A code says which rule of the grammar was broken; what the user did is seen in the line itself. */
function ruleAt(code: ErrorCode, text: string, at: number): LoadRuleName {
  if (text[at] === '#') return 'yaml-mellemrum-foran-havelåge';
  if (code !== 'BLOCK_IN_FLOW' && /^-\s/.test(text.slice(at, at + 2))) return 'yaml-liste-blandt-felter';
  if (code === 'MULTILINE_IMPLICIT_KEY' && /^[^"'[{]/.test(text.slice(at, at + 1))) return 'yaml-kolon-mangler';
  return ruleOfError[code];
}

/** yaml places a wrong indentation at the line's start; the sign that stands wrongly says more. */
function firstSign(text: string, at: number): number {
  return at + (/^ */.exec(text.slice(at, lineEnd(text, at)))?.[0].length ?? 0);
}

/** Tells one of yaml's errors in our words. Nothing behind it can be trusted. */
export function problemOf(text: string, error: YAMLError): Problem {
  const start = firstSign(text, Math.min(error.pos[0], text.length));
  const end = Math.max(start, Math.min(error.pos[1], lineEnd(text, start)));
  const rule = ruleAt(error.code, text, start);
  const line = correctedLine(text, start, start, '');
  const tell = tellings[rule] ?? unexpected;
  return { rule, start, end, ...tell(line, text[start] ?? '') };
}
