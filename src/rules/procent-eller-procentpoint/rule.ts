import {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimalOf,
  multiplyDecimals,
  shiftDecimal,
  subtractDecimals,
  type Words,
} from '../../core/index.ts';
import { below, type Place, type ResolvedAgreement, type ResolvedEffort } from '../../model/index.ts';
import { formatNumber, passagesOf, sentencesOf } from '../../text/index.ts';
import type { Context, Rule } from '../rule.ts';
import { comparableBaseline, localTargetsIn, type Target, targetsOf } from '../targets.ts';
import { pointsCalledPercent, unclearChange } from './in-text.ts';

const CHANGES: Readonly<Partial<Record<Target['kind'], (base: Decimal, by: Decimal) => Decimal>>> = {
  stiger_med: addDecimals,
  falder_med: subtractDecimals,
};

const HUNDRED = decimalOf(100);

/** `stiger_med: 5` of a baseline of 80 percent is 84 percent or 85. */
function checkChange(target: Target, isUnitStated: boolean, { report }: Context): void {
  const { kind, value, unit, nummer, place } = target;
  const change = CHANGES[kind];
  const base = comparableBaseline(target);
  // Above a hundred it is no percentage that changes.
  if (change === undefined || unit !== 'procent' || base === undefined || isUnitStated) return;
  if (compareDecimals(base, HUNDRED) > 0) return;
  const [from, by, relative, points] = [
    base,
    value,
    change(base, shiftDecimal(multiplyDecimals(base, value), 2)),
    change(base, value),
  ].map(formatNumber);
  report({
    at: below(place, 'måltal', kind),
    message: {
      da: `${by} procent af ${from} giver ${relative}, men ${by} procentpoint giver ${points}. Succeskriterium ${nummer} siger ikke, hvad der menes.`,
      en: `${by} percent of ${from} gives ${relative}, but ${by} percentage points give ${points}. Succeskriterium ${nummer} does not say which is meant.`,
    },
    hint: {
      da: `Skriv \`enhed: procentpoint\`, hvis målet er ${points}. Er det ${relative}, så skriv ved udgangspunktet, hvad der måles, fx \`enhed: fraværsprocent\`.`,
      en: `Write \`enhed: procentpoint\` if the target is ${points}. If it is ${relative}, write at the baseline what is measured, such as \`enhed: fraværsprocent\`.`,
    },
  });
}

/** Points are a difference between two percentages; of other things there are none. */
function checkPoints({ unit, udgangspunkt, nummer, place }: Target, { report }: Context): void {
  const measured = udgangspunkt?.enhed;
  if (unit !== 'procentpoint' || measured === undefined || /procent|%|pct|andel|grad/i.test(measured)) return;
  report({
    at: below(place, 'måltal', 'enhed'),
    message: {
      da: `Succeskriterium ${nummer} måler ${measured}, og de kan ikke ændre sig i procentpoint.`,
      en: `Succeskriterium ${nummer} measures ${measured}, which cannot change by percentage points.`,
    },
    hint: {
      da: 'Skriv `enhed: procent`, eller skriv enheden selv.',
      en: 'Write `enhed: procent`, or the unit itself.',
    },
  });
}

/** The text says one of them, the target the other. */
function checkWords({ tekst, kind, value, unit, nummer, place }: Target, { report }: Context): void {
  if (CHANGES[kind] === undefined || (unit !== 'procent' && unit !== 'procentpoint')) return;
  const number = formatNumber(value).replaceAll('.', '\\.');
  const said = new RegExp(`(?<![\\d.,])${number} ?(procentpoint|procent(?![a-zæøå])|pct\\.?|%(?![a-zæøå-]))`, 'i').exec(
    tekst,
  );
  if (said?.[1] === undefined) return;
  const word = /point/i.test(said[1]) ? 'procentpoint' : 'procent';
  if (word === unit) return;
  report({
    at: below(place, 'måltal', 'enhed'),
    message: {
      da: `Teksten i succeskriterium ${nummer} siger ${word}, måltallet siger ${unit}.`,
      en: `The text of succeskriterium ${nummer} says ${word}, the target says ${unit}.`,
    },
    hint: { da: 'Ret den ene, så de siger det samme.', en: 'Correct one of them so that they agree.' },
  });
}

interface Text {
  readonly text: string | undefined;
  readonly place: Place;
}

function textsOf(effort: ResolvedEffort): readonly Text[] {
  const { document, place, delmål, succeskriterier, handlinger, resultatkrav } = effort;
  return [
    { text: document.målsætning, place: below(place, 'målsætning') },
    ...delmål.map(({ tekst, textPlace }) => ({ text: tekst, place: textPlace })),
    ...[...succeskriterier, ...handlinger, ...resultatkrav].map((one) => ({
      text: one.document?.tekst,
      place: below(one.place, 'tekst'),
    })),
    { text: document.direktionens_krav, place: below(place, 'direktionens_krav') },
  ];
}

/** A target that says by how much something changes also says what its texts mean. */
function saysInTarget(effort: ResolvedEffort): boolean {
  return targetsOf(effort).some(({ kind }) => CHANGES[kind] !== undefined);
}

const WHICH: Words = {
  da: 'Skriv »procentpoint«, hvis 5 bliver til 4, og sæt ellers et måltal med udgangspunkt, så regnestykket kan ses.',
  en: 'Write “procentpoint” if 5 becomes 4; otherwise set a måltal with a baseline, so that the sum can be seen.',
};

function checkTexts(effort: ResolvedEffort, { report }: Context): void {
  if (saysInTarget(effort)) return;
  for (const { text, place } of textsOf(effort)) {
    const words = sentencesIn(text ?? '')
      .map(unclearChange)
      .find((one) => one !== undefined);
    if (words === undefined) continue;
    report({
      at: place,
      within: words,
      message: {
        da: `»${words}« kan læses på to måder: som procent af det, der er, og som procentpoint.`,
        en: `“${words}” can be read in two ways: as percent of what there is, and as percentage points.`,
      },
      hint: WHICH,
    });
  }
}

function sentencesIn(text: string): readonly string[] {
  if (!/\d ?(?:%|p)/i.test(text)) return [];
  return passagesOf(text).flatMap((passage) => sentencesOf(passage.text));
}

function checkTarget(target: Target, isUnitStated: boolean, context: Context): void {
  checkChange(target, isUnitStated, context);
  checkPoints(target, context);
}

/** What the koncernmål measures holds for the unit's own target as well. */
function checkLocal(agreement: ResolvedAgreement, context: Context): void {
  const stated = new Set(
    agreement.chapters.koncern.flatMap(({ succeskriterier }) =>
      succeskriterier.flatMap(({ document, lokalt }) =>
        document?.udgangspunkt?.enhed === undefined || lokalt === undefined ? [] : [lokalt.place],
      ),
    ),
  );
  for (const target of localTargetsIn(agreement)) checkTarget(target, stated.has(target.place), context);
}

export const rule: Rule = {
  agreement: checkLocal,
  effort(effort, context) {
    for (const target of targetsOf(effort)) {
      checkTarget(target, false, context);
      checkWords(target, context);
    }
    checkTexts(effort, context);
  },
  prose({ place, passages }, { report }) {
    const words = passages
      .flatMap(({ text }) => (/fra \d/i.test(text) ? sentencesOf(text) : []))
      .map(pointsCalledPercent)
      .find((one) => one !== undefined);
    if (words === undefined) return;
    report({
      at: place,
      within: words,
      message: {
        da: `»${words}« er forskellen mellem to procenttal, og den måles i procentpoint.`,
        en: `“${words}” is the difference between two percentages, which is measured in percentage points.`,
      },
      hint: { da: 'Skriv »procentpoint«.', en: 'Write “procentpoint”.' },
    });
  },
};
