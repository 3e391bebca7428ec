import type { World } from '../core/index.ts';
import { inOneLine } from '../reporters/index.ts';

/** Shorter work is over before anyone wonders. */
const PATIENCE = 500;

/** One line on stderr that is written over in place, after half a second, and only where a person looks. */
export interface Progress {
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

export function progress(world: World, quiet: boolean): Progress {
  const start = world.elapsed();
  const { columns = 80, interactive } = world.stderr;
  let shown = false;
  return {
    show: (text) => {
      if (quiet || !interactive || world.elapsed() - start < PATIENCE) return;
      world.stderr.write(`\r\u001b[K${inOneLine(text).slice(0, columns - 1)}`);
      shown = true;
    },
    clear: () => {
      if (shown) world.stderr.write('\r\u001b[K');
    },
  };
}
