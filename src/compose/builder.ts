import type { Diagnostic, Picture, Span } from '../core/index.ts';
import { type Block, type Heading, type Inline, inlineText, type Origin } from '../doc/index.ts';
import { Attributes } from './attributes.ts';
import { FIELD_END, FIELD_START, type Field, type Fields } from './field.ts';
import { Flow } from './flow.ts';
import { tidy } from './inlines.ts';
import { asIntertitle, blocksOfField, flattened, type HeadingMaker, isPlain, linesOfField } from './markdown.ts';
import { figureOf, signaturesOf, tableOf } from './parts.ts';
import { ELEMENTS } from './template/elements.ts';
import { templateProblem } from './template/rules.ts';
import { checkWords, mayStand, misplaced } from './template/xml.ts';
import type { Element, Node } from './tree.ts';

/** What a rendered template needs to become a document. */
export interface BuildInput {
  readonly fields: Fields;
  readonly logo: Picture | undefined;
  /** The place in a file that an origin stands for. */
  readonly spanOf: (origin: Origin) => Span;
}

const LINK = /^(#[a-z0-9-]+|https?:\/\/\S+|mailto:\S+|tel:[+\d\s-]+)$/i;

/** Makes the blocks of a document from the elements of a rendered template. */
export class Builder {
  readonly problems: Diagnostic[] = [];
  readonly logo: Picture | undefined;
  readonly #input: BuildInput;
  /** The last heading of the template and of the document: headings in texts follow on the first, and skip nothing. */
  #base: { readonly level: number; readonly id: string; texts: number } = { level: 0, id: 'tekst', texts: 0 };
  #last = 0;
  #unnamed = 0;

  constructor(input: BuildInput) {
    this.#input = input;
    this.logo = input.logo;
  }

  document(nodes: readonly Node[]): readonly Block[] {
    return this.#flow(nodes, undefined, 'brødtekst', this.#headingInText);
  }

  /** What stands in a cell or a list item. */
  inside(element: Element): readonly Block[] {
    return this.#flow(element.children, element, 'brødtekst', asIntertitle);
  }

  /** The words of an element that holds only words. */
  words(element: Element): readonly Inline[] {
    return tidy(this.#inlines(element));
  }

  /** The elements in an element; words and elements that may not be there are problems. */
  elements(parent: Element): readonly Element[] {
    const elements: Element[] = [];
    for (const child of parent.children) {
      if (typeof child !== 'string') {
        if (this.#mayStand(child, parent.name)) elements.push(child);
      } else if (child.trim() !== '') {
        this.#report(checkWords(parent.name, this.#input.spanOf(parent.origin)));
      }
    }
    return elements;
  }

  /** The value of an attribute with the words of its fields in place. */
  attribute(element: Element, name: string): string | undefined {
    const written = element.attributes[name];
    return written?.includes(FIELD_START) ? this.#attributes(element).text(name) : written;
  }

  #attributes(element: Element): Attributes {
    return new Attributes(element, this.#input.fields, (problem) => this.#report(problem), this.#input.spanOf);
  }

  #flow(nodes: readonly Node[], parent: Element | undefined, role: string, heading: HeadingMaker): readonly Block[] {
    const flow = new Flow(role);
    for (const node of nodes) {
      if (typeof node === 'string') {
        for (const piece of this.#pieces(node)) {
          if (typeof piece === 'string') flow.literal(piece, parent?.origin);
          else if (!isPlain(piece)) flow.text(blocksOfField(piece, heading));
          else flow.words(...linesOfField(piece));
        }
      } else if (this.#mayStand(node, parent?.name)) {
        if (isInline(node.name)) flow.words(...this.#inline(node));
        else for (const block of this.#blocks(node, heading)) flow.block(block);
      }
    }
    return flow.finish();
  }

  #blocks(element: Element, heading: HeadingMaker): readonly Block[] {
    const { origin } = element;
    switch (element.name) {
      case 'p':
        return this.#flow(element.children, element, this.attribute(element, 'class') ?? 'brødtekst', heading);
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
        return [this.#heading(element)];
      case 'section': {
        const role = this.attribute(element, 'class') ?? 'afsnit';
        const blocks = this.#flow(element.children, element, 'brødtekst', heading);
        const turned = this.attribute(element, 'retning') === 'liggende' ? { landscape: true as const } : {};
        return blocks.length === 0 ? [] : [{ kind: 'section', role, blocks, ...turned, origin }];
      }
      case 'ul':
      case 'ol':
        return this.#list(element);
      case 'table':
        return tableOf(element, this);
      case 'figure':
        return figureOf(element, this);
      case 'diagram':
        return this.#diagram(element);
      case 'signatur':
        return signaturesOf(element, this);
      case 'indhold':
        return [{ kind: 'contents', depth: depthOf(this.attribute(element, 'dybde')), origin }];
      case 'sideskift':
        return [{ kind: 'page-break', origin }];
      default:
        return [];
    }
  }

  /** Nothing where there is nothing to draw yet. */
  #diagram(element: Element): readonly Block[] {
    const field = this.#attributes(element).field('vis');
    if (field?.chart !== undefined) {
      return [{ kind: 'diagram', alt: field.text, chart: field.chart, origin: element.origin }];
    }
    const written = this.attribute(element, 'vis') ?? '';
    if (written !== '') this.problems.push(notDrawable(written, this.#input.spanOf(element.origin)));
    return [];
  }

  #heading(element: Element): Heading {
    const level = levelOf(element.name);
    const id = this.attribute(element, 'id') ?? `afsnit-${this.#newNumber()}`;
    this.#base = { level, id, texts: 0 };
    this.#last = level;
    const inContents = this.attribute(element, 'indhold') !== 'nej';
    return { kind: 'heading', level, id, inlines: this.words(element), inContents, origin: element.origin };
  }

  readonly #headingInText: HeadingMaker = (inlines, depth, origin) => {
    const level = clampLevel(Math.min(this.#base.level + depth, this.#last + 1));
    this.#last = level;
    this.#base.texts += 1;
    const id = `${this.#base.id}-tekst-${this.#base.texts}`;
    return { kind: 'heading', level, id, inlines: tidy(inlines), inContents: false, origin };
  };

  #newNumber(): number {
    this.#unnamed += 1;
    return this.#unnamed;
  }

  #list(element: Element): readonly Block[] {
    const items = this.elements(element)
      .map((item) => this.inside(item))
      .filter((item) => item.length > 0);
    if (items.length === 0) return [];
    const start = Number(this.attribute(element, 'start') ?? '1');
    return [{ kind: 'list', ordered: element.name === 'ol', start, items, origin: element.origin }];
  }

  #inlines(element: Element): readonly Inline[] {
    const inlines: Inline[] = [];
    for (const child of element.children) {
      if (typeof child !== 'string') {
        if (this.#mayStand(child, element.name)) inlines.push(...this.#inline(child));
        continue;
      }
      for (const piece of this.#pieces(child)) {
        if (typeof piece === 'string') inlines.push({ kind: 'text', text: piece, origin: element.origin });
        else if (!isPlain(piece)) inlines.push(...flattened(blocksOfField(piece, asIntertitle)));
        else inlines.push(...linesOfField(piece));
      }
    }
    return inlines;
  }

  #inline(element: Element): readonly Inline[] {
    const { origin } = element;
    switch (element.name) {
      case 'strong':
        return [{ kind: 'strong', inlines: this.#inlines(element), origin }];
      case 'em':
        return [{ kind: 'emphasis', inlines: this.#inlines(element), origin }];
      case 'br':
        return [{ kind: 'line-break', origin }];
      case 'a':
        return this.#link(element);
      case 'lys':
        return this.#light(element);
      default:
        return [];
    }
  }

  #link(element: Element): readonly Inline[] {
    const inlines = this.#inlines(element);
    const target = this.attribute(element, 'href') ?? '';
    if (LINK.test(target)) return [{ kind: 'link', target, inlines, origin: element.origin }];
    const origin = this.#attributes(element).field('href')?.origin ?? element.origin;
    this.problems.push(
      templateProblem(
        'skabelon-ugyldigt-link',
        this.#input.spanOf(origin),
        {
          da: `»${target}« er ikke en adresse, et dokument må linke til.`,
          en: `"${target}" is no address to link to.`,
        },
        {
          da: 'Brug en adresse, der begynder med https:, http:, mailto: eller tel:. Teksten er vist uden link.',
          en: 'Use an address that begins with https:, http:, mailto: or tel:. The text is shown without a link.',
        },
        origin.kind === 'field' ? origin.at : '',
      ),
    );
    return inlines;
  }

  #light(element: Element): readonly Inline[] {
    const colour = this.attribute(element, 'farve');
    const shape = this.attribute(element, 'form') ?? '';
    const word = inlineText(this.words(element));
    if (colour !== 'grøn' && colour !== 'gul' && colour !== 'rød' && colour !== 'grå') return this.words(element);
    return [{ kind: 'light', colour, shape, word, origin: element.origin }];
  }

  /** Text cut at the marks of its fields. */
  #pieces(text: string): readonly (string | Field)[] {
    if (!text.includes(FIELD_START)) return [text];
    const pieces: (string | Field)[] = [];
    let done = 0;
    for (let start = text.indexOf(FIELD_START); start !== -1; start = text.indexOf(FIELD_START, done)) {
      const end = text.indexOf(FIELD_END, start);
      if (start > done) pieces.push(text.slice(done, start));
      const field = this.#input.fields.at(Number(text.slice(start + 1, end)));
      if (field !== undefined) pieces.push(field);
      done = end + 1;
    }
    if (done < text.length) pieces.push(text.slice(done));
    return pieces;
  }

  #mayStand(element: Element, parent: string | undefined): boolean {
    if (mayStand(element.name, parent)) return true;
    this.problems.push(misplaced(element.name, parent, this.#input.spanOf(element.origin)));
    return false;
  }

  #report(problem: Diagnostic | undefined): void {
    if (problem !== undefined) this.problems.push(problem);
  }
}

function notDrawable(written: string, span: Span): Diagnostic {
  return templateProblem(
    'skabelon-forkert-værdi',
    span,
    { da: `vis="${written}" kan ikke tegnes.`, en: `vis="${written}" cannot be drawn.` },
    {
      da: 'Skriv et felt, der kan tegnes, fx vis="{{mål.udvikling}}".',
      en: 'Write a field that can be drawn, like vis="{{mål.udvikling}}".',
    },
  );
}

const INLINE_NAMES: ReadonlySet<string> = ELEMENTS.get('p')?.holds ?? new Set();

function isInline(name: string): boolean {
  return INLINE_NAMES.has(name);
}

function levelOf(name: string): Heading['level'] {
  return clampLevel(Number(name.slice(1)));
}

function depthOf(text: string | undefined): 1 | 2 | 3 | 4 {
  return clampLevel(Number(text ?? '3'));
}

function clampLevel(level: number): 1 | 2 | 3 | 4 {
  if (level <= 1) return 1;
  return level === 2 ? 2 : level === 3 ? 3 : 4;
}
