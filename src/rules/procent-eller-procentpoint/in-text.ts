import { matchesOf } from '../../text/index.ts';

/** Letters are spelt out: `\p{L}` without regard to case takes milliseconds to compile. */
const PERCENT = '(?:procent|pct\\.?|%)(?![a-zæøå])';
const NUMBER = '(\\d+(?:,\\d+)?)';

/** What is itself measured in percent: an absence, a share, a degree. */
const MEASURED_IN_PERCENT =
  '(?<![a-zæøå])(?:[a-zæøå]*(?:fravær|andel|procent|ledighed|frafald|tilfredshed)(?:en|et)|[a-zæøå]*fravær|[a-zæøå]{3,}grad(?:en)?)(?![a-zæøå])';
const CHANGES =
  '(?:falder|faldet|falde|stiger|steget|stige|reduceres|reduceret|reducere|nedbringes|nedbragt|nedbringe|sænkes|sænket|sænke|øges|øget|øge|vokser|vokset|vokse|hæves|hævet|hæve|mindskes|mindsket|mindske)';

const CHANGE = new RegExp(
  `${MEASURED_IN_PERCENT}[^.:;!?]{0,80}?(?<![a-zæøå])${CHANGES} (?:[a-zæøå]+ ){0,3}?(med (?:[a-zæøå.]+ ){0,2}?${NUMBER} ?${PERCENT})`,
  'i',
);

/** `sygefraværet falder med 5 %`: the words of the change; undefined where there is none. */
export function unclearChange(sentence: string): string | undefined {
  return CHANGE.exec(sentence)?.[1];
}

const FROM_TO = new RegExp(`(?<![a-zæøå])fra ${NUMBER}(?: ?${PERCENT})? til ${NUMBER} ?${PERCENT}`, 'i');
const BY = new RegExp(`(?<![a-zæøå])(?:med )?${NUMBER} ?${PERCENT}`, 'gi');

/** Both sides of the comparison with the same number of decimals. */
function inHundredths(text: string): number {
  return Math.round(Number(text.replace(',', '.')) * 100);
}

/** `stiger med 5 procent, fra 80 til 85 procent`: the words for what is five points. */
export function pointsCalledPercent(sentence: string): string | undefined {
  const range = FROM_TO.exec(sentence);
  if (range === null) return undefined;
  const difference = Math.abs(inHundredths(range[2] ?? '') - inHundredths(range[1] ?? ''));
  const elsewhere = matchesOf(BY, sentence).filter(
    ({ index }) => index < range.index || index >= range.index + range[0].length,
  );
  return elsewhere.find((by) => /^med /i.test(by[0]) && inHundredths(by[1] ?? '') === difference)?.[0];
}
