import type { Lexeme } from './lexemes.ts';
import { cited, correctedLine, lineEnd, lineStart, writeLine } from './lines.ts';
import { blanked, commentedOut, type Problem } from './problem.ts';

/** Spaces that look like a space and do not indent: no-break space, Word's others, zero width, byte order mark. */
const FALSE_SPACES =
  /^[\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff ]*[\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff][\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff ]*/;
/** Word's bullets, and the dashes it makes of a hyphen. */
const BULLET = /^[•·▪‣◦●○–—\uf0b7](?=[\s\u00a0])/;
const BULLET_IN_TEXT = /^[ \t]*[•▪‣◦●○\uf0b7][\s\u00a0]/;
const DASH_IN_TEXT = /^[ \t]*[–—][\s\u00a0]/;
/** Three words and more before a colon are no key of an agreement. */
const SENTENCE = /^\S+ \S+ \S/;
const GLUED_DASH = /^[-–](?=[\p{L}"'{[\u00a0])/u;
const GLUED_COLON = /^[\p{L}_][\p{L}\p{N}_]*:(?!\/\/)(?=[^ \t\r\n])/u;

/** Lines that do not begin as YAML wants it: what stands before their first word, and what their first word is. */
export function* lineTraps(text: string, lexemes: readonly Lexeme[]): Generator<Problem> {
  let underBlock = false;
  for (const [index, lexeme] of lexemes.entries()) {
    const next = lexemes[index + 1];
    if (lexeme.kind === 'plain' && lexeme.flow === 0) {
      const trap = hasFalseSpace(lexeme)
        ? falseSpaces(text, lexeme, lexemes.slice(index))
        : plainTrap(text, lexemes, index, underBlock);
      if (trap !== undefined) yield trap;
    }
    if (lexeme.kind === 'space' && isTabbed(lexeme, next)) yield tabulator(text, lexeme);
    underBlock = lexeme.kind === 'block-text' || (underBlock && (lexeme.kind === 'space' || lexeme.kind === 'newline'));
  }
}

function hasFalseSpace(plain: Lexeme): boolean {
  return plain.first && FALSE_SPACES.test(plain.source);
}

function isTabbed(space: Lexeme, next: Lexeme | undefined): boolean {
  const blankLine = next === undefined || next.kind === 'newline' || next.kind === 'comment' || next.kind === 'space';
  return space.first && space.flow === 0 && space.source.includes('\t') && !blankLine;
}

function plainTrap(text: string, lexemes: readonly Lexeme[], index: number, underBlock: boolean): Problem | undefined {
  const plain = lexemes[index];
  const next = lexemes[index + 1];
  if (plain === undefined) return undefined;
  const { source, first } = plain;
  if (first && GLUED_DASH.test(source)) return gluedDash(text, plain);
  const bullets = bulletLines(text, plain, lexemes, index);
  if (bullets !== undefined || !first) return bullets;
  if (underBlock && SENTENCE.test(source) && !source.includes('\n')) return unindented(text, plain, undefined);
  if (!isNoKey(plain, next)) return undefined;
  if (underBlock) return unindented(text, plain, next);
  return GLUED_COLON.test(source) ? gluedColon(text, plain) : undefined;
}

function isNoKey(plain: Lexeme, next: Lexeme | undefined): boolean {
  return next?.kind !== 'map-value-ind' || plain.source.includes('\n');
}

function tabulator(text: string, space: Lexeme): Problem {
  return {
    rule: 'yaml-tabulator',
    start: lineStart(text, space.start),
    end: space.end,
    message: {
      da: 'Linjen er rykket ind med tabulator. Hvor langt det er, kan ikke ses, så der må kun bruges mellemrum.',
      en: 'The line is indented with a tab. How far that is cannot be seen, so only spaces may be used.',
    },
    hint: {
      da: 'Slet tabulatoren, og ryk linjen ind med to mellemrum for hvert niveau.',
      en: 'Delete the tab, and indent the line with two spaces for each level.',
    },
  };
}

function falseLength(plain: Lexeme): number {
  return FALSE_SPACES.exec(plain.source)?.[0].length ?? 0;
}

/** False spaces come along by the page: one problem for them all. */
function falseSpaces(text: string, plain: Lexeme, onwards: readonly Lexeme[]): Problem {
  const end = plain.start + falseLength(plain);
  const alike = onwards.filter((lexeme) => lexeme.kind === 'plain' && lexeme.flow === 0 && hasFalseSpace(lexeme));
  const line = text.slice(lineStart(text, plain.start), lineEnd(text, end));
  return {
    rule: 'yaml-hårdt-mellemrum',
    start: plain.start,
    end,
    message: {
      da: `Foran ${cited(line.slice(end - lineStart(text, plain.start)))} står et særligt mellemrum, som ser ud som et almindeligt, men ikke tæller som indrykning. Det kommer fra Word eller en hjemmeside.`,
      en: `Before ${cited(line.slice(end - lineStart(text, plain.start)))} stands a special space that looks like an ordinary one but does not count as indentation. It comes from Word or a web page.`,
    },
    hint: {
      da: 'Slet mellemrummene først på linjen, og skriv dem igen.',
      en: 'Delete the spaces at the start of the line and type them again.',
    },
    fix: alike.map((lexeme) => ({
      start: lexeme.start,
      end: lexeme.start + falseLength(lexeme),
      text: ' '.repeat(falseLength(lexeme)),
    })),
    instead: alike.map((lexeme) => ({ start: lexeme.start, text: ' '.repeat(falseLength(lexeme)) })),
  };
}

interface BulletLine {
  readonly at: number;
  readonly sign: string;
}

/** The lines of a plain text that begin with a bullet; of the first line only when the text begins it. */
function bulletsOf(plain: Lexeme): readonly BulletLine[] {
  const bullets: BulletLine[] = [];
  for (const line of plain.source.matchAll(/[^\n]+/g)) {
    const lead = line[0].length - line[0].trimStart().length;
    const at = line.index + lead;
    if (line.index === 0 && !plain.first) continue;
    const content = line[0].slice(lead);
    const sign = BULLET.exec(content) ?? (line.index > 0 ? /^-(?=\s|\p{L})/u.exec(content) : null);
    if (sign !== null) bullets.push({ at: plain.start + at, sign: sign[0] });
  }
  return bullets;
}

/** The bullets of a list that goes on in lexemes of its own. */
function bulletsBelow(lexemes: readonly Lexeme[], index: number): readonly BulletLine[] {
  const bullets: BulletLine[] = [];
  for (let at = index + 1; at < lexemes.length; at += 1) {
    const lexeme = lexemes[at];
    if (lexeme === undefined) break;
    if (lexeme.kind === 'space' || lexeme.kind === 'newline') continue;
    const found = lexeme.kind === 'plain' ? bulletsOf(lexeme) : [];
    if (found.length === 0) break;
    bullets.push(...found);
  }
  return bullets;
}

function bulletLines(text: string, plain: Lexeme, lexemes: readonly Lexeme[], index: number): Problem | undefined {
  const bullets = bulletsOf(plain);
  const [head] = bullets;
  if (head === undefined) return undefined;
  const end = lineEnd(text, head.at);
  const startsList = plain.first && head.at === plain.start;
  if (head.sign === '-') return dashesInText(text, plain, head.at, end);
  const line = writeLine(correctedLine(text, head.at, head.at + 1, '-'));
  const rows = startsList ? [...bullets, ...bulletsBelow(lexemes, index)] : [];
  return {
    rule: 'yaml-punkttegn',
    start: head.at,
    end: head.at + 1,
    message: {
      da: `\`${head.sign}\` begynder ikke et punkt i en liste. Linjerne bliver til én lang tekst.`,
      en: `\`${head.sign}\` does not begin an item of a list. The lines become one long text.`,
    },
    hint: {
      da: `Begynd hvert punkt med \`- \`. ${line.da}`,
      en: `Begin each item with \`- \`. ${line.en}`,
    },
    ...(startsList ? { fix: rows.map(({ at }) => ({ start: at, end: at + 1, text: '-' })) } : {}),
    instead: startsList ? rows.map((bullet) => ({ start: bullet.at, text: '-' })) : [blanked(text, head.at, plain.end)],
  };
}

function dashesInText(text: string, plain: Lexeme, at: number, end: number): Problem {
  const glued =
    /^-\p{L}/u.test(text.slice(at, at + 2)) && /^\s*- /.test(text.slice(lineStart(text, plain.start), plain.start));
  if (glued) return { ...gluedDash(text, { ...plain, start: at }), instead: [blanked(text, at, plain.end)] };
  return {
    rule: 'yaml-punkttegn',
    start: at,
    end,
    message: {
      da: `${cited(text.slice(at, end))} bliver ikke et punkt i en liste, men en del af teksten ovenover.`,
      en: `${cited(text.slice(at, end))} is no item of a list but a part of the text above.`,
    },
    hint: {
      da: 'Skriv `|` efter kolonet, og begynd teksten på næste linje, med en tom linje foran punkterne.',
      en: 'Write `|` after the colon, and begin the text on the next line, with an empty line before the items.',
    },
    instead: [blanked(text, at, plain.end)],
  };
}

function gluedDash(text: string, plain: Lexeme): Problem {
  const end = plain.start + (text[plain.start + 1] === '\u00a0' ? 2 : 1);
  const line = writeLine(correctedLine(text, plain.start, end, '- '));
  return {
    rule: 'yaml-mellemrum-efter-streg',
    start: plain.start,
    end: plain.start + 1,
    message: {
      da: 'Der mangler et almindeligt mellemrum efter stregen, så linjen ikke bliver et punkt i listen.',
      en: 'An ordinary space is missing after the dash, so that the line is no item of the list.',
    },
    hint: line,
    fix: [{ start: plain.start, end, text: '- ' }],
    instead: commentedOut(text, plain.start, plain.end),
  };
}

function gluedColon(text: string, plain: Lexeme): Problem {
  const colon = plain.source.indexOf(':') + 1;
  const start = plain.start + colon;
  const end = start + (text[start] === '\u00a0' ? 1 : 0);
  const line = writeLine(correctedLine(text, start, end, ' '));
  return {
    rule: 'yaml-mellemrum-efter-kolon',
    start: plain.start,
    end: plain.start + colon,
    message: {
      da: `Der mangler et almindeligt mellemrum efter \`${plain.source.slice(0, colon)}\`, så linjen ikke bliver et felt.`,
      en: `An ordinary space is missing after \`${plain.source.slice(0, colon)}\`, so that the line is no field.`,
    },
    hint: line,
    fix: [{ start, end, text: ' ' }],
    instead: commentedOut(text, plain.start, plain.start + 1),
  };
}

function unindented(text: string, plain: Lexeme, next: Lexeme | undefined): Problem {
  const lastLine = lineStart(text, plain.end);
  const stop = next?.kind === 'map-value-ind' ? Math.max(plain.start, lastLine) : plain.end;
  return {
    rule: 'yaml-uden-indrykning',
    start: plain.start,
    end: Math.min(lineEnd(text, plain.start), plain.end),
    message: {
      da: `${cited(text.slice(plain.start, lineEnd(text, plain.start)))} hører til teksten ovenover, men er ikke rykket ind under den.`,
      en: `${cited(text.slice(plain.start, lineEnd(text, plain.start)))} belongs to the text above but is not indented below it.`,
    },
    hint: {
      da: 'Ryk alle tekstens linjer lige langt ind: to mellemrum mere end feltet med `|`.',
      en: 'Indent all lines of the text equally: two spaces more than the field with `|`.',
    },
    instead: commentedOut(text, plain.start, stop),
  };
}

/** What is read as it was written and will still look wrong in the document. */
export function* textWarnings(lexemes: readonly Lexeme[]): Generator<Problem> {
  for (const lexeme of lexemes) if (lexeme.kind === 'block-text') yield* bulletInText(lexeme);
}

/** In a text of several lines Markdown knows `-` only; other bullets run together into one paragraph. A single dash may be a dash. */
function bulletInText(block: Lexeme): readonly Problem[] {
  const lines = Array.from(block.source.matchAll(/[^\n]+/g));
  const line = lines.find(
    ([content], index) =>
      BULLET_IN_TEXT.test(content) || (DASH_IN_TEXT.test(content) && DASH_IN_TEXT.test(lines[index + 1]?.[0] ?? '')),
  );
  if (line === undefined) return [];
  const lead = line[0].length - line[0].trimStart().length;
  const at = block.start + line.index + lead;
  return [
    {
      rule: 'yaml-punkttegn-i-tekst',
      start: at,
      end: at + 1,
      message: {
        da: `\`${line[0].trim()[0] ?? ''}\` begynder ikke et punkt. Linjerne løber sammen til ét afsnit i dokumentet.`,
        en: `\`${line[0].trim()[0] ?? ''}\` does not begin an item. The lines run together into one paragraph of the document.`,
      },
      hint: {
        da: 'Begynd hvert punkt med `- `, og lad en linje stå tom foran det første.',
        en: 'Begin each item with `- `, and leave a line empty before the first.',
      },
    },
  ];
}
