import type { Lexeme } from './lexemes.ts';
import { cited, lineEnd, lineStart } from './lines.ts';
import { commentedOut, type Problem } from './problem.ts';

/**
 * `a: text` with `b: …` indented below it, which yaml takes for one key of several lines. `value` runs from the text to
 * the key before `colon`. Either `a` stands too far out, or `b` too far in; the line above `a` tells.
 */
export function wrongIndentation(text: string, value: Lexeme, colon: Lexeme): Problem {
  const line = lineStart(text, colon.start);
  const column = columnOf(text, line);
  const outer = lineStart(text, value.start);
  const above = lineAbove(text, outer);
  const isTooFarOut = above !== undefined && columnOf(text, above) >= column && columnOf(text, outer) < column;
  return isTooFarOut ? tooFarOut(text, outer, value) : tooFarIn(text, line + column, value, colon);
}

/** Where the words of a line begin, behind spaces and the hyphen of an item. */
function columnOf(text: string, line: number): number {
  return /^ *(?:- +)*/.exec(text.slice(line, lineEnd(text, line)))?.[0].length ?? 0;
}

function isBlank(text: string, line: number): boolean {
  return /^\s*(?:#.*)?$/.test(text.slice(line, lineEnd(text, line)));
}

/** The nearest line above that says something. */
function lineAbove(text: string, line: number): number | undefined {
  let above = line;
  while (above > 0) {
    above = lineStart(text, above - 1);
    if (!isBlank(text, above)) return above;
  }
  return undefined;
}

function tooFarOut(text: string, outer: number, value: Lexeme): Problem {
  const start = outer + columnOf(text, outer);
  const key = text.slice(start, value.start).replace(/:\s*$/, '');
  return {
    rule: 'yaml-indrykning',
    start,
    end: start + key.length,
    message: {
      da: `${cited(key)} står længere ude end felterne ovenfor og nedenfor, så det er uklart, hvad det hører til.`,
      en: `${cited(key)} stands further out than the fields above and below, so it is unclear what it belongs to.`,
    },
    hint: {
      da: `Ryk ${cited(key)} ind, så det står lige under de felter, det hører sammen med.`,
      en: `Indent ${cited(key)} so that it stands right below the fields it belongs with.`,
    },
    instead: commentedOut(text, start, lineEnd(text, start)),
  };
}

function tooFarIn(text: string, start: number, value: Lexeme, colon: Lexeme): Problem {
  const key = text.slice(start, colon.start);
  const said = cited(text.slice(value.start, lineEnd(text, value.start)));
  return {
    rule: 'yaml-indrykning',
    start,
    end: colon.start,
    message: {
      da: `\`${key}\` er rykket ind under ${said}, men en tekst kan ikke have felter under sig.`,
      en: `\`${key}\` is indented below ${said}, but a text cannot have fields below it.`,
    },
    hint: {
      da: `Ryk \`${key}\` ud, så det står lige under feltet ovenfor, eller sæt hele teksten i anførselstegn.`,
      en: `Move \`${key}\` out so that it stands right below the field above, or put the whole text in quotes.`,
    },
    instead: commentedOut(text, start, endOfRun(text, start)),
  };
}

/** Lines that are indented as far belong to the same mistake. */
function endOfRun(text: string, start: number): number {
  const column = start - lineStart(text, start);
  let end = lineEnd(text, start);
  for (let next = text.indexOf('\n', end) + 1; next > 0 && next < text.length; next = text.indexOf('\n', end) + 1) {
    if (!isBlank(text, next) && columnOf(text, next) < column) break;
    end = lineEnd(text, next);
  }
  return end;
}
