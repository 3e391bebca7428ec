import { wordsIn } from '../text/index.ts';

/** What a text may point at in its own effort. */
const POINTED_AT = /^(?:succes)?kriteri|^delmål|^målsætning|^mål(?:et|ene)?$|^ovenstående$|^ovenfor$|^indsatsen/;

const POINTING = new Set(
  'se jf jvf jævnfør henvises henviser som svarer fremgår følger samme identisk identiske lig lige ligesom tilsvarende'.split(
    ' ',
  ),
);

const BETWEEN = new Set(
  'der til med det de den dem under i af fra for og samt også eller alle er nævnte nævnt beskrevet anført angivet herover foran punkt pkt nr nummer bilag skema skemaet side ovennævnte ovenstående ovenfor a b c d e f g h'.split(
    ' ',
  ),
);

/** »Se succeskriterier«, »Jf. delmål A og B«: a text that says nothing but where to look. */
export function isReferenceOnly(text: string): boolean {
  const words = wordsIn(text.toLowerCase());
  return (
    words.some((word) => POINTED_AT.test(word)) &&
    words.some((word) => POINTING.has(word) || word.startsWith('succeskriteri')) &&
    words.every((word) => POINTED_AT.test(word) || POINTING.has(word) || BETWEEN.has(word) || /^\d+$/.test(word))
  );
}
