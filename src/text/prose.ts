import { inlineText, type TextBlock } from './markdown.ts';
import { matchesOf } from './matches.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { remembered } from './remembered.ts';
import { type Passage, running, usualPassages } from './usual-passages.ts';

export type { Passage } from './usual-passages.ts';

function passagesIn(blocks: readonly TextBlock[], inItem: boolean): readonly Passage[] {
  return blocks.flatMap((block): readonly Passage[] => {
    if (block.kind === 'list') return block.items.flatMap((item) => passagesIn(item, true));
    const text = running(block.inlines.map(inlineText).join(''));
    if (text === '') return [];
    return [{ kind: block.kind === 'heading' ? 'heading' : inItem ? 'item' : 'paragraph', text }];
  });
}

/** What a text field says, stretch by stretch. */
export const passagesOf: (source: string) => readonly Passage[] = remembered(
  (source) => usualPassages(source) ?? parsedPassages(source),
);

/** The same by markdown-it, of whatever text. */
export function parsedPassages(source: string): readonly Passage[] {
  return passagesIn(parseMarkdown(source).blocks, false);
}

/** Words whose full stop ends no sentence, in lower case. */
const ABBREVIATED = new Set(
  'adm afd ang anm bl bl.a ca dvs ekskl evt f.eks fx gl gns hhv inkl iht jf jr jvf kap kl kr kst max maks mdr mht mhp mia mio nr p.t pba pct pga pkt s.u sml stk t.o.m tlf uaf vedr vha'.split(
    ' ',
  ),
);

/** These stand at the end of a list of things, and so often at the end of a sentence. */
const CLOSING = new Set(['etc', 'm.fl', 'm.m', 'm.v', 'mfl', 'mm', 'mv', 'o.a', 'o.l', 'o.lign', 'ol', 'osv']);

const LONGEST_ABBREVIATION = 12;

const MONTH_AFTER =
  /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|halvår|kvartal)/i;

/** Whether a full stop ends its sentence: not that of `fx.`, `kl.`, `1.` and of an initial. */
function ends(before: string, after: string): boolean {
  const word = /[^\s(»"]+$/.exec(before.slice(-LONGEST_ABBREVIATION))?.[0] ?? '';
  const bare = word.replace(/\.$/, '').toLowerCase();
  if (/^\p{L}$/u.test(bare) || ABBREVIATED.has(bare)) return false;
  // `1. marts` and `2. klasse` are ordinals; a number ends a sentence only before a capital.
  const mayGoOn = /\d$/.test(bare) || CLOSING.has(bare);
  return !mayGoOn || (/^[A-ZÆØÅ»"]/.test(after) && !MONTH_AFTER.test(after));
}

/** The sentences of a passage; abbreviations and ordinals end none. */
export const sentencesOf: (text: string) => readonly string[] = remembered((text) => {
  const sentences: string[] = [];
  let start = 0;
  for (const match of matchesOf(/[.!?…]+[»")\]]*(?=\s|$)/g, text)) {
    const end = match.index + match[0].length;
    const after = text.slice(end).trimStart();
    const isFullStop = match[0].startsWith('.') && !match[0].startsWith('..');
    if (after !== '' && isFullStop && !ends(text.slice(start, match.index), after)) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  const rest = text.slice(start).trim();
  return rest === '' ? sentences : [...sentences, rest];
});

const WORD = /[\p{L}\p{N}]+(?:[-.'’/][\p{L}\p{N}]+)*/gu;
/** The same where no other letters stand; spelt out, because every text is read with it, and `\p{L}` is slow. */
const LATIN = 'A-Za-z0-9ªµºÀ-ÖØ-öø-ÿ²³¹¼-¾';
const LATIN_WORD = new RegExp(`[${LATIN}]+(?:[-.'’/][${LATIN}]+)*`, 'g');
/** Letters beyond Latin 1; dashes, quotation marks and € are none. */
const BEYOND_LATIN = /[^\0-\xff\u2010-\u2027\u20ac]/;

/** The words of a text: letters and figures, with hyphens, points and apostrophes inside them. */
export function wordsIn(text: string): readonly string[] {
  return text.match(BEYOND_LATIN.test(text) ? WORD : LATIN_WORD) ?? [];
}
