import type { World } from '../core/index.ts';

/** The version of this program, by its manifest. */
export function programVersion(world: World): string {
  const manifest: unknown = JSON.parse(new TextDecoder().decode(world.asset('package.json')));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '';
  return String(version);
}
