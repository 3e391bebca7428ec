import { wrongIndentation } from './indentation.ts';
import type { Lexeme } from './lexemes.ts';
import { cited, correctedLine, inQuotes, lineEnd, lineStart, plainEnd, writeLine } from './lines.ts';
import { blanked, type Problem } from './problem.ts';
import { leadingSign } from './signs.ts';

const QUOTED = new Set<Lexeme['kind']>(['single-quoted-scalar', 'double-quoted-scalar']);
/** What may follow a value on its line. */
const AFTER_VALUE = new Set<Lexeme['kind']>([
  'newline',
  'comment',
  'comma',
  'map-value-ind',
  'flow-map-end',
  'flow-seq-end',
  'flow-error-end',
  'doc-end',
  'doc-start',
]);
const BLOCK_HEADER = /^[|>](?:[+-]?[1-9]?|[1-9][+-])$/;
const SIGN_FIRST = /^[%@`,]/;
const SIGN_FIRST_IN_FLOW = /^[%@`,|>]/;

/** Texts of which YAML would take a part for something else. */
export function* scalarTraps(text: string, lexemes: readonly Lexeme[]): Generator<Problem> {
  for (const index of lexemes.keys()) {
    const trap = trapAt(text, lexemes, index);
    if (trap !== undefined) yield trap;
  }
}

function trapAt(text: string, lexemes: readonly Lexeme[], index: number): Problem | undefined {
  const lexeme = lexemes[index];
  switch (lexeme?.kind) {
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return quotedTrap(text, lexemes, index);
    case 'comment':
      return hashTrap(text, lexemes, index);
    case 'map-value-ind':
      return colonTrap(text, lexemes, index);
    case 'block-scalar-header':
      return headerTrap(text, lexemes, index);
    case 'explicit-key-ind':
      return leadingSign(text, lexeme);
    case 'seq-item-ind':
      return dashTrap(text, lexeme, lexemes, index);
    case 'plain':
      return (lexeme.flow > 0 ? SIGN_FIRST_IN_FLOW : SIGN_FIRST).test(lexeme.source)
        ? leadingSign(text, lexeme)
        : undefined;
    default:
      return undefined;
  }
}

function contentAfter(lexemes: readonly Lexeme[], index: number): Lexeme | undefined {
  const next = lexemes[index + 1];
  return next?.kind === 'space' ? lexemes[index + 2] : next;
}

function indexBefore(lexemes: readonly Lexeme[], index: number): number {
  return lexemes[index - 1]?.kind === 'space' ? index - 2 : index - 1;
}

function trailing(text: string, sign: string): number {
  let count = 0;
  while (count < text.length && text[text.length - 1 - count] === sign) count += 1;
  return count;
}

function isClosed(lexeme: Lexeme): boolean {
  const quote = lexeme.source[0] ?? '';
  if (lexeme.source.length < 2 || !lexeme.source.endsWith(quote)) return false;
  if (quote === '"') return trailing(lexeme.source.slice(0, -1), '\\') % 2 === 0;
  return trailing(lexeme.source.slice(1), "'") % 2 === 1;
}

function quotedTrap(text: string, lexemes: readonly Lexeme[], index: number): Problem | undefined {
  const lexeme = lexemes[index];
  if (lexeme === undefined) return undefined;
  if (!isClosed(lexeme)) return unclosedQuote(text, lexeme);
  const next = contentAfter(lexemes, index);
  if (next === undefined || AFTER_VALUE.has(next.kind)) return undefined;
  const end = Math.max(lexeme.end, plainEnd(text, next.start, lexeme.flow > 0));
  const value = text.slice(lexeme.start, end);
  const line = writeLine(correctedLine(text, lexeme.start, end, inQuotes(value)));
  return {
    rule: 'yaml-tekst-efter-anførselstegn',
    start: lexeme.start,
    end,
    message: {
      da: `Anførselstegnet slutter teksten ved ${cited(lexeme.source)}, men der står mere på linjen.`,
      en: `The quotes end the text at ${cited(lexeme.source)}, but more stands on the line.`,
    },
    hint: {
      da: `Sæt hele teksten i anførselstegn af den anden slags. ${line.da}`,
      en: `Put the whole text in quotes of the other kind. ${line.en}`,
    },
    fix: [{ start: lexeme.start, end, text: inQuotes(value) }],
    instead: [blanked(text, lexeme.start, end)],
  };
}

function unclosedQuote(text: string, lexeme: Lexeme): Problem {
  const end = Math.min(lineEnd(text, lexeme.start), lexeme.end);
  const quote = lexeme.source[0] ?? '"';
  return {
    rule: 'yaml-anførselstegn-mangler',
    start: lexeme.start,
    end,
    message: {
      da: `Teksten ${cited(text.slice(lexeme.start, end))} begynder med et anførselstegn, men slutter ikke med et.`,
      en: `The text ${cited(text.slice(lexeme.start, end))} begins with a quote but does not end with one.`,
    },
    hint: {
      da: `Sæt ${quote} efter det sidste ord, eller slet det første ${quote}.`,
      en: `Put ${quote} after the last word, or delete the first ${quote}.`,
    },
    instead: [blanked(text, lexeme.start, end)],
  };
}

/** `Mål #1` and, where the comment swallows a bracket, `{ tekst: #1 }`; `id: x   # forklaring` is what a comment looks like. */
function hashTrap(text: string, lexemes: readonly Lexeme[], index: number): Problem | undefined {
  const comment = lexemes[index];
  const space = lexemes[index - 1];
  const before = lexemes[index - 2];
  if (comment === undefined || space?.kind !== 'space') return undefined;
  const looksLost = /^#\p{N}/u.test(comment.source) || (/^#\p{L}/u.test(comment.source) && space.source === ' ');
  if (!looksLost || before === undefined) return undefined;
  const isText = before.kind === 'plain' || (before.kind === 'map-value-ind' && before.flow > 0);
  if (!isText) return undefined;
  const start = before.kind === 'plain' ? before.start : comment.start;
  return lostAfterHash(text, start, comment.start, before.flow > 0);
}

/** The text from `start` loses what stands from the `#` on. */
export function lostAfterHash(text: string, start: number, hash: number, inFlow: boolean): Problem {
  const end = plainEnd(text, hash, inFlow);
  const lost = text.slice(hash, end);
  const oneLine = lineStart(text, start) === lineStart(text, hash);
  const line = oneLine ? ` ${writeLine(correctedLine(text, start, end, inQuotes(text.slice(start, end)))).da}` : '';
  return {
    rule: 'yaml-havelåge',
    start: hash,
    end,
    message: {
      da: `${cited(lost)} går tabt, for # begynder en kommentar.`,
      en: `${cited(lost)} is lost, because # begins a comment.`,
    },
    hint: {
      da: `Sæt teksten i anførselstegn, eller skriv et mellemrum efter #, hvis det er en kommentar.${line}`,
      en: `Put the text in quotes, or write a space after # if it is a comment.${line.replace(' Skriv: ', ' Write: ')}`,
    },
    // Before a letter it may have been meant as a comment.
    ...(oneLine && /^#\p{N}/u.test(lost) ? { fix: [{ start, end, text: inQuotes(text.slice(start, end)) }] } : {}),
    instead: [{ start: hash, text: 'x' }],
  };
}

/** A second `key:` on one line: the colon belongs to the text. */
function colonTrap(text: string, lexemes: readonly Lexeme[], index: number): Problem | undefined {
  const colon = lexemes[index];
  const at = indexBefore(lexemes, index);
  const value = lexemes[at];
  if (colon === undefined || value === undefined || (value.kind !== 'plain' && !QUOTED.has(value.kind)))
    return undefined;
  const earlier = lexemes[indexBefore(lexemes, at)];
  if (earlier?.kind !== 'map-value-ind' || colon.flow !== earlier.flow) return undefined;
  return value.source.includes('\n') ? wrongIndentation(text, value, colon) : colonInText(text, value, colon);
}

function colonInText(text: string, value: Lexeme, colon: Lexeme): Problem {
  const end = Math.max(colon.end, plainEnd(text, colon.start, colon.flow > 0));
  const line = writeLine(correctedLine(text, value.start, end, inQuotes(text.slice(value.start, end))));
  return {
    rule: 'yaml-kolon-i-tekst',
    start: value.start,
    end,
    message: {
      da: `Kolonet efter ${cited(value.source)} bliver læst som et nyt felt, for der står allerede et felt på linjen.`,
      en: `The colon after ${cited(value.source)} is read as a new field, because the line has a field already.`,
    },
    hint: {
      da: `Sæt teksten i anførselstegn${colon.flow > 0 ? ', eller sæt komma mellem felterne' : ''}. ${line.da}`,
      en: `Put the text in quotes${colon.flow > 0 ? ', or a comma between the fields' : ''}. ${line.en}`,
    },
    ...(colon.flow > 0 ? {} : { fix: [{ start: value.start, end, text: inQuotes(text.slice(value.start, end)) }] }),
    instead: [blanked(text, value.start, end)],
  };
}

/** `tekst: > 85 procent`, `tekst: | alt på en linje`. */
function headerTrap(text: string, lexemes: readonly Lexeme[], index: number): Problem | undefined {
  const header = lexemes[index];
  const next = contentAfter(lexemes, index);
  if (header === undefined) return undefined;
  const alone = next === undefined || next.kind === 'newline' || next.kind === 'comment' || next.kind === 'block-text';
  if (alone && BLOCK_HEADER.test(header.source)) return undefined;
  const block = lexemes.slice(index, index + 6).find((lexeme) => lexeme.kind === 'block-text');
  const problem = leadingSign(text, header);
  return block === undefined || problem.instead === undefined
    ? problem
    : { ...problem, instead: [...problem.instead, blanked(text, block.start, block.end)] };
}

/** `tekst: - punkt`. */
function dashTrap(text: string, dash: Lexeme, lexemes: readonly Lexeme[], index: number): Problem | undefined {
  return lexemes[indexBefore(lexemes, index)]?.kind === 'map-value-ind' && dash.flow === 0
    ? leadingSign(text, dash)
    : undefined;
}
