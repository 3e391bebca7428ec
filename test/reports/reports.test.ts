import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeUnitReport, templates } from '../../src/compose/index.ts';
import { checkDoc, dump, textOf, walk } from '../../src/doc/index.ts';
import { formats } from '../../src/formats/registry.ts';
import { makeReports, type ReportKind } from '../../src/pipeline/reports.ts';
import { builtIn } from '../compose/sample.ts';
import { spoken } from '../formats/lights.ts';
import { comparable, textOfFile } from '../formats/text-of-file.ts';
import { contractFiles, reportDocs, roundOf } from './round.ts';

const KINDS: readonly ReportKind[] = ['opfølgning', 'overblik', 'udvalg'];

/** Two more units: a school that is late and says so, and a library that has not reported. */
const TOWN = contractFiles({
  '/agreements/2026/skolen.yaml': `type: aftale
id: skolen
år: 2026
titel: Byens Skole
status: godkendt
indsatser:
  læsning:
    titel: Alle læser
    art: politisk
    udvalg: Børneudvalget
    succeskriterier:
      1:
        tekst: Elever, der læser sikkert
        måltal: { stiger_til: 90, enhed: procent }
        frist: 2026-06-30
        udgangspunkt: { værdi: 80, år: 2025 }
  fravær:
    titel: Elevernes fravær
    art: politisk
    udvalg: børneudvalget
    succeskriterier:
      1: { tekst: Elevernes fravær i dage, måltal: { højst: 8, enhed: dage } }
`,
  '/agreements/2026/skolen.midtvejs.yaml': `type: opfølgning
aftale: skolen
år: 2026
runde: midtvejs
afgivet: 2026-09-02
indsatser:
  læsning:
    succeskriterier:
      1: { målt: 84, dato: 2026-06-20, forklaring: Vikarer i to klasser., ny_handling: { tekst: Læsevejleder hver dag } }
  fravær:
    succeskriterier:
      1: { ikke_målt: Tallene kommer i september. }
`,
  '/agreements/2026/bibliotek.yaml': `type: aftale
id: bibliotek
år: 2026
titel: Biblioteket
indsatser:
  lån: { titel: Flere lån, art: politisk, udvalg: Børneudvalget, succeskriterier: { 1: { tekst: Lån, måltal: { i_alt: 100 } } } }
`,
  '/agreements/2026/koncern.personale.midtvejs.yaml': `type: opfølgning
aftale: koncern
enhed: Personaleafdelingen
år: 2026
runde: midtvejs
indsatser:
  sygefravær:
    succeskriterier:
      1: { målt: 5, dato: 2026-08-31 }
`,
});

function textsOf(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const { report, kit } = roundOf(files);
  return new Map(reportDocs(report, kit).map(({ name, doc }) => [name, textOf(doc)]));
}

describe('the contract’s round', () => {
  const { report, kit } = roundOf(contractFiles());
  const docs = reportDocs(report, kit);

  it.each(docs.map(({ name, doc }) => [name, doc] as const))(
    '%s reads as accepted, for everyone',
    async (name, doc) => {
      expect(checkDoc(doc)).toEqual([]);
      await expect(dump(doc)).toMatchFileSnapshot(join(import.meta.dirname, 'golden', `${name}.txt`));
    },
  );

  it('becomes files with names, the same bytes twice, that say the same in every format', async () => {
    const names: string[] = [];
    for (const [index, kind] of KINDS.entries()) {
      const [made, again] = [
        await makeReports(kind, report, formats, kit),
        await makeReports(kind, report, formats, kit),
      ];
      expect(made.diagnostics).toEqual([]);
      expect(again.value).toEqual(made.value);
      for (const { name, format, bytes } of made.value ?? []) {
        names.push(name);
        const doc = docs[index]?.doc;
        if (doc === undefined) throw new Error(kind);
        const wanted = format.id === 'pdf' ? spoken(doc) : textOf(doc);
        expect(comparable(await textOfFile(format.id, bytes)), name).toBe(comparable(wanted));
      }
    }
    const files = ['faellessekretariatet', 'overblik', 'udvalg-oekonomiudvalget'];
    expect(names).toEqual(files.flatMap((file) => formats.map(({ id }) => `2026/${file}.midtvejs.${id}`)));
  });

  it('draws every number that was measured more than once or from a baseline, with its figures as text', () => {
    const said: string[] = [];
    walk(docs[0]?.doc.body ?? [], {
      block: (block) => block.kind === 'diagram' && block.chart.kind === 'trend' && said.push(block.alt),
    });
    expect(said).toHaveLength(9);
    expect(said[0]).toBe(
      'Udvikling: 71 procent i 2025, 79 procent 14. august 2026. Målet er 85 procent 1. december 2026.',
    );
  });
});

describe('a round of several units', () => {
  const texts = textsOf(TOWN);

  it('says how many of how many have reported, and who has not', () => {
    expect(texts.get('overblik')).toContain('2 af 3 enheder har afgivet opfølgning.');
    expect(texts.get('overblik')).toContain('Har ikke afgivet opfølgning: Biblioteket.');
    expect(texts.get('overblik')).toContain('Kommunens tal for koncernmål er ikke afgivet: Personaleafdelingen.');
    expect(texts.get('udvalg-Børneudvalget')).toContain('1 af 2 enheder har afgivet opfølgning.');
    expect(texts.has('bibliotek')).toBe(false);
  });

  it('counts every goal, the municipality’s own among them, as `aftale status` does', () => {
    expect(texts.get('overblik')).toContain(
      'Succeskriterier: 2 opfyldt, 6 følger planen, 4 bagud, 1 ikke opfyldt, 2 måling mangler, 1 måles senere af 16',
    );
  });

  it('puts red before yellow, with reason and next action', () => {
    const lines = (texts.get('overblik') ?? '').split('\n');
    const deviations = lines.slice(lines.lastIndexOf('Mål, der kræver opmærksomhed'), lines.lastIndexOf('Enhederne'));
    const lights = deviations.filter((line) => /^[■▲?◪○] /.test(line));
    expect(lights).toEqual(['■ ikke opfyldt', ...Array(4).fill('▲ bagud'), '? måling mangler', '? måling mangler']);
    expect(deviations).toContain('84 procent er under målet 90 procent.');
    expect(deviations).toContain('Læsevejleder hver dag');
  });

  it('shows a koncernmål with the municipality’s figure beside each unit’s', () => {
    const lines = (texts.get('overblik') ?? '').split('\n');
    const from = lines.lastIndexOf('Kommunen');
    expect(lines.slice(from, from + 4)).toMatchInlineSnapshot(`
      [
        "Kommunen",
        "falder med 5 procent",
        "5 fraværsprocent",
        "▲ bagud",
      ]
    `);
  });

  it('gives a committee its own political goals, one row each, however its name is written', () => {
    expect(texts.get('udvalg-Børneudvalget')).toMatchInlineSnapshot(`
      "Nørreby Kommune
      Børneudvalget
      Midtvejsopfølgning 2026
      Opgjort pr. 31. august 2026. 1 af 2 enheder har afgivet opfølgning.
      De politiske mål: 1 ikke opfyldt, 1 måles senere af 2
      Har ikke afgivet opfølgning: Biblioteket.
      Succeskriterium
      Mål
      Målt
      Status
      Elever, der læser sikkert
      Byens Skole, Alle læser
      stiger til 90 procent
      84 procent
      ■ ikke opfyldt
      84 procent er under målet 90 procent.
      Elevernes fravær i dage
      Byens Skole, Elevernes fravær
      højst 8 dage
      ○ måles senere"
    `);
  });
});

it('a filled-in field that the templates leave out is told', () => {
  const { report, kit } = roundOf(contractFiles());
  const own = { path: 'skabeloner/opfølgning/document.html.hbs', text: '{{> sammenfatning}}\n' };
  const { value } = templates('opfølgning', builtIn('opfølgning'), [own]);
  const [unit] = report.units;
  if (value === undefined || unit === undefined) throw new Error('no templates');
  const { diagnostics } = composeUnitReport(unit, report, value, { settings: kit.settings });
  expect(diagnostics.map(({ rule, path }) => `${rule} ${path}`)).toContain(
    'felt-ikke-vist indsatser/jordsalg/succeskriterier/2/forklaring',
  );
});
