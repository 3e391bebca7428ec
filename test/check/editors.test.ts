import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editorSchema, type Schema, schemaKinds, selfContainedSchema } from '../../src/schemas/index.ts';
import { memoryWorld } from '../../src/world/memory/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';
import { schemaNames } from './schemas.ts';

// Editors read the schemas themselves, over YAML with its own numbers and booleans: what we accept, they may not mark. They are given
// three forms: the files of schemas/, what `aftale schema` prints (one document), and what `aftale init` writes (for VS Code).
const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const world = memoryWorld({ files: {}, package: packageAssets });
const kinds = schemaKinds(world);
const options = { strict: false, validateFormats: false, allErrors: true };

const shared = new Ajv(options);
for (const name of schemaNames)
  shared.addSchema(JSON.parse(read(`schemas/${name}.schema.json`)), `${name}.schema.json`);

/** Compiled by itself: what stands in a file of its own must need no other. */
function alone(schema: Schema): ReturnType<Ajv['compile']> {
  return new Ajv(options).compile(schema);
}

const contained = new Map(kinds.map((kind) => [kind, selfContainedSchema(world, kind) ?? {}]));
const shown = new Map([...contained].map(([kind, schema]) => [kind, editorSchema(schema)]));

const validators = new Map(
  kinds.map((kind) => [
    kind,
    [
      shared.getSchema(`${kind}.schema.json`),
      ...[contained, shown].map((schemas) => alone(schemas.get(kind) ?? {})),
    ] as const,
  ]),
);

/** What is marked, by place, alike in every form of the schema. */
function marks(kind: string, text: string): readonly string[] {
  const value: unknown = parse(text);
  const [first, ...others] = (validators.get(kind) ?? []).map((validate) => {
    if (validate === undefined) throw new Error(`No schema for ${kind}`);
    validate(value);
    const places = (validate.errors ?? [])
      .filter(({ keyword }) => keyword !== 'if')
      .map(({ instancePath, keyword }) => `${instancePath} ${keyword === 'enum' ? 'pattern' : keyword}`);
    return [...new Set(places)].sort();
  });
  for (const other of others) expect(other).toEqual(first);
  return first ?? [];
}

const examples = readdirSync(join(root, 'agreements'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);

describe('an editor', () => {
  it.each(schemaNames)('finds %s a valid draft-07 schema', (name) => {
    expect(shared.validateSchema(JSON.parse(read(`schemas/${name}.schema.json`)))).toBe(true);
  });

  it.each(examples)('marks nothing in %s', (name) => {
    const text = read(join('agreements', name));
    const schema = /^# yaml-language-server: \$schema=.*?([^/]+)\.schema\.json$/m.exec(text)?.[1] ?? '';
    expect(kinds).toContain(schema);
    expect(marks(schema, text)).toEqual([]);
  });

  it.each(kinds)('finds %s valid as one document, and as VS Code is given it', (kind) => {
    expect([contained, shown].map((schemas) => shared.validateSchema(schemas.get(kind) ?? {}))).toEqual([true, true]);
  });

  it('marks nothing in aftale.yaml', () => {
    expect(marks('indstillinger', read('aftale.yaml'))).toEqual([]);
  });

  it('marks nothing in an empty draft', () => {
    const draft = `type: aftale\nid: a\når: 2026\ntitel: A\nløbetid:\nparter:\n  -\nindsatser:\n  x:\n    art: egen\n    titel: X\n    delmål:\n      A:\n    succeskriterier:\n      1:\n`;
    expect(marks('aftale', draft)).toEqual([]);
  });

  it('marks what is unknown, missing or of a wrong shape', () => {
    expect(marks('aftale', 'type: aftale\nid: a\når: 2026\nmaal: 1\nparter: A\n')).toEqual(
      expect.arrayContaining([' required', ' additionalProperties', '/parter type']),
    );
  });
});

const MISTAKES: readonly (readonly [kind: string, text: string])[] = [
  [
    'aftale',
    'type: aftale\nid: a\når: 2026\ntitel: A\nstatus: klar\nkerneydelse: [a]\nudgave: 3\nparter: [{ part: 1, nvan: a }]\n',
  ],
  ['aftale', 'type: aftale\nid: a b\når: [2026]\ntitel: A\nindsatser:\n  x:\n    titel: A\n    delmål: { a: A }\n'],
  ['koncern', 'type: koncern\når: 2026\nspilleregler: [a]\npolitikker_og_planer: [{ titel: [a], url: ftp://a }]\n'],
  ['opfølgning', 'type: aftale\naftale: a\når: 2026\nrunde: [a]\nindsatser: { a: { succeskriterier: { a: 1 } } }\n'],
  ['indstillinger', 'tema: { farve: blå }\nmapper: [agreements]\nrunder: { midtvejs: { frist: [a] } }\n'],
];

describe('each form of a schema', () => {
  it.each(MISTAKES)('marks the same in a wrong %s', (kind, text) => {
    expect(marks(kind, text).length).toBeGreaterThan(2);
  });

  it('proposes every word, and takes it in each way of writing it', () => {
    const agreement = (status: string): string => `type: aftale\nid: a\når: 2026\ntitel: A\nstatus: ${status}\n`;
    const validate = alone(shown.get('aftale') ?? {});
    const ways = ['i dialog', 'i_dialog', 'I-Dialog', 'TIL GODKENDELSE'];
    expect(ways.map((status) => validate(parse(agreement(status))))).toEqual(ways.map(() => true));
    expect(validate(parse(agreement('idialog')))).toBe(false);
  });
});

/** Every schema within a schema, itself first. */
function within(schema: Schema): readonly Schema[] {
  const inside = [
    ...Object.values(schema.definitions ?? {}),
    ...Object.values(schema.properties ?? {}),
    ...Object.values(schema.patternProperties ?? {}),
    ...(schema.anyOf ?? []),
    ...[schema.items, schema.else].flatMap((one) => one ?? []),
  ];
  return [schema, ...inside.flatMap(within)];
}

describe('a schema as VS Code is given it', () => {
  const all = [...shown.values()].flatMap(within);

  it('has a Danish message wherever something can be refused', () => {
    const refusing = all.filter(({ type, pattern, const: word, required, additionalProperties }) =>
      [type, pattern, word, required, additionalProperties].some((keyword) => keyword !== undefined),
    );
    expect(refusing.length).toBeGreaterThan(500);
    expect(refusing.filter(({ errorMessage }) => errorMessage === undefined)).toEqual([]);
  });

  it('has nothing that is shown in English, or as [object Object]', () => {
    expect(all.filter((schema) => schema.enum !== undefined || schema.examples !== undefined)).toEqual([]);
    const open = all.filter(({ if: condition }) => condition === false);
    expect(open.length).toBeGreaterThan(500);
    expect(open.filter(({ type }) => type !== undefined)).toEqual([]);
  });

  it('says nothing beside a reference, where the editor would not see it', () => {
    expect(all.filter((schema) => schema.$ref !== undefined && Object.keys(schema).length > 1)).toEqual([]);
  });

  it('loses no example of a list or a map, written as YAML that reads the same', () => {
    const examplesOf = [...contained.values()]
      .flatMap(within)
      .flatMap(({ examples: given = [] }) => given)
      .filter((example) => typeof example === 'object' && example !== null);
    const blocks = all.flatMap(({ markdownDescription = '' }) =>
      [...markdownDescription.matchAll(/```yaml\n([\s\S]*?)\n```/g)].map(([, block = '']) =>
        JSON.stringify(parse(block)),
      ),
    );
    expect(examplesOf.length).toBeGreaterThan(50);
    expect(examplesOf.map((example) => JSON.stringify(example)).filter((example) => !blocks.includes(example))).toEqual(
      [],
    );
  });
});

describe('the schema for files that name none', () => {
  it('knows every kind that is written by hand', () => {
    const text = read('templates/init/dokument.schema.json');
    const referred = [...text.matchAll(/"\$ref": "([^"]+)\.schema\.json"/g)].map(([, kind]) => kind);
    expect(referred.sort()).toEqual(kinds.filter((kind) => !['indstillinger', 'kildepakke'].includes(kind)));
  });
});
