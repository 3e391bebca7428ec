import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown, plainText, type TextBlock, type TextInline } from '../../src/text/index.ts';

/** Blocks as indented lines, inlines with their marks: a dump that can be read. */
function dump(blocks: readonly TextBlock[], indent = ''): string {
  return blocks
    .map((block) => {
      if (block.kind !== 'list')
        return `${indent}${block.kind === 'heading' ? `h${block.level}` : 'p'} ${inlines(block.inlines)}\n`;
      const items = block.items.map((item) => `${indent}  item\n${dump(item, `${indent}    `)}`).join('');
      return `${indent}${block.ordered ? `ol ${block.start}` : 'ul'}\n${items}`;
    })
    .join('');
}

function inlines(nodes: readonly TextInline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'line-break') return '⏎';
      if (node.kind === 'link') return `<a ${node.target}>${inlines(node.inlines)}</a>`;
      return `<${node.kind}>${inlines(node.inlines)}</${node.kind}>`;
    })
    .join('');
}

function kindsOf(source: string): readonly string[] {
  return parseMarkdown(source).problems.map((problem) => problem.kind);
}

describe('what a text field may hold', () => {
  it('paragraphs, lists, emphasis, links, headings', () => {
    const source = [
      '### Det lægger vi vægt på',
      '',
      'Vi ser sagen fra **borgerens** og *hele*',
      'kommunens side.  ',
      'Se [planen](https://example.dk/plan) eller <mailto:post@example.dk>.',
      '',
      '- udlån',
      '- arrangementer',
      '  1. for børn',
      '  2. for voksne',
      '',
      '3. tre',
      '4. fire',
      '',
      '#### Mindre',
    ].join('\n');
    const { blocks, problems } = parseMarkdown(source);
    expect(problems).toEqual([]);
    expect(dump(blocks)).toBe(
      [
        'h3 Det lægger vi vægt på',
        'p Vi ser sagen fra <strong>borgerens</strong> og <emphasis>hele</emphasis> kommunens side.⏎Se <a https://example.dk/plan>planen</a> eller <a mailto:post@example.dk>mailto:post@example.dk</a>.',
        'ul',
        '  item',
        '    p udlån',
        '  item',
        '    p arrangementer',
        '    ol 1',
        '      item',
        '        p for børn',
        '      item',
        '        p for voksne',
        'ol 3',
        '  item',
        '    p tre',
        '  item',
        '    p fire',
        'h4 Mindre',
        '',
      ].join('\n'),
    );
  });

  it('blocks know where they begin in the source', () => {
    const source = 'Et.\r\n\r\n- to\r\n- tre\r\n';
    const [first, list] = parseMarkdown(source).blocks;
    expect(first?.offset).toBe(0);
    expect(list?.offset).toBe(source.indexOf('- to'));
    expect(list?.kind === 'list' ? list.items[1]?.[0]?.offset : -1).toBe(source.indexOf('- tre'));
  });

  it('nothing is changed for looks: quotes, dashes, bare addresses, indented lines', () => {
    const { blocks, problems } = parseMarkdown(
      '"Citat" -- og www.example.dk (c)\n\n    rykket ind\n\n[a]: https://example.dk',
    );
    expect(problems).toEqual([]);
    expect(plainText(blocks)).toBe('"Citat" -- og www.example.dk (c)\nrykket ind\n[a]: https://example.dk');
  });

  it('headings are a problem only where none are allowed, and stay headings', () => {
    const { blocks, problems } = parseMarkdown('### Nej', { allowHeadings: false });
    expect(problems.map((problem) => problem.kind)).toEqual(['heading']);
    expect(dump(blocks)).toBe('h3 Nej\n');
  });

  it.each([
    ['2. klasser, der har besøgt biblioteket', 'p 2. klasser, der har besøgt biblioteket\n'],
    ['1. marts 2026 begynder arbejdet', 'p 1. marts 2026 begynder arbejdet\n'],
    ['3. halvår', 'p 3. halvår\n'],
    ['02) fase', 'p 02) fase\n'],
    ['2. **klasser** i alt', 'p 2. <strong>klasser</strong> i alt\n'],
    ['1. 2. klasser', 'p 1. 2. klasser\n'],
    ['2.', 'p 2.\n'],
    ['Først.\n\n1. marts 2026\nbegynder det.\n\nSå.', 'p Først.\np 1. marts 2026 begynder det.\np Så.\n'],
    ['- 2. klasser\n- 3. klasser', 'ul\n  item\n    p 2. klasser\n  item\n    p 3. klasser\n'],
  ])('an ordinal that begins a text is no list: %j', (source, expected) => {
    expect(dump(parseMarkdown(source).blocks)).toBe(expected);
  });

  it.each([
    ['2. to\n3. tre', 'ol 2\n  item\n    p to\n  item\n    p tre\n'],
    ['1. et\n\n2. to', 'ol 1\n  item\n    p et\n  item\n    p to\n'],
    ['1. et\n\n   mere', 'ol 1\n  item\n    p et\n    p mere\n'],
    ['1. et\n   - a', 'ol 1\n  item\n    p et\n    ul\n      item\n        p a\n'],
    ['- alene', 'ul\n  item\n    p alene\n'],
  ])('a list stays one: %j', (source, expected) => {
    expect(dump(parseMarkdown(source).blocks)).toBe(expected);
  });

  it.each(['', ' \n\n'])('an empty text %j has no blocks', (source) => {
    expect(parseMarkdown(source)).toEqual({ blocks: [], problems: [] });
  });
});

describe('what it may not hold is said, and its words stay', () => {
  it.each([
    ['Et <b>ord</b>.', ['html'], 'Et <b>ord</b>.'],
    ['<script>alert(1)</script>', ['html'], '<script>alert(1)</script>'],
    ['**<i>x</i>**', ['html'], '<i>x</i>'],
    ['<!-- note -->', ['html'], '<!-- note -->'],
    ['![Kort over byen](kort.png)', ['image'], 'Kort over byen'],
    ['Brug `kode` her', ['code'], 'Brug kode her'],
    ['```\nkode\n```', ['code'], 'kode'],
    ['> citat', ['quote'], 'citat'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', ['table'], 'a | b\n1 | 2'],
    ['Før\n\n---\n\nefter', ['rule'], 'Før\nefter'],
    ['# Stor', ['heading-level'], 'Stor'],
    ['##### Lille', ['heading-level'], 'Lille'],
    ['[](https://example.dk)', ['empty-link'], 'https://example.dk'],
    ['[Klik](javascript:alert(1))', ['link'], 'Klik'],
    ['[Klik](JaVaScRiPt:alert(1))', ['link'], 'Klik'],
    ['[Klik](data:text/html,x)', ['link'], 'Klik'],
    ['[Klik](vbscript:x)', ['link'], 'Klik'],
    ['[Klik](file:///etc/passwd)', ['link'], 'Klik'],
    ['[Klik](side.html)', ['link'], 'Klik'],
    ['[Klik](//example.dk)', ['link'], 'Klik'],
    ['[Klik](&#106;avascript:x)', ['link'], 'Klik'],
    ['<javascript:x>', ['link'], 'javascript:x'],
  ])('%j', (source, kinds, text) => {
    expect(kindsOf(source)).toEqual(kinds);
    expect(plainText(parseMarkdown(source).blocks)).toBe(text);
  });

  it('a problem points at the block that holds it', () => {
    const source = 'Godt.\n\nEt <b>ord</b>.';
    expect(parseMarkdown(source).problems).toEqual([{ kind: 'html', offset: 7, text: '<b>' }]);
  });

  it.each(['< 85 procent', 'a < b og c > d', '5 <6'])('%j is no HTML', (source) => {
    expect(kindsOf(source)).toEqual([]);
  });
});

describe('no word is ever lost', () => {
  const words = (text: string): readonly string[] => text.match(/ord\d+/g) ?? [];
  const piece = fc.constantFrom(
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '> ',
    '### ',
    '# ',
    '  ',
    '    ',
    '**',
    '*',
    '`',
    '```',
    '---',
    '| ',
    '[',
    '](https://x.dk)',
    '](x)',
    '<b>',
    '\\',
    '![',
    '&amp;',
    '\t',
  );
  const source = fc
    .array(piece, { maxLength: 40 })
    .map((pieces) => pieces.map((each, index) => `${each}ord${index} `).join(''));

  it('whatever marks stand between them', () => {
    fc.assert(
      fc.property(source, (text) => {
        const result = parseMarkdown(text);
        const kept = plainText(result.blocks) + result.problems.map((problem) => problem.text).join(' ');
        for (const word of words(text)) expect(kept).toContain(word);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['quotes', `${'> '.repeat(5000)}ord1`],
    ['lists', Array.from({ length: 60 }, (_, level) => `${'  '.repeat(level)}- ord${level}\n`).join('')],
  ])('however deep the %s are', (_, text) => {
    const { blocks, problems } = parseMarkdown(text);
    for (const word of words(text)) expect(plainText(blocks)).toContain(word);
    expect(problems.map((problem) => problem.kind)).toContain('depth');
  });

  it('any text is parsed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(Array.isArray(parseMarkdown(text).blocks)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
