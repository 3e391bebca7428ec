import type { AgreementYear, Words } from '../../core/index.ts';
import { below, type Place, type ResolvedEffort } from '../../model/index.ts';
import { matchesOf, type Passage, sentencesOf } from '../../text/index.ts';
import { yearOf } from '../dates.ts';
import { effortName } from '../naming.ts';
import type { Context, Prose, Rule } from '../rule.ts';

/** `2025` and `2025/26`, but not `2022-2025`. */
const YEARS = /(?<![\d/.,-]|\d\s?[–-]\s?)(20\d\d)(\/\d\d)?(?!\d|[.,]\d|\s?[–-]\s?\d)/g;

/** So many years back an earlier agreement, of one or two years, may be left standing. */
const YEARS_BACK = 2;

interface Stale {
  readonly text: string;
  readonly index: number;
}

/** A year of the last agreement; none where this agreement's own year stands as well, for then they are compared. */
function staleYears(text: string, { text: own, first, last }: AgreementYear): readonly Stale[] {
  const isSchoolYear = own.includes('/');
  const found = matchesOf(YEARS, text).map((match) => ({ year: Number(match[1]), match }));
  if (found.some(({ year }) => year >= first && year <= last)) return [];
  return found.flatMap(({ year, match: [words, , half], match: { index } }) => {
    const isLast = year < first && year >= first - YEARS_BACK && (half === undefined || isSchoolYear);
    return isLast ? [{ text: words, index }] : [];
  });
}

/** What looks back, or compares, is rightly of an earlier year. */
const LOOKS_BACK =
  /siden|forhold til|sammenlign|erfaring|evaluer|opfølgning|resultat(?!krav)|status|i stedet|nået|opfyldt|afsluttet|lukket|tilbageblik|regnskab|udgangspunkt|nøgletal|statistik|måling|tal fra|overført|viderefør|fortsæt|forlæng|erstat|afløs|bygger på|udløb|sidste år|forrige|tidligere|(?<![a-zæøå])(?:efter|end|fra|før|blev|var|havde|nåede|viste|fik|gav)(?![a-zæøå])/i;

/** `Vision 2025`, `Børne- og ungestrategi 2024`: the year is part of a document's name. */
const DOCUMENT_BEFORE =
  /(?:strategi|plan|politik|vision|visioner|program|budget|reform|lov|loven|forlig|forliget|overenskomst|agenda|mål|analyse|rapport|redegørelse|undersøgelse|ok|pulje|puljen)(?:en|et)? (?:for |af )?$/i;

function staleInTitle(title: string, year: AgreementYear): Stale | undefined {
  if (LOOKS_BACK.test(title)) return undefined;
  return staleYears(title, year).find(({ index }) => !DOCUMENT_BEFORE.test(title.slice(0, index)));
}

/** What is of one year and is written anew each year. */
const OF_ONE_YEAR =
  /(?<![a-zæøå])(?:aftale(?:n|ns|r|rne)?|aftaleår(?:et)?|aftaleperiode(?:n)?|indsatsområde(?:t|r|rne)?|koncernmål(?:et|ene)?|resultatkrav(?:et|ene)?) (?:for |i )?$/i;

function staleInSentence(sentence: string, year: AgreementYear): Stale | undefined {
  if (LOOKS_BACK.test(sentence)) return undefined;
  return staleYears(sentence, year).find(({ index }) => OF_ONE_YEAR.test(sentence.slice(0, index)));
}

function staleIn({ kind, text }: Passage, year: AgreementYear): Stale | undefined {
  if (!/20\d\d/.test(text)) return undefined;
  if (kind === 'heading') return staleInTitle(text, year);
  return sentencesOf(text)
    .map((sentence) => staleInSentence(sentence, year))
    .find((stale) => stale !== undefined);
}

function reportStale(at: Place, { text }: Stale, year: AgreementYear, where: Words, { report }: Context): void {
  report({
    at,
    within: text,
    message: {
      da: `${where.da} siger ${text}, men aftalen er for ${year.text}.`,
      en: `${where.en} says ${text}, but the agreement is for ${year.text}.`,
    },
    hint: {
      da: `Skriv ${year.text}, eller slet året: programmet sætter det selv på forsiden og i overskrifterne.`,
      en: `Write ${year.text}, or delete the year: the program itself puts it on the front page and into headings.`,
    },
  });
}

function checkTitle(titel: string, place: Place, year: AgreementYear, context: Context): void {
  const stale = staleInTitle(titel, year);
  if (stale === undefined) return;
  reportStale(below(place, 'titel'), stale, year, { da: 'Titlen', en: 'The title' }, context);
}

/** Amounts of years before the first one, which the last agreement had. */
function checkAmounts(effort: ResolvedEffort, { text, first }: AgreementYear, { report }: Context): void {
  for (const { year, amount, place } of effort.beløb) {
    if (amount === undefined || year >= first) continue;
    const { da, en } = effortName(effort);
    report({
      at: place,
      message: {
        da: `Der er et beløb for ${year} i ${da}, men aftalen er for ${text}.`,
        en: `There is an amount for ${year} in ${en}, but the agreement is for ${text}.`,
      },
      hint: { da: 'Ret året, eller slet beløbet.', en: 'Correct the year, or delete the amount.' },
    });
  }
}

function checkEfforts(efforts: readonly ResolvedEffort[], year: AgreementYear, context: Context): void {
  for (const effort of efforts) {
    checkTitle(effort.titel, effort.place, year, context);
    checkAmounts(effort, year, context);
  }
}

/** The first one alone: a text that was rolled over has the year more than once. */
function checkProse({ place, passages }: Prose, year: AgreementYear, context: Context): void {
  for (const passage of passages) {
    const stale = staleIn(passage, year);
    if (stale === undefined) continue;
    const isHeading = passage.kind === 'heading';
    const where = isHeading ? { da: 'Overskriften', en: 'The heading' } : { da: 'Teksten', en: 'The text' };
    reportStale(place, stale, year, where, context);
    return;
  }
}

export const rule: Rule = {
  agreement({ titel, place, year, indsatser }, context) {
    checkTitle(titel, place, year, context);
    const own = indsatser.filter(({ art }) => art !== 'koncern');
    checkEfforts(own, year, context);
  },
  koncern({ indsatser, year }, context) {
    checkEfforts(indsatser, year, context);
  },
  texts({ kind, place, prose }, context) {
    const year = kind === 'opfølgning' ? undefined : yearOf(place, context);
    if (year === undefined) return;
    for (const one of prose) checkProse(one, year, context);
  },
};
