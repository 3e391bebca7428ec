import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, fieldFormat } from '../../src/check/index.ts';
import { load, type PlainValue, plainValue, type SourceNode } from '../../src/load/index.ts';
import {
  type ResolvedAgreement,
  resolve as resolveAgreement,
  type Workspace,
  workspace,
} from '../../src/model/index.ts';
import { canonicalBytes, digest } from '../../src/seal/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';
import { folder } from '../model/folder.ts';

const examples = resolve(import.meta.dirname, '../../agreements/2026');
const read = (name: string): string => readFileSync(join(examples, name), 'utf8');
const AGREEMENT = read('faellessekretariatet.yaml');
const KONCERN = read('koncern.yaml');

function onlyAgreement(index: Workspace): ResolvedAgreement {
  const [first] = index.agreements;
  if (first === undefined) throw new Error('no agreement');
  return resolveAgreement(index, first);
}

function digestOf(index: Workspace): string {
  return digest(onlyAgreement(index), packageAssets.digest);
}

function code(agreement: string, koncern = KONCERN): string {
  return digestOf(folder({ 'a.yaml': agreement, 'koncern.yaml': koncern }, 'allowed').workspace);
}

const UNCHANGED = folder({ 'a.yaml': AGREEMENT, 'koncern.yaml': KONCERN });

const ORIGINAL = code(AGREEMENT);

function rootOf(text: string): SourceNode {
  const root = load('a.yaml', new TextEncoder().encode(text)).value?.root;
  if (root === undefined) throw new Error('not readable');
  return root;
}

interface Leaf {
  readonly path: readonly string[];
  readonly text: string;
}

function leaves(node: SourceNode, path: readonly string[] = []): readonly Leaf[] {
  if (node.kind === 'list') return node.items.flatMap((item, index) => leaves(item, [...path, String(index)]));
  if (node.kind === 'map') return node.entries.flatMap(({ key, value }) => leaves(value, [...path, key]));
  return node.style === 'empty' ? [] : [{ path, text: node.text }];
}

function withText(node: SourceNode, [step, ...deeper]: readonly string[], text: string): SourceNode {
  if (node.kind === 'scalar') return { ...node, text };
  if (node.kind === 'list') {
    return { ...node, items: node.items.map((item, i) => (String(i) === step ? withText(item, deeper, text) : item)) };
  }
  const entries = node.entries.map((entry) =>
    entry.key === step ? { ...entry, value: withText(entry.value, deeper, text) } : entry,
  );
  return { ...node, entries };
}

/** The digest of the example with one text changed in its source tree: some hundred times faster than reading it anew. */
function codeWith(kind: 'aftale' | 'koncern', leaf: Leaf): string {
  const { workspace: index } = UNCHANGED;
  const files = [...index.agreements, ...index.koncern.values()].map((file) => {
    const { root } = file.parsed;
    if (file.document.type !== kind || root === undefined) return file;
    const parsed = { ...file.parsed, root: withText(root, leaf.path, another(kind, leaf)) };
    const document = check(parsed).value;
    if (document === undefined) throw new Error(`${leaf.path.join('/')} cannot be changed`);
    return { parsed, document };
  });
  return digestOf(workspace(index.settings, files).value);
}

/** Another word where the schema knows only some. */
const OTHER_WORD: Readonly<Record<string, string>> = {
  politisk: 'egen',
  faglig: 'politisk',
  egen: 'faglig',
  kommunen: 'hver enhed',
  'hver enhed': 'kommunen',
  måltal: 'aktiviteter',
  aktiviteter: 'måltal',
};

/** Another value of the same kind. */
function another(kind: 'aftale' | 'koncern', { path, text }: Leaf): string {
  switch (fieldFormat(kind, path)) {
    case undefined:
      return OTHER_WORD[text] ?? 'andet';
    case 'tal':
    case 'beløb':
    case 'heltal':
      return '7';
    case 'dato':
    case 'frist':
      return '2026-10-09';
    case 'ja-nej':
      return text === 'ja' ? 'nej' : 'ja';
    case 'bogstav':
      return text === 'A' ? 'B' : 'A';
    case 'nummer':
      return text === '1' ? '2' : '1';
    case 'aftaleår':
      return '2024';
    case 'id':
      return `${text}x`;
    default:
      return `${text} og mere`;
  }
}

const OUTSIDE = ['type', 'status', 'udgave', 'godkendelse', 'parter', 'behandling', 'opfølgning', 'tillæg'];

describe('the digest notices', () => {
  const inAgreement = leaves(rootOf(AGREEMENT)).filter(({ path }) => !OUTSIDE.includes(path[0] ?? ''));
  const inKoncern = leaves(rootOf(KONCERN)).filter(({ path: [top] }) => top !== 'type' && top !== 'år');

  it('every value of an agreement', () => {
    expect(inAgreement.length).toBeGreaterThan(150);
    const unnoticed = inAgreement.filter((leaf) => codeWith('aftale', leaf) === ORIGINAL);
    expect(unnoticed.map(({ path }) => path.join('/'))).toEqual([]);
  });

  it('every value of the koncern parts that it uses', () => {
    expect(inKoncern.length).toBeGreaterThan(40);
    const unnoticed = inKoncern.filter((leaf) => codeWith('koncern', leaf) === ORIGINAL);
    expect(unnoticed.map(({ path }) => path.join('/'))).toEqual([]);
  });

  it('the order of efforts, of goals and of criteria, which the document prints', () => {
    const [jordsalg = '', esdh = ''] = AGREEMENT.split(/^(?= {2}(?:esdh|kundefokus):)/m).slice(0, 2);
    const start = jordsalg.indexOf('  jordsalg:');
    const swapped = jordsalg.slice(0, start) + esdh + jordsalg.slice(start);
    expect(code(swapped + AGREEMENT.slice(jordsalg.length + esdh.length))).not.toBe(ORIGINAL);
    const line = /^ {6}A: .*\n/m.exec(AGREEMENT)?.[0] ?? '';
    const next = AGREEMENT.slice(AGREEMENT.indexOf(line) + line.length).split('\n', 1)[0] ?? '';
    expect(code(AGREEMENT.replace(line + next, `${next}\n${line.trimEnd()}`))).not.toBe(ORIGINAL);
  });

  it('a koncernmål that no longer covers the unit', () => {
    expect(code(AGREEMENT, KONCERN.replace('omfatter: alle', 'omfatter: [biblioteket]'))).not.toBe(ORIGINAL);
  });
});

/** YAML on one line, with the keys of maps whose order says nothing turned round; tables keep theirs. */
function onOneLine(value: PlainValue, turned: boolean, isTable = false): string {
  if (value === null || typeof value === 'string') return JSON.stringify(value ?? '');
  if (Array.isArray(value)) return `[${value.map((item) => onOneLine(item, turned)).join(', ')}]`;
  const entries = Object.entries(value).map(
    ([key, below]) =>
      `${JSON.stringify(key)}: ${onOneLine(below, turned, /^(indsatser|delmål|succeskriterier|handlinger|resultatkrav|undervejs|koncernmål)$/.test(key))}`,
  );
  return `{ ${(turned && !isTable ? entries.reverse() : entries).join(', ')} }`;
}

describe('the digest ignores', () => {
  it('layout, quotation marks and the order of keys', () => {
    for (const turned of [false, true]) {
      const [agreement, koncern] = [AGREEMENT, KONCERN].map((text) => onOneLine(plainValue(rootOf(text)), turned));
      expect(code(agreement ?? '', koncern)).toBe(ORIGINAL);
    }
  });

  it('comments, internal notes, empty fields and line ends, wherever they stand', () => {
    const lines = AGREEMENT.split('\n');
    const keys = lines.flatMap((line, index) => (/^ {0,6}[a-zæøå_]+:(?: [^{|>[#].*)?$/.test(line) ? [index] : []));
    fc.assert(
      fc.property(
        fc.subarray(keys),
        fc.constantFrom('# en kommentar', 'intern_note: spørg Eva', 'intern_note: { a: [1, 2] }'),
        fc.boolean(),
        (places, addition, windows) => {
          const noted = new Set<string>();
          const added = lines.flatMap((line, index) => {
            if (!places.includes(index)) return [line];
            const indentation = /^ */.exec(line)?.[0] ?? '';
            const isNote = addition.startsWith('intern_note');
            // One note in a map: here only at the top.
            if (isNote && (indentation !== '' || noted.has(indentation))) return [line];
            noted.add(indentation);
            return [indentation + addition, line];
          });
          expect(code(added.join(windows ? '\r\n' : '\n'))).toBe(ORIGINAL);
        },
      ),
      { numRuns: 10 },
    );
    expect(code(`${AGREEMENT}nøgletal_:\n`.replace('nøgletal_:', 'udgave:'))).toBe(ORIGINAL);
  });

  it.each([
    ['decimals', '99,5', '"99.5"'],
    ['money', '43.250.000', '43250000'],
    ['dates', '2026-06-30, 2026-12-15', '30. juni 2026, 15. december 2026'],
    ['deadlines', 'frist: 1. december 2026', 'frist: 2026-12-01'],
    ['yes and no', 'inden_for_rammen: ja', 'inden_for_rammen: true'],
    ['units', 'enhed: procent ', 'enhed: "%" '],
    ['words', 'direktionens_krav: ingen', 'direktionens_krav: Ingen'],
    ['a goal as fields', 'A: Alle brugere tilbydes kurser.', 'A: { tekst: Alle brugere tilbydes kurser. }'],
    [
      'the agreement’s own end as a deadline',
      'kilde: Driftsrapport\n        frist: 31. december 2026',
      'kilde: Driftsrapport',
    ],
    ['the year as løbetid', 'løbetid: { fra: 2026-01-01, til: 2026-12-31 }', ''],
    ['NFC and NFD', 'Økonomiudvalget', 'Økonomiudvalget'.normalize('NFD')],
  ])('how %s are written', (_, written, otherwise) => {
    expect(AGREEMENT).toContain(written);
    expect(code(AGREEMENT.replace(written, otherwise))).toBe(ORIGINAL);
  });

  it.each([
    ['status', 'status: godkendt', 'status: udkast'],
    ['godkendelse', 'version: "1.0"', 'version: "2.0"'],
    ['who signs', 'navn: Peter Prøve', 'navn: Nina Ny'],
    ['udgave', 'status: godkendt', 'udgave: { nr: 4, til: Dialogmøde }\nstatus: godkendt'],
    ['behandling', 'hvem: MED-udvalget', 'hvem: Bestyrelsen'],
    ['tillæg', 'tillæg: []', 'tillæg: [{ nr: 1, hvad: Noget nyt }]'],
    ['opfølgning', 'modtager: Direktionen            #', 'modtager: Udvalget #'],
  ])('%s, which is not content', (_, written, otherwise) => {
    expect(AGREEMENT).toContain(written);
    expect(code(AGREEMENT.replace(written, otherwise))).toBe(ORIGINAL);
  });

  it('how quarters are written, but not which one is meant', () => {
    const due = (frist: string): string => code(AGREEMENT.replace('frist: 1. april 2026', `frist: ${frist}`));
    expect(due('2026-Q2')).toBe(due('2. kvartal 2026'));
    expect(due('2026-Q2')).not.toBe(due('2026-Q3'));
    expect(due('ultimo juni 2026')).not.toBe(due('juni 2026'));
  });
});

describe('what is digested', () => {
  it('is canonical JSON: no white space, keys sorted, no numbers', () => {
    const text = new TextDecoder().decode(canonicalBytes(onlyAgreement(UNCHANGED.workspace)));
    expect(JSON.stringify(JSON.parse(text))).toBe(text);
    expect(text.replace(/"(?:[^"\\]|\\.)*"/g, '')).toMatch(/^[{}[\],:truefals]+$/);
    expect(text).toContain('["A",{"tekst":"Kommunen markedsfører');
  });

  it('is the same on every machine and in every version, or says so in the changelog', () => {
    expect(
      code(
        'type: aftale\nid: a\når: 2026\ntitel: Æ\nindsatser: { x: { art: egen, titel: Y, delmål: { A: udgår } } }\n',
        'type: koncern\når: 2025\n',
      ),
    ).toMatchInlineSnapshot(`"3e36f834348ac5e6497d69492db7f9c492ce12186c3caf81704970b42dc0de54"`);
  });
});
