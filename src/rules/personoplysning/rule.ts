import type { Words } from '../../core/index.ts';
import { matchesOf } from '../../text/index.ts';
import type { Rule, Written } from '../rule.ts';
import { PRIVATE_MAIL } from './private-mail.ts';

const MAIL = /[A-Za-z0-9ÆØÅæøå._%+-]{1,64}@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})/gi;

/** Eight digits, alone or in pairs, perhaps behind 45. */
const TELEPHONE = /(?<![\d.,/-])(?:(?:\+|00)45[ .]?)?[2-9]\d(?:[ .]?\d{2}){3}(?![\d/-]|[.,]\d)/g;

/** A telephone is called private, or somebody's own. Private day care and private suppliers have telephones too. */
const SAID_TO_BE_PRIVATE =
  /(?<![a-zæøå])(?:privat|(?:privat(?:e|t)?|hans|hendes|min|mit|egen|eget|personlige?)[ -]?(?:mobil|telefon|tlf|nummer|nr)[a-zæøå]*|hjemme(?:nummer|telefon)[a-zæøå]*)\.?(?: (?:er|på|nr\.?|nummer))?[ :(]*$/i;
const SAID_SO_BEHIND = /^ ?[(,]? ?privat(?![a-zæøå])/i;

interface Personal {
  readonly words: string;
  readonly what: Words;
}

function privateMails(text: string): readonly Personal[] {
  return matchesOf(MAIL, text)
    .filter(([, domain = '']) => PRIVATE_MAIL.has(domain.toLowerCase()))
    .map(([words]) => ({ words, what: { da: 'en privat mailadresse', en: 'a private e-mail address' } }));
}

function privateTelephones(text: string): readonly Personal[] {
  return matchesOf(TELEPHONE, text).flatMap((match) => {
    const [words] = match;
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const behind = text.slice(match.index + words.length, match.index + words.length + 12);
    const isPrivate = SAID_TO_BE_PRIVATE.test(before) || SAID_SO_BEHIND.test(behind);
    return isPrivate ? [{ words, what: { da: 'et privat telefonnummer', en: 'a private telephone number' } }] : [];
  });
}

function personal({ text }: Written): readonly Personal[] {
  const found = [
    ...(text.includes('@') ? privateMails(text) : []),
    ...(/\d{2}/.test(text) && /privat|hjemme|personlig|hans|hendes|min|mit|eg[en]/i.test(text)
      ? privateTelephones(text)
      : []),
  ];
  return found.filter(({ words }, index) => found.findIndex((other) => other.words === words) === index);
}

export const rule: Rule = {
  written(written, { report }) {
    for (const { words, what } of personal(written)) {
      report({
        at: written.place,
        within: words,
        message: {
          da: `»${words}« ligner ${what.da}. Aftalen er offentlig.`,
          en: `“${words}” looks like ${what.en}. The agreement is public.`,
        },
        hint: {
          da: 'Skriv enhedens mailadresse eller hovednummer i stedet, eller blot den rolle, man skal spørge.',
          en: 'Write the address or the main number of the unit instead, or simply the role to ask.',
        },
      });
    }
  },
};
