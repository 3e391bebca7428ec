import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { resolve, resolveFollowUp } from '../../src/model/index.ts';
import { STATUS_WORDS, type UnitStatus, unitStatus } from '../../src/status/index.ts';
import { folder } from '../model/folder.ts';

const CONTRACT = join(import.meta.dirname, '../contract/folder');
const NAMES = ['faellessekretariatet.yaml', 'koncern.yaml', 'faellessekretariatet.midtvejs.yaml'];

function midway(): UnitStatus {
  const files = Object.fromEntries(
    NAMES.map((name) => [name, readFileSync(join(CONTRACT, 'agreements/2026', name), 'utf8')]),
  );
  const settings = readFileSync(join(CONTRACT, 'aftale.yaml'), 'utf8');
  const { workspace } = folder({ ...files, 'aftale.yaml': settings });
  const [agreement] = workspace.agreements.map((one) => resolve(workspace, one));
  const round = agreement?.rounds.find(({ id }) => id === 'midtvejs');
  if (agreement === undefined || round === undefined) throw new Error('The contract folder has a midway round.');
  const followUps = workspace.followUps.map((one) => resolveFollowUp(one, [agreement], []));
  const status = unitStatus(agreement, followUps, round);
  if (status === undefined) throw new Error('The midway round has a day.');
  return status;
}

it('the contract’s round of 31 August 2026 stands as 2-format.md says, each goal with its arithmetic', () => {
  const { criteria, counts } = midway();
  const rows = criteria.map(
    ({ effort, criterion, verdict }) => `${effort.id} ${criterion.nummer}: ${verdict.status} – ${verdict.reason.da}`,
  );
  expect(rows).toMatchInlineSnapshot(`
    [
      "jordsalg 1: følger planen – 87 procent er over målet 85 procent, frem fra 78 i 2025.",
      "jordsalg 2: bagud – 79 procent er under målet 85 procent, frem fra 71 i 2025.",
      "esdh 1: bagud – 81 procent er under målet 85 procent, frem fra 74 i 2025.",
      "esdh 2: følger planen – 83 procent er over målet 80 procent, frem fra 76 i 2025.",
      "esdh 3: bagud – 17 af 36 institutioner; målet til midtvejs var 20.",
      "esdh 4: følger planen – 99,6 procent oppetid er over målet 99,5 procent oppetid, frem fra 99,2 i 2025.",
      "kundefokus 1: opfyldt – 5 af 5 ydelser.",
      "kundefokus 2: opfyldt – Nået 24. juni 2026; fristen var 30. juni 2026.",
      "kundefokus 3: følger planen – Vurderet af Direktionen: følger planen.",
      "sygefravær 1: følger planen – 3,6 ligger på eller under linjen 3,65 den 31. august.",
      "kerneydelse 1: følger planen – 1 af 2 aktiviteter; linjen var 1 den 20. august.",
    ]
  `);
  expect(STATUS_WORDS.filter((word) => counts[word] > 0).map((word) => `${counts[word]} ${word}`)).toEqual([
    '2 opfyldt',
    '6 følger planen',
    '3 bagud',
  ]);
});

it('a changed goal is judged by both, and results and actions are as reported', () => {
  const { criteria, results, actions } = midway();
  const changed = criteria.filter(({ adjustment }) => adjustment !== undefined);
  expect(changed.map(({ goal, adjustment }) => [goal.target, adjustment?.original.target])).toMatchInlineSnapshot(`
    [
      [
        {
          "kind": "i_alt",
          "unit": "institutioner",
          "value": {
            "coefficient": 36n,
            "scale": 0,
          },
        },
        {
          "kind": "i_alt",
          "unit": "institutioner",
          "value": {
            "coefficient": 42n,
            "scale": 0,
          },
        },
      ],
    ]
  `);
  expect(
    results.map(({ effort, resultatkrav, verdict }) => `${effort.id} ${resultatkrav.nummer}: ${verdict.status}`),
  ).toMatchInlineSnapshot(`
    [
      "jordsalg 1: opfyldt",
      "jordsalg 2: følger planen",
      "esdh 1: bagud",
      "esdh 2: følger planen",
      "kundefokus 1: frist ikke nået",
      "kerneydelse 1: følger planen",
    ]
  `);
  expect(
    actions.map(({ effort, handling, status, overdue }) => `${effort.id} ${handling.nummer}: ${status} ${overdue}`),
  ).toMatchInlineSnapshot(`
    [
      "jordsalg 1: gennemført false",
      "jordsalg 2: gennemført false",
      "esdh 1: gennemført false",
      "esdh 2: gennemført false",
      "esdh 3: ikke startet false",
      "kundefokus 1: i gang false",
    ]
  `);
});
