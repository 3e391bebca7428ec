import type { Severity, Words } from '../core/index.ts';
import type { Origin } from '../doc/index.ts';
import type { Pages } from './pages.ts';

/** A problem met while laying out, with the origin of the text; the pipeline makes a place in a file of it. */
export interface LayoutProblem {
  readonly rule: 'tegn-mangler-i-skriften' | 'dokumentet-er-for-langt' | 'skriften-kan-ikke-læses';
  readonly severity: Severity;
  readonly message: Words;
  readonly hint: Words;
  readonly origin: Origin | undefined;
}

export interface LaidOut {
  /** Undefined when the document was refused. */
  readonly value: Pages | undefined;
  readonly problems: readonly LayoutProblem[];
}

export function unreadableFont(family: string): LayoutProblem {
  return {
    rule: 'skriften-kan-ikke-læses',
    severity: 'error',
    message: {
      da: `Skriften ${family} kan ikke læses, så siderne kan ikke sættes op.`,
      en: `The font ${family} cannot be read, so the pages cannot be laid out.`,
    },
    hint: { da: 'Brug en skrift som TTF- eller OTF-fil.', en: 'Use a TTF or OTF font file.' },
    origin: undefined,
  };
}

export function tooLong(limit: number): LayoutProblem {
  const pages = new Intl.NumberFormat('da-DK').format(limit);
  return {
    rule: 'dokumentet-er-for-langt',
    severity: 'error',
    message: {
      da: `Dokumentet fylder mere end ${pages} sider og bliver ikke dannet.`,
      en: `The document is longer than ${limit} pages and is not made.`,
    },
    hint: { da: 'Del indholdet op, eller kort det af.', en: 'Split the contents, or shorten them.' },
    origin: undefined,
  };
}

/** The characters of one place that the font has no picture of. */
export function lackingCharacters(characters: readonly string[], origin: Origin | undefined): LayoutProblem {
  const list = characters.map((c) => `»${c}« (U+${code(c)})`).join(', ');
  const one = characters.length === 1;
  return {
    rule: 'tegn-mangler-i-skriften',
    severity: 'warning',
    message: {
      da: `Skriften har ikke ${one ? 'tegnet' : 'tegnene'} ${list}. I PDF-filen står der □ i stedet.`,
      en: `The font lacks the ${one ? 'character' : 'characters'} ${list}. The PDF shows □ instead.`,
    },
    hint: {
      da: one ? 'Fjern tegnet, eller skriv det med ord.' : 'Fjern tegnene, eller skriv dem med ord.',
      en: one ? 'Remove the character, or write it in words.' : 'Remove the characters, or write them in words.',
    },
    origin,
  };
}

function code(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
