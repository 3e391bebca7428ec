import type { World } from '../core/index.ts';
import { editorSchema } from './for-editors.ts';
import { schemaKinds, selfContainedSchema } from './self-contained.ts';

/** Where editors find the schemas, below the folder of aftale.yaml. */
export const SCHEMA_FOLDER = '.aftale/schemas';

/** Chooses a kind's schema by `type`, for files without a line that names one. */
const ANY_KIND = 'dokument.schema.json';

/** Written by the program alone, and long. */
const NOT_BY_HAND = 'kildepakke';

const LARGEST = 4_000_000;

/** A schema as it lies in an agreement folder. */
export interface SchemaFile {
  /** Below the folder of aftale.yaml, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The schemas for editors: copies, so that they are found without the network and say what this version reads. */
export function schemaFiles(world: World): readonly SchemaFile[] {
  const encoder = new TextEncoder();
  const ofKinds = schemaKinds(world)
    .filter((kind) => kind !== NOT_BY_HAND)
    .map((kind) => {
      const text = JSON.stringify(editorSchema(selfContainedSchema(world, kind) ?? {}), undefined, 1);
      return [`${kind}.schema.json`, encoder.encode(`${text}\n`)] as const;
    });
  const anyKind = [ANY_KIND, world.asset(`templates/init/${ANY_KIND}`)] as const;
  return [anyKind, ...ofKinds].map(([name, bytes]) => ({ path: `${SCHEMA_FOLDER}/${name}`, bytes }));
}

/** Whether a schema lies in the folder as this program writes it; line ends, which git may change, do not count. */
export function isCurrent(world: World, root: string, { path, bytes }: SchemaFile): boolean {
  const there = world.read(world.resolve(root, path), LARGEST);
  if (!there.ok) return false;
  const text = (of: Uint8Array): string => new TextDecoder().decode(of).replaceAll('\r\n', '\n');
  return text(there.value) === text(bytes);
}

/**
 * The first line of a new file, by which editors know its kind; empty in a folder without schemas, where editors would
 * complain of the line.
 */
export function schemaLine(world: World, root: string, location: string, kind: string): string {
  const schema = world.resolve(root, SCHEMA_FOLDER, `${kind}.schema.json`);
  if (world.kindOf(schema) === 'missing') return '';
  return `# yaml-language-server: $schema=${world.relative(world.resolve(location, '..'), schema)}\n`;
}
