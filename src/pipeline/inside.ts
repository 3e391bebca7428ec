import type { Answer, World } from '../core/index.ts';

/** True when a relative path (as `World.relative` gives it) stays below where it starts. */
function staysBelow(relative: string): boolean {
  return relative !== '..' && !relative.startsWith('../') && !/^(?:[A-Za-z]:|\/)/.test(relative);
}

/** The nearest folder above a path that exists. */
function existing(world: World, path: string): Answer<string> {
  let at = path;
  for (;;) {
    const real = world.realPath(at);
    const above = world.resolve(at, '..');
    if (real.ok || real.failure !== 'missing' || above === at) return real;
    // A link that leads nowhere does not exist either, but what is written there would lie elsewhere.
    if (world.kindOf(at) === 'link') return real;
    at = above;
  }
}

/** Whether a path lies in a folder when every symbolic link is followed; the path itself need not exist yet. */
export function isInside(world: World, root: string, path: string): boolean {
  // Words first: to ask Windows about `\\server\share` is to call on that server, with the user's name.
  if (!staysBelow(world.relative(root, path))) return false;
  const realRoot = existing(world, root);
  const realPath = existing(world, path);
  return realRoot.ok && realPath.ok && staysBelow(world.relative(realRoot.value, realPath.value));
}
