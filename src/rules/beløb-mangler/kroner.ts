import { type Passage, sentencesOf } from '../../text/index.ts';

/** With its full stop, where it has one. */
const KR = 'kr(?:\\.|(?![.A-Za-zæøå]))';

/** What may stand between the place of the amount and `kr.`. */
const UNIT = '(?:(?:t|tus|mio|mill|mia)\\.? )?';

/** Then `kr.` is what is counted in, or another word, or the amount comes behind it. */
const ELSE = '(?! ?\\d| (?:og|eller|pr|per|himmelfart)|[A-Za-zæøå/«»"”)-])';

/** Words that lead up to an amount. `i netto kr.` is how something is counted. */
const LEADING = new RegExp(
  `(?<![A-Za-zÆØÅæøå»"])(?<!\\bi )(?:netto|brutto|afsat|afsættes|afsætter|bevilget|bevilges|reserveret|budgetlagt|budgetteret|ca\\.|cirka|omkring|op til|højst|maks\\.|mindst|minimum|i alt|koster|udgør|beløber sig til|tildelt|tilføres|tilført|der (?:er|var|bliver|gives|ligger)) ${UNIT}${KR}${ELSE}`,
  'i',
);

/** These lead up to much else, so what follows must fit, too. */
const LEADING_WEAKLY = new RegExp(
  `(?<![A-Za-zÆØÅæøå»"])(?:for|med|på) ${UNIT}${KR}(?=[.,;]?$|[,;] | (?:til|fra|om året|årligt|i \\d{4})(?![A-Za-zæøå]))`,
  'i',
);

/** A blank to be filled in. */
const BLANK = /(?:(?<!_)_{2,}|(?<!\.)\.{3,}|…) ?kr(?![A-Za-zæøå])\.?/;

/** `Forsikringer: kr.`, `2026: kr. 2027: kr.`; a unit or a currency is named so, too. */
const LABELLED = new RegExp(`(?<!enhed|valuta|[Ii]|opgøres|opgjort): ?${UNIT}${KR}(?=$|[,;]| \\d{4} ?:)`);

/** The amount was the first word of the sentence. */
const FIRST = new RegExp(
  `^${UNIT}${KR} (?:er|var|bliver|afsættes|afsat|bruges|gives|fordelt|fordeles)(?![A-Za-zæøå])`,
  'i',
);

/** `Færgedrift kr.` as an item of a list, without a figure or a word for one. */
const ITEM_WITHOUT_FIGURE = new RegExp(`^\\D{3,80}[^\\s\\d] ${UNIT}${KR}$`);
const COUNTED_IN_WORDS =
  /(?:^|[ -])(?:i|hele|faste|løbende|pr\.|per|hver|danske|norske|svenske|mange|få|flere|færre|nogle|antal|samme|af|og|eller|end|\S*enhed:|valuta:|en|et|én|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tyve|par|\S*(?:hundrede?|tusinde?|million(?:er)?|milliard(?:er)?|tredive|fyrre|treds|tres|firs|fjerds|fems|halv|anden)) (?:(?:t|tus|mio|mill|mia)\.? )?kr\.?$/i;

function isItemWithoutFigure({ kind, text }: Passage): boolean {
  return kind === 'item' && ITEM_WITHOUT_FIGURE.test(text) && !COUNTED_IN_WORDS.test(text);
}

/** The words before the place where an amount should be, `kr.` included; undefined where none is missing. */
export function wordsWithoutAmount(passage: Passage): string | undefined {
  const { text } = passage;
  // `Kr. Hyllinge` is a town.
  for (const pattern of [LEADING, LEADING_WEAKLY, BLANK, LABELLED]) {
    const [found] = pattern.exec(text) ?? [];
    if (found?.includes('kr') === true) return found.replace(/^[:\s]+/, '');
  }
  for (const sentence of sentencesOf(text)) {
    const [found] = FIRST.exec(sentence) ?? [];
    if (found !== undefined) return found;
  }
  return isItemWithoutFigure(passage) ? text : undefined;
}
