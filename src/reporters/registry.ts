import { concise } from './concise.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { human } from './human.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

/** Every reporter, the one for people first. */
export const reporters: readonly [Reporter, ...Reporter[]] = [
  human,
  concise,
  json,
  markdown,
  github,
  gitlab,
  sarif,
  junit,
];
