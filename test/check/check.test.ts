import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, checkSettings } from '../../src/check/index.ts';
import { decimalOf, decimalText, isoDate } from '../../src/core/index.ts';
import { agreement, checkSettingsText, checkText, HEAD, parsed, told, withEffort } from './parsed.ts';

const root = join(import.meta.dirname, '../..');
const examples = readdirSync(join(root, 'agreements'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);

describe('the example set', () => {
  it('is there', () => {
    expect(examples.length).toBeGreaterThan(3);
  });

  it.each(examples)('%s has no problem, and a value of its type', (name) => {
    const { value, diagnostics } = check(parsed(readFileSync(join(root, 'agreements', name), 'utf8'), name));
    expect(diagnostics.map(told)).toEqual([]);
    expect(value?.type).toMatch(/^(aftale|koncern|opfølgning)$/);
  });

  it('aftale.yaml has no problem', () => {
    const { value, diagnostics } = checkSettings(parsed(readFileSync(join(root, 'aftale.yaml'), 'utf8')));
    expect(diagnostics.map(told)).toEqual([]);
    expect(value?.runder?.['midtvejs']?.opgøres_pr).toEqual({ text: '31. august', month: 8, day: 31, nextYear: false });
    expect(value?.regler?.['for-mange-mål']).toMatchObject({ niveau: 'advarsel', højst: 5 });
  });
});

describe('the meaning of a text', () => {
  it('is read from the source, not from what YAML makes of it', () => {
    const { økonomisk_ramme, godkendelse, nøgletal } = agreement(
      `${HEAD}økonomisk_ramme:
  driftsbudget:
    netto: 400.000
    omplacering_tilladt: nej
godkendelse: { version: 1.10, dato: 28. januar 2026 }
nøgletal:
  - navn: Årsværk
    værdi: 31,5
`,
    );
    expect(økonomisk_ramme?.driftsbudget?.netto).toEqual(decimalOf(400_000));
    expect(økonomisk_ramme?.driftsbudget?.omplacering_tilladt).toBe(false);
    expect(godkendelse?.version).toBe('1.10');
    expect(godkendelse?.dato && isoDate(godkendelse.dato)).toBe('2026-01-28');
    expect(nøgletal?.[0]?.værdi && decimalText(nøgletal[0].værdi)).toBe('31.5');
  });

  it('keeps references as they are written, and deadlines with their words', () => {
    const effort = agreement(
      withEffort(`delmål: { A: Alle læser., B: udgår, C: { under: Børn, tekst: Børn læser. } }
succeskriterier:
  1: { tekst: Flere læser., delmål: [A, B], måltal: { mindst: 85, enhed: '%' }, frist: 2. kvartal 2026 }
  2: Udgår
resultatkrav:
  1: { succeskriterium: 1 }`),
    ).indsatser?.['udlån'];
    expect(effort?.delmål).toMatchObject({ A: 'Alle læser.', B: 'udgår', C: { under: 'Børn' } });
    expect(effort?.succeskriterier?.['2']).toBe('udgår');
    expect(effort?.succeskriterier?.['1']).toMatchObject({ delmål: ['A', 'B'], måltal: { enhed: 'procent' } });
    expect(effort?.succeskriterier?.['1']).toMatchObject({
      frist: { text: '2. kvartal 2026', last: { month: 6, day: 30 } },
    });
    expect(effort?.resultatkrav?.['1']).toEqual({ succeskriterium: '1' });
  });

  it.each([
    ['ikke_opfyldt', 'ikke opfyldt'],
    ['Ikke-Opfyldt', 'ikke opfyldt'],
    ['følger  planen', 'følger planen'],
    ['OPFYLDT', 'opfyldt'],
  ])('takes %s as %s', (written, meant) => {
    const { value, diagnostics } = checkText(
      `type: opfølgning\naftale: biblioteket\når: 2026\nrunde: midtvejs\nindsatser: { udlån: { succeskriterier: { 1: { vurdering: ${written} } } } }\n`,
    );
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ indsatser: { udlån: { succeskriterier: { '1': { vurdering: meant } } } } });
  });

  it('keeps Markdown as it is but for the empty lines after it, and makes one line of a plain text', () => {
    const { kerneydelse, titel } = agreement(
      'type: aftale\nid: a\når: 2026\ntitel: >\n  Bibliotek\n  og borgerservice\nkerneydelse: |\n  Vi låner ud:\n\n  - bøger\n\n',
    );
    expect(kerneydelse).toBe('Vi låner ud:\n\n- bøger');
    expect(titel).toBe('Bibliotek og borgerservice');
  });

  it('takes the words of an answer as words, and every other text as text', () => {
    const effort = agreement(
      withEffort('direktionens_krav: Ingen\ndirektionens_bemærkninger: Ingen kommentarer'),
    ).indsatser;
    expect(effort?.['udlån']).toMatchObject({
      direktionens_krav: 'ingen',
      direktionens_bemærkninger: 'Ingen kommentarer',
    });
  });
});

describe('a draft', () => {
  it('may leave everything empty that is not its identity', () => {
    const draft = agreement(
      withEffort(`målsætning:
delmål:
  A:
succeskriterier:
  1: { tekst: Flere læser., måltal: { mindst: , enhed: procent }, måles: [] }
  2:
handlinger:
evaluering:
  -
direktionens_krav:`),
    );
    expect(draft.indsatser?.['udlån']).toEqual({
      art: 'egen',
      titel: 'Flere udlån',
      delmål: {},
      succeskriterier: { '1': { tekst: 'Flere læser.', måltal: { enhed: 'procent' }, måles: [] } },
      evaluering: [],
    });
  });

  it.each(['type', 'id', 'år', 'titel'])('may not leave %s empty', (key) => {
    const { value, diagnostics } = checkText(HEAD.replace(new RegExp(`^${key}: .*$`, 'm'), `${key}:`));
    expect(value).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ path: key, severity: 'error' });
  });

  it('of aftale.yaml may be empty', () => {
    expect(checkSettingsText('# intet endnu\n')).toEqual({ value: {}, diagnostics: [] });
  });
});

describe('an internal note', () => {
  it('may stand on every map in any shape, and never reaches the value', () => {
    const value = agreement(
      `intern_note: [1, { a: b }]\n${withEffort('intern_note: { frist: snart }\ndelmål: { A: Alle læser., intern_note: x }\nhandlinger: { intern_note: x }')}`,
    );
    expect(JSON.stringify(value)).not.toContain('intern_note');
    expect(value.indsatser?.['udlån']?.delmål).toEqual({ A: 'Alle læser.' });
  });
});

describe('names that JavaScript has already', () => {
  it('are keys like any other', () => {
    const value = agreement(
      `${HEAD}indsatser:\n  constructor: { art: egen, titel: Byg }\n  toString: { art: egen, titel: Læs }\n`,
    );
    expect(Object.keys(value.indsatser ?? {})).toEqual(['constructor', 'toString']);
    expect(value.indsatser?.['valueOf']).toBeUndefined();
  });

  it('do not reach the prototype', () => {
    const { diagnostics } = checkText(
      `${HEAD}__proto__: { udvalg: x }\nindsatser:\n  __proto__: { art: egen, titel: x }\n`,
    );
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['felt-ukendt', 'felt-forkert-nøgle']);
    expect(Object.hasOwn(Object.prototype, 'udvalg')).toBe(false);
  });
});

describe('what is left of a document with problems', () => {
  it('is everything but the single fields that cannot be read', () => {
    const { value, diagnostics } = checkText(
      withEffort(
        'maal: x\nhandlinger: { 1: { tekst: Læs., frist: snart, ansvarlig: Bibliotekaren } }\nmålgruppe: [børn]',
      ),
    );
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['felt-ukendt', 'felt-frist', 'felt-forkert-type']);
    expect(value).toMatchObject({
      indsatser: { udlån: { titel: 'Flere udlån', handlinger: { '1': { tekst: 'Læs.' } } } },
    });
    expect(value).not.toHaveProperty('indsatser.udlån.maal');
    expect(value).not.toHaveProperty('indsatser.udlån.målgruppe');
    expect(value).not.toHaveProperty('indsatser.udlån.handlinger.1.frist');
  });

  it('is nothing when a part has lost what gives it its meaning', () => {
    const { value, diagnostics } = checkText(`${HEAD}indsatser:\n  udlån: { art: egen }\n`);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ rule, path }) => [rule, path])).toEqual([['felt-mangler', 'indsatser/udlån/titel']]);
  });

  it('is told in the order of the file', () => {
    const { diagnostics } = checkText(`${HEAD}løbetid: { fra: i går, til: 2026-12-31 }\nukendt: 1\nsagsnr: [1]\n`);
    expect(diagnostics.map(({ path }) => path)).toEqual(['løbetid/fra', 'ukendt', 'sagsnr']);
  });
});
