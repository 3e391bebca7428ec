import { describe, expect, it } from 'vitest';
import { decimalText, isoDate } from '../../src/core/index.ts';
import { resolve } from '../../src/model/index.ts';
import { statusReport } from '../../src/status/index.ts';
import { folder } from '../model/folder.ts';

function agreement(year: number, criterion: string): string {
  return `type: aftale
id: skole
år: ${year}
titel: Skolen
indsatser:
  læsning:
    art: egen
    titel: Læsning
    succeskriterier:
      1: ${criterion}
`;
}

function followUp(year: number, round: string, measured: number): string {
  const day = round === 'midtvejs' ? `${year}-08-20` : `${year}-12-10`;
  return `type: opfølgning
aftale: skole
år: ${year}
runde: ${round}
afgivet: ${year}-12-20
indsatser: { læsning: { succeskriterier: { 1: { målt: ${measured}, dato: ${day} } } } }
`;
}

const CRITERION = '{ tekst: Eleverne læser., måltal: { mindst: 85, enhed: procent } }';

function earlier(before: string, now: string = CRITERION): readonly string[] {
  const { workspace } = folder({
    'a.yaml': agreement(2025, before),
    'b.yaml': agreement(2026, now),
    'c.yaml': followUp(2025, 'midtvejs', 70),
    'd.yaml': followUp(2025, 'årsopfølgning', 74),
    'e.yaml': followUp(2026, 'midtvejs', 79),
  });
  const report = statusReport(
    workspace,
    workspace.agreements.map((one) => resolve(workspace, one)),
  );
  const criteria = 'units' in report ? report.units.flatMap((unit) => unit.criteria) : [];
  return criteria.flatMap((one) => one.earlier.map(({ value, date }) => `${isoDate(date)} ${decimalText(value)}`));
}

describe('what a criterion measured in the years before', () => {
  it('belongs to its trend, in the order of the days', () => {
    expect(earlier(CRITERION)).toEqual(['2025-08-20 70', '2025-12-10 74']);
  });

  it.each([
    ['asks something else', CRITERION.replace('læser', 'skriver')],
    ['counts another thing', CRITERION.replace('procent', 'elever')],
    ['is judged', '{ tekst: Eleverne læser., vurderes: { af: Direktionen } }'],
  ])('does not, where last year’s criterion %s', (_what, before) => {
    expect(earlier(before)).toEqual([]);
  });

  it('does not for totals, which begin anew each year', () => {
    const total = '{ tekst: Kurser er holdt., måltal: { i_alt: 90, enhed: kurser } }';
    expect(earlier(total, total)).toEqual([]);
  });
});
