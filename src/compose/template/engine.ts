import Handlebars, { type HelperOptions, type TemplateDelegate } from 'handlebars';
import { positionAt } from '../../core/index.ts';
import { SOURCE } from './elements.ts';
import { isBlock, isContent, lineStarts } from './nodes.ts';
import type { Read } from './read.ts';
import type { Scan } from './scan.ts';

/** A compiled template; it is called by {@link render} only. */
export type Compiled = TemplateDelegate;

/** Turns of `{{#hver}}` and calls of partials in one document: far beyond any agreement, and soon reached by an endless one. */
const MOST_STEPS = 200_000;
/** Letters of rendered XML in one document, some 10,000 pages. */
const LONGEST_OUTPUT = 32_000_000;

const OPTIONS = {
  knownHelpers: { hvis: true, hver: true },
  knownHelpersOnly: true,
  preventIndent: true,
} as const;

/** Compiles a template that was checked; every start tag says where it stands. The program is used up by it. */
export function compile({ scan, program }: Pick<Read, 'scan' | 'program'>, fileNumber: number): Compiled {
  markSources(program, new SourceMarker(scan, fileNumber));
  return Handlebars.compile(program, OPTIONS);
}

function markSources(program: hbs.AST.Program | undefined, marker: SourceMarker): void {
  for (const node of program?.body ?? []) {
    if (isContent(node)) {
      const text = marker.marked(node);
      // Handlebars takes out whole lines by `original`; there are no lines any more.
      Object.assign(node, { value: text, original: text });
    } else if (isBlock(node)) {
      markSources(node.program, marker);
      markSources(node.inverse, marker);
    }
  }
}

/** Puts `kilde="file:line"` on start tags, and drops the indentation, which says nothing and would be read again and again. */
class SourceMarker {
  readonly #scan: Scan;
  readonly #fileNumber: number;
  readonly #lines: readonly number[];
  #next = 0;

  constructor(cut: Scan, fileNumber: number) {
    this.#scan = cut;
    this.#fileNumber = fileNumber;
    this.#lines = lineStarts(cut.file.text);
  }

  /** The text of a part between expressions. Parts are asked for in their order. */
  marked(node: hbs.AST.ContentStatement): string {
    const { file, parts } = this.#scan;
    const pieces: string[] = [];
    let done = (this.#lines[node.loc.start.line - 1] ?? 0) + node.loc.start.column;
    const end = done + node.value.length;
    for (; this.#next < parts.length; this.#next += 1) {
      const part = parts[this.#next];
      if (part === undefined || part.start >= end) break;
      if (part.is !== 'tag' || part.kind === 'end') continue;
      const nameEnd = part.start + 1 + part.name.length;
      const { line } = positionAt(file, part.start);
      pieces.push(file.text.slice(done, nameEnd), ` ${SOURCE}="${this.#fileNumber}:${line}"`);
      done = nameEnd;
    }
    pieces.push(file.text.slice(done, end));
    return pieces.join('').replace(/[ \t\r\n]+/g, ' ');
  }
}

/** The XML of a document; undefined when the template made more than a document can be. */
export function render(main: Compiled, partials: ReadonlyMap<string, Compiled>, view: object): string | undefined {
  const budget = new Budget();
  try {
    return main(view, {
      helpers: helpersWithin(budget),
      partials: Object.fromEntries([...partials].map(([name, partial]) => [name, countedPartial(partial, budget)])),
      allowProtoPropertiesByDefault: false,
      allowProtoMethodsByDefault: false,
    });
  } catch (error) {
    if (error instanceof BudgetSpent || error instanceof RangeError) return undefined;
    throw error;
  }
}

class BudgetSpent extends Error {}

class Budget {
  #steps = MOST_STEPS;
  #letters = LONGEST_OUTPUT;

  /** A piece of output by one step; throws when the document grows beyond all measure. */
  spend(piece: string): string {
    this.#steps -= 1;
    this.#letters -= piece.length;
    if (this.#steps < 0 || this.#letters < 0) throw new BudgetSpent();
    return piece;
  }
}

function countedPartial(partial: Compiled, budget: Budget): Compiled {
  return (context, options) => budget.spend(partial(context, options));
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== false && value !== '';
}

type Helper = (this: unknown, ...values: readonly unknown[]) => string;

/** `hvis`: is one of these filled in? `hver`: once for each of a list; nothing there goes to `{{else}}`. */
function helpersWithin(budget: Budget): Readonly<Record<'hvis' | 'hver', Helper>> {
  return {
    hvis(...values): string {
      const options = optionsOf(values);
      return values.slice(0, -1).some(isFilled) ? options.fn(this) : options.inverse(this);
    },
    hver(...values): string {
      const options = optionsOf(values);
      const list: unknown = values[0];
      if (!Array.isArray(list) || list.length === 0) return options.inverse(this);
      const turns = list.map((item: unknown, index) => {
        const place = { nummer: String(index + 1), første: index === 0, sidste: index === list.length - 1 };
        return budget.spend(options.fn(this, { blockParams: [item, place] }));
      });
      return turns.join('');
    },
  };
}

/** Handlebars gives the inner templates as the last argument of every helper. */
function optionsOf(values: readonly unknown[]): HelperOptions {
  const options = values.at(-1);
  if (!isOptions(options)) throw new TypeError('helper called without options');
  return options;
}

function isOptions(value: unknown): value is HelperOptions {
  return typeof value === 'object' && value !== null && 'fn' in value && 'inverse' in value;
}
