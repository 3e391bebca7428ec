import { beforeAll, describe, expect, it } from 'vitest';
import { buildDocuments } from '../../src/index.ts';
import { exampleFolder } from '../formats/example-set.ts';
import { textInStructureOrder } from '../pdf/reader.ts';
import { partsOf, textOfDocx } from './text-of-docx.ts';
import { type Element, named, parseXml } from './xml-tree.ts';

const UNIT = 'nørreby-bibliotek';
const YAML = 'agreements/2026/noerreby-bibliotek.yaml';
const NOTE = /^Kopi\. Den underskrevne PDF med Dokumentkode [0-9a-f]{12} gælder\.$/;

type Made = Readonly<Record<string, Uint8Array>>;

async function made(change: (yaml: string) => string = (yaml) => yaml): Promise<Made> {
  const files = exampleFolder();
  const { documents } = await buildDocuments(
    { ...files, [YAML]: change(files[YAML] ?? '') },
    { formats: ['docx', 'pdf', 'html'], units: [UNIT], draft: change(' ') !== ' ' },
  );
  return Object.fromEntries(documents.map(({ format, bytes }) => [format, bytes ?? new Uint8Array()]));
}

/** The texts of a part, without what the program draws. */
function textsOf(docx: Uint8Array | undefined, path: string): readonly string[] {
  const part = partsOf(docx ?? new Uint8Array())[path] ?? '';
  return named(parseXml(part), 'w:t').map((one: Element) => one.children.join(''));
}

let approved: Made;
let draft: Made;

beforeAll(async () => {
  approved = await made();
  draft = await made((yaml) => yaml.replace('status: godkendt', 'status: udkast'));
}, 60_000);

describe('a Word file of an approved agreement', () => {
  it('says on its front page and at the foot of each other one that it is a copy, and of what', () => {
    const front = textsOf(approved['docx'], 'word/header1.xml').filter((text) => NOTE.test(text));
    const foot = textsOf(approved['docx'], 'word/footer2.xml').filter((text) => NOTE.test(text));
    expect([front.length, foot.length]).toEqual([1, 1]);
    const [code] = /[0-9a-f]{12}/.exec(front[0] ?? '') ?? [];
    expect(foot).toEqual(front);
    expect(textsOf(approved['docx'], 'word/footer2.xml')[0]).toContain(`Dokumentkode ${code}`);
    expect(partsOf(approved['docx'] ?? new Uint8Array())['docProps/custom.xml']).toMatch(
      new RegExp(`name="digest"><vt:lpwstr>${code}`),
    );
  });

  it('says so in its properties', () => {
    const parts = partsOf(approved['docx'] ?? new Uint8Array());
    expect(parts['docProps/custom.xml']).toMatch(/name="copy"><vt:lpwstr>Kopi\. Den underskrevne PDF /);
    expect(parts['docProps/core.xml']).toContain('<cp:contentStatus>Kopi</cp:contentStatus>');
  });

  it('has a signature line for each party, under the name and title of who is to sign', () => {
    const parts = partsOf(approved['docx'] ?? new Uint8Array());
    const lines = named(parseXml(parts['word/document.xml'] ?? ''), 'o:signatureline').map(
      ({ attributes }) => attributes,
    );
    expect(
      lines.map((line) => [line['o:suggestedsigner'], line['o:suggestedsigner2'], line['issignatureline']]),
    ).toEqual([
      ['Eva Eksempel', 'Kommunaldirektør', 't'],
      ['Bo Blanket', 'Bibliotekschef', 't'],
    ]);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(2);
  });

  it('says in its text what the PDF says, where nothing of copies stands', async () => {
    const pdf = await textInStructureOrder(approved['pdf'] ?? new Uint8Array());
    const html = new TextDecoder().decode(approved['html']);
    for (const text of [textOfDocx(approved['docx'] ?? new Uint8Array()), pdf, html]) {
      expect(text).toContain('Nørreby Bibliotek');
      expect(text).not.toContain('Den underskrevne PDF');
    }
  });
});

describe('a Word file of a draft', () => {
  it('is no copy, and asks nobody to sign', () => {
    const parts = partsOf(draft['docx'] ?? new Uint8Array());
    expect(Object.keys(parts)).toContain('word/header1.xml');
    for (const text of Object.values(parts)) expect(text).not.toContain('Kopi');
    expect(parts['word/document.xml']).not.toContain('signatureline');
  });
});
