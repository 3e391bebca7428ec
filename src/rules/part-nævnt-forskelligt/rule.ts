import type { Part } from '../../check/index.ts';
import type { Words } from '../../core/index.ts';
import { below, type OwnEffort, type Place, type ResolvedAgreement } from '../../model/index.ts';
import { closest, fold } from '../../text/index.ts';
import { effortName } from '../naming.ts';
import type { Context, Rule } from '../rule.ts';

/** What an effort may call the party that is responsible for it. */
type Kind = 'navn' | 'enhed' | 'stilling';

const KIND: Readonly<Record<Kind, Words>> = {
  navn: { da: 'personen', en: 'the person' },
  enhed: { da: 'enheden', en: 'the unit' },
  stilling: { da: 'stillingen', en: 'the position' },
};

/** Definite form and genitive are the same word. */
function isSame(a: string | undefined, b: string): boolean {
  if (a === undefined) return false;
  const [short = '', long = ''] = [fold(a), fold(b)].sort((x, y) => x.length - y.length);
  return long.startsWith(short) && /^(?:e?[nt]|e?s|e[nt]s)?$/.test(long.slice(short.length));
}

function kindOf(text: string, parties: readonly Part[], titel: string): Kind | undefined {
  const holders = parties.filter(({ enhed }) => enhed !== undefined);
  if (holders.some(({ navn }) => isSame(navn, text))) return 'navn';
  if (isSame(titel, text) || holders.some(({ enhed }) => isSame(enhed, text))) return 'enhed';
  return holders.some(({ stilling }) => isSame(stilling, text)) ? 'stilling' : undefined;
}

interface Named {
  readonly effort: OwnEffort;
  readonly text: string;
  readonly kind: Kind;
}

function namedIn({ indsatser, document, titel }: ResolvedAgreement): readonly Named[] {
  return indsatser.flatMap((effort) => {
    const text = effort.art === 'koncern' ? undefined : effort.document.aftaleholder;
    const kind = text === undefined ? undefined : kindOf(text, document.parter ?? [], titel);
    return effort.art === 'koncern' || text === undefined || kind === undefined ? [] : [{ effort, text, kind }];
  });
}

/** Called most often so; of several the first. */
function mostUsed(named: readonly Named[]): Named | undefined {
  const count = (kind: Kind): number => named.filter((one) => one.kind === kind).length;
  return named.reduce<Named | undefined>(
    (best, one) => (best === undefined || count(one.kind) > count(best.kind) ? one : best),
    undefined,
  );
}

/** One effort names the unit, another its head. */
function checkKinds(agreement: ResolvedAgreement, { report }: Context): void {
  const named = namedIn(agreement);
  const usual = mostUsed(named);
  for (const { effort, text, kind } of named) {
    if (usual === undefined || kind === usual.kind) continue;
    const [here, there] = [KIND[kind], KIND[usual.kind]];
    const { da, en } = effortName(usual.effort);
    report({
      at: below(effort.place, 'aftaleholder'),
      message: {
        da: `Her er aftaleholderen ${here.da} »${text}«, men ${there.da} »${usual.text}« i ${da}.`,
        en: `Here the aftaleholder is ${here.en} “${text}”, but ${there.en} “${usual.text}” in ${en}.`,
      },
      hint: {
        da: 'Skriv det samme i alle indsatser, eller slet feltet: aftaleholderen står under `parter`.',
        en: 'Write the same in all efforts, or delete the field: the aftaleholder stands under `parter`.',
      },
    });
  }
}

/** Two words that differ by a letter or two, as a slip does; forms of one word are none. */
function isMisspelt(text: string, name: string): boolean {
  if (fold(text) === fold(name) || isSame(name, text) || isSame(text, name)) return false;
  return text.split(' ').length === name.split(' ').length && closest(text, [name]) !== undefined;
}

function reportMisspelt(at: Place, text: string, name: string, { report }: Context): void {
  report({
    at,
    message: {
      da: `»${text}« ligner »${name}«, men er stavet anderledes.`,
      en: `“${text}” looks like “${name}”, but is spelt otherwise.`,
    },
    hint: { da: `Skriv »${name}«, hvis det er den samme.`, en: `Write “${name}” if it is the same.` },
  });
}

/** Names shorter than this are alike by chance. */
const LONG_ENOUGH = 8;

/** The unit on the front page and at the signature; the parties' people where an effort names somebody. */
function checkSpellings({ document, place, titel, indsatser }: ResolvedAgreement, context: Context): void {
  const parties = document.parter ?? [];
  for (const [index, { enhed }] of parties.entries()) {
    if (enhed === undefined || titel.length < LONG_ENOUGH || !isMisspelt(enhed, titel)) continue;
    reportMisspelt(below(place, 'parter', String(index), 'enhed'), enhed, titel, context);
  }
  const people = parties.flatMap(({ navn }) => (navn === undefined || navn.length < LONG_ENOUGH ? [] : [navn]));
  for (const effort of indsatser) {
    const text = effort.art === 'koncern' ? undefined : effort.document.aftaleholder;
    const person = people.find((navn) => text !== undefined && isMisspelt(text, navn));
    if (text === undefined || person === undefined) continue;
    reportMisspelt(below(effort.place, 'aftaleholder'), text, person, context);
  }
}

export const rule: Rule = {
  agreement(agreement, context) {
    checkKinds(agreement, context);
    checkSpellings(agreement, context);
  },
};
