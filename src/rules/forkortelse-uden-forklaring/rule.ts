import { INTERNAL_NOTE } from '../../check/index.ts';
import type { ParsedFile, SourceNode } from '../../load/index.ts';
import type { Place } from '../../model/index.ts';
import { matchesOf } from '../../text/index.ts';
import type { Rule, Texts } from '../rule.ts';

/** Two to six capitals that stand alone, begin a compound (`ESDH-systemet`) or have an ending (`APV'er`). */
const CAPITALS = /[A-ZÆØÅ]{2,}(?![A-Za-zÆØÅæøå0-9])/g;
const LONGEST = 6;
const LETTER = /[A-Za-zÆØÅæøå0-9]/;

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

/** Looking farther from an abbreviation than this shows nothing more. */
const LONGEST_WORD = 30;

/** A standard (`DS 484`, `ISO 27001`), or a line that is all in capitals. */
function isPartOfMore({ word, text, index }: Found): boolean {
  const after = text.slice(index + word.length, index + word.length + LONGEST_WORD);
  const before = text.slice(Math.max(0, index - LONGEST_WORD), index);
  return /^ \d|^ [A-ZÆØÅ]{2,}(?![A-Za-zÆØÅæøå-])/.test(after) || /(?:^|[^A-Za-zÆØÅæøå-])[A-ZÆØÅ]{2,} $/.test(before);
}

function abbreviationsIn(text: string): readonly string[] {
  if (!/[A-ZÆØÅ]{2}/.test(text)) return [];
  return matchesOf(CAPITALS, text)
    .map((match): Found => ({ word: match[0], text, index: match.index }))
    .filter(({ word, index }) => word.length <= LONGEST && !LETTER.test(text.charAt(index - 1)))
    .filter((found) => !ROMAN.test(found.word) && !SAME_LETTER.test(found.word) && !SHOUTED.has(found.word))
    .filter((found) => !isPartOfMore(found))
    .map(({ word }) => word);
}

/** So far before and behind an abbreviation its words are looked for. */
const AROUND = 80;

/** What stands around each place of an abbreviation in a value: the text before, and the text from it on. */
function placesOf(word: string, value: string): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  for (let at = value.indexOf(word); at !== -1; at = value.indexOf(word, at + word.length)) {
    const around = [value.slice(Math.max(0, at - AROUND), at), value.slice(at, at + word.length + AROUND)] as const;
    found.push([around[0].replaceAll('\n', ' '), around[1].replaceAll('\n', ' ')]);
  }
  return found;
}

/** `fuldt navn (FORK)`, `FORK (fuldt navn)`, `FORK, dvs. …`, `kaldet FORK`. */
function isExplained(word: string, value: string): boolean {
  return placesOf(word, value).some(([before, onwards]) => {
    const after = onwards.slice(word.length);
    const inBrackets = /[a-zæøå]{3,}[^()]* \((?:herefter |forkortet |kaldet )?$/.test(before);
    if (inBrackets && /^[-A-Za-zÆØÅæøå]*\)/.test(after)) return true;
    if (/[A-Za-zÆØÅæøå]$/.test(before)) return false;
    return (
      /^[-A-Za-zÆØÅæøå]* \((?![^()]*[A-ZÆØÅ]{2})[^()]*[a-zæøå]{4,}/.test(after) ||
      /^,? (?:dvs\.|det vil sige|står for|er en forkortelse)/.test(after) ||
      /(?:forkortet|forkortes|kaldet|kaldes) $/.test(before)
    );
  });
}

function valuesBelow(node: SourceNode): readonly string[] {
  if (node.kind === 'scalar') return [node.text];
  const children =
    node.kind === 'list'
      ? node.items
      : node.entries.filter(({ key }) => key !== INTERNAL_NOTE).map(({ value }) => value);
  return children.flatMap(valuesBelow);
}

/** Of koncern.yaml, which every agreement of its year is read with. */
const known = new WeakMap<ParsedFile, readonly string[]>();

/** All that is printed of a file, value by value. */
function valuesOf(file: ParsedFile): readonly string[] {
  const values = known.get(file) ?? (file.root === undefined ? [] : valuesBelow(file.root));
  known.set(file, values);
  return values;
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
  texts(texts, { agreementIn, report, words }) {
    // A follow-up is read beside its agreement, which explains.
    if (texts.kind === 'opfølgning') return;
    const settled = new Set(words('kendte').map((word) => word.toUpperCase()));
    const koncern = agreementIn(texts.place.file)?.koncern;
    const explaining = [
      ...texts.written.map(({ text }) => text),
      ...(koncern === undefined ? [] : valuesOf(koncern.place.file)),
    ];
    for (const { at, abbreviations } of namedIn(texts)) {
      for (const word of abbreviations) {
        if (settled.has(word)) continue;
        settled.add(word);
        if (explaining.some((value) => isExplained(word, value))) continue;
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
