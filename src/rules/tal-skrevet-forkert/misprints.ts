import { datesInProse, formatDate, matchesOf } from '../../text/index.ts';
/** Figures as they stand in a text, and as they should. */
export interface Misprint {
  readonly wrong: string;
  /** Undefined where the figures may mean two things. */
  readonly right: string | undefined;
  readonly why: 'point' | 'thousands' | 'space' | 'year';
}

const UNITS =
  'mio|mia|million(?:er)?|milliard(?:er)?|procentpoint|procent|pct|%|kroner|kr|årsværk|fuldtidsstillinger|fuldtidsstilling|stillinger|stilling|kWh|MWh|kg|km|ton';

/** Letters are spelt out: `\p{L}` without regard to case takes milliseconds to compile. */
const QUANTITY = new RegExp(
  `(?<![a-zæøå0-9.,/§:])(\\d+(?:[.,]\\d+)*)( ?)(${UNITS})(?![a-zæøå0-9'’-])(?= ?(pr\\.|per |/)?)`,
  'gi',
);

/** What stands before a number with a point that is no decimal: a time, a version, a section, a room. */
const NO_DECIMAL_AFTER = /(?:kl\.|version|afsnit|kapitel|pkt\.|punkt|paragraf|§|lokale|nr\.|side|bilag) $/i;

const KRONER = /^(?:kr|kroner)$/i;

interface Figure {
  readonly number: string;
  readonly unit: string;
  readonly before: string;
  /** Of so much a thing: a price may have three decimals. */
  readonly isRate: boolean;
}

/** The number as it is written in Danish; the same when nothing is wrong with it. */
function danishNumber({ number, unit, before, isRate }: Figure): Pick<Misprint, 'right' | 'why'> {
  if (/^\d+\.\d{1,2}$/.test(number)) {
    return { right: NO_DECIMAL_AFTER.test(before) ? number : number.replace('.', ','), why: 'point' };
  }
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(number)) return { right: number.replaceAll(',', '.'), why: 'thousands' };
  if (!KRONER.test(unit)) return { right: number, why: 'point' };
  if (/^\d{2,3},\d{3}$/.test(number) && !isRate) return { right: number.replace(',', '.'), why: 'thousands' };
  const isGrouped = /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/.test(number);
  return { right: isGrouped ? number : undefined, why: 'thousands' };
}

function misprintOf(match: RegExpExecArray): Misprint | undefined {
  const [wrong, number = '', space = '', unit = '', rate] = match;
  const before = match.input.slice(0, match.index);
  const { right, why } = danishNumber({ number, unit, before, isRate: rate !== undefined });
  if (right === undefined) return { wrong, right, why };
  if (right === number && space !== '') return undefined;
  return { wrong, right: `${right} ${unit}`, why: right === number ? 'space' : why };
}

/** `15/4-08`, `9.5.16`. */
function shortYears(text: string): readonly Misprint[] {
  return datesInProse(text).flatMap((date) =>
    date.kind === 'term' && /^\d{1,2}[./-]\d{1,2}[.-]\d\d$/.test(date.text)
      ? [{ wrong: date.text, right: formatDate(date.first), why: 'year' as const }]
      : [],
  );
}

/** Every figure of a passage that is not written in Danish. */
export function misprintsIn(text: string): readonly Misprint[] {
  if (!/\d/.test(text)) return [];
  const quantities = matchesOf(QUANTITY, text);
  return [...quantities.flatMap((match) => misprintOf(match) ?? []), ...shortYears(text)];
}
