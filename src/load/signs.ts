import type { Words } from '../core/index.ts';
import type { Lexeme } from './lexemes.ts';
import { cited, correctedLine, inQuotes, plainEnd, writeLine } from './lines.ts';
import { blanked, type Problem } from './problem.ts';

/** What each sign does at the start of a value, said of a text that was meant as text. */
const MEANINGS: Readonly<Record<string, Words>> = {
  '!': { da: '`!` først i en tekst betyder et typemærke.', en: '`!` at the start of a text means a tag.' },
  '%': { da: '`%` må ikke stå først i en tekst.', en: '`%` may not begin a text.' },
  '>': {
    da: '`>` først i en tekst betyder, at teksten følger på linjerne nedenunder, så resten af linjen går tabt.',
    en: '`>` at the start of a text means that the text follows on the lines below, so the rest of the line is lost.',
  },
  '|': {
    da: '`|` betyder, at teksten følger på linjerne nedenunder, så resten af linjen går tabt.',
    en: '`|` means that the text follows on the lines below, so the rest of the line is lost.',
  },
  '*': {
    da: '`*` først i en tekst betyder, at teksten hentes fra et andet sted.',
    en: '`*` at the start of a text means that the text is fetched from elsewhere.',
  },
  '&': {
    da: '`&` først i en tekst betyder et mærke til genbrug, så ordet går tabt.',
    en: '`&` at the start of a text means an anchor, so the word is lost.',
  },
  '[': {
    da: '`[` først i en tekst betyder en liste, og der står mere efter `]`.',
    en: '`[` at the start of a text means a list, and more stands after `]`.',
  },
  '{': {
    da: '`{` først i en tekst betyder felter, og der står mere efter `}`.',
    en: '`{` at the start of a text means fields, and more stands after `}`.',
  },
  '@': { da: '`@` må ikke stå først i en tekst.', en: '`@` may not begin a text.' },
  '`': { da: 'Tegnet ` må ikke stå først i en tekst.', en: 'The sign ` may not begin a text.' },
  ',': { da: 'Et komma må ikke stå først i en tekst.', en: 'A comma may not begin a text.' },
  '?': {
    da: '`? ` først på en linje betyder et feltnavn på flere linjer.',
    en: '`? ` at the start of a line means a key of several lines.',
  },
  '-': {
    da: '`- ` først i en tekst betyder et punkt i en liste, og en liste begynder på sin egen linje.',
    en: '`- ` at the start of a text means an item of a list, and a list begins on a line of its own.',
  },
};

/** What may have been meant as what it means to YAML: a text of several lines, a list. */
const TWO_WAYS = new Set(['|', '?', '-']);

/** A text that begins with a sign of YAML's own; `lexeme` begins with the sign. */
export function leadingSign(text: string, lexeme: Lexeme): Problem {
  const { start } = lexeme;
  const sign = text[start] ?? '';
  const end = Math.max(
    lexeme.kind === 'block-scalar-header' ? start + 1 : lexeme.end,
    plainEnd(text, start, lexeme.flow > 0),
  );
  const meaning = MEANINGS[sign] ?? {
    da: `\`${sign}\` må ikke stå først i en tekst.`,
    en: `\`${sign}\` may not begin a text.`,
  };
  return {
    rule: 'yaml-tegn-først',
    start,
    end,
    message: {
      da: `${meaning.da} Her begynder teksten ${cited(text.slice(start, end))} sådan.`,
      en: `${meaning.en} The text ${cited(text.slice(start, end))} begins so.`,
    },
    hint: remedy(text, start, end, sign),
    ...(TWO_WAYS.has(sign) ? {} : { fix: [{ start, end, text: inQuotes(text.slice(start, end)) }] }),
    // Behind a `?` comes a line with a lone colon, which belongs to the same mistake.
    instead: sign === '?' ? [] : [blanked(text, start, end)],
  };
}

function remedy(text: string, start: number, end: number, sign: string): Words {
  if (sign === '|') {
    return {
      da: 'Lad `|` stå alene, og skriv teksten på næste linje, rykket ind.',
      en: 'Leave `|` alone, and write the text on the next line, indented.',
    };
  }
  const line = writeLine(correctedLine(text, start, end, inQuotes(text.slice(start, end))));
  if (sign !== '-') return { da: `Sæt teksten i anførselstegn. ${line.da}`, en: `Put the text in quotes. ${line.en}` };
  return {
    da: `Begynd listen på næste linje, rykket ind, eller sæt teksten i anførselstegn. ${line.da}`,
    en: `Begin the list on the next line, indented, or put the text in quotes. ${line.en}`,
  };
}
