import danish from 'hyphen/da/index.js';

const SOFT_HYPHEN = '\u00ad';
const SHORTEST_WORD = 7;
const SHORTEST_PART = 3;
const CACHE_LIMIT = 50_000;

/** First parts of compounds that the patterns miss and that stand in every agreement: cut after them, then look at the rest. */
const FIRST_PARTS: readonly string[] = ['aftale', 'succes', 'indsats', 'budget', 'effekt', 'service'];

const cutsOf = new Map<string, readonly number[]>();

/** Positions in a Danish word where a line may end with a hyphen, rising; empty for short words and for anything but letters. */
export function hyphenationPoints(word: string): readonly number[] {
  if (word.length < SHORTEST_WORD) return [];
  const known = cutsOf.get(word);
  if (known !== undefined) return known;
  const cuts = findCuts(word);
  if (cutsOf.size > CACHE_LIMIT) cutsOf.clear();
  cutsOf.set(word, cuts);
  return cuts;
}

function findCuts(word: string): readonly number[] {
  const letters = /^\P{L}*(\p{L}+)\P{L}*$/u.exec(word)?.[1];
  if (letters === undefined || letters.length < SHORTEST_WORD || letters === letters.toLocaleUpperCase('da-DK'))
    return [];
  const start = word.indexOf(letters);
  return wordCuts(letters)
    .filter((cut) => cut >= SHORTEST_PART && cut <= letters.length - SHORTEST_PART)
    .map((cut) => start + cut);
}

function wordCuts(letters: string): readonly number[] {
  const lower = letters.toLocaleLowerCase('da-DK');
  const first = FIRST_PARTS.find((part) => lower.startsWith(part) && lower.length - part.length >= SHORTEST_PART);
  if (first === undefined) return patternCuts(letters);
  const rest = patternCuts(letters.slice(first.length)).map((cut) => first.length + cut);
  return [...patternCuts(first), first.length, ...rest];
}

function patternCuts(letters: string): readonly number[] {
  const cuts: number[] = [];
  let position = 0;
  for (const part of danish.hyphenateSync(letters, { hyphenChar: SOFT_HYPHEN }).split(SOFT_HYPHEN)) {
    position += part.length;
    cuts.push(position);
  }
  cuts.pop();
  // The patterns cut "borge-r-ind": of two cuts around one letter the second is right.
  return cuts.filter((cut, index) => cuts[index + 1] !== cut + 1);
}
