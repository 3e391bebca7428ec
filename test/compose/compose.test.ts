import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compose, templates, WORD_KEYS } from '../../src/compose/index.ts';
import type { Doc } from '../../src/doc/index.ts';
import { checkDoc, dump, textOf } from '../../src/doc/index.ts';
import { agreementOf, builtIn, fullExample, root, templateSet } from './sample.ts';

const builtInSet = templateSet();

function documentOf({ agreement, options }: ReturnType<typeof agreementOf>, own: Record<string, string> = {}): Doc {
  const files = Object.entries(own).map(([name, text]) => ({ path: `skabeloner/aftale/${name}`, text }));
  const outcome = compose(agreement, files.length === 0 ? builtInSet : templateSet(files), options);
  if (outcome.value === undefined) throw new Error(outcome.diagnostics.map((each) => each.message.da).join('\n'));
  return outcome.value;
}

function expectGolden(name: string, said: string): void {
  const folder = join(root, 'test/compose/golden');
  const path = join(folder, name);
  mkdirSync(folder, { recursive: true });
  if (process.env['ACCEPT'] === '1' || !existsSync(path)) writeFileSync(path, said);
  expect(said).toBe(readFileSync(path, 'utf8'));
}

const small = (): ReturnType<typeof agreementOf> =>
  agreementOf({ 'lille.yaml': readFileSync(join(root, 'test/compose/lille.yaml'), 'utf8') });

describe('an agreement as a document', () => {
  it('a small draft', () => {
    expectGolden('lille.txt', dump(documentOf(small())));
  });

  it('where every text comes from', () => {
    expectGolden('lille-oprindelse.txt', dump(documentOf(small()), { origins: true }));
  });

  it('the full-size example', () => {
    expectGolden('faellessekretariatet.txt', dump(documentOf(fullExample())));
  });

  it('the example can be used by everyone, and nothing of it is hidden', () => {
    const { agreement, options } = fullExample();
    const outcome = compose(agreement, builtInSet, options);
    expect(outcome.diagnostics.map((problem) => problem.message.da)).toEqual([]);
    const problems = outcome.value === undefined ? [] : checkDoc(outcome.value);
    expect(problems.map((problem) => problem.message.da)).toEqual([]);
  });

  it('says the same twice', () => {
    expect(dump(documentOf(fullExample()), { origins: true })).toBe(dump(documentOf(fullExample()), { origins: true }));
  });

  it('templates written on Windows say the same', () => {
    const windows = builtIn().map((file) => ({ ...file, text: file.text.replaceAll('\n', '\r\n') }));
    const set = templates('aftale', windows, []).value;
    const { agreement, options } = fullExample();
    const value = set && compose(agreement, set, options).value;
    expect(value && dump(value, { origins: true })).toBe(dump(documentOf(fullExample()), { origins: true }));
  });

  it('the footer has title, year, edition and document code', () => {
    const { agreement, options } = small();
    const { value } = compose(agreement, builtInSet, { ...options, digest: '0123456789abcdef' });
    expect(value?.meta.footer).toEqual([
      'Biblioteket',
      'Aftale 2026',
      'Udgave 2 til dialogmøde 3. december 2025',
      'Dokumentkode 0123456789ab',
    ]);
    expect(value?.meta.watermark).toBe('UDKAST');
  });

  it("the municipality's own words replace ours everywhere", () => {
    const settings = 'betegnelser: { aftaleholder: Kontraktholder, aftale: Kontrakt, bilag: Tillægsblad }\n';
    const yaml = readFileSync(join(root, 'test/compose/lille.yaml'), 'utf8');
    const text = textOf(documentOf(agreementOf({ 'aftale.yaml': settings, 'lille.yaml': yaml })));
    expect(text).toContain('Kontraktholder');
    expect(text).toContain('Kontrakt 2026');
    expect(text).toContain('Tillægsblad 3a – Flere børn læser');
    expect(text).not.toMatch(/Aftaleholder|Aftale 2026|Bilag/);
  });

  it('every word that can be replaced is used', () => {
    const folder = join(root, 'src/compose/aftale');
    const code = readdirSync(folder).filter((name) => name !== 'words.ts');
    const places = [
      ...builtIn().map((file) => file.text),
      ...code.map((name) => readFileSync(join(folder, name), 'utf8')),
    ];
    const words = new Set(places.join(' ').match(/[\p{L}_]+/gu));
    // The names of parties are words too: `part: direktion` is printed as »Direktionen«.
    expect(WORD_KEYS.filter((key) => !words.has(key))).toEqual(['direktion']);
  });

  it('an internal note, a type and an id are never printed', () => {
    expect(textOf(documentOf(small()))).not.toMatch(/Må ikke komme med|egen\b|\bbørn\b(?! læser)/);
  });

  it('an agreement with almost nothing has all its chapters', () => {
    const text = textOf(documentOf(agreementOf({ 'a.yaml': 'type: aftale\nid: a\når: 2025/26\ntitel: Skolen\n' })));
    expect(text.match(/Ingen i 2025\/26\./g)).toHaveLength(13);
  });
});

describe('the last date of an evaluation', () => {
  const koncern = (after: string): string =>
    'type: koncern\når: 2026\nkoncernmål:\n  fravær:\n    titel: Fravær\n    omfatter: alle\n    evaluering:\n' +
    `      - { tekst: Vi måler., datoer: [2027-01-15], efter_løbetid: ${after} }\n`;
  const agreement = (til: string): string =>
    `type: aftale\nid: a\når: 2026\ntitel: A\nløbetid: { fra: 2026-01-01, til: ${til} }\n`;

  it.each([
    ['ja', '2026-12-31', 'Den sidste måling ligger efter aftalens udløb.'],
    ['ja', '2027-07-31', undefined],
    ['nej', '2027-07-31', 'Alle målinger ligger i aftalens løbetid.'],
    ['nej', '2026-12-31', undefined],
  ])('efter_løbetid: %s for an agreement until %s', (after, til, sentence) => {
    const { agreement: resolved, options } = agreementOf({ 'a.yaml': agreement(til), 'koncern.yaml': koncern(after) });
    const { value, diagnostics } = compose(resolved, builtInSet, options);
    const text = value === undefined ? '' : textOf(value);
    expect(text).toContain('15. januar 2027');
    expect(/^.*(?:udløb|målinger).*$/m.exec(text)?.[0]).toBe(sentence);
    expect(diagnostics).toEqual([]);
  });
});

describe('the edition of the text', () => {
  const edition = 'udgave: { nr: 3, til: Dialogmøde }\n';
  const approved = 'status: godkendt\ngodkendelse: { version: "1.0", dato: 2025-12-01, af: [Byrådet] }\n';
  it.each([
    [edition, 'Udgave 3 til dialogmøde'],
    [`${edition}${approved}`, 'Version 1.0'],
  ])('counts as shown, by itself or by the version in its place: %j', (front, line) => {
    const source = `type: aftale\nid: a\når: 2026\ntitel: A\n${front}`;
    const { agreement: resolved, options } = agreementOf({ 'a.yaml': source });
    const { value, diagnostics } = compose(resolved, builtInSet, options);
    expect(value === undefined ? [] : textOf(value).split('\n')).toContain(line);
    expect(diagnostics).toEqual([]);
  });
});

describe('words in their places', () => {
  it('an address keeps its lines', () => {
    const party =
      'parter:\n  - part: direktion\n    adresse: |\n      Rådhuset\n      Vejen  1\n\n      5999 Nørreby\n';
    const text = textOf(documentOf(agreementOf({ 'a.yaml': `type: aftale\nid: a\når: 2026\ntitel: A\n${party}` })));
    expect(text).toContain('\nDirektionen\nRådhuset\nVejen 1\n5999 Nørreby\nUnderskrift\n');
  });

  const firstBlocks = (template: string): string =>
    dump(documentOf(small(), { 'document.html.hbs': template }))
      .split('\n')
      .filter((line) => !line.startsWith('  ') && !line.startsWith('doc '))
      .join('\n')
      .trim();

  it('a text of several blocks ends the paragraph it stands in', () => {
    expect(firstBlocks('<h1>x</h1><p><strong>Opgave:</strong> {{kerneydelse}} Slut.</p>')).toBe(
      ['h1 #afsnit-1 x', 'p **Opgave:** Biblioteket låner bøger ud til alle. Det gør vi:', 'ul', 'p Slut.'].join('\n'),
    );
  });

  it('a text in a heading is one line', () => {
    expect(firstBlocks('<h1>{{kerneydelse}}</h1>')).toContain('Det gør vi: i byen i **bogbussen**');
  });

  it('a heading in a text never skips a level', () => {
    expect(firstBlocks('<h1>x</h1>{{institutionsramme.beskrivelse}}')).toMatch(/^h2 #afsnit-1-tekst-1/m);
  });

  it('white space is one space, and none before a stop', () => {
    const template =
      '<h1>{{titel}}</h1>\n<p>\n  {{år}}\n  {{#hvis sagsnr}} og {{sagsnr}}{{/hvis}}\n  {{~#hvis titel}}.{{/hvis}}\n</p>';
    expect(firstBlocks(template)).toContain('p 2026 og 26/1234.');
  });

  it('tables, lists and paragraphs without content are left out', () => {
    const template = `<h1>x</h1><p>{{modtager}}</p><ul>{{#hver tillæg as |t|}}<li>{{t.hvad}}</li>{{/hver}}</ul>
      <table class="tabel" summary="x"><tbody>{{#hver tillæg as |t|}}<tr><td>{{t.hvad}}</td></tr>{{/hver}}</tbody></table>`;
    expect(firstBlocks(template)).toBe('h1 #afsnit-1 x');
  });

  it('lights, links, breaks and page breaks', () => {
    const template =
      '<h1>x</h1><p><lys farve="grøn" form="●">følger planen</lys><br/><a href="https://a.example/{{år}}">Om {{titel}}</a></p><sideskift/>';
    expect(firstBlocks(template)).toBe(
      ['h1 #afsnit-1 x', 'p {grøn ● følger planen}⏎[Om Biblioteket](https://a.example/2026)', 'page-break'].join('\n'),
    );
  });
});
