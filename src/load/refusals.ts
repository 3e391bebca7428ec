import type { Lexeme } from './lexemes.ts';
import { cited, correctedLine, lineEnd, plainEnd, writeLine } from './lines.ts';
import { blanked, type Problem } from './problem.ts';
import { leadingSign } from './signs.ts';

const BLANKS = new Set<Lexeme['kind']>(['space', 'newline', 'comment', 'byte-order-mark', 'doc-mode', 'doc-start']);
const STANDARD_TAG = /^!(?:!|<)/;

/** What YAML can do and agreements do not use: anchors, aliases, merge keys, tags, directives, several documents. */
export function* refusals(text: string, lexemes: readonly Lexeme[]): Generator<Problem> {
  const anchors = namesOf(lexemes, 'anchor');
  const aliases = namesOf(lexemes, 'alias');
  let content = false;
  let ended = false;
  for (const [index, lexeme] of lexemes.entries()) {
    const blank = BLANKS.has(lexeme.kind);
    if ((lexeme.kind === 'doc-start' && content) || (ended && !blank)) yield severalDocuments(lexeme);
    if (!blank) content = true;
    ended = ended || lexeme.kind === 'doc-end';
    const name = lexeme.source.slice(1);
    switch (lexeme.kind) {
      case 'directive-line':
        yield directive(text, lexeme);
        break;
      case 'alias':
        yield anchors.has(name) ? alias(text, lexeme, lexemes) : leadingSign(text, lexeme);
        break;
      case 'anchor':
        if (!aliases.has(name)) yield isAnchor(lexemes, index) ? anchor(lexeme) : leadingSign(text, lexeme);
        break;
      case 'tag':
        yield STANDARD_TAG.test(lexeme.source) ? tag(text, lexeme) : leadingSign(text, lexeme);
        break;
      case 'plain':
        if (lexeme.source === '<<' && lexemes[index + 1]?.kind === 'map-value-ind') yield mergeKey(text, lexeme);
        break;
    }
  }
}

function namesOf(lexemes: readonly Lexeme[], kind: Lexeme['kind']): ReadonlySet<string> {
  return new Set(lexemes.filter((lexeme) => lexeme.kind === kind).map((lexeme) => lexeme.source.slice(1)));
}

/** `&navn` before a list or fields; before a text it is more likely a sign of the text. */
function isAnchor(lexemes: readonly Lexeme[], index: number): boolean {
  const next = lexemes[index + 1]?.kind === 'space' ? lexemes[index + 2] : lexemes[index + 1];
  const named = lexemes[index]?.source !== '&';
  return named && (next === undefined || /^(?:newline|flow-map-start|flow-seq-start)$/.test(next.kind));
}

function severalDocuments(lexeme: Lexeme): Problem {
  return {
    rule: 'yaml-flere-dokumenter',
    start: lexeme.start,
    end: lexeme.end,
    message: {
      da: 'Her begynder et nyt dokument i den samme fil. En fil indeholder netop ét.',
      en: 'A new document begins here in the same file. A file holds exactly one.',
    },
    hint: {
      da: 'Slet linjen med `---` eller `...`, eller flyt resten til en fil for sig. En streg på tværs hører ikke til i en tekst.',
      en: 'Delete the line with `---` or `...`, or move the rest to a file of its own.',
    },
  };
}

function directive(text: string, lexeme: Lexeme): Problem {
  return {
    rule: 'yaml-direktiv',
    start: lexeme.start,
    end: lexeme.end,
    message: {
      da: `${cited(lexeme.source)} er en besked til andre programmer. Den kan ændre, hvordan filen bliver læst, og bliver ikke brugt.`,
      en: `${cited(lexeme.source)} is a directive. It can change how the file is read and is not used.`,
    },
    hint: { da: 'Slet linjen.', en: 'Delete the line.' },
    instead: [{ start: lexeme.start, text: '#' }, blanked(text, lexeme.start + 1, lexeme.end)],
  };
}

/** One problem for a text and all places that use it again. */
function alias(text: string, lexeme: Lexeme, lexemes: readonly Lexeme[]): Problem {
  const name = lexeme.source.slice(1);
  const same = lexemes.filter(
    ({ kind, source }) => (kind === 'alias' || kind === 'anchor') && source.slice(1) === name,
  );
  return {
    rule: 'yaml-henvisning',
    start: lexeme.start,
    end: lexeme.end,
    message: {
      da: `\`*${name}\` henter teksten ved \`&${name}\`. Genbrug bliver ikke brugt i aftaler, for den, der læser filen, skal kunne se, hvad der gælder.`,
      en: `\`*${name}\` fetches the text at \`&${name}\`. Aliases are not used in agreements, so that a reader sees what holds.`,
    },
    hint: {
      da: `Skriv teksten helt ud her, og slet \`&${name}\`.`,
      en: `Write the text out here, and delete \`&${name}\`.`,
    },
    instead: same.map((each) =>
      each.kind === 'alias'
        ? blanked(text, each.start, each.end)
        : { start: each.start, text: ' '.repeat(each.source.length) },
    ),
  };
}

function anchor(lexeme: Lexeme): Problem {
  return {
    rule: 'yaml-anker',
    start: lexeme.start,
    end: lexeme.end,
    message: {
      da: `\`${lexeme.source}\` er et mærke til genbrug. Det bliver ikke brugt i aftaler.`,
      en: `\`${lexeme.source}\` is an anchor. Anchors are not used in agreements.`,
    },
    hint: { da: `Slet \`${lexeme.source}\`.`, en: `Delete \`${lexeme.source}\`.` },
    instead: [{ start: lexeme.start, text: ' '.repeat(lexeme.source.length) }],
  };
}

function tag(text: string, lexeme: Lexeme): Problem {
  const line = correctedLine(text, lexeme.start, lexeme.end + (text[lexeme.end] === ' ' ? 1 : 0), '');
  return {
    rule: 'yaml-mærke',
    start: lexeme.start,
    end: lexeme.end,
    message: {
      da: `\`${lexeme.source}\` er et typemærke. Programmet ved selv, hvad felterne indeholder.`,
      en: `\`${lexeme.source}\` is a tag. The program knows by itself what the fields hold.`,
    },
    hint: writeLine(line),
    instead: [{ start: lexeme.start, text: ' '.repeat(lexeme.source.length) }],
  };
}

function mergeKey(text: string, lexeme: Lexeme): Problem {
  const value = text.indexOf(':', lexeme.end) + 1;
  return {
    rule: 'yaml-fletning',
    start: lexeme.start,
    end: lexeme.end,
    message: {
      da: '`<<` henter felter fra et andet sted. Det bliver ikke brugt i aftaler, for den, der læser filen, skal kunne se, hvad der gælder.',
      en: '`<<` fetches fields from elsewhere. It is not used in agreements, so that a reader sees what holds.',
    },
    hint: { da: 'Skriv felterne helt ud her.', en: 'Write the fields out here.' },
    instead: [
      blanked(text, lexeme.start, lexeme.end),
      blanked(text, value, lexeme.flow > 0 ? plainEnd(text, value, true) : lineEnd(text, value)),
    ],
  };
}
