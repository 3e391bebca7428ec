import { describe, expect, it } from 'vitest';
import { type ContractFile, contractText, edited, told } from './folder.ts';

type Edits = readonly (readonly [string, string])[];

const NAMES: readonly ContractFile[] = ['indstillinger', 'koncern', 'aftale', 'opfølgning'];

/** Every file of the contract, written by another program. */
function rewritten(how: (text: string) => string): Record<ContractFile, string> {
  const [indstillinger, koncern, aftale, opfølgning] = NAMES.map((name) => how(contractText(name)));
  return {
    indstillinger: indstillinger ?? '',
    koncern: koncern ?? '',
    aftale: aftale ?? '',
    opfølgning: opfølgning ?? '',
  };
}

describe('the contract is accepted without a word', () => {
  it('as it stands', () => {
    expect(told({})).toEqual([]);
  });

  it.each<[string, (text: string) => string]>([
    ['in NFD, as a Mac writes it', (text) => text.normalize('NFD')],
    ['with CRLF and a byte order mark, as Windows writes it', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['after a line of ---', (text) => `---\n${text}`],
    ['without its comments', (text) => text.replaceAll(/[ ]+# .*$/gm, '').replaceAll(/^# .*$/gm, '')],
  ])('%s', (_, how) => {
    expect(told(rewritten(how))).toEqual([]);
  });

  it.each<[ContractFile, Edits]>([
    ['aftale', [['{ mindst: 85, enhed: procent }', '{ mindst: 85, enhed: "%" }']]],
    [
      'aftale',
      [
        ['inden_for_rammen: ja', 'inden_for_rammen: true'],
        ['tilladt: nej', 'tilladt: False'],
      ],
    ],
    [
      'aftale',
      [
        ['netto: 43.250.000', 'netto: 43250000'],
        ['-400.000', '"-400.000"'],
      ],
    ],
    [
      'aftale',
      [
        ['frist: 1. april 2026', 'frist: 2026-Q2'],
        ['frist: 2. marts 2026', 'frist: 2. kvartal 2026'],
      ],
    ],
    [
      'aftale',
      [
        ['frist: 1. april 2026', 'frist: 2026-H1'],
        ['frist: 2. marts 2026', 'frist: primo juni 2026'],
      ],
    ],
    [
      'aftale',
      [
        ['frist: 1. april 2026', 'frist: 2026'],
        ['frist: 2. marts 2026', 'frist: marts 2026'],
      ],
    ],
    [
      'aftale',
      [
        ['år: 2026 ', 'år: 2026-2027 '],
        ['til: 2026-12-31', 'til: 2027-12-31'],
      ],
    ],
    [
      'aftale',
      [
        ['sagsnr: 00.15.00-A00-6-26', 'sagsnr: 26/1234'],
        ['version: "1.0"', 'version: 1.10'],
      ],
    ],
    ['aftale', [['delmål: [B, D]', 'delmål:\n          - B\n          - "D"']]],
    ['aftale', [['2: { succeskriterium: 4 }', '2: udgår']]],
    ['aftale', [['kilde: Servicekatalog', 'kilde: https://noerreby.example/a?b=c#d']]],
    ['aftale', [['      A: Kommunen', '      intern_note: |\n        - husk\n      A: Kommunen']]],
    [
      'aftale',
      [
        [
          '    succeskriterier:\n      1:\n        tekst: Købe',
          '    succeskriterier:\n      intern_note: x\n      1:\n        tekst: Købe',
        ],
      ],
    ],
    ['aftale', [['  indsatser_indledning: |', '  intern_note: { a: [b] }\n  indsatser_indledning: |']]],
    ['koncern', [['omfatter: alle', 'omfatter: [fællessekretariatet, biblioteket]']]],
    [
      'opfølgning',
      [
        ['status: ikke startet', 'status: ikke_startet'],
        ['målt: 99,6', 'målt: 99.6'],
      ],
    ],
    ['opfølgning', [['måltal: { i_alt: 36 }', 'udgår: ja']]],
    ['indstillinger', [['  svær-at-læse:\n    niveau: info\n    lix: 55', '  tomt-afsnit: fra']]],
    ['indstillinger', [['betegnelser: ', 'betegnelser:\n  intern_note: x\n  bilag: Skema\n  # ']]],
  ])('%s with %j', (file, edits) => {
    expect(told({ [file]: edited(file, ...edits) })).toEqual([]);
  });

  it.each<readonly Edits[]>([
    [[['status: godkendt', 'status: til_godkendelse']]],
    [[['status: godkendt', 'status: i-dialog']]],
    [
      [
        ['status: godkendt', 'status: i dialog'],
        ['direktionens_krav: ingen', 'direktionens_krav: afventer'],
      ],
    ],
  ])('before the approval with %j, but for the change of a goal, which then belongs in the agreement', (edits) => {
    expect(told({ aftale: edited('aftale', ...edits) })).toEqual([
      expect.stringContaining('måljusteringer/0 måljustering-af-udkast'),
    ]);
  });

  it('with a file of a kind that comes later, it only says so', () => {
    const added = { 'agreements/2026/skoler.yml': 'type: fagområde\nid: skoler\når: 2026\n' };
    expect(told({}, added)).toEqual(['skoler.yml:1:7 type felt-dokumenttype-senere']);
  });
});

describe('one mistake in the contract is one problem, at its place', () => {
  it.each<[ContractFile, Edits, string]>([
    ['aftale', [['    udvalg: Ø', '   udvalg: Ø']], '97:4 indsatser/jordsalg yaml-indrykning'],
    ['aftale', [['    udvalg: Ø', 'udvalg: Ø']], '97:1 indsatser/jordsalg yaml-indrykning'],
    ['aftale', [['    udvalg: Ø', '     udvalg: Ø']], '97:6 indsatser/jordsalg/titel yaml-indrykning'],
    ['aftale', [['  løser fælles opgaver', 'løser fælles opgaver']], '33:1  yaml-uden-indrykning'],
    ['aftale', [['  - politisk betjening', '  • politisk betjening']], '35:3 kerneydelse yaml-punkttegn-i-tekst'],
    [
      'aftale',
      [['    Sekretariatet arbejder', '    <b>Vi</b> arbejder']],
      '63:5 institutionsramme/indsatser_indledning felt-markdown',
    ],
    [
      'aftale',
      [['    Sekretariatet arbejder', '    [Vi](javascript:x) arbejder']],
      '63:10 institutionsramme/indsatser_indledning felt-markdown',
    ],
    ['aftale', [['    ### Det', '    # Det']], '58:5 institutionsramme/beskrivelse felt-markdown'],
    ['aftale', [['målgruppe: Til', 'maalgruppe: Til']], '98:5 indsatser/jordsalg/maalgruppe felt-ukendt'],
    ['aftale', [['      C: Alle', '      c: Alle']], '152:7 indsatser/esdh/delmål/c felt-forkert-nøgle'],
    [
      'aftale',
      [['delmål: [B, D]', 'delmål: [B, E]']],
      '109:21 indsatser/jordsalg/succeskriterier/1/delmål/1 ukendt-henvisning',
    ],
    [
      'aftale',
      [['delmål: [B, D]', 'delmål: [b, D]']],
      '109:18 indsatser/jordsalg/succeskriterier/1/delmål/0 felt-bogstav',
    ],
    [
      'aftale',
      [
        ['      A: Alle brugere', '      - Alle brugere'],
        ['      B: Brugen', '      - Brugen'],
        ['      C: Alle inst', '      - Alle inst'],
      ],
      '150:7 indsatser/esdh/delmål felt-forkert-type',
    ],
    ['aftale', [['  jordsalg: ', '  jord salg: ']], '94:3 indsatser/jord salg felt-forkert-nøgle'],
    [
      'aftale',
      [['    sygefravær:', '    sygefravaer:']],
      '66:5 administrativ_ramme/koncernmål/sygefravaer ukendt-koncernmål',
    ],
    [
      'aftale',
      [['fra: 2026-01-01, til: 2026-12-31', 'fra: 2026-12-31, til: 2026-01-01']],
      '13:34 løbetid/til dato-uden-for-løbetid',
    ],
    [
      'aftale',
      [['      - { navn: Eget', '      -{ navn: Eget']],
      '82:7 økonomisk_ramme/driftsbudget/poster yaml-mellemrum-efter-streg',
    ],
    ['aftale', [['i_alt: 42', 'i_alt: 43.250']], '173:26 indsatser/esdh/succeskriterier/3/måltal/i_alt felt-tal'],
    [
      'aftale',
      [['frist: 1. april 2026', 'frist: 01-03-2026']],
      '127:16 indsatser/jordsalg/handlinger/1/frist felt-frist',
    ],
    ['aftale', [['        tekst: Kursusplan for året.\n', '']], '190:7 indsatser/esdh/handlinger/1/tekst felt-mangler'],
    ['aftale', [['titel: Fælles', 'titel: &t Fælles']], '5:8 titel yaml-tegn-først'],
    ['koncern', [['omfatter: alle', 'omfatter: alla']], '30:15 koncernmål/sygefravær/omfatter felt-forkert-værdi'],
    ['opfølgning', [['runde: midtvejs', 'runde: midtvej']], '5:8 runde ukendt-henvisning'],
    [
      'indstillinger',
      [['  institutionsramme:', '  institutionsrame:']],
      '12:3 betegnelser/institutionsrame felt-ukendt',
    ],
    ['indstillinger', [['farve: "#1d4f73"', 'farve: #1d4f73']], '5:10 tema/farve yaml-havelåge'],
  ])('%s with %j', (file, edits, expected) => {
    const problems = told({ [file]: edited(file, ...edits) });
    expect(problems.map((problem) => problem.replace(/^[^:]*:/, ''))).toEqual([expected]);
  });

  it('in the wrong encoding', () => {
    const bytes = Uint8Array.from(contractText('aftale'), (letter) => letter.charCodeAt(0));
    expect(told({ aftale: bytes })).toEqual(['faellessekretariatet.yaml:3:6  yaml-tegnsæt-windows']);
  });
});
