import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/doc/index.ts';
import { writeDocx } from '../../src/formats/docx/write.ts';
import { doc, field, laidOut, meta, paragraph, text } from './build.ts';
import { sample } from './sample.ts';
import { partsOf, textOfDocx } from './text-of-docx.ts';
import { theme } from './theme.ts';
import { expectWellFormed } from './well-formed.ts';

async function written(document = sample): Promise<Uint8Array> {
  const { value } = await writeDocx(document, laidOut([['kapitel-1', 4]]), theme);
  if (value === undefined) throw new Error('no bytes');
  return value;
}

describe('a Word file of full size', () => {
  it('holds what Word demands', async () => {
    expectWellFormed(await written());
  });

  it('says what the document says', async () => {
    const lines = textOf(sample)
      .split('\n')
      .filter((line) => line !== '');
    expect(
      textOfDocx(await written())
        .split('\n')
        .map((line) => line.trimEnd()),
    ).toEqual(lines);
  });

  it('asks nothing when it is opened', async () => {
    const parts = partsOf(await written());
    expect(parts['word/settings.xml']).not.toContain('updateFields');
    expect(parts['word/document.xml']).not.toContain('w:dirty');
    expect(parts['word/settings.xml']).toContain('<w:themeFontLang w:val="da-DK"/>');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="da-DK"');
  });

  it('begins with the list of types, and has its parts in order', async () => {
    const paths = Object.keys(unzipSync(await written()));
    expect(paths[0]).toBe('[Content_Types].xml');
    expect(paths).toEqual([...paths].sort((a, b) => (a < b ? -1 : 1)));
  });

  it('replaces what XML cannot carry, and says where', async () => {
    const { value, diagnostics } = await writeDocx(
      doc(paragraph([text('a\u0007b\uD800c', field('titel'))])),
      laidOut(),
      theme,
    );
    expect(textOfDocx(value ?? new Uint8Array())).toBe('a\uFFFDb\uFFFDc');
    expect(diagnostics.map(({ rule, path, span }) => [rule, path, span.file.path])).toEqual([
      ['word-ukendt-tegn', 'titel', '2026/prøve.yaml'],
    ]);
  });

  it('escapes its properties', async () => {
    const bytes = await written({
      meta: { ...meta, title: 'A & B <C>\u0001', properties: { note: '"<&>"' } },
      body: [],
    });
    expectWellFormed(bytes);
    expect(partsOf(bytes)['docProps/core.xml']).toContain('<dc:title>A &amp; B &lt;C&gt;\uFFFD</dc:title>');
  });
});

describe('the same document', () => {
  it('gives the same bytes again in one process', async () => {
    const first = await written();
    expect(Buffer.compare(first, await written())).toBe(0);
  });

  it('gives the same bytes in other processes, in other time zones', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aftale-docx-'));
    try {
      const outfile = join(folder, 'digest.mjs');
      buildSync({
        stdin: {
          contents: `
            import { createHash } from 'node:crypto';
            import { A4 } from './src/core/index.ts';
            import { writeDocx } from './src/formats/docx/write.ts';
            import { laidOut } from './test/docx/build.ts';
            import { sample } from './test/docx/sample.ts';
            const none = new Uint8Array();
            const fonts = { name: 'Source Sans 3', regular: none, italic: none, bold: none, boldItalic: none };
            const theme = { colour: '#1d4f73', fonts, logo: undefined, page: A4, hyphenation: true };
            const { value } = await writeDocx(sample, laidOut([['kapitel-1', 4]]), theme);
            console.log(createHash('sha256').update(value).digest('hex'));`,
          resolveDir: join(import.meta.dirname, '../..'),
          loader: 'ts',
        },
        bundle: true,
        platform: 'node',
        format: 'esm',
        outfile,
        logLevel: 'silent',
      });
      const digestIn = (zone: string): string =>
        execFileSync(process.execPath, [outfile], { env: { ...process.env, TZ: zone }, encoding: 'utf8' }).trim();
      const own = createHash('sha256')
        .update(await written())
        .digest('hex');
      expect([digestIn('Pacific/Auckland'), digestIn('America/Los_Angeles')]).toEqual([own, own]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
