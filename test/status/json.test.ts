import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../cli/transcript.ts';

const CONTRACT = join(import.meta.dirname, '../contract/folder');
const NAMES = ['faellessekretariatet.yaml', 'koncern.yaml', 'faellessekretariatet.midtvejs.yaml'].map(
  (name) => `agreements/2026/${name}`,
);

function contract(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ['aftale.yaml', ...NAMES].map((name) => [`/mappe/${name}`, readFileSync(join(CONTRACT, name), 'utf8')]),
  );
}

it('the contract folder gives the figures of 2-format.md, as numbers and ISO dates', async () => {
  const { stdout, code } = await run('aftale status --format json', contract());
  expect(code).toBe(0);
  const { aftaler, ...report } = JSON.parse(stdout);
  expect(report).toMatchObject({ version: 1, runde: 'midtvejs', år: 2026, dag: '2026-08-31', mangler: [] });
  const [agreement] = aftaler;
  expect(agreement).toMatchObject({ id: 'fællessekretariatet', titel: 'Fællessekretariatet', afgivet: '2026-09-01' });
  expect(agreement.antal).toEqual({
    opfyldt: 2,
    følger_planen: 6,
    bagud: 3,
    delvist_opfyldt: 0,
    ikke_opfyldt: 0,
    måling_mangler: 0,
    ikke_dokumenteret: 0,
    måles_senere: 0,
    vurderes_senere: 0,
    frist_ikke_nået: 0,
    udgået: 0,
  });
  const criterion = (indsats: string, nummer: number): unknown =>
    agreement.kriterier.find(
      (one: Readonly<Record<string, unknown>>) => one['indsats'] === indsats && one['nummer'] === nummer,
    );
  expect(criterion('sygefravær', 1)).toMatchObject({
    bilag: '4a',
    status: 'følger_planen',
    lys: 'grøn',
    måltal: { art: 'falder_med', værdi: 6, enhed: 'procent', frist: '2026-12-31', oprindelig: null },
    udgangspunkt: 3.8,
    målt: 3.6,
    målt_dato: '2026-08-31',
    forventet_nu: 3.65,
    forventning: null,
    grund: '3,6 ligger på eller under linjen 3,65 den 31. august.',
  });
  expect(criterion('esdh', 3)).toMatchObject({
    status: 'bagud',
    måltal: { art: 'i_alt', værdi: 36, enhed: 'institutioner', frist: '2026-12-01', oprindelig: 42 },
    udgangspunkt: 12,
    målt: 17,
    forventet_nu: 20,
    forventning: 'usikkert',
  });
  expect(criterion('kundefokus', 2)).toMatchObject({
    status: 'opfyldt',
    måltal: { art: 'senest', værdi: '2026-06-30', enhed: null, frist: '2026-06-30' },
    målt: null,
    opnået: '2026-06-24',
  });
  expect(criterion('kundefokus', 3)).toMatchObject({ status: 'følger_planen', måltal: null, frist: '2026-12-15' });
  expect(agreement.resultatkrav[0]).toMatchObject({
    indsats: 'jordsalg',
    nummer: 1,
    status: 'opfyldt',
    opnået: '2026-06-22',
  });
  expect(agreement.handlinger[1]).toMatchObject({
    nummer: 2,
    status: 'gennemført',
    dato: '2026-06-10',
    over_fristen: false,
  });
});

it('nothing in the contract folder is red, and every unit has reported', async () => {
  const { code } = await run('aftale status --exit-code --quiet', contract());
  expect(code).toBe(0);
});
