import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Form, unitForm } from '../../src/forms/index.ts';
import { type ResolvedAgreement, resolve, resolveFollowUp } from '../../src/model/index.ts';
import { folder } from '../model/folder.ts';

const CONTRACT = join(import.meta.dirname, '../contract/folder');

function contractFile(path: string): string {
  return readFileSync(join(CONTRACT, path), 'utf8');
}

/** The contract's folder without its follow-up, by the paths of a folder at `/mappe`. */
export const FILES: Readonly<Record<string, string>> = {
  '/mappe/aftale.yaml': contractFile('aftale.yaml'),
  '/mappe/agreements/2026/faellessekretariatet.yaml': contractFile('agreements/2026/faellessekretariatet.yaml'),
  '/mappe/agreements/2026/koncern.yaml': contractFile('agreements/2026/koncern.yaml'),
};

export const FOLLOW_UP: string = contractFile('agreements/2026/faellessekretariatet.midtvejs.yaml');

/** The agreement of the contract and its form in a round, with a follow-up or none. */
export function contractForm(
  followUp?: string,
  id: string = 'midtvejs',
): { readonly form: Form; readonly agreement: ResolvedAgreement } {
  const { workspace } = folder({
    'aftale.yaml': FILES['/mappe/aftale.yaml'] ?? '',
    'faellessekretariatet.yaml': FILES['/mappe/agreements/2026/faellessekretariatet.yaml'] ?? '',
    'koncern.yaml': FILES['/mappe/agreements/2026/koncern.yaml'] ?? '',
    ...(followUp === undefined ? {} : { 'faellessekretariatet.midtvejs.yaml': followUp }),
  });
  const [agreement] = workspace.agreements.map((one) => resolve(workspace, one));
  const round = agreement?.rounds.find((one) => one.id === id);
  if (agreement === undefined || round === undefined) throw new Error('The contract folder has that round.');
  const form = unitForm(
    agreement,
    workspace.followUps.map((one) => resolveFollowUp(one, [agreement], [])),
    round,
  );
  if (form === undefined) throw new Error('The round has a day.');
  return { form, agreement };
}
