import type { Answer, World } from '../../core/index.ts';
import type { Package } from './files.ts';
import { zipped } from './zip.ts';

/** Where a package is put, and in which shape. */
export interface Target {
  /** Absolute. */
  readonly folder: string;
  readonly asFolder: boolean;
  /** Another package of that name is replaced. */
  readonly force: boolean;
}

/** `other`: another package stands there and was not touched. `refused`: the system refused to write. */
export type PutKind = 'written' | 'unchanged' | 'replaced' | 'other' | 'refused';

export interface PutAnswer {
  readonly kind: PutKind;
  readonly location: string;
  readonly refusal: Extract<Answer<unknown>, { readonly ok: false }> | undefined;
}

const LARGEST_PACKAGE = 1_000_000_000;

/** Writes a package as one zip, or as a folder of its files; nothing that stands there is lost unasked. */
export function putPackage(world: World, { name, files }: Package, { folder, asFolder, force }: Target): PutAnswer {
  const location = world.resolve(folder, asFolder ? name : `${name}.zip`);
  const inside = new Map([...files].map(([path, bytes]) => [`${name}/${path}`, bytes]));
  const parts = asFolder
    ? [...files].map(([path, bytes]) => ({ at: world.resolve(location, path), bytes }))
    : [{ at: location, bytes: zipped(inside) }];
  const isFree = world.kindOf(location) === 'missing';
  if (!isFree) {
    if (parts.every(({ at, bytes }) => isSame(world, at, bytes))) {
      return { kind: 'unchanged', location, refusal: undefined };
    }
    if (!force) return { kind: 'other', location, refusal: undefined };
  }
  for (const { at, bytes } of parts) {
    const written = isFree ? world.create(at, bytes) : world.write(at, bytes);
    if (!written.ok) return { kind: 'refused', location, refusal: written };
  }
  return { kind: isFree ? 'written' : 'replaced', location, refusal: undefined };
}

function isSame(world: World, location: string, bytes: Uint8Array): boolean {
  const standing = world.read(location, LARGEST_PACKAGE);
  return standing.ok && world.digest(standing.value) === world.digest(bytes);
}
