import { describe, expect, it } from 'vitest';
import { checkSettingsText, checkText, HEAD, told, withEffort } from './parsed.ts';

/** The problems of a text, each as `sti regel – besked | råd`. */
function problems(text: string): string[] {
  return checkText(text).diagnostics.map((each) => `${told(each)} | ${each.hint?.da}`);
}

describe('unknown keys', () => {
  it.each([
    ['maalsaetning: x', 'målsætning'],
    ['maaltal: x', 'måltal', 'succeskriterier:\n  1: { tekst: x, maaltal: { mindst: 1 } }'],
    ['frist_dato: x', 'frist', 'handlinger:\n  1: { tekst: x, frist_dato: 2026 }'],
    ['succeskrit: x', 'succeskriterier'],
    ['Titel: x', 'titel'],
    ['success_kriterier: x', 'succeskriterier'],
    ['succeskriterie: x', 'succeskriterier'],
    ['handling: x', 'handlinger'],
    ['delmaal: x', 'delmål'],
    ['oekonomi: x', 'økonomi'],
    ['direktionens krav: x', 'direktionens_krav'],
    ['direktionens-krav: x', 'direktionens_krav'],
    ['resultat_krav: x', 'resultatkrav'],
    ['evaulering: x', 'evaluering'],
    ['malgruppe: x', 'målgruppe'],
    ['intern note: x', 'intern_note'],
  ])('%s: mente du %s?', (line, meant, lines = line) => {
    const [problem, ...others] = checkText(withEffort(lines)).diagnostics;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ rule: 'felt-ukendt' });
    expect(problem?.message.da).toBe(`Ukendt felt \`${line.split(':')[0]}\`. Mente du \`${meant}\`?`);
    expect(problem?.message.en).toBe(`Unknown field \`${line.split(':')[0]}\`. Did you mean \`${meant}\`?`);
  });

  it('are one problem also where the right one may not be missing, and are read as the right one', () => {
    const { value, diagnostics } = checkText(
      withEffort('succeskriterier: { 1: { tekst: x, maaltal: { mindst: 85 } } }').replace(
        'titel: Flere',
        'titell: Flere',
      ),
    );
    expect(diagnostics.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'indsatser/udlån/titell felt-ukendt',
      'indsatser/udlån/succeskriterier/1/maaltal felt-ukendt',
    ]);
    expect(value).toMatchObject({ indsatser: { udlån: { titel: 'Flere udlån' } } });
    expect(value).toHaveProperty('indsatser.udlån.succeskriterier.1.måltal.mindst');
  });

  it('make no guess that would be a second problem', () => {
    const { value, diagnostics } = checkText(`${HEAD}indsats: { x: { art: egen } }\nloebetid: { fra: i går }\n`);
    expect(diagnostics.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'indsats felt-ukendt',
      'loebetid felt-ukendt',
    ]);
    expect(value).not.toHaveProperty('indsatser');
    expect(value).toHaveProperty('løbetid', {});
  });

  it('says that the right one is there already', () => {
    expect(problems(withEffort('tittel: x'))).toEqual([
      'indsatser/udlån/tittel felt-ukendt – Ukendt felt `tittel`. Mente du `titel`? | `titel` står her allerede. Fjern det ene af de to felter.',
    ]);
  });

  it('knows a key that stands one level too high', () => {
    expect(problems(withEffort('succeskriterier:\n  1: { tekst: x, mindst: 85 }'))).toEqual([
      'indsatser/udlån/succeskriterier/1/mindst felt-ukendt – Ukendt felt `mindst`. | `mindst` hører til under `måltal`. Flyt det derned.',
    ]);
  });

  it('knows a key that stands too deep', () => {
    expect(
      problems(
        withEffort('succeskriterier:\n  1:\n    tekst: x\n    måltal:\n      mindst: 85\n      kilde: Spørgeskema'),
      ),
    ).toEqual([
      'indsatser/udlån/succeskriterier/1/måltal/kilde felt-ukendt – Ukendt felt `kilde`. | `kilde` hører til længere ude, ved siden af `måltal`. Fjern nogle af mellemrummene foran.',
    ]);
  });

  it('otherwise says what may stand there', () => {
    expect(problems(`${HEAD}løbetid: { ophør: 2026 }`)).toEqual([
      'løbetid/ophør felt-ukendt – Ukendt felt `ophør`. | Her kan stå `fra` eller `til`. Skal teksten kun bruges internt, så skriv den i `intern_note`.',
    ]);
  });
});

describe('keys of a table', () => {
  it.each([
    ['delmål: { a: x }', 'A'],
    ['delmål: { A): x }', 'A'],
    ['delmål: { 1: x }', 'A'],
    ['handlinger: { A: { tekst: x } }', '1'],
    ['handlinger: { 1.: { tekst: x } }', '1'],
    ['handlinger: { 02: { tekst: x } }', '2'],
    ['økonomi: { beløb: { 26: 1 } }', '2026'],
  ])('%s: skriv %s', (lines, proposal) => {
    const [problem, ...others] = checkText(withEffort(lines)).diagnostics;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ rule: 'felt-forkert-nøgle', hint: { da: `Skriv \`${proposal}:\`.` } });
  });

  it.each([
    ['Køb og salg', 'køb-og-salg'],
    ['2-sprog', 'sprog'],
    ['esdh_2', 'esdh-2'],
  ])('an effort cannot be called %s', (key, proposal) => {
    expect(checkText(`${HEAD}indsatser:\n  ${key}: { art: egen, titel: x }`).diagnostics).toMatchObject([
      { rule: 'felt-forkert-nøgle', path: `indsatser/${key}`, hint: { da: `Skriv \`${proposal}:\`.` } },
    ]);
  });
});

describe('a wrong shape', () => {
  it.each([
    [
      withEffort('succeskriterier:\n  1: { tekst: x, udgangspunkt: 78 }'),
      'Udgangspunkt: her skal stå felter, men der står teksten `78`.',
      'Skriv det i felter under `udgangspunkt`: `værdi`, `år` eller `enhed`.',
    ],
    [
      withEffort('delmål:\n  - Alle læser.'),
      'Delmål: her skal stå linjer med bogstaver (`A:`, `B:` …), men der står en liste.',
      'Skriv `A:` i stedet for bindestregen, og fortsæt sådan.',
    ],
    [
      `${HEAD}parter: { part: direktion }`,
      'Parter: her skal stå en liste, men der står felter (`part` …).',
      'Sæt en bindestreg og et mellemrum foran hvert punkt: `- `.',
    ],
    [
      `${HEAD}parter: Direktionen, skolen og biblioteket`,
      'Parter: her skal stå en liste, men der står teksten `Direktionen, skolen og biblioteket`.',
      'Skriv hvert punkt på sin egen linje med en bindestreg og et mellemrum foran: `- `.',
    ],
    [
      `${HEAD}løbetid:\n  - fra: 2026-01-01`,
      'Løbetid: her skal stå felter, men der står en liste.',
      'Fjern bindestregen, så felterne står alene.',
    ],
    [
      `${HEAD}kerneydelse:\n  Vi låner ud: bøger`,
      'Kerneydelse: her skal stå en tekst, men der står felter (`Vi låner ud` …).',
      'Er kolonet en del af teksten, så sæt hele teksten i anførselstegn.',
    ],
    [
      withEffort('handlinger:\n  1: { tekst: x, frist: [marts 2026] }'),
      'Frist: her skal stå en dato eller frist, men der står en liste.',
      'Skriv det uden bindestreg og firkantede parenteser.',
    ],
    [
      withEffort('succeskriterier:\n  1:\n    - tekst: x'),
      'Succeskriterium: her skal stå `udgår` eller felter, men der står en liste.',
      'Fjern bindestregen, så felterne står alene.',
    ],
    [
      'type: koncern\når: 2026\nkoncernmål: { sygefravær: { titel: x, omfatter: { alle: ja } } }',
      'Omfatter: her skal stå `alle` eller en liste, men der står felter (`alle` …).',
      'Sæt en bindestreg og et mellemrum foran hvert punkt: `- `.',
    ],
  ])('%s', (text, message, hint) => {
    const { diagnostics } = checkText(text);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['felt-forkert-type']);
    expect(diagnostics[0]?.message.da).toBe(message);
    expect(diagnostics[0]?.hint?.da).toBe(hint);
  });
});

describe('words', () => {
  it.each([
    [withEffort('').replace('art: egen', 'art: politsk'), 'Mente du `politisk`?'],
    [withEffort('').replace('art: egen', 'art: koncern'), '`koncern` kan ikke bruges her.'],
    [`${HEAD}status: i-hoering`, 'Mente du `i høring`?'],
    [withEffort('succeskriterier: { 1: falder bort }'), '`falder bort` kan ikke bruges her.'],
    ['type: koncern\når: 2026\nkoncernmål: { a: { titel: x, omfatter: ale } }', 'Mente du `alle`?'],
  ])('%s', (text, message) => {
    const { diagnostics } = checkText(text);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['felt-forkert-værdi']);
    expect(diagnostics[0]?.message.da).toContain(message);
  });
});

describe('a måltal', () => {
  it('without a kind of target says which there are', () => {
    const { diagnostics } = checkText(withEffort('succeskriterier: { 1: { tekst: x, måltal: { enhed: procent } } }'));
    expect(diagnostics).toMatchObject([{ rule: 'felt-måltal', path: 'indsatser/udlån/succeskriterier/1/måltal' }]);
    expect(diagnostics[0]?.hint?.da).toContain('`mindst`, `højst`, `stiger_til`');
  });

  it('with a misspelt kind has that one problem', () => {
    const { diagnostics } = checkText(withEffort('succeskriterier: { 1: { tekst: x, måltal: { mindts: 5 } } }'));
    expect(diagnostics).toMatchObject([
      { rule: 'felt-ukendt', message: { da: 'Ukendt felt `mindts`. Mente du `mindst`?' } },
    ]);
  });
});

describe('the kind of a document', () => {
  it.each([
    ['id: a\når: 2026\ntitel: A\nkerneydelse: x', 'Skriv `type: aftale`.'],
    ['år: 2026\nspilleregler: { tekst: x }\nkoncernmål_indledning: x', 'Skriv `type: koncern`.'],
    ['år: 2026\naftale: a\nrunde: midtvejs', 'Skriv `type: opfølgning`.'],
  ])('is proposed from the fields: %s', (text, hint) => {
    expect(checkText(text).diagnostics).toMatchObject([
      { rule: 'felt-dokumenttype', path: 'type', hint: { da: hint } },
    ]);
  });

  it('is taken with another case', () => {
    expect(checkText(HEAD.replace('aftale', 'Aftale')).value?.type).toBe('aftale');
  });

  it.each(['fagområde', 'referat', 'samarbejdsaftale', 'implementeringsplan', 'målkatalog'])(
    'that comes later is named: %s',
    (type) => {
      expect(problems(`type: ${type}\når: 2026`)).toEqual([
        `type felt-dokumenttype-senere – Programmet kan endnu ikke læse filer af typen \`${type}\` og springer filen over. | Filen kan blive liggende. Kun det, som aldrig må stå i git, bliver kontrolleret.`,
      ]);
    },
  );
});

describe('aftale.yaml', () => {
  it('has problems of its own', () => {
    const { value, diagnostics } = checkSettingsText(
      'kommune: Nørreby\nrunde: {}\ntema: { farve: "#12345" }\nregler: { for-mange-mål: slukket }',
    );
    expect(diagnostics.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'felt-ukendt runde',
      'felt-farve tema/farve',
      'felt-forkert-værdi regler/for-mange-mål',
    ]);
    expect(value).toEqual({ kommune: 'Nørreby', tema: {}, regler: {}, runder: {} });
  });
});
