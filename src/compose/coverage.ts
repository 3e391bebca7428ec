import type { Diagnostic } from '../core/index.ts';
import { type Doc, type Origin, walk } from '../doc/index.ts';
import { type ParsedFile, type Path, type SourceNode, spanAt } from '../load/index.ts';
import { shareKey } from './field.ts';
import { templateProblem } from './template/rules.ts';

/** A file whose filled-in fields must be printed, except the paths that `skips` names. */
export interface Covered {
  readonly file: ParsedFile;
  readonly skips: (path: Path) => boolean;
}

/** A warning for every filled-in field of the files that no text of the document comes from. */
export function checkCoverage(
  doc: Doc,
  files: readonly Covered[],
  sharing: ReadonlyMap<string, readonly Origin[]>,
  leavesOut: ReadonlySet<string>,
): readonly Diagnostic[] {
  const shown = shownPlaces(doc, sharing);
  return files.flatMap(({ file, skips }) => {
    const places = shown.get(file.file.path) ?? new Set();
    return new HiddenFields(places, skips, leavesOut).below(file.root, '', []).map((path) => notShown(file, path));
  });
}

/** The paths of each file that a text comes from. */
function shownPlaces(
  doc: Doc,
  sharing: ReadonlyMap<string, readonly Origin[]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const shown = new Map<string, Set<string>>();
  const add = (origin: Origin): void => {
    const places = shown.get(origin.file) ?? new Set();
    if (places.has(origin.at)) return;
    shown.set(origin.file, places.add(origin.at));
    for (const other of sharing.get(shareKey(origin)) ?? []) add(other);
  };
  walk(doc.body, {
    inline: (inline) => {
      if (inline.kind === 'text' && inline.origin?.kind === 'field') add(inline.origin);
    },
  });
  return shown;
}

class HiddenFields {
  readonly #shown: ReadonlySet<string>;
  readonly #skips: Covered['skips'];
  readonly #leavesOut: ReadonlySet<string>;

  constructor(shown: ReadonlySet<string>, skips: Covered['skips'], leavesOut: ReadonlySet<string>) {
    this.#shown = shown;
    this.#skips = skips;
    this.#leavesOut = leavesOut;
  }

  /** What is filled in and not shown; what stands below a shown place is shown: `mindst 85 procent` comes from `måltal`. */
  below(node: SourceNode | undefined, at: string, path: Path): readonly Path[] {
    if (node === undefined || this.#shown.has(at) || this.#isMeant(at, path)) return [];
    switch (node.kind) {
      case 'scalar':
        return node.text.trim() === '' ? [] : [path];
      case 'list':
        return node.items.flatMap((item, index) => this.#step(item, at, path, String(index)));
      case 'map':
        return node.entries.flatMap((entry) => this.#step(entry.value, at, path, entry.key));
    }
  }

  #step(node: SourceNode, at: string, path: Path, step: string): readonly Path[] {
    return this.below(node, at === '' ? step : `${at}/${step}`, [...path, step]);
  }

  /** Never printed, or left out on purpose. */
  #isMeant(at: string, path: Path): boolean {
    return this.#skips(path) || this.#leavesOut.has(at) || this.#leavesOut.has(path.at(-1) ?? '');
  }
}

function notShown(file: ParsedFile, path: Path): Diagnostic {
  const name = path.join('/');
  return templateProblem(
    'felt-ikke-vist',
    spanAt(file, path),
    {
      da: `Feltet ${name} er udfyldt, men kommer ikke med i dokumentet.`,
      en: `The field ${name} is filled in, but does not appear in the document.`,
    },
    {
      da: `Vis feltet i skabelonen, eller skriv {{!-- udelader: ${path.at(-1)} --}} øverst i den.`,
      en: `Show the field in the template, or write {{!-- udelader: ${path.at(-1)} --}} at its top.`,
    },
    name,
  );
}
