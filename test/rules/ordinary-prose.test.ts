import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/index.ts';
import { found } from './page-examples.ts';
import { sentencesIn } from './sentences.ts';

/*
 * The false friends of the rules that read prose. Each line of almindelig-prosa.txt stands once in every prose field where it
 * belongs; an agreement takes one line a field, each another, so that no text stands twice in one. What the same agreements say
 * with neutral sentences is not the lines' doing.
 */

/** Every prose field, a sentence in it that no rule has a say in, and its path in the agreement or, for `forklaring`, in the follow-up. */
const FIELDS: Readonly<Record<string, { readonly neutral: string; readonly path: string }>> = {
  kerneydelse: { neutral: 'Skolen underviser byens børn.', path: 'kerneydelse' },
  målsætning: { neutral: 'Børnene er glade for at læse.', path: 'indsatser/læsning/målsætning' },
  delmål: { neutral: 'Alle børn har en bog med hjem.', path: 'indsatser/læsning/delmål/A' },
  kriterium: { neutral: 'Eleverne læser en bog om ugen.', path: 'indsatser/læsning/succeskriterier/1/tekst' },
  handling: { neutral: 'Lærerne vælger bøgerne.', path: 'indsatser/læsning/handlinger/1/tekst' },
  resultatkrav: { neutral: 'Alle klasser har valgt bøger.', path: 'indsatser/læsning/resultatkrav/1/tekst' },
  evaluering: { neutral: 'Lærerne fortæller om bøgerne.', path: 'indsatser/læsning/evaluering/0/tekst' },
  bemærkninger: { neutral: 'Bøgerne bliver betalt af skolen.', path: 'økonomisk_ramme/bemærkninger' },
  forklaring: { neutral: 'En klasse fik bøgerne i maj 2026.', path: 'indsatser/læsning/succeskriterier/1/forklaring' },
};
const NAMES = Object.keys(FIELDS);

const LINES = sentencesIn(readFileSync(join(import.meta.dirname, 'almindelig-prosa.txt'), 'utf8'), NAMES);

/** The texts of one agreement by field. */
type Filling = Readonly<Record<string, string>>;

/** Fields take their lines at their own pace and start at their own line, so that one agreement holds different lines. */
function fillings(): readonly Filling[] {
  const queues = NAMES.map((name, index) => {
    const own = LINES.filter(({ fields }) => fields.includes(name)).map(({ text }) => text);
    const start = (index * 23) % own.length;
    return [name, [...own.slice(start), ...own.slice(0, start)]] as const;
  });
  const length = Math.max(...queues.map(([, own]) => own.length));
  return Array.from({ length }, (_, nth) =>
    Object.fromEntries(queues.flatMap(([name, own]) => (own[nth] === undefined ? [] : [[name, own[nth]]]))),
  );
}

function agreementOf(id: string, text: (field: string) => string): string {
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
økonomisk_ramme:
  driftsbudget:
    netto: 31.200.000
    poster: [{ navn: Skolens drift, beløb: 31.200.000 }]
  bemærkninger: ${text('bemærkninger')}
indsatser:
  læsning:
    art: faglig
    titel: Flere børn læser
    målsætning: ${text('målsætning')}
    delmål:
      A: ${text('delmål')}
    succeskriterier:
      1:
        tekst: ${text('kriterium')}
        delmål: [A]
        måltal: { mindst: 85, enhed: procent }
        udgangspunkt: { værdi: 78, år: 2025 }
        kilde: Spørgeskema
        frist: 1. december 2026
    handlinger:
      1: { tekst: ${text('handling')}, ansvarlig: Skolelederen, frist: 2. marts 2026, delmål: [A] }
    direktionens_krav: ingen
    direktionens_bemærkninger: ingen
    evaluering:
      - { tekst: ${text('evaluering')}, modtager: Direktionen, datoer: [2026-12-10] }
    økonomi: { inden_for_rammen: ja }
    resultatkrav:
      1: { tekst: ${text('resultatkrav')}, delmål: [A], frist: 1. december 2026 }
      2: { succeskriterium: 1 }
opfølgning: { modtager: Direktionen }
`;
}

function followUpOf(id: string, text: (field: string) => string): string {
  return `type: opfølgning
aftale: ${id}
år: 2026
runde: midtvejs
afgivet: 2026-09-01
udfyldt_af: Skolelederen
indsatser:
  læsning:
    succeskriterier:
      1:
        målt: 79
        dato: 2026-08-14
        svar: 640
        forventning: usikkert
        forklaring: ${text('forklaring')}
        ny_handling: { tekst: Flere bøger i klasserne, ansvarlig: Skolelederen, frist: 15. oktober 2026 }
    handlinger:
      1: { status: gennemført, dato: 2026-02-27 }
`;
}

function filesOf(id: string, filling: Filling): Readonly<Record<string, string>> {
  const text = (field: string): string => JSON.stringify(filling[field] ?? FIELDS[field]?.neutral);
  return { [`${id}.yaml`]: agreementOf(id, text), [`${id}.midtvejs.yaml`]: followUpOf(id, text) };
}

const frame = found(filesOf('neutral', {}));

function isOfFrame({ rule, path, span }: Diagnostic): boolean {
  const file = span.file.path.replace(/^a\d+/, 'neutral');
  return frame.some((one) => one.rule === rule && one.path === path && one.span.file.path === file);
}

/** What agreements with these texts say that the neutral one does not: rule, place, and what stands there or on the way. */
function causedBy(filled: readonly Filling[]): readonly string[] {
  const files = Object.assign({}, ...filled.map((filling, nth) => filesOf(`a${nth}`, filling)));
  return found(files)
    .filter((problem) => !isOfFrame(problem))
    .map(({ rule, path, message, span }) => {
      const filling = filled[Number(/\d+/.exec(span.file.path)?.[0])] ?? {};
      const [field] = Object.entries(FIELDS).find(([, one]) => one.path === path) ?? [];
      const texts = field === undefined ? Object.values(filling).join(' | ') : filling[field];
      return `${rule}, ${path}: ${message.da} Tekst: ${texts}`;
    });
}

describe('ordinary prose', () => {
  it('is a large corpus, and no line stands twice', () => {
    const texts = LINES.map(({ text }) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    expect(texts.length).toBeGreaterThan(160);
  });

  it('stands once in every field that it belongs to', () => {
    const used = fillings().flatMap((filling) => Object.entries(filling).map(([field, text]) => `${field}: ${text}`));
    const wanted = LINES.flatMap(({ text, fields }) => fields.map((field) => `${field}: ${text}`));
    expect(used.toSorted()).toEqual(wanted.toSorted());
    const twice = fillings().filter((filling) => new Set(Object.values(filling)).size < Object.keys(filling).length);
    expect(twice).toEqual([]);
  });

  it('is measured against sentences that are silent themselves', () => {
    const prose = Object.values(FIELDS).map(({ path }) => path);
    expect(frame.filter(({ path }) => prose.includes(path))).toEqual([]);
  });

  it('is reported by no rule', () => {
    expect(causedBy(fillings())).toEqual([]);
  });

  it('would be reported if it were not ordinary', () => {
    const filling = Object.fromEntries(NAMES.map((name) => [name, 'Der er XX læsere.']));
    const places = causedBy([filling]).map((one) => /, (\S+):/.exec(one)?.[1]);
    for (const { path } of Object.values(FIELDS)) expect(places).toContain(path);
  });
});
