import type { World } from '../core/index.ts';

/** A value of JSON, as schemas give it for an example. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** JSON Schema (draft-07) with the words of yaml-language-server, as far as our schemas use them. */
export interface Schema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly errorMessage?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: string;
  readonly enum?: readonly Json[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly if?: boolean;
  readonly else?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly examples?: readonly Json[];
  readonly defaultSnippets?: readonly { readonly label: string; readonly body: Json }[];
  /** For our own generators; means nothing to others. */
  readonly tsType?: string;
}

const FOLDER = 'schemas/';
const ENDING = '.schema.json';

/** Definitions that the kinds share; no kind of its own. */
const SHARED = 'felter';

interface Contract {
  /** Every schema by its name, like `aftale`. */
  readonly kinds: ReadonlyMap<string, Schema>;
  /** Every definition by its name, and the documents by their title; names are unique over all schemas. */
  readonly named: ReadonlyMap<string, Schema>;
}

function contract(world: World): Contract {
  const kinds = new Map<string, Schema>();
  const named = new Map<string, Schema>();
  for (const asset of world.assets('schemas').filter((name) => name.endsWith(ENDING))) {
    const schema: Schema = JSON.parse(new TextDecoder().decode(world.asset(asset)));
    const name = asset.normalize('NFC').slice(FOLDER.length, -ENDING.length);
    for (const [key, definition] of Object.entries(schema.definitions ?? {})) named.set(key, definition);
    if (name === SHARED) continue;
    kinds.set(name, schema);
    named.set(schema.title ?? name, schema);
  }
  return { kinds, named };
}

/** Every kind that has a schema, sorted: the documents by their `type`, and `indstillinger` (aftale.yaml). */
export function schemaKinds(world: World): readonly string[] {
  return [...contract(world).kinds.keys()].sort();
}

/** The schema of a kind in one document, for programs that are given nothing else; undefined when there is no such kind. */
export function selfContainedSchema(world: World, kind: string): Schema | undefined {
  const { kinds, named } = contract(world);
  const document = kinds.get(kind);
  if (document === undefined) return undefined;
  const definitions = new Map<string, Schema>();

  /** The name that a reference aims at: a definition's, or the title of a whole document. */
  const nameOf = (ref: string): string =>
    ref.endsWith(ENDING)
      ? (kinds.get(ref.slice(0, -ENDING.length))?.title ?? ref)
      : ref.slice(ref.lastIndexOf('/') + 1);

  const refer = (ref: string): string => {
    const name = nameOf(ref);
    const target = named.get(name);
    if (target === undefined) throw new Error(`Nothing is called ${ref}`);
    if (!definitions.has(name)) {
      // Before its own references are followed, so that a ring would end.
      definitions.set(name, {});
      definitions.set(name, contained(target));
    }
    return `#/definitions/${name}`;
  };

  const contained = ({ $schema, definitions: own, tsType, ...schema }: Schema): Schema => ({
    ...schema,
    ...(schema.$ref === undefined ? {} : { $ref: refer(schema.$ref) }),
    ...withSchemasInside(schema, contained),
  });

  const body = contained(document);
  const sorted = [...definitions].sort(([a], [b]) => (a < b ? -1 : 1));
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...body, definitions: Object.fromEntries(sorted) };
}

/** The keywords of a schema that hold schemas, each of those changed. */
export function withSchemasInside(schema: Schema, change: (inside: Schema) => Schema): Schema {
  const changed = (map: Readonly<Record<string, Schema>>): Readonly<Record<string, Schema>> =>
    Object.fromEntries(Object.entries(map).map(([key, inside]) => [key, change(inside)]));
  return {
    ...(schema.anyOf === undefined ? {} : { anyOf: schema.anyOf.map(change) }),
    ...(schema.items === undefined ? {} : { items: change(schema.items) }),
    ...(schema.properties === undefined ? {} : { properties: changed(schema.properties) }),
    ...(schema.patternProperties === undefined ? {} : { patternProperties: changed(schema.patternProperties) }),
  };
}
