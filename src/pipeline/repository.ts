import type { World } from '../core/index.ts';

/**
 * Where a folder lies in the git repository around it, `''` or ending in `/`. Without git it is its own root. A clone has a
 * folder `.git`, a worktree and a submodule a file.
 */
export function folderInRepository(world: World, folder: string): string {
  for (let at = folder; ; at = world.resolve(at, '..')) {
    if (world.kindOf(world.resolve(at, '.git')) !== 'missing') {
      const path = world.relative(at, folder);
      return path === '' ? '' : `${path}/`;
    }
    if (at === world.resolve(at, '..')) return '';
  }
}
