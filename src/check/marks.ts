import type { Diagnostic, Span, Words } from '../core/index.ts';
import type { ParsedFile, Path, ScalarNode } from '../load/index.ts';
import { type MarkdownProblem, type MarkdownProblemKind, parseMarkdown } from '../text/index.ts';
import { problem } from './problem.ts';
import { quoted } from './words.ts';

/**
 * Only a text with one of these can hold what is not allowed, and few have one: parsing Markdown is slow. Ordinary headings
 * and links with words and an address are none. In two patterns, because one that tries both at every letter takes four
 * times as long.
 */
const SUSPECT_SIGN = new RegExp(
  [
    '[<`|>]|!\\[',
    '(?<![A-Za-z0-9À-ÖØ-öø-ÿ.)])\\]\\(',
    '\\]\\((?!https?://[^/\\s()<>]|mailto:[^\\s@()<>]+@|tel:[+\\d])',
  ].join('|'),
);
/** Finds its lines by their break: `^` of a pattern with the flag `m` is tried at every letter. */
const SUSPECT_LINE = new RegExp(
  `(?:^|\\n)(?:[ \\t]*(?:${[
    '(?:(?:[-*+]|\\d+[.)])[ \\t]+)*(?!####?[ \\t])#',
    '(?:[-*_][ \\t]*){3,}(?:[\\r\\n]|$)',
    '(?:[-*+][ \\t]+){9}',
    '~~~',
  ].join('|')})|[ \\t]{80})`,
);

interface Advice {
  readonly message: (mark: string) => Words;
  readonly hint: Words;
}

const ADVICE: Readonly<Record<MarkdownProblemKind, Advice>> = {
  html: {
    message: (mark) => ({
      da: `${mark} er HTML, som ikke kan bruges i en tekst.`,
      en: `${mark} is HTML, which no text may hold.`,
    }),
    hint: {
      da: 'Slet det, der står i `< >`. Fed skrift skrives `**sådan**` og kursiv `*sådan*`.',
      en: 'Delete what stands in `< >`. Bold is written `**so**` and italics `*so*`.',
    },
  },
  image: {
    message: (mark) => ({
      da: `Billedet ${mark} kommer ikke med, for en tekst kan ikke indeholde billeder.`,
      en: `The picture ${mark} is left out, because a text cannot hold pictures.`,
    }),
    hint: { da: 'Slet billedet, og beskriv det med ord.', en: 'Delete the picture, and describe it in words.' },
  },
  code: {
    message: () => ({
      da: 'Teksten er skrevet som programkode (med ` eller ~~~), og det kan en aftale ikke vise.',
      en: 'The text is written as code (with ` or ~~~), which an agreement cannot show.',
    }),
    hint: { da: 'Slet tegnene omkring teksten.', en: 'Delete the signs around the text.' },
  },
  table: {
    message: () => ({
      da: 'En tabel kan ikke stå i en tekst. Cellerne bliver til almindelige linjer.',
      en: 'A table cannot stand in a text. Its cells become ordinary lines.',
    }),
    hint: { da: 'Skriv tabellen om til en liste med `- `.', en: 'Rewrite the table as a list with `- `.' },
  },
  quote: {
    message: () => ({
      da: '`>` først på en linje betyder et citat, og tegnet forsvinder.',
      en: '`>` at the start of a line means a quotation, and the sign is lost.',
    }),
    hint: {
      da: 'Skriv »mindst«, »over« eller »mere end«, eller sæt citatet i anførselstegn.',
      en: 'Write “at least”, “above” or “more than”, or put the quotation in quotes.',
    },
  },
  rule: {
    message: (mark) => ({
      da: `${mark} på en linje for sig er en streg på tværs, som ikke kan bruges i en tekst.`,
      en: `${mark} on a line of its own is a rule across the page, which no text may hold.`,
    }),
    hint: { da: 'Slet linjen.', en: 'Delete the line.' },
  },
  link: {
    message: (mark) => ({
      da: `Linket til ${mark} kommer ikke med. Et link fører til en adresse på nettet, en mailadresse eller et telefonnummer.`,
      en: `The link to ${mark} is left out. A link leads to an address on the web, a mail address or a telephone number.`,
    }),
    hint: {
      da: 'Lad adressen begynde med `https://`, `mailto:` eller `tel:`, eller slet linket.',
      en: 'Let the address begin with `https://`, `mailto:` or `tel:`, or delete the link.',
    },
  },
  'empty-link': {
    message: (mark) => ({
      da: `Linket til ${mark} har ingen ord, man kan klikke på.`,
      en: `The link to ${mark} has no words to click on.`,
    }),
    hint: {
      da: 'Skriv mellem `[` og `]`, hvad man finder der.',
      en: 'Write between `[` and `]` what is found there.',
    },
  },
  heading: {
    message: () => ({ da: 'Her kan der ikke stå en overskrift.', en: 'No heading may stand here.' }),
    hint: {
      da: 'Slet `###`, eller skriv ordene med `**fed skrift**`.',
      en: 'Delete `###`, or write the words in `**bold**`.',
    },
  },
  'heading-level': {
    message: (mark) => ({
      da: `${mark} er et overskriftsniveau, som dokumentet selv bruger. Linjen bliver almindelig tekst.`,
      en: `${mark} is a level of heading that the document itself uses. The line becomes ordinary text.`,
    }),
    hint: { da: 'Begynd linjen med `### `.', en: 'Begin the line with `### `.' },
  },
  depth: {
    message: () => ({
      da: 'Listen har for mange niveauer og bliver til almindelig tekst.',
      en: 'The list has too many levels and becomes ordinary text.',
    }),
    hint: { da: 'Ryk punkterne længere ud.', en: 'Move the items further out.' },
  },
};

/** What a text field may not hold: HTML, pictures, tables, links that lead elsewhere; the first of each kind. */
export function markProblems(parsed: ParsedFile, node: ScalarNode, path: Path): readonly Diagnostic[] {
  if (!SUSPECT_SIGN.test(node.text) && !SUSPECT_LINE.test(node.text)) return [];
  const told = new Set<MarkdownProblemKind>();
  return parseMarkdown(node.text).problems.flatMap((found) => {
    if (told.has(found.kind)) return [];
    told.add(found.kind);
    const { message, hint } = ADVICE[found.kind];
    const at = placeOf(found, node);
    return [problem(parsed, { rule: 'felt-markdown', path, at, message: message(quoted(found.text)), hint })];
  });
}

/** Marks that stand at the start of a line. */
const FIRST_ON_LINE = new Set<MarkdownProblemKind>(['heading', 'heading-level', 'quote', 'rule', 'table']);

/** The words themselves where they are found in the source; escapes and folding can hide them. */
function placeOf({ kind, text }: MarkdownProblem, { span, style }: ScalarNode): Span {
  const mark = text.split('\n')[0] ?? '';
  const { file } = span;
  const source = file.text.slice(span.start, span.end);
  const body = style === 'block' ? source.indexOf('\n') + 1 : 0;
  const at = FIRST_ON_LINE.has(kind) ? lineWith(source, mark, body) : source.indexOf(mark, body);
  if (at === -1 || mark === '') return span;
  return { file, start: span.start + at, end: span.start + at + mark.length };
}

/** Where a line from `start` on begins with a mark that is not the beginning of a longer one (`#` of `###`). */
function lineWith(source: string, mark: string, start: number): number {
  let at = start;
  for (const line of source.slice(start).split('\n')) {
    const content = line.trimStart();
    if (content.startsWith(mark) && !content.slice(mark.length).startsWith(mark)) {
      return at + line.length - content.length;
    }
    at += line.length + 1;
  }
  return -1;
}
