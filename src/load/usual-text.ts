import { lineEnd } from './lines.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const HASH = 0x23;
const COLON = 0x3a;
/** The first letter of a line that goes on a text. */
const LETTER = /[\wÀ-ɏ(]/y;
/** What Markdown does not know as the sign of an item, at the start of a line. */
const BULLET = /[–—•▪‣◦●○\uf0b7]/y;

/** Where a plain text on one line ends: before `: `, ` #` and the line's end, inside brackets before their signs. */
function plainEnd(text: string, start: number, inFlow: boolean): number {
  let end = start;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) break;
    if (code === SPACE) {
      if (text.charCodeAt(at + 1) === HASH) break;
    } else if (code === COLON && endsKey(text.charCodeAt(at + 1), inFlow)) {
      break;
    } else if (inFlow && isFlowSign(code)) {
      break;
    } else {
      end = at + 1;
    }
  }
  return end;
}

/** By what stands behind the colon, which is no number at the end of the text. */
function endsKey(code: number, inFlow: boolean): boolean {
  return Number.isNaN(code) || code <= SPACE || (inFlow && isFlowSign(code));
}

/** Any of `,[]{}`. */
function isFlowSign(code: number): boolean {
  return code === 0x2c || code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d;
}

/** Where the spaces from an offset end. */
export function spacesEnd(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at;
}

/** What a plain text says, and where it ends. */
export interface Plain {
  readonly text: string;
  readonly end: number;
}

/** A plain text between the signs of brackets, which ends with its line. */
export function plainInFlow(text: string, start: number): Plain {
  const end = plainEnd(text, start, true);
  return { text: text.slice(start, end), end };
}

/**
 * A plain text that may go on over lines indented by `least` columns, as YAML folds them; undefined where one of these
 * begins with a sign, perhaps a bullet. What else stands on its last line, the reader sees.
 */
export function plainAt(text: string, start: number, least: number): Plain | undefined {
  let end = plainEnd(text, start, false);
  let said = text.slice(start, end);
  let breaks = 0;
  for (let line = nextLine(text, end); line !== undefined; ) {
    const content = spacesEnd(text, line);
    const stop = lineEnd(text, line);
    if (content === stop) {
      breaks += 1;
      line = nextLine(text, stop);
      continue;
    }
    if (content - line < least || text.charCodeAt(content) === HASH) break;
    LETTER.lastIndex = content;
    if (!LETTER.test(text)) return undefined;
    end = plainEnd(text, content, false);
    said += (breaks === 0 ? ' ' : '\n'.repeat(breaks)) + text.slice(content, end);
    breaks = 0;
    line = nextLine(text, end);
  }
  return { text: said, end };
}

/** Where the next line begins; undefined when something else than blanks stands on this one, and at the end of the text. */
function nextLine(text: string, at: number): number | undefined {
  const end = spacesEnd(text, at);
  const stop = text.charCodeAt(end) === CARRIAGE_RETURN ? end + 1 : end;
  return text.charCodeAt(stop) === LINE_FEED ? stop + 1 : undefined;
}

/** A text of several lines behind `|`. */
export interface Block {
  /** Without the indentation of the first, and without blank ones at the end. */
  readonly lines: readonly string[];
  readonly indent: number;
  /** Behind the last line, before its line break. */
  readonly end: number;
}

/** The block whose first line begins at `start`; undefined where a line may be meant otherwise. */
export function blockAt(text: string, start: number): Block | undefined {
  const indent = spacesEnd(text, start) - start;
  const lines: string[] = [];
  let filled = 0;
  let end = start;
  for (let line = start; line < text.length; ) {
    const content = spacesEnd(text, line);
    const stop = lineEnd(text, line);
    const isBlank = content === stop;
    // The spaces of a longer line would be a part of the text.
    if (isBlank && content - line > indent) return undefined;
    if (!isBlank) {
      if (content - line < indent) break;
      BULLET.lastIndex = content;
      if (BULLET.test(text)) return undefined;
      filled = lines.length + 1;
      end = stop;
    }
    lines.push(text.slice(line + indent, stop));
    const next = text.indexOf('\n', stop);
    if (next === -1) break;
    line = next + 1;
  }
  lines.length = filled;
  return filled === 0 || lines[0] === '' ? undefined : { lines, indent, end };
}

/** What a block says by its header (`|`, `|-`, `>`, `>-`); undefined for lines indented further behind `>`, which YAML leaves unfolded. */
export function saidBy(header: string, { lines }: Block): string | undefined {
  const folds = header.startsWith('>');
  if (folds && lines.some((line) => line.startsWith(' '))) return undefined;
  const text = lines.join('\n');
  const folded = folds ? text.replace(/\n(\n*)/g, (_, more: string) => more || ' ') : text;
  return header.endsWith('-') ? folded : `${folded}\n`;
}
