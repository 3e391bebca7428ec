/*
 * Danish has no ending that tells every verb from every noun: `kommer` and `kurser` look alike. So a text is a heading only if
 * it can be read to its end as nouns with what may stand before and between them. In doubt it is a sentence.
 */

const PREPOSITIONS = new Set('af i på for til med mellem om under hos blandt ved mod over'.split(' '));
const JOINING = new Set([',', '/', '&', 'og', 'samt', 'eller', 'herunder']);

/** May stand before a noun after a preposition; at the beginning they stand for people (»alle læser«). */
const DETERMINERS = new Set('alle de den det en et flere hele egne vores deres nye ny nyt'.split(' '));

/** Words that no heading needs: pronouns, adverbs, verbs without -r, what counts or compares, and adjectives that say a state. */
const OF_SENTENCES = new Set(
  `at der som hvor hvordan hvad hvem hvornår når hvis så fordi ikke vi jeg man du han hun os sig ingen intet nogen nogle andre
  hver mange få færre mere mindre mest mindst højst senest bedre flest altid aldrig kun også fortsat stadig inden efter før uden
  nul en to tre fire fem seks syv otte ni ti halv skal kan vil må tør blev kom gik fik lå stod var sammen dagligt
  åbent lukket gratis klar klart nemt let trygt fri frit hjemme ude inde først sidst`.split(/\s+/),
);

/** Endings of adjectives and participles that tell what kind of thing the noun is. */
const ADJECTIVE =
  /(?:sk|ske|lig|lige|ig|ige|iv|ive|al|ale|el|elle|bar|bare|ede|ende|fuld|fulde|som|somme|løse|ær|ære|ent|ente|ant|ante)$/;
const GENITIVE = /[^s]s$/;
/** `kommer`, `mødes`; plurals look the same, so that the heading »Kurser« is let through. */
const LIKE_A_VERB = /(?:r|es)$/;
const COMPARATIVE = /(?:ere|ste)$/;

const LONGEST = 8;

function isNoun(word: string, first: boolean): boolean {
  if (PREPOSITIONS.has(word) || JOINING.has(word) || OF_SENTENCES.has(word) || DETERMINERS.has(word)) return false;
  return !first || !(LIKE_A_VERB.test(word) || COMPARATIVE.test(word));
}

function isModifier(word: string, first: boolean): boolean {
  if (OF_SENTENCES.has(word)) return false;
  return ADJECTIVE.test(word) || GENITIVE.test(word) || (!first && DETERMINERS.has(word));
}

function isJoint(word: string | undefined): boolean {
  return word === undefined || PREPOSITIONS.has(word) || JOINING.has(word);
}

/** `Fysisk sikring`, `Styring af netværk og drift`: whether a text is nouns alone and states nothing. */
export function isBareNoun(text: string): boolean {
  const plain = text.toLowerCase().replace(/\.$/, '').trim();
  // Figures are something to hold on to; brackets, colons and quotes are more than a heading needs.
  if (/[^\p{L}\s,/&’'-]/u.test(plain)) return false;
  const words = plain.match(/[\p{L}’'-]+|[,/&]/gu) ?? [];
  if (words.filter((word) => !JOINING.has(word)).length > LONGEST) return false;
  let at = 0;
  let first = true;
  while (at < words.length) {
    while (isModifier(words[at] ?? '', first) && !isJoint(words[at + 1])) at += 1;
    const noun = words[at];
    if (noun === undefined || !isNoun(noun, first)) return false;
    at += 1;
    if (at === words.length) return true;
    if (!isJoint(words[at])) return false;
    while (JOINING.has(words[at] ?? '')) at += 1;
    if (PREPOSITIONS.has(words[at] ?? '')) {
      first = false;
      at += 1;
    }
  }
  return false;
}
