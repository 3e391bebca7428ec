import type { World } from '../core/index.ts';

/** A file somewhere below a folder. */
export interface Found {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly name: string;
  /** As the disk has the name and its folder, not in NFC. */
  readonly folder: string;
}

const DEEPEST = 16;
const MOST = 20_000;

/** Every file below a folder, hidden ones too, but nothing in hidden folders and packages; links are not followed. */
export function filesBelow(world: World, root: string, folder: string): readonly Found[] {
  const found: Found[] = [];
  const visit = (at: string, depth: number): void => {
    const listed = world.list(at);
    if (!listed.ok || depth > DEEPEST) return;
    for (const { name, kind } of listed.value) {
      if (found.length >= MOST) return;
      const location = world.resolve(at, name);
      if (kind === 'file') found.push({ path: world.relative(root, location), name, folder: at });
      else if (kind === 'directory' && !name.startsWith('.') && name !== 'node_modules') visit(location, depth + 1);
    }
  };
  visit(folder, 0);
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
