import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/index.ts';
import { registry } from '../../src/rules/index.ts';
import { found, ruleNames } from './page-examples.ts';

const GAPS = `indsatser:
  jordsalg:
    art: politisk
    titel: Salg af jord
    delmål:
      A: Ledige grunde er lette at finde.
      C: Henvendelser besvares.
    handlinger:
      1: { tekst: Ny oversigt }
`;

/** What every agreement and every effort says, so that the tests below have only the gaps that they are about. */
const REST = `løbetid: { fra: 2026-01-01, til: 2026-12-31 }
økonomisk_ramme: { driftsbudget: { følger: 1. december 2026 } }
opfølgning: { modtager: Direktionen }
parter: [{ part: direktion, navn: Eva Eksempel }, { part: aftaleholder, navn: Peter Prøve }]
`;
const REST_OF_EFFORT = `    udvalg: Økonomiudvalget
    evaluering: [{ tekst: Tallene gennemgås., datoer: [2026-12-10] }]
    økonomi: { inden_for_rammen: ja }
`;

function agreement(head: string): string {
  return `type: aftale\nid: a\når: 2026\ntitel: A\n${head}\n${GAPS}`;
}

const KONCERN = `type: koncern\når: 2026\nkoncernmål:\n  nærvær:\n    titel: Nærvær\n    delmål: { A: Et, C: To }\n`;

function said(problems: readonly Diagnostic[]): readonly string[] {
  return problems.map(({ span, path, rule, severity }) => `${span.file.path} ${path} ${rule} ${severity}`);
}

function severities(rule: string, files: Readonly<Record<string, string>>): readonly string[] {
  return found(files)
    .filter((problem) => problem.rule === rule)
    .map(({ severity }) => severity);
}

describe('the level of a rule', () => {
  it('follows the status of the agreement, and without one it is a draft', () => {
    const levels = ['', 'status: i høring', 'status: til godkendelse', 'status: afsluttet'].map((head) =>
      severities('handling-uden-ansvarlig', { 'a.yaml': agreement(head) }),
    );
    expect(levels).toEqual([['info'], ['warning'], ['error'], ['error']]);
  });

  it('is what aftale.yaml sets, in every status', () => {
    const level = (setting: string) =>
      severities('handling-uden-ansvarlig', {
        'a.yaml': agreement('status: godkendt'),
        'aftale.yaml': `kommune: N\nregler: { handling-uden-ansvarlig: ${setting} }\n`,
      });
    expect(level('info')).toEqual(['info']);
    expect(level('{ niveau: advarsel }')).toEqual(['warning']);
    expect(level('fra')).toEqual([]);
  });

  it('of koncern.yaml is that of the farthest agreement of its year', () => {
    const rows = (status: string) =>
      found({ 'koncern.yaml': KONCERN, 'a.yaml': agreement(''), 'b.yaml': agreement(status).replace('id: a', 'id: b') })
        .filter(({ rule, span }) => rule === 'bogstaver-ikke-i-række' && span.file.path === 'koncern.yaml')
        .map(({ severity }) => severity);
    expect(rows('status: udkast')).toEqual(['warning']);
    expect(rows('status: godkendt')).toEqual(['error']);
  });
});

it('reports a koncernmål once, however many agreements share it', () => {
  const files: Record<string, string> = { 'koncern.yaml': KONCERN };
  for (const id of ['a', 'b', 'c']) files[`${id}.yaml`] = `type: aftale\nid: ${id}\når: 2026\ntitel: ${id}\n`;
  const rows = found(files).filter(({ rule }) => rule === 'bogstaver-ikke-i-række');
  expect(said(rows)).toEqual(['koncern.yaml koncernmål/nærvær/delmål/C bogstaver-ikke-i-række warning']);
});

it('reports by file, place and rule, whatever the order of the files', () => {
  const a = agreement('');
  const b = agreement('').replace('id: a', 'id: b');
  const one = said(found({ 'b.yaml': b, 'a.yaml': a, 'koncern.yaml': KONCERN }));
  const other = said(found({ 'koncern.yaml': KONCERN, 'a.yaml': a, 'b.yaml': b }));
  expect(one).toEqual(other);
  expect(one.map((line) => line.split(' ')[0])).toEqual([...one.map((line) => line.split(' ')[0] ?? '')].sort());
});

it('shows the words at fault, not the whole text', () => {
  const text = 'kerneydelse: |\n  Enheden betjener borgerne.\n  Den har XX ansatte.\n';
  const [problem] = found({ 'a.yaml': `type: aftale\nid: a\når: 2026\ntitel: A\n${REST}${text}` });
  expect(problem?.span.file.text.slice(problem.span.start, problem.span.end)).toBe('XX');
});

describe('one mistake is one problem', () => {
  const EFFORT = `indsatser:
  jordsalg:
    art: politisk
    titel: Salg af jord
${REST_OF_EFFORT}    delmål:
      A: Ledige grunde er lette at finde.
      B:
    succeskriterier:
      1:
        tekst: Køberne er tilfredse.
        delmål: [A, B]
        måltal: { mindst: mange, enhed: procent }
        frist: 1/3
      2:
        tekst: Brugerne er tilfredse.
        delmål: { A: ja }
        måltal: { mindst: 80, enhed: procent }
        udgangspunkt:
    handlinger:
      1: { tekst: Ny oversigt, frist: 2026-03-02, ansvarlig: }
    resultatkrav:
      1: { succeskriterium: 2 }
`;

  it('what the schema refused is not missing, and what is empty is empty once', () => {
    const problems = found(
      { 'a.yaml': `type: aftale\nid: a\når: 2026\ntitel: A\n${REST}${EFFORT}` },
      undefined,
      'allowed',
    );
    expect(said(problems)).toEqual([
      'a.yaml indsatser/jordsalg/delmål/B tomt-afsnit info',
      'a.yaml indsatser/jordsalg/succeskriterier/2/udgangspunkt tomt-afsnit info',
      'a.yaml indsatser/jordsalg/handlinger/1/ansvarlig tomt-afsnit info',
    ]);
  });

  it('a misspelt key stands for the one that was meant', () => {
    const text = `loebetid: { fra: 2026-01-01, til: 2026-12-31 }
økonomiskramme: { driftsbudget: { folger: 1. december 2026 } }
opfoelgning: { modtger: Direktionen }
parterne: [{ part: direktion, navn: Eva Eksempel }, { part: aftaleholder, navn: Peter Prøve }]
indsatse:
  jordsalg:
    art: politisk
    titel: Salg af jord
    udvalget: Økonomiudvalget
    evalering: [{ tekst: Tallene gennemgås., datoer: [2026-12-10] }]
    ekonomi: { inden_for_rammen: ja }
    delmaal:
      A: Ledige grunde er lette at finde.
    succeskriterie:
      1: { tekst: Brugerne er tilfredse., delmål: [A], vurderes: { af: Direktionen } }
    resultatkravv:
      1: { succeskriterium: 1 }
`;
    const files = {
      'a.yaml': `type: aftale\nid: a\når: 2026\ntitel: A\n${text}`,
      'o.yaml':
        'type: opfølgning\naftale: a\når: 2026\nrunde: midtvejs\nindsatser: { jordsalg: { succeskriterier: { 1: { vurdering: opfyldt } } } }\n',
    };
    expect(said(found(files, undefined, 'allowed'))).toEqual([]);
  });

  it('a document that could not be read is not missing', () => {
    const files = {
      'a.yaml': 'type: aftale\nid: a\når: 2026\n',
      'b.yaml':
        'type: aftale\nid: b\når: 2026\ntitel: B\nadministrativ_ramme: { koncernmål: { x: { aktiviteter: [Y] } } }\n' +
        REST,
      'koncern.yaml': 'type: koncern\nkoncernmål: { x: { titel: X } }\n',
      'o.yaml': 'type: opfølgning\naftale: a\når: 2026\nrunde: midtvejs\n',
      'p.yaml':
        'type: opfølgning\naftale: b\når: 2026\nrunde: midtvejs\nindsatser: { x: { succeskriterier: { 1: { målt: 1 } } } }\n',
    };
    expect(said(found(files, undefined, 'allowed'))).toEqual([]);
  });
});

describe('a rule over whole files', () => {
  const SECRET = '070761-4285'; // a test person of CPR-kontoret

  it('sees comments, and points at the very letters', () => {
    const text = `type: aftale\nid: a\når: 2026\ntitel: A\n${REST}kerneydelse: Vi hjælper. # spurgt af ${SECRET}\n`;
    const problems = found({ 'a.yaml': text });
    expect(said(problems)).toEqual(['a.yaml kerneydelse cpr-nummer error']);
    expect(problems.map(({ span }) => span.file.text.slice(span.start, span.end))).toEqual([SECRET]);
  });

  it('sees kinds that come later, and what the schema refuses', () => {
    const files = {
      'referat.yaml': `type: referat\npunkt: Sag ${SECRET}\n`,
      'b.yaml': `type: aftale\nx: Sag ${SECRET}\n`,
    };
    expect(said(found(files, undefined, 'allowed'))).toEqual([
      'b.yaml x cpr-nummer error',
      'referat.yaml punkt cpr-nummer error',
    ]);
  });

  it('leaves source packages alone', () => {
    expect(found({ 'p.yaml': `type: kildepakke\nx: Sag ${SECRET}\n` }, undefined, 'allowed')).toEqual([]);
  });

  it('is as grave in a draft, for git keeps drafts too', () => {
    const over = registry.filter(({ rule }) => rule.file !== undefined);
    expect(over.length).toBeGreaterThan(1);
    expect(over.filter(({ levels }) => new Set(Object.values(levels)).size > 1)).toEqual([]);
  });
});

describe('aftale.yaml', () => {
  const ofSettings = (regler: string) => found({ 'aftale.yaml': `kommune: N\nregler: { ${regler} }\n` });

  it('is told of a rule that does not exist, and which was meant', () => {
    const [problem] = ofSettings('for-mange-mal: info');
    expect(problem).toMatchObject({ rule: 'ukendt-regel', severity: 'warning', path: 'regler/for-mange-mal' });
    expect(problem?.hint?.da).toBe('Mente du `for-mange-mål`?');
  });
});

describe('the registry', () => {
  it('has every folder, and every rule its own', () => {
    expect(registry.map(({ name }) => name)).toEqual(ruleNames());
    expect(new Set(registry.map(({ rule }) => rule)).size).toBe(registry.length);
  });

  it('never grows milder towards the approval', () => {
    const rank = { off: 0, info: 1, warning: 2, error: 3 };
    const milder = registry.filter(
      ({ levels }) => rank[levels.draft] > rank[levels.dialogue] || rank[levels.dialogue] > rank[levels.approval],
    );
    expect(milder).toEqual([]);
  });
});

it('is silent on the example set', () => {
  const root = join(import.meta.dirname, '../..');
  const names = readdirSync(join(root, 'agreements/2026')).sort();
  const texts = names.map((name) => [name, readFileSync(join(root, 'agreements/2026', name), 'utf8')]);
  const settings = readFileSync(join(root, 'aftale.yaml'), 'utf8');
  expect(names.length).toBeGreaterThan(4);
  expect(said(found({ ...Object.fromEntries(texts), 'aftale.yaml': settings }))).toEqual([]);
});
