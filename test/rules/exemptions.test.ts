import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { load, type ParsedFile } from '../../src/load/index.ts';
import { type BaselineEntry, baselineWith, exemptComments, readBaseline } from '../../src/rules/index.ts';

function parsed(text: string): ParsedFile {
  const { value, diagnostics } = load('a.yaml', new TextEncoder().encode(text));
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message.da).join());
  return value;
}

/** The rules exempted, each with the text that it covers; and what is said of the comments. */
function exempted(text: string) {
  const file = parsed(text);
  const { exemptions, problems } = exemptComments(file);
  const lines = text.split('\n').map((line, index, all) => ({
    line,
    start: all.slice(0, index).join('\n').length + (index === 0 ? 0 : 1),
  }));
  return {
    covers: exemptions.map(({ rule, reason, covers }) => ({
      rule,
      reason,
      lines: lines
        .filter(({ start }) =>
          covers({
            rule,
            severity: 'info',
            message: { da: '', en: '' },
            span: { file: file.file, start, end: start },
            path: '',
          }),
        )
        .map(({ line }) => line.trim()),
    })),
    problems: problems.map(({ rule, hint }) => `${rule}: ${hint?.da}`),
  };
}

describe('a comment exempts', () => {
  it('the line below it, over blank lines and other comments', () => {
    const text = 'a: 1\n# aftale-ignorer: tomt-afsnit -- vi venter\n\n# mere\nb: 2\nc: 3\n';
    expect(exempted(text)).toEqual({
      covers: [{ rule: 'tomt-afsnit', reason: 'vi venter', lines: ['b: 2'] }],
      problems: [],
    });
  });

  it('its own line, and several rules at once', () => {
    const text = 'a: 1 # aftale-ignorer: tomt-afsnit, måltal-mangler -- fordi\nb: 2\n';
    expect(exempted(text).covers).toEqual([
      { rule: 'tomt-afsnit', reason: 'fordi', lines: ['a: 1 # aftale-ignorer: tomt-afsnit, måltal-mangler -- fordi'] },
      {
        rule: 'måltal-mangler',
        reason: 'fordi',
        lines: ['a: 1 # aftale-ignorer: tomt-afsnit, måltal-mangler -- fordi'],
      },
    ]);
  });

  it('all of a text that begins there, which has no room for comments', () => {
    const text = '# aftale-ignorer: tomt-afsnit -- vedtaget ordlyd\na: |\n  et\n  to\nb: tre\n';
    expect(exempted(text).covers[0]?.lines).toEqual(['a: |', 'et', 'to']);
  });

  it('not the entries below a key', () => {
    const text = '# aftale-ignorer: tomt-afsnit -- kun her\na:\n  b: 1\n  c: 2\n';
    expect(exempted(text).covers[0]?.lines).toEqual(['a:']);
  });
});

describe('a comment without effect is told of', () => {
  it.each([
    ['# aftale-ignorer: tomt-afsnit', 'undtagelse-uden-begrundelse'],
    ['# aftale-ignorer: tomt-afsnit --', 'undtagelse-uden-begrundelse'],
    ['# aftale-ignorer', 'undtagelse-uden-begrundelse'],
    ['# aftale-ignorer: tomt-afsnt -- fordi', 'undtagelse-uden-virkning: Mente du `tomt-afsnit`?'],
    ['# aftale-ignorer: felt-ukendt -- fordi', 'undtagelse-uden-virkning: Slet kommentaren.'],
  ])('%s', (comment, said) => {
    const { covers, problems } = exempted(`${comment}\na: 1\n`);
    expect(covers).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(said);
  });

  it('but not words in a text', () => {
    expect(exempted('a: |\n  # aftale-ignorer: tomt-afsnit -- fordi\n')).toEqual({ covers: [], problems: [] });
  });
});

const word = fc
  .string({ minLength: 1, maxLength: 12 })
  .filter((text) => text.trim() === text && !/[\p{C}\u2028\u2029]/u.test(text));
const entry = fc.record<BaselineEntry>({
  file: word.map((name) => `agreements/${name.normalize('NFC')}.yaml`),
  rule: fc.constantFrom('tomt-afsnit', 'måltal-mangler'),
  path: fc.constantFrom('', 'indsatser/læsning/delmål/A', 'kerneydelse'),
  reason: word.map((text) => text.normalize('NFC')),
  expires: fc.constantFrom(undefined, { year: 2027, month: 2, day: 28 }),
});

function key({ file, rule, path }: BaselineEntry): string {
  return JSON.stringify([file, rule, path]);
}

function byFile(entries: readonly BaselineEntry[]): ReadonlyMap<string, readonly BaselineEntry[]> {
  return new Map(entries.map(({ file }) => [file, entries.filter((one) => one.file === file)]));
}

function sorted(entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  return entries
    .map(({ file, rule, path, reason, expires }) => ({ file, rule, path, reason, expires }))
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

describe('the baseline', () => {
  it('is read back as it was written, whatever the reason says', () => {
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: key, maxLength: 6 }), (entries) => {
        const text = baselineWith(undefined, byFile(entries));
        const { entries: read, problems } = readBaseline(parsed(text));
        expect(problems).toEqual([]);
        expect(sorted(read)).toEqual(sorted(entries));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the entries of other files to the byte, with their comments', () => {
    const text = `# egen note
agreements/a.yaml:   # vigtigt
  tomt-afsnit:
    kerneydelse: { begrundelse: venter }
agreements/b.yaml:
  tomt-afsnit:
    kerneydelse: { begrundelse: væk }
`;
    const added = { file: 'agreements/c.yaml', rule: 'tomt-afsnit', path: '', reason: 'ny', expires: undefined };
    const changed = new Map([
      ['agreements/b.yaml', []],
      ['agreements/c.yaml', [added]],
    ]);
    expect(baselineWith(parsed(text), changed)).toBe(`# egen note
agreements/a.yaml:   # vigtigt
  tomt-afsnit:
    kerneydelse: { begrundelse: venter }
agreements/c.yaml:
  tomt-afsnit:
    ".":
      begrundelse: ny
`);
  });

  it.each([
    ['a.yaml: [1]\n', 'Her skal stå en regel'],
    ['a.yaml:\n  r:\n    s:\n', '`begrundelse`'],
    ['a.yaml: { r: { s: { begrundelse: x, udløber: 31-02-2026 } } }\n', '`udløber` er ikke en dato'],
  ])('that is wrong is an error: %j', (text, words) => {
    const { entries, problems } = readBaseline(parsed(text));
    expect(entries).toEqual([]);
    expect(problems.map(({ rule, message }) => `${rule}: ${message.da}`)).toEqual([
      expect.stringMatching(new RegExp(`^baseline-kan-ikke-læses: .*${words}`)),
    ]);
  });
});
