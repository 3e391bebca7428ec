import { describe, expect, it } from 'vitest';
import { load, plainValue } from '../../src/load/index.ts';

function problemsOf(text: string): readonly string[] {
  return load('a.yaml', new TextEncoder().encode(text)).diagnostics.map((each) => each.rule);
}

function hintsOf(text: string): string {
  return load('a.yaml', new TextEncoder().encode(text))
    .diagnostics.map((each) => each.hint?.da)
    .join('\n');
}

describe('one mistake gives one problem', () => {
  const examples: readonly (readonly [string, readonly string[]])[] = [
    ['tekst: !vigtigt at huske', ['yaml-tegn-først']],
    ['tekst: % af borgerne', ['yaml-tegn-først']],
    ['tekst: > 85 procent\nb: 1', ['yaml-tegn-først']],
    ['tekst: | alt på en linje\nb: 1', ['yaml-tegn-først']],
    ['tekst: *vigtigt* er det', ['yaml-tegn-først']],
    ['tekst: **Fed** tekst', ['yaml-tegn-først']],
    ['tekst: & andre', ['yaml-tegn-først']],
    ['tekst: [Link](https://example.dk) her\nb: 1', ['yaml-tegn-først']],
    ['tekst: [note]: her', ['yaml-tegn-først']],
    ['tekst: {navn} skriver', ['yaml-tegn-først']],
    ['tekst: @navn', ['yaml-tegn-først']],
    ['tekst: `kode`', ['yaml-tegn-først']],
    ['tekst: , siger de', ['yaml-tegn-først']],
    ['tekst: - punkt\nb: 1', ['yaml-tegn-først']],
    ['a: 1\n? b\n: c', ['yaml-tegn-først']],
    ['x: { tekst: @navn, b: 1 }', ['yaml-tegn-først']],
    ['tekst: "Citat" og mere\nb: 1', ['yaml-tekst-efter-anførselstegn']],
    ['tekst: "Han sagde "hej" til mig"', ['yaml-tekst-efter-anførselstegn']],
    ["tekst: 'det's'", ['yaml-tekst-efter-anførselstegn']],
    ['tekst: "uden slut\nb: 1\nc: 2', ['yaml-anførselstegn-mangler']],
    ["tekst: 'uden slut\nb: 1", ['yaml-anførselstegn-mangler']],
    ['x: { tekst: "uden slut }\nb: 1', ['yaml-anførselstegn-mangler']],
    ['tekst: Mål: bedre: endnu', ['yaml-kolon-i-tekst']],
    ['x: { tekst: Mål: bedre, b: 1 }', ['yaml-kolon-i-tekst']],
    ['tekst: Vi vil\n  nå: målet\nb: 1', ['yaml-indrykning']],
    ['a: 1\n   b: 2\nc: 3', ['yaml-indrykning']],
    ['x:\n  a: 1\n b: 2\n  c: 3\n  d: 4', ['yaml-indrykning']],
    ['x:\n  a: 1\nb: 2\n  c: 3\n  d:\n    e: 4', ['yaml-indrykning']],
    ['x:\n  a: 1\n    b: 2\n    c:\n      - d\n  e: 4', ['yaml-indrykning']],
    ['a: }', ['yaml-uventet-tegn']],
    ['liste:\n  -{ a: 1, b: 2 }\n  - { a: 3, b: 4 }', ['yaml-mellemrum-efter-streg']],
    ['a: |\n  et\nto tre fire:\n\n  - fem\nb: 1', ['yaml-uden-indrykning']],
    ['a: |\n  – et\n  – to', ['yaml-punkttegn-i-tekst']],
    ['a: |\n  Vi er\n  – som altid – glade', []],
    ['tekst: Mål #1', ['yaml-havelåge']],
    ['tekst: Mål #1\n  og mere\nb: 1', ['yaml-havelåge']],
    ['tekst: #1', ['yaml-havelåge']],
    ['liste:\n  - #1\n  - b', ['yaml-havelåge']],
    ['x: { tekst: Mål #1, b: 2 }\nc: 3', ['yaml-havelåge']],
    ['x: { tekst: #1 }\nc: 3', ['yaml-havelåge']],
    ['x: { tekst: Vi ser, om alt, er godt, b: 1 }', ['yaml-komma-deler']],
    ['x: { måltal: 12,5 }', ['yaml-decimalkomma']],
    ['x: { a: 1, måltal: 12,5, b: 2 }', ['yaml-decimalkomma']],
    ['liste:\n  – et\n  – to', ['yaml-punkttegn']],
    ['liste:\n  - et\n  • to\n  • tre', ['yaml-punkttegn']],
    ['tekst: Vi vil\n  - et\n  - to', ['yaml-punkttegn']],
    ['liste:\n  -et\n  -to', ['yaml-mellemrum-efter-streg']],
    ['liste:\n  -\u00a0et', ['yaml-mellemrum-efter-streg']],
    ['titel:\u00a0Et navn\nb: 1', ['yaml-mellemrum-efter-kolon']],
    ['a:\n\u00a0 b: 1\n\u00a0 c: 2\n\u00a0 d: 3', ['yaml-hårdt-mellemrum']],
    ['a:\n  b: 1\n\tc: 2\n\td: 3', ['yaml-tabulator']],
    ['a:\n  tekst: |\n    et\n  to tre\n  b: 1', ['yaml-uden-indrykning']],
    ['tekst: |\nlinje et\nlinje to\nb: 1', ['yaml-uden-indrykning']],
    ['a: 1\r\nliste:\r\n  - b\r\n  -c\r\n', ['yaml-mellemrum-efter-streg']],
    ['a: 1\n...\nb: 2', ['yaml-flere-dokumenter']],
    ['a: &x\n  b: 1\nc: *x\nd: *x', ['yaml-henvisning']],
    ['å: 1\na\u030a: 2', ['yaml-felt-to-gange-skjult']],
    ['a: 1\n"a": 2', ['yaml-felt-to-gange']],
  ];

  it.each(examples)('%j', (text, rules) => {
    expect(problemsOf(text)).toEqual(rules);
  });

  it('finds the next mistake behind each that it can step over', () => {
    const text = 'a: Mål #1\nb: *vigtigt*\nc: { d: 1,5 }\ne: Nu: igen\nf: 1\nf: 2\n';
    expect(problemsOf(text)).toEqual([
      'yaml-havelåge',
      'yaml-tegn-først',
      'yaml-decimalkomma',
      'yaml-kolon-i-tekst',
      'yaml-felt-to-gange',
    ]);
  });
});

describe('the remedy shows the corrected line', () => {
  it.each([
    ['tekst: Mål: bedre service', 'tekst: "Mål: bedre service"'],
    ['tekst: Mål #1 # note', 'tekst: "Mål #1" # note'],
    ['x: { tekst: Vi ser, om det går, b: 1 }', 'x: { tekst: "Vi ser, om det går", b: 1 }'],
    ['tekst: "Citat" og mere', `tekst: '"Citat" og mere'`],
    ["tekst: 'det's'", `tekst: "'det's'"`],
    ['tekst: > 85 procent', 'tekst: "> 85 procent"'],
    ['a: 1\ntitel:Navn', 'titel: Navn'],
    ['liste:\n  • et', '- et'],
    ['a: !!str 1.10', 'a: 1.10'],
  ])('%j', (text, line) => {
    expect(hintsOf(text)).toContain(line);
  });

  it.each(['tekst: Mål: bedre', 'tekst: *a* "b"', "tekst: 'det's'", 'tekst: @navn\\x', 'a: b #1 c'])(
    'and the corrected line of %j is read as it was written',
    (text) => {
      const corrected = /Skriv: (.*)$/.exec(hintsOf(text))?.[1] ?? '';
      const { value, diagnostics } = load('a.yaml', new TextEncoder().encode(corrected));
      expect(diagnostics).toEqual([]);
      const written = text.slice(text.indexOf(': ') + 2);
      expect(value?.root === undefined ? undefined : Object.values(plainValue(value.root) ?? {})).toEqual([written]);
    },
  );
});

describe('what is harmless stays as it is', () => {
  it.each([
    ['id: x   # forklaring', 'x'],
    ['id: x # forklaring', 'x'],
    ['id: x  #forklaring', 'x'],
    ['id: "x #1"', 'x #1'],
    ['id: C#', 'C#'],
    ['id: “Citat” og mere', '“Citat” og mere'],
    ['id: kl. 10:30', 'kl. 10:30'],
    ['id: https://example.dk:80/a#b', 'https://example.dk:80/a#b'],
    ['id: 43.250 (inkl. 5 %)', '43.250 (inkl. 5 %)'],
    ['id: – ingen –', '– ingen –'],
    ['id: 1.10', '1.10'],
    ['id: 0123', '0123'],
    ['id: 0x1f', '0x1f'],
    ['id: 2026-01-01', '2026-01-01'],
    ['id: ja', 'ja'],
    ['id: true', 'true'],
    ['id: |\n  et # to: tre\n  *fire*\n', 'et # to: tre\n*fire*\n'],
    ['id: Vi vil\n  gerne', 'Vi vil gerne'],
    ['id: a\u030arsva\u0308rk', 'årsvärk'],
    ['id: ""', ''],
    ['id: ~', null],
    ['id: null', null],
    ['id:', null],
    ['id:   # kommentar', null],
    ['---\nid: x\n', 'x'],
    ['\ufeffid: x\r\n', 'x'],
  ])('%j', (text, value) => {
    const outcome = load('a.yaml', new TextEncoder().encode(text));
    expect(outcome.diagnostics).toEqual([]);
    const root = outcome.value?.root;
    expect(root === undefined ? undefined : { ...(plainValue(root) as object) }).toEqual({ id: value });
  });

  it.each(['', '\n\n', '# kun en kommentar\n', '---\n'])('an empty file %j has no root', (text) => {
    const { value, diagnostics } = load('a.yaml', new TextEncoder().encode(text));
    expect(diagnostics).toEqual([]);
    expect(value?.root === undefined || value.root.kind === 'scalar').toBe(true);
  });
});
