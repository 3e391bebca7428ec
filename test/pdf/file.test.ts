import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { doc, h, p, section, theme } from '../layout/build.ts';
import { sampleDoc } from '../layout/sample-doc.ts';
import { makePdf } from './make.ts';
import { asArray, asText } from './objects.ts';
import { type Bookmark, PdfReading } from './reader.ts';

function outline(bookmarks: readonly Bookmark[], depth = 0): readonly string[] {
  return bookmarks.flatMap(({ title, page, children }) => [
    `${'  '.repeat(depth)}${title} ${page + 1}`,
    ...outline(children, depth + 1),
  ]);
}

/** Character data by the name of its element. */
function wordsOfXml(xml: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => void open.push(name));
  parser.on('closetag', () => void open.pop());
  parser.on('text', (said) => {
    const name = open.findLast((candidate) => !candidate.startsWith('rdf:')) ?? '';
    if (said.trim() !== '') found.set(name, `${found.get(name) ?? ''}${said.trim()}`);
  });
  parser.write(xml.slice(xml.indexOf('<x:xmpmeta'), xml.indexOf('</x:xmpmeta>') + '</x:xmpmeta>'.length)).close();
  return found;
}

describe('the file', () => {
  it('is the same twice, and not the same for another text', async () => {
    const first = await makePdf(sampleDoc());
    expect(Buffer.compare(first, await makePdf(sampleDoc()))).toBe(0);
    const idOf = (bytes: Uint8Array): string => JSON.stringify(new PdfReading(bytes).objects.trailer.entries.get('ID'));
    const [a, b] = [await makePdf(doc([p('Et')])), await makePdf(doc([p('To')]))];
    expect(idOf(a)).toBe(idOf(await makePdf(doc([p('Et')]))));
    expect(idOf(a)).not.toBe(idOf(b));
  });

  it('says what it is: tagged, Danish, its title in the window bar, sRGB', async () => {
    const { catalog, objects } = new PdfReading(await makePdf(sampleDoc()));
    const entry = (name: string): string => asText(catalog.entries.get(name));
    expect(entry('Lang')).toBe('da-DK');
    expect(objects.dictionary(catalog.entries.get('MarkInfo')).entries.get('Marked')).toBe(true);
    expect(objects.dictionary(catalog.entries.get('ViewerPreferences')).entries.get('DisplayDocTitle')).toBe(true);
    const [intent] = asArray(catalog.entries.get('OutputIntents') ?? null);
    expect(asText(objects.dictionary(intent).entries.get('OutputConditionIdentifier'))).toBe('sRGB IEC61966-2.1');
  });

  it('has metadata that parse, with any title, and agree with the information dictionary', async () => {
    const title = 'Børn & Unge <test> "2026" ]]> 🎉 \u0001';
    const reading = new PdfReading(await makePdf(doc([h(1, 'a', 'A')], { title, author: 'A & B' })));
    const xml = wordsOfXml(reading.metadata());
    expect(xml.get('dc:title')).toBe('Børn & Unge <test> "2026" ]]> 🎉');
    expect(xml.get('dc:creator')).toBe('A & B');
    expect(xml.get('pdfaid:part')).toBe('2');
    expect(xml.get('pdfaid:conformance')).toBe('A');
    expect(xml.get('pdfuaid:part')).toBe('1');
    expect(xml.get('aftale:kode')).toBe('4f7a90c1be22');
    expect(xml.get('xmp:CreateDate')).toBe('2026-01-28T00:00:00Z');
    const info = reading.info();
    expect(info.get('CreationDate')).toBe('D:20260128000000Z');
    expect(info.get('Author')).toBe('A & B');
    expect(info.get('Keywords')).toBe(xml.get('pdf:Keywords'));
  });

  it('has bookmarks that follow the headings', async () => {
    const { bookmarks } = { bookmarks: new PdfReading(await makePdf(sampleDoc())).bookmarks() };
    expect(outline(bookmarks).slice(0, 9)).toEqual([
      'Fællessekretariatet 1',
      '  Aftalen på én side 2',
      '  Indhold 3',
      '  1 Indledning 4',
      '    1.1 Aftalens parter og løbetid 4',
      '    1.2 Aftaleområdets kerneydelse 4',
      '  2 Den politiske ramme 5',
      '    2.1 Politiske visioner og målsætninger 5',
      '      Økonomiudvalgets mål 5',
    ]);
  });

  it('leads nowhere but to the web, mail, telephone and its own headings', async () => {
    const link = (target: string): string => `[tryk på ${target.slice(0, 4)}](${target})`;
    const targets = ['javascript:alert', 'file:///etc/passwd', '#findes-ikke', 'https://a.example'];
    const bytes = await makePdf(doc([p(targets.map(link).join(' '))]));
    const source = Buffer.from(bytes).toString('latin1');
    expect(source.match(/\/URI \(/g)).toHaveLength(1);
    expect(source).not.toContain('javascript');
  });

  it('is read by another reader: pages, language, text and structure', async () => {
    const task = getDocument({
      data: await makePdf(doc([section('kapitel', h(1, 'a', 'Overskrift æøå'), p('Brødtekst.'))])),
    });
    const pdf = await task.promise;
    const page = await pdf.getPage(1);
    const { items } = await page.getTextContent();
    const said = items.flatMap((item) => ('str' in item ? [item.str] : [])).join('');
    expect(said).toContain('Overskrift æøå');
    const tree = JSON.stringify(await page.getStructTree());
    expect(tree).toMatch(/"role":"H1"/);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ PDFFormatVersion: '1.7', Language: 'da-DK' });
    await task.destroy();
  });

  it('holds a subset of each font that is used, and no other', async () => {
    const fonts = (source: string): number => new Set(source.match(/\/FontName \/\S+/g)).size;
    const plain = Buffer.from(await makePdf(doc([p('Kun almindelig skrift')], { footer: [] }), theme)).toString(
      'latin1',
    );
    expect(fonts(plain)).toBe(1);
    expect(plain.length).toBeLessThan(25_000);
  });
});
