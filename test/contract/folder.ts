import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { positionAt } from '../../src/core/index.ts';
import { validate } from '../../src/pipeline.ts';
import { memoryWorld } from '../../src/world/memory/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';

const PATHS = {
  indstillinger: 'aftale.yaml',
  koncern: 'agreements/2026/koncern.yaml',
  aftale: 'agreements/2026/faellessekretariatet.yaml',
  opfølgning: 'agreements/2026/faellessekretariatet.midtvejs.yaml',
} as const;

/** The four files that the contract consists of; `opfølgning` is the one of the summer. */
export type ContractFile = keyof typeof PATHS;

export function contractText(file: ContractFile): string {
  return readFileSync(join(import.meta.dirname, 'folder', PATHS[file]), 'utf8');
}

/** A file of the contract with words of it replaced; each must stand there, once or first. */
export function edited(file: ContractFile, ...edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
    return text.replace(from, () => to);
  }, contractText(file));
}

/** What `aftale validate` says of the contract folder with some files changed or added: `file:line:column path rule`. */
export function told(
  changed: Partial<Record<ContractFile, string | Uint8Array>>,
  added: Readonly<Record<string, string>> = {},
): readonly string[] {
  const files: Record<string, string | Uint8Array> = {};
  for (const file of ['indstillinger', 'koncern', 'aftale', 'opfølgning'] as const) {
    files[`/${PATHS[file]}`] = changed[file] ?? contractText(file);
  }
  for (const [path, text] of Object.entries(added)) files[`/${path}`] = text;
  const world = memoryWorld({ files, package: packageAssets });
  return validate(world, { config: undefined, operands: [], year: undefined }).problems.map(
    ({ rule, path, span: { file, start } }) => {
      const { line, column } = positionAt(file, start);
      return `${file.path.split('/').at(-1)}:${line}:${column} ${path} ${rule}`;
    },
  );
}
