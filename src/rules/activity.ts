import { passagesOf, sentencesOf, wordsIn } from '../text/index.ts';

/** What somebody does, and is done with once it is done; `styrke`, `sikre` and `øge` are effects and are not here. */
const DOING =
  `afdække afholde afprøve analysere anskaffe ansætte arrangere beskrive definere drøfte etablere foretage formulere forberede
  gennemføre holde igangsætte implementere indføre indhente indkøbe indsamle iværksætte kortlægge lave nedsætte opdatere oprette
  opstille orientere planlægge revidere tilbyde tilrettelægge udarbejde udbyde udfærdige udforme udpege udsende udvikle udvælge
  undersøge`.split(/\s+/);

const PASSIVE = new Set([...DOING.map((verb) => `${verb}s`), 'arbejdes']);
const DONE = new Set(
  'lavet udarbejdet afholdt holdt gennemført nedsat etableret oprettet iværksat igangsat udformet tilrettelagt planlagt'.split(
    ' ',
  ),
);
/** »Lave omkostninger« and »Holde budgettet« are no orders. */
const INFINITIVE = new Set([...DOING, 'vælge', 'tilpasse'].filter((verb) => verb !== 'lave' && verb !== 'holde'));
const ACTIVE = new Set(
  'udarbejder udformer afholder iværksætter igangsætter nedsætter tilrettelægger planlægger arrangerer implementerer kortlægger indkalder'.split(
    ' ',
  ),
);

/** Between »der« and its verb. */
const MODAL =
  /^(?:skal|vil|bør|kan|bliver|blive|også|fortsat|løbende|derfor|desuden|i|år|årligt|jævnligt|nu|hvert|20\d\d)$/;
/** »Der holdes åbent«, »Kommunen afholder udgiften« are no work, and »Der arbejdes i 24/7-vagt« is how it is. */
const IS_NO_WORK = /^(?:udgift|omkostning|åbent|lukket|øje|fast|fri|styr)/;
const TOWARDS = /^(?:på|hen|frem|videre|for|målrettet|aktivt|fortsat|løbende|systematisk)$/;

/** The unit itself: what pupils or citizens plan and arrange may be the very result. */
const UNIT =
  /^(?:vi|enheden|institutionen|forvaltningen|kommunen|ledelsen|administrationen|teamet|huset|\p{L}*(?:skolen|biblioteket|afdelingen|cent(?:er|re)t|sekretariatet|staben|børnehaven|dagtilbuddet|plejehjemmet))$/u;

/** Says how much or how soon, or what comes of it: then it can be held up against what happened. */
const HELD_UP =
  /mindst|højst|senest|inden for|\bpct\b|procent|%|\balle\b|samtlige|\bhver(?:t)?\b|, så |\bså der\b|således at|sådan at/i;

function isWork(verb: string, next: string): boolean {
  return verb === 'arbejdes' ? TOWARDS.test(next) : !IS_NO_WORK.test(next);
}

function doingWords(sentence: string): string | undefined {
  const words = wordsIn(sentence);
  const lower = words.map((word) => word.toLowerCase());
  const start = lower[0] === 'at' ? 1 : 0;
  const upTo = (index: number): string => words.slice(0, index + 1).join(' ');
  if (INFINITIVE.has(lower[start] ?? '') || (start === 1 && lower[1] === 'lave')) return upTo(start);
  if (lower[start] === 'der') {
    const verb = lower.findIndex((word, index) => index > start && !MODAL.test(word));
    const isDone = DONE.has(lower[verb] ?? '') && /^blive?r?$/.test(lower[verb - 1] ?? '');
    const isDoing = PASSIVE.has(lower[verb] ?? '') && isWork(lower[verb] ?? '', lower[verb + 1] ?? '');
    return isDone || isDoing ? upTo(verb) : undefined;
  }
  const isOurs = UNIT.test(lower[start] ?? '') && ACTIVE.has(lower[start + 1] ?? '');
  return isOurs && isWork('', lower[start + 2] ?? '') ? upTo(start + 1) : undefined;
}

/** The sentences of the running text; of its lists only where there is nothing else. */
function statements(text: string): readonly string[] {
  const passages = passagesOf(text).filter(({ kind }) => kind !== 'heading');
  const paragraphs = passages.filter(({ kind }) => kind === 'paragraph');
  return (paragraphs.length > 0 ? paragraphs : passages).flatMap((passage) => sentencesOf(passage.text));
}

/** »Der udarbejdes«, »At foretage«: the first words of a text that says only what is to be done, and not what comes of it. */
export function activityIn(text: string): string | undefined {
  const sentences = statements(text);
  if (HELD_UP.test(text) || !sentences.every((sentence) => doingWords(sentence) !== undefined)) return undefined;
  return sentences[0] === undefined ? undefined : doingWords(sentences[0]);
}
