import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Block, Doc, DocMeta } from '../../src/doc/index.ts';
import { writeHtml } from '../../src/formats/html/write.ts';
import { doc, field, heading, link, meta, paragraph, section, text } from '../docx/build.ts';
import { theme } from '../docx/theme.ts';
import { sampleDoc } from '../layout/sample-doc.ts';
import { attribute, element, elements, readHtml, textOf } from './read-html.ts';

const HOSTILE = `</style></title><script>alert(1)</script>&amp; < > " '`;

async function written(document: Doc): Promise<{ readonly html: string; readonly rules: readonly string[] }> {
  const { value, diagnostics } = await writeHtml(document, new Map(), theme);
  if (value === undefined) throw new Error('no bytes');
  return { html: new TextDecoder().decode(value), rules: diagnostics.map(({ rule, path }) => `${rule} ${path}`) };
}

async function pageOf(document: Doc) {
  return readHtml(new TextEncoder().encode((await written(document)).html));
}

function with_(change: Partial<DocMeta>, ...body: readonly Block[]): Doc {
  return { meta: { ...meta, ...change }, body };
}

describe('the page', () => {
  it('is the same bytes for the same document', async () => {
    expect((await written(sampleDoc())).html).toBe((await written(sampleDoc())).html);
  });

  it('says what it is: language, title, author, description, date, our own properties', async () => {
    const page = await pageOf(with_({ title: 'Børn & Unge', watermark: undefined }));
    expect(attribute(element(page, 'html'), 'lang')).toBe('da');
    expect(textOf(element(page, 'title'))).toBe('Børn & Unge');
    const said = new Map(elements(page, 'meta').map((one) => [attribute(one, 'name'), attribute(one, 'content')]));
    expect(said.get('author')).toBe('Nørreby Kommune');
    expect(said.get('description')).toBe('Dialogbaseret aftale for 2026');
    expect(said.get('dcterms.date')).toBe('2025-12-01');
    expect(said.get('aftale:digest')).toBe('a'.repeat(64));
    expect(said.get('viewport')).not.toMatch(/maximum-scale|user-scalable/);
  });

  it('has one main heading, levels as in the document, landmarks, and a link past the bar', async () => {
    const page = await pageOf(sampleDoc());
    expect(elements(page, 'h1').map(textOf)).toEqual(['Fællessekretariatet']);
    const all = elements(element(page, 'body'));
    expect(
      all.filter(({ tagName }) => ['header', 'nav', 'main', 'footer'].includes(tagName)).map((one) => one.tagName),
    ).toEqual(['header', 'main', 'nav', 'footer']);
    const [skip] = all;
    if (skip === undefined) throw new Error('empty body');
    expect([skip.tagName, textOf(skip)]).toEqual(['a', 'Gå til indholdet']);
    expect(attribute(skip, 'href')).toBe(`#${attribute(element(page, 'main'), 'id')}`);
    const nav = element(page, 'nav');
    expect(attribute(nav, 'aria-labelledby')).toBe(attribute(element(nav, 'h2'), 'id'));
    expect(textOf(element(page, 'footer'))).toBe(
      'Fællessekretariatet · Aftale 2026 · Version 1.0 · Dokumentkode 4f7a90c1be22',
    );
  });

  it('lists the contents as deep as the headings stand, each entry a link to its heading', async () => {
    const page = await pageOf(sampleDoc());
    const entries = elements(element(page, 'nav'), 'a');
    const ids = new Set(elements(page).map((one) => attribute(one, 'id')));
    expect(entries.length).toBeGreaterThan(10);
    for (const entry of entries) expect(ids).toContain(attribute(entry, 'href')?.slice(1));
    const inner = elements(element(page, 'nav'), 'ol')
      .slice(1)
      .flatMap((one) => elements(one, 'a').map(textOf));
    expect(inner).toContain('1.1 Aftalens parter og løbetid');
    expect(inner).not.toContain('1 Indledning');
  });

  it('says UDKAST where it is heard and seen, outside the text of the agreement', async () => {
    const page = await pageOf(with_({ watermark: 'UDKAST' }, heading(1, 'a', 'Enheden')));
    expect(textOf(element(page, 'title'))).toBe('UDKAST – Fællessekretariatet – Aftale 2026');
    expect(textOf(element(page, 'header'))).toContain('UDKAST');
    expect(textOf(element(page, 'main'))).toBe('Enheden');
    const approved = await written(with_({ watermark: undefined }, heading(1, 'a', 'Enheden')));
    expect(approved.html).not.toContain('UDKAST');
  });
});

describe('safety', () => {
  it('fetches nothing, runs nothing, and styles by its own sheet alone', async () => {
    const { html } = await written(sampleDoc({ watermark: 'UDKAST' }));
    const page = readHtml(new TextEncoder().encode(html));
    const policy = elements(page, 'meta').find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy');
    const hash = createHash('sha256')
      .update(/<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '')
      .digest('base64');
    expect(policy === undefined ? '' : attribute(policy, 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(elements(page).map(({ tagName }) => tagName)).not.toContain('script');
    expect(
      elements(page)
        .flatMap(({ attrs }) => attrs.map(({ name }) => name))
        .filter((name) => /^(on|style$)/.test(name)),
    ).toEqual([]);
    expect(html).not.toMatch(/@import|url\(|<link|src="(?!data:)/);
  });

  it('shows every sign of a text as it is, wherever the text goes', async () => {
    const change = {
      title: HOSTILE,
      subject: HOSTILE,
      author: HOSTILE,
      footer: [HOSTILE],
      watermark: HOSTILE,
      properties: { a: HOSTILE },
    };
    const document = with_(
      change,
      heading(1, 'a', HOSTILE),
      paragraph([link(`https://example.dk/?a="><script>`, HOSTILE)]),
    );
    const page = await pageOf(document);
    expect(elements(page, 'script')).toEqual([]);
    expect(textOf(element(page, 'title'))).toBe(`${HOSTILE} – ${HOSTILE}`);
    expect(textOf(element(page, 'h1'))).toBe(HOSTILE);
    expect(textOf(element(page, 'footer'))).toBe(HOSTILE);
    expect(elements(page, 'meta').filter((one) => attribute(one, 'content') === HOSTILE)).toHaveLength(3);
    expect(attribute(element(element(page, 'main'), 'a'), 'href')).toBe('https://example.dk/?a=%22%3E%3Cscript%3E');
  });

  it('replaces control characters and says where they came from', async () => {
    const { html, rules } = await written(doc(paragraph([text('a\u0000b\u0085c\uFFFFd\uD800', field('titel'))])));
    expect(html).toContain('a\uFFFDb\uFFFDc\uFFFDd\uFFFD');
    expect(rules).toEqual(['html-ukendt-tegn titel']);
  });
});

describe('links', () => {
  it('lead to headings, to the web, to mail and telephone', async () => {
    const targets = ['#a', 'https://example.dk/blå side', 'mailto:x@example.dk', 'tel:+4512345678'];
    const page = await pageOf(
      doc(section('kapitel', heading(1, 'a', 'A'), ...targets.map((one) => paragraph([link(one, one)])))),
    );
    const links = elements(element(page, 'main'), 'a');
    expect(links.map((one) => [attribute(one, 'href'), attribute(one, 'rel')])).toEqual([
      ['#a', undefined],
      ['https://example.dk/bl%C3%A5%20side', 'external'],
      ['mailto:x@example.dk', undefined],
      ['tel:+4512345678', undefined],
    ]);
  });

  it('that lead nowhere are text, and an address that cannot be used is reported', async () => {
    const inner = link('https://example.dk/', 'inde');
    const nested = { kind: 'link' as const, target: 'https://example.dk/a', inlines: [inner], origin: undefined };
    const document = doc(
      paragraph([link('#b', 'b'), { ...link('javascript:alert(1)', 'c'), origin: field('url') }, nested]),
    );
    const { html, rules } = await written(document);
    const main = element(readHtml(new TextEncoder().encode(html)), 'main');
    expect(elements(main, 'a').map((one) => attribute(one, 'href'))).toEqual(['https://example.dk/a']);
    expect(textOf(main)).toBe('bcinde');
    expect(rules).toEqual(['html-ukendt-link url']);
  });
});
