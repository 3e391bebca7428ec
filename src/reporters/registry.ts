import { human } from './human.ts';
import { json } from './json.ts';
import type { Reporter } from './reporter.ts';

/** Every reporter, the one for people first. */
export const reporters: readonly Reporter[] = [human, json];

export { human, json };
