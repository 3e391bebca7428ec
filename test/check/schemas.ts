import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A JSON Schema, as far as these tests look at it. */
export interface Schema {
  readonly $ref?: string;
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly errorMessage?: string;
  readonly defaultSnippets?: readonly { readonly label?: string; readonly body?: unknown }[];
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly tsType?: string;
  readonly const?: string;
  readonly enum?: readonly (string | boolean | null)[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const folder = join(import.meta.dirname, '../../schemas');

export const schemaNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.normalize('NFC').replace('.schema.json', ''))
  .sort();

const schemas: readonly Schema[] = schemaNames.map((name) =>
  JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8')),
);

/** Every definition by its name, and the documents by their title. */
export const definitions: ReadonlyMap<string, Schema> = new Map(
  schemas.flatMap((schema) => [
    ...Object.entries(schema.definitions ?? {}),
    ...(schema.properties === undefined ? [] : [[schema.title ?? '', schema] as const]),
  ]),
);

/** A schema with what it refers to; what is said beside the reference goes first, as editors read it. */
export function resolved(schema: Schema): Schema {
  const target =
    schema.$ref === undefined ? undefined : definitions.get(schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1));
  return target === undefined ? schema : { ...resolved(target), ...schema };
}

/** Every property of every map, as `Aftale.titel`. */
export const properties: readonly (readonly [string, Schema])[] = [...definitions].flatMap(([name, schema]) =>
  Object.entries(schema.properties ?? {}).map(([key, property]) => [`${name}.${key}`, property] as const),
);

/** Every schema within a schema, itself first. */
function allWithin(schema: Schema): readonly Schema[] {
  const inside = [
    ...Object.values(schema.properties ?? {}),
    ...Object.values(schema.patternProperties ?? {}),
    ...Object.values(schema.definitions ?? {}),
    ...(schema.anyOf ?? []),
    ...(schema.items === undefined ? [] : [schema.items]),
  ];
  return [schema, ...inside.flatMap(allWithin)];
}

export const everySchema: readonly Schema[] = schemas.flatMap(allWithin);
