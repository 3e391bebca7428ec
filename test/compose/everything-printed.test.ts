import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compose } from '../../src/compose/index.ts';
import { textOf } from '../../src/doc/index.ts';
import { agreementOf, templateSet } from './sample.ts';

const set = templateSet();

/** Words that would do harm where texts are pasted together: marks of templates, XML and of our own fields. */
const HARD = ['<b>', '&amp;', '{{titel}}', '{{{x}}}', '"', "'", '\uE0003\uE001', '</td>', '—', '50 %'];
const word = fc.stringMatching(/^[a-zæøå]{3,9}$/);
const plain = fc.tuple(word, fc.constantFrom('', ...HARD), word).map((parts) => parts.join(' ').replace(/ +/g, ' '));
/** A text field is Markdown, in which some signs mean something. */
const text = fc
  .tuple(word, word, fc.constantFrom('.', ' & mere.', ' {{titel}}.', ':'))
  .map(([a, b, end]) => `${a} ${b}${end}`);
const number = fc.integer({ min: 1, max: 999 }).map(String);
const day = fc.constantFrom('1. marts 2026', '30. juni 2026', '2. kvartal 2026');
const date = fc.constantFrom('1. marts 2026', '30. juni 2026');

function some<T extends Record<string, fc.Arbitrary<unknown>>>(fields: T, required: (keyof T & string)[] = []) {
  return fc.record(fields, { requiredKeys: required, noNullPrototype: true });
}

function numbered(value: fc.Arbitrary<unknown>) {
  return fc
    .array(value, { minLength: 1, maxLength: 2 })
    .map((all) => Object.fromEntries(all.map((one, i) => [String(i + 1), one])));
}

const list = (value: fc.Arbitrary<unknown>) => fc.array(value, { maxLength: 2 });
const baseline = some({ værdi: number, år: fc.constant('2025'), enhed: word }, ['værdi']);
const measuring = {
  udgangspunkt: baseline,
  undervejs: fc.record({ midtvejs: number }),
  kilde: plain,
  måles: list(day),
  frist: day,
};
const target = fc.oneof(
  fc.record({ mindst: number, enhed: word }),
  fc.record({ falder_med: number, enhed: word }),
  fc.record({ i_alt: number, enhed: word }),
  fc.record({ senest: date }),
);
const criterion = fc.oneof(
  some({ tekst: text, måltal: target, ...measuring }, ['tekst']),
  some({ tekst: text, vurderes: some({ af: plain, hvordan: text, frist: day }), kilde: plain }, ['tekst']),
);
const document = some({ titel: plain, version: plain, dato: date, url: fc.constant('https://a.example/b') });
const effort = {
  titel: plain,
  målgruppe: plain,
  målsætning: text,
  handlinger: numbered(some({ tekst: text, fase: plain, ansvarlig: plain, fra: day, frist: day }, ['tekst'])),
  direktionens_krav: text,
  direktionens_bemærkninger: text,
  evaluering: list(some({ tekst: text, modtager: plain, datoer: list(date) })),
  økonomi: some({
    tekst: text,
    beløb: fc.record({ '2026': number, '2031': number }),
    finansiering: text,
    timer: number,
  }),
  resultatkrav: numbered(some({ tekst: text, frist: day }, ['tekst'])),
};
const delmål = fc.record({
  A: fc.oneof(text, fc.record({ under: plain, tekst: text })),
  B: fc.record({ under: plain, tekst: text }),
});
const own = some(
  {
    art: fc.constantFrom('politisk', 'faglig', 'egen'),
    udvalg: plain,
    fagsekretariat: plain,
    aftaleholder: plain,
    delmål,
    succeskriterier: numbered(criterion),
    ...effort,
  },
  ['art', 'titel'],
);
const agreement = some(
  {
    titel: plain,
    status: fc.constantFrom('udkast', 'i dialog'),
    udgave: some({ nr: number, til: plain }),
    sagsnr: plain,
    parter: list(some({ part: word, navn: plain, stilling: plain, enhed: plain, adresse: plain }, ['part'])),
    behandling: list(some({ hvem: plain, dato: date, resultat: plain, bemærkning: text })),
    kerneydelse: text,
    nøgletal: list(some({ navn: plain, værdi: number, enhed: word, år: fc.constant('2024') }, ['navn', 'værdi'])),
    politisk_ramme: some({ visioner_og_målsætninger: text, indsatser_indledning: text }),
    faglig_ramme: some({ målsætninger: text, indsatser_indledning: text, politikker_og_planer: list(document) }),
    institutionsramme: some({ beskrivelse: text, indsatser_indledning: text }),
    administrativ_ramme: fc.constant({
      koncernmål: {
        fælles: {
          succeskriterier: { 1: { måltal: { mindst: '77', enhed: 'procent' }, kilde: 'egen opgørelse' } },
          aktiviteter: ['Vi prøver noget.'],
        },
      },
    }),
    økonomisk_ramme: some({
      driftsbudget: some({
        følger: day,
        netto: number,
        poster: list(some({ navn: plain, beløb: number, note: text })),
        overført_fra_sidste_år: number,
      }),
      bemærkninger: text,
    }),
    indsatser: fc
      .array(own, { maxLength: 2 })
      .map((all) => Object.fromEntries(all.map((one, i) => [`indsats-${i}`, one]))),
    tillæg: list(some({ nr: number, dato: date, hvad: text, begrundelse: text, godkendt_af: plain })),
    opfølgning: some({ modtager: plain }),
  },
  ['titel'],
);
const koncern = some(
  {
    parter_og_løbetid: text,
    spilleregler: some({ tekst: text, dokument: document }),
    politikker_og_planer: list(document),
    koncernmål_indledning: text,
    koncernmål: some(
      {
        koordinerende_enhed: plain,
        delmål,
        succeskriterier: numbered(some({ tekst: text, måltal: target, ...measuring }, ['tekst'])),
        lokalt_mål: some({ sendes_til: plain, frist: day }),
        ...effort,
      },
      ['titel', 'succeskriterier'],
    ).map((one) => ({ fælles: one })),
  },
  ['koncernmål'],
);

/** Every value that must be found in the text. */
function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'art' ? [] : leavesOf(inner)));
}

const folded = (value: string): string => value.toLowerCase().replace(/\s+/g, ' ');

it('whatever is filled in is printed, to the letter, and no template hides it', () => {
  fc.assert(
    fc.property(agreement, koncern, (unit, common) => {
      const sample = agreementOf({
        'aftale.yaml': JSON.stringify({ kommune: 'Nørreby Kommune', runder: { midtvejs: { titel: 'Midtvejs' } } }),
        'a.yaml': JSON.stringify({ type: 'aftale', id: 'a', år: '2026', ...unit }),
        'koncern.yaml': JSON.stringify({ type: 'koncern', år: '2026', ...common }),
      });
      const { value, diagnostics } = compose(sample.agreement, set, sample.options);
      expect(diagnostics.map((problem) => `${problem.rule} ${problem.path}`)).toEqual([]);
      const said = folded(value === undefined ? '' : textOf(value));
      for (const leaf of [...leavesOf(unit), ...leavesOf(common)]) expect(said).toContain(folded(leaf));
    }),
    { numRuns: 30 },
  );
});
