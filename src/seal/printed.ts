import { documentField, type Field, fieldAt } from '../check/index.ts';
import type { MapNode, SourceNode } from '../load/index.ts';
import type { Place, ResolvedAgreement } from '../model/index.ts';

/** The source of an agreement as far as it is printed: without comments, notes, empty fields and what is not the unit's. */
export interface Printed {
  readonly aftale: MapNode;
  /** The shared text, and the koncernmål that cover the unit; undefined when the year has no koncern. */
  readonly koncern: MapNode | undefined;
}

/** A reference that will fetch text, and is no text itself. */
const NEVER_PRINTED: ReadonlySet<string> = new Set(['hentes_fra']);

/** What is printed of an agreement, as it is written. Both the digest and the source package are made of it, so neither can hold what the other lacks. */
export function printedOf(agreement: ResolvedAgreement): Printed {
  const known = new Set(agreement.koncernmål.filter((part) => part.known).map(({ id }) => id));
  const used = new Set(agreement.chapters.koncern.map(({ id }) => id));
  const { koncern } = agreement;
  return {
    aftale: rootOf(
      agreement.place,
      documentField('aftale'),
      (table, key) => table !== 'LokaleKoncernmål' || known.has(key),
    ),
    koncern:
      koncern === undefined
        ? undefined
        : rootOf(
            koncern.place,
            documentField('koncern'),
            (table, key) => table !== 'KoncernmålEfterId' || used.has(key),
          ),
  };
}

/** Whether an entry of a table is printed, by the name of the table in the schema. */
type Chosen = (table: string | undefined, key: string) => boolean;

function rootOf({ file }: Place, document: Field, chosen: Chosen): MapNode {
  const root = file.root === undefined ? undefined : printedNode(file.root, document, chosen);
  if (root?.kind !== 'map') throw new Error('A resolved agreement has a map as its source.');
  return root;
}

/** A node without notes, empty values and what the schema does not know. */
export function printedNode(node: SourceNode, field: Field, chosen: Chosen = () => true): SourceNode | undefined {
  if (node.kind === 'scalar') return node.style === 'empty' ? undefined : node;
  if (node.kind === 'list') {
    const { item } = field;
    if (item === undefined) return undefined;
    return { ...node, items: node.items.flatMap((one) => printedNode(one, item, chosen) ?? []) };
  }
  const entries = node.entries.flatMap((entry) => {
    const below = fieldAt(field, [entry.key]);
    if (below === undefined || NEVER_PRINTED.has(entry.key) || !chosen(field.name, entry.key)) return [];
    const value = printedNode(entry.value, below, chosen);
    return value === undefined ? [] : [{ ...entry, value }];
  });
  return { ...node, entries };
}
