import type { Words } from '../core/index.ts';
import type { Style } from '../reporters/index.ts';
import type { Shown } from './shown.ts';

/** A report as text: for people, or for another program. */
export interface Statement {
  /** As in `--format`. */
  readonly id: string;
  /** Another word for the id. */
  readonly alias?: string;
  readonly name: Words;
  /** The whole text, ending in a line break. */
  readonly text: (shown: Shown, style: Style) => string;
}
