import { nodeAt, type ParsedFile, type SourceNode } from '../../load/index.ts';
import type { Place } from '../../model/index.ts';
import type { Rule, Texts } from '../rule.ts';

/** Two to six capitals that stand alone, begin a compound (`ESDH-systemet`) or have an ending (`APV'er`). */
const CAPITALS = /(?<![\p{L}\d])[A-ZÆØÅ]{2,6}(?![\p{L}\d])/gu;

/** Fields other than prose whose words are printed as they stand. */
const NAMES = new Set([
  'titel',
  'målgruppe',
  'udvalg',
  'fagsekretariat',
  'koordinerende_enhed',
  'sendes_til',
  'ansvarlig',
  'modtager',
  'kilde',
  'hvordan',
  'hvem',
  'enhed',
]);

const ROMAN = /^[IVXLCDM]+$/;

/** `XX` of a template, delmål `AA`. */
const SAME_LETTER = /^(.)\1+$/;

/** Words that people shout. */
const SHOUTED = new Set(
  'ALLE ALDRIG ALT BØR DE DEM DEN DER DET DU EN ET FLERE FRA FØR HAR HELE HUSK HVER IKKE INGEN JA KAN KUN MED MEN MÅ NB NEJ NU NY OBS OG OM OP PÅ SAMME SKAL STOP TIL UD UDEN VI VIL'.split(
    ' ',
  ),
);

interface Found {
  readonly word: string;
  readonly text: string;
  readonly index: number;
}

/** A standard (`DS 484`, `ISO 27001`), or a line that is all in capitals. */
function isPartOfMore({ word, text, index }: Found): boolean {
  const after = text.slice(index + word.length);
  return /^ \d|^ [A-ZÆØÅ]{2,}(?![\p{L}-])/u.test(after) || /(?<![\p{L}-])[A-ZÆØÅ]{2,} $/u.test(text.slice(0, index));
}

function abbreviationsIn(text: string): readonly string[] {
  return [...text.matchAll(CAPITALS)]
    .map((match): Found => ({ word: match[0], text, index: match.index }))
    .filter((found) => !ROMAN.test(found.word) && !SAME_LETTER.test(found.word) && !SHOUTED.has(found.word))
    .filter((found) => !isPartOfMore(found))
    .map(({ word }) => word);
}

/** Where an abbreviation stands with its words: `fuldt navn (FORK)`, `FORK (fuldt navn)`, `FORK, dvs. …`. */
function isExplained(word: string, text: string): boolean {
  return [
    new RegExp(`\\p{Ll}{3,}[^\\n()]* \\((?:herefter |forkortet |kaldet )?${word}[-\\p{L}]*\\)`, 'u'),
    new RegExp(`(?<!\\p{L})${word}[-\\p{L}]* \\((?![^()]*\\p{Lu}{2})[^()]*\\p{Ll}{4,}[^()]*\\)`, 'u'),
    new RegExp(`(?<!\\p{L})${word},? (?:dvs\\.|det vil sige|står for|er en forkortelse)`, 'u'),
    new RegExp(`(?:forkortet|forkortes|kaldet|kaldes) ${word}(?!\\p{L})`, 'u'),
  ].some((pattern) => pattern.test(text));
}

/** All that is printed of a file, a value a line. */
function printedText(node: SourceNode): string {
  if (node.kind === 'scalar') return node.text.replace(/\s+/g, ' ');
  if (node.kind === 'list') return node.items.map(printedText).join('\n');
  return node.entries
    .filter(({ key }) => key !== 'intern_note')
    .map(({ value }) => printedText(value))
    .join('\n');
}

function textOf(file: ParsedFile | undefined): string {
  const root = file?.root === undefined ? undefined : nodeAt(file.root, []);
  return root === undefined ? '' : printedText(root);
}

interface Named {
  readonly at: Place;
  readonly abbreviations: readonly string[];
}

/** In the order of the file, so that the first place is the one that is told of. */
function namedIn({ prose, written }: Texts): readonly Named[] {
  const proseAt = new Map(prose.map((one) => [one.place, one]));
  return written.flatMap(({ place, text }) => {
    const passages = proseAt.get(place)?.passages.map((passage) => passage.text);
    const texts = passages ?? (NAMES.has(place.path.at(-1) ?? '') ? [text] : []);
    return texts.length === 0 ? [] : [{ at: place, abbreviations: texts.flatMap(abbreviationsIn) }];
  });
}

export const rule: Rule = {
  texts(texts, { agreements, report, words }) {
    // A follow-up is read beside its agreement, which explains.
    if (texts.kind === 'opfølgning') return;
    const settled = new Set(words('kendte').map((word) => word.toUpperCase()));
    const koncern = agreements.find(({ place }) => place.file === texts.place.file)?.koncern;
    let explaining: string | undefined;
    for (const { at, abbreviations } of namedIn(texts)) {
      for (const word of abbreviations) {
        if (settled.has(word)) continue;
        settled.add(word);
        explaining ??= `${textOf(texts.place.file)}\n${textOf(koncern?.place.file)}`;
        if (isExplained(word, explaining)) continue;
        report({
          at,
          within: word,
          message: { da: `Forkortelsen ${word} er ikke forklaret.`, en: `The abbreviation ${word} is not explained.` },
          hint: {
            da: `Skriv det fulde navn med forkortelsen i parentes første gang: »fuldt navn (${word})«. Forstår alle hos jer den, så skriv den i aftale.yaml.`,
            en: `Write the full name with the abbreviation in brackets the first time: “fuldt navn (${word})”. If everybody with you knows it, write it in aftale.yaml.`,
          },
        });
      }
    }
  },
};
