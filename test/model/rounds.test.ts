import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/core/index.ts';
import { resolvedIn } from './folder.ts';

function roundsOf(head: string, settings?: string): readonly string[] {
  const files = { 'a.yaml': `type: aftale\nid: a\ntitel: A\n${head}` };
  const { rounds } = resolvedIn(settings === undefined ? files : { ...files, 'aftale.yaml': settings });
  return rounds.map(({ id, year, opgøres_pr, frist }) =>
    [id, year, opgøres_pr && isoDate(opgøres_pr), frist && isoDate(frist)].join(' '),
  );
}

describe('the rounds of an agreement', () => {
  it('fall in the calendar year', () => {
    expect(roundsOf('år: 2026')).toEqual([
      'midtvejs 2026 2026-08-31 2026-09-08',
      'årsopfølgning 2026 2026-12-31 2027-02-01',
    ]);
  });

  it('fall first after the school year begins', () => {
    expect(roundsOf('år: 2025/26')).toEqual([
      'midtvejs 2025 2025-08-31 2025-09-08',
      'årsopfølgning 2025 2025-12-31 2026-02-01',
    ]);
  });

  it('return in the second year of two', () => {
    expect(roundsOf('år: 2026-2027').map((round) => round.split(' ').slice(0, 3).join(' '))).toEqual([
      'midtvejs 2026 2026-08-31',
      'årsopfølgning 2026 2026-12-31',
      'midtvejs 2027 2027-08-31',
      'årsopfølgning 2027 2027-12-31',
    ]);
  });

  it('follow the løbetid, not the number of the year', () => {
    expect(roundsOf('år: 2026\nløbetid: { fra: 2026-09-01, til: 2027-08-31 }')[0]).toBe(
      'midtvejs 2026 2027-08-31 2027-09-08',
    );
  });

  it('keep the order of aftale.yaml and may lack their days', () => {
    const settings = 'kommune: N\nrunder:\n  slut: { opgøres_pr: 31. januar året efter }\n  midt: { titel: Midt }\n';
    expect(roundsOf('år: 2026', settings)).toEqual(['slut 2026 2027-01-31 ', 'midt 2026  ']);
  });
});
