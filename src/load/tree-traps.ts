import type { Span } from '../core/index.ts';
import { cited, lineEnd, lineNumber } from './lines.ts';
import type { ListNode, MapEntry, MapNode, ScalarNode, SourceNode } from './parsed-file.ts';
import type { Problem } from './problem.ts';
import { lostAfterHash } from './scalar-traps.ts';

/** Deepest nesting of a file. */
export const DEEPEST = 64;

/** What no document can show: control characters but tab and line breaks, halves of letters, the signs that are none. */
const CONTROL = /(?!\t|\n|\r\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
/** None of the signs that text consists of; asked first, because every value is, and classes of Unicode are slow. */
const MAY_BE_CONTROL = /[^\t\n -~\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/;

/** The first `most` of what only the finished tree shows: keys that stand twice, values that a comment swallowed, nesting without end. */
export function treeTraps(text: string, root: SourceNode, most: number): readonly Problem[] {
  if (root.kind === 'scalar') return root.style === 'empty' ? [] : [noFields(text, root)];
  if (root.kind === 'list') return [noFields(text, root)];
  const traps = new TreeTraps(text, most);
  traps.below(root, 1);
  return traps.found;
}

/** Walks through a tree until enough is found. */
class TreeTraps {
  readonly found: Problem[] = [];
  readonly #text: string;
  readonly #most: number;
  /** A sign that no document can show stands in a file, or behind a backslash in a quoted text. */
  readonly #maybeControl: boolean;

  constructor(text: string, most: number) {
    this.#text = text;
    this.#most = most;
    this.#maybeControl = text.includes('\\') || MAY_BE_CONTROL.test(text);
  }

  below(node: MapNode | ListNode, depth: number): void {
    if (depth > DEEPEST) {
      this.#add(tooDeep(node.span.start));
    } else if (node.kind === 'list') {
      for (const item of node.items) this.#child(item, depth);
    } else {
      this.#keys(node);
      for (const { value } of node.entries) this.#child(value, depth);
    }
  }

  #child(node: SourceNode, depth: number): void {
    if (this.found.length === this.#most) return;
    if (node.kind === 'scalar') {
      this.#add(swallowed(this.#text, node));
      if (this.#isControl(node.text)) this.#add(controlCharacter(node.text, node.span));
    } else {
      this.below(node, depth + 1);
    }
  }

  #keys(map: MapNode): void {
    const seen = new Map<string, MapEntry>();
    for (const entry of map.entries) {
      if (this.found.length === this.#most) return;
      if (this.#isControl(entry.key)) this.#add(controlCharacter(entry.key, entry.keySpan));
      const earlier = seen.get(entry.key);
      if (entry.key === '') this.#add(withoutName(entry));
      else if (earlier !== undefined) this.#add(twice(this.#text, entry, earlier));
      else seen.set(entry.key, entry);
    }
  }

  #isControl(text: string): boolean {
    return this.#maybeControl && MAY_BE_CONTROL.test(text) && CONTROL.test(text);
  }

  #add(problem: Problem | undefined): void {
    if (problem !== undefined && this.found.length < this.#most) this.found.push(problem);
  }
}

/** Behind `\u0007` and the like in a quoted text; no format can print it, and each would say something else instead. */
function controlCharacter(decoded: string, { start, end }: Span): Problem {
  const code = (CONTROL.exec(decoded)?.[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    rule: 'yaml-styretegn',
    start,
    end,
    message: {
      da: `Teksten har et usynligt tegn (U+${code}), som et dokument ikke kan vise.`,
      en: `The text has an invisible character (U+${code}) that no document can show.`,
    },
    hint: {
      da: 'Slet tegnet. I anførselstegn kan det være skrevet med `\\`, fx `\\u0007`.',
      en: 'Delete the character. In quotation marks it may be written with `\\`, such as `\\u0007`.',
    },
  };
}

/** `tekst: #1`, which yaml takes for an empty value with a comment. */
function swallowed(text: string, node: ScalarNode): Problem | undefined {
  if (node.style !== 'empty' || node.span.end > node.span.start) return undefined;
  const hash = node.span.start;
  const alone = text[hash - 2] !== ' ';
  if (!/^#\p{N}/u.test(text.slice(hash, hash + 2)) && !(alone && /^#\p{L}/u.test(text.slice(hash, hash + 2))))
    return undefined;
  return lostAfterHash(text, hash, hash, false);
}

function withoutName(entry: MapEntry): Problem {
  return {
    rule: 'yaml-felt-uden-navn',
    start: entry.keySpan.start,
    end: entry.keySpan.end,
    message: { da: 'Der mangler et feltnavn foran kolonet.', en: 'A key is missing before the colon.' },
    hint: {
      da: 'Skriv feltets navn foran kolonet, eller slet linjen.',
      en: 'Write the key before the colon, or delete the line.',
    },
  };
}

function twice(text: string, entry: MapEntry, earlier: MapEntry): Problem {
  const line = lineNumber(text, earlier.keySpan.start);
  const { start, end } = entry.keySpan;
  const alike = text.slice(start, end) === text.slice(earlier.keySpan.start, earlier.keySpan.end);
  const quotes =
    /^["']/.test(text.slice(start, end)) !== /^["']/.test(text.slice(earlier.keySpan.start, earlier.keySpan.end));
  if (alike || quotes) {
    return {
      rule: 'yaml-felt-to-gange',
      start,
      end,
      message: {
        da: `Feltet \`${entry.key}\` står to gange; første gang i linje ${line}. Det er uklart, hvad der gælder.`,
        en: `The field \`${entry.key}\` stands twice; first in line ${line}. It is unclear which one holds.`,
      },
      hint: { da: 'Slet det ene, eller giv det et andet navn.', en: 'Delete one of them, or give it another name.' },
    };
  }
  return {
    rule: 'yaml-felt-to-gange-skjult',
    start,
    end,
    message: {
      da: `Feltet \`${entry.key}\` står også i linje ${line}. De ser ens ud, men bogstaverne er sat sammen på hver sin måde, som det sker mellem Mac og Windows.`,
      en: `The field \`${entry.key}\` stands in line ${line} as well. They look alike, but their letters are composed in two ways, as happens between Mac and Windows.`,
    },
    hint: { da: 'Slet det ene, eller giv det et andet navn.', en: 'Delete one of them, or give it another name.' },
  };
}

/** The problem of nesting beyond {@link DEEPEST}. */
export function tooDeep(start: number): Problem {
  return {
    rule: 'yaml-for-dybt',
    start,
    end: start,
    message: {
      da: `Her ligger felterne i mere end ${DEEPEST} niveauer inden i hinanden.`,
      en: `Fields lie in more than ${DEEPEST} levels inside each other here.`,
    },
    hint: {
      da: 'Ryk linjerne ud igen. En aftale bruger højst ti niveauer.',
      en: 'Move the lines out again. An agreement uses ten levels at most.',
    },
  };
}

/** The problem of a file with more lexemes than any person writes, of which the rest is not read. */
export function tooManyParts(start: number): Problem {
  return {
    rule: 'yaml-for-mange-dele',
    start,
    end: start,
    message: {
      da: 'Filen har så mange korte linjer og tegn, at det ikke kan være en aftale. Resten er ikke læst.',
      en: 'The file has so many short lines and signs that it cannot be an agreement. The rest was not read.',
    },
    hint: {
      da: 'Se efter, om filen er blevet ødelagt, eller om den samme linje er kommet med tusinder af gange.',
      en: 'See whether the file was damaged, or one line was copied thousands of times.',
    },
  };
}

function noFields(text: string, root: SourceNode): Problem {
  const { start } = root.span;
  const end = Math.min(lineEnd(text, start), root.span.end);
  return {
    rule: 'yaml-ikke-felter',
    start,
    end,
    message: {
      da: `Filen begynder med ${root.kind === 'list' ? 'en liste' : `teksten ${cited(text.slice(start, end))}`}. En aftale begynder med felter.`,
      en: `The file begins with ${root.kind === 'list' ? 'a list' : `the text ${cited(text.slice(start, end))}`}. An agreement begins with fields.`,
    },
    hint: {
      da: 'Begynd filen med et felt og et kolon, fx `type: aftale`.',
      en: 'Begin the file with a key and a colon, such as `type: aftale`.',
    },
  };
}
