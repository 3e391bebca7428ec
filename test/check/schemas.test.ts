import { describe, expect, it } from 'vitest';
import { decode } from '../../src/check/decode.ts';
import { KEY_PATTERNS } from '../../src/check/field.ts';
import {
  type CheckRuleName,
  checkRules,
  documentField,
  type Field,
  fieldAt,
  fieldFormat,
} from '../../src/check/index.ts';
import { defaultWords } from '../../src/compose/aftale/words.ts';
import { parsed } from './parsed.ts';
import { definitions, everySchema, properties, resolved, type Schema, schemaNames } from './schemas.ts';

/** The rules that speak for a keyword of JSON Schema; each has a reproducer with words in both languages. */
const RULES_OF_KEYWORD: Readonly<Record<string, readonly CheckRuleName[]>> = {
  additionalProperties: ['felt-ukendt'],
  anyOf: ['felt-forkert-type', 'felt-forkert-værdi'],
  const: ['felt-dokumenttype', 'felt-dokumenttype-senere'],
  enum: ['felt-forkert-værdi', 'felt-ja-nej'],
  format: [
    'felt-aftaleår',
    'felt-beløb',
    'felt-bogstav',
    'felt-dag-på-året',
    'felt-dato',
    'felt-farve',
    'felt-frist',
    'felt-heltal',
    'felt-id',
    'felt-ja-nej',
    'felt-markdown',
    'felt-netadresse',
    'felt-nummer',
    'felt-tal',
  ],
  items: ['felt-forkert-type'],
  pattern: ['felt-bogstav', 'felt-farve', 'felt-id', 'felt-netadresse', 'felt-nummer'],
  patternProperties: ['felt-forkert-nøgle'],
  properties: ['felt-ukendt'],
  required: ['felt-mangler'],
  type: ['felt-forkert-type'],
};

/** Keywords that describe and refuse nothing. */
const ANNOTATIONS = [
  '$ref',
  '$schema',
  'defaultSnippets',
  'definitions',
  'description',
  'errorMessage',
  'examples',
  'title',
  'tsType',
];

describe('the schemas', () => {
  it('are the four of the folder, the one that they share, and the source package', () => {
    expect(schemaNames).toEqual(['aftale', 'felter', 'indstillinger', 'kildepakke', 'koncern', 'opfølgning'].sort());
    expect(properties.length).toBeGreaterThan(150);
  });

  it('use only keywords that the program has words for', () => {
    const used = new Set(everySchema.flatMap((schema) => Object.keys(schema)));
    expect([...used].sort()).toEqual([...ANNOTATIONS, ...Object.keys(RULES_OF_KEYWORD)].sort());
    const rules = new Set(Object.values(RULES_OF_KEYWORD).flat());
    expect(
      Object.keys(checkRules).filter((rule) => rule !== 'felt-måltal' && !rules.has(rule as CheckRuleName)),
    ).toEqual([]);
  });

  it.each(properties)('%s has a title, a description, an example, a message and a snippet', (_, property) => {
    const { title, description, examples, errorMessage, defaultSnippets } = resolved(property);
    expect(title).toMatch(/^[A-ZÆØÅ]/);
    expect(description).toMatch(/^.{12,}\.$/);
    expect(errorMessage).toMatch(/^.{8,}\.$/);
    expect(examples?.length).toBeGreaterThan(0);
    expect(defaultSnippets?.length).toBeGreaterThan(0);
    for (const { label, body } of defaultSnippets ?? []) {
      expect(label).toBeTruthy();
      expect(body).toBeDefined();
    }
  });

  it('forbid unknown keys on every map, and allow an internal note', () => {
    const maps = everySchema.filter((schema) => schema.properties !== undefined);
    expect(maps.length).toBeGreaterThan(50);
    for (const { title, additionalProperties, properties: own } of maps) {
      expect([title, additionalProperties]).toEqual([title, false]);
      expect([title, own?.['intern_note'] !== undefined]).toEqual([title, true]);
    }
  });

  it('allow everything to be empty', () => {
    const values = everySchema.filter(({ type, $schema }) => type !== undefined && $schema === undefined);
    expect(
      values.filter(({ type, enum: words }) => type !== 'string' && !type?.includes('null') && words === undefined),
    ).toEqual([]);
  });

  it('demand only what a document or its part cannot be without', () => {
    const demanded = [...definitions].flatMap(([name, { required }]) =>
      (required ?? []).map((key) => `${name}.${key}`),
    );
    expect(demanded.sort()).toEqual(
      [
        'Aftale.id',
        'Aftale.titel',
        'Aftale.type',
        'Aftale.år',
        'Handling.tekst',
        'Indsats.art',
        'Indsats.titel',
        'Kildepakke.aftale',
        'Kildepakke.type',
        'Koncern.type',
        'Koncern.år',
        'Koncernkriterium.tekst',
        'Koncernmål.titel',
        'Opfølgning.aftale',
        'Opfølgning.runde',
        'Opfølgning.type',
        'Opfølgning.år',
        'Succeskriterium.tekst',
      ].sort(),
    );
  });

  it('tell alternatives apart by their YAML shape: one map, one list, some words and one free text', () => {
    const unions = everySchema.filter(({ anyOf }) => anyOf !== undefined);
    expect(unions.length).toBeGreaterThan(5);
    for (const { anyOf = [] } of unions) {
      const shapes = anyOf.map(shapeOf);
      expect(shapes).toEqual([...new Set(shapes)]);
      expect(shapes.length).toBeGreaterThan(1);
    }
  });

  it('know every word that a document uses, and its wording', () => {
    const { intern_note, ...words } = definitions.get('Betegnelser')?.properties ?? {};
    expect(intern_note).toBeDefined();
    const examples = Object.entries(words).map(([key, word]) => [key, word.examples?.[0]]);
    expect(Object.fromEntries(examples)).toEqual(defaultWords);
  });

  it('have the same patterns of keys as the program', () => {
    const patterns = new Set(everySchema.flatMap(({ patternProperties }) => Object.keys(patternProperties ?? {})));
    expect([...patterns].sort()).toEqual(
      Object.values(KEY_PATTERNS)
        .map(({ source }) => source)
        .sort(),
    );
  });
});

function shapeOf(alternative: Schema): string {
  const { properties: own, items, enum: words, anyOf } = resolved(alternative);
  if (anyOf !== undefined) throw new Error('Alternatives within alternatives');
  return own !== undefined ? 'map' : items !== undefined ? 'list' : words !== undefined ? 'words' : 'text';
}

describe('the examples of the schemas', () => {
  const kinds = ['aftale', 'koncern', 'opfølgning', 'indstillinger', 'kildepakke'] as const;
  const cases = kinds.flatMap((kind) => examplesBelow(documentField(kind), []));

  it('are many', () => {
    expect(cases.length).toBeGreaterThan(200);
  });

  it.each(cases)('%s: %s can be read', (_, text, field) => {
    const file = parsed(text);
    if (file.root === undefined) throw new Error('An empty example');
    const { value, diagnostics } = decode(file, file.root, { title: '', fields: { eksempel: field } });
    expect(diagnostics).toEqual([]);
    expect(value).toHaveProperty('eksempel');
  });
});

/** Every example under a field, written as YAML. */
function examplesBelow(field: Field, path: readonly string[]): (readonly [string, string, Field])[] {
  const schema = definitions.get(field.name ?? '');
  const own = Object.entries(field.fields ?? {}).flatMap(([key, below]) =>
    (resolved(schema?.properties?.[key] ?? {}).examples ?? []).map(
      (example) => [`${[...path, key].join('/')}`, `eksempel: ${JSON.stringify(example)}\n`, below] as const,
    ),
  );
  const deeper = Object.entries(field.fields ?? {}).flatMap(([key, below]) => examplesBelow(below, [...path, key]));
  return [
    ...own,
    ...deeper,
    ...(field.entries === undefined ? [] : examplesBelow(field.entries, [...path, '*'])),
    ...(field.item === undefined ? [] : examplesBelow(field.item, [...path, '*'])),
  ];
}

describe('what stands at a path', () => {
  it.each([
    [['indsatser', 'jordsalg', 'målsætning'], 'markdown'],
    [['indsatser', 'jordsalg', 'delmål', 'A'], 'markdown'],
    [['indsatser', 'jordsalg', 'delmål', 'A', 'under'], 'tekst'],
    [['indsatser', 'jordsalg', 'økonomi', 'beløb', '2026'], 'beløb'],
    [['økonomisk_ramme', 'driftsbudget', 'poster', '0', 'beløb'], 'beløb'],
    [['parter', '1', 'navn'], 'tekst'],
    [['indsatser', 'jordsalg', 'direktionens_krav'], 'markdown'],
    [['indsatser', 'jordsalg', 'delmål', 'a'], undefined],
    [['indsatser', 'jordsalg', 'findes_ikke'], undefined],
    [['indsatser', 'jordsalg', 'intern_note'], undefined],
    [['delmål', 'intern_note'], undefined],
    [['constructor'], undefined],
    [['indsatser'], undefined],
  ])('%j is %s', (path, format) => {
    expect(fieldFormat('aftale', path)).toBe(format);
  });

  it('has a title and, where it is a map, its fields', () => {
    const effort = fieldAt(documentField('aftale'), ['indsatser', 'jordsalg']);
    expect(effort).toMatchObject({ name: 'Indsats', title: 'Indsats', required: ['art', 'titel'] });
    expect(Object.keys(effort?.fields ?? {})).toContain('målsætning');
    expect(fieldAt(documentField('koncern'), ['koncernmål', 'x', 'omfatter'])).toMatchObject({
      words: ['alle'],
      item: {},
    });
  });
});
