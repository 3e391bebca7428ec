import { expect, it } from 'vitest';
import { findAgreement } from '../../src/model/index.ts';
import { folder } from './folder.ts';

const text = (id: string, titel: string, year: number) => `type: aftale\nid: ${id}\når: ${year}\ntitel: ${titel}\n`;
const { workspace } = folder({
  '2026/faellessekretariatet.yaml': text('fællessekretariatet', 'Fællessekretariatet', 2026),
  '2027/faellessekretariatet.yaml': text('fællessekretariatet', 'Sekretariatet', 2027),
  '2026/skole.yaml': text('nørreby-skole', 'Nørreby Skole', 2026),
});

function found(name: string, year?: number): readonly string[] {
  return findAgreement(workspace, name, year).matches.map(({ parsed }) => parsed.file.path);
}

it('knows a unit by id, title and file name, however it is spelt', () => {
  for (const name of ['nørreby-skole', 'Nørreby Skole', 'noerreby_skole', 'skole']) {
    expect(found(name)).toEqual(['2026/skole.yaml']);
  }
  expect(found('Faellessekretariatet')).toHaveLength(2);
  expect(found('Faellessekretariatet', 2027)).toEqual(['2027/faellessekretariatet.yaml']);
});

it('suggests the one that was meant', () => {
  expect(findAgreement(workspace, 'nøreby skole')).toMatchObject({ matches: [], suggestion: 'nørreby-skole' });
  expect(findAgreement(workspace, 'musikskolen').suggestion).toBeUndefined();
});
