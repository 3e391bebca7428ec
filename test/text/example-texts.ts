import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load, type SourceNode } from '../../src/load/index.ts';

const agreements = resolve(import.meta.dirname, '../../agreements');

function textsBelow(node: SourceNode): readonly string[] {
  if (node.kind === 'scalar') return [node.text];
  const children = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
  return children.flatMap(textsBelow);
}

/** A name or a date is shorter. */
const PROSE = 30;

/** The running texts of the example set. */
export const exampleTexts: readonly string[] = readdirSync(agreements, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => load(name, readFileSync(join(agreements, name))).value?.root)
  .flatMap((root) => (root === undefined ? [] : textsBelow(root)))
  .filter((text) => text.length >= PROSE);
