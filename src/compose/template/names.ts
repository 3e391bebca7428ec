import type { Diagnostic, SourceFile, Span, Words } from '../../core/index.ts';
import { closest } from '../../text/index.ts';
import { PLADS, type Shape } from '../shape.ts';
import { isBlock, isPartial, isPath, isValue, lineStarts } from './nodes.ts';
import { didYouMean, templateProblem } from './rules.ts';

/** Names that may be used at a place, with what they mean. */
export type Scope = ReadonlyMap<string, Shape>;

/** A partial that a template calls, with the names that it can use. */
export interface PartialCall {
  readonly name: string;
  readonly scope: Scope;
  readonly span: Span;
}

/** What reading a template's names gives. */
export interface NamesResult {
  readonly problems: readonly Diagnostic[];
  readonly calls: readonly PartialCall[];
}

type Node = hbs.AST.Node;
type Program = hbs.AST.Program;

/** Handlebars' own helpers, which forgive misspelt names; ours do not. */
const BUILT_IN: Readonly<Record<string, string>> = {
  if: '{{#hvis …}}',
  unless: '{{#hvis …}}{{else}}',
  each: '{{#hver … as |navn|}}',
  with: 'hele navnet, fx {{budget.netto}}',
  lookup: 'hele navnet, fx {{budget.netto}}',
  log: '{{!-- en kommentar --}}',
};

/** Whether every name in a parsed template means something, and is used as what it is. */
export function checkNames(file: SourceFile, program: Program, scope: Scope): NamesResult {
  const reader = new NameReader(file);
  reader.program(program, scope, scope);
  return { problems: reader.problems, calls: reader.calls };
}

class NameReader {
  readonly problems: Diagnostic[] = [];
  readonly calls: PartialCall[] = [];
  readonly #file: SourceFile;
  readonly #lines: readonly number[];

  constructor(file: SourceFile) {
    this.#file = file;
    this.#lines = lineStarts(file.text);
  }

  /** `context` is what a partial inherits; `scope` adds the names given with `as |…|`. */
  program(program: Program | undefined, scope: Scope, context: Scope): void {
    for (const statement of program?.body ?? []) this.#statement(statement, scope, context);
  }

  #statement(node: Node, scope: Scope, context: Scope): void {
    if (isValue(node)) this.#value(node, scope);
    else if (isBlock(node)) this.#block(node, scope, context);
    else if (isPartial(node)) this.#partial(node, scope, context);
  }

  #value(node: hbs.AST.MustacheStatement, scope: Scope): void {
    if (!isPath(node.path) || hasArguments(node) || isHelper(node.path.original)) {
      this.#unknownHelper(node, textOfPath(node.path));
      return;
    }
    const shape = this.#resolve(node.path, scope);
    if (shape === undefined || shape === 'felt' || shape === ANYTHING) return;
    this.#wrongUse(
      node,
      { da: `»${node.path.original}« er ikke en tekst.`, en: `"${node.path.original}" is not a text.` },
      insteadOfPrinting(node.path.original, shape),
    );
  }

  #block(node: hbs.AST.BlockStatement, scope: Scope, context: Scope): void {
    const name = textOfPath(node.path);
    if (name === 'hvis') {
      this.#condition(node, scope);
      this.program(node.program, scope, context);
    } else if (name === 'hver') {
      this.program(node.program, this.#loop(node, scope), context);
    } else {
      this.#unknownHelper(node, name);
    }
    this.program(node.inverse, scope, context);
  }

  #condition(node: hbs.AST.BlockStatement, scope: Scope): void {
    if (node.params.length === 0 || hashOf(node).length > 0) {
      this.#wrongUse(
        node,
        { da: '{{#hvis}} mangler det, der spørges om.', en: '{{#hvis}} lacks what it asks for.' },
        { da: 'Skriv {{#hvis navn}}.', en: 'Write {{#hvis name}}.' },
      );
    }
    for (const param of node.params) {
      if (isPath(param)) this.#resolve(param, scope);
      else this.#wrongUse(param, ...ONLY_NAMES);
    }
  }

  #loop(node: hbs.AST.BlockStatement, scope: Scope): Scope {
    const [list, ...more] = node.params;
    const names = node.program.blockParams ?? [];
    const [item, place] = names;
    if (list === undefined || !isPath(list) || more.length > 0 || item === undefined || names.length > 2) {
      this.#wrongUse(
        node,
        { da: '{{#hver}} er ikke skrevet helt.', en: '{{#hver}} is not complete.' },
        { da: 'Skriv {{#hver listen as |navn|}}.', en: 'Write {{#hver list as |name|}}.' },
      );
      return new Map([...scope, ...names.map((name): [string, Shape] => [name, ANYTHING])]);
    }
    const shape = this.#resolve(list, scope);
    const isList = typeof shape === 'object' && 'hver' in shape;
    if (shape !== undefined && shape !== ANYTHING && !isList) {
      this.#wrongUse(
        node,
        { da: `»${list.original}« er ikke en liste.`, en: `"${list.original}" is not a list.` },
        { da: `Skriv {{#hvis ${list.original}}}.`, en: `Write {{#hvis ${list.original}}}.` },
      );
    }
    const inner = new Map(scope).set(item, isList ? shape.hver : ANYTHING);
    return place === undefined ? inner : inner.set(place, PLADS);
  }

  #partial(node: hbs.AST.PartialStatement, scope: Scope, context: Scope): void {
    if (!isPath(node.name) || node.params.length > 0) {
      this.#wrongUse(node, ...PARTIAL_FORM);
      return;
    }
    const given = hashOf(node).flatMap((pair): [string, Shape][] => {
      if (pair.value.type === 'StringLiteral') return [[pair.key, 'felt']];
      if (isPath(pair.value)) return [[pair.key, this.#resolve(pair.value, scope) ?? ANYTHING]];
      this.#wrongUse(pair.value, ...ONLY_NAMES);
      return [];
    });
    const span = this.#span(node);
    this.calls.push({ name: node.name.original, scope: new Map([...context, ...given]), span });
  }

  #resolve(path: hbs.AST.PathExpression, scope: Scope): Shape | undefined {
    if (path.data || path.depth > 0 || /^(this\b|\.)/.test(path.original)) {
      this.#wrongUse(path, ...ONLY_NAMES);
      return undefined;
    }
    let known: Scope = scope;
    let shape: Shape | undefined;
    for (const [index, part] of path.parts.entries()) {
      const holder = shape;
      shape = known.get(part);
      if (shape === ANYTHING) return ANYTHING;
      if (shape === undefined) {
        const group = path.parts.slice(0, index).join('.');
        this.#unknownName(path, group, part, [...known.keys()], holder);
        return undefined;
      }
      known = typeof shape === 'object' && 'felter' in shape ? new Map(Object.entries(shape.felter)) : new Map();
    }
    return shape;
  }

  #unknownName(node: Node, group: string, name: string, known: readonly string[], holder: Shape | undefined): void {
    const where = group === '' ? '' : ` i »${group}«`;
    const list = [...known].sort().join(', ');
    const hint = didYouMean(
      closest(name, known),
      list === '' ? nothingInside(group, holder) : { da: `Her kan bruges: ${list}.`, en: `Known here: ${list}.` },
    );
    const message = {
      da: `Ukendt navn »${name}«${where}.`,
      en: `Unknown name "${name}"${group === '' ? '' : ` in "${group}"`}.`,
    };
    this.problems.push(templateProblem('skabelon-ukendt-felt', this.#span(node), message, hint));
  }

  #unknownHelper(node: Node, name: string): void {
    const instead = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
    const message: Words =
      instead === undefined
        ? { da: `»${name}« kan ikke bruges sådan.`, en: `"${name}" cannot be used like this.` }
        : {
            da: `»${name}« hører til Handlebars og kan ikke bruges her.`,
            en: `"${name}" is one of Handlebars' own helpers, which cannot be used here.`,
          };
    const hint = instead ?? '{{navn}}, {{#hvis navn}} eller {{#hver liste as |navn|}}';
    const words = { da: `Skriv ${hint}.`, en: `Write ${hint}.` };
    this.problems.push(templateProblem('skabelon-ukendt-hjælper', this.#span(node), message, words));
  }

  #wrongUse(node: Node, message: Words, hint: Words): void {
    this.problems.push(templateProblem('skabelon-forkert-brug', this.#span(node), message, hint));
  }

  #span({ loc }: Node): Span {
    const offset = (place: hbs.AST.Position): number => (this.#lines[place.line - 1] ?? 0) + place.column;
    return { file: this.#file, start: offset(loc.start), end: offset(loc.end) };
  }
}

/** Stands for what could not be resolved, so that one mistake gives one problem. */
const ANYTHING: Shape = { felter: {} };

const ONLY_NAMES: readonly [Words, Words] = [
  { da: 'Her kan kun stå et navn.', en: 'Only a name can stand here.' },
  { da: 'Skriv hele navnet, fx indsats.titel.', en: 'Write the whole name, like indsats.titel.' },
];

const PARTIAL_FORM: readonly [Words, Words] = [
  { da: 'Delskabelonen er ikke kaldt rigtigt.', en: 'The partial is not called properly.' },
  { da: 'Skriv {{> navn felt=felt}}.', en: 'Write {{> name field=field}}.' },
];

function insteadOfPrinting(name: string, shape: Shape): Words {
  if (shape === 'ja-nej') return { da: `Skriv {{#hvis ${name}}}.`, en: `Write {{#hvis ${name}}}.` };
  if (typeof shape === 'object' && 'felter' in shape) {
    const list = Object.keys(shape.felter).join(', ');
    return { da: `Skriv ${name}. og et af: ${list}.`, en: `Write ${name}. and one of: ${list}.` };
  }
  return { da: `Skriv {{#hver ${name} as |navn|}}.`, en: `Write {{#hver ${name} as |name|}}.` };
}

function nothingInside(group: string, holder: Shape | undefined): Words {
  if (typeof holder === 'object' && 'hver' in holder) {
    return {
      da: `»${group}« er en liste. Skriv {{#hver ${group} as |navn|}}.`,
      en: `"${group}" is a list. Write {{#hver ${group} as |name|}}.`,
    };
  }
  return { da: `»${group}« er en tekst og har ingen navne i sig.`, en: `"${group}" is a text and has no names in it.` };
}

function isHelper(name: string): boolean {
  return name === 'hvis' || name === 'hver' || Object.hasOwn(BUILT_IN, name);
}

function hasArguments(node: hbs.AST.MustacheStatement): boolean {
  return node.params.length > 0 || hashOf(node).length > 0;
}

function hashOf(node: { readonly hash?: hbs.AST.Hash }): readonly hbs.AST.HashPair[] {
  return node.hash?.pairs ?? [];
}

function textOfPath(path: Node): string {
  return isPath(path) ? path.original : path.type.replace('Literal', '');
}
