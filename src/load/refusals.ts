import type { Lexeme } from './lexemes.ts';
import { cited, correctedLine, lineEnd, plainEnd, writeLine } from './lines.ts';
import { blanked, type Problem } from './problem.ts';
import { leadingSign } from './signs.ts';

const BLANKS = new Set<Lexeme['kind']>(['space', 'newline', 'comment', 'byte-order-mark', 'doc-mode', 'doc-start']);
const STANDARD_TAG = /^!(?:!|<)/;

/** What YAML can do and agreements do not use: anchors, aliases, merge keys, tags, directives, several documents. */
export function refusals(text: string, lexemes: readonly Lexeme[]): readonly Problem[] {
  const names = (kind: Lexeme['kind']): Set<string> =>
    new Set(lexemes.filter((lexeme) => lexeme.kind === kind).map((lexeme) => lexeme.source.slice(1)));
  const anchors = names('anchor');
  const aliases = names('alias');
  const problems: Problem[] = [];
  let content = false;
  let ended = false;
  lexemes.forEach((lexeme, index) => {
    const blank = BLANKS.has(lexeme.kind);
    if ((lexeme.kind === 'doc-start' && content) || (ended && !blank)) {
      if (problems.at(-1)?.rule !== 'yaml-flere-dokumenter') problems.push(severalDocuments(lexeme));
    }
    if (!blank) content = true;
    ended = ended || lexeme.kind === 'doc-end';
    const next = lexemes[index + 1];
    switch (lexeme.kind) {
      case 'directive-line':
        problems.push(directive(text, lexeme));
        break;
      case 'alias':
        if (anchors.has(lexeme.source.slice(1))) problems.push(alias(text, lexeme));
        else problems.push(leadingSign(text, lexeme));
        break;
      case 'anchor':
        if (aliases.has(lexeme.source.slice(1))) break;
        if (lexeme.source.length > 1 && (next === undefined || next.kind === 'newline'))
          problems.push(anchor(text, lexeme));
        else problems.push(leadingSign(text, lexeme));
        break;
      case 'tag':
        problems.push(STANDARD_TAG.test(lexeme.source) ? tag(text, lexeme) : leadingSign(text, lexeme));
        break;
      case 'plain':
        if (lexeme.source === '<<' && next?.kind === 'map-value-ind') problems.push(mergeKey(text, lexeme));
        break;
    }
  });
  return problems;
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

function alias(text: string, lexeme: Lexeme): Problem {
  const name = lexeme.source.slice(1);
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
    instead: [blanked(text, lexeme.start, lexeme.end)],
  };
}

function anchor(text: string, lexeme: Lexeme): Problem {
  return {
    rule: 'yaml-anker',
    start: lexeme.start,
    end: lexeme.end,
    message: {
      da: `\`${lexeme.source}\` er et mærke til genbrug. Det bliver ikke brugt i aftaler.`,
      en: `\`${lexeme.source}\` is an anchor. Anchors are not used in agreements.`,
    },
    hint: { da: `Slet \`${lexeme.source}\`.`, en: `Delete \`${lexeme.source}\`.` },
    instead: [{ start: lexeme.start, text: ' '.repeat(lexeme.source.length) }, blanked(text, lexeme.end, lexeme.end)],
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
