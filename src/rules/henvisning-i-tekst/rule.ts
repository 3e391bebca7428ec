import type { Words } from '../../core/index.ts';
import type { Place, ResolvedEffort } from '../../model/index.ts';
import { matchesOf, sentencesOf } from '../../text/index.ts';
import { effortName, meant } from '../naming.ts';
import type { Context, Prose, Rule } from '../rule.ts';

/** `bilag 2c`, `bilag 3 b`; apart from the figure `i` is a word. */
const BILAG = /(?<![a-zæøå])bilag ([1-4])(?:([a-z])| ([a-hj-z]))(?![a-zæøå0-9]| (?:la|conto)(?![a-zæøå]))/gi;

/** `bilag 2b til kontrakten`, `kontraktens bilag 2b`: another document's. */
const OF_ANOTHER =
  /^\.? (?:i|til|fra|af|på|for|hos|under) (?!(?:denne|nærværende|aftalen(?! (?:fra|for|om|med|mellem))|skemaet|skemaerne)(?![a-zæøå]))/i;
const OTHERS_BEFORE = /(?<![a-zæøå])(?!(?:aftalens|indsatsens|enhedens|vores) )[a-zæøå]+s $/i;

const PERHAPS = /bilag|delmål|kriteri|resultatkrav/i;

interface Mention {
  readonly label: string;
  readonly words: string;
  readonly sentence: string;
}

/** Of passages that can name a part at all. */
function sentencesIn({ passages }: Prose): readonly string[] {
  return passages.flatMap(({ text }) => (PERHAPS.test(text) ? sentencesOf(text) : []));
}

function mentionsIn(sentence: string): readonly Mention[] {
  return matchesOf(BILAG, sentence).flatMap((match) => {
    const [words, digit, close, apart] = match;
    const after = sentence.slice(match.index + words.length);
    if (OF_ANOTHER.test(after) || OTHERS_BEFORE.test(sentence.slice(0, match.index))) return [];
    return [{ label: `${digit}${(close ?? apart ?? '').toLowerCase()}`, words, sentence }];
  });
}

/** Another effort that the sentence calls by its title, when it does not so call the one that has the number. */
function spokenOf(
  { sentence }: Mention,
  target: ResolvedEffort,
  efforts: readonly ResolvedEffort[],
): ResolvedEffort | undefined {
  const says = ({ titel }: ResolvedEffort): boolean => sentence.toLowerCase().includes(titel.toLowerCase());
  return says(target) ? undefined : efforts.find((effort) => effort !== target && says(effort));
}

function whatIsWrong(mention: Mention, efforts: readonly ResolvedEffort[]): Words {
  const { label } = mention;
  const target = efforts.find((effort) => effort.label === label);
  if (target === undefined) return { da: `Der er intet bilag ${label}.`, en: `There is no bilag ${label}.` };
  const meantOne = spokenOf(mention, target, efforts);
  if (meantOne !== undefined) {
    return {
      da: `Bilag ${label} er »${target.titel}«, men teksten handler om »${meantOne.titel}«.`,
      en: `Bilag ${label} is “${target.titel}”, but the text is about “${meantOne.titel}”.`,
    };
  }
  return {
    da: `Bilagets nummer sættes af programmet. Bilag ${label} er i dag »${target.titel}«, men nummeret skifter, når indsatser kommer til.`,
    en: `The number of a bilag is set by the program. Bilag ${label} now is “${target.titel}”, but the number changes as efforts are added.`,
  };
}

function insteadOf(target: ResolvedEffort | undefined): Words {
  const example = target === undefined ? 'indsatsen om kundefokus' : target.titel;
  return {
    da: `Skriv indsatsens navn i stedet for nummeret, fx »${example}«.`,
    en: `Write the name of the effort instead of the number, for instance “${example}”.`,
  };
}

function checkBilag(prose: Prose, efforts: readonly ResolvedEffort[], { report }: Context): void {
  const said = new Set<string>();
  for (const mention of sentencesIn(prose).flatMap(mentionsIn)) {
    if (said.has(mention.label)) continue;
    said.add(mention.label);
    const target = efforts.find(({ label }) => label === mention.label);
    report({
      at: prose.place,
      within: mention.words,
      message: whatIsWrong(mention, efforts),
      hint: insteadOf(target),
    });
  }
}

/** What is known in an effort by a letter or number, and how a text calls it. */
const PARTS = [
  { words: /(?<![a-zæøå])delmål ([A-Z]{1,2}(?:(?:, | og )[A-Z]{1,2})*)(?![A-Za-zÆØÅæøå0-9])/gi, name: 'delmål' },
  {
    words: /(?<![a-zæøå])succeskriteri(?:um|e) (\d{1,2})(?!\d|[.,]\d| ?%| procent)/gi,
    name: 'succeskriterium',
  },
  { words: /(?<![a-zæøå])resultatkrav (\d{1,2})(?!\d|[.,]\d| ?%| procent)/gi, name: 'resultatkrav' },
] as const;

function keysOf(effort: ResolvedEffort, name: (typeof PARTS)[number]['name']): readonly string[] {
  if (name === 'delmål') return effort.delmål.map(({ bogstav }) => bogstav);
  const parts = name === 'resultatkrav' ? effort.resultatkrav : effort.succeskriterier;
  return parts.map(({ nummer }) => nummer);
}

/** The first that the effort does not have; `I` may be the word. */
function strangerIn(found: string, keys: readonly string[]): string | undefined {
  return found.split(/, | og /).find((key) => key === key.toUpperCase() && key !== 'I' && !keys.includes(key));
}

function checkParts(prose: Prose, effort: ResolvedEffort, { report }: Context): void {
  const said = new Set<string>();
  for (const sentence of sentencesIn(prose)) {
    for (const { words, name } of PARTS) {
      for (const match of matchesOf(words, sentence)) {
        const keys = keysOf(effort, name);
        const key = strangerIn(match[1] ?? '', keys);
        const isOther = OF_ANOTHER.test(sentence.slice(match.index + match[0].length));
        if (key === undefined || isOther || said.has(`${name} ${key}`)) continue;
        said.add(`${name} ${key}`);
        const { da, en } = effortName(effort);
        report({
          at: prose.place,
          within: match[0],
          message: {
            da: `${da.charAt(0).toUpperCase()}${da.slice(1)} har intet ${name} ${key}.`,
            en: `${en.charAt(0).toUpperCase()}${en.slice(1)} has no ${name} ${key}.`,
          },
          hint: meant(key, keys),
        });
      }
    }
  }
}

/** All efforts that the texts of a file may refer to: an agreement's, or those of koncern.yaml. */
function effortsOf({ file }: Place, { agreements, agreementIn }: Context): readonly ResolvedEffort[] | undefined {
  return (
    agreementIn(file)?.indsatser ?? agreements.find(({ koncern }) => koncern?.place.file === file)?.koncern?.indsatser
  );
}

/** The effort that a text stands in. */
function effortAround({ path }: Place, efforts: readonly ResolvedEffort[]): ResolvedEffort | undefined {
  const isEffort = path[0] === 'indsatser' || path[0] === 'koncernmål';
  return isEffort ? efforts.find(({ id }) => id === path[1]) : undefined;
}

export const rule: Rule = {
  texts({ kind, place, prose }, context) {
    const efforts = kind === 'opfølgning' ? undefined : effortsOf(place, context);
    if (efforts === undefined) return;
    for (const one of prose) {
      checkBilag(one, efforts, context);
      const effort = effortAround(one.place, efforts);
      if (effort !== undefined) checkParts(one, effort, context);
    }
  },
};
