import type { Words } from '../../core/index.ts';

const HOW_OFTEN: Words = {
  da: 'Skriv, hvor tit, fx »hver måned« eller »fire gange om året«.',
  en: 'Write how often, for instance “hver måned” or “fire gange om året”.',
};
const HOW_SOON: Words = {
  da: 'Skriv, hvor hurtigt, fx »inden for fem hverdage« eller »samme dag«.',
  en: 'Write how soon, for instance “inden for fem hverdage” or “samme dag”.',
};
const HOW_MUCH: Words = {
  da: 'Skriv, hvor meget, fx »mindst 85 procent«, eller giv et succeskriterium et `måltal` eller `vurderes`.',
  en: 'Write how much, for instance “mindst 85 procent”, or give a criterion a `måltal` or `vurderes`.',
};
const WHAT_COMES_OF_IT: Words = {
  da: 'Skriv, hvad der er anderledes, når det er lykkedes, i stedet for hvad der arbejdes med.',
  en: 'Write what is different once it has succeeded, instead of what is worked on.',
};

/** Words that promise without saying how much, and what to write instead. */
interface Vague {
  readonly pattern: RegExp;
  readonly remedy: Words;
}

/**
 * What stands on the page. Each is whole words: `utilfredsstillende` is a complaint, and `fortløbende` a number. Costs and
 * accounts really are »løbende«, and »over løbende tolv måneder« is a measure.
 */
export const VAGUE: readonly Vague[] = [
  {
    pattern:
      /(?<![a-zæøå])løbende(?![a-zæøå]| (?:udgift|omkostning|pris|måned|år|kontrakt|ydelse|drift|budget|vedligehold|indtægt|regnskab|lån|tolv|\d))/i,
    remedy: HOW_OFTEN,
  },
  { pattern: /(?<![a-zæøå])(?:jævnligt|regelmæssigt|fra tid til anden)(?![a-zæøå])/i, remedy: HOW_OFTEN },
  { pattern: /(?<![a-zæøå])med (?:jævne|passende) mellemrum(?![a-zæøå])/i, remedy: HOW_OFTEN },
  { pattern: /(?<![a-zæøå])efter behov(?![a-zæøå])/i, remedy: HOW_OFTEN },
  { pattern: /(?<![a-zæøå])så (?:tidligt|hurtigt|snart) som (?:overhovedet )?muligt/i, remedy: HOW_SOON },
  { pattern: /(?<![a-zæøå])(?:snarest|hurtigst) mulig/i, remedy: HOW_SOON },
  { pattern: /(?<![a-zæøå])uden (?:unødigt?|unødige|ugrundet) (?:ophold|ventetid|forsinkelse)/i, remedy: HOW_SOON },
  { pattern: /(?<![a-zæøå])(?:inden for|i) rimelig tid(?![a-zæøå])/i, remedy: HOW_SOON },
  { pattern: /(?<![a-zæøå])i god tid(?![a-zæøå])/i, remedy: HOW_SOON },
  { pattern: /(?<![a-zæøå])så (?:vidt|[a-zæøå]+ som) (?:overhovedet )?muligt/i, remedy: HOW_MUCH },
  {
    pattern: /(?<![a-zæøå])(?:bedst|størst|videst|mest|flest|færrest|mindst|højest|lavest) mulige?t?(?![a-zæøå])/i,
    remedy: HOW_MUCH,
  },
  {
    pattern: /(?<![a-zæøå])i (?:rimeligt|passende|fornødent|nødvendigt|tilstrækkeligt|muligt|et vist) omfang/i,
    remedy: HOW_MUCH,
  },
  { pattern: /(?<![a-zæøå])på et (?:passende|rimeligt|acceptabelt|fornuftigt) niveau/i, remedy: HOW_MUCH },
  {
    pattern: /(?<![a-zæøå])(?:overvejende|nogenlunde|rimelig(?:t|e)?) (?:tilfreds|positiv|god|tryg)[a-zæøå]*/i,
    remedy: HOW_MUCH,
  },
  // A grade that an authority gives is a fact.
  {
    pattern: /(?<![a-zæøå]|karakteren |bedømmelsen |vurderingen |kategorien |graden )tilfredsstillende(?![a-zæøå])/i,
    remedy: HOW_MUCH,
  },
  { pattern: /(?<![a-zæøå])(?:tilstræbe[rs]?|bestræber? sig)(?![a-zæøå])/i, remedy: HOW_MUCH },
  {
    pattern: /(?<![a-zæøå])(?:har|have|er|sættes|sætter|øget|skærpet|særligt|fortsat) fokus på(?![a-zæøå])/i,
    remedy: WHAT_COMES_OF_IT,
  },
  {
    pattern: /(?<![a-zæøå])arbejde[rs]? (?:aktivt|målrettet|kontinuerligt|hen imod|frem mod)(?![a-zæøå])/i,
    remedy: WHAT_COMES_OF_IT,
  },
];

/** A figure or a rhythm in the same sentence is what the word lacks: »løbende og mindst en gang om måneden«. */
export const HELD_UP: RegExp =
  /\d[\d.,]{0,12}\s?(?:%|procent|pct)|(?<!\p{L})(?:mindst(?! mulig)|højst|senest|inden for (?:\d|en|et|to|tre|fire|fem|seks|otte|ti|samme)|samme dag)(?!\p{L})|(?<!\p{L})(?:hver|hvert|en gang om|to gange om|tre gange om|fire gange om|gange om) (?:dag|uge|måned|kvartal|halve år|år|morgen)|\d{1,6} (?:dage|hverdage|timer|uger|minutter|måneder)/iu;
