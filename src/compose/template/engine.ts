import Handlebars, { type HelperOptions, type TemplateDelegate } from 'handlebars';
import { positionAt } from '../../core/index.ts';
import { SOURCE } from './elements.ts';
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

/** Compiles a template whose expressions were checked; every start tag says where it stands. */
export function compile(scan: Scan, fileNumber: number): Compiled {
  return Handlebars.compile(withSources(scan, fileNumber), OPTIONS);
}

/** Puts `kilde="file:line"` on every start tag, and drops the indentation, which says nothing and would be read again and again. */
function withSources({ file, parts }: Scan, fileNumber: number): string {
  const pieces: string[] = [];
  let done = 0;
  for (const part of parts) {
    if (part.is !== 'tag') continue;
    pieces.push(withoutIndentation(file.text.slice(done, part.start)));
    done = part.end;
    if (part.kind === 'end') {
      pieces.push(file.text.slice(part.start, part.end));
      continue;
    }
    const nameEnd = part.start + 1 + part.name.length;
    const { line } = positionAt(file, part.start);
    const source = ` ${SOURCE}="${fileNumber}:${line}"`;
    pieces.push(file.text.slice(part.start, nameEnd), source, file.text.slice(nameEnd, part.end));
  }
  return pieces.join('') + withoutIndentation(file.text.slice(done));
}

function withoutIndentation(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ');
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
