import { expect, it } from 'vitest';
import { isoDate } from '../../src/core/index.ts';
import { resolve } from '../../src/model/index.ts';
import {
  type AskedRound,
  goalsIn,
  groupGoals,
  hasReported,
  ownerName,
  type StatusReport,
  statusReport,
  sumOf,
} from '../../src/status/index.ts';
import { folder } from '../model/folder.ts';

type Files = Readonly<Record<string, string>>;

function answer(files: Files, asked?: AskedRound): ReturnType<typeof statusReport> {
  const { workspace } = folder(files);
  return statusReport(
    workspace,
    workspace.agreements.map((one) => resolve(workspace, one)),
    asked,
  );
}

function report(files: Files, asked?: AskedRound): StatusReport {
  const found = answer(files, asked);
  if ('kind' in found) throw new Error(found.kind);
  return found;
}

/** `midtvejs 2026 pr. 2026-08-31: a b* | mangler b c`; the star for what is not handed in. */
function inShort(files: Files, asked?: AskedRound): string {
  const found = answer(files, asked);
  if ('kind' in found) return found.kind;
  const units = [...found.units, ...found.koncern].map((unit) => `${ownerName(unit)}${hasReported(unit) ? '' : '*'}`);
  const missing = [...found.missing.map(({ titel }) => titel), ...found.missingKoncern];
  return `${found.round.id} ${found.year} pr. ${isoDate(found.day)}: ${units.join(' ')} | mangler ${missing.join(' ')}`;
}

function agreement(id: string, year: string | number = 2026, more: string = ''): Files {
  return {
    [`${id}.${String(year).replace('/', '-')}.yaml`]: `type: aftale
id: ${id}
år: ${year}
titel: ${id}
${more}indsatser:
  salg:
    art: politisk
    titel: Salg
    udvalg: Økonomiudvalget
    succeskriterier:
      1: { tekst: Flere, måltal: { mindst: 5, enhed: grunde }, frist: 2027-12-01 }
  drift: { art: faglig, titel: Drift, succeskriterier: { 1: { tekst: Færre, måltal: { højst: 2, enhed: fejl } } } }
`,
  };
}

const AFGIVET = 'afgivet: 2026-09-01\n';

function followUp(
  aftale: string,
  more: string = AFGIVET,
  runde: string = 'midtvejs',
  år: string | number = 2026,
): Files {
  return {
    [`${aftale}.${runde}.${år}.yaml`]: `type: opfølgning\naftale: ${aftale}\når: ${år}\nrunde: ${runde}\n${more}`,
  };
}

const KONCERN: Files = {
  'koncern.yaml': `type: koncern
år: 2026
koncernmål:
  fravær:
    titel: Fravær
    koordinerende_enhed: HR-staben
    succeskriterier:
      1:
        gælder: kommunen
        tekst: Fraværet falder
        måltal: { falder_til: 4, enhed: procent }
        udgangspunkt: { værdi: 5, år: 2025 }
    lokalt_mål: { hvad: måltal }
    resultatkrav: { 1: { succeskriterium: 1 } }
  værdi:
    titel: Værdi
    koordinerende_enhed: Økonomi- og planstaben
    succeskriterier: { 1: { gælder: hver enhed, tekst: To ting, måltal: { i_alt: 2, enhed: ting } } }
    resultatkrav: { 1: { succeskriterium: 1 } }
`,
};

it('the round is the latest that a unit has handed in, or the one that is asked for', () => {
  const two = { ...agreement('a'), ...agreement('b'), ...followUp('a') };
  expect(inShort(two)).toBe('midtvejs 2026 pr. 2026-08-31: a | mangler b');
  // Files for the next round lie there prefilled: nobody has reported in it yet.
  const prefilled = { ...two, ...followUp('a', '', 'årsopfølgning'), ...followUp('b', '', 'årsopfølgning') };
  expect(inShort(prefilled)).toBe('midtvejs 2026 pr. 2026-08-31: a | mangler b');
  expect(inShort(prefilled, { round: 'årsopfølgning' })).toBe('årsopfølgning 2026 pr. 2026-12-31: a* b* | mangler a b');
  const later = { ...prefilled, ...followUp('b', AFGIVET, 'årsopfølgning') };
  expect(inShort(later)).toBe('årsopfølgning 2026 pr. 2026-12-31: a* b | mangler a');
  const nextYear = { ...later, ...agreement('a', 2027), ...followUp('a', AFGIVET, 'midtvejs', 2027) };
  expect(inShort(nextYear)).toBe('midtvejs 2027 pr. 2027-08-31: a | mangler ');
  expect(inShort(nextYear, { year: 2026 })).toBe('årsopfølgning 2026 pr. 2026-12-31: a* b | mangler a');
  expect(inShort(nextYear, { round: 'årsopfølgning' })).toBe('årsopfølgning 2026 pr. 2026-12-31: a* b | mangler a');
});

it('it says why there is nothing to report on', () => {
  expect(inShort(agreement('a'))).toBe('no-follow-up');
  expect(inShort({ ...agreement('a'), ...followUp('a') }, { year: 2025 })).toBe('no-follow-up');
  expect(inShort({ ...agreement('a'), ...followUp('a') }, { round: 'forår' })).toBe('unknown-round');
  const settings = { 'aftale.yaml': 'kommune: K\nrunder:\n  midtvejs: { titel: Midtvejs }\n' };
  expect(inShort({ ...agreement('a'), ...followUp('a'), ...settings })).toBe('no-day');
});

it('a school year has its own day, and a two-year agreement is in the round of each year', () => {
  const school = 'løbetid: { fra: 2026-10-01, til: 2027-09-30 }\n';
  const files = { ...agreement('a'), ...agreement('b'), ...agreement('skole', '2026/27', school) };
  const reports = { ...followUp('a'), ...followUp('b'), ...followUp('skole') };
  const found = report({ ...files, ...reports });
  expect(isoDate(found.day)).toBe('2026-08-31');
  expect(found.units.map(({ day }) => isoDate(day))).toEqual(['2026-08-31', '2026-08-31', '2027-08-31']);

  const long = { ...agreement('a', '2026-2027'), ...agreement('b', '2026-2027') };
  const second = { ...followUp('a'), ...followUp('a', AFGIVET, 'midtvejs', 2027) };
  expect(inShort({ ...long, ...second })).toBe('midtvejs 2027 pr. 2027-08-31: a | mangler b');
  // Where the year has an agreement of its own, that one is in force.
  const replaced = report({ ...long, ...agreement('a', 2027), ...second });
  expect(replaced.units.map(({ agreement: { year } }) => year.text)).toEqual(['2027']);
});

it('the municipality’s figure is the coordinating unit’s, and each unit has its own beside it', () => {
  const own = `administrativ_ramme:
  koncernmål:
    fravær: { succeskriterier: { 1: { måltal: { højst: 3, enhed: procent } } } }
`;
  const files = { ...KONCERN, ...agreement('a', 2026, own), ...agreement('b') };
  const measured = (value: number): string =>
    `indsatser: { fravær: { succeskriterier: { 1: { målt: ${value}, dato: 2026-08-31 } } } }\n`;
  const reports = {
    ...followUp('a', AFGIVET + measured(2)),
    ...followUp('b', AFGIVET + measured(2)),
    ...followUp('koncern', `enhed: hr-staben\n${AFGIVET}${measured(5)}`),
  };
  const found = report({ ...files, ...reports });
  const { groups, leftOut } = groupGoals(found, 'koncernmål');
  const rows = groups.map(({ titel, goals }) => [
    titel,
    ...goals.map(({ owner, goal }) => `${ownerName(owner)}: ${goal.verdict.status} – ${goal.verdict.reason.da}`),
  ]);
  expect(rows).toEqual([
    [
      'Fravær',
      'HR-staben: bagud – 5 ligger over linjen 4,3 den 31. august.',
      'b: måling mangler – Måltal mangler, så det kan ikke måles, om målet er nået.',
      'a: følger planen – 2 procent er under målet 3 procent.',
    ],
    ['Værdi', 'a: måling mangler – Der er ingen måling endnu.', 'b: måling mangler – Der er ingen måling endnu.'],
  ]);
  expect(leftOut).toBe(4);
  // What each unit is to do is not asked of the one that coordinates.
  expect(found.koncern.map(({ enhed, results }) => [enhed, results.length])).toEqual([['HR-staben', 1]]);
  expect(found.missingKoncern).toEqual([]);
  expect(report({ ...files, ...followUp('a') }).missingKoncern).toEqual(['HR-staben']);
});

it('counts add up, however goals are gathered', () => {
  const found = report({ ...KONCERN, ...agreement('a'), ...agreement('b'), ...followUp('a'), ...followUp('b') });
  expect(goalsIn(found)).toHaveLength(8);
  for (const by of ['enhed', 'udvalg', 'art', 'koncernmål', 'indsats'] as const) {
    const { groups, leftOut } = groupGoals(found, by);
    expect(groups.reduce((sum, { counts }) => sum + sumOf(counts), leftOut)).toBe(8);
  }
  const empty = { 'c.yaml': 'type: aftale\nid: c\når: 2026\ntitel: Uden mål\n', ...followUp('c') };
  const withEmpty = groupGoals(report({ ...agreement('a'), ...followUp('a'), ...empty }), 'enhed').groups;
  expect(withEmpty.map(({ titel, counts }) => [titel, sumOf(counts)])).toEqual([
    ['a', 2],
    ['Uden mål', 0],
  ]);
  const titles = (by: 'udvalg' | 'art' | 'indsats'): readonly string[] =>
    groupGoals(found, by).groups.map(({ titel }) => titel);
  expect(titles('udvalg')).toEqual(['Økonomiudvalget']);
  expect(titles('art')).toEqual(['Politiske indsatsområder', 'Faglige indsatsområder', 'Koncernmål']);
  expect(titles('indsats').slice(0, 2)).toEqual(['a: 1a Salg', 'a: 2a Drift']);
});
