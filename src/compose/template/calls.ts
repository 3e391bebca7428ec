import { type Diagnostic, positionAt } from '../../core/index.ts';
import { closest } from '../../text/index.ts';
import type { Shape } from '../shape.ts';
import { checkNames, type PartialCall, type Scope } from './names.ts';
import type { Read } from './read.ts';
import { didYouMean, templateProblem, tooLarge } from './rules.ts';

/** Different ways in which partials are called; far beyond need, and a bound on hostile templates. */
const MOST_CALLS = 2_000;

/** What following the calls gives. */
export interface CallsResult {
  readonly problems: readonly Diagnostic[];
  readonly used: ReadonlySet<string>;
}

/** Checks the names of every template that the main one calls, each with the names it is called with. */
export function checkCalls(reads: ReadonlyMap<string, Read>, main: Read, scope: Scope): CallsResult {
  const checker = new CallChecker(reads);
  checker.visit(main, scope, [main.name]);
  return { problems: checker.problems, used: checker.used };
}

/** Follows the calls of partials from the document on: with which names each is used, and that none calls itself. */
class CallChecker {
  readonly problems: Diagnostic[] = [];
  readonly used: Set<string> = new Set();
  readonly #reads: ReadonlyMap<string, Read>;
  readonly #seen: Set<string> = new Set();
  readonly #said: Set<string> = new Set();
  readonly #shapes: Map<Shape, number> = new Map();

  constructor(reads: ReadonlyMap<string, Read>) {
    this.#reads = reads;
  }

  visit(template: Read, scope: Scope, stack: readonly string[]): void {
    this.used.add(template.name);
    const result = checkNames(template.scan.file, template.program, scope);
    for (const problem of result.problems) this.#say(problem);
    for (const call of result.calls) this.#follow(call, stack);
  }

  #follow(call: PartialCall, stack: readonly string[]): void {
    const partial = this.#reads.get(call.name);
    if (partial === undefined) this.#say(unknownPartial(call, [...this.#reads.keys()]));
    else if (stack.includes(call.name)) this.#say(ring(call, stack));
    else if (this.#seen.size > MOST_CALLS) this.#say(tooLarge(call.span));
    else if (this.#isNew(call)) this.visit(partial, call.scope, [...stack, call.name]);
  }

  #isNew(call: PartialCall): boolean {
    const before = this.#seen.size;
    return this.#seen.add(this.#keyOf(call)).size > before;
  }

  #keyOf(call: PartialCall): string {
    const names = [...call.scope].map(([name, shape]) => {
      const number = this.#shapes.get(shape) ?? this.#shapes.size;
      this.#shapes.set(shape, number);
      return `${name}=${number}`;
    });
    return `${call.name} ${names.sort().join(' ')}`;
  }

  /** A partial that is used in several places says its problems once. */
  #say(problem: Diagnostic): void {
    const key = `${problem.rule} ${problem.span.file.path} ${problem.span.start} ${problem.message.da}`;
    if (!this.#said.has(key)) this.problems.push(problem);
    this.#said.add(key);
  }
}

function unknownPartial(call: PartialCall, known: readonly string[]): Diagnostic {
  const list = known
    .filter((name) => name !== 'document')
    .sort()
    .join(', ');
  return templateProblem(
    'skabelon-ukendt-delskabelon',
    call.span,
    { da: `Der er ingen delskabelon »${call.name}«.`, en: `There is no partial "${call.name}".` },
    didYouMean(closest(call.name, known), { da: `Der er: ${list}.`, en: `There are: ${list}.` }),
  );
}

function ring(call: PartialCall, stack: readonly string[]): Diagnostic {
  const way = [...stack.slice(stack.indexOf(call.name)), call.name].join(' → ');
  const { line } = positionAt(call.span.file, call.span.start);
  return templateProblem(
    'skabelon-delskabelon-i-ring',
    call.span,
    {
      da: `Delskabelonen på linje ${line} kalder sig selv: ${way}. Så bliver dokumentet aldrig færdigt.`,
      en: `The partial on line ${line} calls itself: ${way}. The document would never end.`,
    },
    { da: 'Brug {{#hver}} til gentagelser.', en: 'Use {{#hver}} for repetitions.' },
  );
}
