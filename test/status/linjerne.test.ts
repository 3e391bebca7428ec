import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { resolve } from '../../src/model/index.ts';
import { STATUS_WORDS, statusReport, type Verdict } from '../../src/status/index.ts';
import { folder } from '../model/folder.ts';

const PAGE = join(import.meta.dirname, 'linjerne.md');
const SETTINGS = `kommune: Nørreby Kommune
runder:
  forår: { opgøres_pr: 31. marts }
  midtvejs: { opgøres_pr: 31. august }
  årsopfølgning: { opgøres_pr: 31. december }
`;
const USUAL = 'år: 2026, løbetid: {fra: 2026-01-01, til: 2026-12-31}';

interface Case {
  readonly section: string;
  /** The agreement's own fields, as they stand within `{ }`. */
  readonly agreement: string;
  readonly criterion: string;
  readonly reports: string;
  readonly round: string;
  readonly status: string;
  readonly reason: string;
  /** The row as it is written. */
  readonly row: string;
}

function casesOf(page: string): readonly Case[] {
  return page.split(/^## /m).flatMap((text) => {
    const section = text.split('\n', 1)[0] ?? '';
    const agreement = /^Aftalen: `(.*)`$/m.exec(text)?.[1] ?? USUAL;
    const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Succeskriterium'));
    return rows.map((row): Case => {
      const [, criterion = '', reports = '', round = '', status = '', reason = ''] = row
        .split('|')
        .map((c) => c.trim());
      return { section, agreement, criterion, reports, round, status, reason, row };
    });
  });
}

interface Report {
  readonly round: string;
  readonly year: string;
  readonly changes: boolean;
  readonly fields: string;
}

function reportOf(text: string, year: string): Report {
  const [, round = '', own, changes, fields] = /^(\S+)(?: (\d{4}))?( ændrer)? (\{.*\})$/.exec(text.trim()) ?? [];
  if (fields === undefined) throw new Error(`No report: ${text}`);
  return { round, year: own ?? year, changes: changes !== undefined, fields };
}

/** A change names effort and criterion, unless the case does. */
function changeOf({ fields }: Report): string {
  const inner = fields.slice(1, -1);
  const named = (key: string, text: string): string => (inner.includes(`${key}:`) ? '' : `${key}: ${text}, `);
  return `{ ${named('indsats', 'i')}${named('succeskriterium', '1')}${inner} }`;
}

function fileOf(round: string, year: string, reports: readonly Report[]): string {
  const ours = reports.filter((report) => report.round === round && report.year === year);
  const said = ours.find(({ changes }) => !changes)?.fields ?? '{}';
  const changes = ours.filter((report) => report.changes).map(changeOf);
  return `type: opfølgning
aftale: a
år: ${year}
runde: ${round}
indsatser: { i: { succeskriterier: { 1: ${said} } } }
måljusteringer: [${changes.join(', ')}]
`;
}

function verdictOf({ agreement, criterion, reports: written, round }: Case): Verdict {
  const firstYear = /år: (\d{4})/.exec(agreement)?.[1] ?? '';
  const [id = '', year = firstYear] = round.split(' ');
  const reports = written.split(' ; ').map((text) => reportOf(text, firstYear));
  const rounds = new Set([...reports.map((report) => `${report.round} ${report.year}`), `${id} ${year}`]);
  const followUps = [...rounds].map((name): [string, string] => {
    const [ofRound = '', ofYear = ''] = name.split(' ');
    return [`${name}.yaml`, fileOf(ofRound, ofYear, reports)];
  });
  const one = criterion === 'udgår' ? 'udgår' : `{ tekst: Det går godt, ${criterion} }`;
  const efforts = `indsatser: { i: { art: egen, titel: I, succeskriterier: { 1: ${one}, 2: { tekst: Andet } } } }`;
  const { workspace } = folder({
    'aftale.yaml': SETTINGS,
    'a.yaml': `{ type: aftale, id: a, titel: A, ${agreement}, ${efforts} }\n`,
    ...Object.fromEntries(followUps),
  });
  const agreements = workspace.agreements.map((file) => resolve(workspace, file));
  const found = statusReport(workspace, agreements, { round: id, year: Number(year) });
  const verdict = 'kind' in found ? undefined : found.units[0]?.criteria[0]?.verdict;
  if (verdict === undefined) throw new Error('No status');
  return verdict;
}

const page = readFileSync(PAGE, 'utf8');
const cases = casesOf(page);

const isAccepted = process.env['ACCEPT'] === '1';
let accepted = page;

describe('the first line that fits', () => {
  it('is shown for every status', () => {
    expect(STATUS_WORDS.filter((word) => !cases.some(({ status }) => status === word))).toEqual([]);
  });

  it.each(cases)('$section $criterion / $reports / $round: $status', (one) => {
    const { status, reason } = verdictOf(one);
    expect(status).toBe(one.status);
    if (!isAccepted) return expect(reason.da).toBe(one.reason);
    const { criterion, reports, round, row } = one;
    accepted = accepted.replace(row, () => `| ${[criterion, reports, round, status, reason.da].join(' | ')} |`);
  });

  afterAll(() => {
    if (isAccepted) writeFileSync(PAGE, accepted);
  });
});
