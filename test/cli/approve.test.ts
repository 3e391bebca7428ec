import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import type { Failure, World } from '../../src/core/index.ts';
import { load, plainValue } from '../../src/load/index.ts';
import { type MemoryWorld, memoryWorld } from '../../src/world/memory/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';

const SCHOOL = `type: aftale
id: skole
år: 2026
titel: Skolen ved åen        # står fast
status: til godkendelse      # rettes ved godkendelsen
løbetid: { fra: 2026-01-01, til: 2026-12-31 }
parter:
  - { part: direktion, navn: Eva Eksempel }
  - { part: aftaleholder, navn: Peter Prøve }
behandling:
  - { hvem: MED-udvalget, dato: 2025-11-12, resultat: drøftet }
  - { hvem: Dialogmøde, dato: 2025-11-20, resultat: drøftet }
kerneydelse: Undervisning af byens børn.
indsatser:
  læsning:
    art: egen
    titel: Læsning
    delmål:
      A: Alle elever kan læse en fagbog.
    succeskriterier:
      1:
        tekst: Elever i 3. klasse læser med forståelse.
        delmål: [A]
        måltal: { mindst: 85, enhed: procent }
        udgangspunkt: { værdi: 80, år: 2025 }
        kilde: Nationale test
    handlinger:
      1: { tekst: Læsevejlederen besøger alle klasser., ansvarlig: Læsevejlederen, frist: 2026-06-01, delmål: [A] }
    direktionens_krav: ingen
    direktionens_bemærkninger: ingen
    evaluering: [{ tekst: Prøverne gennemgås., datoer: [2026-06-15], modtager: Direktionen }]
    økonomi: { inden_for_rammen: ja }
    resultatkrav:
      1: { succeskriterium: 1 }
økonomisk_ramme:
  driftsbudget: { netto: 2.500.000 }
opfølgning: { modtager: Direktionen }
`;
const FILE = '/agreements/2026/skole.yaml';
const KEPT = '/godkendt/2026/skole.json';
const LOCK = '/aftale.lock';

type Files = Readonly<Record<string, string | Uint8Array>>;

const DRAFT: Files = { '/aftale.yaml': 'kommune: Nørreby Kommune\n', [FILE]: SCHOOL };

interface Options {
  readonly answers?: readonly string[];
  readonly failures?: Readonly<Record<string, Failure>>;
}

function worldWith(files: Files, options: Options = {}): MemoryWorld {
  return memoryWorld({ files, today: { year: 2026, month: 3, day: 1 }, package: packageAssets, ...options });
}

interface Ran {
  readonly code: number;
  readonly files: Record<string, string>;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(files: Files, line: readonly string[], options: Options = {}): Promise<Ran> {
  const world = worldWith(files, options);
  const code = await main(line, world);
  return { code, files: textsOf(world), ...world.written };
}

function textsOf(world: MemoryWorld): Record<string, string> {
  return Object.fromEntries(
    [...world.files].map(([path, bytes]) => [path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]),
  );
}

const APPROVE = ['approve', 'skole', '--date', '2026-01-28'];
const AMEND = ['approve', 'skole', '--amend', '--reason', 'Nye elever', '--date', '2026-02-20'];
const approved = await run(DRAFT, APPROVE);
const { files: APPROVED } = approved;

function changed(from: string, to: string, files: Files = APPROVED): Files {
  const text = String(files[FILE]);
  if (!text.includes(from)) throw new Error(`${from} stands nowhere`);
  return { ...files, [FILE]: text.replace(from, to) };
}

/** The rules that `validate` names, once each. */
async function told(files: Files, ...flags: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await run(files, ['validate', '--json', ...flags]);
  const { problems }: { readonly problems: readonly { readonly rule: string }[] } = JSON.parse(stdout);
  return [...new Set(problems.map(({ rule }) => rule))].sort();
}

const lines = (text: string): readonly string[] => text.split(/\r?\n/);

describe('an approval', () => {
  it('changes the status, adds four lines, and leaves every other byte', () => {
    expect(approved.code).toBe(0);
    const added = ['godkendelse:', '  version: "1.0"', '  dato: 2026-01-28', '  af: [direktion, aftaleholder]'];
    const expected = lines(SCHOOL.replace('status: til godkendelse', 'status: godkendt')).flatMap((line) =>
      line.startsWith('status:') ? [line, ...added] : [line],
    );
    expect(lines(APPROVED[FILE] ?? '')).toEqual(expected);
  });

  it('keeps the content so that anyone can take its digest', () => {
    const bytes = new TextEncoder().encode(APPROVED[KEPT]);
    expect(APPROVED[LOCK]).toContain(` 1.0 2026-01-28 ${packageAssets.digest(bytes)} `);
    expect(JSON.stringify(JSON.parse(APPROVED[KEPT] ?? ''))).toBe(APPROVED[KEPT]);
  });

  it('done again changes nothing', async () => {
    expect((await run(APPROVED, ['approve', 'skole'])).files).toEqual(APPROVED);
    expect(await told(APPROVED)).toEqual([]);
  });

  it('shows with --dry-run what it would write', async () => {
    const { files, stdout } = await run(DRAFT, [...APPROVE, '-n']);
    expect(files).toEqual(DRAFT);
    expect(stdout).toMatch(/^\+2026 skole 1\.0 2026-01-28 [0-9a-f]{64} /m);
    expect(stdout).toMatch(/^-status: til godkendelse .*\n\+status: godkendt .*\n\+godkendelse:$/m);
    expect(stdout).toContain('\ngodkendt/2026/skole.json\n');
  });

  it('asks for the unit and the day where somebody sits, and not with --no-input', async () => {
    const asked = await run(DRAFT, ['approve', '--date', '2026-01-28'], { answers: ['skole'] });
    expect([asked.code, asked.files]).toEqual([0, APPROVED]);
    expect(asked.stderr).toContain('Hvilken enhed er godkendt?');
    const dated = await run(DRAFT, ['approve'], { answers: ['skole', '2026-01-28'] });
    expect([dated.code, dated.files]).toEqual([0, APPROVED]);
    expect(dated.stderr).toContain('Hvilken dag sagde den sidste part ja? (Enter: 1. marts 2026)');
    const inWords = await run(DRAFT, ['approve', 'skole'], { answers: ['28. januar 2026'] });
    expect(inWords.files[FILE]).toBe(dated.files[FILE]);
    const today = await run(DRAFT, ['approve', 'skole'], { answers: [''] });
    expect(today.files[FILE]).toContain('dato: 2026-03-01');
    const wrong = await run(DRAFT, ['approve', 'skole'], { answers: ['i går'] });
    expect([wrong.code, wrong.files]).toEqual([2, DRAFT]);
    expect((await run(DRAFT, ['approve', '--no-input'], { answers: ['skole'] })).code).toBe(2);
  });

  const WAYS: readonly (readonly [string, (text: string) => string])[] = [
    ['with line ends of Windows and a byte order mark', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['without a status', (text) => text.replace(/^status:.*\n/m, '')],
    ['with an empty status', (text) => text.replace('status: til godkendelse ', 'status: ')],
    ['with an empty approval', (text) => `${text}godkendelse:   # sættes af aftale approve\n`],
    ['with half an approval', (text) => `${text}godkendelse: { version: "1.0" }   # snart\n`],
    ['with an approval in lines', (text) => `${text}godkendelse:\n    af:\n      - direktion\n`],
    ['without a last line end', (text) => text.trimEnd()],
    ['with an edition', (text) => text.replace('løbetid', 'udgave: { nr: 3 }\nløbetid')],
    [
      'on one line',
      (text) => text.replace(/^økonomisk_ramme:\n {2}driftsbudget: (.*)$/m, 'økonomisk_ramme: { driftsbudget: $1 }'),
    ],
  ];

  it.each(WAYS)('is written into a file %s', async (_, how) => {
    const before = how(SCHOOL);
    const { code, files } = await run({ ...DRAFT, [FILE]: before }, APPROVE);
    expect(code).toBe(0);
    expect(await told(files)).toEqual([]);
    const after = files[FILE] ?? '';
    const untouched = lines(before).filter(
      (line) => !/^\s*(?:status|godkendelse|version|dato|af|- direktion)\b/.test(line),
    );
    expect(lines(after).filter((line) => untouched.includes(line))).toEqual(untouched);
    expect(after.includes('\r\n')).toBe(before.includes('\r\n'));
    expect(files[LOCK]).toBe(APPROVED[LOCK]);
  });

  it('is written into a file in brackets, as programs write it, and so is an amendment', async () => {
    const { value } = load('a.yaml', new TextEncoder().encode(SCHOOL));
    if (value?.root === undefined) throw new Error('not readable');
    const { files } = await run({ ...DRAFT, [FILE]: JSON.stringify(plainValue(value.root)) }, APPROVE);
    expect([await told(files), files[LOCK]]).toEqual([[], APPROVED[LOCK]]);
    const amended = await run(changed('"85"', '"82"', files), AMEND);
    expect([amended.code, await told(amended.files)]).toEqual([0, []]);
  });

  it('does not touch comments, wherever they stand, and has the same digest', async () => {
    const places = lines(SCHOOL).flatMap((line, index) => (/^ {0,4}[\wæøå_]+:/.test(line) ? [index] : []));
    await fc.assert(
      fc.asyncProperty(fc.subarray(places), async (chosen) => {
        const noted = lines(SCHOOL).flatMap((line, index) =>
          chosen.includes(index) ? ['# en kommentar', line] : [line],
        );
        const { files } = await run({ ...DRAFT, [FILE]: noted.join('\n') }, APPROVE);
        const kept = (text: string): readonly string[] =>
          lines(text).filter((line) => !/^(?:status|godkendelse)|^ {2}(?:version|dato|af):/.test(line));
        expect(kept(files[FILE] ?? '')).toEqual(kept(noted.join('\n')));
        expect(files[LOCK]).toBe(APPROVED[LOCK]);
      }),
      { numRuns: 5 },
    );
  });
});

describe('after the approval', () => {
  it('ændret-efter-godkendelse says what was changed, at its line', async () => {
    const { code, stdout } = await run(changed('mindst: 85', 'mindst: 82'), ['validate']);
    expect(code).toBe(1);
    expect(stdout).toContain(
      'Ændret efter godkendelsen af version 1.0: Indsatsen »Læsning«, succeskriterium 1, måltal mindst: 85 → 82',
    );
    expect(stdout).toMatch(/måltal: \{ mindst: 82, .*\n.*\^\^/);
    expect((await run(changed('mindst: 85', 'mindst: 82'), ['list'])).stdout).toContain('godkendt, låsen er brudt');
  });

  it.each([
    [
      'A: Alle elever kan læse en fagbog.',
      'A: Alle elever kan læse en fagbog.\n      B: Alle vil læse.',
      'delmål B: nyt, Alle vil læse.',
    ],
    ['direktionens_krav: ingen', 'direktionens_krav: Svar i maj.', 'direktionens krav: ingen → Svar i maj.'],
    ['netto: 2.500.000', 'netto: 2.400.000', 'Økonomisk ramme driftsbudget netto: 2500000 → 2400000'],
    ['kerneydelse: Undervisning af byens børn.\n', '', 'Kerneydelse: slettet, før Undervisning af byens børn.'],
  ])('names %s', async (from, to, expected) => {
    const { stdout } = await run(changed(from, to), ['validate', '--format', 'concise']);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(expected);
  });

  it('no exemption hides it', async () => {
    const path = 'indsatser/læsning/succeskriterier/1/måltal/mindst';
    const entry = `${FILE.slice(1)}:\n  ændret-efter-godkendelse:\n    ${path}: { begrundelse: x, til: 2026-12-31 }\n`;
    const baseline = { ...changed('mindst: 85', 'mindst: 82'), '/.aftale-baseline.yaml': entry };
    expect(await told(baseline)).toEqual(['undtagelse-uden-virkning', 'ændret-efter-godkendelse']);
  });

  it('a change of the shared text is told of in each approval that it breaks', async () => {
    const koncern = '/agreements/2025/koncern.yaml';
    const school = { ...DRAFT, [koncern]: 'type: koncern\når: 2026\nspilleregler: { tekst: Alle følger reglerne. }\n' };
    const { files } = await run(school, APPROVE);
    expect(await told(files)).toEqual([]);
    const { stdout } = await run({ ...files, [koncern]: String(files[koncern]).replace('Alle', 'Ingen') }, [
      'validate',
      '--format',
      'concise',
    ]);
    expect(stdout).toContain(
      'Ændret i koncern.yaml efter godkendelsen af version 1.0: Spilleregler tekst: Alle følger',
    );
    expect(stdout).toContain(FILE.slice(1));
  });

  it('a school year has a folder of its own', async () => {
    const text = SCHOOL.replace('år: 2026', 'år: 2025/26').replace(
      'fra: 2026-01-01, til: 2026-12-31',
      'fra: 2025-08-01, til: 2026-07-31',
    );
    const { files } = await run({ ...DRAFT, [FILE]: text }, [
      'approve',
      'skole',
      '--year',
      '2025/26',
      '--date',
      '2025-11-28',
    ]);
    expect(files[LOCK]).toMatch(/^2025-26 skole /m);
    expect(files['/godkendt/2025-26/skole.json']).toContain('2025');
    expect(await told(files)).not.toContain('godkendt-indhold-mangler');
  });

  it('a new head of unit changes nothing that was agreed', async () => {
    expect(await told(changed('Peter Prøve', 'Nina Ny'))).toEqual([]);
  });

  it('no final document is made of what is not as it was approved', async () => {
    const ran = await run(changed('mindst: 85', 'mindst: 82'), ['build', '--format', 'html']);
    expect([ran.code, Object.keys(ran.files).filter((path) => path.endsWith('.html'))]).toEqual([1, []]);
  });

  it('it is not approved again as the same version', async () => {
    const other = changed('mindst: 85', 'mindst: 82');
    const again = await run(other, APPROVE);
    expect([again.code, again.files]).toEqual([1, other]);
    const back = changed('status: godkendt', 'status: udkast', other);
    expect((await run(back, APPROVE)).code).toBe(2);
  });

  it('godkendt-uden-lås is an info, and only where the folder has a lock', async () => {
    const other = String(APPROVED[FILE]).replace('id: skole', 'id: anden');
    const both: Files = { ...APPROVED, '/agreements/2026/anden.yaml': other };
    expect(await told(both)).toEqual(['godkendt-uden-lås']);
    const { [LOCK]: _, ...without } = both;
    expect(await told(without)).toEqual([]);
    const { files } = await run(both, ['approve', 'anden']);
    expect(files['/agreements/2026/anden.yaml']).toBe(other);
    expect(await told(files)).toEqual([]);
  });

  it('godkendt-indhold-mangler is mended by approving again, which writes nothing else', async () => {
    const { [KEPT]: _, ...without } = APPROVED;
    expect(await told(without)).toEqual(['godkendt-indhold-mangler']);
    expect((await run(without, ['approve', 'skole'])).files).toEqual(APPROVED);
    expect(await told({ ...APPROVED, [KEPT]: `${APPROVED[KEPT]}\n` })).toEqual([]);
  });

  it.each([
    ['lås-uden-aftale', { [LOCK]: String(APPROVED[LOCK]).replace(/^2026 skole (.*)$/m, '2026 skole $1\n2026 væk $1') }],
    ['lås-uden-godkendelse', { [FILE]: SCHOOL }],
    ['lås-anden-version', { [FILE]: String(APPROVED[FILE]).replace('"1.0"', '"1.1"') }],
    ['lås-kan-ikke-læses', { [LOCK]: `${APPROVED[LOCK]}<<<<<<< HEAD\n` }],
    ['lås-kan-ikke-læses', { [LOCK]: `${APPROVED[LOCK]}2026 skole 1.0\n` }],
    [
      'lås-kan-ikke-læses',
      { [LOCK]: `${APPROVED[LOCK]}2026 skole 1.0 2026-01-28 ${'0'.repeat(64)} 0.1.0 0123456789ab\n` },
    ],
  ])('%s is told', async (rule, files) => {
    expect(await told({ ...APPROVED, ...files })).toEqual([rule]);
  });

  it('a lock that cannot be read is not written over', async () => {
    const files = { ...DRAFT, [LOCK]: '<<<<<<< HEAD\n' };
    const ran = await run(files, APPROVE);
    expect([ran.code, ran.files]).toEqual([1, files]);
  });
});

describe('the day of an approval', () => {
  it.each([
    ['a day to come', DRAFT, ['approve', 'skole', '--date', '2026-03-02'], 'Den 2. marts 2026 er ikke kommet endnu.'],
    ['no day', DRAFT, ['approve', 'skole', '--date', '31. april 2026'], 'april'],
    ['a day that may be another', DRAFT, ['approve', 'skole', '--date', '2-1-2026'], 'Skriv `2. januar 2026`.'],
    [
      'of a tillæg before the agreement',
      { ...APPROVED, [FILE]: (APPROVED[FILE] ?? '').replace('titel: Skolen', 'titel: Skole') },
      [...AMEND.slice(0, -1), '2026-01-27'],
      'aftalen er fra den 28. januar 2026',
    ],
  ])('is not %s', async (_, files, words, said) => {
    const { code, stderr, files: after } = await run(files, words);
    expect([code, after]).toEqual([2, files]);
    expect(stderr).toContain(said);
  });
});

describe('an amendment', () => {
  it('is a version with a tillæg that says what was changed and why', async () => {
    const { code, files } = await run(changed('mindst: 85', 'mindst: 82'), AMEND);
    expect(code).toBe(0);
    expect(files[FILE]).toContain('  version: "1.1"\n  dato: 2026-02-20\n');
    expect(files[FILE]?.slice(files[FILE].indexOf('tillæg:'))).toMatchInlineSnapshot(`
      "tillæg:
        - nr: 1
          dato: 2026-02-20
          hvad: "Indsatsen »Læsning«, succeskriterium 1, måltal mindst: 85 → 82"
          begrundelse: Nye elever
          godkendt_af: direktion og aftaleholder
      "
    `);
    expect(files[LOCK]).toMatch(/^2026 skole 1\.1 2026-02-20 /m);
    expect(await told(files)).toEqual([]);
  });

  it.each([
    ['tillæg: []     # i løbetiden\n'],
    ['tillæg:\n'],
    ['tillæg: [{ nr: 3, dato: 2026-02-02, hvad: Noget., begrundelse: Fordi., godkendt_af: Alle }]\n'],
    ['tillæg:\n- nr: 3\n  dato: 2026-02-02\n  hvad: Noget.\n  begrundelse: Fordi.\n  godkendt_af: Alle\n'],
  ])('comes into %s', async (addenda) => {
    const before = changed('opfølgning:', `${addenda}opfølgning:`);
    const { code, files } = await run(changed('mindst: 85', 'mindst: 82', before), AMEND);
    expect([code, await told(files)]).toEqual([0, []]);
    expect(files[FILE]).toMatch(addenda.includes('nr: 3') ? /nr: 4\b/ : /nr: 1\b/);
    for (const line of lines(addenda).filter((one) => one.includes('#') || one.startsWith('  '))) {
      expect(files[FILE]).toContain(line.replace(/^tillæg: \[\] +/, ''));
    }
  });

  it('lists several changes, and asks for the reason where somebody sits', async () => {
    const other = changed('netto: 2.500.000', 'netto: 2.400.000', changed('mindst: 85', 'mindst: 82'));
    const { code, files } = await run(other, ['approve', 'skole', '--amend'], {
      answers: ['Færre "penge": 3 # mindre'],
    });
    expect([code, await told(files)]).toEqual([0, []]);
    expect(files[FILE]?.match(/^ {6}- .*→/gm)).toHaveLength(2);
  });
});

/** A world in which only the first writes are done: what a power cut leaves behind, for each file is written whole or not at all. */
function cutOff(world: MemoryWorld, writes: number): World {
  let left = writes;
  const end = (): never => {
    throw new Error('killed');
  };
  return {
    ...world,
    create: (path, bytes) => (left-- > 0 ? world.create(path, bytes) : end()),
    replace: (path, before, bytes) => (left-- > 0 ? world.replace(path, before, bytes) : end()),
  };
}

describe('an approval that was cut off', () => {
  it.each([
    ['approve', DRAFT, APPROVE, []],
    ['amend', changed('mindst: 85', 'mindst: 82'), AMEND, ['ændret-efter-godkendelse']],
  ])('leaves what validate explains, and %s again finishes it', async (_, before, line, old) => {
    const whole = (await run(before, line)).files;
    const found: (readonly string[])[] = [];
    for (const writes of [0, 1, 2]) {
      const world = worldWith(before);
      expect(await main(line, cutOff(world, writes))).toBe(70);
      const left = textsOf(world);
      found.push(await told(left));
      expect((await run(left, writes === 2 ? ['approve', 'skole'] : line)).files).toEqual(whole);
    }
    expect(found).toEqual([
      old,
      [old.length === 0 ? 'lås-uden-godkendelse' : 'lås-anden-version'],
      ['godkendt-indhold-mangler'],
    ]);
  });
});

describe('a file that cannot be written', () => {
  const failures: readonly (readonly [string, Failure, string])[] = [
    [LOCK, 'read-only', 'drevet kan kun læses'],
    [FILE, 'busy', 'et andet program har den åben'],
    [KEPT, 'no-space', 'der er ikke mere plads'],
    [KEPT, 'not-permitted', 'du har ikke adgang'],
  ];
  it.each(failures)('%s (%s) leaves everything as it was', async (path, failure, words) => {
    const world = worldWith(DRAFT);
    const refused = { ok: false, failure, path } as const;
    const refusing: World = {
      ...world,
      create: (at, bytes) => (at === path ? refused : world.create(at, bytes)),
      replace: (at, before, bytes) => (at === path ? refused : world.replace(at, before, bytes)),
    };
    expect(await main(APPROVE, refusing)).toBe(2);
    expect(textsOf(world)).toEqual(DRAFT);
    expect(world.written.stderr).toContain(words);
  });

  it.each([
    [FILE, '# Rettet imens'],
    [LOCK, '2026 biblioteket 1.0 2026-01-02 0123'],
  ])('%s, which somebody saved while the questions were answered, is not written over', async (path, saved) => {
    const world = worldWith(DRAFT, { answers: ['2026-01-28'] });
    const busy: World = {
      ...world,
      ask: (question) => {
        const known = textsOf(world)[path] ?? '';
        world.write(path, new TextEncoder().encode(`${known}${saved}\n`));
        return world.ask(question);
      },
    };
    expect(await main(['approve', 'skole'], busy)).toBe(2);
    expect(textsOf(world)).toEqual({ ...DRAFT, [path]: `${DRAFT[path] ?? ''}${saved}\n` });
    expect(world.written.stderr).toMatch(/en anden har ændret den imens|den findes allerede/);
  });
});
