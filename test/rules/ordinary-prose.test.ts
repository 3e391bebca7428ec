import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/index.ts';
import { found } from './page-examples.ts';
import { sentencesIn } from './sentences.ts';

/*
 * The false friends of the rules that read prose. Each line of almindelig-prosa.txt stands once in every kind of prose field where
 * it belongs; an agreement holds many lines, but none twice. What the same agreement says with neutral sentences is not the lines'
 * doing.
 */

const EFFORTS = ['læsning', 'regning', 'musik', 'idræt'] as const;

/** A kind of field: the places that an agreement, or its follow-up, has for it, and a sentence that no rule has a say in. */
interface Field {
  readonly neutral: string;
  readonly places: readonly string[];
}

function inEfforts(path: string): readonly string[] {
  return EFFORTS.map((id) => `indsatser/${id}/${path}`);
}

const FIELDS: Readonly<Record<string, Field>> = {
  kerneydelse: {
    neutral: 'Skolen underviser byens børn.',
    places: [
      'kerneydelse',
      'politisk_ramme/visioner_og_målsætninger',
      'faglig_ramme/målsætninger',
      'institutionsramme/beskrivelse',
    ],
  },
  målsætning: { neutral: 'Børnene er glade for at læse.', places: inEfforts('målsætning') },
  delmål: { neutral: 'Alle børn har en bog med hjem.', places: inEfforts('delmål/A') },
  kriterium: { neutral: 'Eleverne læser en bog om ugen.', places: inEfforts('succeskriterier/1/tekst') },
  handling: { neutral: 'Lærerne vælger bøgerne.', places: inEfforts('handlinger/1/tekst') },
  resultatkrav: { neutral: 'Alle klasser har valgt bøger.', places: inEfforts('resultatkrav/1/tekst') },
  evaluering: { neutral: 'Lærerne fortæller om bøgerne.', places: inEfforts('evaluering/0/tekst') },
  bemærkninger: {
    neutral: 'Bøgerne bliver betalt af skolen.',
    places: ['økonomisk_ramme/bemærkninger', ...inEfforts('økonomi/tekst')],
  },
  forklaring: { neutral: 'En klasse fik bøgerne i maj 2026.', places: inEfforts('succeskriterier/1/forklaring') },
};
const NAMES = Object.keys(FIELDS);
const PLACES = Object.values(FIELDS).flatMap(({ places }) => places);

const LINES = sentencesIn(readFileSync(join(import.meta.dirname, 'almindelig-prosa.txt'), 'utf8'), NAMES);

/** The texts of one agreement by place. */
type Filling = ReadonlyMap<string, string>;

/** As few agreements as hold every line in every kind of field, none of them twice in one. */
function fillings(): readonly Filling[] {
  const waiting = NAMES.map((name) => LINES.filter(({ fields }) => fields.includes(name)).map(({ text }) => text));
  const filled: Filling[] = [];
  while (waiting.some((lines) => lines.length > 0)) {
    const filling = new Map<string, string>();
    const used = new Set<string>();
    for (const [index, { places }] of Object.values(FIELDS).entries()) {
      for (const place of places) {
        const lines = waiting[index] ?? [];
        const next = lines.findIndex((line) => !used.has(line));
        for (const line of next === -1 ? [] : lines.splice(next, 1)) {
          filling.set(place, line);
          used.add(line);
        }
      }
    }
    filled.push(filling);
  }
  return filled;
}

/** The text at a place, as YAML. */
type TextAt = (place: string) => string;

function effortOf(id: string, textAt: TextAt): string {
  const text: TextAt = (path) => textAt(`indsatser/${id}/${path}`);
  return `  ${id}:
    art: faglig
    titel: Flere børn er glade for ${id}
    målsætning: ${text('målsætning')}
    delmål:
      A: ${text('delmål/A')}
    succeskriterier:
      1:
        tekst: ${text('succeskriterier/1/tekst')}
        delmål: [A]
        måltal: { mindst: 85, enhed: procent }
        udgangspunkt: { værdi: 78, år: 2025 }
        kilde: Spørgeskema
        frist: 1. december 2026
    handlinger:
      1: { tekst: ${text('handlinger/1/tekst')}, ansvarlig: Skolelederen, frist: 2. marts 2026, delmål: [A] }
    direktionens_krav: ingen
    direktionens_bemærkninger: ingen
    evaluering:
      - { tekst: ${text('evaluering/0/tekst')}, modtager: Direktionen, datoer: [2026-12-10] }
    økonomi: { inden_for_rammen: ja, tekst: ${text('økonomi/tekst')} }
    resultatkrav:
      1: { tekst: ${text('resultatkrav/1/tekst')}, delmål: [A], frist: 1. december 2026 }
      2: { succeskriterium: 1 }
`;
}

function agreementOf(id: string, text: TextAt): string {
  return `type: aftale
id: ${id}
år: 2026
titel: Nørreby Skole
status: godkendt
godkendelse: { version: "1.0", dato: 2026-01-28, af: [direktion, aftaleholder] }
sagsnr: 00.15.00-A00-6-26
løbetid: { fra: 2026-01-01, til: 2026-12-31 }
parter:
  - { part: direktion, navn: Eva Eksempel, stilling: Kommunaldirektør }
  - { part: aftaleholder, navn: Peter Prøve, stilling: Skoleleder, enhed: Nørreby Skole }
behandling:
  - { hvem: MED-udvalget, dato: 2025-11-12, resultat: drøftet }
  - { hvem: Dialogmøde, dato: 2025-11-20, resultat: drøftet }
kerneydelse: ${text('kerneydelse')}
politisk_ramme: { visioner_og_målsætninger: ${text('politisk_ramme/visioner_og_målsætninger')} }
faglig_ramme: { målsætninger: ${text('faglig_ramme/målsætninger')} }
institutionsramme: { beskrivelse: ${text('institutionsramme/beskrivelse')} }
økonomisk_ramme:
  driftsbudget:
    netto: 31.200.000
    poster: [{ navn: Skolens drift, beløb: 31.200.000 }]
  bemærkninger: ${text('økonomisk_ramme/bemærkninger')}
indsatser:
${EFFORTS.map((effort) => effortOf(effort, text)).join('')}opfølgning: { modtager: Direktionen }
`;
}

function followUpOf(id: string, text: TextAt): string {
  const efforts = EFFORTS.map(
    (effort) => `  ${effort}:
    succeskriterier:
      1:
        målt: 79
        dato: 2026-08-14
        svar: 640
        forventning: usikkert
        forklaring: ${text(`indsatser/${effort}/succeskriterier/1/forklaring`)}
        ny_handling: { tekst: Mere tid til ${effort}, ansvarlig: Skolelederen, frist: 15. oktober 2026 }
    handlinger:
      1: { status: gennemført, dato: 2026-02-27 }
`,
  );
  return `type: opfølgning
aftale: ${id}
år: 2026
runde: midtvejs
afgivet: 2026-09-01
udfyldt_af: Skolelederen
indsatser:
${efforts.join('')}`;
}

function neutralAt(place: string): string | undefined {
  return Object.values(FIELDS).find(({ places }) => places.includes(place))?.neutral;
}

function filesOf(id: string, filling: Filling): Readonly<Record<string, string>> {
  const text: TextAt = (place) => JSON.stringify(filling.get(place) ?? neutralAt(place));
  return { [`${id}.yaml`]: agreementOf(id, text), [`${id}.midtvejs.yaml`]: followUpOf(id, text) };
}

const frame = found(filesOf('neutral', new Map()));

function isOfFrame({ rule, path, span }: Diagnostic): boolean {
  const file = span.file.path.replace(/^a\d+/, 'neutral');
  return frame.some((one) => one.rule === rule && one.path === path && one.span.file.path === file);
}

/** What agreements with these texts say that the neutral one does not: rule, place, and what stands there or in the whole. */
function causedBy(filled: readonly Filling[]): readonly string[] {
  const files = Object.assign({}, ...filled.map((filling, nth) => filesOf(`a${nth}`, filling)));
  return found(files)
    .filter((problem) => !isOfFrame(problem))
    .map(({ rule, path, message, span }) => {
      const filling = filled[Number(/\d+/.exec(span.file.path)?.[0])];
      const text = filling?.get(path) ?? [...(filling?.values() ?? [])].join(' | ');
      return `${rule}, ${path}: ${message.da} Tekst: ${text}`;
    });
}

describe('ordinary prose', () => {
  it('is a large corpus, and no line stands twice', () => {
    const texts = LINES.map(({ text }) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    expect(texts.length).toBeGreaterThan(160);
  });

  it('stands once in every kind of field that it belongs to', () => {
    const kindOf = (place: string) => NAMES.find((name) => FIELDS[name]?.places.includes(place));
    const used = fillings().flatMap((filling) => [...filling].map(([place, text]) => `${kindOf(place)}: ${text}`));
    const wanted = LINES.flatMap(({ text, fields }) => fields.map((field) => `${field}: ${text}`));
    expect(used.toSorted()).toEqual(wanted.toSorted());
    expect(fillings().filter((filling) => new Set(filling.values()).size < filling.size)).toEqual([]);
  });

  it('is measured against sentences that are silent themselves', () => {
    expect(frame.filter(({ path }) => PLACES.includes(path))).toEqual([]);
  });

  it('is reported by no rule', () => {
    expect(causedBy(fillings())).toEqual([]);
  });

  it('would be reported in every place if it were not ordinary', () => {
    const places = causedBy([new Map(PLACES.map((place) => [place, 'Der er XX læsere.']))]);
    expect(places.map((one) => /, (\S+):/.exec(one)?.[1])).toEqual(expect.arrayContaining([...PLACES]));
  });
});
