import type { Place, Workspace } from '../../model/index.ts';
import { yearOf } from '../dates.ts';
import type { Context, Rule, Texts } from '../rule.ts';
import { compoundsIn, mayHoldName, Names, readable, type Spelling, spellingOf } from './spellings.ts';

/** What the program reads, and what is no text. */
const NO_NAMES = new Set([
  'type',
  'id',
  'url',
  'sagsnr',
  'omfatter',
  'hentes_fra',
  'aftale',
  'part',
  'runde',
  'godkendelse',
]);

/** Where names of two words or more stand by themselves. */
const NAME_FIELDS = new Set(['udvalg', 'fagsekretariat', 'koordinerende_enhed', 'sendes_til']);

function isName({ path }: Place): boolean {
  const last = path.at(-1) ?? '';
  if (path[0] === 'parter') return last === 'enhed' || last === 'navn';
  return NAME_FIELDS.has(last) || (path.length === 1 && last === 'titel');
}

interface Occurrence extends Spelling {
  /** Undefined outside the document: in aftale.yaml or koncern.yaml. */
  readonly place: Place | undefined;
}

/** The names of coordinating units, as the year's koncern.yaml writes them. */
function namesOfKoncern(texts: Texts, context: Context): readonly string[] {
  const year = texts.kind === 'aftale' ? yearOf(texts.place, context) : undefined;
  const koncern = year === undefined ? undefined : context.workspace.koncern.get(year.first)?.document;
  return Object.values(koncern?.koncernmål ?? {}).flatMap(({ koordinerende_enhed, lokalt_mål }) =>
    [koordinerende_enhed, lokalt_mål?.sendes_til].filter((name) => name !== undefined),
  );
}

function occurrencesIn(texts: Texts, elsewhere: readonly string[]): readonly Occurrence[] {
  const values = texts.written
    .filter(({ place, text }) => mayHoldName(text) && !place.path.some((step) => NO_NAMES.has(step)))
    .map(({ place, text }) => ({ place, text: readable(text) }));
  const fields = values.filter(({ place }) => isName(place)).map(({ text }) => text);
  const names = new Names([...elsewhere, ...fields, ...values.flatMap(({ text }) => compoundsIn(text))]);
  return [
    ...elsewhere.map((name) => ({ ...spellingOf(name), place: undefined })),
    ...values.flatMap(({ place, text }) => names.in(text).map((spelling) => ({ ...spelling, place }))),
  ];
}

/** `HR- staben`, where no hyphen stands for a word as in `Teknik- og Miljøudvalget`; `HRstaben`. */
const SLIP = /- (?!(?:og|eller|samt|til) )|^[^ -]+$/;

/** The spelling that stands most often, and of several the first. */
function mostUsed(spellings: readonly Occurrence[]): Occurrence | undefined {
  const right = spellings.filter(({ text }) => !SLIP.test(text));
  const count = ({ shape }: Occurrence): number => right.filter((other) => other.shape === shape).length;
  return right.reduce<Occurrence | undefined>(
    (best, one) => (best === undefined || count(one) > count(best) ? one : best),
    undefined,
  );
}

function checkName(spellings: readonly Occurrence[], kommune: Spelling | undefined, { report }: Context): void {
  const isKommune = spellings[0]?.key === kommune?.key;
  const right = isKommune ? kommune : mostUsed(spellings);
  if (right === undefined) return;
  const said = new Set<string>();
  for (const { place, text, shape } of spellings) {
    const where = `${place?.path.join('/')} ${text}`;
    if (place === undefined || shape === right.shape || said.has(where)) continue;
    said.add(where);
    report({
      at: place,
      within: text,
      message: isKommune
        ? { da: `»${text}« hedder »${right.text}« i aftale.yaml.`, en: `“${text}” is “${right.text}” in aftale.yaml.` }
        : { da: `»${text}« er skrevet »${right.text}« andre steder.`, en: `“${text}” is “${right.text}” elsewhere.` },
      hint: { da: 'Skriv navnet ens alle steder.', en: 'Write the name alike everywhere.' },
    });
  }
}

function kommuneOf({ settings }: Workspace): string | undefined {
  return settings.document.kommune;
}

export const rule: Rule = {
  texts(texts, context) {
    const kommune = kommuneOf(context.workspace);
    const elsewhere = [...(kommune === undefined ? [] : [kommune]), ...namesOfKoncern(texts, context)];
    const byKey = new Map<string, Occurrence[]>();
    for (const one of occurrencesIn(texts, elsewhere)) {
      const same = byKey.get(one.key);
      if (same === undefined) byKey.set(one.key, [one]);
      else same.push(one);
    }
    const right = kommune === undefined ? undefined : spellingOf(kommune);
    for (const spellings of byKey.values()) if (spellings.length > 1) checkName(spellings, right, context);
  },
};
