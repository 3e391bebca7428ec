import { describe, expect, it } from 'vitest';
import { decimalText } from '../../src/core/index.ts';
import { folder, resolvedIn } from './folder.ts';

const KONCERN = `type: koncern
år: 2026
koncernmål:
  sygefravær:
    titel: Lavere sygefravær
    omfatter: alle
    delmål: { A: Fravær drøftes. }
    succeskriterier:
      1: { tekst: Fraværet falder., delmål: [A], frist: 1. december 2026 }
      2: { tekst: Samtaler er holdt., delmål: [A] }
  skoler:
    titel: Kun for skoler
    omfatter: [skolen]
  trivsel:
    titel: Trivsel
    omfatter: [skolen, biblioteket]
`;

const AGREEMENT = `type: aftale
id: biblioteket
år: 2026
titel: Biblioteket
løbetid: { fra: 2026-01-01, til: 2026-12-31 }
administrativ_ramme:
  koncernmål:
    sygefravær:
      succeskriterier:
        1:
          måltal: { falder_med: 6, enhed: procent }
    skoler:
      aktiviteter: [Besøg]
økonomisk_ramme:
  driftsbudget:
    netto: 900.000
    poster:
      - { navn: Løn, beløb: 1.000.000 }
      - { navn: Gebyrer, beløb: -100.000 }
indsatser:
  læselyst:
    art: egen
    titel: Læselyst
    delmål:
      A: { under: Børn, tekst: Flere børn læser. }
      B: { under: Børn, tekst: Flere låner bøger. }
      C: udgår
    succeskriterier:
      10: { tekst: Tiende, delmål: [A, X] }
      2: { tekst: Andet, måltal: { senest: 30. juni 2026 }, frist: 1. maj 2026 }
      3: udgår
    handlinger:
      1: { tekst: Læsedag, delmål: [B] }
    økonomi:
      beløb: { 2027: 200.000, 2031: 5.000 }
    resultatkrav:
      1: { succeskriterium: 2 }
      2: { succeskriterium: 9 }
  huset:
    art: politisk
    titel: Et åbent hus
  samling:
    art: egen
    titel: Samlingen
`;

const agreement = resolvedIn({ 'biblioteket.yaml': AGREEMENT, 'koncern.yaml': KONCERN });
const læselyst = agreement.indsatser.find(({ id }) => id === 'læselyst');

describe('the bilag', () => {
  it('are lettered by kind, in the order of the file, with the koncernmål that cover the unit last', () => {
    expect(agreement.indsatser.map(({ label, id }) => `${label} ${id}`)).toEqual([
      '1a huset',
      '3a læselyst',
      '3b samling',
      '4a sygefravær',
      '4b trivsel',
    ]);
    expect(agreement.chapters.egen.map(({ id }) => id)).toEqual(['læselyst', 'samling']);
  });

  it('know the file they stand in', () => {
    const places = agreement.indsatser.map(({ place }) => `${place.file.file.path}: ${place.path.join('/')}`);
    expect(places[0]).toBe('biblioteket.yaml: indsatser/huset');
    expect(places[3]).toBe('koncern.yaml: koncernmål/sygefravær');
  });
});

describe('the parts of an effort', () => {
  it('keep the order of the file, which numbers as keys would lose', () => {
    expect(læselyst?.succeskriterier.map(({ nummer }) => nummer)).toEqual(['10', '2', '3']);
  });

  it('find the delmål that they name, and say which they do not find', () => {
    const [tenth] = læselyst?.succeskriterier ?? [];
    expect(tenth?.delmål.map(({ text, target }) => [text, target?.tekst])).toEqual([
      ['A', 'Flere børn læser.'],
      ['X', undefined],
    ]);
    expect(tenth?.delmål[1]?.place.path.join('/')).toBe('indsatser/læselyst/succeskriterier/10/delmål/1');
  });

  it('stand under their headings, and what fell away stays', () => {
    expect(læselyst?.delmålGroups.map(({ under, delmål }) => [under, delmål.map(({ bogstav }) => bogstav)])).toEqual([
      ['Børn', ['A', 'B']],
      [undefined, ['C']],
    ]);
    expect(læselyst?.delmål.map(({ udgår }) => udgår)).toEqual([false, false, true]);
    expect(læselyst?.succeskriterier[2]).toMatchObject({ udgår: true, document: undefined, frist: undefined });
  });

  it('have a deadline: the one of the kind of target, else the end of the agreement', () => {
    const deadlines = læselyst?.succeskriterier.map(({ frist }) => [frist?.term.text, frist?.byDefault]);
    expect(deadlines).toEqual([
      ['31. december 2026', true],
      ['30. juni 2026', false],
      [undefined, undefined],
    ]);
    expect(læselyst?.handlinger[0]?.frist).toBeUndefined();
  });

  it('resolve a resultatkrav that is a criterion, with its deadline', () => {
    expect(læselyst?.resultatkrav.map(({ succeskriterium }) => succeskriterium?.target?.nummer)).toEqual([
      '2',
      undefined,
    ]);
    expect(læselyst?.resultatkrav[0]?.frist?.term.text).toBe('30. juni 2026');
  });

  it('have four budget years, and no written year is lost', () => {
    const amounts = læselyst?.beløb.map(({ year, amount }) => [year, amount && decimalText(amount)]);
    expect(amounts).toEqual([
      [2026, undefined],
      [2027, '200000'],
      [2028, undefined],
      [2029, undefined],
      [2031, '5000'],
    ]);
    expect(agreement.chapters.politisk[0]?.beløb).toEqual([]);
  });
});

describe('koncern', () => {
  it("has the unit's own target beside the municipality's, each with its place", () => {
    const [sygefravær] = agreement.chapters.koncern;
    const [first, second] = sygefravær?.succeskriterier ?? [];
    expect(first?.lokalt?.place.path.join('/')).toBe('administrativ_ramme/koncernmål/sygefravær/succeskriterier/1');
    expect(first?.lokalt?.place.file.file.path).toBe('biblioteket.yaml');
    expect(first?.lokalt?.frist?.term.text).toBe('1. december 2026');
    expect(second?.lokalt).toBeUndefined();
  });

  it('tells which of what the unit wrote belongs to a koncernmål of its own', () => {
    expect(agreement.koncernmål.map(({ id, known }) => [id, known])).toEqual([
      ['sygefravær', true],
      ['skoler', false],
    ]);
  });

  it('may be missing: what cannot be resolved is undefined', () => {
    const alone = resolvedIn({ 'biblioteket.yaml': AGREEMENT });
    expect(alone.koncern).toBeUndefined();
    expect(alone.chapters.koncern).toEqual([]);
  });

  it('of the first year serves a school year and two years', () => {
    for (const year of ['2026/27', '2026-2027']) {
      const text = AGREEMENT.replace('år: 2026\n', `år: ${year}\n`).replace(/løbetid.*\n/, '');
      expect(resolvedIn({ 'a.yaml': text, 'koncern.yaml': KONCERN }).chapters.koncern).toHaveLength(2);
    }
  });
});

it('adds up the budget, and says nothing when an amount is missing', () => {
  expect(agreement.budget?.sum && decimalText(agreement.budget.sum)).toBe('900000');
  const open = resolvedIn({ 'a.yaml': AGREEMENT.replace('navn: Løn, beløb: 1.000.000', 'navn: Løn') });
  expect(open.budget?.sum).toBeUndefined();
});

describe('the edition', () => {
  const text = (head: string) => resolvedIn({ 'a.yaml': `type: aftale\nid: a\når: 2026\ntitel: A\n${head}` });
  it('is what a draft was written for', () => {
    const draft = text('udgave: { nr: 3, til: Dialogmøde 20. november 2025 }');
    expect([draft.draft, draft.edition?.text]).toEqual([true, 'Udgave 3 til dialogmøde 20. november 2025']);
    expect(text('udgave: { nr: 1, til: MED-udvalget }').edition?.text).toBe('Udgave 1 til MED-udvalget');
  });
  it('is the version once it is approved', () => {
    const approved = text('status: godkendt\nudgave: { nr: 3 }\ngodkendelse: { version: "1.0" }');
    expect([approved.draft, approved.edition?.text]).toEqual([false, 'Version 1.0']);
    expect(text('status: til godkendelse').draft).toBe(true);
  });
});

it('reports two documents of one identity in both', () => {
  const { diagnostics } = folder({ 'a.yaml': AGREEMENT, 'b.yaml': AGREEMENT, 'koncern.yaml': KONCERN });
  expect(diagnostics.map(({ span, path, severity }) => [span.file.path, path, severity])).toEqual([
    ['a.yaml', 'id', 'error'],
    ['b.yaml', 'id', 'error'],
  ]);
});
