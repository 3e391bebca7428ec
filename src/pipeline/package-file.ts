import type { World } from '../core/index.ts';

/** A source package holds a logo and four faces of a type at most. */
export const LARGEST_PACKAGE = 64_000_000;

/** Whether an operand is a source package: a YAML file that says so at its beginning. */
export function isPackage(world: World, operand: string): boolean {
  const location = world.resolve(operand);
  if (!/\.ya?ml$/i.test(operand) || world.kindOf(location) === 'missing') return false;
  const bytes = world.read(location, LARGEST_PACKAGE);
  return bytes.ok && /^type:[ \t]*["']?kildepakke\b/m.test(new TextDecoder().decode(bytes.value.subarray(0, 1000)));
}
