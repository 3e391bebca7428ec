import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Canonical,
  changesBetween,
  changeWords,
  compareVersions,
  type LockLine,
  lockWith,
  readLock,
} from '../../src/seal/index.ts';

const line = (id: string, version = '1.0', digit = 'a'): LockLine => ({
  year: '2026',
  id,
  version,
  date: '2026-01-28',
  digest: digit.repeat(64),
  program: '0.1.0',
  templates: '0123456789ab',
});

const lockOf = (...lines: readonly LockLine[]): string =>
  lines.reduce((text, one) => lockWith(readLock(text), one), '');

describe('aftale.lock', () => {
  it('is the same whoever is approved first', () => {
    const ids = ['bibliotek', 'skole', 'åen', 'æblehaven'];
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (order) => {
        expect(lockOf(...order.map((id) => line(id)))).toBe(lockOf(...ids.map((id) => line(id))));
      }),
    );
  });

  it('has one line an agreement, however its school year is written', () => {
    const once = lockOf({ ...line('skole'), year: '2025-26' }, { ...line('skole', '1.1'), year: '2025-2026' });
    expect(readLock(once).lines.map(({ version }) => version)).toEqual(['1.1']);
  });

  it('reads what a union merge leaves: lines in any order, and an older line of one agreement', () => {
    const mine = lockOf(line('bibliotek', '1.1', 'b'), line('skole'));
    const theirs = lockOf(line('bibliotek'), line('skole', '1.1', 'c'));
    const { lines, faults } = readLock(mine + theirs);
    expect(faults).toEqual([]);
    expect(lines.map(({ id, version, digest }) => [id, version, digest[0]]).sort()).toEqual([
      ['bibliotek', '1.1', 'b'],
      ['skole', '1.1', 'c'],
    ]);
  });

  it('says which line is a marker, nonsense, or another content of the same version', () => {
    const good = lockOf(line('skole'));
    const text = `${good}<<<<<<< HEAD\r\n2026 skole\n${lockOf(line('skole', '1.0', 'b'))}`;
    expect(readLock(text).faults).toEqual([
      { line: 4, fault: 'merge-marker' },
      { line: 5, fault: 'unreadable' },
      { line: 8, fault: 'twice' },
    ]);
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readLock(text).lines.length === 0));
  });

  it('counts versions number by number', () => {
    expect(['1.10', '1.9', '2', '1.0', '1'].sort(compareVersions)).toEqual(['1.0', '1', '1.9', '1.10', '2']);
  });
});

const { content } = fc.letrec<{ content: Canonical; table: Canonical }>((tie) => ({
  content: fc.oneof(
    { maxDepth: 3 },
    fc.string(),
    fc.boolean(),
    fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
    fc.dictionary(fc.constantFrom('tekst', 'måltal', 'succeskriterier', 'x'), tie('content'), {
      noNullPrototype: true,
    }),
    tie('table'),
  ),
  table: fc
    .uniqueArray(fc.tuple(fc.constantFrom('A', 'B', '1', '2'), tie('content')), {
      selector: ([key]) => key,
      minLength: 1,
    })
    .map((entries): Canonical => entries),
}));

describe('changes', () => {
  it('are none for the same content, and some for any other', () => {
    fc.assert(
      fc.property(content, content, (a, b) => {
        const sorted = (value: Canonical): string =>
          JSON.stringify(value, (_, part: unknown) =>
            typeof part === 'object' && part !== null && !Array.isArray(part)
              ? Object.fromEntries(Object.entries(part).sort())
              : part,
          );
        expect(changesBetween(a, a)).toEqual([]);
        expect(changesBetween(a, b).length > 0).toBe(sorted(a) !== sorted(b));
      }),
    );
  });

  const told = (before: Canonical, after: Canonical): readonly string[] =>
    changesBetween({ aftale: before }, { aftale: after }).map(
      (change) => changeWords(change, [{ aftale: before }, { aftale: after }]).da,
    );

  it('are told in the words of the agreement', () => {
    const effort = (titel: string, mindst: string, delmål: readonly string[]): Canonical => ({
      indsatser: [['læsning', { titel, succeskriterier: [['1', { delmål, måltal: { mindst } }]] }]],
    });
    expect(told(effort('Læsning', '85', ['A']), effort('Læsning', '80', ['A', 'B']))).toEqual([
      'Indsatsen »Læsning«, succeskriterium 1, delmål: A → A, B',
      'Indsatsen »Læsning«, succeskriterium 1, måltal mindst: 85 → 80',
    ]);
    expect(
      told(
        {
          delmål: [
            ['A', 'Ja'],
            ['B', 'Nej'],
          ],
        },
        {
          delmål: [
            ['B', 'Nej'],
            ['A', 'Ja'],
          ],
        },
      ),
    ).toEqual(['Delmål: i en anden rækkefølge']);
  });

  it('of long texts are shown where they differ', () => {
    const text = (word: string): string =>
      `${'Et ord og et til. '.repeat(9)}Skolen ${word} i maj.${' Og så lidt mere.'.repeat(9)}`;
    const [words = ''] = told({ kerneydelse: text('læser') }, { kerneydelse: text('regner') });
    expect(words).toMatch(/^Kerneydelse: ….*Skolen læser i maj.*… → ….*Skolen regner i maj.*…$/);
    expect(words.length).toBeLessThan(180);
  });
});
