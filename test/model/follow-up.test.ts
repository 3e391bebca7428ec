import { describe, expect, it } from 'vitest';
import { effortNamed, resolve, resolveFollowUp, resolveKoncern } from '../../src/model/index.ts';
import { folder } from './folder.ts';

function followUp(head: string): string {
  return `type: opfølgning\nrunde: midtvejs\n${head}`;
}

function agreement(year: string): string {
  return `type: aftale\nid: a\når: ${year}\ntitel: A ${year}\nindsatser:\n  læselyst: { art: egen, titel: Læselyst }\n`;
}

/** What the first follow-up of a folder reports on. */
function reportedOn(files: Readonly<Record<string, string>>): string | undefined {
  const { workspace } = folder(files);
  const agreements = workspace.agreements.map((one) => resolve(workspace, one));
  const koncern = [...workspace.koncern.values()].map(resolveKoncern);
  const [first] = workspace.followUps.map((one) => resolveFollowUp(one, agreements, koncern));
  const { reportsOn } = first ?? {};
  return reportsOn === undefined ? undefined : reportsOn.place.file.file.path;
}

describe('a follow-up reports on', () => {
  it('the agreement of its year', () => {
    const files = { '25.yaml': agreement('2025'), '26.yaml': agreement('2026') };
    expect(reportedOn({ ...files, 'o.yaml': followUp('aftale: a\når: 2026') })).toBe('26.yaml');
    expect(reportedOn({ ...files, 'o.yaml': followUp('aftale: a\når: 2027') })).toBeUndefined();
  });

  it('the two-year agreement that its year lies in', () => {
    expect(reportedOn({ 'a.yaml': agreement('2026-2027'), 'o.yaml': followUp('aftale: a\når: 2027') })).toBe('a.yaml');
  });

  it("the year's koncern, by each coordinating unit", () => {
    const files = { 'k.yaml': 'type: koncern\når: 2026\n', 'o.yaml': followUp('aftale: koncern\når: 2026\nenhed: HR') };
    expect(reportedOn(files)).toBe('k.yaml');
    expect(folder({ ...files, 'p.yaml': followUp('aftale: koncern\når: 2026\nenhed: IT') }).diagnostics).toEqual([]);
    expect(folder({ ...files, 'p.yaml': followUp('aftale: koncern\når: 2026\nenhed: HR') }).diagnostics).toHaveLength(
      2,
    );
  });
});

it('finds an effort by its id or the number of its bilag', () => {
  const { workspace } = folder({ 'a.yaml': agreement('2026') });
  const efforts = workspace.agreements.flatMap((one) => resolve(workspace, one).indsatser);
  expect(['læselyst', '3a', '3b'].map((name) => effortNamed(efforts, name)?.id)).toEqual([
    'læselyst',
    'læselyst',
    undefined,
  ]);
});
