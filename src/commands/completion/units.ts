import type { World } from '../../core/index.ts';
import { openFolder } from '../../pipeline.ts';

/**
 * Of an agreement that is read for its id only: to parse a thousand files takes longer than anyone waits for Tab, and a wrong
 * proposal harms nobody. A shell expands what it is given, so an id of other signs than the schema allows is left out.
 */
const AGREEMENT = /^type:[ \t]*["']?aftale["']?[ \t]*(?:#.*)?\r?$/m;
const ID = /^id:[ \t]*["']?([\p{L}\p{N}][\p{L}\p{N}-]*)["']?[ \t]*(?:#.*)?\r?$/mu;

/** The ids of the units whose agreements lie in the folder; none where there is no folder. */
export function unitsOf(world: World): readonly string[] {
  const files = openFolder(world).value?.files ?? [];
  const ids = files.flatMap(({ bytes }) => {
    const text = new TextDecoder().decode(bytes);
    return AGREEMENT.test(text) ? (ID.exec(text)?.[1] ?? []) : [];
  });
  return [...new Set(ids)].sort();
}
