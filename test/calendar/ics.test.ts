import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { deadlinesOf, icsOf } from '../../src/calendar/index.ts';
import { isoDate } from '../../src/core/index.ts';
import { resolve, resolveFollowUp, resolveKoncern } from '../../src/model/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';
import { folder } from '../model/folder.ts';

const CONTRACT = join(import.meta.dirname, '../contract/folder/agreements/2026');

function deadlines(change: (agreement: string) => string = (text) => text) {
  const read = (name: string): string => readFileSync(join(CONTRACT, name), 'utf8');
  const { workspace } = folder({
    'a.yaml': change(read('faellessekretariatet.yaml')),
    'koncern.yaml': read('koncern.yaml'),
    'o.yaml': read('faellessekretariatet.midtvejs.yaml'),
  });
  const agreements = workspace.agreements.map((one) => resolve(workspace, one));
  const koncern = [...workspace.koncern.values()].map(resolveKoncern);
  const followUps = workspace.followUps.map((one) => resolveFollowUp(one, agreements, koncern));
  return deadlinesOf(agreements, koncern, followUps);
}

const options = {
  kommune: 'Nørreby Kommune',
  digest: (text: string) => packageAssets.digest(new TextEncoder().encode(text)),
};

interface Entry {
  readonly uid: string;
  readonly day: string;
  readonly summary: string;
}

async function entries(all: ReturnType<typeof deadlines>): Promise<readonly Entry[]> {
  const calendar = new ICAL.Component(ICAL.parse(await icsOf(all, options)));
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    day: String(event.getFirstPropertyValue('dtstart')),
    summary: String(event.getFirstPropertyValue('summary')),
  }));
}

it('holds every deadline of the contract folder, of every kind, each once', () => {
  const all = deadlines();
  expect([...new Set(all.map(({ kind }) => kind))].sort()).toEqual([
    'aftale',
    'evaluering',
    'handling',
    'lokalt mål',
    'måling',
    'ny handling',
    'opgørelse',
    'resultatkrav',
    'runde',
    'succeskriterium',
  ]);
  expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
  const lines = all.map(({ date, kind, nummer, unit }) => `${isoDate(date)} ${unit}: ${kind} ${nummer ?? ''}`.trim());
  expect(lines.slice(0, 4)).toEqual([
    '2026-02-02 HR-staben: handling 1',
    '2026-02-16 Fællessekretariatet: handling 1',
    '2026-02-27 Fællessekretariatet: handling 2',
    '2026-02-28 Fællessekretariatet: måling 1',
  ]);
});

it('is read back by a reader of others: whole days, and no other words', async () => {
  const all = deadlines();
  const read = await entries(all);
  expect(read.map(({ day }) => day)).toEqual(all.map(({ date }) => isoDate(date)));
  expect(new Set(read.map(({ uid }) => uid)).size).toBe(all.length);
  expect(read.find(({ summary }) => summary.includes('Kursusplan'))?.summary).toBe(
    'Fællessekretariatet: Handling 1 – Kursusplan for året.',
  );
});

it('an entry stays the same one when its date and its words change', async () => {
  const before = await entries(deadlines());
  const after = await entries(
    deadlines((text) => text.replace('16. februar 2026', '20. februar 2026').replace('Kursusplan', 'Plan')),
  );
  expect(after.map(({ uid }) => uid).sort()).toEqual(before.map(({ uid }) => uid).sort());
  expect(after.filter(({ day }) => day === '2026-02-20')).toHaveLength(1);
});

it('gives the same bytes each time', async () => {
  expect(await icsOf(deadlines(), options)).toBe(await icsOf(deadlines(), options));
});
