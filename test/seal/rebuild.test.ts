import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { formats } from '../../src/formats/registry.ts';
import { type Built, build } from '../../src/pipeline.ts';
import { extract } from '../../src/seal/index.ts';
import { type MemoryWorld, memoryWorld } from '../../src/world/memory/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';
import { exampleFolder } from '../formats/example-set.ts';
import { TRANSPARENT } from '../pdf/pictures.ts';
import { PdfReading } from '../pdf/reader.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

function worldOf(files: Files, environment: Readonly<Record<string, string>> = {}): MemoryWorld {
  return memoryWorld({
    files: Object.fromEntries(Object.entries(files).map(([path, content]) => [`/mappe/${path}`, content])),
    cwd: '/mappe',
    environment,
    package: packageAssets,
  });
}

function run(world: MemoryWorld, operands: readonly string[] = [], draft = false): Promise<Built> {
  const options = { out: undefined, draft, force: false, quickly: false, dryRun: false, onProgress: () => undefined };
  return build(world, { config: undefined, operands, year: undefined }, { ...options, formats });
}

function file(world: MemoryWorld, path: string): Uint8Array {
  const bytes = world.files.get(path);
  if (bytes === undefined)
    throw new Error(`no ${path}; there are ${[...world.files.keys()].join(' ')}\n${world.written.stderr}`);
  return bytes;
}

function sourceOf(pdf: Uint8Array): string {
  const extracted = extract(pdf);
  if (!extracted.ok) throw new Error(extracted.failure);
  return new TextDecoder().decode(extracted.source);
}

/** Errors and warnings in one line each: a font in a span would fill the screen. */
function said({ problems }: Built): readonly string[] {
  return problems
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, path, message }) => `${rule} ${path}: ${message.da}`);
}

/** Every document of a folder is built, taken apart and built again where nothing else is; the rebuilt bytes by the original's path. */
async function rebuilt(files: Files, environment = {}, draft = false) {
  const world = worldOf(files, environment);
  const { documents, problems } = await run(world, [], draft);
  const pairs: { path: string; original: Uint8Array; again: Uint8Array }[] = [];
  const sources: string[] = [];
  for (const pdf of documents.filter(({ format }) => format === 'pdf')) {
    const source = sourceOf(file(world, pdf.location));
    sources.push(source);
    const clean = worldOf({ 'kildepakke.yaml': source });
    const second = await run(clean, ['kildepakke.yaml']);
    expect(said(second)).toEqual([]);
    for (const made of second.documents) {
      const same = documents.find((one) => one.id === made.id && one.year === made.year && one.format === made.format);
      if (same === undefined) throw new Error(`nothing to compare ${made.location} with`);
      pairs.push({ path: same.location, original: file(world, same.location), again: file(clean, made.location) });
    }
  }
  return { pairs, sources, problems, documents };
}

const SCHOOL = `# en kommentar
type: aftale
id: skole
år: 2026
titel: Skolen & »ånden«
status: godkendt
godkendelse: { version: "1.0", dato: 28. januar 2026 }
intern_note: hemmelig
parter:
  - { part: direktion, navn: Eva Eksempel, intern_note: også hemmelig }
kerneydelse: |
  Undervisning af børn:

  - læsning
    1. for de små
  - regning
indsatser:
  læsning:
    art: faglig
    titel: Læsning
    målsætning: "Første linje,  \\nanden linje."
    delmål:
      A: Alle kan læse.
      B: udgår
    succeskriterier:
      2: { tekst: Flere læser., delmål: [A], måltal: { mindst: 85, enhed: procent }, frist: 2026-Q2 }
      1: { tekst: Alle læser., delmål: [A], måltal: { i_alt: "4000", enhed: bøger } }
`;

const OWN: Files = {
  'aftale.yaml': `kommune: Nørreby Kommune
logo: billeder/logo.png
tema: { farve: "#224422", skrifttype: skrift/Egen-Regular.ttf, orddeling: nej }
betegnelser: { aftaleholder: Kontraktholder }
runder:
  årsopfølgning: { titel: Årsopfølgning, opgøres_pr: 31. december, frist: 1. februar året efter }
  midtvejs: { titel: Midtvejs, opgøres_pr: 31. august }
regler: { for-mange-mål: fra }
`,
  'billeder/logo.png': TRANSPARENT,
  'skrift/Egen-Regular.ttf': packageAssets.asset('fonts/regular.ttf'),
  'skrift/Egen-Bold.ttf': packageAssets.asset('fonts/bold.ttf'),
  'skabeloner/aftale/hilsen.html.hbs': '\uFEFF<p>Hilsen fra {{kommune}}\r\n</p>\n\n',
  'skabeloner/aftale/document.html.hbs': `${new TextDecoder().decode(packageAssets.asset('templates/aftale/document.html.hbs'))}\n{{> hilsen}}\n`,
  'agreements/2026/skole.yaml': SCHOOL,
  'agreements/2026/andre.yaml':
    'type: aftale\nid: andre\når: 2026\ntitel: De andre\nkerneydelse: Noget.\nintern_note: hemmelig\n',
  'agreements/2026/koncern.yaml': `type: koncern
år: 2026
koncernmål:
  fælles: { titel: Det fælles, omfatter: [andre, skole], målsætning: Vi hjælper hinanden. }
  fremmed: { titel: Angår ikke skolen, omfatter: [andre], målsætning: hemmelig for skolen }
`,
};

describe('a document built of its own source', () => {
  it('is the same to the byte: every example, in every format', async () => {
    const { pairs } = await rebuilt(exampleFolder());
    expect(pairs.length).toBeGreaterThanOrEqual(3 * formats.length);
    expect(pairs.filter(({ original, again }) => !Buffer.from(original).equals(again)).map(({ path }) => path)).toEqual(
      [],
    );
  }, 120_000);

  describe('with logo, type, words and templates of its own, a date from outside, as a draft', () => {
    let made: Awaited<ReturnType<typeof rebuilt>>;
    beforeAll(async () => {
      made = await rebuilt(OWN, { SOURCE_DATE_EPOCH: '1767225600' }, true);
    }, 120_000);

    it('is the same to the byte', () => {
      expect(made.pairs).toHaveLength(2 * formats.length);
      expect(
        made.pairs.filter(({ original, again }) => !Buffer.from(original).equals(again)).map(({ path }) => path),
      ).toEqual([]);
    });

    it('brings nothing that is not printed', () => {
      const school = made.sources.find((source) => source.includes('id: "skole"')) ?? '';
      expect(school).toContain('  enheder:\n    andre: "De andre"\n');
      expect(school).not.toMatch(/hemmelig|intern_note|kommentar\n|for-mange-mål|fremmed|logo\.png/);
      expect(school).toMatch(/^type: "kildepakke"$/m);
    });
  });
});

describe('the PDF', () => {
  it('says its digest in the footer and among its properties, and is PDF/A-3a', async () => {
    const world = worldOf(OWN);
    const { documents } = await run(world, ['skole'], true);
    const pdf = documents.find(({ format }) => format === 'pdf');
    const reading = new PdfReading(file(world, pdf?.location ?? ''));
    const xmp = reading.metadata();
    const digest = /<aftale:digest>([0-9a-f]{64})</.exec(xmp)?.[1] ?? '';
    expect(xmp).toMatch(/<pdfaid:part>3<[\s\S]*<pdfaid:conformance>A</);
    expect(
      reading.pages
        .at(-1)
        ?.artifacts.map(({ text }) => text)
        .join(' '),
    ).toContain(`Dokumentkode ${digest.slice(0, 12)}`);
  });

  it('has other bytes when only something unprinted of the digest changes, and the same digest', async () => {
    const digestWith = async (text: string): Promise<readonly [string, Uint8Array]> => {
      const world = worldOf({ 'aftale.yaml': '', 'agreements/skole.yaml': text });
      await run(world, [], true);
      const bytes = file(world, '/mappe/dokumenter/2026/skole.pdf');
      return [/<aftale:digest>([0-9a-f]{64})</.exec(new PdfReading(bytes).metadata())?.[1] ?? '', bytes];
    };
    const [digest, bytes] = await digestWith(SCHOOL);
    const [same, other] = await digestWith(SCHOOL.replace('"1.0"', '"1.1"'));
    expect(same).toBe(digest);
    expect(Buffer.from(other).equals(bytes)).toBe(false);
  });
});

describe('building a source package', () => {
  const packageOf = async (files: Files): Promise<string> => {
    const world = worldOf(files);
    await run(world, [], true);
    return sourceOf(file(world, '/mappe/dokumenter/2026/skole.pdf'));
  };
  const rules = ({ problems }: Built): readonly string[] => problems.map(({ rule }) => rule);
  let source = '';
  beforeAll(async () => {
    source = await packageOf({ 'aftale.yaml': '', 'agreements/skole.yaml': SCHOOL });
  });

  it('never writes over another document unless it is told to', async () => {
    const world = worldOf({ 'kilde.yaml': source, 'skole.pdf': 'underskrevet' });
    const built = await run(world, ['kilde.yaml']);
    expect(rules(built)).toEqual(['dokument-findes-allerede']);
    expect(new TextDecoder().decode(file(world, '/mappe/skole.pdf'))).toBe('underskrevet');
    expect(built.documents.map(({ format, status }) => [format, status])).toContainEqual(['docx', 'built']);
    expect((await run(world, ['kilde.yaml'])).documents.map(({ status }) => status)).toContain('unchanged');
  });

  it.each(['../../ude.yaml', '..\\\\..\\\\ude.yaml', '/etc/ude.yaml', 'C:ude.yaml'])(
    'stays beside it, whatever name the package gives: %s',
    async (name) => {
      const world = worldOf({ 'k.yaml': source.replace(/^ {4}aftale: .*$/m, `    aftale: "${name}"`) });
      const { documents } = await run(world, ['k.yaml']);
      expect(documents.map(({ file: path }) => path)).toContainEqual(expect.stringMatching(/^(?:C-)?ude\.pdf$/));
    },
  );

  it('says when another version made it', async () => {
    const older = source.replace(/^ {2}version: .*$/m, '  version: "0.0.9"');
    expect(rules(await run(worldOf({ 'k.yaml': older }), ['k.yaml']))).toEqual(['kildepakke-anden-version']);
    const others = source.replace(/indbyggede: ".*"/, 'indbyggede: "00"');
    expect(rules(await run(worldOf({ 'k.yaml': others }), ['k.yaml']))).toEqual(['kildepakke-anden-version']);
  });

  it.each([
    ['a logo that is no picture', 'tema:', 'tema:\n    logo: "AAAA"', 'kildepakke-beskadiget'],
    ['a logo that is no base64', 'tema:', 'tema:\n    logo: "§§"', 'kildepakke-beskadiget'],
    ['a type that is no type', 'tema:', 'tema:\n    skrift: { normal: "AAAA" }', 'kildepakke-beskadiget'],
    ['a template without content', 'skabeloner:', 'skabeloner:\n    egne: [{ fil: "x" }]', 'kildepakke-beskadiget'],
    ['no agreement', /^aftale:\n(?: .*\n|\n)*/m, '', 'felt-mangler'],
    ['an unknown field', 'titel: "Skolen', 'titl: "Skolen', 'felt-ukendt'],
    ['a number that is none', 'år: "2026"', 'år: "to tusind"', 'felt-aftaleår'],
  ])('refuses %s, and makes nothing', async (_, where, instead, rule) => {
    const world = worldOf({ 'k.yaml': source.replace(where, instead) });
    const built = await run(world, ['k.yaml']);
    expect(rules(built)).toContain(rule);
    expect(built.problems.every(({ span }) => span.file.path === 'k.yaml')).toBe(true);
    expect([...world.files.keys()].filter((path) => path.startsWith('/mappe'))).toEqual(['/mappe/k.yaml']);
  });

  it('is left alone by the folder that it lies in', async () => {
    const world = worldOf({ 'aftale.yaml': '', 'agreements/skole.yaml': SCHOOL, 'agreements/kilde.yaml': source });
    const { documents, problems } = await run(world, [], true);
    expect(problems.filter(({ span }) => span.file.path === 'agreements/kilde.yaml')).toEqual([]);
    expect(documents).toHaveLength(formats.length);
  });
});

it('is shown on the screen by the command, to the letter', async () => {
  const world = worldOf({ 'aftale.yaml': '', 'agreements/skole.yaml': SCHOOL });
  await run(world, [], true);
  const path = '/mappe/dokumenter/2026/skole.pdf';
  expect(await main(['extract', path], world)).toBe(0);
  expect(world.written.stdout).toBe(sourceOf(file(world, path)));
});
