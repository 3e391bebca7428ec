import { type Diagnostic, positionAt, type SourceFile, type Span } from '../../core/index.ts';
import { templateProblem, tooLarge } from './rules.ts';
import type { Part, Scan } from './scan.ts';

/** What is open at a place: an element, or a block such as `{{#hvis}}`. */
interface Open {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

/** Elements and blocks inside each other in one file: far more than any document needs. */
const DEEPEST = 100;

/**
 * Whether everything that is opened is closed, in its own block: an element opened inside `{{#hvis}}` must be closed there,
 * for what is left of it otherwise depends on the agreement.
 */
export function checkBalance(scan: Scan): readonly Diagnostic[] {
  const open: Open[] = [];
  for (const part of scan.parts) {
    if (part.is === 'expression' && part.inTag) continue;
    const opens = part.is === 'tag' ? part.kind === 'start' : part.kind === 'open';
    const closes = part.is === 'tag' ? part.kind === 'end' : part.kind === 'close' || part.kind === 'else';
    if (closes) {
      const problem = close(part, open, scan.file);
      if (problem !== undefined) return [problem];
      if (part.is === 'expression' && part.kind === 'else') continue;
      open.pop();
    }
    if (opens) open.push({ part, start: part.start, end: part.end });
    if (open.length > DEEPEST) return [tooLarge({ file: scan.file, start: part.start, end: part.end })];
  }
  const left = open.at(-1);
  return left === undefined ? [] : [neverClosed(left, scan.file)];
}

function close(part: Part, open: readonly Open[], file: SourceFile): Diagnostic | undefined {
  const top = open.at(-1);
  const span = { file, start: part.start, end: part.end };
  const written = file.text.slice(part.start, part.end);
  if (top === undefined) return nothingToClose(span, written);
  if (matches(part, top.part)) return undefined;
  if (open.some((outer) => matches(part, outer.part))) return closedTooSoon(span, written, top, file);
  return top.part.is === part.is && part.is === 'tag'
    ? closedTooSoon(span, written, top, file)
    : nothingToClose(span, written);
}

function matches(part: Part, open: Part): boolean {
  if (part.is === 'tag') return open.is === 'tag' && open.name === part.name;
  return open.is === 'expression' && (part.kind === 'else' || open.name === part.name);
}

function said(part: Part): string {
  return part.is === 'tag' ? `<${part.name}>` : `{{#${part.name}}}`;
}

function closing(part: Part): string {
  return part.is === 'tag' ? `</${part.name}>` : `{{/${part.name}}}`;
}

function neverClosed(open: Open, file: SourceFile): Diagnostic {
  const text = said(open.part);
  return templateProblem(
    'skabelon-ikke-lukket',
    { file, start: open.start, end: open.end },
    { da: `${text} bliver ikke lukket, så resten af skabelonen havner inde i det.`, en: `${text} is never closed.` },
    { da: `Sæt ${closing(open.part)} der, hvor det slutter.`, en: `Put ${closing(open.part)} where it ends.` },
  );
}

function closedTooSoon(span: Span, written: string, open: Open, file: SourceFile): Diagnostic {
  const text = said(open.part);
  const { line } = positionAt(file, open.start);
  return templateProblem(
    'skabelon-ikke-lukket',
    span,
    {
      da: `${written} kommer, før ${text} fra linje ${line} er lukket.`,
      en: `${written} comes before ${text} of line ${line} is closed.`,
    },
    { da: `Sæt ${closing(open.part)} foran.`, en: `Put ${closing(open.part)} before it.` },
  );
}

function nothingToClose(span: Span, written: string): Diagnostic {
  return templateProblem(
    'skabelon-ikke-lukket',
    span,
    {
      da: `${written} lukker noget, der ikke er åbnet her.`,
      en: `${written} closes something that is not open here.`,
    },
    { da: 'Fjern det, eller åbn det først i samme blok.', en: 'Remove it, or open it first in the same block.' },
  );
}
