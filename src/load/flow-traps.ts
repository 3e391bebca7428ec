import type { Lexeme } from './lexemes.ts';
import { cited, correctedLine, inQuotes, lineEnd, plainEnd, writeLine } from './lines.ts';
import { BLANK, blanked, type Problem, type Replacement } from './problem.ts';
import { leadingSign } from './signs.ts';

/** One `{ … }` or `[ … ]` while it is open. */
interface Open {
  readonly start: Lexeme;
  /** It is the value of a key. */
  readonly afterColon: boolean;
  /** What stands between the commas, blanks left out; of a nested bracket its closing sign. */
  readonly entries: Lexeme[][];
}

const SCALARS = new Set<Lexeme['kind']>(['plain', 'single-quoted-scalar', 'double-quoted-scalar']);
const BLANKS = new Set<Lexeme['kind']>(['space', 'newline', 'comment']);
/** What may follow a closing bracket. */
const AFTER_CLOSING = new Set<Lexeme['kind']>([
  'comma',
  'map-value-ind',
  'flow-map-end',
  'flow-seq-end',
  'flow-error-end',
  'doc-end',
  'doc-start',
]);

/** What goes wrong inside `{ }` and `[ ]`: brackets left open, texts and numbers parted by their own commas. */
export function* flowTraps(text: string, lexemes: readonly Lexeme[]): Generator<Problem> {
  let stack: Open[] = [];
  for (const [index, lexeme] of lexemes.entries()) {
    const top = stack.at(-1);
    switch (lexeme.kind) {
      case 'flow-map-start':
      case 'flow-seq-start':
        stack.push({ start: lexeme, afterColon: follows(lexemes, index, 'map-value-ind'), entries: [[]] });
        break;
      case 'comma':
        top?.entries.push([]);
        break;
      case 'flow-map-end':
      case 'flow-seq-end':
        if (top === undefined) {
          yield strayBracket(text, lexeme);
          break;
        }
        yield* closingTraps(text, top, lexemes, index);
        stack.pop();
        stack.at(-1)?.entries.at(-1)?.push(lexeme);
        break;
      case 'flow-error-end':
        if (stack[0] !== undefined) yield unclosed(text, stack[0].start, lexeme.start);
        stack = [];
        break;
      default:
        if (!BLANKS.has(lexeme.kind)) top?.entries.at(-1)?.push(lexeme);
    }
  }
  if (stack[0] !== undefined) yield unclosed(text, stack[0].start, text.length);
}

/** A bracket that closes nothing; the signs behind it on its line are as stray. */
function strayBracket(text: string, { source, start, end }: Lexeme): Problem {
  return {
    rule: 'yaml-uventet-tegn',
    start,
    end,
    message: {
      da: `\`${source}\` kan ikke stå her, for der er ingen \`${source === '}' ? '{' : '['}\` foran.`,
      en: `\`${source}\` cannot stand here, because no \`${source === '}' ? '{' : '['}\` stands before it.`,
    },
    hint: {
      da: `Slet \`${source}\`, eller sæt hele teksten i anførselstegn.`,
      en: `Delete \`${source}\`, or put the whole text in quotes.`,
    },
    instead: [blanked(text, start, lineEnd(text, start))],
  };
}

/** What is seen when a bracket closes. */
function* closingTraps(text: string, open: Open, lexemes: readonly Lexeme[], index: number): Generator<Problem> {
  const closing = lexemes[index];
  if (closing === undefined) return;
  const fits = (open.start.kind === 'flow-map-start') === (closing.kind === 'flow-map-end');
  if (fits) yield* entryTraps(text, open);
  else yield unclosed(text, open.start, closing.start);
  yield* afterClosing(text, open, lexemes, index);
}

function follows(lexemes: readonly Lexeme[], index: number, kind: Lexeme['kind']): boolean {
  const before = lexemes[index - 1];
  return (before?.kind === 'space' ? lexemes[index - 2] : before)?.kind === kind;
}

function unclosed(text: string, bracket: Lexeme, end: number): Problem {
  const closing = bracket.source === '{' ? '}' : ']';
  return {
    rule: 'yaml-parentes-mangler',
    start: bracket.start,
    end: bracket.end,
    message: {
      da: `\`${bracket.source}\` bliver åbnet her, men \`${closing}\` mangler.`,
      en: `\`${bracket.source}\` is opened here, but \`${closing}\` is missing.`,
    },
    hint: {
      da: `Skriv \`${closing}\` efter det sidste, der hører med.`,
      en: `Write \`${closing}\` after the last thing that belongs to it.`,
    },
    instead: [blanked(text, bracket.start, end)],
  };
}

/** `[note] tekst` and `{navn} tekst`: the bracket was meant as text. Inside another bracket a comma is missing. */
function afterClosing(
  text: string,
  { start: opening, afterColon }: Open,
  lexemes: readonly Lexeme[],
  index: number,
): readonly Problem[] {
  const closing = lexemes[index];
  const next = lexemes[index + 1]?.kind === 'space' ? lexemes[index + 2] : lexemes[index + 1];
  if (closing === undefined || next === undefined) return [];
  if (next.kind === 'map-value-ind' && afterColon) return [leadingSign(text, opening)];
  if (BLANKS.has(next.kind) || AFTER_CLOSING.has(next.kind)) return [];
  if (opening.flow === 0) return [leadingSign(text, opening)];
  return [missingComma(text, closing.end, next)];
}

function missingComma(text: string, at: number, next: Lexeme): Problem {
  const line = writeLine(correctedLine(text, at, at, ','));
  return {
    rule: 'yaml-komma-mangler',
    start: next.start,
    end: next.end,
    message: {
      da: `Der mangler et komma foran ${cited(next.source)}.`,
      en: `A comma is missing before ${cited(next.source)}.`,
    },
    hint: line,
    instead: [{ start: next.start, text: ',' }, blanked(text, next.start + 1, plainEnd(text, next.start, true))],
  };
}

/** In `{ }`: what stands between two commas and has no colon; several in a row are one text with several commas. */
function entryTraps(text: string, open: Open): readonly Problem[] {
  if (open.start.kind !== 'flow-map-start') return [];
  const problems: Problem[] = [];
  let value: Lexeme | undefined;
  let lost: Lexeme[] = [];
  const settle = (): void => {
    const [first] = lost;
    if (first !== undefined) problems.push(value === undefined ? withoutColon(first) : parted(text, value, lost));
    lost = [];
  };
  for (const entry of open.entries) {
    const only = entry.length === 1 ? entry[0] : undefined;
    if (only !== undefined && SCALARS.has(only.kind)) {
      lost.push(only);
    } else {
      settle();
      const last = entry.at(-1);
      value = entry.length > 1 && last?.kind === 'plain' ? last : undefined;
    }
  }
  settle();
  return problems;
}

function parted(text: string, value: Lexeme, lost: readonly Lexeme[]): Problem {
  const rest = lost[0] ?? value;
  const last = lost.at(-1) ?? rest;
  const isNumber =
    lost.length === 1 && /\d$/.test(value.source) && /^\d/.test(rest.source) && rest.start === value.end + 1;
  return isNumber ? decimalComma(text, value, rest) : partedText(text, value, rest, last);
}

function withoutColon(only: Lexeme): Problem {
  return {
    rule: 'yaml-kolon-mangler',
    start: only.start,
    end: only.end,
    message: {
      da: `${cited(only.source)} står i { } uden kolon og indhold.`,
      en: `${cited(only.source)} stands in { } without a colon and a value.`,
    },
    hint: {
      da: `Skriv \`${only.source}: \` og indholdet, eller brug [ ] om en liste.`,
      en: `Write \`${only.source}: \` and the value, or use [ ] around a list.`,
    },
    instead: [{ start: only.start, text: BLANK.repeat(only.source.length) }],
  };
}

/** The commas between two places read as letters. */
function withoutCommas(text: string, start: number, end: number): Replacement {
  return { start, text: text.slice(start, end).replaceAll(',', BLANK) };
}

function decimalComma(text: string, value: Lexeme, rest: Lexeme): Problem {
  const number = text.slice(value.start, rest.end);
  return {
    rule: 'yaml-decimalkomma',
    start: value.start,
    end: rest.end,
    message: {
      da: `Kommaet deler tallet, så \`${number}\` bliver til \`${value.source}\` og et felt ved navn \`${rest.source}\`. I { } skiller komma felterne.`,
      en: `The comma parts the number, so that \`${number}\` becomes \`${value.source}\` and a field called \`${rest.source}\`. In { } commas part the fields.`,
    },
    hint: {
      da: `Skriv felterne på hver sin linje uden { }, så kan tallet stå som \`${number}\`. Eller skriv: ${correctedLine(text, value.start, rest.end, `"${number}"`)}`,
      en: `Write each field on a line of its own without { }, and the number may stay \`${number}\`. Or write: ${correctedLine(text, value.start, rest.end, `"${number}"`)}`,
    },
    fix: [{ start: value.start, end: rest.end, text: `"${number}"` }],
    instead: [withoutCommas(text, value.end, rest.end)],
  };
}

function partedText(text: string, value: Lexeme, rest: Lexeme, last: Lexeme): Problem {
  const whole = text.slice(value.start, last.end);
  const comma = text.indexOf(',', value.end);
  const line = whole.includes('\n') ? '' : ` ${correctedLine(text, value.start, last.end, inQuotes(whole))}`;
  return {
    rule: 'yaml-komma-deler',
    start: comma,
    end: last.end,
    message: {
      da: `Kommaet deler teksten. ${cited(rest.source)} bliver læst som et felt uden indhold, for i { } skiller komma felterne.`,
      en: `The comma parts the text. ${cited(rest.source)} is read as a field without a value, because in { } commas part the fields.`,
    },
    hint: {
      da: `Sæt teksten i anførselstegn, eller skriv felterne på hver sin linje.${line === '' ? '' : ` Skriv:${line}`}`,
      en: `Put the text in quotes, or write each field on a line of its own.${line === '' ? '' : ` Write:${line}`}`,
    },
    ...(line === '' ? {} : { fix: [{ start: value.start, end: last.end, text: inQuotes(whole) }] }),
    instead: [withoutCommas(text, value.end, last.end)],
  };
}
