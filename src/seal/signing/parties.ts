import { load, type SourceNode } from '../../load/index.ts';
import { LARGEST_SOURCE, SOURCE_NAME } from '../extract.ts';

/** A party as it is printed at its signature. */
export interface PrintedParty {
  /** Name of its signature field. */
  readonly part: string;
  readonly name: string | undefined;
  readonly title: string | undefined;
}

/** What a source package says that concerns those who sign. */
export interface SigningSource {
  readonly isDraft: boolean;
  readonly parties: readonly PrintedParty[];
}

/** Reads it out of a source package; undefined for one that is no YAML. */
export function sourceOf(source: Uint8Array): SigningSource | undefined {
  const root = load(SOURCE_NAME, source, LARGEST_SOURCE).value?.root;
  if (root === undefined) return undefined;
  const parties = below(root, 'aftale', 'parter');
  return {
    isDraft: textAt(root, 'byg', 'udkast') === 'ja',
    parties: parties?.kind === 'list' ? parties.items.flatMap((party) => printed(party) ?? []) : [],
  };
}

function printed(party: SourceNode): PrintedParty | undefined {
  const part = textAt(party, 'part');
  return part === undefined ? undefined : { part, name: textAt(party, 'navn'), title: textAt(party, 'stilling') };
}

function below(node: SourceNode, ...path: readonly string[]): SourceNode | undefined {
  let found: SourceNode | undefined = node;
  for (const key of path) {
    found = found?.kind === 'map' ? found.entries.find((entry) => entry.key === key)?.value : undefined;
  }
  return found;
}

function textAt(node: SourceNode, ...path: readonly string[]): string | undefined {
  const found = below(node, ...path);
  return found?.kind === 'scalar' && found.text !== '' ? found.text : undefined;
}
